"""The wheel carries its data and works where there is no checkout."""

import os
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.rumah.alat_rumah import AKAR


@pytest.fixture(scope="module")
def terpasang(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("roda")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=AKAR, check=True,
                   capture_output=True)  # fmt: skip
    (roda,) = folder.glob("*.whl")
    tujuan = folder / "terpasang"
    with zipfile.ZipFile(roda) as arsip:
        arsip.extractall(tujuan)
    return tujuan


def _jalankan(terpasang: Path, tempat: Path, *argumen: str) -> str:
    """Run Python in an empty folder with the unpacked wheel first on its path."""
    lingkungan = {"PATH": os.environ["PATH"], "HOME": str(tempat), "PYTHONPATH": str(terpasang)}
    return subprocess.run([sys.executable, *argumen], cwd=tempat, env=lingkungan, check=True, capture_output=True,
                          text=True).stdout  # fmt: skip


@pytest.mark.parametrize("folder", ["letter_templates", "sop_specs"])
def test_the_wheel_carries_every_file_of(folder: str, terpasang: Path) -> None:
    def isi(akar: Path) -> set[str]:
        return {str(b.relative_to(akar)) for b in akar.rglob("*") if b.is_file() and "__pycache__" not in b.parts}

    assert isi(terpasang / "bot" / "_data" / folder) == isi(AKAR / folder)


def test_the_wheel_carries_migrations_and_the_page_of_the_sandbox(terpasang: Path) -> None:
    assert list((terpasang / "bot" / "store" / "migrations" / "versions").glob("0001_*.py"))
    assert (terpasang / "sandbox" / "static" / "index.html").is_file()


def test_the_program_says_its_version(terpasang: Path, tmp_path: Path) -> None:
    assert _jalankan(terpasang, tmp_path, "-m", "bot", "--version") == f"paraf {version('paraf')}\n"


def test_the_wheel_carries_no_tests_tools_or_secrets(terpasang: Path) -> None:
    atas = {b.name for b in terpasang.iterdir() if not b.name.endswith(".dist-info")}
    assert atas == {"bot", "handlers", "sandbox"}


def test_it_reads_its_own_specs_and_templates_outside_a_checkout(terpasang: Path, tmp_path: Path) -> None:
    tanya = ("from bot.specs.lokasi import folder_sop, folder_templat; from bot.letters.templates import load_templates; "
             "from bot.specs.load import load_specs; print(folder_sop()); print(folder_templat()); "
             "assert load_specs([folder_sop()]).sop and load_templates([folder_templat()], teruji=[folder_templat()])")  # fmt: skip
    sop, templat = _jalankan(terpasang, tmp_path, "-c", tanya).splitlines()
    assert sop == str(terpasang / "bot" / "_data" / "sop_specs")
    assert templat == str(terpasang / "bot" / "_data" / "letter_templates")


def test_its_commands_run_in_an_empty_folder(terpasang: Path, tmp_path: Path) -> None:
    assert "layanan-data-statistik-sektoral" in _jalankan(terpasang, tmp_path, "-m", "bot", "sop", "check")
    assert "mutakhir" in _jalankan(terpasang, tmp_path, "-m", "bot", "migrate")
    assert (tmp_path / "data" / "paraf.db").is_file()
