"""Posts and persons at the desk: moving, ending, unlinking, the office's list, and the admin's panel in the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.application import impor_pejabat, kursi, pejabat
from bot.application.impor_pejabat import BarisPejabat
from bot.application.ports import TombolTersimpan
from bot.application.undangan import batalkan, pakai, undang
from bot.domain import perintah as c
from bot.domain.galat import Ditolak
from bot.domain.instansi import Jabatan
from bot.domain.peristiwa import Pelaku
from bot.specs.konversi import sop_dari_json
from bot.store import models as t
from bot.store.pemeriksaan import _keutuhan, periksa_invarian
from handlers import pejabat as panel
from handlers.konteks import Ketukan, Pengirim, PesanTeks
from handlers.rute import TOMBOL
from tests.application import alat_panel
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor, KisahMeja
from tests.application.alat_panel import pengirim

SENIN = date(2026, 11, 23)


def admin(kantor: Kantor) -> str:
    return str(kantor.di(lambda m: m.g.akun(ADMIN_ID).orang_id))  # type: ignore[union-attr]


def penugasan(kantor: Kantor, jabatan: str, orang_id: str | None = None) -> int:
    return next(r.id for r in kantor.baris(t.PenugasanRow, t.PenugasanRow.jabatan == jabatan)
                if orang_id in (None, r.orang_id) and r.jenis == "definitif")  # fmt: skip


def bertindak(kantor: Kantor, jabatan: str) -> list[str]:
    return kantor.di(lambda m: [x.orang_id for x in m.g.penugasan(m.sekarang, jabatan=jabatan)])


def hidup(kantor: Kantor, chat: int) -> list[t.KartuRow]:
    return [k for k in kantor.kartu(chat, "tugas:") if k.hidup]


def sampai(kantor: Kantor, hari: date) -> None:
    """To the first minute of a day at the office (WITA), and the sweep."""
    kantor.jam.saat = kantor.jam.saat_nyata = datetime(hari.year, hari.month, hari.day, tzinfo=UTC) - timedelta(hours=8)
    while kantor.di(kursi.beralih):
        pass


def jejak(kantor: Kantor) -> list[str]:
    return [j.apa for j in kantor.di(lambda m: m.g.jejak_pejabat())]


def tolak(kantor: Kantor, fn: Any) -> str:
    with pytest.raises(Ditolak) as galat:
        kantor.di(fn)
    return galat.value.kode


# --- appointments ------------------------------------------------------------------------------------------------------


def test_an_ended_appointment_leaves_its_work_at_the_post_and_the_empty_chair_is_told(kantor: Kantor, kisah: KisahMeja) -> None:
    kadis, id_ = kantor.orang["kadis"], penugasan(kantor, "kadis")
    kantor.di(lambda m: pejabat.akhiri(m, admin(kantor), id_, hari_terakhir=None))
    assert bertindak(kantor, "kadis") == [] and not hidup(kantor, POST["kadis"])
    assert any("Tugas Bapak/Ibu sebagai <b>Kepala Dinas" in x and "telah berakhir" in x for x in kantor.pesan(POST["kadis"]))
    assert any("1 tugas menunggu di sana" in x for x in kantor.pesan(ADMIN_ID))
    assert kisah.utama().jabatan == "kadis", "pekerjaan tetap di jabatan"
    assert jejak(kantor)[-1] == "akhiri" and kantor.di(lambda m: m.g.jejak_pejabat(kadis))[-1].oleh == admin(kantor)
    assert tolak(kantor, lambda m: pejabat.akhiri(m, None, id_, hari_terakhir=None)) == "penugasan_berakhir"
    assert not kantor.sesi(lambda s: list(_keutuhan(s)), semua=True)


def test_an_end_with_a_date_comes_at_its_first_minute_and_is_told_in_the_morning(kantor: Kantor, kisah: KisahMeja) -> None:
    id_ = penugasan(kantor, "kadis")
    kantor.di(lambda m: pejabat.akhiri(m, None, id_, hari_terakhir=SENIN + timedelta(days=1)))
    assert "hari terakhirnya <b>Selasa, 24 November 2026" in kantor.pesan(POST["kadis"])[-1]
    assert bertindak(kantor, "kadis") == [kantor.orang["kadis"]] and hidup(kantor, POST["kadis"])
    sampai(kantor, SENIN + timedelta(days=2))
    assert bertindak(kantor, "kadis") == [] and not hidup(kantor, POST["kadis"])
    [selesai] = [r for r in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == POST["kadis"])
                 if "telah berakhir" in str((r.payload or {}).get("text"))]  # fmt: skip
    assert selesai.not_before == datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert tolak(kantor, lambda m: pejabat.akhiri(m, None, penugasan(kantor, "kabid"), hari_terakhir=SENIN)) == "tanggal_penugasan"


def test_who_moves_keeps_his_account_and_finds_the_work_of_his_new_post(kantor: Kantor, kisah: KisahMeja) -> None:
    sekretaris = kantor.orang["sekretaris"]
    kantor.di(lambda m: pejabat.akhiri(m, None, penugasan(kantor, "kadis"), hari_terakhir=None))
    kantor.di(lambda m: pejabat.pindahkan(m, admin(kantor), penugasan(kantor, "sekretaris"), "kadis", mulai=SENIN))
    assert bertindak(kantor, "kadis") == [sekretaris] and bertindak(kantor, "sekretaris") == []
    assert len(hidup(kantor, POST["sekretaris"])) == 1
    pesan = [x for x in kantor.pesan(POST["sekretaris"]) if x.startswith("🪑")]
    assert len(pesan) == 1 and "Mulai <b>Senin, 23 November 2026</b>" in pesan[0], "satu kabar, bukan dua"
    id_ = penugasan(kantor, "kabid")
    assert tolak(kantor, lambda m: pejabat.pindahkan(m, None, id_, "kabid", mulai=SENIN)) == "sudah_menjabat"
    assert tolak(kantor, lambda m: pejabat.pindahkan(m, None, id_, "admin", mulai=SENIN)) == "jabatan_tidak_ada"
    assert tolak(kantor, lambda m: pejabat.pindahkan(m, None, id_, "analis", mulai=SENIN - timedelta(days=1))) == "tanggal_penugasan"


def test_a_move_from_a_coming_day_changes_both_posts_at_its_first_minute(kantor: Kantor, kisah: KisahMeja) -> None:
    besok = SENIN + timedelta(days=1)
    kantor.di(lambda m: pejabat.pindahkan(m, None, penugasan(kantor, "sekretaris"), "kadis", mulai=besok))
    assert bertindak(kantor, "kadis") == [kantor.orang["kadis"]] and not hidup(kantor, POST["sekretaris"])
    sampai(kantor, besok)
    assert bertindak(kantor, "kadis") == [kantor.orang["kadis"], kantor.orang["sekretaris"]]
    assert bertindak(kantor, "sekretaris") == [] and len(hidup(kantor, POST["sekretaris"])) == 1
    assert not kantor.di(kursi.beralih)


def test_a_plh_ends_with_the_appointment_he_stands_in_for_and_with_his_own(kantor: Kantor, kisah: KisahMeja) -> None:
    for jabatan, ganti in (("kadis", "sekretaris"), ("statistisi", "analis")):
        usul = kursi.UsulPlh(jabatan, "plh", kantor.orang[ganti], SENIN, SENIN + timedelta(days=9), kantor.orang[jabatan])
        kantor.di(lambda m, u=usul, o=kantor.orang[jabatan]: kursi.tunjuk(m, o, u))
    kantor.di(lambda m: pejabat.akhiri(m, None, penugasan(kantor, "kadis"), hari_terakhir=None))
    assert bertindak(kantor, "kadis") == [] and not hidup(kantor, POST["sekretaris"])
    kantor.di(lambda m: pejabat.akhiri(m, None, penugasan(kantor, "analis"), hari_terakhir=None))
    assert bertindak(kantor, "statistisi") == [kantor.orang["statistisi"]], "Plh tanpa jabatan sendiri tidak bertindak lagi"


def test_the_last_admin_cannot_take_the_office_its_admin_in_the_chat(kantor: Kantor) -> None:
    siapa, id_ = admin(kantor), penugasan(kantor, "admin")
    assert tolak(kantor, lambda m: pejabat.akhiri(m, siapa, id_, hari_terakhir=None)) == "admin_terakhir"
    assert tolak(kantor, lambda m: pejabat.lepas_akun(m, siapa, id_)) == "admin_terakhir"
    kantor.tautkan("admin", 299)
    kantor.di(lambda m: pejabat.akhiri(m, siapa, id_, hari_terakhir=None))
    assert tolak(kantor, lambda m: pejabat.akhiri(m, siapa, penugasan(kantor, "kabid"), hari_terakhir=None)) == "bukan_wewenang"


@pytest.mark.parametrize("siapa", ["kadis", "sekretaris", "warga"])
def test_nobody_but_the_admin_and_the_operator_changes_anything(kantor: Kantor, siapa: str) -> None:
    oleh, id_ = kantor.warga() if siapa == "warga" else kantor.orang[siapa], penugasan(kantor, "kabid")
    for fn in (lambda m: pejabat.akhiri(m, oleh, id_, hari_terakhir=None), lambda m: pejabat.lepas_akun(m, oleh, id_),
               lambda m: pejabat.pindahkan(m, oleh, id_, "kadis", mulai=SENIN), lambda m: pejabat.tautan_ganti(m, oleh, id_),
               lambda m: pejabat.undang_pemegang(m, oleh, id_), lambda m: pejabat.ubah_profil(m, oleh, id_, nik="1" * 16),
               lambda m: pejabat.undang_baru(m, oleh, "kabid", m.g.profil(oleh))):  # fmt: skip
        assert tolak(kantor, fn) == "bukan_wewenang"
    assert jejak(kantor) == ["undang", "tertaut"] * 6


def test_an_admin_of_another_office_is_nobody_here(kantor: Kantor, tmp_path: Path) -> None:
    lain = Kantor(tmp_path, instansi="diskominfo-balikpapan", bot="7000002", db=kantor.db)
    orang_lain, kabid = lain.tautkan("admin", 900), penugasan(kantor, "kabid")
    assert tolak(kantor, lambda m: pejabat.akhiri(m, orang_lain, kabid, hari_terakhir=None)) == "bukan_wewenang"
    assert tolak(lain, lambda m: pejabat.akhiri(m, orang_lain, kabid, hari_terakhir=None)) == "penugasan_berakhir"


# --- accounts ----------------------------------------------------------------------------------------------------------


def test_who_is_unlinked_can_do_nothing_and_nothing_waits_silently(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.sampai(3)
    kantor.tautkan("statistisi", 206)
    statistisi, lb = kantor.orang["statistisi"], kisah.utama().lb
    kisah.beri(c.TerimaTugas(oleh=Pelaku(statistisi, "statistisi"), lb=lb))
    assert not hidup(kantor, 206), "diterima oleh yang lain"
    kantor.di(lambda m: pejabat.lepas_akun(m, admin(kantor), penugasan(kantor, "statistisi", statistisi)))
    assert kantor.di(lambda m: m.g.akun(POST["statistisi"])) is None
    assert kisah.kantor.ambil(kisah.b().id).ambil(lb).orang is None and len(hidup(kantor, 206)) == 1  # type: ignore[union-attr]
    assert kantor.di(lambda m: list(m.g.semua_kartu(POST["statistisi"]))) == [] and kantor.di(lambda m: m.g.dialog(POST["statistisi"])) is None
    assert "tidak berlaku lagi" in kantor.pesan(POST["statistisi"])[-1]
    assert not kantor.sesi(lambda s: list(periksa_invarian(s, baca_sop=sop_dari_json, sekarang=kantor.jam.saat, nyata=kantor.jam.saat_nyata)),
                           semua=True)  # fmt: skip
    kantor.di(lambda m: pejabat.lepas_akun(m, None, penugasan(kantor, "kadis")))
    kantor.di(lambda m: pejabat.lepas_akun(m, None, penugasan(kantor, "statistisi", kantor.di(lambda m: m.g.akun(206).orang_id))))  # type: ignore[union-attr]
    assert any("tugas menunggu di sana" in x for x in kantor.pesan(ADMIN_ID)), "kursi yang tidak terjangkau diberitahukan"


def test_a_new_link_brings_an_unlinked_holder_back_and_withdrawing_it_unlinks_again(kantor: Kantor, kisah: KisahMeja) -> None:
    id_ = penugasan(kantor, "kadis")
    assert tolak(kantor, lambda m: pejabat.undang_pemegang(m, None, id_)) == "akun_sudah_tertaut"
    kantor.di(lambda m: pejabat.lepas_akun(m, None, id_))
    lama = kantor.di(lambda m: pejabat.undang_pemegang(m, None, id_))[0].token
    baru = kantor.di(lambda m: pejabat.undang_pemegang(m, None, id_))[0].token
    assert tolak(kantor, lambda m: pakai(m, lama, user_id=301, chat_id=301)) == "undangan_tidak_berlaku", "hanya yang terakhir"
    akun, jabatan = kantor.di(lambda m: pakai(m, baru, user_id=301, chat_id=301))
    assert (akun.orang_id, jabatan) == (kantor.orang["kadis"], "kadis") and len(hidup(kantor, 301)) == 1
    assert len(kantor.baris(t.PenugasanRow, t.PenugasanRow.jabatan == "kadis")) == 1, "penugasannya tetap satu"
    kabid = penugasan(kantor, "kabid")
    kantor.di(lambda m: pejabat.lepas_akun(m, None, kabid))
    ulang = kantor.di(lambda m: pejabat.undang_pemegang(m, admin(kantor), kabid))[0].token
    kantor.di(lambda m: pakai(m, ulang, user_id=303, chat_id=303))
    assert "yang akunnya pernah dilepaskan, sudah menautkan akun lagi" in kantor.pesan(301)[-1], "atasannya tahu"
    undangan = next(u.id for u in kantor.baris(t.UndanganRow) if u.dipakai_user_id == 301)
    kantor.di(lambda m: batalkan(m, undangan, orang_id=admin(kantor)))
    assert kantor.di(lambda m: m.g.akun(301)) is None and bertindak(kantor, "kadis") == [kantor.orang["kadis"]]


def test_an_invitation_in_the_name_of_an_unlinked_holder_is_his_and_makes_no_double(kantor: Kantor) -> None:
    kantor.di(lambda m: pejabat.lepas_akun(m, None, penugasan(kantor, "kabid")))
    token = kantor.di(lambda m: undang(m, "kabid", "Kabid 203 (contoh)", nik="6" * 16)).token
    akun, _ = kantor.di(lambda m: pakai(m, token, user_id=301, chat_id=301))
    assert akun.orang_id == kantor.orang["kabid"] and bertindak(kantor, "kabid") == [akun.orang_id]
    assert kantor.di(lambda m: m.g.profil(akun.orang_id)).nik == "6" * 16
    lain = kantor.di(lambda m: undang(m, "kabid", "kabid 203 (contoh)")).token  # linked by now: another person of the same name
    assert kantor.di(lambda m: pakai(m, lain, user_id=302, chat_id=302))[0].orang_id != akun.orang_id


def test_the_link_of_an_ended_appointment_opens_nothing(kantor: Kantor) -> None:
    id_ = penugasan(kantor, "kabid")
    kantor.di(lambda m: pejabat.lepas_akun(m, None, id_))
    token = kantor.di(lambda m: pejabat.undang_pemegang(m, None, id_))[0].token
    kantor.di(lambda m: pejabat.akhiri(m, None, id_, hari_terakhir=None))
    assert tolak(kantor, lambda m: pakai(m, token, user_id=301, chat_id=301)) == "undangan_tidak_berlaku"
    kantor.sesi(lambda s: s.query(t.UndanganRow).update({"dibatalkan_at": None}))  # even had it not been withdrawn
    assert tolak(kantor, lambda m: pakai(m, token, user_id=301, chat_id=301)) == "undangan_tidak_berlaku"
    assert bertindak(kantor, "kabid") == []


def test_an_absent_holder_who_is_invited_to_a_further_post_keeps_his_own(kantor: Kantor) -> None:
    kadis = kantor.orang["kadis"]
    usul = kursi.UsulPlh("kadis", "plh", kantor.orang["sekretaris"], SENIN, SENIN, kadis)
    kantor.di(lambda m: kursi.tunjuk(m, kadis, usul))
    kantor.tautkan("admin", POST["kadis"])
    assert kantor.di(lambda m: m.g.akun(POST["kadis"]).orang_id) == kadis  # type: ignore[union-attr]


# --- a whole office from a list -----------------------------------------------------------------------------------------


def baris(nomor: int, jabatan: str, nama: str, nip: str = "", *, mulai: date = SENIN, nik: str = "") -> BarisPejabat:
    return BarisPejabat(nomor, jabatan, nama, nip, nik, "", mulai)


NIP = "198001012005011001"


def test_a_list_fills_the_office_with_one_link_per_person_and_again_changes_nothing(tmp_path: Path) -> None:
    k = Kantor(tmp_path)
    kisah = k.kisah(k.ajukan(k.warga()))
    daftar = [baris(2, "kadis", "Budi (contoh)", NIP, nik="6" * 16), baris(3, "sekretaris", "Budi (contoh)", NIP),
              baris(4, "kabid", "Ani (contoh)", mulai=SENIN + timedelta(days=7))]  # fmt: skip
    rencana = k.di(lambda m: impor_pejabat.rencanakan(m, daftar))
    assert [(p.orang_id, p.menjabat) for p in rencana.perubahan] == [(None, False)] * 3
    assert k.baris(t.PenugasanRow) == [], "rencana tidak mengubah apa pun"
    budi, ani = k.di(lambda m: impor_pejabat.terapkan(m, rencana))
    assert budi.jabatan == ["Kepala Dinas Komunikasi Informatika Statistik dan Persandian",
                            "Sekretaris Dinas Komunikasi Informatika Statistik dan Persandian"] and ani.tautan is not None  # fmt: skip
    assert len(bertindak(k, "kadis")) == 1 and bertindak(k, "kabid") == []
    token = budi.tautan.token  # type: ignore[union-attr]
    k.di(lambda m: pakai(m, token, user_id=301, chat_id=301))
    assert len(hidup(k, 301)) == 1 and kisah.utama().jabatan == "kadis"
    assert k.di(lambda m: {x.jabatan for x in m.g.penugasan(m.sekarang, orang_id=m.g.akun(301).orang_id)}) == {"kadis", "sekretaris"}  # type: ignore[union-attr]
    lagi = k.di(lambda m: impor_pejabat.rencanakan(m, daftar))
    assert [(p.menjabat, p.ubah, p.lain) for p in lagi.perubahan] == [(True, (), ())] * 3
    assert [u.nama for u in k.di(lambda m: impor_pejabat.terapkan(m, lagi))] == ["Ani (contoh)"], "yang tertaut tidak diundang lagi"
    assert len(k.baris(t.PenugasanRow)) == 3
    ani_token = k.di(lambda m: pejabat.undang_pemegang(m, None, penugasan(k, "kabid")))[0].token
    k.di(lambda m: pakai(m, ani_token, user_id=303, chat_id=303))
    assert bertindak(k, "kabid") == [], "belum mulai"
    sampai(k, SENIN + timedelta(days=7))
    assert len(bertindak(k, "kabid")) == 1 and any("Mulai <b>Senin, 30 November 2026" in x for x in k.pesan(303))
    k.tutup()


def test_every_bad_row_of_a_list_is_named_and_whoever_sits_there_is_told_of(kantor: Kantor) -> None:
    salah = kantor.di(lambda m: impor_pejabat.rencanakan(m, [
        baris(2, "kepala", "Budi (contoh)"), baris(3, "kadis", "Budi (contoh)", NIP), baris(4, "kadis", "Budi (contoh)", NIP),
        baris(5, "kabid", "Bukan Budi (contoh)", NIP)]))  # fmt: skip
    assert [x.split(":")[0] for x in salah.temuan] == ["Baris 2", "Baris 4", "Baris 5"] and salah.perubahan == ()
    ganti = kantor.di(lambda m: impor_pejabat.rencanakan(m, [baris(2, "kadis", "Budi (contoh)", NIP)]))
    assert ganti.perubahan[0].lain == ("kadis 201 (contoh)",)
    tambah = kantor.di(lambda m: impor_pejabat.rencanakan(m, [baris(2, "kadis", "kadis 201 (contoh)", nik="7" * 16)]))
    assert tambah.perubahan[0].menjabat and tambah.perubahan[0].ubah == ("nik",)
    kantor.di(lambda m: impor_pejabat.terapkan(m, tambah))
    assert kantor.di(lambda m: m.g.profil(kantor.orang["kadis"])).nik == "7" * 16


def test_a_person_of_the_list_who_opens_the_link_with_an_officials_account_is_that_official(kantor: Kantor) -> None:
    rencana = kantor.di(lambda m: impor_pejabat.rencanakan(m, [baris(2, "sekretaris", "Kadis yang merangkap (contoh)")]))
    [satu] = kantor.di(lambda m: impor_pejabat.terapkan(m, rencana))
    token = satu.tautan.token  # type: ignore[union-attr]
    kantor.di(lambda m: pakai(m, token, user_id=POST["kadis"], chat_id=POST["kadis"]))
    assert set(bertindak(kantor, "sekretaris")) == {kantor.orang["sekretaris"], kantor.orang["kadis"]}, "tanpa orang ketiga"


# --- in the chat --------------------------------------------------------------------------------------------------------


ketuk, tombol = (partial(x, panel="pejabat") for x in (alat_panel.ketuk, alat_panel.tombol))


def test_the_admin_reads_the_tree_invites_moves_ends_and_unlinks_each_with_one_confirmation(kantor: Kantor, kisah: KisahMeja) -> None:
    kantor.di(lambda m: pejabat.akhiri(m, None, penugasan(kantor, "analis"), hari_terakhir=None))
    kantor.di(lambda m: pejabat.lepas_akun(m, None, penugasan(kantor, "kabid")))
    siapa = pengirim(kantor, ADMIN_ID)
    kantor.di(lambda m: panel.tampilkan(m, siapa))
    teks = kantor.teks_kartu(ADMIN_ID, "pejabat")
    assert "1 kursi kosong, 1 orang belum tertaut" in teks
    assert "⚠️ <b>Kabid</b>: kabid 203 (contoh), belum tertaut" in teks and "<b>Analis</b>: kosong" in teks
    ketuk(kantor, ADMIN_ID, "Analis")
    ketuk(kantor, ADMIN_ID, "Undang")
    dialog = kantor.dialog(ADMIN_ID)
    kantor.di(lambda m: panel.terima(m, PesanTeks(siapa, "Kenari (contoh), S.Si.; 1980; Penata", 0, None, 1), dialog))
    assert "Undang: Kenari (contoh), S.Si.?" in kantor.teks_kartu(ADMIN_ID, "pejabat")
    assert not any("Kenari" in str(r.data) for r in kantor.baris(t.TombolRow)), "nama tidak tersimpan di tombol"
    ketuk(kantor, ADMIN_ID, "Ya")
    tautan = next(x for x in kantor.pesan(ADMIN_ID) if "?start=" in x)
    token = tautan.rsplit("=", 1)[1]
    assert kantor.di(lambda m: pakai(m, token, user_id=311, chat_id=311))[1] == "analis"
    ketuk(kantor, ADMIN_ID, "Kabid")
    ketuk(kantor, ADMIN_ID, "Atur kabid")
    assert list(tombol(kantor, ADMIN_ID)) == ["Undang", "Pindahkan", "Akhiri", "‹ Kembali"]
    for label in ("Pindahkan", "Sekretaris", "Tanggal lain"):
        ketuk(kantor, ADMIN_ID, label)
    dialog = kantor.dialog(ADMIN_ID)
    with pytest.raises(Ditolak, match="waktu_tidak_terbaca"):
        kantor.di(lambda m: panel.terima(m, PesanTeks(siapa, "lusa", 0, None, 1), dialog))
    kantor.di(lambda m: panel.terima(m, PesanTeks(siapa, "30-11-2026", 0, None, 1), dialog))
    assert "Mulai: <b>Senin, 30 November 2026</b>" in kantor.teks_kartu(ADMIN_ID, "pejabat")
    assert bertindak(kantor, "kabid") and jejak(kantor)[-1] != "pindah", "belum dikonfirmasi"
    ketuk(kantor, ADMIN_ID, "Ya")
    assert jejak(kantor)[-1] == "pindah"
    for label in ("Kadis", "Atur kadis", "Lepaskan akun", "Ya"):
        ketuk(kantor, ADMIN_ID, label)
    assert kantor.di(lambda m: m.g.akun(POST["kadis"])) is None
    for label in ("Statistisi", "Atur statistisi", "Akhiri", "Sekarang juga", "Ya"):
        ketuk(kantor, ADMIN_ID, label)
    assert bertindak(kantor, "statistisi") == []


def test_an_official_sees_his_own_post_and_may_only_ask_for_another_account(kantor: Kantor) -> None:
    siapa = pengirim(kantor, POST["kabid"])
    kantor.di(lambda m: panel.tampilkan(m, siapa))
    assert "kabid 203 (contoh)" in kantor.teks_kartu(POST["kabid"], "pejabat")
    assert list(tombol(kantor, POST["kabid"])) == ["Ganti akun"]
    ketuk(kantor, POST["kabid"], "Ganti akun")
    ketuk(kantor, POST["kabid"], "Ya")
    assert any("akun Telegram yang" in x and "?start=" in x for x in kantor.pesan(POST["kabid"]))
    lain = TombolTersimpan("x", POST["kabid"], "pj_orang", {"id": penugasan(kantor, "kadis")}, None, None, None)
    assert tolak(kantor, lambda m: TOMBOL["pj_orang"](m, Ketukan(siapa, lain, None))) == "bukan_wewenang"
    kantor.warga()
    kantor.di(lambda m: panel.tampilkan(m, Pengirim(SARI, SARI, m.g.akun(SARI))))
    assert "untuk pejabat" in kantor.pesan(SARI)[-1]


def test_the_tree_of_a_large_office_is_read_in_pages_that_fit_a_message(kantor: Kantor) -> None:
    ada = kantor.lingkungan.instansi
    posts = (*ada.jabatan, *(Jabatan(f"seksi{i}", f"Kepala Seksi {i} {'yang panjang namanya ' * 4}", f"Kasi {i}", "kabid") for i in range(40)))
    kantor.lingkungan = replace(kantor.lingkungan, instansi=replace(ada, jabatan=posts))
    siapa = pengirim(kantor, ADMIN_ID)
    kantor.di(lambda m: panel.tampilkan(m, siapa))
    assert "40 kursi kosong" in kantor.teks_kartu(ADMIN_ID, "pejabat") and "Halaman 1 dari 5" in kantor.teks_kartu(ADMIN_ID, "pejabat")
    dilihat = 0
    for halaman in range(1, 6):
        kantor.di(lambda m, h=halaman: panel.tampilkan(m, siapa, h, baru=False))
        teks = kantor.teks_kartu(ADMIN_ID, "pejabat")
        dilihat += teks.count("<b>Kasi ")
        assert len(teks) < 4096
    assert dilihat == 40


def test_a_post_with_many_holders_is_read_in_pages_too(kantor: Kantor) -> None:
    rencana = kantor.di(lambda m: impor_pejabat.rencanakan(m, [baris(2 + i, "analis", f"Analis {i:02d} (contoh)") for i in range(12)]))
    kantor.di(lambda m: impor_pejabat.terapkan(m, rencana))
    kantor.di(lambda m: panel.tampilkan(m, Pengirim(ADMIN_ID, ADMIN_ID, m.g.akun(ADMIN_ID))))
    assert "dan 10 lagi" in kantor.teks_kartu(ADMIN_ID, "pejabat") and "12 orang belum tertaut" in kantor.teks_kartu(ADMIN_ID, "pejabat")
    ketuk(kantor, ADMIN_ID, "Analis")
    ketuk(kantor, ADMIN_ID, "Berikutnya")
    assert "Halaman 2 dari 2" in kantor.teks_kartu(ADMIN_ID, "pejabat")
    ketuk(kantor, ADMIN_ID, "Atur Analis 11")
    assert "tautan sudah dibuat" in kantor.teks_kartu(ADMIN_ID, "pejabat")
