"""Working hours, days off and the arithmetic of working time."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.kalender import (
    JAM_KERJA_PERPRES_21_2023,
    JAM_RAMADAN_PERPRES_21_2023,
    HariMasuk,
    JamKerja,
    Kalender,
    KalenderTidakSah,
    Libur,
    Ramadan,
    apakah_hari_kerja,
    buka,
    buka_berikutnya,
    bulan_kemudian,
    dalam_jam_kerja,
    hari_kerja_ke,
    interval_kerja,
    libur_pada,
    parse_interval,
    tambah_waktu,
    tutup,
    waktu_kerja_antara,
)
from bot.domain.waktu import JenisWaktu, Satuan, Waktu

WIB, WITA, WIT = "Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"


def _cuti(*hari: date) -> dict[date, Libur]:
    return {d: Libur("Cuti bersama", "cuti_bersama", "Keppres 42/2025") for d in hari}


def _nasional(*hari: date) -> dict[date, Libur]:
    return {d: Libur("Libur nasional", "nasional", "SKB 1497/2025, 2/2025, 5/2025") for d in hari}


# The days around the test vectors; the whole list is compared with the decrees in tests/specs/test_libur.py.
LIBUR = {
    **_nasional(date(2026, 2, 17), date(2026, 3, 19), date(2026, 3, 21), date(2026, 3, 22), date(2026, 4, 3)),
    **_nasional(date(2026, 4, 5), date(2026, 5, 1), date(2026, 5, 14), date(2026, 5, 27), date(2026, 12, 25)),
    **_nasional(date(2027, 1, 1), date(2027, 1, 5)),
    **_cuti(date(2026, 2, 16), *(date(2026, 3, hari) for hari in (18, 20, 23, 24))),
    **_cuti(date(2026, 5, 15), date(2026, 5, 28), date(2026, 12, 24)),
}
RAMADAN = Ramadan(date(2026, 2, 19), date(2026, 3, 20), dasar="Keputusan Menteri Agama (contoh)")
KAL = Kalender(WITA, libur=LIBUR)
TANPA_CUTI = dataclasses.replace(KAL, cuti_bersama_libur=False)
AKHIR_PEKAN_SAJA = Kalender(WITA)
LENGKAP = dataclasses.replace(KAL, ramadan=(RAMADAN,))


def lokal(hari: date, jam: str = "09.00", zona: str = WITA) -> datetime:
    """A moment by the office's clock, as aware UTC."""
    h, m = map(int, jam.split("."))
    return datetime.combine(hari, time(h, m), ZoneInfo(zona)).astimezone(UTC)


def setempat(saat: datetime, zona: str = WITA) -> str:
    """The moment as the office's clock shows it."""
    assert saat.tzinfo is UTC
    return saat.astimezone(ZoneInfo(zona)).strftime("%Y-%m-%d %H.%M")


# Working hours


def test_the_default_week_is_37_and_a_half_hours_and_ramadan_32_and_a_half() -> None:
    assert JAM_KERJA_PERPRES_21_2023.seminggu == timedelta(hours=37.5)
    assert JAM_RAMADAN_PERPRES_21_2023.seminggu == timedelta(hours=32.5)


@pytest.mark.parametrize(
    ("hari", "jam", "kerja"),
    [
        (date(2026, 11, 23), "07.29", False),
        (date(2026, 11, 23), "07.30", True),
        (date(2026, 11, 23), "11.59", True),
        (date(2026, 11, 23), "12.00", False),
        (date(2026, 11, 23), "13.00", True),
        (date(2026, 11, 23), "15.59", True),
        (date(2026, 11, 23), "16.00", False),
        (date(2026, 11, 27), "11.29", True),
        (date(2026, 11, 27), "11.30", False),
        (date(2026, 11, 27), "12.59", False),
        (date(2026, 11, 27), "16.29", True),
        (date(2026, 11, 27), "16.30", False),
        (date(2026, 11, 28), "10.00", False),
        (date(2026, 12, 25), "10.00", False),
        (date(2026, 12, 24), "10.00", False),
    ],
)
def test_work_stops_for_breaks_closing_friday_prayer_weekends_and_holidays(
    hari: date, jam: str, kerja: bool
) -> None:
    assert dalam_jam_kerja(KAL, lokal(hari, jam)) is kerja


