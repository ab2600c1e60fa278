"""Tenggat: when a row is due, why then, and at which moments its holder is reminded."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Literal, NamedTuple

from bot.domain.kalender import (
    SEHARI,
    Kalender,
    Libur,
    apakah_hari_kerja,
    buka,
    buka_berikutnya,
    hari_kerja_ke,
    hari_kerja_mulai,
    interval_kerja,
    jam_biasa,
    jumlah_hari,
    ke_utc,
    libur_pada,
    tambah_waktu,
    tanggal_lokal,
    tutup,
)
from bot.domain.waktu import Waktu

SebabDilewati = Literal["akhir_pekan", "libur", "jeda"]

BATAS_PENDEK = timedelta(hours=2)
SUSULAN_PENDEK = Waktu(60, "menit")
HARI_DENGAN_PERINGATAN = 3

_SELAMANYA = datetime.max.replace(tzinfo=UTC)


class Jeda(NamedTuple):
    """A pause of the clock, aware moments, end not included; `selesai` None while it still lasts."""

    mulai: datetime
    selesai: datetime | None


class HariDilewati(NamedTuple):
    """A day that did not count, and why."""

    tanggal: date
    sebab: SebabDilewati
    # The day off, when that is the reason; its `dasar` and `perkiraan` are for the explanation.
    libur: Libur | None = None


@dataclass(frozen=True, slots=True)
class Tenggat:
    """A due moment with its explanation as data; presenters make the sentences."""

    # UTC, like jatuh_tempo.
    mulai: datetime
    waktu: Waktu
    perpanjangan: tuple[Waktu, ...]
    # None while an open pause holds the clock.
    jatuh_tempo: datetime | None
    # Days that counted; for menit and jam the days on which the clock ran.
    dihitung: tuple[date, ...]
    # Days passed over. Of kind kalender: days lost to pauses, and at the end those on which the office is
    # closed, the last counted day among them when it is one.
    dilewati: tuple[HariDilewati, ...]
    # The pauses that touch this deadline, in UTC, overlapping ones joined.
    jeda: tuple[Jeda, ...]

    @property
    def perkiraan(self) -> bool:
        """True when a date not yet decreed was passed over, so that the due moment may still change."""
        return any(hari.libur is not None and hari.libur.perkiraan for hari in self.dilewati)


class Anak(NamedTuple):
    """A rung of the reminder ladder: "h-1", "jatuh_tempo" or "lewat:<n>", at a working moment (UTC)."""

    kode: str
    saat: datetime


def hitung_tenggat(
    kal: Kalender,
    mulai: datetime,
    waktu: Waktu,
    jeda: Iterable[tuple[datetime, datetime | None]] = (),
    perpanjangan: Sequence[Waktu] = (),
) -> Tenggat:
    """Compute the deadline of `waktu` begun at `mulai`; without pauses it is that of `tambah_waktu`.

    Pauses, which may overlap and come in any order:

    - menit, jam: paused time does not run, to the minute.
    - hari, minggu: a working day counts only when no pause took any of its working time, so a day wholly or
      partly lost is given back whole. The day of `mulai` never counts and is never given back.
    - bulan: stands for as many working days as it holds without pauses, and then runs like hari.
    - kalender: the same with whole calendar days, and the due day moves on to a working day free of pauses.

    So a longer or further pause never makes a deadline earlier. A pause that begins after the deadline has
    passed changes nothing; an open one that begins before it leaves the deadline open (`jatuh_tempo` None).

    An extension runs on from the moment at which the time before it is used up.

    Raises:
        ValueError: a naive moment, or a pause that ends before it begins.
    """
    jalan = _Jalan(kal, _gabung(jeda))
    mulai = ke_utc(mulai)
    saat = mulai
    # The same walk without pauses: it tells how many days a month stands for, whatever the pauses are.
    tanpa_jeda = mulai
    try:
        for bagian in (waktu, *perpanjangan):
            if bagian.berupa_jam:
                saat = jalan.maju_jam(saat, bagian)
            else:
                banyak = jumlah_hari(kal, tanggal_lokal(kal, tanpa_jeda), bagian)
                saat = jalan.maju_hari(saat, banyak, kalender=bagian.jenis == "kalender")
            if perpanjangan:
                tanpa_jeda = tambah_waktu(kal, tanpa_jeda, bagian)
        jatuh_tempo: datetime | None = saat
    except _JedaTerbuka:
        jatuh_tempo = None
    akhir = jatuh_tempo or _SELAMANYA
    return Tenggat(
        mulai=mulai,
        waktu=waktu,
        perpanjangan=tuple(perpanjangan),
        jatuh_tempo=jatuh_tempo,
        dihitung=tuple(dict.fromkeys(jalan.dihitung)),
        dilewati=tuple(jalan.dilewati),
        jeda=tuple(Jeda(a, None if b == _SELAMANYA else b) for a, b in jalan.jeda if a < akhir and b > mulai),
    )


def anak_tangga(kal: Kalender, mulai: datetime, tenggat: datetime, waktu: Waktu) -> list[Anak]:
    """The reminders of a deadline up to the first after it ("lewat:1"), in order, all after `mulai`.

    - hari, minggu, bulan: "h-1" at the start of the working day before (limits of three days and more),
      "jatuh_tempo" at the start of the last day, "lewat:1" at the start of the working day after.
    - menit, jam under two hours: "jatuh_tempo" at the limit, "lewat:1" after 60 more working minutes.
    - longer menit, jam: "jatuh_tempo" at the limit, "lewat:1" at the start of the working day after.

    A limit that falls on a closing or outside working time is called at the next opening.
    """
    hasil: list[Anak] = []
    for anak in _tangga(kal, tenggat, waktu):
        if anak.saat > mulai:
            hasil.append(anak)
        if anak.kode == "lewat:1":
            break
    return hasil


def hari_lewat(kal: Kalender, tenggat: datetime, waktu: Waktu, saat: datetime) -> int:
    """The number n of the newest rung "lewat:<n>" that has passed at `saat`; 0 before the first.

    Counted, not walked: a limit that was missed a year ago costs no more than one of yesterday's.
    """
    if waktu.berupa_jam:
        batas = buka_berikutnya(kal, tenggat)
        pertama = 1
        if waktu.lama < BATAS_PENDEK:
            susulan = buka_berikutnya(kal, tambah_waktu(kal, tenggat, SUSULAN_PENDEK))
            if saat < susulan:
                return 0
            batas, pertama = susulan, 2
        terakhir = tanggal_lokal(kal, batas)
    else:
        terakhir, pertama = hari_kerja_mulai(kal, tanggal_lokal(kal, tenggat)), 1
    hari = 0
    tanggal, akhir = terakhir + SEHARI, tanggal_lokal(kal, saat)
    while tanggal < akhir:
        hari += apakah_hari_kerja(kal, tanggal)
        tanggal += SEHARI
    if tanggal == akhir and apakah_hari_kerja(kal, akhir) and saat >= buka(kal, akhir):
        hari += 1
    return hari + pertama - 1


def anak_berikutnya(
    kal: Kalender, mulai: datetime, tenggat: datetime, waktu: Waktu, sesudah: datetime
) -> Anak:
    """The first rung after `mulai` and `sesudah`: of `anak_tangga`, then "lewat:<n>" once a working day."""
    lewat = max(mulai, sesudah)
    return next(anak for anak in _tangga(kal, tenggat, waktu) if anak.saat > lewat)


def _tangga(kal: Kalender, tenggat: datetime, waktu: Waktu) -> Iterator[Anak]:
    if waktu.berupa_jam:
        batas = buka_berikutnya(kal, tenggat)
        yield Anak("jatuh_tempo", batas)
        terakhir, nomor = tanggal_lokal(kal, batas), 1
        if waktu.lama < BATAS_PENDEK:
            susulan = buka_berikutnya(kal, tambah_waktu(kal, tenggat, SUSULAN_PENDEK))
            yield Anak("lewat:1", susulan)
            terakhir, nomor = tanggal_lokal(kal, susulan), 2
    else:
        terakhir, nomor = hari_kerja_mulai(kal, tanggal_lokal(kal, tenggat)), 1
        if waktu.satuan != "hari" or waktu.nilai >= HARI_DENGAN_PERINGATAN:
            yield Anak("h-1", buka(kal, hari_kerja_ke(kal, terakhir, -1)))
        yield Anak("jatuh_tempo", buka(kal, terakhir))
    for n in count(nomor):
        terakhir = hari_kerja_ke(kal, terakhir, 1)
        yield Anak(f"lewat:{n}", buka(kal, terakhir))


_Rentang = tuple[datetime, datetime]


class _JedaTerbuka(Exception):
    """The walk has come to a pause that has no end."""


@dataclass(slots=True)
class _Jalan:
    """A walk along the calendar that notes what it passes; stopped by _JedaTerbuka."""

    kal: Kalender
    # Sorted, apart from one another; an open one is the last and ends at _SELAMANYA.
    jeda: list[_Rentang]
    dihitung: list[date] = field(default_factory=list)
    dilewati: list[HariDilewati] = field(default_factory=list)

    def maju_hari(self, saat: datetime, banyak: int, *, kalender: bool) -> datetime:
        """Close of business when `banyak` days after that of `saat` have counted."""
        tanggal = tanggal_lokal(self.kal, saat)
        while banyak:
            tanggal += SEHARI
            if halangan := self._halangan(tanggal, kalender=kalender):
                self.dilewati.append(halangan)
            else:
                self.dihitung.append(tanggal)
                banyak -= 1
        while halangan := self._halangan(tanggal, kalender=False):
            self.dilewati.append(halangan)
            tanggal += SEHARI
        return tutup(self.kal, tanggal)

    def maju_jam(self, saat: datetime, waktu: Waktu) -> datetime:
        """The moment at which the clock has run for `waktu`."""
        kalender = waktu.jenis == "kalender"
        sisa = waktu.lama
        tanggal = tanggal_lokal(self.kal, saat)
        while True:
            jam = self._jam(tanggal, kalender=kalender)
            hari = [(max(a, saat), b) for a, b in jam if b > saat]
            berjalan = _kurangi(hari, self.jeda)
            for a, b in berjalan:
                if sisa <= b - a:
                    self.dihitung.append(tanggal)
                    return a + sisa
                sisa -= b - a
            # The day of a start after hours is neither counted nor passed over.
            terpakai = bool(jam) and not hari
            if berjalan:
                self.dihitung.append(tanggal)
            elif not terpakai and (halangan := self._halangan(tanggal, kalender=kalender)):
                self.dilewati.append(halangan)
            tanggal += SEHARI

    def _halangan(self, tanggal: date, *, kalender: bool) -> HariDilewati | None:
        """Why that day does not count as a working day, or as a whole calendar day; None when it does."""
        if not kalender and not apakah_hari_kerja(self.kal, tanggal):
            libur = libur_pada(self.kal, tanggal) if jam_biasa(self.kal, tanggal) else None
            return HariDilewati(tanggal, "libur" if libur else "akhir_pekan", libur)
        if not self.jeda:
            return None
        for mulai, selesai in self.jeda:
            if any(mulai < b and selesai > a for a, b in self._jam(tanggal, kalender=kalender)):
                if selesai == _SELAMANYA:
                    raise _JedaTerbuka
                return HariDilewati(tanggal, "jeda")
        return None

    def _jam(self, tanggal: date, *, kalender: bool) -> Sequence[_Rentang]:
        if not kalender:
            return interval_kerja(self.kal, tanggal)
        a, b = (datetime.combine(t, time(), self.kal.tz).astimezone(UTC) for t in (tanggal, tanggal + SEHARI))
        return [(a, b)]


def _gabung(jeda: Iterable[tuple[datetime, datetime | None]]) -> list[_Rentang]:
    """The pauses in UTC and in order, overlapping and touching ones joined, empty ones dropped."""
    hasil: list[_Rentang] = []
    for a, b in sorted((ke_utc(a), _SELAMANYA if b is None else ke_utc(b)) for a, b in jeda):
        if b < a:
            raise ValueError(f"a pause ends at {b}, before it begins at {a}")
        if hasil and a <= hasil[-1][1]:
            hasil[-1] = (hasil[-1][0], max(b, hasil[-1][1]))
        elif a < b:
            hasil.append((a, b))
    return hasil


def _kurangi(rentang: Iterable[_Rentang], jeda: Iterable[_Rentang]) -> list[_Rentang]:
    """What is left of the intervals when the pauses are cut out."""
    sisa = list(rentang)
    for mulai, selesai in jeda:
        potongan = [p for a, b in sisa for p in ((a, min(b, mulai)), (max(a, selesai), b))]
        sisa = [(a, b) for a, b in potongan if a < b]
    return sisa
