"""Chapter `langkah`: one durable step, ours, two peers, and the limit that the disk and SQLite set.

Twice ours, for the peers do less: `ketukan` is a whole act as a tap causes it (rights, events, due times, reminders, cards and messages
of everybody concerned); `inti` is what a workflow engine does and a little more (load, decide, encrypted events on the chain, the
case, two messages in the outbox). The limit writes the very same rows and bytes with Python's sqlite3 and nothing else: the
statements of ours that write, kept as they went to the database, carried out again on a copy. All with synchronous=FULL.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import event

from bot.application.laksana import buka_berkas, laksanakan, terapkan
from bot.application.ports import TUGAS, Isi, Lingkungan, Meja
from bot.domain.decide import decide
from bot.domain.perintah import AjukanPermohonan, BeriDisposisi
from bot.domain.peristiwa import Pelaku
from bot.gateways.acak import AcakSistem
from bot.gateways.jam import JamNyata
from bot.muatan import tunda_sapu
from bot.operator.demo import Ruang, tautkan
from bot.presenters.penyaji import PenyajiIndonesia
from bot.settings import Settings
from bot.store.database import Database
from bot.store.migrasi import jalankan_migrasi
from bot.store.sandi import Brankas
from bot.wiring import buat_kalender, buat_pabrik, muat_katalog
from tools.banding.hasil import Bab, Janji
from tools.banding.lawan import Lawan, siapkan

INSTANSI = "dkisp-tarakan"
SOP = "dkisp-tarakan/layanan-data-statistik-sektoral"
PEMBERI = ("kadis", "kabid", "statistisi")
PAGI = datetime(2026, 11, 23, 8, 0, tzinfo=ZoneInfo("Asia/Makassar"))

#: A message of the usual length.
PESAN = Isi("Berkas ini menunggu Anda. " * 12)

#: What an official adds to his disposisi: text, and so encrypted with the pemohon's key before it is hashed into the chain.
CATATAN = "Mohon diteliti, dan dijawab sebelum hari Jumat. (contoh)"

#: What went to the database in one transaction: statement and values.
Tulisan = list[tuple[str, Any, bool]]


class KantorUkur:
    """An office on a database file, its posts held, as many cases as are asked for."""

    def __init__(self, folder: Path) -> None:
        self.lokasi = folder / "paraf.db"
        url = f"sqlite+aiosqlite:///{self.lokasi}"
        jalankan_migrasi(url)
        katalog = muat_katalog(Settings(_env_file=None))  # type: ignore[call-arg]
        instansi = katalog.instansi[INSTANSI]
        self.sop = next(s for s in katalog.sop_milik(INSTANSI) if s.id == SOP)
        self.acak, induk = AcakSistem(), os.urandom(32)
        self.kantor = Lingkungan(instansi=instansi, sop={self.sop.id: self.sop}, kalender=buat_kalender(instansi), jam=JamNyata(),
                                 acak=self.acak, penyaji=PenyajiIndonesia(PAGI.tzinfo))  # type: ignore[arg-type]  # fmt: skip
        self.db = Database(url)
        ruang = Ruang(instansi, 1)
        self.pabrik = buat_pabrik(self.db, Brankas(induk), induk, INSTANSI, ruang.token.partition(":")[0], JamNyata())
        self.pemegang: dict[str, Pelaku] = {}

        def orang(m: Meja) -> None:
            tautkan(m, ruang)
            for t in m.g.penugasan(PAGI):
                self.pemegang[t.jabatan] = Pelaku(t.orang_id, t.jabatan, t.jenis)
            self.pemegang["pemohon"] = Pelaku(m.g.buat_orang("Sari (contoh)", at=PAGI))

        self.di_meja(orang)

    def di_meja(self, fn: Callable[[Meja], object]) -> None:
        """One act: one transaction, on disk when this returns."""
        self.db.tulis_langsung(lambda sesi: fn(Meja(self.pabrik.buka(sesi), self.kantor, PAGI, PAGI, self.acak.id())),
                               instansi=INSTANSI)  # fmt: skip

    def buka(self, nama: str, nomor: int) -> None:
        """A citizen's request."""
        oleh = self.pemegang["pemohon"]
        perintah = AjukanPermohonan(oleh=oleh, nomor=f"{nomor:07d}/2026", pemohon=oleh.orang,
                                    jawaban={t.kode: "contoh" for t in self.sop.pertanyaan})  # fmt: skip
        self.di_meja(lambda m: buka_berkas(m, self.sop, oleh, perintah=perintah, berkas_id=nama))

    def ketukan(self, nama: str, oleh: str) -> None:
        """The official at whom the case is passes it on: the whole act."""
        self.di_meja(partial(_ketukan, berkas_id=nama, oleh=self.pemegang[oleh]))

    def inti(self, nama: str, oleh: str) -> None:
        """The same decision without what it shows: events, case, two messages."""
        self.di_meja(partial(_inti, berkas_id=nama, oleh=self.pemegang[oleh]))

    @contextmanager
    def dicatat(self) -> Iterator[list[Tulisan]]:
        """What is written while the block lasts, a list per transaction, there once it has ended."""
        semua: list[Tulisan] = []
        tercatat: Tulisan = []

        def catat(_s: Any, _k: Any, perintah: str, nilai: Any, _konteks: Any, banyak: bool) -> None:
            tercatat.append((perintah, nilai, banyak))  # and no more, for it is on our time

        event.listen(self.db.engine, "before_cursor_execute", catat)
        try:
            yield semua
        finally:
            event.remove(self.db.engine, "before_cursor_execute", catat)
        for satu in tercatat:
            if satu[0].startswith("BEGIN"):
                semua.append([])
            elif satu[0].startswith(("INSERT", "UPDATE", "DELETE")):
                semua[-1].append(satu)


