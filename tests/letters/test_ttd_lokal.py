"""The provider `local`: its certificates, its signature, its stamp, and what it refuses."""

import asyncio
import io
import re
import shutil
import stat
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
import zxingcpp
from alat_ttd import INDUK, KABID, KADIS, SAAT, TAUTAN, KantorTtd, buka_kantor, catatan, pdf_kecil, permintaan
from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from bot.application.ports_ttd import PenandaTangan, TtdDitolak
from bot.domain.galat import KonfigurasiSalah
from bot.letters.manifest import SuratTemplate
from bot.letters.pdf import SofficeConverter, pdf_ke_png
from bot.letters.render import render_surat
from bot.letters.ttd import pades, stempel
from bot.letters.ttd.letak import cari_letak
from bot.letters.ttd.lokal import PenyediaLokal, siapkan
from bot.letters.ttd.sertifikat import MASA_SERTIFIKAT, OtoritasSertifikat
from tests.letters.alat_pdf import perlu


@pytest.fixture(scope="module")
def kantor(tmp_path_factory: pytest.TempPathFactory) -> KantorTtd:
    return buka_kantor(tmp_path_factory.mktemp("kantor"))


def kata(pdf: bytes) -> str:
    """The text of a PDF with single spaces."""
    return " ".join(subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode().split())


def bbox(pdf: bytes) -> dict[str, list[tuple[float, ...]]]:
    """Where each word stands: left, top, right, bottom, in points from the upper left corner."""
    keluaran = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    hasil: dict[str, list[tuple[float, ...]]] = {}
    for *kotak, isi in re.findall(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', keluaran):
        hasil.setdefault(isi, []).append(tuple(map(float, kotak)))
    return hasil


# --- certificates --------------------------------------------------------------------------------------------------


def test_the_ca_is_made_once_and_its_keys_are_for_the_owners_eyes_only(tmp_path: Path) -> None:
    kantor = buka_kantor(tmp_path)
    assert not kantor.otoritas.buat(SAAT)
    akar = kantor.otoritas.akar()
    assert not siapkan(kantor.otoritas, SAAT)
    assert kantor.otoritas.akar() == akar
    kantor.otoritas.terbitkan("dkisp-tarakan", KADIS, SAAT)
    folder = tmp_path / "sertifikat"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(f.stat().st_mode) for f in folder.iterdir()} == {0o600}
    assert b"ENCRYPTED" in (folder / "ca.kunci").read_bytes()
    with pytest.raises(KonfigurasiSalah):
        OtoritasSertifikat(folder, b"x" * 32).periksa_kunci()


def test_each_holder_has_one_certificate_that_is_renewed_a_month_before_its_end(tmp_path: Path) -> None:
    o = buka_kantor(tmp_path).otoritas
    satu = o.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT).terdaftar
    assert o.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT + timedelta(days=300)).terdaftar == satu
    baru = o.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT + MASA_SERTIFIKAT - timedelta(days=29)).terdaftar
    assert baru.sidik != satu.sidik
    assert baru.berlaku_sampai > satu.berlaku_sampai
    assert o.untuk_menandatangani("dkisp-tarakan", KABID, SAAT).terdaftar.orang_id == KABID.orang_id
    assert len(OtoritasSertifikat(tmp_path / "sertifikat", INDUK).daftar()) == 3


def test_two_letters_at_once_make_one_certificate(tmp_path: Path) -> None:
    buka_kantor(tmp_path)
    orang = [OtoritasSertifikat(tmp_path / "sertifikat", INDUK) for _ in range(6)]
    with ThreadPoolExecutor(6) as kolam:
        sidik = set(kolam.map(lambda o: o.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT).terdaftar.sidik, orang))
    assert len(sidik) == 1


def test_a_certificate_is_an_ec_p256_one_for_documents_under_our_ca(kantor: KantorTtd) -> None:
    s = x509.load_der_x509_certificate(kantor.otoritas.untuk_menandatangani("dkisp-tarakan", KADIS, SAAT).sertifikat)
    assert isinstance(s.public_key(), ec.EllipticCurvePublicKey)
    assert s.public_key().curve.name == "secp256r1"
    s.verify_directly_issued_by(kantor.otoritas.akar())
    assert "bukan tersertifikasi" in s.subject.rfc4514_string()


