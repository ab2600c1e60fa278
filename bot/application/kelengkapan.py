"""A question to the pemohon and back: it reaches his chat, his answer comes in words and files, and the card goes on.

The answer is collected in one dialog row, so that days may pass and several messages may come before `Kirim`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.application.dampak import tampilkan_tugas
from bot.application.laksana import laksanakan, pesan_nomor
from bot.application.pengajuan import BerkasMasuk
from bot.application.ports import BALASAN, PENGINGAT, Dialog, Isi, Meja
from bot.domain import perintah as c
from bot.domain.aturan import PANJANG_TEKS
from bot.domain.batas import tenggat_hukum
from bot.domain.berkas import Berkas, JedaBerkas
from bot.domain.decide import decide
from bot.domain.galat import Ditolak
from bot.domain.kalender import buka, hari_kerja_ke, tanggal_lokal
from bot.domain.kelengkapan import PERPANJANGAN_HARI
from bot.domain.nilai import ganti
from bot.domain.peristiwa import DokumenRef, KelengkapanDiminta, Pelaku

JENIS = "jawab_kelengkapan"

#: Working days until a question without an answer closes the request, and how many before that the pemohon is reminded.
HARI_TUTUP, HARI_INGAT = 10, 3


def kunci(berkas_id: str) -> str:
    """The card of the question in the pemohon's chat."""
    return f"kelengkapan:{berkas_id}"


def batas_jawaban(m: Meja, mulai: datetime) -> datetime:
    """When a question asked at `mulai` closes the request: the end of its last working day."""
    kal = m.kantor.kalender(mulai)
    return buka(kal, hari_kerja_ke(kal, tanggal_lokal(kal, mulai), HARI_TUTUP + 1))


def pertanyaan(m: Meja, berkas: Berkas) -> str:
    """The words of the newest question."""
    diminta = [e for e in m.g.acara(berkas.id) if isinstance(e, KelengkapanDiminta)]
    return str(diminta[-1].rahasia.get("pertanyaan") or "") if diminta else ""


def diminta(m: Meja, berkas: Berkas) -> None:
    """A question was asked: it goes out, and its rungs are arranged."""
    tanya = berkas.ditanya
    assert tanya is not None
    tanyakan(m, berkas)
    atur(m, berkas, tanya)


def atur(m: Meja, berkas: Berkas, tanya: JedaBerkas) -> None:
    """Arrange the rungs of an open question; one whose day has passed is not told (again)."""
    kal, ke = m.kantor.kalender(tanya.mulai), len(berkas.jeda)
    ingat = buka(kal, hari_kerja_ke(kal, tanggal_lokal(kal, tanya.mulai), HARI_TUTUP - HARI_INGAT))
    if ingat > m.sekarang:
        m.g.jadwalkan(berkas.id, tanya.lb, f"tanya:{ke}:ingat", ingat)
    m.g.jadwalkan(berkas.id, tanya.lb, f"tanya:{ke}:tutup", batas_jawaban(m, tanya.mulai))


def tanyakan(m: Meja, berkas: Berkas, *, pengingat: bool = False, hanya: int | None = None) -> None:
    """The question as a new message to the pemohon, in all his chats or only in one."""
    tanya = berkas.ditanya
    if tanya is None or berkas.pemohon is None:
        return
    kal = m.kantor.kalender(tanya.mulai)
    batas = m.kantor.penyaji.hari_tanggal(hari_kerja_ke(kal, tanggal_lokal(kal, tanya.mulai), HARI_TUTUP))
    isi = m.kantor.penyaji.pesan("kelengkapan_diminta", nomor=berkas.nomor, pertanyaan=pertanyaan(m, berkas), lb=tanya.lb,
                                 batas=batas, pengingat=pengingat)  # fmt: skip
    for akun in m.g.akun_orang(berkas.pemohon):
        if hanya not in (None, akun.chat_id):
            continue
        m.g.kartu(akun.chat_id, kunci(berkas.id), isi, prioritas=PENGINGAT if pengingat else BALASAN, baru=True,
                  berkas_id=berkas.id, lb=tanya.lb)  # fmt: skip


