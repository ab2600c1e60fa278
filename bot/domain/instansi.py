"""The office as the rest of the program sees it: letterhead, posts, numbering, and its own days.

It is read from `sop_specs/<instansi>/instansi.yaml`; people are never part of it, they hold posts by a Penugasan.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from string import Formatter
from typing import Literal

from bot.domain.kalender import JAM_KERJA_PERPRES_21_2023, HariMasuk, JamKerja, Libur, Ramadan

#: The post whose holders look after the bot itself; no SOP names it.
ADMIN = "admin"

_ISIAN = frozenset({"klasifikasi", "urut", "unit", "tahun", "bulan", "bulan_romawi"})
_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


class PolaNomorTidakSah(ValueError):
    """A numbering pattern that cannot be filled or would repeat; the message says why (Indonesian)."""


@dataclass(frozen=True, slots=True)
class PolaNomor:
    """How a number is written, e.g. "{klasifikasi}/{urut:03d}/{unit}/{tahun}".

    `urut` runs from 1 each year without gaps, so a pattern without {urut} or {tahun} is refused: it would repeat.
    """

    pola: str
    klasifikasi: str = ""
    unit: str = ""

    def __post_init__(self) -> None:
        try:
            isian = {nama for _, nama, _, _ in Formatter().parse(self.pola) if nama is not None}
            if asing := sorted(isian - _ISIAN):
                raise PolaNomorTidakSah(f"isian {{{asing[0]}}} tidak dikenal dalam pola nomor '{self.pola}'")
            self.susun(1, date(2026, 1, 1))
        except PolaNomorTidakSah:
            raise
        except (ValueError, IndexError, KeyError, AttributeError) as salah:
            raise PolaNomorTidakSah(f"pola nomor '{self.pola}' tidak terbaca") from salah
        if kurang := [nama for nama in ("urut", "tahun") if nama not in isian]:
            raise PolaNomorTidakSah(f"pola nomor '{self.pola}' harus memuat {{{kurang[0]}}}")

    def susun(self, urut: int, tanggal: date) -> str:
        """The number with this running number, on this date of the office."""
        return self.pola.format(
            klasifikasi=self.klasifikasi,
            urut=urut,
            unit=self.unit,
            tahun=tanggal.year,
            bulan=tanggal.month,
            bulan_romawi=_ROMAWI[tanggal.month - 1],
        )


@dataclass(frozen=True, slots=True)
class Jabatan:
    """A post. Work belongs to it; whoever holds it may change."""

    kode: str
    nama: str  # as in letters
    singkat: str  # as on cards
    atasan: str | None = None  # kode of the post above
    alias: tuple[str, ...] = ()
    luar: bool = False  # held by contacts outside this office (other OPD, BPS)


@dataclass(frozen=True, slots=True)
class Margin:
    """Free edges of a letter in mm; the left one leaves room for punch holes."""

    atas: int = 20
    kanan: int = 20
    bawah: int = 25
    kiri: int = 30


@dataclass(frozen=True, slots=True)
class AturanPengingat:
    """How an office is reminded. The rungs themselves follow from the limit (`bot.domain.tenggat`)."""

    atasan_setelah: int = 2  # late working days after which the superior is told, and again after as many
    ringkasan: time = time(7, 45)  # of the morning brief, unless a person has chosen another hour
    ringkas_di_atas: int = 3  # with more rungs than this in one morning, the brief stands for all of them


@dataclass(frozen=True)
class Instansi:
    """An office: the tenant of everything."""

    id: str
    nama: str
    nama_singkat: str
    pemerintah: str  # first line of the letterhead
    alamat: str  # on the letterhead
    tempat: str  # the place beside a letter's date
    zona: str  # IANA name
    jabatan: tuple[Jabatan, ...]
    nomor_surat: PolaNomor
    nomor_agenda: PolaNomor
    instruksi_disposisi: tuple[str, ...]
    kode_pos: str = ""
    telepon: str = ""
    laman: str = ""
    pos_el: str = ""
    kertas: Literal["F4", "A4"] = "F4"
    margin: Margin = Margin()
    baris_kop: tuple[str, ...] = ()  # the office's name on the letterhead, when it takes several lines
    #: Letters signed for somebody above (kode of the template -> posts): a.n. the first, through (u.b.) those between,
    #: by the last.
    atas_nama: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tembusan: tuple[str, ...] = ()
    jam_kerja: JamKerja = JAM_KERJA_PERPRES_21_2023
    ramadan: tuple[Ramadan, ...] = ()
    libur: Mapping[date, Libur] = field(
        default_factory=dict
    )  # its own days off and corrections; they win over national
    hari_masuk: Mapping[date, HariMasuk] = field(default_factory=dict)
    cuti_bersama_libur: bool = True
    pengingat: AturanPengingat = AturanPengingat()
    papan: tuple[str, ...] = ()  # posts that see the board; empty: see `jabatan_papan`

    def jabatan_per_kode(self, kode: str) -> Jabatan:
        """The post with this code.

        Raises:
            KeyError: there is no such post.
        """
        for jabatan in self.jabatan:
            if jabatan.kode == kode:
                return jabatan
        raise KeyError(kode)

    def rantai_atasan(self, kode: str) -> tuple[Jabatan, ...]:
        """The posts above this one, nearest first.

        Raises:
            KeyError: there is no such post.
        """
        rantai: list[Jabatan] = []
        atasan = self.jabatan_per_kode(kode).atasan
        while atasan is not None:
            rantai.append(self.jabatan_per_kode(atasan))
            atasan = rantai[-1].atasan
        return tuple(rantai)

    @property
    def jabatan_papan(self) -> tuple[str, ...]:
        """The posts that see the board: as the office names them, else its head and the posts right below (sekretaris, kabid)."""
        if self.papan:
            return self.papan
        puncak = {j.kode for j in self.jabatan if j.atasan is None and not j.luar}
        return tuple(j.kode for j in self.jabatan if not j.luar and (j.kode in puncak or j.atasan in puncak))

    def membawahi(self, kode: str, daftar: Iterable[str]) -> bool:
        """Whether this post is one of those in `daftar`, or stands above one of them."""
        ada = {j.kode for j in self.jabatan}
        return any(kode == lain or (lain in ada and any(kode == j.kode for j in self.rantai_atasan(lain))) for lain in daftar)
