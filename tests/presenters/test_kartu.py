"""The cards: what stands on them, what their buttons mean, and that Telegram takes them whatever people write."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.application.centang import Butir
from bot.application.pandangan import (
    BerkasTampil,
    Jejak,
    PandanganRiwayat,
    PandanganStatus,
    PandanganTugas,
    tindakan,
)
from bot.application.ports import BarisTugas, Isi, Tombol
from bot.application.surat import PASAL
from bot.domain.berkas import Berkas, LangkahBerkas, Rapat, Surat
from bot.domain.nilai import ganti
from bot.domain.peristiwa import JENIS, DokumenRef
from bot.domain.sop import Aksi, Bagian, Langkah, Peran, Sop
from bot.presenters.bentuk import (
    isian,
    jam,
    nama_zona,
    panjang,
    potong,
    satuan,
    tanggal,
    waktu,
    waktu_ringkas,
)
from bot.presenters.kartu import (
    BATAS,
    PER_HALAMAN,
    daftar_tugas,
    kartu_status,
    kartu_tugas,
    riwayat,
)
from bot.presenters.teks import kata
from sandbox.entities import parse_html

WITA = ZoneInfo("Asia/Makassar")
PAGI = datetime(2026, 11, 20, 1, 12, tzinfo=UTC)  # 09.12 WITA, a Friday
TENGGAT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
JAHAT = "<b>A</b> & \"B\" 'C' &lt;i&gt;"
JAHAT_AMAN = "&lt;b&gt;A&lt;/b&gt; &amp; \"B\" 'C' &amp;lt;i&amp;gt;"


def jejak(jenis: str, siapa: str = "Kabid", jam: int = 0, kata: str = "", **data: Any) -> Jejak:
    return Jejak(siapa, PAGI + timedelta(hours=jam), jenis, data, kata)


def berkas(nama: str = "umkm.xlsx") -> BerkasTampil:
    return BerkasTampil("d1", nama, "data", "0" * 64, 1, "application/pdf")


DISPOSISI = jejak("DisposisiDiberikan", "Kadis", 1, kepada=["Kepala Bidang"], instruksi=["Siapkan balasan"],
                  sifat="segera", kata="Mohon dibantu.")  # fmt: skip

TUGAS = PandanganTugas(
    nomor="0001/2026", sop="Layanan Data", no=5, banyak=9, kegiatan="Memeriksa draf surat balasan", aksi=Aksi.PARAF,
    jabatan="Statistisi Ahli Muda", samping=False, putaran=1, sifat="biasa", pemohon="Rina (contoh)",
    ringkasan=(("Nama", "Rina (contoh)"), ("Kontak", "0812"), ("Data yang diminta", "Jumlah UMKM")),
    kelengkapan=(Butir("surat balasan", True), Butir("data", False)), jejak=(DISPOSISI,), dokumen=(berkas(),),
    tenggat_at=TENGGAT, terlambat_hari=0, lewat=False, zona=WITA, tindakan=("lihat_surat", "paraf", "kembalikan"),
    kurang=None, tertunda=0, pemegang=None, surat={"draf_versi": 2, "nomor": None, "siap": False, "pdf": False},
    lb=7, isi_hash="sidik",
)  # fmt: skip

STATUS = PandanganStatus(
    nomor="0001/2026", sop="Layanan Data", status="berjalan", no=4, banyak=9, kegiatan="Menyiapkan surat balasan",
    dipegang="Analis Statistik", perkiraan_at=datetime(2026, 12, 1, 8, tzinfo=UTC), zona=WITA, judul="Jumlah UMKM",
    diserahkan=False, kembali=False, boleh_batal=True, selesai_at=None, nomor_surat=None,
)  # fmt: skip

RIWAYAT = PandanganRiwayat(
    nomor="0001/2026", sop="Layanan Data", status="berjalan", no=4, banyak=9, dipegang="Analis",
    pemohon="Rina (contoh)",
    ringkasan=(("Data yang diminta", "Jumlah UMKM"),), jejak=(DISPOSISI,), dokumen=(), zona=WITA, tenggat_at=TENGGAT,
    nomor_surat=None,
)  # fmt: skip

PANEL_DISPOSISI = {
    "dialog": "disposisi", "instruksi": [0, 2], "sifat": "segera", "tambahan": {"sekretaris": "tembusan"},
    "catatan": "Mohon dibantu.", "orang": "o2", "layar": "utama",
    "instruksi_pilihan": ["Untuk ditindaklanjuti", "Proses", "Siapkan balasan"],
    "penerima_pilihan": [["sekretaris", "Sekretaris"], ["analis", "Analis"], ["kasi", "Kasi"]],
    "utama_nama": "Kepala Bidang", "orang_pilihan": [["o1", "Budi (contoh)"], ["o2", "Sari (contoh)"]],
}  # fmt: skip


def tombol(isi: Isi) -> list[Tombol]:
    return [t for baris in isi.tombol for t in baris]


def per_aksi(isi: Isi) -> dict[str, Tombol]:
    return {t.aksi: t for t in tombol(isi)}


def polos(isi: Isi) -> str:
    """The text as Telegram keeps it; refuses what Telegram refuses."""
    teks, _ = parse_html(isi.teks)
    return teks


# --- shapes --------------------------------------------------------------------------------------------------------


def test_a_moment_is_written_in_office_time_with_the_name_of_the_zone() -> None:
    assert waktu(TENGGAT, WITA) == "Senin, 23 Nov 2026 pukul 16.00 WITA"
    assert waktu_ringkas(PAGI, WITA) == "20 Nov 09.12"
    assert tanggal(datetime(2026, 8, 1, 17, tzinfo=UTC), WITA) == "Minggu, 2 Agu 2026"


@pytest.mark.parametrize(
    ("kunci", "nama"),
    [("Asia/Jakarta", "WIB"), ("Asia/Pontianak", "WIB"), ("Asia/Makassar", "WITA"), ("Asia/Jayapura", "WIT")],
)
def test_every_office_zone_has_its_indonesian_name(kunci: str, nama: str) -> None:
    assert nama_zona(ZoneInfo(kunci), PAGI) == nama


def test_a_zone_without_indonesian_name_calls_itself() -> None:
    assert nama_zona(UTC, PAGI) == "UTC"


def test_every_month_and_weekday_has_its_own_name() -> None:
    hari = [tanggal(datetime(2026, 6, h, 3, tzinfo=UTC), WITA).split(",")[0] for h in range(1, 8)]
    assert hari == ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
    bulan = [waktu_ringkas(datetime(2026, b, 5, 3, tzinfo=UTC), WITA).split()[1] for b in range(1, 13)]
    assert bulan == ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]


def test_a_value_is_cut_first_and_escaped_then() -> None:
    assert isian(JAHAT) == JAHAT_AMAN
    assert isian("&" * 10, 4) == "&amp;&amp;&amp;…"


@given(st.text(st.sampled_from("aZ09 .,;:%&<>'\"=/\n\t\u200f\u2028é😀\ud800"), max_size=14), st.integers(1, 14))
def test_a_value_that_needs_nothing_done_is_the_one_the_long_way_gives(teks: str, maks: int) -> None:
    assert isian(teks, maks) == html.escape(potong(teks, maks), quote=False)
    assert satuan(teks) == len(teks.encode("utf-16-le", "surrogatepass")) // 2


def test_the_hour_is_written_with_two_digits() -> None:
    for menit in range(0, 1440, 7):
        saat = PAGI + timedelta(minutes=menit)
        assert jam(saat, WITA) == f"{saat.astimezone(WITA):%H.%M}"


def test_a_long_text_is_cut_between_words_and_counted_in_utf16() -> None:
    assert potong("satu dua tiga", 13) == "satu dua tiga"
    assert potong("satu dua tigaempat", 10) == "satu dua…"
    assert potong("panjangsekalikatanya", 8) == "panjang…"
    assert potong("😀😀😀", 6) == "😀😀😀"
    assert potong("😀😀😀", 5) == "😀😀…"


def test_line_breaks_become_spaces_and_hidden_marks_vanish() -> None:
    """S10: right-to-left marks and zero-width characters."""
    assert potong(" a\r\n\tb\u2028c ", 20) == "a b c"
    assert potong("lapor\u202efdp.exe\x00\ud800", 40) == "laporfdp.exe"


@given(st.text(), st.integers(1, 40))
def test_a_cut_text_never_exceeds_its_room(teks: str, maks: int) -> None:
    assert satuan(potong(teks, maks)) <= maks


@given(st.text())
def test_our_length_is_the_length_telegram_counts(teks: str) -> None:
    html = f"<b>{isian(teks, 500)}</b><blockquote expandable>{isian(teks, 500)}</blockquote>."
    dibaca, _ = parse_html(html)
    assert panjang(html) == satuan(dibaca)


# --- the task card -------------------------------------------------------------------------------------------------


def test_the_card_says_what_is_asked_until_when_and_about_what() -> None:
    assert kartu_tugas(TUGAS).teks.split("\n") == [
        "<b>0001/2026</b> · langkah 5 dari 9",
        "Layanan Data",
        "",
        "<b>Mohon periksa surat dan datanya, lalu paraf atau kembalikan.</b>",
        "Tenggat: Senin, 23 Nov 2026 pukul 16.00 WITA",
        "Untuk: Statistisi Ahli Muda",
        "",
        "Pemohon: <b>Rina (contoh)</b>",
        "<blockquote expandable>Data yang diminta: Jumlah UMKM",
        "Kontak: 0812</blockquote>",
        "",
        "Kelengkapan: ☑ surat balasan · ☐ data",
        "Surat: draf versi 2",
        "Berkas (1): umkm.xlsx",
        "",
        "Catatan:",
        (
            "<blockquote expandable><b>Kadis</b>, 20 Nov 10.12: disposisi kepada Kepala Bidang: Siapkan balasan "
            "(segera) “Mohon dibantu.”</blockquote>"
        ),
    ]


@pytest.mark.parametrize(
    ("ubah", "baris"),
    [
        ({}, "Tenggat: Senin, 23 Nov 2026 pukul 16.00 WITA · batas UU KIP: Senin, 7 Des 2026\n"),
        ({"tenggat_at": None}, "\nBatas UU KIP: Senin, 7 Des 2026\n"),
        ({"tenggat_at": None, "batas_lewat": True}, "\nBatas UU KIP: Senin, 7 Des 2026 (lewat)\n"),
    ],
)
def test_both_clocks_stand_in_one_line_of_card_and_history(ubah: dict[str, Any], baris: str) -> None:
    batas = datetime(2026, 12, 7, 8, tzinfo=UTC)
    assert baris in polos(kartu_tugas(replace(TUGAS, batas_at=batas, **ubah)))
    assert baris in polos(riwayat(replace(RIWAYAT, batas_at=batas, **ubah)))


def test_the_buttons_stand_two_in_a_row_with_the_main_act_first_and_the_return_last() -> None:
    assert [[t.label for t in baris] for baris in kartu_tugas(TUGAS).tombol] == [
        ["Paraf", "Lihat surat"],
        ["Kembalikan"],
        ["Catatan", "Lihat berkas"],
        ["Riwayat", "Jelaskan tenggat"],
    ]


LABEL = {
    "terima": ("Terima", "primary"),
    "disposisi": ("Disposisikan", "primary"),
    "isi_surat": ("Isi surat", None),
    "lihat_surat": ("Lihat surat", None),
    "unduh_draf": ("Unduh draf", None),
    "lampir": ("Lampirkan berkas", None),
    "hasil": ("Tulis hasil", None),
    "paraf": ("Paraf", "success"),
    "teruskan": ("Teruskan", "success"),
    "tandatangani": ("Tanda tangani", "success"),
    "serahkan": ("Serahkan", "success"),
    "selesai": ("Selesai", "success"),
    "kembalikan": ("Kembalikan", "danger"),
    "perbaiki": ("Perbaiki", None),
    "sebar_mulai": ("Mulai", "primary"),
    "sebar_daftar": ("Lihat daftar", "primary"),
    "rapat_atur": ("Atur rapat", "primary"),
    "hadir": ("Hadir", None),
    "notulensi": ("Tulis notulensi", None),
    "arsipkan": ("Arsipkan", "success"),
}


@pytest.mark.parametrize("aksi", LABEL)
def test_every_act_has_its_button_bound_to_the_visit(aksi: str) -> None:
    terikat = aksi in ("paraf", "teruskan", "tandatangani")
    label, gaya = LABEL[aksi]
    assert per_aksi(kartu_tugas(replace(TUGAS, tindakan=(aksi,))))[aksi] == Tombol(
        label, aksi, lb=7, isi_hash="sidik" if terikat else None, gaya=gaya
    )


def _semua_tindakan() -> Iterator[str]:
    """Every act the program can offer, asked from the program itself."""
    dokumen = DokumenRef("d", "draf", "x", 1, "m")
    for aksi in Aksi:
        for surat in (None, Surat(draf=dokumen, docx=dokumen, perlu_data=False)):
            for diserahkan in (None, PAGI):
                for ambil in (True, False):
                    kunjungan = LangkahBerkas(2, 2, 0, aksi, "kabid", None, PAGI, hasil_dicatat=True,
                                              diserahkan_at=diserahkan)  # fmt: skip
                    kasus = Berkas("b", "1", "s", "v", None, PAGI, langkah=(kunjungan,), surat=surat)
                    if surat is not None and aksi is Aksi.TANDATANGANI:
                        kasus = ganti(kasus, surat=ganti(surat, hash_render=kasus.isi_hash))
                    langkah = (
                        Langkah(1, "a", (Bagian("kabid", Aksi.SUSUN_SURAT),), (), None, ()),
                        Langkah(2, "b", (Bagian("kabid", aksi),), (), None, ()),
                    )
                    sop = Sop("s", "v", "i", "n", "1", (Peran("kabid", "Kabid"),), langkah)
                    yield from tindakan(kasus, sop, kunjungan, perlu_ambil=ambil, tertunda=0, sekarang=PAGI)
                    tersebar = ganti(kunjungan, tersebar=True, rapat=Rapat(PAGI, ("kadis",)))
                    yield from tindakan(kasus, sop, tersebar, perlu_ambil=ambil, tertunda=0, sekarang=PAGI)


def test_every_act_the_program_offers_is_among_the_labels() -> None:
    assert set(_semua_tindakan()) == set(LABEL)


@pytest.mark.parametrize("aksi", list(Aksi))
def test_every_kind_of_row_asks_for_something_in_one_sentence(aksi: Aksi) -> None:
    baris = polos(kartu_tugas(replace(TUGAS, aksi=aksi, surat={"siap": True}))).split("\n")
    assert sum(b.startswith("Mohon ") and b.endswith(".") and ".." not in b for b in baris) == 1


def test_without_a_way_back_the_card_does_not_speak_of_returning() -> None:
    teks = kartu_tugas(replace(TUGAS, tindakan=("paraf",))).teks
    assert "lalu paraf.</b>" in teks
    assert "kembalikan" not in teks


def test_files_and_deadline_have_buttons_only_when_there_are_any() -> None:
    kartu = kartu_tugas(replace(TUGAS, dokumen=(), tenggat_at=None))
    assert {"catatan", "riwayat"} <= per_aksi(kartu).keys()
    assert not {"lampiran", "tenggat"} & per_aksi(kartu).keys()
    assert "Berkas (" not in kartu.teks
    assert "Tenggat" not in kartu.teks


def test_a_holder_among_several_is_asked_to_take_it_and_not_yet_told_what_is_missing() -> None:
    teks = kartu_tugas(replace(TUGAS, tindakan=("terima",), kurang="hasil_belum_ada")).teks
    assert "Tekan Terima bila Bapak/Ibu yang menanganinya." in teks
    assert "Belum dapat Selesai" not in teks
    assert "Tekan Terima" not in kartu_tugas(TUGAS).teks


@pytest.mark.parametrize(
    ("kode", "kata"),
    [
        ("draf_belum_ada", "draf surat belum ada"),
        ("draf_sedang_disiapkan", "sedang disiapkan"),
        ("data_belum_dilampirkan", "data belum dilampirkan"),
        ("hasil_belum_ada", "tulis hasil atau lampirkan berkas"),
        ("bukti_belum_ada", "saat pemohon menekan Terima"),
    ],
)
def test_what_is_missing_is_said(kode: str, kata: str) -> None:
    assert kata in kartu_tugas(replace(TUGAS, kurang=kode)).teks


def test_acts_that_end_a_row_by_themselves_miss_nothing() -> None:
    assert kartu_tugas(replace(TUGAS, kurang="bukan_waktunya")) == kartu_tugas(TUGAS)


@pytest.mark.parametrize(
    ("sifat", "tanda"),
    [("segera", "❗ SEGERA"), ("sangat_segera", "‼️ SANGAT SEGERA"), ("rahasia", "🔒 RAHASIA")],
)
def test_an_urgent_or_secret_case_is_marked_in_the_first_line(sifat: str, tanda: str) -> None:
    assert kartu_tugas(replace(TUGAS, sifat=sifat)).teks.split("\n")[0].endswith(f" · <b>{tanda}</b>")


@pytest.mark.parametrize(
    ("ubah", "kepala"),
    [
        ({"pengingat": "h-1"}, "⏰ Pengingat: tenggat tinggal satu hari kerja"),
        ({"pengingat": "jatuh_tempo"}, "⏰ Pengingat: jatuh tempo hari ini"),
        (
            {"pengingat": "lewat:2", "lewat": True, "terlambat_hari": 2},
            "⏰ Pengingat: tenggat lewat 2 hari kerja",
        ),
        ({"pengingat": "lewat:1", "lewat": True}, "⏰ Pengingat: tenggat lewat"),
        ({"lewat": True, "terlambat_hari": 3}, "⏰ Tenggat lewat 3 hari kerja"),
        ({"pengingat": "lewat:1"}, "⏰ Pengingat: tugas ini menunggu"),
        ({"pengingat": "rapat", "lewat": True}, "⏰ Rapat sudah dimulai: tulis notulensinya setelah selesai"),
        # what refreshes a card is no reminder, and the fact stays
        ({"anak": "h-1"}, "⏰ Tenggat tinggal satu hari kerja"),
        ({"anak": "jatuh_tempo"}, "⏰ Jatuh tempo hari ini"),
        ({"anak": "lewat:1", "lewat": True, "terlambat_hari": 1}, "⏰ Tenggat lewat 1 hari kerja"),
        ({"anak": "rapat"}, "⏰ Rapat sudah dimulai: tulis notulensinya setelah selesai"),
        ({"anak": "rapat", "lewat": True}, "⏰ Tenggat lewat"),
        ({"anak": "lewat:1"}, "0001/2026 · langkah 5 dari 9"),
        ({}, "0001/2026 · langkah 5 dari 9"),
    ],
)
def test_a_reminder_or_lateness_is_the_headline(ubah: dict[str, Any], kepala: str) -> None:
    assert polos(kartu_tugas(replace(TUGAS, **ubah))).split("\n")[0] == kepala


def test_the_deadline_line_says_how_late_it_is() -> None:
    assert "16.00 WITA <b>(lewat 2 hari kerja)</b>" in kartu_tugas(replace(TUGAS, lewat=True, terlambat_hari=2)).teks
    assert "16.00 WITA <b>(lewat)</b>" in kartu_tugas(replace(TUGAS, lewat=True)).teks


def test_who_took_the_task_is_named() -> None:
    assert "Untuk: Statistisi Ahli Muda · dipegang Andi\n" in kartu_tugas(replace(TUGAS, pemegang="Andi")).teks


def test_files_on_their_way_are_announced() -> None:
    assert "2 berkas sedang disimpan" in kartu_tugas(replace(TUGAS, tertunda=2)).teks


def test_the_names_of_three_files_and_the_number_of_the_rest_are_shown() -> None:
    dokumen = tuple(berkas(f"{n}.pdf") for n in range(5))
    assert "Berkas (5): 0.pdf, 1.pdf, 2.pdf, dan 2 lainnya" in kartu_tugas(replace(TUGAS, dokumen=dokumen)).teks


def test_more_kelengkapan_than_six_are_counted() -> None:
    teks = kartu_tugas(replace(TUGAS, kelengkapan=tuple(Butir(f"k{n}", False) for n in range(8)))).teks
    assert "☐ k5 · … dan 2 lagi" in teks
    assert "k6" not in teks


def test_equipment_stands_without_a_tick() -> None:
    butir = (Butir("PC lengkap", None), Butir("data", True), Butir("jadwal", False))
    assert "Kelengkapan: PC lengkap · ☑ data · ☐ jadwal" in kartu_tugas(replace(TUGAS, kelengkapan=butir)).teks


@pytest.mark.parametrize(
    ("surat", "baris"),
    [
        ({"draf_versi": 3, "nomor": None}, "Surat: draf versi 3"),
        ({"draf_versi": 3, "nomor": "000/1", "siap": False}, "Surat: nomor 000/1, sedang disiapkan"),
        ({"draf_versi": 3, "nomor": "000/1", "siap": True, "pdf": True}, "Surat: nomor 000/1"),
        (
            {"draf_versi": 3, "nomor": "000/1", "siap": True, "pdf": False},
            "Surat: nomor 000/1 (berkas Word, tanpa PDF)",
        ),
    ],
)
def test_the_letter_is_shown_as_it_stands(surat: dict[str, Any], baris: str) -> None:
    assert baris in kartu_tugas(replace(TUGAS, surat=surat)).teks.split("\n")


@pytest.mark.parametrize("surat", [{}, {"draf_versi": 0, "nomor": None}])
def test_without_a_draft_there_is_no_line_about_a_letter(surat: dict[str, Any]) -> None:
    assert "Surat:" not in kartu_tugas(replace(TUGAS, surat=surat)).teks


def test_a_letter_not_yet_rendered_asks_the_signer_for_patience() -> None:
    tugas = replace(TUGAS, aksi=Aksi.TANDATANGANI, surat={"siap": False})
    assert "Surat sedang disiapkan dengan nomor dan tanggal." in kartu_tugas(tugas).teks


def test_after_the_hand_over_the_card_waits_for_the_pemohon() -> None:
    tugas = replace(TUGAS, aksi=Aksi.SERAHKAN, surat={"siap": True, "diserahkan_at": PAGI})
    assert "<b>Diserahkan 20 Nov 09.12. Menunggu konfirmasi pemohon.</b>" in kartu_tugas(tugas).teks


def test_a_letter_without_data_is_not_asked_to_have_data() -> None:
    tugas = replace(TUGAS, aksi=Aksi.SUSUN_SURAT, surat={"perlu_data": False})
    assert "<b>Mohon susun suratnya.</b>" in kartu_tugas(tugas).teks
    assert "lampirkan datanya" in kartu_tugas(replace(tugas, surat={})).teks


def test_the_words_of_the_sop_stand_where_the_request_alone_would_not_do() -> None:
    assert "<i>Memeriksa draf surat balasan</i>" in kartu_tugas(replace(TUGAS, aksi=Aksi.KERJAKAN)).teks
    assert "Memeriksa draf" not in kartu_tugas(TUGAS).teks


def test_a_side_task_says_so_and_asks_for_its_own_output() -> None:
    teks = polos(kartu_tugas(replace(TUGAS, samping=True, aksi=Aksi.KERJAKAN)))
    assert teks.startswith("0001/2026 · langkah 5 dari 9 · tugas tambahan\n")
    assert "Mohon tindak lanjuti disposisi ini" in teks
    assert "Memeriksa draf" not in teks


KEMBALI = jejak("BerkasDikembalikan", "Plh. Kabid", 5, "Tabel 2 tanpa sumber.", ke_no=4)


def test_a_return_stands_out_on_the_card_it_leads_to_and_is_not_said_twice() -> None:
    tugas = replace(TUGAS, no=4, putaran=2, aksi=Aksi.SUSUN_SURAT, jejak=(DISPOSISI, KEMBALI))
    teks = kartu_tugas(tugas).teks
    assert "↩️ <b>Dikembalikan oleh Plh. Kabid</b>, 20 Nov 14.12\n<blockquote>Tabel 2 tanpa sumber.</blockquote>" in teks
    assert "<b>Mohon perbaiki sesuai catatan pengembalian.</b>" in teks
    assert teks.count("Tabel 2") == 1


@pytest.mark.parametrize("ubah", [{"no": 5}, {"putaran": 1}, {"samping": True}])
def test_elsewhere_a_return_is_a_line_of_the_trail(ubah: dict[str, Any]) -> None:
    tugas = replace(TUGAS, no=4, putaran=2, aksi=Aksi.KERJAKAN, jejak=(DISPOSISI, KEMBALI))
    teks = kartu_tugas(replace(tugas, **ubah)).teks
    assert "↩️" not in teks
    assert "dikembalikan ke langkah 4 “Tabel 2 tanpa sumber.”" in teks


def test_only_the_newest_return_counts() -> None:
    lain = jejak("BerkasDikembalikan", "Kadis", 9, "Lain.", ke_no=2)
    assert "↩️" not in kartu_tugas(replace(TUGAS, no=4, putaran=3, jejak=(KEMBALI, lain))).teks


def test_a_return_to_one_part_of_a_row_is_no_return_to_the_other() -> None:
    ke_dua = jejak("BerkasDikembalikan", "Kadis", 9, "Lain.", ke_no=4, ke_bagian=1)
    tugas = replace(TUGAS, no=4, putaran=2, jejak=(ke_dua,))
    assert "↩️" not in kartu_tugas(tugas).teks
    assert "↩️" in kartu_tugas(replace(tugas, bagian=1)).teks


def test_the_trail_shows_the_newest_five_newest_first_and_counts_the_others() -> None:
    catatan = tuple(jejak("CatatanDitambahkan", "Kabid", n, f"ke-{n}") for n in range(8))
    teks = polos(kartu_tugas(replace(TUGAS, jejak=catatan)))
    assert [n for n in range(8) if f"ke-{n}" in teks] == [3, 4, 5, 6, 7]
    assert teks.index("ke-7") < teks.index("ke-3") < teks.index("… 3 catatan sebelumnya, tekan Riwayat")
    assert "Catatan, terbaru di atas:" in teks
    assert "sebelumnya" not in kartu_tugas(replace(TUGAS, jejak=catatan[:5])).teks


def test_a_long_note_is_cut_near_two_hundred_characters() -> None:
    teks = kartu_tugas(replace(TUGAS, jejak=(jejak("CatatanDitambahkan", kata="a" * 500),))).teks
    assert f"“{'a' * 199}…”" in teks


# --- ended visits --------------------------------------------------------------------------------------------------


def test_an_ended_visit_keeps_one_line_of_what_became_of_it_and_no_buttons() -> None:
    kartu = kartu_tugas(replace(TUGAS, akhir=Jejak("Kabid", PAGI, "selesai"), status="selesai"))
    assert kartu == Isi(
        "✔️ Langkah 5 dari 9 · <b>Diparaf</b> oleh Kabid, 20 Nov 09.12\n0001/2026 · Layanan Data\nPemohon: Rina (contoh)"
    )


@pytest.mark.parametrize("aksi", list(Aksi))
def test_every_kind_of_row_has_words_for_its_end(aksi: Aksi) -> None:
    kartu = kartu_tugas(replace(TUGAS, aksi=aksi, akhir=Jejak("Kabid", PAGI, "selesai"), status="selesai"))
    assert polos(kartu).startswith("✔️ Langkah 5 dari 9 · ")
    assert kartu.tombol == ()


def test_a_returned_visit_shows_its_own_reason() -> None:
    lama = jejak("BerkasDikembalikan", "Kabid", 1, "Alasan lama.", ke_no=4)
    nanti = jejak("BerkasDikembalikan", "Kadis", 9, "Alasan baru.", ke_no=4)
    tugas = replace(
        TUGAS, jejak=(lama, KEMBALI, nanti), akhir=Jejak("Plh. Kabid", KEMBALI.at, "x"), status="dikembalikan"
    )
    teks = kartu_tugas(tugas).teks
    assert "<b>Dikembalikan</b> oleh Plh. Kabid, 20 Nov 14.12" in teks
    assert "Tabel 2 tanpa sumber." in teks
    assert "Alasan lama." not in teks
    assert "Alasan baru." not in teks


@pytest.mark.parametrize(
    ("siapa", "kata"),
    [("Pemohon", "Dibatalkan oleh Pemohon, 20 Nov 09.12"), ("Sistem", "Ditutup, berkas sudah berakhir")],
)
def test_a_closed_visit_says_by_whom(siapa: str, kata: str) -> None:
    assert kata in kartu_tugas(replace(TUGAS, akhir=Jejak(siapa, PAGI, "batal"), status="batal")).teks


def test_a_side_task_ends_as_a_side_task() -> None:
    tugas = replace(TUGAS, samping=True, akhir=Jejak("Kabid", PAGI, "selesai"), status="selesai")
    assert "Tugas tambahan diselesaikan" in kartu_tugas(tugas).teks


def test_an_ended_visit_shows_no_panel() -> None:
    tugas = replace(TUGAS, akhir=Jejak("Kabid", PAGI, "selesai"), status="selesai", data={"dialog": "ttd"})
    assert kartu_tugas(tugas).tombol == ()


# --- panels --------------------------------------------------------------------------------------------------------


def test_a_conversation_without_panel_leaves_the_card_as_it_is() -> None:
    assert kartu_tugas(replace(TUGAS, data={"dialog": "catatan"})) == kartu_tugas(TUGAS)


def test_the_disposisi_panel_shows_what_is_chosen() -> None:
    teks = polos(kartu_tugas(replace(TUGAS, data=PANEL_DISPOSISI)))
    assert "Kepada: Kepala Bidang (Sari (contoh))\nJuga kepada: Sekretaris (tembusan)\nSifat: Segera\n" in teks
    assert "Instruksi:\n☑ Untuk ditindaklanjuti\n☑ Siapkan balasan\nCatatan: “Mohon dibantu.”" in teks
    assert "Jumlah UMKM" in teks


def test_the_disposisi_panel_offers_every_choice_and_marks_the_chosen() -> None:
    kartu = kartu_tugas(replace(TUGAS, data=PANEL_DISPOSISI))
    assert [[(t.label, t.aksi, dict(t.data), t.gaya) for t in baris] for baris in kartu.tombol] == [
        [("☑ Untuk ditindaklanjuti", "d_instruksi", {"i": 0}, None)],
        [("☐ Proses", "d_instruksi", {"i": 1}, None)],
        [("☑ Siapkan balasan", "d_instruksi", {"i": 2}, None)],
        [("○ Biasa", "d_sifat", {"sifat": "biasa"}, None), ("● Segera", "d_sifat", {"sifat": "segera"}, None)],
        [
            ("○ Sangat segera", "d_sifat", {"sifat": "sangat_segera"}, None),
            ("○ Rahasia", "d_sifat", {"sifat": "rahasia"}, None),
        ],
        [("○ Budi (contoh)", "d_orang", {"orang": "o1"}, None)],
        [("● Sari (contoh)", "d_orang", {"orang": "o2"}, None)],
        [("Tambah penerima", "d_layar", {"layar": "penerima"}, None), ("Tulis catatan", "d_catatan", {}, None)],
        [("Kirim disposisi", "d_kirim", {}, "success"), ("Batal", "tutup_panel", {}, None)],
    ]
    assert {t.lb for t in tombol(kartu)} == {7}


def test_a_fresh_disposisi_panel_is_biasa_and_says_that_nothing_is_chosen() -> None:
    data = {"dialog": "disposisi", "instruksi_pilihan": ["Proses"], "utama_nama": "Kabid"}
    kartu = kartu_tugas(replace(TUGAS, data=data))
    assert "Sifat: Biasa\nInstruksi: belum dipilih" in polos(kartu)
    assert "● Biasa" in [t.label for t in tombol(kartu)]
    assert "Juga kepada" not in kartu.teks
    assert "Catatan" not in kartu.teks


def test_an_instruction_that_no_longer_exists_is_left_out() -> None:
    kartu = kartu_tugas(replace(TUGAS, data={**PANEL_DISPOSISI, "instruksi": [2, 9]}))
    assert polos(kartu).count("☑ ") == 1


def test_the_receivers_screen_has_one_row_per_post_with_its_part() -> None:
    tambahan = {"sekretaris": "tembusan", "analis": "tugas"}
    kartu = kartu_tugas(replace(TUGAS, data={**PANEL_DISPOSISI, "layar": "penerima", "tambahan": tambahan}))
    assert [[(t.label, t.aksi, dict(t.data)) for t in baris] for baris in kartu.tombol] == [
        [("☑ Sekretaris: tembusan", "d_tambah", {"kode": "sekretaris"})],
        [("☑ Analis: tugas tambahan", "d_tambah", {"kode": "analis"})],
        [("☐ Kasi", "d_tambah", {"kode": "kasi"})],
        [("Kembali ke disposisi", "d_layar", {"layar": "utama"})],
    ]
    assert {t.lb for t in tombol(kartu)} == {7}
    assert "Penerima utama tetap: Kepala Bidang" in polos(kartu)


def test_the_signature_panel_asks_once_more_and_is_bound_to_the_content() -> None:
    tugas = replace(TUGAS, surat={"nomor": "000/1", "siap": True}, data={"dialog": "ttd", "hal": "Jawaban"})
    kartu = kartu_tugas(tugas)
    assert "Nomor: <b>000/1</b>\nHal: Jawaban\n" in kartu.teks
    assert "bukan TTE tersertifikasi" in kartu.teks
    assert kartu.tombol == (
        (Tombol("Ya, tanda tangani", "ttd_ya", lb=7, isi_hash="sidik", gaya="success"),),
        (Tombol("Lihat surat", "lihat_surat", lb=7), Tombol("Batal", "tutup_panel", lb=7)),
    )


@pytest.mark.parametrize(("penyedia", "bukan"), [("none", True), ("local", True), ("bsre", False)])
def test_only_bsre_is_called_a_certified_signature(penyedia: str, bukan: bool) -> None:
    teks = kartu_tugas(replace(TUGAS, data={"dialog": "ttd", "penyedia": penyedia})).teks
    assert ("bukan TTE tersertifikasi" in teks) is bukan
    assert ("dengan TTE tersertifikasi BSrE" in teks) is not bukan


def test_the_letter_panel_shows_the_fields_and_offers_to_change_each() -> None:
    data = {"dialog": "isi_surat", "hasil": "sebagian", "paragraf": [f"Alinea {n}." for n in range(6)],
            "hal": "Jawaban", "tembusan": ["Wali Kota"]}  # fmt: skip
    kartu = kartu_tugas(replace(TUGAS, data=data))
    teks = polos(kartu)
    assert "Hal: Jawaban\nJawaban: Diberikan sebagian\nTembusan: Wali Kota\nIsi surat:\nAlinea 0." in teks
    assert "Alinea 3.\n… 2 paragraf lagi" in teks
    assert [[(t.label, t.aksi, dict(t.data), t.lb) for t in baris] for baris in kartu.tombol] == [
        [("Tulis isi surat", "s_isi", {}, 7), ("Ubah hal", "s_hal", {}, 7)],
        [("○ Data diberikan", "s_hasil", {"hasil": "diberikan"}, 7)],
        [("● Diberikan sebagian", "s_hasil", {"hasil": "sebagian"}, 7)],
        [("○ Ditolak menurut UU", "s_hasil", {"hasil": "ditolak"}, 7)],
        [("○ Data tidak dikuasai", "s_hasil", {"hasil": "tidak_dikuasai"}, 7)],
        [("○ Dialihkan ke badan publik lain", "s_hasil", {"hasil": "dialihkan"}, 7)],
        [("Tulis tembusan", "s_tembusan", {}, 7), ("Kembali ke kartu", "tutup_panel", {}, 7)],
    ]


def test_a_refusal_offers_every_article_and_the_panel_names_the_chosen_one() -> None:
    kartu = kartu_tugas(replace(TUGAS, data={"dialog": "isi_surat", "layar": "pasal", "pasal": "17h"}))
    pasal = [(t.label, t.data["pasal"]) for (t,) in kartu.tombol if t.aksi == "s_pasal"]
    assert [kode for _, kode in pasal] == list(PASAL)
    assert [label for label, _ in pasal if label.startswith("●")] == ["● 17h Rahasia pribadi"]
    assert "pengujian konsekuensi" in kartu.teks
    for data, baris in (({"hasil": "ditolak", "pasal": "6e"}, "Jawaban: Ditolak menurut UU, Pasal 6(3)e Belum"),
                        ({"hasil": "dialihkan", "badan_publik": "BPS <Kota>"}, "Jawaban: Dialihkan ke BPS <Kota>\n")):  # fmt: skip
        assert baris in polos(kartu_tugas(replace(TUGAS, data={"dialog": "isi_surat", **data})))


def test_every_article_has_its_words_for_the_letter() -> None:
    assert [kata(f"pasal_{kode}") for kode in PASAL[:2]] == ["Pasal 17 huruf a", "Pasal 17 huruf b"]
    assert kata("pasal_6e") == "Pasal 6 ayat (3) huruf e"
    assert len({kata(f"bunyi_{kode}") for kode in PASAL}) == len(PASAL) == 11


def test_only_a_reply_has_an_outcome() -> None:
    kartu = kartu_tugas(replace(TUGAS, data={"dialog": "isi_surat", "balasan": False}))
    assert "Jawaban" not in kartu.teks
    assert [t.aksi for baris in kartu.tombol for t in baris] == ["s_isi", "s_hal", "s_tembusan", "tutup_panel"]


def test_an_empty_letter_panel_says_what_is_not_yet_there() -> None:
    teks = polos(kartu_tugas(replace(TUGAS, data={"dialog": "isi_surat"})))
    assert "Hal: belum diisi\nJawaban: belum dipilih\nTembusan: tidak ada\nIsi surat: belum ditulis" in teks


# --- the pemohon's status ------------------------------------------------------------------------------------------


def test_the_status_speaks_plainly_of_where_the_request_stands() -> None:
    kartu = kartu_status(STATUS)
    assert kartu.teks.split("\n") == [
        "<b>Permohonan 0001/2026</b>",
        "Jumlah UMKM",
        "",
        "▰▰▰◧▱▱▱▱▱",
        "Langkah 4 dari 9: Menyiapkan surat balasan",
        "Sedang dikerjakan oleh <b>Analis Statistik</b>.",
        "Perkiraan selesai: Selasa, 1 Des 2026",
    ]
    assert kartu.tombol == (
        (Tombol("Salin nomor", salin="0001/2026"),),
        (Tombol("Batalkan permohonan", "batal_berkas"),),
    )


@pytest.mark.parametrize(
    ("batas", "lewat", "baris"),
    [
        (datetime(2026, 12, 1, 3, tzinfo=UTC), False, ["Perkiraan selesai: Selasa, 1 Des 2026"]),  # the same day: nothing to explain
        (datetime(2026, 12, 4, 8, tzinfo=UTC), False, ["Perkiraan selesai: Selasa, 1 Des 2026"]),
        (datetime(2026, 11, 30, 8, tzinfo=UTC), False, [
            "Perkiraan selesai: Selasa, 1 Des 2026, bila setiap langkah memakai waktu penuhnya.",
            "Namun jawaban tertulis wajib kami berikan paling lambat <b>Senin, 30 Nov 2026</b> (UU 14/2008 Pasal 22)."]),
        (datetime(2026, 11, 30, 8, tzinfo=UTC), True, [
            "Perkiraan selesai: Selasa, 1 Des 2026",
            "Batas jawaban tertulis menurut UU 14/2008 Pasal 22, yaitu Senin, 30 Nov 2026, sudah lewat; kami mohon maaf."]),
    ],
)  # fmt: skip
def test_an_estimate_after_the_laws_day_says_which_of_them_binds(batas: datetime, lewat: bool, baris: list[str]) -> None:
    """UU 14/2008 article 22(7): a written answer within ten working days; the SOP's own waktu may add up to more."""
    assert kartu_status(replace(STATUS, batas_at=batas, batas_lewat=lewat)).teks.split("\n")[6:] == baris


