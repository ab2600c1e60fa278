"""What every part of the store of a case has in hand: the transaction, the office, and what was read already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.application.ports import Acak
from bot.domain.berkas import Berkas
from bot.domain.peristiwa import Peristiwa
from bot.domain.sop import Sop
from bot.store.database import SesiInstansi
from bot.store.sandi import Brankas

#: Shown where a person's key was destroyed.
TERHAPUS = "(data dihapus)"


class Dasar:
    """One transaction of one office."""

    def __init__(self, sesi: SesiInstansi, *, bot: str, brankas: Brankas, acak: Acak, sekarang: datetime,
                 nyata: datetime, kunci_tombol: bytes, baca_sop: Callable[[str], Sop],
                 tulis_sop: Callable[[Sop], str], sop: dict[tuple[str, str], Sop]) -> None:  # fmt: skip
        """`sop`: versions read before; one never changes, so they outlive the transaction."""
        assert sesi.instansi is not None
        self._s = sesi
        self._instansi: str = sesi.instansi
        self._bot = bot
        self._brankas = brankas
        self._acak = acak
        self._sekarang = sekarang
        self._nyata = nyata
        self._kunci_tombol = kunci_tombol
        self._baca_sop = baca_sop
        self._tulis_sop = tulis_sop
        self._senyap = False  # whether cards make no sound
        self._berkas: dict[str, Berkas] = {}  # as read or saved in this transaction
        self._kepala: dict[str, str] = {}  # the hash of the newest event of each of them
        self._acara: dict[str, list[Peristiwa]] = {}
        self._tenggat: dict[str, dict[int, datetime | None]] = {}
        self._sop = sop
        self._ingat: dict[tuple[Any, ...], Any] = {}  # what was read about people, until one of them changes
        self._opd: list[tuple[str, str]] | None = None
