"""Outbox rows and cards: what the application queues in its own transaction, and what became of it.

A card (`KartuRow`) is a row of wanted state with at most one waiting outbox row (`metode = "kartu"`); what is
sent is read at the moment of sending, so several waiting edits become one.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row, null, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from bot.application.ports_pipa import (
    Berhasil,
    CobaLagi,
    Hilang,
    Jam,
    Keputusan,
    Kiriman,
    KirimBaru,
    Mati,
    PengirimLangsung,
    Pindah,
)
from bot.store import siap
from bot.store.database import Database, SesiInstansi
from bot.store.insiden import catat_insiden
from bot.store.models import AkunRow, KartuRow, OutboxRow, TombolRow, tetap
from bot.store.siap import RAHASIA

log = structlog.get_logger(__name__)

#: Made once: with settings of its own `json.dumps` makes a new one at each call.
_BERURUT = json.JSONEncoder(sort_keys=True)

#: Payloads of sent (and dead) rows are emptied after this long.
SIMPAN_PAYLOAD = timedelta(days=7)

#: A session that queues more than so many calls leaves all of them to the dispatcher's look.
LANGSUNG = 8

#: A parameter of messages that edits do not have: they never make a sound.
SENYAP = "disable_notification"

#: Told in the same transaction: session, instansi, chat id of one who blocked the bot or never started it.
PenerimaHilangHook = Callable[[SesiInstansi, str, int], None]

#: Told in the same transaction: session, instansi, incident number.
InsidenHook = Callable[[SesiInstansi, str, str], None]


def sisip(sesi: SesiInstansi, tabel: type[Any]) -> Any:
    """An INSERT for `tabel` that knows ON CONFLICT on both databases."""
    return (postgresql.insert if sesi.get_bind().dialect.name == "postgresql" else sqlite.insert)(tabel)


# --- for the application ------------------------------------------------------------------------------------


def antre(
    sesi: SesiInstansi,
    *,
    instansi: str,
    bot: str,
    chat_id: int,
    metode: str,
    payload: Mapping[str, Any],
    dedupe: str,
    prioritas: int,
    kini: datetime,
    not_before: datetime | None = None,
) -> bool:
    """Queue one Bot API call with the change it tells of. False: this `dedupe` is queued or sent already.

    Args:
        payload: Parameters without `chat_id`. Texts are HTML unless `parse_mode` says otherwise. A value
            `{"dokumen": sha256, "nama": "x.pdf"}` anywhere inside is uploaded from the archive.
        prioritas: 0 own reply, 1 new task, 2 reminder, 3 broadcast.
        not_before: Office time.
    """
    baris = {"instansi": instansi, "bot": bot, "chat_id": chat_id, "metode": metode, "payload": dict(payload), "dedupe": dedupe,
             "prioritas": prioritas, "dibuat_at": kini, "not_before": not_before, "status": "antre", "percobaan": 0}  # fmt: skip
    nomor = sesi.jalankan(siap.ANTRE, baris).scalar()
    if nomor is not None and not_before is None:
        sesi.diantre.append((bot, chat_id, nomor))
    return nomor is not None


def hapus(sesi: SesiInstansi, *, instansi: str, bot: str, chat_id: int, dedupe: str, kini: datetime) -> None:
    """Have a message of ours deleted. It may still wait to be sent: rows of a chat keep their order, so by then it has an id."""
    row = sesi.scalars(select(OutboxRow).where(OutboxRow.instansi == instansi, OutboxRow.dedupe == dedupe)).first()
    if row is not None:
        antre(sesi, instansi=instansi, bot=bot, chat_id=chat_id, metode="deleteMessage", payload={"baris": row.id},
              dedupe=f"hapus:{row.id}", prioritas=0, kini=kini)  # fmt: skip


def tampilkan_kartu(
    sesi: SesiInstansi,
    *,
    instansi: str,
    bot: str,
    chat_id: int,
    kunci: str,
    isi: Mapping[str, Any],
    prioritas: int,
    kini: datetime,
    baru: bool = False,
    pertama: bool = False,
    berkas_id: str | None = None,
    lb: int | None = None,
    letak: Mapping[str, Any] | None = None,
    lama: str | None = None,
    senyap: bool = False,
) -> None:
    """State what the card `kunci` of this chat shall show; unchanged content queues nothing.

    Args:
        isi: `{"text": html}` with or without `"reply_markup"`.
        baru: Send it as a new message (an edit makes no sound); the older message loses its buttons.
        pertama: There is no such card yet; if there is one all the same, it is shown as without this.
        letak: Of a list, the page and filter it shows; without it the last one stays.
        lama: What the older message says from then on (HTML); None: it keeps its words.
        senyap: Should it become a new message, that makes no sound.
    """
    hash_isi = hashlib.sha256(_BERURUT.encode(isi).encode()).hexdigest()
    ubah: dict[str, Any] = {"isi": {**isi, SENYAP: True} if senyap else dict(isi), "isi_hash": hash_isi, "hidup": True}
    ubah |= {nama: nilai for nama, nilai in (("berkas_id", berkas_id), ("lb", lb)) if nilai is not None}
    if letak is not None:
        ubah["letak"] = dict(letak)
    kartu = None if pertama else _kartu(sesi, instansi, chat_id, kunci)
    if kartu is None:
        baris = {"instansi": instansi, "bot": bot, "chat_id": chat_id, "kunci": kunci, "versi": 1, "versi_terkirim": 0, **ubah}
        nomor = sesi.jalankan(siap.KARTU_PERTAMA if pertama else siap.KARTU_BARU, baris).scalar()
        if nomor is not None:
            _antre_kartu(sesi, baris, nomor, 1, prioritas, kini)
            return
        kartu = _kartu(sesi, instansi, chat_id, kunci)
        assert kartu is not None
    if kartu["isi_hash"] == hash_isi and kartu["hidup"] and not baru:
        if letak is not None and kartu["letak"] != ubah["letak"]:
            _simpan(sesi, kartu, {"letak": ubah["letak"]})
        return
    if baru and kartu["message_id"] is not None:
        if kartu["hidup"]:
            antre(
                sesi,
                instansi=instansi,
                bot=bot,
                chat_id=chat_id,
                metode="editMessageReplyMarkup" if lama is None else "editMessageText",
                payload={"message_id": kartu["message_id"]} | ({} if lama is None else {"text": lama}),
                dedupe=f"kartu:{kartu['id']}:lepas:{kartu['message_id']}",
                prioritas=prioritas,
                kini=kini,
            )
        ubah["message_id"] = None
    _ubah(sesi, kartu, ubah, prioritas, kini)


def pensiunkan_kartu(
    sesi: SesiInstansi,
    *,
    instansi: str,
    bot: str,
    chat_id: int,
    kunci: str,
    kini: datetime,
    isi: Mapping[str, Any] | None = None,
    prioritas: int = 1,
) -> None:
    """Take a card's buttons away for good, with a last text if `isi` gives one; nothing where no card lives."""
    if (kartu := _kartu(sesi, instansi, chat_id, kunci)) is not None:
        _pensiunkan(sesi, kartu, bot, kini, isi, prioritas)


