"""The small shapes every text shares: escaped values, cuts, lengths as Telegram counts them, dates of an office, pages."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from bot.application.ports import Tombol

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
BULAN = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
ZONA = {"Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}

#: Control characters, lone surrogates and the marks that turn reading direction: none may reach an official's card.
_TERLARANG = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_TANDA = re.compile(r"<[^>]*>")

#: What comes out of `potong` and of escaping as it went in, if it is short enough: most of what is ever shown.
_POLOS = re.compile(r"[!-%'-;=?-~]+(?: [!-%'-;=?-~]+)*")


def satuan(teks: str) -> int:
    """Length of plain text in UTF-16 units, as Telegram counts."""
    return len(teks) if teks.isascii() else len(teks.encode("utf-16-le", "surrogatepass")) // 2


def panjang(teks: str) -> int:
    """Length of our own HTML after its tags and entities are read, in UTF-16 units."""
    return satuan(html.unescape(_TANDA.sub("", teks)))


def potong(teks: str, maks: int) -> str:
    """Plain text on one line, at most `maks` UTF-16 units; what is too long ends in "…", between words where it can."""
    rapi = " ".join(_TERLARANG.sub("", teks).split())
    if satuan(rapi) <= maks:
        return rapi
    muat, sisa = 0, maks - 1
    for huruf in rapi:
        sisa -= satuan(huruf)
        if sisa < 0:
            break
        muat += 1
    awal, spasi, _ = rapi[: muat + 1].rpartition(" ")
    utuh = awal if spasi and len(awal) * 5 >= muat * 4 else rapi[:muat]
    return f"{utuh.rstrip()}…"


def isian(teks: object, maks: int = 120) -> str:
    """A value inside HTML: the one way any value gets there. Cut to `maks` UTF-16 units first, then escaped."""
    if isinstance(teks, str) and len(teks) <= maks and _POLOS.fullmatch(teks):
        return teks
    return html.escape(potong(str(teks), maks), quote=False)


#: Characters per note, from the widest text to the narrowest.
RUANG = (200, 120, 60, 24)


def susun_muat(susun: Callable[[int], str], batas: int) -> str:
    """The text `susun` makes with the most room per note that stays within `batas` UTF-16 units, else the narrowest."""
    teks = ""
    for ruang in RUANG:
        teks = susun(ruang)
        if panjang(teks) <= batas:
            break
    return teks


def nama_zona(zona: tzinfo, saat: datetime) -> str:
    """WIB, WITA or WIT; elsewhere whatever the zone calls itself."""
    return ZONA.get(str(zona)) or saat.astimezone(zona).tzname() or ""


def tanggal(saat: datetime, zona: tzinfo) -> str:
    """`Senin, 23 Nov 2026` at the office."""
    lokal = saat.astimezone(zona)
    return f"{HARI[lokal.weekday()]}, {lokal.day} {BULAN[lokal.month - 1]} {lokal.year}"


def hari_ringkas(tgl: date) -> str:
    """`Kam 24 Des 2026`."""
    return f"{HARI[tgl.weekday()][:3]} {tgl.day} {BULAN[tgl.month - 1]} {tgl.year}"


def waktu(saat: datetime, zona: tzinfo) -> str:
    """`Senin, 23 Nov 2026 pukul 16.00 WITA` at the office."""
    return f"{tanggal(saat, zona)} pukul {jam(saat, zona)} {nama_zona(zona, saat)}".rstrip()


def waktu_ringkas(saat: datetime, zona: tzinfo) -> str:
    """`23 Nov 09.12` at the office, for trails."""
    lokal = saat.astimezone(zona)
    return f"{lokal.day} {BULAN[lokal.month - 1]} {jam(saat, zona)}"


def jam(saat: datetime, zona: tzinfo) -> str:
    """`09.12` at the office."""
    lokal = saat.astimezone(zona)
    return f"{lokal.hour:02}.{lokal.minute:02}"  # many times faster than %H.%M


def deret(daftar: list[str] | tuple[str, ...], banyak: int, maks: int) -> str:
    """The first `banyak` names of a list, each cut to `maks`, escaped; "dan 2 lainnya" for the rest."""
    nama = ", ".join(isian(n, maks) for n in daftar[:banyak])
    return f"{nama}, dan {len(daftar) - banyak} lainnya" if len(daftar) > banyak else nama


#: Pages a jump goes ahead or back, and how many pages a list has before jumps are of use.
LOMPAT, PERLU_LOMPAT = 10, 6


def balik_halaman(aksi: str, halaman: int, banyak: int, *, lb: int | None = None,
                  data: Mapping[str, Any] | None = None) -> list[tuple[Tombol, ...]]:  # fmt: skip
    """Rows of buttons that turn the pages of a list: to its neighbours, and with many pages far ahead, back, to the ends."""

    def ke(label: str, tujuan: int) -> Tombol:
        return Tombol(label, aksi, {**(data or {}), "h": tujuan}, lb=lb)

    dekat = [ke("‹ Sebelumnya", halaman - 1)] if halaman > 1 else []
    dekat += [ke("Berikutnya ›", halaman + 1)] if halaman < banyak else []
    jauh = [ke(f"Hal. {h}", h) for h in sorted({1, halaman - LOMPAT, halaman + LOMPAT, banyak})
            if banyak >= PERLU_LOMPAT and 1 <= h <= banyak and abs(h - halaman) > 1]  # fmt: skip
    return [tuple(baris) for baris in (dekat, jauh) if baris]
