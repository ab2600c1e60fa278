"""Chapter `mulai`: from the start of the program to its first answer, and what it weighs when nothing happens."""

from __future__ import annotations

import time
from pathlib import Path

from tools.banding.hasil import Bab, Janji
from tools.banding.panggung import (
    KAMI,
    NAMA_KAMI,
    env_bot,
    kirim_semua,
    nomor_jurnal,
    paraf,
    proses,
    sandbox,
    tunggu_jawaban,
)


def pss(pid: int) -> float:
    """Memory of a process and its children in MB, pages that are shared counted by share."""
    kb = next(int(b.split()[1]) for b in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines() if b.startswith("Pss:"))
    anak = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return kb / 1024 + sum(pss(int(a)) for a in anak)


def ukur(folder: Path, *, ronde: int = 5, diam: float = 6.0) -> Bab:
    """A message waits; the program is started `ronde` times on a database that is there. Memory after `diam` seconds of nothing."""
    bab = Bab("mulai", "dari mulai sampai jawaban pertama, dan memori saat menganggur")
    detik, memori = [], []
    with sandbox(folder, [(KAMI, NAMA_KAMI)], 1, limits="off") as klien:
        env = env_bot(folder, klien.base, PDF_ENGINE="")  # as an office has it: LibreOffice proves itself at the start
        with paraf(folder, env):  # makes its database and its key
            pass
        for _ in range(ronde):
            sejak = nomor_jurnal(klien)
            kirim_semua(klien, NAMA_KAMI, "/bantuan", 1)
            mulai = time.time()
            with proses(["-m", "bot", "run"], folder / "bot.log", **env) as p:
                ((_, saat, _),) = tunggu_jawaban(klien, NAMA_KAMI, 1, sejak)
                detik.append(saat - mulai)
                time.sleep(diam)
                memori.append(pss(p.pid))
    bab.janji = [Janji("mulai sampai jawaban pertama", bab.catat("jawaban pertama, s", detik), 3.0, False, " s"),
                 Janji("memori saat menganggur (PSS)", bab.catat("memori, MB", memori), 150.0, False, " MB")]  # fmt: skip
    return bab
