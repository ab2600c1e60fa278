"""Anybody checks a letter: by its QR, its code and its file, on the page and in chat; what was tampered with is refused."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import zxingcpp
from PIL import Image

from bot.application.ports_ttd import PenandaTangan
from bot.domain.peristiwa import SuratDitandatangani
from bot.letters.ttd.sertifikat import OtoritasSertifikat
from bot.presenters.keaslian import ALASAN
from bot.settings import kunci_induk
from tests.e2e.panggung import INSTANSI, POST, SARI, Panggung, panggung, porta
from tests.e2e.panggung_ttd import KADIS, PanggungTtd, panggung_ttd
from tests.letters.alat_palsu import SEPULUH, Surat
from tests.ukuran import bagian

NAMA_SULIT = "Rahma Sulit (contoh)"


def qr(pdf: bytes) -> set[str]:
    """What the codes on its pages say at 100 dpi."""
    with TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "100", "-png", "-", f"{folder}/h"], input=pdf, check=True)
        return {x.text for png in Path(folder).iterdir() for x in zxingcpp.read_barcodes(Image.open(png))}


def halaman(alamat: str, pdf: bytes | None = None, dari: str = "10.9.0.1") -> httpx.Response:
    """The page as somebody elsewhere sees it, through the reverse proxy."""
    with httpx.Client(trust_env=False, timeout=150, headers={"X-Forwarded-For": dari}) as web:
        if pdf is None:
            return web.get(alamat)
        return web.post(alamat, files={"berkas": ("surat.pdf", pdf, "application/pdf")})


def dipegang_penyerang(p: PanggungTtd, nomor: str, asli: bytes) -> Surat:
    """The letter of a case with everything an attacker could dream of."""
    ttd = next(e for e in p.peristiwa(nomor) if isinstance(e, SuratDitandatangani))
    ukuran = p.di_meja(lambda m: m.g.muat(m.g.cari_nomor(nomor))).surat.pdf.ukuran
    orang = p.di_meja(lambda m: {j: m.g.penugasan(m.sekarang, jabatan=j)[0].orang_id for j in ("kadis", "kabid")})
    s = p.settings()
    siapa = {j: PenandaTangan(id_, j, f"{j} (contoh)", j) for j, id_ in orang.items()}
    return Surat(asli[:ukuran], asli, OtoritasSertifikat(s.DATA_DIR / "sertifikat", kunci_induk(s).kunci), INSTANSI, siapa["kadis"],
                 siapa["kabid"], ttd.at)  # fmt: skip


def kirim_cek(p: Panggung, siapa: int, isi: bytes, teks: str = "") -> str:
    """Send a PDF and wait for the verdict."""
    p.babak_baru(siapa)
    p.sandbox.kirim_berkas(siapa, ("surat.pdf", isi), teks=teks)
    p.tunggu(siapa, "sedang diperiksa")
    p.sampai(lambda: any("Berkas ini" in x or "tidak kami temukan" in x for x in p.isi(siapa)), "putusan")
    return next(x for x in p.isi(siapa) if "Berkas ini" in x or "tidak kami temukan" in x)


def test_a_signed_letter_passes_and_the_ten_ways_to_tamper_are_refused_on_the_page_and_in_chat(tmp_path: Path) -> None:
    lubang = porta()
    with panggung_ttd(tmp_path, "local", pura=False, PUBLIC_URL=f"http://127.0.0.1:{lubang}", HTTP_PORT=str(lubang)) as p:
        p.batas = 150
        nomor = p.sampai_ttd(nama=NAMA_SULIT)
        p.tandatangani(nomor)
        p.tunggu(KADIS, nomor, "Langkah 8 dari", "Ditandatangani")
        p.serah_terima(nomor)
        surat = p.isi_berkas(p.tunggu(SARI, "Surat balasan nomor"))
        (alamat,) = qr(surat)
        assert alamat.startswith(f"http://127.0.0.1:{lubang}/v/")
        kode = alamat.rsplit("/", 1)[1]

        teks = halaman(alamat).text
        nomor_surat = p.sql("select nomor from nomor where kode = ?", kode)[0][0]
        for kata in (nomor_surat, "23 November 2026", "Kepala Dinas", "bukan tanda tangan elektronik tersertifikasi", "jumlah pelaku UMKM"):
            assert kata in teks, kata
        assert NAMA_SULIT not in teks and "Kadis (contoh)" not in teks

        asing = p.orang_baru("Orang asing (contoh)")
        orang_sebelum = p.sql("select count(*) from orang")[0]
        assert "Berkas ini asli" in halaman(alamat, surat).text
        assert "asli dan tidak berubah" in kirim_cek(p, asing, surat, f"/cek {kode}")
        s = dipegang_penyerang(p, nomor, surat)
        for ke, (nama, (palsukan, alasan)) in enumerate(list(SEPULUH.items())[: bagian(2, penuh=10)], 2):
            palsu = palsukan(s)
            jawab = halaman(alamat, palsu, f"10.9.0.{ke}").text
            obrolan = kirim_cek(p, asing, palsu, kode)
            for a in alasan:
                assert ALASAN[a] in jawab and ALASAN[a] in obrolan, (nama, jawab[-900:], obrolan)
            assert "Berkas ini tidak sah" in jawab and "Berkas ini asli" not in jawab and "❌" in obrolan, nama
        assert p.sql("select count(*) from orang")[0] == orang_sebelum  # asking makes nobody known
        assert p.sql("select count(*) from unduhan where user_id = ?", asing)[0] == (0,)
        assert not [x for x in p.sql("select data from tugas_latar where jenis = 'periksa'") if "file_id" in x[0]]
        p.periksa_catatan()


def test_an_approved_letter_is_found_by_its_bytes_its_code_and_a_reply_and_offered_to_be_checked(tmp_path: Path) -> None:
    with panggung(tmp_path, pdf="soffice") as p:
        p.batas = 150
        nomor = p.ajukan(NAMA_SULIT)
        p.sampai_tamat(nomor)
        surat = p.isi_berkas(p.tunggu(SARI, "Surat balasan nomor"))
        (alamat,) = qr(surat)
        cocok = re.fullmatch(r"https://t\.me/paraf_contoh_bot\?start=(cek-([A-Z2-7]{16}))", alamat)
        assert cocok is not None, alamat
        asing = p.orang_baru("Orang asing (contoh)")

        # The QR's deep link, without ever having said a word to this bot.
        p.tulis(asing, f"/start {cocok[1]}")
        isi = str(p.tunggu(asing, "Surat ini terdaftar")["text"])
        assert "Disetujui dalam aplikasi" in isi and "tidak memuat tanda tangan elektronik" in isi and NAMA_SULIT not in isi

        # A PDF out of the blue: offered, then known by its bytes.
        p.babak_baru(asing)
        p.sandbox.kirim_berkas(asing, ("surat.pdf", surat))
        p.ketuk(asing, "Periksa keaslian surat")
        p.tunggu(asing, "asli dan tidak berubah")

        # /cek, then a changed copy in reply: known by the code inside.
        p.babak_baru(asing)
        p.tulis(asing, "/cek")
        tanya = p.tunggu(asing, "Kirim kode verifikasi")
        p.sandbox.kirim_berkas(asing, ("surat.pdf", surat + b"\n%"), balas_ke=tanya["message_id"])
        p.tunggu(asing, "Berkas ini tidak sah", "tidak sama persis")
        p.babak_baru(asing)
        p.tulis(asing, "/cek")
        p.tulis(asing, cocok[2].lower())
        p.tunggu(asing, "Surat ini terdaftar")

        # What is no letter of ours, a photo, and an official whose task waits for files: as ever to the task.
        p.babak_baru(asing)
        p.tulis(asing, "/cek")
        p.sandbox.kirim_berkas(asing, ("lain.pdf", b"%PDF-1.4\ntrailer<<>>\n%%EOF\n"))
        p.tunggu(asing, "tidak kami temukan")
        lain = p.ajukan("Bram (contoh)", siapa=102)
        p.sampai_analis(lain)
        analis = POST["analis"]
        p.tunggu(analis, lain, tombol="Lampirkan berkas")
        p.babak_baru(analis)
        p.sandbox.kirim_berkas(analis, ("data.pdf", surat))
        p.tunggu(analis, "Lampiran berkas", "data.pdf")
        assert not [x for x in p.isi(analis) if "keaslian" in x or "diperiksa" in x]
        p.tulis(analis, "/cek")
        tanya = p.tunggu(analis, "Kirim kode verifikasi")
        p.sandbox.kirim_berkas(analis, ("surat.pdf", surat), balas_ke=tanya["message_id"])
        p.tunggu(analis, "asli dan tidak berubah")

        # The page is there without a public address too, on this machine; guesses write nothing.
        alamat = f"http://127.0.0.1:{p.porta}/v"
        assert "Berkas ini asli" in halaman(f"{alamat}/{cocok[2]}", surat).text
        p.sampai(lambda: p.sql("select count(*) from penugasan where keadaan = 'menunggu'")[0][0] == 0, "jabatan belum mulai")
        p.tenang()
        sebelum = keadaan(p)
        for i in range(300):
            assert halaman(f"{alamat}/{'ABCDEFGH'[i % 8] * 16}", dari=f"10.8.{i // 250}.{i % 250}").status_code == 404
        assert keadaan(p) == sebelum
        p.periksa_catatan()


def keadaan(p: Panggung) -> list[Any]:
    """How many rows every table holds."""
    tabel = [x[0] for x in p.sql("select name from sqlite_master where type = 'table' order by name")]
    return [(x, p.sql(f'select count(*) from "{x}"')[0][0]) for x in tabel]
