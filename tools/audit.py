"""Every locked package is looked up among the published vulnerabilities; one that was not looked up is a failure.

    make audit

pip-audit ends with 0 although it skipped packages it could not find. This reads its report instead: "not looked up" is said as
`belum diperiksa` and ends with 1, as does a vulnerability. 0 means that each package was looked up and none has a known one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

AKAR = Path(__file__).resolve().parent.parent
KUNCI = ("requirements.lock", "requirements-dev.lock", "requirements-audit.lock")

#: A line of a lock: name, version, and the condition under which it is installed.
_BARIS = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(?:\s*;\s*([^\\]+?))?\s*\\?$", re.M)


def terkunci(kunci: str) -> set[str]:
    """The packages of a lock that are installed on this system, names in their canonical form."""
    from packaging.markers import Marker
    from packaging.utils import canonicalize_name

    return {canonicalize_name(nama) for nama, _, syarat in _BARIS.findall(kunci) if not syarat or Marker(syarat).evaluate()}


def nilai(laporan: Mapping[str, Any], paket: Collection[str]) -> list[str]:
    """What is wrong, as sentences; empty when every package was looked up and has no known vulnerability.

    Args:
        laporan: The JSON of pip-audit.
        paket: What had to be looked up.
    """
    masalah: list[str] = []
    dilihat: set[str] = set()
    for satu in laporan.get("dependencies", []):
        nama = str(satu.get("name", "")).lower()
        if "skip_reason" in satu or not isinstance(satu.get("vulns"), list):
            continue
        dilihat.add(nama)
        masalah += [f"{nama} {satu.get('version')}: {cela.get('id')}, diperbaiki di {', '.join(cela.get('fix_versions') or ['-'])}"
                    for cela in satu["vulns"]]  # fmt: skip
    masalah += [f"{nama}: belum diperiksa" for nama in sorted(set(paket) - dilihat)]
    return masalah


def tanya(kunci: Path) -> dict[str, Any]:
    """The report of pip-audit on one lock; an empty one when it could not be made."""
    perintah: Sequence[str] = [
        sys.executable, "-m", "pip_audit", "--requirement", str(kunci), "--require-hashes", "--disable-pip", "--no-deps",
        "--format", "json", "--progress-spinner", "off", "--timeout", "10",
    ]  # fmt: skip
    hasil = subprocess.run(perintah, capture_output=True, text=True, check=False)
    try:
        laporan = json.loads(hasil.stdout)
    except json.JSONDecodeError:
        print((hasil.stderr.strip().splitlines() or ["pip-audit tidak menjawab"])[-1], file=sys.stderr)
        return {}
    return laporan if isinstance(laporan, dict) else {}


def main() -> int:
    """Look at every lock and say what was found."""
    semua: list[str] = []
    for nama in KUNCI:
        paket = terkunci((AKAR / nama).read_text())
        masalah = nilai(tanya(AKAR / nama), paket)
        belum = sum(x.endswith("belum diperiksa") for x in masalah)
        print(f"{nama}: {len(paket)} paket, {belum} belum diperiksa, {len(masalah) - belum} celah.")
        semua += masalah
    for satu in dict.fromkeys(semua):
        print(f"- {satu}")
    return 1 if semua else 0


if __name__ == "__main__":
    sys.exit(main())
