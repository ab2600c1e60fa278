"""Engines and the unit of work: one synchronous function of a session, run whole inside one transaction.

On SQLite the whole function runs in one writer thread (a thread hop per statement through aiosqlite measured seven times
slower), reads go through aiosqlite. On PostgreSQL it runs by `run_sync` of an AsyncSession, in an event loop that belongs to
the database, several units side by side. Either way there is no await of ours between BEGIN and COMMIT.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import deque
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from sqlalchemy import Connection, CursorResult, Engine, Table, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolHabis
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlalchemy.orm import LoaderCriteriaOption, ORMExecuteState, Session, SessionTransaction, with_loader_criteria

from bot.domain.galat import Gangguan
from bot.store import postgres, ringan
from bot.store.models import MilikInstansi
from bot.store.siap import KANTOR, Ragam, tersaring
from bot.store.simpul import Simpul
from bot.store.teks import teks_kolom

T = TypeVar("T")

#: Primary result codes of SQLite that pass by themselves or by an operator: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN.
GANGGUAN_SQLITE = frozenset({5, 6, 8, 10, 13, 14})

#: Every event of a case, once it is committed. Of the standard library: silent until the program sets up its log.
buku = logging.getLogger("paraf.peristiwa")

#: SQLite waits this long for a lock held by one of the short commands beside a running bot.
BUSY_TIMEOUT_MS = 10_000

#: Seconds until a unit on SQLite gives up waiting for the one before it, in this program.
TUNGGU_GILIRAN = 30.0

#: Waits in seconds between tries to reach PostgreSQL before a unit gives up; the rooms try again after that.
JEDA_SAMBUNG = (0.1, 0.3, 0.9)


#: Statements that a connection keeps prepared: there are some eighty, some for several lengths of a list.
PERNYATAAN_DIINGAT = 512

#: So many units that wait for the writer share one COMMIT at most: more would keep the first of them waiting for the last.
KELOMPOK = 8

#: How a transaction begins that writes, so that nobody upgrades a lock halfway, and one that only reads.
TULIS, BACA = "BEGIN IMMEDIATE", "BEGIN DEFERRED"

#: SQLite's code for a full disk.
PENUH_SQLITE = 13

#: SQLite's codes for a file that is damaged and for one that is no database, and what an operator is told of either.
RUSAK_SQLITE = frozenset({11, 26})
RUSAK = "berkasnya rusak atau bukan basis data; jalankan paraf doctor, lalu pulihkan cadangan terakhir dengan paraf restore"


def rusak(galat: DBAPIError) -> bool:
    """Whether the database file itself is the trouble: no trying again helps."""
    return getattr(galat.orig, "sqlite_errorcode", 0) & 0xFF in RUSAK_SQLITE


def _penuh(galat: DBAPIError) -> bool:
    """Whether there is no room to write."""
    return bool(getattr(galat.orig, "sqlite_errorcode", 0) & 0xFF == PENUH_SQLITE)


def _sortir(galat: DBAPIError) -> None:
    """Raise `Gangguan` for what passes by itself or by an operator."""
    if getattr(galat.orig, "sqlite_errorcode", 0) & 0xFF in GANGGUAN_SQLITE:
        raise Gangguan("basis_data", str(galat.orig), penuh=_penuh(galat)) from galat


def _tersortir(galat: BaseException) -> BaseException:
    """What whoever asked for a unit is told of an error."""
    if isinstance(galat, DBAPIError):
        try:
            _sortir(galat)
        except Gangguan as gangguan:
            return gangguan
    return galat


def _pasang_pragma(engine: Engine, *, tulis: bool) -> None:
    """Connection settings SQLite needs every time."""

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
    def _begin(connection: Connection) -> None:
        if not ringan.dalam_transaksi(connection):  # else a `Jalur` has begun it
            connection.connection.cursor().execute(TULIS if tulis else BACA)


def _tahu_batal(engine: Engine) -> None:
    """SQLite may give up a transaction by itself (a full disk), and its savepoints with it: then there is nothing to go back to, and the
    error that ended it is the one to tell. (`ringan.Jalur` lets nothing of it pass for committed.)
    """
    dialek: Any = engine.dialect
    kembali = dialek.do_rollback_to_savepoint

    def kembali_bila_ada(sambungan: Connection, nama: str) -> None:
        if ringan.dalam_transaksi(sambungan):
            kembali(sambungan, nama)

    dialek.do_rollback_to_savepoint = kembali_bila_ada


class SesiInstansi(Session):
    """A session that belongs to one instansi, or to all of them (`None`: the engine rooms and the operator).

    This is the one place that adds the tenant: every SELECT, UPDATE and DELETE is filtered, every new row is stamped (of kept statements
    on SQLite, where `ringan` binds their values).
    """

    def __init__(self, *args: Any, instansi: str | None = None, jalur: ringan.Jalur | None = None, **kwargs: Any) -> None:
        """With a `jalur` (SQLite) the session belongs to the transaction that is under way there."""
        self.instansi = instansi
        self.sambungan: Connection | None = None  # until the transaction on it ends, or a savepoint begins
        self.tertulis: set[str] = set()  # the tables in which rows were written
        self.diantre: list[tuple[str, int, int]] = []  # outbox rows queued to go out at once: bot, chat, id
        self._jalur = jalur
        self._berobjek = jalur is None
        if self._berobjek:
            super().__init__(*args, **kwargs)

    if not TYPE_CHECKING:  # it would make any name one of the session's

        def __getattr__(self, nama: str) -> Any:
            """What `Session` sets up is set up when first asked for: most units on SQLite have no objects, and it takes as long as two statements."""
            if self.__dict__.get("_berobjek", True):
                raise AttributeError(nama)
            self._berobjek = True
            assert self._jalur is not None
            super().__init__(bind=self._jalur.gabung(), expire_on_commit=False, join_transaction_mode="rollback_only")
            return getattr(self, nama)

    @property
    def ada_objek(self) -> bool:
        """Whether there may be something that `jalankan` does not see: objects, or a savepoint."""
        return self._berobjek and self.in_transaction()

    def flush(self, objects: Any = None) -> None:
        """Write what was changed on objects."""
        if self._berobjek:
            super().flush(objects)

    def lepas(self) -> None:
        """Let go of the connection, whose transaction whoever began it ends."""
        if self.ada_objek:  # else it holds nothing
            self.close()

    def jalankan(self, siap: Any, nilai: ringan.Nilai = None) -> CursorResult[Any] | ringan.Hasil:
        """Run a statement of `bot.store.siap`: made once, on columns and not on objects, and on SQLite past SQLAlchemy (`ringan`).

        What was changed on objects is written first. The tenant is added here too; new rows are stamped.
        """
        if self.ada_objek:
            self.flush()
            if self.sambungan is None:
                self.connection()  # a savepoint is set when its connection is first asked for
        if self._jalur is not None:
            return self._jalur.jalankan(siap, nilai, instansi=self.instansi, tertulis=self.tertulis)
        sambungan = self.sambungan or self.connection()
        if isinstance(siap, Ragam):
            siap = getattr(siap, sambungan.dialect.name)
        if siap.is_dml:
            self.tertulis.add(siap.table.name)
        if self.instansi is not None:
            siap, nilai = self._sekantor(siap, nilai)
        return sambungan.execute(siap, nilai)

    def _sekantor(self, siap: Any, nilai: ringan.Nilai) -> tuple[Any, ringan.Nilai]:
        """The statement and its values, of this office only."""
        if not siap.is_insert:
            assert not isinstance(nilai, list)
            return tersaring(siap), {**(nilai or {}), KANTOR: self.instansi}
        return siap, [self._bercap(baris) for baris in nilai] if isinstance(nilai, list) else self._bercap(nilai or {})

    def _bercap(self, baris: dict[str, Any]) -> dict[str, Any]:
        """A new row with its office."""
        baris = {"instansi": self.instansi, **baris}
        if baris["instansi"] != self.instansi:
            raise PermissionError(f"a row of another instansi in a session of {self.instansi}")
        return baris


@event.listens_for(SesiInstansi, "after_begin")
def _ingat_sambungan(session: SesiInstansi, _transaksi: Any, sambungan: Connection) -> None:
    session.sambungan = sambungan


@event.listens_for(SesiInstansi, "after_transaction_create")
def _titik_simpan(session: SesiInstansi, transaksi: SessionTransaction) -> None:
    """A savepoint is set when its connection is first asked for: `jalankan` has to ask again."""
    if transaksi.nested:
        session.sambungan = None


@event.listens_for(SesiInstansi, "after_transaction_end")
def _lupakan_sambungan(session: SesiInstansi, transaksi: Any) -> None:
    if transaksi.parent is None:
        session.sambungan = None


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


@lru_cache(maxsize=1024)
def _milik(instansi: str) -> LoaderCriteriaOption:
    """The filter of one office: making it anew for every statement took a tenth of an act."""
    return with_loader_criteria(MilikInstansi, lambda cls: cls.instansi == instansi, include_aliases=True)


@event.listens_for(SesiInstansi, "do_orm_execute")
def _saring(state: ORMExecuteState) -> None:
    session = state.session
    assert isinstance(session, SesiInstansi)
    if not state.is_select and isinstance(tabel := getattr(state.statement, "table", None), Table):
        session.tertulis.add(tabel.name)
    instansi = session.instansi
    if instansi is None or state.is_column_load or state.is_relationship_load or state.is_insert:
        return
    state.statement = state.statement.options(_milik(instansi))


@event.listens_for(SesiInstansi, "before_flush")
def _cap(session: SesiInstansi, _context: Any, _instances: Any) -> None:
    session.tertulis.update(row.__tablename__ for semua in (session.new, session.dirty, session.deleted) for row in semua)
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


def catat_sesudah_commit(sesi: Session, **isi: str | int) -> None:
    """One line of the log, written when the transaction of this session has committed."""
    sesi.info.setdefault("tercatat", []).append(isi)


@event.listens_for(SesiInstansi, "after_commit")
def _sesudah_commit(session: Session) -> None:
    if not session.in_nested_transaction():
        _tulis_buku(session)


def _tulis_buku(session: Session) -> None:
    for isi in session.info.pop("tercatat", ()):
        buku.info("peristiwa", extra=isi)


class Mesin(Protocol):
    """What differs between the databases."""

    #: For events and inspection; statements go through the units.
    engine: Engine

    def tulis_langsung(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T: ...
    def antre(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> Future[T]: ...
    async def baca(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T: ...
    def tutup(self) -> None: ...


class _Satuan:
    """A unit that waits for the writer, and whoever waits for its outcome."""

    def __init__(self, fn: Callable[[SesiInstansi], Any], instansi: str | None) -> None:
        self.fn = fn
        self.instansi = instansi
        self.future: Future[Any] = Future()


class MesinSqlite:
    """One file, one writer thread; units that wait for it meanwhile share one COMMIT."""

    def __init__(self, url: URL) -> None:
        if url.database and url.database != ":memory:":
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        ingat = {"cached_statements": PERNYATAAN_DIINGAT}
        self.engine: Engine = create_engine(url.set(drivername="sqlite"), pool_size=1, max_overflow=0, hide_parameters=True,
                                            json_serializer=teks_kolom, connect_args={"check_same_thread": False, **ingat})  # fmt: skip
        _pasang_pragma(self.engine, tulis=True)
        _tahu_batal(self.engine)
        self._giliran = Lock()  # one unit at a time, from whichever thread
        self._tetap: ringan.Jalur | None = None
        event.listen(self.engine, "engine_disposed", self._lepas)
        self._penulis = ThreadPoolExecutor(max_workers=1, thread_name_prefix="penulis")
        self._menunggu: deque[_Satuan] = deque()
        self.engine_baca: AsyncEngine = create_async_engine(url.set(drivername="sqlite+aiosqlite"), hide_parameters=True, connect_args=ingat)
        _pasang_pragma(self.engine_baca.sync_engine, tulis=False)

    @staticmethod
    def _isi(jalur: ringan.Jalur, fn: Callable[[SesiInstansi], T], instansi: str | None) -> tuple[T, SesiInstansi]:
        """Run `fn` in the transaction of a connection."""
        sesi = SesiInstansi(instansi=instansi, jalur=jalur)
        try:
            hasil = fn(sesi)
            sesi.flush()
            return hasil, sesi
        finally:
            sesi.lepas()

    def _transaksi(self, isi: Callable[[ringan.Jalur], T]) -> T:
        """Run `isi` in a transaction on the connection that writes, one at a time; what it wrote is on disk when this returns.

        The connection is kept for the next one, unless a transaction could not be ended on it.
        """
        if not self._giliran.acquire(timeout=TUNGGU_GILIRAN):
            raise Gangguan("basis_data", "giliran menulis tidak kunjung tiba")
        try:
            jalur = self._tetap
            if jalur is None:
                jalur = self._tetap = self._sambung()
            try:
                jalur.mulai(TULIS)
                hasil = isi(jalur)
                utuh = jalur.simpan()
            except BaseException:
                try:
                    jalur.batal()
                finally:
                    if jalur.sambungan.invalidated or jalur.bertransaksi:
                        self._tetap = None
                        jalur.sambungan.close()
                raise
            if not utuh:
                self._tetap = None
                with suppress(Exception):  # what was written stands
                    jalur.sambungan.close()
            return hasil
        finally:
            self._giliran.release()

    def _sambung(self) -> ringan.Jalur:
        try:
            sambungan = self.engine.connect()
        except DBAPIError as error:
            _sortir(error)
            raise
        sambungan.detach()  # ours from here on, and not the pool's
        return ringan.Jalur(sambungan)

    def _lepas(self, _engine: Engine) -> None:
        with self._giliran:
            if self._tetap is not None:
                self._tetap.sambungan.close()
                self._tetap = None

    def tulis_langsung(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T:
        try:
            hasil, sesi = self._transaksi(lambda jalur: self._isi(jalur, fn, instansi))
        except DBAPIError as error:
            _sortir(error)
            raise
        _tulis_buku(sesi)
        return hasil

    def antre(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> Future[T]:
        satuan = _Satuan(fn, instansi)
        self._menunggu.append(satuan)
        self._penulis.submit(self._layani)
        return satuan.future

    def _layani(self) -> None:
        """The writer's turn: everything that waits, up to `KELOMPOK`. One that waits alone pays nothing for those that do not."""
        daftar: list[_Satuan] = []
        while self._menunggu and len(daftar) < KELOMPOK:
            if (satuan := self._menunggu.popleft()).future.set_running_or_notify_cancel():
                daftar.append(satuan)
        if len(daftar) > 1:
            self._bersama(daftar)
        for satuan in daftar if len(daftar) == 1 else ():  # none: an earlier turn took it along
            try:
                hasil = self.tulis_langsung(satuan.fn, satuan.instansi)
            except BaseException as galat:
                satuan.future.set_exception(galat)
            else:
                satuan.future.set_result(hasil)

    def _bersama(self, daftar: list[_Satuan]) -> None:
        """Units one after another in one transaction, each whole or not at all; nobody is told before the COMMIT.

        Each has a savepoint, so one that fails takes back only what it wrote itself. When the COMMIT fails, or SQLite gave up the
        transaction (a full disk), all of them have failed.
        """
        usai: list[tuple[_Satuan, SesiInstansi, Any]] = []
        gagal: list[tuple[_Satuan, BaseException]] = []

        def semuanya(jalur: ringan.Jalur) -> None:
            for satuan in daftar:
                titik = jalur.gabung().begin_nested()  # also what the session rolls back
                try:
                    hasil, sesi = self._isi(jalur, satuan.fn, satuan.instansi)
                    titik.commit()
                except BaseException as galat:
                    if not jalur.bertransaksi:
                        raise
                    if titik.is_active:  # a flush that failed has taken it back already
                        titik.rollback()
                    gagal.append((satuan, _tersortir(galat)))
                else:
                    usai.append((satuan, sesi, hasil))

        try:
            self._transaksi(semuanya)
        except BaseException as galat:
            semua = _tersortir(galat)
            for satuan in daftar:
                satuan.future.set_exception(semua)
            return
        for satuan, sesi, hasil in usai:
            _tulis_buku(sesi)
            satuan.future.set_result(hasil)
        for satuan, sebab in gagal:
            satuan.future.set_exception(sebab)

    async def baca(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T:
        async with self.engine_baca.connect() as sambungan:
            return await sambungan.run_sync(self.lihat, fn, instansi)

    @staticmethod
    def lihat(sambungan: Connection, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T:
        """Run `fn` and throw away what it changed."""
        jalur = ringan.Jalur(sambungan)
        sesi = SesiInstansi(instansi=instansi, jalur=jalur)
        try:
            jalur.mulai(BACA)
            try:
                return fn(sesi)
            finally:
                sesi.lepas()
                jalur.batal()
        except DBAPIError as error:
            _sortir(error)
            raise

    def tutup(self) -> None:
        self._penulis.shutdown()
        self.engine.dispose()


class MesinPostgres:
    """Several units side by side; each runs again when somebody was faster, and waits a little for a new primary."""

    def __init__(self, url: URL, *, sabar: bool = False) -> None:
        """`sabar` is for one look at everything: see `buat_mesin`."""
        self._mesin = postgres.buat_mesin(url, sabar=sabar, perintah=postgres.TUNGGU_BACAAN)
        self.engine = self._mesin.sync_engine
        self._simpul = Simpul("paraf-postgres")
        self._sesi = async_sessionmaker(self._mesin, sync_session_class=SesiInstansi, expire_on_commit=False)
        self._sesi_baca = async_sessionmaker(
            self._mesin.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True),
            sync_session_class=SesiInstansi, expire_on_commit=False,
        )  # fmt: skip

    def tulis_langsung(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T:
        return self._simpul.jalankan(self._unit(fn, instansi))

    def antre(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> Future[T]:
        return self._simpul.titip(self._unit(fn, instansi))

    async def _unit(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T:
        """Run `fn` until it is committed, refused, or the server stays away."""
        percobaan = 0
        while True:
            percobaan += 1
            menyambung, commit, batas = True, False, asyncio.timeout(postgres.BATAS_UNIT)
            try:
                async with batas, self._sesi(instansi=instansi) as sesi:
                    await sesi.connection()
                    menyambung = False
                    hasil = await sesi.run_sync(fn)  # type: ignore[arg-type] # as above
                    await sesi.flush()
                    commit = True
                    await sesi.commit()
                    return hasil
            except Exception as galat:
                if postgres.boleh_ulang(galat, percobaan):
                    await asyncio.sleep(random.uniform(0, 0.004 * 2**percobaan))  # noqa: S311 - only keeps two apart
                    continue
                if postgres.sqlstate(galat) in ("55P03", postgres.PENUH):
                    raise postgres.gangguan(galat) from galat
                if not postgres.pergi(galat, menyambung=menyambung):
                    raise
                if not isinstance(galat, PoolHabis):
                    await self._mesin.dispose()  # the other connections lead to the same server
                if commit:  # it may have been committed all the same: whoever asked looks at his own row
                    raise Gangguan("hasil_belum_pasti", "sambungan putus saat menyimpan") from galat
                if percobaan > len(JEDA_SAMBUNG) or batas.expired():
                    raise postgres.gangguan(galat) from galat
                await asyncio.sleep(JEDA_SAMBUNG[percobaan - 1])

    async def baca(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T:
        return await asyncio.wrap_future(self._simpul.titip(self._baca(fn, instansi)))

    def baca_langsung(self, fn: Callable[[SesiInstansi], T]) -> T:
        """As `baca`, for all offices, on the calling thread."""
        return self._simpul.jalankan(self._baca(fn, None))

    async def _baca(self, fn: Callable[[SesiInstansi], T], instansi: str | None) -> T:
        menyambung = True
        try:
            async with self._sesi_baca(instansi=instansi) as sesi:
                await sesi.connection()
                menyambung = False
                try:
                    return await sesi.run_sync(fn)  # type: ignore[arg-type] # as above
                finally:
                    await sesi.rollback()
        except Exception as galat:
            if postgres.pergi(galat, menyambung=menyambung):
                await self._mesin.dispose()
                raise postgres.gangguan(galat) from galat
            raise

    def tutup(self) -> None:
        if not self._simpul.tertutup:
            self._simpul.jalankan(self._mesin.dispose())
            self._simpul.tutup()


class Database:
    """One database: `tulis` for units of work, `baca` for reads that decide nothing."""

    def __init__(self, url: str) -> None:
        self.url: URL = make_url(url)
        jenis = self.url.get_backend_name()
        if jenis not in ("sqlite", "postgresql"):
            raise ValueError(f"unsupported database: {jenis}")
        self._mesin: Mesin = MesinSqlite(self.url) if jenis == "sqlite" else MesinPostgres(self.url)
        self.engine = self._mesin.engine
        #: Called in the event loop after each committed `tulis`, with the tables it wrote to: the rooms that wait for rows of theirs wake up.
        self.sesudah_commit: list[Callable[[AbstractSet[str]], None]] = []
        #: Asked at the end of each `tulis` that is not silent, in its transaction. What it gives is called in the event loop once that stands,
        #: before the rooms are woken, and may take away tables whose rooms need not look.
        self.penutup: Callable[[SesiInstansi], Callable[[set[str]], None] | None] = lambda _sesi: None
        #: Called in the event loop each time a `tulis` found no room on the disk.
        self.saat_penuh: list[Callable[[], None]] = []

    def tulis_langsung(self, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None) -> T:
        """Run `fn` in one transaction and wait for it on the calling thread (start-up, commands, tests).

        Raises:
            Gangguan: as for `tulis`.
        """
        return self._mesin.tulis_langsung(fn, instansi)

    async def tulis(self, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None, senyap: bool = False) -> T:
        """Run `fn` whole, in one transaction; returns after the commit is on disk.

        On PostgreSQL `fn` runs again from its beginning when somebody else was faster, so what it changes outside the session
        must bear that. `senyap` wakes nobody: for rooms that look for work, which would otherwise wake themselves for ever.

        Raises:
            Gangguan: the database is locked, full (`data["penuh"]`) or away; nothing was written. With the code `hasil_belum_pasti` the
                connection broke at COMMIT: look at the row before doing it again.
        """
        tertulis = set[str]()
        sesudah: Callable[[set[str]], None] | None = None

        def unit(sesi: SesiInstansi) -> T:
            nonlocal sesudah
            sesi.tertulis = tertulis
            try:
                hasil = fn(sesi)
            except StopIteration as galat:  # before Python 3.12 a future does not take it, and whoever asked would wait for ever
                raise RuntimeError("StopIteration") from galat
            if not senyap:
                sesudah = self.penutup(sesi)
            return hasil

        # Shielded: a cancelled caller must not leave a transaction whose outcome nobody sees.
        future = asyncio.wrap_future(self._mesin.antre(unit, instansi))
        future.add_done_callback(self._umumkan_penuh)
        if not senyap:
            future.add_done_callback(lambda future: self._umumkan(tertulis, sesudah, future))
        return await asyncio.shield(future)

    def _umumkan(self, tertulis: set[str], sesudah: Callable[[set[str]], None] | None, future: asyncio.Future[T]) -> None:
        if not future.cancelled() and future.exception() is None:
            if sesudah is not None:
                sesudah(tertulis)
            for bangunkan in self.sesudah_commit:
                bangunkan(tertulis)

    def _umumkan_penuh(self, future: asyncio.Future[T]) -> None:
        galat = None if future.cancelled() else future.exception()
        if isinstance(galat, Gangguan) and galat.data.get("penuh"):
            for kabari in self.saat_penuh:
                kabari()

    async def baca(self, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None) -> T:
        """Run `fn` against a consistent snapshot; whatever it changes is thrown away."""
        return await self._mesin.baca(fn, instansi)

    def tutup_langsung(self) -> None:
        """Finish the transaction under way and close all connections that write."""
        self._mesin.tutup()

    async def tutup(self) -> None:
        """Finish the transaction under way and close all connections."""
        if isinstance(self._mesin, MesinSqlite):
            await self._mesin.engine_baca.dispose()
        await asyncio.to_thread(self._mesin.tutup)
