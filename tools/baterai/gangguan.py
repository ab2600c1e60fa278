"""Messages through the outbox while a fifth of all calls to Telegram fails: none is lost, and only a lost answer makes a double."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections import Counter
from pathlib import Path

from bot.gateways.arsip import ArsipBerkas
from bot.gateways.jam import JamNyata
from bot.gateways.telegram import GerbangTelegram
from bot.outbox import putusan
from bot.outbox.batas import Batas
from bot.outbox.pengirim import Pengirim
from bot.store.database import Database, SesiInstansi
from bot.store.migrasi import jalankan_migrasi
from bot.store.models import OutboxRow
from bot.store.outbox import OutboxSql, antre
from sandbox.testing import SandboxClient, running_sandbox
from tools.baterai.hasil import Hasil

TOKEN, INSTANSI = "7000001:contoh-latihan", "dinas-contoh"
BOT = TOKEN.partition(":")[0]
CHAT = range(1001, 1101)

#: A fifth of all calls, one kind after the other as the sandbox rolls them.
GANGGUAN = {"terputus": 0.04, "http_500": 0.04, "http_502": 0.03, "http_429": 0.03, "terputus_setelah_diterima": 0.05, "json_rusak": 0.03}

#: These answers are lost after the message was accepted.
HILANG = ("terputus_setelah_diterima", "json_rusak")

#: Messages that are queued at once, as a busy office's acts queue them.
BORONGAN = 100


def jalankan(benih: int, *, banyak: int = 10_000, jeda_terpanjang: float = 0.2) -> Hasil:
    """Send `banyak` messages to a hundred chats; waits between tries are cut to `jeda_terpanjang` seconds."""
    h = Hasil("gangguan", benih)
    config = {"bots": [{"token": TOKEN, "username": "paraf_contoh_bot", "nama": "Paraf (contoh)"}], "limits": "off",
              "personas": [{"id": n, "nama": f"Orang {n} (contoh)", "sudah_mulai": True} for n in CHAT]}  # fmt: skip
    asli, putusan.JEDA_TERPANJANG = putusan.JEDA_TERPANJANG, jeda_terpanjang
    try:
        with tempfile.TemporaryDirectory(prefix="paraf-") as folder, running_sandbox(config) as telegram:
            telegram.post("/gangguan", {**GANGGUAN, "benih": benih, "retry_after": 1, "metode": ["sendMessage"]})
            asyncio.run(_kirim(h, telegram, Path(folder), banyak))
            _hitung(h, telegram, banyak)
    finally:
        putusan.JEDA_TERPANJANG = asli
    return h


async def _kirim(h: Hasil, telegram: SandboxClient, folder: Path, banyak: int) -> None:
    url = f"sqlite+aiosqlite:///{folder}/paraf.db"
    await asyncio.to_thread(jalankan_migrasi, url)
    db, jam, gerbang = Database(url), JamNyata(), GerbangTelegram(TOKEN, base=telegram.base)
    store = OutboxSql(db, jam, penerima_hilang=lambda *_: None, insiden_baru=lambda *_: None)
    pengirim = Pengirim(bot=BOT, gerbang=gerbang, store=store, arsip=ArsipBerkas(folder), jam=jam, batas=Batas(aktif=False))
    db.sesudah_commit.append(lambda _tertulis: pengirim.bangun())
    tugas, mulai = asyncio.create_task(pengirim.jalan()), time.monotonic()

    def borongan(sesi: SesiInstansi, awal: int) -> None:
        for n in range(awal, min(awal + BORONGAN, banyak)):
            antre(sesi, instansi=INSTANSI, bot=BOT, chat_id=CHAT[n % len(CHAT)], metode="sendMessage", payload={"text": f"pesan {n:05}"},
                  dedupe=f"pesan:{n}", prioritas=n % 4, kini=jam.sekarang())  # fmt: skip

    def sisa(sesi: SesiInstansi) -> int:
        return sesi.query(OutboxRow).filter(OutboxRow.status == "antre").count()

    for awal in range(0, banyak, BORONGAN):
        await db.tulis(lambda sesi, awal=awal: borongan(sesi, awal))  # type: ignore[misc]
    while not tugas.done() and await db.baca(sisa) > 0:
        await asyncio.sleep(0.2)
    h.angka["detik"] = round(time.monotonic() - mulai, 1)
    pengirim.berhenti()
    await tugas
    status = Counter(await db.baca(lambda sesi: [r.status for r in sesi.query(OutboxRow)]))
    h.periksa("tiap baris tercatat terkirim", status == {"terkirim": banyak}, dict(status))
    await gerbang.tutup()
    await db.tutup()


def _hitung(h: Hasil, telegram: SandboxClient, banyak: int) -> None:
    tampak = Counter(str(p["text"]) for chat in CHAT for p in telegram.pesan(chat) if p["dari_bot"])
    panggilan = telegram.jurnal(metode="sendMessage")
    tanpa_jawaban = Counter(str(x["parameter"]["text"]) for x in panggilan if x["gangguan"] in HILANG)
    hilang = [n for n in range(banyak) if f"pesan {n:05}" not in tampak]
    kembar = {t: n - 1 for t, n in tampak.items() if n > 1}
    lebih = {t: n for t, n in kembar.items() if n > tanpa_jawaban[t]}
    gagal = Counter(str(x["gangguan"]) for x in panggilan if x["gangguan"])
    h.periksa("tidak ada pesan yang hilang", not hilang, hilang[:5])
    h.periksa("kembar hanya bila jawaban Telegram hilang", not lebih, dict(list(lebih.items())[:5]))
    h.angka |= {"pesan": banyak, "panggilan": len(panggilan), "gangguan": sum(gagal.values()), "hilang": len(hilang),
                "kembar": sum(kembar.values()), "jawaban yang hilang": sum(tanpa_jawaban.values())}  # fmt: skip
