"""Events: what happened to a case, append-only. Replaying them through `evolve` gives the case again.

An event holds ids, choices, times and hashes. Text about a person stands only in `rahasia`, which the store encrypts with
that person's key before it is hashed into the chain; `evolve` never looks at it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, partial
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.domain.sop import Aksi


@dataclass(frozen=True, slots=True)
class Pelaku:
    """Who acts: the person, and the post the act is done in (None: as pemohon)."""

    orang: str
    jabatan: str | None = None
    sebagai: str = "definitif"  # definitif | plt | plh
    mewakili: str | None = None  # of a Plh: the absent holder


@dataclass(frozen=True, slots=True)
class DokumenRef:
    """One document version: its bytes lie in the archive under `sha256`."""

    id: str
    slot: str  # permohonan | data | hasil | draf | surat | pindaian | bukti | disposisi
    sha256: str
    ukuran: int  # bytes
    mime: str
    lb: int | None = None  # the visit it came with; None: with the request, or made by the program
    kode: str | None = None  # the verification code printed on it: 80 random bits, base32


@dataclass(frozen=True, slots=True)
class Tujuan:
    """One receiver of a disposisi."""

    jabatan: str
    jenis: str  # utama (the SOP's next pelaksana) | tugas (side task) | tembusan (copy)
    orang: str | None = None  # a named holder; None: whoever takes it first


@dataclass(frozen=True, slots=True)
class Cakupan:
    """The act higher up the ladder that stands for a paraf or check."""

    no: int
    bagian: int
    aksi: Aksi
    oleh: Pelaku  # who has to do it, and did not act lower down for that reason


@dataclass(frozen=True, slots=True)
class NomorSurat:
    """A reserved letter number and the verification code printed with it."""

    aliran: str
    tahun: int
    urut: int
    nomor: str
    kode: str  # 80 random bits, base32


@dataclass(frozen=True, slots=True, kw_only=True)
class Peristiwa:
    """Root of all events."""

    at: datetime  # office time, aware UTC
    oleh: Pelaku | None  # None: the program itself
    rahasia: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PermohonanDiajukan(Peristiwa):
    """A case was opened. `rahasia["jawaban"]`: the answers by question code."""

    nomor: str
    sop: str
    sop_versi: str
    pemohon: str | None
    dokumen: tuple[DokumenRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahDibuka(Peristiwa):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahDiterima(Peristiwa):
    """One of several holders took the visit."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahDilepas(Peristiwa):
    """A visit went back to its post: the person it was bound to does not hold the post any more."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahSelesai(Peristiwa):
    """A visit ended with its output."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahDitutup(Peristiwa):
    """A visit ended without its output."""

    lb: int
    sebab: str  # dikembalikan | batal


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposisiDiberikan(Peristiwa):
    """A disposisi; giving it is the giver's paraf. `rahasia["catatan"]`: the giver's own words."""

    lb: int
    tujuan: tuple[Tujuan, ...]
    instruksi: tuple[str, ...] = ()
    sifat: str = "biasa"  # biasa | segera | sangat_segera | rahasia


@dataclass(frozen=True, slots=True, kw_only=True)
class DokumenDilampirkan(Peristiwa):
    """A file arrived and lies in the archive. `rahasia["nama"]`: its file name."""

    lb: int | None
    dokumen: DokumenRef


@dataclass(frozen=True, slots=True, kw_only=True)
class DokumenDicabut(Peristiwa):
    """A file was taken out of the case; its bytes and its history stay."""

    lb: int
    dokumen: str  # DokumenRef.id


@dataclass(frozen=True, slots=True, kw_only=True)
class IsiSuratDiubah(Peristiwa):
    """The fields of the draft were set. `rahasia["isi"]`: the fields."""

    lb: int
    versi: int  # of the fields; the draft rendered from them follows
    perlu_data: bool = True  # the letter promises data, so a data file must be attached
    hasil: str = ""  # what becomes of the request, when the letter answers one; counted by the monthly resume


@dataclass(frozen=True, slots=True, kw_only=True)
class DrafSuratDisusun(Peristiwa):
    """A version of the draft letter exists as .docx, number and date left as marks."""

    lb: int
    versi: int
    isi_versi: int  # the fields it was rendered from, or the newest ones when edited in Word
    sumber: str  # isian | unggahan
    dokumen: DokumenRef
    pdf: DokumenRef | None = None  # the same draft to look at on a phone; None: no PDF engine
    gambar: DokumenRef | None = None  # its first page
    penanda: Pelaku | None = None  # whom the signature block of a draft from its fields names


