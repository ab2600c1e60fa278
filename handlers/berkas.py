"""Looking at a case: /berkas, its history, its files, how a due time was counted."""

from __future__ import annotations

from bot.application.arsip import SLOT as SLOT_ARSIP
from bot.application.laksana import berkas_terlihat, boleh_lihat
from bot.application.pandangan import dokumen_tampil, pandangan_riwayat, pandangan_status, singkat_jabatan
from bot.application.ports import BALASAN, Meja
from bot.domain.batas import perkiraan_selesai, tenggat_hukum, tenggat_langkah, tertunda
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak, TidakDitemukan
from handlers.konteks import Jawaban, Ketukan, Pengirim
from handlers.rute import tombol

#: Files sent at one tap; more than this would flood a phone.
SEKALI_KIRIM = 10


def lihat(m: Meja, siapa: Pengirim, nomor: str) -> None:
    """/berkas NOMOR."""
    if not nomor:
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("nomor_kurang"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    if siapa.akun is None:
        raise TidakDitemukan("berkas", nomor=nomor)
    tampilkan(m, siapa, berkas_terlihat(m, siapa.akun.orang_id, nomor))


def tampilkan(m: Meja, siapa: Pengirim, berkas: Berkas) -> None:
    """The whole case for officials; the pemohon sees his status card."""
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    if berkas.pemohon == siapa.orang_id:
        isi = m.kantor.penyaji.kartu_status(pandangan_status(m, berkas, sop))
        m.g.kartu(siapa.chat_id, f"status:{berkas.id}", isi, prioritas=BALASAN, baru=True, berkas_id=berkas.id)
        return
    isi = m.kantor.penyaji.riwayat(pandangan_riwayat(m, berkas, sop, orang_id=siapa.orang_id))
    m.g.pesan(siapa.chat_id, isi, dedupe=m.dedupe(), prioritas=BALASAN, berkas_id=berkas.id)


@tombol("riwayat")
def riwayat(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The history of the case behind a card."""
    berkas = _boleh(m, ketuk)
    tampilkan(m, ketuk.pengirim, berkas)
    if berkas.pemohon != ketuk.pengirim.orang_id:
        m.g.antre_tugas("gambar", f"gambar:{m.update}", berkas.id, {"chat": ketuk.pengirim.chat_id}, at=m.sekarang)
    return Jawaban()


@tombol("lampiran")
def lampiran(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The files of the case."""
    berkas = _boleh(m, ketuk)
    if berkas.pemohon == ketuk.pengirim.orang_id:
        raise Ditolak("bukan_wewenang")
    dokumen = dokumen_tampil(berkas, m.g.acara(berkas.id), ("permohonan", "data", "hasil", "bukti", "disposisi"))
    for d in dokumen[-SEKALI_KIRIM:]:
        m.g.kirim(ketuk.pengirim.chat_id, "sendDocument", {"document": {"dokumen": d.sha256, "nama": d.nama}},
                  dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
    return Jawaban(f"{min(len(dokumen), SEKALI_KIRIM)} berkas dikirim." if dokumen else "Belum ada berkas.")


@tombol("daftar_arsip")
def daftar_arsip(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The list of contents of a finished case, for officials."""
    berkas = _boleh(m, ketuk)
    if berkas.pemohon == ketuk.pengirim.orang_id:
        raise Ditolak("bukan_wewenang")
    dokumen = dokumen_tampil(berkas, m.g.acara(berkas.id), (SLOT_ARSIP,))
    terbaru = {d.mime: d for d in dokumen}  # made anew when a document came late
    for d in terbaru.values():
        m.g.kirim(ketuk.pengirim.chat_id, "sendDocument", {"document": {"dokumen": d.sha256, "nama": d.nama}},
                  dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
    return Jawaban("Daftar isi arsip dikirim." if terbaru else "Daftar isi arsip belum ada.")


@tombol("tenggat")
def jelaskan_tenggat(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The days counted, and the days skipped with their reason."""
    berkas = _boleh(m, ketuk)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    kunjungan = berkas.ambil(ketuk.lb)
    langkah = tenggat_langkah(m.kantor.kalender, berkas, sop, kunjungan) if kunjungan is not None else None
    if kunjungan is None or langkah is None:
        raise Ditolak("langkah_tidak_ada")
    ramalan, perkiraan = [], None
    if langkah.jatuh_tempo is not None and berkas.utama is kunjungan:
        perkiraan = perkiraan_selesai(m.kantor.kalender, berkas, sop, langkah.jatuh_tempo, m.sekarang)
        selesai = max(langkah.jatuh_tempo, m.sekarang)
        ramalan = [(a.no, singkat_jabatan(m, sop, a.jabatan), a.jatuh_tempo, b.jatuh_tempo)
                   for a, b in tertunda(m.kantor.kalender, berkas, sop, selesai, 1)]  # fmt: skip
    isi = m.kantor.penyaji.pesan(
        "tenggat", nomor=berkas.nomor, no=kunjungan.no, langkah=langkah, zona=m.kantor.kalender(langkah.mulai).tz,
        hukum=tenggat_hukum(m.kantor.kalender, berkas, sop), sekarang=m.sekarang, ramalan=ramalan, perkiraan=perkiraan)  # fmt: skip
    m.g.pesan(ketuk.pengirim.chat_id, isi, dedupe=m.dedupe(), prioritas=BALASAN)
    return Jawaban()


def _boleh(m: Meja, ketuk: Ketukan) -> Berkas:
    berkas = m.g.muat(ketuk.berkas_id)
    if not boleh_lihat(m, ketuk.pengirim.orang_id, berkas):
        raise Ditolak("bukan_wewenang")
    return berkas
