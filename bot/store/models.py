"""Every table, one class each; the migrations are held against this module by `alembic check`.

Each table carries `instansi` from the first migration on (`MilikInstansi`): the unit of work fills it in and filters by it.
Columns ending in `_sandi` hold text about a person, encrypted with that person's key.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    ColumnClause,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    literal_column,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.store.ingatan import per_saat

TANPA_ZONA = "a datetime without a zone does not belong in the database"


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in and out; a naive datetime is refused before it reaches the database. SQLite stores it without the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(TANPA_ZONA)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        if value is None:
            return None
        return value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Any:
        """On SQLite the text at once, as its own type writes it: a whole act binds thirty of them."""
        return _ke_sqlite if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """The inverse."""
        return _dari_sqlite if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


@per_saat
def _ke_sqlite(value: datetime | None) -> str | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError(TANPA_ZONA)
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _dari_sqlite(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value + "+00:00")  # half the time of a replace


def tetap(kata: str) -> ColumnClause[str]:
    """A word of our own that stands in the statement itself. A partial index is chosen by it; with a bound value SQLite prepares the
    statement anew at each execution, or takes another index."""
    return literal_column(f"'{kata}'", String)


#: Row ids: 64 bits everywhere; SQLite only autoincrements INTEGER.
RowId = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    """Declarative base; constraint names follow one convention so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        dict[str, Any]: JSON(none_as_null=True),
        int: Integer,
        str: String,
        bool: Boolean,
    }


class MilikInstansi:
    """Mixin of every table: the tenant a row belongs to.

    It has no index of its own: an office is most rows of the database, so one finds nothing, costs every write, and SQLite prefers it to
    the index that would find something. Indexes that serve an office begin with it, in small tables it may stand alone.
    """

    instansi: Mapped[str] = mapped_column(String(100))


# --- the way of an update ------------------------------------------------------------------------------------------


class InboxRow(MilikInstansi, Base):
    """One update as Telegram delivered it; committed before Telegram is told it arrived."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("bot", "update_id"),
        Index("ix_inbox_menunggu", "bot", "chat", "update_id", sqlite_where=text("status = 'baru'"),
              postgresql_where=text("status = 'baru'")),
        Index("ix_inbox_diklaim", "bot", "chat", sqlite_where=text("status = 'baru' AND klaim IS NOT NULL"),
              postgresql_where=text("status = 'baru' AND klaim IS NOT NULL")),
        Index("ix_inbox_mati", "selesai_at", sqlite_where=text("status = 'mati' AND payload IS NOT NULL"),
              postgresql_where=text("status = 'mati' AND payload IS NOT NULL")),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    bot: Mapped[str] = mapped_column(String(30))  # the bot's numeric id, as text
    update_id: Mapped[int] = mapped_column(BigInteger)
    chat: Mapped[str] = mapped_column(String(40))  # updates of one chat are handled one at a time, in order
    payload: Mapped[str | None] = mapped_column(Text)  # raw JSON; emptied when done
    status: Mapped[str] = mapped_column(String(10), default="baru")  # baru | selesai | mati
    diterima_at: Mapped[datetime]
    percobaan: Mapped[int] = mapped_column(default=0)
    coba_lagi_at: Mapped[datetime | None]
    klaim: Mapped[str | None] = mapped_column(String(60))  # the holder working on it
    selesai_at: Mapped[datetime | None]
    insiden: Mapped[str | None] = mapped_column(String(20))


class OutboxRow(MilikInstansi, Base):
    """One call that is owed to Telegram; written with the change it tells of."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("instansi", "dedupe"),
        Index("ix_outbox_antre", "bot", "prioritas", "id", sqlite_where=text("status = 'antre'"),
              postgresql_where=text("status = 'antre'")),
        Index("ix_outbox_chat", "bot", "chat_id", "id", sqlite_where=text("status = 'antre'"),
              postgresql_where=text("status = 'antre'")),
        Index("ix_outbox_isi", "terkirim_at", sqlite_where=text("status <> 'antre' AND payload IS NOT NULL"),
              postgresql_where=text("status <> 'antre' AND payload IS NOT NULL")),
        Index("ix_outbox_kartu_id", "kartu_id"),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    bot: Mapped[str] = mapped_column(String(30))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    metode: Mapped[str] = mapped_column(String(40))  # a Bot API method, or "kartu": show the wanted state of kartu_id
    payload: Mapped[dict[str, Any] | None]
    kartu_id: Mapped[int | None] = mapped_column(ForeignKey("kartu.id"))
    dedupe: Mapped[str] = mapped_column(String(200))
    prioritas: Mapped[int] = mapped_column(default=0)  # 0 own reply, 1 new task, 2 reminder, 3 broadcast
    status: Mapped[str] = mapped_column(String(10), default="antre")  # antre | terkirim | mati
    not_before: Mapped[datetime | None]  # office time; until then the row holds nothing up
    percobaan: Mapped[int] = mapped_column(default=0)
    coba_lagi_at: Mapped[datetime | None]  # real time; until then the rest of its chat waits behind it
    galat: Mapped[str | None] = mapped_column(String(500))
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    dibuat_at: Mapped[datetime]
    terkirim_at: Mapped[datetime | None]  # real time, also of a row that died