def test_a_request_past_withdrawing_has_no_button_for_it() -> None:
    assert kartu_status(replace(STATUS, boleh_batal=False)).tombol == ((Tombol("Salin nomor", salin="0001/2026"),),)


def test_a_return_inside_the_office_is_explained_without_alarm() -> None:
    assert "tidak perlu berbuat apa-apa" in kartu_status(replace(STATUS, kembali=True)).teks
    assert "tidak perlu berbuat apa-apa" not in kartu_status(STATUS).teks


def test_after_the_hand_over_the_pemohon_is_asked_to_confirm() -> None:
    teks = kartu_status(replace(STATUS, no=9, diserahkan=True)).teks
    assert "▰▰▰▰▰▰▰▰◧\n" in teks
    assert "mohon tekan Terima" in teks
    assert "Sedang dikerjakan" not in teks


def test_a_finished_request_names_day_and_letter() -> None:
    teks = kartu_status(replace(STATUS, no=9, status="selesai", selesai_at=PAGI, nomor_surat="000/1")).teks
    assert "▰▰▰▰▰▰▰▰▰\n✔️ <b>Selesai</b> pada Jumat, 20 Nov 2026. Terima kasih.\nNomor surat: 000/1" in teks


def test_a_withdrawn_request_says_so() -> None:
    assert "dibatalkan pada Jumat, 20 Nov 2026." in kartu_status(replace(STATUS, status="batal", selesai_at=PAGI)).teks


