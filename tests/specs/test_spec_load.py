"""Loading specifications: every finding at once with its line, folders that add and override, the shipped files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.sop import Aksi
from bot.domain.waktu import Waktu
from bot.specs import lokasi
from bot.specs.load import load_specs
from bot.specs.lokasi import folder_sop, folder_templat
from bot.specs.model import skema_json, skema_json_instansi
from bot.specs.temuan import SpecTidakSah

INSTANSI = """\
id: kantor
nama: Kantor Percobaan
nama_singkat: Kantor
pemerintah: Pemerintah Percobaan
alamat: Jalan Percobaan
tempat: Percobaan
zona: Asia/Makassar
jabatan:
  - {kode: kepala, nama: Kepala Kantor, singkat: Kepala}
  - {kode: staf, nama: Staf, singkat: Staf, atasan: kepala}
nomor_surat: {pola: "{urut}/{tahun}"}
instruksi_disposisi: [Untuk ditindaklanjuti]
"""

SOP = """\
identitas: {nama: Percobaan}
peran:
  - {kode: pemohon, nama: Pemohon}
  - {kode: kepala, nama: Kepala}
  - {kode: staf, nama: Staf}
pengaju: pemohon
pertanyaan:
  - {kode: nama, label: Nama, tanya: Siapa nama Anda}
langkah:
  - no: 1
    kegiatan: Mengajukan
    pelaksana: pemohon
    aksi: ajukan
    waktu: 1 hari
    output: [permohonan]
  - no: 2
    kegiatan: Menyusun surat
    pelaksana: staf
    aksi: susun_surat
    surat: surat-balasan
    waktu: 1 hari
    output: [surat]
  - no: 3
    kegiatan: Menandatangani
    pelaksana: kepala
    aksi: tandatangani
    kembali_ke: 2
    waktu: 1 hari
    output: [surat bertandatangan]
