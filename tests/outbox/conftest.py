"""A clock, the outbox on top of a database or of memory, and what its hooks were told."""

from __future__ import annotations

import pytest
from alat_outbox import GerbangPalsu, JamDiam, buat_outbox

from bot.application.ports_pipa import OutboxStore
from tests.palsu.wadah import Wadah


@pytest.fixture
def jam() -> JamDiam:
    return JamDiam()


@pytest.fixture
def kabar() -> list[str]:
    """What the hooks were told: "hilang <chat>" and "insiden <instansi>"."""
    return []


@pytest.fixture
def outbox(wadah: Wadah, jam: JamDiam, kabar: list[str]) -> OutboxStore:
    """What the port promises: on the fake and on both databases."""
    return buat_outbox(wadah, jam, kabar)


@pytest.fixture
def gerbang() -> GerbangPalsu:
    return GerbangPalsu()
