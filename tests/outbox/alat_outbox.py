"""A pretend line to Telegram that does what a test tells it, the store of each kind, and helpers around the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import bot.store.outbox as tabel
import tests.palsu.outbox as palsu
from bot.application.ports_pipa import HasilTelegram, Jam, Terkirim
from bot.store.models import KartuRow
from bot.store.outbox import OutboxSql
from tests.palsu.memori import BarisKartu, Memori
from tests.palsu.outbox import OutboxPalsu
from tests.palsu.wadah import Wadah, isi_kartu, isi_outbox

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


def ruang(wadah: Wadah) -> Any:
    """What the application calls of this kind: functions of `bot.store.outbox`, and of the fake."""
    return palsu if isinstance(wadah, Memori) else tabel


def kartu(wadah: Wadah) -> KartuRow | BarisKartu:
    """The only card."""
    (satu,) = isi_kartu(wadah)
    return satu


async def sampai(syarat: Callable[[], bool], detik: float = 60.0) -> None:
    """Wait until the condition holds; fail when it does not in time."""
    async with asyncio.timeout(detik):
        while not syarat():
            await asyncio.sleep(0.01)


def habis(wadah: Wadah) -> Callable[[], bool]:
    """Nothing waits any more."""
    return lambda: all(row.status != "antre" for row in isi_outbox(wadah))


def buat_outbox(wadah: Wadah, jam: Jam, kabar: list[str]) -> OutboxSql | OutboxPalsu:
    """The store of this kind with hooks that write into `kabar`."""
    jenis: Any = OutboxPalsu if isinstance(wadah, Memori) else OutboxSql
    return jenis(  # type: ignore[no-any-return]
        wadah,
        jam,
        penerima_hilang=lambda _unit, _instansi, chat: kabar.append(f"hilang {chat}"),
        insiden_baru=lambda _unit, instansi, _nomor: kabar.append(f"insiden {instansi}"),
    )


def panggilan(wadah: Wadah, metode: str, payload: Mapping[str, Any], *, dedupe: str, chat_id: int = 101, prioritas: int = 0,
              not_before: datetime | None = None) -> Callable[[Any], bool]:  # fmt: skip
    """The part of an act that queues one call."""
    return lambda unit: ruang(wadah).antre(  # type: ignore[no-any-return]
        unit,
        instansi=INSTANSI,
        bot=BOT,
        chat_id=chat_id,
        metode=metode,
        payload=payload,
        dedupe=dedupe,
        prioritas=prioritas,
        kini=KINI,
        not_before=not_before,
    )


def kirim(wadah: Wadah, teks: str, chat_id: int = 101, *, prioritas: int = 0, not_before: datetime | None = None) -> bool:
    """Queue a message; its text is its dedupe key."""
    return wadah.tulis_langsung(
        panggilan(wadah, "sendMessage", {"text": teks}, dedupe=teks, chat_id=chat_id, prioritas=prioritas, not_before=not_before)
    )


def tunjuk(wadah: Wadah, teks: str, *, baru: bool = False, tombol: str | None = "Terima", senyap: bool = False, **lain: Any) -> None:
    """State what the card "tugas" of chat 101 shows, if `lain` names no other; `lain` goes to `tampilkan_kartu`."""
    isi: dict[str, Any] = {"text": teks}
    if tombol:
        isi["reply_markup"] = {"inline_keyboard": [[{"text": tombol, "callback_data": "t:1"}]]}
    wadah.tulis_langsung(
        lambda unit: ruang(wadah).tampilkan_kartu(
            unit,
            instansi=INSTANSI,
            bot=BOT,
            isi=isi,
            prioritas=1,
            kini=KINI,
            senyap=senyap,
            baru=baru,
            berkas_id="b1",
            lb=1,
            **{"chat_id": 101, "kunci": "tugas", **lain},
        )
    )
