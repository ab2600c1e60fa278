"""Which of the system's fonts the stamp is set in."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

FOLDER = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts", Path.home() / ".local/share/fonts")

#: In this order; the first is what letters in Arial are set in as well.
URUTAN = ("LiberationSans-Regular.ttf", "Arimo-Regular.ttf", "Carlito-Regular.ttf", "DejaVuSans.ttf")

HURUF_TIDAK_ADA = "Huruf untuk stempel tanda tangan tidak ada. Pasang: sudo apt-get install fonts-liberation"


@lru_cache(maxsize=1)
def cari_huruf() -> Path | None:
    """The best one that is installed."""
    ada = {lokasi.name: lokasi for folder in FOLDER if folder.is_dir() for lokasi in folder.rglob("*.ttf")}
    return next((ada[nama] for nama in URUTAN if nama in ada), None)
