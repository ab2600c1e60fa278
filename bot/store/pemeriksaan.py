"""The invariants of the store: what must hold in every database at every moment, checked on one read-only snapshot.

I1 an update ended once, and so did each act. I2 replaying the events gives the case. I3 versions run without gap. I4 what is owed
to somebody has its outbox row, each with one key. I5 no call waits beyond its retry limit. I6 what is marked as sent was accepted,
and doubled only where that cannot be helped. I7 nobody decided without the role. I8 the chain holds. I9 every open case has an
owner and a timer or an incident. Of I6 a database alone shows only a card without its message, and of I1 not that something
acknowledged is missing: both are checked where somebody gives the record of the other side (`Luar`), as a simulation can.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import ColumnElement, Connection, create_engine, event, exists, func, or_, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import NullPool

from bot.application.pandangan import AWALAN_OPD
from bot.domain import peristiwa as p
from bot.domain.berkas import Berkas, LangkahBerkas, evolve
from bot.domain.galat import KonfigurasiSalah
from bot.domain.kursi import DEFINITIF, Penempatan, yang_bertindak
from bot.domain.peristiwa import DokumenRef, Peristiwa
from bot.domain.sop import Sop
from bot.store import models as t
from bot.store import teks
from bot.store.database import BUSY_TIMEOUT_MS, MesinPostgres, SesiInstansi
from bot.store.migrasi import baca_alamat, konfigurasi
from bot.store.rantai import periksa_rantai
from bot.store.sandi import Brankas
from bot.store.teks import baca_berkas

T = TypeVar("T")

#: A call is tried for a day; an hour more for the queue in front of it. Real time.
BATAS_KIRIM = timedelta(hours=25)

#: Updates, downloads and slow work are done or given up within minutes; older ones are stuck.
BATAS_KERJA = timedelta(hours=6)

#: Acts that decide something, for which the post alone gives the right.
_PUTUSAN = (p.DisposisiDiberikan, p.ParafDibubuhkan, p.SuratDitandatangani, p.HasilDiperiksa, p.BerkasDikembalikan)

#: Acts nobody does on his own request.
_BUKAN_SENDIRI = (p.ParafDibubuhkan, p.SuratDitandatangani, p.HasilDiperiksa)


@dataclass(frozen=True, slots=True)
class Pelanggaran:
    """One thing that should not be; nothing in it is about a person."""

    kode: str  # I1 ... I9, or dokumen | nomor | kunci
    perihal: str  # what it is about, e.g. "berkas 001/AGD/2026"
    kalimat: str  # Indonesian

    def __str__(self) -> str:
        return f"[{self.kode}] {self.perihal}: {self.kalimat}"


#: Acts that a visit bears once: a second one would be a press that counted twice.
_SEKALI = (p.LangkahSelesai, p.DisposisiDiberikan, p.ParafDibubuhkan, p.SuratDitandatangani, p.SerahTerimaDikonfirmasi, p.BerkasDiarsipkan)


@dataclass(frozen=True, slots=True)
class Luar:
    """What Telegram remembers of both directions."""

    diakui: Collection[tuple[str, int]]  # (bot, update_id): updates it was told have arrived
    diterima: Sequence[tuple[int, int, bool]]  # each call it accepted: outbox row, version of the card shown (or 0), a new message or not
    boleh_ganda: int  # calls that were under way when a program died, and answers that were lost


@contextmanager
def sesi_baca(basis_data: Path) -> Iterator[SesiInstansi]:
    """A session of all offices on one consistent snapshot of a SQLite file, beside whoever writes; it cannot write.

    Raises:
        sqlalchemy.exc.DBAPIError: the file is absent, locked, or no database.
    """
    alamat = f"file:{quote(str(basis_data.absolute()))}?mode=ro"

    def sambung() -> sqlite3.Connection:
        return sqlite3.connect(alamat, uri=True, timeout=BUSY_TIMEOUT_MS / 1000, isolation_level=None)

    engine = create_engine("sqlite://", creator=sambung, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN DEFERRED"))
    try:
        with sessionmaker(engine, class_=SesiInstansi)(instansi=None) as sesi:
            yield sesi
    finally:
        engine.dispose()


def dalam_bacaan(url: str, fn: Callable[[SesiInstansi], T]) -> T:
    """Run `fn` with a session of all offices on one consistent snapshot that it cannot write to.

    Raises:
        sqlalchemy.exc.DBAPIError: a SQLite file is absent, locked, or no database.
        Gangguan: PostgreSQL cannot be reached, or a statement takes longer than `postgres.TUNGGU_BACAAN`.
    """
    target = baca_alamat(url)
    if target.get_backend_name() == "sqlite":
        with sesi_baca(Path(target.database or "")) as sesi:
            return fn(sesi)
    mesin = MesinPostgres(target, sabar=True)
    try:
        return mesin.baca_langsung(fn)
    finally:
        mesin.tutup()


def periksa_berkas_sqlite(sesi: Session) -> list[str]:
    """What SQLite itself finds wrong with the file: pages, indexes, foreign keys. Empty is right."""
    hasil = [str(baris[0]) for baris in sesi.execute(text("PRAGMA quick_check(20)"))]
    asing = [f"baris {baris[1]} tabel {baris[0]} merujuk {baris[2]} yang tidak ada"
             for baris in sesi.execute(text("PRAGMA foreign_key_check")).fetchmany(20)]  # fmt: skip
    return [h for h in hasil if h != "ok"] + asing


def revisi_dikenal(connection: Connection) -> tuple[str | None, str | None, bool]:
    """(revision of this database, newest revision of this program, whether this program knows the former)."""
    kini = MigrationContext.configure(connection).get_current_revision()
    skrip = ScriptDirectory.from_config(konfigurasi())
    return kini, skrip.get_current_head(), kini in {r.revision for r in skrip.walk_revisions()}


def kunci_tertutup(sesi: SesiInstansi, kunci_induk: bytes) -> int:
    """How many people's data keys this master key does not open; 0 is right."""
    brankas = Brankas(kunci_induk)
    banyak = 0
    for orang_id in sesi.scalars(select(t.KunciRow.orang_id).where(t.KunciRow.kunci.is_not(None))).all():
        try:
            brankas.kunci(sesi, orang_id)
        except KonfigurasiSalah:
            banyak += 1
    return banyak


