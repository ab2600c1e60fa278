"""Events: what happened to a case, append-only. Replaying them through `evolve` gives the case again.

An event holds ids, choices, times and hashes. Text about a person stands only in `rahasia`, which the store encrypts with
that person's key before it is hashed into the chain; `evolve` never looks at it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from msgspec import field

from bot.domain.nilai import Nilai
from bot.domain.sop import Aksi


class Pelaku(Nilai, frozen=True):
    """Who acts: the person, and the post the act is done in (None: as pemohon)."""

    orang: str
    jabatan: str | None = None
    sebagai: str = "definitif"  # definitif | plt | plh
    mewakili: str | None = None  # of a Plh: the absent holder


class DokumenRef(Nilai, frozen=True):
    """One document version: its bytes lie in the archive under `sha256`."""

    id: str
    slot: str  # permohonan | data | hasil | draf | surat | pindaian | bukti | disposisi
    sha256: str
    ukuran: int  # bytes
    mime: str
    lb: int | None = None  # the visit it came with; None: with the request, or made by the program
    kode: str | None = None  # the verification code printed on it: 80 random bits, base32


class Tujuan(Nilai, frozen=True):
    """One receiver of a disposisi."""

    jabatan: str
    jenis: str  # utama (the SOP's next pelaksana) | tugas (side task) | tembusan (copy)
    orang: str | None = None  # a named holder; None: whoever takes it first


class Cakupan(Nilai, frozen=True):
    """The act higher up the ladder that stands for a paraf or check."""

    no: int
    bagian: int
    aksi: Aksi
    oleh: Pelaku  # who has to do it, and did not act lower down for that reason


class NomorSurat(Nilai, frozen=True):
    """A reserved letter number and the verification code printed with it."""

    aliran: str
    tahun: int
    urut: int
    nomor: str
    kode: str  # 80 random bits, base32


class Peristiwa(Nilai, frozen=True, kw_only=True):
    """Root of all events."""

    at: datetime  # office time, aware UTC
    oleh: Pelaku | None  # None: the program itself
    rahasia: Mapping[str, Any] = field(default_factory=dict)


class PermohonanDiajukan(Peristiwa, frozen=True, kw_only=True):
    """A case was opened. `rahasia["jawaban"]`: the answers by question code."""

    nomor: str
    sop: str
    sop_versi: str
    pemohon: str | None
    dokumen: tuple[DokumenRef, ...] = ()


class LangkahDibuka(Peristiwa, frozen=True, kw_only=True):
    """A visit of one part of one row began."""

    lb: int
    no: int
    bagian: int
    aksi: Aksi
    jabatan: str
    orang: str | None = None
    dari: int | None = None  # the visit it follows
    putaran: int = 1  # 1 at the first visit, 2 after the first return, ...
    samping: bool = False  # a side task that does not hold up the row
    induk: int | None = None  # the visit this one is a branch of (himpun, distribusikan)
    kunci: str | None = None  # which dataset or receiver the branch stands for
    judul: str = ""  # its name for people


class LangkahDiterima(Peristiwa, frozen=True, kw_only=True):
    """One of several holders took the visit."""

    lb: int


class LangkahDilepas(Peristiwa, frozen=True, kw_only=True):
    """A visit went back to its post: the person it was bound to does not hold the post any more."""

    lb: int


class LangkahSelesai(Peristiwa, frozen=True, kw_only=True):
    """A visit ended with its output."""

    lb: int


class LangkahDitutup(Peristiwa, frozen=True, kw_only=True):
    """A visit ended without its output."""

    lb: int
    sebab: str  # dikembalikan | batal


class DisposisiDiberikan(Peristiwa, frozen=True, kw_only=True):
    """A disposisi; giving it is the giver's paraf. `rahasia["catatan"]`: the giver's own words."""

    lb: int
    tujuan: tuple[Tujuan, ...]
    instruksi: tuple[str, ...] = ()
    sifat: str = "biasa"  # biasa | segera | sangat_segera | rahasia


class DokumenDilampirkan(Peristiwa, frozen=True, kw_only=True):
    """A file arrived and lies in the archive. `rahasia["nama"]`: its file name."""

    lb: int | None
    dokumen: DokumenRef


class DokumenDicabut(Peristiwa, frozen=True, kw_only=True):
    """A file was taken out of the case; its bytes and its history stay."""

    lb: int
    dokumen: str  # DokumenRef.id


class IsiSuratDiubah(Peristiwa, frozen=True, kw_only=True):
    """The fields of the draft were set. `rahasia["isi"]`: the fields."""

    lb: int
    versi: int  # of the fields; the draft rendered from them follows
    perlu_data: bool = True  # the letter promises data, so a data file must be attached
    hasil: str = ""  # what becomes of the request, when the letter answers one; counted by the monthly resume


class DrafSuratDisusun(Peristiwa, frozen=True, kw_only=True):
    """A version of the draft letter exists as .docx, number and date left as marks."""

    lb: int
    versi: int
    isi_versi: int  # the fields it was rendered from, or the newest ones when edited in Word
    sumber: str  # isian | unggahan
    dokumen: DokumenRef
    pdf: DokumenRef | None = None  # the same draft to look at on a phone; None: no PDF engine
    gambar: DokumenRef | None = None  # its first page
    penanda: Pelaku | None = None  # whom the signature block of a draft from its fields names


class ParafDibubuhkan(Peristiwa, frozen=True, kw_only=True):
    """A paraf, bound to the hash of the content it was given for."""

    lb: int
    isi_hash: str


class ParafDicakup(Peristiwa, frozen=True, kw_only=True):
    """A paraf or check was not asked for: its only holder acts higher up the ladder, and that act stands for it."""

    lb: int
    pemegang: Pelaku  # as the holder of the lower post
    cakupan: Cakupan
    sebab: str  # rangkap | penyusun (he drafted the letter and signs it himself)


class CakupanGugur(Peristiwa, frozen=True, kw_only=True):
    """The higher act falls to somebody else, so the paraf or check it stood for is due after all."""

    lb: int  # the visit that was covered


class ParafGugur(Peristiwa, frozen=True, kw_only=True):
    """Parafs lost their ground because the content changed."""

    jabatan: tuple[str, ...]


class HasilDiperiksa(Peristiwa, frozen=True, kw_only=True):
    """A check passed."""

    lb: int
    isi_hash: str | None = None


class HasilDicatat(Peristiwa, frozen=True, kw_only=True):
    """A text output of a `kerjakan`. `rahasia["teks"]`: the text."""

    lb: int


class BerkasDikembalikan(Peristiwa, frozen=True, kw_only=True):
    """Back to an earlier maker. `rahasia["alasan"]`: why."""

    lb: int
    ke_no: int
    ke_bagian: int


class NomorSuratDipesan(Peristiwa, frozen=True, kw_only=True):
    """The letter got its number: reserved until signed."""

    nomor: NomorSurat


class NomorSuratDibatalkan(Peristiwa, frozen=True, kw_only=True):
    """A reserved number will not be used; it stays counted."""

    nomor: NomorSurat


class SuratDirender(Peristiwa, frozen=True, kw_only=True):
    """The letter exists with number and date; these bytes are what the signer sees and signs."""

    isi_hash: str
    tanggal: date
    docx: DokumenRef
    pdf: DokumenRef | None  # None: no PDF engine
    gambar: DokumenRef | None = None  # the first page
    penanda: Pelaku | None = None  # whom the signature block names; None: an empty chair


class PdfSuratDisusulkan(Peristiwa, frozen=True, kw_only=True):
    """An officer made the PDF that no engine had made from the letter's .docx."""

    lb: int
    pdf: DokumenRef
    gambar: DokumenRef | None = None


