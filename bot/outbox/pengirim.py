"""Dispatcher of one bot: rows out to Telegram, one in flight per chat, several chats at once.

It exists once per bot, so what it has in flight is known to itself alone. A crash after Telegram accepted and
before the row was marked sends that message a second time; nothing is ever lost.
"""

from __future__ import annotations

import asyncio
import io
from collections import deque
from collections.abc import Callable
from typing import Any

import segno
import structlog

from bot.application.ports_pipa import (
    ArsipBaca,
    Berhasil,
    CobaLagi,
    Gerbang,
    Jam,
    Keputusan,
    Kiriman,
    Mati,
    OutboxStore,
    TungguDulu,
    Unggahan,
)
from bot.application.ruang import INTIP, Ruang
from bot.domain.galat import Gangguan
from bot.outbox.batas import Batas
from bot.outbox.putusan import jeda, putuskan

log = structlog.get_logger(__name__)

#: Chats served at once.
SERENTAK = 16

#: Seconds between looks when nobody wakes the dispatcher; also how late a row with `not_before` may be
#: noticed.
#: Seconds until the next try while the database is away.
TANPA_BASIS_DATA = 0.2

#: So many failures in a row mean that Telegram is away, not that a message is bad.
TELEGRAM_PERGI = 5

#: Rows that ended, remembered until their own commit has been heard of for certain.
INGATAN = 256

#: These calls are not about a chat.
TANPA_CHAT = frozenset({"setMyCommands", "deleteMyCommands", "setMyDescription", "setMyShortDescription"})


