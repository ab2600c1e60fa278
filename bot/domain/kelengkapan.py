"""What the case waits for outside the office: a question to the pemohon, and the extension of the statutory limit.

While a question is open the clocks stand still and the visit that asked waits too; the answer comes back to the same card.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.aturan import (
    Adegan,
    bukan_milik_sendiri,
    lepas_semua,
    milik,
    periksa_teks,
    terbuka,
    tidak_sedang_ditandatangani,
)
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import Pelaku, Peristiwa
from bot.domain.sop import Aksi, Sop

#: UU 14/2008 article 22(8): one extension of at most this many working days, with written reasons.
PERPANJANGAN_HARI = 7

#: What a person may still do at a visit that waits for the pemohon.
_SELAGI_MENUNGGU = (c.JawabKelengkapan, c.CabutKelengkapan, c.TutupTanpaJawaban, c.TerimaTugas, c.LepasTugas)


def tolak_selagi_menunggu(berkas: Berkas, perintah: c.Perintah) -> None:
    """Refuse a person's act at a visit that waits for the pemohon; a note, and the program's own records, are no such act."""
    tanya = berkas.ditanya
    if tanya is None or perintah.oleh is None or not isinstance(perintah, c.PerintahLangkah) or perintah.lb != tanya.lb:
        return
    if not isinstance(perintah, _SELAGI_MENUNGGU):
        raise Ditolak("menunggu_pemohon", nomor=berkas.nomor)


def boleh_minta(berkas: Berkas, kunjungan: LangkahBerkas) -> bool:
    """Whether the pemohon can be asked from this visit: work on his request, before it was answered."""
    dijawab = berkas.surat is not None and (berkas.surat.ditandatangani_at is not None or bool(berkas.surat.ttd))
    return (berkas.pemohon is not None and not dijawab and berkas.ditanya is None and kunjungan.terbuka
            and kunjungan.induk is None and not kunjungan.samping and kunjungan.jabatan != "pemohon"
            and kunjungan.aksi is not Aksi.SERAHKAN)  # fmt: skip


def boleh_perpanjang(berkas: Berkas, sop: Sop, oleh: Pelaku | None) -> bool:
    """Whether this actor may extend now: the post that signs the answer, once, before the answer is signed."""
    dijawab = berkas.surat is not None and berkas.surat.ditandatangani_at is not None
    return (berkas.status == "berjalan" and berkas.pemohon is not None and sop.batas_hukum_hari is not None
            and not berkas.perpanjangan_hari and not dijawab and oleh is not None and oleh.orang != berkas.pemohon
            and oleh.jabatan is not None and oleh.jabatan == sop.penanda_tangan)  # fmt: skip


def _minta(berkas: Berkas, perintah: c.MintaKelengkapan, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    if berkas.ditanya is not None:
        raise Ditolak("sudah_ditanyakan", nomor=berkas.nomor)
    tidak_sedang_ditandatangani(berkas)
    if not boleh_minta(berkas, kunjungan):
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    bukan_milik_sendiri(berkas, perintah.oleh)
    periksa_teks(perintah.pertanyaan)
    return [p.KelengkapanDiminta(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb,
                                 rahasia={"pertanyaan": perintah.pertanyaan})]  # fmt: skip


def _jawab(berkas: Berkas, perintah: c.JawabKelengkapan, adegan: Adegan) -> list[Peristiwa]:
    if perintah.oleh is None or berkas.pemohon is None or perintah.oleh.orang != berkas.pemohon:
        raise Ditolak("bukan_pemohon")
    _ditanya(berkas, perintah.lb)
    periksa_teks(perintah.jawaban, wajib=not perintah.dokumen)
    return [p.KelengkapanDijawab(at=adegan.sekarang, oleh=perintah.oleh, lb=perintah.lb, dokumen=perintah.dokumen,
                                 rahasia={"jawaban": perintah.jawaban, "_nama_berkas": list(perintah.nama)})]  # fmt: skip


def _cabut(berkas: Berkas, perintah: c.CabutKelengkapan, adegan: Adegan) -> list[Peristiwa]:
    milik(berkas, perintah.lb, perintah.oleh)
    _ditanya(berkas, perintah.lb)
    bukan_milik_sendiri(berkas, perintah.oleh)
    return [p.KelengkapanDicabut(at=adegan.sekarang, oleh=perintah.oleh, lb=perintah.lb)]


def _tutup(berkas: Berkas, perintah: c.TutupTanpaJawaban, adegan: Adegan) -> list[Peristiwa]:
    if perintah.oleh is not None:
        raise Ditolak("bukan_wewenang")
    terbuka(berkas, perintah.lb)
    _ditanya(berkas, perintah.lb)
    return [*lepas_semua(berkas, adegan, None), p.PermohonanDitutup(at=adegan.sekarang, oleh=None, sebab="tanpa_jawaban")]


def _perpanjang(berkas: Berkas, perintah: c.PerpanjangWaktu, adegan: Adegan) -> list[Peristiwa]:
    if adegan.sop.batas_hukum_hari is None or berkas.pemohon is None:
        raise Ditolak("tanpa_batas_hukum")
    if berkas.perpanjangan_hari:
        raise Ditolak("sudah_diperpanjang", hari=berkas.perpanjangan_hari)
    if berkas.surat is not None and berkas.surat.ditandatangani_at is not None:
        raise Ditolak("sudah_ditandatangani")
    if perintah.oleh is not None and perintah.oleh.orang == berkas.pemohon:
        raise Ditolak("permohonan_sendiri")
    if not boleh_perpanjang(berkas, adegan.sop, perintah.oleh):
        raise Ditolak("bukan_wewenang")
    if perintah.batas_at is not None and adegan.sekarang > perintah.batas_at:
        raise Ditolak("batas_sudah_lewat")  # the notice has to be given before the first limit ends
    periksa_teks(perintah.alasan)
    if not 1 <= perintah.hari <= PERPANJANGAN_HARI:
        raise Ditolak("perpanjangan_terlalu_lama", maks=PERPANJANGAN_HARI)
    return [p.WaktuDiperpanjang(at=adegan.sekarang, oleh=perintah.oleh, hari=perintah.hari, nomor=perintah.nomor,
                                rahasia={"alasan": perintah.alasan})]  # fmt: skip


def _ditanya(berkas: Berkas, lb: int) -> None:
    if berkas.ditanya is None or berkas.ditanya.lb != lb:
        raise Ditolak("tidak_sedang_ditanya", nomor=berkas.nomor)


ATURAN: dict[type[c.Perintah], Callable[..., list[Peristiwa]]] = {
    c.MintaKelengkapan: _minta,
    c.JawabKelengkapan: _jawab,
    c.CabutKelengkapan: _cabut,
    c.TutupTanpaJawaban: _tutup,
    c.PerpanjangWaktu: _perpanjang,
}
