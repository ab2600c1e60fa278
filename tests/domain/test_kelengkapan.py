"""A question to the pemohon and the extension of the limit: what they stop, what they move, who may."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain import perintah as c
from bot.domain.batas import (
    batas_hukum,
    jatuh_tempo_langkah,
    perkiraan_selesai,
    ramal,
    tenggat_hukum,
    tenggat_langkah,
    tertunda,
)
from bot.domain.kalender import Kalender, tanggal_lokal
from bot.domain.kelengkapan import boleh_minta, boleh_perpanjang
from bot.domain.nilai import ganti
from bot.domain.peristiwa import Pelaku
from bot.specs.kalender import kalender_untuk
from tests.domain.alat_alur import WARGA, Kisah, dokumen, katalog, mulai, nama_acara

KAL = kalender_untuk(katalog().instansi["dkisp-tarakan"], 2025, 2029)


def kal(_saat: datetime) -> Kalender:
    return KAL


def tanya(kisah: Kisah) -> int:
    """Ask from the open visit; returns it."""
    k = kisah.utama()
    kisah.beri(c.MintaKelengkapan(oleh=kisah.bertindak(k), lb=k.lb, pertanyaan="Tahun berapa yang dimaksud?"))
    return k.lb


def wita(tanggal: date, jam: int) -> datetime:
    return datetime(tanggal.year, tanggal.month, tanggal.day, jam, tzinfo=KAL.tz).astimezone(UTC)


def test_a_question_stops_both_clocks_and_the_answer_starts_them_again() -> None:
    kisah = Kisah(mulai().sop, sekarang=wita(date(2026, 11, 23), 8))
    kisah.ajukan()
    kisah.sampai(4)  # the analis has 3 working days
    k = kisah.utama()
    awal, hukum = jatuh_tempo_langkah(kal, kisah.b(), kisah.sop, k), tenggat_hukum(kal, kisah.b(), kisah.sop)
    assert awal is not None and hukum is not None and hukum.jatuh_tempo is not None
    lb = tanya(kisah)
    assert jatuh_tempo_langkah(kal, kisah.b(), kisah.sop, kisah.utama()) is None
    berhenti = tenggat_hukum(kal, kisah.b(), kisah.sop)
    assert berhenti is not None and berhenti.jatuh_tempo is None
    assert batas_hukum(kal, kisah.b(), kisah.sop) is None
    kisah.sekarang = wita(date(2026, 11, 26), 9)  # three working days later
    kisah.beri(c.JawabKelengkapan(oleh=kisah.warga, lb=lb, jawaban="Tahun 2025."))
    nanti = jatuh_tempo_langkah(kal, kisah.b(), kisah.sop, kisah.utama())
    assert nanti is not None
    assert tanggal_lokal(KAL, awal) == date(2026, 11, 26)
    assert tanggal_lokal(KAL, nanti) == date(2026, 12, 1)  # 27 and 30 November, 1 December: three whole days after the answer
    hukum_nanti = tenggat_hukum(kal, kisah.b(), kisah.sop)
    assert hukum_nanti is not None and hukum_nanti.jatuh_tempo is not None
    assert batas_hukum(kal, kisah.b(), kisah.sop) == hukum_nanti.jatuh_tempo
    assert tanggal_lokal(KAL, hukum.jatuh_tempo) == date(2026, 12, 7)
    assert tanggal_lokal(KAL, hukum_nanti.jatuh_tempo) == date(2026, 12, 10)
    assert kisah.utama().lb == lb  # back on the same card


def test_the_fast_deadline_is_the_explained_one() -> None:
    kisah = mulai()
    kisah.sampai(4)
    lengkap = tenggat_langkah(kal, kisah.b(), kisah.sop, kisah.utama())
    assert lengkap is not None
    assert jatuh_tempo_langkah(kal, kisah.b(), kisah.sop, kisah.utama()) == lengkap.jatuh_tempo


@pytest.mark.parametrize("perpanjangan", [0, 1, 7])
def test_the_fast_limit_of_the_law_is_the_explained_one(perpanjangan: int) -> None:
    kisah = mulai()
    for hari in range(60):  # weekends, national days off and cuti bersama among them
        for jam in (1, 8, 23):
            saat = wita(date(2026, 11, 20) + timedelta(days=hari), jam)
            berkas = ganti(kisah.b(), dibuat_at=saat, perpanjangan_hari=perpanjangan)
            lengkap = tenggat_hukum(kal, berkas, kisah.sop)
            assert lengkap is not None
            assert batas_hukum(kal, berkas, kisah.sop) == lengkap.jatuh_tempo
    assert batas_hukum(kal, ganti(kisah.b(), pemohon=None), kisah.sop) is tenggat_hukum(kal, ganti(kisah.b(), pemohon=None), kisah.sop) is None


def test_a_visit_that_waits_for_the_pemohon_takes_no_other_act_but_a_note_and_another_try_to_ask_is_refused() -> None:
    kisah = mulai()
    kisah.sampai(4)
    lb = tanya(kisah)
    oleh = kisah.bertindak(kisah.utama())
    for perintah in (c.UbahIsiSurat(oleh=oleh, lb=lb, isi={"hal": "x"}), c.SelesaikanLangkah(oleh=oleh, lb=lb),
                     kisah.lampir(kisah.utama()), c.MintaKelengkapan(oleh=oleh, lb=lb, pertanyaan="Lagi?")):  # fmt: skip
        assert kisah.tolak(perintah) == "menunggu_pemohon"
    kisah.beri(c.TambahCatatan(oleh=oleh, lb=lb, teks="Sudah ditelepon."))
    kisah.beri(c.CabutKelengkapan(oleh=oleh, lb=lb))
    assert kisah.tolak(c.JawabKelengkapan(oleh=kisah.warga, lb=lb, jawaban="Terlambat.")) == "tidak_sedang_ditanya"
    kisah.tamat()


def test_only_the_pemohon_answers_in_words_or_files_and_the_files_join_the_case() -> None:
    kisah = mulai()
    kisah.sampai(2)
    lb = tanya(kisah)
    for orang in (Pelaku("kabid-1", "kabid"), Pelaku("orang-lain")):
        assert kisah.tolak(c.JawabKelengkapan(oleh=orang, lb=lb, jawaban="x")) == "bukan_pemohon"
    assert kisah.tolak(c.JawabKelengkapan(oleh=kisah.warga, lb=lb, jawaban="  ")) == "teks_kosong"
    surat = dokumen("surat pengantar kampus", "permohonan")
    kisah.beri(c.JawabKelengkapan(oleh=kisah.warga, lb=lb, dokumen=(surat,), nama=("surat.pdf",)))
    assert surat in kisah.b().dokumen
    kisah.tamat()


def test_nobody_asks_himself_and_nothing_is_asked_of_a_case_without_a_pemohon_or_after_the_answer() -> None:
    sendiri = Kisah(mulai().sop, pejabat_pemohon="kabid")
    sendiri.ajukan()
    sendiri.sampai(2)
    k = sendiri.utama()
    diri = Pelaku(WARGA, "kabid")
    assert sendiri.tolak(c.MintaKelengkapan(oleh=diri, lb=k.lb, pertanyaan="?")) == "permohonan_sendiri"
    kisah = mulai()
    kisah.sampai(9)
    assert not boleh_minta(kisah.b(), kisah.utama())
    metro = Kisah(katalog().sop["diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral"])
    metro.ajukan()
    assert not boleh_minta(metro.b(), metro.utama())
    assert metro.tolak(c.PerpanjangWaktu(oleh=metro.bertindak(metro.utama()), alasan="x", hari=7, batas_at=None)) == "tanpa_batas_hukum"


def test_a_question_without_an_answer_closes_the_request_and_voids_the_number() -> None:
    kisah = mulai()
    kisah.sampai(8)
    lb = tanya(kisah)
    assert kisah.tolak(c.TutupTanpaJawaban(oleh=kisah.bertindak(kisah.utama()), lb=lb)) == "bukan_wewenang"
    acara = kisah.beri(c.TutupTanpaJawaban(oleh=None, lb=lb))
    assert nama_acara(acara) == ["NomorSuratDibatalkan", "LangkahDitutup", "PermohonanDitutup"]
    assert kisah.b().status == "batal"
    assert kisah.b().ditanya is None


def test_the_signer_extends_once_with_a_reason_before_the_limit_by_seven_working_days_at_most() -> None:
    kisah = Kisah(mulai().sop, sekarang=wita(date(2026, 11, 20), 9))
    kisah.ajukan()
    kisah.sampai(4)
    batas = tenggat_hukum(kal, kisah.b(), kisah.sop)
    assert batas is not None and batas.jatuh_tempo is not None
    assert tanggal_lokal(KAL, batas.jatuh_tempo) == date(2026, 12, 4)  # norms: filed Friday 20 November 2026
    kadis = kisah.pelaku("kadis")

    def perpanjang(oleh: Pelaku = kadis, hari: int = 7, alasan: str = "Data menunggu BPS.", batas_at: datetime | None = None) -> c.PerpanjangWaktu:
        return c.PerpanjangWaktu(oleh=oleh, alasan=alasan, hari=hari, batas_at=batas_at)

    assert kisah.tolak(perpanjang(kisah.pelaku("kabid"))) == "bukan_wewenang"
    assert kisah.tolak(perpanjang(alasan=" ")) == "teks_kosong"
    assert kisah.tolak(perpanjang(hari=8)) == "perpanjangan_terlalu_lama"
    assert kisah.tolak(perpanjang(hari=0)) == "perpanjangan_terlalu_lama"
    assert kisah.tolak(perpanjang(batas_at=kisah.sekarang - timedelta(minutes=1))) == "batas_sudah_lewat"
    assert boleh_perpanjang(kisah.b(), kisah.sop, kadis)
    kisah.beri(perpanjang(batas_at=batas.jatuh_tempo))
    lanjutan = tenggat_hukum(kal, kisah.b(), kisah.sop)
    assert lanjutan is not None and lanjutan.jatuh_tempo is not None
    assert tanggal_lokal(KAL, lanjutan.jatuh_tempo) == date(2026, 12, 15)
    assert kisah.tolak(perpanjang()) == "sudah_diperpanjang"
    kisah.tamat()


def test_a_returned_step_gets_a_fresh_limit_and_the_case_clock_runs_on() -> None:
    kisah = Kisah(mulai().sop, sekarang=wita(date(2026, 11, 23), 8))
    kisah.ajukan()
    kisah.sampai(5)
    hukum = tenggat_hukum(kal, kisah.b(), kisah.sop)
    kisah.sekarang = wita(date(2026, 11, 27), 9)
    kisah.kembalikan()
    k = kisah.utama()
    segar = jatuh_tempo_langkah(kal, kisah.b(), kisah.sop, k)
    assert segar is not None
    assert tanggal_lokal(KAL, segar) == date(2026, 12, 2)  # three working days from the return
    assert tenggat_hukum(kal, kisah.b(), kisah.sop) == hukum


def test_the_forecast_names_every_later_post_and_a_slip_moves_each_of_them() -> None:
    kisah = Kisah(mulai().sop, sekarang=wita(date(2026, 11, 23), 8))
    kisah.ajukan()
    kisah.sampai(4)
    jatuh = jatuh_tempo_langkah(kal, kisah.b(), kisah.sop, kisah.utama())
    assert jatuh is not None
    ramalan = ramal(kal, kisah.b(), kisah.sop, jatuh)
    assert [(r.no, r.jabatan) for r in ramalan] == [(5, "statistisi"), (6, "kabid"), (7, "sekretaris"), (8, "kadis"), (9, "analis")]
    assert [tanggal_lokal(KAL, r.jatuh_tempo).day for r in ramalan] == [27, 30, 1, 2, 3]
    assert perkiraan_selesai(kal, kisah.b(), kisah.sop, jatuh, kisah.sekarang) == ramalan[-1].jatuh_tempo
    bergeser = tertunda(kal, kisah.b(), kisah.sop, jatuh, 2)
    assert [tanggal_lokal(KAL, b.jatuh_tempo) - tanggal_lokal(KAL, a.jatuh_tempo) for a, b in bergeser] == [
        timedelta(days=4), timedelta(days=2), timedelta(days=2), timedelta(days=2), timedelta(days=4)]
    assert tertunda(kal, kisah.b(), kisah.sop, jatuh, 0) == []


@pytest.mark.parametrize("baris", [1, 2, 3, 4, 5, 6, 7, 8])
def test_every_row_before_the_answer_may_ask(baris: int) -> None:
    kisah = mulai()
    kisah.sampai(baris)
    lb = tanya(kisah)
    kisah.beri(c.JawabKelengkapan(oleh=kisah.warga, lb=lb, jawaban="Ya."))
    kisah.tamat()
