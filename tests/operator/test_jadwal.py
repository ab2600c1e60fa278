"""The scheduler as a room: it begins nothing after `berhenti`, and breaks nothing off."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import text

from bot.domain.galat import KonfigurasiSalah
from bot.gateways.jam import JamNyata
from bot.store.database import Database, SesiInstansi
from bot.store.models import Base
from bot.wiring import Program, RuangJadwal, _tunggu_selesai


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


async def test_a_clock_that_was_set_back_does_not_put_the_sweeps_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else nothing would be reminded of, tried again or swept until the clock has come as far again."""
    monkeypatch.setattr("bot.wiring.LIHAT_JAM", 0.01)
    kini, disapu = datetime.now().astimezone(), asyncio.Event()

    async def sapu() -> None:
        disapu.set()

    jam = [kini]
    ruang = RuangJadwal(lambda jadwal: jadwal.add_job(sapu, "interval", hours=1, next_run_time=kini + timedelta(hours=1)), lambda: jam[0])
    jalan = asyncio.create_task(ruang.jalan())
    jam[0] += timedelta(minutes=1)
    await asyncio.sleep(0.05)
    assert not disapu.is_set(), "a clock that goes on wakes nobody before his time"
    jam[0] -= timedelta(days=1)
    await asyncio.wait_for(disapu.wait(), 60)
    ruang.berhenti()
    await asyncio.wait_for(jalan, 60)


async def test_a_stop_takes_nothing_new_and_waits_for_what_is_under_way() -> None:
    """SIGTERM: an act that was begun is ended, and what was sent is marked."""

    class Lambat:
        def __init__(self) -> None:
            self.diminta = asyncio.Event()
            self.tuntas = False

        def bangun(self) -> None:
            """Nothing waits."""

        def berhenti(self) -> None:
            self.diminta.set()

        async def jalan(self) -> None:
            await self.diminta.wait()
            await asyncio.sleep(0.05)
            self.tuntas = True

    daftar = [Lambat(), Lambat()]
    tugas = [asyncio.create_task(x.jalan()) for x in daftar]
    await _tunggu_selesai(list(daftar), tugas)
    assert [x.tuntas for x in daftar] == [True, True] and all(x.done() and not x.cancelled() for x in tugas)


async def test_the_hourly_cleaning_asks_for_files_without_holding_up_an_act(tmp_path: Path) -> None:
    """Its questions are reads: an act that is under way meanwhile need not end for them, nor wait."""
    db, mulai, lepas = Database(f"sqlite+aiosqlite:///{tmp_path / 'paraf.db'}"), Event(), Event()
    Base.metadata.create_all(db.engine)
    dijawab: list[Collection[str]] = []
    sibuk: list[asyncio.Task[bool]] = []

    def tindakan(sesi: SesiInstansi) -> bool:
        sesi.execute(text("SELECT 1"))
        mulai.set()
        return lepas.wait(60)

    async def sibukkan() -> None:
        sibuk.append(asyncio.create_task(db.tulis(tindakan)))

    simpul = asyncio.get_running_loop()

    class Arsip:
        def sapu(self, disebut: Callable[[Collection[str]], Collection[str]], _nyata: datetime) -> int:
            asyncio.run_coroutine_threadsafe(sibukkan(), simpul).result()
            assert mulai.wait(30)
            dijawab.append(disebut(["a" * 64]))
            lepas.set()
            return 0

    program: Any = SimpleNamespace(jam=JamNyata(), arsip=Arsip())
    async with asyncio.timeout(30):
        await Program._bersihkan(program, db)
    assert (dijawab, await sibuk[0]) == ([set()], True)
    await db.tutup()


@pytest.mark.parametrize("cara", ["told to stop", "cancelled"])
async def test_a_program_is_stopped_also_while_it_starts(cara: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A start may wait for Telegram for ever; what it has opened so far is closed."""
    mulai, jejak = asyncio.Event(), list[str]()

    async def susun(_program: Program, tumpukan: AsyncExitStack) -> None:
        tumpukan.callback(jejak.append, "ditutup")
        mulai.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(Program, "_susun", susun)
    monkeypatch.setattr(asyncio.get_running_loop(), "add_signal_handler", lambda *_: None)
    program = object.__new__(Program)
    program._berhenti = asyncio.Event()
    jalan = asyncio.create_task(program.jalan(saat_siap=lambda: jejak.append("siap")))
    await asyncio.wait_for(mulai.wait(), 60)
    if cara == "cancelled":
        jalan.cancel()
    else:
        program.berhenti()
    selesai, _ = await asyncio.wait({jalan}, timeout=30)
    assert selesai and jalan.cancelled() == (cara == "cancelled")
    assert jejak == ["ditutup"]


async def test_what_stops_a_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def susun(_program: Program, _tumpukan: AsyncExitStack) -> None:
        raise KonfigurasiSalah(["uji"])

    monkeypatch.setattr(Program, "_susun", susun)
    monkeypatch.setattr(asyncio.get_running_loop(), "add_signal_handler", lambda *_: None)
    program = object.__new__(Program)
    program._berhenti = asyncio.Event()
    with pytest.raises(KonfigurasiSalah):
        await program.jalan()