class Pengirim(Ruang):
    """Sends the outbox of one bot until `berhenti` was called and what is in flight is recorded."""

    def __init__(
        self,
        *,
        bot: str,
        gerbang: Gerbang,
        store: OutboxStore,
        arsip: ArsipBaca,
        jam: Jam,
        batas: Batas | None = None,
        serentak: int = SERENTAK,
        hitung: Callable[[str], None] = lambda hasil: None,
        berdenyut: Callable[[], None] = lambda: None,
    ) -> None:
        """`hitung` is told how each call ended (the name of the decision, or `TungguDulu`), `berdenyut` that another round began."""
        super().__init__()
        self._hitung = hitung
        self._berdenyut = berdenyut
        self._bot = bot
        self._gerbang = gerbang
        self._store = store
        self._arsip = arsip
        self._jam = jam
        self._batas = batas or Batas()
        self._serentak = serentak
        self._jalan: dict[int, asyncio.Task[None]] = {}  # by chat: in flight, or done and not yet recorded
        self._putusan: list[tuple[Kiriman, Keputusan]] = []  # done and not yet recorded, in order
        self._satu_satu = False  # one of them cannot be recorded, and nobody knows which
        self._gagal_beruntun = 0
        self._dilihat = jam.monoton()  # when the last look began
        self._lapang = False  # the last look found less than it had room for: nothing waits that could go out
        self._tercatat: deque[int] = deque(maxlen=INGATAN)  # rows that ended a moment ago

    async def jalan(self) -> None:
        """Send until stopped; then wait for what is in flight and record it."""
        try:
            while not self._berhenti or self._jalan:
                self._ada.clear()
                self._berdenyut()
                try:
                    maju = await self._putaran()
                except Gangguan as galat:
                    log.warning("outbox_tidak_terjangkau", bot=self._bot, galat=galat.kode)
                    await asyncio.sleep(TANPA_BASIS_DATA)
                    continue
                if not maju and (self._jalan or not self._berhenti):
                    await self._tunggu(self._tidur())
        finally:
            self._lapang = False
            for tugas in self._jalan.values():
                tugas.cancel()
            # Of what was broken off nobody hears: should the room open again, a look finds its rows.
            usai = {kiriman.chat_id for kiriman, _ in self._putusan}
            self._jalan = {chat: tugas for chat, tugas in self._jalan.items() if chat in usai}

    @property
    def lapang(self) -> bool:
        """Whether a call may go out without a look: nothing waits before it."""
        return self._lapang and not self._berhenti

    def serahkan(self, kiriman: Kiriman) -> bool:
        """Send this call, the oldest that waits in its chat, whose row was committed a moment ago. False: it is left to a look."""
        if not self.lapang or kiriman.id in self._tercatat or not self._boleh(kiriman.chat_id):
            return False
        self._mulai(kiriman)
        return True

    def _boleh(self, chat: int) -> bool:
        """Whether a call to this chat may start now."""
        kini = self._jam.monoton()
        return (chat not in self._jalan and len(self._jalan) < self._serentak and self._batas.izin(kini) > 0
                and chat not in self._batas.tertahan(kini))  # fmt: skip

    def _mulai(self, kiriman: Kiriman) -> None:
        self._batas.mulai(kiriman.chat_id, self._jam.monoton())
        self._jalan[kiriman.chat_id] = asyncio.create_task(self._kirim(kiriman), name=f"kirim-{kiriman.id}")

    def _tidur(self) -> float:
        berikut = self._batas.berikut(self._dilihat)  # later, what was held back then may be free, and nobody would say so
        return INTIP if berikut is None else max(0.001, min(INTIP, berikut))

    async def _putaran(self) -> bool:
        """Record what is done and start what may start; whether there may be more that may."""
        kini = self._dilihat = self._jam.monoton()
        putusan = self._putusan[:1] if self._satu_satu else list(self._putusan)
        selesai = {kiriman.chat_id for kiriman, _ in putusan}
        ruang = 0 if self._berhenti else self._serentak - (len(self._jalan) - len(selesai))
        ruang = min(ruang, self._batas.izin(kini))
        if not putusan and ruang <= 0:
            self._lapang = False
            return False
        kecuali = (self._jalan.keys() - selesai) | self._batas.tertahan(kini)
        try:
            berikut = await self._store.tukar(self._bot, putusan, kecuali=kecuali, batas=max(0, ruang))
        except Gangguan:
            raise
        except Exception as galat:
            self._sisihkan(putusan, galat)
            return True
        del self._putusan[: len(putusan)]
        self._satu_satu = self._satu_satu and bool(self._putusan)
        self._tercatat.extend(kiriman.id for kiriman, _ in putusan)
        for chat in selesai:
            del self._jalan[chat]
        penuh = len(berikut) == max(0, ruang)
        self._lapang = not penuh
        for kiriman in berikut:
            if self._boleh(kiriman.chat_id):
                self._mulai(kiriman)
            elif kiriman.chat_id not in self._jalan:  # else it was handed over meanwhile
                self._lapang, penuh = False, True
        return penuh

    def _sisihkan(self, putusan: list[tuple[Kiriman, Keputusan]], galat: Exception) -> None:
        """One decision that cannot be recorded must not silence the whole bot: it is looked for, and given up with an incident."""
        if not putusan or (len(putusan) == 1 and isinstance(putusan[0][1], Mati)):
            raise galat
        log.error("putusan_tidak_tercatat", bot=self._bot, banyak=len(putusan), galat=type(galat).__name__)
        if len(putusan) > 1:
            self._satu_satu = True
        else:
            self._putusan[0] = (putusan[0][0], Mati(type(galat).__name__))

    async def _kirim(self, kiriman: Kiriman) -> None:
        catatan = log.bind(outbox=kiriman.id, bot=self._bot, metode=kiriman.metode)
        try:
            payload = (
                await asyncio.to_thread(self._isi, kiriman) if _ada_dokumen(kiriman.payload) else self._isi(kiriman)
            )
            hasil = await self._gerbang.panggil(kiriman.metode, payload)
        except FileNotFoundError:
            catatan.error("dokumen_hilang")
            self._catat(kiriman, Mati("dokumen tidak ada di arsip"))
            return
        except Exception as galat:
            catatan.error("pengirim_rusak", galat=type(galat).__name__)
            self._catat(kiriman, Mati(type(galat).__name__))
            return
        finally:
            self._batas.berakhir(self._jam.monoton())
        if isinstance(hasil, TungguDulu):
            catatan.warning("telegram_minta_tunggu", detik=hasil.detik)
            self._hitung(type(hasil).__name__)
            self._batas.tolak(kiriman.chat_id, hasil.detik, self._jam.monoton())
            del self._jalan[kiriman.chat_id]
            self._ada.set()
            return
        keputusan = putuskan(kiriman, hasil, kini=self._jam.nyata())
        assert keputusan is not None
        if not isinstance(keputusan, Berhasil):
            catatan.warning("kiriman_belum_berhasil", keputusan=type(keputusan).__name__, hasil=type(hasil).__name__)
        self._catat(kiriman, keputusan)

    def _catat(self, kiriman: Kiriman, keputusan: Keputusan) -> None:
        self._hitung(type(keputusan).__name__)
        if isinstance(keputusan, CobaLagi):
            self._gagal_beruntun += 1
            detik = (keputusan.pada - self._jam.nyata()).total_seconds()
            asyncio.get_running_loop().call_later(max(0.0, detik) + 0.01, self.bangun)
            if self._gagal_beruntun >= TELEGRAM_PERGI:
                self._batas.diam(jeda(min(5, self._gagal_beruntun // TELEGRAM_PERGI)), self._jam.monoton())
        else:
            self._gagal_beruntun = 0
        self._putusan.append((kiriman, keputusan))
        self._ada.set()

    def _isi(self, kiriman: Kiriman) -> dict[str, Any]:
        """The parameters as the Bot API wants them; documents are read from the archive."""
        payload: dict[str, Any] = {nama: self._muat(nilai) for nama, nilai in kiriman.payload.items()}
        if ("text" in payload or "caption" in payload) and not payload.keys() & {"parse_mode", "entities"}:
            payload["parse_mode"] = "HTML"
        if kiriman.metode not in TANPA_CHAT:
            payload["chat_id"] = kiriman.chat_id
        return payload

    def _muat(self, nilai: Any) -> Any:
        if isinstance(nilai, dict):
            if "dokumen" in nilai:
                return Unggahan(self._arsip.baca(nilai["dokumen"]), nilai["nama"])
            if nilai.keys() == {"qr", "nama"}:  # drawn only now, so that what it says is never a file
                return Unggahan(qr_png(nilai["qr"]), nilai["nama"])
            if nilai.keys() == {"teks", "nama"}:  # a small text file that lies in the row itself
                return Unggahan(nilai["teks"].encode(), nilai["nama"])
            return {nama: self._muat(isi) for nama, isi in nilai.items()}
        if isinstance(nilai, list):
            return [self._muat(isi) for isi in nilai]
        return nilai


def qr_png(teks: str) -> bytes:
    """A QR large enough to be taken from a screen."""
    gambar = io.BytesIO()
    segno.make(teks, error="m").save(gambar, kind="png", scale=8, border=4)
    return gambar.getvalue()


def _ada_dokumen(nilai: Any) -> bool:
    if isinstance(nilai, dict):
        return "dokumen" in nilai or any(_ada_dokumen(isi) for isi in nilai.values())
    return isinstance(nilai, list) and any(_ada_dokumen(isi) for isi in nilai)
