"""The public page of a letter: what it shows, what it takes in, and what it cannot be made to do."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from hashlib import sha256

import httpx
import pytest

from bot.application.ember import Ember, klien
from bot.application.keaslian import EntriSurat, Patokan, kode_baku
from bot.application.ports_ttd import HasilPeriksa
from bot.presenters import halaman_keaslian
from bot.web import keaslian
from bot.web.app import buat_app
from bot.web.keaslian import BERKAS_TERBESAR, HalamanKeaslian

KODE = "K7QX2M4PRT4DW3ZB"
PDF = b"%PDF-1.7 surat asli"
ENTRI = EntriSurat(KODE, "Dinas <Contoh> & Statistik", "000/0147/DKISP/2026", "disetujui", "25 November 2026", "Balasan data <b>",
                   "Plt. Kepala Dinas")  # fmt: skip


class Pintu:
    """One letter; counts what it is asked."""

    def __init__(self) -> None:
        self.entri = ENTRI
        self.dicari = 0
        self.tahan = asyncio.Event()
        self.tahan.set()
        self.rusak = False

    async def cari(self, kode: str) -> Patokan | None:
        self.dicari += 1
        if self.rusak:
            raise RuntimeError
        return Patokan(self.entri, sha256(PDF).hexdigest()) if kode_baku(kode) == KODE else None

    async def hakimi(self, patokan: Patokan, isi: bytes) -> HasilPeriksa:
        await self.tahan.wait()
        return HasilPeriksa(True) if isi == PDF else HasilPeriksa(False, ("isi_berubah", "cakupan_kurang"))


class Detik:
    """A clock that stands."""

    def __init__(self) -> None:
        self.kini = 0.0

    def __call__(self) -> float:
        return self.kini


@pytest.fixture
def pintu() -> Pintu:
    return Pintu()


@pytest.fixture
def detik() -> Detik:
    return Detik()


async def siap() -> dict[str, bool]:
    return {}


def buka(pintu: Pintu, detik: Detik, alamat: str = "10.0.0.1") -> httpx.AsyncClient:
    app = buat_app(siap=siap, rute=HalamanKeaslian(pintu, halaman_keaslian, detik).rute())
    return httpx.AsyncClient(transport=httpx.ASGITransport(app, client=(alamat, 1)), base_url="http://paraf")


@pytest.fixture
async def web(pintu: Pintu, detik: Detik) -> AsyncIterator[httpx.AsyncClient]:
    async with buka(pintu, detik) as k:
        yield k


def kirim(web: httpx.AsyncClient, isi: bytes, kode: str = KODE, **lain: object) -> object:
    return web.post(f"/v/{kode}", files={"berkas": ("surat.pdf", isi, "application/pdf")}, **lain)  # type: ignore[arg-type]


@pytest.mark.parametrize("tulisan", [KODE, KODE.lower(), "k7qx-2m4p-rt4d-w3zb", "K7QX 2M4P RT4D W3ZB", "K7QX–2M4P–RT4D–W3ZB"])
async def test_a_code_is_understood_however_it_is_written(web: httpx.AsyncClient, tulisan: str) -> None:
    assert "000/0147/DKISP/2026" in (await web.get(f"/v/{tulisan}")).text
    kembali = await web.get("/v", params={"kode": tulisan})
    assert kembali.status_code == 303 and kembali.headers["location"] == f"/v/{KODE}"


def test_what_people_read_as_digits_is_a_letter() -> None:
    assert kode_baku("0O1I-8B22-2222-2222") == "OOIIBB2222222222"
    assert kode_baku("K7QX") == kode_baku("9" * 16) == kode_baku("K7QX2M4PRT4DW3ZBX") == ""


async def test_the_page_shows_the_register_and_nothing_becomes_html(web: httpx.AsyncClient) -> None:
    teks = (await web.get(f"/v/{KODE}")).text
    for kata in ("Dinas &lt;Contoh&gt; &amp; Statistik", "25 November 2026", "Balasan data &lt;b&gt;", "Plt. Kepala Dinas",
                 "Disetujui dalam aplikasi", "tidak memuat tanda tangan elektronik"):  # fmt: skip
        assert kata in teks
    assert "<script" not in teks and "src=" not in teks


async def test_headers_forbid_scripts_frames_caches_and_referrers(web: httpx.AsyncClient) -> None:
    for jawab in (await web.get(f"/v/{KODE}"), await web.get("/v/salah"), await kirim(web, PDF), await web.get("/v")):  # type: ignore[misc]
        kepala = jawab.headers
        assert kepala["content-security-policy"].startswith("default-src 'none'") and "script" not in kepala["content-security-policy"]
        assert (kepala["x-content-type-options"], kepala["referrer-policy"]) == ("nosniff", "no-referrer")
        assert (kepala["cache-control"], kepala["x-frame-options"]) == ("no-store", "DENY")


async def test_unknown_codes_all_get_the_same_answer(web: httpx.AsyncClient) -> None:
    def tanpa_nonce(teks: str) -> str:
        return re.sub(r'nonce="[^"]*"', "", teks)

    semua = {(r.status_code, tanpa_nonce(r.text)) for r in [
        *[await web.get(f"/v/{x}") for x in ("A" * 16, "xyz", "a%2fb", "<script>", "9" * 500)], await web.get("/v?kode=xyz"),
        await kirim(web, PDF, "B" * 16)]}  # type: ignore[misc] # fmt: skip
    assert len(semua) == 1
    assert semua.pop()[0] == 404


async def test_guessing_finds_nothing_and_soon_is_told_to_wait(pintu: Pintu, detik: Detik, web: httpx.AsyncClient) -> None:
    from bot.gateways.acak import AcakSistem

    status = [(await web.get(f"/v/{AcakSistem().kode()}")).status_code for _ in range(300)]
    assert set(status) == {404, 429} and status.count(404) == 30 == pintu.dicari
    detik.kini += 5
    assert (await web.get(f"/v/{KODE}")).status_code == 200


async def test_the_letter_passes_and_another_file_is_refused_with_every_reason(web: httpx.AsyncClient) -> None:
    assert "Berkas ini asli" in (await kirim(web, PDF)).text  # type: ignore[misc]
    teks = (await kirim(web, PDF + b" ")).text  # type: ignore[misc]
    assert "Berkas ini tidak sah" in teks and "Isinya berubah sesudah ditandatangani." in teks and "di luar yang ditandatangani" in teks


@pytest.mark.parametrize(("status", "kata"), [("belum", "belum berlaku"), ("dibatalkan", "tidak berlaku")])
async def test_what_was_not_signed_is_not_shown_as_valid(pintu: Pintu, web: httpx.AsyncClient, status: str, kata: str) -> None:
    pintu.entri = EntriSurat(KODE, "Dinas Contoh", "000/1", status)  # type: ignore[arg-type]
    teks = (await web.get(f"/v/{KODE}")).text
    assert kata in teks and "Surat ini terdaftar" not in teks and "<form" not in teks and "Hal" not in teks


async def test_what_is_no_file_or_too_large_is_refused_before_it_is_looked_at(pintu: Pintu, web: httpx.AsyncClient) -> None:
    assert (await web.post(f"/v/{KODE}", content=b"x")).status_code == 400
    assert (await kirim(web, b"")).status_code == 400  # type: ignore[misc]
    besar = await kirim(web, b"%PDF-" + bytes(BERKAS_TERBESAR))  # type: ignore[misc]
    assert besar.status_code == 413 and "20 MB" in besar.text

    async def mengalir() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n'
        for _ in range(25):
            yield bytes(1024 * 1024)

    kepala = {"content-type": "multipart/form-data; boundary=x"}
    assert (await web.post(f"/v/{KODE}", content=mengalir(), headers=kepala)).status_code == 413


async def test_a_file_that_never_ends_is_given_up(web: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keaslian, "BATAS_TERIMA", 0.05)

    async def menetes() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n'
        await asyncio.sleep(30)

    jawab = await web.post(f"/v/{KODE}", content=menetes(), headers={"content-type": "multipart/form-data; boundary=x"})
    assert jawab.status_code == 408


async def test_a_client_sends_one_file_at_a_time_and_few_in_a_row(pintu: Pintu, detik: Detik, web: httpx.AsyncClient) -> None:
    pintu.tahan.clear()
    pertama = asyncio.ensure_future(kirim(web, PDF))  # type: ignore[arg-type,var-annotated]
    await asyncio.sleep(0.05)
    assert (await kirim(web, PDF)).status_code == 429  # type: ignore[misc]
    pintu.tahan.set()
    assert "Berkas ini asli" in (await pertama).text
    status = [(await kirim(web, PDF)).status_code for _ in range(6)]  # type: ignore[misc]
    assert status == [200, 200, 200, 200, 429, 429]
    detik.kini += 10
    assert (await kirim(web, PDF)).status_code == 200  # type: ignore[misc]


async def test_trouble_is_said_kindly(pintu: Pintu, web: httpx.AsyncClient) -> None:
    pintu.rusak = True
    for jawab in (await web.get(f"/v/{KODE}"), await kirim(web, PDF)):  # type: ignore[misc]
        assert jawab.status_code == 503 and "belum dapat dilakukan" in jawab.text


def test_buckets_remember_a_bounded_number_of_clients_and_fill_again() -> None:
    detik = Detik()
    ember = Ember(2, 10.0, detik, banyak=50)
    assert [ember.ambil("a") for _ in range(3)] == [True, True, False]
    detik.kini += 10
    assert [ember.ambil("a") for _ in range(2)] == [True, False]
    for i in range(500):
        assert ember.ambil(f"klien {i}")
    assert len(ember) == 50


def test_a_household_is_one_client() -> None:
    assert klien("2001:db8:1:2::1") == klien("2001:db8:1:2:ffff::9") != klien("2001:db8:1:3::1")
    assert klien("::ffff:10.0.0.9") == klien("10.0.0.9")
    assert klien("bukan alamat") == "bukan alamat"
