"""The tables of what the bot understands: buttons by their act, texts and files by the conversation they belong to."""

from __future__ import annotations

from collections.abc import Callable

from bot.application.ports import Dialog, Meja
from handlers.konteks import Jawaban, Ketukan, PesanTeks

PenanganTombol = Callable[[Meja, Ketukan], Jawaban]
PenanganTeks = Callable[[Meja, PesanTeks, Dialog], None]

#: Act of a button -> what happens. An act that is not here does nothing.
TOMBOL: dict[str, PenanganTombol] = {}

#: Kind of conversation -> what a text does to it.
DIALOG_TEKS: dict[str, PenanganTeks] = {}


def tombol(aksi: str) -> Callable[[PenanganTombol], PenanganTombol]:
    """Register the handler of a button."""

    def daftar(fn: PenanganTombol) -> PenanganTombol:
        assert aksi not in TOMBOL, aksi
        TOMBOL[aksi] = fn
        return fn

    return daftar


def dialog_teks(jenis: str) -> Callable[[PenanganTeks], PenanganTeks]:
    """Register what a text does in a conversation of this kind."""

    def daftar(fn: PenanganTeks) -> PenanganTeks:
        assert jenis not in DIALOG_TEKS, jenis
        DIALOG_TEKS[jenis] = fn
        return fn

    return daftar
