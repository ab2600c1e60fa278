"""Statements of the way of an update and of an act, each put together once: `SesiInstansi.jalankan` runs them and adds the tenant.

They speak of columns, not of objects. Our own words stand in the statement (`tetap`), so that partial indexes are
chosen; what differs from one run to the next is a `bindparam`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Integer,
    Select,
    Table,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.util import find_tables

from bot.store import models as t
from bot.store.models import tetap


def _tabel(kelas: type[t.Base]) -> Table:
    return cast("Table", kelas.__table__)


def _isi(nama: str, kolom: Column[Any]) -> BindParameter[Any]:
    """A value of a column's kind under a name of its own: the names of columns belong to SET."""
    return bindparam(nama, type_=kolom.type)


@dataclass(frozen=True, eq=False, slots=True)
class Ragam:
    """A statement that is made of other parts for each database."""

    sqlite: Any
    postgresql: Any


def _sisip(kelas: type[t.Base], buat: Callable[[Any], Any]) -> Ragam:
    """An INSERT that knows ON CONFLICT, for either database."""
    return Ragam(buat(sqlite.insert(_tabel(kelas))), buat(postgresql.insert(_tabel(kelas))))


#: The name under which the office is bound.
KANTOR = "kantor"


@cache
def tersaring(pernyataan: Any) -> Any:
    """The same SELECT, UPDATE or DELETE, of one office only."""
    dari = pernyataan.get_final_froms() if isinstance(pernyataan, Select) else [pernyataan.table]
    tabel = [t for x in dari for t in find_tables(x, include_aliases=True, include_joins=False)]
    return pernyataan.where(*(t.c.instansi == bindparam(KANTOR, type_=t.c.instansi.type) for t in tabel))


AKUN, BERKAS, DIALOG, INBOX, KARTU, KUNCI = map(_tabel, (t.AkunRow, t.BerkasRow, t.DialogRow, t.InboxRow, t.KartuRow, t.KunciRow))
LANGKAH, ORANG, OUTBOX, PENGINGAT = map(_tabel, (t.LangkahBerkasRow, t.OrangRow, t.OutboxRow, t.PengingatRow))
PENUGASAN, PERISTIWA, TOMBOL, TUGAS = map(_tabel, (t.PenugasanRow, t.PeristiwaRow, t.TombolRow, t.TugasLatarRow))
UNDUHAN, HARI, KALENDER, LAMBANG = map(_tabel, (t.UnduhanRow, t.HariKantorRow, t.KalenderRow, t.LambangRow))
OPD, PREFERENSI, RINGKASAN = map(_tabel, (t.OpdRow, t.PreferensiRow, t.RingkasanRow))

# --- the way of an update ------------------------------------------------------------------------------------------

TERIMA = _sisip(t.InboxRow, lambda sisip: sisip.on_conflict_do_nothing(index_elements=["bot", "update_id"])
                .returning(INBOX.c.id, INBOX.c.update_id))  # fmt: skip
MENUNGGU = (
    select(INBOX.c.chat, func.count().label("banyak"))
    .where(INBOX.c.bot == bindparam("bot"), INBOX.c.status == tetap("baru"), INBOX.c.chat.in_(bindparam("chats", expanding=True)))
    .group_by(INBOX.c.chat)
)
#: Asked for by bot, SQLite may go through every update there ever was.
TERSISA = select(INBOX.c.id).where(INBOX.c.status == tetap("baru"), INBOX.c.klaim.is_(None)).limit(1)
KLAIM = (
    update(INBOX)
    .where(INBOX.c.id.in_(bindparam("daftar", expanding=True)))
    .values(klaim=bindparam("klaim"))
)
LEPAS_KLAIM = (
    update(INBOX)
    .where(INBOX.c.status == tetap("baru"), INBOX.c.klaim == _isi("pemegang", INBOX.c.klaim),
           INBOX.c.id.not_in(bindparam("kecuali", expanding=True)))
    .values(klaim=null())
)  # fmt: skip
SELESAI = (
    update(INBOX)
    .where(INBOX.c.id == bindparam("inbox_id"), INBOX.c.status == tetap("baru"))
    .values(status=tetap("selesai"), payload=null(), klaim=null(), coba_lagi_at=null(), selesai_at=bindparam("selesai_at"))
)


