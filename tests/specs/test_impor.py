"""Importing SOP tables: invented ones with the faults of scans, in every kind of file; nothing doubtful ever runs."""

import csv
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.__main__ import app
from bot.domain.sop import Aksi
from bot.specs.impor import DrafSop, draf_ke_yaml, impor
from bot.specs.impor_baca import BerkasSopTakTerbaca
from bot.specs.impor_kata import betulkan, jarak
from bot.specs.load import load_specs
from bot.specs.temuan import SpecTidakSah

INSTANSI = """
id: contoh
nama: Dinas Contoh
nama_singkat: Dinas Contoh
pemerintah: Pemerintah Kota Contoh
tempat: Contoh
zona: Asia/Makassar
alamat: Jalan Contoh 1
instruksi_disposisi: [Proses lebih lanjut]
nomor_surat: {pola: "{urut}/{tahun}"}
jabatan:
  - {kode: kadis, nama: Kepala Dinas, singkat: Kadis}
  - {kode: kabid, nama: Kepala Bidang Data, singkat: Kabid, atasan: kadis}
  - {kode: staf, nama: Staf Data, singkat: Staf, atasan: kabid}
"""

BERSIH: list[list[str]] = [
    ["Nomor SOP", "000/12/CONTOH"],
    ["Judul SOP", "Pelayanan Data"],
    [""],
    ["No", "Kegiatan", "Pelaksana", "", "", "Mutu Baku", "", "", "Ket"],
    ["", "", "Kepala Dinas", "Kepala Bidang Data", "Staf Data", "Kelengkapan", "Waktu", "Output", ""],
    ["1", "Staf Data menyiapkan surat balasan", "", "", "Mulai", "permintaan, komputer", "2 hari", "surat balasan", ""],
    ["2", "Kepala Bidang Data memeriksa surat balasan", "", "", "", "surat balasan", "1 jam", "surat terkoreksi", "segera"],
    ["3", "Kepala Dinas menandatangani surat balasan", "", "", "", "surat terkoreksi", "30 menit", "surat bertanda tangan", ""],
    ["4", "Staf Data mengarsipkan surat balasan", "", "", "", "surat bertanda tangan", "1 hari", "arsip", ""],
]


def tulis(path: Path, baris: list[list[str]]) -> Path:
    """The table as a file of the kind the name says."""
    if path.suffix == ".csv":
        keluaran = StringIO()
        csv.writer(keluaran, delimiter=";").writerows(baris)
        path.write_text(keluaran.getvalue())
    elif path.suffix == ".md":
        path.write_text("\n".join("| " + " | ".join(s.replace("|", "\\|") for s in b) + " |" if len(b) > 2 else ": ".join(b) for b in baris))
    elif path.suffix == ".docx":
        dokumen = Document()
        for b in (b for b in baris if len(b) <= 2):
            dokumen.add_paragraph(": ".join(b))
        isi = [b for b in baris if len(b) > 2]
        tabel = dokumen.add_table(len(isi), len(isi[0]))
        for baris_tabel, b in zip(tabel.rows, isi, strict=True):
            for sel, s in zip(baris_tabel.cells, b, strict=True):
                sel.text = s
        tabel.rows[0].cells[2].merge(tabel.rows[0].cells[4])
        dokumen.save(str(path))
    else:
        path.write_text("\n".join("\t".join(b) for b in baris))
    return path


@pytest.fixture
def baca(tmp_path: Path) -> Any:
    def _baca(*baris: list[str], kepala: list[list[str]] = BERSIH[3:5]) -> DrafSop:
        return impor(tulis(tmp_path / "naskah.txt", [*kepala, *baris]))

    return _baca


def nilai(draf: DrafSop, kunci: str) -> list[Any]:
    return [b.sel[kunci].nilai if kunci in b.sel else None for b in draf.langkah]


