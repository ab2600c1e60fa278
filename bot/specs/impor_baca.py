"""Files in which offices keep their SOP, as rows of cells: Word, Markdown, CSV, tab-separated text."""

from __future__ import annotations

import csv
import html
import re
import zipfile
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table

from bot.domain.galat import GalatParaf

AKHIRAN = (".docx", ".md", ".csv", ".txt")
TERBESAR = 20_000_000  # bytes of a file

Sel = list[str]


class BerkasSopTakTerbaca(GalatParaf):
    """The file cannot be read as an SOP; `keterangan` says why, for people."""

    def __init__(self, keterangan: str) -> None:
        super().__init__("berkas_sop_tak_terbaca", keterangan)


def baca_baris(path: Path) -> list[Sel]:
    """All lines and table rows of a file in order, cells cleaned; a line without columns is a row of one cell.

    Raises:
        BerkasSopTakTerbaca: of another kind, too large, damaged, or not there.
    """
    if path.suffix.lower() not in AKHIRAN:
        raise BerkasSopTakTerbaca(f"Jenis '{path.suffix or path.name}' tidak dibaca. Yang dibaca: {', '.join(AKHIRAN)}.")
    try:
        if path.stat().st_size > TERBESAR:
            raise BerkasSopTakTerbaca(f"Berkas lebih dari {TERBESAR // 1_000_000} MB.")
        if path.suffix.lower() == ".docx":
            return [[_bersih(s) for s in baris] for baris in _docx(path)]
        teks = path.read_text(encoding="utf-8-sig")
    except OSError as galat:
        raise BerkasSopTakTerbaca(f"Berkas tidak dapat dibaca: {galat.strerror}.") from galat
    except UnicodeDecodeError as galat:
        raise BerkasSopTakTerbaca("Berkas bukan teks UTF-8; simpan ulang sebagai UTF-8.") from galat
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as galat:
        raise BerkasSopTakTerbaca("Berkas Word rusak.") from galat
    pembaca = {".md": _markdown, ".csv": _csv, ".txt": _tab}[path.suffix.lower()]
    return [[_bersih(s) for s in baris] for baris in pembaca(teks)]


def _bersih(sel: str) -> str:
    """The text of a cell: no tags, no doubled blanks."""
    return " ".join(html.unescape(re.sub(r"</?[a-zA-Z][^<>]*>", " ", sel)).replace("**", "").split())


def _docx(path: Path) -> Iterator[Sel]:
    for isi in Document(str(path)).iter_inner_content():
        if isinstance(isi, Table):
            for baris in isi.rows:
                sel: Sel = []
                sebelum = None
                for s in baris.cells:  # a merged cell is given once per column it covers
                    sel.append("" if s._tc is sebelum else s.text)
                    sebelum = s._tc
                yield sel
        else:
            yield [isi.text]


def _markdown(teks: str) -> Iterator[Sel]:
    for baris in teks.splitlines():
        isi = baris.strip()
        if not isi.startswith("|"):
            yield [isi]
        elif not re.fullmatch(r"[|:\s-]+", isi):
            sel = re.split(r"(?<!\\)\|", isi[1:-1] if isi.endswith("|") else isi[1:])
            yield [s.replace("\\|", "|") for s in sel]


def _csv(teks: str) -> Iterator[Sel]:
    pemisah = max(",;\t", key=teks.count)
    yield from csv.reader(StringIO(teks), delimiter=pemisah)


def _tab(teks: str) -> Iterator[Sel]:
    for baris in teks.splitlines():
        yield baris.split("\t")
