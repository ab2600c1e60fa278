"""/kalender: hours and days off to come; the admin adds days off, days worked, Ramadan and weekly hours, with their decree, and withdraws them."""

from __future__ import annotations

import re
from datetime import date

from bot.application import kursi, pengajuan
from bot.application.kalender import boleh_ubah, cabut_hari, libur_mendatang, ramadan_mendatang, tambah_hari
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
    semua = m.g.hari_kantor()
    sendiri = {h.tanggal for h in semua if h.jenis in ("libur", "masuk")}
    jam = next((h for h in semua if h.jenis == "jam"), None)
    hari_ini = m.kantor.tanggal(m.sekarang)
    isi = m.kantor.penyaji.pesan(
        "kalender", libur=[(t, h.nama, h.dasar, h.perkiraan) for t, h in libur_mendatang(m) if t not in sendiri],
        tambahan=[(h.id, h.tanggal, h.jenis, h.nama, h.dasar, h.jam) for h in semua
                              if h.jenis in ("libur", "masuk") and h.tanggal >= hari_ini],
        jam=(jam.id, jam.jam, jam.dasar) if jam else (None, str(m.kantor.instansi.jam_kerja), ""),
        ramadan=ramadan_mendatang(m)[:1],
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
    """The day came, in one line: date; name; decree; and for a worked day perhaps its hours. Of Ramadan: first day; last; decree. Of
    the hours: days and their hours, as many as there are; decree."""
    jenis = str(dialog.data["jenis"])
    if jenis == "ramadan":
        hari = _baca_ramadan(pesan.teks)
    elif jenis == "jam":
        hari = _baca_jam(pesan.teks, m.kantor.tanggal(m.sekarang))
    else:
        hari = HariKantor(0, *_baca(pesan.teks, jenis))
    tambah_hari(m, pesan.pengirim.orang_id, hari)
    tutup_dialog(m, pesan.pengirim.chat_id)
    tampilkan(m, pesan.pengirim)


@tombol("kal_cabut")
def cabut(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Withdraw a day."""
    hari = cabut_hari(m, ketuk.pengirim.orang_id, int(ketuk.tombol.data["id"]))
    tampilkan(m, ketuk.pengirim, baru=False)
    return Jawaban(f"{hari.nama} dicabut; tenggat dihitung ulang.")


def _baca_ramadan(teks: str) -> HariKantor:
    """First day, last day and decree of one line.

    Raises:
        Ditolak: not readable; nothing is guessed.
    """
    bagian = [" ".join(x.split()) for x in teks.split(";")]
    mulai, sampai = (_tanggal(x) for x in (*bagian, "", "")[:2])
    if len(bagian) != 3 or mulai is None or sampai is None:
        raise Ditolak("ramadan_tidak_terbaca")
    return HariKantor(0, mulai, "ramadan", "Ramadan", bagian[2][:200], sampai=sampai)


def _baca_jam(teks: str, hari_ini: date) -> HariKantor:
    """The hours of a week and their decree.

    Raises:
        Ditolak: there is no decree behind the hours.
    """
    jam, _, dasar = " ".join(teks.split()).rpartition(";")
    if not jam or not dasar.strip():
        raise Ditolak("jam_kerja_tidak_terbaca")
    return HariKantor(0, hari_ini, "jam", "Perubahan jam kerja", dasar.strip()[:200], jam=jam)


def _baca(teks: str, jenis: str) -> tuple[date, str, str, str, str]:
    """Date, kind, name, decree and hours of one line.

    Raises:
        Ditolak: not readable; nothing is guessed.
    """
    bagian = [" ".join(x.split()) for x in teks.split(";")]
    tanggal = _tanggal(bagian[0])
    if tanggal is None or len(bagian) not in (3, 4):
        raise Ditolak("hari_tidak_terbaca")
    return tanggal, jenis, bagian[1][:200], bagian[2][:200], bagian[3] if len(bagian) == 4 else ""


def _tanggal(teks: str) -> date | None:
    cocok = _TANGGAL.fullmatch(teks)
    if cocok is None:
        return None
    h, b, t, tt, bb, hh = cocok.groups()
    try:
        return date(int(t or tt), int(b or bb), int(h or hh))
    except ValueError:
        return None
