"""Which PDF engine letters go through: the one that was asked for, once it has shown that it works, or none."""

from __future__ import annotations

import asyncio
import shutil
from io import BytesIO
from pathlib import Path

from docx import Document

from bot.letters.errors import KonversiGagal
from bot.letters.mesin_uno import UnoserverConverter, paket_unoserver, python_uno
from bot.letters.pdf import MesinPdf, PdfConverter, SofficeConverter, TanpaPdf

MesinTerpilih = SofficeConverter | UnoserverConverter | TanpaPdf


async def pilih_converter(
    engine: MesinPdf | None,
    profil_dir: Path,
    *,
    slots: int = 2,
    batas_detik: float = 30,
) -> MesinTerpilih:
    """The converter for a setting: `soffice`, `unoserver`, `none`, or None for LibreOffice where it works.

    An engine is taken only when it has just converted a document; otherwise the answer is `TanpaPdf` with the
    reason, so that an installation without LibreOffice still runs and the operator can be told. Another engine
    than the one asked for is never taken.
    """
    if engine == "none":
        return TanpaPdf("PDF_ENGINE=none")
    for program in ("soffice", "pdftotext"):
        if shutil.which(program) is None:
            return TanpaPdf(f"{program} tidak terpasang")
    converter: SofficeConverter | UnoserverConverter
    if engine == "unoserver":
        if (python := await asyncio.to_thread(python_uno)) is None:
            return TanpaPdf("python3-uno tidak terpasang")
        if (paket := paket_unoserver()) is None:
            return TanpaPdf("paket unoserver tidak terpasang")
        # One slot beside the server: together they take no more memory than two slots.
        luar = SofficeConverter(profil_dir, slots=1, batas_detik=batas_detik)
        converter = UnoserverConverter(luar, python=python, paket=paket, batas_detik=batas_detik)
    else:
        converter = SofficeConverter(profil_dir, slots=slots, batas_detik=batas_detik)
    try:
        await uji_diri(converter)
    except BaseException as galat:
        await asyncio.to_thread(converter.tutup)
        if not isinstance(galat, KonversiGagal):
            raise
        nama = "unoserver" if engine == "unoserver" else "LibreOffice"
        return TanpaPdf(f"uji {nama} gagal: {galat.code} {galat.fields.get('rinci', '')}".strip())
    return converter


async def uji_diri(converter: PdfConverter) -> None:
    """Convert one line of text; `convert` itself looks for the text in the PDF.

    Raises:
        KonversiGagal: with the reason.
    """
    dokumen = Document()
    dokumen.add_paragraph("Uji konversi paraf 7319")
    keluaran = BytesIO()
    dokumen.save(keluaran)
    await converter.convert(keluaran.getvalue())
