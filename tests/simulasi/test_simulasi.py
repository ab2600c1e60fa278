"""Office days in one process: what must hold afterwards holds, a seed replays exactly, and the checks see what is broken."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast
from zoneinfo import ZoneInfo

import pytest
import structlog
from sqlalchemy import delete, select, text, update

from bot.domain import perintah as c
from bot.specs.konversi import sop_dari_json
from bot.store import models as t
from bot.store.database import SesiInstansi
from bot.store.pemeriksaan import Luar, Pelanggaran, periksa_invarian
from bot.store.rantai import hash_peristiwa
from tests.application.alat_meja import Kantor, KisahMeja
from tests.domain.alat_alur import katalog
from tools.simulasi.dunia import SENDIRI, TANPA_BARIS, WEBHOOK
from tools.simulasi.jalan import Hasil, Simulasi, angka, mainkan, sidik
from tools.simulasi.nasib import GANGGUAN_KIRIM, PENUH, TITIK
from tools.simulasi.periksa import _lengkap, _paling_lambat, luar, periksa
from tools.simulasi.putaran import PutaranVirtual

HARI, BERKAS, BENIH = 7, 1, 1  # one case of every SOP

#: Of the run in which everything goes wrong.
HARI_BURUK = 4

#: Much more goes wrong than in a soak, so that seven days meet most of it.
KADAR = 3.0


def putar(tmp_path_factory: pytest.TempPathFactory, kadar: float, hari: int = HARI) -> Iterator[Hasil]:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    hasil = mainkan(Simulasi(tmp_path_factory.mktemp("simulasi"), benih=BENIH, hari=hari, berkas=BERKAS, kadar=kadar))
    yield hasil
    hasil.dunia.tutup()
    structlog.reset_defaults()


@pytest.fixture(scope="module")
def hasil(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hasil]:
    """Seven working days of four offices, with a restart in them."""
    yield from putar(tmp_path_factory, 0.0)


@pytest.fixture(scope="module")
def terganggu(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hasil]:
    """The same offices for some days, and everything goes wrong that the seed draws."""
    yield from putar(tmp_path_factory, KADAR, HARI_BURUK)


def test_nothing_is_wrong_after_seven_days_and_a_restart(hasil: Hasil) -> None:
    assert periksa(hasil) == []
    n = angka(hasil)
    assert n["berkas"] == 5
    assert int(n["anak tangga"]) > 20
    assert int(n["mulai ulang"]) == 1


def test_the_nine_invariants_hold_after_days_of_crashes_and_a_limping_telegram(terganggu: Hasil) -> None:
    assert periksa(terganggu) == []
    terjadi = terganggu.dunia.nasib.terjadi
    assert sum(terjadi[x] for x in TITIK) >= 5, terjadi
    assert all(terjadi[x] for x in GANGGUAN_KIRIM if x != "blokir"), terjadi
    assert terjadi["database_locked"] > 0
    assert sum(terjadi[x] for x in PENUH) > 0
    assert all(terganggu.dunia.nasib.dilalui[x] for x in TITIK), terganggu.dunia.nasib.dilalui  # so each is a place to die at


def test_updates_arrive_and_acts_speak_by_the_way_of_the_program(hasil: Hasil) -> None:
    """Polled and brought, claimed as they are kept, handed over when the act stands, several units in a COMMIT; and the same for all."""
    d, n = hasil.dunia, angka(hasil)
    acara = dict(d.intip("SELECT instansi, count(*) FROM inbox WHERE status = 'selesai' GROUP BY instansi"))
    assert acara.keys() & WEBHOOK
    assert acara.keys() - WEBHOOK
    assert d.nasib.dilalui["after_claim_before_act"] == sum(acara.values())
    assert d.terima_klaim > 0.9 * sum(acara.values())
    assert int(n["diserahkan langsung"]) > 0.5 * sum(acara.values())
    assert int(n["COMMIT bersama"]) > 20
    assert int(n["orang serentak"]) > 3


def test_one_seed_is_one_exact_replay_in_another_process(tmp_path: Path) -> None:
    with subprocess.Popen(
            [sys.executable, "-m", "tools.simulasi", "--benih", "2", "--hari", "1", "--berkas", "1", "--gangguan", str(KADAR)],
            env={**os.environ, "PYTHONHASHSEED": "12345"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as lain:  # fmt: skip
        satu = mainkan(Simulasi(tmp_path, benih=2, hari=1, berkas=1, kadar=KADAR))
        keluaran, galat = lain.communicate(timeout=600)
    assert sum(satu.dunia.nasib.terjadi[x] for x in TITIK) > 0
    assert lain.returncode == 0, galat
    assert sidik(satu)[:16] in keluaran
    satu.dunia.tutup()


def test_what_a_dead_life_claimed_is_freed_by_the_next_start_and_by_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    d = Simulasi(tmp_path, benih=BENIH, hari=1, berkas=BERKAS).dunia

    async def mati_dan_mulai() -> tuple[int, bool, bool]:
        await d.mulai()
        instansi, kantor = next(iter(d.kantor.items()))
        _, daftar = await d._inbox.terima_klaim(kantor.bot, instansi, [{"update_id": 1}], 1)
        assert len(daftar) == 1
        d._kubur()
        with monkeypatch.context() as lupa:
            lupa.setattr("tools.simulasi.dunia.bebaskan_klaim", lambda _sesi: 0)
            await d.mulai()
            dibebaskan, tertinggal = await d._inbox.bebaskan(), d.ada_klaim()
        d._kubur()
        await d.mulai()
        return dibebaskan, tertinggal, d.ada_klaim()

    with asyncio.Runner(loop_factory=lambda: PutaranVirtual(d.jam)) as putaran:
        assert putaran.run(mati_dan_mulai()) == (0, True, False)
    d.tutup()


# --- for each invariant, something broken that it sees, and no other -----------------------------------------------------


class Batal(Exception):
    """Ends a transaction that must not stand."""


def temuan(h: Hasil, rusak: Callable[[SesiInstansi], object], dunia_luar: Luar | None = None) -> list[Pelanggaran]:
    """What the check finds in a database with this broken in it; nothing of it stays."""
    hasil: list[Pelanggaran] = []
    saat = h.dunia.jam.saat

    def unit(s: SesiInstansi) -> None:
        s.execute(text("PRAGMA defer_foreign_keys=ON"))
        rusak(s)
        s.flush()
        s.expire_all()
        hasil.extend(periksa_invarian(s, baca_sop=sop_dari_json, sekarang=saat, nyata=saat, luar=dunia_luar or luar(h)))
        raise Batal

    with pytest.raises(Batal):
        h.dunia.lihat(unit)
    return hasil


def _terbuka(s: SesiInstansi) -> t.LangkahBerkasRow:
    """An open visit whose reminder waits."""
    k, p = t.LangkahBerkasRow, t.PengingatRow
    return s.scalars(select(k).join(p, (p.berkas_id == k.berkas_id) & (p.lb == k.lb)).where(
        k.status == "terbuka", k.cabang.is_(False), p.status == "menunggu", k.tenggat_at.is_not(None))
        .order_by(k.berkas_id, k.lb)).first()  # type: ignore[return-value] # fmt: skip


def _lupa_diakui(s: SesiInstansi) -> None:
    s.delete(s.scalars(select(t.InboxRow).where(t.InboxRow.status == "selesai").order_by(t.InboxRow.id)).first())


def _keadaan_lain(s: SesiInstansi) -> None:
    k = _terbuka(s)
    s.execute(update(t.LangkahBerkasRow).where(t.LangkahBerkasRow.berkas_id == k.berkas_id, t.LangkahBerkasRow.lb == k.lb)
              .values(mulai_at=k.mulai_at - timedelta(days=1)))  # fmt: skip


def _tanpa_berkas(s: SesiInstansi) -> None:
    s.execute(delete(t.BerkasRow).where(t.BerkasRow.id == select(t.BerkasRow.id).order_by(t.BerkasRow.id).limit(1).scalar_subquery()))


def _tanpa_kartu(s: SesiInstansi) -> None:
    k = _terbuka(s)
    s.execute(update(t.KartuRow).where(t.KartuRow.kunci == f"tugas:{k.berkas_id}:{k.lb}").values(kunci="hilang"))


def _tak_kunjung_terkirim(s: SesiInstansi) -> None:
    row = s.scalars(select(t.OutboxRow).where(t.OutboxRow.metode == "sendMessage", t.OutboxRow.status == "terkirim").order_by(t.OutboxRow.id)).first()
    assert row is not None
    row.status, row.terkirim_at = "antre", None


def _hanya_ditandai(s: SesiInstansi) -> None:
    row = s.scalars(select(t.OutboxRow).where(t.OutboxRow.metode == "sendMessage").order_by(t.OutboxRow.id)).first()
    assert row is not None
    s.add(t.OutboxRow(instansi=row.instansi, bot=row.bot, chat_id=row.chat_id, metode="sendMessage", payload={"text": "."},
                      dedupe="tidak pernah dikirim", prioritas=0, status="terkirim", terkirim_at=row.dibuat_at, percobaan=0,
                      dibuat_at=row.dibuat_at))  # fmt: skip


def _kartu_hanya_ditandai(s: SesiInstansi) -> None:
    """A call that was closed as sent before Telegram had it: the card has no message."""
    row = s.scalars(select(t.KartuRow).order_by(t.KartuRow.id)).first()
    assert row is not None
    kartu = t.KartuRow(instansi=row.instansi, bot=row.bot, chat_id=row.chat_id, kunci="tidak pernah tampil", versi=1, versi_terkirim=1,
                       hidup=True, isi_hash="")  # fmt: skip
    s.add(kartu)
    s.flush()
    s.add(t.OutboxRow(instansi=row.instansi, bot=row.bot, chat_id=row.chat_id, metode="kartu", kartu_id=kartu.id, dedupe="kartu:ditandai",
                      prioritas=0, status="terkirim", terkirim_at=datetime(2026, 7, 1, tzinfo=UTC), percobaan=0,
                      dibuat_at=datetime(2026, 7, 1, tzinfo=UTC)))  # fmt: skip


def _tanpa_wewenang(s: SesiInstansi) -> None:
    row = s.scalars(select(t.PeristiwaRow).where(t.PeristiwaRow.jenis == "DisposisiDiberikan").order_by(t.PeristiwaRow.pada)).first()
    assert row is not None
    s.execute(update(t.PenugasanRow).where(t.PenugasanRow.instansi == row.instansi).values(mulai_at=row.pada + timedelta(hours=1)))


def _catatan_diubah(s: SesiInstansi) -> None:
    row = s.scalars(select(t.PeristiwaRow).where(t.PeristiwaRow.urut == 2).order_by(t.PeristiwaRow.berkas_id)).first()
    assert row is not None
    row.pada += timedelta(hours=1)


def _tanpa_pengingat(s: SesiInstansi) -> None:
    k = _terbuka(s)
    s.execute(delete(t.PengingatRow).where(t.PengingatRow.berkas_id == k.berkas_id, t.PengingatRow.lb == k.lb))


@pytest.mark.parametrize(("kode", "rusak"), [
    ("I1", _lupa_diakui), ("I2", _keadaan_lain), ("I3", _tanpa_berkas), ("I4", _tanpa_kartu), ("I5", _tak_kunjung_terkirim),
    ("I6", _hanya_ditandai), ("I6", _kartu_hanya_ditandai), ("I7", _tanpa_wewenang), ("I8", _catatan_diubah), ("I9", _tanpa_pengingat),
])  # fmt: skip
def test_what_is_broken_is_seen_by_the_invariant_it_breaks_and_by_no_other(terganggu: Hasil, kode: str,
                                                                          rusak: Callable[[SesiInstansi], None]) -> None:  # fmt: skip
    ada = temuan(terganggu, rusak)
    assert {x.kode for x in ada} == {kode}, ada


def test_a_press_that_counted_twice_is_found(terganggu: Hasil) -> None:
    def dua_kali(s: SesiInstansi) -> None:
        row = s.scalars(select(t.PeristiwaRow).where(t.PeristiwaRow.jenis == "LangkahSelesai").order_by(t.PeristiwaRow.berkas_id)).first()
        assert row is not None
        berkas = s.get_one(t.BerkasRow, row.berkas_id)
        s.add(_sambung(berkas, row))

    assert "I1" in {x.kode for x in temuan(terganggu, dua_kali)}


def _sambung(berkas: t.BerkasRow, row: t.PeristiwaRow) -> t.PeristiwaRow:
    """The same event once more at the end of the chain, which holds."""
    urut = berkas.versi + 1
    hash_ = hash_peristiwa(berkas.kepala, row.instansi, row.berkas_id, urut, row.jenis, row.data, pada=row.pada, orang_id=row.orang_id)
    baru = t.PeristiwaRow(instansi=row.instansi, berkas_id=row.berkas_id, urut=urut, jenis=row.jenis, pada=row.pada, data=row.data,
                          orang_id=row.orang_id, sebelum=berkas.kepala, hash=hash_)  # fmt: skip
    berkas.versi, berkas.kepala = urut, hash_
    return baru


def test_one_double_more_than_crashes_and_lost_answers_explain_is_found(terganggu: Hasil) -> None:
    ada = luar(terganggu)
    ganda = sum(1 for x in ada.diterima if x[2]) - len({x[:2] for x in ada.diterima if x[2]})
    assert [x.kode for x in temuan(terganggu, lambda _s: None, replace(ada, boleh_ganda=ganda - 1))] == ["I6"]
    assert temuan(terganggu, lambda _s: None, replace(ada, boleh_ganda=ganda)) == []


# --- what only the simulation can see ------------------------------------------------------------------------------------


def test_a_message_of_an_act_that_does_not_stand_is_found(hasil: Hasil) -> None:
    hasil.dunia.log.append(replace(hasil.dunia.log[0], dedupe=TANPA_BARIS))
    try:
        salah = periksa(hasil)
    finally:
        hasil.dunia.log.pop()
    assert any("perbuatannya tidak tersimpan" in x for x in salah), salah


def test_what_was_given_up_is_found(hasil: Hasil) -> None:
    masuk, keluar = hasil.dunia.intip("SELECT (SELECT min(id) FROM inbox), (SELECT min(id) FROM outbox)")[0]

    def tandai(status: str, kirim: str) -> None:
        hasil.dunia.lihat(lambda s: (s.execute(text("UPDATE inbox SET status = :s WHERE id = :i"), {"s": status, "i": masuk}),
                                     s.execute(text("UPDATE outbox SET status = :s, galat = :g WHERE id = :i"),
                                               {"s": kirim, "g": "Bad Request" if kirim == "mati" else None, "i": keluar})))  # fmt: skip

    tandai("mati", "mati")
    try:
        salah = periksa(hasil)
    finally:
        tandai("selesai", "terkirim")
    assert sum("dikesampingkan" in x for x in salah) == 2, salah


def test_a_rung_told_twice_is_found(hasil: Hasil) -> None:
    satu = hasil.tembakan[0]
    salah = periksa(replace(hasil, tembakan=[*hasil.tembakan, replace(satu, at=satu.at + timedelta(hours=1))]))
    assert any("disampaikan dua kali" in x for x in salah), salah


def test_a_sweep_notes_what_it_told_also_while_the_clock_stands_in_an_offices_own_zone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    simulasi, sejak = Simulasi(tmp_path, benih=BENIH, hari=1, berkas=BERKAS), list[str]()

    async def sapu(di: object, *, jatuh: bool) -> None:
        pass

    def intip(sql: str, **nilai: str) -> list[tuple[object, ...]]:
        sejak.append(nilai["sejak"])
        return []

    monkeypatch.setattr(simulasi.dunia, "sapu", sapu)
    monkeypatch.setattr(simulasi.dunia, "intip", intip)
    simulasi.dunia.jam.ke(datetime(2026, 7, 2, 7, 30, tzinfo=ZoneInfo("Asia/Makassar")))
    asyncio.run(simulasi._sapu())
    assert sejak == ["2026-07-01 23:30:00.000000"]  # as the rows have it


def test_a_rung_forgotten_while_its_visit_was_open_is_found(hasil: Hasil) -> None:
    lupa = next(x for x in hasil.tembakan if x.kode == "jatuh_tempo")
    salah = periksa(replace(hasil, tembakan=[x for x in hasil.tembakan if x is not lupa]))
    assert any("tidak pernah disampaikan" in x or "tampil tanpa anak tangga" in x for x in salah), salah


def test_a_deadline_that_is_not_the_function_of_its_facts_is_found(hasil: Hasil) -> None:
    k = t.LangkahBerkasRow
    berkas_id, lb = hasil.dunia.lihat(lambda s: s.execute(select(k.berkas_id, k.lb).where(k.tenggat_at.is_not(None)).order_by(k.berkas_id, k.lb)).first())  # type: ignore[misc]

    def geser(selisih: timedelta) -> None:
        def unit(s: SesiInstansi) -> None:
            row = s.get_one(k, (berkas_id, lb))
            assert row.tenggat_at is not None
            row.tenggat_at += selisih

        hasil.dunia.lihat(unit)

    geser(timedelta(minutes=1))
    try:
        assert any("menurut peristiwanya" in x for x in periksa(hasil))
    finally:
        geser(-timedelta(minutes=1))


@pytest.fixture
def di_analis(tmp_path: Path) -> Iterator[KisahMeja]:
    """A request on an office's desk whose letter the analis is to write within three working days."""
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kisah.sampai(4)
    yield kisah
    kantor.tutup()


