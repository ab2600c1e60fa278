"""The composition: every room with the things it needs, started in order and stopped in the reverse one."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import shutil
import signal
import traceback
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AsyncExitStack, suppress
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, TypeVar

import structlog
from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, EVENT_JOB_SUBMITTED, JobEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.routing import BaseRoute
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ContextTypes
from telegram.request import HTTPXRequest

from bot.application import jangkauan
from bot.application import unduhan as unduhan_app
from bot.application.dampak import kabari_admin
from bot.application.kalender import dengan_hari
from bot.application.keaslian import Patokan, cari, hakimi, kode_baku
from bot.application.pantauan import Pantauan
from bot.application.ports import Acak, Gudang, HariKantor, Lingkungan, Meja
from bot.application.ports_pipa import PEMBARUAN, Gerbang, Jam, Penerimaan
from bot.application.ports_ttd import HasilPeriksa, LembarTtd, PemeriksaTtd, PenandaTangan, PenyediaTtd
from bot.application.surat import kop as kop_kantor
from bot.diagrams.papan import RuangPapan
from bot.diagrams.riwayat import gambar_berkas
from bot.domain.galat import Ditolak, Gangguan, KonfigurasiSalah, KonflikVersi
from bot.domain.instansi import Instansi
from bot.domain.kalender import Kalender
from bot.gateways import tanda_cadangan
from bot.gateways.acak import AcakSistem
from bot.gateways.arsip import ArsipBerkas
from bot.gateways.jam import JamNyata, JamSandbox
from bot.gateways.telegram import GerbangTelegram
from bot.gateways.tls import konteks_tls
from bot.gateways.unduh import Pengunduh
from bot.inbox.pekerja import LAJU, Aplikasi, Pekerja, catat_galat
from bot.inbox.penerima import PintuWebhook, Poller, Tertahan, pasang_webhook
from bot.letters.errors import BerkasDitolak
from bot.letters.lambang import gambar_lambang
from bot.letters.manifest import Nilai, SuratTemplate
from bot.letters.mesin import MesinTerpilih, pilih_converter
from bot.letters.pdf import TanpaPdf
from bot.letters.periksa_docx import cek_unggahan
from bot.letters.ruang import BahanGambar, RuangSurat
from bot.letters.ruang_periksa import JENIS as PERIKSA
from bot.letters.ruang_periksa import RuangPeriksa
from bot.letters.ruang_ttd import RuangTtd
from bot.letters.templates import load_templates
from bot.letters.ttd.lokal import siapkan as siapkan_lokal
from bot.letters.ttd.penyedia import AlamatBsre, buat_penyedia
from bot.letters.ttd.periksa import PemeriksaPdf
from bot.letters.ttd.sertifikat import OtoritasSertifikat
from bot.outbox.batas import Batas
from bot.outbox.pengirim import Pengirim
from bot.presenters import halaman_keaslian, teks
from bot.presenters.halaman_ttd import halaman_ttd
from bot.presenters.penyaji import PenyajiIndonesia
from bot.reminders.kalender import SapuKalender
from bot.reminders.kursi import SapuKursi
from bot.reminders.musim import SapuMusim
from bot.reminders.sapu import SapuPengingat
from bot.settings import Settings, kunci_induk, periksa
from bot.specs.daftar import baca_daftar, baca_kontak
from bot.specs.kalender import kalender_untuk
from bot.specs.konversi import sop_dari_json, sop_ke_json
from bot.specs.load import Katalog, load_specs
from bot.specs.lokasi import folder_sop, folder_templat
from bot.store import inbox as inbox_store
from bot.store import outbox as outbox_store
from bot.store.database import RUSAK, Database, SesiInstansi, rusak, sebagai
from bot.store.disk import DiskPenuh
from bot.store.gudang import PabrikGudang
from bot.store.inbox import InboxSql, tulis_bersama_pembaruan
from bot.store.kunci_jalan import KunciJalan
from bot.store.migrasi import basis_data_ada, jalankan_migrasi, revisi_di, revisi_terbaru
from bot.store.models import InboxRow, InsidenRow, KunciRow, NomorRow, OutboxRow, TugasLatarRow, UnduhanRow
from bot.store.outbox import OutboxSql
from bot.store.penjaga import Bergilir, Penjaga, Ruang
from bot.store.sandi import Brankas
from bot.store.sebutan import disebut
from bot.store.tugas import PengingatSql, TugasSql
from bot.store.ukuran import ukuran_kantor
from bot.store.unduhan import UnduhanSql
from bot.web.app import buat_app
from bot.web.keaslian import ALAMAT as ALAMAT_KEASLIAN
from bot.web.keaslian import HalamanKeaslian
from bot.web.metrik import Keadaan, Metrik, PenghitungGalat, rute_metrik
from bot.web.server import ServerWeb
from bot.web.ttd import rute_ttd
from handlers.konteks import Konteks
from handlers.register import register

T = TypeVar("T")

log = structlog.get_logger(__name__)

#: Seconds between two looks for due reminders; a moved clock is noticed at once.
SELANG_SAPU = 15

#: Seconds between two looks whether the clock was set back.
LIHAT_JAM = 10.0

#: So many incidents of an hour are told to the admin one by one, then once that there are more.
INSIDEN_DISEBUT, SEJAM = 5, timedelta(hours=1)

#: Seconds between two looks for a change of the calendar.
SELANG_KALENDER = 5

#: Rows of which table a room works off: when some were written, it looks. The worker knows by itself when a look is worth it.
PEMBANGUN = {"unduhan": UnduhanRow.__tablename__, "surat": TugasLatarRow.__tablename__, "periksa": TugasLatarRow.__tablename__,
             "pengirim": OutboxRow.__tablename__}  # fmt: skip

#: `/readyz` and `/metrics` wait this long for the database, in seconds.
BATAS_TANYA = 5.0

#: The parts one `paraf run` may be, when several programs share a PostgreSQL.
BAGIAN = ("receiver", "worker", "dispatcher", "scheduler", "web")

#: What people see when they type "/" (private chats).
PERINTAH = (
    ("ajukan", "Mengajukan permohonan data"),
    ("status", "Melihat permohonan"),
    ("tugas", "Daftar tugas (pejabat)"),
    ("berkas", "Melihat berkas menurut nomor (pejabat)"),
    ("mulai", "Memulai SOP (pejabat)"),
    ("papan", "Keadaan berkas kantor (pimpinan)"),
    ("pengingat", "Pengingat saya (pejabat)"),
    ("kalender", "Kalender kantor (pejabat)"),
    ("plh", "Plh dan Plt (pejabat)"),
    ("pejabat", "Pejabat dan akunnya (admin); ganti akun saya"),
    ("cek", "Memeriksa keaslian surat"),
    ("privasi", "Data diri yang kami simpan"),
    ("batal", "Membatalkan"),
    ("bantuan", "Bantuan"),
)


def muat_katalog(s: Settings) -> Katalog:
    """The specifications in force: ours, then the office's own folder.

    Raises:
        SpecTidakSah: with every finding.
    """
    folder = [folder_sop()] + ([s.SOP_SPECS_DIR] if s.SOP_SPECS_DIR else [])
    return load_specs(folder)


def instansi_dikenal(katalog: Katalog, instansi_id: str) -> Instansi:
    """The office with this id.

    Raises:
        KonfigurasiSalah: there is none; the sentence names those there are.
    """
    if instansi_id not in katalog.instansi:
        raise KonfigurasiSalah([f"Instansi '{instansi_id}' tidak dikenal. Yang ada: {', '.join(sorted(katalog.instansi))}."])
    return katalog.instansi[instansi_id]


def periksa_bagian(s: Settings, hanya: Collection[str]) -> list[str]:
    """What is wrong with the parts asked for, as sentences."""
    asing = sorted(set(hanya) - set(BAGIAN))
    masalah = [f"--only: '{x}' tidak dikenal. Yang ada: {', '.join(BAGIAN)}." for x in asing]
    if hanya and not s.postgres:
        masalah.append("--only: memerlukan PostgreSQL; pada SQLite satu program mengerjakan semuanya.")
    return masalah


def folder_surat(s: Settings) -> list[Path]:
    """Where letter templates lie; an office's own win."""
    sendiri = s.DATA_DIR / "letter_templates"
    return [folder_templat()] + ([sendiri] if sendiri.is_dir() else [])


