"""The dispatcher with a pretend line: order, side by side, 429, 403, 400, 5xx, documents, waking."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from alat_outbox import (
    BOT,
    INSTANSI,
    KINI,
    GerbangPalsu,
    JamDiam,
    buat_outbox,
    habis,
    kartu,
    kirim,
    panggilan,
    ruang,
    sampai,
    tunjuk,
)

from bot.application.ports_pipa import (
    Berhasil,
    DitolakTelegram,
    HasilTelegram,
    Jam,
    Keputusan,
    Kiriman,
    Mati,
    OutboxStore,
    PenerimaHilang,
    Terkirim,
    TidakPasti,
    TungguDulu,
    Unggahan,
)
from bot.domain.galat import Gangguan
from bot.gateways.jam import JamNyata
from bot.outbox import putusan
from bot.outbox.batas import Batas
from bot.outbox.pengirim import Pengirim
from bot.store.database import Database
from bot.store.outbox import LANGSUNG, penutup
from bot.store.ringan import Jalur
from tests.palsu.wadah import Wadah, isi_outbox


@pytest.fixture(autouse=True)
def jeda_singkat(monkeypatch: pytest.MonkeyPatch) -> None:
    """The waits between tries are tested with the decision."""
    monkeypatch.setattr(putusan, "JEDA_TERPANJANG", 0.05)


class Arsip:
    """Holds one document."""

    def baca(self, sha256: str) -> bytes:
        if sha256 != "ab" * 32:
            raise FileNotFoundError(sha256)
        return b"%PDF-contoh"


@asynccontextmanager
async def berjalan(
    wadah: Wadah,
    gerbang: GerbangPalsu,
    kabar: list[str],
    *,
    store: OutboxStore | None = None,
    jam: Jam | None = None,
    **lain: Any,
) -> AsyncIterator[Pengirim]:
    """A dispatcher that runs while the block lasts."""
    jam = jam or JamNyata()
    pengirim = Pengirim(
        bot=BOT,
        gerbang=gerbang,
        store=store or buat_outbox(wadah, jam, kabar),
        arsip=Arsip(),
        jam=jam,
        **({"batas": Batas(aktif=False)} | lain),
    )
    wadah.sesudah_commit.append(lambda _tertulis: pengirim.bangun())
    tugas = asyncio.create_task(pengirim.jalan())
    try:
        yield pengirim
    finally:
        pengirim.berhenti()
        await tugas


async def test_order_within_a_chat_and_several_chats_at_once(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    di_jalan: set[int] = set()
    semua_di_jalan = asyncio.Event()
    asli = gerbang.panggil

    async def panggil(metode: str, payload: Any, *, batas_waktu: float | None = None) -> HasilTelegram:
        """The first call of a chat has no answer before every chat has one under way."""
        di_jalan.add(payload["chat_id"])
        if len(di_jalan) == 6:
            semua_di_jalan.set()
        await semua_di_jalan.wait()
        return await asli(metode, payload)

    gerbang.panggil = panggil  # type: ignore[method-assign]
    for nomor in range(60):
        kirim(wadah, f"{nomor}", 101 + nomor % 6)
    async with berjalan(wadah, gerbang, kabar):
        await sampai(habis(wadah))
    for chat in range(101, 107):
        assert gerbang.teks(chat) == [str(nomor) for nomor in range(60) if 101 + nomor % 6 == chat]


async def test_never_two_in_flight_for_one_chat_nor_more_than_allowed_at_once(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    di_jalan: list[int] = []
    terbanyak = 0
    asli = gerbang.panggil

    async def panggil(metode: str, payload: Any, *, batas_waktu: float | None = None) -> HasilTelegram:
        nonlocal terbanyak
        assert payload["chat_id"] not in di_jalan
        di_jalan.append(payload["chat_id"])
        terbanyak = max(terbanyak, len(di_jalan))
        await asyncio.sleep(0.005)
        di_jalan.remove(payload["chat_id"])
        return await asli(metode, payload)

    gerbang.panggil = panggil  # type: ignore[method-assign]
    for nomor in range(60):
        kirim(wadah, f"{nomor}", 101 + nomor % 20)
    async with berjalan(wadah, gerbang, kabar, serentak=5):
        await sampai(habis(wadah))
    assert terbanyak == 5


@pytest.fixture
def tanpa_intip(monkeypatch: pytest.MonkeyPatch) -> None:
    """The dispatcher looks when it is woken, and not by itself."""
    monkeypatch.setattr("bot.outbox.pengirim.INTIP", 3600.0)


@pytest.mark.usefixtures("tanpa_intip")
async def test_a_commit_wakes_the_dispatcher(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    async with berjalan(wadah, gerbang, kabar):
        await asyncio.sleep(0.1)
        await wadah.tulis(panggilan(wadah, "sendMessage", {"text": "halo"}, dedupe="x"))
        await sampai(lambda: bool(gerbang.panggilan))
    assert gerbang.panggilan == [("sendMessage", {"text": "halo", "parse_mode": "HTML", "chat_id": 101})]


@pytest.mark.usefixtures("tanpa_intip")
async def test_an_idle_dispatcher_does_not_wake_itself(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    kali = 0
    store = buat_outbox(wadah, JamNyata(), kabar)
    asli = store.tukar

    async def tukar(*args: Any, **lain: Any) -> list[Kiriman]:
        nonlocal kali
        kali += 1
        return await asli(*args, **lain)

    store.tukar = tukar  # type: ignore[method-assign]
    async with berjalan(wadah, gerbang, kabar, store=store):
        await sampai(lambda: kali > 0)
        await asyncio.sleep(0.4)
        assert kali == 1


@pytest.mark.usefixtures("tanpa_intip")
async def test_a_message_costs_two_looks_one_that_takes_it_and_one_that_records_it(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    lihat: list[int] = []
    store = buat_outbox(wadah, JamNyata(), kabar)
    asli = store.tukar

    async def tukar(*args: Any, **lain: Any) -> list[Kiriman]:
        hasil = await asli(*args, **lain)
        lihat.append(len(hasil))
        return hasil

    store.tukar = tukar  # type: ignore[method-assign]
    kirim(wadah, "halo")
    async with berjalan(wadah, gerbang, kabar, store=store):
        await sampai(habis(wadah))
        await asyncio.sleep(0.1)
        assert lihat == [1, 0]


@pytest.mark.usefixtures("tanpa_intip")
async def test_a_turn_that_comes_while_the_last_call_is_recorded_is_not_slept_through(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.batas.PER_BOT", 1)
    jam = JamDiam()
    store = buat_outbox(wadah, jam, kabar)
    asli = store.tukar

    async def tukar(bot: str, putusan: Any, **lain: Any) -> list[Kiriman]:
        if putusan:
            jam.maju(1.1)  # the limit was reached when the look began, and is not any more when it ends
        return await asli(bot, putusan, **lain)

    store.tukar = tukar  # type: ignore[method-assign]
    for chat in range(101, 104):
        kirim(wadah, str(chat), chat)
    async with berjalan(wadah, gerbang, kabar, store=store, jam=jam, batas=Batas()):
        await sampai(habis(wadah))
    assert len(gerbang.panggilan) == 3


async def test_429_waits_exactly_as_told_and_loses_no_turn(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    jam, putaran = JamDiam(), 0
    store = buat_outbox(wadah, jam, kabar)
    asli = store.tukar

    async def tukar(*args: Any, **lain: Any) -> list[Kiriman]:
        nonlocal putaran
        hasil = await asli(*args, **lain)
        putaran += 1
        return hasil

    async def lihat_lagi(pengirim: Pengirim) -> None:
        """The dispatcher looks; the second look at the latest began after this call."""
        for _ in range(2):
            sebelum = putaran
            pengirim.bangun()
            await sampai(lambda sebelum=sebelum: putaran > sebelum)

    store.tukar = tukar  # type: ignore[method-assign]
    gerbang.jawaban = lambda _metode, _isi: TungguDulu(30) if len(gerbang.panggilan) == 1 else None
    kirim(wadah, "satu")
    kirim(wadah, "dua")
    async with berjalan(wadah, gerbang, kabar, store=store, jam=jam) as pengirim:
        await sampai(lambda: bool(gerbang.panggilan))
        await lihat_lagi(pengirim)
        jam.maju(29.9)
        await lihat_lagi(pengirim)
        assert gerbang.teks() == ["satu"]
        jam.maju(0.1)
        pengirim.bangun()
        await sampai(habis(wadah))
    assert gerbang.teks() == ["satu", "satu", "dua"]
    assert [row.percobaan for row in isi_outbox(wadah)] == [0, 0]


async def test_another_chat_goes_on_while_one_waits(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    gerbang.jawaban = lambda _metode, isi: TungguDulu(30) if isi["chat_id"] == 101 else None
    kirim(wadah, "tertahan")
    for nomor in range(5):
        kirim(wadah, f"b{nomor}", 102)
    async with berjalan(wadah, gerbang, kabar):
        await sampai(lambda: len(gerbang.teks(102)) == 5)
        assert gerbang.teks(101) == ["tertahan"]


async def test_server_trouble_is_tried_again_in_order(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    kali = 0

    def jawaban(_metode: str, _isi: dict[str, Any]) -> HasilTelegram | None:
        nonlocal kali
        kali += 1
        return TidakPasti("Telegram 502") if kali in (1, 2, 4) else None

    gerbang.jawaban = jawaban
    for nomor in range(4):
        kirim(wadah, str(nomor))
    async with berjalan(wadah, gerbang, kabar):
        await sampai(habis(wadah))
    assert gerbang.teks() == ["0", "0", "0", "1", "1", "2", "3"]
    assert kabar == []


async def test_when_telegram_is_away_the_bot_rests_and_nothing_is_lost(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    batas = Batas(aktif=False)
    diam: list[float] = []
    monkeypatch.setattr(batas, "diam", lambda detik, kini: diam.append(detik))
    away = True
    gerbang.jawaban = lambda _metode, _isi: TidakPasti("ConnectError") if away else None
    for nomor in range(8):
        kirim(wadah, str(nomor), 101 + nomor)
    async with berjalan(wadah, gerbang, kabar, batas=batas):
        await sampai(lambda: bool(diam))
        away = False
        await sampai(habis(wadah))
    assert {row.status for row in isi_outbox(wadah)} == {"terkirim"}


async def test_403_tells_once_and_the_others_go_on(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    gerbang.jawaban = lambda _metode, isi: PenerimaHilang("Forbidden") if isi["chat_id"] == 101 else None
    kirim(wadah, "a")
    kirim(wadah, "b", 102)
    async with berjalan(wadah, gerbang, kabar):
        await sampai(habis(wadah))
    assert [row.status for row in isi_outbox(wadah)] == ["mati", "terkirim"]
    assert kabar == ["hilang 101"]


async def test_400_is_a_dead_letter_and_the_chat_goes_on(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    gerbang.jawaban = lambda _metode, isi: (
        DitolakTelegram(400, "Bad Request: message is too long") if isi["text"] == "a" else None
    )
    kirim(wadah, "a")
    kirim(wadah, "b")
    async with berjalan(wadah, gerbang, kabar):
        await sampai(habis(wadah))
    assert [row.status for row in isi_outbox(wadah)] == ["mati", "terkirim"]
    assert kabar == [f"insiden {INSTANSI}"]


async def test_an_unchanged_edit_is_done(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    gerbang.jawaban = lambda metode, _isi: (
        DitolakTelegram(400, "Bad Request: message is not modified") if metode.startswith("edit") else None
    )
    async with berjalan(wadah, gerbang, kabar) as pengirim:
        for teks in ("satu", "dua"):
            tunjuk(wadah, teks)
            pengirim.bangun()
            await sampai(habis(wadah))
    assert [metode for metode, _ in gerbang.panggilan] == ["sendMessage", "editMessageText"]
    assert kabar == []


async def test_edits_that_pile_up_during_a_call_become_one(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    gerbang.lama = 0.2
    async with berjalan(wadah, gerbang, kabar):
        tunjuk(wadah, "awal")
        await asyncio.sleep(0.1)
        for nomor in range(10):
            tunjuk(wadah, f"versi {nomor}")
        await sampai(habis(wadah))
    assert len(gerbang.panggilan) <= 3
    assert gerbang.teks()[-1] == "versi 9"


async def test_documents_come_from_the_archive_also_deep_inside(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    rujukan = {"dokumen": "ab" * 32, "nama": "surat.pdf"}
    for metode, isi in (
        ("sendDocument", {"document": rujukan, "caption": "Surat"}),
        ("sendMediaGroup", {"media": [{"type": "document", "media": rujukan}]}),
    ):
        wadah.tulis_langsung(panggilan(wadah, metode, isi, dedupe=metode))
    async with berjalan(wadah, gerbang, kabar):
        await sampai(habis(wadah))
    unggahan = Unggahan(b"%PDF-contoh", "surat.pdf")
    assert gerbang.panggilan == [
        ("sendDocument", {"document": unggahan, "caption": "Surat", "parse_mode": "HTML", "chat_id": 101}),
        ("sendMediaGroup", {"media": [{"type": "document", "media": unggahan}], "chat_id": 101}),
    ]


async def test_a_document_that_is_not_there_is_a_dead_letter(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    wadah.tulis_langsung(panggilan(wadah, "sendDocument", {"document": {"dokumen": "cd" * 32, "nama": "x.pdf"}}, dedupe="d"))
    kirim(wadah, "lanjut")
    async with berjalan(wadah, gerbang, kabar):
        await sampai(habis(wadah))
    assert [row.status for row in isi_outbox(wadah)] == ["mati", "terkirim"]
    assert len(kabar) == 1


async def test_an_outcome_is_kept_until_the_database_takes_it(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.pengirim.INTIP", 0.02)
    store = buat_outbox(wadah, JamNyata(), kabar)
    asli = store.tukar
    gagal = 3

    async def tukar(bot: str, keputusan: list[tuple[Kiriman, Keputusan]], **lain: Any) -> list[Kiriman]:
        nonlocal gagal
        if keputusan and gagal:
            gagal -= 1
            raise Gangguan("basis_data")
        return await asli(bot, keputusan, **lain)

    store.tukar = tukar  # type: ignore[assignment, method-assign]
    kirim(wadah, "a")
    kirim(wadah, "b")
    async with berjalan(wadah, gerbang, kabar, store=store):
        await sampai(habis(wadah))
    assert gerbang.teks() == ["a", "b"]
    assert gagal == 0


async def test_stopping_records_what_is_in_flight_and_starts_nothing_new(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    di_jalan, lepas = asyncio.Event(), asyncio.Event()
    asli = gerbang.panggil

    async def panggil(metode: str, payload: Any, *, batas_waktu: float | None = None) -> HasilTelegram:
        di_jalan.set()
        await lepas.wait()
        return await asli(metode, payload)

    gerbang.panggil = panggil  # type: ignore[method-assign]
    kirim(wadah, "a")
    kirim(wadah, "b")
    async with berjalan(wadah, gerbang, kabar) as pengirim:
        await sampai(di_jalan.is_set)
        pengirim.berhenti()
        lepas.set()
    assert [row.status for row in isi_outbox(wadah)] == ["terkirim", "antre"]


async def test_a_chat_gets_no_more_than_its_pace(wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    for nomor in range(5):
        kirim(wadah, str(nomor))
    mulai = time.monotonic()
    async with berjalan(wadah, gerbang, kabar, batas=Batas()):
        await sampai(habis(wadah))
    assert time.monotonic() - mulai > 1.9  # three at once, then one a second
    assert gerbang.teks() == ["0", "1", "2", "3", "4"]


async def test_a_message_is_recorded_with_the_number_telegram_gave(
    wadah: Wadah, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    gerbang.jawaban = lambda _metode, _isi: Terkirim({"message_id": 4711})
    kirim(wadah, "a")
    async with berjalan(wadah, gerbang, kabar):
        await sampai(habis(wadah))
    assert isi_outbox(wadah)[0].message_id == 4711


@pytest.mark.usefixtures("tanpa_intip")
async def test_a_cancel_that_comes_with_a_wake_up_is_not_lost(gerbang: GerbangPalsu) -> None:
    class TanpaBaris:
        async def tukar(self, *_: Any, **__: Any) -> list[Any]:
            return []

    pengirim = Pengirim(bot=BOT, gerbang=gerbang, store=TanpaBaris(), arsip=Arsip(), jam=JamNyata())
    for putaran in range(4):
        tugas = asyncio.create_task(pengirim.jalan())
        await asyncio.sleep(0.05)
        pengirim.bangun()
        for _ in range(putaran):
            await asyncio.sleep(0)
        tugas.cancel()
        selesai, _ = await asyncio.wait({tugas}, timeout=5)
        assert selesai and tugas.cancelled(), putaran


# --- what an act has to say goes out when it stands, without a look ---------------------------------------------------


@asynccontextmanager
async def berjalan_langsung(
    db: Database, gerbang: GerbangPalsu, kabar: list[str], *, jam: Jam | None = None, **lain: Any
) -> AsyncIterator[tuple[Pengirim, list[int], asyncio.Event]]:
    """A dispatcher that acts hand their calls to, after its first look; how many calls each later look took out. Looks wait for the event."""
    lihat: list[int] = []
    boleh = asyncio.Event()
    boleh.set()
    jam = jam or JamNyata()
    store = buat_outbox(db, jam, kabar)
    asli = store.tukar

    async def tukar(*args: Any, **isi: Any) -> list[Kiriman]:
        await boleh.wait()
        hasil = await asli(*args, **isi)
        lihat.append(len(hasil))
        return hasil

    store.tukar = tukar  # type: ignore[method-assign]
    async with berjalan(db, gerbang, kabar, store=store, jam=jam, **lain) as pengirim:
        db.penutup = penutup({BOT: pengirim}, jam)
        db.sesudah_commit[:] = [lambda tertulis: pengirim.bangun() if "outbox" in tertulis else None]
        await sampai(lambda: pengirim.lapang)
        lihat.clear()
        yield pengirim, lihat, boleh


@pytest.mark.usefixtures("tanpa_intip")
async def test_what_an_act_says_goes_out_without_a_look(db: Database, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    async with berjalan_langsung(db, gerbang, kabar) as (_, lihat, _):
        await db.tulis(panggilan(db, "sendMessage", {"text": "halo"}, dedupe="x"))
        await sampai(habis(db))
        await asyncio.sleep(0.1)
        assert lihat == [0]  # what recorded it
    assert gerbang.teks() == ["halo"]
    assert isi_outbox(db)[0].message_id == 1


@pytest.mark.usefixtures("tanpa_intip")
async def test_two_for_one_chat_go_out_in_order_and_a_card_as_well(db: Database, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    def tindakan(sesi: Any) -> None:
        for nomor in (1, 2):
            panggilan(db, "sendMessage", {"text": str(nomor)}, dedupe=str(nomor))(sesi)
        ruang(db).tampilkan_kartu(sesi, instansi=INSTANSI, bot=BOT, chat_id=102, kunci="k", isi={"text": "kartu"}, prioritas=0, kini=KINI)

    async with berjalan_langsung(db, gerbang, kabar):
        await db.tulis(tindakan)
        await sampai(habis(db))
    assert (gerbang.teks(101), gerbang.teks(102)) == (["1", "2"], ["kartu"])
    assert kartu(db).message_id is not None


@pytest.mark.usefixtures("tanpa_intip")
async def test_what_is_behind_a_call_that_waits_to_be_tried_again_stays_behind_it(
    db: Database, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    jam = JamDiam()
    gerbang.jawaban = lambda _metode, _isi: TidakPasti("500") if len(gerbang.panggilan) == 1 else None
    async with berjalan_langsung(db, gerbang, kabar, jam=jam) as (pengirim, lihat, _):
        await db.tulis(panggilan(db, "sendMessage", {"text": "satu"}, dedupe="1"))
        await sampai(lambda: any(row.percobaan for row in isi_outbox(db)))
        await db.tulis(panggilan(db, "sendMessage", {"text": "dua"}, dedupe="2"))
        pengirim.bangun()
        banyak = len(lihat)
        await sampai(lambda: len(lihat) > banyak)
        assert gerbang.teks() == ["satu"]
        jam.maju(60)
        pengirim.bangun()
        await sampai(habis(db))
    assert gerbang.teks() == ["satu", "satu", "dua"]


@pytest.mark.usefixtures("tanpa_intip")
async def test_a_call_that_was_handed_over_while_a_look_found_it_too_goes_out_once(
    db: Database, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    gerbang.lama = 0.2
    async with berjalan_langsung(db, gerbang, kabar) as (pengirim, lihat, boleh):
        boleh.clear()
        pengirim.bangun()
        await asyncio.sleep(0.02)  # the look is under way
        await db.tulis(panggilan(db, "sendMessage", {"text": "halo"}, dedupe="x"))
        boleh.set()
        await sampai(lambda: bool(lihat))
        assert lihat == [1]
        await sampai(habis(db))
    assert gerbang.teks() == ["halo"]


@pytest.mark.usefixtures("tanpa_intip")
async def test_handed_over_or_not_the_limits_are_kept(
    db: Database, gerbang: GerbangPalsu, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.outbox.batas.PER_BOT", 2)
    jam = JamDiam()
    async with berjalan_langsung(db, gerbang, kabar, jam=jam, batas=Batas()) as (pengirim, _, boleh):
        boleh.clear()
        pengirim.bangun()  # this look asks for all there is room for
        await asyncio.sleep(0.02)
        for chat in range(101, 105):
            await db.tulis(panggilan(db, "sendMessage", {"text": str(chat)}, dedupe=str(chat), chat_id=chat))
        boleh.set()
        await sampai(lambda: sum(row.status == "terkirim" for row in isi_outbox(db)) == 2)
        await asyncio.sleep(0.1)
        assert len(gerbang.panggilan) == 2
        jam.maju(1.1)
        pengirim.bangun()
        await sampai(habis(db))
    assert sorted(gerbang.teks()) == ["101", "102", "103", "104"]


@pytest.mark.usefixtures("tanpa_intip")
async def test_an_act_that_fails_and_a_dispatcher_that_stops_hand_over_nothing(
    db: Database, gerbang: GerbangPalsu, kabar: list[str]
) -> None:
    def gagal(sesi: Any) -> None:
        panggilan(db, "sendMessage", {"text": "batal"}, dedupe="x")(sesi)
        raise KeyError

    async with berjalan_langsung(db, gerbang, kabar) as (pengirim, _, _):
        with pytest.raises(KeyError):
            await db.tulis(gagal)
        gerbang.lama = 0.2
        await db.tulis(panggilan(db, "sendMessage", {"text": "di jalan"}, dedupe="y"))
        await sampai(lambda: pengirim.lapang)
        pengirim.berhenti()
        assert not pengirim.lapang  # at once, before it has looked again
        await db.tulis(panggilan(db, "sendMessage", {"text": "terlambat"}, dedupe="z", chat_id=102))
    assert gerbang.teks() == ["di jalan"]
    assert [row.status for row in isi_outbox(db)] == ["terkirim", "antre"]


@pytest.mark.usefixtures("tanpa_intip")
async def test_an_act_whose_commit_fails_hands_over_nothing(
    db: Database, gerbang: GerbangPalsu, kabar: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it has to say is asked for before the COMMIT, and goes out only after it."""

    def gagal(sambungan: Any) -> None:
        if not isinstance(sambungan, Jalur):  # of SQLite, which goes back by itself
            sambungan.rollback()
        raise KeyError

    async with berjalan_langsung(db, gerbang, kabar):
        with monkeypatch.context() as tambal:
            tambal.setattr(db.engine.dialect, "do_commit", gagal)
            tambal.setattr(Jalur, "simpan", gagal)
            with pytest.raises(KeyError):
                await db.tulis(panggilan(db, "sendMessage", {"text": "batal"}, dedupe="x"))
        await db.tulis(panggilan(db, "sendMessage", {"text": "jadi"}, dedupe="y"))
        await sampai(lambda: "jadi" in gerbang.teks() and habis(db)())
    assert gerbang.teks() == ["jadi"]
    assert [row.dedupe for row in isi_outbox(db)] == ["y"]


