"""The whole program in one thread with what stands around it: a real database, its own rooms, and the pretend Telegram.

`buka` builds everything anew on the same database file, `tutup` drops it: that is a restart. What people see in their chats
stays, as it does on their phones. An act travels all the way: receiver, inbox, worker, python-telegram-bot's routing, handler,
transaction, outbox, dispatcher.
"""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
from bisect import bisect_right
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from telegram.ext import Application, ContextTypes
from telegram.request import BaseRequest, RequestData

from bot.application import jangkauan
from bot.application import unduhan as unduhan_app
from bot.application.dampak import kabari_admin
from bot.application.ports import Lingkungan, Meja, TugasLatar
from bot.application.ports_pipa import Gerbang, Keputusan, Kiriman, PesanMasuk
from bot.domain.galat import Gangguan
from bot.gateways.arsip import ArsipBerkas
from bot.gateways.unduh import Pengunduh
from bot.inbox.pekerja import LAJU, Aplikasi, Pekerja, catat_galat
from bot.inbox.penerima import PintuWebhook, Poller
from bot.letters.errors import KonversiGagal
from bot.letters.pdf import PdfConverter, TanpaPdf
from bot.letters.ruang import RuangSurat
from bot.letters.templates import load_templates
from bot.outbox.batas import Batas
from bot.outbox.pengirim import Pengirim
from bot.presenters import teks
from bot.presenters.penyaji import PenyajiIndonesia
from bot.reminders.kalender import SapuKalender
from bot.reminders.kursi import SapuKursi
from bot.reminders.musim import SapuMusim
from bot.reminders.sapu import SapuPengingat
from bot.specs.daftar import baca_daftar, baca_kontak
from bot.specs.load import load_specs
from bot.specs.lokasi import folder_sop, folder_templat
from bot.store import models as t
from bot.store.database import SesiInstansi, sebagai
from bot.store.inbox import InboxSql, bebaskan_klaim
from bot.store.migrasi import jalankan_migrasi
from bot.store.outbox import OutboxSql, penutup
from bot.store.penjaga import Ruang
from bot.store.sandi import Brankas
from bot.store.tugas import PengingatSql, TugasSql
from bot.store.unduhan import UnduhanSql
from bot.wiring import PEMBANGUN, KantorBot, buat_kalender, buat_pabrik, periksa_isi
from handlers.konteks import Konteks
from handlers.register import register
from tools.simulasi.benih import AcakBenih, JamVirtual
from tools.simulasi.nasib import Nasib, Nyawa, Padam
from tools.simulasi.penulis import DatabaseSeutas
from tools.simulasi.telegram import GerbangSemu, Panggilan, Pesan, Telegram

T = TypeVar("T")

INDUK = bytes(range(32))

#: Why a message was sent: somebody's act, or the program by itself.
PERBUATAN, SENDIRI = "perbuatan", "sendiri"

#: What the scheduler wakes every few seconds.
SAPUAN = ("kursi", "pengingat", "kalender")

#: Virtual seconds between two looks whether the rooms are done, and how long they get at most.
LIHAT, PALING_LAMA = 0.9, 600.0

#: The offices whose bots are brought their updates by webhook; the others ask.
WEBHOOK = frozenset({"diskominfo-metro", "diskominfo-tangerang"})

#: What a call is known by that was made before its row stood.
TANPA_BARIS = "(tanpa baris)"

#: What is tried again within this time is waited for.
SEGERA = timedelta(seconds=90)


class TombolTidakAda(AssertionError):
    """A person looks for a button that his chat does not show."""


class InboxBertitik(InboxSql):
    """The inbox, with the moment between keeping an update and acknowledging it."""

    nyawa: Nyawa
    dunia: Dunia

    async def klaim(self, batas: int, bot: Collection[str]) -> list[PesanMasuk]:
        """See `InboxStore.klaim`."""
        if not self._ragu and not self.dunia.ada_bebas(bot):
            self.tersisa = True  # of a busy chat, maybe
            return []
        return await super().klaim(batas, bot)

    async def bebaskan(self) -> int:
        """See `InboxStore.bebaskan`."""
        return await super().bebaskan() if self.dunia.ada_klaim() else 0

    async def _terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]], batas: int) -> tuple[int, list[PesanMasuk]]:
        baru, daftar = await super()._terima(bot, instansi, updates, batas)
        self.dunia.terima_klaim += len(daftar)
        if baru or daftar:
            self.nyawa.titik("after_receive_before_ack")
        return baru, daftar


class PekerjaBertitik(Pekerja):
    """The worker, with the moment between a claim and its act; by then Telegram may have been told that the update arrived."""

    dunia: Dunia

    async def _kerjakan(self, pesan: PesanMasuk) -> None:
        await asyncio.sleep(self.dunia.jeda())
        self.dunia.nyawa.titik("after_claim_before_act")
        await super()._kerjakan(pesan)


