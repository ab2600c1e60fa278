"""The worker: order in a chat, retries, dead letters, and what the handler's own transaction has marked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from alat_inbox import BOT, INSTANSI, JamDiam, TanpaJaringan, buat_inbox, pesan, ruang
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, TypeHandler, filters

from bot.application.ports_pipa import PEMBARUAN, InboxStore, PesanMasuk
from bot.domain.galat import Gangguan
from bot.gateways.jam import JamNyata
from bot.inbox import putusan
from bot.inbox.pekerja import Pekerja, catat_galat
from tests.palsu.memori import Memori
from tests.palsu.wadah import Wadah, isi_inbox, isi_outbox


@pytest.fixture(autouse=True)
def tanpa_jeda(monkeypatch: pytest.MonkeyPatch) -> None:
    """The waits between tries are tested with the decision; here they only cost time."""
    monkeypatch.setattr(putusan, "JEDA", (timedelta(seconds=0.02), timedelta(seconds=0.02)))


Handler = Callable[[Update, ContextTypes.DEFAULT_TYPE], Awaitable[None]]


@asynccontextmanager
async def berjalan(wadah: Wadah, kabar: list[str], handler: Handler, **lain: Any) -> AsyncIterator[InboxStore]:
    """A worker that feeds one message handler, stopped at the end of the block."""
    jam = lain.pop("jam", None) or JamNyata()
    inbox = buat_inbox(wadah, jam, insiden_baru=kabar.append)
    aplikasi = (
        Application.builder()
        .token("7000001:x")
        .request(TanpaJaringan())
        .get_updates_request(TanpaJaringan())
        .updater(None)
        .build()
    )
    aplikasi.add_handler(MessageHandler(filters.TEXT, handler))
    for penjaga in lain.pop("penjaga", []):
        aplikasi.add_handler(TypeHandler(Update, penjaga), group=-1)
    aplikasi.add_error_handler(catat_galat)
    await aplikasi.initialize()
    pekerja = Pekerja(store=inbox, aplikasi={BOT: aplikasi}, jam=jam, **lain)
    wadah.sesudah_commit.append(lambda _tertulis: pekerja.bangun())
    tugas = asyncio.create_task(pekerja.jalan())
    try:
        yield inbox
    finally:
        pekerja.berhenti()
        await tugas
        await aplikasi.shutdown()


async def sampai(syarat: Callable[[], bool], detik: float = 60.0) -> None:
    """Wait until the condition holds; fail when it does not in time."""
    async with asyncio.timeout(detik):
        while not syarat():
            await asyncio.sleep(0.01)


def habis(wadah: Wadah) -> Callable[[], bool]:
    return lambda: all(row.status != "baru" for row in isi_inbox(wadah))


async def test_messages_of_a_chat_are_handled_in_order_and_chats_side_by_side(wadah: Wadah, kabar: list[str]) -> None:
    urutan: list[tuple[int, int]] = []
    bersama, paling_banyak = 0, 0

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        nonlocal bersama, paling_banyak
        bersama += 1
        paling_banyak = max(paling_banyak, bersama)
        await asyncio.sleep(0.005)
        assert update.effective_chat is not None
        urutan.append((update.effective_chat.id, update.update_id))
        bersama -= 1

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(nomor, chat=100 + nomor % 4) for nomor in range(40, 0, -1)])
        await sampai(habis(wadah))
    assert len(urutan) == 40
    assert 2 <= paling_banyak <= 4
    for chat in range(100, 104):
        assert [nomor for di, nomor in urutan if di == chat] == sorted(n for n in range(1, 41) if 100 + n % 4 == chat)


async def test_the_end_of_an_update_is_a_reason_to_look_only_when_another_waits_for_it(
    wadah: Wadah, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.inbox.pekerja.INTIP", 3600.0)
    mulai, lanjut = asyncio.Event(), asyncio.Event()
    lihat: list[int] = []

    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        mulai.set()
        await lanjut.wait()

    async with berjalan(wadah, kabar, handler) as inbox:
        await asyncio.sleep(0.1)  # the first look, at an empty inbox
        asli = inbox.klaim

        async def klaim(*args: Any) -> list[PesanMasuk]:
            daftar = await asli(*args)
            lihat.append(len(daftar))
            return daftar

        inbox.klaim = klaim  # type: ignore[method-assign]

        for nomor in (1, 2):
            await wadah.tulis(lambda unit, nomor=nomor: ruang(wadah).terima(unit, BOT, INSTANSI, [pesan(nomor)], datetime.now(UTC)))  # type: ignore[misc]
            await sampai(lambda nomor=nomor: len(lihat) == nomor)  # type: ignore[misc]
            await mulai.wait()
        lanjut.set()
        await sampai(habis(wadah))
        await asyncio.sleep(0.1)
        assert lihat == [1, 0, 1]  # the first; the second, whose chat is busy; the second, once the first has ended; and no more


@asynccontextmanager
async def menerima_sendiri(wadah: Wadah, kabar: list[str], handler: Handler, monkeypatch: pytest.MonkeyPatch,
                       **lain: Any) -> AsyncIterator[tuple[Pekerja, list[int]]]:  # fmt: skip
    """A worker who takes updates in himself, after his first look; what each further look found."""
    monkeypatch.setattr("bot.inbox.pekerja.INTIP", 3600.0)
    dibuat: list[Pekerja] = []
    lihat: list[int] = []

    class Dicatat(Pekerja):
        def __init__(self, **isi: Any) -> None:
            super().__init__(**isi)
            dibuat.append(self)

    monkeypatch.setitem(globals(), "Pekerja", Dicatat)
    async with berjalan(wadah, kabar, handler, **lain) as inbox:
        asli = inbox.klaim

        async def klaim(*args: Any) -> list[PesanMasuk]:
            daftar = await asli(*args)
            lihat.append(len(daftar))
            return daftar

        inbox.klaim = klaim  # type: ignore[method-assign]
        (pekerja,) = dibuat
        await sampai(lambda: len(lihat) == 1 and not pekerja._mengambil.locked())
        lihat.clear()
        yield pekerja, lihat


async def test_an_update_of_a_quiet_chat_is_handled_without_a_look(wadah: Wadah, kabar: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    urutan: list[int] = []
    lanjut = asyncio.Event()

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        await lanjut.wait()
        urutan.append(update.update_id)

    async with menerima_sendiri(wadah, kabar, handler, monkeypatch, serentak=2) as (pekerja, lihat):
        assert await pekerja.terima(BOT, INSTANSI, [pesan(1), pesan(2), pesan(3, chat=102)]) == 1  # the second waits for the first
        assert await pekerja.terima(BOT, INSTANSI, [pesan(4, chat=103)]) == 1  # both places are taken
        pekerja.bangun()  # as the receiver does
        lanjut.set()
        await sampai(habis(wadah))
        assert sorted(urutan[:2]) == [1, 3]
        assert sorted(urutan) == [1, 2, 3, 4]
        await sampai(lambda: not (pekerja._menunggu or pekerja._ada.is_set() or pekerja._tugas))  # no look is under way or owed
        banyak = len(lihat)
        assert await pekerja.terima(BOT, INSTANSI, [pesan(5)]) == 0
        await sampai(habis(wadah))
        assert len(lihat) == banyak
    assert urutan[-1] == 5


async def test_what_a_cancelled_receiver_brought_is_handled_all_the_same(
    wadah: Wadah, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ditangani: list[int] = []

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        ditangani.append(update.update_id)

    async with menerima_sendiri(wadah, kabar, handler, monkeypatch) as (pekerja, _):
        tugas = asyncio.create_task(pekerja.terima(BOT, INSTANSI, [pesan(1)]))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        tugas.cancel()
        with pytest.raises(asyncio.CancelledError):
            await tugas
        await sampai(lambda: ditangani == [1])
        await sampai(habis(wadah))


async def test_a_worker_that_was_told_to_stop_keeps_updates_and_claims_none(
    wadah: Wadah, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        raise AssertionError("too late")

    async with menerima_sendiri(wadah, kabar, handler, monkeypatch) as (pekerja, _):
        sedang = asyncio.create_task(pekerja.terima(BOT, INSTANSI, [pesan(1)]))
        await asyncio.sleep(0)
        pekerja.berhenti()
        assert await pekerja.terima(BOT, INSTANSI, [pesan(2, chat=102)]) == 1
        await sedang
    assert [(row.update_id, row.status, row.klaim, row.percobaan) for row in isi_inbox(wadah)] == [(1, "baru", None, 0), (2, "baru", None, 0)]


async def test_an_update_nobody_handles_is_done(wadah: Wadah, kabar: list[str]) -> None:
    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        raise AssertionError("not for us")

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [{"update_id": 1, "jenis_baru": {"from": {"id": 101}}}])
        await sampai(habis(wadah))
    (row,) = isi_inbox(wadah)
    assert (row.status, row.payload, kabar) == ("selesai", None, [])


async def test_a_broken_handler_is_tried_three_times_and_the_chat_goes_on(wadah: Wadah, kabar: list[str]) -> None:
    percobaan: list[int] = []

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        percobaan.append(update.update_id)
        if update.update_id == 1:
            raise ZeroDivisionError

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2)])
        await sampai(habis(wadah))
    assert percobaan == [1, 1, 1, 2]
    mati, lanjut = isi_inbox(wadah)
    assert (mati.status, mati.percobaan, kabar) == ("mati", 3, [mati.insiden])
    assert lanjut.status == "selesai"
    (balasan,) = isi_outbox(wadah)
    assert balasan.payload == {"text": f"Nomor {mati.insiden}"}


async def test_passing_trouble_is_tried_until_it_passes_and_is_no_try_of_the_updates_own(wadah: Wadah, kabar: list[str]) -> None:
    kali = 0

    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        nonlocal kali
        kali += 1
        if kali < 4:
            raise Gangguan("basis_data")
        if kali == 4:
            raise ZeroDivisionError

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1)])
        await sampai(habis(wadah))
    (row,) = isi_inbox(wadah)
    assert (kali, kabar, row.status, row.percobaan) == (5, [], "selesai", 1)


async def test_json_that_is_no_update_dies_at_once_and_blocks_nobody(wadah: Wadah, kabar: list[str]) -> None:
    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        pass

    rusak = {"update_id": 1, "message": {"chat": {"id": 101}, "photo": 7}}
    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [rusak, pesan(2)])
        await sampai(habis(wadah))
    assert [row.status for row in isi_inbox(wadah)] == ["mati", "selesai"]
    assert len(kabar) == 1


async def test_a_failing_guard_keeps_the_handler_from_running(wadah: Wadah, kabar: list[str]) -> None:
    """S19."""
    async def penjaga(_update: object, _context: ContextTypes.DEFAULT_TYPE) -> None:
        raise PermissionError

    jalan: list[int] = []

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        jalan.append(update.update_id)

    async with berjalan(wadah, kabar, handler, penjaga=[penjaga]) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1)])
        await sampai(habis(wadah))
    assert jalan == []
    assert isi_inbox(wadah)[0].status == "mati"


async def test_an_error_after_the_handlers_own_transaction_repeats_nothing(wadah: Wadah, kabar: list[str]) -> None:
    kali = 0

    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        nonlocal kali
        kali += 1
        await ruang(wadah).tulis_bersama_pembaruan(wadah, lambda _unit: None, instansi=INSTANSI, kini=JamNyata().nyata())
        raise RuntimeError("after the commit")

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1)])
        await sampai(habis(wadah))
    (row,) = isi_inbox(wadah)
    assert (kali, kabar, row.status, row.percobaan) == (1, [], "selesai", 0)


async def test_a_handler_that_hangs_has_failed(wadah: Wadah, kabar: list[str]) -> None:
    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.update_id == 1:
            await asyncio.sleep(60)

    async with berjalan(wadah, kabar, handler, batas_penanganan=0.05) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2)])
        await sampai(habis(wadah))
    assert [row.status for row in isi_inbox(wadah)] == ["mati", "selesai"]


async def test_stopping_lets_the_update_under_way_finish(wadah: Wadah, kabar: list[str]) -> None:
    mulai = asyncio.Event()

    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        mulai.set()
        await asyncio.sleep(0.1)

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2)])
        await mulai.wait()
    assert [(row.status, row.klaim) for row in isi_inbox(wadah)] == [("selesai", None), ("baru", None)]


async def test_the_update_under_way_is_known_inside_its_handler_only(wadah: Wadah, kabar: list[str]) -> None:
    dilihat: list[tuple[int, str, str]] = []

    async def handler(_update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        aktif = PEMBARUAN.get()
        assert aktif is not None
        dilihat.append((aktif.update_id, aktif.instansi, aktif.chat))

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2, chat=102)])
        await sampai(habis(wadah))
    assert sorted(dilihat) == [(1, INSTANSI, "101"), (2, INSTANSI, "102")]
    assert PEMBARUAN.get() is None


async def test_texts_of_people_do_not_reach_the_log(
    wadah: Wadah, kabar: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    tercatat: list[str] = []

    def dengar() -> str:
        tercatat.extend(capsys.readouterr())
        return "".join(tercatat)

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        raise ValueError(f"tidak terbaca: {update.effective_message}")

    async with berjalan(wadah, kabar, handler) as inbox:
        await inbox.terima(BOT, INSTANSI, [pesan(1, teks="NIK-CANARY")])
        await sampai(lambda: "pembaruan_gagal" in dengar())  # said after the row is marked
        await sampai(habis(wadah))
    assert "CANARY" not in dengar()


async def test_a_chat_that_is_too_quick_is_served_at_its_pace_and_others_at_once(wadah: Wadah, kabar: list[str]) -> None:
    """S11: a burst, then one every so many seconds; nothing of it is lost, nothing counts as a failed try."""
    dilayani: list[int] = []
    jam = JamDiam()

    async def layani(update: Update, _konteks: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_chat is not None
        dilayani.append(update.effective_chat.id)

    async with berjalan(wadah, kabar, layani, laju=(5, 0.2), jam=jam) as inbox:
        await inbox.terima(BOT, INSTANSI, [*(pesan(n, chat=1) for n in range(1, 9)), *(pesan(n, chat=2) for n in range(20, 23))])
        await sampai(lambda: len(dilayani) == 8)
        await sampai(lambda: any(row.coba_lagi_at for row in isi_inbox(wadah)))
        for sudah in (5, 6, 7):  # the clock stands until it is moved
            assert sorted(dilayani) == [1] * sudah + [2] * 3
            jam.maju(0.3)
            await sampai(lambda sudah=sudah: len(dilayani) > sudah + 3)  # type: ignore[misc]
        await sampai(lambda: {row.status for row in isi_inbox(wadah)} == {"selesai"})
    assert {row.percobaan for row in isi_inbox(wadah)} == {0}
    assert kabar == []


async def test_an_update_is_closed_also_when_that_failed_in_a_way_nobody_expected(kabar: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Its claim would last until the next start, and nothing of its chat be served."""
    monkeypatch.setattr("bot.inbox.pekerja.TAK_TERDUGA", 0.01)
    wadah, ditangani = Memori(), list[int]()

    async def handler(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        ditangani.append(update.update_id)

    async with berjalan(wadah, kabar, handler) as inbox:
        asli, kali = inbox.selesai, list[int]()

        async def selesai(inbox_id: int) -> None:
            kali.append(inbox_id)
            if len(kali) == 1:
                raise RuntimeError
            await asli(inbox_id)

        inbox.selesai = selesai  # type: ignore[method-assign]
        await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2)])
        await sampai(habis(wadah))
    assert ditangani == [1, 2]
