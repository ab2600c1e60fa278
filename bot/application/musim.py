"""Procedures that begin every year in a certain month (`mulai_setiap`): a start is offered, never made by itself."""

from __future__ import annotations

from datetime import date

from bot.application.ports import PENGINGAT, Meja
from bot.domain.kalender import buka, dalam_jam_kerja, hari_kerja_mulai


def tawarkan_mulai(m: Meja) -> int:
    """Offer a start to the holders of each SOP's pengaju, from the first working day of its month on.

    Each holder is told once a year: the key of the message says so, however often this is called. Returns how many
    messages were asked for.
    """
    kal = m.kantor.kalender(m.sekarang)
    hari_ini = m.kantor.tanggal(m.sekarang)
    banyak = 0
    for sop in m.kantor.sop.values():
        if sop.mulai_setiap != hari_ini.month or not dalam_jam_kerja(kal, m.sekarang):
            continue
        if m.sekarang < buka(kal, hari_kerja_mulai(kal, date(hari_ini.year, hari_ini.month, 1))):
            continue
        isi = m.kantor.penyaji.pesan("tawaran_mulai", nama=sop.nama, sop=sop.id)
        for tugas in m.g.penugasan(m.sekarang, jabatan=sop.pengaju):
            for akun in m.g.akun_orang(tugas.orang_id):
                m.g.pesan(akun.chat_id, isi, dedupe=f"musim:{sop.id}:{hari_ini.year}:{akun.chat_id}", prioritas=PENGINGAT)
                banyak += 1
    return banyak
