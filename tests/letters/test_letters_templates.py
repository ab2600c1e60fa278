"""The product's templates: built the same every time, checked when loaded, sound in Word."""

import importlib.util
import json
import re
import shutil
import zipfile
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest
from docx import Document

from bot.letters.errors import SuratGagal, TemplatTidakSah
from bot.letters.manifest import Gambar, Isian, SuratTemplate
from bot.letters.penanda import KODE as KODE_SURAT
from bot.letters.penanda import NOMOR, TANGGAL, isi_penanda, qr_penanda
from bot.letters.qr import qr_gambar
from bot.letters.render import W, render_surat
from bot.letters.tanggal import hari_tanggal, tanggal_panjang, waktu_panjang
from bot.letters.templates import _misplaced_tags, load_template, load_templates, templat_untuk
from tests.alat_ooxml import cacat_docx

AKAR = Path(__file__).resolve().parents[2]
BERNOMOR = ("surat-balasan", "surat-perintah", "surat-pengantar", "surat-permintaan-data", "surat-permohonan-usulan",
            "undangan")  # fmt: skip
KODE = tuple(
    sorted((*BERNOMOR, "surat-perpanjangan", "laporan-infografis", "resume-bulanan", "bukti-serah-terima", "daftar-hadir", "lembar-disposisi", "notulensi", "tanda-terima"))
)


@pytest.fixture(scope="session")
def pembangun() -> ModuleType:
    """The script that builds the templates."""
    spec = importlib.util.spec_from_file_location("pembangun", AKAR / "tools" / "build_letter_templates.py")
    assert spec is not None
    assert spec.loader is not None
    modul = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(modul)
    return modul


def isi_zip(data: bytes) -> dict[str, bytes]:
    """The parts of a packed document."""
    with zipfile.ZipFile(BytesIO(data)) as arsip:
        return {nama: arsip.read(nama) for nama in arsip.namelist()}


def test_all_templates_load(daftar_templat: dict[str, SuratTemplate]) -> None:
    assert sorted(daftar_templat) == list(KODE)


@pytest.mark.parametrize("kode", KODE)
def test_the_script_builds_the_committed_template_byte_for_byte(kode: str, pembangun: ModuleType) -> None:
    pertama = pembangun.build(kode)
    assert pertama == pembangun.build(kode)
    tersimpan = (AKAR / "letter_templates" / kode / "template.docx").read_bytes()
    assert isi_zip(pertama) == isi_zip(tersimpan)  # packed bytes may differ between zlib versions


def _kosongkan(isian: dict[str, Isian], contoh: Any, opsional: bool) -> dict[str, Any]:
    """The sample without its optional fields."""
    return {
        nama: _kosongkan(aturan.isian, contoh[nama], opsional) if aturan.jenis == "kelompok" else contoh[nama]
        for nama, aturan in isian.items()
        if nama in contoh and (opsional or aturan.wajib)
    }


