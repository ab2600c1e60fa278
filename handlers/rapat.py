"""Meetings and filing: when, where, what about, who comes; the minutes; the classification at the end."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from bot.application.dampak import bawa_turun, tampilkan_tugas
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.ports import Dialog, Meja
from bot.application.rapat import undangan_awal
from bot.domain.galat import Ditolak
from bot.domain.perintah import Arsipkan, CatatHadir, CatatNotulensi, JadwalkanRapat
from bot.domain.peristiwa import Pelaku
from bot.domain.sop import Aksi
from handlers.konteks import Jawaban, Ketukan, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import buka, mulai_dialog, tutup_dialog

_WAKTU = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\D+(\d{1,2})[.:](\d{2})")
PANEL = "peserta"
MAKS_SINGKAT = 200


@tombol("rapat_atur")
def atur(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks when, then where, then what about, then who."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "rapat", "minta_waktu_rapat", berkas, ketuk.lb)
    return Jawaban()


@dialog_teks("rapat")
def terima_jawaban(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """One answer after the other; the last one opens the list of guests."""
    siapa, data, teks = pesan.pengirim, dialog.data, pesan.teks.strip()
    berkas = m.g.muat(str(data["berkas"]))
    lb = int(data["lb"])
    if dialog.posisi == "minta_waktu_rapat":
        mulai = baca_waktu(m, teks)
        mulai_dialog(m, siapa, "rapat", "minta_tempat_rapat", berkas, lb, mulai=mulai.isoformat())
        return
    if not teks or len(teks) > MAKS_SINGKAT:
        raise Ditolak("teks_terlalu_panjang" if teks else "teks_kosong", maks=MAKS_SINGKAT, panjang=len(teks))
    if dialog.posisi == "minta_tempat_rapat":
        mulai_dialog(m, siapa, "rapat", "minta_acara_rapat", berkas, lb, mulai=data["mulai"], tempat=teks)
        return
    tutup_dialog(m, siapa.chat_id)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    kunjungan = berkas.ambil(lb)
    if kunjungan is None or not kunjungan.terbuka or kunjungan.aksi is not Aksi.RAPAT:
        raise Ditolak("bukan_waktunya")
    panel = {"berkas": berkas.id, "lb": lb, "mulai_iso": data["mulai"], "tempat": data["tempat"], "acara": teks, "hal": 1,
             "peserta": undangan_awal(m, sop, kunjungan)}  # fmt: skip
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(PANEL, "panel", panel, m.sekarang))
    bawa_turun(m, berkas, sop, kunjungan, siapa.chat_id, siapa.orang_id)


def baca_waktu(m: Meja, teks: str) -> datetime:
    """ "30-11-2026 pukul 09.00" at the office.

    Raises:
        Ditolak: unreadable, or in the past.
    """
    cocok = _WAKTU.search(teks)
    if cocok is None:
        raise Ditolak("waktu_tidak_terbaca")
    hari, bulan, tahun, jam, menit = map(int, cocok.groups())
    try:
        saat = datetime(tahun, bulan, hari, jam, menit, tzinfo=m.kantor.kalender(m.sekarang).tz)
    except ValueError:
        raise Ditolak("waktu_tidak_terbaca") from None
    if saat <= m.sekarang:
        raise Ditolak("waktu_rapat_sudah_lewat")
    return saat


@tombol("rp_ubah")
def ubah(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Invite or leave out."""
    data, kode = _panel(m, ketuk), str(ketuk.tombol.data["kode"])
    data["peserta"] = [k for k in data["peserta"] if k != kode] + ([] if kode in data["peserta"] else [kode])
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("rp_hal")
def halaman(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another page of guests."""
    data = _panel(m, ketuk)
    data["hal"] = int(ketuk.tombol.data["h"])
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("rp_kirim")
def kirim(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Send the invitations."""
    data = _panel(m, ketuk)
    berkas = m.g.muat(ketuk.berkas_id)
    m.g.hapus_dialog(ketuk.pengirim.chat_id)
    laksanakan(m, berkas.id, JadwalkanRapat(
        oleh=pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb), lb=ketuk.lb,
        mulai_at=datetime.fromisoformat(data["mulai_iso"]), peserta=tuple(data["peserta"]), tempat=data["tempat"],
        acara=data["acara"]))  # fmt: skip
    return Jawaban("Undangan dikirim.")


