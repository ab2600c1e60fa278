"""What may not slip into the repository, and what must be there."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.rumah.alat_rumah import AKAR, berkas_rumah, teks

KUNCI = ("requirements.lock", "requirements-dev.lock", "requirements-audit.lock", "requirements-banding.lock")
PROYEK = tomllib.loads((AKAR / "pyproject.toml").read_text())

#: Addresses of package registries, in pieces so that this file does not hold them.
REGISTRI = ["pypi" + ".org", "python" + "hosted.org", "registry.npm" + "js.org", "deb.debian" + ".org"]


def test_everything_the_top_level_promises_is_there() -> None:
    for nama in ("pyproject.toml", "requirements.lock", "requirements-dev.lock", "requirements-banding.lock", "bot", "handlers", "letter_templates",
                 "sop_specs", "sandbox", "tests", "docs/architecture.md", "docs/glosarium.md", "docs/adr", ".env.example",
                 "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", ".ci/run",
                 ".pre-commit-config.yaml"):  # fmt: skip
        assert (AKAR / nama).exists(), nama


def test_no_text_names_a_package_registry_or_an_index() -> None:
    for berkas in berkas_rumah():
        isi = teks(berkas) or ""
        assert [r for r in REGISTRI if r in isi] == [], berkas
        assert not re.search(r"(extra-)?index-" + r"url\s*[=:]|find-" + r"links\s*[=:]", isi), berkas


def test_no_file_is_large() -> None:
    besar = [b for b in berkas_rumah() if b.stat().st_size >= 1_000_000]
    assert besar == []


def test_python_files_hold_no_unfinished_business() -> None:
    tanda = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", r"mark\.x" + "fail")))
    for berkas in berkas_rumah(".py", ".sh", "Makefile"):
        assert not tanda.search(teks(berkas) or ""), berkas


@pytest.mark.parametrize("nama", KUNCI)
def test_a_lock_pins_every_package_with_hashes_and_names_no_address(nama: str) -> None:
    """S16."""
    isi = (AKAR / nama).read_text()
    assert "://" not in isi
    blok = re.findall(r"^([A-Za-z0-9._-]+)==(\S+)[^\n]*((?:\n    --hash=sha256:[0-9a-f]{64}[^\n]*)+)", isi, re.M)
    assert len(blok) == len(re.findall(r"^[A-Za-z0-9]", isi, re.M)) > (40 if nama != "requirements-banding.lock" else 5)


def _terkunci(nama: str) -> dict[str, str]:
    return {canonicalize_name(n): v for n, v in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", (AKAR / nama).read_text(), re.M)}


def test_the_locks_hold_what_pyproject_asks_for_and_agree_with_one_another() -> None:
    jalan, kembang, banding = map(_terkunci, (KUNCI[0], KUNCI[1], "requirements-banding.lock"))
    assert jalan.items() <= kembang.items()
    grup = PROYEK["dependency-groups"]
    for minta, kunci in ((PROYEK["project"]["dependencies"] + grup["build"], jalan), (grup["dev"], kembang), (grup["banding"], banding)):
        for baris in minta:
            perlu = Requirement(baris)
            assert canonicalize_name(perlu.name) in kunci, f"make lock: {perlu.name}"
            assert perlu.specifier.contains(kunci[canonicalize_name(perlu.name)]), f"make lock: {baris}"


@pytest.mark.parametrize("sasaran", ["setup", "deps", "demo", "test", "bench", "run", "lint", "skema", "clean"])
def test_make_knows_every_promised_target(sasaran: str) -> None:
    hasil = subprocess.run(["make", "-n", sasaran, "PYTHON=python3"], cwd=AKAR, capture_output=True, text=True, check=False)
    assert hasil.returncode == 0, hasil.stderr
    assert hasil.stdout.strip()


def test_ci_runs_what_a_developer_runs() -> None:
    jalan = AKAR / ".ci" / "run"
    assert jalan.stat().st_mode & 0o111
    assert "make test" in jalan.read_text()


def test_licence_is_the_whole_apache_text() -> None:
    isi = (AKAR / "LICENSE").read_text()
    assert "Apache License" in isi and "END OF TERMS AND CONDITIONS" in isi
    assert PROYEK["project"]["license"] == "Apache-2.0"


def test_changelog_speaks_of_the_present_version() -> None:
    assert f"## [{PROYEK['project']['version']}]" in (AKAR / "CHANGELOG.md").read_text()


def test_the_two_packages_may_know_each_other_because_their_roots_stay_empty() -> None:
    for nama in ("bot", "handlers"):
        assert Path(AKAR, nama, "__init__.py").read_text() == ""
