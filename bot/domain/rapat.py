"""Meetings (KTDA 5, 9, 10) and filing: an invitation, who comes, the minutes; and the classification a case ends under."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.aturan import Adegan, jalankan, lanjut, milik, periksa_teks, terbuka
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import Peristiwa
from bot.domain.sop import Aksi

#: Digits in groups, as Permendagri 83/2022 has them.
_KLASIFIKASI = re.compile(r"\d{3}(\.\d{1,3}){0,6}")


def _jadwalkan(berkas: Berkas, perintah: c.JadwalkanRapat, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.RAPAT)
    if kunjungan.rapat is not None and kunjungan.rapat.notulensi:
        raise Ditolak("rapat_sudah_berlangsung")
    if perintah.mulai_at <= adegan.sekarang:
        raise Ditolak("waktu_rapat_sudah_lewat")
    if not perintah.peserta:
        raise Ditolak("peserta_kosong")
    periksa_teks(perintah.tempat)
    periksa_teks(perintah.acara)
    return [p.RapatDijadwalkan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, mulai_at=perintah.mulai_at,
                               peserta=tuple(dict.fromkeys(perintah.peserta)),
                               rahasia={"tempat": perintah.tempat, "acara": perintah.acara})]  # fmt: skip


def _hadir(berkas: Berkas, perintah: c.CatatHadir, adegan: Adegan) -> list[Peristiwa]:
    """Whoever was invited answers for himself; the organiser belongs to the meeting too."""
    kunjungan = terbuka(berkas, perintah.lb)
    if kunjungan.aksi is not Aksi.RAPAT or kunjungan.rapat is None:
        raise Ditolak("rapat_belum_dijadwalkan")
    if perintah.oleh is None or perintah.oleh.jabatan not in (*kunjungan.rapat.peserta, kunjungan.jabatan):
        raise Ditolak("bukan_peserta")
    return [p.KehadiranDicatat(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, hadir=perintah.hadir)]


def _notulensi(berkas: Berkas, perintah: c.CatatNotulensi, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.RAPAT)
    if kunjungan.rapat is None:
        raise Ditolak("rapat_belum_dijadwalkan")
    if adegan.sekarang < kunjungan.rapat.mulai_at:
        raise Ditolak("rapat_belum_mulai")
    periksa_teks(perintah.teks)
    return [p.NotulensiDicatat(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, rahasia={"teks": perintah.teks})]


def _arsipkan(berkas: Berkas, perintah: c.Arsipkan, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.ARSIPKAN)
    if not _KLASIFIKASI.fullmatch(perintah.klasifikasi):
        raise Ditolak("klasifikasi_tidak_sah")
    acara: list[Peristiwa] = [
        p.BerkasDiarsipkan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, klasifikasi=perintah.klasifikasi)
    ]
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, perintah.oleh)


ATURAN: dict[type[c.Perintah], Callable[..., list[Peristiwa]]] = {
    c.JadwalkanRapat: _jadwalkan,
    c.CatatHadir: _hadir,
    c.CatatNotulensi: _notulensi,
    c.Arsipkan: _arsipkan,
}
