"""Rendering: hostile data arrive literally, hostile templates do not run, nothing gets lost."""

import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from bot.letters.errors import SuratGagal
from bot.letters.kemasan import kemas_tetap
from bot.letters.manifest import Gambar, Nilai, SuratTemplate
from bot.letters.qr import qr_gambar
from bot.letters.render import _susunan, clean, isi_hash, periksa_lengkap, rapikan, render_surat

BuatTemplat = Callable[..., SuratTemplate]


def teks_docx(docx: bytes) -> str:
    """What a reader of the document sees, line breaks kept."""
    return "\n".join(p.text for p in Document(BytesIO(docx)).paragraphs)


@pytest.mark.parametrize(
    ("nilai", "terbaca"),
    [
        ("A & B", "A & B"),
        ("<select>, nilai < 5 dan > 3", "<select>, nilai < 5 dan > 3"),
        ("</w:t></w:r></w:p>", "</w:t></w:r></w:p>"),
        ("<w:p><w:r><w:t>sisipan</w:t></w:r></w:p>", "<w:p><w:r><w:t>sisipan</w:t></w:r></w:p>"),
        ("<w:br/>]]>&amp;&#0;", "<w:br/>]]>&amp;&#0;"),
        ("{{7*7}}", "{{7*7}}"),
        ("{% for a in b %}{# #}", "{% for a in b %}{# #}"),
        ("{_{ dan }_} {_% %_}", "{_{ dan }_} {_% %_}"),
        ("{{r x }} {%p if x %} {%tr endfor %}", "{{r x }} {%p if x %} {%tr endfor %}"),
        ("sebelum\x00\x01sesudah", "sebelumsesudah"),
        ("a\x7f\x9bb", "ab"),
        ("baris\x0bkedua", "baris\nkedua"),
        ("tidak\x07terbelah", "tidakterbelah"),
        ("halaman\x0csama", "halaman\nsama"),
        ("a\ud800b", "ab"),
        ("\udfff\ud800", ""),
        ("satu\r\ndua\rtiga", "satu\ndua\ntiga"),
        ("kolom\tkedua", "kolom\tkedua"),
        ("NIP \u202e91006791\u202c", "NIP 91006791"),
        ("\u2066tersembunyi\u2069\u200f", "tersembunyi"),
        ("emoji 😀 العربية", "emoji 😀 العربية"),
        ("“kutip” ‘melengkung’", "“kutip” ‘melengkung’"),
        ("100 % } } { {", "100 % } } { {"),
    ],
)
def test_a_hostile_value_arrives_literally_and_the_letter_survives(
    nilai: str, terbaca: str, kutipan: SuratTemplate
) -> None:
    docx = render_surat(kutipan, {"x": nilai})
    assert teks_docx(docx) == f"Sebelum {terbaca} sesudah\nPenutup"
    assert len(Document(BytesIO(docx)).sections) == 1


def test_a_megabyte_of_text_arrives_whole(kutipan: SuratTemplate) -> None:
    panjang = "nilai < 5 & " * 90_000
    assert teks_docx(render_surat(kutipan, {"x": panjang})) == f"Sebelum {panjang.strip()} sesudah\nPenutup"


@given(teks=st.text(st.characters(codec=None), max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_text_is_readable_in_the_letter_as_cleaned(kutipan: SuratTemplate, teks: str) -> None:
    terbaca = rapikan(teks_docx(render_surat(kutipan, {"x": teks})))
    assert terbaca == rapikan(f"Sebelum {clean(teks)} sesudah Penutup")


@given(st.text(st.characters(codec=None)))
def test_cleaned_text_is_legal_xml_and_stays_as_it_is(teks: str) -> None:
    bersih = clean(teks)
    assert clean(bersih) == bersih
    unsur = ElementTree.Element("t")
    unsur.text = bersih
    assert (ElementTree.fromstring(ElementTree.tostring(unsur, "utf-8")).text or "") == bersih


@pytest.mark.parametrize(
    "tag",
    [
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ x.__class__.__mro__ }}",
        "{{ x['__class__'] }}",
        "{{ x|attr('__class__') }}",
        "{{ x.upper() }}",
        "{{ d.update({}) }}",
        "{{ x|safe }}",
        "{{ 'A' * 100000000 }}",
        "{{ '%999999999d' % 1 }}",
        "{% for i in range(10) %}{{ i }}{% endfor %}",
        "{% include 'lain.docx' %}",
        "{{ tidak_ada }}",
        "{% if x %}",
    ],
)
def test_a_template_that_reaches_for_more_than_its_data_raises(tag: str, buat_templat: BuatTemplat) -> None:
    """S9: the sandbox of the templates."""
    isian = {
        "x": {"jenis": "teks", "maks": 100},
        "d": {"jenis": "kelompok", "isian": {"a": {"jenis": "teks", "maks": 10}}},
    }
    with pytest.raises(SuratGagal) as galat:
        render_surat(buat_templat(tag, "{{ x }}", isian=isian), {"x": "nilai"})
    assert galat.value.code in ("templat_terlarang", "templat_rusak")


