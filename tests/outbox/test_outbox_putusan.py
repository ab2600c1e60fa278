"""What becomes of a row after a call."""

from __future__ import annotations

from datetime import timedelta

import pytest
from alat_outbox import INSTANSI, KINI

from bot.application.ports_pipa import (
    Berhasil,
    ChatPindah,
    CobaLagi,
    DitolakTelegram,
    HasilTelegram,
    Hilang,
    Keputusan,
    Kiriman,
    KirimBaru,
    Mati,
    PenerimaHilang,
    Pindah,
    Terkirim,
    TidakPasti,
    TungguDulu,
)
from bot.outbox.putusan import PERCOBAAN_TERBANYAK, jeda, putuskan


@pytest.mark.parametrize(
    ("metode", "hasil", "keputusan"),
    [
        ("sendMessage", Terkirim({"message_id": 5}), Berhasil(5)),
        ("sendMediaGroup", Terkirim([{"message_id": 5}, {"message_id": 6}]), Berhasil(5)),
        ("setMyCommands", Terkirim(True), Berhasil(None)),
        ("sendMessage", TungguDulu(3), None),
        (
            "sendMessage",
            PenerimaHilang("Forbidden: bot was blocked by the user"),
            Hilang("Forbidden: bot was blocked by the user"),
        ),
        ("sendMessage", ChatPindah(-100), Pindah(-100)),
        ("sendMessage", TidakPasti("ReadTimeout"), CobaLagi(KINI + timedelta(seconds=1), "ReadTimeout")),
        (
            "sendMessage",
            DitolakTelegram(401, "Unauthorized"),
            CobaLagi(KINI + timedelta(seconds=1), "Unauthorized"),
        ),
        (
            "editMessageText",
            DitolakTelegram(400, "Bad Request: message is not modified: ..."),
            Berhasil(None),
        ),
        ("editMessageText", DitolakTelegram(400, "Bad Request: message to edit not found"), KirimBaru()),
        ("editMessageReplyMarkup", DitolakTelegram(400, "Bad Request: message can't be edited"), KirimBaru()),
        (
            "sendMessage",
            DitolakTelegram(400, "Bad Request: message text is empty"),
            Mati("400 Bad Request: message text is empty"),
        ),
        (
            "sendDocument",
            DitolakTelegram(413, "Request Entity Too Large"),
            Mati("413 Request Entity Too Large"),
        ),
    ],
)
def test_decision(metode: str, hasil: HasilTelegram, keputusan: Keputusan | None) -> None:
    assert putuskan(Kiriman(1, INSTANSI, 7, metode, {}, 0), hasil, kini=KINI) == keputusan


def test_trouble_is_borne_for_a_day_and_then_somebody_is_told() -> None:
    assert timedelta(hours=23) < timedelta(seconds=sum(map(jeda, range(PERCOBAAN_TERBANYAK)))) < timedelta(hours=25)
    terakhir = Kiriman(1, INSTANSI, 7, "sendMessage", {}, PERCOBAAN_TERBANYAK - 1)
    assert isinstance(putuskan(terakhir, TidakPasti("x"), kini=KINI), Mati)