# --- all at once ---------------------------------------------------------------------------------------------------


def periksa_invarian(
    sesi: SesiInstansi, *, baca_sop: Callable[[str], Sop], sekarang: datetime, nyata: datetime, luar: Luar | None = None
) -> list[Pelanggaran]:
    """Every violation in the database, cases first.

    Args:
        sesi: A session of all offices.
        baca_sop: Makes a specification from its stored text.
        sekarang: Office time.
        nyata: Real time.
        luar: The record of the other side, where there is one.
    """
    return [*periksa_keutuhan(sesi), *periksa_antrean(sesi, baca_sop=baca_sop, sekarang=sekarang, nyata=nyata),
            *(periksa_luar(sesi, luar) if luar is not None else ())]  # fmt: skip


def periksa_luar(sesi: SesiInstansi, luar: Luar) -> list[Pelanggaran]:
    """The database against what Telegram remembers."""
    return [*_aman("I1", "kotak masuk", lambda: _diakui(sesi, luar)), *_aman("I6", "pesan keluar", lambda: _diterima(sesi, luar))]


def _diakui(sesi: SesiInstansi, luar: Luar) -> Iterator[Pelanggaran]:
    """I1: what Telegram was told has arrived is here."""
    ada = {(row.bot, row.update_id) for row in sesi.execute(select(t.InboxRow.bot, t.InboxRow.update_id))}
    for bot, update_id in sorted(set(luar.diakui) - ada):
        yield Pelanggaran("I1", f"pembaruan {update_id} bot {bot}", "diakui kepada Telegram, tetapi tidak tersimpan.")


def _diterima(sesi: SesiInstansi, luar: Luar) -> Iterator[Pelanggaran]:
    """I6: each message that is marked as sent was accepted at least once, and more often only as many times as cannot be helped."""
    diterima = {id_ for id_, _, _ in luar.diterima}
    r, k = t.OutboxRow, t.KartuRow
    tanya = select(r.id, r.metode).join(k, k.id == r.kartu_id, isouter=True).where(
        r.status == "terkirim", or_(r.metode.startswith("send"), (r.metode == "kartu") & (k.message_id.is_not(None) | k.hidup)))  # fmt: skip
    for row in sesi.execute(tanya.order_by(r.id)):
        if row.id not in diterima:
            yield Pelanggaran("I6", f"pesan keluar {row.id}", "ditandai terkirim, tetapi Telegram tidak pernah menerimanya.")
    ganda = sum(n - 1 for n in Counter((id_, versi) for id_, versi, baru in luar.diterima if baru).values())
    if ganda > luar.boleh_ganda:
        yield Pelanggaran("I6", "pesan keluar", f"{ganda} pesan terkirim ganda, paling banyak {luar.boleh_ganda} yang wajar.")


def periksa_keutuhan(sesi: SesiInstansi) -> list[Pelanggaran]:
    """What does not depend on the time of day: chains, replay, roles, documents named, numbers, keys."""
    return _aman("I2", "basis data", lambda: _keutuhan(sesi))


