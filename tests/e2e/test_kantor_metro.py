"""Metro's fifteen rows over HTTP: corrections by three posts, distribution to every OPD, the data of each, dissemination."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from tests.e2e.panggung_kantor import METRO, panggung_kantor, ruang
from tests.e2e.test_kantor_ktda import isi_docx

OPD = (("dinas-kesehatan", "Dinas Kesehatan"), ("dinas-pendidikan", "Dinas Pendidikan"),
       ("dinas-sosial", "Dinas Sosial"))  # fmt: skip
SOP = "Proses Pengumpulan dan Pengolahan"


def ubah_docx(docx: bytes, lama: str, baru: str) -> bytes:
    """The .docx with a word changed, as Word would save it."""
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as asal, zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as tujuan:
        for nama in asal.namelist():
            isi = asal.read(nama)
            if nama == "word/document.xml":
                assert lama.encode() in isi
                isi = isi.replace(lama.encode(), baru.encode())
            tujuan.writestr(nama, isi)
    return keluar.getvalue()


def test_metro_from_the_first_order_to_the_archive(tmp_path: Path) -> None:
    with panggung_kantor(tmp_path, *ruang(METRO, opd=OPD)) as p:
        r = p.ruang[METRO]
        kadis, kabid, kasi, jfu = (r.akun(k) for k in ("kadis", "kabid", "kasi", "jfu"))
        opd = [r.akun(f"opd:{kode}") for kode, _ in OPD]
        nomor = p.mulai_sop(kadis, SOP, "tahun 2026", "data sektor pendidikan dan kesehatan", None)
        p.beri_disposisi(kadis, nomor, "langkah 1 dari 15")
        p.beri_disposisi(kabid, nomor)
        p.beri_disposisi(kasi, nomor)

        # 4: the draft, with the form as its attachment
        p.tunggu(jfu, "Draf-", "-v1.docx")
        p.sandbox.kirim_berkas(jfu, ("form-data.csv", b"indikator,2026\n"))
        p.tunggu(jfu, nomor, "form-data.csv", tombol="Selesai")
        p.ketuk(jfu, "Selesai", nomor, "langkah 4 dari")

        # 5: the kasi sends it back; 4 again; then he corrects it himself
        p.kembalikan(kasi, nomor, 5, "Sebutkan tenggat pengumpulan.")
        assert "Sebutkan tenggat pengumpulan." in p.tunggu(jfu, nomor, "langkah 4 dari", "Dikembalikan oleh")["text"]
        p.ketuk(jfu, "Unduh draf", nomor, "langkah 4 dari")
        draf = p.unduh(jfu, "Draf-", ".docx")
        p.ketuk(jfu, "Lampirkan berkas", nomor, "langkah 4 dari")
        p.sandbox.kirim_berkas(jfu, ("Draf-lagi.docx", ubah_docx(draf, "bersama ini kami", "dengan ini kami")))
        p.tunggu(jfu, "Draf versi", "diterima")
        p.ketuk(jfu, "Selesai", nomor, "langkah 4 dari")

        p.ketuk(kasi, "Perbaiki", nomor, "langkah 5 dari")
        p.tunggu(kasi, "sudah diperbaiki")
        draf = p.unduh(kasi, "Draf-", ".docx")
        p.sandbox.kirim_berkas(kasi, ("Draf-koreksi.docx", ubah_docx(draf, "dengan ini kami mohon", "kami mohon")))
        p.tunggu(kasi, "Draf versi", "diterima")
        p.ketuk(kasi, "Teruskan", nomor, "langkah 5 dari")

        # 6: the kabid sends it back to the maker, whose loop is counted; 7: so does the kadis
        p.kembalikan(kabid, nomor, 6, "Periksa daftar OPD.")
        p.ketuk(jfu, "Selesai", nomor, "langkah 4 dari", "Periksa daftar OPD.")
        p.ketuk(kasi, "Teruskan", nomor, "langkah 5 dari")
        p.ketuk(kabid, "Teruskan", nomor, "langkah 6 dari")
        p.tunggu(kadis, nomor, "langkah 7 dari", tombol="Tanda tangani")
        p.kembalikan(kadis, nomor, 7, "Tambahkan kontak.")
        p.ketuk(jfu, "Selesai", nomor, "langkah 4 dari", "Tambahkan kontak.")
        p.ketuk(kasi, "Teruskan", nomor, "langkah 5 dari")
        p.ketuk(kabid, "Teruskan", nomor, "langkah 6 dari")
        p.ketuk(kadis, "Tanda tangani", nomor)
        assert "ditandatangani" in p.ketuk(kadis, "Ya", nomor)

        p.beri_disposisi(kabid, nomor, "langkah 8 dari")
        p.beri_disposisi(kasi, nomor, "langkah 9 dari")

        # 10: the signed letter and its form go to every OPD; one receipt came on paper
        p.ketuk(jfu, "Mulai", nomor, "langkah 10 dari")
        panel = p.tunggu(jfu, nomor, "Dipilih 3 dari 3")
        assert p.label(panel, "Dinas Sosial")
        assert p.ketuk(jfu, "Mulai", nomor, "Dipilih 3 dari 3") == "Dimulai untuk 3 butir."
        for akun in opd:
            p.tunggu(akun, "Surat-")
            p.tunggu(akun, "form-data.csv")
        for akun in opd[:2]:
            assert "dicatat" in p.ketuk(akun, "Terima", "Penyampaian surat")
        p.tunggu(jfu, nomor, "2 dari 3")
        p.maju(maju=2 * 86400)
        p.ketuk(jfu, "Lihat daftar", nomor, "langkah 10 dari")
        assert "belum konfirmasi" in p.tunggu(jfu, "2 dari 3", "Dinas Sosial", tombol="Catat diterima")["text"]
        p.ketuk(jfu, "Catat diterima", nomor)
        p.tunggu(jfu, "Tanda-terima-")

        # 11: each of those OPD sends its data
        p.ketuk(jfu, "Mulai", nomor, "langkah 11 dari")
        assert "Dimulai untuk 3 butir." == p.ketuk(jfu, "Mulai", nomor, "Dipilih 3 dari 3")
        for n, akun in enumerate(opd[:2]):
            p.ketuk(akun, "Kirim ", "Permintaan data")
            p.tunggu(akun, "Kirim berkas datanya")
            p.sandbox.kirim_berkas(akun, (f"data-{n}.csv", f"indikator,2026\nA,{n}\n".encode()))
            p.tunggu(akun, f"data-{n}.csv", tombol="Selesai")
            p.ketuk(akun, "Selesai", f"data-{n}.csv")
        p.tunggu(jfu, nomor, "2 dari 3", "data masuk")
        p.ketuk(opd[2], "Kirim ", "Permintaan data")
        p.tulis(opd[2], "https://data.metro.contoh.id/sosial")
        p.tunggu(opd[2], "Tautan untuk", "dicatat")

        # 12 to 15
        p.beri_disposisi(kasi, nomor, "langkah 12 dari")
        p.kirim_hasil(jfu, nomor, 12, "analisis.csv", b"indikator,nilai\nA,1\n")
        p.kembalikan(kasi, nomor, 13, "Tambahkan tren.")
        p.kirim_hasil(jfu, nomor, 12, "analisis-2.csv", b"indikator,nilai\nA,2\n")
        p.ketuk(kasi, "Teruskan", nomor, "langkah 13 dari")
        p.beri_disposisi(kasi, nomor, "langkah 14 dari")
        p.tulis_hasil(jfu, nomor, 14, "https://satudata.metro.contoh.id/sektoral-2026")
        p.ketuk(jfu, "Arsipkan", nomor, "langkah 15 dari")
        p.tulis(jfu, "000.8.3")
        p.tunggu(jfu, nomor, "Diarsipkan")
        p.tulis(kadis, f"/berkas {nomor}")
        riwayat = p.tunggu(kadis, f"Riwayat {nomor}", "selesai")["text"]
        for kata in ("dikirim dari Word", "dikembalikan ke langkah 4", "Kasi"):
            assert kata in riwayat
        arsip = (f.read_bytes() for f in sorted((tmp_path / "data" / "dokumen").glob("??/*")))
        surat = [isi_docx(b) for b in arsip if b.startswith(b"PK")]
        lembar = [s for s in surat if "LEMBAR DISPOSISI" in s]
        assert len(lembar) == 7
        for isi in lembar:
            assert "Kepala Dinas Komunikasi dan Informatika" in isi  # who began it: there is no incoming letter
            assert "Data Statistik Sektoral (tahun 2026)" in isi
            assert "Permohonan" not in isi