# --- the history ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jenis", JENIS)
def test_every_event_has_a_sentence_in_the_history(jenis: str) -> None:
    baris = polos(riwayat(replace(RIWAYAT, jejak=(jejak(jenis, nomor="N", no=1, jabatan="Kabid"),)))).split("\n")[-1]
    assert baris.startswith("09.12 Kabid: ")
    assert len(baris) > len("09.12 Kabid: ")


def test_the_history_tells_one_act_in_one_line_under_its_day() -> None:
    kasus = (
        jejak("PermohonanDiajukan", "Pemohon"),
        jejak("LangkahDibuka", "Sistem", no=1, jabatan="Pemohon"),
        jejak("LangkahSelesai", "Pemohon"),
        jejak("LangkahDibuka", "Sistem", no=1, jabatan="Kadis"),
        jejak("ParafDibubuhkan", "Kabid", 30),
        jejak("LangkahSelesai", "Kabid", 30),
        jejak("LangkahDibuka", "Sistem", 30, no=8, jabatan="Kadis"),
        jejak("NomorSuratDipesan", "Sistem", 30, nomor="000/1"),
        jejak("LangkahSelesai", "Analis", 31),
        jejak("CatatanDitambahkan", "Kabid", 31, "Baik."),
        jejak("CatatanDitambahkan", "Kabid", 32, "Lanjut."),
    )
    assert polos(riwayat(replace(RIWAYAT, jejak=kasus))).split("\n\n")[-1].split("\n") == [
        "Jumat, 20 Nov 2026",
        "09.12 Pemohon: permohonan diajukan → langkah 1, Kadis",
        "Sabtu, 21 Nov 2026",
        "15.12 Kabid: surat diparaf; nomor surat 000/1 dipesan → langkah 8, Kadis",
        "16.12 Analis: langkah diselesaikan",
        "16.12 Kabid: catatan “Baik.”",
        "17.12 Kabid: catatan “Lanjut.”",
    ]


