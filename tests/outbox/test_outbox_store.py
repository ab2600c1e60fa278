"""Outbox rows and cards: order, priority, merging, and what is recorded of a call."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from alat_outbox import BOT, INSTANSI, KINI, JamDiam, kartu, kirim, panggilan, ruang, tunjuk

from bot.application.ports_pipa import (
    Berhasil,
    CobaLagi,
    Hilang,
    Keputusan,
    Kiriman,
    KirimBaru,
    Mati,
    OutboxStore,
    Pindah,
)
from bot.store.database import Database, SesiInstansi
from bot.store.models import InsidenRow
from bot.store.outbox import OutboxSql
from bot.store.siap import MENYINGKIR_SETELAH
from tests.palsu.wadah import Wadah, isi_insiden, isi_kartu, isi_outbox


async def ambil(outbox: OutboxStore, batas: int = 10, kecuali: frozenset[int] = frozenset()) -> list[Kiriman]:
    return await outbox.tukar(BOT, [], kecuali=kecuali, batas=batas)


async def teks(outbox: OutboxStore, batas: int = 10, kecuali: frozenset[int] = frozenset()) -> list[str]:
    return [kiriman.payload["text"] for kiriman in await ambil(outbox, batas, kecuali)]


async def catat(outbox: OutboxStore, kiriman: Kiriman, keputusan: Keputusan) -> None:
    await outbox.tukar(BOT, [(kiriman, keputusan)], kecuali=(), batas=0)


async def tampil(outbox: OutboxStore, message_id: int | None = None) -> Kiriman:
    """Send the only waiting call and record that Telegram took it."""
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Berhasil(message_id))
    return kiriman


async def test_the_same_dedupe_key_is_queued_once(wadah: Wadah) -> None:
    assert kirim(wadah, "a") is True
    assert kirim(wadah, "a") is False
    assert len(isi_outbox(wadah)) == 1


async def test_urgent_chats_first_and_within_a_chat_the_order_of_queueing(outbox: OutboxStore, wadah: Wadah) -> None:
    kirim(wadah, "siaran", 101, prioritas=3)
    kirim(wadah, "pengingat", 102, prioritas=2)
    kirim(wadah, "tugas", 103, prioritas=1)
    kirim(wadah, "balasan", 101, prioritas=0)
    assert await teks(outbox) == ["siaran", "tugas", "pengingat"]
    assert await teks(outbox, kecuali=frozenset({101})) == ["tugas", "pengingat"]
    assert await teks(outbox, batas=1) == ["siaran"]


async def test_a_long_queue_of_one_chat_does_not_hide_the_others(outbox: OutboxStore, wadah: Wadah) -> None:
    for nomor in range(100):
        kirim(wadah, f"a{nomor}", 101)
    kirim(wadah, "b", 102, prioritas=3)
    assert await teks(outbox, 2) == ["a0"]
    assert await teks(outbox, 2, frozenset({101})) == ["b"]


async def test_a_row_for_later_holds_nothing_up_and_follows_office_time(
    outbox: OutboxStore, wadah: Wadah, jam: JamDiam
) -> None:
    kirim(wadah, "nanti", not_before=KINI + timedelta(hours=1))
    kirim(wadah, "sekarang")
    assert await teks(outbox) == ["sekarang"]
    jam.geser = timedelta(hours=1)
    assert await teks(outbox) == ["nanti"]


async def test_a_retry_holds_its_chat_until_real_time_has_passed(outbox: OutboxStore, wadah: Wadah, jam: JamDiam) -> None:
    kirim(wadah, "satu")
    kirim(wadah, "dua")
    kirim(wadah, "lain", 102)
    satu, _ = await ambil(outbox)
    await catat(outbox, satu, CobaLagi(KINI + timedelta(seconds=4), "ReadTimeout"))
    assert await teks(outbox) == ["lain"]
    jam.geser = timedelta(days=1)
    assert await teks(outbox) == ["lain"]
    jam.maju(4)
    satu_lagi, _ = await ambil(outbox)
    assert (satu_lagi.payload["text"], satu_lagi.percobaan) == ("satu", 1)


async def test_a_message_that_keeps_failing_steps_aside(outbox: OutboxStore, wadah: Wadah, jam: JamDiam) -> None:
    kirim(wadah, "racun")
    kirim(wadah, "sehat")
    for _ in range(MENYINGKIR_SETELAH):
        (racun,) = await ambil(outbox)
        assert racun.payload["text"] == "racun"
        await catat(outbox, racun, CobaLagi(jam.kini + timedelta(seconds=60), "Telegram 500"))
        if racun.percobaan + 1 < MENYINGKIR_SETELAH:
            assert await ambil(outbox) == []
            jam.maju(60)
    assert await teks(outbox) == ["sehat"]


async def test_a_sent_row_keeps_its_message_and_loses_its_payload_after_a_week(outbox: OutboxStore, wadah: Wadah) -> None:
    kirim(wadah, "a")
    await tampil(outbox, 77)
    (row,) = isi_outbox(wadah)
    assert (row.status, row.message_id, row.payload) == ("terkirim", 77, {"text": "a"})
    assert await wadah.tulis(lambda unit: ruang(wadah).bersihkan(unit, KINI + timedelta(days=6))) == 0
    assert await wadah.tulis(lambda unit: ruang(wadah).bersihkan(unit, KINI + timedelta(days=8))) == 1
    (row,) = isi_outbox(wadah)
    assert (row.payload, row.dedupe, row.message_id) == (None, "a", 77)


async def test_a_lost_receiver_closes_the_row_and_is_told(outbox: OutboxStore, wadah: Wadah, kabar: list[str]) -> None:
    kirim(wadah, "a")
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Hilang("Forbidden: bot was blocked by the user"))
    assert isi_outbox(wadah)[0].status == "mati"
    assert kabar == ["hilang 101"]


async def test_a_dead_letter_is_an_incident_that_quotes_nobody(
    outbox: OutboxStore, wadah: Wadah, kabar: list[str]
) -> None:
    kirim(wadah, "a")
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Mati('400 Bad Request: unsupported start tag "budi" at byte offset 3'))
    (insiden,) = isi_insiden(wadah)
    assert "unsupported start tag" in insiden.keterangan
    assert "budi" not in insiden.keterangan
    assert "budi" not in (isi_outbox(wadah)[0].galat or "")
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
    assert isi_outbox(db)[0].status == "mati"
    assert db.tulis_langsung(lambda sesi: sesi.query(InsidenRow).count()) == 0


async def test_a_group_that_moved_takes_its_rows_and_cards_along(outbox: OutboxStore, wadah: Wadah) -> None:
    kirim(wadah, "a")
    kirim(wadah, "b")
    tunjuk(wadah, "kartu")
    kiriman = (await ambil(outbox))[0]
    await catat(outbox, kiriman, Pindah(-1001))
    assert {row.chat_id for row in isi_outbox(wadah)} == {-1001}
    assert kartu(wadah).chat_id == -1001


async def test_a_card_is_sent_once_and_then_edited(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    pertama = await tampil(outbox, 9)
    assert pertama.metode == "sendMessage"
    assert "message_id" not in pertama.payload
    assert (kartu(wadah).message_id, kartu(wadah).isi, kartu(wadah).versi_terkirim) == (9, None, 1)
    tunjuk(wadah, "dua")
    kedua = await tampil(outbox, 9)
    assert (kedua.metode, kedua.payload["message_id"], kedua.payload["text"]) == ("editMessageText", 9, "dua")


async def test_a_silent_card_is_silent_when_it_is_sent_and_the_same_card_otherwise(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu", tombol=None, senyap=True)
    assert (await tampil(outbox, 9)).payload == {"text": "satu", "disable_notification": True}
    tunjuk(wadah, "satu", tombol=None)
    assert await ambil(outbox) == [], "unchanged"
    tunjuk(wadah, "dua", tombol=None, senyap=True)
    assert (await tampil(outbox, 9)).payload == {"text": "dua", "message_id": 9}, "an edit knows no sound"


async def test_unchanged_content_queues_nothing(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    tunjuk(wadah, "satu")
    assert await ambil(outbox) == []


async def test_several_waiting_edits_become_one(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    for nomor in range(5):
        tunjuk(wadah, f"versi {nomor}")
    assert len([row for row in isi_outbox(wadah) if row.status == "antre"]) == 1
    assert (await tampil(outbox, 9)).payload["text"] == "versi 4"
    assert await ambil(outbox) == []


async def test_a_change_while_a_call_is_under_way_is_shown_next(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    (di_jalan,) = await ambil(outbox)
    tunjuk(wadah, "dua")
    await catat(outbox, di_jalan, Berhasil(9))
    lanjut = await tampil(outbox, 9)
    assert (lanjut.metode, lanjut.payload["text"]) == ("editMessageText", "dua")
    assert await ambil(outbox) == []
    assert kartu(wadah).isi is None


async def test_a_new_task_is_a_new_message_and_the_old_one_loses_its_buttons(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    tunjuk(wadah, "satu", baru=True)
    lepas = await tampil(outbox, 9)
    assert (lepas.metode, lepas.payload) == ("editMessageReplyMarkup", {"message_id": 9})
    ulang = await tampil(outbox, 12)
    assert (ulang.metode, kartu(wadah).message_id) == ("sendMessage", 12)
    assert wadah.tulis_langsung(lambda unit: ruang(wadah).cari_kartu(unit, BOT, 101, 9)) is None
    kini = wadah.tulis_langsung(lambda unit: ruang(wadah).cari_kartu(unit, BOT, 101, 12))
    assert kini is not None
    assert (kini.kunci, kini.berkas_id, kini.lb) == ("tugas", "b1", 1)


async def test_the_old_message_of_a_card_may_get_a_last_word_and_a_list_keeps_its_place(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu", letak={"hal": 2})
    await tampil(outbox, 9)
    tunjuk(wadah, "satu", letak={"hal": 3})
    assert (await ambil(outbox), kartu(wadah).letak) == ([], {"hal": 3})
    tunjuk(wadah, "satu", baru=True, lama="Lihat pesan baru di bawah.")
    lepas = await tampil(outbox, 9)
    assert (lepas.metode, lepas.payload) == ("editMessageText", {"message_id": 9, "text": "Lihat pesan baru di bawah."})
    await tampil(outbox, 12)
    assert (kartu(wadah).message_id, kartu(wadah).letak) == (12, {"hal": 3})


async def test_a_new_message_asked_for_during_an_edit_does_not_get_the_old_number_back(
    outbox: OutboxStore, wadah: Wadah
) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    tunjuk(wadah, "dua")
    (edit,) = await ambil(outbox)
    tunjuk(wadah, "tiga", baru=True)
    await catat(outbox, edit, Berhasil(9))
    baru = await tampil(outbox, 12)
    assert (baru.metode, baru.payload["text"], kartu(wadah).message_id) == ("sendMessage", "tiga", 12)


def _pensiun(wadah: Wadah, teks: str | None = None) -> None:
    isi = {"text": teks} if teks else None
    wadah.tulis_langsung(
        lambda unit: ruang(wadah).pensiunkan_kartu(unit, instansi=INSTANSI, bot=BOT, chat_id=101, kunci="tugas", kini=KINI, isi=isi)
    )


async def test_a_retired_card_says_its_last_word_without_buttons(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    _pensiun(wadah, "Sudah diparaf oleh Kabid pukul 09.12")
    akhir = await tampil(outbox, 9)
    assert (akhir.metode, akhir.payload) == (
        "editMessageText",
        {"text": "Sudah diparaf oleh Kabid pukul 09.12", "message_id": 9},
    )
    _pensiun(wadah, "lagi")
    assert await ambil(outbox) == []
    assert kartu(wadah).hidup is False


async def test_a_card_retired_without_a_word_keeps_its_text(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    _pensiun(wadah)
    akhir = await tampil(outbox, 9)
    assert (akhir.metode, akhir.payload) == ("editMessageReplyMarkup", {"message_id": 9})


async def test_a_card_retired_before_it_was_seen_comes_without_buttons(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    _pensiun(wadah)
    akhir = await tampil(outbox, 9)
    assert (akhir.metode, akhir.payload) == ("sendMessage", {"text": "satu"})


async def test_a_card_is_retired_in_every_chat_that_has_it(outbox: OutboxStore, wadah: Wadah) -> None:
    for chat_id in (102, 101, 103):
        tunjuk(wadah, "satu", chat_id=chat_id)
    tunjuk(wadah, "lain", kunci="lain")
    wadah.tulis_langsung(lambda unit: ruang(wadah).pensiunkan_semua(
        unit, instansi=INSTANSI, bot=BOT, kunci="tugas", kini=KINI, isi={"text": "Sudah diparaf"}))  # fmt: skip
    akhir = {(k.chat_id, k.kunci): (k.hidup, (k.isi or {})["text"]) for k in isi_kartu(wadah)}
    assert akhir == {**dict.fromkeys([(101, "tugas"), (102, "tugas"), (103, "tugas")], (False, "Sudah diparaf")), (101, "lain"): (True, "lain")}


async def test_a_card_that_is_said_to_be_the_first_is_shown_once_also_when_it_is_not(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu", baru=True, pertama=True)
    await tampil(outbox, 9)
    tunjuk(wadah, "dua", baru=True, pertama=True)
    assert (kartu(wadah).isi or {})["text"] == "dua"
    assert [(x.metode, x.payload.get("text")) for x in await ambil(outbox)] == [("editMessageReplyMarkup", None)]


async def test_a_retired_card_can_come_back(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    _pensiun(wadah)
    await tampil(outbox, 9)
    tunjuk(wadah, "satu")
    kembali = await tampil(outbox, 9)
    assert (kembali.metode, kembali.payload["text"], kartu(wadah).hidup) == ("editMessageText", "satu", True)


async def test_a_card_whose_message_is_gone_is_sent_anew(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    tunjuk(wadah, "dua")
    (edit,) = await ambil(outbox)
    await catat(outbox, edit, KirimBaru())
    baru = await tampil(outbox, 12)
    assert (baru.metode, baru.payload["text"], kartu(wadah).message_id) == ("sendMessage", "dua", 12)


async def test_the_last_word_on_a_message_that_is_gone_is_not_sent_anew(outbox: OutboxStore, wadah: Wadah) -> None:
    tunjuk(wadah, "satu")
    await tampil(outbox, 9)
    _pensiun(wadah, "selesai")
    (edit,) = await ambil(outbox)
    await catat(outbox, edit, KirimBaru())
    assert await ambil(outbox) == []


async def test_a_plain_edit_whose_message_is_gone_becomes_a_message_if_it_says_something(
    outbox: OutboxStore, wadah: Wadah
) -> None:
    for metode, isi in (
        ("editMessageText", {"message_id": 9, "text": "kabar"}),
        ("editMessageReplyMarkup", {"message_id": 9}),
    ):
        wadah.tulis_langsung(panggilan(wadah, metode, isi, dedupe=metode))
    (edit,) = await ambil(outbox)
    await catat(outbox, edit, KirimBaru())
    baru = await tampil(outbox, 12)
    assert (baru.metode, baru.payload) == ("sendMessage", {"text": "kabar"})
    (lepas,) = await ambil(outbox)
    await catat(outbox, lepas, KirimBaru())
    assert [row.status for row in isi_outbox(wadah)] == ["terkirim", "terkirim"]


async def test_a_decision_that_comes_twice_changes_nothing(outbox: OutboxStore, wadah: Wadah) -> None:
    kirim(wadah, "a")
    (kiriman,) = await ambil(outbox)
    await catat(outbox, kiriman, Berhasil(5))
    await catat(outbox, kiriman, Mati("x"))
    (row,) = isi_outbox(wadah)
    assert (row.status, row.message_id) == ("terkirim", 5)


async def test_what_a_hook_wrote_does_not_stand_when_it_breaks(wadah: Wadah) -> None:
    def unit(unit: Any) -> None:
        panggilan(wadah, "sendMessage", {"text": "a"}, dedupe="a", chat_id=1)(unit)

        def pecah() -> None:
            panggilan(wadah, "sendMessage", {"text": "b"}, dedupe="b", chat_id=1)(unit)
            raise RuntimeError("rusak (contoh)")

        ruang(wadah).kabari(unit, pecah)
        panggilan(wadah, "sendMessage", {"text": "c"}, dedupe="c", chat_id=1)(unit)

    wadah.tulis_langsung(unit)
    assert [row.dedupe for row in isi_outbox(wadah)] == ["a", "c"]


async def test_a_message_is_deleted_once_it_was_sent_and_one_that_never_was_needs_nothing(outbox: OutboxStore, wadah: Wadah) -> None:
    def hapus(dedupe: str) -> None:
        wadah.tulis_langsung(lambda unit: ruang(wadah).hapus(unit, instansi=INSTANSI, bot=BOT, chat_id=101, dedupe=dedupe, kini=KINI))

    kirim(wadah, "a")
    hapus("a")
    hapus("tidak ada")
    await tampil(outbox, 77)
    assert ((hapusan := await tampil(outbox)).metode, hapusan.payload) == ("deleteMessage", {"message_id": 77})
    kirim(wadah, "b")
    (kiriman,) = await ambil(outbox)
    hapus("b")
    await catat(outbox, kiriman, Hilang("Forbidden"))
    assert await ambil(outbox) == []
    assert [row.status for row in isi_outbox(wadah)] == ["terkirim", "terkirim", "mati", "terkirim"]


async def test_a_secret_is_forgotten_the_moment_it_was_sent(outbox: OutboxStore, wadah: Wadah) -> None:
    for dedupe, akhir in (("rahasia:1", Berhasil(5)), ("rahasia:2", Hilang("Forbidden"))):
        wadah.tulis_langsung(panggilan(wadah, "sendMessage", {"text": "kata kunci (contoh)"}, dedupe=dedupe))
        (kiriman,) = await ambil(outbox)
        await catat(outbox, kiriman, akhir)
    assert [(row.status, row.payload) for row in isi_outbox(wadah)] == [("terkirim", None), ("mati", None)]