def test_a_revoked_certificate_stands_on_the_list_and_is_not_replaced_by_itself(tmp_path: Path) -> None:
    kantor = buka_kantor(tmp_path)
    hasil = kantor.tanda_tangani(pdf_kecil())
    assert kantor.otoritas.cabut(hasil.sidik, SAAT) is not None
    daftar = x509.load_der_x509_crl(kantor.otoritas.crl(SAAT))
    assert [f"{x.serial_number:x}" for x in daftar] == [hasil.seri]
    assert daftar.is_signature_valid(kantor.otoritas.akar().public_key())  # type: ignore[arg-type]
    with pytest.raises(TtdDitolak) as galat:
        kantor.tanda_tangani(pdf_kecil())
    assert galat.value.kode == "sertifikat_dicabut"
    kantor.otoritas.terbitkan("dkisp-tarakan", KADIS, SAAT)
    assert kantor.tanda_tangani(pdf_kecil()).sidik != hasil.sidik
    assert kantor.otoritas.cabut("0" * 64, SAAT) is None


def test_the_list_of_revoked_certificates_is_written_anew_every_day(tmp_path: Path) -> None:
    o = buka_kantor(tmp_path).otoritas
    satu = o.crl(SAAT)
    assert o.crl(SAAT + timedelta(hours=20)) == satu
    esok = x509.load_der_x509_crl(o.crl(SAAT + timedelta(hours=25)))
    assert esok.last_update_utc == SAAT + timedelta(hours=25)
    assert o.crl_sampai() == SAAT + timedelta(days=7, hours=25)


# --- signing -------------------------------------------------------------------------------------------------------


def test_a_signed_letter_begins_with_the_bytes_that_were_shown_and_carries_one_final_pades_signature(kantor: KantorTtd) -> None:
    awal = pdf_kecil(halaman=2)
    hasil = kantor.tanda_tangani(awal)
    assert hasil.pdf.startswith(awal)
    (satu,) = PdfFileReader(io.BytesIO(hasil.pdf)).embedded_signatures
    assert satu.field_name == "TTD1"
    assert satu.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert satu.self_reported_timestamp == SAAT
    assert satu.docmdp_level is not None
    assert satu.docmdp_level.name == "NO_CHANGES"
    terdaftar = kantor.otoritas.cari(hasil.sidik)
    assert terdaftar is not None
    assert (terdaftar.seri, terdaftar.orang_id, terdaftar.jabatan) == (hasil.seri, "01kadis", "kadis")


def test_popplers_own_validation_agrees(kantor: KantorTtd, tmp_path: Path) -> None:
    hasil = kantor.tanda_tangani(pdf_kecil("Jumlah 1.234"))

    def pdfsig(pdf: bytes) -> str:
        (tmp_path / "surat.pdf").write_bytes(pdf)
        return subprocess.run(["pdfsig", str(tmp_path / "surat.pdf")], capture_output=True, text=True, check=False).stdout

    baik = pdfsig(hasil.pdf)
    assert "Signature is Valid." in baik
    assert "Total document signed" in baik
    assert "Signature Field Name: TTD1" in baik
    assert "Digest Mismatch" in pdfsig(hasil.pdf.replace(b"Jumlah 1.234", b"Jumlah 9.234"))
    assert "Total document signed" not in pdfsig(hasil.pdf + b"% tambahan\n")


