"""A clock one can hold still, updates as Telegram delivers them, and the store of each kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.request import BaseRequest, RequestData

import bot.store.inbox as tabel
import tests.palsu.inbox as palsu
from bot.application.ports_pipa import Jam
from bot.store.inbox import InboxSql
from bot.store.insiden import catat_insiden
from tests.palsu import memori
from tests.palsu.inbox import InboxPalsu
from tests.palsu.memori import Memori
from tests.palsu.wadah import Wadah

BOT = "7000001"
INSTANSI = "dinas-contoh"


class JamDiam:
    """Stands still until `maju`."""

    def __init__(self) -> None:
        self.kini = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)

    def maju(self, detik: float) -> None:
        self.kini += timedelta(seconds=detik)

    def sekarang(self) -> datetime:
        return self.kini

    def nyata(self) -> datetime:
        return self.kini

    def monoton(self) -> float:
        return self.kini.timestamp()


def pesan(update_id: int, chat: int = 101, teks: str = "halo") -> dict[str, Any]:
    """A message as Telegram delivers it."""
    orang = {"id": chat, "is_bot": False, "first_name": "Sari (contoh)"}
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1_772_000_000,
            "text": teks,
            "from": orang,
            "chat": {"id": chat, "type": "private", "first_name": "Sari (contoh)"},
        },
    }


def buat_inbox(wadah: Wadah, jam: Jam, *, insiden_baru: Callable[[str], object] = lambda _nomor: None, **lain: Any) -> InboxSql | InboxPalsu:
    """The store of this kind; `insiden_baru` is told the number."""
    jenis: Any = InboxPalsu if isinstance(wadah, Memori) else InboxSql
    lain = {"pemegang": "uji", "teks_insiden": lambda nomor: f"Nomor {nomor}", **lain}
    return jenis(wadah, jam, insiden_baru=lambda _unit, _instansi, nomor: insiden_baru(nomor), **lain)  # type: ignore[no-any-return]


def ruang(wadah: Wadah) -> Any:
    """What the program asks of this kind beside the port: functions of `bot.store.inbox`, and of the fake."""
    return palsu if isinstance(wadah, Memori) else tabel


def insiden_uji(wadah: Wadah) -> Callable[[Any], str]:
    """An act that leaves a trace."""
    catat: Any = memori.catat_insiden if isinstance(wadah, Memori) else catat_insiden
    return lambda unit: catat(unit, instansi=INSTANSI, jenis="uji", keterangan="", kini=datetime(2026, 3, 2, 1, 0, tzinfo=UTC))


class TanpaJaringan(BaseRequest):
    """Answers getMe, which the application asks at its start, and fails the test on any other call."""

    @property
    def read_timeout(self) -> float | None:
        return 1.0

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        assert url.endswith("getMe"), "no network in these tests"
        return (
            200,
            b'{"ok":true,"result":{"id":7000001,"is_bot":true,"first_name":"Paraf","username":"paraf_bot"}}',
        )
