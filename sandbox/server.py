"""The sandbox as a process or a thread: uvicorn on a loopback address only."""

import ipaddress
import socket

import uvicorn
from starlette.applications import Starlette

from sandbox.errors import WrongUse


class Server(uvicorn.Server):
    """uvicorn that ends long polls and streams before it waits for open connections."""

    def __init__(self, app: Starlette, *, log_level: str = "warning") -> None:
        super().__init__(
            uvicorn.Config(
                app, log_level=log_level, access_log=False, timeout_graceful_shutdown=2, server_header=False
            )
        )
        self._sandbox = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the world, then the connections."""
        self._sandbox.state.world.close()
        await super().shutdown(sockets)


def loopback_socket(host: str, port: int) -> socket.socket:
    """Return a listening socket on a loopback address; port 0 takes a free one.

    Raises:
        WrongUse: the address is not loopback, or the port is taken.
    """
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError:
        raise WrongUse(f"{host} bukan alamat IP.") from None
    if not address.is_loopback:
        raise WrongUse(f"Sandbox hanya boleh berjalan di komputer ini (127.0.0.1), bukan di {host}.")
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    # asyncio sets TCP_NODELAY only where the protocol is named; without it every answer is 40 ms late.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((str(address), port))
    except OSError as error:
        listener.close()
        raise WrongUse(f"Port {port} tidak dapat dipakai: {error.strerror}.") from error
    listener.listen(512)
    return listener
