"""The same office on PostgreSQL: one request from /start to the receipt, and every invariant afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.panggung import SARI, Panggung, panggung
from tests.postgres import Server


@pytest.fixture(scope="module")
def p(tmp_path_factory: pytest.TempPathFactory, server_postgres: Server) -> Iterator[Panggung]:
    nama = server_postgres.basis_data()
    with panggung(tmp_path_factory.mktemp("panggung"), DATABASE_URL=server_postgres.url(nama)) as stage:
        yield stage
        stage.periksa_catatan()
    server_postgres.buang(nama)


def test_tarakans_nine_rows_on_postgresql(p: Panggung) -> None:
    nomor = p.ajukan(surat=b"%PDF-1.4 surat pengantar")
    p.sampai_tamat(nomor)
    p.tenang()
    assert p.sql("select status from berkas where nomor = ?", nomor) == [("selesai",)]
    assert [b[0] for b in p.sql("select status from nomor where aliran like 'surat:%'")] == ["final"]
    assert p.isi(SARI)
