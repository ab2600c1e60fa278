"""The receiver: the commit comes before the acknowledgement, in both transports."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest
from alat_inbox import BOT, INSTANSI, pesan

from bot.application.ports_pipa import DitolakTelegram, HasilTelegram, InboxStore, Terkirim, TidakPasti, TungguDulu
from bot.domain.galat import Gangguan
from bot.gateways.telegram import GerbangTelegram
from bot.inbox import penerima
from bot.inbox.penerima import ALLOWED_UPDATES, PintuWebhook, Poller, jeda, pasang_webhook
from bot.store.database import Database
from bot.web.app import buat_app
from bot.web.server import ServerWeb
from sandbox.testing import SandboxClient, running_sandbox
from tests.palsu.wadah import Wadah, isi_inbox

TOKEN = "7000001:contoh-token"
SECRET = "rahasia-contoh_0123456789-0123456789"


class Telegram:
    """Answers getUpdates from a list the way Telegram does: what lies below the offset is gone."""

    def __init__(self, updates: list[dict[str, Any]]) -> None:
        self.updates = updates
        self.gagal: list[HasilTelegram] = []
        self.panggilan: list[tuple[str, dict[str, Any]]] = []

    async def panggil(
        self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None
    ) -> HasilTelegram:
        self.panggilan.append((metode, dict(payload)))
        await asyncio.sleep(0)
        if self.gagal:
            return self.gagal.pop(0)
        if metode != "getUpdates":
            return Terkirim(True)
        offset = payload.get("offset", 0)
        self.updates = [isi for isi in self.updates if isi["update_id"] >= offset]
        return Terkirim(self.updates[: payload["limit"]])

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        raise AssertionError

    async def unduh(self, file_id: str, *, paling_banyak: int) -> bytes:
        raise AssertionError


@pytest.fixture(autouse=True)
def tanpa_jeda(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(penerima, "jeda", lambda gagal, **_: 0.001)


def poller(telegram: Any, inbox: InboxStore, **lain: Any) -> Poller:
    return Poller(bot=BOT, instansi=INSTANSI, gerbang=telegram, store=inbox, **({"bangunkan": lambda: None} | lain))


async def test_the_offset_moves_only_after_the_commit(inbox: InboxStore, monkeypatch: pytest.MonkeyPatch) -> None:
    telegram, asli, pergi = Telegram([pesan(1), pesan(2)]), inbox.terima, [True]

    async def terima(*args: Any) -> int:
        if pergi:
            raise Gangguan("basis_data")
        return await asli(*args)

    monkeypatch.setattr(inbox, "terima", terima)
    bangun: list[int] = []
    satu = poller(telegram, inbox, bangunkan=lambda: bangun.append(1))
    await satu.sekali()
    await satu.sekali()
    assert len(telegram.updates) == 2
    assert "offset" not in telegram.panggilan[-1][1]
    assert bangun == []
    pergi.clear()
    await satu.sekali()
    await satu.sekali()
    assert telegram.panggilan[-1][1]["offset"] == 3
    assert telegram.updates == []
    assert bangun == [1]


async def test_what_it_asks_for_is_said_every_time(inbox: InboxStore) -> None:
    telegram = Telegram([])
    satu = poller(telegram, inbox)
    await satu.sekali()
    await satu.sekali()
    for metode, isi in telegram.panggilan:
        assert metode == "getUpdates"
        assert isi["allowed_updates"] == ALLOWED_UPDATES
    assert ALLOWED_UPDATES == ["message", "edited_message", "callback_query", "my_chat_member"]


async def test_trouble_of_every_kind_is_survived(inbox: InboxStore, wadah: Wadah) -> None:
    telegram = Telegram([pesan(1)])
    telegram.gagal = [
        TidakPasti("ConnectError"),
        DitolakTelegram(409, "Conflict"),
        DitolakTelegram(401, "Unauthorized"),
        TungguDulu(0.01),
        Terkirim("bukan daftar"),
    ]
    satu = poller(telegram, inbox)
    for _ in range(5):
        await satu.sekali()
        assert isi_inbox(wadah) == []
    await satu.sekali()
    assert [row.update_id for row in isi_inbox(wadah)] == [1]


async def test_an_update_without_a_number_does_not_stop_the_rest(inbox: InboxStore, wadah: Wadah) -> None:
    class Aneh(Telegram):
        async def panggil(
            self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None
        ) -> HasilTelegram:
            return Terkirim([{"aneh": 1}, pesan(7)])

    await poller(Aneh([]), inbox).sekali()
    assert [row.update_id for row in isi_inbox(wadah)] == [7]


@pytest.mark.parametrize(("gagal", "terpendek", "terpanjang"), [(1, 0.5, 0.75), (3, 2, 3), (50, 30, 45)])
def test_the_waits_grow_and_vary(gagal: int, terpendek: float, terpanjang: float) -> None:
    assert jeda(gagal, lambda: 0.0) == terpendek
    assert jeda(gagal, lambda: 1.0) == terpanjang
    assert jeda(gagal, lambda: 1.0, paling_lama=1.0) <= 1.5, "basis data kembali dalam hitungan detik"


async def test_a_refused_webhook_address_stops_the_start() -> None:
    telegram = Telegram([])
    telegram.gagal = [DitolakTelegram(400, "Bad Request: bad webhook: HTTPS url must be provided")]
    with pytest.raises(Gangguan) as tertangkap:
        await pasang_webhook(telegram, "http://x", SECRET)
    assert tertangkap.value.data == {"ditolak": 400}


async def test_the_webhook_is_set_with_secret_and_wishes_once_telegram_is_there() -> None:
    telegram = Telegram([])
    telegram.gagal = [TidakPasti("ConnectError"), TungguDulu(0.001)]
    await pasang_webhook(telegram, "https://paraf.contoh/telegram/7", SECRET)
    _, isi = telegram.panggilan[-1]
    assert isi == {
        "url": "https://paraf.contoh/telegram/7",
        "secret_token": SECRET,
        "max_connections": 40,
        "allowed_updates": ALLOWED_UPDATES,
    }


async def test_telegram_that_stays_away_is_reported() -> None:
    telegram = Telegram([])
    telegram.gagal = [TidakPasti("ConnectError")] * 9
    with pytest.raises(Gangguan):
        await pasang_webhook(telegram, "https://x", SECRET, maksimum=3)
    assert len(telegram.panggilan) == 3


# --- against a pretend Telegram over HTTP -------------------------------------------------------------------


@pytest.fixture
def telegram() -> Iterator[SandboxClient]:
    with running_sandbox() as klien:
        yield klien


@asynccontextmanager
async def garis(telegram: SandboxClient) -> AsyncIterator[GerbangTelegram]:
    satu = GerbangTelegram(TOKEN, base=telegram.base)
    try:
        yield satu
    finally:
        await satu.tutup()


async def tunggu(db: Database, jumlah: int) -> list[str]:
    """Wait for so many rows; their texts by update_id."""
    async with asyncio.timeout(60):
        while len(rows := isi_inbox(db)) < jumlah:
            await asyncio.sleep(0.02)
    return [json.loads(row.payload or "{}")["message"]["text"] for row in rows]


async def test_polling_brings_everything_once_across_restarts(
    telegram: SandboxClient, inbox_sql: InboxStore, db: Database
) -> None:
    async with garis(telegram) as gerbang:
        for putaran in range(4):
            for nomor in range(5):
                await asyncio.to_thread(telegram.kirim, 101, f"{putaran}-{nomor}")
            tugas = asyncio.create_task(poller(gerbang, inbox_sql, tunggu=1).jalan())
            await tunggu(db, 5 * (putaran + 1))
            tugas.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await tugas
        assert await tunggu(db, 20) == [f"{putaran}-{nomor}" for putaran in range(4) for nomor in range(5)]


async def test_polling_takes_over_from_a_webhook(telegram: SandboxClient, inbox_sql: InboxStore, db: Database) -> None:
    async with garis(telegram) as gerbang:
        hasil = await gerbang.panggil("setWebhook", {"url": "http://127.0.0.1:9/telegram", "secret_token": SECRET})
        assert isinstance(hasil, Terkirim)
        await asyncio.to_thread(telegram.kirim, 101, "halo")
        tugas = asyncio.create_task(poller(gerbang, inbox_sql, tunggu=1).jalan())
        assert await tunggu(db, 1) == ["halo"]
        tugas.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await tugas


async def test_the_webhook_brings_everything_once_although_the_database_was_away(
    telegram: SandboxClient, inbox_sql: InboxStore, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli, gagal = inbox_sql.terima, [True, True]

    async def terima(*args: Any) -> int:
        if gagal:
            gagal.pop()
            raise Gangguan("basis_data")
        return await asli(*args)

    async def siap() -> dict[str, bool]:
        return {}

    monkeypatch.setattr(inbox_sql, "terima", terima)
    pintu = PintuWebhook(bot=BOT, instansi=INSTANSI, secret=SECRET, store=inbox_sql, bangunkan=lambda: None)
    server = ServerWeb(buat_app(siap=siap, pintu={BOT: pintu}), host="127.0.0.1", port=0)
    await server.mulai()
    try:
        async with garis(telegram) as gerbang:
            await pasang_webhook(gerbang, f"http://127.0.0.1:{server.port}/telegram/{BOT}", SECRET)
            for nomor in range(5):
                await asyncio.to_thread(telegram.kirim, 101, str(nomor))
            assert await tunggu(db, 5) == ["0", "1", "2", "3", "4"]
            await gerbang.panggil("deleteWebhook", {})
    finally:
        await server.tutup()
    assert gagal == []
