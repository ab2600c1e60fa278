"""Outbox rows and cards: order, priority, merging, and what is recorded of a call."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from alat_outbox import BOT, INSTANSI, KINI, JamDiam, kartu, kirim, semua, tunjuk

from bot.application.ports_pipa import Berhasil, CobaLagi, Hilang, Keputusan, Kiriman, KirimBaru, Mati, Pindah
from bot.store.database import Database, SesiInstansi
from bot.store.models import InsidenRow
from bot.store.outbox import OutboxSql, antre, bersihkan, cari_kartu, kabari, pensiunkan_kartu
from bot.store.siap import MENYINGKIR_SETELAH


async def ambil(outbox: OutboxSql, batas: int = 10, kecuali: frozenset[int] = frozenset()) -> list[Kiriman]:
    return await outbox.tukar(BOT, [], kecuali=kecuali, batas=batas)


async def teks(outbox: OutboxSql, batas: int = 10, kecuali: frozenset[int] = frozenset()) -> list[str]:
    return [kiriman.payload["text"] for kiriman in await ambil(outbox, batas, kecuali)]


async def catat(outbox: OutboxSql, kiriman: Kiriman, keputusan: Keputusan) -> None:
    await outbox.tukar(BOT, [(kiriman, keputusan)], kecuali=(), batas=0)


async def tampil(outbox: OutboxSql, message_id: int | None = None) -> Kiriman:
    """Send the only waiting call and record that Telegram took it."""
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Berhasil(message_id))
    return kiriman


async def test_the_same_dedupe_key_is_queued_once(db: Database) -> None:
    assert kirim(db, "a") is True
    assert kirim(db, "a") is False
    assert len(semua(db)) == 1


async def test_urgent_chats_first_and_within_a_chat_the_order_of_queueing(outbox: OutboxSql, db: Database) -> None:
    kirim(db, "siaran", 101, prioritas=3)
    kirim(db, "pengingat", 102, prioritas=2)
    kirim(db, "tugas", 103, prioritas=1)
    kirim(db, "balasan", 101, prioritas=0)
    assert await teks(outbox) == ["siaran", "tugas", "pengingat"]
    assert await teks(outbox, kecuali=frozenset({101})) == ["tugas", "pengingat"]
    assert await teks(outbox, batas=1) == ["siaran"]


async def test_a_long_queue_of_one_chat_does_not_hide_the_others(outbox: OutboxSql, db: Database) -> None:
    for nomor in range(100):
        kirim(db, f"a{nomor}", 101)
    kirim(db, "b", 102, prioritas=3)
    assert await teks(outbox, 2) == ["a0"]
    assert await teks(outbox, 2, frozenset({101})) == ["b"]


async def test_a_row_for_later_holds_nothing_up_and_follows_office_time(
    outbox: OutboxSql, db: Database, jam: JamDiam
) -> None:
    kirim(db, "nanti", not_before=KINI + timedelta(hours=1))
    kirim(db, "sekarang")
    assert await teks(outbox) == ["sekarang"]
    jam.geser = timedelta(hours=1)
    assert await teks(outbox) == ["nanti"]


async def test_a_retry_holds_its_chat_until_real_time_has_passed(outbox: OutboxSql, db: Database, jam: JamDiam) -> None:
    kirim(db, "satu")
    kirim(db, "dua")
    kirim(db, "lain", 102)
    satu, _ = await ambil(outbox)
    await catat(outbox, satu, CobaLagi(KINI + timedelta(seconds=4), "ReadTimeout"))
    assert await teks(outbox) == ["lain"]
    jam.geser = timedelta(days=1)
    assert await teks(outbox) == ["lain"]
    jam.maju(4)
    satu_lagi, _ = await ambil(outbox)
    assert (satu_lagi.payload["text"], satu_lagi.percobaan) == ("satu", 1)


async def test_a_message_that_keeps_failing_steps_aside(outbox: OutboxSql, db: Database, jam: JamDiam) -> None:
    kirim(db, "racun")
    kirim(db, "sehat")
    for _ in range(MENYINGKIR_SETELAH):
        (racun,) = await ambil(outbox)
        assert racun.payload["text"] == "racun"
        await catat(outbox, racun, CobaLagi(jam.kini + timedelta(seconds=60), "Telegram 500"))
        if racun.percobaan + 1 < MENYINGKIR_SETELAH:
            assert await ambil(outbox) == []
            jam.maju(60)
    assert await teks(outbox) == ["sehat"]


async def test_a_sent_row_keeps_its_message_and_loses_its_payload_after_a_week(outbox: OutboxSql, db: Database) -> None:
    kirim(db, "a")
    await tampil(outbox, 77)
    (row,) = semua(db)
    assert (row.status, row.message_id, row.payload) == ("terkirim", 77, {"text": "a"})
    assert await db.tulis(lambda sesi: bersihkan(sesi, KINI + timedelta(days=6))) == 0
    assert await db.tulis(lambda sesi: bersihkan(sesi, KINI + timedelta(days=8))) == 1
    (row,) = semua(db)
    assert (row.payload, row.dedupe, row.message_id) == (None, "a", 77)


async def test_a_lost_receiver_closes_the_row_and_is_told(outbox: OutboxSql, db: Database, kabar: list[str]) -> None:
    kirim(db, "a")
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Hilang("Forbidden: bot was blocked by the user"))
    assert semua(db)[0].status == "mati"
    assert kabar == ["hilang 101"]


async def test_a_dead_letter_is_an_incident_that_quotes_nobody(
    outbox: OutboxSql, db: Database, kabar: list[str]
) -> None:
    kirim(db, "a")
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Mati('400 Bad Request: unsupported start tag "budi" at byte offset 3'))
    insiden = db.tulis_langsung(lambda sesi: sesi.query(InsidenRow).one())
    assert "unsupported start tag" in insiden.keterangan
    assert "budi" not in insiden.keterangan
    assert "budi" not in (semua(db)[0].galat or "")
    assert kabar == [f"insiden {INSTANSI}"]


async def test_a_hook_that_breaks_does_not_stop_the_dispatcher(db: Database, jam: JamDiam) -> None:
    def rusak(sesi: SesiInstansi, instansi: str, _nomor: object) -> None:
        sesi.add(InsidenRow(id="INS-SETENGAH", instansi=instansi, jenis="x", keterangan="", pada=KINI))
        sesi.flush()
        raise RuntimeError

    outbox = OutboxSql(db, jam, penerima_hilang=rusak, insiden_baru=rusak)
    kirim(db, "a")
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Hilang("x"))
    assert semua(db)[0].status == "mati"
    assert db.tulis_langsung(lambda sesi: sesi.query(InsidenRow).count()) == 0


async def test_a_group_that_moved_takes_its_rows_and_cards_along(outbox: OutboxSql, db: Database) -> None:
    kirim(db, "a")
    kirim(db, "b")
    tunjuk(db, "kartu")
    kiriman = (await ambil(outbox))[0]
    await catat(outbox, kiriman, Pindah(-1001))
    assert {row.chat_id for row in semua(db)} == {-1001}
    assert kartu(db).chat_id == -1001


async def test_a_card_is_sent_once_and_then_edited(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    pertama = await tampil(outbox, 9)
    assert pertama.metode == "sendMessage"
    assert "message_id" not in pertama.payload
    assert (kartu(db).message_id, kartu(db).isi, kartu(db).versi_terkirim) == (9, None, 1)
    tunjuk(db, "dua")
    kedua = await tampil(outbox, 9)
    assert (kedua.metode, kedua.payload["message_id"], kedua.payload["text"]) == ("editMessageText", 9, "dua")


async def test_a_silent_card_is_silent_when_it_is_sent_and_the_same_card_otherwise(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu", tombol=None, senyap=True)
    assert (await tampil(outbox, 9)).payload == {"text": "satu", "disable_notification": True}
    tunjuk(db, "satu", tombol=None)
    assert await ambil(outbox) == [], "unchanged"
    tunjuk(db, "dua", tombol=None, senyap=True)
    assert (await tampil(outbox, 9)).payload == {"text": "dua", "message_id": 9}, "an edit knows no sound"


async def test_unchanged_content_queues_nothing(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    tunjuk(db, "satu")
    assert await ambil(outbox) == []


async def test_several_waiting_edits_become_one(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    for nomor in range(5):
        tunjuk(db, f"versi {nomor}")
    assert len([row for row in semua(db) if row.status == "antre"]) == 1
    assert (await tampil(outbox, 9)).payload["text"] == "versi 4"
    assert await ambil(outbox) == []


async def test_a_change_while_a_call_is_under_way_is_shown_next(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    (di_jalan,) = await ambil(outbox)
    tunjuk(db, "dua")
    await catat(outbox, di_jalan, Berhasil(9))
    lanjut = await tampil(outbox, 9)
    assert (lanjut.metode, lanjut.payload["text"]) == ("editMessageText", "dua")
    assert await ambil(outbox) == []
    assert kartu(db).isi is None


async def test_a_new_task_is_a_new_message_and_the_old_one_loses_its_buttons(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    tunjuk(db, "satu", baru=True)
    lepas = await tampil(outbox, 9)
    assert (lepas.metode, lepas.payload) == ("editMessageReplyMarkup", {"message_id": 9})
    ulang = await tampil(outbox, 12)
    assert (ulang.metode, kartu(db).message_id) == ("sendMessage", 12)
    assert db.tulis_langsung(lambda sesi: cari_kartu(sesi, BOT, 101, 9)) is None
    kini = db.tulis_langsung(lambda sesi: cari_kartu(sesi, BOT, 101, 12))
    assert kini is not None
    assert (kini.kunci, kini.berkas_id, kini.lb) == ("tugas", "b1", 1)


async def test_a_new_message_asked_for_during_an_edit_does_not_get_the_old_number_back(
    outbox: OutboxSql, db: Database
) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    tunjuk(db, "dua")
    (edit,) = await ambil(outbox)
    tunjuk(db, "tiga", baru=True)
    await catat(outbox, edit, Berhasil(9))
    baru = await tampil(outbox, 12)
    assert (baru.metode, baru.payload["text"], kartu(db).message_id) == ("sendMessage", "tiga", 12)


def _pensiun(db: Database, teks: str | None = None) -> None:
    isi = {"text": teks} if teks else None
    db.tulis_langsung(
        lambda sesi: pensiunkan_kartu(sesi, instansi=INSTANSI, bot=BOT, chat_id=101, kunci="tugas", kini=KINI, isi=isi)
    )


async def test_a_retired_card_says_its_last_word_without_buttons(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    _pensiun(db, "Sudah diparaf oleh Kabid pukul 09.12")
    akhir = await tampil(outbox, 9)
    assert (akhir.metode, akhir.payload) == (
        "editMessageText",
        {"text": "Sudah diparaf oleh Kabid pukul 09.12", "message_id": 9},
    )
    _pensiun(db, "lagi")
    assert await ambil(outbox) == []
    assert kartu(db).hidup is False


async def test_a_card_retired_without_a_word_keeps_its_text(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    _pensiun(db)
    akhir = await tampil(outbox, 9)
    assert (akhir.metode, akhir.payload) == ("editMessageReplyMarkup", {"message_id": 9})


async def test_a_card_retired_before_it_was_seen_comes_without_buttons(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    _pensiun(db)
    akhir = await tampil(outbox, 9)
    assert (akhir.metode, akhir.payload) == ("sendMessage", {"text": "satu"})


async def test_a_retired_card_can_come_back(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    _pensiun(db)
    await tampil(outbox, 9)
    tunjuk(db, "satu")
    kembali = await tampil(outbox, 9)
    assert (kembali.metode, kembali.payload["text"], kartu(db).hidup) == ("editMessageText", "satu", True)


async def test_a_card_whose_message_is_gone_is_sent_anew(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    tunjuk(db, "dua")
    (edit,) = await ambil(outbox)
    await catat(outbox, edit, KirimBaru())
    baru = await tampil(outbox, 12)
    assert (baru.metode, baru.payload["text"], kartu(db).message_id) == ("sendMessage", "dua", 12)


async def test_the_last_word_on_a_message_that_is_gone_is_not_sent_anew(outbox: OutboxSql, db: Database) -> None:
    tunjuk(db, "satu")
    await tampil(outbox, 9)
    _pensiun(db, "selesai")
    (edit,) = await ambil(outbox)
    await catat(outbox, edit, KirimBaru())
    assert await ambil(outbox) == []


async def test_a_plain_edit_whose_message_is_gone_becomes_a_message_if_it_says_something(
    outbox: OutboxSql, db: Database
) -> None:
    for metode, isi in (
        ("editMessageText", {"message_id": 9, "text": "kabar"}),
        ("editMessageReplyMarkup", {"message_id": 9}),
    ):
        db.tulis_langsung(
            partial(
                antre,
                instansi=INSTANSI,
                bot=BOT,
                chat_id=101,
                metode=metode,
                payload=isi,
                dedupe=metode,
                prioritas=0,
                kini=KINI,
            )
        )
    (edit,) = await ambil(outbox)
    await catat(outbox, edit, KirimBaru())
    baru = await tampil(outbox, 12)
    assert (baru.metode, baru.payload) == ("sendMessage", {"text": "kabar"})
    (lepas,) = await ambil(outbox)
    await catat(outbox, lepas, KirimBaru())
    assert [row.status for row in semua(db)] == ["terkirim", "terkirim"]


async def test_a_decision_that_comes_twice_changes_nothing(outbox: OutboxSql, db: Database) -> None:
    kirim(db, "a")
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Berhasil(5))
    await catat(outbox, kiriman, Mati("x"))
    (row,) = semua(db)
    assert (row.status, row.message_id) == ("terkirim", 5)


async def test_what_a_hook_wrote_does_not_stand_when_it_breaks(db: Database) -> None:
    def unit(sesi: SesiInstansi) -> None:
        antre(sesi, instansi=INSTANSI, bot=BOT, chat_id=1, metode="sendMessage", payload={"text": "a"}, dedupe="a", prioritas=0, kini=KINI)

        def pecah() -> None:
            antre(sesi, instansi=INSTANSI, bot=BOT, chat_id=1, metode="sendMessage", payload={"text": "b"}, dedupe="b", prioritas=0,
                  kini=KINI)  # fmt: skip
            raise RuntimeError("rusak (contoh)")

        kabari(sesi, pecah)
        antre(sesi, instansi=INSTANSI, bot=BOT, chat_id=1, metode="sendMessage", payload={"text": "c"}, dedupe="c", prioritas=0, kini=KINI)

    db.tulis_langsung(unit)
    assert [row.dedupe for row in semua(db)] == ["a", "c"]
