"""Two offices in one database: walk every table and show that a session of one never touches the other's rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    BigInteger,
    Boolean,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    delete,
    func,
    select,
    text,
    update,
)
from sqlalchemy.orm import aliased

from bot.store import models as t
from bot.store.database import Database, SesiInstansi, sebagai
from bot.store.models import Base, MilikInstansi, UtcDateTime
from bot.store.outbox import sisip
from tests.application.alat_meja import Kantor

A, B = "dkisp-tarakan", "diskominfo-metro"
KELAS = sorted((m.class_ for m in Base.registry.mappers), key=lambda k: k.__tablename__)
SAAT = datetime(2026, 11, 23, tzinfo=UTC)


def isi(tabel: Table, instansi: str, milik: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A row of this table for one office, made from its columns alone."""
    baris: dict[str, Any] = {}
    for i, kolom in enumerate(tabel.columns):
        if kolom.name == "instansi":
            baris[kolom.name] = instansi
        elif kolom.foreign_keys:
            (kunci,) = kolom.foreign_keys
            baris[kolom.name] = milik[kunci.column.table.name][kunci.column.name]
        elif isinstance(kolom.type, UtcDateTime):
            baris[kolom.name] = SAAT
        elif isinstance(kolom.type, Boolean):
            baris[kolom.name] = True
        elif isinstance(kolom.type, Integer | BigInteger):
            baris[kolom.name] = (1000 if instansi == A else 2000) + i
        elif isinstance(kolom.type, LargeBinary):
            baris[kolom.name] = b"x"
        elif kolom.type.__class__.__name__ == "JSON":
            baris[kolom.name] = {"milik": instansi}
        else:
            baris[kolom.name] = f"{instansi[:4]}-{kolom.name}"[: getattr(kolom.type, "length", None) or 100]
    return baris


@pytest.fixture
def dua(db: Database) -> Database:
    """A database with exactly one row of each office in every table."""

    def isikan(sesi: SesiInstansi) -> None:
        for instansi in (A, B):
            milik: dict[str, dict[str, Any]] = {}
            for tabel in Base.metadata.sorted_tables:
                milik[tabel.name] = isi(tabel, instansi, milik)
                sesi.execute(tabel.insert().values(milik[tabel.name]))

    db.tulis_langsung(isikan)
    return db


class Kembali(Exception):
    """Roll back."""


def mentah(db: Database, kelas: type[Base]) -> dict[str, tuple[Any, ...]]:
    """The rows of a table by office, read past every filter."""
    rows = db.tulis_langsung(lambda s: s.connection().execute(text(f"SELECT instansi, * FROM {kelas.__tablename__}")).all())
    return {row[0]: tuple(row) for row in rows}


def pk(kelas: type[Base], db: Database, instansi: str) -> tuple[Any, ...]:
    kolom = [k.name for k in kelas.__table__.primary_key.columns]
    row = db.tulis_langsung(lambda s: s.connection().execute(
        text(f"SELECT {', '.join(kolom)} FROM {kelas.__tablename__} WHERE instansi = :i"), {"i": instansi}).one())  # fmt: skip
    return tuple(row)


def tiap_tabel(uji: Callable[[Database, type[Base]], None]) -> Callable[[Database], None]:
    """Walk every table within one test: no table is left changed, and a database for each would be most of the work."""

    def semua(dua: Database) -> None:
        for kelas in KELAS:
            try:
                uji(dua, kelas)
            except BaseException as galat:
                galat.add_note(f"tabel {kelas.__tablename__}")
                raise

    return semua


def test_setiap_tabel_membawa_instansi() -> None:
    assert {k.__table__ for k in KELAS} == set(Base.metadata.tables.values())
    for kelas in KELAS:
        assert issubclass(kelas, MilikInstansi), kelas
        assert not kelas.__table__.c.instansi.nullable, kelas


@tiap_tabel
def test_sesi_satu_kantor_tidak_melihat_baris_kantor_lain(dua: Database, kelas: type[Base]) -> None:
    asing = pk(kelas, dua, B)
    kolom_pk = list(kelas.__table__.primary_key.columns)
    atribut = [getattr(kelas, k.key) for k in kolom_pk]

    def lihat(sesi: SesiInstansi) -> None:
        assert {r.instansi for r in sesi.scalars(select(kelas))} == {A}
        assert set(sesi.scalars(select(kelas.instansi))) == {A}
        assert sesi.get(kelas, asing if len(asing) > 1 else asing[0]) is None
        assert sesi.scalars(select(kelas).where(*(a == v for a, v in zip(atribut, asing, strict=True)))).first() is None
        assert sesi.scalar(select(func.count()).select_from(kelas)) == 1
        assert sesi.scalar(select(func.count(atribut[0]))) == 1
        assert sesi.scalar(select(func.max(kelas.instansi))) == A
        assert sesi.scalar(select(func.min(kelas.instansi))) == A
        lain = aliased(kelas)
        assert set(sesi.scalars(select(lain.instansi))) == {A}
        assert sesi.scalar(select(select(kelas.instansi).where(kelas.instansi == B).exists())) in (False, 0)
        assert set(sesi.scalars(select(kelas.instansi).where(kelas.instansi.in_(select(lain.instansi))))) == {A}

    dua.tulis_langsung(lihat, instansi=A)
    semua = dua.tulis_langsung(lambda s: {r.instansi for r in s.scalars(select(kelas))})
    assert semua == {A, B}, "tanpa instansi terlihat keduanya"


