"""Where the shipped data lies: beside the code in a checkout, under `bot/_data` in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_BOT = Path(__file__).resolve().parent.parent


def folder_sop() -> Path:
    """The folder `sop_specs`.

    Raises:
        FileNotFoundError: the program was installed without its data.
    """
    return _cari("sop_specs")


def folder_templat() -> Path:
    """The folder `letter_templates`.

    Raises:
        FileNotFoundError: the program was installed without its data.
    """
    return _cari("letter_templates")


def _cari(nama: str) -> Path:
    for calon in (_BOT / "_data" / nama, _BOT.parent / nama):
        if calon.is_dir():
            return calon
    raise FileNotFoundError(f"data folder {nama!r} is missing from this installation")
