"""Slow work that is owed: what a finished task leaves behind."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.application.ports import TugasLatar
from bot.store import models as t
from bot.store.database import Database
from bot.store.tugas import TugasSql
from tests.application.alat_meja import Kantor


def siapkan(tmp_path: Path, db: Database) -> tuple[Kantor, TugasSql, list[str]]:
    """An office that owes one task with a person's file name; its tasks, and the incidents told when one is given up."""
    kantor, kabar = Kantor(tmp_path, db=db), list[str]()
    berkas = kantor.ajukan(kantor.warga())
    kantor.di(lambda m: m.g.antre_tugas("unggahan", "unggahan:1", berkas.id, {"lb": 4, "nama": "KTP-kanari.docx"}, at=m.sekarang))
    store = TugasSql(kantor.db, kantor.jam, meja={kantor.instansi: kantor.meja}, menyerah=lambda m, jenis, nomor: kabar.append(nomor))
    return kantor, store, kabar


async def test_nama_berkas_hilang_bersama_selesainya_tugas(tmp_path: Path, db: Database) -> None:
    kantor, store, _ = siapkan(tmp_path, db)
    (tugas,) = await store.ambil(5, [])
    assert tugas.data["nama"] == "KTP-kanari.docx"
    await store.tunda(tugas, "gangguan", kantor.jam.nyata() + timedelta(minutes=1))
    assert await store.ambil(5, []) == [], "ditunda"
    await store.dalam(tugas, lambda m: None, tutup=False)
    assert kantor.baris(t.TugasLatarRow)[0].data["nama"] == "KTP-kanari.docx"
    await store.dalam(tugas, lambda m: None, tutup=True)
    (row,) = kantor.baris(t.TugasLatarRow)
    assert (row.status, row.data) == ("selesai", {})


async def test_tugas_yang_gagal_menjadi_insiden_dan_juga_tidak_menyimpan_nama(tmp_path: Path, db: Database) -> None:
    kantor, store, kabar = siapkan(tmp_path, db)
    (tugas,) = await store.ambil(5, [])
    assert isinstance(tugas, TugasLatar)
    await store.menyerah(tugas, "pdf_gagal")
    (row,) = kantor.baris(t.TugasLatarRow)
    assert (row.status, row.data) == ("gagal", {})
    assert kabar == [x.id for x in kantor.baris(t.InsidenRow)]


async def test_tugas_yang_sudah_diakhiri_orang_lain_tidak_ditunda_dan_tidak_menjadi_insiden(tmp_path: Path, db: Database) -> None:
    kantor, store, kabar = siapkan(tmp_path, db)
    (tugas,) = await store.ambil(5, [])
    await store.dalam(tugas, lambda m: None, tutup=True)
    await store.tunda(tugas, "gangguan", kantor.jam.nyata())
    await store.menyerah(tugas, "pdf_gagal")
    (row,) = kantor.baris(t.TugasLatarRow)
    assert (row.status, row.percobaan, row.galat, row.coba_lagi_at) == ("selesai", 0, None, None)
    assert (kabar, kantor.baris(t.InsidenRow)) == ([], [])