class KartuRow(MilikInstansi, Base):
    """A message that is kept up to date by editing: the wanted state and what Telegram last showed."""

    __tablename__ = "kartu"
    __table_args__ = (
        UniqueConstraint("instansi", "kunci", "chat_id"),  # in this order it also finds every chat of a key
        Index("ix_kartu_chat_message", "bot", "chat_id", "message_id"),
        Index("ix_kartu_hidup", "bot", "chat_id", sqlite_where=text("hidup IS 1"), postgresql_where=text("hidup IS true")),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    bot: Mapped[str] = mapped_column(String(30))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    kunci: Mapped[str] = mapped_column(String(120))  # e.g. "tugas:<berkas>:<lb>", "status:<berkas>", "dialog"
    berkas_id: Mapped[str | None] = mapped_column(String(40))
    lb: Mapped[int | None]
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    isi: Mapped[dict[str, Any] | None]  # {"text": html, "reply_markup": {...}|None}; emptied once shown
    isi_hash: Mapped[str] = mapped_column(String(64), default="")
    versi: Mapped[int] = mapped_column(default=0)
    versi_terkirim: Mapped[int] = mapped_column(default=0)
    hidup: Mapped[bool] = mapped_column(default=True)  # False: buttons were taken away for good
    letak: Mapped[dict[str, Any] | None]  # of a list: the page and filter its reader looks at


class TombolRow(MilikInstansi, Base):
    """What an opaque button id means. Rights are checked at the tap, never here."""

    __tablename__ = "tombol"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    bot: Mapped[str] = mapped_column(String(30))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    aksi: Mapped[str] = mapped_column(String(40))
    data: Mapped[dict[str, Any]]
    berkas_id: Mapped[str | None] = mapped_column(String(40))
    lb: Mapped[int | None]
    isi_hash: Mapped[str | None] = mapped_column(String(64))
    dibuat_at: Mapped[datetime]


class DialogRow(MilikInstansi, Base):
    """Where one person stands in a conversation; survives days and restarts."""

    __tablename__ = "dialog"
    __table_args__ = (UniqueConstraint("instansi", "bot", "chat_id", "user_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    bot: Mapped[str] = mapped_column(String(30))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    user_id: Mapped[int] = mapped_column(BigInteger)
    jenis: Mapped[str] = mapped_column(String(30))  # ajukan | disposisi | alasan | catatan | isi_surat | ...
    posisi: Mapped[str] = mapped_column(String(60))  # the question that is open
    orang_id: Mapped[str] = mapped_column(ForeignKey("orang.id"))
    data_sandi: Mapped[bytes] = mapped_column(LargeBinary)
    versi: Mapped[int] = mapped_column(default=0)
    diperbarui_at: Mapped[datetime]


class InsidenRow(MilikInstansi, Base):
    """Something a person has to look at; the number is what people are told."""

    __tablename__ = "insiden"
    __table_args__ = (Index("ix_insiden_pada", "instansi", "pada"),)

    id: Mapped[str] = mapped_column(String(20), primary_key=True)
    jenis: Mapped[str] = mapped_column(String(40))
    keterangan: Mapped[str] = mapped_column(String(500))  # facts without personal data
    pada: Mapped[datetime]


# --- people and posts ----------------------------------------------------------------------------------------------


class OrangRow(MilikInstansi, Base):
    """A person: pemohon, official, or OPD contact."""

    __tablename__ = "orang"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    nama_sandi: Mapped[bytes] = mapped_column(LargeBinary)
    pangkat: Mapped[str] = mapped_column(String(100), default="")
    nip_sandi: Mapped[bytes | None] = mapped_column(LargeBinary)
    nik_sandi: Mapped[bytes | None] = mapped_column(LargeBinary)  # asked for by the provider bsre only
    dibuat_at: Mapped[datetime]


class KunciRow(MilikInstansi, Base):
    """The data key of a person, wrapped with KUNCI_INDUK. Destroying it erases the person everywhere at once."""

    __tablename__ = "kunci"

    orang_id: Mapped[str] = mapped_column(String(40), primary_key=True)
    kunci: Mapped[bytes | None] = mapped_column(LargeBinary)
    dihancurkan_at: Mapped[datetime | None]


class AkunRow(MilikInstansi, Base):
    """A Telegram account that talks to the bot of an instansi."""

    __tablename__ = "akun"
    __table_args__ = (
        UniqueConstraint("instansi", "user_id"),
        Index("ix_akun_hilang", "instansi", sqlite_where=text("terjangkau IS 0"), postgresql_where=text("terjangkau IS false")),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    user_id: Mapped[int] = mapped_column(BigInteger)
    chat_id: Mapped[int] = mapped_column(BigInteger, index=True)
    orang_id: Mapped[str] = mapped_column(ForeignKey("orang.id"), index=True)
    terjangkau: Mapped[bool] = mapped_column(default=True)  # False: blocked the bot
    setuju_at: Mapped[datetime | None]  # consent to the processing of personal data
    dibuat_at: Mapped[datetime]


class PenugasanRow(MilikInstansi, Base):
    """A person in a post for a time. Work belongs to the post."""

    __tablename__ = "penugasan"
    __table_args__ = (
        Index("ix_penugasan_jabatan", "instansi", "jabatan"),
        Index("ix_penugasan_sementara", "instansi", "keadaan", sqlite_where=text("jenis <> 'definitif'"),
              postgresql_where=text("jenis <> 'definitif'")),
        Index("ix_penugasan_beralih", "instansi", "keadaan", sqlite_where=text("keadaan IS NOT NULL"),
              postgresql_where=text("keadaan IS NOT NULL")),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    jabatan: Mapped[str] = mapped_column(String(60))  # "admin" is a post too
    orang_id: Mapped[str] = mapped_column(ForeignKey("orang.id"), index=True)
    jenis: Mapped[str] = mapped_column(String(10), default="definitif")  # definitif | plt | plh
    mulai_at: Mapped[datetime]
    selesai_at: Mapped[datetime | None]
    mewakili: Mapped[str | None] = mapped_column(String(40))  # of a Plh: the absent holder
    oleh: Mapped[str | None] = mapped_column(String(40))  # who appointed him; None: an invitation, or the operator
    #: menunggu | berjalan | selesai; of an appointed holder only where a beginning or end to come has to be carried out.
    keadaan: Mapped[str | None] = mapped_column(String(10))


class UndanganRow(MilikInstansi, Base):
    """An invitation to a post, or to move to another account (`ganti`): a single-use deep link, stored as a hash only."""

    __tablename__ = "undangan"
    __table_args__ = (UniqueConstraint("token_hash"), Index("ix_undangan_instansi", "instansi"))

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    jabatan: Mapped[str] = mapped_column(String(60))
    orang_id: Mapped[str] = mapped_column(ForeignKey("orang.id"))
    token_hash: Mapped[str] = mapped_column(String(64))
    berlaku_sampai: Mapped[datetime]
    dibuat_at: Mapped[datetime]
    dipakai_at: Mapped[datetime | None]
    dipakai_user_id: Mapped[int | None] = mapped_column(BigInteger)
    penugasan_id: Mapped[int | None] = mapped_column(ForeignKey("penugasan.id"))
    dibatalkan_at: Mapped[datetime | None]
    jenis: Mapped[str] = mapped_column(String(10), default="undang", server_default="undang")  # undang | ganti
    oleh: Mapped[str | None] = mapped_column(String(40))  # who made it; None: the operator
    putusan: Mapped[str | None] = mapped_column(String(10))  # of a move that waits for a second person: setuju | tolak
    diputus_at: Mapped[datetime | None]
    diputus_oleh: Mapped[str | None] = mapped_column(String(40))


class CobaTautanRow(MilikInstansi, Base):
    """Wrong links of one account in a row; after the fifth none is looked at for a while."""

    __tablename__ = "coba_tautan"
    __table_args__ = (UniqueConstraint("instansi", "user_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    user_id: Mapped[int] = mapped_column(BigInteger)
    salah: Mapped[int] = mapped_column(default=0)
    kunci_sampai: Mapped[datetime | None]  # real time


class JejakPejabatRow(MilikInstansi, Base):
    """The record of posts and accounts: who did what to whom; rows are only added. Ids and times, never a name."""

    __tablename__ = "jejak_pejabat"
    __table_args__ = (Index("ix_jejak_pejabat_instansi", "instansi"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    pada: Mapped[datetime]
    apa: Mapped[str] = mapped_column(String(20))  # undang | pindah | akhiri | lepas | ganti_* | impor | ubah
    orang_id: Mapped[str] = mapped_column(ForeignKey("orang.id"), index=True)
    jabatan: Mapped[str | None] = mapped_column(String(60))
    oleh: Mapped[str | None] = mapped_column(String(40))  # None: the operator, by `paraf pejabat`
    data: Mapped[dict[str, Any]]


class FaktorTotpRow(MilikInstansi, Base):
    """The one-time codes of a signer. At most one row per person is in force; earlier ones stay as a record."""

    __tablename__ = "faktor_totp"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    orang_id: Mapped[str] = mapped_column(ForeignKey("orang.id"), index=True)
    rahasia_sandi: Mapped[bytes | None] = mapped_column(LargeBinary)  # emptied when withdrawn
    aktif_at: Mapped[datetime | None]  # a first code proved that the signer has it
    langkah: Mapped[int] = mapped_column(BigInteger, default=0)  # newest time step that was used; none is used twice
    salah: Mapped[int] = mapped_column(default=0)  # wrong codes in a row
    kunci_sampai: Mapped[datetime | None]  # real time
    dibuat_at: Mapped[datetime]
    dicabut_at: Mapped[datetime | None]
    dicabut_oleh: Mapped[str | None] = mapped_column(String(40))  # "operator", or "ulang": enrolled anew before its first code


class HalamanTtdRow(MilikInstansi, Base):
    """A one-time page on which a signer gives his passphrase; bound to the person and to exactly these letters."""

    __tablename__ = "halaman_ttd"
    __table_args__ = (UniqueConstraint("token_hash"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64))
    orang_id: Mapped[str] = mapped_column(ForeignKey("orang.id"))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    butir: Mapped[dict[str, Any]]  # {"surat": [[berkas_id, lb, isi_hash], ...]}
    berlaku_sampai: Mapped[datetime]  # real time
    dibuat_at: Mapped[datetime]
    dipakai_at: Mapped[datetime | None]


# --- cases ---------------------------------------------------------------------------------------------------------


class SopVersiRow(MilikInstansi, Base):
    """A specification as it was when a case began; a running case stays on it."""

    __tablename__ = "sop_versi"
    __table_args__ = (UniqueConstraint("instansi", "sop_id", "versi"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    sop_id: Mapped[str] = mapped_column(String(120))
    versi: Mapped[str] = mapped_column(String(64))
    isi: Mapped[str] = mapped_column(Text)
    dibuat_at: Mapped[datetime]


class BerkasRow(MilikInstansi, Base):
    """A running case: the state that replaying its events gives, and the head of its chain."""

    __tablename__ = "berkas"
    __table_args__ = (
        UniqueConstraint("instansi", "nomor"),
        Index("ix_berkas_berjalan", "instansi", "id", sqlite_where=text("status = 'berjalan'"),
              postgresql_where=text("status = 'berjalan'")),
    )  # fmt: skip

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    nomor: Mapped[str] = mapped_column(String(80))
    sop_id: Mapped[str] = mapped_column(String(120))
    sop_versi: Mapped[str] = mapped_column(String(64))
    versi: Mapped[int]  # number of events
    status: Mapped[str] = mapped_column(String(15))  # berjalan | selesai | batal
    pemohon_id: Mapped[str | None] = mapped_column(ForeignKey("orang.id"), index=True)
    keadaan: Mapped[str] = mapped_column(Text)  # canonical JSON of bot.domain.berkas.Berkas; no personal text
    kepala: Mapped[str] = mapped_column(String(64))  # hash of the newest event
    dibuat_at: Mapped[datetime]
    selesai_at: Mapped[datetime | None]


class PeristiwaRow(MilikInstansi, Base):
    """One fact, append-only, hash-chained within its case."""

    __tablename__ = "peristiwa"

    berkas_id: Mapped[str] = mapped_column(ForeignKey("berkas.id"), primary_key=True)
    urut: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3, ... without gap
    jenis: Mapped[str] = mapped_column(String(40))
    pada: Mapped[datetime]
    data: Mapped[str] = mapped_column(Text)  # canonical JSON, exactly the bytes that were hashed
    orang_id: Mapped[str | None] = mapped_column(String(40))  # whose key the ciphertext in `data` is under
    sebelum: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class LangkahBerkasRow(MilikInstansi, Base):
    """One visit of one row, for questions across cases; a projection of `berkas.keadaan` plus the due time."""

    __tablename__ = "langkah_berkas"
    __table_args__ = (
        Index("ix_langkah_berkas_terbuka", "instansi", "jabatan", sqlite_where=text("status = 'terbuka'"),
              postgresql_where=text("status = 'terbuka'")),
        Index("ix_langkah_berkas_selesai", "instansi", "selesai_at", sqlite_where=text("selesai_at IS NOT NULL"),
              postgresql_where=text("selesai_at IS NOT NULL")),
    )  # fmt: skip

    berkas_id: Mapped[str] = mapped_column(ForeignKey("berkas.id"), primary_key=True)
    lb: Mapped[int] = mapped_column(primary_key=True)
    no: Mapped[int]
    bagian: Mapped[int]
    aksi: Mapped[str] = mapped_column(String(20))
    jabatan: Mapped[str] = mapped_column(String(60))
    orang_id: Mapped[str | None] = mapped_column(String(40))
    status: Mapped[str] = mapped_column(String(15))  # terbuka | selesai | dikembalikan | batal
    samping: Mapped[bool] = mapped_column(default=False)
    cabang: Mapped[bool] = mapped_column(default=False)  # a branch of a fan-out
    mulai_at: Mapped[datetime]
    tenggat_at: Mapped[datetime | None]
    selesai_at: Mapped[datetime | None]
    tepat_waktu: Mapped[bool | None]  # the verdict a finished step keeps
    oleh_id: Mapped[str | None] = mapped_column(String(40))  # the person who ended it, for his own rate only


class DokumenRow(MilikInstansi, Base):
    """One version of a document; its bytes lie in DATA_DIR under the sha256."""

    __tablename__ = "dokumen"

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    berkas_id: Mapped[str] = mapped_column(ForeignKey("berkas.id"), index=True)
    slot: Mapped[str] = mapped_column(String(40))
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    mime: Mapped[str] = mapped_column(String(120))
    ukuran: Mapped[int]
    dibuat_at: Mapped[datetime]
    kode: Mapped[str | None] = mapped_column(String(16), unique=True, index=True)  # printed on what the program made itself


class UnduhanRow(MilikInstansi, Base):
    """A file Telegram has named and we do not hold yet; it counts only when its bytes lie in DATA_DIR."""

    __tablename__ = "unduhan"
    __table_args__ = (
        Index("ix_unduhan_menunggu", "instansi", sqlite_where=text("status = 'menunggu'"), postgresql_where=text("status = 'menunggu'")),
        Index("ix_unduhan_sha256", "sha256", sqlite_where=text("sha256 IS NOT NULL"), postgresql_where=text("sha256 IS NOT NULL")),
    )

    id: Mapped[str] = mapped_column(String(40), primary_key=True)
    bot: Mapped[str] = mapped_column(String(30))
    chat_id: Mapped[int] = mapped_column(BigInteger)
    user_id: Mapped[int] = mapped_column(BigInteger)
    orang_id: Mapped[str] = mapped_column(String(40))
    file_id: Mapped[str] = mapped_column(String(300))
    nama_sandi: Mapped[bytes] = mapped_column(LargeBinary)
    mime: Mapped[str] = mapped_column(String(120))
    ukuran: Mapped[int]
    tujuan: Mapped[dict[str, Any]]  # {"jenis": "dialog", ...} or {"jenis": "berkas", "berkas_id", "lb", "slot"}
    status: Mapped[str] = mapped_column(String(10), default="menunggu")  # menunggu | selesai | gagal
    sha256: Mapped[str | None] = mapped_column(String(64))
    percobaan: Mapped[int] = mapped_column(default=0)
    coba_lagi_at: Mapped[datetime | None]
    galat: Mapped[str | None] = mapped_column(String(200))
    dibuat_at: Mapped[datetime]


class NomorRow(MilikInstansi, Base):
    """One number of one stream and year, gapless: reserved, then final or voided."""

    __tablename__ = "nomor"
    __table_args__ = (
        UniqueConstraint("instansi", "aliran", "tahun", "urut"),
        Index("ix_nomor_nomor", "instansi", "nomor"),
        Index("ix_nomor_berkas_id", "instansi", "berkas_id"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    aliran: Mapped[str] = mapped_column(String(60))  # "agenda", or a stream of letters
    tahun: Mapped[int]
    urut: Mapped[int]
    nomor: Mapped[str] = mapped_column(String(100))
    status: Mapped[str] = mapped_column(String(10))  # dipesan | final | batal | kertas (set aside for a letter on paper)
    berkas_id: Mapped[str | None] = mapped_column(String(40))
    kode: Mapped[str | None] = mapped_column(String(16), unique=True)  # verification code of a letter
    dipesan_at: Mapped[datetime]
    berakhir_at: Mapped[datetime | None]
    keterangan: Mapped[str | None] = mapped_column(String(200))  # what a block is for; facts without personal data


class OpdRow(MilikInstansi, Base):
    """Another office (organisasi perangkat daerah) that owes data or receives letters; its contacts hold `opd:<kode>`."""

    __tablename__ = "opd"
    __table_args__ = (UniqueConstraint("instansi", "kode"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    kode: Mapped[str] = mapped_column(String(40))
    nama: Mapped[str] = mapped_column(String(200))
    kontak_id: Mapped[str | None] = mapped_column(String(40))  # the person the daftar data names; linked by invitation


class HariKantorRow(MilikInstansi, Base):
    """A day off, a day worked, a Ramadan or weekly hours that an admin added to the office's calendar; withdrawn rows stay as a record."""

    __tablename__ = "hari_kantor"
    __table_args__ = (Index("ix_hari_kantor_instansi", "instansi"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    tanggal: Mapped[str] = mapped_column(String(10))  # ISO date at the office
    jenis: Mapped[str] = mapped_column(String(10))  # libur | masuk | ramadan | jam
    nama: Mapped[str] = mapped_column(String(200))
    dasar: Mapped[str] = mapped_column(String(200))
    jam: Mapped[str] = mapped_column(String(100), default="")  # of a day worked, or of a week
    sampai: Mapped[str | None] = mapped_column(String(10))  # of Ramadan: its last day, ISO
    dibuat_oleh: Mapped[str] = mapped_column(String(40))
    dibuat_at: Mapped[datetime]
    dicabut_oleh: Mapped[str | None] = mapped_column(String(40))
    dicabut_at: Mapped[datetime | None]


class KalenderRow(MilikInstansi, Base):
    """The calendar an office's deadlines were computed on, and a change of it that is still on its way through the cases."""

    __tablename__ = "kalender"
    __table_args__ = (UniqueConstraint("instansi"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    sidik: Mapped[str] = mapped_column(String(64), default="")  # of the calendar in the files
    pergeseran: Mapped[dict[str, Any] | None]
    kabari_at: Mapped[datetime | None]


class DaftarDataRow(MilikInstansi, Base):
    """The daftar data in force: which OPD owes which dataset."""

    __tablename__ = "daftar_data"
    __table_args__ = (UniqueConstraint("instansi", "kunci"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    kunci: Mapped[str] = mapped_column(String(40))
    judul: Mapped[str] = mapped_column(String(300))
    opd: Mapped[str] = mapped_column(String(40))


class LambangRow(MilikInstansi, Base):
    """An emblem the office uploaded for its letterhead; the newest is in force, its bytes lie in DATA_DIR."""

    __tablename__ = "lambang"
    __table_args__ = (Index("ix_lambang_instansi", "instansi"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64))
    pada: Mapped[datetime]


# --- side rooms ----------------------------------------------------------------------------------------------------


class PengingatRow(MilikInstansi, Base):
    """One rung of the reminder ladder of one visit; sent at most once."""

    __tablename__ = "pengingat"
    __table_args__ = (
        UniqueConstraint("berkas_id", "lb", "kode"),
        Index("ix_pengingat_menunggu", "instansi", "jatuh_at", sqlite_where=text("status = 'menunggu'"),
              postgresql_where=text("status = 'menunggu'")),
        Index("ix_pengingat_jatuh", "instansi", sqlite_where=text("status = 'jatuh'"), postgresql_where=text("status = 'jatuh'")),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    berkas_id: Mapped[str] = mapped_column(ForeignKey("berkas.id"))
    lb: Mapped[int]
    kode: Mapped[str] = mapped_column(String(20))
    jatuh_at: Mapped[datetime]
    status: Mapped[str] = mapped_column(String(10), default="menunggu")  # menunggu | jatuh | terkirim | gugur
    cara: Mapped[str] = mapped_column(String(10), default="satu", server_default="satu")  # satu: its own message | ringkas: in the brief
    selesai_at: Mapped[datetime | None]


class RingkasanRow(MilikInstansi, Base):
    """The morning brief of one person on one working day; sent at most once."""

    __tablename__ = "ringkasan"
    __table_args__ = (
        UniqueConstraint("instansi", "tanggal", "orang_id"),  # in this order it also finds a day
        Index("ix_ringkasan_menunggu", "instansi", "jatuh_at", sqlite_where=text("status = 'menunggu'"),
              postgresql_where=text("status = 'menunggu'")),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    orang_id: Mapped[str] = mapped_column(String(40))
    tanggal: Mapped[str] = mapped_column(String(10))  # ISO date at the office
    jatuh_at: Mapped[datetime]
    status: Mapped[str] = mapped_column(String(10), default="menunggu")  # menunggu | terkirim | kosong


class PreferensiRow(MilikInstansi, Base):
    """What a person has chosen about reminders; the limits themselves are nobody's to choose."""

    __tablename__ = "preferensi"
    __table_args__ = (UniqueConstraint("instansi", "orang_id"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    orang_id: Mapped[str] = mapped_column(String(40))
    ringkasan: Mapped[str | None] = mapped_column(String(5))  # "08:00"; None: the office's hour
    senyap_sampai: Mapped[str | None] = mapped_column(String(10))  # ISO date, included; None: not muted


class TugasLatarRow(MilikInstansi, Base):
    """Slow work owed by a side room (render a draft, make a PDF); done outside any transaction."""

    __tablename__ = "tugas_latar"
    __table_args__ = (
        UniqueConstraint("instansi", "kunci"),
        Index("ix_tugas_latar_menunggu", "instansi", "berkas_id", sqlite_where=text("status = 'menunggu'"),
              postgresql_where=text("status = 'menunggu'")),
    )  # fmt: skip

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    jenis: Mapped[str] = mapped_column(String(40))
    kunci: Mapped[str] = mapped_column(String(200))
    berkas_id: Mapped[str | None] = mapped_column(ForeignKey("berkas.id"))  # none: the office's own work
    data: Mapped[dict[str, Any]]
    status: Mapped[str] = mapped_column(String(10), default="menunggu")  # menunggu | selesai | gagal
    percobaan: Mapped[int] = mapped_column(default=0)
    coba_lagi_at: Mapped[datetime | None]
    mulai_at: Mapped[datetime | None]  # of work that must never be begun twice: committed before it begins
    galat: Mapped[str | None] = mapped_column(String(500))
    dibuat_at: Mapped[datetime]
    selesai_at: Mapped[datetime | None]
