"""`make skema`: write the JSON Schemas of the YAML files in `sop_specs/`, so that editors check while people type."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bot.specs.model import skema_json, skema_json_instansi

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "skema"

SKEMA = {"sop.schema.json": skema_json, "instansi.schema.json": skema_json_instansi}


def teks(skema: dict[str, Any]) -> str:
    """A schema as it stands in its file."""
    return json.dumps(skema, ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    """Write both."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for nama, buat in SKEMA.items():
        (FOLDER / nama).write_text(teks(buat()), encoding="utf-8")


if __name__ == "__main__":
    main()
