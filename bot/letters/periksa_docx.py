"""Files that people send: an edited draft is searched for traps, an upload must be what it says."""

from __future__ import annotations

import re
import stat
import unicodedata
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from typing import Literal
from xml.parsers import expat

from PIL import Image

from bot.letters.errors import BerkasDitolak, DocxDitolak
from bot.letters.kemasan import MAKS_XML, ZIP_RUSAK

JenisBerkas = Literal["pdf", "jpg", "png", "docx", "xlsx", "csv"]

MAKS_PIKSEL = 40_000_000  # of a picture; a page scanned at 600 dpi has 35 million
MAKS_UNGGAHAN = 20_000_000  # bytes: what Telegram lets a bot download

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an old .doc, or a .docx locked with a password
_UNSUR_TERTANAM = frozenset({"object", "control", "altChunk", "subDoc", "OLEObject", "oleObj", "externalData", "movie"})
_UNSUR_VML = ("imagedata", "fill", "stroke")  # they may show a picture
_REL_TERTANAM = (
    "/oleobject",
    "/package",
    "/control",
    "/activexcontrolbinary",
    "/afchunk",
    "/subdocument",
)
_REL_MAKRO = (
    "/vbaproject",
    "/wordvbadata",
    "/keymapcustomizations",
    "/attachedtoolbars",
)
_BAGIAN_TERTANAM = ("/embeddings/", "/activex/")
_BAGIAN_MAKRO = re.compile(r"vba(project|data)|\.bin$", re.IGNORECASE)
_XML = (".xml", ".rels", ".vml", ".svg")
_HURUF = (".odttf", ".ttf", ".otf", ".ttc", ".fntdata")
_PAKET_LAIN = ("mimetype", "content.xml", "meta-inf/")  # an OpenDocument hiding in the same archive
# What a relationship may lead to inside the file. All that is not named here is XML, and XML is read through.
_AKHIRAN_REL = {"/printersettings": (".bin",), "/origin": (".sigs",)}
_REL_GAMBAR = ("/image", "/thumbnail", "/hdphoto")
_KEDALAMAN = 200  # open elements; a drawing in a table in a drawing takes forty
_SANDI_XML = (None, "UTF-8", "UTF-16", "US-ASCII")
_DATA_GAMBAR = re.compile(r"data:image/(png|jpe?g|gif)[;,]", re.IGNORECASE)
_URL_LUAR = re.compile(r"url\(\s*['\"]?\s*(?!#)", re.IGNORECASE)
_SKEMA_TAUTAN = ("http://", "https://", "mailto:")
# Fields that only look at the document itself; others fetch files, run programs or ask questions.
_FIELD_BOLEH = frozenset(
    {
        "AUTHOR",
        "CREATEDATE",
        "DATE",
        "FORMTEXT",
        "HYPERLINK",
        "LISTNUM",
        "NOTEREF",
        "NUMPAGES",
        "PAGE",
        "PAGEREF",
        "PRINTDATE",
        "REF",
        "SAVEDATE",
        "SECTION",
        "SECTIONPAGES",
        "SEQ",
        "STYLEREF",
        "TIME",
        "TITLE",
        "TOC",
    }
)


@dataclass(frozen=True)
class BatasZip:
    """How much a packed document may hold."""

    entri: int = 200
    terbongkar: int = 50_000_000  # bytes
    rasio: int = 100  # unpacked to packed, for entries above 100 kB


BATAS_DOCX = BatasZip()
BATAS_XLSX = BatasZip(entri=1000, terbongkar=200_000_000)


# --- an edited draft ------------------------------------------------------------------------------


