"""S7, S8: what people send is what it says, and no file takes the machine's memory or time, each looked at in a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from struct import pack

import pytest

from bot.letters.errors import BerkasDitolak
from bot.letters.periksa_docx import MAKS_UNGGAHAN, cek_unggahan
from tests.keamanan.alat_keamanan import catat_angka

AKAR = Path(__file__).resolve().parents[2]

#: Limits of one look: processor seconds, and megabytes of the whole process.
DETIK, MEGABYTE = 1.0, 200

PERIKSA = """
import json, re, sys, time
from pathlib import Path
from bot.letters.errors import BerkasDitolak, DocxDitolak
from bot.letters.periksa_docx import cek_unggahan, periksa_docx
hasil = []
for nama in sys.argv[1:]:
    isi = Path(nama).read_bytes()
    for apa, fn in (("unggahan", lambda: cek_unggahan(nama, isi)), ("draf", lambda: periksa_docx(isi))):
        if apa == "draf" and not nama.endswith(".docx"):
            continue
        awal = time.process_time()
        try:
            kode = fn() and None
        except (BerkasDitolak, DocxDitolak) as galat:
            kode = galat.fields.get("rinci") or galat.code
        hasil.append([Path(nama).name, apa, kode, time.process_time() - awal])
print(json.dumps([hasil, int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024]))
"""


def zip_(*butir: tuple[str, bytes], utama: bool = True) -> bytes:
    keluaran = io.BytesIO()
    with zipfile.ZipFile(keluaran, "w", zipfile.ZIP_DEFLATED) as arsip:
        if utama:
            arsip.writestr("[Content_Types].xml", "<Types/>")
            arsip.writestr("word/document.xml", "<d/>")
        for nama, isi in butir:
            arsip.writestr(nama, isi)
    return keluaran.getvalue()


def sarang(lapis: int) -> bytes:
    """Like 42.zip: archives of archives of zeros, 16 of each."""
    isi = zip_(("0", bytes(4_000_000)), utama=False)
    for _ in range(lapis):
        isi = zip_(*((f"{i}.zip", isi) for i in range(16)), utama=False)
    return isi


def png(lebar: int, tinggi: int) -> bytes:
    """A picture of one colour: tiny on disk, `lebar` x `tinggi` x 3 bytes when it is unpacked."""

    def potong(jenis: bytes, isi: bytes) -> bytes:
        return pack(">I", len(isi)) + jenis + isi + pack(">I", zlib.crc32(jenis + isi))

    baris = zlib.compress(bytes(min(lebar * 3 + 1, 10_000_000)), 9)
    return b"\x89PNG\r\n\x1a\n" + potong(b"IHDR", pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0)) + potong(b"IDAT", baris) + potong(b"IEND", b"")


def jpeg(lebar: int, tinggi: int) -> bytes:
    """Only a header, which is all that is needed to say how large it is."""
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xc0\x00\x11\x08" + pack(">HH", tinggi, lebar) \
        + b"\x03\x01\x11\x00\x02\x11\x00\x03\x11\x00\xff\xda\x00\x0c\x03\x01\x00\x02\x11\x03\x11\x00?\x00\xff\xd9"  # fmt: skip


TAWA = b"<?xml version='1.0'?><!DOCTYPE l [<!ENTITY l0 'ha'>" + b"".join(
    f"<!ENTITY l{i} '{f'&l{i - 1};' * 10}'>".encode() for i in range(1, 10)) + b"]><l>&l9;</l>"  # fmt: skip

BOM: dict[str, tuple[Callable[[], bytes], set[str]]] = {
    "empatpuluhdua.zip": (lambda: sarang(3), {"jenis_tidak_diterima"}),
    "sarang.docx": (lambda: zip_(("word/a.zip", sarang(2))), {"objek_tertanam"}),
    "nol.docx": (lambda: zip_(*((f"word/x{i}.xml", bytes(12_000_000)) for i in range(5))), {"terlalu_besar"}),
    "rasio.docx": (lambda: zip_(("word/x.xml", bytes(40_000_000))), {"rasio_mencurigakan"}),
    "banyak.docx": (lambda: zip_(*((f"word/x{i}", b"") for i in range(20_000))), {"terlalu_banyak_isi"}),
    "tawa.docx": (lambda: zip_(("word/tawa.xml", TAWA)), {"dtd"}),
    "kuadrat.docx": (lambda: zip_(("word/k.xml", b"<!DOCTYPE k [<!ENTITY a '" + b"a" * 50_000 + b"'>]><k>" + b"&a;" * 50_000 + b"</k>")), {"dtd", "rasio_mencurigakan"}),
    "dalam.docx": (lambda: zip_(("word/d.xml", b"<a>" * 100_000)), {"xml_rusak", "rasio_mencurigakan"}),
    "naik.docx": (lambda: zip_(("../../etc/cron.d/x", b"* * * * * root sh")), {"nama_berbahaya"}),
    "mutlak.docx": (lambda: zip_(("/etc/passwd", b"x")), {"nama_berbahaya"}),
    "gambar.docx": (lambda: zip_(("word/media/a.png", png(60_000, 60_000))), {"terlalu_besar"}),
    "bom.png": (lambda: png(60_000, 60_000), {"gambar_terlalu_besar"}),
    "lebar.png": (lambda: png(6_400, 6_400), {"gambar_terlalu_besar"}),
    "bom.jpg": (lambda: jpeg(65_000, 65_000), {"gambar_terlalu_besar"}),
}  # fmt: skip


def test_no_bomb_passes_and_none_takes_a_second_or_two_hundred_megabytes(tmp_path: Path) -> None:
    """S8: 42.zip, billion laughs, quadratic blow-up, zip-slip and pixel bombs. What an upload is only kept for (a Word file as
    attachment) may pass; what is opened (a draft) may not.
    """
    for nama, (buat, _) in BOM.items():
        (tmp_path / nama).write_bytes(buat())
        assert (tmp_path / nama).stat().st_size < 2_000_000, nama
    hasil = subprocess.run([sys.executable, "-c", PERIKSA, *(str(tmp_path / nama) for nama in BOM)], capture_output=True, text=True,
                           check=True, env={"PATH": os.environ["PATH"], "PYTHONPATH": str(AKAR)})  # fmt: skip
    daftar, rss = json.loads(hasil.stdout)
    assert rss < MEGABYTE
    assert [x for x in daftar if x[3] > DETIK] == []
    catat_angka("S8 bom", banyak=len(BOM), detik=round(max(x[3] for x in daftar), 2), rss=round(rss))
    terakhir = {nama: kode for nama, _, kode, _ in daftar}  # the draft, where there is one
    assert {nama: kode for nama, kode in terakhir.items() if kode not in BOM[nama][1]} == {}


@pytest.mark.parametrize("isi", [b"MZ\x90\0", b"\x7fELF", b"#!/bin/sh\n", b"<html><script>", b"PK\x03\x04", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n",
                                 b"GIF89a", b"Rar!\x1a\x07", b"{\\rtf1", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])  # fmt: skip
@pytest.mark.parametrize("nama", ["a.exe", "a.zip", "a.pdf", "a.jpg", "a.png", "a.docx", "a.xlsx", "a.svg", "a.html", "a.docm", "a.pdf.exe",
                                  "a.PDF ", "a", ".pdf", "a.pdf\u202egpj.exe"])  # fmt: skip
def test_only_the_allowed_kinds_pass_and_only_with_their_own_first_bytes(nama: str, isi: bytes) -> None:
    """S7: allow list and magic bytes, 15 names times 11 contents."""
    cocok = {("a.pdf", b"%PDF-1.7"): "pdf", ("a.PDF ", b"%PDF-1.7"): "pdf", (".pdf", b"%PDF-1.7"): "pdf",
             ("a.png", b"\x89PNG\r\n\x1a\n"): "png"}  # fmt: skip
    if (nama, isi) in cocok and nama != ".pdf":
        assert cek_unggahan(nama, isi) == cocok[nama, isi]
    else:
        with pytest.raises(BerkasDitolak):
            cek_unggahan(nama, isi)


def test_a_scan_of_a_page_passes_and_twenty_megabytes_are_the_end() -> None:
    """S7, S8: 600 dpi on A4 is below the limit of pixels; the limit of bytes is Telegram's."""
    assert cek_unggahan("pindai.png", png(4_960, 7_016)) == "png"
    with pytest.raises(BerkasDitolak, match="terlalu_besar"):
        cek_unggahan("a.pdf", b"%PDF-" + bytes(MAKS_UNGGAHAN))
