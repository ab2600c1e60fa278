"""The one-time page where a signer gives his passphrase: GET shows the letters, POST signs them. Nothing is logged or kept."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import Literal
from urllib.parse import parse_qs

import structlog
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.application.ports_ttd import LembarTtd, PintuTtd
from bot.domain.galat import GalatParaf
from bot.web.app import baca_badan

log = structlog.get_logger(__name__)

#: The largest form we read, in bytes.
FORMULIR_TERBESAR = 4096

#: Characters of a passphrase.
PANJANG = 256

#: What a page says: ask for the passphrase, the letters' ends, that the address is void, or that the form was empty.
Layar = Literal["tanya", "kosong", "hasil", "tidak_berlaku", "gangguan"]

#: Makes the page: what it says, the letters, the nonce of its style.
PembuatHalaman = Callable[[Layar, Sequence[LembarTtd], str], str]


def rute_ttd(pintu: PintuTtd, halaman: PembuatHalaman) -> list[Route]:
    """The page at /ttd/<token>."""

    async def lihat(request: Request) -> Response:
        daftar = await pintu.lihat(request.path_params["token"])
        return _jawab(halaman, "tidak_berlaku", (), 404) if daftar is None else _jawab(halaman, "tanya", daftar)

    async def kirim(request: Request) -> Response:
        badan = await baca_badan(request, FORMULIR_TERBESAR)
        isian = parse_qs((badan or b"").decode("utf-8", "replace"), keep_blank_values=True)
        rahasia = (isian.get("sandi") or [""])[0]
        token = request.path_params["token"]
        if not rahasia or len(rahasia) > PANJANG:
            daftar = await pintu.lihat(token)
            return _jawab(halaman, "tidak_berlaku", (), 404) if daftar is None else _jawab(halaman, "kosong", daftar, 400)
        try:
            hasil = await pintu.kirim(token, rahasia)
        except GalatParaf as galat:
            log.error("halaman_ttd_gagal", galat=galat.kode)
            return _jawab(halaman, "gangguan", (), 503)
        return _jawab(halaman, "tidak_berlaku", (), 404) if hasil is None else _jawab(halaman, "hasil", hasil)

    return [Route("/ttd/{token}", lihat, methods=["GET"]), Route("/ttd/{token}", kirim, methods=["POST"])]


def _jawab(halaman: PembuatHalaman, layar: Layar, daftar: Sequence[LembarTtd], status: int = 200) -> Response:
    nonce = secrets.token_urlsafe(16)
    return HTMLResponse(halaman(layar, daftar, nonce), status_code=status, headers={
        "Content-Security-Policy": f"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; "
                                   "frame-ancestors 'none'",
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
    })  # fmt: skip
