"""What a letter template is: its fields, their limits, its paper, and the values a letter is filled with."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator

JenisIsian = Literal["teks", "angka", "ya_tidak", "pilihan", "gambar", "daftar", "kelompok"]

_NAMA_ISIAN = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True)
class Gambar:
    """A PNG or JPEG picture for the letter (logo, QR code), placed in the line of text."""

    data: bytes
    lebar_mm: float


Nilai: TypeAlias = "str | int | bool | Gambar | Sequence[Nilai] | Mapping[str, Nilai]"


class Isian(BaseModel):
    """One field of a template: what goes in, how much of it, and what people call it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    jenis: JenisIsian
    label: str = ""
    wajib: bool = False
    maks: int | None = Field(default=None, gt=0)  # characters of a teks, items of a daftar
    di_luar_hash: bool = False  # filled in after the last paraf, so no part of what a paraf covers
    boleh_tak_tercetak: bool = False  # accepted so that one filler serves all letters; the template may leave it out
    pilihan: tuple[str, ...] = ()  # of a pilihan; the first one holds when nothing is given
    butir: Isian | None = None  # of a daftar: what each item is
    isian: dict[str, Isian] = {}  # of a kelompok

    @model_validator(mode="after")
    def _complete(self) -> Isian:
        """Each kind brings what it needs."""
        if self.jenis in ("teks", "daftar") and self.maks is None:
            raise ValueError(f"isian {self.jenis} memerlukan maks")
        if self.jenis == "pilihan" and not self.pilihan:
            raise ValueError("isian pilihan memerlukan daftar pilihan")
        if (self.jenis == "daftar") != (self.butir is not None):
            raise ValueError("butir hanya dan selalu ada pada isian daftar")
        if (self.jenis == "kelompok") != bool(self.isian):
            raise ValueError("isian bersarang hanya dan selalu ada pada kelompok")
        _check_names(self.isian)
        return self


def _check_names(isian: Mapping[str, Isian]) -> None:
    """Refuse names that a template would read as a method of the mapping (`items`) or not at all."""
    for nama in isian:
        if not _NAMA_ISIAN.match(nama) or hasattr(dict, nama):
            raise ValueError(f"nama isian tidak dapat dipakai: {nama}")


class SuratManifest(BaseModel):
    """The manifest beside a template."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kode: str
    nama: str
    versi: int = Field(ge=1)
    jenis: Literal["surat", "lembar", "bukti"]
    sentinel: str = Field(min_length=3)  # bookmark in the last paragraph; lost when the letter was cut off
    ukuran: dict[str, tuple[float, float]] = Field(
        min_length=1
    )  # kertas -> width, height in mm; first = default
    margin_tetap: bool = False  # a sheet with edges of its own, e.g. half a folio; otherwise the office's are applied
    isian: dict[str, Isian]

    @model_validator(mode="after")
    def _usable(self) -> SuratManifest:
        """Names can be read by a template, and `kertas` and `margin` stay the office's own."""
        _check_names(self.isian)
        for nama in ("kertas", "margin"):
            if nama in self.isian:
                raise ValueError(f"{nama} adalah setelan kantor, bukan isian")
        return self


@dataclass(frozen=True)
class SuratTemplate:
    """A checked template: Word bytes and manifest, with a hash that changes when either does."""

    manifest: SuratManifest
    docx: bytes
    contoh: Mapping[str, Nilai]  # sample data for lint and preview
    varian: Mapping[str, Mapping[str, Nilai]] = field(default_factory=dict)  # further samples, whole, by name

    @property
    def kode(self) -> str:
        """The folder name it is known by."""
        return self.manifest.kode

    @property
    def sha256(self) -> str:
        """Hex digest over the Word bytes and the manifest's meaning."""
        arti = json.dumps(self.manifest.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(self.docx + b"\0" + arti.encode()).hexdigest()
