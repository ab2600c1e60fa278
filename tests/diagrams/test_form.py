"""The printed form: complete, the same every time, cut along its cells, and as many pages as were planned."""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Dokumen
from docx.oxml.ns import qn
from hypothesis import given, settings
from PIL import Image
from typer.testing import CliRunner

from bot.__main__ import app
from bot.diagrams.form import DPI, form_docx
from bot.diagrams.gambar import waktu_cetak
from bot.diagrams.halaman import bagi_kolom, ukuran_simbol
from bot.domain.sop import Sop
from bot.letters.kemasan import kemas_tetap
from bot.letters.pdf import SofficeConverter
from tests.alat_ooxml import cacat_docx
from tests.diagrams.alat import KATALOG, SEMUA_SOP
from tests.diagrams.test_bagan import sop_acak
from tests.letters.alat_pdf import perlu

TARAKAN = KATALOG.sop["dkisp-tarakan/layanan-data-statistik-sektoral"]
METRO = KATALOG.sop["diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral"]
INSTANSI = KATALOG.instansi["dkisp-tarakan"]


@lru_cache
def tercetak(sop_id: str) -> bytes:
    """The form of a procedure as it is delivered, printed once: that it is the same every time has a test of its own."""
    sop = KATALOG.sop[sop_id]
    return form_docx(sop, KATALOG.instansi[sop.instansi])


def buka(sop: Sop, ukuran: dict[int, str] | None = None) -> Dokumen:
    if ukuran is None and sop is KATALOG.sop[sop.id]:
        return Document(BytesIO(tercetak(sop.id)))
    return Document(BytesIO(form_docx(sop, KATALOG.instansi[sop.instansi], ukuran=ukuran)))


def teks(dokumen: Dokumen) -> str:
    """All words of the body, in order, with single spaces."""
    akar = dokumen.element.body
    return " ".join(" ".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in akar.iter(qn("w:p"))).split())


def rapat(isi: str) -> str:
    return " ".join(isi.split())


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_the_form_says_everything_the_document_says(sop: Sop) -> None:
    isi = teks(buka(sop))
    ident = KATALOG.dokumen[sop.id].spec
    kepala = [sop.nama.upper(), sop.nomor, ident.identitas.tanggal_pembuatan, ident.identitas.tanggal_revisi]
    kepala += [ident.identitas.tanggal_efektif or ident.identitas.tanggal_pengesahan, ident.identitas.bidang.upper()]
    oleh = ident.identitas.disahkan_oleh
    assert oleh is not None
    kepala += [oleh.jabatan, oleh.nama, oleh.pangkat, oleh.nip]
    kotak = [
        *ident.dasar_hukum,
        *ident.kualifikasi,
        *ident.keterkaitan,
        *ident.peralatan,
        *ident.peringatan,
        *ident.pencatatan,
    ]
    baris = [x for langkah in sop.langkah for x in (langkah.kegiatan, ", ".join(langkah.kelengkapan), waktu_cetak(langkah.waktu),
                                                    ", ".join(langkah.output), langkah.keterangan)]  # fmt: skip
    for harapan in (*kepala, *kotak, *baris, *(p.nama for p in sop.peran)):
        assert rapat(harapan) in isi
    assert waktu_cetak(sop.waktu_total) in isi


def test_empty_boxes_say_so_and_single_entries_are_not_numbered() -> None:
    sop = replace(TARAKAN, identitas=TARAKAN.identitas | {"dasar_hukum": [], "peralatan": ["Server"]})
    isi = teks(buka(sop))
    assert "Dasar Hukum Kualifikasi Pelaksana - 1." in isi
    assert "Peralatan/Perlengkapan" in isi and " Server " in isi and "1.Server" not in isi


def test_measured_times_get_a_column_of_their_own() -> None:
    assert "Waktu Terukur" not in teks(buka(TARAKAN))
    dokumen = buka(TARAKAN, {4: "2 hari 3 jam"})
    assert "Waktu Terukur" in teks(dokumen)
    langkah_4 = dokumen.tables[1].rows[5].cells
    assert langkah_4[0].text == "4." and langkah_4[-1].text == "2 hari 3 jam"


def test_words_with_characters_that_xml_lacks_do_not_break_the_form() -> None:
    langkah = replace(TARAKAN.langkah[0], kegiatan="Meng\x00ajukan\xa0<surat> & \ufffe data")
    assert "Mengajukan <surat> &" in teks(buka(replace(TARAKAN, langkah=(langkah, *TARAKAN.langkah[1:]))))


