"""The sweep: every rung that is due is sent once, also when the program was down at that moment."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

import structlog

from bot.application.pengingat import ingatkan, tandai, tunda_ke_jam_kerja
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

    async def sapu(self) -> int:
        """Handle every rung that is due; returns how many were looked at."""
        banyak = 0
        async with self._kunci:
            await self._store.tandai(tandai)
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