def isian_kantor(s: Settings, katalog: Katalog, instansi_id: str, templat: SuratTemplate,
                 isi: Mapping[str, Nilai]) -> dict[str, Nilai]:  # fmt: skip
    """Sample data as an office would print them: its paper, margins and letterhead, its emblem or the placeholder."""
    png = (folder_templat() / "lambang.png").read_bytes()
    asal = isi["kop"]
    kop: dict[str, Nilai] = dict(asal) if isinstance(asal, Mapping) else {}
    hasil = dict(isi)
    if instansi_id:
        kantor = katalog.instansi[instansi_id]
        jalankan_migrasi(s.DATABASE_URL, pendek=True)
        bahan = meja_operator(s, katalog, instansi_id, kop_kantor)
        sha256 = str(bahan.pop("lambang"))
        png = ArsipBerkas(s.DATA_DIR).baca(sha256) if sha256 else png
        kop = {nama: nilai for nama, nilai in bahan.items() if nama in templat.manifest.isian["kop"].isian}
        hasil |= {"kertas": kantor.kertas, "margin": asdict(kantor.margin)}
        if "tempat" in templat.manifest.isian:
            hasil["tempat"] = kantor.tempat
    if "logo" in templat.manifest.isian["kop"].isian:
        kop["logo"] = gambar_lambang(png)
    return {**hasil, "kop": kop}


class RuangPenerima:
    """Polling as a room: it stops at once, for what is not committed was not acknowledged."""

    def __init__(self, poller: Poller) -> None:
        self._poller = poller
        self._berhenti = asyncio.Event()

    def bangun(self) -> None:
        """Nothing in the store wakes it."""

    def berhenti(self) -> None:
        """Ask Telegram for nothing more."""
        self._berhenti.set()

    async def jalan(self) -> None:
        """Poll until stopped."""
        kerja, berhenti = asyncio.create_task(self._poller.jalan()), asyncio.create_task(self._berhenti.wait())
        try:
            await asyncio.wait([kerja, berhenti], return_when=asyncio.FIRST_COMPLETED)
        finally:
            berhenti.cancel()
            selesai = kerja.done()
            await _batalkan(kerja)
        if selesai:
            await kerja


class RuangJadwal:
    """APScheduler as a room. It only wakes; what is due is in rows."""

    def __init__(self, pasang: Callable[[AsyncIOScheduler], None], kini: Callable[[], datetime] = lambda: datetime.now().astimezone()) -> None:
        self._pasang = pasang
        self._kini = kini
        self._jadwal: AsyncIOScheduler | None = None
        self._berhenti = asyncio.Event()
        self._di_jalan = 0  # jobs that were begun and have not ended
        self._sepi = asyncio.Event()
        self._sepi.set()

    def bangun(self) -> None:
        """Rows wait for their time, not for a commit."""

    def segera(self, kerja: Callable[[], Awaitable[Any]]) -> None:
        """Do this now: the clock was moved."""
        if self._jadwal is not None:
            self._jadwal.add_job(kerja)

    def berhenti(self) -> None:
        """Begin nothing new."""
        self._berhenti.set()

    def _catat(self, kejadian: JobEvent) -> None:
        self._di_jalan += 1 if kejadian.code == EVENT_JOB_SUBMITTED else -1
        if self._di_jalan:
            self._sepi.clear()
        else:
            self._sepi.set()

    async def jalan(self) -> None:
        """Wake until stopped; then wait for what is under way, which a shutdown of the scheduler would break off."""
        jadwal = AsyncIOScheduler(job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None})
        jadwal.add_listener(self._catat, EVENT_JOB_SUBMITTED | EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)
        self._pasang(jadwal)
        jadwal.start()
        self._jadwal = jadwal
        try:
            await self._sampai_berhenti(jadwal)
            jadwal.pause()
            await self._sepi.wait()
        finally:
            self._jadwal = None
            jadwal.shutdown(wait=False)

    async def _sampai_berhenti(self, jadwal: AsyncIOScheduler) -> None:
        """Until stopped. APScheduler waits for a moment of the clock: once that is set back, everything it has to do is due now."""
        dilihat = self._kini()
        while not self._berhenti.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(LIHAT_JAM):
                    await self._berhenti.wait()
            kini = self._kini()
            if kini < dilihat:
                for kerja in jadwal.get_jobs():
                    kerja.modify(next_run_time=kini)
            dilihat = kini


