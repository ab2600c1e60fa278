"""Build the Word templates in letter_templates/ from this script, the same bytes every time.

Run it from the project's root after a change here: `python -m tools.build_letter_templates`. An office that
wants its own layout copies a folder, edits template.docx in Word and keeps the tags in braces.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Dokumen
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from bot.letters.kemasan import kemas_tetap
from bot.letters.lambang import lambang_netral

AKAR = Path(__file__).resolve().parent.parent

FONT = "Arial"
SAAT = datetime(2026, 1, 1)

KIRI, TENGAH, KANAN, RATA = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)

Wadah = Dokumen | _Cell


# --- building blocks ------------------------------------------------------------------------------


def dokumen_baru(judul: str, ukuran: tuple[float, float], tepi: tuple[float, float, float, float]) -> Dokumen:
    """An empty document: Arial 11, Indonesian; sizes in mm, `tepi` = top, right, bottom, left."""
    dokumen = Document()
    bagian = dokumen.sections[0]
    bagian.page_width, bagian.page_height = Mm(ukuran[0]), Mm(ukuran[1])
    bagian.top_margin, bagian.right_margin, bagian.bottom_margin, bagian.left_margin = (Mm(t) for t in tepi)
    bagian.header_distance, bagian.footer_distance = Mm(6), Mm(8)
    _gaya_dasar(dokumen)
    _buang_bawaan(dokumen)
    inti = dokumen.core_properties
    inti.author, inti.last_modified_by, inti.title, inti.comments = (
        "paraf",
        "paraf",
        judul,
        "",
    )
    inti.created, inti.modified, inti.revision, inti.language = SAAT, SAAT, 1, "id-ID"
    return dokumen


def _buang_bawaan(dokumen: Dokumen) -> None:
    """Take away what python-docx's own document brings along and no letter uses: nine tenths of its bytes.

    A hundred coloured table styles, the same once more for Word 2010, a picture of the first page, a list of sources. They
    would be read, packed and converted with every letter.
    """
    for rels in (dokumen.part.package.rels, dokumen.part.rels):
        for kunci, hubungan in list(rels.items()):
            if hubungan.reltype.endswith(("/thumbnail", "/stylesWithEffects", "/customXml")):
                del rels[kunci]
    for gaya in list(dokumen.styles):
        if gaya.type == WD_STYLE_TYPE.TABLE and gaya.style_id not in ("TableNormal", "TableGrid"):
            gaya.delete()


def _gaya_dasar(dokumen: Dokumen) -> None:
    """Arial everywhere and no theme fonts, whose substitutes would move the line breaks."""
    for unsur in dokumen.styles.element.iter(qn("w:rFonts")):
        unsur.attrib.clear()
        for sisi in ("ascii", "hAnsi", "cs", "eastAsia"):
            unsur.set(qn(f"w:{sisi}"), FONT)
    for unsur in dokumen.styles.element.iter(qn("w:lang")):
        unsur.set(qn("w:val"), "id-ID")
    biasa = dokumen.styles["Normal"]
    biasa.font.name, biasa.font.size = FONT, Pt(11)
    biasa.paragraph_format.space_after = Pt(0)
    biasa.paragraph_format.space_before = Pt(0)


def par(
    wadah: Wadah,
    teks: str,
    *,
    pertama: bool = False,
    rata: WD_ALIGN_PARAGRAPH = KIRI,
    ukuran: float | None = None,
    tebal: bool = False,
    miring: bool = False,
    sebelum: float = 0,
    sesudah: float = 0,
    menjorok: float = 0,
    menjorok_kiri: float = 0,
    spasi: float = 1.0,
    lekat: bool = False,
    warna: str | None = None,
) -> Paragraph:
    """One paragraph; `**` switches bold. Indents in mm, distances in pt; `pertama` reuses a cell's own."""
    p = wadah.paragraphs[0] if pertama else wadah.add_paragraph()
    bentuk = p.paragraph_format
    bentuk.alignment = rata
    bentuk.space_before, bentuk.space_after = Pt(sebelum), Pt(sesudah)
    bentuk.line_spacing = spasi
    bentuk.keep_with_next = lekat
    bentuk.widow_control = True
    if menjorok:
        bentuk.first_line_indent = Mm(menjorok)
    if menjorok_kiri:
        bentuk.left_indent = Mm(menjorok_kiri)
    for i, potongan in enumerate(teks.split("**")):
        if potongan:
            r = p.add_run(potongan)
            r.bold = tebal or bool(i % 2)
            r.italic = miring
            if ukuran:
                r.font.size = Pt(ukuran)
            if warna:
                r.font.color.rgb = RGBColor.from_string(warna)
    return p


def tag(wadah: Wadah, isi: str) -> None:
    """A line that holds only a template tag; the whole paragraph goes away when rendered."""
    par(wadah, "{%p " + isi + " %}", ukuran=8)


def tabel(
    wadah: Wadah,
    lebar: Sequence[float],
    *,
    baris: int = 1,
    garis: bool = False,
    bantalan: tuple[float, float] = (0.6, 1.6),
) -> Table:
    """A table over the full width; `lebar` are shares in mm, `bantalan` the padding above and beside."""
    t = wadah.add_table(baris, len(lebar))
    _bentuk_tabel(t, lebar, garis=garis, bantalan=bantalan)
    return t


def _bentuk_tabel(t: Table, lebar: Sequence[float], *, garis: bool, bantalan: tuple[float, float]) -> None:
    """Fixed shares of the full width, so the same template fits F4 and A4; rules or none; rows stay whole."""
    sifat = t._tbl.tblPr
    for anak in list(sifat):
        sifat.remove(anak)
    tepi = "".join(
        f'<w:{s} w:val="{"single" if garis else "nil"}" w:sz="4" w:space="0" w:color="000000"/>'
        for s in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    sel = "".join(
        f'<w:{s} w:w="{round(mm * 56.7)}" w:type="dxa"/>'
        for s, mm in zip(("top", "left", "bottom", "right"), bantalan * 2, strict=True)
    )
    for xml in (
        '<w:tblW {ns} w:w="5000" w:type="pct"/>',
        '<w:jc {ns} w:val="center"/>',  # so that the rules end at both margins, whatever the cell padding
        "<w:tblBorders {ns}>" + tepi + "</w:tblBorders>",
        '<w:tblLayout {ns} w:type="fixed"/>',
        "<w:tblCellMar {ns}>" + sel + "</w:tblCellMar>",
    ):
        sifat.append(parse_xml(xml.replace("{ns}", nsdecls("w"))))
    for kolom, mm in zip(t._tbl.tblGrid.gridCol_lst, lebar, strict=True):
        kolom.set(qn("w:w"), str(round(mm * 56.7)))
    for baris_tabel in t.rows:
        _tak_terbelah(baris_tabel._tr)
        for sel_tabel, mm in zip(baris_tabel.cells, lebar, strict=True):
            _lebar_sel(sel_tabel, mm / sum(lebar))


def _lebar_sel(sel: _Cell, bagian: float) -> None:
    """Give a cell its share of the table's width (in fiftieths of a percent, as Word counts)."""
    tc = sel._tc.get_or_add_tcPr()
    for lama in tc.findall(qn("w:tcW")):
        tc.remove(lama)
    tc.insert(
        0,
        parse_xml(f'<w:tcW {nsdecls("w")} w:w="{round(bagian * 5000)}" w:type="pct"/>'),
    )


def _tak_terbelah(baris: Any) -> None:
    """Keep a row on one page."""
    baris.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _kepala(baris: Any) -> None:
    """Repeat a row on every page."""
    baris.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _latar(sel: _Cell, warna: str) -> None:
    """Shade a cell."""
    sel._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{warna}"/>')
    )


def tabel_data(
    wadah: Wadah,
    kolom: Sequence[tuple[str, float, str, WD_ALIGN_PARAGRAPH]],
    pengulangan: str,
    *,
    ukuran: float = 9,
    samping: float = 1.6,
) -> Table:
    """A ruled table, header repeated, one row per item; columns are title, mm, cell text, alignment."""
    t = tabel(
        wadah,
        [mm for _, mm, _, _ in kolom],
        baris=4,
        garis=True,
        bantalan=(0.6, samping),
    )
    for sel, (judul, _, _, _) in zip(t.rows[0].cells, kolom, strict=True):
        par(sel, judul, pertama=True, rata=TENGAH, ukuran=ukuran, tebal=True, lekat=True)
        _latar(sel, "E7E6E6")
    _kepala(t.rows[0]._tr)
    par(t.rows[1].cells[0], "{%tr for " + pengulangan + " %}", pertama=True)
    for sel, (_, _, isi, rata) in zip(t.rows[2].cells, kolom, strict=True):
        par(sel, isi, pertama=True, rata=rata, ukuran=ukuran)
    par(t.rows[3].cells[0], "{%tr endfor %}", pertama=True)
    return t


