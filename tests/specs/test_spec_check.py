"""The advice of `sop check`: exactly what the shipped procedures get, and each rule on its own."""

import json
import re
from pathlib import Path

import pytest

from bot.specs.check import periksa_semua, periksa_sop
from bot.specs.load import load_specs
from bot.specs.lokasi import folder_sop
from bot.specs.temuan import Temuan, Tingkat, temuan_ke_json, temuan_ke_teks

UU_KIP = (
    "dasar_hukum[2]",
    "Undang-undang tentang Keterbukaan Informasi Publik tertulis Nomor 14 Tahun 2004.",
)

EMAS: dict[str, list[tuple[str, str]]] = {
    "dkisp-tarakan/layanan-data-statistik-sektoral": [
        (
            "batas_hukum",
            "Jumlah waktu 11 hari kerja melebihi 10 hari kerja menurut UU 14/2008 Pasal 22 ayat (7).",
        ),
    ],
    "diskominfo-balikpapan/pengumpulan-data-statistik-sektoral": [],
    "diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral": [
        (
            "langkah[3].output[1]",
            "Output langkah 3 'Konsep pengumpulan data' tidak menjadi kelengkapan langkah sesudahnya.",
        ),
        (
            "langkah[8].output[1]",
            "Output langkah 8 'Disposisi/instruksi' tidak menjadi kelengkapan langkah sesudahnya.",
        ),
    ],
    "diskominfo-tangerang/infografis-statistik-layanan-publik": [
        UU_KIP,
        ("langkah[1]", "Langkah 1 belum memiliki waktu."),
        (
            "langkah[9].output[2]",
            "Output langkah 9 'bahan penilaian skp' tidak menjadi kelengkapan langkah sesudahnya.",
        ),
        ("langkah[10]", "Langkah 10 belum memiliki output."),
        ("langkah[10]", "Langkah 10 belum memiliki waktu."),
    ],
    "diskominfo-tangerang/ktda-kcda": [
        UU_KIP,
        (
            "waktu_total_tercetak",
            "Naskah mencetak jumlah waktu 3113 hari, tetapi langkah-langkahnya berjumlah 211 hari kerja.",
        ),
        ("langkah[3]", "Langkah 3 menyebut 'walikota', yang bukan kolom pelaksana."),
        (
            "langkah[4].output[1]",
            "Output langkah 4 'tanda terima' tidak menjadi kelengkapan langkah sesudahnya.",
        ),
    ],
}


@pytest.mark.parametrize("id_", EMAS)
def test_the_shipped_procedures_get_exactly_this_advice(id_: str) -> None:
    temuan = periksa_sop(load_specs([folder_sop()]).dokumen[id_])
    assert [(t.kunci, t.pesan) for t in temuan] == EMAS[id_]
    assert {t.tingkat for t in temuan} <= {Tingkat.SARAN}


def test_all_shipped_procedures_are_covered_and_none_has_an_error() -> None:
    temuan = periksa_semua([folder_sop()])
    assert len(temuan) == sum(map(len, EMAS.values()))
    assert all(t.tingkat is Tingkat.SARAN for t in temuan)


def test_advice_points_at_the_line_it_is_about() -> None:
    dok = load_specs([folder_sop()]).dokumen["diskominfo-tangerang/ktda-kcda"]
    baris = Path(dok.yaml.nama).read_text(encoding="utf-8").splitlines()
    for temuan, isi in zip(periksa_sop(dok), ("2004", "3113 hari", "no: 3", "tanda terima"), strict=True):
        assert isi in baris[temuan.baris - 1]


INSTANSI = """\
id: kantor
nama: Kantor
nama_singkat: Kantor
pemerintah: Pemerintah
alamat: Jalan
tempat: Tempat
zona: Asia/Jakarta
jabatan: [{kode: staf, nama: Staf, singkat: Staf}]
nomor_surat: {pola: "{urut}/{tahun}"}
instruksi_disposisi: [Proses]
"""
AWAL = (
    "identitas: {nama: A}\nperan: [{kode: pemohon, nama: Pemohon}, {kode: staf, nama: Staf}]\npengaju: staf\n"
)
SURAT = (
    "langkah:\n"
    "  - {no: 1, kegiatan: Menyusun, pelaksana: staf, aksi: susun_surat, surat: s, waktu: 4 hari, output: [surat]}\n"
)


def saran(tmp_path: Path, sop: str) -> list[str]:
    """The messages about one procedure."""
    folder = tmp_path / "kantor"
    folder.mkdir()
    (folder / "instansi.yaml").write_text(INSTANSI, encoding="utf-8")
    (folder / "layanan.yaml").write_text(sop, encoding="utf-8")
    return [t.pesan for t in periksa_semua([tmp_path])]


def baris(no: int, lebih: str) -> str:
    return (
        f"  - {{no: {no}, kegiatan: Memeriksa, pelaksana: staf, waktu: 1 hari, output: [surat], {lebih}}}\n"
    )


def test_a_sound_procedure_gets_no_advice(tmp_path: Path) -> None:
    assert (
        saran(
            tmp_path, AWAL + "waktu_total: 5 hari\n" + SURAT + baris(2, "aksi: tandatangani, kembali_ke: 1")
        )
        == []
    )


