"""Fan-out by buttons: begin, look through the list, take in what came by other ways, pass or return datasets."""

from __future__ import annotations

from typing import Any

from bot.application.dampak import kirim_dokumen, tampilkan_tugas
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.pandangan import AWALAN_OPD, dokumen_tampil
from bot.application.ports import BALASAN, Dialog, Meja
from bot.application.sebaran import Letak, tampilkan_daftar, tampilkan_pihak, usulan_butir
from bot.application.undangan import undang
from bot.domain.galat import Ditolak
from bot.domain.perintah import CatatHasilSebar, KembalikanData, LoloskanData, MulaiSebar
from bot.domain.sop import Aksi
from handlers.konteks import Jawaban, Ketukan, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import buka, mulai_dialog, tutup_dialog

JENIS = "sebar"
SEHALAMAN_OPD = 8


@tombol("sebar_mulai")
def mulai(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Open the panel; without a list yet, ask for one."""
    berkas, sop, kunjungan = buka(m, ketuk)
    if not usulan_butir(m, berkas, sop, kunjungan):
        mulai_dialog(m, ketuk.pengirim, "lampir", "minta_daftar", berkas, ketuk.lb)
        return Jawaban()
    _simpan(m, ketuk, {"berkas": berkas.id, "lb": kunjungan.lb, "buang": [], "hal": 1})
    return Jawaban()


@tombol("sb_ganti")
def ganti(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Send another list."""
    berkas, sop, kunjungan = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "lampir", "minta_daftar", berkas, ketuk.lb)
    tampilkan_tugas(m, berkas, sop, kunjungan)
    return Jawaban()


