"""The public page /v/KODE: GET says what the register knows of a letter, POST holds a PDF against it. Nothing is kept or logged."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

import structlog
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.application.ember import Ember, klien
from bot.application.keaslian import EntriSurat, Patokan, kode_baku
from bot.application.ports_ttd import HasilPeriksa

log = structlog.get_logger(__name__)

#: The largest file, and the form around it.
BERKAS_TERBESAR = 20 * 1024 * 1024
BADAN_TERBESAR = BERKAS_TERBESAR + 16 * 1024

#: Seconds a file may take to arrive, and to be looked at.
BATAS_TERIMA = 60.0
BATAS_PERIKSA = 120.0

#: Files that arrive, and files that are looked at, side by side over all clients.
DITERIMA, SERENTAK = 8, 2

#: A client may look at 30 pages at once, then one every second; send 5 files, then one every ten seconds.
LIHAT, KIRIM = (30, 1.0), (5, 10.0)

ALAMAT = "/v"


class PintuKeaslian(Protocol):
    """The register over all offices, as the page needs it. Nothing of it writes."""

    async def cari(self, kode: str) -> Patokan | None:
        """The letter with a code."""
        ...

    async def hakimi(self, patokan: Patokan, isi: bytes) -> HasilPeriksa:
        """Whether these bytes are that letter."""
        ...


class Halaman(Protocol):
    """Makes the pages; `kendala` says why a file could not be looked at."""

    def halaman_surat(self, entri: EntriSurat, alamat: str, nonce: str, *, hasil: HasilPeriksa | None = None,
                      kendala: str = "") -> str: ...  # fmt: skip
    def halaman_tidak_ada(self, alamat: str, nonce: str, *, kendala: str = "") -> str: ...
    def halaman_tanya(self, alamat: str, nonce: str, *, kendala: str = "") -> str: ...


class _Kendala(Exception):
    """A file that cannot be looked at now."""

    def __init__(self, kode: str, status: int) -> None:
        super().__init__(kode)
        self.kode = kode
        self.status = status


class HalamanKeaslian:
    """The page with its limits; one per process."""

    def __init__(self, pintu: PintuKeaslian, halaman: Halaman, monoton: Callable[[], float], *, alamat: str = ALAMAT) -> None:
        """`alamat`: of these pages as the outside reaches them."""
        self._pintu = pintu
        self._halaman = halaman
        self._alamat = alamat
        self._antre = asyncio.Semaphore(SERENTAK)
        self._lihat = Ember(*LIHAT, monoton)
        self._kirim = Ember(*KIRIM, monoton)
        self._sibuk: set[str] = set()  # clients with a file under way

    def rute(self) -> list[Route]:
        """The routes."""
        return [Route(ALAMAT, self.tanya, methods=["GET"]), Route(ALAMAT + "/{kode:path}", self.lihat, methods=["GET"]),
                Route(ALAMAT + "/{kode:path}", self.kirim, methods=["POST"])]  # fmt: skip

    async def tanya(self, request: Request) -> Response:
        """Type a code, or go where a typed one leads."""
        if kode := kode_baku(request.query_params.get("kode", "")):
            return RedirectResponse(f"{self._alamat}/{kode}", status_code=303, headers=_kepala(""))
        if "kode" in request.query_params:
            return _jawab(lambda n: self._halaman.halaman_tidak_ada(self._alamat, n), 404)
        return _jawab(lambda n: self._halaman.halaman_tanya(self._alamat, n), 200)

    async def lihat(self, request: Request) -> Response:
        """What the register knows of one letter."""
        if not self._lihat.ambil(_klien(request)):
            return _jawab(lambda n: self._halaman.halaman_tanya(self._alamat, n, kendala="terlalu_sering"), 429)
        try:
            patokan = await self._pintu.cari(request.path_params["kode"])
        except Exception as galat:
            log.error("halaman_keaslian_gagal", galat=type(galat).__name__)
            return _jawab(lambda n: self._halaman.halaman_tanya(self._alamat, n, kendala="gangguan"), 503)
        if patokan is None:
            return _jawab(lambda n: self._halaman.halaman_tidak_ada(self._alamat, n), 404)
        return _jawab(lambda n: self._halaman.halaman_surat(patokan.entri, self._alamat, n), 200)

    async def kirim(self, request: Request) -> Response:
        """Hold a file against one letter."""
        siapa = _klien(request)
        patokan, hasil = None, None
        try:
            with self._giliran(siapa):
                patokan = await self._pintu.cari(request.path_params["kode"])
                if patokan is None:
                    return _jawab(lambda n: self._halaman.halaman_tidak_ada(self._alamat, n), 404)
                isi = await _berkas(request)
                async with asyncio.timeout(BATAS_PERIKSA), self._antre:
                    hasil = await self._pintu.hakimi(patokan, isi)
            kendala = _Kendala("", 200)
        except _Kendala as galat:
            kendala = galat
        except Exception as galat:
            log.error("pemeriksaan_gagal", galat=type(galat).__name__)
            kendala = _Kendala("gangguan", 503)
        if patokan is None:
            return _jawab(lambda n: self._halaman.halaman_tanya(self._alamat, n, kendala=kendala.kode), kendala.status)
        entri = patokan.entri
        return _jawab(lambda n: self._halaman.halaman_surat(entri, self._alamat, n, hasil=hasil, kendala=kendala.kode), kendala.status)

    @contextmanager
    def _giliran(self, siapa: str) -> Iterator[None]:
        """One file at a time per client, and few in all."""
        if siapa in self._sibuk or not self._kirim.ambil(siapa):
            raise _Kendala("terlalu_sering", 429)
        if len(self._sibuk) >= DITERIMA:
            raise _Kendala("sibuk", 503)
        self._sibuk.add(siapa)
        try:
            yield
        finally:
            self._sibuk.discard(siapa)


def _klien(request: Request) -> str:
    """Who asks; behind a reverse proxy on this machine uvicorn has put the real address there."""
    return klien(request.client.host if request.client else "")


async def _berkas(request: Request) -> bytes:
    """The file of the form, read as it comes and never beyond the limit.

    Raises:
        _Kendala: there is none, it is too large, or it does not arrive.
    """
    panjang = request.headers.get("content-length", "")
    if panjang.isdecimal() and int(panjang) > BADAN_TERBESAR:
        raise _Kendala("terlalu_besar", 413)
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise _Kendala("tanpa_berkas", 400)
    try:
        async with asyncio.timeout(BATAS_TERIMA):
            isian = await MultiPartParser(request.headers, _terbatas(request), max_files=1, max_fields=1).parse()
    except TimeoutError:
        raise _Kendala("terlalu_lama", 408) from None
    except (MultiPartException, ClientDisconnect, KeyError):
        raise _Kendala("tanpa_berkas", 400) from None
    try:
        berkas = isian.get("berkas")
        if not isinstance(berkas, UploadFile) or not berkas.size:
            raise _Kendala("tanpa_berkas", 400)
        if berkas.size > BERKAS_TERBESAR:
            raise _Kendala("terlalu_besar", 413)
        return await berkas.read()
    finally:
        await isian.close()


async def _terbatas(request: Request) -> AsyncGenerator[bytes, None]:
    sisa = BADAN_TERBESAR
    async for potong in request.stream():
        sisa -= len(potong)
        if sisa < 0:
            raise _Kendala("terlalu_besar", 413)
        yield potong


def _jawab(halaman: Callable[[str], str], status: int) -> Response:
    nonce = secrets.token_urlsafe(16)
    kepala = _kepala(nonce) | ({"Retry-After": "10"} if status in (429, 503) else {})
    return HTMLResponse(halaman(nonce), status_code=status, headers=kepala)


def _kepala(nonce: str) -> dict[str, str]:
    gaya = f"'nonce-{nonce}'" if nonce else "'none'"
    return {
        "Content-Security-Policy": f"default-src 'none'; style-src {gaya}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "X-Robots-Tag": "noindex",
    }
