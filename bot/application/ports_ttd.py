"""What signing promises: the port of a signing provider, and the values that cross it.

A sign call is never repeated by itself. It ends in one of three ways: a signed PDF; `TtdDitolak`, which means that nothing
was signed; or `TtdTidakPasti`, a state that a person resolves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.domain.galat import GalatParaf

#: What the signer gives besides the tap: a second tap, a one-time code, or the passphrase of his certificate.
Faktor = Literal["ketuk", "totp", "passphrase"]

NamaPenyedia = Literal["none", "local", "bsre"]


class TtdDitolak(GalatParaf):
    """The provider refused, or was never reached: nothing was signed, the signer may try again."""


class TtdTidakPasti(GalatParaf):
    """The call went out and its outcome is unknown; never tried again by itself."""


@dataclass(frozen=True, slots=True)
class PenandaTangan:
    """Who signs, as the register of certificates and the stamp know him."""

    orang_id: str
    jabatan: str  # code of the post
    nama: str
    nama_jabatan: str  # as printed, with Plt. or Plh. where it applies
    nip: str = ""
    nik: str = ""  # bsre: the identity at the agency's service; a string, never a number


@dataclass(frozen=True, slots=True)
class PermintaanTtd:
    """One letter to be signed: exactly the bytes that the signer was shown."""

    instansi: str
    pdf: bytes
    penanda_tangan: PenandaTangan
    saat: datetime  # office time
    waktu: str  # the same moment as people read it, e.g. "25 November 2026 pukul 09.12 WITA"
    nomor: str
    tempat: str
    tautan: str  # what the QR opens
    bidang: str = "TTD1"  # name of the signature field; the template's anchor is "#TTD1#"


@dataclass(frozen=True, slots=True)
class HasilTtd:
    """A signed letter."""

    pdf: bytes  # begins with exactly the bytes of the request
    sidik: str  # sha256 of the signer's certificate (DER), hex; empty when the provider does not tell
    seri: str = ""  # its serial number, hex


class PenyediaTtd(Protocol):
    """Signs letters: `none`, `local` (a certificate authority of the office's own) or `bsre`."""

    @property
    def nama(self) -> NamaPenyedia:
        """The setting's word for it."""
        ...

    @property
    def faktor(self) -> Faktor:
        """The second factor its signatures need."""
        ...

    @property
    def catatan_kaki(self) -> str:
        """The sentence at the foot of a letter; it claims no more than the provider gives. Empty for `none`."""
        ...

    async def tanda_tangani(self, permintaan: PermintaanTtd, rahasia: str | None) -> HasilTtd:
        """Sign once.

        Args:
            permintaan: the letter and its signer.
            rahasia: the passphrase where `faktor` is one; it is kept nowhere and appears in no log or error.

        Raises:
            TtdDitolak: nothing was signed. `kode`: `sertifikat_belum_ada`, `sertifikat_dicabut`, `sertifikat_kedaluwarsa`,
                `passphrase_salah`, `penyedia_menolak`, `penyedia_tidak_terjangkau`, `pdf_ditolak`.
            TtdTidakPasti: sent, and the answer is missing or not to be trusted. `kode`: `tanpa_jawaban`, `jawaban_rusak`.
        """
        ...


# --- the one-time page ---------------------------------------------------------------------------------------------

#: How a call for one letter ended.
AkhirTtd = Literal["jadi", "ditolak", "tidak_pasti"]


@dataclass(frozen=True, slots=True)
class LembarTtd:
    """One letter on the page where a passphrase is given: what its signer reads of it, and afterwards what became of it."""

    nomor_berkas: str
    nomor: str
    hal: str
    jabatan: str  # the signer's post, with Plt. or Plh. where it applies
    hasil: AkhirTtd | None = None
    sebab: str = ""  # a sentence, where it was not signed


class PintuTtd(Protocol):
    """What the web knows of the page: an address is looked at as often as one likes, and used once."""

    async def lihat(self, token: str) -> Sequence[LembarTtd] | None:
        """The letters behind an address; None: unknown, used or expired, all the same."""
        ...

    async def kirim(self, token: str, passphrase: str) -> Sequence[LembarTtd] | None:
        """Use the address up and sign; None as in `lihat`. The passphrase stays in memory."""
        ...


# --- checking ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CatatanSurat:
    """What the register knows of a signed letter, against which a PDF is held."""

    nomor: str
    penyedia: NamaPenyedia
    ditandatangani_at: datetime
    jabatan: str  # code of the signer's post
    orang_id: str
    bidang: tuple[str, ...]  # expected signature fields, in order
    sha256_awal: str  # of the bytes the signer was shown, to which the signature was added
    ukuran_awal: int
    sha256_akhir: str  # of the signed file as it was delivered


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """Whether a PDF is the letter it claims to be; `alasan` holds every reason why not, as codes."""

    sah: bool
    alasan: tuple[str, ...] = ()


class PemeriksaTtd(Protocol):
    """The gate: holds a PDF against the register of letters and certificates."""

    async def periksa(self, pdf: bytes, catatan: CatatanSurat) -> HasilPeriksa:
        """Never raises for bad input: a broken file is an `alasan`. `Gangguan`: not now.

        `alasan`: `bukan_pdf`, `rusak`, `terkunci` (needs a password), `tanpa_tanda_tangan`, `bidang_tidak_sesuai`,
        `isi_berubah`, `cakupan_kurang`, `sertifikat_asing`, `sertifikat_orang_lain`, `sertifikat_dicabut`, `bukan_surat_ini`.
        """
        ...
