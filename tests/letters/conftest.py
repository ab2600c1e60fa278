"""Builders for letter tests: small templates, one LibreOffice for all of them."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from bot.letters.manifest import SuratManifest, SuratTemplate
from bot.letters.mesin_uno import UnoserverConverter, paket_unoserver, python_uno
from bot.letters.pdf import PdfConverter, SofficeConverter
from bot.letters.templates import load_templates
from tests.letters.alat_pdf import perlu

AKAR = Path(__file__).resolve().parents[2]

BuatTemplat = Callable[..., SuratTemplate]


@pytest.fixture(scope="session")
def daftar_templat() -> dict[str, SuratTemplate]:
    """The product's own templates."""
    return load_templates([AKAR / "letter_templates"])


def _buat(*paragraf: str, isian: Mapping[str, Any] | None = None, sentinel: str = "akhir") -> SuratTemplate:
    dokumen = Document()
    for teks in paragraf:
        dokumen.add_paragraph(teks)
    akhir = dokumen.add_paragraph("Penutup")
    akhir._p.append(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="1" w:name="{sentinel}"/>'))
    akhir._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="1"/>'))
    keluaran = BytesIO()
    dokumen.save(keluaran)
    manifest = SuratManifest.model_validate(
        {
            "kode": "uji",
            "nama": "Uji",
            "versi": 1,
            "jenis": "surat",
            "sentinel": "akhir",
            "ukuran": {"F4": [215, 330], "A4": [210, 297]},
            "isian": isian or {"x": {"jenis": "teks", "maks": 2_000_000}},
        }
    )
    return SuratTemplate(manifest, keluaran.getvalue(), {})


@pytest.fixture(scope="session")
def kutipan() -> SuratTemplate:
    """A template that quotes its one field: `Sebelum {{ x }} sesudah`."""
    return _buat("Sebelum {{ x }} sesudah")


@pytest.fixture
def buat_templat() -> BuatTemplat:
    """Make a template of the given paragraphs (and `isian`); it ends with the line `Penutup`."""
    return _buat


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SofficeConverter]:
    """One converter with two slots; its profiles stay warm over the tests."""
    perlu(shutil.which("soffice") is not None, "LibreOffice")
    converter = SofficeConverter(tmp_path_factory.mktemp("profil"), slots=2)
    yield converter
    converter.tutup()


@pytest.fixture(scope="session")
def cetak(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PdfConverter]:
    """LibreOffice for tests of what a letter looks like on paper: it stays, and takes a tenth of a second for each instead of one or two.

    That letters come out of it as from one started for each is held by `test_letters_uno.py`.
    """
    python, paket = python_uno(), paket_unoserver()
    perlu(python is not None, "python3-uno")
    assert python is not None and paket is not None
    luar = SofficeConverter(tmp_path_factory.mktemp("profil"), slots=1)
    converter = UnoserverConverter(luar, python=python, paket=paket)
    yield converter
    converter.tutup()
