"""Certified signatures by BSrE, through the Esign Client Service an agency runs on its own server (API v2, JSON).

The sign call goes out at most once. Everything before it may be refused; once it has left, only a clear answer counts, and
anything else is unknown until a person has looked. No secret, identity or file appears in a log or an error: httpx's
exceptions hold the request, so they never travel on.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from dataclasses import dataclass
from typing import Any, Literal

import httpx
import structlog

from bot.application.ports_ttd import (
    Faktor,
    HasilTtd,
    NamaPenyedia,
    PermintaanTtd,
    TtdDitolak,
    TtdTidakPasti,
)
from bot.domain.galat import KonfigurasiSalah
from bot.letters.pdf import pdf_ke_png
from bot.letters.ttd.letak import Letak, cari_letak
from bot.letters.ttd.sertifikat import OtoritasSertifikat

log = structlog.get_logger(__name__)

KETERANGAN = "Sertifikat elektronik diterbitkan oleh BSrE, BSSN"
CATATAN_KAKI = ("Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh "
                "Balai Besar Sertifikasi Elektronik (BSrE), Badan Siber dan Sandi Negara.")  # fmt: skip

#: Seconds to connect, and for each kind of answer.
SAMBUNG, STATUS, TANDA_TANGAN = 5.0, 15.0, 60.0

#: What the service says of a person, and why that person cannot sign. Only ISSUE may.
HALANGAN = {
    "EXPIRED": "sertifikat_kedaluwarsa", "RENEW": "sertifikat_kedaluwarsa",
    "REVOKE": "sertifikat_dicabut", "SUSPEND": "sertifikat_dicabut",
    "NEW": "sertifikat_belum_ada", "WAITING_FOR_VERIFICATION": "sertifikat_belum_ada",
    "NO_CERTIFICATE": "sertifikat_belum_ada", "NOT_REGISTERED": "sertifikat_belum_ada",
}  # fmt: skip

#: Its error codes that mean a refusal we have a sentence for.
KODE = {2011: "sertifikat_belum_ada", 2021: "sertifikat_belum_ada", 2031: "passphrase_salah"}

#: Raised by httpx before anything was sent.
_BELUM_TERKIRIM = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL)


@dataclass(frozen=True, slots=True)
class _Jawaban:
    """An answer of the service, or how it failed to come."""

    http: int = 0
    isi: Any = None  # JSON; None when it is none
    gagal: Literal["", "belum_terkirim", "tanpa_jawaban"] = ""

    @property
    def kode(self) -> int | None:
        """The service's own error code, as HTTP 200 may carry one too."""
        nilai = self.isi.get("status_code") if isinstance(self.isi, dict) else None
        angka = int(nilai) if isinstance(nilai, int) or (isinstance(nilai, str) and nilai.isdecimal()) else 0
        return angka if 2000 <= angka < 3000 else None


