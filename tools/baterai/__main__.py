"""`python -m tools.baterai NAME --benih N`: run a battery, print its figures, exit 1 when a promise was broken."""

from __future__ import annotations

import argparse
import logging
import sys

import structlog

from tools.baterai import gangguan, rebutan

#: How much of each is the whole of it.
UTUH = {"gangguan": 10_000, "rebutan": 1000}


def main() -> int:
    """Run one battery."""
    urai = argparse.ArgumentParser(prog="python -m tools.baterai")
    pilih = urai.add_subparsers(dest="nama", required=True)
    for nama, banyak in UTUH.items():
        satu = pilih.add_parser(nama)
        satu.add_argument("--benih", type=int, default=1)
        satu.add_argument("--banyak", type=int, default=banyak)
        if nama == "rebutan":
            satu.add_argument("--mesin", choices=rebutan.MESIN, action="append")
    a = urai.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))  # faults are what this is about
    hasil = (gangguan.jalankan(a.benih, banyak=a.banyak) if a.nama == "gangguan"
             else rebutan.jalankan(a.benih, banyak=a.banyak, mesin=a.mesin or rebutan.MESIN))  # fmt: skip
    print(hasil)
    print(hasil.json())
    return 0 if hasil.lulus else 1


if __name__ == "__main__":
    sys.exit(main())
