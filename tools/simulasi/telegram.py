"""The pretend Telegram: updates wait until they are acknowledged, calls are accepted or not, and what it accepted it remembers.

It stands where `GerbangTelegram` stands, so no byte goes over a wire. Its refusals are worded as Telegram words them.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.application.ports_pipa import (
    DitolakTelegram,
    HasilTelegram,
    PenerimaHilang,
    Terkirim,
    TidakPasti,
    TungguDulu,
)
from bot.domain.galat import Gangguan
from tools.simulasi.benih import JamVirtual
from tools.simulasi.nasib import Nasib, Nyawa

#: Seconds an ordinary call takes, and how long a caller waits for an answer.
LAMA, SABAR = 0.05, 20.0


@dataclass(frozen=True, slots=True)
class Panggilan:
    """What the program is sending to a chat at this moment, as its outbox says."""

    outbox: int
    versi: int  # of the card it shows, or 0
    dedupe: str
    kunci: str  # of the card it shows, or empty
    prioritas: int
    dibuat_at: datetime
    boleh_at: datetime  # when it was made, or later when it was to wait
    sebab: str


@dataclass(frozen=True, slots=True)
class Pesan:
    """One call that Telegram accepted."""

    at: datetime
    instansi: str
    chat: int
    metode: str
    dedupe: str
    kunci: str
    prioritas: int
    sebab: str
    dibuat_at: datetime
    boleh_at: datetime
    outbox: int
    versi: int


class Telegram:
    """All bots and all chats."""

    def __init__(self, jam: JamVirtual, nasib: Nasib) -> None:
        self.jam = jam
        self.nasib = nasib
        self.log: list[Pesan] = []
        self.hidup: dict[tuple[str, int, str], int] = {}  # (office, chat, key of a card) -> its newest message
        self.layar: dict[tuple[str, int, int], dict[str, Any]] = {}  # what a message shows
        self.berkas: dict[str, bytes] = {}  # files people sent, by id
        self.ketukan: set[str] = set()  # callback ids that were answered
        self.teguran: dict[str, str] = {}  # callback id -> what a refused tap was told
        self.diakui: set[tuple[str, int]] = set()  # updates it was told have arrived
        self.balasan_hilang = 0
        self.blokir: dict[tuple[str, int], datetime] = {}  # until when a chat has blocked its bot
        self._antre: dict[str, deque[dict[str, Any]]] = {}
        self._nomor = 1000
        self._pesan = 0

    # --- what people send ------------------------------------------------------------------------------------------

    def masuk(self, instansi: str, isi: Mapping[str, Any]) -> int:
        """An update waits for that office's bot; returns its number."""
        self._nomor += 1
        self._antre.setdefault(instansi, deque()).append({"update_id": self._nomor, **isi})
        return self._nomor

    def menunggu(self, instansi: str) -> bool:
        """Whether an update was not acknowledged yet."""
        return bool(self._antre.get(instansi))

    def kiriman(self, instansi: str) -> list[dict[str, Any]]:
        """What waits to be brought to the address of that office's bot."""
        return list(self._antre.get(instansi, ()))

    def akui(self, instansi: str, pembaruan: dict[str, Any]) -> None:
        """The address said that it has this."""
        self._antre[instansi].remove(pembaruan)
        self.diakui.add((instansi, pembaruan["update_id"]))

    def pesan_baru(self) -> int:
        """A number for a message."""
        self._pesan += 1
        return self._pesan

    def lepas_blokir(self) -> list[tuple[str, int]]:
        """The chats that let their bot in again by now."""
        lepas = [kunci for kunci, sampai in self.blokir.items() if sampai <= self.jam.saat]
        for kunci in lepas:
            del self.blokir[kunci]
        return lepas

    # --- what bots call --------------------------------------------------------------------------------------------

    def ambil(self, instansi: str, offset: int | None) -> list[dict[str, Any]]:
        """getUpdates: what lies before `offset` is acknowledged."""
        antre = self._antre.setdefault(instansi, deque())
        while offset is not None and antre and antre[0]["update_id"] < offset:
            self.diakui.add((instansi, antre.popleft()["update_id"]))
        return list(antre)

    def terima(self, instansi: str, metode: str, isi: Mapping[str, Any], p: Panggilan | None) -> HasilTelegram:
        """Accept one call, or refuse it as Telegram would."""
        chat, nomor = int(isi.get("chat_id", 0)), isi.get("message_id")
        if (instansi, chat) in self.blokir:
            return PenerimaHilang("Forbidden: bot was blocked by the user")
        if metode.startswith("send"):
            nomor = self.pesan_baru()
        elif metode.startswith("edit") and (lama := self.layar.get((instansi, chat, int(nomor or 0)))) is not None:
            baru = {**lama, "reply_markup": None, **{k: v for k, v in isi.items() if k in ("text", "reply_markup")}}
            if baru == lama:
                self._tampilkan(instansi, chat, metode, isi, int(nomor or 0), p)
                return DitolakTelegram(400, "Bad Request: message is not modified: specified new message content and reply markup "
                                            "are exactly the same as a current content and reply markup of the message")  # fmt: skip
        self._tampilkan(instansi, chat, metode, isi, int(nomor or 0), p)
        return Terkirim({"message_id": nomor} if nomor is not None else True)

    def _tampilkan(self, instansi: str, chat: int, metode: str, isi: Mapping[str, Any], nomor: int, p: Panggilan | None) -> None:
        tampil = {k: v for k, v in isi.items() if k in ("text", "reply_markup")}
        if metode.startswith("send") and p is not None and p.kunci:  # only cards are pressed later; the one it replaces scrolls away
            self.layar.pop((instansi, chat, self.hidup.get((instansi, chat, p.kunci), 0)), None)
            self.hidup[instansi, chat, p.kunci] = nomor
            self.layar[instansi, chat, nomor] = tampil
        elif (instansi, chat, nomor) in self.layar:
            self.layar[instansi, chat, nomor] = {**self.layar[instansi, chat, nomor], "reply_markup": None, **tampil}
        if p is not None:
            self.log.append(Pesan(self.jam.saat, instansi, chat, metode, p.dedupe, p.kunci, p.prioritas, p.sebab, p.dibuat_at,
                                  p.boleh_at, p.outbox, p.versi))  # fmt: skip

    def tombol(self, instansi: str, chat: int, kunci: str) -> tuple[int, list[str]]:
        """The newest message of a card, and the opaque ids of the buttons it shows."""
        nomor = self.hidup.get((instansi, chat, kunci), 0)
        papan = self.layar.get((instansi, chat, nomor), {}).get("reply_markup") or {}
        papan = json.loads(papan) if isinstance(papan, str) else papan
        return nomor, [x["callback_data"] for baris in papan.get("inline_keyboard", []) for x in baris if "callback_data" in x]


