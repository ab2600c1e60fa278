"""A share of each battery; `make baterai` runs the whole of them. Speed is not looked at here."""

from __future__ import annotations

import math
import os

import pytest
import structlog

from tools.baterai import __main__ as program
from tools.baterai import alih, bunuh, gangguan, penuh, rebutan, replika
from tools.baterai.hasil import Hasil


@pytest.mark.lama
def test_kills_at_random_moments_lose_nothing_and_repeat_nothing() -> None:
    """`tests/e2e/test_bunuh.py`, `test_bersama.py` and `tests/inbox/test_bunuh.py` kill in `make test`."""
    hasil = bunuh.jalankan(7, banyak=10)
    assert hasil.lulus, str(hasil)


@pytest.mark.lama
def test_who_stands_by_takes_over_from_a_program_that_was_killed() -> None:
    """`tests/e2e/test_bersama.py` kills the holder once in `make test`."""
    hasil = alih.jalankan(7, banyak=2, cepat=math.inf)
    assert hasil.lulus, str(hasil)


def test_500_messages_through_a_fifth_of_faults_all_arrive_and_only_lost_answers_make_doubles() -> None:
    hasil = gangguan.jalankan(7, banyak=500)
    assert hasil.lulus, str(hasil)
    assert int(hasil.angka["gangguan"]) > 60


def test_of_many_who_tap_at_once_one_wins_and_the_others_hear_who() -> None:
    hasil = rebutan.jalankan(7, banyak=20, cepat=math.inf)
    assert hasil.lulus, str(hasil)


def test_two_programs_on_one_inbox_take_each_step_once() -> None:
    hasil = replika.jalankan(7, banyak=60, proses=2)
    hasil.janji.pop("setiap proses ikut bekerja")  # a busy machine may start the second too late
    assert hasil.lulus, str(hasil)


@pytest.mark.lama
def test_a_disk_that_fills_up_is_told_borne_and_outlived(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without root it says what it needs. `tests/store/test_disk.py` holds the promise anywhere."""
    if os.geteuid() != 0:
        monkeypatch.setattr(structlog, "configure", lambda **_: None)
        monkeypatch.setattr("sys.argv", ["baterai", "penuh"])
        assert program.main() == 1
        assert "perlu root" in capsys.readouterr().err
        return
    hasil = penuh.jalankan(7, banyak=1)
    assert hasil.lulus, str(hasil)


def test_a_broken_promise_fails_the_battery(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    hasil = Hasil("gangguan", 3, angka={"hilang": 1}, janji={"a": True})
    hasil.periksa("tidak ada pesan yang hilang", False, "pesan 00001")
    monkeypatch.setattr(gangguan, "jalankan", lambda benih, banyak: hasil)
    monkeypatch.setattr(structlog, "configure", lambda **_: None)  # the other tests of this process read their logs
    monkeypatch.setattr("sys.argv", ["baterai", "gangguan", "--benih", "3"])
    assert program.main() == 1
    keluaran = capsys.readouterr().out
    assert "GAGAL" in keluaran and "pesan 00001" in keluaran and '"benih": 3' in keluaran
