"""The sweep of a changed calendar: batch after batch until every open deadline has followed, then one message per person."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog

from bot.application.kalender import langkah_pergeseran, mulai
from bot.application.ports import Meja
from bot.domain.galat import GalatParaf

log = structlog.get_logger(__name__)

#: Runs a function at one office's desk, in one transaction.
DiKantor = Callable[[Callable[[Meja], int]], Awaitable[int]]


class SapuKalender:
    """`mulai` compares the files with what the deadlines stand on; `sapu` carries a change on. Calls never overlap."""

    def __init__(self, kantor: Sequence[DiKantor]) -> None:
        self._kantor = kantor
        self._kunci = asyncio.Lock()

    async def mulai(self) -> None:
        """At a start."""
        for di_kantor in self._kantor:
            await di_kantor(mulai)

    async def sapu(self) -> None:
        """Every office; one that fails does not keep the others."""
        async with self._kunci:
            for di_kantor in self._kantor:
                try:
                    while await di_kantor(langkah_pergeseran):
                        pass
                except GalatParaf as galat:
                    log.warning("pergeseran_gagal", galat=galat.kode)