def test_a_reader_that_trusts_our_ca_trusts_the_certificate(kantor: KantorTtd, tmp_path: Path) -> None:
    perlu(shutil.which("certutil") is not None, "libnss3-tools")
    (tmp_path / "surat.pdf").write_bytes(kantor.tanda_tangani(pdf_kecil()).pdf)
    (tmp_path / "ca.crt").write_bytes(kantor.otoritas.akar().public_bytes(Encoding.PEM))
    (tmp_path / "nss").mkdir()

    def jalankan(*kata: str) -> str:
        return subprocess.run(kata, cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    jalankan("certutil", "-N", "-d", "sql:nss", "--empty-password")
    assert "Certificate is Trusted" not in jalankan("pdfsig", "-nssdir", "nss", "surat.pdf")
    jalankan("certutil", "-A", "-d", "sql:nss", "-n", "ca", "-t", "CT,CT,CT", "-i", "ca.crt")
    assert "Certificate is Trusted" in jalankan("pdfsig", "-nssdir", "nss", "surat.pdf")


@pytest.mark.parametrize("dpi", [100, 150])
async def test_the_stamp_says_who_as_what_and_when_and_its_qr_decodes(kantor: KantorTtd, dpi: int) -> None:
    hasil = await kantor.penyedia.tanda_tangani(permintaan(pdf_kecil()), None)
    teks = kata(hasil.pdf)
    for bagian in (KADIS.nama, KADIS.nama_jabatan, "25 November 2026 pukul 09.12 WITA", "bukan TTE tersertifikasi"):
        assert bagian in teks
    assert "BSrE" not in teks + kantor.penyedia.catatan_kaki
    png = await pdf_ke_png(hasil.pdf, dpi=dpi)
    assert png is not None
    assert [x.text for x in zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))] == [TAUTAN]


async def test_a_real_letter_is_stamped_between_post_and_name_and_both_its_codes_decode(
    soffice: SofficeConverter, daftar_templat: dict[str, SuratTemplate], kantor: KantorTtd
) -> None:
    templat = daftar_templat["surat-balasan"]
    pdf = await soffice.convert(render_surat(templat, {**templat.contoh, "contoh": False, "pengesahan": "tte"}))
    letak = await cari_letak(pdf, "TTD1")
    assert letak is not None
    assert letak.jangkar
    tempat = bbox(pdf)
    puncak, dasar = (letak.tinggi_halaman - y for y in (letak.kotak[3], letak.kotak[1]))
    jabatan = max(k[3] for k in tempat["Contoh,"] if k[3] < dasar)
    assert jabatan <= puncak < dasar <= tempat["Rahmawati"][-1][1]
    hasil = await kantor.penyedia.tanda_tangani(permintaan(pdf), None)
    png = await pdf_ke_png(hasil.pdf, halaman=letak.halaman + 1, dpi=100)
    assert png is not None
    kode = {x.text for x in zxingcpp.read_barcodes(Image.open(io.BytesIO(png)))}
    assert len(kode) == 2
    assert TAUTAN in kode
    assert (await kantor.gerbang.periksa(hasil.pdf, catatan(pdf, hasil.pdf))).sah


async def test_without_an_anchor_the_stamp_stands_below_the_last_words_of_the_last_page(kantor: KantorTtd) -> None:
    pdf = pdf_kecil(jangkar="", halaman=3)
    letak = await cari_letak(pdf, "TTD1")
    assert letak is not None
    assert (letak.halaman, letak.jangkar) == (2, False)
    assert 610 - letak.kotak[2] > 50
    assert 650 < letak.kotak[1] < letak.kotak[3] < 800
    assert "Ditandatangani secara elektronik" in kata((await kantor.penyedia.tanda_tangani(permintaan(pdf), None)).pdf)


async def test_the_anchors_word_in_somebodys_text_moves_nothing() -> None:
    palsu = await cari_letak(pdf_kecil("Hal: #TTD1#", ukuran_jangkar=4), "TTD1")
    asli = await cari_letak(pdf_kecil("Hal: biasa", ukuran_jangkar=4), "TTD1")
    assert palsu == asli


@pytest.mark.parametrize(
    ("nama", "jabatan"),
    [
        ("Ani", "Kadis"),
        ("Prof. Dr. Ir. H. Raden Mas Abdurrahman Kusumanegara Wiryawan, S.Sos., M.Si., Ph.D. (contoh)", "Plh. " + "Kepala Dinas " * 9),
        ("W" * 120, "M" * 200),
        ("Čedo Žižek 漢字 (contoh)", "Analis & <Penata>"),
    ],
)
def test_long_and_foreign_names_fit_the_stamp(nama: str, jabatan: str, kantor: KantorTtd) -> None:
    siapa = PenandaTangan(f"01{hash(nama)}", "kadis", nama, jabatan)
    pdf = kantor.tanda_tangani(pdf_kecil(), siapa).pdf
    kotak = [k for banyak in bbox(pdf).values() for k in banyak if k[1] > 300]
    assert len(kotak) > 6
    assert max(k[2] for k in kotak) <= 610
    assert max(k[3] for k in kotak) - min(k[1] for k in kotak) <= 66


