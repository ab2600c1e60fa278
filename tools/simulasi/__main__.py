"""`make simulasi` and `make soak`: play runs and print their figures; ends with 1 when something that must hold does not."""

from __future__ import annotations

import argparse
import platform
import sys
import time

from bot.catatan import siapkan_log
from tools.simulasi.jalan import Simulasi, angka, mainkan, sidik, tempat
from tools.simulasi.periksa import periksa, termuat


def main() -> int:
    """The command."""
    p = argparse.ArgumentParser(prog="simulasi", description=__doc__)
    p.add_argument("--benih", type=int, default=1, help="satu benih, satu putaran yang persis sama")
    p.add_argument("--hari", type=int, default=250, help="hari kerja")
    p.add_argument("--berkas", type=int, default=60)
    p.add_argument("--gangguan", type=float, default=0.0, help="0: tidak ada; 1: seperti di docs/keandalan.md")
    p.add_argument("--putaran", type=int, default=1, help="sekian benih berturut-turut, mulai dari --benih")
    p.add_argument("--menit", type=float, default=0.0, help="tidak mulai putaran baru sesudah sekian menit; 0: tanpa batas")
    a = p.parse_args()
    siapkan_log("CRITICAL", ())
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    sampai = time.monotonic() + 60 * a.menit if a.menit else float("inf")
    salah: list[str] = []
    for benih in range(a.benih, a.benih + a.putaran):
        if time.monotonic() > sampai:
            print(f"berhenti sebelum benih {benih}: waktu habis")
            break
        salah += _putaran(benih, a.hari, a.berkas, a.gangguan, rinci=a.putaran == 1)
    for kalimat in salah:
        print(kalimat, file=sys.stderr)
    return 1 if salah else 0


def _putaran(benih: int, hari: int, berkas: int, gangguan: float, *, rinci: bool) -> list[str]:
    """One run; its figures are printed."""
    nyata, cpu = time.monotonic(), time.process_time()
    with tempat() as folder:
        hasil = mainkan(Simulasi(folder, benih=benih, hari=hari, berkas=berkas, kadar=gangguan))
        salah = periksa(hasil)
        n = angka(hasil) | (termuat(hasil) if hasil.penuh else {}) | {"sidik": sidik(hasil)[:16], "salah": len(salah)}
        hasil.dunia.tutup()
    print(f"benih {benih}, {hari} hari kerja, {time.monotonic() - nyata:.1f} detik ({time.process_time() - cpu:.1f} detik CPU)")
    if rinci:
        for nama, nilai in n.items():
            print(f"  {nama:26}{nilai}")
    else:
        print("  " + ", ".join(f"{nama} {nilai}" for nama, nilai in n.items()), flush=True)
    return [f"benih {benih}: {kalimat}" for kalimat in salah]


if __name__ == "__main__":
    sys.exit(main())
