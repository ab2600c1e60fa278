"""One office as its operator's commands reach it, beside a running bot."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from bot.application.ports import Meja
from bot.domain.galat import KonfigurasiSalah
from bot.gateways.telegram import nama_bot
from bot.settings import Settings
from bot.specs.load import Katalog
from bot.store.migrasi import jalankan_migrasi
from bot.wiring import instansi_dikenal, meja_operator, muat_katalog

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Kantor:
    """One office as its operator reaches it."""

    s: Settings
    katalog: Katalog
    id: str

    def di_meja(self, fn: Callable[[Meja], T]) -> T:
        """Run `fn` in one transaction, beside a running bot."""
        return meja_operator(self.s, self.katalog, self.id, fn)

    def bot(self) -> str:
        """The bot's username, for links; asked for before anything is written: a link nobody gets to see must not exist.

        Raises:
            KonfigurasiSalah: the office has no token here.
        """
        token = self.s.token_per_instansi.get(self.id)
        if token is None:
            raise KonfigurasiSalah([f"Token bot untuk '{self.id}' belum diisi (BOT_TOKEN dan INSTANSI, atau BOT_TOKENS)."])
        return asyncio.run(nama_bot(token, self.s.TELEGRAM_API_BASE))


def buka(s: Settings, instansi: str) -> Kantor:
    """The office with this id, its database brought up to date.

    Raises:
        KonfigurasiSalah: there is no such office.
        SudahBerjalan: a bot of another version runs on that database.
    """
    katalog = muat_katalog(s)
    instansi_dikenal(katalog, instansi)
    jalankan_migrasi(s.DATABASE_URL, pendek=True)
    return Kantor(s, katalog, instansi)
