"""PDF: real conversions are complete, everything that can go wrong is noticed, no process is left behind."""

import asyncio
import os
import re
import shutil
import subprocess
import threading
import zipfile
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.image.image import Image
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from bot.letters import pdf as modul
from bot.letters.errors import KonversiGagal
from bot.letters.kemasan import kemas_tetap
from bot.letters.manifest import SuratTemplate
from bot.letters.mesin import pilih_converter
from bot.letters.pdf import PdfConverter, SofficeConverter, TanpaPdf, pdf_ke_png, sentinel_docx
from bot.letters.qr import qr_gambar
from bot.letters.render import render_surat
from tests.letters.alat_pdf import docx_biasa, docx_gambar_tautan, halaman, perlu, sisa_proses


def tanya(alat: str, pdf: bytes) -> str:
    """What pdfinfo or pdffonts says."""
    return subprocess.run([alat, "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def banyak_gambar(pdf: bytes) -> int:
    """How many pictures a PDF holds."""
    daftar = subprocess.run(["pdfimages", "-list", "-"], input=pdf, capture_output=True, check=True).stdout
    return len(daftar.splitlines()) - 2  # a head of two lines


def bagian_abu(pdf: bytes, nomor: int) -> float:
    """The share of a page's pixels that have the watermark's grey."""
    perintah = ["pdftoppm", "-gray", "-r", "40", "-f", str(nomor), "-l", str(nomor), "-singlefile", "-"]
    pgm = subprocess.run(perintah, input=pdf, capture_output=True, check=True).stdout
    piksel = pgm.split(b"\n", 3)[3]
    return sum(p == 230 for p in piksel) / len(piksel)


BuatMesin = Callable[[str], str]

# --- the real engine ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kode", "ukuran"),
    [
        ("bukti-serah-terima", "609.987 x 936"),
        ("lembar-disposisi", "468 x 609.987"),
        ("surat-balasan", "609.987 x 936"),
        pytest.param("surat-perintah", "609.987 x 936", marks=pytest.mark.lama),
        pytest.param("surat-permintaan-data", "609.987 x 936", marks=pytest.mark.lama),
        pytest.param("daftar-hadir", "609.987 x 936", marks=pytest.mark.lama),
    ],
)
async def test_each_template_becomes_a_pdf_of_its_paper_with_embedded_fonts_and_is_marked_only_as_contoh(
    kode: str, ukuran: str, cetak: PdfConverter, daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat[kode]
    pdf = await cetak.convert(render_surat(templat, {**templat.contoh, "contoh": True}))
    assert f"{ukuran} pts" in tanya("pdfinfo", pdf)
    font = tanya("pdffonts", pdf).splitlines()[2:]
    assert any("LiberationSans" in baris for baris in font)
    assert all(re.search(r" yes +(yes|no) +(yes|no) +\d+ +\d+$", baris) for baris in font), "embedded"
    polos = await cetak.convert(render_surat(templat, {**templat.contoh, "contoh": False}))
    assert len(halaman(polos)) == len(halaman(pdf))
    for nomor in range(1, len(halaman(pdf)) + 1):
        assert bagian_abu(pdf, nomor) - bagian_abu(polos, nomor) > 0.01


@pytest.mark.parametrize(
    "kode", ["daftar-hadir", "notulensi", "surat-perintah", "surat-permintaan-data", "tanda-terima", "undangan"]
)
async def test_a_letter_with_only_its_required_fields_still_becomes_a_whole_pdf(
    kode: str, cetak: PdfConverter, daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat[kode]
    isi = {nama: templat.contoh[nama] for nama, aturan in templat.manifest.isian.items() if aturan.wajib}
    lembar = halaman(await cetak.convert(render_surat(templat, isi)))
    # An order without names says they stand in its attachment, so there is one to fill in.
    assert len(lembar) == (2 if kode == "surat-perintah" else 1)


@pytest.mark.parametrize(("jumlah", "kertas"), [(0, "F4"), (6, "A4"), (28, "F4"), (300, "F4")])
async def test_the_signature_block_stays_on_one_page_with_the_closing_sentence(
    jumlah: int, kertas: str, cetak: PdfConverter, daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat["surat-balasan"]
    data = [
        {
            "nama": f"Data ke-{n} & <uraian>",
            "tahun": "2025",
            "wilayah": "Kota",
            "format": "CSV",
            "keterangan": "ada",
        }
        for n in range(1, jumlah + 1)
    ]
    isi = {**templat.contoh, "data": data, "kertas": kertas, "berkas": []}
    pdf = await cetak.convert(render_surat(templat, isi))
    lembar = halaman(pdf)
    blok = (
        "Demikian kami sampaikan",
        "Plt. Kepala Dinas",
        "#TTD1#",
        "Dr. Hj. Rahmawati",
        "NIP 19700101",
        "Tembusan:",
    )
    assert len({next(i for i, teks in enumerate(lembar) if potongan in teks) for potongan in blok}) == 1
    if jumlah:
        assert f"Data ke-{jumlah} & <uraian>" in "".join(lembar)
        assert all("Keterangan" in teks for teks in lembar if "Data ke-" in teks), "header row repeats"


async def test_a_data_folder_named_relative_to_where_the_bot_runs_makes_letters_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    perlu(shutil.which("soffice") is not None, "LibreOffice")
    monkeypatch.chdir(tmp_path)  # DATA_DIR is "data" when nobody says otherwise
    converter = SofficeConverter(Path("data/konversi"), slots=1)
    try:
        assert await converter.convert(docx_biasa())
    finally:
        converter.tutup()


async def test_two_slots_work_side_by_side(soffice: SofficeConverter) -> None:
    hasil = await asyncio.gather(
        *(soffice.convert(docx_biasa(f"Surat nomor {n} dari tiga")) for n in range(3))
    )
    assert [halaman(pdf)[0].strip() for pdf in hasil] == [f"Surat nomor {n} dari tiga" for n in range(3)]


async def test_a_real_engine_that_takes_too_long_is_killed_with_all_its_processes(tmp_path: Path) -> None:
    perlu(shutil.which("soffice") is not None, "LibreOffice")
    converter = SofficeConverter(tmp_path, slots=1, batas_detik=0.25)
    with pytest.raises(KonversiGagal) as galat:
        await converter.convert(docx_biasa())
    converter.tutup()
    assert galat.value.code == "batas_waktu"
    assert not sisa_proses(str(tmp_path))


async def test_the_engine_does_not_reach_the_network_or_outside_documents_are_refused(
    soffice: SofficeConverter,
) -> None:
    diminta: list[str] = []

    class Pencatat(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            diminta.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Pencatat)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        docx = docx_gambar_tautan(f"http://127.0.0.1:{server.server_port}/jebakan.png")
        if soffice.terisolasi:
            assert "Isi surat" in halaman(await soffice.convert(docx, dari_luar=True))[0]
        else:
            with pytest.raises(KonversiGagal, match="tanpa_isolasi"):
                await soffice.convert(docx, dari_luar=True)
    finally:
        server.shutdown()
        server.server_close()
    assert diminta == []


async def test_a_picture_on_this_machine_is_not_followed_either_and_an_old_profile_learns_it(tmp_path: Path) -> None:
    perlu(shutil.which("soffice") is not None, "LibreOffice")
    (tmp_path / "rahasia.png").write_bytes(qr_gambar("rahasia").data)
    lama = tmp_path / "profil" / "slot0" / "user" / "registrymodifications.xcu"
    lama.parent.mkdir(parents=True)
    lama.write_text('<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"/>')
    converter = SofficeConverter(tmp_path / "profil", slots=1)
    docx = docx_gambar_tautan((tmp_path / "rahasia.png").as_uri())
    for _ in range(2):  # a new profile, and the same after LibreOffice has written its own settings
        pdf = await converter.convert(docx)
        assert "Isi surat" in halaman(pdf)[0]
        assert banyak_gambar(pdf) == 0
    converter.tutup()


async def test_what_is_no_word_file_inside_is_not_read_as_something_else(soffice: SofficeConverter) -> None:
    keluaran = BytesIO()
    with zipfile.ZipFile(BytesIO(docx_biasa())) as asal, zipfile.ZipFile(keluaran, "w") as hasil:
        for nama in ("word/document.xml", "docProps/core.xml"):
            hasil.writestr(nama, asal.read(nama))
    with pytest.raises(KonversiGagal) as galat:
        await soffice.convert(keluaran.getvalue())
    assert galat.value.code == "mesin_gagal"


async def test_a_document_from_outside_is_packed_anew_before_the_engine_sees_it(mesin: BuatMesin, tmp_path: Path) -> None:
    converter = SofficeConverter(tmp_path / "profil", slots=1, soffice=mesin(f'shift; cp "$2" {tmp_path}/masuk.docx'))
    if converter.terisolasi:
        docx = b"#!/bin/sh\n" + docx_biasa() + b"buntut"
        with pytest.raises(KonversiGagal):
            await converter.convert(docx, dari_luar=True)
        assert (tmp_path / "masuk.docx").read_bytes() == kemas_tetap(docx)
    converter.tutup()


def ukuran_png(png: bytes) -> tuple[int, int]:
    """Width and height as python-docx reads them, in pixels."""
    gambar = Image.from_blob(png)
    return gambar.px_width, gambar.px_height


async def test_a_page_becomes_a_picture(soffice: SofficeConverter, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = await soffice.convert(docx_biasa())
    png = await pdf_ke_png(pdf, dpi=60)
    assert png is not None
    assert png.startswith(b"\x89PNG")
    abu = await pdf_ke_png(pdf, dpi=60, abu=True)
    assert abu is not None
    ukuran = [ukuran_png(gambar) for gambar in (png, abu)]
    assert ukuran[0] == ukuran[1]
    assert (png[25], abu[25]) == (2, 0), "colour, grey"
    assert await pdf_ke_png(pdf, halaman=9, abu=True) is None
    assert await pdf_ke_png(pdf, halaman=9) is None
    assert await pdf_ke_png(b"bukan pdf") is None
    monkeypatch.setenv("PATH", "")
    assert await pdf_ke_png(pdf) is None


# --- a pretend engine -----------------------------------------------------------------------------

@pytest.fixture
def mesin(tmp_path: Path) -> BuatMesin:
    """Make a pretend soffice of shell lines; `$hasil` is where the PDF belongs, `$profil` the profile."""

    def buat(baris: str) -> str:
        jalur = tmp_path / "mesin"
        jalur.write_text(
            "#!/bin/sh\n"
            'for a in "$@"; do case "$a" in -env:*) profil="${a#*file://}";; esac; done\n'
            'while [ "$1" != --outdir ]; do shift; done\nhasil="$2/surat.pdf"; mkdir -p "$2" "$profil"\n'
            + baris
            + "\n"
        )
        jalur.chmod(0o755)
        return str(jalur)

    return buat


_pdf_biasa: list[bytes] = []  # converted once


@pytest.fixture
async def pdf_benar(soffice: SofficeConverter, tmp_path: Path) -> Path:
    """A PDF of `docx_biasa()`."""
    if not _pdf_biasa:
        _pdf_biasa.append(await soffice.convert(docx_biasa()))
    jalur = tmp_path / "benar.pdf"
    jalur.write_bytes(_pdf_biasa[0])
    return jalur


async def _gagal(program: str, folder: Path, docx: bytes, batas_detik: float = 20) -> KonversiGagal:
    """The error of a conversion with a pretend engine."""
    converter = SofficeConverter(folder / "profil", slots=1, batas_detik=batas_detik, soffice=program)
    try:
        with pytest.raises(KonversiGagal) as galat:
            await converter.convert(docx)
    finally:
        converter.tutup()
    return galat.value


async def test_an_engine_that_hangs_is_killed_with_its_children(mesin: BuatMesin, tmp_path: Path) -> None:
    anak = tmp_path / "anak"
    galat = await _gagal(mesin(f"sh -c 'sleep 300; : {anak}' & sleep 300"), tmp_path, docx_biasa(), 0.4)
    assert galat.code == "batas_waktu"
    assert not sisa_proses(str(anak))


@pytest.mark.parametrize(
    ("baris", "kode"),
    [
        ("exit 0", "mesin_gagal"),
        ("echo rusak >&2; exit 1", "mesin_gagal"),
        ("echo sampah > $hasil", "pdf_rusak"),
        ("echo '%PDF-1.6 sampah' > $hasil", "pdf_rusak"),
        (": > $hasil", "pdf_rusak"),
    ],
)
async def test_an_engine_without_a_usable_pdf_is_a_failure(
    baris: str, kode: str, mesin: BuatMesin, tmp_path: Path
) -> None:
    assert (await _gagal(mesin(baris), tmp_path, docx_biasa())).code == kode


async def test_a_pdf_that_ends_too_early_is_a_failure(
    mesin: BuatMesin, tmp_path: Path, pdf_benar: Path
) -> None:
    galat = await _gagal(
        mesin(f"cp {pdf_benar} $hasil"), tmp_path, docx_biasa("Kalimat yang tidak ada di sana")
    )
    assert galat.code == "pdf_tidak_lengkap"


async def test_one_failure_is_cured_by_a_fresh_profile(
    mesin: BuatMesin, tmp_path: Path, pdf_benar: Path
) -> None:
    program = mesin(
        f'[ -e "$profil/rusak" ] && exit 1\n[ -e {tmp_path}/pernah ] && cp {pdf_benar} $hasil && exit 0\n'
        f'touch {tmp_path}/pernah "$profil/rusak"; exit 1'
    )
    converter = SofficeConverter(tmp_path / "profil", slots=1, soffice=program)
    assert await converter.convert(docx_biasa()) == pdf_benar.read_bytes()
    converter.tutup()


@pytest.mark.parametrize("docx", [b"", b"teks biasa", b"PK\x03\x04" + b"x" * 5000, docx_biasa()[:-300]])
async def test_garbage_never_reaches_the_engine(docx: bytes, mesin: BuatMesin, tmp_path: Path) -> None:
    galat = await _gagal(mesin(f"touch {tmp_path}/dipanggil"), tmp_path, docx)
    assert galat.code == "bukan_docx"
    assert not (tmp_path / "dipanggil").exists()


async def test_two_converters_on_one_folder_never_share_a_profile(
    mesin: BuatMesin, tmp_path: Path, pdf_benar: Path
) -> None:
    program = mesin(f'echo "$profil" >> {tmp_path}/dipakai; cp {pdf_benar} $hasil')
    dua = [SofficeConverter(tmp_path / "profil", slots=1, soffice=program) for _ in range(2)]
    for converter in dua:
        await converter.convert(docx_biasa())
        converter.tutup()
    assert len(set((tmp_path / "dipakai").read_text().split())) == 2


async def test_a_letter_lies_where_only_the_bot_may_look_and_what_a_killed_bot_left_is_cleared_away(
    mesin: BuatMesin, tmp_path: Path, pdf_benar: Path
) -> None:
    sisa = tmp_path / "profil" / "slot0.kerja"
    sisa.mkdir(parents=True)
    (sisa / "surat.docx").write_bytes(docx_biasa())
    program = mesin(f'stat -c %a "$2/.." > {tmp_path}/izin; cp {pdf_benar} $hasil')
    converter = SofficeConverter(tmp_path / "profil", slots=1, soffice=program)
    assert not sisa.exists()
    await converter.convert(docx_biasa())
    assert (tmp_path / "izin").read_text() == "700\n"
    assert not sisa.exists()
    converter.tutup()


async def test_a_cancelled_conversion_leaves_no_process_and_frees_its_slot(
    mesin: BuatMesin, tmp_path: Path, pdf_benar: Path
) -> None:
    program = mesin(
        f"[ -e {tmp_path}/mulai ] && cp {pdf_benar} $hasil && exit 0\ntouch {tmp_path}/mulai; sleep 300"
    )
    converter = SofficeConverter(tmp_path / "profil", slots=1, soffice=program)
    tugas = asyncio.create_task(converter.convert(docx_biasa()))
    while not (tmp_path / "mulai").exists():
        await asyncio.sleep(0.02)
    tugas.cancel()
    with pytest.raises(asyncio.CancelledError):
        await tugas
    assert not sisa_proses(program)
    assert await converter.convert(docx_biasa()) == pdf_benar.read_bytes()
    converter.tutup()


async def test_a_libreoffice_that_outlives_its_killed_bot_keeps_its_profile_from_the_next(
    mesin: BuatMesin, tmp_path: Path, pdf_benar: Path
) -> None:
    program = mesin(f'[ -e {tmp_path}/mulai ] && echo "$profil" > {tmp_path}/dipakai && cp {pdf_benar} $hasil && exit 0\ntouch {tmp_path}/mulai; sleep 300')
    lama = SofficeConverter(tmp_path / "profil", slots=1, soffice=program)
    tugas = asyncio.create_task(lama.convert(docx_biasa()))
    while not (tmp_path / "mulai").exists():
        await asyncio.sleep(0.02)
    lama.tutup()  # the bot's own hold ends, as with its death
    baru = SofficeConverter(tmp_path / "profil", slots=1, soffice=program)
    assert await baru.convert(docx_biasa()) == pdf_benar.read_bytes()
    assert (tmp_path / "dipakai").read_text().strip().endswith("slot1")
    tugas.cancel()
    with pytest.raises(asyncio.CancelledError):
        await tugas
    baru.tutup()


async def test_documents_from_outside_are_refused_where_the_network_cannot_be_cut(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mesin: BuatMesin
) -> None:
    monkeypatch.setattr(modul, "tanpa_jaringan", lambda: ())
    converter = SofficeConverter(tmp_path / "profil", slots=1, soffice=mesin("exit 0"))
    assert not converter.terisolasi
    with pytest.raises(KonversiGagal) as galat:
        await converter.convert(docx_biasa(), dari_luar=True)
    assert galat.value.code == "tanpa_isolasi"
    converter.tutup()


# --- choosing -------------------------------------------------------------------------------------


async def test_none_means_no_pdf_and_says_so(tmp_path: Path) -> None:
    converter = await pilih_converter("none", tmp_path)
    assert not converter.tersedia
    with pytest.raises(KonversiGagal) as galat:
        await converter.convert(docx_biasa())
    assert galat.value.code == "tanpa_mesin"


async def test_a_missing_engine_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    converter = await pilih_converter(None, tmp_path)
    assert isinstance(converter, TanpaPdf)
    assert converter.alasan == "soffice tidak terpasang"


async def test_an_engine_that_fails_its_self_test_is_not_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, mesin: BuatMesin
) -> None:
    (tmp_path / "soffice").symlink_to(mesin("echo 'pustaka hilang' >&2; exit 1"))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    converter = await pilih_converter("soffice", tmp_path / "profil")
    assert isinstance(converter, TanpaPdf)
    assert "mesin_gagal" in converter.alasan
    assert "pustaka hilang" in converter.alasan


async def test_a_working_engine_is_chosen(soffice: SofficeConverter, tmp_path: Path) -> None:
    converter = await pilih_converter(None, tmp_path)
    assert isinstance(converter, SofficeConverter)
    converter.tutup()


def test_the_sentinel_is_the_last_visible_text_of_the_body() -> None:
    dokumen = Document()
    dokumen.add_paragraph("Awal surat")
    sel = dokumen.add_table(1, 1).rows[0].cells[0].paragraphs[0]
    sel.add_run("Jakarta, ke-1")
    sel.add_run(" sembunyi").font.hidden = True
    sel._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:t>dicoret</w:t></w:r></w:del>"))
    dokumen.sections[0].footer.paragraphs[0].text = "Kaki halaman"
    keluaran = BytesIO()
    dokumen.save(keluaran)
    assert sentinel_docx(keluaran.getvalue()) == "AwalsuratJakartake1"
