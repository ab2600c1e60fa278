"""Commands: what somebody wants to happen to a case. `decide` answers with events or `Ditolak`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Literal

from msgspec import Struct

from bot.domain.peristiwa import ButirSebar, DokumenRef, NomorSurat, Pelaku, Tujuan


class Perintah(Struct, frozen=True, kw_only=True):
    """Root of all commands. `oleh` is None only for what the program itself records."""

    oleh: Pelaku | None


class AjukanPermohonan(Perintah, frozen=True, kw_only=True):
    """Open a case."""

    nomor: str
    pemohon: str | None  # None: an SOP that an official starts
    jawaban: Mapping[str, Any]
    dokumen: tuple[DokumenRef, ...] = ()


class PerintahLangkah(Perintah, frozen=True, kw_only=True):
    """Root of the commands that act on one visit."""

    lb: int


class TerimaTugas(PerintahLangkah, frozen=True, kw_only=True):
    """Take a visit that several holders could take."""


class LepasTugas(PerintahLangkah, frozen=True, kw_only=True):
    """Give a visit back to its post; recorded by the program when the person it was bound to left the post."""


class BeriDisposisi(PerintahLangkah, frozen=True, kw_only=True):
    """Pass the matter on to the SOP's next pelaksana, and perhaps to others besides."""

    tambahan: tuple[Tujuan, ...] = ()
    orang: str | None = None  # a named holder of the next post
    instruksi: tuple[str, ...] = ()
    sifat: str = "biasa"
    catatan: str = ""


class LampirkanDokumen(PerintahLangkah, frozen=True, kw_only=True):
    """Add a file that lies in the archive."""

    dokumen: DokumenRef
    nama: str


class CabutDokumen(PerintahLangkah, frozen=True, kw_only=True):
    """Take a file out again."""

    dokumen: str


class UbahIsiSurat(PerintahLangkah, frozen=True, kw_only=True):
    """Set the fields of the draft letter."""

    isi: Mapping[str, Any]
    perlu_data: bool = True
    hasil: str = ""  # what becomes of the request, when the letter answers one


class SusunDraf(PerintahLangkah, frozen=True, kw_only=True):
    """A draft .docx exists: rendered from the fields (`isian`) or sent back edited (`unggahan`)."""

    dokumen: DokumenRef
    isi_versi: int
    sumber: str
    pdf: DokumenRef | None = None
    gambar: DokumenRef | None = None
    penanda: Pelaku | None = None  # of a draft from its fields: whom the signature block names


class CatatHasil(PerintahLangkah, frozen=True, kw_only=True):
    """Give the output of a `kerjakan` as text."""

    teks: str


class SelesaikanLangkah(PerintahLangkah, frozen=True, kw_only=True):
    """End a visit whose output exists."""


class BubuhkanParaf(PerintahLangkah, frozen=True, kw_only=True):
    """Paraf the content with this hash."""

    isi_hash: str


class CakupParaf(PerintahLangkah, frozen=True, kw_only=True):
    """The paraf or check of this visit is covered by an act of the same person further up; recorded by the program."""

    pemegang: Pelaku  # the only one who could do it now
    no: int  # the part whose act stands for it
    bagian: int
    atas: Pelaku  # the same person, as the only holder of that part's post


class GugurkanCakupan(PerintahLangkah, frozen=True, kw_only=True):
    """The act that was to stand for this ended visit falls to somebody else; recorded by the program."""


class TeruskanPeriksa(PerintahLangkah, frozen=True, kw_only=True):
    """Pass a check."""

    isi_hash: str | None = None


class KembalikanBerkas(PerintahLangkah, frozen=True, kw_only=True):
    """Send the case back to an earlier maker; a reason is required."""

    alasan: str
    ke_no: int | None = None  # row of the maker; None: the SOP's own choice
    ke_bagian: int | None = None  # part of that row; None: its first maker


class PesanNomor(Perintah, frozen=True, kw_only=True):
    """The letter number reserved in this transaction."""

    nomor: NomorSurat


class CatatRender(Perintah, frozen=True, kw_only=True):
    """The letter was rendered with number and date."""

    isi_hash: str
    tanggal: date
    docx: DokumenRef
    pdf: DokumenRef | None
    gambar: DokumenRef | None = None
    penanda: Pelaku | None = None  # whom the signature block names


class SusulkanPdf(PerintahLangkah, frozen=True, kw_only=True):
    """The PDF that no engine made: an officer made it from the letter's .docx."""

    docx: str  # sha256 of the .docx it was held against
    pdf: DokumenRef
    penyedia: str
    gambar: DokumenRef | None = None