@pytest.mark.parametrize(
    ("data", "kalimat"),
    [
        (
            jejak("DrafSuratDisusun", "Analis", versi=2, sumber="unggahan"),
            "draf surat versi 2 dikirim dari Word",
        ),
        (jejak("DrafSuratDisusun", "Sistem", versi=1, sumber="isian"), "Sistem: draf surat versi 1 disusun"),
        (jejak("ParafGugur", "Sistem", jabatan=["Kasi", "Kabid"]), "paraf Kasi, Kabid gugur karena isi surat berubah"),
        (jejak("SuratDitandatangani", "Kadis", nomor="000/1"), "surat nomor 000/1 ditandatangani"),
        (jejak("BerkasDikembalikan", "Kabid", 0, "Salah.", ke_no=4), "dikembalikan ke langkah 4 “Salah.”"),
        (jejak("PermohonanDiajukan", "Kabid"), "berkas dibuka"),
    ],
)
def test_an_event_is_told_with_its_particulars(data: Jejak, kalimat: str) -> None:
    assert kalimat in polos(riwayat(replace(RIWAYAT, jejak=(data,))))


def test_an_ordinary_disposisi_does_not_mention_its_sifat() -> None:
    biasa = replace(DISPOSISI, data={**DISPOSISI.data, "sifat": "biasa", "instruksi": []}, kata="")
    assert polos(riwayat(replace(RIWAYAT, jejak=(biasa,)))).endswith("Kadis: disposisi kepada Kepala Bidang")