class KantorBot:
    """One office with its bot: what the handlers and the side rooms stand in."""

    def __init__(self, *, lingkungan: Lingkungan, pabrik: PabrikGudang, gerbang: Gerbang, db: Database, jam: Jam,
                 bot: str, kalender: SumberKalender) -> None:  # fmt: skip
        self._kalender = kalender
        self.lingkungan = lingkungan
        self.gerbang = gerbang
        self.bot = bot
        self._pabrik = pabrik
        self._db = db
        self._jam = jam

    @property
    def id(self) -> str:
        """The office's id."""
        return self.lingkungan.instansi.id

    def meja(self, sesi: SesiInstansi, update: str) -> Meja:
        """The desk on a session of this office."""
        g = self._pabrik.buka(sesi)
        kantor = replace(self.lingkungan, kalender=self._kalender.di(g))
        return Meja(g, kantor, self._jam.sekarang(), self._jam.nyata(), update)

    async def di_meja(self, fn: Callable[[Meja], T]) -> T:
        """Run `fn` in one transaction that also ends the update under way; somebody faster costs one more try."""
        aktif = PEMBARUAN.get()
        update = f"{aktif.bot}:{aktif.update_id}" if aktif else self.lingkungan.acak.id()

        async def sekali() -> T:
            return await tulis_bersama_pembaruan(self._db, lambda sesi: fn(self.meja(sesi, update)), instansi=self.id,
                                                 kini=self._jam.nyata())  # fmt: skip

        try:
            return await sekali()
        except KonflikVersi as konflik:
            if konflik.kode != "berkas":
                raise
            return await sekali()


class HalamanProgram:
    """The one-time page over all offices: an address belongs to one of them, and only its office knows its hash."""

    def __init__(self, ttd: RuangTtd, kantor: Mapping[str, KantorBot]) -> None:
        self._ttd = ttd
        self._kantor = kantor

    async def lihat(self, token: str) -> Sequence[LembarTtd] | None:
        """See `PintuTtd.lihat`."""
        for kantor in self._kantor.values():
            if (daftar := await self._ttd.lihat(kantor, token)) is not None:
                return daftar
        return None

    async def kirim(self, token: str, passphrase: str) -> Sequence[LembarTtd] | None:
        """See `PintuTtd.kirim`."""
        for kantor in self._kantor.values():
            if (hasil := await self._ttd.kirim(kantor, token, passphrase)) is not None:
                return hasil
        return None


class RegisterSurat:
    """The register of letters over all offices, for the public page; a code belongs to one of them. It only reads."""

    def __init__(self, db: Database, kantor: Mapping[str, KantorBot], pemeriksa: PemeriksaTtd) -> None:
        self._db = db
        self._kantor = kantor
        self._pemeriksa = pemeriksa

    async def cari(self, kode: str) -> Patokan | None:
        """See `PintuKeaslian.cari`."""
        baku = kode_baku(kode)
        if not baku:
            return None
        pemilik = await self._db.baca(lambda sesi: sesi.scalars(select(NomorRow.instansi).where(NomorRow.kode == baku)).first())
        kantor = self._kantor.get(pemilik or "")
        if kantor is None:
            return None
        return await self._db.baca(lambda sesi: cari(kantor.meja(sesi, "keaslian"), baku), instansi=kantor.id)

    async def hakimi(self, patokan: Patokan, isi: bytes) -> HasilPeriksa:
        """See `PintuKeaslian.hakimi`."""
        return await hakimi(patokan, isi, self._pemeriksa)


def buat_penyedia_ttd(s: Settings, otoritas: OtoritasSertifikat) -> PenyediaTtd:
    """The signing provider of the settings."""
    bsre = AlamatBsre(s.BSRE_URL, s.BSRE_USER, s.bsre_password, s.BSRE_LETAK) if s.SIGNING_PROVIDER == "bsre" else None
    return buat_penyedia(s.SIGNING_PROVIDER, otoritas, tsa=s.TSA_URL, bsre=bsre)


class SumberKalender:
    """The calendars of one office: what its files say, and on a desk also the days an admin added."""

    def __init__(self, instansi: Instansi) -> None:
        self._tahun = lru_cache(maxsize=16)(lambda y: kalender_untuk(instansi, y - 1, y + 3))
        self._dengan = lru_cache(maxsize=64)(lambda y, hari: dengan_hari(self._tahun(y), hari))

    def __call__(self, saat: datetime) -> Kalender:
        """The calendar around a moment: from the year before to three years after, as the files say it."""
        return self._tahun(saat.year)

    def di(self, gudang: Gudang) -> Callable[[datetime], Kalender]:
        """The same with the admin's days, read once in the transaction when a date is first asked for."""
        hari: tuple[HariKantor, ...] | None = None

        def kalender(saat: datetime) -> Kalender:
            nonlocal hari
            if hari is None:
                hari = tuple(gudang.hari_kantor())
            return self._dengan(saat.year, hari)

        return kalender


def buat_kalender(instansi: Instansi) -> SumberKalender:
    """The calendars of one office."""
    return SumberKalender(instansi)


def kalender_kantor(s: Settings, instansi_id: str, saat: datetime) -> Kalender:
    """The calendar of one office with the days its admin added, for a short command.

    Raises:
        KonfigurasiSalah: there is no such office.
    """
    katalog = muat_katalog(s)
    kal = buat_kalender(instansi_dikenal(katalog, instansi_id))
    if not basis_data_ada(s.DATABASE_URL):
        return kal(saat)
    return meja_operator(s, katalog, instansi_id, lambda m: m.kantor.kalender(saat))


