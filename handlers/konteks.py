"""What a handler works with: who is there, the office's desk, and the one transaction an update may have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from bot.application import jangkauan
from bot.application.pengajuan import TeksMasuk
from bot.application.ports import Akun, Meja, TombolTersimpan
from bot.application.ports_pipa import Gerbang
from bot.domain.galat import Ditolak

T = TypeVar("T")


class Kantor(Protocol):
    """The office of this bot, as the handlers see it."""

    gerbang: Gerbang

    async def di_meja(self, fn: Callable[[Meja], T]) -> T:
        """Run `fn` at the desk in one transaction that also ends the update under way; tried again once on KonflikVersi."""
        ...


class Konteks(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """python-telegram-bot's context with the office in it; user_data and chat_data stay unused."""

    @property
    def kantor(self) -> Kantor:
        """The office."""
        kantor: Kantor = self.application.bot_data["kantor"]
        return kantor


@dataclass(frozen=True, slots=True)
class Pengirim:
    """Who wrote or tapped: the Telegram account and, when it is known, the person behind it."""

    user_id: int
    chat_id: int
    akun: Akun | None

    @property
    def orang_id(self) -> str:
        """The person.

        Raises:
            Ditolak: nobody we know; a stranger may do nothing but begin.
        """
        if self.akun is None:
            raise Ditolak("akun_tak_dikenal")
        return self.akun.orang_id


@dataclass(frozen=True, slots=True)
class Ketukan:
    """A button that was pressed, with its meaning."""

    pengirim: Pengirim
    tombol: TombolTersimpan
    pesan_id: int | None

    @property
    def berkas_id(self) -> str:
        """The case the button belongs to."""
        if self.tombol.berkas_id is None:
            raise Ditolak("tombol_usang")
        return self.tombol.berkas_id

    @property
    def lb(self) -> int:
        """The visit the button belongs to."""
        if self.tombol.lb is None:
            raise Ditolak("tombol_usang")
        return self.tombol.lb

    @property
    def isi_hash(self) -> str:
        """The content the button was shown for."""
        if self.tombol.isi_hash is None:
            raise Ditolak("tombol_usang")
        return self.tombol.isi_hash


@dataclass(frozen=True, slots=True)
class Jawaban:
    """What the toast says after a tap."""

    teks: str = ""
    peringatan: bool = False


@dataclass(frozen=True, slots=True)
class PesanTeks:
    """A text message."""

    pengirim: Pengirim
    teks: str
    detik: int  # Telegram's date
    balasan_ke: int | None
    pesan_id: int

    @property
    def masuk(self) -> TeksMasuk:
        """As the conversations see it."""
        return TeksMasuk(self.teks, self.detik)


def pengirim(m: Meja, update: Update) -> Pengirim:
    """Who sent this update; identity is the numeric id alone."""
    assert update.effective_user is not None and update.effective_chat is not None
    akun = m.g.akun(update.effective_user.id)
    if akun is not None and not akun.terjangkau:  # whoever writes can be reached again
        jangkauan.kembali(m, akun.chat_id)
    return Pengirim(update.effective_user.id, update.effective_chat.id, akun)


def detik(saat: datetime) -> int:
    """Telegram's date as a number."""
    return int(saat.timestamp())
