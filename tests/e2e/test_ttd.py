"""Signing with a provider, over HTTP: codes, kills, unknown outcomes, the one-time page, a PDF that is missing."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.e2e.panggung import ADMIN_ID, POST, SARI
from tests.e2e.panggung_ttd import KADIS, PanggungTtd, panggung_ttd
from tests.e2e.program_ttd import TANDA


def bertanda(p: PanggungTtd, nomor: str) -> int:
    return p.jumlah(nomor).get("SuratDitandatangani", 0)


def test_a_letter_is_signed_with_a_code_from_the_signers_own_phone(tmp_path: Path) -> None:
    with panggung_ttd(tmp_path, "local") as p:
        nomor = p.sampai_ttd()
        p.daftarkan(KADIS, nomor)
        p.tunggu(ADMIN_ID, "mengaktifkan kode tanda tangan")
        alamat = f"secret={p.kunci[KADIS]}"
        p.sampai(lambda: all(x["dihapus"] for x in p.sandbox.pesan(KADIS) if alamat in str(x)), "pesan kunci terhapus")
        assert any(alamat in str(x) for x in p.sandbox.pesan(KADIS))
        assert p.panggilan == []

        kode = p.kode(KADIS)
        p.tandatangani(nomor, kode)
        p.sampai(lambda: bertanda(p, nomor) == 1, "ditandatangani")
        p.sampai(lambda: p.terhapus(KADIS, kode), "kode terhapus")
        p.tunggu(KADIS, nomor, "Langkah 8 dari", "Ditandatangani")
        assert len(p.panggilan) == 1 and "Kepala Dinas" in p.panggilan[0]

        p.serah_terima(nomor)
        surat = p.isi_berkas(p.tunggu(SARI, "Surat balasan nomor"))
        assert surat.startswith(b"%PDF-") and TANDA in surat
        p.tunggu(SARI, "Bukti serah terima", nomor)
        teks = subprocess.run(["pdftotext", "-layout", "-", "-"], input=surat, capture_output=True, check=True).stdout.decode()
        assert "Ditandatangani dengan sertifikat contoh" in teks and "disetujui secara elektronik dalam aplikasi" not in teks
        assert "#TTD1#" in teks and "⟦" not in teks
        p.tenang()
        assert not [x for (x,) in p.sql("select payload from outbox where payload is not null") if p.kunci[KADIS] in x]
        assert p.sql("select status from nomor where aliran like 'surat%'") == [("final",)]
        p.periksa_catatan()


def test_five_wrong_codes_lock_and_no_code_is_good_twice(tmp_path: Path) -> None:
    with panggung_ttd(tmp_path, "local") as p:
        nomor = p.sampai_ttd()
        p.daftarkan(KADIS, nomor)
        pertama = p.kunci[KADIS] and p._terpakai[KADIS]
        p.ketuk(KADIS, "Tanda tangani", nomor)
        import pyotp

        p.tulis(KADIS, pyotp.TOTP(p.kunci[KADIS]).generate_otp(pertama))  # the code that proved the key
        p.tunggu(KADIS, "tidak cocok atau sudah terpakai")
        for salah in ("000000", "111 111", "222222", "333333"):
            p.tulis(KADIS, salah)
        p.tunggu(KADIS, "Kode salah lima kali", "pukul")
        p.sampai(lambda: all(p.terhapus(KADIS, x) for x in ("000000", "111 111", "222222", "333333")), "kode terhapus")
        assert "Kode salah lima kali" in p.ketuk(KADIS, "Tanda tangani", nomor)
        p.tulis(KADIS, "444444 bukan kode")
        assert p.panggilan == [] and bertanda(p, nomor) == 0
        p.sql("update faktor_totp set kunci_sampai = '2020-01-01 00:00:00'")
        p.tandatangani(nomor)
        p.sampai(lambda: bertanda(p, nomor) == 1, "ditandatangani")
        p.periksa_catatan()


def test_a_kill_while_the_provider_signs_is_an_unknown_outcome_that_people_settle(tmp_path: Path) -> None:
    with panggung_ttd(tmp_path, "local") as p:
        satu = p.sampai_ttd()
        p.daftarkan(KADIS, satu)
        p.sikap("mati")
        p.tandatangani(satu)
        assert p.proses is not None
        p.proses.wait(30)
        p.log.close()
        p.sikap("jadi")
        p.mulai()
        p.tunggu(ADMIN_ID, "belum pasti", satu, "INS-", tombol="Kirim PDF bertanda tangan")
        p.tunggu(KADIS, "belum pasti", satu, tombol="Ulangi")
        assert len(p.panggilan) == 1, "tidak pernah dipanggil lagi dengan sendirinya"
        assert p.jumlah(satu)["TandaTanganTidakPasti"] == 1

        # The admin brings a PDF: first a wrong one, then the signed one.
        asli = p.folder / "data" / "dokumen"
        (pdf_sha,) = p.sql("select sha256 from dokumen where slot='surat' and mime='application/pdf'")[0]
        pdf = next(asli.rglob(pdf_sha)).read_bytes()
        surat = p.sql("select nomor from nomor where aliran like 'surat%'")[0][0]
        p.ketuk(ADMIN_ID, "Kirim PDF bertanda tangan", satu)
        p.tunggu(ADMIN_ID, "sudah bertanda tangan", tombol="Batal")
        p.sandbox.kirim_berkas(ADMIN_ID, ("salah.pdf", pdf + b"\n%lain\n"))
        p.tunggu(ADMIN_ID, "bukan surat ini dengan satu tanda tangan")
        p.ketuk(ADMIN_ID, "Kirim PDF bertanda tangan", satu)
        p.sandbox.kirim_berkas(ADMIN_ID, ("bertanda.pdf", pdf + TANDA + surat.encode() + b"\n"))
        p.tunggu(ADMIN_ID, "sesuai dan sudah dicatat")
        p.sampai(lambda: bertanda(p, satu) == 1, "tercatat")
        assert len(p.panggilan) == 1
        ttd = p.peristiwa(satu)[[type(e).__name__ for e in p.peristiwa(satu)].index("SuratDitandatangani")]
        assert ttd.oleh.jabatan == "kadis" and ttd.dicatat.jabatan == "admin"
        p.periksa_catatan()


def test_what_was_not_signed_is_signed_again_only_when_a_person_says_so(tmp_path: Path) -> None:
    with panggung_ttd(tmp_path, "local") as p:
        nomor = p.sampai_ttd()
        p.sikap("tolak:penyedia_tidak_terjangkau")
        p.tandatangani(nomor)
        p.tunggu(KADIS, "belum ditandatangani", "tidak dapat dihubungi")
        p.sikap("putus")
        p.tandatangani(nomor)
        p.tunggu(KADIS, "belum pasti", nomor)
        assert "sedang ditandatangani" in _lewat_meja(p, nomor)
        p.sikap("jadi")
        p.ketuk(KADIS, "Ulangi, belum", nomor)
        p.ketuk(KADIS, "Ya, belum ditandatangani")
        p.tunggu(KADIS, "dicatat belum ditandatangani")
        assert len(p.panggilan) == 2 and bertanda(p, nomor) == 0
        p.tandatangani(nomor)
        p.sampai(lambda: bertanda(p, nomor) == 1, "ditandatangani")
        assert len(p.panggilan) == 3
        assert p.sql("select urut, status from nomor where aliran like 'surat%'") == [(1, "final")]
        p.periksa_catatan()


def _lewat_meja(p: PanggungTtd, nomor: str) -> str:
    """What the pemohon hears who withdraws now."""
    p.tulis(SARI, "/status")
    p.tunggu(SARI, nomor, "Langkah 8 dari")
    p.tulis(SARI, "/batal")
    p.ketuk(SARI, f"Batalkan {nomor}", "Permohonan mana yang ingin dibatalkan?")
    return p.ketuk(SARI, "Ya, batalkan", nomor).lower()


def test_without_a_pdf_engine_the_drafter_brings_the_pdf_and_the_same_bytes_are_signed(tmp_path: Path) -> None:
    with panggung_ttd(tmp_path, "local", pdf="none") as p:
        nomor = p.sampai_ttd()
        analis = POST["analis"]
        p.tunggu(KADIS, nomor, "menunggu PDF", tombol="Kirim PDF")
        p.tunggu(ADMIN_ID, "menunggu PDF", nomor)
        p.ketuk(analis, "Lihat surat", "menunggu PDF", nomor)
        docx = p.isi_berkas(p.tunggu(analis, "Surat berkas", nomor))
        pdf = _jadi_pdf(tmp_path, docx)
        p.ketuk(analis, "Kirim PDF", "menunggu PDF", nomor)
        p.sandbox.kirim_berkas(analis, ("lain.pdf", _jadi_pdf(tmp_path, _lain())))
        p.tunggu(analis, "lain.pdf", "tidak sama dengan berkas Word")
        p.ketuk(analis, "Kirim PDF", "menunggu PDF", nomor)
        p.sandbox.kirim_berkas(analis, ("surat.pdf", pdf))
        p.tunggu(analis, "sesuai", nomor)
        p.tandatangani(nomor)
        p.sampai(lambda: bertanda(p, nomor) == 1, "ditandatangani")
        p.serah_terima(nomor)
        assert p.isi_berkas(p.tunggu(SARI, "Surat balasan nomor")).startswith(pdf)
        p.periksa_catatan()


def _jadi_pdf(folder: Path, docx: bytes) -> bytes:
    """What an officer's own Word makes of a .docx."""
    masuk = folder / "kantor" / "surat.docx"
    masuk.parent.mkdir(exist_ok=True)
    masuk.write_bytes(docx)
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profil", "--headless", "--convert-to", "pdf", "--outdir",
                    str(masuk.parent), str(masuk)], check=True, capture_output=True, timeout=120)  # fmt: skip
    return masuk.with_suffix(".pdf").read_bytes()


def _lain() -> bytes:
    import io

    from docx import Document

    dokumen = Document()
    dokumen.add_paragraph("Surat lain (contoh), bukan surat ini.")
    keluar = io.BytesIO()
    dokumen.save(keluar)
    return keluar.getvalue()
