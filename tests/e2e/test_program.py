"""The program itself: how it starts, refuses to start, is asked things beside itself, and stops."""

from __future__ import annotations

import json
import shlex
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.store import migrasi
from tests import siaga
from tests.e2e.panggung import ADMIN_ID, KONTAK, POST, Panggung, panggung, porta


@pytest.fixture(scope="module")
def p(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panggung]:
    """The stage of this module: its bot is executed, not forked from one that is loaded."""
    with panggung(tmp_path_factory.mktemp("panggung"), dimuat_sendiri=True) as stage:
        yield stage
        stage.periksa_catatan()


def paraf(p: Panggung, *argumen: str, folder: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """A short command beside the running bot; that it ends as an executed one is held by `test_siaga.py`."""
    return siaga.jalankan(["-m", "bot", *argumen], env={**p.env, **env}, cwd=folder or p.folder)


def test_a_second_run_on_the_same_database_is_refused_with_a_sentence(p: Panggung) -> None:
    hasil = paraf(p, "run", HTTP_PORT=str(porta()))
    assert hasil.returncode == 2
    assert "Sudah ada 'paraf run' lain yang memakai basis data" in hasil.stderr
    assert "Traceback" not in hasil.stderr


def test_wrong_settings_are_told_all_at_once(p: Panggung, tmp_path: Path) -> None:
    hasil = paraf(p, "run", folder=tmp_path, DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/a.db", DATA_DIR=str(tmp_path),
                  INSTANSI="dinas-antah-berantah", BOT_TOKEN="bukan token", WEBHOOK_SECRET="pendek",
                  KUNCI_INDUK="pendek")  # fmt: skip
    assert hasil.returncode == 2
    for kata in ("'dinas-antah-berantah' tidak dikenal", "bentuknya tidak seperti token", "WEBHOOK_SECRET", "KUNCI_INDUK"):
        assert kata in hasil.stderr, hasil.stderr
    assert "bukan token" not in hasil.stderr and "Traceback" not in hasil.stderr
    assert not (tmp_path / "a.db").exists()

    salah = paraf(p, "run", folder=tmp_path, HTTP_PORT="delapan", PDF_ENGINE="gunting")
    assert salah.returncode == 2 and "HTTP_PORT" in salah.stderr and "PDF_ENGINE" in salah.stderr


def test_a_token_that_telegram_does_not_know_stops_the_start(p: Panggung, tmp_path: Path) -> None:
    hasil = paraf(p, "run", folder=tmp_path, DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/a.db", DATA_DIR=str(tmp_path),
                  BOT_TOKEN="7000009:tidak-dikenal-siapa-pun", HTTP_PORT=str(porta()))  # fmt: skip
    assert hasil.returncode == 2
    assert "ditolak Telegram" in hasil.stderr and "tidak-dikenal-siapa-pun" not in hasil.stderr
    assert "Traceback" not in hasil.stderr


def test_a_locked_database_stops_the_start_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrasi, "TUNGGU_MS", 100)
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("BEGIN IMMEDIATE")
        hasil = CliRunner().invoke(app, ["migrate"], env={"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/a.db"})
    assert hasil.exit_code == 2
    assert "Basis data tidak dapat dipakai: sedang dikunci program lain." in hasil.stderr


def test_an_official_is_invited_beside_the_running_bot(p: Panggung) -> None:
    hasil = paraf(p, "pejabat", "undang", "--instansi", "dkisp-tarakan", "--jabatan", "kadis", "--nama",
                  "Hj. Baru (contoh)", "--json")  # fmt: skip
    assert hasil.returncode == 0, hasil.stderr
    isi = json.loads(hasil.stdout)
    assert set(isi) == {"token", "tautan", "berlaku_sampai"}
    assert isi["tautan"] == f"https://t.me/paraf_contoh_bot?start={isi['token']}"
    p.kenari.append(isi["token"])
    baru = p.orang_baru("Baru (contoh)")
    p.tulis(baru, f"/start {isi['token']}")
    p.tunggu(baru, "Hj. Baru (contoh)", "Kepala Dinas")
    p.tunggu(POST["kadis"], "Hj. Baru (contoh)", tombol="Batalkan tautan")

    salah = paraf(p, "pejabat", "undang", "--instansi", "dkisp-tarakan", "--jabatan", "raja", "--nama", "X (contoh)")
    assert salah.returncode == 2 and "Jabatan 'raja' tidak ada. Yang ada: " in salah.stderr


