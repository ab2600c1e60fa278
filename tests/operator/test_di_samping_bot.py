"""Doctor and backup beside a running bot with work in it, and a bot that goes on where a backup was taken."""

from __future__ import annotations

import shutil
from pathlib import Path

from alat_operator import periksa

from bot.operator.cadangan import buat_cadangan, pulihkan
from bot.operator.dokter import periksa_semua
from bot.settings import Settings
from sandbox.testing import running_sandbox
from tests.e2e.panggung import SARI, Panggung, konfigurasi


def test_doctor_and_backup_beside_a_bot_and_another_bot_goes_on_from_there(tmp_path: Path) -> None:
    for nama in ("satu", "dua"):
        (tmp_path / nama / "data").mkdir(parents=True)
    with running_sandbox(konfigurasi()) as sandbox:
        satu = Panggung(sandbox, tmp_path / "satu")
        dua = Panggung(sandbox, tmp_path / "dua")
        try:
            satu.mulai()
            satu.tautkan()
            nomor = satu.ajukan()
            satu.disposisi("kadis", nomor)
            s = satu.settings()
            assert [h for h in periksa_semua(s) if not h.baik] == []
            assert buat_cadangan(s, tmp_path / "c.tar").berkas == 1
            satu.berhenti()
            assert periksa(s.DATA_DIR / "paraf.db") == []

            baru: Settings = dua.settings()
            shutil.copy(s.DATA_DIR / "kunci-induk", baru.DATA_DIR)
            assert pulihkan(baru, tmp_path / "c.tar").berkas == 1
            dua.mulai()
            for kode in ("kabid", "statistisi"):
                dua.disposisi(kode, nomor)
            dua.susun(nomor)
            for kode in ("statistisi", "kabid", "sekretaris"):
                dua.paraf(kode, nomor)
            assert "ditandatangani" in dua.tandatangani(nomor)
            dua.serah_terima(nomor)
            dua.tunggu(SARI, "Bukti serah terima")
            dua.tenang()  # the receipt is written after the message that tells of it
            assert [h for h in periksa_semua(baru) if not h.baik] == []
        finally:
            satu.berhenti()
            dua.berhenti()
    assert periksa(baru.DATA_DIR / "paraf.db") == []