def garis_bawah(p: Paragraph, gaya: str, tebal: int, jarak: int = 1) -> None:
    """A rule under a paragraph; `tebal` in eighths of a point."""
    sifat = p._p.get_or_add_pPr()
    sifat.insert_element_before(  # the schema has an order, and Word's readers are not all as patient as Word
        parse_xml(
            f"<w:pBdr {nsdecls('w')}>"
            f'<w:bottom w:val="{gaya}" w:sz="{tebal}" w:space="{jarak}" w:color="000000"/></w:pBdr>'
        ),
        *("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"),
    )


def penanda(p: Paragraph, nama: str) -> None:
    """A bookmark: the sentinel that shows the letter's end survived."""
    p._p.append(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="900" w:name="{nama}"/>'))
    p._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="900"/>'))


def bidang(p: Paragraph, perintah: str, ukuran: float, warna: str) -> None:
    """A field such as PAGE."""
    for xml in (
        '<w:fldChar {ns} w:fldCharType="begin"/>',
        '<w:instrText {ns} xml:space="preserve"> ' + perintah + " </w:instrText>",
        '<w:fldChar {ns} w:fldCharType="separate"/>',
        "<w:t {ns}>1</w:t>",
        '<w:fldChar {ns} w:fldCharType="end"/>',
    ):
        r = p.add_run()
        r.font.size, r.font.color.rgb = Pt(ukuran), RGBColor.from_string(warna)
        r._r.append(parse_xml(xml.replace("{ns}", nsdecls("w"))))


TANDA_AIR = """
<w:p {ns} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>
<w:r><w:rPr><w:noProof/></w:rPr><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
 path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>
<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>
<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800"
 o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>
<o:lock v:ext="edit" text="t" shapetype="t"/>
</v:shapetype>
<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" o:allowincell="f"
 fillcolor="silver" stroked="f" style="position:absolute;margin-left:0;margin-top:0;\
width:{lebar}pt;height:{tinggi}pt;\
rotation:315;\
z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
mso-position-vertical:center;mso-position-vertical-relative:margin">
<v:fill opacity=".4"/>
<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="CONTOH"/></v:shape>
</w:pict></w:r></w:p>
"""


def tanda_air(dokumen: Dokumen, lebar: int, tinggi: int) -> None:
    """CONTOH across every page, only when the field `contoh` says so; size of the word in pt."""
    kepala = dokumen.sections[0].header
    kepala.paragraphs[0].text = "{%p if contoh %}"
    kepala._element.append(
        parse_xml(TANDA_AIR.format(ns=nsdecls("w"), lebar=lebar, tinggi=tinggi).strip().replace("\n<", "<"))
    )
    kepala.add_paragraph("{%p endif %}")
    akhir = kepala.add_paragraph()
    akhir.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    akhir.paragraph_format.line_spacing = Pt(1)


def kaki(dokumen: Dokumen, lebar_mm: float) -> None:
    """Footer: the signing provider's text, verification code and address, page number."""
    abu = "595959"
    kaki_halaman = dokumen.sections[0].footer
    t = kaki_halaman.add_table(1, 2, Mm(lebar_mm))
    _bentuk_tabel(t, (lebar_mm - 34, 34), garis=False, bantalan=(0, 0))
    kiri, kanan = t.rows[0].cells
    tag(kiri, "if catatan_kaki")
    par(kiri, "{{ catatan_kaki }}", ukuran=7, warna=abu)
    tag(kiri, "endif")
    par(
        kiri,
        "{% if kode_verifikasi %}Kode verifikasi {{ kode_verifikasi }}{% endif %}"
        "{% if kode_verifikasi and tautan_verifikasi %} · {% endif %}{{ tautan_verifikasi }}",
        ukuran=7.5,
        warna=abu,
    )
    _buang_kosong(kiri)
    p = par(kanan, "Halaman ", pertama=True, rata=KANAN, ukuran=7.5, warna=abu)
    bidang(p, "PAGE", 7.5, abu)
    r = p.add_run(" dari ")
    r.font.size, r.font.color.rgb = Pt(7.5), RGBColor.from_string(abu)
    bidang(p, "NUMPAGES", 7.5, abu)
    _bawah(kanan)
    pertama = kaki_halaman.paragraphs[0]._p
    pertama.getparent().remove(pertama)
    akhir = kaki_halaman.add_paragraph()  # Word wants a paragraph after a table
    akhir.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    akhir.paragraph_format.line_spacing = Pt(1)


def kop(dokumen: Dokumen, lebar_mm: float, *, besar: float = 16) -> None:
    """Letterhead: government and OPD at 3:4, OPD bold, address, double rule; a logo at the left if given.

    `lebar_mm` is the text's width on the narrowest paper: LibreOffice cuts the picture in a table whose grid is wider than
    its place, and stretches a narrower one.
    """
    tag(dokumen, "if kop.logo")
    t = tabel(dokumen, [24, lebar_mm - 24], bantalan=(0, 0.8))
    par(t.rows[0].cells[0], "{{ kop.logo }}", pertama=True, rata=TENGAH)
    _tengah_tegak(t.rows[0].cells[0])
    _isi_kop(t.rows[0].cells[1], besar)
    tag(dokumen, "else")
    _isi_kop(dokumen, besar)
    tag(dokumen, "endif")
    p = par(dokumen, "", ukuran=2)
    p.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    p.paragraph_format.line_spacing = Pt(3)
    garis_bawah(p, "thickThinSmallGap", 24, 0)


def _tengah_tegak(sel: _Cell) -> None:
    """Centre a cell's content vertically."""
    sel._tc.get_or_add_tcPr().append(parse_xml(f'<w:vAlign {nsdecls("w")} w:val="center"/>'))


def _isi_kop(wadah: Wadah, besar: float) -> None:
    """The lines of the letterhead."""
    par(
        wadah,
        "{{ kop.pemerintah }}",
        pertama=not isinstance(wadah, Dokumen),
        rata=TENGAH,
        ukuran=besar * 3 / 4,
    )
    par(wadah, "{{ kop.opd }}", rata=TENGAH, ukuran=besar, tebal=True)
    kecil = round(besar * 9 / 16 * 2) / 2
    par(wadah, "{{ kop.alamat }}", rata=TENGAH, ukuran=kecil, sebelum=1)
    kontak = (
        "{% if kop.telepon %}Telepon {{ kop.telepon }}{% endif %}"
        "{% if kop.laman %}{% if kop.telepon %}, {% endif %}Laman {{ kop.laman }}{% endif %}"
        "{% if kop.pos_el %}{% if kop.telepon or kop.laman %}, {% endif %}Pos-el {{ kop.pos_el }}{% endif %}"
    )
    tag(wadah, "if kop.telepon or kop.laman or kop.pos_el")
    par(wadah, kontak, rata=TENGAH, ukuran=kecil)
    tag(wadah, "endif")


def label_isi(
    wadah: Wadah,
    lebar: Sequence[float],
    daftar: Sequence[tuple[str, str]],
    ukuran: float = 11,
) -> None:
    """Lines of label, colon and value; `lebar` in mm."""
    t = tabel(wadah, lebar, baris=len(daftar), bantalan=(0.2, 0))
    for baris, (label, isi) in zip(t.rows, daftar, strict=True):
        par(baris.cells[0], label, pertama=True, ukuran=ukuran)
        par(baris.cells[1], ":", pertama=True, ukuran=ukuran, rata=TENGAH)
        par(baris.cells[2], isi, pertama=True, ukuran=ukuran)


def jangkar(sel: _Cell, isi: str) -> None:
    """The 66 pt left free for a signature; its white 4 pt anchor, if any, is found again in the PDF."""
    p = par(sel, isi, rata=TENGAH, ukuran=4, warna="FFFFFF", lekat=True)
    p.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    p.paragraph_format.line_spacing = Pt(66)


def pengesahan(sel: _Cell, sebutan: str) -> None:
    """What stands beside the signature: QR, and plain words when only the application approved the letter."""
    tag(sel, "if qr")
    par(sel, "{{ qr }}", lekat=True)
    tag(sel, "endif")
    tag(sel, "if pengesahan == 'aplikasi'")
    par(
        sel,
        sebutan + " disetujui secara elektronik dalam aplikasi"
        "{% if waktu_pengesahan %} pada {{ waktu_pengesahan }}{% endif %}. Persetujuan ini **bukan tanda "
        "tangan elektronik tersertifikasi**."
        "{% if kode_verifikasi %} Keasliannya dapat diperiksa dengan kode verifikasi "
        "{{ kode_verifikasi }}.{% endif %}",
        ukuran=7.5,
        lekat=True,
    )
    tag(sel, "elif waktu_pengesahan")
    par(sel, "Disahkan pada {{ waktu_pengesahan }}.", ukuran=7.5, lekat=True)
    tag(sel, "endif")


# --- the templates --------------------------------------------------------------------------------

LEBAR = 165.0  # text width of F4 with margins 30 and 20 mm

BADAN: dict[str, Any] = {"rata": RATA, "menjorok": 12.5, "spasi": 1.15, "sesudah": 6}  # a paragraph of a letter


def kepala_surat(d: Dokumen) -> None:
    """Place and date, the four lines under the letterhead, and to whom the letter goes."""
    par(d, "{{ tempat }}, {{ tanggal }}", rata=KANAN, sebelum=10, sesudah=4)
    label_isi(
        d,
        (22, 4, LEBAR - 26),
        (
            ("Nomor", "{{ nomor }}"),
            ("Sifat", "{{ sifat }}"),
            ("Lampiran", "{% if lampiran %}{{ lampiran }}{% else %}-{% endif %}"),
            ("Hal", "{{ hal }}"),
        ),
    )
    par(d, "Yth. {{ tujuan.nama }}", sebelum=14)
    tag(d, "if tujuan.instansi")
    par(d, "{{ tujuan.instansi }}")
    tag(d, "endif")
    tag(d, "if tujuan.alamat")
    par(d, "{{ tujuan.alamat }}")
    tag(d, "endif")
    par(
        d,
        "di {% if tujuan.tempat %}{{ tujuan.tempat }}{% else %}Tempat{% endif %}",
        sesudah=14,
    )


def isi_surat(d: Dokumen) -> None:
    """The letter's own paragraphs."""
    tag(d, "for isi in paragraf")
    par(d, "{{ isi }}", **BADAN)
    tag(d, "endfor")


def penutup_surat(d: Dokumen, sebutan: str) -> None:
    """Signature block and copies in one row that is never divided: the name never stands alone on a page."""
    blok = tabel(d, (LEBAR,), bantalan=(0, 0)).rows[0].cells[0]
    kiri, kanan = tabel(blok, (LEBAR * 0.45, LEBAR * 0.55), bantalan=(0, 1)).rows[0].cells
    par(kiri, "", pertama=True, ukuran=8)
    pengesahan(kiri, sebutan)
    _bawah(kiri)
    _penanda_tangan(kanan, "penanda_tangan", "#TTD1#")
    _tembusan(blok)
    _tutup_sel(blok)


def _tembusan(blok: _Cell) -> None:
    """Who gets a copy, at the lower left."""
    tag(blok, "if tembusan")
    par(blok, "Tembusan:", ukuran=10, sebelum=14)
    tag(blok, "for pihak in tembusan")
    par(blok, "{{ loop.index }}. {{ pihak }}", ukuran=10)
    tag(blok, "endfor")
    tag(blok, "endif")


def halaman_lampiran(d: Dokumen, judul: str) -> None:
    """A new page that names the letter it belongs to at its upper right."""
    p = par(d, "", ukuran=2)
    p.paragraph_format.page_break_before = True
    t = tabel(d, (LEBAR * 0.5, LEBAR * 0.5), bantalan=(0, 0))
    par(t.rows[0].cells[0], "", pertama=True)
    sel = t.rows[0].cells[1]
    par(sel, judul, pertama=True, ukuran=10)
    label_isi(
        sel,
        (16, 4, LEBAR / 2 - 20),
        (("Nomor", "{{ nomor }}"), ("Tanggal", "{{ tanggal }}")),
        10,
    )



def surat_balasan() -> Dokumen:
    """Reply to a data request."""
    d = dokumen_f4("Surat balasan permohonan data")
    kepala_surat(d)
    par(
        d,
        "Menindaklanjuti permohonan data yang Saudara ajukan"
        "{% if permohonan.nomor_surat %} melalui surat nomor {{ permohonan.nomor_surat }}{% endif %}"
        " tanggal {{ permohonan.tanggal }} hal {{ permohonan.hal }}, yang kami terima dengan nomor agenda "
        "{{ permohonan.nomor_agenda }}, dengan ini kami sampaikan hal-hal sebagai berikut.",
        **BADAN,
    )
    isi_surat(d)
    _putusan(d)
    tag(d, "if data")
    par(
        d,
        "Adapun rincian data dimaksud adalah sebagai berikut:",
        **(BADAN | {"lekat": True}),
    )
    tabel_data(
        d,
        (
            ("No.", 9, "{{ loop.index }}", TENGAH),
            ("Data", 38, "{{ d.nama }}", KIRI),
            ("Tahun", 21, "{{ d.tahun }}", TENGAH),
            ("Wilayah", 23, "{{ d.wilayah }}", KIRI),
            ("Rincian", 24, "{{ d.rincian }}", KIRI),
            ("Format", 15, "{{ d.format }}", TENGAH),
            ("Keterangan", 35, "{{ d.keterangan }}", KIRI),
        ),
        "d in data",
        ukuran=9,
    )
    par(d, "", ukuran=6)
    tag(d, "endif")
    _salam(d)
    penutup_surat(d, "Surat ini")
    tag(d, "if berkas")
    halaman_lampiran(d, "Lampiran Surat")
    par(d, "DAFTAR BERKAS DATA", rata=TENGAH, tebal=True, sebelum=14, sesudah=8)
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Nama berkas", 75, "{{ b.nama }}", KIRI),
            ("Ukuran", 24, "{{ b.ukuran }}", KANAN),
            ("Sidik digital", 56, "{{ b.sha256 }}", KIRI),
        ),
        "b in berkas",
    )
    par(
        d,
        "Daftar ini merupakan bagian yang tidak terpisahkan dari surat di atas. Sidik digital (SHA-256) "
        "dipakai untuk memastikan berkas yang diterima sama dengan berkas yang dikirim.",
        ukuran=9,
        rata=RATA,
        sebelum=8,
    )
    tag(d, "endif")
    _akhir(d, "akhir_surat_balasan")
    return d


