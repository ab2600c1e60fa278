"""Engines and the unit of work: one synchronous function of a session, run whole inside one transaction.

On SQLite the whole function runs in one writer thread (a thread hop per statement through aiosqlite measured seven times
slower), reads go through aiosqlite. There is no await between BEGIN and COMMIT.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlalchemy.orm import ORMExecuteState, Session, sessionmaker, with_loader_criteria

from bot.domain.galat import Gangguan
from bot.store.models import MilikInstansi

T = TypeVar("T")

#: Primary result codes of SQLite that pass by themselves or by an operator: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN.
GANGGUAN_SQLITE = frozenset({5, 6, 8, 10, 13, 14})

#: SQLite waits this long for a lock held by one of the short commands beside a running bot.
BUSY_TIMEOUT_MS = 10_000


def _pasang_pragma(engine: Engine, *, tulis: bool) -> None:
    """Connection settings SQLite needs every time; writers begin IMMEDIATE so that nobody upgrades a lock halfway."""

    @event.listens_for(engine, "connect")
    def _connect(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None
        cursor = dbapi.cursor()
        cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        if tulis:
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=FAST")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if tulis else "BEGIN DEFERRED")


class SesiInstansi(Session):
    """A session that belongs to one instansi, or to all of them (`None`: the engine rooms and the operator).

    This is the one place that adds the tenant: every SELECT, UPDATE and DELETE is filtered, every new row is stamped.
    """

    def __init__(self, *args: Any, instansi: str | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.instansi = instansi


@contextmanager
def sebagai(sesi: SesiInstansi, instansi: str) -> Iterator[SesiInstansi]:
    """Lend a session of all offices to one of them for a moment (hooks of the engine rooms)."""
    sebelum = sesi.instansi
    sesi.flush()
    sesi.instansi = instansi
    try:
        yield sesi
        sesi.flush()
    finally:
        sesi.instansi = sebelum


@event.listens_for(SesiInstansi, "do_orm_execute")
def _saring(state: ORMExecuteState) -> None:
    session = state.session
    assert isinstance(session, SesiInstansi)
    instansi = session.instansi
    if instansi is None or state.is_column_load or state.is_relationship_load or state.is_insert:
        return
    state.statement = state.statement.options(
        with_loader_criteria(MilikInstansi, lambda cls: cls.instansi == instansi, include_aliases=True)
    )


@event.listens_for(SesiInstansi, "before_flush")
def _cap(session: SesiInstansi, _context: Any, _instances: Any) -> None:
    if session.instansi is None:
        return
    for row in session.new:
        if isinstance(row, MilikInstansi):
            if row.instansi is None:
                row.instansi = session.instansi
            elif row.instansi != session.instansi:
                raise PermissionError(f"a row of {row.instansi} in a session of {session.instansi}")
    for row in session.dirty:
        if isinstance(row, MilikInstansi) and row.instansi != session.instansi:
            raise PermissionError(f"a row of {row.instansi} changed in a session of {session.instansi}")


class Database:
    """One database: `tulis` for units of work, `baca` for reads that decide nothing."""

    def __init__(self, url: str) -> None:
        self.url: URL = make_url(url)
        if self.url.get_backend_name() != "sqlite":
            raise ValueError(f"unsupported database: {self.url.get_backend_name()}")
        if self.url.database and self.url.database != ":memory:":
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        sync_url = self.url.set(drivername="sqlite")
        self.engine: Engine = create_engine(sync_url, pool_size=1, max_overflow=0,
                                            connect_args={"check_same_thread": False},
                                            hide_parameters=True)  # fmt: skip
        _pasang_pragma(self.engine, tulis=True)
        self._sesi = sessionmaker(self.engine, class_=SesiInstansi, expire_on_commit=False, autoflush=True)
        self._penulis = ThreadPoolExecutor(max_workers=1, thread_name_prefix="penulis")
        self.engine_baca: AsyncEngine = create_async_engine(self.url.set(drivername="sqlite+aiosqlite"),
                                                             hide_parameters=True)  # fmt: skip
        _pasang_pragma(self.engine_baca.sync_engine, tulis=False)
        self._sesi_baca = async_sessionmaker(self.engine_baca, sync_session_class=SesiInstansi, expire_on_commit=False)
        #: Called in the event loop after each committed `tulis`: the rooms that wait for rows wake up.
        self.sesudah_commit: list[Callable[[], None]] = []

    def tulis_langsung(self, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None) -> T:
        """Run `fn` in one transaction on the calling thread (start-up, commands, tests)."""
        try:
            with self._sesi(instansi=instansi) as sesi, sesi.begin():
                return fn(sesi)
        except DBAPIError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in GANGGUAN_SQLITE:
                raise Gangguan("basis_data", str(error.orig)) from error
            raise

    async def tulis(self, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None, senyap: bool = False) -> T:
        """Run `fn` whole in the writer thread, in one transaction; returns after the commit is on disk.

        `senyap` wakes nobody: for rooms that look for work, which would otherwise wake themselves for ever.

        Raises:
            Gangguan: the database is locked, full or away; nothing was written.
        """
        loop = asyncio.get_running_loop()
        # Shielded: a cancelled caller must not leave a transaction whose outcome nobody sees.
        future = loop.run_in_executor(self._penulis, lambda: self.tulis_langsung(fn, instansi=instansi))
        if not senyap:
            future.add_done_callback(self._umumkan)
        return await asyncio.shield(future)

    def _umumkan(self, future: asyncio.Future[T]) -> None:
        if not future.cancelled() and future.exception() is None:
            for bangunkan in self.sesudah_commit:
                bangunkan()

    async def baca(self, fn: Callable[[Session], T], *, instansi: str | None = None) -> T:
        """Run `fn` against a consistent snapshot; whatever it changes is thrown away."""
        async with self._sesi_baca(instansi=instansi) as sesi:
            try:
                return await sesi.run_sync(fn)
            finally:
                await sesi.rollback()

    async def tutup(self) -> None:
        """Finish the transaction under way and close all connections."""
        await asyncio.to_thread(self._penulis.shutdown)
        self.engine.dispose()
        await self.engine_baca.dispose()
