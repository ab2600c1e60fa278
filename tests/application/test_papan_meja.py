"""/papan at the desk: what it counts, who sees it, whom it never names, and what it costs with many cases."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import event, insert, select

from bot.application import papan
from bot.application.ports import Meja, TugasLatar
from bot.diagrams.kanvas import Teks
from bot.diagrams.papan import RuangPapan, tata_papan
from bot.domain import perintah as c
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import Pelaku
from bot.gateways.arsip import ArsipBerkas
from bot.presenters.bentuk import panjang
from bot.store import models as t
from bot.store.database import SesiInstansi
from handlers import papan as penangan
from handlers import register, rute
from handlers.konteks import Jawaban, Ketukan, Pengirim
from tests.application.alat_himpun import KASI, STAF, Himpun
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor, KisahMeja, kalender
from tests.domain.alat_alur import TARAKAN, katalog

T = TypeVar("T")

#: The topics put their buttons into the table when they are imported.
TOMBOL = rute.TOMBOL if register.TOPIK else {}
ZONA = kalender("dkisp-tarakan")(datetime(2026, 11, 23, tzinfo=UTC)).tz
PIMPINAN = ("kadis", "sekretaris", "kabid")


def wita(hari: int, jam: int, menit: int = 0, bulan: int = 11) -> datetime:
    return datetime(2026, bulan, hari, jam, menit, tzinfo=ZONA).astimezone(UTC)


def buka_kasus(kantor: Kantor, banyak: int, mulai: int = 0) -> list[KisahMeja]:
    """So many requests with the kadis on Monday: his disposisi is due on Tuesday."""
    return [kantor.kisah(kantor.ajukan(kantor.warga(1000 + i, f"Warga {i} (contoh)"), chat_id=1000 + i))
            for i in range(mulai, mulai + banyak)]  # fmt: skip


def pengirim(m: Meja, chat: int) -> Pengirim:
    return Pengirim(chat, chat, m.g.akun(chat))


def minta(kantor: Kantor, jabatan: str) -> str:
    """Send /papan; what the board shows."""
    kantor.di(lambda m: penangan.tampilkan(m, pengirim(m, POST[jabatan])))
    return kantor.teks_kartu(POST[jabatan], penangan.KARTU)


def ketuk(kantor: Kantor, chat: int, kunci: str, label: str, *, oleh: int | None = None) -> Jawaban:
    """Tap a button of a card by its label."""
    [isi] = [k.isi for k in kantor.kartu(chat, kunci) if k.kunci == kunci]
    [id_] = [b["callback_data"] for x in (isi or {})["reply_markup"]["inline_keyboard"] for b in x if b["text"].startswith(label)]

    def jalan(m: Meja) -> Jawaban:
        tombol = m.g.tombol(id_)
        assert tombol is not None
        return TOMBOL[tombol.aksi](m, Ketukan(pengirim(m, oleh or chat), tombol, None))

    return kantor.di(jalan)


def ukur(kantor: Kantor) -> list[papan.Terukur]:
    return kantor.di(lambda m: papan.ukur_bulan(m, m.kantor.sop[TARAKAN]))


def ketepatan(kantor: Kantor, chat: int) -> tuple[int, int]:
    akun = kantor.di(lambda m: m.g.akun(chat))
    assert akun is not None
    return kantor.di(lambda m: papan.ketepatan(m, akun.orang_id))


# --- what it shows ---------------------------------------------------------------------------------------------------


def test_the_board_counts_open_visits_by_step_and_post_with_what_is_due_today_and_late(kantor: Kantor) -> None:
    kasus = buka_kasus(kantor, 3)
    kasus[2].sampai(2)  # with the kabid, due on Tuesday too
    senin = minta(kantor, "kadis")
    assert "<b>3</b> berkas berjalan\n" in senin and "terlambat" not in senin
    assert "1. Kadis: 2\n2. Kabid: 1" in senin
    kantor.jam.saat = wita(24, 9)
    assert "1. Kadis: 2, 2 hari ini\n2. Kabid: 1, 1 hari ini" in minta(kantor, "kadis")
    kantor.jam.saat = wita(25, 8)
    rabu = minta(kantor, "kadis")
    assert "<b>3</b> berkas berjalan · ⏰ <b>3</b> terlambat\n" in rabu
    assert "1. Kadis: 2, ⏰ 2 terlambat\n2. Kabid: 1, ⏰ 1 terlambat" in rabu
    assert panjang(rabu) <= 1500


def test_before_it_happens_the_board_says_which_case_will_pass_the_limit_of_the_law(kantor: Kantor) -> None:
    [kisah] = buka_kasus(kantor, 1)
    isi = minta(kantor, "kadis")  # eleven working days are left by the form, ten by the law
    assert "⚠️ 1 berkas diperkirakan lewat batas UU KIP.\n" in isi
    assert "• 0001/2026, langkah 1 (Kadis): selesai Sel 8 Des 2026, batas Sen 7 Des 2026" in isi
    ketuk(kantor, POST["kadis"], penangan.KARTU, "Lihat yang segera jatuh tempo (1)")
    daftar = kantor.teks_kartu(POST["kadis"], penangan.KARTU_LEWAT)
    assert "Selesai Sel 8 Des 2026; mundur 1 hari kerja: Rab 9 Des 2026, berikutnya langkah 2 (Kabid)" in daftar
    assert "⚠️ diperkirakan lewat batas UU KIP (Sen 7 Des 2026)" in daftar
    kisah.beri(c.PerpanjangWaktu(oleh=kisah.pelaku("kadis"), hari=7, alasan="Data diperiksa.",
                                   batas_at=wita(7, 16, bulan=12)))  # fmt: skip
    assert "lewat batas" not in minta(kantor, "kadis")


def test_a_case_whose_clock_stands_still_is_no_risk(kantor: Kantor) -> None:
    [kisah] = buka_kasus(kantor, 1)
    k = kisah.utama()
    kisah.beri(c.MintaKelengkapan(oleh=kisah.bertindak(k), lb=k.lb, pertanyaan="Tahun berapa?"))
    kantor.jam.saat = wita(30, 9)
    isi = minta(kantor, "kadis")
    assert "1. Kadis: 1\n" in isi and "terlambat" not in isi and "Perkiraan" not in isi


def test_the_slowest_step_is_the_one_that_used_most_of_its_waktu_this_month(kantor: Kantor) -> None:
    cepat, lambat = buka_kasus(kantor, 2)
    cepat.sampai(3)
    kantor.jam.saat = wita(25, 12)
    lambat.sampai(2)  # row 1 a day late
    satu, dua = ukur(kantor)
    assert (satu.no, satu.banyak, satu.lewat, dua.no, dua.banyak, dua.lewat) == (1, 2, 1, 2, 1, 0)
    assert "langkah 2 (Kabid)" not in minta(kantor, "kadis").split("Langkah terlama")[1]
    lambat.sampai(3)
    kantor.jam.saat = wita(1, 9, bulan=12)
    assert ukur(kantor) == [], "bulan baru dimulai dari awal"
    assert "Belum ada langkah yang selesai." in minta(kantor, "kadis")


def test_a_step_that_most_took_too_long_for_is_named_with_its_median_and_waktu(kantor: Kantor) -> None:
    for kisah in buka_kasus(kantor, 3):
        kantor.jam.saat = wita(26, 9)
        kisah.sampai(2)
    isi = minta(kantor, "kadis")
    assert "<b>Langkah terlama bulan ini</b>\nlangkah 1 (Kadis): 3,1 hari dari waktu 1 hari kerja\nMedian dari 3 kali, 3 di antaranya terlambat." in isi


def test_a_fan_out_of_hundreds_is_one_line_and_late_with_its_first_late_dataset(tmp_path: Path) -> None:
    h = Himpun(tmp_path, 150)
    h.kantor.di(lambda m: m.g.tambah_penugasan("kabid", m.g.akun(KASI).orang_id, jenis="definitif", mulai_at=m.sekarang))  # type: ignore[union-attr]
    h.mulai()
    def lihat() -> str:
        h.kantor.di(lambda m: penangan.tampilkan(m, pengirim(m, KASI)))
        return h.kantor.teks_kartu(KASI, penangan.KARTU)

    assert "5. Staf: 1\n" in lihat()
    h.kantor.sesi(lambda s: [setattr(r, "tenggat_at", h.kantor.jam.saat - timedelta(minutes=1)) for r in s.scalars(
        select(t.LangkahBerkasRow).where(t.LangkahBerkasRow.cabang.is_(True)).limit(40))])  # fmt: skip
    assert "5. Staf: 1, ⏰ 1 terlambat" in lihat()
    h.kantor.di(lambda m: penangan.tampilkan(m, pengirim(m, STAF)))
    assert "Papan kantor ditampilkan untuk pimpinan" in h.kantor.pesan(STAF)[-1]
    h.kantor.tutup()


# --- who sees it -----------------------------------------------------------------------------------------------------


def test_the_heads_see_the_board_and_others_only_their_own_rate(kantor: Kantor) -> None:
    buka_kasus(kantor, 1)[0].sampai(3)
    for jabatan in PIMPINAN:
        assert minta(kantor, jabatan).startswith("📊 <b>Papan DKISP Kota Tarakan</b>")
    for chat in (POST["statistisi"], POST["analis"], ADMIN_ID):
        kantor.di(lambda m, chat=chat: penangan.tampilkan(m, pengirim(m, chat)))  # type: ignore[misc]
        assert kantor.kartu(chat, penangan.KARTU) == []
        assert kantor.pesan(chat)[-1].startswith("Papan kantor ditampilkan untuk pimpinan.")
    kantor.warga(SARI)
    for chat in (SARI, 999_999):
        kantor.di(lambda m, chat=chat: penangan.tampilkan(m, pengirim(m, chat)))  # type: ignore[misc]
        assert kantor.kartu(chat, penangan.KARTU) == []
        assert kantor.pesan(chat)[-1].startswith("Perintah ini untuk pejabat")


@pytest.mark.parametrize("label", ["Lihat yang segera", "Kirim gambar", "Perbarui"])
def test_every_button_of_the_board_asks_again_whether_he_may(kantor: Kantor, label: str) -> None:
    buka_kasus(kantor, 1)
    minta(kantor, "kadis")
    for chat in (POST["statistisi"], ADMIN_ID, 1000):
        with pytest.raises(Ditolak) as galat:
            ketuk(kantor, POST["kadis"], penangan.KARTU, label, oleh=chat)
        assert galat.value.kode == "bukan_wewenang"
    assert kantor.baris(t.TugasLatarRow, t.TugasLatarRow.jenis == "papan") == []


def test_an_office_may_name_other_posts_for_its_board(kantor: Kantor) -> None:
    kantor.lingkungan = replace(kantor.lingkungan, instansi=replace(kantor.lingkungan.instansi, papan=("statistisi",)))
    assert minta(kantor, "statistisi").startswith("📊")
    kantor.di(lambda m: penangan.tampilkan(m, pengirim(m, POST["kadis"])))
    assert kantor.kartu(POST["kadis"], penangan.KARTU) == []


@pytest.mark.parametrize(("instansi", "jabatan"), [
    ("dkisp-tarakan", ("kadis", "sekretaris", "kabid")), ("diskominfo-balikpapan", ("kadis", "sekretaris", "kabid")),
    ("diskominfo-metro", ("kadis", "kabid")), ("diskominfo-tangerang", ("kadis", "kabid")),
])  # fmt: skip
def test_unless_named_the_head_and_the_posts_right_below_see_every_procedure_below_them(instansi: str, jabatan: tuple[str, ...]) -> None:
    kantor = katalog().instansi[instansi]
    assert kantor.jabatan_papan == jabatan
    for sop in katalog().sop_milik(instansi):
        for kode in ("kadis", "kabid"):
            assert kantor.membawahi(kode, [x.kode for x in sop.peran]), (sop.id, kode)
    assert not kantor.membawahi("kabid", ["kadis", "opd", "pemohon"])


# --- persons ---------------------------------------------------------------------------------------------------------


def test_no_screen_and_no_picture_names_a_person(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    for jabatan, chat in POST.items():
        kantor.tautkan(jabatan, chat, f"Rahayu {jabatan} (contoh)")
    kasus = [kantor.kisah(kantor.ajukan(kantor.warga(1000 + i, f"Rahayu {i} (contoh)"), chat_id=1000 + i)) for i in range(3)]
    kasus[0].sampai(4)
    kantor.jam.saat = wita(27, 8)
    for jabatan in PIMPINAN:
        layar = [minta(kantor, jabatan)]
        ketuk(kantor, POST[jabatan], penangan.KARTU, "Lihat yang terlambat")
        layar += [kantor.teks_kartu(POST[jabatan], penangan.KARTU_LEWAT), *kantor.label(POST[jabatan], penangan.KARTU)]
        assert not any("Rahayu" in x for x in layar)
    gambar = kantor.di(lambda m: papan.bahan_papan(m, m.kantor.sop[TARAKAN]))
    assert "Rahayu" not in repr(gambar)
    assert not any("Rahayu" in u.isi for u in tata_papan(gambar).unsur if isinstance(u, Teks))
    kantor.tutup()


def test_a_rate_counts_what_this_person_ended_in_three_months_and_nobody_elses(kantor: Kantor) -> None:
    satu, dua, _ = buka_kasus(kantor, 3)
    satu.sampai(2)
    kantor.jam.saat = wita(26, 9)
    dua.sampai(2)  # the kadis gave this one two days late
    assert ketepatan(kantor, POST["kadis"]) == (1, 2)
    assert ketepatan(kantor, POST["kabid"]) == (0, 0)
    isi = minta(kantor, "kadis")
    assert "<b>Ketepatan waktu Bapak/Ibu sendiri</b> (3 bulan)\n50%: 1 dari 2 langkah selesai tepat waktu." in isi
    assert "Belum ada langkah bertenggat yang Bapak/Ibu selesaikan." in minta(kantor, "kabid")
    kantor.jam.saat = datetime(2027, 2, 27, 1, tzinfo=UTC)
    assert ketepatan(kantor, POST["kadis"]) == (0, 0)


def test_of_two_holders_of_a_post_each_sees_his_own_rate(kantor: Kantor) -> None:
    kantor.tautkan("kadis", 2010)
    kisah, lain = buka_kasus(kantor, 2)
    dua = [Pelaku(x.orang_id, "kadis", x.jenis) for x in kantor.di(lambda m: list(m.g.penugasan(m.sekarang, jabatan="kadis")))]
    for x, pelaku in ((kisah, dua[0]), (lain, dua[1])):
        x.beri(c.TerimaTugas(oleh=pelaku, lb=x.utama().lb))
        x.sampai(2)
    assert ketepatan(kantor, POST["kadis"]) == ketepatan(kantor, 2010) == (1, 1)


# --- the list, the picture, the cost ---------------------------------------------------------------------------------


def test_the_list_has_pages_and_each_case_is_one_tap_from_its_history(kantor: Kantor) -> None:
    buka_kasus(kantor, 12)
    kantor.jam.saat = wita(26, 9)
    minta(kantor, "kabid")
    ketuk(kantor, POST["kabid"], penangan.KARTU, "Lihat yang terlambat (12)")
    nomor = []
    for hal in (1, 2, 3):
        isi = kantor.teks_kartu(POST["kabid"], penangan.KARTU_LEWAT)
        assert f"(halaman {hal} dari 3)" in isi and panjang(isi) <= 1500
        nomor += [x.removeprefix("Riwayat ") for x in kantor.label(POST["kabid"], penangan.KARTU_LEWAT) if x.startswith("Riwayat")]
        if hal < 3:
            ketuk(kantor, POST["kabid"], penangan.KARTU_LEWAT, "Berikutnya")
    assert nomor == [f"{i:04d}/2026" for i in range(1, 13)]
    ketuk(kantor, POST["kabid"], penangan.KARTU_LEWAT, "Riwayat 0011/2026")
    assert kantor.pesan(POST["kabid"])[-1].startswith("<b>Riwayat 0011/2026</b>")


class TokoTugas:
    """The store of slow work, at the desk of one office."""

    def __init__(self, kantor: Kantor) -> None:
        self.kantor = kantor

    async def dalam(self, tugas: TugasLatar, fn: Callable[[Meja], T], *, tutup: bool) -> T:
        return self.kantor.di(fn)


def test_the_picture_is_drawn_aside_and_sent_as_a_photo(kantor: Kantor, tmp_path: Path) -> None:
    buka_kasus(kantor, 2)[0].sampai(3)
    minta(kantor, "kadis")
    assert ketuk(kantor, POST["kadis"], penangan.KARTU, "Kirim gambar").teks == "Gambar sedang dibuat."
    [row] = kantor.baris(t.TugasLatarRow, t.TugasLatarRow.jenis == "papan")
    arsip = ArsipBerkas(tmp_path / "dokumen")
    toko: Any = TokoTugas(kantor)
    asyncio.run(RuangPapan(store=toko, arsip=arsip).kerja["papan"](TugasLatar(row.id, "", "papan", "", row.data, 0)))
    [kirim] = kantor.baris(t.OutboxRow, t.OutboxRow.metode == "sendPhoto")
    assert kirim.chat_id == POST["kadis"] and (kirim.payload or {})["photo"]["nama"] == "Papan-2026-11-23.png"
    assert arsip.baca((kirim.payload or {})["photo"]["dokumen"]).startswith(b"\x89PNG")


def gandakan(kantor: Kantor, banyak: int) -> None:
    """Copies of the one case there is, straight into the tables."""

    def salin(s: SesiInstansi) -> None:
        for kelas in (t.BerkasRow, t.LangkahBerkasRow):
            kunci = "id" if kelas is t.BerkasRow else "berkas_id"
            for row in s.scalars(select(kelas)).all():
                isi = {x.key: getattr(row, x.key) for x in kelas.__table__.columns}
                s.execute(insert(kelas), [isi | {kunci: f"salinan-{i}"} | ({"nomor": f"S{i}"} if kunci == "id" else {})
                                          for i in range(banyak)])  # fmt: skip

    kantor.sesi(salin)


def test_five_thousand_open_cases_cost_as_many_queries_as_one(kantor: Kantor) -> None:
    buka_kasus(kantor, 1)
    kantor.jam.saat = wita(26, 9)
    perintah: list[str] = []
    event.listen(kantor.db.engine, "before_cursor_execute", lambda *a: perintah.append(a[2]))

    def banyak_perintah() -> int:
        perintah.clear()
        minta(kantor, "kadis")
        return len(perintah)

    banyak_perintah()  # the card is there from here on
    satu = banyak_perintah()
    gandakan(kantor, 5000)
    assert banyak_perintah() <= satu + 1  # the dispatcher's row of the changed card
    isi = minta(kantor, "kadis")
    assert "1. Kadis: 5001, ⏰ 5001 terlambat" in isi
    assert "(dari 60 yang paling mendesak)" in isi and panjang(isi) <= 1500
    ketuk(kantor, POST["kadis"], penangan.KARTU, "Lihat yang terlambat (5001)")
    assert "(halaman 1 dari 1001)" in kantor.teks_kartu(POST["kadis"], penangan.KARTU_LEWAT)
