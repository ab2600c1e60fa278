"""The administration of posts and persons: who sits where, and the hand of the admin or the operator on it.

Every change checks the right to it in its own transaction, and leaves a line in the record (`Gudang.catat_jejak`).
The operator (`paraf pejabat`) is `oleh=None`: whoever runs commands on the server has the database anyway.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.application import kursi
from bot.application.dampak import terjangkau, umumkan_kosong
from bot.application.laksana import boleh_admin, selaraskan
from bot.application.pandangan import AWALAN_OPD
from bot.application.ports import ADMIN, Meja, Profil
from bot.application.undangan import Tautan, cabut_tautan, nama_post, putuskan, undang, undang_lagi
from bot.domain.galat import Ditolak
from bot.domain.instansi import Jabatan
from bot.domain.kursi import DEFINITIF, Penempatan


@dataclass(frozen=True, slots=True)
class Pemegang:
    """One row of who sits where, as people see it."""

    id: int
    orang_id: str
    nama: str
    jenis: str  # definitif | plt | plh
    mulai: date
    sampai: date | None  # the last day
    berlaku: bool  # False: to come
    tertaut: bool
    terjangkau: bool
    tautan_sampai: datetime | None  # real time; of a link he has not opened yet


@dataclass(frozen=True, slots=True)
class Kursi:
    """One post of the tree with whoever holds it."""

    kode: str
    nama: str
    singkat: str
    tingkat: int  # posts above it
    pemegang: tuple[Pemegang, ...]
    diundang: tuple[tuple[str, datetime], ...]  # invited to it and in no post yet: (name, until, real time)
    menunggu: int  # open tasks

    @property
    def terisi(self) -> bool:
        """Whether somebody was appointed to it, or acts for it, now."""
        return any(p.berlaku for p in self.pemegang)

    @property
    def terjangkau(self) -> bool:
        """Whether a message to the post reaches somebody."""
        return any(p.berlaku and p.terjangkau for p in self.pemegang)


# --- looking ----------------------------------------------------------------------------------------------------------


def pohon(m: Meja, *, opd: bool = False, hanya: str | None = None) -> list[Kursi]:
    """The posts of the office, superiors before those below them; then those outside, the OPD on demand, and the admin.

    Args:
        hanya: Only the post with this code.
    """
    dalam = [(j, len(m.kantor.instansi.rantai_atasan(j.kode))) for j in _urut(m.kantor.instansi.jabatan)]
    semua = [(j.kode, j.nama, j.singkat, tingkat) for j, tingkat in dalam]
    if opd:
        semua += [(AWALAN_OPD + kode, nama, nama, 0) for kode, nama in m.g.daftar_opd()]
    semua.append((ADMIN, nama_post(m, ADMIN), nama_post(m, ADMIN), 0))
    semua = [x for x in semua if hanya in (None, x[0])]
    baris: dict[str, list[Penempatan]] = {}
    for b in m.g.penempatan(m.sekarang, jabatan=hanya):
        baris.setdefault(b.jabatan, []).append(b)
    tautan = m.g.undangan_terbuka(m.nyata)
    per_orang = {u.orang_id: u.berlaku_sampai for u in tautan if u.dipakai_at is None}
    tugas = m.g.banyak_tugas()
    hasil = []
    for kode, nama, singkat, tingkat in semua:
        pemegang = tuple(_pemegang(m, b, per_orang) for b in baris.get(kode, ()))
        ada = {p.orang_id for p in pemegang}
        diundang = tuple((m.g.profil(u.orang_id).nama, u.berlaku_sampai) for u in tautan
                         if u.jabatan == kode and u.dipakai_at is None and u.orang_id not in ada)  # fmt: skip
        hasil.append(Kursi(kode, nama, singkat, tingkat, pemegang, diundang, tugas.get(kode, 0)))
    return hasil


def _urut(jabatan: tuple[Jabatan, ...]) -> list[Jabatan]:
    """Depth first, in the order of the office's file; posts outside it last."""
    def turun(atasan: str | None) -> list[Jabatan]:
        return [x for j in jabatan if not j.luar and j.atasan == atasan for x in (j, *turun(j.kode))]

    return [*turun(None), *(j for j in jabatan if j.luar)]


def _pemegang(m: Meja, b: Penempatan, tautan: dict[str, datetime]) -> Pemegang:
    akun = m.g.akun_orang(b.orang_id)
    sampai = m.kantor.tanggal(b.selesai_at - timedelta(microseconds=1)) if b.selesai_at is not None else None
    return Pemegang(b.id, b.orang_id, m.g.profil(b.orang_id).nama, b.jenis, m.kantor.tanggal(b.mulai_at), sampai,
                    b.berlaku(m.sekarang), bool(akun), any(a.terjangkau for a in akun), tautan.get(b.orang_id))  # fmt: skip