class TandaTanganDiminta(Peristiwa, frozen=True, kw_only=True):
    """The signer gave his second factor; the provider may be called once for this request."""

    lb: int
    permintaan: str
    penyedia: str  # local | bsre
    sha256: str  # of the PDF the signer was shown
    isi_hash: str
    nomor: str


class TandaTanganGagal(Peristiwa, frozen=True, kw_only=True):
    """Nothing was signed. `oleh`: the person who found that out, where the outcome was unknown."""

    lb: int
    permintaan: str
    kode: str


class TandaTanganTidakPasti(Peristiwa, frozen=True, kw_only=True):
    """The provider may have signed or not; a person has to look."""

    lb: int
    permintaan: str
    kode: str


class SuratDitandatangani(Peristiwa, frozen=True, kw_only=True):
    """The letter was signed; its number is final. `oleh` is the signer."""

    lb: int
    penyedia: str  # none | local | bsre
    sha256: str  # of the bytes that were signed
    nomor: str
    dokumen: DokumenRef | None = None  # the signed PDF; None: the provider adds nothing to the letter
    sidik: str = ""  # sha256 of the signer's certificate
    seri: str = ""  # its serial number
    permintaan: str = ""
    dicatat: Pelaku | None = None  # who brought the signed PDF, where the outcome was unknown


class BerkasDiserahkan(Peristiwa, frozen=True, kw_only=True):
    """Letter and data were handed to the pemohon, who has yet to confirm."""

    lb: int


class SerahTerimaDikonfirmasi(Peristiwa, frozen=True, kw_only=True):
    """The pemohon confirmed; or the officer did, with a signed receipt as proof."""

    lb: int
    bukti: str | None = None  # DokumenRef.id of the receipt


