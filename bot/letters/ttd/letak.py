"""Where a signature stands: at the template's anchor, or at a free place on the last page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.letters.pdf import poppler

#: The stamp, in points; the template leaves a line of 66 points for it.
LEBAR, TINGGI = 224, 62

#: The anchor is set in 4 points. The same word in ordinary size is somebody's text, and moves nothing.
TINGGI_JANGKAR = 7.0

#: The line of the anchor ends 12 points below it (LibreOffice puts a fifth of an exact line height under the baseline);
#: the stamp ends two points above that.
BAWAH_JANGKAR = 10.0

#: Room kept free at the foot and at the sides of a page without an anchor.
KAKI, TEPI = 62.0, 57.0

_HALAMAN = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.S)
_KATA = re.compile(r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>')


@dataclass(frozen=True, slots=True)
class Letak:
    """A box on a page, in points from the lower left corner."""

    halaman: int  # from 0
    tinggi_halaman: float
    kotak: tuple[int, int, int, int]  # left, bottom, right, top
    jangkar: bool  # whether the template said so


async def cari_letak(pdf: bytes, bidang: str) -> Letak | None:
    """The place for the signature field `bidang`; None when poppler cannot read the file."""
    keluaran = await poppler(("pdftotext", "-q", "-enc", "UTF-8", "-bbox", "-", "-"), pdf)
    if keluaran is None:
        return None
    return letak_dari_bbox(keluaran.decode("utf-8", "replace"), bidang)


def letak_dari_bbox(bbox: str, bidang: str) -> Letak | None:
    """The place, from what `pdftotext -bbox` says (it counts y from the top)."""
    jangkar = bebas = None
    for nomor, (lebar, tinggi, isi) in enumerate(_halaman(bbox)):
        terbawah = TEPI
        for x0, y0, x1, y1, kata in _kata(isi):
            if kata == f"#{bidang}#" and y1 - y0 < TINGGI_JANGKAR:
                jangkar = _letak(nomor, lebar, tinggi, (x0 + x1) / 2, tinggi - y1 - BAWAH_JANGKAR, jangkar=True)
            elif y1 < tinggi - KAKI:
                terbawah = max(terbawah, y1)
        bawah = max(tinggi - terbawah - 12 - TINGGI, KAKI)
        bebas = _letak(nomor, lebar, tinggi, lebar - TEPI - LEBAR / 2, bawah, jangkar=False)
    return jangkar or bebas


def _letak(halaman: int, lebar: float, tinggi: float, tengah: float, bawah: float, *, jangkar: bool) -> Letak:
    kiri = round(min(max(tengah - LEBAR / 2, 12), max(lebar - 12 - LEBAR, 0)))
    dasar = round(min(max(bawah, 12), max(tinggi - 12 - TINGGI, 0)))
    return Letak(halaman, tinggi, (kiri, dasar, kiri + LEBAR, dasar + TINGGI), jangkar)


def _halaman(bbox: str) -> Iterator[tuple[float, float, str]]:
    for m in _HALAMAN.finditer(bbox):
        yield float(m[1]), float(m[2]), m[3]


def _kata(isi: str) -> Iterator[tuple[float, float, float, float, str]]:
    for m in _KATA.finditer(isi):
        yield float(m[1]), float(m[2]), float(m[3]), float(m[4]), html.unescape(m[5])
