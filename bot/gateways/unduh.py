"""Side room for files: what Telegram has named is fetched, looked at, archived, and only then counts."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta

import structlog

from bot.application.ports_pipa import ArsipTulis, Gerbang, Jam, PemeriksaIsi, Unduhan, UnduhanStore
from bot.application.ruang import INTIP, Ruang
from bot.domain.galat import GalatParaf, Gangguan

log = structlog.get_logger(__name__)

#: Telegram lets bots download this many bytes.
PALING_BANYAK = 20 * 1024 * 1024

#: Downloads at once.
SERENTAK = 4

#: Waits between tries in seconds: 1, 2, 4 ... 300. So many tries take about a day.
JEDA_TERPANJANG = 300.0
PERCOBAAN_TERBANYAK = 296


class Pengunduh(Ruang):
    """Fetches the waiting files of these bots. Two replicas may fetch one file twice; one of them counts.

    A file that the archive cannot take (disk full) is trouble that passes, like Telegram being away.
    """

    def __init__(
        self,
        *,
        store: UnduhanStore,
        gerbang: Mapping[str, Gerbang],
        arsip: ArsipTulis,
        jam: Jam,
        periksa: PemeriksaIsi,
        serentak: int = SERENTAK,
    ) -> None:
        super().__init__()
        self._store = store
        self._gerbang = gerbang
        self._arsip = arsip
        self._jam = jam
        self._periksa = periksa
        self._serentak = serentak
        self._tugas: dict[str, asyncio.Task[None]] = {}

    async def jalan(self) -> None:
        """Fetch until stopped."""
        try:
            while not self._berhenti:
                self._ada.clear()
                await self._ambil()
                await self._tunggu(INTIP)
        finally:
            for tugas in self._tugas.values():
                tugas.cancel()

    async def _ambil(self) -> None:
        bebas = self._serentak - len(self._tugas)
        if bebas <= 0:
            return
        try:
            daftar = await self._store.menunggu(bebas, self._tugas.keys())
        except Gangguan as galat:
            log.warning("unduhan_tidak_terjangkau", galat=galat.kode)
            return
        for unduhan in daftar:
            self._tugas[unduhan.id] = asyncio.create_task(self._satu(unduhan), name=f"unduh-{unduhan.id}")

    async def _satu(self, unduhan: Unduhan) -> None:
        try:
            await self._kerjakan(unduhan)
        except Gangguan as galat:  # the database: the row still waits
            log.warning("unduhan_tidak_tercatat", unduhan=unduhan.id, galat=galat.kode)
            await asyncio.sleep(INTIP)
        finally:
            del self._tugas[unduhan.id]
            self._ada.set()

    async def _kerjakan(self, unduhan: Unduhan) -> None:
        try:
            isi = await self._gerbang[unduhan.bot].unduh(unduhan.file_id, paling_banyak=PALING_BANYAK)
            await asyncio.to_thread(self._periksa, unduhan.nama, isi)
            sha256 = await asyncio.to_thread(self._arsip.simpan, isi)
        except Gangguan as galat:
            await self._tunda(unduhan, galat.kode, float(galat.data.get("tunggu", 0)))
        except GalatParaf as galat:
            log.info("unduhan_ditolak", unduhan=unduhan.id, alasan=galat.kode)
            await self._store.gagal(unduhan, galat.kode)
        except Exception as galat:  # a full disk, a bot that is no longer ours, a fault of ours: each counts as a try
            await self._tunda(unduhan, type(galat).__name__, 0)
        else:
            try:
                await self._store.selesai(unduhan, sha256, len(isi))
            except Gangguan:
                raise
            except Exception as galat:  # a fault of ours too: without a wait it would be fetched again at once, for ever
                await self._tunda(unduhan, type(galat).__name__, 0)

    async def _tunda(self, unduhan: Unduhan, galat: str, tunggu: float) -> None:
        if unduhan.percobaan + 1 >= PERCOBAAN_TERBANYAK:
            await self._store.gagal(unduhan, "telegram")
            return
        detik = max(tunggu, min(JEDA_TERPANJANG, 2.0 ** min(unduhan.percobaan, 10)))
        log.warning("unduhan_ditunda", unduhan=unduhan.id, galat=galat, tunggu=detik)
        await self._store.tunda(unduhan, self._jam.nyata() + timedelta(seconds=detik), galat)
