"""What a chapter of `make bench` comes back with: figures, and promises that were held or not."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Janji:
    """One promise: a figure, and the bound it is held against."""

    bunyi: str
    nilai: float
    batas: float
    paling_sedikit: bool  # the figure is at least the bound; else at most
    satuan: str = ""

    @property
    def dipegang(self) -> bool:
        """Whether the figure keeps the bound."""
        return self.nilai >= self.batas if self.paling_sedikit else self.nilai <= self.batas

    def __str__(self) -> str:
        return (f"{'DIPEGANG' if self.dipegang else 'TIDAK   '}  {self.bunyi}: {self.nilai:,.2f}{self.satuan} "
                f"({'paling sedikit' if self.paling_sedikit else 'paling banyak'} {self.batas:,.2f}{self.satuan})")  # fmt: skip


@dataclass
class Bab:
    """One chapter: what was measured, and what had been promised."""

    nama: str
    judul: str
    angka: dict[str, float] = field(default_factory=dict)  # what is measured, with its unit -> the median
    janji: list[Janji] = field(default_factory=list)

    def catat(self, nama: str, nilai: Sequence[float]) -> float:
        """Keep the median of the rounds, with the lowest and highest beside it; returns it."""
        self.angka[nama] = tengah = statistics.median(nilai)
        if len(nilai) > 1:
            self.angka[f"{nama} · terendah"], self.angka[f"{nama} · tertinggi"] = min(nilai), max(nilai)
        return tengah

    def json(self) -> dict[str, Any]:
        """For other programs."""
        return {"judul": self.judul, "angka": self.angka, "janji": [{**asdict(j), "dipegang": j.dipegang} for j in self.janji]}

    def __str__(self) -> str:
        lebar = max((len(n) for n in self.angka), default=0)
        baris = [f"{self.nama}: {self.judul}"]
        baris += [f"  {n:<{lebar}} {v:12,.2f}" for n, v in self.angka.items() if " · " not in n]
        return "\n".join([*baris, *(f"  {j}" for j in self.janji)])


def mesin() -> dict[str, Any]:
    """The machine, without its name."""
    mem = next((int(b.split()[1]) for b in Path("/proc/meminfo").read_text().splitlines() if b.startswith("MemTotal")), 0)
    rilis = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return {"inti": os.cpu_count(), "memori_mb": mem // 1024, "sistem": rilis, "python": platform.python_version(),
            "beban": round(os.getloadavg()[0], 1)}  # fmt: skip


def gambar(bab: Sequence[Bab]) -> str:
    """Every promise as one bar against its bound, as SVG: right of the line is held, twice the bound and more is the full width."""
    janji = [(b.nama, j) for b in bab for j in b.janji]
    tinggi, kiri, penuh = 26, 470, 300
    isi = [f'<svg xmlns="http{""}://www.w3.org/2000/svg" width="{kiri + penuh + 110}" height="{tinggi * len(janji) + 50}" '
           'font-family="sans-serif" font-size="13">', '<rect width="100%" height="100%" fill="#fff"/>',
           f'<text x="{kiri + penuh / 2}" y="20" text-anchor="middle" fill="#555">batas yang dijanjikan</text>',
           f'<line x1="{kiri + penuh / 2}" x2="{kiri + penuh / 2}" y1="26" y2="{tinggi * len(janji) + 36}" stroke="#555"/>']  # fmt: skip
    for i, (nama, j) in enumerate(janji):
        nisbah = (j.nilai / j.batas if j.paling_sedikit else j.batas / j.nilai) if j.nilai and j.batas else float(j.dipegang) * 2
        y, panjang = 34 + i * tinggi, max(2.0, min(nisbah, 2.0) * penuh / 2)
        isi += [f'<text x="{kiri - 8}" y="{y + 14}" text-anchor="end">{nama}: {j.bunyi}</text>',
                f'<rect x="{kiri}" y="{y}" width="{panjang:.1f}" height="{tinggi - 8}" fill="{"#2a7f62" if j.dipegang else "#c0504d"}"/>',
                f'<text x="{kiri + penuh + 6}" y="{y + 14}">{j.nilai:,.2f}{j.satuan}</text>']  # fmt: skip
    return "\n".join([*isi, "</svg>", ""])
