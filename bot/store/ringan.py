"""Statements of `bot.store.siap` on SQLite, run by sqlite3 itself: SQLAlchemy makes their text once and is not asked again.

What it does at each execution beside that (looking up the compiled text, a context, a cursor result, rows) takes nine tenths of the time
of a small statement. Types, defaults and errors are SQLAlchemy's own, so a statement comes back as it would by way of it.
"""

from __future__ import annotations

import sqlite3
import traceback
from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any

import structlog
from sqlalchemy import Connection, Dialect, RootTransaction, Select
from sqlalchemy.exc import DBAPIError

from bot.domain.galat import Gangguan
from bot.store.siap import KANTOR, Ragam, tersaring

log = structlog.get_logger(__name__)

#: Texts that are kept. The statements are some eighty, and each is made for the names that its callers give, filtered and not.
DIINGAT = 2048

#: Said of a statement that came after the end of its transaction.
SUDAH_BERAKHIR = "the transaction has ended"

#: The values of a statement by name; a list of them where it is carried out for each.
Nilai = dict[str, Any] | list[dict[str, Any]] | None


class Hasil:
    """What a statement brought: as much of SQLAlchemy's `CursorResult` as the store uses. All rows are read already."""

    __slots__ = ("_baris", "rowcount")

    def __init__(self, baris: list[Any], rowcount: int) -> None:
        self._baris = baris
        self.rowcount = rowcount  # of UPDATE and DELETE

    def __iter__(self) -> Iterator[Any]:
        return iter(self._baris)

    def all(self) -> Sequence[Any]:
        """Every row."""
        return self._baris

    def first(self) -> Any:
        """The first row, or None."""
        return self._baris[0] if self._baris else None

    def scalar(self) -> Any:
        """The first column of the first row, or None."""
        return self._baris[0][0] if self._baris else None

    def scalar_one(self) -> Any:
        """The first column of the one row that there is."""
        (baris,) = self._baris
        return baris[0]

    def scalars(self) -> Hasil:
        """The first column of every row."""
        return Hasil([baris[0] for baris in self._baris], self.rowcount)


class _Teks:
    """The text of a statement, for one length of each of its lists: what is bound in which order, and how."""

    __slots__ = ("_ambil", "_kantor", "_kembang", "_olah", "_tetap", "sql")

    def __init__(self, siap: Any, nilai: dict[str, Any], kantor: str | None, dialek: Dialect) -> None:
        """`kantor`: the name under which the office is bound, if it is."""
        nilai = nilai if kantor is None else {kantor: "", **nilai}
        rakit = siap.compile(dialect=dialek, column_keys=None if isinstance(siap, Select) else list(nilai))
        #: Values of the statement itself, and what columns hold when nothing else is said.
        self._tetap = {nama: b.value for nama, b in rakit.binds.items() if not b.required}
        for kolom in (*rakit.insert_prefetch, *rakit.update_prefetch):
            self._tetap[kolom.key] = kolom.default.arg
            assert kolom.default.is_scalar, f"{kolom}: a default that is worked out at each execution"
        isi = rakit.construct_expanded_state({**self._tetap, **nilai})
        self.sql: str = isi.statement
        olah = {nama: b.type.dialect_impl(dialek).bind_processor(dialek) for nama, b in rakit.binds.items()} | dict(isi.processors)
        urut = list(isi.positiontup)
        self._ambil: Callable[[Any], Sequence[Any]] = itemgetter(*urut) if len(urut) > 1 else lambda nilai: [nilai[nama] for nama in urut]
        self._olah = [(i, fn) for i, nama in enumerate(urut) if (fn := olah.get(nama)) is not None]
        self._kembang = {nama: tuple(satuan) for nama, satuan in isi.parameter_expansion.items()}
        self._kantor = kantor

    def ikat(self, nilai: dict[str, Any], instansi: str | None) -> Sequence[Any]:
        """The values as sqlite3 binds them, with the office.

        Raises:
            PermissionError: they name another one.
        """
        if self._kantor is not None:
            nilai = {**self._tetap, self._kantor: instansi, **nilai}
            if nilai[self._kantor] != instansi:
                raise PermissionError(f"a row of another instansi in a session of {instansi}")
        elif self._tetap:
            nilai = {**self._tetap, **nilai}
        if self._kembang:
            nilai = {**nilai}
            for nama, satuan in self._kembang.items():
                nilai |= zip(satuan, nilai[nama], strict=True)
        if not self._olah:
            return self._ambil(nilai)
        isi = list(self._ambil(nilai))
        for i, olah in self._olah:
            isi[i] = olah(isi[i])
        return isi


