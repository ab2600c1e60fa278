"""A desk with everybody at his post."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.application.alat_meja import Kantor, KisahMeja
from tests.application.alat_ruang import Ruang


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Kantor]:
    """Tarakan's office; every post has its holder."""
    kantor = Kantor(tmp_path)
    kantor.tautkan_semua()
    yield kantor
    kantor.tutup()


@pytest.fixture
def kisah(kantor: Kantor) -> KisahMeja:
    """A request that waits for the disposisi of the kadis."""
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    assert kisah.utama().jabatan == "kadis"
    return kisah


@pytest.fixture
def ruang(kantor: Kantor, tmp_path: Path) -> Ruang:
    """The room that makes this office's letters."""
    return Ruang(kantor, tmp_path / "data")
