"""The anchor of an office's record: one line that is kept outside the database and finds what a chain cannot, its cut-off end."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from sqlalchemy import Select, and_, bindparam, func, select
from sqlalchemy.orm import Session

from bot.store.siap import PERISTIWA


def _ujung(*, postgres: bool) -> Select[tuple[str, int, str]]:
    """The last link of each chain, in the order of bytes on either database."""
    milik = (PERISTIWA.c.instansi == bindparam("instansi"), PERISTIWA.c.pada <= bindparam("sampai"))
    akhir = select(PERISTIWA.c.berkas_id.label("id"), func.max(PERISTIWA.c.urut).label("urut")).where(*milik).group_by(PERISTIWA.c.berkas_id)
    ujung, berkas = akhir.subquery(), PERISTIWA.c.berkas_id
    return (
        select(PERISTIWA.c.berkas_id, PERISTIWA.c.urut, PERISTIWA.c.hash)
        .join(ujung, and_(ujung.c.id == PERISTIWA.c.berkas_id, ujung.c.urut == PERISTIWA.c.urut))
        .order_by(berkas.collate("C") if postgres else berkas)
    )


UJUNG = {"sqlite": _ujung(postgres=False), "postgresql": _ujung(postgres=True)}


def hitung(sesi: Session, instansi: str, sampai: datetime) -> tuple[int, str]:
    """How many events an office has up to a moment (of office time), and a hash over the last link of each case's chain.

    With the chains themselves intact (I8), equal hashes mean that no event up to then was changed, taken away or added.
    """
    sambungan = sesi.connection()
    banyak = 0
    hash_ = hashlib.sha256(f"{instansi}\n{sampai.astimezone(UTC).isoformat()}\n".encode())
    for ujung in sambungan.execute(UJUNG[sambungan.dialect.name], {"instansi": instansi, "sampai": sampai},
                                   execution_options={"yield_per": 1000}):  # fmt: skip
        banyak += ujung.urut
        hash_.update(f"{ujung.berkas_id} {ujung.urut} {ujung.hash}\n".encode())
    return banyak, hash_.hexdigest()