class PengirimTercatat(Pengirim):
    """The dispatcher, telling the pretend Telegram which row a call stands for."""

    dunia: Dunia

    def _mulai(self, kiriman: Kiriman) -> None:
        self.dunia.di_jalan[self._bot][kiriman.chat_id] = self.dunia.panggilan(kiriman)
        super()._mulai(kiriman)


class OutboxTercatat(OutboxSql):
    """The outbox; what is recorded is no longer under way."""

    def __init__(self, db: DatabaseSeutas, jam: JamVirtual, *, dunia: Dunia) -> None:
        super().__init__(db, jam, penerima_hilang=dunia._hilang, insiden_baru=dunia._insiden)
        self._dunia = dunia

    async def tukar(self, bot: str, keputusan: Sequence[tuple[Kiriman, Keputusan]], *, kecuali: Collection[int], batas: int) -> list[Kiriman]:
        """See `OutboxStore.tukar`."""
        if not keputusan and not self._dunia.terutang(bot):
            return []
        di_jalan = self._dunia.di_jalan[bot]
        if keputusan and not self._dunia.ada_lain(bot, [x.outbox for x in di_jalan.values()]):
            batas = 0  # what comes after this is looked for once this is recorded
        daftar = await super().tukar(bot, keputusan, kecuali=kecuali, batas=batas)
        for kiriman, _ in keputusan:
            di_jalan.pop(kiriman.chat_id, None)
        return daftar


class TugasTerlihat(TugasSql):
    """The slow work that is owed."""

    dunia: Dunia

    async def ambil(self, batas: int, kecuali: Sequence[int]) -> Sequence[TugasLatar]:
        """See `TugasStore.ambil`."""
        return await super().ambil(batas, kecuali) if self.dunia.terutang("surat") else []


class ArsipBertitik(ArsipBerkas):
    """The archive, with the moment between a file and the row that names it."""

    nyawa: Nyawa

    def simpan(self, isi: bytes) -> str:
        """See `ArsipTulis.simpan`."""
        sha256 = super().simpan(isi)
        self.nyawa.titik("after_file_before_row")
        return sha256


class KonverterMati:
    """An engine that proved itself at the start and fails ever since."""

    tersedia = True

    async def convert(self, docx: bytes, *, dari_luar: bool = False) -> bytes:
        """Never a PDF."""
        raise KonversiGagal("mesin_gagal", rinci="simulasi")


class TanpaJaringan(BaseRequest):
    """Answers getMe, which python-telegram-bot asks at its start; anything else would be a call past the gateway."""

    def __init__(self, nomor: int) -> None:
        self._nomor = nomor

    @property
    def read_timeout(self) -> float | None:
        """Nothing is waited for."""
        return 1.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any) -> tuple[int, bytes]:
        """Who am I?"""
        assert url.endswith("getMe"), url
        return 200, b'{"ok":true,"result":{"id":%d,"is_bot":true,"first_name":"Paraf","username":"paraf_bot"}}' % self._nomor


