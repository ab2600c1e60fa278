"""The sandbox clock: real time plus an offset that a person moves; and the bell that wakes those who wait."""

import asyncio
import math
import time
from datetime import UTC, datetime


class Bell:
    """Wakes everybody who waits, each time it rings. Belongs to one event loop."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake all who wait now."""
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def wait(self, seconds: float) -> bool:
        """Wait for the next ring, at most `seconds`; tell whether it rang."""
        if seconds <= 0:
            return False
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            done, _ = await asyncio.wait([waiter], timeout=seconds)
            return bool(done)
        finally:
            self._waiting.discard(waiter)


class Deadline:
    """A span of real time that runs out."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds that remain, zero or more."""
        return max(0.0, self._end - time.monotonic())


class Clock:
    """Office time of the sandbox. `offset` is in seconds, added to real time."""

    def __init__(self, start: datetime | None = None) -> None:
        self.offset = 0.0
        if start is not None:
            self.set(start)

    def now(self) -> datetime:
        """Return the sandbox time, aware, in UTC."""
        return datetime.fromtimestamp(time.time() + self.offset, UTC)

    def timestamp(self) -> int:
        """Return the sandbox time as whole Unix seconds, the way messages carry it."""
        return int(time.time() + self.offset)

    def set(self, when: datetime) -> None:
        """Move the clock so that it is `when` now.

        Raises:
            ValueError: `when` has no time zone.
        """
        if when.tzinfo is None:
            raise ValueError("waktu tanpa zona waktu")
        self.offset = math.ceil((when.timestamp() - time.time()) * 1000) / 1000
