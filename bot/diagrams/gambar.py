"""The flowchart of an SOP as one picture: a column per actor, a row per step, time at the right."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bot.diagrams.alur import Alur, Simbol, alur_sop
from bot.diagrams.kanvas import (
    HITAM,
    PUTIH,
    Garis,
    Kanvas,
    Kotak,
    Rata,
    Teks,
    Titik,
    Unsur,
    huruf,
    ke_png,
    ke_svg,
    kepala_panah,
)
from bot.diagrams.tata import Bidang, Tata, Ukuran, lukis, lukis_simbol, tata_alur
from bot.domain.sop import Sop
from bot.domain.waktu import Waktu, jumlahkan

TEPI = 28.0
NO, KEGIATAN, PELAKSANA, WAKTU = 44.0, 330.0, 138.0, 112.0  # widths of the columns
SLOT = 88.0  # height of one symbol's slot
HURUF, BARIS = 15.0, 20.0
PAD = 10.0

UKURAN = Ukuran(
    simbol={Simbol.KAPSUL: (92, 40), Simbol.KOTAK: (84, 40), Simbol.BELAH_KETUPAT: (96, 52), Simbol.SEGI_LIMA: (40, 40)},
    turun=12, panah=9, huruf=14, huruf_label=13, tebal=1.5,
)  # fmt: skip
WARNA: dict[Simbol, str | None] = {
    Simbol.KAPSUL: "#d8e6f3",
    Simbol.KOTAK: PUTIH,
    Simbol.BELAH_KETUPAT: "#fbf0d0",
    Simbol.SEGI_LIMA: "#e6e6e6",
}
KEPALA, GARIS_TABEL = "#e9eef3", "#9aa4ae"

LEGENDA = ((Simbol.KAPSUL, "mulai, selesai"), (Simbol.KOTAK, "kegiatan"), (Simbol.BELAH_KETUPAT, "keputusan"))


@dataclass(frozen=True, slots=True)
class TataGambar:
    """The picture in its place: the drawing, and the flow in it for those who want to check it."""

    kanvas: Kanvas
    tata: Tata
    teks: tuple[Bidang, ...]  # boxes of all text outside the symbols


def gambar_svg(sop: Sop) -> str:
    """The flowchart of a procedure as SVG."""
    return ke_svg(tata_gambar(sop).kanvas)


def gambar_png(sop: Sop, *, skala: float = 2) -> bytes:
    """The flowchart of a procedure as PNG: the same drawing as `gambar_svg`, `skala` pixels to its unit."""
    return ke_png(tata_gambar(sop).kanvas, skala=skala)


def waktu_cetak(waktu: Waktu | None) -> str:
    """A waktu as forms print it: "3 hari" for working days, which is what a form means by days."""
    return "" if waktu is None else str(waktu).replace(" hari kerja", " hari")


def total_cetak(sop: Sop) -> str:
    """The total of all rows: as the document declares it, else the sum."""
    if sop.waktu_total is not None:
        return waktu_cetak(sop.waktu_total)
    return str(jumlahkan(x.waktu for x in sop.langkah if x.waktu is not None)).replace(" hari kerja", " hari")


def tata_gambar(sop: Sop) -> TataGambar:
    """Lay out the flowchart of a procedure."""
    alur = alur_sop(sop)
    batas = [TEPI, TEPI + NO, TEPI + NO + KEGIATAN]
    batas += [batas[-1] + PELAKSANA * (n + 1) for n in range(len(sop.peran))]
    batas.append(batas[-1] + WAKTU)
    pena = _Pena(batas)
    y = pena.judul(sop)
    atas = y
    y = pena.kepala(sop, y)
    slot: list[tuple[float, float]] = []
    garis = [y]
    for i, langkah in enumerate(sop.langkah):
        banyak = sum(s.baris == i for s in alur.simpul)
        kegiatan = huruf().bungkus(langkah.kegiatan, HURUF, KEGIATAN - 2 * PAD)
        waktu = huruf().bungkus(waktu_cetak(langkah.waktu) or "–", HURUF, WAKTU - 2 * PAD)
        tinggi = max(banyak * SLOT, max(len(kegiatan), len(waktu)) * BARIS + 2 * PAD)
        pena.tengah([f"{langkah.no}"], 0, y, tinggi, "tengah")
        pena.tengah(kegiatan, 1, y, tinggi)
        pena.tengah(waktu, len(batas) - 2, y, tinggi, "tengah")
        satu = tinggi / banyak
        slot += [(y + satu * k, y + satu * (k + 1)) for k in range(banyak)]
        y += tinggi
        garis.append(y)
    badan = y
    y = pena.jumlah(sop, y)
    lebar = batas[-1] + TEPI
    tabel: list[Unsur] = [Garis(((batas[0], g), (batas[-1], g)), GARIS_TABEL, 1) for g in garis]
    tabel += [Garis(((x, atas + (pena.judul_peran if 3 <= n < len(batas) - 2 else 0)), (x, badan)), GARIS_TABEL, 1)
              for n, x in enumerate(batas[1:-1], 1)]  # fmt: skip
    tabel.append(Kotak(batas[0], atas, batas[-1] - batas[0], y - atas, None, HITAM, 1.5))
    tata = tata_alur(alur, list(pairwise(batas[2:-1])), slot, UKURAN)
    y = pena.legenda(alur, y + 16)
    unsur = (*pena.latar, *tabel, *lukis(tata, UKURAN, WARNA), *pena.unsur)
    return TataGambar(Kanvas(lebar, y + TEPI, unsur, f"Bagan alir SOP {sop.nama}"), tata, tuple(pena.bidang))


class _Pena:
    """Collects the text of the table, and where it stands."""

    judul_peran = 30.0  # height of the line "Pelaksana" above the actors' names

    def __init__(self, batas: list[float]) -> None:
        self.batas = batas
        self.latar: list[Unsur] = []
        self.unsur: list[Unsur] = []
        self.bidang: list[Bidang] = []

    def tulis(self, x: float, y: float, isi: str, ukuran: float, *, rata: Rata = "kiri", tebal: bool = False) -> None:
        """One line with its baseline at y."""
        lebar = huruf().lebar(isi, ukuran, tebal)
        x0 = {"kiri": x, "tengah": x - lebar / 2, "kanan": x - lebar}[rata]
        self.unsur.append(Teks(x, y, isi, ukuran, rata, tebal))
        self.bidang.append(Bidang(x0, y - ukuran * 0.75, x0 + lebar, y + ukuran * 0.2))

    def tengah(
        self, baris: list[str], kolom: int, y: float, tinggi: float, rata: Rata = "kiri", tebal: bool = False
    ) -> None:
        """Lines in the middle of a cell."""
        x0, x1 = self.batas[kolom], self.batas[kolom + 1]
        x = (x0 + x1) / 2 if rata == "tengah" else x0 + PAD
        awal = y + (tinggi - len(baris) * BARIS) / 2
        for n, isi in enumerate(baris):
            self.tulis(x, awal + n * BARIS + HURUF, isi, HURUF, rata=rata, tebal=tebal)

    def judul(self, sop: Sop) -> float:
        """Name and number of the procedure; the y below them."""
        y, lebar = TEPI, self.batas[-1] - self.batas[0]
        for isi in huruf().bungkus(sop.nama, 22, lebar, tebal=True):
            y += 28
            self.tulis(self.batas[0], y - 8, isi, 22, tebal=True)
        for isi in huruf().bungkus(f"Nomor SOP: {sop.nomor}" if sop.nomor else "", HURUF, lebar):
            y += 22
            self.tulis(self.batas[0], y - 6, isi, HURUF)
        return y + 8

    def kepala(self, sop: Sop, y: float) -> float:
        """The head of the table; the y below it."""
        nama = [huruf().bungkus(peran.nama, HURUF, PELAKSANA - 2 * PAD, tebal=True) for peran in sop.peran]
        tinggi = self.judul_peran + max(map(len, nama)) * BARIS + 2 * PAD
        akhir = len(self.batas) - 2
        self.latar.append(Kotak(self.batas[0], y, self.batas[-1] - self.batas[0], tinggi, KEPALA, None))
        self.tengah(["No"], 0, y, tinggi, "tengah", tebal=True)
        self.tengah(["Kegiatan"], 1, y, tinggi, "tengah", tebal=True)
        self.tengah(["Waktu"], akhir, y, tinggi, "tengah", tebal=True)
        self.tulis((self.batas[2] + self.batas[akhir]) / 2, y + 20, "Pelaksana", HURUF, rata="tengah", tebal=True)
        self.latar.append(
            Garis(((self.batas[2], y + self.judul_peran), (self.batas[akhir], y + self.judul_peran)), GARIS_TABEL, 1)
        )
        for n, baris in enumerate(nama):
            self.tengah(baris, 2 + n, y + self.judul_peran, tinggi - self.judul_peran, "tengah", tebal=True)
        return y + tinggi

    def jumlah(self, sop: Sop, y: float) -> float:
        """The line with the total; the y below it."""
        tinggi = BARIS + 2 * PAD
        self.latar.append(Kotak(self.batas[0], y, self.batas[-1] - self.batas[0], tinggi, KEPALA, None))
        self.tulis(self.batas[1] + PAD, y + PAD + HURUF, "Jumlah waktu", HURUF, tebal=True)
        self.tulis(self.batas[-1] - PAD, y + PAD + HURUF, total_cetak(sop), HURUF, rata="kanan", tebal=True)
        return y + tinggi

    def legenda(self, alur: Alur, y: float) -> float:
        """What the symbols in use mean; the y below it."""
        x, tinggi = self.batas[0], 24.0
        for simbol, arti in LEGENDA:
            if all(s.simbol is not simbol for s in alur.simpul):
                continue
            self.unsur += lukis_simbol(simbol, Bidang(x, y, x + 40, y + tinggi - 4), UKURAN, WARNA[simbol])
            self.tulis(x + 48, y + 15, arti, 13)
            x += 48 + huruf().lebar(arti, 13) + 28
        titik: tuple[Titik, ...] = ((x, y + 10), (x + 40, y + 10))
        self.unsur += [Garis(titik), kepala_panah(titik, UKURAN.panah)]
        self.tulis(x + 48, y + 15, "arah alir", 13)
        return y + tinggi
