"""Deadlines with pauses and extensions, their explanation, and the reminders on the way."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.kalender import (
    HariMasuk,
    Kalender,
    Libur,
    apakah_hari_kerja,
    dalam_jam_kerja,
    tambah_waktu,
    waktu_kerja_antara,
)
from bot.domain.tenggat import (
    HariDilewati,
    Jeda,
    anak_berikutnya,
    anak_tangga,
    hitung_tenggat,
)
from bot.domain.waktu import Waktu

NATAL = Libur("Hari Raya Natal", "nasional", "SKB 1497/2025, 2/2025, 5/2025")
CUTI_NATAL = Libur("Cuti bersama Natal", "cuti_bersama", "Keppres 42/2025")
TAHUN_BARU = Libur("Tahun Baru Masehi", "nasional", "SKB belum dimuat", perkiraan=True)
KAL = Kalender(
    "Asia/Makassar",
    libur={
        date(2026, 12, 24): CUTI_NATAL,
        date(2026, 12, 25): NATAL,
        date(2026, 12, 26): NATAL,
        date(2027, 1, 1): TAHUN_BARU,
    },
)
SENIN = date(2026, 11, 23)


def lokal(hari: date, jam: str = "09.00") -> datetime:
    """A moment by the office's clock, as aware UTC."""
    h, m = map(int, jam.split("."))
    return datetime.combine(hari, time(h, m), ZoneInfo("Asia/Makassar")).astimezone(UTC)


def nov(hari: int, jam: str = "09.00") -> datetime:
    """A moment in November 2026; the 23rd is a Monday, the 27th a Friday."""
    return lokal(date(2026, 11, hari), jam)


def setempat(saat: datetime | None) -> str | None:
    """The moment as the office's clock shows it."""
    return None if saat is None else saat.astimezone(ZoneInfo("Asia/Makassar")).strftime("%m-%d %H.%M")


def jatuh(
    mulai: datetime, waktu: str, *jeda: tuple[datetime, datetime | None], lagi: tuple[str, ...] = ()
) -> str | None:
    """The deadline as the office's clock shows it."""
    perpanjangan = [Waktu.parse(teks) for teks in lagi]
    return setempat(hitung_tenggat(KAL, mulai, Waktu.parse(waktu), jeda, perpanjangan).jatuh_tempo)


# DaftarJeda


@pytest.mark.parametrize(
    ("waktu", "jeda", "hasil"),
    [
        # From Monday 09.00: without pause 3 hari end on Thursday.
        ("3 hari", (nov(24, "10.00"), nov(24, "10.05")), "11-27 16.30"),
        ("3 hari", (nov(24), nov(25)), "11-30 16.00"),
        ("3 hari", (nov(23, "10.00"), nov(23, "15.00")), "11-26 16.00"),
        ("3 hari", (nov(23, "16.00"), nov(24, "07.30")), "11-26 16.00"),
        ("3 hari", (nov(24, "12.00"), nov(24, "13.00")), "11-26 16.00"),
        ("3 hari", (nov(26, "15.59"), nov(26, "17.00")), "11-27 16.30"),
        ("3 hari", (nov(26, "16.00"), nov(30)), "11-26 16.00"),
        ("3 hari", (nov(10), nov(20)), "11-26 16.00"),
        ("1 minggu", (nov(28), nov(29)), "11-30 16.00"),
        # Menit and jam to the minute, breaks never counted twice.
        ("2 jam", (nov(23, "09.30"), nov(23, "10.15")), "11-23 11.45"),
        ("2 jam", (nov(23, "10.30"), nov(23, "13.30")), "11-23 14.00"),
        ("30 menit", (nov(23, "08.00"), nov(23, "09.10")), "11-23 09.40"),
        ("30 menit", (nov(23, "09.30"), nov(25)), "11-23 09.30"),
        ("2 jam", (nov(23, "09.30"), nov(27, "16.00")), "11-30 08.30"),
        # Calendar days: whole days are given back, the landing avoids pauses.
        ("3 hari kalender", (nov(24, "20.00"), nov(24, "21.00")), "11-27 16.30"),
        ("5 hari kalender", (nov(30, "08.00"), nov(30, "09.00")), "12-01 16.00"),
        ("72 jam kalender", (nov(24), nov(25)), "11-27 09.00"),
        # A month of 21 working days runs on as working days.
        ("1 bulan", (nov(24), nov(25)), "12-29 16.00"),
    ],
)
def test_a_pause_gives_back_what_it_took(waktu: str, jeda: tuple[datetime, datetime], hasil: str) -> None:
    assert jatuh(nov(23), waktu, jeda) == hasil


