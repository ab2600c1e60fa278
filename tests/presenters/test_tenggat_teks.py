"""`Jelaskan tenggat` as people read it: runs of days, pauses, both clocks, and what a slip moves."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.tenggat import hitung_tenggat
from bot.domain.waktu import Waktu
from bot.presenters.bentuk import panjang
from bot.presenters.tenggat import rentang, teks_tenggat
from bot.specs.kalender import kalender_untuk
from tests.domain.alat_alur import katalog

KAL = kalender_untuk(katalog().instansi["dkisp-tarakan"], 2025, 2030)
SENIN = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


def test_runs_of_days_name_their_ends_and_a_change_of_month() -> None:
    hari = [date(2026, 11, d) for d in (24, 25, 26)] + [date(2026, 11, 30), date(2026, 12, 1)] + [date(2026, 12, 4)]
    assert rentang(hari) == ["Sel 24 – Kam 26 Nov", "Sen 30 Nov – Sel 1 Des", "Jum 4 Des"]


def test_a_pause_both_clocks_and_the_slip_stand_in_one_screen() -> None:
    jeda = [(datetime(2026, 11, 24, 2, tzinfo=UTC), datetime(2026, 11, 26, 2, tzinfo=UTC))]
    langkah = hitung_tenggat(KAL, SENIN, Waktu(3, "hari"), jeda)
    hukum = hitung_tenggat(KAL, SENIN, Waktu(10, "hari"), jeda, (Waktu(7, "hari"),))
    teks = teks_tenggat(nomor="0001/2026", no=4, langkah=langkah, hukum=hukum, zona=KAL.tz, sekarang=SENIN,
                        ramalan=[(5, "Statistisi", SENIN, jeda[0][1])])  # fmt: skip
    assert "Jatuh tempo: <b>Selasa, 1 Des 2026 pukul 16.00 WITA</b>" in teks
    assert "Waktu berhenti: 24 Nov 10.00 – 26 Nov 10.00" in teks
    assert "Batas UU KIP (10 hari kerja + 7 hari kerja): <b>" in teks
    assert "• langkah 5, Statistisi: Senin, 23 Nov 2026 → Kamis, 26 Nov 2026" in teks
    assert panjang(teks) < 1000


@pytest.mark.parametrize(("hari", "disebut"), [(14, True), (10, False)])
def test_officials_read_when_the_sop_alone_would_miss_the_laws_day(hari: int, disebut: bool) -> None:
    langkah, hukum, selesai = (hitung_tenggat(KAL, SENIN, Waktu(n, "hari")) for n in (3, 10, hari))
    teks = teks_tenggat(nomor="0001/2026", no=4, langkah=langkah, hukum=hukum, zona=KAL.tz, sekarang=SENIN, ramalan=(),
                        perkiraan=selesai.jatuh_tempo)  # fmt: skip
    kalimat = "Menurut waktu SOP berkas baru selesai Jumat, 11 Des 2026, sesudah batas itu. Mohon lebih cepat."
    assert teks.endswith(f"<b>Senin, 7 Des 2026 pukul 16.00 WITA</b>{chr(10) + kalimat if disebut else ''}")


def test_while_the_clock_stands_still_the_message_says_so() -> None:
    langkah = hitung_tenggat(KAL, SENIN, Waktu(3, "hari"), [(SENIN, None)])
    teks = teks_tenggat(nomor="0001/2026", no=4, langkah=langkah, hukum=None, zona=KAL.tz, sekarang=SENIN, ramalan=())
    assert "Jatuh tempo: <b>berhenti, menunggu jawaban pemohon</b>" in teks
    assert "– sekarang" in teks


def test_a_deadline_of_months_stays_a_message() -> None:
    langkah = hitung_tenggat(KAL, SENIN, Waktu(211, "hari"))
    teks = teks_tenggat(nomor="0001/2026", no=6, langkah=langkah, hukum=None, zona=KAL.tz, sekarang=SENIN, ramalan=())
    assert panjang(teks) < 4096
    assert "hari libur lain" in teks
