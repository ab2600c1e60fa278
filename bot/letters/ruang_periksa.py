"""The room where files that people send to the bot are held against the register: one at a time, so that letters never wait for it.

The file is fetched, read and forgotten: it enters no archive, and the row that asked for it is emptied when it is answered.
"""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Callable, Mapping
from datetime import timedelta
from hashlib import sha256

import structlog

from bot.application.keaslian import cari_berkas, hakimi
from bot.application.ports import BALASAN, Meja, TugasLatar, TugasStore
from bot.application.ports_pipa import Gerbang, Jam
from bot.application.ports_ttd import PemeriksaTtd
from bot.application.ruang import INTIP, Ruang
from bot.domain.galat import Ditolak, Gangguan
from bot.letters.pdf import batas_sumber, poppler

log = structlog.get_logger(__name__)

#: The kind of slow work this room takes.
JENIS = "periksa"

PALING_BANYAK = 20 * 1024 * 1024  # bytes, what Telegram lets a bot fetch
PERCOBAAN = 4  # then the sender is asked to try again
TEKS_TERBANYAK = 500_000  # characters of a file that are searched for its code

class RuangPeriksa(Ruang):
    """Works off the checks that people asked for in chat."""

    def __init__(self, *, store: TugasStore, gerbang: Mapping[str, Gerbang], pemeriksa: PemeriksaTtd, jam: Jam) -> None:
        """`gerbang`: the bot of each office, by its id."""
        super().__init__()
        self._store = store
        self._gerbang = gerbang
        self._pemeriksa = pemeriksa
        self._jam = jam

    async def jalan(self) -> None:
        """Work until stopped; the check under way is finished."""
        while not self._berhenti:
            self._ada.clear()
            daftar = []
            try:
                daftar = list(await self._store.ambil(1, []))
            except Gangguan as galat:
                log.warning("ruang_periksa_tanpa_basis_data", galat=galat.kode)
            for tugas in daftar:
                await self._satu(tugas)
            if not daftar:
                await self._tunggu(INTIP)

    async def _satu(self, tugas: TugasLatar) -> None:
        try:
            await self._periksa(tugas)
        except Ditolak as galat:
            kode = galat.kode
            await self._jawab(tugas, lambda m: m.kantor.penyaji.galat(kode, {"nama": "PDF"}))
        except Exception as galat:  # whatever it is, the row answers for it
            nama = galat.kode if isinstance(galat, Gangguan) else type(galat).__name__
            log.error("periksa_gagal", galat=nama, percobaan=tugas.percobaan + 1,
                      jejak=traceback.format_tb(galat.__traceback__, limit=-6))  # fmt: skip
            if tugas.percobaan + 1 < PERCOBAAN:
                with contextlib.suppress(Gangguan):
                    await self._store.tunda(tugas, nama, self._jam.nyata() + timedelta(seconds=2**tugas.percobaan))
                return
            await self._jawab(tugas, lambda m: m.kantor.penyaji.galat("periksa_gagal", {}))

    async def _periksa(self, tugas: TugasLatar) -> None:
        isi = await self._gerbang[tugas.instansi].unduh(str(tugas.data["file_id"]), paling_banyak=PALING_BANYAK)
        sidik = sha256(isi).hexdigest()
        teks = await _teks(isi)
        kode = str(tugas.data.get("kode") or "")
        patokan = await self._store.dalam(tugas, lambda m: cari_berkas(m, sidik, teks, kode), tutup=False)
        hasil = await hakimi(patokan, isi, self._pemeriksa) if patokan is not None else None
        log.info("surat_diperiksa", ditemukan=patokan is not None, alasan=list(hasil.alasan) if hasil else [])

        def jawab(m: Meja) -> None:
            isi_pesan = (m.kantor.penyaji.pesan("cek_hasil", entri=patokan.entri, hasil=hasil) if patokan is not None
                         else m.kantor.penyaji.pesan("cek_tidak_dikenal", instansi=m.kantor.instansi.nama))  # fmt: skip
            m.g.pesan(int(tugas.data["chat"]), isi_pesan, dedupe=_kunci(tugas), prioritas=BALASAN)

        await self._store.dalam(tugas, jawab, tutup=True)

    async def _jawab(self, tugas: TugasLatar, kalimat: Callable[[Meja], str]) -> None:
        def kirim(m: Meja) -> None:
            m.g.pesan(int(tugas.data["chat"]), m.kantor.penyaji.pesan("cek_gagal", kalimat=kalimat(m)), dedupe=_kunci(tugas),
                      prioritas=BALASAN)  # fmt: skip

        with contextlib.suppress(Gangguan):
            await self._store.dalam(tugas, kirim, tutup=True)


def _kunci(tugas: TugasLatar) -> str:
    """One answer per question: the row of a chat is used again for its next file."""
    return f"periksa:{tugas.id}:{tugas.data['update']}"


async def _teks(isi: bytes) -> str:
    """The words of a PDF; empty when it has none, is none, or cannot be read."""
    if not isi.startswith(b"%PDF-"):
        return ""
    keluaran = await poppler((*batas_sumber(), "pdftotext", "-q", "-enc", "UTF-8", "-l", "20", "-", "-"), isi)
    return (keluaran or b"").decode("utf-8", "replace")[:TEKS_TERBANYAK]
