"""Cases and events as the text that their rows hold: written in one way only, and read again."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from bot.domain.berkas import Berkas
from bot.domain.nilai import ganti
from bot.domain.peristiwa import JENIS, Peristiwa

#: Made once: with settings of its own `json.dumps` makes a new one at each call.
_PENULIS = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))

_tulis = msgspec.json.Encoder(order="sorted").encode
_tulis_polos = msgspec.json.Encoder().encode
_baca = msgspec.json.Decoder(Berkas).decode


def kanonis(data: Any) -> str:
    """One JSON text per value: sorted keys, no spaces. Of plain data, which may hold anything that came from outside (half a surrogate pair)."""
    return _PENULIS.encode(data)


def teks_kolom(data: Any) -> str:
    """Plain data as the JSON of a column."""
    try:
        return _tulis_polos(data).decode()
    except (UnicodeEncodeError, OverflowError, TypeError):  # half a surrogate pair, a number of more than 64 bits, a kind of text of its own
        return json.dumps(data)


def teks_berkas(berkas: Berkas) -> str:
    """The canonical text of a case."""
    return _tulis(berkas).decode()


def teks_peristiwa(event: Peristiwa, sandi: str | None) -> str:
    """The canonical text of an event: of what is secret in it the ciphertext, and nothing else."""
    isi: Any = msgspec.UNSET if sandi is None else sandi
    return _tulis(ganti(event, rahasia=isi)).decode()


def baca_berkas(teks: str) -> Berkas:
    """The inverse of `teks_berkas`.

    Raises:
        msgspec.MsgspecError: it is not the text of a case.
    """
    return _baca(teks)


def baca_peristiwa(jenis: str, teks: str) -> tuple[Peristiwa, str | None]:
    """The inverse of `teks_peristiwa`: the event without what is secret in it, and that as ciphertext.

    Raises:
        msgspec.MsgspecError: it is not the text of such an event.
        KeyError: there are no such events.
    """
    data = msgspec.json.decode(teks)
    sandi = data.pop("rahasia", None)
    return msgspec.convert(data, JENIS[jenis]), sandi
