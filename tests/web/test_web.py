"""Health and the webhook: the secret before anything else, the commit before the 200."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import httpx
import pytest

from bot.application.ports_pipa import NasibPembaruan, PesanMasuk
from bot.domain.galat import Gangguan
from bot.inbox.penerima import PintuWebhook
from bot.web.app import BADAN_TERBESAR, KEPALA_SECRET, buat_app
from bot.web.server import ServerWeb

SECRET = "rahasia-contoh_0123456789-0123456789"


class Inbox:
    """Keeps what it is given, or is away."""

    def __init__(self) -> None:
        self.isi: list[Mapping[str, Any]] = []
        self.pergi = False

    async def terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        if self.pergi:
            raise Gangguan("basis_data")
        self.isi += updates
        return len(updates)

    async def klaim(self, batas: int, bot: object) -> list[PesanMasuk]:
        return []

    async def selesai(self, inbox_id: int) -> None:
        raise AssertionError

    async def gagal(self, pesan: PesanMasuk, nasib: NasibPembaruan) -> str | None:
        raise AssertionError

    async def bebaskan(self) -> int:
        return 0


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def bangun() -> list[int]:
    return []


@pytest.fixture
async def klien(inbox: Inbox, bangun: list[int]) -> AsyncIterator[httpx.AsyncClient]:
    async def siap() -> dict[str, str]:
        return {"basis_data": "tidak terjangkau" if inbox.pergi else "", "pengirim": ""}

    pintu = PintuWebhook(bot="7", instansi="a", secret=SECRET, store=inbox, bangunkan=lambda: bangun.append(1))
    app = buat_app(siap=siap, pintu={"7": pintu})
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://paraf.contoh") as satu:
        yield satu


async def antar(klien: httpx.AsyncClient, isi: Any, *, secret: str | None = SECRET, bot: str = "7") -> int:
    kepala = {} if secret is None else {KEPALA_SECRET: secret}
    badan = isi if isinstance(isi, bytes) else json.dumps(isi).encode()
    return (await klien.post(f"/telegram/{bot}", content=badan, headers=kepala)).status_code


async def test_an_update_is_kept_and_the_worker_woken(
    klien: httpx.AsyncClient, inbox: Inbox, bangun: list[int]
) -> None:
    assert await antar(klien, {"update_id": 1, "message": {}}) == 200
    assert inbox.isi == [{"update_id": 1, "message": {}}]
    assert bangun == [1]


@pytest.mark.parametrize("secret", [None, "", SECRET[:-1], SECRET + "x", SECRET.upper(), "é" * 36])
async def test_without_the_secret_nothing_is_read_or_kept(
    klien: httpx.AsyncClient, inbox: Inbox, secret: str | None
) -> None:
    """S1: the secret is compared before the body is read."""
    kepala = [] if secret is None else [(KEPALA_SECRET.encode(), secret.encode())]

    async def badan() -> AsyncIterator[bytes]:
        raise AssertionError("the body was read")
        yield b""

    jawaban = await klien.post("/telegram/7", content=badan() if secret else b"{}", headers=kepala)
    assert jawaban.status_code == 401
    assert inbox.isi == []


async def test_an_unknown_bot_looks_like_a_wrong_secret(klien: httpx.AsyncClient) -> None:
    assert await antar(klien, {"update_id": 1}, bot="8") == 401


async def test_a_body_above_the_limit_is_refused_with_and_without_a_length(
    klien: httpx.AsyncClient, inbox: Inbox
) -> None:
    """S1: 1 MiB."""
    besar = b"x" * (BADAN_TERBESAR + 1)
    assert await antar(klien, besar) == 413

    async def potong() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield besar[: BADAN_TERBESAR // 10]

    jawaban = await klien.post("/telegram/7", content=potong(), headers={KEPALA_SECRET: SECRET})
    assert jawaban.status_code == 413
    assert inbox.isi == []


@pytest.mark.parametrize("isi", [b"", b"{", b"[1]", b"{}", b'{"update_id":"x"}', b"[" * 100_000, b"\xff\xfe"])
async def test_what_is_no_update_is_refused(klien: httpx.AsyncClient, inbox: Inbox, isi: bytes) -> None:
    assert await antar(klien, isi) == 400
    assert inbox.isi == []


async def test_database_trouble_makes_telegram_deliver_again(klien: httpx.AsyncClient, inbox: Inbox) -> None:
    inbox.pergi = True
    assert await antar(klien, {"update_id": 1}) == 503
    belum = await klien.get("/readyz")
    assert belum.status_code == 503
    assert belum.json() == {"basis_data": False, "pengirim": True, "alasan": {"basis_data": "tidak terjangkau"}}
    assert (await klien.get("/healthz")).status_code == 200
    inbox.pergi = False
    assert await antar(klien, {"update_id": 1}) == 200
    siap = await klien.get("/readyz")
    assert (siap.status_code, siap.json()) == (200, {"basis_data": True, "pengirim": True})


async def test_a_polling_program_has_no_webhook() -> None:
    async def siap() -> dict[str, str]:
        return {}

    async with httpx.AsyncClient(transport=httpx.ASGITransport(buat_app(siap=siap)), base_url="http://x") as klien:
        assert await antar(klien, {"update_id": 1}) == 404


async def test_the_server_listens_closes_and_leaves_signals_alone() -> None:
    async def siap() -> dict[str, str]:
        return {}

    sebelum = signal.getsignal(signal.SIGTERM)
    server = ServerWeb(buat_app(siap=siap), host="127.0.0.1", port=0)
    await server.mulai()
    assert signal.getsignal(signal.SIGTERM) is sebelum
    async with httpx.AsyncClient(trust_env=False) as klien:
        assert (await klien.get(f"http://127.0.0.1:{server.port}/healthz")).text == "ok\n"
        lain = ServerWeb(buat_app(siap=siap), host="127.0.0.1", port=server.port)
        with pytest.raises(OSError, match="in use"):
            await lain.mulai()
    port = server.port
    await server.tutup()
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", port)