@pytest.mark.usefixtures("tanpa_intip")
async def test_an_act_with_much_to_say_leaves_the_order_to_the_look(db: Database, gerbang: GerbangPalsu, kabar: list[str]) -> None:
    def ramai(sesi: Any) -> None:
        for chat in range(LANGSUNG + 1):
            panggilan(db, "sendMessage", {"text": str(chat)}, dedupe=str(chat), chat_id=101 + chat, prioritas=9 - chat)(sesi)

    async with berjalan_langsung(db, gerbang, kabar, serentak=1):
        await db.tulis(ramai)
        await sampai(habis(db))
    assert gerbang.teks() == [str(chat) for chat in reversed(range(LANGSUNG + 1))]


# --- an error nobody expected ------------------------------------------------------------------------------------------


async def test_a_room_that_broke_serves_all_its_chats_when_it_opens_again(gerbang: GerbangPalsu) -> None:
    """The same dispatcher is opened again on SQLite; what was in flight when it broke is found by a look, as after a start."""
    tercatat: list[Keputusan] = []

    class RusakSekali:
        kali = 0

        async def tukar(self, _bot: str, keputusan: Any, *, kecuali: Any, batas: int) -> list[Kiriman]:
            tercatat.extend(putusan for _, putusan in keputusan)
            self.kali += 1
            if self.kali == 2:
                raise RuntimeError
            return [Kiriman(1, INSTANSI, 101, "sendMessage", {"text": "halo"}, 0)] if not tercatat and 101 not in kecuali else []

    pengirim = Pengirim(bot=BOT, gerbang=gerbang, store=RusakSekali(), arsip=Arsip(), jam=JamNyata(), batas=Batas(aktif=False))
    gerbang.lama = 3600.0
    tugas = asyncio.create_task(pengirim.jalan())
    await sampai(lambda: bool(pengirim._jalan))
    pengirim.bangun()
    with pytest.raises(RuntimeError):
        await tugas
    gerbang.lama = 0.0
    tugas = asyncio.create_task(pengirim.jalan())
    await sampai(lambda: bool(tercatat))
    pengirim.berhenti()
    await tugas
    assert gerbang.teks() == ["halo"]


