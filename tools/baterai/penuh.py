"""The disk fills up under the running program: it says so kindly, raises the alarm, loses nothing, and goes on when there is room.

The program's data lie on a small file system in memory that this battery mounts; mounting needs root.
"""

from __future__ import annotations

import errno
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from bot.presenters import teks
from tests.e2e.panggung import ADMIN_ID, POST, SARI, Panggung, panggung
from tools.baterai.bunuh import invarian
from tools.baterai.hasil import Hasil

#: Room for the database, its log and the documents of one story, in MiB.
BESAR = 24


class PerluRoot(Exception):
    """Only root may mount a file system."""


@contextmanager
def tmpfs(folder: Path) -> Iterator[Path]:
    """A file system of `BESAR` MiB.

    Raises:
        PerluRoot: the user may not mount.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pasang = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={BESAR}m", "paraf-penuh", str(folder)], check=False, capture_output=True)
    if pasang.returncode != 0:
        raise PerluRoot(pasang.stderr.decode().strip() or "mount ditolak")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def penuhi(folder: Path) -> Path:
    """Write until not a byte is left."""
    berkas = folder / "pengganjal"
    with open(berkas, "ab", buffering=0) as keluar:
        for ukuran in (1 << 20, 4096, 512, 1):
            try:
                while True:
                    keluar.write(b"\0" * ukuran)
            except OSError as galat:
                if galat.errno != errno.ENOSPC:
                    raise
    return berkas


def jalankan(benih: int, *, banyak: int = 3) -> Hasil:
    """Fill the disk `banyak` times in one story: before a tap, before a text, before a file.

    Raises:
        PerluRoot: the user may not mount.
    """
    h = Hasil("penuh", benih)
    with tempfile.TemporaryDirectory(prefix="paraf-") as folder, tmpfs(Path(folder) / "data"):
        with panggung(Path(folder), OUTBOX_LIMITS="off") as p:
            p.batas = 120.0
            for n in range(banyak):
                _sekali(h, p, Path(folder) / "data", n + 1)
    return h


def _sekali(h: Hasil, p: Panggung, data: Path, kali: int) -> None:
    kalimat = teks.pesan("disk_penuh").teks
    nomor = p.ajukan(judul=f"data ke-{kali} (contoh)")
    kadis = POST["kadis"]
    kartu = p.tunggu(kadis, nomor, tombol="Disposisikan")
    sebelum = int(p.sql("select count(*) from peristiwa")[0][0])  # nothing but taps adds to it
    awal = len(p.catatan())
    ganjal, mulai = penuhi(data), time.monotonic()
    p.babak_baru(SARI)
    p.tulis(SARI, "/status")
    pesan = _desak(p, kalimat)
    jawab = p.sandbox.ketuk(kadis, kartu["message_id"], "Disposisikan", tunggu=40)
    toast = str((jawab.get("jawaban") or {}).get("text") or "")
    p.sandbox.kirim_berkas(SARI, ("surat.pdf", b"%PDF-1.4 " + bytes(200_000)))
    h.periksa("yang menekan tombol diberi tahu dengan sopan", toast == kalimat, f"ke-{kali}: {toast!r}")
    h.periksa("yang menulis diberi tahu dengan sopan", pesan, f"ke-{kali}: {p.isi(SARI)}")
    h.periksa("catatan sistem memuat galat", "disk_penuh" in _kejadian(p, awal), f"ke-{kali}")
    siap = httpx.get(f"http://127.0.0.1:{p.porta}/readyz", timeout=10, trust_env=False)
    h.periksa("/readyz menolak", siap.status_code == 503 and "disk penuh" in siap.text, f"ke-{kali}: {siap.text}")
    h.periksa("tidak ada yang berubah selama penuh", int(p.sql("select count(*) from peristiwa")[0][0]) == sebelum, f"ke-{kali}")
    h.periksa("program tetap hidup", p.proses is not None and p.proses.poll() is None, f"ke-{kali}")
    p.babak_baru(ADMIN_ID)
    lama = time.monotonic() - mulai
    os.unlink(ganjal)
    lega = time.monotonic()
    lanjut = _sampai(lambda: any("Kirim disposisi" in json.dumps(x, ensure_ascii=False) for x in p.pesan(kadis)), 90)
    h.angka |= {f"ke-{kali}: penuh selama (s)": round(lama, 1), f"ke-{kali}: lanjut sesudah (s)": round(time.monotonic() - lega, 1)}
    h.periksa("ketukan yang tertahan diproses sesudah lapang", lanjut, f"ke-{kali}: {p.isi(kadis)[-3:]}")
    if lanjut:
        p.ketuk(kadis, "Kirim disposisi", nomor)
    p.tenang()
    h.periksa("tulisan yang tertahan dijawab", any(nomor in x for x in p.isi(SARI)), f"ke-{kali}: {p.isi(SARI)}")
    h.periksa("tindakan tepat sekali", p.jumlah(nomor).get("DisposisiDiberikan") == 1, f"ke-{kali}: {p.jumlah(nomor)}")
    insiden = p.sql("select jenis, count(*) from insiden group by jenis")
    # room that comes and goes within half an hour is one incident
    h.periksa("insiden tercatat, dan hanya itu", [tuple(x) for x in insiden] == [("disk", 1)], f"ke-{kali}: {insiden}")
    if kali == 1:
        h.periksa("admin diberi tahu", _sampai(lambda: any("perlu diperiksa" in x for x in p.isi(ADMIN_ID)), 30), p.isi(ADMIN_ID))
    belum = p.sql("select count(*) from inbox where status<>'selesai'")[0][0]
    h.periksa("tiap pembaruan selesai dibaca", belum == 0, f"ke-{kali}: {belum}")
    temuan = invarian(p)
    h.periksa("invarian", not temuan, *temuan[:5])


def _desak(p: Panggung, kalimat: str) -> bool:
    """Write until even the room that the database had set aside is used up, and the sender is told so."""
    for n in range(40):
        for _ in range(10):
            p.tulis(SARI, f"{n} " + "x" * 3500)
        if _sampai(lambda: any(kalimat in x for x in p.isi(SARI)), 3):
            return True
    return False


def _kejadian(p: Panggung, awal: int) -> list[str]:
    return [str(json.loads(b).get("event")) for b in p.catatan()[awal:].splitlines() if b.startswith("{") and b.endswith("}")]


def _sampai(benar: Callable[[], bool], detik: float) -> bool:
    habis = time.monotonic() + detik
    while not (hasil := benar()) and time.monotonic() < habis:
        time.sleep(0.1)
    return hasil
