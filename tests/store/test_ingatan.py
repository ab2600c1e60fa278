"""What is kept of cases and events is never anything but what their rows say now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.application.laksana import laksanakan
from bot.domain import perintah as c
from bot.domain.berkas import Berkas
from bot.domain.nilai import ganti
from bot.store import ingatan
from bot.store import models as t
from bot.store.ingatan import Ingatan, per_saat
from bot.store.teks import baca_berkas, teks_berkas
from tests.application.alat_meja import Kantor, KisahMeja


@pytest.fixture
def kisah(tmp_path: Path) -> KisahMeja:
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    return kantor.kisah(kantor.ajukan(kantor.warga()))


def dari_baris(kisah: KisahMeja) -> Berkas:
    """The case as its row says, without anything that is kept."""
    (row,) = kisah.kantor.baris(t.BerkasRow)
    return baca_berkas(row.keadaan)


def test_a_case_that_was_just_written_is_what_its_row_says(kisah: KisahMeja) -> None:
    for _ in range(8):
        kisah.maju()
        ada = kisah.kantor.ambil(kisah.b().id)
        assert ada == dari_baris(kisah)
        assert teks_berkas(ada) == teks_berkas(dari_baris(kisah))


def test_a_row_that_somebody_else_changed_is_read_anew(kisah: KisahMeja) -> None:
    lama = kisah.kantor.ambil(kisah.b().id)
    lain = ganti(lama, sifat="segera", versi=lama.versi + 1)
    kisah.kantor.sesi(lambda s: s.execute(update(t.BerkasRow).values(keadaan=teks_berkas(lain), kepala="f" * 64, versi=lain.versi)))
    assert kisah.kantor.ambil(lama.id) == lain
    assert kisah.kantor.di(lambda m: m.g.intip(lama.id)) == lain
    assert kisah.kantor.di(lambda m: m.g.baca_banyak([lama.id])) == {lama.id: lain}


def test_what_was_rolled_back_is_not_there(kisah: KisahMeja) -> None:
    lama, oleh = kisah.b(), kisah.pelaku("kadis")

    def gagal(m):  # type: ignore[no-untyped-def]
        laksanakan(m, lama.id, c.BeriDisposisi(oleh=oleh, lb=2))
        raise RuntimeError("listrik padam")

    with pytest.raises(RuntimeError):
        kisah.kantor.di(gagal)
    assert kisah.kantor.ambil(lama.id) == lama


def test_secrets_that_were_read_are_gone_with_the_key(kisah: KisahMeja) -> None:
    berkas = kisah.b()
    assert kisah.kantor.acara(berkas.id)[0].rahasia["jawaban"]
    kisah.kantor.sesi(lambda s: s.execute(update(t.KunciRow).where(t.KunciRow.orang_id == berkas.pemohon).values(kunci=None)))
    assert [e.rahasia for e in kisah.kantor.acara(berkas.id)] == [{} for _ in kisah.kantor.acara(berkas.id)]
    for row in kisah.kantor.baris(t.PeristiwaRow):
        assert not ingatan.baca_peristiwa(row.jenis, row.data)[0].rahasia


def test_the_one_used_longest_ago_goes_first(kisah: KisahMeja) -> None:
    berkas = kisah.b()
    teks = [teks_berkas(ganti(berkas, versi=10 + i)) for i in range(3)]
    kecil = Ingatan(muat=2 * len(teks[0]))
    pertama, kedua = kecil.baca(teks[0]), kecil.baca(teks[1])
    assert kecil.baca(teks[0]) is pertama
    assert kecil.baca(teks[2]) == ganti(berkas, versi=12)
    assert kecil.baca(teks[0]) is pertama
    assert kecil.baca(teks[1]) is not kedua
    for _ in range(5):
        kecil.ingat(teks[2], berkas)
    assert kecil.baca(teks[2]) is berkas


def test_a_moment_is_written_once_and_told_in_another_zone_anew() -> None:
    ditulis: list[datetime] = []

    def tulis(saat: datetime) -> str:
        ditulis.append(saat)
        return saat.isoformat()

    teks = per_saat(tulis)
    di_sini = datetime(2026, 11, 1, 8, 0, tzinfo=timezone(timedelta(hours=8)))
    di_sana = di_sini.astimezone(UTC)
    assert [teks(x) for x in (di_sini, di_sini, di_sana, di_sini)] == [x.isoformat() for x in (di_sini, di_sini, di_sana, di_sini)]
    assert ditulis == [di_sini, di_sana, di_sini]
