"""What is logged of a case is what was committed: nothing of an act that was refused or rolled back."""

from __future__ import annotations

import logging

import pytest
from alat_operator import Kantor

from bot.domain import perintah as c
from bot.domain.galat import Ditolak


def test_an_act_is_logged_after_its_commit_and_a_refused_one_is_not(kantor: Kantor, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "paraf.peristiwa")
    id_ = kantor.ajukan(b"empat")
    nomor = kantor.di_meja(lambda m: m.g.muat(id_).nomor)
    tercatat = [(r.berkas, r.urut, r.jenis) for r in caplog.records]  # type: ignore[attr-defined]
    assert tercatat == [(nomor, r.urut, r.jenis) for r in caplog.records] != []  # type: ignore[attr-defined]
    assert tercatat[0] == (nomor, 1, "PermohonanDiajukan")
    caplog.clear()

    def gagal(m: object) -> None:
        from bot.application.laksana import laksanakan

        berkas = m.g.muat(id_)  # type: ignore[attr-defined]
        laksanakan(m, id_, c.BeriDisposisi(oleh=kantor.pelaku("kadis"), lb=berkas.utama.lb))  # type: ignore[arg-type]
        raise Ditolak("uji")

    with pytest.raises(Ditolak):
        kantor.di_meja(gagal)
    assert caplog.records == []
    kantor.disposisi(id_, "kadis")
    assert next(r.jenis for r in caplog.records) == "DisposisiDiberikan"  # type: ignore[attr-defined]
