"""What goes wrong, drawn from the seed: crashes at named points, a Telegram that limps, a database that is locked, a dead converter."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

#: Where the program may die. Around a transaction: before it is committed, and after it with nobody told; of several units that share
#: one, between two of them and before their COMMIT. Of an act that stands: before what it has to say is handed over. Around a call to
#: Telegram: before it, and when it was accepted and its row not marked. After an update was kept and not acknowledged; after it was
#: claimed and not begun. After a file lies in the archive and no row names it.
TITIK = ("before_commit", "inside_shared_commit", "before_shared_commit", "after_commit", "before_handover", "before_send",
         "after_send_before_mark", "after_receive_before_ack", "after_claim_before_act", "after_file_before_row")  # fmt: skip

#: What Telegram does to one call, and how many in a hundred are met with it. A reply is lost after the call was accepted; a slow one
#: is accepted and answered after the caller's patience, which is the same for him but takes time; `blokir` is a person who
#: blocks the bot for some hours.
GANGGUAN_KIRIM = {"balasan_hilang": 1.5, "429": 2.0, "5xx": 2.0, "lambat": 1.0, "blokir": 0.15}

#: How many transactions of the rooms in a hundred find the database locked, and how many the disk full: before their COMMIT, at it, and at
#: one that they share, of which there are few.
TERKUNCI, PENUH = 0.5, {"disk_full_inside": 0.3, "disk_full": 0.3, "disk_full_shared": 1.5}


class Padam(BaseException):
    """The program is dead from here on; no `except Exception` of its own may catch that."""


@dataclass
class Nasib:
    """Draws for one run. With `kadar` 0 nothing ever goes wrong; `kadar` 1 are the figures above, with a crash in `tiap` chances."""

    benih: int
    kadar: float = 0.0
    tiap: int = 250
    terjadi: Counter[str] = field(default_factory=Counter)
    dilalui: Counter[str] = field(default_factory=Counter)  # how often each named point was reached

    def __post_init__(self) -> None:
        self._acak = random.Random(f"{self.benih}:nasib")

    def titik(self, nama: str) -> None:
        """A named point is reached.

        Raises:
            Padam: here it ends.
        """
        self.dilalui[nama] += 1
        if self.kadar and self._acak.random() < self.kadar / self.tiap:
            self.terjadi[nama] += 1
            raise Padam(nama)

    def terkunci(self) -> bool:
        """Whether this transaction finds the database locked."""
        return self._mungkin("database_locked", TERKUNCI)

    def penuh(self, kapan: str) -> bool:
        """Whether this transaction finds no room on the disk, at a moment of `PENUH`."""
        return self._mungkin(kapan, PENUH[kapan])

    def konverter_mati(self) -> bool:
        """Whether this life of the program has an engine for PDFs that fails at every letter."""
        return self._mungkin("converter_dead", 40.0)

    def kirim(self) -> str | None:
        """What happens to this call; None: nothing."""
        return next((apa for apa, persen in GANGGUAN_KIRIM.items() if self._mungkin(apa, persen)), None)

    def lama(self, dari: float, sampai: float) -> float:
        """A span of time."""
        return self._acak.uniform(dari, sampai)

    def _mungkin(self, apa: str, persen: float) -> bool:
        ya = bool(self.kadar) and self._acak.random() * 100 < persen * self.kadar
        self.terjadi[apa] += ya
        return ya


class Nyawa:
    """One life of the program: alive until a named point ends it; what belongs to a dead one does nothing any more."""

    def __init__(self, nasib: Nasib) -> None:
        self._nasib = nasib
        self._padam: Padam | None = None

    @property
    def mati(self) -> bool:
        """Whether it has ended."""
        return self._padam is not None

    def periksa(self) -> None:
        """Raises Padam when it has ended."""
        if self._padam is not None:
            raise Padam(*self._padam.args)

    def titik(self, nama: str) -> None:
        """A named point; see `Nasib.titik`."""
        self.periksa()
        try:
            self._nasib.titik(nama)
        except Padam as padam:
            self._padam = padam
            raise
