"""/start, consent, /bantuan: how somebody comes in."""

from __future__ import annotations

from bot.application import undangan
from bot.application.ports import BALASAN, Akun, Meja
from bot.domain.galat import Ditolak
from handlers import keaslian
from handlers.konteks import Jawaban, Ketukan, Pengirim
from handlers.rute import tombol

#: A deep link of a letter begins so.
CEK = "cek-"


def start(m: Meja, siapa: Pengirim, token: str) -> None:
    """/start, with or without the token of an invitation or a verification code."""
    if token.startswith(CEK):
        keaslian.cek(m, siapa, token.removeprefix(CEK))
        return
    if token:
        akun, _ = undangan.pakai(m, token, user_id=siapa.user_id, chat_id=siapa.chat_id)
        sapa_pejabat(m, akun, siapa.chat_id, baru=True)
        return
    sapa(m, siapa)


def sapa(m: Meja, siapa: Pengirim) -> None:
    """Say what can be done here, to whom it concerns."""
    if siapa.akun is not None and m.g.penugasan(m.sekarang, orang_id=siapa.akun.orang_id):
        sapa_pejabat(m, siapa.akun, siapa.chat_id)
        return
    kode = "selamat_datang_lagi" if siapa.akun and siapa.akun.setuju_at else "selamat_datang"
    isi = m.kantor.penyaji.pesan(kode, instansi=m.kantor.instansi.nama)
    m.g.kartu(siapa.chat_id, "sapa", isi, prioritas=BALASAN, baru=True)


def sapa_pejabat(m: Meja, akun: Akun, chat_id: int, *, baru: bool = False) -> None:
    """Greet an official with the posts held."""
    daftar = [undangan.nama_post(m, t.jabatan) for t in m.g.penugasan(m.sekarang, orang_id=akun.orang_id)]
    isi = m.kantor.penyaji.pesan("selamat_datang_pejabat", nama=m.g.profil(akun.orang_id).nama,
                                 jabatan=list(dict.fromkeys(daftar)), baru=baru)  # fmt: skip
    m.g.kartu(chat_id, "sapa", isi, prioritas=BALASAN, baru=True)


def bantuan(m: Meja, siapa: Pengirim) -> None:
    """/bantuan."""
    pejabat = siapa.akun is not None and bool(m.g.penugasan(m.sekarang, orang_id=siapa.akun.orang_id))
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("bantuan", pejabat=pejabat), dedupe=m.dedupe(), prioritas=BALASAN)


@tombol("setuju")
def setuju(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Consent: from here on the person is known, and may ask."""
    siapa = ketuk.pengirim
    if siapa.akun is None:
        orang_id = m.g.buat_orang("Pemohon", at=m.sekarang)
        m.g.buat_akun(siapa.user_id, siapa.chat_id, orang_id, at=m.sekarang)
    m.g.catat_setuju(siapa.user_id, m.sekarang)
    isi = m.kantor.penyaji.pesan("selamat_datang_lagi", instansi=m.kantor.instansi.nama)
    m.g.kartu(siapa.chat_id, "sapa", isi, prioritas=BALASAN)
    return Jawaban("Terima kasih.")


@tombol("batal_tautan")
def batal_tautan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Withdraw a link that was just used."""
    if ketuk.pengirim.akun is None:
        raise Ditolak("tombol_asing")
    undangan.batalkan(m, int(ketuk.tombol.data["undangan"]), orang_id=ketuk.pengirim.orang_id)
    return Jawaban("Tautan dibatalkan.")