def _tanpa_tenggat(kisah: KisahMeja) -> list[str]:
    """What is said of the deadlines that the visits of this office lack."""
    kantor = kisah.kantor
    dunia = SimpleNamespace(lihat=lambda fn: kantor.sesi(fn, semua=True), di=lambda _instansi, fn: kantor.di(fn), katalog=katalog())
    return list(_lengkap(cast(Hasil, SimpleNamespace(dunia=dunia))))


def _hapus_tenggat(kisah: KisahMeja) -> None:
    kisah.kantor.sesi(lambda s: s.execute(update(t.LangkahBerkasRow).values(tenggat_at=None)))


def _tanya(kisah: KisahMeja) -> int:
    k = kisah.utama()
    kisah.beri(c.MintaKelengkapan(oleh=kisah.bertindak(k), lb=k.lb, pertanyaan="Tahun berapa?"))
    return k.lb


def test_an_open_visit_whose_deadline_is_missing_is_found(di_analis: KisahMeja) -> None:
    assert _tanpa_tenggat(di_analis) == []
    _hapus_tenggat(di_analis)
    assert _tanpa_tenggat(di_analis) == [f"berkas {di_analis.b().nomor} langkah 4 terbuka tanpa tenggat."]


def test_a_visit_has_no_deadline_while_a_question_to_the_pemohon_is_open_and_lacks_one_after_the_answer(di_analis: KisahMeja) -> None:
    lb = _tanya(di_analis)
    assert di_analis.kantor.di(lambda m: m.g.tenggat(di_analis.b().id))[lb] is None
    assert _tanpa_tenggat(di_analis) == []
    di_analis.beri(c.JawabKelengkapan(oleh=di_analis.warga, lb=lb, jawaban="Tahun 2025."))
    assert _tanpa_tenggat(di_analis) == []
    _hapus_tenggat(di_analis)
    assert len(_tanpa_tenggat(di_analis)) == 1