def gambar_sel(dokumen: Dokumen) -> Iterator[tuple[int, int, float, float, float, float, Image.Image]]:
    """Every picture: table, row, width and height of its cell and of itself (EMU), and the picture."""
    for n, tabel in enumerate(dokumen.tables):
        for k, row in enumerate(tabel.rows):
            for sel in row.cells:
                for inline in sel._tc.iter(qn("wp:inline")):
                    rid = next(inline.iter(qn("a:blip"))).get(qn("r:embed"))
                    gambar = Image.open(BytesIO(dokumen.part.related_parts[rid].blob))
                    yield n, k, sel.width, row.height, inline.extent.cx, inline.extent.cy, gambar


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_each_piece_of_the_flowchart_fills_its_cell_exactly(sop: Sop) -> None:
    banyak = 0
    for _, _, lebar, tinggi, cx, cy, gambar in gambar_sel(buka(sop)):
        banyak += 1
        assert cx == pytest.approx(lebar, abs=1270) and cy == pytest.approx(tinggi, abs=1270)  # a tenth of a point
        assert gambar.width == pytest.approx(cx / 914400 * DPI, abs=1) and gambar.height == pytest.approx(
            cy / 914400 * DPI, abs=1
        )
        assert gambar.mode == "LA"  # on nothing, so that the table's lines show through
    assert banyak >= sum(len(x.bagian) for x in sop.langkah)


def test_no_cell_beside_a_picture_pushes_it_down() -> None:
    """Word and LibreOffice give all cells of a row the largest upper margin among them."""
    dokumen = buka(TARAKAN)
    for row in dokumen.tables[1].rows:
        for margin in row._tr.iter(qn("w:tcMar")):
            assert margin.find(qn("w:top")).get(qn("w:w")) == "0"
    for inline in dokumen.element.body.iter(qn("wp:inline")):
        assert [inline.get(s) for s in ("distT", "distB", "distL", "distR")] == ["0"] * 4
        assert inline.docPr.get("descr")


def test_a_line_that_leaves_a_cell_enters_the_next_at_the_same_point() -> None:
    dokumen = buka(TARAKAN)
    tabel = dokumen.tables[1]
    for row in tabel.rows[2:]:
        tepi_lama: list[int] | None = None
        for sel in row.cells[2:8]:
            blip = next(sel._tc.iter(qn("a:blip")), None)
            kiri: list[int] = []
            kanan: list[int] = []
            if blip is not None:
                tinta = Image.open(BytesIO(dokumen.part.related_parts[blip.get(qn("r:embed"))].blob)).getchannel("A")
                kiri = [y for y in range(tinta.height) if tinta.getpixel((0, y)) > 128]  # type: ignore[operator]
                kanan = [y for y in range(tinta.height) if tinta.getpixel((tinta.width - 1, y)) > 128]  # type: ignore[operator]
            if tepi_lama is not None:
                assert kiri == tepi_lama
            tepi_lama = kanan


def test_pages_after_a_break_repeat_the_head_and_carry_the_same_connector() -> None:
    dokumen = buka(METRO)
    identitas, *tabel = dokumen.tables
    assert len(tabel) == 2
    for t in tabel:
        assert [sel.text for sel in t.rows[1].cells[2:6]] == ["Kadis", "Kabid", "Kasi", "JFU"]
        assert all(r._tr.trPr.find(qn("w:tblHeader")) is not None for r in t.rows[:2])
    sambungan = [re.findall(r"sambungan halaman (\w+)", t._tbl.xml) for t in tabel]
    assert sambungan[0] == sambungan[1] != []
    assert [r.cells[0].text for t in tabel for r in t.rows[2:]] == [f"{n}." for n in range(1, 16)]
    assert "sambungan" not in identitas._tbl.xml


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_equal_procedures_give_equal_files(sop: Sop) -> None:
    assert kemas_tetap(form_docx(sop, KATALOG.instansi[sop.instansi])) == kemas_tetap(tercetak(sop.id))


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_a_form_has_nothing_word_would_repair(sop: Sop) -> None:
    assert not list(cacat_docx(kemas_tetap(tercetak(sop.id))))


