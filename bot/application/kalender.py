"""The office's calendar as its admin keeps it, and what a change does: every open deadline follows, everybody concerned is told once.

A change walks through the open cases in batches, each in its own transaction, so that a crash only repeats a batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.application.dampak import atur_pengingat, jam_kabar, tampilkan_tugas
from bot.application.ports import ADMIN, PENGINGAT, HariKantor, Meja, Pergeseran
from bot.application.sebaran import jadwalkan_pihak, tampilkan_pihak
from bot.domain.batas import jatuh_tempo_langkah
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak
from bot.domain.kalender import (
    JAM_RAMADAN_PERPRES_21_2023,
    HariMasuk,
    JamKerja,
    Kalender,
    KalenderTidakSah,
    Libur,
    Ramadan,
    parse_interval,
)
from bot.domain.sop import Sop

#: Cases looked at in one transaction.
SEKALI = 100

#: Real time after the last change until people are told: several changes in a row make one message.
JEDA_KABAR = timedelta(seconds=20)

#: Deadlines named in one message.
BANYAK_KABAR = 8

#: How far a day may lie from today, in days.
TERJAUH = 3 * 366

#: Characters of a week's hours in one line.
JAM_TERPANJANG = 100

#: Days of the longest Ramadan.
RAMADAN_TERLAMA = 30


def dengan_hari(kal: Kalender, hari: Sequence[HariKantor]) -> Kalender:
    """The calendar with what an admin added; it wins over national days and over the files.

    A Ramadan he added has the hours the office keeps in Ramadan, and takes the place of the files' range it meets.
    """
    if not hari:
        return kal
    jam = kal.ramadan[-1].jam_kerja if kal.ramadan else JAM_RAMADAN_PERPRES_21_2023
    puasa = [Ramadan(h.tanggal, h.akhir, jam, h.dasar) for h in hari if h.jenis == "ramadan"]
    lama = [r for r in kal.ramadan if not any(bertemu(r.mulai, r.selesai, x.mulai, x.selesai) for x in puasa)]
    libur = {h.tanggal: Libur(h.nama, "koreksi", h.dasar) for h in hari if h.jenis == "libur"}
    masuk = {h.tanggal: HariMasuk(h.nama, h.dasar, parse_interval(h.jam) if h.jam else ())
             for h in hari if h.jenis == "masuk"}  # fmt: skip
    tetap = {t: m for t, m in kal.hari_masuk.items() if t not in libur}  # the newest word on a day counts
    seminggu = next((JamKerja.baca(h.jam) for h in hari if h.jenis == "jam"), kal.jam_kerja)
    return replace(kal, jam_kerja=seminggu, libur=dict(kal.libur) | libur, hari_masuk=tetap | masuk, ramadan=tuple(sorted((*lama, *puasa), key=lambda r: r.mulai)))


def bertemu(a: date, b: date, c: date, d: date) -> bool:
    """Whether the days a to b and c to d share one."""
    return a <= d and c <= b


# --- the admin's hand ------------------------------------------------------------------------------------------------


def boleh_ubah(m: Meja, orang_id: str) -> bool:
    """Whether this person keeps the calendar: the admin."""
    return any(t.jabatan == ADMIN for t in m.g.penugasan(m.sekarang, orang_id=orang_id))


def tambah_hari(m: Meja, orang_id: str, hari: HariKantor) -> None:
    """Add a day off, a day worked, the days of Ramadan, or the hours of every week, which take the place of those added before.

    Raises:
        Ditolak: not the admin; a name or decree is missing; the day is too far away or is noted already; hours unreadable; a
            Ramadan that ends before it begins or is too long.
    """
    if not boleh_ubah(m, orang_id):
        raise Ditolak("bukan_wewenang")
    if not hari.nama or not hari.dasar:
        raise Ditolak("hari_tidak_lengkap")
    if abs((hari.tanggal - m.kantor.tanggal(m.sekarang)).days) > TERJAUH:
        raise Ditolak("hari_terlalu_jauh")
    puasa, semua = hari.jenis == "ramadan", m.g.hari_kantor()
    if puasa and not 0 <= (hari.akhir - hari.tanggal).days < RAMADAN_TERLAMA:
        raise Ditolak("ramadan_tidak_sah", maks=RAMADAN_TERLAMA)
    if hari.jenis == "jam":
        hari = replace(hari, jam=_jam_seminggu(hari.jam))
        for lama in semua:
            if lama.jenis == "jam":
                m.g.cabut_hari_kantor(lama.id, oleh=orang_id, at=m.sekarang)
    elif any(bertemu(h.tanggal, h.akhir, hari.tanggal, hari.akhir) for h in semua if h.jenis != "jam" and (h.jenis == "ramadan") is puasa):
        raise Ditolak("hari_sudah_ada")
    elif hari.jam:
        try:
            parse_interval(hari.jam)
        except KalenderTidakSah:
            raise Ditolak("jam_tidak_terbaca") from None
    m.g.simpan_hari_kantor(hari, oleh=orang_id, at=m.sekarang)
    geser(m, m.kantor.penyaji.kata(f"kalender_{hari.jenis}", hari=m.kantor.penyaji.hari_tanggal(hari.tanggal), nama=hari.nama,
                                   dasar=hari.dasar, sampai=m.kantor.penyaji.hari_tanggal(hari.akhir), jam=hari.jam))  # fmt: skip


def _jam_seminggu(teks: str) -> str:
    """The hours of a week as they are kept.

    Raises:
        Ditolak: not readable, or too many words for one line.
    """
    try:
        jam = str(JamKerja.baca(teks))
    except KalenderTidakSah:
        raise Ditolak("jam_kerja_tidak_terbaca") from None
    if len(jam) > JAM_TERPANJANG:
        raise Ditolak("jam_kerja_terlalu_panjang")
    return jam


def cabut_hari(m: Meja, orang_id: str, hari_id: int) -> HariKantor:
    """Withdraw a day; what the files and the national list say of it counts again.

    Raises:
        Ditolak: not the admin, or withdrawn already.
    """
    if not boleh_ubah(m, orang_id):
        raise Ditolak("bukan_wewenang")
    hari = next((h for h in m.g.hari_kantor() if h.id == hari_id), None)
    if hari is None or not m.g.cabut_hari_kantor(hari_id, oleh=orang_id, at=m.sekarang):
        raise Ditolak("hari_sudah_dicabut")
    kode = "kalender_jam_dicabut" if hari.jenis == "jam" else "kalender_dicabut"
    geser(m, m.kantor.penyaji.kata(kode, hari=m.kantor.penyaji.hari_tanggal(hari.tanggal), nama=hari.nama))
    return hari


def libur_mendatang(m: Meja, lama: int = 60) -> list[tuple[date, Libur]]:
    """The days off of the coming `lama` days, weekends left out."""
    kal, hari_ini = m.kantor.kalender(m.sekarang), m.kantor.tanggal(m.sekarang)
    return [(t, h) for t, h in sorted(kal.libur.items())
            if hari_ini <= t <= hari_ini + timedelta(days=lama) and t not in kal.hari_masuk]  # fmt: skip


def ramadan_mendatang(m: Meja) -> list[tuple[int | None, date, date, str]]:
    """The days of Ramadan that are not over, as they stand now, also right after a change: (row where the admin added it, first, last, decree)."""
    hari_ini = m.kantor.tanggal(m.sekarang)
    sendiri = [(h.id, h.tanggal, h.akhir, h.dasar) for h in m.g.hari_kantor() if h.jenis == "ramadan"]
    berkas = [(None, r.mulai, r.selesai, r.dasar) for r in m.kantor.instansi.ramadan
              if not any(bertemu(r.mulai, r.selesai, a, b) for _, a, b, _ in sendiri)]  # fmt: skip
    return sorted((x for x in (*sendiri, *berkas) if x[2] >= hari_ini), key=lambda x: x[1])


# --- every deadline follows --------------------------------------------------------------------------------------------


def geser(m: Meja, alasan: str) -> None:
    """Let a change of the calendar begin its walk; one that is under way begins again, and both are told together."""
    lama = m.g.pergeseran()
    m.g.simpan_pergeseran(Pergeseran(posisi="", alasan=[*(lama.alasan if lama else []), alasan],
                                     kabar=lama.kabar if lama else {}, kabari_at=m.nyata + JEDA_KABAR))  # fmt: skip


def mulai(m: Meja) -> int:
    """At a start: when the calendar is not the one the deadlines were computed on (a file was changed), a walk begins."""
    sidik = m.kantor.kalender(m.sekarang).sidik
    lama = m.g.kalender_dasar()
    if lama == sidik:
        return 0
    m.g.simpan_kalender_dasar(sidik)
    if lama and m.g.pergeseran() is None:
        geser(m, m.kantor.penyaji.kata("kalender_diperbarui"))
    return 1


def langkah_pergeseran(m: Meja) -> int:
    """One batch of a walk under way; returns how many cases were looked at, 0 when there is nothing to do."""
    ubah = m.g.pergeseran()
    if ubah is None:
        return 0
    if ubah.posisi is None:
        if m.nyata < ubah.kabari_at:
            return 0
        _kabari(m, ubah)
        m.g.simpan_pergeseran(None)
        m.g.simpan_kalender_dasar(m.kantor.kalender(m.sekarang).sidik)
        return 0
    daftar = m.g.berkas_berjalan(ubah.posisi, SEKALI)
    for berkas_id in daftar:
        _hitung_ulang(m, m.g.muat(berkas_id), ubah)
    ubah.posisi = daftar[-1] if daftar else None
    m.g.simpan_pergeseran(ubah)
    return len(daftar) or 1


def _hitung_ulang(m: Meja, berkas: Berkas, ubah: Pergeseran) -> None:
    """Bring the deadlines of one case to the calendar as it is now."""
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    tersimpan = m.g.tenggat(berkas.id)
    pihak: dict[tuple[int, str], None] = {}
    for k in berkas.terbuka:
        lama, baru = tersimpan.get(k.lb), jatuh_tempo_langkah(m.kantor.kalender, berkas, sop, k)
        if lama == baru:
            continue
        m.g.simpan_langkah(berkas.id, k, tenggat_at=baru)
        _catat(m, ubah, berkas, k.jabatan, k.orang, k.lb, k.no, lama, baru)
        if k.induk is not None:
            m.g.gugurkan_pengingat(berkas.id, k.lb, tangga=True)
            pihak[k.induk, k.jabatan] = None
            continue
        if k.diserahkan_at is None:
            m.g.gugurkan_pengingat(berkas.id, k.lb, tangga=True)
            atur_pengingat(m, berkas, sop, k, baru)
        if k.jabatan != "pemohon":
            tampilkan_tugas(m, berkas, sop, k)
    _segarkan_pihak(m, berkas, sop, list(pihak))


def _segarkan_pihak(m: Meja, berkas: Berkas, sop: Sop, pihak: Sequence[tuple[int, str]]) -> None:
    for lb, jabatan in pihak:
        induk = berkas.ambil(lb)
        if induk is not None:
            tampilkan_pihak(m, berkas, sop, induk, jabatan)
            jadwalkan_pihak(m, berkas, sop, induk, jabatan)


def _catat(m: Meja, ubah: Pergeseran, berkas: Berkas, jabatan: str, orang: str | None, lb: int, no: int,
           lama: datetime | None, baru: datetime | None) -> None:  # fmt: skip
    """Note for everybody concerned what moved; a deadline that comes back to where it was has not."""
    for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
        if orang not in (None, tugas.orang_id):
            continue
        daftar = ubah.kabar.setdefault(tugas.orang_id, [])
        ada = next((x for x in daftar if x[0] == berkas.id and x[1] == lb), None)
        if ada is None:
            daftar.append([berkas.id, lb, berkas.nomor, no, _iso(lama), _iso(baru)])
        else:
            ada[5] = _iso(baru)


def _kabari(m: Meja, ubah: Pergeseran) -> None:
    """Tell everybody concerned what moved, in one message; what happens while the office is closed is read when it opens."""
    for orang_id, semua in ubah.kabar.items():
        bergeser = [x for x in semua if x[4] != x[5]]
        if not bergeser:
            continue
        zona = m.kantor.kalender(m.sekarang).tz
        daftar = [(nomor, no, _saat(a), _saat(b)) for _, _, nomor, no, a, b in bergeser[:BANYAK_KABAR]]
        isi = m.kantor.penyaji.pesan("tenggat_bergeser", alasan=ubah.alasan, daftar=daftar, banyak=len(bergeser), zona=zona)
        for akun in m.g.akun_orang(orang_id):
            m.g.pesan(akun.chat_id, isi, dedupe=f"geser:{ubah.kabari_at.isoformat()}:{akun.chat_id}", prioritas=PENGINGAT,
                      nanti=jam_kabar(m))  # fmt: skip


def _iso(saat: datetime | None) -> str | None:
    return saat.isoformat() if saat is not None else None


def _saat(teks: str | None) -> datetime | None:
    return datetime.fromisoformat(teks) if teks is not None else None
