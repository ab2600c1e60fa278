"""The slow work that is owed, and the reminders that are due: rows that wake side rooms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import update

from bot.application.ports import Meja, PengingatJatuh, TugasLatar
from bot.application.ports_pipa import Jam
from bot.domain.galat import TidakDitemukan
from bot.store import siap
from bot.store.database import Database, SesiInstansi
from bot.store.insiden import catat_insiden
from bot.store.models import TugasLatarRow, tetap

T = TypeVar("T")

#: Makes the desk of an office on a session, for something that is not an update.
MejaDari = Callable[[SesiInstansi, str], Meja]

#: Told in the same transaction: the desk, the kind of work, and the incident number.
MenyerahHook = Callable[[Meja, str, str], None]


class TugasSql:
    """The port `TugasStore` on our tables."""

    def __init__(self, db: Database, jam: Jam, *, meja: Mapping[str, MejaDari], menyerah: MenyerahHook,
                 hanya: str = "", kecuali: str = "") -> None:  # fmt: skip
        """`hanya` and `kecuali`: the one kind of work that a room takes, or leaves to another."""
        self._hanya = hanya
        self._kecuali = kecuali
        self._db = db
        self._jam = jam
        self._meja = meja
        self._menyerah = menyerah

    async def ambil(self, batas: int, kecuali: Sequence[int]) -> Sequence[TugasLatar]:
        """Up to `batas` tasks that are due, oldest first."""
        nyata = self._jam.nyata()

        def unit(sesi: SesiInstansi) -> list[TugasLatar]:
            nilai = {"semua": list(self._meja), "nyata": nyata, "kecuali": list(kecuali), "bukan": self._kecuali, "batas": batas}
            if self._hanya:
                rows = sesi.jalankan(siap.TUGAS_JATUH_SATU, {**nilai, "hanya": self._hanya})
            else:
                rows = sesi.jalankan(siap.TUGAS_JATUH, nilai)
            return [TugasLatar(r.id, r.instansi, r.jenis, r.berkas_id or "", r.data, r.percobaan) for r in rows]

        return await self._db.tulis(unit, senyap=True)

    async def dalam(self, tugas: TugasLatar, fn: Callable[[Meja], T], *, tutup: bool) -> T:
        """Run `fn` at the office's desk; with `tutup` the task ends in the same transaction, its data (file names) emptied.

        Raises:
            TidakDitemukan: `tugas_selesai`, with `tutup`: somebody ended it already, so `fn` was not run.
        """

        def unit(sesi: SesiInstansi) -> T:
            # First, so that what `fn` shows no longer counts this task as under way.
            if tutup and sesi.jalankan(siap.TUGAS_SELESAI, {"tugas": tugas.id, "selesai_at": self._jam.nyata()}).rowcount != 1:
                raise TidakDitemukan("tugas_selesai")
            return fn(self._meja[tugas.instansi](sesi, f"tugas:{tugas.id}:{tugas.percobaan}"))

        return await self._db.tulis(unit, instansi=tugas.instansi, senyap=not tutup)

    async def mulai(self, tugas: TugasLatar) -> bool:
        """See `TugasStore.mulai`."""

        def unit(sesi: SesiInstansi) -> bool:
            hasil = sesi.execute(
                update(TugasLatarRow)
                .where(TugasLatarRow.id == tugas.id, TugasLatarRow.mulai_at.is_(None))
                .values(mulai_at=self._jam.nyata())
            )
            return int(getattr(hasil, "rowcount", 0)) == 1

        return await self._db.tulis(unit, senyap=True)

    async def tunda(self, tugas: TugasLatar, galat: str, pada: datetime) -> None:
        """Try again at `pada` (real time), unless somebody ended it meanwhile."""
        await self._db.tulis(
            lambda sesi: sesi.execute(
                update(TugasLatarRow)
                .where(TugasLatarRow.id == tugas.id, TugasLatarRow.status == tetap("menunggu"))
                .values(percobaan=tugas.percobaan + 1, coba_lagi_at=pada, galat=galat[:500])
            ),
            senyap=True,
        )

    async def menyerah(self, tugas: TugasLatar, galat: str) -> None:
        """Give up: an incident that a person resolves; nothing when somebody ended it meanwhile."""

        def unit(sesi: SesiInstansi) -> None:
            hasil = sesi.execute(
                update(TugasLatarRow)
                .where(TugasLatarRow.id == tugas.id, TugasLatarRow.status == tetap("menunggu"))
                .values(status="gagal", percobaan=tugas.percobaan + 1, selesai_at=self._jam.nyata(), galat=galat[:500],
                        data={})
            )
            if int(getattr(hasil, "rowcount", 0)) != 1:
                return
            nomor = catat_insiden(sesi, instansi=tugas.instansi, jenis=f"tugas:{tugas.jenis}",
                                  keterangan=f"tugas {tugas.id}: {galat}", kini=self._jam.nyata())  # fmt: skip
            self._menyerah(self._meja[tugas.instansi](sesi, f"menyerah:{tugas.id}"), tugas.jenis, nomor)

        await self._db.tulis(unit, instansi=tugas.instansi)


class PengingatSql:
    """Reminders that are due, one transaction each."""

    def __init__(self, db: Database, jam: Jam, *, meja: Mapping[str, MejaDari]) -> None:
        self._db = db
        self._jam = jam
        self._meja = meja

    async def tandai(self, fn: Callable[[Meja], int]) -> None:
        """Let every office decide how what is due is told; many rungs in one transaction, until none is left."""
        for instansi, meja in self._meja.items():
            while await self._db.tulis(lambda sesi, meja=meja: fn(meja(sesi, "tandai")), instansi=instansi):  # type: ignore[misc]
                pass

    async def jatuh(self, batas: int) -> Sequence[PengingatJatuh]:
        """Up to `batas` rungs to be told, what is late first, then the oldest limit."""

        def unit(sesi: SesiInstansi) -> list[PengingatJatuh]:
            rows = sesi.jalankan(siap.YANG_JATUH, {"semua": list(self._meja), "batas": batas})
            return [PengingatJatuh(*tuple(row)) for row in rows]

        return await self._db.tulis(unit, senyap=True)

    async def proses(
        self, jatuh: PengingatJatuh, kirim: Callable[[Meja, PengingatJatuh], bool],
        tunda_ke: Callable[[Meja], datetime],
    ) -> None:  # fmt: skip
        """Send one rung and mark it in the same transaction; outside working hours it moves to their next beginning."""

        def unit(sesi: SesiInstansi) -> None:
            # Marked first, so that the next rung may take the same number on another day.
            if not sesi.jalankan(siap.SAMPAIKAN, {"pengingat": jatuh.id, "selesai_at": self._jam.sekarang()}).rowcount:
                return
            meja = self._meja[jatuh.instansi](sesi, f"pengingat:{jatuh.id}")
            if not kirim(meja, jatuh):
                sesi.jalankan(siap.BELUM_SAATNYA, {"pengingat": jatuh.id, "jatuh_at": tunda_ke(meja)})

        await self._db.tulis(unit, instansi=jatuh.instansi)
