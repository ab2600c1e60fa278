"""A fan-out that is larger than a screen: its lists are walked page by page, and follow what comes in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.store import models as t
from tests.application.alat_himpun import KONTAK, STAF, Himpun, Layar
from tests.application.alat_meja import POST

DAFTAR = "daftar-sebar:"
PIHAK = "sebar:"


@pytest.fixture
def empat_puluh(tmp_path: Path) -> Iterator[Himpun]:
    h = Himpun(tmp_path, 40, banyak_opd=5, terbanyak=8, judul="Data")
    h.mulai()
    yield h
    h.kantor.tutup()


def buka_daftar(h: Himpun) -> None:
    h.ketuk(STAF, "tugas:", "Lihat daftar")


def antrean(h: Himpun, chat: int) -> int:
    """Rows that wait to be sent to a chat."""
    return int(h.kantor.sesi(lambda s: s.scalar(select(func.count()).select_from(t.OutboxRow).where(
        t.OutboxRow.chat_id == chat, t.OutboxRow.status == "antre"))) or 0)  # fmt: skip


def label(layar: Layar) -> list[str]:
    return [nama for nama, _ in layar.tombol]


def test_every_screen_of_five_hundred_fits_a_message_and_every_page_is_reached(tmp_path: Path) -> None:
    h = Himpun(tmp_path, 500)
    h.mulai()
    h.masuk(*h.cabang(0)[:3])
    buka_daftar(h)
    daftar, kontak = list(h.jelajah(STAF, DAFTAR, batas=24)), list(h.jelajah(KONTAK, PIHAK))
    assert all(0 < x.huruf <= 4096 and len(x.tombol) <= 100 for x in (*daftar, *kontak))
    assert len({x.teks for x in daftar}) >= 20
    assert {x.teks.rsplit("\n", 1)[1] for x in kontak} == {f"Halaman {n} dari 8" for n in range(1, 9)}
    h.kantor.tutup()


def test_the_pages_of_the_holders_list_are_walked_by_neighbours_jumps_and_ends(empat_puluh: Himpun) -> None:
    h = empat_puluh
    buka_daftar(h)
    assert "Halaman 1 dari 5" in h.layar(STAF, DAFTAR).teks
    for tombol, halaman in (("Berikutnya", 2), ("Berikutnya", 3), ("‹ Sebelumnya", 2)):
        h.ketuk(STAF, DAFTAR, tombol)
        assert f"Halaman {halaman} dari 5" in h.layar(STAF, DAFTAR).teks
    semua = list(h.jelajah(STAF, DAFTAR))
    # all and missing: five pages each; the five offices, in both filters; each office's eight in both filters
    assert len({x.teks for x in semua}) == 22
    assert all(x.huruf <= 4096 and len(x.tombol) <= 100 for x in semua)


def test_one_office_is_chosen_from_a_list_with_its_n_of_m(empat_puluh: Himpun) -> None:
    h = empat_puluh
    h.masuk(*h.cabang(3)[:2], *h.cabang(1))
    buka_daftar(h)
    h.ketuk(STAF, DAFTAR, "Pilih OPD")
    pilihan = label(h.layar(STAF, DAFTAR))
    assert pilihan[:5] == ["0 dari 8 · Dinas Urusan 00 (contoh)", "☑ 8 dari 8 · Dinas Urusan 01 (contoh)",
                           "0 dari 8 · Dinas Urusan 02 (contoh)", "2 dari 8 · Dinas Urusan 03 (contoh)",
                           "0 dari 8 · Dinas Urusan 04 (contoh)"]  # fmt: skip
    h.ketuk(STAF, DAFTAR, "2 dari 8 · Dinas Urusan 03")
    teks = h.layar(STAF, DAFTAR).teks
    assert "<b>10 dari 40</b> masuk\nDinas Urusan 03 (contoh): <b>2 dari 8</b> masuk" in teks
    assert teks.count("☐") + teks.count("☑") == 8
    h.ketuk(STAF, DAFTAR, "Lihat yang belum")
    assert h.layar(STAF, DAFTAR).teks.count("☐") == 6
    h.ketuk(STAF, DAFTAR, "Lihat semua OPD")
    assert "Halaman 1 dari 4" in h.layar(STAF, DAFTAR).teks  # the filter stays


def test_what_is_late_is_a_filter_of_its_own_once_something_is(empat_puluh: Himpun) -> None:
    h = empat_puluh
    buka_daftar(h)
    assert "Lihat yang lewat" not in label(h.layar(STAF, DAFTAR))
    h.masuk(*h.cabang()[:30])
    h.kantor.jam.maju(days=10)
    h.ketuk(STAF, DAFTAR, "Lihat semua" if "Lihat semua" in label(h.layar(STAF, DAFTAR)) else "Lihat yang belum")
    h.ketuk(STAF, DAFTAR, "Lihat yang lewat")
    layar = h.layar(STAF, DAFTAR)
    assert "<b>30 dari 40</b> masuk, 10 lewat tenggat" in layar.teks
    assert "Halaman 1 dari 2" in layar.teks
    assert layar.teks.count("☐") == layar.teks.count("<b>(lewat)</b>") == 8


def test_an_open_list_follows_in_its_place_and_several_at_once_are_one_edit(empat_puluh: Himpun) -> None:
    h = empat_puluh
    buka_daftar(h)
    h.ketuk(STAF, DAFTAR, "Berikutnya")
    h.terkirim()
    h.masuk(*h.cabang()[8:12])
    teks = h.layar(STAF, DAFTAR).teks
    assert "<b>4 dari 40</b> masuk" in teks
    assert "Halaman 2 dari 5" in teks
    assert teks.count("☑") == 4
    assert h.pesan_baru(STAF) == 0
    assert antrean(h, STAF) == 2  # one edit of the card, one of the list


def test_the_list_ends_with_the_step_and_says_so(empat_puluh: Himpun) -> None:
    h = empat_puluh
    buka_daftar(h)
    h.masuk(*h.cabang())
    layar = h.layar(STAF, DAFTAR)
    assert "<b>40 dari 40</b> masuk" in layar.teks
    assert "sudah selesai" in layar.teks
    assert layar.tombol == ()
    assert h.berkas.utama is not None
    assert h.berkas.utama.no == 6


def test_whoever_left_the_post_no_longer_follows_its_list(empat_puluh: Himpun) -> None:
    h = empat_puluh
    buka_daftar(h)
    h.kantor.di(lambda m: m.g.akhiri_penugasan(m.g.penugasan(m.sekarang, jabatan="staf")[0].id, m.sekarang))
    h.kantor.tautkan("staf", POST["analis"])
    h.masuk(h.cabang()[0])
    layar = h.layar(STAF, DAFTAR)
    assert layar.tombol == ()
    assert "1 dari 40" not in layar.teks


def test_a_contact_stays_on_his_page_and_sees_first_what_is_missing(tmp_path: Path) -> None:
    h = Himpun(tmp_path, 60, banyak_opd=1)
    h.mulai()
    h.ketuk(KONTAK, PIHAK, "Hal. 8")
    assert "Halaman 8 dari 8" in h.layar(KONTAK, PIHAK).teks
    h.masuk(*h.cabang()[:4])
    layar = h.layar(KONTAK, PIHAK)
    assert "Halaman 8 dari 8" in layar.teks
    assert layar.teks.count("☑") == 4  # what came in has moved to the end
    h.ketuk(KONTAK, PIHAK, "Hal. 1")
    assert "☑" not in h.layar(KONTAK, PIHAK).teks
    h.kantor.tutup()


def test_a_contact_of_two_offices_turns_the_pages_of_the_one_he_looks_at(tmp_path: Path) -> None:
    h = Himpun(tmp_path, 90, banyak_opd=2)
    akun = h.kantor.di(lambda m: m.g.akun(KONTAK))
    assert akun is not None
    h.kantor.di(lambda m: m.g.tambah_penugasan("opd:opd-01", akun.orang_id, jenis="definitif", mulai_at=m.sekarang))
    h.mulai()
    kunci = next(k.kunci for k in h.kantor.kartu(KONTAK, PIHAK) if k.kunci.endswith("opd-01"))
    h.ketuk(KONTAK, kunci, "Berikutnya")
    assert "Halaman 2 dari 4" in h.layar(KONTAK, kunci).teks
    h.kantor.tutup()


def test_the_kelengkapan_of_the_check_is_ticked_while_every_dataset_is_in(empat_puluh: Himpun) -> None:
    h = empat_puluh
    assert "Kelengkapan: PC lengkap · akses internet\n" in h.layar(STAF, "tugas:").teks + "\n"
    h.masuk(*h.cabang())
    assert "☑ data statistik OPD di data.balikpapan.go.id" in h.layar(STAF, "tugas:").teks
    h.kembalikan("d1", "Satuannya belum ada.")
    assert "☐ data statistik OPD di data.balikpapan.go.id" in h.layar(STAF, "tugas:").teks
    h.masuk(*h.cabang())
    assert "☑ data statistik OPD di data.balikpapan.go.id" in h.layar(STAF, "tugas:").teks


def test_after_the_week_the_holder_and_each_office_get_one_message_that_counts_what_is_late(empat_puluh: Himpun) -> None:
    h = empat_puluh
    h.masuk(*h.cabang(1), *h.cabang(2)[:3])
    h.kantor.jam.maju(days=9)
    h.terkirim()
    h.sapu()
    assert {chat: h.pesan_baru(chat) for chat in (STAF, *range(KONTAK, KONTAK + 5))} == {STAF: 1, KONTAK: 1, KONTAK + 1: 0, KONTAK + 2: 1, KONTAK + 3: 1, KONTAK + 4: 1}
    assert "⏰ 29 data dari 4 OPD lewat tenggat." in h.layar(STAF, "tugas:").teks
    assert "3 dari 8 sudah masuk" in h.layar(KONTAK + 2, PIHAK).teks


@pytest.mark.parametrize("n", [1, 12, 25, 63])
def test_from_any_page_the_neighbours_and_both_ends_are_one_tap_away(n: int) -> None:
    from bot.presenters.bentuk import balik_halaman

    tujuan = {b.data["h"] for baris in balik_halaman("x", n, 63) for b in baris}
    assert tujuan >= ({1, 63, n - 1, n + 1} - {0, 64, n})
    assert n not in tujuan
    assert all(1 <= h <= 63 for h in tujuan)