class _Rencana:
    """A statement for one set of names that are given, of one office or of all."""

    __slots__ = ("_daftar", "_dialek", "_kantor", "_olah", "_siap", "_teks", "baris", "satu", "tabel")

    def __init__(self, siap: Any, nama: tuple[str, ...], dialek: Dialect, *, sekantor: bool) -> None:
        if isinstance(siap, Ragam):
            siap = siap.sqlite
        #: In which it writes.
        self.tabel: str | None = siap.table.name if siap.is_dml else None
        self._kantor = None
        if sekantor:
            self._kantor = "instansi" if siap.is_insert else KANTOR
            siap = siap if siap.is_insert else tersaring(siap)
        self._siap, self._dialek = siap, dialek
        self._daftar = [nama for nama, b in siap.compile(dialect=dialek).binds.items() if b.expanding]
        self._teks: dict[tuple[int, ...], _Teks] = {}
        #: Its text where no list is asked for.
        self.satu = None if self._daftar else _Teks(siap, dict.fromkeys(nama), self._kantor, dialek)
        kolom = list(siap.exported_columns.items())
        baris: Any = namedtuple("Baris", [nama for nama, _ in kolom], rename=True) if kolom else None
        #: Makes a row of what sqlite3 gave; None: there are none.
        self.baris: Callable[[Any], Any] | None = partial(tuple.__new__, baris) if kolom else None
        olah = ((i, k.type.dialect_impl(dialek).result_processor(dialek, None)) for i, (_, k) in enumerate(kolom))
        self._olah = [(i, fn) for i, fn in olah if fn is not None]

    def teks(self, nilai: dict[str, Any]) -> _Teks:
        """Its text for lists as long as these."""
        panjang = tuple([len(nilai[nama]) for nama in self._daftar])
        if (teks := self._teks.get(panjang)) is None:
            if len(self._teks) >= DIINGAT:
                self._teks.clear()
            teks = self._teks[panjang] = _Teks(self._siap, nilai, self._kantor, self._dialek)
        return teks

    def baca(self, mentah: Sequence[Any]) -> list[Any]:
        """Rows as the columns' types give them, with names."""
        assert self.baris is not None
        if not self._olah:
            return list(map(self.baris, mentah))
        hasil = []
        for satu in mentah:
            isi = list(satu)
            for i, fn in self._olah:
                isi[i] = fn(isi[i])
            hasil.append(self.baris(isi))
        return hasil


@lru_cache(maxsize=DIINGAT)
def _rencanakan(siap: Any, nama: tuple[str, ...], sekantor: bool, dialek: Dialect) -> _Rencana:
    return _Rencana(siap, nama, dialek, sekantor=sekantor)


def dalam_transaksi(sambungan: Connection) -> bool:
    """Whether sqlite3 itself has a transaction under way on the connection, whatever SQLAlchemy knows of it."""
    return bool(_driver(sambungan).in_transaction)


def _driver(sambungan: Connection) -> Any:
    dbapi = sambungan.connection.dbapi_connection
    assert dbapi is not None
    return sambungan.dialect.get_driver_connection(dbapi)


