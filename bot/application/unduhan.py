"""A file has arrived in the archive, or never will: bring it to the conversation or the case that waits for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.application import kelengkapan, pengajuan
from bot.application.dampak import bawa_turun, tampilkan_tugas
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.pandangan import dokumen_tampil
from bot.application.ports import BALASAN, Meja
from bot.domain.aturan import milik
from bot.domain.berkas import Berkas
from bot.domain.decide import SLOT_LAMPIRAN, kekurangan, menyunting_surat
from bot.domain.galat import Ditolak, TidakDitemukan
from bot.domain.perintah import LampirkanDokumen
from bot.domain.peristiwa import DokumenRef
from bot.domain.sebar import TERSEBAR, menunggu_daftar

#: Conversations that wait for a PDF a side room looks into: the letter's own, or the signed one.
MENUNGGU_PDF = ("pdf_surat", "pdf_ttd")


@dataclass(frozen=True, slots=True)
class BerkasTiba:
    """What is known of a file that was asked from Telegram."""

    id: str
    chat_id: int
    orang_id: str
    nama: str
    mime: str
    tujuan: Mapping[str, Any]


def selesai(m: Meja, tiba: BerkasTiba, sha256: str, ukuran: int) -> None:
    """The bytes lie in the archive."""
    if tiba.tujuan.get("jenis") == "dialog":
        _dialog_tersimpan(m, tiba, sha256, ukuran, "")
        return
    if tiba.tujuan.get("jenis") == "lambang":
        m.g.antre_tugas("lambang", f"lambang:{tiba.id}", "",
                        {"sha256": sha256, "nama": tiba.nama, "chat": tiba.chat_id, "orang": tiba.orang_id}, at=m.sekarang)  # fmt: skip
        return
    berkas_id, lb = str(tiba.tujuan["berkas"]), int(tiba.tujuan["lb"])
    if tiba.tujuan.get("jenis") in MENUNGGU_PDF:
        m.g.antre_tugas(str(tiba.tujuan["jenis"]), f"{tiba.tujuan['jenis']}:{tiba.id}", berkas_id,
                        {"lb": lb, "sha256": sha256, "ukuran": ukuran, "nama": tiba.nama, "orang": tiba.orang_id,
                         "chat": tiba.chat_id}, at=m.sekarang)  # fmt: skip
        return
    berkas = m.g.muat(berkas_id)
    kunjungan = berkas.ambil(lb)
    slot = SLOT_LAMPIRAN.get(kunjungan.aksi) if kunjungan else None
    if kunjungan is not None and menunggu_daftar(kunjungan):
        m.g.antre_tugas("daftar", f"daftar:{tiba.id}", berkas_id,
                        {"lb": lb, "sha256": sha256, "nama": tiba.nama, "chat": tiba.chat_id, "orang": tiba.orang_id},
                        at=m.sekarang)  # fmt: skip
        return
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    if kunjungan is not None and menyunting_surat(berkas, sop, kunjungan) and tiba.nama.lower().endswith(".docx"):
        # Perhaps the draft, edited in Word: a side room looks inside before it becomes a version or a data file.
        m.g.antre_tugas("unggahan", f"unggahan:{tiba.id}", berkas_id,
                        {"lb": lb, "sha256": sha256, "ukuran": ukuran, "nama": tiba.nama, "mime": tiba.mime,
                         "orang": tiba.orang_id, "chat": tiba.chat_id, "tujuan": dict(tiba.tujuan)},
                        at=m.sekarang)  # fmt: skip
        return
    dokumen = DokumenRef(m.kantor.acak.id(), slot or "lain", sha256, ukuran, tiba.mime, lb)
    lampirkan(m, berkas_id, lb, dokumen, nama=tiba.nama, orang_id=tiba.orang_id, chat_id=tiba.chat_id,
              tujuan=tiba.tujuan)  # fmt: skip


def lampirkan(m: Meja, berkas_id: str, lb: int, dokumen: DokumenRef, *, nama: str, orang_id: str, chat_id: int,
              tujuan: Mapping[str, Any]) -> None:  # fmt: skip
    """Attach a stored file to the case; when the case no longer takes it, its sender is told why."""
    berkas = m.g.muat(berkas_id)
    try:
        berkas = laksanakan(m, berkas_id, LampirkanDokumen(oleh=pelaku_langkah(m, orang_id, berkas, lb), lb=lb,
                                                           dokumen=dokumen, nama=nama))  # fmt: skip
    except (Ditolak, TidakDitemukan) as galat:
        kalimat = m.kantor.penyaji.galat(galat.kode, {**galat.data, "nama": nama})
        m.g.pesan(chat_id, m.kantor.penyaji.pesan("berkas_tidak_diterima", nama=nama, kalimat=kalimat),
                  dedupe=f"unduhan:{dokumen.id}", prioritas=BALASAN)  # fmt: skip
        segarkan(m, berkas, lb)
        _segarkan_baki(m, berkas, lb, chat_id, tujuan)
        return
    baki(m, berkas, lb, chat_id, kunci=str(tujuan.get("kartu") or f"baki:{berkas_id}:{lb}"))


def _segarkan_baki(m: Meja, berkas: Berkas, lb: int, chat_id: int, tujuan: Mapping[str, Any]) -> None:
    """A file is not coming after all: the tray that said it was on its way no longer does."""
    if "kartu" in tujuan:
        baki(m, berkas, lb, chat_id, kunci=str(tujuan["kartu"]))


def gagal(m: Meja, tiba: BerkasTiba, alasan: str) -> None:
    """The file could not be had, or its content is not welcome."""
    kalimat = m.kantor.penyaji.galat(alasan, {"nama": tiba.nama})
    if tiba.tujuan.get("jenis") == "dialog":
        _dialog_tersimpan(m, tiba, None, 0, kalimat)
        return
    m.g.pesan(tiba.chat_id, m.kantor.penyaji.pesan("berkas_tidak_diterima", nama=tiba.nama, kalimat=kalimat),
              dedupe=f"unduhan:{tiba.id}", prioritas=BALASAN)  # fmt: skip
    if tiba.tujuan.get("jenis") != "lambang":
        berkas, lb = m.g.muat(str(tiba.tujuan["berkas"])), int(tiba.tujuan["lb"])
        segarkan(m, berkas, lb)
        _segarkan_baki(m, berkas, lb, tiba.chat_id, tiba.tujuan)


def _dialog_tersimpan(m: Meja, tiba: BerkasTiba, sha256: str | None, ukuran: int, alasan: str) -> None:
    """A file of an open conversation: of the one it was sent for."""
    dialog = m.g.dialog(tiba.chat_id)
    if dialog is not None and dialog.jenis == kelengkapan.JENIS:
        kelengkapan.berkas_tersimpan(m, tiba.chat_id, tiba.orang_id, dialog, tiba.id, sha256=sha256, ukuran=ukuran,
                                     alasan=alasan)  # fmt: skip
        return
    pengajuan.berkas_dialog_tersimpan(m, tiba.chat_id, tiba.id, sha256=sha256, ukuran=ukuran, alasan=alasan)


def boleh_daftar(m: Meja, berkas_id: str, lb: int, orang_id: str) -> None:
    """Whether the list this person sent may be put in force now; while it was read the post or the step may have gone on.

    Raises:
        Ditolak: the step is over, it is not his, or it has fanned out already.
    """
    berkas = m.g.muat(berkas_id)
    if not menunggu_daftar(milik(berkas, lb, pelaku_langkah(m, orang_id, berkas, lb))):
        raise Ditolak("sudah_tersebar")


def daftar_diterima(m: Meja, berkas_id: str, lb: int, chat_id: int, butir: Sequence[tuple[str, str, str]]) -> None:
    """A list is in force: the question for it closes, and the card comes down with what it would begin now."""
    m.g.simpan_daftar(butir)
    dialog = m.g.dialog(chat_id)
    if dialog is not None and dialog.data.get("berkas") == berkas_id and dialog.data.get("lb") == lb:
        m.g.hapus_dialog(chat_id)
        m.g.pensiunkan(chat_id, pengajuan.KARTU)
    berkas = m.g.muat(berkas_id)
    kunjungan, akun = berkas.ambil(lb), m.g.akun_chat(chat_id)
    if kunjungan is None or not kunjungan.terbuka or akun is None:
        return
    bawa_turun(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi), kunjungan, chat_id, akun.orang_id)


def segarkan(m: Meja, berkas: Berkas, lb: int) -> None:
    """Show the card of an open visit as things are now."""
    kunjungan = berkas.ambil(lb)
    if kunjungan is not None and kunjungan.induk is not None:
        kunjungan = berkas.ambil(kunjungan.induk)
    if kunjungan is not None and kunjungan.terbuka and kunjungan.jabatan != "pemohon":
        tampilkan_tugas(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi), kunjungan)


def baki(m: Meja, berkas: Berkas, lb: int, chat_id: int, *, kunci: str, baru: bool = False) -> None:
    """The tray: which files of this visit are stored, which are on their way, and `Selesai` when it may end."""
    kunjungan = berkas.ambil(lb)
    if kunjungan is None or not kunjungan.terbuka:
        return
    if kunjungan.aksi in TERSEBAR and kunjungan.induk is None:
        return
    slot = SLOT_LAMPIRAN.get(kunjungan.aksi)
    dokumen = dokumen_tampil(berkas, m.g.acara(berkas.id), (slot,) if slot else ())
    if kunjungan.induk is not None:
        dokumen = tuple(d for d in dokumen if d.lb == lb)
    tertunda = m.g.unduhan_tertunda(berkas.id, lb)
    isi = m.kantor.penyaji.pesan(
        "baki", nomor=berkas.nomor, daftar=[(d.id, d.nama, d.ukuran) for d in dokumen], tertunda=tertunda, lb=lb,
        kurang=kekurangan(berkas, kunjungan), berkas=berkas.id,
    )  # fmt: skip
    m.g.kartu(chat_id, kunci, isi, prioritas=BALASAN, baru=baru, berkas_id=berkas.id, lb=lb)
