"""Hostile values in every text field of every template: the letter is complete and literal, or refused with its reason."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.letters.errors import SuratGagal
from bot.letters.manifest import Isian, SuratTemplate
from bot.letters.pdf import SofficeConverter
from bot.letters.render import clean, rapikan, render_surat, rendered_texts
from tests.letters.test_letters_templates import KODE

#: Everything at once, in one value: what breaks alone breaks here too, and the order puts each beside another.
JAHAT = (
    "A & <n> </w:t></w:r></w:p> <w:p><w:r><w:t>x</w:t></w:r></w:p> ]]> &amp;#0; {{ 7*7 }} {% for x in y %} {{''.__class__}} "
    "{#-#} {%p if z %} {%tr endfor %} {{r q }} {_{ \ud800\udfff\x00\x01\a\f\v \u202eNIP\u202c \u2066s\u2069\ufeff "
    "\r\nbaris\rlain\u2028lagi \U0001f600 العربية \u200fx “q” ' \" \\ 100 % }} %}"
)
PENDEK = ("<n>&", "{{ 7", "\ud800a\x00", "\u202e\a\f9", "}} %}")  # for fields of a few characters


def _isi(isian: Mapping[str, Isian], teks: str) -> dict[str, Any]:
    """Every field filled, each text with the hostile one, as much of it as the field takes; lists with two items."""
    return {nama: _nilai(aturan, teks) for nama, aturan in isian.items() if aturan.jenis != "gambar"}


def _nilai(aturan: Isian, teks: str) -> Any:
    match aturan.jenis:
        case "teks":
            assert aturan.maks is not None
            muat = teks if len(clean(teks)) <= aturan.maks else PENDEK[aturan.maks % len(PENDEK)]
            return muat if len(clean(muat)) <= aturan.maks else "<"
        case "kelompok":
            return _isi(aturan.isian, teks)
        case "daftar":
            assert aturan.butir is not None
            return [_nilai(aturan.butir, teks) for _ in range(2)]
        case "pilihan":
            return aturan.pilihan[0]
        case "ya_tidak":
            return True
    return 7


def _jalur(isian: Mapping[str, Isian], awal: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Isian]]:
    """Every text field with the way to it; a list counts through its item."""
    for nama, aturan in isian.items():
        yield from _dalam(aturan, (*awal, nama))


def _dalam(aturan: Isian, jalur: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Isian]]:
    if aturan.jenis == "teks":
        yield jalur, aturan
    elif aturan.jenis == "kelompok":
        yield from _jalur(aturan.isian, jalur)
    elif aturan.butir is not None:
        yield from _dalam(aturan.butir, (*jalur, "0"))


def _dengan(isi: Any, jalur: tuple[str, ...], nilai: str) -> Any:
    if not jalur:
        return nilai
    kepala, sisa = jalur[0], jalur[1:]
    if isinstance(isi, list):
        return [_dengan(isi[0], sisa, nilai), *isi[1:]]
    return {**isi, kepala: _dengan(isi[kepala], sisa, nilai)}


@pytest.mark.parametrize("kode", KODE)
def test_every_field_takes_hostile_text_literally(kode: str, daftar_templat: dict[str, SuratTemplate]) -> None:
    """S9: every field of every letter."""
    templat = daftar_templat[kode]
    isi = _isi(templat.manifest.isian, JAHAT)
    pilihan = next((a.pilihan for n, a in templat.manifest.isian.items() if n == "hasil"), ("",))
    for hasil in pilihan:  # each outcome prints its own fields
        khusus = {"hasil": hasil} if hasil else {}
        if hasil:
            khusus |= {n: {} for n, milik in (("penolakan", "ditolak"), ("pengalihan", "dialihkan")) if milik != hasil}
        render_surat(templat, {**isi, **khusus})  # complete: sectPr, sentinel and every text, or it raises
        teks = rapikan(" ".join(rendered_texts(templat, {**isi, **khusus})))
        assert rapikan(clean(JAHAT)) in teks
        assert " 49 " not in teks and "<class" not in teks


@pytest.mark.parametrize("kode", [KODE[0], *(pytest.param(k, marks=pytest.mark.lama) for k in KODE[1:])])
def test_a_megabyte_in_any_field_is_refused_and_every_such_field_is_named(
    kode: str, daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat[kode]
    besar = "nilai < 5 & " * 90_000
    isi = _isi(templat.manifest.isian, "teks")
    semua = [jalur for jalur, _ in _jalur(templat.manifest.isian)]
    for jalur in semua:
        isi = _dengan(isi, jalur, besar)
    with pytest.raises(SuratGagal) as galat:
        render_surat(templat, isi)
    assert galat.value.code == "isian_tidak_sah"
    masalah = galat.value.fields["masalah"]
    assert {alasan for _, alasan in masalah} == {"terlalu_panjang"}  # type: ignore[attr-defined]
    assert {n.replace("[", ".").replace("]", "") for n, _ in masalah} == {".".join(j) for j in semua}  # type: ignore[attr-defined]


@pytest.mark.parametrize("kode", ["surat-balasan", "lembar-disposisi", "surat-pengantar", "resume-bulanan"])
async def test_the_pdf_of_a_hostile_letter_is_whole(
    kode: str, daftar_templat: dict[str, SuratTemplate], soffice: SofficeConverter
) -> None:
    templat = daftar_templat[kode]
    isi = _isi(templat.manifest.isian, JAHAT)
    if kode == "surat-balasan":
        isi |= {"penolakan": {}, "pengalihan": {}}
    pdf = await soffice.convert(render_surat(templat, isi))
    assert pdf.startswith(b"%PDF-")
