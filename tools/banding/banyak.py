"""Chapter `banyak`: many offices in one program, each with its own bot. The profiles are copies of one, with other ids and tokens."""

from __future__ import annotations

import json
import shutil
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from tools.banding.hasil import Bab
from tools.banding.lawan import AKAR
from tools.banding.mulai import pss
from tools.banding.panggung import AWAL, INSTANSI, env_bot, paraf, sampai, sandbox


def profil(tujuan: Path, instansi: int) -> list[str]:
    """So many offices like Tarakan's; their ids."""
    daftar = [f"dinas-contoh-{i:02d}" for i in range(instansi)]
    for id_ in daftar:
        shutil.copytree(AKAR / "sop_specs" / INSTANSI, tujuan / id_)
        berkas = tujuan / id_ / "instansi.yaml"
        berkas.write_text(berkas.read_text().replace(f"id: {INSTANSI}", f"id: {id_}"))
    return daftar


def ukur(folder: Path, *, instansi: int = 50, pesan: int = 300, per_detik: float = 15.0, diam: float = 6.0) -> Bab:
    """Start, memory after `diam` seconds of nothing, then `pesan` messages at an even pace, to one office after the other."""
    bab = Bab("banyak", f"{instansi} instansi dalam satu program")
    daftar = profil(folder / "sop", instansi)
    bots = [(f"{7_100_000 + i}:contoh-ukur", f"contoh_{i:02d}_bot") for i in range(instansi)]
    with sandbox(folder, bots, pesan, limits="off") as klien:
        env = env_bot(folder, klien.base, BOT_TOKEN="", INSTANSI="", SOP_SPECS_DIR=str(folder / "sop"),
                      BOT_TOKENS=json.dumps({id_: token for id_, (token, _) in zip(daftar, bots, strict=True)}))  # fmt: skip
        mulai = time.time()
        with paraf(folder, env) as p:
            bab.angka["siap, s"] = time.time() - mulai
            time.sleep(diam)
            bab.angka["memori saat menganggur (PSS), MB"] = pss(p.pid)
            saat: dict[int, float] = {}

            def kirim(i: int) -> None:
                saat[AWAL + i] = time.time()
                klien.kirim(AWAL + i, "/bantuan", bot=bots[i % instansi][1])

            def jawaban() -> dict[int, float]:
                return {int(c["parameter"]["chat_id"]): datetime.fromisoformat(c["jam"]).timestamp()
                        for c in klien.jurnal(metode="sendMessage") if c["kode"] == 200}  # fmt: skip

            awal = time.time()
            with ThreadPoolExecutor(8) as kolam:
                for i in range(pesan):
                    time.sleep(max(0.0, awal + i / per_detik - time.time()))
                    kolam.submit(kirim, i)
            sampai(lambda: len(jawaban()) >= pesan, "jawaban tidak lengkap", jeda=1.0)
            tunda = [(s - saat[chat]) * 1000 for chat, s in jawaban().items()]
            bab.angka["memori sesudahnya (PSS), MB"] = pss(p.pid)
    bab.angka |= {f"jawaban pada {per_detik:g} pesan per detik, p50 ms": statistics.median(tunda),
                  f"jawaban pada {per_detik:g} pesan per detik, p95 ms": statistics.quantiles(tunda, n=20)[-1]}  # fmt: skip
    return bab
