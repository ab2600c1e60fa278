"""A daftar data as offices send it: CSV of any comma, Excel, mistakes named by their rows."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.specs.daftar import MAKS_BARIS, DaftarTidakSah, baca_daftar, baca_kontak, kode_opd


def excel(*baris: tuple[object, ...]) -> bytes:
    """A workbook with these rows."""
    buku, isi = Workbook(), io.BytesIO()
    for b in baris:
        buku.active.append(list(b))
    buku.save(isi)
    return isi.getvalue()


def temuan(nama: str, isi: bytes) -> list[str]:
    """What is wrong with a file."""
    with pytest.raises(DaftarTidakSah) as salah:
        baca_daftar(nama, isi)
    return salah.value.temuan


@pytest.mark.parametrize("pemisah", [",", ";", "\t"])
def test_csv_with_any_separator_and_a_byte_order_mark(pemisah: str) -> None:
    isi = "\ufeff" + pemisah.join(("Dataset", "OPD", "Kontak")) + "\r\n" + pemisah.join(("Jumlah siswa", "Dinas Pendidikan", "x"))
    assert baca_daftar("daftar.csv", isi.encode()) == [("Jumlah siswa", "dinas-pendidikan", "Dinas Pendidikan")]


def test_columns_stand_in_any_order_and_have_more_than_one_name() -> None:
    isi = b"Perangkat Daerah,No,Nama Data\nDinas  Sosial,1, Jumlah   panti \n,,\n"
    assert baca_daftar("a.csv", isi) == [("Jumlah panti", "dinas-sosial", "Dinas Sosial")]


def test_excel_with_numbers_and_empty_cells() -> None:
    isi = excel(("opd", "dataset"), ("Dinas Kesehatan", 2026), (None, None), ("Dinas Sosial", "Panti"))
    assert baca_daftar("Daftar.XLSX", isi) == [("2026", "dinas-kesehatan", "Dinas Kesehatan"),
                                               ("Panti", "dinas-sosial", "Dinas Sosial")]  # fmt: skip


def test_a_list_of_offices_alone_has_no_datasets() -> None:
    assert baca_daftar("a.csv", "opd\nDinas Sosial\n".encode("cp1252")) == [("", "dinas-sosial", "Dinas Sosial")]


def test_text_from_an_old_windows_program_is_read() -> None:
    assert baca_daftar("a.csv", "opd\nDinas Café\n".encode("cp1252")) == [("", "dinas-cafe", "Dinas Café")]


def test_every_mistake_is_named_with_its_row() -> None:
    panjang = "x" * 301
    isi = f"dataset,opd\nA,\n,Dinas Sosial\n{panjang},Dinas Sosial\nB,Dinas Sosial\nB,Dinas Sosial\n"
    assert temuan("a.csv", isi.encode()) == [
        "Baris 2: kolom opd kosong.", "Baris 3: kolom dataset kosong.", "Baris 4: terlalu panjang.",
        "Baris 6: sama dengan baris sebelumnya.",
    ]  # fmt: skip


@pytest.mark.parametrize(("isi", "kata"), [
    (b"", "kosong"), (b"nama,alamat\nx,y\n", "judul kolom"), (b"dataset,opd\n", "Tidak ada satu baris pun"),
])  # fmt: skip
def test_a_file_without_a_list_says_so(isi: bytes, kata: str) -> None:
    assert kata in temuan("a.csv", isi)[0]


def test_a_broken_workbook_is_a_finding_not_a_failure() -> None:
    assert "tidak dapat dibaca" in temuan("a.xlsx", b"PK\x03\x04 bukan zip")[0]


def test_up_to_two_thousand_rows_and_no_more() -> None:
    baris = "".join(f"Data {i},Dinas {i % 7}\n" for i in range(MAKS_BARIS))
    assert len(baca_daftar("a.csv", f"dataset,opd\n{baris}".encode())) == MAKS_BARIS
    assert str(MAKS_BARIS) in temuan("a.csv", f"dataset,opd\n{baris}Satu lagi,Dinas 1\n".encode())[0]


@given(st.text(max_size=300))
def test_the_code_of_an_office_is_short_plain_and_stable(nama: str) -> None:
    kode = kode_opd(nama)
    assert 1 <= len(kode) <= 40
    assert set(kode) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert kode_opd(nama) == kode


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx"]))
def test_whatever_is_sent_gives_rows_or_findings(isi: bytes, nama: str) -> None:
    temuan: list[str] = []
    hasil: list[tuple[str, str, str]] = []
    try:
        hasil = baca_daftar(nama, isi)
    except DaftarTidakSah as salah:
        temuan = salah.temuan
    assert bool(hasil) != bool(temuan)


def test_a_workbook_whose_sheet_is_cut_off_is_a_finding_too() -> None:
    utuh, keluar = excel(("opd",), ("Dinas Sosial",)), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(utuh)) as asal, zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in asal.namelist():
            isi = asal.read(nama)
            tujuan.writestr(nama, isi[: len(isi) // 2] if "sheet1" in nama else isi)
    assert "tidak dapat dibaca" in temuan("a.xlsx", keluar.getvalue())[0]


def test_a_list_may_name_a_contact_for_each_office_and_the_first_one_counts() -> None:
    isi = b"dataset,opd,kontak\nA,Dinas Sosial,\nB,Dinas Sosial,Rina (contoh)\nC,Dinas Sosial,Budi (contoh)\nD,Dinas Lain,\n"
    assert baca_kontak("a.csv", isi) == {"dinas-sosial": "Rina (contoh)"}
    assert baca_daftar("a.csv", isi)[1] == ("B", "dinas-sosial", "Dinas Sosial")
    assert baca_kontak("a.csv", b"dataset,opd\nA,Dinas Sosial\n") == {}