def test_pauses_may_overlap_and_come_in_any_order() -> None:
    a, b, c = (nov(25), nov(26)), (nov(24), nov(25, "10.00")), (nov(24, "08.00"), nov(24, "08.00"))
    assert jatuh(nov(23), "3 hari", a, b, c) == jatuh(nov(23), "3 hari", b, a) == "12-01 16.00"
    assert hitung_tenggat(KAL, nov(23), Waktu(3, "hari"), [a, b, c]).jeda == (Jeda(nov(24), nov(26)),)


@pytest.mark.parametrize("waktu", ["3 hari", "4 jam", "3 hari kalender", "30 jam kalender", "1 bulan"])
def test_an_open_pause_leaves_the_deadline_open_until_it_ends(waktu: str) -> None:
    tenggat = hitung_tenggat(KAL, nov(23), Waktu.parse(waktu), [(nov(23, "11.00"), None)])
    assert tenggat.jatuh_tempo is None
    assert tenggat.jeda == (Jeda(nov(23, "11.00"), None),)
    assert jatuh(nov(23), waktu, (nov(23, "11.00"), nov(27))) is not None


def test_an_open_pause_that_begins_after_the_deadline_changes_nothing() -> None:
    for waktu, sesudah in (
        ("1 hari", nov(24, "16.00")),
        ("30 menit", nov(23, "09.30")),
        ("1 jam kalender", nov(23, "10.00")),
    ):
        tenggat = hitung_tenggat(KAL, nov(23), Waktu.parse(waktu), [(sesudah, None)])
        assert tenggat.jatuh_tempo == tambah_waktu(KAL, nov(23), Waktu.parse(waktu))
        assert tenggat.jeda == ()


def test_a_pause_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        hitung_tenggat(KAL, nov(23), Waktu(1, "hari"), [(nov(25), nov(24))])


# Extensions


def test_an_extension_runs_on_from_where_the_time_before_it_ends() -> None:
    assert jatuh(nov(23), "10 hari", lagi=("7 hari",)) == jatuh(nov(23), "17 hari") == "12-16 16.00"
    assert jatuh(nov(23, "15.30"), "30 menit", lagi=("30 menit",)) == "11-24 08.00"
    assert jatuh(nov(23), "1 hari", lagi=("2 jam",)) == "11-25 09.30"
    assert jatuh(nov(23), "1 hari", (nov(25), nov(26)), lagi=("1 hari",)) == "11-27 16.30"


def test_an_extension_of_a_month_counts_from_the_due_day() -> None:
    assert jatuh(lokal(date(2027, 1, 27)), "1 hari", lagi=("1 bulan",)) == "03-01 16.00"


def test_a_pause_before_an_extension_of_a_month_does_not_make_that_month_shorter() -> None:
    jumat = (lokal(date(2027, 1, 29)), lokal(date(2027, 1, 30)))
    kamis = (lokal(date(2027, 1, 28)), lokal(date(2027, 1, 29)))
    assert jatuh(lokal(date(2027, 1, 27)), "1 hari", jumat, lagi=("1 bulan",)) == "03-02 16.00"
    assert jatuh(lokal(date(2027, 1, 27)), "1 hari", jumat, kamis, lagi=("1 bulan",)) == "03-03 16.00"


# Explanation


def test_a_deadline_over_christmas_names_every_day_passed_over() -> None:
    tenggat = hitung_tenggat(
        KAL,
        lokal(date(2026, 12, 22)),
        Waktu(4, "hari"),
        [(lokal(date(2026, 12, 28)), lokal(date(2026, 12, 29)))],
    )
    assert setempat(tenggat.jatuh_tempo) == "01-04 16.00"
    assert tenggat.dihitung == (*(date(2026, 12, hari) for hari in (23, 30, 31)), date(2027, 1, 4))
    assert tenggat.dilewati == (
        HariDilewati(date(2026, 12, 24), "libur", CUTI_NATAL),
        HariDilewati(date(2026, 12, 25), "libur", NATAL),
        HariDilewati(date(2026, 12, 26), "akhir_pekan"),
        HariDilewati(date(2026, 12, 27), "akhir_pekan"),
        HariDilewati(date(2026, 12, 28), "jeda"),
        HariDilewati(date(2026, 12, 29), "jeda"),
        HariDilewati(date(2027, 1, 1), "libur", TAHUN_BARU),
        HariDilewati(date(2027, 1, 2), "akhir_pekan"),
        HariDilewati(date(2027, 1, 3), "akhir_pekan"),
    )
    assert tenggat.perkiraan


