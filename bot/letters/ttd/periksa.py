"""The gate: a PDF is our letter only when everything about it agrees with the register."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import Encoding

from bot.application.ports_ttd import CatatanSurat, HasilPeriksa
from bot.letters.ttd.sertifikat import OtoritasSertifikat
from bot.letters.ttd.terpisah import baca_terpisah

if TYPE_CHECKING:
    from bot.letters.ttd.pades import TandaTangan

#: Larger files are none of ours; Telegram lets a bot fetch 20 MB.
MAKS_PDF = 25_000_000  # bytes


class PemeriksaPdf:
    """The gate of one deployment; signatures are judged as of the moment the register says they were made."""

    def __init__(self, otoritas: OtoritasSertifikat, sekarang: Callable[[], datetime], *, terpisah: bool = False) -> None:
        """Nothing is read yet.

        Args:
            otoritas: CA and register of certificates.
            sekarang: office time, for the age of the list of revoked certificates.
            terpisah: read files in a process of their own, because anybody may have made them.
        """
        self._otoritas = otoritas
        self._sekarang = sekarang
        self._terpisah = terpisah

    async def periksa(self, pdf: bytes, catatan: CatatanSurat) -> HasilPeriksa:
        """Every reason why this is not the letter; see the port."""
        return await asyncio.to_thread(self._periksa, pdf, catatan)

    def _periksa(self, pdf: bytes, catatan: CatatanSurat) -> HasilPeriksa:
        from bot.letters.ttd.pades import PdfTakTerbaca
        from bot.letters.ttd.pades import baca as baca_di_sini

        if not pdf.startswith(b"%PDF-"):
            return HasilPeriksa(False, ("bukan_pdf",))
        if len(pdf) > MAKS_PDF:
            return HasilPeriksa(False, ("rusak",))
        lokal = catatan.penyedia == "local"
        akar = self._otoritas.akar().public_bytes(Encoding.DER) if lokal else None
        crl = self._otoritas.crl(self._sekarang()) if lokal else None
        try:
            baca = baca_terpisah if self._terpisah else baca_di_sini
            semua = baca(pdf, akar=akar, crl=crl, saat=catatan.ditandatangani_at)
        except PdfTakTerbaca as galat:
            return HasilPeriksa(False, ("terkunci" if galat.terkunci else "rusak",))
        alasan = tuple(dict.fromkeys(self._alasan(pdf, catatan, semua)))
        return HasilPeriksa(not alasan, alasan)

    def _alasan(self, pdf: bytes, c: CatatanSurat, semua: tuple[TandaTangan, ...]) -> Iterator[str]:
        awal_sama = len(pdf) >= c.ukuran_awal and sha256(pdf[: c.ukuran_awal]).hexdigest() == c.sha256_awal
        if not semua:
            yield "tanpa_tanda_tangan"
            if not awal_sama:
                yield "isi_berubah"
            return
        utuh = all(t.utuh and t.tanpa_perubahan for t in semua)
        if not utuh:
            yield "isi_berubah"
        if not _bidang_sesuai(c, semua):
            yield "bidang_tidak_sesuai"
        if not semua[-1].seluruh_berkas:
            yield "cakupan_kurang"
        for t in semua:
            yield from self._alasan_sertifikat(t, c)
        if not awal_sama:
            # a sound letter with other bytes is another letter; a broken one has been tampered with
            yield "bukan_surat_ini" if utuh else "isi_berubah"
        elif utuh and c.sha256_akhir and sha256(pdf).hexdigest() != c.sha256_akhir:
            yield "bukan_surat_ini"

    def _alasan_sertifikat(self, t: TandaTangan, c: CatatanSurat) -> Iterator[str]:
        """Only the fingerprint tells one official's key from another's: to the cryptography both are good."""
        dikenal = self._otoritas.cari(t.sidik)
        if t.dicabut or (dikenal is not None and dikenal.dicabut_at is not None and dikenal.dicabut_at <= c.ditandatangani_at):
            yield "sertifikat_dicabut"
        elif dikenal is None or (c.penyedia == "local" and not t.terpercaya) or not dikenal.berlaku(c.ditandatangani_at):
            yield "sertifikat_asing"
        if dikenal is not None and (dikenal.orang_id, dikenal.jabatan) != (c.orang_id, c.jabatan):
            yield "sertifikat_orang_lain"


def _bidang_sesuai(c: CatatanSurat, semua: tuple[TandaTangan, ...]) -> bool:
    """The expected fields in order; BSrE names its fields itself, so there only their number is known."""
    if c.penyedia == "bsre":
        return len(semua) == len(c.bidang)
    return tuple(t.bidang for t in semua) == c.bidang
