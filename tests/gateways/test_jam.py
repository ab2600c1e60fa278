"""Clocks, against a pretend Telegram whose clock is moved."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.gateways.jam import JamNyata, JamSandbox
from sandbox.testing import SandboxClient, running_sandbox


@pytest.fixture
def telegram() -> Iterator[SandboxClient]:
    with running_sandbox() as klien:
        yield klien


def test_the_real_clock_knows_only_real_time() -> None:
    jam = JamNyata()
    assert abs(jam.sekarang() - jam.nyata()) < timedelta(seconds=1)
    assert jam.sekarang().tzinfo is UTC
    assert jam.monoton() <= jam.monoton()


async def test_office_time_follows_the_sandbox_and_real_time_does_not(telegram: SandboxClient) -> None:
    await asyncio.to_thread(telegram.post, "/clock", {"maju": 3600})
    jam, bergeser = JamSandbox(telegram.base), asyncio.Event()
    jam.saat_bergeser.append(bergeser.set)
    await jam.mulai()
    try:
        assert abs(jam.sekarang() - jam.nyata() - timedelta(hours=1)) < timedelta(seconds=1)
        bergeser.clear()
        await asyncio.to_thread(telegram.post, "/clock", {"maju": 86_400})
        await asyncio.wait_for(bergeser.wait(), 60)
        assert abs(jam.sekarang() - jam.nyata() - timedelta(hours=25)) < timedelta(seconds=1)
        assert abs(jam.nyata() - datetime.now(UTC)) < timedelta(seconds=1)
    finally:
        await jam.tutup()


async def test_without_a_sandbox_office_time_is_real_time() -> None:
    jam = JamSandbox("http://127.0.0.1:9")
    await jam.mulai()
    assert abs(jam.sekarang() - jam.nyata()) < timedelta(seconds=1)
    await jam.tutup()
