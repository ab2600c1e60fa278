"""The outbox in memory: the port `OutboxStore`, and what the application queues for it.

How to drive it: `OutboxPalsu(memori, jam, penerima_hilang=..., insiden_baru=...)` is the dispatcher's store. What an act owes is
queued by the functions here, which bear the names and arguments of those in `bot/store/outbox.py` and take the `Memori` instead
of a session: `memori.tulis_langsung(lambda m: antre(m, ...))`. Rows are looked at in `memori.keluar` and `memori.kartu`.
The suites of tests/outbox run on it as on the databases, so it means what they mean. It moves no accounts and buttons when
a group moves: those are not of this port.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.application.ports_pipa import (
    Berhasil,
    CobaLagi,
    Hilang,
    Jam,
    Keputusan,
    Kiriman,
    KirimBaru,
    Mati,
    Pindah,
)
from bot.store.outbox import SENYAP, SIMPAN_PAYLOAD, tanpa_kutipan
from bot.store.siap import MENYINGKIR_SETELAH, RAHASIA
from tests.palsu.memori import BarisKartu, BarisKeluar, Memori, catat_insiden


def _json(isi: Mapping[str, Any]) -> Any:
    """As it comes back from a database: a copy, and only what JSON can say."""
    return json.loads(json.dumps(isi))


def antre(m: Memori, *, instansi: str, bot: str, chat_id: int, metode: str, payload: Mapping[str, Any], dedupe: str, prioritas: int,
          kini: datetime, not_before: datetime | None = None) -> bool:  # fmt: skip
    """See `bot.store.outbox.antre`."""
    if any((row.instansi, row.dedupe) == (instansi, dedupe) for row in m.keluar.values()):
        return False
    _baris(m, instansi=instansi, bot=bot, chat_id=chat_id, metode=metode, payload=_json(payload), dedupe=dedupe, prioritas=prioritas,
           dibuat_at=kini, not_before=not_before)  # fmt: skip
    return True


def hapus(m: Memori, *, instansi: str, bot: str, chat_id: int, dedupe: str, kini: datetime) -> None:
    """See `bot.store.outbox.hapus`."""
    for row in list(m.keluar.values()):
        if (row.instansi, row.dedupe) == (instansi, dedupe):
            antre(m, instansi=instansi, bot=bot, chat_id=chat_id, metode="deleteMessage", payload={"baris": row.id},
                  dedupe=f"hapus:{row.id}", prioritas=0, kini=kini)  # fmt: skip


def tampilkan_kartu(m: Memori, *, instansi: str, bot: str, chat_id: int, kunci: str, isi: Mapping[str, Any], prioritas: int,
                    kini: datetime, baru: bool = False, pertama: bool = False, berkas_id: str | None = None, lb: int | None = None,
                    letak: Mapping[str, Any] | None = None, lama: str | None = None, senyap: bool = False) -> None:  # fmt: skip
    """See `bot.store.outbox.tampilkan_kartu`."""
    kartu = _kartu(m, instansi, chat_id, kunci)
    hash_isi = hashlib.sha256(json.dumps(isi, sort_keys=True).encode()).hexdigest()
    sama = kartu is not None and kartu.isi_hash == hash_isi and kartu.hidup and not baru
    if kartu is None:
        kartu = BarisKartu(m.id_baru(), instansi, bot, chat_id, kunci)
        m.kartu[kartu.id] = kartu
    if letak is not None:
        kartu.letak = _json(letak)
    if sama:
        return
    if baru and kartu.message_id is not None:
        if kartu.hidup:
            antre(m, instansi=instansi, bot=bot, chat_id=chat_id,
                  metode="editMessageReplyMarkup" if lama is None else "editMessageText",
                  payload={"message_id": kartu.message_id} | ({} if lama is None else {"text": lama}),
                  dedupe=f"kartu:{kartu.id}:lepas:{kartu.message_id}", prioritas=prioritas, kini=kini)  # fmt: skip
        kartu.message_id = None
    kartu.isi, kartu.isi_hash, kartu.hidup = _json({**isi, SENYAP: True} if senyap else isi), hash_isi, True
    kartu.berkas_id = kartu.berkas_id if berkas_id is None else berkas_id
    kartu.lb = kartu.lb if lb is None else lb
    _antre_kartu(m, kartu, prioritas, kini)


def pensiunkan_kartu(m: Memori, *, instansi: str, bot: str, chat_id: int, kunci: str, kini: datetime,
                     isi: Mapping[str, Any] | None = None, prioritas: int = 1) -> None:  # fmt: skip
    """See `bot.store.outbox.pensiunkan_kartu`."""
    if (kartu := _kartu(m, instansi, chat_id, kunci)) is not None:
        _pensiunkan(m, kartu, bot, kini, isi, prioritas)


def pensiunkan_semua(m: Memori, *, instansi: str, bot: str, kunci: str, kini: datetime, isi: Mapping[str, Any], prioritas: int = 1) -> None:
    """See `bot.store.outbox.pensiunkan_semua`."""
    for kartu in sorted((k for k in m.kartu.values() if (k.instansi, k.kunci) == (instansi, kunci)), key=lambda k: k.chat_id):
        _pensiunkan(m, kartu, bot, kini, isi, prioritas)


def _pensiunkan(m: Memori, kartu: BarisKartu, bot: str, kini: datetime, isi: Mapping[str, Any] | None, prioritas: int) -> None:
    if not kartu.hidup or kartu.bot != bot:
        return
    akhir = isi if isi is not None else kartu.isi or {}
    kartu.isi = _json({nama: nilai for nama, nilai in akhir.items() if nama != "reply_markup"})
    kartu.isi_hash, kartu.hidup = "", False
    _antre_kartu(m, kartu, prioritas, kini)


def cari_kartu(m: Memori, bot: str, chat_id: int, message_id: int) -> BarisKartu | None:
    """See `bot.store.outbox.cari_kartu`."""
    return next((k for k in m.kartu.values() if (k.bot, k.chat_id, k.message_id) == (bot, chat_id, message_id)), None)


def bersihkan(m: Memori, kini: datetime) -> int:
    """See `bot.store.outbox.bersihkan`."""
    usang = [row for row in m.keluar.values() if row.status != "antre" and row.payload is not None
             and row.terkirim_at is not None and row.terkirim_at < kini - SIMPAN_PAYLOAD]  # fmt: skip
    for row in usang:
        row.payload = None
    return len(usang)


def kabari(m: Memori, hook: Callable[[], None]) -> None:
    """See `bot.store.outbox.kabari`."""
    try:
        m.tulis_langsung(lambda _: hook())
    except Exception:  # what it was told of stands
        return


def _baris(m: Memori, **isi: Any) -> None:
    row = BarisKeluar(m.id_baru(), **isi)
    m.keluar[row.id] = row


def _kartu(m: Memori, instansi: str, chat_id: int, kunci: str) -> BarisKartu | None:
    return next((k for k in m.kartu.values() if (k.instansi, k.chat_id, k.kunci) == (instansi, chat_id, kunci)), None)


def _antre_kartu(m: Memori, kartu: BarisKartu, prioritas: int, kini: datetime) -> None:
    """The wanted state has changed: exactly one row waits for it, as urgent as the most urgent change."""
    kartu.versi += 1
    menunggu = next((row for row in m.keluar.values() if row.kartu_id == kartu.id and row.status == "antre"), None)
    if menunggu is not None:
        menunggu.prioritas = min(menunggu.prioritas, prioritas)
        return
    _baris(m, instansi=kartu.instansi, bot=kartu.bot, chat_id=kartu.chat_id, metode="kartu", payload=None, kartu_id=kartu.id,
           dedupe=f"kartu:{kartu.id}:{kartu.versi}", prioritas=prioritas, dibuat_at=kini)  # fmt: skip


def _tutup(row: BarisKeluar, status: str, nyata: datetime, *, galat: str | None = None, message_id: int | None = None) -> None:
    row.status, row.terkirim_at, row.coba_lagi_at = status, nyata, None
    row.galat = tanpa_kutipan(galat)[:500] if galat else None
    row.message_id = row.message_id if message_id is None else message_id
    if row.dedupe.startswith(RAHASIA):
        row.payload = None


class OutboxPalsu:
    """The port `OutboxStore` on a `Memori`. The hooks get it where those of `OutboxSql` get their session."""

    def __init__(self, memori: Memori, jam: Jam, *, penerima_hilang: Callable[[Memori, str, int], None],
                 insiden_baru: Callable[[Memori, str, str], None]) -> None:  # fmt: skip
        self._m = memori
        self._jam = jam
        self._penerima_hilang = penerima_hilang
        self._insiden_baru = insiden_baru

    async def tukar(
        self, bot: str, keputusan: Sequence[tuple[Kiriman, Keputusan]], *, kecuali: Collection[int], batas: int
    ) -> list[Kiriman]:
        """See `OutboxStore.tukar`."""

        def unit(m: Memori) -> list[Kiriman]:
            for kiriman, putusan in keputusan:
                self._terapkan(kiriman, putusan)
            while rows := self._calon(bot, kecuali, batas):
                if daftar := [siap for row in rows if (siap := self._siapkan(row)) is not None]:
                    return daftar
            return []

        return await self._m.tulis(unit, senyap=True)

    def _calon(self, bot: str, kecuali: Collection[int], batas: int) -> list[BarisKeluar]:
        """One row per chat, the oldest that is due there; chats by their most urgent row, found among the first four times `batas`."""
        sekarang, nyata = self._jam.sekarang(), self._jam.nyata()
        antrean = [row for row in self._m.keluar.values() if row.bot == bot and row.status == "antre"]
        boleh = [row for row in antrean if (row.not_before is None or row.not_before <= sekarang)
                 and (row.coba_lagi_at is None or row.coba_lagi_at <= nyata)]  # fmt: skip
        terhalang = {row.chat_id for row in antrean if row.coba_lagi_at is not None and row.coba_lagi_at > nyata
                     and row.percobaan < MENYINGKIR_SETELAH}  # fmt: skip
        urut = sorted((row for row in boleh if row.chat_id not in terhalang and row.chat_id not in kecuali),
                      key=lambda row: (row.prioritas, row.id))  # fmt: skip
        chats = list(dict.fromkeys(row.chat_id for row in urut[: 4 * batas]))[:batas]
        return [min((row for row in boleh if row.chat_id == chat), key=lambda row: row.id) for chat in chats]

    def _siapkan(self, row: BarisKeluar) -> Kiriman | None:
        """The call a row stands for right now; None: nothing is to be sent any more, and the row is closed."""
        nyata, payload = self._jam.nyata(), row.payload or {}
        if row.metode == "deleteMessage" and "baris" in payload:
            dikirim = self._m.keluar.get(payload["baris"])
            if dikirim is None or dikirim.message_id is None:
                _tutup(row, "terkirim", nyata)
                return None
            payload = {"message_id": dikirim.message_id}
        if row.kartu_id is None:
            return Kiriman(row.id, row.instansi, row.chat_id, row.metode, _json(payload), row.percobaan)
        kartu = self._m.kartu[row.kartu_id]
        isi = kartu.isi
        if isi is None or (not isi and kartu.message_id is None):
            kartu.isi, kartu.versi_terkirim = None, kartu.versi
            _tutup(row, "terkirim", nyata)
            return None
        metode = "sendMessage"
        if kartu.message_id is not None:
            metode = "editMessageText" if isi else "editMessageReplyMarkup"
            isi = {**{nama: nilai for nama, nilai in isi.items() if nama != SENYAP}, "message_id": kartu.message_id}
        return Kiriman(row.id, row.instansi, row.chat_id, metode, _json(isi), row.percobaan, kartu.id, kartu.versi)

    def _terapkan(self, kiriman: Kiriman, keputusan: Keputusan) -> None:
        m, nyata = self._m, self._jam.nyata()
        row = m.keluar.get(kiriman.id)
        if row is None or row.status != "antre":
            return
        kartu = m.kartu[kiriman.kartu_id] if kiriman.kartu_id is not None else None
        match keputusan:
            case Berhasil(message_id):
                if kartu is None:
                    _tutup(row, "terkirim", nyata, message_id=message_id)
                    return
                if kiriman.metode == "sendMessage" and kartu.message_id is None:
                    kartu.message_id = message_id
                kartu.versi_terkirim = kiriman.versi
                if kartu.versi == kiriman.versi:
                    kartu.isi = None
                    _tutup(row, "terkirim", nyata, message_id=message_id)
                else:  # the same row shows what came meanwhile
                    row.percobaan, row.coba_lagi_at, row.message_id = 0, None, message_id
            case CobaLagi(pada, galat):
                row.percobaan, row.coba_lagi_at, row.galat = row.percobaan + 1, pada, galat[:500]
            case KirimBaru():
                if kartu is not None:
                    if kartu.message_id == kiriman.payload.get("message_id"):
                        kartu.message_id = None
                    if not kartu.hidup:
                        kartu.isi = None
                elif "text" in kiriman.payload:
                    row.metode = "sendMessage"
                    row.payload = {nama: nilai for nama, nilai in kiriman.payload.items() if nama != "message_id"}
                else:
                    _tutup(row, "terkirim", nyata)
            case Hilang(alasan):
                _tutup(row, "mati", nyata, galat=alasan)
                kabari(m, lambda: self._penerima_hilang(m, row.instansi, row.chat_id))
            case Pindah(chat_baru):
                lama = (row.bot, row.chat_id)
                pindahan: list[BarisKeluar | BarisKartu] = [*m.keluar.values(), *m.kartu.values()]
                for milik in pindahan:
                    if (milik.bot, milik.chat_id) == lama:
                        milik.chat_id = chat_baru
            case Mati(alasan):
                _tutup(row, "mati", nyata, galat=alasan)
                nomor = catat_insiden(m, instansi=row.instansi, jenis="outbox", kini=nyata,
                                      keterangan=f"{row.metode} (baris {row.id}): {tanpa_kutipan(alasan)}")  # fmt: skip
                kabari(m, lambda: self._insiden_baru(m, row.instansi, nomor))
