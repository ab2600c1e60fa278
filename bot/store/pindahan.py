"""All rows of a PostgreSQL database into one SQLite file and back: the form in which a backup travels and can be looked through.

A backup made on one kind of database is restored on the other, so an office that grows takes its cases along.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Integer, Table, create_engine, func, insert, literal_column, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.domain.galat import Gangguan
from bot.store import postgres
from bot.store.migrasi import jalankan_migrasi
from bot.store.models import Base
from bot.store.simpul import sekali_jalan

#: Rows read and written at a time.
SEKALI = 500


def salin_ke_sqlite(url: str, berkas: Path) -> None:
    """One consistent moment of the database at `url`, which must be at this program's revision; nobody is held up.

    Raises:
        Gangguan: the server cannot be reached.
    """
    jalankan_migrasi(_alamat(berkas).render_as_string())
    engine = create_engine(_alamat(berkas), poolclass=NullPool)
    try:
        with engine.begin() as ke:
            sekali_jalan(postgres.di_sambungan(make_url(url), lambda dari: _salin(dari, ke), baca=True))
    finally:
        engine.dispose()


def isi_dari_sqlite(url: str, berkas: Path) -> None:
    """Every row of `berkas` into the empty database at `url`, in one transaction; both are at this program's revision.

    Raises:
        Gangguan: the server cannot be reached, or does not take a row; nothing was written.
    """
    engine = create_engine(_alamat(berkas), poolclass=NullPool)

    def isi(ke: Connection) -> None:
        with engine.connect() as dari:
            _salin(dari, ke)
        for tabel in Base.metadata.sorted_tables:
            _lanjutkan_urutan(ke, tabel)

    try:
        sekali_jalan(postgres.di_sambungan(make_url(url), isi))
    except DBAPIError as galat:
        raise Gangguan("basis_data", f"PostgreSQL menolak satu baris ({postgres.sqlstate(galat)})") from galat
    finally:
        engine.dispose()


def berisi(url: str) -> bool:
    """Whether any table of ours holds a row; a database without our tables is empty.

    Raises:
        Gangguan: the server cannot be reached.
    """

    def lihat(c: Connection) -> bool:
        ada = set(c.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")))
        return any(c.execute(select(literal_column("1")).select_from(tabel).limit(1)).first()
                   for tabel in Base.metadata.sorted_tables if tabel.name in ada)  # fmt: skip

    return sekali_jalan(postgres.di_sambungan(make_url(url), lihat, baca=True))


def dipakai(url: str) -> bool:
    """Whether a `paraf run` works on this database now.

    Raises:
        Gangguan: the server cannot be reached.
    """
    tanya = text("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'paraf-penjaga' LIMIT 1")
    return sekali_jalan(postgres.di_sambungan(make_url(url), lambda c: c.execute(tanya).first() is not None, baca=True))


def _alamat(berkas: Path) -> URL:
    return URL.create("sqlite", database=str(berkas))


def _salin(dari: Connection, ke: Connection) -> None:
    for tabel in Base.metadata.sorted_tables:
        hasil = dari.execute(select(tabel).order_by(*tabel.primary_key.columns).execution_options(yield_per=SEKALI))
        for bagian in hasil.mappings().partitions(SEKALI):
            ke.execute(insert(tabel), [dict(baris) for baris in bagian])


def _lanjutkan_urutan(ke: Connection, tabel: Table) -> None:
    """New rows get ids after those that came along."""
    (kolom, *lain) = tabel.primary_key.columns
    if lain or not isinstance(kolom.type, Integer):
        return
    terakhir = ke.scalar(select(func.max(kolom)))
    if terakhir is not None:
        ke.execute(select(func.setval(func.pg_get_serial_sequence(tabel.name, kolom.name), terakhir)))