@pytest.mark.parametrize("akhiran", [".txt", ".csv", ".md", ".docx"])
def test_a_clean_table_is_read_the_same_from_every_kind_of_file_and_loads(akhiran: str, tmp_path: Path) -> None:
    draf = impor(tulis(tmp_path / f"naskah{akhiran}", BERSIH))
    assert draf.banyak_ragu == 0
    assert nilai(draf, "pelaksana") == ["staf", "kabid", "kadis", "staf"]
    assert nilai(draf, "aksi") == [Aksi.SUSUN_SURAT, Aksi.PERIKSA, Aksi.TANDATANGANI, Aksi.ARSIPKAN]
    assert nilai(draf, "waktu") == ["2 hari", "1 jam", "30 menit", "1 hari"]
    assert nilai(draf, "kelengkapan")[0] == ["permintaan", "komputer"]
    assert nilai(draf, "output") == [["surat balasan"], ["surat terkoreksi"], ["surat bertanda tangan"], ["arsip"]]
    assert nilai(draf, "keterangan") == [None, "segera", None, None]
    assert (draf.identitas["nama"], draf.identitas["nomor"]) == ("Pelayanan Data", "000/12/CONTOH")
    folder = tmp_path / "specs" / "contoh"
    folder.mkdir(parents=True)
    (folder / "instansi.yaml").write_text(INSTANSI)
    (folder / "pelayanan.yaml").write_text(draf_ke_yaml(draf))
    assert load_specs([tmp_path / "specs"]).sop["contoh/pelayanan"].banyak_langkah == 4


def test_a_doubtful_row_is_refused_with_its_line_until_somebody_takes_the_mark_away(tmp_path: Path) -> None:
    baris = [list(b) for b in BERSIH]
    baris[6][1] = "Surat balasan diperiksa"  # nobody and no verb
    folder = tmp_path / "specs" / "contoh"
    folder.mkdir(parents=True)
    (folder / "instansi.yaml").write_text(INSTANSI)
    isi = draf_ke_yaml(impor(tulis(tmp_path / "naskah.txt", baris)))
    (folder / "pelayanan.yaml").write_text(isi)
    with pytest.raises(SpecTidakSah) as galat:
        load_specs([tmp_path / "specs"])
    (temuan,) = galat.value.temuan
    assert "belum dipastikan" in temuan.pesan
    assert temuan.kunci == "langkah[2].belum_pasti"
    assert isi.splitlines()[temuan.baris - 1].strip() == "belum_pasti: true"
    (folder / "pelayanan.yaml").write_text(isi.replace("    belum_pasti: true\n", ""))
    assert load_specs([tmp_path / "specs"]).sop


def test_every_doubt_stands_as_a_comment_above_what_it_is_about(baca: Any) -> None:
    teks = draf_ke_yaml(baca(["1", "Staf Data membuat laporan", "", "", "", "bahan", "1 hari", "surat diparaf kapid", ""]))
    baris = teks.splitlines()
    letak = next(i for i, b in enumerate(baris) if "kapid" in b)
    assert baris[letak] == '    # ragu: output: "kapid" dibaca "kabid"'
    assert baris[letak + 1] == "    output: [surat diparaf kabid]"
    assert "belum_pasti: true" in teks
    assert "catatan_sumber: 'Belum pasti:" in teks


# --- slipped columns ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("geser", [-1, 0, 1, 3])
def test_slipped_columns_are_told_by_where_the_waktu_stands(geser: int, baca: Any) -> None:
    kosong = [""] * (3 + geser)
    draf = baca(["1", "Staf Data membuat laporan", *kosong, "bahan", "3 hari", "laporan", "catatan"])
    assert [nilai(draf, k)[0] for k in ("kelengkapan", "waktu", "output", "keterangan")] == [
        ["bahan"], "3 hari", ["laporan"], "catatan",
    ]  # fmt: skip
    assert any("bergeser" in c for c in draf.catatan) is bool(geser)


def test_an_output_that_repeats_the_kelengkapan_may_be_a_slipped_row(baca: Any) -> None:
    draf = baca(["1", "Staf Data membuat laporan", "", "", "", "surat perintah, data", "3 hari", "surat perintah", ""])
    assert "bergeser" in " ".join(draf.langkah[0].sel["output"].ragu)


def test_a_row_without_waktu_keeps_its_cells_by_the_head_and_is_doubtful(baca: Any) -> None:
    draf = baca(["1", "Staf Data membuat laporan", "", "", "", "bahan", "", "laporan", ""])
    assert nilai(draf, "kelengkapan") == [["bahan"]]
    assert nilai(draf, "output") == [["laporan"]]
    assert {"kelengkapan", "waktu", "output"} <= set(draf.langkah[0].ragu)


def test_the_line_of_column_numbers_is_no_row_and_noticed_when_it_merged_with_one(baca: Any) -> None:
    draf = baca(
        ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
        ["1", "Staf Data membuat laporan", "3", "4", "5", "6", "7", "8", "9"],
        ["2", "Staf Data mengarsipkan laporan", "", "", "", "laporan", "1 hari", "arsip", ""],
    )
    assert len(draf.langkah) == 2
    assert "nomor kolom" in draf.langkah[0].sel["kegiatan"].ragu[0]
    assert "kelengkapan" not in draf.langkah[0].sel


