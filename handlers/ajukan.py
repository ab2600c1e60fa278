"""/ajukan and /mulai: opening a case by conversation; /batal and /status: what the pemohon may do about it."""

from __future__ import annotations

from bot.application import kelengkapan, kursi, pengajuan
from bot.application.dampak import tampilkan_tugas
from bot.application.laksana import laksanakan
from bot.application.pandangan import pandangan_status
from bot.application.ports import BALASAN, Dialog, Meja
from bot.domain.galat import Ditolak
from bot.domain.perintah import BatalkanPermohonan, KonfirmasiTerima
from bot.domain.peristiwa import Pelaku
from bot.domain.sop import Sop
from handlers import ttd
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.rute import dialog_teks, tombol

#: Requests shown by /status as cards; older ones stand in a list.
KARTU_STATUS = 3


def ajukan(m: Meja, siapa: Pengirim) -> None:
    """/ajukan: consent first, then the questions; an open conversation goes on where it was."""
    if siapa.akun is None or siapa.akun.setuju_at is None:
        isi = m.kantor.penyaji.pesan("selamat_datang", instansi=m.kantor.instansi.nama)
        m.g.kartu(siapa.chat_id, "sapa", isi, prioritas=BALASAN, baru=True)
        return
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and dialog.jenis == pengajuan.JENIS:
        pengajuan.tampilkan(m, siapa.chat_id, dialog)
        return
    _pilih(m, siapa, [s for s in m.kantor.sop.values() if s.pengaju == "pemohon"], "ajukan_sop", "tidak_ada_layanan")


