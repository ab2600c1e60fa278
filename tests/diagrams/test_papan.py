"""The picture of the board: as wide as a phone, nothing outside it, a bar per row against the line of its waktu."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from bot.application.papan import BahanPapan, BarisGambar, Terukur
from bot.diagrams.kanvas import Garis, Kanvas, Kotak, Teks, huruf
from bot.diagrams.papan import (
    BATANG,
    GARIS_WAKTU,
    HIJAU,
    ISI,
    LEBAR,
    MERAH,
    TEPI,
    TINGGI_FOTO,
    gambar_papan,
    tata_papan,
)
from tests.diagrams.alat import KATALOG


def bahan(*bagian: float | None, sop: str = "dkisp-tarakan/layanan-data-statistik-sektoral") -> BahanPapan:
    """The rows of a procedure, of which the first ones used these shares of their waktu."""
    spek = KATALOG.sop[sop]
    semua = [*bagian, *[None] * len(spek.langkah)]
    baris = tuple(
        BarisGambar(x.no, x.kegiatan, "Kadis", str(x.waktu or ""), None if r is None else Terukur(
            spek.nama, x.no, x.kegiatan, "Kadis", str(x.waktu), 4, 3 if r > 1 else 0, timedelta(hours=7.5 * r), r), 2, 1)
        for x, r in zip(spek.langkah, semua, strict=False)
    )  # fmt: skip
    return BahanPapan(spek.nama, "DKISP", datetime(2026, 11, 25, 1, tzinfo=UTC), ZoneInfo("Asia/Makassar"), 7, baris)


def batang(kanvas: Kanvas) -> list[Kotak]:
    return [u for u in kanvas.unsur if isinstance(u, Kotak) and u.tinggi == BATANG and u.isi in (HIJAU, MERAH)]


def kata(kanvas: Kanvas) -> list[str]:
    return [u.isi for u in kanvas.unsur if isinstance(u, Teks)]


def test_a_bar_is_as_long_as_the_share_of_the_waktu_and_red_beyond_it() -> None:
    kanvas = tata_papan(bahan(0.5, 1.0, 1.5, None, 7.0))
    assert [round(b.lebar) for b in batang(kanvas)] == [round(GARIS_WAKTU * r) for r in (0.5, 1.0, 1.5, 2.0)]
    assert [b.isi for b in batang(kanvas)] == [HIJAU, HIJAU, MERAH, MERAH]
    assert "7,0×" in kata(kanvas), "batang yang terpotong menyebut panjangnya"
    tegak = [u for u in kanvas.unsur if isinstance(u, Garis) and u.titik[0][0] == u.titik[1][0] == TEPI + GARIS_WAKTU]
    assert len(tegak) == 9


def test_late_rows_say_so_in_words_and_a_row_without_waktu_has_no_line() -> None:
    isi = kata(tata_papan(bahan(1.5)))
    assert "11,2 jam dari waktu 1 hari kerja (4 kali, 3 terlambat)" in isi
    assert "Kadis · terbuka 2, terlambat 1" in isi
    assert "waktu 3 hari kerja; belum ada yang selesai bulan ini" in isi
    infografis = tata_papan(bahan(sop="diskominfo-tangerang/infografis-statistik-layanan-publik"))
    assert "tanpa batas waktu; belum ada yang selesai bulan ini" in kata(infografis)
    tegak = [u for u in infografis.unsur if isinstance(u, Garis) and u.titik[0][0] == u.titik[1][0] == TEPI + GARIS_WAKTU]
    assert len(tegak) == 8, "dua dari sepuluh langkah tanpa waktu"


@pytest.mark.parametrize("sop", sorted(KATALOG.sop))
def test_every_label_of_every_procedure_lies_inside_the_picture(sop: str) -> None:
    kanvas = tata_papan(bahan(0.2, 3.0, 12.0, sop=sop))
    for u in kanvas.unsur:
        if isinstance(u, Teks):
            lebar = huruf().lebar(u.isi, u.ukuran, u.tebal)
            kiri = u.x - (lebar if u.rata == "kanan" else 0)
            assert kiri >= TEPI - 0.5 and kiri + lebar <= LEBAR - TEPI + 0.5, u.isi
            assert u.ukuran >= 15 and u.ukuran <= u.y <= kanvas.tinggi - 5
        elif isinstance(u, Kotak):
            assert u.x >= TEPI and u.x + u.lebar <= TEPI + ISI + 0.01


def test_the_png_is_two_phone_pixels_to_the_unit_and_not_blank() -> None:
    png, foto = gambar_papan(bahan(0.5, 1.5))
    gambar = Image.open(BytesIO(png))
    assert gambar.width == 2 * LEBAR and gambar.height <= 2 * TINGGI_FOTO and foto
    warna = {w for _, w in gambar.convert("RGB").getcolors(1 << 24)}
    assert {(0x2E, 0x7D, 0x4F), (0xB3, 0x26, 0x1E)} <= warna
