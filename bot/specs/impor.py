"""`paraf sop import`: a published SOP table, often a scan read by machine, as a draft specification.

Nothing is taken over silently: what had to be guessed is said in a comment beside it, its row carries `belum_pasti: true`,
and `load_specs` refuses such a row until a person has looked at it and taken the mark away.

How a row is read: its waktu is the one cell that can be told from all others, so what stands between kegiatan and waktu is
kelengkapan, and what follows is output, then keterangan; the head of the table, which slips in scans, is asked only when
there is no waktu. Who acts is read from a shape that survived, from the sentence, or guessed from the rows around.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.domain.instansi import Instansi
from bot.domain.sop import Aksi
from bot.domain.waktu import Waktu, WaktuTidakSah, jumlahkan
from bot.specs.impor_baca import BerkasSopTakTerbaca, Sel, baca_baris
from bot.specs.impor_kata import (
    Kolom,
    aksi_dari,
    berulang,
    betulkan,
    betulkan_jabatan,
    jarak,
    jenjang,
    judul_kolom,
    kode_peran,
    sebutan,
    templat_dari,
    tetangga,
)

#: A last row this many times as long as all others together is their total misread, not a step.
SEKIAN_KALI = 10

SATUAN = ("menit", "jam", "hari", "minggu", "bulan")

_NOMOR = re.compile(r"(\d{1,3})\s*[.)]?")
_WAKTU = re.compile(r"([\dlIoO]{1,4}(?:,\d)?)\s*([A-Za-z]{3,7})\.?((?:\s+(?:kerja|kalender))?(?:\s+per\s+\w+)?)", re.IGNORECASE)
_BENTUK = re.compile(r"(?i:mulai|selesai|start|finish|\\\w+)|[^\w]+|[oOvVxX□○◇◯]")
_MULAI = re.compile(r"(?i:mulai|start|\\bigcirc)|[○◯O]")


@dataclass(slots=True)
class SelDraf:
    """One cell of the draft, and why a person should look at it (empty: no reason found)."""

    nilai: Any
    ragu: list[str] = field(default_factory=list)


@dataclass(slots=True)
class BarisDraf:
    """One row of the draft: its cells by the key they get in the file."""

    no: int
    sel: dict[str, SelDraf] = field(default_factory=dict)

    def teks(self, kunci: str) -> str:
        """A cell as one text; empty when there is none."""
        nilai = self.sel[kunci].nilai if kunci in self.sel else ""
        return ", ".join(nilai) if isinstance(nilai, list) else str(nilai or "")

    @property
    def ragu(self) -> dict[str, list[str]]:
        """The doubtful cells with their reasons."""
        return {kunci: sel.ragu for kunci, sel in self.sel.items() if sel.ragu}


@dataclass(frozen=True, slots=True)
class DrafSop:
    """What an import makes: identity, actors, rows, the printed total, and remarks on the whole."""

    identitas: Mapping[str, str]
    peran: Sequence[SelDraf]  # nilai: Kolom
    langkah: Sequence[BarisDraf]
    total: str
    catatan: Sequence[str]

    @property
    def banyak_ragu(self) -> int:
        """How many cells wait for a person."""
        return sum(len(b.ragu) for b in self.langkah)


def impor(path: Path, instansi: Instansi | None = None) -> DrafSop:
    """Read a file (.docx, .md, .csv, tab-separated .txt).

    Args:
        path: the file.
        instansi: the office it is for; its posts give the actors' codes.

    Raises:
        BerkasSopTakTerbaca: the file cannot be read, or holds no table of an SOP.
    """
    baris = baca_baris(path)
    kepala = _kepala(baris)
    catatan: list[str] = []
    peran = _peran(kepala, instansi)
    if kepala.tebakan:
        catatan.append(f"Judul kolom terbaca tidak utuh ({', '.join(kepala.tebakan)}); seluruh tabel perlu diperiksa.")
    langkah = [_baca_langkah(no, sel, kepala, catatan) for no, sel in _isi_tabel(baris[kepala.sesudah :])]
    total = _ambil_total(langkah, catatan)
    if not langkah:
        raise BerkasSopTakTerbaca("Tabel tidak memiliki baris bernomor.")
    _nomori(langkah)
    if len(kepala.tebakan) > 1:
        for b in langkah:
            for kunci in ("kegiatan", "kelengkapan", "output", "keterangan"):
                if kunci in b.sel:
                    b.sel[kunci].ragu.append("pindaian buruk")
    kolom = [p.nilai for p in peran]
    for i, b in enumerate(langkah):
        _isi_aksi(b, i, buruk=len(kepala.tebakan) > 1)
        _isi_pelaksana(langkah, i, kolom, kepala)
    _periksa_penerima(langkah, kolom)
    return DrafSop(_identitas(baris[: kepala.awal], path), peran, langkah, total, catatan)


# --- the head of the table -------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Kepala:
    """The head: which column stands where, and where the rows begin."""

    awal: int
    sesudah: int
    letak: dict[str, int] = field(default_factory=dict)
    aktor: list[tuple[int, str]] = field(default_factory=list)  # position, title as read
    tebakan: list[str] = field(default_factory=list)  # titles that had to be guessed


def _kepala(baris: Sequence[Sel]) -> _Kepala:
    """The first run of lines that names kegiatan and another column; a head may take two or three lines."""
    for i, sel in enumerate(baris):
        nama = {j[0] for s in sel if s and (j := judul_kolom(s))}
        if "kegiatan" in nama and len(nama) > 1 and len(sel) > 3:
            awal = i
            while awal > 0 and len(baris[awal - 1]) > 3 and any(baris[awal - 1]) and not _nomor(baris[awal - 1]):
                awal -= 1
            akhir = i + 1
            while akhir < len(baris) and not _nomor(baris[akhir]) and akhir - i < 3:
                akhir += 1
            return _susun_kepala(baris, awal, akhir)
    raise BerkasSopTakTerbaca("Tidak ditemukan tabel dengan kolom kegiatan (atau aktivitas).")


def _susun_kepala(baris: Sequence[Sel], awal: int, akhir: int) -> _Kepala:
    kepala = _Kepala(awal, akhir)
    for sel in baris[awal:akhir]:
        for x, s in enumerate(sel):
            judul = judul_kolom(s) if s else None
            if judul is not None:
                kepala.letak.setdefault(judul[0], x)
                if judul[1]:
                    kepala.tebakan.append(s)
            elif s and x > 1 and re.search(r"[A-Za-z]{2}", s):
                kepala.aktor.append((x, s))
    kepala.aktor.sort()
    if not kepala.aktor:
        raise BerkasSopTakTerbaca("Tidak ditemukan kolom pelaksana di kepala tabel.")
    return kepala


def _nomor(sel: Sel) -> int | None:
    """The number of a row of the table; None for any other line, the line of column numbers included."""
    isi = [s for s in sel if s]
    if len(isi) < 2 or all(_NOMOR.fullmatch(s) for s in isi):
        return None
    cocok = _NOMOR.fullmatch(sel[0])
    return int(cocok[1]) if cocok else None


def _peran(kepala: _Kepala, instansi: Instansi | None) -> list[SelDraf]:
    """The actor columns, each with a code; a code that is no post of the office is doubtful."""
    hasil: list[SelDraf] = []
    for _, judul in kepala.aktor:
        nama, salah = betulkan_jabatan(judul)
        ragu = [f'terbaca "{judul}"'] if salah else []
        sudah = frozenset(p.nilai.kode for p in hasil)
        kode = _jabatan(nama, instansi, sudah) if instansi else None
        if instansi and kode is None and jenjang(nama) != "pemohon":
            ragu.append("jabatan ini belum ada di instansi.yaml")
        hasil.append(SelDraf(Kolom(kode or kode_peran(nama, sudah), nama, jenjang(nama)), ragu))
    return hasil


def _jabatan(nama: str, instansi: Instansi, sudah: frozenset[str]) -> str | None:
    """The code of the office's post with this name, alias, or otherwise the only free one of this rank."""
    bebas = [j for j in instansi.jabatan if j.kode not in sudah]
    for j in bebas:
        if any(jarak(nama.casefold(), n.casefold(), 2) <= 2 for n in (j.nama, j.singkat, *j.alias)):
            return j.kode
    kata = re.findall(r"[a-z]+", nama.casefold())
    if kata and kata[0] in {j.kode for j in bebas}:
        return str(kata[0])
    setara = [j.kode for j in bebas if jenjang(nama) is not None and jenjang(j.nama) == jenjang(nama)]
    return setara[0] if len(setara) == 1 else None