def test_a_row_cut_by_a_page_break_is_joined(baca: Any) -> None:
    draf = baca(
        ["1", "Staf Data membuat", "", "", "", "bahan", "1 hari", "laporan", ""],
        ["", "", "", "", "", "", "", "", ""],
        ["", "laporan bulanan", "", "", "", "", "", "bulanan", ""],
    )
    assert nilai(draf, "kegiatan") == ["Staf Data membuat laporan bulanan"]
    assert nilai(draf, "output") == [["laporan bulanan"]]


def test_a_lost_row_is_noticed_by_the_numbers(baca: Any) -> None:
    draf = baca(
        ["1.", "Staf Data membuat laporan", "", "", "", "bahan", "1 hari", "laporan", ""],
        ["3)", "Staf Data mengarsipkan laporan", "", "", "", "laporan", "1 hari", "arsip", ""],
    )
    assert [b.no for b in draf.langkah] == [1, 2]
    assert "mungkin ada baris yang hilang" in draf.langkah[1].sel["kegiatan"].ragu[0]


# --- waktu --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("terbaca", "dibaca", "yakin"),
    [
        ("30 Menit", "30 menit", True),
        ("3 hari kerja", "3 hari", True),
        ("1,5 jam", "1,5 jam", True),
        ("30 hari kalender", "30 hari kalender", True),
        ("1 minggu per data", "1 minggu per data", True),
        ("l hari", "1 hari", False),
        ("3O menlt", "30 menit", False),
        ("2 jarn", None, False),
        ("0 hari", None, False),
        ("segera", None, False),
    ],
)
def test_a_waktu_is_recognised_and_misread_digits_are_said(terbaca: str, dibaca: str | None, yakin: bool, baca: Any) -> None:
    draf = baca(["1", "Staf Data membuat laporan", "", "", "", "bahan", terbaca, "laporan", ""])
    assert nilai(draf, "waktu") == [dibaca]
    assert (not draf.langkah[0].sel["waktu"].ragu) is yakin


def test_a_per_from_the_remarks_is_taken_over_and_said(baca: Any) -> None:
    draf = baca(["1", "Staf Data mengumpulkan data", "", "", "", "akses", "1 minggu", "data", "1 minggu per data"])
    assert nilai(draf, "waktu") == ["1 minggu per data"]
    assert draf.langkah[0].sel["waktu"].ragu


@pytest.mark.parametrize(("total", "cocok"), [("3 hari", True), ("33 hari", False)])
def test_the_total_is_no_row_and_a_misread_one_is_said(total: str, cocok: bool, baca: Any) -> None:
    draf = baca(
        ["1", "Staf Data membuat laporan", "", "", "", "bahan", "2 hari", "laporan", ""],
        ["2", "Staf Data mengarsipkan laporan", "", "", "", "laporan", "1 hari", "arsip", ""],
        ["3", "Penyusunan laporan selesai", "Selesai", "", "", "", total, "", ""],
    )
    assert len(draf.langkah) == 2
    assert draf.total == total
    assert any("berjumlah 3 hari" in c for c in draf.catatan) is not cocok
    assert ("waktu_total: 3 hari" in draf_ke_yaml(draf)) is cocok


def test_a_long_last_row_is_still_a_row(baca: Any) -> None:
    draf = baca(
        ["1", "Staf Data membuat laporan", "", "", "", "bahan", "1 hari", "laporan", ""],
        ["2", "Staf Data membuat rekap yang sudah selesai diperiksa", "", "", "", "laporan", "1 hari", "rekap", ""],
        ["3", "Staf Data mengarsipkan laporan", "", "", "", "rekap", "2 hari", "arsip", ""],
    )
    assert (len(draf.langkah), draf.total) == (3, "")
    assert "mungkin baris jumlah" in draf.langkah[2].sel["waktu"].ragu[0]
    assert draf.langkah[1].sel["waktu"].ragu == []


def test_a_line_named_jumlah_is_the_total(baca: Any) -> None:
    draf = baca(
        ["1", "Staf Data membuat laporan", "", "", "", "bahan", "2 jam", "laporan", ""],
        ["2", "Staf Data mengarsipkan laporan", "", "", "", "laporan", "1 jam", "arsip", ""],
        ["", "Jumlah waktu", "", "", "", "", "3 jam", "", ""],
    )
    assert (len(draf.langkah), draf.total) == (2, "3 jam")


