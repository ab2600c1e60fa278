"""The line to Telegram: typed outcomes, uploads, downloads, and a token nobody sees."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable

import httpx
import pytest

from bot.application.ports_pipa import (
    ChatPindah,
    DitolakTelegram,
    HasilTelegram,
    PenerimaHilang,
    Terkirim,
    TidakPasti,
    TungguDulu,
    Unggahan,
)
from bot.domain.galat import Ditolak, GalatParaf, Gangguan
from bot.gateways.telegram import GerbangTelegram, baca_jawaban, bentuk

TOKEN = "7000001:CANARY-token"


def gerbang(jawab: Callable[[httpx.Request], httpx.Response]) -> GerbangTelegram:
    return GerbangTelegram(TOKEN, base="http://telegram.contoh/", transport=httpx.MockTransport(jawab))


def tolak(kode: int, deskripsi: str = "", **parameter: int) -> bytes:
    return json.dumps({"ok": False, "error_code": kode, "description": deskripsi, "parameters": parameter}).encode()


@pytest.mark.parametrize(
    ("status", "isi", "hasil"),
    [
        (200, b'{"ok":true,"result":{"message_id":5}}', Terkirim({"message_id": 5})),
        (429, tolak(429, "Too Many Requests", retry_after=7), TungguDulu(7.0)),
        (
            403,
            tolak(403, "Forbidden: bot was blocked by the user"),
            PenerimaHilang("Forbidden: bot was blocked by the user"),
        ),
        (400, tolak(400, "Bad Request: chat not found"), PenerimaHilang("Bad Request: chat not found")),
        (400, tolak(400, "upgraded", migrate_to_chat_id=-100), ChatPindah(-100)),
        (
            400,
            tolak(400, "Bad Request: message is too long"),
            DitolakTelegram(400, "Bad Request: message is too long"),
        ),
        (409, tolak(409, "Conflict"), DitolakTelegram(409, "Conflict")),
        (500, tolak(500, "Internal"), TidakPasti("Telegram 500")),
        (502, b"<html>Bad Gateway</html>", TidakPasti("jawaban rusak (502)")),
        (200, b'{"ok":true,"resu', TidakPasti("jawaban rusak (200)")),
        (200, b"[]", TidakPasti("jawaban rusak (200)")),
        (413, b"{}", DitolakTelegram(413, "")),
    ],
)
def test_what_an_answer_means(status: int, isi: bytes, hasil: HasilTelegram) -> None:
    assert baca_jawaban(status, isi) == hasil


@pytest.mark.parametrize("galat", [httpx.ReadTimeout, httpx.ConnectError, httpx.RemoteProtocolError])
async def test_network_trouble_leaves_it_unknown_and_hides_the_token(galat: type[httpx.HTTPError]) -> None:
    def jawab(permintaan: httpx.Request) -> httpx.Response:
        raise galat(f"trouble at {permintaan.url}")

    hasil = await gerbang(jawab).panggil("sendMessage", {"text": "halo"})
    assert hasil == TidakPasti(galat.__name__)


async def test_no_log_at_any_level_holds_the_token(caplog: pytest.LogCaptureFixture) -> None:
    """S2."""
    garis = gerbang(lambda _permintaan: httpx.Response(200, json={"ok": True, "result": True}))
    with caplog.at_level(logging.DEBUG):
        await garis.panggil("sendMessage", {"text": "halo"})
        with pytest.raises(GalatParaf) as tertangkap:
            await garis.unduh("berkas", paling_banyak=10)
    assert "CANARY" not in caplog.text
    assert "CANARY" not in str(tertangkap.value)


def test_parameters_become_form_fields_and_uploads_are_attached_by_name() -> None:
    surat = Unggahan(b"isi", "surat.pdf")
    data, unggahan = bentuk(
        {
            "chat_id": 5,
            "text": "a&b",
            "kosong": None,
            "reply_markup": {"x": None, "y": [1]},
            "document": surat,
            "media": [{"type": "document", "media": surat}],
        }
    )
    assert data == {
        "chat_id": "5",
        "text": "a&b",
        "reply_markup": '{"y": [1]}',
        "media": '[{"type": "document", "media": "attach://lampiran1"}]',
    }
    assert unggahan == {"document": surat, "lampiran1": surat}


async def test_a_callback_answer_that_comes_too_late_is_swallowed() -> None:
    isi = tolak(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    await gerbang(lambda _permintaan: httpx.Response(400, content=isi)).jawab_callback("1", "sudah", alert=True)


def berkas(isi: bytes, **keterangan: object) -> Callable[[httpx.Request], httpx.Response]:
    def jawab(permintaan: httpx.Request) -> httpx.Response:
        if permintaan.url.path.endswith("/getFile"):
            return httpx.Response(
                200, json={"ok": True, "result": {"file_path": "documents/satu dua.pdf", **keterangan}}
            )
        assert permintaan.url.raw_path == f"/file/bot{TOKEN}/documents/satu%20dua.pdf".encode()
        return httpx.Response(200, content=isi)

    return jawab


async def test_a_file_is_fetched_from_where_get_file_says() -> None:
    assert await gerbang(berkas(b"12345")).unduh("x", paling_banyak=5) == b"12345"


@pytest.mark.parametrize("keterangan", [{}, {"file_size": 6}])
async def test_a_file_above_the_limit_is_refused_whatever_telegram_says_of_its_size(
    keterangan: dict[str, int],
) -> None:
    with pytest.raises(Ditolak) as tertangkap:
        await gerbang(berkas(b"123456", **keterangan)).unduh("x", paling_banyak=5)
    assert tertangkap.value.kode == "berkas_terlalu_besar"


@pytest.mark.parametrize(
    ("status", "isi", "jenis", "kode"),
    [
        (400, tolak(400, "Bad Request: file is too big"), Ditolak, "berkas_terlalu_besar"),
        (400, tolak(400, "Bad Request: invalid file_id"), Ditolak, "berkas_tidak_ada"),
        (429, tolak(429, "", retry_after=3), Gangguan, "telegram"),
        (500, tolak(500), Gangguan, "telegram"),
    ],
)
async def test_a_file_that_cannot_be_fetched(status: int, isi: bytes, jenis: type[GalatParaf], kode: str) -> None:
    with pytest.raises(jenis) as tertangkap:
        await gerbang(lambda _permintaan: httpx.Response(status, content=isi)).unduh("x", paling_banyak=5)
    assert tertangkap.value.kode == kode


async def test_a_download_that_breaks_off_is_trouble_that_passes() -> None:
    def jawab(permintaan: httpx.Request) -> httpx.Response:
        if permintaan.url.path.endswith("/getFile"):
            return httpx.Response(200, json={"ok": True, "result": {"file_path": "a"}})
        raise httpx.ReadError(f"broken at {permintaan.url}")

    with pytest.raises(Gangguan) as tertangkap:
        await gerbang(jawab).unduh("x", paling_banyak=5)
    assert "CANARY" not in str(tertangkap.value)
    assert tertangkap.value.__suppress_context__
