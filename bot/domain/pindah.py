"""Moving a running case to another version of its SOP: what stands in the way, and the rule itself."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.aturan import Adegan
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import Peristiwa
from bot.domain.sop import Sop


def halangan(berkas: Berkas, baru: Sop) -> list[str]:
    """Why the case cannot go on under `baru`, as sentences; empty: it can.

    Every row the case has been through, and every visit that is open, must be there with the same act in the same hands.
    """
    alasan: list[str] = []
    for kunjungan in berkas.langkah:
        if kunjungan.samping or kunjungan.induk is not None or kunjungan.status in ("batal", "dikembalikan"):
            continue
        baris = next((x for x in baru.langkah if x.no == kunjungan.no), None)
        if baris is None or kunjungan.bagian >= len(baris.bagian):
            alasan.append(f"langkah {kunjungan.no} tidak ada lagi")
            continue
        bagian = baris.bagian[kunjungan.bagian]
        if bagian.aksi is not kunjungan.aksi:
            alasan.append(f"langkah {kunjungan.no} menjadi {bagian.aksi}, semula {kunjungan.aksi}")
        elif kunjungan.terbuka and bagian.pemegang != kunjungan.jabatan:
            alasan.append(f"langkah {kunjungan.no} berpindah ke {bagian.pemegang}, semula {kunjungan.jabatan}")
    return list(dict.fromkeys(alasan))


def perbedaan(lama: Sop, baru: Sop) -> list[str]:
    """What is different between two versions, row by row, for people."""
    beda: list[str] = []
    a, b = {x.no: x for x in lama.langkah}, {x.no: x for x in baru.langkah}
    beda += [f"langkah {no} dihapus" for no in a if no not in b]
    beda += [f"langkah {no} ditambahkan: {b[no].kegiatan}" for no in b if no not in a]
    for no in a.keys() & b.keys():
        if a[no].waktu != b[no].waktu:
            beda.append(f"langkah {no}: waktu {a[no].waktu or '-'} menjadi {b[no].waktu or '-'}")
        if a[no].bagian != b[no].bagian:
            beda.append(f"langkah {no}: pelaksana atau tindakan berubah")
        if a[no].kegiatan != b[no].kegiatan:
            beda.append(f"langkah {no}: uraian berubah")
    return sorted(beda)


def _pindah(berkas: Berkas, perintah: c.PindahVersi, adegan: Adegan) -> list[Peristiwa]:
    """The rule: `adegan.sop` is the version to move to."""
    if perintah.versi != adegan.sop.versi or berkas.sop != adegan.sop.id:
        raise Ditolak("versi_tidak_cocok")
    if berkas.sop_versi == perintah.versi:
        raise Ditolak("sudah_versi_ini")
    if alasan := halangan(berkas, adegan.sop):
        raise Ditolak("tidak_dapat_dipindah", alasan=alasan)
    return [p.VersiDipindahkan(at=adegan.sekarang, oleh=perintah.oleh, dari=berkas.sop_versi, ke=perintah.versi)]


ATURAN: dict[type[c.Perintah], Callable[..., list[Peristiwa]]] = {c.PindahVersi: _pindah}