def pensiunkan_semua(
    sesi: SesiInstansi, *, instansi: str, bot: str, kunci: str, kini: datetime, isi: Mapping[str, Any], prioritas: int = 1
) -> None:
    """The same in every chat that has this card."""
    for row in sesi.jalankan(siap.KARTU_SEMUA_CHAT, {"instansi": instansi, "kunci": kunci}):
        _pensiunkan(sesi, row._asdict(), bot, kini, isi, prioritas)


def _pensiunkan(sesi: SesiInstansi, kartu: Mapping[str, Any], bot: str, kini: datetime, isi: Mapping[str, Any] | None, prioritas: int) -> None:
    if not kartu["hidup"] or kartu["bot"] != bot:
        return
    akhir = isi if isi is not None else kartu["isi"] or {}
    tanpa = {nama: nilai for nama, nilai in akhir.items() if nama != "reply_markup"}
    _ubah(sesi, kartu, {"isi": tanpa, "isi_hash": "", "hidup": False}, prioritas, kini)


def cari_kartu(sesi: SesiInstansi, bot: str, chat_id: int, message_id: int) -> Row[Any] | None:
    """The card that this message shows at present, if it is one: `kunci`, `berkas_id`, `lb`."""
    return sesi.jalankan(siap.KARTU_PESAN, {"bot": bot, "chat_id": chat_id, "message_id": message_id}).first()


def _kartu(sesi: SesiInstansi, instansi: str, chat_id: int, kunci: str) -> dict[str, Any] | None:
    row = sesi.jalankan(siap.KARTU_KUNCI, {"instansi": instansi, "chat_id": chat_id, "kunci": kunci}).first()
    return row._asdict() if row is not None else None