def _putusan(d: Dokumen) -> None:
    """What the law wants said of a refusal (UU 14/2008 articles 17, 6(3), 35, 36) and of a referral (22(7)b)."""
    tag(d, "if hasil == 'ditolak'")
    par(
        d,
        "Penolakan ini didasarkan pada {{ penolakan.pasal }} Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan "
        "Informasi Publik, yaitu “{{ penolakan.bunyi }}”.",
        **BADAN,
    )
    par(
        d,
        "Apabila berkeberatan, Saudara berhak mengajukan keberatan secara tertulis kepada atasan Pejabat Pengelola "
        "Informasi dan Dokumentasi (PPID) paling lambat 30 (tiga puluh) hari kerja sejak menerima surat ini, sesuai "
        "dengan Pasal 35 dan Pasal 36 undang-undang tersebut.",
        **BADAN,
    )
    tag(d, "elif hasil == 'dialihkan'")
    par(
        d,
        "Data dimaksud dikuasai oleh {{ pengalihan.badan_publik }}. Saudara dapat mengajukan permohonan kepada badan "
        "publik tersebut. Pemberitahuan ini kami sampaikan sesuai dengan Pasal 22 ayat (7) Undang-Undang Nomor 14 "
        "Tahun 2008 tentang Keterbukaan Informasi Publik.",
        **BADAN,
    )
    tag(d, "endif")


def _bawah(sel: _Cell) -> None:
    """Let a cell's content stand at the bottom."""
    sel._tc.get_or_add_tcPr().append(parse_xml(f'<w:vAlign {nsdecls("w")} w:val="bottom"/>'))


def _penanda_tangan(sel: _Cell, nama: str, jangkar_ttd: str) -> None:
    """Signature block: post (with Plh., Plt., or a.n. and u.b.), free space, name, pangkat, NIP."""
    _jabatan_penanda(sel, nama, pertama=True)
    jangkar(sel, jangkar_ttd)
    par(sel, "{{ " + nama + ".nama }}", rata=TENGAH, tebal=True, lekat=True)
    _pangkat_nip(sel, nama)


