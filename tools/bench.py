"""`make bench`: how fast it is, beside what others are and beside what the machine allows, all in one run.

Chapters, singly with BAGIAN=langkah,kabar: `langkah` (a durable step against SpiffWorkflow, Viewflow and bare sqlite3), `pembaruan` (an
update answered, against a bare echo bot), `kabar` (600 notifications under Telegram's limits), `mulai` (start and idle memory),
`tumbuh` (a million cases), `banyak` (50 offices in one process), `himpun` (a fan-out of 500 datasets). Contestants take turns round by round;
what is printed are medians, and each promise with whether it was held. Nothing here judges by its exit code: a busy machine is no fault.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import cast

from tools.banding.hasil import Bab, gambar, mesin

#: In the order in which they run; the last one takes longest.
BAGIAN = ("langkah", "pembaruan", "kabar", "mulai", "tumbuh", "banyak", "himpun")


def ukur(nama: str, **ukuran: int | float) -> Bab:
    """One chapter, in a folder on the same disk as the project."""
    fn = cast("Callable[..., Bab]", import_module(f"tools.banding.{nama}").ukur)
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        return fn(Path(folder), **ukuran)


def main(argumen: Sequence[str] | None = None) -> None:
    """The command line."""
    baca = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    baca.add_argument("--bagian", default=",".join(BAGIAN), help="nama bagian, dipisah koma")
    baca.add_argument("--json", action="store_true", help="angka untuk program lain; laporannya ke stderr")
    baca.add_argument("--gambar", type=Path, help="tulis gambar janji (SVG) ke berkas ini")
    pilihan = baca.parse_args(argumen)
    diminta = [x for x in pilihan.bagian.split(",") if x]
    if asing := sorted(set(diminta) - set(BAGIAN)):
        baca.error(f"bagian tidak dikenal: {', '.join(asing)}. Yang ada: {', '.join(BAGIAN)}")
    awal, hasil = time.perf_counter(), list[Bab]()
    keadaan = mesin()
    for nama in diminta:
        hasil.append(ukur(nama))
        print(hasil[-1], flush=True, file=sys.stderr if pilihan.json else sys.stdout)
    if pilihan.gambar is not None:
        pilihan.gambar.write_text(gambar(hasil), "utf-8")
    if pilihan.json:
        print(json.dumps({"tanggal": date.today().isoformat(), "mesin": keadaan, "bagian": {b.nama: b.json() for b in hasil}}, ensure_ascii=False))
    else:
        print(f"Mesin: {keadaan}; semua {time.perf_counter() - awal:.0f} s")


if __name__ == "__main__":
    main()
