"""`make gambar`: play a request as far as the Kabid's paraf and take the picture of the page for README."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image
from playwright.async_api import async_playwright

from sandbox.testing import SandboxClient
from tests.e2e.panggung import POST, Panggung, porta

GAMBAR = Path(__file__).resolve().parent.parent / "docs" / "gambar" / "halaman.png"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMEN = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
           "--disable-component-update", "--disable-sync"]  # fmt: skip
TUNGGU = 60  # seconds for the demo to be up

JUDUL = "jumlah pelaku UMKM"


def main() -> None:
    """Start a demo of its own, play, take the picture, stop it."""
    with tempfile.TemporaryDirectory() as folder:
        nomor_porta = porta()
        demo = subprocess.Popen([sys.executable, "-m", "bot", "demo", "--port", str(nomor_porta), "--folder", f"{folder}/demo"],
                                stdout=subprocess.PIPE, text=True)  # fmt: skip
        try:
            sampai_siap(demo)
            sandbox = SandboxClient(f"http://127.0.0.1:{nomor_porta}")
            mainkan(Panggung(sandbox, Path(folder), pdf="soffice"))
            asyncio.run(potret(sandbox.base))
            sandbox.close()
        finally:
            demo.terminate()
            demo.wait()


def sampai_siap(demo: subprocess.Popen[str]) -> None:
    """Wait for the line that invites to open the page.

    Raises:
        SystemExit: the demo ended before it.
    """
    assert demo.stdout is not None
    for baris in demo.stdout:
        if "Buka http" in baris:
            return
    raise SystemExit("Demo tidak dapat dimulai.")


def mainkan(p: Panggung) -> None:
    """A request goes down the ladder and comes back up as a letter."""
    p.batas = TUNGGU
    nomor = p.ajukan(judul=JUDUL)
    for kode in ("kadis", "kabid", "statistisi"):
        p.disposisi(kode, nomor)
    p.susun(nomor)
    p.paraf("statistisi", nomor)
    p.tunggu(POST["kabid"], nomor, tombol="Paraf")
    p.ketuk(POST["kabid"], "Lihat surat", nomor)
    tenang(p.sandbox)


def tenang(sandbox: SandboxClient) -> None:
    """Until nothing has been sent for two seconds."""
    sebelum = -1
    while (kini := len(sandbox.jurnal(metode="sendDocument")) + len(sandbox.jurnal(metode="editMessageText"))) != sebelum:
        sebelum = kini
        time.sleep(2)


async def potret(base: str) -> None:
    """The page with the Kabid's phone, at the size of a laptop, in few colours to keep it small."""
    async with async_playwright() as playwright:
        peramban = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMEN)
        halaman = await peramban.new_page(viewport={"width": 1280, "height": 1000})
        await halaman.goto(base)
        await halaman.locator(f'[data-persona="{POST["kabid"]}"]').click()
        await halaman.wait_for_timeout(1500)
        GAMBAR.parent.mkdir(parents=True, exist_ok=True)
        await halaman.screenshot(path=GAMBAR)
        await peramban.close()
    with Image.open(GAMBAR) as gambar:
        kecil = gambar.convert("RGB").quantize(128)
    kecil.save(GAMBAR, optimize=True)


if __name__ == "__main__":
    main()
