"""The small steps every rule is made of: whose visit it is, what follows it, what a changed content costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain import peristiwa as p
from bot.domain.berkas import Berkas, LangkahBerkas, evolve
from bot.domain.galat import Ditolak
from bot.domain.nilai import ganti
from bot.domain.peristiwa import Pelaku, Peristiwa
from bot.domain.sop import Aksi, Sop

PANJANG_TEKS = 3000  # characters of a note, a reason, a text output


@dataclass(frozen=True, slots=True)
class Adegan:
    """What every rule needs besides the case and the command."""

    sop: Sop
    sekarang: datetime


def menunggu_tanda_tangan(berkas: Berkas) -> bool:
    """Whether the letter lies with its signer now."""
    utama = berkas.utama
    return utama is not None and utama.aksi is Aksi.TANDATANGANI and berkas.surat is not None


def tidak_sedang_ditandatangani(berkas: Berkas) -> None:
    """Nothing touches a letter whose signature was asked for and whose outcome is still out, or unknown."""
    if berkas.surat is not None and berkas.surat.ttd:
        raise Ditolak("sedang_ditandatangani")


def jalankan(berkas: Berkas | None, acara: Sequence[Peristiwa], *, id: str | None = None) -> Berkas:
    """The case after these events."""
    for event in acara:
        berkas = evolve(berkas, event, id=id)
    assert berkas is not None
    return berkas


def lb_baru(berkas: Berkas) -> int:
    """The number of the next visit."""
    return max((k.lb for k in berkas.langkah), default=0) + 1


def terbuka(berkas: Berkas, lb: int) -> LangkahBerkas:
    """The open visit numbered `lb`; Ditolak when there is none, or when it is over."""
    kunjungan = berkas.ambil(lb)
    if kunjungan is None:
        raise Ditolak("langkah_tidak_ada")
    if not kunjungan.terbuka:
        raise Ditolak("langkah_sudah_berlalu", no=kunjungan.no, status=kunjungan.status, aksi=str(kunjungan.aksi),
                      oleh=kunjungan.oleh, at=kunjungan.selesai_at)  # fmt: skip
    return kunjungan


def milik(berkas: Berkas, lb: int, oleh: Pelaku | None, aksi: Aksi | None = None) -> LangkahBerkas:
    """The open visit, when it is of this kind and this actor's to act on."""
    kunjungan = terbuka(berkas, lb)
    boleh = {kunjungan.jabatan}
    if kunjungan.induk is not None:  # whoever steers a fan-out may act for its branches
        induk = berkas.ambil(kunjungan.induk)
        boleh |= {induk.jabatan} if induk is not None else set()
    if oleh is None or oleh.jabatan not in boleh:
        raise Ditolak("bukan_pemegang", no=kunjungan.no, jabatan=kunjungan.jabatan)
    if oleh.jabatan == kunjungan.jabatan and kunjungan.orang not in (None, oleh.orang):
        raise Ditolak("dipegang_orang_lain", no=kunjungan.no, orang=kunjungan.orang)
    if aksi is not None and kunjungan.aksi is not aksi:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    return kunjungan


def bukan_milik_sendiri(berkas: Berkas, oleh: Pelaku | None) -> None:
    """Nobody parafs, checks or signs the answer to his own request."""
    if oleh is not None and oleh.orang == berkas.pemohon:
        raise Ditolak("permohonan_sendiri")


def periksa_teks(teks: str, *, wajib: bool = True) -> None:
    """A text a person gave: not empty where one is required, not too long."""
    if wajib and not teks.strip():
        raise Ditolak("teks_kosong")
    if len(teks) > PANJANG_TEKS:
        raise Ditolak("teks_terlalu_panjang", maks=PANJANG_TEKS, panjang=len(teks))


def paraf_gugur(berkas: Berkas, acara: Sequence[Peristiwa], adegan: Adegan) -> list[Peristiwa]:
    """A changed word voids the parafs given for the content before it."""
    baru = jalankan(berkas, acara)
    paraf = baru.surat.paraf if baru.surat else ()
    gugur = tuple(x.jabatan for x in paraf if x.isi_hash != baru.isi_hash)
    return [p.ParafGugur(at=adegan.sekarang, oleh=None, jabatan=gugur)] if gugur else []


def tutup_semua(berkas: Berkas, adegan: Adegan, oleh: Pelaku | None) -> list[Peristiwa]:
    """Close every open visit; the case ends."""
    return [p.LangkahDitutup(at=adegan.sekarang, oleh=oleh, lb=k.lb, sebab="batal") for k in berkas.terbuka]


def lepas_semua(berkas: Berkas, adegan: Adegan, oleh: Pelaku | None) -> list[Peristiwa]:
    """What a request that ends without an answer gives up: its reserved number, and every open visit."""
    surat = berkas.surat
    acara: list[Peristiwa] = []
    if surat is not None and surat.nomor is not None and surat.ditandatangani_at is None:
        acara.append(p.NomorSuratDibatalkan(at=adegan.sekarang, oleh=oleh, nomor=surat.nomor))
    return acara + tutup_semua(berkas, adegan, oleh)


def lanjut(berkas: Berkas, lb: int, adegan: Adegan, oleh: Pelaku | None, *,
            orang: str | None = None) -> list[Peristiwa]:  # fmt: skip
    """End visit `lb` and open what follows; the last row ends the case, the last branch its fan-out."""
    at = adegan.sekarang
    kunjungan = berkas.ambil(lb)
    assert kunjungan is not None
    acara: list[Peristiwa] = [p.LangkahSelesai(at=at, oleh=oleh, lb=lb)]
    if kunjungan.samping:
        return acara
    if kunjungan.induk is not None:
        induk = berkas.ambil(kunjungan.induk)
        sisa_cabang = [k for k in berkas.cabang(kunjungan.induk) if k.terbuka and k.lb != lb]
        if sisa_cabang or induk is None or not induk.terbuka or induk.aksi is Aksi.PERIKSA:
            return acara
        return [*acara, *lanjut(jalankan(berkas, acara), induk.lb, adegan, None)]
    sesudah = adegan.sop.sesudah(kunjungan.no, kunjungan.bagian)
    if sesudah is None:
        sisa = ganti(berkas, langkah=tuple(k for k in berkas.langkah if k.lb != lb))
        return [*acara, *tutup_semua(sisa, adegan, None), p.BerkasSelesai(at=at, oleh=oleh)]
    bagian = adegan.sop.ambil(sesudah[0]).bagian[sesudah[1]]
    acara.append(
        p.LangkahDibuka(at=at, oleh=None, lb=lb_baru(berkas), no=sesudah[0], bagian=sesudah[1], aksi=bagian.aksi,
                        jabatan=bagian.pemegang, orang=orang, dari=lb, putaran=kunjungan.putaran)
    )  # fmt: skip
    return acara
