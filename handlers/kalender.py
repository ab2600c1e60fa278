"""/kalender: the days off to come; the admin adds days off and days worked, with their decree, and withdraws them."""

from __future__ import annotations

import re
from datetime import date

from bot.application import kursi, pengajuan
from bot.application.kalender import boleh_ubah, cabut_hari, libur_mendatang, tambah_hari
from bot.application.ports import BALASAN, Dialog, HariKantor, Meja
from bot.domain.galat import Ditolak
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import tutup_dialog

JENIS = "kalender"

_TANGGAL = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})|(\d{4})-(\d{2})-(\d{2})")


def tampilkan(m: Meja, siapa: Pengirim, *, baru: bool = True) -> None:
    """/kalender, for anybody who holds a post, also while he is away; only the admin sees the buttons."""
    if siapa.akun is None or not kursi.jabatan_sendiri(m, siapa.akun.orang_id):
        m.g.pesan(siapa.chat_id, kursi.tanpa_jabatan(m, siapa.akun.orang_id if siapa.akun else None), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    sendiri = {h.tanggal: h for h in m.g.hari_kantor()}
    hari_ini = m.kantor.tanggal(m.sekarang)
    isi = m.kantor.penyaji.pesan(
        "kalender", libur=[(t, h.nama, h.dasar, h.perkiraan) for t, h in libur_mendatang(m) if t not in sendiri],
        tambahan=[(h.id, h.tanggal, h.jenis, h.nama, h.dasar, h.jam) for h in sendiri.values() if h.tanggal >= hari_ini],
        admin=boleh_ubah(m, siapa.akun.orang_id))  # fmt: skip
    m.g.kartu(siapa.chat_id, "kalender", isi, prioritas=BALASAN, baru=baru)


@tombol("kal_tambah")
def tanya(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the day."""
    if not boleh_ubah(m, ketuk.pengirim.orang_id):
        raise Ditolak("bukan_wewenang")
    jenis = str(ketuk.tombol.data["jenis"])
    m.g.simpan_dialog(ketuk.pengirim.chat_id, ketuk.pengirim.orang_id, Dialog(JENIS, "panel", {"jenis": jenis}, m.sekarang))
    m.g.kartu(ketuk.pengirim.chat_id, pengajuan.KARTU, m.kantor.penyaji.pesan("minta_hari", jenis=jenis), prioritas=BALASAN,
              baru=True)  # fmt: skip
    return Jawaban()


@dialog_teks(JENIS)
def terima_hari(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The day came, in one line: date; name; decree; and for a worked day perhaps its hours."""
    tanggal, nama, dasar, jam = _baca(pesan.teks)
    hari = HariKantor(0, tanggal, str(dialog.data["jenis"]), nama, dasar, jam)
    tambah_hari(m, pesan.pengirim.orang_id, hari)
    tutup_dialog(m, pesan.pengirim.chat_id)
    tampilkan(m, pesan.pengirim)


@tombol("kal_cabut")
def cabut(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Withdraw a day."""
    hari = cabut_hari(m, ketuk.pengirim.orang_id, int(ketuk.tombol.data["id"]))
    tampilkan(m, ketuk.pengirim, baru=False)
    return Jawaban(f"{hari.nama} dicabut; tenggat dihitung ulang.")


def _baca(teks: str) -> tuple[date, str, str, str]:
    """Date, name, decree and hours of one line.

    Raises:
        Ditolak: not readable; nothing is guessed.
    """
    bagian = [" ".join(x.split()) for x in teks.split(";")]
    cocok = _TANGGAL.fullmatch(bagian[0])
    if cocok is None or len(bagian) not in (3, 4):
        raise Ditolak("hari_tidak_terbaca")
    h, b, t, tt, bb, hh = cocok.groups()
    try:
        tanggal = date(int(t or tt), int(b or bb), int(h or hh))
    except ValueError:
        raise Ditolak("hari_tidak_terbaca") from None
    return tanggal, bagian[1][:200], bagian[2][:200], bagian[3] if len(bagian) == 4 else ""
