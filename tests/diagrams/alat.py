"""The product's own procedures, for tests of their pictures."""

from pathlib import Path

from bot.specs.load import load_specs

KATALOG = load_specs([Path(__file__).resolve().parents[2] / "sop_specs"])
SEMUA_SOP = [sop for _, sop in sorted(KATALOG.sop.items())]
