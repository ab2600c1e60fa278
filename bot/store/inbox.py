"""Inbox rows: kept before Telegram is told, claimed one per chat, done together with what they caused."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

import structlog
from sqlalchemy import null, update

from bot.application.ports_pipa import (
    PEMBARUAN,
    Jam,
    MatikanPembaruan,
    NasibPembaruan,
    PesanMasuk,
    UlangiNanti,
)
from bot.domain.galat import KonflikVersi
from bot.store import siap
from bot.store.database import Database, SesiInstansi
from bot.store.insiden import catat_insiden
from bot.store.models import InboxRow, tetap
from bot.store.outbox import InsidenHook, antre, kabari
from bot.store.postgres import dipegang, kunci_transaksi

T = TypeVar("T")

log = structlog.get_logger(__name__)

#: The payload of a dead update is kept this long for whoever looks into the incident.
SIMPAN_MATI = timedelta(days=7)

#: So many of its newest claims a holder remembers: more than it ever works on at once.
INGATAN = 1000

#: So many updates of one chat wait at most; what comes on top is not kept, and the sender is told once.
ANTREAN = 200

#: Seconds in which a chat whose queue is full is told once.
DIBERI_TAHU = 600

#: Seconds for which a full queue is taken to be full still.
INGAT_PENUH = 1.0

#: Seconds after which a chat that went quiet is forgotten here.
LUPAKAN_PENUH = 60.0

#: The largest update_id a row can hold.
UPDATE_ID_TERBESAR = 2**63 - 1


def kunci_chat(pembaruan: Mapping[str, Any]) -> str:
    """The queue of an update: chat id, else user id, else "umum". Never raises, whatever the JSON holds."""
    for isi in pembaruan.values():
        if not isinstance(isi, Mapping):
            continue
        pesan = isi.get("message")
        chat = pesan.get("chat") if isinstance(pesan, Mapping) else None
        for pemilik in (isi.get("chat"), chat, isi.get("from"), isi.get("user")):
            nomor = pemilik.get("id") if isinstance(pemilik, Mapping) else None
            if isinstance(nomor, int) and not isinstance(nomor, bool) and abs(nomor) < 2**63:
                return str(nomor)
    return "umum"


def terima(
    sesi: SesiInstansi,
    bot: str,
    instansi: str,
    updates: Sequence[Mapping[str, Any] | str],
    sekarang: datetime,
    *,
    antrean: int | None = None,
    teks_penuh: Callable[[], str] = lambda: "",
    penuh: set[str] | None = None,
) -> int:
    """Keep a batch of raw updates; repeats are ignored. Returns how many were new.

    An update without a usable update_id cannot be told from its repeats and is left out; Telegram sends none.

    Args:
        sekarang: Real time.
        antrean: So many updates of a chat may wait; the rest is dropped and its sender told.
        teks_penuh: What the sender is told.
        penuh: Gets the chats whose queue was full.
    """
    baris = _baris(bot, instansi, updates, sekarang)
    if antrean is not None:
        baris = _yang_muat(sesi, baris, _menunggu(sesi, baris), antrean, teks_penuh, penuh if penuh is not None else set())
    if not baris:
        return 0
    return len(sesi.jalankan(siap.TERIMA, baris).all())


def terima_klaim(
    sesi: SesiInstansi,
    bot: str,
    instansi: str,
    updates: Sequence[Mapping[str, Any] | str],
    sekarang: datetime,
    pemegang: str,
    batas: int,
    *,
    antrean: int | None = None,
    teks_penuh: Callable[[], str] = lambda: "",
    penuh: set[str] | None = None,
) -> tuple[int, list[PesanMasuk]]:
    """As `terima`, and up to `batas` of the new rows are claimed as they are written: the lowest of each chat of which nothing waits.

    Returns how many new rows nobody holds, and those claimed.
    """
    baris = _baris(bot, instansi, updates, sekarang)
    if not baris:
        return 0, []
    kunci_transaksi(sesi, f"klaim:{bot}")  # as in `klaim`: of two who take of a chat one finds it taken
    menunggu = _menunggu(sesi, baris)
    if antrean is not None:
        baris = _yang_muat(sesi, baris, menunggu, antrean, teks_penuh, penuh if penuh is not None else set())
    sibuk, diambil = set(menunggu), dict[int, dict[str, Any]]()
    for satu in sorted(baris, key=lambda satu: int(satu["update_id"])):
        ambil = satu["chat"] not in sibuk and len(diambil) < batas
        satu["klaim"] = pemegang if ambil else None
        sibuk.add(satu["chat"])
        if ambil:
            diambil[satu["update_id"]] = satu
    if not baris:
        return 0, []
    baru = sesi.jalankan(siap.TERIMA, baris).all()
    daftar = []
    for row in baru:
        if row.update_id in diambil:
            satu = diambil[row.update_id]
            daftar.append(PesanMasuk(row.id, instansi, bot, row.update_id, satu["chat"], satu["payload"], 0, sekarang))
    return len(baru) - len(daftar), daftar


def _baris(bot: str, instansi: str, updates: Sequence[Mapping[str, Any] | str], sekarang: datetime) -> list[dict[str, Any]]:
    """Updates as rows."""
    baris = []
    for mentah in updates:
        pembaruan: Any = json.loads(mentah) if isinstance(mentah, str) else mentah
        update_id = pembaruan.get("update_id") if isinstance(pembaruan, Mapping) else None
        if not isinstance(update_id, int) or isinstance(update_id, bool) or not 0 <= update_id <= UPDATE_ID_TERBESAR:
            continue
        baris.append(
            {
                "instansi": instansi,
                "bot": bot,
                "update_id": update_id,
                "chat": kunci_chat(pembaruan),
                "payload": json.dumps(pembaruan),
                "status": "baru",
                "diterima_at": sekarang,
                "percobaan": 0,
            }
        )
    return baris


def _menunggu(sesi: SesiInstansi, baris: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """How many updates wait or are under way, of the chats of these rows that have some."""
    if not baris:
        return {}
    chats = list({satu["chat"] for satu in baris})
    return {row.chat: row.banyak for row in sesi.jalankan(siap.MENUNGGU, {"bot": baris[0]["bot"], "chats": chats})}


def _yang_muat(sesi: SesiInstansi, baris: list[dict[str, Any]], menunggu: Mapping[str, int], antrean: int, teks_penuh: Callable[[], str],
               penuh: set[str]) -> list[dict[str, Any]]:  # fmt: skip
    """What the queues of its chats still hold; whoever sends more is told, once in a while."""
    ruang = {satu["chat"]: antrean - menunggu.get(satu["chat"], 0) for satu in baris}
    muat = []
    for satu in baris:
        chat = satu["chat"]
        if ruang[chat] > 0:
            ruang[chat] -= 1
            muat.append(satu)
        elif chat not in penuh:
            penuh.add(chat)
            _beri_tahu(sesi, satu, teks_penuh)
    return muat


def _beri_tahu(sesi: SesiInstansi, satu: Mapping[str, Any], teks_penuh: Callable[[], str]) -> None:
    jendela = int(satu["diterima_at"].timestamp()) // DIBERI_TAHU
    if satu["chat"] != "umum" and int(satu["chat"]) > 0 and antre(
        sesi, instansi=satu["instansi"], bot=satu["bot"], chat_id=int(satu["chat"]), metode="sendMessage",
        payload={"text": teks_penuh()}, dedupe=f"penuh:{satu['bot']}:{satu['chat']}:{jendela}", prioritas=0,
        kini=satu["diterima_at"],
    ):  # fmt: skip
        log.warning("antrean_chat_penuh", bot=satu["bot"])


def tunda(sesi: SesiInstansi, inbox_id: int, sampai: datetime) -> None:
    """Give a claimed row back untouched; its chat waits until `sampai` (real time)."""
    sesi.execute(
        update(InboxRow)
        .where(InboxRow.id == inbox_id, InboxRow.status == tetap("baru"))
        .values(klaim=null(), coba_lagi_at=sampai)
        .execution_options(synchronize_session=False)
    )


def klaim(sesi: SesiInstansi, pemegang: str, batas: int, kini: datetime, *, bot: str) -> list[PesanMasuk]:
    """Take up to `batas` rows: the lowest update_id of each chat that is neither busy nor waits to retry.

    The chats with work are found by hopping along the index, so one flooded chat does not slow the others. Several processes
    take turns per bot: an update that arrives out of order while another of its chat is being claimed must find it claimed.
    """
    kunci_transaksi(sesi, f"klaim:{bot}")
    rows = sesi.jalankan(siap.YANG_BEBAS, {"bot": bot, "kini": kini, "batas": batas}).all()
    if rows:
        sesi.jalankan(siap.KLAIM, {"daftar": [row.id for row in rows], "klaim": pemegang})
    return [
        PesanMasuk(
            row.id,
            row.instansi,
            row.bot,
            row.update_id,
            row.chat,
            row.payload or "",
            row.percobaan,
            row.diterima_at,
        )
        for row in rows
    ]


def selesai(sesi: SesiInstansi, inbox_id: int, kini: datetime) -> None:
    """Mark an update done and empty its payload, in the transaction of what it caused.

    Raises:
        KonflikVersi: `pembaruan_selesai`, somebody finished it already; this transaction must not stand.
    """
    if sesi.jalankan(siap.SELESAI, {"inbox_id": inbox_id, "selesai_at": kini}).rowcount != 1:
        raise KonflikVersi("pembaruan_selesai")


def gagal(
    sesi: SesiInstansi,
    pesan: PesanMasuk,
    nasib: NasibPembaruan,
    kini: datetime,
    *,
    teks_insiden: Callable[[str], str],
    insiden_baru: InsidenHook,
) -> str | None:
    """Count a failed try, unless it was passing trouble. A row that is given up makes an incident: its number is told and returned."""
    row = sesi.get(InboxRow, pesan.id, with_for_update=True)  # its act may be about to be committed
    if row is None or row.status != "baru":
        return None
    row.klaim = None
    if not (isinstance(nasib, UlangiNanti) and not nasib.dihitung):
        row.percobaan += 1
    match nasib:
        case UlangiNanti(pada):
            row.coba_lagi_at = pada
            return None
        case MatikanPembaruan(alasan):
            nomor = catat_insiden(
                sesi,
                instansi=row.instansi,
                jenis="pembaruan",
                kini=kini,
                keterangan=f"baris {row.id}, percobaan {row.percobaan}: {alasan}",
            )
            row.status = "mati"
            row.coba_lagi_at = None
            row.selesai_at = kini
            row.insiden = nomor
            if row.chat != "umum":
                antre(
                    sesi,
                    instansi=row.instansi,
                    bot=row.bot,
                    chat_id=int(row.chat),
                    metode="sendMessage",
                    payload={"text": teks_insiden(nomor)},
                    dedupe=f"insiden:{nomor}",
                    prioritas=0,
                    kini=kini,
                )
            kabari(sesi, lambda: insiden_baru(sesi, row.instansi, nomor))
            return nomor


def bebaskan_klaim(sesi: SesiInstansi, *, hidup: Collection[str] = ()) -> int:
    """Free the claims of every holder that is not among `hidup`; returns how many."""
    hasil = sesi.execute(
        update(InboxRow)
        .where(InboxRow.status == tetap("baru"), InboxRow.klaim.is_not(None), InboxRow.klaim.not_in(list(hidup)))
        .values(klaim=null())
        .execution_options(synchronize_session=False)
    )
    return int(getattr(hasil, "rowcount", 0))


def bebaskan_klaim_mati(sesi: SesiInstansi, pemegang: str) -> int:
    """Free the claims of every other holder whose lock nobody holds any more (PostgreSQL); returns how many."""
    hasil = sesi.execute(
        update(InboxRow)
        .where(
            InboxRow.status == tetap("baru"),
            InboxRow.klaim.is_not(None),
            InboxRow.klaim != pemegang,
            ~dipegang(InboxRow.klaim),  # type: ignore[arg-type] # a claim, where there is one
        )
        .values(klaim=null())
        .execution_options(synchronize_session=False)
    )
    return int(getattr(hasil, "rowcount", 0))


def lepas_klaim(sesi: SesiInstansi, pemegang: str, *, kecuali: Collection[int] = ()) -> int:
    """Free the claims of one holder, e.g. when it stops, but those of `kecuali`; returns how many."""
    return sesi.jalankan(siap.LEPAS_KLAIM, {"pemegang": pemegang, "kecuali": list(kecuali)}).rowcount


def bersihkan(sesi: SesiInstansi, kini: datetime) -> int:
    """Empty the payloads of updates that died more than seven days ago; returns how many. Real time."""
    hasil = sesi.execute(
        update(InboxRow)
        .where(InboxRow.status == tetap("mati"), InboxRow.selesai_at < kini - SIMPAN_MATI, InboxRow.payload.is_not(None))
        .values(payload=null())
        .execution_options(synchronize_session=False)
    )
    return int(getattr(hasil, "rowcount", 0))


async def tulis_bersama_pembaruan(
    db: Database, fn: Callable[[SesiInstansi], T], *, instansi: str | None = None, kini: datetime
) -> T:
    """`Database.tulis` for handlers: the update under way is marked done in the same transaction.

    Outside a worker, or when an earlier transaction of the same handler has marked it, this is `tulis`.
    `kini` is real time.
    """
    aktif = PEMBARUAN.get()
    if aktif is None or aktif.ditandai:
        return await db.tulis(fn, instansi=instansi)
    inbox_id = aktif.inbox_id

    def unit(sesi: SesiInstansi) -> T:
        hasil = fn(sesi)
        selesai(sesi, inbox_id, kini)
        return hasil

    hasil = await db.tulis(unit, instansi=instansi)
    aktif.ditandai = True
    return hasil


class InboxSql:
    """The port `InboxStore` on our tables, for one holder of claims."""

    def __init__(
        self,
        db: Database,
        jam: Jam,
        *,
        pemegang: str,
        teks_insiden: Callable[[str], str],
        insiden_baru: InsidenHook,
        berkunci: bool = False,
        teks_penuh: Callable[[], str] | None = None,
    ) -> None:
        """`berkunci`: the holder is the name of a lock of `Penjaga`; claims whose lock nobody holds are taken over.
        `teks_penuh`: what is said to whoever sends more than `ANTREAN`; None: queues have no bound.
        """
        self._teks_penuh = teks_penuh
        self._penuh: dict[tuple[str, str], float] = {}  # chats whose queue was full a moment ago: the database is not asked again
        self._berkunci = berkunci
        self.tersisa = True
        self._dipegang: deque[int] = deque(maxlen=INGATAN)
        self._ragu = False
        self._db = db
        self._jam = jam
        self._pemegang = pemegang
        self._teks_insiden = teks_insiden
        self._insiden_baru = insiden_baru
        self._putaran = 0

    async def terima(self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]]) -> int:
        """See `InboxStore.terima`."""
        baru, _ = await self._terima(bot, instansi, updates, 0)
        return baru

    async def terima_klaim(
        self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]], batas: int
    ) -> tuple[int, list[PesanMasuk]]:
        """See `InboxStore.terima_klaim`."""
        if self._ragu:  # the next `klaim` frees what nobody heard of first
            return await self.terima(bot, instansi, updates), []
        self._ragu = True  # until it is known, as in `klaim`
        sisa, daftar = await self._terima(bot, instansi, updates, batas)
        self._dipegang.extend(pesan.id for pesan in daftar)
        self._ragu = False
        return sisa, daftar

    async def _terima(
        self, bot: str, instansi: str, updates: Sequence[Mapping[str, Any]], batas: int
    ) -> tuple[int, list[PesanMasuk]]:
        kini, pemegang, teks_penuh = self._jam.nyata(), self._pemegang, self._teks_penuh
        sisa = [satu for satu in updates if not self._masih_penuh(bot, satu)] if self._penuh else updates
        if not sisa:
            return 0, []
        bersama: dict[str, Any] = {} if teks_penuh is None else {"antrean": ANTREAN, "teks_penuh": teks_penuh}

        def unit(sesi: SesiInstansi) -> tuple[int, list[PesanMasuk], set[str]]:
            penuh: set[str] = set()
            if batas > 0:
                return *terima_klaim(sesi, bot, instansi, sisa, kini, pemegang, batas, penuh=penuh, **bersama), penuh
            return terima(sesi, bot, instansi, sisa, kini, penuh=penuh, **bersama), [], penuh

        baru, daftar, penuh = await self._db.tulis(unit, senyap=True)
        if self._penuh or penuh:
            longgar = {(bot, kunci_chat(satu)) for satu in sisa if isinstance(satu, Mapping)} - {(bot, chat) for chat in penuh}
            kini_penuh = self._jam.monoton() + INGAT_PENUH
            self._penuh = {k: v for k, v in self._penuh.items() if k not in longgar and v > kini_penuh - LUPAKAN_PENUH}
            self._penuh |= {(bot, chat): kini_penuh for chat in penuh}
        return baru, daftar

    def _masih_penuh(self, bot: str, pembaruan: Mapping[str, Any]) -> bool:
        """Whether its chat's queue was found full a moment ago; once in a while one update goes on, to look again."""
        kunci = (bot, kunci_chat(pembaruan)) if isinstance(pembaruan, Mapping) else (bot, "")
        if kunci not in self._penuh:
            return False
        kini = self._jam.monoton()
        if kini < self._penuh[kunci]:
            return True
        self._penuh[kunci] = kini + INGAT_PENUH
        return False

    async def tunda(self, pesan: PesanMasuk, sampai: datetime) -> None:
        """See `InboxStore.tunda`."""
        await self._db.tulis(lambda sesi: tunda(sesi, pesan.id, sampai), senyap=True)

    async def klaim(self, batas: int, bot: Collection[str]) -> list[PesanMasuk]:
        """See `InboxStore.klaim`."""
        kini = self._jam.nyata()
        self._putaran += 1
        semua = sorted(bot)
        awal = self._putaran % len(semua) if semua else 0
        giliran = semua[awal:] + semua[:awal]  # no bot always comes first

        ragu, pemegang = self._ragu, self._pemegang

        def unit(sesi: SesiInstansi) -> tuple[list[PesanMasuk], bool]:
            if self._berkunci:
                bebaskan_klaim_mati(sesi, pemegang)
            if ragu:
                lepas_klaim(sesi, pemegang, kecuali=self._dipegang)
            daftar: list[PesanMasuk] = []
            menunggu = set(sesi.jalankan(siap.BOT_MENUNGGU).scalars())
            for nomor in giliran:
                if nomor in menunggu:
                    daftar += klaim(sesi, pemegang, batas - len(daftar), kini, bot=nomor)
            return daftar, bool(menunggu) and sesi.jalankan(siap.TERSISA).first() is not None

        self._ragu = True  # until it is known: rows may have been claimed by a commit nobody heard of
        daftar, self.tersisa = await self._db.tulis(unit, senyap=True)
        self._dipegang.extend(pesan.id for pesan in daftar)
        self._ragu = False
        return daftar

    def ganti_pemegang(self, nama: str) -> None:
        """Claim under this name from now on."""
        self._pemegang = nama

    async def selesai(self, inbox_id: int) -> None:
        """See `InboxStore.selesai`."""
        kini = self._jam.nyata()
        try:
            await self._db.tulis(lambda sesi: selesai(sesi, inbox_id, kini), senyap=True)
        except KonflikVersi:
            return

    async def gagal(self, pesan: PesanMasuk, nasib: NasibPembaruan) -> str | None:
        """See `InboxStore.gagal`."""
        kini = self._jam.nyata()
        return await self._db.tulis(
            lambda sesi: gagal(
                sesi, pesan, nasib, kini, teks_insiden=self._teks_insiden, insiden_baru=self._insiden_baru
            )
        )

    async def bebaskan(self) -> int:
        """See `InboxStore.bebaskan`."""
        return await self._db.tulis(lambda sesi: lepas_klaim(sesi, self._pemegang), senyap=True)