def _keutuhan(sesi: SesiInstansi) -> Iterator[Pelanggaran]:
    nomor = {(n.instansi, n.aliran, n.tahun, n.urut): n for n in sesi.scalars(select(t.NomorRow))}
    jabatan = _Jabatan(sesi)
    berkas = sesi.execute(select(t.BerkasRow.id, t.BerkasRow.nomor).order_by(t.BerkasRow.nomor, t.BerkasRow.id)).all()
    for id_, nomor_agenda in berkas:
        perihal = f"berkas {nomor_agenda}"
        yield from _aman("I2", perihal, lambda id_=id_, perihal=perihal: _periksa_berkas(sesi, perihal, id_, jabatan, nomor))  # type: ignore[misc]
        sesi.expunge_all()
    yield from _tanpa_induk(sesi)
    yield from _celah_nomor(nomor.values())
    tanpa_kunci = select(t.OrangRow.id).where(~exists().where(t.KunciRow.orang_id == t.OrangRow.id))
    for id_ in sesi.scalars(tanpa_kunci):
        yield Pelanggaran("kunci", f"orang {id_}", "tidak mempunyai kunci data.")


def _aman(kode: str, perihal: str, periksa: Callable[[], Iterable[Pelanggaran]]) -> list[Pelanggaran]:
    """What a check finds; a row it cannot even read (a date that is none, JSON that is none) is a finding and no crash."""
    hasil: list[Pelanggaran] = []
    try:
        hasil.extend(periksa())
    except DBAPIError:
        raise
    except Exception as galat:
        hasil.append(Pelanggaran(kode, perihal, f"ada baris yang tidak terbaca ({type(galat).__name__})."))
    return hasil


def periksa_antrean(
    sesi: SesiInstansi, *, baca_sop: Callable[[str], Sop], sekarang: datetime, nyata: datetime
) -> list[Pelanggaran]:
    """What is owed and when: updates, calls, cards, timers. Arguments as for `periksa_invarian`."""
    return [
        *_aman("I1", "kotak masuk", lambda: _pembaruan(sesi, nyata)),
        *_aman("I5", "pesan keluar", lambda: _panggilan(sesi, sekarang, nyata)),
        *_aman("I4", "kartu", lambda: _kartu(sesi)),
        *_aman("I9", "berkas berjalan", lambda: _berkas_terbuka(sesi, baca_sop, sekarang)),
        *_aman("I4", "serah terima", lambda: _serah_dan_tembusan(sesi)),
        *_aman("I5", "kerja latar", lambda: _kerja_tertahan(sesi, sekarang)),
    ]


# --- I2, I3, I7, I8 and the projections of a case ------------------------------------------------------------------


