"""What a specification file gets wrong: findings with file, line and advice, and the error that carries them all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from bot.domain.galat import GalatParaf


class Tingkat(StrEnum):
    """How much a finding weighs: `galat` stops the start, `saran` is advice to the office."""

    GALAT = "galat"
    SARAN = "saran"


@dataclass(frozen=True, slots=True, order=True)
class Temuan:
    """One finding in one file; ordered by file and line."""

    berkas: str  # path of the YAML file, as it was given
    baris: int  # line in that file, from 1
    kunci: str  # where in the document, e.g. "langkah[3].waktu"
    pesan: str  # what is wrong
    saran: str = ""  # what was expected, or what to do
    tingkat: Tingkat = Tingkat.GALAT

    def __str__(self) -> str:
        """One line as a compiler would print it: file, line, weight, place, message, advice."""
        tempat = f" {self.kunci}:" if self.kunci else ""
        saran = f" {self.saran}" if self.saran else ""
        return f"{self.berkas}:{self.baris}: {self.tingkat}:{tempat} {self.pesan}{saran}"


class SpecTidakSah(GalatParaf):
    """The specifications cannot be used; `temuan` holds every finding at once, ordered by file and line."""

    def __init__(self, temuan: Iterable[Temuan]) -> None:
        self.temuan: tuple[Temuan, ...] = tuple(sorted(temuan))
        super().__init__("spec_tidak_sah", temuan_ke_teks(self.temuan), temuan=self.temuan)


def temuan_ke_teks(temuan: Sequence[Temuan]) -> str:
    """The findings as text, one line each."""
    return "\n".join(str(t) for t in temuan)


def temuan_ke_json(temuan: Sequence[Temuan]) -> str:
    """The findings as a JSON array of objects with the fields of `Temuan`."""
    return json.dumps([asdict(t) for t in temuan], ensure_ascii=False, indent=2)
