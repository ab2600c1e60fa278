"""The databases of the tests: what is kept is kept on SQLite and on PostgreSQL alike, and some of it in memory. And an ear for names and
secrets in logs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, create_engine
from sqlalchemy.util import LRUCache

from bot.domain.berkas import Berkas
from bot.domain.nilai import ganti
from bot.domain.peristiwa import Peristiwa
from bot.store import database
from bot.store.database import Database
from bot.store.gudang import berkas as gudang_berkas
from bot.store.migrasi import jalankan_migrasi
from bot.store.teks import baca_berkas, baca_peristiwa, teks_berkas, teks_kolom, teks_peristiwa
from tests import kenari
from tests.palsu.memori import Memori
from tests.postgres import Server

MESIN = ("sqlite", "postgresql")

# How long an example takes says something about the machine, which is busy, and nothing about the program.
settings.register_profile("paraf", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("paraf")


@lru_cache(maxsize=1)
def _mesin_asal() -> Engine:
    """An engine whose dialect knows its SQLite."""
    mesin = create_engine("sqlite://", json_serializer=teks_kolom)
    mesin.connect().close()
    mesin._compiled_cache = LRUCache(5000)
    return mesin


def _buat_mesin(*alamat: Any, **pilihan: Any) -> Engine:
    """An engine of SQLite that goes on with what SQLAlchemy has made of statements in this process: a database of its own for each
    test would make all that anew, a quarter of a test's time. Its connections are its own."""
    mesin, asal = create_engine(*alamat, **pilihan), _mesin_asal()
    mesin.dialect = mesin.pool._dialect = asal.dialect
    mesin._compiled_cache = asal._compiled_cache
    return mesin


database.create_engine = _buat_mesin  # type: ignore[attr-defined]


# A struct takes any value when it is made, and its row is read by its types: what no row may hold is found where it is written, in every test.


def _tulis_berkas(berkas: Berkas) -> str:
    teks = teks_berkas(berkas)
    assert baca_berkas(teks) == berkas
    return teks


def _tulis_peristiwa(event: Peristiwa, sandi: str | None) -> str:
    teks = teks_peristiwa(event, sandi)
    assert baca_peristiwa(type(event).__name__, teks) == (ganti(event, rahasia={}), sandi)
    return teks


gudang_berkas.teks_berkas, gudang_berkas.teks_peristiwa = _tulis_berkas, _tulis_peristiwa  # type: ignore[attr-defined]


def pytest_configure(config: pytest.Config) -> None:
    """The process that begins with the year goes before the others: there are more of them than cores, and it is the longest."""
    if getattr(config, "workerinput", {}).get("workerid", "gw0") != "gw0":
        os.nice(5)


#: A file is played by one process, and a long one at the end would leave the others idle: the year first, then stories.
DAHULU = ("tests/simulasi/test_setahun.py", "tests/e2e/", "tests/letters/", "tests/simulasi/", "tests/operator/", "tests/store/", "tests/baterai/",
          "tests/inbox/", "tests/application/")  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is long comes first."""
    items.sort(key=lambda x: next((urut for urut, awal in enumerate(DAHULU) if x.nodeid.startswith(awal)), len(DAHULU)))


@pytest.fixture(scope="session", autouse=True)
def tanpa_kenari() -> Iterator[None]:
    """No log of any test, at DEBUG, holds a name, a token, a NIP or NIK, a telephone number or an address (S2, S14)."""
    yield
    assert kenari.temuan == []


@pytest.fixture(autouse=True)
def _telinga(tanpa_kenari: None) -> None:
    kenari.pasang()


@pytest.fixture(scope="session")
def server_postgres() -> Iterator[Server]:
    """This test process's own PostgreSQL."""
    server = Server()
    yield server
    server.berhenti()


@pytest.fixture(scope="session")
def _templat_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    berkas = tmp_path_factory.mktemp("templat") / "paraf.db"
    jalankan_migrasi(f"sqlite+aiosqlite:///{berkas}")
    return berkas


@dataclass(frozen=True)
class Gudang:
    """An empty, migrated database of one kind."""

    mesin: str
    url: str


@contextmanager
def _kosong(mesin: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Gudang]:
    if mesin == "sqlite":
        shutil.copy(request.getfixturevalue("_templat_sqlite"), tmp_path / "paraf.db")
        yield Gudang("sqlite", f"sqlite+aiosqlite:///{tmp_path}/paraf.db")
        return
    server: Server = request.getfixturevalue("server_postgres")
    nama = server.pinjam()
    yield Gudang("postgresql", server.url(nama))
    server.kembalikan(nama)


@pytest.fixture(params=MESIN)
def gudang(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Gudang]:
    """Each test once per kind of database."""
    with _kosong(request.param, request, tmp_path) as gudang:
        yield gudang


@pytest.fixture
def db(gudang: Gudang) -> Iterator[Database]:
    """A database of each kind, opened."""
    database = Database(gudang.url)
    yield database
    database.tutup_langsung()


@pytest.fixture(params=("memori", *MESIN))
def wadah(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database | Memori]:
    """For what is promised by a port that has a fake (tests/palsu): memory, and a database of each kind."""
    if request.param == "memori":
        yield Memori()
        return
    with _kosong(request.param, request, tmp_path) as gudang:
        database = Database(gudang.url)
        yield database
        database.tutup_langsung()