def test_a_question_asked_after_the_deadline_takes_none_away(di_analis: KisahMeja) -> None:
    di_analis.kantor.jam.maju(days=14)
    lb = _tanya(di_analis)
    assert di_analis.kantor.di(lambda m: m.g.tenggat(di_analis.b().id))[lb] is not None
    assert _tanpa_tenggat(di_analis) == []
    _hapus_tenggat(di_analis)
    assert len(_tanpa_tenggat(di_analis)) == 1


def test_a_plh_to_whom_no_card_goes_over_is_found(hasil: Hasil) -> None:
    k, a = t.LangkahBerkasRow, t.AkunRow

    def tunjuk(s: SesiInstansi) -> int:
        satu = s.scalars(select(k).where(k.selesai_at > k.mulai_at, k.cabang.is_(False), k.jabatan != "pemohon")
                         .order_by(k.berkas_id, k.lb)).first()  # fmt: skip
        assert satu is not None
        orang = s.scalars(select(a.orang_id).order_by(a.orang_id)).first()
        row = t.PenugasanRow(instansi=satu.instansi, jabatan=satu.jabatan, orang_id=orang, jenis="plh", keadaan="berjalan",
                             mulai_at=satu.mulai_at + timedelta(microseconds=1), selesai_at=datetime(2030, 1, 1, tzinfo=UTC))  # fmt: skip
        s.add(row)
        s.flush()
        return row.id

    nomor = hasil.dunia.lihat(tunjuk)
    try:
        salah = periksa(hasil)
    finally:
        hasil.dunia.lihat(lambda s: s.execute(delete(t.PenugasanRow).where(t.PenugasanRow.id == nomor)))
    assert any("tidak beralih ke" in x for x in salah), salah


