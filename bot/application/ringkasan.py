"""The morning brief: what is due today, late, or waiting for others; one message where many reminders would come.

A brief is a row per person and working day. It is sent only when it says something that no reminder of its own has said.
Reminders that pile up after it has gone out come as one message too, at once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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
    besok: tuple[BarisTugas, ...]  # whose warning of the working day before waited for the brief
    menunggu: tuple[BarisTugas, ...]  # his visits that stand still until somebody else acts
    lain: int  # further open tasks, not due yet


def ringkas(m: Meja) -> int:
    """Arrange today's briefs when the day begins, and send those whose hour has come; returns how many were handled."""
    hari_ini = m.kantor.tanggal(m.sekarang)
    kal = m.kantor.kalender(m.sekarang)
    if not dalam_jam_kerja(kal, m.sekarang):  # what falls due in a break waits for its end
        return 0
    if not m.g.ada_ringkasan(hari_ini):
        kode = {j.kode for j in m.kantor.instansi.jabatan}
        semua = sorted({x.orang_id for x in m.g.penugasan(m.sekarang) if x.jabatan in kode})
        sendiri = m.g.jam_ringkasan()
        m.g.buat_ringkasan(hari_ini, [(x, saat_ringkasan(m, sendiri.get(x), hari_ini)) for x in semua])
    daftar = m.g.ringkasan_jatuh(m.sekarang, SEKALI)
    # One that was missed with its day is not sent on another: it would speak of yesterday.
    kini = {orang_id: id_ for id_, orang_id, tanggal in daftar if tanggal == hari_ini}
    terkirim = [kini[x] for x in _kirim(m, {orang_id: f"ringkas:{id_}" for orang_id, id_ in kini.items()})] if kini else []
    m.g.akhiri_ringkasan(terkirim, "terkirim")
    m.g.akhiri_ringkasan([id_ for id_, _, _ in daftar if id_ not in terkirim], "kosong")
    return len(daftar)


def saat_ringkasan(m: Meja, sendiri: time | None, tanggal: date) -> datetime:
    """When a person's brief is due that day: his own hour or the office's, never before the office opens."""
    kal = m.kantor.kalender(m.sekarang)
    return max(datetime.combine(tanggal, sendiri or m.kantor.instansi.pengingat.ringkasan, kal.tz), buka(kal, tanggal))


def susulan(m: Meja, siapa: Collection[str]) -> None:
    """Tell these persons at once, each in one message, what was held back for a brief that has gone out already."""
    hari_ini = m.kantor.tanggal(m.sekarang)
    if not siapa or not m.g.ada_ringkasan(hari_ini):
        return
    datang = m.g.ringkasan_menunggu(hari_ini)
    _kirim(m, {x: f"susulan:{m.sekarang.isoformat()}" for x in sorted(siapa) if x not in datang}, pagi=False)


def _kirim(m: Meja, kunci: Mapping[str, str], *, pagi: bool = True) -> list[str]:
    """Send these persons their briefs (each under its key) as far as they say something to somebody who hears it; returns to whom."""
    jabatan: dict[str, list[str]] = {orang_id: [] for orang_id in kunci}
    for x in m.g.penugasan(m.sekarang):
        if x.orang_id in jabatan:
            jabatan[x.orang_id].append(x.jabatan)
    tugas = m.g.tugas_terbuka(sorted({j for milik in jabatan.values() for j in milik}))
    senyap = m.g.senyap(m.kantor.tanggal(m.sekarang)) if tugas else set()
    return [orang_id for orang_id, satu in kunci.items() if orang_id not in senyap and (milik := jabatan[orang_id])
            and _kirim_satu(m, orang_id, milik, [b for b in tugas if b.jabatan in milik], satu, pagi=pagi)]  # fmt: skip


def _kirim_satu(m: Meja, orang_id: str, jabatan: Sequence[str], tugas: Sequence[BarisTugas], dedupe: str, *, pagi: bool) -> bool:
    """Send the brief of one person now, when it has something new to say."""
    sejak = buka(m.kantor.kalender(m.sekarang), m.kantor.tanggal(m.sekarang))
    isi = susun(m, orang_id, tugas, m.g.diringkas(orang_id, jabatan, sejak))
    if not isi.lewat and not isi.hari_ini and not isi.besok:
        return False
    sudah = m.g.diingatkan(orang_id, jabatan, sejak) if pagi and not isi.besok else set()
    if all((b.berkas_id, b.lb) in sudah for b in (*isi.lewat, *isi.hari_ini, *isi.besok)):
        return False
    pesan = m.kantor.penyaji.pesan("ringkasan_pagi", **_baris(m, isi), zona=m.kantor.kalender(m.sekarang).tz, pagi=pagi)
    for akun in m.g.akun_orang(orang_id):
        m.g.pesan(akun.chat_id, pesan, dedupe=f"{dedupe}:{akun.chat_id}", prioritas=PENGINGAT)
    return True


def susun(m: Meja, orang_id: str, tugas: Sequence[BarisTugas], diringkas: Collection[tuple[str, int]] = ()) -> Ringkasan:
    """The open work of a person's posts (`tugas`), by urgency; the branches of one fan-out are one line.

    `diringkas` are the visits whose reminders of today wait for this.
    """
    semua = {(b.berkas_id, b.no, b.jabatan, b.samping): b for b in reversed(tugas)
             if b.orang_id in (None, orang_id)}  # fmt: skip
    kal = m.kantor.kalender(m.sekarang)
    akhir_hari = tutup(kal, tanggal_lokal(kal, m.sekarang)) if apakah_hari_kerja(kal, tanggal_lokal(kal, m.sekarang)) else m.sekarang
    urut = sorted(semua.values(), key=lambda b: (b.tenggat_at is None, b.tenggat_at or b.mulai_at))
    lewat = tuple(b for b in urut if b.tenggat_at is not None and b.tenggat_at < m.sekarang)
    hari_ini = tuple(b for b in urut if b.tenggat_at is not None and m.sekarang <= b.tenggat_at <= akhir_hari)
    menunggu = tuple(b for b in urut if b.tenggat_at is None and m.g.muat(b.berkas_id).ditanya is not None)
    besok = tuple(b for b in urut if b.tenggat_at is not None and b.tenggat_at > akhir_hari and (b.berkas_id, b.lb) in diringkas)
    return Ringkasan(lewat, hari_ini, besok, menunggu, len(urut) - len(lewat) - len(hari_ini) - len(besok) - len(menunggu))


def _baris(m: Meja, isi: Ringkasan) -> dict[str, object]:
    def satu(b: BarisTugas) -> tuple[str, int, str, str, int, datetime | None]:
        sop = m.kantor.sop.get(b.sop_id)
        return b.nomor, b.no, singkat_jabatan(m, sop, b.jabatan), b.berkas_id, b.lb, b.tenggat_at

    return {"lewat": [satu(b) for b in isi.lewat], "hari_ini": [satu(b) for b in isi.hari_ini],
            "besok": [satu(b) for b in isi.besok], "menunggu": [satu(b) for b in isi.menunggu], "lain": isi.lain}  # fmt: skip