def test_every_problem_with_the_data_is_named_at_once(daftar_templat: dict[str, SuratTemplate]) -> None:
    templat = daftar_templat["surat-balasan"]
    isi: dict[str, Any] = dict(templat.contoh)
    del isi["hal"]
    isi |= {
        "asing": "x",
        "pengesahan": "cap jempol",
        "kertas": "Folio",
        "paragraf": ["isi", 5, "p" * 4001],
        "tujuan": {"nama": " \u202e "},
        "data": [{"nama": "Data", "warna": "merah"}],
    }
    with pytest.raises(SuratGagal) as galat:
        render_surat(templat, isi)
    assert galat.value.code == "isian_tidak_sah"
    assert set(galat.value.fields["masalah"]) == {  # type: ignore[call-overload]
        ("hal", "wajib"),
        ("asing", "tak_dikenal"),
        ("pengesahan", "bukan_pilihan"),
        ("kertas", "bukan_pilihan"),
        ("paragraf[1]", "jenis_salah"),
        ("paragraf[2]", "terlalu_panjang"),
        ("tujuan.nama", "wajib"),
        ("data[0].warna", "tak_dikenal"),
    }


@pytest.mark.parametrize("nilai", [Markup("<b>&"), b"bytes", 5, True, None.__class__, ["daftar"], object()])
def test_only_plain_text_is_text(nilai: Any, kutipan: SuratTemplate) -> None:
    with pytest.raises(SuratGagal) as galat:
        render_surat(kutipan, {"x": nilai})
    assert galat.value.fields["masalah"] == (("x", "jenis_salah"),)


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a....", b"\x89PNG\r\n\x1a\n rusak", b"\xff\xd8\xff\xe0 rusak", b"<svg/>"]
)
def test_a_broken_picture_is_refused(data: bytes, buat_templat: BuatTemplat) -> None:
    templat = buat_templat("{{ g }}", isian={"g": {"jenis": "gambar"}})
    with pytest.raises(SuratGagal) as galat:
        render_surat(templat, {"g": Gambar(data, 20)})
    assert galat.value.code == "gambar_rusak"


