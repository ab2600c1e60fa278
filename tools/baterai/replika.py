"""Several processes on one PostgreSQL share an inbox: every step is taken once, whoever takes it.

Each row asks for a note on one of up to a hundred cases. The processes claim rows as the worker does, and write the note, what follows
from it and the mark on the row in one transaction; several rows of one case are under way in different processes at once.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from bot.application.laksana import laksanakan
from bot.application.ports_pipa import PesanMasuk
from bot.domain.galat import KonflikVersi
from bot.domain.perintah import TambahCatatan
from bot.domain.peristiwa import CatatanDitambahkan, Pelaku
from bot.specs.konversi import sop_dari_json
from bot.store import inbox
from bot.store.database import Database, SesiInstansi
from bot.store.models import InboxRow, PeristiwaRow
from bot.store.pemeriksaan import periksa_invarian
from tests.application.alat_meja import BOT, INSTANSI, Kantor
from tests.postgres import Server
from tools.baterai.hasil import Hasil
from tools.baterai.rebutan import siapkan

#: Steps per case, and the most cases; chats they come from; rows one process works on at once.
PER_KASUS, KASUS, CHAT, SERENTAK = 10, 100, 400, 8


def jalankan(benih: int, *, banyak: int = 10_000, proses: int = 4) -> Hasil:
    """`banyak` steps by `proses` processes."""
    h, server = Hasil("replika", benih), Server()
    try:
        with tempfile.TemporaryDirectory(prefix="paraf-") as folder:
            url = server.url(server.basis_data())
            db = Database(url)
            try:
                _mainkan(h, db, url, Path(folder), benih, banyak, proses)
            finally:
                db.tutup_langsung()
    finally:
        server.berhenti()
    return h


def _mainkan(h: Hasil, db: Database, url: str, folder: Path, benih: int, banyak: int, proses: int) -> None:
    kantor = Kantor(folder, db=db)
    kantor.tautkan_semua()
    kasus = [siapkan(kantor, n) for n in range(max(1, min(KASUS, banyak // PER_KASUS)))]
    oleh, awal = kasus[0].pelaku("kadis").orang, {k.b().id: kantor.ambil(k.b().id).versi for k in kasus}
    update = [{"update_id": n, "message": {"chat": {"id": n % CHAT}}, "kasus": kasus[n * 7 % len(kasus)].b().id, "oleh": oleh} for n in range(banyak)]
    for n in range(0, banyak, 1000):
        db.tulis_langsung(lambda s, n=n: inbox.terima(s, BOT, INSTANSI, update[n : n + 1000], datetime.now(UTC)))  # type: ignore[misc]
    mulai = time.monotonic()
    semua = [subprocess.Popen([sys.executable, "-m", "tools.baterai.replika", url, str(folder), f"replika-{i}"], stdout=subprocess.PIPE)
             for i in range(proses)]  # fmt: skip
    try:
        keluaran = [p.communicate()[0].decode().strip() for p in semua]
    finally:
        for p in semua:
            p.kill()
    h.angka["detik"] = round(time.monotonic() - mulai, 1)
    h.periksa("semua proses selesai dengan baik", all(p.returncode == 0 for p in semua), [p.returncode for p in semua])
    bagian = [int(k) for k in keluaran if k.isdecimal()]
    h.angka |= {"langkah": banyak, "proses": proses} | {f"langkah proses {i + 1}": n for i, n in enumerate(bagian)}
    h.periksa("setiap proses ikut bekerja", len(bagian) == proses and all(bagian), bagian)
    status: Counter[str] = Counter({str(s): int(n) for s, n in db.tulis_langsung(
        lambda s: s.execute(select(InboxRow.status, func.count()).group_by(InboxRow.status)).all())})  # fmt: skip
    h.periksa("tiap baris selesai sekali", status == {"selesai": banyak} and sum(bagian) == banyak, dict(status), bagian)
    tercatat: Counter[str] = Counter()
    for k in kasus:
        tercatat += Counter(e.rahasia["teks"] for e in kantor.acara(k.b().id) if isinstance(e, CatatanDitambahkan))
    salah = [n for n in range(banyak) if tercatat[f"langkah {n}"] != 1]
    h.periksa("tiap langkah tepat sekali", not salah and sum(tercatat.values()) == banyak, salah[:5])
    acara = db.tulis_langsung(lambda s: s.scalar(select(func.count()).select_from(PeristiwaRow))) or 0
    h.periksa("tidak ada peristiwa lain", acara == sum(awal.values()) + banyak, acara)
    temuan = db.tulis_langsung(lambda s: periksa_invarian(s, baca_sop=sop_dari_json, sekarang=kantor.jam.sekarang(), nyata=kantor.jam.sekarang()))
    h.periksa("invarian", not temuan, *temuan[:5])


async def _kerja(kantor: Kantor, nama: str) -> int:
    """Take rows until none is left; returns how many were done here."""
    banyak = 0

    def langkah(pesan: PesanMasuk, sesi: SesiInstansi) -> None:
        isi = json.loads(pesan.payload)
        perintah = TambahCatatan(oleh=Pelaku(isi["oleh"], "kadis"), teks=f"langkah {pesan.update_id}")
        laksanakan(kantor.meja(sesi, f"{nama}:{pesan.update_id}"), isi["kasus"], perintah)
        inbox.selesai(sesi, pesan.id, datetime.now(UTC))

    async def sampai_jadi(fn: Callable[[SesiInstansi], None]) -> None:
        """As the worker does when somebody was faster: once more."""
        while True:
            try:
                return await kantor.db.tulis(fn, instansi=INSTANSI)
            except KonflikVersi as konflik:
                if konflik.kode != "berkas":  # somebody finished this very row: that must not happen here
                    raise
                await asyncio.sleep(0.01)

    while True:
        daftar = await kantor.db.tulis(lambda s: inbox.klaim(s, nama, SERENTAK, datetime.now(UTC), bot=BOT))
        if daftar:
            await asyncio.gather(*(sampai_jadi(partial(langkah, x)) for x in daftar))
            banyak += len(daftar)
        elif await kantor.db.baca(lambda s: s.query(InboxRow).filter(InboxRow.status == "baru").count()) > 0:
            await asyncio.sleep(0.02)
        else:
            return banyak


def main(url: str, folder: str, nama: str) -> None:
    """One process."""
    db = Database(url)
    try:
        print(asyncio.run(_kerja(Kantor(Path(folder), db=db), nama)))
    finally:
        db.tutup_langsung()


if __name__ == "__main__":
    main(*sys.argv[1:])
