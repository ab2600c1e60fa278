"""Receiver: raw updates become committed rows, and only then does Telegram hear that they arrived.

python-telegram-bot's `Updater` acknowledges updates that are still in memory; a kill loses them. This one
does not.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import structlog

from bot.application.ports_pipa import DitolakTelegram, Gerbang, Penerimaan, Terkirim, TungguDulu
from bot.domain.galat import Gangguan

log = structlog.get_logger(__name__)

#: Always sent: when it is left out, Telegram keeps whatever was set before.
ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]

#: Seconds Telegram holds an empty poll open.
TUNGGU_POLL = 25

#: Parallel webhook deliveries we ask for.
KONEKSI_WEBHOOK = 40


#: The longest wait between two tries while Telegram is away, and while our own database is: a new primary is there within seconds,
#: and people wait for it.
PALING_LAMA, PALING_LAMA_BASIS_DATA = 30.0, 1.0


def jeda(gagal: int, acak: Callable[[], float] = random.random, *, paling_lama: float = PALING_LAMA) -> float:
    """Seconds to wait after the n-th failure in a row: 0.5, 1, 2 ... `paling_lama`, with up to half of it as jitter."""
    dasar = float(min(paling_lama, 0.5 * 2 ** min(gagal - 1, 10)))
    return dasar * (1 + acak() / 2)


class Tertahan:
    """Tells people that what they sent waits, while the disk is full and nothing can be kept, not even an answer.

    A tap is answered, a message gets one line per chat; each once until there was room again. Telegram keeps the updates
    themselves: they are not acknowledged, so nothing of them is lost.
    """

    def __init__(self, gerbang: Gerbang, teks: str) -> None:
        """`teks` is the sentence, without markup; at most 200 characters."""
        self._gerbang = gerbang
        self._teks = teks
        self._sudah: set[str] = set()

    def pulih(self) -> None:
        """There is room: another time is another time."""
        self._sudah.clear()

    async def kabari(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Tell whoever has not been told. Never raises; an answer that does not arrive is not sent again."""
        for isi in updates:
            ketukan, pesan = isi.get("callback_query"), isi.get("message")
            if isinstance(ketukan, Mapping) and isinstance(ketukan.get("id"), str):
                await self._sekali(f"ketukan:{ketukan['id']}", "answerCallbackQuery",
                                   {"callback_query_id": ketukan["id"], "text": self._teks, "show_alert": True})  # fmt: skip
            elif isinstance(pesan, Mapping) and isinstance(chat := pesan.get("chat"), Mapping) and chat.get("type") == "private":
                await self._sekali(f"chat:{chat.get('id')}", "sendMessage", {"chat_id": chat.get("id"), "text": self._teks})

    async def _sekali(self, siapa: str, metode: str, isi: Mapping[str, Any]) -> None:
        if siapa not in self._sudah:
            self._sudah.add(siapa)
            await self._gerbang.panggil(metode, dict(isi), batas_waktu=5.0)


