"""Moving an official to another Telegram account: asked for with a link, done when a second person has confirmed.

Until then the old account acts as before, and may refuse. Everybody concerned reads the same number, so that the second
person can ask the official himself before he confirms.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from bot.application import undangan as und
from bot.application.pandangan import pandangan_status
from bot.application.ports import ADMIN, BALASAN, TUGAS, Akun, Isi, Meja, Undangan
from bot.domain.galat import Ditolak
from bot.domain.kursi import DEFINITIF


@dataclass(frozen=True, slots=True)
class Permintaan:
    """A move that waits for a second person."""

    undangan: int
    nama: str
    jabatan: tuple[str, ...]
    angka: str


def jabatan_orang(m: Meja, orang_id: str) -> list[str]:
    """The posts a person was appointed to, also those to come."""
    return list(dict.fromkeys(b.jabatan for b in m.g.penempatan(m.sekarang, orang_id=orang_id) if b.jenis == DEFINITIF))


def calon_saksi(m: Meja, undangan: Undangan) -> set[str]:
    """Who may confirm: whoever acts for a post above, or the admin; never the official himself.

    Who made the link confirms only where there is nobody else: else one person alone could take over an account.
    """
    diri, milik = undangan.orang_id, jabatan_orang(m, undangan.orang_id)
    kantor = {j.kode for j in m.kantor.instansi.jabatan}
    atas = {a.kode for kode in milik if kode in kantor for a in m.kantor.instansi.rantai_atasan(kode)}
    if ADMIN in milik:  # the head of the office stands above the admin
        atas |= {j.kode for j in m.kantor.instansi.jabatan if j.atasan is None and not j.luar}
    orang = {t.orang_id for t in m.g.penugasan(m.sekarang) if t.jabatan in atas or t.jabatan == ADMIN} - {diri}
    orang = {x for x in orang if m.g.akun_orang(x)}
    return orang - {undangan.oleh} or orang


def angka_pencocok(undangan: Undangan, user_id: int) -> str:
    """Four digits that the new account and the second person both see; another account gets others."""
    sidik = hashlib.sha256(f"{undangan.id}:{undangan.orang_id}:{user_id}".encode()).digest()
    return f"{int.from_bytes(sidik[:4]) % 10_000:04d}"


def kunci_kartu(undangan_id: int) -> str:
    """The key of the question in the chats of those who may decide."""
    return f"ganti:{undangan_id}"


def minta(m: Meja, undangan: Undangan, *, user_id: int, chat_id: int) -> Permintaan:
    """The link was opened with the new account: ask for the second person's word.

    Opening it again with the same account only says what is waited for.

    Raises:
        Ditolak: withdrawn, decided, used by another account, expired; this account is the official's own or somebody
            else's; the appointment is over; nobody could confirm.
    """
    if undangan.dibatalkan_at is not None or undangan.diputus_at is not None:
        raise Ditolak("undangan_tidak_berlaku")
    permintaan = Permintaan(undangan.id, m.g.profil(undangan.orang_id).nama,
                            tuple(und.nama_post(m, x) for x in jabatan_orang(m, undangan.orang_id)),
                            angka_pencocok(undangan, user_id))  # fmt: skip
    if undangan.dipakai_at is not None and (undangan.jenis != "ganti" or undangan.dipakai_user_id != user_id):
        raise Ditolak("undangan_sudah_dipakai")
    if m.nyata > undangan.berlaku_sampai:
        raise Ditolak("undangan_kedaluwarsa")
    if undangan.dipakai_at is not None:
        return permintaan
    _periksa_akun(m, undangan, user_id)
    saksi = calon_saksi(m, undangan)
    if not saksi:
        raise Ditolak("saksi_tidak_ada")
    m.g.pakai_undangan(undangan.id, user_id=user_id, penugasan_id=None, at=m.sekarang)
    m.g.minta_putusan(undangan.id, berlaku_sampai=m.nyata + und.BERLAKU)
    for orang_id in (*sorted(saksi), undangan.orang_id):
        isi = m.kantor.penyaji.pesan("ganti_akun_tanya", nama=permintaan.nama, jabatan=permintaan.jabatan, angka=permintaan.angka,
                                     undangan=undangan.id, diri=orang_id == undangan.orang_id)  # fmt: skip
        for akun in m.g.akun_orang(orang_id):
            m.g.kartu(akun.chat_id, kunci_kartu(undangan.id), isi, prioritas=TUGAS, baru=True)
    _jejak(m, undangan, "ganti_diminta", undangan.oleh, user_id)
    return permintaan


def _periksa_akun(m: Meja, undangan: Undangan, user_id: int) -> None:
    """Refuse what cannot become of it: now, and again when it is confirmed."""
    if not jabatan_orang(m, undangan.orang_id):
        raise Ditolak("undangan_tidak_berlaku")
    ada = m.g.akun(user_id)
    if ada is not None and ada.orang_id == undangan.orang_id:
        raise Ditolak("ganti_akun_sama")
    if ada is not None and und.bermilik(m, ada.orang_id):
        raise Ditolak("akun_milik_lain")


def putuskan(m: Meja, oleh: str, undangan_id: int, *, setuju: bool) -> tuple[Akun | None, str]:
    """A second person confirms or refuses; the official himself may refuse. Returns the new account, if there is one, and
    the official's name.

    Raises:
        Ditolak: not theirs to decide, decided already, too late, or no longer possible.
    """
    undangan = m.g.undangan(undangan_id)  # held until the end of the transaction: of two words the first one counts
    if undangan is None or undangan.jenis != "ganti" or undangan.dipakai_user_id is None:
        raise Ditolak("undangan_tidak_berlaku")
    if oleh not in calon_saksi(m, undangan) and (setuju or oleh != undangan.orang_id):
        raise Ditolak("bukan_wewenang")
    if undangan.diputus_at is not None:
        raise Ditolak("ganti_sudah_diputus")
    if undangan.dibatalkan_at is not None or m.nyata > undangan.berlaku_sampai:
        raise Ditolak("ganti_kedaluwarsa")
    nama = m.g.profil(undangan.orang_id).nama
    if setuju:
        _periksa_akun(m, undangan, undangan.dipakai_user_id)
    m.g.putuskan_undangan(undangan.id, "setuju" if setuju else "tolak", oleh=oleh, at=m.sekarang)
    hasil = m.kantor.penyaji.pesan("ganti_akun_putus", nama=nama, oleh=m.g.profil(oleh).nama, setuju=setuju)
    for chat_id in m.g.chat_kartu(kunci_kartu(undangan.id)):
        m.g.pensiunkan(chat_id, kunci_kartu(undangan.id), hasil)
    _jejak(m, undangan, "ganti_setuju" if setuju else "ganti_tolak", oleh, undangan.dipakai_user_id)
    if not setuju:
        m.g.pesan(undangan.dipakai_user_id, m.kantor.penyaji.pesan("ganti_akun_ditolak"),
                  dedupe=f"ganti:{undangan.id}:ditolak", prioritas=TUGAS)  # fmt: skip
        return None, nama
    return _pindahkan(m, undangan, undangan.dipakai_user_id, hasil), nama


def _pindahkan(m: Meja, undangan: Undangan, user_id: int, hasil: Isi) -> Akun:
    """The old accounts become strangers, the new one has everything that is open."""
    lama = m.g.akun_orang(undangan.orang_id)
    und.putuskan(m, lama, m.kantor.penyaji.pesan("akun_dipindah"), f"ganti:{undangan.id}:lama")
    setuju_at = next((a.setuju_at for a in lama if a.setuju_at is not None), None)
    if m.g.akun(user_id) is None:
        m.g.buat_akun(user_id, user_id, undangan.orang_id, at=m.sekarang)  # in a private chat both ids are one
    else:
        m.g.pindahkan_akun(user_id, undangan.orang_id)
    if setuju_at is not None:
        m.g.catat_setuju(user_id, setuju_at)
    akun = m.g.akun(user_id)
    assert akun is not None
    for t in sorted({t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=akun.orang_id)}):
        und.tampilkan_menunggu(m, t, akun.chat_id)
    for baris in m.g.berkas_pemohon(akun.orang_id):
        if baris.status == "berjalan":
            berkas = m.g.muat(baris.id)
            isi = m.kantor.penyaji.kartu_status(pandangan_status(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi)))
            m.g.kartu(akun.chat_id, f"status:{berkas.id}", isi, prioritas=BALASAN, baru=True, berkas_id=berkas.id)
    ditanya = m.g.chat_kartu(kunci_kartu(undangan.id))  # they see it where they were asked
    for orang_id in sorted({t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=ADMIN)} - {akun.orang_id}):
        for lihat in (a for a in m.g.akun_orang(orang_id) if a.chat_id not in ditanya):
            m.g.pesan(lihat.chat_id, hasil, dedupe=f"ganti:{undangan.id}:kabar:{lihat.chat_id}", prioritas=TUGAS)
    return akun


def _jejak(m: Meja, undangan: Undangan, apa: str, oleh: str | None, user_id: int) -> None:
    m.g.catat_jejak(apa, undangan.orang_id, jabatan=undangan.jabatan, oleh=oleh, at=m.sekarang, data={
        "undangan": undangan.id, "dari": [a.user_id for a in m.g.akun_orang(undangan.orang_id)], "ke": user_id})  # fmt: skip
