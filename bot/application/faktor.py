"""The second factor of `local`: six digits from an authenticator app (TOTP, RFC 6238), each good for one signature.

Real time throughout: a moved office clock changes nothing here. A code is never stored and never logged; what is stored
is the newest time step that was used.
"""

from __future__ import annotations

import hmac
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

import pyotp

from bot.application.dampak import kabari_admin
from bot.application.ports import TUGAS, FaktorTotp, Meja

LANGKAH = 30  # seconds of one time step
KELONGGARAN = 1  # steps a phone's clock may be off
MAKS_SALAH = 5
LAMA_KUNCI = timedelta(minutes=15)
ANGKA = 6

#: What became of a code.
HasilKode = Literal["benar", "salah", "terkunci", "belum_ada"]


def langkah_cocok(rahasia: str, kode: str, sesudah: int, nyata: datetime) -> int | None:
    """The time step a code belongs to, among those that may still be used; None: it is wrong, old, or was used."""
    totp = pyotp.TOTP(rahasia, digits=ANGKA, interval=LANGKAH)
    kini = int(nyata.timestamp()) // LANGKAH
    cocok = None
    for langkah in range(kini - KELONGGARAN, kini + KELONGGARAN + 1):
        sama = hmac.compare_digest(totp.generate_otp(langkah), kode)
        if sama and langkah > sesudah:
            cocok = langkah
    return cocok


def terkunci_sampai(m: Meja, faktor: FaktorTotp | None) -> datetime | None:
    """Until when (office time, as people read it) no code is taken; None: codes are taken."""
    if faktor is None or faktor.kunci_sampai is None or faktor.kunci_sampai <= m.nyata:
        return None
    return m.sekarang + (faktor.kunci_sampai - m.nyata)


def pakai_kode(m: Meja, orang_id: str, kode: str) -> HasilKode:
    """Use a code up. A right one can never be used again; the fifth wrong one in a row locks for a quarter of an hour."""
    faktor = m.g.faktor(orang_id)
    if faktor is None:
        return "belum_ada"
    if terkunci_sampai(m, faktor) is not None:
        return "terkunci"
    langkah = langkah_cocok(faktor.rahasia, kode, faktor.langkah, m.nyata)
    if langkah is not None:
        m.g.simpan_faktor(replace(faktor, aktif_at=faktor.aktif_at or m.sekarang, langkah=langkah, salah=0, kunci_sampai=None))
        return "benar"
    salah = faktor.salah + 1
    if salah >= MAKS_SALAH:
        m.g.simpan_faktor(replace(faktor, salah=0, kunci_sampai=m.nyata + LAMA_KUNCI))
        return "terkunci"
    m.g.simpan_faktor(replace(faktor, salah=salah, kunci_sampai=None))
    return "salah"


def sudah_aktif(m: Meja, orang_id: str) -> bool:
    """Whether this person has proved once that the codes are at hand."""
    faktor = m.g.faktor(orang_id)
    return faktor is not None and faktor.aktif_at is not None


def buat_rahasia(m: Meja, orang_id: str, akun: str) -> tuple[str, str]:
    """A fresh secret of 160 bits for a person; returns it with its `otpauth://` address (at most 256 characters)."""
    rahasia = m.kantor.acak.kode() + m.kantor.acak.kode()
    m.g.buat_faktor(orang_id, rahasia, at=m.sekarang)
    penerbit = m.kantor.instansi.nama_singkat
    return rahasia, pyotp.TOTP(rahasia).provisioning_uri(name=akun[:40], issuer_name=f"paraf {penerbit}"[:40])


def reset(m: Meja, jabatan: str) -> list[str]:
    """Withdraw the codes of whoever holds a post: they enrol anew at their next signature. Returns their names.

    The withdrawn row stays as a record; the holder and the admin are told.
    """
    nama: list[str] = []
    for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
        ada = m.g.faktor(tugas.orang_id)
        if ada is None or not m.g.cabut_faktor(tugas.orang_id, oleh="operator", at=m.sekarang):
            continue
        nama.append(m.g.profil(tugas.orang_id).nama)
        for akun in m.g.akun_orang(tugas.orang_id):
            m.g.pesan(akun.chat_id, m.kantor.penyaji.pesan("totp_direset"), dedupe=f"totp-reset:{ada.id}:{akun.chat_id}",
                      prioritas=TUGAS)  # fmt: skip
        kabari_admin(m, "totp_direset_admin", f"totp-reset:{ada.id}:admin", nama=nama[-1])
    return nama
