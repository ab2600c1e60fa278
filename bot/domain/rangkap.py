"""Who holds two posts of the same ladder acts once: the higher act stands for the lower.

A ladder is the run of checks, parafs and the signature on one letter. Where the only holder of the visit that is open now is
also the only holder of a later one, his lower act is covered: the visit ends by itself and its record names the act that
stands for it. What covers a paraf is an act of that very person, so it lapses when somebody else comes to do the higher one;
then the paraf is asked for after all, beside the row that waits.

Who holds what is decided at the moment, from the chairs as they are then (ADR 25).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.aturan import Adegan, jalankan, lanjut, lb_baru, terbuka
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import Cakupan, Pelaku, Peristiwa
from bot.domain.sop import PENILAI, Aksi, Bagian, Sop

#: Who holds a post now.
Pemegang = Callable[[str], Sequence[Pelaku]]


def tangga_di_atas(sop: Sop, kunjungan: LangkahBerkas) -> list[tuple[int, int, Bagian]]:
    """The parts above a visit on its ladder: the unbroken run of judgements that follows it, up to the signature."""
    semua = [(x.no, i, b) for x in sop.langkah for i, b in enumerate(x.bagian)]
    letak = next((n for n, (no, i, _) in enumerate(semua) if (no, i) == (kunjungan.no, kunjungan.bagian)), len(semua))
    hasil: list[tuple[int, int, Bagian]] = []
    for no, i, bagian in semua[letak + 1 :]:
        if bagian.aksi not in PENILAI:
            break
        hasil.append((no, i, bagian))
        if bagian.aksi is Aksi.TANDATANGANI:
            break
    return hasil


def dicakup_oleh(berkas: Berkas, kunjungan: LangkahBerkas) -> list[LangkahBerkas]:
    """The ended visits for which this one's act is to stand."""
    return [k for k in berkas.langkah
            if k.dicakup is not None and (k.dicakup.no, k.dicakup.bagian) == (kunjungan.no, kunjungan.bagian)
            and k.putaran == kunjungan.putaran]  # fmt: skip


def paraf_menyusul(berkas: Berkas) -> list[LangkahBerkas]:
    """The open visits beside the main one whose paraf or check the letter still waits for."""
    return [k for k in berkas.terbuka if k.samping and k.aksi in PENILAI]


def perlu(berkas: Berkas, sop: Sop, pemegang: Pemegang) -> c.Perintah | None:
    """What the program has to record now because of who holds what: an act that is covered, or one that is not any more."""
    kunjungan = berkas.utama
    if berkas.status != "berjalan" or kunjungan is None or kunjungan.aksi not in PENILAI:
        return None
    if berkas.ditanya is not None or (berkas.surat is not None and berkas.surat.ttd):
        return None
    for atas in (kunjungan, *paraf_menyusul(berkas)):
        siapa = _satu(atas, pemegang)
        for bawah in dicakup_oleh(berkas, atas):
            assert bawah.dicakup is not None
            # An empty chair waits for whoever comes; he may be the same.
            if pemegang(atas.jabatan) and (siapa is None or siapa.orang != bawah.dicakup.oleh.orang):
                return c.GugurkanCakupan(oleh=None, lb=bawah.lb)
    pelaku = _satu(kunjungan, pemegang)
    if pelaku is None or pelaku.orang == berkas.pemohon or not _dapat_dicakup(berkas, kunjungan):
        return None
    for no, i, bagian in tangga_di_atas(sop, kunjungan):
        semua = pemegang(bagian.pemegang)
        if {x.orang for x in semua} == {pelaku.orang}:
            return c.CakupParaf(oleh=None, lb=kunjungan.lb, pemegang=pelaku, no=no, bagian=i, atas=semua[0])
    return None


def _satu(kunjungan: LangkahBerkas, pemegang: Pemegang) -> Pelaku | None:
    """The only one who can act on a visit: whoever took it, else the only holder of its post."""
    semua = pemegang(kunjungan.jabatan)
    milik = [x for x in semua if x.orang == kunjungan.orang] or list(semua)
    return milik[0] if len({x.orang for x in milik}) == 1 else None


