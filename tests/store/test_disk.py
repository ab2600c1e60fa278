"""A full disk: those who write hear of it, the admin as soon as it can be written down, and what came meanwhile is not lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select, text

from bot.application.ports_pipa import HasilTelegram, Terkirim, UlangiNanti
from bot.domain.galat import Gangguan
from bot.gateways.jam import JamNyata
from bot.inbox.penerima import Poller, Tertahan
from bot.inbox.putusan import putuskan
from bot.store import disk
from bot.store.database import Database, SesiInstansi
from bot.store.inbox import InboxSql
from bot.store.migrasi import jalankan_migrasi
from bot.store.models import InboxRow, InsidenRow
from bot.store.postgres import PENUH, gangguan

SAAT = datetime(2026, 11, 23, tzinfo=UTC)
KALIMAT = "Bot sedang tidak dapat menyimpan."


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite+aiosqlite:///{tmp_path}/paraf.db"
    jalankan_migrasi(url)
    db = Database(url)
    yield db
    db.tutup_langsung()


def batasi(db: Database, halaman: int | None) -> None:
    """Let the file have no page more than it has, or (None) as many as it likes: SQLite then says that the disk is full."""

    def atur(sesi: SesiInstansi) -> None:
        kini = sesi.scalar(text("PRAGMA page_count"))
        sesi.execute(text(f"PRAGMA max_page_count={kini if halaman is None else halaman}"))

    db.tulis_langsung(atur)


def besar(n: int) -> InsidenRow:
    return InsidenRow(id=f"besar-{n}", instansi="dinas-contoh", jenis="uji", keterangan="x" * 500, pada=SAAT)


def penuhi(db: Database) -> None:
    """No room is left for anything."""
    batasi(db, None)

    def sampai_penuh() -> None:
        for n in range(10_000):
            db.tulis_langsung(lambda s, n=n: s.add(besar(n)))

    with pytest.raises(Gangguan) as galat:
        sampai_penuh()
    assert galat.value.kode == "basis_data" and galat.value.data["penuh"]


class GerbangPura:
    """Hands out the updates that are not acknowledged, and keeps what was said."""

    def __init__(self, updates: list[dict[str, Any]]) -> None:
        self.updates = updates
        self.dikatakan: list[tuple[str, dict[str, Any]]] = []

    async def panggil(self, metode: str, payload: dict[str, Any], *, batas_waktu: float | None = None) -> HasilTelegram:
        if metode != "getUpdates":
            self.dikatakan.append((metode, payload))
            return Terkirim(True)
        return Terkirim([u for u in self.updates if u["update_id"] >= payload.get("offset", 0)])


def pembaruan() -> list[dict[str, Any]]:
    isi = "y" * 9000  # more than the last page has room for
    chat = {"id": 101, "type": "private"}
    return [{"update_id": 1, "message": {"chat": chat, "text": isi}}, {"update_id": 2, "message": {"chat": chat, "text": "lagi"}},
            {"update_id": 3, "callback_query": {"id": "k3", "from": {"id": 102}, "data": "x"}},
            {"update_id": 4, "message": {"chat": {"id": -5, "type": "group"}, "text": "di grup"}}]  # fmt: skip


async def test_who_wrote_is_told_once_and_all_he_sent_is_there_when_there_is_room(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def tidak_menunggu(_detik: float) -> None:
        return None

    penuhi(db)
    gerbang = GerbangPura(pembaruan())
    tertahan = Tertahan(gerbang, KALIMAT)  # type: ignore[arg-type]
    store = InboxSql(db, JamNyata(), pemegang="uji", teks_insiden=str, insiden_baru=lambda *_: None)
    poller = Poller(bot="7000001", instansi="dinas-contoh", gerbang=gerbang, store=store, bangunkan=lambda: None, tertahan=tertahan)  # type: ignore[arg-type]
    monkeypatch.setattr("bot.inbox.penerima.asyncio", SimpleNamespace(sleep=tidak_menunggu))
    for _ in range(3):
        await poller.sekali()
    assert gerbang.dikatakan == [
        ("sendMessage", {"chat_id": 101, "text": KALIMAT}),
        ("answerCallbackQuery", {"callback_query_id": "k3", "text": KALIMAT, "show_alert": True}),
    ]
    assert db.tulis_langsung(lambda s: s.scalars(select(InboxRow.update_id)).all()) == []
    batasi(db, 1_000_000)
    await poller.sekali()
    assert db.tulis_langsung(lambda s: sorted(s.scalars(select(InboxRow.update_id)).all())) == [1, 2, 3, 4]
    tertahan.pulih()
    await tertahan.kabari(pembaruan()[:1])
    assert len(gerbang.dikatakan) == 3, "lain kali diberi tahu lagi"


async def test_the_admin_hears_of_it_once_as_soon_as_it_can_be_written(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "SELANG", 0.02)
    kabar: list[str] = []
    pulih = asyncio.Event()
    penjaga = disk.DiskPenuh(db, JamNyata(), instansi=["satu", "dua"], insiden_baru=lambda _s, instansi, _n: kabar.append(instansi),
                             pulih=pulih.set)  # fmt: skip
    db.saat_penuh.append(penjaga.penuh)
    penuhi(db)
    db.tulis_langsung(lambda s: s.execute(text("PRAGMA max_page_count=1000000")))
    with monkeypatch.context() as m:
        m.setattr(penjaga, "_catat", lambda *_: (_ for _ in ()).throw(Gangguan("basis_data", penuh=True)))
        penjaga.penuh()
        await asyncio.sleep(0.2)
        assert penjaga.sejak is not None and not pulih.is_set(), "masih penuh"
    await asyncio.wait_for(pulih.wait(), 20)
    assert penjaga.sejak is None
    assert sorted(kabar) == ["dua", "satu"]
    pulih.clear()
    penjaga.penuh()  # room that comes and goes is one incident
    await asyncio.wait_for(pulih.wait(), 20)
    insiden = db.tulis_langsung(lambda s: s.scalars(select(InsidenRow).where(InsidenRow.jenis == "disk")).all())
    assert sorted(r.instansi for r in insiden) == ["dua", "satu"] == sorted(kabar)
    await penjaga.tutup()


async def test_a_write_without_room_is_announced(db: Database) -> None:
    kabar: list[int] = []
    db.saat_penuh.append(lambda: kabar.append(1))
    await db.tulis(lambda s: s.add(besar(10_001)))
    assert kabar == []
    penuhi(db)
    with pytest.raises(Gangguan):
        await db.tulis(lambda s: s.add_all([besar(20_000 + n) for n in range(50)]))
    assert kabar == [1]


def test_an_update_does_not_die_of_a_full_disk_however_long_it_lasts() -> None:
    nasib = putuskan(Gangguan("basis_data", penuh=True), percobaan=500, diterima_at=SAAT, kini=datetime(2026, 12, 1, tzinfo=UTC))
    assert isinstance(nasib, UlangiNanti)


def test_a_full_server_is_known_by_its_code() -> None:
    galat = Exception("no space left")
    galat.sqlstate = PENUH  # type: ignore[attr-defined]
    assert gangguan(galat).data["penuh"] and "penuh" in gangguan(galat).keterangan
