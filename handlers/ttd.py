"""Signing: one letter or many, the second factor of the office's provider, and what a person settles afterwards."""

from __future__ import annotations

import re
from typing import Any

from bot.application import faktor, pengajuan
from bot.application.dampak import kabari_admin, tampilkan_tugas
from bot.application.laksana import laksanakan
from bot.application.ports import BALASAN, TUGAS, Dialog, Isi, Meja
from bot.application.surat import isi_surat_kini
from bot.application.ttd import ButirTtd, beri, coba, kirim_halaman, pelaku_pdf, pelaku_penyelesai, rincian, siap_semua
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.decide import decide
from bot.domain.galat import Ditolak
from bot.domain.perintah import CatatTandaTanganGagal
from bot.domain.sop import Sop
from bot.domain.ttd import DINYATAKAN_BELUM, TANPA, keadaan_ttd, penyusun_surat
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import buka, mulai_dialog, tanyakan, tutup_dialog

PANEL, BANYAK, DAFTAR = "ttd", "ttd_banyak", "totp"
KARTU_BANYAK = "ttd-banyak"

#: Conversations in which six digits are a code.
MENUNGGU_KODE = (PANEL, BANYAK, DAFTAR)
_KODE = re.compile(r"[0-9]{6}")


# --- one letter ----------------------------------------------------------------------------------------------------


@tombol("tandatangani")
def tandatangani(m: Meja, ketuk: Ketukan) -> Jawaban:
    """First tap: what is about to be signed, and the second factor that the provider needs."""
    berkas, sop, kunjungan = buka(m, ketuk)
    if ketuk.isi_hash != berkas.isi_hash:
        raise Ditolak("isi_berubah")
    siapa, butir = ketuk.pengirim, ButirTtd(berkas.id, kunjungan.lb, ketuk.isi_hash)
    coba(m, siapa.orang_id, butir)
    if not _faktor_siap(m, siapa, berkas, kunjungan):
        return Jawaban()
    if m.kantor.faktor_ttd == "passphrase":
        return _kirim_tautan(m, siapa, [butir])
    _tutup_banyak(m, siapa)
    data = {"berkas": berkas.id, "lb": kunjungan.lb, "isi_hash": butir.isi_hash, "hal": isi_surat_kini(m, berkas, sop).hal,
            "penyedia": m.kantor.penyedia_ttd, "faktor": m.kantor.faktor_ttd}  # fmt: skip
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(PANEL, "panel", data, m.sekarang))
    tampilkan_tugas(m, berkas, sop, kunjungan)
    return Jawaban("Tulis kodenya di percakapan ini." if m.kantor.faktor_ttd == "totp" else "")