class Program:
    """Everything `paraf run` is made of."""

    def __init__(self, s: Settings, *, hanya: Collection[str] = (), penyedia: PenyediaTtd | None = None,
                 pemeriksa: PemeriksaTtd | None = None) -> None:  # fmt: skip
        """Read what the program runs on. `hanya` names the parts it is to be (see `BAGIAN`), none means all of them;
        `penyedia` and `pemeriksa` stand in for those of the settings (tests).
        """
        self.s = s
        self.katalog = muat_katalog(s)
        self.bagian = frozenset(hanya) or frozenset(BAGIAN)
        masalah = periksa(s, frozenset(self.katalog.instansi)) + periksa_bagian(s, hanya)
        if masalah:
            raise KonfigurasiSalah(masalah)
        self.templat = load_templates(folder_surat(s), teruji=[folder_templat()], instansi=self.katalog.instansi)
        self.induk = kunci_induk(s)
        self.jam: Jam = JamSandbox(s.CLOCK_URL) if s.CLOCK_URL else JamNyata()
        self.arsip = ArsipBerkas(s.DATA_DIR)
        self.otoritas = OtoritasSertifikat(s.DATA_DIR / "sertifikat", self.induk.kunci)
        self.ttd = penyedia or buat_penyedia_ttd(s, self.otoritas)
        self.pemeriksa_ttd = pemeriksa or PemeriksaPdf(self.otoritas, self.jam.sekarang, terpisah=True)
        self.kantor: dict[str, KantorBot] = {}
        self.web_port = 0
        self.metrik = Metrik()
        self.pantauan = Pantauan(self.jam.monoton)
        self._berhenti = asyncio.Event()
        self._penjaga: Penjaga | None = None
        self._disk: DiskPenuh | None = None
        self._tertahan: dict[str, Tertahan] = {}  # by office

    @property
    def alamat_keaslian(self) -> str:
        """Where anybody checks a letter, or nothing without a public address."""
        return f"{self.s.PUBLIC_URL}{ALAMAT_KEASLIAN}" if self.s.PUBLIC_URL else ""

    def berhenti(self) -> None:
        """Ask the program to drain and stop."""
        self._berhenti.set()

    async def jalan(self, *, saat_siap: Callable[[], None] = lambda: None) -> None:
        """Run until `berhenti` or SIGTERM/SIGINT.

        Raises:
            KonfigurasiSalah: Telegram does not know a token.
            SudahBerjalan: another `paraf run` works on this database.
        """
        loop = asyncio.get_running_loop()
        for sinyal in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sinyal, self._berhenti.set)
        async with AsyncExitStack() as tumpukan:
            susun, berhenti = asyncio.create_task(self._susun(tumpukan)), asyncio.create_task(self._berhenti.wait())
            try:
                await asyncio.wait([susun, berhenti], return_when=asyncio.FIRST_COMPLETED)
            finally:
                berhenti.cancel()
                if not susun.done():  # a start may wait for Telegram for ever
                    await _batalkan(susun)
            if not susun.cancelled():
                await susun
                saat_siap()
                await self._berhenti.wait()
            log.info("berhenti")

    async def _susun(self, tumpukan: AsyncExitStack) -> None:
        s = self.s
        penghitung = PenghitungGalat(self.metrik.galat)
        logging.getLogger().addHandler(penghitung)
        tumpukan.callback(logging.getLogger().removeHandler, penghitung)
        self._migrasi(tumpukan)
        db = Database(s.DATABASE_URL)
        tumpukan.push_async_callback(db.tutup)
        if not s.postgres:  # on PostgreSQL a claim is free as soon as its holder's lock is
            await db.tulis(lambda sesi: inbox_store.bebaskan_klaim(sesi), senyap=True)
        if isinstance(self.jam, JamSandbox):
            await self.jam.mulai()
            tumpukan.push_async_callback(self.jam.tutup)
        # LibreOffice proves itself while the rest is put together; only the first letter waits for it.
        uji_pdf = asyncio.create_task(_pilih_pdf(s))
        tumpukan.push_async_callback(_tutup_pdf, uji_pdf)
        brankas = Brankas(self.induk.kunci)
        await db.baca(lambda sesi: self._kunci_cocok(brankas, sesi))
        if s.SIGNING_PROVIDER == "local" and await asyncio.to_thread(siapkan_lokal, self.otoritas, self.jam.sekarang()):
            log.info("ca_dibuat", folder=str(s.DATA_DIR / "sertifikat"),
                     keterangan="CA internal baru untuk SIGNING_PROVIDER=local; sertifikatnya bukan sertifikat tersertifikasi")  # fmt: skip
        aplikasi: dict[str, Aplikasi] = {}
        gerbang: dict[str, Gerbang] = {}
        for instansi_id, token in s.token_per_instansi.items():
            kantor, app = await self._kantor(tumpukan, db, brankas, instansi_id, token)
            self.kantor[instansi_id] = kantor
            self.metrik.kenali(instansi_id)
            aplikasi[kantor.bot] = app
            gerbang[kantor.bot] = kantor.gerbang
        await self._ruang(tumpukan, db, brankas, uji_pdf, aplikasi, gerbang)

    def _kunci_cocok(self, brankas: Brankas, sesi: Session) -> None:
        """Refuse to start with another master key than the data was written with; a key made a moment ago is taken away.

        Raises:
            KonfigurasiSalah: the key does not open this database.
        """
        assert isinstance(sesi, SesiInstansi)
        orang_id = sesi.scalars(select(KunciRow.orang_id).where(KunciRow.kunci.is_not(None)).limit(1)).first()
        if orang_id is None:
            return
        try:
            brankas.kunci(sesi, orang_id)
        except KonfigurasiSalah:
            lokasi = self.s.DATA_DIR / "kunci-induk"
            if self.induk.baru:
                lokasi.unlink()
            raise KonfigurasiSalah([f"Kunci induk tidak cocok dengan basis data ini. Kembalikan salinan kunci ke {lokasi} "
                                    "(izin 0600), atau isi KUNCI_INDUK."]) from None  # fmt: skip

    def _migrasi(self, tumpukan: AsyncExitStack) -> None:
        """Take the run lock, then bring the database up to date."""
        if not self.s.postgres:
            lokasi = self.s.DATABASE_URL.removeprefix("sqlite+aiosqlite:///")
            Path(lokasi).parent.mkdir(parents=True, exist_ok=True)
            tumpukan.enter_context(KunciJalan(Path(lokasi)))
        jalankan_migrasi(self.s.DATABASE_URL)

    async def _kantor(self, tumpukan: AsyncExitStack, db: Database, brankas: Brankas, instansi_id: str,
                      token: str) -> tuple[KantorBot, Aplikasi]:  # fmt: skip
        s, instansi = self.s, self.katalog.instansi[instansi_id]
        gerbang = GerbangTelegram(token, base=s.TELEGRAM_API_BASE)
        tumpukan.push_async_callback(gerbang.tutup)
        app: Aplikasi = (
            Application.builder().token(token).updater(None).job_queue(None)
            .base_url(f"{s.TELEGRAM_API_BASE}/bot").base_file_url(f"{s.TELEGRAM_API_BASE}/file/bot")
            .request(_saluran()).get_updates_request(_saluran())
            .context_types(ContextTypes(context=Konteks)).build()
        )  # fmt: skip
        register(app)
        app.add_error_handler(catat_galat)
        await _mulai_aplikasi(app, instansi_id)
        tumpukan.push_async_callback(app.shutdown)
        kal = buat_kalender(instansi)
        acak = AcakSistem()
        lingkungan = Lingkungan(
            instansi=instansi,
            sop={sop.id: sop for sop in self.katalog.sop_milik(instansi_id)},
            kalender=kal,
            jam=self.jam,
            acak=acak,
            penyaji=PenyajiIndonesia(kal(self.jam.sekarang()).tz),
            penyedia_ttd=self.ttd.nama,
            faktor_ttd=self.ttd.faktor,
            catatan_kaki=self.ttd.catatan_kaki,
            alamat_ttd=f"{s.PUBLIC_URL}/ttd" if s.PUBLIC_URL else "",
            contoh=s.CONTOH,
            nama_bot=app.bot.username,
            tautan_verifikasi=self.alamat_keaslian,
        )
        pabrik = buat_pabrik(db, brankas, self.induk.kunci, instansi_id, gerbang.bot, self.jam)
        kantor = KantorBot(lingkungan=lingkungan, pabrik=pabrik, gerbang=gerbang, db=db, jam=self.jam, bot=gerbang.bot,
                           kalender=kal)  # fmt: skip
        app.bot_data["kantor"] = kantor
        return kantor, app

    async def _ruang(self, tumpukan: AsyncExitStack, db: Database, brankas: Brankas,
                     converter: asyncio.Task[MesinTerpilih], aplikasi: Mapping[str, Aplikasi],
                     gerbang: Mapping[str, Gerbang]) -> None:  # fmt: skip
        s = self.s
        meja = {id_: kantor.meja for id_, kantor in self.kantor.items()}
        inbox = InboxSql(db, self.jam, pemegang=f"paraf-{self.kantor and next(iter(self.kantor))}",
                         teks_insiden=lambda nomor: teks.pesan("insiden", nomor=nomor).teks,
                         insiden_baru=self._insiden_baru, berkunci=s.postgres,
                         teks_penuh=None if s.OUTBOX_LIMITS == "off" else lambda: teks.pesan("antrean_penuh").teks)  # fmt: skip
        outbox = OutboxSql(db, self.jam, penerima_hilang=self._penerima_hilang, insiden_baru=self._insiden_baru)
        tanpa_batas = s.OUTBOX_LIMITS == "off"
        pekerja = Pekerja(store=inbox, aplikasi=aplikasi, jam=self.jam, hitung=self.metrik.ditangani,
                          laju=None if tanpa_batas else LAJU)  # fmt: skip
        if tanpa_batas:
            log.warning("batas_kirim_dimatikan")

        di_sini: dict[str, Pengirim] = {}  # the newest dispatcher of each bot in this program

        def pengirim(kantor: KantorBot) -> Pengirim:
            baru = Pengirim(bot=kantor.bot, gerbang=kantor.gerbang, store=outbox, arsip=self.arsip, jam=self.jam,
                            batas=Batas(aktif=not tanpa_batas), hitung=partial(self.metrik.dikirim, kantor.id),
                            berdenyut=partial(self.pantauan.berdenyut, f"pengirim:{kantor.id}"))  # fmt: skip
            di_sini[kantor.bot] = baru
            return baru

        def pengunduh() -> Pengunduh:
            return Pengunduh(store=self._unduhan(db, brankas), gerbang=gerbang, arsip=self.arsip, jam=self.jam,
                             periksa=periksa_isi)  # fmt: skip

        tugas_latar = TugasSql(db, self.jam, meja=meja, menyerah=_tugas_menyerah, kecuali=PERIKSA)
        ttd = RuangTtd(store=tugas_latar, arsip=self.arsip, penyedia=self.ttd, pemeriksa=self.pemeriksa_ttd)

        papan = RuangPapan(store=tugas_latar, arsip=self.arsip)

        def surat() -> RuangSurat:
            return RuangSurat(store=tugas_latar, arsip=self.arsip,
                              templat=self.templat, converter=converter, baca_daftar=baca_daftar,
                              baca_kontak=baca_kontak, lukis=lukis_berkas, lain={**ttd.kerja, **papan.kerja},
                              lambang=(folder_templat() / "lambang.png").read_bytes())  # fmt: skip

        def periksa_surat() -> RuangPeriksa:
            return RuangPeriksa(store=TugasSql(db, self.jam, meja=meja, menyerah=_tugas_menyerah, hanya=PERIKSA),
                                gerbang={k.id: k.gerbang for k in self.kantor.values()}, pemeriksa=self.pemeriksa_ttd,
                                jam=self.jam)  # fmt: skip

        ruang: dict[str, Ruang] = {}  # by the name people read in /readyz and /metrics

        def bangunkan(tertulis: AbstractSet[str] | None = None) -> None:
            for nama, satu in ruang.items():
                if tertulis is None or PEMBANGUN.get(nama.partition(":")[0]) in tertulis:
                    satu.bangun()

        def teruskan(tertulis: AbstractSet[str]) -> None:
            if self._penjaga is not None and not tertulis.isdisjoint({InboxRow.__tablename__, *PEMBANGUN.values()}):
                self._penjaga.kabari()

        db.sesudah_commit += [bangunkan, teruskan]
        db.penutup = outbox_store.penutup(di_sini, self.jam)
        self._tertahan = {id_: Tertahan(kantor.gerbang, teks.pesan("disk_penuh").teks) for id_, kantor in self.kantor.items()}
        self._disk = DiskPenuh(db, self.jam, instansi=self.kantor.keys(), insiden_baru=self._insiden_baru, pulih=self._lapang)
        db.saat_penuh.append(self._disk.penuh)
        tumpukan.push_async_callback(self._disk.tutup)
        if s.postgres:
            self._penjaga = Penjaga(s.DATABASE_URL, saat_ganti=inbox.ganti_pemegang, bangunkan=bangunkan)
            await self._penjaga.mulai()
            tumpukan.push_async_callback(self._penjaga.tutup)
        if "worker" in self.bagian:
            ruang |= {"pekerja": pekerja, "unduhan": self._bergilir("unduhan", pengunduh), "surat": self._bergilir("surat", surat),
                      "periksa": self._bergilir("periksa", periksa_surat)}  # fmt: skip
        if "dispatcher" in self.bagian:
            ruang |= {f"pengirim:{k.id}": self._bergilir(f"pengirim:{k.bot}", partial(pengirim, k)) for k in self.kantor.values()}
        if "scheduler" in self.bagian:
            sapu = SapuPengingat(PengingatSql(db, self.jam, meja=meja))
            di_kantor = [partial(self._di_kantor, db, kantor) for kantor in self.kantor.values()]
            musim, geser, kursi = SapuMusim(di_kantor), SapuKalender(di_kantor), SapuKursi(di_kantor)
            await geser.mulai()
            ruang["jadwal"] = self._bergilir("jadwal", lambda: self._jadwal(db, sapu, musim, geser, kursi))

        def diterima() -> None:
            """An update was kept that waits for a look: wake the worker, here or in another program."""
            pekerja.bangun()
            if self._penjaga is not None:
                self._penjaga.kabari()

        penerimaan: Penerimaan = pekerja if "worker" in self.bagian else inbox
        if "web" in self.bagian or ("receiver" in self.bagian and s.webhook):
            web = await self._web(db, penerimaan, diterima, ttd)
            tumpukan.push_async_callback(web.tutup)
        tugas = [self._buka(nama, satu) for nama, satu in ruang.items()]
        tumpukan.push_async_callback(_tunggu_selesai, list(ruang.values()), tugas)
        if "receiver" not in self.bagian:
            return
        await self._penerima(tumpukan, penerimaan, gerbang, diterima)
        for kantor in self.kantor.values():
            await kantor.gerbang.panggil("setMyCommands", {
                "commands": [{"command": k, "description": d} for k, d in PERINTAH],
                "scope": {"type": "all_private_chats"}})  # fmt: skip

    def _unduhan(self, db: Database, brankas: Brankas) -> UnduhanSql:
        def tiba(sesi: SesiInstansi, row: UnduhanRow) -> unduhan_app.BerkasTiba:
            nama = str(brankas.buka(sesi, row.orang_id, row.nama_sandi, "unduhan.nama"))
            return unduhan_app.BerkasTiba(row.id, row.chat_id, row.orang_id, nama, row.mime, row.tujuan)

        def selesai(sesi: SesiInstansi, id_: str, sha256: str, ukuran: int) -> None:
            row = sesi.get_one(UnduhanRow, id_)
            unduhan_app.selesai(self.kantor[row.instansi].meja(sesi, f"unduhan:{id_}"), tiba(sesi, row), sha256, ukuran)

        def gagal(sesi: SesiInstansi, id_: str, alasan: str) -> None:
            row = sesi.get_one(UnduhanRow, id_)
            unduhan_app.gagal(self.kantor[row.instansi].meja(sesi, f"unduhan:{id_}"), tiba(sesi, row), alasan)

        return UnduhanSql(db, self.jam, selesai=selesai, gagal=gagal,
                          nama=lambda sesi, row: str(brankas.buka(sesi, row.orang_id, row.nama_sandi, "unduhan.nama")))  # fmt: skip

    def _buka(self, nama: str, ruang: Ruang) -> asyncio.Task[None]:
        """Open a room, and watch over it."""
        self.pantauan.buka(nama, lambda: ruang.di_sini if isinstance(ruang, Bergilir) else True)
        return asyncio.create_task(_awasi(ruang.jalan, nama, self.pantauan), name=nama)

    def _bergilir(self, nama: str, buat: Callable[[], Ruang]) -> Ruang:
        """A room that may exist once: on SQLite this program is the only one."""
        return Bergilir(self._penjaga, nama, buat) if self._penjaga is not None else buat()

    async def _web(self, db: Database, penerimaan: Penerimaan, diterima: Callable[[], None], ttd: RuangTtd) -> ServerWeb:
        terbaru = revisi_terbaru()

        async def siap() -> Mapping[str, str]:
            keadaan = {"basis_data": "", "migrasi": ""} | self.pantauan.keadaan()
            try:
                async with asyncio.timeout(BATAS_TANYA):
                    kini = await db.baca(lambda sesi: revisi_di(sesi.connection()))
            except (Gangguan, SQLAlchemyError, OSError) as galat:
                return keadaan | {"basis_data": f"tidak terjangkau ({type(galat).__name__})", "migrasi": "belum dapat diperiksa"}
            if self._disk is not None and self._disk.sejak is not None:
                keadaan["basis_data"] = "disk penuh: tidak ada yang dapat disimpan"
            if kini != terbaru:
                keadaan["migrasi"] = f"susunan basis data {kini}, program ini memerlukan {terbaru}"
            return keadaan | ({"program": "sedang berhenti"} if self._berhenti.is_set() else {})

        pintu = {
            k.bot: PintuWebhook(bot=k.bot, instansi=k.id, secret=self.s.WEBHOOK_SECRET, store=penerimaan,
                                bangunkan=diterima, tertahan=self._tertahan[k.id])
            for k in self.kantor.values()
        } if self.s.webhook and "receiver" in self.bagian else None  # fmt: skip
        berhalaman = self.ttd.faktor == "passphrase" and "web" in self.bagian
        rute: list[BaseRoute] = [*rute_ttd(HalamanProgram(ttd, self.kantor), halaman_ttd)] if berhalaman else []
        if "web" in self.bagian:
            rute += HalamanKeaslian(RegisterSurat(db, self.kantor, self.pemeriksa_ttd), halaman_keaslian, self.jam.monoton,
                                    alamat=self.alamat_keaslian or ALAMAT_KEASLIAN).rute()  # fmt: skip
        rute += [rute_metrik(self.metrik, partial(self._keadaan, db))]
        web = ServerWeb(buat_app(siap=siap, pintu=pintu, rute=rute), host=self.s.HTTP_HOST, port=self.s.HTTP_PORT)
        try:
            await web.mulai()
        except OSError as error:
            raise KonfigurasiSalah([f"HTTP_HOST/HTTP_PORT {self.s.HTTP_HOST}:{self.s.HTTP_PORT}: tidak dapat dipakai "
                                    f"({error.strerror})."]) from None  # fmt: skip
        self.web_port = web.port
        return web

    async def _keadaan(self, db: Database) -> Keadaan:
        """What `/metrics` shows beside what was counted."""
        ruang = {nama: not alasan for nama, alasan in self.pantauan.keadaan().items()}
        tempat = {"data": self.s.DATA_DIR} | ({} if self.s.postgres else {"basis_data": Path(db.url.database or "").parent})
        disk = {nama: shutil.disk_usage(folder).free for nama, folder in tempat.items() if folder.is_dir()}
        terakhir = tanda_cadangan.baca(self.s.DATA_DIR)
        cadangan = terakhir.pada.timestamp() if terakhir is not None else None
        try:
            async with asyncio.timeout(BATAS_TANYA):
                kantor = await db.baca(lambda sesi: ukuran_kantor(sesi, self.kantor, sekarang=self.jam.sekarang(), nyata=self.jam.nyata()))
        except (Gangguan, SQLAlchemyError, OSError) as galat:
            log.warning("metrik_tanpa_basis_data", galat=type(galat).__name__)
            return Keadaan(False, ruang=ruang, disk_bebas=disk, cadangan=cadangan)
        return Keadaan(True, kantor, ruang, disk, cadangan)

    async def _penerima(self, tumpukan: AsyncExitStack, penerimaan: Penerimaan, gerbang: Mapping[str, Gerbang],
                        diterima: Callable[[], None]) -> None:  # fmt: skip
        for kantor in self.kantor.values():
            if self.s.webhook:
                await pasang_webhook(kantor.gerbang, f"{self.s.PUBLIC_URL}/telegram/{kantor.bot}",
                                     self.s.WEBHOOK_SECRET)  # fmt: skip
                continue
            nama = f"penerima:{kantor.id}"
            buat = partial(Poller, bot=kantor.bot, instansi=kantor.id, gerbang=gerbang[kantor.bot], store=penerimaan,
                           bangunkan=diterima, berdenyut=partial(self.pantauan.berdenyut, nama),
                           tertahan=self._tertahan[kantor.id])  # fmt: skip
            poller = self._bergilir(f"penerima:{kantor.bot}", lambda buat=buat: RuangPenerima(buat()))  # type: ignore[misc]
            tumpukan.push_async_callback(_batalkan, self._buka(nama, poller))

    async def _di_kantor(self, db: Database, kantor: KantorBot, fn: Callable[[Meja], int]) -> int:
        """Run `fn` at an office's desk for something that is no update; wakes nobody when it has nothing to say."""
        return await db.tulis(lambda sesi: fn(kantor.meja(sesi, "musim")), instansi=kantor.id, senyap=True)

    def _jadwal(self, db: Database, sapu: SapuPengingat, musim: SapuMusim, geser: SapuKalender,
                kursi: SapuKursi) -> RuangJadwal:  # fmt: skip
        def pasang(jadwal: AsyncIOScheduler) -> None:
            kini = datetime.now().astimezone()
            jadwal.add_job(self._dicatat("pengingat", sapu.sapu), "interval", seconds=SELANG_SAPU, next_run_time=kini)
            jadwal.add_job(self._dicatat("musim", musim.sapu), "interval", minutes=15, next_run_time=kini)
            jadwal.add_job(self._dicatat("kalender", geser.sapu), "interval", seconds=SELANG_KALENDER)
            jadwal.add_job(self._dicatat("kursi", kursi.sapu), "interval", seconds=SELANG_SAPU, next_run_time=kini)
            jadwal.add_job(self._dicatat("bersih", partial(self._bersihkan, db)), "interval", hours=1)

        ruang = RuangJadwal(pasang)
        if isinstance(self.jam, JamSandbox):
            self.jam.saat_bergeser.append(lambda: ruang.segera(kursi.sapu))
            self.jam.saat_bergeser.append(lambda: ruang.segera(sapu.sapu))
            self.jam.saat_bergeser.append(lambda: ruang.segera(musim.sapu))
        return ruang

    def _dicatat(self, nama: str, sapu: Callable[[], Awaitable[object]]) -> Callable[[], Awaitable[None]]:
        """The same sweep, which says when it came to its end."""

        async def jalan() -> None:
            await sapu()
            self.metrik.disapu(nama, self.jam.nyata().timestamp())

        return jalan

    async def _bersihkan(self, db: Database) -> None:
        """Secrets do not linger: old payloads are emptied; files that no row names are swept."""
        kini = self.jam.nyata()
        await db.tulis(lambda sesi: outbox_store.bersihkan(sesi, kini) + inbox_store.bersihkan(sesi, kini), senyap=True)
        simpul = asyncio.get_running_loop()

        def tanya(daftar: Collection[str]) -> set[str]:
            """Each time by a read of its own, which holds up nobody."""
            return asyncio.run_coroutine_threadsafe(db.baca(lambda sesi: disebut(sesi, daftar)), simpul).result()

        await asyncio.to_thread(self.arsip.sapu, tanya, kini)

    # --- hooks of the engine rooms ---------------------------------------------------------------------------------

    def _insiden_baru(self, sesi: SesiInstansi, instansi: str, nomor: str) -> None:
        with sebagai(sesi, instansi):
            m = self.kantor[instansi].meja(sesi, f"insiden:{nomor}")
            baru = sesi.scalars(select(InsidenRow.id).where(InsidenRow.pada > m.nyata - SEJAM).limit(INSIDEN_DISEBUT + 1)).all()
            if len(baru) <= INSIDEN_DISEBUT:
                kabari_admin(m, "insiden_admin", f"insiden-admin:{nomor}", nomor=nomor)
            else:
                kabari_admin(m, "insiden_banyak", f"insiden-banyak:{m.nyata:%Y%m%d%H}")

    def _lapang(self) -> None:
        """There is room on the disk again."""
        for tertahan in self._tertahan.values():
            tertahan.pulih()

    def _penerima_hilang(self, sesi: SesiInstansi, instansi: str, chat_id: int) -> None:
        """The person blocked the bot: an officer is told."""
        with sebagai(sesi, instansi):
            m = self.kantor[instansi].meja(sesi, f"hilang:{chat_id}")
            jangkauan.hilang(m, chat_id)


