"""Incidents: something a person has to look at, under a number that can be read out on the telephone."""

from __future__ import annotations

import secrets
from datetime import datetime

from bot.store.database import SesiInstansi
from bot.store.models import InsidenRow

#: Without the letters and digits that people confuse.
ABJAD = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


def nomor_insiden() -> str:
    """A fresh incident number, e.g. "INS-7F3K2Q"."""
    return "INS-" + "".join(secrets.choice(ABJAD) for _ in range(6))


def catat_insiden(sesi: SesiInstansi, *, instansi: str, jenis: str, keterangan: str, kini: datetime) -> str:
    """Record an incident and return its number. `keterangan` holds facts without personal data."""
    nomor = nomor_insiden()
    sesi.add(InsidenRow(id=nomor, instansi=instansi, jenis=jenis, keterangan=keterangan[:500], pada=kini))
    return nomor
