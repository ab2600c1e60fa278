"""The working-time calendar of an office: which moments are working time, and how a Waktu runs through them.

Moments go in and come out as aware UTC; days (`date`) are days of the office's zone. A working interval is
half-open: at 16.00 an office that closes at 16.00 is closed. A deadline may still fall exactly on a closing.
"""

import hashlib
import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cached_property, lru_cache
from itertools import groupby, pairwise
from types import MappingProxyType
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.waktu import HARI_KERJA_SEMINGGU, HARI_SEMINGGU, Waktu

JenisLibur = Literal["nasional", "cuti_bersama", "daerah", "koreksi"]
# Local clock times, start before end.
JamInterval = tuple[time, time]

NAMA_HARI = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
SEHARI = timedelta(days=1)

_POLA_INTERVAL = re.compile(r"(\d{1,2})[.:](\d{2})\s*[-\u2013]\s*(\d{1,2})[.:](\d{2})")


class KalenderTidakSah(ValueError):
    """Working hours or a calendar that cannot be meant; the message says which part (Indonesian)."""


def _panjang(interval: JamInterval) -> timedelta:
    a, b = interval
    return timedelta(hours=b.hour - a.hour, minutes=b.minute - a.minute)


def _periksa_interval(interval: tuple[JamInterval, ...], nama: str) -> None:
    batas = [jam for pasangan in interval for jam in pasangan]
    if any(a >= b for a, b in pairwise(batas)):
        raise KalenderTidakSah(f"jam kerja {nama}: setiap jam harus sesudah jam sebelumnya")


@dataclass(frozen=True, slots=True)
class JamKerja:
    """Weekly working hours: for each weekday, Monday first, the intervals left when breaks are taken out."""

    per_hari: tuple[tuple[JamInterval, ...], ...]

    def __post_init__(self) -> None:
        if len(self.per_hari) != HARI_SEMINGGU or not any(self.per_hari):
            raise KalenderTidakSah("jam kerja memerlukan tujuh hari dengan sedikitnya satu hari kerja")
        for nama, hari in zip(NAMA_HARI, self.per_hari, strict=True):
            _periksa_interval(hari, nama)

    @classmethod
    def parse(cls, hari: Mapping[str, str]) -> "JamKerja":
        """Read {"senin": "07.30-12.00, 13.00-16.00", ...}; days not named are days off.

        Raises:
            KalenderTidakSah: an unknown day, an unreadable interval, or intervals out of order.
        """
        if asing := sorted(set(hari) - set(NAMA_HARI)):
            raise KalenderTidakSah(f"hari tidak dikenal: {', '.join(asing)}")
        return cls(tuple(parse_interval(hari[nama]) if nama in hari else () for nama in NAMA_HARI))

    @classmethod
    def baca(cls, teks: str) -> "JamKerja":
        """Read what people write in one line: "Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30, 13.00-16.30".

        Raises:
            KalenderTidakSah: an unknown or repeated day, or hours as for `parse`.
        """
        hari: dict[str, str] = {}
        for bagian in teks.split(";"):
            nama, _, jam = bagian.strip().partition(" ")
            awal, _, akhir = nama.lower().replace("\u2013", "-").partition("-")
            ke = [NAMA_HARI.index(x) if x in NAMA_HARI else -1 for x in (awal, akhir or awal)]
            disebut = NAMA_HARI[ke[0] : ke[1] + 1] if min(ke) >= 0 else ()
            if not disebut or hari.keys() & set(disebut):
                raise KalenderTidakSah(f"hari {nama!r} tidak dikenal atau disebut dua kali")
            hari |= dict.fromkeys(disebut, jam)
        return cls.parse(hari)

    def __str__(self) -> str:
        """As `baca` reads it, days of equal hours together."""
        bagian: list[str] = []
        for jam, kelompok in groupby(range(HARI_SEMINGGU), lambda n: self.per_hari[n]):
            ke = list(kelompok)
            nama = "-".join(NAMA_HARI[n].capitalize() for n in dict.fromkeys((ke[0], ke[-1])))
            if jam:
                bagian.append(f"{nama} " + ", ".join(f"{a:%H.%M}-{b:%H.%M}" for a, b in jam))
        return "; ".join(bagian)

    @property
    def seminggu(self) -> timedelta:
        """Working time in one week, breaks not counted."""
        return sum((panjang for hari in self.per_hari for panjang in map(_panjang, hari)), timedelta())

    @property
    def hari_biasa(self) -> tuple[JamInterval, ...]:
        """The hours of the week's first working day; an added workday without hours of its own takes them."""
        return next(hari for hari in self.per_hari if hari)