class PenyediaBsre:
    """The provider `bsre`."""

    nama: NamaPenyedia = "bsre"
    faktor: Faktor = "passphrase"
    catatan_kaki = CATATAN_KAKI

    def __init__(self, url: str, pengguna: str, sandi: str, otoritas: OtoritasSertifikat, *,
                 letak: Literal["koordinat", "tag"] = "koordinat", tunggu: float = TANDA_TANGAN) -> None:  # fmt: skip
        """Nothing is asked yet.

        Args:
            url: base address of the agency's service.
            pengguna: name of this application there (HTTP Basic).
            sandi: its password.
            otoritas: where the certificates it signs with are registered.
            letak: how the place of the stamp is told: by coordinates, or by the anchor in the letter.
            tunggu: seconds a sign call may take.
        """
        self._url = url
        self._masuk = httpx.BasicAuth(pengguna, sandi)
        self._otoritas = otoritas
        self._letak = letak
        self._tunggu = tunggu

    async def status(self, identitas: str) -> str:
        """What the service says of a person: "ISSUE" when that person may sign, or another of its words.

        Raises:
            TtdDitolak: `penyedia_tidak_terjangkau`, or `penyedia_menolak` when it does not answer the question.
        """
        jawaban = await self._panggil("/api/v2/user/check/status", _siapa(identitas), STATUS)
        if jawaban.gagal:
            raise TtdDitolak("penyedia_tidak_terjangkau")
        kata = jawaban.isi.get("status") if isinstance(jawaban.isi, dict) else None
        if jawaban.http == 200 and isinstance(kata, str):
            return kata.upper()
        if jawaban.kode in (2011, 2021):
            return "NOT_REGISTERED" if jawaban.kode == 2011 else "NO_CERTIFICATE"
        log.warning("bsre_status", http=jawaban.http, kode=jawaban.kode)
        raise TtdDitolak("penyedia_menolak")

    async def periksa_sambungan(self) -> Literal["baik", "ditolak", "tidak_terjangkau"]:
        """Whether the service answers, and knows this application."""
        jawaban = await self._panggil("/api/v2/user/check/status", {"nik": "0" * 16}, SAMBUNG)
        if jawaban.gagal:
            return "tidak_terjangkau"
        return "ditolak" if jawaban.http in (401, 403) else "baik"

    async def tanda_tangani(self, permintaan: PermintaanTtd, rahasia: str | None) -> HasilTtd:
        """Sign once; see the port."""
        identitas = permintaan.penanda_tangan.nik
        if not identitas:
            raise TtdDitolak("sertifikat_belum_ada")
        if not rahasia:
            raise TtdDitolak("passphrase_salah")
        letak = await cari_letak(permintaan.pdf, permintaan.bidang)
        if letak is None:
            raise TtdDitolak("pdf_ditolak")
        sebelum, gambar = await asyncio.to_thread(_siapkan, permintaan, letak)
        sifat = await self._sifat(permintaan, letak, gambar)
        kata = await self.status(identitas)
        if kata != "ISSUE":
            raise TtdDitolak(HALANGAN.get(kata, "penyedia_menolak"))
        jawaban = await self._panggil("/api/v2/sign/pdf", {
            **_siapa(identitas), "passphrase": rahasia, "signatureProperties": [sifat],
            "file": [base64.b64encode(permintaan.pdf).decode()],
        }, self._tunggu)  # fmt: skip
        return await asyncio.to_thread(self._terima, permintaan, sebelum, _pdf_dari(jawaban))

    async def _sifat(self, p: PermintaanTtd, letak: Letak, stempel: bytes) -> dict[str, Any]:
        """How the signature looks and where it stands; the service counts y from the top, to the picture's upper edge."""
        gambar = await pdf_ke_png(stempel, dpi=300)
        if gambar is None:
            raise TtdDitolak("pdf_ditolak")
        kiri, bawah, kanan, atas = letak.kotak
        sifat: dict[str, Any] = {"tampilan": "VISIBLE", "imageBase64": base64.b64encode(gambar).decode(), "width": kanan - kiri,
                                 "height": atas - bawah, "location": p.tempat, "reason": "Penandatanganan surat"}  # fmt: skip
        if self._letak == "tag" and letak.jangkar:
            return {**sifat, "tag_koordinat": f"#{p.bidang}#"}
        return {**sifat, "page": letak.halaman + 1, "originX": kiri, "originY": round(letak.tinggi_halaman - atas)}

    async def _panggil(self, jalur: str, isi: dict[str, Any], tunggu: float) -> _Jawaban:
        """One call. What httpx raises stays here, because it carries the request with everything in it."""
        try:
            # a proxy set for the internet must not see this: the service stands in the agency's own network
            async with httpx.AsyncClient(auth=self._masuk, timeout=httpx.Timeout(tunggu, connect=SAMBUNG), trust_env=False) as http:
                async with asyncio.timeout(tunggu + SAMBUNG):  # httpx counts each read anew
                    jawaban = await http.post(self._url + jalur, json=isi)
        except _BELUM_TERKIRIM:
            return _Jawaban(gagal="belum_terkirim")
        except (httpx.HTTPError, OSError):
            return _Jawaban(gagal="tanpa_jawaban")
        try:
            return _Jawaban(jawaban.status_code, jawaban.json())
        except ValueError:
            return _Jawaban(jawaban.status_code)

    def _terima(self, p: PermintaanTtd, sebelum: int, pdf: bytes) -> HasilTtd:
        """Take what came back only as our bytes with exactly one sound signature more.

        Raises:
            TtdTidakPasti: `jawaban_rusak`.
        """
        from bot.letters.ttd.pades import PdfTakTerbaca, baca

        semua = None
        if pdf.startswith(b"%PDF-") and pdf.startswith(p.pdf):
            try:
                semua = baca(pdf, akar=None, crl=None, saat=p.saat)
            except PdfTakTerbaca:
                semua = None
        if semua is None or len(semua) != sebelum + 1 or not semua[-1].utuh:
            log.error("bsre_jawaban_rusak", tanda_tangan=None if semua is None else len(semua), awalan=pdf.startswith(p.pdf))
            raise TtdTidakPasti("jawaban_rusak")
        satu = semua[-1]
        try:
            self._otoritas.catat(satu.sertifikat, p.instansi, p.penanda_tangan, "bsre")
        except (OSError, ValueError) as galat:  # the letter is signed; the gate will miss the fingerprint, and says so
            log.error("bsre_sertifikat_tidak_tercatat", galat=type(galat).__name__)
        return HasilTtd(pdf, satu.sidik, satu.seri)


