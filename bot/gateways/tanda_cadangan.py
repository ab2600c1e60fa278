"""A small file in DATA_DIR that says when the last backup was taken, for `paraf doctor` and `/metrics`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

NAMA = "cadangan-terakhir.json"


@dataclass(frozen=True, slots=True)
class CadanganTerakhir:
    """The last backup that was finished and read back."""

    pada: datetime  # real time
    berkas: str  # where it was put


def catat(data_dir: Path, terakhir: CadanganTerakhir) -> None:
    """Keep it; whole or not at all."""
    data_dir.mkdir(parents=True, exist_ok=True)
    sementara = data_dir / f".{NAMA}"
    sementara.write_text(json.dumps({"pada": terakhir.pada.isoformat(), "berkas": terakhir.berkas}) + "\n", encoding="utf-8")
    sementara.replace(data_dir / NAMA)


def baca(data_dir: Path) -> CadanganTerakhir | None:
    """The last one, or None when there was none or the file says nothing."""
    try:
        isi = json.loads((data_dir / NAMA).read_text(encoding="utf-8"))
        return CadanganTerakhir(datetime.fromisoformat(isi["pada"]), str(isi["berkas"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
