"""National days off as the library gives them, with the decree they rest on."""

import subprocess
import sys
from collections import Counter
from datetime import date

import pytest

from bot.domain.kalender import Kalender, Libur, hari_kerja_ke
from bot.specs.libur import DASAR_PUSTAKA, libur_nasional


def test_2026_has_17_national_holidays_and_8_cuti_bersama() -> None:
    libur = libur_nasional(2026, 2026)
    assert Counter(hari.jenis for hari in libur.values()) == {"nasional": 17, "cuti_bersama": 8}
    assert [d for d, hari in libur.items() if hari.jenis == "cuti_bersama"] == [
        date(2026, 2, 16),
        *(date(2026, 3, hari) for hari in (18, 20, 23, 24)),
        date(2026, 5, 15),
        date(2026, 5, 28),
        date(2026, 12, 24),
    ]
    assert list(libur) == sorted(libur)


def test_days_of_2026_name_their_decree_and_are_not_estimates() -> None:
    libur = libur_nasional(2026, 2026)
    assert "1497/2025" in libur[date(2026, 3, 19)].dasar
    assert "42/2025" in libur[date(2026, 3, 20)].dasar
    assert not any(hari.perkiraan for hari in libur.values())


def test_an_estimate_is_marked_and_its_name_is_clean() -> None:
    libur = libur_nasional(2028, 2028)
    assert libur[date(2028, 2, 27)] == Libur(
        "Hari Raya Idul Fitri", "nasional", DASAR_PUSTAKA, perkiraan=True
    )
    assert not libur[date(2028, 8, 17)].perkiraan
    assert not any("perkiraan" in hari.nama for hari in libur.values())


def test_both_years_of_a_range_are_included() -> None:
    libur = libur_nasional(2026, 2027)
    assert libur[date(2026, 1, 1)].nama == libur[date(2027, 1, 1)].nama == "Tahun Baru Masehi"
    assert {hari.year for hari in libur} == {2026, 2027}


@pytest.mark.parametrize(
    ("diajukan", "n", "jatuh"),
    [
        (date(2026, 3, 16), 10, date(2026, 4, 7)),
        (date(2026, 3, 16), 17, date(2026, 4, 16)),
        (date(2026, 12, 18), 10, date(2027, 1, 7)),
        (date(2026, 2, 13), 10, date(2026, 3, 3)),
        (date(2026, 11, 20), 10, date(2026, 12, 4)),
    ],
)
def test_the_days_give_the_known_deadlines(diajukan: date, n: int, jatuh: date) -> None:
    assert hari_kerja_ke(Kalender("Asia/Makassar", libur=libur_nasional(2026, 2027)), diajukan, n) == jatuh


def test_the_library_is_loaded_only_when_days_are_asked_for() -> None:
    kode = "import sys, bot.specs.libur; raise SystemExit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
