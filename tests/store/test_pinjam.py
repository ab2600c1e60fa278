"""The databases of the tests themselves: one that was lent before is as good as new."""

from __future__ import annotations

import asyncpg

from tests.postgres import SIDIK, Server


def test_a_database_that_comes_back_is_empty_and_counts_from_one(server_postgres: Server) -> None:
    s = server_postgres
    nama = s.pinjam()
    s.sql("INSERT INTO opd (instansi, kode, nama) VALUES ('a', 'b', 'c')", nama=nama)
    s.sql("SELECT nextval('inbox_id_seq')", nama=nama)
    s.kembalikan(nama)
    assert s.pinjam() == nama
    assert s.sql("SELECT count(*) FROM opd", nama=nama) == [(0,)]
    assert s.sql("SELECT nextval('opd_id_seq'), nextval('inbox_id_seq')", nama=nama) == [(1, 1)]
    assert s.sql("SELECT count(*) FROM alembic_version", nama=nama) == [(1,)]
    s.kembalikan(nama)


def test_a_database_that_was_laid_out_or_set_otherwise_is_not_lent_again(server_postgres: Server) -> None:
    nama = server_postgres.pinjam()

    async def ubah(s: asyncpg.Connection) -> None:
        awal = await s.fetchval(SIDIK)
        for perintah in ("ALTER TABLE opd ADD COLUMN x int", "DROP INDEX ix_inbox_mati", "UPDATE alembic_version SET version_num = '0001'",
                         f"ALTER DATABASE {nama} SET default_transaction_read_only = on", "ALTER TABLE peristiwa DISABLE TRIGGER ALL",
                         "CREATE TABLE baru (x int)", "CREATE SCHEMA baru"):  # fmt: skip
            perubahan = s.transaction()
            await perubahan.start()
            await s.execute(perintah)
            assert await s.fetchval(SIDIK) != awal, perintah
            await perubahan.rollback()
        assert await s.fetchval(SIDIK) == awal
        await s.execute("DROP TABLE opd CASCADE")

    server_postgres.dalam(ubah, nama)
    server_postgres.kembalikan(nama)
    assert server_postgres.sql("SELECT 1 FROM pg_database WHERE datname = $1", nama) == []
