"""What becomes of an update whose handler failed: the error and the tries go in, a decision comes out."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.application.ports_pipa import MatikanPembaruan, NasibPembaruan, UlangiNanti
from bot.domain.galat import GalatParaf, Gangguan, KonflikVersi

#: Tries before a row is given up, and the waits between them: together less than 10 s.
PERCOBAAN = 3
JEDA = (timedelta(seconds=0.5), timedelta(seconds=2))

#: Passing trouble (database, Telegram, a faster colleague) is tried again this long: each time after a quarter of the time that the
#: update has waited, within these bounds; a colleague is soon done, however long the update had lain there before. It uses up none of the tries, and
#: nothing has to be remembered of it.
SABAR = timedelta(minutes=15)
TERPENDEK, TERPANJANG, REKAN = timedelta(seconds=0.25), timedelta(seconds=30), timedelta(seconds=2)


class TidakTerbaca(Exception):
    """The stored JSON is no update that python-telegram-bot can read."""


def putuskan(galat: Exception, *, percobaan: int, diterima_at: datetime, kini: datetime) -> NasibPembaruan:
    """Decide after one more failed try.

    Args:
        percobaan: Failed tries before this one, without passing trouble.
        kini: Real time.
    """
    if isinstance(galat, TidakTerbaca):
        return MatikanPembaruan("TidakTerbaca")
    if isinstance(galat, (Gangguan, KonflikVersi)):
        if kini - diterima_at < SABAR or galat.data.get("penuh"):  # a full disk is no fault of the update, however long it lasts
            paling_lama = REKAN if isinstance(galat, KonflikVersi) else TERPANJANG
            return UlangiNanti(kini + min(paling_lama, max(TERPENDEK, (kini - diterima_at) / 4)), dihitung=False)
        return MatikanPembaruan(nama_galat(galat))
    if percobaan + 1 < PERCOBAAN:
        return UlangiNanti(kini + JEDA[min(percobaan, len(JEDA) - 1)])
    return MatikanPembaruan(nama_galat(galat))


def nama_galat(galat: Exception) -> str:
    """The kind of an error, without anything a person wrote."""
    return f"{type(galat).__name__} {galat.kode}" if isinstance(galat, GalatParaf) else type(galat).__name__