def _tanya_klaim() -> Any:
    """The lowest update_id of each chat that is neither busy nor waits; see `bot.store.inbox.klaim`."""
    bot, lain = _isi("bot", INBOX.c.bot), INBOX.alias()

    def ada(tabel: Any) -> list[ColumnElement[bool]]:
        return [tabel.c.bot == bot, tabel.c.status == tetap("baru")]

    hop = select(func.min(INBOX.c.chat).label("chat")).where(*ada(INBOX)).cte("chats", recursive=True)
    lanjut = select(func.min(lain.c.chat)).where(*ada(lain), lain.c.chat > hop.c.chat).scalar_subquery()
    chats = hop.union_all(select(lanjut).where(hop.c.chat.is_not(None)))
    kepala = (
        select(lain.c.id).where(*ada(lain), lain.c.chat == chats.c.chat).order_by(lain.c.update_id).limit(1).scalar_subquery()
    )
    sibuk = exists().where(*ada(lain), lain.c.chat == INBOX.c.chat, lain.c.klaim.is_not(None))
    return (
        select(INBOX)
        .where(
            INBOX.c.id.in_(select(kepala).select_from(chats)),
            INBOX.c.status == tetap("baru"),
            INBOX.c.klaim.is_(None),
            or_(INBOX.c.coba_lagi_at.is_(None), INBOX.c.coba_lagi_at <= bindparam("kini")),
            ~sibuk,
        )
        .order_by(INBOX.c.id)
        .limit(bindparam("batas", type_=Integer))
        .with_for_update(skip_locked=True)
    )


YANG_BEBAS = _tanya_klaim()


def _tanya_bot() -> Any:
    """The bots of which updates wait or are under way, by hops along the index."""
    lain = INBOX.alias()
    hop = select(func.min(INBOX.c.bot).label("bot")).where(INBOX.c.status == tetap("baru")).cte("bots", recursive=True)
    lanjut = select(func.min(lain.c.bot)).where(lain.c.status == tetap("baru"), lain.c.bot > hop.c.bot).scalar_subquery()
    bots = hop.union_all(select(lanjut).where(hop.c.bot.is_not(None)))
    satu = select(lain.c.id).where(lain.c.status == tetap("baru"), lain.c.bot == bots.c.bot).order_by(lain.c.chat).limit(1).scalar_subquery()
    return select(INBOX.c.bot).where(INBOX.c.id.in_(select(satu).select_from(bots)))


BOT_MENUNGGU = _tanya_bot()

# --- people --------------------------------------------------------------------------------------------------------

AKUN_USER = select(AKUN).where(AKUN.c.user_id == bindparam("user_id"))
AKUN_CHAT = select(AKUN).where(AKUN.c.chat_id == bindparam("chat_id"))
#: Of one person: for a list of several SQLite goes through all accounts of the office.
AKUN_ORANG = select(AKUN).where(AKUN.c.orang_id == bindparam("orang_id"))
#: With the key, destroyed or not, that opens it.
PROFIL = select(ORANG, KUNCI.c.kunci).join(KUNCI, KUNCI.c.orang_id == ORANG.c.id).where(ORANG.c.id == bindparam("orang_id"))
KUNCI_ORANG = select(KUNCI.c.kunci).where(KUNCI.c.orang_id == bindparam("orang_id"))

_berlaku = select(PENUGASAN).where(
    PENUGASAN.c.mulai_at <= bindparam("at"), PENUGASAN.c.selesai_at.is_(None) | (PENUGASAN.c.selesai_at > bindparam("at"))
).order_by(PENUGASAN.c.id)  # fmt: skip
_sementara = PENUGASAN.c.jenis != tetap("definitif")
#: A person's posts also depend on who stands in for whom elsewhere.
PENUGASAN_SEMUA = _berlaku
PENUGASAN_JABATAN = _berlaku.where(PENUGASAN.c.jabatan.in_(bindparam("jabatan", expanding=True)) | _sementara)
PENUGASAN_ORANG = _berlaku.where((PENUGASAN.c.orang_id == bindparam("orang_id")) | _sementara)

