"""Clocks: the real one, and one whose office time the sandbox moves."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import httpx
import structlog

from bot.gateways.tls import konteks_tls

log = structlog.get_logger(__name__)

#: Seconds one question to the sandbox waits for the clock to move.
TUNGGU = 25


class JamNyata:
    """Office time is real time."""

    def sekarang(self) -> datetime:
        """Office time, aware UTC."""
        return datetime.now(UTC)

    def nyata(self) -> datetime:
        """Real time, aware UTC."""
        return datetime.now(UTC)

    def monoton(self) -> float:
        """Seconds that only go forward."""
        return time.monotonic()


class JamSandbox(JamNyata):
    """Office time is real time plus the offset that the sandbox at `url` (CLOCK_URL) holds.

    `mulai` asks for the offset and then follows it in the background; `saat_bergeser` listeners are called in the
    event loop each time it moves.
    """

    def __init__(self, url: str, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self._url = url.rstrip("/") + "/sandbox/clock"
        self._http = httpx.AsyncClient(timeout=TUNGGU + 10.0, transport=transport, verify=konteks_tls())
        self._selisih = 0.0
        self._tugas: asyncio.Task[None] | None = None
        self.saat_bergeser: list[Callable[[], None]] = []

    def sekarang(self) -> datetime:
        """Office time, aware UTC, as the sandbox has moved it."""
        return datetime.now(UTC) + timedelta(seconds=self._selisih)

    async def mulai(self) -> None:
        """Take over the present offset, if the sandbox is there already, and follow it from now on."""
        with suppress(httpx.HTTPError, ValueError, KeyError, TypeError):
            await self._tanya({})
        self._tugas = asyncio.create_task(self._ikuti())

    async def tutup(self) -> None:
        """Stop following."""
        if self._tugas is not None:
            self._tugas.cancel()
            with suppress(asyncio.CancelledError):
                await self._tugas
        await self._http.aclose()

    async def _ikuti(self) -> None:
        while True:
            try:
                await self._tanya({"offset": self._selisih, "tunggu": TUNGGU})
            except (httpx.HTTPError, ValueError, KeyError, TypeError) as galat:
                log.warning("jam_sandbox_tidak_terjangkau", galat=type(galat).__name__)
                await asyncio.sleep(1.0)

    async def _tanya(self, parameter: dict[str, float]) -> None:
        jawaban = (await self._http.get(self._url, params=parameter)).raise_for_status()
        selisih = float(jawaban.json()["offset"])
        if math.isfinite(selisih) and selisih != self._selisih:
            self._selisih = selisih
            for bangunkan in self.saat_bergeser:
                bangunkan()
