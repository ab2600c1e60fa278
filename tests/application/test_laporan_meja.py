"""The monthly resume and the reports of a kerjakan, at the desk."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.application.laporan import bahan_resume, minta_resume, penerima_resume
from bot.store import models as t
from tests.application.alat_meja import POST, Kantor


def test_the_resume_is_asked_for_once_on_the_first_working_day(kantor: Kantor) -> None:
    def minta(saat: datetime) -> int:
        kantor.jam.saat = saat
        return kantor.di(minta_resume)

    assert minta(datetime(2026, 10, 31, 3, 0, tzinfo=UTC)) == 0  # Saturday
    assert minta(datetime(2026, 11, 1, 3, 0, tzinfo=UTC)) == 0  # Sunday the 1st
    assert minta(datetime(2026, 11, 1, 23, 0, tzinfo=UTC)) == 0  # Monday, before the office opens
    assert minta(datetime(2026, 11, 2, 1, 0, tzinfo=UTC)) == 1
    assert minta(datetime(2026, 11, 2, 2, 0, tzinfo=UTC)) == 0
    assert minta(datetime(2026, 11, 20, 2, 0, tzinfo=UTC)) == 0
    assert minta(datetime(2026, 12, 14, 2, 0, tzinfo=UTC)) == 1  # down on the day itself
    tugas = kantor.baris(t.TugasLatarRow)
    assert [(r.jenis, r.berkas_id, r.data["bulan"]) for r in tugas] == [("resume", None, "2026-10-01"), ("resume", None, "2026-11-01")]


def test_the_resume_counts_what_came_in_and_names_nobody(kantor: Kantor) -> None:
    sari = kantor.warga(nama="Sari Rahasia (contoh)")
    kantor.kisah(kantor.ajukan(sari)).tamat()
    kantor.ajukan(sari)
    sop = next(s for s in kantor.lingkungan.sop.values() if s.resume_bulanan)
    bulan = kantor.jam.saat.date().replace(day=1)
    isi = kantor.di(lambda m: bahan_resume(m, sop, bulan))
    jumlah = isi["jumlah"]
    assert (jumlah["diterima"], jumlah["dijawab"], jumlah["ditolak"], jumlah["diproses"]) == ("2", "1", "0", "1")
    assert jumlah["tepat_waktu"] == "1 dari 1"
    assert [x["jawaban"] for x in isi["permohonan"]] == ["Data diberikan", "masih diproses"]
    assert "Rahasia" not in str(isi)
    assert kantor.di(lambda m: bahan_resume(m, sop, date(2026, 1, 1)))["jumlah"]["diterima"] == "0"
    assert kantor.di(lambda m: penerima_resume(m, sop)) == sorted((POST["sekretaris"], POST["kabid"]))
