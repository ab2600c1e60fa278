"""Waiting downloads: rows the application wrote, closed together with what it makes of the file."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from bot.application.ports_pipa import Jam, Unduhan
from bot.store import siap
from bot.store.database import Database, SesiInstansi
from bot.store.models import UnduhanRow

#: Reads the (encrypted) name of a file.
NamaBerkas = Callable[[SesiInstansi, Any], str]

#: Told in the same transaction: session, unduhan id, sha256, size in bytes.
SelesaiHook = Callable[[SesiInstansi, str, str, int], None]

#: Told in the same transaction: session, unduhan id, reason (a code of `GalatParaf`, or "telegram").
GagalHook = Callable[[SesiInstansi, str, str], None]


class UnduhanSql:
    """The port `UnduhanStore` on our tables. The hooks run inside the transaction that closes the row."""

    def __init__(self, db: Database, jam: Jam, *, nama: NamaBerkas, selesai: SelesaiHook, gagal: GagalHook) -> None:
        self._db = db
        self._jam = jam
        self._nama = nama
        self._selesai = selesai
        self._gagal = gagal

    async def menunggu(self, batas: int, kecuali: Collection[str]) -> list[Unduhan]:
        """See `UnduhanStore.menunggu`."""
        nyata = self._jam.nyata()

        def unit(sesi: SesiInstansi) -> list[Unduhan]:
            rows = sesi.jalankan(siap.UNDUHAN_JATUH, {"nyata": nyata, "kecuali": list(kecuali), "batas": batas})
            return [
                Unduhan(
                    row.id,
                    row.instansi,
                    row.bot,
                    row.file_id,
                    self._nama(sesi, row),
                    row.ukuran,
                    row.percobaan,
                )
                for row in rows
            ]

        return await self._db.tulis(unit, senyap=True)

    async def selesai(self, unduhan: Unduhan, sha256: str, ukuran: int) -> None:
        """See `UnduhanStore.selesai`."""

        def unit(sesi: SesiInstansi) -> None:
            row = sesi.get(UnduhanRow, unduhan.id, with_for_update=True)
            if row is not None and row.status == "menunggu":
                row.status = "selesai"
                row.sha256 = sha256
                row.galat = None
                sesi.flush()
                self._selesai(sesi, row.id, sha256, ukuran)

        await self._db.tulis(unit, instansi=unduhan.instansi)

    async def gagal(self, unduhan: Unduhan, alasan: str) -> None:
        """See `UnduhanStore.gagal`."""

        def unit(sesi: SesiInstansi) -> None:
            row = sesi.get(UnduhanRow, unduhan.id, with_for_update=True)
            if row is not None and row.status == "menunggu":
                row.status = "gagal"
                row.galat = alasan[:200]
                sesi.flush()
                self._gagal(sesi, row.id, alasan)

        await self._db.tulis(unit, instansi=unduhan.instansi)

    async def tunda(self, unduhan: Unduhan, pada: datetime, galat: str) -> None:
        """See `UnduhanStore.tunda`."""

        def unit(sesi: SesiInstansi) -> None:
            row = sesi.get(UnduhanRow, unduhan.id)
            if row is not None and row.status == "menunggu":
                row.percobaan += 1
                row.coba_lagi_at = pada
                row.galat = galat[:200]

        await self._db.tulis(unit, senyap=True)
