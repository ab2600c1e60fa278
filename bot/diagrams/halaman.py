"""The table of the form in millimetres: widths of columns, heights of rows, and which rows share a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.diagrams.alur import Alur, Simbol, alur_sop, potong
from bot.diagrams.gambar import waktu_cetak
from bot.diagrams.kanvas import huruf
from bot.diagrams.tata import Tata, Ukuran, tata_alur
from bot.domain.sop import Sop

MM_PT = 25.4 / 72
HURUF_PT, BARIS_PT = 8.5, 10.5
HURUF, BARIS = HURUF_PT * MM_PT, BARIS_PT * MM_PT
PAD_X, PAD_Y = 1.2, 1.2  # inside a cell of text
CADANGAN = 0.6  # a line is broken this much early, since Word and LibreOffice measure a little differently

SLOT, SLOT_SAMBUNGAN = 13.5, 9.0  # heights of the slots of a symbol and of a connector
KEPALA_ATAS = 6.0  # first line of the table's head
NAMA_TERTINGGI = 34.0  # of an actor's name written upright

_TETAP = {"no": 9.0, "kelengkapan": 40.0, "waktu": 17.0, "output": 38.0, "keterangan": 28.0, "ukuran": 20.0}
_KEGIATAN = 58.0
_PELAKSANA = (11.0, 26.0)  # narrowest, widest


@dataclass(frozen=True, slots=True)
class Kolom:
    """Widths of the table's columns, left to right."""

    no: float
    kegiatan: float
    pelaksana: tuple[float, ...]
    kelengkapan: float
    waktu: float
    output: float
    keterangan: float
    ukuran: float | None  # measured times, when they are printed

    @property
    def semua(self) -> tuple[float, ...]:
        """All widths in order."""
        akhir = (self.kelengkapan, self.waktu, self.output, self.keterangan)
        return (self.no, self.kegiatan, *self.pelaksana, *akhir, *(() if self.ukuran is None else (self.ukuran,)))


@dataclass(frozen=True, slots=True)
class Baris:
    """One row on its page."""

    indeks: int  # in Sop.langkah
    sel: tuple[str, ...]  # no, kegiatan, kelengkapan, waktu, output, keterangan and perhaps the measured time
    tinggi: float


@dataclass(frozen=True, slots=True)
class Halaman:
    """One page of the table: its rows, and the flow drawn in its actor columns."""

    baris: tuple[Baris, ...]
    tata: Tata
    ukuran: Ukuran  # of the symbols


def bagi_kolom(sop: Sop, lebar: float, *, dengan_ukuran: bool) -> Kolom:
    """Share a width among the columns: actors get what is left, within limits; the texts get the rest or give way."""
    tetap = {nama: nilai for nama, nilai in _TETAP.items() if nama != "ukuran" or dengan_ukuran}
    teks = sum(tetap.values()) + _KEGIATAN
    terkecil, terbesar = _PELAKSANA
    pelaksana = min(max((lebar - teks) / len(sop.peran), terkecil), terbesar)
    sisa = lebar - pelaksana * len(sop.peran)
    if sisa < teks * 0.6:  # so many actors that even the narrowest columns leave too little
        pelaksana = (lebar - teks * 0.6) / len(sop.peran)
        sisa = teks * 0.6
    k = (sisa - tetap["no"]) / (teks - tetap["no"])
    return Kolom(
        no=tetap["no"],
        kegiatan=_KEGIATAN * k,
        pelaksana=(pelaksana,) * len(sop.peran),
        kelengkapan=tetap["kelengkapan"] * k,
        waktu=tetap["waktu"] * k,
        output=tetap["output"] * k,
        keterangan=tetap["keterangan"] * k,
        ukuran=tetap["ukuran"] * k if dengan_ukuran else None,
    )


def ukuran_simbol(lebar_kolom: float) -> Ukuran:
    """Sizes of symbols that suit an actor column."""
    lebar = min(15.0, lebar_kolom * 0.6)
    return Ukuran(
        simbol={
            Simbol.KAPSUL: (lebar, 7),
            Simbol.KOTAK: (lebar * 0.9, 7),
            Simbol.BELAH_KETUPAT: (lebar, 8),
            Simbol.SEGI_LIMA: (min(6.0, lebar), 6),
        },
        turun=1.6,
        panah=min(1.8, (lebar_kolom - lebar) * 0.25),
        huruf=2.5,
        huruf_label=min(2.1, lebar * 0.175),
        tebal=0.25,
    )


def tinggi_teks(teks: str, lebar: float, *, tebal: bool = False) -> float:
    """How high a cell must be for a text."""
    baris = huruf().bungkus(teks, HURUF, max(lebar - 2 * PAD_X - CADANGAN, HURUF), tebal)
    return len(baris) * BARIS + 2 * PAD_Y


def tegak(nama: str, lebar: float) -> bool:
    """Whether an actor's name must be written upright: one of its words is wider than the column."""
    return any(huruf().lebar(kata, HURUF, True) > lebar - 2 * PAD_X - CADANGAN for kata in nama.split())


