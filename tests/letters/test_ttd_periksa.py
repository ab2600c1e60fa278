"""The gate: a letter of ours passes, everything that was tampered with is refused with its reason."""

import io
import os
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alat_palsu import SEPULUH, Surat, balik_bit, sisip_teks, tiruan, tulis_ulang
from alat_ttd import KABID, KADIS, SAAT, KantorTtd, buka_kantor, catatan, pdf_kecil
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer


@pytest.fixture(scope="module")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> KantorTtd:
    return buka_kantor(tmp_path_factory.mktemp("kantor"))


@pytest.fixture(scope="module")
def surat(kantor: KantorTtd) -> tuple[bytes, bytes]:
    """A letter as it was shown, and as it was signed."""
    awal = pdf_kecil("Data penduduk 1.234 jiwa")
    return awal, kantor.tanda_tangani(awal).pdf


def test_our_own_letter_passes(kantor: KantorTtd, surat: tuple[bytes, bytes]) -> None:
    assert kantor.alasan(surat[1], catatan(*surat)) == ()


def akhir_revisi(pdf: bytes, ke: int) -> int:
    """Where the nth revision of a file ends."""
    letak = 0
    for _ in range(ke):
        letak = pdf.index(b"%%EOF", letak) + len(b"%%EOF\n")
    return letak


@pytest.mark.parametrize(
    ("ubah", "alasan"),
    [
        (lambda p: balik_bit(p, p.index(b"1.234 jiwa")), {"isi_berubah"}),
        (sisip_teks, {"isi_berubah", "cakupan_kurang"}),
        (tulis_ulang, {"isi_berubah"}),
        (lambda p: p[: akhir_revisi(p, 1)], {"tanpa_tanda_tangan"}),
        (lambda p: p + b"\n% tambahan\n", {"cakupan_kurang"}),
        (lambda p: p + b"\n% tambahan\n%%EOF\n", {"rusak"}),
    ],
    ids=["bit_flipped", "text_stamped", "rewritten", "signature_cut_off", "bytes_appended", "bytes_and_an_end_appended"],
)
def test_a_changed_letter_is_refused(
    ubah: Callable[[bytes], bytes], alasan: set[str], kantor: KantorTtd, surat: tuple[bytes, bytes]
) -> None:
    assert alasan <= set(kantor.alasan(ubah(surat[1]), catatan(*surat)))


def test_every_single_flipped_bit_is_refused(kantor: KantorTtd, surat: tuple[bytes, bytes]) -> None:
    awal, akhir = surat
    for letak in range(0, len(akhir), len(akhir) // 60):
        assert kantor.alasan(balik_bit(akhir, letak), catatan(awal, akhir)), letak


def test_a_signature_added_later_is_refused(kantor: KantorTtd, surat: tuple[bytes, bytes]) -> None:
    kunci = kantor.otoritas.untuk_menandatangani("dkisp-tarakan", KABID, SAAT)
    alasan = kantor.alasan(kantor.bubuhkan_kasar(surat[1], kunci, "TTD2"), catatan(*surat))
    assert {"bidang_tidak_sesuai", "isi_berubah"} <= set(alasan)


def test_a_self_signed_certificate_with_the_same_name_is_refused(kantor: KantorTtd, surat: tuple[bytes, bytes]) -> None:
    asli = kantor.otoritas.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT)
    palsu = kantor.bubuhkan_kasar(surat[0], tiruan(asli), "TTD1")
    assert kantor.alasan(palsu, catatan(surat[0], palsu)) == ("sertifikat_asing",)


def test_another_officials_real_key_is_refused(kantor: KantorTtd, surat: tuple[bytes, bytes]) -> None:
    palsu = kantor.tanda_tangani(surat[0], KABID).pdf
    assert kantor.alasan(palsu, catatan(surat[0], palsu)) == ("sertifikat_orang_lain",)


def test_a_file_whose_last_revision_was_cut_off_is_refused(kantor: KantorTtd) -> None:
    awal = pdf_kecil()
    diparaf = kantor.bubuhkan_kasar(awal, kantor.otoritas.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT), "PARAF1")
    lengkap = kantor.tanda_tangani(diparaf).pdf
    c = catatan(awal, lengkap, bidang=("PARAF1", "TTD1"))
    assert kantor.alasan(lengkap, c) == ()
    assert kantor.alasan(diparaf, c) == ("bidang_tidak_sesuai", "bukan_surat_ini")
    assert kantor.alasan(awal, c) == ("tanpa_tanda_tangan",)


def test_a_certificate_revoked_before_the_signature_is_refused_and_one_revoked_later_is_not(tmp_path: Path) -> None:
    kantor, awal = buka_kantor(tmp_path, lambda: SAAT + timedelta(days=9)), pdf_kecil()
    hasil = kantor.tanda_tangani(awal)
    kantor.otoritas.cabut(hasil.sidik, SAAT + timedelta(days=2))
    assert kantor.alasan(hasil.pdf, catatan(awal, hasil.pdf)) == ()
    assert kantor.alasan(hasil.pdf, catatan(awal, hasil.pdf, saat=SAAT + timedelta(days=3))) == ("sertifikat_dicabut",)


