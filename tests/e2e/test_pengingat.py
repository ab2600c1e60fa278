"""Reminders with the office's clock moved: in working hours, once a working day, never twice, once after a standstill."""

from __future__ import annotations

import time

from tests.e2e.panggung import POST, Panggung

KADIS = POST["kadis"]


def pengingat(p: Panggung, nomor: str) -> list[str]:
    """The first lines of the reminders of one case that the kadis has got so far."""
    return [x.splitlines()[0] for x in p.isi(KADIS) if nomor in x and x.startswith("⏰ Pengingat")]


def ke(p: Panggung, saat: str) -> None:
    """Move the clock to a moment in Tarakan, and give the sweep the time it needs."""
    p.maju(ke=f"2026-{saat}:00+08:00")
    time.sleep(0.6)


def test_a_working_day_brings_one_reminder_and_no_night_or_weekend_any(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)  # Monday 23 November, due on Tuesday at the close of business
    p.tunggu(KADIS, nomor, "Tenggat: Selasa, 24 Nov 2026 pukul 16.00 WITA", tombol="Disposisikan")
    for saat in ("11-23T22:00", "11-24T06:30"):
        ke(p, saat)
    assert pengingat(p, nomor) == []
    ke(p, "11-24T07:31")
    p.tunggu(KADIS, nomor, "Pengingat: jatuh tempo hari ini")
    for saat in ("11-24T12:30", "11-24T15:59", "11-24T23:00"):
        ke(p, saat)
    assert len(pengingat(p, nomor)) == 1

    # Wednesday begins while the program is down.
    p.tenang()
    p.bunuh()
    p.maju(ke="2026-11-25T07:45:00+08:00")
    p.mulai()
    p.tunggu(KADIS, nomor, "Pengingat: tenggat lewat 1 hari kerja", "(lewat 1 hari kerja)", tombol="Disposisikan")
    p.tenang()
    p.bunuh()
    p.mulai()
    for saat in ("11-25T13:30", "11-26T00:30"):
        ke(p, saat)
    assert len(pengingat(p, nomor)) == 2
    ke(p, "11-26T07:31")
    p.tunggu(KADIS, nomor, "Pengingat: tenggat lewat 2 hari kerja")  # told before the next morning comes
    ke(p, "11-27T07:31")
    p.tunggu(KADIS, nomor, "Pengingat: tenggat lewat 3 hari kerja")
    for saat in ("11-28T10:00", "11-29T10:00"):
        ke(p, saat)
    assert len(pengingat(p, nomor)) == 4

    # A week of standing still is told once.
    p.tenang()
    p.bunuh()
    p.maju(ke="2026-12-07T10:00:00+08:00")
    p.mulai()
    p.tunggu(KADIS, nomor, "Pengingat: tenggat lewat 9 hari kerja")
    time.sleep(0.8)
    assert len(pengingat(p, nomor)) == 5
    p.disposisi("kadis", nomor)
    p.tunggu(POST["kabid"], nomor, "Tenggat: Selasa, 8 Des 2026", tombol="Disposisikan")
    p.tenang()
    ke(p, "12-08T07:31")
    p.tunggu(POST["kabid"], nomor, "Pengingat: jatuh tempo hari ini")
