"""One bot's line to the Bot API: a call goes in, a typed outcome comes out, the token never shows.

It speaks HTTP itself instead of through `telegram.Bot`, because the outbox needs what that class folds away: the
exact error code and `retry_after`, albums made from stored rows, and downloads that stop at a limit. aiohttp takes a quarter of
the processor time per call that httpx does, and these calls are most of what the program does.
"""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import aiohttp
import structlog
from yarl import URL

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
from bot.domain.galat import Ditolak, Gangguan
from bot.gateways.tls import konteks_tls

log = structlog.get_logger(__name__)

#: Telegram's own address, and the default of TELEGRAM_API_BASE.
BASE_TELEGRAM = "https://api.telegram.org"

#: Seconds for an ordinary call, and for a connection.
BATAS_WAKTU, BATAS_SAMBUNG = 20.0, 5.0

#: With a file: seconds in which nothing comes, and for the whole.
BATAS_HENING, BATAS_UNGGAH = 60.0, 300.0

#: Calls under way at once.
SAMBUNGAN = 64

#: Used when a 429 names no time.
TUNGGU_BAWAAN = 5.0

#: 400s that mean the same as 403: there is nobody at the other end.
TANPA_PENERIMA = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "bot was kicked",
    "user is deactivated",
)


class GerbangTelegram:
    """The port `Gerbang` over HTTP. Close it with `tutup`."""

    def __init__(self, token: str, *, base: str = BASE_TELEGRAM) -> None:
        base = base.rstrip("/")
        self.bot = token.partition(":")[0]  # the bot's numeric id, as text
        self._metode = f"{base}/bot{token}/"
        self._berkas = f"{base}/file/bot{token}/"
        self._sesi: aiohttp.ClientSession | None = None

    @property
    def _http(self) -> aiohttp.ClientSession:
        """The connections; opened at the first call, because they belong to the loop that runs then."""
        if self._sesi is None:
            self._sesi = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=SAMBUNGAN, ssl=konteks_tls()),
                                               cookie_jar=aiohttp.DummyCookieJar(), trust_env=True)  # fmt: skip
        return self._sesi

    async def tutup(self) -> None:
        """Close the connections."""
        if self._sesi is not None:
            await self._sesi.close()

    async def panggil(
        self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None
    ) -> HasilTelegram:
        """Call a Bot API method; values may be `Unggahan`, also deep inside. `batas_waktu` in seconds."""
        data, unggahan = bentuk(payload)
        batas = aiohttp.ClientTimeout(total=batas_waktu or BATAS_WAKTU, sock_connect=BATAS_SAMBUNG)
        if unggahan:
            batas = aiohttp.ClientTimeout(total=BATAS_UNGGAH, sock_connect=BATAS_SAMBUNG, sock_read=BATAS_HENING)
        try:
            # A redirect is not followed: the address holds the token.
            async with self._http.post(URL(self._metode + metode, encoded=True), data=_formulir(data, unggahan), timeout=batas,
                                       allow_redirects=False) as jawaban:  # fmt: skip
                return baca_jawaban(jawaban.status, await jawaban.read())
        except (aiohttp.ClientError, TimeoutError) as galat:
            return TidakPasti(type(galat).__name__)

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        """Answer a button press directly; a lost or too-old answer is harmless and swallowed."""
        isi: dict[str, Any] = {"callback_query_id": callback_id}
        if teks:
            isi |= {"text": teks[:200], "show_alert": alert}
        hasil = await self.panggil("answerCallbackQuery", isi, batas_waktu=5.0)
        if not isinstance(hasil, Terkirim):
            log.info("jawaban_callback_tidak_sampai", bot=self.bot, hasil=type(hasil).__name__)

    async def unduh(self, file_id: str, *, paling_banyak: int) -> bytes:
        """getFile and download at most `paling_banyak` bytes.

        Raises:
            Gangguan: try again later.
            Ditolak: `berkas_terlalu_besar`, or `berkas_tidak_ada` when Telegram no longer knows the file.
        """
        hasil = await self.panggil("getFile", {"file_id": file_id})
        match hasil:
            case Terkirim({"file_path": str(path)}):
                pass
            case DitolakTelegram(400, deskripsi) if "too big" in deskripsi.lower():
                raise Ditolak("berkas_terlalu_besar")
            case DitolakTelegram(400):
                raise Ditolak("berkas_tidak_ada")
            case TungguDulu(detik):
                raise Gangguan("telegram", "429", tunggu=detik)
            case _:
                raise Gangguan("telegram", type(hasil).__name__)
        ukuran = hasil.hasil.get("file_size")
        if isinstance(ukuran, int) and ukuran > paling_banyak:
            raise Ditolak("berkas_terlalu_besar")
        return await self._ambil(path, paling_banyak)

    async def _ambil(self, path: str, paling_banyak: int) -> bytes:
        isi = bytearray()
        batas = aiohttp.ClientTimeout(total=None, sock_connect=BATAS_SAMBUNG, sock_read=BATAS_HENING)
        try:
            async with self._http.get(URL(self._berkas + quote(path), encoded=True), timeout=batas, allow_redirects=False) as jawaban:
                if jawaban.status != 200:
                    raise Gangguan("telegram", f"unduhan {jawaban.status}")
                async for potong in jawaban.content.iter_any():
                    isi += potong
                    if len(isi) > paling_banyak:
                        raise Ditolak("berkas_terlalu_besar")
        except (aiohttp.ClientError, TimeoutError) as galat:
            raise Gangguan("telegram", type(galat).__name__) from None  # its request holds the token
        return bytes(isi)