def _pangkat_nip(sel: _Cell, nama: str) -> None:
    """The lines below a signer's name."""
    for baris, isi in (("pangkat", "{{ " + nama + ".pangkat }}"), ("nip", "NIP {{ " + nama + ".nip }}")):
        tag(sel, f"if {nama}.{baris}")
        par(sel, isi, rata=TENGAH, lekat=True)
        tag(sel, "endif")


def _jabatan_penanda(sel: _Cell, nama: str, *, pertama: bool = False) -> None:
    """For whom and as what somebody signs: Plt. or Plh. before his post, or a.n. a post above, through another (u.b.)."""
    par(
        sel,
        "{% if " + nama + ".awalan %}{{ " + nama + ".awalan }} {% endif %}{{ " + nama + ".jabatan }}"
        "{% if not " + nama + ".pelaksana %},{% endif %}",
        pertama=pertama,
        rata=TENGAH,
        lekat=True,
    )
    tag(sel, f"if {nama}.pelaksana")
    par(sel, "{{ " + nama + ".pelaksana }},", rata=TENGAH, lekat=True)
    tag(sel, "endif")
    tag(sel, f"if {nama}.ub")
    par(sel, "u.b.", rata=TENGAH, lekat=True)
    par(sel, "{{ " + nama + ".ub }},", rata=TENGAH, lekat=True)
    tag(sel, "endif")


def _akhir(dokumen: Dokumen, nama: str) -> None:
    """The last, nearly invisible line that carries the sentinel."""
    p = par(dokumen, "", ukuran=1)
    p.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    p.paragraph_format.line_spacing = Pt(1)
    penanda(p, nama)


LEBAR_LEMBAR = 141.0  # half folio, margins 14 and 10 mm
LEBAR_LEMBAR_A5 = 124.0  # half A4


def lembar_disposisi() -> Dokumen:
    """Disposition sheet, half folio: the letter, the instructions and the chain of dispositions so far."""
    d = dokumen_baru("Lembar disposisi", (165, 215), (9, 10, 14, 14))
    tanda_air(d, 330, 82)
    kaki(d, LEBAR_LEMBAR)
    kop(d, LEBAR_LEMBAR_A5, besar=12)
    par(d, "LEMBAR DISPOSISI", rata=TENGAH, tebal=True, ukuran=12, sebelum=5, sesudah=4)
    t = tabel(d, (69, 72), baris=3, garis=True, bantalan=(0.8, 1.4))
    kiri, kanan = t.rows[0].cells
    label_isi(
        kiri,
        (22, 3, 41),
        (
            ("Surat dari", "{{ surat.dari }}"),
            ("Nomor surat", "{% if surat.nomor %}{{ surat.nomor }}{% else %}-{% endif %}"),
            ("Tanggal surat", "{{ surat.tanggal }}"),
        ),
        8.5,
    )
    sifat = [
        "{% if sifat == '" + kode + "' %}☒{% else %}☐{% endif %}\u00a0" + label.replace(" ", "\u00a0")
        for kode, label in (
            ("biasa", "Biasa"),
            ("segera", "Segera"),
            ("sangat_segera", "Sangat segera"),
            ("rahasia", "Rahasia"),
        )
    ]
    label_isi(
        kanan,
        (20, 3, 46),
        (
            ("Diterima tgl.", "{{ diterima }}"),
            ("No. agenda", "{{ nomor_agenda }}"),
            ("Sifat", "   ".join(sifat[:2]) + "\n" + "   ".join(sifat[2:])),
        ),
        8.5,
    )
    _tutup_sel(kiri)
    _tutup_sel(kanan)
    hal = t.rows[1].cells[0].merge(t.rows[1].cells[1])
    label_isi(hal, (22, 3, 113), (("Hal", "{{ hal }}"),), 8.5)
    _tutup_sel(hal)
    kepada, harap = t.rows[2].cells
    par(
        kepada,
        "Diteruskan kepada Sdr.:",
        pertama=True,
        ukuran=8.5,
        tebal=True,
        sesudah=2,
    )
    tag(kepada, "for pihak in diteruskan")
    par(kepada, "{{ loop.index }}. {{ pihak }}", ukuran=8.5)
    tag(kepada, "endfor")
    par(harap, "Dengan hormat harap:", pertama=True, ukuran=8.5, tebal=True, sesudah=2)
    tag(harap, "for butir in instruksi")
    par(
        harap,
        "{% if butir.dicentang %}☒{% else %}☐{% endif %} {{ butir.teks }}",
        ukuran=8.5,
    )
    tag(harap, "endfor")
    t = tabel(d, (92, 49), garis=True, bantalan=(0.8, 1.4))
    kiri, kanan = t.rows[0].cells
    par(kiri, "Catatan:", pertama=True, ukuran=8.5, tebal=True, sesudah=2)
    par(kiri, "{{ catatan }}", ukuran=8.5)
    par(kanan, "{{ pemberi.jabatan }}", pertama=True, ukuran=8.5, rata=TENGAH)
    tag(kanan, "if qr")
    par(kanan, "{{ qr }}", rata=TENGAH)
    tag(kanan, "endif")
    par(kanan, "{{ pemberi.nama }}", ukuran=8.5, rata=TENGAH, tebal=True)
    par(kanan, "{{ pemberi.waktu }}", ukuran=7, rata=TENGAH)
    par(  # above the chain, which may run on to a next page: below it, the note would stand alone there
        d,
        "Paraf pada lembar ini dibubuhkan melalui aplikasi dan tercatat atas nama jabatan, nama, dan waktu; "
        "bukan tanda tangan elektronik tersertifikasi.",
        ukuran=7,
        sebelum=3,
    )
    tag(d, "if riwayat")
    par(d, "Rangkaian disposisi", tebal=True, ukuran=9, sebelum=7, sesudah=3, lekat=True)
    tabel_data(
        d,
        (
            ("Dari", 20, "{{ r.dari }}", KIRI),
            ("Kepada", 22, "{{ r.kepada }}", KIRI),
            ("Instruksi", 30, "{{ r.instruksi }}", KIRI),
            ("Catatan", 24, "{{ r.catatan }}", KIRI),
            ("Waktu", 18.5, "{{ r.waktu }}", KIRI),
            ("Paraf", 26.5, "{{ r.paraf }}", KIRI),
        ),
        "r in riwayat",
        ukuran=7.5,
        samping=0.9,
    )
    tag(d, "endif")
    _akhir(d, "akhir_lembar_disposisi")
    return d


def _tutup_sel(sel: _Cell) -> None:
    """End a cell with a line of 1 pt (Word wants a paragraph there), without the empty ones above."""
    akhir = sel.add_paragraph()
    akhir.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    akhir.paragraph_format.line_spacing = Pt(1)
    _buang_kosong(sel)


def _buang_kosong(sel: _Cell) -> None:
    """Drop the empty paragraphs around a table in a cell, as long as another one follows."""
    for p in sel.paragraphs[:-1]:
        if not p.text:
            p._p.getparent().remove(p._p)


