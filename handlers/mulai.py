"""/start, consent, /bantuan: how somebody comes in."""

from __future__ import annotations

from bot.application import ganti_akun, kursi, undangan
from bot.application.ports import BALASAN, TANPA_NAMA, Akun, Meja
from bot.domain.galat import Ditolak, GalatParaf
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
        buka_tautan(m, siapa, token)
        return
    sapa(m, siapa)


def buka_tautan(m: Meja, siapa: Pengirim, token: str) -> None:
    """An invitation, or a move to another account. Unknown links are counted: who guesses has to wait.

    Raises:
        Ditolak: not to be used, or not now.
    """
    if (sampai := undangan.terkunci_sampai(m, siapa.user_id)) is not None:
        raise Ditolak("tautan_terkunci", at=sampai)
    ada = m.g.undangan_per_hash(undangan.hash_token(token))
    if ada is None:
        undangan.catat_salah(m, siapa.user_id)
        kode = "tautan_terkunci" if (sampai := undangan.terkunci_sampai(m, siapa.user_id)) else "undangan_tidak_berlaku"
        kalimat = m.kantor.penyaji.galat(kode, {"at": sampai, "sekarang": m.sekarang})
        m.g.kirim(siapa.chat_id, "sendMessage", {"text": kalimat, "parse_mode": None}, dedupe=m.dedupe(), prioritas=BALASAN)
        return
    if undangan.perlu_saksi(m, ada, siapa.user_id):
        diminta = ganti_akun.minta(m, ada, user_id=siapa.user_id, chat_id=siapa.chat_id)
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("ganti_akun_menunggu", nama=diminta.nama, angka=diminta.angka),
                  dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
        return
    akun, _ = undangan.pakai(m, token, user_id=siapa.user_id, chat_id=siapa.chat_id)
    undangan.lupakan_salah(m, siapa.user_id)
    sapa_pejabat(m, akun, siapa.chat_id, baru=ada.dipakai_at is None)


def tautan_ditolak(m: Meja, siapa: Pengirim, token: str, galat: GalatParaf) -> None:
    """A link that somebody else has used already: the admin hears that it is about."""
    if galat.kode == "undangan_sudah_dipakai":
        undangan.laporkan_dipakai(m, token, siapa.user_id)


def sapa(m: Meja, siapa: Pengirim) -> None:
    """Say what can be done here, to whom it concerns."""
    if siapa.akun is not None and kursi.jabatan_sendiri(m, siapa.akun.orang_id):
        sapa_pejabat(m, siapa.akun, siapa.chat_id)
        return
    kode = "selamat_datang_lagi" if siapa.akun and siapa.akun.setuju_at else "selamat_datang"
    isi = m.kantor.penyaji.pesan(kode, instansi=m.kantor.instansi.nama)
    m.g.kartu(siapa.chat_id, "sapa", isi, prioritas=BALASAN, baru=True)


def sapa_pejabat(m: Meja, akun: Akun, chat_id: int, *, baru: bool = False) -> None:
    """Greet an official with the posts held, those he is away from included."""
    daftar = [t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=akun.orang_id)]
    daftar += sorted(kursi.jabatan_sendiri(m, akun.orang_id) - set(daftar))
    isi = m.kantor.penyaji.pesan("selamat_datang_pejabat", nama=m.g.profil(akun.orang_id).nama,
                                 jabatan=[undangan.nama_post(m, x) for x in dict.fromkeys(daftar)], baru=baru)  # fmt: skip
    m.g.kartu(chat_id, "sapa", isi, prioritas=BALASAN, baru=True)


def bantuan(m: Meja, siapa: Pengirim) -> None:
    """/bantuan."""
    pejabat = siapa.akun is not None and bool(kursi.jabatan_sendiri(m, siapa.akun.orang_id))
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("bantuan", pejabat=pejabat), dedupe=m.dedupe(), prioritas=BALASAN)


@tombol("setuju")
def setuju(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Consent: from here on the person is known, and may ask."""
    siapa = ketuk.pengirim
    if siapa.akun is None:
        orang_id = m.g.buat_orang(TANPA_NAMA, at=m.sekarang)
        m.g.buat_akun(siapa.user_id, siapa.chat_id, orang_id, at=m.sekarang)
    m.g.catat_setuju(siapa.user_id, m.sekarang)
    isi = m.kantor.penyaji.pesan("selamat_datang_lagi", instansi=m.kantor.instansi.nama)
    m.g.kartu(siapa.chat_id, "sapa", isi, prioritas=BALASAN)
    return Jawaban("Terima kasih.")


@tombol("batal_tautan")
def batal_tautan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Withdraw a link that was just used."""
    undangan.batalkan(m, int(ketuk.tombol.data["undangan"]), orang_id=ketuk.pengirim.orang_id)
    return Jawaban("Tautan dibatalkan.")