# --- the rows --------------------------------------------------------------------------------------------------------


def _isi_tabel(baris: Sequence[Sel]) -> Iterator[tuple[int | None, Sel]]:
    """The numbered rows, with the rest of a row that a page break cut off joined to it; and a line with a total."""
    kini: tuple[int | None, Sel] | None = None
    for sel in baris:
        no = _nomor(sel)
        if no is not None:
            if kini is not None:
                yield kini
            kini = (no, list(sel))
        elif any(re.search(r"\b(?:jumlah|total)\b", s, re.IGNORECASE) for s in sel) and any(_waktu(s) for s in sel):
            if kini is not None:
                yield kini
            kini = (None, list(sel))
        elif kini is not None and kini[0] is not None and len(sel) > 3 and not sel[0] and any(sel[1:]) and not _angka(sel):
            panjang = max(len(sel), len(kini[1]))
            a, b = (x + [""] * (panjang - len(x)) for x in (kini[1], list(sel)))
            kini = (kini[0], [f"{x} {y}".strip() for x, y in zip(a, b, strict=True)])
    if kini is not None:
        yield kini


def _angka(sel: Sel) -> bool:
    return all(_NOMOR.fullmatch(s) for s in sel if s)


def _baca_langkah(no: int | None, sel: Sel, kepala: _Kepala, catatan: list[str]) -> BarisDraf:
    """The printed cells of one row."""
    b = BarisDraf(no or 0)
    isi = [(x, s) for x, s in enumerate(sel) if s and x > 0]
    if no is None:
        b.sel["waktu"] = _sel_waktu(next(s for _, s in isi if _waktu(s)))
        b.sel["kegiatan"] = SelDraf("total")
        return b
    kegiatan = next(((x, s) for x, s in isi if re.search(r"[A-Za-z]{3}", s)), (1, ""))
    b.sel["kegiatan"] = _sel_teks(kegiatan[1])
    sisa = [(x, s) for x, s in isi if x > kegiatan[0]]
    if len([s for _, s in sisa if _NOMOR.fullmatch(s)]) > 3:
        b.sel["kegiatan"].ragu.append("baris nomor kolom menyatu dengan baris ini")
    sisa = [(x, s) for x, s in sisa if not _NOMOR.fullmatch(s)]
    kiri = kepala.aktor[0][0]
    kanan = max(kepala.letak.get("kelengkapan", 0), kepala.aktor[-1][0] + 1)
    b.sel["bentuk"] = SelDraf([(x, s) for x, s in sisa if _BENTUK.fullmatch(s) and kiri <= x <= kanan])
    sisa = [(x, s) for x, s in sisa if not _BENTUK.fullmatch(s)]
    _bagi_kolom(b, sisa, kepala, catatan)
    return b


