"""Chairs: who stands in for whom and until when, and what that does to the cards of the post.

Who acts for a post is a question of time alone (`Gudang.penugasan`); what changes in people's chats at that time is carried
out once per row by the sweep, or at once when an appointment begins or is ended now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from bot.application.dampak import jam_kabar, kabari_admin, kunci_tugas, taruh_kartu, umumkan_kosong
from bot.application.laksana import selaraskan_jabatan
from bot.application.pandangan import nama_jabatan, singkat_jabatan
from bot.application.ports import ADMIN, TUGAS, Isi, Meja
from bot.application.undangan import akhiri_pengganti, menunggu, nama_post
from bot.domain.galat import Ditolak
from bot.domain.instansi import Jabatan
from bot.domain.kursi import DEFINITIF, PLH, PLT, Penempatan, berputar

#: How far ahead an appointment may begin, and how long a Plh may last, in days.
TERJAUH = 366


@dataclass(frozen=True, slots=True)
class UsulPlh:
    """An appointment as it is asked for; the dates are days at the office, both included."""

    jabatan: str
    jenis: Literal["plh", "plt"]
    orang_id: str
    mulai: date
    sampai: date | None  # None: until further notice (Plt only)
    mewakili: str | None = None


# --- who may, and whom ------------------------------------------------------------------------------------------------


def jabatan_kantor(m: Meja) -> tuple[Jabatan, ...]:
    """The posts inside the office, as they stand in its file."""
    return tuple(j for j in m.kantor.instansi.jabatan if not j.luar)


def definitif(m: Meja, jabatan: str, at: datetime | None = None) -> list[str]:
    """Who was appointed to a post, also when he is away."""
    saat = at or m.sekarang
    return [b.orang_id for b in m.g.penempatan(saat, jabatan=jabatan) if b.jenis == DEFINITIF and b.berlaku(saat)]


def jabatan_sendiri(m: Meja, orang_id: str) -> set[str]:
    """The posts of a person: those he acts for now, and those he is away from."""
    milik = {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=orang_id)}
    return milik | {b.jabatan for b in m.g.penempatan(m.sekarang, orang_id=orang_id)
                    if b.jenis == DEFINITIF and b.berlaku(m.sekarang)}  # fmt: skip


def jabatan_bisa(m: Meja, orang_id: str) -> list[Jabatan]:
    """The posts a person may appoint a Plh or Plt for: his own and those below; the admin any.

    A Plh appoints for the posts below, and has no say in who stands in for the one he stands in for.
    """
    milik = jabatan_sendiri(m, orang_id)
    tetap = {b.jabatan for b in m.g.penempatan(m.sekarang, orang_id=orang_id) if b.jenis != PLH and b.berlaku(m.sekarang)}
    return [j for j in jabatan_kantor(m)
            if ADMIN in milik or j.kode in tetap or {a.kode for a in m.kantor.instansi.rantai_atasan(j.kode)} & milik]  # fmt: skip


def boleh_tunjuk(m: Meja, orang_id: str, jabatan: str) -> bool:
    """Whether this person is the holder, a superior of the post, or the admin."""
    return jabatan in {j.kode for j in jabatan_bisa(m, orang_id)}


def calon(m: Meja, kecuali: Sequence[str | None]) -> list[tuple[str, str, str]]:
    """The officials of the office as (person, name, short name of the post), in the order of the posts."""
    hasil: dict[str, tuple[str, str, str]] = {}
    for j in jabatan_kantor(m):
        for orang in definitif(m, j.kode):
            if orang not in kecuali:
                hasil.setdefault(orang, (orang, m.g.profil(orang).nama, j.singkat))
    return list(hasil.values())


def daftar(m: Meja, orang_id: str) -> list[Penempatan]:
    """The Plt and Plh that run or are to come, of the posts this person has a say in, and his own."""
    bisa = {j.kode for j in jabatan_bisa(m, orang_id)}
    return [b for b in m.g.penempatan(m.sekarang, sementara=True)
            if b.jabatan in bisa or orang_id in (b.orang_id, b.mewakili)]  # fmt: skip


# --- appointing and ending --------------------------------------------------------------------------------------------


def tunjuk(m: Meja, oleh: str, usul: UsulPlh) -> int:
    """Appoint a Plh or Plt; what begins today begins now. Returns the row.

    Raises:
        Ditolak: not theirs to appoint; dates that make no sense; a post that is (not) held; somebody appointed already; a circle.
    """
    if not boleh_tunjuk(m, oleh, usul.jabatan):
        raise Ditolak("bukan_wewenang")
    mulai_at, selesai_at = _rentang(m, usul)
    pemegang = definitif(m, usul.jabatan, mulai_at)
    if usul.jenis == PLT and pemegang:
        raise Ditolak("plt_masih_dijabat")
    if usul.jenis == PLH and (usul.mewakili not in pemegang if pemegang else usul.mewakili is not None):
        raise Ditolak("plh_tanpa_pejabat")
    if usul.orang_id == usul.mewakili or usul.orang_id not in {o for o, _, _ in calon(m, ())}:
        raise Ditolak("plh_bukan_calon")
    baru = Penempatan(0, usul.jabatan, usul.orang_id, usul.jenis, mulai_at, selesai_at, usul.mewakili)
    ada = m.g.penempatan(m.sekarang, sementara=True)
    if any(b.jabatan == baru.jabatan and b.mewakili == baru.mewakili and b.bertemu(baru) for b in ada):
        raise Ditolak("plh_sudah_ada")
    if berputar(ada, baru):
        raise Ditolak("plh_berputar")
    id_ = m.g.tambah_penugasan(usul.jabatan, usul.orang_id, jenis=usul.jenis, mulai_at=mulai_at, selesai_at=selesai_at,
                               mewakili=usul.mewakili, oleh=oleh)  # fmt: skip
    baru = replace(baru, id=id_)
    if mulai_at <= m.sekarang:
        mulai(m, baru)
    _kabari(m, baru, "ditunjuk", kecuali=oleh)
    return id_


def _rentang(m: Meja, usul: UsulPlh) -> tuple[datetime, datetime | None]:
    """From the first minute of the first day (or now) to the first minute after the last one."""
    hari_ini = m.kantor.tanggal(m.sekarang)
    if usul.mulai < hari_ini or usul.mulai > hari_ini + timedelta(days=TERJAUH):
        raise Ditolak("plh_tanggal")
    if usul.sampai is None:
        if usul.jenis == PLH:
            raise Ditolak("plh_tanggal")
    elif not usul.mulai <= usul.sampai <= usul.mulai + timedelta(days=TERJAUH):
        raise Ditolak("plh_tanggal")

    mulai_at = m.sekarang if usul.mulai == hari_ini else fajar(m, usul.mulai)
    return mulai_at, fajar(m, usul.sampai + timedelta(days=1)) if usul.sampai is not None else None


def fajar(m: Meja, hari: date) -> datetime:
    """The first minute of a day at the office."""
    return datetime.combine(hari, time.min, tzinfo=m.kantor.kalender(m.sekarang).tz).astimezone(m.sekarang.tzinfo)


def akhiri(m: Meja, oleh: str, penugasan_id: int) -> Penempatan:
    """End a Plt or Plh now, or call off one to come.

    Raises:
        Ditolak: not theirs to end, or over already.
    """
    baris = next((b for b in m.g.penempatan(m.sekarang, sementara=True) if b.id == penugasan_id), None)
    if baris is None:
        raise Ditolak("plh_sudah_berakhir")
    if not boleh_tunjuk(m, oleh, baris.jabatan):
        raise Ditolak("bukan_wewenang")
    m.g.akhiri_penugasan(baris.id, m.sekarang)
    selesai(m, replace(baris, selesai_at=m.sekarang), kecuali=oleh)
    return baris


# --- what changes in the chats -----------------------------------------------------------------------------------------


def beralih(m: Meja) -> int:
    """Carry out one beginning or end that is due; 0 when there is none."""
    baris = m.g.peralihan(m.sekarang)
    if baris is None:
        return 0
    if baris.keadaan == "menunggu" and baris.berlaku(m.sekarang):
        mulai(m, baris)
        _kabari(m, baris, "mulai")
    else:
        selesai(m, baris)
    return 1


def mulai(m: Meja, baris: Penempatan) -> None:
    """Carry out a beginning: the cards of the post go over."""
    tetap = baris.jenis == DEFINITIF
    m.g.catat_peralihan(baris.id, "berjalan" if not tetap or baris.selesai_at is not None else None)
    if tetap and m.g.akun_orang(baris.orang_id):
        akhiri_pengganti(m, baris.jabatan)
    _segarkan_semua(m, baris)


def selesai(m: Meja, baris: Penempatan, *, kecuali: str | None = None) -> None:
    """Carry out an end: the cards of the post go to who acts now, and an empty chair is told."""
    m.g.catat_peralihan(baris.id, "selesai")
    _segarkan_semua(m, baris)
    _kabari(m, baris, "selesai", kecuali=kecuali)


def _segarkan_semua(m: Meja, baris: Penempatan) -> None:
    """The post itself, and every post whose chain may run through the absent person."""
    lain = {b.jabatan for b in m.g.penempatan(m.sekarang, sementara=True) if b.berlaku(m.sekarang)}
    for jabatan in sorted(lain | {baris.jabatan}):
        selaraskan_jabatan(m, jabatan)
        segarkan(m, jabatan)
        umumkan_kosong(m, jabatan, f"plh:{baris.id}:{m.sekarang.isoformat()}")


def segarkan(m: Meja, jabatan: str) -> None:
    """Bring the cards of a post to those who act for it now; whoever does not any more reads who does."""
    pemegang = m.g.penugasan(m.sekarang, jabatan=jabatan)
    boleh = {t.orang_id for t in pemegang}
    for berkas, kunjungan, induk in menunggu(m, jabatan):
        if induk is not None:
            continue  # branches of a fan-out lie with contacts of other offices
        kunci, sop = kunci_tugas(berkas.id, kunjungan.lb), m.g.sop(berkas.sop, berkas.sop_versi)
        for chat_id in m.g.chat_kartu(kunci):
            akun = m.g.akun_chat(chat_id)
            if akun is not None and akun.orang_id not in boleh:
                m.g.pensiunkan(chat_id, kunci, _pamit(m, jabatan, berkas.nomor, kunjungan.no))
        for tugas in pemegang if kunjungan.orang is None else ():
            for akun in m.g.akun_orang(tugas.orang_id):
                if akun.terjangkau:
                    taruh_kartu(m, berkas, sop, kunjungan, akun.chat_id, tugas.orang_id,
                                baru=not m.g.kartu_hidup(akun.chat_id, kunci))  # fmt: skip


def _pamit(m: Meja, jabatan: str, nomor: str, no: int) -> Isi:
    """What stays of a card whose holder does not act for the post now."""
    kini = m.g.penugasan(m.sekarang, jabatan=jabatan)
    siapa = ", ".join(f"{sebut_penempatan(m, t.jenis, jabatan)} ({m.g.profil(t.orang_id).nama})" for t in kini)
    return m.kantor.penyaji.pesan("tugas_beralih", nomor=nomor, no=no, siapa=siapa or singkat_jabatan(m, None, jabatan))


def sebut_penempatan(m: Meja, jenis: str, jabatan: str) -> str:
    """`Plh. Kadis`."""
    return {PLH: "Plh. ", PLT: "Plt. "}.get(jenis, "") + singkat_jabatan(m, None, jabatan)


def _kabari(m: Meja, baris: Penempatan, apa: str, *, kecuali: str | None = None) -> None:
    """Tell the two persons, and at an appointment the admin. What begins or ends by itself does so at night: that is told
    when the office opens.
    """
    if baris.jenis == DEFINITIF:
        kabari_jabatan(m, baris, apa, kecuali=kecuali)
        return
    nanti = None if apa == "ditunjuk" else jam_kabar(m)
    isi = m.kantor.penyaji.pesan(
        "kabar_plh", apa=apa, jenis=baris.jenis, jabatan=nama_jabatan(m, None, baris.jabatan),
        nama=m.g.profil(baris.orang_id).nama, mewakili=m.g.profil(baris.mewakili).nama if baris.mewakili else "",
        rentang=rentang(m, baris))  # fmt: skip
    dedupe = f"plh:{baris.id}:{apa}"
    for orang in (baris.orang_id, baris.mewakili):
        if orang is not None and orang != kecuali:
            for akun in m.g.akun_orang(orang):
                m.g.pesan(akun.chat_id, isi, dedupe=f"{dedupe}:{akun.chat_id}", prioritas=TUGAS, nanti=nanti)
    if apa == "ditunjuk":
        kabari_admin(m, "kabar_plh", dedupe, apa=apa, jenis=baris.jenis, jabatan=nama_jabatan(m, None, baris.jabatan),
                     nama=m.g.profil(baris.orang_id).nama, rentang=rentang(m, baris),
                     mewakili=m.g.profil(baris.mewakili).nama if baris.mewakili else "")  # fmt: skip


def kabari_jabatan(m: Meja, baris: Penempatan, apa: str, *, kecuali: str | None = None) -> None:
    """Tell an appointed holder that his post begins, ends, or will; who goes on to another post hears only of that one."""
    if apa == "selesai" and any(b.jenis == DEFINITIF and b.mulai_at == baris.selesai_at
                                for b in m.g.penempatan(m.sekarang, orang_id=baris.orang_id)):  # fmt: skip
        return
    isi = m.kantor.penyaji.pesan(
        "kabar_jabatan", apa=apa, jabatan=nama_post(m, baris.jabatan),
        mulai=m.kantor.penyaji.hari_tanggal(m.kantor.tanggal(baris.mulai_at)),
        sampai=hari_terakhir(m, baris.selesai_at) if baris.selesai_at else "")  # fmt: skip
    for akun in m.g.akun_orang(baris.orang_id) if baris.orang_id != kecuali else ():
        m.g.pesan(akun.chat_id, isi, dedupe=f"jabatan:{baris.id}:{apa}:{baris.selesai_at}:{akun.chat_id}", prioritas=TUGAS,
                  nanti=jam_kabar(m) if apa in ("mulai", "selesai") else None)  # fmt: skip


def diwakili(m: Meja, orang_id: str) -> list[tuple[str, str, str]]:
    """The posts a person is away from now, as (short name of the post, who acts for him, last day)."""
    hasil = []
    for b in m.g.penempatan(m.sekarang, sementara=True):
        if b.jenis == PLH and b.mewakili == orang_id and b.berlaku(m.sekarang):
            bertindak = next((t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=b.jabatan) if t.id == b.id), b.orang_id)
            hasil.append((singkat_jabatan(m, None, b.jabatan), m.g.profil(bertindak).nama, hari_terakhir(m, b.selesai_at)))
    return hasil


def tanpa_jabatan(m: Meja, orang_id: str | None, untuk: str = "tugas") -> Isi:
    """For somebody who asks for what only officials have (`untuk`: tugas, papan, pengingat, mulai) and acts for no post now.

    An absent holder learns who acts for him and until when; whoever's post ended, since when and who has its work; whoever's
    post is to come, from when; anybody else that this is for officials.
    """
    p = m.kantor.penyaji
    if orang_id is None:
        return p.pesan("bukan_pejabat")
    if daftar := diwakili(m, orang_id):
        return p.pesan("tugas_diwakili", daftar=daftar, untuk=untuk)
    semua = m.g.penempatan(DAHULU, orang_id=orang_id)
    if akan := [b for b in semua if b.mulai_at > m.sekarang]:
        b = min(akan, key=lambda x: x.mulai_at)
        return p.pesan("jabatan_belum_mulai", jabatan=_sebut_post(m, b), mulai=p.hari_tanggal(m.kantor.tanggal(b.mulai_at)))
    lama = [(b.selesai_at, b) for b in semua if b.selesai_at is not None and b.selesai_at <= m.sekarang]
    if not lama:
        return p.pesan("bukan_pejabat")
    selesai_at, b = max(lama, key=lambda x: x[0])
    kini = [m.g.profil(x.orang_id).nama for x in m.g.penugasan(m.sekarang, jabatan=b.jabatan)]
    return p.pesan("jabatan_sudah_berakhir", jabatan=_sebut_post(m, b), sampai=hari_terakhir(m, selesai_at), kini=kini)


#: Before every appointment there can be.
DAHULU = datetime(1970, 1, 1, tzinfo=UTC)


def _sebut_post(m: Meja, baris: Penempatan) -> str:
    """`Kepala Dinas`, `Plh. Kadis`, `OPD Dinas Kesehatan`."""
    return nama_post(m, baris.jabatan) if baris.jenis == DEFINITIF else sebut_penempatan(m, baris.jenis, baris.jabatan)


def hari_terakhir(m: Meja, selesai_at: datetime | None) -> str:
    """The last day of what ends at this moment."""
    if selesai_at is None:
        return "ada pejabat definitif"
    return m.kantor.penyaji.hari_tanggal(m.kantor.tanggal(selesai_at - timedelta(microseconds=1)))


def rentang(m: Meja, baris: Penempatan) -> str:
    """`Senin, 23 November 2026 sampai Rabu, 25 November 2026`."""
    mulai = m.kantor.penyaji.hari_tanggal(m.kantor.tanggal(baris.mulai_at))
    sampai = hari_terakhir(m, baris.selesai_at)
    return mulai if sampai == mulai else f"{mulai} sampai {sampai}"