def _tugas_menyerah(m: Meja, _jenis: str, nomor: str) -> None:
    kabari_admin(m, "insiden_admin", f"insiden-admin:{nomor}", nomor=nomor)


def lukis_berkas(b: BahanGambar) -> bytes:
    """The picture of a case."""
    return gambar_berkas(b.sop, b.berkas, sekarang=b.sekarang, tenggat=b.tenggat, zona=b.zona,
                         nama_jabatan=lambda kode: b.nama_jabatan.get(kode, kode),
                         pemegang=lambda kunjungan: b.pemegang.get(kunjungan.lb, ""))  # fmt: skip


def periksa_isi(nama: str, isi: bytes) -> None:
    """The content of a file that just arrived, as a refusal people understand.

    Raises:
        Ditolak: with the code of `BerkasDitolak`, or with what makes an Office file unsafe.
    """
    try:
        cek_unggahan(nama, isi)
    except BerkasDitolak as galat:
        rinci = str(galat.fields.get("rinci") or "")
        raise Ditolak(rinci if rinci in teks.GALAT else galat.code) from None


def buat_pabrik(db: Database, brankas: Brankas, induk: bytes, instansi_id: str, bot: str, jam: Jam,
                acak: Acak | None = None) -> PabrikGudang:
    """The store of one office; its ids come from `acak`, the operating system when none is given."""

    @lru_cache(maxsize=64)
    def baca_sop(isi: str) -> Any:
        return sop_dari_json(isi)

    return PabrikGudang(db, instansi=instansi_id, bot=bot, brankas=brankas, acak=acak or AcakSistem(), jam=jam, nyata=jam.nyata,
                        kunci_tombol=hmac.new(induk, b"tombol", hashlib.sha256).digest(), baca_sop=baca_sop,
                        tulis_sop=sop_ke_json)  # fmt: skip


