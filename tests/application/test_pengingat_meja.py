"""Reminders at the desk: how much is told by itself, what waits for the brief, who hears of lateness, what a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.application.pengingat import ingatkan, tandai
from bot.application.ports import Meja, PengingatJatuh, TombolTersimpan
from bot.application.ringkasan import ringkas
from bot.domain.galat import Ditolak
from bot.domain.kalender import buka
from bot.domain.tenggat import anak_tangga, hari_lewat
from bot.domain.waktu import Waktu
from bot.store import models as t
from handlers import pengingat as penangan
from handlers.konteks import Ketukan, Pengirim
from tests.application.alat_meja import ADMIN_ID, POST, Kantor, KisahMeja, kalender

KAL = kalender("dkisp-tarakan")(datetime(2026, 11, 23, tzinfo=UTC))


def wita(hari: int, jam: int, menit: int = 0, bulan: int = 11) -> datetime:
    return datetime(2026, bulan, hari, jam, menit, tzinfo=KAL.tz).astimezone(UTC)


def buka_kasus(kantor: Kantor, banyak: int) -> list[KisahMeja]:
    """So many requests with the kadis on Monday: his disposisi is due on Tuesday."""
    kasus = []
    for i in range(banyak):
        chat = 1000 + i
        kasus.append(kantor.kisah(kantor.ajukan(kantor.warga(chat, f"Warga {i} (contoh)"), chat_id=chat)))
    return kasus


def sapu(kantor: Kantor, saat: datetime) -> None:
    """The sweep at a moment, as the room does it."""
    kantor.jam.saat = saat
    for fn in (tandai, ringkas):
        while kantor.di(fn):
            pass
    for row in kantor.baris(t.PengingatRow, t.PengingatRow.status == "jatuh"):

        def satu(m: Meja, row: t.PengingatRow = row) -> None:
            assert ingatkan(m, PengingatJatuh(row.id, kantor.instansi, row.berkas_id, row.lb, row.kode, row.jatuh_at))
            m.g.tandai_rung([row.id], status="terkirim", cara="satu")

        kantor.di(satu)


def dering(kantor: Kantor, chat: int) -> list[str]:
    """The reminder cards that came as messages of their own."""
    return [k.isi["text"].splitlines()[0] for k in kantor.kartu(chat, "tugas:") if k.isi and k.isi["text"].startswith("⏰")]


def pesan(kantor: Kantor, chat: int, kata: str) -> list[str]:
    return [x for x in kantor.pesan(chat) if kata in x]


def test_up_to_three_rungs_of_a_morning_come_by_themselves_and_no_brief_repeats_them(kantor: Kantor) -> None:
    buka_kasus(kantor, 3)
    sapu(kantor, wita(24, 7, 31))
    assert dering(kantor, POST["kadis"]) == ["⏰ <b>Pengingat: jatuh tempo hari ini</b>"] * 3
    sapu(kantor, wita(24, 7, 46))
    assert not pesan(kantor, POST["kadis"], "Ringkasan pagi")


def test_more_than_three_wait_for_the_brief_which_names_each_one_tap_away(kantor: Kantor) -> None:
    buka_kasus(kantor, 5)
    sapu(kantor, wita(24, 7, 31))
    assert dering(kantor, POST["kadis"]) == []
    assert not pesan(kantor, POST["kadis"], "Ringkasan pagi")
    sapu(kantor, wita(24, 7, 46))
    [isi] = pesan(kantor, POST["kadis"], "Ringkasan pagi")
    assert "Jatuh tempo hari ini: 5" in isi and "0003/2026 langkah 1" in isi
    sapu(kantor, wita(24, 9, 0))
    assert len(pesan(kantor, POST["kadis"], "Ringkasan pagi")) == 1
    assert {r.status for r in kantor.baris(t.PengingatRow) if r.kode == "jatuh_tempo"} == {"terkirim"}
    assert all(r.cara == "ringkas" for r in kantor.baris(t.PengingatRow) if r.kode == "jatuh_tempo")
    menunggu = [r for r in kantor.baris(t.PengingatRow) if r.status == "menunggu"]
    assert {r.kode for r in menunggu} == {"lewat:1"} and len(menunggu) == 5, "tangganya berjalan terus"


def test_what_piles_up_after_the_brief_comes_at_once_in_one_message(kantor: Kantor) -> None:
    buka_kasus(kantor, 4)
    kantor.sesi(lambda s: s.execute(update(t.PengingatRow).values(jatuh_at=wita(24, 10, 0))))  # as limits of minutes fall due
    sapu(kantor, wita(24, 7, 46))
    assert len(pesan(kantor, POST["kadis"], "Ringkasan pagi")) == 1
    for menit in (1, 2):
        sapu(kantor, wita(24, 10, menit))
    [isi] = pesan(kantor, POST["kadis"], "Ringkasan tugas")
    assert "Jatuh tempo hari ini: 4" in isi and "0001/2026 langkah 1" in isi
    assert dering(kantor, POST["kadis"]) == [] and len(pesan(kantor, POST["kadis"], "Ringkasan pagi")) == 1


def test_warnings_of_the_day_before_that_wait_for_the_brief_stand_in_it(kantor: Kantor) -> None:
    for kisah in buka_kasus(kantor, 4):
        kisah.sampai(4)  # the analis has until Thursday
    sapu(kantor, wita(25, 7, 31))
    assert dering(kantor, POST["analis"]) == []
    sapu(kantor, wita(25, 7, 46))
    [isi] = pesan(kantor, POST["analis"], "Ringkasan pagi")
    assert "Tenggat tinggal satu hari kerja: 4" in isi and "0003/2026 langkah 4" in isi and "tugas lain" not in isi
    assert {r.kode for r in kantor.baris(t.PengingatRow, t.PengingatRow.status == "menunggu")} == {"jatuh_tempo"}


def test_a_brief_that_falls_due_in_a_break_is_sent_when_it_ends(kantor: Kantor) -> None:
    buka_kasus(kantor, 4)
    for jam, menit in ((12, 15), (13, 1)):  # the program comes back at midday
        sapu(kantor, wita(24, jam, menit))
        assert len(pesan(kantor, POST["kadis"], "Ringkasan pagi")) == (jam == 13)
    assert dering(kantor, POST["kadis"]) == []


def test_a_task_that_arrives_while_the_office_is_closed_makes_no_sound(kantor: Kantor) -> None:
    kantor.jam.saat = wita(23, 22)
    [kisah] = buka_kasus(kantor, 1)
    [malam] = kantor.kartu(POST["kadis"], "tugas:")
    assert malam.isi is not None and malam.isi["disable_notification"] is True and "Mohon beri disposisi" in malam.isi["text"]
    kantor.jam.saat = wita(24, 9)
    kisah.sampai(2)
    [siang] = kantor.kartu(POST["kabid"], "tugas:")
    assert siang.isi is not None and "disable_notification" not in siang.isi


def test_outside_working_hours_everything_moves_to_the_next_opening(kantor: Kantor) -> None:
    buka_kasus(kantor, 1)
    kantor.jam.saat = wita(24, 12, 15)  # the midday break
    assert kantor.di(tandai) == 1
    [row] = [r for r in kantor.baris(t.PengingatRow) if r.status == "menunggu"]
    assert row.jatuh_at == wita(24, 13, 0)
    kantor.jam.saat = wita(24, 22, 0)
    kantor.di(tandai)
    sapu(kantor, wita(27, 11, 45))  # Friday prayer
    assert dering(kantor, POST["kadis"]) == []
    sapu(kantor, wita(27, 13, 1))
    assert len(dering(kantor, POST["kadis"])) == 1


def test_the_superior_hears_after_two_late_working_days_once_and_the_head_is_told_to_sekretaris_and_admin(kantor: Kantor) -> None:
    [kisah] = buka_kasus(kantor, 1)
    for hari in (24, 25):
        sapu(kantor, wita(hari, 7, 31))
    assert not pesan(kantor, POST["sekretaris"], "di bawah Bapak/Ibu")
    sapu(kantor, wita(26, 7, 31))  # two working days late
    for chat in (POST["sekretaris"], ADMIN_ID):
        [isi] = pesan(kantor, chat, "di bawah Bapak/Ibu")
        assert "0001/2026 langkah 1, Kadis" in isi
    sapu(kantor, wita(27, 7, 31))
    assert len(pesan(kantor, ADMIN_ID, "di bawah Bapak/Ibu")) == 1
    kisah.sampai(2)  # the kabid: two days later his kadis hears of it
    for hari, bulan in ((30, 11), (1, 12), (2, 12), (3, 12)):
        sapu(kantor, wita(hari, 7, 31, bulan))
    [isi] = pesan(kantor, POST["kadis"], "di bawah Bapak/Ibu")
    assert "langkah 2, Kabid" in isi


def test_many_late_cases_are_one_message_to_the_superior(kantor: Kantor) -> None:
    for kisah in buka_kasus(kantor, 12):
        kisah.sampai(2)
    for hari in (24, 25, 26, 27):
        sapu(kantor, wita(hari, 7, 31))
    [isi] = pesan(kantor, POST["kadis"], "di bawah Bapak/Ibu")
    assert "12 langkah di bawah Bapak/Ibu lewat tenggat" in isi and "… dan 4 lagi" in isi


def test_every_late_morning_of_an_empty_chair_is_told_not_only_the_first(kantor: Kantor) -> None:
    [kisah] = buka_kasus(kantor, 1)
    [id_] = kantor.di(lambda m: [b.id for b in m.g.penempatan(m.sekarang, orang_id=kantor.orang["kadis"])])
    kantor.di(lambda m: m.g.akhiri_penugasan(id_, m.sekarang))
    for hari in (24, 25, 26, 27):  # due on Tuesday, then late for one, two and three working days
        sebelum = len(pesan(kantor, ADMIN_ID, kisah.b().nomor))
        sapu(kantor, wita(hari, 7, 31))
        assert len(pesan(kantor, ADMIN_ID, kisah.b().nomor)) > sebelum, hari
        assert any(x.dedupe.startswith(f"kosong:{kisah.b().id}:2:") and x.chat_id == ADMIN_ID and x.dibuat_at == kantor.jam.nyata()
                   for x in kantor.baris(t.OutboxRow)), hari  # fmt: skip


def test_after_days_of_standing_still_one_reminder_says_what_is_true_now(kantor: Kantor) -> None:
    buka_kasus(kantor, 1)
    sapu(kantor, wita(7, 10, 0, 12))
    assert len(dering(kantor, POST["kadis"])) == 1
    assert "lewat 9 hari kerja" in dering(kantor, POST["kadis"])[0]
    assert len(pesan(kantor, ADMIN_ID, "di bawah Bapak/Ibu")) == 1


# --- what a person chooses -------------------------------------------------------------------------------------------


def ketuk(kantor: Kantor, fn: Callable[[Meja, Ketukan], Any], chat: int, **data: Any) -> None:
    kantor.di(lambda m: fn(m, Ketukan(Pengirim(chat, chat, m.g.akun(chat)), TombolTersimpan("t", chat, "x", data, None, None, None), None)))


def test_muted_days_bring_neither_reminders_nor_a_brief_but_the_superior_still_hears(kantor: Kantor) -> None:
    buka_kasus(kantor, 1)
    ketuk(kantor, penangan.senyap, POST["kadis"], hari=1)
    assert "sampai <b>Senin, 23 November 2026</b>" in kantor.teks_kartu(POST["kadis"], "pengingat")
    ketuk(kantor, penangan.senyap, POST["kadis"], hari=3)
    assert "sampai <b>Rabu, 25 November 2026</b>" in kantor.teks_kartu(POST["kadis"], "pengingat")
    for hari in (24, 25):
        sapu(kantor, wita(hari, 7, 31))
        sapu(kantor, wita(hari, 8, 0))
    assert dering(kantor, POST["kadis"]) == [] and not pesan(kantor, POST["kadis"], "Ringkasan")
    sapu(kantor, wita(26, 7, 31))
    assert len(dering(kantor, POST["kadis"])) == 1
    assert len(pesan(kantor, ADMIN_ID, "di bawah Bapak/Ibu")) == 1


def test_a_chosen_hour_moves_the_brief_also_of_today(kantor: Kantor) -> None:
    buka_kasus(kantor, 4)
    sapu(kantor, wita(24, 7, 31))
    ketuk(kantor, penangan.jam, POST["kadis"], jam="08.30")
    sapu(kantor, wita(24, 7, 46))
    assert not pesan(kantor, POST["kadis"], "Ringkasan pagi")
    sapu(kantor, wita(24, 8, 31))
    assert len(pesan(kantor, POST["kadis"], "Ringkasan pagi")) == 1
    with pytest.raises(Ditolak, match="tombol_usang"):
        ketuk(kantor, penangan.senyap, POST["kadis"], hari=30)


def test_my_deadlines_come_as_a_calendar_file(kantor: Kantor) -> None:
    buka_kasus(kantor, 2)
    ketuk(kantor, penangan.ics, POST["kadis"])
    baris = [r for r in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == POST["kadis"]) if r.metode == "sendDocument"]
    isi = (baris[-1].payload or {})["document"]["teks"]
    assert isi.count("BEGIN:VEVENT") == 2 and "DTSTART:20261124T080000Z" in isi and "DTEND" not in isi and "TRIGGER:-PT60M" in isi
    with pytest.raises(Ditolak, match="bukan_wewenang"):
        ketuk(kantor, penangan.ics, 1000)


# --- the count of late days ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("waktu", [Waktu(1, "hari"), Waktu(3, "hari"), Waktu(30, "menit"), Waktu(5, "jam"), Waktu(1, "bulan")])
def test_late_days_are_counted_as_the_ladder_numbers_them(waktu: Waktu) -> None:
    from bot.domain.tenggat import _tangga, hitung_tenggat

    tenggat = hitung_tenggat(KAL, wita(2, 9), waktu).jatuh_tempo
    assert tenggat is not None
    tangga = _tangga(KAL, tenggat, waktu)
    sampai = [next(tangga) for _ in range(14)]
    for anak in sampai:
        if anak.kode.startswith("lewat:"):
            n = int(anak.kode.removeprefix("lewat:"))
            assert hari_lewat(KAL, tenggat, waktu, anak.saat) == n
            assert hari_lewat(KAL, tenggat, waktu, anak.saat - timedelta(minutes=1)) == n - 1
    assert anak_tangga(KAL, wita(2, 9), tenggat, waktu)[-1].kode == "lewat:1"
    assert buka(KAL, datetime(2026, 11, 24).date()) == wita(24, 7, 30)
