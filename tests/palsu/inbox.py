"""The inbox in memory: the port `InboxStore`.

How to drive it: `InboxPalsu(memori, jam, pemegang=..., teks_insiden=..., insiden_baru=...)` is the store of a receiver or a worker;
several of them on one `Memori` are several holders. The functions bear the names of those in `bot/store/inbox.py` and take
the `Memori` instead of a session. Rows are looked at in `memori.masuk`, what senders are told in `memori.keluar`.
The suites of tests/inbox run on it as on the databases, so it means what they mean.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from bot.application.ports_pipa import PEMBARUAN, Jam, MatikanPembaruan, NasibPembaruan, PesanMasuk, UlangiNanti
from bot.domain.galat import KonflikVersi
from bot.store.inbox import ANTREAN, DIBERI_TAHU, SIMPAN_MATI, UPDATE_ID_TERBESAR, kunci_chat
from tests.palsu.memori import BarisMasuk, Memori, catat_insiden
from tests.palsu.outbox import antre, kabari

T = TypeVar("T")


def terima(m: Memori, bot: str, instansi: str, updates: Sequence[Mapping[str, Any] | str], sekarang: datetime, *,
           teks_penuh: Callable[[], str] | None = None) -> int:  # fmt: skip
    """See `bot.store.inbox.terima`; with `teks_penuh`, queues hold `ANTREAN`."""
    baru = 0
    for mentah in updates:
        pembaruan: Any = json.loads(mentah) if isinstance(mentah, str) else mentah
        update_id = pembaruan.get("update_id") if isinstance(pembaruan, Mapping) else None
        if not isinstance(update_id, int) or isinstance(update_id, bool) or not 0 <= update_id <= UPDATE_ID_TERBESAR:
            continue
        if any((row.bot, row.update_id) == (bot, update_id) for row in m.masuk.values()):
            continue
        chat = kunci_chat(pembaruan)
        if teks_penuh is not None and len(_menunggu(m, bot, chat)) >= ANTREAN:
            if chat != "umum" and int(chat) > 0:
                jendela = int(sekarang.timestamp()) // DIBERI_TAHU
                antre(m, instansi=instansi, bot=bot, chat_id=int(chat), metode="sendMessage", payload={"text": teks_penuh()},
                      dedupe=f"penuh:{bot}:{chat}:{jendela}", prioritas=0, kini=sekarang)  # fmt: skip
            continue
        row = BarisMasuk(m.id_baru(), instansi, bot, update_id, chat, json.dumps(pembaruan), sekarang)
        m.masuk[row.id] = row
        baru += 1
    return baru


def selesai(m: Memori, inbox_id: int, kini: datetime) -> None:
    """See `bot.store.inbox.selesai`."""
    row = m.masuk[inbox_id]
    if row.status != "baru":
        raise KonflikVersi("pembaruan_selesai")
    row.status, row.payload, row.klaim, row.coba_lagi_at, row.selesai_at = "selesai", None, None, None, kini


def bebaskan_klaim(m: Memori, *, hidup: Collection[str] = ()) -> int:
    """See `bot.store.inbox.bebaskan_klaim`."""
    bebas = [row for row in m.masuk.values() if row.status == "baru" and row.klaim is not None and row.klaim not in hidup]
    for row in bebas:
        row.klaim = None
    return len(bebas)


def bersihkan(m: Memori, kini: datetime) -> int:
    """See `bot.store.inbox.bersihkan`."""
    usang = [row for row in m.masuk.values() if row.status == "mati" and row.payload is not None
             and row.selesai_at is not None and row.selesai_at < kini - SIMPAN_MATI]  # fmt: skip
    for row in usang:
        row.payload = None
    return len(usang)


async def tulis_bersama_pembaruan(m: Memori, fn: Callable[[Memori], T], *, instansi: str | None = None, kini: datetime) -> T:
    """See `bot.store.inbox.tulis_bersama_pembaruan`."""
    aktif = PEMBARUAN.get()
    if aktif is None or aktif.ditandai:
        return await m.tulis(fn)
    inbox_id = aktif.inbox_id

    def unit(m: Memori) -> T:
        hasil = fn(m)
        selesai(m, inbox_id, kini)
        return hasil

    hasil = await m.tulis(unit)
    aktif.ditandai = True
    return hasil


def _menunggu(m: Memori, bot: str, chat: str) -> list[BarisMasuk]:
    return [row for row in m.masuk.values() if (row.bot, row.chat, row.status) == (bot, chat, "baru")]


class InboxPalsu:
    """The port `InboxStore` on a `Memori`, for one holder of claims. The hook gets it where that of `InboxSql` gets its session."""

    def __init__(self, memori: Memori, jam: Jam, *, pemegang: str, teks_insiden: Callable[[str], str],
                 insiden_baru: Callable[[Memori, str, str], None], teks_penuh: Callable[[], str] | None = None) -> None:  # fmt: skip
        self.tersisa = True
        self._m = memori
        self._jam = jam
        self._pemegang = pemegang
        self._teks_insiden = teks_insiden
        self._insiden_baru = insiden_baru
        self._teks_penuh = teks_penuh
        self._putaran = 0

    async def terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        """See `InboxStore.terima`."""
        kini = self._jam.nyata()
        return await self._m.tulis(lambda m: terima(m, bot, instansi, updates, kini, teks_penuh=self._teks_penuh), senyap=True)

    async def terima_klaim(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]], batas: int) -> tuple[int, list[PesanMasuk]]:
        """See `InboxStore.terima_klaim`."""
        kini = self._jam.nyata()

        def unit(m: Memori) -> tuple[int, list[PesanMasuk]]:
            lama = set(m.masuk)
            sibuk = {(row.bot, row.chat) for row in m.masuk.values() if row.status == "baru"}
            baru = terima(m, bot, instansi, updates, kini, teks_penuh=self._teks_penuh)
            bebas = {row.chat: row for row in sorted(m.masuk.values(), key=lambda row: -row.update_id)
                     if row.id not in lama and (bot, row.chat) not in sibuk}  # fmt: skip
            kepala = sorted(bebas.values(), key=lambda row: row.update_id)[:batas]
            return baru - len(kepala), [self._pegang(row) for row in kepala]

        return await self._m.tulis(unit, senyap=True)

    def _pegang(self, row: BarisMasuk) -> PesanMasuk:
        row.klaim = self._pemegang
        return PesanMasuk(row.id, row.instansi, row.bot, row.update_id, row.chat, row.payload or "", row.percobaan, row.diterima_at)

    async def klaim(self, batas: int, bot: Collection[str]) -> list[PesanMasuk]:
        """See `InboxStore.klaim`."""
        kini, semua = self._jam.nyata(), sorted(bot)
        self._putaran += 1
        awal = self._putaran % len(semua) if semua else 0

        def unit(m: Memori) -> list[PesanMasuk]:
            kepala = [row for nomor in semua[awal:] + semua[:awal] for row in self._kepala(nomor, kini)][:batas]
            return [self._pegang(row) for row in kepala]

        daftar = await self._m.tulis(unit, senyap=True)
        self.tersisa = any(row.status == "baru" and row.klaim is None for row in self._m.masuk.values())
        return daftar

    def _kepala(self, bot: str, kini: datetime) -> list[BarisMasuk]:
        """The lowest update_id of each chat of a bot that is neither busy nor waits, in the order they came."""
        chats = dict.fromkeys(row.chat for row in self._m.masuk.values() if (row.bot, row.status) == (bot, "baru"))
        hasil = []
        for antrean in (_menunggu(self._m, bot, chat) for chat in chats):
            pertama = min(antrean, key=lambda row: row.update_id)
            sibuk = any(row.klaim is not None for row in antrean)
            if not sibuk and (pertama.coba_lagi_at is None or pertama.coba_lagi_at <= kini):
                hasil.append(pertama)
        return sorted(hasil, key=lambda row: row.id)

    async def selesai(self, inbox_id: int) -> None:
        """See `InboxStore.selesai`."""
        kini = self._jam.nyata()
        try:
            await self._m.tulis(lambda m: selesai(m, inbox_id, kini), senyap=True)
        except KonflikVersi:
            return

    async def gagal(self, pesan: PesanMasuk, nasib: NasibPembaruan) -> str | None:
        """See `InboxStore.gagal`."""
        kini = self._jam.nyata()

        def unit(m: Memori) -> str | None:
            row = m.masuk[pesan.id]
            if row.status != "baru":
                return None
            row.percobaan, row.klaim = row.percobaan + getattr(nasib, "dihitung", True), None
            match nasib:
                case UlangiNanti(pada):
                    row.coba_lagi_at = pada
                    return None
                case MatikanPembaruan(alasan):
                    nomor = catat_insiden(m, instansi=row.instansi, jenis="pembaruan", kini=kini,
                                          keterangan=f"baris {row.id}, percobaan {row.percobaan}: {alasan}")  # fmt: skip
                    row.status, row.coba_lagi_at, row.selesai_at, row.insiden = "mati", None, kini, nomor
                    if row.chat != "umum":
                        antre(m, instansi=row.instansi, bot=row.bot, chat_id=int(row.chat), metode="sendMessage",
                              payload={"text": self._teks_insiden(nomor)}, dedupe=f"insiden:{nomor}", prioritas=0, kini=kini)  # fmt: skip
                    kabari(m, lambda: self._insiden_baru(m, row.instansi, nomor))
                    return nomor

        return await self._m.tulis(unit)

    async def tunda(self, pesan: PesanMasuk, sampai: datetime) -> None:
        """See `InboxStore.tunda`."""

        def unit(m: Memori) -> None:
            row = m.masuk[pesan.id]
            if row.status == "baru":
                row.klaim, row.coba_lagi_at = None, sampai

        await self._m.tulis(unit, senyap=True)

    async def bebaskan(self) -> int:
        """See `InboxStore.bebaskan`."""
        lain = {row.klaim for row in self._m.masuk.values() if row.klaim not in (None, self._pemegang)}
        return await self._m.tulis(lambda m: bebaskan_klaim(m, hidup=lain), senyap=True)
