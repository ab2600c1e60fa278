"""What this room refuses or cannot do: a closed code and fields; sentences are made elsewhere."""

from typing import Literal

KodeSurat = Literal[
    "isian_tidak_sah",  # masalah: every (path, problem) at once
    "gambar_rusak",  # a picture that is neither PNG nor JPEG, or cannot be read
    "templat_terlarang",  # the template tried what the sandbox forbids; alasan
    "templat_rusak",  # the template does not render; alasan
    "hasil_tidak_lengkap",  # the rendered letter lost something; hilang
]

AlasanKonversi = Literal[
    "tanpa_mesin",  # no PDF engine on this installation
    "tanpa_isolasi",  # the document comes from outside and the network cannot be cut off
    "bukan_docx",  # input is not a Word document
    "batas_waktu",  # the engine did not finish in time, twice
    "mesin_gagal",  # the engine left no PDF
    "pdf_rusak",  # what came out is not a readable PDF with at least one page
    "pdf_tidak_lengkap",  # the last words of the letter are missing in the PDF
    "bukan_pdf",  # what a person sent is no PDF
    "pdf_tanpa_nomor",  # the letter's number is not in the PDF a person sent
    "pdf_sudah_bertanda_tangan",  # the PDF a person sent was signed already
]

KodeDocx = Literal[
    "bukan_zip",
    "terkunci",
    "bukan_docx",
    "zip_rusak",
    "terlalu_banyak_isi",
    "terlalu_besar",
    "rasio_mencurigakan",
    "nama_berbahaya",
    "nama_ganda",
    "tautan_simbolik",
    "terenkripsi",
    "makro",
    "objek_tertanam",
    "huruf_tertanam",
    "tautan_luar",
    "field_terlarang",
    "dtd",
    "xml_rusak",
    "penanda_hilang",
    "blok_ttd_hilang",
]

KodeBerkas = Literal[
    "kosong",
    "terlalu_besar",
    "jenis_tidak_diterima",
    "isi_tidak_sesuai",
    "berbahaya",
    "gambar_terlalu_besar",
    "lambang_terlalu_besar",
    "lambang_bukan_gambar",
]


class GalatSurat(Exception):
    """Root of this room's errors: `code` from a closed list and `fields` with the particulars."""

    def __init__(self, code: str, **fields: object) -> None:
        super().__init__(code, fields)
        self.code = code
        self.fields = fields


class SuratGagal(GalatSurat):
    """A letter could not be made whole; there is never a shortened one instead."""

    def __init__(self, code: KodeSurat, **fields: object) -> None:
        super().__init__(code, **fields)


class TemplatTidakSah(GalatSurat):
    """Templates are unusable: `temuan` lists every (folder, reason) found."""

    def __init__(self, temuan: tuple[tuple[str, str], ...]) -> None:
        super().__init__("templat_tidak_sah", temuan=temuan)
        self.temuan = temuan


class KonversiGagal(GalatSurat):
    """No PDF came out of a document; `code` is the reason, `rinci` what the engine said."""

    def __init__(self, code: AlasanKonversi, **fields: object) -> None:
        super().__init__(code, **fields)


class DocxDitolak(GalatSurat):
    """An edited Word file is unsafe or not a Word file; `bagian` names the part at fault."""

    def __init__(self, code: KodeDocx, **fields: object) -> None:
        super().__init__(code, **fields)


class BerkasDitolak(GalatSurat):
    """An uploaded file is of no accepted kind or is not what its name says."""

    def __init__(self, code: KodeBerkas, **fields: object) -> None:
        super().__init__(code, **fields)
