"""kill -9 of the program that holds everything, while another stands by: how long until the other has taken over, and what was under way.

Two programs share the work of one PostgreSQL (`--only worker,dispatcher,scheduler`), a third receives and shows pages. A person writes
at the moment of the kill; who died is started again and stands by in his turn.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path

from tests.e2e.panggung import POST, Panggung, Rekan, panggung
from tests.postgres import Server
from tools.baterai.bunuh import invarian
from tools.baterai.hasil import Hasil

#: What may exist once, in the program that does it.
SEKALI = {"pengirim:7000001", "surat", "unduhan", "periksa", "jadwal"}

#: Seconds between the death of the holder and the last room that opens in the other.
CEPAT = 1.0


def jalankan(benih: int, *, banyak: int = 10, cepat: float = CEPAT) -> Hasil:
    """Kill the holder `banyak` times."""
    h, acak, server, hidup = Hasil("alih", benih), random.Random(benih), Server(), list[Rekan]()
    try:
        with tempfile.TemporaryDirectory(prefix="paraf-") as folder:
            with panggung(Path(folder), hanya="receiver,web", saat_mulai=lambda p: hidup.extend((_rekan(p, 0), _rekan(p, 1))),
                          DATABASE_URL=server.url(server.basis_data())) as p:  # fmt: skip
                try:
                    _ulangi(h, p, hidup, acak, banyak, cepat)
                finally:
                    for r in hidup:
                        r.proses.kill()
                        r.proses.wait()
    finally:
        server.berhenti()
    return h


def _rekan(p: Panggung, n: int) -> Rekan:
    r = Rekan(p, f"rekan-{n}", "worker,dispatcher,scheduler")
    habis = time.monotonic() + 180
    while "paraf berjalan" not in r.catatan.read_text():
        assert r.proses.poll() is None and time.monotonic() < habis, r.catatan.read_text()[-2000:]
        time.sleep(0.1)
    return r


def _ulangi(h: Hasil, p: Panggung, hidup: list[Rekan], acak: random.Random, banyak: int, cepat: float) -> None:
    kadis, alih, jawab = POST["kadis"], list[float](), list[float]()
    for n in range(banyak):
        p.sampai(lambda: hidup[0].giliran().keys() | hidup[1].giliran().keys() == SEKALI)
        hidup.sort(key=lambda r: "pengirim:7000001" in r.giliran())
        cadangan, mati = hidup
        p.babak_baru(kadis)
        p.tulis(kadis, "/bantuan")
        time.sleep(acak.uniform(0, 0.3))  # it is read, answered, or on its way when the holder dies
        saat, mulai = time.time(), time.monotonic()
        mati.proses.kill()
        mati.proses.wait()
        p.tulis(kadis, "/cek tidak-ada")
        p.tunggu(kadis, "Kode itu tidak terdaftar")
        jawab.append(time.monotonic() - mulai)
        p.sampai(lambda: cadangan.giliran().keys() == SEKALI)  # noqa: B023 # waited for here
        alih.append(max(cadangan.giliran()[r] for r in mati.giliran()) - saat)
        h.periksa(f"diambil alih dalam {cepat:g} detik", alih[-1] < cepat, f"ke-{n + 1}: {alih[-1]:.2f} s")
        bantuan = sum("Untuk pejabat" in x for x in p.isi(kadis))
        h.periksa("yang sedang di jalan sampai, paling banyak dua kali", bantuan in (1, 2), f"ke-{n + 1}: {p.isi(kadis)}")
        hidup[:] = [cadangan, _rekan(p, n + 2)]
    p.tenang()
    belum = p.sql("select count(*) from inbox where status<>'selesai'")[0][0]
    h.periksa("tiap pembaruan selesai dibaca", belum == 0, belum)
    temuan = invarian(p)
    h.periksa("invarian", not temuan, *temuan[:5])
    h.angka |= {"kali": banyak, "diambil alih, median (s)": round(statistics.median(alih), 2), "diambil alih, terlama (s)": round(max(alih), 2),
                "pesan pertama dijawab, median (s)": round(statistics.median(jawab), 2), "pesan pertama dijawab, terlama (s)": round(max(jawab), 2)}  # fmt: skip