def _bagi_kolom(b: BarisDraf, sisa: list[tuple[int, str]], kepala: _Kepala, catatan: list[str]) -> None:
    """What stands before the waktu is kelengkapan, what follows output and keterangan."""
    letak = next((i for i, (_, s) in enumerate(sisa) if _waktu(s)), None)
    if letak is None:
        for x, s in sisa:
            nama = next((k for k, y in kepala.letak.items() if y == x and k in ("kelengkapan", "output", "keterangan")), None)
            kunci = nama or next((k for k in ("kelengkapan", "output", "keterangan") if k not in b.sel), "keterangan")
            b.sel[kunci] = _sel_teks(s) if kunci == "keterangan" else _sel_daftar(s)
            b.sel[kunci].ragu.append("kolomnya tidak pasti karena waktu tidak terbaca")
        b.sel["waktu"] = SelDraf(None, ["waktu tidak terbaca"])
        b.sel.setdefault("output", SelDraf([], ["output kosong"]))
        return
    x, teks = sisa[letak]
    b.sel["waktu"] = _sel_waktu(teks)
    if "waktu" in kepala.letak and x != kepala.letak["waktu"]:
        kalimat = "Kolom bergeser terhadap kepala tabel; dibaca menurut letak waktu."
        if kalimat not in catatan:
            catatan.append(kalimat)
    depan = [s for _, s in sisa[:letak]]
    belakang = [s for _, s in sisa[letak + 1 :]]
    if depan:
        b.sel["kelengkapan"] = _sel_daftar(", ".join(depan))
        if len(depan) > 1:
            b.sel["kelengkapan"].ragu.append("beberapa sel digabung")
    if belakang:
        b.sel["output"] = _sel_daftar(belakang[0])
        if b.sel["output"].nilai[0].casefold() in (k.casefold() for k in b.sel.get("kelengkapan", SelDraf([])).nilai):
            b.sel["output"].ragu.append("sama dengan kelengkapan; mungkin baris bergeser")
    else:
        b.sel["output"] = SelDraf([], ["output kosong"])
    if len(belakang) > 1:
        b.sel["keterangan"] = _sel_teks("; ".join(belakang[1:]))
        if len(belakang) > 2:
            b.sel["keterangan"].ragu.append("beberapa sel digabung")
        per = re.search(r"\bper (\w+)", b.teks("keterangan"))
        if per and _waktu(belakang[1]) and not Waktu.parse(str(b.sel["waktu"].nilai)).per:
            b.sel["waktu"] = SelDraf(f"{b.sel['waktu'].nilai} per {per[1]}", ["'per' diambil dari keterangan"])