def mulai_jawab(m: Meja, chat_id: int, orang_id: str, berkas: Berkas) -> None:
    """Open the answer; one that was begun goes on.

    Raises:
        Ditolak: nothing is asked (any more), or it is not his request.
    """
    if berkas.pemohon != orang_id:
        raise Ditolak("bukan_pemohon")
    if berkas.ditanya is None:
        raise Ditolak("tidak_sedang_ditanya", nomor=berkas.nomor)
    dialog = m.g.dialog(chat_id)
    if dialog is None or dialog.jenis != JENIS or dialog.data["berkas"] != berkas.id:
        dialog = Dialog(JENIS, "panel", {"berkas": berkas.id, "lb": berkas.ditanya.lb, "teks": "", "lampiran": []}, m.sekarang)
        m.g.simpan_dialog(chat_id, orang_id, dialog)
    tampilkan(m, chat_id, dialog)


def tampilkan(m: Meja, chat_id: int, dialog: Dialog, *, awalan: str = "", baru: bool = True) -> None:
    """The answer as it stands, with `Kirim` when there is something to send."""
    berkas = m.g.muat(str(dialog.data["berkas"]))
    lampiran = dialog.data["lampiran"]
    isi = m.kantor.penyaji.pesan(
        "kelengkapan_jawab", nomor=berkas.nomor, pertanyaan=pertanyaan(m, berkas), teks=str(dialog.data["teks"]),
        lampiran=[b["nama"] + ("" if b["sha256"] else " (sedang disimpan)") for b in lampiran],
    )  # fmt: skip
    if awalan:
        isi = Isi(f"{awalan}\n\n{isi.teks}", isi.tombol)
    m.g.kartu(chat_id, kunci(berkas.id), isi, prioritas=BALASAN, baru=baru, berkas_id=berkas.id, lb=int(dialog.data["lb"]))


def jawab_teks(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, teks: str) -> None:
    """Words of the answer; a further message is added below.

    Raises:
        Ditolak: more than an answer may hold.
    """
    utuh = "\n".join(x for x in (str(dialog.data["teks"]), teks.strip()) if x)
    if len(utuh) > PANJANG_TEKS:
        raise Ditolak("teks_terlalu_panjang", maks=PANJANG_TEKS, panjang=len(utuh))
    dialog.data["teks"] = utuh
    m.g.simpan_dialog(chat_id, orang_id, dialog)
    tampilkan(m, chat_id, dialog)


def jawab_berkas(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, masuk: BerkasMasuk) -> None:
    """A file of the answer; it counts when its bytes are stored."""
    unduhan_id = m.g.antre_unduhan(chat_id, orang_id, masuk.unduhan, {"jenis": "dialog"}, at=m.sekarang)
    dialog.data["lampiran"].append({"unduhan": unduhan_id, "nama": masuk.unduhan.nama, "mime": masuk.unduhan.mime,
                                    "sha256": None, "ukuran": masuk.unduhan.ukuran})  # fmt: skip
    sealbum = masuk.album is not None and masuk.album == dialog.data.get("album")
    dialog.data["album"] = masuk.album
    m.g.simpan_dialog(chat_id, orang_id, dialog)
    tampilkan(m, chat_id, dialog, baru=not sealbum)


def berkas_tersimpan(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, unduhan_id: str, *, sha256: str | None,
                     ukuran: int, alasan: str) -> None:  # fmt: skip
    """A file of the answer was stored, or could not be."""
    entri = next((b for b in dialog.data["lampiran"] if b["unduhan"] == unduhan_id), None)
    if entri is None:
        return
    awalan = ""
    if sha256 is not None:
        entri["sha256"], entri["ukuran"] = sha256, ukuran
    else:
        dialog.data["lampiran"].remove(entri)
        awalan = m.kantor.penyaji.pesan("gagal_disimpan", nama=entri["nama"], alasan=alasan).teks
    m.g.simpan_dialog(chat_id, orang_id, dialog)
    tampilkan(m, chat_id, dialog, awalan=awalan, baru=sha256 is None)


