"""Tangerang's infografis, ten rows, over HTTP: nobody outside the office takes part, two rows send it back."""

from __future__ import annotations

from pathlib import Path

import pytest

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


@pytest.mark.lama
def test_a_case_goes_back_to_an_earlier_maker_than_the_sop_names_and_on_from_there_to_its_end(tmp_path: Path) -> None:
    with panggung_kantor(tmp_path, *ruang(TANGERANG)) as p:
        r = p.ruang[TANGERANG]
        kabid, kasie, analis, desain = (r.akun(k) for k in ("kabid", "kasie", "analis", "infografis"))
        nomor = p.mulai_sop(kabid, "Prosedur Penyusunan Infografis", "kesehatan", "2025", None)
        p.beri_disposisi(kabid, nomor)

        def kerjakan(*langkah: int) -> None:
            for no in langkah:
                siapa = {2: kasie, 3: analis}.get(no, desain)
                p.tulis_hasil(siapa, nomor, no, f"Hasil langkah {no}.")

        kerjakan(2, 3, 4, 5)
        p.ketuk(kasie, "Kembalikan", nomor, "langkah 6 dari")
        tanya = p.tunggu(kasie, "Mengapa berkas", nomor, tombol="Batal")
        label = [t["text"] for baris in tanya["reply_markup"]["inline_keyboard"] for t in baris]
        assert [x[:4] for x in label] == ["● 4.", "○ 5.", "○ 3.", "○ 2.", "Bata"]
        assert "infografis per substansi" in label[0]
        p.ketuk(kasie, "Batal", "Mengapa berkas", nomor)

        # 6: not the design is wrong but its data, so the analis gets the case and everything after him is done again
        p.kembalikan(kasie, nomor, 6, "Data 2025 tertukar kolom.", ke=3)
        kartu = p.tunggu(analis, nomor, "langkah 3 dari 10", "Dikembalikan oleh", "Data 2025 tertukar kolom.")
        assert "Mohon perbaiki sesuai catatan pengembalian." in kartu["text"]
        kerjakan(3, 4, 5)
        p.ketuk(kasie, "Teruskan", nomor, "langkah 6 dari")
        kerjakan(7, 8)

        # 9: the kabid finds fault with the schedule, which is the kasie's own
        p.kembalikan(kabid, nomor, 9, "Jadwal belum disetujui.", ke=2)
        p.tunggu(kasie, nomor, "langkah 2 dari 10", "Dikembalikan oleh", "Jadwal belum disetujui.")
        kerjakan(2, 3, 4, 5)
        p.ketuk(kasie, "Teruskan", nomor, "langkah 6 dari")
        kerjakan(7, 8)
        p.ketuk(kabid, "Teruskan", nomor, "langkah 9 dari")
        p.ketuk(kabid, "Arsipkan", nomor, "langkah 10 dari")
        p.tunggu(kabid, "kode klasifikasi", nomor)
        p.tulis(kabid, "000.8.1")
        p.tunggu(kabid, nomor, "Diarsipkan")

        p.tulis(kabid, f"/berkas {nomor}")
        riwayat = p.tunggu(kabid, f"Riwayat {nomor}", "selesai")["text"]
        for kalimat in ("dikembalikan ke langkah 3 “Data 2025 tertukar kolom.”",
                        "dikembalikan ke langkah 2 “Jadwal belum disetujui.”"):  # fmt: skip
            assert kalimat in riwayat
        berkas = p.di_kantor(TANGERANG, lambda m: m.g.muat(m.g.cari_nomor(nomor) or ""))
        assert (berkas.status, berkas.putaran) == ("selesai", 3)
        assert [k.no for k in berkas.langkah] == [1, 2, 3, 4, 5, 6, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5, 6, 7, 8, 9, 10]


PDF = b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
