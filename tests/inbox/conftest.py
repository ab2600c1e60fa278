"""A database, a clock one can hold still, and the inbox on top of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alat_inbox import JamDiam

from bot.store.database import Database, SesiInstansi
from bot.store.inbox import InboxSql
from bot.store.models import Base


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
    """Incident numbers the admin was told."""
    return []


@pytest.fixture
def inbox(db: Database, jam: JamDiam, kabar: list[str]) -> InboxSql:
    def catat(_sesi: SesiInstansi, _instansi: str, nomor: str) -> None:
        kabar.append(nomor)

    return InboxSql(db, jam, pemegang="uji", teks_insiden=lambda nomor: f"Nomor {nomor}", insiden_baru=catat)
