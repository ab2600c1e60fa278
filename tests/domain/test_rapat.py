"""Meetings: called ahead, answered by whoever was invited, ended with attendance and minutes; and filing at the end."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.domain.nilai import ganti
from bot.domain.peristiwa import Pelaku
from tests.domain.alat_alur import Kisah, c, katalog, mulai

KTDA = "diskominfo-tangerang/ktda-kcda"
TAMU = Pelaku("orang-bps", "bps")


def di_rapat(no: int = 5) -> Kisah:
    """A case that lies at a meeting."""
    kisah = mulai(katalog().sop[KTDA])
    kisah.sampai(no)
    return kisah


def panggil(kisah: Kisah, **lain: object) -> c.JadwalkanRapat:
    """The command that calls the meeting for tomorrow."""
    k = kisah.utama()
    nilai: dict[str, object] = {"mulai_at": kisah.sekarang + timedelta(days=1), "peserta": ("bps", "opd:1"),
                                "tempat": "Aula", "acara": "Pembahasan"} | lain  # fmt: skip
    return c.JadwalkanRapat(oleh=kisah.bertindak(k), lb=k.lb, **nilai)  # type: ignore[arg-type]


@pytest.mark.parametrize(("ubah", "kode"), [
    ({"peserta": ()}, "peserta_kosong"), ({"tempat": " "}, "teks_kosong"), ({"acara": "x" * 3001}, "teks_terlalu_panjang"),
])  # fmt: skip
def test_a_meeting_needs_guests_a_place_and_an_agenda(ubah: dict[str, object], kode: str) -> None:
    kisah = di_rapat()
    assert kisah.tolak(panggil(kisah, **ubah)) == kode


def test_a_meeting_lies_ahead_and_is_called_by_its_organiser() -> None:
    kisah = di_rapat()
    assert kisah.tolak(panggil(kisah, mulai_at=kisah.sekarang)) == "waktu_rapat_sudah_lewat"
    assert kisah.tolak(ganti(panggil(kisah), oleh=TAMU)) == "bukan_pemegang"


def test_only_whoever_was_invited_answers_and_the_last_answer_counts() -> None:
    kisah = di_rapat()
    lb = kisah.utama().lb
    assert kisah.tolak(c.CatatHadir(oleh=TAMU, lb=lb, hadir=True)) == "rapat_belum_dijadwalkan"
    kisah.beri(panggil(kisah))
    assert kisah.tolak(c.CatatHadir(oleh=Pelaku("x", "opd:9"), lb=lb, hadir=True)) == "bukan_peserta"
    assert kisah.tolak(c.CatatHadir(oleh=None, lb=lb, hadir=True)) == "bukan_peserta"
    for hadir in (True, False, True):
        kisah.beri(c.CatatHadir(oleh=TAMU, lb=lb, hadir=hadir))
    rapat = kisah.utama().rapat
    assert rapat is not None
    assert [(h.orang, h.hadir) for h in rapat.hadir] == [("orang-bps", True)]


def test_the_row_ends_with_somebody_present_and_with_minutes_written_after_the_beginning() -> None:
    kisah = di_rapat()
    k = kisah.utama()
    oleh = kisah.bertindak(k)
    selesai = c.SelesaikanLangkah(oleh=oleh, lb=k.lb)
    catat = c.CatatNotulensi(oleh=oleh, lb=k.lb, teks="Disepakati.")
    assert kisah.tolak(catat) == "rapat_belum_dijadwalkan"
    assert kisah.tolak(selesai) == "rapat_belum_dijadwalkan"
    kisah.beri(panggil(kisah))
    assert kisah.tolak(catat) == "rapat_belum_mulai"
    assert kisah.tolak(selesai) == "belum_ada_yang_hadir"
    kisah.beri(c.CatatHadir(oleh=TAMU, lb=k.lb, hadir=False))
    assert kisah.tolak(selesai) == "belum_ada_yang_hadir"
    kisah.beri(c.CatatHadir(oleh=TAMU, lb=k.lb, hadir=True))
    assert kisah.tolak(selesai) == "notulensi_belum_ada"
    kisah.sekarang += timedelta(days=1)
    assert kisah.tolak(c.CatatNotulensi(oleh=TAMU, lb=k.lb, teks="x")) == "bukan_pemegang"
    kisah.beri(catat)
    assert kisah.tolak(panggil(kisah)) == "rapat_sudah_berlangsung"
    kisah.beri(selesai)
    assert kisah.utama().no == 6


def test_a_meeting_that_is_moved_asks_everybody_again() -> None:
    kisah = di_rapat()
    kisah.beri(panggil(kisah))
    kisah.beri(c.CatatHadir(oleh=TAMU, lb=kisah.utama().lb, hadir=True))
    kisah.beri(panggil(kisah, mulai_at=kisah.sekarang + timedelta(days=3)))
    rapat = kisah.utama().rapat
    assert rapat is not None
    assert rapat.hadir == ()


@pytest.mark.parametrize("kode", ["", "arsip", "8.3", "000.", "000..8", "0000", "000.8.3.3.3.1.2.4", " 000.8"])
def test_a_case_is_filed_under_digits_in_groups_only(kode: str) -> None:
    kisah = di_rapat(16)
    k = kisah.utama()
    assert kisah.tolak(c.Arsipkan(oleh=kisah.bertindak(k), lb=k.lb, klasifikasi=kode)) == "klasifikasi_tidak_sah"


def test_filing_ends_the_case() -> None:
    kisah = di_rapat(16)
    k = kisah.utama()
    kisah.beri(c.Arsipkan(oleh=kisah.bertindak(k), lb=k.lb, klasifikasi="000.8.3.3.3"))
    assert kisah.b().status == "selesai"
    assert not kisah.b().terbuka
