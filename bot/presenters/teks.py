"""Every short message and every refusal, in one place: formal, kind, short; what happened, what to do next.

Values are escaped when they are put in; the templates themselves are Telegram HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from bot.application.pandangan import TujuanKembali
from bot.application.ports import Isi, Tombol
from bot.presenters import keaslian, pejabat
from bot.presenters.bentuk import balik_halaman, hari_ringkas, isian, potong, waktu_ringkas
from bot.presenters.kursi import (
    alihkan_kursi,
    jabatan_belum_mulai,
    jabatan_sudah_berakhir,
    kabar_jabatan,
    kabar_plh,
    plh_daftar,
    plh_minta_tanggal,
    plh_tanya,
    plh_yakin,
    tugas_diwakili,
)
from bot.presenters.papan import papan, papan_lewat, papan_sendiri
from bot.presenters.tenggat import teks_tenggat


def esc(nilai: object) -> str:
    """A value inside HTML, on one line."""
    return isian(nilai, 1000)


# --- plain messages ------------------------------------------------------------------------------------------------

PESAN: dict[str, str] = {
    "ics_kosong": "Tidak ada tugas dengan tenggat yang dapat ditulis ke kalender.",
    "ics_tugas": "Tenggat tugas Bapak/Ibu. Buka berkas ini untuk menambahkannya ke kalender ponsel.",
    "pakai_tombol": "Jawaban Bapak/Ibu sudah lengkap. Silakan periksa ringkasan ini, lalu tekan <b>Kirim</b> atau tombol untuk mengubah.",
    "perlu_berkas": "Pertanyaan ini dijawab dengan berkas PDF atau foto.",
    "perlu_pilihan": "Mohon pilih salah satu jawaban dengan tombol.",
    "perlu_teks": "Mohon jawab pertanyaan ini dengan tulisan.",
    "bukan_berkas": "Pertanyaan ini dijawab dengan tulisan, bukan berkas.",
    "terlalu_panjang": "Jawaban terlalu panjang. Mohon ringkas menjadi paling banyak {maks} huruf, lalu kirim kembali.",
    "gagal_disimpan": "Berkas <b>{nama}</b> tidak dapat disimpan. {alasan}",
    "permohonan_terkirim": "✅ Permohonan terkirim dengan nomor agenda <b>{nomor}</b>.",
    "dialog_batal": "Baik, pengisian dibatalkan. Tidak ada yang terkirim. Ketik /bantuan untuk melihat yang dapat dilakukan.",
    "dikembalikan": "↩️ Berkas <b>{nomor}</b> dikembalikan kepada pembuat (langkah {no}, {jabatan}) beserta alasannya.",
    "hasil_tersimpan": "✅ Hasil untuk berkas <b>{nomor}</b> tersimpan. Bila sudah lengkap, tekan <b>Selesai</b> pada kartu tugasnya.",
    "pakai_panel": "Untuk mengubah isi surat, tekan <b>Tulis isi surat</b>, <b>Ubah hal</b> atau <b>Tulis tembusan</b> pada kartu di atas.",
    "tidak_ada_dialog": "Tidak ada yang sedang berjalan untuk dibatalkan. Ketik /bantuan untuk melihat yang dapat dilakukan.",
    "tugas_diambil": "Berkas <b>{nomor}</b>, langkah {no}: sudah diterima oleh {nama}.",
    "kursi_kosong": "⚠️ Berkas <b>{nomor}</b> langkah {no} menunggu <b>{jabatan}</b>, tetapi belum ada pejabat yang dapat dihubungi lewat bot.\nAdmin dapat mengundang pejabatnya dengan /pejabat; sementara itu tugasnya dapat dialihkan.",
    "kursi_pemohon": "⚠️ Berkas <b>{nomor}</b> langkah {no} menunggu <b>{jabatan}</b>, tetapi pejabatnya adalah pemohonnya sendiri, jadi tidak boleh memutus berkas ini.\nMohon tunjuk pejabat lain sebagai Plh untuk langkah ini.",
    "kursi_ditinggal": "⚠️ Jabatan <b>{jabatan}</b> tidak mempunyai pejabat yang dapat dihubungi lewat bot, dan {banyak} tugas menunggu di sana. Mohon dialihkan.",
    "penerima_hilang": "⚠️ {jabatan} ({nama}) memblokir atau belum membuka bot. Pemberitahuan tidak sampai; mohon dihubungi langsung, atau alihkan tugasnya.",
    "pemohon_hilang": "⚠️ Pemohon berkas <b>{nomor}</b> memblokir bot. Pemberitahuan tidak sampai; mohon dihubungi lewat kontak pada berkas.",
    "paraf_gugur": "Isi surat berkas <b>{nomor}</b> berubah, sehingga paraf Bapak/Ibu yang terdahulu tidak berlaku lagi. Surat akan kembali untuk diparaf.",
    "terima_kasih": "✅ Terima kasih. Permohonan <b>{nomor}</b> selesai. Bukti serah terima segera kami kirim.",
    "tugas_beralih": "Berkas <b>{nomor}</b>, langkah {no}: sekarang ditangani {siapa}.",
    "akun_dilepas": "Akun ini sudah dilepaskan dari jabatan Bapak/Ibu oleh admin kantor, dan tombol di percakapan ini tidak berlaku lagi. Bila ini keliru, hubungi admin kantor.",
    "akun_dipindah": "Jabatan Bapak/Ibu sudah pindah ke akun Telegram yang baru. Akun ini tidak dapat bertindak lagi, dan tombol di percakapan ini tidak berlaku. Bila ini keliru, segera hubungi admin kantor.",
    "akun_terhubung": "✅ Akun ini sekarang milik <b>{nama}</b>. Pekerjaan yang terbuka ada di percakapan ini; ketik /tugas untuk daftarnya.",
    "ganti_akun_ditolak": "Permintaan pindah akun tidak disetujui. Akun lama tetap berlaku. Bila ini keliru, hubungi admin kantor.",
    "tautan_lagi": "🔗 <b>{nama}</b> ({jabatan}), yang akunnya pernah dilepaskan, sudah menautkan akun lagi. Bila ini tidak diketahui orangnya, segera hubungi admin kantor.",
    "tautan_dibatalkan": "Tautan akun ini ke jabatan <b>{jabatan}</b> telah dibatalkan oleh kantor. Bila ini keliru, hubungi admin kantor.",
    "draf_diterima": "✅ Draf versi {versi} untuk berkas <b>{nomor}</b> diterima. Periksa dengan <b>Lihat surat</b>, lalu tekan <b>Selesai</b>.",
    "berkas_tidak_diterima": "Berkas <b>{nama}</b> tidak diterima. {kalimat}",
    "tanpa_pdf": "⚠️ Surat berkas <b>{nomor}</b> dibuat tanpa PDF karena LibreOffice tidak tersedia. Surat berjalan sebagai .docx.",
    "menunggu_pdf": "⚠️ Surat berkas <b>{nomor}</b> menunggu PDF karena LibreOffice tidak tersedia. Penyusun surat sudah diminta mengirim PDF-nya; penandatanganan berjalan setelah itu.",
    "minta_pdf_surat": "Kirim PDF surat <b>{nomor}</b> yang dibuat dari berkas Word-nya (Word: Simpan sebagai PDF). Isinya jangan diubah.",
    "minta_pdf_ttd": "Kirim PDF surat berkas <b>{nomor}</b> yang sudah bertanda tangan.",
    "pdf_diperiksa": "Berkas <b>{nama}</b> diterima dan sedang diperiksa.",
    "pdf_surat_diterima": "✅ PDF surat berkas <b>{nomor}</b> sesuai. Penandatanganan dapat dilanjutkan.",
    "pdf_ttd_diterima": "✅ PDF bertanda tangan berkas <b>{nomor}</b> sesuai dan sudah dicatat.",
    "kode_salah": "Kode itu tidak cocok atau sudah terpakai. Tunggu kode berikutnya di aplikasi autentikator, lalu tulis kembali 6 angkanya.",
    "kode_bentuk": "Kode terdiri dari 6 angka. Tulis yang sedang tampil di aplikasi autentikator.",
    "totp_aktif": "✅ Kode tanda tangan aktif. Pesan berisi kuncinya sudah dihapus. Untuk menandatangani, tekan <b>Tanda tangani</b> sekali lagi dan tulis kode berikutnya.",
    "totp_diaktifkan": "🔑 <b>{nama}</b> mengaktifkan kode tanda tangan di aplikasi autentikator. Bila ini keliru, jalankan <code>paraf pejabat totp-reset</code>.",
    "totp_direset": "🔑 Kode tanda tangan Bapak/Ibu direset oleh pengelola kantor. Kode akan didaftarkan ulang saat menandatangani surat berikutnya.",
    "totp_direset_admin": "🔑 Kode tanda tangan <b>{nama}</b> direset lewat perintah pengelola. Bila ini keliru, periksa siapa yang memegang server.",
    "ttd_diulang": "Baik, surat <b>{surat}</b> dicatat belum ditandatangani. Tekan <b>Tanda tangani</b> pada kartunya untuk mengulang.",
    "draf_docx": "Draf surat berkas <b>{nomor}</b>. Boleh diubah di Word lalu kirim kembali ke sini. Biarkan tanda ⟦NOMOR⟧, ⟦TANGGAL⟧ dan ⟦KODE⟧: terisi sendiri.",
    "surat_perpanjangan": "Surat pemberitahuan perpanjangan waktu untuk permohonan <b>{nomor}</b>.",
    "surat_untuk_pemohon": "Surat balasan nomor <b>{nomor}</b>.",
    "surat_pdf": "Surat berkas <b>{nomor}</b> {keterangan}",
    "bukti_serah_terima": "Bukti serah terima berkas <b>{nomor}</b>.",
    "minta_catatan": "Tulis catatan untuk berkas <b>{nomor}</b>.",
    "minta_kelengkapan": "Apa yang perlu dilengkapi pemohon berkas <b>{nomor}</b>? Tulis pertanyaannya. Selama menunggu jawaban, tenggat berhenti.",
    "minta_alasan_perpanjangan": "Mengapa jawaban berkas <b>{nomor}</b> memerlukan waktu lebih? Tulis alasannya; pemohon akan membacanya (UU 14/2008 Pasal 22 ayat 8).",
    "kelengkapan_ditanyakan": "✅ Pertanyaan untuk berkas <b>{nomor}</b> sudah dikirim kepada pemohon. Tenggat berhenti sampai dijawab.",
    "kelengkapan_terkirim": "✅ Jawaban untuk permohonan <b>{nomor}</b> terkirim. Terima kasih; permohonan dilanjutkan.",
    "kelengkapan_dicabut": "Pertanyaan untuk permohonan <b>{nomor}</b> tidak perlu dijawab lagi. Permohonan dilanjutkan.",
    "kelengkapan_ditutup": "Permohonan <b>{nomor}</b> kami tutup karena kelengkapannya belum kami terima sampai batas waktu. Bapak/Ibu dapat mengajukan kembali kapan saja dengan /ajukan.",
    "diperpanjang": "✅ Batas waktu berkas <b>{nomor}</b> diperpanjang {hari} hari kerja, sampai <b>{batas}</b>. Pemohon sudah diberi tahu beserta alasannya.",
    "waktu_diperpanjang": "Permohonan <b>{nomor}</b> memerlukan waktu lebih lama, paling lambat <b>{batas}</b> (tambahan {hari} hari kerja).\nAlasan: {alasan}\n\nDasar: UU 14/2008 Pasal 22 ayat (8). Bapak/Ibu tidak perlu melakukan apa-apa.",
    "minta_alasan": "Mengapa berkas <b>{nomor}</b> dikembalikan? Tulis alasannya agar pembuat tahu apa yang harus diperbaiki.",
    "minta_hasil": "Tulis hasil pekerjaan untuk berkas <b>{nomor}</b>.",
    "minta_isi": "Tulis isi surat untuk berkas <b>{nomor}</b>. Pisahkan paragraf dengan baris kosong.",
    "minta_badan_publik": "Badan publik mana yang menguasai data berkas <b>{nomor}</b>? Tulis nama lengkapnya. Contoh: Badan Pusat Statistik Kota Tarakan.",
    "resume_bulanan": "Resume permohonan bulan {bulan}, {layanan}.",
    "minta_lambang": "Kirim lambang daerah untuk kop surat, sebagai berkas PNG atau JPEG (paling besar 2 MB). Ketik /batal bila tidak jadi.",
    "lambang_diperiksa": "Gambar diterima dan sedang diperiksa.",
    "lambang_dipasang": "Lambang ini sekarang dipakai pada kop surat yang disusun mulai saat ini.",
    "minta_hal": "Tulis hal surat untuk berkas <b>{nomor}</b>.",
    "minta_tembusan": "Tulis tembusan surat berkas <b>{nomor}</b>, satu baris satu tujuan. Tulis tanda - bila tanpa tembusan.",
    "minta_catatan_disposisi": "Tulis catatan disposisi untuk berkas <b>{nomor}</b>.",
    "minta_lampiran": "Kirim berkas untuk <b>{nomor}</b> ke percakapan ini, boleh beberapa sekaligus (PDF, Excel, CSV, Word, foto; paling besar 20 MB tiap berkas).",
    "minta_perbaikan": "Kirim berkas <b>{nomor}</b> yang sudah diperbaiki. Perbaikan tercatat atas nama Bapak/Ibu.",
    "minta_data": "Kirim berkas datanya ke percakapan ini, atau tulis tautan portalnya (https://…).",
    "minta_daftar": "Kirim daftar dalam CSV atau Excel dengan judul kolom <code>dataset</code> dan <code>opd</code> (cukup <code>opd</code> bila hanya daftar penerima; kolom <code>kontak</code> boleh ditambahkan).",
    "minta_alasan_data": "Mengapa data ini dikembalikan? Tulis alasannya untuk OPD.",
    "minta_waktu_rapat": "Kapan rapatnya? Tulis tanggal dan jam, misalnya <code>30-11-2026 09.00</code>.",
    "minta_tempat_rapat": "Di mana rapatnya?",
    "minta_acara_rapat": "Apa acara rapatnya?",
    "minta_notulensi": "Tulis notulensi rapat: pokok bahasan dan keputusannya.",
    "tautan_dicatat": "✅ Tautan untuk <b>{judul}</b> dicatat. Terima kasih.",
    "tautan_data": "<b>{judul}</b>: {tautan}",
    "berkas_data": "{judul}",
    "surat_untuk_pihak": "Surat nomor <b>{nomor}</b> dari {instansi}.",
    "lembar_jadi": "Berkas <b>{nomor}</b>.",
    "berkas_untuk_pihak": "Berkas <b>{nomor}</b> dari {instansi}.",
    "data_dikembalikan": "↩️ <b>{judul}</b> dikembalikan kepada OPD beserta alasannya.",
    "tautan_opd": "Teruskan tautan ini kepada kontak <b>{nama}</b> (sekali pakai, berlaku 24 jam):\n{tautan}",
    "baki_selesai": "✔️ Berkas untuk <b>{nomor}</b> sudah diteruskan.",
    "catatan_tersimpan": "✅ Catatan untuk berkas <b>{nomor}</b> tersimpan.",
    "pesan_diubah": "Pesan yang diubah tidak kami baca ulang. Untuk membetulkan jawaban, gunakan tombol ubah pada ringkasan, atau kirim pesan baru.",
    "di_grup": "Mohon maaf, layanan ini hanya bekerja dalam percakapan pribadi agar data Bapak/Ibu terjaga. Silakan kirim /start langsung kepada bot ini.",
    "jenis_tidak_dikenal": "Mohon maaf, kami hanya dapat membaca tulisan, berkas dan foto. Ketik /bantuan untuk melihat yang dapat dilakukan.",
    "sama_sama": "Sama-sama. Terima kasih kembali.",
    "perintah_tak_dikenal": "Perintah itu tidak ada. Ketik /bantuan untuk melihat yang tersedia.",
    "tidak_mengerti": "Mohon maaf, pesan ini tidak kami kenali. Ketik /ajukan untuk mengajukan permohonan, /status untuk melihat permohonan, atau /bantuan.",
    "tidak_mengerti_pejabat": "Mohon maaf, pesan ini tidak kami kenali. Untuk memberi catatan, balas (reply) kartu tugasnya. Ketik /tugas untuk melihat tugas, atau /bantuan.",
    "berkas_untuk_mana": "Ada {banyak} tugas yang menunggu berkas. Balas (reply) kartu tugasnya dengan berkas ini, atau tekan <b>Lampirkan berkas</b> pada kartunya lebih dahulu.",
    "berkas_untuk_data_mana": "Ada {banyak} data yang ditunggu. Tekan tombol <b>Kirim</b> untuk datanya pada kartu permintaan, lalu kirim berkasnya.",
    "insiden": "Mohon maaf, pesan Bapak/Ibu tidak dapat kami proses. Sebutkan nomor <b>{nomor}</b> kepada petugas; silakan coba lagi.",
    "antrean_penuh": "Pesan Bapak/Ibu datang terlalu cepat, sehingga sebagian tidak kami simpan. Yang sudah kami terima dikerjakan berurutan. Mohon tunggu beberapa menit, lalu kirim ulang yang belum dijawab.",
    "tautan_dipakai_lagi": "⚠️ Tautan undangan untuk <b>{nama}</b> ({jabatan}) dibuka lagi oleh akun lain, dan kami tolak. Bila tautan itu tidak sengaja tersebar, periksa siapa yang memegang jabatan tersebut.",
    "tautan_ditebak": "⚠️ Sebuah akun Telegram mencoba {banyak} tautan undangan yang salah berturut-turut. Akun itu tidak dapat memakai tautan selama 15 menit.",
    "jangkar": "🔒 <b>Jangkar catatan, {tanggal}</b>\n<code>{jangkar}</code>\nSimpan pesan ini. Untuk memastikan tidak ada catatan sampai saat ini yang diubah atau dihapus, jalankan di server:\n<code>paraf doctor --jangkar {jangkar}</code>",
    "disk_penuh": "Mohon maaf, bot sedang tidak dapat menyimpan. Kiriman Bapak/Ibu kami proses segera setelah pulih; tidak perlu diulang.",
    "data_diri_diminta": "✅ Permintaan Bapak/Ibu sudah disampaikan kepada petugas, dan dijawab paling lambat 3 × 24 jam.",
    "data_diri_sudah_diminta": "Permintaan itu sudah kami terima sebelumnya dan sedang diproses.",
    "data_diri_batal": "Baik, tidak ada yang diminta.",
    "data_diri_dihapus": "Data diri Bapak/Ibu sudah kami hapus sesuai permintaan. Terima kasih telah menggunakan layanan ini. Bila suatu saat memerlukan data lagi, silakan ketik /ajukan.",
    "data_diri_minta_salinan": "📄 <b>{nama}</b> meminta salinan data dirinya (UU 27/2022). Permohonannya: {berkas}.\nPaling lambat 3 × 24 jam, di mesin bot:\n<code>paraf data-diri salin --instansi {instansi} --orang {orang}</code>",
    "data_diri_minta_hapus": "🗑 <b>{nama}</b> meminta data dirinya dihapus (UU 27/2022). Permohonannya: {berkas}.\nPaling lambat 3 × 24 jam, di mesin bot:\n<code>paraf data-diri hapus --instansi {instansi} --orang {orang}</code>",
    "data_diri_hapus_admin": "🗑 Data diri seorang pemohon sudah dihapus. Simpan pesan ini: bila cadangan dari sebelum hari ini dipulihkan, ulangi\n<code>paraf data-diri hapus --instansi {instansi} --orang {orang} --ya</code>",
    "insiden_admin": "⚠️ Ada kejadian yang perlu diperiksa: <b>{nomor}</b>. Rinciannya ada di catatan sistem.",
    "insiden_banyak": "⚠️ Dalam satu jam ada banyak kejadian yang perlu diperiksa, lebih dari yang disebut satu per satu. Jalankan <code>paraf doctor</code> dan lihat catatan sistem.",
    "tidak_ada_layanan": "Mohon maaf, kantor ini belum membuka permohonan lewat bot.",
    "tidak_ada_mulai": "Tidak ada SOP yang dimulai dari jabatan Bapak/Ibu.",
    "bukan_pejabat": "Perintah ini untuk pejabat yang sudah ditautkan. Bila Bapak/Ibu pejabat, mintalah tautan undangan kepada admin kantor.",
    "nomor_kurang": "Tulis nomornya setelah perintah, misalnya <code>/berkas 0001/2026</code>.",
    "tanpa_permohonan": "Bapak/Ibu belum mempunyai permohonan.",
    "cek_tidak_ada": "Kode itu tidak terdaftar pada kantor ini. Periksa kembali penulisannya.",
    "cek_minta": "Kirim kode verifikasi yang tercetak pada suratnya, atau berkas PDF suratnya, sebagai balasan pesan ini.",
    "cek_diperiksa": "Baik, berkasnya sedang diperiksa. Hasilnya segera kami kirim.",
    "cek_antre": "Berkas yang tadi masih diperiksa. Mohon tunggu hasilnya, lalu kirim berkas berikutnya.",
    "cek_perlu_pdf": "Foto atau hasil pindai tidak dapat diperiksa. Mohon kirim berkas PDF suratnya, atau kodenya.",
    "cek_gagal": "Berkas itu belum dapat diperiksa. {kalimat}",
    "setuju_dahulu": "Mohon tekan <b>Setuju</b> lebih dahulu agar kami boleh mengolah data Bapak/Ibu.",
}  # fmt: skip

# --- refusals ------------------------------------------------------------------------------------------------------

GALAT: dict[str, str] = {
    "tombol_usang": "Tombol ini sudah tidak berlaku. Ketik /status atau /tugas untuk melihat yang terbaru.",
    "akun_tak_dikenal": "Tombol ini tidak berlaku: akun ini tidak, atau tidak lagi, tertaut di kantor ini. Ketik /start untuk memulai.",
    "tombol_asing": "Tombol ini bukan untuk Bapak/Ibu. Ketik /start untuk memulai.",
    "langkah_tidak_ada": "Langkah ini tidak ada.",
    "bukan_pemegang": "Langkah ini milik jabatan lain, sehingga tidak dapat Bapak/Ibu tindak lanjuti.",
    "dipegang_orang_lain": "Tugas ini sudah diterima oleh {nama} {saat}.",
    "sudah_diterima": "Tugas ini sudah diterima oleh {nama} {saat}.",
    "berkas_berakhir": "Berkas {nomor} sudah berakhir.",
    "bukan_waktunya": "Tindakan ini bukan untuk langkah sekarang. Ketik /tugas untuk melihat tugas yang menunggu.",
    "isi_berubah": "Isi surat sudah berubah. Mohon tekan Lihat surat, lalu ulangi pada kartu yang baru.",
    "surat_belum_siap": "Surat sedang disiapkan. Mohon tunggu sebentar.",
    "menunggu_pdf": "Surat menunggu PDF sebelum dapat ditandatangani.",
    "sedang_ditandatangani": "Surat sedang ditandatangani, atau hasilnya belum pasti. Mohon tunggu sampai selesai.",
    "perlu_faktor_kedua": "Surat ini ditandatangani dengan kode atau kata sandi. Mohon tekan Tanda tangani pada kartu yang baru.",
    "surat_sudah_ada_pdf": "PDF surat ini sudah ada.",
    "ttd_tidak_diminta": "Permintaan tanda tangan ini sudah selesai.",
    "tidak_ada_surat_siap": "Tidak ada surat yang siap ditandatangani.",
    "totp_terkunci": "Kode salah lima kali. Demi keamanan, tanda tangan dikunci dan terbuka lagi {saat}.",
    "halaman_ttd_tidak_ada": "Halaman tanda tangan belum disiapkan (PUBLIC_URL). Mohon hubungi pengelola.",
    # why nothing was signed
    "sertifikat_belum_ada": "Sertifikat penanda tangan belum ada. Mohon hubungi pengelola.",
    "sertifikat_dicabut": "Sertifikat penanda tangan sudah dicabut. Mohon hubungi pengelola.",
    "sertifikat_kedaluwarsa": "Masa berlaku sertifikat penanda tangan sudah habis. Mohon hubungi pengelola.",
    "passphrase_salah": "Kata sandi sertifikat tidak cocok. Tekan Tanda tangani pada kartunya untuk tautan baru.",
    "penyedia_menolak": "Penyedia tanda tangan menolak permintaan ini. Mohon coba lagi, atau hubungi pengelola.",
    "penyedia_tidak_terjangkau": "Penyedia tanda tangan tidak dapat dihubungi. Mohon coba lagi beberapa saat lagi.",
    "pdf_ditolak": "Penyedia tanda tangan menolak PDF surat ini. Mohon hubungi pengelola.",
    # a PDF that was sent in
    "bukan_pdf": "Berkas ini bukan PDF. Mohon kirim PDF-nya.",
    "pdf_rusak": "PDF tidak terbaca. Mohon buat ulang dari berkas Word-nya, lalu kirim kembali.",
    "pdf_tidak_lengkap": "Isi PDF tidak sama dengan berkas Word-nya. Mohon buat dari berkas Word surat yang terbaru.",
    "pdf_tanpa_nomor": "Nomor surat tidak ada di PDF itu. Mohon buat dari berkas Word surat yang terbaru.",
    "pdf_sudah_bertanda_tangan": "PDF itu sudah bertanda tangan. Kirim PDF sebelum ditandatangani.",
    "ttd_tidak_sesuai": "PDF itu bukan surat ini dengan satu tanda tangan yang sah. Mohon periksa, lalu kirim yang benar.",
    "tanggal_berubah": "Hari sudah berganti; surat sedang dibuat ulang dengan tanggal hari ini. Mohon lihat kembali.",
    "penanda_berubah": "Pejabat yang menandatangani berganti; surat sedang disiapkan ulang dengan nama yang sekarang. Mohon lihat kembali.",
    "blok_ttd_hilang": "Kotak tanda tangan (nama dan jabatan penanda tangan) tidak ada lagi di berkas itu. Mohon ubah draf yang dikirim bot, tanpa menghapus kotaknya.",
    "paraf_kurang": "Paraf belum lengkap. Surat dapat dilanjutkan setelah paraf yang kurang dibubuhkan.",
    "permohonan_sendiri": "Ini permohonan Bapak/Ibu sendiri, jadi tidak dapat diperiksa, diparaf, atau ditandatangani sendiri. Mohon tunjuk pejabat lain sebagai Plh dengan /plh.",
    "teks_kosong": "Mohon tulis sesuatu lebih dahulu.",
    "teks_terlalu_panjang": "Tulisan terlalu panjang. Mohon ringkas menjadi paling banyak {maks} huruf, lalu kirim kembali.",
    "terlalu_banyak_paragraf": "Isi surat terlalu banyak paragraf; paling banyak {maks}.",
    "tidak_dapat_dikembalikan": "Langkah ini tidak dapat dikembalikan.",
    "draf_belum_ada": "Draf surat belum ada. Mohon tunggu sebentar.",
    "draf_sedang_disiapkan": "Draf sedang disiapkan. Mohon tunggu sebentar.",
    "data_belum_dilampirkan": "Data belum dilampirkan. Kirim berkas datanya ke percakapan ini.",
    "hasil_belum_ada": "Hasil pekerjaan belum ada. Tulis hasilnya atau lampirkan berkas dahulu.",
    "belum_diserahkan": "Berkas belum diserahkan kepada pemohon.",
    "bukti_belum_ada": "Menunggu pemohon menekan Terima. Bila diserahkan langsung, lampirkan foto tanda terima.",
    "sudah_diserahkan": "Berkas sudah diserahkan.",
    "menunggu_pemohon": "Berkas {nomor} sedang menunggu jawaban pemohon. Tekan Lanjutkan tanpa jawaban bila tidak perlu ditunggu.",
    "sudah_ditanyakan": "Masih ada pertanyaan kepada pemohon berkas {nomor} yang belum dijawab.",
    "tidak_sedang_ditanya": "Pertanyaan untuk permohonan {nomor} sudah selesai; tidak ada yang perlu dijawab.",
    "tanpa_batas_hukum": "Berkas ini tidak mempunyai batas waktu menurut UU KIP, sehingga tidak perlu diperpanjang.",
    "sudah_diperpanjang": "Batas waktu berkas ini sudah pernah diperpanjang; UU KIP hanya membolehkan satu kali.",
    "batas_sudah_lewat": "Batas waktu sudah lewat, sehingga tidak dapat diperpanjang lagi. Mohon segera diselesaikan.",
    "perpanjangan_terlalu_lama": "Perpanjangan paling lama {maks} hari kerja.",
    "hari_tidak_lengkap": "Mohon tulis tanggal, nama hari, dan dasarnya, dipisah titik koma.",
    "hari_tidak_terbaca": "Belum terbaca. Tulis dalam satu baris: tanggal; nama; dasar. Contoh: 24-12-2026; Libur daerah; SE Wali Kota 100/2026",
    "ramadan_tidak_terbaca": "Belum terbaca. Tulis dalam satu baris: hari pertama; hari terakhir; dasar. Contoh: 08-02-2027; 09-03-2027; KMA 100/2027",
    "ramadan_tidak_sah": "Hari terakhir tidak boleh sebelum hari pertama, dan Ramadan paling lama {maks} hari.",
    "hari_terlalu_jauh": "Tanggal itu terlalu jauh; paling jauh tiga tahun dari hari ini.",
    "hari_sudah_ada": "Hari itu sudah tercatat. Cabut yang lama dahulu.",
    "hari_sudah_dicabut": "Hari itu sudah dicabut.",
    "jam_tidak_terbaca": "Jam belum terbaca. Contoh: 08.00-12.00",
    "jam_kerja_tidak_terbaca": "Belum terbaca. Tulis dalam satu baris: hari dan jamnya, tanpa jam istirahat; lalu dasar. Contoh: Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30, 13.00-16.30; SE Wali Kota 100/2026",
    "jam_kerja_terlalu_panjang": "Terlalu panjang untuk satu baris. Gabungkan hari yang jamnya sama, misalnya Senin-Kamis.",
    "plh_tanggal": "Tanggal itu belum sesuai. Mulai paling awal hari ini, dan hari terakhir paling lama setahun sesudahnya.",
    "plt_masih_dijabat": "Jabatan ini masih dijabat. Bila pejabatnya berhalangan, tunjuk Plh.",
    "plh_tanpa_pejabat": "Pejabat yang diwakili tidak lagi memegang jabatan ini. Ketik /plh untuk mengulang.",
    "plh_bukan_calon": "Plh dan Plt dipilih dari pejabat lain di kantor ini.",
    "plh_sudah_ada": "Sudah ada Plh atau Plt untuk waktu itu. Akhiri yang lama dahulu dengan /plh.",
    "plh_berputar": "Penunjukan ini berputar: penggantinya sendiri sedang diwakili oleh yang berhalangan. Pilih orang lain.",
    "penugasan_berakhir": "Penugasan ini sudah berakhir. Ketik /pejabat untuk melihat yang terbaru.",
    "tanggal_penugasan": "Tanggal itu belum sesuai: paling awal hari ini, dan paling lama setahun lagi.",
    "sudah_menjabat": "Orang ini sudah menjabat di sana.",
    "akun_sudah_tertaut": "Akunnya sudah tertaut. Untuk memindahkannya, gunakan Ganti akun.",
    "akun_belum_tertaut": "Belum ada akun yang tertaut. Gunakan Undang.",
    "admin_terakhir": "Ini admin terakhir yang dapat dihubungi. Undang admin lain dahulu.",
    "ganti_akun_sama": "Buka tautan ini dengan akun Telegram yang baru; akun ini sudah milik Bapak/Ibu.",
    "akun_milik_lain": "Akun Telegram ini sudah dipakai untuk jabatan atau permohonan lain. Gunakan akun lain, atau hubungi admin kantor.",
    "saksi_tidak_ada": "Belum ada atasan atau admin lain yang dapat mengonfirmasi pindah akun. Hubungi admin kantor.",
    "ganti_sudah_diputus": "Permintaan pindah akun ini sudah diputuskan.",
    "ganti_kedaluwarsa": "Permintaan pindah akun ini sudah tidak berlaku. Buat tautan baru bila masih diperlukan.",
    "tautan_terkunci": "Terlalu banyak tautan yang salah. Coba lagi {saat}.",
    "nama_kosong": "Mohon tulis nama lengkapnya.",
    "plh_sudah_berakhir": "Penunjukan ini sudah berakhir.",
    "bukan_pemohon": "Hanya pemohon yang dapat melakukan ini.",
    "sudah_ditandatangani": "Surat balasan sudah ditandatangani sehingga permohonan tidak dapat dibatalkan.",
    "lampiran_tidak_pada_langkah_ini": "Langkah ini tidak menerima berkas.",
    "dokumen_sama_sudah_ada": "Berkas yang sama sudah terlampir.",
    "dokumen_tidak_ada": "Berkas itu sudah tidak terlampir.",
    "berkas_sedang_disimpan": "Berkas masih disimpan. Mohon tunggu sebentar, lalu tekan lagi.",
    "berkas_gagal_disimpan": "Ada berkas yang gagal disimpan. Mohon kirim ulang.",
    "jawaban_kurang": "Jawaban untuk {label} belum ada.",
    "tidak_boleh_lewati": "Pertanyaan ini perlu dijawab.",
    "berkas": "Berkas dengan nomor itu tidak ada. Periksa kembali penulisannya.",
    "sop": "SOP itu tidak ada.",
    "undangan_tidak_berlaku": "Tautan undangan tidak berlaku. Mintalah tautan baru kepada admin kantor.",
    "undangan_sudah_dipakai": "Tautan undangan ini sudah dipakai. Mintalah tautan baru kepada admin kantor.",
    "undangan_kedaluwarsa": "Tautan undangan ini sudah lewat masa berlakunya. Mintalah tautan baru kepada admin kantor.",
    "bukan_wewenang": "Tindakan ini di luar wewenang Bapak/Ibu.",
    "sudah_dibatalkan": "Tautan ini sudah dibatalkan.",
    "sifat_tidak_dikenal": "Sifat surat itu tidak dikenal.",
    "basis_data": "Sistem sedang sibuk. Mohon coba lagi sebentar lagi.",
    "konflik": "Langkah sudah berlalu.",
    "sudah_tersebar": "Langkah ini sudah dimulai.",
    "daftar_tidak_sah": "Pilih paling sedikit satu, dan tanpa nama ganda.",
    "tautan_tidak_sah": "Tautan harus diawali https:// dan tanpa spasi.",
    "data_belum_masuk": "Masih ada data yang belum dikirim OPD.",
    "rapat_belum_dijadwalkan": "Rapat belum diatur.",
    "rapat_sudah_berlangsung": "Rapat ini sudah mempunyai notulensi.",
    "rapat_belum_mulai": "Notulensi ditulis setelah rapat dimulai.",
    "waktu_rapat_sudah_lewat": "Waktu itu sudah lewat. Tulis tanggal dan jam yang akan datang.",
    "waktu_tidak_terbaca": "Tanggal belum terbaca. Contoh: 30-11-2026 09.00",
    "peserta_kosong": "Pilih paling sedikit satu peserta.",
    "bukan_peserta": "Undangan ini untuk peserta rapat.",
    "belum_ada_yang_hadir": "Belum ada yang menyatakan hadir.",
    "notulensi_belum_ada": "Notulensi belum ditulis.",
    "klasifikasi_tidak_sah": "Kode klasifikasi ditulis dengan angka dan titik, misalnya 000.8.3.3.3.",
    # files
    "berkas_terlalu_besar": "Ukurannya lebih dari 20 MB. Mohon kirim berkas yang lebih kecil.",
    "terlalu_besar": "Ukurannya terlalu besar. Mohon kirim berkas yang lebih kecil.",
    "periksa_gagal": "Mohon kirim ulang beberapa saat lagi, atau periksa kodenya dengan /cek KODE.",
    "berkas_tidak_ada": "Telegram tidak lagi menyimpan berkas itu. Mohon kirim ulang.",
    "telegram": "Berkas tidak dapat diambil dari Telegram. Mohon kirim ulang.",
    "kosong": "Berkasnya kosong. Mohon periksa, lalu kirim kembali.",
    "jenis_tidak_diterima": "Jenis berkas yang kami terima: PDF, Word (.docx), Excel (.xlsx), CSV, JPG dan PNG.",
    "isi_tidak_sesuai": "Isinya tidak sesuai dengan jenis berkasnya. Mohon kirim berkas yang asli, tanpa mengganti akhiran namanya.",
    "berbahaya": "Isinya tidak aman untuk dibuka. Mohon kirim sebagai PDF, Excel (.xlsx) atau CSV biasa.",
    "terkunci": "Berkasnya terkunci kata sandi atau berformat Word/Excel lama. Simpan sebagai .docx atau .xlsx tanpa kata sandi, lalu kirim kembali.",
    "terenkripsi": "Berkasnya terkunci kata sandi. Simpan tanpa kata sandi, lalu kirim kembali.",
    "bukan_docx": "Berkas ini bukan dokumen Word (.docx) yang utuh. Simpan ulang di Word, lalu kirim kembali.",
    "bukan_admin": "Perintah ini untuk admin kantor.",
    # a person's own data
    "data_diri_berjalan": "Permohonan {nomor} masih berjalan. Datanya baru dapat dihapus setelah permohonan selesai atau dibatalkan.",
    "data_diri_pejabat": "Data orang yang menjabat atau pernah menjabat adalah bagian dari arsip kantor, jadi tidak dihapus di sini. Untuk membetulkannya, hubungi admin kantor.",
    "data_diri_menunggu": "Masih ada pesan atau pekerjaan tentang orang ini yang sedang berjalan. Mohon ulangi beberapa saat lagi.",
    "data_diri_sudah_dihapus": "Data orang ini sudah dihapus.",
    "data_diri_tidak_ada": "Orang itu tidak ditemukan di kantor ini.",
    "data_diri_kosong": "Kami tidak menyimpan data Bapak/Ibu.",
    "gambar_terlalu_besar": "Gambar itu lebih dari 40 megapiksel. Perkecil, atau pindai dengan ketajaman yang lebih rendah, lalu kirim kembali.",
    "lambang_terlalu_besar": "Lambang paling besar 2 MB dan 40 megapiksel. Perkecil gambarnya, lalu kirim kembali.",
    "lambang_bukan_gambar": "Lambang harus berupa gambar PNG atau JPEG yang utuh. Simpan ulang gambarnya, lalu kirim kembali.",
    "penanda_hilang": "Tanda ⟦NOMOR⟧, ⟦TANGGAL⟧ atau ⟦KODE⟧ hilang dari draf. Unduh draf terbaru, ubah tanpa menghapus tanda itu, lalu kirim kembali.",
    "tanpa_isolasi": "Draf dari Word belum dapat diubah menjadi PDF dengan aman di server ini. Isilah surat lewat tombol Isi surat.",
    "makro": "Berkas memuat makro. Simpan sebagai .docx atau .xlsx tanpa makro, lalu kirim kembali.",
    "objek_tertanam": "Draf memuat objek tertanam. Hapus objek itu, lalu kirim kembali.",
    "huruf_tertanam": "Draf menyimpan huruf di dalamnya. Di Word buka Berkas > Opsi > Simpan, matikan Sematkan font dalam file, lalu simpan dan kirim kembali.",
    "tautan_luar": "Draf memuat gambar atau isi yang ditautkan dari luar. Sisipkan gambarnya langsung, lalu kirim kembali.",
    "field_terlarang": "Draf memuat isian otomatis Word yang tidak diperbolehkan. Ganti dengan tulisan biasa, lalu kirim kembali.",
}  # fmt: skip

#: What a damaged or trapped archive has in common for whoever sent it.
GALAT |= dict.fromkeys(
    ("bukan_zip", "zip_rusak", "xml_rusak", "dtd", "nama_berbahaya", "nama_ganda", "tautan_simbolik",
     "terlalu_banyak_isi", "rasio_mencurigakan"),
    "Berkasnya rusak atau susunannya tidak wajar. Simpan ulang di Word atau Excel, lalu kirim kembali.",
)  # fmt: skip

GALAT_UMUM = "Mohon maaf, tindakan ini tidak dapat dilakukan sekarang."

#: Past tense of an act, for "sudah ... oleh ...".
LALU = {
    "disposisi": "didisposisikan", "susun_surat": "diselesaikan", "kerjakan": "diselesaikan", "paraf": "diparaf",
    "periksa": "diperiksa", "tandatangani": "ditandatangani", "serahkan": "diserahterimakan", "arsipkan": "diarsipkan",
    "ajukan": "diajukan",
}  # fmt: skip

# --- words in letters ----------------------------------------------------------------------------------------------

KATA: dict[str, str] = {
    "cara_ttd_none": "Surat akan ditandatangani atas nama jabatan Bapak/Ibu dan dicatat di sini. Ini bukan TTE tersertifikasi.",
    "cara_ttd_local": "Surat akan ditandatangani dengan sertifikat kantor sendiri. Ini bukan TTE tersertifikasi.",
    "cara_ttd_bsre": "Surat akan ditandatangani dengan TTE tersertifikasi BSrE.",
    "hal_balasan": "Penyampaian Data {judul}",
    "dokumen_tercatat": "Dokumen berkas",
    "hal_perpanjangan": "Pemberitahuan Perpanjangan Waktu Jawaban",
    "hari_perpanjangan": "{hari} (tujuh)",
    "batas_menyusul": "menyusul setelah kelengkapan dijawab",
    "kalender_libur": "{hari} menjadi hari libur: {nama} ({dasar}).",
    "kalender_masuk": "{hari} menjadi hari kerja: {nama} ({dasar}).",
    "kalender_ramadan": "Jam kerja Ramadan berlaku {hari} sampai {sampai} ({dasar}).",
    "kalender_jam": "Jam kerja menjadi {jam} ({dasar}).",
    "kalender_jam_dicabut": "Perubahan jam kerja tidak berlaku lagi.",
    "kalender_dicabut": "{hari} ({nama}) tidak berlaku lagi.",
    "kalender_diperbarui": "Jam kerja atau daftar hari libur diperbarui.",
    "hal_jawaban": "Jawaban atas Permohonan Data {judul}",
    "hal_permohonan": "Permohonan Data {judul}",
    "tujuan_opd": "Kepala Perangkat Daerah di Lingkungan {pemerintah}",
    "tujuan_opd_terlampir": "Kepala Perangkat Daerah di Lingkungan {pemerintah} (daftar terlampir)",
    "rincian_terlampir": " sebagaimana daftar terlampir",
    "rincian_data": ", yaitu {data}",
    "hal_surat-permintaan-data": "Permintaan Data Statistik Sektoral Tahun {tahun}",
    "paragraf_surat-permintaan-data": (
        "Dalam rangka penyelenggaraan statistik sektoral, bersama ini kami mohon Saudara menyampaikan data tahun {tahun}"
        "{rincian}.\n"
        "Data disampaikan melalui kontak yang ditunjuk, sebagai berkas atau tautan portal data."
    ),
    "hal_surat-pengantar": "Pengantar Form Data Statistik Sektoral Tahun {tahun}",
    "paragraf_surat-pengantar": (
        "Dalam rangka penyelenggaraan statistik sektoral, bersama ini kami mohon Saudara mengisi form data tahun {tahun}"
        "{rincian}.\n"
        "Form yang sudah terisi disampaikan melalui kontak yang ditunjuk, sebagai berkas atau tautan portal data."
    ),
    "kiriman_form": "Form data statistik sektoral",
    "kiriman_banyak": "1 (satu) berkas",
    "kiriman_keterangan": "Untuk diisi dan dikembalikan",
    "disetujui": "disetujui",
    "dikembalikan": "dikembalikan",
    "resume_masih": "masih diproses",
    "resume_batal": "dibatalkan atau ditutup",
    "resume_dijawab": "dijawab",
    "hasil_diberikan": "Data diberikan",
    "hasil_sebagian": "Diberikan sebagian",
    "hasil_ditolak": "Ditolak menurut UU 14/2008",
    "hasil_tidak_dikuasai": "Data tidak dikuasai",
    "hasil_dialihkan": "Dialihkan ke badan publik lain",
    "hal_surat-permohonan-usulan": "Permohonan Usulan Tim KTDA dan KCDA Tahun {tahun}",
    "paragraf_surat-permohonan-usulan": (
        "Dalam rangka penyusunan Kota Dalam Angka dan Kecamatan Dalam Angka tahun {tahun}, akan dibentuk tim yang "
        "beranggotakan unsur perangkat daerah dan Badan Pusat Statistik."
    ),
    "tujuan_usulan": "Kepala Perangkat Daerah dan Instansi (daftar terlampir)",
    "hal_surat-perintah": "Tim Penyusunan KTDA dan KCDA Tahun {tahun}",
    "paragraf_surat-perintah": (
        "Melaksanakan penyusunan Kota Dalam Angka dan Kecamatan Dalam Angka tahun {tahun} dengan penuh tanggung jawab."
    ),
    "menimbang_surat-perintah": (
        "bahwa untuk menyediakan data statistik daerah yang lengkap dan mutakhir perlu disusun Kota Dalam Angka dan "
        "Kecamatan Dalam Angka tahun {tahun};\n"
        "bahwa untuk maksud tersebut perlu memerintahkan pejabat dan pegawai sebagai tim penyusun."
    ),
    "dasar_surat-perintah": (
        "Undang-Undang Nomor 16 Tahun 1997 tentang Statistik;\n"
        "Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia."
    ),
    "jumlah_hadir": "{hadir} orang ({undangan} jabatan diundang, selain penyelenggara)",
    "surat_dibagikan": "Surat",
    "sifat_biasa": "Biasa",
    "sifat_segera": "Segera",
    "sifat_sangat_segera": "Sangat Segera",
    "sifat_rahasia": "Rahasia",
    "paragraf_diberikan": (
        "Bersama ini kami sampaikan data yang Saudara mohonkan sebagaimana terlampir.\n"
        "Kami mohon Saudara mencantumkan {instansi} sebagai sumber data pada setiap penggunaan dan publikasi."
    ),
    "paragraf_sebagian": (
        "Bersama ini kami sampaikan sebagian data yang Saudara mohonkan sebagaimana terlampir. Data selebihnya belum "
        "tersedia pada kami.\n"
        "Kami mohon Saudara mencantumkan {instansi} sebagai sumber data pada setiap penggunaan dan publikasi."
    ),
    "paragraf_ditolak": "Setelah kami teliti, mohon maaf, data yang Saudara mohonkan tidak dapat kami berikan.",
    "paragraf_dialihkan": (
        "Setelah kami periksa, data yang Saudara mohonkan tidak berada dalam penguasaan {instansi}."
    ),
    "paragraf_tidak_dikuasai": (
        "Setelah kami periksa, data yang Saudara mohonkan tidak berada dalam penguasaan {instansi}. Saudara dapat "
        "mengajukan permohonan kepada perangkat daerah atau instansi yang menghasilkan data tersebut."
    ),
}  # fmt: skip

_DAPAT = "Informasi Publik yang apabila dibuka dan diberikan kepada Pemohon Informasi Publik dapat "

#: The heads of UU 14/2008 article 17, and article 6(3)e: what a refusal quotes. Of a, c, e, f and h the opening words,
#: without the numbered particulars below them.
BUNYI_PASAL = {
    "17a": _DAPAT + "menghambat proses penegakan hukum",
    "17b": _DAPAT + "mengganggu kepentingan perlindungan hak atas kekayaan intelektual dan perlindungan dari persaingan "
                    "usaha tidak sehat",
    "17c": _DAPAT + "membahayakan pertahanan dan keamanan negara",
    "17d": _DAPAT + "mengungkapkan kekayaan alam Indonesia",
    "17e": _DAPAT + "merugikan ketahanan ekonomi nasional",
    "17f": _DAPAT + "merugikan kepentingan hubungan luar negeri",
    "17g": _DAPAT + "mengungkapkan isi akta otentik yang bersifat pribadi dan kemauan terakhir ataupun wasiat seseorang",
    "17h": _DAPAT + "mengungkap rahasia pribadi",
    "17i": "memorandum atau surat-surat antar Badan Publik atau intra Badan Publik, yang menurut sifatnya dirahasiakan "
           "kecuali atas putusan Komisi Informasi atau pengadilan",
    "17j": "informasi yang tidak boleh diungkapkan berdasarkan Undang-Undang",
    "6e": "Informasi Publik yang diminta belum dikuasai atau didokumentasikan",
}  # fmt: skip

KATA |= {f"bunyi_{kode}": bunyi for kode, bunyi in BUNYI_PASAL.items()}
KATA |= {f"pasal_{kode}": f"Pasal 17 huruf {kode[2]}" for kode in BUNYI_PASAL if kode != "6e"}
KATA["pasal_6e"] = "Pasal 6 ayat (3) huruf e"

BILANGAN = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")


def kata(kode: str, /, **data: Any) -> str:
    """A phrase of a letter, as plain text (the letter room escapes it)."""
    if kode == "lampiran_surat":
        banyak = int(data["banyak"])
        if not banyak:
            return "-"
        return f"{banyak} ({BILANGAN[banyak]}) berkas" if banyak < len(BILANGAN) else f"{banyak} berkas"
    if kode in ("kop_pejabat", "wali_kota"):
        daerah = str(data["pemerintah"]).removeprefix("Pemerintah ").removeprefix("Kota ")
        return f"WALI KOTA {daerah.upper()}" if kode == "kop_pejabat" else f"Wali Kota {daerah}"
    return KATA[kode].format(**data)


def galat(kode: str, data: Mapping[str, Any], pukul: Callable[[datetime], str]) -> str:
    """The sentence of a refusal, plain text (it goes into a toast as well as into a message)."""
    if kode == "langkah_sudah_berlalu":
        return _sudah_berlalu(data, pukul)
    pola = GALAT.get(kode, GALAT_UMUM)
    saat = data.get("at")
    try:
        return pola.format(**{**data, "saat": pukul(saat) if isinstance(saat, datetime) else ""})
    except KeyError:
        return GALAT_UMUM


def _sudah_berlalu(data: Mapping[str, Any], pukul: Callable[[datetime], str]) -> str:
    """ "Sudah diparaf oleh Kabid pukul 09.12." """
    if data.get("status") == "batal":
        return "Langkah ini sudah ditutup."
    lalu = "dikembalikan" if data.get("status") == "dikembalikan" else LALU.get(str(data.get("aksi")), "selesai")
    oleh = f" oleh {data['sebutan']}" if data.get("sebutan") else ""
    saat = data.get("at")
    return f"Sudah {lalu}{oleh}{' ' + pukul(saat) if isinstance(saat, datetime) else ''}."


# --- messages with buttons -----------------------------------------------------------------------------------------


def _baris(*tombol: Tombol) -> tuple[Tombol, ...]:
    return tombol


def selamat_datang(*, instansi: str) -> Isi:
    """Four lines and the question of consent."""
    return Isi(
        f"Selamat datang di layanan data <b>{esc(instansi)}</b>.\n"
        "Di sini Bapak/Ibu dapat meminta data statistik dan menerima surat balasan beserta datanya.\n"
        "Nama, kontak dan isi permohonan kami simpan tersandi dan hanya dipakai untuk melayani permohonan ini; "
        "percakapan berjalan lewat Telegram.\n"
        "Apakah Bapak/Ibu setuju data tersebut kami olah?",
        (_baris(Tombol("Setuju", "setuju", gaya="success")),),
    )


def selamat_datang_lagi(*, instansi: str) -> Isi:
    """For whoever has agreed already."""
    return Isi(
        f"Selamat datang di layanan data <b>{esc(instansi)}</b>.\nTekan tombol di bawah untuk meminta data, atau ketik "
        "/status untuk melihat permohonan yang berjalan.",
        (_baris(Tombol("Ajukan permohonan", "ajukan", gaya="primary")),),
    )


def selamat_datang_pejabat(*, nama: str, jabatan: Sequence[str], baru: bool = False) -> Isi:
    """For an official who was just linked, or says /start again."""
    awal = "Akun ini sekarang tertaut. " if baru else ""
    return Isi(
        f"{awal}Selamat datang, <b>{esc(nama)}</b>.\nJabatan: {esc(', '.join(jabatan))}.\n"
        "Tugas akan datang ke percakapan ini sebagai kartu; tekan tombolnya untuk bertindak, atau balas kartunya untuk "
        "memberi catatan.",
        (_baris(Tombol("Lihat tugas", "tugas", gaya="primary")),),
    )


def bantuan(*, pejabat: bool) -> Isi:
    """What can be done here."""
    umum = (
        "<b>Bantuan</b>\n/ajukan – mengajukan permohonan data\n/status – melihat permohonan\n"
        "/batal – membatalkan pengisian atau permohonan\n/cek – memeriksa keaslian surat\n"
        "/privasi – data diri yang kami simpan, dan hak atasnya"
    )
    tambahan = (
        "\n\n<b>Untuk pejabat</b>\n/tugas – daftar tugas\n/papan – keadaan berkas dan ketepatan waktu\n/berkas NOMOR – seluruh berkas dan riwayatnya\n"
        "/mulai – memulai SOP\n/plh – pengganti sementara\n/pengingat – ringkasan pagi, hari tenang, tenggat ke kalender ponsel\n/kalender – hari libur kantor\n/pejabat – jabatan dan akun; pindah akun Telegram\nBalas kartu tugas untuk memberi catatan."
    )
    return Isi(umum + (tambahan if pejabat else ""))


def privasi(*, instansi: str, dikenal: bool) -> Isi:
    """What is kept of a person, and what he may ask."""
    teks = (
        f"<b>Data diri di {esc(instansi)}</b>\n"
        "Kami menyimpan nama, kontak, isi permohonan, dan nomor akun Telegram Bapak/Ibu, tersandi, hanya untuk melayani permohonan. "
        "Surat dan catatan permohonan yang selesai menjadi arsip kantor.\n\n"
    )
    if not dikenal:
        return Isi(teks + "Saat ini belum ada data Bapak/Ibu yang kami simpan.")
    return Isi(
        teks + "Bapak/Ibu berhak meminta salinannya, meminta dibetulkan, dan meminta dihapus (UU 27/2022). Untuk membetulkan, sampaikan "
        "kepada petugas.",
        (_baris(Tombol("Minta salinan data", "dd_minta", {"hak": "salinan"})), _baris(Tombol("Minta hapus data", "dd_hapus"))),
    )


def privasi_yakin() -> Isi:
    """Erasure is asked for with a second tap."""
    return Isi(
        "Bila dihapus, nama, kontak, dan isi permohonan Bapak/Ibu tidak dapat dibaca lagi oleh siapa pun, dan riwayat permohonan tidak tampil "
        "lagi di sini. Surat yang sudah terbit tetap menjadi arsip kantor.\nMinta data dihapus?",
        (_baris(Tombol("Ya, minta dihapus", "dd_minta", {"hak": "hapus"}, gaya="danger")), _baris(Tombol("Batal", "dd_batal"))),
    )


def tanya(*, tanya: str, ke: int, dari: int, kode: str, jenis: str, pilihan: Sequence[str], boleh_lewati: bool,
          ubah: bool, sekarang: str) -> Isi:  # fmt: skip
    """One question of the opening conversation."""
    teks = f"<b>Pertanyaan {ke} dari {dari}</b>\n{esc(tanya)}"
    if jenis == "berkas":
        teks += "\n<i>Kirim sebagai PDF atau foto, paling besar 20 MB.</i>"
    if ubah and sekarang:
        teks += f"\n\nJawaban sekarang: <i>{esc(potong(sekarang, 300))}</i>"
    baris = [_baris(*(Tombol(p, "aju_pilih", {"kode": kode, "nilai": p}) for p in pilihan[i : i + 2]))
             for i in range(0, len(pilihan), 2)]  # fmt: skip
    akhir = [Tombol("Lewati", "aju_lewati", {"kode": kode})] if boleh_lewati else []
    akhir.append(Tombol("Kembali ke ringkasan", "aju_ringkasan") if ubah else Tombol("Batal", "aju_batal"))
    return Isi(teks, (*baris, tuple(akhir)))


def ringkasan(*, sop: str, baris: Sequence[tuple[str, str, str]], menunggu: bool) -> Isi:
    """Every answer, each with a way to correct it, and `Kirim`."""
    isi = "\n".join(f"<b>{esc(label)}</b>: {esc(potong(nilai, 300)) if nilai else '–'}" for _, label, nilai in baris)
    teks = f"<b>Ringkasan permohonan</b>\n{esc(sop)}\n\n{isi}\n\n"
    teks += ("Berkas sedang disimpan, mohon tunggu sebentar." if menunggu else
             "Bila sudah benar, tekan <b>Kirim</b>. Untuk membetulkan, tekan tombol ubah.")  # fmt: skip
    ubah = [Tombol(f"Ubah {label.lower()}", "aju_ubah", {"kode": kode}) for kode, label, _ in baris]
    tombol: list[tuple[Tombol, ...]] = [_baris(Tombol("Kirim", "aju_kirim", gaya="success"))]
    tombol += [tuple(ubah[i : i + 2]) for i in range(0, len(ubah), 2)]
    tombol.append(_baris(Tombol("Batal", "aju_batal", gaya="danger")))
    return Isi(teks, tuple(tombol))


def minta_konfirmasi(*, nomor: str, lb: int, daftar: Sequence[str], ada_surat: bool) -> Isi:
    """Did everything arrive?"""
    isi = [*(["surat balasan"] if ada_surat else []), *daftar]
    teks = (
        f"Permohonan <b>{esc(nomor)}</b>: "
        f"{'surat balasan' if ada_surat else 'hasil'}{' dan data' if daftar else ''} sudah kami serahkan di atas.\n"
        + "\n".join(f"• {esc(potong(x, 80))}" for x in isi[:20])
        + "\n\nBila sudah diterima dengan baik, tekan <b>Terima</b>."
    )
    return Isi(teks, (_baris(Tombol("Terima", "konfirmasi", lb=lb, gaya="success")),))


def tautan_dipakai(*, nama: str, jabatan: str, undangan: int) -> Isi:
    """The admin and the other holders are told at once."""
    return Isi(
        f"🔗 <b>{esc(nama)}</b> baru saja menautkan akunnya sebagai <b>{esc(jabatan)}</b>.\n"
        "Bila ini keliru, batalkan sekarang.",
        (_baris(Tombol("Batalkan tautan", "batal_tautan", {"undangan": undangan}, gaya="danger")),),
    )


def tembusan(*, nomor: str, dari: str, sop: str, instruksi: Sequence[str], catatan: str) -> Isi:
    """A copy of a disposisi: for information, nothing to do."""
    teks = f"📎 Tembusan disposisi berkas <b>{esc(nomor)}</b>\n{esc(sop)}\nDari: {esc(dari)}"
    if instruksi:
        teks += f"\nInstruksi: {esc('; '.join(instruksi))}"
    if catatan:
        teks += f"\nCatatan: <i>{esc(potong(catatan, 300))}</i>"
    return Isi(teks, (_baris(Tombol("Riwayat", "riwayat")),))


def baki(*, nomor: str, daftar: Sequence[tuple[str, str, int]], tertunda: int, lb: int, kurang: str | None,
         berkas: str) -> Isi:  # fmt: skip
    """The files of a visit, with `Hapus` for each and `Selesai` when it may end."""
    baris = [f"• {esc(potong(nama, 80))}" for _, nama, _ in daftar]
    if tertunda:
        baris.append(f"• {tertunda} berkas sedang disimpan…")
    teks = f"Lampiran berkas <b>{esc(nomor)}</b>\n" + ("\n".join(baris) if baris else "Belum ada.")
    tombol: list[tuple[Tombol, ...]] = [
        _baris(Tombol(f"Hapus {potong(nama, 30)}", "cabut", {"dokumen": id_}, lb=lb)) for id_, nama, _ in daftar[:20]
    ]
    if kurang is None and not tertunda:
        teks += "\n\nBila sudah lengkap, tekan <b>Selesai</b>."
        tombol.append(_baris(Tombol("Selesai", "selesai", lb=lb, gaya="success")))
    elif kurang is not None and not tertunda:
        teks += f"\n\n{esc(GALAT.get(kurang, GALAT_UMUM))}"
    return Isi(teks, tuple(tombol))


_TTD_BELUM = "Ulangi, belum ditandatangani"


def ttd_tidak_pasti(*, nomor: str, surat: str, insiden: str, lb: int, permintaan: str) -> Isi:
    """The outcome of a signature is unknown; a person looks and settles it."""
    return Isi(
        f"⚠️ Hasil tanda tangan surat <b>{esc(surat)}</b> (berkas {esc(nomor)}) <b>belum pasti</b>: penyedia tidak memberi "
        f"jawaban yang dapat dipercaya. Nomor kejadian: {esc(insiden)}.\n"
        "Mohon periksa pada penyedia tanda tangan. Bila sudah ditandatangani, kirim PDF-nya; bila belum, ulangi.",
        (_baris(Tombol("Kirim PDF bertanda tangan", "ttd_kirim", {"permintaan": permintaan}, lb=lb)),
         _baris(Tombol(_TTD_BELUM, "ttd_belum", {"permintaan": permintaan}, lb=lb))),
    )  # fmt: skip


def yakin_ttd_belum(*, surat: str, lb: int, permintaan: str) -> Isi:
    """The second tap before an unknown signature is written off."""
    return Isi(f"Apakah sudah dipastikan pada penyedia bahwa surat <b>{esc(surat)}</b> belum ditandatangani?",
               (_baris(Tombol("Ya, belum ditandatangani", "ttd_belum_ya", {"permintaan": permintaan}, lb=lb, gaya="danger"),
                       Tombol("Batal", "tutup_tanya")),))  # fmt: skip


def minta_pdf(*, nomor: str, surat: str, lb: int) -> Isi:
    """To the drafter: the letter has no PDF, and cannot be signed without."""
    return Isi(
        f"📄 Surat <b>{esc(surat)}</b> (berkas {esc(nomor)}) menunggu PDF sebelum ditandatangani. Mohon buka berkas Word-nya, "
        "simpan sebagai PDF, lalu kirim ke sini.",
        (_baris(Tombol("Lihat surat", "lihat_surat", lb=lb), Tombol("Kirim PDF", "kirim_pdf", lb=lb, gaya="primary")),),
    )  # fmt: skip


def ttd_gagal(*, gagal: Sequence[tuple[str, str]]) -> Isi:
    """Which letters were not signed, by reason."""
    if len(gagal) == 1:
        return Isi(f"Surat <b>{esc(gagal[0][0])}</b> belum ditandatangani. {gagal[0][1]}")
    per_alasan: dict[str, list[str]] = {}
    for nomor, kalimat in gagal:
        per_alasan.setdefault(kalimat, []).append(nomor)
    baris = [f"{kalimat}\n" + "\n".join(f"• {esc(x)}" for x in nomor) for kalimat, nomor in per_alasan.items()]
    return Isi(f"<b>{len(gagal)} surat belum ditandatangani</b>\n\n" + "\n\n".join(baris))


def tautan_ttd(*, banyak: int, alamat: str) -> Isi:
    """The one-time page for the passphrase."""
    apa = "surat ini" if banyak == 1 else f"{banyak} surat ini"
    return Isi(
        f"🔏 Tekan tombol di bawah untuk menandatangani {apa} dengan kata sandi sertifikat Bapak/Ibu. Halaman berlaku 10 menit "
        "dan sekali pakai. Jangan menulis kata sandi di percakapan ini.",
        (_baris(Tombol("Buka halaman tanda tangan", url=alamat)),),
    )


def totp_daftar(*, kunci: str, alamat: str) -> Isi:
    """The key of an authenticator app, once: as QR (the picture above) and to be copied on the same phone."""
    return Isi(
        "🔑 <b>Kode tanda tangan</b>\nSatu kali saja: daftarkan kunci ini di aplikasi autentikator (misalnya Google Authenticator "
        "atau Aegis). Pindai gambar ini dari ponsel lain, atau salin kuncinya bila aplikasinya ada di ponsel ini.\n"
        "Pesan ini akan dihapus setelah kode pertama cocok. Jangan diteruskan kepada siapa pun.",
        (_baris(Tombol("Salin kunci", salin=kunci)), _baris(Tombol("Salin alamat otpauth", salin=alamat))),
    )


def totp_kode_pertama() -> Isi:
    """Proof that the app has the key."""
    return Isi("Setelah didaftarkan, tulis 6 angka yang tampil di aplikasi autentikator.",
               (_baris(Tombol("Batal", "totp_batal")),))  # fmt: skip


def ttd_banyak(*, ke: int, semua: Sequence[tuple[str, str, str, str, bool]], berkas: str, lb: int, layar: str,
               faktor: str, cara: str) -> Isi:  # fmt: skip
    """Several letters before one confirmation: a page per letter (number, case, subject, receiver, left out)."""
    ikut = [x for x in semua if not x[4]]
    if layar == "yakin":
        daftar = "\n".join(f"{i}. {esc(nomor)} – {esc(potong(hal, 60))}" for i, (nomor, _, hal, _, _) in enumerate(ikut[:20], 1))
        sisa = f"\n… dan {len(ikut) - 20} surat lagi" if len(ikut) > 20 else ""
        teks = f"<b>Tanda tangan {len(ikut)} surat</b>\n{daftar}{sisa}\n\n{cara}"
        batal = Tombol("Batal", "tb_batal")
        if faktor == "ketuk":
            return Isi(f"{teks}\n<b>Yakin {len(ikut)} surat ini ditandatangani?</b>",
                       (_baris(Tombol(f"Ya, tanda tangani {len(ikut)} surat", "tb_ya", gaya="success")), _baris(batal)))  # fmt: skip
        return Isi(f"{teks}\n<b>Tulis 6 angka dari aplikasi autentikator.</b>", (_baris(batal),))
    nomor, kasus, hal, penerima, lewat = semua[ke]
    teks = (
        f"<b>Surat {ke + 1} dari {len(semua)}</b>{' · <b>dilewati</b>' if lewat else ''}\nNomor: <b>{esc(nomor)}</b>\n"
        f"Berkas: {esc(kasus)}\nHal: {esc(potong(hal, 200))}\nPenerima: {esc(potong(penerima, 120))}\n\n"
        f"{len(ikut)} surat akan ditandatangani."
    )
    pindah = [Tombol("‹ Sebelumnya", "tb_hal", {"i": ke - 1})] if ke else []
    if ke + 1 < len(semua):
        pindah.append(Tombol("Berikutnya ›", "tb_hal", {"i": ke + 1}))
    ubah = Tombol("Ikutkan surat ini" if lewat else "Lewati surat ini", "tb_lewati", {"i": ke})
    baris = [_baris(Tombol("Lihat surat", "lihat_surat", {"berkas": berkas}, lb=lb), ubah), tuple(pindah)]
    if ikut:
        baris.append(_baris(Tombol(f"Tanda tangani {len(ikut)} surat", "tb_yakin", gaya="success")))
    return Isi(teks, tuple(b for b in (*baris, _baris(Tombol("Batal", "tb_batal"))) if b))


def ttd_banyak_hasil(*, jadi: Sequence[str], dilewati: Sequence[tuple[str, str]], sedang: bool) -> Isi:
    """What became of one confirmation for several letters."""
    kata = "sedang ditandatangani; kartunya berubah bila selesai" if sedang else "ditandatangani"
    teks = [f"✅ {len(jadi)} surat {kata}."] if jadi else ["Tidak ada surat yang ditandatangani."]
    if dilewati:
        teks += ["", "Tidak ikut:", *(f"• {esc(nomor)}: {esc(sebab)}" for nomor, sebab in dilewati[:20])]
        teks += [f"… dan {len(dilewati) - 20} lagi"] if len(dilewati) > 20 else []
    return Isi("\n".join(teks))


def tanya_dialog(*, kode: str, nomor: str) -> Isi:
    """A question that expects text from an official."""
    return Isi(PESAN[kode].format(nomor=esc(nomor)), (_baris(Tombol("Batal", "dialog_batal")),))


def minta_alasan(*, nomor: str, lb: int, tujuan: Sequence[TujuanKembali], terpilih: int) -> Isi:
    """Why does the case go back, and to whom? One who has no choice is asked for the reason only."""
    tanya = tanya_dialog(kode="minta_alasan", nomor=nomor)
    if len(tujuan) < 2:
        return tanya
    kini = tujuan[terpilih]
    teks = (f"{tanya.teks}\n\nDikembalikan kepada: <b>langkah {kini.no}, {isian(_pembuat(kini), 100)}</b>.\n"
            "Bila untuk pembuat lain, tekan namanya lebih dahulu.")  # fmt: skip
    pilihan = tuple(
        _baris(Tombol(potong(f"{'●' if i == terpilih else '○'} {t.no}. {_pembuat(t)}: {t.hasil}", 60), "kembali_ke",
                      {"no": t.no, "bagian": t.bagian}, lb=lb))
        for i, t in enumerate(tujuan)
    )  # fmt: skip
    return Isi(teks, (*pilihan, *tanya.tombol))


def _pembuat(t: TujuanKembali) -> str:
    """A maker by post, with his name and his work where the post alone does not tell."""
    lebih = [x for x in (t.orang, {"susun_surat": "menyusun surat", "kerjakan": "mengerjakan"}.get(t.aksi or "")) if x]
    return f"{t.jabatan} ({', '.join(lebih)})" if lebih else t.jabatan


def pilih_batal(*, daftar: Sequence[tuple[str, str]]) -> Isi:
    """Which request shall be withdrawn?"""
    return Isi("Permohonan mana yang ingin dibatalkan?",
               tuple(_baris(Tombol(f"Batalkan {nomor}", "batal_berkas", {"berkas": id_})) for id_, nomor in daftar))  # fmt: skip


def yakin_batal(*, nomor: str) -> Isi:
    """The second tap before a request is withdrawn."""
    return Isi(f"Batalkan permohonan <b>{esc(nomor)}</b>? Permohonan yang dibatalkan tidak dapat dilanjutkan.",
               (_baris(Tombol("Ya, batalkan", "batal_berkas_ya", gaya="danger"), Tombol("Batal", "tutup_tanya")),))  # fmt: skip


def pilih_sop(*, daftar: Sequence[tuple[str, str]], aksi: str) -> Isi:
    """Which procedure?"""
    return Isi("Silakan pilih layanan." if aksi == "ajukan_sop" else "SOP mana yang akan dimulai?",
               tuple(_baris(Tombol(potong(nama, 60), aksi, {"sop": id_})) for id_, nama in daftar))  # fmt: skip


def tawaran_mulai(*, nama: str, sop: str) -> Isi:
    """It is the month in which this procedure begins."""
    return Isi(f"🗓 Bulan ini waktunya memulai <b>{esc(nama)}</b>. Tekan Mulai untuk membukanya, atau nanti lewat /mulai.",
               (_baris(Tombol("Mulai", "mulai_sop", {"sop": sop}, gaya="primary")),))  # fmt: skip


def tanpa_permohonan() -> Isi:
    """Nothing yet; here is how to begin."""
    return Isi("Bapak/Ibu belum mempunyai permohonan yang berjalan.",
               (_baris(Tombol("Ajukan permohonan", "ajukan", gaya="primary")),))  # fmt: skip


def daftar_permohonan(*, daftar: Sequence[tuple[str, str]]) -> Isi:
    """Older requests, one line each."""
    kata_status = {"berjalan": "sedang diproses", "selesai": "selesai", "batal": "dibatalkan"}
    return Isi("<b>Permohonan Bapak/Ibu</b>\n" + "\n".join(
        f"• {esc(nomor)} – {kata_status.get(status, status)}" for nomor, status in daftar))  # fmt: skip


def tenggat(**data: Any) -> Isi:
    """How a due time was counted; see `teks_tenggat`."""
    return Isi(teks_tenggat(**data))


def undangan_rapat(*, waktu: str, tempat: str, acara: str, instansi: str, lb: int, keadaan: str,
                   hadir: bool | None) -> Isi:  # fmt: skip
    """The invitation of one guest with his own answer, as long as the meeting is ahead and in what became of it.

    `keadaan`: berlaku, selesai, batal, pindah (a newer invitation stands below), ditarik (he is invited no more).
    """
    jawaban = {True: "hadir", False: "berhalangan", None: None}[hadir]
    tombol: tuple[tuple[Tombol, ...], ...] = ()
    if keadaan == "berlaku":
        tombol = (_baris(Tombol("Hadir", "hadir", lb=lb, gaya="success"), Tombol("Berhalangan", "berhalangan", lb=lb)),)
        akhir = "Mohon konfirmasi kehadiran."
        if jawaban:
            akhir = f"Jawaban Bapak/Ibu: <b>{jawaban}</b>. Terima kasih; jawaban masih dapat diubah."
    else:
        akhir = _AKHIR_RAPAT[keadaan]
        if keadaan == "selesai":
            akhir += f" Bapak/Ibu tercatat <b>{jawaban}</b>." if jawaban else " Undangan ini tidak perlu dijawab lagi."
    kepala = f"<b>Undangan rapat</b> dari {esc(instansi)}\n{esc(waktu)}\nTempat: {esc(tempat)}\nAcara: {esc(acara)}"
    return Isi(f"{kepala}\n\n{akhir}", tombol)


_AKHIR_RAPAT = {
    "selesai": "✔️ Rapat ini sudah selesai. Terima kasih.",
    "batal": "✖️ Rapat ini tidak jadi diadakan. Mohon maaf, dan terima kasih.",
    "pindah": "🗓 Rapat ini dijadwalkan ulang. Mohon jawab undangan yang baru di bawah.",
    "ditarik": "🗓 Rapat ini dijadwalkan ulang, dan Bapak/Ibu tidak perlu hadir. Terima kasih.",
}


def minta_klasifikasi(*, nomor: str, lb: int, bawaan: str) -> Isi:
    """Under which code shall the case be filed?"""
    tombol = (_baris(Tombol(f"Arsipkan {bawaan}", "arsip_kode", {"kode": bawaan}, lb=lb, gaya="success")),) if bawaan else ()
    return Isi(f"Dengan kode klasifikasi apa berkas <b>{esc(nomor)}</b> diarsipkan? Tekan tombol, atau tulis kodenya.",
               (*tombol, _baris(Tombol("Batal", "dialog_batal"))))  # fmt: skip


def undang_opd(*, daftar: Sequence[tuple[str, str]], lb: int, halaman: int, banyak: int, total: int) -> Isi:
    """The offices without a contact, each with a button that makes a link."""
    if not daftar:
        return Isi("Semua perangkat daerah sudah mempunyai kontak.")
    tombol = [_baris(Tombol(f"Undang {potong(nama, 50)}", "opd_undang", {"kode": kode}, lb=lb)) for kode, nama in daftar]
    tombol += balik_halaman("opd_daftar", halaman, banyak, lb=lb, data={"balik": True})
    letak = f"\nHalaman {halaman} dari {banyak}" if banyak > 1 else ""
    return Isi(f"<b>{total} perangkat daerah belum mempunyai kontak.</b>\nTekan namanya untuk membuat tautan undangan.{letak}",
               tuple(tombol))  # fmt: skip


def bawahan_terlambat(*, daftar: Sequence[tuple[str, int, int, str, str, datetime | None]], zona: tzinfo) -> Isi:
    """To a superior: what has been late below him for too long."""
    baris = [f"⚠️ <b>{len(daftar)} langkah di bawah Bapak/Ibu lewat tenggat</b>"]
    baris += [f"• {esc(nomor)} langkah {no}, {isian(jabatan, 60)}: sejak {_hari(at, zona)}"
              for nomor, no, _, _, jabatan, at in daftar[:BARIS_RINGKASAN]]  # fmt: skip
    if len(daftar) > BARIS_RINGKASAN:
        baris.append(f"… dan {len(daftar) - BARIS_RINGKASAN} lagi")
    baris.append("Mohon dibantu agar langkah berikutnya tidak ikut terlambat.")
    return Isi("\n".join(baris), tuple(_baris(Tombol(f"Riwayat {nomor}", "riwayat", {"berkas": id_}, lb=lb))
                                      for nomor, _, lb, id_, _, _ in daftar[:TOMBOL_RINGKASAN]))  # fmt: skip


#: Lines and buttons of one brief: a phone's screen.
BARIS_RINGKASAN, TOMBOL_RINGKASAN = 8, 6

_BarisRingkasan = tuple[str, int, str, str, int, "datetime | None"]


def ringkasan_pagi(*, lewat: Sequence[_BarisRingkasan], hari_ini: Sequence[_BarisRingkasan], besok: Sequence[_BarisRingkasan],
                   menunggu: Sequence[_BarisRingkasan], lain: int, zona: tzinfo, pagi: bool = True) -> Isi:  # fmt: skip
    """The morning brief, or the same later in the day; each line is one tap away."""
    baris = ["☀️ <b>Ringkasan pagi</b>" if pagi else "⏰ <b>Ringkasan tugas</b>"]
    for judul, daftar in (("Lewat tenggat", lewat), ("Jatuh tempo hari ini", hari_ini), ("Tenggat tinggal satu hari kerja", besok),
                          ("Menunggu jawaban pemohon", menunggu)):  # fmt: skip
        if daftar:
            baris += ["", f"<b>{judul}: {len(daftar)}</b>"]
            baris += [f"• {esc(nomor)} langkah {no}, {isian(jabatan, 40)}" + (f" ({_hari(at, zona)})" if at else "")
                      for nomor, no, jabatan, _, _, at in daftar[:BARIS_RINGKASAN]]  # fmt: skip
            if len(daftar) > BARIS_RINGKASAN:
                baris.append(f"… dan {len(daftar) - BARIS_RINGKASAN} lagi")
    if lain:
        baris += ["", f"{lain} tugas lain belum jatuh tempo."]
    tombol = [_baris(Tombol(f"Buka {nomor}", "buka_tugas", {"berkas": id_}, lb=lb))
              for nomor, _, _, id_, lb, _ in [*lewat, *hari_ini, *besok][:TOMBOL_RINGKASAN]]  # fmt: skip
    return Isi("\n".join(baris), (*tombol, _baris(Tombol("Lihat semua tugas", "tugas"), Tombol("Atur pengingat", "atur_pengingat"))))


def atur_pengingat(*, jam: str, pilihan: Sequence[str], senyap_sampai: str) -> Isi:
    """What a person may choose about reminders."""
    keadaan = f"Pengingat disenyapkan sampai <b>{esc(senyap_sampai)}</b>." if senyap_sampai else "Pengingat menyala."
    return Isi(
        f"<b>Pengingat saya</b>\nRingkasan pagi pukul <b>{esc(jam)}</b>.\n{keadaan}\n\n"
        "Tenggat tidak berubah; atasan tetap diberi tahu bila ada yang terlambat.",
        (
            tuple(Tombol(f"{'● ' if x == jam else ''}{x}", "ingat_jam", {"jam": x}) for x in pilihan),
            _baris(Tombol("Senyapkan hari ini", "ingat_senyap", {"hari": 1}), Tombol("Senyapkan 3 hari kerja", "ingat_senyap", {"hari": 3})),
            _baris(Tombol("Senyapkan 5 hari kerja", "ingat_senyap", {"hari": 5}), Tombol("Nyalakan lagi", "ingat_senyap", {"hari": 0})),
            _baris(Tombol("Kirim kalender (.ics)", "ics")),
        ),
    )


def kalender(*, libur: Sequence[tuple[date, str, str, bool]], tambahan: Sequence[tuple[int, date, str, str, str, str]],
             ramadan: Sequence[tuple[int | None, date, date, str]], jam: tuple[int | None, str, str], admin: bool) -> Isi:  # fmt: skip
    """The hours of the week, the days off to come, the days the admin added, and the next Ramadan; each with its row where he added it."""
    jam_id, seminggu, dasar_jam = jam
    baris = ["<b>Kalender kantor</b>", f"Jam kerja: {isian(seminggu, 200)}{f' ({isian(dasar_jam, 100)})' if dasar_jam else ''}", "",
             "Libur 60 hari ke depan:"]  # fmt: skip
    baris += [f"• {hari_ringkas(t)}: {isian(nama, 60)} ({isian(dasar, 100)}{', perkiraan' if kira else ''})"
              for t, nama, dasar, kira in libur[:15]] or ["• tidak ada"]  # fmt: skip
    if tambahan:
        baris += ["", "Ditambahkan kantor:"]
        baris += [f"• {hari_ringkas(t)}: {'libur' if jenis == 'libur' else 'masuk'}{f' {isian(jam, 30)}' if jam else ''}, "
                  f"{isian(nama, 60)} ({isian(dasar, 100)})" for _, t, jenis, nama, dasar, jam in tambahan[:15]]  # fmt: skip
    for _, mulai, sampai, dasar in ramadan:
        baris += ["", f"Jam kerja Ramadan: {hari_ringkas(mulai)} sampai {hari_ringkas(sampai)}{f' ({isian(dasar, 100)})' if dasar else ''}"]
    if not admin:
        return Isi("\n".join(baris))
    tombol = [_baris(Tombol("Tambah hari libur", "kal_tambah", {"jenis": "libur"}),
                     Tombol("Tambah hari masuk", "kal_tambah", {"jenis": "masuk"})),
              _baris(Tombol("Atur hari Ramadan", "kal_tambah", {"jenis": "ramadan"}),
                     Tombol("Ubah jam kerja", "kal_tambah", {"jenis": "jam"}))]  # fmt: skip
    if jam_id is not None:
        tombol.append(_baris(Tombol("Cabut perubahan jam kerja", "kal_cabut", {"id": jam_id}, gaya="danger")))
    tombol += [_baris(Tombol(f"Cabut Ramadan {hari_ringkas(mulai)}", "kal_cabut", {"id": id_}, gaya="danger"))
               for id_, mulai, _, _ in ramadan if id_ is not None]  # fmt: skip
    tombol += [_baris(Tombol(f"Cabut {hari_ringkas(t)}", "kal_cabut", {"id": id_}, gaya="danger"))
               for id_, t, *_ in tambahan[:15]]  # fmt: skip
    return Isi("\n".join(baris), tuple(tombol))


def minta_hari(*, jenis: str) -> Isi:
    """Asks for one day of the calendar, for the days of Ramadan, or for the hours of every week."""
    if jenis == "jam":
        return Isi("Jam kerja seminggu menjadi apa? Tulis dalam satu baris: hari dan jamnya, tanpa jam istirahat; lalu dasar. Hari yang tidak "
                   "disebut libur. Contoh:\n<code>Senin-Kamis 07.30-12.00, 13.00-16.00; Jumat 07.30-11.30, 13.00-16.30; SE Wali Kota 100/2026</code>",
                   (_baris(Tombol("Batal", "dialog_batal")),))  # fmt: skip
    if jenis == "ramadan":
        return Isi("Kapan jam kerja Ramadan berlaku? Tulis dalam satu baris: hari pertama; hari terakhir; dasar. Contoh:\n"
                   "<code>08-02-2027; 09-03-2027; KMA 100/2027</code>", (_baris(Tombol("Batal", "dialog_batal")),))  # fmt: skip
    contoh = "24-12-2026; Libur daerah; SE Wali Kota 100/2026" if jenis == "libur" else "19-12-2026; Pengganti hari libur; SE Wali Kota 101/2026; 08.00-12.00"
    jam = "" if jenis == "libur" else " Jamnya boleh ditambahkan di akhir."
    return Isi(f"Tulis dalam satu baris: tanggal; nama; dasar.{jam} Contoh:\n<code>{contoh}</code>",
               (_baris(Tombol("Batal", "dialog_batal")),))  # fmt: skip


def tenggat_bergeser(*, alasan: Sequence[str], daftar: Sequence[tuple[str, int, datetime | None, datetime | None]], banyak: int,
                     zona: tzinfo) -> Isi:  # fmt: skip
    """What a change of the calendar moved, for one person."""
    baris = ["📅 <b>Kalender kantor berubah</b>", *(esc(x) for x in alasan[:5]), "", f"{banyak} tenggat Bapak/Ibu ikut bergeser:"]
    baris += [f"• {esc(nomor)} langkah {no}: {_hari(a, zona)} → <b>{_hari(b, zona)}</b>" for nomor, no, a, b in daftar]
    if banyak > len(daftar):
        baris.append(f"… dan {banyak - len(daftar)} lagi")
    return Isi("\n".join(baris), (_baris(Tombol("Lihat tugas", "tugas")),))


def _hari(saat: datetime | None, zona: tzinfo) -> str:
    return waktu_ringkas(saat, zona) if saat is not None else "belum ada"


def kelengkapan_diminta(*, nomor: str, pertanyaan: str, lb: int, batas: str, pengingat: bool) -> Isi:
    """The question to the pemohon."""
    kepala = "⏰ Kami masih menunggu jawaban Bapak/Ibu" if pengingat else "❓ Kami memerlukan kelengkapan dari Bapak/Ibu"
    return Isi(
        f"{kepala} untuk permohonan <b>{esc(nomor)}</b>:\n<blockquote>{isian(pertanyaan, 3000)}</blockquote>\n"
        f"Mohon dijawab paling lambat <b>{esc(batas)}</b>. Setelah itu permohonan ditutup, dan dapat diajukan kembali.",
        ((Tombol("Jawab", "jawab_mulai", {}, lb=lb, gaya="primary"),),),
    )


def kelengkapan_jawab(*, nomor: str, pertanyaan: str, teks: str, lampiran: Sequence[str]) -> Isi:
    """The pemohon's answer as it stands."""
    baris = [f"Jawaban untuk permohonan <b>{esc(nomor)}</b>", f"<blockquote expandable>{isian(pertanyaan, 800)}</blockquote>"]
    if teks:
        baris.append(f"Jawaban: {isian(teks, 1500)}")
    if lampiran:
        baris.append("Berkas: " + ", ".join(isian(x, 80) for x in lampiran[:10]))
    ada = bool(teks or lampiran)
    baris.append("Bila sudah lengkap, tekan <b>Kirim</b>. Tulisan atau berkas berikutnya akan ditambahkan." if ada
                 else "Tulis jawabannya, atau kirim berkasnya, ke percakapan ini.")  # fmt: skip
    ulang = (Tombol("Ulangi dari awal", "jawab_ulang"),)
    return Isi("\n".join(baris), ((Tombol("Kirim", "jawab_kirim", gaya="success"),), ulang) if ada else ())