def _formulir(data: Mapping[str, str], unggahan: Mapping[str, Unggahan]) -> aiohttp.FormData:
    """Form fields and files as they go out; names of files stay as people read them."""
    formulir = aiohttp.FormData(data, quote_fields=False)
    for nama, berkas in unggahan.items():
        tampak = "".join(huruf if huruf.isprintable() else "_" for huruf in berkas.nama)
        formulir.add_field(nama, berkas.isi, filename=tampak, content_type=mimetypes.guess_type(tampak)[0] or "application/octet-stream")
    return formulir


def bentuk(payload: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, Unggahan]]:
    """Split parameters into form fields and uploads; an upload deep inside is attached by name."""
    unggahan: dict[str, Unggahan] = {}

    def ganti(nilai: Any) -> Any:
        if isinstance(nilai, Unggahan):
            nama = f"lampiran{len(unggahan)}"
            unggahan[nama] = nilai
            return f"attach://{nama}"
        if isinstance(nilai, Mapping):
            return {kunci: ganti(isi) for kunci, isi in nilai.items() if isi is not None}
        if isinstance(nilai, (list, tuple)):
            return [ganti(isi) for isi in nilai]
        return nilai

    data: dict[str, str] = {}
    for nama, nilai in payload.items():
        if isinstance(nilai, Unggahan):
            unggahan[nama] = nilai
        elif nilai is not None:
            isi = ganti(nilai)
            data[nama] = isi if isinstance(isi, str) else json.dumps(isi)
    return data, unggahan


def baca_jawaban(status: int, isi: bytes) -> HasilTelegram:
    """What an answer of the Bot API means; an unreadable one leaves it unknown whether the call arrived."""
    try:
        jawaban = json.loads(isi)
    except ValueError:
        return TidakPasti(f"jawaban rusak ({status})")
    if not isinstance(jawaban, dict):
        return TidakPasti(f"jawaban rusak ({status})")
    if jawaban.get("ok") is True:
        return Terkirim(jawaban.get("result"))
    kode = jawaban.get("error_code")
    kode = kode if isinstance(kode, int) else status
    deskripsi = str(jawaban.get("description", ""))
    parameter = jawaban.get("parameters")
    parameter = parameter if isinstance(parameter, dict) else {}
    if kode == 429:
        return TungguDulu(float(parameter.get("retry_after", TUNGGU_BAWAAN)))
    if kode >= 500 or kode < 400:
        return TidakPasti(f"Telegram {kode}")
    if isinstance(parameter.get("migrate_to_chat_id"), int):
        return ChatPindah(parameter["migrate_to_chat_id"])
    if kode == 403 or (kode == 400 and any(tanda in deskripsi.lower() for tanda in TANPA_PENERIMA)):
        return PenerimaHilang(deskripsi)
    return DitolakTelegram(kode, deskripsi)


async def nama_bot(token: str, base: str = BASE_TELEGRAM) -> str:
    """The username behind a token.

    Raises:
        Gangguan: Telegram cannot be reached, or does not know the token.
    """
    gerbang = GerbangTelegram(token, base=base)
    try:
        hasil = await gerbang.panggil("getMe", {})
    finally:
        await gerbang.tutup()
    if isinstance(hasil, Terkirim) and isinstance(hasil.hasil, dict) and hasil.hasil.get("username"):
        return str(hasil.hasil["username"])
    raise Gangguan("telegram", "Telegram tidak menjawab, atau token bot ditolak")
