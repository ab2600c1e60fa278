"""PostgreSQL through asyncpg: how we connect, what an error means for the transaction it struck, and named locks.

High availability is the business of whoever runs the cluster; ours is to find the new primary and to know what became of the
transaction that was under way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

import asyncpg
from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    String,
    cast,
    column,
    exists,
    func,
    literal,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import asyncpg as dialek
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.exc import TimeoutError as PoolHabis
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from bot.domain.galat import Gangguan, KonflikVersi
from bot.store.teks import teks_kolom

T = TypeVar("T")
Kerja: TypeAlias = Callable[[Connection], T]

#: Seconds until a server that does not answer is given up, until one of several is, and until a statement is. The last is a little
#: more than the server's own patience with a lock: whoever waits for a lock must not be taken for a dead server.
TUNGGU_SAMBUNG, TUNGGU_ANGGOTA, TUNGGU_PERINTAH = 5.0, 2.0, 12.0

#: Seconds a whole unit may take, so that one in a server that hangs ends at some time.
BATAS_UNIT = 60.0

#: Seconds until a statement of one long look at everything is given up: a server that hangs must not hold `paraf doctor` for ever.
TUNGGU_BACAAN = 120.0

#: What a server that is away, starting, no primary or dying raises while connecting and in a session of ours.
PUTUS = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)

#: What every session asks of the server. A lock somebody holds longer than 10 s is trouble; a client that vanished inside a
#: transaction gives its locks back after a minute; a dead host is noticed after about ten seconds.
SETELAN_SERVER = {
    "application_name": "paraf",
    "lock_timeout": "10000",
    "idle_in_transaction_session_timeout": "60000",
    "tcp_keepalives_idle": "4",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "tcp_user_timeout": "10000",
}

#: Somebody was faster; the whole unit is run again: serialization, deadlock, a lock held too long, a statement prepared before
#: a migration.
_ULANG = {"40001": 8, "40P01": 8, "55P03": 2, "0A000": 3, "23505": 3}  # SQLSTATE -> tries; a key two wrote at once is there the next time

#: The server goes away, comes up, is full, or is no primary (any more).
_PERGI = ("08", "57P", "53", "25006")

#: The server has no room to write.
PENUH = "53100"

#: What the operator can mend, by SQLSTATE.
_SEBAB = {
    PENUH: "disk server penuh",
    "28P01": "nama pengguna atau kata sandi ditolak",
    "28000": "pengguna ini tidak diizinkan masuk (pg_hba.conf)",
    "3D000": "basis datanya belum ada; buat dengan createdb",
    "42501": "pengguna basis data tidak berhak; ia harus pemilik basis data ini",
    "53300": "sambungan ke server sudah penuh",
    "57P03": "server sedang mulai atau berhenti",
    "25006": "server itu bukan yang utama",
}


def buat_mesin(url: URL, *, banyak: int = 8, sabar: bool = False, perintah: float | None = None) -> AsyncEngine:
    """An engine for this URL, which may name several hosts (`host=a:5432&host=b:5432&target_session_attrs=read-write`).

    `sabar` is for one long connection (a migration, a backup): no pool, no limit on locks, and on statements only `perintah` seconds
    when it is given.
    """
    batas = {"command_timeout": perintah if sabar else TUNGGU_PERINTAH}
    setelan = SETELAN_SERVER | ({"lock_timeout": "0", "idle_in_transaction_session_timeout": "0"} if sabar else {})
    pool: dict[str, Any] = {"poolclass": NullPool} if sabar else {
        "pool_size": banyak, "max_overflow": 0, "pool_timeout": 20, "pool_pre_ping": True}  # fmt: skip
    return create_async_engine(
        url, isolation_level="READ COMMITTED", hide_parameters=True, json_serializer=teks_kolom, **pool,
        connect_args={"async_creator_fn": sambung, "server_settings": setelan, **batas},
    )  # fmt: skip


def alamat(url: URL) -> dict[str, Any]:
    """What `sambung` takes: hosts and ports are lists where the address names several."""
    (_, isi) = dialek.dialect().create_connect_args(url)  # type: ignore[no-untyped-call]
    return dict(isi)


#: Of several hosts, by all of them: the one that served last.
_TERAKHIR: dict[str, tuple[str, int]] = {}


async def sambung(**isi: Any) -> Any:
    """A connection of asyncpg to the first host that answers and is what the address asks for (`target_session_attrs`).

    Every host has its own time, and the one that served last is asked first. asyncpg itself gives one time to all together, so
    that a machine without power, which answers nothing at all, would hide those behind it.

    Raises:
        OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError: see `PUTUS`; what a server said
            goes before silence, and 25006 stands for "no primary among them".
    """
    if not isinstance(isi.get("host"), list):
        return await asyncpg.connect(timeout=TUNGGU_SAMBUNG, **isi)
    semua = list(zip(isi.pop("host"), isi.pop("port"), strict=True))
    kunci = repr(semua)
    semua.sort(key=lambda satu: satu != _TERAKHIR.get(kunci))
    sebab: BaseException | None = None
    for host, port in semua:
        try:
            sesi = await asyncpg.connect(host=host, port=port, timeout=TUNGGU_ANGGOTA, **isi)
        except asyncpg.TargetServerAttributeNotMatched:
            sebab = sebab if sqlstate(sebab) else asyncpg.ReadOnlySQLTransactionError("no primary among the hosts")
        except PUTUS as galat:
            sebab = sebab if sqlstate(sebab) else galat
        else:
            _TERAKHIR[kunci] = (host, port)
            return sesi
    assert sebab is not None
    raise sebab


async def di_sambungan(url: URL, fn: Kerja[T], *, baca: bool = False) -> T:
    """Run `fn` in one transaction on a connection of its own; with `baca` on one snapshot, unable to write.

    Raises:
        Gangguan: the server cannot be reached, or this user has not the rights.
    """
    menyambung = True
    mesin = buat_mesin(url, sabar=True)
    if baca:
        mesin = mesin.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    try:
        async with mesin.begin() as connection:
            menyambung = False
            return await connection.run_sync(fn)
    except Exception as galat:
        if pergi(galat, menyambung=menyambung) or sqlstate(galat) == "42501":
            raise gangguan(galat) from galat
        raise
    finally:
        await mesin.dispose()


def sqlstate(galat: BaseException | None) -> str:
    """The five characters PostgreSQL gives an error; empty where it never came so far."""
    asal = galat.orig if isinstance(galat, DBAPIError) else galat
    return str(getattr(asal, "sqlstate", None) or "")


def boleh_ulang(galat: BaseException, percobaan: int) -> bool:
    """Whether a unit that was rolled back may simply run again, `percobaan` tries having failed so far.

    True only where the server has said that nothing was committed.
    """
    if isinstance(galat, KonflikVersi):
        return galat.kode == "berkas" and percobaan < 3
    return percobaan < _ULANG.get(sqlstate(galat), 0)


def pergi(galat: BaseException, *, menyambung: bool = False) -> bool:
    """Whether the server, not the statement, is the trouble; `menyambung`: it struck while connecting (a refused password, too)."""
    if isinstance(galat, DBAPIError):
        return menyambung or galat.connection_invalidated or isinstance(galat, InterfaceError) or sqlstate(galat).startswith(_PERGI)
    if isinstance(galat, ConnectionError | TimeoutError | PoolHabis):
        return True
    return menyambung and (isinstance(galat, OSError) or type(galat).__module__.startswith("asyncpg"))


def gangguan(galat: BaseException) -> Gangguan:
    """The trouble as everybody above knows it; its sentence names no password."""
    kode = sqlstate(galat)
    return Gangguan("basis_data", _SEBAB.get(kode) or f"server tidak terjangkau ({kode or type(galat).__name__})", penuh=kode == PENUH)


# --- named locks ---------------------------------------------------------------------------------------------------


def kunci_nama(nama: ColumnElement[str] | str) -> ColumnElement[int]:
    """The number of an advisory lock with this name. Two names may share one; that only makes them wait for each other."""
    return func.hashtextextended(literal("paraf:", String) + nama, 0)


def kunci_transaksi(sesi: Session, nama: str) -> None:
    """Hold the lock of this name until the transaction ends; on SQLite the one writer is lock enough."""
    if sesi.get_bind().dialect.name == "postgresql":
        sesi.execute(select(func.pg_advisory_xact_lock(kunci_nama(nama))))


def dipegang(nama: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether some session holds the lock of this name now."""
    nomor = cast(_KUNCI.c.classid, BigInteger).op("<<")(cast(32, Integer)).op("|")(cast(_KUNCI.c.objid, BigInteger))
    kini = select(_BASIS.c.oid).where(_BASIS.c.datname == func.current_database()).scalar_subquery()
    return exists().where(
        _KUNCI.c.locktype == "advisory", _KUNCI.c.objsubid == 1, _KUNCI.c.granted, _KUNCI.c.database == kini,
        nomor == kunci_nama(nama))  # fmt: skip


_KUNCI = table("pg_locks", column("locktype", String), column("classid"), column("objid"), column("objsubid", Integer),
               column("granted", Boolean), column("database"))  # fmt: skip
_BASIS = table("pg_database", column("oid"), column("datname", String))
