"""Statements of `bot.store.siap` on SQLite, run by sqlite3 itself: SQLAlchemy makes their text once and is not asked again.

What it does at each execution beside that (looking up the compiled text, a context, a cursor result, rows) takes nine tenths of the time
of a small statement. Types, defaults and errors are SQLAlchemy's own, so a statement comes back as it would by way of it.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Select
from sqlalchemy.exc import DBAPIError

#: Texts that are kept. The statements are some eighty, and each is made for the names that its callers give, filtered and not.
DIINGAT = 2048

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

    __slots__ = ("_ambil", "_olah", "kembang", "sql", "tetap")

    def __init__(self, siap: Any, nilai: dict[str, Any], dialek: Dialect) -> None:
        rakit = siap.compile(dialect=dialek, column_keys=None if isinstance(siap, Select) else list(nilai))
        #: Values of the statement itself, and what columns hold when nothing else is said.
        self.tetap = {nama: b.value for nama, b in rakit.binds.items() if not b.required}
        for kolom in (*rakit.insert_prefetch, *rakit.update_prefetch):
            self.tetap[kolom.key] = kolom.default.arg
            assert kolom.default.is_scalar, f"{kolom}: a default that is worked out at each execution"
        isi = rakit.construct_expanded_state({**self.tetap, **nilai})
        self.sql: str = isi.statement
        olah = {nama: b.type.dialect_impl(dialek).bind_processor(dialek) for nama, b in rakit.binds.items()} | dict(isi.processors)
        urut = list(isi.positiontup)
        self._ambil: Callable[[Any], Sequence[Any]] = itemgetter(*urut) if len(urut) > 1 else lambda nilai: [nilai[nama] for nama in urut]
        self._olah = [(i, fn) for i, nama in enumerate(urut) if (fn := olah.get(nama)) is not None]
        self.kembang = {nama: tuple(satuan) for nama, satuan in isi.parameter_expansion.items()}

    def ikat(self, nilai: dict[str, Any]) -> Sequence[Any]:
        """The values as sqlite3 binds them."""
        if self.tetap:
            nilai = {**self.tetap, **nilai}
        if self.kembang:
            nilai = {**nilai}
            for nama, satuan in self.kembang.items():
                nilai |= zip(satuan, nilai[nama], strict=True)
        if not self._olah:
            return self._ambil(nilai)
        isi = list(self._ambil(nilai))
        for i, olah in self._olah:
            isi[i] = olah(isi[i])
        return isi


class _Siap:
    """A statement for one set of names that are given."""

    def __init__(self, siap: Any, dialek: Dialect) -> None:
        self._siap, self._dialek = siap, dialek
        rakit = siap.compile(dialect=dialek)
        self._daftar = [nama for nama, b in rakit.binds.items() if b.expanding]
        self._teks: dict[tuple[int, ...], _Teks] = {}
        kolom = list(siap.exported_columns.items())
        baris: Any = namedtuple("Baris", [nama for nama, _ in kolom], rename=True) if kolom else None
        #: Makes a row of what sqlite3 gave; None: there are none.
        self.baris: Callable[[Any], Any] | None = partial(tuple.__new__, baris) if kolom else None
        olah = ((i, k.type.dialect_impl(dialek).result_processor(dialek, None)) for i, (_, k) in enumerate(kolom))
        self._olah = [(i, fn) for i, fn in olah if fn is not None]

    def teks(self, nilai: dict[str, Any]) -> _Teks:
        """Its text for lists as long as these."""
        panjang = tuple([len(nilai[nama]) for nama in self._daftar]) if self._daftar else ()
        if (teks := self._teks.get(panjang)) is None:
            if len(self._teks) >= DIINGAT:
                self._teks.clear()
            teks = self._teks[panjang] = _Teks(self._siap, nilai, self._dialek)
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
def _siapkan(siap: Any, _nama: tuple[str, ...] | None, dialek: Dialect) -> _Siap:
    """For these names of values; None: it has the same text for any, as a SELECT does."""
    return _Siap(siap, dialek)


def _galat(sambungan: Connection, perintah: str, nilai: Any, galat: sqlite3.Error) -> Exception:
    """SQLAlchemy's error for one of the driver."""
    return DBAPIError.instance(perintah, nilai, galat, sqlite3.Error, hide_parameters=sambungan.engine.hide_parameters,
                               dialect=sambungan.dialect)  # fmt: skip


class Jalur:
    """The way to sqlite3 for one transaction of a connection: its cursor, and who is told of each statement."""

    __slots__ = ("dengar", "dialek", "kursor", "sambungan")

    def __init__(self, sambungan: Connection) -> None:
        self.sambungan, self.dialek = sambungan, sambungan.dialect
        self.kursor = sambungan.connection.cursor()
        self.dengar = tuple(sambungan.engine.dispatch.before_cursor_execute)


def langsung(sambungan: Connection, perintah: str) -> None:
    """Run a text of ours without values and rows, e.g. BEGIN.

    Raises:
        DBAPIError: as by way of SQLAlchemy.
    """
    try:
        sambungan.connection.cursor().execute(perintah)
    except sqlite3.Error as galat:
        raise _galat(sambungan, perintah, None, galat) from galat


def jalankan(jalur: Jalur, siap: Any, nilai: Nilai) -> Hasil:
    """Run a statement on the driver's connection, in its transaction.

    Raises:
        DBAPIError: as by way of SQLAlchemy.
    """
    if isinstance(nilai, list):
        return _semua(jalur, siap, nilai)
    nilai = nilai or {}
    satu = _siapkan(siap, tuple(nilai) if siap.is_dml else None, jalur.dialek)
    teks, kursor = satu.teks(nilai), jalur.kursor
    ikatan = teks.ikat(nilai)
    for dengar in jalur.dengar:
        dengar(jalur.sambungan, kursor, teks.sql, ikatan, None, False)
    try:
        kursor.execute(teks.sql, ikatan)
        mentah = kursor.fetchall() if satu.baris is not None else ()
    except sqlite3.Error as galat:
        raise _galat(jalur.sambungan, teks.sql, ikatan, galat) from galat
    return Hasil(satu.baca(mentah) if mentah else [], kursor.rowcount)


def _semua(jalur: Jalur, siap: Any, semua: list[dict[str, Any]]) -> Hasil:
    """The same for each of several rows; in one call where none comes back."""
    satu = _siapkan(siap, tuple(semua[0]) if siap.is_dml else None, jalur.dialek)
    teks, kursor, mentah = satu.teks(semua[0]), jalur.kursor, list[Any]()
    ikatan = [teks.ikat(x) for x in semua]
    banyak = len(ikatan) > 1 and satu.baris is None
    for dengar in jalur.dengar:
        for isi in [ikatan] if banyak else ikatan:
            dengar(jalur.sambungan, kursor, teks.sql, isi, None, banyak)
    try:
        if banyak:
            kursor.executemany(teks.sql, ikatan)
            return Hasil(mentah, kursor.rowcount)
        for isi in ikatan:
            kursor.execute(teks.sql, isi)
            if satu.baris is not None:
                mentah += kursor.fetchall()
    except sqlite3.Error as galat:
        raise _galat(jalur.sambungan, teks.sql, ikatan[0], galat) from galat
    return Hasil(satu.baca(mentah) if mentah else mentah, kursor.rowcount)
