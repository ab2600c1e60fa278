"""One session of PostgreSQL that a running program keeps open beside its pool: it holds the program's named locks.

Whoever's session ends, in whatever way, has lost its locks at that moment: a claim that names a lock nobody holds is free, and
what may exist once (poller, dispatcher, scheduler) is taken over by whoever asks next. The locks only save work: what must not
happen twice is guarded by rows (versions, states, unique keys). The same session carries the wake-ups between programs; one
that is lost is made good by each room's own slow look.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Callable
from typing import Any, Protocol

import structlog
from sqlalchemy.engine import make_url

from bot.store.postgres import PUTUS, SETELAN_SERVER, alamat, gangguan, sambung

log = structlog.get_logger(__name__)

KANAL = "paraf"

#: Seconds between two tries to get a lock that another holds, or a session; a takeover lasts about this long.
SELANG = 0.2

#: Seconds between two signs of life of the session, and how long each may take.
DENYUT, TUNGGU_DENYUT = 1.0, 3.0

#: Wake-ups of this many seconds go out as one.
KUMPUL = 0.01


class Ruang(Protocol):
    """A room that works until it is told to stop."""

    def bangun(self) -> None:
        """Look for rows now."""
        ...

    def berhenti(self) -> None:
        """Take nothing new."""
        ...

    async def jalan(self) -> None:
        """Work until stopped."""
        ...


class Penjaga:
    """Holds locks by name while its session lives, and connects again when it does not."""

    def __init__(self, url: str, *, saat_ganti: Callable[[str], None], bangunkan: Callable[[], None]) -> None:
        """`saat_ganti` is told the name this program's claims bear from now on, `bangunkan` that others have committed."""
        self._alamat = alamat(make_url(url))
        self._saat_ganti = saat_ganti
        self._bangunkan = bangunkan
        self._sesi: Any = None
        self._hilang = asyncio.Event()  # of the session that lives now
        self._satu = asyncio.Lock()  # a session does one thing at a time
        self._ada_kabar = asyncio.Event()
        self._tugas: list[asyncio.Task[None]] = []

    async def mulai(self) -> None:
        """Open the session.

        Raises:
            Gangguan: the server cannot be reached.
        """
        try:
            await self._sambung()
        except PUTUS as galat:
            raise gangguan(galat) from galat
        self._tugas = [asyncio.create_task(self._jaga()), asyncio.create_task(self._sebar())]

    async def tutup(self) -> None:
        """Give every lock back."""
        for tugas in self._tugas:
            tugas.cancel()
        if self._tugas:
            await asyncio.wait(self._tugas)
        self._hilang.set()
        if self._sesi is not None and not self._sesi.is_closed():
            with contextlib.suppress(Exception):  # it ends with this program anyway
                await self._sesi.close(timeout=TUNGGU_DENYUT)

    def kabari(self) -> None:
        """Tell the other programs that there is something new."""
        self._ada_kabar.set()

    async def ambil(self, nama: str) -> asyncio.Event:
        """Wait for the lock of this name; the event is set when it is lost."""
        while True:
            hilang = self._hilang
            if not hilang.is_set() and await self._coba("SELECT pg_try_advisory_lock(hashtextextended($1, 0))", f"paraf:{nama}"):
                if hilang is self._hilang:
                    return hilang
                await self.lepas(nama)  # of a session that began meanwhile: once more, so that a loss is noticed
            await asyncio.sleep(SELANG)

    async def lepas(self, nama: str) -> None:
        """Give a lock back."""
        await self._coba("SELECT pg_advisory_unlock(hashtextextended($1, 0))", f"paraf:{nama}")

    # --- the session -----------------------------------------------------------------------------------------------

    async def _sambung(self) -> None:
        sesi = await sambung(**self._alamat, command_timeout=TUNGGU_DENYUT,
                             server_settings={**SETELAN_SERVER, "application_name": "paraf-penjaga"})  # fmt: skip
        try:
            nama = f"p-{secrets.token_hex(8)}"
            await sesi.execute("SELECT pg_advisory_lock(hashtextextended($1, 0))", f"paraf:{nama}")
            await sesi.add_listener(KANAL, self._dengar)
        except BaseException:
            sesi.terminate()
            raise
        self._sesi, self._hilang = sesi, asyncio.Event()
        sesi.add_termination_listener(lambda _sesi, hilang=self._hilang: hilang.set())
        self._saat_ganti(nama)

    def _dengar(self, _sesi: Any, pid: int, _kanal: str, _isi: str) -> None:
        if self._sesi is None or pid != self._sesi.get_server_pid():
            self._bangunkan()

    async def _coba(self, perintah: str, *nilai: Any) -> Any:
        """Ask the session; None when it is gone."""
        async with self._satu:
            try:
                return await self._sesi.fetchval(perintah, *nilai)
            except PUTUS as galat:
                if not self._hilang.is_set():
                    log.warning("penjaga_terputus", galat=type(galat).__name__)
                self._hilang.set()
                self._sesi.terminate()
                return None

    async def _jaga(self) -> None:
        """Signs of life; and a new session, with a new name, for one that is lost."""
        gagal = 0
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(DENYUT):
                    await self._hilang.wait()
            if not self._hilang.is_set() and await self._coba("SELECT 1") == 1:
                continue
            try:
                await self._sambung()
                gagal = 0
                log.warning("penjaga_tersambung_lagi")
            except PUTUS as galat:
                if gagal % 10 == 0:  # a long outage shall not fill the log
                    log.warning("penjaga_belum_tersambung", galat=type(galat).__name__)
                gagal += 1
                await asyncio.sleep(SELANG)

    async def _sebar(self) -> None:
        while True:
            await self._ada_kabar.wait()
            await asyncio.sleep(KUMPUL)
            self._ada_kabar.clear()
            if not self._hilang.is_set():
                await self._coba(f"NOTIFY {KANAL}")


