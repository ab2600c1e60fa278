"""How SQLite looks for the rows of a statement, judged by the text of its plan: no sweep, act or round of the dispatcher may go through
what is over.

SQLite plans by the schema alone as long as nobody runs ANALYZE, and nobody does here: a plan holds for an office of any age.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.store.models import Base

#: Tables with as many rows as an office has posts and changes of them, days off, people with wishes and incidents: they may be read whole.
KECIL = frozenset(("coba_tautan", "daftar_data", "faktor_totp", "hari_kantor", "insiden", "jejak_pejabat", "kalender", "lambang", "opd",
                   "penugasan", "preferensi", "sop_versi", "undangan"))  # fmt: skip

#: Partial indexes of what waits, runs or is broken: they do not grow with what is over.
SISA = frozenset(str(i.name) for tabel in Base.metadata.tables.values() for i in tabel.indexes
                 if re.search(r"status = '\w+'|terjangkau IS 0", str(i.dialect_options["sqlite"]["where"])))  # fmt: skip

_LANGKAH = re.compile(r"(SCAN|SEARCH) (\w+)(?: USING (?:AUTOMATIC )?(?:PARTIAL )?(?:COVERING )?(?:INDEX (\w+)|INTEGER PRIMARY KEY))?(?: \((.*)\))?")

#: What every row of an office has in common finds nothing.
_SEMUA = frozenset(("instansi", "bot"))


def tumbuh(rencana: Iterable[str]) -> list[str]:
    """The steps of a plan that take longer the more is over."""
    return [satu for satu in rencana if _tumbuh(satu)]


def _tumbuh(langkah: str) -> bool:
    cocok = _LANGKAH.match(langkah)
    if cocok is None:
        return False
    cara, alias, indeks, syarat = cocok.groups()
    tabel = re.sub(r"_\d+$", "", alias)
    if tabel not in Base.metadata.tables or tabel in KECIL or indeks in SISA:
        return False  # else a subquery: its own steps stand beside it
    kolom = set(re.findall(r"(\w+)[=<>]", syarat or ""))
    return cara == "SCAN" or "AUTOMATIC" in langkah or kolom <= _SEMUA


def rencana(kursor: Any, perintah: str, nilai: Any) -> list[str]:
    """The steps of SQLite's plan for a statement with its values."""
    kursor.execute(f"EXPLAIN QUERY PLAN {perintah}", nilai)
    return [baris[3] for baris in kursor.fetchall()]


# --- an ear for what the program runs ------------------------------------------------------------------------------

#: Modules between a statement and whoever asks for it.
_SALURAN = ("/bot/store/database.py", "/bot/store/ringan.py", "/bot/store/simpul.py")

_dikenal: set[str] = set()


def _pemanggil() -> str | None:
    """The module and function of the program that run the statement under way; None: a test looks for itself."""
    bingkai: FrameType | None = sys._getframe(2)
    while bingkai is not None:
        berkas, fungsi = bingkai.f_code.co_filename.replace("\\", "/"), bingkai.f_code.co_name
        if "/tests/" in berkas:
            return None
        if ("/bot/" in berkas or "/handlers/" in berkas) and not berkas.endswith(_SALURAN) and not fungsi.startswith("<"):
            return f"{berkas.rpartition('/')[2]}:{fungsi}"
        bingkai = bingkai.f_back
    return None


@contextmanager
def didengar(kecuali: Iterable[str]) -> Iterator[list[str]]:
    """Whatever the program runs on SQLite meanwhile that goes through what is over; each statement once in a process. Modules
    and functions of `kecuali` may."""
    temuan: list[str] = []

    def dengar(sambungan: Any, kursor: Any, perintah: str, nilai: Any, _konteks: Any, banyak: bool) -> None:
        if perintah in _dikenal or banyak or sambungan.dialect.name != "sqlite" or not perintah.startswith(("SELECT", "UPDATE", "DELETE", "WITH")):
            return
        bentuk = re.sub(r"\?(, \?)+", "?", perintah)
        if bentuk in _dikenal:
            return
        oleh = _pemanggil()
        if oleh is None or oleh in kecuali or oleh.partition(":")[0] in kecuali:
            return
        _dikenal.update((perintah, bentuk))
        temuan.extend(f"{oleh}: {satu}: {perintah}" for satu in tumbuh(rencana(kursor, perintah, nilai)))

    event.listen(Engine, "before_cursor_execute", dengar)
    try:
        yield temuan
    finally:
        event.remove(Engine, "before_cursor_execute", dengar)
