"""The disposisi panel on a task card: instructions to tick, sifat, receivers, own words, then `Kirim disposisi`."""

from __future__ import annotations

from typing import Any

from bot.application.dampak import tampilkan_tugas
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.ports import Dialog, Meja
from bot.domain.aturan import PANJANG_TEKS
from bot.domain.decide import SIFAT
from bot.domain.galat import Ditolak
from bot.domain.perintah import BeriDisposisi
from bot.domain.peristiwa import Tujuan
from handlers.konteks import Jawaban, Ketukan, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import buka, kembali_ke_panel, mulai_dialog

JENIS = "disposisi"

#: none -> copy -> side task -> none
BERIKUT: dict[str | None, str | None] = {None: "tembusan", "tembusan": "tugas", "tugas": None}


@tombol("disposisi")
def mulai(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Open the panel; the first instruction is ticked, so that two taps are enough."""
    buka(m, ketuk)
    data = {"berkas": ketuk.berkas_id, "lb": ketuk.lb, "instruksi": [0], "sifat": m.g.muat(ketuk.berkas_id).sifat,
            "tambahan": {}, "catatan": "", "orang": None, "layar": "utama"}  # fmt: skip
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("d_instruksi")
def instruksi(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Tick or untick an instruction."""
    data, i = _panel(m, ketuk), int(ketuk.tombol.data["i"])
    if not 0 <= i < len(m.kantor.instansi.instruksi_disposisi):
        raise Ditolak("tombol_usang")
    data["instruksi"] = sorted(set(data["instruksi"]) ^ {i})
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("d_sifat")
def sifat(m: Meja, ketuk: Ketukan) -> Jawaban:
    """How urgent, how secret."""
    data, pilihan = _panel(m, ketuk), str(ketuk.tombol.data["sifat"])
    if pilihan not in SIFAT:
        raise Ditolak("sifat_tidak_dikenal")
    data["sifat"] = pilihan
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("d_orang")
def orang(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Name one holder of the next post, or none again."""
    data, pilihan = _panel(m, ketuk), str(ketuk.tombol.data["orang"])
    data["orang"] = None if data["orang"] == pilihan else pilihan
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("d_layar")
def layar(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Between the panel and the list of further receivers."""
    data = _panel(m, ketuk)
    data["layar"] = str(ketuk.tombol.data["layar"])
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("d_tambah")
def tambah(m: Meja, ketuk: Ketukan) -> Jawaban:
    """A further receiver: copy, side task, none."""
    data, kode = _panel(m, ketuk), str(ketuk.tombol.data["kode"])
    if kode not in {j.kode for j in m.kantor.instansi.jabatan if not j.luar}:
        raise Ditolak("tombol_usang")
    baru = BERIKUT[data["tambahan"].get(kode)]
    data["tambahan"] = {k: v for k, v in data["tambahan"].items() if k != kode} | ({kode: baru} if baru else {})
    _simpan(m, ketuk, data)
    return Jawaban()


@tombol("d_catatan")
def tulis_catatan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the giver's own words; the panel waits."""
    data = _panel(m, ketuk)
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "catatan_disposisi", "minta_catatan_disposisi", berkas, ketuk.lb,
                 panel={"jenis": JENIS, **data})  # fmt: skip
    return Jawaban()


@dialog_teks("catatan_disposisi")
def terima_catatan(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The words came; back to the panel."""
    teks = pesan.teks.strip()
    if len(teks) > PANJANG_TEKS:
        raise Ditolak("teks_terlalu_panjang", maks=PANJANG_TEKS, panjang=len(teks))
    if pelaku_langkah(m, pesan.pengirim.orang_id, m.g.muat(str(dialog.data["berkas"])), int(dialog.data["lb"])).jabatan is None:
        raise Ditolak("bukan_pemegang")
    dialog.data["panel"]["catatan"] = teks
    kembali_ke_panel(m, pesan.pengirim, dialog)


@tombol("d_kirim")
def kirim(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Give the disposisi; that is the giver's paraf."""
    data = _panel(m, ketuk)
    berkas = m.g.muat(ketuk.berkas_id)
    pilihan = m.kantor.instansi.instruksi_disposisi
    m.g.hapus_dialog(ketuk.pengirim.chat_id)
    laksanakan(m, berkas.id, BeriDisposisi(
        oleh=pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb), lb=ketuk.lb,
        tambahan=tuple(Tujuan(kode, jenis) for kode, jenis in sorted(data["tambahan"].items())),
        orang=data["orang"], instruksi=tuple(pilihan[i] for i in data["instruksi"] if i < len(pilihan)),
        sifat=data["sifat"], catatan=data["catatan"],
    ))  # fmt: skip
    return Jawaban("Disposisi terkirim.")


def _panel(m: Meja, ketuk: Ketukan) -> dict[str, Any]:
    """The panel as it stands; a button of a panel that was closed does nothing."""
    buka(m, ketuk)
    dialog = m.g.dialog(ketuk.pengirim.chat_id)
    if dialog is None or dialog.jenis != JENIS or dialog.data["berkas"] != ketuk.berkas_id or dialog.data["lb"] != ketuk.lb:
        raise Ditolak("tombol_usang")
    return dialog.data


def _simpan(m: Meja, ketuk: Ketukan, data: dict[str, Any]) -> None:
    berkas, sop, kunjungan = buka(m, ketuk)
    m.g.simpan_dialog(ketuk.pengirim.chat_id, ketuk.pengirim.orang_id, Dialog(JENIS, "panel", data, m.sekarang))
    tampilkan_tugas(m, berkas, sop, kunjungan)
