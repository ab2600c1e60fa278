"""Template and data become one complete .docx, or an error; never a letter with something missing."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage
from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.letters.errors import SuratGagal
from bot.letters.kemasan import ZIP_RUSAK, kemas_tetap
from bot.letters.manifest import Gambar, Isian, Nilai, SuratManifest, SuratTemplate

KERTAS = "kertas"  # reserved field: a key of the manifest's `ukuran`
MARGIN = "margin"  # reserved field: the office's free edges in mm, by the names in TEPI
TEPI = ("atas", "kanan", "bawah", "kiri")

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_PEMISAH_BARIS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# What XML cannot carry, C1 controls, marks that turn the reading direction, and the byte order mark.
_DIBUANG = re.compile(
    "[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
    "|[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_TANDA_TEMPLAT = ("{{", "}}", "{%", "%}", "{#", "#}")
_BAGIAN_TEKS = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml\Z")
_MAKS_GAMBAR = 2_000_000  # bytes
_TANDA_GAMBAR = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_PENYARING_BOLEH = frozenset({"length", "join"})

Masalah = tuple[str, str]  # path of the field, what is wrong with it


def clean(teks: str) -> str:
    """Text as it may stand in a letter: legal in XML, line breaks as LF, nothing that reverses digits.

    Nothing visible is taken away: what goes are characters that XML cannot carry (a lone surrogate would
    silently cost the rest of the letter), docxtpl's own codes (BEL, FF) and bidi controls.
    """
    return _DIBUANG.sub("", _PEMISAH_BARIS.sub("\n", teks)).strip()


def render_surat(template: SuratTemplate, isi: Mapping[str, Nilai]) -> bytes:
    """The letter as .docx; the same template and data give the same bytes.

    Raises:
        SuratGagal: data do not fit the manifest, a picture is broken, the template misbehaves, or the result
            is not complete.
    """
    data = siapkan_isi(template.manifest, isi)
    hasil = _susun(template, data)
    periksa_lengkap(
        hasil,
        template.manifest.sentinel,
        list(_daftar_teks(template.manifest.isian, data)),
    )
    return hasil


def rendered_texts(template: SuratTemplate, isi: Mapping[str, Nilai]) -> list[str]:
    """The texts a template makes of these data, complete or not; for linting.

    Raises:
        SuratGagal: data do not fit the manifest, or the template misbehaves.
    """
    bagian = _bagian_teks(_susun(template, siapkan_isi(template.manifest, isi)))
    return [teks_bagian(akar) for akar in bagian.values()]


def _susun(template: SuratTemplate, data: Mapping[str, Nilai]) -> bytes:
    dokumen = _Dokumen(BytesIO(template.docx))
    dokumen.init_docx()
    try:
        dokumen.render(_konteks(data, dokumen), jinja_env=environment(), autoescape=True)
    except SecurityError as galat:
        raise SuratGagal("templat_terlarang", alasan=str(galat)) from galat
    except (TemplateError, TypeError, AttributeError, SyntaxError) as galat:
        raise SuratGagal("templat_rusak", alasan=f"{type(galat).__name__}: {galat}") from galat
    except (
        UnrecognizedImageError,
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
    ) as galat:
        raise SuratGagal("gambar_rusak", alasan=type(galat).__name__) from galat
    lebar, tinggi = template.manifest.ukuran[_kertas(data)]
    margin = data[MARGIN]
    for bagian in dokumen.docx.sections:
        bagian.page_width, bagian.page_height = Mm(lebar), Mm(tinggi)
        if isinstance(margin, Mapping) and not template.manifest.margin_tetap:
            bagian.top_margin, bagian.right_margin, bagian.bottom_margin, bagian.left_margin = (
                Mm(int(str(margin[tepi]))) for tepi in TEPI
            )
    keluaran = BytesIO()
    dokumen.save(keluaran)
    return kemas_tetap(keluaran.getvalue())


def isi_hash(template: SuratTemplate, isi: Mapping[str, Nilai]) -> str:
    """Hex sha256 of what a paraf covers: template and content, without what is filled in later.

    Left out are the paper and the fields the manifest marks `di_luar_hash` (number, date, verification), so
    the hash is the same before and after numbering and changes with any word.

    Raises:
        SuratGagal: data do not fit the manifest.
    """
    data = siapkan_isi(template.manifest, isi)
    tercakup = {
        nama: _untuk_hash(data[nama])
        for nama, isian in template.manifest.isian.items()
        if not isian.di_luar_hash
    }
    kanonik = json.dumps(
        {"templat": template.sha256, "isi": tercakup},
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return hashlib.sha256(kanonik.encode()).hexdigest()


def siapkan_isi(manifest: SuratManifest, isi: Mapping[str, Nilai]) -> dict[str, Nilai]:
    """Cleaned data with every field of the manifest present.

    Raises:
        SuratGagal: `isian_tidak_sah` with every problem at once, or `gambar_rusak`.
    """
    masalah: list[Masalah] = []
    sisa = dict(isi)
    kertas = sisa.pop(KERTAS, next(iter(manifest.ukuran)))
    if kertas not in manifest.ukuran:
        masalah.append((KERTAS, "bukan_pilihan"))
    margin = sisa.pop(MARGIN, None)
    if margin is not None and not _margin_sah(margin):
        masalah.append((MARGIN, "bukan_pilihan"))
    data = _kelompok(manifest.isian, sisa, "", masalah)
    if masalah:
        raise SuratGagal("isian_tidak_sah", masalah=tuple(masalah))
    return data | {KERTAS: kertas, MARGIN: margin if margin is not None else ""}


def _margin_sah(margin: Nilai) -> bool:
    """Whether these are four edges that leave room for text, as the office's settings allow them."""
    return (
        isinstance(margin, Mapping)
        and set(margin) == set(TEPI)
        and all(type(mm) is int and 5 <= mm <= 60 for mm in margin.values())
    )


