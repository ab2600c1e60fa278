"""`python -m tools.baterai NAME --benih N`: run a battery, print its figures, exit 1 when a promise was broken."""

from __future__ import annotations

import argparse
import logging
import sys

import structlog

from tools.baterai import alih, bunuh, gangguan, penuh, rebutan, replika
from tools.baterai.hasil import Hasil
from tools.baterai.kisah import KISAH

#: How much of each is the whole of it.
UTUH = {"bunuh": 300, "gangguan": 10_000, "rebutan": 1000, "replika": 10_000, "alih": 10, "penuh": 3}


def main() -> int:
    """Run one battery."""
    urai = argparse.ArgumentParser(prog="python -m tools.baterai")
    pilih = urai.add_subparsers(dest="nama", required=True)
    for nama, banyak in UTUH.items():
        satu = pilih.add_parser(nama)
        satu.add_argument("--benih", type=int, default=1)
        satu.add_argument("--banyak", type=int, default=banyak)
        if nama in ("bunuh", "rebutan"):
            satu.add_argument("--mesin", choices=bunuh.MESIN, action="append")
            satu.add_argument("--menit", type=float, help="berhenti sesudah sekian menit di tiap basis data")
        if nama == "bunuh":
            satu.add_argument("--kisah", choices=tuple(KISAH), action="append")
        if nama == "replika":
            satu.add_argument("--proses", type=int, default=4)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))  # faults are what this is about
    try:
        hasil = _jalan(urai.parse_args())
    except penuh.PerluRoot as galat:
        print(f"Baterai penuh perlu root, untuk memasang tmpfs: {galat}", file=sys.stderr)
        return 1
    print(hasil)
    print(hasil.json())
    return 0 if hasil.lulus else 1


def _jalan(a: argparse.Namespace) -> Hasil:
    match a.nama:
        case "bunuh":
            return bunuh.jalankan(a.benih, banyak=a.banyak, mesin=a.mesin or bunuh.MESIN, kisah=a.kisah or tuple(KISAH), menit=a.menit)
        case "gangguan":
            return gangguan.jalankan(a.benih, banyak=a.banyak)
        case "rebutan":
            return rebutan.jalankan(a.benih, banyak=a.banyak, mesin=a.mesin or rebutan.MESIN, menit=a.menit)
        case "replika":
            return replika.jalankan(a.benih, banyak=a.banyak, proses=a.proses)
        case "alih":
            return alih.jalankan(a.benih, banyak=a.banyak)
        case _:
            return penuh.jalankan(a.benih, banyak=a.banyak)


if __name__ == "__main__":
    sys.exit(main())
