"""Past SQLAlchemy or by way of it: every statement of `bot.store.siap` reaches sqlite3 as the same text with the same values, and its
rows and errors come back alike."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import DateTime, Delete, Insert, Select, Update, event, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.types import TypeEngine

from bot.domain.galat import Gangguan
from bot.store import models as t
from bot.store import siap
from bot.store.database import Database, SesiInstansi
from bot.store.models import Base, UtcDateTime
from bot.store.ringan import Hasil
from tests.store.test_dua_instansi import A, B, isi

#: One for every statement there is; those that know ON CONFLICT are there once for each database.
SIAP = {nama: x.sqlite if isinstance(x, siap.Ragam) else x for nama, x in vars(siap).items()
        if nama.isupper() and isinstance(x, Select | Insert | Update | Delete | siap.Ragam)}  # fmt: skip

SAAT = datetime(2026, 11, 23, 8, 0, 0, 123456, tzinfo=timezone(timedelta(hours=8)))
#: By kind; what has no kind of its own is JSON.
CONTOH: dict[type, Any] = {str: "kata (contoh)", int: 7, bool: True, bytes: b"x", object: {"a": [1, None, "é"]}}


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """In every table a row with all there can be, and one without what can be missing. Every test rolls back."""
    db = Database(f"sqlite+aiosqlite:///{tmp_path_factory.mktemp('ringan')}/paraf.db")
    Base.metadata.create_all(db.engine)

    def isikan(sesi: SesiInstansi) -> None:
        for instansi in (A, B):
            milik: dict[str, dict[str, Any]] = {}
            for tabel in Base.metadata.sorted_tables:
                milik[tabel.name] = isi(tabel, instansi, milik)
                kosong = {k.name: None for k in tabel.columns if k.nullable and instansi == B}
                sesi.execute(tabel.insert().values(milik[tabel.name] | kosong))

    db.tulis_langsung(isikan)
    yield db
    db.tutup_langsung()


def contoh(pernyataan: Any, dialek: Any) -> dict[str, Any]:
    """A value of its kind for everything the statement asks for, and for every column of a new row."""

    def satu(tipe: TypeEngine[Any]) -> Any:
        return SAAT if isinstance(tipe, UtcDateTime) else CONTOH[tipe.python_type]

    nilai = {nama: [satu(b.type)] * 3 if b.expanding else satu(b.type)
             for nama, b in pernyataan.compile(dialect=dialek).binds.items() if b.required}  # fmt: skip
    if isinstance(pernyataan, Insert):
        nilai |= {k.name: satu(k.type) for k in pernyataan.table.columns} | {"instansi": A}
    return nilai


def dua_jalan(db: Database, pernyataan: Any, nilai: Any, *, instansi: str | None = A) -> list[list[Any]]:
    """What reached sqlite3, and what came of it: past SQLAlchemy, then by way of it."""
    sampai: list[list[Any]] = [[]]

    def catat(_s: Any, _k: Any, perintah: str, isi: Any, _konteks: Any, banyak: bool) -> None:
        sampai[-1].append((perintah, [tuple(x) for x in isi] if banyak and isinstance(isi, list) else tuple(isi)))

    def unit(sesi: SesiInstansi) -> None:
        for langsung in (True, False):
            with sesi.begin_nested() as titik:
                sampai.append([])
                try:
                    if langsung:
                        hasil = sesi.jalankan(pernyataan, nilai)
                    else:
                        hasil = sesi.connection().execute(*(sesi._sekantor(pernyataan, nilai) if instansi else (pernyataan, nilai)))
                    sampai[-1].append([(b._asdict(), [type(x) for x in b]) for b in hasil] if pernyataan.exported_columns else hasil.rowcount)
                except DBAPIError as galat:
                    sampai[-1].append((type(galat), type(galat.orig), str(galat)))
                titik.rollback()

    event.listen(db.engine, "before_cursor_execute", catat)
    try:
        db.tulis_langsung(unit, instansi=instansi)
    finally:
        event.remove(db.engine, "before_cursor_execute", catat)
    return [[x for x in satu if "SAVEPOINT" not in str(x) and "COMMIT" not in str(x)] for satu in sampai[1:]]


@pytest.mark.parametrize("nama", SIAP)
def test_a_statement_is_the_same_either_way(nama: str, db: Database) -> None:
    pernyataan = SIAP[nama]
    nilai = contoh(pernyataan, db.engine.dialect)
    kosong = {k: [] if isinstance(v, list) else v for k, v in nilai.items()}
    for isian, instansi in ((nilai, A), (nilai, None), (kosong, A)):
        ringan, biasa = dua_jalan(db, pernyataan, isian, instansi=instansi)
        assert ringan == biasa
        assert len(ringan) == 2, "what was sent, and what came of it"


@pytest.mark.filterwarnings("ignore:SELECT statement has a cartesian product")  # the columns without their joins
@pytest.mark.parametrize("nama", [nama for nama, x in SIAP.items() if len(x.exported_columns)])
def test_rows_come_back_with_the_same_values_of_the_same_kind(nama: str, db: Database) -> None:
    per_tabel: dict[Any, list[Any]] = {}
    for kolom in SIAP[nama].exported_columns:
        per_tabel.setdefault(getattr(kolom, "table", None), []).append(kolom)
    for kolom in per_tabel.values():
        ringan, biasa = dua_jalan(db, select(*kolom), None, instansi=None)
        assert ringan == biasa
        assert ringan[-1], "there are rows"


def test_many_rows_go_in_one_call_and_what_is_not_said_is_the_columns_default(db: Database) -> None:
    baris = [{"bot": "7", "chat_id": i, "metode": "sendMessage", "payload": {"text": "é"} if i else None, "dedupe": f"d{i}",
              "dibuat_at": SAAT} for i in range(3)]  # fmt: skip
    ringan, biasa = dua_jalan(db, insert(siap.OUTBOX), baris)
    assert ringan == biasa
    assert len(ringan[0][1]) == 3
    assert "antre" in ringan[0][1][0]


def test_one_by_one_where_each_row_says_whether_it_is_new(db: Database) -> None:
    baris = [{"bot": "7", "update_id": i // 2, "chat": "1", "payload": "{}", "status": "baru", "diterima_at": SAAT, "percobaan": 0}
             for i in range(4)]  # fmt: skip
    (*_, baru), (*_, biasa) = dua_jalan(db, SIAP["TERIMA"], baris)
    assert baru == biasa
    assert len(baru) == 2


def test_an_error_is_sqlalchemys_and_repeats_no_value(db: Database) -> None:
    nilai = {"bot": "7", "chat_id": 1, "metode": "x", "dedupe": "d", "kartu_id": 999, "dibuat_at": SAAT, "payload": {"t": "Sari (contoh)"}}
    ringan, biasa = dua_jalan(db, siap.TAMPILKAN, nilai)
    assert ringan == biasa
    assert ringan[-1][:2] == (IntegrityError, sqlite3.IntegrityError)
    assert "Sari" not in ringan[-1][2]


def test_a_broken_database_is_a_disturbance_as_before(db: Database) -> None:
    def unit(sesi: SesiInstansi) -> None:
        sesi.connection().exec_driver_sql("PRAGMA query_only=ON")
        try:
            sesi.jalankan(siap.UBAH_BERKAS, contoh(siap.UBAH_BERKAS, db.engine.dialect))
        finally:
            sesi.connection().exec_driver_sql("PRAGMA query_only=OFF")

    with pytest.raises(Gangguan):
        db.tulis_langsung(unit, instansi=A)


def test_a_moment_without_a_zone_is_refused(db: Database) -> None:
    with pytest.raises(ValueError, match="zone"):
        db.tulis_langsung(lambda s: s.jalankan(siap.ADA_JATUH, {"at": datetime(2026, 1, 1)}), instansi=A)


@pytest.mark.parametrize("mikro", [0, 1, 123456])
def test_a_moment_is_written_as_sqlalchemy_writes_it_and_read_back_as_utc(mikro: int, db: Database) -> None:
    dialek = db.engine.dialect
    saat = SAAT.replace(microsecond=mikro)
    polos = DateTime().dialect_impl(dialek)
    tulis, baca = polos.bind_processor(dialek), polos.result_processor(dialek, None)
    assert tulis is not None and baca is not None
    teks = UtcDateTime().bind_processor(dialek)(saat)
    assert teks == tulis(saat.astimezone(UTC).replace(tzinfo=None))
    kembali = UtcDateTime().result_processor(dialek, None)(teks)
    assert (kembali, kembali.tzinfo) == (baca(teks).replace(tzinfo=UTC), UTC)
    assert UtcDateTime().bind_processor(dialek)(None) is UtcDateTime().result_processor(dialek, None)(None) is None


async def test_what_only_reads_goes_the_same_way(tmp_path: Path) -> None:
    db = Database(f"sqlite+aiosqlite:///{tmp_path}/paraf.db")
    Base.metadata.create_all(db.engine)
    orang = [t.OrangRow(id="o", nama_sandi=b"x", pangkat="III/a", dibuat_at=SAAT), t.KunciRow(orang_id="o", kunci=b"k")]
    db.tulis_langsung(lambda s: s.add_all(orang), instansi=A)

    hasil = await db.baca(lambda sesi: sesi.jalankan(siap.PROFIL, {"orang_id": "o"}), instansi=A)
    assert isinstance(hasil, Hasil)
    row = hasil.first()
    assert (row.pangkat, row.nama_sandi, row.dibuat_at) == ("III/a", b"x", SAAT)
    await db.tutup()
