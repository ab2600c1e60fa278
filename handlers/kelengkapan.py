"""`Minta kelengkapan` and its answer; `Perpanjang`: what a case waits for outside the office."""

from __future__ import annotations

from bot.application import kelengkapan
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.ports import BALASAN, Dialog, Meja
from bot.domain.batas import tenggat_hukum
from bot.domain.galat import Ditolak
from bot.domain.kelengkapan import PERPANJANGAN_HARI, boleh_perpanjang
from bot.domain.perintah import CabutKelengkapan, MintaKelengkapan
from bot.domain.peristiwa import Pelaku
from handlers.konteks import Jawaban, Ketukan, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import buka, mulai_dialog, tutup_dialog


@tombol("minta")
def minta(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks what the pemohon is to be asked."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "kelengkapan", "minta_kelengkapan", berkas, ketuk.lb)
    return Jawaban()


@dialog_teks("kelengkapan")
def terima_pertanyaan(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The question came: it goes to the pemohon, and the clocks stand still."""
    berkas_id, lb = str(dialog.data["berkas"]), int(dialog.data["lb"])
    oleh = pelaku_langkah(m, pesan.pengirim.orang_id, m.g.muat(berkas_id), lb)
    berkas = laksanakan(m, berkas_id, MintaKelengkapan(oleh=oleh, lb=lb, pertanyaan=pesan.teks.strip()))
    kelengkapan.diminta(m, berkas)
    tutup_dialog(m, pesan.pengirim.chat_id, m.kantor.penyaji.pesan("kelengkapan_ditanyakan", nomor=berkas.nomor))


@tombol("minta_cabut")
def minta_cabut(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Go on without the answer."""
    berkas, _, _ = buka(m, ketuk)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    berkas = laksanakan(m, berkas.id, CabutKelengkapan(oleh=oleh, lb=ketuk.lb))
    kelengkapan.usai(m, berkas, "kelengkapan_dicabut")
    return Jawaban("Pertanyaan dicabut; waktu berjalan lagi.")


@tombol("jawab_mulai")
def jawab_mulai(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The pemohon begins his answer."""
    kelengkapan.mulai_jawab(m, ketuk.pengirim.chat_id, ketuk.pengirim.orang_id, m.g.muat(ketuk.berkas_id))
    return Jawaban()


@dialog_teks(kelengkapan.JENIS)
def jawab(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """Words of the answer."""
    kelengkapan.jawab_teks(m, pesan.pengirim.chat_id, pesan.pengirim.orang_id, dialog, pesan.teks)


@tombol("jawab_ulang")
def jawab_ulang(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Begin the answer anew."""
    siapa = ketuk.pengirim
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and dialog.jenis == kelengkapan.JENIS:
        for b in dialog.data["lampiran"]:
            m.g.gugurkan_unduhan(b["unduhan"])
        m.g.hapus_dialog(siapa.chat_id)
    kelengkapan.mulai_jawab(m, siapa.chat_id, siapa.orang_id, m.g.muat(ketuk.berkas_id))
    return Jawaban()


@tombol("jawab_kirim")
def jawab_kirim(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Send the answer."""
    kelengkapan.kirim(m, ketuk.pengirim.chat_id, ketuk.pengirim.orang_id)
    return Jawaban("Jawaban terkirim.")


# --- the extension ---------------------------------------------------------------------------------------------------


@tombol("perpanjang")
def perpanjang(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the reason, which is written to the pemohon."""
    berkas = m.g.muat(ketuk.berkas_id)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    oleh = _penanda_tangan(m, ketuk.pengirim.orang_id, sop.penanda_tangan)
    if not boleh_perpanjang(berkas, sop, oleh):
        if berkas.perpanjangan_hari:
            raise Ditolak("sudah_diperpanjang", hari=berkas.perpanjangan_hari)
        raise Ditolak("bukan_wewenang" if oleh is None else "bukan_waktunya")
    batas = tenggat_hukum(m.kantor.kalender, berkas, sop)
    if batas is not None and batas.jatuh_tempo is not None and m.sekarang > batas.jatuh_tempo:
        raise Ditolak("batas_sudah_lewat")  # before he writes a reason for nothing
    lb = berkas.utama.lb if berkas.utama is not None else 0
    mulai_dialog(m, ketuk.pengirim, "perpanjang", "minta_alasan_perpanjangan", berkas, lb)
    return Jawaban()


@dialog_teks("perpanjang")
def terima_alasan(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The reason came: the limit moves, and the pemohon learns it at once."""
    berkas = m.g.muat(str(dialog.data["berkas"]))
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    oleh = _penanda_tangan(m, pesan.pengirim.orang_id, sop.penanda_tangan)
    berkas = kelengkapan.perpanjang(m, berkas.id, oleh, pesan.teks.strip())
    baru = tenggat_hukum(m.kantor.kalender, berkas, sop)
    isi = m.kantor.penyaji.pesan("diperpanjang", nomor=berkas.nomor, hari=PERPANJANGAN_HARI, batas=_batas(m, baru))
    tutup_dialog(m, pesan.pengirim.chat_id)
    m.g.pesan(pesan.pengirim.chat_id, isi, dedupe=m.dedupe(), prioritas=BALASAN)


def _batas(m: Meja, tenggat: object) -> str:
    jatuh = getattr(tenggat, "jatuh_tempo", None)
    return m.kantor.penyaji.hari_tanggal(m.kantor.tanggal(jatuh)) if jatuh is not None else "setelah kelengkapan dijawab"


def _penanda_tangan(m: Meja, orang_id: str, jabatan: str | None) -> Pelaku | None:
    """The person as the holder of the signing post; None when he does not hold it."""
    for tugas in m.g.penugasan(m.sekarang, orang_id=orang_id):
        if tugas.jabatan == jabatan:
            return tugas.pelaku
    return None
