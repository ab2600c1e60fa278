"""Signing with a certificate of the office's own CA: sound and checkable, but not a certified electronic signature."""

from __future__ import annotations

import asyncio
import shutil
from datetime import datetime

import structlog
from cryptography.hazmat.primitives.serialization import Encoding

from bot.application.ports_ttd import Faktor, HasilTtd, NamaPenyedia, PermintaanTtd, TtdDitolak
from bot.domain.galat import KonfigurasiSalah
from bot.letters.ttd.huruf import HURUF_TIDAK_ADA, cari_huruf
from bot.letters.ttd.letak import Letak, cari_letak
from bot.letters.ttd.sertifikat import OtoritasSertifikat

log = structlog.get_logger(__name__)

#: What the stamp and the foot of a letter say; a local certificate is no certified one, and the sentence says so.
KETERANGAN = "Sertifikat internal, bukan TTE tersertifikasi"
CATATAN_KAKI = ("Dokumen ini ditandatangani secara elektronik dengan sertifikat internal yang diterbitkan kantor ini, "
                "bukan tanda tangan elektronik tersertifikasi.")  # fmt: skip


class PenyediaLokal:
    """The provider `local`: PAdES B-B, or B-T where a time stamping authority is set."""

    nama: NamaPenyedia = "local"
    faktor: Faktor = "totp"
    catatan_kaki = CATATAN_KAKI

    def __init__(self, otoritas: OtoritasSertifikat, *, tsa: str = "") -> None:
        self.otoritas = otoritas
        self._tsa = tsa

    async def tanda_tangani(self, permintaan: PermintaanTtd, rahasia: str | None) -> HasilTtd:
        """Sign once. Whatever goes wrong goes wrong before there is a signature, so the end is never unknown."""
        letak = await cari_letak(permintaan.pdf, permintaan.bidang)
        if letak is None:
            raise TtdDitolak("pdf_ditolak")
        return await asyncio.to_thread(self._bubuhkan, permintaan, letak)

    def _bubuhkan(self, p: PermintaanTtd, letak: Letak) -> HasilTtd:
        from bot.letters.ttd.pades import PdfTakTerbaca, TsaGagal, bubuhkan
        from bot.letters.ttd.stempel import IsiStempel

        siapa = p.penanda_tangan
        try:
            kunci = self.otoritas.untuk_menandatangani(p.instansi, siapa, p.saat)
            pdf = bubuhkan(
                p.pdf, kunci, self.otoritas.akar().public_bytes(Encoding.DER), bidang=p.bidang, letak=letak, saat=p.saat,
                isi=IsiStempel(siapa.nama, siapa.nama_jabatan, p.waktu, KETERANGAN, p.tautan), lokasi=p.tempat, tsa=self._tsa)  # fmt: skip
        except PdfTakTerbaca:
            raise TtdDitolak("pdf_ditolak") from None
        except TsaGagal:
            raise TtdDitolak("penyedia_tidak_terjangkau") from None
        except KonfigurasiSalah as galat:
            log.error("ttd_lokal_terhalang", sebab=galat.daftar)
            raise TtdDitolak("penyedia_menolak") from None
        if not pdf.startswith(p.pdf):
            raise TtdDitolak("pdf_ditolak")
        return HasilTtd(pdf, kunci.terdaftar.sidik, kunci.terdaftar.seri)


def siapkan(otoritas: OtoritasSertifikat, saat: datetime) -> bool:
    """Make the CA where there is none; whether it was made just now.

    Raises:
        KonfigurasiSalah: KUNCI_INDUK does not open the CA, or what signing needs is not installed.
    """
    kurang = []
    if shutil.which("pdftotext") is None:
        kurang.append("SIGNING_PROVIDER=local memerlukan pdftotext. Pasang: sudo apt-get install poppler-utils")
    if cari_huruf() is None:
        kurang.append(HURUF_TIDAK_ADA)
    if kurang:
        raise KonfigurasiSalah(kurang)
    if otoritas.ada:
        otoritas.periksa_kunci()
        return False
    return otoritas.buat(saat)
