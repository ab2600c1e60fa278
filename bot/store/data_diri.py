"""Where one person stands in the tables, and what becomes of each place when he is erased (docs/data-pribadi.md, UU 27/2022).

`PETA` is the one list for both the copy and the erasure; a test holds it against the register of personal data.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Any, Literal

from sqlalchemy import ColumnElement, create_engine, delete, false, or_, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from bot.application.ports import TANPA_NAMA
from bot.store import models as t
from bot.store import postgres
from bot.store.database import BUSY_TIMEOUT_MS, SesiInstansi
from bot.store.sandi import Brankas, KunciHilang, lupakan_kunci
from bot.store.sebutan import disebut
from bot.store.simpul import sekali_jalan

#: What becomes of a place: its rows go; its rows stay and hold nothing about him any more; or it stays as it is, because it
#: holds ids only and belongs to the record of a case or of the posts (UU 43/2009).
Nasib = Literal["hapus", "kosongkan", "tetap"]


@dataclass(frozen=True, slots=True)
class Letak:
    """One table: the columns that lead to a person, by what they hold."""

    tabel: type[t.Base]
    nasib: Nasib
    orang: tuple[str, ...] = ()  # his id
    nomor: tuple[str, ...] = ()  # the number of his Telegram account or chat
    berkas: tuple[str, ...] = ()  # the id of a case he asked for


#: In the order in which rows may go: what refers to another table first.
PETA: tuple[Letak, ...] = (
    Letak(t.OutboxRow, "hapus", nomor=("chat_id",)),
    Letak(t.KartuRow, "hapus", nomor=("chat_id",)),
    Letak(t.TombolRow, "hapus", nomor=("chat_id",)),
    Letak(t.DialogRow, "hapus", orang=("orang_id",), nomor=("chat_id", "user_id")),
    Letak(t.UnduhanRow, "hapus", orang=("orang_id",), nomor=("chat_id", "user_id")),
    Letak(t.CobaTautanRow, "hapus", nomor=("user_id",)),
    Letak(t.PreferensiRow, "hapus", orang=("orang_id",)),
    Letak(t.RingkasanRow, "hapus", orang=("orang_id",)),
    Letak(t.HalamanTtdRow, "hapus", orang=("orang_id",), nomor=("chat_id",)),
    Letak(t.FaktorTotpRow, "hapus", orang=("orang_id",)),
    Letak(t.AkunRow, "hapus", orang=("orang_id",), nomor=("user_id", "chat_id")),
    Letak(t.InboxRow, "kosongkan", nomor=("chat",)),
    Letak(t.UndanganRow, "kosongkan", orang=("orang_id", "oleh", "diputus_oleh"), nomor=("dipakai_user_id",)),
    Letak(t.TugasLatarRow, "kosongkan", berkas=("berkas_id",)),
    Letak(t.OrangRow, "kosongkan", orang=("id",)),
    Letak(t.KunciRow, "kosongkan", orang=("orang_id",)),
    Letak(t.BerkasRow, "tetap", orang=("pemohon_id",)),
    Letak(t.PeristiwaRow, "tetap", orang=("orang_id",), berkas=("berkas_id",)),
    Letak(t.LangkahBerkasRow, "tetap", orang=("orang_id", "oleh_id")),
    Letak(t.DokumenRow, "tetap", berkas=("berkas_id",)),
    Letak(t.PenugasanRow, "tetap", orang=("orang_id", "mewakili", "oleh")),
    Letak(t.JejakPejabatRow, "tetap", orang=("orang_id", "oleh")),
    Letak(t.HariKantorRow, "tetap", orang=("dibuat_oleh", "dicabut_oleh")),
    Letak(t.OpdRow, "tetap", orang=("kontak_id",)),
)

#: What a person's copy does not repeat: keys and codes are no data about him, and events and documents stand with their case.
BUKAN_SALINAN = {"kunci": ("kunci",), "faktor_totp": ("rahasia_sandi",), "peristiwa": None, "dokumen": None, "tombol": None,
                 "tugas_latar": None}  # fmt: skip

#: How a ciphertext was bound to its place.
_KONTEKS = {"orang.nama_sandi": "orang.nama", "orang.nip_sandi": "orang.nip", "orang.nik_sandi": "orang.nik",
            "unduhan.nama_sandi": "unduhan.nama"}  # fmt: skip


def nomor_akun(sesi: SesiInstansi, orang_id: str) -> set[int]:
    """The numbers of his Telegram accounts and chats."""
    rows = sesi.execute(select(t.AkunRow.user_id, t.AkunRow.chat_id).where(t.AkunRow.orang_id == orang_id))
    return {n for row in rows for n in row}


def berkas_milik(sesi: SesiInstansi, orang_id: str) -> list[str]:
    """The cases he asked for."""
    return list(sesi.scalars(select(t.BerkasRow.id).where(t.BerkasRow.pemohon_id == orang_id)))


def _syarat(letak: Letak, orang_id: str, nomor: set[int], berkas: list[str]) -> ColumnElement[bool]:
    tabel: Any = letak.tabel
    teks = [str(n) for n in nomor] if letak.tabel is t.InboxRow else sorted(nomor)
    return or_(false(), *(getattr(tabel, k) == orang_id for k in letak.orang), *(getattr(tabel, k).in_(teks) for k in letak.nomor),
               *(getattr(tabel, k).in_(berkas) for k in letak.berkas))  # fmt: skip


def salinan(sesi: SesiInstansi, brankas: Brankas, orang_id: str) -> dict[str, list[dict[str, Any]]]:
    """Every row about him by table, decrypted, as JSON data; what stands with his cases is left to `Gudang.acara`."""
    nomor, berkas = nomor_akun(sesi, orang_id), berkas_milik(sesi, orang_id)
    hasil = {}
    for letak in PETA:
        nama = letak.tabel.__tablename__
        tanpa = BUKAN_SALINAN.get(nama, ())
        if tanpa is None:
            continue
        rows = sesi.scalars(select(letak.tabel).where(_syarat(letak, orang_id, nomor, berkas)))
        isi = [{k: v for k, v in _baris(sesi, brankas, orang_id, row) if k not in tanpa} for row in rows]
        if isi:
            hasil[nama] = isi
    return hasil


def _baris(sesi: SesiInstansi, brankas: Brankas, orang_id: str, row: Any) -> Iterator[tuple[str, Any]]:
    for kolom in row.__table__.columns:
        nilai = getattr(row, kolom.name)
        if isinstance(nilai, bytes):
            konteks = _KONTEKS.get(f"{row.__tablename__}.{kolom.name}") or (f"dialog:{row.chat_id}" if kolom.name == "data_sandi" else "")
            try:
                nilai = brankas.buka(sesi, orang_id, nilai, konteks) if konteks else None
            except KunciHilang:
                nilai = None
        yield kolom.name, nilai.isoformat() if isinstance(nilai, datetime) else nilai


def pernah_menjabat(sesi: SesiInstansi, orang_id: str) -> bool:
    """Whether he holds or held a post, or is the contact of another office."""
    tugas = select(t.PenugasanRow.id).where(or_(t.PenugasanRow.orang_id == orang_id, t.PenugasanRow.mewakili == orang_id))
    opd = select(t.OpdRow.id).where(t.OpdRow.kontak_id == orang_id)
    return any(sesi.scalars(x.limit(1)).first() is not None for x in (tugas, opd))


def terhapus(sesi: SesiInstansi, orang_id: str) -> bool:
    """Whether his key was destroyed."""
    row = sesi.get(t.KunciRow, orang_id)
    return row is not None and row.kunci is None


def menunggu(sesi: SesiInstansi, orang_id: str, nama: str) -> bool:
    """Whether something about him is still on its way: work on his cases, or a message to others that names him."""
    berkas = berkas_milik(sesi, orang_id)
    kerja = select(t.TugasLatarRow.id).where(t.TugasLatarRow.berkas_id.in_(berkas), t.TugasLatarRow.status == "menunggu")
    unduhan = select(t.UnduhanRow.id).where(t.UnduhanRow.orang_id == orang_id, t.UnduhanRow.status == "menunggu")
    if any(sesi.scalars(x.limit(1)).first() is not None for x in (kerja, unduhan)):
        return True
    nomor = nomor_akun(sesi, orang_id)
    antre = sesi.execute(select(t.KartuRow.berkas_id, t.OutboxRow.payload, t.KartuRow.isi).outerjoin(t.KartuRow, t.KartuRow.id == t.OutboxRow.kartu_id).where(
        t.OutboxRow.status == "antre", t.OutboxRow.chat_id.not_in(nomor)))  # fmt: skip
    tertulis = escape(nama)
    return any(id_ in berkas or (nama != TANPA_NAMA and tertulis in json.dumps([payload, isi], ensure_ascii=False))
               for id_, payload, isi in antre)  # fmt: skip


def musnahkan(sesi: SesiInstansi, orang_id: str, nyata: datetime) -> list[str]:
    """Destroy his key and take his rows away, as `PETA` says; returns hashes of his files that no row names any more.

    Messages of this office that were sent lose their text now instead of after seven days: they may name him.
    """
    nomor, berkas = nomor_akun(sesi, orang_id), berkas_milik(sesi, orang_id)
    unggahan = {x for x in sesi.scalars(select(t.UnduhanRow.sha256).where(t.UnduhanRow.orang_id == orang_id)) if x}
    lepas = {"synchronize_session": False}
    for letak in PETA:
        if letak.nasib == "hapus":
            sesi.execute(delete(letak.tabel).where(_syarat(letak, orang_id, nomor, berkas)).execution_options(**lepas))
    kosong: Mapping[type[t.Base], tuple[ColumnElement[bool], dict[str, Any]]] = {
        t.InboxRow: ((t.InboxRow.chat.in_([str(n) for n in nomor])) & (t.InboxRow.status != "baru"), {"chat": "-", "payload": None}),
        t.UndanganRow: (t.UndanganRow.orang_id == orang_id, {"dipakai_user_id": None, "dibatalkan_at": nyata}),
        t.TugasLatarRow: (t.TugasLatarRow.berkas_id.in_(berkas), {"data": {}}),
        t.OrangRow: (t.OrangRow.id == orang_id, {"nama_sandi": b"", "pangkat": "", "nip_sandi": None, "nik_sandi": None}),
        t.KunciRow: (t.KunciRow.orang_id == orang_id, {"kunci": None, "dihancurkan_at": nyata}),
        t.OutboxRow: ((t.OutboxRow.status != "antre") & t.OutboxRow.payload.is_not(None), {"payload": None}),
        t.KartuRow: (t.KartuRow.berkas_id.in_(berkas), {"isi": None, "versi_terkirim": t.KartuRow.versi}),
    }  # fmt: skip
    for tabel, (syarat, nilai) in kosong.items():
        sesi.execute(update(tabel).where(syarat).values(**nilai).execution_options(**lepas))
    lupakan_kunci(sesi)
    sesi.expire_all()
    return sorted(unggahan - disebut(sesi, unggahan))


def gosok(url: str) -> bool:
    """Rewrite what deleted rows left behind in the files of the database; False when somebody kept it busy.

    SQLite is rewritten whole (VACUUM) and its log emptied; PostgreSQL gives the room of dead rows free, to be written over.
    """
    target = make_url(url)
    if target.get_backend_name() != "sqlite":
        mesin = postgres.buat_mesin(target, sabar=True).execution_options(isolation_level="AUTOCOMMIT")

        async def sapu() -> None:
            try:
                async with mesin.connect() as sambungan:
                    for letak in PETA:
                        if letak.nasib != "tetap":
                            await sambungan.execute(text(f"VACUUM {letak.tabel.__tablename__}"))
            finally:
                await mesin.dispose()

        sekali_jalan(sapu())
        return True
    engine = create_engine(target.set(drivername="sqlite"), poolclass=NullPool, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as sambungan:
            sambungan.exec_driver_sql("VACUUM")
            (sibuk, *_) = sambungan.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            return not sibuk
    except DBAPIError:
        return False
    finally:
        engine.dispose()
