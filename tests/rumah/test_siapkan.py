"""Setting up on a bare machine: the bundled pip, the stamps, and what is said about things that are missing."""

import io
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.rumah.alat_rumah import AKAR
from tools import siapkan


@pytest.fixture
def rumah(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A house of its own, with everything `siapkan` reads."""
    akar = tmp_path / "rumah"
    (akar / "tools").mkdir(parents=True)
    for nama in ("requirements.lock", "requirements-dev.lock", "pyproject.toml", "tools/siapkan.py", "tools/pip.tar.xz",
                 "tools/pip.tar.xz.sha256"):  # fmt: skip
        shutil.copy(AKAR / nama, akar / nama)
    monkeypatch.setattr(siapkan, "AKAR", akar)
    monkeypatch.setattr(siapkan, "VENV", akar / ".venv")
    monkeypatch.setattr(siapkan, "PYTHON", akar / ".venv" / "bin" / "python")
    monkeypatch.setattr(siapkan, "BUNDEL", akar / "tools" / "pip.tar.xz")
    return akar


def _isi(bundel: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(bundel)) as tar:
        return {a.name: berkas.read() for a in tar.getmembers() if (berkas := tar.extractfile(a))}


def test_a_venv_gets_a_working_pip_without_ensurepip_and_can_pack_the_same_bundle_again(rumah: Path) -> None:
    siapkan.buat_venv()
    python = rumah / ".venv" / "bin" / "python"
    versi = subprocess.run([python, "-I", "-m", "pip", "--version"], check=True, capture_output=True, text=True)
    assert str(rumah) in versi.stdout
    pakai = f"import sys; sys.path.insert(0, {str(AKAR)!r}); from tools.bundel_pip import bungkus; " \
            "sys.stdout.buffer.write(bungkus())"  # fmt: skip
    lagi = subprocess.run([python, "-I", "-B", "-c", pakai], check=True, capture_output=True)
    assert _isi(lagi.stdout) == _isi(lzma.decompress(siapkan.BUNDEL.read_bytes()))


def test_the_bundle_keeps_every_licence_and_nothing_for_windows() -> None:
    nama = _isi(lzma.decompress(siapkan.BUNDEL.read_bytes()))
    assert not [n for n in nama if n.endswith((".exe", ".pyc"))]
    bawaan = {n.split("/")[2] for n in nama if n.startswith("pip/_vendor/") and n.count("/") > 2}
    berlisensi = {n.split("/")[-2] for n in nama if n.split("/")[-1].startswith(("LICENSE", "COPYING"))}
    assert bawaan <= berlisensi


def test_a_damaged_bundle_is_refused(rumah: Path) -> None:
    with (rumah / "tools" / "pip.tar.xz").open("ab") as berkas:
        berkas.write(b"?")
    with pytest.raises(siapkan.Gagal, match="rusak"):
        siapkan.buka_bundel()


def test_a_stamp_holds_until_lock_place_or_project_change(rumah: Path) -> None:
    (rumah / ".venv" / "bin").mkdir(parents=True)
    (rumah / ".venv" / "bin" / "python").symlink_to(sys.executable)
    siapkan.cap("jalan").write_text(siapkan.sidik("jalan"))
    assert siapkan.sudah_siap("jalan")
    assert not siapkan.sudah_siap("kembang")
    with (rumah / "requirements.lock").open("a") as kunci:
        kunci.write("# lain\n")
    assert not siapkan.sudah_siap("jalan")


def test_a_venv_whose_python_is_gone_is_not_ready(rumah: Path) -> None:
    (rumah / ".venv").mkdir()
    siapkan.cap("jalan").write_text(siapkan.sidik("jalan"))
    assert not siapkan.sudah_siap("jalan")


def test_wrong_use_is_said_in_one_line() -> None:
    hasil = subprocess.run([sys.executable, AKAR / "tools" / "siapkan.py", "apa"], capture_output=True, text=True, check=False)
    assert hasil.returncode == 1
    assert hasil.stderr.count("\n") == 1


# --- tools/deps.sh -------------------------------------------------------------------------------------------------


@pytest.fixture
def komputer(tmp_path: Path) -> Path:
    """A computer with the plainest tools, no sudo and a user who is not root."""
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    for nama in ("dirname", "find", "head", "ls", "sh", "env"):
        (bin_ / nama).symlink_to(str(shutil.which(nama)))
    _tulis(bin_ / "id", "echo 1000")
    return bin_


def _tulis(berkas: Path, isi: str) -> None:
    berkas.unlink(missing_ok=True)  # never through a link: for root it would overwrite the computer's own tool
    berkas.write_text(f"#!/bin/sh\n{isi}\n")
    berkas.chmod(0o755)


def test_the_pretend_computer_leaves_the_real_one_alone(komputer: Path, tmp_path: Path) -> None:
    asli = tmp_path / "asli"
    asli.write_text("tetap")
    (komputer / "alat").symlink_to(asli)
    _tulis(komputer / "alat", "true")
    assert asli.read_text() == "tetap"


def _deps(bin_: Path, *argumen: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([bin_ / "sh", AKAR / "tools" / "deps.sh", *argumen], capture_output=True, text=True, check=False,
                          env={"PATH": str(bin_), "HOME": str(bin_), "PLAYWRIGHT_BROWSERS_PATH": str(bin_)})  # fmt: skip


def test_without_rights_the_missing_is_one_sentence_and_tests_go_on(komputer: Path) -> None:
    _tulis(komputer / "apt-get", "exit 9")
    hasil = _deps(komputer)
    assert hasil.returncode == 1
    assert hasil.stderr.count("\n") == 1
    assert "libreoffice-writer-nogui" in hasil.stderr and "sudo apt-get install" in hasil.stderr
    boleh = _deps(komputer, "--boleh")
    assert (boleh.returncode, boleh.stderr) == (0, hasil.stderr)


def test_as_root_apt_gets_the_missing_and_only_the_missing(komputer: Path) -> None:
    catatan = komputer / "catatan"
    _tulis(komputer / "id", "echo 0")
    _tulis(komputer / "pdftoppm", "true")
    _tulis(komputer / "apt-get", f'echo "$@" >> {catatan}')
    _deps(komputer)
    perintah = catatan.read_text().splitlines()
    assert perintah[0].startswith("update")
    assert any(p.startswith("install -y") and p.endswith("libreoffice-writer-nogui") for p in perintah)
    assert not any("poppler-utils" in p for p in perintah)


@pytest.mark.parametrize("diminta", [False, True])
def test_etcd_and_patroni_are_for_whoever_asks(komputer: Path, diminta: bool) -> None:
    hasil = _deps(komputer, *(["--klaster"] if diminta else []))
    assert [nama in hasil.stderr for nama in ("etcd-server", "patroni")] == [diminta] * 2


def test_with_everything_there_nothing_is_said_or_done(komputer: Path) -> None:
    for nama in ("soffice", "pdftoppm", "chromium", "initdb", "certutil"):
        _tulis(komputer / nama, "true")
    _tulis(komputer / "find", "echo ada.ttf")  # every font is found
    hasil = _deps(komputer)
    assert (hasil.returncode, hasil.stdout, hasil.stderr) == (0, "", "")


def test_the_make_recipe_picks_a_python_that_fits(tmp_path: Path) -> None:
    tua, baru = tmp_path / "python3", tmp_path / "python3.13"
    _tulis(tua, "exit 1")
    baru.symlink_to(sys.executable)
    lingkungan = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin"}
    lingkungan.pop("PYTHON", None)

    def pilihan(sistem: Path) -> str:
        perintah = ["make", "-n", "siap-jalan", f"PYTHON_SISTEM={sistem}"]
        hasil = subprocess.run(perintah, cwd=AKAR, env=lingkungan, capture_output=True, text=True, check=True)
        return hasil.stdout.partition('p="')[2].partition('"')[0]

    assert pilihan(tua) == "python3.13"
    assert pilihan(baru) == str(baru)  # the system's own comes first, when it fits
