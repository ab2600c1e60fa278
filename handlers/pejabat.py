"""/pejabat: the tree of posts for the admin of the office, and every change of it; one's own posts for everybody else.

What was chosen so far rides in the buttons as ids; a name stays in the dialogue, encrypted, until it is confirmed.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from bot.application import ganti_akun, kursi, pejabat, pengajuan
from bot.application.laksana import boleh_admin
from bot.application.pejabat import Kursi
from bot.application.ports import BALASAN, Dialog, Isi, Meja, Profil
from bot.application.undangan import Tautan, nama_post
from bot.domain.galat import Ditolak
from bot.domain.kursi import DEFINITIF
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.plh import baca_tanggal
from handlers.rute import dialog_teks, tombol
from handlers.tugas import tutup_dialog

JENIS = "pejabat"
KARTU = "pejabat"
SEHALAMAN = 10


def tampilkan(m: Meja, siapa: Pengirim, halaman: int = 1, *, baru: bool = True) -> None:
    """/pejabat: the tree for the admin; for another official his own posts, where he may move to another account."""
    if siapa.akun is None or not kursi.jabatan_sendiri(m, siapa.akun.orang_id):
        m.g.pesan(siapa.chat_id, kursi.tanpa_jabatan(m, siapa.akun.orang_id if siapa.akun else None), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    if not boleh_admin(m, siapa.orang_id):
        _tampil(m, siapa, _milik_sendiri(m, siapa.orang_id), baru=baru)
        return
    semua = pejabat.pohon(m)
    banyak = max(1, -(-len(semua) // SEHALAMAN))
    halaman = min(max(halaman, 1), banyak)
    orang = {p.orang_id: p for k in semua for p in k.pemegang}
    isi = m.kantor.penyaji.pesan(
        "pejabat_pohon", daftar=semua[(halaman - 1) * SEHALAMAN : halaman * SEHALAMAN], halaman=halaman, banyak=banyak,
        kosong=sum(not k.terisi for k in semua), belum=sum(not p.tertaut for p in orang.values()))  # fmt: skip
    _tampil(m, siapa, isi, baru=baru)


def _tampil(m: Meja, siapa: Pengirim, isi: Isi, *, baru: bool = False) -> None:
    m.g.kartu(siapa.chat_id, KARTU, isi, prioritas=BALASAN, baru=baru)


def _milik_sendiri(m: Meja, orang_id: str) -> Isi:
    """The first appointment of an official himself, the others beside it."""
    sendiri = next((b.id for b in m.g.penempatan(m.sekarang, orang_id=orang_id) if b.jenis == DEFINITIF), None)
    if sendiri is None:
        raise Ditolak("bukan_wewenang")
    return _orang(m, orang_id, sendiri)


@tombol("pejabat")
def halaman(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another page of the tree."""
    tampilkan(m, ketuk.pengirim, int(ketuk.tombol.data["h"]), baru=False)
    return Jawaban()


