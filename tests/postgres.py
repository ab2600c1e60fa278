"""A PostgreSQL of the tests' own: one server per test process on a socket in a temporary folder, one database per test.

The server is Debian's package or whatever `initdb` is on PATH; where there is none the tests that need it fail, they are not
skipped. It dies with the process that started it, however that ends.
"""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Coroutine
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
from sqlalchemy.engine import make_url

from bot.store.migrasi import jalankan_migrasi
from bot.store.postgres import alamat, sambung
from bot.store.simpul import sekali_jalan

T = TypeVar("T")

TEMPLAT = "paraf_templat"

#: What a test may give away for speed; `tahan` servers keep it, and those with a replica the last.
TANPA_FSYNC = ("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off")

#: Waits for a line on stdin or for its end, which comes when the test process is gone; then stops the server.
PENJAGA = 'trap "" INT; "$@" & server=$!; read -r _; kill -QUIT $server 2>/dev/null; wait $server'


def program(nama: str) -> str:
    """The path of one of PostgreSQL's programs, of the newest version there is.

    Raises:
        AssertionError: PostgreSQL is not installed.
    """
    debian = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{nama}"), key=lambda p: int(p.parts[-3]))
    ada = str(debian[-1]) if debian else shutil.which(nama)
    assert ada, f"PostgreSQL belum terpasang ({nama} tidak ada): jalankan make deps"
    return ada


def bukan_root() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as its package's user."""
    if os.geteuid() != 0:
        return {}
    nama = [p.pw_name for p in pwd.getpwall() if p.pw_name in ("postgres", "nobody")]
    orang = pwd.getpwnam("postgres" if "postgres" in nama else "nobody")
    return {"user": orang.pw_uid, "group": orang.pw_gid, "extra_groups": []}


