"""Moving to another Telegram account: only after a second person has confirmed, and never twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.application import ganti_akun, pejabat
from bot.application.undangan import LAMA_KUNCI, undang
from bot.domain.galat import Ditolak
from bot.specs.konversi import sop_dari_json
from bot.store import models as t
from bot.store.pemeriksaan import periksa_invarian
from handlers.konteks import Pengirim
from handlers.mulai import buka_tautan
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor, KisahMeja
from tests.application.test_pejabat_meja import admin, hidup, jejak, penugasan, tolak

BARU = 701


def buka(kantor: Kantor, token: str, akun: int = BARU) -> None:
    kantor.di(lambda m: buka_tautan(m, Pengirim(akun, akun, m.g.akun(akun)), token))


def tautan(kantor: Kantor, jabatan: str = "kabid", oleh: str | None = None) -> str:
    return kantor.di(lambda m: pejabat.tautan_ganti(m, oleh, penugasan(kantor, jabatan)))[0].token


def diminta(kantor: Kantor, jabatan: str = "kabid", oleh: str | None = None) -> int:
    """A move that waits for its second person."""
    buka(kantor, tautan(kantor, jabatan, oleh))
    return kantor.baris(t.UndanganRow)[-1].id


def utuh(kantor: Kantor) -> list[str]:
    """What the doctor would find."""
    semua = kantor.sesi(lambda s: list(periksa_invarian(s, baca_sop=sop_dari_json, sekarang=kantor.jam.saat, nyata=kantor.jam.saat_nyata)),
                        semua=True)  # fmt: skip
    return [str(x) for x in semua]


def putus(oleh: str, id_: int, *, setuju: bool = True) -> Any:
    return lambda m: ganti_akun.putuskan(m, oleh, id_, setuju=setuju)


def akun(kantor: Kantor, user_id: int) -> str | None:
    return kantor.di(lambda m: a.orang_id if (a := m.g.akun(user_id)) else None)


def test_the_old_account_acts_until_the_superior_confirms_and_then_the_new_one_has_everything(kantor: Kantor, kisah: KisahMeja) -> None:
    kadis = kantor.orang["kadis"]
    id_ = diminta(kantor, "kadis")
    assert akun(kantor, BARU) is None and akun(kantor, POST["kadis"]) == kadis and len(hidup(kantor, POST["kadis"])) == 1
    angka = kantor.pesan(BARU)[-1].rsplit("<b>", 1)[1][:4]
    assert angka.isdigit() and f"harus <b>{angka}</b>" in kantor.teks_kartu(ADMIN_ID, "ganti:")
    assert kantor.label(POST["kadis"], "ganti:") == ["Tolak"] and kantor.label(ADMIN_ID, "ganti:") == ["Ya, pindahkan", "Tolak"]
    kantor.di(putus(admin(kantor), id_))
    assert akun(kantor, BARU) == kadis and akun(kantor, POST["kadis"]) is None
    assert len(hidup(kantor, BARU)) == 1 and not hidup(kantor, POST["kadis"])
    assert "pindah ke akun Telegram yang baru" in kantor.pesan(POST["kadis"])[-1]
    assert kantor.di(lambda m: list(m.g.semua_kartu(POST["kadis"]))) == []
    assert "dikonfirmasi oleh <b>admin 200 (contoh)" in kantor.teks_kartu(ADMIN_ID, "ganti:")
    minta, ya = kantor.di(lambda m: m.g.jejak_pejabat(kadis))[-2:]
    assert (minta.apa, ya.apa, ya.oleh) == ("ganti_diminta", "ganti_setuju", admin(kantor))
    assert ya.data == {"undangan": id_, "dari": [POST["kadis"]], "ke": BARU}, "kedua akun tercatat"
    assert utuh(kantor) == []
    assert kisah.maju(), "perkara berjalan terus"


@pytest.mark.parametrize(("siapa", "kode"), [("kadis", None), ("admin", None), ("kabid", "bukan_wewenang"), ("sekretaris", "bukan_wewenang"),
                                             ("statistisi", "bukan_wewenang"), ("warga", "bukan_wewenang")])  # fmt: skip
def test_only_a_superior_or_the_admin_confirms(kantor: Kantor, siapa: str, kode: str | None) -> None:
    id_ = diminta(kantor)
    oleh = {"admin": lambda: admin(kantor), "warga": kantor.warga}.get(siapa, lambda: kantor.orang[siapa])()
    if kode is None:
        kantor.di(putus(oleh, id_))
        assert akun(kantor, BARU) == kantor.orang["kabid"]
    else:
        assert tolak(kantor, putus(oleh, id_)) == kode and akun(kantor, BARU) is None


def test_who_holds_two_posts_is_not_his_own_second_person(kantor: Kantor) -> None:
    kantor.tautkan("admin", POST["kabid"])
    kantor.tautkan("kadis", POST["kabid"])
    id_ = diminta(kantor, "kabid")
    assert tolak(kantor, putus(kantor.orang["kabid"], id_)) == "bukan_wewenang"
    kantor.di(putus(kantor.orang["kadis"], id_))
    assert akun(kantor, BARU) == kantor.orang["kabid"]


def test_the_admin_alone_cannot_take_over_an_account_where_somebody_else_could_confirm(kantor: Kantor) -> None:
    id_ = diminta(kantor, "kabid", oleh=admin(kantor))
    assert tolak(kantor, putus(admin(kantor), id_)) == "bukan_wewenang"
    assert kantor.kartu(ADMIN_ID, "ganti:") == []
    kantor.di(putus(kantor.orang["kadis"], id_))
    puncak = tautan(kantor, "kadis", oleh=admin(kantor))
    buka(kantor, puncak, 702)
    kantor.di(putus(admin(kantor), kantor.baris(t.UndanganRow)[-1].id))
    assert akun(kantor, 702) == kantor.orang["kadis"], "di atas kadis tidak ada orang lain"


def test_the_old_account_refuses_what_it_did_not_ask_for(kantor: Kantor) -> None:
    id_ = diminta(kantor)
    kantor.di(putus(kantor.orang["kabid"], id_, setuju=False))
    assert akun(kantor, BARU) is None and "tidak disetujui" in kantor.pesan(BARU)[-1]
    assert tolak(kantor, putus(kantor.orang["kadis"], id_)) == "ganti_sudah_diputus"
    assert jejak(kantor)[-1] == "ganti_tolak"


def test_of_two_confirmations_the_first_counts_and_a_late_one_comes_to_nothing(kantor: Kantor) -> None:
    id_ = diminta(kantor)
    kantor.di(putus(kantor.orang["kadis"], id_))
    assert tolak(kantor, putus(admin(kantor), id_)) == "ganti_sudah_diputus"
    assert jejak(kantor).count("ganti_setuju") == 1
    lagi = kantor.di(lambda m: pejabat.tautan_ganti(m, None, penugasan(kantor, "kabid")))[0].token
    buka(kantor, lagi, 702)
    kantor.jam.maju(hours=25)
    assert tolak(kantor, putus(kantor.orang["kadis"], kantor.baris(t.UndanganRow)[-1].id)) == "ganti_kedaluwarsa"
    assert akun(kantor, BARU) == kantor.orang["kabid"]


def test_a_link_is_used_once_by_an_account_that_is_nobodys(kantor: Kantor) -> None:
    token = tautan(kantor)
    for lain, kode in ((POST["kabid"], "ganti_akun_sama"), (POST["analis"], "akun_milik_lain")):
        with pytest.raises(Ditolak, match=kode):
            buka(kantor, token, lain)
    kantor.ajukan(kantor.warga())
    with pytest.raises(Ditolak, match="akun_milik_lain"):
        buka(kantor, token, SARI)
    buka(kantor, token)
    sebelum = len(kantor.pesan(BARU))
    buka(kantor, token)
    assert len(kantor.pesan(BARU)) == sebelum + 1 and jejak(kantor).count("ganti_diminta") == 1, "dibuka lagi: hanya diterangkan"
    with pytest.raises(Ditolak, match="undangan_sudah_dipakai"):
        buka(kantor, token, 702)
    kantor.di(putus(kantor.orang["kadis"], kantor.baris(t.UndanganRow)[-1].id))
    with pytest.raises(Ditolak, match="undangan_tidak_berlaku"):
        buka(kantor, token)


def test_a_newer_link_an_ended_appointment_and_an_unlinking_withdraw_a_move_that_waits(kantor: Kantor) -> None:
    kadis = kantor.orang["kadis"]
    lama = diminta(kantor)
    tautan(kantor)
    assert tolak(kantor, putus(kadis, lama)) == "ganti_kedaluwarsa"
    kedua = diminta(kantor)
    kantor.di(lambda m: pejabat.lepas_akun(m, None, penugasan(kantor, "kabid")))
    assert tolak(kantor, putus(kadis, kedua)) == "ganti_kedaluwarsa"
    kantor.tautkan("sekretaris", 210)
    ketiga = diminta(kantor, "sekretaris")
    kantor.di(lambda m: pejabat.akhiri(m, None, penugasan(kantor, "sekretaris"), hari_terakhir=None))
    assert tolak(kantor, putus(admin(kantor), ketiga)) == "ganti_kedaluwarsa"
    assert akun(kantor, BARU) is None


def test_an_old_invitation_of_a_linked_person_opened_by_another_account_is_only_a_request(kantor: Kantor) -> None:
    kantor.di(lambda m: pejabat.lepas_akun(m, None, penugasan(kantor, "kabid")))
    token = kantor.di(lambda m: pejabat.undang_pemegang(m, None, penugasan(kantor, "kabid")))[0].token
    kantor.di(lambda m: m.g.buat_akun(777, 777, kantor.orang["kabid"], at=m.sekarang))
    buka(kantor, token)
    assert akun(kantor, BARU) is None and kantor.label(POST["kadis"], "ganti:") == ["Ya, pindahkan", "Tolak"]


def test_the_head_of_the_office_confirms_for_the_only_admin(kantor: Kantor) -> None:
    id_ = diminta(kantor, "admin")
    assert tolak(kantor, putus(kantor.orang["kabid"], id_)) == "bukan_wewenang"
    lama = admin(kantor)
    kantor.di(putus(kantor.orang["kadis"], id_))
    assert akun(kantor, BARU) == lama and akun(kantor, ADMIN_ID) is None


def test_without_anybody_who_could_confirm_nothing_is_left_waiting(tmp_path: Path) -> None:
    k = Kantor(tmp_path)
    k.tautkan("kadis", POST["kadis"])
    token = tautan(k, "kadis")
    with pytest.raises(Ditolak, match="saksi_tidak_ada"):
        buka(k, token)
    assert k.baris(t.UndanganRow)[-1].dipakai_at is None
    k.tutup()


def test_five_unknown_links_lock_for_a_quarter_of_an_hour_and_a_right_one_waits(kantor: Kantor) -> None:
    token = kantor.di(lambda m: undang(m, "analis", "Analis baru (contoh)")).token
    assert len(token) >= 22 and not any(token in str(r.token_hash) for r in kantor.baris(t.UndanganRow))
    for i in range(5):
        buka(kantor, f"salah-{i}")
    assert "Terlalu banyak tautan yang salah" in kantor.pesan(BARU)[-1]
    with pytest.raises(Ditolak, match="tautan_terkunci"):
        buka(kantor, token)
    buka(kantor, token, 702)
    assert akun(kantor, 702) is not None, "hanya akun yang menebak"
    kantor.jam.maju(seconds=LAMA_KUNCI.total_seconds() + 1)
    with pytest.raises(Ditolak, match="undangan_sudah_dipakai"):
        buka(kantor, token)
