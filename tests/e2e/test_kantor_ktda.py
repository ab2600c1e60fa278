"""Tangerang's KTDA and KCDA, sixteen rows over HTTP: letters signed by hand, proposals, three meetings, a check by BPS."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from bot.application.ports import Meja
from tests.e2e.panggung_kantor import TANGERANG, PanggungKantor, panggung_kantor, ruang

OPD = (("dinas-kesehatan", "Dinas Kesehatan"), ("dinas-pendidikan", "Dinas Pendidikan"))
SOP = "Prosedur Penyusunan dan Pengumpulan"
PINDAIAN = (b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
            b"trailer<</Root 1 0 R>>\n%%EOF\n")  # fmt: skip


def rapat(p: PanggungKantor, nomor: str, langkah: int, waktu: str, sesudah: str, tamu: list[int]) -> None:
    """One meeting: called, answered, held, minuted."""
    tim = p.ruang[TANGERANG].akun("tim")
    p.ketuk(tim, "Atur rapat", nomor, f"langkah {langkah} dari")
    p.tunggu(tim, "Kapan rapatnya?")
    p.tulis(tim, "besok pagi")
    p.tunggu(tim, "Tanggal belum terbaca")
    p.tulis(tim, waktu)
    p.tunggu(tim, "Di mana rapatnya?")
    p.tulis(tim, "Ruang rapat <Al-Amanah> & aula")
    p.tunggu(tim, "Apa acara rapatnya?")
    p.tulis(tim, f"Pembahasan langkah {langkah}, data; dan jadwal")
    panel = p.tunggu(tim, "Undangan rapat", "Ruang rapat <Al-Amanah> & aula", tombol="Kirim undangan")
    if langkah == 5:
        p.ketuk(tim, "Kominfo", "Undangan rapat")
    else:
        assert "Diundang: 3." in panel["text"]  # the SOP's own guests: BPS and every OPD
    assert p.ketuk(tim, "Kirim undangan", "Undangan rapat") == "Undangan dikirim."
    for n, akun in enumerate(tamu):
        p.tunggu(akun, "Undangan rapat dari", f"Pembahasan langkah {langkah},")  # not the one of an earlier meeting
        ics = p.unduh(akun, "undangan-rapat.ics").decode()
        assert "BEGIN:VEVENT" in ics
        assert "\\, data\\; dan jadwal" in ics
        p.ketuk(akun, "Berhalangan" if n else "Hadir", "Undangan rapat dari", f"Pembahasan langkah {langkah},")
    p.ketuk(tim, "Hadir", nomor, f"langkah {langkah} dari")
    p.tunggu(tim, nomor, "hadir 2", f"berhalangan {len(tamu) - 1}")
    p.maju(ke=sesudah)
    p.tunggu(tim, "Rapat sudah dimulai", nomor, f"langkah {langkah} dari")
    p.babak_baru(tim)  # the list of an earlier meeting is about to lose its buttons
    p.tulis(tim, "/tugas")
    daftar = p.tunggu(tim, "Tugas yang menunggu", tombol=f"Buka {nomor}")
    p.babak_baru(tim)  # the card that comes down replaces the ones above
    p.sandbox.ketuk(tim, daftar["message_id"], p.label(daftar, f"Buka {nomor}") or "", tunggu=55)
    p.tunggu(tim, nomor, f"langkah {langkah} dari", tombol="Tulis notulensi")
    p.ketuk(tim, "Tulis notulensi", nomor, f"langkah {langkah} dari")
    p.tunggu(tim, "Tulis notulensi rapat")
    p.tulis(tim, "1. Data disepakati.\n2. Tenggat akhir bulan.")
    p.ketuk(tim, "Selesai", nomor, f"langkah {langkah} dari")
    for n, akun in enumerate(tamu):
        jawaban = "berhalangan" if n else "hadir"
        undangan = p.tunggu(akun, "Undangan rapat dari", f"Pembahasan langkah {langkah},", "Rapat ini sudah selesai",
                            f"Bapak/Ibu tercatat {jawaban}.")  # fmt: skip
        assert p.label(undangan, "Hadir") is None
        assert p.label(undangan, "Berhalangan") is None
    p.tunggu(tim, f"Daftar-hadir-{nomor.replace('/', '-')}")
    if p.env["PDF_ENGINE"] == "none":
        hadir = isi_docx(p.unduh(tim, f"Daftar-hadir-{nomor.replace('/', '-')}"))
        assert f"2 orang ({1 if langkah == 5 else 3} jabatan diundang, selain penyelenggara)" in hadir
        notulensi = isi_docx(p.unduh(tim, f"Notulensi-{nomor.replace('/', '-')}"))
        assert "Data disepakati." in notulensi
        assert "1. Data disepakati." not in notulensi
        assert "Keputusan" not in notulensi  # no section without anything in it
        assert "Ruang rapat &lt;Al-Amanah&gt; &amp; aula" in notulensi


def isi_docx(docx: bytes) -> str:
    """The words of a .docx."""
    with zipfile.ZipFile(io.BytesIO(docx)) as berkas:
        return berkas.read("word/document.xml").decode()


def kunjungan(m: Meja, nomor: str, no: int) -> int:
    """The visit of a row."""
    return next(k.lb for k in m.g.muat(m.g.cari_nomor(nomor) or "").langkah if k.no == no)


def kirim_data(p: PanggungKantor, akun: int, nama: str, isi: bytes) -> None:
    """An office sends what it was asked for."""
    p.ketuk(akun, "Kirim ", "Permintaan data")
    p.tunggu(akun, "Kirim berkas datanya")
    p.sandbox.kirim_berkas(akun, (nama, isi))
    p.tunggu(akun, nama, tombol="Selesai")
    p.ketuk(akun, "Selesai", nama)


def test_ktda_to_the_archive(tmp_path: Path) -> None:
    with panggung_kantor(tmp_path, *ruang(TANGERANG, opd=OPD)) as p:
        r = p.ruang[TANGERANG]
        kominfo, tim, bps = (r.akun(k) for k in ("kominfo", "tim", "bps"))
        opd = [r.akun(f"opd:{kode}") for kode, _ in OPD]
        nomor = p.mulai_sop(kominfo, SOP, "2027", "semua kecamatan", None)

        # 1 and 2: the letter that asks for proposals, and a proposal from every office and BPS
        permohonan = isi_docx(p.unduh(kominfo, "Draf-", "-v1.docx"))
        assert "DAFTAR TUJUAN" in permohonan
        assert "Badan Pusat Statistik Kota Tangerang" in permohonan  # it proposes members too
        assert permohonan.count("mengusulkan") == 1
        p.ketuk(kominfo, "Selesai", nomor, "langkah 1 dari 16")
        p.ketuk(kominfo, "Mulai", nomor, "langkah 2 dari 16")
        assert p.ketuk(kominfo, "Mulai", nomor, "Dipilih 3 dari 3") == "Dimulai untuk 3 butir."
        p.babak_baru(kominfo)  # the next draft has the name of the first
        for n, akun in enumerate((*opd, bps)):
            p.tunggu(akun, f"Surat-{nomor.replace('/', '-')}")
            kirim_data(p, akun, f"usulan-{n}.csv", f"nama,jabatan\nContoh {n},Anggota\n".encode())

        # 3 and 4: SP Walikota is drafted here, signed outside, and its scan is what is distributed
        p.tunggu(kominfo, nomor, "langkah 3 dari 16", tombol="Unduh draf")
        perintah = isi_docx(p.unduh(kominfo, "Draf-", "-v1.docx"))
        for kata in ("TIM PENYUSUNAN KTDA DAN KCDA TAHUN 2027", "Menimbang", "Undang-Undang Nomor 16 Tahun 1997",
                     "sebagaimana tercantum dalam lampiran", "SUSUNAN TIM"):  # fmt: skip
            assert kata in perintah, kata
        p.ketuk(kominfo, "Selesai", nomor, "langkah 3 dari 16")
        p.kirim_hasil(kominfo, nomor, 3, "SP-Walikota.pdf", PINDAIAN)
        p.ketuk(kominfo, "Mulai", nomor, "langkah 4 dari 16")
        p.ketuk(kominfo, "Dinas Pendidikan", nomor, "Dipilih")
        p.ketuk(kominfo, "Mulai", nomor, "Dipilih 3 dari 4")
        for akun in (tim, opd[0], bps):
            assert p.unduh(akun, "SP-Walikota.pdf") == PINDAIAN
            p.ketuk(akun, "Terima", "Penyampaian")
        p.tunggu(kominfo, "Tanda-terima-")

        # 5 to 8
        rapat(p, nomor, 5, "24-11-2026 09.00", "2026-11-24T10:00:00+07:00", [kominfo])
        p.ketuk(tim, "Mulai", nomor, "langkah 6 dari 16")
        p.ketuk(tim, "Mulai", nomor, "Dipilih 3 dari 3")
        for n, akun in enumerate((*opd, bps)):
            kirim_data(p, akun, f"data-ktda-{n}.csv", f"indikator,nilai\nA,{n}\n".encode())
        p.kirim_hasil(tim, nomor, 7, "rekap.csv", b"indikator,nilai\nA,3\n")
        p.tulis_hasil(tim, nomor, 8, "Analisis selesai.")

        # 9 to 12
        rapat(p, nomor, 9, "1/12/2026 pukul 09.00", "2026-12-01T10:00:00+07:00", [*opd, bps])
        rapat(p, nomor, 10, "02.12.2026 13:30", "2026-12-02T14:00:00+07:00", [*opd, bps])
        p.kirim_hasil(tim, nomor, 11, "finalisasi.csv", b"indikator,nilai\nA,4\n")
        p.kirim_hasil(kominfo, nomor, 12, "naskah.pdf", PINDAIAN + b"%naskah")

        # 13: BPS sends it back once
        p.kembalikan(bps, nomor, 13, "Tabel 3.1 belum sesuai.")
        p.tunggu(kominfo, nomor, "langkah 12 dari 16", "Tabel 3.1 belum sesuai.")
        p.kirim_hasil(kominfo, nomor, 12, "naskah-2.pdf", PINDAIAN + b"%naskah 2")

        # and once more, to the maker before: the team's figures
        p.kembalikan(bps, nomor, 13, "Angka kecamatan belum final.", ke=11)
        p.tunggu(tim, nomor, "langkah 11 dari 16", "Dikembalikan oleh", "Angka kecamatan belum final.")
        p.kirim_hasil(tim, nomor, 11, "finalisasi-2.csv", b"indikator,nilai\nA,5\n")
        p.kirim_hasil(kominfo, nomor, 12, "naskah-3.pdf", PINDAIAN + b"%naskah 3")
        p.ketuk(bps, "Teruskan", nomor, "langkah 13 dari 16")

        # 14 to 16
        p.tulis_hasil(kominfo, nomor, 14, "Tercetak 200 buku.")
        p.ketuk(kominfo, "Mulai", nomor, "langkah 15 dari 16")
        p.ketuk(kominfo, "Mulai", nomor, "Dipilih 4 dari 4")
        for akun in (tim, *opd, bps):
            p.ketuk(akun, "Terima", "Penyampaian", tunggu=55)
        buku = isi_docx(p.unduh(kominfo, "Tanda-terima-", f"-{p.di_kantor(TANGERANG, lambda m: kunjungan(m, nomor, 15))}.docx"))
        assert "Buku KTDA dan KCDA" in buku
        assert "Nomor surat" not in buku  # a book has none
        p.ketuk(kominfo, "Arsipkan", nomor, "langkah 16 dari 16")
        p.tulis(kominfo, "000.8.3.2")
        p.tunggu(kominfo, nomor, "Diarsipkan")
        for kode in ("opd:dinas-kesehatan", "bps", "tim"):
            assert not p.di_kantor(TANGERANG, lambda m, kode=kode: m.g.tugas_terbuka([kode]))
