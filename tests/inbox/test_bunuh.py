"""kill -9 at random moments on the whole way of an update: nothing is lost, nothing is decided twice."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import bot
from bot.store.database import Database
from bot.store.migrasi import jalankan_migrasi
from bot.store.models import OutboxRow
from sandbox.testing import running_sandbox
from tests.palsu.wadah import isi_inbox

ORANG, PESAN, KALI, SERENTAK = range(201, 211), 200, 3, 16


async def test_killing_the_program_again_and_again_loses_no_update_and_decides_none_twice(
    tmp_path: Path,
) -> None:
    berkas, acak = tmp_path / "paraf.db", random.Random(20260302)
    url = f"sqlite+aiosqlite:///{berkas}"
    jalankan_migrasi(url)
    config = {
        "bots": [{"token": "7000001:contoh-token", "username": "paraf_contoh_bot", "nama": "Paraf (contoh)"}],
        "personas": [{"id": nomor, "nama": f"Orang {nomor} (contoh)", "sudah_mulai": True} for nomor in ORANG],
        "limits": "off",
    }
    with running_sandbox(config) as telegram:
        for nomor in range(PESAN):
            telegram.kirim(ORANG[nomor % len(ORANG)], f"{nomor:03}")
        lingkungan = os.environ | {"PYTHONPATH": str(Path(bot.__file__).parents[1])}
        perintah = [
            sys.executable,
            str(Path(__file__).with_name("program_gema.py")),
            str(berkas),
            telegram.base,
        ]

        @contextmanager
        def jalan() -> Iterator[subprocess.Popen[bytes]]:
            """The program, killed at the end of the block or after two minutes."""
            proses = subprocess.Popen(perintah, env=lingkungan, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            jaga = threading.Timer(120, proses.kill)
            jaga.start()
            try:
                yield proses
            finally:
                proses.kill()
                proses.wait()
                jaga.cancel()

        def terlihat() -> list[str]:
            return [p["text"] for orang in ORANG for p in telegram.pesan(orang) if p["dari_bot"]]

        for putaran in range(1, KALI + 1):
            with jalan() as proses:
                sasaran = PESAN * putaran // (KALI + 1)
                while len(set(terlihat())) < sasaran:
                    assert proses.poll() is None, "the program ended by itself"
                    await asyncio.sleep(0.02)
                await asyncio.sleep(acak.random() * 0.05)
        db = Database(url)
        with jalan() as proses:
            while len(set(terlihat())) < PESAN or any(row.status == "baru" for row in isi_inbox(db)):
                assert proses.poll() is None, "the program ended by itself"
                await asyncio.sleep(0.05)
        balasan = Counter(terlihat())
        antrean = db.tulis_langsung(lambda sesi: [row.dedupe for row in sesi.query(OutboxRow)])
        await db.tutup()
        for orang in ORANG:
            teks = [p["text"] for p in telegram.pesan(orang) if p["dari_bot"]]
            assert teks == sorted(teks), "in order; a second copy only right behind its first"
    assert len(balasan) == PESAN
    assert len(antrean) == len(set(antrean)) == PESAN
    assert sum(balasan.values()) - PESAN <= KALI * SERENTAK
