"""PAdES with pyHanko: putting a signature into a PDF, and reading those that are there.

Only this module and `stempel` import pyHanko; both are imported at the first signature or check, so that the program
starts quickly. What only signing needs is imported when something is signed: a stranger's file is read in a process of its
own, whose start is most of the time it takes. Everything here blocks and belongs into a thread.
"""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from asn1crypto import keys, tsp, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError, set_tsp_headers
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

if TYPE_CHECKING:
    from bot.letters.ttd.letak import Letak
    from bot.letters.ttd.sertifikat import KunciPenanda
    from bot.letters.ttd.stempel import IsiStempel

# It logs tracebacks of what it then reports as a value; broken files are ordinary here.
for _nama in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_nama).setLevel(logging.CRITICAL)

#: Room for the signature in hexadecimal digits: with two certificates of ours it takes about 5 000, a time stamp brings
#: the certificates of its authority along. Measuring instead would sign everything twice.
RUANG, RUANG_DENGAN_CAP_WAKTU = 12_288, 40_960

#: Seconds a time stamping authority gets.
TUNGGU_TSA = 10.0


class PdfTakTerbaca(Exception):
    """Not a PDF that can be signed or read; `terkunci` when it is encrypted."""

    def __init__(self, *, terkunci: bool = False) -> None:
        super().__init__("terkunci" if terkunci else "rusak")
        self.terkunci = terkunci


class TsaGagal(Exception):
    """The time stamping authority did not answer, or not with a stamp; nothing was signed."""


@dataclass(frozen=True, slots=True)
class TandaTangan:
    """One signature as it is found in a file."""

    bidang: str  # name of its field
    utuh: bool  # what it covers is what was signed, and the signature is the certificate's
    tanpa_perubahan: bool  # nothing was added afterwards that it forbids
    seluruh_berkas: bool  # it covers the file to its last byte
    terpercaya: bool  # its certificate leads to our CA and is not on the list of revoked ones
    dicabut: bool
    sidik: str  # sha256 of the signer's certificate, hex
    seri: str
    sertifikat: bytes  # DER


class _CapWaktu(TimeStamper):
    """A time stamping authority (RFC 3161) asked through httpx, as everything else here."""

    def __init__(self, url: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # its module says nothing of types
        self._url = url

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        import httpx

        async with httpx.AsyncClient(timeout=TUNGGU_TSA) as http:
            jawaban = await http.post(self._url, content=req.dump(), headers=set_tsp_headers({}))
        jawaban.raise_for_status()
        return tsp.TimeStampResp.load(jawaban.content)


def minta_cap_waktu(url: str) -> None:
    """Ask for one time stamp of nothing, to see that it works.

    Raises:
        TsaGagal: it does not.
    """
    import httpx

    try:
        asyncio.run(_CapWaktu(url).async_dummy_response("sha256"))
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, TypeError) as galat:
        raise TsaGagal from galat


def bubuhkan(pdf: bytes, kunci: KunciPenanda, akar: bytes, *, bidang: str, letak: Letak, isi: IsiStempel, saat: datetime,
             lokasi: str, tsa: str = "") -> bytes:  # fmt: skip
    """The PDF with a visible, final PAdES signature added behind its bytes; afterwards no field may change.

    Raises:
        PdfTakTerbaca: it cannot be signed: broken, encrypted, or locked by an earlier signature.
        TsaGagal: no time stamp.
        KonfigurasiSalah: no font for the stamp.
    """
    return asyncio.run(_bubuhkan(pdf, kunci, akar, bidang, letak, isi, saat, lokasi, tsa))


