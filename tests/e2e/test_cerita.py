"""The story of Tarakan's nine rows, over HTTP, as people play it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.panggung import SARI, panggung

NAMA_SULIT = "Nur'aini \"Ani\" <b>Rahma</b> & Rekan {{7*7}} (contoh)"


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
def test_nine_rows_from_permohonan_to_bukti_serah_terima(tmp_path: Path, webhook: bool) -> None:
    with panggung(tmp_path, webhook=webhook) as p:
        nomor = p.ajukan(NAMA_SULIT)
        p.sampai_tamat(nomor)
        p.tunggu(SARI, nomor, "selesai")
