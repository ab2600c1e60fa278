"""What the program says of itself to whoever watches over it: numbers per office, and nothing about a person."""

from __future__ import annotations

from dataclasses import dataclass

#: How the handling of an update ends.
HASIL_PEMBARUAN = ("selesai", "ulang", "insiden")

#: How a call to Telegram ends: the decisions of the dispatcher, and the wait that Telegram asks for.
HASIL_KIRIMAN = ("Berhasil", "CobaLagi", "Hilang", "KirimBaru", "Mati", "Pindah", "TungguDulu")


@dataclass(frozen=True, slots=True)
class UkuranKantor:
    """One office at one moment, as its rows say."""

    masuk: int  # updates that wait
    umur_masuk: float  # seconds the oldest of them has waited
    keluar: int  # calls that are due
    umur_keluar: float  # seconds the oldest of them is overdue
    terbuka: int  # open visits
    terlambat: int  # of those, past their tenggat
    tepat: int  # visits that ended within 30 days in time
    lewat: int  # and those that did not
    latar: int  # slow work that waits
    insiden: int  # ever recorded
    tak_terjangkau: int  # accounts that blocked the bot
