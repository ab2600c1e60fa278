"""/privasi: what is kept is said, and a wish for a copy or for erasure reaches the admin once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.application.ports import Meja, TombolTersimpan
from bot.domain.galat import Ditolak
from bot.store import models as t
from handlers import privasi
from handlers.konteks import Jawaban, Ketukan, Pengirim
from handlers.rute import TOMBOL
from tests.application.alat_meja import ADMIN_ID, SARI, Kantor


@pytest.fixture
def kantor(tmp_path: Path):  # type: ignore[no-untyped-def]
    k = Kantor(tmp_path)
    k.tautkan_semua()
    k.warga()
    yield k
    k.tutup()


def ketuk(k: Kantor, chat: int, aksi: str, **data: str) -> Jawaban:
    def fn(m: Meja) -> Jawaban:
        simpan = TombolTersimpan("x", chat, aksi, dict(data), None, None, None)
        return TOMBOL[aksi](m, Ketukan(Pengirim(chat, chat, m.g.akun(chat)), simpan, None))

    return k.di(fn)


def tampil(k: Kantor, chat: int) -> dict[str, object]:
    k.di(lambda m: privasi.tampilkan(m, Pengirim(chat, chat, m.g.akun(chat))))
    (kartu,) = k.baris(t.KartuRow, t.KartuRow.chat_id == chat, t.KartuRow.kunci == "privasi")
    return kartu.isi  # type: ignore[no-any-return]


def kabar_admin(k: Kantor) -> list[str]:
    return [r.payload["text"] for r in k.baris(t.OutboxRow, t.OutboxRow.chat_id == ADMIN_ID) if r.payload and "data diri" in r.payload.get("text", "")]


def test_a_wish_reaches_the_admin_with_what_to_type_and_only_once(kantor: Kantor) -> None:
    isi = tampil(kantor, SARI)
    assert "Minta salinan data" in str(isi) and "Minta hapus data" in str(isi)
    ketuk(kantor, SARI, "dd_minta", hak="salinan")
    tampil(kantor, SARI)
    ketuk(kantor, SARI, "dd_minta", hak="salinan")
    (kabar,) = kabar_admin(kantor)
    orang = kantor.di(lambda m: m.g.akun(SARI).orang_id)  # type: ignore[union-attr]
    assert f"paraf data-diri salin --instansi dkisp-tarakan --orang {orang}" in kabar
    assert [(j.apa, j.orang_id) for j in kantor.di(lambda m: m.g.jejak_pejabat(orang))] == [("minta_salinan", orang)]
    (kartu,) = kantor.baris(t.KartuRow, t.KartuRow.chat_id == SARI, t.KartuRow.kunci == "privasi")
    assert "sedang diproses" in kartu.isi["text"] and not kartu.hidup
    ketuk(kantor, SARI, "dd_hapus")
    ketuk(kantor, SARI, "dd_minta", hak="hapus")
    assert len(kabar_admin(kantor)) == 2 and "meminta data dirinya dihapus" in kabar_admin(kantor)[1]


def test_who_cannot_be_erased_hears_why_before_asking(kantor: Kantor) -> None:
    kantor.ajukan(kantor.di(lambda m: m.g.akun(SARI).orang_id))  # type: ignore[union-attr]
    for chat, kode in ((SARI, "data_diri_berjalan"), (ADMIN_ID, "data_diri_pejabat"), (999, "data_diri_kosong")):
        for aksi in ("dd_hapus", "dd_minta"):
            with pytest.raises(Ditolak) as galat:
                ketuk(kantor, chat, aksi, hak="hapus")
            assert galat.value.kode == kode
    assert kabar_admin(kantor) == []


def test_a_stranger_is_told_that_nothing_is_kept(kantor: Kantor) -> None:
    isi = tampil(kantor, 999)
    assert "belum ada data" in str(isi["text"]) and not isi.get("reply_markup")
