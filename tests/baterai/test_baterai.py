"""A share of each battery; `make baterai` runs the whole of them. Speed is not looked at here."""

from __future__ import annotations

import math

import pytest
import structlog

from tools.baterai import __main__ as program
from tools.baterai import gangguan, rebutan
from tools.baterai.hasil import Hasil


def test_500_messages_through_a_fifth_of_faults_all_arrive_and_only_lost_answers_make_doubles() -> None:
    hasil = gangguan.jalankan(7, banyak=500)
    assert hasil.lulus, str(hasil)
    assert int(hasil.angka["gangguan"]) > 60


def test_of_many_who_tap_at_once_one_wins_and_the_others_hear_who() -> None:
    hasil = rebutan.jalankan(7, banyak=20, cepat=math.inf)
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
