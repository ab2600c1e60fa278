"""The letter with its signer: number, rendering, the PDF that was missing, and the signature with its three ends.

With the provider `none` a tap signs at once. Any other provider is asked for (`TandaTanganDiminta`), and its answer comes
later: signed, refused, or unknown. While it is asked or unknown nothing may change the letter, and it is never asked again
by itself; what is unknown, a person resolves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.aturan import (
    Adegan,
    bukan_milik_sendiri,
    jalankan,
    lanjut,
    menunggu_tanda_tangan,
    milik,
    terbuka,
    tidak_sedang_ditandatangani,
)
from bot.domain.berkas import Berkas, LangkahBerkas, Surat
from bot.domain.galat import Ditolak
from bot.domain.instansi import ADMIN
from bot.domain.peristiwa import Pelaku, Peristiwa
from bot.domain.rangkap import tolak_bila_belum_tercakup
from bot.domain.sop import Aksi, Sop

#: The provider that adds nothing to the letter: the tap itself is the approval.
TANPA = "none"

#: Why a request ended when a person found that nothing had been signed.
DINYATAKAN_BELUM = "dinyatakan_belum"

#: How a letter stands with its signer.
Keadaan = Literal["belum", "disiapkan", "menunggu_pdf", "siap", "diminta", "tidak_pasti", "sudah"]


# --- number and rendering ------------------------------------------------------------------------------------------


def _pesan_nomor(berkas: Berkas, perintah: c.PesanNomor, adegan: Adegan) -> list[Peristiwa]:
    if not perlu_nomor(berkas):
        raise Ditolak("bukan_waktunya")
    return [p.NomorSuratDipesan(at=adegan.sekarang, oleh=None, nomor=perintah.nomor)]


def _catat_render(berkas: Berkas, perintah: c.CatatRender, adegan: Adegan) -> list[Peristiwa]:
    surat = berkas.surat
    if not menunggu_tanda_tangan(berkas) or surat is None or surat.nomor is None:
        raise Ditolak("bukan_waktunya")
    tidak_sedang_ditandatangani(berkas)
    if perintah.isi_hash != berkas.isi_hash:
        raise Ditolak("isi_berubah")
    if not perlu_render(berkas, perintah.tanggal, perintah.penanda):
        raise Ditolak("surat_sudah_jadi")  # what the signer was shown stays what he signs
    return [p.SuratDirender(at=adegan.sekarang, oleh=None, isi_hash=perintah.isi_hash, tanggal=perintah.tanggal,
                            docx=perintah.docx, pdf=perintah.pdf, gambar=perintah.gambar, penanda=perintah.penanda)]  # fmt: skip


def _susulkan_pdf(berkas: Berkas, perintah: c.SusulkanPdf, adegan: Adegan) -> list[Peristiwa]:
    """Without a PDF engine an officer makes the PDF from the .docx; it was looked into before this command."""
    kunjungan = terbuka(berkas, perintah.lb)
    if perintah.oleh is None or perintah.oleh.jabatan not in penyusun_surat(berkas):
        kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    if kunjungan.aksi is not Aksi.TANDATANGANI:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    if keadaan_ttd(berkas, perintah.penyedia) != "menunggu_pdf":
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    surat = berkas.surat
    assert surat is not None and surat.docx is not None
    if surat.docx.sha256 != perintah.docx:
        raise Ditolak("isi_berubah")  # made from a letter of another day or content
    return [p.PdfSuratDisusulkan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, pdf=perintah.pdf,
                                 gambar=perintah.gambar)]  # fmt: skip


# --- the signature -------------------------------------------------------------------------------------------------


def _tanda_tangani(berkas: Berkas, perintah: c.TandaTangani, adegan: Adegan) -> list[Peristiwa]:
    """Provider `none`: the second tap is the signature."""
    kunjungan, surat = _siap(berkas, perintah, adegan)
    if perintah.penyedia != TANPA:
        raise Ditolak("perlu_faktor_kedua")
    bentuk = surat.pdf or surat.docx
    assert bentuk is not None and surat.nomor is not None
    acara: list[Peristiwa] = [
        p.SuratDitandatangani(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, penyedia=perintah.penyedia,
                              sha256=bentuk.sha256, nomor=surat.nomor.nomor)
    ]  # fmt: skip
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, perintah.oleh)


def _minta(berkas: Berkas, perintah: c.MintaTandaTangan, adegan: Adegan) -> list[Peristiwa]:
    """The second factor was right: from here on the provider may be called, once."""
    kunjungan, surat = _siap(berkas, perintah, adegan)
    if perintah.penyedia == TANPA:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    assert surat.pdf is not None and surat.nomor is not None
    return [p.TandaTanganDiminta(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, permintaan=perintah.permintaan,
                                 penyedia=perintah.penyedia, sha256=surat.pdf.sha256, isi_hash=perintah.isi_hash,
                                 nomor=surat.nomor.nomor)]  # fmt: skip


def _siap(berkas: Berkas, perintah: c.TandaTangani | c.MintaTandaTangan, adegan: Adegan) -> tuple[LangkahBerkas, Surat]:
    """The visit and the letter, when this actor may sign exactly this content today."""
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.TANDATANGANI)
    bukan_milik_sendiri(berkas, perintah.oleh)
    tidak_sedang_ditandatangani(berkas)
    tolak_bila_belum_tercakup(berkas, kunjungan, perintah.oleh)
    surat = berkas.surat
    if surat is None or surat.docx is None or surat.nomor is None or surat.hash_render != berkas.isi_hash:
        raise Ditolak("surat_belum_siap")
    if perintah.isi_hash != berkas.isi_hash:
        raise Ditolak("isi_berubah")
    if surat.pdf is None and perintah.penyedia != TANPA:
        raise Ditolak("menunggu_pdf")
    if surat.tanggal != perintah.tanggal:
        raise Ditolak("tanggal_berubah")
    if surat.penanda is not None and not sama_penanda(surat.penanda, perintah.oleh):
        raise Ditolak("penanda_berubah")  # he was shown a letter that another one signs, or he himself in another capacity
    kurang = paraf_kurang(berkas, adegan.sop, kunjungan)
    if kurang:
        raise Ditolak("paraf_kurang", jabatan=kurang[0])
    return kunjungan, surat


def _catat_ttd(berkas: Berkas, perintah: c.CatatTandaTangan, adegan: Adegan) -> list[Peristiwa]:
    """The signed PDF: the provider's answer, or brought by a person after the outcome was unknown."""
    kunjungan, surat = _permintaan(berkas, perintah)
    if perintah.oleh is not None and surat.ttd != "tidak_pasti":
        raise Ditolak("sedang_ditandatangani")
    assert surat.pdf is not None and surat.nomor is not None and surat.penyedia is not None
    acara: list[Peristiwa] = [
        p.SuratDitandatangani(at=adegan.sekarang, oleh=surat.peminta, lb=kunjungan.lb, penyedia=surat.penyedia,
                              sha256=surat.pdf.sha256, nomor=surat.nomor.nomor, dokumen=perintah.dokumen,
                              sidik=perintah.sidik, seri=perintah.seri, permintaan=perintah.permintaan,
                              dicatat=perintah.oleh)
    ]  # fmt: skip
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, surat.peminta)


