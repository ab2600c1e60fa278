"""Which rooms of the program work, for `/readyz` and `/metrics`."""

from __future__ import annotations

from collections.abc import Callable

#: A room that broke off is not trusted for this long after it opened again, in seconds.
PULIH = 30.0

#: A room that begins no round for this long hangs. The longest honest round is a poll and the wait after its failure.
MACET = 120.0


class Pantauan:
    """The rooms by name. `monoton` is seconds that only grow."""

    def __init__(self, monoton: Callable[[], float]) -> None:
        self._monoton = monoton
        self._hadir: dict[str, Callable[[], bool]] = {}
        self._denyut: dict[str, float] = {}
        self._patah: dict[str, float] = {}

    def buka(self, nama: str, di_sini: Callable[[], bool] = lambda: True) -> None:
        """This room belongs to the program; `di_sini` says whether it is its turn now, for rooms that exist once."""
        self._hadir[nama] = di_sini

    def berdenyut(self, nama: str) -> None:
        """Another round of it began."""
        self._denyut[nama] = self._monoton()

    def patah(self, nama: str) -> None:
        """It ended with an error and will be opened again."""
        self._patah[nama] = self._monoton()
        self._denyut.pop(nama, None)

    def keadaan(self) -> dict[str, str]:
        """Each room, and what is wrong with it; nothing when it works, or waits for its turn."""
        kini = self._monoton()
        hasil = {}
        for nama, di_sini in self._hadir.items():
            hasil[nama] = ""
            if nama in self._patah and kini - self._patah[nama] < PULIH:
                hasil[nama] = "baru saja terhenti karena galat"
            elif not di_sini():
                self._denyut.pop(nama, None)
            elif nama in self._denyut and kini - self._denyut[nama] > MACET:
                hasil[nama] = f"tidak bergerak {kini - self._denyut[nama]:.0f} detik"
        return hasil