class Poller:
    """Long polling for one bot, until cancelled. The offset moves only after the batch is committed."""

    def __init__(
        self,
        *,
        bot: str,
        instansi: str,
        gerbang: Gerbang,
        store: Penerimaan,
        bangunkan: Callable[[], None],
        tunggu: int = TUNGGU_POLL,
        berdenyut: Callable[[], None] = lambda: None,
        tertahan: Tertahan | None = None,
    ) -> None:
        """`berdenyut` is told that another round began."""
        self._berdenyut = berdenyut
        self._tertahan = tertahan
        self._bot = bot
        self._instansi = instansi
        self._gerbang = gerbang
        self._store = store
        self._bangunkan = bangunkan
        self._tunggu = tunggu
        self._offset: int | None = None
        self._gagal = 0

    async def jalan(self) -> None:
        """Poll for ever. A cancellation loses nothing: what is not committed was not acknowledged."""
        while not await self._lepas_webhook():
            self._berdenyut()
        while True:
            self._berdenyut()
            await self.sekali()

    async def sekali(self) -> None:
        """One poll: fetch, commit, move the offset; on trouble wait a little."""
        isi: dict[str, Any] = {"timeout": self._tunggu, "limit": 100, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            isi["offset"] = self._offset
        hasil = await self._gerbang.panggil("getUpdates", isi, batas_waktu=self._tunggu + 10.0)
        match hasil:
            case Terkirim(list(updates)):
                if updates and not await self._simpan(updates):
                    return
                self._gagal = 0
            case TungguDulu(detik):
                await asyncio.sleep(detik)
            case DitolakTelegram(409):
                await self._mundur("poller_lain", "another program polls with the same token, or a webhook is set")
            case DitolakTelegram(kode):
                await self._mundur("getupdates_ditolak", f"Telegram {kode}: check the token")
            case _:
                await self._mundur("telegram_tidak_terjangkau", str(getattr(hasil, "alasan", type(hasil).__name__)))

    async def _simpan(self, updates: list[dict[str, Any]]) -> bool:
        try:
            menunggu = await self._store.terima(self._bot, self._instansi, updates)
        except Gangguan as galat:
            if self._tertahan is not None and galat.data.get("penuh"):
                await self._tertahan.kabari(updates)
            await self._mundur("basis_data_tidak_terjangkau", galat.kode, paling_lama=PALING_LAMA_BASIS_DATA)
            return False
        nomor = [isi["update_id"] for isi in updates if isinstance(isi.get("update_id"), int)]
        if nomor:
            self._offset = max(nomor) + 1
        if menunggu:
            self._bangunkan()
        return True

    async def _lepas_webhook(self) -> bool:
        hasil = await self._gerbang.panggil("deleteWebhook", {"drop_pending_updates": False})
        if isinstance(hasil, Terkirim):
            return True
        await self._mundur("webhook_belum_terlepas", type(hasil).__name__)
        return False

    async def _mundur(self, kejadian: str, sebab: str, *, paling_lama: float = PALING_LAMA) -> None:
        self._gagal += 1
        detik = jeda(self._gagal, paling_lama=paling_lama)
        log.warning(kejadian, bot=self._bot, sebab=sebab, tunggu=round(detik, 1))
        await asyncio.sleep(detik)


async def pasang_webhook(gerbang: Gerbang, url: str, secret: str, *, maksimum: int = 6) -> None:
    """Point Telegram at `url`.

    Raises:
        Gangguan: Telegram cannot be reached in `maksimum` tries, or refuses (`data["ditolak"]` is its code).
    """
    isi = {
        "url": url,
        "secret_token": secret,
        "max_connections": KONEKSI_WEBHOOK,
        "allowed_updates": ALLOWED_UPDATES,
    }
    for gagal in range(1, maksimum + 1):
        hasil = await gerbang.panggil("setWebhook", isi)
        match hasil:
            case Terkirim():
                return
            case DitolakTelegram(kode, deskripsi):
                raise Gangguan("webhook", deskripsi, ditolak=kode)
            case TungguDulu(detik):
                await asyncio.sleep(detik)
            case _ if gagal < maksimum:
                await asyncio.sleep(jeda(gagal))
    raise Gangguan("webhook", "Telegram tidak terjangkau")


class PintuWebhook:
    """What the webhook route hands a delivery to: one bot's secret and its way into the inbox."""

    def __init__(
        self, *, bot: str, instansi: str, secret: str, store: Penerimaan, bangunkan: Callable[[], None],
        tertahan: Tertahan | None = None,
    ) -> None:  # fmt: skip
        self._tertahan = tertahan
        self._bot = bot
        self._instansi = instansi
        self._secret = secret.encode()
        self._store = store
        self._bangunkan = bangunkan

    def cocok(self, secret: str) -> bool:
        """Compare in constant time; before the body is read."""
        return hmac.compare_digest(secret.encode(), self._secret)

    async def terima(self, badan: bytes) -> bool:
        """Commit the update; False when the body is no update at all.

        Raises:
            Gangguan: the database is away; nothing was kept, Telegram shall deliver again.
        """
        try:
            pembaruan = json.loads(badan)
        except (ValueError, RecursionError):
            return False
        if not isinstance(pembaruan, dict) or not isinstance(pembaruan.get("update_id"), int):
            return False
        try:
            menunggu = await self._store.terima(self._bot, self._instansi, [pembaruan])
        except Gangguan as galat:
            if self._tertahan is not None and galat.data.get("penuh"):
                await self._tertahan.kabari([pembaruan])
            raise
        if menunggu:
            self._bangunkan()
        return True
