"""/papan: where the office's cases lie, what is late or will be, and which step takes longest; posts and never persons.

A person sees the in-time rate of his own steps and of nobody else's.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from itertools import groupby

from bot.application.pandangan import singkat_jabatan
from bot.application.ports import BarisTugas, LangkahUsai, Meja
from bot.domain.batas import ramal, tenggat_hukum
from bot.domain.galat import Ditolak
from bot.domain.kalender import (
    apakah_hari_kerja,
    bulan_kemudian,
    ke_utc,
    tambah_waktu,
    tanggal_lokal,
    tutup,
    waktu_kerja_antara,
)
from bot.domain.sop import Sop
from bot.domain.waktu import Waktu

#: Months a person's own rate looks back.
BULAN_KETEPATAN = 3

#: Cases whose end is worked out for the board, the most urgent first; the list does the rest page by page.
DIRAMAL = 60

#: Cases the board names itself, and cases on a page of the list.
DISEBUT, SEHALAMAN = 3, 5

#: How long before the month the first part of a row may have begun.
SEBELUMNYA = timedelta(days=92)


@dataclass(frozen=True, slots=True)
class BarisTerbuka:
    """Open visits of one row at one post."""

    no: int
    jabatan: str  # as cards name it
    samping: bool
    banyak: int
    lewat: int
    hari_ini: int


@dataclass(frozen=True, slots=True)
class PapanSop:
    """One procedure: its running cases and where they lie."""

    id: str
    nama: str
    berjalan: int
    baris: tuple[BarisTerbuka, ...]


@dataclass(frozen=True, slots=True)
class Terukur:
    """A row in this month: what officials needed for it, in working time, against its waktu."""

    sop: str
    no: int
    kegiatan: str
    jabatan: str
    waktu: str  # as promised
    banyak: int
    lewat: int  # of them
    median: timedelta
    perbandingan: float  # median share of the waktu that was used; above 1 most were late


@dataclass(frozen=True, slots=True)
class Risiko:
    """A case that is late or due within a working day, and what comes of it when every row takes its whole waktu."""

    berkas_id: str
    nomor: str
    no: int
    jabatan: str
    tenggat_at: datetime
    lewat: bool
    berikut: tuple[int, str] | None  # the next row and its post
    selesai_at: datetime
    mundur_at: datetime  # the end when this row slips by one working day more
    batas_at: datetime | None  # limit of the law

    @property
    def lewat_batas(self) -> bool:
        """Whether the case is forecast to pass the limit of the law."""
        return self.batas_at is not None and self.selesai_at > self.batas_at


@dataclass(frozen=True, slots=True)
class Papan:
    """The board."""

    kantor: str
    saat: datetime
    zona: tzinfo
    sop: tuple[PapanSop, ...]
    pilihan: tuple[tuple[str, str], ...]  # id and name of every procedure he may look at
    satu: bool  # one procedure was chosen
    lewat: int
    hari_ini: int
    berisiko: int
    ramalan: tuple[Risiko, ...]  # the first few that pass the limit of the law, else the most urgent
    lewat_batas: int  # among the DIRAMAL most urgent
    terlama: Terukur | None
    ketepatan: tuple[int, int]  # his own: in time, all


@dataclass(frozen=True, slots=True)
class DaftarRisiko:
    """One page of what is late or due within a working day."""

    baris: tuple[Risiko, ...]
    sop: str  # id of the chosen procedure, or empty
    banyak: int
    halaman: int
    banyak_halaman: int
    zona: tzinfo


@dataclass(frozen=True, slots=True)
class BarisGambar:
    """One row of the picture."""

    no: int
    kegiatan: str
    jabatan: str
    waktu: str  # empty: none
    ukuran: Terukur | None  # None: nothing was finished this month
    terbuka: int
    lewat: int


@dataclass(frozen=True, slots=True)
class BahanPapan:
    """What the picture of one procedure shows."""

    sop: str
    kantor: str
    saat: datetime
    zona: tzinfo
    berjalan: int
    baris: tuple[BarisGambar, ...]


def terlihat(m: Meja, orang_id: str) -> list[Sop]:
    """The procedures whose board this person may see: those in which one of his posts acts, or a post below it."""
    instansi = m.kantor.instansi
    jabatan = {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=orang_id)} & set(instansi.jabatan_papan)
    return [sop for sop in m.kantor.sop.values()
            if any(instansi.membawahi(j, [p.kode for p in sop.peran]) for j in jabatan)]  # fmt: skip


def pilih(m: Meja, orang_id: str, sop_id: str) -> list[Sop]:
    """The procedures a button of the board is about, all with an empty `sop_id`.

    Raises:
        Ditolak: none of them is his to look at.
    """
    daftar = [sop for sop in terlihat(m, orang_id) if sop_id in ("", sop.id)]
    if not daftar:
        raise Ditolak("bukan_wewenang")
    return daftar


def ketepatan(m: Meja, orang_id: str) -> tuple[int, int]:
    """In time, and all, of the steps this person ended in the last months."""
    kal = m.kantor.kalender(m.sekarang)
    sejak = bulan_kemudian(tanggal_lokal(kal, m.sekarang), -BULAN_KETEPATAN)
    return m.g.ketepatan(orang_id, ke_utc(datetime.combine(sejak, time(), kal.tz)))


def papan(m: Meja, orang_id: str, sop_id: str = "") -> Papan:
    """The board of everything this person may see, or of one procedure."""
    daftar = pilih(m, orang_id, sop_id)
    id_sop = [s.id for s in daftar]
    kal = m.kantor.kalender(m.sekarang)
    berjalan = m.g.banyak_berjalan()
    terbuka = _terbuka(m, daftar)
    risiko = _risiko(m, m.g.berisiko(id_sop, _segera(m), lewati=0, banyak=DIRAMAL))
    gawat = [r for r in risiko if r.lewat_batas]
    terukur = [x for s in daftar for x in ukur_bulan(m, s)]
    return Papan(
        kantor=m.kantor.instansi.nama_singkat,
        saat=m.sekarang,
        zona=kal.tz,
        sop=tuple(PapanSop(s.id, s.nama, berjalan.get(s.id, 0), tuple(terbuka.get(s.id, ()))) for s in daftar),
        pilihan=tuple((s.id, s.nama) for s in terlihat(m, orang_id)),
        satu=bool(sop_id),
        lewat=sum(b.lewat for baris in terbuka.values() for b in baris),
        hari_ini=sum(b.hari_ini for baris in terbuka.values() for b in baris),
        berisiko=m.g.banyak_berisiko(id_sop, _segera(m)),
        ramalan=tuple((gawat or risiko)[:DISEBUT]),
        lewat_batas=len(gawat),
        terlama=max(terukur, key=lambda x: x.perbandingan, default=None),
        ketepatan=ketepatan(m, orang_id),
    )


def daftar_risiko(m: Meja, orang_id: str, sop_id: str, halaman: int) -> DaftarRisiko:
    """One page of the cases that are late or due within a working day, the most urgent first."""
    id_sop = [s.id for s in pilih(m, orang_id, sop_id)]
    banyak = m.g.banyak_berisiko(id_sop, _segera(m))
    banyak_halaman = max(1, -(-banyak // SEHALAMAN))
    halaman = min(max(halaman, 1), banyak_halaman)
    baris = m.g.berisiko(id_sop, _segera(m), lewati=(halaman - 1) * SEHALAMAN, banyak=SEHALAMAN)
    return DaftarRisiko(tuple(_risiko(m, baris)), sop_id, banyak, halaman, banyak_halaman, m.kantor.kalender(m.sekarang).tz)


def bahan_papan(m: Meja, sop: Sop) -> BahanPapan:
    """The picture of one procedure: every row, with this month's median and what is open now."""
    ukuran = {x.no: x for x in ukur_bulan(m, sop)}
    terbuka = _terbuka(m, [sop]).get(sop.id, [])
    return BahanPapan(
        sop=sop.nama,
        kantor=m.kantor.instansi.nama_singkat,
        saat=m.sekarang,
        zona=m.kantor.kalender(m.sekarang).tz,
        berjalan=m.g.banyak_berjalan().get(sop.id, 0),
        baris=tuple(
            BarisGambar(x.no, x.kegiatan, _jabatan_baris(m, sop, x.no), _waktu(x.waktu), ukuran.get(x.no),
                        sum(b.banyak for b in terbuka if b.no == x.no), sum(b.lewat for b in terbuka if b.no == x.no))
            for x in sop.langkah
        ),
    )  # fmt: skip