def _perintah(m: Meja, berkas_id: str, oleh: Pelaku) -> BeriDisposisi:
    utama = m.g.muat(berkas_id).utama
    assert utama is not None
    return BeriDisposisi(oleh=oleh, lb=utama.lb, instruksi=("Untuk ditindaklanjuti",), catatan=CATATAN)


def _ketukan(m: Meja, *, berkas_id: str, oleh: Pelaku) -> None:
    laksanakan(m, berkas_id, _perintah(m, berkas_id, oleh))


def _inti(m: Meja, *, berkas_id: str, oleh: Pelaku) -> None:
    lama = m.g.muat(berkas_id)
    acara = decide(lama, _perintah(m, berkas_id, oleh), sop=m.g.sop(lama.sop, lama.sop_versi), sekarang=m.sekarang)
    m.g.simpan(lama, terapkan(lama, acara), acara, pemilik=lama.pemohon or "")
    for chat in (201, 202):
        m.g.pesan(chat, PESAN, dedupe=f"ukur:{berkas_id}:{acara[0].at}:{chat}:{m.dedupe()}", prioritas=TUGAS, berkas_id=berkas_id)


class Batas:
    """A copy of the database and Python's sqlite3: nothing but the same writes."""

    def __init__(self, asal: Path, tujuan: Path) -> None:
        lama = sqlite3.connect(asal)
        self._db = sqlite3.connect(tujuan, isolation_level=None)
        lama.backup(self._db)
        lama.close()
        self._db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=FAST")

    def laju(self, semua: list[Tulisan]) -> float:
        """Transactions a second."""
        mulai = time.perf_counter()
        for tulisan in semua:
            self._db.execute("BEGIN IMMEDIATE")
            for perintah, nilai, banyak in tulisan:
                if banyak:
                    self._db.executemany(perintah, nilai)
                else:
                    self._db.execute(perintah, nilai).fetchall()
            self._db.execute("COMMIT")
        return len(semua) / (time.perf_counter() - mulai)

    def isi(self) -> list[Any]:
        """Every event and message, to compare."""
        return _isi(self._db)

    def tutup(self) -> None:
        """Close the copy."""
        self._db.close()


def _isi(db: sqlite3.Connection) -> list[Any]:
    return [db.execute("SELECT * FROM peristiwa ORDER BY berkas_id, urut").fetchall(),
            db.execute("SELECT * FROM outbox ORDER BY id").fetchall(), db.execute("SELECT * FROM berkas ORDER BY id").fetchall()]  # fmt: skip


def ukur(folder: Path, *, ronde: int = 9, berkas: int = 20, lawan: bool = True) -> Bab:
    """`ronde` rounds, in each `berkas` cases with three steps for every contestant, one after the other.

    Raises:
        AssertionError: the limit did not write what ours wrote.
    """
    bab = Bab("langkah", "langkah yang tersimpan aman per detik (synchronous=FULL)")
    bekukan = tunda_sapu()
    k = KantorUkur(folder)
    nomor = 0
    for jenis in ("ketukan", "inti"):
        for i in range(ronde * berkas):
            nomor += 1
            k.buka(f"{jenis}-{i}", nomor)
    batas = Batas(k.lokasi, folder / "batas.db")
    bekukan()  # as the program does once it has started; for the limit too, which runs in this process
    laju: dict[str, list[float]] = {}
    ms: dict[str, list[float]] = {"ketukan": [], "inti": []}
    with ExitStack() as tumpukan:
        peserta = {}
        if lawan:
            python = siapkan()
            peserta = {nama: tumpukan.enter_context(Lawan(python, f"lawan_{nama}.py", folder)) for nama in ("spiff", "viewflow")}
        for r in range(ronde):
            for jenis, fn in (("ketukan", k.ketukan), ("inti", k.inti)):
                with k.dicatat() as tulisan:
                    awal = time.perf_counter()
                    for i in range(r * berkas, (r + 1) * berkas):
                        for oleh in PEMBERI:
                            mulai = time.perf_counter()
                            fn(f"{jenis}-{i}", oleh)
                            ms[jenis].append((time.perf_counter() - mulai) * 1000)
                    laju.setdefault(jenis, []).append(berkas * len(PEMBERI) / (time.perf_counter() - awal))
                laju.setdefault(f"batas {jenis}", []).append(batas.laju(tulisan))
            for nama, p in peserta.items():
                laju.setdefault(nama, []).append(p.laju(berkas * len(PEMBERI)))
    with sqlite3.connect(k.lokasi) as db:
        assert batas.isi() == _isi(db), "pembanding tidak menulis baris yang sama"
    db.close()
    batas.tutup()
    k.db.tutup_langsung()
    for nama, nilai in laju.items():
        bab.catat(f"{nama}, per detik", nilai)
    for nama, nilai in ms.items():
        bab.angka[f"{nama}, p50 ms"] = statistics.median(nilai)
        bab.angka[f"{nama}, p99 ms"] = statistics.quantiles(nilai, n=100)[-1]
    for jenis in ("inti", "ketukan"):
        ours = bab.angka[f"{jenis}, per detik"]
        bab.janji += [Janji(f"{jenis} dibanding {nama}", ours / bab.angka[f"{nama}, per detik"], 1.0, True, " kali") for nama in peserta]
        bab.janji.append(Janji(f"{jenis} dibanding batas sqlite3", ours / bab.angka[f"batas {jenis}, per detik"], 0.5, True, " kali"))
    return bab
