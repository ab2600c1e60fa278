"""A clock one can hold still, updates as Telegram delivers them, and a look into the inbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.store.database import Database
from bot.store.models import InboxRow

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


def isi_inbox(db: Database) -> list[InboxRow]:
    """All rows, by update_id."""
    return db.tulis_langsung(lambda sesi: sorted(sesi.query(InboxRow).all(), key=lambda row: row.update_id))


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