@tombol("sb_ubah")
def ubah(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Leave one out, or take it in again."""
    data, kunci = _panel(m, ketuk), str(ketuk.tombol.data["kunci"])
    data["buang"] = sorted(set(data["buang"]) ^ {kunci})
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("sb_hal")
def halaman_panel(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another page of the panel."""
    data = _panel(m, ketuk)
    data["hal"] = int(ketuk.tombol.data["h"])
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("sb_kirim")
def kirim(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Begin: every office concerned gets one message."""
    data = _panel(m, ketuk)
    berkas, sop, kunjungan = buka(m, ketuk)
    butir = tuple(b for b in usulan_butir(m, berkas, sop, kunjungan) if b.kunci not in set(data["buang"]))
    m.g.hapus_dialog(ketuk.pengirim.chat_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    laksanakan(m, berkas.id, MulaiSebar(oleh=oleh, lb=ketuk.lb, butir=butir))
    return Jawaban(f"Dimulai untuk {len(butir)} butir.")


@tombol("sebar_daftar")
def daftar(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The list of branches."""
    berkas, sop, kunjungan = buka(m, ketuk)
    tampilkan_daftar(m, berkas, sop, kunjungan, ketuk.pengirim.chat_id, Letak(), baru=True)
    return Jawaban()


@tombol("sebar_hal")
def halaman(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another page, only what is missing or late, only one office, or the offices to choose from."""
    berkas, sop, kunjungan = buka(m, ketuk)
    tampilkan_daftar(m, berkas, sop, kunjungan, ketuk.pengirim.chat_id, Letak.dari(ketuk.tombol.data))
    return Jawaban()


@tombol("sebar_hal_pihak")
def halaman_pihak(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another page of an office's own part."""
    berkas = m.g.muat(ketuk.berkas_id)
    induk = berkas.ambil(ketuk.lb)
    milik = {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=ketuk.pengirim.orang_id)}
    pihak = ketuk.tombol.data.get("pihak")  # one contact may answer for several offices
    jabatan = next((k.jabatan for k in berkas.cabang(ketuk.lb) if k.jabatan in milik and pihak in (None, k.jabatan)), None)
    if induk is None or jabatan is None:
        raise Ditolak("bukan_pemegang")
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    tampilkan_pihak(m, berkas, sop, induk, jabatan, halaman=int(ketuk.tombol.data.get("h") or 1),
                    hanya=ketuk.pengirim.chat_id)  # fmt: skip
    return Jawaban()


@tombol("sebar_pilih")
def pilih(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The next file or link belongs to this dataset; an office sends it, or the holder takes it in."""
    berkas, _, kunjungan = buka(m, ketuk)
    if kunjungan.aksi is not Aksi.HIMPUN or kunjungan.induk is None:
        raise Ditolak("bukan_waktunya")
    mulai_dialog(m, ketuk.pengirim, "lampir", "minta_data", berkas, ketuk.lb)
    return Jawaban(kunjungan.judul[:180])


@tombol("sebar_terima")
def terima(m: Meja, ketuk: Ketukan) -> Jawaban:
    """A receiver confirms."""
    _catat(m, ketuk, "terima")
    return Jawaban("Terima kasih, penerimaan dicatat.")


@tombol("sebar_luar")
def luar(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The holder notes a receipt that came by other ways."""
    _catat(m, ketuk, "luar")
    return Jawaban("Penerimaan dicatat.")


@tombol("data_lihat")
def lihat(m: Meja, ketuk: Ketukan) -> Jawaban:
    """What a branch holds: its files, or its link."""
    berkas = m.g.muat(ketuk.berkas_id)
    kunjungan = berkas.ambil(ketuk.lb)
    if kunjungan is None or pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb).jabatan is None:
        raise Ditolak("bukan_pemegang")
    dokumen = [d for d in dokumen_tampil(berkas, m.g.acara(berkas.id), ("himpunan",)) if d.lb == ketuk.lb]
    for d in dokumen:
        kirim_dokumen(m, ketuk.pengirim.chat_id, {"dokumen": d.sha256, "nama": d.nama}, "berkas_data",
                      dedupe=m.dedupe(), prioritas=BALASAN, judul=kunjungan.judul)  # fmt: skip
    if kunjungan.tautan:
        m.g.pesan(ketuk.pengirim.chat_id, m.kantor.penyaji.pesan("tautan_data", judul=kunjungan.judul, tautan=kunjungan.tautan),
                  dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
    return Jawaban("" if dokumen or kunjungan.tautan else "Belum ada berkas.")


@tombol("data_lolos")
def lolos(m: Meja, ketuk: Ketukan) -> Jawaban:
    """A dataset passes its check."""
    berkas = m.g.muat(ketuk.berkas_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    kunci = (str(ketuk.tombol.data["kunci"]),)
    laksanakan(m, berkas.id, LoloskanData(oleh=oleh, lb=ketuk.lb, kunci=kunci))
    return Jawaban("Data diterima.")


@tombol("data_kembali")
def kembali(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks why a dataset goes back."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "alasan_data", "minta_alasan_data", berkas, ketuk.lb,
                 kunci=str(ketuk.tombol.data["kunci"]))  # fmt: skip
    return Jawaban()


@dialog_teks("alasan_data")
def terima_alasan(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The reason came: the dataset goes back to its office, with it."""
    berkas_id, lb, kunci = str(dialog.data["berkas"]), int(dialog.data["lb"]), str(dialog.data["kunci"])
    oleh = pelaku_langkah(m, pesan.pengirim.orang_id, m.g.muat(berkas_id), lb)
    alasan = pesan.teks.strip()
    berkas = laksanakan(m, berkas_id, KembalikanData(oleh=oleh, lb=lb, kunci=kunci, alasan=alasan))
    judul = next(k.judul for k in reversed(berkas.langkah) if k.kunci == kunci)
    tutup_dialog(m, pesan.pengirim.chat_id, m.kantor.penyaji.pesan("data_dikembalikan", judul=judul))


# --- contacts of other offices -------------------------------------------------------------------------------------


@tombol("opd_daftar")
def daftar_opd(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The offices nobody answers for yet; turning a page changes the list in its place."""
    buka(m, ketuk)
    tanpa = [(k, n) for k, n in m.g.daftar_opd() if not m.g.penugasan(m.sekarang, jabatan=AWALAN_OPD + k)]
    banyak = max(1, -(-len(tanpa) // SEHALAMAN_OPD))
    h = min(max(int(ketuk.tombol.data.get("h") or 1), 1), banyak)
    isi = m.kantor.penyaji.pesan("undang_opd", daftar=tanpa[(h - 1) * SEHALAMAN_OPD : h * SEHALAMAN_OPD], lb=ketuk.lb,
                                 halaman=h, banyak=banyak, total=len(tanpa))  # fmt: skip
    m.g.kartu(ketuk.pengirim.chat_id, "opd", isi, prioritas=BALASAN, baru="balik" not in ketuk.tombol.data,
              berkas_id=ketuk.berkas_id, lb=ketuk.lb)  # fmt: skip
    return Jawaban()


@tombol("opd_undang")
def undang_opd(m: Meja, ketuk: Ketukan) -> Jawaban:
    """A link for the contact of one office, to be passed on."""
    buka(m, ketuk)
    kode = str(ketuk.tombol.data["kode"])
    nama = dict(m.g.daftar_opd()).get(kode)
    if nama is None:
        raise Ditolak("tombol_usang")
    kontak = m.g.kontak_opd(kode)
    tautan = undang(m, AWALAN_OPD + kode, m.g.profil(kontak).nama if kontak else f"Kontak {nama}")
    alamat = f"https://t.me/{m.kantor.nama_bot}?start={tautan.token}"
    m.g.pesan(ketuk.pengirim.chat_id, m.kantor.penyaji.pesan("tautan_opd", nama=nama, tautan=alamat),
              dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
    return Jawaban("Tautan dibuat.")


# --- small steps ---------------------------------------------------------------------------------------------------


def _catat(m: Meja, ketuk: Ketukan, cara: str) -> None:
    berkas = m.g.muat(ketuk.berkas_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    laksanakan(m, berkas.id, CatatHasilSebar(oleh=oleh, lb=ketuk.lb, cara=cara))


def _panel(m: Meja, ketuk: Ketukan) -> dict[str, Any]:
    buka(m, ketuk)
    dialog = m.g.dialog(ketuk.pengirim.chat_id)
    if dialog is None or dialog.jenis != JENIS or dialog.data["berkas"] != ketuk.berkas_id or dialog.data["lb"] != ketuk.lb:
        raise Ditolak("tombol_usang")
    return dialog.data


def _simpan(m: Meja, ketuk: Ketukan, data: dict[str, Any]) -> None:
    berkas, sop, kunjungan = buka(m, ketuk)
    m.g.simpan_dialog(ketuk.pengirim.chat_id, ketuk.pengirim.orang_id, Dialog(JENIS, "panel", data, m.sekarang))
    tampilkan_tugas(m, berkas, sop, kunjungan)
