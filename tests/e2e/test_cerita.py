"""The story of Tarakan's nine rows, over HTTP, as people play it."""

from __future__ import annotations

import re
import subprocess
import time
from pathlib import Path

import pytest

from bot.letters.mesin_uno import python_uno
from tests.e2e.panggung import POST, SARI, panggung, teks_docx
from tests.letters.alat_pdf import perlu, sisa_proses

NAMA_SULIT = "Nur'aini \"Ani\" <b>Rahma</b> & Rekan {{7*7}} (contoh)"


def teks_pdf(isi: bytes) -> str:
    """The words of a PDF, on one line."""
    hasil = subprocess.run(["pdftotext", "-layout", "-", "-"], input=isi, capture_output=True, check=True)
    return " ".join(hasil.stdout.decode().split())


def test_letter_and_receipt_say_what_was_decided_also_when_the_program_was_killed_while_it_was_made(tmp_path: Path) -> None:
    with panggung(tmp_path, pdf="soffice") as p:
        p.kenari.append("Rahma")
        nomor = p.ajukan(NAMA_SULIT)
        p.sampai_analis(nomor)
        p.susun(nomor)
        p.naik(nomor)
        time.sleep(0.3)
        p.bunuh()  # the letter is with LibreOffice now
        p.mulai()
        assert "ditandatangani" in p.tandatangani(nomor)
        p.serah_terima(nomor)
        p.tunggu(SARI, "Bukti serah terima", nomor)
        jumlah = p.jumlah(nomor)
        assert (jumlah["SuratDirender"], jumlah["NomorSuratDipesan"], jumlah["SuratDitandatangani"]) == (1, 1, 1)

        draf = p.tunggu(POST["analis"], "Draf-")
        isi_draf = teks_docx(p.isi_berkas(draf))
        assert NAMA_SULIT in isi_draf
        assert all(tanda in isi_draf for tanda in ("⟦NOMOR⟧", "⟦TANGGAL⟧", "⟦KODE⟧"))

        pesan = p.tunggu(SARI, "Surat balasan nomor")
        surat = teks_pdf(p.isi_berkas(pesan))
        nomor_surat = re.search(r"000\.8\.3\.3\.3/\d{3}/DKISP/2026", surat)
        kode = re.search(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){3}", surat)
        assert nomor_surat and kode
        assert nomor_surat.group() in pesan["caption"]
        assert NAMA_SULIT in surat
        assert "bukan tanda tangan elektronik tersertifikasi" in surat
        assert "Lampiran : 1 (satu) berkas" in surat and "umkm.csv" in surat
        assert "23 November 2026" in surat
        assert "⟦" not in surat and "49" not in re.sub(r"[0-9./-]{3,}", "", surat)
        assert _tercap_contoh(p.isi_berkas(pesan))

        bukti = teks_pdf(p.isi_berkas(p.tunggu(SARI, "Bukti serah terima berkas")))
        assert NAMA_SULIT in bukti and nomor_surat.group() in bukti
        assert kode.group() not in bukti and re.search(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){3}", bukti), "bukti membawa kodenya sendiri"
        assert "umkm.csv" in bukti and "⟦" not in bukti

        p.tulis(SARI, f"/cek {kode.group()}")
        assert NAMA_SULIT not in str(p.tunggu(SARI, "Surat ini terdaftar", nomor_surat.group())["text"])
        p.periksa_catatan()


def test_the_nine_rows_run_behind_a_webhook_and_without_a_pdf_engine(tmp_path: Path) -> None:
    with panggung(tmp_path, webhook=True) as p:
        p.kenari.append("Rahma")
        nomor = p.ajukan(NAMA_SULIT)
        p.sampai_tamat(nomor)
        p.tunggu(SARI, nomor, "selesai")
        surat = p.tunggu(SARI, "Surat balasan nomor")
        assert surat["document"]["file_name"].endswith(".docx")
        assert NAMA_SULIT in teks_docx(p.isi_berkas(surat)) and "⟦" not in teks_docx(p.isi_berkas(surat))
        p.periksa_catatan()


def _tercap_contoh(pdf: bytes) -> bool:
    """Whether CONTOH lies across the page: it is drawn, not written, so a good part of the paper is light grey."""
    gambar = subprocess.run(["pdftoppm", "-gray", "-r", "30", "-f", "1", "-l", "1", "-"], input=pdf,
                            capture_output=True, check=True).stdout  # fmt: skip
    titik = gambar.split(b"\n", 3)[3]
    return sum(200 < x < 245 for x in titik) > len(titik) * 0.02


@pytest.mark.lama
def test_a_letter_is_made_with_unoserver_also_when_the_bot_is_stopped_in_between_and_nothing_of_it_stays(tmp_path: Path) -> None:
    perlu(python_uno() is not None, "python3-uno")
    with panggung(tmp_path, pdf="unoserver", TMPDIR=str(tmp_path)) as p:
        p.kenari.append("Rahma")
        nomor = p.ajukan(NAMA_SULIT)
        p.sampai_analis(nomor)
        p.susun(nomor)
        p.naik(nomor)
        assert p.berhenti() == 0  # the letter is being made, or waits for it
        assert not sisa_proses(str(tmp_path))
        assert not list(tmp_path.glob("paraf-uno-*")) and not list(tmp_path.rglob("*.kerja"))
        p.mulai()
        assert "ditandatangani" in p.tandatangani(nomor)
        jumlah = p.jumlah(nomor)
        assert (jumlah["SuratDirender"], jumlah["SuratDitandatangani"]) == (1, 1)
        assert "tanpa_pdf" not in p.catatan()
        surat = p.peristiwa(nomor)
        pdf = next(e.pdf for e in surat if type(e).__name__ == "SuratDirender")
        assert pdf is not None
        p.bunuh()
        assert not sisa_proses(str(tmp_path), 20)
        assert not list(tmp_path.glob("paraf-uno-*"))
        p.mulai()
        p.periksa_catatan()
