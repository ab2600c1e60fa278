"""The numbers of `/metrics` that lie in rows; every question is answered by an index, or from few rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, case, func, or_, select

from bot.application.ports_ukur import UkuranKantor
from bot.store.database import SesiInstansi
from bot.store.models import (
    AkunRow,
    InboxRow,
    InsidenRow,
    LangkahBerkasRow,
    MilikInstansi,
    OutboxRow,
    TugasLatarRow,
    tetap,
)

#: How far back ended visits are counted.
JENDELA = timedelta(days=30)


def ukuran_kantor(sesi: SesiInstansi, instansi: Iterable[str], *, sekarang: datetime, nyata: datetime) -> dict[str, UkuranKantor]:
    """The numbers of each of these offices. `sekarang` is office time, `nyata` real time; outside training they are one."""
    m, k, lb = InboxRow, OutboxRow, LangkahBerkasRow
    daftar = list(instansi)

    def per(tabel: type[MilikInstansi], kolom: list[Any], *syarat: Any) -> dict[str, tuple[Any, ...]]:
        """These columns per office."""
        nama = func.trim(tabel.instansi)  # an expression: an index that begins with the bare column would be walked from end to end
        hasil = sesi.execute(select(nama, *kolom).where(*syarat).group_by(nama))
        return {baris[0]: tuple(baris[1:]) for baris in hasil}

    # The states are written out and the offices are not, so that SQLite takes the partial index of what waits; only the visits that
    # ended lie in an index that begins with the office.
    jatuh = case((and_(k.not_before.is_not(None), k.not_before > k.dibuat_at), k.not_before), else_=k.dibuat_at)
    masuk = per(m, [func.count(), func.min(m.diterima_at)], m.status == tetap("baru"))
    keluar = per(k, [func.count(), func.min(jatuh)], k.status == tetap("antre"), or_(k.not_before.is_(None), k.not_before <= sekarang))
    terbuka = per(lb, [func.count(), func.sum(case((lb.tenggat_at < sekarang, 1), else_=0))], lb.status == tetap("terbuka"))
    selesai = per(lb, [func.sum(case((lb.tepat_waktu.is_(True), 1), else_=0)), func.sum(case((lb.tepat_waktu.is_(False), 1), else_=0))],
                  lb.instansi.in_(daftar), lb.selesai_at > sekarang - JENDELA)  # fmt: skip
    latar = per(TugasLatarRow, [func.count()], TugasLatarRow.status == tetap("menunggu"))
    insiden = per(InsidenRow, [func.count()])
    hilang = per(AkunRow, [func.count()], AkunRow.terjangkau.is_(False))

    def umur(sejak: datetime | None) -> float:
        return max(0.0, (nyata - sejak).total_seconds()) if sejak is not None else 0.0

    def satu(id_: str) -> UkuranKantor:
        m_, k_, t_, s_ = (asal.get(id_, (0, None)) for asal in (masuk, keluar, terbuka, selesai))
        return UkuranKantor(
            masuk=m_[0], umur_masuk=umur(m_[1]), keluar=k_[0], umur_keluar=umur(k_[1]), terbuka=t_[0], terlambat=int(t_[1] or 0),
            tepat=int(s_[0] or 0), lewat=int(s_[1] or 0),
            **{nama: asal.get(id_, (0,))[0] for nama, asal in (
                ("latar", latar), ("insiden", insiden), ("tak_terjangkau", hilang))})  # fmt: skip

    return {id_: satu(id_) for id_ in daftar}
