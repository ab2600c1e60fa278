"""QR codes for letters."""

from io import BytesIO

import segno

from bot.letters.manifest import Gambar


def qr_gambar(teks: str, lebar_mm: float = 22) -> Gambar:
    """A QR code of `teks` (error level M, full quiet zone) as a picture of the given width."""
    keluaran = BytesIO()
    segno.make(teks, error="m", micro=False).save(keluaran, kind="png", scale=8, border=4)
    return Gambar(keluaran.getvalue(), lebar_mm)
