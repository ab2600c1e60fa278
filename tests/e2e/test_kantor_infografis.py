"""Tangerang's infografis, ten rows, over HTTP: nobody outside the office takes part, two rows send it back."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.panggung_kantor import TANGERANG, panggung_kantor, ruang


def test_infografis_to_row_ten_with_a_return_at_six_and_at_nine(tmp_path: Path) -> None:
    with panggung_kantor(tmp_path, *ruang(TANGERANG)) as p:
        r = p.ruang[TANGERANG]
        kabid, kasie, analis, desain = (r.akun(k) for k in ("kabid", "kasie", "analis", "infografis"))
        nomor = p.mulai_sop(kabid, "Prosedur Penyusunan Infografis", "kependudukan", "2021 sampai 2025", None)
        p.beri_disposisi(kabid, nomor)
        p.tulis_hasil(kasie, nomor, 2, "Jadwal: kelompok data Senin, desain Selasa.")
        p.kirim_hasil(analis, nomor, 3, "kependudukan.csv", b"kecamatan,jiwa\nCipondoh,250000\n")
        p.kirim_hasil(desain, nomor, 4, "infografis.pdf", PDF)
        p.tulis_hasil(desain, nomor, 5, "Diajukan untuk dikoreksi.")

        p.kembalikan(kasie, nomor, 6, "Judul grafik wilayah belum ada.")
        ulang = p.tunggu(desain, nomor, "langkah 4 dari", "Judul grafik wilayah belum ada.")
        assert "Dikembalikan oleh" in ulang["text"]
        p.kirim_hasil(desain, nomor, 4, "infografis-2.pdf", PDF + b"%2")
        p.tulis_hasil(desain, nomor, 5, "Sudah diperbaiki.")
        assert p.ketuk(kasie, "Teruskan", nomor, "langkah 6 dari") == "Diteruskan."

        p.tulis_hasil(desain, nomor, 7, "Dokumentasi di folder bersama.")
        p.tulis_hasil(desain, nomor, 8, "Laporan hasil.")
        p.kembalikan(kabid, nomor, 9, "Laporan belum memuat jumlah infografis.")
        p.tulis_hasil(desain, nomor, 8, "Laporan: 4 infografis.")
        assert p.ketuk(kabid, "Teruskan", nomor, "langkah 9 dari") == "Diteruskan."

        p.ketuk(kabid, "Arsipkan", nomor, "langkah 10 dari")
        p.tunggu(kabid, "kode klasifikasi", nomor)
        p.tulis(kabid, "bukan kode")
        p.tunggu(kabid, "ditulis dengan angka dan titik")
        p.tulis(kabid, "000.8.1")
        p.tunggu(kabid, nomor, "Diarsipkan")
        p.tulis(kabid, f"/berkas {nomor}")
        riwayat = p.tunggu(kabid, f"Riwayat {nomor}", "selesai")["text"]
        for kalimat in ("dikembalikan ke langkah 4", "dikembalikan ke langkah 8", "diarsipkan dengan kode 000.8.1",
                        "Judul grafik wilayah belum ada."):  # fmt: skip
            assert kalimat in riwayat


PDF = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