def ukur_bulan(m: Meja, sop: Sop) -> list[Terukur]:
    """The rows with a waktu that officials finished since the first day of this month; a return counts anew.

    The parts of a row share its waktu (SOP form, mutu baku): they count as one, from the first to the last.
    """
    kal = m.kantor.kalender(m.sekarang)
    awal = ke_utc(datetime.combine(tanggal_lokal(kal, m.sekarang).replace(day=1), time(), kal.tz))
    per_baris: dict[int, list[tuple[timedelta, float, bool]]] = {}
    for baris in _per_baris(m.g.langkah_usai([sop.id], awal - SEBELUMNYA)):
        akhir = baris[-1]
        if akhir.selesai_at < awal or akhir.tenggat_at is None or akhir.bagian < _bagian_akhir(sop, akhir.no):
            continue
        mulai = min(x.mulai_at for x in baris)
        kalender = m.kantor.kalender(mulai)
        boleh = waktu_kerja_antara(kalender, mulai, akhir.tenggat_at)
        if boleh > timedelta():
            nyata = waktu_kerja_antara(kalender, mulai, akhir.selesai_at)
            per_baris.setdefault(akhir.no, []).append((nyata, nyata / boleh, akhir.selesai_at > akhir.tenggat_at))
    return [
        Terukur(sop.nama, x.no, x.kegiatan, _jabatan_baris(m, sop, x.no), _waktu(x.waktu), len(nilai),
                sum(lewat for _, _, lewat in nilai), timedelta(seconds=statistics.median(lama.total_seconds() for lama, _, _ in nilai)),
                statistics.median(bagian for _, bagian, _ in nilai))
        for x in sop.langkah
        if (nilai := per_baris.get(x.no))
    ]  # fmt: skip