@tombol("hadir")
def hadir(m: Meja, ketuk: Ketukan) -> Jawaban:
    """I will be there."""
    return _hadir(m, ketuk, True)


@tombol("berhalangan")
def berhalangan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """I cannot come."""
    return _hadir(m, ketuk, False)


def _hadir(m: Meja, ketuk: Ketukan, ya: bool) -> Jawaban:
    berkas = m.g.muat(ketuk.berkas_id)
    kunjungan = berkas.ambil(ketuk.lb)
    diundang = (*kunjungan.rapat.peserta, kunjungan.jabatan) if kunjungan and kunjungan.rapat else ()
    oleh = next((t.pelaku for t in m.g.penugasan(m.sekarang, orang_id=ketuk.pengirim.orang_id) if t.jabatan in diundang),
                Pelaku(ketuk.pengirim.orang_id))  # fmt: skip
    laksanakan(m, berkas.id, CatatHadir(oleh=oleh, lb=ketuk.lb, hadir=ya))
    return Jawaban("Kehadiran dicatat." if ya else "Terima kasih, berhalangan dicatat.")


@tombol("notulensi")
def notulensi(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the minutes."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "notulensi", "minta_notulensi", berkas, ketuk.lb)
    return Jawaban()


@dialog_teks("notulensi")
def terima_notulensi(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The minutes came."""
    berkas_id, lb = str(dialog.data["berkas"]), int(dialog.data["lb"])
    oleh = pelaku_langkah(m, pesan.pengirim.orang_id, m.g.muat(berkas_id), lb)
    laksanakan(m, berkas_id, CatatNotulensi(oleh=oleh, lb=lb, teks=pesan.teks.strip()))
    tutup_dialog(m, pesan.pengirim.chat_id)


@tombol("arsipkan")
def arsipkan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the classification, with the office's own at hand."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "arsip", "minta_klasifikasi", berkas, ketuk.lb)
    return Jawaban()


@tombol("arsip_kode")
def arsip_kode(m: Meja, ketuk: Ketukan) -> Jawaban:
    """File under the office's own classification."""
    berkas = m.g.muat(ketuk.berkas_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    tutup_dialog(m, ketuk.pengirim.chat_id)
    laksanakan(m, berkas.id, Arsipkan(oleh=oleh, lb=ketuk.lb, klasifikasi=str(ketuk.tombol.data["kode"])))
    return Jawaban("Berkas diarsipkan.")


@dialog_teks("arsip")
def terima_kode(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """File under a classification that was written."""
    berkas_id, lb = str(dialog.data["berkas"]), int(dialog.data["lb"])
    oleh = pelaku_langkah(m, pesan.pengirim.orang_id, m.g.muat(berkas_id), lb)
    laksanakan(m, berkas_id, Arsipkan(oleh=oleh, lb=lb, klasifikasi=pesan.teks.strip()))
    tutup_dialog(m, pesan.pengirim.chat_id)


def _panel(m: Meja, ketuk: Ketukan) -> dict[str, Any]:
    buka(m, ketuk)
    dialog = m.g.dialog(ketuk.pengirim.chat_id)
    if dialog is None or dialog.jenis != PANEL or dialog.data["berkas"] != ketuk.berkas_id or dialog.data["lb"] != ketuk.lb:
        raise Ditolak("tombol_usang")
    return dialog.data


def _simpan(m: Meja, ketuk: Ketukan, data: dict[str, Any]) -> None:
    berkas, sop, kunjungan = buka(m, ketuk)
    m.g.simpan_dialog(ketuk.pengirim.chat_id, ketuk.pengirim.orang_id, Dialog(PANEL, "panel", data, m.sekarang))
    tampilkan_tugas(m, berkas, sop, kunjungan)
