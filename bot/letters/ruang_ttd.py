"""Where letters meet their signing provider: called at most once per request, and every answer brought back as a Command.

What was begun is marked before it begins. A request that is found begun and unanswered is never called again: it is unknown,
and a person settles it. PDFs that people send in (the one no engine made, the signed one) are looked into here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

import structlog

from bot.application.dampak import tampilkan_tugas
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.pandangan import nama_jabatan, sebut_jabatan
from bot.application.ports import BALASAN, HalamanTtd, Meja, TugasLatar, TugasStore
from bot.application.ports_pipa import ArsipTulis
from bot.application.ports_ttd import (
    AkhirTtd,
    CatatanSurat,
    HasilTtd,
    LembarTtd,
    PemeriksaTtd,
    PenyediaTtd,
    PermintaanTtd,
    TtdDitolak,
    TtdTidakPasti,
)
from bot.application.ttd import (
    BIDANG,
    BahanTtd,
    ButirTtd,
    bahan_ttd,
    beri,
    catat_jawaban,
    halaman_berlaku,
    pakai_halaman,
    pelaku_pdf,
    pelaku_penyelesai,
    rincian,
)
from bot.domain.galat import Ditolak, Gangguan, KonflikVersi, TidakDitemukan
from bot.domain.perintah import CatatTandaTangan, SusulkanPdf
from bot.domain.peristiwa import DokumenRef
from bot.letters.errors import KonversiGagal
from bot.letters.pdf import pdf_ke_png, periksa_surat_pdf

log = structlog.get_logger(__name__)

T = TypeVar("T")

PDF, PNG = "application/pdf", "image/png"

#: Seconds between the tries to write down an answer that is in our hands; then it is unknown like one that never came.
ULANG_CATAT = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0)

class Kantor(Protocol):
    """An office, as this room needs it."""

    async def di_meja(self, fn: Callable[[Meja], T]) -> T:
        """Run `fn` at the desk in one transaction."""
        ...


@dataclass(frozen=True, slots=True)
class _Panggilan:
    """One call with what it is about."""

    bahan: BahanTtd
    saat: datetime
    tempat: str
    instansi: str


@dataclass(frozen=True, slots=True)
class _Permintaan:
    """What one use of a page asked for, and what it could not."""

    panggilan: Sequence[tuple[_Panggilan, LembarTtd]]
    lain: Sequence[LembarTtd]


_AKHIR: Mapping[type[object], AkhirTtd] = {HasilTtd: "jadi", TtdDitolak: "ditolak", TtdTidakPasti: "tidak_pasti"}


class RuangTtd:
    """The kinds of slow work around signatures, and the one-time page."""

    def __init__(self, *, store: TugasStore, arsip: ArsipTulis, penyedia: PenyediaTtd, pemeriksa: PemeriksaTtd) -> None:
        self._store = store
        self._arsip = arsip
        self._penyedia = penyedia
        self._pemeriksa = pemeriksa

    @property
    def kerja(self) -> Mapping[str, Callable[[TugasLatar], Awaitable[None]]]:
        """The kinds of work and who does them."""
        return {"ttd": self.ttd, "ttd_pasti": self.ttd_pasti, "pdf_surat": self.pdf_surat, "pdf_ttd": self.pdf_ttd}

    # --- the provider ----------------------------------------------------------------------------------------------

    async def ttd(self, tugas: TugasLatar) -> None:
        """Have one letter signed."""
        permintaan = str(tugas.data["permintaan"])
        panggilan = await self._store.dalam(tugas, lambda m: _panggilan(m, tugas.berkas_id, permintaan), tutup=False)
        pdf = await asyncio.to_thread(self._arsip.baca, panggilan.bahan.sha256)
        # Found begun: whoever began did not live to tell what came of it.
        baru = await self._store.mulai(tugas)
        jawaban = await self._panggil(panggilan, pdf, None) if baru else TtdTidakPasti("terhenti")
        catat = await self._pencatat(panggilan.bahan, jawaban)
        await _tekun(lambda: self._store.dalam(tugas, catat, tutup=True))

    async def ttd_pasti(self, tugas: TugasLatar) -> None:
        """A request from the one-time page that nobody answered in time is unknown."""

        def tandai(m: Meja) -> None:
            bahan = bahan_ttd(m, tugas.berkas_id, str(tugas.data["permintaan"]))
            catat_jawaban(m, bahan, TtdTidakPasti("tanpa_jawaban"), None)

        await self._store.dalam(tugas, tandai, tutup=True)

    async def _panggil(self, p: _Panggilan, pdf: bytes, rahasia: str | None) -> HasilTtd | TtdDitolak | TtdTidakPasti:
        """Call the provider once; whatever it raises, the answer is one of its three ends."""
        permintaan = PermintaanTtd(instansi=p.instansi, pdf=pdf, penanda_tangan=p.bahan.penanda_tangan, saat=p.saat,
                                   waktu=p.bahan.waktu, nomor=p.bahan.nomor, tempat=p.tempat, tautan=p.bahan.tautan,
                                   bidang=BIDANG)  # fmt: skip
        try:
            hasil = await self._penyedia.tanda_tangani(permintaan, rahasia)
        except (TtdDitolak, TtdTidakPasti) as galat:
            log.warning("ttd_tanpa_hasil", penyedia=self._penyedia.nama, galat=galat.kode)
            return galat
        except Exception as galat:
            log.error("penyedia_rusak", penyedia=self._penyedia.nama, galat=type(galat).__name__)
            return TtdTidakPasti("galat_tak_terduga")
        if len(hasil.pdf) <= len(pdf) or not hasil.pdf.startswith(pdf):
            return TtdTidakPasti("jawaban_rusak")
        return hasil

    async def _pencatat(self, bahan: BahanTtd, jawaban: HasilTtd | TtdDitolak | TtdTidakPasti) -> Callable[[Meja], str]:
        """What writes an answer down and says it in a sentence; a signed PDF lies in the archive before."""
        sha256, ukuran = "", 0
        if isinstance(jawaban, HasilTtd):
            sha256, ukuran = await asyncio.to_thread(self._arsip.simpan, jawaban.pdf), len(jawaban.pdf)

        def catat(m: Meja) -> str:
            dokumen = DokumenRef(m.kantor.acak.id(), "surat", sha256, ukuran, PDF) if sha256 else None
            catat_jawaban(m, bahan, jawaban, dokumen)
            return "" if isinstance(jawaban, HasilTtd) else m.kantor.penyaji.galat(jawaban.kode, {})

        return catat

    # --- the one-time page -----------------------------------------------------------------------------------------

    async def lihat(self, kantor: Kantor, token: str) -> Sequence[LembarTtd] | None:
        """The letters behind an address; None when it may not be used (any more)."""

        def tampil(m: Meja) -> Sequence[LembarTtd] | None:
            halaman = halaman_berlaku(m, token)
            return None if halaman is None else [_lembar(m, halaman, b) for b in _butir(halaman)]

        return await kantor.di_meja(tampil)

    async def kirim(self, kantor: Kantor, token: str, passphrase: str) -> Sequence[LembarTtd] | None:
        """Use the address up and have its letters signed, one after the other.

        The passphrase is handed to the provider and kept nowhere; a wrong one is not tried on the next letter.
        """

        def minta(m: Meja) -> _Permintaan | None:
            halaman = pakai_halaman(m, token)
            if halaman is None:
                return None
            lembar = {b.berkas: _lembar(m, halaman, b) for b in _butir(halaman)}
            hasil = beri(m, halaman.orang_id, _butir(halaman))
            sebab = dict(hasil.dilewati)
            return _Permintaan(
                [(_panggilan(m, b.id, str(b.surat.permintaan if b.surat else "")), lembar.pop(b.id)) for b in hasil.jadi],
                [replace(x, hasil="ditolak", sebab=sebab.get(x.nomor_berkas, "")) for x in lembar.values()],
            )

        permintaan = await kantor.di_meja(minta)
        if permintaan is None:
            return None
        hasil: list[LembarTtd] = []
        salah: TtdDitolak | None = None
        for panggilan, lembar in permintaan.panggilan:
            jawaban = salah or await self._dengan_pdf(panggilan, passphrase)
            if isinstance(jawaban, TtdDitolak) and jawaban.kode == "passphrase_salah":
                salah = jawaban
            catat = await self._pencatat(panggilan.bahan, jawaban)
            sebab = await _tekun(partial(kantor.di_meja, catat))
            hasil.append(replace(lembar, hasil=_AKHIR[type(jawaban)], sebab=sebab))
        return [*hasil, *permintaan.lain]

    async def _dengan_pdf(self, panggilan: _Panggilan, rahasia: str) -> HasilTtd | TtdDitolak | TtdTidakPasti:
        try:
            pdf = await asyncio.to_thread(self._arsip.baca, panggilan.bahan.sha256)
        except OSError:
            log.error("surat_hilang", sha256=panggilan.bahan.sha256)
            return TtdDitolak("pdf_ditolak")
        return await self._panggil(panggilan, pdf, rahasia)

    # --- PDFs that people send -------------------------------------------------------------------------------------

    async def pdf_surat(self, tugas: TugasLatar) -> None:
        """The PDF of a letter that no engine made: held against its .docx and its number."""

        def kumpul(m: Meja) -> tuple[str, str]:
            surat = m.g.muat(tugas.berkas_id).surat
            if surat is None or surat.docx is None or surat.nomor is None or surat.pdf is not None:
                raise Ditolak("surat_sudah_ada_pdf")
            return surat.docx.sha256, surat.nomor.nomor

        try:
            sha_docx, nomor = await self._store.dalam(tugas, kumpul, tutup=False)
            pdf = await asyncio.to_thread(self._arsip.baca, str(tugas.data["sha256"]))
            docx = await asyncio.to_thread(self._arsip.baca, sha_docx)
            await periksa_surat_pdf(pdf, docx, nomor)
            gambar = await pdf_ke_png(pdf, 1, 100, abu=True)
            sha_gambar = await asyncio.to_thread(self._arsip.simpan, gambar) if gambar is not None else ""

            def simpan(m: Meja) -> None:
                berkas = m.g.muat(tugas.berkas_id)
                png = DokumenRef(m.kantor.acak.id(), "surat", sha_gambar, len(gambar or b""), PNG) if sha_gambar else None
                laksanakan(m, berkas.id, SusulkanPdf(
                    oleh=pelaku_pdf(m, str(tugas.data["orang"]), berkas, int(tugas.data["lb"])), lb=int(tugas.data["lb"]),
                    docx=sha_docx, pdf=_ref(m, tugas), gambar=png, penyedia=m.kantor.penyedia_ttd))  # fmt: skip
                _kata(m, tugas, "pdf_surat_diterima", nomor=berkas.nomor)

            await self._store.dalam(tugas, simpan, tutup=True)
        except KonversiGagal as galat:
            await self._tolak(tugas, galat.code)
        except (Ditolak, TidakDitemukan) as galat:
            await self._tolak(tugas, galat.kode)

    async def pdf_ttd(self, tugas: TugasLatar) -> None:
        """The signed PDF of a request whose outcome was unknown: exactly our bytes with one more signature."""

        def kumpul(m: Meja) -> tuple[str, CatatanSurat]:
            berkas = m.g.muat(tugas.berkas_id)
            surat = berkas.surat
            if surat is None or surat.ttd != "tidak_pasti" or surat.pdf is None or surat.nomor is None or surat.peminta is None:
                raise Ditolak("ttd_tidak_diminta")
            return str(surat.permintaan), CatatanSurat(
                nomor=surat.nomor.nomor, penyedia="bsre" if surat.penyedia == "bsre" else "local",
                ditandatangani_at=m.sekarang, jabatan=surat.peminta.jabatan or "", orang_id=surat.peminta.orang,
                bidang=(BIDANG,), sha256_awal=surat.pdf.sha256, ukuran_awal=surat.pdf.ukuran,
                sha256_akhir=str(tugas.data["sha256"]))  # fmt: skip

        try:
            permintaan, catatan = await self._store.dalam(tugas, kumpul, tutup=False)
            pdf = await asyncio.to_thread(self._arsip.baca, str(tugas.data["sha256"]))
            hasil = await self._pemeriksa.periksa(pdf, catatan)
            if not hasil.sah:
                log.info("pdf_ttd_ditolak", alasan=list(hasil.alasan))
                await self._tolak(tugas, "ttd_tidak_sesuai")
                return

            def simpan(m: Meja) -> None:
                berkas = m.g.muat(tugas.berkas_id)
                laksanakan(m, berkas.id, CatatTandaTangan(
                    oleh=pelaku_penyelesai(m, str(tugas.data["orang"]), berkas, int(tugas.data["lb"])), lb=int(tugas.data["lb"]),
                    permintaan=permintaan, dokumen=_ref(m, tugas)))  # fmt: skip
                _kata(m, tugas, "pdf_ttd_diterima", nomor=berkas.nomor)

            await self._store.dalam(tugas, simpan, tutup=True)
        except (Ditolak, TidakDitemukan) as galat:
            await self._tolak(tugas, galat.kode)

    async def _tolak(self, tugas: TugasLatar, kode: str) -> None:
        """Tell the sender why his PDF was not taken; the case is as it was."""

        def kabari(m: Meja) -> None:
            nama = str(tugas.data["nama"])
            _kata(m, tugas, "berkas_tidak_diterima", nama=nama, kalimat=m.kantor.penyaji.galat(kode, {"nama": nama}))
            berkas = m.g.muat(tugas.berkas_id)
            kunjungan = berkas.ambil(int(tugas.data["lb"]))
            if kunjungan is not None and kunjungan.terbuka:
                tampilkan_tugas(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi), kunjungan)

        await self._store.dalam(tugas, kabari, tutup=True)


async def _tekun(catat: Callable[[], Awaitable[T]]) -> T:
    """Write an answer down, with patience: the provider will not be asked a second time."""
    for ke, jeda in enumerate(ULANG_CATAT, 1):
        await asyncio.sleep(jeda)
        try:
            return await catat()
        except (Gangguan, KonflikVersi) as galat:
            log.error("ttd_belum_tercatat", galat=galat.kode, percobaan=ke)
            if ke == len(ULANG_CATAT):
                raise
    raise AssertionError("unreachable")


def _panggilan(m: Meja, berkas_id: str, permintaan: str) -> _Panggilan:
    return _Panggilan(bahan_ttd(m, berkas_id, permintaan), m.sekarang, m.kantor.instansi.tempat, m.kantor.instansi.id)


def _butir(halaman: HalamanTtd) -> list[ButirTtd]:
    return [ButirTtd(berkas, lb, isi_hash) for berkas, lb, isi_hash in halaman.surat]


def _lembar(m: Meja, halaman: HalamanTtd, butir: ButirTtd) -> LembarTtd:
    """One letter as the page shows it."""
    berkas = m.g.muat(butir.berkas)
    oleh = pelaku_langkah(m, halaman.orang_id, berkas, butir.lb)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    r = rincian(m, butir)
    jabatan = sebut_jabatan(oleh, nama_jabatan(m, sop, oleh.jabatan)) if oleh.jabatan is not None else "-"
    return LembarTtd(r.nomor_berkas, r.nomor, r.hal, jabatan)


def _ref(m: Meja, tugas: TugasLatar) -> DokumenRef:
    return DokumenRef(m.kantor.acak.id(), "surat", str(tugas.data["sha256"]), int(tugas.data["ukuran"]), PDF)


def _kata(m: Meja, tugas: TugasLatar, kode: str, **data: object) -> None:
    m.g.pesan(int(tugas.data["chat"]), m.kantor.penyaji.pesan(kode, **data), dedupe=f"pdf:{tugas.id}", prioritas=BALASAN)
