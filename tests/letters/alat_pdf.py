"""What the tests of both engines look at: texts of a PDF, processes left behind."""

import os
import subprocess
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from bot.letters.qr import qr_gambar


def perlu(ada: bool, apa: str) -> None:
    """What is not installed fails the test that needs it: a skip would hide that it was not run. `make test` installs it all."""
    assert ada, f"{apa} belum terpasang: jalankan make deps"


def halaman(pdf: bytes) -> list[str]:
    """The text of each page."""
    keluaran = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return keluaran.stdout.decode().split("\f")[:-1]


def docx_biasa(teks: str = "Isi surat biasa yang cukup panjang") -> bytes:
    """A plain document."""
    dokumen = Document()
    dokumen.add_paragraph(teks)
    keluaran = BytesIO()
    dokumen.save(keluaran)
    return keluaran.getvalue()


def docx_gambar_tautan(url: str) -> bytes:
    """A document whose picture lies elsewhere."""
    dokumen = Document()
    dokumen.add_paragraph("Isi surat dengan gambar tautan")
    dokumen.add_picture(BytesIO(qr_gambar("x").data))
    rid = dokumen.part.relate_to(url, RELATIONSHIP_TYPE.IMAGE, is_external=True)
    blip = next(u for u in dokumen.element.body.iter() if str(u.tag).endswith("}blip"))
    blip.attrib.clear()
    blip.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}link", rid)
    keluaran = BytesIO()
    dokumen.save(keluaran)
    return keluaran.getvalue()


def sisa_proses(tanda: str, detik: float = 60) -> list[int]:
    """The processes still there after a moment: a killed one takes its time to go on a busy machine."""
    sampai = time.monotonic() + detik
    while (sisa := list(proses_hidup(tanda))) and time.monotonic() < sampai:
        time.sleep(0.05)
    return sisa


def proses_hidup(tanda: str) -> Iterator[int]:
    """Living processes whose command line mentions `tanda`."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != os.getpid():
            try:
                perintah = (folder / "cmdline").read_bytes().decode(errors="replace")
            except OSError:
                continue
            if tanda in perintah:
                yield int(folder.name)