def _sel_teks(teks: str) -> SelDraf:
    """A text with misread words proposed anew."""
    baru, salah = betulkan(teks)
    ragu = [f'"{a}" dibaca "{b}"' for a, b in salah]
    if berulang(baru):
        ragu.append("kata yang sama dua kali")
    return SelDraf(baru, ragu)


def _sel_daftar(teks: str) -> SelDraf:
    """A list as the form writes it, commas between; nothing is parted within brackets."""
    sel = _sel_teks(teks)
    return SelDraf([s.strip() for s in re.split(r"[,;](?![^(]*\))", str(sel.nilai)) if s.strip()], sel.ragu)


def _waktu(teks: str) -> str | None:
    """A waktu in the house's writing, when a cell is one, misread digits and units included."""
    cocok = _WAKTU.fullmatch(teks.strip())
    if cocok is None:
        return None
    satuan = min(SATUAN, key=lambda s: jarak(cocok[2].lower(), s, 2))
    angka = cocok[1].translate(str.maketrans("lIoO", "1100"))
    if jarak(cocok[2].lower(), satuan, 1) > 1 or angka.strip("0,") == "":
        return None
    try:
        return str(Waktu.parse(f"{angka} {satuan}{cocok[3].lower()}")).removesuffix(" kerja")
    except WaktuTidakSah:
        return None


def _sel_waktu(teks: str) -> SelDraf:
    nilai = _waktu(teks)
    rapi = " ".join(teks.lower().split()).removesuffix(" kerja")
    return SelDraf(nilai, [] if rapi == nilai else [f'terbaca "{teks}"'])


