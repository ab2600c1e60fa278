"""Migrations: run at every start, under a lock, so that two starts at once do not meet inside one."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from bot.domain.galat import Gangguan
from bot.store import postgres
from bot.store.database import RUSAK, rusak
from bot.store.kunci_jalan import SudahBerjalan, sedang_jalan
from bot.store.models import Base
from bot.store.simpul import sekali_jalan

T = TypeVar("T")

MIGRATIONS = Path(__file__).parent / "migrations"

#: Advisory lock of the migrations on PostgreSQL; any number that nobody else uses.
KUNCI_MIGRASI = 7_262_723

#: How long a start waits for another program that holds a SQLite file, in milliseconds.
TUNGGU_MS = 15_000


def konfigurasi(connection: Connection | None = None) -> Config:
    """Alembic's settings, built here: there is no alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def jalankan_migrasi(url: str, *, pendek: bool = False) -> None:
    """Bring the database up to the newest revision. Blocks; other starts wait for this one.

    Args:
        url: of the database.
        pendek: For a short command, which may be of another version than the bot that runs beside it: nothing is changed under that bot.

    Raises:
        Gangguan: `basis_data`, another program holds the database, it cannot be opened, or it is damaged.
        SudahBerjalan: `bot_versi_lain`, with `pendek`.
    """
    target = baca_alamat(url)
    if target.get_backend_name() == "sqlite":
        folder = Path(target.database or "").parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as galat:
            raise Gangguan("basis_data", f"folder {folder} tidak dapat dibuat ({galat.strerror})") from galat
    try:
        _di_sambungan(target, partial(_naikkan, pendek=pendek))
    except OperationalError as galat:
        terkunci = "locked" in str(galat.orig)
        raise Gangguan("basis_data", "sedang dikunci program lain" if terkunci else str(galat.orig)) from galat
    except DBAPIError as galat:
        if rusak(galat):
            raise Gangguan("basis_data", RUSAK) from galat
        raise


def baca_alamat(url: str) -> URL:
    """The address, without repeating it when it cannot be read: what is wrong may be the password in it.

    Raises:
        Gangguan: it is no address of a database.
    """
    try:
        return make_url(url)
    except (ArgumentError, ValueError):
        raise Gangguan("basis_data", "alamatnya di DATABASE_URL tidak terbaca; huruf @ : / di dalam sandi ditulis %40 %3A %2F") from None


def _naikkan(connection: Connection, *, pendek: bool) -> None:
    """A whole migration or none, one process at a time."""
    if connection.dialect.name != "sqlite":
        connection.execute(text("SELECT pg_advisory_xact_lock(:kunci)"), {"kunci": KUNCI_MIGRASI})
    if pendek and ada_bot(connection) and revisi_di(connection) not in (None, revisi_terbaru()):  # None: that bot is about to do it
        raise SudahBerjalan("bot_versi_lain")
    command.upgrade(konfigurasi(connection), "head")


def ada_bot(connection: Connection) -> bool:
    """Whether a `paraf run` works on the database behind a connection."""
    if connection.dialect.name == "sqlite":
        return sedang_jalan(Path(connection.engine.url.database or ""))
    tanya = text("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'paraf-penjaga' LIMIT 1")
    return connection.execute(tanya).first() is not None


def basis_data_ada(url: str) -> bool:
    """Whether there is a database to look into, brought up to date; a short command makes none."""
    kini, head = (None, "") if _belum_ada(url) else revisi(url)
    return kini == head


def _belum_ada(url: str) -> bool:
    target = baca_alamat(url)
    return target.get_backend_name() == "sqlite" and not Path(target.database or "").is_file()


def revisi(url: str) -> tuple[str | None, str | None]:
    """The revision the database is at, and the one this program wants."""
    return _di_sambungan(baca_alamat(url), revisi_di), revisi_terbaru()


def revisi_di(connection: Connection) -> str | None:
    """The revision of the database behind a connection."""
    return MigrationContext.configure(connection).get_current_revision()


def revisi_terbaru() -> str | None:
    """The revision this program wants."""
    return ScriptDirectory.from_config(konfigurasi()).get_current_head()


def perbedaan(url: str) -> list[Any]:
    """What a migrated database still lacks against `bot.store.models`; empty is right."""

    def bandingkan(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, Base.metadata))

    return _di_sambungan(make_url(url), bandingkan)


def buat_revisi(pesan: str, rev_id: str) -> None:
    """Write a new revision (for developers): what the models have beyond the newest revision."""

    def tulis(connection: Connection) -> None:
        if any((MIGRATIONS / "versions").glob("*.py")):
            command.upgrade(konfigurasi(connection), "head")
        command.revision(konfigurasi(connection), pesan, autogenerate=True, rev_id=rev_id)

    with tempfile.TemporaryDirectory() as folder:
        _di_sambungan(make_url(f"sqlite:///{folder}/awal.db"), tulis)


def _di_sambungan(url: URL, fn: Callable[[Connection], T]) -> T:
    """Run `fn` in one transaction on a connection of its own.

    Raises:
        Gangguan: PostgreSQL cannot be reached, or this user has not the rights.
    """
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url.set(drivername="sqlite"), poolclass=NullPool)
        event.listen(engine, "connect", _tanpa_autocommit)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        try:
            with engine.begin() as connection:
                return fn(connection)
        finally:
            engine.dispose()
    return sekali_jalan(postgres.di_sambungan(url, fn))


def _tanpa_autocommit(dbapi: Any, _record: Any) -> None:
    """Let SQLite hold DDL inside our transaction, and wait for another start that is inside its own."""
    dbapi.isolation_level = None
    dbapi.execute(f"PRAGMA busy_timeout={TUNGGU_MS}")