PENEMPATAN_ORANG = (
    select(PENUGASAN)
    .where(PENUGASAN.c.selesai_at.is_(None) | (PENUGASAN.c.selesai_at > bindparam("at")), PENUGASAN.c.orang_id == bindparam("orang_id"))
    .order_by(PENUGASAN.c.id)
)
PERALIHAN = (
    select(PENUGASAN)
    .where(PENUGASAN.c.keadaan.is_not(None),  # by its partial index
           ((PENUGASAN.c.keadaan == tetap("menunggu")) & (PENUGASAN.c.mulai_at <= bindparam("at")))
           | ((PENUGASAN.c.keadaan == tetap("berjalan")) & (PENUGASAN.c.selesai_at <= bindparam("at"))))
    .order_by(PENUGASAN.c.id)
    .limit(1)
    .with_for_update()
)  # fmt: skip
DAFTAR_OPD = select(OPD.c.kode, OPD.c.nama).order_by(OPD.c.nama)
LAMBANG_KINI = select(LAMBANG.c.sha256).order_by(LAMBANG.c.id.desc()).limit(1)
PERGESERAN = select(KALENDER.c.sidik, KALENDER.c.pergeseran, KALENDER.c.kabari_at).with_for_update()
HARI_KANTOR = select(HARI).where(HARI.c.dicabut_at.is_(None)).order_by(HARI.c.tanggal)

# --- cases ---------------------------------------------------------------------------------------------------------

INTIP_BERKAS = select(BERKAS.c.keadaan, BERKAS.c.versi, BERKAS.c.kepala).where(BERKAS.c.id == bindparam("berkas_id"))
#: Locked until the end of the transaction: two acts on one case follow one another, and what the second shows is true.
#: Along with it the key that opens its texts, still wrapped: an act that writes one needs it.
MUAT_BERKAS = INTIP_BERKAS.add_columns(
    BERKAS.c.pemohon_id,
    select(KUNCI.c.kunci).where(KUNCI.c.orang_id == BERKAS.c.pemohon_id, KUNCI.c.instansi == BERKAS.c.instansi).scalar_subquery().label("bungkus"),
).with_for_update(key_share=True, of=BERKAS)
BERKAS_BARU = insert(BERKAS)
_berkas_lama = update(BERKAS).where(BERKAS.c.id == bindparam("berkas_id"), BERKAS.c.versi == bindparam("lama"))
UBAH_BERKAS = _berkas_lama.values({k: bindparam(k) for k in ("versi", "kepala", "keadaan", "sop_versi")})
#: SQLite writes an index of what runs anew whenever a statement sets the status, even to what it was.
UBAH_STATUS_BERKAS = UBAH_BERKAS.values({k: bindparam(k) for k in ("status", "selesai_at")})
PERISTIWA_BARU = insert(PERISTIWA)
PERISTIWA_BERKAS = (
    select(PERISTIWA.c.urut, PERISTIWA.c.jenis, PERISTIWA.c.data, PERISTIWA.c.orang_id)
    .where(PERISTIWA.c.berkas_id == bindparam("berkas_id"))
    .order_by(PERISTIWA.c.urut)
)
DOKUMEN_BARU = insert(_tabel(t.DokumenRow))

TENGGAT = select(LANGKAH.c.lb, LANGKAH.c.tenggat_at).where(LANGKAH.c.berkas_id == bindparam("berkas_id"))
LANGKAH_BARU = insert(LANGKAH)
TUGAS_TERBUKA = (
    select(LANGKAH.c.berkas_id, BERKAS.c.nomor, BERKAS.c.sop_id, LANGKAH.c.lb, LANGKAH.c.no, LANGKAH.c.jabatan, LANGKAH.c.orang_id,
           LANGKAH.c.mulai_at, LANGKAH.c.tenggat_at, LANGKAH.c.samping, LANGKAH.c.aksi)
    .join(BERKAS, BERKAS.c.id == LANGKAH.c.berkas_id)
    .where(LANGKAH.c.status == tetap("terbuka"), LANGKAH.c.jabatan.in_(bindparam("jabatan", expanding=True)))
    .order_by(LANGKAH.c.tenggat_at.nulls_last(), LANGKAH.c.mulai_at)
)  # fmt: skip
UBAH_LANGKAH = (
    update(LANGKAH)
    .where(LANGKAH.c.berkas_id == bindparam("id_berkas"), LANGKAH.c.lb == bindparam("ke"))
    .values({k: bindparam(k) for k in ("orang_id", "status", "tenggat_at", "selesai_at", "oleh_id")})
    .values(tepat_waktu=func.coalesce(_isi("tepat", LANGKAH.c.tepat_waktu), LANGKAH.c.tepat_waktu))
)

# --- reminders and slow work ---------------------------------------------------------------------------------------