async def _bubuhkan(pdf: bytes, kunci: KunciPenanda, akar: bytes, bidang: str, letak: Letak, isi: IsiStempel, saat: datetime,
                    lokasi: str, tsa: str) -> bytes:  # fmt: skip
    import httpx

    from bot.letters.ttd.stempel import gaya_stempel

    rantai = SimpleCertificateStore()
    rantai.register(x509.Certificate.load(akar))
    penanda = SimpleSigner(x509.Certificate.load(kunci.sertifikat), keys.PrivateKeyInfo.load(kunci.kunci), rantai)
    kiri, bawah, kanan, atas = letak.kotak
    try:
        w = IncrementalPdfFileWriter(io.BytesIO(pdf))
        if w.prev.encrypted:
            raise PdfTakTerbaca(terkunci=True)
        gaya = gaya_stempel(w, isi, kanan - kiri, atas - bawah)
        meta = PdfSignatureMetadata(field_name=bidang, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256", name=isi.nama,
                                    location=lokasi)  # fmt: skip
        medan = SigFieldSpec(bidang, on_page=letak.halaman, box=letak.kotak,
                             field_mdp_spec=FieldMDPSpec(FieldMDPAction.ALL), doc_mdp_update_value=MDPPerm.NO_CHANGES)  # fmt: skip
        sesi = PdfSigner(meta, penanda, timestamper=_CapWaktu(tsa) if tsa else None, stamp_style=gaya,
                         new_field_spec=medan).init_signing_session(w)  # fmt: skip
        sesi.system_time = saat  # office time; pyHanko would take the machine's clock
        dokumen = sesi.prepare_tbs_document(None, bytes_reserved=RUANG_DENGAN_CAP_WAKTU if tsa else RUANG)
        ringkasan, keluaran = dokumen.digest_tbs_document()
        await dokumen.perform_signature(ringkasan.document_digest, PdfCMSSignedAttributes(signing_time=saat))
    except (TimestampRequestError, httpx.HTTPError, httpx.InvalidURL) as galat:
        raise TsaGagal from galat
    except (PdfError, SigningError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as galat:
        raise PdfTakTerbaca from galat
    keluaran.seek(0)
    return bytes(keluaran.read())


def hitung(pdf: bytes) -> int:
    """How many signatures a PDF carries.

    Raises:
        PdfTakTerbaca: it is none that can be read.
    """
    return len(_tertanam(_pembaca(pdf)))


def baca(pdf: bytes, *, akar: bytes | None, crl: bytes | None, saat: datetime) -> tuple[TandaTangan, ...]:
    """Every signature of a PDF, in order, judged as of `saat`.

    Args:
        akar: our CA (DER), the only one trusted; None where certificates are known by their fingerprint alone.
        crl: its list of revoked certificates, which must be there: a certificate it does not speak of is not trusted.

    Raises:
        PdfTakTerbaca: it is none that can be read.
    """
    tertanam = _tertanam(_pembaca(pdf))
    return asyncio.run(_baca(tertanam, akar, crl, saat))


async def _baca(tertanam: Sequence[EmbeddedPdfSignature], akar: bytes | None, crl: bytes | None,
                saat: datetime) -> tuple[TandaTangan, ...]:  # fmt: skip
    hasil = []
    for satu in tertanam:
        try:
            status = await async_validate_pdf_signature(satu, _konteks(akar, crl, saat))
            sertifikat = satu.signer_cert
        except Exception as galat:
            # whatever a hostile file makes it stumble over: such a signature is no signature
            raise PdfTakTerbaca from galat
        hasil.append(_tanda_tangan(satu, status, sertifikat))
    return tuple(hasil)


def _tanda_tangan(satu: EmbeddedPdfSignature, status: PdfSignatureStatus, sertifikat: x509.Certificate) -> TandaTangan:
    der = sertifikat.dump()
    return TandaTangan(
        bidang=satu.field_name,
        utuh=status.intact and status.valid and status.seed_value_ok,
        tanpa_perubahan=bool(status.docmdp_ok),
        seluruh_berkas=status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
        terpercaya=status.trusted,
        dicabut=status.revoked,
        sidik=sha256(der).hexdigest(),
        seri=f"{sertifikat.serial_number:x}",
        sertifikat=der,
    )


def _konteks(akar: bytes | None, crl: bytes | None, saat: datetime) -> ValidationContext:
    """Nothing is fetched. Without "require" a revoked certificate passes, because ours name no address of a list."""
    if akar is None:
        return ValidationContext(trust_roots=[], moment=saat)
    # The list is newer than the signature; what it says of the time before counts.
    return ValidationContext(trust_roots=[x509.Certificate.load(akar)], crls=[crl] if crl else [], revocation_mode="require",
                             moment=saat, retroactive_revinfo=True)  # fmt: skip


def _pembaca(pdf: bytes) -> PdfFileReader:
    try:
        pembaca = PdfFileReader(io.BytesIO(pdf))
    except Exception as galat:  # whatever a hostile file makes it stumble over
        raise PdfTakTerbaca from galat
    if pembaca.encrypted:
        raise PdfTakTerbaca(terkunci=True)
    return pembaca


def _tertanam(pembaca: PdfFileReader) -> Sequence[EmbeddedPdfSignature]:
    try:
        return list(pembaca.embedded_signatures)
    except Exception as galat:
        raise PdfTakTerbaca from galat
