"""/papan: the board of the office for its heads; everybody else sees the rate of his own work."""

from __future__ import annotations

from bot.application import kursi, papan
from bot.application.ports import BALASAN, Meja
from handlers.konteks import Jawaban, Ketukan, Pengirim
from handlers.rute import tombol

#: Keys of the cards: the board, and the list of what is late.
KARTU, KARTU_LEWAT = "papan", "daftar-lewat"


def tampilkan(m: Meja, siapa: Pengirim) -> None:
    """/papan."""
    if siapa.akun is None or not m.g.penugasan(m.sekarang, orang_id=siapa.akun.orang_id):
        m.g.pesan(siapa.chat_id, kursi.tanpa_jabatan(m, siapa.akun.orang_id if siapa.akun else None, "papan"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    if not papan.terlihat(m, siapa.orang_id):
        tepat, semua = papan.ketepatan(m, siapa.orang_id)
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("papan_sendiri", tepat=tepat, semua=semua), dedupe=m.dedupe(),
                  prioritas=BALASAN)  # fmt: skip
        return
    _papan(m, siapa, "", baru=True)


@tombol("papan_sop")
def sop(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The board of one procedure, or of all, as it is now; in its place."""
    _papan(m, ketuk.pengirim, str(ketuk.tombol.data["sop"]), baru=False)
    return Jawaban()


@tombol("papan_lewat")
def lewat(m: Meja, ketuk: Ketukan) -> Jawaban:
    """What is late or due within a working day."""
    _lewat(m, ketuk, 1, baru=True)
    return Jawaban()


@tombol("papan_hal")
def halaman(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another page of that list, in its place."""
    _lewat(m, ketuk, int(ketuk.tombol.data["h"]), baru=False)
    return Jawaban()


@tombol("papan_gambar")
def gambar(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The picture of each procedure on the board; drawn aside."""
    daftar = papan.pilih(m, ketuk.pengirim.orang_id, str(ketuk.tombol.data["sop"]))
    for satu in daftar:
        m.g.antre_tugas("papan", f"papan:{m.update}:{satu.id}", "", {"chat": ketuk.pengirim.chat_id, "sop": satu.id}, at=m.sekarang)
    return Jawaban("Gambar sedang dibuat.")


def _papan(m: Meja, siapa: Pengirim, sop_id: str, *, baru: bool) -> None:
    isi = m.kantor.penyaji.pesan("papan", papan=papan.papan(m, siapa.orang_id, sop_id))
    m.g.kartu(siapa.chat_id, KARTU, isi, prioritas=BALASAN, baru=baru)


def _lewat(m: Meja, ketuk: Ketukan, halaman: int, *, baru: bool) -> None:
    daftar = papan.daftar_risiko(m, ketuk.pengirim.orang_id, str(ketuk.tombol.data["sop"]), halaman)
    m.g.kartu(ketuk.pengirim.chat_id, KARTU_LEWAT, m.kantor.penyaji.pesan("papan_lewat", daftar=daftar), prioritas=BALASAN,
              baru=baru)  # fmt: skip
