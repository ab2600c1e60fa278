"""The flow of an SOP as symbols and arrows, without any place: what the flowchart of the form says.

PermenPAN-RB 35/2012 knows five symbols: capsule (begin, end), box (activity), diamond (decision), arrow (direction)
and pentagon (off-page connector). There is exactly one symbol per part of a row; the first and the last activity are
capsules, as on the printed forms. An end after a decision gets a capsule of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from string import ascii_uppercase

from bot.domain.sop import Aksi, Sop


class Simbol(StrEnum):
    """The symbols that have a place; the fifth, the arrow, is an `Alir`."""

    KAPSUL = "kapsul"
    KOTAK = "kotak"
    BELAH_KETUPAT = "belah_ketupat"
    SEGI_LIMA = "segi_lima"


KEPUTUSAN = frozenset({Aksi.PERIKSA, Aksi.PARAF, Aksi.TANDATANGANI})
PEMBUAT = frozenset({Aksi.AJUKAN, Aksi.KERJAKAN, Aksi.SUSUN_SURAT, Aksi.HIMPUN, Aksi.RAPAT})

MULAI, SELESAI = "Mulai", "Selesai"
YA, TIDAK = "ya", "tidak"


@dataclass(frozen=True, slots=True)
class Simpul:
    """One symbol in the column of its actor, in the row it belongs to."""

    baris: int  # index of the row in Sop.langkah
    kolom: int  # index of the actor in Sop.peran
    simbol: Simbol
    teks: str = ""  # Mulai, Selesai, or the letter of a connector
    bagian: int | None = None  # index of the row's part; None for a connector or an end of its own


@dataclass(frozen=True, slots=True)
class Alir:
    """One arrow between two symbols (indices). Forward it leads to the next symbol, backward to an earlier one."""

    dari: int
    ke: int
    label: str = ""  # "", ya, tidak

    @property
    def mundur(self) -> bool:
        """Whether it leads back."""
        return self.ke < self.dari


@dataclass(frozen=True, slots=True)
class Alur:
    """Symbols in the order of the flow, from the top down, and the arrows between them."""

    simpul: tuple[Simpul, ...]
    alir: tuple[Alir, ...]

    def maju(self, simpul: int) -> Alir | None:
        """The arrow that leads on from a symbol."""
        return next((a for a in self.alir if a.dari == simpul and not a.mundur), None)

    def kembali(self, simpul: int) -> Alir | None:
        """The arrow that leads back from a symbol."""
        return next((a for a in self.alir if a.dari == simpul and a.mundur), None)


def alur_sop(sop: Sop) -> Alur:
    """The flow of a whole procedure on one endless page."""
    bagian = [(i, k, b) for i, langkah in enumerate(sop.langkah) for k, b in enumerate(langkah.bagian)]
    kolom = {peran.kode: i for i, peran in enumerate(sop.peran)}
    simpul: list[Simpul] = []
    kembali: list[Alir] = []
    for urut, (i, k, b) in enumerate(bagian):
        tujuan = _tujuan(sop, bagian[:urut], b.kembali_ke) if b.aksi in KEPUTUSAN else None
        simbol, teks = Simbol.KOTAK, ""
        if tujuan is not None:
            simbol = Simbol.BELAH_KETUPAT
            kembali.append(Alir(urut, tujuan, TIDAK))
        elif urut == 0:
            simbol, teks = Simbol.KAPSUL, MULAI
        elif urut == len(bagian) - 1:
            simbol, teks = Simbol.KAPSUL, SELESAI
        simpul.append(Simpul(i, kolom[b.pelaksana], simbol, teks, k))
    if simpul[-1].teks != SELESAI:
        simpul.append(replace(simpul[-1], simbol=Simbol.KAPSUL, teks=SELESAI, bagian=None))
    maju = (Alir(n, n + 1, YA if s.simbol is Simbol.BELAH_KETUPAT else "") for n, s in enumerate(simpul[:-1]))
    return Alur(tuple(simpul), (*maju, *kembali))


def _tujuan(sop: Sop, dahulu: Sequence[tuple[int, int, object]], kembali_ke: int | None) -> int | None:
    """The earlier symbol a refusal leads to: the last maker of the named row, else the latest maker."""
    pembuat = [n for n, (i, k, _) in enumerate(dahulu) if sop.langkah[i].bagian[k].aksi in PEMBUAT]
    tersurat = [n for n, (i, _, _) in enumerate(dahulu) if sop.langkah[i].no == kembali_ke]
    for calon in ([n for n in tersurat if n in pembuat], tersurat, pembuat):
        if calon:
            return calon[-1]
    return None


def potong(alur: Alur, halaman: Sequence[range]) -> list[Alur]:
    """The flow on separate pages: an arrow over a break becomes two, each with a connector of the same letter.

    Args:
        alur: the flow on one page.
        halaman: for each page the rows on it, in order; together all rows.

    Returns:
        One flow per page. Connectors belong to the first or last row of their page. A page that an arrow only
        passes shows nothing of it.
    """
    letak = {baris: h for h, isi in enumerate(halaman) for baris in isi}
    hal = [letak[s.baris] for s in alur.simpul]
    lintas = [a for a in alur.alir if hal[a.dari] != hal[a.ke]]
    tujuan = sorted({a.ke for a in lintas if a.mundur}, key=lambda n: n)
    huruf = dict(zip([("maju", a.ke) for a in lintas if not a.mundur] + [("mundur", n) for n in tujuan], _abjad(),
                     strict=False))  # fmt: skip
    return [_satu(alur, h, isi, hal, huruf) for h, isi in enumerate(halaman)]


def _satu(alur: Alur, h: int, isi: range, hal: Sequence[int], huruf: dict[tuple[str, int], str]) -> Alur:
    """The flow of page `h`: connectors that come in, the page's own symbols, connectors that go out."""

    def sambungan(arah: str, n: int, baris: int) -> Simpul:
        return Simpul(baris, alur.simpul[n].kolom, Simbol.SEGI_LIMA, huruf[arah, n])

    masuk_mundur = sorted({a.ke for a in alur.alir if a.mundur and hal[a.dari] == h and hal[a.ke] < h})
    masuk_maju = [a.ke for a in alur.alir if not a.mundur and hal[a.ke] == h and hal[a.dari] < h]
    keluar_maju = [a for a in alur.alir if not a.mundur and hal[a.dari] == h and hal[a.ke] > h]
    keluar_mundur = sorted({a.ke for a in alur.alir if a.mundur and hal[a.ke] == h and hal[a.dari] > h})
    sendiri = [n for n, asal in enumerate(hal) if asal == h]

    simpul = [sambungan("mundur", n, isi[0]) for n in masuk_mundur]
    simpul += [sambungan("maju", n, isi[0]) for n in masuk_maju]
    baru = {n: len(simpul) + k for k, n in enumerate(sendiri)}
    simpul += [alur.simpul[n] for n in sendiri]
    alir = [Alir(len(masuk_mundur) + k, baru[n]) for k, n in enumerate(masuk_maju)]
    for a in alur.alir:
        if hal[a.dari] == h and hal[a.ke] == h:
            alir.append(Alir(baru[a.dari], baru[a.ke], a.label))
        elif hal[a.dari] == h and a.mundur:
            alir.append(Alir(baru[a.dari], masuk_mundur.index(a.ke), a.label))
    for a in keluar_maju:
        alir.append(Alir(baru[a.dari], len(simpul), a.label))
        simpul.append(sambungan("maju", a.ke, isi[-1]))
    for n in keluar_mundur:
        alir.append(Alir(len(simpul), baru[n]))
        simpul.append(sambungan("mundur", n, isi[-1]))
    return Alur(tuple(simpul), tuple(alir))


def _abjad() -> Iterable[str]:
    """A, B, ... Z, A2, B2, ..."""
    putaran = 1
    while True:
        yield from (huruf if putaran == 1 else f"{huruf}{putaran}" for huruf in ascii_uppercase)
        putaran += 1