@pytest.mark.parametrize(
    ("ubah", "baris"),
    [
        ({}, "Keadaan: langkah 4 dari 9, pada Analis\nTenggat: Senin, 23 Nov 2026 pukul 16.00 WITA"),
        ({"status": "selesai", "nomor_surat": "000/1"}, "Keadaan: selesai\nNomor surat: 000/1"),
        ({"status": "batal"}, "Keadaan: dibatalkan\n"),
    ],
)
def test_the_history_begins_with_the_state_of_the_case(ubah: dict[str, Any], baris: str) -> None:
    assert baris in polos(riwayat(replace(RIWAYAT, **ubah)))


def test_the_history_offers_the_files_when_there_are_any() -> None:
    assert riwayat(RIWAYAT).tombol == ()
    assert riwayat(replace(RIWAYAT, dokumen=(berkas(),))).tombol == ((Tombol("Lihat berkas", "lampiran"),),)


@pytest.mark.parametrize("maks", [1500, 3800])
def test_a_very_long_history_drops_the_oldest_says_how_many_and_uses_its_room(maks: int) -> None:
    kasus = tuple(jejak("CatatanDitambahkan", "Kabid", n, f"catatan{n:03} " + "x" * 300) for n in range(400))
    teks = polos(riwayat(replace(RIWAYAT, jejak=kasus), maks))
    tampil = [n for n in range(400) if f"catatan{n:03}" in teks]
    assert tampil == list(range(400 - len(tampil), 400))
    assert f"… {400 - len(tampil)} peristiwa sebelumnya tidak ditampilkan" in teks
    assert maks - 120 < satuan(teks) <= maks


