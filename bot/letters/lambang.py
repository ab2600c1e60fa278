"""The emblem on the letterhead: an office's own picture, checked and painted anew before it is kept."""

from __future__ import annotations

import math
import warnings
from io import BytesIO

from PIL import Image, ImageDraw, ImageOps

from bot.letters.errors import BerkasDitolak
from bot.letters.manifest import Gambar

MAKS_BYTE, MAKS_TITIK = 2_000_000, 40_000_000
SISI = 600  # pixels of the longer side that are kept: 20 mm at more than 700 dpi
KOTAK = (20.0, 24.0)  # mm: the emblem fits into this box on the letterhead

#: What Pillow raises on files that are not what they claim.
_RUSAK = (OSError, ValueError, SyntaxError, EOFError, IndexError, KeyError, OverflowError, Image.DecompressionBombError,
          Image.DecompressionBombWarning)  # fmt: skip


def periksa_lambang(data: bytes) -> bytes:
    """The picture as a PNG of its own, nothing of the file left but what is seen.

    Raises:
        BerkasDitolak: `lambang_terlalu_besar` (2 MB, 40 megapixels), `lambang_bukan_gambar` (no PNG or JPEG, or damaged).
    """
    if len(data) > MAKS_BYTE:
        raise BerkasDitolak("lambang_terlalu_besar")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            gambar: Image.Image = Image.open(BytesIO(data), formats=("PNG", "JPEG"))
        if gambar.width * gambar.height > MAKS_TITIK:
            raise BerkasDitolak("lambang_terlalu_besar")
        gambar.draft("RGB", (2 * SISI, 2 * SISI))  # a large JPEG is not unpacked whole
        gambar = ImageOps.exif_transpose(gambar).convert("RGBA")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as galat:
        raise BerkasDitolak("lambang_terlalu_besar") from galat
    except _RUSAK as galat:
        raise BerkasDitolak("lambang_bukan_gambar") from galat
    gambar.thumbnail((SISI, SISI))
    bersih = Image.new("RGBA", gambar.size)
    bersih.paste(gambar)  # pixels only: no text chunks, no colour profile
    keluaran = BytesIO()
    bersih.save(keluaran, "PNG", optimize=True)
    return keluaran.getvalue()


def gambar_lambang(png: bytes) -> Gambar:
    """A kept emblem as large as the letterhead's box allows."""
    with Image.open(BytesIO(png), formats=("PNG",)) as gambar:
        lebar, tinggi = gambar.size
    return Gambar(png, max(3.0, min(KOTAK[0], KOTAK[1] * lebar / tinggi)))


def lambang_netral() -> bytes:
    """The placeholder of an office that has not uploaded its emblem: an empty shield in light grey."""
    besar = Image.new("RGBA", (800, 960), (255, 255, 255, 0))
    pena = ImageDraw.Draw(besar)
    for tepi, warna in ((20, (166, 166, 166, 255)), (44, (255, 255, 255, 0))):
        lengkung = [(math.cos(math.pi * i / 80), math.sin(math.pi * i / 80)) for i in range(41)]
        kanan = [(400 + (360 - tepi) * c, 480 + (470 - tepi * 1.3) * s) for c, s in lengkung]
        kiri = [(800 - x, y) for x, y in reversed(kanan)]
        pena.polygon([(40 + tepi, tepi), (760 - tepi, tepi), *kanan, *kiri], fill=warna)
    keluaran = BytesIO()
    besar.resize((400, 480), Image.Resampling.LANCZOS).save(keluaran, "PNG", optimize=True)
    return keluaran.getvalue()
