"""The stage with a signing provider: what a signer does with codes, pages and PDFs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyotp

from sandbox.testing import SandboxClient, running_sandbox
from tests.e2e.panggung import POST, SENIN_PAGI, Panggung, konfigurasi

KADIS = POST["kadis"]


class PanggungTtd(Panggung):
    """One bot that signs with a provider."""

    def __init__(self, sandbox: SandboxClient, folder: Path, **lain: Any) -> None:
        super().__init__(sandbox, folder, **lain)
        self.batas = 90.0  # LibreOffice takes its time on a busy machine
        self.kunci: dict[int, str] = {}
        self._terpakai: dict[int, int] = {}

    # --- the provider ----------------------------------------------------------------------------------------------

    def sikap(self, cara: str) -> None:
        """How the pretend provider behaves from now on."""
        (self.folder / "data" / "ttd-sikap").write_text(cara)

    @property
    def panggilan(self) -> list[str]:
        """The calls it got, oldest first."""
        catatan = self.folder / "data" / "ttd-panggilan"
        return catatan.read_text().splitlines() if catatan.exists() else []

    # --- codes -----------------------------------------------------------------------------------------------------

    def salinan(self, siapa: int, label: str) -> str:
        """What a copy button of the newest such message gives."""
        for p in reversed(self.pesan(siapa)):
            for baris in (p.get("reply_markup") or {}).get("inline_keyboard", []):
                for t in baris:
                    if t["text"] == label and "copy_text" in t:
                        return str(t["copy_text"]["text"])
        raise AssertionError(f"tidak ada tombol salin {label}")

    def kode(self, siapa: int) -> str:
        """A code that was not used yet: that of now, or the one after the last (see `tests.e2e.program`)."""
        langkah = max(self._terpakai.get(siapa, 0) + 1, int(datetime.now(UTC).timestamp()) // 30)
        self._terpakai[siapa] = langkah
        kode = pyotp.TOTP(self.kunci[siapa]).generate_otp(langkah)
        self.kenari.append(f" {kode}")
        return kode

    def daftarkan(self, siapa: int, nomor: str) -> None:
        """The first `Tanda tangani` of a person: the key by button, the first code."""
        self.ketuk(siapa, "Tanda tangani", nomor)
        self.tunggu(siapa, "tulis 6 angka yang tampil")
        self.kunci[siapa] = self.salinan(siapa, "Salin kunci")
        self.kenari.append(self.kunci[siapa])
        self.tulis(siapa, self.kode(siapa))
        self.tunggu(siapa, "Kode tanda tangan aktif")

    def tandatangani(self, nomor: str, kode: str | None = None, *, siapa: int = KADIS) -> str:
        """Tap, and write the code."""
        if siapa not in self.kunci:
            self.daftarkan(siapa, nomor)
        self.ketuk(siapa, "Tanda tangani", nomor)
        self.tunggu(siapa, "Tulis 6 angka dari aplikasi", nomor)
        self.tulis(siapa, kode or self.kode(siapa))
        return "ditandatangani"

    def sampai_ttd(self, **lain: Any) -> str:
        """A case whose letter waits for its signature."""
        nomor = self.ajukan(**lain)
        self.sampai_analis(nomor)
        self.susun(nomor)
        self.naik(nomor)
        self.tunggu(KADIS, nomor, "langkah 8 dari", tombol="Lihat surat")
        return nomor

    def terhapus(self, siapa: int, teks: str) -> bool:
        """Whether every message with exactly this text was taken out of the chat."""
        semua = [p for p in self.sandbox.pesan(siapa) if str(p.get("text") or "") == teks]
        return bool(semua) and all(p["dihapus"] for p in semua)


@contextmanager
def panggung_ttd(folder: Path, penyedia: str, *, webhook: bool = False, pdf: str = "soffice", pura: bool = True,
                 mulai: str = SENIN_PAGI, **env: str) -> Iterator[PanggungTtd]:  # fmt: skip
    """A stage whose letters are signed by the pretend provider, or by the program's own (`pura=False`)."""
    with running_sandbox(konfigurasi(mulai)) as sandbox:
        env = {**env, **({"PENYEDIA_CONTOH": penyedia} if pura else {"SIGNING_PROVIDER": penyedia})}
        p = PanggungTtd(sandbox, folder, webhook=webhook, pdf=pdf, **env)
        if pura:
            p.program = ["-m", "tests.e2e.program_ttd", "run"]
        (folder / "data").mkdir(parents=True, exist_ok=True)
        try:
            p.mulai()
            p.tautkan()
            yield p
        finally:
            p.berhenti()
