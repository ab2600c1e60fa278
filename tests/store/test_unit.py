"""What a unit of work tells of itself once it is committed, and units that are committed together."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError, InvalidRequestError, OperationalError
from structlog.testing import capture_logs

from bot.domain.galat import Gangguan
from bot.store import database, siap
from bot.store import models as t
from bot.store.database import KELOMPOK, Database, SesiInstansi, catat_sesudah_commit
from bot.store.models import Base
from bot.store.outbox import kabari
from bot.store.ringan import Jalur

KINI = datetime(2026, 11, 23, tzinfo=UTC)
UPDATE = {"instansi": "dinas-contoh", "bot": "7000001", "update_id": 1, "chat": "1", "payload": "{}", "status": "baru",
          "diterima_at": KINI, "percobaan": 0}  # fmt: skip


def _objek(sesi: SesiInstansi) -> None:
    sesi.add(t.InsidenRow(id="contoh", instansi="dinas-contoh", jenis="uji", keterangan="", pada=KINI))


def _ubah_objek(sesi: SesiInstansi) -> None:
    sesi.get_one(t.InsidenRow, "contoh").keterangan = "lain"


@pytest.mark.parametrize(
    ("unit", "tabel"),
    [(lambda s: s.jalankan(siap.TERIMA, [UPDATE]), {"inbox"}),
     (lambda s: s.jalankan(siap.SELESAI, {"inbox_id": 1, "selesai_at": KINI}), {"inbox"}),
     (_objek, {"insiden"}),
     (lambda s: s.execute(update(t.InsidenRow).values(keterangan="")), {"insiden"}),
     (lambda s: [s.jalankan(siap.TERSISA).all(), s.scalars(select(t.InsidenRow)).all(), s.execute(text("SELECT 1"))],
      set())],
    ids=["kept insert", "kept update", "object", "update", "reads"],
)  # fmt: skip
async def test_a_commit_names_the_tables_that_were_written(db: Database, unit: Callable[[SesiInstansi], Any], tabel: set[str]) -> None:
    kabar: list[set[str]] = []
    db.sesudah_commit.append(lambda tertulis: kabar.append(set(tertulis)))
    await db.tulis(unit)
    assert kabar == [tabel]


async def test_so_does_a_change_of_an_object_that_was_there(db: Database) -> None:
    await db.tulis(_objek)
    kabar: list[set[str]] = []
    db.sesudah_commit.append(lambda tertulis: kabar.append(set(tertulis)))
    await db.tulis(_ubah_objek)
    assert kabar == [{"insiden"}]


async def test_a_unit_that_fails_names_nothing(db: Database) -> None:
    kabar: list[set[str]] = []
    db.sesudah_commit.append(lambda tertulis: kabar.append(set(tertulis)))

    def unit(sesi: SesiInstansi) -> None:
        _objek(sesi)
        sesi.flush()
        raise KeyError

    with pytest.raises(KeyError):
        await db.tulis(unit)
    assert kabar == []


def test_a_unit_finds_nothing_of_the_one_before_also_after_an_error(db: Database) -> None:
    objek = t.InsidenRow(id="contoh", jenis="uji", keterangan="", pada=KINI)
    sesi_lama: list[SesiInstansi] = []

    def gagal(sesi: SesiInstansi) -> None:
        sesi_lama.append(sesi)
        sesi.info["kunci"] = {"orang": b"rahasia"}
        catat_sesudah_commit(sesi, jenis="uji")
        sesi.jalankan(siap.TERIMA, [UPDATE])
        sesi.add(objek)
        raise KeyError

    def berikut(sesi: SesiInstansi) -> None:
        assert (sesi.instansi, dict(sesi.info), sesi.tertulis) == (None, {}, set())
        assert not [*sesi.new, *sesi.identity_map.values()]
        assert sesi.scalars(select(t.InsidenRow)).all() == []
        assert sesi.jalankan(siap.MENUNGGU, {"bot": "7000001", "chats": ["1"]}).all() == []

    with pytest.raises(KeyError):
        db.tulis_langsung(gagal, instansi="dinas-contoh")
    db.tulis_langsung(berikut)
    assert objek not in sesi_lama[0]


def test_a_kept_statement_sees_what_objects_changed_before_it(db: Database) -> None:
    def unit(sesi: SesiInstansi) -> list[int]:
        banyak = [len(sesi.jalankan(siap.ADA_RINGKASAN, {"tanggal": "2026-11-23"}).all())]
        sesi.add(t.RingkasanRow(orang_id="o", tanggal="2026-11-23", jatuh_at=KINI, status="menunggu"))
        return [*banyak, len(sesi.jalankan(siap.ADA_RINGKASAN, {"tanggal": "2026-11-23"}).all())]

    assert db.tulis_langsung(unit, instansi="dinas-contoh") == [0, 1]
    assert db.tulis_langsung(lambda s: len(s.jalankan(siap.ADA_RINGKASAN, {"tanggal": "2026-11-23"}).all()), instansi="dinas-lain") == 0


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """A database file, whose connection is kept from one unit to the next."""
    db = Database(f"sqlite+aiosqlite:///{tmp_path}/paraf.db")
    Base.metadata.create_all(db.engine)
    yield db
    db.tutup_langsung()


def _banyak(sesi: SesiInstansi) -> int:
    return len(sesi.scalars(select(t.InsidenRow)).all())


def test_a_commit_that_fails_leaves_nothing_behind_for_the_next_unit(sqlite: Database) -> None:
    def gagal(sesi: SesiInstansi) -> None:
        _objek(sesi)
        sesi.execute(text("PRAGMA defer_foreign_keys=ON"))
        sesi.jalankan(siap.TAMPILKAN, {"instansi": "a", "bot": "7", "chat_id": 1, "metode": "kartu", "kartu_id": 999, "dedupe": "d", "dibuat_at": KINI})

    with pytest.raises(IntegrityError):
        sqlite.tulis_langsung(gagal)
    assert sqlite.tulis_langsung(_banyak) == 0
    sqlite.tulis_langsung(_objek)
    assert sqlite.tulis_langsung(_banyak) == 1


def test_a_transaction_that_cannot_be_rolled_back_ends_with_its_connection(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    asli, sekali = Jalur.batal, list[Jalur]()

    def macet(jalur: Jalur) -> None:
        sekali.append(jalur)
        if len(sekali) == 1:
            raise ConnectionError
        asli(jalur)

    def gagal(sesi: SesiInstansi) -> None:
        sesi.jalankan(siap.TERIMA, [UPDATE])
        raise KeyError

    monkeypatch.setattr(Jalur, "batal", macet)
    with pytest.raises(ConnectionError):
        sqlite.tulis_langsung(gagal)
    assert sqlite.tulis_langsung(lambda s: s.scalars(select(t.InboxRow)).all()) == []
    sqlite.tulis_langsung(_objek)
    assert len(sekali) == 1


@pytest.mark.parametrize("berobjek", [False, True])
def test_what_follows_a_transaction_that_sqlite_gave_up_is_not_written_by_itself(sqlite: Database, berobjek: bool) -> None:
    """As after a full disk, of which the unit said nothing."""

    def diam(sesi: SesiInstansi) -> None:
        if berobjek:
            _objek(sesi)
            sesi.flush()
        sesi.jalankan(siap.TERIMA, [UPDATE])
        assert sesi._jalur is not None
        sesi._jalur.kursor.execute("ROLLBACK")
        with suppress(DBAPIError):
            sesi.jalankan(siap.TERIMA, [UPDATE])

    with pytest.raises(Gangguan):
        sqlite.tulis_langsung(diam)
    assert sqlite.tulis_langsung(lambda s: (s.scalars(select(t.InboxRow)).all(), s.scalars(select(t.InsidenRow)).all())) == ([], [])


def test_what_another_connection_or_program_wrote_is_seen(sqlite: Database) -> None:
    assert sqlite.tulis_langsung(_banyak) == 0
    lain = Database(str(sqlite.url))
    lain.tulis_langsung(_objek)
    lain.tutup_langsung()
    assert sqlite.tulis_langsung(_banyak) == 1
    with sqlite.engine.connect() as sambungan:
        assert sambungan.execute(select(t.InsidenRow.id)).all() == [("contoh",)]


def test_after_dispose_the_file_that_is_there_then_is_opened(sqlite: Database, tmp_path: Path) -> None:
    kosong = tmp_path / "kosong.db"
    with closing(sqlite3.connect(sqlite.url.database or "")) as asal, closing(sqlite3.connect(kosong)) as tujuan:
        asal.backup(tujuan)
    sqlite.tulis_langsung(_objek)
    sqlite.engine.dispose()
    kosong.replace(sqlite.url.database or "")
    assert sqlite.tulis_langsung(_banyak) == 0


def test_units_of_several_threads_take_turns(sqlite: Database) -> None:
    def satu(ke: int) -> None:
        sqlite.tulis_langsung(lambda s: s.add(t.InsidenRow(id=str(ke), instansi="a", jenis="uji", keterangan="", pada=KINI)))

    with ThreadPoolExecutor(4) as utas:
        list(utas.map(satu, range(20)))
    assert sqlite.tulis_langsung(_banyak) == 20


def test_a_unit_within_a_unit_gives_up_and_both_leave_nothing(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "TUNGGU_GILIRAN", 0.05)

    def luar(sesi: SesiInstansi) -> None:
        _objek(sesi)
        sqlite.tulis_langsung(_banyak)

    with pytest.raises(Gangguan):
        sqlite.tulis_langsung(luar)
    assert sqlite.tulis_langsung(_banyak) == 0


# --- units that wait for SQLite's writer share one COMMIT -----------------------------------------------------------


def _simpan(nomor: int) -> Callable[[SesiInstansi], None]:
    def unit(sesi: SesiInstansi) -> None:
        sesi.jalankan(siap.TERIMA, [{**UPDATE, "update_id": nomor, "chat": str(nomor)}])
        sesi.add(t.InsidenRow(id=f"I{nomor}", instansi="dinas-contoh", jenis="uji", keterangan="", pada=KINI))
        catat_sesudah_commit(sesi, nomor=nomor)

    return unit


def _tersimpan(db: Database) -> tuple[list[int], list[str]]:
    def lihat(sesi: SesiInstansi) -> tuple[list[int], list[str]]:
        return [*sesi.scalars(select(t.InboxRow.update_id).order_by(t.InboxRow.update_id))], [*sesi.scalars(select(t.InsidenRow.id).order_by(t.InsidenRow.id))]

    return db.tulis_langsung(lihat)


@contextmanager
def _sibuk(db: Database) -> Iterator[None]:
    """The writer is busy with a unit that ends with the block."""
    mulai, buka = threading.Event(), threading.Event()

    def unit(_sesi: SesiInstansi) -> None:
        mulai.set()
        assert buka.wait(60)

    sibuk = db._mesin.antre(unit, None)
    assert mulai.wait(60)
    try:
        yield
    finally:
        buka.set()
    sibuk.result(60)


def _bersama(db: Database, *unit: Callable[[SesiInstansi], Any]) -> list[Future[Any]]:
    """These units, which wait while the writer is busy; they have ended."""
    with _sibuk(db):
        masa_depan = [db._mesin.antre(satu, None) for satu in unit]
    wait(masa_depan, 60)
    return masa_depan


def test_units_that_wait_for_the_writer_share_a_commit_and_one_alone_has_its_own(sqlite: Database) -> None:
    commit: list[int] = []
    event.listen(sqlite.engine, "before_cursor_execute", lambda *isi: commit.append(1) if isi[2] == "COMMIT" else None)
    assert [x.result() for x in _bersama(sqlite, *map(_simpan, range(1, 2 * KELOMPOK)))] == [None] * (2 * KELOMPOK - 1)
    assert len(commit) == 1 + 2  # of the unit they waited for, and theirs
    _bersama(sqlite, _simpan(99))
    assert len(commit) == 3 + 2
    assert _tersimpan(sqlite)[0] == [*range(1, 2 * KELOMPOK), 99]


def test_nobody_of_a_shared_commit_is_told_before_it(sqlite: Database, tmp_path: Path) -> None:
    masa_depan: list[Future[Any]] = []
    terlihat: list[tuple[bool, int]] = []

    def di_luar() -> int:
        with closing(sqlite3.connect(tmp_path / "paraf.db")) as lain:
            return int(lain.execute("SELECT count(*) FROM inbox").fetchone()[0])

    def intip(_sesi: SesiInstansi) -> None:
        terlihat.append((masa_depan[0].done(), di_luar()))

    def unit(sesi: SesiInstansi) -> None:
        _simpan(1)(sesi)
        masa_depan[0].add_done_callback(lambda _: terlihat.append((True, di_luar())))

    with _sibuk(sqlite):
        masa_depan += [sqlite._mesin.antre(satu, None) for satu in (unit, intip)]
    wait(masa_depan, 60)
    assert terlihat == [(False, 0), (True, 1)]


@pytest.mark.parametrize("banyak", [1, 2])
def test_what_is_on_disk_has_not_failed_whatever_sqlalchemys_books_say_of_it(sqlite: Database, banyak: int) -> None:
    gagal: list[str] = []

    @event.listens_for(sqlite.engine, "commit")
    def salah(_sambungan: Any) -> None:
        gagal.append("commit")
        raise InvalidRequestError

    with capture_logs() as log:
        assert [x.exception() for x in _bersama(sqlite, *map(_simpan, range(banyak)))] == [None] * banyak
    assert gagal == ["commit"], "of the units with objects; the one they waited for has none"
    assert [(baris["event"], baris["galat"]) for baris in log] == [("pembukuan_sesudah_commit", "InvalidRequestError")]
    event.remove(sqlite.engine, "commit", salah)
    assert [x.exception() for x in _bersama(sqlite, _simpan(8), _simpan(9))] == [None, None]
    assert _tersimpan(sqlite)[0] == [*range(banyak), 8, 9]


def test_a_transaction_that_sqlalchemy_holds_for_ended_is_not_written(sqlite: Database) -> None:
    def dua_kali(sesi: SesiInstansi) -> None:
        _objek(sesi)
        sesi.flush()
        sambungan = sesi.connection()
        sambungan.rollback()
        sambungan.connection.cursor().execute("BEGIN IMMEDIATE")
        sesi.lepas()
        sesi.jalankan(siap.TERIMA, [UPDATE])

    with pytest.raises(Gangguan):
        sqlite.tulis_langsung(dua_kali)
    assert _tersimpan(sqlite) == ([], [])
    assert _bersama(sqlite, _simpan(1))[0].exception() is None


@pytest.mark.parametrize("gagal_di", ["statement", "flush", "own error", "savepoint of its own"])
def test_a_unit_that_fails_among_others_takes_back_its_own_and_nothing_else(
    sqlite: Database, gagal_di: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "paraf.peristiwa")

    def gagal(sesi: SesiInstansi) -> None:
        _simpan(2)(sesi)
        sesi.flush()
        match gagal_di:
            case "statement":
                sesi.execute(text("INSERT INTO tidak_ada VALUES (1)"))
            case "flush":
                sesi.add(t.InsidenRow(id="I1", instansi="dinas-contoh", jenis="uji", keterangan="", pada=KINI))
                sesi.flush()
            case "savepoint of its own":
                with sesi.begin_nested():
                    _simpan(5)(sesi)
                    sesi.flush()
        raise KeyError

    satu, dua, tiga = _bersama(sqlite, _simpan(1), gagal, _simpan(3))
    assert (satu.result(), tiga.result()) == (None, None)
    assert isinstance(dua.exception(), {"statement": OperationalError, "flush": IntegrityError}.get(gagal_di, KeyError))
    assert _tersimpan(sqlite) == ([1, 3], ["I1", "I3"])
    assert [rekam.nomor for rekam in caplog.records] == [1, 3]  # type: ignore[attr-defined]


def test_a_shared_commit_that_fails_has_failed_for_all_and_the_next_is_as_ever(
    sqlite: Database, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level("INFO", "paraf.peristiwa")

    asli, commit = Jalur.simpan, []

    def penuh(jalur: Jalur) -> bool:
        commit.append(1)
        if len(commit) == 1:  # of the unit they wait for
            return asli(jalur)
        galat = sqlite3.OperationalError("database or disk is full")
        galat.sqlite_errorcode = 13
        raise DBAPIError.instance("COMMIT", None, galat, sqlite3.Error)

    with monkeypatch.context() as tambal:
        with _sibuk(sqlite):
            masa_depan = [sqlite._mesin.antre(_simpan(nomor), None) for nomor in (1, 2)]
            tambal.setattr(Jalur, "simpan", penuh)
        wait(masa_depan, 60)
    for satu in masa_depan:
        galat = satu.exception()
        assert isinstance(galat, Gangguan)
        assert galat.data["penuh"]
    assert (_tersimpan(sqlite), caplog.records) == (([], []), [])
    assert [x.exception() for x in _bersama(sqlite, _simpan(1), _simpan(2))] == [None, None]
    assert _tersimpan(sqlite) == ([1, 2], ["I1", "I2"])


def test_when_sqlite_gives_up_a_shared_transaction_all_have_failed(sqlite: Database) -> None:
    """A full disk while a page is written ends the whole transaction, savepoints and all."""

    def habis(sesi: SesiInstansi) -> None:
        sesi.connection().connection.cursor().execute("ROLLBACK")
        galat = sqlite3.OperationalError("database or disk is full")
        galat.sqlite_errorcode = 13
        raise OperationalError("INSERT", None, galat)

    hasil = [x.exception() for x in _bersama(sqlite, _simpan(1), habis, _simpan(3))]
    assert [type(galat) for galat in hasil] == [Gangguan] * 3
    assert _tersimpan(sqlite) == ([], [])
    assert [x.exception() for x in _bersama(sqlite, _simpan(1), _simpan(2))] == [None, None]
    assert _tersimpan(sqlite) == ([1, 2], ["I1", "I2"])


@pytest.fixture
def penuh(sqlite: Database) -> Callable[[], None]:
    """From the call on the file has no room for another page: SQLite says that the disk is full, and gives up the transaction."""

    def atur() -> None:
        sqlite.tulis_langsung(lambda s: s.execute(text(f"PRAGMA max_page_count={s.scalar(text('PRAGMA page_count'))}")))

    return atur


def _besar(sesi: SesiInstansi) -> None:
    sesi.add_all([t.InsidenRow(id=f"B{i}", instansi="a", jenis="uji", keterangan="x" * 3000, pada=KINI) for i in range(20)])
    sesi.flush()


@pytest.mark.parametrize("sesudah", [_besar, lambda sesi: kabari(sesi, lambda: _besar(sesi))], ids=["flush", "hook in its savepoint"])
def test_a_full_disk_is_told_as_one_also_within_savepoints(sqlite: Database, penuh: Callable[[], None], sesudah: Callable[[SesiInstansi], None]) -> None:
    penuh()
    sendiri = _bersama(sqlite, sesudah)
    bersama = _bersama(sqlite, _simpan(1), sesudah, _simpan(3))
    for satu in (*sendiri, *bersama):
        galat = satu.exception()
        assert isinstance(galat, Gangguan), galat
        assert galat.data["penuh"]
    assert _tersimpan(sqlite) == ([], [])


@pytest.mark.parametrize("teman", [[], [_simpan(3)]], ids=["alone", "among others"])
def test_a_unit_that_swallows_the_end_of_its_transaction_has_not_succeeded(sqlite: Database, penuh: Callable[[], None], teman: list[Any]) -> None:
    def telan(sesi: SesiInstansi) -> None:
        _simpan(1)(sesi)
        sesi.flush()
        with suppress(OperationalError):
            sesi.execute(text("INSERT INTO insiden (id, instansi, jenis, keterangan, pada) VALUES ('B', 'a', 'uji', zeroblob(100000), '')"))

    penuh()
    assert None not in [x.exception() for x in _bersama(sqlite, telan, *teman)]
    assert _tersimpan(sqlite) == ([], [])


@pytest.mark.parametrize("teman", [0, 1], ids=["alone", "among others"])
async def test_whoever_asked_for_a_unit_hears_of_any_error(sqlite: Database, teman: int) -> None:
    """Before Python 3.12 asyncio drops a StopIteration, and the answer with it."""
    with _sibuk(sqlite):
        lain = [asyncio.create_task(sqlite.tulis(_simpan(1))) for _ in range(teman)]
        tugas = asyncio.create_task(sqlite.tulis(lambda _sesi: next(iter(()))))
        await asyncio.sleep(0)
    with pytest.raises(RuntimeError):
        await asyncio.wait_for(tugas, 10)
    await asyncio.gather(*lain)