async def test_an_outcome_that_cannot_be_recorded_is_given_up_and_the_others_are_kept(gerbang: GerbangPalsu) -> None:
    tercatat: dict[int, Keputusan] = {}

    class TakTercatat:
        async def tukar(self, _bot: str, keputusan: Any, *, kecuali: Any, batas: int) -> list[Kiriman]:
            if any(kiriman.id == 2 and not isinstance(putusan, Mati) for kiriman, putusan in keputusan):
                raise KeyError
            tercatat.update((kiriman.id, putusan) for kiriman, putusan in keputusan)
            return [Kiriman(n, INSTANSI, 100 + n, "sendMessage", {"text": str(n)}, 0) for n in (1, 2, 3)
                    if n not in tercatat and 100 + n not in kecuali][:batas]  # fmt: skip

    pengirim = Pengirim(bot=BOT, gerbang=gerbang, store=TakTercatat(), arsip=Arsip(), jam=JamNyata(), batas=Batas(aktif=False))
    tugas = asyncio.create_task(pengirim.jalan())
    await sampai(lambda: len(tercatat) == 3 or tugas.done())
    pengirim.berhenti()
    await tugas
    assert {n: type(putusan) for n, putusan in tercatat.items()} == {1: Berhasil, 2: Mati, 3: Berhasil}
    assert sorted(gerbang.teks()) == ["1", "2", "3"]


def test_a_dispatcher_that_is_opened_while_an_act_ends_does_not_break_the_act() -> None:
    """On PostgreSQL rooms open whenever it is this program's turn; acts end in another thread."""
    daftar: dict[str, Any] = {}

    class Sibuk:
        @property
        def lapang(self) -> bool:
            daftar["7000002"] = self
            return False

    class Sesi:
        diantre = ((BOT, 101, 1),)

    daftar[BOT] = Sibuk()
    assert penutup(daftar, JamNyata())(Sesi()) is None  # type: ignore[arg-type]