def _per_baris(usai: Sequence[LangkahUsai]) -> list[list[LangkahUsai]]:
    """The parts of each walk through a row together; a part that is not after the one before began the row anew."""
    hasil: list[list[LangkahUsai]] = []
    for _, grup in groupby(sorted(usai, key=lambda x: (x.berkas_id, x.no)), key=lambda x: (x.berkas_id, x.no)):
        jalan: list[LangkahUsai] = []
        for x in grup:
            if jalan and x.bagian <= jalan[-1].bagian:
                hasil.append(jalan)
                jalan = []
            jalan.append(x)
        hasil.append(jalan)
    return hasil


def _bagian_akhir(sop: Sop, no: int) -> int:
    """The last part of a row that an official does; 0 for a row this version does not have."""
    return max((i for x in sop.langkah if x.no == no for i, b in enumerate(x.bagian) if b.pemegang != "pemohon"), default=0)


def _jabatan_baris(m: Meja, sop: Sop, no: int) -> str:
    """The posts of a row, as cards name them; the pemohon only where nobody else acts, for he is never late."""
    kode = dict.fromkeys(b.pemegang for b in sop.ambil(no).bagian)
    return ", ".join(singkat_jabatan(m, sop, k) for k in kode if k != "pemohon" or len(kode) == 1)


def _waktu(waktu: Waktu | None) -> str:
    return str(waktu) if waktu is not None else ""


def _terbuka(m: Meja, daftar: Sequence[Sop]) -> dict[str, list[BarisTerbuka]]:
    kal = m.kantor.kalender(m.sekarang)
    hari_ini = tanggal_lokal(kal, m.sekarang)
    akhir_hari = tutup(kal, hari_ini) if apakah_hari_kerja(kal, hari_ini) else m.sekarang
    per_id = {s.id: s for s in daftar}
    hasil: dict[str, list[BarisTerbuka]] = {}
    for b in m.g.papan_terbuka(list(per_id), m.sekarang, akhir_hari):
        hasil.setdefault(b.sop_id, []).append(BarisTerbuka(b.no, singkat_jabatan(m, per_id[b.sop_id], b.jabatan), b.samping,
                                                           b.banyak, b.lewat, b.hari_ini))  # fmt: skip
    return hasil


def _segera(m: Meja) -> datetime:
    """Due until then is due within a working day."""
    return tambah_waktu(m.kantor.kalender(m.sekarang), m.sekarang, Waktu(1, "hari"))


def _risiko(m: Meja, baris: Sequence[BarisTugas]) -> list[Risiko]:
    """What comes of these visits; each case stays with the version of its SOP."""
    kasus = m.g.baca_banyak([b.berkas_id for b in baris])
    versi: dict[tuple[str, str], Sop] = {}
    hasil = []
    for b in baris:
        berkas = kasus[b.berkas_id]
        kunci = (berkas.sop, berkas.sop_versi)
        if kunci not in versi:
            versi[kunci] = m.g.sop(*kunci)
        sop, kal = versi[kunci], m.kantor.kalender
        assert b.tenggat_at is not None  # of what is due by a moment
        usai = max(b.tenggat_at, m.sekarang)
        mundur = tambah_waktu(kal(usai), usai, Waktu(1, "hari"))
        biasa, lambat = ramal(kal, berkas, sop, usai), ramal(kal, berkas, sop, mundur)
        hukum = tenggat_hukum(kal, berkas, sop)
        hasil.append(Risiko(
            b.berkas_id, b.nomor, b.no, singkat_jabatan(m, sop, b.jabatan), b.tenggat_at, b.tenggat_at < m.sekarang,
            (biasa[0].no, singkat_jabatan(m, sop, biasa[0].jabatan)) if biasa else None,
            biasa[-1].jatuh_tempo if biasa else usai, lambat[-1].jatuh_tempo if lambat else mundur,
            hukum.jatuh_tempo if hukum is not None else None))  # fmt: skip
    return hasil