def periksa_docx(data: bytes) -> None:
    """Pass a Word draft that came back from an officer, or refuse it.

    Refused are archives that are bombs or reach outside, other kinds of document in the same archive, macros, embedded
    objects and fonts, pictures of a kind that is a program or may lead elsewhere, DTDs, fields that fetch or run something,
    and every external relationship but an ordinary hyperlink, which nothing follows by itself. Every part is either XML and
    read through, or a picture of a known kind.

    Raises:
        DocxDitolak: with the code and the part at fault.
    """
    with _buka(data, BATAS_DOCX) as arsip:
        nama = arsip.namelist()
        if "word/document.xml" not in nama or "[Content_Types].xml" not in nama:
            raise DocxDitolak("bukan_docx")
        for info in arsip.infolist():
            bagian = info.filename
            _periksa_nama_bagian(bagian)
            if info.file_size > MAKS_XML and bagian.lower().endswith(_XML):
                raise DocxDitolak("terlalu_besar", bagian=bagian)
            isi = _baca(arsip, bagian)
            if bagian.lower().endswith(_XML):
                _periksa_xml(bagian, isi)
            elif not _bagian_biasa(bagian.lower(), isi):
                raise DocxDitolak("objek_tertanam", bagian=bagian)
            elif _piksel(isi) > MAKS_PIKSEL:
                raise DocxDitolak("terlalu_besar", bagian=bagian)


def _bagian_biasa(bagian: str, isi: bytes) -> bool:
    """Whether a part that is no XML is a picture of a known kind, or one of the two others that Word writes.

    The content decides: LibreOffice looks at it and not at the name, and would hand PostScript to an interpreter.
    """
    if bagian.endswith("/") or bagian.endswith(".sigs"):
        return not isi
    if bagian.startswith("word/printersettings") and bagian.endswith(".bin"):
        return True
    return (
        isi.startswith(
            (
                b"\x89PNG\r\n\x1a\n",
                b"\xff\xd8\xff",
                b"GIF87a",
                b"GIF89a",
                b"BM",
                b"II*\0",
                b"MM\0*",
                b"II\xbc",  # JPEG XR, kept by Word beside a picture with effects
                b"\xd7\xcd\xc6\x9a",
                b"\x01\0\x09\0",
            )
        )
        or (isi.startswith(b"\x01\0\0\0") and isi[40:44] == b" EMF")
    )


def _buka(data: bytes, batas: BatasZip) -> zipfile.ZipFile:
    """Open an archive whose directory keeps the limits; nothing is unpacked yet."""
    if data.startswith(_OLE):
        raise DocxDitolak("terkunci")
    try:
        arsip = zipfile.ZipFile(BytesIO(data))
    except ZIP_RUSAK as galat:
        raise DocxDitolak("bukan_zip") from galat
    entri = arsip.infolist()
    if len(entri) > batas.entri:
        raise DocxDitolak("terlalu_banyak_isi", jumlah=len(entri))
    if sum(info.file_size for info in entri) > batas.terbongkar:
        raise DocxDitolak("terlalu_besar")
    dilihat: set[str] = set()
    for info in entri:
        _periksa_entri(info, batas)
        if (kunci := info.filename.lower()) in dilihat:
            raise DocxDitolak("nama_ganda", bagian=info.filename)
        dilihat.add(kunci)
    return arsip


def _periksa_entri(info: zipfile.ZipInfo, batas: BatasZip) -> None:
    """One line of the archive's directory."""
    jalur = info.orig_filename
    if (
        "\\" in jalur
        or "\0" in jalur
        or ":" in jalur
        or jalur.startswith("/")
        or ".." in PurePosixPath(jalur).parts
    ):
        raise DocxDitolak("nama_berbahaya", bagian=jalur)
    if stat.S_ISLNK(info.external_attr >> 16):
        raise DocxDitolak("tautan_simbolik", bagian=jalur)
    if info.flag_bits & 0x1:
        raise DocxDitolak("terenkripsi", bagian=jalur)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DocxDitolak("zip_rusak", bagian=jalur)
    if info.file_size > 100_000 and info.file_size > batas.rasio * max(info.compress_size, 1):
        raise DocxDitolak("rasio_mencurigakan", bagian=jalur)


