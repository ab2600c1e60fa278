"""The SOP on paper: the form of PermenPAN-RB 35/2012 as a Word file that an office can go on editing.

The table is a real table. Its flowchart is drawn once per page and then cut along the borders of the cells: every
actor's cell holds, as an inline picture, exactly the piece of the drawing that lies over it, so a line that leaves one
cell enters the next at the same point. Inline pictures are what Word and LibreOffice place alike (floating shapes in
tables they do not), and rows can still be moved, and texts changed, with ordinary means. For that to hold, rows have
exact heights and actors' cells no margins; rows are therefore measured here and pages are broken here, with the table's
head repeated and off-page connectors on both sides of a break.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as Dokumen
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT as VERTIKAL
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from PIL import Image, ImageChops

from bot.diagrams.alur import Simbol
from bot.diagrams.gambar import waktu_cetak
from bot.diagrams.halaman import (
    BARIS_PT,
    HURUF_PT,
    KEPALA_ATAS,
    MM_PT,
    PAD_X,
    PAD_Y,
    Halaman,
    Kolom,
    bagi_kolom,
    susun_halaman,
    tegak,
    tinggi_nama,
)
from bot.diagrams.kanvas import Kanvas, huruf, ke_gambar
from bot.diagrams.tata import lukis
from bot.domain.instansi import Instansi
from bot.domain.sop import Sop

FONT = "Arial"
KERTAS = {"F4": (330.0, 215.0), "A4": (297.0, 210.0)}  # landscape, millimetres
TEPI, TEPI_BAWAH = 12.0, 15.0
JUDUL_PT, BARIS_JUDUL = 12.0, 6.0
LANJUTAN = 6.0  # height of the line above the table on every page but the first
KAKI = 6.0  # height of the line below the last table
TOTAL = 6.0  # height of the row with the total
SISA = 2.0  # left free at the bottom of a page
DPI = 300
SAAT = datetime(2026, 1, 1)  # noqa: DTZ001  # in the file's properties, so that equal forms are equal files

TENGAH, KIRI = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT

_ALT = {
    Simbol.KAPSUL: "mulai atau selesai",
    Simbol.KOTAK: "kegiatan",
    Simbol.BELAH_KETUPAT: "keputusan ya atau tidak",
    Simbol.SEGI_LIMA: "sambungan halaman",
}


def form_docx(sop: Sop, instansi: Instansi, *, ukuran: Mapping[int, str] | None = None) -> bytes:
    """The form of a procedure as .docx.

    The same input gives the same parts; only the zip around them carries the time of packing.

    Args:
        sop: the procedure; its `identitas` is printed as it is.
        instansi: the office, for the letterhead and the paper.
        ukuran: measured times by row number, printed as a further column; None: no such column.
    """
    lebar, tinggi = KERTAS[instansi.kertas]
    dokumen = _dokumen(sop, instansi, lebar, tinggi)
    _halaman_identitas(dokumen, sop, instansi, lebar - 2 * TEPI)
    _tabel_langkah(dokumen, sop, lebar - 2 * TEPI, tinggi - TEPI - TEPI_BAWAH, ukuran)
    _baris(dokumen.add_paragraph(), f"Dicetak dari spesifikasi {sop.id} versi {sop.versi[:12]}.", pt=7, tinggi=KAKI)
    keluaran = BytesIO()
    dokumen.save(keluaran)
    return keluaran.getvalue()


def _dokumen(sop: Sop, instansi: Instansi, lebar: float, tinggi: float) -> Dokumen:
    dokumen = Document()
    sifat = dokumen.core_properties
    sifat.title, sifat.subject = _sah(f"SOP {sop.nama}")[:255], _sah(sop.nomor)[:255]  # longer ones are refused
    sifat.author = sifat.last_modified_by = _sah(instansi.nama)[:255]
    sifat.comments, sifat.created, sifat.modified = "", SAAT, SAAT
    gaya = dokumen.styles["Normal"]
    gaya.font.name, gaya.font.size = FONT, Pt(10)
    gaya.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    gaya.paragraph_format.space_after = gaya.paragraph_format.space_before = Pt(0)
    bagian = dokumen.sections[0]
    bagian.orientation = WD_ORIENT.LANDSCAPE
    bagian.page_width, bagian.page_height = Mm(lebar), Mm(tinggi)
    bagian.left_margin = bagian.right_margin = bagian.top_margin = Mm(TEPI)
    bagian.bottom_margin, bagian.footer_distance, bagian.header_distance = Mm(TEPI_BAWAH), Mm(7), Mm(5)
    kaki = bagian.footer.paragraphs[0]
    kaki.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _tulis(kaki, f"SOP {sop.nama}, halaman ", pt=7)
    _kolom_isian(kaki, "PAGE")
    _tulis(kaki, " dari ", pt=7)
    _kolom_isian(kaki, "NUMPAGES")
    return dokumen


# --- the identity page -----------------------------------------------------------------------------------------------


def _halaman_identitas(dokumen: Dokumen, sop: Sop, instansi: Instansi, lebar: float) -> None:
    ident = sop.identitas
    isi = [
        ("Nomor SOP", sop.nomor),
        ("Tanggal Pembuatan", _teks(ident, "tanggal_pembuatan")),
        ("Tanggal Revisi", _teks(ident, "tanggal_revisi")),
        ("Tanggal Pengesahan", tanggal)
        if (tanggal := _teks(ident, "tanggal_pengesahan"))
        else ("Tanggal Efektif", _teks(ident, "tanggal_efektif")),
    ]
    kotak = (
        ("Dasar Hukum", "dasar_hukum", "Kualifikasi Pelaksana", "kualifikasi"),
        ("Keterkaitan dengan SOP Lain", "keterkaitan", "Peralatan/Perlengkapan", "peralatan"),
        ("Peringatan", "peringatan", "Pencatatan dan Pendataan", "pencatatan"),
    )
    tabel = _tabel(dokumen, len(isi) + 2 + 2 * len(kotak), (lebar / 2, 42.0, lebar / 2 - 42.0))
    baris = tabel.rows
    kop = baris[0].cells[0].merge(baris[len(isi) + 1].cells[0])
    kop.vertical_alignment = VERTIKAL.CENTER
    bidang = _teks(ident, "bidang")
    _baris(kop.paragraphs[0], instansi.pemerintah.upper(), pt=14, tebal=True, rata=TENGAH)
    _baris(kop.add_paragraph(), instansi.nama.upper(), pt=14, tebal=True, rata=TENGAH)
    if bidang:
        _baris(kop.add_paragraph(), bidang.upper(), pt=11, tebal=True, rata=TENGAH, sebelum=6)
    for n, (nama, nilai) in enumerate(isi):
        _sel_teks(baris[n].cells[1], nama, pt=10)
        _sel_teks(baris[n].cells[2], nilai, pt=10)
    _sel_teks(baris[len(isi)].cells[1], "Disahkan oleh", pt=10)
    _pengesahan(baris[len(isi)].cells[2], ident.get("disahkan_oleh"))
    _sel_teks(baris[len(isi) + 1].cells[1], "Nama SOP", pt=10, tebal=True)
    _sel_teks(baris[len(isi) + 1].cells[2], sop.nama.upper(), pt=10, tebal=True)
    for n, (judul_kiri, kiri, judul_kanan, kanan) in enumerate(kotak):
        kepala, badan = baris[len(isi) + 2 + 2 * n], baris[len(isi) + 3 + 2 * n]
        for sel, judul in ((kepala.cells[0], judul_kiri), (kepala.cells[1].merge(kepala.cells[2]), judul_kanan)):
            _sel_teks(sel, judul, pt=10, tebal=True)
            _arsir(sel)
            sel.paragraphs[0].paragraph_format.keep_with_next = True
        for sel, kunci in ((badan.cells[0], kiri), (badan.cells[1].merge(badan.cells[2]), kanan)):
            _daftar(sel, ident.get(kunci))


def _pengesahan(sel: _Cell, oleh: object) -> None:
    """The approving official, with room for the signature."""
    _ruang(sel)
    data: Mapping[str, Any] = oleh if isinstance(oleh, Mapping) else {}
    _baris(sel.paragraphs[0], f"{data.get('jabatan', '')}", pt=10, rata=TENGAH)
    _baris(sel.add_paragraph(), f"{data.get('nama', '')}", pt=10, tebal=True, garis=True, rata=TENGAH, sebelum=44)
    for isi in (data.get("pangkat"), f"NIP. {data['nip']}" if data.get("nip") else ""):
        if isi:
            _baris(sel.add_paragraph(), f"{isi}", pt=10, rata=TENGAH)


def _daftar(sel: _Cell, daftar: object) -> None:
    """The entries of a box, numbered when there are several; "-" when there are none."""
    butir = [f"{x}" for x in daftar] if isinstance(daftar, Sequence) and not isinstance(daftar, str) else []
    _ruang(sel)
    for n, isi in enumerate(butir or ["-"], 1):
        paragraf = sel.paragraphs[0] if n == 1 else sel.add_paragraph()
        if len(butir) > 1:
            paragraf.paragraph_format.left_indent, paragraf.paragraph_format.first_line_indent = Mm(6), Mm(-6)
            paragraf.paragraph_format.tab_stops.add_tab_stop(Mm(6))
            isi = f"{n}.\t{isi}"
        _baris(paragraf, isi, pt=10)


def _teks(ident: Mapping[str, object], kunci: str) -> str:
    return f"{ident.get(kunci) or ''}"


# --- the table of steps ----------------------------------------------------------------------------------------------


def _tabel_langkah(dokumen: Dokumen, sop: Sop, lebar: float, tinggi: float, ukuran: Mapping[int, str] | None) -> None:
    kolom = bagi_kolom(sop, lebar, dengan_ukuran=ukuran is not None)
    nama = tinggi_nama(sop, kolom.pelaksana[0])
    judul = huruf().bungkus(sop.nama.upper(), JUDUL_PT * MM_PT, lebar - 10, tebal=True)
    ruang = tinggi - KEPALA_ATAS - nama - SISA
    kaki = KAKI + (TOTAL if sop.waktu_total is not None else 0)
    halaman = susun_halaman(sop, kolom, ruang - BARIS_JUDUL * (len(judul) + 1) - 2, ruang - LANJUTAN, kaki, ukuran)
    for n, isi in enumerate(halaman):
        if n == 0:
            for k, teks in enumerate(["STANDAR OPERASIONAL PROSEDUR", *judul]):
                paragraf = dokumen.add_paragraph()
                _baris(paragraf, teks, pt=JUDUL_PT, tebal=True, rata=TENGAH, tinggi=BARIS_JUDUL)
                paragraf.paragraph_format.page_break_before = k == 0
            paragraf.paragraph_format.space_after = Mm(2)
        else:
            paragraf = dokumen.add_paragraph()
            _baris(paragraf, f"SOP {sop.nama} (lanjutan)", pt=8, tinggi=LANJUTAN)
            paragraf.paragraph_format.page_break_before = True
        total = n == len(halaman) - 1 and sop.waktu_total is not None
        tabel = _tabel(dokumen, 2 + len(isi.baris) + total, kolom.semua)
        _kepala_tabel(tabel, sop, kolom, nama)
        _isi_tabel(tabel, kolom, isi)
        if total:
            _baris_total(tabel, sop, kolom)


def _kepala_tabel(tabel: Table, sop: Sop, kolom: Kolom, tinggi: float) -> None:
    atas, bawah = tabel.rows[0], tabel.rows[1]
    banyak = len(kolom.pelaksana)
    _tinggi_baris(atas, KEPALA_ATAS)
    _tinggi_baris(bawah, tinggi)
    for baris in (atas, bawah):
        baris._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    sel_atas, sel_bawah = atas.cells, bawah.cells
    akhir = ["Kelengkapan", "Waktu", "Output"]
    tunggal = {0: "No", 1: "Kegiatan", 5 + banyak: "Keterangan", 6 + banyak: "Waktu Terukur"}
    for n, sel in enumerate(sel_bawah):
        if n in tunggal:
            _kepala(sel_atas[n].merge(sel), tunggal[n])
        elif n >= 2 + banyak:
            _kepala(sel, akhir[n - 2 - banyak])
        else:
            nama = sop.peran[n - 2].nama
            _kepala(sel, nama)
            if tegak(nama, kolom.pelaksana[0]):
                arah = OxmlElement("w:textDirection")
                arah.set(qn("w:val"), "btLr")
                _sisip(sel, arah)
    _kepala(sel_atas[2].merge(sel_atas[1 + banyak]) if banyak > 1 else sel_atas[2], "Pelaksana")
    _kepala(sel_atas[2 + banyak].merge(sel_atas[4 + banyak]), "Mutu Baku")


def _kepala(sel: _Cell, teks: str) -> None:
    _sel_teks(sel, teks, tebal=True, rata=TENGAH)
    sel.vertical_alignment = VERTIKAL.CENTER
    _arsir(sel)


def _isi_tabel(tabel: Table, kolom: Kolom, halaman: Halaman) -> None:
    potongan = _potong_gambar(halaman, kolom)
    banyak = len(kolom.pelaksana)
    for n, baris in enumerate(halaman.baris):
        row = tabel.rows[2 + n]
        _tinggi_baris(row, baris.tinggi)
        sel = row.cells
        for k, isi in enumerate(baris.sel):
            tujuan = sel[k if k < 2 else k + banyak]
            _sel_teks(tujuan, isi, rata=TENGAH if k in (0, 3, 6) else KIRI)
            tujuan.vertical_alignment = VERTIKAL.CENTER
        for k in range(banyak):
            _sel_gambar(
                sel[2 + k], potongan.get((n, k)), kolom.pelaksana[k], baris.tinggi, _alt(halaman, baris.indeks, k)
            )


def _baris_total(tabel: Table, sop: Sop, kolom: Kolom) -> None:
    row = tabel.rows[-1]
    _tinggi_baris(row, TOTAL)
    sel = row.cells
    sampai = 2 + len(kolom.pelaksana)
    for n, teks in ((1, "Jumlah waktu"), (sampai + 1, waktu_cetak(sop.waktu_total))):
        tujuan = sel[1].merge(sel[sampai]) if n == 1 else sel[n]
        _sel_teks(tujuan, teks, tebal=True, rata=KIRI if n == 1 else TENGAH)
        tujuan.vertical_alignment = VERTIKAL.CENTER


def _potong_gambar(halaman: Halaman, kolom: Kolom) -> dict[tuple[int, int], bytes]:
    """The drawing of a page cut along the cells: (row on the page, actor) -> PNG; cells with nothing in them are absent."""
    s = DPI / 25.4
    lebar, tinggi = sum(kolom.pelaksana), sum(b.tinggi for b in halaman.baris)
    unsur = tuple(lukis(halaman.tata, halaman.ukuran, {}))
    tinta = ImageChops.invert(ke_gambar(Kanvas(lebar, tinggi, unsur), skala=s).convert("L"))
    hitam = Image.new("L", tinta.size, 0)
    gambar = Image.merge("LA", (hitam, tinta))
    xs = [round(sum(kolom.pelaksana[:n]) * s) for n in range(len(kolom.pelaksana) + 1)]
    ys = [round(sum(b.tinggi for b in halaman.baris[:n]) * s) for n in range(len(halaman.baris) + 1)]
    hasil: dict[tuple[int, int], bytes] = {}
    for n in range(len(halaman.baris)):
        for k in range(len(kolom.pelaksana)):
            tepi = (xs[k], ys[n], xs[k + 1], ys[n + 1])
            if tinta.crop(tepi).getbbox() is not None:
                keluaran = BytesIO()
                gambar.crop(tepi).save(keluaran, "PNG", optimize=True)
                hasil[n, k] = keluaran.getvalue()
    return hasil


def _alt(halaman: Halaman, baris: int, kolom: int) -> str:
    """What a cell's picture shows, for readers who cannot see it."""
    simpul = [b.simpul for b in halaman.tata.bentuk if (b.simpul.baris, b.simpul.kolom) == (baris, kolom)]
    return ", ".join(f"{_ALT[s.simbol]} {s.teks}".strip() for s in simpul) or "garis alir"


