"""Invitations at the desk: each shows its guest's answer, and ends with the meeting, moved or held."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.application.laksana import terapkan
from bot.application.ports import Meja
from bot.application.rapat import perbarui_undangan
from bot.domain import perintah as c
from bot.domain.peristiwa import LangkahDitutup, Pelaku
from bot.store import models as t
from tests.application.alat_meja import Kantor, KisahMeja
from tests.application.test_kembali_ke import AKUN, KTDA, OPD, buat_kantor, kasus, sampai

TIM, BPS, SATU, DUA = AKUN["tim"], AKUN["bps"], OPD["opd:1"], OPD["opd:2"]


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Kantor]:
    k = buat_kantor(tmp_path)
    yield k
    k.tutup()


def panggil(kisah: KisahMeja, *peserta: str, acara: str = "Finalisasi") -> None:
    k = kisah.utama()
    kisah.beri(c.JadwalkanRapat(oleh=kisah.bertindak(k), lb=k.lb, mulai_at=kisah.kantor.jam.saat + timedelta(hours=2),
                                peserta=peserta, tempat="Aula", acara=acara))  # fmt: skip


def jawab(kisah: KisahMeja, kode: str, hadir: bool) -> None:
    oleh = kisah.kantor.di(lambda m: Pelaku(m.g.penugasan(m.sekarang, jabatan=kode)[0].orang_id, kode))
    kisah.beri(c.CatatHadir(oleh=oleh, lb=kisah.utama().lb, hadir=hadir))


def terkirim(kantor: Kantor, chat_id: int, awal: str, message_id: int) -> None:
    """The dispatcher has sent this card."""
    kantor.sesi(lambda s: s.execute(update(t.KartuRow).where(
        t.KartuRow.chat_id == chat_id, t.KartuRow.kunci.startswith(awal)).values(message_id=message_id)))  # fmt: skip


def test_jawaban_tampak_pada_undangan_sendiri_dan_dapat_diubah(kantor: Kantor) -> None:
    kisah = kasus(kantor, KTDA)
    sampai(kantor, kisah, 9)
    panggil(kisah, "bps", "opd:1")
    for hadir, kata in ((True, "<b>hadir</b>"), (False, "<b>berhalangan</b>")):
        jawab(kisah, "bps", hadir)
        assert f"Jawaban Bapak/Ibu: {kata}" in kantor.teks_kartu(BPS, "rapat:")
        assert kantor.label(BPS, "rapat:") == ["Hadir", "Berhalangan"]
    assert "Mohon konfirmasi kehadiran." in kantor.teks_kartu(SATU, "rapat:")


def test_setelah_langkah_rapat_selesai_tiada_undangan_yang_masih_bertombol(kantor: Kantor) -> None:
    kisah = kasus(kantor, KTDA)
    sampai(kantor, kisah, 9)
    panggil(kisah, "bps", "opd:1", "opd:2")
    lb = kisah.utama().lb
    jawab(kisah, "bps", True)
    jawab(kisah, "opd:1", False)
    sampai(kantor, kisah, 10)
    for chat, kata in ((BPS, "Bapak/Ibu tercatat <b>hadir</b>."), (SATU, "Bapak/Ibu tercatat <b>berhalangan</b>."),
                       (DUA, "tidak perlu dijawab lagi."), (TIM, "tidak perlu dijawab lagi.")):  # fmt: skip
        kartu = kantor.kartu(chat, f"rapat:b1:{lb}")[-1]
        assert not kartu.hidup
        assert "reply_markup" not in (kartu.isi or {})
        assert "Rapat ini sudah selesai" in (kartu.isi or {})["text"]
        assert kata in (kartu.isi or {})["text"]


def test_rapat_yang_dijadwalkan_ulang_menarik_undangan_lama(kantor: Kantor) -> None:
    kisah = kasus(kantor, KTDA)
    sampai(kantor, kisah, 9)
    panggil(kisah, "bps", "opd:1", acara="Pertama")
    jawab(kisah, "bps", True)
    for n, chat in enumerate((BPS, SATU)):
        terkirim(kantor, chat, "rapat:", 5000 + n)
    panggil(kisah, "bps", acara="Kedua")
    baru = kantor.kartu(BPS, "rapat:")[-1]
    assert "Acara: Kedua" in (baru.isi or {})["text"]
    assert "Mohon konfirmasi kehadiran." in (baru.isi or {})["text"], "waktunya lain, jawabannya ditanya lagi"
    assert kantor.label(BPS, "rapat:") == ["Hadir", "Berhalangan"]
    (ubah,) = kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == BPS, t.OutboxRow.metode == "editMessageText")
    assert (ubah.payload or {})["message_id"] == 5000
    assert "Acara: Pertama" in (ubah.payload or {})["text"]
    assert "undangan yang baru di bawah" in (ubah.payload or {})["text"]
    ditarik = kantor.kartu(SATU, "rapat:")[-1]
    assert not ditarik.hidup
    assert "Bapak/Ibu tidak perlu hadir" in (ditarik.isi or {})["text"]
    assert "reply_markup" not in (ditarik.isi or {})


def test_rapat_yang_langkahnya_ditutup_tanpa_hasil_dikatakan_tidak_jadi(kantor: Kantor) -> None:
    kisah = kasus(kantor, KTDA)
    k = sampai(kantor, kisah, 9)
    panggil(kisah, "bps")

    def tutup(m: Meja) -> None:
        ini = m.g.muat("b1")
        perbarui_undangan(m, ini, terapkan(ini, [LangkahDitutup(at=m.sekarang, oleh=None, lb=k.lb, sebab="batal")]))

    kantor.di(tutup)
    kartu = kantor.kartu(BPS, "rapat:")[-1]
    assert not kartu.hidup
    assert "tidak jadi diadakan" in (kartu.isi or {})["text"]
