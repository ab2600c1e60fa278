"""The office as a value: numbering, posts, and a calendar with its own days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.instansi import PolaNomor, PolaNomorTidakSah
from bot.domain.kalender import apakah_hari_kerja, jam_pada, parse_interval
from bot.specs.kalender import kalender_untuk
from bot.specs.konversi import ke_instansi
from bot.specs.load import load_specs
from bot.specs.lokasi import folder_sop
from bot.specs.model import InstansiSpec

TARAKAN = load_specs([folder_sop()]).instansi["dkisp-tarakan"]


def test_a_letter_number_is_filled_from_the_pattern() -> None:
    assert TARAKAN.nomor_surat.susun(7, date(2026, 11, 20)) == "000.8.3.3.3/007/DKISP/2026"
    assert TARAKAN.nomor_agenda.susun(12, date(2026, 11, 20)) == "0012/2026"
    assert PolaNomor("{urut}/{bulan_romawi}/{bulan:02d}/{tahun}").susun(1, date(2026, 4, 1)) == "1/IV/04/2026"


@given(st.integers(1, 99999), st.integers(1, 99999), st.integers(2024, 2040), st.integers(2024, 2040))
def test_two_numbers_never_read_the_same(a: int, b: int, tahun_a: int, tahun_b: int) -> None:
    sama = TARAKAN.nomor_surat.susun(a, date(tahun_a, 1, 2)) == TARAKAN.nomor_surat.susun(
        b, date(tahun_b, 1, 2)
    )
    assert sama == ((a, tahun_a) == (b, tahun_b))


@pytest.mark.parametrize(
    "pola",
    ["", "{urut}", "{tahun}", "{urut}/{tahun", "{0}/{tahun}", "{urut:x9}/{tahun}", "{urut.real}/{tahun}"],
)
def test_a_pattern_that_would_repeat_or_cannot_be_filled_is_refused(pola: str) -> None:
    with pytest.raises(PolaNomorTidakSah):
        PolaNomor(pola)


def test_posts_know_who_stands_above_them() -> None:
    assert [j.kode for j in TARAKAN.rantai_atasan("analis")] == ["statistisi", "kabid", "kadis"]
    assert TARAKAN.rantai_atasan("kadis") == ()
    with pytest.raises(KeyError):
        TARAKAN.jabatan_per_kode("bupati")


def test_the_calendar_takes_national_days_own_days_corrections_and_hours() -> None:
    spec = InstansiSpec.model_validate(
        {
            "id": "kantor",
            "nama": "Kantor",
            "nama_singkat": "Kantor",
            "pemerintah": "Pemerintah",
            "alamat": "Jalan",
            "tempat": "Tempat",
            "zona": "Asia/Jayapura",
            "jabatan": [{"kode": "staf", "nama": "Staf", "singkat": "Staf"}],
            "nomor_surat": {"pola": "{urut}/{tahun}"},
            "instruksi_disposisi": ["Proses"],
            "jam_kerja": dict.fromkeys(["senin", "selasa", "rabu", "kamis", "jumat"], "08.00-15.00"),
            "jam_ramadan": dict.fromkeys(["senin", "selasa", "rabu", "kamis", "jumat"], "08.00-14.00"),
            "ramadan": [{"mulai": "2026-02-19", "selesai": "2026-03-20"}],
            "libur_daerah": [{"tanggal": "2026-07-07", "nama": "Hari jadi", "dasar": "Perda 1/2000"}],
            "koreksi": {
                "libur": [{"tanggal": "2026-07-08", "nama": "Pilkada", "dasar": "SE 1"}],
                "masuk": [
                    {"tanggal": "2026-03-18", "nama": "Tetap masuk", "dasar": "SE 2", "jam": "09.00-12.00"}
                ],
            },
        }
    )
    kalender = kalender_untuk(ke_instansi(spec), 2026, 2026)
    assert kalender.zona == "Asia/Jayapura"
    assert not apakah_hari_kerja(kalender, date(2026, 1, 1))  # national
    assert not apakah_hari_kerja(kalender, date(2026, 7, 7))
    assert kalender.libur[date(2026, 7, 7)].jenis == "daerah"
    assert kalender.libur[date(2026, 7, 8)].jenis == "koreksi"
    assert jam_pada(kalender, date(2026, 3, 18)) == parse_interval(
        "09.00-12.00"
    )  # cuti bersama, worked after all
    assert jam_pada(kalender, date(2026, 3, 2)) == parse_interval("08.00-14.00")
    assert jam_pada(kalender, date(2026, 7, 6)) == parse_interval("08.00-15.00")


def test_an_office_that_says_nothing_follows_the_presidential_rule() -> None:
    kalender = kalender_untuk(TARAKAN, 2026, 2027)
    assert jam_pada(kalender, date(2026, 11, 20)) == parse_interval("07.30-11.30, 13.00-16.30")
    assert jam_pada(kalender, date(2026, 3, 2)) == parse_interval("08.00-12.00, 12.30-15.00")  # Ramadan
