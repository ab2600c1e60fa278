"""All rows of a PostgreSQL database into one SQLite file and back.

It is the form in which a backup travels and can be looked through, and the way in which an office that grows takes its cases along.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from sqlalchemy import (
    Connection,
    Integer,
    Table,
    create_engine,
    event,
    func,
    insert,
    inspect,
    literal_column,
    select,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from bot.domain.galat import Gangguan, KonfigurasiSalah
from bot.store import postgres
from bot.store.database import BUSY_TIMEOUT_MS, SesiInstansi
from bot.store.kunci_jalan import KunciJalan, SudahBerjalan
from bot.store.migrasi import KUNCI_MIGRASI, ada_bot, baca_alamat, jalankan_migrasi, revisi
from bot.store.models import Base, BerkasRow
from bot.store.pemeriksaan import periksa_keutuhan
from bot.store.simpul import sekali_jalan

#: Rows read and written at a time.
SEKALI = 500

#: What a person may write for a database -> the driver this program uses for it.
PENGGERAK = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}


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


@dataclass(frozen=True, slots=True)
class Pindahan:
    """What was moved, and the setting that leads to it."""

    asal: str  # address without password
    tujuan: str  # the same
    tabel: int
    baris: int
    berkas: int  # cases


def pindahkan(asal: str, tujuan: str) -> Pindahan:
    """Every row of the database at `asal` into the empty one at `tujuan`, which is of the other kind; `asal` is only read.

    It is one transaction in the target, and it is committed only when every table there holds the same rows as the source
    and the record of every case was read back whole. No bot runs on either meanwhile, and none begins.

    Raises:
        KonfigurasiSalah: wrong use: an address, the same kind twice, a source that is empty or of another revision, a target that
            holds rows, a bot that runs, a source whose record is damaged. Nothing was written.
        Gangguan: a database cannot be reached, or the target does not take a row; nothing was written.
    """
    dari, ke = _alamat_program("DATABASE_URL", asal), _alamat_program("tujuan", tujuan)
    if dari.get_backend_name() == ke.get_backend_name():
        raise KonfigurasiSalah(["Asal dan tujuan sama-sama " + ("SQLite; salin dengan paraf backup dan paraf restore."
                                if _sqlite(ke) else "PostgreSQL; salin dengan pg_dump, atau paraf backup dan paraf restore.")])  # fmt: skip
    try:
        _periksa_asal(dari)
        alamat = ke.render_as_string(hide_password=False)
        if berisi(alamat):
            raise KonfigurasiSalah([f"Tujuan {_tertulis(ke)} sudah berisi, dan tidak akan ditimpa. Buat basis data baru yang kosong, "
                                    "lalu ulangi."])  # fmt: skip
        with KunciJalan(Path((dari if _sqlite(dari) else ke).database or "")):
            if _sqlite(ke):
                Path(ke.database or "").touch(mode=0o600)
            jalankan_migrasi(alamat)
            hasil = _di_keduanya(dari, ke)
    except SudahBerjalan:
        raise KonfigurasiSalah(["Bot sedang berjalan di salah satu basis data ini. Hentikan dahulu paraf run, lalu ulangi."]) from None
    except OperationalError as galat:
        raise Gangguan("basis_data", str(galat.orig)) from galat
    except DBAPIError as galat:
        raise Gangguan("basis_data", f"tujuan menolak satu baris ({postgres.sqlstate(galat) or galat.orig})") from galat
    return hasil


def _alamat_program(apa: str, tulisan: str) -> URL:
    try:
        url = make_url(tulisan)
    except (ArgumentError, ValueError):  # the latter for a port that is no number, e.g. a piece of the password
        raise KonfigurasiSalah([f"{apa}: alamat basis data tidak terbaca. Contoh: postgresql+asyncpg://paraf@HOST/paraf"]) from None
    penggerak = PENGGERAK.get(url.drivername.partition("+")[0])
    if penggerak is None or not url.database or url.database == ":memory:":
        raise KonfigurasiSalah([f"{apa}: harus sqlite+aiosqlite:///LOKASI atau postgresql+asyncpg://PENGGUNA:SANDI@HOST/NAMA."])
    return url.set(drivername=penggerak)


def _tertulis(url: URL) -> str:
    """As a person writes it, without the password."""
    return unquote(url.render_as_string())


def _sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _periksa_asal(url: URL) -> None:
    berkas = Path(url.database or "")
    if _sqlite(url) and not (berkas.is_file() and berkas.stat().st_size):
        raise KonfigurasiSalah([f"Basis data {berkas} belum ada; belum ada yang dapat dipindahkan."])
    kini, terbaru = revisi(url.render_as_string(hide_password=False))
    if kini is None:
        raise KonfigurasiSalah(["Basis data di DATABASE_URL masih kosong; belum ada yang dapat dipindahkan."])
    if kini != terbaru:
        raise KonfigurasiSalah([f"Susunan basis data ({kini}) bukan susunan program ini ({terbaru}). Jalankan paraf migrate, atau pakai "
                                "paraf yang sesuai, lalu ulangi."])  # fmt: skip


def _di_keduanya(dari: URL, ke: URL) -> Pindahan:
    """Both connections, each in a transaction that keeps others from writing."""
    pg = ke if _sqlite(dari) else dari

    def kerja(asal: Connection, tujuan: Connection) -> Pindahan:
        server = tujuan if _sqlite(dari) else asal
        # Every program that starts, and every short command, asks for this lock first.
        if not server.scalar(select(func.pg_try_advisory_xact_lock(KUNCI_MIGRASI))):
            raise SudahBerjalan("sudah_berjalan")
        _sendirian(pg)
        isi = _salin(asal, tujuan)
        if not _sqlite(ke):
            for tabel in Base.metadata.sorted_tables:
                _lanjutkan_urutan(tujuan, tabel)
        _bandingkan(isi, tujuan)
        _sendirian(pg)
        return Pindahan(_tertulis(dari), _tertulis(ke), len(isi), sum(banyak for banyak, _ in isi.values()),
                        isi[BerkasRow.__tablename__][0])  # fmt: skip

    with _transaksi_sqlite(Path((dari if _sqlite(dari) else ke).database or "")) as lite:
        if _sqlite(dari):
            return sekali_jalan(postgres.di_sambungan(pg, lambda c: kerja(lite, c)))
        return sekali_jalan(postgres.di_sambungan(pg, lambda c: kerja(c, lite), baca=True))


def _sendirian(url: URL) -> None:
    """Raises SudahBerjalan when a bot works on this server's database."""
    if dipakai(url.render_as_string(hide_password=False)):
        raise SudahBerjalan("sudah_berjalan")