def kirim(m: Meja, chat_id: int, orang_id: str) -> Berkas:
    """Give the answer: the clocks run on and the card is back with whoever asked.

    Raises:
        Ditolak: nothing to send, a file is still on its way, or the question is over.
    """
    dialog = m.g.dialog(chat_id)
    if dialog is None or dialog.jenis != JENIS:
        raise Ditolak("tombol_usang")
    lampiran: list[Mapping[str, Any]] = dialog.data["lampiran"]
    if any(b["sha256"] is None for b in lampiran):
        raise Ditolak("berkas_sedang_disimpan")
    dokumen = tuple(DokumenRef(m.kantor.acak.id(), "permohonan", b["sha256"], b["ukuran"], b["mime"]) for b in lampiran)
    lb = int(dialog.data["lb"])
    m.g.hapus_dialog(chat_id)
    berkas = laksanakan(m, str(dialog.data["berkas"]), c.JawabKelengkapan(
        oleh=Pelaku(orang_id), lb=lb, jawaban=str(dialog.data["teks"]), dokumen=dokumen,
        nama=tuple(b["nama"] for b in lampiran)))  # fmt: skip
    m.g.pensiunkan(chat_id, kunci(berkas.id), m.kantor.penyaji.pesan("kelengkapan_terkirim", nomor=berkas.nomor))
    kunjungan = berkas.ambil(lb)
    if kunjungan is not None and kunjungan.terbuka:
        tampilkan_tugas(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi), kunjungan, pengingat="jawaban")
    return berkas


def usai(m: Meja, berkas: Berkas, kode: str) -> None:
    """Nothing is asked any more: the question and a begun answer go away, with a word why."""
    for akun in m.g.akun_orang(berkas.pemohon or ""):
        m.g.pensiunkan(akun.chat_id, kunci(berkas.id), m.kantor.penyaji.pesan(kode, nomor=berkas.nomor))
        dialog = m.g.dialog(akun.chat_id)
        if dialog is not None and dialog.jenis == JENIS and dialog.data["berkas"] == berkas.id:
            m.g.hapus_dialog(akun.chat_id)


def perpanjang(m: Meja, berkas_id: str, oleh: Pelaku | None, alasan: str) -> Berkas:
    """Extend the limit of the law; its notice letter gets its number in this transaction, and follows.

    Raises:
        Ditolak: not his to extend, extended before, too late, or without a reason.
    """
    berkas = m.g.muat(berkas_id)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    batas = tenggat_hukum(m.kantor.kalender, berkas, sop)
    perintah = c.PerpanjangWaktu(oleh=oleh, alasan=alasan, hari=PERPANJANGAN_HARI,
                                 batas_at=batas.jatuh_tempo if batas is not None else None)  # fmt: skip
    decide(berkas, perintah, sop=sop, sekarang=m.sekarang)  # refused before a number is taken
    nomor = pesan_nomor(m, berkas)
    m.g.akhiri_nomor(nomor.aliran, nomor.tahun, nomor.urut, status="final", at=m.sekarang)
    return laksanakan(m, berkas_id, ganti(perintah, nomor=nomor))


def ingatkan(m: Meja, berkas: Berkas, lb: int, kode: str) -> None:
    """A rung of a question: the pemohon is reminded, or the request closes with a notice to everybody concerned."""
    tanya = berkas.ditanya
    if tanya is None or tanya.lb != lb:
        return
    if kode.endswith(":ingat"):
        tanyakan(m, berkas, pengingat=True)
        return
    usai(m, berkas, "kelengkapan_ditutup")
    isi = m.kantor.penyaji.pesan("kelengkapan_ditutup", nomor=berkas.nomor)
    for akun in m.g.akun_orang(berkas.pemohon or ""):  # the card is edited without a sound
        m.g.pesan(akun.chat_id, isi, dedupe=f"tutup:{berkas.id}:{akun.chat_id}", prioritas=PENGINGAT)
    laksanakan(m, berkas.id, c.TutupTanpaJawaban(oleh=None, lb=lb))