class TandaTangani(PerintahLangkah, frozen=True, kw_only=True):
    """Sign the bytes that were shown, with the tap alone (provider `none`)."""

    isi_hash: str
    penyedia: str
    tanggal: date  # today at the office


class MintaTandaTangan(PerintahLangkah, frozen=True, kw_only=True):
    """Have the provider sign the bytes that were shown; the second factor was right."""

    isi_hash: str
    penyedia: str
    tanggal: date  # today at the office
    permintaan: str  # fresh id: the provider is called at most once for it


class PerintahTtd(PerintahLangkah, frozen=True, kw_only=True):
    """Root of the answers to one request for a signature. `oleh` is a person only where the outcome was unknown."""

    permintaan: str


class CatatTandaTangan(PerintahTtd, frozen=True, kw_only=True):
    """The letter is signed: here is its PDF, and whose certificate signed it."""

    dokumen: DokumenRef
    sidik: str = ""
    seri: str = ""


class CatatTandaTanganGagal(PerintahTtd, frozen=True, kw_only=True):
    """Nothing was signed, and why."""

    kode: str


class CatatTandaTanganTidakPasti(PerintahTtd, frozen=True, kw_only=True):
    """Nobody knows whether the letter was signed, and why not."""

    kode: str


class Serahkan(PerintahLangkah, frozen=True, kw_only=True):
    """Hand letter and data to the pemohon."""


class KonfirmasiTerima(PerintahLangkah, frozen=True, kw_only=True):
    """The pemohon has received."""


class MulaiSebar(PerintahLangkah, frozen=True, kw_only=True):
    """Fan a step out."""

    butir: tuple[ButirSebar, ...]


class CatatHasilSebar(PerintahLangkah, frozen=True, kw_only=True):
    """End a branch: its file is there, a portal link, a receipt, or word that came by other ways."""

    cara: str  # dokumen | tautan | terima | luar
    tautan: str = ""


class LoloskanData(PerintahLangkah, frozen=True, kw_only=True):
    """Pass datasets in a check; empty: all that are in."""

    kunci: tuple[str, ...] = ()


class KembalikanData(PerintahLangkah, frozen=True, kw_only=True):
    """Send one dataset back to its OPD; a reason is required."""

    kunci: str
    alasan: str


class JadwalkanRapat(PerintahLangkah, frozen=True, kw_only=True):
    """Call a meeting."""

    mulai_at: datetime
    peserta: tuple[str, ...]
    tempat: str
    acara: str


class CatatHadir(PerintahLangkah, frozen=True, kw_only=True):
    """Say that one will be there, or not."""

    hadir: bool


class CatatNotulensi(PerintahLangkah, frozen=True, kw_only=True):
    """Write the minutes."""

    teks: str


class Arsipkan(PerintahLangkah, frozen=True, kw_only=True):
    """File the case and end it."""

    klasifikasi: str


class PindahVersi(Perintah, frozen=True, kw_only=True):
    """Go on under another version of the SOP."""

    versi: str


class TambahCatatan(Perintah, frozen=True, kw_only=True):
    """Note something on the case."""

    teks: str
    lb: int | None = None


class MintaKelengkapan(PerintahLangkah, frozen=True, kw_only=True):
    """Ask the pemohon for what is missing."""

    pertanyaan: str


class JawabKelengkapan(PerintahLangkah, frozen=True, kw_only=True):
    """The pemohon answers: in words, with files, or both."""

    jawaban: str = ""
    dokumen: tuple[DokumenRef, ...] = ()
    nama: tuple[str, ...] = ()  # file names, in the order of `dokumen`


class CabutKelengkapan(PerintahLangkah, frozen=True, kw_only=True):
    """Go on without the answer."""


class TutupTanpaJawaban(PerintahLangkah, frozen=True, kw_only=True):
    """Close a request whose question stayed without an answer; given by the program when the time is over."""


class PerpanjangWaktu(Perintah, frozen=True, kw_only=True):
    """Extend the statutory limit; a reason is required."""

    alasan: str
    hari: int
    batas_at: datetime | None  # the limit as it stands now; None while the clock stands still
    nomor: NomorSurat | None = None  # of the notice letter, taken in this transaction


class BatalkanPermohonan(Perintah, frozen=True, kw_only=True):
    """The pemohon withdraws."""

    alasan: str = ""


class CatatHakData(Perintah, frozen=True, kw_only=True):
    """Note that the pemohon got a copy of his data (`salinan`), or that they are erased (`hapus`); given by the operator."""

    hak: Literal["salinan", "hapus"]


class CatatDokumen(Perintah, frozen=True, kw_only=True):
    """A document the program itself made (receipt, lembar disposisi)."""

    dokumen: DokumenRef
    nama: str
