"""uvicorn inside our own event loop; signals stay with the program."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.applications import Starlette


class _TanpaSinyal(uvicorn.Server):
    """uvicorn would raise a caught signal again after serving and so end us before the rooms closed."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield


class ServerWeb:
    """Serves the application from `mulai` to `tutup`."""

    def __init__(self, app: Starlette, *, host: str, port: int) -> None:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=10,
        )
        self._server = _TanpaSinyal(config)
        self._alamat = (host, port)
        self._soket: socket.socket | None = None
        self._tugas: asyncio.Task[None] | None = None

    @property
    def port(self) -> int:
        """The port it listens on, also when 0 was asked for."""
        assert self._soket is not None
        return int(self._soket.getsockname()[1])

    async def mulai(self) -> None:
        """Listen; when this returns, connections are taken.

        Raises:
            OSError: the address is in use or not ours.
        """
        keluarga = socket.AF_INET6 if ":" in self._alamat[0] else socket.AF_INET
        self._soket = socket.create_server(self._alamat, family=keluarga)
        self._tugas = asyncio.create_task(self._server.serve(sockets=[self._soket]), name="web")
        while not self._server.started and not self._tugas.done():  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        if self._tugas.done():
            await self._tugas

    async def tutup(self) -> None:
        """Finish the requests under way and stop listening."""
        self._server.should_exit = True
        if self._tugas is not None:
            await self._tugas
        if self._soket is not None:
            self._soket.close()
