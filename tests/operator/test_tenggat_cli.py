"""`paraf tenggat`: the vectors of the law and the calendar, as an operator types them."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from bot.__main__ import app


def hitung(*argumen: str) -> tuple[int, str, str]:
    hasil = CliRunner().invoke(app, ["tenggat", *argumen])
    return hasil.exit_code, hasil.stdout, hasil.stderr


@pytest.mark.parametrize(
    ("mulai", "waktu", "jatuh_tempo"),
    [
        ("2026-03-16T09:00", "10 hari", "2026-04-07T16:00:00+08:00"),
        ("2026-03-16T09:00", "17 hari", "2026-04-16T16:00:00+08:00"),
        ("2026-12-18T09:00", "10 hari", "2027-01-07T16:00:00+08:00"),
        ("2026-02-13T09:00", "10 hari", "2026-03-03T15:00:00+08:00"),  # Ramadan hours end at 15.00
        ("2026-11-20T09:00", "10 hari", "2026-12-04T16:30:00+08:00"),
        ("2026-11-20T01:00:00+00:00", "30 menit", "2026-11-20T09:30:00+08:00"),
    ],
)
def test_the_due_moment_in_the_offices_zone(mulai: str, waktu: str, jatuh_tempo: str) -> None:
    kode, keluar, _ = hitung("--instansi", "dkisp-tarakan", "--mulai", mulai, "--waktu", waktu, "--json")
    assert kode == 0
    assert json.loads(keluar)["jatuh_tempo"] == jatuh_tempo


def test_the_explanation_names_the_days_off_with_their_decree() -> None:
    kode, keluar, _ = hitung("--instansi", "dkisp-tarakan", "--mulai", "2026-03-16T09:00", "--waktu", "10 hari")
    assert kode == 0
    assert "Jatuh tempo: Selasa, 7 Apr 2026 pukul 16.00 WITA" in keluar
    assert "Libur: Rab 18 Mar, Cuti Bersama Hari Suci Nyepi (Keppres 42/2025 tentang cuti bersama ASN)" in keluar
    assert "Dihitung: Sel 17 Mar; Rab 25 – Jum 27 Mar; Sen 30 Mar – Kam 2 Apr; Sen 6 – Sel 7 Apr (10 hari)" in keluar


@pytest.mark.parametrize(
    ("argumen", "kalimat"),
    [
        (("--instansi", "tidak-ada", "--mulai", "2026-03-16T09:00", "--waktu", "10 hari"), "tidak dikenal"),
        (("--instansi", "dkisp-tarakan", "--mulai", "besok", "--waktu", "10 hari"), "tidak terbaca"),
        (("--instansi", "dkisp-tarakan", "--mulai", "2026-03-16T09:00", "--waktu", "10 abad"), "--waktu"),
        (("--instansi", "dkisp-tarakan", "--mulai", "9999-12-30T09:00", "--waktu", "10 hari"), "di luar kalender"),
        (("--instansi", "dkisp-tarakan", "--mulai", "0001-01-01T00:00", "--waktu", "10 hari"), "di luar kalender"),
    ],
)
def test_wrong_use_ends_with_2_and_a_sentence(argumen: tuple[str, ...], kalimat: str) -> None:
    kode, _, galat = hitung(*argumen)
    assert kode == 2
    assert kalimat in galat
