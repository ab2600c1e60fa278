"""`paraf sop ukur`: measured against promised, from finished cases: how long each row really took."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from datetime import timedelta

from bot.application.ports import Meja
from bot.domain.kalender import waktu_kerja_antara
from bot.domain.sop import Sop


@dataclass(frozen=True, slots=True)
class Ukuran:
    """One row: visits that ended in finished cases, in working time."""

    no: int
    kegiatan: str
    waktu: str  # as promised
    banyak: int
    median: timedelta | None
    p90: timedelta | None
    tepat: float | None  # share in time, 0 to 1; None: nothing had a limit


def ukur(m: Meja, sop: Sop) -> list[Ukuran]:
    """Every row of the SOP; a return counts as a visit of its own, a branch of a fan-out does not."""
    per_baris: dict[int, list[timedelta]] = {x.no: [] for x in sop.langkah}
    verdict: dict[int, list[bool]] = {x.no: [] for x in sop.langkah}
    for kunjungan in m.g.kunjungan_selesai(sop.id):
        if kunjungan.no not in per_baris:
            continue
        kal = m.kantor.kalender(kunjungan.mulai_at)
        per_baris[kunjungan.no].append(waktu_kerja_antara(kal, kunjungan.mulai_at, kunjungan.selesai_at))
        if kunjungan.tepat_waktu is not None:
            verdict[kunjungan.no].append(kunjungan.tepat_waktu)
    return [
        Ukuran(x.no, x.kegiatan, str(x.waktu) if x.waktu else "-", len(per_baris[x.no]),
               _median(per_baris[x.no]), _p90(per_baris[x.no]),
               sum(verdict[x.no]) / len(verdict[x.no]) if verdict[x.no] else None)
        for x in sop.langkah
    ]  # fmt: skip


def _median(nilai: list[timedelta]) -> timedelta | None:
    return timedelta(seconds=statistics.median(n.total_seconds() for n in nilai)) if nilai else None


def _p90(nilai: list[timedelta]) -> timedelta | None:
    """The smallest value that nine of ten do not exceed (nearest rank)."""
    if not nilai:
        return None
    return sorted(nilai)[max(0, -(-len(nilai) * 9 // 10) - 1)]


def lama_terbaca(lama: timedelta | None) -> str:
    """Working time for people: minutes below two hours, else hours, else working days of seven and a half hours."""
    if lama is None:
        return "-"
    menit = lama / timedelta(minutes=1)
    if menit < 120:
        return f"{menit:.0f} menit"
    jam = menit / 60
    return f"{jam:.1f} jam".replace(".", ",") if jam < 15 else f"{jam / 7.5:.1f} hari".replace(".", ",")
