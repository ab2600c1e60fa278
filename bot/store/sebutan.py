"""Which stored files a row still names; whatever nobody names is an orphan of a crash and may be swept."""

from __future__ import annotations

import json
from collections.abc import Collection

from sqlalchemy import select

from bot.store.database import SesiInstansi
from bot.store.models import DokumenRow, LambangRow, OutboxRow, TugasLatarRow, UnduhanRow, tetap

#: Hashes asked for in one statement.
SEKALI = 500


def disebut(sesi: SesiInstansi, daftar: Collection[str]) -> set[str]:
    """Those of the hashes that a document, an emblem, a download, slow work or a waiting message names."""
    calon, hasil = sorted(daftar), set()
    for i in range(0, len(calon), SEKALI):
        bagian = calon[i : i + SEKALI]
        hasil |= set(sesi.scalars(select(DokumenRow.sha256).where(DokumenRow.sha256.in_(bagian))))
        hasil |= set(sesi.scalars(select(LambangRow.sha256).where(LambangRow.sha256.in_(bagian))))
        hasil |= {s for s in sesi.scalars(select(UnduhanRow.sha256).where(UnduhanRow.sha256.in_(bagian))) if s}
    sisa = [s for s in calon if s not in hasil]
    if sisa:
        menunggu = [json.dumps(p) for p in sesi.scalars(select(OutboxRow.payload).where(OutboxRow.status == tetap("antre"))) if p]
        menunggu += [json.dumps(d) for d in sesi.scalars(
            select(TugasLatarRow.data).where(TugasLatarRow.status == tetap("menunggu")))]  # fmt: skip
        hasil |= {s for s in sisa if any(s in teks for teks in menunggu)}
    return hasil
