"""The page in a real browser: a person writes, a bot answers, a button is tapped, markup stays text."""

import shutil
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.testing import SandboxClient

# None: playwright looks for the browser it has installed itself.
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

expect.set_options(timeout=60_000)  # ms; patience for a busy machine


async def open_page(browser: Browser, sandbox: SandboxClient) -> tuple[Page, list[str]]:
    page = await browser.new_page(viewport={"width": 1280, "height": 800})
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    await page.goto(sandbox.base)
    return page, problems


async def test_a_newcomer_can_talk_to_the_bot_in_the_browser(
    sandbox: SandboxClient, bot: Bot, tmp_path: Path
) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page, problems = await open_page(browser, sandbox)
        await expect(page.get_by_text("Mulai sebagai pemohon")).to_be_visible()

        await page.get_by_role("button", name="Mulai", exact=True).click()
        (update,) = await bot.get_updates(timeout=50)
        assert update.message is not None
        assert (update.message.text, update.message.chat.id) == ("/start", 101)

        markup = InlineKeyboardMarkup([[InlineKeyboardButton("Kirim", callback_data="k", style="primary")]])
        card = "<b>Salam</b> &lt;img src=x onerror=alert(1)&gt; https://t.me/paraf_contoh_bot?start=abc-1"
        sent = await bot.send_message(101, card, parse_mode="HTML", reply_markup=markup)
        log = page.get_by_role("log")
        await expect(log.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()
        await expect(log.locator("strong", has_text="Salam")).to_be_visible()

        await log.get_by_role("button", name="Kirim").click()
        (tap,) = await bot.get_updates(offset=update.update_id + 1, timeout=50)
        assert tap.callback_query is not None
        await tap.callback_query.answer("Terkirim.")
        await expect(page.get_by_role("status")).to_contain_text("Terkirim.")
        await bot.edit_message_text("Selesai.", 101, sent.message_id)
        await expect(log.get_by_text("disunting")).to_be_visible()
        await expect(log.get_by_role("button", name="Kirim")).to_have_count(0)

        await bot.send_message(101, "Tautan: https://t.me/paraf_contoh_bot?start=abc-1")
        await log.get_by_role("link").click()
        (linked,) = await bot.get_updates(offset=tap.update_id + 1, timeout=50)
        assert linked.message is not None
        assert linked.message.text == "/start abc-1"

        surat = tmp_path / "surat.pdf"
        surat.write_bytes(b"%PDF isi")
        await page.locator("#pilih-berkas").set_input_files([str(surat)])
        await page.get_by_label("Tulis pesan").fill("ini suratnya")
        await page.keyboard.press("Enter")
        (filed,) = await bot.get_updates(offset=linked.update_id + 1, timeout=50)
        assert filed.message is not None
        assert filed.message.document is not None
        assert (filed.message.document.file_name, filed.message.caption) == ("surat.pdf", "ini suratnya")
        await expect(log.get_by_text("surat.pdf")).to_be_visible()

        await bot.send_message(201, "Ada tugas", reply_markup=markup)
        await expect(
            page.get_by_role("button", name="Budi (contoh), Kepala Bidang, 1 pesan baru, giliran")
        ).to_be_visible()
        await page.get_by_role("button", name="Budi (contoh)").first.click()
        await expect(log.get_by_text("Ada tugas")).to_be_visible()
        await page.get_by_role("button", name="Maju 1 jam").click()
        await expect(page.get_by_role("button", name="Kembali ke jam sebenarnya")).to_be_visible()
        assert sandbox.get("/clock")["offset"] == 3600
        assert problems == []
        await browser.close()
