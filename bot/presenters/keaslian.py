"""What people read when they ask whether a letter is genuine: the same words in chat and on the page."""

from __future__ import annotations

from bot.application.keaslian import EntriSurat
from bot.application.ports import Isi, Tombol
from bot.application.ports_ttd import HasilPeriksa
from bot.presenters.bentuk import isian

#: Why a file is not the letter, by the codes of `PemeriksaTtd` and of `hakimi`.
ALASAN: dict[str, str] = {
    "bukan_pdf": "Berkas ini bukan PDF.",
    "rusak": "Berkas ini rusak atau terpotong, sehingga tidak dapat dibaca sebagai PDF.",
    "terkunci": "PDF ini terkunci dengan kata sandi, sedangkan surat aslinya tidak.",
    "tanpa_tanda_tangan": "PDF ini tidak memuat tanda tangan elektronik, sedangkan surat aslinya memuatnya.",
    "bidang_tidak_sesuai": "Jumlah atau urutan tanda tangannya tidak seperti pada surat asli.",
    "isi_berubah": "Isinya berubah sesudah ditandatangani.",
    "cakupan_kurang": "Ada bagian yang ditambahkan di luar yang ditandatangani.",
    "sertifikat_asing": "Sertifikat penanda tangannya tidak terdaftar pada kantor ini untuk saat itu.",
    "sertifikat_orang_lain": "Tanda tangannya milik orang lain, bukan penanda tangan surat ini.",
    "sertifikat_dicabut": "Sertifikat penanda tangannya sudah dicabut.",
    "bukan_surat_ini": "Berkas ini tidak sama persis dengan surat nomor ini yang dikeluarkan kantor.",
    "bita_berbeda": "Berkas ini tidak sama persis dengan surat yang dikeluarkan kantor. Hasil pindai, hasil simpan ulang, atau "
                    "salinan yang diubah tidak dapat dinyatakan asli.",
    "belum": "Surat dengan nomor ini belum ditandatangani.",
    "dibatalkan": "Surat dengan nomor ini dibatalkan sebelum ditandatangani.",
}  # fmt: skip

STATUS = {
    "disetujui": "Disetujui dalam aplikasi",
    "ditandatangani": "Ditandatangani secara elektronik",
    "tercatat": "Tercatat dalam aplikasi",
    "dibatalkan": "Dibatalkan",
    "belum": "Belum ditandatangani",
}

#: What the signature is, and never more than it is.
SIFAT = {
    "none": "Pejabatnya menyetujui surat ini di dalam aplikasi; persetujuannya tercatat. Surat ini tidak memuat tanda tangan elektronik.",
    "local": "Ditandatangani secara elektronik dengan sertifikat internal kantor. Ini bukan tanda tangan elektronik tersertifikasi.",
    "bsre": "Ditandatangani secara elektronik dengan sertifikat dari Balai Besar Sertifikasi Elektronik (BSrE), BSSN.",
}

TERCATAT = "Dokumen ini dibuat dan dicatat oleh aplikasi kantor. Dokumen ini tidak memuat tanda tangan elektronik."
BELUM = "Surat ini belum berlaku. Mohon jangan menggunakannya."
BATAL = "Nomor ini tidak dipakai. Surat yang memuatnya tidak berlaku."
CONTOH = "CONTOH: dibuat untuk latihan, bukan surat resmi."
COCOKKAN = "Cocokkan nomor, tanggal, dan hal ini dengan surat yang Bapak/Ibu pegang."
COCOKKAN_DOKUMEN = "Cocokkan nomor, tanggal, dan jenis ini dengan dokumen yang Bapak/Ibu pegang."
TIDAK_SAH = "Mohon jangan menggunakan berkas ini. Mintalah surat aslinya kepada kantor yang mengeluarkannya."


def kalimat_alasan(hasil: HasilPeriksa) -> list[str]:
    """Every reason as a sentence."""
    return [ALASAN[x] for x in hasil.alasan]