def test_a_certificate_counts_only_while_it_holds(kantor: KantorTtd, surat: tuple[bytes, bytes]) -> None:
    assert kantor.alasan(surat[1], catatan(*surat, saat=SAAT + timedelta(days=400))) == ("sertifikat_asing",)


def test_a_list_of_revoked_certificates_nobody_signed_helps_nobody(tmp_path: Path) -> None:
    kantor, awal = buka_kantor(tmp_path), pdf_kecil()
    hasil = kantor.tanda_tangani(awal)
    lain = buka_kantor(tmp_path / "lain")
    (tmp_path / "sertifikat" / "pencabutan.crl").write_bytes(lain.otoritas.crl(SAAT))
    assert kantor.alasan(hasil.pdf, catatan(awal, hasil.pdf)) == ("sertifikat_asing",)


def test_another_genuine_letter_is_not_this_one(kantor: KantorTtd, surat: tuple[bytes, bytes]) -> None:
    lain = kantor.tanda_tangani(pdf_kecil("Data pengangguran")).pdf
    assert kantor.alasan(lain, catatan(*surat)) == ("bukan_surat_ini",)


def test_the_same_letter_signed_a_second_time_is_not_the_one_that_was_delivered(
    kantor: KantorTtd, surat: tuple[bytes, bytes]
) -> None:
    assert kantor.alasan(kantor.tanda_tangani(surat[0]).pdf, catatan(*surat)) == ("bukan_surat_ini",)


def terkunci(pdf: bytes) -> bytes:
    w = copy_into_new_writer(PdfFileReader(io.BytesIO(pdf)))
    w.encrypt("rahasia")
    keluaran = io.BytesIO()
    w.write(keluaran)
    return keluaran.getvalue()


@pytest.mark.parametrize(
    ("berkas", "alasan"),
    [
        (lambda: pdf_kecil("Tanpa tanda tangan"), ("tanpa_tanda_tangan", "isi_berubah")),
        (lambda: b"PK\x03\x04 bukan pdf", ("bukan_pdf",)),
        (lambda: b"", ("bukan_pdf",)),
        (lambda: os.urandom(20_000_000), ("bukan_pdf",)),
        (lambda: b"%PDF-1.7\n" + os.urandom(20_000_000), ("rusak",)),
        (lambda: b"%PDF-1.7\n" + b"1 0 obj <<" * 400_000, ("rusak",)),
        (lambda: b"%PDF-1.7\n" + b"x" * 30_000_000, ("rusak",)),
        (lambda: terkunci(pdf_kecil()), ("terkunci",)),
        (lambda: pdf_kecil()[:400], ("rusak",)),
    ],
    ids=["unsigned", "zip", "empty", "garbage", "garbage_named_pdf", "nested", "too_large", "encrypted", "torn"],
)
def test_what_is_no_signed_pdf_is_refused_quickly(
    berkas: Callable[[], bytes], alasan: tuple[str, ...], kantor: KantorTtd, surat: tuple[bytes, bytes]
) -> None:
    isi = berkas()
    mulai = time.process_time()
    assert kantor.alasan(isi, catatan(*surat)) == alasan
    assert time.process_time() - mulai < 5


def test_a_letter_of_bsre_is_held_by_its_fingerprint(kantor: KantorTtd, surat: tuple[bytes, bytes], tmp_path: Path) -> None:
    lain = buka_kantor(tmp_path)  # here its CA is unknown, as BSrE's is
    c = replace(catatan(*surat), penyedia="bsre", bidang=("TTD1",))
    assert lain.alasan(surat[1], c) == ("sertifikat_asing",)
    sertifikat = kantor.otoritas.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT).sertifikat
    lain.otoritas.catat(sertifikat, "dkisp-tarakan", KADIS, "bsre")
    assert lain.alasan(surat[1], c) == ()
    assert lain.alasan(balik_bit(surat[1], 200), c) == ("isi_berubah",)
    assert lain.alasan(surat[1], replace(c, orang_id="01orang-lain")) == ("sertifikat_orang_lain",)


def test_the_ten_ways_to_tamper_are_refused_each_with_its_reason(tmp_path: Path) -> None:
    kantor, awal = buka_kantor(tmp_path), pdf_kecil("Data penduduk 1.234 jiwa")
    asli = kantor.tanda_tangani(awal).pdf
    s = Surat(awal, asli, kantor.otoritas, "dkisp-tarakan", KADIS, KABID, SAAT)
    c = catatan(awal, asli)
    assert kantor.alasan(asli, c) == ()
    for nama, (palsukan, alasan) in SEPULUH.items():
        assert alasan <= set(kantor.alasan(palsukan(s), c)), nama
