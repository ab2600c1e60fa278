"""What Prometheus is told: counts by outcome, numbers per office, nothing about a person, and nothing through a proxy."""

from __future__ import annotations

import logging
import re
from typing import get_args

import httpx
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette

from bot.application.ports_pipa import Keputusan, TungguDulu
from bot.application.ports_ukur import HASIL_KIRIMAN, UkuranKantor
from bot.web.metrik import Keadaan, Metrik, PenghitungGalat, rute_metrik

SATU = UkuranKantor(masuk=2, umur_masuk=3.5, keluar=4, umur_keluar=61.0, terbuka=5, terlambat=1, tepat=8, lewat=2, latar=1, insiden=3,
                    tak_terjangkau=1)  # fmt: skip


def nilai(teks: bytes) -> dict[str, float]:
    """Each sample by its name and labels."""
    return {f"{x.name}{sorted(x.labels.items())}" if x.labels else x.name: x.value
            for keluarga in text_string_to_metric_families(teks.decode()) for x in keluarga.samples}  # fmt: skip


def test_what_the_rooms_count_is_told_by_office_and_outcome() -> None:
    metrik = Metrik()
    metrik.ditangani("a", 0.02, "selesai")
    metrik.ditangani("a", 0.3, "insiden")
    metrik.dikirim("b", "Berhasil")
    metrik.dikirim("b", "Berhasil")
    metrik.disapu("pengingat", 1000.0)
    isi = nilai(metrik.teks(Keadaan(True, {"a": SATU}, {"pekerja": True, "jadwal": False}, {"data": 7}, 55.0)))
    assert isi["paraf_pembaruan_total[('hasil', 'insiden'), ('instansi', 'a')]"] == 1
    assert isi["paraf_penanganan_seconds_count[('instansi', 'a')]"] == 2
    assert isi["paraf_kiriman_total[('hasil', 'Berhasil'), ('instansi', 'b')]"] == 2
    assert isi["paraf_sapu_terakhir_timestamp_seconds[('sapu', 'pengingat')]"] == 1000
    assert isi["paraf_inbox_lag_seconds[('instansi', 'a')]"] == 3.5
    assert isi["paraf_outbox_umur_seconds[('instansi', 'a')]"] == 61
    assert isi["paraf_langkah_terlambat[('instansi', 'a')]"] == 1
    assert (isi["paraf_ruang[('ruang', 'pekerja')]"], isi["paraf_ruang[('ruang', 'jadwal')]"]) == (1, 0)
    assert (isi["paraf_disk_bebas_bytes[('tempat', 'data')]"], isi["paraf_cadangan_terakhir_timestamp_seconds"]) == (7, 55)
    assert isi["process_resident_memory_bytes"] > 0


def test_every_count_begins_at_zero_and_every_outcome_is_one_the_rooms_know() -> None:
    metrik = Metrik()
    metrik.kenali("a")
    isi = nilai(metrik.teks(Keadaan(True)))
    assert isi["paraf_kiriman_total[('hasil', 'Mati'), ('instansi', 'a')]"] == 0
    assert isi["paraf_pembaruan_total[('hasil', 'insiden'), ('instansi', 'a')]"] == 0
    assert {x.__name__ for x in get_args(Keputusan)} | {TungguDulu.__name__} == set(HASIL_KIRIMAN)


def test_without_a_database_the_rows_say_nothing_rather_than_something_old() -> None:
    metrik = Metrik()
    metrik.teks(Keadaan(True, {"a": SATU}))
    isi = nilai(metrik.teks(Keadaan(False)))
    assert isi["paraf_basis_data"] == 0
    assert [n for n in isi if n.startswith(("paraf_inbox", "paraf_outbox", "paraf_langkah"))] == []


def test_errors_in_the_log_are_counted_by_event_and_others_words_are_not_repeated() -> None:
    metrik = Metrik()
    penghitung = PenghitungGalat(metrik.galat)
    penghitung.handle(logging.makeLogRecord({"levelno": logging.ERROR, "msg": {"event": "pembaruan_gagal"}}))
    penghitung.handle(logging.makeLogRecord({"levelno": logging.ERROR, "msg": "Sari (contoh) menulis sesuatu"}))
    assert penghitung.level == logging.ERROR
    isi = nilai(metrik.teks(Keadaan(True)))
    assert isi["paraf_galat_total[('kejadian', 'pembaruan_gagal')]"] == isi["paraf_galat_total[('kejadian', 'lain')]"] == 1


def test_labels_are_offices_rooms_and_outcomes_only() -> None:
    metrik = Metrik()
    metrik.ditangani("a", 0.02, "selesai")
    teks = metrik.teks(Keadaan(True, {"a": SATU}, {"pekerja": True}, {"data": 7})).decode()
    assert set(re.findall(r"[{,](\w+)=", teks)) == {"instansi", "hasil", "le", "ruang", "tempat"}


async def test_the_page_is_for_who_asks_directly() -> None:
    async def lihat() -> Keadaan:
        return Keadaan(True, {"a": SATU})

    app = Starlette(routes=[rute_metrik(Metrik(), lihat)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://paraf.contoh") as klien:
        langsung = await klien.get("/metrics")
        assert langsung.status_code == 200 and langsung.headers["content-type"].startswith("text/plain")
        assert 'paraf_langkah_terbuka{instansi="a"} 5.0' in langsung.text
        for kepala in ("X-Forwarded-For", "Forwarded"):
            assert (await klien.get("/metrics", headers={kepala: "192.0.2.7"})).status_code == 404
