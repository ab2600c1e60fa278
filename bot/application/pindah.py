"""`paraf sop move`: open cases onto the version of the SOP that is in force now, those that can be, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.dampak import atur_pengingat, tampilkan_tugas
from bot.application.laksana import terapkan
from bot.application.ports import Meja
from bot.domain.batas import jatuh_tempo_langkah
from bot.domain.berkas import Berkas
from bot.domain.decide import decide
from bot.domain.perintah import PindahVersi
from bot.domain.pindah import halangan, perbedaan
from bot.domain.sop import Sop


@dataclass(frozen=True, slots=True)
class RencanaPindah:
    """What would happen to one open case."""

    nomor: str
    berkas_id: str
    perbedaan: tuple[str, ...]
    halangan: tuple[str, ...]  # empty: it can be moved


def rencanakan(m: Meja, sop: Sop) -> list[RencanaPindah]:
    """Every open case of this SOP that runs on another version."""
    rencana = []
    for baris in m.g.berkas_terbuka(sop.id):
        berkas = m.g.muat(baris.id)
        if berkas.sop_versi == sop.versi:
            continue
        lama = m.g.sop(berkas.sop, berkas.sop_versi)
        rencana.append(RencanaPindah(berkas.nomor, berkas.id, tuple(perbedaan(lama, sop)), tuple(halangan(berkas, sop))))
    return rencana


def pindahkan(m: Meja, sop: Sop) -> list[RencanaPindah]:
    """Move those that can be; returns the whole plan as it was carried out."""
    rencana = rencanakan(m, sop)
    m.g.simpan_sop(sop, at=m.sekarang)
    for satu in rencana:
        if not satu.halangan:
            _pindahkan(m, m.g.muat(satu.berkas_id), sop)
    return rencana


def _pindahkan(m: Meja, lama: Berkas, sop: Sop) -> None:
    acara = decide(lama, PindahVersi(oleh=None, versi=sop.versi), sop=sop, sekarang=m.sekarang)
    baru = terapkan(lama, acara)
    m.g.simpan(lama, baru, acara, pemilik=baru.pemohon or m.g.acara(lama.id)[0].oleh.orang)  # type: ignore[union-attr]
    for kunjungan in baru.terbuka:
        tenggat_at = jatuh_tempo_langkah(m.kantor.kalender, baru, sop, kunjungan)
        m.g.simpan_langkah(baru.id, kunjungan, tenggat_at=tenggat_at)
        if kunjungan.induk is None and kunjungan.diserahkan_at is None:
            m.g.gugurkan_pengingat(baru.id, kunjungan.lb, tangga=True)
            atur_pengingat(m, baru, sop, kunjungan, tenggat_at)
        if kunjungan.induk is None and kunjungan.jabatan != "pemohon":
            tampilkan_tugas(m, baru, sop, kunjungan)