def test_ramadan_hours_hold_on_both_ends_of_the_range_and_not_outside() -> None:
    assert setempat(buka(LENGKAP, date(2026, 2, 18))) == "2026-02-18 07.30"
    assert setempat(buka(LENGKAP, date(2026, 2, 19))) == "2026-02-19 08.00"
    assert setempat(tutup(LENGKAP, date(2026, 3, 13))) == "2026-03-13 15.30"
    assert setempat(tutup(dataclasses.replace(LENGKAP, libur={}), date(2026, 3, 20))) == "2026-03-20 15.30"
    assert setempat(tutup(LENGKAP, date(2026, 3, 25))) == "2026-03-25 16.00"


def test_zones_open_one_hour_after_another() -> None:
    senin = date(2026, 11, 23)
    assert buka(Kalender(WIB), senin) == datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
    assert buka(Kalender(WITA), senin) == datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert buka(Kalender(WIT), senin) == datetime(2026, 11, 22, 22, 30, tzinfo=UTC)


def test_an_added_workday_wins_over_weekend_and_holiday_and_may_have_its_own_hours() -> None:
    sabtu, jumat_libur = date(2026, 11, 28), date(2026, 12, 25)
    kal = dataclasses.replace(
        KAL,
        hari_masuk={
            sabtu: HariMasuk("Masuk pengganti", "SE 1/2026 (contoh)"),
            jumat_libur: HariMasuk("Piket", "SE 2/2026 (contoh)", parse_interval("08.00-10.00")),
        },
    )
    assert setempat(tutup(kal, sabtu)) == "2026-11-28 16.00"
    assert setempat(tutup(kal, jumat_libur)) == "2026-12-25 10.00"
    assert libur_pada(kal, jumat_libur) is None
    assert hari_kerja_ke(kal, date(2026, 11, 27), 1) == sabtu


def test_an_office_may_add_its_own_day_off() -> None:
    hari_jadi = date(2026, 11, 23)
    kal = dataclasses.replace(
        KAL, libur={**KAL.libur, hari_jadi: Libur("Hari jadi", "daerah", "Perwali (contoh)")}
    )
    assert apakah_hari_kerja(KAL, hari_jadi)
    assert not apakah_hari_kerja(kal, hari_jadi)
    assert interval_kerja(kal, hari_jadi) == ()
    with pytest.raises(ValueError, match="not a working day"):
        tutup(kal, hari_jadi)


def test_a_calendar_does_not_change_when_the_callers_dict_does() -> None:
    libur = dict(LIBUR)
    kal = Kalender(WITA, libur=libur)
    libur[date(2026, 11, 23)] = Libur("Tambahan", "koreksi", "")
    assert apakah_hari_kerja(kal, date(2026, 11, 23))
    with pytest.raises(TypeError):
        kal.libur[date(2026, 11, 23)] = libur[date(2026, 11, 23)]  # type: ignore[index]


def test_calendars_are_equal_and_hashed_by_content() -> None:
    sama = Kalender(WITA, libur=dict(reversed(LIBUR.items())))
    assert (sama, hash(sama), sama.sidik) == (KAL, hash(KAL), KAL.sidik)
    assert (
        len({kal.sidik for kal in (KAL, TANPA_CUTI, AKHIR_PEKAN_SAJA, LENGKAP, Kalender(WIB, libur=LIBUR))})
        == 5
    )
    assert KAL != WITA


@pytest.mark.parametrize(
    "jam",
    [
        {"senen": "07.30-12.00"},
        {"senin": "7-12"},
        {"senin": "07.30-24.30"},
        {"senin": "13.00-12.00"},
        {"senin": "07.30-12.00, 11.00-16.00"},
        {},
    ],
)
def test_hours_that_cannot_be_meant_are_refused(jam: dict[str, str]) -> None:
    with pytest.raises(KalenderTidakSah):
        JamKerja.parse(jam)


def test_a_calendar_with_an_unknown_zone_or_a_ramadan_that_runs_backwards_is_refused() -> None:
    for zona in ("Asia/Tarakan", "../etc/passwd"):
        with pytest.raises(KalenderTidakSah):
            Kalender(zona)
    with pytest.raises(KalenderTidakSah):
        Ramadan(date(2026, 3, 20), date(2026, 2, 19))


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no zone"):
        tambah_waktu(KAL, datetime(2026, 11, 23, 9), Waktu(1, "hari"))


# Days


