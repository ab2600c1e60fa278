"""PostgreSQL units side by side, and a server that goes away in the middle: what happened once has happened once."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from bot.application import ganti_akun, pejabat
from bot.application.laksana import laksanakan
from bot.application.ports import Isi
from bot.application.ports_pipa import MatikanPembaruan, PesanMasuk
from bot.application.undangan import pakai, undang
from bot.domain import perintah as c
from bot.domain.galat import Ditolak, GalatParaf, Gangguan
from bot.store import database as modul
from bot.store import inbox, postgres
from bot.store import models as t
from bot.store.database import Database, SesiInstansi
from handlers.konteks import Pengirim
from handlers.mulai import buka_tautan
from tests.application.alat_meja import INSTANSI, Kantor
from tests.postgres import Server

SAAT = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture
def nama(server_postgres: Server) -> Iterator[str]:
    nama = server_postgres.basis_data()
    yield nama
    server_postgres.buang(nama)


@pytest.fixture
def db(server_postgres: Server, nama: str) -> Iterator[Database]:
    db = Database(server_postgres.url(nama))
    yield db
    db.tutup_langsung()


@pytest.fixture
def kantor(tmp_path: Path, db: Database) -> Kantor:
    k = Kantor(tmp_path, db=db)
    k.tautkan_semua()
    return k


def insiden(id_: str) -> t.InsidenRow:
    return t.InsidenRow(id=id_, instansi=INSTANSI, jenis="uji", keterangan="", pada=SAAT)


def banyak(db: Database) -> int:
    return db.tulis_langsung(lambda s: s.scalar(select(func.count()).select_from(t.InsidenRow)) or 0)


async def serentak(kantor: Kantor, *fn: Callable[[Any], Any]) -> list[Any]:
    """Run these at the desk side by side; answers and refusals in order."""
    return await asyncio.gather(
        *(kantor.db.tulis(lambda s, f=f, i=i: f(kantor.meja(s, f"serentak:{i}")), instansi=INSTANSI)  # type: ignore[misc]
          for i, f in enumerate(fn)),
        return_exceptions=True,
    )  # fmt: skip


async def test_a_unit_whose_connection_breaks_before_the_commit_runs_again(db: Database, server_postgres: Server, nama: str) -> None:
    kali: list[int] = []

    def fn(sesi: SesiInstansi) -> None:
        sesi.add(insiden(f"satu-{len(kali)}"))
        sesi.flush()
        kali.append(1)
        if len(kali) == 1:
            pid = sesi.scalar(text("SELECT pg_backend_pid()"))
            server_postgres.sql("SELECT pg_terminate_backend($1)", pid)
            sesi.scalar(text("SELECT 1"))

    await db.tulis(fn)
    assert (len(kali), banyak(db)) == (2, 1)


async def test_a_connection_that_breaks_at_the_commit_leaves_the_outcome_open_and_nothing_is_done_twice(
    db: Database, server_postgres: Server
) -> None:
    kali: list[int] = []

    def fn(sesi: SesiInstansi) -> None:
        kali.append(1)
        sesi.add(insiden("satu"))
        sesi.flush()
        pid = sesi.scalar(text("SELECT pg_backend_pid()"))
        server_postgres.sql("SELECT pg_terminate_backend($1)", pid)

    with pytest.raises(Gangguan) as galat:
        await db.tulis(fn)
    assert (galat.value.kode, len(kali)) == ("hasil_belum_pasti", 1)
    assert banyak(db) == 0, "di sini server mati sebelum menyimpan; yang bertanya melihatnya pada barisnya"


async def test_a_server_that_stays_away_is_trouble_and_one_that_returns_is_used_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(modul, "JEDA_SAMBUNG", (0.05, 0.05))
    server = Server()
    try:
        db = Database(server.url(server.basis_data()))
        assert banyak(db) == 0
        server.hentikan()
        with pytest.raises(Gangguan) as galat:
            await db.tulis(lambda s: s.add(insiden("satu")))
        assert galat.value.kode == "basis_data"
        server.mulai()
        await db.tulis(lambda s: s.add(insiden("dua")))
        assert banyak(db) == 1
        await db.tutup()
    finally:
        server.berhenti()


async def test_what_was_acknowledged_is_there_once_after_the_primary_was_killed_and_its_replica_took_over() -> None:
    """One failover; `make test-ha` does twenty, of a whole cluster."""
    utama, salinan = Server(diikuti=True), None
    try:
        nama = utama.basis_data()
        salinan = Server(dari=utama)
        db = Database(f"postgresql+asyncpg://paraf@/{nama}?host={utama.folder}:5432&host={salinan.folder}:5432&target_session_attrs=read-write")
        diakui: list[str] = []

        async def simpan(id_: str) -> None:
            """Until it is acknowledged; whoever does not know looks at his own row."""
            while True:
                try:
                    await db.tulis(lambda s: s.get(t.InsidenRow, id_) or s.add(insiden(id_)))
                    diakui.append(id_)
                    return
                except Gangguan:  # away, or nobody knows
                    continue

        async def bekerja(siapa: int, sampai: Callable[[], bool]) -> None:
            nomor = 0
            while not sampai():
                nomor += 1
                await simpan(f"{siapa}-{nomor}")

        beralih = asyncio.Event()
        sebelum = 0
        orang = [asyncio.create_task(bekerja(i, lambda: beralih.is_set() and len(diakui) > sebelum + 20)) for i in range(4)]
        while len(diakui) < 40:
            await asyncio.sleep(0.01)
        utama.bunuh()  # in the middle of their work
        salinan.sql("SELECT pg_promote()")
        sebelum = len(diakui)
        beralih.set()
        async with asyncio.timeout(60):
            await asyncio.gather(*orang)
        assert sorted(diakui) == sorted(x for (x,) in salinan.sql("SELECT id FROM insiden", nama=nama))
        await db.tutup()
    finally:
        utama.berhenti()
        if salinan is not None:
            salinan.berhenti()


async def test_of_several_hosts_one_that_says_nothing_hides_no_other_and_is_not_asked_first_again(
    server_postgres: Server, nama: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "TUNGGU_ANGGOTA", 1.0)
    datang: list[int] = []

    async def bisu(baca: asyncio.StreamReader, tulis: asyncio.StreamWriter) -> None:
        datang.append(1)
        while await baca.read(1000):  # hears everything
            pass
        tulis.close()

    folder = Path(tempfile.mkdtemp(prefix="paraf-bisu-"))
    bisu_ini = await asyncio.start_unix_server(bisu, folder / ".s.PGSQL.5432")
    try:
        for ke in range(2):
            db = Database(f"postgresql+asyncpg://paraf@/{nama}?host={folder}:5432&host={server_postgres.folder}:5432"
                          "&target_session_attrs=read-write")  # fmt: skip
            await db.tulis(lambda s, ke=ke: s.add(insiden(f"ke-{ke}")))
            await db.tutup()
        assert len(datang) == 1
    finally:
        bisu_ini.close()
        shutil.rmtree(folder)


async def test_hosts_without_a_primary_are_trouble_and_the_first_that_takes_writes_is_used(
    server_postgres: Server, nama: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modul, "JEDA_SAMBUNG", (0.05, 0.05))
    server_postgres.sql(f"ALTER DATABASE {nama} SET default_transaction_read_only = on")
    db = Database(f"postgresql+asyncpg://paraf@/{nama}?host=/tidak/ada:5432&host={server_postgres.folder}:5432"
                  "&target_session_attrs=read-write")  # fmt: skip
    with pytest.raises(Gangguan) as galat:
        await db.tulis(lambda s: s.add(insiden("satu")))
    assert (galat.value.kode, "bukan yang utama" in str(galat.value)) == ("basis_data", True)
    server_postgres.sql(f"ALTER DATABASE {nama} RESET default_transaction_read_only")
    await db.tulis(lambda s: s.add(insiden("dua")))
    assert banyak(db) == 1
    await db.tutup()


async def test_a_unit_in_a_server_that_hangs_ends_and_is_not_begun_again(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "BATAS_UNIT", 0.5)
    kali: list[int] = []

    def fn(sesi: SesiInstansi) -> None:
        kali.append(1)
        sesi.add(insiden("satu"))
        sesi.flush()
        sesi.scalar(text("SELECT pg_sleep(30)"))

    with pytest.raises(Gangguan) as galat:
        await db.tulis(fn)
    assert (galat.value.kode, len(kali)) == ("basis_data", 1)
    monkeypatch.undo()
    assert banyak(db) == 0


async def test_eight_acts_on_one_case_follow_one_another(kantor: Kantor) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    oleh, awal = kisah.pelaku("kabid"), kantor.ambil(kisah.b().id).versi
    hasil = await serentak(kantor, *(
        lambda m, i=i: laksanakan(m, kisah.b().id, c.TambahCatatan(oleh=oleh, teks=f"catatan {i}")) for i in range(8)))  # type: ignore[misc]
    assert [x for x in hasil if isinstance(x, BaseException)] == []
    assert kantor.ambil(kisah.b().id).versi == awal + 8
    assert [e.urut for e in kantor.baris(t.PeristiwaRow, t.PeristiwaRow.urut > awal)] == list(range(awal + 1, awal + 9))


async def test_of_eight_taps_on_one_disposisi_one_counts(kantor: Kantor) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    oleh = kisah.pelaku("kadis")
    hasil = await serentak(kantor, *[lambda m: laksanakan(m, kisah.b().id, c.BeriDisposisi(oleh=oleh, lb=2))] * 8)
    assert sum(not isinstance(x, BaseException) for x in hasil) == 1
    assert all(isinstance(x, Ditolak) for x in hasil if isinstance(x, BaseException)), hasil


async def test_an_invitation_is_used_by_one_of_two(kantor: Kantor) -> None:
    token = kantor.di(lambda m: undang(m, "kabid", "Baru (contoh)")).token
    hasil = await serentak(kantor, *(lambda m, u=u: pakai(m, token, user_id=u, chat_id=u) for u in (901, 902)))  # type: ignore[misc]
    assert sum(isinstance(x, GalatParaf) for x in hasil) == 1, hasil


async def test_of_two_who_confirm_a_move_to_another_account_one_does(kantor: Kantor) -> None:
    [baris] = kantor.baris(t.PenugasanRow, t.PenugasanRow.jabatan == "kabid")
    token = kantor.di(lambda m: pejabat.tautan_ganti(m, None, baris.id))[0].token
    kantor.di(lambda m: buka_tautan(m, Pengirim(901, 901, None), token))
    saksi = [str(r.orang_id) for r in kantor.baris(t.PenugasanRow, t.PenugasanRow.jabatan.in_(("kadis", "admin")))]
    id_ = kantor.baris(t.UndanganRow)[-1].id
    hasil = await serentak(kantor, *(lambda m, o=o: ganti_akun.putuskan(m, o, id_, setuju=True) for o in saksi))  # type: ignore[misc]
    assert [x.kode for x in hasil if isinstance(x, GalatParaf)] == ["ganti_sudah_diputus"], hasil
    assert len(kantor.baris(t.AkunRow, t.AkunRow.orang_id == baris.orang_id)) == 1


async def test_of_two_who_move_an_official_at_once_one_does(kantor: Kantor) -> None:
    [baris] = kantor.baris(t.PenugasanRow, t.PenugasanRow.jabatan == "kabid")
    hari = kantor.di(lambda m: m.kantor.tanggal(m.sekarang))
    hasil = await serentak(kantor, *(lambda m, k=k: pejabat.pindahkan(m, None, baris.id, k, mulai=hari) for k in ("analis", "sekretaris")))  # type: ignore[misc]
    assert [x.kode for x in hasil if isinstance(x, GalatParaf)] == ["penugasan_berakhir"], hasil


async def test_two_who_open_the_same_card_at_once_leave_one_card_and_one_message(kantor: Kantor) -> None:
    hasil = await serentak(kantor, *(
        lambda m, i=i: m.g.kartu(55, "status:x", Isi(f"isi {i}"), prioritas=1) for i in range(6)))  # type: ignore[misc]
    assert [x for x in hasil if isinstance(x, BaseException)] == []
    assert len(kantor.kartu(55, "status:x")) == 1
    assert len(kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == 55)) == 1


async def test_an_update_whose_act_is_about_to_be_committed_is_not_given_up(db: Database) -> None:
    """Its handler took too long, or its claim was lost: the act stands, so nobody is told of an incident."""
    update, lalu = {"update_id": 1, "message": {"chat": {"id": 101}}}, threading.Event()

    def tindakan(sesi: SesiInstansi) -> None:
        inbox.selesai(sesi, 1, SAAT)
        lalu.set()
        sesi.execute(text("SELECT pg_sleep(0.3)"))

    db.tulis_langsung(lambda s: inbox.terima(s, "7", INSTANSI, [update], SAAT))
    (nomor,) = db.tulis_langsung(lambda s: s.scalars(select(t.InboxRow.id)).all())
    assert nomor == 1
    tugas = asyncio.create_task(db.tulis(tindakan))
    await asyncio.to_thread(lalu.wait, 60)
    pesan = PesanMasuk(nomor, INSTANSI, "7", 1, "101", "", 2, SAAT)
    insiden = await db.tulis(lambda s: inbox.gagal(s, pesan, MatikanPembaruan("uji"), SAAT, teks_insiden=str, insiden_baru=lambda *_: None))
    await tugas
    assert (insiden, db.tulis_langsung(lambda s: s.scalars(select(t.InboxRow.status)).all())) == (None, ["selesai"])
