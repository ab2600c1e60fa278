"""What becomes of an update whose handler failed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.application.ports_pipa import MatikanPembaruan, NasibPembaruan, UlangiNanti
from bot.domain.galat import Ditolak, Gangguan, KonflikVersi
from bot.inbox.putusan import TidakTerbaca, putuskan

KINI = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("galat", "percobaan", "umur", "nasib"),
    [
        (ValueError("rahasia"), 0, 0, UlangiNanti(KINI + timedelta(seconds=0.5))),
        (ValueError("rahasia"), 1, 1, UlangiNanti(KINI + timedelta(seconds=2))),
        (ValueError("rahasia"), 2, 3, MatikanPembaruan("ValueError")),
        (Ditolak("bukan_hak"), 2, 3, MatikanPembaruan("Ditolak bukan_hak")),
        (Gangguan("basis_data"), 0, 0, UlangiNanti(KINI + timedelta(seconds=0.25), dihitung=False)),
        (Gangguan("basis_data"), 2, 40, UlangiNanti(KINI + timedelta(seconds=10), dihitung=False)),
        (Gangguan("basis_data"), 20, 800, UlangiNanti(KINI + timedelta(seconds=30), dihitung=False)),
        (Gangguan("basis_data"), 0, -60, UlangiNanti(KINI + timedelta(seconds=0.25), dihitung=False)),  # the clock was set back
        (Gangguan("basis_data"), 40, 901, MatikanPembaruan("Gangguan basis_data")),
        (KonflikVersi("versi"), 3, 4, UlangiNanti(KINI + timedelta(seconds=1), dihitung=False)),
        (KonflikVersi("versi"), 0, 600, UlangiNanti(KINI + timedelta(seconds=2), dihitung=False)),
        (TidakTerbaca("KeyError"), 0, 0, MatikanPembaruan("TidakTerbaca")),
    ],
)
def test_decision(galat: Exception, percobaan: int, umur: int, nasib: NasibPembaruan) -> None:
    assert putuskan(galat, percobaan=percobaan, diterima_at=KINI - timedelta(seconds=umur), kini=KINI) == nasib


def test_passing_trouble_is_tried_often_at_first_and_some_fifty_times_in_all() -> None:
    kini, jeda = KINI, []
    while isinstance(nasib := putuskan(Gangguan("basis_data"), percobaan=0, diterima_at=KINI, kini=kini), UlangiNanti):
        jeda.append(nasib.pada - kini)
        kini = nasib.pada
    assert jeda == sorted(jeda)
    assert len(jeda) < 60
    assert sum(jeda[:12], timedelta()) < timedelta(seconds=8)


def test_three_tries_take_less_than_ten_seconds() -> None:
    kini, percobaan = KINI, 0
    while isinstance(nasib := putuskan(ValueError(), percobaan=percobaan, diterima_at=KINI, kini=kini), UlangiNanti):
        kini, percobaan = nasib.pada, percobaan + 1
    assert percobaan == 2
    assert kini - KINI < timedelta(seconds=8)
