"""The text of every letter template from its sample data, as a reader meets it: what tests/letters/naskah holds for review.

Run from the project's root after a deliberate change of words: `make naskah`, then read the difference in git.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as Dokumen
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from bot.letters.manifest import SuratTemplate
from bot.letters.render import render_surat
from bot.letters.templates import load_templates

AKAR = Path(__file__).resolve().parent.parent
FOLDER = AKAR / "tests" / "letters" / "naskah"


def naskah(docx: bytes) -> str:
    """The words of a letter from top to bottom and its footer; one line per paragraph, cells of a row joined by " | "."""
    dokumen = Document(BytesIO(docx))
    kaki = (baris for t in dokumen.sections[0].footer.tables for baris in _tabel(t))
    return "\n".join([*_isi(dokumen), "---", *kaki]) + "\n"


def semua(daftar: dict[str, SuratTemplate]) -> dict[str, str]:
    """The text of every sample, by file name."""
    return {
        f"{kode}{'-' if varian else ''}{varian}.txt": naskah(render_surat(templat, isi))
        for kode, templat in daftar.items()
        for varian, isi in {"": templat.contoh, **templat.varian}.items()
    }


def _isi(wadah: Dokumen | _Cell) -> Iterator[str]:
    for unsur in wadah.iter_inner_content():
        if isinstance(unsur, Table):
            yield from _tabel(unsur)
        elif teks := _rapi(unsur):
            yield teks


def _tabel(tabel: Table) -> Iterator[str]:
    for baris in tabel.rows:
        sel = {id(s._tc): s for s in baris.cells}.values()  # a merged cell is named once per column
        isi = [list(_isi(s)) for s in sel]
        if any(s.tables for s in sel) or any(len(x) > 1 for x in isi):
            yield from (teks for satu in isi for teks in satu)
        elif any(isi):
            yield " | ".join("".join(satu) for satu in isi)


def _rapi(paragraf: Paragraph) -> str:
    return " ".join(paragraf.text.split())


def main() -> None:
    """Write every text anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    teks = semua(load_templates([AKAR / "letter_templates"], teruji=[AKAR / "letter_templates"]))
    for lama in FOLDER.glob("*.txt"):
        if lama.name not in teks:
            lama.unlink()
    for nama, isi in teks.items():
        (FOLDER / nama).write_text(isi, "utf-8")


if __name__ == "__main__":
    main()
