"""The one way a command reaches a case: load, decide, evolve, save, and tell everybody concerned."""

from __future__ import annotations

from collections.abc import Sequence

from bot.application.dampak import antre_render, sebarkan
from bot.application.nomor import aliran_surat
from bot.application.ports import ADMIN, Meja
from bot.domain import perintah as c
from bot.domain import rangkap
from bot.domain.berkas import Berkas, evolve
from bot.domain.decide import decide
from bot.domain.galat import TidakDitemukan
from bot.domain.peristiwa import NomorSurat, Pelaku, Peristiwa
from bot.domain.sop import PENILAI, Sop
from bot.domain.ttd import perlu_nomor


def laksanakan(m: Meja, berkas_id: str, perintah: c.Perintah) -> Berkas:
    """Carry out `perintah` on a case and return the case afterwards.

    Raises:
        Ditolak: refused; nothing changed.
        TidakDitemukan: no such case in this office.
    """
    lama = m.g.muat(berkas_id)
    sop = m.g.sop(lama.sop, lama.sop_versi)
    acara = decide(lama, perintah, sop=sop, sekarang=m.sekarang)
    susulan, baru = _susulan(m, terapkan(lama, acara), sop)
    _simpan(m, lama, baru, [*acara, *susulan], sop)
    return baru


def selaraskan(m: Meja, berkas_id: str, *, juga: str | None = None) -> Berkas:
    """After a change of chairs: visits of people who left go back to their posts, for work belongs to the post; whoever holds
    two posts of one ladder now acts once, and whoever does not any more is asked again.

    Args:
        juga: A person who holds his posts still, but cannot act: nobody is linked to him.
    """
    lama = m.g.muat(berkas_id)
    sop = m.g.sop(lama.sop, lama.sop_versi)
    acara, baru = _susulan(m, lama, sop, juga)
    _simpan(m, lama, baru, acara, sop)
    antre_render(m, baru)  # a letter that waits for its signature names whoever signs it
    return baru


def selaraskan_jabatan(m: Meja, jabatan: str) -> None:
    """The same for all that waits at a post, or at another post of those who hold it."""
    milik = {t.jabatan for o in m.g.penugasan(m.sekarang, jabatan=jabatan) for t in m.g.penugasan(m.sekarang, orang_id=o.orang_id)}
    semua = m.g.tugas_terbuka(sorted(milik | {jabatan}))
    for berkas_id in dict.fromkeys(b.berkas_id for b in semua if b.orang_id is not None or b.aksi in PENILAI):
        selaraskan(m, berkas_id)


def _susulan(m: Meja, berkas: Berkas, sop: Sop, juga: str | None = None) -> tuple[list[Peristiwa], Berkas]:
    """What follows by itself from a case and the chairs as they are: covered parafs, the letter's number, freed visits."""
    acara: list[Peristiwa] = []
    baru = berkas

    def catat(perintah: c.Perintah) -> None:
        nonlocal baru
        tambah = decide(baru, perintah, sop=sop, sekarang=m.sekarang)
        acara.extend(tambah)
        baru = terapkan(baru, tambah)

    while (perlu := rangkap.perlu(baru, sop, lambda kode: [t.pelaku for t in m.g.penugasan(m.sekarang, jabatan=kode)])) is not None:
        catat(perlu)
    if perlu_nomor(baru):
        catat(c.PesanNomor(oleh=None, nomor=pesan_nomor(m, baru)))
    for perintah in _lepasan(m, baru, juga):
        catat(perintah)
    return acara, baru


def _lepasan(m: Meja, berkas: Berkas, juga: str | None) -> list[c.LepasTugas]:
    """The commands that free every open visit whose person does not hold its post (any more)."""
    return [c.LepasTugas(oleh=None, lb=k.lb) for k in berkas.terbuka if k.orang is not None and k.jabatan != "pemohon"
            and (k.orang == juga or k.orang not in {t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=k.jabatan)})]  # fmt: skip


