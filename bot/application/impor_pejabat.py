"""The officials of a whole office from one list: what it would change, and doing all of it in one transaction.

A list only adds: it ends no appointment, and says where somebody else still holds the post. Reading the same list again
changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.application import kursi
from bot.application.pejabat import Kursi, pohon
from bot.application.ports import Meja, Profil
from bot.application.undangan import Tautan, nama_post, undang_lagi
from bot.domain.kursi import DEFINITIF, Penempatan


@dataclass(frozen=True, slots=True)
class BarisPejabat:
    """One row of the list."""

    nomor: int  # in the file, the heading is 1
    jabatan: str
    nama: str
    nip: str
    nik: str
    pangkat: str
    mulai: date
    salah: tuple[str, ...] = ()  # what cannot be read in it; then the other fields may mean nothing


@dataclass(frozen=True, slots=True)
class Perubahan:
    """What one row would change."""

    baris: BarisPejabat
    orang_id: str | None  # None: nobody on record
    menjabat: bool  # he holds the post already
    ubah: tuple[str, ...]  # what of his profile changes
    lain: tuple[str, ...]  # who else holds the post


@dataclass(frozen=True, slots=True)
class Rencana:
    """What the whole list would change, or why it cannot be taken."""

    perubahan: tuple[Perubahan, ...] = ()
    temuan: tuple[str, ...] = ()


@dataclass(slots=True)
class Undangan:
    """The link of one person."""

    nama: str
    jabatan: list[str] = field(default_factory=list)
    tautan: Tautan | None = None


def rencanakan(m: Meja, daftar: Sequence[BarisPejabat]) -> Rencana:
    """Hold the list against the posts and persons there are; every finding at once."""
    posts = {k.kode: k for k in pohon(m, opd=True)}
    orang = _orang(m, posts.values())
    temuan: list[str] = []
    perubahan: list[Perubahan] = []
    pertama: dict[tuple[str, str], int] = {}
    nama_nip: dict[str, BarisPejabat] = {}
    for b in daftar:
        temuan += [f"Baris {b.nomor}: {x}" for x in b.salah]
        if b.jabatan and b.jabatan not in posts:
            temuan.append(f"Baris {b.nomor}: jabatan '{b.jabatan}' tidak ada. Yang ada: {', '.join(posts)}.")
            continue
        if b.salah:
            continue
        kunci = (b.jabatan, b.nip or b.nama.casefold())
        if kunci in pertama:
            temuan.append(f"Baris {b.nomor}: sama dengan baris {pertama[kunci]}.")
            continue
        pertama[kunci] = b.nomor
        if b.nip and nama_nip.setdefault(b.nip, b).nama != b.nama:
            temuan.append(f"Baris {b.nomor}: NIP sama dengan baris {nama_nip[b.nip].nomor}, tetapi namanya berbeda.")
            continue
        orang_id = _cari(b, orang)
        pemegang = [p for p in posts[b.jabatan].pemegang if p.jenis == DEFINITIF]
        perubahan.append(Perubahan(
            b, orang_id, any(p.orang_id == orang_id for p in pemegang), _beda(b, orang[orang_id]) if orang_id else (),
            tuple(p.nama for p in pemegang if p.orang_id != orang_id)))  # fmt: skip
    return Rencana((), tuple(temuan)) if temuan else Rencana(tuple(perubahan))


def _orang(m: Meja, posts: Iterable[Kursi]) -> dict[str, Profil]:
    """Everybody who holds a post, or will."""
    return {p.orang_id: m.g.profil(p.orang_id) for k in posts for p in k.pemegang}


def _cari(b: BarisPejabat, orang: dict[str, Profil]) -> str | None:
    """The person a row means: by NIP, else by name where one of the two has no NIP."""
    if b.nip:
        for id_, profil in orang.items():
            if "".join(profil.nip.split()) == b.nip:
                return id_
    sama = [id_ for id_, p in orang.items() if p.nama.casefold() == b.nama.casefold() and not (p.nip and b.nip)]
    return sama[0] if len(sama) == 1 else None


def _beda(b: BarisPejabat, profil: Profil) -> tuple[str, ...]:
    ada = {"nama": profil.nama, "nip": "".join(profil.nip.split()), "nik": profil.nik, "pangkat": profil.pangkat}
    baru = {"nama": b.nama, "nip": b.nip, "nik": b.nik, "pangkat": b.pangkat}
    return tuple(k for k, v in baru.items() if v and v != ada[k])


def terapkan(m: Meja, rencana: Rencana) -> list[Undangan]:
    """Carry out the whole plan; returns a link for everybody nobody is linked to, one per person."""
    baru: dict[str, str] = {}  # of this list: NIP or name -> person
    undangan: dict[str, Undangan] = {}
    for p in rencana.perubahan:
        b = p.baris
        kunci = b.nip or b.nama.casefold()
        orang_id = p.orang_id or baru.get(kunci)
        if orang_id is None:
            orang_id = baru[kunci] = m.g.buat_orang(b.nama, pangkat=b.pangkat, nip=b.nip, nik=b.nik, at=m.sekarang)
        elif p.ubah:
            m.g.ubah_profil(orang_id, Profil(b.nama, b.pangkat, b.nip, b.nik))
        if not p.menjabat:
            _angkat(m, orang_id, b)
        if not m.g.akun_orang(orang_id):
            satu = undangan.setdefault(orang_id, Undangan(b.nama))
            satu.jabatan.append(b.jabatan)
        if not p.menjabat or p.ubah:
            m.g.catat_jejak("impor", orang_id, jabatan=b.jabatan, oleh=None, at=m.sekarang,
                            data={"mulai": b.mulai.isoformat(), "ubah": list(p.ubah)})  # fmt: skip
    for orang_id, satu in undangan.items():
        satu.tautan = undang_lagi(m, orang_id, satu.jabatan[0])
        satu.jabatan = [nama_post(m, x) for x in satu.jabatan]
    return list(undangan.values())


def _angkat(m: Meja, orang_id: str, b: BarisPejabat) -> None:
    """Put a person into a post from a day on; a day that is past or today counts from its first minute."""
    at = kursi.fajar(m, b.mulai)
    id_ = m.g.tambah_penugasan(b.jabatan, orang_id, jenis=DEFINITIF, mulai_at=at)
    baris = Penempatan(id_, b.jabatan, orang_id, DEFINITIF, at, None)
    if at <= m.sekarang:
        kursi.mulai(m, baris)
    if m.g.akun_orang(orang_id):
        kursi.kabari_jabatan(m, baris, "mulai" if at <= m.sekarang else "akan_mulai")
