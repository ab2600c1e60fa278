"""The ASGI application: `/healthz` (alive), `/readyz` (able to work) and the webhook. No access log, so no personal data in one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

import structlog
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot.application.ports_pipa import PintuPembaruan
from bot.domain.galat import Gangguan

log = structlog.get_logger(__name__)

#: The largest update we read.
BADAN_TERBESAR = 1024 * 1024

#: Telegram sends the secret in this header.
KEPALA_SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header

#: Asked by `/readyz`: name of what is looked at -> what is wrong with it, or nothing when it works.
PeriksaSiap = Callable[[], Awaitable[Mapping[str, str]]]


def buat_app(
    *, siap: PeriksaSiap, pintu: Mapping[str, PintuPembaruan] | None = None, rute: Sequence[BaseRoute] = ()
) -> Starlette:
    """Build the application.

    Args:
        siap: What `/readyz` asks; 200 when all of it works, else 503 with the reasons.
        pintu: The webhook's doors by bot id; none when polling.
        rute: Further routes, e.g. the verification page.
    """

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        keadaan = await siap()
        alasan = {nama: kalimat for nama, kalimat in keadaan.items() if kalimat}
        isi: dict[str, object] = {nama: nama not in alasan for nama in keadaan}
        return JSONResponse(isi | ({"alasan": alasan} if alasan else {}), status_code=503 if alasan else 200)

    async def telegram(request: Request) -> Response:
        pintu_bot = (pintu or {}).get(request.path_params["bot"])
        # The secret first: whoever does not know it learns nothing, not even which bots live here.
        if pintu_bot is None or not pintu_bot.cocok(request.headers.get(KEPALA_SECRET, "")):
            return Response(status_code=401)
        badan = await baca_badan(request, BADAN_TERBESAR)
        if badan is None:
            return Response(status_code=413)
        try:
            return Response(status_code=200 if await pintu_bot.terima(badan) else 400)
        except Gangguan as galat:
            log.warning("webhook_tanpa_basis_data", galat=galat.kode)
            return Response(status_code=503)

    return Starlette(
        routes=[
            Route("/healthz", healthz, methods=["GET"]),
            Route("/readyz", readyz, methods=["GET"]),
            *([Route("/telegram/{bot}", telegram, methods=["POST"])] if pintu else []),
            *rute,
        ]
    )


async def baca_badan(request: Request, terbesar: int) -> bytes | None:
    """The body, or None when it is larger than `terbesar` bytes or was broken off."""
    panjang = request.headers.get("content-length", "")
    if panjang.isdecimal() and int(panjang) > terbesar:
        return None
    badan = bytearray()
    try:
        async for potong in request.stream():
            badan += potong
            if len(badan) > terbesar:
                return None
    except ClientDisconnect:
        return None
    return bytes(badan)
