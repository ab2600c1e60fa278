"""A drawing as a list of primitives, and its two backends: SVG text and PNG bytes.

Whoever draws computes once, in one unit of length, with y growing downwards; both backends only repeat it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from typing import Literal, TypeAlias
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw, ImageFont

Titik: TypeAlias = tuple[float, float]
Rata: TypeAlias = Literal["kiri", "tengah", "kanan"]

HITAM = "#1b1f24"
PUTIH = "#ffffff"

_KELUARGA = (
    ("Liberation Sans", "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    ("DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
)
_UKURAN_UKUR = 200  # letters are measured once at this size and scaled, so a width is linear in the size
_HALUS = 2  # PNG pixels are averaged from this many in each direction


@dataclass(frozen=True, slots=True)
class Kotak:
    """A rectangle; with `lengkung` its corners are round (half the height makes a capsule)."""

    x: float
    y: float
    lebar: float
    tinggi: float
    isi: str | None = None  # colour inside, "#rrggbb"; None: nothing
    garis: str | None = HITAM
    tebal: float = 1.5
    lengkung: float = 0


@dataclass(frozen=True, slots=True)
class Poligon:
    """A closed shape."""

    titik: tuple[Titik, ...]
    isi: str | None = None
    garis: str | None = HITAM
    tebal: float = 1.5


@dataclass(frozen=True, slots=True)
class Garis:
    """An open line through its points."""

    titik: tuple[Titik, ...]
    warna: str = HITAM
    tebal: float = 1.5


@dataclass(frozen=True, slots=True)
class Teks:
    """One line of text; (x, y) is on its baseline, at the side `rata` names."""

    x: float
    y: float
    isi: str
    ukuran: float
    rata: Rata = "kiri"
    tebal: bool = False
    warna: str = HITAM


Unsur: TypeAlias = Kotak | Poligon | Garis | Teks


@dataclass(frozen=True, slots=True)
class Kanvas:
    """A finished drawing; what comes later in `unsur` lies on top."""

    lebar: float
    tinggi: float
    unsur: tuple[Unsur, ...]
    judul: str = ""  # what it shows, for readers who cannot see it


class Huruf:
    """The typeface of all drawings: it measures, so that what is laid out is what is drawn."""

    def __init__(self) -> None:
        self.keluarga, self._biasa, self._tebal = _temukan_huruf()

    def pil(self, ukuran: float, tebal: bool = False) -> ImageFont.FreeTypeFont:
        """The font at a size in pixels."""
        return _muat(self._tebal if tebal else self._biasa, ukuran)

    def lebar(self, teks: str, ukuran: float, tebal: bool = False) -> float:
        """How wide a line of text is."""
        return self.pil(_UKURAN_UKUR, tebal).getlength(teks) * ukuran / _UKURAN_UKUR

    def bungkus(self, teks: str, ukuran: float, lebar: float, tebal: bool = False) -> list[str]:
        """The lines of a text that has to fit in a width; a word that is too long is cut."""
        baris: list[str] = []
        for kata in (potong for k in teks.split() for potong in self._potong(k, ukuran, lebar, tebal)):
            calon = f"{baris[-1]} {kata}" if baris else kata
            if baris and self.lebar(calon, ukuran, tebal) <= lebar:
                baris[-1] = calon
            else:
                baris.append(kata)
        return baris

    def ringkas(self, teks: str, ukuran: float, lebar: float, maks: int, tebal: bool = False) -> list[str]:
        """Like `bungkus`, in at most `maks` lines; what is left out is shown by an ellipsis."""
        baris = self.bungkus(teks, ukuran, lebar, tebal)
        if len(baris) <= maks:
            return baris
        akhir = baris[maks - 1]
        while akhir and self.lebar(f"{akhir}…", ukuran, tebal) > lebar:
            akhir = akhir[:-1]
        return [*baris[: maks - 1], f"{akhir.rstrip()}…"]

    def _potong(self, kata: str, ukuran: float, lebar: float, tebal: bool) -> Iterable[str]:
        awal = 0
        for akhir in range(1, len(kata) + 1):
            if akhir - awal > 1 and self.lebar(kata[awal:akhir], ukuran, tebal) > lebar:
                yield kata[awal : akhir - 1]
                awal = akhir - 1
        yield kata[awal:]


@lru_cache(maxsize=1)
def huruf() -> Huruf:
    """The typeface of this machine, found once: Liberation Sans, else DejaVu Sans, else Pillow's own."""
    return Huruf()


@lru_cache(maxsize=64)
def _muat(nama: str | None, ukuran: float) -> ImageFont.FreeTypeFont:
    if nama is not None:
        return ImageFont.truetype(nama, ukuran, layout_engine=ImageFont.Layout.BASIC)
    bawaan = ImageFont.load_default(ukuran)
    assert isinstance(bawaan, ImageFont.FreeTypeFont)  # the plain bitmap one is only given without a size
    return bawaan


def _temukan_huruf() -> tuple[str, str | None, str | None]:
    for keluarga, biasa, tebal in _KELUARGA:
        try:
            _muat(biasa, 10)
            _muat(tebal, 10)
        except OSError:
            continue
        return keluarga, biasa, tebal
    return "sans-serif", None, None


# --- SVG -------------------------------------------------------------------------------------------------------------


def ke_svg(kanvas: Kanvas) -> str:
    """The drawing as SVG."""
    lebar, tinggi = _n(kanvas.lebar), _n(kanvas.tinggi)
    keluarga = f"{huruf().keluarga}, Arial, Helvetica, sans-serif"
    baris = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{lebar}" height="{tinggi}" viewBox="0 0 {lebar} {tinggi}" '
        f'font-family="{_x(keluarga)}" role="img">',
        f"<title>{_x(kanvas.judul)}</title>",
        f'<rect width="{lebar}" height="{tinggi}" fill="{PUTIH}"/>',
        *map(_svg, kanvas.unsur),
        "</svg>",
    ]
    return "\n".join(baris) + "\n"