@dataclass(frozen=True, slots=True, kw_only=True)
class ParafDibubuhkan(Peristiwa):
    """A paraf, bound to the hash of the content it was given for."""

    lb: int
    isi_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParafDicakup(Peristiwa):
    """A paraf or check was not asked for: its only holder acts higher up the ladder, and that act stands for it."""

    lb: int
    pemegang: Pelaku  # as the holder of the lower post
    cakupan: Cakupan
    sebab: str  # rangkap | penyusun (he drafted the letter and signs it himself)


@dataclass(frozen=True, slots=True, kw_only=True)
class CakupanGugur(Peristiwa):
    """The higher act falls to somebody else, so the paraf or check it stood for is due after all."""

    lb: int  # the visit that was covered


@dataclass(frozen=True, slots=True, kw_only=True)
class ParafGugur(Peristiwa):
    """Parafs lost their ground because the content changed."""

    jabatan: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilDiperiksa(Peristiwa):
    """A check passed."""

    lb: int
    isi_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilDicatat(Peristiwa):
    """A text output of a `kerjakan`. `rahasia["teks"]`: the text."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasDikembalikan(Peristiwa):
    """Back to an earlier maker. `rahasia["alasan"]`: why."""

    lb: int
    ke_no: int
    ke_bagian: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NomorSuratDipesan(Peristiwa):
    """The letter got its number: reserved until signed."""

    nomor: NomorSurat


@dataclass(frozen=True, slots=True, kw_only=True)
class NomorSuratDibatalkan(Peristiwa):
    """A reserved number will not be used; it stays counted."""

    nomor: NomorSurat


@dataclass(frozen=True, slots=True, kw_only=True)
class SuratDirender(Peristiwa):
    """The letter exists with number and date; these bytes are what the signer sees and signs."""

    isi_hash: str
    tanggal: date
    docx: DokumenRef
    pdf: DokumenRef | None  # None: no PDF engine
    gambar: DokumenRef | None = None  # the first page
    penanda: Pelaku | None = None  # whom the signature block names; None: an empty chair


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfSuratDisusulkan(Peristiwa):
    """An officer made the PDF that no engine had made from the letter's .docx."""

    lb: int
    pdf: DokumenRef
    gambar: DokumenRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TandaTanganDiminta(Peristiwa):
    """The signer gave his second factor; the provider may be called once for this request."""

    lb: int
    permintaan: str
    penyedia: str  # local | bsre
    sha256: str  # of the PDF the signer was shown
    isi_hash: str
    nomor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TandaTanganGagal(Peristiwa):
    """Nothing was signed. `oleh`: the person who found that out, where the outcome was unknown."""

    lb: int
    permintaan: str
    kode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TandaTanganTidakPasti(Peristiwa):
    """The provider may have signed or not; a person has to look."""

    lb: int
    permintaan: str
    kode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuratDitandatangani(Peristiwa):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasDiserahkan(Peristiwa):
    """Letter and data were handed to the pemohon, who has yet to confirm."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SerahTerimaDikonfirmasi(Peristiwa):
    """The pemohon confirmed; or the officer did, with a signed receipt as proof."""

    lb: int
    bukti: str | None = None  # DokumenRef.id of the receipt


@dataclass(frozen=True, slots=True)
class ButirSebar:
    """One branch of a fan-out: a dataset an OPD owes, or a receiver of a letter."""

    kunci: str
    judul: str
    jabatan: str  # "opd:<kode>", or a post of the office


@dataclass(frozen=True, slots=True, kw_only=True)
class SebaranDimulai(Peristiwa):
    """A fan-out began; its branches open with it."""

    lb: int
    butir: tuple[ButirSebar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilSebaranDicatat(Peristiwa):
    """What a branch ended with."""

    lb: int
    cara: str  # dokumen | tautan | terima | luar (taken in by the holder, outside the bot)
    tautan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDiloloskan(Peristiwa):
    """Datasets passed their check."""

    lb: int
    kunci: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDikembalikan(Peristiwa):
    """One dataset goes back to its OPD. `rahasia["alasan"]`: why."""

    lb: int
    kunci: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RapatDijadwalkan(Peristiwa):
    """A meeting was called. `rahasia`: `tempat`, `acara`."""

    lb: int
    mulai_at: datetime
    peserta: tuple[str, ...]  # posts


@dataclass(frozen=True, slots=True, kw_only=True)
class KehadiranDicatat(Peristiwa):
    """Somebody will be there, or was."""

    lb: int
    hadir: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NotulensiDicatat(Peristiwa):
    """The minutes of the meeting. `rahasia["teks"]`."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasDiarsipkan(Peristiwa):
    """The case was filed under a classification (Permendagri 83/2022)."""

    lb: int
    klasifikasi: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VersiDipindahkan(Peristiwa):
    """The case goes on under another version of its SOP."""

    dari: str
    ke: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CatatanDitambahkan(Peristiwa):
    """A note on the case. `rahasia["teks"]`: its words."""

    lb: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KelengkapanDiminta(Peristiwa):
    """The pemohon was asked for something; the clocks stand still. `rahasia["pertanyaan"]`: the words."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KelengkapanDijawab(Peristiwa):
    """The pemohon answered; the clocks run on. `rahasia`: `jawaban`, and `_nama_berkas` of the files."""

    lb: int
    dokumen: tuple[DokumenRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KelengkapanDicabut(Peristiwa):
    """The question was withdrawn; the clocks run on."""

    lb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaktuDiperpanjang(Peristiwa):
    """The statutory limit was extended, once (UU 14/2008 article 22(8)). `rahasia["alasan"]`: why, as written to the pemohon."""

    hari: int  # working days
    nomor: NomorSurat | None = None  # of the notice letter


@dataclass(frozen=True, slots=True, kw_only=True)
class PermohonanDitutup(Peristiwa):
    """The request was closed by the program, after notice."""

    sebab: str  # tanpa_jawaban


@dataclass(frozen=True, slots=True, kw_only=True)
class PermohonanDibatalkan(Peristiwa):
    """The pemohon withdrew. `rahasia["alasan"]`: why, when told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HakDataDipenuhi(Peristiwa):
    """What the pemohon may ask of his own data was done for him (UU 27/2022 articles 7 and 8): a copy, or erasure."""

    hak: str  # salinan | hapus


