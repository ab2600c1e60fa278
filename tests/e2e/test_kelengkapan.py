"""The citizen is asked and answers in words and a file; the kadis takes more time with a letter; a holiday moves what is open."""

from __future__ import annotations

from tests.e2e.panggung import ADMIN_ID as ADMIN
from tests.e2e.panggung import POST, SARI, Panggung, teks_docx

ANALIS, KADIS = POST["analis"], POST["kadis"]


def test_a_question_goes_to_the_citizen_and_its_answer_back_to_the_same_card(p: Panggung) -> None:
    nomor = p.ajukan()
    p.sampai_analis(nomor)
    p.ketuk(ANALIS, "Minta kelengkapan", nomor)
    p.tunggu(ANALIS, "Apa yang perlu dilengkapi pemohon", nomor)
    p.tulis(ANALIS, "Tahun berapa yang <dimaksud>?")
    p.tunggu(ANALIS, nomor, "Tenggat berhenti sejak", tombol="Lanjutkan tanpa jawaban")
    p.tunggu(SARI, "Kami memerlukan kelengkapan", nomor, "Tahun berapa yang <dimaksud>?")
    p.ketuk(SARI, "Jawab", "Kami memerlukan kelengkapan", nomor)
    p.tunggu(SARI, "Jawaban untuk permohonan", "Tulis jawabannya")
    p.tulis(SARI, "Tahun 2025, menurut kecamatan.")
    p.sandbox.kirim_berkas(SARI, ("pengantar.pdf", b"%PDF-1.4\n%contoh\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"))
    p.tunggu(SARI, "Jawaban: Tahun 2025, menurut kecamatan.", "Berkas: pengantar.pdf\n")
    p.ketuk(SARI, "Kirim", "Jawaban untuk permohonan")
    p.tunggu(SARI, "Jawaban untuk permohonan", "terkirim")
    p.tunggu(ANALIS, nomor, "Pemohon sudah menjawab", "Tahun 2025, menurut kecamatan.", tombol="Isi surat")
    p.susun(nomor)
    p.naik(nomor)
    p.tandatangani(nomor)
    p.serah_terima(nomor)
    assert p.jumlah(nomor)["KelengkapanDijawab"] == 1


def test_more_time_is_announced_to_the_citizen_with_a_numbered_letter(p: Panggung) -> None:
    sudah = int(p.sql("SELECT count(*) FROM nomor WHERE aliran LIKE 'surat:%'")[0][0])  # by the stories before
    perpanjangan, balasan = (f"000.8.3.3.3/{sudah + n:03}/DKISP/2026" for n in (1, 2))
    nomor = p.ajukan()
    p.ketuk(KADIS, "Perpanjang waktu", nomor)
    p.tunggu(KADIS, "memerlukan waktu lebih", nomor)
    p.tulis(KADIS, "Data masih dicocokkan dengan BPS.")
    p.tunggu(KADIS, "diperpanjang 7 hari kerja", nomor)
    p.tunggu(SARI, "memerlukan waktu lebih lama", "Data masih dicocokkan dengan BPS.", nomor)
    surat = teks_docx(p.isi_berkas(p.tunggu(SARI, "Surat pemberitahuan perpanjangan waktu", nomor)))
    for isi in ("Data masih dicocokkan dengan BPS.", perpanjangan, nomor, "7 (tujuh)"):
        assert isi in surat, isi
    p.sampai_tamat(nomor)
    assert p.sql("SELECT nomor, status FROM nomor WHERE aliran LIKE 'surat:%' ORDER BY urut")[sudah:] == [
        (perpanjangan, "final"), (balasan, "final")]  # fmt: skip


def test_a_holiday_of_the_office_moves_what_is_open_and_is_told_once(p: Panggung) -> None:
    nomor = p.ajukan()  # Monday; the kadis has until Tuesday
    p.tunggu(KADIS, nomor, "Tenggat: Selasa, 24 Nov 2026 pukul 16.00 WITA")
    p.tulis(ADMIN, "/kalender")
    p.ketuk(ADMIN, "Tambah hari libur", "Kalender kantor")
    p.tunggu(ADMIN, "Tulis dalam satu baris")
    p.tulis(ADMIN, "24-11-2026; Libur daerah (contoh); SE Wali Kota 100/2026")
    p.tunggu(ADMIN, "Kalender kantor", "Sel 24 Nov 2026: libur")
    p.tunggu(KADIS, nomor, "Tenggat: Rabu, 25 Nov 2026 pukul 16.00 WITA")
    p.tunggu(KADIS, "Kalender kantor berubah", "Selasa, 24 November 2026 menjadi hari libur", nomor)
    assert sum("Kalender kantor berubah" in x for x in p.isi(KADIS)) == 1
