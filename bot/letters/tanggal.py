"""Dates as an Indonesian office writes them."""

from datetime import date, datetime

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
BULAN = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)


def tanggal_panjang(tanggal: date) -> str:
    """`20 November 2026`, without a leading zero."""
    return f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"


def hari_tanggal(tanggal: date) -> str:
    """`Jumat, 20 November 2026`."""
    return f"{HARI[tanggal.weekday()]}, {tanggal_panjang(tanggal)}"


def waktu_panjang(waktu_kantor: datetime, zona: str) -> str:
    """`20 November 2026 pukul 09.12 WITA`; the time must already be in the office's zone."""
    return f"{tanggal_panjang(waktu_kantor)} pukul {waktu_kantor:%H.%M} {zona}"
