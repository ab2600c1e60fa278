"""Files from people: traps in edited drafts are found, uploads are what their names say."""

import contextlib
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


def test_letters_of_our_own_and_ordinary_word_files_pass(daftar_templat: dict[str, SuratTemplate]) -> None:
    for templat in daftar_templat.values():
        periksa_docx(templat.docx)
        periksa_docx(render_surat(templat, templat.contoh))
    periksa_docx(docx(hubungan=rel("hyperlink", "https://dkisp.contoh.go.id"), badan=field(" PAGE ")))
    periksa_docx(docx(badan=field(" HYPERLINK ", '"mailto:dkisp@contoh.go.id" ')))


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
@settings(max_examples=300, deadline=None)
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