class Jalur:
    """The way to sqlite3 on a connection: its cursor, its transaction, and who is told of each statement."""

    __slots__ = ("_bersama", "_dengar", "_driver", "_pendengar", "dialek", "kursor", "sambungan")

    def __init__(self, sambungan: Connection) -> None:
        self.sambungan, self.dialek = sambungan, sambungan.dialect
        self.kursor = sambungan.connection.cursor()
        self._driver: Any = _driver(sambungan)
        self._pendengar = sambungan.engine.dispatch
        self._dengar: tuple[Callable[..., Any], ...] = ()
        self._bersama: RootTransaction | None = None  # what SQLAlchemy knows of the transaction

    @property
    def bertransaksi(self) -> bool:
        """Whether a transaction is under way: SQLite itself gives one up when a disk is full."""
        return bool(self._driver.in_transaction)

    def mulai(self, perintah: str) -> None:
        """Begin a transaction with this statement."""
        self._dengar = tuple(self._pendengar.before_cursor_execute)
        self._langsung(perintah)

    def gabung(self) -> Connection:
        """The connection for use by way of SQLAlchemy, which is told of the transaction under way first: it takes as long as two statements."""
        if self._bersama is None:
            self._bersama = self.sambungan.begin()
        return self.sambungan

    def simpan(self) -> bool:
        """COMMIT. Returns whether the connection is good for another transaction.

        Raises:
            DBAPIError: nothing was written.
            Gangguan: neither, for the transaction had ended before, and somebody swallowed why.
        """
        bersama = self._bersama
        if not self.bertransaksi or (bersama is not None and not bersama.is_active):
            raise Gangguan("basis_data", "transaksi sudah berakhir sebelum disimpan")
        self._langsung("COMMIT")
        if bersama is None:
            return True
        self._bersama = None
        try:
            bersama.commit()  # of what is on disk already: only the bookkeeping
        except Exception as galat:  # whoever asked must not hear that what stands has failed
            log.error("pembukuan_sesudah_commit", galat=type(galat).__name__, jejak=traceback.format_tb(galat.__traceback__, limit=-6))
            return False
        return True

    def batal(self) -> None:
        """ROLLBACK, if there is still something to roll back."""
        bersama, self._bersama = self._bersama, None
        if bersama is not None:
            bersama.close()  # which rolls back what is still under way
        self.sambungan.connection.rollback()

    def _langsung(self, perintah: str) -> None:
        """Run a text of ours without values and rows."""
        for dengar in self._dengar:
            dengar(self.sambungan, self.kursor, perintah, (), None, False)
        try:
            self.kursor.execute(perintah)
        except sqlite3.Error as galat:
            raise self._galat(perintah, None, galat) from galat

    def _galat(self, perintah: str, nilai: Any, galat: sqlite3.Error) -> Exception:
        """SQLAlchemy's error for one of the driver."""
        return DBAPIError.instance(perintah, nilai, galat, sqlite3.Error, hide_parameters=self.sambungan.engine.hide_parameters,
                                   dialect=self.dialek)  # fmt: skip

    def jalankan(self, siap: Any, nilai: Nilai, *, instansi: str | None, tertulis: set[str]) -> Hasil:
        """Run a statement in the transaction, of this office or of all (None); the table it writes in is added to `tertulis`.

        Raises:
            DBAPIError: as by way of SQLAlchemy; also when there is no transaction any more, and the statement would be one by itself.
            PermissionError: a row of another office.
        """
        if isinstance(nilai, list):
            return self._semua(siap, nilai, instansi, tertulis)
        if nilai is None:
            nilai = {}
        rencana = _rencanakan(siap, tuple(nilai), instansi is not None, self.dialek)
        teks = rencana.satu or rencana.teks(nilai)
        ikatan = teks.ikat(nilai, instansi)
        if rencana.tabel is not None:
            tertulis.add(rencana.tabel)
        kursor = self.kursor
        for dengar in self._dengar:
            dengar(self.sambungan, kursor, teks.sql, ikatan, None, False)
        try:
            if not self._driver.in_transaction:
                raise sqlite3.OperationalError(SUDAH_BERAKHIR)
            kursor.execute(teks.sql, ikatan)
            mentah = kursor.fetchall() if rencana.baris is not None else ()
        except sqlite3.Error as galat:
            raise self._galat(teks.sql, ikatan, galat) from galat
        return Hasil(rencana.baca(mentah) if mentah else [], kursor.rowcount)

    def _semua(self, siap: Any, semua: list[dict[str, Any]], instansi: str | None, tertulis: set[str]) -> Hasil:
        """The same for each of several rows; in one call where none comes back."""
        rencana = _rencanakan(siap, tuple(semua[0]), instansi is not None, self.dialek)
        teks, kursor, mentah = rencana.satu or rencana.teks(semua[0]), self.kursor, list[Any]()
        ikatan = [teks.ikat(x, instansi) for x in semua]
        if rencana.tabel is not None:
            tertulis.add(rencana.tabel)
        banyak = len(ikatan) > 1 and rencana.baris is None
        for dengar in self._dengar:
            for isi in [ikatan] if banyak else ikatan:
                dengar(self.sambungan, kursor, teks.sql, isi, None, banyak)
        try:
            if not self._driver.in_transaction:
                raise sqlite3.OperationalError(SUDAH_BERAKHIR)
            if banyak:
                kursor.executemany(teks.sql, ikatan)
                return Hasil(mentah, kursor.rowcount)
            for isi in ikatan:
                kursor.execute(teks.sql, isi)
                if rencana.baris is not None:
                    mentah += kursor.fetchall()
        except sqlite3.Error as galat:
            raise self._galat(teks.sql, ikatan[0], galat) from galat
        return Hasil(rencana.baca(mentah) if mentah else mentah, kursor.rowcount)
