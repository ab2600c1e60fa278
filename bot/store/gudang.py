"""The repositories of the use cases: the port `Gudang` on our tables, inside one transaction of one office."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from operator import attrgetter
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Row, Select, and_, case, delete, func, null, or_, select, update

from bot.application.ports import (
    Acak,
    Akun,
    BarisBerkas,
    BarisNomor,
    BarisPapan,
    BarisTugas,
    Dialog,
    FaktorTotp,
    HalamanTtd,
    HariKantor,
    Isi,
    JamKantor,
    Jejak,
    KunjunganSelesai,
    LangkahUsai,
    NomorTercatat,
    Penugasan,
    Pergeseran,
    Preferensi,
    Profil,
    RungJatuh,
    Tombol,
    TombolTersimpan,
    Undangan,
    UnduhanBaru,
)
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import KonflikVersi, TidakDitemukan
from bot.domain.kursi import DEFINITIF, Penempatan, yang_bertindak
from bot.domain.peristiwa import DokumenRef, Peristiwa, dokumen_baru
from bot.domain.salin import ganti
from bot.domain.sop import Sop
from bot.store import data_diri, ingatan, outbox, siap
from bot.store import models as t
from bot.store.database import Database, SesiInstansi, catat_sesudah_commit
from bot.store.insiden import catat_insiden
from bot.store.jangkar import hitung as hitung_jangkar
from bot.store.models import tetap
from bot.store.postgres import kunci_transaksi
from bot.store.rantai import AWAL, hash_peristiwa, kanonis, kanonis_nilai, kanonis_peristiwa
from bot.store.sandi import Brankas, KunciHilang, dari_teks, ke_teks

T = TypeVar("T")

#: Shown where a person's key was destroyed.
TERHAPUS = "(data dihapus)"


class GudangSql:
    """See `bot.application.ports.Gudang`."""

    def __init__(self, sesi: SesiInstansi, *, bot: str, brankas: Brankas, acak: Acak, sekarang: datetime,
                 nyata: datetime, kunci_tombol: bytes, baca_sop: Callable[[str], Sop],
                 tulis_sop: Callable[[Sop], str], sop: dict[tuple[str, str], Sop]) -> None:  # fmt: skip
        """`sop`: versions read before; one never changes, so they outlive the transaction."""
        assert sesi.instansi is not None
        self._s = sesi
        self._instansi: str = sesi.instansi
        self._bot = bot
        self._brankas = brankas
        self._acak = acak
        self._sekarang = sekarang
        self._nyata = nyata
        self._kunci_tombol = kunci_tombol
        self._baca_sop = baca_sop
        self._tulis_sop = tulis_sop
        self._senyap = False  # whether cards make no sound
        self._berkas: dict[str, Berkas] = {}  # as read or saved in this transaction
        self._kepala: dict[str, str] = {}  # the hash of the newest event of each of them
        self._acara: dict[str, list[Peristiwa]] = {}
        self._tenggat: dict[str, dict[int, datetime | None]] = {}
        self._sop = sop
        self._ingat: dict[tuple[Any, ...], Any] = {}  # what was read about people, until one of them changes
        self._opd: list[tuple[str, str]] | None = None

    # --- people ----------------------------------------------------------------------------------------------------

    def akun(self, user_id: int) -> Akun | None:
        return _akun(self._s.jalankan(siap.AKUN_USER, {"user_id": user_id}).first())

    def akun_chat(self, chat_id: int) -> Akun | None:
        return _akun(self._s.jalankan(siap.AKUN_CHAT, {"chat_id": chat_id}).first())

    def akun_orang(self, orang_id: str) -> Sequence[Akun]:
        if (ada := self._ingat.get(("akun", orang_id))) is None:
            rows = sorted(self._s.jalankan(siap.AKUN_ORANG, {"orang_id": orang_id}), key=attrgetter("id"))
            ada = self._ingat["akun", orang_id] = tuple(_akun_ada(row) for row in rows)
        return cast("Sequence[Akun]", ada)

    def siapkan_pemegang(self, at: datetime, jabatan: Collection[str]) -> None:
        if perlu := sorted({j for j in jabatan if ("penugasan", at, j, None) not in self._ingat}):
            self._baca_penugasan(at, perlu)

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

    def _baca_penugasan(self, at: datetime, jabatan: Sequence[str]) -> None:
        """Note who acts for these posts."""
        semua = _bertindak(self._s.jalankan(siap.PENUGASAN_JABATAN, {"at": at, "jabatan": jabatan}), at)
        self._ingat |= {("penugasan", at, j, None): tuple(t for t in semua if t.jabatan == j) for j in jabatan}

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

    # --- what a signer gives besides the tap -----------------------------------------------------------------------

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

    # --- cases -----------------------------------------------------------------------------------------------------

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
        isi: dict[str, Any] = {"keadaan": kanonis_nilai(baru), "sop_versi": baru.sop_versi}
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
            teks, jenis = kanonis_peristiwa(event, sandi), type(event).__name__
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

    def tugas_terbuka(self, jabatan: Sequence[str]) -> Sequence[BarisTugas]:
        return [BarisTugas(*tuple(row)) for row in self._s.jalankan(siap.TUGAS_TERBUKA, {"jabatan": list(jabatan)})]

    def banyak_tugas(self) -> Mapping[str, int]:
        r = t.LangkahBerkasRow
        rows = self._s.execute(select(r.jabatan, func.count()).where(r.status == tetap("terbuka")).group_by(r.jabatan))
        return {jabatan: int(banyak) for jabatan, banyak in rows}

    def berkas_terbuka(self, sop_id: str) -> Sequence[BarisBerkas]:
        tanya = select(t.BerkasRow).where(t.BerkasRow.sop_id == sop_id, t.BerkasRow.status == tetap("berjalan"))
        return [BarisBerkas(r.id, r.nomor, r.sop_id, r.status, r.dibuat_at)
                for r in self._s.scalars(tanya.order_by(t.BerkasRow.dibuat_at))]  # fmt: skip

    def berkas_dibuat(self, sop_id: str, dari: datetime, sampai: datetime) -> Sequence[str]:
        tanya = select(t.BerkasRow.id).where(t.BerkasRow.sop_id == sop_id, t.BerkasRow.dibuat_at >= dari,
                                             t.BerkasRow.dibuat_at < sampai)  # fmt: skip
        return list(self._s.scalars(tanya.order_by(t.BerkasRow.dibuat_at, t.BerkasRow.id)))

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

    def baca_banyak(self, berkas_id: Sequence[str]) -> Mapping[str, Berkas]:
        # Of those that run, which most are: for ids alone SQLite rather goes through the office.
        tanya = select(t.BerkasRow.id, t.BerkasRow.keadaan).where(t.BerkasRow.status == tetap("berjalan"), t.BerkasRow.id.in_(list(berkas_id)))
        ada = {id_: ingatan.BERKAS.baca(keadaan) for id_, keadaan in self._s.execute(tanya)}
        return ada | {id_: self.intip(id_) for id_ in berkas_id if id_ not in ada}

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

    def berkas_pemohon(self, orang_id: str) -> Sequence[BarisBerkas]:
        rows = self._s.scalars(
            select(t.BerkasRow).where(t.BerkasRow.pemohon_id == orang_id).order_by(t.BerkasRow.dibuat_at.desc())
        )
        return [BarisBerkas(r.id, r.nomor, r.sop_id, r.status, r.dibuat_at) for r in rows]

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

    # --- other offices ---------------------------------------------------------------------------------------------

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

    def berkas_berjalan(self, sesudah: str, batas: int) -> Sequence[str]:
        tanya = select(t.BerkasRow.id).where(t.BerkasRow.status == tetap("berjalan"), t.BerkasRow.id > sesudah)
        return list(self._s.scalars(tanya.order_by(t.BerkasRow.id).limit(batas)))

    def daftar_data(self) -> Sequence[tuple[str, str, str]]:
        rows = self._s.scalars(select(t.DaftarDataRow).order_by(t.DaftarDataRow.id))
        return [(r.kunci, r.judul, r.opd) for r in rows]

    # --- messages --------------------------------------------------------------------------------------------------

    def kirim(self, chat_id: int, metode: str, payload: Mapping[str, Any], *, dedupe: str, prioritas: int,
              nanti: datetime | None = None) -> None:  # fmt: skip
        outbox.antre(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, metode=metode, payload=payload,
                     dedupe=dedupe, prioritas=prioritas, kini=self._nyata, not_before=nanti)  # fmt: skip

    def pesan(self, chat_id: int, isi: Isi, *, dedupe: str, prioritas: int, berkas_id: str | None = None,
              nanti: datetime | None = None) -> None:  # fmt: skip
        self.kirim(chat_id, "sendMessage", self._bentuk(chat_id, isi, berkas_id), dedupe=dedupe, prioritas=prioritas,
                   nanti=nanti)  # fmt: skip

    def pernah(self, dedupe: str) -> bool:
        return self._s.jalankan(siap.PERNAH, {"dedupe": dedupe}).first() is not None

    def hapus_pesan(self, chat_id: int, dedupe: str) -> None:
        """Take a message of ours out of the chat: one that was sent is deleted, one that still waits is never sent."""
        outbox.hapus(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, dedupe=dedupe, kini=self._nyata)

    def kartu(self, chat_id: int, kunci: str, isi: Isi, *, prioritas: int, baru: bool = False,
              pertama: bool = False, berkas_id: str | None = None, lb: int | None = None,
              letak: Mapping[str, Any] | None = None, lama: Isi | None = None) -> None:  # fmt: skip
        outbox.tampilkan_kartu(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, kunci=kunci,
                               isi=self._bentuk(chat_id, isi, berkas_id), prioritas=prioritas, kini=self._nyata,
                               baru=baru, pertama=pertama, berkas_id=berkas_id, lb=lb, letak=letak,
                               lama=lama.teks if lama else None, senyap=self._senyap)  # fmt: skip

    @contextmanager
    def tanpa_bunyi(self, ya: bool = True) -> Iterator[None]:
        sebelum, self._senyap = self._senyap, ya
        try:
            yield
        finally:
            self._senyap = sebelum

    def pensiunkan(self, chat_id: int, kunci: str, isi: Isi | None = None) -> None:
        outbox.pensiunkan_kartu(self._s, instansi=self._instansi, bot=self._bot, chat_id=chat_id, kunci=kunci,
                                kini=self._nyata, isi={"text": isi.teks} if isi else None)  # fmt: skip

    def pensiunkan_semua(self, kunci: str, isi: Isi) -> None:
        outbox.pensiunkan_semua(self._s, instansi=self._instansi, bot=self._bot, kunci=kunci, kini=self._nyata, isi={"text": isi.teks})

    def kartu_dari_pesan(self, chat_id: int, message_id: int) -> tuple[str | None, int | None] | None:
        row = outbox.cari_kartu(self._s, self._bot, chat_id, message_id)
        return (row.berkas_id, row.lb) if row is not None else None

    def kunci_kartu(self, chat_id: int, message_id: int) -> str | None:
        row = outbox.cari_kartu(self._s, self._bot, chat_id, message_id)
        return row.kunci if row is not None else None

    def kartu_hidup(self, chat_id: int, awalan: str) -> Sequence[str]:
        return [kunci for kunci in self.semua_kartu(chat_id) if kunci == awalan or kunci.startswith(awalan + ":")]

    def semua_kartu(self, chat_id: int) -> Sequence[str]:
        return list(self._s.jalankan(siap.KARTU_HIDUP, {"bot": self._bot, "chat_id": chat_id}).scalars())

    def chat_kartu(self, kunci: str) -> Sequence[int]:
        return list(self._s.jalankan(siap.CHAT_KARTU, {"kunci": kunci}).scalars())

    def letak_kartu(self, kunci: str) -> Mapping[int, Mapping[str, Any]]:
        return {row.chat_id: row.letak or {} for row in self._s.jalankan(siap.LETAK_KARTU, {"kunci": kunci})}

    def _bentuk(self, chat_id: int, isi: Isi, berkas_id: str | None) -> dict[str, Any]:
        """A message as Telegram takes it; each button gets its opaque id and its row."""
        bentuk: dict[str, Any] = {"text": isi.teks, "link_preview_options": {"is_disabled": True}}
        if isi.tombol:
            baru: list[dict[str, Any]] = []
            bentuk["reply_markup"] = {
                "inline_keyboard": [[self._tombol(chat_id, b, berkas_id, baru) for b in baris] for baris in isi.tombol]
            }
            if baru:
                self._s.jalankan(siap.TOMBOL_BARU, baru)
        return bentuk

    def _tombol(self, chat_id: int, tombol: Tombol, berkas_id: str | None, baru: list[dict[str, Any]]) -> dict[str, Any]:
        """A button as Telegram takes it; its row is added to `baru`."""
        bentuk: dict[str, Any] = {"text": tombol.label}
        if tombol.gaya:
            bentuk["style"] = tombol.gaya
        if tombol.salin is not None:
            return {**bentuk, "copy_text": {"text": tombol.salin}}
        if tombol.url is not None:
            return {**bentuk, "url": tombol.url}
        data = dict(tombol.data)
        berkas_id = data.pop("berkas", None) or berkas_id
        arti = kanonis([self._instansi, self._bot, chat_id, tombol.aksi, data, berkas_id, tombol.lb, tombol.isi_hash])
        # The same button keeps its id, so that showing a card again changes nothing; without the key nobody guesses it.
        sidik = hmac.digest(self._kunci_tombol, arti.encode(), "sha256")[:18]
        tombol_id = base64.urlsafe_b64encode(sidik).decode()
        baru.append({
            "id": tombol_id, "instansi": self._instansi, "bot": self._bot, "chat_id": chat_id, "aksi": tombol.aksi,
            "data": data, "berkas_id": berkas_id, "lb": tombol.lb, "isi_hash": tombol.isi_hash, "dibuat_at": self._nyata,
        })  # fmt: skip
        return {**bentuk, "callback_data": tombol_id}

    def tombol(self, tombol_id: str) -> TombolTersimpan | None:
        row = self._s.jalankan(siap.TOMBOL_ID, {"id": tombol_id, "bot": self._bot}).first()
        if row is None:
            return None
        return TombolTersimpan(row.id, row.chat_id, row.aksi, row.data, row.berkas_id, row.lb, row.isi_hash)

    # --- conversations and files -----------------------------------------------------------------------------------

    def dialog(self, chat_id: int) -> Dialog | None:
        row = self._s.jalankan(siap.DIALOG_CHAT, {"bot": self._bot, "chat_id": chat_id}).first()
        if row is None:
            return None
        try:
            data = self._brankas.buka(self._s, row.orang_id, row.data_sandi, f"dialog:{chat_id}")
        except KunciHilang:
            return None
        return Dialog(row.jenis, row.posisi, data, row.diperbarui_at)

    def simpan_dialog(self, chat_id: int, orang_id: str, dialog: Dialog) -> None:
        self._s.jalankan(siap.SIMPAN_DIALOG, {
            "bot": self._bot, "chat_id": chat_id, "user_id": chat_id, "versi": 1, "jenis": dialog.jenis, "posisi": dialog.posisi,
            "orang_id": orang_id, "data_sandi": self._brankas.tutup(self._s, orang_id, dialog.data, f"dialog:{chat_id}"),
            "diperbarui_at": self._sekarang})  # fmt: skip

    def hapus_dialog(self, chat_id: int) -> None:
        self._s.jalankan(siap.HAPUS_DIALOG, {"bot": self._bot, "chat_id": chat_id})

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

    # --- side rooms ------------------------------------------------------------------------------------------------

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
        antrean: tuple[tuple[Any, ColumnElement[bool]], ...] = (
            (t.InboxRow, t.InboxRow.status == tetap("baru")),
            (t.OutboxRow, (t.OutboxRow.bot == self._bot) & (t.OutboxRow.status == tetap("antre"))),  # for its index of what waits
            (t.TugasLatarRow, t.TugasLatarRow.status == tetap("menunggu")),
            (t.UnduhanRow, t.UnduhanRow.status == tetap("menunggu")),
        )
        for tabel, menunggu in antrean:
            self._s.execute(
                update(tabel)
                .where(menunggu, tabel.percobaan > 0, tabel.coba_lagi_at > sesudah)
                .values(coba_lagi_at=null())
                .execution_options(synchronize_session=False)
            )

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

    def insiden(self, jenis: str, keterangan: str, *, at: datetime) -> str:
        return catat_insiden(self._s, instansi=self._instansi, jenis=jenis, keterangan=keterangan, kini=at)


def _sop(sop_id: Sequence[str]) -> ColumnElement[bool]:
    """Cases of these procedures. Of an expression: for a bare column SQLite begins with the cases, those that are over too, and not with
    the visits that are open."""
    return func.trim(t.BerkasRow.sop_id).in_(list(sop_id))


def _penempatan(row: t.PenugasanRow | Row[Any]) -> Penempatan:
    return Penempatan(row.id, row.jabatan, row.orang_id, row.jenis, row.mulai_at, row.selesai_at, row.mewakili, row.keadaan)


def _bertindak(rows: Iterable[Row[Any]], at: datetime) -> Sequence[Penugasan]:
    return tuple(Penugasan(b.id, b.jabatan, b.orang_id, b.jenis, b.mewakili) for b in yang_bertindak(map(_penempatan, rows), at))


def _akun(row: Row[Any] | None) -> Akun | None:
    return _akun_ada(row) if row is not None else None


def _akun_ada(row: Row[Any]) -> Akun:
    return Akun(row.user_id, row.chat_id, row.orang_id, row.terjangkau, row.setuju_at)


def _undangan(row: t.UndanganRow | None) -> Undangan | None:
    if row is None:
        return None
    return Undangan(row.id, row.jabatan, row.orang_id, row.berlaku_sampai, row.dipakai_at, row.dibatalkan_at,
                    row.penugasan_id, row.dipakai_user_id, row.jenis, row.oleh, row.diputus_at)  # fmt: skip


def _dokumen(berkas_id: str, d: DokumenRef, at: datetime) -> dict[str, Any]:
    return {"id": d.id, "berkas_id": berkas_id, "slot": d.slot, "sha256": d.sha256, "mime": d.mime, "ukuran": d.ukuran, "dibuat_at": at,
            "kode": d.kode}  # fmt: skip


class PabrikGudang:
    """Makes the store of one office for one transaction, with the moment it happens in."""

    def __init__(self, db: Database, *, instansi: str, bot: str, brankas: Brankas, acak: Acak, jam: JamKantor,
                 nyata: Callable[[], datetime], kunci_tombol: bytes, baca_sop: Callable[[str], Sop],
                 tulis_sop: Callable[[Sop], str]) -> None:  # fmt: skip
        self.db = db
        self.instansi = instansi
        self._bot = bot
        self._brankas = brankas
        self._acak = acak
        self._jam = jam
        self._nyata = nyata
        self._kunci_tombol = kunci_tombol
        self._baca_sop = baca_sop
        self._tulis_sop = tulis_sop
        self._sop: dict[tuple[str, str], Sop] = {}

    def buka(self, sesi: SesiInstansi) -> GudangSql:
        """The store on a session that belongs to the office."""
        return GudangSql(sesi, bot=self._bot, brankas=self._brankas, acak=self._acak, sekarang=self._jam.sekarang(),
                         nyata=self._nyata(), kunci_tombol=self._kunci_tombol, baca_sop=self._baca_sop,
                         tulis_sop=self._tulis_sop, sop=self._sop)  # fmt: skip
