"""Linking an official: a single-use invitation, told at once to the admin and to whoever holds the post.

A link that would give somebody who has an account another one is only a request: see `bot.application.ganti_akun`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.application.dampak import isi_kartu, kabari_admin, kunci_tugas, tampilkan_tugas, umumkan_kosong
from bot.application.laksana import selaraskan_jabatan
from bot.application.pandangan import AWALAN_OPD, nama_jabatan
from bot.application.ports import ADMIN, TUGAS, Akun, Isi, Meja, Profil, Undangan
from bot.application.sebaran import tampilkan_pihak
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import Ditolak
from bot.domain.kursi import DEFINITIF, PLH

#: How long an invitation may be used.
BERLAKU = timedelta(hours=24)

#: How far back an appointment is looked for that a link may belong to.
LAMPAU = timedelta(days=36_500)

#: Unknown links in a row after which an account has to wait, and how long.
MAKS_SALAH = 5
LAMA_KUNCI = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Tautan:
    """A fresh invitation; the token is shown once and stored only as a hash."""

    token: str
    berlaku_sampai: datetime


def hash_token(token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def undang(m: Meja, jabatan: str, nama: str, *, pangkat: str = "", nip: str = "", nik: str = "",
           oleh: str | None = None) -> Tautan:  # fmt: skip
    """Invite a person to a post; one of the same name who holds it and has no account gets a new link, and no double.

    Raises:
        Ditolak: the office has no such post.
    """
    ada = [j.kode for j in m.kantor.instansi.jabatan] + [AWALAN_OPD + kode for kode, _ in m.g.daftar_opd()] + [ADMIN]
    if jabatan not in ada:
        raise Ditolak("jabatan_tidak_ada", jabatan=jabatan, ada=ada)
    if not nama.strip():
        raise Ditolak("nama_kosong")
    if (ada_orang := _tanpa_akun(m, jabatan, nama.strip())) is not None:
        m.g.ubah_profil(ada_orang, Profil(nama.strip(), pangkat, nip, nik))
        return undang_lagi(m, ada_orang, jabatan, oleh=oleh)
    orang_id = m.g.buat_orang(nama.strip(), pangkat=pangkat, nip=nip, nik=nik, at=m.sekarang)
    token = m.kantor.acak.token()
    sampai = m.nyata + BERLAKU
    id_ = m.g.simpan_undangan(jabatan, orang_id, hash_token(token), berlaku_sampai=sampai, at=m.sekarang, oleh=oleh)
    m.g.catat_jejak("undang", orang_id, jabatan=jabatan, oleh=oleh, at=m.sekarang, data={"undangan": id_})
    return Tautan(token, sampai)


def _tanpa_akun(m: Meja, jabatan: str, nama: str) -> str | None:
    """The holder of this name whom nobody is linked to, entered by a list or unlinked since."""
    for b in m.g.penempatan(m.sekarang, jabatan=jabatan):
        if b.jenis == DEFINITIF and not m.g.akun_orang(b.orang_id) and m.g.profil(b.orang_id).nama.casefold() == nama.casefold():
            return b.orang_id
    return None


def undang_lagi(m: Meja, orang_id: str, jabatan: str, *, jenis: str = "undang", oleh: str | None = None) -> Tautan:
    """A fresh link for a person on record; the links he had and did not use, and a move that waits, are withdrawn."""
    cabut_tautan(m, orang_id)
    token, sampai = m.kantor.acak.token(), m.nyata + BERLAKU
    id_ = m.g.simpan_undangan(jabatan, orang_id, hash_token(token), berlaku_sampai=sampai, at=m.sekarang, jenis=jenis,
                              oleh=oleh)  # fmt: skip
    m.g.catat_jejak("undang" if jenis == "undang" else "ganti_tautan", orang_id, jabatan=jabatan, oleh=oleh, at=m.sekarang,
                    data={"undangan": id_})  # fmt: skip
    return Tautan(token, sampai)


def cabut_tautan(m: Meja, orang_id: str, jabatan: str | None = None) -> None:
    """Withdraw the links of a person that were not used (to one post, or all), and a move that waits for a second person."""
    for u in m.g.undangan_terbuka(m.nyata, orang_id=orang_id):
        if jabatan in (None, u.jabatan):
            m.g.batalkan_undangan(u.id, m.sekarang)


def terkunci_sampai(m: Meja, user_id: int) -> datetime | None:
    """Until when (office time, as people read it) no link of this account is looked at; None: links are taken."""
    _, kunci = m.g.coba_tautan(user_id)
    return m.sekarang + (kunci - m.nyata) if kunci is not None and kunci > m.nyata else None


def catat_salah(m: Meja, user_id: int) -> None:
    """Count an unknown link; the fifth in a row locks for a quarter of an hour, and the admin is told."""
    salah = m.g.coba_tautan(user_id)[0] + 1
    if salah >= MAKS_SALAH:
        kabari_admin(m, "tautan_ditebak", f"ditebak:{user_id}:{int(m.nyata.timestamp())}", banyak=MAKS_SALAH)
    m.g.simpan_coba_tautan(user_id, 0 if salah >= MAKS_SALAH else salah, m.nyata + LAMA_KUNCI if salah >= MAKS_SALAH else None)


def lupakan_salah(m: Meja, user_id: int) -> None:
    """A right link ends the row of wrong ones."""
    if m.g.coba_tautan(user_id)[0]:
        m.g.simpan_coba_tautan(user_id, 0, None)


def laporkan_dipakai(m: Meja, token: str, user_id: int) -> None:
    """Tell the admin, once per link and account, that a link which was used is opened by somebody else."""
    undangan = m.g.undangan_per_hash(hash_token(token))
    if undangan is not None:
        kabari_admin(m, "tautan_dipakai_lagi", f"tautan-lagi:{undangan.id}:{user_id}", jabatan=nama_post(m, undangan.jabatan),
                     nama=m.g.profil(undangan.orang_id).nama)  # fmt: skip


def perlu_saksi(m: Meja, undangan: Undangan, user_id: int) -> bool:
    """Whether this link would give a person who has an account another one."""
    return undangan.jenis == "ganti" or any(a.user_id != user_id for a in m.g.akun_orang(undangan.orang_id))


def pakai(m: Meja, token: str, *, user_id: int, chat_id: int) -> tuple[Akun, str]:
    """Use an invitation; returns the account and the post. Whoever has used it may open it again, and is only greeted.

    Raises:
        Ditolak: unknown, withdrawn, used by somebody else, expired, or for somebody who has another account.
    """
    undangan = m.g.undangan_per_hash(hash_token(token))
    if undangan is None or undangan.dibatalkan_at is not None or undangan.jenis == "ganti":
        raise Ditolak("undangan_tidak_berlaku")
    if undangan.dipakai_at is not None:
        lama = m.g.akun(user_id)
        if lama is None or undangan.dipakai_user_id != user_id:
            raise Ditolak("undangan_sudah_dipakai")
        return lama, undangan.jabatan
    if m.nyata > undangan.berlaku_sampai:
        raise Ditolak("undangan_kedaluwarsa")
    if perlu_saksi(m, undangan, user_id) or _sudah_berakhir(m, undangan):
        raise Ditolak("undangan_tidak_berlaku")
    akun = m.g.akun(user_id)
    nama = m.g.profil(undangan.orang_id).nama
    if akun is None:
        akun = m.g.buat_akun(user_id, chat_id, undangan.orang_id, at=m.sekarang)
    elif not bermilik(m, akun.orang_id):
        m.g.pindahkan_akun(user_id, undangan.orang_id)
        akun = Akun(akun.user_id, akun.chat_id, undangan.orang_id, True, akun.setuju_at)
    pindah: dict[str, int] = {}
    if akun.orang_id != undangan.orang_id:
        # The account keeps its person (own requests, other posts); the letters need what the office wrote of him.
        m.g.ubah_profil(akun.orang_id, m.g.profil(undangan.orang_id))
        pindah = _satukan(m, undangan.orang_id, akun.orang_id)
    lain = [t for t in m.g.penugasan(m.sekarang, jabatan=undangan.jabatan) if t.orang_id != akun.orang_id]
    ada = [b.id for b in m.g.penempatan(m.sekarang, jabatan=undangan.jabatan, orang_id=akun.orang_id) if b.jenis == DEFINITIF]
    # Withdrawing a link takes away only what this link gave.
    penugasan_id = pindah.get(undangan.jabatan) if ada else m.g.tambah_penugasan(
        undangan.jabatan, akun.orang_id, jenis="definitif", mulai_at=m.sekarang)  # fmt: skip
    jabatan = {undangan.jabatan, *pindah}
    if akun.orang_id == undangan.orang_id:  # a person who was waiting for an account, perhaps with several posts
        jabatan |= {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=akun.orang_id)}
    for kode in sorted(jabatan):
        akhiri_pengganti(m, kode)
    m.g.pakai_undangan(undangan.id, user_id=user_id, penugasan_id=penugasan_id, at=m.sekarang)
    m.g.atur_terjangkau(chat_id, True)
    isi = m.kantor.penyaji.pesan("tautan_dipakai", nama=nama, jabatan=nama_post(m, undangan.jabatan),
                                 undangan=undangan.id)  # fmt: skip
    penerima = {t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=ADMIN)} | {t.orang_id for t in lain}
    for orang_id in sorted(penerima - {akun.orang_id}):
        for lihat in m.g.akun_orang(orang_id):
            m.g.pesan(lihat.chat_id, isi, dedupe=f"undangan:{undangan.id}:{lihat.chat_id}", prioritas=TUGAS)
    if any(j.apa == "lepas" for j in m.g.jejak_pejabat(akun.orang_id)):
        _kabari_atasan(m, undangan, nama, kecuali=penerima | {akun.orang_id})
    for kode in sorted(jabatan):
        tampilkan_tugas_menunggu(m, kode)
    m.g.catat_jejak("tertaut", akun.orang_id, jabatan=undangan.jabatan, oleh=undangan.oleh, at=m.sekarang,
                    data={"undangan": undangan.id, "akun": user_id})  # fmt: skip
    return akun, undangan.jabatan


def _sudah_berakhir(m: Meja, undangan: Undangan) -> bool:
    """Whether the link belongs to an appointment on record that is over: it must not make a new one."""
    dulu = [b for b in m.g.penempatan(m.sekarang - LAMPAU, jabatan=undangan.jabatan, orang_id=undangan.orang_id)
            if b.jenis == DEFINITIF]  # fmt: skip
    return bool(dulu) and all(b.selesai_at is not None and b.selesai_at <= m.sekarang for b in dulu)


def _kabari_atasan(m: Meja, undangan: Undangan, nama: str, *, kecuali: set[str]) -> None:
    """Who was unlinked is linked again: the posts above hear of it, since unlinking and inviting are one admin's hand."""
    if not any(j.kode == undangan.jabatan for j in m.kantor.instansi.jabatan):
        return
    isi = m.kantor.penyaji.pesan("tautan_lagi", nama=nama, jabatan=nama_post(m, undangan.jabatan))
    atas = {a.kode for a in m.kantor.instansi.rantai_atasan(undangan.jabatan)}
    for orang_id in sorted({t.orang_id for t in m.g.penugasan(m.sekarang) if t.jabatan in atas} - kecuali):
        for lihat in m.g.akun_orang(orang_id):
            m.g.pesan(lihat.chat_id, isi, dedupe=f"undangan:{undangan.id}:atasan:{lihat.chat_id}", prioritas=TUGAS)