# --- words --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("terbaca", "dibaca"),
    [
        ("surat diparaf kapid", "surat diparaf kabid"),
        ("Memverifkasi data", "Memverifikasi data"),
        ("Menandatanagni surat", "Menandatangani surat"),
        ("KONINFO", "KOMINFO"),
        ("kab. dan kota", "kab. dan kota"),
        ("rapat kapal", "rapat kapal"),
        ("data.contoh.go.id", "data.contoh.go.id"),
    ],
)
def test_misread_words_get_the_one_close_word_and_no_other(terbaca: str, dibaca: str) -> None:
    baru, salah = betulkan(terbaca)
    assert baru == dibaca
    assert bool(salah) is (terbaca != dibaca)


@given(st.text("abcd", max_size=7), st.text("abcd", max_size=7))
@settings(max_examples=200)
def test_the_distance_is_symmetric_zero_only_for_equals_and_stops_at_its_limit(a: str, b: str) -> None:
    assert jarak(a, b, 9) == jarak(b, a, 9)
    assert (jarak(a, b, 9) == 0) is (a == b)
    assert jarak(a, b, 1) == min(jarak(a, b, 9), 2)


def test_a_head_misread_in_several_places_makes_every_text_doubtful(baca: Any) -> None:
    kepala = [["NO", "AKTIVITAS", "PELAKSANA", "", "", "KOTU BAKU"], ["", "", "KADIS", "KABID", "STAF", "KELINGKAR", "WALTU", "OUTPUT"]]
    draf = baca(["1", "Staf membuat laporan", "", "", "MULAI", "bahan", "1 hari", "laporan"], kepala=kepala)
    assert {"kegiatan", "aksi", "kelengkapan", "output"} <= set(draf.langkah[0].ragu)
    assert "WALTU" in draf.catatan[0]


def test_a_word_doubled_around_dan_is_a_readers_slip(baca: Any) -> None:
    draf = baca(["1", "Staf Data membuat pengumpulan dan pengumpulan data", "", "", "", "a", "1 hari", "b", ""])
    assert draf.langkah[0].sel["kegiatan"].ragu


# --- lost shapes ----------------------------------------------------------------------------------------------------------

DISPOSISI = [
    ["1", "Mengajukan surat permohonan kepada Kepala Dinas", "Mulai", "", "", "", "surat permohonan", "1 hari", "disposisi surat"],
    ["2", "Menerima disposisi dari kepala dinas serta menindaklanjuti", "", "", "", "", "disposisi", "1 hari", "disposisi kepada staf"],
    ["3", "Menyiapkan surat balasan", "", "", "", "", "disposisi", "1 hari", "surat balasan"],
    ["4", "Memberi paraf pada surat balasan", "", "", "", "", "surat balasan", "1 hari", "surat diparaf"],
    ["5", "Menandatangani surat balasan", "", "", "", "", "surat diparaf", "1 hari", "surat bertanda tangan"],
    ["6", "Menyerahkan surat balasan kepada pemohon", "", "", "", "", "surat", "1 hari", "bukti"],
]  # fmt: skip
KEPALA_DISPOSISI = [
    ["No", "Kegiatan", "Pelaksana", "", "", "", "Mutu Baku", "", ""],
    ["", "", "Pemohon", "Kadis", "Kabid", "Staf", "Kelengkapan", "Waktu", "Output"],
]


def test_without_shapes_the_actors_follow_from_the_sentences_and_are_all_marked(baca: Any) -> None:
    draf = baca(*DISPOSISI, kepala=KEPALA_DISPOSISI)
    assert nilai(draf, "bagian")[0] == [("pemohon", Aksi.AJUKAN), ("kadis", Aksi.DISPOSISI)]
    assert nilai(draf, "pelaksana")[1:] == ["kabid", "staf", "kabid", "kadis", "staf"]
    assert nilai(draf, "aksi") == [
        Aksi.AJUKAN, Aksi.DISPOSISI, Aksi.SUSUN_SURAT, Aksi.PARAF, Aksi.TANDATANGANI, Aksi.SERAHKAN,
    ]  # fmt: skip
    assert all(b.sel["pelaksana"].ragu for b in draf.langkah[1:])