def test_a_short_history_drops_nothing() -> None:
    assert "tidak ditampilkan" not in riwayat(RIWAYAT).teks


# --- the list of tasks ---------------------------------------------------------------------------------------------

TUGAS_A = BarisTugas("b1", "0001/2026", "s", 7, 5, "kabid", None, PAGI, TENGGAT, False)
TUGAS_B = BarisTugas("b2", "0002/2026", "s", 3, 1, "kabid", None, PAGI, None, True)


def test_the_list_numbers_the_tasks_and_opens_each() -> None:
    kartu = daftar_tugas([(TUGAS_A, "Layanan", "Kabid", True), (TUGAS_B, "Layanan", "Kabid", False)], WITA, 1, 1)
    assert polos(kartu).split("\n") == [
        "Tugas yang menunggu Bapak/Ibu",
        "",
        "1. 0001/2026 · langkah 5",
        "Layanan",
        "Untuk: Kabid",
        "⏰ Lewat tenggat: Senin, 23 Nov 2026 pukul 16.00 WITA",
        "",
        "2. 0002/2026 · langkah 1 · tugas tambahan",
        "Layanan",
        "Untuk: Kabid",
    ]
    assert kartu.tombol == (
        (
            Tombol("Buka 0001/2026", "buka_tugas", {"berkas": "b1"}, lb=7),
            Tombol("Buka 0002/2026", "buka_tugas", {"berkas": "b2"}, lb=3),
        ),
    )


