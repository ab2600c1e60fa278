"""Where the symbols of a flow stand and which way its arrows go.

Every symbol has a horizontal slot of its own, so the line through its middle is free from edge to edge:

- an activity leaves at the side its successor is on, goes along its own slot and down to the successor's top;
- a decision says "ya" downwards and "tidak" sideways;
- all arrows back to one symbol share one vertical track in the gutter of that symbol's column, and enter it at the side
  that its own arrow does not use.

So lines may cross but never lie upon each other, except where they join on their way to one symbol.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.diagrams.alur import TIDAK, YA, Alir, Alur, Simbol, Simpul
from bot.diagrams.kanvas import Garis, Kotak, Poligon, Teks, Titik, Unsur, huruf, kepala_panah

KIRI, KANAN = -1, 1


@dataclass(frozen=True, slots=True)
class Ukuran:
    """Sizes of symbols, in the drawing's unit."""

    simbol: Mapping[Simbol, tuple[float, float]]  # width, height
    turun: float  # how far below a decision its "ya" turns aside
    panah: float  # length of an arrow's head
    huruf: float  # size of the words in symbols
    huruf_label: float  # size of ya and tidak
    tebal: float  # of lines

    @property
    def terlebar(self) -> float:
        """The widest symbol."""
        return max(lebar for lebar, _ in self.simbol.values())


@dataclass(frozen=True, slots=True)
class Bidang:
    """A box: left, top, right, bottom."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def tengah(self) -> Titik:
        """Its centre."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2


@dataclass(frozen=True, slots=True)
class Bentuk:
    """A symbol in its place."""

    simpul: Simpul
    bidang: Bidang