def daftar_ditolak(*, temuan: Sequence[str]) -> Isi:
    """Every finding in a list that was sent, the first twenty of them."""
    sisa = [f"… dan {len(temuan) - 20} temuan lagi"] if len(temuan) > 20 else []
    baris = [f"• {isian(x, 150)}" for x in temuan[:20]] + sisa
    return Isi("<b>Daftar belum dapat dipakai.</b> Mohon diperbaiki, lalu kirim kembali:\n" + "\n".join(baris))


_CARA_CEK = {
    "none": "Disetujui secara elektronik di dalam aplikasi; bukan tanda tangan elektronik tersertifikasi.",
    "local": "Ditandatangani dengan sertifikat internal kantor; bukan tanda tangan elektronik tersertifikasi.",
    "bsre": "Ditandatangani dengan tanda tangan elektronik tersertifikasi BSrE.",
}


PEMBUAT: dict[str, Callable[..., Isi]] = {
    f.__name__: f
    for f in (selamat_datang, selamat_datang_lagi, selamat_datang_pejabat, bantuan, privasi, privasi_yakin, tanya, ringkasan, minta_konfirmasi,
              tautan_dipakai, tembusan, baki, tanya_dialog, minta_alasan, pilih_batal, yakin_batal, pilih_sop, tawaran_mulai,
              tanpa_permohonan, daftar_permohonan, tenggat, undangan_rapat, bawahan_terlambat, ringkasan_pagi,
              atur_pengingat, kalender, minta_hari, tenggat_bergeser, papan, papan_lewat, papan_sendiri,
              kelengkapan_diminta, kelengkapan_jawab, minta_klasifikasi, undang_opd, daftar_ditolak, ttd_tidak_pasti,
              yakin_ttd_belum, minta_pdf, plh_daftar, plh_tanya, plh_yakin, plh_minta_tanggal, kabar_plh, alihkan_kursi,
              kabar_jabatan, jabatan_belum_mulai, jabatan_sudah_berakhir, tugas_diwakili, tautan_ttd, ttd_gagal, totp_daftar, totp_kode_pertama, ttd_banyak, ttd_banyak_hasil)
} | keaslian.PEMBUAT | pejabat.PEMBUAT  # fmt: skip


def pesan(kode: str, /, **data: Any) -> Isi:
    """The message with this code.

    Raises:
        KeyError: there is no such message; a mistake of ours.
    """
    if kode in PEMBUAT:
        return PEMBUAT[kode](**data)
    return Isi(PESAN[kode].format(**{k: esc(str(v)) for k, v in data.items()}))