def parse_interval(teks: str) -> tuple[JamInterval, ...]:
    """Read "07.30-12.00, 13.00-16.00" into clock intervals; KalenderTidakSah when it is unreadable."""
    hasil: list[JamInterval] = []
    for bagian in teks.split(","):
        cocok = _POLA_INTERVAL.fullmatch(bagian.strip())
        if cocok is None:
            raise KalenderTidakSah(f'jam {bagian.strip()!r}: tulis seperti "07.30-12.00, 13.00-16.00"')
        a, b, c, d = map(int, cocok.groups())
        try:
            hasil.append((time(a, b), time(c, d)))
        except ValueError as salah:
            raise KalenderTidakSah(f"jam {bagian.strip()!r} tidak ada") from salah
    _periksa_interval(tuple(hasil), teks)
    return tuple(hasil)


# Perpres 21/2023: five days, start 07.30 (Ramadan 08.00), 37.5 (32.5) hours a week without breaks, which take
# 60 minutes and 90 on Friday (30 and 60). Each office sets its own clock times: these are the defaults.
JAM_KERJA_PERPRES_21_2023 = JamKerja.parse(
    dict.fromkeys(NAMA_HARI[:4], "07.30-12.00, 13.00-16.00") | {"jumat": "07.30-11.30, 13.00-16.30"}
)
JAM_RAMADAN_PERPRES_21_2023 = JamKerja.parse(
    dict.fromkeys(NAMA_HARI[:4], "08.00-12.00, 12.30-15.00") | {"jumat": "08.00-11.30, 12.30-15.30"}
)


@dataclass(frozen=True, slots=True)
class Ramadan:
    """Days with Ramadan hours, both ends included; the Minister of Religion fixes them anew each year."""

    mulai: date
    selesai: date
    jam_kerja: JamKerja = JAM_RAMADAN_PERPRES_21_2023
    # The decree that fixes the dates, as people may look it up.
    dasar: str = ""

    def __post_init__(self) -> None:
        if self.selesai < self.mulai:
            raise KalenderTidakSah(f"Ramadan {self.mulai} berakhir sebelum dimulai")


@dataclass(frozen=True, slots=True)
class Libur:
    """A day off that is not simply a weekend."""

    nama: str
    jenis: JenisLibur
    # The decree it rests on, in words a person can look up.
    dasar: str
    # True while the date is only expected, not yet decreed.
    perkiraan: bool = False


@dataclass(frozen=True, slots=True)
class HariMasuk:
    """A correction that makes a day a workday, whatever the weekend or the list of holidays says."""

    nama: str
    # The decree's number.
    dasar: str
    # Own hours; empty: those of the weekday, or of an ordinary working day when the weekday has none.
    jam: tuple[JamInterval, ...] = ()

    def __post_init__(self) -> None:
        _periksa_interval(self.jam, self.nama)


@dataclass(frozen=True, eq=False)
class Kalender:
    """Everything about an office's time; immutable, equal and hashed by content (`sidik`).

    Corrections are made by building another calendar (`dataclasses.replace`).
    """

    # Name of the zone: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT).
    zona: str
    jam_kerja: JamKerja = JAM_KERJA_PERPRES_21_2023
    ramadan: tuple[Ramadan, ...] = ()
    # Days off by date: national, cuti bersama, the office's own, corrections.
    libur: Mapping[date, Libur] = field(default_factory=dict)
    # Added workdays; they win over everything else.
    hari_masuk: Mapping[date, HariMasuk] = field(default_factory=dict)
    # Whether cuti bersama stops the clock: UU 14/2008 does not say, so it is the office's choice.
    cuti_bersama_libur: bool = True

    def __post_init__(self) -> None:
        try:
            ZoneInfo(self.zona)
        except (ZoneInfoNotFoundError, ValueError) as salah:
            raise KalenderTidakSah(f"zona waktu {self.zona!r} tidak dikenal") from salah
        # Own read-only copies: a caller's dict that changes later must not change a calendar.
        object.__setattr__(self, "libur", MappingProxyType(dict(self.libur)))
        object.__setattr__(self, "hari_masuk", MappingProxyType(dict(self.hari_masuk)))

    @cached_property
    def tz(self) -> tzinfo:
        """The zone itself."""
        return ZoneInfo(self.zona)

    @cached_property
    def sidik(self) -> str:
        """SHA-256 of the content, hex: the same for equal calendars in every process."""
        isi = (
            self.zona,
            self.jam_kerja,
            self.ramadan,
            sorted(self.libur.items()),
            sorted(self.hari_masuk.items()),
            self.cuti_bersama_libur,
        )
        return hashlib.sha256(repr(isi).encode()).hexdigest()

    def __eq__(self, lain: object) -> bool:
        return self.sidik == lain.sidik if isinstance(lain, Kalender) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.sidik)