def lihat(m: Meja, penugasan_id: int) -> tuple[Pemegang, str]:
    """One holder with the code of his post.

    Raises:
        Ditolak: the appointment is over.
    """
    b = definitif(m, penugasan_id)
    tautan = m.g.undangan_terbuka(m.nyata, orang_id=b.orang_id)
    return _pemegang(m, b, {u.orang_id: u.berlaku_sampai for u in tautan if u.dipakai_at is None}), b.jabatan


def definitif(m: Meja, penugasan_id: int) -> Penempatan:
    """An appointment that is not over.

    Raises:
        Ditolak: it is, or never was.
    """
    b = m.g.pegang_penugasan(penugasan_id)
    if b is None or b.jenis != DEFINITIF or (b.selesai_at is not None and b.selesai_at <= m.sekarang):
        raise Ditolak("penugasan_berakhir")
    return b


def wajib_admin(m: Meja, oleh: str | None) -> None:
    """Let the admin and the operator through.

    Raises:
        Ditolak: anybody else.
    """
    if oleh is not None and not boleh_admin(m, oleh):
        raise Ditolak("bukan_wewenang")


# --- links ------------------------------------------------------------------------------------------------------------


def undang_baru(m: Meja, oleh: str | None, jabatan: str, profil: Profil) -> Tautan:
    """Invite somebody who is not on record yet; he holds the post from the moment he opens the link.

    Raises:
        Ditolak: not the admin; no such post; no name.
    """
    wajib_admin(m, oleh)
    return undang(m, jabatan, profil.nama, pangkat=profil.pangkat, nip=profil.nip, oleh=oleh)


def undang_pemegang(m: Meja, oleh: str | None, penugasan_id: int) -> tuple[Tautan, str]:
    """A link for a holder nobody is linked to; returns it with his name.

    Raises:
        Ditolak: not the admin; the appointment is over; he has an account.
    """
    wajib_admin(m, oleh)
    b = definitif(m, penugasan_id)
    if m.g.akun_orang(b.orang_id):
        raise Ditolak("akun_sudah_tertaut")
    return undang_lagi(m, b.orang_id, b.jabatan, oleh=oleh), m.g.profil(b.orang_id).nama


def tautan_ganti(m: Meja, oleh: str | None, penugasan_id: int) -> tuple[Tautan, str]:
    """A link with which an official asks to move to another account; the admin makes it, or he himself.

    Raises:
        Ditolak: somebody else; the appointment is over; there is no account to move from.
    """
    b = definitif(m, penugasan_id)
    if oleh != b.orang_id:
        wajib_admin(m, oleh)
    if not m.g.akun_orang(b.orang_id):
        raise Ditolak("akun_belum_tertaut")
    return undang_lagi(m, b.orang_id, b.jabatan, jenis="ganti", oleh=oleh), m.g.profil(b.orang_id).nama


def lepas_akun(m: Meja, oleh: str | None, penugasan_id: int) -> str:
    """Unlink a holder: he keeps his posts and can do nothing; what he had taken goes back to them. Returns his name.

    Raises:
        Ditolak: not the admin; the appointment is over; there is no account; nobody would look after the bot.
    """
    wajib_admin(m, oleh)
    b = definitif(m, penugasan_id)
    akun = m.g.akun_orang(b.orang_id)
    if not akun:
        raise Ditolak("akun_belum_tertaut")
    if oleh is not None and not _admin_lain(m, b.orang_id):
        raise Ditolak("admin_terakhir")
    cabut_tautan(m, b.orang_id)
    putuskan(m, akun, m.kantor.penyaji.pesan("akun_dilepas"), f"lepas:{b.orang_id}:{m.sekarang.isoformat()}")
    m.g.catat_jejak("lepas", b.orang_id, jabatan=b.jabatan, oleh=oleh, at=m.sekarang, data={"akun": [a.user_id for a in akun]})
    for jabatan in sorted({t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=b.orang_id)}):
        for berkas_id in dict.fromkeys(t.berkas_id for t in m.g.tugas_terbuka([jabatan]) if t.orang_id == b.orang_id):
            selaraskan(m, berkas_id, juga=b.orang_id)
        umumkan_kosong(m, jabatan, f"lepas:{b.orang_id}:{m.sekarang.isoformat()}")
    return m.g.profil(b.orang_id).nama


def _admin_lain(m: Meja, orang_id: str) -> bool:
    """Whether the bot would still have an admin who can be reached, without this person."""
    admin = {t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=ADMIN)}
    return orang_id not in admin or any(terjangkau(m, x) for x in admin - {orang_id})


# --- appointments -----------------------------------------------------------------------------------------------------


def akhiri(m: Meja, oleh: str | None, penugasan_id: int, *, hari_terakhir: date | None) -> Penempatan:
    """End an appointment: now, or with the end of a day. Open work stays at the post, and an empty chair is told.

    Raises:
        Ditolak: not the admin; over already; a day that makes no sense; nobody would look after the bot.
    """
    wajib_admin(m, oleh)
    b = definitif(m, penugasan_id)
    if oleh is not None and b.jabatan == ADMIN and not _admin_lain(m, b.orang_id):
        raise Ditolak("admin_terakhir")
    if hari_terakhir is None:
        at = m.sekarang
    else:
        _periksa_hari(m, hari_terakhir, sejak=m.kantor.tanggal(b.mulai_at))
        at = kursi.fajar(m, hari_terakhir + timedelta(days=1))
    m.g.catat_jejak("akhiri", b.orang_id, jabatan=b.jabatan, oleh=oleh, at=m.sekarang,
                    data={"penugasan": b.id, "selesai_at": at.isoformat()})  # fmt: skip
    return _akhiri(m, b, at)


