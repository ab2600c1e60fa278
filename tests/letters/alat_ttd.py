"""Tools for signing tests: a small PDF with an anchor, an office with two officials, letters signed and tampered with."""

import asyncio
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from alat_palsu import bubuhkan

from bot.application.ports_ttd import CatatanSurat, HasilTtd, PenandaTangan, PermintaanTtd
from bot.letters.ttd.lokal import PenyediaLokal
from bot.letters.ttd.periksa import PemeriksaPdf
from bot.letters.ttd.sertifikat import KunciPenanda, OtoritasSertifikat

WITA = ZoneInfo("Asia/Makassar")
SAAT = datetime(2026, 11, 25, 9, 12, tzinfo=WITA)
INDUK = b"k" * 32
TAUTAN = "https://paraf.contoh.go.id/v/K7QX2M9PRT4DW3ZB"

KADIS = PenandaTangan("01kadis", "kadis", "Dr. Sinta Dewi, M.Si. (contoh)", "Plt. Kepala Dinas Komunikasi", "19700101")
KABID = PenandaTangan("01kabid", "kabid", "Bayu Pratama, S.T. (contoh)", "Kepala Bidang Statistik")


def pdf_kecil(teks: str = "Isi surat", *, jangkar: str = "#TTD1#", ukuran_jangkar: float = 4, halaman: int = 1) -> bytes:
    """A PDF of F4 pages; the last has the text at the top and the anchor in white near the foot."""
    objek = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    anak = []
    for nomor in range(halaman):
        isi = f"BT /F1 11 Tf 1 0 0 1 85 800 Tm ({teks} {nomor + 1}) Tj ET"
        if nomor == halaman - 1 and jangkar:
            isi += f" BT /F1 {ukuran_jangkar} Tf 1 g 1 0 0 1 410 300 Tm ({jangkar}) Tj ET"
        objek.append(b"<</Length %d>>\nstream\n%s\nendstream" % (len(isi), isi.encode()))
        objek.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 610 936]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>" % len(objek))
        anak.append(b"%d 0 R" % len(objek))
    objek[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (halaman, b" ".join(anak))
    keluaran = io.BytesIO(b"%PDF-1.6\n")
    keluaran.seek(0, io.SEEK_END)
    letak = []
    for nomor, isi_objek in enumerate(objek, 1):
        letak.append(keluaran.tell())
        keluaran.write(b"%d 0 obj\n%s\nendobj\n" % (nomor, isi_objek))
    xref = keluaran.tell()
    keluaran.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objek) + 1))
    keluaran.writelines(b"%010d 00000 n \n" % x for x in letak)
    keluaran.write(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objek) + 1, xref))
    return keluaran.getvalue()


def permintaan(pdf: bytes, siapa: PenandaTangan = KADIS, saat: datetime = SAAT) -> PermintaanTtd:
    """A request to sign."""
    return PermintaanTtd("dkisp-tarakan", pdf, siapa, saat, "25 November 2026 pukul 09.12 WITA", "000/0147/DKISP/2026",
                         "Tarakan", TAUTAN)  # fmt: skip


def catatan(awal: bytes, akhir: bytes, siapa: PenandaTangan = KADIS, *, bidang: tuple[str, ...] = ("TTD1",),
            saat: datetime = SAAT) -> CatatanSurat:  # fmt: skip
    """What the register knows of a signed letter."""
    return CatatanSurat("000/0147/DKISP/2026", "local", saat, siapa.jabatan, siapa.orang_id, bidang, sha256(awal).hexdigest(),
                        len(awal), sha256(akhir).hexdigest())  # fmt: skip


@dataclass
class KantorTtd:
    """An office with a CA, its provider and its gate."""

    otoritas: OtoritasSertifikat
    penyedia: PenyediaLokal
    gerbang: PemeriksaPdf

    def tanda_tangani(self, pdf: bytes, siapa: PenandaTangan = KADIS, saat: datetime = SAAT) -> HasilTtd:
        """Sign with the provider."""
        return asyncio.run(self.penyedia.tanda_tangani(permintaan(pdf, siapa, saat), None))

    def alasan(self, pdf: bytes, c: CatatanSurat) -> tuple[str, ...]:
        """What the gate says."""
        hasil = asyncio.run(self.gerbang.periksa(pdf, c))
        assert hasil.sah is (not hasil.alasan)
        return hasil.alasan

    def bubuhkan_kasar(self, pdf: bytes, kunci: KunciPenanda, bidang: str) -> bytes:
        """An invisible signature without any lock, as a paraf or an attacker would add it."""
        return bubuhkan(self.otoritas, pdf, kunci, bidang)


def buka_kantor(folder: Path, sekarang: Callable[[], datetime] = lambda: SAAT + timedelta(hours=1), *, tsa: str = "") -> KantorTtd:
    """A fresh office; its CA is three days old."""
    otoritas = OtoritasSertifikat(folder / "sertifikat", INDUK)
    otoritas.buat(SAAT - timedelta(days=3))
    return KantorTtd(otoritas, PenyediaLokal(otoritas, tsa=tsa), PemeriksaPdf(otoritas, sekarang))
