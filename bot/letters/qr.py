"""QR codes for letters."""

from functools import lru_cache
from io import BytesIO

import segno

from bot.letters.manifest import Gambar


@lru_cache(maxsize=64)
def kode_qr(teks: str) -> segno.QRCode:
    """The QR code of `teks`, error level M. A letter shows its own twice, in the text and in the stamp; it is worked out once."""
    return segno.make(teks, error="m", micro=False)


def qr_gambar(teks: str, lebar_mm: float = 22) -> Gambar:
    """A QR code of `teks` (full quiet zone) as a picture of the given width."""
    keluaran = BytesIO()
    kode_qr(teks).save(keluaran, kind="png", scale=8, border=4)
    return Gambar(keluaran.getvalue(), lebar_mm)
