"""Reminders: rows with a due time, each sent at most once, only in working hours; the next rung is made when one is sent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.application import kelengkapan
from bot.application.dampak import atur_pengingat, minta_konfirmasi, saat_konfirmasi, tampilkan_tugas
from bot.application.pandangan import anak_kini, data_dikirim, singkat_jabatan
from bot.application.ports import ADMIN, PENGINGAT, Meja, PengingatJatuh, RungJatuh
from bot.application.ringkasan import susulan
from bot.application.sebaran import ingatkan_pihak, jadwalkan_pihak
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.kalender import buka_berikutnya, dalam_jam_kerja
from bot.domain.tenggat import BATAS_PENDEK, anak_berikutnya, hari_lewat
from bot.domain.waktu import Waktu


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


def tandai(m: Meja) -> int:
    """Decide how everything that is due is told; returns how many rungs that were, 0 when nothing was due.

    Outside working hours all of it moves to their next beginning. With more rungs at once than the office allows, or muted,
    a person gets none of them by itself: his brief stands for them, or one message like it when that has gone out already.
    The superior hears of what is late too long either way.
    """
    if not m.g.ada_jatuh(m.sekarang):
        return 0
    kal = m.kantor.kalender(m.sekarang)
    if not dalam_jam_kerja(kal, m.sekarang):
        return m.g.undurkan(m.sekarang, buka_berikutnya(kal, m.sekarang))
    rung = m.g.rung_jatuh(m.sekarang, SEKALI_TANDAI)
    diam: list[int] = []
    pemegang = _pemegang(m, rung)
    banyak = Counter(orang for r in rung for orang in pemegang[r.id])
    senyap = m.g.senyap(m.kantor.tanggal(m.sekarang)) if rung else set()
    ramai = {x for x, n in banyak.items() if n > m.kantor.instansi.pengingat.ringkas_di_atas}
    naik: dict[str, list[RungJatuh]] = {}
    for r in rung:
        kini = _anak(m, r)
        orang = pemegang[r.id]
        if (orang and all(x in senyap or x in ramai for x in orang)) or _ringkas(m, r, kini):
            diam.append(r.id)
        for jabatan in _atasan_yang_diberi_tahu(m, r, kini):
            naik.setdefault(jabatan, []).append(r)
    m.g.tandai_rung(diam, status="terkirim", cara="ringkas")
    dipilih = set(diam)
    m.g.tandai_rung([r.id for r in rung if r.id not in dipilih], status="jatuh", cara="satu")
    for r in rung:
        if r.id in dipilih:
            _berikut(m, r)
    susulan(m, {x for r in rung if r.id in dipilih for x in pemegang[r.id]} & ramai)
    for jabatan, daftar in naik.items():
        _beri_tahu_atasan(m, jabatan, daftar)
    return len(rung) or m.g.lain_jatuh(m.sekarang)


#: A clock that was ahead by less told nothing of another day: what it told is not told again.
TERLALU_MAJU = timedelta(hours=12)

#: Nothing that failed waits longer for its next try (real time): what would was put off by a clock that was ahead.
TUNGGU_TERLAMA = timedelta(minutes=10)


def susun_ulang(m: Meja) -> int:
    """After the clock was set back: ladders whose next rung was counted from a time that has not come go on from now.

    Returns how many visits that were. What was told ahead of its day is told again on it, and what waits for another try is tried.
    """
    m.g.bebaskan_tunggu(m.nyata + TUNGGU_TERLAMA)
    sesudah = m.sekarang + TERLALU_MAJU
    daftar = m.g.rung_terlalu_maju(sesudah, SEKALI_TANDAI)
    for berkas_id, lb in daftar:
        m.g.tarik_rung(berkas_id, lb, sesudah, at=m.sekarang)
        berkas = m.g.muat(berkas_id)
        kunjungan = berkas.ambil(lb)
        if kunjungan is not None and kunjungan.terbuka:
            _atur_lagi(m, berkas, kunjungan)
    return len(daftar)


def _atur_lagi(m: Meja, berkas: Berkas, kunjungan: LangkahBerkas) -> None:
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    if kunjungan.diserahkan_at:
        m.g.jadwalkan(berkas.id, kunjungan.lb, "konfirmasi:1", saat_konfirmasi(m, m.sekarang))
    elif berkas.ditanya is not None and berkas.ditanya.lb == kunjungan.lb:
        kelengkapan.atur(m, berkas, berkas.ditanya)
    elif kunjungan.induk is None:
        atur_pengingat(m, berkas, sop, kunjungan, m.g.tenggat(berkas.id).get(kunjungan.lb))
    elif (induk := berkas.ambil(kunjungan.induk)) is not None:
        jadwalkan_pihak(m, berkas, sop, induk, kunjungan.jabatan)


#: Rungs decided on in one transaction.
SEKALI_TANDAI = 10_000


def _pemegang(m: Meja, rung: Sequence[RungJatuh]) -> dict[int, list[str]]:
    """Who is reminded of each rung: its named person while he holds the post, else everybody who does."""
    per_jabatan: dict[str, list[str]] = {r.jabatan: [] for r in rung}
    for tugas in m.g.penugasan(m.sekarang) if rung else ():
        if tugas.jabatan in per_jabatan:
            per_jabatan[tugas.jabatan].append(tugas.orang_id)
    return {r.id: [r.orang_id] if r.orang_id in per_jabatan[r.jabatan] else per_jabatan[r.jabatan] for r in rung}


def _waktu(m: Meja, r: RungJatuh) -> Waktu | None:
    return m.g.sop(r.sop_id, r.sop_versi).ambil(r.no).waktu


def _anak(m: Meja, r: RungJatuh) -> str:
    """The newest rung that has passed by now, however late the sweep comes."""
    waktu = _waktu(m, r)
    if waktu is None or r.tenggat_at is None:
        return r.kode
    kal = m.kantor.kalender(m.sekarang)
    hari = hari_lewat(kal, r.tenggat_at, waktu, m.sekarang)
    return f"lewat:{hari}" if hari else r.kode


def _ringkas(m: Meja, r: RungJatuh, kini: str) -> bool:
    """Limits under two hours: at the limit and an hour later by themselves, then in the brief."""
    waktu = _waktu(m, r)
    return waktu is not None and waktu.berupa_jam and waktu.lama < BATAS_PENDEK and kini.startswith("lewat:") and kini != "lewat:1"


def _berikut(m: Meja, r: RungJatuh) -> None:
    waktu = _waktu(m, r)
    if waktu is not None and r.tenggat_at is not None:
        anak = anak_berikutnya(m.kantor.kalender(m.sekarang), r.mulai_at, r.tenggat_at, waktu, m.sekarang)
        m.g.jadwalkan(r.berkas_id, r.lb, anak.kode, anak.saat)


def _atasan_yang_diberi_tahu(m: Meja, r: RungJatuh, kini: str) -> list[str]:
    """The posts that hear of this late visit now: one more of the chain with every `atasan_setelah` working days, once each.

    Above the head there is nobody: his own lateness goes to the sekretaris and the admin.
    """
    if not kini.startswith("lewat:"):
        return []
    tingkat = int(kini.removeprefix("lewat:")) // m.kantor.instansi.pengingat.atasan_setelah
    try:
        rantai = [j.kode for j in m.kantor.instansi.rantai_atasan(r.jabatan)]
    except KeyError:
        return []
    jenjang = [[kode] for kode in rantai] or [[*_sekretaris(m), ADMIN]]
    return [kode for ke, kelompok in enumerate(jenjang[:tingkat], 1)
            if m.g.catat_naik(r.berkas_id, r.lb, ke, m.sekarang) for kode in kelompok]  # fmt: skip


def _sekretaris(m: Meja) -> list[str]:
    return [j.kode for j in m.kantor.instansi.jabatan if j.kode == "sekretaris"]


def _beri_tahu_atasan(m: Meja, jabatan: str, daftar: Sequence[RungJatuh]) -> None:
    """One message however many are late, each one tap away."""
    baris = [(r.nomor, r.no, r.lb, r.berkas_id, singkat_jabatan(m, m.g.sop(r.sop_id, r.sop_versi), r.jabatan), r.tenggat_at)
             for r in daftar]  # fmt: skip
    isi = m.kantor.penyaji.pesan("bawahan_terlambat", daftar=baris, zona=m.kantor.kalender(m.sekarang).tz)
    kunci = f"naik:{m.sekarang.isoformat()}:{jabatan}"
    for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
        for akun in m.g.akun_orang(tugas.orang_id):
            m.g.pesan(akun.chat_id, isi, dedupe=f"{kunci}:{akun.chat_id}", prioritas=PENGINGAT)


def tunda_ke_jam_kerja(m: Meja) -> datetime:
    """The next working moment, for a rung that fell outside working hours."""
    return buka_berikutnya(m.kantor.kalender(m.sekarang), m.sekarang)



def _ingatkan_pemohon(m: Meja, berkas: Berkas, kunjungan: LangkahBerkas, kode: str) -> None:
    """Ask the pemohon again whether everything arrived; the officer is told how to end it otherwise."""
    if berkas.pemohon is None:
        return
    data = data_dikirim(berkas, m.g.acara(berkas.id))
    for akun in m.g.akun_orang(berkas.pemohon):
        m.g.kartu(akun.chat_id, f"terima:{berkas.id}", minta_konfirmasi(m, berkas, kunjungan.lb, data),
                  prioritas=PENGINGAT, baru=True, berkas_id=berkas.id, lb=kunjungan.lb)  # fmt: skip
    urut = int(kode.split(":")[1]) + 1
    m.g.jadwalkan(berkas.id, kunjungan.lb, f"konfirmasi:{urut}", saat_konfirmasi(m, m.sekarang))
