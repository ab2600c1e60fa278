"""Chapter `kabar`: 600 notifications to 600 chats, with Telegram's real limits on the server and ours on."""

from __future__ import annotations

from pathlib import Path

from bot.application.ports import SIARAN, Isi, Meja
from bot.wiring import meja_operator, muat_katalog
from tools.banding.hasil import Bab, Janji
from tools.banding.panggung import (
    AWAL,
    INSTANSI,
    KAMI,
    NAMA_KAMI,
    env_bot,
    kiriman,
    paraf,
    sandbox,
    setelan,
    tunggu_jawaban,
)


def ukur(folder: Path, *, banyak: int = 600) -> Bab:
    """All of them are queued in one transaction beside the running bot; from the first that leaves to the last."""
    bab = Bab("kabar", f"{banyak} kabar ke {banyak} obrolan, dengan batas Telegram")
    with sandbox(folder, [(KAMI, NAMA_KAMI)], banyak, limits="on") as klien:
        env = env_bot(folder, klien.base, batas="on")
        with paraf(folder, env):
            s = setelan(env)

            def antre(m: Meja) -> None:
                for i in range(banyak):
                    m.g.pesan(AWAL + i, Isi(f"Pengumuman (contoh) untuk warga {i}"), dedupe=f"ukur:{i}", prioritas=SIARAN)

            meja_operator(s, muat_katalog(s), INSTANSI, antre)
            saat = [x[1] for x in tunggu_jawaban(klien, NAMA_KAMI, banyak, 0)]
            ditolak = sum(x[2] == 429 for x in kiriman(klien, NAMA_KAMI))
    bab.angka["kabar per detik"] = laju = (len(saat) - 1) / (max(saat) - min(saat))
    bab.angka["ditolak dengan 429"] = float(ditolak)
    bab.janji = [Janji("kabar per detik", laju, 28.0, True, "/s"), Janji("ditolak dengan 429", float(ditolak), 0.0, False)]
    return bab
