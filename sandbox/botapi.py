"""The Bot API over HTTP: tokens, parameters, faults, answers, and the journal of calls."""

import asyncio
import json
import time
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from sandbox.errors import Refusal, too_many
from sandbox.methods import Call, run_method
from sandbox.params import Params, read_params
from sandbox.world import Bot, World


class BrokenConnection(Response):
    """An answer that ends before it is complete: the server closes the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Promise more than is sent."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


class BotApi:
    """The endpoints that bots call."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def method(self, request: Request) -> Response:
        """Answer `/bot<token>/<METHOD>`."""
        bot = self._world.bots.get(request.path_params["token"])
        if bot is None:
            return JSONResponse(Refusal(401, "Unauthorized").body(), 401)
        name = request.path_params["method"]
        began = time.monotonic()
        if self._world.faults.lambat_ms and self._world.faults.concerns(name):
            await asyncio.sleep(self._world.faults.lambat_ms / 1000)
        fault = self._world.faults.roll(name)
        params = Params({}, {})
        try:
            params = await read_params(request)
            early = self._early_fault(fault)
            status, body = early or (200, {"ok": True, "result": await self._run(bot, name, params)})
        except Refusal as refusal:
            status, body = refusal.code, refusal.body()
        except ClientDisconnect:
            status, body, fault = (
                499,
                {"ok": False, "description": "Client disconnected"},
                fault or "klien_terputus",
            )
        self._note(bot, name, params, status, body, fault, began)
        return _response(status, body, fault)

    async def _run(self, bot: Bot, name: str, params: Params) -> Any:
        return await run_method(Call(self._world, bot, params), name)

    def _early_fault(self, fault: str | None) -> tuple[int, dict[str, Any]] | None:
        """Return the answer of a fault that strikes before the call is carried out."""
        if fault == "http_429":
            raise too_many(self._world.faults.retry_after)
        if fault == "http_500":
            raise Refusal(500, "Internal Server Error")
        if fault == "http_502":
            raise Refusal(502, "Bad Gateway")
        return (0, {}) if fault == "terputus" else None

    def _note(
        self,
        bot: Bot,
        name: str,
        params: Params,
        status: int,
        body: dict[str, Any],
        fault: str | None,
        began: float,
    ) -> None:
        result = body.get("result")
        self._world.note_call(
            {
                "jam_sandbox": self._world.clock.now().isoformat(),
                "bot": bot.username,
                "metode": name,
                "parameter": params.shown(),
                "kode": status,
                "keterangan": body.get("description"),
                "message_id": result.get("message_id") if isinstance(result, dict) else None,
                "gangguan": fault,
                "ms": round((time.monotonic() - began) * 1000, 1),
            }
        )

    async def file(self, request: Request) -> Response:
        """Answer `/file/bot<token>/<path>`."""
        bot = self._world.bots.get(request.path_params["token"])
        if bot is None:
            return JSONResponse(Refusal(401, "Unauthorized").body(), 401)
        stored = self._world.files.by_path(request.path_params["path"], bot.id)
        if stored is None:
            return JSONResponse(Refusal(404, "Not Found").body(), 404)
        return FileResponse(self._world.files.path(stored), media_type="application/octet-stream")


def _response(status: int, body: dict[str, Any], fault: str | None) -> Response:
    if fault in ("terputus", "terputus_setelah_diterima"):
        return BrokenConnection()
    if fault == "http_502":
        return PlainTextResponse("<html><h1>502 Bad Gateway</h1></html>", 502, media_type="text/html")
    text = json.dumps(body, ensure_ascii=False)
    if fault == "json_rusak":
        text = text[: len(text) // 2]
    return Response(text, status, media_type="application/json")
