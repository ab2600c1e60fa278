"""/pengingat: the hour of the brief, quiet days, and one's deadlines as a calendar file."""

from __future__ import annotations

from datetime import time

from bot.application import kursi
from bot.application.kalender_ics import Acara, kalender_ics
from bot.application.pandangan import singkat_jabatan
from bot.application.ports import BALASAN, Meja, Preferensi
from bot.application.ringkasan import saat_ringkasan, susun
from bot.domain.galat import Ditolak
from bot.domain.kalender import hari_kerja_ke, hari_kerja_mulai
from handlers.konteks import Jawaban, Ketukan, Pengirim
from handlers.rute import tombol

#: The hours one may choose for the brief.
JAM = ("07.45", "08.00", "08.30", "09.00")

#: Working days one may mute at once.
SENYAP_TERLAMA = 5


def tampilkan(m: Meja, siapa: Pengirim, *, baru: bool = True) -> None:
    """/pengingat."""
    if siapa.akun is None or not m.g.penugasan(m.sekarang, orang_id=siapa.akun.orang_id):
        m.g.pesan(siapa.chat_id, kursi.tanpa_jabatan(m, siapa.akun.orang_id if siapa.akun else None, "pengingat"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    pilihan = m.g.preferensi(siapa.akun.orang_id)
    jam = (pilihan.ringkasan or m.kantor.instansi.pengingat.ringkasan).strftime("%H.%M")
    senyap = pilihan.senyap_sampai
    aktif = senyap is not None and senyap >= m.kantor.tanggal(m.sekarang)
    isi = m.kantor.penyaji.pesan("atur_pengingat", jam=jam, pilihan=sorted({*JAM, jam}),
                                 senyap_sampai=m.kantor.penyaji.hari_tanggal(senyap) if aktif and senyap else "")  # fmt: skip
    m.g.kartu(siapa.chat_id, "pengingat", isi, prioritas=BALASAN, baru=baru)


@tombol("atur_pengingat")
def buka(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The button that means /pengingat."""
    tampilkan(m, ketuk.pengirim)
    return Jawaban()


@tombol("ingat_jam")
def jam(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Choose the hour of the brief; today's follows when it has not been sent."""
    siapa = _pejabat(m, ketuk)
    teks = str(ketuk.tombol.data["jam"])
    lama = m.g.preferensi(siapa)
    m.g.simpan_preferensi(siapa, Preferensi(time.fromisoformat(teks.replace(".", ":")), lama.senyap_sampai))
    hari_ini = m.kantor.tanggal(m.sekarang)
    m.g.undurkan_ringkasan(siapa, hari_ini, saat_ringkasan(m, m.g.preferensi(siapa).ringkasan, hari_ini))
    tampilkan(m, ketuk.pengirim, baru=False)
    return Jawaban(f"Ringkasan pagi pukul {teks}.")


@tombol("ingat_senyap")
def senyap(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Mute reminders for some working days, today included; the limits stay."""
    siapa, hari = _pejabat(m, ketuk), int(ketuk.tombol.data["hari"])
    if not 0 <= hari <= SENYAP_TERLAMA:
        raise Ditolak("tombol_usang")
    lama, sampai = m.g.preferensi(siapa), None
    if hari:
        kal = m.kantor.kalender(m.sekarang)
        sampai = hari_kerja_mulai(kal, m.kantor.tanggal(m.sekarang))
        sampai = hari_kerja_ke(kal, sampai, hari - 1) if hari > 1 else sampai
    m.g.simpan_preferensi(siapa, Preferensi(lama.ringkasan, sampai))
    tampilkan(m, ketuk.pengirim, baru=False)
    return Jawaban("Pengingat disenyapkan." if hari else "Pengingat menyala lagi.")


@tombol("ics")
def ics(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The deadlines of my open steps as a calendar file."""
    siapa = _pejabat(m, ketuk)
    jabatan = [t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=siapa)]
    isi = susun(m, siapa, m.g.tugas_terbuka(jabatan))
    semua = [b for b in m.g.tugas_terbuka(jabatan) if b.orang_id in (None, siapa) and b.tenggat_at is not None]
    if not semua:
        m.g.pesan(ketuk.pengirim.chat_id, m.kantor.penyaji.pesan("ics_kosong"), dedupe=m.dedupe(), prioritas=BALASAN)
        return Jawaban()
    acara = [Acara(uid=f"{b.berkas_id}-{b.lb}@paraf", mulai=b.tenggat_at,
                   judul=f"Tenggat {b.nomor} langkah {b.no} ({singkat_jabatan(m, m.kantor.sop.get(b.sop_id), b.jabatan)})",
                   lama=None, pengingat_menit=60) for b in semua if b.tenggat_at is not None]  # fmt: skip
    m.g.kirim(ketuk.pengirim.chat_id, "sendDocument", {
        "document": {"teks": kalender_ics(acara, dibuat=m.sekarang), "nama": "tenggat-saya.ics"},
        "caption": m.kantor.penyaji.pesan("ics_tugas").teks}, dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
    return Jawaban(f"{len(acara)} tenggat ditulis, {len(isi.lewat)} sudah lewat.")


def _pejabat(m: Meja, ketuk: Ketukan) -> str:
    siapa = ketuk.pengirim.orang_id
    if not m.g.penugasan(m.sekarang, orang_id=siapa):
        raise Ditolak("bukan_wewenang")
    return siapa
