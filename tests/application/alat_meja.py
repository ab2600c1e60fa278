"""A desk without Telegram: a real database, the office's own texts, a clock that stands until it is moved."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from threading import local
from typing import Any, TypeVar

from sqlalchemy import select

from bot.application import pengajuan
from bot.application.laksana import laksanakan
from bot.application.ports import Dialog, Lingkungan, Meja
from bot.application.undangan import pakai, undang
from bot.domain import perintah as c
from bot.domain.berkas import Berkas
from bot.domain.peristiwa import Pelaku, Peristiwa
from bot.domain.sop import Sop
from bot.presenters.penyaji import PenyajiIndonesia
from bot.store import models as t
from bot.store.database import Database, SesiInstansi
from bot.store.gudang import PabrikGudang
from bot.store.models import Base
from bot.store.sandi import Brankas
from bot.wiring import SumberKalender, buat_kalender, buat_pabrik
from tests.domain.alat_alur import HARI_INI, MULAI, TARAKAN, Kisah, katalog

T = TypeVar("T")

INSTANSI = "dkisp-tarakan"
BALIKPAPAN = "diskominfo-balikpapan"
BOT = "7000001"
INDUK = bytes(range(32))
SARI = 101
ADMIN_ID = 200
POST = {"kadis": 201, "sekretaris": 202, "kabid": 203, "statistisi": 204, "analis": 205}


class JamTetap:
    """Both clocks stand where they are put."""

    def __init__(self, saat: datetime) -> None:
        self.saat = saat
        self.saat_nyata = saat

    def sekarang(self) -> datetime:
        return self.saat

    def nyata(self) -> datetime:
        return self.saat_nyata

    def monoton(self) -> float:
        return self.saat_nyata.timestamp()

    def maju(self, **lama: float) -> None:
        """Let both clocks go on."""
        self.saat += timedelta(**lama)
        self.saat_nyata += timedelta(**lama)


@lru_cache(maxsize=8)
def kalender(instansi: str) -> SumberKalender:
    """Calendars are costly to make and never change."""
    return buat_kalender(katalog().instansi[instansi])


@lru_cache(maxsize=1)
def _kosong() -> bytes:
    """A database with nothing in it, made once per test process."""
    with tempfile.TemporaryDirectory() as folder:
        db = Database(f"sqlite+aiosqlite:///{folder}/paraf.db")
        Base.metadata.create_all(db.engine)
        db.tutup_langsung()
        return (Path(folder) / "paraf.db").read_bytes()


@lru_cache(maxsize=2)
def _terisi(admin: bool) -> tuple[bytes, int, dict[str, str]]:
    """The same once everybody has used his invitation: the file, how many transactions that took, and who sits where."""
    with tempfile.TemporaryDirectory() as folder:
        kantor = Kantor(Path(folder))
        kantor._baku = False
        orang = kantor.tautkan_semua(admin=admin)
        kantor.tutup()
        return kantor.berkas_db.read_bytes(), kantor._urut, orang


class Kantor:
    """One office on one database file."""

    def __init__(self, folder: Path, *, instansi: str = INSTANSI, bot: str = BOT, db: Database | None = None,
                 sop: Sequence[Sop] = (), jam: JamTetap | None = None) -> None:  # fmt: skip
        self.berkas_db = folder / "paraf.db"
        self.db = db or Database(f"sqlite+aiosqlite:///{self.berkas_db}")
        if db is None:
            self.berkas_db.write_bytes(_kosong())
        self._baku = db is None and jam is None and (instansi, bot) == (INSTANSI, BOT)
        self.instansi = instansi
        self.jam = jam or JamTetap(MULAI)
        self.brankas = Brankas(INDUK)
        self.pabrik: PabrikGudang = buat_pabrik(self.db, self.brankas, INDUK, instansi, bot, self.jam)
        kal = kalender(instansi)
        punya = {s.id: s for s in (*katalog().sop_milik(instansi), *sop)}
        self.lingkungan = Lingkungan(instansi=katalog().instansi[instansi], sop=punya, kalender=kal, jam=self.jam,
                                     acak=self.pabrik._acak, penyaji=PenyajiIndonesia(kal(MULAI).tz),
                                     nama_bot="paraf_contoh_bot")  # fmt: skip
        self._urut = 0
        self._lokal = local()
        self.orang: dict[str, str] = {}  # the person at each post that `tautkan_semua` filled

    def meja(self, sesi: SesiInstansi, update: str) -> Meja:
        """The desk on a session."""
        g = self.pabrik.buka(sesi)
        kantor = replace(self.lingkungan, kalender=kalender(self.instansi).di(g))
        return Meja(g, kantor, self.jam.sekarang(), self.jam.nyata(), update)

    def di(self, fn: Callable[[Meja], T]) -> T:
        """Run `fn` at the desk in one transaction."""
        self._urut += 1
        nama = f"uji:{self._urut}"
        return self._tulis(lambda sesi: fn(self.meja(sesi, nama)))

    def _tulis(self, fn: Callable[[SesiInstansi], T]) -> T:
        """In one transaction of the office; what a test asks within it is asked there: a second one would wait for the first."""
        if (luar := getattr(self._lokal, "sesi", None)) is not None:
            return fn(luar)

        def unit(sesi: SesiInstansi) -> T:
            self._lokal.sesi = sesi
            try:
                return fn(sesi)
            finally:
                self._lokal.sesi = None

        return self.db.tulis_langsung(unit, instansi=self.instansi)

    def sesi(self, fn: Callable[[SesiInstansi], T], *, semua: bool = False) -> T:
        """Look into the tables."""
        return self.db.tulis_langsung(fn, instansi=None) if semua else self._tulis(fn)

    def tutup(self) -> None:
        """Close the database."""
        self.db.tutup_langsung()

    # --- people ----------------------------------------------------------------------------------------------------

    def tautkan(self, jabatan: str, user_id: int, nama: str | None = None) -> str:
        """Invite somebody and let him use the link; returns the person's id."""
        token = self.di(
            lambda m: undang(m, jabatan, nama or f"{jabatan} {user_id} (contoh)", nip="19800101 200001 1 001")
        ).token
        return self.di(lambda m: pakai(m, token, user_id=user_id, chat_id=user_id))[0].orang_id

    def tautkan_semua(self, *, admin: bool = True) -> dict[str, str]:
        """One holder for each post of Tarakan, and the admin."""
        if self._baku and self._urut == 0:
            self.db.engine.dispose()
            isi, self._urut, self.orang = _terisi(admin)
            for sisa in ("-wal", "-shm"):
                self.berkas_db.with_name(self.berkas_db.name + sisa).unlink(missing_ok=True)
            self.berkas_db.write_bytes(isi)
            self.orang = dict(self.orang)
            return self.orang
        if admin:
            self.tautkan("admin", ADMIN_ID)
        self.orang = {jabatan: self.tautkan(jabatan, user_id) for jabatan, user_id in POST.items()}
        return self.orang

    def warga(self, user_id: int = SARI, nama: str = "Sari (contoh)") -> str:
        """A citizen with an account; returns the person's id."""

        def buat(m: Meja) -> str:
            orang_id = m.g.buat_orang(nama, at=m.sekarang)
            m.g.buat_akun(user_id, user_id, orang_id, at=m.sekarang)
            return orang_id

        return self.di(buat)

    # --- what was queued -------------------------------------------------------------------------------------------

    def kartu(self, chat_id: int, awal: str) -> list[t.KartuRow]:
        """The cards of a chat whose key begins so."""
        return self.sesi(lambda s: list(s.scalars(
            select(t.KartuRow).where(t.KartuRow.chat_id == chat_id, t.KartuRow.kunci.startswith(awal)).order_by(t.KartuRow.id))))  # fmt: skip

    def teks_kartu(self, chat_id: int, awal: str) -> str:
        """What the newest such card is to show."""
        kartu = self.kartu(chat_id, awal)
        assert kartu, f"tidak ada kartu {awal} di {chat_id}"
        return str((kartu[-1].isi or {}).get("text", ""))

    def label(self, chat_id: int, awal: str) -> list[str]:
        """The labels of the newest such card."""
        isi = self.kartu(chat_id, awal)[-1].isi or {}
        baris = (isi.get("reply_markup") or {}).get("inline_keyboard", [])
        return [b["text"] for x in baris for b in x]

    def pesan(self, chat_id: int) -> list[str]:
        """The texts of all plain messages queued for a chat."""
        rows = self.sesi(lambda s: list(s.scalars(
            select(t.OutboxRow).where(t.OutboxRow.chat_id == chat_id, t.OutboxRow.payload.is_not(None)).order_by(t.OutboxRow.id))))  # fmt: skip
        return [str((r.payload or {}).get("text") or (r.payload or {}).get("caption") or "") for r in rows]

    def baris(self, kelas: type[T], *syarat: Any) -> list[T]:
        """Rows of one table, in the order of their keys: PostgreSQL promises none of its own."""
        kunci = kelas.__table__.primary_key.columns  # type: ignore[attr-defined]
        return self.sesi(lambda s: list(s.scalars(select(kelas).where(*syarat).order_by(*kunci))))

    # --- the opening conversation ----------------------------------------------------------------------------------

    def dialog(self, chat_id: int = SARI) -> Dialog:
        """The conversation of a chat."""
        dialog = self.di(lambda m: m.g.dialog(chat_id))
        assert dialog is not None
        return dialog

    def mulai(self, orang_id: str, *, sop_id: str = TARAKAN, chat_id: int = SARI) -> None:
        """Open the conversation."""
        self.di(lambda m: pengajuan.mulai(m, chat_id, orang_id, self.lingkungan.sop[sop_id]))

    def tulis(self, teks: str, orang_id: str, *, chat_id: int = SARI, detik: int = 0) -> None:
        """Send a text to the conversation."""

        def jalan(m: Meja) -> None:
            dialog = m.g.dialog(chat_id)
            assert dialog is not None
            pengajuan.jawab_teks(m, chat_id, orang_id, dialog, pengajuan.TeksMasuk(teks, detik))

        self.di(jalan)

    def lakukan(self, fn: Callable[..., T], orang_id: str, *nilai: Any, chat_id: int = SARI) -> T:
        """Call a step of the conversation with its dialog."""

        def jalan(m: Meja) -> T:
            dialog = m.g.dialog(chat_id)
            assert dialog is not None
            return fn(m, chat_id, orang_id, dialog, *nilai)

        return self.di(jalan)

    def ajukan(self, orang_id: str, *, chat_id: int = SARI, **lain: str) -> Berkas:
        """The whole conversation of Tarakan, without a file."""
        self.mulai(orang_id, chat_id=chat_id)
        for i, tanya in enumerate(self.lingkungan.sop[TARAKAN].pertanyaan):
            if tanya.jenis == "berkas":
                self.lakukan(pengajuan.lewati, orang_id, tanya.kode, chat_id=chat_id)
            else:
                isi = lain.get(tanya.kode) or (tanya.pilihan[0] if tanya.pilihan else f"jawaban {tanya.kode}")
                self.tulis(isi, orang_id, chat_id=chat_id, detik=100 * i)
        return self.lakukan(pengajuan.kirim, orang_id, chat_id=chat_id)

    def kisah(self, berkas: Berkas) -> KisahMeja:
        """The case, to be played on through the desk."""
        return KisahMeja(self, berkas)

    def ambil(self, berkas_id: str) -> Berkas:
        """The case as stored."""
        return self.di(lambda m: m.g.muat(berkas_id))

    def acara(self, berkas_id: str) -> list[Peristiwa]:
        """Its events, read back."""
        return self.di(lambda m: list(m.g.acara(berkas_id)))


