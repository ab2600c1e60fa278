"""The numbers of an office come from its rows: what waits and since when, what is open and late, what ended how."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alat_meja import INSTANSI, Kantor
from sqlalchemy import event, update

from bot.application.ports_ukur import UkuranKantor
from bot.domain import perintah as c
from bot.domain.peristiwa import Pelaku
from bot.store import models as t
from bot.store.database import Database
from bot.store.ukuran import ukuran_kantor

KOSONG = UkuranKantor(masuk=0, umur_masuk=0, keluar=0, umur_keluar=0, terbuka=0, terlambat=0, tepat=0, lewat=0, latar=0, insiden=0,
                      tak_terjangkau=0)  # fmt: skip


def ukur(kantor: Kantor) -> UkuranKantor:
    jam = kantor.jam
    return kantor.sesi(lambda s: ukuran_kantor(s, [INSTANSI, "lain"], sekarang=jam.sekarang(), nyata=jam.nyata()), semua=True)[INSTANSI]


@pytest.fixture
def kantor(db: Database, tmp_path: Path) -> Kantor:
    return Kantor(tmp_path, db=db)


def test_an_office_without_rows_has_zeros(kantor: Kantor) -> None:
    assert ukur(kantor) == KOSONG


def test_what_waits_is_counted_with_the_age_of_its_oldest(kantor: Kantor) -> None:
    kini = kantor.jam.nyata()

    def isi(s: object) -> None:
        s.add_all([t.InboxRow(bot="7", update_id=i, chat="1", payload="{}", status=status, diterima_at=kini - timedelta(seconds=30 * i))  # type: ignore[attr-defined]
                   for i, status in enumerate(("baru", "baru", "selesai", "mati"))])  # fmt: skip
        s.add_all([t.OutboxRow(bot="7", chat_id=1, metode="sendMessage", dedupe=str(i), status=status, not_before=nanti, dibuat_at=kini - timedelta(minutes=9))  # type: ignore[attr-defined]
                   for i, (status, nanti) in enumerate([("antre", None), ("antre", kini + timedelta(hours=1)), ("antre", kini - timedelta(minutes=2)),
                                                        ("terkirim", None), ("mati", None)])])  # fmt: skip
        s.add(t.InsidenRow(id="I-1", jenis="uji", keterangan="", pada=kini))  # type: ignore[attr-defined]

    kantor.sesi(isi)
    assert ukur(kantor) == replace(KOSONG, masuk=2, umur_masuk=30, keluar=2, umur_keluar=540, insiden=1)
    kantor.sesi(lambda s: s.execute(update(t.OutboxRow).where(t.OutboxRow.dedupe == "0").values(status="terkirim")))
    assert ukur(kantor).umur_keluar == 120, "a message for later is owed only since then"


def test_open_steps_turn_late_and_ended_ones_keep_their_verdict(kantor: Kantor) -> None:
    orang = kantor.tautkan_semua()
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    awal = ukur(kantor)
    assert (awal.terbuka, awal.terlambat, awal.tepat, awal.lewat) == (1, 0, 0, 0)
    kantor.jam.maju(days=20)
    lama = ukur(kantor)
    assert (lama.terbuka, lama.terlambat, lama.lewat) == (1, 1, 0)
    kadis = Pelaku(orang["kadis"], "kadis")
    kisah.beri(c.BeriDisposisi(oleh=kadis, lb=kisah.b().terbuka[0].lb))
    sesudah = ukur(kantor)
    assert (sesudah.terbuka, sesudah.terlambat, sesudah.lewat) == (1, 0, 1)


def test_no_look_walks_through_what_is_over(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    rencana: list[str] = []

    @event.listens_for(kantor.db.engine, "before_cursor_execute")
    def _tanya(_c: object, kursor: Any, perintah: str, nilai: Any, *_: object) -> None:
        if perintah.startswith("SELECT"):
            kursor.execute(f"EXPLAIN QUERY PLAN {perintah}", nilai)
            rencana.extend(baris[3] for baris in kursor.fetchall())

    ukur(kantor)
    besar = [x for x in rencana if re.search(r"\b(inbox|outbox|langkah_berkas|tugas_latar)\b", x)]
    assert len(besar) == 5
    assert [x for x in besar if not re.search(r"USING INDEX ix_\w+_(menunggu|diklaim|antre|chat|terbuka|selesai)\b", x)] == []
    kantor.tutup()