@contextmanager
def _transaksi_sqlite(berkas: Path) -> Iterator[Connection]:
    """A transaction on a SQLite file during which nobody else writes to it."""
    engine = create_engine(_alamat(berkas), poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _sambung(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None
        dbapi.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        dbapi.execute("PRAGMA synchronous=FULL")

    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _bandingkan(asal: Mapping[str, tuple[int, int]], tujuan: Connection) -> None:
    """What arrived is what was sent, and the record of every case reads as it should.

    Raises:
        Gangguan: it differs.
        KonfigurasiSalah: the record is damaged; as the rows are the same, it is in the source too.
    """
    for tabel in Base.metadata.sorted_tables:
        if _sidik_tabel(tujuan, tabel) != asal[tabel.name]:
            raise Gangguan("basis_data", f"isi tabel {tabel.name} di tujuan berbeda dari asalnya; tidak ada yang dipindahkan")
    with SesiInstansi(bind=tujuan, instansi=None) as sesi:
        temuan = [str(x) for x in periksa_keutuhan(sesi)]
    if temuan:
        raise KonfigurasiSalah(["Catatan berkas di asal bermasalah, jadi tidak ada yang dipindahkan. Jalankan paraf doctor.", *temuan[:8]])


def _sidik_tabel(c: Connection, tabel: Table) -> tuple[int, int]:
    sidik = _Sidik()
    _tiap_bagian(c, tabel, sidik.tambah)
    return sidik.banyak, sidik.jumlah


class _Sidik:
    """How many rows, and a sum over their hashes: the same for the same rows in any order, on either kind of database."""

    def __init__(self) -> None:
        self.banyak = self.jumlah = 0

    def tambah(self, bagian: list[dict[str, Any]]) -> None:
        """Count these rows in."""
        self.banyak += len(bagian)
        for baris in bagian:
            self.jumlah += int.from_bytes(hashlib.sha256(repr(tuple(baris.values())).encode()).digest())
        self.jumlah %= 1 << 256


def berisi(url: str) -> bool:
    """Whether any table of ours holds a row; a database without our tables is empty.

    Raises:
        Gangguan: the server cannot be reached.
    """

    def lihat(c: Connection) -> bool:
        ada = set(inspect(c).get_table_names())
        return any(c.execute(select(literal_column("1")).select_from(tabel).limit(1)).first()
                   for tabel in Base.metadata.sorted_tables if tabel.name in ada)  # fmt: skip

    target = baca_alamat(url)
    if not _sqlite(target):
        return sekali_jalan(postgres.di_sambungan(target, lihat, baca=True))
    berkas = Path(target.database or "")
    if not berkas.is_file():
        sisa = berkas.with_name(berkas.name + "-wal")  # a log without its file must never meet a new one
        return sisa.exists() and sisa.stat().st_size > 0
    with _transaksi_sqlite(berkas) as c:
        return lihat(c)


def dipakai(url: str) -> bool:
    """Whether a `paraf run` works on this database now.

    Raises:
        Gangguan: the server cannot be reached.
    """
    return sekali_jalan(postgres.di_sambungan(make_url(url), ada_bot, baca=True))


def _alamat(berkas: Path) -> URL:
    return URL.create("sqlite", database=str(berkas))


def _salin(dari: Connection, ke: Connection) -> dict[str, tuple[int, int]]:
    """Every row, tables in the order of their keys; returns how many rows each had, and their fingerprint."""
    isi = {}
    for tabel in Base.metadata.sorted_tables:
        sidik = _Sidik()

        def tulis(bagian: list[dict[str, Any]], tabel: Table = tabel, sidik: _Sidik = sidik) -> None:
            sidik.tambah(bagian)
            ke.execute(insert(tabel), bagian)

        _tiap_bagian(dari, tabel, tulis)
        isi[tabel.name] = (sidik.banyak, sidik.jumlah)
    return isi


def _tiap_bagian(c: Connection, tabel: Table, fn: Callable[[list[dict[str, Any]]], None]) -> None:
    hasil = c.execute(select(tabel).order_by(*tabel.primary_key.columns).execution_options(yield_per=SEKALI))
    for bagian in hasil.mappings().partitions(SEKALI):
        fn([dict(baris) for baris in bagian])


def _lanjutkan_urutan(ke: Connection, tabel: Table) -> None:
    """New rows get ids after those that came along."""
    (kolom, *lain) = tabel.primary_key.columns
    if lain or not isinstance(kolom.type, Integer):
        return
    terakhir = ke.scalar(select(func.max(kolom)))
    if terakhir is not None:
        ke.execute(select(func.setval(func.pg_get_serial_sequence(tabel.name, kolom.name), terakhir)))