class GerbangSemu:
    """The port `Gerbang` of one life of the program; when that life is over it reaches nobody."""

    def __init__(self, telegram: Telegram, instansi: str, di_jalan: dict[int, Panggilan], nyawa: Nyawa) -> None:
        """`di_jalan`: by chat, what is being sent."""
        self._telegram = telegram
        self._instansi = instansi
        self._di_jalan = di_jalan
        self._nyawa = nyawa

    async def panggil(self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None) -> HasilTelegram:
        """See `Gerbang.panggil`."""
        del batas_waktu
        self._nyawa.periksa()
        t = self._telegram
        if metode == "getUpdates":
            return Terkirim(t.ambil(self._instansi, payload.get("offset")))
        self._nyawa.titik("before_send")
        await asyncio.sleep(LAMA)
        self._nyawa.periksa()
        chat = int(payload.get("chat_id", 0))
        apa = t.nasib.kirim()
        match apa:
            case "429":
                self._di_jalan.pop(chat, None)  # it did not arrive, and the next to this chat may be another
                return TungguDulu(round(t.nasib.lama(1, 8)))
            case "5xx":
                return TidakPasti("Telegram 502")
            case "blokir" if chat:
                t.blokir[self._instansi, chat] = t.jam.saat + timedelta(hours=t.nasib.lama(0.2, 6))
        hasil = t.terima(self._instansi, metode, payload, self._di_jalan.get(chat))
        self._nyawa.titik("after_send_before_mark")
        if apa in ("balasan_hilang", "lambat"):
            t.balasan_hilang += 1
            await asyncio.sleep(SABAR if apa == "lambat" else 1.0)
            self._nyawa.periksa()
            return TidakPasti("ReadTimeout")
        return hasil

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        """See `Gerbang.jawab_callback`."""
        self._nyawa.periksa()
        self._telegram.ketukan.add(callback_id)
        if alert and teks:
            self._telegram.teguran[callback_id] = teks

    async def unduh(self, file_id: str, *, paling_banyak: int) -> bytes:
        """See `Gerbang.unduh`."""
        del paling_banyak
        self._nyawa.periksa()
        if self._telegram.nasib.kirim() is not None:
            raise Gangguan("telegram", "TidakPasti")
        return self._telegram.berkas[file_id]


__all__ = ["GerbangSemu", "Panggilan", "Pesan", "Telegram"]