def test_what_is_left_of_a_shape_tells_the_actor_but_not_for_certain(baca: Any) -> None:
    draf = baca(["1", "Memproses surat", "", "——", "", "surat", "1 hari", "laporan", ""])
    assert nilai(draf, "pelaksana") == ["kabid"]
    assert draf.langkah[0].sel["pelaksana"].ragu


def test_a_start_symbol_in_a_later_row_belongs_to_no_one_there(baca: Any) -> None:
    draf = baca(
        ["1", "Kepala Bidang Data memerintahkan penyusunan laporan", "", "", "", "a", "1 hari", "b", ""],
        ["2", "Menyusun jadwal", "Mulai", "", "", "b", "1 hari", "c", ""],
    )
    assert nilai(draf, "pelaksana") == ["kabid", "staf"]


def test_an_assignment_whose_work_has_no_row_is_doubted(baca: Any) -> None:
    draf = baca(
        ["1", "Kepala Bidang Data menugaskan Staf Data untuk menganalisis hasil", "", "", "", "a", "1 hari", "b", ""],
        ["2", "Kepala Bidang Data memeriksa hasil analisis", "", "", "", "b", "1 hari", "c", ""],
    )
    assert "tidak memiliki baris sendiri" in draf.langkah[0].sel["aksi"].ragu[0]


# --- files that are no SOP ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nama", "isi", "sebab"),
    [
        ("a.pdf", b"%PDF", "tidak dibaca"),
        ("a.txt", b"\xff\xfe\x00", "UTF-8"),
        ("a.docx", b"bukan zip", "rusak"),
        ("a.txt", b"satu baris saja", "kolom kegiatan"),
        ("a.txt", b"No\tKegiatan\tWaktu\tOutput\n1\ta\tb\tc", "kolom pelaksana"),
        ("a.txt", b"No\tKegiatan\tKadis\tWaktu\tOutput\n", "baris bernomor"),
    ],
)
def test_other_files_are_refused_with_the_reason(nama: str, isi: bytes, sebab: str, tmp_path: Path) -> None:
    (tmp_path / nama).write_bytes(isi)
    with pytest.raises(BerkasSopTakTerbaca) as galat:
        impor(tmp_path / nama)
    assert sebab in galat.value.keterangan


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(BerkasSopTakTerbaca, match="tidak dapat dibaca"):
        impor(tmp_path / "tidak-ada.csv")


@given(st.lists(st.lists(st.text("1aI \\-|:{}[]#'\"&*!%@,\n", max_size=12), min_size=9, max_size=9), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_whatever_the_cells_hold_the_draft_is_yaml_that_can_be_read_again(
    tmp_path_factory: pytest.TempPathFactory, sel: list[list[str]]
) -> None:
    import yaml

    baris = [[str(n), f"Staf Data membuat {b[1]}", *(s.replace("\n", " ") for s in b[2:])] for n, b in enumerate(sel, start=1)]
    path = tmp_path_factory.mktemp("impor") / "naskah.csv"
    isi = yaml.safe_load(draf_ke_yaml(impor(tulis(path, [*BERSIH[3:5], *baris]))))
    assert 1 <= len(isi["langkah"]) <= len(baris)


# --- the command ----------------------------------------------------------------------------------------------------------


def test_the_command_writes_the_draft_says_how_much_is_doubtful_and_never_overwrites(tmp_path: Path) -> None:
    naskah = tulis(tmp_path / "pelayanan.txt", [*KEPALA_DISPOSISI, *DISPOSISI])
    tujuan = tmp_path / "draf.yaml"
    perintah = ["sop", "import", str(naskah), "--instansi", "dkisp-tarakan", "--keluaran", str(tujuan)]
    hasil = CliRunner().invoke(app, perintah)
    assert hasil.exit_code == 0, hasil.output
    assert "6 langkah" in hasil.output
    isi = tujuan.read_text()
    assert "kode: analis" in isi  # the office's own post for Staf
    assert CliRunner().invoke(app, perintah).exit_code == 2
    assert tujuan.read_text() == isi


@pytest.mark.parametrize(
    "perintah",
    [["tidak-ada.txt"], ["a.pdf"], ["a.txt", "--instansi", "tidak-ada"], ["a.txt", "--keluaran", "draf.json"]],
)
def test_wrong_use_of_the_command_is_exit_2_and_writes_nothing(
    perintah: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    tulis(tmp_path / "a.txt", BERSIH)
    assert CliRunner().invoke(app, ["sop", "import", *perintah]).exit_code == 2
    assert {p.name for p in tmp_path.iterdir()} == {"a.txt"}