@dataclass(frozen=True, slots=True)
class Jalur:
    """An arrow in its place: it begins and ends on the border of a symbol; every stretch is level or upright."""

    alir: Alir
    titik: tuple[Titik, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """The word at a decision's way out."""

    teks: str
    bidang: Bidang


@dataclass(frozen=True, slots=True)
class Tata:
    """A flow in its place."""

    bentuk: tuple[Bentuk, ...]
    jalur: tuple[Jalur, ...]
    label: tuple[Label, ...]


def tata_alur(alur: Alur, kolom: Sequence[tuple[float, float]], slot: Sequence[tuple[float, float]], u: Ukuran) -> Tata:
    """Lay out a flow.

    Args:
        alur: the flow.
        kolom: left and right of every actor column.
        slot: top and bottom of every symbol's slot, in the order of the symbols, high enough for its symbol.
        u: sizes.
    """
    bentuk = tuple(_letak(s, kolom[s.kolom], y, u) for s, y in zip(alur.simpul, slot, strict=True))
    sisi = _sisi_masuk(alur)
    lajur = _lajur(alur, sisi, kolom, u)
    jalur = tuple(
        Jalur(a, _mundur(bentuk, a, sisi[a.ke], lajur[a.ke]) if a.mundur else _maju(bentuk, a, u)) for a in alur.alir
    )
    label = tuple(_label(bentuk[j.alir.dari], j, kolom, u) for j in jalur if j.alir.label)
    return Tata(bentuk, jalur, label)


def _letak(simpul: Simpul, kolom: tuple[float, float], slot: tuple[float, float], u: Ukuran) -> Bentuk:
    lebar, tinggi = u.simbol[simpul.simbol]
    x, y = sum(kolom) / 2, sum(slot) / 2
    return Bentuk(simpul, Bidang(x - lebar / 2, y - tinggi / 2, x + lebar / 2, y + tinggi / 2))


def _tanda(n: int) -> int:
    return (n > 0) - (n < 0)


def _sisi_masuk(alur: Alur) -> dict[int, int]:
    """For every symbol that arrows lead back to: the side they enter at."""
    sisi: dict[int, int] = {}
    for tujuan in sorted({a.ke for a in alur.alir if a.mundur}):
        kolom = alur.simpul[tujuan].kolom
        maju, mundur = alur.maju(tujuan), alur.kembali(tujuan)
        if mundur is not None:  # a decision itself: opposite to its own "tidak"
            arah = _tanda(alur.simpul[mundur.ke].kolom - kolom) or sisi[mundur.ke]
            sisi[tujuan] = -arah
        elif maju is not None and alur.simpul[maju.ke].kolom != kolom:
            sisi[tujuan] = -_tanda(alur.simpul[maju.ke].kolom - kolom)
        else:
            sisi[tujuan] = _sisi_lapang(alur, tujuan)
    return sisi


def _sisi_lapang(alur: Alur, tujuan: int) -> int:
    """The side of a symbol whose track is crossed by the fewest arrows; else the side the arrows come from."""
    kolom, asal = alur.simpul[tujuan].kolom, [a.dari for a in alur.alir if a.mundur and a.ke == tujuan]

    def menyeberang(sisi: int) -> int:
        tepi = kolom + sisi / 2
        pasangan = (sorted((a.kolom, b.kolom)) for a, b in pairwise(alur.simpul[tujuan : max(asal) + 1]))
        return sum(kiri < tepi < kanan for kiri, kanan in pasangan)

    dari = _tanda(sum(_tanda(alur.simpul[n].kolom - kolom) for n in asal)) or KANAN
    return min((dari, -dari), key=menyeberang)


def _lajur(alur: Alur, sisi: Mapping[int, int], kolom: Sequence[tuple[float, float]], u: Ukuran) -> dict[int, float]:
    """For every symbol that arrows lead back to: the x of their shared track, the shortest way nearest to the symbol."""
    rentang = {n: (n, max(a.dari for a in alur.alir if a.mundur and a.ke == n)) for n in sisi}
    lapis: dict[int, int] = {}
    for n in sorted(sisi, key=lambda n: (rentang[n][1] - n, n)):
        tetangga = {
            lapis[m]
            for m in lapis
            if (alur.simpul[m].kolom, sisi[m]) == (alur.simpul[n].kolom, sisi[n])
            and rentang[m][0] <= rentang[n][1]
            and rentang[n][0] <= rentang[m][1]
        }
        lapis[n] = next(k for k in range(len(lapis) + 1) if k not in tetangga)
    hasil: dict[int, float] = {}
    for n, k in lapis.items():
        selokan = (alur.simpul[n].kolom, sisi[n])
        banyak = 1 + max(lapis[m] for m in lapis if (alur.simpul[m].kolom, sisi[m]) == selokan)
        kiri, kanan = kolom[selokan[0]]
        lega = (kanan - kiri - u.terlebar) / 2
        jauh = u.terlebar / 2 + lega * (0.25 + 0.5 * (k + 1) / (banyak + 0.5))
        hasil[n] = (kiri + kanan) / 2 + sisi[n] * jauh
    return hasil


def _maju(bentuk: Sequence[Bentuk], alir: Alir, u: Ukuran) -> tuple[Titik, ...]:
    dari, ke = bentuk[alir.dari].bidang, bentuk[alir.ke].bidang
    (x0, y0), (x1, _) = dari.tengah, ke.tengah
    if bentuk[alir.dari].simpul.kolom == bentuk[alir.ke].simpul.kolom:
        return (x0, dari.y1), (x0, ke.y0)
    if alir.label == YA:
        y = dari.y1 + min(u.turun, (ke.y0 - dari.y1) / 2)
        return (x0, dari.y1), (x0, y), (x1, y), (x1, ke.y0)
    return (dari.x1 if x1 > x0 else dari.x0, y0), (x1, y0), (x1, ke.y0)


def _mundur(bentuk: Sequence[Bentuk], alir: Alir, sisi: int, x: float) -> tuple[Titik, ...]:
    dari, ke = bentuk[alir.dari].bidang, bentuk[alir.ke].bidang
    (x0, y0), (_, y1) = dari.tengah, ke.tengah
    return (dari.x1 if x > x0 else dari.x0, y0), (x, y0), (x, y1), (ke.x1 if sisi == KANAN else ke.x0, y1)


def _label(asal: Bentuk, jalur: Jalur, kolom: Sequence[tuple[float, float]], u: Ukuran) -> Label:
    """Words stand in the empty corners beside a diamond: "tidak" above its way out, "ya" below on the free side."""
    b, lebar, tinggi = asal.bidang, huruf().lebar(jalur.alir.label, u.huruf_label), u.huruf_label * 0.78
    kiri, kanan = kolom[asal.simpul.kolom]
    if jalur.alir.label == TIDAK:
        arah = KANAN if jalur.titik[1][0] > jalur.titik[0][0] else KIRI
        tepi = jalur.titik[0][0] + arah * (kanan - kiri - u.terlebar) / 2 * 0.2  # tracks begin farther out
        x = tepi - lebar if arah == KANAN else tepi
        naik = (lebar - abs(tepi - jalur.titik[0][0])) * (b.y1 - b.y0) / (b.x1 - b.x0)  # clear of the diamond's edge
        y = b.tengah[1] - naik - u.tebal - tinggi
    else:
        datar = [x for x, _ in jalur.titik if x != jalur.titik[0][0]]
        celah = u.tebal * 3
        x = (
            jalur.titik[0][0] + celah
            if not datar or datar[0] < jalur.titik[0][0]
            else jalur.titik[0][0] - celah - lebar
        )
        y = b.y1 - tinggi * 0.35
    return Label(jalur.alir.label, Bidang(x, y, x + lebar, y + tinggi))


# --- drawing ---------------------------------------------------------------------------------------------------------


def lukis(tata: Tata, u: Ukuran, warna: Mapping[Simbol, str | None]) -> list[Unsur]:
    """The primitives of a flow; `warna` fills the symbols."""
    ruas = [_ruas(tata, jalur) for jalur in tata.jalur]
    unsur: list[Unsur] = [Garis(titik, tebal=u.tebal) for titik in ruas]
    unsur += [kepala_panah(j.titik, u.panah) for j, titik in zip(tata.jalur, ruas, strict=True) if titik == j.titik]
    for bentuk in tata.bentuk:
        unsur += lukis_simbol(
            bentuk.simpul.simbol, bentuk.bidang, u, warna.get(bentuk.simpul.simbol), bentuk.simpul.teks
        )
    unsur += [Teks(label.bidang.x0, label.bidang.y1, label.teks, u.huruf_label) for label in tata.label]
    return unsur


def _ruas(tata: Tata, jalur: Jalur) -> tuple[Titik, ...]:
    """The stretch of an arrow that is its own: of those that share a track only the longest draws it."""
    if jalur.alir.mundur and any(j.alir.ke == jalur.alir.ke and j.alir.dari > jalur.alir.dari for j in tata.jalur):
        return jalur.titik[:2]
    return jalur.titik


def lukis_simbol(simbol: Simbol, b: Bidang, u: Ukuran, isi: str | None, teks: str = "") -> list[Unsur]:
    """The primitives of one symbol."""
    x, y = b.tengah
    bentuk: Unsur
    match simbol:
        case Simbol.KAPSUL:
            bentuk = Kotak(b.x0, b.y0, b.x1 - b.x0, b.y1 - b.y0, isi, tebal=u.tebal, lengkung=(b.y1 - b.y0) / 2)
        case Simbol.KOTAK:
            bentuk = Kotak(b.x0, b.y0, b.x1 - b.x0, b.y1 - b.y0, isi, tebal=u.tebal)
        case Simbol.BELAH_KETUPAT:
            bentuk = Poligon(((x, b.y0), (b.x1, y), (x, b.y1), (b.x0, y)), isi, tebal=u.tebal)
        case Simbol.SEGI_LIMA:
            bahu = b.y0 + (b.y1 - b.y0) * 0.62
            bentuk = Poligon(((b.x0, b.y0), (b.x1, b.y0), (b.x1, bahu), (x, b.y1), (b.x0, bahu)), isi, tebal=u.tebal)
    if not teks:
        return [bentuk]
    ukuran = min(u.huruf, u.huruf * (b.x1 - b.x0) * 0.86 / huruf().lebar(teks, u.huruf))
    naik = (b.y1 - b.y0) * 0.08 if simbol is Simbol.SEGI_LIMA else 0
    return [bentuk, Teks(x, y - naik + ukuran * 0.36, teks, ukuran, "tengah")]
