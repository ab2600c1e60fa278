"""The one-time page over real HTTP: what it shows, what it forbids the browser, and that a passphrase goes nowhere else."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import httpx
import pytest

from bot.application.ports_ttd import HasilTtd, PermintaanTtd, TtdDitolak, TtdTidakPasti
from bot.presenters.halaman_ttd import halaman_ttd
from bot.store import models as t
from bot.web.app import buat_app
from bot.web.server import ServerWeb
from bot.web.ttd import rute_ttd
from bot.wiring import HalamanProgram
from tests.application.alat_ttd import KADIS, KantorTtd, Penyedia
from tests.domain.alat_alur import nama_acara

SANDI = "sandi <benar> & panjang %41"


def jawab(permintaan: PermintaanTtd, rahasia: str | None) -> HasilTtd:
    if rahasia == "putus":
        raise TtdTidakPasti("tanpa_jawaban")
    if rahasia != SANDI:
        raise TtdDitolak("passphrase_salah")
    return HasilTtd(permintaan.pdf + b"\n%ttd", "ab")


async def siap() -> Mapping[str, bool]:
    return {}


@pytest.fixture
def kantor(tmp_path: Path) -> KantorTtd:
    return KantorTtd(tmp_path, Penyedia(nama="bsre", faktor="passphrase", jawab=jawab))


@pytest.fixture
async def klien(kantor: KantorTtd) -> AsyncIterator[httpx.AsyncClient]:
    program = HalamanProgram(kantor.ruang, {kantor.instansi: kantor})  # type: ignore[dict-item]
    web = ServerWeb(buat_app(siap=siap, rute=rute_ttd(program, halaman_ttd)), host="127.0.0.1", port=0)
    await web.mulai()
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{web.port}", trust_env=False) as klien:
        yield klien
    await web.tutup()
    kantor.tutup()


def alamat(kantor: KantorTtd) -> str:
    row = kantor.baris(t.OutboxRow, t.OutboxRow.dedupe.startswith("rahasia:halaman"))[-1]
    url = str((row.payload or {})["reply_markup"]["inline_keyboard"][0][0]["url"])
    return url.removeprefix("https://paraf.contoh.id")


async def test_a_letter_is_signed_on_the_page_once(kantor: KantorTtd, klien: httpx.AsyncClient, capsys: pytest.CaptureFixture[str]) -> None:
    kisah = kantor.surat()
    kantor.ketuk_surat("tandatangani", kisah)
    jalan = alamat(kantor)
    for _ in range(2):  # looking costs nothing
        halaman = await klien.get(jalan)
        assert halaman.status_code == 200
    surat = kantor.ambil(kisah.b().id).surat
    assert surat is not None and surat.nomor is not None
    assert surat.nomor.nomor in halaman.text and "Kepala Dinas" in halaman.text and 'type="password"' in halaman.text
    assert 'lang="id"' in halaman.text and "width=device-width" in halaman.text
    kebijakan = halaman.headers["content-security-policy"]
    nonce = re.search(r"style-src 'nonce-([\w-]+)'", kebijakan)
    assert kebijakan.startswith("default-src 'none'") and "form-action 'self'" in kebijakan and nonce
    assert f'<style nonce="{nonce.group(1)}">' in halaman.text
    assert not re.search(r"<script|(?:src|href|action)=", halaman.text), "nothing from anywhere else"
    assert halaman.headers["cache-control"] == "no-store" and halaman.headers["referrer-policy"] == "no-referrer"

    assert (await klien.post(jalan, data={"sandi": ""})).status_code == 400
    hasil = await klien.post(jalan, data={"sandi": SANDI})
    assert hasil.status_code == 200 and "Sudah ditandatangani" in hasil.text
    assert kantor.penyedia.rahasia == [SANDI]
    assert nama_acara(kantor.acara(kisah.b().id)).count("SuratDitandatangani") == 1
    for lagi in (await klien.get(jalan), await klien.post(jalan, data={"sandi": SANDI}), await klien.get("/ttd/asing")):
        assert lagi.status_code == 404 and "Tautan tidak berlaku" in lagi.text
    assert len(kantor.penyedia.permintaan) == 1
    keluaran = capsys.readouterr()
    berkas = b"".join(x.read_bytes() for x in kantor.berkas_db.parent.glob("paraf.db*"))
    for bocor in (SANDI, "benar&gt;", "panjang %41"):
        assert bocor not in keluaran.out + keluaran.err and bocor.encode() not in berkas
        assert bocor not in hasil.text
    assert jalan.rsplit("/", 1)[1] not in keluaran.out + keluaran.err


async def test_a_wrong_passphrase_and_an_unknown_end_are_said_plainly(kantor: KantorTtd, klien: httpx.AsyncClient) -> None:
    satu = kantor.surat()
    kantor.ketuk_surat("tandatangani", satu)
    hasil = await klien.post(alamat(kantor), data={"sandi": "salah"})
    assert "Belum ditandatangani" in hasil.text and "tidak cocok" in hasil.text and "tautan baru" in hasil.text
    kantor.ketuk_surat("tandatangani", satu)
    hasil = await klien.post(alamat(kantor), data={"sandi": "putus"})
    assert "Hasilnya belum pasti" in hasil.text
    assert nama_acara(kantor.acara(satu.b().id))[-1] == "TandaTanganTidakPasti"
    assert any("belum pasti" in x for x in kantor.pesan(KADIS))


async def test_a_form_that_is_too_large_is_not_read(kantor: KantorTtd, klien: httpx.AsyncClient) -> None:
    kisah = kantor.surat()
    kantor.ketuk_surat("tandatangani", kisah)
    assert (await klien.post(alamat(kantor), data={"sandi": "x" * 5000})).status_code == 400
    assert (await klien.post(alamat(kantor), data={"sandi": "x" * 300})).status_code == 400
    assert kantor.penyedia.permintaan == []
    assert (await klien.get(alamat(kantor))).status_code == 200, "the address is still good"
