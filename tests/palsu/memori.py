"""What a database holds for the ports that have a fake, in dicts; a unit of work on it stands whole or not at all.

How to drive it: where a suite would open a `Database`, make a `Memori()` and give it to `InboxPalsu`, `OutboxPalsu` or
`NomorPalsu`. `tulis_langsung` and `tulis` run a function as `Database` does: what it changed is undone when it raises, also
when it runs inside another one, as a savepoint. There is no SQL, no tenant filter, no second process, and nothing breaks by
itself: whoever wants trouble puts a function that raises in place of a method.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any, TypeVar

from bot.store.insiden import nomor_insiden

T = TypeVar("T")


@dataclass
class BarisMasuk:
    """One update; the fields of `InboxRow`."""

    id: int
    instansi: str
    bot: str
    update_id: int
    chat: str
    payload: str | None
    diterima_at: datetime
    status: str = "baru"
    percobaan: int = 0
    coba_lagi_at: datetime | None = None
    klaim: str | None = None
    selesai_at: datetime | None = None
    insiden: str | None = None


@dataclass
class BarisKeluar:
    """One call owed to Telegram; the fields of `OutboxRow`."""

    id: int
    instansi: str
    bot: str
    chat_id: int
    metode: str
    payload: dict[str, Any] | None
    dedupe: str
    prioritas: int
    dibuat_at: datetime
    kartu_id: int | None = None
    not_before: datetime | None = None
    status: str = "antre"
    percobaan: int = 0
    coba_lagi_at: datetime | None = None
    galat: str | None = None
    message_id: int | None = None
    terkirim_at: datetime | None = None


@dataclass
class BarisKartu:
    """A message kept up to date; the fields of `KartuRow`."""

    id: int
    instansi: str
    bot: str
    chat_id: int
    kunci: str
    isi: dict[str, Any] | None = None
    isi_hash: str = ""
    versi: int = 0
    versi_terkirim: int = 0
    hidup: bool = True
    message_id: int | None = None
    berkas_id: str | None = None
    lb: int | None = None
    letak: dict[str, Any] | None = None


@dataclass
class BarisInsiden:
    """Something a person has to look at; the fields of `InsidenRow`."""

    id: str
    instansi: str
    jenis: str
    keterangan: str
    pada: datetime


@dataclass
class BarisBukuNomor:
    """One number of a stream and year; the fields of `NomorRow`."""

    id: int
    instansi: str
    aliran: str
    tahun: int
    urut: int
    nomor: str
    status: str
    berkas_id: str | None
    kode: str | None
    dipesan_at: datetime
    berakhir_at: datetime | None
    keterangan: str | None


@dataclass
class Memori:
    """The tables, by id."""

    masuk: dict[int, BarisMasuk] = field(default_factory=dict)
    keluar: dict[int, BarisKeluar] = field(default_factory=dict)
    kartu: dict[int, BarisKartu] = field(default_factory=dict)
    insiden: dict[str, BarisInsiden] = field(default_factory=dict)
    nomor: dict[int, BarisBukuNomor] = field(default_factory=dict)
    sesudah_commit: list[Callable[[AbstractSet[str]], None]] = field(default_factory=list)
    _id: count[int] = field(default_factory=lambda: count(1))

    def id_baru(self) -> int:
        """The next id; ids grow, and one that was undone does not come again."""
        return next(self._id)

    def tulis_langsung(self, fn: Callable[[Memori], T]) -> T:
        """Run `fn` as one unit of work; when it raises, every row is again as it was."""
        tabel: tuple[dict[Any, Any], ...] = (self.masuk, self.keluar, self.kartu, self.insiden, self.nomor)
        sebelum = [[(kunci, baris, dict(vars(baris))) for kunci, baris in satu.items()] for satu in tabel]
        try:
            return fn(self)
        except BaseException:
            for satu, lama in zip(tabel, sebelum, strict=True):
                satu.clear()
                for kunci, baris, isi in lama:
                    vars(baris).update(isi)
                    satu[kunci] = baris
            raise

    async def tulis(self, fn: Callable[[Memori], T], *, instansi: str | None = None, senyap: bool = False) -> T:
        """The same for rooms: others get their turn first, and whoever listens to commits is told, unless `senyap`."""
        await asyncio.sleep(0)
        hasil = self.tulis_langsung(fn)
        if not senyap:
            for bangunkan in self.sesudah_commit:
                bangunkan(frozenset())
        return hasil


def catat_insiden(m: Memori, *, instansi: str, jenis: str, keterangan: str, kini: datetime) -> str:
    """See `bot.store.insiden.catat_insiden`."""
    nomor = nomor_insiden()
    m.insiden[nomor] = BarisInsiden(nomor, instansi, jenis, keterangan[:500], kini)
    return nomor