def _ubah(sesi: SesiInstansi, kartu: Mapping[str, Any], ubah: Mapping[str, Any], prioritas: int, kini: datetime) -> None:
    """Set the wanted state and make sure that exactly one outbox row waits for it."""
    versi = kartu["versi"] + 1
    _simpan(sesi, kartu, {**ubah, "versi": versi})
    menunggu = sesi.jalankan(siap.MENUNGGU_TAMPIL, {"kartu_id": kartu["id"]}).first()
    if menunggu is None:
        _antre_kartu(sesi, kartu, kartu["id"], versi, prioritas, kini)
    elif prioritas < menunggu.prioritas:
        sesi.jalankan(siap.DAHULUKAN, {"baris": menunggu.id, "prioritas": prioritas})


def _simpan(sesi: SesiInstansi, kartu: Mapping[str, Any], ubah: Mapping[str, Any]) -> None:
    dicari = {nama: ubah.get(nama, kartu[nama]) for nama in siap.DICARI_KARTU}
    isi = {nama: ubah.get(nama, kartu[nama]) for nama in siap.ISI_KARTU}
    if all(kartu[nama] == nilai for nama, nilai in dicari.items()):
        sesi.jalankan(siap.UBAH_ISI_KARTU, {**isi, "kartu_id": kartu["id"]})
    else:
        sesi.jalankan(siap.UBAH_KARTU, {**isi, **dicari, "kartu_id": kartu["id"]})


def _antre_kartu(sesi: SesiInstansi, kartu: Mapping[str, Any], nomor: int, versi: int, prioritas: int, kini: datetime) -> None:
    baris = sesi.jalankan(siap.TAMPILKAN, {
        "instansi": kartu["instansi"], "bot": kartu["bot"], "chat_id": kartu["chat_id"], "metode": "kartu", "kartu_id": nomor,
        "dedupe": f"kartu:{nomor}:{versi}", "prioritas": prioritas, "status": "antre", "percobaan": 0, "dibuat_at": kini}).scalar_one()  # fmt: skip
    sesi.diantre.append((kartu["bot"], kartu["chat_id"], baris))


def bersihkan(sesi: SesiInstansi, kini: datetime) -> int:
    """Empty the payloads of rows that ended more than seven days ago; returns how many. Real time."""
    hasil = sesi.execute(
        update(OutboxRow)
        .where(
            OutboxRow.status != tetap("antre"),
            OutboxRow.terkirim_at < kini - SIMPAN_PAYLOAD,
            OutboxRow.payload.is_not(None),
        )
        .values(payload=null())
        .execution_options(synchronize_session=False)
    )
    return int(getattr(hasil, "rowcount", 0))


# --- for the dispatcher -------------------------------------------------------------------------------------


def calon(
    sesi: SesiInstansi, bot: str, *, kecuali: Collection[int], batas: int, sekarang: datetime, nyata: datetime
) -> list[Row[Any]]:
    """The next rows to send: one per chat, the oldest that is due there; chats by their most urgent row."""
    if batas <= 0:
        return []
    nilai = {"bot": bot, "sekarang": sekarang, "nyata": nyata}
    urut = sesi.jalankan(siap.CALON_CHAT, {**nilai, "kecuali": list(kecuali), "batas": 4 * batas}).scalars()
    chats = list(dict.fromkeys(urut))[:batas]
    if not chats:
        return []
    baris = {row.chat_id: row for row in sesi.jalankan(siap.CALON, {**nilai, "chats": chats})}
    return [baris[chat] for chat in chats]


def siapkan(sesi: SesiInstansi, row: Row[Any], nyata: datetime) -> Kiriman | None:
    """The call a row stands for right now; None when its card is up to date already (the row is closed)."""
    if row.metode == "deleteMessage" and "baris" in (row.payload or {}):
        dikirim = sesi.get(OutboxRow, (row.payload or {})["baris"])
        if dikirim is None or dikirim.message_id is None:
            _terkirim(sesi, row.id, nyata)
            return None
        return Kiriman(row.id, row.instansi, row.chat_id, row.metode, {"message_id": dikirim.message_id}, row.percobaan)
    if row.kartu_id is None:
        return Kiriman(row.id, row.instansi, row.chat_id, row.metode, dict(row.payload or {}), row.percobaan)
    kartu = sesi.jalankan(siap.TAMPILAN, {"kartu_id": row.kartu_id}).first()
    assert kartu is not None
    isi = kartu.isi
    if isi is None or (not isi and kartu.message_id is None):
        sesi.jalankan(siap.TAMPIL, {"kartu": kartu.id, "versi_terkirim": kartu.versi})
        _terkirim(sesi, row.id, nyata)
        return None
    if kartu.message_id is None:
        metode = "sendMessage"
    else:
        metode = "editMessageText" if isi else "editMessageReplyMarkup"
        isi = {**{nama: nilai for nama, nilai in isi.items() if nama != SENYAP}, "message_id": kartu.message_id}
    return Kiriman(row.id, row.instansi, row.chat_id, metode, dict(isi), row.percobaan, kartu.id, kartu.versi)


