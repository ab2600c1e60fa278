"""A counter without Telegram: updates as JSON through python-telegram-bot's own routing to a real desk; and a look at what changed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import text
from telegram import Update
from telegram.ext import Application, CallbackContext, ContextTypes

from bot.application.ports import Meja
from bot.store.models import Base
from handlers.konteks import Konteks
from handlers.register import register
from tests.application.alat_meja import Kantor
from tests.inbox.alat_inbox import TanpaJaringan
from tests.ukuran import PENUH

T = TypeVar("T")

AKAR = Path(__file__).resolve().parents[2]

#: What may change when somebody is refused: what is said to him, and the cards that show things as they are.
PERCAKAPAN = frozenset({"outbox", "kartu", "tombol", "inbox"})


def catat_angka(apa: str, **angka: object) -> None:
    """Keep what a full run reached, for docs/keamanan.md."""
    if PENUH:
        AKAR.joinpath("dist").mkdir(exist_ok=True)
        with AKAR.joinpath("dist", "keamanan.txt").open("a") as berkas:
            berkas.write(f"{apa}: {', '.join(f'{k} {v}' for k, v in angka.items())}\n")


def keadaan(kantor: Kantor, *, kecuali: Collection[str] = PERCAKAPAN) -> dict[str, list[Any]]:
    """Every row of every table but `kecuali`, as one value that can be compared."""
    return kantor.sesi(
        lambda s: {
            tabel.name: sorted(map(repr, s.connection().execute(text(f"SELECT * FROM {tabel.name}"))))
            for tabel in Base.metadata.sorted_tables
            if tabel.name not in kecuali
        },
        semua=True,
    )


class Loket:
    """The handlers of one office, offline; `kirim` hands in one update and says what went wrong, if anything did."""

    def __init__(self, kantor: Kantor) -> None:
        self.kantor = kantor
        self.gerbang = self
        self.jawaban: list[str | None] = []  # what taps were answered
        self._galat: Exception | None = None
        self._urut = 0
        self.app: Application[Any, Any, Any, Any, Any, Any] = (
            Application.builder().token("7000001:x").request(TanpaJaringan()).get_updates_request(TanpaJaringan())
            .updater(None).job_queue(None).context_types(ContextTypes(context=Konteks)).build()
        )  # fmt: skip
        register(self.app)
        self.app.add_error_handler(self._catat)
        self.app.bot_data["kantor"] = self

    async def _catat(self, _update: object, konteks: CallbackContext[Any, Any, Any, Any]) -> None:
        self._galat = konteks.error

    async def di_meja(self, fn: Callable[[Meja], T]) -> T:
        return self.kantor.di(fn)

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        self.jawaban.append(teks)

    async def kirim(self, isi: dict[str, Any]) -> Exception | None:
        """One update without its number; returns the error nobody expected."""
        self._urut += 1
        self._galat = None
        update = Update.de_json({"update_id": self._urut, **isi}, self.app.bot)
        assert update is not None
        await self.app.process_update(update)
        return self._galat

    async def tulis(self, siapa: int, teks: str, **lain: Any) -> Exception | None:
        """A text in the private chat of somebody; a command is marked as Telegram marks it."""
        return await self.kirim({"message": pesan(siapa, self._urut, text=teks, **lain)})

    async def ketuk(self, siapa: int, data: str, *, chat: int | None = None) -> Exception | None:
        """A tap by `siapa` on a message in a chat (his own, unless said otherwise)."""
        kartu = {**pesan(chat or siapa, 7, text="kartu"), "from": BOT_ORANG}
        tanya = {"id": str(self._urut), "from": orang(siapa), "chat_instance": "1", "data": data, "message": kartu}
        return await self.kirim({"callback_query": tanya})


BOT_ORANG = {"id": 7000001, "is_bot": True, "first_name": "Paraf (contoh)", "username": "paraf_contoh_bot"}


def orang(id_: int, **lain: Any) -> dict[str, Any]:
    """A Telegram account."""
    return {"id": id_, "is_bot": False, "first_name": f"Orang {id_} (contoh)", **lain}


def pesan(siapa: int, nomor: int, **lain: Any) -> dict[str, Any]:
    """A message in somebody's private chat."""
    isi = {"message_id": 1000 + nomor, "date": 1_772_000_000, "from": orang(siapa), "chat": {"id": siapa, "type": "private"}, **lain}
    teks = str(lain.get("text", ""))
    if teks.startswith("/"):
        isi["entities"] = [{"type": "bot_command", "offset": 0, "length": len(teks.split()[0])}]
    return isi


@asynccontextmanager
async def loket(kantor: Kantor) -> AsyncIterator[Loket]:
    """The counter, opened."""
    satu = Loket(kantor)
    await satu.app.initialize()
    try:
        yield satu
    finally:
        await satu.app.shutdown()
