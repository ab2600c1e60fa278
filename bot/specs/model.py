"""The shape of `sop_specs/<instansi>/instansi.yaml` and `<sop>.yaml`: their keys are the columns of the form.

Only the shape of one file lives here; what rows say about each other is in `aturan`. The models also give the JSON
Schema that an editor shows while an office writes its own file, so descriptions are Indonesian.
"""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from bot.domain.instansi import PolaNomor
from bot.domain.kalender import NAMA_HARI, JamKerja, parse_interval
from bot.domain.sop import Aksi
from bot.domain.waktu import Waktu, WaktuTidakSah

NamaBulan: TypeAlias = Literal[
    "januari", "februari", "maret", "april", "mei", "juni",
    "juli", "agustus", "september", "oktober", "november", "desember",
]  # fmt: skip

#: UU 14/2008 article 22(7): a public body answers a request within this many working days.
BATAS_UU_KIP_HARI = 10


def _waktu(teks: str) -> str:
    try:
        Waktu.parse(teks)
    except WaktuTidakSah as salah:
        raise ValueError(f"waktu '{teks}' tidak terbaca: {salah.alasan}") from salah
    return teks


def _jam(teks: str) -> str:
    parse_interval(teks)
    return teks


def _pola(teks: str) -> str:
    PolaNomor(teks)
    return teks


def _jadi_daftar(nilai: Any) -> Any:
    """One text where a list is expected is a list of one."""
    return [nilai] if isinstance(nilai, str) else nilai


def _tanggal_tertulis(nilai: Any) -> Any:
    """A bare number would silently be read as seconds since 1970."""
    if isinstance(nilai, str | date):
        return nilai
    raise ValueError(f"'{nilai}' bukan tanggal; tulis seperti 2026-03-19")


Teks: TypeAlias = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
KodeTemplat: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Kode: TypeAlias = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=30)]
TeksWaktu: TypeAlias = Annotated[Teks, AfterValidator(_waktu)]
JamSehari: TypeAlias = Annotated[Teks, AfterValidator(_jam)]
Pola: TypeAlias = Annotated[Teks, AfterValidator(_pola)]
Tanggal: TypeAlias = Annotated[date, BeforeValidator(_tanggal_tertulis)]
DaftarTeks: TypeAlias = Annotated[list[Teks], BeforeValidator(_jadi_daftar)]


