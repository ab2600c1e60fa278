"""SQLite's writer in the loop's own thread: its turns, its shared COMMITs and the time they take are drawn from the seed, and so is
what goes wrong at each of them. What a turn does is the program's (`MesinSqlite`).
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any, TypeVar

from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError

from bot.store import ringan
from bot.store.database import PENUH_SQLITE, Database, MesinSqlite, SesiInstansi, _Satuan
from tools.simulasi.nasib import Nasib, Nyawa, Padam
from tools.simulasi.putaran import PutaranVirtual

T = TypeVar("T")

#: SQLite's code for a lock that another connection holds.
TERKUNCI_SQLITE = 5

#: What SQLite says of a full disk.
PENUH = "database or disk is full"

#: Seconds a COMMIT takes; one in so many takes much longer, and one in so many turns is over before the loop has heard of the one before.
LAMA, LAMA_SEKALI, SERING_LAMA, SERING_TERTINGGAL = (0.0005, 0.003), (0.02, 0.2), 12, 8


class PenulisSemu:
    """Stands where the writer's thread stands (`submit`): one turn after another, heard of when it has ended."""

    def __init__(self, mesin: MesinSeutas, acak: random.Random) -> None:
        self._mesin = mesin
        self._acak = acak
        self._giliran: deque[Callable[[], None]] = deque()
        self._sibuk = False
        self._kabar: list[tuple[Callable[..., Any], tuple[Any, ...], Context | None]] = []  # of turns nobody has heard of

    def submit(self, giliran: Callable[[], None]) -> None:
        """See `ThreadPoolExecutor.submit`. What is asked for in the same moment comes along."""
        self._giliran.append(giliran)
        if not self._sibuk:
            self._sibuk = True
            asyncio.get_running_loop().call_soon(self._mulai)

    def shutdown(self) -> None:
        """Nothing runs."""

    def _satu(self) -> None:
        putaran = asyncio.get_running_loop()
        assert isinstance(putaran, PutaranVirtual)
        putaran.tertahan = []
        try:
            self._mesin.satu_giliran(self._giliran.popleft())
            self._kabar += putaran.tertahan
        finally:
            putaran.tertahan = None

    def _mulai(self) -> None:
        while self._giliran and not self._kabar:  # the units of a turn may have been taken along by the one before
            self._satu()
        if self._kabar:
            batas = LAMA_SEKALI if self._acak.random() * SERING_LAMA < 1 else LAMA
            asyncio.get_running_loop().call_later(self._acak.uniform(*batas), self._usai)
        else:
            self._sibuk = False

    def _usai(self) -> None:
        if self._giliran and self._acak.random() * SERING_TERTINGGAL < 1:
            self._satu()
        self._mesin.sesudah()
        putaran, kabar = asyncio.get_running_loop(), self._kabar
        self._kabar = []
        for panggil, isi, konteks in kabar:
            putaran.call_soon(panggil, *isi, context=konteks)
        putaran.call_soon(self._mulai)  # after them: what they ask for comes along


class MesinSeutas(MesinSqlite):
    """SQLite as the program drives it, in one thread; it dies, is locked and is full where the seed says so."""

    nyawa: Nyawa
    nasib: Nasib

    def __init__(self, url: URL) -> None:
        super().__init__(url)
        self._penulis.shutdown()
        self.kelompok = 0  # units of the turn that runs; 0: none, and what is asked for is asked by the simulation itself

    def lahir(self, nyawa: Nyawa, nasib: Nasib, acak: random.Random) -> None:
        """Another life begins, and nothing waits."""
        self.nyawa, self.nasib = nyawa, nasib
        self._menunggu.clear()
        self._penulis = PenulisSemu(self, acak)  # type: ignore[assignment] # all of a thread that is asked for

    def satu_giliran(self, giliran: Callable[[], None]) -> None:
        """Run one turn of the writer."""
        self.kelompok = 1
        try:
            giliran()
        finally:
            self.kelompok = 0

    def sesudah(self) -> None:
        """A turn has ended and nobody was told. A life that ends here leaves them to hear it of a dead program, which does nothing more."""
        try:
            self.nyawa.titik("after_commit")
        except Padam:
            return

    def _bersama(self, daftar: list[_Satuan]) -> None:
        self.kelompok = len(daftar)
        super()._bersama(daftar)

    def _transaksi(self, isi: Callable[[ringan.Jalur], T]) -> T:
        if not self.kelompok:
            return super()._transaksi(isi)
        self.nyawa.periksa()
        if self.nasib.terkunci():
            raise _galat("BEGIN IMMEDIATE", "database is locked", TERKUNCI_SQLITE)

        def terancam(jalur: ringan.Jalur) -> T:
            hasil = isi(jalur)
            self.nyawa.titik("before_commit" if self.kelompok == 1 else "before_shared_commit")
            if self.nasib.penuh("disk_full" if self.kelompok == 1 else "disk_full_shared"):
                raise _galat("COMMIT", PENUH, PENUH_SQLITE)
            return hasil

        return super()._transaksi(terancam)

    def menyerah(self) -> None:
        """SQLite gives up the transaction by itself, savepoints and all, because the disk is full."""
        assert self._tetap is not None
        self._tetap.sambungan.connection.cursor().execute("ROLLBACK")
        raise _galat("INSERT", PENUH, PENUH_SQLITE)


class DatabaseSeutas(Database):
    """The program's database with such a writer: nothing is left to chance between two units."""

    def __init__(self, url: str, nyawa: Nyawa, nasib: Nasib, acak: random.Random, dulu: DatabaseSeutas | None = None) -> None:
        """`dulu`: of the life before. Its connections are closed; what it knew of SQL itself is kept, which is no state of ours."""
        super().__init__(url)
        self.mesin: MesinSeutas = MesinSeutas(self.url) if dulu is None else dulu.mesin
        self._mesin, self.engine = self.mesin, self.mesin.engine
        self._nyawa = nyawa
        self.mesin.lahir(nyawa, nasib, acak)

    async def tulis(self, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None, senyap: bool = False) -> T:
        """See `Database.tulis`.

        Raises:
            Padam: the program dies here, before or after the commit.
        """

        def unit(sesi: SesiInstansi) -> T:
            self._nyawa.periksa()
            hasil = fn(sesi)
            if self.mesin.nasib.penuh("disk_full_inside"):
                sesi.flush()
                self.mesin.menyerah()
            if self.mesin.kelompok > 1:
                sesi.flush()
                self._nyawa.titik("inside_shared_commit")
            return hasil

        self._nyawa.periksa()
        hasil = await super().tulis(unit, instansi=instansi, senyap=senyap)
        self._nyawa.periksa()
        return hasil

    async def baca(self, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None) -> T:
        """See `Database.baca`. Raises Padam: a life that has ended reads nothing, or its rooms would look for ever."""
        self._nyawa.periksa()
        with self.engine.connect() as sambungan:
            return self.mesin.lihat(sambungan, fn, instansi)


def _galat(pernyataan: str, kata: str, kode: int) -> OperationalError:
    """What SQLite says, as SQLAlchemy hands it on."""
    asal = sqlite3.OperationalError(kata)
    asal.sqlite_errorcode = kode
    return OperationalError(pernyataan, None, asal)


__all__ = ["DatabaseSeutas"]
