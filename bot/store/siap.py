"""Statements of the way of an update and of an act, each put together once: `SesiInstansi.jalankan` runs them and adds the tenant.

They speak of columns, not of objects. Our own words stand in the statement (`tetap`), so that partial indexes are
chosen; what differs from one run to the next is a `bindparam`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from sqlalchemy import BindParameter, Column, Table, bindparam, func, insert, literal_column, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.store import models as t
from bot.store.models import tetap


def _tabel(kelas: type[t.Base]) -> Table:
    return cast("Table", kelas.__table__)


def _isi(nama: str, kolom: Column[Any]) -> BindParameter[Any]:
    """A value of a column's kind under a name of its own: the names of columns belong to SET."""
    return bindparam(nama, type_=kolom.type)


def _sisip(kelas: type[t.Base], buat: Callable[[Any], Any]) -> Mapping[str, Any]:
    """An INSERT that knows ON CONFLICT, for either database."""
    return {"sqlite": buat(sqlite.insert(_tabel(kelas))), "postgresql": buat(postgresql.insert(_tabel(kelas)))}


AKUN, BERKAS, DIALOG, INBOX, KARTU, KUNCI = map(_tabel, (t.AkunRow, t.BerkasRow, t.DialogRow, t.InboxRow, t.KartuRow, t.KunciRow))
LANGKAH, ORANG, OUTBOX, PENGINGAT = map(_tabel, (t.LangkahBerkasRow, t.OrangRow, t.OutboxRow, t.PengingatRow))
PENUGASAN, PERISTIWA, TOMBOL, TUGAS = map(_tabel, (t.PenugasanRow, t.PeristiwaRow, t.TombolRow, t.TugasLatarRow))
UNDUHAN = _tabel(t.UnduhanRow)

# --- people --------------------------------------------------------------------------------------------------------

AKUN_USER = select(AKUN).where(AKUN.c.user_id == bindparam("user_id"))
AKUN_CHAT = select(AKUN).where(AKUN.c.chat_id == bindparam("chat_id"))
AKUN_ORANG = select(AKUN).where(AKUN.c.orang_id == bindparam("orang_id")).order_by(AKUN.c.id)
PROFIL = select(ORANG).where(ORANG.c.id == bindparam("orang_id"))
KUNCI_ORANG = select(KUNCI.c.kunci).where(KUNCI.c.orang_id == bindparam("orang_id"))

_berlaku = select(PENUGASAN).where(
    PENUGASAN.c.mulai_at <= bindparam("at"), PENUGASAN.c.selesai_at.is_(None) | (PENUGASAN.c.selesai_at > bindparam("at"))
).order_by(PENUGASAN.c.id)  # fmt: skip
_sementara = PENUGASAN.c.jenis != tetap("definitif")
#: A person's posts also depend on who stands in for whom elsewhere.
PENUGASAN_SEMUA = _berlaku
PENUGASAN_JABATAN = _berlaku.where((PENUGASAN.c.jabatan == bindparam("jabatan")) | _sementara)
PENUGASAN_ORANG = _berlaku.where((PENUGASAN.c.orang_id == bindparam("orang_id")) | _sementara)

# --- cases ---------------------------------------------------------------------------------------------------------

INTIP_BERKAS = select(BERKAS.c.keadaan, BERKAS.c.versi, BERKAS.c.kepala).where(BERKAS.c.id == bindparam("berkas_id"))
#: Locked until the end of the transaction: two acts on one case follow one another, and what the second shows is true.
MUAT_BERKAS = INTIP_BERKAS.with_for_update(key_share=True)
BERKAS_BARU = insert(BERKAS)
UBAH_BERKAS = (
    update(BERKAS)
    .where(BERKAS.c.id == bindparam("berkas_id"), BERKAS.c.versi == bindparam("lama"))
    .values({k: bindparam(k) for k in ("versi", "kepala", "keadaan", "status", "sop_versi", "selesai_at")})
)
PERISTIWA_BARU = insert(PERISTIWA)
PERISTIWA_BERKAS = (
    select(PERISTIWA.c.urut, PERISTIWA.c.jenis, PERISTIWA.c.data, PERISTIWA.c.orang_id)
    .where(PERISTIWA.c.berkas_id == bindparam("berkas_id"))
    .order_by(PERISTIWA.c.urut)
)
DOKUMEN_BARU = insert(_tabel(t.DokumenRow))

