"""Migrations, and the lock that keeps two programs off one file."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, inspect, make_url, text

import bot
from bot.domain.galat import Gangguan
from bot.store import migrasi
from bot.store.database import Database
from bot.store.kunci_jalan import KunciJalan, SudahBerjalan, sedang_jalan
from bot.store.migrasi import jalankan_migrasi, perbedaan, revisi
from bot.store.models import Base, MilikInstansi
from tests.conftest import MESIN
from tests.postgres import Server

LINGKUNGAN = os.environ | {"PYTHONPATH": str(Path(bot.__file__).parents[1])}


@pytest.fixture(params=MESIN)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database that nobody has migrated yet."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/data/paraf.db"
        return
    server: Server = request.getfixturevalue("server_postgres")
    nama = server.basis_data(migrasi=False)
    yield server.url(nama)
    server.buang(nama)


async def test_a_migrated_database_has_every_table_of_the_models_and_nothing_differs(url: str) -> None:
    jalankan_migrasi(url)
    assert perbedaan(url) == []
    db = Database(url)
    ada = await db.tulis(lambda s: set(inspect(s.connection()).get_table_names()))
    assert ada == set(Base.metadata.tables) | {"alembic_version"}
    await db.tutup()


def test_migrating_again_changes_nothing(url: str) -> None:
    jalankan_migrasi(url)
    kini, terbaru = revisi(url)
    jalankan_migrasi(url)
    assert revisi(url) == (kini, terbaru)
    assert kini == terbaru is not None


def test_a_start_that_dies_inside_a_migration_leaves_nothing_half_done(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli = command.upgrade

    def mati(*args: Any) -> None:
        asli(*args)
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "upgrade", mati)
    with pytest.raises(KeyboardInterrupt):
        jalankan_migrasi(url)
    monkeypatch.undo()
    assert revisi(url)[0] is None
    jalankan_migrasi(url)
    assert perbedaan(url) == []


def test_a_fresh_database_has_no_revision(url: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    assert revisi(url)[0] is None


def test_several_starts_at_once_all_find_a_migrated_database(url: str) -> None:
    perintah = [
        sys.executable,
        "-c",
        f"from bot.store.migrasi import jalankan_migrasi; jalankan_migrasi({url!r})",
    ]
    proses = [subprocess.Popen(perintah, env=LINGKUNGAN, stderr=subprocess.PIPE) for _ in range(3)]
    for satu in proses:
        _, galat = satu.communicate(timeout=60)
        assert satu.returncode == 0, galat.decode()
    assert perbedaan(url) == []


def test_partial_indexes_are_partial_on_postgresql_too(server_postgres: Server) -> None:
    nama = server_postgres.basis_data()
    ada = {b[0]: b[1] for b in server_postgres.sql("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'", nama=nama)}
    sebagian = {i.name: str(i.dialect_options["sqlite"]["where"]) for tabel in Base.metadata.tables.values() for i in tabel.indexes
                if i.dialect_options["sqlite"]["where"] is not None}  # fmt: skip
    assert len(sebagian) >= 7
    assert [i for i in sebagian if " WHERE " not in ada[str(i)]] == []
    server_postgres.buang(nama)


def test_a_server_that_is_not_there_is_trouble_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Gangguan) as galat:
        jalankan_migrasi(f"postgresql+asyncpg://paraf:rahasia@/paraf?host={tmp_path}")
    assert galat.value.kode == "basis_data" and "rahasia" not in str(galat.value)


def test_every_table_knows_its_instansi() -> None:
    for mapper in Base.registry.mappers:
        assert issubclass(mapper.class_, MilikInstansi), mapper.class_


def test_a_second_program_on_the_same_file_is_refused_until_the_first_is_gone(tmp_path: Path) -> None:
    berkas = tmp_path / "paraf.db"
    with KunciJalan(berkas), pytest.raises(SudahBerjalan) as tertangkap:
        KunciJalan(berkas).ambil()
    assert tertangkap.value.data == {"berkas": str(berkas)}
    KunciJalan(berkas).ambil()
    with KunciJalan(tmp_path / "lain.db"):
        pass


def test_a_command_that_only_looks_whether_a_program_runs_keeps_none_from_starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    berkas = tmp_path / "paraf.db"
    with KunciJalan(berkas):
        assert sedang_jalan(berkas)
    melihat = os.open(f"{berkas}.kunci", os.O_RDONLY)
    fcntl.flock(melihat, fcntl.LOCK_SH)
    monkeypatch.setattr("time.sleep", lambda _detik: os.close(melihat))  # it has looked
    with KunciJalan(berkas):
        assert sedang_jalan(berkas)
    assert not sedang_jalan(berkas)
    assert not sedang_jalan(tmp_path / "lain.db") and not list(tmp_path.glob("lain*"))


def test_a_killed_program_leaves_no_lock_behind(tmp_path: Path) -> None:
    berkas = tmp_path / "paraf.db"
    kode = (
        "import sys, time; from pathlib import Path; from bot.store.kunci_jalan import KunciJalan;"
        f"k = KunciJalan(Path({str(berkas)!r})); k.ambil(); print('terkunci', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", kode], env=LINGKUNGAN, stdout=subprocess.PIPE, text=True) as proses:
        assert proses.stdout is not None
        assert proses.stdout.readline() == "terkunci\n"
        with pytest.raises(SudahBerjalan):
            KunciJalan(berkas).ambil()
        proses.kill()
        proses.wait()
    with KunciJalan(berkas):
        pass


async def test_short_commands_read_and_write_beside_a_running_program(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/data/paraf.db"
    jalankan_migrasi(url)
    with KunciJalan(tmp_path / "data" / "paraf.db"):
        db, lain = Database(url), Database(url)
        for satu in (db, lain, db):
            await satu.tulis(lambda sesi: sesi.execute(Base.metadata.tables["insiden"].delete()))
        await db.tutup()
        await lain.tutup()


async def test_who_ended_a_visit_is_filled_in_for_the_cases_there_are(url: str) -> None:
    if url.startswith("sqlite"):
        Path(make_url(url).database or "").parent.mkdir(parents=True)
    migrasi._di_sambungan(make_url(url), lambda c: command.upgrade(migrasi.konfigurasi(c), "0008"))
    keadaan = '{"langkah": [{"lb": 1, "oleh": {"orang": "o1", "jabatan": "kadis"}}, {"lb": 2, "oleh": null}]}'

    def isi(c: Connection) -> None:
        c.execute(text("INSERT INTO berkas (id, nomor, sop_id, sop_versi, versi, status, keadaan, kepala, dibuat_at, instansi) "
                       "VALUES ('b', '1', 's', 'v', 1, 'berjalan', :k, '', '2026-11-23 00:00:00', 'i')"), {"k": keadaan})  # fmt: skip
        for lb in (1, 2):
            c.execute(text("INSERT INTO langkah_berkas (berkas_id, lb, no, bagian, aksi, jabatan, status, samping, cabang, mulai_at, "
                           "instansi) VALUES ('b', :lb, 1, 0, 'kerjakan', 'kadis', 'selesai', false, false, '2026-11-23 00:00:00', 'i')"),
                      {"lb": lb})  # fmt: skip

    migrasi._di_sambungan(make_url(url), isi)
    jalankan_migrasi(url)
    oleh = migrasi._di_sambungan(make_url(url), lambda c: c.execute(text("SELECT lb, oleh_id FROM langkah_berkas ORDER BY lb")).all())
    assert [tuple(x) for x in oleh] == [(1, "o1"), (2, None)]


async def test_the_last_day_of_a_ramadan_gets_a_column_of_its_own_and_briefs_stay(url: str) -> None:
    if url.startswith("sqlite"):
        Path(make_url(url).database or "").parent.mkdir(parents=True)
    migrasi._di_sambungan(make_url(url), lambda c: command.upgrade(migrasi.konfigurasi(c), "0013"))

    def isi(c: Connection) -> None:
        for jenis, jam in (("ramadan", "2027-03-09"), ("masuk", "08.00-12.00"), ("libur", "")):
            c.execute(text("INSERT INTO hari_kantor (tanggal, jenis, nama, dasar, jam, dibuat_oleh, dibuat_at, instansi) "
                           "VALUES ('2027-02-08', :jenis, 'n', 'd', :jam, 'o', '2026-11-23 00:00:00', 'i')"), {"jenis": jenis, "jam": jam})  # fmt: skip
        c.execute(text("INSERT INTO ringkasan (orang_id, tanggal, jatuh_at, status, instansi) "
                       "VALUES ('o', '2026-11-23', '2026-11-23 00:00:00', 'menunggu', 'i')"))  # fmt: skip

    migrasi._di_sambungan(make_url(url), isi)
    jalankan_migrasi(url)
    assert perbedaan(url) == []
    hari = migrasi._di_sambungan(make_url(url), lambda c: c.execute(text("SELECT jenis, jam, sampai FROM hari_kantor ORDER BY id")).all())
    assert [tuple(x) for x in hari] == [("ramadan", "", "2027-03-09"), ("masuk", "08.00-12.00", None), ("libur", "", None)]
    pagi = migrasi._di_sambungan(make_url(url), lambda c: c.execute(text("SELECT orang_id, tanggal, status FROM ringkasan")).all())
    assert [tuple(x) for x in pagi] == [("o", "2026-11-23", "menunggu")]
