"""Every handler in one place, in the order they are tried, with the reason beside each group."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog
from telegram import Chat, Message, Update
from telegram.constants import ChatMemberStatus
from telegram.ext import (
    ApplicationHandlerStop,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.application.ports import BALASAN, Meja, UnduhanBaru
from bot.application.unduhan import segarkan
from bot.domain.galat import Ditolak, GalatParaf, TidakDitemukan
from bot.inbox.pekerja import Aplikasi
from handlers import ajukan, berkas, disposisi, kiriman, mulai, rute, surat, tugas
from handlers.konteks import Jawaban, Ketukan, Konteks, Pengirim, PesanTeks, detik, pengirim

log = structlog.get_logger(__name__)

#: After this long without an outcome the tap is answered "sedang diproses".
SABAR = 2.0  # seconds

#: The topics register their buttons and conversations when they are imported.
TOPIK = (ajukan, berkas, disposisi, kiriman, mulai, surat, tugas)


def register(aplikasi: Aplikasi) -> None:
    """Put every handler into the application."""
    # -1: guards. Whatever happens in a group ends here; nothing of an office is shown there.
    aplikasi.add_handler(TypeHandler(Update, jaga), group=-1)
    # 0: what people send, first match wins.
    for perintah, fn in {
        "start": lambda m, s, a: mulai.start(m, s, a),
        "ajukan": lambda m, s, a: ajukan.ajukan(m, s),
        "status": lambda m, s, a: ajukan.status(m, s),
        "batal": lambda m, s, a: ajukan.batal(m, s),
        "tugas": lambda m, s, a: tugas.daftar(m, s),
        "berkas": lambda m, s, a: berkas.lihat(m, s, a),
        "mulai": lambda m, s, a: ajukan.mulai_sop(m, s),
        "cek": lambda m, s, a: berkas.cek(m, s, a),
        "bantuan": lambda m, s, a: mulai.bantuan(m, s),
        "help": lambda m, s, a: mulai.bantuan(m, s),
    }.items():
        aplikasi.add_handler(CommandHandler(perintah, _perintah(fn), filters=filters.UpdateType.MESSAGE))
    aplikasi.add_handler(CallbackQueryHandler(ketukan))
    aplikasi.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, diubah))
    aplikasi.add_handler(MessageHandler(filters.UpdateType.MESSAGE & filters.TEXT, teks))
    aplikasi.add_handler(MessageHandler(filters.UpdateType.MESSAGE & (filters.Document.ALL | filters.PHOTO), berkas_masuk))
    aplikasi.add_handler(MessageHandler(filters.UpdateType.MESSAGE, lain))
    aplikasi.add_handler(ChatMemberHandler(keanggotaan, ChatMemberHandler.MY_CHAT_MEMBER))


async def jaga(update: Update, konteks: Konteks) -> None:
    """Only private chats are served; in a group the bot says so once, shows nothing, and leaves."""
    chat = update.effective_chat
    if chat is None or update.effective_user is None:
        raise ApplicationHandlerStop
    if chat.type == Chat.PRIVATE:
        return
    anggota = update.my_chat_member
    masuk = anggota is not None and anggota.new_chat_member.status in (
        ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.RESTRICTED)  # fmt: skip
    if masuk or (anggota is None and chat.type != Chat.CHANNEL):

        def pamit(m: Meja) -> None:
            m.g.pesan(chat.id, m.kantor.penyaji.pesan("di_grup"), dedupe=f"grup:{chat.id}", prioritas=BALASAN)
            m.g.kirim(chat.id, "leaveChat", {}, dedupe=f"grup:{chat.id}:pergi", prioritas=BALASAN)

        await konteks.kantor.di_meja(pamit)
    raise ApplicationHandlerStop


def _perintah(fn: Callable[[Meja, Pengirim, str], None]) -> Callable[[Update, Konteks], Coroutine[Any, Any, None]]:
    """A command as a handler: who, what was asked, in one transaction."""

    async def tangani(update: Update, konteks: Konteks) -> None:
        argumen = " ".join(konteks.args or [])
        await _jalankan(update, konteks, lambda m, siapa: fn(m, siapa, argumen))

    return tangani


async def _jalankan(update: Update, konteks: Konteks, fn: Callable[[Meja, Pengirim], None]) -> None:
    """Run one act; a refusal becomes a kind sentence in a transaction of its own, the first one having left nothing."""
    try:
        await konteks.kantor.di_meja(lambda m: fn(m, pengirim(m, update)))
    except (Ditolak, TidakDitemukan) as galat:
        log.info("ditolak", kode=galat.kode)
        ditolak = galat

        def jelaskan(m: Meja) -> None:
            siapa = pengirim(m, update)
            kalimat = m.kantor.penyaji.galat(ditolak.kode, ditolak.data)
            m.g.kirim(siapa.chat_id, "sendMessage", {"text": kalimat, "parse_mode": None}, dedupe=m.dedupe(),
                      prioritas=BALASAN)  # fmt: skip
            kiriman.ulangi(m, siapa)

        await konteks.kantor.di_meja(jelaskan)


async def ketukan(update: Update, konteks: Konteks) -> None:
    """A tap: rights are checked inside the transaction, the answer goes out straight after the commit."""
    tanya = update.callback_query
    assert tanya is not None

    def kerjakan(m: Meja) -> Jawaban:
        siapa = pengirim(m, update)
        tombol = m.g.tombol(tanya.data or "")
        if tombol is None or tombol.aksi not in rute.TOMBOL:
            raise Ditolak("tombol_usang")
        if tombol.chat_id != siapa.chat_id or siapa.chat_id != siapa.user_id:
            raise Ditolak("tombol_asing")
        pesan_id = tanya.message.message_id if tanya.message is not None else None
        return rute.TOMBOL[tombol.aksi](m, Ketukan(siapa, tombol, pesan_id))

    async def sampai_tuntas() -> Jawaban:
        try:
            return await konteks.kantor.di_meja(kerjakan)
        except GalatParaf as galat:
            if not isinstance(galat, Ditolak | TidakDitemukan):
                raise
            log.info("ketukan_ditolak", kode=galat.kode)
            ditolak = galat
            return await konteks.kantor.di_meja(lambda m: _setelah_ditolak(m, pengirim(m, update), tanya.data, ditolak))

    kerja = asyncio.ensure_future(sampai_tuntas())
    selesai, _ = await asyncio.wait({kerja}, timeout=SABAR)
    if not selesai:
        await konteks.kantor.gerbang.jawab_callback(tanya.id, "Sedang diproses…")
        await kerja
        return
    jawaban = await kerja
    await konteks.kantor.gerbang.jawab_callback(tanya.id, jawaban.teks or None, alert=jawaban.peringatan)


def _setelah_ditolak(m: Meja, siapa: Pengirim, data: str | None, galat: GalatParaf) -> Jawaban:
    """Tell why, and put the card right: a stale button goes away, a live card shows things as they are now."""
    tombol = m.g.tombol(data or "")
    if tombol is not None and tombol.chat_id == siapa.chat_id and tombol.berkas_id and tombol.lb is not None:
        kasus = m.g.muat(tombol.berkas_id)
        if galat.kode == "tanggal_berubah":
            tugas.perbarui_tanggal(m, kasus.id)
        kunjungan = kasus.ambil(tombol.lb)
        if kunjungan is not None and kunjungan.terbuka:
            segarkan(m, kasus, tombol.lb)
    return Jawaban(m.kantor.penyaji.galat(galat.kode, galat.data), peringatan=True)


async def teks(update: Update, konteks: Konteks) -> None:
    """A text that is no command."""
    pesan = update.message
    assert pesan is not None and pesan.text is not None
    isi = pesan.text
    balasan = pesan.reply_to_message.message_id if pesan.reply_to_message else None
    await _jalankan(update, konteks,
                    lambda m, siapa: kiriman.terima_teks(m, PesanTeks(siapa, isi, detik(pesan.date), balasan)))  # fmt: skip


async def berkas_masuk(update: Update, konteks: Konteks) -> None:
    """A document or a photo."""
    pesan = update.message
    assert pesan is not None
    unduhan = _unduhan(pesan)
    balasan = pesan.reply_to_message.message_id if pesan.reply_to_message else None
    await _jalankan(update, konteks, lambda m, siapa: kiriman.terima_berkas(
        m, kiriman.Kiriman(siapa, unduhan, pesan.media_group_id, balasan)))  # fmt: skip


def _unduhan(pesan: Message) -> UnduhanBaru:
    """Name and size are taken from the message: getFile may no longer know them."""
    if pesan.document is not None:
        d = pesan.document
        return UnduhanBaru(d.file_id, (d.file_name or "berkas")[:200], d.mime_type or "application/octet-stream",
                           d.file_size or 0)  # fmt: skip
    foto = pesan.photo[-1]
    return UnduhanBaru(foto.file_id, f"foto-{foto.file_unique_id[:8]}.jpg", "image/jpeg", foto.file_size or 0)


async def diubah(update: Update, konteks: Konteks) -> None:
    """An edited message."""
    await _jalankan(update, konteks, kiriman.pesan_diubah)


async def lain(update: Update, konteks: Konteks) -> None:
    """A sticker, a voice note, a contact."""
    await _jalankan(update, konteks, kiriman.tak_dikenal)


async def keanggotaan(update: Update, konteks: Konteks) -> None:
    """Blocked or unblocked: the person can be reached no longer, or again."""
    anggota = update.my_chat_member
    assert anggota is not None
    terjangkau = anggota.new_chat_member.status == ChatMemberStatus.MEMBER
    await konteks.kantor.di_meja(lambda m: m.g.atur_terjangkau(anggota.chat.id, terjangkau))
