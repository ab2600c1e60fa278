"""Keeps what this program's database looks like, with open cases: tests/store/skema/<revision>.sql.

`make skema-lama` writes the file of the newest migration. Tests bring each of them up to date and let its cases go on, so an
office may come from any version. Everybody in it is invented.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from base64 import b64encode
from contextlib import closing
from pathlib import Path

FOLDER = Path("tests/store/skema")

#: The master key of these files.
KUNCI = b64encode(bytes(range(32))).decode()


def mainkan(folder: Path) -> Path:
    """One finished case, one that waits for a paraf, one that waits for the kabid; returns the database."""
    sys.path.insert(0, "tests/operator")  # of the program that is run: an older one brings its own office
    import alat_operator  # type: ignore[import-not-found]

    asli = alat_operator.setelan
    alat_operator.setelan = lambda tempat, **lain: asli(tempat, **lain | {"KUNCI_INDUK": KUNCI})
    kantor = alat_operator.Kantor(folder)
    tamat, paraf, baru = (kantor.ajukan(isi) for isi in (b"satu", b"dua", b"tiga"))
    kantor.sampai_tamat(tamat)
    kantor.sampai_surat(paraf)
    kantor.disposisi(baru, "kadis")
    return Path(kantor.db)


def main() -> None:
    """Play, and write the file."""
    with tempfile.TemporaryDirectory() as nama, closing(sqlite3.connect(mainkan(Path(nama)))) as db:
        (revisi,) = db.execute("SELECT version_num FROM alembic_version").fetchone()
        tujuan = Path(sys.argv[1] if len(sys.argv) > 1 else FOLDER) / f"{revisi}.sql"
        tujuan.write_text("-- Contoh: semua orang dan isinya rekaan (make skema-lama).\n" + "\n".join(db.iterdump()) + "\n", encoding="utf-8")
    print(f"{tujuan}: {tujuan.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
