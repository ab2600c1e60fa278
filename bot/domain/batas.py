"""The deadlines of a case as functions of its facts: start, pauses, extension, calendar. What is stored of them is a projection.

Two clocks run. Each row has its waktu (SOP form, mutu baku), begun anew by a return; the case has the limit of the law
(UU 14/2008 article 22(7)-(8)), which runs on. A question to the pemohon stops both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.kalender import Kalender, tambah_waktu
from bot.domain.sop import Sop
from bot.domain.tenggat import Tenggat, hitung_tenggat
from bot.domain.waktu import Waktu

#: The calendar that covers the years around a moment.
KalenderPada = Callable[[datetime], Kalender]


def mulai_langkah(berkas: Berkas, kunjungan: LangkahBerkas) -> datetime:
    """When the clock of a visit began: its parts share the row's waktu, from when the row first reached an official."""
    if kunjungan.induk is not None or kunjungan.samping:
        return kunjungan.mulai_at
    return min(
        k.mulai_at
        for k in berkas.langkah
        if k.no == kunjungan.no and k.putaran == kunjungan.putaran and k.jabatan != "pemohon" and not k.samping
    )


def tenggat_langkah(kal: KalenderPada, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> Tenggat | None:
    """The deadline of a visit with its explanation; None for the pemohon, who is never late, and for a row without waktu."""
    waktu = sop.ambil(kunjungan.no).waktu
    if waktu is None or kunjungan.jabatan == "pemohon":
        return None
    mulai = mulai_langkah(berkas, kunjungan)
    return hitung_tenggat(kal(mulai), mulai, waktu, _jeda(berkas))


def jatuh_tempo_langkah(kal: KalenderPada, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> datetime | None:
    """The moment alone; None as in `tenggat_langkah`, and while the clock stands still."""
    if berkas.jeda:
        tenggat = tenggat_langkah(kal, berkas, sop, kunjungan)
        return tenggat.jatuh_tempo if tenggat is not None else None
    waktu = sop.ambil(kunjungan.no).waktu
    if waktu is None or kunjungan.jabatan == "pemohon":
        return None
    mulai = mulai_langkah(berkas, kunjungan)
    return tambah_waktu(kal(mulai), mulai, waktu)  # the same without the explanation: many times faster


def tenggat_hukum(kal: KalenderPada, berkas: Berkas, sop: Sop) -> Tenggat | None:
    """The limit of the law on the whole case, with its extension; None where none applies."""
    if sop.batas_hukum_hari is None or berkas.pemohon is None:
        return None
    lanjutan = (Waktu(berkas.perpanjangan_hari, "hari"),) if berkas.perpanjangan_hari else ()
    return hitung_tenggat(kal(berkas.dibuat_at), berkas.dibuat_at, Waktu(sop.batas_hukum_hari, "hari"), _jeda(berkas),
                          lanjutan)  # fmt: skip


def batas_hukum(kal: KalenderPada, berkas: Berkas, sop: Sop) -> datetime | None:
    """The moment of `tenggat_hukum` alone; None where none applies, and while the clock stands still."""
    if berkas.jeda:
        hukum = tenggat_hukum(kal, berkas, sop)
        return hukum.jatuh_tempo if hukum is not None else None
    if sop.batas_hukum_hari is None or berkas.pemohon is None:
        return None
    kalender = kal(berkas.dibuat_at)
    batas = tambah_waktu(kalender, berkas.dibuat_at, Waktu(sop.batas_hukum_hari, "hari"))
    return tambah_waktu(kalender, batas, Waktu(berkas.perpanjangan_hari, "hari")) if berkas.perpanjangan_hari else batas


def _jeda(berkas: Berkas) -> list[tuple[datetime, datetime | None]]:
    return [(x.mulai, x.selesai) for x in berkas.jeda]


# --- what comes -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ramalan:
    """One row still to come: whose turn it will be and when it will be due."""

    no: int
    jabatan: str
    mulai: datetime
    jatuh_tempo: datetime


def ramal(kal: KalenderPada, berkas: Berkas, sop: Sop, selesai: datetime) -> list[Ramalan]:
    """The rows after the one that holds the case up, each taking its whole waktu, when that one ends at `selesai`."""
    utama = berkas.utama
    hasil: list[Ramalan] = []
    if utama is None:
        return hasil
    saat = selesai
    for langkah in sop.langkah:
        if langkah.no > utama.no and langkah.waktu is not None:
            mulai, saat = saat, tambah_waktu(kal(saat), saat, langkah.waktu)
            hasil.append(Ramalan(langkah.no, langkah.bagian[-1].pemegang, mulai, saat))
    return hasil


def perkiraan_selesai(kal: KalenderPada, berkas: Berkas, sop: Sop, jatuh_tempo: datetime | None,
                      sekarang: datetime) -> datetime | None:  # fmt: skip
    """When the case ends if every row from here takes its whole waktu; None when it has ended.

    Args:
        kal: the office's calendar.
        berkas: the case.
        sop: its procedure.
        jatuh_tempo: of the visit that holds it up; None when that has no deadline or stands still.
        sekarang: office time; a row that is late ends now at the earliest.
    """
    if berkas.utama is None:
        return None
    selesai = max(jatuh_tempo or sekarang, sekarang)
    ramalan = ramal(kal, berkas, sop, selesai)
    return ramalan[-1].jatuh_tempo if ramalan else selesai


def tertunda(kal: KalenderPada, berkas: Berkas, sop: Sop, selesai: datetime, hari: int) -> list[tuple[Ramalan, Ramalan]]:
    """What moves when the row that holds the case up ends `hari` working days after `selesai`: each later row before and after."""
    biasa = ramal(kal, berkas, sop, selesai)
    lambat = ramal(kal, berkas, sop, tambah_waktu(kal(selesai), selesai, Waktu(hari, "hari")) if hari else selesai)
    return [(a, b) for a, b in zip(biasa, lambat, strict=True) if b.jatuh_tempo - a.jatuh_tempo > timedelta()]
