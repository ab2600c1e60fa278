"""What the rooms beside the main way have in common: each works off rows, is woken when some were committed, and can be told to stop."""

from __future__ import annotations

import asyncio
import contextlib

#: Seconds between looks when nobody wakes a room: what another process committed rings no bell here.
INTIP = 1.0


class Ruang:
    """A room that looks for rows until it is told to stop. It clears `_ada` before each look, so no wake-up is lost."""

    def __init__(self) -> None:
        self._ada = asyncio.Event()
        self._berhenti = False

    def bangun(self) -> None:
        """Look for rows now: some were committed."""
        self._ada.set()

    def berhenti(self) -> None:
        """Take nothing new; how what is under way ends, `jalan` of each room says."""
        self._berhenti = True
        self._ada.set()

    async def _tunggu(self, detik: float) -> None:
        """Until somebody wakes the room, or for so many seconds."""
        with contextlib.suppress(TimeoutError):
            # Not asyncio.wait_for: before Python 3.12 it loses a cancel that comes with the wake-up.
            async with asyncio.timeout(detik):
                await self._ada.wait()
