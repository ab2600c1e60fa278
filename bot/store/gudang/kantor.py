"""What an office sets and keeps beside its cases: other offices, emblem, days, incidents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import cast

from sqlalchemy import delete, select, update

from bot.application.ports import HariKantor, Pergeseran
from bot.store import models as t
from bot.store import siap
from bot.store.gudang.dasar import Dasar
from bot.store.insiden import catat_insiden


class GudangKantor(Dasar):
    """See `bot.application.ports.Gudang`."""

    def daftar_opd(self) -> Sequence[tuple[str, str]]:
        if self._opd is None:
            self._opd = [(row.kode, row.nama) for row in self._s.jalankan(siap.DAFTAR_OPD)]
        return self._opd

    def simpan_daftar(self, butir: Sequence[tuple[str, str, str]]) -> None:
        """Put a daftar data in force: (dataset, OPD code, OPD name); a row without a dataset only names the OPD."""
        ada = {kode for kode, _ in self.daftar_opd()}
        for kode, nama in dict.fromkeys((k, n) for _, k, n in butir):
            if kode not in ada:
                self._s.add(t.OpdRow(kode=kode, nama=nama))
        if any(judul for judul, _, _ in butir):
            self._s.execute(delete(t.DaftarDataRow))
            for i, (judul, kode, _) in enumerate(((j, k, n) for j, k, n in butir if j), 1):
                self._s.add(t.DaftarDataRow(kunci=f"d{i}", judul=judul, opd=kode))
        self._s.flush()
        self._opd = None

    def kontak_opd(self, kode: str) -> str | None:
        return self._s.scalars(select(t.OpdRow.kontak_id).where(t.OpdRow.kode == kode)).first()

    def simpan_kontak_opd(self, kode: str, orang_id: str) -> None:
        self._s.execute(update(t.OpdRow).where(t.OpdRow.kode == kode).values(kontak_id=orang_id))

    def lambang(self) -> str | None:
        return cast("str | None", self._s.jalankan(siap.LAMBANG_KINI).scalar())

    def simpan_lambang(self, sha256: str, *, at: datetime) -> None:
        self._s.add(t.LambangRow(sha256=sha256, pada=at))

    def hari_kantor(self) -> Sequence[HariKantor]:
        return [HariKantor(r.id, date.fromisoformat(r.tanggal), r.jenis, r.nama, r.dasar, r.jam,
                           date.fromisoformat(r.sampai) if r.sampai is not None else None)
                for r in self._s.jalankan(siap.HARI_KANTOR)]  # fmt: skip

    def simpan_hari_kantor(self, hari: HariKantor, *, oleh: str, at: datetime) -> None:
        self._s.add(t.HariKantorRow(tanggal=hari.tanggal.isoformat(), jenis=hari.jenis, nama=hari.nama, dasar=hari.dasar, jam=hari.jam,
                                    sampai=hari.sampai.isoformat() if hari.sampai is not None else None, dibuat_oleh=oleh,
                                    dibuat_at=at))  # fmt: skip

    def cabut_hari_kantor(self, hari_id: int, *, oleh: str, at: datetime) -> bool:
        row = self._s.get(t.HariKantorRow, hari_id)
        if row is None or row.dicabut_at is not None:
            return False
        row.dicabut_oleh, row.dicabut_at = oleh, at
        return True

    def _kalender(self) -> t.KalenderRow:
        row = self._s.scalars(select(t.KalenderRow).with_for_update()).first()
        if row is None:
            row = t.KalenderRow(sidik="", pergeseran=None, kabari_at=None)
            self._s.add(row)
        return row

    def pergeseran(self) -> Pergeseran | None:
        row = self._s.jalankan(siap.PERGESERAN).first()
        if row is None or row.pergeseran is None or row.kabari_at is None:
            return None
        isi = row.pergeseran
        return Pergeseran(isi["posisi"], list(isi["alasan"]), dict(isi["kabar"]), row.kabari_at)

    def simpan_pergeseran(self, pergeseran: Pergeseran | None) -> None:
        row = self._kalender()
        row.kabari_at = pergeseran.kabari_at if pergeseran is not None else None
        row.pergeseran = None if pergeseran is None else {
            "posisi": pergeseran.posisi, "alasan": pergeseran.alasan, "kabar": pergeseran.kabar}  # fmt: skip

    def kalender_dasar(self) -> str:
        row = self._s.jalankan(siap.PERGESERAN).first()
        return str(row.sidik) if row is not None else ""

    def simpan_kalender_dasar(self, sidik: str) -> None:
        self._kalender().sidik = sidik

    def daftar_data(self) -> Sequence[tuple[str, str, str]]:
        rows = self._s.scalars(select(t.DaftarDataRow).order_by(t.DaftarDataRow.id))
        return [(r.kunci, r.judul, r.opd) for r in rows]

    def insiden(self, jenis: str, keterangan: str, *, at: datetime) -> str:
        return catat_insiden(self._s, instansi=self._instansi, jenis=jenis, keterangan=keterangan, kini=at)
