"""The visible part of a signature: QR, who, as what, when. Drawn as lines and letters, so it stays sharp.

Fonts are embedded by us and not through pyHanko, which writes TrueType widths unscaled: a font of 2048 units per em, as
Liberation is, would be drawn with twice the space between its letters.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import RawContent, ResourceType
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.writer import BasePdfFileWriter, PageObject, PdfFileWriter
from pyhanko.stamp import StaticStampStyle

from bot.domain.galat import KonfigurasiSalah
from bot.letters.qr import kode_qr
from bot.letters.ttd.huruf import HURUF_TIDAK_ADA, cari_huruf

_KELUARGA = 1 << 5  # nonsymbolic font, PDF 32000-1 table 123


@dataclass(frozen=True, slots=True)
class IsiStempel:
    """What the stamp says."""

    nama: str
    nama_jabatan: str
    waktu: str
    keterangan: str  # what kind of signature this is, and no more than that
    tautan: str  # what the QR opens; empty for none


@dataclass(frozen=True, slots=True)
class _Baris:
    teks: str
    ukuran: float
    maks_baris: int = 1
    abu: bool = False


class _Huruf:
    """A font cut down to the letters of one stamp."""

    def __init__(self, teks: str) -> None:
        font = TTFont(io.BytesIO(_isi_huruf()), lazy=True)
        peta = font.getBestCmap()
        nama = {h: peta.get(ord(h), peta.get(ord("?"), ".notdef")) for h in set(teks)}
        self._em: int = font["head"].unitsPerEm
        self._maju: dict[str, int] = {h: font["hmtx"][n][0] for h, n in nama.items()}
        _susutkan(font, glyphs=set(nama.values()))
        self._gid: dict[str, int] = {h: font.getGlyphID(n) for h, n in nama.items()}
        kepala, hhea = font["head"], font["hhea"]
        self._kotak = [kepala.xMin, kepala.yMin, kepala.xMax, kepala.yMax]
        self._naik, self._turun = hhea.ascent, hhea.descent
        keluaran = io.BytesIO()
        font.save(keluaran)
        self._isi = keluaran.getvalue()

    def lebar(self, teks: str, ukuran: float) -> float:
        """Width in points."""
        return sum(self._maju[h] for h in teks) * ukuran / self._em

    def heksa(self, teks: str) -> bytes:
        """The text as a PDF string of glyph ids."""
        return b"<" + b"".join(b"%04X" % self._gid[h] for h in teks) + b">"

    def daftarkan(self, w: BasePdfFileWriter) -> generic.IndirectObject:
        """The font as objects of the file."""
        ribuan = 1000 / self._em
        berkas = generic.StreamObject({pdf_name("/Length1"): generic.NumberObject(len(self._isi))}, stream_data=self._isi)
        berkas.compress()
        nama = pdf_name("/PARAFA+Stempel")
        ukuran = [round(x * ribuan) for x in (*self._kotak, self._naik, self._turun)]
        pemeri = generic.DictionaryObject({
            pdf_name("/Type"): pdf_name("/FontDescriptor"), pdf_name("/FontName"): nama,
            pdf_name("/Flags"): generic.NumberObject(_KELUARGA),
            pdf_name("/FontBBox"): generic.ArrayObject([generic.NumberObject(x) for x in ukuran[:4]]),
            pdf_name("/ItalicAngle"): generic.NumberObject(0), pdf_name("/Ascent"): generic.NumberObject(ukuran[4]),
            pdf_name("/Descent"): generic.NumberObject(ukuran[5]), pdf_name("/CapHeight"): generic.NumberObject(ukuran[4]),
            pdf_name("/StemV"): generic.NumberObject(80), pdf_name("/FontFile2"): w.add_object(berkas),
        })  # fmt: skip
        lebar = generic.ArrayObject()
        for h, gid in sorted(self._gid.items(), key=lambda x: x[1]):
            lebar += [generic.NumberObject(gid), generic.ArrayObject([generic.NumberObject(round(self._maju[h] * ribuan))])]
        anak = generic.DictionaryObject({
            pdf_name("/Type"): pdf_name("/Font"), pdf_name("/Subtype"): pdf_name("/CIDFontType2"),
            pdf_name("/BaseFont"): nama, pdf_name("/CIDToGIDMap"): pdf_name("/Identity"),
            pdf_name("/CIDSystemInfo"): generic.DictionaryObject({
                pdf_name("/Registry"): generic.pdf_string("Adobe"), pdf_name("/Ordering"): generic.pdf_string("Identity"),
                pdf_name("/Supplement"): generic.NumberObject(0)}),
            pdf_name("/FontDescriptor"): w.add_object(pemeri), pdf_name("/W"): lebar,
        })  # fmt: skip
        return w.add_object(generic.DictionaryObject({
            pdf_name("/Type"): pdf_name("/Font"), pdf_name("/Subtype"): pdf_name("/Type0"), pdf_name("/BaseFont"): nama,
            pdf_name("/Encoding"): pdf_name("/Identity-H"),
            pdf_name("/DescendantFonts"): generic.ArrayObject([w.add_object(anak)]),
            pdf_name("/ToUnicode"): w.add_object(generic.StreamObject(stream_data=self._ke_unicode())),
        }))  # fmt: skip

    def _ke_unicode(self) -> bytes:
        """So that the stamp can be read aloud, searched and copied."""
        peta = b"\n".join(b"<%04X> <%s>" % (gid, h.encode("utf-16-be").hex().upper().encode()) for h, gid in self._gid.items())
        return (b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Paraf def /CMapType 2 def\n"
                b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
                b"%d beginbfchar\n%s\nendbfchar endcmap end end" % (len(self._gid), peta))  # fmt: skip


@lru_cache(maxsize=1)
def _isi_huruf() -> bytes:
    """The system's font, cut down once to the letters of European languages, so that each stamp is quick.

    Raises:
        KonfigurasiSalah: no suitable font is installed.
    """
    lokasi = cari_huruf()
    if lokasi is None:
        raise KonfigurasiSalah([HURUF_TIDAK_ADA])
    return _sederhanakan(lokasi)


def _sederhanakan(lokasi: Path) -> bytes:
    font = TTFont(io.BytesIO(lokasi.read_bytes()), lazy=True)
    _susutkan(font, unicodes={*range(0x20, 0x250), *range(0x1E00, 0x1F00), *range(0x2010, 0x2030), 0x20AC, 0x2122})
    keluaran = io.BytesIO()
    font.save(keluaran)
    return keluaran.getvalue()


def _susutkan(font: TTFont, **huruf: set[str] | set[int]) -> None:
    """Keep the outlines of these letters and what a PDF needs to draw them."""
    pilihan = subset.Options(hinting=False, layout_features=[], name_IDs=[], notdef_outline=True, glyph_names=False)
    for tabel in ("GSUB", "GPOS", "GDEF", "GASP", "gasp", "kern", "DSIG", "FFTM", "OS/2", "post", "name"):
        if tabel in font:
            del font[tabel]
    penyusut = subset.Subsetter(pilihan)
    penyusut.populate(**huruf)
    penyusut.subset(font)


def gaya_stempel(w: BasePdfFileWriter, isi: IsiStempel, lebar: float, tinggi: float) -> StaticStampStyle:
    """The stamp for a box of this size, with its font put into the file.

    Raises:
        KonfigurasiSalah: no suitable font is installed.
    """
    tengah = AxisAlignment.ALIGN_MID  # the box is the content's own, nothing is scaled
    return StaticStampStyle(border_width=0, background=_gambar(w, isi, lebar, tinggi), background_opacity=1.0,
                            background_layout=SimpleBoxLayoutRule(x_align=tengah, y_align=tengah, margins=Margins.uniform(0)))  # fmt: skip


def pdf_stempel(isi: IsiStempel, lebar: float, tinggi: float) -> bytes:
    """The stamp alone, as a PDF of its size, for a service that wants a picture.

    Raises:
        KonfigurasiSalah: no suitable font is installed.
    """
    w = PdfFileWriter()
    gambar = _gambar(w, isi, lebar, tinggi)
    halaman = PageObject(contents=w.add_object(generic.StreamObject(stream_data=gambar.render())),
                         media_box=(0, 0, lebar, tinggi), resources=gambar.resources.as_pdf_object())  # fmt: skip
    w.insert_page(halaman)
    keluaran = io.BytesIO()
    w.write(keluaran)
    return keluaran.getvalue()


def _gambar(w: BasePdfFileWriter, isi: IsiStempel, lebar: float, tinggi: float) -> RawContent:
    baris = (
        _Baris("Ditandatangani secara elektronik oleh", 6.5, abu=True),
        _Baris(isi.nama, 9, maks_baris=2),
        _Baris(isi.nama_jabatan, 7, maks_baris=2),
        _Baris(isi.waktu, 7),
        _Baris(isi.keterangan, 6, abu=True, maks_baris=2),
    )
    huruf = _Huruf("".join(b.teks for b in baris) + " …")
    kiri = tinggi + 4 if isi.tautan else 0.0
    perintah = [_qr(isi.tautan, tinggi)] if isi.tautan else []
    perintah.append(_teks(huruf, baris, kiri, lebar - kiri, tinggi))
    gambar = RawContent(b"\n".join(perintah), box=BoxConstraints(width=lebar, height=tinggi))
    gambar.set_resource(ResourceType.FONT, pdf_name("/Fs"), huruf.daftarkan(w))
    return gambar


def _qr(tautan: str, sisi: float) -> bytes:
    """The code as filled rectangles, on white, with a quiet zone of two modules inside the box."""
    kode = kode_qr(tautan)
    modul = [list(b) for b in kode.matrix]
    satuan = sisi / (len(modul) + 4)
    perintah = [b"1 g 0 0 %.3f %.3f re f 0 g" % (sisi, sisi)]
    for y, barisan in enumerate(modul):
        x = 0
        while x < len(barisan):
            panjang = 0
            while x + panjang < len(barisan) and barisan[x + panjang]:
                panjang += 1
            if panjang:
                atas = sisi - (y + 2) * satuan
                perintah.append(b"%.3f %.3f %.3f %.3f re" % ((x + 2) * satuan, atas - satuan, panjang * satuan, satuan))
            x += panjang or 1
    return b"q " + b" ".join(perintah) + b" f Q"


def _teks(huruf: _Huruf, baris: tuple[_Baris, ...], kiri: float, lebar: float, tinggi: float) -> bytes:
    """The lines, as large as they fit, in the middle of the box's height."""
    for skala in (1.0, 0.94, 0.88, 0.82, 0.76, 0.7):
        susun = [(teks, b, b.ukuran * skala) for b in baris for teks in _patah(huruf, b, b.ukuran * skala, lebar)]
        total = sum(ukuran * 1.22 for _, _, ukuran in susun)
        if total <= tinggi and all(huruf.lebar(teks, ukuran) <= lebar for teks, _, ukuran in susun):
            break
    else:
        susun = [(_potong(huruf, teks, ukuran, lebar), b, ukuran) for teks, b, ukuran in susun]
    y = (tinggi + total) / 2
    perintah = [b"q BT"]
    for teks, b, ukuran in susun:
        y -= ukuran * 1.22
        warna = b"0.35" if b.abu else b"0"
        perintah.append(b"/Fs %.2f Tf %s g 1 0 0 1 %.2f %.2f Tm %s Tj"
                        % (ukuran, warna, kiri, y + ukuran * 0.28, huruf.heksa(teks)))  # fmt: skip
    return b"\n".join([*perintah, b"ET Q"])


def _patah(huruf: _Huruf, b: _Baris, ukuran: float, lebar: float) -> list[str]:
    """A text on at most `maks_baris` lines; what does not fit stays on the last one."""
    hasil: list[str] = []
    for kata in b.teks.split():
        if hasil and (huruf.lebar(f"{hasil[-1]} {kata}", ukuran) <= lebar or len(hasil) == b.maks_baris):
            hasil[-1] = f"{hasil[-1]} {kata}"
        else:
            hasil.append(kata)
    return hasil


def _potong(huruf: _Huruf, teks: str, ukuran: float, lebar: float) -> str:
    """A text that does not fit at any size, cut with an ellipsis; the letter itself prints it whole."""
    if huruf.lebar(teks, ukuran) <= lebar:
        return teks
    while teks and huruf.lebar(teks + "…", ukuran) > lebar:
        teks = teks[:-1]
    return teks.rstrip() + "…"