def _ambil_total(langkah: list[BarisDraf], catatan: list[str]) -> str:
    """Take the last line away when it is the total: it says so, or closes with "selesai", or is out of all proportion."""
    if len(langkah) < 2:
        return ""
    akhir, lain = langkah[-1], langkah[:-1]
    total = akhir.sel["waktu"].nilai
    if total is None:
        return ""
    jumlah = jumlahkan([Waktu.parse(b.sel["waktu"].nilai) for b in lain if b.sel["waktu"].nilai])
    tercetak = jumlahkan([Waktu.parse(total)])
    satu = len(jumlah.bagian) == len(tercetak.bagian) == 1 and jumlah.bagian[0].satuan == tercetak.bagian[0].satuan
    kali = tercetak.bagian[0].nilai / jumlah.bagian[0].nilai if satu else 0
    menutup = re.search(r"\bselesai\W*$", akhir.teks("kegiatan"), re.IGNORECASE) is not None
    if akhir.no != 0 and not (menutup and (tercetak == jumlah or kali >= 1)) and kali < SEKIAN_KALI:
        if tercetak == jumlah:
            akhir.sel["waktu"].ragu.append("sama dengan jumlah semua langkah sebelumnya; mungkin baris jumlah")
        return ""
    langkah.pop()
    catatan.append(f"Baris terakhir ({akhir.teks('kegiatan')}) dibaca sebagai penutup dengan jumlah waktu {total}.")
    if tercetak != jumlah:
        catatan.append(f"Jumlah waktu terbaca {total}; langkah-langkahnya berjumlah {jumlah}.")
    return str(total)


def _nomori(langkah: list[BarisDraf]) -> None:
    """Rows get running numbers; where the printed one differs, a row may be lost."""
    for seharusnya, b in enumerate(langkah, start=1):
        if b.no != seharusnya:
            b.sel["kegiatan"].ragu.append(f"bernomor {b.no} pada naskah; mungkin ada baris yang hilang")
            b.no = seharusnya


# --- who does what ---------------------------------------------------------------------------------------------------


def _isi_aksi(b: BarisDraf, indeks: int, *, buruk: bool) -> None:
    aksi, tersurat = aksi_dari(b.teks("kegiatan"), b.teks("output"))
    if aksi is Aksi.AJUKAN and indeks:
        aksi, tersurat = Aksi.KERJAKAN, False
    b.sel["aksi"] = SelDraf(aksi, ["pindaian buruk"] if buruk else [] if tersurat else ["tidak ada kata kerja yang dikenal"])
    if aksi is Aksi.SUSUN_SURAT:
        templat = templat_dari(b.teks("kegiatan")) or templat_dari(b.teks("output"))
        b.sel["surat"] = SelDraf(templat or "surat-balasan", [] if templat else ["templat surat tidak tersurat"])


def _isi_pelaksana(langkah: Sequence[BarisDraf], i: int, kolom: list[Kolom], kepala: _Kepala) -> None:
    """The first source that names somebody; only a start symbol and the sentence's own subject are certain."""
    b = langkah[i]
    for cara, sumber in _SUMBER:
        kode = sumber(_Tempat(langkah, i, kolom, kepala))
        if kode is not None:
            b.sel["pelaksana"] = SelDraf(kode, [] if cara == "" else [cara])
            break
    aksi = b.sel["aksi"].nilai
    if aksi is Aksi.AJUKAN and "disposisi" in b.teks("output").lower():
        kepada = [k for _, k in sebutan(b.teks("kegiatan"), kolom) if k != b.sel["pelaksana"].nilai]
        kedua = kepada[0] if kepada else _teratas(kolom)
        b.sel["bagian"] = SelDraf([(b.sel["pelaksana"].nilai, aksi), (kedua, Aksi.DISPOSISI)],
                                  ["dibagi dua karena outputnya disposisi"])  # fmt: skip


