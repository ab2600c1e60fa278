"""The letters' side room: takes the slow work that rows owe (render, convert), does it outside any transaction, and comes
back with a Command. What it made is in the archive before a row names it, so a crash at any point only repeats the work.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import traceback
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

import structlog

from bot.application import laporan
from bot.application import surat as isi
from bot.application.arsip import SLOT as SLOT_ARSIP
from bot.application.arsip import daftar_isi, daftar_isi_terbaca
from bot.application.dampak import kirim_dokumen
from bot.application.laksana import boleh_admin, laksanakan, pelaku_langkah
from bot.application.pandangan import penanda_surat, singkat_jabatan
from bot.application.ports import BALASAN, SIARAN, Meja, TugasLatar, TugasStore
from bot.application.ports_pipa import ArsipTulis
from bot.application.ruang import INTIP, Ruang
from bot.application.unduhan import baki, boleh_daftar, daftar_diterima, lampirkan, segarkan
from bot.domain.berkas import Berkas
from bot.domain.decide import SLOT_LAMPIRAN
from bot.domain.galat import Ditolak, GalatParaf, Gangguan, TidakDitemukan
from bot.domain.perintah import CatatDokumen, CatatRender, SusunDraf
from bot.domain.peristiwa import DokumenRef, NomorSurat, Pelaku
from bot.domain.sop import Aksi, Sop
from bot.domain.ttd import sama_penanda
from bot.letters.errors import BerkasDitolak, DocxDitolak, GalatSurat, KonversiGagal
from bot.letters.lambang import gambar_lambang, periksa_lambang
from bot.letters.manifest import Gambar, SuratTemplate
from bot.letters.pdf import PdfConverter, pdf_ke_png
from bot.letters.penanda import (
    KODE,
    NOMOR,
    TANGGAL,
    ada_kotak,
    ada_penanda,
    ganti_kotak,
    isi_penanda,
    qr_penanda,
    tanpa_penanda,
)
from bot.letters.periksa_docx import periksa_docx
from bot.letters.qr import qr_gambar
from bot.letters.render import render_surat
from bot.letters.templates import templat_untuk

log = structlog.get_logger(__name__)

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF, PNG = "application/pdf", "image/png"

#: Tries of one task before a person has to look at it: about three quarters of an hour.
PERCOBAAN = 15
JEDA_TERPANJANG = 300  # seconds between two tries

#: A letter of our own whose PDF failed this often goes on as .docx, and the admin is told.
TANPA_PDF_SETELAH = 4
JEDA_ARSIP = 2.0  # seconds until the list of contents looks again whether all is there

#: Reads a daftar data (file name, bytes) into rows (dataset, OPD code, OPD name); ValueError with `temuan`.
PembacaDaftar = Callable[[str, bytes], list[tuple[str, str, str]]]


@dataclass(frozen=True, slots=True)
class BahanGambar:
    """What the picture of a case shows, gathered in one transaction."""

    sop: Sop
    berkas: Berkas
    sekarang: datetime
    tenggat: Mapping[int, datetime | None]
    nama_jabatan: Mapping[str, str]
    pemegang: Mapping[int, str]  # by visit
    zona: tzinfo


#: Draws the picture of a case as PNG.
Pelukis = Callable[[BahanGambar], bytes]


@dataclass(frozen=True, slots=True)
class Cetakan:
    """A document in the forms people open it in; all lie in the archive."""

    docx: tuple[str, int]  # sha256, bytes
    pdf: tuple[str, int] | None
    gambar: tuple[str, int] | None


@dataclass(frozen=True, slots=True)
class BahanRender:
    """What turns a draft into the letter."""

    draf: str  # sha256
    luar: bool  # edited in Word
    nomor: NomorSurat
    tanggal: str
    tautan: str
    catatan: str  # which parafs are covered
    penanda: Pelaku | None
    kotak: tuple[str, dict[str, Any]] | None  # template and fields its signature block is made of anew; None: it is right


class RuangSurat(Ruang):
    """Works off `TugasLatar` rows, a few at a time."""

    def __init__(self, *, store: TugasStore, arsip: ArsipTulis, templat: Mapping[str, SuratTemplate],
                 converter: Awaitable[PdfConverter], baca_daftar: PembacaDaftar,
                 baca_kontak: Callable[[str, bytes], dict[str, str]], lukis: Pelukis,
                 lain: Mapping[str, Callable[[TugasLatar], Awaitable[None]]] | None = None,
                 lambang: bytes = b"", serentak: int = 2,
                 nyata: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:  # fmt: skip
        super().__init__()
        self._lambang = lambang  # of an office without an emblem of its own
        self._lain = dict(lain or {})  # kinds of work that other rooms do
        self._lukis = lukis
        self._baca_daftar = baca_daftar
        self._baca_kontak = baca_kontak
        self._store = store
        self._arsip = arsip
        self._templat = templat
        self._converter = asyncio.ensure_future(converter)  # may still prove itself; awaited before each print
        self._serentak = serentak
        self._nyata = nyata
        self._tugas: dict[int, asyncio.Task[None]] = {}

    async def jalan(self) -> None:
        """Work until stopped; what is under way is finished."""
        while not self._berhenti:
            self._ada.clear()
            bebas = self._serentak - len(self._tugas)
            daftar = []
            if bebas > 0:
                try:
                    daftar = list(await self._store.ambil(bebas, list(self._tugas)))
                except Gangguan as galat:
                    log.warning("ruang_surat_tanpa_basis_data", galat=galat.kode)
            for tugas in daftar:
                jalan = asyncio.create_task(self.kerjakan(tugas))
                self._tugas[tugas.id] = jalan
                jalan.add_done_callback(lambda _t, nomor=tugas.id: self._usai(nomor))  # type: ignore[misc]
            if not daftar:
                await self._tunggu(INTIP)
        if self._tugas:
            await asyncio.wait(list(self._tugas.values()))

    def _usai(self, nomor: int) -> None:
        self._tugas.pop(nomor, None)
        self._ada.set()

    async def kerjakan(self, tugas: TugasLatar) -> None:
        """Do one piece of work; whatever comes of it is in its row afterwards."""
        catatan = log.bind(tugas=tugas.jenis, nomor=tugas.id)
        try:
            lain = self._lain.get(tugas.jenis)
            await (lain(tugas) if lain is not None else _KERJA[tugas.jenis](self, tugas))
        except (Ditolak, TidakDitemukan) as galat:
            # The case moved on while we worked: what this task was for is no longer wanted.
            catatan.info("tugas_usang", galat=galat.kode)
            await self._tutup(tugas, galat)
        except Exception as galat:  # whatever it is, the row answers for it
            kode = galat.code if isinstance(galat, GalatSurat) else type(galat).__name__
            catatan.error("tugas_gagal", galat=kode, percobaan=tugas.percobaan + 1, jejak=traceback.format_tb(galat.__traceback__, limit=-6))
            try:
                if tugas.percobaan + 1 >= PERCOBAAN:
                    await self._store.menyerah(tugas, kode)
                else:
                    jeda = timedelta(seconds=min(2 ** (tugas.percobaan + 1), JEDA_TERPANJANG))
                    await self._store.tunda(tugas, kode, self._nyata() + jeda)
            except Gangguan:  # nothing can be written, not even that it failed: the row comes again, and not at once
                await asyncio.sleep(INTIP)

    async def _tutup(self, tugas: TugasLatar, galat: GalatParaf) -> None:
        def kabari(m: Meja) -> None:
            if tugas.jenis in ("unggahan", "daftar"):  # somebody sent a file and waits for a word
                _tolak(m, tugas, int(tugas.data["chat"]), galat.kode, galat.data)

        with contextlib.suppress(GalatParaf):
            await self._store.dalam(tugas, kabari, tutup=True)

    # --- the kinds of work -----------------------------------------------------------------------------------------

    async def draf(self, tugas: TugasLatar) -> None:
        """The draft from its fields, with marks where number and date will stand."""
        lb, versi = int(tugas.data["lb"]), int(tugas.data["isi_versi"])

        def kumpul(m: Meja) -> tuple[str, dict[str, Any], bool, Pelaku | None]:
            berkas = m.g.muat(tugas.berkas_id)
            sop = m.g.sop(berkas.sop, berkas.sop_versi)
            kunjungan = berkas.ambil(lb)
            if kunjungan is None or not kunjungan.terbuka or (berkas.surat and berkas.surat.isi_versi != versi):
                raise Ditolak("isi_lebih_baru")
            bertanda = isi.ada_tanda_tangan(sop, kunjungan.no)
            return *isi.bahan_surat(m, berkas, sop), bertanda, isi.pemegang_penanda(m, sop) if bertanda else None

        kode, bahan, bertanda, penanda = await self._store.dalam(tugas, kumpul, tutup=False)
        bahan = bersih(bahan)
        if bertanda:
            bahan |= _penanda_draf(bahan)
        else:  # no row signs it: number and date are written by hand
            bahan |= {"nomor": "…………………", "tanggal": "…………………"}
        docx = await asyncio.to_thread(self._isi, tugas.instansi, kode, bahan)
        cetakan = await self._cetak(docx, tugas)

        def simpan(m: Meja) -> None:
            surat = m.g.muat(tugas.berkas_id).surat
            if surat is not None and surat.draf is not None and surat.draf_isi_versi == versi:
                raise Ditolak("isi_lebih_baru")  # a draft edited in Word came in meanwhile
            docx, pdf, gambar = _ref(m, cetakan, "draf", lb)
            berkas = laksanakan(m, tugas.berkas_id, SusunDraf(oleh=None, lb=lb, isi_versi=versi, sumber="isian",
                                                              dokumen=docx, pdf=pdf, gambar=gambar, penanda=penanda))  # fmt: skip
            kunci = f"baki:{berkas.id}:{lb}"
            for chat in m.g.chat_kartu(kunci):
                baki(m, berkas, lb, chat, kunci=kunci)

        await self._store.dalam(tugas, simpan, tutup=True)

    async def unggahan(self, tugas: TugasLatar) -> None:
        """A .docx sent back: our draft edited in Word becomes the next version, anything else is a data file."""
        data = tugas.data
        docx = await asyncio.to_thread(self._arsip.baca, str(data["sha256"]))
        lb, orang, chat = int(data["lb"]), str(data["orang"]), int(data["chat"])
        mirip_draf = str(data["nama"]).lower().startswith("draf")

        def bertanda_tangan(m: Meja) -> bool:
            berkas = m.g.muat(tugas.berkas_id)
            no = berkas.surat.no if berkas.surat is not None else None
            return no is None or isi.ada_tanda_tangan(m.g.sop(berkas.sop, berkas.sop_versi), no)

        # A letter that no row signs carries no marks; its draft is known by the name we gave it.
        bertanda = await self._store.dalam(tugas, bertanda_tangan, tutup=False)
        if not await asyncio.to_thread(ada_penanda, docx) and (bertanda or not mirip_draf):

            def sebagai_data(m: Meja) -> None:
                if mirip_draf:
                    _tolak(m, tugas, chat, "penanda_hilang")
                    return
                kunjungan = m.g.muat(tugas.berkas_id).ambil(lb)
                slot = SLOT_LAMPIRAN.get(kunjungan.aksi, "lain") if kunjungan is not None else "lain"
                ref = DokumenRef(m.kantor.acak.id(), slot, str(data["sha256"]), int(data["ukuran"]), str(data["mime"]),
                                 lb)  # fmt: skip
                lampirkan(m, tugas.berkas_id, lb, ref, nama=str(data["nama"]), orang_id=orang, chat_id=chat,
                          tujuan=data["tujuan"])  # fmt: skip

            await self._store.dalam(tugas, sebagai_data, tutup=True)
            return
        try:
            await asyncio.to_thread(periksa_docx, docx)
            if bertanda:
                await asyncio.to_thread(_coba_isi, docx)
            cetakan = await self._cetak(docx, tugas, dari_luar=True)
        except (DocxDitolak, KonversiGagal) as galat:
            if isinstance(galat, KonversiGagal) and galat.code not in ("tanpa_isolasi", "bukan_docx"):
                raise
            kode = galat.code
            await self._store.dalam(tugas, lambda m: _tolak(m, tugas, chat, kode), tutup=True)
            return

        def simpan(m: Meja) -> None:
            berkas = m.g.muat(tugas.berkas_id)
            versi = berkas.surat.isi_versi if berkas.surat else 0
            draf, pdf, gambar = _ref(m, cetakan, "draf", lb)
            berkas = laksanakan(m, tugas.berkas_id, SusunDraf(
                oleh=pelaku_langkah(m, orang, berkas, lb), lb=lb, isi_versi=versi, sumber="unggahan", dokumen=draf,
                pdf=pdf, gambar=gambar))  # fmt: skip
            assert berkas.surat is not None
            m.g.pesan(chat, m.kantor.penyaji.pesan("draf_diterima", nomor=berkas.nomor, versi=berkas.surat.draf_versi),
                      dedupe=f"draf-diterima:{tugas.id}", prioritas=BALASAN)  # fmt: skip
            baki(m, berkas, lb, chat, kunci=str(data["tujuan"].get("kartu") or f"baki:{berkas.id}:{lb}"))

        await self._store.dalam(tugas, simpan, tutup=True)

    async def render(self, tugas: TugasLatar) -> None:
        """The letter with number, date and QR: the bytes the signer sees are the bytes that are signed."""
        tanggal = date.fromisoformat(str(tugas.data["tanggal"]))
        hash_isi = str(tugas.data["isi_hash"])

        def kumpul(m: Meja) -> BahanRender:
            berkas = m.g.muat(tugas.berkas_id)
            surat = berkas.surat
            if surat is None or surat.draf is None or surat.nomor is None or berkas.isi_hash != hash_isi:
                raise Ditolak("isi_berubah")
            sop, penanda, luar = m.g.sop(berkas.sop, berkas.sop_versi), penanda_surat(m, berkas), surat.sumber == "unggahan"
            # What somebody edited in Word stays as he wrote it, as long as it names the right person.
            kotak = None
            if penanda is not None and not sama_penanda(surat.draf_penanda, penanda):
                kode, bahan = isi.bahan_surat(m, berkas, sop)
                kotak = kode, {**bahan, "penanda_tangan": isi.penanda_tangan(m, sop, kode, penanda)}
            return BahanRender(surat.draf.sha256, luar, surat.nomor, m.kantor.penyaji.tanggal(tanggal),
                               isi.tautan_periksa(m, surat.nomor.kode), isi.catatan_cakupan(m, berkas, sop), penanda, kotak)  # fmt: skip

        b = await self._store.dalam(tugas, kumpul, tutup=False)
        docx = await asyncio.to_thread(self._arsip.baca, b.draf)
        if b.kotak is not None:
            kode, bahan = b.kotak[0], bersih(b.kotak[1])
            lain = await asyncio.to_thread(self._isi, tugas.instansi, kode, bahan | _penanda_draf(bahan))
            docx = await asyncio.to_thread(ganti_kotak, docx, lain)
        docx = await asyncio.to_thread(isi_penanda, docx, nomor=b.nomor.nomor, tanggal=b.tanggal, catatan=b.catatan,
                                       kode=isi.kode_terbaca(b.nomor.kode), tautan=b.tautan)  # fmt: skip
        cetakan = await self._cetak(docx, tugas, dari_luar=b.luar)

        def simpan(m: Meja) -> None:
            jadi, pdf, gambar = _ref(m, cetakan, "surat", None)
            laksanakan(m, tugas.berkas_id, CatatRender(oleh=None, isi_hash=hash_isi, tanggal=tanggal, docx=jadi, pdf=pdf,
                                                       gambar=gambar, penanda=b.penanda))  # fmt: skip

        await self._store.dalam(tugas, simpan, tutup=True)

    async def lembar(self, tugas: TugasLatar) -> None:
        """The lembar disposisi of one disposisi."""
        lb = int(tugas.data["lb"])
        await self._catat(tugas, "lembar-disposisi", "disposisi", lambda m, b: (
            isi.bahan_lembar(m, b, m.g.sop(b.sop, b.sop_versi), lb),
            f"Lembar-disposisi-{b.nomor.replace('/', '-')}-{_urutan(b, lb)}"))  # fmt: skip

    async def bukti(self, tugas: TugasLatar) -> None:
        """The receipt of the hand-over."""
        await self._catat(tugas, "bukti-serah-terima", "bukti", lambda m, b: (
            isi.bahan_bukti(m, b, m.g.sop(b.sop, b.sop_versi)), f"Bukti-serah-terima-{b.nomor.replace('/', '-')}"))  # fmt: skip

    async def perpanjangan(self, tugas: TugasLatar) -> None:
        """The notice that an answer needs more time: numbered, and approved by the post that extended."""
        await self._catat(tugas, "surat-perpanjangan", "perpanjangan", lambda m, b: (
            isi.bahan_perpanjangan(m, b, m.g.sop(b.sop, b.sop_versi)), f"Perpanjangan-{b.nomor.replace('/', '-')}"))  # fmt: skip

    async def rapat(self, tugas: TugasLatar) -> None:
        """Attendance or minutes of a meeting that ended."""
        lb, templat = int(tugas.data["lb"]), str(tugas.data["templat"])

        def bahan(m: Meja, b: Berkas) -> tuple[dict[str, Any], str]:
            nilai = isi.bahan_rapat(m, b, m.g.sop(b.sop, b.sop_versi), lb)
            hadir = nilai.pop("hadir")
            if templat == "daftar-hadir":
                nilai = {k: v for k, v in nilai.items() if k != "isi"} | {
                    "peserta": hadir,
                    "rapat": {k: v for k, v in nilai["rapat"].items() if k not in ("pimpinan", "notulis")}}  # fmt: skip
            else:
                nilai = {k: v for k, v in nilai.items() if k != "jumlah"} | {
                    "peserta": [f"{h['nama']}, {h['jabatan']}" for h in hadir]}  # fmt: skip
            return nilai, f"{templat.capitalize()}-{b.nomor.replace('/', '-')}-{lb}"

        await self._catat(tugas, templat, "rapat", bahan)

    async def tanda_terima(self, tugas: TugasLatar) -> None:
        """Who received what was distributed, and when."""
        lb = int(tugas.data["lb"])
        await self._catat(tugas, "tanda-terima", "rapat", lambda m, b: (
            isi.bahan_tanda_terima(m, b, m.g.sop(b.sop, b.sop_versi), lb),
            f"Tanda-terima-{b.nomor.replace('/', '-')}-{lb}"))  # fmt: skip

    async def laporan(self, tugas: TugasLatar) -> None:
        """The report a `kerjakan` leaves behind."""
        lb = int(tugas.data["lb"])
        await self._catat(tugas, str(tugas.data["templat"]), "rapat", lambda m, b: (
            laporan.bahan_laporan(m, b, m.g.sop(b.sop, b.sop_versi), lb),
            f"Laporan-{b.nomor.replace('/', '-')}-{lb}"))  # fmt: skip

    async def resume(self, tugas: TugasLatar) -> None:
        """The requests of a month, to the posts the SOP names."""
        id_sop, bulan = str(tugas.data["sop"]), date.fromisoformat(str(tugas.data["bulan"]))

        def kumpul(m: Meja) -> dict[str, Any]:
            if id_sop not in m.kantor.sop:
                raise TidakDitemukan("sop")
            return laporan.bahan_resume(m, m.kantor.sop[id_sop], bulan)

        bahan = await self._store.dalam(tugas, kumpul, tutup=False)
        docx = await asyncio.to_thread(self._isi, tugas.instansi, laporan.RESUME, bersih(bahan))
        bentuk, _, akhiran = await self._cetak_satu(docx, tugas)

        def kirim(m: Meja) -> None:
            sop = m.kantor.sop[id_sop]
            for chat in laporan.penerima_resume(m, sop):
                kirim_dokumen(m, chat, {"dokumen": bentuk[0], "nama": f"Resume-{bulan:%Y-%m}.{akhiran}"}, "resume_bulanan",
                              dedupe=f"resume:{id_sop}:{bulan:%Y-%m}:{chat}", prioritas=SIARAN, bulan=bahan["bulan"],
                              layanan=sop.nama)  # fmt: skip

        await self._store.dalam(tugas, kirim, tutup=True)

    async def gambar(self, tugas: TugasLatar) -> None:
        """The picture of a case for whoever asked for its history."""
        chat = int(tugas.data["chat"])

        def kumpul(m: Meja) -> BahanGambar:
            berkas = m.g.muat(tugas.berkas_id)
            sop = m.g.sop(berkas.sop, berkas.sop_versi)
            kode = {k.jabatan for k in berkas.langkah} | {p.kode for p in sop.peran}
            pemegang = {k.lb: ", ".join(m.g.profil(t.orang_id).nama for t in m.g.penugasan(m.sekarang, jabatan=k.jabatan)
                                        if k.orang in (None, t.orang_id)) for k in berkas.terbuka}  # fmt: skip
            return BahanGambar(sop, berkas, m.sekarang, m.g.tenggat(berkas.id),
                               {k: singkat_jabatan(m, sop, k) for k in kode}, pemegang,
                               m.kantor.kalender(m.sekarang).tz)  # fmt: skip

        bahan = await self._store.dalam(tugas, kumpul, tutup=False)
        png = await asyncio.to_thread(self._lukis, bahan)
        sha256 = await asyncio.to_thread(self._arsip.simpan, png)

        def kirim(m: Meja) -> None:
            # A tall picture would be shrunk as a photo; as a document it stays readable.
            nama = f"Riwayat-{bahan.berkas.nomor.replace('/', '-')}.png"
            m.g.kirim(chat, "sendDocument", {"document": {"dokumen": sha256, "nama": nama}},
                      dedupe=f"gambar:{tugas.id}", prioritas=BALASAN)  # fmt: skip

        await self._store.dalam(tugas, kirim, tutup=True)

    async def daftar(self, tugas: TugasLatar) -> None:
        """A daftar data that was sent: put in force, or refused with every finding."""
        data = tugas.data
        lb, chat = int(data["lb"]), int(data["chat"])
        mentah = await asyncio.to_thread(self._arsip.baca, str(data["sha256"]))
        try:
            butir = await asyncio.to_thread(self._baca_daftar, str(data["nama"]), mentah)
            kontak = await asyncio.to_thread(self._baca_kontak, str(data["nama"]), mentah)
            temuan: list[str] = []
        except ValueError as salah:
            butir, kontak, temuan = [], {}, list(getattr(salah, "temuan", [str(salah)]))

        def simpan(m: Meja) -> None:
            boleh_daftar(m, tugas.berkas_id, lb, str(data.get("orang", "")))
            if not temuan:
                daftar_diterima(m, tugas.berkas_id, lb, chat, butir)
                for kode, nama in sorted(kontak.items()):
                    m.g.simpan_kontak_opd(kode, m.g.buat_orang(nama, at=m.sekarang))
                return
            m.g.pesan(chat, m.kantor.penyaji.pesan("daftar_ditolak", temuan=temuan), dedupe=f"daftar:{tugas.id}",
                      prioritas=BALASAN)  # fmt: skip
            segarkan(m, m.g.muat(tugas.berkas_id), lb)

        await self._store.dalam(tugas, simpan, tutup=True)

    async def arsip(self, tugas: TugasLatar) -> None:
        """The list of contents of a finished case, as data and for people; last, when nothing else is owed for it."""

        def kumpul(m: Meja) -> tuple[dict[str, Any], str] | None:
            if set(m.g.tugas_menunggu(tugas.berkas_id)) - {"arsip", "gambar"}:
                return None
            berkas = m.g.muat(tugas.berkas_id)
            daftar = daftar_isi(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi))
            return daftar, daftar_isi_terbaca(m, daftar)

        hasil = await self._store.dalam(tugas, kumpul, tutup=False)
        if hasil is None:
            await self._store.tunda(tugas, "menunggu dokumen lain", self._nyata() + timedelta(seconds=JEDA_ARSIP))
            return
        daftar, teks = hasil
        bentuk = [("json", "application/json", json.dumps(daftar, ensure_ascii=False, indent=2).encode()),
                  ("txt", "text/plain", teks.encode())]  # fmt: skip
        sha256 = await asyncio.to_thread(lambda: [self._arsip.simpan(isi_berkas) for _, _, isi_berkas in bentuk])

        def simpan(m: Meja) -> None:
            nama = f"Daftar-isi-arsip-{daftar['berkas'].replace('/', '-')}"
            for sidik, (akhiran, mime, isi_berkas) in zip(sha256, bentuk, strict=True):
                ref = DokumenRef(m.kantor.acak.id(), SLOT_ARSIP, sidik, len(isi_berkas), mime)
                laksanakan(m, tugas.berkas_id, CatatDokumen(oleh=None, dokumen=ref, nama=f"{nama}.{akhiran}"))

        await self._store.dalam(tugas, simpan, tutup=True)

    async def _catat(self, tugas: TugasLatar, templat: str, slot: str,
                     bahan: Callable[[Meja, Berkas], tuple[dict[str, Any], str]]) -> None:  # fmt: skip
        """A document of the record. It carries a code of its own, unless it is a letter with a number, whose code that has."""

        def kumpul(m: Meja) -> tuple[dict[str, Any], str, str | None]:
            nilai, nama = bahan(m, m.g.muat(tugas.berkas_id))
            if nilai.get("kode_verifikasi"):
                return nilai, nama, None
            kode = m.kantor.acak.kode()
            return nilai | isi.keaslian_dokumen(m, kode), nama, kode

        nilai, nama, kode = await self._store.dalam(tugas, kumpul, tutup=False)
        tautan = nilai.pop("qr_tautan")
        docx = await asyncio.to_thread(self._isi, tugas.instansi, templat, bersih(nilai) | {"qr": qr_gambar(tautan)})
        bentuk, mime, akhiran = await self._cetak_satu(docx, tugas)

        def simpan(m: Meja) -> None:
            ref = DokumenRef(m.kantor.acak.id(), slot, bentuk[0], bentuk[1], mime, tugas.data.get("lb"), kode)
            laksanakan(m, tugas.berkas_id, CatatDokumen(oleh=None, dokumen=ref, nama=f"{nama}.{akhiran}"))

        await self._store.dalam(tugas, simpan, tutup=True)

    def _isi(self, instansi: str, kode: str, bahan: Mapping[str, Any]) -> bytes:
        """The letter as .docx, by the office's own template where it has one, with its emblem. Blocks."""
        templat = templat_untuk(self._templat, instansi, kode)
        kop = dict(bahan["kop"])
        sha256 = str(kop.pop("lambang", ""))
        png = self._arsip.baca(sha256) if sha256 else self._lambang
        if png and "logo" in templat.manifest.isian["kop"].isian:
            kop["logo"] = gambar_lambang(png)
        return render_surat(templat, {**bahan, "kop": kop})

    async def lambang(self, tugas: TugasLatar) -> None:
        """An emblem the admin sent: checked and painted anew, then in force; or refused with the reason."""
        data = tugas.data
        chat, orang = int(data["chat"]), str(data["orang"])
        mentah = await asyncio.to_thread(self._arsip.baca, str(data["sha256"]))
        png, kode = b"", ""
        try:
            png = await asyncio.to_thread(periksa_lambang, mentah)
        except BerkasDitolak as galat:
            kode = galat.code
        sha256 = await asyncio.to_thread(self._arsip.simpan, png) if png else ""

        def simpan(m: Meja) -> None:
            alasan = kode if boleh_admin(m, orang) else "bukan_admin"
            if alasan:
                kalimat = m.kantor.penyaji.galat(alasan, {})
                m.g.pesan(chat, m.kantor.penyaji.pesan("berkas_tidak_diterima", nama=str(data["nama"]), kalimat=kalimat),
                          dedupe=f"lambang:{tugas.id}", prioritas=BALASAN)  # fmt: skip
                return
            m.g.simpan_lambang(sha256, at=m.sekarang)
            kirim_dokumen(m, chat, {"dokumen": sha256, "nama": "lambang.png"}, "lambang_dipasang",
                          dedupe=f"lambang:{tugas.id}", prioritas=BALASAN)  # fmt: skip

        await self._store.dalam(tugas, simpan, tutup=True)

    async def _cetak(self, docx: bytes, tugas: TugasLatar, *, dari_luar: bool = False) -> Cetakan:
        """Archive the .docx with its PDF and the picture of its first page, as far as there is an engine."""
        pdf = await self._pdf(docx, tugas, dari_luar=dari_luar)
        gambar = await pdf_ke_png(pdf, 1, 100, abu=True) if pdf is not None else None

        def simpan(isi_berkas: bytes | None) -> tuple[str, int] | None:
            return (self._arsip.simpan(isi_berkas), len(isi_berkas)) if isi_berkas is not None else None

        tersimpan = await asyncio.to_thread(lambda: (simpan(docx), simpan(pdf), simpan(gambar)))
        assert tersimpan[0] is not None
        return Cetakan(tersimpan[0], tersimpan[1], tersimpan[2])

    async def _cetak_satu(self, docx: bytes, tugas: TugasLatar) -> tuple[tuple[str, int], str, str]:
        """Archive the one form in which a document of the record is named, the PDF where there is an engine: what no row will
        name would lie there as an orphan. Returns (sha256, bytes), type and suffix."""
        pdf = await self._pdf(docx, tugas)
        isi_berkas, mime, akhiran = (pdf, PDF, "pdf") if pdf is not None else (docx, DOCX, "docx")
        return (await asyncio.to_thread(self._arsip.simpan, isi_berkas), len(isi_berkas)), mime, akhiran

    async def _pdf(self, docx: bytes, tugas: TugasLatar, *, dari_luar: bool = False) -> bytes | None:
        """The PDF; None without an engine, and of a document of our own that the engine failed with too often."""
        converter = await self._converter
        if not converter.tersedia:
            return None
        try:
            return await converter.convert(docx, dari_luar=dari_luar)
        except KonversiGagal as galat:
            if dari_luar or tugas.percobaan + 1 < TANPA_PDF_SETELAH:
                raise
            log.error("lanjut_tanpa_pdf", galat=galat.code, tugas=tugas.jenis, nomor=tugas.id)
            return None


