"""A full disk: who watches over the program sees it at once, and the admin hears of it as soon as anything can be written again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

import structlog

from bot.application.ports_pipa import Jam
from bot.domain.galat import Gangguan
from bot.store.database import Database, SesiInstansi
from bot.store.insiden import catat_insiden
from bot.store.models import InsidenRow
from bot.store.outbox import InsidenHook, kabari

log = structlog.get_logger(__name__)

#: Seconds between looks whether there is room again.
SELANG = 2.0

#: Room that comes and goes within this time is one incident. Real time.
SATU_KEJADIAN = timedelta(minutes=30)


class DiskPenuh:
    """Notices that a write found no room, and tries until one does: that write is the incident itself."""

    def __init__(self, db: Database, jam: Jam, *, instansi: Collection[str], insiden_baru: InsidenHook,
                 pulih: Callable[[], None]) -> None:  # fmt: skip
        """`pulih` is told that there is room again."""
        self._db = db
        self._jam = jam
        self._instansi = instansi
        self._insiden_baru = insiden_baru
        self._pulih = pulih
        self._tugas: asyncio.Task[None] | None = None
        self._nomor: dict[str, str] = {}  # the newest incident of each office
        self._terakhir: datetime | None = None
        self.sejak: datetime | None = None  # real time; None: there is room as far as anybody knows

    def penuh(self) -> None:
        """A write found no room."""
        if self.sejak is None:
            self.sejak = self._jam.nyata()
            log.error("disk_penuh")
            self._tugas = asyncio.create_task(self._tunggu(self.sejak), name="disk-penuh")

    async def tutup(self) -> None:
        """Watch no longer."""
        if self._tugas is not None:
            self._tugas.cancel()
            await asyncio.wait([self._tugas])

    async def _tunggu(self, sejak: datetime) -> None:
        while True:
            await asyncio.sleep(SELANG)
            try:
                nomor = await self._db.tulis(lambda sesi: self._catat(sesi, sejak))
            except Gangguan:
                continue
            self._nomor, self._terakhir, self.sejak = nomor, self._jam.nyata(), None
            log.warning("disk_lapang", detik=round((self._terakhir - sejak).total_seconds()), insiden=sorted(nomor.values()))
            self._pulih()
            return

    def _catat(self, sesi: SesiInstansi, sejak: datetime) -> dict[str, str]:
        kini = self._jam.nyata()
        lama = f"disk penuh {(kini - sejak).total_seconds():.0f} detik sejak {sejak:%Y-%m-%d %H:%M:%S} UTC; tidak ada yang hilang"
        if self._terakhir is not None and sejak - self._terakhir < SATU_KEJADIAN:
            for nomor in self._nomor.values():
                if (row := sesi.get(InsidenRow, nomor)) is not None:
                    row.keterangan = lama
            return self._nomor
        hasil = {}
        for instansi in self._instansi:
            nomor = hasil[instansi] = catat_insiden(sesi, instansi=instansi, jenis="disk", kini=kini, keterangan=lama)
            kabari(sesi, lambda instansi=instansi, nomor=nomor: self._insiden_baru(sesi, instansi, nomor))  # type: ignore[misc]
        return hasil
