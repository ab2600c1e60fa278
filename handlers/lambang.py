"""The emblem of the office's letterhead: the admin sends a picture."""

from __future__ import annotations

from bot.application.laksana import boleh_admin
from bot.application.ports import BALASAN, Dialog, Meja, UnduhanBaru
from bot.domain.galat import Ditolak
from handlers.konteks import Pengirim

JENIS = "lambang"
PERINTAH = "/logo"


def minta(m: Meja, siapa: Pengirim) -> None:
    """/logo: ask for the picture.

    Raises:
        Ditolak: not the admin.
    """
    _hanya_admin(m, siapa)
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(JENIS, "minta_lambang", {}, m.sekarang))
    tanyakan(m, siapa)


def tanyakan(m: Meja, siapa: Pengirim) -> None:
    """Ask for the picture, also again after something else came."""
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("minta_lambang"), dedupe=m.dedupe(), prioritas=BALASAN)


def dimaksud(m: Meja, siapa: Pengirim, keterangan: str) -> bool:
    """Whether a picture is meant as the emblem: /logo in its caption, or it was asked for."""
    if keterangan.split("@")[0].strip().lower() == PERINTAH:
        return True
    dialog = m.g.dialog(siapa.chat_id)
    return dialog is not None and dialog.jenis == JENIS


def terima(m: Meja, siapa: Pengirim, unduhan: UnduhanBaru) -> None:
    """Have the picture fetched; a side room looks at it before it is in force.

    Raises:
        Ditolak: not the admin.
    """
    _hanya_admin(m, siapa)
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and dialog.jenis == JENIS:
        m.g.hapus_dialog(siapa.chat_id)
    m.g.antre_unduhan(siapa.chat_id, siapa.orang_id, unduhan, {"jenis": JENIS}, at=m.sekarang)
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("lambang_diperiksa"), dedupe=m.dedupe(), prioritas=BALASAN)


def _hanya_admin(m: Meja, siapa: Pengirim) -> None:
    if siapa.akun is None or not boleh_admin(m, siapa.orang_id):
        raise Ditolak("bukan_admin")