_KERJA = {"perpanjangan": RuangSurat.perpanjangan, "arsip": RuangSurat.arsip, "laporan": RuangSurat.laporan, "resume": RuangSurat.resume, "lambang": RuangSurat.lambang, "gambar": RuangSurat.gambar, "rapat": RuangSurat.rapat, "tanda_terima": RuangSurat.tanda_terima, "daftar": RuangSurat.daftar, "draf": RuangSurat.draf, "unggahan": RuangSurat.unggahan, "render": RuangSurat.render,
          "lembar": RuangSurat.lembar, "bukti": RuangSurat.bukti}  # fmt: skip


def bersih(nilai: Any) -> Any:
    """The fields with nothing in them that could be mistaken for a mark."""
    if isinstance(nilai, str):
        return tanpa_penanda(nilai)
    if isinstance(nilai, list):
        return [bersih(v) for v in nilai]
    if isinstance(nilai, dict):
        return {k: bersih(v) for k, v in nilai.items()}
    return nilai


def _penanda_draf(bahan: Mapping[str, Any]) -> dict[str, Any]:
    """The marks a draft carries until the letter has its number."""
    marka: dict[str, Any] = {"nomor": NOMOR, "tanggal": TANGGAL, "kode_verifikasi": KODE}
    if bahan.get("pengesahan") != "tte":  # there the QR stands in the signature's own stamp
        marka["qr"] = Gambar(qr_penanda(), 22)
    return marka