#: The rungs of a deadline's ladder, against questions, confirmations and meetings.
TANGGA = or_(PENGINGAT.c.kode.in_([tetap("h-1"), tetap("jatuh_tempo")]), PENGINGAT.c.kode.like(literal_column("'lewat:%'")))
ADA_JATUH = select(PENGINGAT.c.id).where(PENGINGAT.c.status == tetap("menunggu"), PENGINGAT.c.jatuh_at <= bindparam("at")).limit(1)
#: A rung is numbered by the calendar; when that changes, a number can come again: one that was called off for any day, one that
#: was sent only for a later day.
JADWALKAN = _sisip(t.PengingatRow, lambda sisip: sisip.on_conflict_do_update(
    index_elements=["berkas_id", "lb", "kode"], set_={"jatuh_at": sisip.excluded.jatuh_at, "status": tetap("menunggu")},
    where=(PENGINGAT.c.status == tetap("gugur"))
    | ((PENGINGAT.c.status == tetap("terkirim")) & (PENGINGAT.c.jatuh_at < sisip.excluded.jatuh_at))))  # fmt: skip
GUGURKAN_PENGINGAT = (
    update(PENGINGAT)
    .where(PENGINGAT.c.berkas_id == bindparam("id_berkas"), PENGINGAT.c.lb == bindparam("ke"),
           PENGINGAT.c.status.in_([tetap("menunggu"), tetap("jatuh")]))
    .values(status=tetap("gugur"), selesai_at=bindparam("selesai_at"))
)  # fmt: skip
GUGURKAN_TANGGA = GUGURKAN_PENGINGAT.where(TANGGA)
_kunjungan = and_(LANGKAH.c.berkas_id == PENGINGAT.c.berkas_id, LANGKAH.c.lb == PENGINGAT.c.lb)
_nanti = PENGINGAT.alias()
#: Open visits with a rung that was told at a time that has not come: the clock was ahead. Looked for among what waits, for a history
#: has no end.
TERLALU_MAJU = (
    select(PENGINGAT.c.berkas_id, PENGINGAT.c.lb)
    .distinct()
    .join(LANGKAH, _kunjungan)
    .where(PENGINGAT.c.status == tetap("menunggu"), LANGKAH.c.status == tetap("terbuka"),
           exists().where(_nanti.c.berkas_id == PENGINGAT.c.berkas_id, _nanti.c.lb == PENGINGAT.c.lb,
                          _nanti.c.status == tetap("terkirim"), _nanti.c.selesai_at > bindparam("sesudah")))
    .limit(bindparam("batas", type_=Integer))
)  # fmt: skip
#: Of what the pemohon is asked, the end of his time stays where it is.
_berulang = or_(TANGGA, *(PENGINGAT.c.kode.like(literal_column(pola)) for pola in ("'naik:%'", "'konfirmasi:%'", "'tanya:%:ingat'")))
TARIK_RUNG = (
    update(PENGINGAT)
    .where(PENGINGAT.c.berkas_id == bindparam("id_berkas"), PENGINGAT.c.lb == bindparam("ke"), _berulang,
           or_(PENGINGAT.c.status == tetap("menunggu"),
               and_(PENGINGAT.c.status == tetap("terkirim"), PENGINGAT.c.selesai_at > _isi("sesudah", PENGINGAT.c.selesai_at))))
    .values(status=tetap("gugur"), selesai_at=_isi("at", PENGINGAT.c.selesai_at))
)  # fmt: skip
_jatuh = and_(PENGINGAT.c.status == tetap("menunggu"), PENGINGAT.c.jatuh_at <= _isi("at", PENGINGAT.c.jatuh_at))
RUNG_JATUH = (
    select(PENGINGAT.c.id, PENGINGAT.c.berkas_id, PENGINGAT.c.lb, PENGINGAT.c.kode, BERKAS.c.nomor, BERKAS.c.sop_id, BERKAS.c.sop_versi,
           LANGKAH.c.no, LANGKAH.c.jabatan, LANGKAH.c.orang_id, LANGKAH.c.mulai_at, LANGKAH.c.tenggat_at)
    .join(LANGKAH, _kunjungan)
    .join(BERKAS, BERKAS.c.id == PENGINGAT.c.berkas_id)
    .where(_jatuh, LANGKAH.c.status == tetap("terbuka"), LANGKAH.c.cabang.is_(False), TANGGA)
    .order_by(LANGKAH.c.tenggat_at, PENGINGAT.c.id)
    .limit(bindparam("batas", type_=Integer))
)  # fmt: skip
LAIN_JATUH = update(PENGINGAT).where(_jatuh).values(status=tetap("jatuh"), cara=tetap("satu"))
UNDURKAN = update(PENGINGAT).where(_jatuh).values(jatuh_at=_isi("ke", PENGINGAT.c.jatuh_at))
TANDAI_RUNG = (
    update(PENGINGAT)
    .where(PENGINGAT.c.id.in_(bindparam("daftar", expanding=True)))
    .values({k: bindparam(k) for k in ("status", "cara", "selesai_at")})
)
#: Told once; again where that was taken back (`TARIK_RUNG`).
NAIK = _sisip(t.PengingatRow, lambda sisip: sisip.on_conflict_do_update(
    index_elements=["berkas_id", "lb", "kode"], set_={k: sisip.excluded[k] for k in ("jatuh_at", "status", "cara", "selesai_at")},
    where=PENGINGAT.c.status == tetap("gugur")))  # fmt: skip