def _periksa_penerima(langkah: Sequence[BarisDraf], kolom: list[Kolom]) -> None:
    """A disposisi "X menugaskan Y untuk ..." whose work no row does probably hides Y's own part."""
    for b, berikut in zip(langkah, [*langkah[1:], None], strict=True):
        tugas = re.search(r"\buntuk (\w+)", b.teks("kegiatan"), re.IGNORECASE)
        disuruh = [k for _, k in sebutan(b.teks("kegiatan"), kolom) if k != b.sel["pelaksana"].nilai]
        if b.sel["aksi"].nilai is not Aksi.DISPOSISI or tugas is None or not disuruh:
            continue
        dilanjutkan = berikut is not None and berikut.sel["pelaksana"].nilai == disuruh[0] and (
            berikut.sel["aksi"].nilai is Aksi.DISPOSISI or tugas[1].lower() in berikut.teks("kegiatan").lower()
        )  # fmt: skip
        if not dilanjutkan:
            b.sel["aksi"].ragu.append(f"pekerjaan {disuruh[0]} tidak memiliki baris sendiri; mungkin perlu 'bagian' kedua")


@dataclass(frozen=True, slots=True)
class _Tempat:
    """One row among the others, for those who guess."""

    langkah: Sequence[BarisDraf]
    i: int
    kolom: list[Kolom]
    kepala: _Kepala

    @property
    def baris(self) -> BarisDraf:
        return self.langkah[self.i]

    @property
    def aksi(self) -> Aksi:
        hasil: Aksi = self.baris.sel["aksi"].nilai
        return hasil

    @property
    def lalu(self) -> BarisDraf | None:
        return self.langkah[self.i - 1] if self.i else None

    def pelaksana_lalu(self) -> str | None:
        """Who acts in the row before (its last part)."""
        if self.lalu is None:
            return None
        bagian = self.lalu.sel.get("bagian")
        return str(bagian.nilai[-1][0] if bagian else self.lalu.sel["pelaksana"].nilai)

    def kepada(self, teks: str) -> str | None:
        """The first actor named after "kepada"."""
        cocok = re.search(r"\bkepada\b(.*)", teks, re.IGNORECASE)
        ada = sebutan(cocok[1], self.kolom) if cocok else []
        return ada[0][1] if ada else None


def _teratas(kolom: list[Kolom]) -> str:
    urutan = ["kadis", "sekretaris", "kabid", "kasi", "staf", "pemohon", None]
    return min(kolom, key=lambda k: urutan.index(k.jenjang)).kode


def _bentuk(t: _Tempat, *, mulai: bool) -> str | None:
    """The actor whose column a surviving shape stands in; a start symbol belongs to the first row only."""
    letak = dict(t.kepala.aktor)
    kode = {x: k.kode for (x, _), k in zip(t.kepala.aktor, t.kolom, strict=True)}
    for x, s in t.baris.sel["bentuk"].nilai:
        if x in letak and bool(_MULAI.fullmatch(s)) is mulai and (not mulai or t.i == 0):
            return kode[x]
    return None


def _subjek(t: _Tempat) -> str | None:
    ada = sebutan(t.baris.teks("kegiatan"), t.kolom)
    return ada[0][1] if ada and ada[0][0] == 0 else None


def _dari_output(t: _Tempat) -> str | None:
    """ "surat diparaf kabid": whoever the output says gave it."""
    cocok = re.search(r"\b(?:diparaf|bertanda ?tangan|ditandatangani|diverifikasi)\b(?: oleh)?(.*)", t.baris.teks("output"))
    ada = sebutan(cocok[1], t.kolom) if cocok else []
    return ada[0][1] if ada else None


def _diserahi(t: _Tempat) -> str | None:
    """Whom the row before passed it to."""
    if t.lalu is None or t.aksi in (Aksi.PARAF, Aksi.TANDATANGANI, Aksi.SERAHKAN):
        return None
    ada = t.kepada(t.lalu.teks("output")) or t.kepada(t.lalu.teks("kegiatan"))
    asal = re.search(r"\bdari\b(.*)", f"{t.baris.teks('kegiatan')} {t.baris.teks('kelengkapan')}", re.IGNORECASE)
    pemberi = sebutan(asal[1], t.kolom) if asal else []
    return None if pemberi and pemberi[0][1] == ada else ada  # nobody receives from himself