def _coba_isi(docx: bytes) -> None:
    """Whether every mark and the signature block are still there; a draft that lost one is refused before anybody parafs it."""
    if not ada_kotak(docx):
        raise DocxDitolak("blok_ttd_hilang")
    isi_penanda(docx, nomor="0", tanggal="0", kode="0", tautan="")


def _urutan(berkas: Berkas, lb: int) -> int:
    return [k.lb for k in berkas.langkah if k.aksi is Aksi.DISPOSISI].index(lb) + 1


def _ref(m: Meja, cetakan: Cetakan, slot: str, lb: int | None) -> tuple[DokumenRef, DokumenRef | None, DokumenRef | None]:
    """The documents of a print as the case names them: .docx, PDF, first page."""

    def buat(bentuk: tuple[str, int], mime: str) -> DokumenRef:
        return DokumenRef(m.kantor.acak.id(), slot, bentuk[0], bentuk[1], mime, lb)

    return (buat(cetakan.docx, DOCX), buat(cetakan.pdf, PDF) if cetakan.pdf else None,
            buat(cetakan.gambar, PNG) if cetakan.gambar else None)  # fmt: skip


def _tolak(m: Meja, tugas: TugasLatar, chat_id: int, kode: str, data: Mapping[str, Any] | None = None) -> None:
    """Tell the sender why the edited draft was not taken; the case is as it was."""
    nama = str(tugas.data["nama"])
    kalimat = m.kantor.penyaji.galat(kode, {**(data or {}), "nama": nama})
    m.g.pesan(chat_id, m.kantor.penyaji.pesan("berkas_tidak_diterima", nama=nama, kalimat=kalimat),
              dedupe=f"tolak-draf:{tugas.id}", prioritas=BALASAN)  # fmt: skip
    segarkan(m, m.g.muat(tugas.berkas_id), int(tugas.data["lb"]))