@tiap_tabel
def test_sesi_satu_kantor_tidak_mengubah_atau_menghapus_baris_kantor_lain(dua: Database, kelas: type[Base]) -> None:
    sebelum = mentah(dua, kelas)[B]
    kolom = next(
        k for k in kelas.__table__.columns if not k.primary_key and not k.foreign_keys and k.name != "instansi"
    )
    asing = pk(kelas, dua, B)
    syarat = [getattr(kelas, k.key) == v for k, v in zip(kelas.__table__.primary_key.columns, asing, strict=True)]
    nilai = isi(kelas.__table__, A, {x.__tablename__: dict.fromkeys(x.__table__.c.keys(), "x") for x in KELAS})

    def ubah(sesi: SesiInstansi) -> None:
        for pilihan in ({"synchronize_session": False}, {}):
            hasil = sesi.execute(update(kelas).values({kolom.key: nilai[kolom.key]}).execution_options(**pilihan))
            assert hasil.rowcount == 1
            assert sesi.execute(update(kelas).where(*syarat).values({kolom.key: nilai[kolom.key]})
                                .execution_options(**pilihan)).rowcount == 0  # fmt: skip
            assert sesi.execute(delete(kelas).where(*syarat).execution_options(**pilihan)).rowcount == 0

    dua.tulis_langsung(ubah, instansi=A)
    assert mentah(dua, kelas)[B] == sebelum

    def hapus(sesi: SesiInstansi) -> None:
        sqlite = sesi.get_bind().dialect.name == "sqlite"
        tanpa_induk = "PRAGMA defer_foreign_keys = ON" if sqlite else "SET LOCAL session_replication_role = replica"
        sesi.execute(text(tanpa_induk))
        sesi.execute(delete(kelas))
        assert set(mentah_dalam(sesi, kelas)) == {B}
        raise Kembali

    def mentah_dalam(sesi: SesiInstansi, kelas: type[Base]) -> list[str]:
        return list(sesi.connection().execute(text(f"SELECT instansi FROM {kelas.__tablename__}")).scalars())

    with pytest.raises(Kembali):
        dua.tulis_langsung(hapus, instansi=A)
    assert mentah(dua, kelas)[B] == sebelum


@tiap_tabel
def test_baris_baru_mendapat_instansi_sesinya_dan_baris_kantor_lain_ditolak(dua: Database, kelas: type[Base]) -> None:
    nilai = isi(kelas.__table__, B, {x.__tablename__: dict.fromkeys(x.__table__.c.keys(), "x") for x in KELAS})

    def tambah(sesi: SesiInstansi) -> None:
        sesi.add(kelas(**nilai))
        sesi.flush()

    with pytest.raises(PermissionError):
        dua.tulis_langsung(tambah, instansi=A)


@tiap_tabel
def test_baris_tidak_dapat_dipindahkan_ke_kantor_lain(dua: Database, kelas: type[Base]) -> None:
    def pindah(sesi: SesiInstansi) -> None:
        sesi.scalars(select(kelas)).one().instansi = B
        sesi.flush()

    with pytest.raises(PermissionError):
        dua.tulis_langsung(pindah, instansi=A)


def test_sisipan_dengan_on_conflict_tidak_menimpa_baris_kantor_lain(dua: Database) -> None:
    """The four upserts of the store name their office, and a clash with another's row does nothing."""

    def sisipkan(sesi: SesiInstansi) -> None:
        for kelas, kunci in ((t.TombolRow, ["id"]), (t.PengingatRow, ["berkas_id", "lb", "kode"])):
            asing = dict(sesi.connection().execute(
                text(f"SELECT * FROM {kelas.__tablename__} WHERE instansi = :i"), {"i": B}).mappings().one())  # fmt: skip
            milik = isi(kelas.__table__, A, {"berkas": {"id": asing.get("berkas_id")}})
            milik |= {k: asing[k] for k in kunci}
            milik.pop("id") if "id" not in kunci else None
            sesi.execute(sisip(sesi, kelas).values(milik).on_conflict_do_nothing(index_elements=kunci))

    sebelum = {k: mentah(dua, k) for k in (t.TombolRow, t.PengingatRow)}
    dua.tulis_langsung(sisipkan, instansi=A)
    assert {k: mentah(dua, k) for k in (t.TombolRow, t.PengingatRow)} == sebelum


