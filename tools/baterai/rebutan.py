"""Two to eight people tap the same card at the same moment: one wins, the others are told who was faster.

A post with eight holders shows each of them a card with `Terima`; so many tap at once, through the handler of taps and one
transaction each, on a real database.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

from bot.application.laksana import buka_berkas
from bot.application.ports import Meja
from bot.domain.perintah import AjukanPermohonan
from bot.domain.peristiwa import LangkahDiterima, Pelaku
from bot.store.database import Database
from bot.store.migrasi import jalankan_migrasi
from handlers import register
from tests.application.alat_meja import INSTANSI, POST, Kantor, KisahMeja
from tests.domain.alat_alur import TARAKAN
from tests.postgres import Server
from tools.baterai.hasil import Hasil

T = TypeVar("T")

MESIN = ("sqlite", "postgresql")

#: Seconds within which everybody has his answer, on a machine that does nothing else.
CEPAT = 2.0

#: What is judged is the outcome: nobody is told "Sedang diproses…" before it is there, in seconds.
SABAR = 60.0

#: The holders of the post, by account.
KABID = (POST["kabid"], *range(901, 908))


class KantorSerentak:
    """What the handler of taps needs of an office: a desk per transaction, and a line for answers."""

    def __init__(self, kantor: Kantor) -> None:
        self._kantor = kantor
        self.gerbang = self
        self.jawaban: dict[str, list[str]] = {}

    async def di_meja(self, fn: Callable[[Meja], T]) -> T:
        """One transaction."""
        k = self._kantor
        k._urut += 1
        nama = f"ketuk:{k._urut}"
        return await k.db.tulis(lambda sesi: fn(k.meja(sesi, nama)), instansi=INSTANSI)

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        """Keep the toast."""
        self.jawaban.setdefault(callback_id, []).append(teks or "")


def jalankan(benih: int, *, banyak: int = 1000, mesin: Sequence[str] = MESIN, cepat: float = CEPAT, menit: float | None = None) -> Hasil:
    """`banyak` rounds, shared between the databases; a round must be over within `cepat` seconds. With `menit` each database gets no more."""
    h = Hasil("rebutan", benih)
    asli, register.SABAR = register.SABAR, SABAR
    try:
        _semua(h, benih, banyak, mesin, cepat, menit)
    finally:
        register.SABAR = asli
    return h


def _semua(h: Hasil, benih: int, banyak: int, mesin: Sequence[str], cepat: float, menit: float | None) -> None:
    for n, nama in enumerate(mesin):
        jatah = banyak // len(mesin) + (n < banyak % len(mesin))
        with tempfile.TemporaryDirectory(prefix="paraf-") as folder:
            if nama == "sqlite":
                url = f"sqlite+aiosqlite:///{folder}/paraf.db"
                jalankan_migrasi(url)
                _satu(h, nama, url, Path(folder), random.Random(f"{benih}:{nama}"), jatah, cepat, menit)
                continue
            server = Server()
            try:
                _satu(h, nama, server.url(server.basis_data()), Path(folder), random.Random(f"{benih}:{nama}"), jatah, cepat, menit)
            finally:
                server.berhenti()


def _satu(h: Hasil, nama: str, url: str, folder: Path, acak: random.Random, banyak: int, cepat: float, menit: float | None) -> None:
    db = Database(url)
    try:
        kantor = Kantor(folder, db=db)
        kantor.tautkan_semua()
        for akun in KABID[1:]:
            kantor.tautkan("kabid", akun, f"Kabid {akun} (contoh)")
        asyncio.run(_putaran(h, nama, kantor, acak, banyak, cepat, menit))
    finally:
        db.tutup_langsung()


async def _putaran(h: Hasil, nama: str, kantor: Kantor, acak: random.Random, banyak: int, cepat: float, menit: float | None) -> None:
    terlama, ketukan, putaran, mulai = 0.0, 0, 0, time.monotonic()
    for n in range(banyak):
        if menit is not None and time.monotonic() - mulai > menit * 60:
            break
        kisah = await asyncio.to_thread(siapkan, kantor, n)
        lb, orang = kisah.utama().lb, acak.sample(KABID, acak.randint(2, len(KABID)))
        data = {akun: _tombol(kantor, akun) for akun in orang}
        kantor_serentak = KantorSerentak(kantor)
        awal = time.monotonic()
        await asyncio.gather(*(_ketuk(kantor_serentak, akun, data[akun]) for akun in orang))
        lama = time.monotonic() - awal
        terlama, ketukan, putaran = max(terlama, lama), ketukan + len(orang), n + 1
        perihal = f"{nama}, putaran {n + 1}, {len(orang)} orang"
        terima = [e for e in kantor.acara(kisah.b().id) if isinstance(e, LangkahDiterima) and e.lb == lb]
        h.periksa("tepat satu yang menang", len(terima) == 1, f"{perihal}: {len(terima)}")
        jawaban = kantor_serentak.jawaban
        h.periksa("setiap orang dijawab sekali", all(len(jawaban.get(str(a), ())) == 1 for a in orang), f"{perihal}: {jawaban}")
        if len(terima) != 1:
            continue
        pemenang = kantor.di(lambda m, o=terima[0].oleh: (m.g.akun_orang(o.orang)[0].user_id, m.g.profil(o.orang).nama))  # type: ignore[misc]
        toast = {a: jawaban[str(a)][0] for a in orang if str(a) in jawaban}
        kalah = [t for a, t in toast.items() if a != pemenang[0]]
        h.periksa("yang lain diberi tahu siapa yang lebih dulu", all(pemenang[1] in t for t in kalah) and pemenang[1] not in toast[pemenang[0]],
                  f"{perihal}: {toast}")  # fmt: skip
        h.periksa(f"semua terjawab dalam {cepat:.0f} detik", lama < cepat, f"{perihal}: {lama:.2f} s")
    h.angka |= {f"{nama}: putaran": putaran, f"{nama}: ketukan": ketukan, f"{nama}: terlama (s)": round(terlama, 3),
                f"{nama}: detik": round(time.monotonic() - mulai, 1)}  # fmt: skip


def siapkan(kantor: Kantor, n: int) -> KisahMeja:
    """A case whose card lies before every kabid."""

    def buka(m: Meja) -> Any:
        sop = m.kantor.sop[TARAKAN]
        jawaban = {t.kode: "contoh" for t in sop.pertanyaan if t.jenis != "berkas"}
        orang = m.g.buat_orang(f"Warga {n} (contoh)", at=m.sekarang)
        perintah = AjukanPermohonan(oleh=Pelaku(orang), nomor=f"R{n:05}/2026", pemohon=orang, jawaban=jawaban, dokumen=())
        return buka_berkas(m, sop, Pelaku(orang), perintah=perintah, berkas_id=m.kantor.acak.id())

    kisah = kantor.kisah(kantor.di(buka))
    kisah.maju()
    return kisah


def _tombol(kantor: Kantor, akun: int) -> str:
    """The data of `Terima` on his newest card."""
    isi = kantor.kartu(akun, "tugas:")[-1].isi or {}
    semua = [b for baris in isi["reply_markup"]["inline_keyboard"] for b in baris]
    return str(next(b["callback_data"] for b in semua if b["text"].startswith("Terima")))


async def _ketuk(kantor: KantorSerentak, akun: int, data: str) -> None:
    tanya = SimpleNamespace(id=str(akun), data=data, message=None)
    update = SimpleNamespace(callback_query=tanya, effective_user=SimpleNamespace(id=akun), effective_chat=SimpleNamespace(id=akun))
    await register.ketukan(update, SimpleNamespace(kantor=kantor))  # type: ignore[arg-type] # all it asks for



