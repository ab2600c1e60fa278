"""A whole way of an update in one small program that is killed by its test: every text is answered with
itself.

Arguments: database file, base address of the Bot API.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from bot.gateways.arsip import ArsipBerkas
from bot.gateways.jam import JamNyata
from bot.gateways.telegram import GerbangTelegram
from bot.inbox.pekerja import Pekerja, catat_galat
from bot.inbox.penerima import Poller
from bot.outbox.batas import Batas
from bot.outbox.pengirim import Pengirim
from bot.store.database import Database, SesiInstansi
from bot.store.inbox import InboxSql, bebaskan_klaim, tulis_bersama_pembaruan
from bot.store.outbox import OutboxSql, antre

TOKEN, BOT, INSTANSI = "7000001:contoh-token", "7000001", "dinas-contoh"


async def utama(berkas: Path, base: str) -> None:
    db, jam = Database(f"sqlite+aiosqlite:///{berkas}"), JamNyata()
    gerbang = GerbangTelegram(TOKEN, base=base)
    aplikasi = Application.builder().token(TOKEN).base_url(f"{base}/bot").updater(None).build()

    async def gema(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        chat, teks = update.effective_chat, update.effective_message
        assert chat is not None
        assert teks is not None

        def tindakan(sesi: SesiInstansi) -> None:
            antre(
                sesi,
                instansi=INSTANSI,
                bot=BOT,
                chat_id=chat.id,
                metode="sendMessage",
                payload={"text": teks.text},
                dedupe=f"gema:{update.update_id}",
                prioritas=0,
                kini=jam.sekarang(),
            )

        await asyncio.sleep(0.01)
        await tulis_bersama_pembaruan(db, tindakan, instansi=INSTANSI, kini=jam.nyata())

    aplikasi.add_handler(MessageHandler(filters.TEXT, gema))
    aplikasi.add_error_handler(catat_galat)
    await aplikasi.initialize()
    await db.tulis(bebaskan_klaim)
    inbox = InboxSql(db, jam, pemegang="program", teks_insiden=str, insiden_baru=lambda *_: None)
    outbox = OutboxSql(db, jam, penerima_hilang=lambda *_: None, insiden_baru=lambda *_: None)
    pekerja = Pekerja(store=inbox, aplikasi={BOT: aplikasi}, jam=jam)
    pengirim = Pengirim(
        bot=BOT,
        gerbang=gerbang,
        store=outbox,
        arsip=ArsipBerkas(berkas.parent),
        jam=jam,
        batas=Batas(aktif=False),
    )
    db.sesudah_commit.append(lambda _tertulis: pengirim.bangun())
    poller = Poller(bot=BOT, instansi=INSTANSI, gerbang=gerbang, store=pekerja, bangunkan=pekerja.bangun, tunggu=5)
    await asyncio.gather(poller.jalan(), pekerja.jalan(), pengirim.jalan())


if __name__ == "__main__":
    asyncio.run(utama(Path(sys.argv[1]), sys.argv[2]))
