"""Worker: claims inbox rows, one at a time per chat, and feeds them to python-telegram-bot's own routing."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeAlias

import structlog
from telegram import Update
from telegram.ext import Application, ApplicationHandlerStop, CallbackContext

from bot.application.ember import Ember
from bot.application.ports_pipa import PEMBARUAN, InboxStore, Jam, PembaruanAktif, PesanMasuk, UlangiNanti
from bot.application.ruang import INTIP, Ruang
from bot.domain.galat import Gangguan
from bot.inbox.putusan import TidakTerbaca, nama_galat, putuskan

log = structlog.get_logger(__name__)

#: python-telegram-bot's Application with whatever context class the program uses.
Aplikasi: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

#: Updates of different chats handled at once.
SERENTAK = 16

#: A handler that takes longer has failed: nothing slow happens inside one.
BATAS_PENANGANAN = 60.0

#: A chat may do so many things at once, and then one every so many seconds (20 a minute); what is quicker waits its turn.
LAJU = (60, 3.0)

#: Seconds until the next try while the database is away; every try is patient by itself, and people wait. And after an error nobody expected.
TANPA_BASIS_DATA, TAK_TERDUGA = 0.2, 5.0


async def catat_galat(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """The error handler for python-telegram-bot, which hands errors here instead of raising them.

    No further handler runs then: when a guard fails, what it guards stays closed.
    """
    aktif = PEMBARUAN.get()
    if aktif is not None and context.error is not None:
        aktif.galat = context.error
    raise ApplicationHandlerStop


class Pekerja(Ruang):
    """Handles the updates of these bots until `berhenti` was called and what is under way is done."""

    def __init__(
        self,
        *,
        store: InboxStore,
        aplikasi: Mapping[str, Aplikasi],
        jam: Jam,
        serentak: int = SERENTAK,
        batas_penanganan: float = BATAS_PENANGANAN,
        hitung: Callable[[str, float, str], None] = lambda instansi, detik, hasil: None,
        laju: tuple[int, float] | None = None,
    ) -> None:
        """`hitung` is told of each update: office, seconds, and `selesai`, `ulang` or `insiden`.
        `laju`: how often a chat is served, see `LAJU`; None: as fast as it goes.
        """
        super().__init__()
        self._hitung = hitung
        self._laju = Ember(*laju, jam.monoton) if laju is not None else None
        self._jeda_laju = timedelta(seconds=laju[1] if laju is not None else 0)
        self._store = store
        self._aplikasi = aplikasi
        self._jam = jam
        self._serentak = serentak
        self._batas = batas_penanganan
        self._tugas: set[asyncio.Task[None]] = set()
        self._menunggu = True  # whether rows may wait for an update under way to end
        self._mengambil = asyncio.Lock()  # rows are being claimed: one after another, so that there is room for all of them
        self._penerimaan: set[asyncio.Task[int]] = set()

    async def jalan(self) -> None:
        """Claim and handle until stopped."""
        try:
            while not self._berhenti:
                self._ada.clear()
                await self._ambil()
                await self._tunggu(INTIP)
            if self._tugas:
                await asyncio.wait(self._tugas)
        finally:
            for tugas in self._tugas:
                tugas.cancel()
            with contextlib.suppress(Gangguan):  # the next start frees what stays claimed
                async with self._mengambil:
                    await self._store.bebaskan()

    async def terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        """See `Penerimaan.terima`: what nothing stands before is claimed in the transaction that keeps it, and begun when that stands.

        Of a caller who is cancelled, what was kept and claimed is handled all the same.
        """
        if self._berhenti or self._mengambil.locked() or bot not in self._aplikasi:
            return await self._store.terima(bot, instansi, updates)
        tugas = asyncio.create_task(self._terima(bot, instansi, updates), name="terima")
        self._penerimaan.add(tugas)
        tugas.add_done_callback(self._penerimaan.discard)
        return await asyncio.shield(tugas)

    async def _terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        async with self._mengambil:
            bebas = self._serentak - len(self._tugas)
            if bebas <= 0:
                return await self._store.terima(bot, instansi, updates)
            sisa, daftar = await self._store.terima_klaim(bot, instansi, updates, bebas)
            if not self._berhenti:  # else `jalan` gives them back
                self._mulai(daftar)
        return sisa

    async def _ambil(self) -> None:
        """Claim what there is room for. What is left waits for an update under way to end, or for its time."""
        self._menunggu = True  # until the look has told
        try:
            async with self._mengambil:
                bebas = self._serentak - len(self._tugas)
                if bebas <= 0:
                    return
                daftar = await self._store.klaim(bebas, self._aplikasi.keys())
                self._menunggu = self._store.tersisa
                self._mulai(daftar)
        except Gangguan as galat:
            log.warning("inbox_tidak_terjangkau", galat=galat.kode)
            await asyncio.sleep(TANPA_BASIS_DATA)
            self._ada.set()

    def _mulai(self, daftar: Sequence[PesanMasuk]) -> None:
        for pesan in daftar:
            tugas = asyncio.create_task(self._kerjakan(pesan), name=f"pembaruan-{pesan.id}")
            self._tugas.add(tugas)
            tugas.add_done_callback(self._selesai)

    def _selesai(self, tugas: asyncio.Task[None]) -> None:
        self._tugas.discard(tugas)
        if self._menunggu:
            self._ada.set()
        if not tugas.cancelled() and (galat := tugas.exception()) is not None:
            log.error("pekerja_rusak", galat=type(galat).__name__, jejak=jejak(galat))

    async def _kerjakan(self, pesan: PesanMasuk) -> None:
        mulai = time.monotonic()
        aktif = PembaruanAktif(pesan.id, pesan.instansi, pesan.bot, pesan.update_id, pesan.chat)
        PEMBARUAN.set(aktif)  # seen in this task only
        catatan = log.bind(inbox=pesan.id, bot=pesan.bot, update_id=pesan.update_id)
        if self._terlalu_cepat(pesan):
            await self._tunda(pesan, catatan)
            return
        try:
            update = _baca(pesan, self._aplikasi[pesan.bot])
            async with asyncio.timeout(self._batas):
                await self._aplikasi[pesan.bot].process_update(update)
        except Exception as galat:
            aktif.galat = galat
        galat_akhir = aktif.galat
        if aktif.ditandai:
            if galat_akhir is not None:  # the act stands; what failed came after it
                catatan.warning("galat_sesudah_commit", galat=nama_galat(galat_akhir), jejak=jejak(galat_akhir))
            hasil = "selesai"
        else:
            hasil = await self._tutup(pesan, galat_akhir, catatan)
        self._hitung(pesan.instansi, time.monotonic() - mulai, hasil)

    def _terlalu_cepat(self, pesan: PesanMasuk) -> bool:
        """Whether its chat has used up its turn; what belongs to no chat, and a further try after an error of its own, is not counted."""
        if self._laju is None or pesan.percobaan or pesan.chat == "umum":
            return False
        return not self._laju.ambil(f"{pesan.bot}:{pesan.chat}")

    async def _tunda(self, pesan: PesanMasuk, catatan: Any) -> None:
        """Its chat was too quick: the row waits, and the chat behind it."""
        while True:
            try:
                await self._store.tunda(pesan, self._jam.nyata() + self._jeda_laju)
                asyncio.get_running_loop().call_later(self._jeda_laju.total_seconds() + 0.01, self.bangun)
                return
            except Exception as salah:
                await self._coba_lagi(salah, catatan)

    async def _coba_lagi(self, salah: Exception, catatan: Any) -> None:
        """Wait for the next try to say what becomes of a row: until somebody knows, the claim is ours, and its chat waits."""
        if isinstance(salah, Gangguan):
            catatan.warning("inbox_tidak_terjangkau", galat=salah.kode)
            await asyncio.sleep(TANPA_BASIS_DATA)
            return
        if self._berhenti:  # `jalan` frees it
            raise salah
        catatan.error("pembaruan_tidak_dapat_ditutup", galat=nama_galat(salah), jejak=jejak(salah))
        await asyncio.sleep(TAK_TERDUGA)

    async def _tutup(self, pesan: PesanMasuk, galat: Exception | None, catatan: Any) -> str:
        """Mark the row, and keep trying until that succeeds. Returns what became of it."""
        while True:
            try:
                if galat is None:
                    await self._store.selesai(pesan.id)
                    return "selesai"
                nasib = putuskan(
                    galat, percobaan=pesan.percobaan, diterima_at=pesan.diterima_at, kini=self._jam.nyata()
                )
                insiden = await self._store.gagal(pesan, nasib)
                if isinstance(nasib, UlangiNanti):
                    detik = (nasib.pada - self._jam.nyata()).total_seconds()
                    asyncio.get_running_loop().call_later(max(0.0, detik) + 0.01, self.bangun)
                catatan.error(
                    "pembaruan_gagal",
                    galat=nama_galat(galat),
                    percobaan=pesan.percobaan + 1,
                    insiden=insiden,
                    jejak=jejak(galat),
                )
                return "insiden" if insiden else "ulang"
            except Exception as salah:
                await self._coba_lagi(salah, catatan)


def _baca(pesan: PesanMasuk, aplikasi: Aplikasi) -> Update:
    """The stored JSON as python-telegram-bot's update; raises TidakTerbaca."""
    try:
        update = Update.de_json(json.loads(pesan.payload), aplikasi.bot)
    except Exception as galat:
        raise TidakTerbaca(type(galat).__name__) from None
    if update is None:
        raise TidakTerbaca("kosong")
    return update


def jejak(galat: BaseException) -> str:
    """The traceback for the log, without the error's own text: that may repeat what a person wrote."""
    return "".join(traceback.format_tb(galat.__traceback__))
