"""The picture of the board for a phone: per row of a procedure what it took this month against its waktu; and who draws it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from bot.application.papan import BahanPapan, BarisGambar, bahan_papan
from bot.application.ports import BALASAN, Meja, TugasLatar, TugasStore
from bot.application.ports_pipa import ArsipTulis
from bot.application.ukur import lama_terbaca
from bot.diagrams.kanvas import HITAM, PUTIH, Garis, Kanvas, Kotak, Teks, Unsur, huruf, ke_png
from bot.domain.galat import TidakDitemukan

LEBAR = 540.0  # units; two pixels each, so that a phone held upright shows it sharp
TEPI = 20.0
ISI = LEBAR - 2 * TEPI
HURUF, KECIL, BARIS = 17.0, 15.0, 21.0  # letters of the text, of what is beside it, and the height of a line
BATANG = 22.0  # height of a bar
SELA = 16.0  # between rows
PALING = 2.0  # the scale ends at this many times the waktu; a longer bar is cut, its words say how long it is
GARIS_WAKTU = ISI / PALING

HIJAU, MERAH, ABU, DASAR = "#2e7d4f", "#b3261e", "#5b6570", "#eceff2"

#: A taller picture would be shrunk as a photo; as a document it stays readable.
TINGGI_FOTO = 1280.0


def tata_papan(b: BahanPapan) -> Kanvas:
    """The picture in its place; its height follows the rows."""
    unsur: list[Unsur] = []
    y = TEPI

    def tulis(isi: str, ukuran: float, *, tebal: bool = False, warna: str = HITAM, maks: int = 2) -> None:
        nonlocal y
        for baris in huruf().ringkas(isi, ukuran, ISI, maks, tebal):
            y += ukuran * 1.25
            unsur.append(Teks(TEPI, y, baris, ukuran, "kiri", tebal, warna))

    tulis(b.sop, 21, tebal=True, maks=3)
    lokal = b.saat.astimezone(b.zona)
    tulis(f"{b.kantor}, {lokal:%d-%m-%Y %H.%M}. {b.berjalan} berkas berjalan.", KECIL, warna=ABU)
    tulis("Waktu kerja nyata bulan ini (median) terhadap waktu menurut SOP", KECIL, warna=ABU)
    y += SELA
    for baris in b.baris:
        unsur.append(Garis(((TEPI, y), (LEBAR - TEPI, y)), DASAR, 1))
        y += 2
        tulis(f"{baris.no}. {baris.kegiatan}", HURUF, tebal=True)
        tulis(f"{baris.jabatan}{_terbuka(baris)}", KECIL, warna=MERAH if baris.lewat else ABU)
        y += 8
        unsur += _batang(baris, y)
        y += BATANG
        tulis(_nyata(baris), KECIL, warna=MERAH if _lambat(baris) else HITAM)
        y += SELA
    y += 4
    unsur.append(Garis(((TEPI + 4, y - 2), (TEPI + 4, y + 16)), HITAM, 3))
    unsur.append(Teks(TEPI + 16, y + 13, "batas waktu SOP", KECIL, warna=ABU))
    x = TEPI + 16 + huruf().lebar("batas waktu SOP", KECIL) + 22
    for warna, arti in ((HIJAU, "dalam waktu"), (MERAH, "melewati waktu")):
        unsur.append(Kotak(x, y, 16, 16, warna, None))
        unsur.append(Teks(x + 22, y + 13, arti, KECIL, warna=ABU))
        x += 22 + huruf().lebar(arti, KECIL) + 22
    return Kanvas(LEBAR, y + 20 + TEPI, tuple(unsur), f"Papan {b.sop}")


def gambar_papan(b: BahanPapan) -> tuple[bytes, bool]:
    """The picture as PNG, and whether it may go as a photo."""
    kanvas = tata_papan(b)
    return ke_png(kanvas, skala=2), kanvas.tinggi <= TINGGI_FOTO


def _batang(b: BarisGambar, y: float) -> list[Unsur]:
    """The bar of a row on its scale; the line of the waktu stands at the same place in every row."""
    x = TEPI + GARIS_WAKTU
    dasar: list[Unsur] = [Kotak(TEPI, y, ISI, BATANG, DASAR, None)]
    if b.ukuran is not None:
        panjang = max(3.0, min(b.ukuran.perbandingan, PALING) * GARIS_WAKTU)
        dasar.append(Kotak(TEPI, y, panjang, BATANG, MERAH if _lambat(b) else HIJAU, None))
        if b.ukuran.perbandingan > PALING:
            dasar.append(Teks(LEBAR - TEPI - 8, y + 17, f"{b.ukuran.perbandingan:.1f}×".replace(".", ","), KECIL, "kanan", True, PUTIH))
    return [*dasar, *([Garis(((x, y - 4), (x, y + BATANG + 4)), HITAM, 3)] if b.waktu else [])]


def _lambat(b: BarisGambar) -> bool:
    return b.ukuran is not None and b.ukuran.perbandingan > 1


def _terbuka(b: BarisGambar) -> str:
    if not b.terbuka:
        return ""
    return f" · terbuka {b.terbuka}" + (f", terlambat {b.lewat}" if b.lewat else "")


def _nyata(b: BarisGambar) -> str:
    waktu = f"waktu {b.waktu}" if b.waktu else "tanpa batas waktu"
    if b.ukuran is None:
        return f"{waktu}; belum ada yang selesai bulan ini"
    lewat = f", {b.ukuran.lewat} terlambat" if b.ukuran.lewat else ""
    return f"{lama_terbaca(b.ukuran.median)} dari {waktu} ({b.ukuran.banyak} kali{lewat})"


class RuangPapan:
    """Draws boards aside, as the slow work `papan`."""

    def __init__(self, *, store: TugasStore, arsip: ArsipTulis) -> None:
        self._store = store
        self._arsip = arsip

    @property
    def kerja(self) -> Mapping[str, Callable[[TugasLatar], Awaitable[None]]]:
        """The kind of work and who does it."""
        return {"papan": self.papan}

    async def papan(self, tugas: TugasLatar) -> None:
        """The picture of one procedure for whoever asked; his right was checked at the tap."""
        sop_id, chat = str(tugas.data["sop"]), int(tugas.data["chat"])

        def kumpul(m: Meja) -> BahanPapan:
            if sop_id not in m.kantor.sop:
                raise TidakDitemukan("sop", sop=sop_id)
            return bahan_papan(m, m.kantor.sop[sop_id])

        bahan = await self._store.dalam(tugas, kumpul, tutup=False)
        png, foto = await asyncio.to_thread(gambar_papan, bahan)
        sha256 = await asyncio.to_thread(self._arsip.simpan, png)

        def kirim(m: Meja) -> None:
            metode, isian = ("sendPhoto", "photo") if foto else ("sendDocument", "document")
            nama = f"Papan-{m.kantor.tanggal(bahan.saat):%Y-%m-%d}.png"
            m.g.kirim(chat, metode, {isian: {"dokumen": sha256, "nama": nama}}, dedupe=f"papan:{tugas.id}", prioritas=BALASAN)

        await self._store.dalam(tugas, kirim, tutup=True)
