"""The ports a simulation owns: a clock that is moved, and randomness that follows from a seed."""

from __future__ import annotations

import base64
import random
from datetime import datetime, timedelta


class JamVirtual:
    """Office time and real time are one, and only go forward when they are moved."""

    def __init__(self, saat: datetime) -> None:
        self.saat = saat

    def sekarang(self) -> datetime:
        """Office time."""
        return self.saat

    def nyata(self) -> datetime:
        """Real time."""
        return self.saat

    def monoton(self) -> float:
        """Seconds that only go forward."""
        return self.saat.timestamp()

    def maju(self, mikrodetik: int) -> None:
        """Move on by this much."""
        self.saat += timedelta(microseconds=mikrodetik)

    def ke(self, saat: datetime) -> None:
        """Move on; a moment that has passed already is now."""
        self.saat = max(self.saat, saat)


class AcakBenih:
    """Ids, tokens, codes, keys and nonces from a seed: worthless as secrets, the same in every replay."""

    def __init__(self, benih: int) -> None:
        self._acak = random.Random(f"{benih}:program")

    def bita(self, banyak: int) -> bytes:
        """Random bytes."""
        return self._acak.randbytes(banyak)

    def id(self) -> str:
        """26 characters."""
        return base64.b32encode(self.bita(17)).decode().lower()[:26]

    def token(self, bit: int = 128) -> str:
        """URL-safe characters."""
        return base64.urlsafe_b64encode(self.bita(bit // 8)).decode().rstrip("=")

    def kode(self) -> str:
        """16 base32 characters."""
        return base64.b32encode(self.bita(10)).decode()
