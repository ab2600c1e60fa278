"""The page of the sandbox in a real browser: a citizen asks, the head of the office disposes, all by clicking."""

from __future__ import annotations

from playwright.sync_api import Page, expect, sync_playwright

from tests.e2e.panggung import KONTAK, POST, Panggung
from tests.sandbox.test_sandbox_page import ARGUMENTS, CHROMIUM

expect.set_options(timeout=60_000)  # ms; patience for a busy machine


def pilih(page: Page, nama: str) -> None:
    """Take the part of somebody."""
    page.get_by_role("button", name=nama).first.click()


def ketuk(page: Page, label: str) -> None:
    """Tap the newest button with this label in the chat."""
    page.get_by_role("log").get_by_role("button", name=label).last.click()


def test_row_1_is_played_by_clicking_in_the_page(p: Panggung) -> None:
    with sync_playwright() as playwright:
        peramban = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = peramban.new_page(viewport={"width": 1280, "height": 900})
        masalah: list[str] = []
        page.on("pageerror", lambda galat: masalah.append(str(galat)))
        page.goto(p.sandbox.base)
        catatan = page.get_by_role("log")

        pilih(page, "Sari (contoh)")
        page.get_by_role("button", name="Mulai", exact=True).click()
        ketuk(page, "Setuju")
        ketuk(page, "Ajukan permohonan")
        jawaban = ["Sari (contoh)", "mahasiswa", KONTAK, "jumlah <b>UMKM</b> & lainnya", "2025", "Kota Tarakan", "kelurahan"]
        for i, isi in enumerate(jawaban, 1):
            expect(catatan.get_by_text(f"Pertanyaan {i} dari 10")).to_be_visible()
            page.get_by_label("Tulis pesan").fill(isi)
            page.keyboard.press("Enter")
        ketuk(page, "Excel")
        expect(catatan.get_by_text("Pertanyaan 9 dari 10")).to_be_visible()
        page.get_by_label("Tulis pesan").fill("skripsi")
        page.keyboard.press("Enter")
        expect(catatan.get_by_text("Pertanyaan 10 dari 10")).to_be_visible()
        ketuk(page, "Lewati")
        expect(catatan.get_by_text("Ringkasan permohonan")).to_be_visible()
        catatan.get_by_role("button", name="Kirim", exact=True).last.click()
        expect(catatan.get_by_text("Permohonan terkirim dengan nomor agenda")).to_be_visible()

        pilih(page, "kadis (contoh)")
        ketuk(page, "Disposisikan")
        ketuk(page, "Kirim disposisi")
        expect(page.get_by_role("status")).to_contain_text("Disposisi terkirim.")
        expect(catatan.get_by_text("Didisposisikan")).to_be_visible()
        assert masalah == []
        peramban.close()
    p.tunggu(POST["kabid"], "0001/2026", "jumlah <b>UMKM</b> & lainnya", tombol="Disposisikan")
