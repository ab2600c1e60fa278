"""Reading across cases: open tasks, boards, measures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select

from bot.application.ports import BarisPapan, BarisTugas, KunjunganSelesai, LangkahUsai
from bot.store import models as t
from bot.store import siap
from bot.store.gudang.dasar import Dasar
from bot.store.models import tetap


class GudangPapan(Dasar):
    """See `bot.application.ports.Gudang`."""

    def tugas_terbuka(self, jabatan: Sequence[str]) -> Sequence[BarisTugas]:
        return [BarisTugas(*tuple(row)) for row in self._s.jalankan(siap.TUGAS_TERBUKA, {"jabatan": list(jabatan)})]

    def banyak_tugas(self) -> Mapping[str, int]:
        r = t.LangkahBerkasRow
        rows = self._s.execute(select(r.jabatan, func.count()).where(r.status == tetap("terbuka")).group_by(r.jabatan))
        return {jabatan: int(banyak) for jabatan, banyak in rows}

    def kunjungan_selesai(self, sop_id: str) -> Sequence[KunjunganSelesai]:
        """Visits of officials in finished cases, branches of a fan-out and side tasks left out."""
        rows = self._s.scalars(
            select(t.LangkahBerkasRow)
            .join(t.BerkasRow, t.BerkasRow.id == t.LangkahBerkasRow.berkas_id)
            .where(t.BerkasRow.sop_id == sop_id, t.BerkasRow.status == "selesai", t.LangkahBerkasRow.status == "selesai",
                   t.LangkahBerkasRow.jabatan != "pemohon", t.LangkahBerkasRow.samping.is_(False),
                   t.LangkahBerkasRow.cabang.is_(False))
            .order_by(t.LangkahBerkasRow.mulai_at)
        )  # fmt: skip
        return [KunjunganSelesai(r.no, r.mulai_at, r.selesai_at, r.tepat_waktu) for r in rows if r.selesai_at is not None]

    def banyak_berjalan(self) -> Mapping[str, int]:
        tanya = select(t.BerkasRow.sop_id, func.count()).where(t.BerkasRow.status == tetap("berjalan")).group_by(t.BerkasRow.sop_id)
        return {sop_id: int(banyak) for sop_id, banyak in self._s.execute(tanya)}

    def papan_terbuka(self, sop_id: Sequence[str], sekarang: datetime, akhir_hari: datetime) -> Sequence[BarisPapan]:
        k, tenggat, tanya = self._papan(t.BerkasRow.sop_id, t.LangkahBerkasRow.no, t.LangkahBerkasRow.jabatan,
                                        t.LangkahBerkasRow.samping)  # fmt: skip
        tanya = tanya.add_columns(
            func.count(), func.sum(case((tenggat < sekarang, 1), else_=0)),
            func.sum(case((and_(tenggat >= sekarang, tenggat <= akhir_hari), 1), else_=0)),
        ).where(_sop(sop_id))  # fmt: skip
        urut = (t.BerkasRow.sop_id, k.no, k.samping, k.jabatan)
        return [BarisPapan(s, no, jabatan, samping, banyak, lewat, hari_ini) for s, no, jabatan, samping, banyak, lewat, hari_ini
                in self._s.execute(tanya.group_by(*urut).order_by(*urut))]  # fmt: skip

    def banyak_berisiko(self, sop_id: Sequence[str], batas: datetime) -> int:
        k, tenggat, tanya = self._papan(func.count())
        return self._s.scalar(tanya.where(_sop(sop_id), k.samping.is_(False), tenggat <= batas)) or 0

    def berisiko(self, sop_id: Sequence[str], batas: datetime, *, lewati: int, banyak: int) -> Sequence[BarisTugas]:
        k, tenggat, tanya = self._papan(t.LangkahBerkasRow, t.BerkasRow.nomor, t.BerkasRow.sop_id)
        rows = self._s.execute(
            tanya.add_columns(tenggat)
            .where(_sop(sop_id), k.samping.is_(False), tenggat <= batas)
            .order_by(tenggat, t.BerkasRow.nomor, k.lb).offset(lewati).limit(banyak)
        )  # fmt: skip
        return [BarisTugas(r.berkas_id, nomor, id_, r.lb, r.no, r.jabatan, None, r.mulai_at, at, r.samping, r.aksi)
                for r, nomor, id_, at in rows]  # fmt: skip

    def _papan(self, *kolom: Any) -> tuple[type[t.LangkahBerkasRow], ColumnElement[datetime], Select[Any]]:
        """Open visits without the branches of a fan-out, joined with their cases; and when each is due: with its earliest branch."""
        k = t.LangkahBerkasRow
        cabang = (
            select(k.berkas_id, k.no, func.min(k.tenggat_at).label("tenggat_at"))
            .where(k.instansi == self._instansi, k.status == tetap("terbuka"), k.cabang.is_(True))
            .group_by(k.berkas_id, k.no)
            .subquery()
        )
        tenggat = case((cabang.c.tenggat_at < k.tenggat_at, cabang.c.tenggat_at),
                       else_=func.coalesce(k.tenggat_at, cabang.c.tenggat_at))  # fmt: skip
        tanya = (
            select(*kolom)
            .select_from(k)
            .join(t.BerkasRow, t.BerkasRow.id == k.berkas_id)
            .outerjoin(cabang, and_(cabang.c.berkas_id == k.berkas_id, cabang.c.no == k.no, k.samping.is_(False)))
            .where(k.status == tetap("terbuka"), k.cabang.is_(False))
        )
        return k, tenggat, tanya

    def langkah_usai(self, sop_id: Sequence[str], sejak: datetime) -> Sequence[LangkahUsai]:
        k = t.LangkahBerkasRow
        rows = self._s.execute(
            select(t.BerkasRow.sop_id, k.berkas_id, k.no, k.bagian, k.mulai_at, k.tenggat_at, k.selesai_at)
            .join(t.BerkasRow, t.BerkasRow.id == k.berkas_id)
            .where(t.BerkasRow.sop_id.in_(list(sop_id)), k.selesai_at >= sejak, k.status == "selesai", k.jabatan != "pemohon",
                   k.samping.is_(False), k.cabang.is_(False),
                   or_(k.oleh_id.is_not(None), k.aksi.not_in(["paraf", "periksa"])))  # what an act higher up covered took no time
            .order_by(k.berkas_id, k.lb)
        )  # fmt: skip
        return [LangkahUsai(sop, berkas, no, bagian, mulai, tenggat, selesai)
                for sop, berkas, no, bagian, mulai, tenggat, selesai in rows if selesai is not None]  # fmt: skip

    def ketepatan(self, orang_id: str, sejak: datetime) -> tuple[int, int]:
        k = t.LangkahBerkasRow
        semua, tepat = self._s.execute(
            select(func.count(), func.coalesce(func.sum(case((k.tepat_waktu.is_(True), 1), else_=0)), 0)).where(
                k.oleh_id == orang_id, k.selesai_at >= sejak, k.status == "selesai", k.jabatan != "pemohon",
                k.cabang.is_(False), k.tepat_waktu.is_not(None))
        ).one()  # fmt: skip
        return int(tepat), int(semua)


def _sop(sop_id: Sequence[str]) -> ColumnElement[bool]:
    """Cases of these procedures. Of an expression: for a bare column SQLite begins with the cases, those that are over too, and not with
    the visits that are open."""
    return func.trim(t.BerkasRow.sop_id).in_(list(sop_id))