#: The rungs of a person's open visits.
_terbuka = (
    select(PENGINGAT.c.berkas_id, PENGINGAT.c.lb)
    .join(LANGKAH, _kunjungan)
    .where(LANGKAH.c.status == tetap("terbuka"), LANGKAH.c.jabatan.in_(bindparam("jabatan", expanding=True)),
           or_(LANGKAH.c.orang_id.is_(None), LANGKAH.c.orang_id == bindparam("orang_id")))
)  # fmt: skip
_tersampaikan = and_(PENGINGAT.c.status == tetap("terkirim"), PENGINGAT.c.selesai_at >= bindparam("sejak"))
DIINGATKAN = _terbuka.where(PENGINGAT.c.cara == tetap("satu"), TANGGA, or_(PENGINGAT.c.status == tetap("jatuh"), _tersampaikan))
DIRINGKAS = _terbuka.where(PENGINGAT.c.cara == tetap("ringkas"), _tersampaikan)
#: What is late first, then the oldest limit.
YANG_JATUH = (
    select(PENGINGAT.c.id, PENGINGAT.c.instansi, PENGINGAT.c.berkas_id, PENGINGAT.c.lb, PENGINGAT.c.kode, PENGINGAT.c.jatuh_at)
    .where(PENGINGAT.c.status == tetap("jatuh"), PENGINGAT.c.instansi.in_(bindparam("semua", expanding=True)))
    .order_by(case((PENGINGAT.c.kode.like(literal_column("'lewat:%'")), 0), (PENGINGAT.c.kode == tetap("jatuh_tempo"), 1), else_=2),
              PENGINGAT.c.jatuh_at, PENGINGAT.c.id)
    .limit(bindparam("batas", type_=Integer))
)  # fmt: skip
#: Whoever changes the row tells of it: nobody else does.
SAMPAIKAN = (
    update(PENGINGAT)
    .where(PENGINGAT.c.id == bindparam("pengingat"), PENGINGAT.c.status == tetap("jatuh"))
    .values(status=tetap("terkirim"), selesai_at=bindparam("selesai_at"))
)
BELUM_SAATNYA = (
    update(PENGINGAT)
    .where(PENGINGAT.c.id == bindparam("pengingat"))
    .values(status=tetap("menunggu"), selesai_at=null(), jatuh_at=bindparam("jatuh_at"))
)

SENYAP = select(PREFERENSI.c.orang_id).where(PREFERENSI.c.senyap_sampai >= bindparam("tanggal"))
JAM_RINGKASAN = select(PREFERENSI.c.orang_id, PREFERENSI.c.ringkasan).where(PREFERENSI.c.ringkasan.is_not(None))
ADA_RINGKASAN = select(RINGKASAN.c.id).where(RINGKASAN.c.tanggal == bindparam("tanggal")).limit(1)
RINGKASAN_BARU = _sisip(t.RingkasanRow, lambda sisip: sisip.on_conflict_do_nothing(index_elements=["instansi", "orang_id", "tanggal"]))
RINGKASAN_MENUNGGU = select(RINGKASAN.c.orang_id).where(
    RINGKASAN.c.tanggal == bindparam("tanggal"), RINGKASAN.c.status == tetap("menunggu"))  # fmt: skip