def _siapkan(p: PermintaanTtd, letak: Letak) -> tuple[int, bytes]:
    """How many signatures the letter has already, and the stamp as a small PDF.

    Raises:
        TtdDitolak: `pdf_ditolak`, or `penyedia_menolak` without a font for the stamp.
    """
    from bot.letters.ttd.pades import PdfTakTerbaca, hitung
    from bot.letters.ttd.stempel import IsiStempel, pdf_stempel

    kiri, bawah, kanan, atas = letak.kotak
    siapa = p.penanda_tangan
    try:
        return hitung(p.pdf), pdf_stempel(IsiStempel(siapa.nama, siapa.nama_jabatan, p.waktu, KETERANGAN, p.tautan),
                                          kanan - kiri, atas - bawah)  # fmt: skip
    except PdfTakTerbaca:
        raise TtdDitolak("pdf_ditolak") from None
    except KonfigurasiSalah as galat:
        log.error("ttd_bsre_terhalang", sebab=galat.daftar)
        raise TtdDitolak("penyedia_menolak") from None


def _siapa(identitas: str) -> dict[str, str]:
    """A NIK stays a string: as a number it would lose its digits."""
    return {"email" if "@" in identitas else "nik": identitas}


def _pdf_dari(j: _Jawaban) -> bytes:
    """The one file of an answer to the sign call.

    Raises:
        TtdDitolak: the service says that it did not sign, or was never reached.
        TtdTidakPasti: it cannot be known whether it did.
    """
    if j.gagal == "belum_terkirim":
        raise TtdDitolak("penyedia_tidak_terjangkau")
    if j.gagal:
        raise TtdTidakPasti("tanpa_jawaban")
    if j.kode in KODE:
        raise TtdDitolak(KODE[j.kode])
    berkas = j.isi.get("file") if isinstance(j.isi, dict) else None
    if j.http == 200 and isinstance(berkas, list) and len(berkas) == 1 and isinstance(berkas[0], str):
        try:
            return base64.b64decode(berkas[0])
        except (ValueError, binascii.Error):
            pass  # below: an answer that cannot be trusted
    else:
        log.warning("bsre_tanda_tangan", http=j.http, kode=j.kode)
        # 408 comes from something in between that stopped waiting; any other 4xx, or a code of its own, is the service's no
        if j.kode is not None or (400 <= j.http < 500 and j.http != 408):
            raise TtdDitolak("penyedia_menolak")
    raise TtdTidakPasti("jawaban_rusak")