def _baca(arsip: zipfile.ZipFile, bagian: str) -> bytes:
    """Unpack one part; zipfile stops at the size its directory names and checks the sum."""
    try:
        return arsip.read(bagian)
    except ZIP_RUSAK as galat:
        raise DocxDitolak("zip_rusak", bagian=bagian) from galat


def _periksa_nama_bagian(bagian: str) -> None:
    """Parts that hold programs or other documents betray themselves by their place."""
    kecil = f"/{bagian.lower()}"
    if kecil[1:].startswith(_PAKET_LAIN):
        raise DocxDitolak("bukan_docx")
    if kecil.endswith(_HURUF):
        raise DocxDitolak("huruf_tertanam", bagian=bagian)
    if any(tempat in kecil for tempat in _BAGIAN_TERTANAM):
        raise DocxDitolak("objek_tertanam", bagian=bagian)
    if _BAGIAN_MAKRO.search(kecil) and not kecil.startswith("/word/printersettings"):
        raise DocxDitolak("makro", bagian=bagian)


class _Pemeriksa:
    """Listens to one XML part and refuses what has no place in a letter.

    Elements count by their bare names: LibreOffice reads relationships without looking at the namespace.
    """

    def __init__(self, bagian: str) -> None:
        self._bagian = bagian
        self._svg = bagian.lower().endswith(".svg")
        self._dalam = 0  # elements open
        self._field: list[str] = []  # instructions of the fields open at this point, nested ones last
        self._dalam_instruksi = False

    def doctype(self, *_: object) -> None:
        """A DTD is the way to entities; Word writes none."""
        raise DocxDitolak("dtd", bagian=self._bagian)

    def deklarasi(self, _versi: str, sandi: str | None, _mandiri: int) -> None:
        """The encodings Word writes; under another one two readers may see two documents."""
        if sandi is not None and sandi.upper() not in _SANDI_XML:
            raise DocxDitolak("xml_rusak", bagian=self._bagian)

    def mulai(self, nama: str, atribut: dict[str, str]) -> None:
        """An element opens."""
        self._dalam += 1
        if self._dalam > _KEDALAMAN:
            raise DocxDitolak("xml_rusak", bagian=self._bagian)
        lokal = _lokal(nama)
        if self._svg:
            self._gambar_svg(lokal, atribut)
        if lokal == "Relationship":
            self._hubungan(atribut)
        elif lokal in ("Override", "Default") and "macroenabled" in atribut.get("ContentType", "").lower():
            raise DocxDitolak("makro", bagian=self._bagian)
        elif lokal in _UNSUR_TERTANAM:
            raise DocxDitolak("objek_tertanam", bagian=self._bagian)
        elif lokal in _UNSUR_VML and (atribut.get("src") or any(k.endswith(" href") for k in atribut)):
            raise DocxDitolak("tautan_luar", bagian=self._bagian)
        else:
            self._kata(lokal, {_lokal(k): v for k, v in atribut.items()})

    def selesai(self, nama: str) -> None:
        """An element closes."""
        self._dalam -= 1
        if _lokal(nama) == "instrText":
            self._dalam_instruksi = False

    def teks(self, isi: str) -> None:
        """Characters; those of a field's instruction may come in many runs."""
        if self._dalam_instruksi and self._field:
            self._field[-1] += isi

    def akhir(self) -> None:
        """The part ends; a field left open is judged too."""
        while self._field:
            self._periksa_field(self._field.pop())

    def _kata(self, lokal: str, atribut: dict[str, str]) -> None:
        """A Word element: follow the fields."""
        if lokal == "fldSimple":
            self._periksa_field(atribut.get("instr", ""))
        elif lokal == "instrText":
            self._dalam_instruksi = True
            if not self._field:
                self._field.append("")
        elif lokal == "fldChar":
            jenis = atribut.get("fldCharType")
            if jenis == "begin":
                self._field.append("")
            elif jenis == "separate" and self._field:
                self._periksa_field(self._field[-1])
            elif jenis == "end" and self._field:
                self._periksa_field(self._field.pop())

    def _periksa_field(self, instruksi: str) -> None:
        """The first word of a field's instruction decides; a hyperlink leads to the web, to a mailbox or within the letter."""
        kata = instruksi.split()
        if kata and kata[0].upper() not in _FIELD_BOLEH:
            raise DocxDitolak("field_terlarang", bagian=self._bagian, field=kata[0][:40])
        if kata and kata[0].upper() == "HYPERLINK":
            for bagian in kata[1:]:
                tujuan = bagian.strip('"“”').lower()
                if (":" in tujuan or "\\\\" in tujuan) and not tujuan.startswith(_SKEMA_TAUTAN):
                    raise DocxDitolak("tautan_luar", bagian=self._bagian, target=tujuan[:200])

    def _gambar_svg(self, lokal: str, atribut: dict[str, str]) -> None:
        """A drawing shows only itself: no script, nothing from elsewhere."""
        if lokal.lower() in ("script", "foreignobject", "handler"):
            raise DocxDitolak("makro", bagian=self._bagian)
        for nama, nilai in atribut.items():
            tujuan = nilai.strip()
            href = _lokal(nama).lower() == "href"
            if (href and not tujuan.startswith("#") and not _DATA_GAMBAR.match(tujuan)) or _URL_LUAR.search(nilai):
                raise DocxDitolak("tautan_luar", bagian=self._bagian, target=tujuan[:200])

    def _hubungan(self, atribut: dict[str, str]) -> None:
        """A relationship to another part or to the world outside."""
        jenis = atribut.get("Type", "").lower()
        if jenis.endswith(_REL_TERTANAM):
            raise DocxDitolak("objek_tertanam", bagian=self._bagian)
        if jenis.endswith(_REL_MAKRO):
            raise DocxDitolak("makro", bagian=self._bagian)
        target = atribut.get("Target", "").strip().lower()
        luar = atribut.get("TargetMode", "").lower() == "external"
        if luar and not (jenis.endswith("/hyperlink") and target.startswith(_SKEMA_TAUTAN)):
            raise DocxDitolak("tautan_luar", bagian=self._bagian, target=target[:200])
        if luar or (jenis.endswith("/hyperlink") and target.startswith("#")):
            return
        if ":" in target or "%" in target or target.startswith(("\\", "//")):
            raise DocxDitolak("tautan_luar", bagian=self._bagian, target=target[:200])
        self._ke_dalam(jenis, target)

    def _ke_dalam(self, jenis: str, target: str) -> None:
        """A relationship leads to a part whose kind has been looked at: a picture to a picture, the rest to XML."""
        if jenis.endswith("/font"):
            raise DocxDitolak("huruf_tertanam", bagian=self._bagian)
        akhiran = PurePosixPath(target).suffix
        if jenis.endswith(_REL_GAMBAR):
            cocok = akhiran not in (".bin", ".sigs")
        else:
            boleh = next((a for akhir, a in _AKHIRAN_REL.items() if jenis.endswith(akhir)), (".xml", ".rels", ".vml"))
            cocok = akhiran in boleh
        if not cocok:
            raise DocxDitolak("objek_tertanam", bagian=self._bagian, target=target[:200])