RINGKASAN_JATUH = (
    select(RINGKASAN.c.id, RINGKASAN.c.orang_id, RINGKASAN.c.tanggal)
    .where(RINGKASAN.c.status == tetap("menunggu"), RINGKASAN.c.jatuh_at <= bindparam("at"))
    .order_by(RINGKASAN.c.jatuh_at, RINGKASAN.c.id)
    .limit(bindparam("batas", type_=Integer))
)
AKHIRI_RINGKASAN = (
    update(RINGKASAN)
    .where(RINGKASAN.c.status == tetap("menunggu"), RINGKASAN.c.id.in_(bindparam("daftar", expanding=True)))
    .values(status=bindparam("kini"))
)

#: Whoever asks again still needs it: work that ended or was given up is owed anew.
ANTRE_TUGAS = _sisip(t.TugasLatarRow, lambda sisip: sisip.on_conflict_do_update(
    index_elements=["instansi", "kunci"], where=TUGAS.c.status != tetap("menunggu"),
    set_={"status": tetap("menunggu"), "percobaan": 0, "coba_lagi_at": None, "selesai_at": None, "data": sisip.excluded.data}))  # fmt: skip
#: A .docx that arrived counts only once somebody looked inside.
PERIKSA_MENUNGGU = select(TUGAS.c.data).where(
    TUGAS.c.status == tetap("menunggu"), TUGAS.c.jenis == tetap("unggahan"), TUGAS.c.berkas_id == bindparam("berkas_id"))  # fmt: skip
TUGAS_PERNAH = select(TUGAS.c.id).where(TUGAS.c.kunci == bindparam("kunci"))
TUGAS_ANTRE = TUGAS_PERNAH.where(TUGAS.c.status == tetap("menunggu"))
TUGAS_BERKAS = select(TUGAS.c.jenis).where(TUGAS.c.berkas_id == bindparam("berkas_id"), TUGAS.c.status == tetap("menunggu"))
#: Its data, names of files, go with it.
TUGAS_SELESAI = (
    update(TUGAS)
    .where(TUGAS.c.id == bindparam("tugas"), TUGAS.c.status == tetap("menunggu"))
    .values(status=tetap("selesai"), selesai_at=bindparam("selesai_at"), galat=null(), data={})
)
TUGAS_JATUH = (
    select(TUGAS.c.id, TUGAS.c.instansi, TUGAS.c.jenis, TUGAS.c.berkas_id, TUGAS.c.data, TUGAS.c.percobaan)
    .where(TUGAS.c.status == tetap("menunggu"), TUGAS.c.instansi.in_(bindparam("semua", expanding=True)),
           or_(TUGAS.c.coba_lagi_at.is_(None), TUGAS.c.coba_lagi_at <= bindparam("nyata")),
           TUGAS.c.id.not_in(bindparam("kecuali", expanding=True)), TUGAS.c.jenis != _isi("bukan", TUGAS.c.jenis))
    .order_by(TUGAS.c.id)
    .limit(bindparam("batas", type_=Integer))
)  # fmt: skip
TUGAS_JATUH_SATU = TUGAS_JATUH.where(TUGAS.c.jenis == _isi("hanya", TUGAS.c.jenis))
UNDUHAN_JATUH = (
    select(UNDUHAN)
    .where(UNDUHAN.c.status == tetap("menunggu"),
           or_(UNDUHAN.c.coba_lagi_at.is_(None), UNDUHAN.c.coba_lagi_at <= bindparam("nyata")),
           UNDUHAN.c.id.not_in(bindparam("kecuali", expanding=True)))
    .order_by(UNDUHAN.c.dibuat_at, UNDUHAN.c.id)
    .limit(bindparam("batas", type_=Integer))
)  # fmt: skip
UNDUHAN_MENUNGGU = select(UNDUHAN.c.tujuan).where(UNDUHAN.c.status == tetap("menunggu"))


def _bebaskan(tabel: Table, *menunggu: ColumnElement[bool]) -> Any:
    """What would wait for its next try until after `sesudah`, tried at once."""
    return (
        update(tabel)
        .where(*menunggu, tabel.c.coba_lagi_at > _isi("sesudah", tabel.c.coba_lagi_at))
        .values(coba_lagi_at=null())
    )


#: Of the inbox also what its chat's pace or passing trouble holds up, neither of which is counted; work and files may wait for something else.
BEBASKAN = (_bebaskan(INBOX, INBOX.c.status == tetap("baru")), *(_bebaskan(x, x.c.status == tetap("menunggu"), x.c.percobaan > 0)
            for x in (TUGAS, UNDUHAN)))  # fmt: skip
