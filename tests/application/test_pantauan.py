"""Which rooms count as alive: those that move, wait for their turn, or never said that they move."""

from __future__ import annotations

from bot.application.pantauan import MACET, PULIH, Pantauan


class Jam:
    def __init__(self) -> None:
        self.kini = 100.0

    def __call__(self) -> float:
        return self.kini


def test_a_room_that_begins_no_round_hangs() -> None:
    jam = Jam()
    p = Pantauan(jam)
    p.buka("pengirim")
    p.buka("surat")
    p.berdenyut("pengirim")
    jam.kini += MACET
    assert p.keadaan() == {"pengirim": "", "surat": ""}
    jam.kini += 1
    assert p.keadaan() == {"pengirim": "tidak bergerak 121 detik", "surat": ""}
    p.berdenyut("pengirim")
    assert p.keadaan()["pengirim"] == ""


def test_a_room_that_broke_off_is_trusted_again_after_a_while() -> None:
    jam = Jam()
    p = Pantauan(jam)
    p.buka("jadwal")
    p.berdenyut("jadwal")
    p.patah("jadwal")
    assert "galat" in p.keadaan()["jadwal"]
    jam.kini += PULIH
    assert p.keadaan() == {"jadwal": ""}


def test_a_room_that_waits_for_its_turn_is_well() -> None:
    jam, giliran = Jam(), [True]
    p = Pantauan(jam)
    p.buka("penerima", lambda: giliran[0])
    p.berdenyut("penerima")
    giliran[0] = False
    jam.kini += 10 * MACET
    assert p.keadaan() == {"penerima": ""}
    giliran[0] = True
    assert p.keadaan() == {"penerima": ""}