def test_a_rung_at_an_empty_chair_that_nobody_was_told_of_is_found(hasil: Hasil) -> None:
    k = t.LangkahBerkasRow
    satu = next(x for x in hasil.tembakan if x.instansi == "dkisp-tarakan" and x.cara == "satu" and x.kode == "jatuh_tempo")
    jabatan = hasil.dunia.lihat(lambda s: s.get_one(k, (satu.berkas, satu.lb)).jabatan)
    salah = periksa(replace(hasil, kursi_kosong=(jabatan, satu.at, satu.at + timedelta(seconds=1))))
    assert any("jatuh di kursi kosong tanpa kabar" in x for x in salah), salah


def test_a_full_year_without_a_plh_or_an_empty_chair_is_not_taken_for_one(hasil: Hasil) -> None:
    salah = periksa(replace(hasil, penuh=True))
    for apa in ("Plh selesai", "kursi kosong", "hari Lebaran", "cuti bersama tambahan", "hari mati"):
        assert f"putaran ini tidak memuat {apa}." in salah, salah


@pytest.mark.parametrize(("saat", "sebab"), [
    (datetime(2026, 7, 2, 14, tzinfo=UTC), "di luar jam kerja"),
    (datetime(2026, 7, 4, 2, tzinfo=UTC), "akhir pekan"),
    (datetime(2026, 8, 17, 2, tzinfo=UTC), "hari libur"),
    (datetime(2026, 7, 3, 4, tzinfo=UTC), "salat Jumat"),
])  # fmt: skip
def test_a_reminder_outside_working_hours_is_found(hasil: Hasil, saat: datetime, sebab: str) -> None:
    pesan = replace(hasil.dunia.log[0], at=saat, dibuat_at=saat, boleh_at=saat, instansi="dkisp-tarakan", metode="sendMessage", dedupe="sisipan",
                    kunci="", sebab=SENDIRI)  # fmt: skip
    hasil.dunia.log.append(pesan)
    try:
        salah = periksa(hasil)
    finally:
        hasil.dunia.log.remove(pesan)
    assert [x for x in salah if "sisipan" in x and x.endswith(f"{sebab}.")], salah


def test_a_rung_that_falls_due_just_before_a_break_may_come_when_work_goes_on(hasil: Hasil) -> None:
    kal = hasil.dunia.di("diskominfo-metro", lambda m: m.kantor.kalender(m.sekarang))
    jumat, usai = datetime(2026, 8, 7, 4, 29, 57, tzinfo=UTC), datetime(2026, 8, 7, 6, tzinfo=UTC)  # 11.29.57; the break ends at 13.00
    lama, sejam = timedelta(minutes=2), timedelta(hours=1)
    assert usai < _paling_lambat(kal, jumat, lama) == usai + lama
    assert _paling_lambat(kal, jumat - sejam, lama) == jumat - sejam + lama


def test_a_second_brief_in_one_morning_is_found(hasil: Hasil) -> None:
    pagi = replace(next(p for p in hasil.dunia.log if p.dedupe.startswith("ringkas:")), outbox=10**9)
    hasil.dunia.log.append(pagi)
    try:
        salah = periksa(hasil)
    finally:
        hasil.dunia.log.pop()
    assert any("mendapat 2 ringkasan" in x for x in salah), salah