def _catat_gagal(berkas: Berkas, perintah: c.CatatTandaTanganGagal, adegan: Adegan) -> list[Peristiwa]:
    """Nothing was signed: the provider said so, or a person who looked after the outcome was unknown."""
    kunjungan, surat = _permintaan(berkas, perintah)
    if perintah.oleh is not None and surat.ttd != "tidak_pasti":
        raise Ditolak("sedang_ditandatangani")
    assert surat.permintaan is not None
    return [p.TandaTanganGagal(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, permintaan=surat.permintaan,
                               kode=perintah.kode)]  # fmt: skip


def _catat_tidak_pasti(berkas: Berkas, perintah: c.CatatTandaTanganTidakPasti, adegan: Adegan) -> list[Peristiwa]:
    kunjungan, surat = _permintaan(berkas, perintah)
    if perintah.oleh is not None or surat.ttd != "diminta":
        raise Ditolak("ttd_tidak_diminta")
    return [p.TandaTanganTidakPasti(at=adegan.sekarang, oleh=None, lb=kunjungan.lb, permintaan=perintah.permintaan,
                                    kode=perintah.kode)]  # fmt: skip


def _permintaan(berkas: Berkas, perintah: c.PerintahTtd) -> tuple[LangkahBerkas, Surat]:
    """The visit and the letter with this very request; a person who answers must be the signer's post, or the admin."""
    if perintah.oleh is None or perintah.oleh.jabatan == ADMIN:
        kunjungan = terbuka(berkas, perintah.lb)
    else:
        kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.TANDATANGANI)
    bukan_milik_sendiri(berkas, perintah.oleh)
    surat = berkas.surat
    if kunjungan.aksi is not Aksi.TANDATANGANI or surat is None or not surat.ttd or surat.permintaan != perintah.permintaan:
        raise Ditolak("ttd_tidak_diminta")
    return kunjungan, surat


