"""What a signer gives besides the tap: codes of an authenticator, the one-time page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update

from bot.application.ports import FaktorTotp, HalamanTtd
from bot.store import models as t
from bot.store.gudang.dasar import Dasar
from bot.store.sandi import KunciHilang


class GudangTtd(Dasar):
    """See `bot.application.ports.Gudang`."""

    def _faktor(self, orang_id: str) -> t.FaktorTotpRow | None:
        return self._s.scalars(
            select(t.FaktorTotpRow)
            .where(t.FaktorTotpRow.orang_id == orang_id, t.FaktorTotpRow.dicabut_at.is_(None))
            .order_by(t.FaktorTotpRow.id.desc())
            .with_for_update()
        ).first()

    def faktor(self, orang_id: str) -> FaktorTotp | None:
        row = self._faktor(orang_id)
        if row is None or row.rahasia_sandi is None:
            return None
        try:
            rahasia = self._brankas.buka(self._s, orang_id, row.rahasia_sandi, "faktor_totp")
        except KunciHilang:
            return None
        return FaktorTotp(row.id, orang_id, rahasia, row.aktif_at, row.langkah, row.salah, row.kunci_sampai)

    def buat_faktor(self, orang_id: str, rahasia: str, *, at: datetime) -> None:
        self.cabut_faktor(orang_id, oleh="ulang", at=at)
        self._s.add(t.FaktorTotpRow(orang_id=orang_id, langkah=0, salah=0, dibuat_at=at,
                                    rahasia_sandi=self._brankas.tutup(self._s, orang_id, rahasia, "faktor_totp")))  # fmt: skip
        self._s.flush()

    def simpan_faktor(self, faktor: FaktorTotp) -> None:
        self._s.execute(
            update(t.FaktorTotpRow).where(t.FaktorTotpRow.id == faktor.id)
            .values(aktif_at=faktor.aktif_at, langkah=faktor.langkah, salah=faktor.salah, kunci_sampai=faktor.kunci_sampai)
        )  # fmt: skip

    def cabut_faktor(self, orang_id: str, *, oleh: str, at: datetime) -> bool:
        row = self._faktor(orang_id)
        if row is None:
            return False
        row.rahasia_sandi, row.dicabut_at, row.dicabut_oleh = None, at, oleh
        self._s.flush()
        return True

    def buat_halaman_ttd(self, token_hash: str, orang_id: str, chat_id: int, surat: Sequence[tuple[str, int, str]], *,
                         berlaku_sampai: datetime, at: datetime) -> None:  # fmt: skip
        self._s.add(t.HalamanTtdRow(token_hash=token_hash, orang_id=orang_id, chat_id=chat_id, dibuat_at=at,
                                    butir={"surat": [list(x) for x in surat]}, berlaku_sampai=berlaku_sampai))  # fmt: skip
        self._s.flush()

    def halaman_ttd(self, token_hash: str) -> HalamanTtd | None:
        row = self._s.scalars(
            select(t.HalamanTtdRow).where(t.HalamanTtdRow.token_hash == token_hash).with_for_update()
        ).first()
        if row is None:
            return None
        surat = tuple((str(b), int(lb), str(h)) for b, lb, h in row.butir["surat"])
        return HalamanTtd(row.id, row.orang_id, row.chat_id, surat, row.berlaku_sampai, row.dipakai_at)

    def pakai_halaman_ttd(self, halaman_id: int, at: datetime) -> None:
        self._s.execute(update(t.HalamanTtdRow).where(t.HalamanTtdRow.id == halaman_id).values(dipakai_at=at))
