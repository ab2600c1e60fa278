"""Commands: what somebody wants to happen to a case. `decide` answers with events or `Ditolak`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from bot.domain.peristiwa import ButirSebar, DokumenRef, NomorSurat, Pelaku, Tujuan


@dataclass(frozen=True, slots=True, kw_only=True)
class Perintah:
    """Root of all commands. `oleh` is None only for what the program itself records."""

    oleh: Pelaku | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AjukanPermohonan(Perintah):
    """Open a case."""

    nomor: str
    pemohon: str | None  # None: an SOP that an official starts
    jawaban: Mapping[str, Any]
    dokumen: tuple[DokumenRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PerintahLangkah(Perintah):
    """Root of the commands that act on one visit."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TerimaTugas(PerintahLangkah):
    """Take a visit that several holders could take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LepasTugas(PerintahLangkah):
    """Give a visit back to its post; recorded by the program when the person it was bound to left the post."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BeriDisposisi(PerintahLangkah):
    """Pass the matter on to the SOP's next pelaksana, and perhaps to others besides."""

    tambahan: tuple[Tujuan, ...] = ()
    orang: str | None = None  # a named holder of the next post
    instruksi: tuple[str, ...] = ()
    sifat: str = "biasa"
    catatan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LampirkanDokumen(PerintahLangkah):
    """Add a file that lies in the archive."""

    dokumen: DokumenRef
    nama: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CabutDokumen(PerintahLangkah):
    """Take a file out again."""

    dokumen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UbahIsiSurat(PerintahLangkah):
    """Set the fields of the draft letter."""

    isi: Mapping[str, Any]
    perlu_data: bool = True
    hasil: str = ""  # what becomes of the request, when the letter answers one


@dataclass(frozen=True, slots=True, kw_only=True)
class SusunDraf(PerintahLangkah):
    """A draft .docx exists: rendered from the fields (`isian`) or sent back edited (`unggahan`)."""

    dokumen: DokumenRef
    isi_versi: int
    sumber: str
    pdf: DokumenRef | None = None
    gambar: DokumenRef | None = None
    penanda: Pelaku | None = None  # of a draft from its fields: whom the signature block names


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatHasil(PerintahLangkah):
    """Give the output of a `kerjakan` as text."""

    teks: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelesaikanLangkah(PerintahLangkah):
    """End a visit whose output exists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BubuhkanParaf(PerintahLangkah):
    """Paraf the content with this hash."""

    isi_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CakupParaf(PerintahLangkah):
    """The paraf or check of this visit is covered by an act of the same person further up; recorded by the program."""

    pemegang: Pelaku  # the only one who could do it now
    no: int  # the part whose act stands for it
    bagian: int
    atas: Pelaku  # the same person, as the only holder of that part's post


@dataclass(frozen=True, slots=True, kw_only=True)
class GugurkanCakupan(PerintahLangkah):
    """The act that was to stand for this ended visit falls to somebody else; recorded by the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeruskanPeriksa(PerintahLangkah):
    """Pass a check."""

    isi_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KembalikanBerkas(PerintahLangkah):
    """Send the case back to an earlier maker; a reason is required."""

    alasan: str
    ke_no: int | None = None  # row of the maker; None: the SOP's own choice
    ke_bagian: int | None = None  # part of that row; None: its first maker


@dataclass(frozen=True, slots=True, kw_only=True)
class PesanNomor(Perintah):
    """The letter number reserved in this transaction."""

    nomor: NomorSurat


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatRender(Perintah):
    """The letter was rendered with number and date."""

    isi_hash: str
    tanggal: date
    docx: DokumenRef
    pdf: DokumenRef | None
    gambar: DokumenRef | None = None
    penanda: Pelaku | None = None  # whom the signature block names


