"""A forked program is the executed one: same words, same ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import siaga


def test_a_forked_command_ends_as_an_executed_one_in_its_own_folder_and_environment(tmp_path: Path) -> None:
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(siaga.AKAR), "DATA_DIR": "data", "INSTANSI": "dinas-antah-berantah", "BOT_TOKEN": "x"}
    perintah = ["-m", "bot", "run"]
    hasil = siaga.jalankan(perintah, env=env, cwd=tmp_path)
    asli = subprocess.run([sys.executable, *perintah], env=env, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert (hasil.returncode, hasil.stdout) == (asli.returncode, asli.stdout)
    sama, beda = (re.sub(r'"timestamp": "[^"]*"', "", x.stderr) for x in (hasil, asli))
    assert sama == beda
    assert hasil.returncode == 2 and "'dinas-antah-berantah' tidak dikenal" in hasil.stderr


def test_how_a_fork_ended_is_known_and_one_that_goes_on_is_waited_for_in_vain(tmp_path: Path) -> None:
    (tmp_path / "tidur.py").write_text("import sys, time\nprint(*sys.argv[1:], flush=True)\ntime.sleep(60)\n")
    with (tmp_path / "log").open("wb") as log:
        proses = siaga.mulai(["-m", "tidur", "satu", "dua"], env={}, cwd=tmp_path, keluar=log)
    with pytest.raises(subprocess.TimeoutExpired):
        proses.wait(0.05)
    assert proses.poll() is None
    habis = time.monotonic() + 30
    while (tmp_path / "log").read_text() != "satu dua\n":
        assert time.monotonic() < habis
        time.sleep(0.01)
    proses.kill()
    assert proses.wait(30) == -signal.SIGKILL == proses.poll()
    assert siaga.jalankan(["-m", "tidak_ada_modul"], env={}, cwd=tmp_path).returncode == 1
