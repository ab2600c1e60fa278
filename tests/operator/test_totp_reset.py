"""`paraf pejabat totp-reset`: the codes of a post are withdrawn beside a running bot."""

from __future__ import annotations

from pathlib import Path

import pytest
from alat_operator import Kantor
from typer.testing import CliRunner

from bot.__main__ import app
from bot.application.ports import Meja


def test_the_command_withdraws_the_codes_of_a_post_and_says_whose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor = Kantor(tmp_path)

    def siapkan(m: Meja) -> str:
        orang = m.g.buat_orang("Kenari Wicaksana (contoh)", at=m.sekarang)
        m.g.tambah_penugasan("sekretaris", orang, jenis="definitif", mulai_at=m.sekarang)
        m.g.buat_faktor(orang, "JBSWY3DPEHPK3PXP", at=m.sekarang)
        return orang

    orang = kantor.di_meja(siapkan)
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path / 'paraf.db'}")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    perintah = ["pejabat", "totp-reset", "--instansi", "dkisp-tarakan", "--jabatan", "sekretaris"]
    hasil = CliRunner().invoke(app, perintah)
    assert hasil.exit_code == 0 and "Kenari Wicaksana (contoh)" in hasil.output
    assert kantor.di_meja(lambda m: m.g.faktor(orang)) is None
    lagi = CliRunner().invoke(app, perintah)
    assert lagi.exit_code == 1 and "Tidak ada pemegang jabatan" in lagi.output