def tinggi_nama(sop: Sop, lebar: float) -> float:
    """Height of the line with the actors' names."""

    def satu(nama: str) -> float:
        if tegak(nama, lebar):
            return min(huruf().lebar(nama, HURUF, True) + 2 * PAD_Y + CADANGAN * 2, NAMA_TERTINGGI)
        return tinggi_teks(nama, lebar, tebal=True)

    return max(8.0, *(satu(peran.nama) for peran in sop.peran))


def susun_halaman(
    sop: Sop, kolom: Kolom, pertama: float, lain: float, kaki: float, ukuran: Mapping[int, str] | None = None
) -> list[Halaman]:
    """Distribute the rows over pages and draw each page's flow.

    Args:
        sop: the procedure.
        kolom: widths.
        pertama: room for rows on the first page.
        lain: room for rows on every other page.
        kaki: room kept free on the last page for what follows the rows.
        ukuran: measured times by row number, printed in a column of their own.
    """
    alur = alur_sop(sop)
    sel = [_sel(sop, i, ukuran) for i in range(len(sop.langkah))]
    lebar = tuple(x for n, x in enumerate(kolom.semua) if not 2 <= n < 2 + len(kolom.pelaksana))
    teks = [max(tinggi_teks(isi, x) for isi, x in zip(baris, lebar, strict=True)) for baris in sel]
    rentang: list[range] = []
    while not rentang or rentang[-1].stop < len(teks):
        mulai = rentang[-1].stop if rentang else 0
        muat = lain if rentang else pertama
        cukup = [
            k for k in range(mulai + 1, len(teks) + 1)
            if sum(_tinggi(alur, teks, range(mulai, k))) <= muat - (kaki if k == len(teks) else 0)
        ]  # fmt: skip
        rentang.append(range(mulai, max(cukup, default=mulai + 1)))
    u = ukuran_simbol(kolom.pelaksana[0])
    halaman = []
    for isi, bagian in zip(rentang, potong(alur, rentang), strict=True):
        tinggi = _tinggi(alur, teks, isi)
        baris = tuple(Baris(i, sel[i], t) for i, t in zip(isi, tinggi, strict=True))
        halaman.append(Halaman(baris, _tata(bagian, kolom, baris, u), u))
    return halaman


def _sel(sop: Sop, i: int, ukuran: Mapping[int, str] | None) -> tuple[str, ...]:
    x = sop.langkah[i]
    isi = (f"{x.no}.", x.kegiatan, ", ".join(x.kelengkapan), waktu_cetak(x.waktu), ", ".join(x.output), x.keterangan)
    return isi if ukuran is None else (*isi, ukuran.get(x.no, ""))


def _tinggi(alur: Alur, teks: Sequence[float], isi: range) -> list[float]:
    """Heights of the rows of one page, connectors included."""
    hasil = []
    for i in isi:
        simbol = sum(s.baris == i for s in alur.simpul) * SLOT
        hasil.append(max(teks[i], simbol + SLOT_SAMBUNGAN * _sambungan(alur, isi, i)))
    return hasil


def _sambungan(alur: Alur, isi: range, i: int) -> int:
    """How many connectors row `i` carries when the rows `isi` share a page."""
    lintas = [(alur.simpul[a.dari].baris, alur.simpul[a.ke].baris, a.ke) for a in alur.alir]
    banyak = 0
    if i == isi[0]:
        banyak += len({(tuju, dari >= tuju) for dari, ke, tuju in lintas if ke < isi[0] <= dari <= isi[-1]})
        banyak += any(dari < isi[0] and ke == isi[0] for dari, ke, _ in lintas)
    if i == isi[-1]:
        banyak += len({tuju for dari, ke, tuju in lintas if isi[0] <= ke <= isi[-1] < dari})
        banyak += any(dari == isi[-1] and ke == isi[-1] + 1 for dari, ke, _ in lintas)
    return banyak


def _tata(alur: Alur, kolom: Kolom, baris: Sequence[Baris], u: Ukuran) -> Tata:
    """The flow of one page, measured from the upper left corner of the actors' part of its rows."""
    slot: list[tuple[float, float]] = []
    y = 0.0
    for b in baris:
        simpul = [s for s in alur.simpul if s.baris == b.indeks]
        sempit = sum(s.simbol is Simbol.SEGI_LIMA for s in simpul)
        lega = (b.tinggi - sempit * SLOT_SAMBUNGAN) / (len(simpul) - sempit)
        for s in simpul:
            tinggi = SLOT_SAMBUNGAN if s.simbol is Simbol.SEGI_LIMA else lega
            slot.append((y, y + tinggi))
            y += tinggi
    tepi = [sum(kolom.pelaksana[:n]) for n in range(len(kolom.pelaksana) + 1)]
    return tata_alur(alur, list(pairwise(tepi)), slot, u)