def _kertas(data: Mapping[str, Nilai]) -> str:
    """The chosen paper, checked by `siapkan_isi`."""
    return str(data[KERTAS])


# --- data against manifest ------------------------------------------------------------------------


def _kelompok(
    isian: Mapping[str, Isian],
    nilai: Mapping[str, Nilai],
    jalur: str,
    masalah: list[Masalah],
) -> dict[str, Nilai]:
    """Every field of a group in its clean form; problems are collected, not raised."""
    masalah += [(f"{jalur}{nama}", "tak_dikenal") for nama in nilai if nama not in isian]
    return {
        nama: _nilai(aturan, nilai.get(nama), f"{jalur}{nama}", masalah) for nama, aturan in isian.items()
    }


def _nilai(aturan: Isian, nilai: Nilai | None, jalur: str, masalah: list[Masalah]) -> Nilai:
    """One value in its clean form, or the field's empty value with a problem noted."""
    if nilai is None:
        if aturan.wajib:
            masalah.append((jalur, "wajib"))
        return _kosong(aturan)
    match aturan.jenis, nilai:
        # `type(...) is str` on purpose: a Markup or other subclass could smuggle markup past the escaping.
        case "teks", str() if type(nilai) is str:
            teks = clean(nilai)
            if aturan.wajib and not teks:
                masalah.append((jalur, "wajib"))
            if aturan.maks is not None and len(teks) > aturan.maks:
                masalah.append((jalur, "terlalu_panjang"))
            return teks
        case "pilihan", str() if type(nilai) is str:
            if nilai not in aturan.pilihan:
                masalah.append((jalur, "bukan_pilihan"))
            return nilai
        case "angka", int() if type(nilai) is int:
            return nilai
        case "ya_tidak", bool():
            return nilai
        case "gambar", Gambar():
            return _gambar(nilai, jalur)
        case "daftar", list() | tuple() if aturan.butir is not None:
            if aturan.wajib and not nilai:
                masalah.append((jalur, "wajib"))
            if aturan.maks is not None and len(nilai) > aturan.maks:
                masalah.append((jalur, "terlalu_panjang"))
            return [_nilai(aturan.butir, butir, f"{jalur}[{i}]", masalah) for i, butir in enumerate(nilai)]
        case "kelompok", dict():
            return _kelompok(aturan.isian, nilai, f"{jalur}.", masalah)
    masalah.append((jalur, "jenis_salah"))
    return _kosong(aturan)