#: By bot, for the index of what waits.
BEBASKAN_KIRIMAN = _bebaskan(OUTBOX, OUTBOX.c.bot == _isi("milik", OUTBOX.c.bot), OUTBOX.c.status == tetap("antre"), OUTBOX.c.percobaan > 0)

# --- messages ------------------------------------------------------------------------------------------------------

DIALOG_CHAT = (
    select(DIALOG.c.orang_id, DIALOG.c.jenis, DIALOG.c.posisi, DIALOG.c.data_sandi, DIALOG.c.diperbarui_at)
    .where(DIALOG.c.bot == bindparam("bot"), DIALOG.c.chat_id == bindparam("chat_id"))
    .with_for_update()  # a file may arrive while its owner writes on
)
SIMPAN_DIALOG = _sisip(t.DialogRow, lambda sisip: sisip.on_conflict_do_update(
    index_elements=["instansi", "bot", "chat_id", "user_id"], set_={"versi": DIALOG.c.versi + 1, **{
        k: sisip.excluded[k] for k in ("jenis", "posisi", "orang_id", "data_sandi", "diperbarui_at")}}))  # fmt: skip
HAPUS_DIALOG = delete(DIALOG).where(DIALOG.c.bot == bindparam("bot"), DIALOG.c.chat_id == bindparam("chat_id"))
TOMBOL_ID = select(TOMBOL).where(TOMBOL.c.id == bindparam("id"), TOMBOL.c.bot == bindparam("bot"))
TOMBOL_BARU = _sisip(t.TombolRow, lambda sisip: sisip.on_conflict_do_nothing(index_elements=["id"]))

ANTRE = _sisip(t.OutboxRow, lambda sisip: sisip.on_conflict_do_nothing(index_elements=["instansi", "dedupe"]).returning(OUTBOX.c.id))
TAMPILKAN = insert(OUTBOX).returning(OUTBOX.c.id)
PERNAH = select(OUTBOX.c.id).where(OUTBOX.c.dedupe == bindparam("dedupe"))
MENUNGGU_TAMPIL = select(OUTBOX.c.id, OUTBOX.c.prioritas).where(
    OUTBOX.c.kartu_id == bindparam("kartu_id"), OUTBOX.c.status == tetap("antre"))  # fmt: skip
DAHULUKAN = update(OUTBOX).where(OUTBOX.c.id == bindparam("baris")).values(prioritas=bindparam("prioritas"))

KARTU_KUNCI = (
    select(KARTU)
    .where(KARTU.c.instansi == bindparam("instansi"), KARTU.c.chat_id == bindparam("chat_id"), KARTU.c.kunci == bindparam("kunci"))
    .with_for_update()
)
#: In the order of the key's index.
KARTU_SEMUA_CHAT = (
    select(KARTU)
    .where(KARTU.c.instansi == bindparam("instansi"), KARTU.c.kunci == bindparam("kunci"))
    .order_by(KARTU.c.chat_id)
    .with_for_update()
)
KARTU_BARU = insert(KARTU).returning(KARTU.c.id)
KARTU_PERTAMA = _sisip(t.KartuRow, lambda sisip: sisip.on_conflict_do_nothing(
    index_elements=["instansi", "kunci", "chat_id"]).returning(KARTU.c.id))  # fmt: skip
#: What changes of a card that is there; what it is found by lies in indexes, and is set only where it changes.
ISI_KARTU = ("isi", "isi_hash", "versi", "berkas_id", "lb", "letak")
DICARI_KARTU = ("hidup", "message_id")
UBAH_ISI_KARTU = update(KARTU).where(KARTU.c.id == bindparam("kartu_id")).values({k: bindparam(k) for k in ISI_KARTU})
UBAH_KARTU = UBAH_ISI_KARTU.values({k: bindparam(k) for k in DICARI_KARTU})
KARTU_PESAN = select(KARTU.c.kunci, KARTU.c.berkas_id, KARTU.c.lb).where(
    KARTU.c.bot == bindparam("bot"), KARTU.c.chat_id == bindparam("chat_id"), KARTU.c.message_id == bindparam("message_id"))  # fmt: skip
KARTU_HIDUP = (
    select(KARTU.c.kunci)
    .where(KARTU.c.bot == bindparam("bot"), KARTU.c.chat_id == bindparam("chat_id"), KARTU.c.hidup.is_(True))
    .order_by(KARTU.c.id)
)
CHAT_KARTU = select(KARTU.c.chat_id).where(KARTU.c.kunci == bindparam("kunci"))
LETAK_KARTU = (
    select(KARTU.c.chat_id, KARTU.c.letak)
    .where(KARTU.c.kunci == bindparam("kunci"), KARTU.c.hidup.is_(True))
    .order_by(KARTU.c.chat_id)  # the order of the key's index
)

