"""The picture of one berkas for a phone: what is done, where it lies now and with whom, what is to come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum

from bot.diagrams.alur import Alur, Simbol, alur_sop
from bot.diagrams.kanvas import (
    HITAM,
    PUTIH,
    Garis,
    Kanvas,
    Kotak,
    Poligon,
    Teks,
    Titik,
    Unsur,
    huruf,
    ke_png,
    kepala_panah,
)
from bot.diagrams.tata import Bidang
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.sop import Sop

LEBAR = 1080.0  # pixels, as wide as a phone held upright
TEPI = 36.0
POROS = 176.0  # x of the symbols' centres
TEKS_X = 290.0
LEBAR_TEKS = LEBAR - TEKS_X - TEPI - 12
SELA = 26.0  # above and below the text of a step
LAJUR = 78.0  # x of the nearest track of a return
JARAK_LAJUR = 22.0

SIMBOL = {Simbol.KAPSUL: (140.0, 76.0), Simbol.KOTAK: (132.0, 76.0), Simbol.BELAH_KETUPAT: (152.0, 92.0)}
HIJAU, JINGGA, MERAH, PUCAT, ABU = "#2e7d4f", "#b26a00", "#b3261e", "#aeb6bf", "#7d8791"

_HARI = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")
_BULAN = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")


class Keadaan(Enum):
    """How far a symbol of the flow is, in this case."""

    SUDAH = "sudah"
    SEKARANG = "sekarang"
    NANTI = "nanti"


@dataclass(frozen=True, slots=True)
class Tahap:
    """One symbol of the flow in this case."""

    keadaan: Keadaan
    kunjungan: tuple[LangkahBerkas, ...]  # on the way itself, oldest first
    samping: tuple[LangkahBerkas, ...] = ()  # side tasks
    cabang: tuple[LangkahBerkas, ...] = ()  # one per dataset or receiver, of the latest visit


@dataclass(frozen=True, slots=True)
class _Baris:
    """A line of text beside a symbol."""

    isi: str
    ukuran: float
    warna: str = HITAM
    tebal: bool = False

    @property
    def tinggi(self) -> float:
        return self.ukuran * 1.3


def gambar_berkas(
    sop: Sop,
    berkas: Berkas,
    *,
    sekarang: datetime,
    tenggat: Mapping[int, datetime | None],
    nama_jabatan: Callable[[str], str],
    pemegang: Callable[[LangkahBerkas], str],
    zona: tzinfo,
) -> bytes:
    """The picture of a case as PNG, 1080 pixels wide.

    Args:
        sop: the version the case is pinned to.
        berkas: the case.
        sekarang: office time, aware.
        tenggat: when each visit (`LangkahBerkas.lb`) is or was due; missing or None: no due time.
        nama_jabatan: the short name of a post (`Peran.kode`).
        pemegang: who holds an open visit; "" when nobody does.
        zona: the office's time zone.
    """
    return ke_png(tata_berkas(sop, berkas, sekarang=sekarang, tenggat=tenggat, nama_jabatan=nama_jabatan,
                              pemegang=pemegang, zona=zona))  # fmt: skip


def daftar_tahap(alur: Alur, sop: Sop, berkas: Berkas) -> list[Tahap]:
    """Every symbol of the flow with its visits; a step that must be walked again after a return is still to come."""
    per_bagian: dict[tuple[int, int], list[LangkahBerkas]] = {}
    for kunjungan in berkas.langkah:
        per_bagian.setdefault((kunjungan.no, kunjungan.bagian), []).append(kunjungan)
    kini = [(k.no, k.bagian) for k in berkas.terbuka if not k.samping and k.induk is None]
    tahap: list[Tahap] = []
    for simpul in alur.simpul:
        if simpul.bagian is None:  # an end of its own
            tahap.append(Tahap(Keadaan.SUDAH if berkas.status == "selesai" else Keadaan.NANTI, ()))
            continue
        letak = (sop.langkah[simpul.baris].no, simpul.bagian)
        semua = per_bagian.get(letak, [])
        utama = tuple(k for k in semua if not k.samping and k.induk is None)
        samping = tuple(k for k in semua if k.samping and k.induk is None)
        cabang = tuple(k for k in semua if utama and k.induk == utama[-1].lb)
        if any(k.terbuka for k in utama):
            keadaan = Keadaan.SEKARANG
        elif utama and utama[-1].status == "selesai" and not any(letak > k for k in kini):
            keadaan = Keadaan.SUDAH
        else:
            keadaan = Keadaan.NANTI
        tahap.append(Tahap(keadaan, utama, samping, cabang))
    return tahap


def hitung_kembali(alur: Alur, sop: Sop, berkas: Berkas) -> Counter[tuple[int, int]]:
    """How often the case went back: (from symbol, to symbol) -> times."""
    letak = {(sop.langkah[s.baris].no, s.bagian): n for n, s in enumerate(alur.simpul) if s.bagian is not None}
    hasil: Counter[tuple[int, int]] = Counter()
    for k in berkas.langkah:
        asal = berkas.ambil(k.dari) if k.dari is not None else None
        if asal is not None and asal.status == "dikembalikan" and not k.samping and k.induk is None:
            dari, ke = letak.get((asal.no, asal.bagian)), letak.get((k.no, k.bagian))
            if dari is not None and ke is not None and ke < dari:
                hasil[dari, ke] += 1
    return hasil


def tata_berkas(
    sop: Sop,
    berkas: Berkas,
    *,
    sekarang: datetime,
    tenggat: Mapping[int, datetime | None],
    nama_jabatan: Callable[[str], str],
    pemegang: Callable[[LangkahBerkas], str],
    zona: tzinfo,
) -> Kanvas:
    """The drawing of `gambar_berkas`."""
    alur = alur_sop(sop)
    tahap = daftar_tahap(alur, sop, berkas)
    kembali = hitung_kembali(alur, sop, berkas)
    sampul = _sampul(sop, berkas, sekarang, zona)
    y = TEPI
    unsur: list[Unsur] = []
    for baris in sampul:
        y += baris.tinggi
        unsur.append(Teks(TEPI, y - baris.ukuran * 0.3, baris.isi, baris.ukuran, tebal=baris.tebal, warna=baris.warna))
    y += 20
    unsur.append(Garis(((TEPI, y), (LEBAR - TEPI, y)), PUCAT, 2))
    y += 20
    bidang: list[Bidang] = []
    isi: list[Unsur] = []
    for n, (simpul, t) in enumerate(zip(alur.simpul, tahap, strict=True)):
        awal = n == 0 or alur.simpul[n - 1].baris != simpul.baris
        langkah = sop.langkah[simpul.baris]
        teks = _judul(f"{langkah.no}. {langkah.kegiatan}", t.keadaan) if awal else []
        if simpul.bagian is not None:
            jabatan = langkah.bagian[simpul.bagian].pemegang
            balik = {ke: kali for (dari, ke), kali in kembali.items() if dari == n}
            tujuan = {sop.langkah[alur.simpul[ke].baris].no: kali for ke, kali in balik.items()}
            teks += _keterangan(t, nama_jabatan(jabatan), tujuan, sekarang, tenggat, nama_jabatan, pemegang, zona)
        lebar, tinggi_simbol = SIMBOL[simpul.simbol]
        tinggi = max(sum(b.tinggi for b in teks), tinggi_simbol) + 2 * SELA
        if t.keadaan is Keadaan.SEKARANG:
            unsur.append(
                Kotak(TEKS_X - 24, y + 4, LEBAR - TEPI / 2 - TEKS_X + 24, tinggi - 8, "#fff6dd", "#f0d48a", 2, 16)
            )
        yt = y + (tinggi - sum(b.tinggi for b in teks)) / 2
        for baris in teks:
            yt += baris.tinggi
            isi.append(
                Teks(TEKS_X, yt - baris.ukuran * 0.35, baris.isi, baris.ukuran, tebal=baris.tebal, warna=baris.warna)
            )
        yc = y + tinggi / 2
        bidang.append(Bidang(POROS - lebar / 2, yc - tinggi_simbol / 2, POROS + lebar / 2, yc + tinggi_simbol / 2))
        y += tinggi
    for n in range(1, len(bidang)):
        warna = PUCAT if tahap[n].keadaan is Keadaan.NANTI else HITAM
        titik: tuple[Titik, ...] = ((POROS, bidang[n - 1].y1), (POROS, bidang[n].y0))
        unsur += [Garis(titik, warna, 4), kepala_panah(titik, 16, warna)]
    unsur += _putaran(kembali, bidang)
    for simpul, t, b in zip(alur.simpul, tahap, bidang, strict=True):
        unsur += _simbol(simpul.simbol, t.keadaan, b)
    return Kanvas(LEBAR, y + TEPI, (*unsur, *isi), f"Berkas {berkas.nomor}")


def _sampul(sop: Sop, berkas: Berkas, sekarang: datetime, zona: tzinfo) -> list[_Baris]:
    """The lines at the head."""
    utama = berkas.utama
    if berkas.status == "selesai":
        status, warna = "Selesai", HIJAU
    elif berkas.status == "batal":
        status, warna = "Dibatalkan", MERAH
    elif utama is None:
        status, warna = "Berjalan", JINGGA
    else:
        status, warna = f"Langkah {utama.no} dari {sop.langkah[-1].no}", JINGGA
    if berkas.selesai_at is not None:
        status += f", {_saat(berkas.selesai_at, zona)}"
    lebar = LEBAR - 2 * TEPI
    return [
        *(_Baris(isi, 46, tebal=True) for isi in huruf().ringkas(f"Berkas {berkas.nomor}", 46, lebar, 2, tebal=True)),
        *(_Baris(isi, 34) for isi in huruf().ringkas(sop.nama, 34, lebar, 3)),
        _Baris(status, 36, warna, tebal=True),
        _Baris(f"Keadaan per {_saat(sekarang, zona)}", 28, ABU),
    ]


def _judul(isi: str, keadaan: Keadaan) -> list[_Baris]:
    tebal = keadaan is Keadaan.SEKARANG
    warna = ABU if keadaan is Keadaan.NANTI else HITAM
    return [_Baris(baris, 33, warna, tebal) for baris in huruf().ringkas(isi, 33, LEBAR_TEKS, 4, tebal=tebal)]


def _keterangan(
    t: Tahap,
    jabatan: str,
    balik: Mapping[int, int],
    sekarang: datetime,
    tenggat: Mapping[int, datetime | None],
    nama_jabatan: Callable[[str], str],
    pemegang: Callable[[LangkahBerkas], str],
    zona: tzinfo,
) -> list[_Baris]:
    """What is known about one symbol, under the activity."""
    hasil: list[tuple[str, str, bool]] = []
    akhir = t.kunjungan[-1] if t.kunjungan else None
    if t.keadaan is Keadaan.SEKARANG:
        for k in t.kunjungan:
            if k.terbuka:
                siapa, pos = pemegang(k), nama_jabatan(k.jabatan)
                hasil.append(
                    (f"Sekarang di {pos}: {siapa}" if siapa and siapa != pos else f"Sekarang di {pos}", JINGGA, True)
                )
                hasil += _tenggat(tenggat.get(k.lb), sekarang, zona)
    elif t.keadaan is Keadaan.SUDAH and akhir is not None and akhir.selesai_at is not None:
        cakupan = akhir.dicakup.oleh.jabatan if akhir.dicakup is not None else None
        dicakup = f", dicakup {nama_jabatan(cakupan)}" if cakupan is not None else ""
        hasil.append((f"{nama_jabatan(akhir.jabatan)}{dicakup}, {_saat(akhir.selesai_at, zona)}", HIJAU, False))
        if _lewat(tenggat.get(akhir.lb), akhir.selesai_at):
            hasil.append(("Selesai terlambat", MERAH, True))
    else:
        hasil.append((jabatan, ABU, False))
    if t.cabang:
        hasil.append((f"{sum(not k.terbuka for k in t.cabang)} dari {len(t.cabang)} sudah masuk", HITAM, False))
    if buka := sum(k.terbuka for k in t.samping):
        hasil.append((f"{buka} tugas samping berjalan", HITAM, False))
    if len(t.kunjungan) > 1:
        hasil.append((f"Dikerjakan ×{len(t.kunjungan)}", HITAM, False))
    hasil += [(f"Dikembalikan ke langkah {no} ×{kali}", MERAH, False) for no, kali in sorted(balik.items())]
    return [
        _Baris(isi, 29, warna, tebal)
        for teks, warna, tebal in hasil
        for isi in huruf().ringkas(teks, 29, LEBAR_TEKS, 3, tebal=tebal)
    ]


def _tenggat(tenggat: datetime | None, sekarang: datetime, zona: tzinfo) -> list[tuple[str, str, bool]]:
    if tenggat is None:
        return []
    if _lewat(tenggat, sekarang):
        return [(f"Terlambat, tenggat {_saat(tenggat, zona)}", MERAH, True)]
    return [(f"Tenggat {_saat(tenggat, zona)}", HITAM, False)]


def _lewat(tenggat: datetime | None, saat: datetime) -> bool:
    return tenggat is not None and saat > tenggat


def _saat(saat: datetime, zona: tzinfo) -> str:
    """`Sen 23 Nov 2026 09.12` at the office."""
    lokal = saat.astimezone(zona)
    return f"{_HARI[lokal.weekday()]} {lokal.day} {_BULAN[lokal.month - 1]} {lokal.year} {lokal:%H.%M}"


def _simbol(simbol: Simbol, keadaan: Keadaan, b: Bidang) -> list[Unsur]:
    """A symbol in the look of its state: green with a tick, amber with a thick rim, or pale."""
    isi, garis, tebal = {
        Keadaan.SUDAH: (HIJAU, HIJAU, 3.0),
        Keadaan.SEKARANG: ("#ffe29a", JINGGA, 7.0),
        Keadaan.NANTI: (PUTIH, PUCAT, 3.0),
    }[keadaan]
    x, y = b.tengah
    bentuk: Unsur
    if simbol is Simbol.BELAH_KETUPAT:
        bentuk = Poligon(((x, b.y0), (b.x1, y), (x, b.y1), (b.x0, y)), isi, garis, tebal)
    else:
        lengkung = (b.y1 - b.y0) / 2 if simbol is Simbol.KAPSUL else 6
        bentuk = Kotak(b.x0, b.y0, b.x1 - b.x0, b.y1 - b.y0, isi, garis, tebal, lengkung)
    if keadaan is not Keadaan.SUDAH:
        return [bentuk]
    return [bentuk, Garis(((x - 20, y + 1), (x - 6, y + 15), (x + 22, y - 15)), PUTIH, 7)]


def _putaran(kembali: Mapping[tuple[int, int], int], bidang: Sequence[Bidang]) -> list[Unsur]:
    """The returns that happened, left of the symbols: one track per symbol returned to, with its count."""
    unsur: list[Unsur] = []
    lajur: dict[int, int] = {}
    asal = {ke: [d for d, k in kembali if k == ke] for _, ke in kembali}
    for ke in sorted(asal, key=lambda n: (max(asal[n]) - n, n)):
        dipakai = {lajur[m] for m in lajur if m <= max(asal[ke]) and ke <= max(asal[m])}
        lajur[ke] = next(k for k in range(len(lajur) + 1) if k not in dipakai)
    jarak = min(JARAK_LAJUR, (LAJUR - 16) / (max(lajur.values(), default=0) + 1))
    for ke, dari in asal.items():
        x = LAJUR - lajur[ke] * jarak
        (_, y1), ujung = bidang[ke].tengah, bidang[ke].x0
        for d in dari:
            unsur.append(Garis(((bidang[d].x0, bidang[d].tengah[1]), (x, bidang[d].tengah[1])), MERAH, 4))
        titik = ((x, bidang[max(dari)].tengah[1]), (x, y1), (ujung, y1))
        unsur += [Garis(titik, MERAH, 4), kepala_panah(titik, 16, MERAH)]
    for ke, dari in asal.items():
        x, y = LAJUR - lajur[ke] * jarak, (bidang[ke].tengah[1] + bidang[ke + 1].tengah[1]) / 2
        teks = f"×{sum(kembali[d, ke] for d in dari)}"
        lebar = huruf().lebar(teks, 30, tebal=True)
        unsur += [
            Kotak(x - lebar / 2 - 4, y - 20, lebar + 8, 40, PUTIH, None),
            Teks(x, y + 11, teks, 30, "tengah", True, MERAH),
        ]
    return unsur
