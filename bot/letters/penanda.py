"""Marks in a draft that are filled when the letter is numbered: number, date, verification code and its QR.

A draft is rendered once with marks; an officer may edit it in Word and send it back. Filling the marks is the same for
both, so the content a paraf was given for is exactly the content that is signed.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from functools import cache

from lxml import etree

from bot.letters.errors import DocxDitolak
from bot.letters.kemasan import MAKS_XML, kemas_tetap
from bot.letters.qr import qr_gambar

NOMOR, TANGGAL, KODE = "⟦NOMOR⟧", "⟦TANGGAL⟧", "⟦KODE⟧"
WAJIB = (NOMOR, TANGGAL, KODE)

#: Where the signature is put; the cell around it holds the signer's post, name and NIP.
JANGKAR = "#TTD1#"
_ISI = "word/document.xml"

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BAGIAN = ("word/document", "word/header", "word/footer")


@cache
def qr_penanda() -> bytes:
    """The picture that stands where the QR will be."""
    return qr_gambar("belum bernomor").data


def tanpa_penanda(teks: str) -> str:
    """A text that cannot be mistaken for a mark."""
    return teks.replace("⟦", "[").replace("⟧", "]")


def ada_penanda(docx: bytes) -> bool:
    """Whether this document is one of our drafts: it carries at least one mark."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
            return any(
                penanda in _teks(paragraf)
                for info in arsip.infolist()
                if info.filename.startswith(_BAGIAN) and info.filename.endswith(".xml") and info.file_size <= MAKS_XML
                for paragraf in _paragraf(_baca(arsip.read(info)))
                for penanda in WAJIB
            )
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError):
        return False


def isi_penanda(docx: bytes, *, nomor: str, tanggal: str, kode: str, tautan: str, catatan: str = "") -> bytes:
    """The letter with its number, date, code and QR; the same input gives the same bytes. `catatan` follows the code in the footer.

    Raises:
        DocxDitolak: `penanda_hilang`, a mark was removed while the draft was edited.
    """
    nilai = {NOMOR: nomor, TANGGAL: tanggal, KODE: kode}
    ditemukan: set[str] = set()
    kosong = qr_penanda()
    keluaran = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(docx)) as masuk,
        zipfile.ZipFile(keluaran, "w") as keluar,  # packed at the end
    ):
        for info in masuk.infolist():
            data = masuk.read(info.filename)
            if info.filename.startswith(_BAGIAN) and info.filename.endswith(".xml"):
                akar = _baca(data)
                kaki = info.filename.startswith("word/footer") and catatan
                ditemukan |= _ganti(akar, nilai | {KODE: f"{kode} · {catatan}"} if kaki else nilai)
                data = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
            elif data == kosong and tautan:
                data = qr_gambar(tautan).data
            keluar.writestr(info.filename, data)
    hilang = [penanda for penanda in WAJIB if penanda not in ditemukan]
    if hilang:
        raise DocxDitolak("penanda_hilang", penanda=hilang)
    return kemas_tetap(keluaran.getvalue())


def ada_kotak(docx: bytes) -> bool:
    """Whether the letter has its signature block where `ganti_kotak` can renew it: the table cell around the anchor."""
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        return _kotak(_baca(arsip.read(_ISI))) is not None


def ganti_kotak(docx: bytes, dari: bytes) -> bytes:
    """The letter with the signature block of another rendering of it; nothing else changes.

    Raises:
        DocxDitolak: `blok_ttd_hilang`, one of the two has none.
    """
    with zipfile.ZipFile(io.BytesIO(dari)) as arsip:
        baru = _kotak(_baca(arsip.read(_ISI)))
    keluaran = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as masuk, zipfile.ZipFile(keluaran, "w") as keluar:  # packed at the end
        for info in masuk.infolist():
            data = masuk.read(info.filename)
            if info.filename == _ISI:
                akar = _baca(data)
                lama = _kotak(akar)
                if lama is None or baru is None:
                    raise DocxDitolak("blok_ttd_hilang")
                for anak in [x for x in lama if x.tag != f"{_W}tcPr"]:
                    lama.remove(anak)
                lama.extend([x for x in baru if x.tag != f"{_W}tcPr"])
                data = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
            keluar.writestr(info.filename, data)
    return kemas_tetap(keluaran.getvalue())


def _kotak(akar: etree._Element) -> etree._Element | None:
    """The table cell that holds the anchor of the signature."""
    for paragraf in _paragraf(akar):
        if JANGKAR in _teks(paragraf):
            return next(paragraf.iterancestors(f"{_W}tc"), None)
    return None


def _baca(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def _paragraf(akar: etree._Element) -> Iterator[etree._Element]:
    yield from akar.iter(f"{_W}p")


def _teks(paragraf: etree._Element) -> str:
    return "".join(t.text or "" for t in paragraf.iter(f"{_W}t"))


def _ganti(akar: etree._Element, nilai: Mapping[str, str]) -> set[str]:
    """Fill every mark, also one that Word has split over several runs; returns which were found."""
    ditemukan: set[str] = set()
    for paragraf in _paragraf(akar):
        for penanda, isi in nilai.items():
            while penanda in _teks(paragraf):
                ditemukan.add(penanda)
                _ganti_satu(list(paragraf.iter(f"{_W}t")), penanda, isi)
    return ditemukan


def _ganti_satu(bagian: list[etree._Element], penanda: str, isi: str) -> None:
    """Replace the first occurrence across the text nodes of one paragraph; the first node's run gives the look."""
    awal = "".join(t.text or "" for t in bagian).index(penanda)
    akhir = awal + len(penanda)
    posisi = 0
    for t in bagian:
        teks = t.text or ""
        a, b = max(awal - posisi, 0), min(akhir - posisi, len(teks))
        if a < b:
            t.text = teks[:a] + (isi if posisi + a == awal else "") + teks[b:]
            t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        posisi += len(teks)
