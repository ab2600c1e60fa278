"""The operator's commands on PostgreSQL: looking, backing up, restoring, and taking an office along from SQLite."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alat_operator import KATALOG, Kantor, setelan
from sqlalchemy import text
from typer.testing import CliRunner

from bot.__main__ import app
from bot.application.ports import Meja
from bot.domain.galat import Gangguan, KonfigurasiSalah
from bot.operator.cadangan import buat_cadangan, pulihkan
from bot.operator.data_diri import Pilihan, hapus
from bot.operator.dokter import _basis_data
from bot.operator.kantor import Kantor as KantorOperator
from bot.store.pemeriksaan import dalam_bacaan
from bot.store.penjaga import Penjaga
from tests.postgres import Server


@pytest.fixture
def kosong(server_postgres: Server) -> Iterator[str]:
    """The name of an empty database nobody has migrated."""
    nama = server_postgres.basis_data(migrasi=False)
    yield nama
    server_postgres.buang(nama)


@pytest.mark.usefixtures("log_kembali")
def test_a_server_that_does_not_let_us_in_is_named_as_such_by_every_command(server_postgres: Server, kosong: str, kantor: Kantor) -> None:
    """A wrong password, a database that is not there: what an operator meets first on a new server."""
    server_postgres.sql("CREATE ROLE tanpa_masuk NOLOGIN")
    for url, kata in ((server_postgres.url("tidak_ada"), "basis datanya belum ada; buat dengan createdb"),
                      (server_postgres.url(kosong).replace("paraf@", "tanpa_masuk:rahasia@"), "tidak diizinkan masuk")):  # fmt: skip
        env = {"DATABASE_URL": url, "DATA_DIR": str(kantor.s.DATA_DIR), "BOT_TOKEN": kantor.s.BOT_TOKEN, "INSTANSI": kantor.id, "HTTP_PORT": "0"}
        for perintah in (["migrate"], ["backup", str(kantor.s.DATA_DIR / "c.tar")], ["pejabat", "daftar", "--instansi", kantor.id], ["run"]):
            hasil = CliRunner().invoke(app, perintah, env=env)
            assert (hasil.exit_code, hasil.exception.__class__) == (2, SystemExit) and kata in hasil.stderr, (perintah, hasil.output, hasil.exception)
            assert "rahasia" not in hasil.output and "Traceback" not in hasil.output
        (satu,) = _basis_data(setelan(kantor.s.DATA_DIR, DATABASE_URL=url), KATALOG, kantor.jam.sekarang(), None)
        assert not satu.baik and kata in satu.kalimat
        hasil = CliRunner().invoke(app, ["migrate-to", url], env=env | {"DATABASE_URL": kantor.s.DATABASE_URL})
        assert hasil.exit_code == 2 and kata in hasil.stderr, hasil.output
    server_postgres.sql("DROP ROLE tanpa_masuk")


@pytest.fixture
def pindah(lakon: Any, tmp_path: Path, server_postgres: Server, kosong: str) -> Kantor:
    """The office of three cases, moved from SQLite to PostgreSQL by backup and restore."""
    buat_cadangan(lakon.kantor.s, tmp_path / "sqlite.tar", dengan_kunci=True)
    s = setelan(tmp_path / "pg", DATABASE_URL=server_postgres.url(kosong))
    ringkas = pulihkan(s, tmp_path / "sqlite.tar")
    assert (ringkas.berkas, ringkas.temuan) == (3, ())
    return Kantor(s.DATA_DIR, lakon.kantor.orang, DATABASE_URL=s.DATABASE_URL)


def isi(server: Server, nama: str, tabel: str) -> list[tuple[Any, ...]]:
    return [tuple(b) for b in server.sql(f"SELECT * FROM {tabel} ORDER BY 1, 2, 3", nama=nama)]


def keluhan(kantor: Kantor) -> list[str]:
    hasil = _basis_data(kantor.s, KATALOG, kantor.jam.sekarang(), None)
    return [x.kalimat for x in hasil if not x.baik and "fsync=off" not in x.kalimat]


def test_an_office_that_grew_goes_on_where_it_was(pindah: Kantor, lakon: Any) -> None:
    assert keluhan(pindah) == []
    pindah.paraf(lakon.paraf, "statistisi")
    assert len(pindah.ajukan(b"baru")) > 0, "nomor urut baris diteruskan"
    assert keluhan(pindah) == []


def test_a_backup_of_postgresql_comes_back_the_same_on_postgresql_and_on_sqlite(
    pindah: Kantor, tmp_path: Path, server_postgres: Server, kosong: str
) -> None:
    kunci = {"KUNCI_CADANGAN": base64.b64encode(b"k" * 32).decode()}
    ringkas = buat_cadangan(pindah.s.model_copy(update=kunci), tmp_path / "pg.tar", dengan_kunci=True)
    assert (ringkas.berkas, ringkas.temuan) == (3, ())
    assert b"SQLite format 3" not in (tmp_path / "pg.tar").read_bytes()
    kedua = server_postgres.basis_data(migrasi=False)
    pulihkan(setelan(tmp_path / "pg2", DATABASE_URL=server_postgres.url(kedua), **kunci), tmp_path / "pg.tar")
    for tabel in ("peristiwa", "berkas", "kunci", "nomor", "outbox", "kartu", "tombol", "langkah_berkas"):
        assert isi(server_postgres, kedua, tabel) == isi(server_postgres, kosong, tabel) != [], tabel
    server_postgres.buang(kedua)
    assert pulihkan(setelan(tmp_path / "lite", **kunci), tmp_path / "pg.tar").berkas == 3
    assert Kantor(tmp_path / "lite", pindah.orang).periksa() == []


def test_a_database_with_rows_is_never_written_over(pindah: Kantor, tmp_path: Path, server_postgres: Server, kosong: str) -> None:
    sebelum = isi(server_postgres, kosong, "peristiwa")
    with pytest.raises(KonfigurasiSalah) as galat:
        pulihkan(setelan(tmp_path / "lain", DATABASE_URL=pindah.s.DATABASE_URL), tmp_path / "sqlite.tar")
    assert "sudah berisi" in galat.value.daftar[0]
    assert isi(server_postgres, kosong, "peristiwa") == sebelum
    assert not (tmp_path / "lain" / "dokumen").exists()


def test_a_restore_that_postgresql_refuses_takes_everything_back(
    lakon: Any, tmp_path: Path, server_postgres: Server, kosong: str
) -> None:
    lakon.kantor.sql("UPDATE outbox SET galat = ? WHERE id = (SELECT max(id) FROM outbox)", "x" * 501)
    buat_cadangan(lakon.kantor.s, tmp_path / "c.tar", dengan_kunci=True)
    s = setelan(tmp_path / "pg", DATABASE_URL=server_postgres.url(kosong))
    with pytest.raises(Gangguan):
        pulihkan(s, tmp_path / "c.tar")
    assert server_postgres.sql("SELECT count(*) FROM peristiwa", nama=kosong)[0][0] == 0
    assert not (s.DATA_DIR / "dokumen").exists() and not (s.DATA_DIR / "kunci-induk").exists()


async def test_no_restore_beside_a_running_bot(lakon: Any, tmp_path: Path, server_postgres: Server, kosong: str) -> None:
    url = server_postgres.url(kosong)
    buat_cadangan(lakon.kantor.s, tmp_path / "c.tar", dengan_kunci=True)
    penjaga = Penjaga(url, saat_ganti=lambda nama: None, bangunkan=lambda: None)
    await penjaga.mulai()
    try:
        with pytest.raises(KonfigurasiSalah, match="sedang berjalan"):
            await asyncio.to_thread(pulihkan, setelan(tmp_path / "pg", DATABASE_URL=url), tmp_path / "c.tar")
    finally:
        await penjaga.tutup()


def test_the_doctor_names_a_careless_server_and_one_that_is_away(pindah: Kantor, tmp_path: Path) -> None:
    kalimat = [x.kalimat for x in _basis_data(pindah.s, KATALOG, pindah.jam.sekarang(), None) if not x.baik]
    assert any("fsync=off" in x and "postgresql.conf" in x for x in kalimat), kalimat
    pergi = setelan(tmp_path / "pergi", DATABASE_URL=f"postgresql+asyncpg://paraf:rahasia@/paraf?host={tmp_path}")
    (hasil,) = _basis_data(pergi, KATALOG, pindah.jam.sekarang(), None)
    assert not hasil.baik and "tidak terjangkau" in hasil.kalimat and "rahasia" not in hasil.kalimat


def test_a_statement_that_never_ends_does_not_hold_a_look_at_everything(
    server_postgres: Server, kosong: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.postgres.TUNGGU_BACAAN", 0.3)
    with pytest.raises(Gangguan):
        dalam_bacaan(server_postgres.url(kosong), lambda sesi: sesi.execute(text("SELECT pg_sleep(60)")).all())


def test_a_person_is_erased_on_postgresql_too(pindah: Kantor, server_postgres: Server, kosong: str) -> None:
    def kenalkan(m: Meja) -> str:
        orang = m.g.buat_orang("Wati (contoh)", nik="6473015505900001", at=m.sekarang)
        m.g.buat_akun(5550001, 5550001, orang, at=m.sekarang)
        return orang

    wati = pindah.di_meja(kenalkan)
    kantor = KantorOperator(pindah.s, KATALOG, pindah.id)
    assert hapus(kantor, Pilihan(orang=wati)) == (0, True)
    assert pindah.di_meja(lambda m: (m.g.profil(wati).nama, m.g.akun(5550001))) == ("(data dihapus)", None)
    assert server_postgres.sql("SELECT count(*) FROM kunci WHERE kunci IS NULL", nama=kosong)[0][0] == 1
    assert pindah.di_meja(lambda m: m.g.profil(pindah.orang["sari"]).nama) == "sari (contoh)"
    assert keluhan(pindah) == []