"""

Tulis = Callable[..., Path]


@pytest.fixture
def tulis(tmp_path: Path) -> Tulis:
    """Write one office and one SOP, and give the folder back."""

    def tulis(sop: str = SOP, instansi: str = INSTANSI, akar: str = "specs", slug: str = "layanan") -> Path:
        folder = tmp_path / akar / "kantor"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "instansi.yaml").write_text(instansi, encoding="utf-8")
        (folder / f"{slug}.yaml").write_text(sop, encoding="utf-8")
        return tmp_path / akar

    return tulis


def temuan(akar: Path, templat: list[str] | None = None) -> list[tuple[int, str, str]]:
    """Line, place and message of everything that load_specs refuses."""
    with pytest.raises(SpecTidakSah) as galat:
        load_specs([akar], templat)
    return [(t.baris, t.kunci, t.pesan) for t in galat.value.temuan]


def test_the_shipped_specifications_load() -> None:
    katalog = load_specs([folder_sop()])
    assert sorted(katalog.sop) == [
        "diskominfo-balikpapan/pengumpulan-data-statistik-sektoral",
        "diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral",
        "diskominfo-tangerang/infografis-statistik-layanan-publik",
        "diskominfo-tangerang/ktda-kcda",
        "dkisp-tarakan/layanan-data-statistik-sektoral",
    ]
    assert {sop.instansi for sop in katalog.sop.values()} == set(katalog.instansi)


def test_data_folders_are_found_beside_the_code() -> None:
    assert (folder_sop() / "dkisp-tarakan" / "instansi.yaml").is_file()
    assert folder_templat().name == "letter_templates"


DIBACA = {
    "dkisp-tarakan/layanan-data-statistik-sektoral": """
        1 pemohon:ajukan kadis:disposisi 1 hari kerja
        2 kabid:disposisi 1 hari kerja
        3 statistisi:disposisi 1 hari kerja
        4 analis:susun_surat 3 hari kerja
        5 statistisi:paraf>4 1 hari kerja
        6 kabid:paraf>4 1 hari kerja
        7 sekretaris:paraf>4 1 hari kerja
        8 kadis:tandatangani>4 1 hari kerja
        9 analis:serahkan 1 hari kerja""",
    "diskominfo-balikpapan/pengumpulan-data-statistik-sektoral": """
        1 kasi:susun_surat 30 menit
        2 kabid:paraf>1 5 menit
        3 sekretaris:paraf>1 5 menit
        4 kadis:tandatangani>1 5 menit
        5 staf:himpun 1 minggu per data
        6 staf:periksa>5 3 bulan""",
    "diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral": """
        1 kadis:disposisi 10 menit
        2 kabid:disposisi 10 menit
        3 kasi:disposisi 30 menit
        4 jfu:susun_surat 60 menit
        5 kasi:periksa>4 10 menit
        6 kabid:periksa>4 10 menit
        7 kadis:tandatangani>4 10 menit
        8 kabid:disposisi 5 menit
        9 kasi:disposisi 5 menit
        10 jfu:distribusikan 20 menit
        11 jfu:himpun 1 hari kerja
        12 kasi:disposisi jfu:kerjakan 10 menit
        13 kasi:periksa>12 60 menit
        14 kasi:disposisi jfu:kerjakan 12 menit
        15 jfu:arsipkan 12 menit""",
    "diskominfo-tangerang/infografis-statistik-layanan-publik": """
        1 kabid:disposisi None
        2 kasie:kerjakan 2 jam
        3 analis:kerjakan 2 jam
        4 infografis:kerjakan 8 jam
        5 infografis:kerjakan 30 menit
        6 kasie:periksa>4 1 jam
        7 infografis:kerjakan 30 menit
        8 infografis:kerjakan 30 menit
        9 kabid:periksa>8 30 menit
        10 kabid:arsipkan None""",
    "diskominfo-tangerang/ktda-kcda": """
        1 kominfo:susun_surat 1 hari kerja
        2 opd:himpun 30 hari kerja
        3 kominfo:susun_surat kominfo:kerjakan 7 hari kerja
        4 kominfo:distribusikan 3 hari kerja
        5 tim:rapat 1 hari kerja
        6 tim:himpun 90 hari kerja
        7 tim:kerjakan 1 hari kerja
        8 tim:kerjakan 30 hari kerja
        9 tim:rapat 1 hari kerja
        10 tim:rapat 1 hari kerja
        11 tim:kerjakan 1 hari kerja
        12 kominfo:kerjakan 10 hari kerja
        13 bps:periksa>12 3 hari kerja
        14 kominfo:kerjakan 30 hari kerja
        15 kominfo:distribusikan 1 hari kerja
        16 kominfo:arsipkan 1 hari kerja""",
}


@pytest.mark.parametrize("id_", DIBACA)
def test_each_shipped_procedure_is_read_row_by_row(id_: str) -> None:
    baris = [
        " ".join(
            [
                str(langkah.no),
                *(
                    f"{b.pelaksana}:{b.aksi}" + (f">{b.kembali_ke}" if b.kembali_ke else "")
                    for b in langkah.bagian
                ),
                str(langkah.waktu),
            ]
        )
        for langkah in load_specs([folder_sop()]).sop[id_].langkah
    ]
    assert baris == [b.strip() for b in DIBACA[id_].strip().splitlines()]


def test_tarakan_opens_with_the_questions_of_a_request_and_the_clock_of_the_law() -> None:
    sop = load_specs([folder_sop()]).sop["dkisp-tarakan/layanan-data-statistik-sektoral"]
    assert [p.kode for p in sop.pertanyaan] == [
        "nama", "pekerjaan", "kontak", "judul_data", "tahun", "wilayah", "rincian", "format", "tujuan",
        "surat_permohonan",
    ]  # fmt: skip
    assert sop.pertanyaan[-1].jenis == "berkas"
    assert sop.pertanyaan[-1].boleh_lewati
    assert sop.pertanyaan[7].pilihan == ("Excel", "PDF", "CSV", "Apa saja")
    assert sop.pengaju == "pemohon"
    assert sop.batas_hukum_hari == 10


def test_only_the_procedure_a_citizen_opens_has_the_clock_of_the_law() -> None:
    sop = load_specs([folder_sop()]).sop.values()
    assert [s.instansi for s in sop if s.batas_hukum_hari is not None] == ["dkisp-tarakan"]


def test_no_post_of_a_shipped_office_carries_a_name_or_nip_from_the_identity_page() -> None:
    katalog = load_specs([folder_sop()])
    for dok in katalog.dokumen.values():
        pejabat = dok.spec.identitas.disahkan_oleh
        assert pejabat is not None
        lain = repr(katalog.instansi[dok.sop.instansi]) + repr(
            (dok.sop.peran, dok.sop.langkah, dok.sop.pertanyaan)
        )
        for rahasia in (pejabat.nama, pejabat.nip):
            assert not rahasia or rahasia not in lain


def test_a_sound_specification_becomes_a_sop(tulis: Tulis) -> None:
    katalog = load_specs([tulis()], ["surat-balasan"])
    sop = katalog.sop["kantor/layanan"]
    assert sop.langkah[2].bagian[0].aksi is Aksi.TANDATANGANI
    assert sop.langkah[2].bagian[0].kembali_ke == 2
    assert sop.langkah[0].waktu == Waktu.parse("1 hari")
    assert katalog.sop_milik("kantor") == (sop,)
    assert katalog.sop_milik("lain") == ()


def test_every_finding_comes_at_once_with_its_line(tulis: Tulis) -> None:
    rusak = (
        SOP.replace("pengaju: pemohon\n", "")  # all lines below move up by one
        .replace("waktu: 1 hari\n    output: [permohonan]", "waktu: 1 pekan\n    output: [permohonan]")
        .replace("pelaksana: staf\n", "pelaksana: stap\n")
        .replace("    kegiatan: Menyusun surat\n", "    kegiatn: Menyusun surat\n")
        .replace("kembali_ke: 2", "kembali_ke: 4")
        .replace("no: 3", "no: 4")
    )
    assert temuan(tulis(rusak), ["surat-lain"]) == [
        (1, "pengaju", "Kunci 'pengaju' wajib diisi."),
        (
            13,
            "langkah[1].waktu",
            """Waktu '1 pekan' tidak terbaca: tulis seperti "30 menit", "1,5 jam", "3 hari kerja", "1 minggu per data".""",
        ),
        (15, "langkah[2].kegiatan", "Kunci 'kegiatan' wajib diisi."),
        (16, "langkah[2].kegiatn", "Kunci 'kegiatn' tidak dikenal."),
        (17, "langkah[2].pelaksana", "Pelaksana 'stap' tidak ada dalam daftar peran."),
        (19, "langkah[2].surat", "Templat surat 'surat-balasan' tidak ada."),
        (22, "langkah[3].no", "Nomor langkah 4 tidak berurutan."),
        (26, "langkah[3].kembali_ke", "Langkah 4 kembali ke langkah 4, padahal harus ke langkah sebelumnya."),
    ]


def test_findings_of_several_files_come_together(tulis: Tulis) -> None:
    akar = tulis(
        SOP.replace("aksi: ajukan", "aksi: kirim"), INSTANSI.replace("atasan: kepala", "atasan: ketua")
    )
    assert [(b, k) for b, k, _ in temuan(akar)] == [(10, "jabatan[2].atasan"), (13, "langkah[1].aksi")]


def test_the_error_prints_file_and_line(tulis: Tulis) -> None:
    akar = tulis(SOP.replace("pengaju: pemohon", "pengaju: warga"))
    with pytest.raises(SpecTidakSah) as galat:
        load_specs([akar])
    assert (
        f"{akar}/kantor/layanan.yaml:6: galat: pengaju: Pengaju 'warga' tidak ada" in galat.value.keterangan
    )


SATU_SALAH = [
    ("a key written twice", "pengaju: pemohon", "pengaju: pemohon\npengaju: staf", 7,
     "Kunci 'pengaju' ditulis dua kali (pertama di baris 6)."),
    ("an unknown unit of time", "waktu: 1 hari\n    output: [surat]", "waktu: 1 hri\n    output: [surat]", 21,
     "Waktu '1 hri' tidak terbaca: tulis seperti \"30 menit\", \"1,5 jam\", \"3 hari kerja\", \"1 minggu per data\"."),
    ("a tab", "    kegiatan: Mengajukan", "\tkegiatan: Mengajukan", 11, "Baris menjorok dengan tab."),
    ("an unknown act", "aksi: susun_surat", "aksi: menyusun", 19, "Nilai 'menyusun' tidak dikenal."),
    ("a role that is no post", "{kode: staf, nama: Staf}", "{kode: operator, nama: Staf}", 5,
     "Peran 'operator' bukan jabatan di instansi.yaml."),
    ("a role given twice", "- {kode: staf, nama: Staf}", "- {kode: staf, nama: Staf}\n  - {kode: staf, nama: S}", 6,
     "Kode 'staf' sudah dipakai di baris 5."),
    ("a letter row without a template", "    surat: surat-balasan\n", "", 19, "'susun_surat' memerlukan 'surat'."),
    ("a template on another act", "    aksi: ajukan\n", "    aksi: ajukan\n    surat: surat-balasan\n", 14,
     "'surat' tidak berlaku untuk aksi 'ajukan'."),
    ("a paraf key on another act", "    surat: surat-balasan\n", "    surat: surat-balasan\n    dengan_paraf: true\n", 21,
     "'dengan_paraf' tidak berlaku untuk aksi 'susun_surat'."),
    ("a way back on an act that decides nothing", "    surat: surat-balasan\n",
     "    surat: surat-balasan\n    kembali_ke: 1\n", 21, "'kembali_ke' tidak berlaku untuk aksi 'susun_surat'."),
    ("a signature with no letter", "    aksi: susun_surat\n    surat: surat-balasan\n", "    aksi: kerjakan\n", 25,
     "Belum ada surat yang disusun sebelum langkah ini."),
    ("a total that is not the sum", "pengaju: pemohon", "pengaju: pemohon\nwaktu_total: 4 hari", 7,
     "Jumlah waktu tertulis 4 hari, tetapi langkah-langkahnya berjumlah 3 hari kerja."),
    ("a request that is not first", "aksi: tandatangani\n    kembali_ke: 2", "aksi: ajukan", 26,
     "'ajukan' hanya untuk awal langkah pertama."),
    ("a choice without choices", "{kode: nama, ", "{kode: nama, jenis: pilihan, ", 8,
     "Pertanyaan pilihan belum memiliki daftar 'pilihan'."),
    ("a row with neither actor nor parts", "    pelaksana: staf\n", "", 16, "Langkah belum memiliki 'pelaksana'."),
    ("an act beside its parts", "    aksi: tandatangani\n",
     "    aksi: tandatangani\n    bagian: [{pelaksana: kepala, aksi: tandatangani}]\n", 26,
     "'aksi' ditulis bersama 'bagian'."),
    ("an anchor", "pengaju: pemohon", "pengaju: &p pemohon\nbatas_hukum: *p", 7,
     "Penanda YAML (& dan *) tidak dipakai di sini."),
    ("a tag", "pengaju: pemohon", "pengaju: !!python/name:os.system x", 6,
     "Tag YAML 'tag:yaml.org,2002:python/name:os.system' tidak dipakai di sini."),
    ("a broken list", "output: [permohonan]", "output: [permohonan", 16,
     "Susunan YAML tidak terbaca (expected ',' or ']', but got ':')."),
    ("an empty required value", "pengaju: pemohon", "pengaju:", 6, "Kunci 'pengaju' wajib diisi."),
    ("text where a list of rows belongs", "langkah:\n", "langkah: tiga\nlangkah_lama:\n", 9,
     "Nilai 'tiga' tidak sesuai."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ganti", "dengan", "baris", "pesan"), [s[1:] for s in SATU_SALAH], ids=[s[0] for s in SATU_SALAH]
)
def test_one_mistake_is_found_at_its_line(
    tulis: Tulis, ganti: str, dengan: str, baris: int, pesan: str
) -> None:
    assert ganti in SOP
    ditemukan = temuan(tulis(SOP.replace(ganti, dengan, 1)))
    assert (baris, pesan) in [(b, p) for b, _, p in ditemukan]


def test_a_way_back_must_lead_to_a_row_that_makes_something(tulis: Tulis) -> None:
    rusak = SOP.replace("kembali_ke: 2", "kembali_ke: 1").replace(
        "pelaksana: pemohon\n    aksi: ajukan", "pelaksana: staf\n    aksi: disposisi"
    )
    assert temuan(tulis(rusak)) == [
        (27, "langkah[3].kembali_ke", "Langkah 1 tidak membuat apa pun yang dapat diperbaiki.")
    ]


def test_a_check_with_nothing_made_before_it_has_no_way_back(tulis: Tulis) -> None:
    rusak = SOP.replace("pelaksana: pemohon\n    aksi: ajukan", "pelaksana: kepala\n    aksi: periksa")
    assert temuan(tulis(rusak)) == [(13, "langkah[1].aksi", "Pemeriksaan ini tidak memiliki jalan kembali.")]


def test_handing_over_needs_somebody_who_asked(tulis: Tulis) -> None:
    rusak = SOP.replace("pelaksana: pemohon\n    aksi: ajukan", "pelaksana: staf\n    aksi: serahkan")
    assert temuan(tulis(rusak)) == [(13, "langkah[1].aksi", "'serahkan' memerlukan pemohon.")]


INSTANSI_SALAH = [
    ("id: kantor", "id: dinas", 1, "Id 'dinas' berbeda dari nama folder 'kantor'."),
    ("kode: kepala, ", "kode: kepala, atasan: staf, ", 10, "Jabatan 'staf' menjadi atasan bagi dirinya sendiri."),
    ("{urut}/{tahun}", "{urut}", 11, "Pola nomor '{urut}' harus memuat {tahun}."),
    ("{urut}/{tahun}", "{nomor}/{tahun}", 11, "Isian {nomor} tidak dikenal dalam pola nomor '{nomor}/{tahun}'."),
    ("{urut}/{tahun}", "{urut/{tahun}", 11, "Pola nomor '{urut/{tahun}' tidak terbaca."),
    ("{urut}/{tahun}", "{klasifikasi}/{urut}/{tahun}", 11,
     "Pola memakai {klasifikasi}, tetapi nomor_surat belum memiliki 'klasifikasi'."),
    ("zona: Asia/Makassar", "zona: WITA", 7, "Nilai 'WITA' tidak dikenal."),
    ("zona: Asia/Makassar", "zona: Asia/Makassar\njam_kerja: {senin: 8 sampai 4}", 8,
     "Jam '8 sampai 4': tulis seperti \"07.30-12.00, 13.00-16.00\"."),
    ("zona: Asia/Makassar", "zona: Asia/Makassar\nramadan: [{mulai: 2026-03-20, selesai: 2026-02-19}]", 8,
     "Ramadan berakhir (2026-02-19) sebelum dimulai (2026-03-20)."),
    ("zona: Asia/Makassar", "zona: Asia/Makassar\nlibur_daerah: [{tanggal: 2026-13-01, nama: A, dasar: B}]", 8,
     "Nilai '2026-13-01' tidak sesuai."),
    ("zona: Asia/Makassar", "zona: Asia/Makassar\nlibur_daerah: [{tanggal: 20260301, nama: A, dasar: B}]", 8,
     "'20260301' bukan tanggal; tulis seperti 2026-03-19."),
]  # fmt: skip


@pytest.mark.parametrize(("ganti", "dengan", "baris", "pesan"), INSTANSI_SALAH)
def test_a_mistake_in_the_office_file_is_found_at_its_line(
    tulis: Tulis, ganti: str, dengan: str, baris: int, pesan: str
) -> None:
    assert ganti in INSTANSI
    ditemukan = temuan(tulis(instansi=INSTANSI.replace(ganti, dengan, 1)))
    assert (baris, pesan) in [(b, p) for b, _, p in ditemukan]


def test_a_day_corrected_twice_is_found(tulis: Tulis) -> None:
    instansi = INSTANSI + (
        "koreksi:\n"
        "  libur: [{tanggal: 2026-03-02, nama: A, dasar: SE 1}]\n"
        "  masuk: [{tanggal: 2026-03-02, nama: B, dasar: SE 2}]\n"
    )
    assert temuan(tulis(instansi=instansi)) == [
        (15, "koreksi.masuk[1].tanggal", "Tanggal 2026-03-02 sudah ditulis di baris 14.")
    ]


def test_a_file_that_is_not_utf8_is_a_finding(tulis: Tulis) -> None:
    akar = tulis()
    (akar / "kantor" / "layanan.yaml").write_bytes(b"identitas:\n  nama: \xff\n")
    assert temuan(akar) == [(2, "", "Berkas bukan teks UTF-8.")]


def test_an_empty_file_is_a_finding(tulis: Tulis) -> None:
    assert temuan(tulis("# kosong\n")) == [(1, "", "Berkas kosong.")]


def test_an_sop_without_its_office_is_a_finding(tulis: Tulis) -> None:
    akar = tulis()
    (akar / "kantor" / "instansi.yaml").unlink()
    assert temuan(akar) == [(1, "", "Folder 'kantor' belum memiliki instansi.yaml.")]


def test_a_missing_folder_and_a_folder_without_sop_are_findings(tmp_path: Path) -> None:
    assert temuan(tmp_path / "tiada") == [(1, "", "Folder spesifikasi tidak ada.")]
    assert temuan(tmp_path) == [(1, "", "Tidak ada satu pun SOP.")]


def test_names_and_endings_that_would_be_overlooked_are_findings(tulis: Tulis) -> None:
    akar = tulis(slug="Layanan Data")
    (akar / "kantor" / "lain.yml").write_text(SOP, encoding="utf-8")
    assert [p for _, _, p in temuan(akar)] == [
        "Nama 'Layanan Data' tidak dapat dipakai.",
        "Akhiran .yml tidak dibaca.",
    ]


def test_an_own_folder_replaces_and_adds(tulis: Tulis) -> None:
    bawaan = tulis()
    sendiri = tulis(SOP.replace("nama: Percobaan", "nama: Punya kantor"), akar="sendiri")
    tulis(akar="sendiri", slug="tambahan")
    katalog = load_specs([bawaan, sendiri])
    assert katalog.sop["kantor/layanan"].nama == "Punya kantor"
    assert sorted(katalog.sop) == ["kantor/layanan", "kantor/tambahan"]


def test_an_own_sop_may_lean_on_the_shipped_office(tulis: Tulis) -> None:
    bawaan = tulis()
    sendiri = tulis(akar="sendiri", slug="tambahan")
    (sendiri / "kantor" / "instansi.yaml").unlink()
    assert sorted(load_specs([bawaan, sendiri]).sop) == ["kantor/layanan", "kantor/tambahan"]


def test_a_broken_shipped_file_does_not_matter_once_it_is_replaced(tulis: Tulis) -> None:
    bawaan = tulis("rusak")
    assert sorted(load_specs([bawaan, tulis(akar="sendiri")]).sop) == ["kantor/layanan"]


def test_words_that_yaml_takes_for_no_and_yes_stay_words(tulis: Tulis) -> None:
    sop = SOP.replace("tanya: Siapa nama Anda}", "tanya: Setuju, jenis: pilihan, pilihan: [yes, no, 2025]}")
    assert load_specs([tulis(sop)]).sop["kantor/layanan"].pertanyaan[0].pilihan == ("yes", "no", "2025")


def test_the_schemas_describe_every_key_in_words() -> None:
    for skema in (skema_json(), skema_json_instansi()):
        objek = [skema, *skema["$defs"].values()]
        for bagian in objek:
            for nama, isi in bagian.get("properties", {}).items():
                assert isi.get("description"), nama


@pytest.mark.parametrize(
    "path", sorted(folder_sop().glob("*/*.yaml")), ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_each_shipped_file_names_its_schema_for_the_editor(path: Path) -> None:
    skema = "instansi" if path.stem == "instansi" else "sop"
    baris = path.read_text(encoding="utf-8").splitlines()[0]
    assert baris == f"# yaml-language-server: $schema=../../docs/skema/{skema}.schema.json"


def test_an_installed_program_finds_its_data_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lokasi, "_BOT", tmp_path / "bot")
    with pytest.raises(FileNotFoundError):
        folder_sop()
    (tmp_path / "bot" / "_data" / "sop_specs").mkdir(parents=True)
    (tmp_path / "sop_specs").mkdir()  # some other folder of that name beside it
    assert folder_sop() == tmp_path / "bot" / "_data" / "sop_specs"


def test_a_byte_order_mark_is_no_mistake(tulis: Tulis) -> None:
    assert "kantor/layanan" in load_specs([tulis("\ufeff" + SOP)]).sop
