"""Reminders: rows with a due time, each sent at most once, only in working hours; the next rung is made when one is sent."""

from __future__ import annotations

from datetime import datetime

from bot.application import kelengkapan
from bot.application.dampak import atur_pengingat, minta_konfirmasi, saat_konfirmasi, tampilkan_tugas
from bot.application.pandangan import anak_kini, dokumen_tampil
from bot.application.ports import PENGINGAT, Meja, PengingatJatuh
from bot.application.sebaran import ingatkan_pihak
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.kalender import buka_berikutnya, dalam_jam_kerja


def ingatkan(m: Meja, jatuh: PengingatJatuh) -> bool:
    """Send one rung that is due and arrange the next; False when it must wait for working hours.

    After a time of standing still only one reminder goes out: the next rung is counted from now.
    """
    kal = m.kantor.kalender(m.sekarang)
    if not dalam_jam_kerja(kal, m.sekarang):
        return False
    berkas = m.g.muat(jatuh.berkas_id)
    kunjungan = berkas.ambil(jatuh.lb)
    if kunjungan is None or not kunjungan.terbuka:
        return True
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    if jatuh.kode.startswith("tanya:"):
        kelengkapan.ingatkan(m, berkas, jatuh.lb, jatuh.kode)
        return True
    if jatuh.kode.startswith("konfirmasi:"):
        _ingatkan_pemohon(m, berkas, kunjungan, jatuh.kode)
        return True
    if jatuh.kode.startswith("rapat:"):
        rapat = kunjungan.rapat
        if rapat is not None and rapat.mulai_at <= m.sekarang and not rapat.notulensi:  # not moved to another day
            tampilkan_tugas(m, berkas, sop, kunjungan, pengingat="rapat")
        return True
    if kunjungan.induk is not None:
        ingatkan_pihak(m, berkas, sop, kunjungan)
        return True
    tenggat_at = m.g.tenggat(berkas.id).get(kunjungan.lb)
    tampilkan_tugas(m, berkas, sop, kunjungan, pengingat=anak_kini(m, sop, kunjungan, tenggat_at) or jatuh.kode)
    atur_pengingat(m, berkas, sop, kunjungan, tenggat_at)
    return True


def tunda_ke_jam_kerja(m: Meja) -> datetime:
    """The next working moment, for a rung that fell outside working hours."""
    return buka_berikutnya(m.kantor.kalender(m.sekarang), m.sekarang)



def _ingatkan_pemohon(m: Meja, berkas: Berkas, kunjungan: LangkahBerkas, kode: str) -> None:
    """Ask the pemohon again whether everything arrived; the officer is told how to end it otherwise."""
    if berkas.pemohon is None:
        return
    data = dokumen_tampil(berkas, m.g.acara(berkas.id), ("data",))
    for akun in m.g.akun_orang(berkas.pemohon):
        m.g.kartu(akun.chat_id, f"terima:{berkas.id}", minta_konfirmasi(m, berkas, kunjungan.lb, data),
                  prioritas=PENGINGAT, baru=True, berkas_id=berkas.id, lb=kunjungan.lb)  # fmt: skip
    urut = int(kode.split(":")[1]) + 1
    m.g.jadwalkan(berkas.id, kunjungan.lb, f"konfirmasi:{urut}", saat_konfirmasi(m, m.sekarang))