def test_a_citizen_reads_what_is_kept_of_him_gets_a_copy_and_is_erased(p: Panggung, warga: int, tmp_path: Path) -> None:
    def jalankan(kabar: str, *lagi: str) -> str:
        """What the admin's message says to type, as it says it."""
        perintah = p.tunggu(ADMIN_ID, nama, kabar, nomor)["text"].splitlines()[-1]
        assert perintah.startswith("paraf data-diri ")
        hasil = CliRunner().invoke(app, [*shlex.split(perintah)[1:], *lagi], env=p.env)
        assert hasil.exit_code == 0, hasil.output
        return hasil.stdout

    nama = "Kirana Sekar (contoh)"
    p.kenari.append(nama)
    nomor = p.ajukan(nama, siapa=warga)
    p.tulis(warga, "/privasi")
    p.tunggu(warga, "Data diri di Dinas", "tersandi", "meminta salinannya, meminta dibetulkan, dan meminta dihapus (UU 27/2022)")
    berjalan = f"Permohonan {nomor} masih berjalan. Datanya baru dapat dihapus setelah permohonan selesai atau dibatalkan."
    assert p.ketuk(warga, "Minta hapus data") == berjalan
    p.ketuk(warga, "Minta salinan data")
    p.tunggu(warga, "sudah disampaikan kepada petugas, dan dijawab paling lambat 3 × 24 jam")
    jalankan("meminta salinan data dirinya (UU 27/2022)", "--keluaran", str(tmp_path / "salinan.zip"))
    with zipfile.ZipFile(tmp_path / "salinan.zip") as salinan:
        isi = salinan.read("data.json").decode()
    assert nama in isi and KONTAK in isi and "jumlah pelaku UMKM" in isi

    p.tulis(warga, "/batal")
    p.ketuk(warga, f"Batalkan {nomor}")
    p.ketuk(warga, "Ya, batalkan")
    p.tunggu(warga, nomor, "dibatalkan")
    p.tulis(warga, "/privasi")
    p.ketuk(warga, "Minta hapus data", "Data diri di Dinas")
    p.tunggu(warga, "tidak dapat dibaca lagi oleh siapa pun", "Minta data dihapus?")
    p.ketuk(warga, "Ya, minta dihapus")
    assert nama in jalankan("meminta data dirinya dihapus (UU 27/2022)"), "tanpa --ya hanya ditunjukkan"
    p.tenang()
    jalankan("meminta data dirinya dihapus (UU 27/2022)", "--ya")
    p.tunggu(warga, "Data diri Bapak/Ibu sudah kami hapus sesuai permintaan", "silakan ketik /ajukan")
    p.tunggu(ADMIN_ID, "sudah dihapus. Simpan pesan ini", "data-diri hapus --instansi dkisp-tarakan --orang", "--ya")
    p.babak_baru(warga)
    p.tulis(warga, "/privasi")
    p.tunggu(warga, "Saat ini belum ada data Bapak/Ibu yang kami simpan.")
    p.tulis(warga, "/status")
    p.tunggu(warga, "belum mempunyai permohonan")
    for berkas in (p.folder / "data").glob("paraf.db*"):
        assert nama.encode() not in berkas.read_bytes(), berkas.name


def test_it_tells_whoever_watches_what_works_and_what_it_has_done(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)
    siap = httpx.get(f"http://127.0.0.1:{p.porta}/readyz", trust_env=False)
    assert siap.status_code == 200
    assert siap.json() == dict.fromkeys(("basis_data", "migrasi", "pekerja", "unduhan", "surat", "periksa", "pengirim:dkisp-tarakan", "jadwal",
                                         "penerima:dkisp-tarakan"), True)  # fmt: skip
    ((revisi,),) = p.sql("SELECT version_num FROM alembic_version")
    p.sql("UPDATE alembic_version SET version_num = '0001'")
    belum = httpx.get(f"http://127.0.0.1:{p.porta}/readyz", trust_env=False)
    p.sql("UPDATE alembic_version SET version_num = ?", revisi)
    assert belum.status_code == 503 and belum.json()["migrasi"] is False
    assert belum.json()["alasan"] == {"migrasi": f"susunan basis data 0001, program ini memerlukan {revisi}"}
    teks = httpx.get(f"http://127.0.0.1:{p.porta}/metrics", trust_env=False).text
    for awal in ('paraf_pembaruan_total{hasil="selesai",instansi="dkisp-tarakan"}', "paraf_basis_data 1.0", 'paraf_ruang{ruang="jadwal"} 1.0',
                 'paraf_kiriman_total{hasil="Berhasil",instansi="dkisp-tarakan"}', 'paraf_langkah_terbuka{instansi="dkisp-tarakan"}',
                 'paraf_sapu_terakhir_timestamp_seconds{sapu="pengingat"}', 'paraf_disk_bebas_bytes{tempat="data"}'):  # fmt: skip
        assert awal in teks, awal
    assert nomor not in teks and "contoh" not in teks


def test_every_line_of_the_log_is_one_event_and_cases_go_by_their_number(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)
    baris = [json.loads(b) for b in p.catatan().splitlines()]
    assert [b["keterangan"].split()[0] for b in baris if b["event"] in ("kunci_induk_dibuat", "berjalan")][:2] == ["Kunci", "paraf"]
    assert all({"event", "level", "timestamp"} <= b.keys() for b in baris)
    tercatat = [(b["urut"], b["jenis"]) for b in baris if b["event"] == "peristiwa" and b["berkas"] == nomor]
    assert tercatat == [(i, type(e).__name__) for i, e in enumerate(p.peristiwa(nomor), 1)] != []
    assert not [b for b in baris if {"orang", "nama", "chat", "chat_id", "user_id"} & b.keys()]


def test_sigterm_drains_and_ends_with_0(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)
    assert p.berhenti() == 0
    assert p.sql("select count(*) from inbox where klaim is not null")[0][0] == 0
    p.sandbox.post("/kirim", {"persona": warga, "teks": "/status"})
    p.babak_baru(warga)
    p.mulai()
    p.tunggu(warga, nomor, "Langkah 1 dari 9")