def test_three_parafs_before_the_signature_are_enough(tmp_path: Path) -> None:
    paraf = "".join(baris(no, "aksi: paraf, kembali_ke: 1") for no in (2, 3, 4))
    periksa = baris(5, "aksi: periksa, kembali_ke: 1, dengan_paraf: true")
    tanda = "aksi: tandatangani, kembali_ke: 1"
    assert saran(tmp_path, AWAL + SURAT + paraf + periksa + baris(6, tanda)) == [
        "Ada 4 paraf sebelum tanda tangan pada langkah 6."
    ]


@pytest.mark.parametrize(("rantai", "banyak"), [("[kepala, staf]", 0), ("[staf, kepala]", 1)])
def test_a_chain_of_an_that_does_not_end_with_the_signer_is_asked_about(tmp_path: Path, rantai: str, banyak: int) -> None:
    folder = tmp_path / "kantor"
    folder.mkdir()
    kepala = "jabatan: [{kode: kepala, nama: Kepala, singkat: Kepala}, {kode: staf, nama: Staf, singkat: Staf}]"
    instansi = re.sub(r"(?m)^jabatan:.*(?:\n[ -].*)*", kepala, INSTANSI) + f"atas_nama: {{surat-balasan: {rantai}}}\n"
    (folder / "instansi.yaml").write_text(instansi, encoding="utf-8")
    (folder / "layanan.yaml").write_text(
        AWAL + SURAT.replace("surat: s,", "surat: surat-balasan,") + baris(2, "aksi: tandatangani, kembali_ke: 1"), encoding="utf-8")  # fmt: skip
    saran = [t for t in periksa_semua([tmp_path]) if "atas_nama" in t.pesan]
    assert len(saran) == banyak and all(t.tingkat is Tingkat.SARAN and "'kepala'" in t.pesan for t in saran)


def test_a_check_should_say_where_it_goes_back_to(tmp_path: Path) -> None:
    assert saran(tmp_path, AWAL + SURAT + baris(2, "aksi: tandatangani")) == [
        "Langkah 2 memeriksa tanpa menyebut jalan kembali."
    ]


def test_a_title_in_the_text_that_is_no_column_is_asked_about_once(tmp_path: Path) -> None:
    sop = AWAL + SURAT + baris(2, "aksi: kerjakan, keterangan: bersama kepala seksi, kelengkapan: [surat]")
    sop += baris(3, "aksi: kerjakan, keterangan: bersama kepala seksi, kelengkapan: [surat]")
    assert saran(tmp_path, sop) == ["Langkah 2 menyebut 'kepala seksi', yang bukan kolom pelaksana."]


def test_a_request_without_questions_is_asked_about(tmp_path: Path) -> None:
    awal = AWAL.replace("pengaju: staf", "pengaju: pemohon")
    ajukan = "langkah:\n  - {no: 1, kegiatan: Mengajukan, pelaksana: pemohon, aksi: ajukan, waktu: 1 hari, output: [surat]}\n"
    assert saran(tmp_path, awal + ajukan) == ["Permohonan diajukan tanpa pertanyaan."]


@pytest.mark.parametrize(("hari", "lebih"), [("10 hari", False), ("11 hari", True), ("2 minggu", False)])
def test_the_limit_of_the_law_counts_working_days(tmp_path: Path, hari: str, lebih: bool) -> None:
    temuan = saran(tmp_path, AWAL + "batas_hukum: uu_kip\n" + SURAT.replace("4 hari", hari))
    assert bool(temuan) is lebih


def test_a_printed_total_that_cannot_be_read_is_not_the_sum(tmp_path: Path) -> None:
    assert saran(tmp_path, AWAL + "waktu_total_tercetak: 4 hri\n" + SURAT) == [
        "Naskah mencetak jumlah waktu 4 hri, tetapi langkah-langkahnya berjumlah 4 hari kerja."
    ]
    assert periksa_semua([tmp_path])[0].baris == 4


def test_the_right_number_of_a_law_is_no_finding(tmp_path: Path) -> None:
    benar = "dasar_hukum: [Undang-undang No.14 Tahun 2008 tentang Keterbukaan Informasi Publik;]\n"
    assert saran(tmp_path, AWAL + benar + SURAT) == []


def test_errors_and_advice_come_in_one_list(tmp_path: Path) -> None:
    sop = AWAL + SURAT + baris(2, "aksi: tandatangani")
    saran(tmp_path, sop)
    (tmp_path / "kantor" / "rusak.yaml").write_text(
        AWAL.replace("pengaju: staf", "pengaju: x") + SURAT, encoding="utf-8"
    )
    assert [t.tingkat for t in periksa_semua([tmp_path])] == [Tingkat.SARAN, Tingkat.GALAT]


def test_findings_are_written_as_text_and_as_json() -> None:
    temuan = [Temuan("a.yaml", 3, "langkah[1]", "Salah.", "Betulkan.", Tingkat.SARAN)]
    assert temuan_ke_teks(temuan) == "a.yaml:3: saran: langkah[1]: Salah. Betulkan."
    assert json.loads(temuan_ke_json(temuan)) == [
        {
            "berkas": "a.yaml",
            "baris": 3,
            "kunci": "langkah[1]",
            "pesan": "Salah.",
            "saran": "Betulkan.",
            "tingkat": "saran",
        }
    ]
