"""The sweep of the yearly offers: looks at every office, also when the program was down on the day itself."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.application.musim import tawarkan_mulai
from bot.application.ports import Meja
from bot.domain.galat import GalatParaf

log = structlog.get_logger(__name__)

#: Runs a function at one office's desk, in one transaction.
DiKantor = Callable[[Callable[[Meja], int]], Awaitable[int]]


class SapuMusim:
    """`sapu` offers what is to be offered; calls never overlap."""

    def __init__(self, kantor: Sequence[DiKantor]) -> None:
        self._kantor = kantor
        self._kunci = asyncio.Lock()

    async def sapu(self) -> None:
        """Look at every office; one that fails does not keep the others from their offer."""
        async with self._kunci:
            for di_kantor in self._kantor:
                try:
                    await di_kantor(tawarkan_mulai)
                except GalatParaf as galat:
                    log.warning("tawaran_gagal", galat=galat.kode)
