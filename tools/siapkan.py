"""Make `.venv` from the lock file; nothing but a Python with its standard library is needed.

    python3 tools/siapkan.py jalan      what the program needs to run
    python3 tools/siapkan.py kembang    that, and what its tests need

pip comes out of `tools/pip.tar.xz`, because Debian and Ubuntu ship Python without ensurepip. Where packages come from is
the user's own pip configuration. A stamp says what is installed, so a second call returns at once.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
VENV = AKAR / ".venv"
PYTHON = VENV / "bin" / "python"
BUNDEL = AKAR / "tools" / "pip.tar.xz"

#: What is asked for -> its lock file. Everything in the first is in the second, at the same versions.
KUNCI = {"jalan": "requirements.lock", "kembang": "requirements-dev.lock"}


class Gagal(Exception):
    """Setting up stopped; the text is one sentence for the person at the keyboard."""


def sidik(susunan: str) -> str:
    """What `.venv` stands for when it is ready: the locked packages, how the project is installed, and where it lies."""
    isi = hashlib.sha256(f"{AKAR}\n".encode())
    for nama in (KUNCI[susunan], "pyproject.toml", "tools/siapkan.py"):
        isi.update((AKAR / nama).read_bytes())
    return isi.hexdigest()


def cap(susunan: str) -> Path:
    """The stamp of a setup."""
    return VENV / f"paraf-{susunan}.cap"


def sudah_siap(susunan: str) -> bool:
    """Whether a stamp for these locks is there, and the Python it was made with still is."""
    cap_ini = cap(susunan)
    return PYTHON.exists() and cap_ini.is_file() and cap_ini.read_text() == sidik(susunan)


def buat_venv() -> None:
    """A venv with pip in it, of the Python that runs this file; one that works already is kept."""
    cocok = "import sys; sys.exit(sys.prefix == sys.base_prefix or sys.version_info < (3, 11))"
    if not PYTHON.exists() or subprocess.run([PYTHON, "-c", cocok], check=False).returncode:
        # -I: neither the current folder nor PYTHONPATH may put something in between.
        _jalankan([sys.executable, "-I", "-m", "venv", "--without-pip", "--clear", VENV], "venv tidak dapat dibuat")
    if subprocess.run([PYTHON, "-I", "-c", "import pip"], check=False, stderr=subprocess.DEVNULL).returncode:
        buka_bundel()


def buka_bundel() -> None:
    """Unpack the bundled pip into the venv, after comparing its sha256.

    Raises:
        Gagal: the bundle is not what it should be.
    """
    if hashlib.sha256(BUNDEL.read_bytes()).hexdigest() != BUNDEL.with_name(BUNDEL.name + ".sha256").read_text().split()[0]:
        raise Gagal("tools/pip.tar.xz rusak: ambil ulang dari repositori.")
    tanya = "import sysconfig; print(sysconfig.get_path('purelib'))"
    tujuan = subprocess.run([PYTHON, "-I", "-c", tanya], check=True, capture_output=True, text=True).stdout.strip()
    with tarfile.open(BUNDEL) as tar:
        tar.extractall(tujuan, filter="data") if hasattr(tarfile, "data_filter") else tar.extractall(tujuan)  # our own bundle, its sha256 was compared  # nosec B202


def pasang(susunan: str) -> None:
    """Install the locked packages, every file checked against its hash, then the project itself as it lies here."""
    _pip("--require-hashes", "--no-deps", "--requirement", AKAR / KUNCI[susunan])
    _pip("--no-build-isolation", "--no-deps", "--editable", AKAR)


def _pip(*argumen: str | Path) -> None:
    lingkungan = os.environ | {"PIP_ROOT_USER_ACTION": "ignore", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    _jalankan([PYTHON, "-I", "-m", "pip", "install", "-qq", "--no-user", *argumen],
              "paket tidak dapat dipasang; periksa sambungan internet atau setelan pip (proxy, indeks), lalu ulangi",
              lingkungan)  # fmt: skip


def _jalankan(perintah: list[str | Path], keluhan: str, lingkungan: dict[str, str] | None = None) -> None:
    if subprocess.run(perintah, check=False, env=lingkungan).returncode:
        raise Gagal(keluhan)


def siapkan(susunan: str) -> None:
    """Bring `.venv` to what is asked for; an interrupted setup is taken up again by the next call.

    Raises:
        Gagal: with one sentence.
    """
    if sudah_siap(susunan):
        return
    print("Menyiapkan .venv (hanya kali pertama)…", flush=True)
    cap(susunan).unlink(missing_ok=True)
    buat_venv()
    pasang(susunan)
    cap(susunan).write_text(sidik(susunan))
    if susunan == "kembang":
        cap("jalan").write_text(sidik("jalan"))


def main() -> None:
    """The command line: one word."""
    if len(sys.argv) != 2 or sys.argv[1] not in KUNCI:
        raise SystemExit(f"Pemakaian: python3 tools/siapkan.py {'|'.join(KUNCI)}")
    try:
        siapkan(sys.argv[1])
    except Gagal as galat:
        raise SystemExit(f"Gagal: {galat}") from None


if __name__ == "__main__":
    main()
