"""The sweep: every rung that is due is sent once, also when the program was down at that moment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

import structlog

from bot.application.pengingat import ingatkan, susun_ulang, tandai, tunda_ke_jam_kerja
from bot.application.ports import Meja, PengingatJatuh
from bot.application.ringkasan import ringkas
from bot.domain.galat import GalatParaf

log = structlog.get_logger(__name__)

SEKALI = 200  # rungs looked at in one go


class PengingatStore(Protocol):
    """The reminders that are due."""

    async def tandai(self, fn: Callable[[Meja], int]) -> None: ...
    async def jatuh(self, batas: int) -> Sequence[PengingatJatuh]: ...
    async def proses(
        self, jatuh: PengingatJatuh, kirim: Callable[[Meja, PengingatJatuh], bool], tunda_ke: Callable[[Meja], datetime]
    ) -> None: ...


class SapuPengingat:
    """`sapu` handles what is due; calls never overlap."""

    def __init__(self, store: PengingatStore) -> None:
        self._store = store
        self._kunci = asyncio.Lock()
        self._terakhir: dict[str, datetime] = {}  # office time at the last sweep, by office

    async def sapu(self) -> int:
        """Handle every rung that is due; returns how many were looked at."""
        banyak = 0
        async with self._kunci:
            kini: dict[str, datetime] = {}
            await self._store.tandai(partial(self._tandai, kini))
            self._terakhir |= kini
            await self._store.tandai(ringkas)
            while daftar := await self._store.jatuh(SEKALI):
                gagal = 0
                for jatuh in daftar:
                    try:
                        await self._store.proses(jatuh, ingatkan, tunda_ke_jam_kerja)
                        banyak += 1
                    except Exception as galat:  # one bad rung must not keep the others from being sent
                        gagal += 1
                        kode = galat.kode if isinstance(galat, GalatParaf) else type(galat).__name__
                        log.error("pengingat_gagal", pengingat=jatuh.id, galat=kode)
                if gagal or len(daftar) < SEKALI:
                    break
        return banyak

    def _tandai(self, kini: dict[str, datetime], m: Meja) -> int:
        """`tandai`; first of all, at a start and when the clock was set back, what was arranged ahead of it is arranged anew."""
        instansi = m.kantor.instansi.id
        kini[instansi] = m.sekarang
        terakhir = self._terakhir.get(instansi)
        if (terakhir is None or m.sekarang < terakhir) and (banyak := susun_ulang(m)):
            log.warning("jam_dimundurkan", instansi=instansi, langkah=banyak)
        return tandai(m)
