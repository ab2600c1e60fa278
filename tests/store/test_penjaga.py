"""Named locks: who holds one, what is free when he is gone, and rooms that move on."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable

import pytest

from bot.application.ports_pipa import Jam
from bot.gateways.jam import JamNyata
from bot.store import penjaga as modul
from bot.store.database import Database
from bot.store.inbox import InboxSql, terima
from bot.store.penjaga import Bergilir, Penjaga
from tests.postgres import Server

BOT, INSTANSI = "7000001", "dkisp-tarakan"


@pytest.fixture
async def db_pg(server_postgres: Server) -> AsyncIterator[Database]:
    nama = server_postgres.basis_data()
    db = Database(server_postgres.url(nama))
    yield db
    await db.tutup()
    server_postgres.buang(nama)


class Program:
    """What one `paraf run` has of all this."""

    def __init__(self, db: Database, jam: Jam) -> None:
        self.nama: list[str] = []
        self.bangun = 0
        self.inbox = InboxSql(db, jam, pemegang="-", teks_insiden=str, insiden_baru=lambda *_: None, berkunci=True)
        self.penjaga = Penjaga(db.url.render_as_string(hide_password=False), saat_ganti=self._ganti, bangunkan=self._bangun)

    def _ganti(self, nama: str) -> None:
        self.nama.append(nama)
        self.inbox.ganti_pemegang(nama)

    def _bangun(self) -> None:
        self.bangun += 1

    async def mati(self) -> None:
        """Its session ends as a killed process's does, and nobody connects again."""
        for tugas in self.penjaga._tugas:
            tugas.cancel()
        self.penjaga._sesi.terminate()
        await asyncio.sleep(0)


@pytest.fixture
async def dua(db_pg: Database) -> AsyncIterator[tuple[Program, Program]]:
    semua = Program(db_pg, JamNyata()), Program(db_pg, JamNyata())
    for satu in semua:
        await satu.penjaga.mulai()
    yield semua
    for satu in semua:
        await satu.penjaga.tutup()


async def sampai(benar: Callable[[], bool], detik: float = 60) -> None:
    mulai = time.monotonic()
    while not benar():
        assert time.monotonic() - mulai < detik, "tidak juga terjadi"
        await asyncio.sleep(0.01)


def pesan(update_id: int, chat: int) -> dict[str, object]:
    return {"update_id": update_id, "message": {"message_id": update_id, "date": 0, "text": "x",
                                                "chat": {"id": chat, "type": "private"}}}  # fmt: skip


async def test_claims_of_a_holder_without_its_lock_are_free_at_once_and_those_of_a_living_one_are_not(
    db_pg: Database, dua: tuple[Program, Program]
) -> None:
    satu, lain = dua
    await db_pg.tulis(lambda s: terima(s, BOT, INSTANSI, [pesan(1, 5), pesan(2, 6)], JamNyata().nyata()))
    assert {x.update_id for x in await satu.inbox.klaim(9, [BOT])} == {1, 2}
    assert await lain.inbox.klaim(9, [BOT]) == []
    await satu.mati()
    dapat: list[int] = []
    habis = time.monotonic() + 60
    while not dapat and time.monotonic() < habis:
        dapat = sorted(x.update_id for x in await lain.inbox.klaim(9, [BOT]))
    assert dapat == [1, 2]


async def test_rows_claimed_by_a_commit_nobody_heard_of_are_claimed_again(db_pg: Database, dua: tuple[Program, Program]) -> None:
    satu, _ = dua
    await db_pg.tulis(lambda s: terima(s, BOT, INSTANSI, [pesan(1, 5), pesan(2, 6)], JamNyata().nyata()))
    (pertama,) = await satu.inbox.klaim(1, [BOT])
    tulis = db_pg.tulis

    async def putus(*args: object, **lain: object) -> None:
        await tulis(*args, **lain)  # type: ignore[arg-type]
        raise ConnectionResetError

    db_pg.tulis = putus  # type: ignore[method-assign,assignment]
    with pytest.raises(ConnectionResetError):
        await satu.inbox.klaim(9, [BOT])
    db_pg.tulis = tulis  # type: ignore[method-assign]
    (kedua,) = await satu.inbox.klaim(9, [BOT])
    assert {pertama.update_id, kedua.update_id} == {1, 2}, "yang sedang dikerjakan tidak diambil lagi"


