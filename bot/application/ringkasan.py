"""The morning brief: what is due today, late, or waiting for others; one message where many reminders would come.

A brief is a row per person and working day. It is sent only when it says something that no reminder of its own has said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.application.pandangan import singkat_jabatan
from bot.application.ports import PENGINGAT, BarisTugas, Meja
from bot.domain.kalender import apakah_hari_kerja, buka, dalam_jam_kerja, tanggal_lokal, tutup

#: Briefs sent in one transaction.
SEKALI = 50


@dataclass(frozen=True, slots=True)
class Ringkasan:
    """What one person's morning looks like."""

    lewat: tuple[BarisTugas, ...]
    hari_ini: tuple[BarisTugas, ...]
    menunggu: tuple[BarisTugas, ...]  # his visits that stand still until somebody else acts
    lain: int  # further open tasks, not due yet


def ringkas(m: Meja) -> int:
    """Arrange today's briefs when the day begins, and send those whose hour has come; returns how many were handled."""
    hari_ini = m.kantor.tanggal(m.sekarang)
    kal = m.kantor.kalender(m.sekarang)
    if not apakah_hari_kerja(kal, hari_ini) or m.sekarang < buka(kal, hari_ini):
        return 0
    if not m.g.ada_ringkasan(hari_ini):
        for orang_id in {x.orang_id for j in m.kantor.instansi.jabatan for x in m.g.penugasan(m.sekarang, jabatan=j.kode)}:
            m.g.buat_ringkasan(orang_id, hari_ini, saat_ringkasan(m, orang_id, hari_ini))
    daftar = m.g.ringkasan_jatuh(m.sekarang, SEKALI)
    for id_, orang_id, tanggal in daftar:
        # One that was missed with its day is not sent on another: it would speak of yesterday.
        terkirim = tanggal == hari_ini and dalam_jam_kerja(kal, m.sekarang) and kirim(m, orang_id, f"ringkas:{id_}")
        m.g.akhiri_ringkasan(id_, "terkirim" if terkirim else "kosong")
    return len(daftar)


def saat_ringkasan(m: Meja, orang_id: str, tanggal: date) -> datetime:
    """When a person's brief is due that day: his own hour or the office's, never before the office opens."""
    kal = m.kantor.kalender(m.sekarang)
    jam: time = m.g.preferensi(orang_id).ringkasan or m.kantor.instansi.pengingat.ringkasan
    return max(datetime.combine(tanggal, jam, kal.tz), buka(kal, tanggal))


def kirim(m: Meja, orang_id: str, dedupe: str) -> bool:
    """Send the brief of one person now, when it has something new to say and he has not muted the day."""
    hari_ini = m.kantor.tanggal(m.sekarang)
    senyap = m.g.preferensi(orang_id).senyap_sampai
    if senyap is not None and hari_ini <= senyap:
        return False
    jabatan = [t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=orang_id)]
    isi = susun(m, orang_id, jabatan)
    sudah = m.g.diingatkan(orang_id, jabatan, buka(m.kantor.kalender(m.sekarang), hari_ini))
    if all((b.berkas_id, b.lb) in sudah for b in (*isi.lewat, *isi.hari_ini)):
        return False
    pesan = m.kantor.penyaji.pesan("ringkasan_pagi", **_baris(m, isi), zona=m.kantor.kalender(m.sekarang).tz)
    for akun in m.g.akun_orang(orang_id):
        m.g.pesan(akun.chat_id, pesan, dedupe=f"{dedupe}:{akun.chat_id}", prioritas=PENGINGAT)
    return True


def susun(m: Meja, orang_id: str, jabatan: Sequence[str]) -> Ringkasan:
    """The open work of a person's posts, by urgency; the branches of one fan-out are one line."""
    semua = {(b.berkas_id, b.no, b.jabatan, b.samping): b for b in reversed(m.g.tugas_terbuka(jabatan))
             if b.orang_id in (None, orang_id)}  # fmt: skip
    kal = m.kantor.kalender(m.sekarang)
    akhir_hari = tutup(kal, tanggal_lokal(kal, m.sekarang)) if apakah_hari_kerja(kal, tanggal_lokal(kal, m.sekarang)) else m.sekarang
    urut = sorted(semua.values(), key=lambda b: (b.tenggat_at is None, b.tenggat_at or b.mulai_at))
    lewat = tuple(b for b in urut if b.tenggat_at is not None and b.tenggat_at < m.sekarang)
    hari_ini = tuple(b for b in urut if b.tenggat_at is not None and m.sekarang <= b.tenggat_at <= akhir_hari)
    menunggu = tuple(b for b in urut if b.tenggat_at is None and m.g.muat(b.berkas_id).ditanya is not None)
    return Ringkasan(lewat, hari_ini, menunggu, len(urut) - len(lewat) - len(hari_ini) - len(menunggu))


def _baris(m: Meja, isi: Ringkasan) -> dict[str, object]:
    def satu(b: BarisTugas) -> tuple[str, int, str, str, int, datetime | None]:
        sop = m.kantor.sop.get(b.sop_id)
        return b.nomor, b.no, singkat_jabatan(m, sop, b.jabatan), b.berkas_id, b.lb, b.tenggat_at

    return {"lewat": [satu(b) for b in isi.lewat], "hari_ini": [satu(b) for b in isi.hari_ini],
            "menunggu": [satu(b) for b in isi.menunggu], "lain": isi.lain}  # fmt: skip