def test_a_deadline_in_minutes_names_the_days_it_ran_on_and_those_it_did_not() -> None:
    tenggat = hitung_tenggat(
        KAL,
        lokal(date(2026, 12, 23), "15.00"),
        Waktu(9, "jam"),
        [(lokal(date(2026, 12, 28), "06.00"), lokal(date(2026, 12, 28), "18.00"))],
    )
    assert setempat(tenggat.jatuh_tempo) == "12-30 08.00"
    assert tenggat.dihitung == tuple(date(2026, 12, hari) for hari in (23, 29, 30))
    assert [(hari.tanggal.day, hari.sebab) for hari in tenggat.dilewati] == [
        (24, "libur"),
        (25, "libur"),
        (26, "akhir_pekan"),
        (27, "akhir_pekan"),
        (28, "jeda"),
    ]
    assert not tenggat.perkiraan


def test_the_day_of_a_start_after_hours_is_neither_counted_nor_passed_over() -> None:
    tenggat = hitung_tenggat(KAL, nov(23, "17.00"), Waktu(5, "menit"), [(nov(23, "08.00"), nov(23, "09.00"))])
    assert (tenggat.dihitung, tenggat.dilewati) == ((date(2026, 11, 24),), ())


def test_a_day_on_which_limit_and_extension_both_run_is_named_once() -> None:
    tenggat = hitung_tenggat(KAL, nov(23), Waktu(5, "menit"), perpanjangan=[Waktu(5, "menit")])
    assert tenggat.dihitung == (SENIN,)


def test_calendar_days_are_all_counted_and_the_move_to_a_working_day_is_explained() -> None:
    tenggat = hitung_tenggat(KAL, nov(23), Waktu(5, "hari", "kalender"))
    assert tenggat.dihitung == tuple(date(2026, 11, hari) for hari in range(24, 29))
    assert [hari.tanggal.day for hari in tenggat.dilewati] == [28, 29]


# Reminders


def anak(mulai: datetime, waktu: str) -> list[tuple[str, str | None]]:
    """The reminders of an unpaused deadline, by the office's clock."""
    w = Waktu.parse(waktu)
    return [(a.kode, setempat(a.saat)) for a in anak_tangga(KAL, mulai, tambah_waktu(KAL, mulai, w), w)]


def test_reminders_of_days_come_at_the_start_of_work() -> None:
    assert anak(nov(23), "3 hari") == [
        ("h-1", "11-25 07.30"),
        ("jatuh_tempo", "11-26 07.30"),
        ("lewat:1", "11-27 07.30"),
    ]
    assert anak(nov(23), "2 hari") == [("jatuh_tempo", "11-25 07.30"), ("lewat:1", "11-26 07.30")]
    assert anak(nov(20), "1 minggu") == [
        ("h-1", "11-26 07.30"),
        ("jatuh_tempo", "11-27 07.30"),
        ("lewat:1", "11-30 07.30"),
    ]
    assert anak(lokal(date(2026, 12, 21)), "3 hari")[1:] == [
        ("jatuh_tempo", "12-28 07.30"),
        ("lewat:1", "12-29 07.30"),
    ]


def test_a_reminder_before_the_start_of_the_work_is_left_out() -> None:
    assert [kode for kode, _ in anak(nov(27), "3 hari kalender")] == ["jatuh_tempo", "lewat:1"]
    waktu = Waktu(3, "hari", "kalender")
    tenggat = tambah_waktu(KAL, nov(27), waktu)
    assert anak_berikutnya(KAL, nov(27), tenggat, waktu, nov(20)).kode == "jatuh_tempo"