@dataclass
class _Jabatan:
    """Who held which post when, read once."""

    sesi: SesiInstansi
    _isi: dict[tuple[str, str], list[tuple[str, datetime, datetime | None]]] = field(default_factory=dict)
    _sementara: dict[str, list[Penempatan]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for r in self.sesi.scalars(select(t.PenugasanRow)):
            self._isi.setdefault((r.instansi, r.orang_id), []).append((r.jabatan, r.mulai_at, r.selesai_at))
            if r.jenis != DEFINITIF:
                self._sementara.setdefault(r.instansi, []).append(
                    Penempatan(r.id, r.jabatan, r.orang_id, r.jenis, r.mulai_at, r.selesai_at, r.mewakili))  # fmt: skip

    def pegang(self, instansi: str, orang_id: str, jabatan: str, at: datetime) -> bool:
        """Whether the person held the post at that moment, or acted for it at the end of a chain of Plh."""
        return any(j == jabatan and mulai <= at and (selesai is None or selesai >= at)
                   for j, mulai, selesai in self._isi.get((instansi, orang_id), ())) or any(
            b.jabatan == jabatan and b.orang_id == orang_id for b in yang_bertindak(self._sementara.get(instansi, ()), at))  # fmt: skip


def _periksa_berkas(sesi: SesiInstansi, perihal: str, id_: str, jabatan: _Jabatan,
                    nomor: Mapping[tuple[str, str, int, int], t.NomorRow]) -> list[Pelanggaran]:  # fmt: skip
    row = sesi.get_one(t.BerkasRow, id_)
    baris = list(sesi.scalars(select(t.PeristiwaRow).where(t.PeristiwaRow.berkas_id == id_).order_by(t.PeristiwaRow.urut)))
    hasil: list[Pelanggaran] = []
    if [r.urut for r in baris] != list(range(1, row.versi + 1)):
        hasil.append(Pelanggaran("I3", perihal, f"urutan peristiwa tidak 1 sampai {row.versi}."))
    if (rusak := periksa_rantai(baris, row.kepala, row.versi)) is not None:
        hasil.append(Pelanggaran("I8", perihal, f"rantai catatan putus: {rusak}."))
    if hasil:
        return hasil  # replaying what is not the record says nothing
    acara = [baca_peristiwa(r) for r in baris]
    ulang = _ulang(id_, acara)
    keadaan = _coba(lambda: baca_berkas(row.keadaan))
    kolom = (ulang.nomor, ulang.sop, ulang.sop_versi, ulang.status, ulang.pemohon, ulang.dibuat_at, ulang.selesai_at)
    if keadaan != ulang or _kolom(row) != kolom:
        hasil.append(Pelanggaran("I2", perihal, "keadaan berbeda dari putar ulang peristiwanya."))
    hasil += [Pelanggaran("I1", perihal, f"{jenis} tercatat {n} kali pada kunjungan {lb}.") for (jenis, lb), n in Counter(
        (type(satu).__name__, satu.lb) for satu in acara if isinstance(satu, _SEKALI)).items() if n > 1]
    hasil += _salinan(perihal, row, baris, acara)
    hasil += _wewenang(perihal, row, acara, jabatan, ulang)
    hasil += _langkah(sesi, perihal, ulang)
    hasil += _dokumen(sesi, perihal, id_, acara)
    hasil += _nomor(perihal, row, ulang, nomor)
    return hasil


def baca_peristiwa(row: t.PeristiwaRow) -> Peristiwa:
    """An event without its texts."""
    return teks.baca_peristiwa(row.jenis, row.data)[0]


def _ulang(id_: str, acara: Sequence[Peristiwa]) -> Berkas:
    berkas: Berkas | None = None
    for satu in acara:
        berkas = evolve(berkas, satu, id=id_)
    if berkas is None:
        raise ValueError("a case without events")
    return berkas


def _kolom(row: t.BerkasRow) -> tuple[object, ...]:
    return (row.nomor, row.sop_id, row.sop_versi, row.status, row.pemohon_id, row.dibuat_at, row.selesai_at)


def _salinan(perihal: str, row: t.BerkasRow, baris: Sequence[t.PeristiwaRow],
             acara: Sequence[Peristiwa]) -> Iterator[Pelanggaran]:  # fmt: skip
    """Columns beside the hashed text must say the same as the text."""
    pembuka = acara[0].oleh.orang if acara[0].oleh else None
    for r, satu in zip(baris, acara, strict=True):
        pemilik = (row.pemohon_id or pembuka) if "rahasia" in json.loads(r.data) else None
        if r.pada != satu.at or r.orang_id != pemilik or r.instansi != row.instansi:
            yield Pelanggaran("I8", perihal, f"waktu atau pemilik peristiwa {r.urut} tidak sesuai isinya.")


def _wewenang(perihal: str, row: t.BerkasRow, acara: Sequence[Peristiwa], jabatan: _Jabatan, berkas: Berkas) -> Iterator[Pelanggaran]:
    """I7: whoever acted for a post held it then; deciding takes the post whose visit it is; nobody approves his own request."""
    for urut, satu in enumerate(acara, 1):
        if isinstance(satu, p.ParafDicakup):
            yield from _cakupan(perihal, row, urut, satu, jabatan)
        if satu.oleh is None:
            continue
        apa = f"peristiwa {urut} ({type(satu).__name__})"
        if satu.oleh.jabatan is None:
            if isinstance(satu, _PUTUSAN):
                yield Pelanggaran("I7", perihal, f"{apa} diputuskan tanpa jabatan.")
        elif not jabatan.pegang(row.instansi, satu.oleh.orang, satu.oleh.jabatan, satu.at):
            yield Pelanggaran("I7", perihal, f"{apa} oleh orang yang saat itu bukan {satu.oleh.jabatan}.")
        elif isinstance(satu, _PUTUSAN) and satu.oleh.jabatan not in (boleh := _jabatan_kunjungan(berkas, satu.lb)):
            yield Pelanggaran("I7", perihal, f"{apa} oleh {satu.oleh.jabatan}, padahal langkahnya milik {', '.join(sorted(boleh)) or 'tidak seorang pun'}.")
        if isinstance(satu, _BUKAN_SENDIRI) and satu.oleh.orang == row.pemohon_id:
            yield Pelanggaran("I7", perihal, f"{apa} oleh pemohonnya sendiri.")


def _jabatan_kunjungan(berkas: Berkas, lb: int) -> set[str]:
    """Who may decide on a visit: its post, and for a branch also the post that steers it."""
    kunjungan = berkas.ambil(lb)
    induk = berkas.ambil(kunjungan.induk) if kunjungan is not None and kunjungan.induk is not None else None
    return {k.jabatan for k in (kunjungan, induk) if k is not None}


def _cakupan(perihal: str, row: t.BerkasRow, urut: int, satu: p.ParafDicakup, jabatan: _Jabatan) -> Iterator[Pelanggaran]:
    """A paraf is covered by one person who held both posts then, and never by the pemohon."""
    bawah, atas = satu.pemegang, satu.cakupan.oleh
    sah = bawah.orang == atas.orang != row.pemohon_id and all(
        x.jabatan is not None and jabatan.pegang(row.instansi, x.orang, x.jabatan, satu.at) for x in (bawah, atas))  # fmt: skip
    if not sah:
        yield Pelanggaran("I7", perihal, f"peristiwa {urut} (ParafDicakup) oleh orang yang saat itu tidak memegang kedua jabatan.")


def _langkah(sesi: SesiInstansi, perihal: str, berkas: Berkas) -> Iterator[Pelanggaran]:
    """The rows of the visits, which lists and reminders read, against the case."""
    ada = {
        r.lb: (r.no, r.bagian, r.aksi, r.jabatan, r.orang_id, r.status, r.samping, r.cabang, r.mulai_at, r.selesai_at, r.oleh_id)
        for r in sesi.scalars(select(t.LangkahBerkasRow).where(t.LangkahBerkasRow.berkas_id == berkas.id))
    }
    mesti = {
        k.lb: (k.no, k.bagian, str(k.aksi), k.jabatan, k.orang, k.status, k.samping, k.induk is not None, k.mulai_at, k.selesai_at,
               k.oleh.orang if k.oleh is not None else None)
        for k in berkas.langkah
    }
    for lb in sorted(ada.keys() | mesti.keys()):
        if ada.get(lb) != mesti.get(lb):
            yield Pelanggaran("I2", perihal, f"daftar langkah berbeda dari peristiwanya (kunjungan {lb}).")


def _dokumen(sesi: SesiInstansi, perihal: str, berkas_id: str, acara: Sequence[Peristiwa]) -> Iterator[Pelanggaran]:
    ada = {
        r.id: (r.slot, r.sha256, r.ukuran, r.mime, r.kode)
        for r in sesi.scalars(select(t.DokumenRow).where(t.DokumenRow.berkas_id == berkas_id))
    }
    mesti = {d.id: (d.slot, d.sha256, d.ukuran, d.mime, d.kode) for satu in acara for d in _rujukan(satu)}
    for id_ in sorted(ada.keys() | mesti.keys()):
        if ada.get(id_) != mesti.get(id_):
            yield Pelanggaran("dokumen", perihal, f"daftar dokumen berbeda dari peristiwanya (dokumen {id_}).")


def _rujukan(satu: Peristiwa) -> Iterator[DokumenRef]:
    """The documents an event names."""
    for nama in satu.__struct_fields__:
        nilai = getattr(satu, nama)
        yield from (d for d in (nilai if isinstance(nilai, tuple) else (nilai,)) if isinstance(d, DokumenRef))


def _nomor(perihal: str, row: t.BerkasRow, berkas: Berkas,
           nomor: Mapping[tuple[str, str, int, int], t.NomorRow]) -> Iterator[Pelanggaran]:  # fmt: skip
    if berkas.surat is None or (surat := berkas.surat.nomor) is None:
        return
    tercatat = nomor.get((row.instansi, surat.aliran, surat.tahun, surat.urut))
    status = "final" if berkas.surat.ditandatangani_at else "dipesan"
    if tercatat is None or (tercatat.nomor, tercatat.berkas_id, tercatat.status) != (surat.nomor, row.id, status):
        yield Pelanggaran("nomor", perihal, f"nomor surat {surat.nomor} tidak tercatat sebagai {status}.")


def _celah_nomor(semua: Iterable[t.NomorRow]) -> Iterator[Pelanggaran]:
    """Numbers of a stream and year run 1, 2, 3 ...; voided ones count."""
    aliran: dict[tuple[str, str, int], list[int]] = {}
    for n in semua:
        aliran.setdefault((n.instansi, n.aliran, n.tahun), []).append(n.urut)
    for (instansi, nama, tahun), urut in sorted(aliran.items()):
        if hilang := sorted(set(range(1, max(urut) + 1)) - set(urut)):
            yield Pelanggaran("nomor", f"{instansi}, {nama} {tahun}", f"nomor urut {hilang[0]} terlompati.")


def _tanpa_induk(sesi: SesiInstansi) -> Iterator[Pelanggaran]:
    """Rows of a case that is not there."""
    for tabel, apa in ((t.PeristiwaRow, "peristiwa"), (t.LangkahBerkasRow, "langkah"), (t.DokumenRow, "dokumen")):
        yatim = select(tabel.berkas_id).where(~exists().where(t.BerkasRow.id == tabel.berkas_id)).distinct()
        for id_ in sesi.scalars(yatim):
            yield Pelanggaran("I3", f"berkas {id_}", f"ada {apa} tanpa berkasnya.")


# --- I1, I4, I5: what came in and what is owed ---------------------------------------------------------------------


def _pembaruan(sesi: SesiInstansi, nyata: datetime) -> Iterator[Pelanggaran]:
    """I1: an update waits, is done and emptied, or died under an incident."""
    r = t.InboxRow
    setengah = select(r).where(r.status == "selesai", or_(r.payload.is_not(None), r.klaim.is_not(None), r.selesai_at.is_(None)))
    for row in sesi.scalars(setengah):
        yield Pelanggaran("I1", f"pembaruan {row.id}", "ditandai selesai tetapi belum ditutup.")
    mati = select(r).where(r.status == "mati", ~exists().where(t.InsidenRow.id == r.insiden))
    for row in sesi.scalars(mati):
        yield Pelanggaran("I1", f"pembaruan {row.id}", "gagal tanpa nomor insiden.")
    for row in sesi.scalars(select(r).where(r.status.not_in(("baru", "selesai", "mati")))):
        yield Pelanggaran("I1", f"pembaruan {row.id}", f"berstatus '{row.status}' yang tidak dikenal.")
    lama = sesi.scalar(select(func.count()).select_from(r).where(r.status == "baru", r.diterima_at < nyata - BATAS_KERJA))
    if lama:
        yield Pelanggaran("I1", "kotak masuk", f"{lama} pembaruan belum dikerjakan lebih dari 6 jam.")


def _panggilan(sesi: SesiInstansi, sekarang: datetime, nyata: datetime) -> Iterator[Pelanggaran]:
    """I4: one key per call; I5: each is sent, died with a reason, or is within its time."""
    r = t.OutboxRow
    for row in sesi.scalars(select(r).where(func.trim(r.dedupe) == "")):
        yield Pelanggaran("I4", f"pesan keluar {row.id}", "tidak mempunyai kunci.")
    kembar = select(r.dedupe).group_by(r.instansi, r.dedupe).having(func.count() > 1)
    for dedupe in sesi.scalars(kembar):
        yield Pelanggaran("I4", "pesan keluar", f"kunci {dedupe} dipakai dua kali.")
    for row in sesi.scalars(select(r).where(r.status == "terkirim", r.terkirim_at.is_(None))):
        yield Pelanggaran("I5", f"pesan keluar {row.id}", "ditandai terkirim tanpa waktu.")
    for row in sesi.scalars(select(r).where(r.status == "mati", r.galat.is_(None))):
        yield Pelanggaran("I5", f"pesan keluar {row.id}", "gagal tanpa alasan.")
    for row in sesi.scalars(select(r).where(r.status.not_in(("antre", "terkirim", "mati")))):
        yield Pelanggaran("I5", f"pesan keluar {row.id}", f"berstatus '{row.status}' yang tidak dikenal.")
    tertahan = select(r).where(
        r.status == "antre", r.dibuat_at < nyata - BATAS_KIRIM,
        or_(r.not_before.is_(None), r.not_before < sekarang - BATAS_KIRIM))  # fmt: skip
    for row in sesi.scalars(tertahan):
        yield Pelanggaran("I5", f"pesan keluar {row.id}", "menunggu lebih dari sehari tanpa terkirim atau dinyatakan gagal.")


def _kartu(sesi: SesiInstansi) -> Iterator[Pelanggaran]:
    """I4: a card that is not yet shown as wanted has a call that waits for it, or one that died. I6: one that is shown has a message."""
    keluar = exists().where(t.OutboxRow.kartu_id == t.KartuRow.id)
    terutang = keluar.where(t.OutboxRow.status.in_(("antre", "mati")))
    rusak = select(t.KartuRow).where(or_(~keluar, (t.KartuRow.versi_terkirim < t.KartuRow.versi) & ~terutang))
    for row in sesi.scalars(rusak):
        yield Pelanggaran("I4", f"kartu {row.kunci}", "menunggu ditampilkan, tetapi tidak ada pesan keluar untuknya.")
    k = t.KartuRow
    for kunci in sesi.scalars(select(k.kunci).where(k.hidup, k.versi_terkirim == k.versi, k.message_id.is_(None), keluar, ~terutang)):
        yield Pelanggaran("I6", f"kartu {kunci}", "ditandai tampil, tetapi pesannya tidak ada.")


def _kerja_tertahan(sesi: SesiInstansi, sekarang: datetime) -> Iterator[Pelanggaran]:
    for tabel, apa in ((t.TugasLatarRow, "penyusunan surat"), (t.UnduhanRow, "unduhan berkas")):
        lama = sesi.scalar(select(func.count()).select_from(tabel).where(
            tabel.status == "menunggu", tabel.dibuat_at < sekarang - BATAS_KERJA))  # fmt: skip
        if lama:
            yield Pelanggaran("I5", apa, f"{lama} menunggu lebih dari 6 jam.")


# --- I4 and I9: open cases -----------------------------------------------------------------------------------------


def _berkas_terbuka(sesi: SesiInstansi, baca_sop: Callable[[str], Sop], sekarang: datetime) -> Iterator[Pelanggaran]:
    """I9: nothing is forgotten. I4: who has to act was told."""
    sop: dict[tuple[str, str, str], Sop | None] = {}
    for row in sesi.scalars(select(t.BerkasRow).where(t.BerkasRow.status == "berjalan")):
        perihal = f"berkas {row.nomor}"
        berkas: Berkas | None = _coba(lambda row=row: baca_berkas(row.keadaan))  # type: ignore[misc]
        if berkas is None:
            continue
        kunci = (row.instansi, row.sop_id, row.sop_versi)
        if kunci not in sop:
            sop[kunci] = _sop(sesi, kunci, baca_sop)
        spec = sop[kunci]
        if spec is None:
            yield Pelanggaran("I9", perihal, "versi SOP-nya tidak tersimpan atau tidak terbaca.")
            continue
        if not any(not k.samping for k in berkas.terbuka):
            yield Pelanggaran("I9", perihal, "belum selesai, tetapi tidak ada langkah yang terbuka.")
        for kunjungan in berkas.terbuka:
            yield from _kunjungan(sesi, perihal, row, berkas, kunjungan, spec, sekarang)
        chat = _chat(sesi, row, [row.pemohon_id] if row.pemohon_id else [])
        if chat and not _ada_kartu(sesi, row, [f"status:{row.id}"], chat):
            yield Pelanggaran("I4", perihal, "pemohon belum mendapat kartu status.")


def _sop(sesi: SesiInstansi, kunci: tuple[str, str, str], baca_sop: Callable[[str], Sop]) -> Sop | None:
    instansi, sop_id, versi = kunci
    isi = sesi.scalars(select(t.SopVersiRow.isi).where(
        t.SopVersiRow.instansi == instansi, t.SopVersiRow.sop_id == sop_id, t.SopVersiRow.versi == versi)).first()  # fmt: skip
    return _coba(lambda: baca_sop(isi)) if isi is not None else None


def _coba(baca: Callable[[], T]) -> T | None:
    """The value, or None when the row holds what nobody can read: `periksa_keutuhan` says so."""
    try:
        return baca()
    except Exception:
        return None


def _kunjungan(sesi: SesiInstansi, perihal: str, row: t.BerkasRow, berkas: Berkas, kunjungan: LangkahBerkas, sop: Sop,
               sekarang: datetime) -> Iterator[Pelanggaran]:  # fmt: skip
    """An open visit has an owner, who was told, and a timer; the branches of one other office share card and timer."""
    jabatan, sebut = kunjungan.jabatan, f"langkah {kunjungan.no} ({kunjungan.jabatan})"
    langkah = next((x for x in sop.langkah if x.no == kunjungan.no), None)
    if langkah is None or not (kunjungan.samping or jabatan.startswith(AWALAN_OPD) or jabatan in {x.kode for x in sop.peran}):
        yield Pelanggaran("I9", perihal, f"{sebut} terbuka untuk jabatan yang tidak ada di SOP-nya.")
        return
    setara = [kunjungan.lb]
    if kunjungan.induk is not None:
        setara = [k.lb for k in berkas.terbuka if (k.induk, k.jabatan) == (kunjungan.induk, jabatan)]
        if kunjungan.lb != setara[0]:
            return
    berwaktu = kunjungan.diserahkan_at is not None or (langkah.waktu is not None and jabatan != "pemohon")
    if berwaktu and not _ada_pengingat(sesi, row.id, setara):
        yield Pelanggaran("I9", perihal, f"{sebut} terbuka tanpa pengingat maupun insiden.")
    if jabatan == "pemohon":
        return
    pemegang = _pemegang(sesi, row.instansi, jabatan, sekarang)
    if kunjungan.orang in pemegang:
        pemegang = [kunjungan.orang]
    kartu = [f"sebar:{row.id}:{kunjungan.induk}:{jabatan}", *(f"tugas:{row.id}:{lb}" for lb in setara)]
    chat = _chat(sesi, row, pemegang)
    if chat and not _ada_kartu(sesi, row, kartu, chat) and not _ada_pesan(sesi, row.instansi, f"kosong:{row.id}:{kunjungan.lb}:"):
        yield Pelanggaran("I4", perihal, f"pemegang {sebut} belum mendapat kartu tugasnya.")


def _ada_pengingat(sesi: SesiInstansi, berkas_id: str, lb: Sequence[int]) -> bool:
    """A rung waits or has just fallen (only once it was told the next one is arranged), or the slow work of the case was given up under an incident."""
    menunggu = select(t.PengingatRow.id).where(
        t.PengingatRow.berkas_id == berkas_id, t.PengingatRow.lb.in_(lb), t.PengingatRow.status.in_(("menunggu", "jatuh")))  # fmt: skip
    gagal = select(t.TugasLatarRow.id).where(t.TugasLatarRow.berkas_id == berkas_id, t.TugasLatarRow.status == "gagal")
    return sesi.scalars(menunggu).first() is not None or sesi.scalars(gagal).first() is not None


def _chat(sesi: SesiInstansi, row: t.BerkasRow, orang: Sequence[str], *, pada: datetime | None = None) -> list[int]:
    """The chats in which these people can be reached now, or (`pada`) the accounts they had then."""
    tanya = select(t.AkunRow.chat_id).where(t.AkunRow.instansi == row.instansi, t.AkunRow.orang_id.in_(list(orang)))
    tanya = tanya.where(t.AkunRow.terjangkau) if pada is None else tanya.where(t.AkunRow.dibuat_at <= pada)
    return list(sesi.scalars(tanya))


def _ada_kartu(sesi: SesiInstansi, row: t.BerkasRow, kunci: Sequence[str], chat: Sequence[int]) -> bool:
    tanya = select(t.KartuRow.id).where(
        t.KartuRow.instansi == row.instansi, t.KartuRow.kunci.in_(kunci), t.KartuRow.chat_id.in_(chat))  # fmt: skip
    return sesi.scalars(tanya.limit(1)).first() is not None


def _ada_pesan(sesi: SesiInstansi, instansi: str, awal: str) -> bool:
    """Whether a call with a key that begins so was ever queued."""
    kunci: ColumnElement[str] = t.OutboxRow.dedupe  # type: ignore[assignment] # compared by bytes on either database
    if sesi.get_bind().dialect.name == "postgresql":
        kunci = kunci.collate("C")
    tanya = select(t.OutboxRow.id).where(t.OutboxRow.instansi == instansi, kunci >= awal, kunci < awal + "\U0010ffff")
    return sesi.scalars(tanya.limit(1)).first() is not None


def _serah_dan_tembusan(sesi: SesiInstansi) -> Iterator[Pelanggaran]:
    """I4: a hand-over and a copy of a disposisi were queued for whoever could be told at that moment."""
    jenis = (p.BerkasDiserahkan.__name__, p.DisposisiDiberikan.__name__)
    tanya = select(t.PeristiwaRow, t.BerkasRow).join(t.BerkasRow, t.BerkasRow.id == t.PeristiwaRow.berkas_id)
    for baris, row in sesi.execute(tanya.where(t.PeristiwaRow.jenis.in_(jenis))):
        perihal = f"berkas {row.nomor}"
        satu = _coba(lambda baris=baris: baca_peristiwa(baris))  # type: ignore[misc]
        if isinstance(satu, p.BerkasDiserahkan) and row.pemohon_id:
            chat = _chat(sesi, row, [row.pemohon_id], pada=satu.at)
            if chat and not _ada_kartu(sesi, row, [f"terima:{row.id}"], chat):
                yield Pelanggaran("I4", perihal, "sudah diserahkan, tetapi pemohon belum diminta menerimanya.")
        elif isinstance(satu, p.DisposisiDiberikan):
            for tujuan in satu.tujuan:
                if tujuan.jenis != "tembusan" or _ada_pesan(sesi, row.instansi, f"tembusan:{row.id}:{satu.lb}:"):
                    continue
                if _chat(sesi, row, _pemegang(sesi, row.instansi, tujuan.jabatan, satu.at), pada=satu.at):
                    yield Pelanggaran("I4", perihal, f"tembusan disposisi untuk {tujuan.jabatan} tidak pernah diantre.")


def _pemegang(sesi: SesiInstansi, instansi: str, jabatan: str, at: datetime) -> list[str]:
    """Who holds a post at that moment."""
    r = t.PenugasanRow
    return list(sesi.scalars(select(r.orang_id).where(
        r.instansi == instansi, r.jabatan == jabatan, r.mulai_at <= at, or_(r.selesai_at.is_(None), r.selesai_at > at))))  # fmt: skip
