"""The sweep of the chairs: every Plh and Plt that begins or ends is carried out once, also after a time of standing still."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.application.kursi import beralih
from bot.application.ports import Meja
from bot.domain.galat import GalatParaf

log = structlog.get_logger(__name__)

#: Runs a function at one office's desk, in one transaction.
DiKantor = Callable[[Callable[[Meja], int]], Awaitable[int]]


class SapuKursi:
    """`sapu` carries out what is due, each beginning and end in a transaction of its own; calls never overlap."""

    def __init__(self, kantor: Sequence[DiKantor]) -> None:
        self._kantor = kantor
        self._kunci = asyncio.Lock()

    async def sapu(self) -> None:
        """Every office; one that fails does not keep the others."""
        async with self._kunci:
            for di_kantor in self._kantor:
                try:
                    while await di_kantor(beralih):
                        pass
                except GalatParaf as galat:
                    log.warning("peralihan_gagal", galat=galat.kode)
