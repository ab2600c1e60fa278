"""The office's own certificates over HTTP: from row 1 to row 9 with codes, several letters at once, a kill, and the gate."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.application.ports_ttd import CatatanSurat, HasilPeriksa
from bot.domain.peristiwa import SuratDitandatangani
from bot.letters.ttd.periksa import PemeriksaPdf
from bot.letters.ttd.sertifikat import OtoritasSertifikat
from bot.settings import kunci_induk
from tests.e2e.panggung import ADMIN_ID, SARI
from tests.e2e.panggung_ttd import KADIS, PanggungTtd, panggung_ttd


def gerbang(p: PanggungTtd, nomor: str, pdf: bytes) -> HasilPeriksa:
    """What the gate says of a PDF that is to be the letter of this case."""
    ttd = next(e for e in p.peristiwa(nomor) if isinstance(e, SuratDitandatangani))
    berkas = p.di_meja(lambda m: m.g.muat(m.g.cari_nomor(nomor)))
    assert ttd.oleh is not None and ttd.dokumen is not None
    catatan = CatatanSurat(ttd.nomor, "local", ttd.at, ttd.oleh.jabatan or "", ttd.oleh.orang, ("TTD1",), ttd.sha256,
                           berkas.surat.pdf.ukuran, ttd.dokumen.sha256)  # fmt: skip
    s = p.settings()
    otoritas = OtoritasSertifikat(s.DATA_DIR / "sertifikat", kunci_induk(s).kunci)
    return asyncio.run(PemeriksaPdf(otoritas, lambda: datetime.now(UTC)).periksa(pdf, catatan))


def test_letters_signed_with_the_offices_own_certificate_pass_the_gate(tmp_path: Path) -> None:
    with panggung_ttd(tmp_path, "local", pura=False) as p:
        satu = p.sampai_ttd()
        p.daftarkan(KADIS, satu)
        p.ketuk(KADIS, "Tanda tangani", satu)
        p.tulis(KADIS, "000000")
        p.tunggu(KADIS, "tidak cocok atau sudah terpakai")
        p.tulis(KADIS, p.kode(KADIS))
        p.tunggu(KADIS, satu, "Langkah 8 dari", "Ditandatangani")
        p.serah_terima(satu)
        surat = p.isi_berkas(p.tunggu(SARI, "Surat balasan nomor"))
        p.tunggu(SARI, "Bukti serah terima", satu)
        assert gerbang(p, satu, surat) == HasilPeriksa(True)
        assert not gerbang(p, satu, surat + b"\n%tambahan\n").sah
        ttd = next(e for e in p.peristiwa(satu) if isinstance(e, SuratDitandatangani))
        assert ttd.dokumen is not None and ttd.dokumen.sha256 == hashlib.sha256(surat).hexdigest() and len(ttd.sidik) == 64

        # Two more, confirmed together.
        lain = [p.sampai_ttd(siapa=102, nama="Bram (contoh)", judul=f"data {i}") for i in (1, 2)]
        p.tulis(KADIS, "/tugas")
        p.ketuk(KADIS, "Tanda tangani sekaligus (2)")
        p.ketuk(KADIS, "Berikutnya", "Surat 1 dari 2")
        p.ketuk(KADIS, "Tanda tangani 2 surat", "Surat 2 dari 2")
        p.tunggu(KADIS, "Tulis 6 angka", "Tanda tangan 2 surat")
        p.tulis(KADIS, p.kode(KADIS))
        p.tunggu(KADIS, "2 surat sedang ditandatangani")
        for nomor in lain:
            p.tunggu(KADIS, nomor, "Langkah 8 dari", "Ditandatangani")
            assert p.jumlah(nomor)["SuratDitandatangani"] == p.jumlah(nomor)["TandaTanganDiminta"] == 1
        p.tenang()
        assert sorted(p.sql("select urut, status from nomor where aliran like 'surat%'")) == [(1, "final"), (2, "final"), (3, "final")]

        p.tulis(KADIS, f"/berkas {satu}")
        p.ketuk(KADIS, "Lihat daftar isi arsip", satu)
        def daftar() -> list[dict[str, Any]]:
            return [x for x in p.pesan(KADIS) if str((x.get("document") or {}).get("file_name", "")).endswith(".txt")]

        p.sampai(lambda: bool(daftar()), "daftar isi arsip")
        isi = p.isi_berkas(daftar()[0]).decode()
        assert "000.8.3.3.3" in isi and hashlib.sha256(surat).hexdigest() in isi and "umkm.csv" in isi and "Bukti-serah-terima" in isi
        p.periksa_catatan()


def test_a_kill_around_a_signature_never_signs_twice(tmp_path: Path) -> None:
    """Wherever the kill falls, the letter ends signed once: by itself, or after a person said that it was not."""
    with panggung_ttd(tmp_path, "local", pura=False) as p:
        nomor = p.sampai_ttd()
        p.daftarkan(KADIS, nomor)
        p.tandatangani(nomor)
        p.sampai(lambda: "TandaTanganDiminta" in p.jumlah(nomor), "diminta")
        p.bunuh()
        p.mulai()
        p.sampai(lambda: {"SuratDitandatangani", "TandaTanganTidakPasti"} & p.jumlah(nomor).keys() != set(), "ada hasil")
        if "SuratDitandatangani" not in p.jumlah(nomor):
            p.tunggu(ADMIN_ID, "belum pasti", nomor)
            p.ketuk(KADIS, "Ulangi, belum", nomor)
            p.ketuk(KADIS, "Ya, belum ditandatangani")
            p.tandatangani(nomor)
            p.sampai(lambda: "SuratDitandatangani" in p.jumlah(nomor), "ditandatangani")
        assert p.jumlah(nomor)["SuratDitandatangani"] == 1
        p.periksa_catatan()