# --- Word ------------------------------------------------------------------------------------------------------------


def _tabel(dokumen: Dokumen, baris: int, lebar: Sequence[float]) -> Table:
    """A table with fixed widths, thin borders and no margins in its cells."""
    tabel: Table = dokumen.add_table(baris, len(lebar))
    tabel.style = "Table Grid"
    tabel.autofit = False
    tabel.alignment = WD_TABLE_ALIGNMENT.CENTER
    sifat = tabel._tbl.tblPr
    margin = OxmlElement("w:tblCellMar")
    for sisi in ("top", "left", "bottom", "right"):
        unsur = OxmlElement(f"w:{sisi}")
        unsur.set(qn("w:w"), "0")
        unsur.set(qn("w:type"), "dxa")
        margin.append(unsur)
    (sifat.find(qn("w:tblLayout"))).addnext(margin)
    for kolom, mm in zip(tabel.columns, lebar, strict=True):
        kolom.width = Mm(mm)
    for row in tabel.rows:
        tak_pecah = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(tak_pecah)
        for sel, mm in zip(row.cells, lebar, strict=True):
            sel.width = Mm(mm)
    return tabel


def _tinggi_baris(row: Any, mm: float) -> None:
    row.height, row.height_rule = Mm(mm), WD_ROW_HEIGHT_RULE.EXACTLY