def _lokal(nama: str) -> str:
    """A name without its namespace."""
    return nama.rpartition(" ")[2]


def _periksa_xml(bagian: str, data: bytes) -> None:
    """Listen through one XML part without ever expanding an entity."""
    pemeriksa = _Pemeriksa(bagian)
    pengurai = expat.ParserCreate(namespace_separator=" ")
    pengurai.XmlDeclHandler = pemeriksa.deklarasi
    pengurai.StartDoctypeDeclHandler = pemeriksa.doctype
    pengurai.EntityDeclHandler = pemeriksa.doctype
    pengurai.StartElementHandler = pemeriksa.mulai
    pengurai.EndElementHandler = pemeriksa.selesai
    pengurai.CharacterDataHandler = pemeriksa.teks
    try:
        pengurai.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as galat:
        raise DocxDitolak("xml_rusak", bagian=bagian) from galat
    pemeriksa.akhir()


# --- any upload -----------------------------------------------------------------------------------


def cek_unggahan(nama: str, data: bytes) -> JenisBerkas:
    """The kind of an uploaded file, when name and content agree and the kind is accepted.

    Raises:
        BerkasDitolak: with the code; for Office files `rinci` says what was found inside.
    """
    if not data:
        raise BerkasDitolak("kosong")
    if len(data) > MAKS_UNGGAHAN:
        raise BerkasDitolak("terlalu_besar", maks=MAKS_UNGGAHAN)
    if any(unicodedata.category(huruf) in ("Cc", "Cf", "Cs") for huruf in nama):
        raise BerkasDitolak("berbahaya", rinci="nama berkas memuat tanda tersembunyi")
    match PurePosixPath(nama.strip().lower()).suffix:
        case ".pdf" if data.startswith(b"%PDF-"):
            return "pdf"
        case ".jpg" | ".jpeg" if data.startswith(b"\xff\xd8\xff"):
            _periksa_gambar(data)
            return "jpg"
        case ".png" if data.startswith(b"\x89PNG\r\n\x1a\n"):
            _periksa_gambar(data)
            return "png"
        case ".docx" if data.startswith((b"PK", _OLE)):
            _periksa_office(data, "word/document.xml", BATAS_DOCX)
            return "docx"
        case ".xlsx" if data.startswith((b"PK", _OLE)):
            _periksa_office(data, "xl/workbook.xml", BATAS_XLSX)
            return "xlsx"
        case ".csv" if _seperti_csv(data):
            return "csv"
        case ".pdf" | ".jpg" | ".jpeg" | ".png" | ".docx" | ".xlsx" | ".csv" as akhiran:
            raise BerkasDitolak("isi_tidak_sesuai", akhiran=akhiran)
        case akhiran:
            raise BerkasDitolak("jenis_tidak_diterima", akhiran=akhiran)


