"""Files from people: traps in edited drafts are found, uploads are what their names say."""

import contextlib
import random
import stat
import zipfile
from collections.abc import Mapping
from io import BytesIO

import pytest
from docx import Document
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.letters.errors import BerkasDitolak, DocxDitolak
from bot.letters.manifest import SuratTemplate
from bot.letters.periksa_docx import MAKS_UNGGAHAN, cek_unggahan, periksa_docx
from bot.letters.render import render_surat
from tests.ukuran import bagian

REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(tambahan: Mapping[str, bytes | str] | None = None, badan: str = "", hubungan: str = "") -> bytes:
    """A Word file with extra parts, XML put into its body, and relationships of its main part."""
    dasar = BytesIO()
    dokumen = Document()
    dokumen.add_paragraph("Draf surat")
    dokumen.save(dasar)
    keluaran = BytesIO()
    with zipfile.ZipFile(dasar) as asal, zipfile.ZipFile(keluaran, "w", zipfile.ZIP_DEFLATED) as hasil:
        for nama in asal.namelist():
            isi = asal.read(nama)
            if nama == "word/document.xml":
                isi = isi.replace(b"<w:sectPr", f"{badan}<w:sectPr".encode(), 1)
            if nama == "word/_rels/document.xml.rels":
                isi = isi.replace(b"</Relationships>", f"{hubungan}</Relationships>".encode())
            if nama not in (tambahan or {}):
                hasil.writestr(nama, isi)
        for nama, baru in (tambahan or {}).items():
            hasil.writestr(nama, baru)
    return keluaran.getvalue()


def rel(jenis: str, target: str, luar: bool = True) -> str:
    """One relationship."""
    mode = ' TargetMode="External"' if luar else ""
    return f'<Relationship Id="rIdX" Type="{REL}/{jenis}" Target="{target}"{mode}/>'