class KisahMeja(Kisah):
    """The hand-played case of `alat_alur`, every command through the use case and the store."""

    def __init__(self, kantor: Kantor, berkas: Berkas) -> None:
        sop = kantor.lingkungan.sop[berkas.sop]
        super().__init__(sop, sekarang=kantor.jam.saat, berkas=berkas, acara=kantor.acara(berkas.id))
        self.kantor = kantor

    def pemegang(self, jabatan: str) -> list[Pelaku]:
        semua = self.kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan=jabatan))
        return [Pelaku(x.orang_id, jabatan, x.jenis) for x in semua]

    @property
    def warga(self) -> Pelaku:
        return Pelaku(str(self.b().pemohon))

    def baru(self) -> str:
        return f"{self.b().id}-{super().baru()}"

    def beri(self, perintah: c.Perintah) -> list[Peristiwa]:
        self.kantor.jam.maju(minutes=1)
        self.sekarang = self.kantor.jam.saat
        self.berkas = self.kantor.di(lambda m: laksanakan(m, self.b().id, perintah))
        semua = self.kantor.acara(self.b().id)
        baru, self.acara = semua[len(self.acara) :], semua
        return baru


def rinci(teks: str) -> Any:
    """JSON read back."""
    return json.loads(teks)


__all__ = ["ADMIN_ID", "BALIKPAPAN", "BOT", "HARI_INI", "INDUK", "INSTANSI", "POST", "SARI", "UTC", "JamTetap", "Kantor",
           "KisahMeja", "replace", "rinci"]  # fmt: skip