def meja_operator(s: Settings, katalog: Katalog, instansi_id: str, fn: Callable[[Meja], T], *,
                  jam: Jam | None = None) -> T:  # fmt: skip
    """Run `fn` at an office's desk from a short command, beside a running bot.

    Raises:
        Gangguan: the database is locked, away, or damaged.
    """
    instansi = katalog.instansi[instansi_id]
    token = s.token_per_instansi.get(instansi_id, "0:-")
    jam = jam or JamNyata()
    db = Database(s.DATABASE_URL)
    try:
        induk = kunci_induk(s).kunci
        pabrik = buat_pabrik(db, Brankas(induk), induk, instansi_id, token.partition(":")[0], jam)
        kal = buat_kalender(instansi)
        acak = AcakSistem()
        lingkungan = Lingkungan(instansi=instansi, sop={x.id: x for x in katalog.sop_milik(instansi_id)}, kalender=kal,
                                jam=jam, acak=acak, penyedia_ttd=s.SIGNING_PROVIDER,
                                penyaji=PenyajiIndonesia(kal(jam.sekarang()).tz))  # fmt: skip

        def di_meja(sesi: SesiInstansi) -> T:
            g = pabrik.buka(sesi)
            return fn(Meja(g, replace(lingkungan, kalender=kal.di(g)), jam.sekarang(), jam.nyata(), acak.id()))

        return db.tulis_langsung(di_meja, instansi=instansi_id)
    except DBAPIError as galat:
        if rusak(galat):
            raise Gangguan("basis_data", RUSAK) from galat
        raise
    finally:
        db.tutup_langsung()


