"""One office is played once; every test gets a copy of its folder to break."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from alat_operator import Kantor, Lakon

from bot.domain.perintah import BeriDisposisi
from bot.domain.peristiwa import Tujuan


@pytest.fixture(scope="session")
def _asal(tmp_path_factory: pytest.TempPathFactory) -> Lakon:
    kantor = Kantor(tmp_path_factory.mktemp("kantor"))
    tamat, paraf, baru = (kantor.ajukan(isi) for isi in (b"satu", b"dua", b"tiga"))
    kantor.sampai_tamat(tamat)
    kantor.sampai_surat(paraf)
    kantor.lakukan(baru, lambda m, b, lb: BeriDisposisi(
        oleh=kantor.pelaku("kadis"), lb=lb, tambahan=(Tujuan("sekretaris", "tembusan"),)))  # fmt: skip
    return Lakon(kantor, tamat, paraf, baru)


@pytest.fixture
def lakon(_asal: Lakon, tmp_path: Path) -> Lakon:
    folder = tmp_path / "data"
    shutil.copytree(_asal.kantor.s.DATA_DIR, folder)
    return Lakon(Kantor(folder, _asal.kantor.orang), _asal.tamat, _asal.paraf, _asal.baru)


@pytest.fixture
def kantor(lakon: Lakon) -> Kantor:
    return lakon.kantor


@pytest.fixture
def log_kembali() -> Iterator[None]:
    """For tests in which the program sets up its log: afterwards all is as it was."""
    akar = logging.getLogger()
    sebelum, tingkat = akar.handlers[:], akar.level
    yield
    akar.handlers[:] = sebelum
    akar.setLevel(tingkat)
    structlog.reset_defaults()