def _kosong(aturan: Isian) -> Nilai:
    """What an optional field holds when nothing was given; a template can test it with `if`."""
    match aturan.jenis:
        case "daftar":
            return []
        case "kelompok":
            return {nama: _kosong(isian) for nama, isian in aturan.isian.items()}
        case "pilihan":
            return aturan.pilihan[0]
        case "ya_tidak":
            return False
    return ""


def _gambar(gambar: Gambar, jalur: str) -> Gambar:
    """Accept small PNG and JPEG pictures of a width that fits a page."""
    if (
        not gambar.data.startswith(_TANDA_GAMBAR)
        or len(gambar.data) > _MAKS_GAMBAR
        or not 3 <= gambar.lebar_mm <= 180
    ):
        raise SuratGagal("gambar_rusak", isian=jalur)
    return gambar


def _untuk_hash(nilai: Nilai) -> Any:
    """The value as JSON, a picture by its digest."""
    if isinstance(nilai, Gambar):
        return {
            "gambar": hashlib.sha256(nilai.data).hexdigest(),
            "lebar_mm": nilai.lebar_mm,
        }
    if isinstance(nilai, Mapping):
        return {nama: _untuk_hash(butir) for nama, butir in nilai.items()}
    if isinstance(nilai, list):
        return [_untuk_hash(butir) for butir in nilai]
    return nilai


def _daftar_teks(isian: Mapping[str, Isian], data: Mapping[str, Nilai]) -> Iterator[str]:
    """Every text that must be readable in the letter; choices only steer it."""
    for nama, aturan in isian.items():
        if not aturan.boleh_tak_tercetak:
            yield from _teks_dalam(aturan, data[nama])


def _teks_dalam(aturan: Isian, nilai: Nilai) -> Iterator[str]:
    """The texts within one value."""
    if aturan.jenis == "teks" and isinstance(nilai, str) and nilai:
        yield nilai
    elif isinstance(nilai, Mapping):
        yield from _daftar_teks(aturan.isian, nilai)
    elif isinstance(nilai, list) and aturan.butir is not None:
        for butir in nilai:
            yield from _teks_dalam(aturan.butir, butir)


# --- docxtpl, on a short leash --------------------------------------------------------------------


class _Sandbox(ImmutableSandboxedEnvironment):
    """Templates may look at values, test and loop; they may not call or multiply anything."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def is_safe_callable(self, obj: Any) -> bool:
        """Nothing is."""
        return False

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Refuse what could blow up a letter by one line of template."""
        raise SecurityError(f"operator {operator} tidak boleh dipakai dalam templat")


def environment() -> ImmutableSandboxedEnvironment:
    """The only environment a letter template is ever run in."""
    sandbox = _Sandbox(autoescape=True, undefined=StrictUndefined)
    sandbox.globals.clear()
    sandbox.filters = {nama: f for nama, f in sandbox.filters.items() if nama in _PENYARING_BOLEH}
    return sandbox


@lru_cache(maxsize=128)
def _susunan(xml: str) -> Template:
    """One part of a template, compiled; the same for every letter, and two fifths of the time it took."""
    return environment().from_string(xml)


@lru_cache(maxsize=128)
def _rapi(xml: str) -> str:
    """One part of a template with its tags gathered from Word's runs; a third of the time a letter took."""
    rapi: str = DocxTemplate.patch_xml(None, xml)
    return rapi


class _Dokumen(DocxTemplate):  # type: ignore[misc]
    """docxtpl without the two habits that change data: `{_{` read as `{{`, and tags in core properties."""

    def patch_xml(self, src_xml: str) -> str:
        """The same for every letter of a template, so it is done once."""
        return _rapi(src_xml)

    def render_xml_part(self, src_xml: str, part: Any, context: dict[str, Any], jinja_env: Any = None) -> str:
        """Render one part once, then turn line breaks into Word's."""
        self.current_rendering_part = part
        xml: str = self.resolve_listing(_susunan(src_xml).render(context))
        return xml

    def render_properties(self, context: dict[str, Any], jinja_env: Any = None) -> None:
        """Core properties are fixed; nothing is filled in."""


