"""What the tests of the house share: where it stands and which files belong to it."""

import os
from collections.abc import Iterator
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]

#: Folders that come and go; the repository does not carry them.
BUKAN_RUMAH = {"data", "dist", "build", "__pycache__", "node_modules"}


def berkas_rumah(*akhiran: str) -> Iterator[Path]:
    """The files of the repository, found without git, which a machine with only Python and make may lack."""
    for folder, anak, nama_berkas in os.walk(AKAR):
        tampak = (n for n in anak if n not in BUKAN_RUMAH and not n.endswith(".egg-info"))
        anak[:] = sorted(n for n in tampak if not n.startswith(".") or n == ".ci")
        for nama in sorted(nama_berkas):
            if nama != ".env" and nama != ".git" and (not akhiran or nama.endswith(akhiran)):
                yield Path(folder, nama)


def teks(berkas: Path) -> str | None:
    """The text of a file, or None when it is not text."""
    isi = berkas.read_bytes()
    if b"\0" in isi:
        return None
    try:
        return isi.decode()
    except UnicodeDecodeError:
        return None
