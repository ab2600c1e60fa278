"""Words of SOP documents: what scans misread, which post a word means, what a sentence tells its reader to do.

Everything here only proposes: whoever uses a proposal marks it, so that a person looks at it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.domain.sop import Aksi

#: Words SOP tables are made of. A word in this list is never changed; one close to exactly one of them is proposed.
KAMUS = frozenset(
    ["agenda", "akses", "alat", "analis", "analisis", "anggota", "aplikasi", "apabila", "arsip", "arsipkan", "bahan", "baku", "beserta", "bidang", "bukti", "buku", "cetak", "daftar", "dalam", "dapat", "dari", "data", "dengan", "desain", "design", "dibuat", "dikoreksi", "dilakukan", "dimulai", "dinas", "diparaf", "disampaikan", "diseminasi", "diseminasikan", "disposisi", "distribusi", "ditandatangani", "ditindaklanjuti", "diverifikasi", "dokumen", "dokumentasi", "draf", "draft", "evaluasi", "file", "finalisasi", "form", "formulir", "fungsi", "grafik", "hadir", "hasil", "indeks", "infografis", "informasi", "input", "instruksi", "internet", "jadwal", "jaringan", "judul", "kabid", "kadis", "kasi", "kasie", "kebutuhan", "kecamatan", "kegiatan", "kelengkapan", "kelompok", "kelurahan", "kepada", "kepala", "keputusan", "keterangan", "kominfo", "komputer", "komunikasi", "konsep", "koordinasi", "koreksi", "kota", "laporan", "lampiran", "lengkap", "masuk", "melakukan", "melalui", "melaksanakan", "melaporkan", "memarafi", "membagikan", "memberi", "memberikan", "membuat", "memerintahkan", "memeriksa", "mempersiapkan", "memproses", "memverifikasi", "menandatangani", "mencatat", "mencetak", "mendesain", "mendiseminasikan", "mendisposisikan", "mendistribusikan", "mendokumentasikan", "menerbitkan", "menerima", "mengajukan", "mengarsipkan", "mengelompokkan", "menginput", "mengirim", "mengirimkan", "mengoreksi", "mengumpulkan", "mengolah", "mengusulkan", "menindaklanjuti", "menugaskan", "menyampaikan", "menyerahkan", "menyiapkan", "menyusun", "mulai", "mutu", "naskah", "nomor", "notulensi", "operator", "output", "paraf", "pelaksana", "pelaksanaan", "pelayanan", "pemeriksaan", "pemohon", "pencetakan", "penelitian", "pengarsipan", "pengelompokan", "pengolahan", "pengumpulan", "penyerahan", "penyusunan", "perangkat", "permintaan", "permohonan", "persandian", "persetujuan", "perintah", "persiapan", "portal", "printer", "prosedur", "proses", "publik", "rapat", "rekap", "rencana", "resume", "ruang", "satu", "scanner", "sekretaris", "seksi", "sektoral", "selesai", "server", "serta", "sesuai", "simbol", "staf", "staff", "statistik", "statistisi", "substansi", "sudah", "surat", "tabel", "tanda", "tanggal", "tangan", "telah", "tembusan", "terima", "terkumpul", "terverifikasi", "tim", "tindak", "undangan", "untuk", "usulan", "verifikasi", "verifikator", "wali", "walidata", "walikota", "waktu", "wilayah", "yang"]
)  # fmt: skip

_KATA = re.compile(r"[^\W\d_]+")


def jarak(a: str, b: str, batas: int) -> int:
    """Edit distance (insert, delete, replace, swap of neighbours), or `batas + 1` when it is more."""
    if abs(len(a) - len(b)) > batas:
        return batas + 1
    dua: list[int] = []
    lalu = list(range(len(b) + 1))
    for i, huruf in enumerate(a, start=1):
        kini = [i]
        for j, lain in enumerate(b, start=1):
            nilai = min(lalu[j] + 1, kini[-1] + 1, lalu[j - 1] + (huruf != lain))
            if i > 1 and j > 1 and huruf == b[j - 2] and a[i - 2] == lain:
                nilai = min(nilai, dua[j - 2] + 1)
            kini.append(nilai)
        if min(kini) > batas:
            return batas + 1
        dua, lalu = lalu, kini
    return min(lalu[-1], batas + 1)


def betulkan(teks: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A text with misread words replaced by what they probably were, and each (read, proposed) pair.

    Short words and abbreviations are left alone: at that length everything is close to something.
    """
    salah: list[tuple[str, str]] = []

    def ganti(cocok: re.Match[str]) -> str:
        kata = cocok.group()
        baru = _usul(kata.lower())
        if baru is None:
            return kata
        hasil = baru.upper() if kata.isupper() else baru.capitalize() if kata[0].isupper() else baru
        salah.append((kata, hasil))
        return hasil

    return _KATA.sub(ganti, teks), tuple(salah)