def test_short_limits_are_called_at_the_limit_and_sixty_working_minutes_later() -> None:
    assert anak(nov(23), "30 menit") == [("jatuh_tempo", "11-23 09.30"), ("lewat:1", "11-23 10.30")]
    assert anak(nov(23, "11.00"), "45 menit") == [("jatuh_tempo", "11-23 11.45"), ("lewat:1", "11-23 13.45")]
    assert anak(nov(23, "15.30"), "30 menit") == [("jatuh_tempo", "11-24 07.30"), ("lewat:1", "11-24 08.30")]
    assert anak(nov(27, "16.00"), "10 menit") == [("jatuh_tempo", "11-27 16.10"), ("lewat:1", "11-30 08.10")]


def test_limits_of_two_hours_and_more_are_called_at_the_limit_and_then_each_morning() -> None:
    assert anak(nov(23), "2 jam") == [("jatuh_tempo", "11-23 11.00"), ("lewat:1", "11-24 07.30")]
    assert anak(nov(23, "10.00"), "2 jam") == [("jatuh_tempo", "11-23 13.00"), ("lewat:1", "11-24 07.30")]
    assert anak(nov(23, "07.30"), "450 menit") == [("jatuh_tempo", "11-24 07.30"), ("lewat:1", "11-25 07.30")]


def test_after_the_ladder_a_late_task_is_called_once_each_working_day() -> None:
    waktu, mulai = Waktu(3, "hari"), lokal(date(2026, 12, 16))
    tenggat = tambah_waktu(KAL, mulai, waktu)
    saat, hasil = mulai, []
    for _ in range(6):
        berikut = anak_berikutnya(KAL, mulai, tenggat, waktu, saat)
        hasil.append((berikut.kode, setempat(berikut.saat)))
        saat = berikut.saat
    assert hasil == [
        ("h-1", "12-18 07.30"),
        ("jatuh_tempo", "12-21 07.30"),
        ("lewat:1", "12-22 07.30"),
        ("lewat:2", "12-23 07.30"),
        ("lewat:3", "12-28 07.30"),
        ("lewat:4", "12-29 07.30"),
    ]


def test_after_a_short_limit_the_second_call_is_the_next_morning() -> None:
    waktu = Waktu(5, "menit")
    tenggat = tambah_waktu(KAL, nov(23), waktu)
    berikut = anak_berikutnya(KAL, nov(23), tenggat, waktu, nov(23, "10.05"))
    assert (berikut.kode, setempat(berikut.saat)) == ("lewat:2", "11-24 07.30")


def test_a_program_that_slept_for_a_month_asks_for_the_next_call_only() -> None:
    waktu = Waktu(1, "hari")
    tenggat = tambah_waktu(KAL, nov(2), waktu)
    berikut = anak_berikutnya(KAL, nov(2), tenggat, waktu, nov(27, "20.00"))
    assert (berikut.kode, setempat(berikut.saat)) == ("lewat:19", "11-30 07.30")


# Properties

DaftarJeda = list[tuple[datetime, datetime | None]]

saat_apa_pun = st.datetimes(datetime(2026, 11, 1), datetime(2027, 1, 15)).map(
    lambda s: s.replace(microsecond=0, tzinfo=UTC)
)
waktu_apa_pun = st.builds(
    Waktu,
    st.integers(1, 12),
    st.sampled_from(["menit", "jam", "hari", "minggu", "bulan"]),
    st.sampled_from(["hari_kerja", "kalender"]),
)
jeda_apa_pun = st.lists(
    st.tuples(saat_apa_pun, st.timedeltas(timedelta(0), timedelta(days=6)) | st.none()).map(
        lambda p: (p[0], None if p[1] is None else p[0] + p[1])
    ),
    max_size=4,
)
jeda_tertutup = jeda_apa_pun.map(lambda daftar: [(a, b) for a, b in daftar if b is not None])
PIKET = Kalender(
    KAL.zona, libur=KAL.libur, hari_masuk={date(2026, 12, 26): HariMasuk("Piket", "SE 1 (contoh)")}
)
kalender_apa_pun = st.sampled_from([KAL, PIKET, Kalender("Asia/Jakarta")])


@given(kalender_apa_pun, saat_apa_pun, waktu_apa_pun)
def test_without_pauses_a_deadline_is_the_waktu_added(kal: Kalender, mulai: datetime, waktu: Waktu) -> None:
    assert hitung_tenggat(kal, mulai, waktu).jatuh_tempo == tambah_waktu(kal, mulai, waktu)