class Dunia:
    """Four offices on one database file."""

    def __init__(self, folder: Path, benih: int, mulai: datetime, nasib: Nasib | None = None) -> None:
        self.folder = folder
        self.jam = JamVirtual(mulai)
        self.acak = AcakBenih(benih)
        self.nasib = nasib or Nasib(benih)
        self.terima_klaim = 0  # updates that were claimed in the transaction that kept them
        self.telegram = Telegram(self.jam, self.nasib)
        self.katalog = load_specs([folder_sop()])
        self.templat = load_templates([folder_templat()], teruji=[folder_templat()], instansi=self.katalog.instansi)
        self.url = f"sqlite+aiosqlite:///{folder / 'paraf.db'}"
        self.langkah = 0
        self._hidup_ke = 0  # lives of the program so far
        self.boleh_ganda = 0  # calls that were under way when the program died
        self.di_jalan: dict[str, dict[int, Panggilan]] = {}
        self.ditolak: Counter[str] = Counter()  # what refused taps were told, and how often
        self.luar: set[asyncio.Task[Any]] = set()  # people, who do not die with the program
        self._acak_mesin = random.Random(f"{benih}:mesin")  # how long the machine takes
        self._beres: asyncio.Event | None = None  # while the rooms are open: set when they are closed again
        self._babak: list[tuple[datetime, str]] = [(mulai, PERBUATAN)]
        self._aplikasi: dict[str, Aplikasi] = {}
        jalankan_migrasi(self.url)
        self._mata = sqlite3.connect(folder / "paraf.db", isolation_level=None)

    @property
    def log(self) -> list[Pesan]:
        """What Telegram accepted."""
        return self.telegram.log

    def babak(self, sebab: str) -> None:
        """From now on messages come of this."""
        if self._babak[-1][1] != sebab:
            self._babak.append((self.jam.saat, sebab))

    def sebab_pada(self, saat: datetime) -> str:
        """What a message comes of that was queued then."""
        return self._babak[bisect_right(self._babak, saat, key=lambda x: x[0]) - 1][1]

    def panggilan(self, k: Kiriman) -> Panggilan:
        """The row of the outbox that a call stands for, as others see it: a call without one says nothing that is so."""
        row = self._mata.execute(
            "SELECT o.dedupe, coalesce(k.kunci, ''), o.prioritas, o.dibuat_at, o.not_before FROM outbox o LEFT JOIN kartu k ON k.id = o.kartu_id "
            "WHERE o.id = ?", (k.id,)).fetchone()  # fmt: skip
        if row is None:
            return Panggilan(k.id, k.versi, TANPA_BARIS, "", 0, self.jam.saat, self.jam.saat, self._babak[-1][1])
        dedupe, kunci, prioritas, dibuat, nanti = row
        return Panggilan(k.id, k.versi, dedupe, kunci, prioritas, saat(dibuat), saat(max(dibuat, nanti or dibuat)), self.sebab_pada(saat(dibuat)))

    def jeda(self) -> float:
        """Seconds until the program comes to what it has claimed."""
        return self._acak_mesin.choice((0.0, 0.0, 0.001, 0.06))

    # --- one life of the program -----------------------------------------------------------------------------------

    def buka(self) -> None:
        """Start: everything from the database and the files, nothing from memory."""
        self.nyawa = Nyawa(self.nasib)
        self.db = DatabaseSeutas(self.url, self.nyawa, self.nasib, self._acak_mesin, getattr(self, "db", None))
        self.db.penutup = self._penutup
        self._langsung: dict[str, Pengirim] = {}  # the newest dispatcher of each bot
        brankas = Brankas(INDUK, self.acak.bita)
        self.arsip = ArsipBertitik(self.folder)
        self.arsip.nyawa = self.nyawa
        self.kantor: dict[str, KantorBot] = {}
        self._gerbang: dict[str, Gerbang] = {}
        for n, (id_, instansi) in enumerate(sorted(self.katalog.instansi.items()), 1):
            kal, bot = buat_kalender(instansi), str(7_000_000 + n)
            pabrik = buat_pabrik(self.db, brankas, INDUK, id_, bot, self.jam, self.acak)
            self.di_jalan[bot] = {}
            self._gerbang[bot] = GerbangSemu(self.telegram, id_, self.di_jalan[bot], self.nyawa)
            lingkungan = Lingkungan(instansi=instansi, sop={s.id: s for s in self.katalog.sop_milik(id_)}, kalender=kal,
                                    jam=self.jam, acak=self.acak, penyaji=PenyajiIndonesia(kal(self.jam.saat).tz),
                                    contoh=True, nama_bot=f"paraf_{n}_bot")  # fmt: skip
            self.kantor[id_] = KantorBot(lingkungan=lingkungan, pabrik=pabrik, gerbang=self._gerbang[bot], db=self.db,
                                         jam=self.jam, bot=bot, kalender=kal)  # fmt: skip
        self._bot = {k.bot: id_ for id_, k in self.kantor.items()}
        meja = {id_: k.meja for id_, k in self.kantor.items()}
        self._hidup_ke += 1  # what a dead worker claimed is not the next one's to give back at its own end: a start has to free it
        self._inbox = InboxBertitik(self.db, self.jam, pemegang=f"simulasi-{self._hidup_ke}", teks_insiden=lambda nomor: teks.pesan("insiden", nomor=nomor).teks,
                                    insiden_baru=self._insiden, teks_penuh=lambda: teks.pesan("antrean_penuh").teks)  # fmt: skip
        self._inbox.nyawa, self._inbox.dunia = self.nyawa, self
        self._outbox = OutboxTercatat(self.db, self.jam, dunia=self)
        self._tugas = TugasTerlihat(self.db, self.jam, meja=meja, menyerah=lambda m, _jenis, nomor: kabari_admin(
            m, "insiden_admin", f"insiden-admin:{nomor}", nomor=nomor))  # fmt: skip
        self._tugas.dunia = self
        self._brankas = brankas
        self._unduhan = UnduhanSql(self.db, self.jam, nama=self._nama, selesai=self._tiba, gagal=self._tak_tiba)
        self._batas = {bot: Batas() for bot in self._bot}
        self._pekerja: Pekerja | None = None  # the newest worker
        self._poller = {id_: Poller(bot=k.bot, instansi=id_, gerbang=k.gerbang, store=self, bangunkan=self._bangunkan_pekerja)
                        for id_, k in self.kantor.items() if id_ not in WEBHOOK}  # fmt: skip
        self._pintu = {id_: PintuWebhook(bot=k.bot, instansi=id_, secret="contoh", store=self, bangunkan=self._bangunkan_pekerja)
                       for id_, k in self.kantor.items() if id_ in WEBHOOK}  # fmt: skip
        self._converter: PdfConverter = cast(PdfConverter, KonverterMati()) if self.nasib.konverter_mati() else TanpaPdf("simulasi")
        self._musim = SapuMusim([partial(self._di_kantor, k) for k in self.kantor.values()])

    async def _di_kantor(self, kantor: KantorBot, fn: Callable[[Meja], int]) -> int:
        return await self.db.tulis(lambda s: fn(kantor.meja(s, "musim")), instansi=kantor.id, senyap=True)

    async def mulai(self) -> None:
        """What a start does once; a program that dies at it is started again."""
        while True:
            self.buka()
            for id_, kantor in self.kantor.items():
                if id_ not in self._aplikasi:  # python-telegram-bot's routing keeps nothing
                    app: Aplikasi = (Application.builder().token(f"{kantor.bot}:x").updater(None).job_queue(None)
                                     .request(TanpaJaringan(int(kantor.bot))).get_updates_request(TanpaJaringan(int(kantor.bot)))
                                     .context_types(ContextTypes(context=Konteks)).build())  # fmt: skip
                    register(app)
                    app.add_error_handler(catat_galat)
                    await app.initialize()
                    self._aplikasi[id_] = app
                self._aplikasi[id_].bot_data["kantor"] = kantor
            try:
                await self.db.tulis(lambda s: bebaskan_klaim(s), senyap=True)
                await SapuKalender(self._di_kantor_semua(self.kantor)).mulai()
            except Padam:
                self._kubur()
            except Gangguan:
                self.tutup()
            else:
                return

    def tutup(self) -> None:
        """Drop all of it."""
        self.db.tutup_langsung()
        self.kantor.clear()

    def _kubur(self) -> None:
        """The program died: what was under way at Telegram may have arrived."""
        self.boleh_ganda += sum(len(x) for x in self.di_jalan.values())
        self.tutup()

    # --- where the rooms meet --------------------------------------------------------------------------------------

    async def terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        """Receivers bring updates to the worker (see `Penerimaan.terima`), who is there whenever there are some."""
        assert self._pekerja is not None
        return await self._pekerja.terima(bot, instansi, updates)

    def _bangunkan_pekerja(self) -> None:
        assert self._pekerja is not None
        self._pekerja.bangun()

    def _penutup(self, sesi: SesiInstansi) -> Callable[[set[str]], None] | None:
        """See `Database.penutup`, with the moment between an act that stands and what it has to say."""
        serahkan = penutup(self._langsung, self.jam)(sesi)
        if serahkan is None:
            return None

        def lanjut(tertulis: set[str]) -> None:
            self.nyawa.titik("before_handover")
            serahkan(tertulis)

        return lanjut

    # --- what a moment brings --------------------------------------------------------------------------------------

    async def sapu(self, di: Collection[str] | None = None, *, jatuh: bool = False) -> None:
        """Everything the scheduler wakes every few seconds, in all offices; with `jatuh` where something is due; with `di` the
        reminders of these offices, and the rest where something is due."""
        self.babak(SENDIRI)
        for id_, chat in self.telegram.lepas_blokir():
            self._keanggotaan(id_, chat)
        yang: dict[str, Collection[str]] = dict.fromkeys(SAPUAN, self.kantor.keys())
        if jatuh or di is not None:
            yang = self.jatuh() | ({"pengingat": di} if di is not None else {})

        async def kerja() -> None:
            if yang["kursi"]:
                await SapuKursi(self._di_kantor_semua(yang["kursi"])).sapu()
            if yang["pengingat"]:
                meja = {id_: k.meja for id_, k in self.kantor.items() if id_ in yang["pengingat"]}
                await SapuPengingat(PengingatSql(self.db, self.jam, meja=meja)).sapu()
            if yang["kalender"]:
                await SapuKalender(self._di_kantor_semua(yang["kalender"])).sapu()

        await self.bereskan(kerja if any(yang.values()) else None)

    def _di_kantor_semua(self, di: Collection[str]) -> list[Callable[[Callable[[Meja], int]], Awaitable[int]]]:
        return [partial(self._di_kantor, k) for id_, k in self.kantor.items() if id_ in di]

    def jatuh(self) -> dict[str, Collection[str]]:
        """By sweep, the offices in which something is due: a Plh; a rung or a brief; a change of the calendar."""
        semua: dict[str, set[str]] = {nama: set() for nama in SAPUAN}
        for nama, instansi in self.intip(
                "SELECT 'pengingat', instansi FROM pengingat WHERE status = 'jatuh' OR (status = 'menunggu' AND jatuh_at <= :kini) "
                "UNION SELECT 'pengingat', instansi FROM ringkasan WHERE status = 'menunggu' AND jatuh_at <= :kini "
                "UNION SELECT 'kursi', instansi FROM penugasan WHERE (keadaan = 'menunggu' AND mulai_at <= :kini) "
                "OR (keadaan = 'berjalan' AND selesai_at <= :kini) "
                "UNION SELECT 'kalender', instansi FROM kalender WHERE kabari_at IS NOT NULL"):  # fmt: skip
            semua[nama].add(instansi)
        return dict(semua)

    async def sapu_musim(self) -> None:
        """The yearly offers and monthly resumes."""
        self.babak(SENDIRI)
        await self.bereskan(self._musim.sapu)

    def jatuh_berikut(self) -> datetime | None:
        """When the scheduler has something to do next, as far as rows say."""
        tanya = ["SELECT min(jatuh_at) FROM pengingat WHERE status = 'menunggu'", "SELECT min(jatuh_at) FROM ringkasan WHERE status = 'menunggu'",
                 "SELECT min(mulai_at) FROM penugasan WHERE keadaan = 'menunggu'", "SELECT min(selesai_at) FROM penugasan WHERE keadaan = 'berjalan'",
                 "SELECT min(kabari_at) FROM kalender", "SELECT min(coba_lagi_at) FROM tugas_latar WHERE status = 'menunggu'"]  # fmt: skip
        if self.nasib.kadar:  # what a death or a lock left behind
            tanya += ["SELECT min(coalesce(coba_lagi_at, :kini)) FROM outbox WHERE status = 'antre'",
                      "SELECT min(coalesce(coba_lagi_at, :kini)) FROM inbox WHERE status = 'baru'",
                      "SELECT min(coalesce(coba_lagi_at, :kini)) FROM unduhan WHERE status = 'menunggu'",
                      "SELECT min(:kini) FROM pengingat WHERE status = 'jatuh'"]  # fmt: skip
        baris = [saat(x) for (x,) in self.intip(" UNION ALL ".join(tanya)) if x is not None]
        return min([*baris, *self.telegram.blokir.values()], default=None)  # whoever lets the bot in again tells it so at that moment

    async def bereskan(self, kerja: Callable[[], Awaitable[Any]] | None = None) -> None:
        """The rooms are open until nothing is owed: updates, downloads, letters, messages. `kerja` is what the scheduler does then.

        People who act at the same moment wait for the same end.
        """
        if self._beres is not None:
            assert kerja is None
            await self._beres.wait()
            return
        self._beres = asyncio.Event()
        batas = self.jam.saat + timedelta(seconds=PALING_LAMA)
        try:
            while self.jam.saat < batas:
                if kerja is not None or self._terutang() or self._datang():
                    await self._bekerja(kerja, batas)
                    kerja = None
                elif (nanti := self._sebentar_lagi()) is not None:
                    self.jam.ke(nanti)
                else:
                    return
        finally:
            self._beres.set()
            self._beres = None

    async def _bekerja(self, kerja: Callable[[], Awaitable[Any]] | None, batas: datetime) -> None:
        """The worker, the dispatchers, and what else has something to do; until nothing has or the program dies."""
        ruang: dict[str, Ruang] = {}
        tugas: list[asyncio.Task[None]] = []

        def buka(*nama: str) -> None:
            for satu in nama:
                if satu not in ruang:
                    ruang[satu] = self._ruang(satu)
                    tugas.append(asyncio.ensure_future(ruang[satu].jalan()))

        def bangunkan(tertulis: AbstractSet[str]) -> None:
            for nama, satu in ruang.items():
                if PEMBANGUN.get("pengirim" if nama in self._bot else nama) in tertulis:
                    satu.bangun()

        self.db.sesudah_commit[:] = [bangunkan]
        buka("pekerja", *(self._bot if kerja is not None else [self.kantor[id_].bot for id_ in self._datang()]))
        await asyncio.sleep(0)  # their first look: who hands over does so to dispatchers that are there
        jadwal = None if kerja is None else asyncio.ensure_future(self._dijadwal(kerja))
        while self.jam.saat < batas and not self.nyawa.mati:
            buka(*sorted(self._terutang()))
            await self._terima()
            await asyncio.sleep(LIHAT)
            if self.nyawa.mati or not (self._terutang() or self._datang() or (jadwal is not None and not jadwal.done())):
                break
        for satu in ruang.values():
            satu.berhenti()
        tugas += [] if jadwal is None else [jadwal]
        sisa = set(tugas)
        while sisa and not self.nyawa.mati:
            _, sisa = await asyncio.wait(sisa, timeout=LIHAT)
        if self.nyawa.mati:
            lain = {x for x in asyncio.all_tasks() if x is not asyncio.current_task() and x not in self.luar}
            while lain:  # a wait that ends in the same moment may swallow one
                for x in lain:
                    x.cancel()
                _, lain = await asyncio.wait(lain, timeout=LIHAT)
            self._kubur()
            await self.mulai()
            return
        for satu_tugas in tugas:
            satu_tugas.result()

    @staticmethod
    async def _dijadwal(kerja: Callable[[], Awaitable[Any]]) -> None:
        """What the scheduler wakes; what the database refuses it does another time."""
        with suppress(Gangguan):
            await kerja()

    def _ruang(self, nama: str) -> Ruang:
        if nama == "pekerja":
            pekerja = PekerjaBertitik(store=self._inbox, aplikasi={bot: self._aplikasi[id_] for bot, id_ in self._bot.items()}, jam=self.jam, laju=LAJU)
            pekerja.dunia, self._pekerja = self, pekerja
            return pekerja
        if nama == "unduhan":
            return Pengunduh(store=self._unduhan, gerbang=self._gerbang, arsip=self.arsip, jam=self.jam, periksa=periksa_isi)
        if nama == "surat":
            return RuangSurat(store=self._tugas, arsip=self.arsip, templat=self.templat, converter=self._mesin(), baca_daftar=baca_daftar,
                              baca_kontak=baca_kontak, lukis=_jangan, nyata=self.jam.nyata,
                              lambang=(folder_templat() / "lambang.png").read_bytes())  # fmt: skip
        pengirim = PengirimTercatat(bot=nama, gerbang=self._gerbang[nama], store=self._outbox, arsip=self.arsip, jam=self.jam,
                                    batas=self._batas[nama])  # fmt: skip
        pengirim.dunia, self._langsung[nama] = self, pengirim
        return pengirim

    async def _mesin(self) -> PdfConverter:
        return self._converter

    def _datang(self) -> list[str]:
        """The offices for which Telegram has something."""
        return [id_ for id_ in sorted(self.kantor) if self.telegram.menunggu(id_)]

    async def _terima(self) -> None:
        """What waits at Telegram arrives, at all bots at once."""
        tugas = [asyncio.ensure_future(self._jemput(id_) if id_ in self._poller else self._antar(id_)) for id_ in self._datang()]
        if tugas:
            await asyncio.wait(tugas)
        for satu in tugas:
            if not self.nyawa.mati:
                satu.result()

    async def _jemput(self, id_: str) -> None:
        """Asked for, and acknowledged by asking for more."""
        while self.telegram.menunggu(id_):
            await self._poller[id_].sekali()

    async def _antar(self, id_: str) -> None:
        """Brought, several at once; what is not taken is brought again later."""

        async def satu(isi: dict[str, Any]) -> None:
            with suppress(Gangguan):
                if await self._pintu[id_].terima(json.dumps(isi).encode()):
                    self.nyawa.periksa()
                    self.telegram.akui(id_, isi)

        await asyncio.gather(*(satu(isi) for isi in self.telegram.kiriman(id_)))

    def _terutang(self) -> set[str]:
        """The rooms that have something to do now."""
        return {x for (x,) in self.intip(
            "SELECT bot FROM outbox WHERE status = 'antre' AND (not_before IS NULL OR not_before <= :kini) "
            "AND (coba_lagi_at IS NULL OR coba_lagi_at <= :kini) "
            "UNION SELECT 'pekerja' FROM inbox WHERE status = 'baru' AND (coba_lagi_at IS NULL OR coba_lagi_at <= :kini) "
            "UNION SELECT 'unduhan' FROM unduhan WHERE status = 'menunggu' AND (coba_lagi_at IS NULL OR coba_lagi_at <= :kini) "
            "UNION SELECT 'surat' FROM tugas_latar WHERE status = 'menunggu' AND (coba_lagi_at IS NULL OR coba_lagi_at <= :kini)")}  # fmt: skip

    def terutang(self, ruang: str) -> bool:
        """Whether that room would find anything: an empty look through the session costs a hundred times as much."""
        return ruang in self._terutang()

    def ada_bebas(self, bot: Collection[str]) -> bool:
        """Whether an update of these bots waits that nobody has claimed."""
        return bool(self.intip("SELECT 1 FROM inbox WHERE status = 'baru' AND klaim IS NULL AND (coba_lagi_at IS NULL OR coba_lagi_at <= :kini) "
                               "AND bot IN (SELECT value FROM json_each(:bot)) LIMIT 1", bot=json.dumps(sorted(bot))))  # fmt: skip

    def ada_klaim(self) -> bool:
        """Whether a claim is left."""
        return bool(self.intip("SELECT 1 FROM inbox WHERE status = 'baru' AND klaim IS NOT NULL LIMIT 1"))

    def ada_lain(self, bot: str, di_jalan: Collection[int]) -> bool:
        """Whether a message other than these waits to be sent now."""
        return bool(self.intip(
            "SELECT 1 FROM outbox WHERE status = 'antre' AND bot = :bot AND (not_before IS NULL OR not_before <= :kini) "
            "AND (coba_lagi_at IS NULL OR coba_lagi_at <= :kini) AND id NOT IN (SELECT value FROM json_each(:ini)) LIMIT 1",
            bot=bot, ini=json.dumps(list(di_jalan))))  # fmt: skip

    def _sebentar_lagi(self) -> datetime | None:
        """When something is tried again soon, for which people wait; the rooms need not look every second until then."""
        return min((saat(x) for (x,) in self.intip(
            "SELECT min(coba_lagi_at) FROM outbox WHERE status = 'antre' AND coba_lagi_at > :kini AND coba_lagi_at <= :segera "
            "UNION ALL SELECT min(coba_lagi_at) FROM inbox WHERE status = 'baru' AND coba_lagi_at > :kini AND coba_lagi_at <= :segera "
            "UNION ALL SELECT min(coba_lagi_at) FROM unduhan WHERE status = 'menunggu' AND coba_lagi_at > :kini AND coba_lagi_at <= :segera "
            "UNION ALL SELECT min(coba_lagi_at) FROM tugas_latar WHERE status = 'menunggu' AND coba_lagi_at > :kini AND coba_lagi_at <= :segera")
            if x is not None), default=None)  # fmt: skip

    # --- hooks -----------------------------------------------------------------------------------------------------

    def _insiden(self, sesi: SesiInstansi, instansi: str, nomor: str) -> None:
        with sebagai(sesi, instansi):
            kabari_admin(self.kantor[instansi].meja(sesi, f"insiden:{nomor}"), "insiden_admin", f"insiden-admin:{nomor}", nomor=nomor)

    def _hilang(self, sesi: SesiInstansi, instansi: str, chat: int) -> None:
        with sebagai(sesi, instansi):
            jangkauan.hilang(self.kantor[instansi].meja(sesi, f"hilang:{chat}"), chat)

    def _nama(self, sesi: SesiInstansi, row: t.UnduhanRow) -> str:
        return str(self._brankas.buka(sesi, row.orang_id, row.nama_sandi, "unduhan.nama"))

    def _berkas_tiba(self, sesi: SesiInstansi, row: t.UnduhanRow) -> unduhan_app.BerkasTiba:
        return unduhan_app.BerkasTiba(row.id, row.chat_id, row.orang_id, self._nama(sesi, row), row.mime, row.tujuan)

    def _tiba(self, sesi: SesiInstansi, id_: str, sha256: str, ukuran: int) -> None:
        row = sesi.get_one(t.UnduhanRow, id_)
        unduhan_app.selesai(self.kantor[row.instansi].meja(sesi, f"unduhan:{id_}"), self._berkas_tiba(sesi, row), sha256, ukuran)

    def _tak_tiba(self, sesi: SesiInstansi, id_: str, alasan: str) -> None:
        row = sesi.get_one(t.UnduhanRow, id_)
        unduhan_app.gagal(self.kantor[row.instansi].meja(sesi, f"unduhan:{id_}"), self._berkas_tiba(sesi, row), alasan)

    # --- what people do --------------------------------------------------------------------------------------------

    def di(self, instansi: str, fn: Callable[[Meja], T]) -> T:
        """Something at an office's desk that no chat is needed for, in one transaction."""
        self.babak(PERBUATAN)
        self.langkah += 1
        kantor = self.kantor[instansi]
        return self.db.tulis_langsung(lambda s: fn(kantor.meja(s, f"sim:{self.langkah}")), instansi=instansi)

    def intip(self, sql: str, **nilai: str) -> list[tuple[Any, ...]]:
        """Look into the tables without a session; `:kini` and `:segera` are the moment and a little later."""
        kini = self.jam.saat.replace(tzinfo=None)
        return self._mata.execute(sql, {"kini": kini.isoformat(" ", "microseconds"),
                                        "segera": (kini + SEGERA).isoformat(" ", "microseconds"), **nilai}).fetchall()  # fmt: skip

    def lihat(self, fn: Callable[[SesiInstansi], T]) -> T:
        """Look into the tables of all offices."""
        return self.db.tulis_langsung(fn, instansi=None)

    async def ketuk(self, instansi: str, chat: int, kunci: str, aksi: str, lb: int | None = None) -> str | None:
        """Press the button with this act on the newest card of that key, as the chat shows it; returns what a refused tap is told.

        Raises:
            TombolTidakAda: the card is not there, or does not offer the act.
        """
        id_ = self._cari(instansi, chat, kunci, aksi, lb)
        if id_ is None:
            raise TombolTidakAda(f"{self.jam.saat:%Y-%m-%d %H:%M} {instansi} {chat} {kunci}: tombol {aksi} tidak ada di antara "
                                 f"{[apa for _, apa, _ in self._arti(instansi, chat, kunci)]}")  # fmt: skip
        nomor, _ = self.telegram.tombol(instansi, chat, kunci)
        ketukan = await self._kirim(instansi, chat, lambda siapa, obrolan, detik: {"callback_query": {
            "id": f"cq{self.langkah}", "from": siapa, "chat_instance": "1", "data": id_,
            "message": {"message_id": nomor, "date": detik, "chat": obrolan, "text": "."}}})  # fmt: skip
        teguran = self.telegram.teguran.pop(f"cq{ketukan}", None)
        self.ditolak.update([teguran] if teguran else [])
        return teguran

    def ada_tombol(self, instansi: str, chat: int, kunci: str, aksi: str, lb: int | None = None) -> bool:
        """Whether that card offers the act."""
        return self._cari(instansi, chat, kunci, aksi, lb) is not None

    def _cari(self, instansi: str, chat: int, kunci: str, aksi: str, lb: int | None) -> str | None:
        return next((id_ for id_, apa, visit in self._arti(instansi, chat, kunci) if apa == aksi and lb in (None, visit)), None)

    def _arti(self, instansi: str, chat: int, kunci: str) -> list[tuple[str, str, int | None]]:
        """What the buttons of a card mean, in the order they are shown."""
        _, tombol = self.telegram.tombol(instansi, chat, kunci)
        arti = {row[0]: row for row in self._mata.execute(
            "SELECT id, aksi, lb FROM tombol WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(tombol),))}  # fmt: skip
        return [arti[x] for x in tombol if x in arti]

    async def tulis(self, instansi: str, chat: int, isi: str) -> None:
        """Send a text, or a command."""
        perintah = {"entities": [{"type": "bot_command", "offset": 0, "length": len(isi.split()[0])}]} if isi.startswith("/") else {}
        await self._pesan(instansi, chat, {"text": isi, **perintah})

    async def kirim_berkas(self, instansi: str, chat: int, nama: str, isi: bytes) -> None:
        """Send a file."""
        id_ = f"f{self.langkah}"
        self.telegram.berkas[id_] = isi
        await self._pesan(instansi, chat, {"document": {"file_id": id_, "file_unique_id": id_, "file_name": nama,
                                                        "mime_type": "text/csv", "file_size": len(isi)}})  # fmt: skip

    async def _pesan(self, instansi: str, chat: int, isi: Mapping[str, Any]) -> None:
        nomor = self.telegram.pesan_baru()
        await self._kirim(instansi, chat, lambda siapa, obrolan, detik: {"message": {
            "message_id": nomor, "date": detik, "from": siapa, "chat": obrolan, **isi}})  # fmt: skip

    async def _kirim(self, instansi: str, chat: int, bentuk: Callable[[Any, Any, int], dict[str, Any]]) -> int:
        """Send it and wait until nothing is owed; returns the number of this step."""
        self.babak(PERBUATAN)
        if self.telegram.blokir.pop((instansi, chat), None) is not None:
            self._keanggotaan(instansi, chat)
        self.langkah += 1
        langkah = self.langkah
        self.telegram.masuk(instansi, bentuk(_siapa(chat), _obrolan(chat), int(self.jam.saat.timestamp())))
        await self.bereskan()
        return langkah

    def _keanggotaan(self, instansi: str, chat: int) -> None:
        """The person lets the bot in again."""
        bot = {"id": int(self.kantor[instansi].bot), "is_bot": True, "first_name": "Paraf"}
        self.telegram.masuk(instansi, {"my_chat_member": {
            "chat": _obrolan(chat), "from": _siapa(chat), "date": int(self.jam.saat.timestamp()),
            "old_chat_member": {"status": "kicked", "user": bot, "until_date": 0},
            "new_chat_member": {"status": "member", "user": bot}}})  # fmt: skip


def saat(teks: str) -> datetime:
    """A moment as a row of SQLite holds it."""
    return datetime.fromisoformat(teks).replace(tzinfo=UTC)


def _siapa(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Contoh"}


def _obrolan(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "private", "first_name": "Contoh"}


def _jangan(*_: Any) -> Any:
    raise AssertionError("the simulation does not come here")


__all__ = ["PERBUATAN", "SENDIRI", "TANPA_BARIS", "WEBHOOK", "Dunia", "TombolTidakAda", "saat"]