class _Model(BaseModel):
    """Common to all: unknown keys are errors, and a number where text is expected is read as text."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)


# --- the SOP ---------------------------------------------------------------------------------------------------------


class DisahkanOleh(_Model):
    """Who approved the published document; printed on the form, used nowhere else."""

    jabatan: Teks = Field(description="Jabatan pejabat yang mengesahkan, seperti tercetak.")
    nama: str = Field("", description="Nama seperti tercetak pada dokumen SOP.")
    pangkat: str = Field("", description="Pangkat dan golongan seperti tercetak.")
    nip: str = Field("", description="NIP seperti tercetak.")


class Identitas(_Model):
    """The identity page of the published document; used only to print the form again."""

    nama: Teks = Field(description="Nama (judul) SOP.")
    nomor: str = Field("", description="Nomor SOP.")
    bidang: str = Field("", description="Bidang atau seksi pemilik SOP.")
    tanggal_pembuatan: str = Field("", description="Seperti tercetak, misalnya '03 Januari 2022'.")
    tanggal_revisi: str = Field("", description="Seperti tercetak.")
    tanggal_efektif: str = Field("", description="Seperti tercetak; isi ini atau tanggal_pengesahan.")
    tanggal_pengesahan: str = Field("", description="Seperti tercetak; isi ini atau tanggal_efektif.")
    disahkan_oleh: DisahkanOleh | None = Field(None, description="Pejabat yang mengesahkan dokumen SOP.")


class PeranSpec(_Model):
    """One actor column of the table."""

    kode: Kode = Field(description="Kode jabatan dari instansi.yaml; 'pemohon' untuk warga yang memohon.")
    nama: Teks = Field(description="Judul kolom pelaksana seperti tercetak.")
    alias: DaftarTeks = Field(
        default=[], description="Sebutan lain untuk jabatan yang sama di dalam teks SOP."
    )


class BagianSpec(_Model):
    """One ordered part of a row: who does what."""

    pelaksana: Kode = Field(description="Kode peran yang mengerjakan.")
    aksi: Aksi = Field(description="Apa yang dilakukan pelaksana di dalam obrolan.")
    surat: KodeTemplat | None = Field(
        None, description="Templat surat yang disusun (susun_surat), atau laporan yang dibuat dari hasilnya (kerjakan)."
    )
    dengan_paraf: bool = Field(
        False, description="Pemeriksaan yang sekaligus membubuhkan paraf; hanya untuk periksa."
    )
    kembali_ke: int | None = Field(
        None,
        description="Nomor langkah tujuan bila dikembalikan. Kosong: penyusun terakhir sebelum langkah ini.",
    )
    pengendali: Kode | None = Field(
        None, description="Jabatan di kantor yang memegang kartunya bila pelaksana di luar kantor."
    )
    peserta: list[Kode] = Field(default=[], description="Jabatan yang diundang; hanya untuk aksi rapat.")


class LangkahSpec(_Model):
    """One row of the table. `pelaksana` and `aksi` stand on the row, or in `bagian` when several act in turn."""

    no: int = Field(ge=1, description="Nomor baris pada tabel SOP.")
    kegiatan: Teks = Field(description="Uraian kegiatan seperti tercetak.")
    pelaksana: Kode | None = Field(None, description="Kode peran yang mengerjakan.")
    aksi: Aksi | None = Field(None, description="Apa yang dilakukan pelaksana di dalam obrolan.")
    surat: KodeTemplat | None = Field(
        None, description="Templat surat yang disusun (susun_surat), atau laporan yang dibuat dari hasilnya (kerjakan)."
    )
    dengan_paraf: bool = Field(
        False, description="Pemeriksaan yang sekaligus membubuhkan paraf; hanya untuk periksa."
    )
    kembali_ke: int | None = Field(
        None,
        description="Nomor langkah tujuan bila dikembalikan. Kosong: penyusun terakhir sebelum langkah ini.",
    )
    pengendali: Kode | None = Field(
        None, description="Jabatan di kantor yang memegang kartunya bila pelaksana di luar kantor."
    )
    peserta: list[Kode] = Field(default=[], description="Jabatan yang diundang; hanya untuk aksi rapat.")
    bagian: list[BagianSpec] = Field(
        default=[], description="Bagian berurutan dalam satu langkah; berbagi waktu."
    )
    kelengkapan: DaftarTeks = Field(default=[], description="Mutu baku: kelengkapan.")
    waktu: TeksWaktu | None = Field(
        None,
        description="Mutu baku: waktu, misalnya '30 menit', '3 hari', '30 hari kalender', '1 minggu per data'.",
    )
    output: DaftarTeks = Field(default=[], description="Mutu baku: output.")
    keterangan: str = Field("", description="Kolom keterangan.")
    catatan_sumber: str = Field(
        "", description="Keraguan tentang naskah sumber baris ini, untuk dibetulkan kantor."
    )
    belum_pasti: bool = Field(
        False, description="Baris hasil impor yang belum diperiksa orang; SOP tidak dijalankan sebelum tanda ini dihapus."
    )

    @property
    def daftar_bagian(self) -> list[BagianSpec]:
        """The parts in order; a row without `bagian` is its own only part."""
        if self.bagian or self.pelaksana is None or self.aksi is None:
            return self.bagian
        return [
            BagianSpec(
                pelaksana=self.pelaksana,
                aksi=self.aksi,
                surat=self.surat,
                dengan_paraf=self.dengan_paraf,
                kembali_ke=self.kembali_ke,
                pengendali=self.pengendali,
                peserta=self.peserta,
            )
        ]


class PertanyaanSpec(_Model):
    """One question of the conversation that opens a case."""

    kode: Kode = Field(description="Kode jawaban, misalnya 'judul_data'.")
    tanya: Annotated[Teks, StringConstraints(max_length=300)] = Field(
        description="Satu kalimat yang ditampilkan."
    )
    label: Annotated[Teks, StringConstraints(max_length=40)] = Field(
        description="Judul baris pada ringkasan."
    )
    jenis: Literal["teks", "pilihan", "berkas"] = Field("teks", description="Bentuk jawaban yang diharapkan.")
    pilihan: DaftarTeks = Field(default=[], description="Pilihan jawaban; hanya untuk jenis 'pilihan'.")
    boleh_lewati: bool = Field(False, description="Apakah tombol Lewati ditampilkan.")
    maks: int = Field(1000, ge=1, le=4000, description="Panjang jawaban teks paling banyak, dalam huruf.")


class SopSpec(_Model):
    """A whole SOP file."""

    identitas: Identitas = Field(
        description="Halaman identitas seperti diterbitkan; hanya dicetak pada formulir SOP."
    )
    dasar_hukum: DaftarTeks = Field(default=[], description="Dasar hukum seperti tercetak.")
    kualifikasi: DaftarTeks = Field(default=[], description="Kualifikasi pelaksana.")
    keterkaitan: DaftarTeks = Field(default=[], description="Keterkaitan dengan SOP lain.")
    peralatan: DaftarTeks = Field(default=[], description="Peralatan dan perlengkapan.")
    peringatan: DaftarTeks = Field(default=[], description="Peringatan.")
    pencatatan: DaftarTeks = Field(default=[], description="Pencatatan dan pendataan.")
    peran: list[PeranSpec] = Field(min_length=1, description="Kolom pelaksana, dari kiri ke kanan.")
    pengaju: Kode = Field(description="Kode peran yang membuka berkas baru.")
    batas_hukum: Literal["uu_kip", "tidak_ada"] | None = Field(
        None,
        description="Batas waktu menurut undang-undang: uu_kip = 10 hari kerja (UU 14/2008 Pasal 22). "
        "Bila kosong, uu_kip berlaku untuk SOP yang dibuka oleh permohonan (aksi ajukan).",
    )
    mulai_setiap: NamaBulan | None = Field(
        None, description="Bulan yang pada hari kerja pertamanya pengaju ditawari memulai SOP ini."
    )
    resume_bulanan: list[Kode] = Field(
        default=[],
        description="Peran yang menerima resume permohonan bulan lalu, pada hari kerja pertama tiap bulan.",
    )
    waktu_total: TeksWaktu | None = Field(
        None, description="Jumlah waktu; harus sama dengan jumlah semua langkah."
    )
    waktu_total_tercetak: str = Field(
        "", description="Jumlah waktu seperti tercetak, bila naskah sumber berbeda dari waktu_total."
    )
    pertanyaan: list[PertanyaanSpec] = Field(default=[], description="Pertanyaan pembuka, berurutan.")
    langkah: list[LangkahSpec] = Field(min_length=1, description="Baris tabel SOP.")
    catatan_sumber: str = Field("", description="Keraguan tentang naskah sumber, untuk dibetulkan kantor.")


# --- the office ------------------------------------------------------------------------------------------------------


class JabatanSpec(_Model):
    """A post; who holds it is never in a file."""

    kode: Kode = Field(description="Kode jabatan, dipakai sebagai kode peran di SOP.")
    nama: Teks = Field(description="Nama jabatan seperti pada surat.")
    singkat: Teks = Field(description="Sebutan pendek, misalnya 'Kabid'.")
    atasan: Kode | None = Field(None, description="Kode jabatan atasan langsung.")
    alias: DaftarTeks = Field(default=[], description="Sebutan lain untuk jabatan yang sama.")
    luar: bool = Field(False, description="Benar bila pemegangnya di luar kantor ini (OPD lain, BPS).")


class MarginSpec(_Model):
    """Free edges of a letter, in mm."""

    atas: int = Field(20, ge=5, le=60, description="Tepi atas, mm.")
    kanan: int = Field(20, ge=10, le=60, description="Tepi kanan, mm.")
    bawah: int = Field(25, ge=10, le=60, description="Tepi bawah, mm.")
    kiri: int = Field(30, ge=10, le=60, description="Tepi kiri, mm; 30 menyisakan tempat lubang arsip.")


class NomorSurat(_Model):
    """How outgoing letters are numbered."""

    pola: Pola = Field(
        description="Susunan nomor. Isian: {klasifikasi} {urut} {unit} {tahun} {bulan} {bulan_romawi}; {urut:03d} = 007."
    )
    klasifikasi: str = Field("", description="Kode klasifikasi arsip (Permendagri 83/2022).")
    unit: str = Field("", description="Singkatan unit penerbit.")


class NomorAgenda(_Model):
    """How incoming requests are numbered in the agenda."""

    pola: Pola = Field(
        default="{urut:04d}/{tahun}", description="Susunan nomor agenda; isian seperti nomor surat."
    )


class JamMingguan(_Model):
    """Working hours of a week, breaks taken out; a day not named is a day off."""

    senin: JamSehari | None = Field(None, description="Misalnya '07.30-12.00, 13.00-16.00'.")
    selasa: JamSehari | None = Field(None, description="Lihat senin.")
    rabu: JamSehari | None = Field(None, description="Lihat senin.")
    kamis: JamSehari | None = Field(None, description="Lihat senin.")
    jumat: JamSehari | None = Field(None, description="Misalnya '07.30-11.30, 13.00-16.30'.")
    sabtu: JamSehari | None = Field(None, description="Lihat senin.")
    minggu: JamSehari | None = Field(None, description="Lihat senin.")

    def ke_jam_kerja(self) -> JamKerja:
        """The domain value.

        Raises:
            KalenderTidakSah: no day has hours.
        """
        return JamKerja.parse({hari: jam for hari in NAMA_HARI if (jam := getattr(self, hari)) is not None})


def _ada_hari(jam: JamMingguan) -> JamMingguan:
    jam.ke_jam_kerja()
    return jam


Seminggu: TypeAlias = Annotated[JamMingguan, AfterValidator(_ada_hari)]


class RamadanSpec(_Model):
    """Days with Ramadan hours, both ends included."""

    mulai: Tanggal = Field(description="Hari pertama puasa, tahun-bulan-tanggal.")
    selesai: Tanggal = Field(description="Hari terakhir puasa, tahun-bulan-tanggal.")
    dasar: str = Field("", description="Keputusan yang menetapkannya.")
    catatan_sumber: str = Field("", description="Keraguan, misalnya tanggal yang masih perkiraan.")


class HariLiburSpec(_Model):
    """A day off of this office or region."""

    tanggal: Tanggal = Field(description="Tahun-bulan-tanggal.")
    nama: Teks = Field(description="Nama hari libur.")
    dasar: Teks = Field(description="Nomor keputusan atau surat edaran.")


class HariMasukSpec(_Model):
    """A day that is worked although a weekend or the list of holidays says otherwise."""

    tanggal: Tanggal = Field(description="Tahun-bulan-tanggal.")
    nama: Teks = Field(description="Alasan hari itu menjadi hari kerja.")
    dasar: Teks = Field(description="Nomor keputusan atau surat edaran.")
    jam: JamSehari | None = Field(None, description="Jam kerja hari itu; kosong: seperti hari biasa.")


def _pukul(teks: str) -> str:
    time.fromisoformat(teks.replace(".", ":"))
    return teks


class PengingatSpec(_Model):
    """How people are reminded."""

    atasan_setelah: int = Field(
        default=2, ge=1, le=30, description="Setelah berapa hari kerja terlambat atasan diberi tahu; berulang ke atasan berikutnya."
    )
    ringkasan: Annotated[Teks, AfterValidator(_pukul)] = Field(default="07.45", description="Jam ringkasan pagi, misalnya '07.45'.")
    ringkas_di_atas: int = Field(
        default=3, ge=0, le=100, description="Bila pengingat seseorang lebih dari ini dalam satu pagi, ringkasan menggantikan semuanya."
    )


class KoreksiSpec(_Model):
    """Corrections of the national list."""

    libur: list[HariLiburSpec] = Field(default=[], description="Hari yang menjadi libur.")
    masuk: list[HariMasukSpec] = Field(default=[], description="Hari yang menjadi hari kerja.")


class InstansiSpec(_Model):
    """The file of one office."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)] = Field(
        description="Sama dengan nama folder."
    )
    nama: Teks = Field(description="Nama instansi seperti pada kop surat.")
    nama_singkat: Teks = Field(description="Sebutan pendek, misalnya 'DKISP Kota Tarakan'.")
    pemerintah: Teks = Field(description="Baris pertama kop surat, misalnya 'Pemerintah Kota Tarakan'.")
    tempat: Teks = Field(description="Nama tempat pada baris tanggal surat, misalnya 'Tarakan'.")
    zona: Literal["Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura"] = Field(
        description="Zona waktu: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT)."
    )
    alamat: Teks = Field(description="Alamat pada kop surat.")
    kode_pos: str = Field("", description="Kode pos.")
    telepon: str = Field("", description="Telepon pada kop surat.")
    laman: str = Field("", description="Laman pada kop surat.")
    pos_el: str = Field("", description="Alamat pos-el pada kop surat.")
    kertas: Literal["F4", "A4"] = Field("F4", description="Ukuran kertas surat.")
    margin: MarginSpec = Field(default_factory=lambda: MarginSpec.model_validate({}), description="Tepi kertas semua surat, kecuali lembar disposisi.")
    baris_kop: Annotated[list[Teks], Field(max_length=3), BeforeValidator(_jadi_daftar)] = Field(
        default=[], description="Nama instansi pada kop, satu baris satu butir, paling banyak tiga; kosong: nama."
    )
    atas_nama: dict[KodeTemplat, Annotated[list[Kode], Field(min_length=2, max_length=3)]] = Field(
        default={},
        description="Surat yang ditandatangani atas nama pejabat lain: kode templat -> jabatan, dari atas. "
        "[kadis, sekretaris] = a.n. Kadis, Sekretaris; [kadis, sekretaris, kabid] = a.n. Kadis, Sekretaris, u.b. Kabid.",
    )
    jabatan: list[JabatanSpec] = Field(min_length=1, description="Jabatan dan atasannya.")
    nomor_surat: NomorSurat = Field(description="Penomoran surat keluar.")
    nomor_agenda: NomorAgenda = Field(default=NomorAgenda(), description="Penomoran agenda surat masuk.")
    jam_kerja: Seminggu | None = Field(None, description="Jam kerja; kosong: menurut Perpres 21/2023.")
    jam_ramadan: Seminggu | None = Field(
        None, description="Jam kerja bulan puasa; kosong: menurut Perpres 21/2023."
    )
    ramadan: list[RamadanSpec] = Field(default=[], description="Hari-hari dengan jam kerja bulan puasa.")
    libur_daerah: list[HariLiburSpec] = Field(default=[], description="Hari libur daerah atau kantor.")
    koreksi: KoreksiSpec = Field(default=KoreksiSpec(), description="Pembetulan daftar libur nasional.")
    cuti_bersama_libur: bool = Field(
        True, description="Apakah cuti bersama menghentikan hitungan hari kerja."
    )
    pengingat: PengingatSpec = Field(default=PengingatSpec(), description="Aturan pengingat.")
    papan: list[Kode] = Field(
        default=[], description="Jabatan yang melihat papan (/papan); kosong: kepala kantor dan jabatan tepat di bawahnya."
    )
    instruksi_disposisi: DaftarTeks = Field(min_length=1, description="Instruksi siap pakai pada disposisi.")
    tembusan: DaftarTeks = Field(default=[], description="Tembusan tetap pada surat keluar.")
    catatan_sumber: str = Field("", description="Keraguan tentang isi berkas ini, untuk dibetulkan kantor.")


def skema_json() -> dict[str, Any]:
    """The JSON Schema of an SOP file, for `docs/skema/sop.schema.json`."""
    return _skema(SopSpec, "SOP")


def skema_json_instansi() -> dict[str, Any]:
    """The JSON Schema of an office's file, for `docs/skema/instansi.schema.json`."""
    return _skema(InstansiSpec, "Instansi")


def _skema(model: type[BaseModel], judul: str) -> dict[str, Any]:
    skema = model.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | skema | {"title": judul}
