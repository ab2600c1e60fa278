"""A tap is answered once: with its outcome, or with "Sedang diproses…" when the outcome is not there yet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from bot.domain.galat import Gangguan
from bot.presenters.teks import pesan
from handlers import register
from handlers.konteks import Jawaban


class KantorPura:
    """An office whose transaction ends when `boleh` is set; keeps what was answered and when the work was done."""

    def __init__(self) -> None:
        self.boleh = asyncio.Event()
        self.kejadian: list[str] = []
        self.gerbang = self
        self.saat_dijawab: Callable[[], None] = lambda: None

    async def di_meja(self, _fn: Any) -> Jawaban:
        await self.boleh.wait()
        self.kejadian.append("selesai")
        return Jawaban("Paraf dibubuhkan.")

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        self.kejadian.append(f"{callback_id}: {teks}")
        self.saat_dijawab()


async def ketuk(kantor: KantorPura) -> list[str]:
    tanya = SimpleNamespace(id="t1", data="x", message=None)
    await register.ketukan(SimpleNamespace(callback_query=tanya), SimpleNamespace(kantor=kantor))  # type: ignore[arg-type]
    return kantor.kejadian


async def test_a_tap_is_answered_with_its_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "SABAR", 60.0)
    kantor = KantorPura()
    kantor.boleh.set()
    assert await ketuk(kantor) == ["selesai", "t1: Paraf dibubuhkan."]


async def test_a_tap_that_takes_long_is_answered_before_its_outcome_and_still_finishes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "SABAR", 0.01)
    kantor = KantorPura()
    kantor.saat_dijawab = kantor.boleh.set
    assert await ketuk(kantor) == ["t1: Sedang diproses…", "selesai"]


async def test_a_tap_that_finds_the_disk_full_is_told_that_it_waits_and_stays_undone() -> None:
    kantor = KantorPura()

    async def penuh(_fn: Any) -> Jawaban:
        raise Gangguan("basis_data", penuh=True)

    kantor.di_meja = penuh  # type: ignore[method-assign]
    with pytest.raises(Gangguan):
        await ketuk(kantor)
    assert kantor.kejadian == [f"t1: {pesan('disk_penuh').teks}"]