def _svg(unsur: Unsur) -> str:
    match unsur:
        case Kotak():
            sudut = f' rx="{_n(unsur.lengkung)}"' if unsur.lengkung else ""
            return (
                f'<rect x="{_n(unsur.x)}" y="{_n(unsur.y)}" width="{_n(unsur.lebar)}" height="{_n(unsur.tinggi)}"{sudut} '
                f"{_cat(unsur.isi, unsur.garis, unsur.tebal)}/>"
            )
        case Poligon():
            return f'<polygon points="{_titik(unsur.titik)}" {_cat(unsur.isi, unsur.garis, unsur.tebal)}/>'
        case Garis():
            return f'<polyline points="{_titik(unsur.titik)}" {_cat(None, unsur.warna, unsur.tebal)}/>'
        case Teks():
            jangkar = {"kiri": "start", "tengah": "middle", "kanan": "end"}[unsur.rata]
            tebal = ' font-weight="bold"' if unsur.tebal else ""
            return (
                f'<text x="{_n(unsur.x)}" y="{_n(unsur.y)}" font-size="{_n(unsur.ukuran)}" text-anchor="{jangkar}"{tebal} '
                f'fill="{unsur.warna}">{_x(unsur.isi)}</text>'
            )


def _cat(isi: str | None, garis: str | None, tebal: float) -> str:
    return f'fill="{isi or "none"}" stroke="{garis or "none"}" stroke-width="{_n(tebal)}"'


def _titik(titik: Sequence[Titik]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in titik)


def _n(nilai: float) -> str:
    return f"{nilai:.2f}".rstrip("0").rstrip(".")


def _x(teks: str) -> str:
    """Text for XML: escaped, without the characters XML does not have."""
    sah = "".join(
        c for c in teks if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
    )
    return escape(sah, {'"': "&quot;"})


# --- PNG -------------------------------------------------------------------------------------------------------------


def ke_png(kanvas: Kanvas, *, skala: float = 1) -> bytes:
    """The drawing as PNG, `skala` pixels to the unit."""
    keluaran = BytesIO()
    ke_gambar(kanvas, skala=skala).save(keluaran, "PNG", optimize=True)
    return keluaran.getvalue()


def ke_gambar(kanvas: Kanvas, *, skala: float = 1) -> Image.Image:
    """The drawing as a Pillow picture on white."""
    lebar, tinggi = (max(1, round(n * skala)) for n in (kanvas.lebar, kanvas.tinggi))
    gambar = Image.new("RGB", (lebar * _HALUS, tinggi * _HALUS), PUTIH)
    pena = ImageDraw.Draw(gambar)
    for unsur in kanvas.unsur:
        _lukis(pena, unsur, skala * _HALUS)
    return gambar.reduce(_HALUS)


def _lukis(pena: ImageDraw.ImageDraw, unsur: Unsur, s: float) -> None:
    match unsur:
        case Kotak():
            tepi = (unsur.x * s, unsur.y * s, (unsur.x + unsur.lebar) * s, (unsur.y + unsur.tinggi) * s)
            tebal = _tebal(unsur.tebal, s) if unsur.garis else 0
            pena.rounded_rectangle(tepi, unsur.lengkung * s, unsur.isi, unsur.garis, tebal)
        case Poligon():
            titik = _skala(unsur.titik, s)
            if unsur.isi:
                pena.polygon(titik, unsur.isi)
            if unsur.garis:
                _jejak(pena, [*titik, titik[0]], unsur.garis, _tebal(unsur.tebal, s))
        case Garis():
            _jejak(pena, _skala(unsur.titik, s), unsur.warna, _tebal(unsur.tebal, s))
        case Teks():
            jangkar = {"kiri": "ls", "tengah": "ms", "kanan": "rs"}[unsur.rata]
            isi = "".join(c for c in unsur.isi if c.isprintable())
            pena.text((unsur.x * s, unsur.y * s), isi, unsur.warna, huruf().pil(unsur.ukuran * s, unsur.tebal), jangkar)


def _jejak(pena: ImageDraw.ImageDraw, titik: list[Titik], warna: str, tebal: int) -> None:
    pena.line(titik, warna, tebal)
    jari = tebal / 2
    sudut = titik[:-1] if titik[0] == titik[-1] else titik[1:-1]
    for x, y in sudut if tebal > 1 else ():
        pena.ellipse((x - jari + 0.5, y - jari + 0.5, x + jari - 0.5, y + jari - 0.5), warna)


def _tebal(tebal: float, s: float) -> int:
    return max(1, round(tebal * s))


def _skala(titik: Sequence[Titik], s: float) -> list[Titik]:
    return [(x * s, y * s) for x, y in titik]


def kepala_panah(titik: Sequence[Titik], panjang: float, warna: str = HITAM) -> Poligon:
    """The head of an arrow that ends at the last point, along the line's last stretch."""
    (x0, y0), (x1, y1) = list(pairwise(titik))[-1]
    jarak = max(abs(x1 - x0), abs(y1 - y0)) or 1
    dx, dy = (x1 - x0) / jarak, (y1 - y0) / jarak
    bx, by, sisi = x1 - dx * panjang, y1 - dy * panjang, panjang * 0.42
    return Poligon(((x1, y1), (bx - dy * sisi, by + dx * sisi), (bx + dy * sisi, by - dx * sisi)), warna, None)