def tanggal_lokal(kal: Kalender, saat: datetime) -> date:
    """The office's date at an aware moment; ValueError when it is naive."""
    return ke_utc(saat).astimezone(kal.tz).date()


def ke_utc(saat: datetime) -> datetime:
    """The same moment in UTC; ValueError when it is naive, because a guess would be silently hours off."""
    if saat.tzinfo is None:
        raise ValueError(f"{saat!r} has no zone")
    return saat.astimezone(UTC)


def libur_pada(kal: Kalender, tanggal: date) -> Libur | None:
    """The listed day off in force on that date; None also when an added workday or the setting lifts it."""
    libur = kal.libur.get(tanggal)
    if libur is None or tanggal in kal.hari_masuk:
        return None
    return None if libur.jenis == "cuti_bersama" and not kal.cuti_bersama_libur else libur


def jam_biasa(kal: Kalender, tanggal: date) -> tuple[JamInterval, ...]:
    """The hours of that weekday at that time of year, days off and corrections apart; empty: a weekend."""
    return _jam_kerja(kal, tanggal).per_hari[tanggal.weekday()]


def jam_pada(kal: Kalender, tanggal: date) -> tuple[JamInterval, ...]:
    """The working hours of that date by the office's clock; empty when it is not a working day."""
    biasa = jam_biasa(kal, tanggal)
    if masuk := kal.hari_masuk.get(tanggal):
        return masuk.jam or biasa or _jam_kerja(kal, tanggal).hari_biasa
    return biasa if biasa and libur_pada(kal, tanggal) is None else ()


def apakah_hari_kerja(kal: Kalender, tanggal: date) -> bool:
    """True when the office works on that date."""
    return bool(interval_kerja(kal, tanggal))


# Deadlines are recomputed in batches over the same few months: remembering their days saves most of the work.
@lru_cache(maxsize=16_384)
def interval_kerja(kal: Kalender, tanggal: date) -> tuple[tuple[datetime, datetime], ...]:
    """The working intervals of that office date, in UTC, in order; empty when it is not a working day."""
    return tuple((_saat(kal, tanggal, a), _saat(kal, tanggal, b)) for a, b in jam_pada(kal, tanggal))


def buka(kal: Kalender, tanggal: date) -> datetime:
    """The start of work on that working day (UTC); ValueError on a day off."""
    return _interval_wajib(kal, tanggal)[0][0]


def tutup(kal: Kalender, tanggal: date) -> datetime:
    """The close of business on that working day (UTC); ValueError on a day off."""
    return _interval_wajib(kal, tanggal)[-1][1]


def dalam_jam_kerja(kal: Kalender, saat: datetime) -> bool:
    """True when work goes on at that moment: not in a break, not at the minute of closing."""
    return any(a <= saat < b for a, b in interval_kerja(kal, tanggal_lokal(kal, saat)))


def buka_berikutnya(kal: Kalender, saat: datetime) -> datetime:
    """The first working moment at or after `saat` (UTC): itself, the end of a break, or the next opening."""
    return next(selang_kerja(kal, saat))[0]


