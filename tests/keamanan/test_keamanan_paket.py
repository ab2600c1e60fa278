"""S16, S17, S18: what the program is built of, and what a scanner says of it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tools.audit import KUNCI, nilai, terkunci

AKAR = Path(__file__).resolve().parents[2]


def satu(nama: str, **lain: Any) -> dict[str, Any]:
    return {"name": nama, "version": "1.0", "vulns": [], **lain}


@pytest.mark.parametrize(
    ("laporan", "masalah"),
    [
        ({"dependencies": [satu("a"), satu("b")]}, []),
        ({"dependencies": [satu("a"), {"name": "b", "skip_reason": "not found"}]}, ["b: belum diperiksa"]),
        ({"dependencies": [satu("a")]}, ["b: belum diperiksa"]),
        ({"dependencies": []}, ["a: belum diperiksa", "b: belum diperiksa"]),
        ({}, ["a: belum diperiksa", "b: belum diperiksa"]),
        ({"dependencies": [satu("a"), satu("b", vulns=None)]}, ["b: belum diperiksa"]),
        (
            {"dependencies": [satu("a", vulns=[{"id": "CVE-1", "fix_versions": ["1.1"]}]), satu("b")]},
            ["a 1.0: CVE-1, diperbaiki di 1.1"],
        ),
    ],
)
def test_a_package_that_was_not_looked_up_fails_the_audit(laporan: dict[str, Any], masalah: list[str]) -> None:
    """S16: pip-audit itself would end with 0."""
    assert nilai(laporan, ["a", "b"]) == masalah


def test_what_has_to_be_looked_up_is_read_from_the_locks() -> None:
    """S16: every package of a lock that this system installs."""
    for nama in KUNCI:
        isi = (AKAR / nama).read_text()
        semua = re.findall(r"^[A-Za-z0-9._-]+==", isi, re.M)
        assert len(semua) - 12 < len(terkunci(isi)) <= len(semua)
    assert terkunci('a-b==1 ; sys_platform == "win32" \\\n    --hash=x\nc==2 \\\n    --hash=y\n') == {"c"}


def test_an_audit_that_can_ask_nobody_ends_with_1(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """S16: without pip-audit, or without its service, nothing counts as looked at."""
    from tools import audit

    monkeypatch.setattr(audit, "tanya", lambda _kunci: {})
    assert audit.main() == 1
    assert "httpx: belum diperiksa" in capsys.readouterr().out


@pytest.mark.parametrize("sasaran", ["audit", "sbom", "test-keamanan"])
def test_make_knows_the_target(sasaran: str) -> None:
    """S16, S17."""
    hasil = subprocess.run(["make", "-n", sasaran, "PYTHON=python3"], cwd=AKAR, capture_output=True, text=True, check=False)
    assert hasil.returncode == 0, hasil.stderr
    perintah = {"audit": "tools.audit", "sbom": "cyclonedx_py requirements requirements.lock", "test-keamanan": "PARAF_UJI_PENUH=1"}
    assert perintah[sasaran] in hasil.stdout


def test_the_tools_of_audit_and_sbom_are_pinned() -> None:
    """S16, S17."""
    grup = tomllib.loads((AKAR / "pyproject.toml").read_text())["dependency-groups"]["audit"]
    assert {re.split(r"[><=]", x)[0] for x in grup} <= terkunci((AKAR / "requirements-audit.lock").read_text())


def test_bandit_finds_nothing_medium_or_high_that_is_not_explained() -> None:
    """S18: part of `make lint`; each exception stands beside its reason."""
    assert "bandit --quiet --recursive --severity-level medium bot handlers sandbox tools" in (AKAR / "Makefile").read_text()
    for berkas in [b for folder in ("bot", "handlers", "sandbox", "tools") for b in (AKAR / folder).rglob("*.py")]:
        for baris in berkas.read_text().splitlines():
            if "# nosec" in baris:
                assert re.search(r"#\s?\S.{8,}  # nosec B\d{3}$", baris), f"{berkas.name}: {baris.strip()}"
    hasil = subprocess.run([sys.executable, "-m", "bandit", "--quiet", "--severity-level", "medium", "-r", "bot/settings.py", "bot/web"],
                           cwd=AKAR, capture_output=True, text=True, check=False)  # fmt: skip
    assert hasil.returncode == 0, hasil.stdout