def _ruang(sel: _Cell, x: float = PAD_X, y: float = PAD_Y / 2) -> None:
    """Margins inside a cell, in millimetres."""
    sifat = sel._tc.get_or_add_tcPr()
    if (lama := sifat.find(qn("w:tcMar"))) is not None:
        sifat.remove(lama)
    margin = OxmlElement("w:tcMar")
    for sisi, mm in (("top", y), ("left", x), ("bottom", y), ("right", x)):
        unsur = OxmlElement(f"w:{sisi}")
        unsur.set(qn("w:w"), str(round(mm * 1440 / 25.4)))
        unsur.set(qn("w:type"), "dxa")
        margin.append(unsur)
    _sisip(sel, margin)


_URUTAN = ("tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "textDirection", "tcFitText", "vAlign")


def _sisip(sel: _Cell, unsur: Any) -> None:
    """Put a property of a cell where the schema wants it."""
    sifat = sel._tc.get_or_add_tcPr()
    sesudah = {qn(f"w:{nama}") for nama in _URUTAN[_URUTAN.index(unsur.tag.rpartition("}")[2]) + 1 :]}
    for n, anak in enumerate(sifat):
        if anak.tag in sesudah:
            sifat.insert(n, unsur)
            return
    sifat.append(unsur)


def _arsir(sel: _Cell) -> None:
    """The light background of heads."""
    unsur = OxmlElement("w:shd")
    unsur.set(qn("w:val"), "clear")
    unsur.set(qn("w:color"), "auto")
    unsur.set(qn("w:fill"), "EDEDED")
    _sisip(sel, unsur)


def _sel_teks(sel: _Cell, teks: str, *, pt: float = HURUF_PT, tebal: bool = False, rata: Any = KIRI) -> None:
    """A cell with one paragraph; in the table of steps without room above, which would push the row's pictures down."""
    rapat = pt == HURUF_PT
    _ruang(sel, y=0 if rapat else PAD_Y / 2)
    for lebih in sel.paragraphs[1:]:  # merging cells leaves their empty paragraphs
        lebih._p.getparent().remove(lebih._p)
    _baris(sel.paragraphs[0], teks, pt=pt, tebal=tebal, rata=rata, tinggi=BARIS_PT * MM_PT if rapat else None)


def _sel_gambar(sel: _Cell, png: bytes | None, lebar: float, tinggi: float, alt: str) -> None:
    """A cell filled by its piece of the flowchart."""
    _ruang(sel, 0, 0)
    paragraf = sel.paragraphs[0]
    run = paragraf.add_run()
    run.font.size = Pt(1)
    if png is None:
        return
    gambar = run.add_picture(BytesIO(png), width=Mm(lebar), height=Mm(tinggi))
    gambar._inline.docPr.set("descr", alt)
    for sisi in ("distT", "distB", "distL", "distR"):  # without them LibreOffice puts 3 mm of air around
        gambar._inline.set(sisi, "0")


def _baris(
    paragraf: Paragraph,
    teks: str,
    *,
    pt: float,
    tebal: bool = False,
    garis: bool = False,
    rata: Any = KIRI,
    tinggi: float | None = None,
    sebelum: float = 0,
) -> None:
    """Fill a paragraph; `tinggi` is the exact height of its lines in mm, `sebelum` the space above it in points."""
    run = _tulis(paragraf, teks, pt=pt)
    run.bold, run.underline = tebal or None, garis or None
    bentuk = paragraf.paragraph_format
    paragraf.alignment = rata
    bentuk.space_before = Pt(sebelum)
    if tinggi is not None:
        bentuk.line_spacing_rule, bentuk.line_spacing = WD_LINE_SPACING.EXACTLY, Mm(tinggi)


def _sah(teks: str) -> str:
    """Text as a Word file can hold it: without control characters, every kind of space a plain one."""
    return "".join(c if c == "\t" or c.isprintable() else " " if c.isspace() else "" for c in teks)


def _tulis(paragraf: Paragraph, teks: str, *, pt: float) -> Any:
    run = paragraf.add_run(_sah(teks))
    run.font.size = Pt(pt)
    return run


def _kolom_isian(paragraf: Paragraph, nama: str) -> None:
    """A field that Word fills (PAGE, NUMPAGES)."""
    for jenis in ("begin", None, "end"):
        run = _tulis(paragraf, "", pt=7)
        if jenis is None:
            unsur = OxmlElement("w:instrText")
            unsur.set(qn("xml:space"), "preserve")
            unsur.text = f" {nama} "
        else:
            unsur = OxmlElement("w:fldChar")
            unsur.set(qn("w:fldCharType"), jenis)
        run._r.append(unsur)
