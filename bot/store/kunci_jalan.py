"""The run lock of a SQLite file: one `paraf run` per database; the short commands do not ask for it."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from typing import Self

from bot.domain.galat import GalatParaf

#: Seconds until a lock that was taken is asked for once more: a short command that looks (`sedang_jalan`) has it for a moment.
SEKEJAP = 0.05


class SudahBerjalan(GalatParaf):
    """A `paraf run` works on this database: what must be alone there stops. `data["berkas"]` is the database file, where it is one."""


def sedang_jalan(database: Path) -> bool:
    """Whether somebody holds the lock of this file now; makes no lock where there was none."""
    try:
        pegangan = os.open(f"{database}.kunci", os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        return not _kunci(pegangan, fcntl.LOCK_SH)
    finally:
        os.close(pegangan)


def _kunci(pegangan: int, cara: int) -> bool:
    """Take the lock unless somebody has it."""
    try:
        fcntl.flock(pegangan, cara | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


class KunciJalan:
    """Holds the lock from `ambil` to `lepas`, or until the process ends in whatever way."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._pegangan: int | None = None

    def ambil(self) -> None:
        """Take the lock or refuse.

        Raises:
            SudahBerjalan: another process holds it.
        """
        self._database.parent.mkdir(parents=True, exist_ok=True)
        pegangan = os.open(f"{self._database}.kunci", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        if not _kunci(pegangan, fcntl.LOCK_EX):
            time.sleep(SEKEJAP)
            if not _kunci(pegangan, fcntl.LOCK_EX):
                os.close(pegangan)
                raise SudahBerjalan("sudah_berjalan", berkas=str(self._database))
        self._pegangan = pegangan

    def lepas(self) -> None:
        """Let go; the file stays, so that nobody locks a file that is being removed."""
        if self._pegangan is not None:
            os.close(self._pegangan)
            self._pegangan = None

    def __enter__(self) -> Self:
        self.ambil()
        return self

    def __exit__(self, *_: object) -> None:
        self.lepas()