def _dapat_dicakup(berkas: Berkas, kunjungan: LangkahBerkas) -> bool:
    """A check or a paraf of the letter; datasets are checked one by one, by their own row."""
    surat = berkas.surat
    return kunjungan.aksi in (Aksi.PARAF, Aksi.PERIKSA) and surat is not None and surat.draf is not None


def _cakup(berkas: Berkas, perintah: c.CakupParaf, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = terbuka(berkas, perintah.lb)
    atas = next((b for no, i, b in tangga_di_atas(adegan.sop, kunjungan) if (no, i) == (perintah.no, perintah.bagian)), None)
    sah = (
        perintah.oleh is None
        and atas is not None
        and berkas.utama == kunjungan
        and _dapat_dicakup(berkas, kunjungan)
        and (perintah.pemegang.jabatan, perintah.atas.jabatan) == (kunjungan.jabatan, atas.pemegang)
        and perintah.pemegang.orang == perintah.atas.orang != berkas.pemohon
    )
    if not sah or atas is None:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    penyusun = penyusun_terakhir(berkas)
    sendiri = atas.aksi is Aksi.TANDATANGANI and penyusun is not None and penyusun.orang == perintah.atas.orang
    acara: list[Peristiwa] = [
        p.ParafDicakup(at=adegan.sekarang, oleh=None, lb=kunjungan.lb, pemegang=perintah.pemegang,
                       cakupan=Cakupan(perintah.no, perintah.bagian, atas.aksi, perintah.atas),
                       sebab="penyusun" if sendiri else "rangkap")
    ]  # fmt: skip
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, None)


def _gugurkan(berkas: Berkas, perintah: c.GugurkanCakupan, adegan: Adegan) -> list[Peristiwa]:
    lama = berkas.ambil(perintah.lb)
    utama = berkas.utama
    menunggu = [k for atas in (utama, *paraf_menyusul(berkas)) if atas is not None for k in dicakup_oleh(berkas, atas)]
    if perintah.oleh is not None or utama is None or lama is None or lama not in menunggu:
        raise Ditolak("bukan_waktunya")
    return [
        p.CakupanGugur(at=adegan.sekarang, oleh=None, lb=lama.lb),
        p.LangkahDibuka(at=adegan.sekarang, oleh=None, lb=lb_baru(berkas), no=lama.no, bagian=lama.bagian, aksi=lama.aksi,
                        jabatan=lama.jabatan, dari=utama.lb, putaran=lama.putaran, samping=True),
    ]  # fmt: skip


def penyusun_terakhir(berkas: Berkas) -> Pelaku | None:
    """Who drafted the letter as it is."""
    no = berkas.surat.no if berkas.surat is not None else None
    selesai = [k for k in berkas.langkah if k.no == no and k.aksi is Aksi.SUSUN_SURAT and not k.samping and k.oleh is not None]
    return selesai[-1].oleh if selesai else None


def tolak_bila_belum_tercakup(berkas: Berkas, kunjungan: LangkahBerkas, oleh: Pelaku | None) -> None:
    """Nobody else does the act that was to stand for somebody's paraf, and nobody does it before a paraf that is still due."""
    menyusul = paraf_menyusul(berkas)
    if menyusul and not kunjungan.samping:
        raise Ditolak("paraf_kurang", jabatan=menyusul[0].jabatan)
    for bawah in dicakup_oleh(berkas, kunjungan):
        assert bawah.dicakup is not None
        if oleh is None or oleh.orang != bawah.dicakup.oleh.orang:
            raise Ditolak("paraf_kurang", jabatan=bawah.jabatan)


ATURAN: dict[type[c.Perintah], Callable[..., list[Peristiwa]]] = {
    c.CakupParaf: _cakup,
    c.GugurkanCakupan: _gugurkan,
}