@pytest.mark.parametrize(
    ("diajukan", "n", "dengan", "tanpa", "akhir_pekan"),
    [
        (date(2026, 3, 16), 10, date(2026, 4, 7), date(2026, 3, 31), date(2026, 3, 30)),
        (date(2026, 12, 18), 10, date(2027, 1, 7), date(2027, 1, 6), date(2027, 1, 1)),
        (date(2026, 2, 13), 10, date(2026, 3, 3), date(2026, 3, 2), date(2026, 2, 27)),
        (date(2026, 11, 20), 10, date(2026, 12, 4), date(2026, 12, 4), date(2026, 12, 4)),
    ],
)
def test_ten_working_days_with_cuti_bersama_without_and_with_weekends_only(
    diajukan: date, n: int, dengan: date, tanpa: date, akhir_pekan: date
) -> None:
    for kal, jatuh in ((KAL, dengan), (TANPA_CUTI, tanpa), (AKHIR_PEKAN_SAJA, akhir_pekan)):
        assert hari_kerja_ke(kal, diajukan, n) == jatuh
        assert tambah_waktu(kal, lokal(diajukan), Waktu(n, "hari")) == tutup(kal, jatuh)


def test_seventeen_working_days_from_16_march_2026_end_on_16_april() -> None:
    assert setempat(tambah_waktu(KAL, lokal(date(2026, 3, 16)), Waktu(17, "hari"))) == "2026-04-16 16.00"


def test_working_days_are_counted_backwards_too() -> None:
    assert hari_kerja_ke(KAL, date(2026, 4, 7), -10) == date(2026, 3, 16)
    with pytest.raises(ValueError, match="zeroth"):
        hari_kerja_ke(KAL, date(2026, 4, 7), 0)


@pytest.mark.parametrize(
    ("mulai", "jam", "waktu", "jatuh"),
    [
        # The day of the start never counts, whatever the hour.
        (date(2026, 11, 23), "06.00", "1 hari", "2026-11-24 16.00"),
        (date(2026, 11, 23), "22.00", "1 hari", "2026-11-24 16.00"),
        (date(2026, 11, 28), "10.00", "1 hari", "2026-11-30 16.00"),
        # Friday closes at 16.30.
        (date(2026, 11, 26), "09.00", "1 hari", "2026-11-27 16.30"),
        (date(2026, 11, 20), "09.00", "1 minggu", "2026-11-27 16.30"),
        (date(2026, 3, 16), "09.00", "2 minggu", "2026-04-07 16.00"),
        # A month keeps the day number, ends with a shorter month, and moves to the next working day.
        (date(2026, 11, 23), "09.00", "1 bulan", "2026-12-23 16.00"),
        (date(2026, 1, 30), "09.00", "1 bulan", "2026-03-02 16.00"),
        (date(2026, 11, 24), "09.00", "1 bulan", "2026-12-28 16.00"),
        (date(2026, 8, 31), "09.00", "3 bulan", "2026-11-30 16.00"),
        (date(2026, 12, 31), "09.00", "2 bulan", "2027-03-01 16.00"),
        # Calendar days, then the close of that day or of the next working day.
        (date(2026, 11, 23), "09.00", "3 hari kalender", "2026-11-26 16.00"),
        (date(2026, 11, 23), "09.00", "5 hari kalender", "2026-11-30 16.00"),
        (date(2026, 11, 24), "09.00", "1 minggu kalender", "2026-12-01 16.00"),
        (date(2026, 3, 13), "09.00", "1 minggu kalender", "2026-03-25 16.00"),
        (date(2026, 11, 23), "09.00", "30 hari kalender", "2026-12-23 16.00"),
        # Minutes and hours of work: breaks, nights, weekends and holidays do not count.
        (date(2026, 11, 23), "11.45", "30 menit", "2026-11-23 13.15"),
        (date(2026, 11, 23), "12.20", "10 menit", "2026-11-23 13.10"),
        (date(2026, 11, 23), "15.50", "30 menit", "2026-11-24 07.50"),
        (date(2026, 11, 23), "15.30", "30 menit", "2026-11-23 16.00"),
        (date(2026, 11, 23), "16.00", "1 menit", "2026-11-24 07.31"),
        (date(2026, 11, 23), "03.00", "5 menit", "2026-11-23 07.35"),
        (date(2026, 11, 27), "11.00", "1 jam", "2026-11-27 13.30"),
        (date(2026, 11, 27), "16.00", "1 jam", "2026-11-30 08.00"),
        (date(2026, 11, 23), "07.30", "8 jam", "2026-11-24 08.00"),
        (date(2026, 12, 23), "15.30", "1,5 jam", "2026-12-28 08.30"),
        (date(2026, 12, 31), "15.30", "60 menit", "2027-01-04 08.00"),
        # By the wall clock.
        (date(2026, 11, 27), "16.00", "72 jam kalender", "2026-11-30 16.00"),
        (date(2026, 11, 27), "16.00", "30 menit kalender", "2026-11-27 16.30"),
    ],
)
def test_a_waktu_ends_when_its_rule_says(mulai: date, jam: str, waktu: str, jatuh: str) -> None:
    assert setempat(tambah_waktu(KAL, lokal(mulai, jam), Waktu.parse(waktu))) == jatuh


