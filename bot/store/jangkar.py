"""The anchor of an office's record: one line that is kept outside the database and finds what a chain cannot, its cut-off end."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from bot.store.models import PeristiwaRow


def hitung(sesi: Session, instansi: str, sampai: datetime) -> tuple[int, str]:
    """How many events an office has up to a moment (of office time), and a hash over the last link of each case's chain.

    With the chains themselves intact (I8), equal hashes mean that no event up to then was changed, taken away or added.
    """
    r = PeristiwaRow
    berkas: ColumnElement[str] = r.berkas_id  # type: ignore[assignment] # in the order of bytes on either database
    if sesi.get_bind().dialect.name == "postgresql":
        berkas = berkas.collate("C")
    milik = (r.instansi == instansi, r.pada <= sampai)
    akhir = select(r.berkas_id.label("id"), func.max(r.urut).label("urut")).where(*milik).group_by(r.berkas_id).subquery()
    tanya = select(r.berkas_id, r.urut, r.hash).join(akhir, and_(akhir.c.id == r.berkas_id, akhir.c.urut == r.urut)).order_by(berkas)
    banyak = 0
    hash_ = hashlib.sha256(f"{instansi}\n{sampai.astimezone(UTC).isoformat()}\n".encode())
    for id_, urut, tautan in sesi.execute(tanya.execution_options(yield_per=1000)):
        banyak += urut
        hash_.update(f"{id_} {urut} {tautan}\n".encode())
    return banyak, hash_.hexdigest()