def rincian(entri: EntriSurat) -> list[tuple[str, str]]:
    """What anybody may know of a letter, line by line."""
    if entri.status == "tercatat":
        return [("Kantor", entri.instansi), ("Nomor agenda", entri.nomor), ("Tanggal", entri.tanggal), ("Jenis", entri.hal),
                ("Status", STATUS[entri.status])]  # fmt: skip
    baris = [("Kantor", entri.instansi), ("Nomor", entri.nomor)]
    if entri.berlaku:
        baris += [("Tanggal", entri.tanggal), ("Hal", entri.hal), ("Penanda tangan", entri.jabatan)]
    return [*baris, ("Status", STATUS[entri.status])]


def keterangan(entri: EntriSurat) -> str:
    """What the state means."""
    if entri.status == "tercatat":
        return TERCATAT
    if entri.berlaku:
        return SIFAT[entri.penyedia]
    return BATAL if entri.status == "dibatalkan" else BELUM


def judul_terdaftar(entri: EntriSurat) -> str:
    """That the register knows it."""
    return "Dokumen ini terdaftar" if entri.status == "tercatat" else "Surat ini terdaftar"


def cocokkan(entri: EntriSurat) -> str:
    """What to hold against the paper."""
    return COCOKKAN_DOKUMEN if entri.status == "tercatat" else COCOKKAN


# --- in chat -------------------------------------------------------------------------------------------------------


def _teks_rincian(entri: EntriSurat) -> str:
    baris = [f"{label}: {isian(nilai, 300)}" for label, nilai in rincian(entri)]
    return "\n".join([*baris, *([f"<b>{CONTOH}</b>"] if entri.contoh else [])])


def cek(*, entri: EntriSurat) -> Isi:
    """What the register says of a code."""
    judul = f"✅ <b>{judul_terdaftar(entri)}.</b>" if entri.berlaku else f"⚠️ <b>{STATUS[entri.status]}.</b>"
    teks = f"{judul}\n{_teks_rincian(entri)}\n\n{keterangan(entri)}"
    if entri.berlaku:
        teks += f"\n\n{cocokkan(entri)} Untuk memeriksa berkasnya, kirim PDF-nya ke sini."
    return Isi(teks)


def cek_hasil(*, entri: EntriSurat, hasil: HasilPeriksa) -> Isi:
    """Whether a file is the letter."""
    if hasil.sah:
        return Isi(f"✅ <b>Berkas ini asli dan tidak berubah.</b>\n{_teks_rincian(entri)}\n\n{keterangan(entri)}")
    alasan = "\n".join(f"• {x}" for x in kalimat_alasan(hasil))
    return Isi(f"❌ <b>Berkas ini tidak sah.</b>\nDiperiksa terhadap surat nomor {isian(entri.nomor)}, {isian(entri.instansi, 200)}.\n\n"
               f"{alasan}\n\n{TIDAK_SAH}")  # fmt: skip


def cek_tidak_dikenal(*, instansi: str) -> Isi:
    """A file that is no letter of this office as far as one can see."""
    return Isi(f"❔ <b>Surat ini tidak kami temukan</b> dalam daftar surat {isian(instansi, 200)}.\nBila pada suratnya tercetak kode "
               "verifikasi, kirim PDF-nya sekali lagi dengan kode itu sebagai keterangannya (caption), atau ketik "
               "<code>/cek KODE</code>.")  # fmt: skip


def cek_tawaran(*, file_id: str, nama: str) -> Isi:
    """A PDF that nothing waits for; by its name, for it may be one of several."""
    return Isi(f"Apakah <b>{isian(nama, 60)}</b> surat yang ingin diperiksa keasliannya?", ((Tombol("Periksa keaslian surat", "periksa_surat", {"file": file_id}),),))


PEMBUAT = {f.__name__: f for f in (cek, cek_hasil, cek_tidak_dikenal, cek_tawaran)}
