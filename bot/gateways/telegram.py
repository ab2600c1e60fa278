"""One bot's line to the Bot API: a call goes in, a typed outcome comes out, the token never shows.

It speaks HTTP itself instead of through `telegram.Bot`, because the outbox needs what that class folds away: the
exact error code and `retry_after`, albums made from stored rows, and downloads that stop at a limit.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any
from urllib.parse import quote

import httpx
import structlog

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

# httpcore asks for sniffio at every request; where it is not installed, each time all folders of the path are gone through: a fifth
# of a request.
if find_spec("sniffio") is None:
    sys.modules["sniffio"] = None  # type: ignore[assignment] # as the import system notes what is not there

#: Telegram's own address, and the default of TELEGRAM_API_BASE.
BASE_TELEGRAM = "https://api.telegram.org"

#: Seconds for an ordinary call; uploads get longer.
BATAS_WAKTU = 20.0
BATAS_UNGGAH = 60.0

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

    def __init__(
        self, token: str, *, base: str = BASE_TELEGRAM, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        # These two log every URL, and the URL holds the token.
        for nama in ("httpx", "httpcore"):
            logging.getLogger(nama).setLevel(logging.WARNING)
        base = base.rstrip("/")
        self.bot = token.partition(":")[0]  # the bot's numeric id, as text
        self._metode = f"{base}/bot{token}/"
        self._berkas = f"{base}/file/bot{token}/"
        self._http = httpx.AsyncClient(
            timeout=httpx.Timeout(BATAS_WAKTU, connect=5.0),
            limits=httpx.Limits(max_connections=64, max_keepalive_connections=32),
            transport=transport,
            verify=konteks_tls(),
        )

    async def tutup(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def panggil(
        self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None
    ) -> HasilTelegram:
        """Call a Bot API method; values may be `Unggahan`, also deep inside. `batas_waktu` in seconds."""
        data, unggahan = bentuk(payload)
        files = {nama: (berkas.nama, berkas.isi) for nama, berkas in unggahan.items()}
        detik = batas_waktu or (BATAS_UNGGAH if files else BATAS_WAKTU)
        try:
            jawaban = await self._http.post(
                self._metode + metode,
                data=data,
                files=files or None,
                timeout=httpx.Timeout(detik, connect=5.0),
            )
        except httpx.HTTPError as galat:
            return TidakPasti(type(galat).__name__)
        return baca_jawaban(jawaban.status_code, jawaban.content)

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
        try:
            async with self._http.stream("GET", self._berkas + quote(path), timeout=BATAS_UNGGAH) as jawaban:
                if jawaban.status_code != 200:
                    raise Gangguan("telegram", f"unduhan {jawaban.status_code}")
                async for potong in jawaban.aiter_bytes():
                    isi += potong
                    if len(isi) > paling_banyak:
                        raise Ditolak("berkas_terlalu_besar")
        except httpx.HTTPError as galat:
            raise Gangguan("telegram", type(galat).__name__) from None  # its request holds the token
        return bytes(isi)


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
