"""Cases: the procedure they follow, their state, their events on the chain, their visits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from bot.application.ports import BarisBerkas
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import KonflikVersi, TidakDitemukan
from bot.domain.nilai import ganti
from bot.domain.peristiwa import DokumenRef, Peristiwa, dokumen_baru
from bot.domain.sop import Sop
from bot.store import ingatan, outbox, siap
from bot.store import models as t
from bot.store.database import catat_sesudah_commit
from bot.store.gudang.dasar import Dasar
from bot.store.jangkar import hitung as hitung_jangkar
from bot.store.models import tetap
from bot.store.rantai import AWAL, hash_peristiwa
from bot.store.sandi import KunciHilang, dari_teks, ke_teks
from bot.store.teks import teks_berkas, teks_peristiwa


class GudangBerkas(Dasar):
    """See `bot.application.ports.Gudang`."""

    def simpan_sop(self, sop: Sop, *, at: datetime) -> None:
        self._s.execute(
            outbox.sisip(self._s, t.SopVersiRow)
            .values(instansi=self._instansi, sop_id=sop.id, versi=sop.versi, isi=self._tulis_sop(sop), dibuat_at=at)
            .on_conflict_do_nothing(index_elements=["instansi", "sop_id", "versi"])
        )

    def sop(self, sop_id: str, versi: str) -> Sop:
        if (sop_id, versi) not in self._sop:
            isi = self._s.scalars(
                select(t.SopVersiRow.isi).where(t.SopVersiRow.sop_id == sop_id, t.SopVersiRow.versi == versi)
            ).first()
            if isi is None:
                raise TidakDitemukan("sop", sop=sop_id)
            self._sop[sop_id, versi] = self._baca_sop(isi)
        return self._sop[sop_id, versi]

    def muat(self, berkas_id: str) -> Berkas:
        if berkas_id not in self._berkas:
            row = self._s.jalankan(siap.MUAT_BERKAS, {"berkas_id": berkas_id}).first()
            if row is None:
                raise TidakDitemukan("berkas")
            self._kepala[berkas_id] = row.kepala
            self._brankas.titip(self._s, row.pemohon_id, row.bungkus)
            self._berkas[berkas_id] = ingatan.BERKAS.baca(row.keadaan)
        return self._berkas[berkas_id]

    def intip(self, berkas_id: str) -> Berkas:
        row = self._s.jalankan(siap.INTIP_BERKAS, {"berkas_id": berkas_id}).first()
        if row is None:
            raise TidakDitemukan("berkas")
        return ingatan.BERKAS.baca(row.keadaan)

    def cari_nomor(self, nomor: str) -> str | None:
        return self._s.scalars(select(t.BerkasRow.id).where(t.BerkasRow.nomor == nomor)).first()

    def simpan(self, lama: Berkas | None, baru: Berkas, acara: Sequence[Peristiwa], *, pemilik: str) -> None:
        isi: dict[str, Any] = {"keadaan": teks_berkas(baru), "sop_versi": baru.sop_versi}
        status: dict[str, Any] = {"status": baru.status, "selesai_at": baru.selesai_at}
        if lama is None:
            kepala, urut = AWAL, 0
        else:
            self.muat(baru.id)  # so that its head is known
            kepala, urut = self._kepala[baru.id], lama.versi
        peristiwa, dokumen = list[dict[str, Any]](), list[dict[str, Any]]()
        for event in acara:
            urut += 1
            sandi = None
            if event.rahasia:
                konteks = f"peristiwa:{baru.id}:{urut}"
                sandi = ke_teks(self._brankas.tutup(self._s, pemilik, dict(event.rahasia), konteks))
            teks, jenis = teks_peristiwa(event, sandi), type(event).__name__
            orang_id = pemilik if event.rahasia else None
            hash_ = hash_peristiwa(kepala, self._instansi, baru.id, urut, jenis, teks, pada=event.at, orang_id=orang_id)
            peristiwa.append({"berkas_id": baru.id, "urut": urut, "jenis": jenis, "pada": event.at, "data": teks,
                              "orang_id": orang_id, "sebelum": kepala, "hash": hash_})  # fmt: skip
            kepala = hash_
            catat_sesudah_commit(self._s, instansi=self._instansi, berkas=baru.nomor, urut=urut, jenis=jenis)
            dokumen += [_dokumen(baru.id, d, event.at) for d in dokumen_baru(event)]
        isi |= {"versi": urut, "kepala": kepala}
        if lama is None:
            self._s.jalankan(siap.BERKAS_BARU, {**isi, **status, "id": baru.id, "nomor": baru.nomor, "sop_id": baru.sop, "pemohon_id": baru.pemohon,
                                                "dibuat_at": baru.dibuat_at})  # fmt: skip
        else:
            sama = (lama.status, lama.selesai_at) == (baru.status, baru.selesai_at)
            ubah, nilai = (siap.UBAH_BERKAS, isi) if sama else (siap.UBAH_STATUS_BERKAS, isi | status)
            if self._s.jalankan(ubah, {**nilai, "berkas_id": baru.id, "lama": lama.versi}).rowcount != 1:
                raise KonflikVersi("berkas", nomor=baru.nomor)
        self._s.jalankan(siap.PERISTIWA_BARU, peristiwa)
        if dokumen:
            self._s.jalankan(siap.DOKUMEN_BARU, dokumen)
        ingatan.BERKAS.ingat(isi["keadaan"], baru)
        self._berkas[baru.id], self._kepala[baru.id] = baru, kepala
        if baru.id in self._acara:
            self._acara[baru.id].extend(acara)

    def jangkar(self, sampai: datetime) -> tuple[int, str]:
        return hitung_jangkar(self._s, self._instansi, sampai)

    def acara(self, berkas_id: str) -> Sequence[Peristiwa]:
        if berkas_id not in self._acara:
            rows = self._s.jalankan(siap.PERISTIWA_BERKAS, {"berkas_id": berkas_id})
            self._acara[berkas_id] = [self._peristiwa(berkas_id, row) for row in rows]
        return self._acara[berkas_id]

    def _peristiwa(self, berkas_id: str, row: Row[Any]) -> Peristiwa:
        event, sandi = ingatan.baca_peristiwa(row.jenis, row.data)
        if sandi is None or row.orang_id is None:
            return event
        try:
            rahasia = self._brankas.buka(self._s, row.orang_id, dari_teks(sandi), f"peristiwa:{berkas_id}:{row.urut}")
        except KunciHilang:
            return event
        return ganti(event, rahasia=rahasia)

    def simpan_langkah(self, berkas_id: str, kunjungan: LangkahBerkas, *, tenggat_at: datetime | None) -> None:
        dikenal = self._tenggat_berkas(berkas_id)
        isi = {"orang_id": kunjungan.orang, "status": kunjungan.status, "tenggat_at": tenggat_at, "selesai_at": kunjungan.selesai_at,
               "oleh_id": kunjungan.oleh.orang if kunjungan.oleh is not None else None}  # fmt: skip
        tepat = kunjungan.selesai_at <= tenggat_at if kunjungan.selesai_at is not None and tenggat_at is not None else None
        if kunjungan.lb in dikenal:
            self._s.jalankan(siap.UBAH_LANGKAH, {**isi, "id_berkas": berkas_id, "ke": kunjungan.lb, "tepat": tepat})
        else:
            self._s.jalankan(siap.LANGKAH_BARU, {
                **isi, "berkas_id": berkas_id, "lb": kunjungan.lb, "no": kunjungan.no, "bagian": kunjungan.bagian,
                "aksi": str(kunjungan.aksi), "jabatan": kunjungan.jabatan, "samping": kunjungan.samping, "cabang": kunjungan.induk is not None,
                "mulai_at": kunjungan.mulai_at, "tepat_waktu": tepat})  # fmt: skip
        dikenal[kunjungan.lb] = tenggat_at

    def tenggat(self, berkas_id: str) -> Mapping[int, datetime | None]:
        return dict(self._tenggat_berkas(berkas_id))

    def _tenggat_berkas(self, berkas_id: str) -> dict[int, datetime | None]:
        """The due times of a case by visit, read once in a transaction and kept up by `simpan_langkah`."""
        if berkas_id not in self._tenggat:
            rows = self._s.jalankan(siap.TENGGAT, {"berkas_id": berkas_id})
            self._tenggat[berkas_id] = {row.lb: row.tenggat_at for row in rows}
        return self._tenggat[berkas_id]

    def berkas_terbuka(self, sop_id: str) -> Sequence[BarisBerkas]:
        tanya = select(t.BerkasRow).where(t.BerkasRow.sop_id == sop_id, t.BerkasRow.status == tetap("berjalan"))
        return [BarisBerkas(r.id, r.nomor, r.sop_id, r.status, r.dibuat_at)
                for r in self._s.scalars(tanya.order_by(t.BerkasRow.dibuat_at))]  # fmt: skip

    def berkas_berjalan(self, sesudah: str, batas: int) -> Sequence[str]:
        tanya = select(t.BerkasRow.id).where(t.BerkasRow.status == tetap("berjalan"), t.BerkasRow.id > sesudah)
        return list(self._s.scalars(tanya.order_by(t.BerkasRow.id).limit(batas)))

    def berkas_dibuat(self, sop_id: str, dari: datetime, sampai: datetime) -> Sequence[str]:
        tanya = select(t.BerkasRow.id).where(t.BerkasRow.sop_id == sop_id, t.BerkasRow.dibuat_at >= dari,
                                             t.BerkasRow.dibuat_at < sampai)  # fmt: skip
        return list(self._s.scalars(tanya.order_by(t.BerkasRow.dibuat_at, t.BerkasRow.id)))

    def baca_banyak(self, berkas_id: Sequence[str]) -> Mapping[str, Berkas]:
        # Of those that run, which most are: for ids alone SQLite rather goes through the office.
        tanya = select(t.BerkasRow.id, t.BerkasRow.keadaan).where(t.BerkasRow.status == tetap("berjalan"), t.BerkasRow.id.in_(list(berkas_id)))
        ada = {id_: ingatan.BERKAS.baca(keadaan) for id_, keadaan in self._s.execute(tanya)}
        return ada | {id_: self.intip(id_) for id_ in berkas_id if id_ not in ada}

    def berkas_pemohon(self, orang_id: str) -> Sequence[BarisBerkas]:
        rows = self._s.scalars(
            select(t.BerkasRow).where(t.BerkasRow.pemohon_id == orang_id).order_by(t.BerkasRow.dibuat_at.desc())
        )
        return [BarisBerkas(r.id, r.nomor, r.sop_id, r.status, r.dibuat_at) for r in rows]


def _dokumen(berkas_id: str, d: DokumenRef, at: datetime) -> dict[str, Any]:
    return {"id": d.id, "berkas_id": berkas_id, "slot": d.slot, "sha256": d.sha256, "mime": d.mime, "ukuran": d.ukuran, "dibuat_at": at,
            "kode": d.kode}  # fmt: skip