@tiap_tabel
def test_pernyataan_siap_disaring_dan_dicap_seperti_yang_lain(dua: Database, kelas: type[Base]) -> None:
    tabel = kelas.__table__
    assert isinstance(tabel, Table)
    sebelum = mentah(dua, kelas)[B]

    def ubah(sesi: SesiInstansi) -> None:
        assert {r.instansi for r in sesi.jalankan(select(tabel))} == {A}
        assert {r.instansi for r in sesi.jalankan(select(tabel.c.instansi).where(tabel.c.instansi == B))} == set()
        assert sesi.jalankan(update(tabel).values(instansi=tabel.c.instansi)).rowcount == 1
        with pytest.raises(PermissionError):
            sesi.jalankan(tabel.insert(), {k.name: None for k in tabel.columns} | {"instansi": B})
        raise Kembali

    with pytest.raises(Kembali):
        dua.tulis_langsung(ubah, instansi=A)
    assert mentah(dua, kelas)[B] == sebelum
    assert dua.tulis_langsung(lambda s: {r.instansi for r in s.jalankan(select(tabel))}) == {A, B}


def test_sesi_pinjaman_kembali_menjadi_milik_semua(dua: Database) -> None:
    def pinjam(sesi: SesiInstansi) -> tuple[set[str], set[str]]:
        with sebagai(sesi, A):
            satu = set(sesi.scalars(select(t.OrangRow.instansi)))
        return satu, set(sesi.scalars(select(t.OrangRow.instansi)))

    assert dua.tulis_langsung(pinjam) == ({A}, {A, B})


async def test_bacaan_juga_disaring(dua: Database) -> None:
    assert await dua.baca(lambda s: set(s.scalars(select(t.OrangRow.instansi))), instansi=A) == {A}
    assert await dua.baca(lambda s: set(s.scalars(select(t.OrangRow.instansi)))) == {A, B}
    await dua.tutup()


def test_gudang_tidak_memakai_tabel_mentah_yang_lolos_dari_saringan() -> None:
    """`Model.__table__` and text SQL are not ORM statements: the filter would not see them."""
    sumber = Path(__file__).resolve().parents[2] / "bot" / "store"
    gudang = list((sumber / "gudang").glob("*.py"))
    assert gudang
    for berkas in (*gudang, *(sumber / f"{nama}.py" for nama in ("tugas", "inbox", "outbox", "unduhan"))):
        assert not re.search(r"__table__|\btext\(", berkas.read_text()), berkas


def test_dua_kantor_menghitung_nomornya_masing_masing(tmp_path: Path, db: Database) -> None:
    satu = Kantor(tmp_path, db=db)
    dua = Kantor(tmp_path, instansi=B, bot="2", db=satu.db)
    for kantor in (satu, satu, dua):
        kantor.di(lambda m: m.g.catat_nomor("surat", 2026, m.g.nomor_berikut("surat", 2026), "x", status="dipesan",
                                            berkas_id="b", at=m.sekarang))  # fmt: skip
    assert satu.di(lambda m: m.g.nomor_berikut("surat", 2026)) == 3
    assert dua.di(lambda m: m.g.nomor_berikut("surat", 2026)) == 2
    dua.di(lambda m: m.g.akhiri_nomor("surat", 2026, 1, status="final", at=m.sekarang))
    assert [r.status for r in satu.baris(t.NomorRow)] == ["dipesan", "dipesan"]


def test_kunci_unik_yang_dijanjikan_ada() -> None:
    ada = {(x.__tablename__, tuple(c.name for c in u.columns)) for x in KELAS for u in x.__table__.constraints
           if isinstance(u, UniqueConstraint)}  # fmt: skip
    assert ada >= {
        ("inbox", ("bot", "update_id")),
        ("outbox", ("instansi", "dedupe")),
        ("kartu", ("instansi", "kunci", "chat_id")),
        ("dialog", ("instansi", "bot", "chat_id", "user_id")),
        ("akun", ("instansi", "user_id")),
        ("undangan", ("token_hash",)),
        ("berkas", ("instansi", "nomor")),
        ("nomor", ("instansi", "aliran", "tahun", "urut")),
        ("pengingat", ("berkas_id", "lb", "kode")),
        ("tugas_latar", ("instansi", "kunci")),
        ("sop_versi", ("instansi", "sop_id", "versi")),
    }