def penanda_tangan(m: Meja, *, jabatan: str | None, orang_id: str | None) -> list[PenandaTangan]:
    """Who holds a post now, or which posts a person holds, as signers."""
    nama = {j.kode: j.nama for j in m.kantor.instansi.jabatan}
    awalan = {"plt": "Plt. ", "plh": "Plh. "}
    return [PenandaTangan(p.orang_id, p.jabatan, m.g.profil(p.orang_id).nama, awalan.get(p.jenis, "") + nama[p.jabatan])
            for p in m.g.penugasan(m.sekarang, jabatan=jabatan, orang_id=orang_id) if p.jabatan in nama]  # fmt: skip


def _saluran() -> HTTPXRequest:
    """The line python-telegram-bot asks getMe through, with the TLS context that is there already."""
    return HTTPXRequest(httpx_kwargs={"verify": konteks_tls()})


async def _mulai_aplikasi(app: Aplikasi, instansi_id: str) -> None:
    """Initialise python-telegram-bot (asks getMe); waits while Telegram is away.

    Raises:
        KonfigurasiSalah: Telegram does not know this token.
    """
    jeda = 1.0
    while True:
        try:
            await app.initialize()
            return
        except InvalidToken:
            raise KonfigurasiSalah([f"Token bot untuk '{instansi_id}' ditolak Telegram."]) from None
        except (NetworkError, TelegramError) as error:
            log.warning("telegram_tidak_terjangkau", instansi=instansi_id, galat=type(error).__name__)
            await asyncio.sleep(jeda)
            jeda = min(jeda * 2, 30.0)


