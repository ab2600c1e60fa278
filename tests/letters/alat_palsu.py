"""The ten ways to tamper with a signed letter, each with the reasons it is refused for."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from asn1crypto import keys, x509
from cryptography import x509 as cx509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from bot.application.ports_ttd import PenandaTangan
from bot.letters.ttd.sertifikat import KunciPenanda, OtoritasSertifikat


def balik_bit(pdf: bytes, letak: int) -> bytes:
    """The same bytes but for one bit."""
    return pdf[:letak] + bytes([pdf[letak] ^ 1]) + pdf[letak + 1 :]


def sisip_teks(pdf: bytes) -> bytes:
    """Further words on the first page, as a later revision."""
    w = IncrementalPdfFileWriter(io.BytesIO(pdf))
    w.add_stream_to_page(0, w.add_object(StreamObject(stream_data=b"BT /F1 20 Tf 1 0 0 1 85 700 Tm (9.999 jiwa) Tj ET")))
    keluaran = io.BytesIO()
    w.write(keluaran)
    return keluaran.getvalue()


def tulis_ulang(pdf: bytes) -> bytes:
    """Opened and saved by another program."""
    keluaran = io.BytesIO()
    copy_into_new_writer(PdfFileReader(io.BytesIO(pdf))).write(keluaran)
    return keluaran.getvalue()


def bubuhkan(otoritas: OtoritasSertifikat, pdf: bytes, kunci: KunciPenanda, bidang: str) -> bytes:
    """An invisible signature without any lock, as a paraf or an attacker would add it."""
    rantai = SimpleCertificateStore()
    rantai.register(x509.Certificate.load(otoritas.akar().public_bytes(Encoding.DER)))
    penanda = SimpleSigner(x509.Certificate.load(kunci.sertifikat), keys.PrivateKeyInfo.load(kunci.kunci), rantai)
    meta = PdfSignatureMetadata(field_name=bidang, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
    hasil = PdfSigner(meta, penanda).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)))
    return bytes(hasil.getbuffer())


def tiruan(asli: KunciPenanda) -> KunciPenanda:
    """A self-signed certificate that says of itself exactly what the real one says."""
    kunci = ec.generate_private_key(ec.SECP256R1())
    dibaca = cx509.load_der_x509_certificate(asli.sertifikat)
    pembuat = cx509.CertificateBuilder(dibaca.subject, dibaca.subject, kunci.public_key(), dibaca.serial_number,
                                       dibaca.not_valid_before_utc, dibaca.not_valid_after_utc)  # fmt: skip
    for e in dibaca.extensions:
        pembuat = pembuat.add_extension(e.value, e.critical)
    return KunciPenanda(asli.terdaftar, pembuat.sign(kunci, hashes.SHA256()).public_bytes(Encoding.DER),
                        kunci.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))  # fmt: skip


@dataclass(frozen=True)
class Surat:
    """A genuine letter in the hands of somebody who even has the office's keys."""

    awal: bytes  # as it was shown
    asli: bytes  # as it was signed
    otoritas: OtoritasSertifikat
    instansi: str
    penanda: PenandaTangan
    orang_lain: PenandaTangan
    saat: datetime

    def _kunci(self, siapa: PenandaTangan) -> KunciPenanda:
        return self.otoritas.untuk_menandatangani(self.instansi, siapa, self.saat)

    def dicabut(self) -> bytes:
        """The letter itself, after its signer's certificate was revoked as of the day before."""
        self.otoritas.cabut(self._kunci(self.penanda).terdaftar.sidik, self.saat - timedelta(days=1))
        return self.asli


#: Name -> (how, reasons that must be among those given). The last changes the register, so it comes last.
SEPULUH: dict[str, tuple[Callable[[Surat], bytes], set[str]]] = {
    "satu bit dibalik": (lambda s: balik_bit(s.asli, s.asli.index(b"stream") + 30), {"isi_berubah"}),  # in the page's own words
    "teks disisipkan": (lambda s: sisip_teks(s.asli), {"isi_berubah", "cakupan_kurang"}),
    "ditulis ulang": (lambda s: tulis_ulang(s.asli), {"isi_berubah"}),
    "tanda tangan susulan": (lambda s: bubuhkan(s.otoritas, s.asli, s._kunci(s.orang_lain), "TTD2"), {"bidang_tidak_sesuai", "isi_berubah"}),
    "sertifikat bernama sama": (lambda s: bubuhkan(s.otoritas, s.awal, tiruan(s._kunci(s.penanda)), "TTD1"), {"sertifikat_asing"}),
    "kunci pejabat lain": (lambda s: bubuhkan(s.otoritas, s.awal, s._kunci(s.orang_lain), "TTD1"), {"sertifikat_orang_lain"}),
    "revisi terakhir dipotong": (lambda s: bubuhkan(s.otoritas, s.awal, s._kunci(s.penanda), "PARAF1"), {"bidang_tidak_sesuai"}),
    "semua tanda tangan dipotong": (lambda s: s.asli[: len(s.awal)], {"tanpa_tanda_tangan"}),
    "bita ditambahkan": (lambda s: s.asli + b"\n% tambahan\n", {"cakupan_kurang"}),
    "sertifikat dicabut": (lambda s: s.dicabut(), {"sertifikat_dicabut"}),
}  # fmt: skip
