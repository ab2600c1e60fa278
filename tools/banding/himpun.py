"""Chapter `himpun`: a fan-out of 500 datasets at the desk, every screen of its lists, and the same played in chat over HTTP."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from tests.application.alat_himpun import KONTAK, STAF, Himpun, Layar
from tools.banding.hasil import Bab
from tools.obrolan_besar import mainkan

#: Datasets of the large fan-out.
DATASET = 500


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


def ukur(folder: Path, *, banyak: int = DATASET, obrolan: int = DATASET) -> Bab:
    """`obrolan` datasets in chat, at least 125; 0 leaves the chat out (it takes minutes)."""
    bab = Bab("himpun", f"{banyak} data dihimpun sekaligus dari 25 OPD")
    sebaran = ukur_sebaran(folder, banyak)
    bab.angka["membuka, s"], bab.angka["pesan per orang, paling banyak"] = sebaran.buka, float(sebaran.pesan)
    _sebar(bab, "satu data masuk", sebaran.masuk)
    for nama, layar in sebaran.layar.items():
        _sebar(bab, f"{nama}, satu halaman", [x.detik for x in layar[1:]])
        bab.angka |= {f"{nama}, layar": float(len(layar)), f"{nama}, huruf terpanjang": float(max(x.huruf for x in layar)),
                      f"{nama}, tombol terbanyak": float(max(len(x.tombol) for x in layar))}  # fmt: skip
    if obrolan:
        cerita = mainkan(obrolan)
        bab.angka |= {f"obrolan: {nama}, s": detik for nama, detik in cerita.detik.items()}
        bab.angka |= {f"obrolan: {nama}, pesan untuk {siapa}": float(n) for nama, dua in cerita.pesan.items()
                      for siapa, n in zip(("pemegang", "satu kontak"), dua, strict=True)}  # fmt: skip
        bab.angka["obrolan: layar terpanjang, huruf"] = float(cerita.huruf)
    return bab


def _sebar(bab: Bab, nama: str, detik: list[float]) -> None:
    bab.angka[f"{nama}, p50 ms"] = statistics.median(detik) * 1000
    bab.angka[f"{nama}, p95 ms"] = statistics.quantiles(detik, n=20)[-1] * 1000