def _usul(kata: str) -> str | None:
    if len(kata) < 5 or kata in KAMUS:
        return None
    batas = 1 if len(kata) < 9 else 2
    dekat = [(jarak(kata, calon, batas), calon) for calon in KAMUS if calon[0] == kata[0] or len(kata) > 6]
    terdekat = min((d for d, _ in dekat), default=batas + 1)
    calon = [c for d, c in dekat if d == terdekat]
    return calon[0] if terdekat <= batas and len(calon) == 1 else None


def betulkan_jabatan(teks: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """As `betulkan`, for the title of an actor column: a post, not the work it does."""
    baru, salah = betulkan(teks)
    for pola, jabatan in ((r"\bstatisti[ks]? ahli\b", "Statistisi Ahli"), (r"\banalisis statistik\b", "Analis Statistik")):
        if re.search(pola, baru, re.IGNORECASE):
            baru = re.sub(pola, jabatan, baru, flags=re.IGNORECASE)
            salah = ((teks, baru),)
    return baru, salah


def berulang(teks: str) -> bool:
    """Whether the same word stands on both sides of an "dan": a reader's slip, hardly ever an author's."""
    return re.search(r"\b(\w{5,}) dan \1\b", teks, re.IGNORECASE) is not None


# --- column titles ---------------------------------------------------------------------------------------------------

#: Titles of the form's columns, as different offices print them.
JUDUL: dict[str, tuple[str, ...]] = {
    "no": ("no", "nomor"),
    "kegiatan": ("kegiatan", "aktivitas", "uraian kegiatan", "uraian prosedur", "uraian"),
    "pelaksana": ("pelaksana",),
    "mutu_baku": ("mutu baku",),
    "kelengkapan": ("kelengkapan", "persyaratan", "persyaratan/kelengkapan"),
    "waktu": ("waktu",),
    "output": ("output", "keluaran", "hasil"),
    "keterangan": ("keterangan", "ket", "reff", "ref"),
}


def judul_kolom(teks: str) -> tuple[str, bool] | None:
    """Which column a title names, and whether it had to be guessed from misread letters; None for an actor."""
    bersih = " ".join(re.sub(r"[^\w/ ]", " ", teks.lower()).split())
    for kolom, daftar in JUDUL.items():
        if bersih in daftar:
            return kolom, False
    if len(bersih) < 4:
        return None
    nilai = {
        kolom: max(SequenceMatcher(None, bersih, judul).ratio() for judul in daftar if len(judul) > 3)
        for kolom, daftar in JUDUL.items()
        if any(len(judul) > 3 for judul in daftar)
    }
    terbaik = max(nilai, key=lambda k: nilai[k])
    return (terbaik, True) if nilai[terbaik] >= 0.7 else None


# --- posts -----------------------------------------------------------------------------------------------------------

#: Ranks as they pass work on, from the top; each with the words that name it.
JENJANG: tuple[tuple[str, str], ...] = (
    ("kadis", r"kepala\s+dinas|kadis|kepala\s+badan|kaban"),
    ("sekretaris", r"sekretaris(?!\s+daerah)"),
    ("kabid", r"kepala\s+bidang|kabid"),
    ("kasi", r"kepala\s+seksi|kasie?|kasubbag|kepala\s+sub\w*|(?:sub)?koordinator|\w+\s+ahli\s+(?:muda|madya)"),
    ("staf", r"staff?|jfu|operator|pelaksana|analis\w*(?=\s+statistik)|pranata"),
    ("pemohon", r"pemohon"),
)
_JENJANG = {nama: re.compile(rf"\b(?:{pola})\b", re.IGNORECASE) for nama, pola in JENJANG}
_URUTAN = [nama for nama, _ in JENJANG]


@dataclass(frozen=True, slots=True)
class Kolom:
    """One actor column: its code, its title (corrected), and the rank its title names, if any."""

    kode: str
    nama: str
    jenjang: str | None


def jenjang(teks: str) -> str | None:
    """The first rank a text names."""
    ada = [(m.start(), nama) for nama, pola in _JENJANG.items() if (m := pola.search(teks))]
    return min(ada)[1] if ada else None


def kode_peran(nama: str, sudah: frozenset[str]) -> str:
    """A code for an actor column: its rank when that is free, else the words of its title."""
    tingkat = jenjang(nama)
    if tingkat is not None and tingkat not in sudah:
        return tingkat
    kata = re.findall(r"[a-z0-9]+", nama.lower())
    dasar = "_".join(kata)[:24].strip("_") or "peran"
    dasar = dasar if dasar[0].isalpha() else f"p_{dasar}"
    return next(k for k in (dasar, *(f"{dasar}_{n}" for n in range(2, 99))) if k not in sudah)


def sebutan(teks: str, kolom: list[Kolom]) -> list[tuple[int, str]]:
    """The actors a text names, by position: by a column's own code or title, or by rank."""
    hasil: list[tuple[int, str]] = []
    for k in kolom:
        for kata in {k.nama, k.kode.replace("_", " ")}:
            hasil += [(m.start(), k.kode) for m in re.finditer(rf"\b{re.escape(kata)}\b", teks, re.IGNORECASE)]
    for nama, pola in _JENJANG.items():
        milik = [k for k in kolom if k.jenjang == nama]
        for m in pola.finditer(teks):
            if milik:
                ekor = set(_KATA.findall(teks[m.start() :].lower()))
                terbaik = max(milik, key=lambda k: len(ekor & (set(_KATA.findall(k.nama.lower())) - {"staf", "staff"})))
                hasil.append((m.start(), terbaik.kode))
    return sorted(set(hasil))


def tetangga(kode: str, kolom: list[Kolom], arah: int) -> str | None:
    """The nearest column of a higher (-1) or lower (+1) rank."""
    diri = next((k for k in kolom if k.kode == kode), None)
    if diri is None or diri.jenjang is None:
        return None
    letak = _URUTAN.index(diri.jenjang)
    urut = range(letak - 1, -1, -1) if arah < 0 else range(letak + 1, len(_URUTAN) - 1)
    for i in urut:
        for k in kolom:
            if k.jenjang == _URUTAN[i]:
                return k.kode
    return None


# --- acts ------------------------------------------------------------------------------------------------------------

_AKSI: tuple[tuple[Aksi, str], ...] = (
    (Aksi.AJUKAN, r"mengajukan (?:surat )?permohonan|mengisi (?:formulir )?permohonan"),
    (Aksi.ARSIPKAN, r"mengarsip\w*|pengarsipan|\barsip data|dokumentasi dan arsip"),
    (Aksi.TANDATANGANI, r"menandatangan\w*|tanda ?tangan"),
    (Aksi.DISPOSISI, r"mendisposisi\w*|disposisi|menugaskan|memerintahkan"),
    (Aksi.PARAF, r"paraf (?:pada|surat|draf)|memberi(?:kan)? paraf|memaraf\w*"),
    (Aksi.PERIKSA, r"mengoreksi|koreksi terhadap|memeriksa|memverifikasi|memvalidasi"),
    (Aksi.DISTRIBUSIKAN, r"mendistribusi\w*|membagikan|^diseminasi"),
    (Aksi.RAPAT, r"\brapat\b"),
    (Aksi.SUSUN_SURAT, r"(?:membuat|menyiapkan|mempersiapkan|menyusun)\b.{0,12}\b(?:surat|draf surat|draft surat)"),
    (Aksi.HIMPUN, r"mengumpulkan|menghimpun|pengumpulan data|menerima data dari|mempersiapkan usulan"),
    (Aksi.SERAHKAN, r"menyerahkan .{0,60}kepada pemohon"),
)  # fmt: skip

_TEMPLAT: tuple[tuple[str, str], ...] = (
    ("surat-balasan", r"balasan|jawaban"),
    ("surat-permohonan-usulan", r"permohonan usulan|usulan tim"),
    ("surat-permintaan-data", r"permintaan data|pengumpulan data|form data"),
    ("surat-perintah", r"surat perintah"),
    ("undangan", r"undangan"),
)


def aksi_dari(kegiatan: str, output: str) -> tuple[Aksi, bool]:
    """What the sentence asks for, and whether it said so; an output "diparaf" outweighs the verb of checking."""
    for aksi, pola in _AKSI:
        if re.search(pola, kegiatan, re.IGNORECASE):
            if aksi is Aksi.PERIKSA and re.search(r"\bdiparaf\b", output, re.IGNORECASE):
                return Aksi.PARAF, True
            return aksi, True
    return Aksi.KERJAKAN, False


def templat_dari(teks: str) -> str | None:
    """The letter template a sentence names."""
    return next((kode for kode, pola in _TEMPLAT if re.search(pola, teks, re.IGNORECASE)), None)
