"""The program with a pretend signing provider, as its own process: `python -m tests.e2e.program_ttd run`.

The file DATA_DIR/ttd-sikap says how the provider behaves (jadi, tolak:<kode>, putus, mati), DATA_DIR/ttd-panggilan holds a
line per call. What it signs is the PDF with one more line.
"""

from __future__ import annotations

import hashlib
import os
import signal
from pathlib import Path
from typing import Any

from bot import wiring
from bot.application.ports_ttd import CatatanSurat, HasilPeriksa, HasilTtd, PermintaanTtd, TtdDitolak, TtdTidakPasti
from tests.e2e import program

TANDA = b"\n%TTD-CONTOH "


def tanda(pdf: bytes, nomor: str) -> bytes:
    """The PDF with its pretend signature."""
    return pdf + TANDA + nomor.encode() + b"\n"


class PenyediaPura:
    """Behaves as the file says."""

    def __init__(self, nama: Any, folder: Path) -> None:
        self.nama = nama
        self.faktor: Any = {"local": "totp", "bsre": "passphrase"}[nama]
        self.catatan_kaki = "Ditandatangani dengan sertifikat contoh (contoh)."
        self._folder = folder

    async def tanda_tangani(self, permintaan: PermintaanTtd, rahasia: str | None) -> HasilTtd:
        """Signed, refused, unknown, or dead in the middle of it."""
        with (self._folder / "ttd-panggilan").open("a") as berkas:
            berkas.write(f"{permintaan.nomor} {permintaan.penanda_tangan.nama_jabatan}\n")
        sikap = self._folder / "ttd-sikap"
        cara = sikap.read_text().strip() if sikap.exists() else "jadi"
        if cara == "mati":
            os.kill(os.getpid(), signal.SIGKILL)
        if cara == "putus":
            raise TtdTidakPasti("tanpa_jawaban")
        if cara.startswith("tolak:"):
            raise TtdDitolak(cara.removeprefix("tolak:"))
        if self.faktor == "passphrase" and rahasia != "sandi benar & panjang":
            raise TtdDitolak("passphrase_salah")
        return HasilTtd(tanda(permintaan.pdf, permintaan.nomor), "ab" * 32, "01")


class PemeriksaPura:
    """Knows its own signature."""

    async def periksa(self, pdf: bytes, catatan: CatatanSurat) -> HasilPeriksa:
        """Our bytes with exactly one more line."""
        sisa = pdf[catatan.ukuran_awal :]
        sama = hashlib.sha256(pdf[: catatan.ukuran_awal]).hexdigest() == catatan.sha256_awal
        sah = sama and sisa == TANDA + catatan.nomor.encode() + b"\n"
        return HasilPeriksa(sah, () if sah else ("bukan_surat_ini",))


class ProgramPura(wiring.Program):
    """The program with both."""

    def __init__(self, s: Any, **lain: Any) -> None:
        penyedia = PenyediaPura(os.environ["PENYEDIA_CONTOH"], s.DATA_DIR)
        super().__init__(s, penyedia=penyedia, pemeriksa=PemeriksaPura(), **lain)


def main() -> None:
    """`paraf`, with the pretend provider in it."""
    wiring.Program = ProgramPura  # type: ignore[misc]
    program.main()


if __name__ == "__main__":
    main()
