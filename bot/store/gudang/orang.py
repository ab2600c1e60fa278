"""People: their accounts and names, what posts they hold, how they are invited."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from operator import attrgetter
from typing import Any, cast

from sqlalchemy import Row, delete, select, update

from bot.application.ports import Akun, Jejak, Penugasan, Profil, Undangan
from bot.domain.kursi import DEFINITIF, Penempatan, yang_bertindak
from bot.store import data_diri, siap
from bot.store import models as t
from bot.store.gudang.dasar import TERHAPUS, Dasar
from bot.store.models import tetap
from bot.store.sandi import KunciHilang


class GudangOrang(Dasar):
    """See `bot.application.ports.Gudang`."""

    def akun(self, user_id: int) -> Akun | None:
        return _akun(self._s.jalankan(siap.AKUN_USER, {"user_id": user_id}).first())

    def akun_chat(self, chat_id: int) -> Akun | None:
        return _akun(self._s.jalankan(siap.AKUN_CHAT, {"chat_id": chat_id}).first())

    def akun_orang(self, orang_id: str) -> Sequence[Akun]:
        if (ada := self._ingat.get(("akun", orang_id))) is None:
            rows = sorted(self._s.jalankan(siap.AKUN_ORANG, {"orang_id": orang_id}), key=attrgetter("id"))
            ada = self._ingat["akun", orang_id] = tuple(_akun_ada(row) for row in rows)
        return cast("Sequence[Akun]", ada)

    def buat_orang(self, nama: str, *, pangkat: str = "", nip: str = "", nik: str = "", at: datetime) -> str:
        orang_id = self._acak.id()
        self._brankas.buat(self._s, orang_id)
        self._s.add(t.OrangRow(
            id=orang_id, pangkat=pangkat, dibuat_at=at,
            nama_sandi=self._brankas.tutup(self._s, orang_id, nama, "orang.nama"),
            nip_sandi=self._brankas.tutup(self._s, orang_id, nip, "orang.nip") if nip else None,
            nik_sandi=self._brankas.tutup(self._s, orang_id, nik, "orang.nik") if nik else None,
        ))  # fmt: skip
        self._s.flush()
        return orang_id

    def ubah_nama(self, orang_id: str, nama: str) -> None:
        self._ingat.clear()
        row = self._s.get_one(t.OrangRow, orang_id)
        row.nama_sandi = self._brankas.tutup(self._s, orang_id, nama, "orang.nama")

    def ubah_profil(self, orang_id: str, profil: Profil) -> None:
        self._ingat.clear()
        row = self._s.get_one(t.OrangRow, orang_id)
        row.nama_sandi = self._brankas.tutup(self._s, orang_id, profil.nama, "orang.nama")
        if profil.pangkat:
            row.pangkat = profil.pangkat
        if profil.nip:
            row.nip_sandi = self._brankas.tutup(self._s, orang_id, profil.nip, "orang.nip")
        if profil.nik:
            row.nik_sandi = self._brankas.tutup(self._s, orang_id, profil.nik, "orang.nik")

    def profil(self, orang_id: str) -> Profil:
        if (ada := self._ingat.get(("profil", orang_id))) is None:
            ada = self._ingat["profil", orang_id] = self._profil(orang_id)
        return cast("Profil", ada)

    def _profil(self, orang_id: str) -> Profil:
        row = self._s.jalankan(siap.PROFIL, {"orang_id": orang_id}).first()
        if row is None:
            return Profil(TERHAPUS)
        try:
            self._brankas.buka_kunci(self._s, orang_id, row.kunci)
            nip = self._brankas.buka(self._s, orang_id, row.nip_sandi, "orang.nip") if row.nip_sandi else ""
            nik = self._brankas.buka(self._s, orang_id, row.nik_sandi, "orang.nik") if row.nik_sandi else ""
            return Profil(self._brankas.buka(self._s, orang_id, row.nama_sandi, "orang.nama"), row.pangkat, nip, nik)
        except KunciHilang:
            return Profil(TERHAPUS)

    def buat_akun(self, user_id: int, chat_id: int, orang_id: str, *, at: datetime) -> Akun:
        self._ingat.clear()
        self._s.add(t.AkunRow(user_id=user_id, chat_id=chat_id, orang_id=orang_id, terjangkau=True, dibuat_at=at))
        self._s.flush()
        return Akun(user_id, chat_id, orang_id, True, None)

    def pindahkan_akun(self, user_id: int, orang_id: str) -> None:
        self._ingat.clear()
        self._s.execute(update(t.AkunRow).where(t.AkunRow.user_id == user_id).values(orang_id=orang_id))

    def hapus_akun(self, user_id: int) -> None:
        self._ingat.clear()
        chat = select(t.AkunRow.chat_id).where(t.AkunRow.user_id == user_id).scalar_subquery()
        self._s.execute(
            update(t.OutboxRow)
            .where(t.OutboxRow.bot == self._bot, t.OutboxRow.chat_id == chat, t.OutboxRow.status == tetap("antre"),
                   t.OutboxRow.not_before > self._sekarang)
            .values(status="mati", payload=None, galat="akun dilepas", terkirim_at=self._nyata)
            .execution_options(synchronize_session=False)
        )  # fmt: skip
        self._s.execute(delete(t.AkunRow).where(t.AkunRow.user_id == user_id))

    def ada_orang(self, orang_id: str) -> bool:
        return self._s.scalars(select(t.OrangRow.id).where(t.OrangRow.id == orang_id)).first() is not None

    def orang_bernama(self, bagian: str) -> Sequence[str]:
        semua = self._s.scalars(select(t.OrangRow.id).order_by(t.OrangRow.dibuat_at, t.OrangRow.id)).all()
        return [x for x in semua if bagian in self.profil(x).nama.casefold()]

    def orang_terhapus(self, orang_id: str) -> bool:
        return data_diri.terhapus(self._s, orang_id)

    def pernah_menjabat(self, orang_id: str) -> bool:
        return data_diri.pernah_menjabat(self._s, orang_id)

    def orang_menunggu(self, orang_id: str) -> bool:
        return data_diri.menunggu(self._s, orang_id, self.profil(orang_id).nama)

    def salinan_orang(self, orang_id: str) -> Mapping[str, Any]:
        return data_diri.salinan(self._s, self._brankas, orang_id)

    def musnahkan_orang(self, orang_id: str) -> Sequence[str]:
        self._s.flush()
        self._ingat.clear()
        return data_diri.musnahkan(self._s, orang_id, self._nyata)

    def siapkan_pemegang(self, at: datetime, jabatan: Collection[str]) -> None:
        if perlu := sorted({j for j in jabatan if ("penugasan", at, j, None) not in self._ingat}):
            self._baca_penugasan(at, perlu)

    def _baca_penugasan(self, at: datetime, jabatan: Sequence[str]) -> None:
        """Note who acts for these posts."""
        semua = _bertindak(self._s.jalankan(siap.PENUGASAN_JABATAN, {"at": at, "jabatan": jabatan}), at)
        self._ingat |= {("penugasan", at, j, None): tuple(t for t in semua if t.jabatan == j) for j in jabatan}

    def catat_setuju(self, user_id: int, at: datetime) -> None:
        self._ingat.clear()
        self._s.execute(update(t.AkunRow).where(t.AkunRow.user_id == user_id).values(setuju_at=at))

    def atur_terjangkau(self, chat_id: int, terjangkau: bool) -> None:
        self._ingat.clear()
        self._s.execute(update(t.AkunRow).where(t.AkunRow.chat_id == chat_id).values(terjangkau=terjangkau))

    def penugasan(
        self, at: datetime, *, jabatan: str | None = None, orang_id: str | None = None
    ) -> Sequence[Penugasan]:
        kunci = ("penugasan", at, jabatan, orang_id)
        if (ada := self._ingat.get(kunci)) is not None:
            return cast("Sequence[Penugasan]", ada)
        if jabatan is not None:
            self._baca_penugasan(at, [jabatan])
            hasil = cast("Sequence[Penugasan]", self._ingat["penugasan", at, jabatan, None])
        elif orang_id is not None:
            hasil = _bertindak(self._s.jalankan(siap.PENUGASAN_ORANG, {"at": at, "orang_id": orang_id}), at)
        else:
            hasil = _bertindak(self._s.jalankan(siap.PENUGASAN_SEMUA, {"at": at}), at)
        if orang_id is not None:
            hasil = tuple(t for t in hasil if t.orang_id == orang_id)
        self._ingat[kunci] = hasil
        return hasil

    def penempatan(
        self, sesudah: datetime, *, jabatan: str | None = None, orang_id: str | None = None, sementara: bool = False
    ) -> Sequence[Penempatan]:
        if orang_id is not None and jabatan is None and not sementara:  # asked for with every tap
            return [_penempatan(x) for x in self._s.jalankan(siap.PENEMPATAN_ORANG, {"at": sesudah, "orang_id": orang_id})]
        r = t.PenugasanRow
        tanya = select(r).where(r.selesai_at.is_(None) | (r.selesai_at > sesudah))
        if jabatan is not None:
            tanya = tanya.where(r.jabatan == jabatan)
        if orang_id is not None:
            tanya = tanya.where(r.orang_id == orang_id)
        if sementara:
            tanya = tanya.where(r.jenis != DEFINITIF)
        return [_penempatan(x) for x in self._s.scalars(tanya.order_by(r.id))]

    def pegang_penugasan(self, penugasan_id: int) -> Penempatan | None:
        tanya = select(t.PenugasanRow).where(t.PenugasanRow.id == penugasan_id).with_for_update()
        row = self._s.scalars(tanya.execution_options(populate_existing=True)).first()
        return _penempatan(row) if row is not None else None

    def tambah_penugasan(self, jabatan: str, orang_id: str, *, jenis: str, mulai_at: datetime,
                         selesai_at: datetime | None = None, mewakili: str | None = None, oleh: str | None = None) -> int:  # fmt: skip
        self._ingat.clear()
        row = t.PenugasanRow(jabatan=jabatan, orang_id=orang_id, jenis=jenis, mulai_at=mulai_at, selesai_at=selesai_at,
                             mewakili=mewakili, oleh=oleh,
                             keadaan="menunggu" if jenis != DEFINITIF or mulai_at > self._sekarang else None)  # fmt: skip
        self._s.add(row)
        self._s.flush()
        return row.id

    def peralihan(self, at: datetime) -> Penempatan | None:
        row = self._s.jalankan(siap.PERALIHAN, {"at": at}).first()
        return _penempatan(row) if row is not None else None

    def catat_peralihan(self, penugasan_id: int, keadaan: str | None) -> None:
        self._ingat.clear()
        self._s.execute(update(t.PenugasanRow).where(t.PenugasanRow.id == penugasan_id).values(keadaan=keadaan))

    def akhiri_penugasan(self, penugasan_id: int, at: datetime) -> None:
        self._ingat.clear()
        self._s.execute(update(t.PenugasanRow).where(t.PenugasanRow.id == penugasan_id).values(selesai_at=at))

    def simpan_undangan(
        self, jabatan: str, orang_id: str, token_hash: str, *, berlaku_sampai: datetime, at: datetime,
        jenis: str = "undang", oleh: str | None = None,
    ) -> int:
        row = t.UndanganRow(jabatan=jabatan, orang_id=orang_id, token_hash=token_hash, jenis=jenis, oleh=oleh,
                            berlaku_sampai=berlaku_sampai, dibuat_at=at)  # fmt: skip
        self._s.add(row)
        self._s.flush()
        return row.id

    def undangan_per_hash(self, token_hash: str) -> Undangan | None:
        tanya = select(t.UndanganRow).where(t.UndanganRow.token_hash == token_hash)
        return _undangan(self._s.scalars(tanya.with_for_update()).first())  # used once, whoever else comes

    def undangan(self, undangan_id: int) -> Undangan | None:
        tanya = select(t.UndanganRow).where(t.UndanganRow.id == undangan_id)
        return _undangan(self._s.scalars(tanya.with_for_update()).first())

    def pakai_undangan(self, undangan_id: int, *, user_id: int, penugasan_id: int | None, at: datetime) -> None:
        self._s.execute(
            update(t.UndanganRow).where(t.UndanganRow.id == undangan_id)
            .values(dipakai_at=at, dipakai_user_id=user_id, penugasan_id=penugasan_id)
        )  # fmt: skip

    def batalkan_undangan(self, undangan_id: int, at: datetime) -> None:
        self._s.execute(update(t.UndanganRow).where(t.UndanganRow.id == undangan_id).values(dibatalkan_at=at))

    def undangan_terbuka(self, kini: datetime, *, orang_id: str | None = None) -> Sequence[Undangan]:
        r = t.UndanganRow
        tanya = select(r).where(r.dibatalkan_at.is_(None), r.diputus_at.is_(None), r.berlaku_sampai >= kini,
                                r.dipakai_at.is_(None) | (r.jenis == "ganti"))  # fmt: skip
        if orang_id is not None:
            tanya = tanya.where(r.orang_id == orang_id)
        return [u for row in self._s.scalars(tanya.order_by(r.id)) if (u := _undangan(row)) is not None]

    def minta_putusan(self, undangan_id: int, *, berlaku_sampai: datetime) -> None:
        self._s.execute(
            update(t.UndanganRow).where(t.UndanganRow.id == undangan_id).values(jenis="ganti", berlaku_sampai=berlaku_sampai)
        )

    def putuskan_undangan(self, undangan_id: int, putusan: str, *, oleh: str, at: datetime) -> None:
        self._s.execute(
            update(t.UndanganRow).where(t.UndanganRow.id == undangan_id)
            .values(putusan=putusan, diputus_oleh=oleh, diputus_at=at)
        )  # fmt: skip

    def _coba(self, user_id: int) -> t.CobaTautanRow | None:
        return self._s.scalars(select(t.CobaTautanRow).where(t.CobaTautanRow.user_id == user_id).with_for_update()).first()

    def coba_tautan(self, user_id: int) -> tuple[int, datetime | None]:
        row = self._coba(user_id)
        return (row.salah, row.kunci_sampai) if row is not None else (0, None)

    def simpan_coba_tautan(self, user_id: int, salah: int, kunci_sampai: datetime | None) -> None:
        row = self._coba(user_id)
        if row is None:
            self._s.add(t.CobaTautanRow(user_id=user_id, salah=salah, kunci_sampai=kunci_sampai))
        else:
            row.salah, row.kunci_sampai = salah, kunci_sampai

    def catat_jejak(
        self, apa: str, orang_id: str, *, jabatan: str | None, oleh: str | None, at: datetime, data: Mapping[str, Any]
    ) -> None:
        self._s.add(t.JejakPejabatRow(apa=apa, orang_id=orang_id, jabatan=jabatan, oleh=oleh, pada=at, data=dict(data)))

    def jejak_pejabat(self, orang_id: str | None = None) -> Sequence[Jejak]:
        tanya = select(t.JejakPejabatRow).order_by(t.JejakPejabatRow.id)
        if orang_id is not None:
            tanya = tanya.where(t.JejakPejabatRow.orang_id == orang_id)
        return [Jejak(r.pada, r.apa, r.orang_id, r.jabatan, r.oleh, r.data) for r in self._s.scalars(tanya)]


def _bertindak(rows: Iterable[Row[Any]], at: datetime) -> Sequence[Penugasan]:
    return tuple(Penugasan(b.id, b.jabatan, b.orang_id, b.jenis, b.mewakili) for b in yang_bertindak(map(_penempatan, rows), at))


def _akun_ada(row: Row[Any]) -> Akun:
    return Akun(row.user_id, row.chat_id, row.orang_id, row.terjangkau, row.setuju_at)


def _penempatan(row: t.PenugasanRow | Row[Any]) -> Penempatan:
    return Penempatan(row.id, row.jabatan, row.orang_id, row.jenis, row.mulai_at, row.selesai_at, row.mewakili, row.keadaan)


def _akun(row: Row[Any] | None) -> Akun | None:
    return _akun_ada(row) if row is not None else None


def _undangan(row: t.UndanganRow | None) -> Undangan | None:
    if row is None:
        return None
    return Undangan(row.id, row.jabatan, row.orang_id, row.berlaku_sampai, row.dipakai_at, row.dibatalkan_at,
                    row.penugasan_id, row.dipakai_user_id, row.jenis, row.oleh, row.diputus_at)  # fmt: skip
