"""An office with open cases stops, moves to PostgreSQL, and people tap the very cards they had."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.panggung import Panggung, panggung
from tests.postgres import Server

pytestmark = pytest.mark.lama  # tests/operator/test_skema_lama.py moves and goes on without chat


def pindah(p: Panggung, tujuan: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "bot", "migrate-to", tujuan], env=p.env, cwd=p.folder, capture_output=True, text=True,
                          timeout=120)  # fmt: skip


def test_the_cards_people_have_work_after_the_move(tmp_path: Path, server_postgres: Server) -> None:
    nama = server_postgres.basis_data(migrasi=False)
    url = server_postgres.url(nama)
    try:
        with panggung(tmp_path) as p:
            nomor = p.ajukan()
            p.disposisi("kadis", nomor)
            ditolak = pindah(p, url)
            assert ditolak.returncode == 2 and "Hentikan dahulu paraf run" in ditolak.stderr
            assert p.berhenti() == 0
            hasil = pindah(p, url)
            assert hasil.returncode == 0, hasil.stderr
            p.env["DATABASE_URL"] = url
            p.mulai()
            for kode in ("kabid", "statistisi"):
                p.disposisi(kode, nomor)
            p.susun(nomor)
            p.naik(nomor)
            assert "ditandatangani" in p.tandatangani(nomor)
            p.serah_terima(nomor)
            p.tunggu(101, "Bukti serah terima", nomor)
            lagi = p.ajukan()
            assert lagi != nomor
            p.periksa_catatan()
    finally:
        server_postgres.buang(nama)
