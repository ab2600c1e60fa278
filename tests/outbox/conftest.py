"""A database, a clock, the outbox on top of them, and what its hooks were told."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alat_outbox import GerbangPalsu, JamDiam

from bot.application.ports_pipa import Jam
from bot.store.database import Database
from bot.store.models import Base
from bot.store.outbox import OutboxSql


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/paraf.db")
    Base.metadata.create_all(database.engine)
    yield database
    await database.tutup()


@pytest.fixture
def jam() -> JamDiam:
    return JamDiam()


@pytest.fixture
def kabar() -> list[str]:
    """What the hooks were told: "hilang <chat>" and "insiden <instansi>"."""
    return []


def buat_outbox(db: Database, jam: Jam, kabar: list[str]) -> OutboxSql:
    """The store with hooks that write into `kabar`."""
    return OutboxSql(
        db,
        jam,
        penerima_hilang=lambda _sesi, _instansi, chat: kabar.append(f"hilang {chat}"),
        insiden_baru=lambda _sesi, instansi, _nomor: kabar.append(f"insiden {instansi}"),
    )


@pytest.fixture
def outbox(db: Database, jam: JamDiam, kabar: list[str]) -> OutboxSql:
    return buat_outbox(db, jam, kabar)


@pytest.fixture
def gerbang() -> GerbangPalsu:
    return GerbangPalsu()