def _pemberi(t: _Tempat) -> str | None:
    """A disposisi to somebody comes from the next rank above."""
    if t.aksi is not Aksi.DISPOSISI:
        return None
    penerima = t.kepada(t.baris.teks("output"))
    return tetangga(penerima, t.kolom, -1) if penerima else None


def _jenjang_berikut(t: _Tempat) -> str | None:
    """Parafs climb, a signature is the head's, a disposisi begins at the top and descends."""
    sebelum = t.pelaksana_lalu()
    if t.aksi is Aksi.TANDATANGANI or (t.aksi is Aksi.DISPOSISI and sebelum is None):
        return _teratas(t.kolom)
    if sebelum is None:
        return None
    if t.aksi is Aksi.PARAF:
        return tetangga(sebelum, t.kolom, -1)
    assert t.lalu is not None
    if t.lalu.sel["aksi"].nilai is Aksi.DISPOSISI:
        return tetangga(sebelum, t.kolom, +1)
    return None


def _pembuat(t: _Tempat) -> str | None:
    """After a check or a signature the work goes back to who made it."""
    if t.lalu is None or t.lalu.sel["aksi"].nilai not in (Aksi.PERIKSA, Aksi.TANDATANGANI):
        return None
    for b in reversed(t.langkah[: t.i]):
        if b.sel["aksi"].nilai in (Aksi.SUSUN_SURAT, Aksi.KERJAKAN):
            return str(b.sel["pelaksana"].nilai)
    return None


def _kata_jabatan(t: _Tempat) -> str | None:
    """The one actor whose title shares a telling word with the sentence."""
    umum = {"staf", "staff", "kepala", "dan", "data", "statistik", "tim"}
    kata = set(re.findall(r"[a-z]{4,}", t.baris.teks("kegiatan").lower())) - umum
    ada = [k.kode for k in t.kolom if kata & (set(re.findall(r"[a-z]{4,}", k.nama.lower())) - umum)]
    return ada[0] if len(ada) == 1 else None


#: Sources of the actor in order of trust; an empty reason means certain.
_SUMBER: tuple[tuple[str, Callable[[_Tempat], str | None]], ...] = (
    ("", lambda t: _bentuk(t, mulai=True)),
    ("", _subjek),
    ("dari sisa lambang di kolomnya", lambda t: _bentuk(t, mulai=False)),
    ("dari output", _dari_output),
    ("dari langkah sebelumnya", _diserahi),
    ("dari penerima disposisi", _pemberi),
    ("dari jenjang", _jenjang_berikut),
    ("kembali kepada penyusun", _pembuat),
    ("dari kata pada nama jabatan", _kata_jabatan),
    ("sama dengan langkah sebelumnya", lambda t: t.pelaksana_lalu()),
    ("tidak ada petunjuk", lambda t: t.kolom[0].kode),
)


# --- identity --------------------------------------------------------------------------------------------------------

_LABEL: tuple[tuple[str, str], ...] = (
    ("nama", r"(?:nama|judul) sop"),
    ("nomor", r"(?:nomor|no\.?) sop"),
    ("tanggal_pembuatan", r"(?:tanggal|tgl\.?) pembuatan"),
    ("tanggal_revisi", r"(?:tanggal|tgl\.?) revisi"),
    ("tanggal_pengesahan", r"(?:tanggal|tgl\.?) pengesahan"),
    ("tanggal_efektif", r"(?:tanggal|tgl\.?) efektif"),
)


