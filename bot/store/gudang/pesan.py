"""What people see and press: messages, cards, buttons, the conversation a chat is in."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from bot.application.ports import Dialog, Isi, Tombol, TombolTersimpan
from bot.store import outbox, siap
from bot.store.gudang.dasar import Dasar
from bot.store.sandi import KunciHilang
from bot.store.teks import kanonis


class GudangPesan(Dasar):
    """See `bot.application.ports.Gudang`."""

    def kirim(self, chat_id: int, metode: str, payload: Mapping[str, Any], *, dedupe: str, prioritas: int,
              nanti: datetime | None = None) -> None:  # fmt: skip
        outbox.antre(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, metode=metode, payload=payload,
                     dedupe=dedupe, prioritas=prioritas, kini=self._nyata, not_before=nanti)  # fmt: skip

    def pesan(self, chat_id: int, isi: Isi, *, dedupe: str, prioritas: int, berkas_id: str | None = None,
              nanti: datetime | None = None) -> None:  # fmt: skip
        self.kirim(chat_id, "sendMessage", self._bentuk(chat_id, isi, berkas_id), dedupe=dedupe, prioritas=prioritas,
                   nanti=nanti)  # fmt: skip

    def pernah(self, dedupe: str) -> bool:
        return self._s.jalankan(siap.PERNAH, {"dedupe": dedupe}).first() is not None

    def hapus_pesan(self, chat_id: int, dedupe: str) -> None:
        """Take a message of ours out of the chat: one that was sent is deleted, one that still waits is never sent."""
        outbox.hapus(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, dedupe=dedupe, kini=self._nyata)

    def kartu(self, chat_id: int, kunci: str, isi: Isi, *, prioritas: int, baru: bool = False,
              pertama: bool = False, berkas_id: str | None = None, lb: int | None = None,
              letak: Mapping[str, Any] | None = None, lama: Isi | None = None) -> None:  # fmt: skip
        outbox.tampilkan_kartu(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, kunci=kunci,
                               isi=self._bentuk(chat_id, isi, berkas_id), prioritas=prioritas, kini=self._nyata,
                               baru=baru, pertama=pertama, berkas_id=berkas_id, lb=lb, letak=letak,
                               lama=lama.teks if lama else None, senyap=self._senyap)  # fmt: skip

    @contextmanager
    def tanpa_bunyi(self, ya: bool = True) -> Iterator[None]:
        sebelum, self._senyap = self._senyap, ya
        try:
            yield
        finally:
            self._senyap = sebelum

    def pensiunkan(self, chat_id: int, kunci: str, isi: Isi | None = None) -> None:
        outbox.pensiunkan_kartu(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, kunci=kunci,
                                kini=self._nyata, isi={"text": isi.teks} if isi else None)  # fmt: skip

    def pensiunkan_semua(self, kunci: str, isi: Isi) -> None:
        outbox.pensiunkan_semua(self._s, instansi=self._instansi, bot=self._bot, kunci=kunci, kini=self._nyata, isi={"text": isi.teks})

    def kartu_dari_pesan(self, chat_id: int, message_id: int) -> tuple[str | None, int | None] | None:
        row = outbox.cari_kartu(self._s, self._bot, chat_id, message_id)
        return (row.berkas_id, row.lb) if row is not None else None

    def kunci_kartu(self, chat_id: int, message_id: int) -> str | None:
        row = outbox.cari_kartu(self._s, self._bot, chat_id, message_id)
        return row.kunci if row is not None else None

    def kartu_hidup(self, chat_id: int, awalan: str) -> Sequence[str]:
        return [kunci for kunci in self.semua_kartu(chat_id) if kunci == awalan or kunci.startswith(awalan + ":")]

    def semua_kartu(self, chat_id: int) -> Sequence[str]:
        return list(self._s.jalankan(siap.KARTU_HIDUP, {"bot": self._bot, "chat_id": chat_id}).scalars())

    def chat_kartu(self, kunci: str) -> Sequence[int]:
        return list(self._s.jalankan(siap.CHAT_KARTU, {"kunci": kunci}).scalars())

    def letak_kartu(self, kunci: str) -> Mapping[int, Mapping[str, Any]]:
        return {row.chat_id: row.letak or {} for row in self._s.jalankan(siap.LETAK_KARTU, {"kunci": kunci})}

    def _bentuk(self, chat_id: int, isi: Isi, berkas_id: str | None) -> dict[str, Any]:
        """A message as Telegram takes it; each button gets its opaque id and its row."""
        bentuk: dict[str, Any] = {"text": isi.teks, "link_preview_options": {"is_disabled": True}}
        if isi.tombol:
            baru: list[dict[str, Any]] = []
            bentuk["reply_markup"] = {
                "inline_keyboard": [[self._tombol(chat_id, b, berkas_id, baru) for b in baris] for baris in isi.tombol]
            }
            if baru:
                self._s.jalankan(siap.TOMBOL_BARU, baru)
        return bentuk

    def _tombol(self, chat_id: int, tombol: Tombol, berkas_id: str | None, baru: list[dict[str, Any]]) -> dict[str, Any]:
        """A button as Telegram takes it; its row is added to `baru`."""
        bentuk: dict[str, Any] = {"text": tombol.label}
        if tombol.gaya:
            bentuk["style"] = tombol.gaya
        if tombol.salin is not None:
            return {**bentuk, "copy_text": {"text": tombol.salin}}
        if tombol.url is not None:
            return {**bentuk, "url": tombol.url}
        data = dict(tombol.data)
        berkas_id = data.pop("berkas", None) or berkas_id
        arti = kanonis([self._instansi, self._bot, chat_id, tombol.aksi, data, berkas_id, tombol.lb, tombol.isi_hash])
        # The same button keeps its id, so that showing a card again changes nothing; without the key nobody guesses it.
        sidik = hmac.digest(self._kunci_tombol, arti.encode(), "sha256")[:18]
        tombol_id = base64.urlsafe_b64encode(sidik).decode()
        baru.append({
            "id": tombol_id, "instansi": self._instansi, "bot": self._bot, "chat_id": chat_id, "aksi": tombol.aksi,
            "data": data, "berkas_id": berkas_id, "lb": tombol.lb, "isi_hash": tombol.isi_hash, "dibuat_at": self._nyata,
        })  # fmt: skip
        return {**bentuk, "callback_data": tombol_id}

    def tombol(self, tombol_id: str) -> TombolTersimpan | None:
        row = self._s.jalankan(siap.TOMBOL_ID, {"id": tombol_id, "bot": self._bot}).first()
        if row is None:
            return None
        return TombolTersimpan(row.id, row.chat_id, row.aksi, row.data, row.berkas_id, row.lb, row.isi_hash)

    def dialog(self, chat_id: int) -> Dialog | None:
        row = self._s.jalankan(siap.DIALOG_CHAT, {"bot": self._bot, "chat_id": chat_id}).first()
        if row is None:
            return None
        try:
            data = self._brankas.buka(self._s, row.orang_id, row.data_sandi, f"dialog:{chat_id}")
        except KunciHilang:
            return None
        return Dialog(row.jenis, row.posisi, data, row.diperbarui_at)

    def simpan_dialog(self, chat_id: int, orang_id: str, dialog: Dialog) -> None:
        self._s.jalankan(siap.SIMPAN_DIALOG, {
            "bot": self._bot, "chat_id": chat_id, "user_id": chat_id, "versi": 1, "jenis": dialog.jenis, "posisi": dialog.posisi,
            "orang_id": orang_id, "data_sandi": self._brankas.tutup(self._s, orang_id, dialog.data, f"dialog:{chat_id}"),
            "diperbarui_at": self._sekarang})  # fmt: skip

    def hapus_dialog(self, chat_id: int) -> None:
        self._s.jalankan(siap.HAPUS_DIALOG, {"bot": self._bot, "chat_id": chat_id})
