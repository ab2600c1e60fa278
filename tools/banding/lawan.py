"""The peers: installed into a venv of their own, each run as a program of its own that answers how long its steps took."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType

AKAR = Path(__file__).resolve().parents[2]
VENV = AKAR / ".venv-banding"
KUNCI = AKAR / "requirements-banding.lock"


def siapkan() -> Path:
    """The Python of `.venv-banding`, with what the lock pins, every file checked against its hash."""
    python, cap = VENV / "bin" / "python", VENV / "paraf-banding.cap"
    sidik = hashlib.sha256(KUNCI.read_bytes()).hexdigest()
    if not (python.exists() and cap.is_file() and cap.read_text() == sidik):
        print("Menyiapkan .venv-banding (hanya kali pertama)…", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", "--clear", VENV], check=True)
        subprocess.run([sys.executable, "-m", "pip", "--python", python, "install", "-qq", "--disable-pip-version-check",
                        "--require-hashes", "--no-deps", "--requirement", KUNCI], check=True)  # fmt: skip
        cap.write_text(sidik)
    return python


class Lawan:
    """A peer under way: ask it for steps, get the seconds they took."""

    def __init__(self, python: Path, skrip: str, folder: Path) -> None:
        self._proses = subprocess.Popen([python, AKAR / "tools" / "banding" / skrip, folder], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # fmt: skip

    def __enter__(self) -> Lawan:
        assert self._baca() == "siap"
        return self

    def _baca(self) -> str:
        assert self._proses.stdout is not None
        return self._proses.stdout.readline().strip()

    def laju(self, langkah: int) -> float:
        """Steps a second over `langkah` steps."""
        assert self._proses.stdin is not None
        self._proses.stdin.write(f"{langkah}\n")
        self._proses.stdin.flush()
        return langkah / float(json.loads(self._baca()))

    def __exit__(self, _jenis: type[BaseException] | None, _galat: BaseException | None, _jejak: TracebackType | None) -> None:
        self._proses.communicate()
