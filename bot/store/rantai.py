"""The event chain of one case: what is hashed, how a link is made, and how the whole is verified."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from bot.store.ingatan import per_saat
from bot.store.models import PeristiwaRow

AWAL = "0" * 64  # what the first event of every case follows


@per_saat
def _saat_utc(pada: datetime) -> str:
    return pada.astimezone(UTC).isoformat()


def hash_peristiwa(
    sebelum: str, instansi: str, berkas_id: str, urut: int, jenis: str, data: str, *, pada: datetime, orang_id: str | None
) -> str:
    """sha256 over the hash before and every column of the event: when, whose key, and what happened."""
    bagian = (sebelum, instansi, berkas_id, str(urut), jenis, _saat_utc(pada), orang_id or "", data)
    return hashlib.sha256("\n".join(bagian).encode("utf-8", "surrogatepass")).hexdigest()


def periksa_rantai(baris: Iterable[PeristiwaRow], kepala: str, versi: int) -> str | None:
    """What is wrong with the events of one case (given in order), or None when the chain holds up to its head."""
    sebelum, urut = AWAL, 0
    for row in baris:
        urut += 1
        if row.urut != urut:
            return f"peristiwa {urut} hilang"
        if row.sebelum != sebelum:
            return f"peristiwa {urut} tidak menyambung"
        if row.hash != hash_peristiwa(sebelum, row.instansi, row.berkas_id, row.urut, row.jenis, row.data, pada=row.pada,
                                      orang_id=row.orang_id):  # fmt: skip
            return f"peristiwa {urut} berubah"
        sebelum = row.hash
    if sebelum != kepala or urut != versi:
        return "kepala rantai berbeda"
    return None