class Bergilir:
    """A room that exists once among all programs: it opens where the lock is, and moves on when that program ends."""

    def __init__(self, penjaga: Penjaga, nama: str, buat: Callable[[], Ruang]) -> None:
        self.nama = nama
        self._penjaga = penjaga
        self._buat = buat
        self._ruang: Ruang | None = None
        self._berhenti = asyncio.Event()

    @property
    def di_sini(self) -> bool:
        """Whether the room is open in this program."""
        return self._ruang is not None

    def bangun(self) -> None:
        """Look for rows now, if the room is here."""
        if self._ruang is not None:
            self._ruang.bangun()

    def berhenti(self) -> None:
        """Take nothing new, and give the room to the next program."""
        self._berhenti.set()
        if self._ruang is not None:
            self._ruang.berhenti()

    async def jalan(self) -> None:
        """Wait for the turn, work, and wait again when it was lost."""
        while not self._berhenti.is_set():
            giliran = await self._sampai(self._penjaga.ambil(self.nama))
            if giliran is None:
                return
            log.info("giliran", ruang=self.nama)
            self._ruang = self._buat()
            kerja = asyncio.create_task(self._ruang.jalan())
            hilang = asyncio.create_task(giliran.wait())
            try:
                await asyncio.wait([kerja, hilang], return_when=asyncio.FIRST_COMPLETED)
            finally:
                self._ruang = None
                hilang.cancel()
                selesai = kerja.done()
                kerja.cancel()
                await asyncio.wait([kerja])
                if not giliran.is_set():
                    await self._penjaga.lepas(self.nama)
            if selesai:
                await kerja  # an error is for whoever watches over the rooms
                return
            log.warning("giliran_lepas", ruang=self.nama)

    async def _sampai(self, tunggu: Any) -> asyncio.Event | None:
        """The turn, or None when the program is told to stop first."""
        giliran, berhenti = asyncio.ensure_future(tunggu), asyncio.create_task(self._berhenti.wait())
        try:
            await asyncio.wait([giliran, berhenti], return_when=asyncio.FIRST_COMPLETED)
            return giliran.result() if giliran.done() else None
        finally:
            berhenti.cancel()
            giliran.cancel()