@pytest.mark.parametrize(("halaman", "tujuan"), [(1, [2]), (2, [1, 3]), (3, [2])])
def test_the_pages_turn_both_ways_and_stop_at_the_ends(halaman: int, tujuan: list[int]) -> None:
    kartu = daftar_tugas([(TUGAS_A, "Layanan", "Kabid", False)], WITA, halaman, 3)
    assert [t.data["h"] for t in tombol(kartu) if t.aksi == "tugas_hal"] == tujuan
    assert f"(halaman {halaman} dari 3)" in kartu.teks
    assert f"{(halaman - 1) * PER_HALAMAN + 1}. <b>" in kartu.teks
    assert "\nTenggat: Senin, 23 Nov" in kartu.teks


def test_an_empty_list_is_answered_kindly() -> None:
    assert daftar_tugas([], WITA, 1, 1) == Isi("Tidak ada tugas yang menunggu Bapak/Ibu. Terima kasih.")


# --- whatever people write -----------------------------------------------------------------------------------------


def _semua_kartu(kata: str) -> list[Isi]:
    """One card of every kind with `kata` wherever somebody's words or names can stand, and more of all than usual."""
    jalan = tuple(
        replace(
            jejak(jenis, kata, n, kata, kepada=[kata] * 5, instruksi=[kata] * 5, nomor=kata, jabatan=[kata], ke_no=5)
        )
        for n, jenis in enumerate([*JENIS] * 2)
    )
    tugas = replace(
        TUGAS, nomor=kata, sop=kata, kegiatan=kata, jabatan=kata, pemohon=kata + ".", pemegang=kata, putaran=2,
        ringkasan=((kata, kata),) * 15, kelengkapan=(Butir(kata, False),) * 15, jejak=jalan,
        dokumen=(berkas(kata),) * 15, surat={"nomor": kata}, kurang="draf_belum_ada", tertunda=3, lewat=True,
        terlambat_hari=400, pengingat="lewat:400", sifat="sangat_segera", aksi=Aksi.SUSUN_SURAT,
    )  # fmt: skip
    disposisi: dict[str, Any] = {
        **PANEL_DISPOSISI, "catatan": kata, "utama_nama": kata, "instruksi": list(range(15)),
        "instruksi_pilihan": [kata] * 15, "orang_pilihan": [["o2", kata]],
        "penerima_pilihan": [[f"k{n}", kata] for n in range(20)], "tambahan": {f"k{n}": "tugas" for n in range(20)},
    }  # fmt: skip
    panel: list[dict[str, Any]] = [
        disposisi,
        {**disposisi, "layar": "penerima"},
        {"dialog": "ttd", "hal": kata},
        {"dialog": "isi_surat", "hal": kata, "paragraf": [kata] * 9, "tembusan": [kata] * 9},
    ]
    akhir = Jejak(kata, jalan[-1].at, "x")
    status = replace(STATUS, nomor=kata, judul=kata, kegiatan=kata, dipegang=kata, kembali=True, nomor_surat=kata)
    sejarah = replace(RIWAYAT, nomor=kata, sop=kata, dipegang=kata, pemohon=kata + ".", nomor_surat=kata,
                      ringkasan=tugas.ringkasan, jejak=jalan * 2, dokumen=tugas.dokumen)  # fmt: skip
    baris = [(replace(TUGAS_A, nomor=kata), kata, kata, True)] * PER_HALAMAN
    return [
        kartu_tugas(tugas),
        *(kartu_tugas(replace(tugas, data=data)) for data in panel),
        *(kartu_tugas(replace(tugas, akhir=akhir, status=s)) for s in ("selesai", "dikembalikan", "batal")),
        kartu_status(status),
        kartu_status(replace(status, diserahkan=True)),
        riwayat(sejarah),
        daftar_tugas(baris, WITA, 2, 3),
    ]