def bermilik(m: Meja, orang_id: str) -> bool:
    """Whether a person has posts (also while away, or to come) or requests of his own: his account stays his."""
    return bool(m.g.penempatan(m.sekarang, orang_id=orang_id) or m.g.berkas_pemohon(orang_id))


def _satukan(m: Meja, dari: str, ke: str) -> dict[str, int]:
    """Two persons on record turn out to be one: whoever was entered by a list goes on as the one who has the account.

    Returns the appointments that went over, by post.
    """
    hasil: dict[str, int] = {}
    for b in m.g.penempatan(m.sekarang, orang_id=dari):
        if b.jenis != DEFINITIF:
            continue
        m.g.akhiri_penugasan(b.id, m.sekarang)
        m.g.catat_peralihan(b.id, "selesai")
        if not any(x.jabatan == b.jabatan and x.jenis == DEFINITIF for x in m.g.penempatan(m.sekarang, orang_id=ke)):
            hasil[b.jabatan] = m.g.tambah_penugasan(b.jabatan, ke, jenis=DEFINITIF, mulai_at=max(b.mulai_at, m.sekarang),
                                                    selesai_at=b.selesai_at)  # fmt: skip
    return hasil


def akhiri_pengganti(m: Meja, jabatan: str) -> None:
    """A Plt, or a Plh of a chair nobody was linked to, ends when its holder is there; the sweep brings the cards over."""
    if not any(t.jenis == DEFINITIF for t in m.g.penugasan(m.sekarang, jabatan=jabatan)):
        return
    for b in m.g.penempatan(m.sekarang, jabatan=jabatan, sementara=True):
        if b.mewakili is None:
            m.g.akhiri_penugasan(b.id, m.sekarang)