@given(
    kalender_apa_pun,
    saat_apa_pun,
    waktu_apa_pun,
    st.lists(waktu_apa_pun, max_size=2),
    jeda_apa_pun,
    jeda_apa_pun,
)
def test_more_pause_never_makes_a_deadline_earlier(
    kal: Kalender, mulai: datetime, waktu: Waktu, lagi: list[Waktu], jeda: DaftarJeda, lebih: DaftarJeda
) -> None:
    sedikit = hitung_tenggat(kal, mulai, waktu, jeda, lagi).jatuh_tempo
    banyak = hitung_tenggat(kal, mulai, waktu, jeda + lebih, lagi).jatuh_tempo
    if sedikit is None:
        assert banyak is None
    else:
        assert banyak is None or banyak >= sedikit


@given(kalender_apa_pun, saat_apa_pun, waktu_apa_pun, waktu_apa_pun, jeda_tertutup)
def test_an_extension_always_ends_later(
    kal: Kalender, mulai: datetime, waktu: Waktu, lagi: Waktu, jeda: DaftarJeda
) -> None:
    biasa = hitung_tenggat(kal, mulai, waktu, jeda).jatuh_tempo
    panjang = hitung_tenggat(kal, mulai, waktu, jeda, [lagi]).jatuh_tempo
    assert biasa is not None
    assert panjang is not None
    assert panjang > biasa


@given(kalender_apa_pun, saat_apa_pun, st.integers(1, 20), jeda_tertutup)
def test_every_day_between_start_and_deadline_is_counted_or_explained(
    kal: Kalender, mulai: datetime, n: int, jeda: DaftarJeda
) -> None:
    tenggat = hitung_tenggat(kal, mulai, Waktu(n, "hari"), jeda)
    assert tenggat.jatuh_tempo is not None
    awal, akhir = (saat.astimezone(kal.tz).date() for saat in (mulai, tenggat.jatuh_tempo))
    semua = sorted([*tenggat.dihitung, *(hari.tanggal for hari in tenggat.dilewati)])
    assert semua == [awal + timedelta(days=i) for i in range(1, (akhir - awal).days + 1)]
    assert len(tenggat.dihitung) == n
    assert tenggat.dihitung[-1] == akhir
    assert all(apakah_hari_kerja(kal, hari) for hari in tenggat.dihitung)


@given(saat_apa_pun, st.integers(1, 3000), jeda_tertutup)
def test_minutes_run_exactly_outside_the_pauses(mulai: datetime, n: int, jeda: DaftarJeda) -> None:
    tenggat = hitung_tenggat(KAL, mulai, Waktu(n, "menit"), jeda)
    assert tenggat.jatuh_tempo is not None
    batas = tenggat.jatuh_tempo
    tertahan = sum(
        (
            waktu_kerja_antara(KAL, max(j.mulai, mulai), min(j.selesai, batas))
            for j in tenggat.jeda
            if j.selesai
        ),
        timedelta(),
    )
    assert waktu_kerja_antara(KAL, mulai, batas) - tertahan == timedelta(minutes=n)


@given(kalender_apa_pun, saat_apa_pun, waktu_apa_pun, jeda_tertutup, saat_apa_pun)
def test_reminders_rise_lie_in_working_time_and_never_come_before_what_was_seen(
    kal: Kalender, mulai: datetime, waktu: Waktu, jeda: DaftarJeda, sesudah: datetime
) -> None:
    tenggat = hitung_tenggat(kal, mulai, waktu, jeda).jatuh_tempo
    assert tenggat is not None
    tangga = anak_tangga(kal, mulai, tenggat, waktu)
    saat = [a.saat for a in tangga]
    assert all(dalam_jam_kerja(kal, s) for s in saat)
    assert saat == sorted(set(saat))
    assert saat[0] > mulai
    assert tangga[-1].kode == "lewat:1"
    assert tangga[-1].saat > tenggat
    berikut = anak_berikutnya(kal, mulai, tenggat, waktu, sesudah)
    assert berikut.saat > sesudah
    assert dalam_jam_kerja(kal, berikut.saat)
    assert berikut in tangga or berikut.saat > saat[-1]
