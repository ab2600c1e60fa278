"""The calendar of an office: national days off, its own days off and corrections, its hours."""

from __future__ import annotations

from bot.domain.instansi import Instansi
from bot.domain.kalender import Kalender
from bot.specs.libur import libur_nasional


def kalender_untuk(instansi: Instansi, tahun_awal: int, tahun_akhir: int) -> Kalender:
    """The office's calendar with the national days of these years, both included; its own days win over them."""
    return Kalender(
        zona=instansi.zona,
        jam_kerja=instansi.jam_kerja,
        ramadan=instansi.ramadan,
        libur=libur_nasional(tahun_awal, tahun_akhir) | dict(instansi.libur),
        hari_masuk=instansi.hari_masuk,
        cuti_bersama_libur=instansi.cuti_bersama_libur,
    )
