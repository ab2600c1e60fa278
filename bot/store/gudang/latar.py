"""Work for the side rooms: files to fetch, tasks that take long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import update

from bot.application.ports import UnduhanBaru
from bot.store import models as t
from bot.store import siap
from bot.store.gudang.dasar import Dasar


class GudangLatar(Dasar):
    """See `bot.application.ports.Gudang`."""

    def antre_unduhan(
        self, chat_id: int, orang_id: str, unduhan: UnduhanBaru, tujuan: Mapping[str, Any], *, at: datetime
    ) -> str:
        unduhan_id = self._acak.id()
        self._s.add(t.UnduhanRow(
            id=unduhan_id, bot=self._bot, chat_id=chat_id, user_id=chat_id, orang_id=orang_id, file_id=unduhan.file_id,
            nama_sandi=self._brankas.tutup(self._s, orang_id, unduhan.nama, "unduhan.nama"), mime=unduhan.mime[:120],
            ukuran=unduhan.ukuran, tujuan=dict(tujuan), status="menunggu", dibuat_at=at,
        ))  # fmt: skip
        self._s.flush()
        return unduhan_id

    def unduhan_tertunda(self, berkas_id: str, lb: int) -> int:
        rows = self._s.jalankan(siap.UNDUHAN_MENUNGGU).scalars()
        diperiksa = self._s.jalankan(siap.PERIKSA_MENUNGGU, {"berkas_id": berkas_id}).scalars()
        return sum(1 for tujuan in rows if tujuan.get("berkas") == berkas_id and tujuan.get("lb") == lb) + sum(
            1 for data in diperiksa if data.get("lb") == lb
        )

    def gugurkan_unduhan(self, unduhan_id: str) -> None:
        self._s.execute(
            update(t.UnduhanRow)
            .where(t.UnduhanRow.id == unduhan_id, t.UnduhanRow.status == "menunggu")
            .values(status="gagal", galat="tidak jadi")
        )

    def antre_tugas(
        self, jenis: str, kunci: str, berkas_id: str, data: Mapping[str, Any], *, at: datetime,
        nanti: datetime | None = None,
    ) -> None:
        self._s.jalankan(siap.ANTRE_TUGAS, {"jenis": jenis, "kunci": kunci, "berkas_id": berkas_id or None, "data": dict(data),
                                            "status": "menunggu", "percobaan": 0, "dibuat_at": at, "coba_lagi_at": nanti})  # fmt: skip

    def gugurkan_tugas(self, kunci: str) -> None:
        """What this waited for has come about: nobody has to look any more."""
        self._s.execute(
            update(t.TugasLatarRow)
            .where(t.TugasLatarRow.kunci == kunci, t.TugasLatarRow.status == "menunggu")
            .values(status="selesai", selesai_at=self._nyata, data={})
        )

    def tugas_menunggu(self, berkas_id: str) -> Sequence[str]:
        """The kinds of slow work that is still owed for a case."""
        return list(self._s.jalankan(siap.TUGAS_BERKAS, {"berkas_id": berkas_id}).scalars())

    def tugas_pernah(self, kunci: str) -> bool:
        return self._s.jalankan(siap.TUGAS_PERNAH, {"kunci": kunci}).first() is not None

    def tugas_antre(self, kunci: str) -> bool:
        """Whether this slow work is owed."""
        return self._s.jalankan(siap.TUGAS_ANTRE, {"kunci": kunci}).first() is not None
