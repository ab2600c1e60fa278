"""A clock one can hold still, and the inbox on top of a database or of memory."""

from __future__ import annotations

import pytest
from alat_inbox import JamDiam, buat_inbox

from bot.application.ports_pipa import InboxStore
from bot.store.database import Database
from tests.palsu.wadah import Wadah


@pytest.fixture
def jam() -> JamDiam:
    return JamDiam()


@pytest.fixture
def kabar() -> list[str]:
    """Incident numbers the admin was told."""
    return []


@pytest.fixture
def inbox(wadah: Wadah, jam: JamDiam, kabar: list[str]) -> InboxStore:
    """What the port promises: on the fake and on both databases."""
    return buat_inbox(wadah, jam, insiden_baru=kabar.append)


@pytest.fixture
def inbox_sql(db: Database, jam: JamDiam, kabar: list[str]) -> InboxStore:
    """What databases promise each other."""
    return buat_inbox(db, jam, insiden_baru=kabar.append)
