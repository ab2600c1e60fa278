"""Reading a daftar data (which OPD owes which dataset) from CSV or Excel, with every finding at once."""

from __future__ import annotations

import contextlib
import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence

#: What people call the two columns.
DATASET = ("dataset", "data", "judul", "nama data", "judul data", "nama dataset")
OPD = ("opd", "perangkat daerah", "instansi", "produsen data", "dinas")

KONTAK = ("kontak", "nama kontak", "penghubung", "narahubung", "pic", "contact")

MAKS_BARIS = 2000
MAKS_JUDUL, MAKS_NAMA = 300, 200


class DaftarTidakSah(ValueError):
    """The list cannot be used; `temuan` holds every finding as a sentence."""

    def __init__(self, temuan: Sequence[str]) -> None:
        super().__init__("; ".join(temuan))
        self.temuan = list(temuan)


def baca_daftar(nama: str, isi: bytes) -> list[tuple[str, str, str]]:
    """Rows (dataset, OPD code, OPD name) of a file; the dataset is empty where the list only names offices.

    Raises:
        DaftarTidakSah: with every finding.
    """
    baris = baca_tabel(nama, isi)
    judul = [_rapi(x).casefold() for x in baris[0]]
    kolom_opd = next((i for i, x in enumerate(judul) if x in OPD), None)
    kolom_data = next((i for i, x in enumerate(judul) if x in DATASET), None)
    if kolom_opd is None:
        raise DaftarTidakSah(["Baris pertama harus memuat judul kolom: dataset dan opd."])
    temuan: list[str] = []
    hasil: list[tuple[str, str, str]] = []
    for nomor, sel in enumerate(baris[1:], 2):
        if not any(_rapi(x) for x in sel):
            continue
        opd = _rapi(sel[kolom_opd]) if kolom_opd < len(sel) else ""
        data = _rapi(sel[kolom_data]) if kolom_data is not None and kolom_data < len(sel) else ""
        if not opd:
            temuan.append(f"Baris {nomor}: kolom opd kosong.")
        elif kolom_data is not None and not data:
            temuan.append(f"Baris {nomor}: kolom dataset kosong.")
        elif len(data) > MAKS_JUDUL or len(opd) > MAKS_NAMA:
            temuan.append(f"Baris {nomor}: terlalu panjang.")
        elif (data, kode_opd(opd), opd) in hasil:
            temuan.append(f"Baris {nomor}: sama dengan baris sebelumnya.")
        else:
            hasil.append((data, kode_opd(opd), opd))
    if not hasil and not temuan:
        temuan.append("Tidak ada satu baris pun di bawah judul kolom.")
    if len(hasil) > MAKS_BARIS:
        temuan.append(f"Terlalu banyak baris ({len(hasil)}); paling banyak {MAKS_BARIS}.")
    if temuan:
        raise DaftarTidakSah(temuan)
    return hasil


def baca_tabel(nama: str, isi: bytes) -> list[list[str]]:
    """The cells of a CSV or Excel file as tidy text, the heading first.

    Raises:
        DaftarTidakSah: unreadable, or empty.
    """
    baris = _xlsx(isi) if nama.lower().endswith(".xlsx") else _csv(isi)
    if not baris:
        raise DaftarTidakSah(["Berkasnya kosong."])
    return baris


def baca_kontak(nama: str, isi: bytes) -> dict[str, str]:
    """The contact a list names for each OPD (by code); empty where it has no such column. The list itself is sound."""
    baris = _xlsx(isi) if nama.lower().endswith(".xlsx") else _csv(isi)
    judul = [_rapi(x).casefold() for x in baris[0]]
    kolom = next((i for i, x in enumerate(judul) if x in KONTAK), None)
    if kolom is None:
        return {}
    opd = next(i for i, x in enumerate(judul) if x in OPD)
    hasil: dict[str, str] = {}
    for sel in baris[1:]:
        if max(kolom, opd) < len(sel) and _rapi(sel[opd]) and _rapi(sel[kolom]):
            hasil.setdefault(kode_opd(_rapi(sel[opd])), _rapi(sel[kolom])[:MAKS_NAMA])
    return hasil


def kode_opd(nama: str) -> str:
    """A stable code for an office's name: lower case, digits and dashes, at most 40 characters."""
    polos = unicodedata.normalize("NFKD", nama).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", polos).strip("-")[:40] or "opd"


def _rapi(nilai: object) -> str:
    return " ".join(str(nilai).replace("\0", " ").split()) if nilai is not None else ""


def _csv(isi: bytes) -> list[list[str]]:
    try:
        teks = isi.decode("utf-8-sig")
    except UnicodeDecodeError:
        teks = isi.decode("cp1252", "replace")
    teks = teks.replace("\r\n", "\n").replace("\r", "\n")
    pertama = teks.split("\n", 1)[0]
    pemisah = max(",;\t", key=pertama.count)
    try:
        return _batasi(csv.reader(io.StringIO(teks), delimiter=pemisah))
    except csv.Error as salah:  # a field of megabytes, as a file has that is no table
        raise DaftarTidakSah(["Berkas CSV tidak dapat dibaca."]) from salah


def _xlsx(isi: bytes) -> list[list[str]]:
    from openpyxl import load_workbook  # a quarter of a second that only an Excel file costs

    try:
        with contextlib.closing(load_workbook(io.BytesIO(isi), read_only=True, data_only=True)) as buku:
            return _batasi(buku.worksheets[0].iter_rows(values_only=True))
    except Exception as salah:  # openpyxl raises whatever the broken file makes it trip over, also while reading rows
        raise DaftarTidakSah(["Berkas Excel tidak dapat dibaca."]) from salah


def _batasi(baris: Iterable[Sequence[object]]) -> list[list[str]]:
    """At most one row more than is allowed, so that a huge sheet costs nothing."""
    hasil: list[list[str]] = []
    for b in baris:
        hasil.append([_rapi(x) for x in b])
        if len(hasil) > MAKS_BARIS + 1:
            break
    return hasil
