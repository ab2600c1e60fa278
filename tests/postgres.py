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

#: How a database is laid out and set: what a test that only wrote rows leaves as it was. A copy has the object numbers of its template.
SIDIK = """
SELECT md5(string_agg(x, ',' ORDER BY x)) FROM (
    SELECT concat_ws(' ', 'c', oid, relname, relkind, relpersistence, relrowsecurity, reloptions, relacl) AS x FROM pg_class
    WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 'a', attrelid, attnum, attname, atttypid, attnotnull, attisdropped) FROM pg_attribute
    WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    UNION ALL SELECT concat_ws(' ', 'd', oid, adrelid, adnum) FROM pg_attrdef
    UNION ALL SELECT concat_ws(' ', 'k', oid, conname, convalidated) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 't', oid, tgname, tgenabled) FROM pg_trigger
    UNION ALL SELECT concat_ws(' ', 'p', oid, proname, prosrc) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT concat_ws(' ', 'n', oid, nspname) FROM pg_namespace WHERE nspname !~ '^pg_'
    UNION ALL SELECT concat_ws(' ', 'e', oid, extname) FROM pg_extension
    UNION ALL SELECT concat_ws(' ', 's', setrole, setconfig) FROM pg_db_role_setting
    WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
    UNION ALL SELECT concat_ws(' ', 'v', version_num) FROM alembic_version
) AS semua
"""

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
        self._bebas: list[str] = []
        self._sidik = ""
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

    def pinjam(self) -> str:
        """A migrated database with nothing in it, to be given back by `kembalikan`: making one takes half a processor second."""
        if not self._bebas:
            return self.basis_data()
        return self._bebas.pop()

    def kembalikan(self, nama: str) -> None:
        """Empty a database for the next test. One that is not laid out or set as it was is dropped."""
        if not self._sidik:
            self._sidik = self.dalam(lambda s: s.fetchval(SIDIK), TEMPLAT)
        try:
            bersih = self.dalam(self._kosongkan, nama)
        except asyncpg.PostgresError:
            bersih = False
        if bersih:
            self._bebas.append(nama)
        else:
            self.buang(nama)

    async def _kosongkan(self, s: asyncpg.Connection) -> bool:
        """Take out every row and start every number anew; whoever is still connected is sent away."""
        await s.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
        if await s.fetchval(SIDIK) != self._sidik:
            return False
        tabel = [r[0] for r in await s.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'")]
        tanya = " UNION ALL ".join(f"SELECT '{nama}' WHERE EXISTS (SELECT FROM \"{nama}\")" for nama in tabel)
        berisi = [r[0] for r in await s.fetch(tanya)]
        await s.execute("SET session_replication_role = replica")  # no trigger keeps rows from going
        if berisi:
            await s.execute("TRUNCATE " + ", ".join(f'"{nama}"' for nama in berisi) + " CASCADE")
        await s.execute("SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) FROM pg_sequences "
                        "WHERE last_value IS NOT NULL")  # fmt: skip
        return True

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
