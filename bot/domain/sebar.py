"""Fan-out: one visit steers many branches side by side, and the last one in opens the next row.

`himpun`: a dataset from an OPD (Balikpapan 5, Metro 11, KTDA 2 and 6). `distribusikan`: a letter or book to a receiver
(Metro 10, KTDA 4 and 15). `periksa` after a `himpun` passes or returns datasets one by one (Balikpapan 6).
"""

from __future__ import annotations

from collections.abc import Callable

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.aturan import Adegan, jalankan, lanjut, lb_baru, milik, periksa_teks
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import Pelaku, Peristiwa
from bot.domain.sop import Aksi, Sop

TERSEBAR = frozenset({Aksi.HIMPUN, Aksi.DISTRIBUSIKAN})

#: Branches one fan-out may have.
PALING_BANYAK = 2000


def per_data(sop: Sop, kunjungan: LangkahBerkas) -> bool:
    """Whether this check looks at gathered datasets one by one: what it checks was made by a `himpun`."""
    if kunjungan.aksi is not Aksi.PERIKSA:
        return False
    ke = sop.ambil(kunjungan.no).bagian[kunjungan.bagian].kembali_ke
    return ke is not None and any(b.aksi is Aksi.HIMPUN for b in sop.ambil(ke).bagian)


def menunggu_daftar(kunjungan: LangkahBerkas) -> bool:
    """Whether this visit will fan out and still takes a list of whom it concerns."""
    return kunjungan.aksi in TERSEBAR and kunjungan.induk is None and not kunjungan.tersebar


def terkumpul(berkas: Berkas) -> dict[str, LangkahBerkas]:
    """The newest branch of each dataset, by its key."""
    return {k.kunci: k for k in berkas.langkah if k.kunci is not None and k.aksi is Aksi.HIMPUN}


def _mulai(berkas: Berkas, perintah: c.MulaiSebar, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    if kunjungan.aksi not in TERSEBAR or kunjungan.induk is not None:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    if kunjungan.tersebar:
        raise Ditolak("sudah_tersebar")
    butir = perintah.butir
    if not butir or len(butir) > PALING_BANYAK or len({b.kunci for b in butir}) != len(butir):
        raise Ditolak("daftar_tidak_sah", banyak=len(butir))
    acara: list[Peristiwa] = [
        p.SebaranDimulai(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, butir=butir)
    ]
    awal = lb_baru(berkas)
    acara += [
        p.LangkahDibuka(at=adegan.sekarang, oleh=None, lb=awal + i, no=kunjungan.no, bagian=kunjungan.bagian,
                        aksi=kunjungan.aksi, jabatan=b.jabatan, dari=kunjungan.lb, putaran=kunjungan.putaran,
                        induk=kunjungan.lb, kunci=b.kunci, judul=b.judul)
        for i, b in enumerate(butir)
    ]  # fmt: skip
    return acara


def _catat_hasil(berkas: Berkas, perintah: c.CatatHasilSebar, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    if kunjungan.induk is None:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    cara = perintah.cara
    sendiri = perintah.oleh is not None and perintah.oleh.jabatan == kunjungan.jabatan
    if kunjungan.aksi is Aksi.DISTRIBUSIKAN:
        if cara != ("terima" if sendiri else "luar"):
            raise Ditolak("bukan_waktunya", no=kunjungan.no)
    elif cara == "tautan":
        if not perintah.tautan.startswith("https://") or len(perintah.tautan) > 500 or " " in perintah.tautan:
            raise Ditolak("tautan_tidak_sah")
    else:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    acara: list[Peristiwa] = [
        p.HasilSebaranDicatat(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, cara=cara,
                              tautan=perintah.tautan)
    ]  # fmt: skip
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, perintah.oleh)


def _loloskan(berkas: Berkas, perintah: c.LoloskanData, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.PERIKSA)
    if not per_data(adegan.sop, kunjungan):
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    if not perintah.kunci:
        return loloskan_semua(berkas, kunjungan, perintah.oleh, adegan)
    ada = terkumpul(berkas)
    for kunci in perintah.kunci:
        if kunci not in ada or ada[kunci].terbuka:
            raise Ditolak("data_belum_masuk")
    return _lolos(berkas, kunjungan, perintah.kunci, perintah.oleh, adegan)


def loloskan_semua(berkas: Berkas, kunjungan: LangkahBerkas, oleh: Pelaku | None, adegan: Adegan) -> list[Peristiwa]:
    """Pass every dataset that is in.

    Raises:
        Ditolak: one is still with its OPD.
    """
    ada = terkumpul(berkas)
    if any(k.terbuka for k in ada.values()):
        raise Ditolak("data_belum_masuk")
    return _lolos(berkas, kunjungan, tuple(ada), oleh, adegan)


def _lolos(berkas: Berkas, kunjungan: LangkahBerkas, kunci: tuple[str, ...], oleh: Pelaku | None,
           adegan: Adegan) -> list[Peristiwa]:  # fmt: skip
    acara: list[Peristiwa] = [p.DataDiloloskan(at=adegan.sekarang, oleh=oleh, lb=kunjungan.lb, kunci=kunci)]
    if set(terkumpul(berkas)) - set(kunjungan.lolos) - set(kunci):
        return acara
    acara.append(p.HasilDiperiksa(at=adegan.sekarang, oleh=oleh, lb=kunjungan.lb))
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, oleh)


def _kembalikan(berkas: Berkas, perintah: c.KembalikanData, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.PERIKSA)
    cabang = terkumpul(berkas).get(perintah.kunci)
    if not per_data(adegan.sop, kunjungan) or cabang is None:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    if cabang.terbuka:
        raise Ditolak("data_belum_masuk")
    periksa_teks(perintah.alasan)
    at = adegan.sekarang
    return [
        p.DataDikembalikan(at=at, oleh=perintah.oleh, lb=kunjungan.lb, kunci=perintah.kunci,
                           rahasia={"alasan": perintah.alasan}),
        p.LangkahDibuka(at=at, oleh=None, lb=lb_baru(berkas), no=cabang.no, bagian=cabang.bagian, aksi=cabang.aksi,
                        jabatan=cabang.jabatan, dari=kunjungan.lb, putaran=cabang.putaran + 1, induk=kunjungan.lb,
                        kunci=cabang.kunci, judul=cabang.judul),
    ]  # fmt: skip


ATURAN: dict[type[c.Perintah], Callable[..., list[Peristiwa]]] = {
    c.MulaiSebar: _mulai,
    c.CatatHasilSebar: _catat_hasil,
    c.LoloskanData: _loloskan,
    c.KembalikanData: _kembalikan,
}
