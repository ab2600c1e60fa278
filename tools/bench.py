"""`make bench`: how long one act takes until it lies safely on disk.

An act is a real one: an official gives a disposisi. It loads the case, decides, appends encrypted events to the chain, makes
the next official's card and message, and commits with synchronous=FULL. Beside it stands a bare commit of one row on the
same disk in the same run, because a disk's fsync, not our code, sets the floor. Then a fan-out of 500 datasets: how long it takes
to open, how long one dataset takes to come in, and every screen of its lists. Last, the same fan-out is played in chat over HTTP
against the sandbox, from the CSV to the check (minutes; `--obrolan 0` leaves it out). No LibreOffice.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.application.laksana import buka_berkas, laksanakan
from bot.application.ports import Lingkungan, Meja
from bot.demo import Ruang, tautkan
from bot.domain.perintah import AjukanPermohonan, BeriDisposisi
from bot.domain.peristiwa import Pelaku
from bot.domain.sop import Sop
from bot.gateways.acak import AcakSistem
from bot.gateways.jam import JamNyata
from bot.presenters.penyaji import PenyajiIndonesia
from bot.settings import Settings
from bot.store.database import Database
from bot.store.migrasi import jalankan_migrasi
from bot.store.sandi import Brankas
from bot.wiring import buat_kalender, buat_pabrik, muat_katalog
from tests.application.alat_himpun import KONTAK, STAF, Himpun, Layar
from tools.obrolan_besar import mainkan

INSTANSI = "dkisp-tarakan"

#: Datasets of the large fan-out.
DATASET = 500

T = TypeVar("T")
SOP = "dkisp-tarakan/layanan-data-statistik-sektoral"
PEMBERI = ("kadis", "kabid", "statistisi")
PAGI = datetime(2026, 11, 23, 8, 0, tzinfo=ZoneInfo("Asia/Makassar"))


def ukur_disposisi(folder: Path, banyak: int) -> list[float]:
    """Seconds of each act: `banyak` cases, three disposisi each."""
    url = f"sqlite+aiosqlite:///{folder / 'paraf.db'}"
    jalankan_migrasi(url)
    katalog = muat_katalog(Settings(_env_file=None))  # type: ignore[call-arg]
    instansi, sop = katalog.instansi[INSTANSI], next(s for s in katalog.sop_milik(INSTANSI) if s.id == SOP)
    kalender, acak, induk = buat_kalender(instansi), AcakSistem(), os.urandom(32)
    kantor = Lingkungan(instansi=instansi, sop={sop.id: sop}, kalender=kalender, jam=JamNyata(), acak=acak,
                        penyaji=PenyajiIndonesia(PAGI.tzinfo))  # type: ignore[arg-type]  # fmt: skip
    db = Database(url)
    pabrik = buat_pabrik(db, Brankas(induk), induk, INSTANSI, Ruang(instansi, 1).token.partition(":")[0], JamNyata())

    def di_meja(fn: Callable[[Meja], object]) -> None:
        db.tulis_langsung(lambda sesi: fn(Meja(pabrik.buka(sesi), kantor, PAGI, PAGI, acak.id())), instansi=INSTANSI)

    pemegang: dict[str, Pelaku] = {}

    def siapkan(m: Meja) -> None:
        tautkan(m, Ruang(instansi, 1))
        for t in m.g.penugasan(PAGI):
            pemegang[t.jabatan] = Pelaku(t.orang_id, t.jabatan, t.jenis)
        pemegang["pemohon"] = Pelaku(m.g.buat_orang("Sari (contoh)", at=PAGI))

    di_meja(siapkan)
    hasil: list[float] = []
    for i in range(banyak):
        id_ = f"berkas-{i}"
        di_meja(partial(ajukan, sop=sop, oleh=pemegang["pemohon"], nomor=f"{i + 1:04d}/2026", berkas_id=id_))
        for kode in PEMBERI:
            mulai = time.perf_counter()
            di_meja(partial(beri_disposisi, berkas_id=id_, oleh=pemegang[kode]))
            hasil.append(time.perf_counter() - mulai)
    db.tutup_langsung()
    return hasil


@dataclass(frozen=True)
class Sebaran:
    """What a large fan-out costs, in seconds, and how it looks."""

    buka: float
    masuk: list[float]
    layar: dict[str, list[Layar]]  # by list: every screen that buttons lead to
    pesan: int  # new messages one person got for the opening, at most


def ukur_sebaran(folder: Path, banyak: int) -> Sebaran:
    """A fan-out of `banyak` datasets over 25 OPD at Balikpapan's row 5; one OPD owes 60 of them."""
    folder = folder / "sebar"
    folder.mkdir()
    h = Himpun(folder, banyak)
    try:
        h.ketuk(STAF, "tugas:", "Mulai")
        layar = {"Panel sebelum mulai": list(h.jelajah(STAF, "tugas:"))}
        h.terkirim()
        awal = time.perf_counter()
        h.ketuk(STAF, "tugas:", "Mulai")
        buka = time.perf_counter() - awal
        pesan = max(h.pesan_baru(chat) for chat in (STAF, *range(KONTAK, KONTAK + h.banyak_opd)))
        h.ketuk(STAF, "tugas:", "Lihat daftar")
        masuk: list[float] = []
        for k in h.cabang()[:: banyak // 30]:
            awal = time.perf_counter()
            h.masuk(k)
            masuk.append(time.perf_counter() - awal)
        layar["Daftar pemegang"] = list(h.jelajah(STAF, "daftar-sebar:"))
        layar["Daftar OPD yang berutang 60 data"] = list(h.jelajah(KONTAK, "sebar:"))
        return Sebaran(buka, masuk, layar, pesan)
    finally:
        h.kantor.tutup()


def ajukan(m: Meja, *, sop: Sop, oleh: Pelaku, nomor: str, berkas_id: str) -> None:
    """A citizen's request."""
    perintah = AjukanPermohonan(oleh=oleh, nomor=nomor, pemohon=oleh.orang,
                                jawaban={t.kode: "contoh" for t in sop.pertanyaan})  # fmt: skip
    buka_berkas(m, sop, oleh, perintah=perintah, berkas_id=berkas_id)


def beri_disposisi(m: Meja, *, berkas_id: str, oleh: Pelaku) -> None:
    """The official at whom the case is passes it on."""
    utama = m.g.muat(berkas_id).utama
    assert utama is not None
    laksanakan(m, berkas_id, BeriDisposisi(oleh=oleh, lb=utama.lb, instruksi=("Untuk ditindaklanjuti",)))


def ukur_commit(folder: Path, banyak: int) -> list[float]:
    """Seconds of a bare commit of one row."""
    hasil: list[float] = []
    db = sqlite3.connect(folder / "polos.db", isolation_level=None)
    db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (isi TEXT)")
    for i in range(banyak):
        mulai = time.perf_counter()
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO t VALUES (?)", (f"baris {i}",))
        db.execute("COMMIT")
        hasil.append(time.perf_counter() - mulai)
    db.close()
    return hasil


def baris(nama: str, detik: list[float]) -> str:
    """One line of the report."""
    md, p95 = statistics.median(detik) * 1000, statistics.quantiles(detik, n=20)[-1] * 1000
    return f"{nama:<46} n={len(detik):<5} median {md:7.2f} ms   p95 {p95:7.2f} ms"


def main() -> None:
    """The command line."""
    baca = argparse.ArgumentParser(description=__doc__)
    baca.add_argument("--berkas", type=int, default=100, help="banyak berkas, tiga disposisi masing-masing")
    baca.add_argument("--obrolan", type=int, default=DATASET, help="banyak data dalam cerita lewat obrolan, paling sedikit 125; 0: tanpa cerita")
    pilihan = baca.parse_args()
    banyak: int = pilihan.berkas
    mulai = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as nama:
        folder = Path(nama)
        langkah, polos = ukur_disposisi(folder, banyak), ukur_commit(folder, banyak * 3)
        sebaran = ukur_sebaran(folder, DATASET)
    print(baris("Disposisi, tersimpan aman di SQLite", langkah))
    print(baris("Pembanding: commit satu baris, disk yang sama", polos))
    print(f"Menyebar {DATASET} data ke 25 OPD: {sebaran.buka:.2f} s; paling banyak {sebaran.pesan} pesan per orang")
    print(baris(f"Satu data masuk dari {DATASET}, daftar terbuka ikut", sebaran.masuk))
    for nama, layar in sebaran.layar.items():
        print(baris(f"{nama}: satu halaman", [x.detik for x in layar[1:]]))
        print(f"  {len(layar)} layar, terpanjang {max(x.huruf for x in layar)} huruf, "
              f"paling banyak {max(len(x.tombol) for x in layar)} tombol")  # fmt: skip
    if pilihan.obrolan:
        print(mainkan(pilihan.obrolan))
    print(f"Semua: {time.perf_counter() - mulai:.0f} s, waktu prosesor proses ini {time.process_time():.0f} s")


if __name__ == "__main__":
    main()
