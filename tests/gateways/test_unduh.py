"""The room for files: fetched, looked at, kept, and only then counted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.application.ports_pipa import HasilTelegram
from bot.domain.galat import Ditolak, Gangguan, KonflikVersi
from bot.gateways import unduh
from bot.gateways.arsip import ArsipBerkas
from bot.gateways.jam import JamNyata
from bot.gateways.unduh import PALING_BANYAK, Pengunduh
from bot.store.database import Database
from bot.store.models import Base, UnduhanRow
from bot.store.unduhan import UnduhanSql

INSTANSI = "dinas-contoh"


class Telegram:
    """Gives these files out; an error instead of bytes is raised, the first of several first."""

    def __init__(self) -> None:
        self.berkas: dict[str, list[bytes | Exception]] = {}
        self.diminta: list[str] = []

    async def panggil(
        self, metode: str, payload: Mapping[str, Any], *, batas_waktu: float | None = None
    ) -> HasilTelegram:
        raise AssertionError("only downloads here")

    async def jawab_callback(self, callback_id: str, teks: str | None = None, *, alert: bool = False) -> None:
        raise AssertionError("only downloads here")

    async def unduh(self, file_id: str, *, paling_banyak: int) -> bytes:
        assert paling_banyak == PALING_BANYAK == 20 * 1024 * 1024
        self.diminta.append(file_id)
        isi = self.berkas[file_id].pop(0) if len(self.berkas[file_id]) > 1 else self.berkas[file_id][0]
        if isinstance(isi, Exception):
            raise isi
        return isi


@pytest.fixture(autouse=True)
def jeda_singkat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unduh, "INTIP", 0.02)
    monkeypatch.setattr(unduh, "JEDA_TERPANJANG", 0.01)


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/paraf.db")
    Base.metadata.create_all(database.engine)
    yield database
    await database.tutup()


def catat(db: Database, nomor: str) -> None:
    """A file that Telegram has named."""
    row = UnduhanRow(
        id=nomor,
        instansi=INSTANSI,
        bot="7",
        chat_id=101,
        user_id=101,
        orang_id="o",
        file_id=f"f-{nomor}",
        nama_sandi=b"x",
        mime="application/pdf",
        ukuran=3,
        tujuan={},
        status="menunggu",
        percobaan=0,
        dibuat_at=JamNyata().nyata(),
    )
    db.tulis_langsung(lambda sesi: sesi.add(row))


def status(db: Database, nomor: str) -> str:
    return db.tulis_langsung(lambda sesi: sesi.get_one(UnduhanRow, nomor).status)


def bijaksana(nama: str, isi: bytes) -> None:
    assert nama == "surat.pdf"
    if isi.startswith(b"MZ"):
        raise Ditolak("jenis_berkas")


@asynccontextmanager
async def berjalan(
    db: Database, telegram: Telegram, arsip: ArsipBerkas, kabar: list[tuple[str, ...]]
) -> AsyncIterator[Pengunduh]:
    store = UnduhanSql(
        db,
        JamNyata(),
        nama=lambda _sesi, _row: "surat.pdf",
        selesai=lambda sesi, nomor, sha256, ukuran: kabar.append(("selesai", nomor, sha256, str(ukuran))),
        gagal=lambda sesi, nomor, alasan: kabar.append(("gagal", nomor, alasan)),
    )
    pengunduh = Pengunduh(store=store, gerbang={"7": telegram}, arsip=arsip, jam=JamNyata(), periksa=bijaksana)
    db.sesudah_commit.append(lambda _tertulis: pengunduh.bangun())
    tugas = asyncio.create_task(pengunduh.jalan())
    try:
        yield pengunduh
    finally:
        pengunduh.berhenti()
        await tugas


async def sampai(syarat: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not syarat():
            await asyncio.sleep(0.01)


@pytest.fixture
def arsip(tmp_path: Path) -> ArsipBerkas:
    return ArsipBerkas(tmp_path / "data")


async def test_a_file_counts_when_its_bytes_lie_in_the_archive(db: Database, arsip: ArsipBerkas) -> None:
    telegram, kabar = Telegram(), []
    telegram.berkas = {f"f-{nomor}": [f"isi {nomor}".encode()] for nomor in "abcdefghij"}
    for nomor in "abcdefghij":
        catat(db, nomor)
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(lambda: len(kabar) == 10)
    for _, nomor, sha256, ukuran in kabar:
        assert arsip.baca(sha256) == f"isi {nomor}".encode()
        assert ukuran == "5"
        assert status(db, nomor) == "selesai"
    assert sorted(telegram.diminta) == sorted(telegram.berkas)


async def test_trouble_is_tried_again_and_told_to_nobody(db: Database, arsip: ArsipBerkas) -> None:
    telegram, kabar = Telegram(), []
    telegram.berkas = {"f-a": [Gangguan("telegram"), Gangguan("telegram"), b"isi"]}
    catat(db, "a")
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(lambda: bool(kabar))
    assert kabar[0][:2] == ("selesai", "a")
    assert len(telegram.diminta) == 3


async def test_a_full_disk_is_trouble_that_passes(
    db: Database, arsip: ArsipBerkas, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram, kabar, asli, kali = Telegram(), [], arsip.simpan, []

    def simpan(isi: bytes) -> str:
        kali.append(1)
        if len(kali) < 3:
            raise OSError(28, "No space left on device")
        return asli(isi)

    monkeypatch.setattr(arsip, "simpan", simpan)
    telegram.berkas = {"f-a": [b"isi"]}
    catat(db, "a")
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(lambda: bool(kabar))
    assert kabar[0][0] == "selesai"
    assert len(kali) == 3


@pytest.mark.parametrize(
    ("isi", "alasan"),
    [(b"MZ program", "jenis_berkas"), (Ditolak("berkas_terlalu_besar"), "berkas_terlalu_besar")],
)
async def test_an_unwelcome_file_is_refused_with_its_reason_and_not_kept(
    db: Database, arsip: ArsipBerkas, tmp_path: Path, isi: bytes | Exception, alasan: str
) -> None:
    telegram, kabar = Telegram(), []
    telegram.berkas = {"f-a": [isi]}
    catat(db, "a")
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(lambda: bool(kabar))
    assert kabar == [("gagal", "a", alasan)]
    assert status(db, "a") == "gagal"
    assert not [jalur for jalur in (tmp_path / "data").rglob("*") if jalur.is_file()]


async def test_giving_up_is_told(db: Database, arsip: ArsipBerkas, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unduh, "PERCOBAAN_TERBANYAK", 3)
    telegram, kabar = Telegram(), []
    telegram.berkas = {"f-a": [Gangguan("telegram")]}
    catat(db, "a")
    async with berjalan(db, telegram, arsip, kabar):
        await sampai(lambda: bool(kabar))
    assert kabar == [("gagal", "a", "telegram")]
    assert len(telegram.diminta) == 3


async def test_a_file_that_cannot_be_recorded_is_a_try_like_any_other_and_not_fetched_for_ever(
    db: Database, arsip: ArsipBerkas, monkeypatch: pytest.MonkeyPatch
) -> None:
    def salah(*_: object) -> None:
        raise KonflikVersi("berkas")

    monkeypatch.setattr(unduh, "PERCOBAAN_TERBANYAK", 2)
    telegram, kabar = Telegram(), list[tuple[str, ...]]()
    telegram.berkas = {"f-a": [b"isi"]}
    catat(db, "a")
    async with berjalan(db, telegram, arsip, kabar) as pengunduh:
        monkeypatch.setattr(pengunduh._store, "_selesai", salah)
        await sampai(lambda: bool(kabar))
    assert kabar == [("gagal", "a", "telegram")]
    assert len(telegram.diminta) == 2


async def test_what_the_application_cannot_take_leaves_the_row_waiting(db: Database) -> None:
    def menolak(*_: object) -> None:
        raise Gangguan("basis_data")

    catat(db, "a")
    store = UnduhanSql(db, JamNyata(), nama=lambda _sesi, _row: "x", selesai=menolak, gagal=menolak)
    (unduhan,) = await store.menunggu(5, ())
    with pytest.raises(Gangguan):
        await store.selesai(unduhan, "ab" * 32, 3)
    assert status(db, "a") == "menunggu"
    assert await store.menunggu(5, {"a"}) == []
    await store.tunda(unduhan, JamNyata().nyata() + timedelta(hours=1), "telegram")
    assert await store.menunggu(5, ()) == []