@dataclass(frozen=True, slots=True, kw_only=True)
class BerkasSelesai(Peristiwa):
    """The last row ended."""


#: Every kind of event by its name in the store.
JENIS: dict[str, type[Peristiwa]] = {kelas.__name__: kelas for kelas in Peristiwa.__subclasses__()}


_POLOS = frozenset({str, int, bool, float, NoneType})
_DERET = (tuple, list)


@cache
def _medan(kelas: Any) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]] | None:
    """The fields of a dataclass (of two or more) that stand in plain data, and what reads them; None: it is none."""
    medan = getattr(kelas, "__dataclass_fields__", None)
    if medan is None:
        return None
    nama = tuple(x for x in medan if x != "rahasia")
    return nama, attrgetter(*nama)


def ke_data(nilai: Any) -> Any:
    """A value of an event as plain JSON data; `rahasia` is left out."""
    jenis: Any = type(nilai)
    if jenis in _POLOS or isinstance(nilai, str):
        return nilai
    if isinstance(nilai, date):  # a datetime too
        return nilai.isoformat()
    if isinstance(nilai, _DERET):
        return [ke_data(v) for v in nilai]
    if (medan := _medan(jenis)) is not None:
        nama, baca = medan
        return {n: v if type(v) in _POLOS else ke_data(v) for n, v in zip(nama, baca(nilai), strict=True)}
    if isinstance(nilai, Mapping):
        return {str(k): ke_data(v) for k, v in nilai.items()}
    return nilai


@cache
def _pembaca(jenis: Any) -> Callable[[Any], Any] | None:
    """How plain data becomes a value of one annotated type, the inverse of `ke_data`; None: it is that value already.

    Worked out once per type: a fan-out of hundreds of branches is read in every transaction that touches it.
    """
    if get_origin(jenis) in (Union, UnionType):
        isi = _pembaca(next(t for t in get_args(jenis) if t is not NoneType))
        return None if isi is None else lambda data: None if data is None else isi(data)
    if get_origin(jenis) is tuple:
        butir = _pembaca(get_args(jenis)[0])
        return tuple if butir is None else lambda data: tuple(map(butir, data))
    if jenis is datetime:
        return datetime.fromisoformat
    if jenis is date:
        return date.fromisoformat
    if isinstance(jenis, type) and issubclass(jenis, Aksi):
        return Aksi
    if hasattr(jenis, "__dataclass_fields__"):
        return partial(bangun, jenis)
    return None


#: Of each class the fields that plain data does not hold as they are.
_PEMBACA: dict[type[Any], tuple[tuple[str, Callable[[Any], Any]], ...]] = {}


def bangun(kelas: type[Any], data: Mapping[str, Any], rahasia: Mapping[str, Any] | None = None) -> Any:
    """An object of a domain dataclass from the plain data `ke_data` made of it."""
    pembaca = _PEMBACA.get(kelas)
    if pembaca is None:
        semua = ((nama, _pembaca(jenis)) for nama, jenis in get_type_hints(kelas).items())
        pembaca = _PEMBACA[kelas] = tuple((nama, baca) for nama, baca in semua if baca is not None)
    isi = dict(data)
    for nama, baca in pembaca:
        if nama in isi:
            isi[nama] = baca(isi[nama])
    if rahasia is not None:
        isi["rahasia"] = rahasia
    return kelas(**isi)


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
