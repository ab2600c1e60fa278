"""Letter numbers outside the cases: blocks for letters on paper, what of them was not used, and the register of all numbers."""

from __future__ import annotations

from collections.abc import Sequence

from bot.application.ports import Meja, NomorTercatat
from bot.domain.galat import Ditolak, TidakDitemukan
from bot.domain.instansi import Instansi

#: Numbers one block may hold, and characters its note may have.
BLOK_TERBESAR, KETERANGAN_TERPANJANG = 200, 200


def aliran_surat(instansi: Instansi) -> str:
    """The stream this office's letters are numbered in."""
    return f"surat:{instansi.nomor_surat.klasifikasi or 'umum'}"


def pesan_blok(m: Meja, banyak: int, keterangan: str) -> Sequence[NomorTercatat]:
    """Reserve the next `banyak` letter numbers for letters on paper, one after another.

    Raises:
        Ditolak: `blok_nomor`, too few or too many; `keterangan_blok`, it must say what they are for, in at most 200 characters.
    """
    keterangan = " ".join(keterangan.split())
    if not 1 <= banyak <= BLOK_TERBESAR:
        raise Ditolak("blok_nomor", maks=BLOK_TERBESAR)
    if not 1 <= len(keterangan) <= KETERANGAN_TERPANJANG:
        raise Ditolak("keterangan_blok", maks=KETERANGAN_TERPANJANG)
    instansi = m.kantor.instansi
    aliran, tanggal = aliran_surat(instansi), m.kantor.tanggal(m.sekarang)
    awal = m.g.nomor_berikut(aliran, tanggal.year)
    for urut in range(awal, awal + banyak):
        m.g.catat_nomor(aliran, tanggal.year, urut, instansi.nomor_surat.susun(urut, tanggal), status="kertas", berkas_id=None,
                        at=m.sekarang, keterangan=keterangan)  # fmt: skip
    return [n for n in m.g.daftar_nomor(tanggal.year) if n.aliran == aliran and n.urut >= awal]


def batalkan_kertas(m: Meja, nomor: str) -> NomorTercatat:
    """Record that a number of a block is not used after all; it stays counted.

    Raises:
        TidakDitemukan: no such number in this office.
        Ditolak: `nomor_bukan_kertas`, the number is not one of a block, or is void already.
    """
    tercatat = next((n for n in m.g.daftar_nomor() if n.nomor == nomor and n.aliran != "agenda"), None)
    if tercatat is None:
        raise TidakDitemukan("nomor", nomor=nomor)
    if tercatat.status != "kertas":
        raise Ditolak("nomor_bukan_kertas", nomor=nomor, status=tercatat.status)
    m.g.akhiri_nomor(tercatat.aliran, tercatat.tahun, tercatat.urut, status="batal", at=m.sekarang)
    return next(n for n in m.g.daftar_nomor(tercatat.tahun) if n.id == tercatat.id)
