"""The scheduler as a room: it begins nothing after `berhenti`, and breaks nothing off."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime

import pytest

from bot.wiring import RuangJadwal


async def test_a_sweep_under_way_is_finished_before_the_room_closes(caplog: pytest.LogCaptureFixture) -> None:
    mulai, lepas = asyncio.Event(), asyncio.Event()
    selesai: list[str] = []

    async def sapu() -> None:
        mulai.set()
        await lepas.wait()
        selesai.append("sapu")

    ruang = RuangJadwal(lambda jadwal: jadwal.add_job(sapu, "interval", hours=1, next_run_time=datetime.now().astimezone()))
    jalan = asyncio.create_task(ruang.jalan())
    await asyncio.wait_for(mulai.wait(), 60)
    ruang.berhenti()
    await asyncio.sleep(0.05)
    assert not jalan.done()
    ruang.segera(sapu)
    lepas.set()
    await asyncio.wait_for(jalan, 60)
    await asyncio.sleep(0)
    assert selesai == ["sapu"]
    assert [r.message for r in caplog.records if r.levelno >= logging.ERROR] == []


async def test_a_sweep_that_fails_does_not_keep_the_room_open(caplog: pytest.LogCaptureFixture) -> None:
    mulai = asyncio.Event()

    async def sapu() -> None:
        mulai.set()
        raise ZeroDivisionError

    ruang = RuangJadwal(lambda jadwal: jadwal.add_job(sapu, "interval", hours=1, next_run_time=datetime.now().astimezone()))
    jalan = asyncio.create_task(ruang.jalan())
    await asyncio.wait_for(mulai.wait(), 60)
    ruang.berhenti()
    await asyncio.wait_for(jalan, 60)
    assert "ZeroDivisionError" in caplog.text
