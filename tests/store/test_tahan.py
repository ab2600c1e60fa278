"""What makes an acknowledged commit last, and a dead server noticed: settings that no kill -9 would miss if they were gone."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text

from bot.store.database import Database, SesiInstansi
from bot.store.penjaga import Penjaga
from tests.conftest import Gudang

#: synchronous=FULL is 2.
PRAGMA = {"synchronous": 2, "journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000}

#: The server drops a client that is gone, and with it its locks, after about ten seconds.
KEEPALIVE = {"tcp_keepalives_idle": "4", "tcp_keepalives_interval": "2", "tcp_keepalives_count": "3", "tcp_user_timeout": "10000"}


async def test_sqlite_returns_from_a_commit_when_it_is_on_the_disk(tmp_path: Path) -> None:
    db = Database(f"sqlite+aiosqlite:///{tmp_path}/a.db")

    def lihat(sesi: SesiInstansi) -> dict[str, Any]:
        return {x: sesi.scalar(text(f"PRAGMA {x}")) for x in PRAGMA}

    assert await db.tulis(lihat) == await db.baca(lihat) == await asyncio.to_thread(db.tulis_langsung, lihat) == PRAGMA
    await db.tutup()


@pytest.mark.parametrize("gudang", ["postgresql"], indirect=True)
async def test_every_session_of_postgresql_has_keepalives(gudang: Gudang, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pool that works, and the session that holds the locks by name: a takeover waits for its end."""
    asli, diminta = asyncpg.connect, list[dict[str, str]]()

    async def sambung(**isi: Any) -> Any:
        diminta.append(isi["server_settings"])
        return await asli(**isi)

    monkeypatch.setattr(asyncpg, "connect", sambung)
    db, penjaga = Database(gudang.url), Penjaga(gudang.url, saat_ganti=lambda _nama: None, bangunkan=lambda: None)
    await db.tulis(lambda sesi: sesi.scalar(text("SELECT 1")))
    await penjaga.mulai()
    await penjaga.tutup()
    await db.tutup()
    assert {x["application_name"] for x in diminta} == {"paraf", "paraf-penjaga"}
    assert all(KEEPALIVE.items() <= x.items() for x in diminta), diminta
