"""What Word asks of a package beyond being readable XML: parts that are declared, relations that lead somewhere, an order."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

#: The order of the properties we write (ECMA-376 part 1, 17.3 to 17.6); a name that is missing here is a finding.
URUTAN = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc "
    "outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike noProof vanish color spacing kern sz szCs highlight u shd "
    "vertAlign cs lang",
    "tcPr": "cnfStyle tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection vAlign",
    "tblPr": "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook",
}


def cacat_docx(docx: bytes) -> Iterator[str]:
    """Everything in a .docx that Word may refuse or repair."""
    with zipfile.ZipFile(BytesIO(docx)) as arsip:
        isi = {nama: arsip.read(nama) for nama in arsip.namelist()}
    jenis = etree.fromstring(isi["[Content_Types].xml"])
    bagian = {str(e.get("PartName")) for e in jenis if e.tag.endswith("Override")}
    akhiran = {str(e.get("Extension")).lower() for e in jenis if e.tag.endswith("Default")}
    yield from (f"tanpa isi: {b}" for b in bagian if b[1:] not in isi)
    for nama, data in isi.items():
        if (
            nama != "[Content_Types].xml"
            and "/" + nama not in bagian
            and nama.rpartition(".")[2].lower() not in akhiran
        ):
            yield f"tanpa jenis: {nama}"
        if nama.endswith(".rels"):
            yield from _hubungan(nama, data, isi)
    nomor = [n for nama, data in isi.items() if nama.startswith("word/") and nama.endswith(".xml")
             for n in re.findall(rb'<wp:docPr id="(\d+)"', data)]  # fmt: skip
    if len(nomor) != len(set(nomor)):
        yield "docPr berulang"
    yield from _susunan(etree.fromstring(isi["word/document.xml"]))


def _hubungan(nama: str, data: bytes, isi: dict[str, bytes]) -> Iterator[str]:
    folder, _, berkas = nama.rpartition("_rels/")
    ada = set()
    for h in etree.fromstring(data):
        ada.add(str(h.get("Id")))
        tujuan = str(h.get("Target"))
        letak = tujuan[1:] if tujuan.startswith("/") else posixpath.normpath(folder + tujuan)
        if h.get("TargetMode") != "External" and letak not in isi:
            yield f"{nama}: {tujuan} tidak ada"
    for kunci in re.findall(rb'r:(?:embed|id|link)="([^"]+)"', isi.get(folder + berkas[: -len(".rels")], b"")):
        if kunci.decode() not in ada:
            yield f"{nama}: tanpa {kunci.decode()}"


def _susunan(badan: etree._Element) -> Iterator[str]:
    for unsur in badan.iter(*(W + nama for nama in URUTAN)):
        urutan = URUTAN[etree.QName(unsur).localname].split()
        nama = [etree.QName(anak).localname for anak in unsur]
        if asing := set(nama) - set(urutan):
            yield f"tidak dikenal: {sorted(asing)}"
        elif nama != sorted(set(nama), key=urutan.index):
            yield f"urutan: {nama}"
    yield from ("sel tidak ditutup paragraf" for sel in badan.iter(f"{W}tc") if len(sel) == 0 or sel[-1].tag != f"{W}p")
    yield from ("baris tanpa sel" for baris in badan.iter(f"{W}tr") if baris.find(f"{W}tc") is None)
