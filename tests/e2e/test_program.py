"""The program itself: how it starts, refuses to start, is asked things beside itself, and stops."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.store import migrasi
from tests.e2e.panggung import POST, Panggung, porta


def paraf(p: Panggung, *argumen: str, folder: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """A short command beside the running bot."""
    lingkungan: Mapping[str, str] = {**p.env, **env}
    return subprocess.run([sys.executable, "-m", "bot", *argumen], env=lingkungan, cwd=folder or p.folder,
                          capture_output=True, text=True, timeout=60)  # fmt: skip


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


def test_sigterm_drains_and_ends_with_0(p: Panggung, warga: int) -> None:
    nomor = p.ajukan(siapa=warga)
    assert p.berhenti() == 0
    assert p.sql("select count(*) from inbox where klaim is not null")[0][0] == 0
    p.sandbox.post("/kirim", {"persona": warga, "teks": "/status"})
    p.babak_baru(warga)
    p.mulai()
    p.tunggu(warga, nomor, "Langkah 1 dari 9")