def field(*potongan: str) -> str:
    """A field whose instruction comes in several runs."""
    instruksi = "".join(f"<w:r><w:instrText>{p}</w:instrText></w:r>" for p in potongan)
    return (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{instruksi}'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def tolak(data: bytes) -> str:
    """The code with which a draft is refused."""
    with pytest.raises(DocxDitolak) as galat:
        periksa_docx(data)
    return galat.value.code


GAMBAR = [
    ("word/media/a.png", b"\x89PNG\r\n\x1a\n...."),
    ("word/media/b.jpeg", b"\xff\xd8\xff\xe0...."),
    ("word/media/c.gif", b"GIF89a...."),
    ("word/media/d.bmp", b"BM...."),
    ("word/media/e.tiff", b"II*\0...."),
    ("word/media/f.wmf", b"\xd7\xcd\xc6\x9a...."),
    ("word/media/g.emf", b"\x01\0\0\0" + bytes(36) + b" EMF"),
    ("word/media/h.tmp", b"\x89PNG\r\n\x1a\n...."),
    (
        "word/media/i.svg",
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><use x:href="#a" fill="url(#b)"/>'
        '<image x:href="data:image/png;base64,aGFp"/></svg>',
    ),
]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">{}</svg>'


def test_letters_of_our_own_and_ordinary_word_files_pass(daftar_templat: dict[str, SuratTemplate]) -> None:
    for templat in daftar_templat.values():
        periksa_docx(templat.docx)
        periksa_docx(render_surat(templat, templat.contoh))
    periksa_docx(docx(hubungan=rel("hyperlink", "https://dkisp.contoh.go.id"), badan=field(" PAGE ")))
    periksa_docx(docx(badan=field(" HYPERLINK ", '"mailto:dkisp@contoh.go.id" ')))
    periksa_docx(docx(badan=field(' HYPERLINK \\l "bagian_dua" '), hubungan=rel("hyperlink", "#bagian_dua", luar=False)))
    periksa_docx(docx(dict(GAMBAR) | {
        "word/printerSettings/printerSettings1.bin": b"P\0r\0i\0n\0t\0e\0r",
        "word/printerSettings1.bin": b"P\0r\0i\0n\0t\0e\0r",
        "_xmlsignatures/origin.sigs": b"",
        "word/media/": b"",
    }, hubungan=rel("image", "media/a.png", luar=False) + rel("printerSettings", "printerSettings1.bin", luar=False)))  # fmt: skip


@pytest.mark.parametrize(
    ("badan", "hubungan", "kode"),
    [
        ("", rel("image", "http://penyerang.example/a.png"), "tautan_luar"),
        ("", rel("attachedTemplate", "file:///C:/normal.dotm"), "tautan_luar"),
        ("", rel("hyperlink", "file:///etc/passwd"), "tautan_luar"),
        ("", rel("hyperlink", "javascript:alert(1)"), "tautan_luar"),
        ("", rel("image", "\\\\server\\a.png", luar=False), "tautan_luar"),
        ("", rel("image", "file:///etc/passwd", luar=False), "tautan_luar"),
        ("", rel("oleObject", "embeddings/a.bin", luar=False), "objek_tertanam"),
        ("", rel("aFChunk", "a.html", luar=False), "objek_tertanam"),
        ("", rel("vbaProject", "x.xml", luar=False), "makro"),
        ("<w:p><w:r><w:object/></w:r></w:p>", "", "objek_tertanam"),
        (f'<w:altChunk xmlns:r="{REL}" r:id="rId1"/>', "", "objek_tertanam"),
        (
            '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://x/a.png"/>'
            "</w:pict></w:r></w:p>",
            "",
            "tautan_luar",
        ),
        (field(" INCLUDEPICTURE ", '"http://x/a.png"'), "", "field_terlarang"),
        (field(" INCLUDE", 'TEXT "C:/rahasia.docx"'), "", "field_terlarang"),
        (field("D", "D", 'EAUTO c:\\\\windows\\\\cmd.exe "/k calc"'), "", "field_terlarang"),
        ('<w:p><w:fldSimple w:instr=" DDE x y "/></w:p>', "", "field_terlarang"),
        ("<w:p><w:r><w:instrText>LINK Excel</w:instrText></w:r></w:p>", "", "field_terlarang"),
        ('<x:fldSimple xmlns:x="urn:lain" x:instr="INCLUDETEXT c:/a.docx"/>', "", "field_terlarang"),
        ('<p xmlns=""><instrText>DDEAUTO c:/a.exe</instrText></p>', "", "field_terlarang"),
        (field(' HYPERLINK "file:///etc/passwd" '), "", "tautan_luar"),
        (field(' HYPERLINK "\\\\server\\berkas" '), "", "tautan_luar"),
        (field(" PAGE ") + field(' HYPERLINK "https://aman.example" \\o "javascript:x" '), "", "tautan_luar"),
        ("", rel("font", "fonts/font1.odttf", luar=False), "huruf_tertanam"),
        ("", rel("header", "isi.txt", luar=False), "objek_tertanam"),
        ("", rel("officeDocument", "media/isi.png", luar=False), "objek_tertanam"),
        ("", rel("attachedTemplate", "templat.dotm", luar=False), "objek_tertanam"),
        ("", rel("image", "printerSettings1.bin", luar=False), "objek_tertanam"),
        ("", rel("video", "media/a.mp4", luar=False), "objek_tertanam"),
        ("", rel("image", "http%3A//penyerang.example/a.png", luar=False), "tautan_luar"),
        ("", rel("image", "smb:a.png", luar=False), "tautan_luar"),
        ("", rel("frame", "http://penyerang.example/a.html"), "tautan_luar"),
        ("", rel("mailMergeSource", "file:///C:/data.xlsx"), "tautan_luar"),
        (
            '<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:fill '
            'xmlns:o="urn:schemas-microsoft-com:office:office" o:href="http://x/a.png"/></v:rect></w:pict></w:r></w:p>',
            "",
            "tautan_luar",
        ),
        ('<p:oleObj xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>', "", "objek_tertanam"),
        ("<w:sdt>" * 201 + "</w:sdt>" * 201, "", "xml_rusak"),
    ],
)
def test_what_fetches_runs_or_embeds_is_refused(badan: str, hubungan: str, kode: str) -> None:
    assert tolak(docx(badan=badan, hubungan=hubungan)) == kode


@pytest.mark.parametrize(
    ("bagian", "isi", "kode"),
    [
        ("word/vbaProject.bin", b"x", "makro"),
        ("word/embeddings/lembar.xlsx", b"x", "objek_tertanam"),
        ("word/activeX/activeX1.xml", b"<a/>", "objek_tertanam"),
        ("../luar.xml", b"<a/>", "nama_berbahaya"),
        ("/mutlak.xml", b"<a/>", "nama_berbahaya"),
        ("word\\..\\..\\luar.xml", b"<a/>", "nama_berbahaya"),
        ("C:/luar.xml", b"<a/>", "nama_berbahaya"),
        ("WORD/document.XML", b"<a/>", "nama_ganda"),
        ("word/x.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "dtd"),
        ("word/x.xml", '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a><a/>'.encode("utf-16"), "dtd"),
        ("word/x.xml", b"<a>", "xml_rusak"),
        ("word/x.xml", b"<a>&tak_dikenal;</a>", "xml_rusak"),
        ("word/bom.xml", b"<a>" + b" " * 3_000_000 + b"</a>", "rasio_mencurigakan"),
        ("word/besar.xml", f"<a>{random.Random(1).randbytes(5_000_000).hex()}</a>", "terlalu_besar"),
        ("customXml/item1.xml", b'<!DOCTYPE a SYSTEM "http://x/a.dtd"><a/>', "dtd"),
        ("customXml/item1.xml", b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "dtd"),
        ("word/x.xml", b'<?xml version="1.0" encoding="windows-1252"?><a/>', "xml_rusak"),
        ("word/x.xml", b'<?xml version="1.0" encoding="utf-7"?><a/>', "xml_rusak"),
        ("word/x.xml", b"<a>" * 201 + b"</a>" * 201, "xml_rusak"),
        ("mimetype", b"application/vnd.oasis.opendocument.text", "bukan_docx"),
        ("META-INF/manifest.xml", b"<a/>", "bukan_docx"),
        ("content.xml", b"<a/>", "bukan_docx"),
        ("word/fonts/font1.odttf", b"x", "huruf_tertanam"),
        ("word/isi.txt", b"<w:document/>", "objek_tertanam"),
        ("word/media/a.png", b"%!PS-Adobe-3.0 EPSF-3.0", "objek_tertanam"),
        ("word/media/a.eps", b"\xc5\xd0\xd3\xc6", "objek_tertanam"),
        ("word/media/a.png", b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "objek_tertanam"),
        ("word/media/a.pdf", b"%PDF-1.7", "objek_tertanam"),
        ("word/media/a.emf", b"\x01\0\0\0" + bytes(40), "objek_tertanam"),
        ("word/media/a.svgz", b"\x1f\x8b\x08", "objek_tertanam"),
        ("word/media/a.svg", SVG.format('<image x:href="file:///etc/passwd"/>'), "tautan_luar"),
        ("word/media/a.svg", SVG.format('<image href="data:image/svg+xml;base64,aGFp"/>'), "tautan_luar"),
        ("word/media/a.svg", SVG.format("<rect style=\"fill:url('http://x/a')\"/>"), "tautan_luar"),
        ("word/media/a.svg", SVG.format("<script>x()</script>"), "makro"),
        (
            "word/_rels/document.xml.rels",  # LibreOffice does not ask for the namespace
            f'<Relationships><Relationship Id="a" Type="{REL}/image" Target="http://x/a" TargetMode="External"/></Relationships>',
            "tautan_luar",
        ),
        ("_xmlsignatures/origin.sigs", b"x", "objek_tertanam"),
        (
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Override PartName="/word/document.xml" ContentType="application/'
            'vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
            "makro",
        ),
    ],
)
def test_a_part_with_a_trap_is_refused(bagian: str, isi: bytes | str, kode: str) -> None:
    assert tolak(docx({bagian: isi})) == kode


def test_bombs_and_links_are_refused_before_anything_is_unpacked() -> None:
    assert tolak(docx({f"word/x{n}.xml": b"<a/>" for n in range(200)})) == "terlalu_banyak_isi"
    assert tolak(docx({f"word/x{n}.txt": bytes(11_000_000) for n in range(5)})) == "terlalu_besar"
    keluaran = BytesIO(docx())
    with zipfile.ZipFile(keluaran, "a") as arsip:
        tautan = zipfile.ZipInfo("word/tautan.xml")
        tautan.create_system = 3
        tautan.external_attr = (stat.S_IFLNK | 0o777) << 16
        arsip.writestr(tautan, "/etc/passwd")
    assert tolak(keluaran.getvalue()) == "tautan_simbolik"


def test_files_that_are_no_open_word_document_are_refused() -> None:
    kosong = BytesIO()
    with zipfile.ZipFile(kosong, "w") as arsip:
        arsip.writestr("halo.txt", "halo")
    assert tolak(kosong.getvalue()) == "bukan_docx"
    assert tolak(b"") == "bukan_zip"
    assert tolak(b"%PDF-1.7") == "bukan_zip"
    assert tolak(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)) == "terkunci"


@given(st.integers(1, 2500), st.integers(1, 255))
@settings(max_examples=bagian(60, penuh=300), deadline=None)
@example(3, 0x80)  # an offset before the start of the file
def test_a_damaged_directory_is_refused_or_harmless_and_never_breaks_the_check(
    dari_akhir: int, bit: int
) -> None:
    data = bytearray(UTUH)
    data[-dari_akhir] ^= bit
    with contextlib.suppress(DocxDitolak):
        periksa_docx(bytes(data))


UTUH = docx()


# --- uploads --------------------------------------------------------------------------------------


def xlsx(*tambahan: str) -> bytes:
    """A pretend workbook."""
    keluaran = BytesIO()
    with zipfile.ZipFile(keluaran, "w") as arsip:
        for nama in ("[Content_Types].xml", "xl/workbook.xml", *tambahan):
            arsip.writestr(nama, "<a/>")
    return keluaran.getvalue()


@pytest.mark.parametrize(
    ("nama", "data", "jenis"),
    [
        ("surat.pdf", b"%PDF-1.7 ...", "pdf"),
        ("FOTO.JPG", b"\xff\xd8\xff\xe0....", "jpg"),
        ("pindai.jpeg", b"\xff\xd8\xff\xe1....", "jpg"),
        ("gambar.png", b"\x89PNG\r\n\x1a\n....", "png"),
        ("draf surat.docx", docx(), "docx"),
        ("data.v2.xlsx", xlsx(), "xlsx"),
        ("data.csv", "kecamatan;jumlah\r\nKéta;5\r\n".encode(), "csv"),
        ("data.csv", "\ufeffa,b\n".encode(), "csv"),
        ("data.csv", "a\tb\n".encode("utf-16"), "csv"),
        ("data.csv", "Kéta;5\n".encode("cp1252"), "csv"),
    ],
)
def test_accepted_kinds_are_recognised(nama: str, data: bytes, jenis: str) -> None:
    assert cek_unggahan(nama, data) == jenis


@pytest.mark.parametrize(
    ("nama", "data", "kode"),
    [
        ("surat.pdf", b"", "kosong"),
        ("surat.pdf", b"%PDF-" + bytes(MAKS_UNGGAHAN), "terlalu_besar"),
        ("program.exe", b"MZ...", "jenis_tidak_diterima"),
        ("surat.pdf.exe", b"MZ...", "jenis_tidak_diterima"),
        ("tanpa akhiran", b"%PDF-1.7", "jenis_tidak_diterima"),
        ("surat.docm", docx(), "jenis_tidak_diterima"),
        ("halaman.html", b"<html>", "jenis_tidak_diterima"),
        ("surat.pdf", b"MZ...", "isi_tidak_sesuai"),
        ("surat.pdf", b"\xff\xd8\xff\xe0", "isi_tidak_sesuai"),
        ("foto.png", b"%PDF-1.7", "isi_tidak_sesuai"),
        ("data.csv", b"PK\x03\x04\x00\x00", "isi_tidak_sesuai"),
        ("data.csv", b"\x00\x01\x02", "isi_tidak_sesuai"),
        ("draf.docx", xlsx(), "isi_tidak_sesuai"),
        ("data.xlsx", docx(), "isi_tidak_sesuai"),
        ("draf.docx", b"PK rusak", "berbahaya"),
        ("draf.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "berbahaya"),
        ("data.xlsx", xlsx("xl/vbaProject.bin"), "berbahaya"),
        ("data.xlsx", xlsx("../luar"), "berbahaya"),
        ("surat\u202efdp.exe", b"MZ", "berbahaya"),
        ("surat\x00.pdf", b"%PDF-1.7", "berbahaya"),
    ],
)
def test_everything_else_is_refused_with_its_reason(nama: str, data: bytes, kode: str) -> None:
    with pytest.raises(BerkasDitolak) as galat:
        cek_unggahan(nama, data)
    assert galat.value.code == kode


def test_a_locked_word_file_is_named_as_such() -> None:
    with pytest.raises(BerkasDitolak) as galat:
        cek_unggahan("draf.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert galat.value.fields == {"rinci": "terkunci"}
