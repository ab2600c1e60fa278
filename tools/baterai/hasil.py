"""What a battery found: figures, and promises that were kept or not."""

from __future__ import annotations

import json
import os
import platform
from dataclasses import dataclass, field


@dataclass
class Hasil:
    """One run of one battery."""

    nama: str
    benih: int
    angka: dict[str, int | float | str] = field(default_factory=dict)
    janji: dict[str, bool] = field(default_factory=dict)
    temuan: list[str] = field(default_factory=list)  # what was seen where a promise failed

    def periksa(self, janji: str, benar: bool, *temuan: object) -> None:
        """One promise; said twice it must hold twice."""
        self.janji[janji] = self.janji.get(janji, True) and benar
        if not benar:
            self.temuan += [f"{janji}: {t}" for t in temuan]

    @property
    def lulus(self) -> bool:
        """Every promise was kept, and there was one."""
        return bool(self.janji) and all(self.janji.values())

    def json(self) -> str:
        """One line for machines."""
        isi = {"baterai": self.nama, "benih": self.benih, "lulus": self.lulus, "angka": self.angka, "janji": self.janji,
               "temuan": self.temuan[:20], "mesin": mesin()}  # fmt: skip
        return json.dumps(isi, ensure_ascii=False)

    def __str__(self) -> str:
        lebar = max((len(k) for k in (*self.angka, *self.janji)), default=0)
        baris = [f"{self.nama}, benih {self.benih}: {'lulus' if self.lulus else 'GAGAL'}"]
        baris += [f"  {k:<{lebar}}  {v}" for k, v in self.angka.items()]
        baris += [f"  {k:<{lebar}}  {'ya' if v else 'TIDAK'}" for k, v in self.janji.items()]
        return "\n".join([*baris, *(f"  ! {t}" for t in self.temuan[:20])])


def mesin() -> str:
    """The machine, as far as figures depend on it."""
    return f"{os.cpu_count()} inti, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
