"""Going back: a reason, a corrected draft, the ladder again; one number, and no paraf for words that changed."""

from __future__ import annotations

from tests.e2e.panggung import POST, Panggung, teks_docx, ubah_docx

ANALIS = POST["analis"]
JENIS_WORD = "word/vbaProject.bin"
RELS = (
    b'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    b'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    b'image" Target="http://contoh.id/a.png" TargetMode="External"/></Relationships>'
)


def draf_terakhir(p: Panggung, nomor: str) -> bytes:
    """The newest draft, as the analis gets it by `Unduh draf`."""
    sebelum = len([x for x in p.pesan(ANALIS) if "document" in x])
    p.ketuk(ANALIS, "Unduh draf", nomor)
    p.sampai(lambda: len([x for x in p.pesan(ANALIS) if "document" in x]) > sebelum)
    return p.isi_berkas([x for x in p.pesan(ANALIS) if "document" in x][-1])


def test_a_returned_letter_is_corrected_in_word_and_climbs_again(p: Panggung) -> None:
    nomor = p.ajukan()
    p.sampai_analis(nomor)
    p.susun(nomor)
    p.paraf("statistisi", nomor)
    p.ketuk(POST["kabid"], "Kembalikan", nomor)
    p.tunggu(POST["kabid"], "Mengapa berkas", nomor)
    p.tulis(POST["kabid"], "Tahun 2025 belum ada, mohon <lengkapi> & periksa.")
    p.tunggu(POST["kabid"], nomor, "dikembalikan kepada pembuat")
    kartu = p.tunggu(ANALIS, nomor, "Dikembalikan oleh Kabid", "Tahun 2025 belum ada, mohon <lengkapi> & periksa.")
    assert p.label(kartu, "Kirim") is None

    draf = draf_terakhir(p, nomor)
    for nama, isi, alasan in (
        ("Draf-tanpa-tanda.docx", ubah_docx(draf, {"⟦NOMOR⟧": "001", "⟦TANGGAL⟧": "-", "⟦KODE⟧": "-"}), "⟦NOMOR⟧"),
        ("Draf-satu-hilang.docx", ubah_docx(draf, {"⟦NOMOR⟧": "000.1/77"}), "Tanda ⟦NOMOR⟧"),
        ("Draf-makro.docx", ubah_docx(draf, tambah={JENIS_WORD: b"makro"}), "makro"),
        ("Draf-luar.docx", ubah_docx(draf, tambah={"word/_rels/header9.xml.rels": RELS}), "ditautkan dari luar"),
        ("Draf-rusak.docx", draf[:3000], "rusak"),
    ):
        p.sandbox.kirim_berkas(ANALIS, (nama, isi))
        p.tunggu(ANALIS, nama, "tidak diterima", alasan)
    assert p.jumlah(nomor)["DrafSuratDisusun"] == 2  # the first one, and the one that names the data

    p.sandbox.kirim_berkas(
        ANALIS, ("Draf-0001-2026-v2.docx", ubah_docx(draf, {"Bersama ini kami sampaikan": "Dengan ini kami lengkapi"}))
    )
    p.tunggu(ANALIS, "Draf versi 3", nomor)
    for kode in ("statistisi",):
        p.tunggu(POST[kode], nomor, "tidak berlaku lagi")
    p.ketuk(ANALIS, "Selesai", nomor)
    p.naik(nomor)
    assert "ditandatangani" in p.tandatangani(nomor)
    p.serah_terima(nomor)
    p.tunggu(101, "Bukti serah terima", nomor)

    surat = teks_docx(p.isi_berkas(p.tunggu(101, "Surat balasan nomor")))
    assert "Dengan ini kami lengkapi" in surat and "⟦" not in surat
    jumlah = p.jumlah(nomor)
    assert jumlah["BerkasDikembalikan"] == 1 and jumlah["ParafGugur"] == 1
    assert jumlah["NomorSuratDipesan"] == 1 and jumlah["ParafDibubuhkan"] == 4


def test_the_kadis_returns_a_numbered_letter_and_its_number_stays(p: Panggung) -> None:
    nomor = p.ajukan()
    p.sampai_analis(nomor)
    p.susun(nomor)
    p.naik(nomor)
    kartu = p.tunggu(POST["kadis"], nomor, "Surat: nomor", tombol="Tanda tangani")
    nomor_surat = str(kartu["text"]).split("Surat: nomor ")[1].split()[0]
    p.ketuk(POST["kadis"], "Kembalikan", nomor)
    p.tunggu(POST["kadis"], "Mengapa berkas", nomor)
    p.tulis(POST["kadis"], "Mohon tembusan kepada Sekretaris Daerah.")
    p.tunggu(ANALIS, nomor, "Dikembalikan oleh Kadis", "Sekretaris Daerah")

    p.ketuk(ANALIS, "Isi surat", nomor)
    p.ketuk(ANALIS, "Tulis tembusan", nomor)
    p.tunggu(ANALIS, "Tulis tembusan surat berkas", nomor)
    p.tulis(ANALIS, "Sekretaris Daerah Kota (contoh)\nArsip")
    p.ketuk(ANALIS, "Kembali ke kartu", nomor, "Tembusan: Sekretaris Daerah Kota (contoh), Arsip")
    for kode in ("statistisi", "kabid", "sekretaris"):
        p.tunggu(POST[kode], nomor, "tidak berlaku lagi")
    p.ketuk(ANALIS, "Selesai", nomor)
    p.naik(nomor)
    p.tunggu(POST["kadis"], nomor, f"Surat: nomor {nomor_surat}", tombol="Tanda tangani")
    assert nomor_surat in p.tandatangani(nomor)
    p.serah_terima(nomor)
    surat = teks_docx(p.isi_berkas(p.tunggu(101, f"Surat balasan nomor {nomor_surat}")))
    assert "Sekretaris Daerah Kota (contoh)" in surat
    assert p.jumlah(nomor)["NomorSuratDipesan"] == 1


def test_a_long_body_in_two_parts_is_one_body(p: Panggung) -> None:
    nomor = p.ajukan()
    p.sampai_analis(nomor)
    p.tunggu(ANALIS, f"Draf-{nomor.replace('/', '-')}")
    p.ketuk(ANALIS, "Isi surat", nomor)
    p.ketuk(ANALIS, "Tulis isi surat", nomor)
    p.tunggu(ANALIS, "Tulis isi surat untuk berkas", nomor)
    kalimat = [f"Kalimat ke-{i} dari isi surat yang panjang ini." for i in range(100)]
    isi = " ".join(kalimat)[:4500]
    p.sandbox.post("/kirim", [{"persona": ANALIS, "teks": isi[:4096]}, {"persona": ANALIS, "teks": isi[4096:]}])
    p.selesai_dibaca(ANALIS)
    p.sampai(lambda: p.jumlah(nomor).get("IsiSuratDiubah") == 2)
    assert not any("tidak kami kenali" in x for x in p.isi(ANALIS))
    p.ketuk(ANALIS, "Kembali ke kartu", nomor)
    p.sampai(lambda: p.di_meja(lambda m: (s := m.g.muat(m.g.cari_nomor(nomor) or "").surat) is not None
                               and s.draf_isi_versi == s.isi_versi))  # fmt: skip
    surat = " ".join(teks_docx(draf_terakhir(p, nomor)).split())
    assert isi in surat

    p.ketuk(ANALIS, "Isi surat", nomor)
    p.tulis(ANALIS, "halo")
    p.tunggu(ANALIS, "Untuk mengubah isi surat, tekan")