async def test_the_session_is_opened_again_when_for_a_while_no_host_was_the_primary(
    server_postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modul, "DENYUT", 0.1)
    nama = server_postgres.basis_data()
    db = Database(f"{server_postgres.url(nama)}&target_session_attrs=read-write")
    program = Program(db, JamNyata())
    gagal: list[str] = []
    monkeypatch.setattr(modul.log, "warning", lambda kejadian, **_: gagal.append(kejadian))
    await program.penjaga.mulai()
    try:
        hilang = await program.penjaga.ambil("ruang")
        server_postgres.sql(f"ALTER DATABASE {nama} SET default_transaction_read_only = on")
        program.penjaga._sesi.terminate()
        await sampai(lambda: hilang.is_set() and "penjaga_belum_tersambung" in gagal)
        server_postgres.sql(f"ALTER DATABASE {nama} RESET default_transaction_read_only")
        lagi = await asyncio.wait_for(program.penjaga.ambil("ruang"), 30)
        assert not lagi.is_set() and len(set(program.nama)) == 2
    finally:
        await program.penjaga.tutup()
        await db.tutup()
        server_postgres.buang(nama)


class Catat:
    """A room that says where it is open."""

    def __init__(self, siapa: str, buku: list[str]) -> None:
        self._siapa, self._buku = siapa, buku
        self._henti = asyncio.Event()

    def bangun(self) -> None:
        self._buku.append(f"{self._siapa} bangun")

    def berhenti(self) -> None:
        self._henti.set()

    async def jalan(self) -> None:
        self._buku.append(f"{self._siapa} buka")
        try:
            await self._henti.wait()
        finally:
            self._buku.append(f"{self._siapa} tutup")


async def test_a_room_is_open_once_and_moves_to_the_next_when_its_program_stops_or_loses_its_session(
    dua: tuple[Program, Program],
) -> None:
    buku: list[str] = []
    satu, lain = dua
    a, b = (Bergilir(p.penjaga, "pengirim:1", lambda nama=nama: Catat(nama, buku)) for p, nama in ((satu, "a"), (lain, "b")))  # type: ignore[misc]
    jalan_a = asyncio.create_task(a.jalan())
    await sampai(lambda: buku == ["a buka"])
    jalan_b = asyncio.create_task(b.jalan())
    await asyncio.sleep(3 * modul.SELANG)
    b.bangun()
    a.bangun()
    assert buku == ["a buka", "a bangun"]
    await satu.mati()
    await sampai(lambda: "b buka" in buku)
    assert buku.index("a tutup") > 1, "yang kehilangan kuncinya menutup ruangnya"
    b.berhenti()
    await jalan_b
    assert buku[-1] == "b tutup"
    a.berhenti()
    await jalan_a


async def test_a_program_that_lost_its_session_comes_back_under_another_name(
    dua: tuple[Program, Program], db_pg: Database, server_postgres: Server
) -> None:
    satu, _ = dua
    pid = satu.penjaga._sesi.get_server_pid()
    server_postgres.sql("SELECT pg_terminate_backend($1)", pid)
    await sampai(lambda: len(satu.nama) == 2)
    assert len(set(satu.nama)) == 2
    assert not (await satu.penjaga.ambil("apa saja")).is_set()


async def test_a_commit_here_wakes_the_other_program_and_not_this_one(dua: tuple[Program, Program]) -> None:
    satu, lain = dua
    for _ in range(5):
        satu.penjaga.kabari()
    await sampai(lambda: lain.bangun > 0)
    assert satu.bangun == 0
