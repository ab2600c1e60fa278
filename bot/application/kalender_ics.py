"""Calendar files (RFC 5545) for a phone: CRLF lines of at most 75 octets, text escaped, times in UTC."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

#: How long an entry lasts.
LAMA = timedelta(hours=2)

PANJANG_BARIS = 75  # octets


@dataclass(frozen=True, slots=True)
class Acara:
    """One entry."""

    uid: str
    mulai: datetime
    judul: str
    tempat: str = ""
    lama: timedelta | None = LAMA  # None: a moment, such as a deadline
    pengingat_menit: int | None = None  # the phone rings this long before


def kalender_ics(daftar: Sequence[Acara], *, dibuat: datetime) -> str:
    """The entries as one file."""
    baris = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//paraf//ID", "METHOD:PUBLISH"]
    for acara in daftar:
        baris += ["BEGIN:VEVENT", f"UID:{acara.uid}", f"DTSTAMP:{_saat(dibuat)}", f"DTSTART:{_saat(acara.mulai)}"]
        if acara.lama:  # an end has to be later than its start; without one it is that moment
            baris.append(f"DTEND:{_saat(acara.mulai + acara.lama)}")
        baris.append(f"SUMMARY:{_teks(acara.judul)}")
        if acara.tempat:
            baris.append(f"LOCATION:{_teks(acara.tempat)}")
        if acara.pengingat_menit is not None:
            baris += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_teks(acara.judul)}",
                      f"TRIGGER:-PT{acara.pengingat_menit}M", "END:VALARM"]  # fmt: skip
        baris.append("END:VEVENT")
    return "".join(f"{lipat}\r\n" for b in [*baris, "END:VCALENDAR"] for lipat in _lipat(b))


def _teks(nilai: str) -> str:
    for a, b in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"), ("\r", "")):
        nilai = nilai.replace(a, b)
    return nilai


def _saat(nilai: datetime) -> str:
    return nilai.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _lipat(baris: str) -> Sequence[str]:
    """A line folded to 75 octets; continuations begin with a space."""
    hasil, kini = [], ""
    for huruf in baris:
        if len((kini + huruf).encode()) > 74:
            hasil.append(kini)
            kini = " "
        kini += huruf
    return [*hasil, kini]