@tombol("ttd_ya")
def ttd_ya(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Second tap, where the provider asks for nothing more: sign."""
    siapa = ketuk.pengirim
    if m.kantor.faktor_ttd != "ketuk":
        raise Ditolak("perlu_faktor_kedua")
    butir = ButirTtd(ketuk.berkas_id, ketuk.lb, ketuk.isi_hash)
    coba(m, siapa.orang_id, butir)  # raises where `beri` would only report
    _lepas_dialog(m, siapa)
    (berkas,) = beri(m, siapa.orang_id, [butir]).jadi
    assert berkas.surat is not None and berkas.surat.nomor is not None
    return Jawaban(f"Surat {berkas.surat.nomor.nomor} {'ditandatangani' if m.kantor.penyedia_ttd == TANPA else 'sedang ditandatangani'}.")


@dialog_teks(PANEL)
def terima_kode(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The code for one letter; right or wrong, it leaves the chat."""
    siapa = pesan.pengirim
    if dialog.data.get("faktor") != "totp":
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("tidak_mengerti_pejabat"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    butir = ButirTtd(str(dialog.data["berkas"]), int(dialog.data["lb"]), str(dialog.data["isi_hash"]))
    if _kode_benar(m, pesan):
        _lepas_dialog(m, siapa)
        hasil = beri(m, siapa.orang_id, [butir])
        for _, sebab in hasil.dilewati:
            _kata(m, siapa, sebab)
    _segarkan(m, butir)


# --- several letters, one confirmation -----------------------------------------------------------------------------


@tombol("ttd_banyak")
def banyak(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Page through every letter that is ready, before confirming once."""
    siapa = ketuk.pengirim
    semua = siap_semua(m, siapa.orang_id)
    if not semua:
        raise Ditolak("tidak_ada_surat_siap")
    data = {"surat": [[b.berkas, b.lb, b.isi_hash] for b in semua], "lewati": [], "i": 0, "layar": "halaman"}
    _simpan_banyak(m, siapa, data, baru=True)
    return Jawaban()


@tombol("tb_hal")
def halaman(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another letter."""
    data = _banyak(m, ketuk.pengirim)
    data["i"] = min(max(int(ketuk.tombol.data["i"]), 0), len(data["surat"]) - 1)
    _simpan_banyak(m, ketuk.pengirim, data)
    return Jawaban()


@tombol("tb_lewati")
def lewati(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Leave this letter out, or take it in again; then on to the next."""
    data, i = _banyak(m, ketuk.pengirim), int(ketuk.tombol.data["i"])
    lewat = i not in data["lewati"]
    data["lewati"] = [x for x in data["lewati"] if x != i] + ([i] if lewat else [])
    data["i"] = min(i + 1, len(data["surat"]) - 1) if lewat else i
    _simpan_banyak(m, ketuk.pengirim, data)
    return Jawaban("Dilewati." if lewat else "Diikutkan.")


@tombol("tb_yakin")
def yakin(m: Meja, ketuk: Ketukan) -> Jawaban:
    """One confirmation for all of them, with one second factor."""
    siapa = ketuk.pengirim
    data = _banyak(m, siapa)
    ikut = _ikut(data)
    if not ikut:
        raise Ditolak("tidak_ada_surat_siap")
    if not _faktor_siap(m, siapa, None, None):
        return Jawaban()
    if m.kantor.faktor_ttd == "passphrase":
        _tutup_banyak(m, siapa)
        return _kirim_tautan(m, siapa, ikut)
    data["layar"] = "yakin"
    _simpan_banyak(m, siapa, data)
    return Jawaban()


@tombol("tb_ya")
def banyak_ya(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Second tap, where the provider asks for nothing more: sign all of them."""
    data = _banyak(m, ketuk.pengirim)
    if m.kantor.faktor_ttd != "ketuk" or data["layar"] != "yakin":
        raise Ditolak("perlu_faktor_kedua")
    return Jawaban(_beri_banyak(m, ketuk.pengirim, data))


@tombol("tb_batal")
def banyak_batal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Nothing is signed."""
    _banyak(m, ketuk.pengirim)
    _tutup_banyak(m, ketuk.pengirim)
    return Jawaban("Dibatalkan.")


@dialog_teks(BANYAK)
def terima_kode_banyak(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The code for all of them."""
    if m.kantor.faktor_ttd != "totp" or dialog.data["layar"] != "yakin":
        m.g.pesan(pesan.pengirim.chat_id, m.kantor.penyaji.pesan("tidak_mengerti_pejabat"), dedupe=m.dedupe(),
                  prioritas=BALASAN)  # fmt: skip
        return
    if _kode_benar(m, pesan):
        _beri_banyak(m, pesan.pengirim, dialog.data)


def _beri_banyak(m: Meja, siapa: Pengirim, data: dict[str, Any]) -> str:
    m.g.hapus_dialog(siapa.chat_id)
    hasil = beri(m, siapa.orang_id, _ikut(data))
    isi = m.kantor.penyaji.pesan(
        "ttd_banyak_hasil", jadi=[b.nomor for b in hasil.jadi], dilewati=hasil.dilewati,
        sedang=m.kantor.penyedia_ttd != TANPA)  # fmt: skip
    m.g.pensiunkan(siapa.chat_id, KARTU_BANYAK)
    m.g.pesan(siapa.chat_id, isi, dedupe=m.dedupe(), prioritas=BALASAN)
    return f"{len(hasil.jadi)} surat."


def _ikut(data: dict[str, Any]) -> list[ButirTtd]:
    return [ButirTtd(str(b), int(lb), str(h)) for i, (b, lb, h) in enumerate(data["surat"]) if i not in data["lewati"]]


def _banyak(m: Meja, siapa: Pengirim) -> dict[str, Any]:
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is None or dialog.jenis != BANYAK:
        raise Ditolak("tombol_usang")
    return dialog.data


def _simpan_banyak(m: Meja, siapa: Pengirim, data: dict[str, Any], *, baru: bool = False) -> None:
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(BANYAK, "panel", data, m.sekarang))
    rinci = [rincian(m, ButirTtd(str(b), int(lb), str(h))) for b, lb, h in data["surat"]]
    ini = rinci[data["i"]].butir
    isi = m.kantor.penyaji.pesan(
        "ttd_banyak", ke=data["i"], berkas=ini.berkas, lb=ini.lb, layar=data["layar"], faktor=m.kantor.faktor_ttd,
        semua=[(r.nomor, r.nomor_berkas, r.hal, r.penerima, i in data["lewati"]) for i, r in enumerate(rinci)],
        cara=m.kantor.penyaji.kata(f"cara_ttd_{m.kantor.penyedia_ttd}"))  # fmt: skip
    m.g.kartu(siapa.chat_id, KARTU_BANYAK, isi, prioritas=BALASAN, baru=baru)


def _tutup_banyak(m: Meja, siapa: Pengirim) -> None:
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and dialog.jenis == BANYAK:
        m.g.hapus_dialog(siapa.chat_id)
        m.g.pensiunkan(siapa.chat_id, KARTU_BANYAK, m.kantor.penyaji.pesan("dialog_batal"))


# --- the second factor ---------------------------------------------------------------------------------------------


def _faktor_siap(m: Meja, siapa: Pengirim, berkas: Berkas | None, kunjungan: LangkahBerkas | None) -> bool:
    """Whether the signer can give the second factor now; where he never had codes, he is given them first.

    Raises:
        Ditolak: `totp_terkunci`, after five wrong codes.
    """
    if m.kantor.faktor_ttd != "totp":
        return True
    if not faktor.sudah_aktif(m, siapa.orang_id):
        _daftarkan(m, siapa)
        return False
    sampai = faktor.terkunci_sampai(m, m.g.faktor(siapa.orang_id))
    if sampai is not None:
        raise Ditolak("totp_terkunci", at=sampai)
    return True


def _daftarkan(m: Meja, siapa: Pengirim) -> None:
    """A fresh key as QR and to be copied; it counts once a first code has proved that the app has it."""
    lama = m.g.faktor(siapa.orang_id)
    if lama is not None:
        m.g.hapus_pesan(siapa.chat_id, _pesan_kunci(lama.id, siapa.chat_id))
    rahasia, alamat = faktor.buat_rahasia(m, siapa.orang_id, m.g.profil(siapa.orang_id).nama)
    baru = m.g.faktor(siapa.orang_id)
    assert baru is not None
    isi = m.kantor.penyaji.pesan("totp_daftar", kunci=rahasia, alamat=alamat)
    m.g.kirim(siapa.chat_id, "sendPhoto", {
        "photo": {"qr": alamat, "nama": "kunci.png"}, "caption": isi.teks, "protect_content": True,
        "reply_markup": {"inline_keyboard": [[{"text": t.label, "copy_text": {"text": t.salin}}] for (t,) in isi.tombol]},
    }, dedupe=_pesan_kunci(baru.id, siapa.chat_id), prioritas=BALASAN)  # fmt: skip
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(DAFTAR, "panel", {}, m.sekarang))
    m.g.kartu(siapa.chat_id, pengajuan.KARTU, m.kantor.penyaji.pesan("totp_kode_pertama"), prioritas=BALASAN, baru=True)


def _pesan_kunci(faktor_id: int, chat_id: int) -> str:
    """The message that holds a key; its row is emptied as soon as it is sent."""
    return f"rahasia:totp:{faktor_id}:{chat_id}"


@dialog_teks(DAFTAR)
def terima_kode_pertama(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The first code proves the key; then the messages that held it go."""
    siapa = pesan.pengirim
    if not _kode_benar(m, pesan):
        return
    ada = m.g.faktor(siapa.orang_id)
    assert ada is not None
    m.g.hapus_pesan(siapa.chat_id, _pesan_kunci(ada.id, siapa.chat_id))
    tutup_dialog(m, siapa.chat_id, m.kantor.penyaji.pesan("totp_aktif"))
    kabari_admin(m, "totp_diaktifkan", f"totp-aktif:{ada.id}", nama=m.g.profil(siapa.orang_id).nama)


@tombol("totp_batal")
def totp_batal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Not now: the key that was shown is worthless from here on, and its message goes."""
    batal_dialog(m, ketuk.pengirim)
    tutup_dialog(m, ketuk.pengirim.chat_id, m.kantor.penyaji.pesan("dialog_batal"))
    return Jawaban("Dibatalkan.")


def batal_dialog(m: Meja, siapa: Pengirim) -> None:
    """Never mind: several letters that were paged through are let go, and a key that waits for its first code is withdrawn."""
    _tutup_banyak(m, siapa)
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is None or dialog.jenis != DAFTAR:
        return
    ada = m.g.faktor(siapa.orang_id)
    if ada is not None and ada.aktif_at is None:
        m.g.hapus_pesan(siapa.chat_id, _pesan_kunci(ada.id, siapa.chat_id))
        m.g.cabut_faktor(siapa.orang_id, oleh="batal", at=m.sekarang)


def _kode_benar(m: Meja, pesan: PesanTeks) -> bool:
    """Use up the code in this message and have the message deleted; what is wrong with it is said here."""
    siapa = pesan.pengirim
    m.g.kirim(siapa.chat_id, "deleteMessage", {"message_id": pesan.pesan_id}, dedupe=m.dedupe(), prioritas=BALASAN)
    kode = "".join(pesan.teks.split())
    if not _KODE.fullmatch(kode):
        _kata(m, siapa, m.kantor.penyaji.pesan("kode_bentuk").teks)
        return False
    hasil = faktor.pakai_kode(m, siapa.orang_id, kode)
    if hasil == "benar":
        return True
    if hasil == "terkunci":
        sampai = faktor.terkunci_sampai(m, m.g.faktor(siapa.orang_id))
        _kata(m, siapa, m.kantor.penyaji.galat("totp_terkunci", {"at": sampai, "sekarang": m.sekarang}))
        _tutup_banyak(m, siapa)
        _lepas_dialog(m, siapa)
    elif hasil == "belum_ada":
        _lepas_dialog(m, siapa)
        _kata(m, siapa, m.kantor.penyaji.galat("tombol_usang", {}))
    else:
        _kata(m, siapa, m.kantor.penyaji.pesan("kode_salah").teks)
    return False


def _kirim_tautan(m: Meja, siapa: Pengirim, semua: list[ButirTtd]) -> Jawaban:
    """The passphrase never comes through a chat: here is the page for it, once."""
    kirim_halaman(m, siapa.orang_id, siapa.chat_id, semua)
    return Jawaban("Buka halaman tanda tangan lewat pesan di bawah.")


# --- settling what is unknown, and a PDF that is missing -----------------------------------------------------------


@tombol("ttd_kirim")
def ttd_kirim(m: Meja, ketuk: Ketukan) -> Jawaban:
    """It was signed after all: asks for the signed PDF."""
    berkas, _ = _tidak_pasti(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "pdf_ttd", "minta_pdf_ttd", berkas, ketuk.lb)
    return Jawaban()


@tombol("ttd_belum")
def ttd_belum(m: Meja, ketuk: Ketukan) -> Jawaban:
    """It was not signed: asks once more, for a second signature cannot be taken back."""
    berkas, permintaan = _tidak_pasti(m, ketuk)
    assert berkas.surat is not None and berkas.surat.nomor is not None
    isi = m.kantor.penyaji.pesan("yakin_ttd_belum", surat=berkas.surat.nomor.nomor, lb=ketuk.lb, permintaan=permintaan)
    m.g.kartu(ketuk.pengirim.chat_id, pengajuan.KARTU, isi, prioritas=BALASAN, baru=True, berkas_id=berkas.id, lb=ketuk.lb)
    return Jawaban()


@tombol("ttd_belum_ya")
def ttd_belum_ya(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Written off: the letter may be signed anew."""
    berkas, permintaan = _tidak_pasti(m, ketuk)
    siapa = ketuk.pengirim
    laksanakan(m, berkas.id, CatatTandaTanganGagal(oleh=pelaku_penyelesai(m, siapa.orang_id, berkas, ketuk.lb), lb=ketuk.lb,
                                                   permintaan=permintaan, kode=DINYATAKAN_BELUM))  # fmt: skip
    assert berkas.surat is not None and berkas.surat.nomor is not None
    m.g.pensiunkan(siapa.chat_id, pengajuan.KARTU, m.kantor.penyaji.pesan("ttd_diulang", surat=berkas.surat.nomor.nomor))
    return Jawaban("Dicatat.")


def _tidak_pasti(m: Meja, ketuk: Ketukan) -> tuple[Berkas, str]:
    """The case and the request behind a button, when this person may settle it.

    Raises:
        Ditolak: settled already, another request, or not his to settle.
    """
    berkas = m.g.muat(ketuk.berkas_id)
    surat = berkas.surat
    diminta = str(surat.permintaan) if surat is not None else ""
    permintaan = str(ketuk.tombol.data.get("permintaan") or diminta)
    oleh = pelaku_penyelesai(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    decide(berkas, CatatTandaTanganGagal(oleh=oleh, lb=ketuk.lb, permintaan=permintaan, kode=DINYATAKAN_BELUM),
           sop=m.g.sop(berkas.sop, berkas.sop_versi), sekarang=m.sekarang)  # fmt: skip
    return berkas, permintaan


@tombol("kirim_pdf")
def kirim_pdf(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the PDF of the letter's .docx: from its signer, or from whoever drafted it."""
    berkas = m.g.muat(ketuk.berkas_id)
    if keadaan_ttd(berkas, m.kantor.penyedia_ttd) != "menunggu_pdf":
        raise Ditolak("surat_sudah_ada_pdf")
    oleh = pelaku_pdf(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    if oleh.jabatan not in penyusun_surat(berkas):
        buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "pdf_surat", "minta_pdf_surat", berkas, ketuk.lb)
    return Jawaban()


@dialog_teks("pdf_surat")
@dialog_teks("pdf_ttd")
def teks_saat_pdf(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """A text is no PDF: asks again."""
    tanyakan(m, pesan.pengirim, dialog.posisi, m.g.muat(str(dialog.data["berkas"])), int(dialog.data["lb"]))


# --- small things --------------------------------------------------------------------------------------------------


def _kata(m: Meja, siapa: Pengirim, kalimat: str) -> None:
    m.g.pesan(siapa.chat_id, Isi(kalimat), dedupe=m.dedupe(), prioritas=TUGAS)


def _lepas_dialog(m: Meja, siapa: Pengirim) -> None:
    """The panel or the question closes; the card of its letter shows things as they are."""
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is None or dialog.jenis not in MENUNGGU_KODE:
        return
    m.g.hapus_dialog(siapa.chat_id)
    if dialog.jenis == DAFTAR:
        m.g.pensiunkan(siapa.chat_id, pengajuan.KARTU)


def _segarkan(m: Meja, butir: ButirTtd) -> None:
    berkas = m.g.muat(butir.berkas)
    kunjungan = berkas.ambil(butir.lb)
    sop: Sop = m.g.sop(berkas.sop, berkas.sop_versi)
    if kunjungan is not None and kunjungan.terbuka:
        tampilkan_tugas(m, berkas, sop, kunjungan)
