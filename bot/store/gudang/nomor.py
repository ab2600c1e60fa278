"""The book of numbers, and the codes by which a letter is found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update

from bot.application.ports import BarisNomor, NomorTercatat
from bot.store import models as t
from bot.store.gudang.dasar import Dasar
from bot.store.postgres import kunci_transaksi


class GudangNomor(Dasar):
    """See `bot.application.ports.Gudang`."""

    def nomor_berikut(self, aliran: str, tahun: int) -> int:
        # Counted under a lock of this stream: the next one waits until this number is there, or is not.
        kunci_transaksi(self._s, f"nomor:{self._instansi}:{aliran}:{tahun}")
        terakhir = self._s.scalar(
            select(func.max(t.NomorRow.urut)).where(t.NomorRow.aliran == aliran, t.NomorRow.tahun == tahun)
        )
        return (terakhir or 0) + 1

    def catat_nomor(
        self, aliran: str, tahun: int, urut: int, nomor: str, *, status: str, berkas_id: str | None, at: datetime,
        kode: str | None = None, keterangan: str | None = None,
    ) -> None:
        self._s.add(t.NomorRow(aliran=aliran, tahun=tahun, urut=urut, nomor=nomor, status=status, berkas_id=berkas_id,
                               dipesan_at=at, kode=kode, keterangan=keterangan))  # fmt: skip
        self._s.flush()

    def daftar_nomor(self, tahun: int | None = None) -> Sequence[NomorTercatat]:
        """The register, by year and stream, the lowest number first."""
        n = t.NomorRow
        tanya = select(n, t.BerkasRow.nomor).outerjoin(t.BerkasRow, t.BerkasRow.id == n.berkas_id)
        if tahun is not None:
            tanya = tanya.where(n.tahun == tahun)
        return [NomorTercatat(r.id, r.aliran, r.tahun, r.urut, r.nomor, r.status, berkas, r.keterangan, r.dipesan_at,
                              r.berakhir_at)
                for r, berkas in self._s.execute(tanya.order_by(n.tahun, n.aliran, n.urut))]  # fmt: skip

    def nomor_surat_per_kode(self, kode: str) -> BarisNomor | None:
        row = self._s.scalars(select(t.NomorRow).where(t.NomorRow.kode == kode)).first()
        return BarisNomor(row.berkas_id, row.nomor, row.status) if row is not None and row.berkas_id is not None else None

    def dokumen_per_kode(self, kode: str) -> tuple[str, str] | None:
        row = self._s.scalars(select(t.DokumenRow).where(t.DokumenRow.kode == kode)).first()
        return (row.berkas_id, row.id) if row is not None else None

    def kode_surat(self, *, dokumen: str = "", kode: Sequence[str] = (), nomor: Sequence[str] = ()) -> Sequence[str]:
        """The codes of letters that carry one of these codes or numbers, or whose case holds a document with these bytes; those of
        documents with a code of their own first."""
        d, n = t.DokumenRow, t.NomorRow
        isi, surat = select(d.id, d.kode, d.berkas_id), select(n.id, n.kode)
        sama = list(self._satu_satu(isi, d.sha256, [dokumen] if dokumen else []))
        sendiri = {r.id: r.kode for r in (*sama, *self._satu_satu(isi, d.kode, kode))}
        cara = ((n.kode, kode), (n.nomor, nomor), (n.berkas_id, sorted({r.berkas_id for r in sama})))
        ada = {r.id: r.kode for kolom, semua in cara for r in self._satu_satu(surat, kolom, semua)}
        return [x for x in (*(sendiri[i] for i in sorted(sendiri)), *(ada[i] for i in sorted(ada, reverse=True))) if x is not None]

    def _satu_satu(self, tanya: Any, kolom: Any, semua: Sequence[str]) -> Iterator[Any]:
        """The rows for each of these values: asked for many at once, SQLite rather goes through the office."""
        for x in semua:
            yield from self._s.execute(tanya.where(kolom == x))

    def akhiri_nomor(self, aliran: str, tahun: int, urut: int, *, status: str, at: datetime) -> None:
        self._s.execute(
            update(t.NomorRow)
            .where(t.NomorRow.aliran == aliran, t.NomorRow.tahun == tahun, t.NomorRow.urut == urut)
            .values(status=status, berakhir_at=at)
        )