# --- the dispatcher ------------------------------------------------------------------------------------------------

#: A call that failed this often no longer holds up the rest of its chat.
MENYINGKIR_SETELAH = 10

#: Rows whose dedupe key begins so carry a secret: their payload is emptied the moment they end.
RAHASIA = "rahasia:"

TUTUP = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("baris"), OUTBOX.c.status == tetap("antre"))
    .values(status=tetap("terkirim"), coba_lagi_at=null(), galat=null(), terkirim_at=bindparam("terkirim_at"),
            message_id=func.coalesce(_isi("pesan", OUTBOX.c.message_id), OUTBOX.c.message_id),
            payload=case((OUTBOX.c.dedupe.startswith(tetap(RAHASIA)), null()), else_=OUTBOX.c.payload))
)  # fmt: skip

_boleh = and_(
    OUTBOX.c.bot == _isi("bot", OUTBOX.c.bot),
    OUTBOX.c.status == tetap("antre"),
    or_(OUTBOX.c.not_before.is_(None), OUTBOX.c.not_before <= _isi("sekarang", OUTBOX.c.not_before)),
    or_(OUTBOX.c.coba_lagi_at.is_(None), OUTBOX.c.coba_lagi_at <= _isi("nyata", OUTBOX.c.coba_lagi_at)),
)
_penghalang = OUTBOX.alias()
_terhalang = exists().where(
    _penghalang.c.bot == _isi("bot", OUTBOX.c.bot),
    _penghalang.c.chat_id == OUTBOX.c.chat_id,
    _penghalang.c.status == tetap("antre"),
    _penghalang.c.coba_lagi_at > _isi("nyata", OUTBOX.c.coba_lagi_at),
    _penghalang.c.percobaan < MENYINGKIR_SETELAH,
)
#: See `bot.store.outbox.calon`.
CALON_CHAT = (
    select(OUTBOX.c.chat_id)
    .where(_boleh, OUTBOX.c.chat_id.not_in(bindparam("kecuali", expanding=True)), ~_terhalang)
    .order_by(OUTBOX.c.prioritas, OUTBOX.c.id)
    .limit(bindparam("batas", type_=Integer))
)
CALON = select(OUTBOX).where(OUTBOX.c.id.in_(
    select(func.min(OUTBOX.c.id)).where(_boleh, OUTBOX.c.chat_id.in_(bindparam("chats", expanding=True))).group_by(OUTBOX.c.chat_id)))  # fmt: skip
#: The oldest row of a chat that waits at all, be it due or not. Of several chats at once, an office would be read whole (ADR 36).
TERTUA = (
    select(OUTBOX)
    .where(OUTBOX.c.bot == bindparam("bot"), OUTBOX.c.chat_id == bindparam("chat_id"), OUTBOX.c.status == tetap("antre"))
    .order_by(OUTBOX.c.id)
    .limit(1)
)
_ini = KARTU.c.id == bindparam("kartu_id")
TAMPILAN = select(KARTU.c.id, KARTU.c.message_id, KARTU.c.isi, KARTU.c.versi).where(_ini).with_for_update()
TAMPILAN_VERSI = select(KARTU.c.message_id, KARTU.c.versi).where(_ini).with_for_update()
#: The wanted state is what was sent: its content is kept no longer.
TAMPIL = update(KARTU).where(KARTU.c.id == _isi("kartu", KARTU.c.id)).values(isi=null(), versi_terkirim=bindparam("versi_terkirim"))
#: The same of a new message: SQLite writes the index it is found by anew, also for the number it had.
TAMPIL_BARU = TAMPIL.values(message_id=bindparam("message_id"))
#: It moved on while the call was under way.
TAMPIL_LAMA = update(KARTU).where(KARTU.c.id == _isi("kartu", KARTU.c.id)).values(
    message_id=bindparam("message_id"), versi_terkirim=bindparam("versi_terkirim"))  # fmt: skip
#: The same row shows what came meanwhile.
TAMPILKAN_LAGI = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("baris"), OUTBOX.c.status == tetap("antre"))
    .values(percobaan=0, coba_lagi_at=null(), message_id=bindparam("message_id"))
)
