"""The machine's clock jumps while the office works: no rung is told twice, before its time, or forgotten, and the case comes to its end."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.application import kelengkapan
from bot.domain import perintah as c
from bot.reminders.sapu import SapuPengingat
from bot.store import models as t
from bot.store.database import SesiInstansi
from bot.store.pemeriksaan import periksa_keutuhan
from bot.store.tugas import PengingatSql
from tests.application.alat_meja import POST, Kantor
from tests.application.test_pengingat_meja import KAL, buka_kasus, dering, pesan, sapu

JAM, HARI = timedelta(hours=1), timedelta(days=1)


def wita(tahun: int, bulan: int, hari: int, jam: int, menit: int = 0) -> datetime:
    return datetime(tahun, bulan, hari, jam, menit, tzinfo=KAL.tz).astimezone(UTC)


SELASA = wita(2026, 11, 24, 7, 31)  # the kadis' disposisi is due that day

#: What the clock shows at one sweep after another; the case is opened on Monday, 23 November 2026.
LOMPATAN = {
    "an hour forward": [SELASA, SELASA + JAM, SELASA + HARI, SELASA + HARI + 2 * JAM],
    "an hour back": [SELASA + JAM, SELASA, SELASA + timedelta(minutes=20), SELASA + JAM, SELASA + HARI, SELASA + HARI - JAM, SELASA + HARI],
    "ninety days forward": [SELASA, SELASA + 90 * HARI, SELASA + 90 * HARI + JAM, SELASA + 91 * HARI],
    "over the end of the year and back by an hour": [SELASA, wita(2026, 12, 31, 15, 59), wita(2027, 1, 1, 0, 1), wita(2026, 12, 31, 23, 30),
                                                    wita(2027, 1, 4, 7, 31), wita(2027, 1, 5, 7, 31)],
    "into Lebaran": [SELASA, wita(2027, 3, 10, 9, 0), wita(2027, 3, 10, 8, 0), wita(2027, 3, 15, 7, 31), wita(2027, 3, 16, 7, 31)],
}  # fmt: skip


@pytest.mark.parametrize("lompatan", LOMPATAN)
def test_no_reminder_is_lost_doubled_or_early_when_the_clock_jumps(tmp_path: Path, lompatan: str) -> None:
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    (kisah,) = buka_kasus(kantor, 1)
    disampaikan: Counter[tuple[str, int, str]] = Counter()
    for saat in LOMPATAN[lompatan]:
        kantor.jam.saat_nyata = saat
        sebelum = {(r.berkas_id, r.lb, r.kode) for r in kantor.baris(t.PengingatRow) if r.status == "terkirim"}
        sapu(kantor, saat)
        baris = kantor.baris(t.PengingatRow)
        for r in baris:
            kunci = (r.berkas_id, r.lb, r.kode)
            if r.status == "terkirim" and kunci not in sebelum:
                disampaikan[kunci] += 1
                assert r.jatuh_at <= saat, f"{r.kode} mendahului jamnya"
        belum = [r.kode for r in baris if r.status in ("menunggu", "jatuh") and r.jatuh_at <= saat]
        assert belum == [], f"terlupa pada {saat}"
        assert [r.status for r in baris].count("menunggu") == 1, "selalu ada satu anak tangga yang menunggu"
    assert len(disampaikan) >= 2 and set(disampaikan.values()) == {1}, disampaikan
    assert kisah.tamat().status == "selesai"
    assert kantor.sesi(periksa_keutuhan, semua=True) == []
    kantor.tutup()


@pytest.mark.parametrize("mulai_ulang", [False, True], ids=["it runs on", "it was started again"])
async def test_when_a_clock_that_ran_ahead_is_set_right_the_ladder_goes_on_from_now(tmp_path: Path, mulai_ulang: bool) -> None:
    """Else the office would hear nothing until the wrong time has come."""
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    buka_kasus(kantor, 1)

    def ruang() -> SapuPengingat:
        return SapuPengingat(PengingatSql(kantor.db, kantor.jam, meja={kantor.instansi: kantor.meja}))

    async def pada(saat: datetime) -> tuple[int, str]:
        """How many rungs were told, and how the reminder reads now."""
        kantor.jam.saat = kantor.jam.saat_nyata = saat
        banyak = await sapuan.sapu()
        (kartu,) = dering(kantor, POST["kadis"])
        return banyak, kartu

    sapuan = ruang()
    assert await pada(SELASA) == (1, "⏰ <b>Pengingat: jatuh tempo hari ini</b>")
    banyak, kartu = await pada(SELASA + 90 * HARI + 2 * JAM)  # in Ramadan the office opens later
    assert banyak == 1 and "lewat 5" in kartu
    if mulai_ulang:
        sapuan = ruang()
    assert await pada(SELASA + JAM) == (0, kartu)
    (berikut,) = [r for r in kantor.baris(t.PengingatRow) if r.status == "menunggu"]
    assert (berikut.kode, SELASA + JAM < berikut.jatuh_at <= SELASA + HARI) == ("lewat:1", True)
    assert await pada(SELASA + HARI) == (1, "⏰ <b>Pengingat: tenggat lewat 1 hari kerja</b>")
    assert (await pada(SELASA + HARI + JAM))[0] == 0
    assert kantor.sesi(periksa_keutuhan, semua=True) == []
    kantor.tutup()


async def test_a_clock_that_was_an_hour_ahead_told_nothing_that_is_told_again(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    buka_kasus(kantor, 1)
    sapuan = SapuPengingat(PengingatSql(kantor.db, kantor.jam, meja={kantor.instansi: kantor.meja}))
    banyak = []
    for saat in (SELASA + JAM, SELASA - timedelta(minutes=10), SELASA, SELASA + HARI):
        kantor.jam.saat = kantor.jam.saat_nyata = saat
        banyak.append(await sapuan.sapu())
    assert banyak == [1, 0, 0, 1]
    kantor.tutup()


async def test_a_superior_who_was_told_ahead_of_the_day_is_told_again_on_it(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    (kisah,) = buka_kasus(kantor, 1)
    kisah.sampai(2)
    sapuan = SapuPengingat(PengingatSql(kantor.db, kantor.jam, meja={kantor.instansi: kantor.meja}))
    banyak = []
    for saat in (SELASA, SELASA + 20 * HARI, SELASA + JAM, *(SELASA + n * HARI for n in range(1, 6))):
        kantor.jam.saat = kantor.jam.saat_nyata = saat
        await sapuan.sapu()
        banyak.append(len(pesan(kantor, POST["kadis"], "di bawah Bapak/Ibu")))
    assert banyak == [0, 1, 1, 1, 2, 2, 2, 2]  # two working days after its limit, and once
    assert kantor.sesi(periksa_keutuhan, semua=True) == []
    kantor.tutup()


def menunggu(kantor: Kantor) -> dict[str, datetime]:
    return {r.kode: r.jatuh_at for r in kantor.baris(t.PengingatRow) if r.status == "menunggu"}


async def test_the_pemohon_too_hears_again_on_his_day_once_the_clock_is_set_right(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    sari = kantor.warga()
    serah, tanya = (kantor.kisah(kantor.ajukan(sari)) for _ in range(2))
    while serah.utama().diserahkan_at is None:
        serah.maju()
    while tanya.utama().jabatan != "analis":
        tanya.maju()
    tanya.beri(c.MintaKelengkapan(oleh=tanya.pelaku("analis"), lb=tanya.utama().lb, pertanyaan="Tahun berapa?"))
    kantor.di(lambda m: kelengkapan.diminta(m, m.g.muat(tanya.b().id)))
    sapuan = SapuPengingat(PengingatSql(kantor.db, kantor.jam, meja={kantor.instansi: kantor.meja}))

    async def pada(saat: datetime) -> int:
        kantor.jam.saat = kantor.jam.saat_nyata = saat
        return await sapuan.sapu()

    dulu, mulai = menunggu(kantor), kantor.jam.saat
    assert dulu.keys() == {"konfirmasi:1", "tanya:1:ingat", "tanya:1:tutup"}
    assert await pada(dulu["tanya:1:ingat"] + JAM) == 2
    assert menunggu(kantor).keys() == {"konfirmasi:2", "tanya:1:tutup"}
    assert await pada(mulai + timedelta(minutes=10)) == 0
    assert menunggu(kantor) == dulu
    assert await pada(dulu["konfirmasi:1"]) == 1
    assert await pada(dulu["tanya:1:ingat"]) == 2
    assert await pada(dulu["tanya:1:tutup"]) >= 1
    assert kantor.ambil(tanya.b().id).status != "berjalan"
    assert kantor.sesi(periksa_keutuhan, semua=True) == []
    kantor.tutup()


async def test_what_failed_is_tried_again_soon_after_the_clock_was_set_back(tmp_path: Path) -> None:
    """Its next try was a moment of the clock that was ahead; what waits for something else than a try goes on waiting."""
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    buka_kasus(kantor, 1)
    nanti = SELASA + 90 * HARI

    def gagal(s: SesiInstansi) -> None:
        s.execute(update(t.OutboxRow).values(percobaan=1, coba_lagi_at=nanti))
        s.execute(update(t.TugasLatarRow).values(percobaan=0, coba_lagi_at=nanti))
        s.add(t.InboxRow(bot="1", update_id=1, chat="1", status="baru", diterima_at=nanti, percobaan=0, coba_lagi_at=nanti))

    kantor.di(lambda m: m.g.antre_tugas("ttd_pasti", "k", "", {}, at=m.sekarang))
    kantor.sesi(gagal)
    sapuan = SapuPengingat(PengingatSql(kantor.db, kantor.jam, meja={kantor.instansi: kantor.meja}))
    for saat, menunggu in ((nanti, nanti), (SELASA, None)):
        kantor.jam.saat = kantor.jam.saat_nyata = saat - timedelta(minutes=1)
        await sapuan.sapu()
        assert {r.coba_lagi_at for r in kantor.baris(t.OutboxRow, t.OutboxRow.percobaan == 1)} == {menunggu}
        assert {r.coba_lagi_at for r in kantor.baris(t.InboxRow, t.InboxRow.update_id == 1)} == {menunggu}
    assert {r.coba_lagi_at for r in kantor.baris(t.TugasLatarRow)} == {nanti}
    kantor.tutup()