def _periksa_gambar(data: bytes) -> None:
    """A picture that would fill the memory of whoever opens it is refused."""
    if _piksel(data) > MAKS_PIKSEL:
        raise BerkasDitolak("gambar_terlalu_besar")


def _piksel(data: bytes) -> int:
    """How many pixels a PNG or JPEG says it has, by its header; nothing is decoded. 0: damaged, or something else."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as gambar:
                return gambar.width * gambar.height
    except Image.DecompressionBombError:
        return MAKS_PIKSEL + 1
    except (OSError, ValueError, SyntaxError):
        return 0


def _periksa_office(data: bytes, bagian_utama: str, batas: BatasZip) -> None:
    """An Office file that is only kept and passed on: right kind, no bomb, no macro; nothing is unpacked."""
    try:
        with _buka(data, batas) as arsip:
            nama = arsip.namelist()
    except DocxDitolak as galat:
        raise BerkasDitolak("berbahaya", rinci=galat.code) from galat
    if bagian_utama not in nama:
        raise BerkasDitolak("isi_tidak_sesuai")
    if any("vbaproject" in bagian.lower() for bagian in nama):
        raise BerkasDitolak("berbahaya", rinci="makro")


def _seperti_csv(data: bytes) -> bool:
    """Plain text without control characters, in UTF-8, UTF-16 with a mark, or the Windows code page."""
    teks = next(_baca_teks(data), None)
    return teks is not None and not any(
        unicodedata.category(h) == "Cc" and h not in "\t\r\n" for h in set(teks)
    )


def _baca_teks(data: bytes) -> Iterator[str]:
    """The text under each encoding that fits, the likeliest first."""
    sandi = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for nama in sandi:
        try:
            yield data.decode(nama)
        except UnicodeDecodeError:
            continue