@pytest.mark.parametrize("kode", KODE)
@pytest.mark.parametrize(
    ("opsional", "berlogo", "pengesahan"),
    [(True, True, "aplikasi"), (True, False, "tte"), (False, True, "aplikasi"), (False, False, "draf")],
)
def test_every_variant_is_a_document_word_can_open(
    kode: str, opsional: bool, berlogo: bool, pengesahan: str, daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat[kode]
    isi = _kosongkan(templat.manifest.isian, templat.contoh, opsional)
    if berlogo:
        isi["kop"] = {**isi["kop"], "logo": qr_gambar("lambang", 20)}
    if "pengesahan" in templat.manifest.isian:
        isi["pengesahan"] = pengesahan
    bagian = isi_zip(render_surat(templat, isi))
    for nama in (n for n in bagian if n.startswith(("word/document", "word/header", "word/footer"))):
        akar = ElementTree.fromstring(bagian[nama])
        assert all(list(sel)[-1].tag == f"{W}p" for sel in akar.iter(f"{W}tc")), (
            "a cell must end with a paragraph"
        )
        baris = list(akar.iter(f"{W}tr"))
        assert all(b.find(f"{W}tc") is not None for b in baris)
        assert all(b.find(f"{W}trPr/{W}cantSplit") is not None for b in baris)


def test_the_letterhead_keeps_three_to_four_and_the_office_name_is_bold(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    for templat in daftar_templat.values():
        baris = Document(BytesIO(templat.docx)).paragraphs
        pemerintah = next(p for p in baris if "kop.pemerintah" in p.text).runs[0]
        opd = next(p for p in baris if "kop.opd" in p.text).runs[0]
        assert pemerintah.font.size is not None
        assert opd.font.size is not None
        assert pemerintah.font.size * 4 == opd.font.size * 3
        assert (bool(pemerintah.bold), opd.bold) == (False, True)


def test_contoh_crosses_the_page_only_when_asked(daftar_templat: dict[str, SuratTemplate]) -> None:
    for templat in daftar_templat.values():
        for contoh in (True, False):
            bagian = isi_zip(render_surat(templat, {**templat.contoh, "contoh": contoh}))
            kepala = b"".join(isi for nama, isi in bagian.items() if nama.startswith("word/header"))
            assert (b'string="CONTOH"' in kepala) is contoh


def test_approval_in_the_application_says_that_it_is_no_certified_signature(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    for kode in set(BERNOMOR) - {"surat-perintah"}:
        templat = daftar_templat[kode]
        for pengesahan, disebut in (("aplikasi", True), ("tte", False), ("draf", False)):
            badan = isi_zip(render_surat(templat, {**templat.contoh, "pengesahan": pengesahan}))["word/document.xml"]
            teks = "".join(ElementTree.fromstring(badan).itertext())
            assert ("bukan tanda tangan elektronik tersertifikasi" in teks) is disebut


# --- letters that get a number --------------------------------------------------------------------

# What one filler gives to any letter that gets a number, besides the template's own required fields.
SERAGAM: dict[str, Any] = {
    "contoh": True,
    "kertas": "A4",
    "pengesahan": "aplikasi",
    "kop": {"pemerintah": "PEMERINTAH KOTA CONTOH", "opd": "DINAS CONTOH", "alamat": "Jalan Contoh 1"},
    "tempat": "Contoh",
    "tanggal": TANGGAL,
    "nomor": NOMOR,
    "sifat": "Segera",
    "lampiran": "1 (satu) lembar",
    "hal": "Hal yang sama untuk semua",
    "tujuan": {"nama": "Kepala Perangkat Daerah (daftar terlampir)", "instansi": "", "alamat": "", "tempat": "Tempat"},
    "paragraf": ["Paragraf pertama & kedua."],
    "penanda_tangan": {"awalan": "", "jabatan": "Kepala Dinas", "nama": "Nama (contoh)", "pangkat": "", "nip": ""},
    "tembusan": ["Sekretaris Daerah"],
    "berkas": [{"nama": "formulir.xlsx", "ukuran": "9 kB", "sha256": "00ff"}],
    "waktu_pengesahan": "",
    "kode_verifikasi": KODE_SURAT,
    "tautan_verifikasi": "",
    "catatan_kaki": "",
}
LAMPIRAN = [
    {"dataset": "Jumlah puskesmas", "opd": "Dinas Kesehatan", "batas": "27 November 2026"},
    {"dataset": "Panjang jalan", "opd": "Dinas Perhubungan", "batas": ""},
]


def _seragam(templat: SuratTemplate) -> dict[str, Any]:
    """The fields every letter gets, plus what this one alone requires."""
    khusus = {
        nama: templat.contoh[nama]
        for nama, aturan in templat.manifest.isian.items()
        if aturan.wajib and nama not in SERAGAM
    }
    lampiran = {"lampiran_data": LAMPIRAN} if templat.kode != "surat-balasan" else {}
    return {**SERAGAM, **khusus, **lampiran, "qr": Gambar(qr_penanda(), 22)}


def _terbaca(docx: bytes) -> str:
    """All text of the body and the footer."""
    return "\n".join(
        "".join(ElementTree.fromstring(isi).itertext())
        for nama, isi in isi_zip(docx).items()
        if nama.startswith(("word/document", "word/footer"))
    )


@pytest.mark.parametrize("kode", BERNOMOR)
def test_one_set_of_fields_fills_every_numbered_letter_and_all_marks_are_replaced(
    kode: str, daftar_templat: dict[str, SuratTemplate]
) -> None:
    draf = render_surat(daftar_templat[kode], _seragam(daftar_templat[kode]))
    assert qr_penanda() in isi_zip(draf).values()
    jadi = isi_penanda(
        draf, nomor="000/7/2026", tanggal="20 November 2026", kode="AB12-CD34", tautan="https://contoh.go.id/v/1"
    )
    teks = _terbaca(jadi)
    assert all(nilai in teks for nilai in ("000/7/2026", "20 November 2026", "AB12-CD34"))
    assert "⟦" not in teks
    assert qr_penanda() not in isi_zip(jadi).values()


@pytest.mark.parametrize("kode", [k for k in BERNOMOR if k != "surat-balasan"])
def test_every_row_of_the_data_list_stands_on_a_page_that_names_its_letter(
    kode: str, daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat[kode]
    dengan = _terbaca(render_surat(templat, _seragam(templat)))
    for baris in LAMPIRAN:
        assert all(nilai in dengan for nilai in baris.values())
    awal = dengan.index("DAFTAR DATA YANG DIMINTA")
    assert dengan.rfind(NOMOR, 0, awal) > dengan.index("Tembusan:")
    tanpa = {k: v for k, v in _seragam(templat).items() if k not in ("lampiran_data", "berkas")}
    assert "tidak terpisahkan" not in _terbaca(render_surat(templat, tanpa))


def test_an_order_keeps_the_signature_free_and_says_nothing_of_an_approval(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    templat = daftar_templat["surat-perintah"]
    isi = {**_seragam(templat), "penanda_tangan": {"jabatan": "Wali Kota Contoh"}}
    teks = _terbaca(render_surat(templat, isi))
    assert re.search(r"Wali Kota Contoh,\s*\(\.{20,}\)", teks)
    assert "disetujui secara elektronik" not in teks
    assert "DINAS CONTOH" in teks
    pejabat = _terbaca(render_surat(templat, {**isi, "kop_pejabat": "WALI KOTA CONTOH"}))
    assert "WALI KOTA CONTOH" in pejabat
    assert "DINAS CONTOH" not in pejabat


def test_the_numbers_of_an_order_go_on_from_one_list_to_the_next(
    daftar_templat: dict[str, SuratTemplate],
) -> None:
    templat = daftar_templat["surat-perintah"]
    isi = {**_seragam(templat), "untuk": ["Mengumpulkan data", "Mengolah data"], "paragraf": ["Melapor"]}
    teks = _terbaca(render_surat(templat, isi))
    assert [teks.index(butir) for butir in ("1.Mengumpulkan data", "2.Mengolah data", "3.Melapor")]


def test_an_unprinted_text_is_refused_unless_the_manifest_allows_it(buat_templat: Any) -> None:
    isian = {"x": {"jenis": "teks", "maks": 99}, "y": {"jenis": "teks", "maks": 99}}
    with pytest.raises(SuratGagal):
        render_surat(buat_templat("{{ x }}", isian=isian), {"x": "satu", "y": "dua"})
    isian["y"]["boleh_tak_tercetak"] = True
    render_surat(buat_templat("{{ x }}", isian=isian), {"x": "satu", "y": "dua"})


@pytest.mark.parametrize("kode", ["daftar-hadir", "laporan-infografis", "notulensi", "tanda-terima"])
def test_a_sheet_from_taps_says_that_a_tap_is_no_certified_signature(
    kode: str, daftar_templat: dict[str, SuratTemplate]
) -> None:
    templat = daftar_templat[kode]
    for cara, disebut in (("aplikasi", True), ("langsung", False)):
        teks = _terbaca(render_surat(templat, {**templat.contoh, "cara": cara}))
        assert ("bukan tanda tangan elektronik tersertifikasi" in teks) is disebut


@pytest.mark.parametrize("kode", KODE)
def test_a_filled_letter_has_nothing_word_would_repair(kode: str, daftar_templat: dict[str, SuratTemplate]) -> None:
    templat = daftar_templat[kode]
    assert not list(cacat_docx(render_surat(templat, templat.contoh)))


def test_a_notice_of_extension_names_its_reason_and_the_law(daftar_templat: dict[str, SuratTemplate]) -> None:
    templat = daftar_templat["surat-perpanjangan"]
    teks = _terbaca(render_surat(templat, templat.contoh))
    for bagian in ("7 (tujuh) hari kerja", "9 Desember 2026", "produsen data & walidata (nilai < 5 jiwa)", "Pasal 22 ayat (8)"):
        assert bagian in teks
    tanpa = {**templat.contoh, "perpanjangan": {"hari": "7 (tujuh)", "batas": "9 Desember 2026"}}
    with pytest.raises(SuratGagal) as galat:
        render_surat(templat, tanpa)
    assert galat.value.fields["masalah"] == (("perpanjangan.alasan", "wajib"),)


# --- lint -----------------------------------------------------------------------------------------


@pytest.fixture
def salinan(tmp_path: Path) -> Path:
    """A folder with a copy of the smallest template."""
    return Path(
        shutil.copytree(AKAR / "letter_templates" / "lembar-disposisi", tmp_path / "lembar-disposisi")
    )


def _temuan(folder: Path) -> str:
    with pytest.raises(TemplatTidakSah) as galat:
        load_template(folder)
    return "\n".join(alasan for _, alasan in galat.value.temuan)


def _ubah_docx(folder: Path, teks: str, font: str | None = None) -> None:
    dokumen = Document(str(folder / "template.docx"))
    r = dokumen.paragraphs[0].insert_paragraph_before("").add_run(teks)
    r.font.name = font
    dokumen.save(str(folder / "template.docx"))


def test_a_tag_without_a_field_is_named(salinan: Path) -> None:
    _ubah_docx(salinan, "{{ tanpa_manifest }}")
    assert "isian tanpa_manifest dipakai dalam template.docx" in _temuan(salinan)


def test_a_template_that_does_not_render_is_not_blamed_for_every_field(salinan: Path) -> None:
    _ubah_docx(salinan, "{{ tanpa_manifest }}")
    assert "tidak pernah tercetak" not in _temuan(salinan)


def test_a_misspelt_part_of_a_group_is_found_by_rendering_the_sample(salinan: Path) -> None:
    _ubah_docx(salinan, "{{ surat.nomer }}")
    assert "nomer" in _temuan(salinan)


def test_a_font_that_moves_line_breaks_is_named(salinan: Path) -> None:
    _ubah_docx(salinan, "Kop", "Bookman Old Style")
    assert "font Bookman Old Style" in _temuan(salinan)


def test_a_font_hidden_in_a_style_is_named(salinan: Path) -> None:
    dokumen = Document(str(salinan / "template.docx"))
    dokumen.styles["Normal"].font.name = "Tahoma"
    dokumen.save(str(salinan / "template.docx"))
    assert "font Tahoma" in _temuan(salinan)


@pytest.mark.parametrize(
    ("tag", "disebut"),
    [
        ("{%p if hal %} kata", "{%p harus sendirian"),
        ("{% if hal %}terbuka", "harus ditutup dalam paragraf yang sama"),
        ("{%- if hal %}x{% endif %}", "tidak dipakai"),
    ],
)
def test_a_tag_out_of_place_is_named(tag: str, disebut: str, salinan: Path) -> None:
    _ubah_docx(salinan, tag)
    assert disebut in "\n".join(_misplaced_tags((salinan / "template.docx").read_bytes()))


def test_a_row_tag_beside_other_words_is_named(salinan: Path) -> None:
    dokumen = Document(str(salinan / "template.docx"))
    sel = next(s for t in dokumen.tables for b in t.rows for s in b.cells if "{%tr for" in s.text)
    sel.paragraphs[0].add_run(" kata")
    dokumen.save(str(salinan / "template.docx"))
    assert "{%tr harus sendirian" in "\n".join(_misplaced_tags((salinan / "template.docx").read_bytes()))


def test_a_field_that_no_letter_prints_is_named(salinan: Path) -> None:
    manifest = salinan / "manifest.yaml"
    manifest.write_text(manifest.read_text().replace("  hal: {", "  stempel: {jenis: teks, maks: 9}\n  hal: {", 1))
    assert "isian stempel ada dalam manifest.yaml tetapi tidak pernah tercetak" in _temuan(salinan)


def test_a_lost_sentinel_is_named(salinan: Path) -> None:
    manifest = salinan / "manifest.yaml"
    manifest.write_text(manifest.read_text().replace("sentinel: akhir_lembar_disposisi", "sentinel: lain"))
    assert "sentinel" in _temuan(salinan)


def test_a_dangerous_template_is_refused(salinan: Path) -> None:
    _ubah_docx(salinan, "{{ hal.__class__ }}")
    assert "templat_terlarang" in _temuan(salinan)


@pytest.mark.parametrize(
    ("lama", "baru", "disebut"),
    [
        ("jenis: lembar", "jenis: poster", "jenis"),
        ("versi: 1", "versi: 0", "versi"),
        ("maks: 400", "maksimum: 400", "maksimum"),
        ("  hal: {", "  items: {", "nama isian tidak dapat dipakai: items"),
        ("kode: lembar-disposisi", "kode: lain", "tidak sama dengan nama folder"),
        ("isian:", "isian: [", "expected"),
    ],
)
def test_a_wrong_manifest_is_refused_with_the_reason(
    salinan: Path, lama: str, baru: str, disebut: str
) -> None:
    manifest = salinan / "manifest.yaml"
    isi = manifest.read_text()
    assert lama in isi
    manifest.write_text(isi.replace(lama, baru, 1))
    assert disebut in _temuan(salinan)


def test_broken_files_are_refused_with_the_reason(salinan: Path) -> None:
    (salinan / "template.docx").write_bytes(b"bukan zip")
    assert "template.docx tidak dapat dibaca" in _temuan(salinan)
    (salinan / "contoh.json").write_text("[]")
    assert "contoh.json harus berisi satu objek" in _temuan(salinan)
    (salinan / "contoh.json").unlink()
    assert "contoh.json" in _temuan(salinan)


def test_all_broken_templates_are_named_together_and_a_later_folder_wins(
    salinan: Path, tmp_path: Path
) -> None:
    bersama = load_templates([AKAR / "letter_templates", salinan.parent], teruji=[AKAR / "letter_templates"])  # see `daftar_templat`
    assert sorted(bersama) == list(KODE)
    contoh = json.loads((salinan / "contoh.json").read_text())
    (salinan / "contoh.json").write_text(json.dumps({**contoh, "hal": ""}))
    kedua = Path(shutil.copytree(salinan, tmp_path / "lain"))
    with pytest.raises(TemplatTidakSah) as galat:
        load_templates([salinan.parent])
    assert {folder for folder, _ in galat.value.temuan} == {"lembar-disposisi", kedua.name}


def test_an_office_may_replace_a_template_for_itself_alone(salinan: Path, tmp_path: Path) -> None:
    kantor = tmp_path / "kantor"
    shutil.copytree(salinan, kantor / "dkisp-tarakan" / "lembar-disposisi")
    daftar = load_templates([AKAR / "letter_templates", kantor], teruji=[AKAR / "letter_templates"], instansi=["dkisp-tarakan"])
    assert sorted(daftar) == sorted([*KODE, "dkisp-tarakan/lembar-disposisi"])
    assert templat_untuk(daftar, "dkisp-tarakan", "lembar-disposisi") is daftar["dkisp-tarakan/lembar-disposisi"]
    assert templat_untuk(daftar, "diskominfo-metro", "lembar-disposisi") is daftar["lembar-disposisi"]
    (kantor / "dkisp-tarakan").rename(kantor / "dinas-lain")
    (kantor / "kosong").mkdir()
    with pytest.raises(TemplatTidakSah) as galat:
        load_templates([AKAR / "letter_templates", kantor], teruji=[AKAR / "letter_templates"], instansi=["dkisp-tarakan"])
    assert [x for x, _ in galat.value.temuan] == ["dinas-lain", "kosong"]


@pytest.mark.parametrize(
    ("lama", "baru", "disebut"),
    [
        ("  nomor_agenda:", "  no_agenda:", "isian nomor_agenda diisi oleh program tetapi tidak ada"),
        ("maks: 400", "maks: 4", "memuat paling sedikit 400"),
        ("pilihan: [biasa, segera, sangat_segera, rahasia]", "pilihan: [biasa, segera]", "semua pilihan"),
        ("isian:\n  contoh", "isian:\n  stempel: {jenis: ya_tidak, wajib: true}\n  contoh", "wajib tetapi tidak diisi"),
    ],
)
def test_a_replacement_that_the_program_could_not_fill_is_refused(
    salinan: Path, lama: str, baru: str, disebut: str
) -> None:
    manifest = salinan / "manifest.yaml"
    assert lama in manifest.read_text()
    manifest.write_text(manifest.read_text().replace(lama, baru, 1))
    with pytest.raises(TemplatTidakSah) as galat:
        load_templates([AKAR / "letter_templates", salinan.parent], teruji=[AKAR / "letter_templates", salinan.parent])
    assert disebut in "\n".join(alasan for _, alasan in galat.value.temuan)


# --- dates ----------------------------------------------------------------------------------------


def test_dates_read_as_an_office_writes_them() -> None:
    assert tanggal_panjang(date(2026, 11, 20)) == "20 November 2026"
    assert tanggal_panjang(date(2026, 8, 1)) == "1 Agustus 2026"
    assert hari_tanggal(date(2026, 11, 20)) == "Jumat, 20 November 2026"
    assert (
        waktu_panjang(datetime(2026, 11, 20, 9, 5, tzinfo=UTC), "WITA") == "20 November 2026 pukul 09.05 WITA"
    )