@tombol("pj_kursi")
def kursi_(m: Meja, ketuk: Ketukan) -> Jawaban:
    """One post."""
    pejabat.wajib_admin(m, ketuk.pengirim.orang_id)
    k = _kursi(m, str(ketuk.tombol.data["jabatan"]))
    banyak = max(1, -(-len(k.pemegang) // SEHALAMAN))
    halaman = min(max(int(ketuk.tombol.data.get("h", 1)), 1), banyak)
    dalam = {j.kode for j in kursi.jabatan_kantor(m)}
    _tampil(m, ketuk.pengirim, m.kantor.penyaji.pesan(
        "pejabat_kursi", kursi=k, pemegang=k.pemegang[(halaman - 1) * SEHALAMAN : halaman * SEHALAMAN], luar=k.kode not in dalam,
        halaman=halaman, banyak=banyak))  # fmt: skip
    return Jawaban()


@tombol("pj_orang")
def orang(m: Meja, ketuk: Ketukan) -> Jawaban:
    """One holder."""
    _tampil(m, ketuk.pengirim, _orang(m, ketuk.pengirim.orang_id, int(ketuk.tombol.data["id"])))
    return Jawaban()


def _kursi(m: Meja, kode: str) -> Kursi:
    for k in pejabat.pohon(m, hanya=kode):
        return k
    raise Ditolak("tombol_usang")


def _orang(m: Meja, oleh: str, penugasan_id: int) -> Isi:
    """A holder with what `oleh` may do.

    Raises:
        Ditolak: neither the admin nor he himself.
    """
    p, kode = pejabat.lihat(m, penugasan_id)
    admin = boleh_admin(m, oleh)
    if not admin and oleh != p.orang_id:
        raise Ditolak("bukan_wewenang")
    boleh = (["ganti", "pindah", "akhiri", "lepas"] if p.tertaut else ["undang", "pindah", "akhiri"]) if admin else ["ganti"]
    lain = [nama_post(m, x) for x in ganti_akun.jabatan_orang(m, p.orang_id) if x != kode]
    return m.kantor.penyaji.pesan("pejabat_orang", pemegang=p, jabatan=nama_post(m, kode), kode=kode if admin else "", lain=lain,
                                  boleh=boleh)  # fmt: skip


# --- on the way to a change -------------------------------------------------------------------------------------------


@tombol("pj_atur")
def atur(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The next question of a change, or its confirmation."""
    _tampil(m, ketuk.pengirim, _tanya(m, ketuk.pengirim.orang_id, dict(ketuk.tombol.data)))
    return Jawaban()


def _tanya(m: Meja, oleh: str, data: dict[str, Any]) -> Isi:
    halaman = int(data.pop("h", 1))
    apa = str(data["apa"])
    p, kode = pejabat.lihat(m, int(data["id"]))
    if not (apa == "ganti" and oleh == p.orang_id):
        pejabat.wajib_admin(m, oleh)
    if apa == "pindah" and "ke" not in data:
        pilihan = [(j.singkat, {"ke": j.kode}) for j in kursi.jabatan_kantor(m) if j.kode != kode]
        banyak = max(1, -(-len(pilihan) // SEHALAMAN))
        halaman = min(max(halaman, 1), banyak)
        return m.kantor.penyaji.pesan("pejabat_tanya", apa=apa, nama=p.nama, tanya="ke", data=data, tanggal=False,
                                      pilihan=pilihan[(halaman - 1) * SEHALAMAN : halaman * SEHALAMAN], halaman=halaman,
                                      banyak=banyak)  # fmt: skip
    hari_ini = m.kantor.tanggal(m.sekarang)
    if apa == "pindah" and "mulai" not in data:
        pilihan = [("Hari ini, mulai sekarang", {"mulai": hari_ini.isoformat()}), *_hari(m, "mulai", _awal_bulan(hari_ini))]
        return m.kantor.penyaji.pesan("pejabat_tanya", apa=apa, nama=p.nama, tanya="mulai", data=data, tanggal=True, pilihan=pilihan)
    if apa == "akhiri" and "sampai" not in data:
        pilihan = [("Sekarang juga", {"sampai": ""}), *_hari(m, "sampai", hari_ini, _awal_bulan(hari_ini) - timedelta(days=1))]
        return m.kantor.penyaji.pesan("pejabat_tanya", apa=apa, nama=p.nama, tanya="sampai", data=data, tanggal=True, pilihan=pilihan)
    rincian = [("Jabatan", nama_post(m, kode))]
    if apa == "pindah":
        rincian += [("Ke", nama_post(m, str(data["ke"]))), ("Mulai", _tanggal(m, str(data["mulai"])))]
    elif apa == "akhiri":
        rincian.append(("Hari terakhir", _tanggal(m, str(data["sampai"])) if data["sampai"] else "hari ini, berakhir sekarang"))
    return m.kantor.penyaji.pesan("pejabat_yakin", apa=apa, nama=p.nama, rincian=rincian, data=data, kembali={"id": p.id})


def _awal_bulan(hari: date) -> date:
    """The first day of the next month, when most appointments begin."""
    return (hari.replace(day=1) + timedelta(days=32)).replace(day=1)


def _hari(m: Meja, kunci: str, *hari: date) -> list[tuple[str, dict[str, str]]]:
    return [(m.kantor.penyaji.hari_tanggal(x), {kunci: x.isoformat()}) for x in dict.fromkeys(hari)]


def _tanggal(m: Meja, iso: str) -> str:
    return m.kantor.penyaji.hari_tanggal(date.fromisoformat(iso))


@tombol("pj_tanggal")
def tulis_tanggal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another day than those on the buttons."""
    pejabat.wajib_admin(m, ketuk.pengirim.orang_id)
    data = dict(ketuk.tombol.data)
    _minta_teks(m, ketuk.pengirim, data, m.kantor.penyaji.pesan("pejabat_minta_tanggal", tanya=data["tanya"]))
    return Jawaban()


@tombol("pj_undang")
def undang(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks whom to invite to a post."""
    pejabat.wajib_admin(m, ketuk.pengirim.orang_id)
    kode = str(ketuk.tombol.data["jabatan"])
    isi = m.kantor.penyaji.pesan("pejabat_minta_nama", jabatan=nama_post(m, kode))
    _minta_teks(m, ketuk.pengirim, {"jabatan": kode}, isi)
    return Jawaban()


def _minta_teks(m: Meja, siapa: Pengirim, data: dict[str, Any], isi: Isi) -> None:
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(JENIS, "panel", data, m.sekarang))
    m.g.kartu(siapa.chat_id, pengajuan.KARTU, isi, prioritas=BALASAN, baru=True)


@dialog_teks(JENIS)
def terima(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """A day, or whom to invite; what is written after the question was answered waits for its button."""
    siapa = pesan.pengirim
    pejabat.wajib_admin(m, siapa.orang_id)
    data = dict(dialog.data)
    if "tanya" in data:
        hari = baca_tanggal(pesan.teks)
        if hari is None:
            raise Ditolak("waktu_tidak_terbaca")
        tutup_dialog(m, siapa.chat_id)
        tanya = str(data.pop("tanya"))
        _tampil(m, siapa, _tanya(m, siapa.orang_id, {**data, tanya: hari.isoformat()}), baru=True)
        return
    nama, nip, pangkat = ([" ".join(x.split()) for x in pesan.teks.split(";")] + ["", ""])[:3]
    if not nama or len(nama) > 200 or len(nip) > 40 or len(pangkat) > 100:
        raise Ditolak("nama_kosong")
    m.g.pensiunkan(siapa.chat_id, pengajuan.KARTU)
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(JENIS, "panel", {
        "jabatan": data["jabatan"], "nama": nama, "nip": nip, "pangkat": pangkat}, m.sekarang))  # fmt: skip
    rincian = [("Jabatan", nama_post(m, str(data["jabatan"]))), *(x for x in (("NIP", nip), ("Pangkat", pangkat)) if x[1])]
    isi = m.kantor.penyaji.pesan("pejabat_yakin", apa="undang", nama=nama, rincian=rincian, data={"jabatan": data["jabatan"]},
                                 kembali={"jabatan": data["jabatan"]})  # fmt: skip
    _tampil(m, siapa, isi, baru=True)


# --- the change itself -------------------------------------------------------------------------------------------------


@tombol("pj_ya")
def lakukan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Confirmed: the use case checks the right to it in this very transaction."""
    siapa, d = ketuk.pengirim, ketuk.tombol.data
    oleh, apa = siapa.orang_id, str(d["apa"])
    if apa == "undang" and "id" not in d:
        return _undang_baru(m, siapa, str(d["jabatan"]))
    id_ = int(d["id"])
    if apa in ("undang", "ganti"):
        tautan, nama = (pejabat.undang_pemegang if apa == "undang" else pejabat.tautan_ganti)(m, oleh, id_)
        _kirim_tautan(m, siapa, nama, tautan, ganti=apa == "ganti")
        _tampil(m, siapa, _orang(m, oleh, id_))
        return Jawaban("Tautan dibuat.")
    if apa == "lepas":
        pejabat.lepas_akun(m, oleh, id_)
    elif apa == "akhiri":
        pejabat.akhiri(m, oleh, id_, hari_terakhir=date.fromisoformat(str(d["sampai"])) if d["sampai"] else None)
    elif apa == "pindah":
        pejabat.pindahkan(m, oleh, id_, str(d["ke"]), mulai=date.fromisoformat(str(d["mulai"])))
    else:
        raise Ditolak("tombol_usang")
    if m.g.akun(siapa.user_id) is not None:  # the admin may have ended or unlinked himself
        tampilkan(m, siapa, baru=False)
    return Jawaban("Dicatat.")


def _undang_baru(m: Meja, siapa: Pengirim, jabatan: str) -> Jawaban:
    pejabat.wajib_admin(m, siapa.orang_id)
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is None or dialog.jenis != JENIS or dialog.data.get("jabatan") != jabatan or not dialog.data.get("nama"):
        raise Ditolak("tombol_usang")
    d = dialog.data
    profil = Profil(str(d["nama"]), str(d["pangkat"]), str(d["nip"]))
    tautan = pejabat.undang_baru(m, siapa.orang_id, jabatan, profil)
    m.g.hapus_dialog(siapa.chat_id)
    _kirim_tautan(m, siapa, profil.nama, tautan, ganti=False)
    tampilkan(m, siapa, baru=False)
    return Jawaban("Tautan dibuat.")


def _kirim_tautan(m: Meja, siapa: Pengirim, nama: str, tautan: Tautan, *, ganti: bool) -> None:
    """The link goes out once; its row in the outbox is emptied when it has."""
    isi = m.kantor.penyaji.pesan("pejabat_tautan", nama=nama, tautan=f"https://t.me/{m.kantor.nama_bot}?start={tautan.token}",
                                 ganti=ganti)  # fmt: skip
    m.g.pesan(siapa.chat_id, isi, dedupe=f"rahasia:{m.dedupe()}", prioritas=BALASAN)


# --- the second person -------------------------------------------------------------------------------------------------


@tombol("ga_ya")
def konfirmasi(m: Meja, ketuk: Ketukan) -> Jawaban:
    """It is really he: the account moves now."""
    akun, nama = ganti_akun.putuskan(m, ketuk.pengirim.orang_id, int(ketuk.tombol.data["undangan"]), setuju=True)
    assert akun is not None
    m.g.pesan(akun.chat_id, m.kantor.penyaji.pesan("akun_terhubung", nama=nama), dedupe=m.dedupe(), prioritas=BALASAN)
    return Jawaban("Akun dipindahkan.")


@tombol("ga_tolak")
def tolak(m: Meja, ketuk: Ketukan) -> Jawaban:
    """It is not he."""
    ganti_akun.putuskan(m, ketuk.pengirim.orang_id, int(ketuk.tombol.data["undangan"]), setuju=False)
    return Jawaban("Permintaan ditolak.")