def bukti_serah_terima() -> Dokumen:
    """Receipt for letter and data, confirmed by the applicant."""
    d = dokumen_f4("Berita acara serah terima")
    par(d, "BERITA ACARA SERAH TERIMA", rata=TENGAH, tebal=True, ukuran=12, sebelum=14)
    par(d, "Nomor agenda {{ nomor_agenda }}", rata=TENGAH, sesudah=12)
    badan: dict[str, Any] = {"rata": RATA, "spasi": 1.15, "sesudah": 6}
    par(
        d,
        "Pada hari ini, {{ hari_tanggal }}, bertempat di {{ tempat }}, para pihak di bawah ini:",
        **badan,
    )
    for nomor, pihak, sebutan in (
        ("1.", "penyerah", "selanjutnya disebut **pihak yang menyerahkan**;"),
        ("2.", "penerima", "selanjutnya disebut **pihak yang menerima**."),
    ):
        t = tabel(d, (8, 25, 4, LEBAR - 37), baris=3, bantalan=(0.2, 0))
        for baris, (label, isi) in zip(
            t.rows,
            (
                ("Nama", "nama"),
                ("Jabatan" if pihak == "penyerah" else "Kedudukan", "jabatan"),
                ("Instansi", "instansi"),
            ),
            strict=True,
        ):
            par(baris.cells[0], nomor if label == "Nama" else "", pertama=True)
            par(baris.cells[1], label, pertama=True)
            par(baris.cells[2], ":", pertama=True, rata=TENGAH)
            nilai = f"{pihak}.{isi}"
            par(
                baris.cells[3],
                "{% if " + nilai + " %}{{ " + nilai + " }}{% else %}-{% endif %}",
                pertama=True,
            )
        par(d, sebutan, menjorok_kiri=8, sesudah=6, sebelum=2)
    par(
        d,
        "Pihak yang menyerahkan telah menyerahkan"
        "{% if surat.nomor %} surat nomor {{ surat.nomor }} tanggal {{ surat.tanggal }} beserta{% endif %}"
        " berkas di bawah ini, dan pihak yang menerima telah menerimanya dengan baik dan lengkap"
        "{% if cara == 'aplikasi' %} melalui aplikasi{% endif %}.",
        **badan,
    )
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Berkas", 63, "{{ b.nama }}", KIRI),
            ("Ukuran", 22, "{{ b.ukuran }}", KANAN),
            ("Sidik digital", 35, "{{ b.sha256 }}", KIRI),
            ("Keterangan", 35, "{{ b.keterangan }}", KIRI),
        ),
        "b in berkas",
    )
    par(
        d,
        "Data digunakan sesuai dengan tujuan permohonan dan mencantumkan sumbernya.",
        **(badan | {"sebelum": 8}),
    )
    par(
        d,
        "Demikian berita acara serah terima ini dibuat untuk dipergunakan sebagaimana mestinya.",
        **(badan | {"lekat": True}),
    )
    t = tabel(d, (LEBAR / 2, LEBAR / 2), bantalan=(0, 1))
    for sel, sebutan, pihak, anchor in (
        (t.rows[0].cells[0], "Pihak yang menerima,", "penerima", "#TTD2#"),
        (t.rows[0].cells[1], "Pihak yang menyerahkan,", "penyerah", "#TTD1#"),
    ):
        par(sel, sebutan, pertama=True, rata=TENGAH, sebelum=10, lekat=True)
        jangkar(sel, anchor)
        par(sel, "{{ " + pihak + ".nama }}", rata=TENGAH, tebal=True, lekat=True)
        tag(sel, f"if {pihak}.nip")
        par(sel, "NIP {{ " + pihak + ".nip }}", rata=TENGAH, lekat=True)
        tag(sel, "endif")
    tag(d, "if qr or cara == 'aplikasi'")
    t = tabel(d, (26, LEBAR - 26), bantalan=(2, 1))
    kiri, kanan = t.rows[0].cells
    par(kiri, "{% if qr %}{{ qr }}{% endif %}", pertama=True)
    _tengah_tegak(kanan)
    par(
        kanan,
        "{% if cara == 'aplikasi' %}Penerimaan dikonfirmasi oleh pihak yang menerima melalui aplikasi"
        "{% if waktu_konfirmasi %} pada {{ waktu_konfirmasi }}{% endif %}. Konfirmasi ini bukan tanda tangan "
        "elektronik tersertifikasi. "
        "{% elif waktu_konfirmasi %}Diterima pada {{ waktu_konfirmasi }}. {% endif %}"
        "{% if kode_verifikasi %}Keaslian bukti ini dapat diperiksa dengan kode verifikasi "
        "{{ kode_verifikasi }}.{% endif %}",
        pertama=True,
        ukuran=8,
    )
    tag(d, "endif")
    _akhir(d, "akhir_bukti_serah_terima")
    return d


def dokumen_f4(judul: str) -> Dokumen:
    """An F4 page with watermark, footer and letterhead."""
    d = dokumen_baru(judul, (215, 330), (15, 20, 25, 30))
    tanda_air(d, 460, 115)
    kaki(d, LEBAR)
    kop(d, LEBAR)
    return d


def lampiran_surat(d: Dokumen, judul: str, *, formulir: bool = False) -> None:
    """Up to three lists behind a letter, on one further page: receivers, datasets with their OPD, files.

    With `formulir` the list of datasets is a form: figures are written into its empty columns.
    """
    tag(d, "if daftar_tujuan or lampiran_data or berkas")
    halaman_lampiran(d, judul)
    tag(d, "if daftar_tujuan")
    par(d, "DAFTAR TUJUAN", rata=TENGAH, tebal=True, sebelum=14, sesudah=8, lekat=True)
    tabel_data(
        d,
        (("No.", 10, "{{ loop.index }}", TENGAH), ("Tujuan", LEBAR - 10, "{{ pihak }}", KIRI)),
        "pihak in daftar_tujuan",
        ukuran=10,
    )
    tag(d, "endif")
    tag(d, "if lampiran_data")
    judul_daftar = "FORM DATA: DAFTAR DATA YANG DIMINTA" if formulir else "DAFTAR DATA YANG DIMINTA"
    par(d, judul_daftar, rata=TENGAH, tebal=True, sebelum=14, sesudah=8, lekat=True)
    batas = "{% if d.batas %}{{ d.batas }}{% else %}-{% endif %}"
    kolom: Sequence[tuple[str, float, str, WD_ALIGN_PARAGRAPH]] = (
        ("No.", 10, "{{ loop.index }}", TENGAH),
        ("Data", 65, "{{ d.dataset }}", KIRI),
        ("Perangkat daerah", 55, "{{ d.opd }}", KIRI),
        ("Batas waktu", 35, batas, KIRI),
    )
    if formulir:
        kolom = (
            ("No.", 9, "{{ loop.index }}", TENGAH),
            ("Data", 45, "{{ d.dataset }}", KIRI),
            ("Perangkat daerah", 35, "{{ d.opd }}", KIRI),
            ("Batas waktu", 22, batas, KIRI),
            ("Nilai", 18, "", KIRI),
            ("Satuan", 18, "", KIRI),
            ("Sumber", 18, "", KIRI),
        )
    tabel_data(d, kolom, "d in lampiran_data", ukuran=9 if formulir else 10)
    tag(d, "endif")
    tag(d, "if berkas")
    par(d, "DAFTAR BERKAS LAMPIRAN", rata=TENGAH, tebal=True, sebelum=14, sesudah=8, lekat=True)
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Nama berkas", 75, "{{ b.nama }}", KIRI),
            ("Ukuran", 24, "{{ b.ukuran }}", KANAN),
            ("Sidik digital", 56, "{{ b.sha256 }}", KIRI),
        ),
        "b in berkas",
    )
    tag(d, "endif")
    par(
        d,
        "Lampiran ini merupakan bagian yang tidak terpisahkan dari surat di atas.",
        ukuran=9,
        rata=RATA,
        sebelum=8,
    )
    tag(d, "endif")


def surat_permintaan_data() -> Dokumen:
    """Asks many OPD for their datasets; what each owes and until when stands on the page behind."""
    d = dokumen_f4("Surat permintaan data")
    kepala_surat(d)
    isi_surat(d)
    tag(d, "if lampiran_data")
    par(
        d,
        "Sehubungan dengan hal tersebut, kami mohon Saudara menyampaikan data statistik sektoral sebagaimana "
        "tercantum dalam lampiran surat ini, paling lambat pada batas waktu yang tertera"
        "{% if portal %}, melalui {{ portal }}{% endif %}.",
        **BADAN,
    )
    tag(d, "elif portal")
    par(d, "Data dimaksud mohon disampaikan melalui {{ portal }}.", **BADAN)
    tag(d, "endif")
    tag(d, "if narahubung")
    par(d, "Informasi lebih lanjut dapat diperoleh melalui narahubung kami, {{ narahubung }}.", **BADAN)
    tag(d, "endif")
    _salam(d)
    penutup_surat(d, "Surat ini")
    lampiran_surat(d, "Lampiran Surat")
    _akhir(d, "akhir_surat_permintaan_data")
    return d


def surat_pengantar() -> Dokumen:
    """Sends papers to other offices with a form to be filled in (Metro, row 4: "surat dan form data")."""
    d = dokumen_f4("Surat pengantar")
    kepala_surat(d)
    isi_surat(d)
    tag(d, "if kiriman")
    par(d, "Bersama ini kami sampaikan:", **(BADAN | {"lekat": True}))
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Jenis yang dikirim", 75, "{{ k.jenis }}", KIRI),
            ("Banyaknya", 30, "{{ k.banyak }}", KIRI),
            ("Keterangan", 50, "{{ k.keterangan }}", KIRI),
        ),
        "k in kiriman",
        ukuran=10,
    )
    par(d, "", ukuran=6)
    tag(d, "endif")
    tag(d, "if narahubung")
    par(d, "Informasi lebih lanjut dapat diperoleh melalui narahubung kami, {{ narahubung }}.", **BADAN)
    tag(d, "endif")
    _salam(d)
    penutup_surat(d, "Surat ini")
    lampiran_surat(d, "Lampiran Surat Pengantar", formulir=True)
    _akhir(d, "akhir_surat_pengantar")
    return d


