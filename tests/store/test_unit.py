"""What a unit of work tells of itself once it is committed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot.store import models as t
from bot.store import siap
from bot.store.database import Database, SesiInstansi, catat_sesudah_commit

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
