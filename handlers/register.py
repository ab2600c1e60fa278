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

from bot.application import jangkauan
from bot.application.pandangan import sebut
from bot.application.ports import BALASAN, Meja, UnduhanBaru
from bot.application.unduhan import segarkan
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import Ditolak, GalatParaf, Gangguan, TidakDitemukan
from bot.domain.peristiwa import LangkahDiterima
from bot.inbox.pekerja import Aplikasi
from bot.presenters.teks import pesan as kalimat
from handlers import (
    ajukan,
    berkas,
    disposisi,
    kalender,
    keaslian,
    kelengkapan,
    kiriman,
    lambang,
    mulai,
    papan,
    pejabat,
    pengingat,
    plh,
    privasi,
    rapat,
    rute,
    sebar,
    surat,
    ttd,
    tugas,
)
from handlers.konteks import Jawaban, Ketukan, Konteks, Pengirim, PesanTeks, detik, pengirim

log = structlog.get_logger(__name__)

#: After this long without an outcome the tap is answered "sedang diproses".
SABAR = 2.0  # seconds

#: The topics register their buttons and conversations when they are imported.
TOPIK = (ajukan, berkas, disposisi, kalender, keaslian, kelengkapan, kiriman, lambang, mulai, papan, pejabat, pengingat, plh,
         privasi, rapat, sebar, surat, ttd, tugas)  # fmt: skip


#: What people type -> what happens: (desk, sender, what was typed after it).
PERINTAH: dict[str, Callable[[Meja, Pengirim, str], None]] = {
    "start": lambda m, s, a: mulai.start(m, s, a),
    "ajukan": lambda m, s, a: ajukan.ajukan(m, s),
    "status": lambda m, s, a: ajukan.status(m, s),
    "batal": lambda m, s, a: ajukan.batal(m, s),
    "tugas": lambda m, s, a: tugas.daftar(m, s),
    "berkas": lambda m, s, a: berkas.lihat(m, s, a),
    "mulai": lambda m, s, a: ajukan.mulai_sop(m, s),
    "pengingat": lambda m, s, a: pengingat.tampilkan(m, s),
    "papan": lambda m, s, a: papan.tampilkan(m, s),
    "kalender": lambda m, s, a: kalender.tampilkan(m, s),
    "plh": lambda m, s, a: plh.tampilkan(m, s),
    "pejabat": lambda m, s, a: pejabat.tampilkan(m, s),
    "cek": lambda m, s, a: keaslian.cek(m, s, a),
    "privasi": lambda m, s, a: privasi.tampilkan(m, s),
    "logo": lambda m, s, a: lambang.minta(m, s),
    "bantuan": lambda m, s, a: mulai.bantuan(m, s),
    "help": lambda m, s, a: mulai.bantuan(m, s),
}


#: What follows on a command that was refused, besides the sentence.
DITOLAK: dict[str, Callable[[Meja, Pengirim, str, GalatParaf], None]] = {"start": mulai.tautan_ditolak}


def register(aplikasi: Aplikasi) -> None:
    """Put every handler into the application."""
    # -1: guards. Whatever happens in a group ends here; nothing of an office is shown there.
    aplikasi.add_handler(TypeHandler(Update, jaga), group=-1)
    # 0: what people send, first match wins.
    for perintah, fn in PERINTAH.items():
        aplikasi.add_handler(CommandHandler(perintah, _perintah(fn, DITOLAK.get(perintah)), filters=filters.UpdateType.MESSAGE))
    aplikasi.add_handler(CallbackQueryHandler(ketukan))
    # A place that is shared live is "edited" every few seconds, and answered once, when it comes.
    aplikasi.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE & (filters.TEXT | filters.CAPTION), diubah))
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
            m.g.kirim(chat.id, "leaveChat", {}, dedupe=m.dedupe(), prioritas=BALASAN)

        await konteks.kantor.di_meja(pamit)
    raise ApplicationHandlerStop


def _perintah(fn: Callable[[Meja, Pengirim, str], None],
              ditolak: Callable[[Meja, Pengirim, str, GalatParaf], None] | None) -> Callable[[Update, Konteks], Coroutine[Any, Any, None]]:  # fmt: skip
    """A command as a handler: who, what was asked, in one transaction."""

    async def tangani(update: Update, konteks: Konteks) -> None:
        argumen = " ".join(konteks.args or [])
        await _jalankan(update, konteks, lambda m, siapa: fn(m, siapa, argumen),
                        (lambda m, siapa, galat: ditolak(m, siapa, argumen, galat)) if ditolak is not None else None)  # fmt: skip

    return tangani


async def _jalankan(update: Update, konteks: Konteks, fn: Callable[[Meja, Pengirim], None],
                    ditolak_juga: Callable[[Meja, Pengirim, GalatParaf], None] | None = None) -> None:  # fmt: skip
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
            if ditolak_juga is not None:
                ditolak_juga(m, siapa, ditolak)
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
        jawaban = rute.TOMBOL[tombol.aksi](m, Ketukan(siapa, tombol, pesan_id))
        tugas.rapikan_dialog(m, siapa.chat_id, tombol.berkas_id)
        return jawaban

    async def sampai_tuntas() -> Jawaban:
        try:
            return await konteks.kantor.di_meja(kerjakan)
        except GalatParaf as galat:
            if not isinstance(galat, Ditolak | TidakDitemukan):
                raise
            log.info("ketukan_ditolak", kode=galat.kode)
            ditolak = galat
            pesan_id = tanya.message.message_id if tanya.message is not None else None
            return await konteks.kantor.di_meja(
                lambda m: _setelah_ditolak(m, pengirim(m, update), tanya.data, pesan_id, ditolak)
            )

    kerja = asyncio.ensure_future(sampai_tuntas())
    selesai, _ = await asyncio.wait({kerja}, timeout=SABAR)
    if not selesai:
        await konteks.kantor.gerbang.jawab_callback(tanya.id, "Sedang diproses…")
        await kerja
        return
    try:
        jawaban = await kerja
    except Gangguan as galat:
        if galat.data.get("penuh"):  # it stays in the inbox and is done when there is room
            await konteks.kantor.gerbang.jawab_callback(tanya.id, kalimat("disk_penuh").teks, alert=True)
        raise
    await konteks.kantor.gerbang.jawab_callback(tanya.id, jawaban.teks or None, alert=jawaban.peringatan)


