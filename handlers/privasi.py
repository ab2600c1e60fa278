"""/privasi: what is kept of a person, and asking for a copy or for erasure (UU 27/2022)."""

from __future__ import annotations

from bot.application import data_diri
from bot.application.ports import BALASAN, Meja
from bot.domain.galat import Ditolak
from handlers.konteks import Jawaban, Ketukan, Pengirim
from handlers.rute import tombol

KARTU = "privasi"


def tampilkan(m: Meja, siapa: Pengirim) -> None:
    """/privasi, to anybody."""
    isi = m.kantor.penyaji.pesan("privasi", instansi=m.kantor.instansi.nama, dikenal=siapa.akun is not None)
    m.g.kartu(siapa.chat_id, KARTU, isi, prioritas=BALASAN, baru=True)


@tombol("dd_hapus")
def hapus(m: Meja, ketuk: Ketukan) -> Jawaban:
    """What erasure means, before it is asked for; who cannot have it hears why."""
    data_diri.boleh_hapus(m, _orang(ketuk))
    m.g.kartu(ketuk.pengirim.chat_id, KARTU, m.kantor.penyaji.pesan("privasi_yakin"), prioritas=BALASAN)
    return Jawaban()


@tombol("dd_minta")
def minta(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The wish reaches the admin."""
    orang = _orang(ketuk)
    hak: data_diri.Hak = "hapus" if ketuk.tombol.data.get("hak") == "hapus" else "salinan"
    if hak == "hapus":
        data_diri.boleh_hapus(m, orang)
    kode = "data_diri_diminta" if data_diri.minta(m, orang, hak) else "data_diri_sudah_diminta"
    m.g.pensiunkan(ketuk.pengirim.chat_id, KARTU, m.kantor.penyaji.pesan(kode))
    return Jawaban()


@tombol("dd_batal")
def batal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Not asked after all."""
    m.g.pensiunkan(ketuk.pengirim.chat_id, KARTU, m.kantor.penyaji.pesan("data_diri_batal"))
    return Jawaban()


def _orang(ketuk: Ketukan) -> str:
    if ketuk.pengirim.akun is None:
        raise Ditolak("data_diri_kosong")
    return ketuk.pengirim.orang_id