def selang_kerja(kal: Kalender, dari: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The working intervals from `dari` on (UTC), the first one cut at `dari`; they never end."""
    dari = ke_utc(dari)
    tanggal = tanggal_lokal(kal, dari)
    while True:
        for a, b in interval_kerja(kal, tanggal):
            if b > dari:
                yield max(a, dari), b
        tanggal += SEHARI


def hari_kerja_mulai(kal: Kalender, tanggal: date) -> date:
    """The first working day at or after `tanggal`."""
    while not apakah_hari_kerja(kal, tanggal):
        tanggal += SEHARI
    return tanggal


@lru_cache(maxsize=4096)
def hari_kerja_ke(kal: Kalender, tanggal: date, n: int) -> date:
    """The n-th working day after `tanggal` (n < 0: before it), itself never counted; n = 0: ValueError."""
    if n == 0:
        raise ValueError("the zeroth working day is not defined")
    langkah = SEHARI if n > 0 else -SEHARI
    sisa = abs(n)
    while sisa:
        tanggal += langkah
        sisa -= apakah_hari_kerja(kal, tanggal)
    return tanggal


def bulan_kemudian(tanggal: date, n: int) -> date:
    """The same day number n calendar months later, or that month's last day when it is shorter."""
    tahun, bulan = divmod(tanggal.year * 12 + tanggal.month - 1 + n, 12)
    return date(tahun, bulan + 1, min(tanggal.day, monthrange(tahun, bulan + 1)[1]))


def tambah_waktu(kal: Kalender, mulai: datetime, waktu: Waktu) -> datetime:
    """The moment (UTC) at which `waktu`, begun at the aware moment `mulai`, is used up.

    - menit, jam: working time; breaks and closed hours do not count.
    - hari: close of business of the n-th working day after the day of `mulai`; minggu = 5 such days.
    - bulan: close of business of the same day number n months later (a shorter month: its last day), or of
      the next working day when the office is closed on it.
    - kalender: menit and jam by the wall clock, wherever they end; hari and minggu (7) by the calendar, then
      close of business of that day or the next working day.
    """
    if not waktu.berupa_jam:
        return tutup(kal, _hari_terakhir(kal, tanggal_lokal(kal, mulai), waktu))
    sisa = waktu.lama
    if waktu.jenis == "kalender":
        return ke_utc(mulai) + sisa
    selang = selang_kerja(kal, mulai)
    a, b = next(selang)
    while sisa > b - a:
        sisa -= b - a
        a, b = next(selang)
    return a + sisa


def waktu_kerja_antara(kal: Kalender, a: datetime, b: datetime) -> timedelta:
    """Working time between two aware moments; negative when b lies before a."""
    if b < a:
        return -waktu_kerja_antara(kal, b, a)
    jumlah = timedelta()
    for awal, akhir in selang_kerja(kal, a):
        if awal >= b:
            break
        jumlah += min(akhir, b) - awal
    return jumlah


def jumlah_hari(kal: Kalender, tanggal: date, waktu: Waktu) -> int:
    """How many days of its kind `waktu` (hari, minggu or bulan) spans from `tanggal`, itself not counted."""
    kalender = waktu.jenis == "kalender"
    n = int(waktu.nilai)
    if waktu.satuan == "hari":
        return n
    if waktu.satuan == "minggu":
        return n * (HARI_SEMINGGU if kalender else HARI_KERJA_SEMINGGU)
    akhir = bulan_kemudian(tanggal, n)
    if kalender:
        return (akhir - tanggal).days
    akhir = hari_kerja_mulai(kal, akhir)
    return sum(apakah_hari_kerja(kal, tanggal + i * SEHARI) for i in range(1, (akhir - tanggal).days + 1))


def _jam_kerja(kal: Kalender, tanggal: date) -> JamKerja:
    return next((r.jam_kerja for r in kal.ramadan if r.mulai <= tanggal <= r.selesai), kal.jam_kerja)


def _hari_terakhir(kal: Kalender, tanggal: date, waktu: Waktu) -> date:
    if waktu.satuan == "bulan":
        return hari_kerja_mulai(kal, bulan_kemudian(tanggal, int(waktu.nilai)))
    n = jumlah_hari(kal, tanggal, waktu)
    return (
        hari_kerja_mulai(kal, tanggal + n * SEHARI)
        if waktu.jenis == "kalender"
        else hari_kerja_ke(kal, tanggal, n)
    )


def _interval_wajib(kal: Kalender, tanggal: date) -> tuple[tuple[datetime, datetime], ...]:
    interval = interval_kerja(kal, tanggal)
    if not interval:
        raise ValueError(f"{tanggal} is not a working day")
    return interval


def _saat(kal: Kalender, tanggal: date, jam: time) -> datetime:
    return datetime.combine(tanggal, jam, kal.tz).astimezone(UTC)
