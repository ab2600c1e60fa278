"""What the rows of cases and events say, kept for the texts that were read or written last.

A text is read from its row in each transaction as before, and only the very same text gives the kept value: it is never older than the
row, what was rolled back is found by nobody, and an office finds only what its own rows say. The values are frozen, and hold no text
about a person; what is secret in an event stays ciphertext here.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache
from threading import Lock
from typing import TypeVar

from bot.domain.berkas import Berkas
from bot.store.teks import baca_berkas
from bot.store.teks import baca_peristiwa as _baca_peristiwa

T = TypeVar("T")
R = TypeVar("R")

#: Characters of case texts that are kept, with their values some 5 MB: two hundred usual cases, or a few of hundreds of branches.
HURUF_DIINGAT = 500_000

#: Events that are kept.
PERISTIWA_DIINGAT = 1024


class Ingatan:
    """The cases by their texts, the one used longest ago goes first."""

    def __init__(self, muat: int = HURUF_DIINGAT) -> None:
        self._muat = muat
        self._huruf = 0
        self._isi: OrderedDict[str, Berkas] = OrderedDict()
        self._kunci = Lock()  # reads run beside the writer

    def baca(self, teks: str) -> Berkas:
        """The case that this text of a row says."""
        with self._kunci:
            if (ada := self._isi.get(teks)) is not None:
                self._isi.move_to_end(teks)
                return ada
        berkas = baca_berkas(teks)
        self.ingat(teks, berkas)
        return berkas

    def ingat(self, teks: str, berkas: Berkas) -> None:
        """Keep the case that a text was made from."""
        with self._kunci:
            if teks not in self._isi:
                self._huruf += len(teks)
            self._isi[teks] = berkas
            while self._huruf > self._muat:
                lama, _ = self._isi.popitem(last=False)
                self._huruf -= len(lama)


def per_saat(tulis: Callable[[T], R]) -> Callable[[T], R]:
    """`tulis`, keeping what it gave last: a step writes its moment in every row. By the very object, for the same moment can be told in
    another zone, and then reads otherwise.
    """
    terakhir: tuple[T, R] | None = None

    def ingat(saat: T) -> R:
        nonlocal terakhir
        ada = terakhir  # reads run beside the writer
        if ada is None or ada[0] is not saat:
            ada = terakhir = saat, tulis(saat)
        return ada[1]

    return ingat


#: Of the whole process.
BERKAS = Ingatan()

#: `bot.store.teks.baca_peristiwa`: it is opened with the person's key each time.
baca_peristiwa = lru_cache(maxsize=PERISTIWA_DIINGAT)(_baca_peristiwa)
