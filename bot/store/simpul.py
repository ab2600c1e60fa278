"""An event loop on a thread of its own: asyncpg lives there, so that commands, threads and other loops can all ask it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class Simpul:
    """Runs coroutines one beside another until `tutup`; the thread begins with the first one."""

    def __init__(self, nama: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._benang = threading.Thread(target=self._loop.run_forever, name=nama, daemon=True)
        self._mulai = threading.Lock()

    def titip(self, kerja: Coroutine[Any, Any, T]) -> Future[T]:
        """Hand `kerja` over; the future is for any thread."""
        with self._mulai:
            if not self._benang.is_alive():
                self._benang.start()
        hasil: Future[T] = Future()
        hasil.set_running_or_notify_cancel()  # what has begun is not called off

        async def jalan() -> None:
            try:
                nilai = await kerja
            except BaseException as galat:  # also an exit: it belongs to whoever asked, and must not end this loop
                hasil.set_exception(galat)
            else:
                hasil.set_result(nilai)

        asyncio.run_coroutine_threadsafe(jalan(), self._loop)
        return hasil

    @property
    def tertutup(self) -> bool:
        """Whether `tutup` was called."""
        return self._loop.is_closed()

    def jalankan(self, kerja: Coroutine[Any, Any, T]) -> T:
        """Run `kerja` and wait; never from inside this loop."""
        return self.titip(kerja).result()

    def tutup(self) -> None:
        """Stop the loop, once; whoever has handed something over has waited for it."""
        if self._loop.is_closed():
            return
        if self._benang.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._benang.join()
        self._loop.close()


def sekali_jalan(kerja: Coroutine[Any, Any, T]) -> T:
    """Run one coroutine to its end, also where another loop is running already."""
    simpul = Simpul("paraf-sekali")
    try:
        return simpul.jalankan(kerja)
    finally:
        simpul.tutup()
