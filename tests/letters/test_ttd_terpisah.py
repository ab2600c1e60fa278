"""Files of strangers are read in a process of their own: same findings, and nothing they do reaches this one."""

import asyncio
import zlib
from pathlib import Path

import pytest
from alat_palsu import SEPULUH, Surat
from alat_ttd import KABID, KADIS, SAAT, buka_kantor, catatan, pdf_kecil

from bot.domain.galat import Gangguan
from bot.letters.ttd import terpisah
from bot.letters.ttd.periksa import PemeriksaPdf


def test_a_process_of_its_own_finds_what_this_one_finds(tmp_path: Path) -> None:
    kantor, awal = buka_kantor(tmp_path), pdf_kecil()
    asli = kantor.tanda_tangani(awal).pdf
    s, c = Surat(awal, asli, kantor.otoritas, "dkisp-tarakan", KADIS, KABID, SAAT), catatan(awal, asli)
    luar = PemeriksaPdf(kantor.otoritas, lambda: SAAT, terpisah=True)
    semua = [asli, *(SEPULUH[x][0](s) for x in ("satu bit dibalik", "tanda tangan susulan", "kunci pejabat lain")), awal, b"%PDF-1.7 x"]
    for isi in semua:
        assert asyncio.run(luar.periksa(isi, c)).alasan == kantor.alasan(isi, c)


def bom() -> bytes:
    """A PDF whose objects hide in a stream that unpacks to two gigabytes."""
    mampat, satu = zlib.compressobj(1), bytes(1 << 20)
    awal, ulang = (mampat.compress(satu) + mampat.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    isi = awal + ulang * 2047
    kepala = b"%%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Root 2 0 R/Filter/FlateDecode/Length %d>>\nstream\n" % len(isi)
    return kepala + isi + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n"


def test_a_file_that_swells_or_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor, awal = buka_kantor(tmp_path), pdf_kecil()
    c = catatan(awal, kantor.tanda_tangani(awal).pdf)
    luar = PemeriksaPdf(kantor.otoritas, lambda: SAAT, terpisah=True)
    assert asyncio.run(luar.periksa(bom(), c)).alasan == ("rusak",)
    monkeypatch.setattr(terpisah, "BATAS_WAKTU", 0.01)
    with pytest.raises(Gangguan):  # by the clock alone: the machine may be to blame, not the file
        asyncio.run(luar.periksa(awal, c))


def test_the_child_is_given_no_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dilihat = {}
    asli = terpisah.subprocess.run

    def intip(perintah: object, **lain: object) -> object:
        dilihat.update(lain["env"])  # type: ignore[call-overload]
        return asli(perintah, **lain)  # type: ignore[call-overload]

    monkeypatch.setenv("BOT_TOKEN", "1:rahasia")
    monkeypatch.setenv("KUNCI_INDUK", "rahasia")
    monkeypatch.setattr(terpisah.subprocess, "run", intip)
    kantor, awal = buka_kantor(tmp_path), pdf_kecil()
    assert asyncio.run(PemeriksaPdf(kantor.otoritas, lambda: SAAT, terpisah=True).periksa(awal, catatan(awal, awal))).alasan
    assert dilihat and "rahasia" not in str(dilihat)
