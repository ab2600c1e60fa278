"""The dispatcher against a strict pretend Telegram over HTTP: pace, faults, cards, people who left."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from alat_outbox import BOT, INSTANSI, KINI, buat_outbox, habis, kirim, sampai

from bot.gateways.arsip import ArsipBerkas
from bot.gateways.jam import JamNyata
from bot.gateways.telegram import GerbangTelegram
from bot.outbox.batas import Batas
from bot.outbox.pengirim import Pengirim
from bot.store.database import Database
from bot.store.outbox import antre, tampilkan_kartu
from sandbox.testing import SandboxClient, running_sandbox
from tests.palsu.wadah import isi_outbox

TOKEN = "7000001:contoh-token"
ORANG = [{"id": nomor, "nama": f"Orang {nomor} (contoh)", "sudah_mulai": True} for nomor in range(201, 231)]


@pytest.fixture
def telegram() -> Iterator[SandboxClient]:
    config = {
        "bots": [{"token": TOKEN, "username": "paraf_contoh_bot", "nama": "Paraf (contoh)"}],
        "personas": ORANG,
    }
    with running_sandbox(config) as klien:
        yield klien


@pytest.fixture
def arsip(tmp_path: Path) -> ArsipBerkas:
    return ArsipBerkas(tmp_path / "data")


@asynccontextmanager
async def berjalan(
    db: Database, telegram: SandboxClient, arsip: ArsipBerkas, kabar: list[str], **lain: Any
) -> AsyncIterator[None]:
    jam, gerbang = JamNyata(), GerbangTelegram(TOKEN, base=telegram.base)
    pengirim = Pengirim(bot=BOT, gerbang=gerbang, store=buat_outbox(db, jam, kabar), arsip=arsip, jam=jam, **lain)
    db.sesudah_commit.append(lambda _tertulis: pengirim.bangun())
    tugas = asyncio.create_task(pengirim.jalan())
    try:
        yield
    finally:
        pengirim.berhenti()
        await tugas
        await gerbang.tutup()


async def terlihat(telegram: SandboxClient, persona: int) -> list[dict[str, Any]]:
    return await asyncio.to_thread(telegram.pesan, persona)


async def test_a_broadcast_never_meets_a_429_and_keeps_its_order(
    db: Database, telegram: SandboxClient, arsip: ArsipBerkas, kabar: list[str]
) -> None:
    for nomor in range(90):
        kirim(db, f"{nomor}", 201 + nomor % 30, prioritas=3)
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(habis(db), 20)
    assert await asyncio.to_thread(telegram.jurnal, kode=429) == []
    for persona in range(201, 231):
        teks = [pesan["text"] for pesan in await terlihat(telegram, persona)]
        assert teks == [str(nomor) for nomor in range(90) if 201 + nomor % 30 == persona]


async def test_on_a_bad_day_nothing_is_lost_and_order_holds(
    db: Database,
    telegram: SandboxClient,
    arsip: ArsipBerkas,
    kabar: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.outbox.putusan.JEDA_TERPANJANG", 0.05)
    await asyncio.to_thread(telegram.post, "/limits", {"limits": "off"})
    gangguan = {
        "terputus": 0.05,
        "http_500": 0.05,
        "http_502": 0.05,
        "terputus_setelah_diterima": 0.05,
        "json_rusak": 0.05,
        "http_429": 0.02,
        "retry_after": 1,
    }
    await asyncio.to_thread(telegram.post, "/gangguan", gangguan)
    for nomor in range(200):
        kirim(db, f"{nomor:03}", 201 + nomor % 10)
    async with berjalan(db, telegram, arsip, kabar, batas=Batas(aktif=False)):
        await sampai(habis(db), 60)
    assert {row.status for row in isi_outbox(db)} == {"terkirim"}
    assert kabar == []
    for persona in range(201, 211):
        teks = [pesan["text"] for pesan in await terlihat(telegram, persona)]
        assert teks == sorted(teks), "a second copy follows its first at once; nothing overtakes"
        assert sorted(set(teks)) == [f"{nomor:03}" for nomor in range(200) if 201 + nomor % 10 == persona]


async def test_a_card_is_sent_edited_and_sent_anew_with_one_set_of_buttons(
    db: Database, telegram: SandboxClient, arsip: ArsipBerkas, kabar: list[str]
) -> None:
    def tunjuk(teks: str, *, baru: bool = False) -> None:
        isi = {
            "text": f"<b>{teks}</b>",
            "reply_markup": {"inline_keyboard": [[{"text": "Terima", "callback_data": "t:1"}]]},
        }
        db.tulis_langsung(
            lambda sesi: tampilkan_kartu(
                sesi,
                instansi=INSTANSI,
                bot=BOT,
                chat_id=201,
                kunci="tugas",
                isi=isi,
                prioritas=1,
                kini=KINI,
                baru=baru,
            )
        )

    async with berjalan(db, telegram, arsip, kabar):
        tunjuk("satu")
        await sampai(habis(db))
        tunjuk("dua")
        await sampai(habis(db))
        (kartu,) = await terlihat(telegram, 201)
        assert kartu["text"] == "dua"
        assert "reply_markup" in kartu
        tunjuk("tiga", baru=True)
        await sampai(habis(db))
        lama, baru = await terlihat(telegram, 201)
        assert (lama["text"], baru["text"]) == ("dua", "tiga")
        assert "reply_markup" not in lama
        assert "reply_markup" in baru
    assert kabar == []


async def test_a_person_who_blocked_the_bot_is_reported_and_the_others_get_theirs(
    db: Database, telegram: SandboxClient, arsip: ArsipBerkas, kabar: list[str]
) -> None:
    await asyncio.to_thread(telegram.post, "/blokir", {"persona": 201, "blokir": True})
    kirim(db, "a", 201)
    kirim(db, "b", 202)
    kirim(db, "c", 999)  # never started
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(habis(db))
    assert [row.status for row in isi_outbox(db)] == ["mati", "terkirim", "mati"]
    assert sorted(kabar) == ["hilang 201", "hilang 999"]


async def test_what_telegram_cannot_read_is_a_dead_letter_without_quotes(
    db: Database, telegram: SandboxClient, arsip: ArsipBerkas, kabar: list[str]
) -> None:
    kirim(db, "<rahasia>", 201)
    kirim(db, "lanjut", 201)
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(habis(db))
    mati, lanjut = isi_outbox(db)
    assert (mati.status, lanjut.status) == ("mati", "terkirim")
    assert "rahasia" not in (mati.galat or "")


async def test_a_letter_arrives_byte_for_byte_and_comes_back_the_same_way(
    db: Database, telegram: SandboxClient, arsip: ArsipBerkas, kabar: list[str]
) -> None:
    isi = bytes(range(256)) * 500
    rujukan = {"dokumen": arsip.simpan(isi), "nama": "Surat Balasan.pdf"}
    db.tulis_langsung(
        lambda sesi: antre(
            sesi,
            instansi=INSTANSI,
            bot=BOT,
            chat_id=201,
            metode="sendDocument",
            payload={"document": rujukan, "caption": "Surat &amp; lampiran"},
            dedupe="d",
            prioritas=0,
            kini=KINI,
        )
    )
    db.tulis_langsung(
        lambda sesi: antre(
            sesi,
            instansi=INSTANSI,
            bot=BOT,
            chat_id=201,
            metode="sendMediaGroup",
            payload={"media": [{"type": "document", "media": rujukan}] * 2},
            dedupe="g",
            prioritas=0,
            kini=KINI,
        )
    )
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(habis(db))
    surat, *album = await terlihat(telegram, 201)
    assert surat["caption"] == "Surat & lampiran"
    assert surat["document"]["file_name"] == "Surat Balasan.pdf"
    assert len(album) == 2
    assert kabar == []
    gerbang = GerbangTelegram(TOKEN, base=telegram.base)
    assert await gerbang.unduh(surat["document"]["file_id"], paling_banyak=10**6) == isi
    await gerbang.tutup()
