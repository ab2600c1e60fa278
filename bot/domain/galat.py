"""Errors, sorted by who must act. They carry a closed code and fields; the sentence is made in `bot.presenters`."""

from __future__ import annotations

from typing import Any


class GalatParaf(Exception):
    """Root of every expected error of paraf."""

    def __init__(self, kode: str, keterangan: str = "", **data: Any) -> None:
        super().__init__(f"{kode}: {keterangan}" if keterangan else kode)
        self.kode = kode
        self.keterangan = keterangan
        self.data = data


class Ditolak(GalatParaf):
    """The domain refuses the act; nothing changed. Shown kindly, with the next step."""


class TidakDitemukan(GalatParaf):
    """Absent, or not yours: the answer is the same."""


class KonflikVersi(GalatParaf):
    """Somebody was faster; the unit of work is tried once more."""


class Gangguan(GalatParaf):
    """Passing trouble outside (Telegram, database, converter); tried again with backoff."""


class PenerimaHilang(GalatParaf):
    """The person blocked the bot or never started it; an officer is told."""


class KonfigurasiSalah(GalatParaf):
    """The settings do not allow a start; `daftar` holds every finding."""

    def __init__(self, daftar: list[str]) -> None:
        super().__init__("konfigurasi", "; ".join(daftar))
        self.daftar = daftar