def test_the_same_data_give_the_same_bytes_and_other_data_do_not(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    templat = daftar_templat["surat-balasan"]
    pertama = render_surat(templat, templat.contoh)
    assert pertama == render_surat(templat, dict(reversed(list(templat.contoh.items()))))
    assert pertama != render_surat(templat, {**templat.contoh, "hal": "Hal lain"})
    with zipfile.ZipFile(BytesIO(pertama)) as arsip:
        assert {info.date_time for info in arsip.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_sixty_letters_from_four_threads_do_not_mix(daftar_templat: dict[str, SuratTemplate]) -> None:
    templat = daftar_templat["lembar-disposisi"]

    def satu(nomor: int) -> bool:
        docx = render_surat(templat, {**templat.contoh, "catatan": f"catatan ke-{nomor:03}-"})
        with zipfile.ZipFile(BytesIO(docx)) as arsip:
            badan = arsip.read("word/document.xml").decode()
        return badan.count("catatan ke-") == 1 and f"catatan ke-{nomor:03}-" in badan

    with ThreadPoolExecutor(4) as kolam:
        assert all(kolam.map(satu, range(60)))


def test_the_page_has_the_size_of_its_paper_and_room_for_punch_holes(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    templat = daftar_templat["surat-balasan"]
    for kertas, ukuran in (("F4", (215, 330)), ("A4", (210, 297))):
        bagian = Document(BytesIO(render_surat(templat, {**templat.contoh, "kertas": kertas}))).sections[0]
        assert bagian.page_width is not None
        assert bagian.page_height is not None
        assert bagian.left_margin is not None
        assert (round(bagian.page_width.mm), round(bagian.page_height.mm)) == ukuran
        assert round(bagian.left_margin.mm) == 30


def test_the_office_sets_the_margins_of_letters_but_not_of_a_sheet_with_its_own(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    margin = {"atas": 31, "kanan": 32, "bawah": 33, "kiri": 34}
    for kode, templat in daftar_templat.items():
        bagian = Document(BytesIO(render_surat(templat, {**templat.contoh, "margin": margin}))).sections[0]
        tepi = (bagian.top_margin, bagian.right_margin, bagian.bottom_margin, bagian.left_margin)
        assert ([round(t.mm) for t in tepi if t is not None] == [31, 32, 33, 34]) is (kode != "lembar-disposisi"), kode
    for salah in ({"atas": 31}, {**margin, "kiri": 0}, {**margin, "kiri": "30"}, 30):
        with pytest.raises(SuratGagal) as galat:
            render_surat(templat, {**templat.contoh, "margin": salah})
        assert galat.value.fields["masalah"] == (("margin", "bukan_pilihan"),)


# --- what a paraf binds to ------------------------------------------------------------------------


def test_number_date_and_verification_do_not_change_what_was_parafed(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    templat = daftar_templat["surat-balasan"]
    kemudian: dict[str, Nilai] = {
        "nomor": "000.8/9/2027",
        "tanggal": "1 Januari 2027",
        "kode_verifikasi": "LAIN",
        "tautan_verifikasi": "https://lain.example/v",
        "qr": qr_gambar("https://lain.example/v/1"),
        "waktu_pengesahan": "nanti",
        "pengesahan": "tte",
        "catatan_kaki": "lain",
        "kertas": "A4",
    }
    assert isi_hash(templat, templat.contoh) == isi_hash(templat, {**templat.contoh, **kemudian})


@pytest.mark.parametrize(
    "perubahan",
    [
        {"hal": "Penyampaian Data Statistik Sektorak"},
        {"paragraf": ["Satu paragraf saja."]},
        {"data": []},
        {"tembusan": ["Kepala Badan Pusat Statistik Kota Contoh", "Sekretaris Daerah Kota Contoh"]},
        {"contoh": False},
    ],
)
def test_any_other_change_changes_the_hash(
    perubahan: dict[str, Any], daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat["surat-balasan"]
    assert isi_hash(templat, templat.contoh) != isi_hash(templat, {**templat.contoh, **perubahan})


def test_another_template_changes_the_hash_and_invisible_marks_do_not(buat_templat: BuatTemplat) -> None:
    a, b = buat_templat("Isi {{ x }}"), buat_templat("Isi: {{ x }}")
    assert isi_hash(a, {"x": "sama"}) != isi_hash(b, {"x": "sama"})
    assert isi_hash(a, {"x": "sama"}) == isi_hash(a, {"x": "sama\u202e\r\n"})


# --- completeness ---------------------------------------------------------------------------------


def ubah_badan(docx: bytes, lama: str, baru: str) -> bytes:
    """The document with one piece of its body replaced."""
    keluaran = BytesIO()
    with zipfile.ZipFile(BytesIO(docx)) as asal, zipfile.ZipFile(keluaran, "w") as hasil:
        for nama in asal.namelist():
            isi = asal.read(nama)
            if nama == "word/document.xml":
                teks = isi.decode()
                assert lama in teks
                isi = teks.replace(lama, baru).encode()
            hasil.writestr(nama, isi)
    return kemas_tetap(keluaran.getvalue())


@pytest.mark.parametrize(
    ("lama", "baru", "hilang"),
    [
        ("Sebelum", "Sebelum {{ sisa }}", "tanda templat belum terisi"),
        ("Sebelum", "{% sisa", "tanda templat belum terisi"),
        ("bookmarkStart", "bookmarkLost", "sentinel"),
        ("w:sectPr", "w:lain", "sectPr"),
        ("{{7*7}}", "", "teks: {{7*7}} & isi"),
    ],
)
def test_an_incomplete_letter_is_noticed(lama: str, baru: str, hilang: str, kutipan: SuratTemplate) -> None:
    docx = render_surat(kutipan, {"x": "{{7*7}} & isi"})
    periksa_lengkap(docx, "akhir", ["{{7*7}} & isi"])
    with pytest.raises(SuratGagal) as galat:
        periksa_lengkap(ubah_badan(docx, lama, baru), "akhir", ["{{7*7}} & isi"])
    assert galat.value.code == "hasil_tidak_lengkap"
    assert hilang in galat.value.fields["hilang"]  # type: ignore[operator]


def test_a_truncated_file_is_noticed(kutipan: SuratTemplate) -> None:
    docx = render_surat(kutipan, {"x": "isi"})
    with pytest.raises(SuratGagal):
        periksa_lengkap(docx[: len(docx) // 2], "akhir", ["isi"])


def test_a_field_the_template_never_shows_is_not_lost_silently(buat_templat: BuatTemplat) -> None:
    templat = buat_templat("Tanpa isian")
    with pytest.raises(SuratGagal) as galat:
        render_surat(templat, {"x": "penting"})
    assert galat.value.fields["hilang"] == ("teks: penting",)


def test_a_template_is_compiled_once_and_what_is_kept_of_it_holds_no_letter(daftar_templat: dict[str, SuratTemplate]) -> None:
    templat = daftar_templat["surat-balasan"]
    render_surat(templat, templat.contoh)
    sebelum = _susunan.cache_info()
    lain = render_surat(templat, {**templat.contoh, "hal": "Hal yang lain sama sekali"})
    sesudah = _susunan.cache_info()
    assert sesudah.misses == sebelum.misses
    assert sesudah.hits > sebelum.hits
    assert b"Hal yang lain sama sekali" in zipfile.ZipFile(BytesIO(lain)).read("word/document.xml")