@settings(max_examples=6, deadline=None)
@given(sop_acak())
def test_any_procedure_can_be_printed_with_all_its_rows(sop: Sop) -> None:
    dokumen = Document(BytesIO(form_docx(sop, INSTANSI)))
    nomor = [r.cells[0].text for t in dokumen.tables[1:] for r in t.rows[2:]]
    assert nomor == [f"{x.no}." for x in sop.langkah]


@pytest.mark.parametrize("banyak", [1, 3, 8, 14, 25])
@pytest.mark.parametrize("lebar", [306.0, 273.0])
@pytest.mark.parametrize("dengan_ukuran", [False, True])
def test_columns_share_the_width_whatever_the_number_of_actors(banyak: int, lebar: float, dengan_ukuran: bool) -> None:
    sop = replace(TARAKAN, peran=tuple(replace(TARAKAN.peran[0], kode=f"p{n}") for n in range(banyak)))
    kolom = bagi_kolom(sop, lebar, dengan_ukuran=dengan_ukuran)
    assert sum(kolom.semua) == pytest.approx(lebar)
    assert min(kolom.semua) > 3
    assert ukuran_simbol(kolom.pelaksana[0]).terlebar < kolom.pelaksana[0]


# --- on paper --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sop", [TARAKAN, METRO], ids=lambda s: s.id)
def test_paper_has_the_planned_pages_with_the_rows_on_them(sop: Sop, tmp_path: Path) -> None:
    perlu(shutil.which("soffice") is not None, "LibreOffice")
    docx = tercetak(sop.id)
    mesin = SofficeConverter(tmp_path / "profil", slots=1)
    try:
        pdf = asyncio.run(mesin.convert(docx))
    finally:
        mesin.tutup()
    berkas = tmp_path / "form.pdf"
    berkas.write_bytes(pdf)
    keluaran = subprocess.run(
        ["pdftotext", "-layout", str(berkas), "-"], capture_output=True, check=True, text=True
    ).stdout
    halaman = keluaran.rstrip("\f").split("\f")
    tabel = Document(BytesIO(docx)).tables[1:]
    assert len(halaman) == 1 + len(tabel)
    for isi, t in zip(halaman[1:], tabel, strict=True):
        for row in t.rows[2:]:
            assert re.search(rf"^\s*{re.escape(row.cells[0].text)}", isi, re.MULTILINE), row.cells[0].text
    ukuran = subprocess.run(["pdfinfo", str(berkas)], capture_output=True, check=True, text=True).stdout
    lebar, tinggi = (float(x) for x in re.findall(r"Page size:\s+([\d.]+) x ([\d.]+)", ukuran)[0])
    assert (lebar, tinggi) == (pytest.approx(330 / 25.4 * 72, abs=1), pytest.approx(215 / 25.4 * 72, abs=1))


# --- the commands ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("perintah", "nama", "awal"), [
    ("form", "a.docx", b"PK"), ("gambar", "a.svg", b"<svg"), ("gambar", "a.PNG", b"\x89PNG"),
])  # fmt: skip
def test_the_commands_write_the_file_asked_for(perintah: str, nama: str, awal: bytes, tmp_path: Path) -> None:
    hasil = CliRunner().invoke(app, ["sop", perintah, TARAKAN.id, "--keluaran", str(tmp_path / nama)])
    assert hasil.exit_code == 0, hasil.output
    assert (tmp_path / nama).read_bytes().startswith(awal)


def test_the_commands_name_the_file_after_the_procedure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, ["sop", "gambar", TARAKAN.id]).exit_code == 0
    assert (tmp_path / "layanan-data-statistik-sektoral.svg").is_file()


@pytest.mark.parametrize("argumen", [
    ("form", "tidak/ada"), ("gambar", "tidak/ada"),
    ("form", TARAKAN.id, "--keluaran", "a.odt"), ("gambar", TARAKAN.id, "--keluaran", "a.jpg"),
    ("gambar", TARAKAN.id, "--keluaran", "tidak/ada/a.svg"),
])  # fmt: skip
def test_wrong_use_of_the_commands_ends_with_2_and_leaves_no_file(
    argumen: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert CliRunner().invoke(app, ["sop", *argumen]).exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_without_a_pdf_engine_is_refused_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PDF_ENGINE", "none")
    hasil = CliRunner().invoke(app, ["sop", "form", TARAKAN.id, "--keluaran", str(tmp_path / "a.pdf")])
    assert hasil.exit_code == 2
    assert "PDF tidak dapat dibuat" in hasil.output