class Server:
    """One cluster; stopped by `berhenti` or by the end of this process."""

    def __init__(self, *, tahan: bool = False, porta: int | None = None, diikuti: bool = False, dari: Server | None = None) -> None:
        """`diikuti`: it will have a replica, without which it then acknowledges no commit; `dari`: be that replica."""
        self._diikuti = diikuti or dari is not None
        self.folder = Path(tempfile.mkdtemp(prefix="paraf-pg-"))  # short: a socket's path has at most 107 bytes
        self.porta = porta
        self._tahan = tahan
        self._urut = count(1)
        self._proses: subprocess.Popen[bytes] | None = None
        if siapa := bukan_root():
            os.chown(self.folder, siapa["user"], siapa["group"])
        self.folder.chmod(0o755)  # the tests may be somebody else than the server
        if dari is not None:
            self._jalankan("pg_basebackup", "--host", str(dari.folder), "--username", "paraf", "--pgdata", str(self.folder / "data"),
                           "--write-recovery-conf", "--checkpoint", "fast", "--no-sync")  # fmt: skip
            self.mulai()
            dari.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
            dari.sql("SELECT pg_reload_conf()")
            habis = time.monotonic() + 60
            while dari.sql("SELECT sync_state FROM pg_stat_replication") != [("sync",)]:
                assert time.monotonic() < habis, self.catatan()
                time.sleep(0.02)
            return
        self._jalankan("initdb", "--pgdata", str(self.folder / "data"), "--username", "paraf", "--auth", "trust",
                       "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync", "--no-instructions")  # fmt: skip
        self.mulai()

    def _jalankan(self, nama: str, *argumen: str) -> None:
        selesai = subprocess.run([program(nama), *argumen], check=False, cwd=self.folder, capture_output=True, text=True,
                                 timeout=120, **bukan_root())  # fmt: skip
        assert selesai.returncode == 0, selesai.stderr

    def mulai(self) -> None:
        """Start, and wait until it answers."""
        jaringan = ["-c", "listen_addresses=127.0.0.1", "-p", str(self.porta)] if self.porta else ["-c", "listen_addresses="]
        cepat = () if self._tahan else TANPA_FSYNC[:4] if self._diikuti else TANPA_FSYNC
        with open(self.folder / "server.log", "ab") as log:
            self._proses = subprocess.Popen(
                ["sh", "-c", PENJAGA, "penjaga", program("postgres"), "-D", str(self.folder / "data"), "-k", str(self.folder),
                 "-c", "max_connections=200", "-c", "shared_buffers=32MB", "-c", "autovacuum=off", *jaringan, *cepat],
                stdin=subprocess.PIPE, stdout=log, stderr=log, cwd=self.folder, **bukan_root())  # fmt: skip
        habis = time.monotonic() + 60
        while True:
            try:
                self.sql("SELECT 1")
                return
            except (OSError, asyncpg.PostgresError):
                assert self._proses.poll() is None and time.monotonic() < habis, self.catatan()
                time.sleep(0.05)

    def pid(self) -> int:
        """The postmaster's."""
        return int((self.folder / "data" / "postmaster.pid").read_text().splitlines()[0])

    def catatan(self) -> str:
        """What the server wrote."""
        return (self.folder / "server.log").read_text()[-3000:]

    def bunuh(self) -> None:
        """kill -9 of the postmaster; its other processes end when they notice."""
        os.kill(self.pid(), signal.SIGKILL)

    def hentikan(self) -> None:
        """Stop at once, as in a power cut; `mulai` brings it back."""
        if self._proses is not None and self._proses.stdin is not None:
            self._proses.stdin.close()
            self._proses.wait(30)
        self._proses = None

    def berhenti(self) -> None:
        """Stop at once and remove everything."""
        self.hentikan()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, nama: str) -> str:
        """The address of a database as the program takes it."""
        if self.porta:
            return f"postgresql+asyncpg://paraf@127.0.0.1:{self.porta}/{nama}"
        return f"postgresql+asyncpg://paraf@/{nama}?host={self.folder}"

    def dalam(self, fn: Callable[[asyncpg.Connection], Coroutine[Any, Any, T]], nama: str = "postgres") -> T:
        """Run `fn` on a connection past the program."""

        async def jalan() -> T:
            di = {"host": "127.0.0.1", "port": self.porta} if self.porta else {"host": str(self.folder), "port": 5432}
            sambungan = await asyncpg.connect(user="paraf", database=nama, **di)
            try:
                return await fn(sambungan)
            finally:
                await sambungan.close()

        return sekali_jalan(jalan())

    def sql(self, perintah: str, *nilai: Any, nama: str = "postgres") -> list[tuple[Any, ...]]:
        """One statement past the program; parameters are $1, $2, ..."""
        return self.dalam(lambda s: s.fetch(perintah, *nilai), nama)

    def basis_data(self, *, migrasi: bool = True) -> str:
        """A fresh database, migrated unless told otherwise; its name."""
        if migrasi and not self.sql("SELECT 1 FROM pg_database WHERE datname = $1", TEMPLAT):
            self.sql(f"CREATE DATABASE {TEMPLAT}")
            jalankan_migrasi(self.url(TEMPLAT))
        nama = f"uji_{next(self._urut)}"
        self.sql(f"CREATE DATABASE {nama} TEMPLATE {TEMPLAT if migrasi else 'template1'}")
        return nama

    def buang(self, nama: str) -> None:
        """Drop a database, whoever is still connected."""
        self.sql(f"DROP DATABASE IF EXISTS {nama} WITH (FORCE)")


def tanya(url: str, perintah: str, *nilai: Any) -> list[tuple[Any, ...]]:
    """One statement past the program, written as for SQLite: `?` stands for a parameter."""
    urut = count(1)
    bernomor = re.sub(r"\?", lambda _: f"${next(urut)}", perintah)

    async def jalan() -> list[tuple[Any, ...]]:
        sambungan = await sambung(**alamat(make_url(url)))
        try:
            return [tuple(baris) for baris in await sambungan.fetch(bernomor, *nilai)]
        finally:
            await sambungan.close()

    return sekali_jalan(jalan())