def isian_dipakai(docx: bytes) -> set[str]:
    """The names a template takes from its data.

    Raises:
        TemplateError: the tags are no valid template.
    """
    nama: set[str] = DocxTemplate(BytesIO(docx)).get_undeclared_template_variables(jinja_env=environment())
    return nama


def _konteks(data: Mapping[str, Nilai], dokumen: _Dokumen) -> dict[str, Any]:
    """The data with pictures bound to this one document."""
    return {nama: _untuk_templat(nilai, dokumen) for nama, nilai in data.items()}


def _untuk_templat(nilai: Nilai, dokumen: _Dokumen) -> Any:
    """One value as the template sees it."""
    if isinstance(nilai, Gambar):
        return InlineImage(dokumen, BytesIO(nilai.data), width=Mm(nilai.lebar_mm))
    if isinstance(nilai, Mapping):
        return _konteks(nilai, dokumen)
    if isinstance(nilai, list):
        return [_untuk_templat(butir, dokumen) for butir in nilai]
    return nilai


# --- the result -----------------------------------------------------------------------------------


def periksa_lengkap(docx: bytes, sentinel: str, daftar_teks: list[str]) -> None:
    """Refuse a rendered letter that lost its page setup, its end, a text, or kept a tag of the template.

    lxml repairs broken XML by leaving things out, so a render without an exception proves nothing.

    Raises:
        SuratGagal: `hasil_tidak_lengkap` with what is missing.
    """
    try:
        bagian = _bagian_teks(docx)
        badan = bagian["word/document.xml"]
    except (*ZIP_RUSAK, ElementTree.ParseError) as galat:
        raise SuratGagal("hasil_tidak_lengkap", hilang=("berkas",)) from galat
    hilang: list[str] = []
    if badan.find(f"{W}body/{W}sectPr") is None:
        hilang.append("sectPr")
    if not any(tanda.get(f"{W}name") == sentinel for tanda in badan.iter(f"{W}bookmarkStart")):
        hilang.append("sentinel")
    teks = rapikan(" ".join(teks_bagian(akar) for akar in bagian.values()))
    dicari = [rapikan(isi) for isi in daftar_teks]
    hilang += [f"teks: {isi[:60]}" for isi in dicari if isi not in teks]
    if any(_sisa_atribut(akar) for akar in bagian.values()) or _sisa_tanda(teks, dicari):
        hilang.append("tanda templat belum terisi")
    if hilang:
        raise SuratGagal("hasil_tidak_lengkap", hilang=tuple(hilang))


def rapikan(teks: str) -> str:
    """Text with every run of white space as one space."""
    return " ".join(teks.split())


def teks_bagian(akar: ElementTree.Element) -> str:
    """The text of a Word part, paragraphs and breaks as spaces."""
    potongan: list[str] = []
    for unsur in akar.iter():
        if unsur.tag == f"{W}t":
            potongan.append(unsur.text or "")
        elif unsur.tag in (f"{W}p", f"{W}br", f"{W}tab", f"{W}cr"):
            potongan.append(" ")
    return "".join(potongan)


def _bagian_teks(docx: bytes) -> dict[str, ElementTree.Element]:
    """The parts of a letter that carry text, parsed strictly."""
    with zipfile.ZipFile(BytesIO(docx)) as arsip:
        return {
            nama: ElementTree.fromstring(arsip.read(nama))  # no DTD gets here: made by us, or let in by periksa_docx  # nosec B314
            for nama in arsip.namelist()
            if _BAGIAN_TEKS.match(nama)
        }


def _sisa_tanda(teks: str, isi: list[str]) -> bool:
    """Whether a template tag is left, once the data that may literally contain one are taken out."""
    for potongan in sorted((p for p in isi if any(t in p for t in _TANDA_TEMPLAT)), key=len, reverse=True):
        teks = teks.replace(potongan, " ")
    return any(tanda in teks for tanda in _TANDA_TEMPLAT)


def _sisa_atribut(akar: ElementTree.Element) -> bool:
    """Whether a tag hides in an attribute, where no data ever goes."""
    return any("{{" in nilai or "{%" in nilai for unsur in akar.iter() for nilai in unsur.attrib.values())
