"""An office comes from any version: each schema there ever was, with open cases, is brought up to date and goes on."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from base64 import b64decode
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from alat_operator import KATALOG, TOKEN, Kantor, setelan
from sqlalchemy import Connection, Table, text
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.domain.berkas import Berkas
from bot.operator.dokter import _basis_data
from bot.specs.konversi import sop_dari_json
from bot.store import migrasi, pindahan
from bot.store import models as t
from bot.store.kunci_jalan import KunciJalan, SudahBerjalan
from bot.store.migrasi import MIGRATIONS, jalankan_migrasi, perbedaan, revisi
from bot.store.pemeriksaan import dalam_bacaan, periksa_invarian
from bot.store.penjaga import Penjaga
from tests.postgres import Server, tanya
from tools.skema_lama import KUNCI

SKEMA = Path(__file__).parents[1] / "store" / "skema"
LAMA = sorted(berkas.stem for berkas in SKEMA.glob("*.sql"))
KELUAR = {"BOT_TOKEN": TOKEN, "INSTANSI": "dkisp-tarakan", "KUNCI_INDUK": KUNCI}


class JamLama:
    """Goes on a day after the office stopped."""

    def __init__(self, saat: datetime) -> None:
        self.saat = saat

    def sekarang(self) -> datetime:
        self.saat += timedelta(seconds=1)
        return self.saat

    def nyata(self) -> datetime:
        return self.saat

    def monoton(self) -> float:
        return 0.0


def tuang(skema: str, folder: Path) -> Path:
    """The database of that time."""
    folder.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(folder / "paraf.db")) as db:
        db.executescript((SKEMA / f"{skema}.sql").read_text(encoding="utf-8"))
        db.execute("PRAGMA journal_mode=WAL")
    return folder / "paraf.db"


def buka(folder: Path, **lain: str) -> Kantor:
    """The office on this database, with the people it had, the clock a little later."""
    kantor = Kantor(folder, {}, KUNCI_INDUK=KUNCI, **lain)

    def orang(s: object) -> tuple[dict[str, str], datetime]:
        return ({r.jabatan: r.orang_id for r in s.query(t.PenugasanRow)} | {"sari": s.query(t.AkunRow).filter_by(user_id=101).one().orang_id},  # type: ignore[attr-defined]
                max(r.pada for r in s.query(t.PeristiwaRow)))  # type: ignore[attr-defined]  # fmt: skip

    kantor.orang, terakhir = dalam_bacaan(kantor.s.DATABASE_URL, orang)
    kantor.jam = JamLama(terakhir + timedelta(hours=2))  # type: ignore[assignment]
    return kantor


def langgar(kantor: Kantor) -> list[str]:
    """Every invariant that does not hold."""
    saat = kantor.jam.sekarang()
    return [str(x) for x in dalam_bacaan(kantor.s.DATABASE_URL, lambda s: periksa_invarian(s, baca_sop=sop_dari_json, sekarang=saat, nyata=saat))]


def terbuka(kantor: Kantor) -> dict[str, str]:
    """The post an open case waits for -> its id."""

    def lihat(s: object) -> list[str]:
        return [r.id for r in s.query(t.BerkasRow).filter_by(status="berjalan")]  # type: ignore[attr-defined]

    semua: list[Berkas] = [kantor.di_meja(lambda m, id_=id_: m.g.muat(id_)) for id_ in dalam_bacaan(kantor.s.DATABASE_URL, lihat)]  # type: ignore[misc]
    return {b.utama.jabatan: b.id for b in semua if b.utama is not None}


def teruskan(kantor: Kantor) -> None:
    """One open case gets a paraf, the other a disposisi, and a new one is opened."""
    buka_ = terbuka(kantor)
    kantor.paraf(buka_["statistisi"], "statistisi")
    kantor.disposisi(buka_["kabid"], "kabid")
    assert kantor.ajukan(b"baru")
    assert langgar(kantor) == []


@pytest.mark.parametrize("skema", LAMA)
def test_every_schema_there_was_is_brought_up_to_date_and_its_open_cases_go_on(skema: str, tmp_path: Path) -> None:
    db = tuang(skema, tmp_path)
    url = f"sqlite+aiosqlite:///{db}"
    assert revisi(url)[0] == skema
    jalankan_migrasi(url)
    kini, terbaru = revisi(url)
    assert kini == terbaru and perbedaan(url) == []
    kantor = buka(tmp_path)
    assert langgar(kantor) == []
    assert set(terbuka(kantor)) == {"statistisi", "kabid"}
    teruskan(kantor)


def test_no_schema_is_missing_between_the_first_and_the_newest_kept() -> None:
    ada = sorted(re.findall(r"^\d{4}", "\n".join(x.name for x in (MIGRATIONS / "versions").glob("*.py")), re.M))
    assert LAMA == ada[: len(LAMA)] and len(LAMA) >= 9, "make skema-lama"
    assert len(b64decode(KUNCI)) == 32


# --- a short command beside a bot of another version -----------------------------------------------------------------


def test_a_newer_command_changes_no_database_under_a_running_bot(tmp_path: Path) -> None:
    db = tuang(LAMA[0], tmp_path)
    url = f"sqlite+aiosqlite:///{db}"

    def daftar() -> Result:
        return CliRunner().invoke(app, ["pejabat", "daftar", "--instansi", "dkisp-tarakan"], env={**KELUAR, "DATABASE_URL": url, "DATA_DIR": str(tmp_path)})

    with KunciJalan(db):
        hasil = daftar()
        assert hasil.exit_code == 2 and "versinya lain" in hasil.stderr and "lalu ulangi" in hasil.stderr
        assert revisi(url)[0] == LAMA[0]
    assert daftar().exit_code == 0, "the bot has stopped"
    kini, terbaru = revisi(url)
    assert kini == terbaru
    with KunciJalan(db):
        assert daftar().exit_code == 0, "of the same version"


async def test_so_it_is_on_postgresql(server_postgres: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    nama = server_postgres.basis_data()
    url = server_postgres.url(nama)
    penjaga = Penjaga(url, saat_ganti=lambda nama: None, bangunkan=lambda: None)
    await penjaga.mulai()
    try:
        jalankan_migrasi(url, pendek=True)
        with monkeypatch.context() as tambal:
            tambal.setattr(migrasi, "revisi_terbaru", lambda: "9999")
            with pytest.raises(SudahBerjalan, match="bot_versi_lain"):
                jalankan_migrasi(url, pendek=True)
            jalankan_migrasi(url)  # whoever says so himself may
    finally:
        await penjaga.tutup()
        server_postgres.buang(nama)


# --- paraf migrate-to ----------------------------------------------------------------------------------------------


@pytest.fixture
def kosong(server_postgres: Server) -> Iterator[str]:
    """The address of an empty database nobody has migrated."""
    nama = server_postgres.basis_data(migrasi=False)
    yield server_postgres.url(nama)
    server_postgres.buang(nama)


@pytest.fixture
def lama(tmp_path: Path) -> str:
    """The newest schema that is kept, up to date, with open cases; its address."""
    url = f"sqlite+aiosqlite:///{tuang(LAMA[-1], tmp_path / 'data')}"
    jalankan_migrasi(url)
    return url


def pindah(asal: str, tujuan: str) -> Result:
    return CliRunner().invoke(app, ["migrate-to", tujuan], env={**KELUAR, "DATABASE_URL": asal})


def isi(url: str) -> dict[str, int]:
    """How many rows each table holds."""
    return dalam_bacaan(url, lambda s: {k.name: s.query(k).count() for k in t.Base.metadata.sorted_tables})


def test_an_office_moves_to_postgresql_with_open_cases_goes_on_there_and_comes_back(lama: str, kosong: str, tmp_path: Path) -> None:
    sebelum = isi(lama)
    hasil = pindah(lama, kosong.replace("postgresql+asyncpg", "postgresql"))
    assert hasil.exit_code == 0, hasil.output
    for kata in (f"{len(sebelum)} tabel, {sum(sebelum.values())} baris, 3 berkas kerja", f"DATABASE_URL={kosong}", "paraf doctor",
                 f"Yang lama ({lama}) tidak diubah"):  # fmt: skip
        assert kata in hasil.stdout, hasil.stdout
    assert isi(lama) == isi(kosong) == sebelum
    di_pg = buka(tmp_path / "pg", DATABASE_URL=kosong)
    assert langgar(di_pg) == []
    teruskan(di_pg)

    balik = f"sqlite+aiosqlite:///{tmp_path}/balik/paraf.db"
    hasil = pindah(kosong, balik)
    assert hasil.exit_code == 0, hasil.output
    assert isi(balik) == isi(kosong)
    assert (tmp_path / "balik" / "paraf.db").stat().st_mode & 0o077 == 0
    kembali = buka(tmp_path / "balik")
    kembali.disposisi(terbuka(kembali)["kadis"], "kadis")
    assert langgar(kembali) == []
    keluhan = [x.kalimat for x in _basis_data(setelan(tmp_path / "balik", KUNCI_INDUK=KUNCI), KATALOG, kembali.jam.sekarang(), None)
               if not x.baik and "dokumen hilang" not in x.kalimat]  # fmt: skip
    assert keluhan == []


def test_nothing_is_moved_onto_rows_from_rows_of_another_revision_or_onto_the_same_kind(lama: str, kosong: str, tmp_path: Path) -> None:
    assert pindah(lama, kosong).exit_code == 0
    kedua = pindah(lama, kosong)
    assert kedua.exit_code == 2 and "sudah berisi, dan tidak akan ditimpa" in kedua.stderr
    sama = pindah(lama, f"sqlite+aiosqlite:///{tmp_path}/lain.db")
    assert sama.exit_code == 2 and "sama-sama SQLite" in sama.stderr and not (tmp_path / "lain.db").exists()
    tua = f"sqlite+aiosqlite:///{tuang('0001', tmp_path / 'tua')}"
    assert "Jalankan paraf migrate" in pindah(tua, kosong).stderr
    assert "belum ada" in pindah(f"sqlite+aiosqlite:///{tmp_path}/tidak-ada.db", kosong).stderr
    assert "tidak terbaca" in pindah(lama, "bukan alamat").stderr
    salah = pindah(lama, f"postgresql+asyncpg://paraf:rahasia@/paraf?host={tmp_path}")
    assert salah.exit_code == 2 and "tidak terjangkau" in salah.stderr and "rahasia" not in salah.output


async def test_nothing_is_moved_while_a_bot_runs_on_either(lama: str, kosong: str, tmp_path: Path) -> None:
    with KunciJalan(Path(lama.removeprefix("sqlite+aiosqlite:///"))):
        hasil = await asyncio.to_thread(pindah, lama, kosong)
    assert hasil.exit_code == 2 and "Hentikan dahulu paraf run" in hasil.stderr
    penjaga = Penjaga(kosong, saat_ganti=lambda nama: None, bangunkan=lambda: None)
    await penjaga.mulai()
    try:
        hasil = await asyncio.to_thread(pindah, lama, kosong)
        assert hasil.exit_code == 2 and "Hentikan dahulu paraf run" in hasil.stderr
    finally:
        await penjaga.tutup()
    assert sum(isi(kosong).values()) == 0


def test_a_row_the_target_refuses_and_a_damaged_record_leave_the_target_empty(lama: str, kosong: str) -> None:
    with closing(sqlite3.connect(lama.removeprefix("sqlite+aiosqlite:///"))) as db:
        db.execute("UPDATE peristiwa SET data = data || ' ' WHERE urut = 2")
        db.commit()
        hasil = pindah(lama, kosong)
        assert hasil.exit_code == 2 and "bermasalah" in hasil.stderr and "[I8]" in hasil.stderr and "rantai" in hasil.stderr
        assert sum(isi(kosong).values()) == 0
        db.execute("UPDATE outbox SET galat = ? WHERE id = (SELECT max(id) FROM outbox)", ("x" * 501,))
        db.commit()
    hasil = pindah(lama, kosong)
    assert hasil.exit_code == 2 and "menolak satu baris" in hasil.stderr
    assert sum(isi(kosong).values()) == 0


def test_a_row_that_changed_on_the_way_is_noticed(lama: str, kosong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def ubah(ke: Connection, tabel: Table) -> None:
        if tabel.name == "orang":
            ke.execute(text("UPDATE orang SET pangkat = 'lain' WHERE id = (SELECT min(id) FROM orang)"))

    monkeypatch.setattr(pindahan, "_lanjutkan_urutan", ubah)
    hasil = pindah(lama, kosong)
    assert hasil.exit_code == 2 and "isi tabel orang di tujuan berbeda dari asalnya" in hasil.stderr
    assert sum(isi(kosong).values()) == 0


def test_rows_get_ids_after_those_that_came_along(lama: str, kosong: str) -> None:
    assert pindah(lama, kosong).exit_code == 0
    (terakhir,) = tanya(kosong, "SELECT max(id) FROM outbox")[0]
    (berikut,) = tanya(kosong, "SELECT nextval(pg_get_serial_sequence('outbox', 'id'))")[0]
    assert berikut == terakhir + 1