@contextmanager
def penyedia_cap_waktu() -> Iterator[str]:
    """A time stamping authority on loopback, with a certificate nobody knows."""
    kunci = rsa.generate_private_key(65537, 2048)
    nama = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Cap waktu (contoh)")])
    sertifikat = (
        x509.CertificateBuilder(nama, nama, kunci.public_key(), 7, SAAT - timedelta(days=1), SAAT + timedelta(days=9000))
        .add_extension(x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .sign(kunci, hashes.SHA256())
    )
    pencap = DummyTimeStamper(asn1_x509.Certificate.load(sertifikat.public_bytes(Encoding.DER)),
                              keys.PrivateKeyInfo.load(kunci.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())))  # fmt: skip

    class Penangan(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            minta = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
            isi = pencap.request_tsa_response(minta).dump()
            self.send_response(200)
            self.send_header("Content-Length", str(len(isi)))
            self.end_headers()
            self.wfile.write(isi)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Penangan)
    benang = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    benang.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        benang.join()


async def test_with_a_time_stamping_authority_the_signature_carries_its_stamp(tmp_path: Path) -> None:
    awal = pdf_kecil()
    with penyedia_cap_waktu() as url:
        await asyncio.to_thread(pades.minta_cap_waktu, url)
        kantor = buka_kantor(tmp_path, tsa=url)
        hasil = await kantor.penyedia.tanda_tangani(permintaan(awal), None)
    (satu,) = PdfFileReader(io.BytesIO(hasil.pdf)).embedded_signatures
    assert [x["type"].native for x in satu.signer_info["unsigned_attrs"]] == ["signature_time_stamp_token"]
    assert (await kantor.gerbang.periksa(hasil.pdf, catatan(awal, hasil.pdf))).alasan == ()
    with pytest.raises(TtdDitolak) as galat:  # the authority is gone
        await kantor.penyedia.tanda_tangani(permintaan(awal), None)
    assert galat.value.kode == "penyedia_tidak_terjangkau"


@pytest.mark.parametrize("pdf", [b"", b"bukan pdf", b"%PDF-1.6\nrusak", pdf_kecil()[:500]])
def test_what_is_no_pdf_is_not_signed(pdf: bytes, kantor: KantorTtd) -> None:
    with pytest.raises(TtdDitolak) as galat:
        kantor.tanda_tangani(pdf)
    assert galat.value.kode == "pdf_ditolak"


def test_a_letter_that_is_signed_already_is_not_signed_again(kantor: KantorTtd) -> None:
    with pytest.raises(TtdDitolak) as galat:
        kantor.tanda_tangani(kantor.tanda_tangani(pdf_kecil()).pdf)
    assert galat.value.kode == "pdf_ditolak"


async def test_without_a_ca_nothing_is_signed(tmp_path: Path) -> None:
    with pytest.raises(TtdDitolak) as galat:
        await PenyediaLokal(OtoritasSertifikat(tmp_path, INDUK)).tanda_tangani(permintaan(pdf_kecil()), None)
    assert galat.value.kode == "sertifikat_belum_ada"


def test_without_a_font_nothing_is_signed_and_the_log_says_what_to_install(
    kantor: KantorTtd, monkeypatch: pytest.MonkeyPatch
) -> None:
    stempel._isi_huruf.cache_clear()
    monkeypatch.setattr(stempel, "cari_huruf", lambda: None)
    with pytest.raises(TtdDitolak) as galat:
        kantor.tanda_tangani(pdf_kecil())
    assert galat.value.kode == "penyedia_menolak"
    with pytest.raises(KonfigurasiSalah, match="fonts-liberation"):
        stempel._isi_huruf()


def test_poppler_and_the_fonts_are_there() -> None:
    assert all(shutil.which(x) for x in ("pdfsig", "pdftotext", "pdftoppm"))