def batalkan(m: Meja, undangan_id: int, *, orang_id: str) -> str:
    """Withdraw a link that was just used; the post's admin or another holder may. Returns the post.

    Raises:
        Ditolak: not theirs to withdraw, or withdrawn already.
    """
    undangan = m.g.undangan(undangan_id)
    if undangan is None or undangan.jenis == "ganti":
        raise Ditolak("undangan_tidak_berlaku")
    # Whoever stands in for an absent holder does not unlink him.
    milik = {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=orang_id) if t.jenis != PLH}
    if ADMIN not in milik and undangan.jabatan not in milik:
        raise Ditolak("bukan_wewenang")
    if undangan.dibatalkan_at is not None:
        raise Ditolak("sudah_dibatalkan")
    m.g.batalkan_undangan(undangan.id, m.sekarang)
    if undangan.penugasan_id is not None:
        m.g.akhiri_penugasan(undangan.penugasan_id, m.sekarang)
    if undangan.dipakai_user_id is not None:
        akun = m.g.akun(undangan.dipakai_user_id)
        if akun is not None and akun.orang_id == undangan.orang_id and undangan.penugasan_id is None:
            # He held the post before: all the link gave was the account.
            putuskan(m, [akun], m.kantor.penyaji.pesan("tautan_dibatalkan", jabatan=nama_post(m, undangan.jabatan)),
                     f"batal-undangan:{undangan.id}")  # fmt: skip
        elif akun is not None:
            isi = m.kantor.penyaji.pesan("tautan_dibatalkan", jabatan=nama_post(m, undangan.jabatan))
            m.g.pesan(akun.chat_id, isi, dedupe=f"batal-undangan:{undangan.id}", prioritas=TUGAS)
            if undangan.jabatan not in {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=akun.orang_id)}:
                for baris in m.g.tugas_terbuka([undangan.jabatan]):
                    m.g.pensiunkan(akun.chat_id, kunci_tugas(baris.berkas_id, baris.lb), isi)
    tampilkan_tugas_menunggu(m, undangan.jabatan)
    umumkan_kosong(m, undangan.jabatan, f"undangan:{undangan.id}")
    return undangan.jabatan


