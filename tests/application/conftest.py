"""A desk with everybody at his post."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.application.alat_meja import Kantor, KisahMeja
from tests.application.alat_ruang import Ruang
from tests.rencana import didengar


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


#: What may go through what is over: commands of the operator, erasures, migrations, the day's anchor (a line per case), and the past
#: where somebody asks for the whole of it: the month's report, how long steps took, the register of numbers.
TENTANG_YANG_LAMPAU = frozenset(("0009_papan.py", "data_diri.py", "dokter.py", "jangkar.py", "pemeriksaan.py", "pindahan.py",
                                 "berkas.py:berkas_dibuat", "nomor.py:daftar_nomor", "papan.py:kunjungan_selesai"))  # fmt: skip


@pytest.fixture(autouse=True)
def tanpa_tumbuh() -> Iterator[None]:
    """Nothing a desk does takes longer the more is over."""
    with didengar(TENTANG_YANG_LAMPAU) as temuan:
        yield
    assert temuan == []