class ButirSebar(Nilai, frozen=True):
    """One branch of a fan-out: a dataset an OPD owes, or a receiver of a letter."""

    kunci: str
    judul: str
    jabatan: str  # "opd:<kode>", or a post of the office


class SebaranDimulai(Peristiwa, frozen=True, kw_only=True):
    """A fan-out began; its branches open with it."""

    lb: int
    butir: tuple[ButirSebar, ...]


class HasilSebaranDicatat(Peristiwa, frozen=True, kw_only=True):
    """What a branch ended with."""

    lb: int
    cara: str  # dokumen | tautan | terima | luar (taken in by the holder, outside the bot)
    tautan: str = ""


class DataDiloloskan(Peristiwa, frozen=True, kw_only=True):
    """Datasets passed their check."""

    lb: int
    kunci: tuple[str, ...]


class DataDikembalikan(Peristiwa, frozen=True, kw_only=True):
    """One dataset goes back to its OPD. `rahasia["alasan"]`: why."""

    lb: int
    kunci: str


class RapatDijadwalkan(Peristiwa, frozen=True, kw_only=True):
    """A meeting was called. `rahasia`: `tempat`, `acara`."""

    lb: int
    mulai_at: datetime
    peserta: tuple[str, ...]  # posts


class KehadiranDicatat(Peristiwa, frozen=True, kw_only=True):
    """Somebody will be there, or was."""

    lb: int
    hadir: bool


class NotulensiDicatat(Peristiwa, frozen=True, kw_only=True):
    """The minutes of the meeting. `rahasia["teks"]`."""

    lb: int


class BerkasDiarsipkan(Peristiwa, frozen=True, kw_only=True):
    """The case was filed under a classification (Permendagri 83/2022)."""

    lb: int
    klasifikasi: str


class VersiDipindahkan(Peristiwa, frozen=True, kw_only=True):
    """The case goes on under another version of its SOP."""

    dari: str
    ke: str


class CatatanDitambahkan(Peristiwa, frozen=True, kw_only=True):
    """A note on the case. `rahasia["teks"]`: its words."""

    lb: int | None = None


class KelengkapanDiminta(Peristiwa, frozen=True, kw_only=True):
    """The pemohon was asked for something; the clocks stand still. `rahasia["pertanyaan"]`: the words."""

    lb: int


class KelengkapanDijawab(Peristiwa, frozen=True, kw_only=True):
    """The pemohon answered; the clocks run on. `rahasia`: `jawaban`, and `_nama_berkas` of the files."""

    lb: int
    dokumen: tuple[DokumenRef, ...] = ()


class KelengkapanDicabut(Peristiwa, frozen=True, kw_only=True):
    """The question was withdrawn; the clocks run on."""

    lb: int


class WaktuDiperpanjang(Peristiwa, frozen=True, kw_only=True):
    """The statutory limit was extended, once (UU 14/2008 article 22(8)). `rahasia["alasan"]`: why, as written to the pemohon."""

    hari: int  # working days
    nomor: NomorSurat | None = None  # of the notice letter


class PermohonanDitutup(Peristiwa, frozen=True, kw_only=True):
    """The request was closed by the program, after notice."""

    sebab: str  # tanpa_jawaban


class PermohonanDibatalkan(Peristiwa, frozen=True, kw_only=True):
    """The pemohon withdrew. `rahasia["alasan"]`: why, when told."""


class HakDataDipenuhi(Peristiwa, frozen=True, kw_only=True):
    """What the pemohon may ask of his own data was done for him (UU 27/2022 articles 7 and 8): a copy, or erasure."""

    hak: str  # salinan | hapus


class BerkasSelesai(Peristiwa, frozen=True, kw_only=True):
    """The last row ended."""


#: Every kind of event by its name in the store.
JENIS: dict[str, type[Peristiwa]] = {kelas.__name__: kelas for kelas in Peristiwa.__subclasses__()}


def dokumen_baru(event: Peristiwa) -> list[DokumenRef]:
    """The documents an event brings into the case."""
    if isinstance(event, PermohonanDiajukan):
        return list(event.dokumen)
    if isinstance(event, DokumenDilampirkan):
        return [event.dokumen]
    if isinstance(event, DrafSuratDisusun):
        return [d for d in (event.dokumen, event.pdf, event.gambar) if d is not None]
    if isinstance(event, SuratDirender):
        return [d for d in (event.docx, event.pdf, event.gambar) if d is not None]
    if isinstance(event, PdfSuratDisusulkan):
        return [d for d in (event.pdf, event.gambar) if d is not None]
    if isinstance(event, SuratDitandatangani):
        return [event.dokumen] if event.dokumen is not None else []
    return []
