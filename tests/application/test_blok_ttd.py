"""The signature block names whoever signs: a Plh who comes between, a new holder, a.n. and u.b., and drafts edited in Word."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from docx import Document
from docx.oxml.ns import qn

from bot.application import kursi
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.ttd import ButirTtd, beri, siap_semua
from bot.domain import perintah as c
from bot.domain.peristiwa import DokumenRef
from bot.letters.errors import DocxDitolak
from bot.letters.ruang import _coba_isi
from bot.store import models as t
from tests.application.alat_meja import HARI_INI, POST, Kantor, KisahMeja
from tests.application.alat_ruang import Ruang, surat_jadi

KADIS = "kadis 201 (contoh)"
SEKRETARIS = "sekretaris 202 (contoh)"
JABATAN = "Kepala Dinas"


def tersusun(kantor: Kantor, ruang: Ruang) -> KisahMeja:
    """A letter drafted by the room, while the kadis is there."""
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kisah.sampai(4)
    ruang.susun(kisah)
    return kisah


def tunjuk(kantor: Kantor, *, hari: date = HARI_INI) -> int:
    u = kursi.UsulPlh("kadis", "plh", kantor.orang["sekretaris"], hari, hari + timedelta(days=3), kantor.orang["kadis"])
    return kantor.di(lambda m: kursi.tunjuk(m, kantor.orang["kadis"], u))


def antre(kantor: Kantor) -> int:
    return len(kantor.baris(t.TugasLatarRow, t.TugasLatarRow.jenis == "render", t.TugasLatarRow.status == "menunggu"))


def test_a_plh_who_begins_after_the_letter_was_made_signs_one_that_names_him(kantor: Kantor, ruang: Ruang) -> None:
    kisah = tersusun(kantor, ruang)
    kisah.sampai(8)
    assert ruang.render(kisah) == 1
    lama, draf = surat_jadi(kisah.b()), kisah.b().surat.draf.sha256  # type: ignore[union-attr]
    assert KADIS in ruang.baris(lama, kotak=True) and KADIS in ruang.baris(draf, kotak=True)
    paraf, isi = kisah.b().surat.paraf, kisah.b().isi_hash  # type: ignore[union-attr]
    tunjuk(kantor)
    assert antre(kantor) == 1, "tanpa menunggu ketukan"
    teks = kantor.teks_kartu(POST["sekretaris"], "tugas:")
    assert "Surat sedang disiapkan" in teks and "Tanda tangani" not in kantor.label(POST["sekretaris"], "tugas:")
    butir = ButirTtd(kisah.b().id, kisah.utama().lb, str(isi))
    hasil = kantor.di(lambda m: beri(m, kantor.orang["sekretaris"], [butir]))
    assert not hasil.jadi and "berganti" in hasil.dilewati[0][1], "tidak menandatangani nama orang lain"
    ruang.render(kisah)
    baru = surat_jadi(kisah.b())
    kotak = ruang.baris(baru, kotak=True)
    assert kotak[0].startswith(f"Plh. {JABATAN}") and SEKRETARIS in kotak and KADIS not in " ".join(ruang.baris(baru))
    assert ruang.baris(baru, kotak=False) == ruang.baris(lama, kotak=False), "selain kotaknya tidak ada yang berubah"
    assert (kisah.b().surat.paraf, kisah.b().isi_hash) == (paraf, isi), "parafnya tetap"  # type: ignore[union-attr]
    assert len(kantor.di(lambda m: siap_semua(m, kantor.orang["sekretaris"]))) == 1
    assert len(kantor.di(lambda m: beri(m, kantor.orang["sekretaris"], [butir])).jadi) == 1
    berkas = kantor.ambil(kisah.b().id)
    assert berkas.surat is not None and berkas.surat.sha256_ttd == baru and berkas.surat.ditandatangani_oleh is not None
    assert berkas.surat.ditandatangani_oleh.sebagai == "plh"


def test_a_plh_who_goes_again_gives_the_letter_back_to_the_holders_name(kantor: Kantor, ruang: Ruang) -> None:
    kisah = tersusun(kantor, ruang)
    kisah.sampai(8)
    ruang.render(kisah)
    id_ = tunjuk(kantor)
    ruang.render(kisah)
    kantor.di(lambda m: kursi.akhiri(m, kantor.orang["kadis"], id_))
    assert antre(kantor) == 1
    ruang.render(kisah)
    assert KADIS in ruang.baris(surat_jadi(kisah.b()), kotak=True)
    kisah.tamat()


def test_a_plh_of_the_days_of_paraf_is_named_at_once_and_rendered_once(kantor: Kantor, ruang: Ruang) -> None:
    kisah = tersusun(kantor, ruang)
    tunjuk(kantor)
    kisah.sampai(8)
    assert ruang.render(kisah) == 1
    assert ruang.baris(surat_jadi(kisah.b()), kotak=True)[0].startswith("Plh.")
    kaki = next(x for x in ruang.baris(surat_jadi(kisah.b()), kotak=False) if x.startswith("Kode verifikasi"))
    assert kaki.endswith(" · Paraf Sekretaris dicakup tanda tangan Plh. Kadis (rangkap jabatan)"), kaki
    kisah.tamat()


def test_a_new_holder_is_named_with_his_own_nip(kantor: Kantor, ruang: Ruang) -> None:
    kisah = tersusun(kantor, ruang)
    kisah.sampai(8)
    ruang.render(kisah)
    lama = kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan="kadis"))[0]
    kantor.tautkan("kadis", 301, "Kadis Baru (contoh)")
    kantor.di(lambda m: m.g.akhiri_penugasan(lama.id, m.sekarang))
    kantor.jam.maju(minutes=1)
    baru = kisah.pemegang("kadis")[0]
    kantor.di(lambda m: m.g.ubah_profil(baru.orang, replace(m.g.profil(baru.orang), nip="19990101 202001 1 009")))
    ruang.render(kisah)
    kotak = ruang.baris(surat_jadi(kisah.b()), kotak=True)
    assert "Kadis Baru (contoh)" in kotak and "NIP 19990101 202001 1 009" in kotak
    kisah.tamat()


@pytest.mark.parametrize(("rantai", "baris"), [
    (("sekretaris", "kadis"), ["a.n. Sekretaris", "Plh. Kepala Dinas"]),
    (("analis", "sekretaris", "kadis"), ["a.n. Analis", "Sekretaris", "u.b.", "Plh. Kepala Dinas"]),
])  # fmt: skip
def test_a_plh_is_named_under_an_and_ub_too(kantor: Kantor, ruang: Ruang, rantai: tuple[str, ...], baris: list[str]) -> None:
    kantor.lingkungan = replace(kantor.lingkungan, instansi=replace(kantor.lingkungan.instansi, atas_nama={"surat-balasan": rantai}))
    kisah = tersusun(kantor, ruang)
    tunjuk(kantor)
    kisah.sampai(8)
    ruang.render(kisah)
    kotak = ruang.baris(surat_jadi(kisah.b()), kotak=True)
    for nyata, awal in zip(kotak, baris, strict=False):
        assert nyata.startswith(awal)
    assert SEKRETARIS in kotak


def unggah(kantor: Kantor, ruang: Ruang, kisah: KisahMeja, *, kotak: str = "") -> None:
    """The draft comes back from Word with one sentence more, and a word of the box changed where one is given."""
    dokumen = Document(io.BytesIO(ruang.arsip.baca(kisah.b().surat.draf.sha256)))  # type: ignore[union-attr]
    dokumen.paragraphs[-1].add_run(" Kalimat dari Word.")
    for p in dokumen.element.body.iter(qn("w:t")):
        p.text = (p.text or "").replace(KADIS, kotak or KADIS)
    keluaran = io.BytesIO()
    dokumen.save(keluaran)
    _coba_isi(keluaran.getvalue())
    k, sha256 = kisah.utama(), ruang.arsip.simpan(keluaran.getvalue())
    siapa = kantor.di(lambda m: pelaku_langkah(m, kantor.orang["analis"], kisah.b(), k.lb))
    ref = DokumenRef("d-word", "draf", sha256, len(keluaran.getvalue()), "application/x", k.lb)
    perintah = c.SusunDraf(oleh=siapa, lb=k.lb, isi_versi=kisah.b().surat.isi_versi, sumber="unggahan", dokumen=ref)  # type: ignore[union-attr]
    kisah.berkas = kantor.di(lambda m: laksanakan(m, kisah.b().id, perintah))


@pytest.mark.parametrize("plh", [True, False])
def test_a_draft_edited_in_word_keeps_its_words_and_names_the_signer(kantor: Kantor, ruang: Ruang, plh: bool) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kisah.sampai(4)
    ruang.kerjakan("draf")
    kisah.berkas = kantor.ambil(kisah.b().id)
    kisah.maju()  # the data
    ruang.kerjakan("draf")
    kisah.berkas = kantor.ambil(kisah.b().id)
    unggah(kantor, ruang, kisah, kotak="Kadis, S.Si (contoh)")
    if plh:
        tunjuk(kantor)
    kisah.sampai(8)
    ruang.render(kisah)
    semua, kotak = ruang.baris(surat_jadi(kisah.b())), ruang.baris(surat_jadi(kisah.b()), kotak=True)
    assert any("Kalimat dari Word." in x for x in semua)
    assert (SEKRETARIS in kotak) is plh
    assert ("Kadis, S.Si (contoh)" in kotak) is not plh, "yang diubah di Word tetap, selama orangnya sama"


def test_a_draft_without_the_box_of_the_signature_is_refused_when_it_comes_back(kantor: Kantor, ruang: Ruang) -> None:
    kisah = tersusun(kantor, ruang)
    dokumen = Document(io.BytesIO(ruang.arsip.baca(kisah.b().surat.draf.sha256)))  # type: ignore[union-attr]
    for t_ in dokumen.element.body.iter(qn("w:t")):
        t_.text = (t_.text or "").replace("#TTD1#", "")
    keluaran = io.BytesIO()
    dokumen.save(keluaran)
    with pytest.raises(DocxDitolak) as galat:
        _coba_isi(keluaran.getvalue())
    assert galat.value.code == "blok_ttd_hilang"
