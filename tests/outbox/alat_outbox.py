"""A pretend line to Telegram that does what a test tells it, and helpers around the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.application.ports_pipa import HasilTelegram, Jam, Terkirim
from bot.store.database import Database
from bot.store.models import KartuRow, OutboxRow
from bot.store.outbox import OutboxSql, antre, tampilkan_kartu

BOT = "7000001"
INSTANSI = "dinas-contoh"
KINI = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


class JamDiam:
    """Stands still until `maju`; office time can be moved apart."""

    def __init__(self) -> None:
        self.kini = KINI
        self.geser = timedelta()

    def maju(self, detik: float) -> None:
        self.kini += timedelta(seconds=detik)

    def sekarang(self) -> datetime:
        return self.kini + self.geser

    def nyata(self) -> datetime:
        return self.kini

    def monoton(self) -> float:
        return self.kini.timestamp()


class GerbangPalsu:
    """Keeps every call. `jawaban` decides the outcome; else each message gets the next number."""

    def __init__(self) -> None:
        self.panggilan: list[tuple[str, dict[str, Any]]] = []
        self.jawaban: Callable[[str, dict[str, Any]], HasilTelegram | None] = lambda _metode, _isi: None
        self.lama = 0.0  # seconds a call takes
        self.nomor = 0

    async def panggil(
        self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None
    ) -> HasilTelegram:
        await asyncio.sleep(self.lama)
        self.panggilan.append((metode, dict(payload)))
        hasil = self.jawaban(metode, dict(payload))
        if hasil is not None:
            return hasil
        self.nomor += 1
        return Terkirim({"message_id": payload.get("message_id", self.nomor)})

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        raise AssertionError("the dispatcher answers no callbacks")

    async def unduh(self, file_id: str, *, paling_banyak: int) -> bytes:
        raise AssertionError("the dispatcher downloads nothing")

    def teks(self, chat_id: int | None = None) -> list[str]:
        """The texts that went out, in order."""
        return [isi["text"] for _, isi in self.panggilan if "text" in isi and chat_id in (None, isi["chat_id"])]


def semua(db: Database) -> list[OutboxRow]:
    """All outbox rows in order."""
    return db.tulis_langsung(lambda sesi: sesi.query(OutboxRow).order_by(OutboxRow.id).all())


def kartu(db: Database) -> KartuRow:
    """The only card."""
    return db.tulis_langsung(lambda sesi: sesi.query(KartuRow).one())


async def sampai(syarat: Callable[[], bool], detik: float = 60.0) -> None:
    """Wait until the condition holds; fail when it does not in time."""
    async with asyncio.timeout(detik):
        while not syarat():
            await asyncio.sleep(0.01)


def habis(db: Database) -> Callable[[], bool]:
    """Nothing waits any more."""
    return lambda: all(row.status != "antre" for row in semua(db))


def buat_outbox(db: Database, jam: Jam, kabar: list[str]) -> OutboxSql:
    """The store with hooks that write into `kabar`."""
    return OutboxSql(
        db,
        jam,
        penerima_hilang=lambda _sesi, _instansi, chat: kabar.append(f"hilang {chat}"),
        insiden_baru=lambda _sesi, instansi, _nomor: kabar.append(f"insiden {instansi}"),
    )


def kirim(
    db: Database, teks: str, chat_id: int = 101, *, prioritas: int = 0, not_before: datetime | None = None
) -> bool:
    """Queue a message; its text is its dedupe key."""
    return db.tulis_langsung(
        lambda sesi: antre(
            sesi,
            instansi=INSTANSI,
            bot=BOT,
            chat_id=chat_id,
            metode="sendMessage",
            payload={"text": teks},
            dedupe=teks,
            prioritas=prioritas,
            kini=KINI,
            not_before=not_before,
        )
    )


def tunjuk(db: Database, teks: str, *, baru: bool = False, tombol: str | None = "Terima", senyap: bool = False) -> None:
    """State what the card "tugas" of chat 101 shows."""
    isi: dict[str, Any] = {"text": teks}
    if tombol:
        isi["reply_markup"] = {"inline_keyboard": [[{"text": tombol, "callback_data": "t:1"}]]}
    db.tulis_langsung(
        lambda sesi: tampilkan_kartu(
            sesi,
            instansi=INSTANSI,
            bot=BOT,
            chat_id=101,
            kunci="tugas",
            isi=isi,
            prioritas=1,
            kini=KINI,
            senyap=senyap,
            baru=baru,
            berkas_id="b1",
            lb=1,
        )
    )