@dataclass(frozen=True, slots=True, kw_only=True)
class SusulkanPdf(PerintahLangkah):
    """The PDF that no engine made: an officer made it from the letter's .docx."""

    docx: str  # sha256 of the .docx it was held against
    pdf: DokumenRef
    penyedia: str
    gambar: DokumenRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TandaTangani(PerintahLangkah):
    """Sign the bytes that were shown, with the tap alone (provider `none`)."""

    isi_hash: str
    penyedia: str
    tanggal: date  # today at the office


@dataclass(frozen=True, slots=True, kw_only=True)
class MintaTandaTangan(PerintahLangkah):
    """Have the provider sign the bytes that were shown; the second factor was right."""

    isi_hash: str
    penyedia: str
    tanggal: date  # today at the office
    permintaan: str  # fresh id: the provider is called at most once for it


@dataclass(frozen=True, slots=True, kw_only=True)
class PerintahTtd(PerintahLangkah):
    """Root of the answers to one request for a signature. `oleh` is a person only where the outcome was unknown."""

    permintaan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatTandaTangan(PerintahTtd):
    """The letter is signed: here is its PDF, and whose certificate signed it."""

    dokumen: DokumenRef
    sidik: str = ""
    seri: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatTandaTanganGagal(PerintahTtd):
    """Nothing was signed, and why."""

    kode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatTandaTanganTidakPasti(PerintahTtd):
    """Nobody knows whether the letter was signed, and why not."""

    kode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Serahkan(PerintahLangkah):
    """Hand letter and data to the pemohon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KonfirmasiTerima(PerintahLangkah):
    """The pemohon has received."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MulaiSebar(PerintahLangkah):
    """Fan a step out."""

    butir: tuple[ButirSebar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatHasilSebar(PerintahLangkah):
    """End a branch: its file is there, a portal link, a receipt, or word that came by other ways."""

    cara: str  # dokumen | tautan | terima | luar
    tautan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoloskanData(PerintahLangkah):
    """Pass datasets in a check; empty: all that are in."""

    kunci: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KembalikanData(PerintahLangkah):
    """Send one dataset back to its OPD; a reason is required."""

    kunci: str
    alasan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JadwalkanRapat(PerintahLangkah):
    """Call a meeting."""

    mulai_at: datetime
    peserta: tuple[str, ...]
    tempat: str
    acara: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatHadir(PerintahLangkah):
    """Say that one will be there, or not."""

    hadir: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatNotulensi(PerintahLangkah):
    """Write the minutes."""

    teks: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arsipkan(PerintahLangkah):
    """File the case and end it."""

    klasifikasi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PindahVersi(Perintah):
    """Go on under another version of the SOP."""

    versi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TambahCatatan(Perintah):
    """Note something on the case."""

    teks: str
    lb: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MintaKelengkapan(PerintahLangkah):
    """Ask the pemohon for what is missing."""

    pertanyaan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JawabKelengkapan(PerintahLangkah):
    """The pemohon answers: in words, with files, or both."""

    jawaban: str = ""
    dokumen: tuple[DokumenRef, ...] = ()
    nama: tuple[str, ...] = ()  # file names, in the order of `dokumen`


@dataclass(frozen=True, slots=True, kw_only=True)
class CabutKelengkapan(PerintahLangkah):
    """Go on without the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TutupTanpaJawaban(PerintahLangkah):
    """Close a request whose question stayed without an answer; given by the program when the time is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PerpanjangWaktu(Perintah):
    """Extend the statutory limit; a reason is required."""

    alasan: str
    hari: int
    batas_at: datetime | None  # the limit as it stands now; None while the clock stands still
    nomor: NomorSurat | None = None  # of the notice letter, taken in this transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class BatalkanPermohonan(Perintah):
    """The pemohon withdraws."""

    alasan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatHakData(Perintah):
    """Note that the pemohon got a copy of his data (`salinan`), or that they are erased (`hapus`); given by the operator."""

    hak: Literal["salinan", "hapus"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatDokumen(Perintah):
    """A document the program itself made (receipt, lembar disposisi)."""

    dokumen: DokumenRef
    nama: str
