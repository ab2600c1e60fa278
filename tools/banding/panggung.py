"""The stage of the chapters over HTTP: sandbox, bots and this program, each a process of its own on loopback."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from bot.settings import Settings
from sandbox.testing import SandboxClient
from tools.banding.lawan import AKAR

INSTANSI = "dkisp-tarakan"
KAMI, GEMA = "7000001:contoh-ukur", "7000002:contoh-gema"
NAMA_KAMI, NAMA_GEMA = "paraf_contoh_bot", "gema_contoh_bot"

#: Persons of the stage; the first of them.
AWAL = 100_001

#: The sandbox as a program that Python's collector does not stop: its sweeps (60 to 90 ms each, ever so many updates) would stand in the
#: times of whoever happens to be measured.
SANDBOX = ["-c", "import gc, sys; from sandbox.__main__ import main; gc.disable(); sys.exit(main(sys.argv[1:]))"]

#: Patience in seconds; only a run that fails uses it up.
SABAR = 150.0


def porta() -> int:
    """A free port of loopback."""
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        return int(soket.getsockname()[1])


@contextmanager
def proses(perintah: Sequence[str | Path], log: Path, **env: str) -> Iterator[subprocess.Popen[bytes]]:
    """A program while the block lasts, in a group of its own; its output goes to `log`."""
    lingkungan = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG")} | {"PYTHONPATH": str(AKAR), **env}
    with log.open("ab") as keluar:
        p = subprocess.Popen([sys.executable, *perintah], env=lingkungan, cwd=log.parent, stdout=keluar, stderr=keluar)
        try:
            yield p
        finally:
            if p.poll() is None:
                p.send_signal(signal.SIGCONT)
                p.terminate()
                try:
                    p.wait(30)
                except subprocess.TimeoutExpired:
                    p.kill()
                    p.wait()


@contextmanager
def sandbox(folder: Path, bots: Sequence[tuple[str, str]], orang: int, *, limits: str) -> Iterator[SandboxClient]:
    """A sandbox with these bots (token, username) and so many persons, whom every bot may write to."""
    setelan, port = folder / "sandbox.json", porta()
    setelan.write_text(json.dumps({
        "bots": [{"token": t, "username": n, "nama": f"{n} (contoh)"} for t, n in bots], "limits": limits,
        "personas": [{"id": AWAL + i, "nama": f"Warga {i} (contoh)", "sudah_mulai": True} for i in range(orang)]}))  # fmt: skip
    with proses([*SANDBOX, "--port", str(port), "--config", setelan], folder / "sandbox.log"):
        klien = SandboxClient(f"http://127.0.0.1:{port}")
        sampai(lambda: _menjawab(f"{klien.base}/sandbox/clock"), "sandbox tidak mulai")
        try:
            yield klien
        finally:
            klien.close()


def _menjawab(alamat: str) -> bool:
    try:
        return httpx.get(alamat, timeout=2, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


def sampai(benar: Callable[[], bool], keluhan: str, jeda: float = 0.05) -> None:
    """Wait until something is so.

    Raises:
        TimeoutError: it does not come about.
    """
    habis = time.monotonic() + SABAR
    while not benar():
        if time.monotonic() > habis:
            raise TimeoutError(keluhan)
        time.sleep(jeda)


def env_bot(folder: Path, base: str, *, batas: str = "off", **lain: str) -> dict[str, str]:
    """The settings of `paraf run` on this stage."""
    return {"BOT_TOKEN": KAMI, "INSTANSI": INSTANSI, "TELEGRAM_API_BASE": base, "DATA_DIR": str(folder / "data"),
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'data' / 'paraf.db'}", "PDF_ENGINE": "none", "OUTBOX_LIMITS": batas,
            "HTTP_PORT": str(porta()), "LOG_LEVEL": "WARNING", **lain}  # fmt: skip


def setelan(env: dict[str, str]) -> Settings:
    """The same settings here, to look into its database."""
    nilai: dict[str, Any] = {k: v for k, v in env.items() if k in Settings.model_fields}
    if "BOT_TOKENS" in nilai:
        nilai["BOT_TOKENS"] = json.loads(nilai["BOT_TOKENS"])
    return Settings(_env_file=None, **nilai)  # type: ignore[call-arg]


@contextmanager
def paraf(folder: Path, env: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """`paraf run`, ready."""
    (folder / "data").mkdir(exist_ok=True)
    with proses(["-m", "bot", "run"], folder / "bot.log", **env) as p:
        sampai(lambda: p.poll() is not None or _menjawab(f"http://127.0.0.1:{env['HTTP_PORT']}/readyz"), "bot tidak siap")
        if p.poll() is not None:
            raise RuntimeError((folder / "bot.log").read_text()[-2000:])
        yield p


def kiriman(klien: SandboxClient, bot: str, sejak: int = 0) -> list[tuple[int, float, int]]:
    """(chat, moment in seconds, code) of every sendMessage of a bot after number `sejak` of the journal."""
    return [(int(c["parameter"]["chat_id"]), datetime.fromisoformat(c["jam"]).timestamp(), int(c["kode"]))
            for c in klien.jurnal(bot=bot, metode="sendMessage", sejak=sejak)]  # fmt: skip


def nomor_jurnal(klien: SandboxClient) -> int:
    """The number of the newest call."""
    return int(klien.get("/jurnal", metode="tidak-ada")["terakhir"])


def tunggu_jawaban(klien: SandboxClient, bot: str, banyak: int, sejak: int) -> list[tuple[int, float, int]]:
    """Wait for `banyak` accepted answers; the look is rare, so that it costs the contestants little."""
    hasil: list[tuple[int, float, int]] = []

    def cukup() -> bool:
        nonlocal hasil
        hasil = [x for x in kiriman(klien, bot, sejak) if x[2] == 200]
        return len(hasil) >= banyak

    sampai(cukup, f"{bot}: jawaban tidak lengkap", jeda=1.0)
    return hasil


def kirim_semua(klien: SandboxClient, bot: str, teks: str, banyak: int) -> None:
    """One message of each of `banyak` persons, as fast as the sandbox takes them."""
    with ThreadPoolExecutor(4) as kolam:
        list(kolam.map(lambda i: klien.kirim(AWAL + i, teks, bot=bot), range(banyak)))


def kirim_berirama(klien: SandboxClient, bot: str, teks: str, banyak: int, per_detik: float) -> dict[int, float]:
    """One message of each of `banyak` persons at an even pace; when each was sent."""
    saat: dict[int, float] = {}
    mulai = time.time()

    def kirim(i: int) -> None:
        saat[AWAL + i] = time.time()
        klien.kirim(AWAL + i, teks, bot=bot)

    with ThreadPoolExecutor(8) as kolam:
        tugas = []
        for i in range(banyak):
            time.sleep(max(0.0, mulai + i / per_detik - time.time()))
            tugas.append(kolam.submit(kirim, i))
        for t in tugas:
            t.result()
    return saat
