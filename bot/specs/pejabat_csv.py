"""Reading the officials of a whole office from CSV or Excel, with every finding at once."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.application.impor_pejabat import BarisPejabat
from bot.specs.daftar import MAKS_BARIS, DaftarTidakSah, baca_tabel

WAJIB = ("jabatan", "nama", "nip", "mulai")
BOLEH = ("nik", "pangkat")

#: How far ahead an appointment may begin, in days.
TERJAUH = 366

_TANGGAL = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})|(\d{4})-(\d{2})-(\d{2})(?: 00:00:00)?")


def baca_pejabat(nama_berkas: str, isi: bytes, *, hari_ini: date) -> list[BarisPejabat]:
    """The rows of a file with the columns jabatan, nama, nip, mulai and perhaps nik, pangkat.

    What is wrong inside a row stands in the row (`salah`), so that whoever holds the list against the office can say everything at once.

    Raises:
        DaftarTidakSah: it is no such list, with every finding.
    """
    baris = baca_tabel(nama_berkas, isi)
    judul = [x.casefold() for x in baris[0]]
    temuan = [f"Kolom {x} tidak ada di baris pertama." for x in WAJIB if x not in judul]
    temuan += [f"Kolom '{x}' tidak dikenal. Yang ada: {', '.join((*WAJIB, *BOLEH))}." for x in judul
               if x and x not in (*WAJIB, *BOLEH)]  # fmt: skip
    temuan += [f"Kolom {x} ada lebih dari sekali." for x in sorted({x for x in judul if x and judul.count(x) > 1})]
    if temuan:
        raise DaftarTidakSah(temuan)
    hasil: list[BarisPejabat] = []
    for nomor, sel in enumerate(baris[1:], 2):
        isi_baris = {k: sel[i] if i < len(sel) else "" for i, k in enumerate(judul) if k}
        if any(isi_baris.values()):
            hasil.append(_baris(nomor, isi_baris, hari_ini))
    if len(hasil) > MAKS_BARIS:
        raise DaftarTidakSah([f"Terlalu banyak baris; paling banyak {MAKS_BARIS}."])
    if not hasil:
        raise DaftarTidakSah(["Tidak ada satu baris pun di bawah judul kolom."])
    return hasil


def _baris(nomor: int, isi: dict[str, str], hari_ini: date) -> BarisPejabat:
    nip, nik = (re.sub(r"[\s.]", "", isi.get(k, "")) for k in ("nip", "nik"))
    mulai = baca_tanggal(isi["mulai"])
    salah = []
    if not isi["jabatan"]:
        salah.append("kolom jabatan kosong.")
    if not isi["nama"]:
        salah.append("kolom nama kosong.")
    elif len(isi["nama"]) > 200:
        salah.append("nama terlalu panjang (paling banyak 200 huruf).")
    if nip and not re.fullmatch(r"\d{18}", nip):
        salah.append("NIP terdiri dari 18 angka; di Excel, jadikan kolomnya teks.")
    if nik and not re.fullmatch(r"\d{16}", nik):
        salah.append("NIK terdiri dari 16 angka; di Excel, jadikan kolomnya teks.")
    if len(isi.get("pangkat", "")) > 100:
        salah.append("pangkat terlalu panjang (paling banyak 100 huruf).")
    if mulai is None:
        salah.append(f"tanggal mulai '{isi['mulai']}' tidak terbaca; tulis seperti 2026-11-30 atau 30-11-2026.")
    elif mulai > hari_ini + timedelta(days=TERJAUH):
        salah.append("tanggal mulai lebih dari setahun lagi.")
    return BarisPejabat(nomor, isi["jabatan"].casefold(), isi["nama"], nip, nik, isi.get("pangkat", ""), mulai or hari_ini, tuple(salah))


def baca_tanggal(teks: str) -> date | None:
    """A day as people write it (2026-11-30, 30-11-2026); None: not readable."""
    cocok = _TANGGAL.fullmatch(teks)
    if cocok is None:
        return None
    h, b, t, tt, bb, hh = cocok.groups()
    try:
        return date(int(t or tt), int(b or bb), int(h or hh))
    except ValueError:
        return None