def _identitas(baris: Sequence[Sel], path: Path) -> dict[str, str]:
    """The identity as far as labels were found; the value stands behind a colon or in the next cell."""
    hasil: dict[str, str] = {}
    for sel in baris:
        isi = [s for s in sel if s]
        for i, s in enumerate(isi):
            for kunci, pola in _LABEL:
                cocok = re.fullmatch(rf"{pola}\s*:?\s*(.*)", s, re.IGNORECASE)
                if cocok and kunci not in hasil:
                    nilai = cocok[1] or (isi[i + 1] if i + 1 < len(isi) else "")
                    hasil[kunci] = nilai.lstrip(": ").strip()
    if not hasil.get("nama"):
        hasil["nama"] = path.stem.replace("-", " ").replace("_", " ").strip() or "SOP"
    return {k: v for k, v in hasil.items() if v}


# --- the file --------------------------------------------------------------------------------------------------------


def draf_ke_yaml(draf: DrafSop) -> str:
    """The draft as a file for `sop_specs/<instansi>/`, doubts as comments above what they are about."""
    baris = ["# yaml-language-server: $schema=../../docs/skema/sop.schema.json",
             "# Draf hasil impor. Periksa tiap tanda 'ragu' dengan naskah asli, lalu hapus 'belum_pasti' pada barisnya.",
             "identitas:"]  # fmt: skip
    baris += [f"  {k}: {_skalar(v)}" for k, v in draf.identitas.items()]
    baris += ["", "peran:"]
    for p in draf.peran:
        baris += [f"  # ragu: {r}" for r in p.ragu]
        baris.append(f"  - {{kode: {_skalar(p.nilai.kode)}, nama: {_skalar(p.nilai.nama)}}}")
    baris += ["", f"pengaju: {_skalar(draf.langkah[0].sel['pelaksana'].nilai)}"]
    if draf.total:
        jumlah = jumlahkan([Waktu.parse(b.sel["waktu"].nilai) for b in draf.langkah if b.sel["waktu"].nilai])
        if jumlahkan([Waktu.parse(draf.total)]) == jumlah:
            baris.append(f"waktu_total: {_skalar(draf.total)}")
        baris.append(f"waktu_total_tercetak: {_skalar(draf.total)}")
    baris += ["", "langkah:"]
    for b in draf.langkah:
        baris += _tulis_langkah(b)
    catatan = ["Draf hasil impor; dasar hukum, kualifikasi, peralatan, dan peringatan belum diisi.", *draf.catatan]
    baris += ["", f"catatan_sumber: {_skalar(' '.join(catatan))}"]
    return "\n".join(baris) + "\n"


def _tulis_langkah(b: BarisDraf) -> list[str]:
    hasil = [f"  - no: {b.no}"]
    kunci = ["kegiatan", *(["bagian"] if "bagian" in b.sel else ["pelaksana", "aksi", "surat"]), "kelengkapan", "waktu",
             "output", "keterangan"]  # fmt: skip
    for k in kunci:
        sel = b.sel.get(k)
        if sel is None:
            continue
        hasil += [f"    # ragu: {k}: {r}" for r in sel.ragu]
        if k == "bagian":
            hasil.append("    bagian:")
            hasil += [f"      - {{pelaksana: {_skalar(p)}, aksi: {a.value}}}" for p, a in sel.nilai]
        elif sel.nilai:
            hasil.append(f"    {k}: {_skalar(sel.nilai.value if isinstance(sel.nilai, Aksi) else sel.nilai)}")
    if b.ragu:
        ditulis = {k: r for k, r in b.ragu.items() if k in kunci}
        alasan = "; ".join(f"{k} ({', '.join(r)})" for k, r in (ditulis or b.ragu).items())
        hasil += ["    belum_pasti: true", f"    catatan_sumber: {_skalar(f'Belum pasti: {alasan}.')}"]
    return hasil


def _skalar(nilai: Any) -> str:
    """A value on one line, quoted where YAML needs it."""
    teks: str = yaml.safe_dump(nilai, default_flow_style=True, allow_unicode=True, width=10**9)
    return teks.removesuffix("\n...\n").strip()
