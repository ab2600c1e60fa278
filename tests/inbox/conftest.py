"""A database, a clock one can hold still, and the inbox on top of them."""

from __future__ import annotations

import pytest
from alat_inbox import JamDiam

from bot.store.database import Database, SesiInstansi
from bot.store.inbox import InboxSql


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