def langsung(sesi: SesiInstansi, bot: Collection[str], nyata: datetime) -> list[tuple[str, Kiriman]]:
    """Calls that this session queued and that may go out as soon as it is committed: each the oldest that waits in its chat.

    None of a session that queues many: their order among others is for a look.
    """
    if len(sesi.diantre) > LANGSUNG:
        return []
    hasil = []
    baru = {baris for _, _, baris in sesi.diantre}
    for satu, chat in dict.fromkeys((nama, chat) for nama, chat, _ in sesi.diantre if nama in bot):
        row = sesi.jalankan(siap.TERTUA, {"bot": satu, "chat_id": chat}).first()
        if row is not None and row.id in baru and (kiriman := siapkan(sesi, row, nyata)) is not None:
            hasil.append((satu, kiriman))
    return hasil


def penutup(pengirim: Mapping[str, PengirimLangsung], jam: Jam) -> Callable[[SesiInstansi], Callable[[set[str]], None] | None]:
    """For `Database.penutup`: what an act has to say goes out when it stands, where nothing waits before it, without a look.

    `pengirim` are the dispatchers of this program by bot. Where all went out, the outbox is taken from the tables that wake a room.
    """

    def tanya(sesi: SesiInstansi) -> Callable[[set[str]], None] | None:
        daftar = langsung(sesi, [bot for bot, satu in tuple(pengirim.items()) if satu.lapang], jam.nyata()) if sesi.diantre else []
        if not daftar:
            return None

        def serahkan(tertulis: set[str]) -> None:
            berangkat = {(bot, kiriman.chat_id) for bot, kiriman in daftar if pengirim[bot].serahkan(kiriman)}
            if berangkat >= {(bot, chat) for bot, chat, _ in sesi.diantre}:  # what is behind one is looked for when that has ended
                tertulis.discard(OutboxRow.__tablename__)

        return serahkan

    return tanya


def _terkirim(sesi: SesiInstansi, baris: int, nyata: datetime, message_id: int | None = None) -> bool:
    """Close a row that still waits; False: it did not."""
    return bool(sesi.jalankan(siap.TUTUP, {"baris": baris, "terkirim_at": nyata, "pesan": message_id}).rowcount)


def terapkan(
    sesi: SesiInstansi,
    kiriman: Kiriman,
    keputusan: Keputusan,
    *,
    nyata: datetime,
    penerima_hilang: PenerimaHilangHook,
    insiden_baru: InsidenHook,
) -> None:
    """Record what became of one call."""
    if isinstance(keputusan, Berhasil):
        if kiriman.kartu_id is None:
            _terkirim(sesi, kiriman.id, nyata, keputusan.message_id)
        else:
            _ditampilkan(sesi, kiriman, kiriman.kartu_id, keputusan.message_id, nyata)
        return
    # The card first, as those who change it do: whoever holds it decides about the row that shows it.
    kartu = (
        sesi.get(KartuRow, kiriman.kartu_id, with_for_update=True, populate_existing=True)
        if kiriman.kartu_id is not None
        else None
    )
    row = sesi.get(OutboxRow, kiriman.id)
    if row is None or row.status != "antre":
        return
    match keputusan:
        case CobaLagi(pada, galat):
            row.percobaan += 1
            row.coba_lagi_at = pada
            row.galat = galat[:500]
        case KirimBaru():
            if kartu is not None:
                if kartu.message_id == kiriman.payload.get("message_id"):
                    kartu.message_id = None
                if not kartu.hidup:
                    kartu.isi = None  # its last words were about a message that is no longer there
            elif "text" in kiriman.payload:
                row.metode = "sendMessage"
                row.payload = {nama: nilai for nama, nilai in kiriman.payload.items() if nama != "message_id"}
            else:
                _tutup(row, "terkirim", nyata)
        case Hilang(alasan):
            _tutup(row, "mati", nyata, alasan)
            kabari(sesi, lambda: penerima_hilang(sesi, row.instansi, row.chat_id))
        case Pindah(chat_baru):
            _pindah(sesi, row.bot, row.chat_id, chat_baru)
        case Mati(alasan):
            _tutup(row, "mati", nyata, alasan)
            nomor = catat_insiden(
                sesi,
                instansi=row.instansi,
                jenis="outbox",
                kini=nyata,
                keterangan=f"{row.metode} (baris {row.id}): {tanpa_kutipan(alasan)}",
            )
            kabari(sesi, lambda: insiden_baru(sesi, row.instansi, nomor))