def _setelah_ditolak(m: Meja, siapa: Pengirim, data: str | None, pesan_id: int | None, galat: GalatParaf) -> Jawaban:
    """Tell why, and put the card right: stale buttons go away, a live card shows things as they are now."""
    tombol = m.g.tombol(data or "")
    milik = tombol is not None and tombol.chat_id == siapa.chat_id
    kasus = m.g.muat(tombol.berkas_id) if tombol is not None and milik and tombol.berkas_id else None
    kunjungan = kasus.ambil(tombol.lb) if kasus is not None and tombol is not None and tombol.lb is not None else None
    if kasus is not None and galat.kode in ("tanggal_berubah", "penanda_berubah"):
        tugas.perbarui_tanggal(m, kasus.id)
    if kasus is not None and kunjungan is not None and kunjungan.terbuka:
        segarkan(m, kasus, kunjungan.lb)
    elif pesan_id is not None and (kunjungan is not None or m.g.kartu_dari_pesan(siapa.chat_id, pesan_id) is None):
        m.g.kirim(siapa.chat_id, "editMessageReplyMarkup", {"message_id": pesan_id}, dedupe=m.dedupe(),
                  prioritas=BALASAN)  # fmt: skip
    return Jawaban(m.kantor.penyaji.galat(galat.kode, _dengan_pelaku(m, kasus, kunjungan, galat)), peringatan=True)


def _dengan_pelaku(m: Meja, kasus: Berkas | None, kunjungan: LangkahBerkas | None, galat: GalatParaf) -> dict[str, Any]:
    """What a late tap should hear: who was first, and when."""
    data = {**galat.data, "sekarang": m.sekarang}
    if kasus is None or kunjungan is None:
        return data
    if galat.kode == "langkah_sudah_berlalu":
        return {**data, "sebutan": sebut(m, m.g.sop(kasus.sop, kasus.sop_versi), kunjungan.oleh)}
    if galat.kode in ("dipegang_orang_lain", "sudah_diterima") and kunjungan.orang is not None:
        terima = [e for e in m.g.acara(kasus.id) if isinstance(e, LangkahDiterima) and e.lb == kunjungan.lb]
        data["nama"] = m.g.profil(kunjungan.orang).nama
        data["at"] = terima[-1].at if terima else kunjungan.mulai_at
    return data


async def teks(update: Update, konteks: Konteks) -> None:
    """A text that is no command."""
    pesan = update.message
    assert pesan is not None and pesan.text is not None
    isi = pesan.text
    balasan = pesan.reply_to_message.message_id if pesan.reply_to_message else None


    def masuk(siapa: Pengirim) -> PesanTeks:
        return PesanTeks(siapa, isi, detik(pesan.date), balasan, pesan.message_id)

    await _jalankan(update, konteks, lambda m, siapa: kiriman.terima_teks(m, masuk(siapa)),
                    lambda m, siapa, galat: kiriman.catat_penolakan(m, masuk(siapa), galat))  # fmt: skip


async def berkas_masuk(update: Update, konteks: Konteks) -> None:
    """A document or a photo."""
    pesan = update.message
    assert pesan is not None
    unduhan = _unduhan(pesan)
    balasan = pesan.reply_to_message.message_id if pesan.reply_to_message else None
    await _jalankan(update, konteks, lambda m, siapa: kiriman.terima_berkas(
        m, kiriman.Kiriman(siapa, unduhan, pesan.media_group_id, balasan, pesan.caption or "")))  # fmt: skip


def _unduhan(pesan: Message) -> UnduhanBaru:
    """Name and size are taken from the message: getFile may no longer know them."""
    if pesan.document is not None:
        d = pesan.document
        return UnduhanBaru(d.file_id, (d.file_name or "berkas")[:200], d.mime_type or "application/octet-stream",
                           d.file_size or 0)  # fmt: skip
    foto = pesan.photo[-1]
    return UnduhanBaru(foto.file_id, f"foto-{foto.file_unique_id[:8]}.jpg", "image/jpeg", foto.file_size or 0)


async def diubah(update: Update, konteks: Konteks) -> None:
    """An edited message. Telegram sends one also for changes that no bot may see: its writer left it alone, and it bears no time of an edit."""
    if update.edited_message is None or update.edited_message.edit_date is None:
        return
    await _jalankan(update, konteks, kiriman.pesan_diubah)


async def lain(update: Update, konteks: Konteks) -> None:
    """A sticker, a voice note, a contact."""
    await _jalankan(update, konteks, kiriman.tak_dikenal)


async def keanggotaan(update: Update, konteks: Konteks) -> None:
    """Blocked or unblocked: the person can be reached no longer; or again, and sees what waits."""
    anggota = update.my_chat_member
    assert anggota is not None
    terjangkau = anggota.new_chat_member.status == ChatMemberStatus.MEMBER

    catat = jangkauan.kembali if terjangkau else jangkauan.hilang
    await konteks.kantor.di_meja(lambda m: catat(m, anggota.chat.id))
