"""Chapter `pembaruan`: an update comes in, lies on disk, is answered; beside python-telegram-bot's bare echo bot.

Both bots are programs of their own that poll the same sandbox, its limits lifted and ours off (OUTBOX_LIMITS). For the burst a bot is held
still (SIGSTOP) until all messages lie there, each from another person, and is let go: what is measured is the time until the last
answer. At the steady pace it is the time from each message to its answer. The echo bot keeps nothing; ours has committed the
update, the answer and that it was sent.
"""

from __future__ import annotations

import signal
import statistics
import subprocess
import time
from pathlib import Path

from sandbox.testing import SandboxClient
from tools.banding.hasil import Bab, Janji
from tools.banding.lawan import AKAR
from tools.banding.panggung import (
    GEMA,
    KAMI,
    NAMA_GEMA,
    NAMA_KAMI,
    env_bot,
    kirim_berirama,
    kirim_semua,
    nomor_jurnal,
    paraf,
    proses,
    sampai,
    sandbox,
    tunggu_jawaban,
)

TEKS = "/bantuan"


def _ledakan(klien: SandboxClient, bot: str, p: subprocess.Popen[bytes], banyak: int) -> float:
    """Answers a second when `banyak` messages lie there at once."""
    sejak = nomor_jurnal(klien)
    p.send_signal(signal.SIGSTOP)
    kirim_semua(klien, bot, TEKS, banyak)
    mulai = time.time()
    p.send_signal(signal.SIGCONT)
    akhir = max(saat for _, saat, _ in tunggu_jawaban(klien, bot, banyak, sejak))
    return banyak / (akhir - mulai)


def _tunda(klien: SandboxClient, bot: str, banyak: int, per_detik: float) -> list[float]:
    """Milliseconds from each message to its answer."""
    sejak = nomor_jurnal(klien)
    dikirim = kirim_berirama(klien, bot, TEKS, banyak, per_detik)
    return [(saat - dikirim[chat]) * 1000 for chat, saat, _ in tunggu_jawaban(klien, bot, banyak, sejak)]


def ukur(folder: Path, *, ronde: int = 3, banyak: int = 600, per_detik: float = 60.0) -> Bab:
    """`ronde` rounds of a burst of `banyak`, and as many of `banyak` at `per_detik`; in each the one after the other."""
    bab = Bab("pembaruan", f"dari pembaruan sampai jawaban; {banyak} pesan sekaligus, dan {per_detik:g} per detik")
    laju: dict[str, list[float]] = {"paraf": [], "gema": []}
    tunda: dict[str, list[list[float]]] = {"paraf": [], "gema": []}
    with sandbox(folder, [(KAMI, NAMA_KAMI), (GEMA, NAMA_GEMA)], banyak, limits="off") as klien, \
            paraf(folder, env_bot(folder, klien.base)) as kami, \
            proses([AKAR / "tools" / "banding" / "lawan_gema.py", klien.base, GEMA], folder / "gema.log") as gema:  # fmt: skip
        sampai(lambda: bool(klien.jurnal(bot=NAMA_GEMA)), "bot gema tidak mulai")
        for bot in (NAMA_KAMI, NAMA_GEMA):
            _tunda(klien, bot, max(1, banyak // 10), per_detik)  # both have warmed up
        for _ in range(ronde):
            for nama, bot, p in (("paraf", NAMA_KAMI, kami), ("gema", NAMA_GEMA, gema)):
                laju[nama].append(_ledakan(klien, bot, p, banyak))
                tunda[nama].append(_tunda(klien, bot, banyak, per_detik))
    for nama in laju:
        bab.catat(f"{nama}, jawaban per detik, sekaligus", laju[nama])
    for nama in tunda:
        bab.catat(f"{nama}, p50 ms, berirama", [statistics.median(x) for x in tunda[nama]])
        bab.catat(f"{nama}, p99 ms, berirama", [statistics.quantiles(x, n=100)[-1] for x in tunda[nama]])
    bab.janji.append(Janji("laju dibanding bot gema", bab.angka["paraf, jawaban per detik, sekaligus"]
                           / bab.angka["gema, jawaban per detik, sekaligus"], 0.5, True, " kali"))  # fmt: skip
    bab.janji.append(Janji("p99 dibanding bot gema", bab.angka["paraf, p99 ms, berirama"] / bab.angka["gema, p99 ms, berirama"], 2.0,
                           False, " kali"))  # fmt: skip
    return bab
