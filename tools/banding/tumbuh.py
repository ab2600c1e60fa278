"""Chapter `tumbuh`: the same step and the same sweep beside a thousand cases and beside a million.

The many are copies of one real case with its first two events, written in bulk; one in ten is still open, at posts nobody holds here,
with a reminder far away. The measured steps are real cases, small and large office in turn.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import time
from pathlib import Path

from bot.application.pengingat import tandai
from bot.application.ports import Meja
from bot.gateways.jam import JamNyata
from bot.store.database import SesiInstansi
from bot.store.tugas import PengingatSql
from tools.banding.hasil import Bab, Janji
from tools.banding.langkah import INSTANSI, PAGI, PEMBERI, KantorUkur

NANTI = "2036-03-03 00:00:00.000000"


def perbanyak(lokasi: Path, contoh: str, banyak: int) -> None:
    """Copies of one case, in one go; nobody else has the file open. Raises sqlite3.Error."""
    db = sqlite3.connect(lokasi, isolation_level=None)
    db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; BEGIN")

    def salin(tabel: str, syarat: str, **ganti: str) -> None:
        kolom = [b[1] for b in db.execute(f"PRAGMA table_info({tabel})") if not (tabel == "pengingat" and b[1] == "id")]
        nilai = ", ".join(ganti.get(k, f"a.{k}") for k in kolom)
        db.execute(f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {banyak}) "  # names of our own tables  # nosec B608
                   f"INSERT INTO {tabel} ({', '.join(kolom)}) SELECT {nilai} FROM n, {tabel} a WHERE {syarat}", (contoh,))  # fmt: skip

    terbuka, id_ = "i % 10 = 0", "printf('z%07d', i)"
    salin("berkas", "a.id = ?", id=id_, nomor="printf('z%07d/2026', i)", versi="2",
          status=f"CASE WHEN {terbuka} THEN 'berjalan' ELSE 'selesai' END")  # fmt: skip
    salin("peristiwa", "a.berkas_id = ? AND a.urut <= 2", berkas_id=id_)
    salin("langkah_berkas", "a.berkas_id = ? AND a.status = 'terbuka'", berkas_id=id_, jabatan="'jauh' || (i % 500)",
          status=f"CASE WHEN {terbuka} THEN 'terbuka' ELSE 'selesai' END")  # fmt: skip
    salin("pengingat", f"a.berkas_id = ? AND a.status = 'menunggu' AND {terbuka}", berkas_id=id_, jatuh_at=f"'{NANTI}'")
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def kantor(folder: Path, banyak: int, langkah: int) -> KantorUkur:
    """An office with `banyak` copies and so many real cases to be measured."""
    folder.mkdir()
    k = KantorUkur(folder)
    k.buka("contoh", 0)
    k.ketukan("contoh", PEMBERI[0])
    perbanyak(k.lokasi, "contoh", banyak)
    for i in range(langkah):
        k.buka(f"ukur-{i}", i + 1)
    return k


async def sapu(k: KantorUkur, kali: int) -> float:
    """Milliseconds of a sweep that finds nothing due: the median."""

    def meja(sesi: SesiInstansi, nama: str) -> Meja:
        return Meja(k.pabrik.buka(sesi), k.kantor, PAGI, PAGI, nama)

    store, hasil = PengingatSql(k.db, JamNyata(), meja={INSTANSI: meja}), []
    for _ in range(kali):
        mulai = time.perf_counter()
        await store.tandai(tandai)
        hasil.append((time.perf_counter() - mulai) * 1000)
    return statistics.median(hasil)


def ukur(folder: Path, *, sedikit: int = 1_000, banyak: int = 1_000_000, langkah: int = 40) -> Bab:
    """`langkah` cases of three steps in each office."""
    bab = Bab("tumbuh", f"langkah dan sapuan di samping {sedikit:,} dan {banyak:,} berkas")
    semua = {n: kantor(folder / str(n), n, langkah) for n in (sedikit, banyak)}
    ms: dict[int, list[float]] = {sedikit: [], banyak: []}
    for i in range(langkah):
        for oleh in PEMBERI:
            for n, k in semua.items():
                mulai = time.perf_counter()
                k.ketukan(f"ukur-{i}", oleh)
                ms[n].append((time.perf_counter() - mulai) * 1000)
    for n, k in semua.items():
        bab.angka[f"langkah di samping {n:,} berkas, p50 ms"] = statistics.median(ms[n])
        bab.angka[f"sapuan kosong di samping {n:,} berkas, p50 ms"] = asyncio.run(sapu(k, 50))
        bab.angka[f"basis data {n:,} berkas, MB"] = k.lokasi.stat().st_size / 2**20
        k.db.tutup_langsung()
    bab.janji = [Janji(f"langkah, {banyak:,} dibanding {sedikit:,} berkas", statistics.median(ms[banyak]) / statistics.median(ms[sedikit]),
                       1.25, False, " kali"),
                 Janji("sapuan kosong", bab.angka[f"sapuan kosong di samping {banyak:,} berkas, p50 ms"], 1.0, False, " ms")]  # fmt: skip
    return bab