def pindahkan(m: Meja, oleh: str | None, penugasan_id: int, ke: str, *, mulai: date) -> int:
    """Move a person to another post from a day on (today: from now on); the account stays his. Returns the new row.

    Raises:
        Ditolak: not the admin; over already; no such post inside the office, or his already; a day that makes no sense.
    """
    wajib_admin(m, oleh)
    b = definitif(m, penugasan_id)
    if ke not in {j.kode for j in kursi.jabatan_kantor(m)}:
        raise Ditolak("jabatan_tidak_ada", jabatan=ke, ada=[j.kode for j in kursi.jabatan_kantor(m)])
    if b.jabatan == ADMIN and oleh is not None and not _admin_lain(m, b.orang_id):
        raise Ditolak("admin_terakhir")
    _periksa_hari(m, mulai)
    at = m.sekarang if mulai == m.kantor.tanggal(m.sekarang) else kursi.fajar(m, mulai)
    if any(x.jabatan == ke and x.jenis == DEFINITIF and (x.selesai_at is None or x.selesai_at > at)
           for x in m.g.penempatan(m.sekarang, orang_id=b.orang_id)):  # fmt: skip
        raise Ditolak("sudah_menjabat")
    id_ = m.g.tambah_penugasan(ke, b.orang_id, jenis=DEFINITIF, mulai_at=at, oleh=oleh)
    m.g.catat_jejak("pindah", b.orang_id, jabatan=ke, oleh=oleh, at=m.sekarang,
                    data={"dari": b.jabatan, "penugasan": [b.id, id_], "mulai_at": at.isoformat()})  # fmt: skip
    _akhiri(m, b, at)
    baru = Penempatan(id_, ke, b.orang_id, DEFINITIF, at, None)
    if at <= m.sekarang:
        kursi.mulai(m, baru)
    kursi.kabari_jabatan(m, baru, "mulai" if at <= m.sekarang else "akan_mulai")
    return id_


def _periksa_hari(m: Meja, hari: date, *, sejak: date | None = None) -> None:
    hari_ini = m.kantor.tanggal(m.sekarang)
    if not max(hari_ini, sejak or hari_ini) <= hari <= hari_ini + timedelta(days=kursi.TERJAUH):
        raise Ditolak("tanggal_penugasan")


def _akhiri(m: Meja, b: Penempatan, at: datetime) -> Penempatan:
    """End a row at a moment, with what hangs on it: links that were not used, and Plh rows that lose their ground."""
    baris = replace(b, selesai_at=at)
    m.g.akhiri_penugasan(b.id, at)
    tetap = any(x.id != b.id and x.jenis == DEFINITIF and (x.selesai_at is None or x.selesai_at > at)
                for x in m.g.penempatan(m.sekarang, orang_id=b.orang_id))  # fmt: skip
    cabut_tautan(m, b.orang_id, b.jabatan if tetap else None)
    for x in m.g.penempatan(m.sekarang, sementara=True):
        diwakili = x.mewakili == b.orang_id and x.jabatan == b.jabatan
        if not (diwakili or (x.orang_id == b.orang_id and not tetap)) or (x.selesai_at is not None and x.selesai_at <= at):
            continue
        m.g.akhiri_penugasan(x.id, at)
        if x.mulai_at >= at or at <= m.sekarang:  # called off, or over now
            kursi.selesai(m, replace(x, selesai_at=at))
    if at <= m.sekarang:
        kursi.selesai(m, baris)
    else:
        m.g.catat_peralihan(b.id, "berjalan" if b.berlaku(m.sekarang) else "menunggu")
        kursi.kabari_jabatan(m, baris, "akan_berakhir")
    return baris


def ubah_profil(m: Meja, oleh: str | None, penugasan_id: int, *, nama: str = "", pangkat: str = "", nip: str = "",
                nik: str = "") -> str:  # fmt: skip
    """Change what letters print of an official, or add the NIK a certified provider asks for; returns his name.

    Raises:
        Ditolak: not the admin, or the appointment is over.
    """
    wajib_admin(m, oleh)
    b = definitif(m, penugasan_id)
    lama = m.g.profil(b.orang_id)
    m.g.ubah_profil(b.orang_id, Profil(nama.strip() or lama.nama, pangkat, nip, nik))
    isi = {"nama": nama, "pangkat": pangkat, "nip": nip, "nik": nik}
    m.g.catat_jejak("ubah", b.orang_id, jabatan=b.jabatan, oleh=oleh, at=m.sekarang,
                    data={"apa": [k for k, v in isi.items() if v]})  # fmt: skip
    return nama.strip() or lama.nama