def _salam(d: Dokumen) -> None:
    """The closing sentence."""
    par(
        d,
        "Demikian kami sampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.",
        **(BADAN | {"sesudah": 12, "lekat": True}),
    )


def surat_perpanjangan() -> Dokumen:
    """Tells the pemohon that the answer takes longer, and why (UU 14/2008 article 22(8))."""
    d = dokumen_f4("Surat pemberitahuan perpanjangan waktu")
    kepala_surat(d)
    par(
        d,
        "Menindaklanjuti permohonan data yang Saudara ajukan tanggal {{ permohonan.tanggal }} hal {{ permohonan.hal }}, "
        "yang kami terima dengan nomor agenda {{ permohonan.nomor_agenda }}, dengan ini kami beritahukan bahwa jawaban "
        "atas permohonan tersebut memerlukan tambahan waktu {{ perpanjangan.hari }} hari kerja, sehingga paling lambat "
        "kami sampaikan pada tanggal {{ perpanjangan.batas }}.",
        **BADAN,
    )
    par(d, "Perpanjangan waktu ini diperlukan dengan alasan: {{ perpanjangan.alasan }}", **BADAN)
    isi_surat(d)
    par(
        d,
        "Pemberitahuan ini kami sampaikan sesuai dengan Pasal 22 ayat (8) Undang-Undang Nomor 14 Tahun 2008 tentang "
        "Keterbukaan Informasi Publik, yang memperkenankan perpanjangan paling lambat 7 (tujuh) hari kerja dengan "
        "memberikan alasan secara tertulis.",
        **BADAN,
    )
    _salam(d)
    penutup_surat(d, "Surat ini")
    _akhir(d, "akhir_surat_perpanjangan")
    return d


def laporan_infografis() -> Dokumen:
    """Report on infographics made (Tangerang infografis, row 8): what, by whom, and the files."""
    d = dokumen_f4("Laporan penyusunan infografis")
    par(d, "LAPORAN PENYUSUNAN INFOGRAFIS", rata=TENGAH, tebal=True, ukuran=12, sebelum=14)
    par(d, "STATISTIK LAYANAN PUBLIK", rata=TENGAH, tebal=True, ukuran=12)
    _nomor_berkas(d)
    label_isi(
        d,
        (35, 4, LEBAR - 39),
        (
            ("Substansi", "{{ substansi }}"),
            ("Tahun data", "{% if tahun %}{{ tahun }}{% else %}-{% endif %}"),
            ("Waktu penyusunan", "{{ waktu }}"),
            ("Penyusun", "{{ penyusun }}"),
        ),
    )
    for huruf, judul, daftar in (("A", "Uraian", "isi"), ("B", "Pemeriksaan", "pemeriksaan")):
        par(d, f"{huruf}.  {judul}", tebal=True, sebelum=10, sesudah=4, lekat=True)
        tag(d, f"if {daftar}")
        butir_bernomor(d, daftar)
        tag(d, "else")
        par(d, "-")
        tag(d, "endif")
    par(d, "C.  Berkas yang dihasilkan", tebal=True, sebelum=10, sesudah=4, lekat=True)
    tag(d, "if berkas")
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Nama berkas", 75, "{{ b.nama }}", KIRI),
            ("Ukuran", 24, "{{ b.ukuran }}", KANAN),
            ("Sidik digital", 56, "{{ b.sha256 }}", KIRI),
        ),
        "b in berkas",
    )
    tag(d, "else")
    par(d, "-")
    tag(d, "endif")
    par(d, "", ukuran=10, lekat=True)
    _ttd_lembar(d, "Laporan ini disusun dari catatan berkas dalam aplikasi; pencatatan itu")
    _akhir(d, "akhir_laporan_infografis")
    return d


def resume_bulanan() -> Dokumen:
    """Monthly resume of requests (Tarakan, pencatatan): counts and the register, without names of applicants."""
    d = dokumen_f4("Resume bulanan permohonan")
    par(d, "RESUME BULANAN PERMOHONAN", rata=TENGAH, tebal=True, ukuran=12, sebelum=14)
    par(d, "{{ layanan }}", rata=TENGAH)
    par(d, "Bulan {{ bulan }}", rata=TENGAH, sesudah=10)
    label_isi(
        d,
        (84, 4, LEBAR - 88),
        (
            ("Permohonan diterima", "{{ jumlah.diterima }}"),
            ("Sudah dijawab", "{{ jumlah.dijawab }}"),
            ("– di antaranya ditolak", "{{ jumlah.ditolak }}"),
            ("Dijawab dalam batas waktu UU 14/2008", "{{ jumlah.tepat_waktu }}"),
            ("Dibatalkan atau ditutup tanpa jawaban", "{{ jumlah.batal }}"),
            ("Masih diproses", "{{ jumlah.diproses }}"),
            ("Waktu tengah sampai dijawab (hari kerja)", "{% if jumlah.median %}{{ jumlah.median }}{% else %}-{% endif %}"),
        ),
    )
    par(d, "", ukuran=8)
    tag(d, "if permohonan")
    tabel_data(
        d,
        (
            ("No.", 9, "{{ loop.index }}", TENGAH),
            ("Nomor agenda", 26, "{{ p.nomor }}", KIRI),
            ("Diterima", 28, "{{ p.diterima }}", KIRI),
            ("Data yang diminta", 50, "{{ p.data }}", KIRI),
            ("Jawaban", 32, "{{ p.jawaban }}", KIRI),
            ("Hari kerja", 20, "{% if p.hari %}{{ p.hari }}{% else %}-{% endif %}", TENGAH),
        ),
        "p in permohonan",
    )
    tag(d, "else")
    par(d, "Tidak ada permohonan pada bulan ini.")
    tag(d, "endif")
    par(
        d,
        "Keadaan per {{ per }}. Resume ini disusun dari agenda dalam aplikasi; nama dan alamat pemohon tidak dimuat.",
        ukuran=8,
        sebelum=8,
    )
    _akhir(d, "akhir_resume_bulanan")
    return d


def surat_permohonan_usulan() -> Dokumen:
    """Asks OPD and BPS to propose members of a team (KTDA, row 1)."""
    d = dokumen_f4("Surat permohonan usulan tim")
    kepala_surat(d)
    isi_surat(d)
    par(
        d,
        "Sehubungan dengan hal tersebut, kami mohon Saudara mengusulkan "
        "{% if usulan.jumlah %}{{ usulan.jumlah }} {% endif %}pejabat atau pegawai sebagai anggota "
        "{% if usulan.tim %}{{ usulan.tim }}{% else %}tim dimaksud{% endif %}"
        ", dengan mencantumkan nama, NIP, pangkat/golongan, jabatan, dan nomor telepon yang dapat dihubungi"
        "{% if usulan.batas %}. Usulan kami harapkan sudah diterima paling lambat tanggal "
        "{{ usulan.batas }}{% endif %}.",
        **BADAN,
    )
    tag(d, "if usulan.syarat")
    par(d, "Pejabat atau pegawai yang diusulkan agar memenuhi ketentuan berikut:", **(BADAN | {"lekat": True}))
    butir_bernomor(d, "usulan.syarat")
    tag(d, "endif")
    tag(d, "if narahubung")
    par(d, "Informasi lebih lanjut dapat diperoleh melalui narahubung kami, {{ narahubung }}.", **BADAN)
    tag(d, "endif")
    _salam(d)
    penutup_surat(d, "Surat ini")
    lampiran_surat(d, "Lampiran Surat")
    _akhir(d, "akhir_surat_permohonan_usulan")
    return d


def butir_bernomor(wadah: Wadah, daftar: str, awal: str = "") -> None:
    """A numbered list with a hanging indent; `awal` is what its numbers continue from."""
    tag(wadah, f"for butir in {daftar}")
    p = par(
        wadah,
        "{{ loop.index" + (f" + {awal}" if awal else "") + " }}.\t{{ butir }}",
        rata=RATA,
        spasi=1.15,
        sesudah=3,
    )
    p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Mm(7), Mm(-7)
    p.paragraph_format.tab_stops.add_tab_stop(Mm(7))
    tag(wadah, "endfor")


def kop_pejabat(d: Dokumen) -> None:
    """The head of a letter that a regional head signs: only the office's name, no line; else the OPD's own."""
    tag(d, "if kop_pejabat")
    tag(d, "if kop.logo")
    par(d, "{{ kop.logo }}", rata=TENGAH)
    tag(d, "endif")
    par(d, "{{ kop_pejabat }}", rata=TENGAH, ukuran=16, tebal=True, sebelum=4)
    tag(d, "else")
    kop(d, LEBAR)
    tag(d, "endif")


