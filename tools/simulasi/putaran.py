"""An event loop on the clock that is moved: waiting costs nothing, and nothing happens in another order the next time."""

from __future__ import annotations

import asyncio
import math
import selectors
from collections.abc import Callable
from contextvars import Context
from typing import Any

from tools.simulasi.benih import JamVirtual


class _Loncat(selectors.SelectSelector):
    """Where a loop would wait for the next timer, the clock goes there."""

    def __init__(self, jam: JamVirtual) -> None:
        super().__init__()
        self._jam = jam

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        """See `selectors.BaseSelector`; nothing outside this thread is ever waited for."""
        if timeout is None:
            raise RuntimeError("the simulation waits for something that nobody will do")
        if timeout > 0:
            self._jam.maju(math.ceil(timeout * 1e6))
        return []


class PutaranVirtual(asyncio.SelectorEventLoop):
    """Timers follow the clock of the simulation; what would go to a thread runs here and now."""

    def __init__(self, jam: JamVirtual) -> None:
        super().__init__(_Loncat(jam))
        self._jam = jam
        self._clock_resolution = 1e-6  # of the clock, so that a timer which is due now is due now
        self.tertahan: list[tuple[Callable[..., Any], tuple[Any, ...], Context | None]] | None = None  # what another thread would say

    def time(self) -> float:
        """Seconds of the moved clock."""
        return self._jam.monoton()

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:  # type: ignore[override]
        """Run it at once: no thread, no order that could differ."""
        del executor
        hasil = self.create_future()
        try:
            hasil.set_result(func(*args))
        except Exception as galat:
            hasil.set_exception(galat)
        return hasil

    def call_soon_threadsafe(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> Any:  # type: ignore[override]
        """Whoever stands for another thread has its word kept in `tertahan` until this loop would hear of it."""
        if self.tertahan is None:
            return self.call_soon(callback, *args, context=context)
        self.tertahan.append((callback, args, context))
        return None