def putuskan(m: Meja, akun: Sequence[Akun], isi: Isi, dedupe: str) -> None:
    """Take accounts from their person: each is told why, loses its buttons and the question it was asked, and is a stranger."""
    for a in akun:
        for kunci in m.g.semua_kartu(a.chat_id):
            m.g.pensiunkan(a.chat_id, kunci, isi if kunci.startswith("tugas:") else None)
        m.g.hapus_dialog(a.chat_id)
        m.g.hapus_akun(a.user_id)
        m.g.pesan(a.chat_id, isi, dedupe=f"{dedupe}:{a.chat_id}", prioritas=TUGAS)


def nama_post(m: Meja, kode: str) -> str:
    """A post by its name; `admin` is one too."""
    if kode == ADMIN:
        return "Admin bot"
    return nama_jabatan(m, None, kode)


def tampilkan_menunggu(m: Meja, jabatan: str, chat_id: int) -> None:
    """The cards of everything that waits at a post, anew at the end of one holder's chat."""
    akun = m.g.akun_chat(chat_id)
    for berkas, kunjungan, induk in menunggu(m, jabatan) if akun is not None else ():
        sop = m.g.sop(berkas.sop, berkas.sop_versi)
        if akun is None or kunjungan.orang not in (None, akun.orang_id):
            continue
        if induk is not None:
            tampilkan_pihak(m, berkas, sop, induk, jabatan, baru=True, hanya=chat_id)
            continue
        isi = isi_kartu(m, berkas, sop, kunjungan, chat_id, akun.orang_id)
        m.g.kartu(chat_id, kunci_tugas(berkas.id, kunjungan.lb), isi, prioritas=TUGAS, baru=True, berkas_id=berkas.id,
                  lb=kunjungan.lb)  # fmt: skip


def tampilkan_tugas_menunggu(m: Meja, jabatan: str) -> None:
    """Work that waited at an empty chair finds its holder at once."""
    selaraskan_jabatan(m, jabatan)
    for berkas, kunjungan, induk in menunggu(m, jabatan):
        sop = m.g.sop(berkas.sop, berkas.sop_versi)
        if induk is not None:
            tampilkan_pihak(m, berkas, sop, induk, jabatan)
            tampilkan_tugas(m, berkas, sop, induk)  # one office fewer without a contact
        else:
            tampilkan_tugas(m, berkas, sop, kunjungan)


def menunggu(m: Meja, jabatan: str) -> list[tuple[Berkas, LangkahBerkas, LangkahBerkas | None]]:
    """What waits at a post: (case, open visit, the visit that steers it); of a fan-out's branches only the first."""
    hasil: dict[tuple[str, int], tuple[Berkas, LangkahBerkas, LangkahBerkas | None]] = {}
    kasus: dict[str, Berkas] = {}
    for baris in m.g.tugas_terbuka([jabatan]):
        if baris.berkas_id not in kasus:
            kasus[baris.berkas_id] = m.g.muat(baris.berkas_id)
        berkas = kasus[baris.berkas_id]
        kunjungan = berkas.ambil(baris.lb)
        if kunjungan is not None and kunjungan.terbuka:
            induk = berkas.ambil(kunjungan.induk) if kunjungan.induk is not None else None
            hasil.setdefault((berkas.id, induk.lb if induk is not None else kunjungan.lb), (berkas, kunjungan, induk))
    return list(hasil.values())