def surat_perintah() -> Dokumen:
    """An order to a team (KTDA, row 3), signed outside the office: the signature block stays free."""
    d = dokumen_baru("Surat perintah", (215, 330), (15, 20, 25, 30))
    tanda_air(d, 460, 115)
    kaki(d, LEBAR)
    kop_pejabat(d)
    par(d, "SURAT PERINTAH", rata=TENGAH, tebal=True, ukuran=12, sebelum=10)
    par(d, "NOMOR {{ nomor }}", rata=TENGAH)
    par(d, "TENTANG", rata=TENGAH, sebelum=6)
    par(d, "{{ hal }}", rata=TENGAH, tebal=True, sebelum=2, sesudah=8)
    for judul, daftar in (("Menimbang", "menimbang"), ("Dasar", "dasar")):
        tag(d, f"if {daftar}")
        _butir_berlabel(d, judul, daftar)
        tag(d, "endif")
    par(d, "MEMERINTAHKAN:", rata=TENGAH, tebal=True, sebelum=8, sesudah=6, lekat=True)
    tag(d, "if kepada")
    par(d, "Kepada:", sesudah=3, lekat=True)
    tabel_data(
        d,
        (
            ("No.", 9, "{{ loop.index }}", TENGAH),
            ("Nama/NIP", 50, "{{ o.nama }}{% if o.nip %}\nNIP {{ o.nip }}{% endif %}", KIRI),
            ("Pangkat/Golongan", 33, "{% if o.pangkat %}{{ o.pangkat }}{% else %}-{% endif %}", KIRI),
            ("Jabatan dan instansi", 46, "{{ o.jabatan }}{% if o.instansi %}\n{{ o.instansi }}{% endif %}", KIRI),
            ("Kedudukan", 27, "{% if o.kedudukan %}{{ o.kedudukan }}{% else %}Anggota{% endif %}", KIRI),
        ),
        "o in kepada",
    )
    tag(d, "else")
    par(d, "Kepada: nama sebagaimana tercantum dalam lampiran.", sesudah=3)
    tag(d, "endif")
    par(d, "", ukuran=6)
    tag(d, "if untuk or paragraf")
    t = tabel(d, (25, 4, LEBAR - 29), bantalan=(0.2, 0))
    _label_baris(t.rows[0], "Untuk")
    butir_bernomor(t.rows[0].cells[2], "untuk")
    butir_bernomor(t.rows[0].cells[2], "paragraf", "untuk|length")
    _tutup_sel(t.rows[0].cells[2])
    tag(d, "endif")
    par(d, "", ukuran=8, lekat=True)
    blok = tabel(d, (LEBAR,), bantalan=(0, 0)).rows[0].cells[0]
    kiri, kanan = tabel(blok, (LEBAR * 0.45, LEBAR * 0.55), bantalan=(0, 1)).rows[0].cells
    par(kiri, "", pertama=True, ukuran=8)
    tag(kiri, "if qr")
    par(kiri, "{{ qr }}", lekat=True)
    tag(kiri, "endif")
    _bawah(kiri)
    label_isi(kanan, (30, 4, LEBAR * 0.55 - 36), (("Ditetapkan di", "{{ tempat }}"), ("Pada tanggal", "{{ tanggal }}")))
    par(kanan, "", ukuran=6, lekat=True)
    _jabatan_penanda(kanan, "penanda_tangan")
    _ttd_kosong(kanan)
    _buang_kosong_awal(kanan)
    _tembusan(blok)
    _tutup_sel(blok)
    par(
        d,
        "Naskah ini disiapkan melalui aplikasi dan berlaku setelah ditandatangani pejabat di atas.",
        ukuran=7.5,
        sebelum=4,
    )
    _lampiran_tim(d)
    lampiran_surat(d, "Lampiran Surat Perintah")
    _akhir(d, "akhir_surat_perintah")
    return d


def _lampiran_tim(d: Dokumen) -> None:
    """The attachment an order without names speaks of: rows to be filled in Word."""
    tag(d, "if not kepada")
    halaman_lampiran(d, "Lampiran Surat Perintah")
    par(d, "SUSUNAN TIM", rata=TENGAH, tebal=True, sebelum=14, sesudah=8, lekat=True)
    kolom = (("No.", 9), ("Nama/NIP", 50), ("Pangkat/Golongan", 33), ("Jabatan dan instansi", 46), ("Kedudukan", 27))
    t = tabel(d, [mm for _, mm in kolom], baris=9, garis=True)
    for sel, (judul, _) in zip(t.rows[0].cells, kolom, strict=True):
        par(sel, judul, pertama=True, rata=TENGAH, ukuran=9, tebal=True, lekat=True)
        _latar(sel, "E7E6E6")
    _kepala(t.rows[0]._tr)
    for nomor, baris in enumerate(t.rows[1:], 1):
        par(baris.cells[0], str(nomor), pertama=True, rata=TENGAH, ukuran=9)
        par(baris.cells[1], "\n", pertama=True, ukuran=9)
    tag(d, "endif")


def _butir_berlabel(d: Dokumen, judul: str, daftar: str) -> None:
    """Label, colon, numbered list."""
    t = tabel(d, (25, 4, LEBAR - 29), bantalan=(0.2, 0))
    _label_baris(t.rows[0], judul)
    butir_bernomor(t.rows[0].cells[2], daftar)
    _tutup_sel(t.rows[0].cells[2])


def _label_baris(baris: Any, judul: str) -> None:
    """Label and colon of a row whose value follows."""
    par(baris.cells[0], judul, pertama=True)
    par(baris.cells[1], ":", pertama=True, rata=TENGAH)


def _buang_kosong_awal(sel: _Cell) -> None:
    """Drop the empty paragraph a cell begins with."""
    pertama = sel.paragraphs[0]._p
    pertama.getparent().remove(pertama)


def _ttd_kosong(sel: _Cell) -> None:
    """Room for a signature by hand, and the name below it, which may still be open."""
    jangkar(sel, "\u00a0")
    par(
        sel,
        "{% if penanda_tangan.nama %}{{ penanda_tangan.nama }}{% else %}(..............................){% endif %}",
        rata=TENGAH,
        tebal=True,
        lekat=True,
    )
    _pangkat_nip(sel, "penanda_tangan")


def undangan() -> Dokumen:
    """An invitation to a meeting: day, hour, place, agenda."""
    d = dokumen_f4("Surat undangan")
    kepala_surat(d)
    isi_surat(d)
    par(
        d,
        "Sehubungan dengan hal tersebut, kami mengharapkan kehadiran Saudara pada rapat yang dilaksanakan pada:",
        **(BADAN | {"lekat": True}),
    )
    _rapat(d, menjorok=12.5)
    tag(d, "if rapat.tautan")
    par(d, "Rapat dapat diikuti secara daring melalui {{ rapat.tautan }}.", **(BADAN | {"sebelum": 6}))
    tag(d, "endif")
    tag(d, "if rapat.catatan")
    par(d, "{{ rapat.catatan }}", **(BADAN | {"sebelum": 6}))
    tag(d, "endif")
    tag(d, "if narahubung")
    par(d, "Konfirmasi kehadiran dapat disampaikan melalui narahubung kami, {{ narahubung }}.",
        **(BADAN | {"sebelum": 6}))  # fmt: skip
    tag(d, "endif")
    par(
        d,
        "Demikian undangan ini kami sampaikan. Atas perhatian dan kehadiran Saudara, kami ucapkan terima kasih.",
        **(BADAN | {"sebelum": 6, "sesudah": 12, "lekat": True}),
    )
    penutup_surat(d, "Undangan ini")
    lampiran_surat(d, "Lampiran Undangan")
    _akhir(d, "akhir_undangan")
    return d


def _rapat(d: Dokumen, *, menjorok: float = 0, lain: Sequence[tuple[str, str]] = ()) -> None:
    """When, where and what for: the lines an invitation, a list of attendance and its minutes share."""
    daftar = (
        ("Hari, tanggal", "{{ rapat.hari_tanggal }}"),
        ("Pukul", "{{ rapat.pukul }}"),
        ("Tempat", "{{ rapat.tempat }}"),
        ("Acara", "{{ rapat.acara }}"),
        *lain,
    )
    if menjorok:
        t = tabel(d, (menjorok, 30, 4, LEBAR - 34 - menjorok), baris=len(daftar), bantalan=(0.4, 0))
    else:
        t = tabel(d, (30, 4, LEBAR - 34), baris=len(daftar), bantalan=(0.4, 0))
    for baris, (label, isi) in zip(t.rows, daftar, strict=True):
        sel = baris.cells[1:] if menjorok else baris.cells
        for s, teks, rata in zip(sel, (label, ":", isi), (KIRI, TENGAH, KIRI), strict=True):
            par(s, teks, pertama=True, rata=rata)