async def _awasi(jalan: Callable[[], Awaitable[None]], nama: str, pantauan: Pantauan) -> None:
    """Keep a room working: an error nobody expected is logged, and the room opens again."""
    while True:
        try:
            await jalan()
            return
        except Exception as galat:
            pantauan.patah(nama)
            log.error("ruang_terhenti", ruang=nama, galat=type(galat).__name__,
                      jejak=traceback.format_tb(galat.__traceback__, limit=-6))  # fmt: skip
            await asyncio.sleep(1.0)


async def _pilih_pdf(s: Settings) -> MesinTerpilih:
    converter = await pilih_converter(s.PDF_ENGINE, s.DATA_DIR / "soffice")
    if isinstance(converter, TanpaPdf):
        log.warning("tanpa_pdf", alasan=converter.alasan)
    return converter


async def _tutup_pdf(uji: asyncio.Task[MesinTerpilih]) -> None:
    if not uji.done():
        uji.cancel()
        await asyncio.wait([uji])
    elif not uji.cancelled() and uji.exception() is None:
        await asyncio.to_thread(uji.result().tutup)


async def _tunggu_selesai(ruang: list[Ruang], tugas: list[asyncio.Task[None]]) -> None:
    """Drain: nothing new, then wait for what is under way."""
    for r in ruang:
        r.berhenti()
    if not tugas:  # a program that only receives
        return
    _, sisa = await asyncio.wait(tugas, timeout=30)
    for t in sisa:
        t.cancel()


async def _batalkan(tugas: asyncio.Task[None]) -> None:
    tugas.cancel()
    await asyncio.wait([tugas])


