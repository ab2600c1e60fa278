"""What the program makes beside the letters carries a code of its own, and the register knows it by that code."""

from __future__ import annotations

import io
import re

import pytest
from docx import Document

from bot.application.keaslian import Patokan, cari, cari_berkas
from bot.domain.berkas import Berkas
from bot.domain.peristiwa import DokumenRef
from bot.letters.pdf import PdfConverter, TanpaPdf
from bot.presenters import keaslian
from bot.presenters.halaman_keaslian import halaman_surat
from bot.store.pemeriksaan import _keutuhan
from tests.application.alat_meja import Kantor, KisahMeja
from tests.application.alat_ruang import MesinPalsu, Ruang

KODE = re.compile(r"(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}")


def dokumen(kantor: Kantor, kisah: KisahMeja, slot: str) -> list[DokumenRef]:
    return list(kantor.ambil(kisah.b().id).dokumen_slot(slot))


def patokan(kantor: Kantor, kode: str) -> Patokan:
    hasil = kantor.di(lambda m: cari(m, kode))
    assert hasil is not None
    return hasil


def test_each_lembar_disposisi_has_its_own_code_and_the_register_says_what_it_is(kantor: Kantor, ruang: Ruang) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kisah.sampai(4)
    assert ruang.kerjakan("lembar") == 3
    lembar = dokumen(kantor, kisah, "disposisi")
    assert len({d.kode for d in lembar}) == 3
    for d in lembar:
        teks = ruang.baris(d.sha256)
        assert d.kode is not None
        tercetak = {x.replace("-", "") for t in teks for x in KODE.findall(t)}
        assert tercetak == {d.kode}, "kode tercetak adalah kode dokumen itu"
        assert any(t.endswith(" · t.me/paraf_contoh_bot") for t in teks), "di mana kodenya diketik"
        entri = patokan(kantor, d.kode).entri
        assert (entri.status, entri.nomor, entri.hal, entri.berlaku) == ("tercatat", kisah.b().nomor, "Lembar disposisi", True)
        assert entri.tanggal.endswith("2026") and patokan(kantor, d.kode).sha256 == d.sha256
    assert any(r.target_part.partname.endswith(".png") for r in Document(io.BytesIO(ruang.arsip.baca(lembar[0].sha256))).part.rels.values()
               if not r.is_external), "QR"  # fmt: skip
    assert not kantor.sesi(lambda s: list(_keutuhan(s)), semua=True)


@pytest.mark.parametrize("mesin", [TanpaPdf("uji"), MesinPalsu()], ids=["docx", "pdf"])
def test_of_a_lembar_only_the_form_that_its_row_names_is_kept(kantor: Kantor, ruang: Ruang, mesin: PdfConverter) -> None:
    ruang.mesin = mesin
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    sebelum = ruang.tersimpan()
    kisah.sampai(2)
    ruang.kerjakan("lembar")
    assert ruang.tersimpan() - sebelum == {d.sha256 for d in dokumen(kantor, kisah, "disposisi")}


def test_the_receipt_has_a_code_that_is_not_the_letters(kantor: Kantor, ruang: Ruang) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    berkas: Berkas = kisah.tamat()
    assert ruang.kerjakan("bukti") == 1
    [bukti] = dokumen(kantor, kisah, "bukti")
    assert bukti.kode is not None and berkas.surat is not None and berkas.surat.nomor is not None
    assert bukti.kode != berkas.surat.nomor.kode
    entri = patokan(kantor, bukti.kode).entri
    assert (entri.hal, entri.status) == ("Bukti serah terima", "tercatat")
    assert patokan(kantor, berkas.surat.nomor.kode).entri.status == "disetujui", "kode suratnya tetap milik suratnya"
    lewat_berkas = kantor.di(lambda m: cari_berkas(m, bukti.sha256, ""))
    assert lewat_berkas is not None and lewat_berkas.entri.kode == bukti.kode, "dikenali dari berkasnya"


def test_chat_and_page_say_agenda_date_and_kind_and_nothing_of_the_content(kantor: Kantor, ruang: Ruang) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga(), judul_data="Data rahasia Sari"))
    kisah.sampai(2)
    ruang.kerjakan("lembar")
    [lembar] = dokumen(kantor, kisah, "disposisi")
    entri = patokan(kantor, str(lembar.kode)).entri
    halaman, chat = halaman_surat(entri, "/v", "n"), keaslian.cek(entri=entri).teks
    for teks in (halaman, chat):
        assert "Dokumen ini terdaftar" in teks and "Tercatat dalam aplikasi" in teks and "Lembar disposisi" in teks
        assert kisah.b().nomor in teks and "tidak memuat tanda tangan elektronik" in teks
        assert "Sari" not in teks and "rahasia" not in teks and "Penanda tangan" not in teks


def test_a_code_of_another_office_or_of_none_is_not_known(kantor: Kantor) -> None:
    assert kantor.di(lambda m: cari(m, "A" * 16)) is None
