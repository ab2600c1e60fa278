"""A database, a clock, the outbox on top of them, and what its hooks were told."""

from __future__ import annotations

import pytest
from alat_outbox import GerbangPalsu, JamDiam, buat_outbox

from bot.store.database import Database
from bot.store.outbox import OutboxSql


@pytest.fixture
def jam() -> JamDiam:
    return JamDiam()


@pytest.fixture
def kabar() -> list[str]:
    """What the hooks were told: "hilang <chat>" and "insiden <instansi>"."""
    return []


@pytest.fixture
def outbox(db: Database, jam: JamDiam, kabar: list[str]) -> OutboxSql:
    return buat_outbox(db, jam, kabar)


@pytest.fixture
def gerbang() -> GerbangPalsu:
    return GerbangPalsu()