def test_minutes_in_ramadan_run_by_ramadan_hours() -> None:
    mulai = lokal(date(2026, 3, 12), "14.50")
    assert setempat(tambah_waktu(LENGKAP, mulai, Waktu(20, "menit"))) == "2026-03-13 08.10"
    assert (
        setempat(tambah_waktu(LENGKAP, lokal(date(2026, 3, 13), "11.20"), Waktu(20, "menit")))
        == "2026-03-13 12.40"
    )


def test_the_next_opening_is_the_moment_itself_the_end_of_the_break_or_the_next_morning() -> None:
    for mulai, jam, jatuh in [
        (date(2026, 11, 23), "09.17", "2026-11-23 09.17"),
        (date(2026, 11, 23), "12.00", "2026-11-23 13.00"),
        (date(2026, 11, 27), "16.30", "2026-11-30 07.30"),
        (date(2026, 12, 23), "18.00", "2026-12-28 07.30"),
    ]:
        assert setempat(buka_berikutnya(KAL, lokal(mulai, jam))) == jatuh


def test_working_time_between_two_moments_leaves_out_everything_else() -> None:
    jumat, senin = lokal(date(2026, 11, 27), "11.00"), lokal(date(2026, 11, 30), "08.00")
    assert waktu_kerja_antara(KAL, jumat, senin) == timedelta(hours=4.5)
    assert waktu_kerja_antara(KAL, senin, jumat) == -timedelta(hours=4.5)
    assert waktu_kerja_antara(KAL, lokal(date(2026, 11, 28)), lokal(date(2026, 11, 29))) == timedelta(0)


def test_a_shorter_month_ends_a_span_of_months() -> None:
    assert bulan_kemudian(date(2027, 11, 30), 3) == date(2028, 2, 29)
    assert bulan_kemudian(date(2026, 12, 31), 12) == date(2027, 12, 31)
    assert bulan_kemudian(date(2026, 1, 31), 11) == date(2026, 12, 31)


# Properties

saat_2026 = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 31)).map(
    lambda saat: saat.replace(microsecond=0, tzinfo=UTC)
)
satuan_apa_pun = st.sampled_from(["menit", "jam", "hari", "minggu", "bulan"])
jenis_apa_pun = st.sampled_from(["hari_kerja", "kalender"])
kalender_apa_pun = st.sampled_from(
    [KAL, LENGKAP, AKHIR_PEKAN_SAJA, Kalender(WIB, libur=LIBUR), Kalender(WIT)]
)


@given(kalender_apa_pun, saat_2026, saat_2026, st.integers(1, 20), satuan_apa_pun, jenis_apa_pun)
def test_a_later_start_never_ends_earlier(
    kal: Kalender, a: datetime, b: datetime, n: int, satuan: Satuan, jenis: JenisWaktu
) -> None:
    waktu = Waktu(n, satuan, jenis)
    assert tambah_waktu(kal, min(a, b), waktu) <= tambah_waktu(kal, max(a, b), waktu)


@given(kalender_apa_pun, saat_2026, st.integers(1, 20), satuan_apa_pun, jenis_apa_pun)
def test_a_longer_waktu_never_ends_earlier_and_always_after_its_start(
    kal: Kalender, a: datetime, n: int, satuan: Satuan, jenis: JenisWaktu
) -> None:
    pendek, panjang = (
        tambah_waktu(kal, a, Waktu(n, satuan, jenis)),
        tambah_waktu(kal, a, Waktu(n + 1, satuan, jenis)),
    )
    assert a < pendek <= panjang


