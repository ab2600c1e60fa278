"""One person floods the bot, twenty others ask for help: how long do they wait?

    make test-keamanan                              both ways in, 60 seconds each, 1,000 updates a second
    python -m tools.banjir --detik 10 --laju 300    less

The program is the real one on SQLite, Telegram is a pretend one in this process. Ends with 1 when the others' p95 is 2 seconds or
more, when somebody got no answer, or when the flooder was told more than once in ten minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import signal
import socket
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

AKAR = Path(__file__).resolve().parent.parent
TOKEN, SECRET = "7000001:contoh-banjir", "rahasia-banjir-" + "x" * 32
BANJIR, LAIN = 5000, range(6001, 6021)
BATAS = 2.0  # seconds, p95
SELANG = 5.0  # seconds between two questions of one of the others


def porta() -> int:
    """A free port."""
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        return int(soket.getsockname()[1])


@dataclass
class Telegram:
    """Holds what people sent until it is fetched, and when each was answered."""

    antre: list[dict[str, Any]] = field(default_factory=list)
    ada: asyncio.Event = field(default_factory=asyncio.Event)
    nomor: int = 0
    ditanya: dict[int, list[float]] = field(default_factory=dict)
    lama: list[float] = field(default_factory=list)
    teks_banjir: list[str] = field(default_factory=list)
    diambil: int = 0

    def buat(self, siapa: int) -> dict[str, Any]:
        """An update: somebody asks for help."""
        self.nomor += 1
        orang = {"id": siapa, "is_bot": False, "first_name": "Orang (contoh)"}
        return {"update_id": self.nomor, "message": {
            "message_id": self.nomor, "date": int(time.time()), "text": "/bantuan", "from": orang,
            "entities": [{"type": "bot_command", "offset": 0, "length": 8}], "chat": {"id": siapa, "type": "private"}}}  # fmt: skip

    def kirim(self, siapa: int) -> None:
        """Put an update into the queue that is polled."""
        self.antre.append(self.buat(siapa))
        self.ada.set()

    async def jawab(self, request: Request) -> Response:
        """The Bot API, as far as it is needed."""
        form = await request.form()
        match request.path_params["metode"]:
            case "getMe":
                hasil: Any = {"id": 7000001, "is_bot": True, "first_name": "Paraf", "username": "paraf_contoh_bot"}
            case "getUpdates":
                hasil = await self._ambil(int(str(form.get("offset") or 0)))
            case "sendMessage":
                self._terkirim(int(str(form["chat_id"])), str(form.get("text")))
                hasil = {"message_id": self.nomor + 1, "date": int(time.time()), "chat": {"id": int(str(form["chat_id"])), "type": "private"}}
            case _:
                hasil = True
        return JSONResponse({"ok": True, "result": hasil})

    async def _ambil(self, offset: int) -> list[dict[str, Any]]:
        self.antre = [u for u in self.antre if u["update_id"] >= offset]
        if not self.antre:
            self.ada.clear()
            try:
                await asyncio.wait_for(self.ada.wait(), 5)
            except TimeoutError:
                return []
        self.diambil += min(100, len(self.antre))
        return self.antre[:100]

    def _terkirim(self, chat: int, teks: str) -> None:
        if chat == BANJIR:
            self.teks_banjir.append(teks)
        elif self.ditanya.get(chat):
            self.lama.append(time.monotonic() - self.ditanya[chat].pop(0))


class Jalur:
    """One connection of the pretend Telegram to the webhook, kept open; far cheaper than a client library."""

    def __init__(self, porta_http: int) -> None:
        self._porta = porta_http
        self._aliran: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        self._kunci = asyncio.Lock()

    async def antar(self, pembaruan: dict[str, Any]) -> None:
        """Deliver one update and wait for the answer."""
        badan = json.dumps(pembaruan).encode()
        kepala = (f"POST /telegram/7000001 HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
                  f"Content-Type: application/json\r\nContent-Length: {len(badan)}\r\n\r\n").encode()  # fmt: skip
        async with self._kunci:
            if self._aliran is None:
                self._aliran = await asyncio.open_connection("127.0.0.1", self._porta)
            baca, tulis = self._aliran
            tulis.write(kepala + badan)
            jawaban = await baca.readuntil(b"\r\n\r\n")
            if not jawaban.startswith(b"HTTP/1.1 200"):
                raise RuntimeError(jawaban.decode(errors="replace").splitlines()[0])
            if panjang := re.search(rb"content-length: (\d+)", jawaban):
                await baca.readexactly(int(panjang[1]))


async def banjiri(t: Telegram, laju: int, detik: float, porta_http: int, *, webhook: bool) -> float:
    """The flood and the others, for so long; returns how many updates of the flooder were delivered a second."""
    awal = time.monotonic()
    terkirim = 0
    antrean: asyncio.Queue[int] = asyncio.Queue(200)

    jalur = [Jalur(porta_http) for _ in range(40)]  # as many as Telegram opens at most

    async def pengantar(satu: Jalur) -> None:
        nonlocal terkirim
        while True:
            siapa = await antrean.get()
            await satu.antar(t.buat(siapa))
            terkirim += siapa == BANJIR

    async def sebar(siapa: int) -> None:
        if webhook:
            await antrean.put(siapa)  # behind the flood, as at Telegram
        else:
            t.kirim(siapa)

    async def lain(n: int, siapa: int) -> None:
        await asyncio.sleep(SELANG * n / len(LAIN))
        while time.monotonic() - awal < detik:
            t.ditanya.setdefault(siapa, []).append(time.monotonic())
            await sebar(siapa)
            await asyncio.sleep(SELANG)

    tugas = [asyncio.create_task(lain(n, siapa)) for n, siapa in enumerate(LAIN)]
    antar = [asyncio.create_task(pengantar(satu)) for satu in jalur if webhook]
    sudah = 0
    while (lewat := time.monotonic() - awal) < detik:
        while sudah < lewat * laju:
            sudah += 1
            if not webhook:
                t.kirim(BANJIR)
            elif antrean.full():
                break  # Telegram does not push harder than it is answered
            else:
                antrean.put_nowait(BANJIR)
        await asyncio.sleep(0.005)
    await asyncio.gather(*tugas)
    habis = time.monotonic() + 15
    while any(t.ditanya.values()) and time.monotonic() < habis:
        await asyncio.sleep(0.1)
    for satu in antar:
        satu.cancel()
    return (terkirim if webhook else t.diambil) / detik


async def ukur(laju: int, detik: float, *, webhook: bool) -> bool:
    """One run; says what came of it."""
    t, api, http = Telegram(), porta(), porta()
    app = Starlette(routes=[Route(f"/bot{TOKEN}/{{metode}}", t.jawab, methods=["GET", "POST"])])
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=api, log_level="error", lifespan="off"))
    melayani = asyncio.create_task(server.serve())
    with tempfile.TemporaryDirectory(prefix="banjir-", ignore_cleanup_errors=True) as folder:
        env = {**os.environ, "PYTHONPATH": str(AKAR), "BOT_TOKEN": TOKEN, "INSTANSI": "dkisp-tarakan", "DATA_DIR": folder, "PDF_ENGINE": "none",
               "TELEGRAM_API_BASE": f"http://127.0.0.1:{api}", "HTTP_PORT": str(http), "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/paraf.db",
               "LOG_LEVEL": "WARNING", "OUTBOX_LIMITS": "on"}  # fmt: skip
        if webhook:
            env |= {"PUBLIC_URL": f"http://127.0.0.1:{http}", "WEBHOOK_SECRET": SECRET}
        with open(Path(folder) / "bot.log", "wb") as log:
            proses = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", "run", env=env, cwd=folder, stdout=log, stderr=log)
        try:
            async with httpx.AsyncClient(trust_env=False, timeout=60) as klien:
                await _siap(klien, http)
                await asyncio.sleep(1)
                nyata = await banjiri(t, laju, detik, http, webhook=webhook)
            rss = int(re.findall(r"VmRSS:\s+(\d+)", Path(f"/proc/{proses.pid}/status").read_text())[0]) // 1024
            with closing(sqlite3.connect(f"{folder}/paraf.db")) as db:
                baris, menunggu = db.execute("SELECT count(*), sum(status = 'baru') FROM inbox WHERE chat = ?", (str(BANJIR),)).fetchone()
        finally:
            proses.send_signal(signal.SIGTERM)
            await proses.wait()
            server.should_exit = True
            await melayani
    belum = sum(map(len, t.ditanya.values()))
    pers = quantiles(t.lama, n=100) if len(t.lama) > 1 else [float("inf")] * 99
    penuh = sum("terlalu cepat" in x for x in t.teks_banjir)
    print(f"S11 {'webhook' if webhook else 'polling'}: {nyata:.0f} pembaruan/detik dari satu orang selama {detik:.0f} detik; {len(LAIN)} orang "
          f"lain, {len(t.lama)} jawaban, {belum} belum: p50 {pers[49]:.2f}, p95 {pers[94]:.2f}, paling lama {max(t.lama, default=0):.2f} detik. "
          f"Pembanjir: {baris} pesan disimpan ({menunggu} menunggu), {len(t.teks_banjir)} jawaban, {penuh} pemberitahuan. RSS {rss} MB.")  # fmt: skip
    return pers[94] < BATAS and not belum and penuh <= 2


async def _siap(klien: httpx.AsyncClient, porta_http: int) -> None:
    habis = time.monotonic() + 90
    while time.monotonic() < habis:
        try:
            if (await klien.get(f"http://127.0.0.1:{porta_http}/readyz")).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        await asyncio.sleep(0.1)
    raise SystemExit("Program tidak siap dalam 90 detik.")


def main() -> int:
    """The command line."""
    baca = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    baca.add_argument("--detik", type=float, default=60)
    baca.add_argument("--jalan", choices=["polling", "webhook"], help="hanya jalan masuk ini")
    baca.add_argument("--laju", type=int, default=1000, help="pembaruan per detik dari satu orang")
    pilih = baca.parse_args()
    baik = [asyncio.run(ukur(pilih.laju, pilih.detik, webhook=webhook)) for webhook in (False, True)
            if pilih.jalan in (None, "webhook" if webhook else "polling")]
    return 0 if all(baik) else 1


if __name__ == "__main__":
    sys.exit(main())
