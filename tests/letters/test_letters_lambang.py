"""The emblem: only a real picture is kept, painted anew; where it stands and how large."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from bot.letters.errors import BerkasDitolak
from bot.letters.lambang import MAKS_BYTE, gambar_lambang, lambang_netral, periksa_lambang
from bot.letters.manifest import SuratTemplate
from bot.letters.render import render_surat
from tests.letters.conftest import AKAR


def gambar(bentuk: str, ukuran: tuple[int, int] = (300, 400), **lain: object) -> bytes:
    keluaran = BytesIO()
    Image.new("RGB", ukuran, (0, 90, 160)).save(keluaran, bentuk, **lain)
    return keluaran.getvalue()


def png_raksasa(lebar: int, tinggi: int) -> bytes:
    """A PNG that only claims to be this large."""

    def potong(jenis: bytes, isi: bytes) -> bytes:
        return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))

    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + potong(b"IHDR", kepala) + potong(b"IDAT", zlib.compress(b"\0" * 99)) + potong(b"IEND", b"")


@pytest.mark.parametrize("bentuk", ["PNG", "JPEG"])
def test_a_picture_is_painted_anew_and_fits_the_letterhead(bentuk: str) -> None:
    bersih = periksa_lambang(gambar(bentuk, (1500, 2000)))
    with Image.open(BytesIO(bersih)) as hasil:
        assert (hasil.format, hasil.size) == ("PNG", (450, 600))
    assert gambar_lambang(bersih).lebar_mm == pytest.approx(18)  # 24 mm high
    assert gambar_lambang(periksa_lambang(gambar(bentuk, (400, 100)))).lebar_mm == 20


def test_nothing_of_the_file_is_left_but_what_is_seen() -> None:
    teks = PngImagePlugin.PngInfo()
    teks.add_text("Comment", "rahasia kantor")
    sumber = gambar("PNG", pnginfo=teks) + b"<script>ekor</script>"
    bersih = periksa_lambang(sumber)
    assert b"rahasia kantor" in sumber
    assert b"rahasia" not in bersih and b"script" not in bersih


@pytest.mark.parametrize(
    ("data", "kode"),
    [
        (b"", "lambang_bukan_gambar"),
        (b"\x89PNG\r\n\x1a\n rusak", "lambang_bukan_gambar"),
        (b"<svg/>", "lambang_bukan_gambar"),
        (b"%PDF-1.7", "lambang_bukan_gambar"),
        (gambar("GIF"), "lambang_bukan_gambar"),
        (gambar("PNG")[:-60], "lambang_bukan_gambar"),
        (png_raksasa(8000, 8000), "lambang_terlalu_besar"),
        (png_raksasa(60_000, 60_000), "lambang_terlalu_besar"),
        (gambar("PNG") + b"\0" * MAKS_BYTE, "lambang_terlalu_besar"),
    ],
)
def test_what_is_no_emblem_is_refused_with_its_reason(data: bytes, kode: str) -> None:
    with pytest.raises(BerkasDitolak) as galat:
        periksa_lambang(data)
    assert galat.value.code == kode


def test_the_placeholder_is_what_the_script_paints_and_stands_on_every_letterhead(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    png = (AKAR / "letter_templates" / "lambang.png").read_bytes()
    with Image.open(BytesIO(png)) as tersimpan, Image.open(BytesIO(lambang_netral())) as dibuat:
        assert tersimpan.tobytes() == dibuat.tobytes()
    for templat in daftar_templat.values():
        isi = {**templat.contoh, "kop": {**templat.contoh["kop"], "logo": gambar_lambang(png)}}  # type: ignore[dict-item]
        assert len(render_surat(templat, isi)) > len(render_surat(templat, templat.contoh))