#: The second condition is always true: without it SQLite may look through all visits of the office instead.
TENGGAT = select(LANGKAH.c.lb, LANGKAH.c.tenggat_at).where(LANGKAH.c.berkas_id == bindparam("berkas_id"), LANGKAH.c.lb >= 0)
LANGKAH_BARU = insert(LANGKAH)
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

#: Whoever asks again still needs it: work that ended or was given up is owed anew.
ANTRE_TUGAS = _sisip(t.TugasLatarRow, lambda sisip: sisip.on_conflict_do_update(
    index_elements=["instansi", "kunci"], where=TUGAS.c.status != tetap("menunggu"),
    set_={"status": tetap("menunggu"), "percobaan": 0, "coba_lagi_at": None, "selesai_at": None, "data": sisip.excluded.data}))  # fmt: skip
#: A .docx that arrived counts only once somebody looked inside.
PERIKSA_MENUNGGU = select(TUGAS.c.data).where(
    TUGAS.c.status == tetap("menunggu"), TUGAS.c.jenis == tetap("unggahan"), TUGAS.c.berkas_id == bindparam("berkas_id"))  # fmt: skip
UNDUHAN_MENUNGGU = select(UNDUHAN.c.tujuan).where(UNDUHAN.c.status == tetap("menunggu"))

# --- messages ------------------------------------------------------------------------------------------------------

DIALOG_CHAT = (
    select(DIALOG.c.orang_id, DIALOG.c.jenis, DIALOG.c.posisi, DIALOG.c.data_sandi, DIALOG.c.diperbarui_at)
    .where(DIALOG.c.bot == bindparam("bot"), DIALOG.c.chat_id == bindparam("chat_id"))
    .with_for_update()  # a file may arrive while its owner writes on
)
TOMBOL_ID = select(TOMBOL).where(TOMBOL.c.id == bindparam("id"), TOMBOL.c.bot == bindparam("bot"))
TOMBOL_BARU = _sisip(t.TombolRow, lambda sisip: sisip.on_conflict_do_nothing(index_elements=["id"]))

ANTRE = _sisip(t.OutboxRow, lambda sisip: sisip.on_conflict_do_nothing(index_elements=["instansi", "dedupe"]).returning(OUTBOX.c.id))
TAMPILKAN = insert(OUTBOX)
MENUNGGU_TAMPIL = select(OUTBOX.c.id, OUTBOX.c.prioritas).where(
    OUTBOX.c.kartu_id == bindparam("kartu_id"), OUTBOX.c.status == tetap("antre"))  # fmt: skip
DAHULUKAN = update(OUTBOX).where(OUTBOX.c.id == bindparam("baris")).values(prioritas=bindparam("prioritas"))

KARTU_KUNCI = (
    select(KARTU)
    .where(KARTU.c.instansi == bindparam("instansi"), KARTU.c.chat_id == bindparam("chat_id"), KARTU.c.kunci == bindparam("kunci"))
    .with_for_update()
)
KARTU_BARU = insert(KARTU)
#: What changes of a card that is there.
ISI_KARTU = ("isi", "isi_hash", "versi", "hidup", "message_id", "berkas_id", "lb", "letak")
UBAH_KARTU = update(KARTU).where(KARTU.c.id == bindparam("kartu_id")).values({k: bindparam(k) for k in ISI_KARTU})
KARTU_PESAN = select(KARTU.c.kunci, KARTU.c.berkas_id, KARTU.c.lb).where(
    KARTU.c.bot == bindparam("bot"), KARTU.c.chat_id == bindparam("chat_id"), KARTU.c.message_id == bindparam("message_id"))  # fmt: skip
CHAT_KARTU = select(KARTU.c.chat_id).where(KARTU.c.kunci == bindparam("kunci"))
LETAK_KARTU = (
    select(KARTU.c.chat_id, KARTU.c.letak)
    .where(KARTU.c.kunci == bindparam("kunci"), KARTU.c.hidup.is_(True))
    .order_by(KARTU.c.id)
)
