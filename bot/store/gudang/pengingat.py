"""Reminders: what falls due when, briefs, what a person prefers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import select, update

from bot.application.ports import Preferensi, RungJatuh
from bot.store import models as t
from bot.store import siap
from bot.store.gudang.dasar import Dasar


class GudangPengingat(Dasar):
    """See `bot.application.ports.Gudang`."""

    def jadwalkan(self, berkas_id: str, lb: int, kode: str, jatuh_at: datetime) -> None:
        self._s.jalankan(siap.JADWALKAN, {"berkas_id": berkas_id, "lb": lb, "kode": kode, "jatuh_at": jatuh_at, "status": "menunggu"})

    def ada_jatuh(self, at: datetime) -> bool:
        return self._s.jalankan(siap.ADA_JATUH, {"at": at}).first() is not None

    def rung_jatuh(self, at: datetime, batas: int) -> Sequence[RungJatuh]:
        """Rungs of open visits that hold no branch of a fan-out, due by `at`, the oldest limits first."""
        rows = self._s.jalankan(siap.RUNG_JATUH, {"at": at, "batas": batas})
        return [RungJatuh(*tuple(row)) for row in rows]

    def rung_terlalu_maju(self, sesudah: datetime, batas: int) -> Sequence[tuple[str, int]]:
        """Open visits with a rung that was told after this moment."""
        return [(row.berkas_id, row.lb) for row in self._s.jalankan(siap.TERLALU_MAJU, {"sesudah": sesudah, "batas": batas})]

    def tarik_rung(self, berkas_id: str, lb: int, sesudah: datetime, *, at: datetime) -> None:
        """Call off what waits on a visit's ladder, and what was told after `sesudah`: that day is still to come. `at` is now."""
        self._s.jalankan(siap.TARIK_RUNG, {"id_berkas": berkas_id, "ke": lb, "sesudah": sesudah, "at": at})

    def bebaskan_tunggu(self, sesudah: datetime) -> None:
        """Try at once whatever failed and would wait for its next try until after `sesudah` (real time)."""
        for satu in siap.BEBASKAN:
            self._s.jalankan(satu, {"sesudah": sesudah})
        self._s.jalankan(siap.BEBASKAN_KIRIMAN, {"sesudah": sesudah, "milik": self._bot})

    def lain_jatuh(self, at: datetime) -> int:
        """Mark everything else that is due: chasers, questions, meetings; each is told by itself."""
        return self._s.jalankan(siap.LAIN_JATUH, {"at": at}).rowcount

    def undurkan(self, at: datetime, ke: datetime) -> int:
        """Move everything that is due to a later moment."""
        return self._s.jalankan(siap.UNDURKAN, {"at": at, "ke": ke}).rowcount

    def tandai_rung(self, ids: Sequence[int], *, status: str, cara: str) -> None:
        for awal in range(0, len(ids), 500):
            self._s.jalankan(siap.TANDAI_RUNG, {"daftar": list(ids[awal : awal + 500]), "status": status, "cara": cara,
                                                "selesai_at": self._sekarang if status == "terkirim" else None})  # fmt: skip

    def catat_naik(self, berkas_id: str, lb: int, tingkat: int, at: datetime) -> bool:
        """Note that a late visit was told to its `tingkat`-th superior; False when it was already."""
        return bool(self._s.jalankan(siap.NAIK, {"berkas_id": berkas_id, "lb": lb, "kode": f"naik:{tingkat}", "jatuh_at": at,
                                                 "status": "terkirim", "cara": "satu", "selesai_at": at}).rowcount)  # fmt: skip

    def diingatkan(self, orang_id: str, jabatan: Sequence[str], sejak: datetime) -> set[tuple[str, int]]:
        """The open visits of a person that had a message of their own since `sejak`, or are about to."""
        rows = self._s.jalankan(siap.DIINGATKAN, {"orang_id": orang_id, "jabatan": list(jabatan), "sejak": sejak})
        return {(row.berkas_id, row.lb) for row in rows}

    def diringkas(self, orang_id: str, jabatan: Sequence[str], sejak: datetime) -> set[tuple[str, int]]:
        """The open visits of a person whose reminders since `sejak` were left to his brief."""
        rows = self._s.jalankan(siap.DIRINGKAS, {"orang_id": orang_id, "jabatan": list(jabatan), "sejak": sejak})
        return {(row.berkas_id, row.lb) for row in rows}

    def _preferensi(self, orang_id: str) -> t.PreferensiRow | None:
        return self._s.scalars(select(t.PreferensiRow).where(t.PreferensiRow.orang_id == orang_id)).first()

    def senyap(self, tanggal: date) -> set[str]:
        """Everybody who has muted that day."""
        return set(self._s.jalankan(siap.SENYAP, {"tanggal": tanggal.isoformat()}).scalars())

    def preferensi(self, orang_id: str) -> Preferensi:
        row = self._preferensi(orang_id)
        if row is None:
            return Preferensi()
        return Preferensi(time.fromisoformat(row.ringkasan) if row.ringkasan else None,
                          date.fromisoformat(row.senyap_sampai) if row.senyap_sampai else None)  # fmt: skip

    def simpan_preferensi(self, orang_id: str, preferensi: Preferensi) -> None:
        row = self._preferensi(orang_id)
        if row is None:
            row = t.PreferensiRow(orang_id=orang_id)
            self._s.add(row)
        row.ringkasan = preferensi.ringkasan.isoformat("minutes") if preferensi.ringkasan else None
        row.senyap_sampai = preferensi.senyap_sampai.isoformat() if preferensi.senyap_sampai else None

    def ada_ringkasan(self, tanggal: date) -> bool:
        return self._s.jalankan(siap.ADA_RINGKASAN, {"tanggal": tanggal.isoformat()}).first() is not None

    def jam_ringkasan(self) -> dict[str, time]:
        """The hours of those who have chosen one of their own."""
        return {row.orang_id: time.fromisoformat(row.ringkasan) for row in self._s.jalankan(siap.JAM_RINGKASAN) if row.ringkasan}

    def buat_ringkasan(self, tanggal: date, daftar: Sequence[tuple[str, datetime]]) -> None:
        """A brief per person (person, when it is due); one that is there already stays as it is."""
        if daftar:
            self._s.jalankan(siap.RINGKASAN_BARU, [{"orang_id": orang_id, "tanggal": tanggal.isoformat(), "jatuh_at": jatuh_at,
                                                    "status": "menunggu"} for orang_id, jatuh_at in daftar])  # fmt: skip

    def ringkasan_jatuh(self, at: datetime, batas: int) -> Sequence[tuple[int, str, date]]:
        rows = self._s.jalankan(siap.RINGKASAN_JATUH, {"at": at, "batas": batas})
        return [(row.id, row.orang_id, date.fromisoformat(row.tanggal)) for row in rows]

    def ringkasan_menunggu(self, tanggal: date) -> set[str]:
        """Whose brief of that day has not gone out yet."""
        return set(self._s.jalankan(siap.RINGKASAN_MENUNGGU, {"tanggal": tanggal.isoformat()}).scalars())

    def akhiri_ringkasan(self, ids: Sequence[int], status: str) -> None:
        if ids:
            self._s.jalankan(siap.AKHIRI_RINGKASAN, {"daftar": list(ids), "kini": status})

    def undurkan_ringkasan(self, orang_id: str, tanggal: date, jatuh_at: datetime) -> None:
        self._s.execute(
            update(t.RingkasanRow)
            .where(t.RingkasanRow.orang_id == orang_id, t.RingkasanRow.tanggal == tanggal.isoformat(),
                   t.RingkasanRow.status == "menunggu")
            .values(jatuh_at=jatuh_at)
        )  # fmt: skip

    def pengingat_menunggu(self, berkas_id: str, lb: int) -> bool:
        tanya = select(t.PengingatRow.id).where(
            t.PengingatRow.berkas_id == berkas_id, t.PengingatRow.lb == lb, t.PengingatRow.status.in_(("menunggu", "jatuh"))
        )
        return self._s.scalars(tanya).first() is not None

    def gugurkan_pengingat(self, berkas_id: str, lb: int, *, tangga: bool = False) -> None:
        """Call off what waits for a visit; with `tangga` only the rungs of its deadline."""
        self._s.jalankan(siap.GUGURKAN_TANGGA if tangga else siap.GUGURKAN_PENGINGAT,
                         {"id_berkas": berkas_id, "ke": lb, "selesai_at": self._sekarang})  # fmt: skip