def test_tags_and_ampersands_of_others_stay_words_on_every_card() -> None:
    """S10."""
    for kartu in _semua_kartu(JAHAT):
        assert JAHAT_AMAN in kartu.teks
        assert "<b>A" not in kartu.teks
        assert JAHAT in polos(kartu)


def test_labels_of_buttons_are_plain_text_and_are_not_escaped() -> None:
    kartu = kartu_tugas(replace(TUGAS, data={**PANEL_DISPOSISI, "instruksi_pilihan": ["A & <B>"]}))
    assert tombol(kartu)[0].label == "☑ A & <B>"


@settings(max_examples=12, deadline=None)
@given(
    st.one_of(
        st.text(min_size=1, max_size=50).map(lambda t: t * (10_000 // len(t))),
        st.text(alphabet="<>&\"'/ab 😀\n", max_size=400),
    )
)
def test_no_card_breaks_or_outgrows_telegram_whatever_is_written(kata: str) -> None:
    """S10: markup in every value of every card."""
    for kartu in _semua_kartu(kata):
        teks = polos(kartu)
        assert 0 < satuan(teks) <= 4096
        assert satuan(teks) <= panjang(kartu.teks) <= 4096
        assert len(tombol(kartu)) <= 100
        assert all(t.label.strip() and satuan(t.label) <= 64 for t in tombol(kartu))


@pytest.mark.parametrize("kata", ["a" * 10_000, "😀" * 10_000, "& < kata " * 2_000])
def test_a_full_task_card_stays_comfortably_below_the_limit(kata: str) -> None:
    kartu, *panel = _semua_kartu(kata)[:5]
    assert satuan(polos(kartu)) <= BATAS
    assert all(satuan(polos(isi)) <= BATAS for isi in panel)


def test_a_day_of_the_office_is_not_the_day_of_utc() -> None:
    malam = datetime(2026, 12, 31, 17, 30, tzinfo=UTC)
    assert tanggal(malam, WITA) == "Jumat, 1 Jan 2027"
    assert malam.date() == date(2026, 12, 31)
