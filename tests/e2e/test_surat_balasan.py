"""A reply that gives no data: refused with its article, or referred to the office that holds the data; over HTTP."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.panggung import POST, SARI, panggung, teks_docx


def test_a_request_is_refused_with_the_article_the_analis_chose_and_needs_no_data(tmp_path: Path) -> None:
    with panggung(tmp_path) as p:
        nomor = p.ajukan(judul="nama penerima bantuan")
        p.sampai_analis(nomor)
        analis = POST["analis"]
        p.tunggu(analis, "Draf-")
        p.ketuk(analis, "Isi surat", nomor)
        p.ketuk(analis, "○ Dialihkan", nomor)
        p.tunggu(analis, "Badan publik mana")
        p.tulis(analis, "Dinas Sosial & Pemberdayaan (contoh)")
        p.tunggu(analis, "Dialihkan ke Dinas Sosial & Pemberdayaan")
        p.ketuk(analis, "○ Ditolak", nomor)
        p.ketuk(analis, "○ 17h", nomor)
        p.tunggu(analis, "Ditolak menurut UU, Pasal 17h Rahasia pribadi")
        p.sampai(lambda: p.jumlah(nomor).get("DrafSuratDisusun", 0) >= 2, "draf penolakan")
        p.ketuk(analis, "Kembali ke kartu", nomor)
        p.sampai(lambda: p.ketuk(analis, "Selesai", nomor) == "Langkah selesai.", "selesai tanpa data")
        p.naik(nomor)
        p.tandatangani(nomor)
        p.serah_terima(nomor)
        surat = teks_docx(p.isi_berkas(p.tunggu(SARI, "Surat balasan nomor")))
        assert "Jawaban atas Permohonan Data nama penerima bantuan" in surat
        assert "Pasal 17 huruf h Undang-Undang Nomor 14 Tahun 2008" in surat
        assert "dapat mengungkap rahasia pribadi" in surat and "30 (tiga puluh) hari kerja" in surat
        assert "Dinas Sosial" not in surat
        assert p.jumlah(nomor)["IsiSuratDiubah"] == 2
