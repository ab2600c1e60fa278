"""The sweep of what the calendar brings, yearly offers, monthly resumes and the day's anchor: looks at every office, also when the program was down on the day itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.application.jangkar import kirim_jangkar
from bot.application.laporan import minta_resume
from bot.application.musim import tawarkan_mulai
from bot.application.ports import Meja
from bot.domain.galat import GalatParaf

log = structlog.get_logger(__name__)

#: Runs a function at one office's desk, in one transaction.
DiKantor = Callable[[Callable[[Meja], int]], Awaitable[int]]


class SapuMusim:
    """`sapu` offers and asks for what is due; calls never overlap."""

    def __init__(self, kantor: Sequence[DiKantor]) -> None:
        self._kantor = kantor
        self._kunci = asyncio.Lock()

    async def sapu(self) -> None:
        """Look at every office; one that fails does not keep the others from their offer."""
        async with self._kunci:
            for di_kantor in self._kantor:
                for kerja in (tawarkan_mulai, minta_resume, kirim_jangkar):
                    try:
                        await di_kantor(kerja)
                    except GalatParaf as galat:
                        log.warning("musim_gagal", kerja=kerja.__name__, galat=galat.kode)
