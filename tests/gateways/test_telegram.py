"""The line to Telegram: typed outcomes, uploads, downloads, and a token nobody sees."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import ClientPayloadError, ServerDisconnectedError, web
from aiohttp.test_utils import RawTestServer

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


Jawab = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
BuatGerbang = Callable[[Jawab], Awaitable[GerbangTelegram]]


@pytest.fixture
async def gerbang() -> AsyncIterator[BuatGerbang]:
    """Lines to a server of our own that answers as it is told."""
    dibuka: list[RawTestServer | GerbangTelegram] = []

    async def buat(jawab: Jawab) -> GerbangTelegram:
        peladen = RawTestServer(jawab)
        await peladen.start_server(access_log=None)  # its log is not ours
        garis = GerbangTelegram(TOKEN, base=str(peladen.make_url("/")))
        dibuka.extend([peladen, garis])
        return garis

    yield buat
    for satu in reversed(dibuka):
        await (satu.tutup() if isinstance(satu, GerbangTelegram) else satu.close())


def selalu(status: int, isi: bytes) -> Jawab:
    async def jawab(_permintaan: web.BaseRequest) -> web.Response:
        return web.Response(status=status, body=isi)

    return jawab


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


async def test_network_trouble_leaves_it_unknown_and_hides_the_token(gerbang: BuatGerbang) -> None:
    async def putus(permintaan: web.BaseRequest) -> web.Response:
        assert permintaan.transport is not None
        permintaan.transport.abort()
        return web.Response()

    async def separuh(permintaan: web.BaseRequest) -> web.StreamResponse:
        jawaban = web.StreamResponse(headers={"Content-Length": "100"})
        await jawaban.prepare(permintaan)
        await jawaban.write(b'{"ok":')
        assert permintaan.transport is not None
        permintaan.transport.close()
        return jawaban

    async def lama(_permintaan: web.BaseRequest) -> web.Response:
        await asyncio.sleep(5)
        return web.Response()

    assert await (await gerbang(putus)).panggil("sendMessage", {"text": "halo"}) == TidakPasti(ServerDisconnectedError.__name__)
    assert await (await gerbang(separuh)).panggil("sendMessage", {"text": "halo"}) == TidakPasti(ClientPayloadError.__name__)
    assert await (await gerbang(lama)).panggil("sendMessage", {"text": "halo"}, batas_waktu=0.05) == TidakPasti("TimeoutError")
    tertutup = GerbangTelegram(TOKEN, base="http://127.0.0.1:1")
    assert await tertutup.panggil("sendMessage", {"text": "halo"}) == TidakPasti("ClientConnectorError")
    await tertutup.tutup()


async def test_a_redirect_is_no_answer_and_is_not_followed(gerbang: BuatGerbang) -> None:
    """The address holds the token."""
    alamat: list[str] = []

    async def jawab(permintaan: web.BaseRequest) -> web.Response:
        alamat.append(permintaan.path)
        return web.Response(status=302, headers={"Location": "/lain"})

    assert await (await gerbang(jawab)).panggil("sendMessage", {"text": "halo"}) == TidakPasti("jawaban rusak (302)")
    assert alamat == [f"/bot{TOKEN}/sendMessage"]


async def test_what_is_sent_arrives_as_it_was_meant(gerbang: BuatGerbang) -> None:
    terkirim: list[dict[str, object]] = []

    async def jawab(permintaan: web.BaseRequest) -> web.Response:
        isi = await permintaan.post()
        terkirim.append({k: (v.filename, v.content_type, v.file.read()) if isinstance(v, web.FileField) else v for k, v in isi.items()})
        return web.json_response({"ok": True, "result": True})

    garis = await gerbang(jawab)
    await garis.panggil("sendMessage", {"chat_id": 5, "text": "Yth. Sdr. <b>Sari & é</b>+%", "reply_markup": {"a": [1]}})
    await garis.panggil("sendDocument", {"chat_id": 5, "document": Unggahan(b"%PDF", 'surat "é" 1\r\nX: y.pdf')})
    assert terkirim == [
        {"chat_id": "5", "text": "Yth. Sdr. <b>Sari & é</b>+%", "reply_markup": '{"a": [1]}'},
        {"chat_id": "5", "document": ('surat "é" 1__X: y.pdf', "application/pdf", b"%PDF")},
    ]


async def test_no_log_at_any_level_holds_the_token(gerbang: BuatGerbang, caplog: pytest.LogCaptureFixture) -> None:
    """S2."""
    garis = await gerbang(selalu(200, b'{"ok": true, "result": true}'))
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


async def test_a_callback_answer_that_comes_too_late_is_swallowed(gerbang: BuatGerbang) -> None:
    isi = tolak(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    await (await gerbang(selalu(400, isi))).jawab_callback("1", "sudah", alert=True)


def berkas(isi: bytes, **keterangan: object) -> Jawab:
    async def jawab(permintaan: web.BaseRequest) -> web.Response:
        if permintaan.path.endswith("/getFile"):
            return web.json_response({"ok": True, "result": {"file_path": "documents/satu dua.pdf", **keterangan}})
        assert permintaan.raw_path == f"/file/bot{TOKEN}/documents/satu%20dua.pdf"
        return web.Response(body=isi)

    return jawab


async def test_a_file_is_fetched_from_where_get_file_says(gerbang: BuatGerbang) -> None:
    assert await (await gerbang(berkas(b"12345"))).unduh("x", paling_banyak=5) == b"12345"


@pytest.mark.parametrize("keterangan", [{}, {"file_size": 6}])
async def test_a_file_above_the_limit_is_refused_whatever_telegram_says_of_its_size(
    gerbang: BuatGerbang, keterangan: dict[str, int]
) -> None:
    with pytest.raises(Ditolak) as tertangkap:
        await (await gerbang(berkas(b"123456", **keterangan))).unduh("x", paling_banyak=5)
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
async def test_a_file_that_cannot_be_fetched(
    gerbang: BuatGerbang, status: int, isi: bytes, jenis: type[GalatParaf], kode: str
) -> None:
    with pytest.raises(jenis) as tertangkap:
        await (await gerbang(selalu(status, isi))).unduh("x", paling_banyak=5)
    assert tertangkap.value.kode == kode


async def test_a_download_that_breaks_off_is_trouble_that_passes(gerbang: BuatGerbang) -> None:
    async def jawab(permintaan: web.BaseRequest) -> web.Response:
        if permintaan.path.endswith("/getFile"):
            return web.json_response({"ok": True, "result": {"file_path": "a"}})
        assert permintaan.transport is not None
        permintaan.transport.abort()
        return web.Response()

    with pytest.raises(Gangguan) as tertangkap:
        await (await gerbang(jawab)).unduh("x", paling_banyak=5)
    assert "CANARY" not in str(tertangkap.value)
    assert tertangkap.value.__suppress_context__