def _ditampilkan(sesi: SesiInstansi, kiriman: Kiriman, kartu_id: int, message_id: int | None, nyata: datetime) -> None:
    """A card was shown; when its wanted state moved on while the call was under way, the same row shows that next."""
    kartu = sesi.jalankan(siap.TAMPILAN_VERSI, {"kartu_id": kartu_id}).first()  # the card first, see `terapkan`
    if kartu is None:
        return
    nomor = message_id if kiriman.metode == "sendMessage" and kartu.message_id is None else kartu.message_id
    tampil = {"kartu": kartu_id, "versi_terkirim": kiriman.versi}
    if kartu.versi == kiriman.versi:
        if not _terkirim(sesi, kiriman.id, nyata, message_id):
            return
        if nomor == kartu.message_id:
            sesi.jalankan(siap.TAMPIL, tampil)
        else:
            sesi.jalankan(siap.TAMPIL_BARU, {**tampil, "message_id": nomor})
    elif sesi.jalankan(siap.TAMPILKAN_LAGI, {"baris": kiriman.id, "message_id": message_id}).rowcount:
        sesi.jalankan(siap.TAMPIL_LAMA, {**tampil, "message_id": nomor})


def kabari(sesi: SesiInstansi, hook: Callable[[], None]) -> None:
    """Run a hook inside a savepoint: when it breaks, the log says so and what it was told of stands."""
    sesi.flush()
    try:
        with sesi.begin_nested():
            hook()
    except DBAPIError:
        raise
    except Exception as galat:
        log.error("kabar_gagal", galat=type(galat).__name__)


def tanpa_kutipan(teks: str) -> str:
    """Telegram quotes the message it refuses; an incident must not repeat what was said."""
    return re.sub(r"\"[^\"]*\"|'[^']*'", '"..."', teks)


def _tutup(row: OutboxRow, status: str, nyata: datetime, galat: str | None = None) -> None:
    row.status = status
    row.terkirim_at = nyata
    row.coba_lagi_at = None
    row.galat = tanpa_kutipan(galat)[:500] if galat else None
    if row.dedupe.startswith(RAHASIA):
        row.payload = None


def _pindah(sesi: SesiInstansi, bot: str, lama: int, baru: int) -> None:
    sesi.flush()
    for tabel in (OutboxRow, KartuRow, TombolRow):
        sesi.execute(update(tabel).where(tabel.bot == bot, tabel.chat_id == lama).values(chat_id=baru))
    sesi.execute(update(AkunRow).where(AkunRow.chat_id == lama).values(chat_id=baru))


class OutboxSql:
    """The port `OutboxStore` on our tables. The hooks run inside the transaction of the row they speak of."""

    def __init__(
        self, db: Database, jam: Jam, *, penerima_hilang: PenerimaHilangHook, insiden_baru: InsidenHook
    ) -> None:
        self._db = db
        self._jam = jam
        self._penerima_hilang = penerima_hilang
        self._insiden_baru = insiden_baru

    async def tukar(
        self,
        bot: str,
        keputusan: Sequence[tuple[Kiriman, Keputusan]],
        *,
        kecuali: Collection[int],
        batas: int,
    ) -> list[Kiriman]:
        """See `OutboxStore.tukar`."""
        sekarang, nyata = self._jam.sekarang(), self._jam.nyata()

        def unit(sesi: SesiInstansi) -> list[Kiriman]:
            for terkirim, putusan in keputusan:
                terapkan(
                    sesi,
                    terkirim,
                    putusan,
                    nyata=nyata,
                    penerima_hilang=self._penerima_hilang,
                    insiden_baru=self._insiden_baru,
                )
            sesi.flush()
            while True:
                rows = calon(sesi, bot, kecuali=kecuali, batas=batas, sekarang=sekarang, nyata=nyata)
                daftar = [kiriman for row in rows if (kiriman := siapkan(sesi, row, nyata)) is not None]
                if daftar or not rows:
                    return daftar
                sesi.flush()

        return await self._db.tulis(unit, senyap=True)
