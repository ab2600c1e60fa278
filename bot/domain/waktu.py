"""Waktu: how long an SOP allows for a row, as its form writes it ("30 menit", "1 minggu per data")."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Literal, get_args

Satuan = Literal["menit", "jam", "hari", "minggu", "bulan"]
JenisWaktu = Literal["hari_kerja", "kalender"]

HARI_KERJA_SEMINGGU = 5
HARI_SEMINGGU = 7
TAHUN_TERLAMA = 10

_POLA = re.compile(
    r"(?P<nilai>\d+(?:,\d+)?)\s*(?P<satuan>menit|jam|hari|minggu|bulan)"
    r"(?:\s+(?P<jenis>kerja|kalender))?(?:\s+per\s+(?P<per>\S.*))?",
    re.IGNORECASE,
)
_PALING_BANYAK: dict[Satuan, int] = {
    "menit": TAHUN_TERLAMA * 366 * 24 * 60,
    "jam": TAHUN_TERLAMA * 366 * 24,
    "hari": TAHUN_TERLAMA * 366,
    "minggu": TAHUN_TERLAMA * 53,
    "bulan": TAHUN_TERLAMA * 12,
}


class WaktuTidakSah(ValueError):
    """A waktu that cannot be meant: `teks` is what was given, `alasan` what is wrong with it (Indonesian)."""

    def __init__(self, teks: str, alasan: str) -> None:
        super().__init__(f"waktu {teks!r}: {alasan}")
        self.teks = teks
        self.alasan = alasan


@dataclass(frozen=True, slots=True)
class Waktu:
    """A span as an SOP states it; what it means on a calendar is decided by `bot.domain.kalender`."""

    # Above zero; whole for hari, minggu and bulan.
    nilai: Decimal | int
    satuan: Satuan
    # hari_kerja: runs in working time only; kalender: every day, for menit and jam every hour.
    jenis: JenisWaktu = "hari_kerja"
    # "data" in "1 minggu per data": allowed once for each of them, side by side.
    per: str | None = None

    def __post_init__(self) -> None:
        if self.satuan not in get_args(Satuan) or self.jenis not in get_args(JenisWaktu):
            raise WaktuTidakSah(
                f"{self.nilai} {self.satuan} ({self.jenis})", "satuan atau jenis tidak dikenal"
            )
        if not self.nilai > 0:
            raise WaktuTidakSah(str(self), "harus lebih dari nol")
        if not self.berupa_jam and self.nilai != int(self.nilai):
            raise WaktuTidakSah(str(self), "hari, minggu, dan bulan harus bilangan bulat")

    @classmethod
    def parse(cls, teks: str) -> "Waktu":
        """Read "30 menit", "1,5 jam", "3 hari", "3 hari kerja", "30 hari kalender" or "1 minggu per data".

        The decimal sign is the comma; a point is refused, since "1.500 menit" could be read in two ways.

        Raises:
            WaktuTidakSah: the text is not of this form, or spans more than ten years.
        """
        cocok = _POLA.fullmatch(teks.strip())
        if cocok is None:
            raise WaktuTidakSah(
                teks, 'tulis seperti "30 menit", "1,5 jam", "3 hari kerja", "1 minggu per data"'
            )
        angka = cocok["nilai"]
        nilai = Decimal(angka.replace(",", ".")) if "," in angka else int(angka)
        satuan: Satuan = cocok["satuan"].lower()  # type: ignore[assignment]  # the pattern admits only these
        kalender = (cocok["jenis"] or "").lower() == "kalender"
        if nilai > _PALING_BANYAK[satuan]:
            raise WaktuTidakSah(teks, f"lebih dari {TAHUN_TERLAMA} tahun")
        return cls(nilai, satuan, "kalender" if kalender else "hari_kerja", cocok["per"])

    @property
    def berupa_jam(self) -> bool:
        """True when it is measured by the clock (menit, jam), not by whole days."""
        return self.satuan in ("menit", "jam")

    @property
    def lama(self) -> timedelta:
        """The exact span of menit or jam; hari, minggu and bulan have none (ValueError)."""
        if not self.berupa_jam:
            raise ValueError(f"{self} has no fixed length")
        menit = Decimal(self.nilai) * (60 if self.satuan == "jam" else 1)
        return timedelta(microseconds=int(menit * 60_000_000))

    def __str__(self) -> str:
        """The Indonesian words, which `parse` reads back: "3 hari kerja", "30 menit", "1 minggu per data"."""
        kata = f"{_angka(self.nilai)} {self.satuan}"
        if self.jenis == "kalender":
            kata += " kalender"
        elif self.satuan == "hari":
            kata += " kerja"
        return kata if self.per is None else f"{kata} per {self.per}"


@dataclass(frozen=True, slots=True)
class JumlahWaktu:
    """A total of waktu in its plainest form, so that two totals are equal when they mean the same.

    `bagian` holds at most one waktu per unit that may be summed: bulan, hari (minggu became 5 working or
    7 calendar days) and menit (jam became 60 of them), each apart for hari_kerja and kalender and for every
    `per`. Nothing is converted between these groups: a month has no fixed number of days, and a day is a
    deadline, not 450 minutes.
    """

    bagian: tuple[Waktu, ...]

    def __str__(self) -> str:
        """Like "2 bulan, 11 hari kerja, 15 jam 30 menit"; "0 menit" for an empty total."""
        return ", ".join(map(_kata, self.bagian)) or "0 menit"


def jumlahkan(daftar: Iterable[Waktu]) -> JumlahWaktu:
    """Sum the waktu of an SOP's rows; compare with `jumlahkan([total])` to check a declared total."""
    jumlah: dict[tuple[int, str, str], Waktu] = {}
    for waktu in map(_dasar, daftar):
        kunci = (_URUTAN.index(waktu.satuan), waktu.jenis, waktu.per or "")
        sudah = jumlah.get(kunci)
        nilai = waktu.nilai if sudah is None else sudah.nilai + waktu.nilai
        jumlah[kunci] = Waktu(nilai, waktu.satuan, waktu.jenis, waktu.per)
    return JumlahWaktu(tuple(jumlah[kunci] for kunci in sorted(jumlah)))


_URUTAN: tuple[Satuan, ...] = ("bulan", "hari", "menit")


def _dasar(waktu: Waktu) -> Waktu:
    if waktu.satuan == "jam":
        return Waktu(waktu.nilai * 60, "menit", waktu.jenis, waktu.per)
    if waktu.satuan == "minggu":
        hari = HARI_SEMINGGU if waktu.jenis == "kalender" else HARI_KERJA_SEMINGGU
        return Waktu(waktu.nilai * hari, "hari", waktu.jenis, waktu.per)
    return waktu


def _kata(waktu: Waktu) -> str:
    jam, menit = divmod(waktu.nilai, 60)
    if waktu.satuan != "menit" or not jam:
        return str(waktu)
    ekor = str(Waktu(menit or jam, "menit" if menit else "jam", waktu.jenis, waktu.per))
    return f"{jam} jam {ekor}" if menit else ekor


def _angka(nilai: Decimal | int) -> str:
    # format "f" keeps Decimal("6E+1") from printing as "6E+1".
    teks = f"{Decimal(nilai):f}"
    return (teks.rstrip("0").rstrip(".") if "." in teks else teks).replace(".", ",")