def mulai_sop(m: Meja, siapa: Pengirim) -> None:
    """/mulai: the procedures this official's posts may open."""
    jabatan = _jabatan(m, siapa)
    if not jabatan:
        m.g.pesan(siapa.chat_id, kursi.tanpa_jabatan(m, siapa.akun.orang_id if siapa.akun else None, "mulai"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    _pilih(m, siapa, [s for s in m.kantor.sop.values() if s.pengaju in jabatan], "mulai_sop", "tidak_ada_mulai")


def batal(m: Meja, siapa: Pengirim) -> None:
    """/batal: an open conversation first; without one, a running request, after a second tap."""
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None:
        ttd.batal_dialog(m, siapa)
        m.g.hapus_dialog(siapa.chat_id)
        m.g.pensiunkan(siapa.chat_id, pengajuan.KARTU, m.kantor.penyaji.pesan("dialog_batal"))
        _segarkan_panel(m, dialog)
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("dialog_batal"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    orang_id = siapa.akun.orang_id if siapa.akun else ""
    berjalan = [b for b in m.g.berkas_pemohon(orang_id) if b.status == "berjalan"]
    if not berjalan:
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("tidak_ada_dialog"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    isi = m.kantor.penyaji.pesan("pilih_batal", daftar=[(b.id, b.nomor) for b in berjalan[:10]])
    m.g.kartu(siapa.chat_id, pengajuan.KARTU, isi, prioritas=BALASAN, baru=True)


def status(m: Meja, siapa: Pengirim) -> None:
    """/status: every request of this person."""
    daftar = m.g.berkas_pemohon(siapa.akun.orang_id) if siapa.akun else []
    if not daftar:
        m.g.kartu(siapa.chat_id, "sapa", m.kantor.penyaji.pesan("tanpa_permohonan"), prioritas=BALASAN, baru=True)
        return
    utama = [b for b in daftar if b.status == "berjalan"][:KARTU_STATUS] or list(daftar[:1])
    lain = [b for b in daftar if b not in utama]
    if lain:
        isi = m.kantor.penyaji.pesan("daftar_permohonan", daftar=[(b.nomor, b.status) for b in lain[:20]])
        m.g.pesan(siapa.chat_id, isi, dedupe=m.dedupe(), prioritas=BALASAN)
    for baris in reversed(utama):
        berkas = m.g.muat(baris.id)
        isi = m.kantor.penyaji.kartu_status(pandangan_status(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi)))
        m.g.kartu(siapa.chat_id, f"status:{berkas.id}", isi, prioritas=BALASAN, baru=True, berkas_id=berkas.id)


@dialog_teks(pengajuan.JENIS)
def jawab(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """An answer in the opening conversation."""
    pengajuan.jawab_teks(m, pesan.pengirim.chat_id, pesan.pengirim.orang_id, dialog, pesan.masuk)


@tombol("ajukan")
def ketuk_ajukan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The button that means /ajukan."""
    ajukan(m, ketuk.pengirim)
    return Jawaban()


@tombol("ajukan_sop")
def ketuk_ajukan_sop(m: Meja, ketuk: Ketukan) -> Jawaban:
    """One of several services was chosen."""
    sop = m.kantor.sop.get(str(ketuk.tombol.data["sop"]))
    if sop is None or sop.pengaju != "pemohon" or ketuk.pengirim.akun is None or not ketuk.pengirim.akun.setuju_at:
        raise Ditolak("tombol_usang")
    _buka(m, ketuk.pengirim, sop, None)
    return Jawaban()


@tombol("mulai_sop")
def ketuk_mulai_sop(m: Meja, ketuk: Ketukan) -> Jawaban:
    """One of several procedures was chosen; the post is checked now."""
    sop = m.kantor.sop.get(str(ketuk.tombol.data["sop"]))
    if sop is None or sop.pengaju not in _jabatan(m, ketuk.pengirim):
        raise Ditolak("bukan_wewenang")
    _buka(m, ketuk.pengirim, sop, sop.pengaju)
    return Jawaban()


@tombol("aju_lewati")
def lewati(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Skip a question that may be skipped."""
    siapa = ketuk.pengirim
    pengajuan.lewati(m, siapa.chat_id, siapa.orang_id, _dialog(m, siapa), str(ketuk.tombol.data["kode"]))
    return Jawaban()


@tombol("aju_pilih")
def pilih(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Answer by button."""
    siapa, data = ketuk.pengirim, ketuk.tombol.data
    pengajuan.pilih(m, siapa.chat_id, siapa.orang_id, _dialog(m, siapa), str(data["kode"]), str(data["nilai"]))
    return Jawaban(str(data["nilai"]))


@tombol("aju_ubah")
def ubah(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Correct one answer."""
    siapa = ketuk.pengirim
    pengajuan.ubah(m, siapa.chat_id, siapa.orang_id, _dialog(m, siapa), str(ketuk.tombol.data["kode"]))
    return Jawaban()


@tombol("aju_ringkasan")
def ringkasan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Leave a correction as it was."""
    siapa = ketuk.pengirim
    dialog = _dialog(m, siapa)
    if not dialog.data.pop("ubah", False):
        raise Ditolak("tombol_usang")
    dialog.posisi = pengajuan.RINGKASAN
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, dialog)
    pengajuan.tampilkan(m, siapa.chat_id, dialog)
    return Jawaban()


@tombol("aju_kirim")
def kirim(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Send: the agenda number comes at once."""
    siapa = ketuk.pengirim
    berkas = pengajuan.kirim(m, siapa.chat_id, siapa.orang_id, _dialog(m, siapa))
    return Jawaban(f"Terkirim dengan nomor agenda {berkas.nomor}.")


@tombol("aju_batal")
def batal_isi(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Leave the opening conversation."""
    _dialog(m, ketuk.pengirim)
    m.g.hapus_dialog(ketuk.pengirim.chat_id)
    m.g.pensiunkan(ketuk.pengirim.chat_id, pengajuan.KARTU, m.kantor.penyaji.pesan("dialog_batal"))
    return Jawaban("Dibatalkan.")


@tombol("batal_berkas")
def batal_berkas(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Withdraw a request: asks once more."""
    berkas = m.g.muat(ketuk.berkas_id)
    if berkas.pemohon != ketuk.pengirim.orang_id:
        raise Ditolak("bukan_pemohon")
    isi = m.kantor.penyaji.pesan("yakin_batal", nomor=berkas.nomor)
    m.g.kartu(ketuk.pengirim.chat_id, pengajuan.KARTU, isi, prioritas=BALASAN, baru=True, berkas_id=berkas.id)
    return Jawaban()


@tombol("batal_berkas_ya")
def batal_berkas_ya(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Withdraw a request for good."""
    berkas = laksanakan(m, ketuk.berkas_id, BatalkanPermohonan(oleh=Pelaku(ketuk.pengirim.orang_id)))
    m.g.pensiunkan(ketuk.pengirim.chat_id, pengajuan.KARTU)
    if berkas.jeda:
        kelengkapan.usai(m, berkas, "kelengkapan_dicabut")
    return Jawaban(f"Permohonan {berkas.nomor} dibatalkan.")


@tombol("tutup_tanya")
def tutup_tanya(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Leave things as they are."""
    m.g.pensiunkan(ketuk.pengirim.chat_id, pengajuan.KARTU)
    return Jawaban()


@tombol("konfirmasi")
def konfirmasi(m: Meja, ketuk: Ketukan) -> Jawaban:
    """`Terima`: letter and data arrived; the case ends."""
    laksanakan(m, ketuk.berkas_id, KonfirmasiTerima(oleh=Pelaku(ketuk.pengirim.orang_id), lb=ketuk.lb))
    return Jawaban("Terima kasih, permohonan selesai.")


def _dialog(m: Meja, siapa: Pengirim) -> Dialog:
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is None or dialog.jenis != pengajuan.JENIS:
        raise Ditolak("tombol_usang")
    return dialog


def _jabatan(m: Meja, siapa: Pengirim) -> set[str]:
    if siapa.akun is None:
        return set()
    return {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=siapa.akun.orang_id)}


def _pilih(m: Meja, siapa: Pengirim, daftar: list[Sop], aksi: str, kode_kosong: str) -> None:
    if not daftar:
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan(kode_kosong), dedupe=m.dedupe(), prioritas=BALASAN)
    elif len(daftar) == 1 and aksi == "ajukan_sop":
        _buka(m, siapa, daftar[0], None)
    else:
        isi = m.kantor.penyaji.pesan("pilih_sop", daftar=[(s.id, s.nama) for s in daftar], aksi=aksi)
        m.g.kartu(siapa.chat_id, pengajuan.KARTU, isi, prioritas=BALASAN, baru=True)


def _buka(m: Meja, siapa: Pengirim, sop: Sop, jabatan: str | None) -> None:
    pengajuan.mulai(m, siapa.chat_id, siapa.orang_id, sop, jabatan=jabatan)


def _segarkan_panel(m: Meja, dialog: Dialog) -> None:
    """A panel that was open on a task card closes with its conversation."""
    if "berkas" in dialog.data and "lb" in dialog.data:
        berkas = m.g.muat(str(dialog.data["berkas"]))
        kunjungan = berkas.ambil(int(dialog.data["lb"]))
        if kunjungan is not None and kunjungan.terbuka:
            tampilkan_tugas(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi), kunjungan)
