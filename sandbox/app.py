"""The sandbox as one ASGI application: Bot API, control API and page."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sandbox.botapi import BotApi
from sandbox.config import Config
from sandbox.control import Control
from sandbox.files import FileStore
from sandbox.snapshot import Snapshot
from sandbox.webhook import deliver
from sandbox.world import World

_STATIC = Path(__file__).parent / "static"
_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (
        b"content-security-policy",
        b"default-src 'self'; img-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    ),
]


class LoopbackOnly:
    """Refuses requests that name another host, and changes that come from another page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check Host and Origin, then pass on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refused = _refused(Request(scope))
        if refused:
            await JSONResponse({"salah": refused}, 403)(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start" and not scope["path"].startswith(("/bot", "/file")):
                message["headers"] = [*message.get("headers", []), *_HEADERS]
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _refused(request: Request) -> str | None:
    host = request.headers.get("host", "")
    if host.rsplit(":", 1)[0].lower() not in _LOOPBACK_NAMES and host.lower() not in _LOOPBACK_NAMES:
        return "Sandbox hanya melayani komputer ini sendiri."
    origin = request.headers.get("origin")
    if request.method not in ("GET", "HEAD") and origin is not None and origin != f"http://{host}":
        return "Permintaan dari halaman lain ditolak."
    return None


def create_app(config: Config, state: Path | None = None) -> Starlette:
    """Build the application.

    Args:
        config: bots, personas and settings.
        state: a JSON file that keeps chats across restarts (files lie beside it); none: nothing is kept.
    """
    folder = (
        state.with_name(f"{state.stem}-berkas") if state else Path(tempfile.mkdtemp(prefix="paraf-sandbox-"))
    )
    world = World(config, FileStore(folder))
    snapshot = Snapshot(world, state) if state else None
    if snapshot:
        snapshot.load()
    bot_api = BotApi(world)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            if state is None:
                stack.callback(_remove, folder)
            tasks = [asyncio.create_task(deliver(world, bot)) for bot in world.bots.values()]
            if snapshot:
                stack.callback(snapshot.save)
                tasks.append(asyncio.create_task(snapshot.keep()))
            yield
            world.close()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def page(request: Request) -> Response:
        return FileResponse(_STATIC / "index.html", headers={"Cache-Control": "no-cache"})

    app = Starlette(
        routes=[
            Route("/bot{token}/{method}", bot_api.method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", bot_api.file, methods=["GET"]),
            Mount("/sandbox", routes=Control(world).routes()),
            Route("/", page),
            Mount("/static", StaticFiles(directory=_STATIC)),
        ],
        middleware=[Middleware(LoopbackOnly)],
        lifespan=lifespan,
    )
    app.state.world = world
    return app


def _remove(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
