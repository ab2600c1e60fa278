"""The opening conversation: question after question, a summary in which every answer can be corrected, then `Kirim`.

Its state is one dialog row, so days may pass between two answers. The same conversation opens a case for a pemohon
(`/ajukan`) and for an official who starts an SOP (`/mulai`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.application.laksana import buka_berkas
from bot.application.ports import BALASAN, Dialog, Isi, Meja, UnduhanBaru
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak
from bot.domain.perintah import AjukanPermohonan
from bot.domain.peristiwa import DokumenRef, Pelaku
from bot.domain.sop import Pertanyaan, Sop

JENIS = "ajukan"
RINGKASAN = "ringkasan"
KARTU = "tanya"  # the card of the open question; each new question is a new message

#: Telegram cuts a long text into parts of at most 4,096, between words where it can; a part of at least
#: BAGIAN_PENUH may have a sequel.
BAGIAN_TELEGRAM = 4096
BAGIAN_PENUH = 4000
JEDA_BAGIAN = 2  # seconds between the parts of one text


@dataclass(frozen=True, slots=True)
class TeksMasuk:
    """A text message as the conversation sees it."""

    teks: str
    detik: int  # Telegram's date, seconds


def catat_bagian(dialog: Dialog, masuk: TeksMasuk, *, ditolak: bool = False, **lain: Any) -> None:
    """Remember the text just read, so that its sequel is known when it comes."""
    dialog.data["terakhir"] = {"panjang": len(masuk.teks), "detik": masuk.detik, "ditolak": ditolak, **lain}


def lanjutan(dialog: Dialog, masuk: TeksMasuk) -> bool:
    """Whether this text continues the one before: that part was full, and this one came within two seconds."""
    t = dialog.data.get("terakhir")
    return bool(t and t["panjang"] >= BAGIAN_PENUH and 0 <= masuk.detik - t["detik"] <= JEDA_BAGIAN)


def gabung(awal: str, panjang: int, lanjut: str) -> str:
    """The parts as one text. A part that is not quite full was cut between two words, and the space is lost."""
    return awal + ("" if panjang >= BAGIAN_TELEGRAM else " ") + lanjut.strip()


@dataclass(frozen=True, slots=True)
class BerkasMasuk:
    """A file message as the conversation sees it."""

    unduhan: UnduhanBaru
    album: str | None


def mulai(m: Meja, chat_id: int, orang_id: str, sop: Sop, *, jabatan: str | None = None) -> None:
    """Open the conversation at its first question, or open the case at once where the SOP asks nothing."""
    dialog = Dialog(JENIS, "", {"sop": sop.id, "jabatan": jabatan, "jawaban": {}, "berkas": []}, m.sekarang)
    if not sop.pertanyaan:
        kirim(m, chat_id, orang_id, dialog)
        return
    _ke(m, chat_id, orang_id, dialog, sop, sop.pertanyaan[0].kode)


def tampilkan(m: Meja, chat_id: int, dialog: Dialog, *, awalan: str = "", baru: bool = True) -> None:
    """Show the open question (or the summary) again, with a sentence before it where there is one to say."""
    sop = _sop(m, dialog)
    if sop is None:
        return
    isi = _ringkasan(m, dialog, sop) if dialog.posisi == RINGKASAN else _pertanyaan(m, dialog, sop)
    if awalan:
        isi = Isi(f"{awalan}\n\n{isi.teks}", isi.tombol)
    m.g.kartu(chat_id, KARTU, isi, prioritas=BALASAN, baru=baru)


def jawab_teks(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, masuk: TeksMasuk) -> None:
    """A text came in: the answer to the open question, or the sequel of the answer before it."""
    sop = _sop(m, dialog)
    if sop is None:
        m.g.hapus_dialog(chat_id)
        return
    if lanjutan(dialog, masuk):
        _sambung(m, chat_id, orang_id, dialog, sop, masuk)
        return
    tanya = _terbuka(sop, dialog)
    if tanya is None:
        tampilkan(m, chat_id, dialog, awalan=_kata(m, "pakai_tombol"))
        return
    if tanya.jenis == "berkas":
        tampilkan(m, chat_id, dialog, awalan=_kata(m, "perlu_berkas"))
        return
    if tanya.jenis == "pilihan":
        cocok = next((p for p in tanya.pilihan if p.casefold() == masuk.teks.strip().casefold()), None)
        if cocok is None:
            tampilkan(m, chat_id, dialog, awalan=_kata(m, "perlu_pilihan"))
            return
        terima_jawaban(m, chat_id, orang_id, dialog, cocok)
        return
    teks = masuk.teks.strip()
    catat_bagian(dialog, masuk, ditolak=len(teks) > tanya.maks, kode=tanya.kode, ubah=bool(dialog.data.get("ubah")))
    if not teks:
        tampilkan(m, chat_id, dialog, awalan=_kata(m, "perlu_teks"))
    elif len(teks) > tanya.maks:
        m.g.simpan_dialog(chat_id, orang_id, dialog)
        tampilkan(m, chat_id, dialog, awalan=_kata(m, "terlalu_panjang", maks=tanya.maks))
    else:
        terima_jawaban(m, chat_id, orang_id, dialog, teks)


def jawab_berkas(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, masuk: BerkasMasuk) -> None:
    """A file came in: kept for the question that asks for one; the files of one album are one answer."""
    sop = _sop(m, dialog)
    if sop is None:
        m.g.hapus_dialog(chat_id)
        return
    tanya = _terbuka(sop, dialog)
    sealbum = masuk.album is not None and masuk.album == dialog.data.get("album")
    if not sealbum and (tanya is None or tanya.jenis != "berkas"):
        tampilkan(m, chat_id, dialog, awalan=_kata(m, "bukan_berkas" if tanya else "pakai_tombol"))
        return
    if not sealbum:
        assert tanya is not None
        for lama in dialog.data["berkas"]:
            m.g.gugurkan_unduhan(lama["unduhan"])
        dialog.data["berkas"] = []
    unduhan_id = m.g.antre_unduhan(chat_id, orang_id, masuk.unduhan, {"jenis": "dialog"}, at=m.sekarang)
    dialog.data["berkas"].append({"unduhan": unduhan_id, "nama": masuk.unduhan.nama, "mime": masuk.unduhan.mime,
                                  "sha256": None, "ukuran": masuk.unduhan.ukuran, "gagal": None})  # fmt: skip
    dialog.data["album"] = masuk.album
    if sealbum:
        m.g.simpan_dialog(chat_id, orang_id, dialog)
        tampilkan(m, chat_id, dialog, baru=False)
    else:
        assert tanya is not None
        terima_jawaban(m, chat_id, orang_id, dialog, "(berkas)", kode=tanya.kode)


def terima_jawaban(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, nilai: str | None, *,
                   kode: str | None = None) -> None:  # fmt: skip
    """Keep one answer (None: skipped) and go on: to the next question, or back to the summary after a correction."""
    sop = _sop(m, dialog)
    assert sop is not None
    kode = kode or dialog.posisi
    dialog.data["jawaban"][kode] = nilai
    if dialog.data.pop("ubah", False):
        _ke(m, chat_id, orang_id, dialog, sop, RINGKASAN)
        return
    urutan = [t.kode for t in sop.pertanyaan]
    posisi = urutan.index(kode)
    _ke(m, chat_id, orang_id, dialog, sop, urutan[posisi + 1] if posisi + 1 < len(urutan) else RINGKASAN)


def lewati(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, kode: str) -> None:
    """Skip the open question.

    Raises:
        Ditolak: it is not open (any more), or may not be skipped.
    """
    tanya = _pastikan_terbuka(m, dialog, kode)
    if not tanya.boleh_lewati:
        raise Ditolak("tidak_boleh_lewati")
    if tanya.jenis == "berkas":
        for lama in dialog.data["berkas"]:
            m.g.gugurkan_unduhan(lama["unduhan"])
        dialog.data["berkas"] = []
    terima_jawaban(m, chat_id, orang_id, dialog, None)


def pilih(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, kode: str, nilai: str) -> None:
    """Answer a question of choices by its button."""
    tanya = _pastikan_terbuka(m, dialog, kode)
    if nilai not in tanya.pilihan:
        raise Ditolak("tombol_usang")
    terima_jawaban(m, chat_id, orang_id, dialog, nilai)


def ubah(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, kode: str) -> None:
    """Ask one question again, from the summary."""
    sop = _sop(m, dialog)
    if sop is None or dialog.posisi != RINGKASAN or kode not in {t.kode for t in sop.pertanyaan}:
        raise Ditolak("tombol_usang")
    dialog.data["ubah"] = True
    _ke(m, chat_id, orang_id, dialog, sop, kode)


def kirim(m: Meja, chat_id: int, orang_id: str, dialog: Dialog) -> Berkas:
    """Open the case with these answers; the agenda number is given in this transaction.

    Raises:
        Ditolak: an answer is missing, a file has not been stored yet, or the official left the post that opens this SOP.
    """
    sop = _sop(m, dialog)
    if sop is None or (sop.pertanyaan and dialog.posisi != RINGKASAN):
        raise Ditolak("tombol_usang")
    data = dialog.data
    if any(b["gagal"] for b in data["berkas"]):
        raise Ditolak("berkas_gagal_disimpan")
    if any(b["sha256"] is None for b in data["berkas"]):
        raise Ditolak("berkas_sedang_disimpan")
    dari_pemohon = sop.pengaju == "pemohon"
    oleh = Pelaku(orang_id)
    if not dari_pemohon:
        dipegang = {t.jabatan: t.pelaku for t in m.g.penugasan(m.sekarang, orang_id=orang_id)}
        if sop.pengaju not in dipegang:
            raise Ditolak("bukan_pemegang")
        oleh = dipegang[sop.pengaju]
    instansi = m.kantor.instansi
    tanggal = m.kantor.tanggal(m.sekarang)
    urut = m.g.nomor_berikut("agenda", tanggal.year)
    nomor = instansi.nomor_agenda.susun(urut, tanggal)
    berkas_id = m.kantor.acak.id()
    dokumen = tuple(
        DokumenRef(m.kantor.acak.id(), "permohonan", b["sha256"], b["ukuran"], b["mime"]) for b in data["berkas"]
    )
    jawaban: dict[str, Any] = {k: v for k, v in data["jawaban"].items() if v}
    jawaban["_nama_berkas"] = [b["nama"] for b in data["berkas"]]
    if dari_pemohon and jawaban.get("nama") and not m.g.penugasan(m.sekarang, orang_id=orang_id):
        m.g.ubah_nama(orang_id, str(jawaban["nama"]))
    perintah = AjukanPermohonan(oleh=oleh, nomor=nomor, pemohon=orang_id if dari_pemohon else None, jawaban=jawaban,
                                dokumen=dokumen)  # fmt: skip
    m.g.hapus_dialog(chat_id)
    m.g.pensiunkan(chat_id, KARTU, m.kantor.penyaji.pesan("permohonan_terkirim", nomor=nomor))
    berkas = buka_berkas(m, sop, oleh, perintah=perintah, berkas_id=berkas_id)
    m.g.catat_nomor("agenda", tanggal.year, urut, nomor, status="final", berkas_id=berkas_id, at=m.sekarang)
    return berkas


def berkas_dialog_tersimpan(m: Meja, chat_id: int, unduhan_id: str, *, sha256: str | None, ukuran: int,
                            alasan: str | None = None) -> None:  # fmt: skip
    """A file of the conversation was stored, or could not be: note it and refresh the summary."""
    dialog = m.g.dialog(chat_id)
    akun = m.g.akun_chat(chat_id)
    if dialog is None or akun is None or dialog.jenis != JENIS:
        return
    entri = next((b for b in dialog.data["berkas"] if b["unduhan"] == unduhan_id), None)
    if entri is None:
        return
    if sha256 is not None:
        entri["sha256"], entri["ukuran"] = sha256, ukuran
    else:
        dialog.data["berkas"].remove(entri)
        sop = _sop(m, dialog)
        tanya = next((t for t in sop.pertanyaan if t.jenis == "berkas"), None) if sop else None
        if tanya is not None and not dialog.data["berkas"]:
            dialog.data["jawaban"][tanya.kode] = None
            dialog.data["ubah"] = dialog.posisi == RINGKASAN
            dialog.posisi = tanya.kode
        m.g.simpan_dialog(chat_id, akun.orang_id, dialog)
        tampilkan(m, chat_id, dialog, awalan=_kata(m, "gagal_disimpan", nama=entri["nama"], alasan=alasan or ""))
        return
    m.g.simpan_dialog(chat_id, akun.orang_id, dialog)
    if dialog.posisi == RINGKASAN:
        tampilkan(m, chat_id, dialog, baru=False)


# --- small steps ---------------------------------------------------------------------------------------------------


def _ke(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, sop: Sop, posisi: str) -> None:
    dialog.posisi = posisi
    m.g.simpan_dialog(chat_id, orang_id, dialog)
    tampilkan(m, chat_id, dialog)


def _sop(m: Meja, dialog: Dialog) -> Sop | None:
    return m.kantor.sop.get(str(dialog.data.get("sop")))


def _terbuka(sop: Sop, dialog: Dialog) -> Pertanyaan | None:
    return next((t for t in sop.pertanyaan if t.kode == dialog.posisi), None)


def _pastikan_terbuka(m: Meja, dialog: Dialog, kode: str) -> Pertanyaan:
    sop = _sop(m, dialog)
    tanya = _terbuka(sop, dialog) if sop else None
    if tanya is None or tanya.kode != kode:
        raise Ditolak("tombol_usang")
    return tanya


def _sambung(m: Meja, chat_id: int, orang_id: str, dialog: Dialog, sop: Sop, masuk: TeksMasuk) -> None:
    """Append a sequel to its answer; the sequel of a refused answer is refused with it, without another word."""
    t = dict(dialog.data["terakhir"])
    catat_bagian(dialog, masuk, ditolak=t["ditolak"], kode=t["kode"], ubah=t["ubah"])
    if not t["ditolak"]:
        tanya = next(x for x in sop.pertanyaan if x.kode == t["kode"])
        utuh = gabung(str(dialog.data["jawaban"].get(t["kode"]) or ""), t["panjang"], masuk.teks)
        if len(utuh) > tanya.maks:
            dialog.data["terakhir"]["ditolak"] = True
            dialog.data["jawaban"].pop(t["kode"], None)
            dialog.posisi = t["kode"]
            dialog.data["ubah"] = t["ubah"]
            m.g.simpan_dialog(chat_id, orang_id, dialog)
            tampilkan(m, chat_id, dialog, awalan=_kata(m, "terlalu_panjang", maks=tanya.maks))
            return
        dialog.data["jawaban"][t["kode"]] = utuh
    m.g.simpan_dialog(chat_id, orang_id, dialog)
    if dialog.posisi == RINGKASAN:
        tampilkan(m, chat_id, dialog, baru=False)


def _kata(m: Meja, kode: str, **data: Any) -> str:
    return m.kantor.penyaji.pesan(kode, **data).teks


def _pertanyaan(m: Meja, dialog: Dialog, sop: Sop) -> Isi:
    tanya = _terbuka(sop, dialog)
    assert tanya is not None
    urutan = [t.kode for t in sop.pertanyaan]
    return m.kantor.penyaji.pesan(
        "tanya", tanya=tanya.tanya, ke=urutan.index(tanya.kode) + 1, dari=len(urutan), kode=tanya.kode,
        jenis=tanya.jenis, pilihan=tanya.pilihan, boleh_lewati=tanya.boleh_lewati, ubah=bool(dialog.data.get("ubah")),
        sekarang=_lama(dialog, tanya),
    )  # fmt: skip


def _lama(dialog: Dialog, tanya: Pertanyaan) -> str:
    return str(dialog.data["jawaban"].get(tanya.kode) or "") if tanya.jenis != "berkas" else ""


def _ringkasan(m: Meja, dialog: Dialog, sop: Sop) -> Isi:
    jawaban: Mapping[str, Any] = dialog.data["jawaban"]
    baris = []
    for t in sop.pertanyaan:
        nilai = jawaban.get(t.kode)
        if t.jenis == "berkas":
            nilai = ", ".join(b["nama"] + ("" if b["sha256"] else " (sedang disimpan)") for b in dialog.data["berkas"])
        baris.append((t.kode, t.label, str(nilai or "")))
    return m.kantor.penyaji.pesan("ringkasan", sop=sop.nama, baris=baris,
                                  menunggu=any(b["sha256"] is None for b in dialog.data["berkas"]))  # fmt: skip