@given(kalender_apa_pun, saat_2026, st.integers(1, 900), st.integers(1, 900))
def test_minutes_add_up(kal: Kalender, a: datetime, m: int, n: int) -> None:
    sekaligus = tambah_waktu(kal, a, Waktu(m + n, "menit"))
    assert tambah_waktu(kal, tambah_waktu(kal, a, Waktu(m, "menit")), Waktu(n, "menit")) == sekaligus


@given(kalender_apa_pun, saat_2026, st.integers(1, 30), st.integers(1, 30))
def test_working_days_add_up(kal: Kalender, a: datetime, m: int, n: int) -> None:
    sekaligus = tambah_waktu(kal, a, Waktu(m + n, "hari"))
    assert tambah_waktu(kal, tambah_waktu(kal, a, Waktu(m, "hari")), Waktu(n, "hari")) == sekaligus


@given(kalender_apa_pun, saat_2026, st.integers(1, 20), satuan_apa_pun)
def test_a_waktu_ends_in_working_time_or_exactly_at_a_closing(
    kal: Kalender, a: datetime, n: int, satuan: Satuan
) -> None:
    jatuh = tambah_waktu(kal, a, Waktu(n, satuan))
    assert any(x < jatuh <= y for x, y in interval_kerja(kal, jatuh.astimezone(kal.tz).date()))


@given(kalender_apa_pun, saat_2026, st.integers(1, 5000))
def test_adding_minutes_and_measuring_them_are_inverse(kal: Kalender, a: datetime, n: int) -> None:
    waktu = Waktu(n, "menit")
    assert waktu_kerja_antara(kal, a, tambah_waktu(kal, a, waktu)) == waktu.lama


@given(saat_2026, saat_2026, saat_2026)
def test_working_time_between_moments_is_additive(a: datetime, b: datetime, c: datetime) -> None:
    assert waktu_kerja_antara(KAL, a, b) + waktu_kerja_antara(KAL, b, c) == waktu_kerja_antara(KAL, a, c)


@given(saat_2026, st.integers(1, 20), satuan_apa_pun, st.sampled_from([WIB, WITA, WIT]))
def test_the_zone_a_moment_is_written_in_makes_no_difference(
    a: datetime, n: int, satuan: Satuan, zona: str
) -> None:
    hasil = tambah_waktu(KAL, a.astimezone(ZoneInfo(zona)), Waktu(n, satuan))
    assert hasil == tambah_waktu(KAL, a, Waktu(n, satuan))
    assert hasil.astimezone(ZoneInfo(zona)).astimezone(UTC) == hasil


@given(saat_2026, st.integers(1, 20), satuan_apa_pun)
def test_the_same_clock_time_ends_at_the_same_clock_time_in_every_zone(
    a: datetime, n: int, satuan: Satuan
) -> None:
    jam_dinding = a.replace(tzinfo=None)
    akhir = {
        tambah_waktu(
            Kalender(zona, libur=LIBUR), jam_dinding.replace(tzinfo=ZoneInfo(zona)), Waktu(n, satuan)
        )
        .astimezone(ZoneInfo(zona))
        .replace(tzinfo=None)
        for zona in (WIB, WITA, WIT)
    }
    assert len(akhir) == 1


@pytest.mark.parametrize("jam", [JAM_KERJA_PERPRES_21_2023, JAM_RAMADAN_PERPRES_21_2023,
                                 JamKerja.parse({"senin": "08.00-12.00", "rabu": "08.00-12.00", "minggu": "07.00-09.30"})])  # fmt: skip
def test_hours_of_a_week_are_read_as_they_are_written(jam: JamKerja) -> None:
    assert JamKerja.baca(str(jam)) == jam


def test_days_of_equal_hours_stand_together() -> None:
    assert str(JAM_KERJA_PERPRES_21_2023) == "Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30, 13.00-16.30"
    assert str(JamKerja.baca("RABU 8.00-9.00; kamis 08.00-09.00; Senin 08.00-09.00")) == "Senin 08.00-09.00; Rabu-Kamis 08.00-09.00"


@pytest.mark.parametrize("teks", ["", "Senin", "Rebo 08.00-09.00", "Jumat-Senin 08.00-09.00", "Senin 08.00-09.00; Senin 10.00-11.00"])
def test_hours_that_cannot_be_meant_are_not_guessed(teks: str) -> None:
    with pytest.raises(KalenderTidakSah):
        JamKerja.baca(teks)
