"""The anchor of an office's record: one line that is kept outside the database and finds what a chain cannot, its cut-off end."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, select
from sqlalchemy.orm import Session

from bot.store.siap import BERKAS, PERISTIWA


def _ujung(*, postgres: bool) -> Select[tuple[str, int, str]]:
    """The last link of each case's chain, in the order of bytes on either database: looked up from its end, however long it is."""
    p = PERISTIWA.alias()
    akhir = select(func.max(p.c.urut)).where(p.c.berkas_id == BERKAS.c.id, p.c.pada <= bindparam("sampai")).scalar_subquery()
    id_: Any = BERKAS.c.id.collate("C") if postgres else BERKAS.c.id
    return (
        select(PERISTIWA.c.berkas_id, PERISTIWA.c.urut, PERISTIWA.c.hash)
        .join_from(BERKAS, PERISTIWA, and_(PERISTIWA.c.berkas_id == BERKAS.c.id, PERISTIWA.c.urut == akhir))
        .where(BERKAS.c.instansi == bindparam("instansi"))
        .order_by(id_)
    )


UJUNG = {"sqlite": _ujung(postgres=False), "postgresql": _ujung(postgres=True)}


def hitung(sesi: Session, instansi: str, sampai: datetime) -> tuple[int, str]:
    """How many events an office has up to a moment (of office time), and a hash over the last link of each case's chain.

    With the chains themselves intact and none without a case (I8), equal hashes mean that no event up to then was changed, taken away or added.
    """
    sambungan = sesi.connection()
    banyak = 0
    hash_ = hashlib.sha256(f"{instansi}\n{sampai.astimezone(UTC).isoformat()}\n".encode())
    for ujung in sambungan.execute(UJUNG[sambungan.dialect.name], {"instansi": instansi, "sampai": sampai},
                                   execution_options={"yield_per": 1000}):  # fmt: skip
        banyak += ujung.urut
        hash_.update(f"{ujung.berkas_id} {ujung.urut} {ujung.hash}\n".encode())
    return banyak, hash_.hexdigest()
