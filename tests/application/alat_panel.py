"""Panels in a chat: what an official sees there, and what a tap does, without Telegram."""

from __future__ import annotations

from handlers.konteks import Ketukan, Pengirim
from handlers.rute import TOMBOL
from tests.application.alat_meja import Kantor


def pengirim(kantor: Kantor, chat: int) -> Pengirim:
    """Who writes from this chat."""
    return kantor.di(lambda m: Pengirim(chat, chat, m.g.akun(chat)))


def tombol(kantor: Kantor, chat: int, *, panel: str) -> dict[str, str]:
    """The buttons of the newest panel of this kind, by label."""
    isi = kantor.kartu(chat, panel)[-1].isi or {}
    return {b["text"]: b["callback_data"] for x in (isi.get("reply_markup") or {}).get("inline_keyboard", []) for b in x}


def ketuk(kantor: Kantor, chat: int, label: str, *, panel: str) -> None:
    """Tap the button whose label begins so."""
    siapa = pengirim(kantor, chat)
    id_ = next(i for teks, i in tombol(kantor, chat, panel=panel).items() if teks.startswith(label))
    tersimpan = kantor.di(lambda m: m.g.tombol(id_))
    assert tersimpan is not None
    kantor.di(lambda m: TOMBOL[tersimpan.aksi](m, Ketukan(siapa, tersimpan, None)))