ATURAN: dict[type[c.Perintah], Callable[..., list[Peristiwa]]] = {
    c.PesanNomor: _pesan_nomor,
    c.CatatRender: _catat_render,
    c.SusulkanPdf: _susulkan_pdf,
    c.TandaTangani: _tanda_tangani,
    c.MintaTandaTangan: _minta,
    c.CatatTandaTangan: _catat_ttd,
    c.CatatTandaTanganGagal: _catat_gagal,
    c.CatatTandaTanganTidakPasti: _catat_tidak_pasti,
}


# --- questions others ask too --------------------------------------------------------------------------------------


def perlu_nomor(berkas: Berkas) -> bool:
    """Whether the letter has its last paraf and no number yet."""
    return menunggu_tanda_tangan(berkas) and berkas.surat is not None and berkas.surat.nomor is None


def perlu_render(berkas: Berkas, tanggal: object, penanda: Pelaku | None = None) -> bool:
    """Whether the letter must be rendered (anew): never yet, other content, another day, or another signer in its block
    (`penanda`, where the chair has a holder); never while it is signed."""
    surat = berkas.surat
    if not menunggu_tanda_tangan(berkas) or surat is None or surat.nomor is None or surat.ttd:
        return False
    if penanda is not None and not sama_penanda(surat.penanda, penanda):
        return True
    return surat.docx is None or surat.hash_render != berkas.isi_hash or surat.tanggal != tanggal


def sama_penanda(satu: Pelaku | None, dua: Pelaku | None) -> bool:
    """Whether a signature block that names the one is right for the other: the same person, as Plt or Plh or neither."""
    return satu is not None and dua is not None and (satu.orang, satu.sebagai) == (dua.orang, dua.sebagai)


def keadaan_ttd(berkas: Berkas, penyedia: str, penanda: Pelaku | None = None) -> Keadaan:
    """How the letter stands with its signer (`penanda`, where that is asked too), under this provider."""
    surat = berkas.surat
    if surat is not None and surat.ditandatangani_at is not None:
        return "sudah"
    if surat is None or not menunggu_tanda_tangan(berkas):
        return "belum"
    if surat.ttd:
        return "diminta" if surat.ttd == "diminta" else "tidak_pasti"
    if surat.docx is None or surat.hash_render != berkas.isi_hash:
        return "disiapkan"
    if penanda is not None and not sama_penanda(surat.penanda, penanda):
        return "disiapkan"
    return "menunggu_pdf" if surat.pdf is None and penyedia != TANPA else "siap"


def penyusun_surat(berkas: Berkas) -> frozenset[str]:
    """The posts that drafted the letter; they may bring its PDF, as its signer may."""
    no = berkas.surat.no if berkas.surat is not None else None
    return frozenset(k.jabatan for k in berkas.langkah if k.no == no and k.aksi is Aksi.SUSUN_SURAT and not k.samping)


def paraf_kurang(berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> list[str]:
    """The posts whose paraf on the content as it is now is missing before this signature, and covered by no later act."""
    wajib = [
        bagian.pelaksana
        for langkah in sop.langkah
        for bagian in langkah.bagian
        if langkah.no < kunjungan.no and (bagian.aksi is Aksi.PARAF or bagian.dengan_paraf)
    ]
    ada = {x.jabatan for x in (berkas.surat.paraf if berkas.surat else ()) if x.isi_hash == berkas.isi_hash}
    ada |= {k.jabatan for k in berkas.langkah if k.dicakup is not None and k.putaran == kunjungan.putaran}
    return [jabatan for jabatan in wajib if jabatan not in ada]
