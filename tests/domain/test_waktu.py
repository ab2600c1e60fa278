"""What an SOP's waktu can say, how it reads in Indonesian, and how the rows of an SOP add up."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.waktu import (
    JenisWaktu,
    JumlahWaktu,
    Satuan,
    Waktu,
    WaktuTidakSah,
    jumlahkan,
)


@pytest.mark.parametrize(
    ("teks", "waktu", "ditulis"),
    [
        ("30 menit", Waktu(30, "menit"), "30 menit"),
        ("1,5 jam", Waktu(Decimal("1.5"), "jam"), "1,5 jam"),
        ("3 hari", Waktu(3, "hari"), "3 hari kerja"),
        ("3 Hari Kerja", Waktu(3, "hari"), "3 hari kerja"),
        ("30 hari kalender", Waktu(30, "hari", "kalender"), "30 hari kalender"),
        ("1 minggu per data", Waktu(1, "minggu", per="data"), "1 minggu per data"),
        (" 2 hari  per OPD dan data ", Waktu(2, "hari", per="OPD dan data"), "2 hari kerja per OPD dan data"),
        ("3bulan", Waktu(3, "bulan"), "3 bulan"),
        ("72 jam kalender", Waktu(72, "jam", "kalender"), "72 jam kalender"),
    ],
)
def test_a_waktu_reads_as_the_form_writes_it(teks: str, waktu: Waktu, ditulis: str) -> None:
    assert Waktu.parse(teks) == waktu
    assert str(waktu) == ditulis


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "tiga hari",
        "3",
        "hari",
        "3 tahun",
        "-1 hari",
        "1.500 menit",
        "0 hari",
        "1,5 hari",
        "1 minggu per",
        "4000 hari",
    ],
)
def test_a_waktu_that_cannot_be_meant_is_refused_with_its_text(teks: str) -> None:
    with pytest.raises(WaktuTidakSah) as galat:
        Waktu.parse(teks)
    assert galat.value.alasan
    assert isinstance(galat.value, ValueError)


def test_an_unknown_unit_or_kind_is_refused() -> None:
    with pytest.raises(WaktuTidakSah):
        Waktu(1, "abad")  # type: ignore[arg-type]
    with pytest.raises(WaktuTidakSah):
        Waktu(1, "hari", "kerja")  # type: ignore[arg-type]


def test_only_menit_and_jam_have_a_fixed_length() -> None:
    assert Waktu.parse("1,5 jam").lama == timedelta(minutes=90)
    assert Waktu.parse("0,5 menit").lama == timedelta(seconds=30)
    with pytest.raises(ValueError, match="no fixed length"):
        _ = Waktu.parse("1 hari").lama


@given(
    nilai=st.integers(1, 120) | st.decimals("0.01", "99.99", places=2),
    satuan=st.sampled_from(["menit", "jam"]),
    jenis=st.sampled_from(["hari_kerja", "kalender"]),
    per=st.sampled_from([None, "data", "OPD"]),
)
def test_what_is_written_is_read_back_the_same(
    nilai: Decimal | int, satuan: Satuan, jenis: JenisWaktu, per: str | None
) -> None:
    waktu = Waktu(nilai, satuan, jenis, per)
    assert Waktu.parse(str(waktu)) == waktu


def _jumlah(*teks: str) -> JumlahWaktu:
    return jumlahkan(map(Waktu.parse, teks))


def test_rows_in_jam_and_menit_prove_a_declared_total_of_15_jam() -> None:
    baris = ["2 jam", "2 jam", "8 jam", "30 menit", "1 jam", "30 menit", "30 menit", "30 menit"]
    assert _jumlah(*baris) == _jumlah("15 jam")
    assert _jumlah(*baris, "1 menit") != _jumlah("15 jam")
    assert str(_jumlah(*baris)) == "15 jam"


def test_rows_in_hari_prove_a_declared_total_of_11_hari() -> None:
    assert _jumlah(*["1 hari"] * 3, "3 hari", *["1 hari"] * 5) == _jumlah("11 hari")


def test_a_week_is_five_working_days_or_seven_calendar_days() -> None:
    assert _jumlah("1 minggu", "2 hari") == _jumlah("7 hari")
    assert _jumlah("1 minggu kalender") == _jumlah("7 hari kalender")


def test_what_cannot_be_converted_stays_apart_and_visible() -> None:
    jumlah = _jumlah("30 menit", "5 menit", "5 menit", "5 menit", "1 minggu per data", "3 bulan")
    assert str(jumlah) == "3 bulan, 5 hari kerja per data, 45 menit"
    assert _jumlah("1 hari") != _jumlah("450 menit")
    assert _jumlah("1 hari") != _jumlah("1 hari kalender")
    assert _jumlah("1 bulan") != _jumlah("30 hari kalender")
    assert str(_jumlah("65 menit")) == "1 jam 5 menit"
    assert str(_jumlah()) == "0 menit"


@given(
    st.lists(
        st.builds(Waktu, st.integers(1, 99), st.sampled_from(["menit", "jam", "hari", "minggu", "bulan"]))
    )
)
def test_a_total_does_not_depend_on_the_order_of_the_rows(daftar: list[Waktu]) -> None:
    assert jumlahkan(daftar) == jumlahkan(reversed(daftar))