def buka_berkas(m: Meja, sop: Sop, oleh: Pelaku, *, perintah: c.AjukanPermohonan, berkas_id: str) -> Berkas:
    """Open a case; its number was taken in this transaction."""
    acara = decide(None, perintah, sop=sop, sekarang=m.sekarang)
    baru = evolve(None, acara[0], id=berkas_id)
    baru = terapkan(baru, acara[1:])
    m.g.simpan_sop(sop, at=m.sekarang)
    _simpan(m, None, baru, acara, sop)
    return baru


def terapkan(berkas: Berkas, acara: Sequence[Peristiwa]) -> Berkas:
    """The case after these events."""
    for event in acara:
        berkas = evolve(berkas, event)
    return berkas


def pelaku_langkah(m: Meja, orang_id: str, berkas: Berkas, lb: int | None) -> Pelaku:
    """The person as the holder of the post the visit belongs to; without that post, as nobody in particular."""
    kunjungan = berkas.ambil(lb) if lb is not None else None
    induk = berkas.ambil(kunjungan.induk) if kunjungan is not None and kunjungan.induk is not None else None
    dipegang = {t.jabatan: t.pelaku for t in m.g.penugasan(m.sekarang, orang_id=orang_id)}
    for k in (kunjungan, induk):  # whoever steers a fan-out may act for its branches
        if k is not None and k.jabatan in dipegang:
            return dipegang[k.jabatan]
    return Pelaku(orang_id)


def berkas_terlihat(m: Meja, orang_id: str, nomor: str) -> Berkas:
    """A case this person may see: his own request, or any case of the office for whoever holds a post in its SOP.

    Raises:
        TidakDitemukan: absent, or not his to see; the answer is the same.
    """
    berkas_id = m.g.cari_nomor(nomor)
    if berkas_id is None:
        raise TidakDitemukan("berkas", nomor=nomor)
    berkas = m.g.muat(berkas_id)
    if not boleh_lihat(m, orang_id, berkas):
        raise TidakDitemukan("berkas", nomor=nomor)
    return berkas


def boleh_admin(m: Meja, orang_id: str) -> bool:
    """Whether this person looks after the bot itself."""
    return bool(m.g.penugasan(m.sekarang, jabatan=ADMIN, orang_id=orang_id))


def boleh_lihat(m: Meja, orang_id: str, berkas: Berkas) -> bool:
    """Whether this person may see the case."""
    if berkas.pemohon == orang_id:
        return True
    peran = {p.kode for p in m.g.sop(berkas.sop, berkas.sop_versi).peran}
    peran |= {k.jabatan for k in berkas.langkah if k.induk is None}  # side tasks go to posts outside the SOP too
    # A superior is told when what is below him is late, so he may look.
    return any(m.kantor.instansi.membawahi(t.jabatan, peran) for t in m.g.penugasan(m.sekarang, orang_id=orang_id))


def _simpan(m: Meja, lama: Berkas | None, baru: Berkas, acara: Sequence[Peristiwa], sop: Sop) -> None:
    if not acara:
        return
    pembuka = acara[0].oleh.orang if lama is None and acara[0].oleh else None
    m.g.simpan(lama, baru, acara, pemilik=baru.pemohon or pembuka or _pemilik(m, baru))
    sebarkan(m, lama, baru, acara, sop)


def _pemilik(m: Meja, berkas: Berkas) -> str:
    """Whose key protects the texts of a case that no pemohon asked for: whoever opened it."""
    pembuka = m.g.acara(berkas.id)[0].oleh
    assert pembuka is not None
    return pembuka.orang


def pesan_nomor(m: Meja, berkas: Berkas) -> NomorSurat:
    """Reserve the next letter number; gapless because it is counted in this very transaction."""
    instansi = m.kantor.instansi
    tanggal = m.kantor.tanggal(m.sekarang)
    aliran = aliran_surat(instansi)
    urut = m.g.nomor_berikut(aliran, tanggal.year)
    nomor = instansi.nomor_surat.susun(urut, tanggal)
    kode = m.kantor.acak.kode()
    m.g.catat_nomor(aliran, tanggal.year, urut, nomor, status="dipesan", berkas_id=berkas.id, at=m.sekarang, kode=kode)
    return NomorSurat(aliran, tanggal.year, urut, nomor, kode)
