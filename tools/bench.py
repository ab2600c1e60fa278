"""`make bench`: how long one act takes until it lies safely on disk.

An act is a real one: an official gives a disposisi. It loads the case, decides, appends encrypted events to the chain, makes
the next official's card and message, and commits with synchronous=FULL. Beside it stands a bare commit of one row on the
same disk in the same run, because a disk's fsync, not our code, sets the floor. Then a fan-out of 500 datasets: how long it takes to open, how long one dataset
takes to come in, the longest card, and how many messages one person gets for it. No network, no LibreOffice.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.application.laksana import buka_berkas, laksanakan, pelaku_langkah
from bot.application.ports import Lingkungan, Meja
from bot.application.sebaran import usulan_butir
from bot.demo import Ruang, tautkan
from bot.domain.perintah import AjukanPermohonan, BeriDisposisi, CatatHasilSebar, MulaiSebar
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
    db.engine.dispose()
    return hasil


def ukur_sebaran(folder: Path, banyak: int) -> tuple[list[float], list[float], int, int]:
    """A fan-out of `banyak` datasets over 25 OPD at Balikpapan's row 5.

    Returns seconds of opening it, seconds of one dataset coming in, the longest screen in characters, and the most
    messages one person got for the opening.
    """
    id_kantor, folder = "diskominfo-balikpapan", folder / "sebar"
    url = f"sqlite+aiosqlite:///{folder / 'paraf.db'}"
    folder.mkdir()
    jalankan_migrasi(url)
    katalog = muat_katalog(Settings(_env_file=None))  # type: ignore[call-arg]
    instansi, sop = katalog.instansi[id_kantor], katalog.sop_milik(id_kantor)[0]
    kalender, acak, induk = buat_kalender(instansi), AcakSistem(), os.urandom(32)
    kantor = Lingkungan(instansi=instansi, sop={sop.id: sop}, kalender=kalender, jam=JamNyata(), acak=acak,
                        penyaji=PenyajiIndonesia(PAGI.tzinfo))  # type: ignore[arg-type]  # fmt: skip
    db = Database(url)
    pabrik = buat_pabrik(db, Brankas(induk), induk, id_kantor, "7000002", JamNyata())
    opd = [(f"opd-{i}", f"Dinas {i} (contoh)") for i in range(25)]

    def di_meja(fn: Callable[[Meja], T]) -> T:
        return db.tulis_langsung(lambda sesi: fn(Meja(pabrik.buka(sesi), kantor, PAGI, PAGI, acak.id())), instansi=id_kantor)

    def siapkan(m: Meja) -> str:
        m.g.simpan_daftar([(f"Data {i} (contoh)", *opd[i % len(opd)]) for i in range(banyak)])
        for n, kode in enumerate(["kasi", "staf", *(f"opd:{k}" for k, _ in opd)]):
            orang = m.g.buat_orang(f"{kode} (contoh)", at=PAGI)
            m.g.buat_akun(1000 + n, 1000 + n, orang, at=PAGI)
            m.g.tambah_penugasan(kode, orang, jenis="definitif", mulai_at=PAGI)
        kasi = Pelaku(m.g.penugasan(PAGI, jabatan=sop.pengaju)[0].orang_id, sop.pengaju)
        perintah = AjukanPermohonan(oleh=kasi, nomor="0001/2026", pemohon=None,
                                    jawaban={t.kode: "contoh" for t in sop.pertanyaan})  # fmt: skip
        berkas = buka_berkas(m, replace(sop, langkah=sop.langkah[4:]), kasi, perintah=perintah, berkas_id="sebar")
        return berkas.id

    def mulai(m: Meja) -> None:
        berkas = m.g.muat("sebar")
        utama = berkas.utama
        assert utama is not None
        oleh = pelaku_langkah(m, m.g.penugasan(PAGI, jabatan=utama.jabatan)[0].orang_id, berkas, utama.lb)
        sop_berkas = m.g.sop(berkas.sop, berkas.sop_versi)
        laksanakan(m, berkas.id, MulaiSebar(oleh=oleh, lb=utama.lb, butir=usulan_butir(m, berkas, sop_berkas, utama)))

    def masuk(m: Meja) -> None:
        berkas = m.g.muat("sebar")
        cabang = next(k for k in berkas.langkah if k.terbuka and k.induk is not None)
        oleh = pelaku_langkah(m, m.g.penugasan(PAGI, jabatan=cabang.jabatan)[0].orang_id, berkas, cabang.lb)
        laksanakan(m, berkas.id, CatatHasilSebar(oleh=oleh, lb=cabang.lb, cara="tautan", tautan="https://data.contoh.id/1"))

    di_meja(siapkan)
    sebelum = _pesan(folder)
    awal = time.perf_counter()
    di_meja(mulai)
    buka = [time.perf_counter() - awal]
    sesudah = _pesan(folder)
    terbanyak = max(n - sebelum.get(chat, 0) for chat, n in sesudah.items())
    satu: list[float] = []
    for _ in range(30):
        awal = time.perf_counter()
        di_meja(masuk)
        satu.append(time.perf_counter() - awal)
    db.engine.dispose()
    return buka, satu, _layar_terpanjang(folder), terbanyak


def _pesan(folder: Path) -> dict[int, int]:
    """Messages queued per chat."""
    with closing(sqlite3.connect(folder / "paraf.db")) as db:
        return dict(db.execute("SELECT chat_id, count(*) FROM outbox GROUP BY chat_id").fetchall())


def _layar_terpanjang(folder: Path) -> int:
    """Characters of the longest text on any card."""
    with closing(sqlite3.connect(folder / "paraf.db")) as db:
        return max(len(json.loads(isi)["text"]) for (isi,) in db.execute("SELECT isi FROM kartu WHERE isi IS NOT NULL"))


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
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("--berkas", type=int, default=100, help="banyak berkas, tiga disposisi masing-masing")
    banyak: int = pilihan.parse_args().berkas
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as nama:
        folder = Path(nama)
        langkah, polos = ukur_disposisi(folder, banyak), ukur_commit(folder, banyak * 3)
        buka, satu, layar, pesan = ukur_sebaran(folder, DATASET)
    print(baris("Disposisi, tersimpan aman di SQLite", langkah))
    print(baris("Pembanding: commit satu baris, disk yang sama", polos))
    print(f"Menyebar {DATASET} data ke 25 OPD: {buka[0]:.2f} s; layar terpanjang {layar} huruf; paling banyak {pesan} pesan per orang")
    print(baris(f"Satu data masuk dari {DATASET}", satu))


if __name__ == "__main__":
    main()