def daftar_hadir() -> Dokumen:
    """Who came to a meeting and when each confirmed it."""
    d = dokumen_f4("Daftar hadir")
    par(d, "DAFTAR HADIR", rata=TENGAH, tebal=True, ukuran=12, sebelum=14)
    _nomor_berkas(d)
    _rapat(d)
    par(d, "", ukuran=8)
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Nama", 45, "{{ o.nama }}", KIRI),
            ("Jabatan/instansi", 50, "{{ o.jabatan }}", KIRI),
            ("Waktu konfirmasi", 38, "{{ o.waktu }}", KIRI),
            ("Tanda", 22, "{{ o.tanda }}", TENGAH),
        ),
        "o in peserta",
        ukuran=10,
    )
    tag(d, "if jumlah")
    par(d, "Jumlah hadir: {{ jumlah }}", sebelum=6, ukuran=10)
    tag(d, "endif")
    par(d, "", ukuran=8, lekat=True)
    _ttd_lembar(d, "Daftar hadir ini disusun dari konfirmasi kehadiran dalam aplikasi; konfirmasi itu")
    _akhir(d, "akhir_daftar_hadir")
    return d


def _nomor_berkas(d: Dokumen) -> None:
    """The case a sheet belongs to."""
    tag(d, "if nomor_berkas")
    par(d, "Nomor berkas {{ nomor_berkas }}", rata=TENGAH)
    tag(d, "endif")
    par(d, "", ukuran=10)


def _ttd_lembar(d: Dokumen, sebutan: str) -> None:
    """The foot of a sheet: QR at the left, who answers for it at the right (if anybody), plain words below."""
    kiri, kanan = tabel(d, (LEBAR * 0.45, LEBAR * 0.55), bantalan=(0, 1)).rows[0].cells
    par(kiri, "", pertama=True, ukuran=8)
    tag(kiri, "if qr")
    par(kiri, "{{ qr }}", lekat=True)
    tag(kiri, "endif")
    _bawah(kiri)
    par(kanan, "", pertama=True, ukuran=2)
    tag(kanan, "if penanda_tangan.jabatan")
    par(kanan, "{% if tempat %}{{ tempat }}, {% endif %}{{ tanggal }}", rata=TENGAH, lekat=True)
    par(kanan, "{{ penanda_tangan.jabatan }},", rata=TENGAH, lekat=True)
    _ttd_kosong(kanan)
    tag(kanan, "else")
    par(kanan, "{% if tempat %}{{ tempat }}, {% endif %}{{ tanggal }}", rata=KANAN)
    tag(kanan, "endif")
    _tutup_sel(kanan)
    par(
        d,
        "{% if cara == 'aplikasi' %}" + sebutan + " bukan tanda tangan elektronik tersertifikasi."
        "{% else %}Lembar ini dicetak dari catatan berkas untuk ditandatangani dengan tangan.{% endif %}",
        ukuran=7.5,
        sebelum=8,
    )


def notulensi() -> Dokumen:
    """Minutes of a meeting: what it was, who was there, what was said, what was decided."""
    d = dokumen_f4("Notulensi rapat")
    par(d, "NOTULENSI RAPAT", rata=TENGAH, tebal=True, ukuran=12, sebelum=14)
    _nomor_berkas(d)
    _rapat(
        d,
        lain=(
            ("Pimpinan rapat", "{% if rapat.pimpinan %}{{ rapat.pimpinan }}{% else %}-{% endif %}"),
            ("Notulis", "{% if rapat.notulis %}{{ rapat.notulis }}{% else %}-{% endif %}"),
        ),
    )
    for huruf, judul, daftar in (("A", "Peserta", "peserta"), ("B", "Isi rapat", "isi")):
        par(d, f"{huruf}.  {judul}", tebal=True, sebelum=10, sesudah=4, lekat=True)
        tag(d, f"if {daftar}")
        butir_bernomor(d, daftar)
        tag(d, "else")
        par(d, "-")
        tag(d, "endif")
    tag(d, "if keputusan")  # minutes in one piece hold the decisions among their points
    par(d, "C.  Keputusan", tebal=True, sebelum=10, sesudah=4, lekat=True)
    butir_bernomor(d, "keputusan")
    tag(d, "endif")
    tag(d, "if tindak_lanjut")
    par(d, "{% if keputusan %}D{% else %}C{% endif %}.  Tindak lanjut", tebal=True, sebelum=10, sesudah=4, lekat=True)
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Uraian", 80, "{{ t.uraian }}", KIRI),
            ("Penanggung jawab", 43, "{{ t.penanggung_jawab }}", KIRI),
            ("Batas waktu", 32, "{{ t.batas }}", KIRI),
        ),
        "t in tindak_lanjut",
        ukuran=10,
    )
    tag(d, "endif")
    par(d, "", ukuran=10, lekat=True)
    _ttd_lembar(d, "Notulensi ini dicatat dalam aplikasi; pencatatan itu")
    _akhir(d, "akhir_notulensi")
    return d


def tanda_terima() -> Dokumen:
    """Receipts of one distribution: per OPD who confirmed and when."""
    d = dokumen_f4("Tanda terima")
    par(d, "TANDA TERIMA", rata=TENGAH, tebal=True, ukuran=12, sebelum=14)
    _nomor_berkas(d)
    label_isi(d, (30, 4, LEBAR - 34), (("Yang dibagikan", "{{ barang }}"),))
    tag(d, "if surat.nomor")  # books and papers signed elsewhere have no number of ours
    label_isi(
        d,
        (30, 4, LEBAR - 34),
        (
            ("Nomor surat", "{{ surat.nomor }}"),
            ("Tanggal surat", "{% if surat.tanggal %}{{ surat.tanggal }}{% else %}-{% endif %}"),
            ("Hal", "{% if surat.hal %}{{ surat.hal }}{% else %}-{% endif %}"),
        ),
    )
    tag(d, "endif")
    par(d, "", ukuran=8)
    tabel_data(
        d,
        (
            ("No.", 10, "{{ loop.index }}", TENGAH),
            ("Perangkat daerah/penerima", 47, "{{ o.opd }}", KIRI),
            ("Diterima oleh", 42, "{{ o.nama }}{% if o.jabatan %}\n{{ o.jabatan }}{% endif %}", KIRI),
            ("Waktu terima", 38, "{% if o.waktu %}{{ o.waktu }}{% else %}belum{% endif %}", KIRI),
            ("Keterangan", 28, "{{ o.keterangan }}", KIRI),
        ),
        "o in penerima",
        ukuran=10,
    )
    tag(d, "if jumlah")
    par(d, "Sudah diterima: {{ jumlah }}", sebelum=6, ukuran=10)
    tag(d, "endif")
    par(d, "", ukuran=8, lekat=True)
    _ttd_lembar(d, "Penerimaan dikonfirmasi oleh tiap penerima melalui aplikasi; konfirmasi itu")
    _akhir(d, "akhir_tanda_terima")
    return d


TEMPLAT = {
    "surat-balasan": surat_balasan,
    "surat-permintaan-data": surat_permintaan_data,
    "surat-permohonan-usulan": surat_permohonan_usulan,
    "surat-pengantar": surat_pengantar,
    "surat-perpanjangan": surat_perpanjangan,
    "laporan-infografis": laporan_infografis,
    "resume-bulanan": resume_bulanan,
    "surat-perintah": surat_perintah,
    "undangan": undangan,
    "lembar-disposisi": lembar_disposisi,
    "bukti-serah-terima": bukti_serah_terima,
    "daftar-hadir": daftar_hadir,
    "notulensi": notulensi,
    "tanda-terima": tanda_terima,
}


def build(kode: str) -> bytes:
    """The Word file of one template."""
    keluaran = BytesIO()
    TEMPLAT[kode]().save(keluaran)
    return kemas_tetap(keluaran.getvalue())


def main() -> None:
    """Write every template to its folder."""
    (AKAR / "letter_templates" / "lambang.png").write_bytes(lambang_netral())
    for kode in TEMPLAT:
        folder = AKAR / "letter_templates" / kode
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "template.docx").write_bytes(build(kode))


if __name__ == "__main__":
    main()
