"""Programs that need not load themselves: one process per test process has loaded paraf and stands by, a start is a fork of it.

Loading takes two to three processor seconds, and the stories start the program by the hundred. What is forked is what would have been
executed: nothing has run in it but imports, `__main__` is read anew, and environment, folder, standard streams and arguments are the
start's own. Where the start itself is what a test is about, it executes the program (`python -m bot`): `tests/e2e/test_program.py`,
`test_keamanan.py`.
"""

from __future__ import annotations

import array
import atexit
import gc
import importlib
import io
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

AKAR = Path(__file__).resolve().parents[1]

#: What a running bot has loaded when it is ready, and its commands need. `bot.__main__` is none of it: each fork reads it anew.
DIMUAT = ("bot.muatan", "bot.wiring", "bot.cli.data_diri", "bot.cli.instansi", "bot.cli.nomor", "bot.cli.pejabat", "bot.cli.program",
          "bot.cli.sertifikat", "bot.cli.sop", "bot.cli.surat")  # fmt: skip


class Proses:
    """A forked program, to be held like a `subprocess.Popen`."""

    def __init__(self, argumen: Sequence[str], saluran: socket.socket, pid: int) -> None:
        self.args = list(argumen)
        self.pid = pid
        self.returncode: int | None = None
        self._saluran = saluran

    def poll(self) -> int | None:
        """How it ended; None while it runs."""
        return self._tanya(0.0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end.

        Raises:
            subprocess.TimeoutExpired: it went on for `timeout` seconds.
        """
        kode = self._tanya(timeout)
        if kode is None:
            raise subprocess.TimeoutExpired(self.args, timeout or 0.0)
        return kode

    def _tanya(self, timeout: float | None) -> int | None:
        if self.returncode is None:
            # 0 would make the socket answer "not now" by another error
            self._saluran.settimeout(timeout if timeout is None else max(timeout, 0.0001))
            try:
                jawab = self._saluran.recv(64)
            except TimeoutError:
                return None
            assert jawab, "proses siaga mati"
            self.returncode = int(jawab)
            self._saluran.close()
        return self.returncode

    def send_signal(self, tanda: int) -> None:
        """As `kill` does it, unless it has ended."""
        if self.poll() is None:
            os.kill(self.pid, tanda)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class _Siaga:
    """This side of the process that stands by."""

    def __init__(self) -> None:
        self._kunci = threading.Lock()
        self._saluran: socket.socket | None = None

    def cabang(self, argumen: Sequence[str], env: Mapping[str, str], cwd: str, aliran: Sequence[int]) -> Proses:
        """Fork one."""
        sini, sana = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with self._kunci, sana:
            if self._saluran is None:
                self._mulai()
            assert self._saluran is not None
            isi = json.dumps([list(argumen), dict(env), cwd]).encode()
            self._saluran.sendmsg([isi], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [*aliran, sana.fileno()]))])
            pid = int(self._saluran.recv(64))
        return Proses(argumen, sini, pid)

    def _mulai(self) -> None:
        sini, sana = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with sana:
            induk = subprocess.Popen([sys.executable, "-m", "tests.siaga", str(sana.fileno())], pass_fds=[sana.fileno()], cwd=AKAR,
                                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)  # fmt: skip
        self._saluran = sini

        def akhiri() -> None:
            sini.close()
            induk.wait(30)

        atexit.register(akhiri)


_siaga = _Siaga()


def mulai(argumen: Sequence[str], *, env: Mapping[str, str], cwd: Path, keluar: IO[bytes]) -> Proses:
    """Start `python ARGUMEN`, its output and its complaints into one file. ARGUMEN begins with "-m" and a module."""
    with open(os.devnull, "rb") as kosong:
        return _siaga.cabang(argumen, env, str(cwd), [kosong.fileno(), keluar.fileno(), keluar.fileno()])


def jalankan(argumen: Sequence[str], *, env: Mapping[str, str], cwd: Path, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run `python ARGUMEN` to its end, like `subprocess.run(..., capture_output=True, text=True)`.

    Raises:
        subprocess.TimeoutExpired: it went on for `timeout` seconds; it was killed.
    """
    with tempfile.TemporaryFile() as keluar, tempfile.TemporaryFile() as galat, open(os.devnull, "rb") as kosong:
        proses = _siaga.cabang(argumen, env, str(cwd), [kosong.fileno(), keluar.fileno(), galat.fileno()])
        try:
            kode = proses.wait(timeout)
        except subprocess.TimeoutExpired:
            proses.kill()
            proses.wait()
            raise
        keluar.seek(0)
        galat.seek(0)
        return subprocess.CompletedProcess(list(argumen), kode, keluar.read().decode(), galat.read().decode())


# --- the process that stands by ------------------------------------------------------------------------------------


def _layani(saluran: socket.socket) -> None:
    """Fork what is asked for and tell how it ended, until nobody asks any more; what still runs then is killed."""
    hidup: dict[int, socket.socket] = {}
    bangun, dibangunkan = socket.socketpair()
    dibangunkan.setblocking(False)
    bangun.setblocking(False)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal: whoever runs the tests ends them
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(dibangunkan.fileno(), warn_on_full_buffer=False)
    while True:
        siap, _, _ = select.select([saluran, bangun], [], [])
        if bangun in siap:
            bangun.recv(4096)
            _tuai(hidup)
        if saluran in siap:
            isi, fds, _, _ = socket.recv_fds(saluran, 1 << 20, 4)
            if not isi:
                break
            argumen, env, cwd = json.loads(isi)
            lapor = socket.socket(fileno=fds[3])
            pid = os.fork()
            if pid == 0:
                signal.set_wakeup_fd(-1)
                for lain in (saluran, bangun, dibangunkan, lapor, *hidup.values()):
                    lain.close()
                _jadi(argumen, env, cwd, fds[:3])
            hidup[pid] = lapor
            for fd in fds[:3]:
                os.close(fd)
            saluran.send(str(pid).encode())
    for pid in hidup:
        os.kill(pid, signal.SIGKILL)


def _tuai(hidup: dict[int, socket.socket]) -> None:
    while hidup:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid == 0:
            return
        with hidup.pop(pid) as lapor:
            with suppress(OSError):  # nobody waits for it any more
                lapor.send(str(os.waitstatus_to_exitcode(status)).encode())


def _jadi(argumen: list[str], env: dict[str, str], cwd: str, aliran: Sequence[int]) -> None:
    """In the fork: become `python ARGUMEN`. Never returns."""
    kode = 1
    try:
        for tanda, cara in ((signal.SIGINT, signal.default_int_handler), (signal.SIGCHLD, signal.SIG_DFL)):
            signal.signal(tanda, cara)
        os.chdir(cwd)
        os.environ.clear()
        os.environ.update(env)
        time.tzset()
        for ke, fd in enumerate(aliran):
            os.dup2(fd, ke)
            os.close(fd)
        sys.stdin = open(0, closefd=False)  # noqa: SIM115  # until the end of the process
        sys.stdout, sys.stderr = (io.TextIOWrapper(io.FileIO(fd, "wb", closefd=False), encoding="utf-8", errors=cara, write_through=True)
                                  for fd, cara in ((1, "strict"), (2, "backslashreplace")))  # fmt: skip
        sys.__stdin__, sys.__stdout__, sys.__stderr__ = sys.stdin, sys.stdout, sys.stderr
        assert argumen[0] == "-m", argumen
        sys.argv = list(argumen[1:])
        sys.path[0] = cwd
        runpy.run_module(argumen[1], run_name="__main__", alter_sys=True)
        kode = 0
    except SystemExit as akhir:
        kode = akhir.code if isinstance(akhir.code, int) else 0 if akhir.code is None else 1
        if kode and not isinstance(akhir.code, int):
            sys.stderr.write(f"{akhir.code}\n")
    except BaseException:
        traceback.print_exc()
    finally:
        try:
            threading._shutdown()  # type: ignore[attr-defined]  # threads that are no daemons are waited for, as at every end
            atexit._run_exitfuncs()
        finally:
            os._exit(kode)


def main() -> None:
    """Load, and wait to be forked."""
    saluran = socket.socket(fileno=int(sys.argv[1]))
    for nama in DIMUAT:
        importlib.import_module(nama)
    assert threading.active_count() == 1, threading.enumerate()  # a fork has no other threads
    gc.freeze()
    _layani(saluran)


if __name__ == "__main__":
    main()


