"""A Plh fortnight at the desk: cards, routing and the signature block go over and come back by themselves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.application import jangkauan, kursi
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.pandangan import sebut
from bot.application.ports import TombolTersimpan
from bot.application.surat import blok
from bot.application.undangan import batalkan, pakai, undang
from bot.domain import perintah as c
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import DisposisiDiberikan
from bot.store import models as t
from bot.store.pemeriksaan import _keutuhan
from handlers import ajukan, mulai, papan, pejabat, pengingat, plh, tugas
from handlers import kalender as kalender_kantor
from handlers.konteks import Ketukan, Pengirim, PesanTeks
from handlers.rute import TOMBOL
from tests.application import alat_panel
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor, KisahMeja
from tests.application.alat_panel import pengirim

SENIN = date(2026, 11, 23)


def usul(kantor: Kantor, jabatan: str = "kadis", ganti: str = "sekretaris", mulai: date = SENIN, lama: int = 1,
         **lain: Any) -> kursi.UsulPlh:  # fmt: skip
    return kursi.UsulPlh(**{"jabatan": jabatan, "jenis": "plh", "orang_id": kantor.orang[ganti], "mulai": mulai,
                            "sampai": mulai + timedelta(days=lama - 1), "mewakili": kantor.orang[jabatan], **lain})  # fmt: skip


def tunjuk(kantor: Kantor, u: kursi.UsulPlh, oleh: str | None = None) -> int:
    siapa = oleh or kantor.orang[u.jabatan]
    return kantor.di(lambda m: kursi.tunjuk(m, siapa, u))


def tolak(kantor: Kantor, u: kursi.UsulPlh, oleh: str | None = None) -> str:
    with pytest.raises(Ditolak) as galat:
        tunjuk(kantor, u, oleh)
    return galat.value.kode


def sapu(kantor: Kantor) -> int:
    banyak = 0
    while kantor.di(kursi.beralih):
        banyak += 1
    return banyak


def sampai(kantor: Kantor, hari: date) -> None:
    """To the first minute of a day at the office (WITA), and the sweep."""
    kantor.jam.saat = kantor.jam.saat_nyata = datetime(hari.year, hari.month, hari.day, tzinfo=UTC) - timedelta(hours=8)
    sapu(kantor)


def hidup(kantor: Kantor, chat: int) -> list[t.KartuRow]:
    return [k for k in kantor.kartu(chat, "tugas:") if k.hidup]


def test_cards_go_over_at_the_first_minute_and_come_back_by_themselves_exactly_once(kantor: Kantor, kisah: KisahMeja) -> None:
    besok = SENIN + timedelta(days=1)
    tunjuk(kantor, usul(kantor, mulai=besok, lama=2))
    assert hidup(kantor, POST["kadis"]) and not hidup(kantor, POST["sekretaris"])
    assert any("ditunjuk" in x and "Plh." in x and "Selasa, 24 November 2026 sampai Rabu, 25 November 2026" in x
               for x in kantor.pesan(POST["sekretaris"]))  # fmt: skip
    kantor.jam.saat = datetime(2026, 11, 23, 15, 59, tzinfo=UTC)  # one minute to midnight at the office
    assert sapu(kantor) == 0
    sampai(kantor, besok)
    assert not hidup(kantor, POST["kadis"]) and len(hidup(kantor, POST["sekretaris"])) == 1
    assert "sekarang ditangani Plh. Kadis (sekretaris 202 (contoh))" in kantor.teks_kartu(POST["kadis"], "tugas:")
    assert sapu(kantor) == 0
    sampai(kantor, besok + timedelta(days=2))
    assert len(hidup(kantor, POST["kadis"])) == 1 and not hidup(kantor, POST["sekretaris"])
    assert sapu(kantor) == 0
    for chat in (POST["kadis"], POST["sekretaris"]):
        assert len([x for x in kantor.pesan(chat) if "selesai. Tugas jabatan kembali" in x]) == 1
        assert len([x for x in kantor.pesan(chat) if "Mulai sekarang" in x]) == 1


def test_cards_that_go_over_while_the_office_is_closed_make_no_sound(kantor: Kantor, kisah: KisahMeja) -> None:
    lb, kadis = kisah.utama().lb, kantor.orang["kadis"]  # taken by him: given back to the post, and shown by the case itself
    kantor.di(lambda m: laksanakan(m, kisah.b().id, c.TerimaTugas(oleh=pelaku_langkah(m, kadis, kisah.b(), lb), lb=lb)))
    besok = SENIN + timedelta(days=1)
    tunjuk(kantor, usul(kantor, mulai=besok))
    sampai(kantor, besok)
    [malam] = hidup(kantor, POST["sekretaris"])
    assert malam.isi is not None and malam.isi["disable_notification"] is True
    kantor.jam.saat = kantor.jam.saat_nyata = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)  # 09.00, before it was sent
    tunjuk(kantor, usul(kantor, "sekretaris", "statistisi", mulai=besok))
    [siang] = hidup(kantor, POST["statistisi"])
    assert siang.isi is not None and "disable_notification" not in siang.isi


def test_a_plh_acts_with_both_names_in_the_record_and_the_absent_holder_is_refused(kantor: Kantor, kisah: KisahMeja) -> None:
    """S6: delegation is dated and stands in the record."""
    tunjuk(kantor, usul(kantor))
    kadis, lb = kantor.orang["kadis"], kisah.utama().lb
    oleh = kantor.di(lambda m: pelaku_langkah(m, kadis, kisah.b(), lb))
    assert oleh.jabatan is None, "yang berhalangan tidak bertindak"
    [plh_kadis] = kisah.pemegang("kadis")
    siapa = kantor.di(lambda m: pelaku_langkah(m, plh_kadis.orang, kisah.b(), lb))
    kantor.di(lambda m: laksanakan(m, kisah.b().id, c.BeriDisposisi(oleh=siapa, lb=lb, instruksi=("Untuk ditindaklanjuti",))))
    [event] = [e for e in kantor.acara(kisah.b().id) if isinstance(e, DisposisiDiberikan)]
    assert event.oleh is not None
    assert (event.oleh.orang, event.oleh.sebagai, event.oleh.mewakili) == (kantor.orang["sekretaris"], "plh", kadis)
    sop = kantor.lingkungan.sop[kisah.b().sop]
    assert kantor.di(lambda m: sebut(m, sop, event.oleh)) == "Plh. Kadis (sekretaris 202 (contoh) untuk kadis 201 (contoh))"
    isi = kantor.di(lambda m: blok(m, sop, "kadis"))
    assert (isi["awalan"], isi["nama"]) == ("Plh.", "sekretaris 202 (contoh)")
    assert not kantor.sesi(lambda s: list(_keutuhan(s)), semua=True)


def test_a_task_the_absent_holder_was_named_for_is_released_and_a_chain_brings_it_to_the_last_one(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.maju()  # to the sekretaris
    tunjuk(kantor, usul(kantor, "sekretaris", "kabid", lama=3))
    assert len(hidup(kantor, POST["kabid"])) == 1 and not hidup(kantor, POST["sekretaris"])
    tunjuk(kantor, usul(kantor, "kabid", "statistisi", lama=2))
    assert len(hidup(kantor, POST["statistisi"])) == 1 and not hidup(kantor, POST["kabid"])
    [siapa] = kisah.pemegang("sekretaris")
    assert siapa.orang == kantor.orang["statistisi"]
    kisah.maju()
    assert not kantor.sesi(lambda s: list(_keutuhan(s)), semua=True), "rantai Plh bukan pelanggaran"
    sampai(kantor, SENIN + timedelta(days=2))
    assert [x.orang for x in kisah.pemegang("sekretaris")] == [kantor.orang["kabid"]]


def test_a_circle_an_overlap_a_stranger_and_days_that_make_no_sense_are_refused(kantor: Kantor) -> None:
    tunjuk(kantor, usul(kantor, lama=3))
    assert tolak(kantor, usul(kantor, "sekretaris", "kadis", lama=2)) == "plh_berputar"
    assert tolak(kantor, usul(kantor, ganti="kabid", mulai=SENIN + timedelta(days=2))) == "plh_sudah_ada"
    warga = kantor.warga()
    assert tolak(kantor, usul(kantor, orang_id=warga, mulai=SENIN + timedelta(days=9))) == "plh_bukan_calon"
    assert tolak(kantor, usul(kantor, orang_id=kantor.orang["kadis"])) == "plh_bukan_calon"
    assert tolak(kantor, usul(kantor, "kabid", "analis", mulai=SENIN - timedelta(days=1))) == "plh_tanggal"
    assert tolak(kantor, usul(kantor, "kabid", "analis", lama=0)) == "plh_tanggal"
    assert tolak(kantor, usul(kantor, "kabid", "analis", sampai=None)) == "plh_tanggal"
    assert tolak(kantor, usul(kantor, "kabid", "analis", jenis="plt", mewakili=None)) == "plt_masih_dijabat"
    assert tolak(kantor, usul(kantor, "kabid", "analis", mewakili=None)) == "plh_tanpa_pejabat"
    assert kantor.baris(t.PenugasanRow, t.PenugasanRow.jenis == "plh")[0].selesai_at == datetime(2026, 11, 25, 16, tzinfo=UTC)


@pytest.mark.parametrize(("oleh", "boleh"), [("statistisi", True), ("kabid", True), ("kadis", True), ("admin", True),
                                             ("sekretaris", False), ("analis", False), ("warga", False)])  # fmt: skip
def test_the_holder_his_superiors_and_the_admin_may_appoint_and_nobody_else(kantor: Kantor, oleh: str, boleh: bool) -> None:
    if oleh == "warga":
        siapa = kantor.warga()
    elif oleh == "admin":
        siapa = kantor.di(lambda m: m.g.akun(ADMIN_ID).orang_id)  # type: ignore[union-attr]
    else:
        siapa = kantor.orang[oleh]
    u = usul(kantor, "statistisi", "analis")
    if boleh:
        id_ = tunjuk(kantor, u, siapa)
        kantor.di(lambda m: kursi.akhiri(m, siapa, id_))
    else:
        assert tolak(kantor, u, siapa) == "bukan_wewenang"
        id_ = tunjuk(kantor, u)
        with pytest.raises(Ditolak, match="bukan_wewenang"):
            kantor.di(lambda m: kursi.akhiri(m, siapa, id_))


def test_the_absent_holder_ends_his_plh_early_and_has_his_cards_again(kantor: Kantor, kisah: KisahMeja) -> None:
    id_ = tunjuk(kantor, usul(kantor, lama=5))
    assert not hidup(kantor, POST["kadis"])
    kadis = kantor.orang["kadis"]
    kantor.di(lambda m: kursi.akhiri(m, kadis, id_))
    assert len(hidup(kantor, POST["kadis"])) == 1 and not hidup(kantor, POST["sekretaris"])
    with pytest.raises(Ditolak, match="plh_sudah_berakhir"):
        kantor.di(lambda m: kursi.akhiri(m, kadis, id_))
    sampai(kantor, SENIN + timedelta(days=9))
    assert len([x for x in kantor.pesan(POST["sekretaris"]) if "selesai" in x]) == 1


def test_a_plt_holds_the_empty_post_until_the_new_holder_is_linked(tmp_path: Path) -> None:
    k = Kantor(tmp_path)
    k.tautkan("admin", ADMIN_ID)
    sekretaris = k.tautkan("sekretaris", 202)
    k.orang = {"sekretaris": sekretaris}
    kisah = k.kisah(k.ajukan(k.warga()))
    admin = k.di(lambda m: m.g.akun(ADMIN_ID).orang_id)  # type: ignore[union-attr]
    k.di(lambda m: kursi.tunjuk(m, admin, kursi.UsulPlh("kadis", "plt", sekretaris, SENIN, None)))
    assert len(hidup(k, 202)) == 1
    assert [x.sebagai for x in kisah.pemegang("kadis")] == ["plt"]
    token = k.di(lambda m: undang(m, "kadis", "Kadis baru (contoh)")).token
    k.di(lambda m: pakai(m, token, user_id=201, chat_id=201))
    assert [x.sebagai for x in kisah.pemegang("kadis")] == ["definitif"]
    assert sapu(k) == 1
    assert len(hidup(k, 201)) == 1 and not hidup(k, 202)
    k.tutup()


def test_after_a_time_of_standing_still_a_plh_that_came_and_went_is_carried_out_once(kantor: Kantor, kisah: KisahMeja) -> None:
    tunjuk(kantor, usul(kantor, mulai=SENIN + timedelta(days=1)))
    sampai(kantor, SENIN + timedelta(days=20))
    assert len(hidup(kantor, POST["kadis"])) == 1 and not hidup(kantor, POST["sekretaris"])
    assert not [x for x in kantor.pesan(POST["sekretaris"]) if "Mulai sekarang" in x]
    assert sapu(kantor) == 0


# --- in the chat ---------------------------------------------------------------------------------------------------


ketuk, tombol = (partial(x, panel="plh") for x in (alat_panel.ketuk, alat_panel.tombol))


def test_the_kadis_appoints_his_plh_with_six_taps_and_a_date_in_writing(kantor: Kantor, kisah: KisahMeja) -> None:
    chat = POST["kadis"]
    siapa = pengirim(kantor, chat)
    kantor.di(lambda m: plh.tampilkan(m, siapa))
    for label in ("Tunjuk Plh", "Kadis", "sekretaris 202", "Hari ini", "Tanggal lain"):
        ketuk(kantor, chat, label)
    dialog = kantor.dialog(chat)
    with pytest.raises(Ditolak, match="waktu_tidak_terbaca"):
        kantor.di(lambda m: plh.terima_tanggal(m, PesanTeks(siapa, "besok lusa", 0, None, 1), dialog))
    kantor.di(lambda m: plh.terima_tanggal(m, PesanTeks(siapa, "30-11-2026", 0, None, 1), dialog))
    teks = kantor.teks_kartu(chat, "plh")
    assert "Mulai: <b>Senin, 23 November 2026</b>" in teks and "Sampai: <b>Senin, 30 November 2026</b>" in teks
    ketuk(kantor, chat, "Ya")
    assert "<b>Plh. Kadis</b>: sekretaris 202 (contoh), mewakili kadis 201 (contoh)" in kantor.teks_kartu(chat, "plh")
    assert len(hidup(kantor, POST["sekretaris"])) == 1
    ketuk(kantor, chat, "Akhiri Plh. Kadis")
    assert "Tidak ada yang berjalan" in kantor.teks_kartu(chat, "plh")


def test_a_button_of_the_panel_gives_nobody_a_right_he_has_not(kantor: Kantor) -> None:
    siapa = pengirim(kantor, POST["analis"])
    data = {"jabatan": "kadis", "jenis": "plh", "mewakili": kantor.orang["kadis"], "orang": kantor.orang["analis"],
            "mulai": "2026-11-23", "sampai": "2026-11-23"}  # fmt: skip
    for aksi in ("plh_pilih", "plh_ya", "plh_tanggal"):
        with pytest.raises(Ditolak, match="bukan_wewenang"):
            kantor.di(lambda m, a=aksi: TOMBOL[a](m, Ketukan(siapa, TombolTersimpan("x", siapa.chat_id, a, data, None, None, None), None)))
    warga = kantor.warga()
    assert warga
    kantor.di(lambda m: plh.tampilkan(m, Pengirim(SARI, SARI, m.g.akun(SARI))))
    assert "untuk pejabat" in kantor.pesan(SARI)[-1]


# --- empty chairs --------------------------------------------------------------------------------------------------


def tombol_pesan(kantor: Kantor, chat: int, isi: str) -> dict[str, str]:
    """The buttons of the newest message to a chat that says `isi`."""
    rows = kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == chat)
    payload = [r.payload for r in rows if r.payload and isi in str(r.payload.get("text"))][-1]
    return {b["text"]: b["callback_data"] for x in payload["reply_markup"]["inline_keyboard"] for b in x}


def tekan(kantor: Kantor, chat: int, id_: str) -> None:
    siapa = pengirim(kantor, chat)
    tersimpan = kantor.di(lambda m: m.g.tombol(id_))
    assert tersimpan is not None
    kantor.di(lambda m: TOMBOL[tersimpan.aksi](m, Ketukan(siapa, tersimpan, None)))


def test_who_blocks_the_bot_is_told_to_admin_and_superior_who_takes_the_work_over_in_three_taps(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.sampai(3)
    assert kisah.utama().jabatan == "statistisi"
    kantor.di(lambda m: jangkauan.hilang(m, POST["statistisi"]))
    assert "Tunjuk Plh" in tombol_pesan(kantor, ADMIN_ID, "memblokir")
    assert "Saya tangani sebagai Plh" not in tombol_pesan(kantor, ADMIN_ID, "memblokir")
    assert not any("memblokir" in x for x in kantor.pesan(POST["kadis"])), "hanya atasan terdekat"
    tekan(kantor, POST["kabid"], tombol_pesan(kantor, POST["kabid"], "memblokir")["Saya tangani sebagai Plh"])
    ketuk(kantor, POST["kabid"], "Senin, 23 November 2026")
    ketuk(kantor, POST["kabid"], "Ya")
    assert [x.orang for x in kisah.pemegang("statistisi")] == [kantor.orang["kabid"]]
    assert len(hidup(kantor, POST["kabid"])) == 1


def test_an_unreachable_superior_is_passed_over_for_the_one_above(kantor: Kantor, kisah: KisahMeja) -> None:
    kantor.di(lambda m: jangkauan.hilang(m, POST["kabid"]))
    kantor.di(lambda m: jangkauan.hilang(m, POST["statistisi"]))
    assert "Saya tangani sebagai Plh" in tombol_pesan(kantor, POST["kadis"], "Statistisi")


def test_a_chair_that_a_withdrawn_link_leaves_empty_is_told_at_once_with_what_waits(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.sampai(3)
    [undangan] = [u for u in kantor.baris(t.UndanganRow) if u.jabatan == "statistisi"]
    admin = kantor.di(lambda m: m.g.akun(ADMIN_ID).orang_id)  # type: ignore[union-attr]
    kantor.di(lambda m: batalkan(m, undangan.id, orang_id=admin))
    for chat in (ADMIN_ID, POST["kabid"]):
        assert "Tunjuk Plh" in tombol_pesan(kantor, chat, "1 tugas menunggu di sana")


def test_a_plh_who_cannot_be_reached_is_told_when_he_begins(kantor: Kantor, kisah: KisahMeja) -> None:
    kantor.di(lambda m: m.g.atur_terjangkau(POST["sekretaris"], False))
    tunjuk(kantor, usul(kantor))
    assert "Tunjuk Plh" in tombol_pesan(kantor, ADMIN_ID, "tidak mempunyai pejabat yang dapat dihubungi")


# --- what is said, and when ----------------------------------------------------------------------------------------


def test_what_begins_and_ends_at_midnight_is_told_when_the_office_opens(kantor: Kantor, kisah: KisahMeja) -> None:
    sabtu = SENIN + timedelta(days=5)
    tunjuk(kantor, usul(kantor, mulai=sabtu, lama=2))
    for hari in (sabtu, sabtu + timedelta(days=2)):
        sampai(kantor, hari)
    rows = {str((r.payload or {}).get("text"))[:12]: r for r in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == POST["kadis"])}
    assert rows["🪑 Mulai seka"].not_before == rows["🪑 Tugas <b>s"].not_before == datetime(2026, 11, 29, 23, 30, tzinfo=UTC), "Senin 07.30"
    assert len(hidup(kantor, POST["kadis"])) == 1, "kursinya sendiri berpindah pada menit pertama"
    kantor.jam.saat = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
    kantor.di(lambda m: kursi.akhiri(m, kantor.orang["kadis"], kursi.tunjuk(m, kantor.orang["kadis"], usul(kantor, mulai=date(2026, 11, 30)))))
    [kini] = [r for r in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == POST["sekretaris"])
              if "selesai" in str((r.payload or {}).get("text")) and r.not_before is None]  # fmt: skip
    assert kini.not_before is None


def test_an_absent_holder_who_asks_for_his_tasks_hears_who_has_them_until_when(kantor: Kantor, kisah: KisahMeja) -> None:
    tunjuk(kantor, usul(kantor, lama=3))
    tunjuk(kantor, usul(kantor, "sekretaris", "kabid", lama=2))
    siapa = pengirim(kantor, POST["kadis"])
    kantor.di(lambda m: tugas.daftar(m, siapa))
    jawab = kantor.pesan(POST["kadis"])[-1]
    assert "sebagai <b>Kadis</b> sedang ditangani <b>kabid 203 (contoh)</b> sebagai Plh sampai <b>Rabu, 25 November 2026</b>" in jawab
    kantor.di(lambda m: mulai.sapa(m, siapa))
    assert "Jabatan: Kepala Dinas" in kantor.teks_kartu(POST["kadis"], "sapa")
    sampai(kantor, SENIN + timedelta(days=3))
    sebelum = len(kantor.pesan(POST["kadis"]))
    kantor.di(lambda m: tugas.daftar(m, siapa))
    assert len(kantor.pesan(POST["kadis"])) == sebelum and kisah.b().nomor in kantor.teks_kartu(POST["kadis"], "daftar-tugas")


#: What only officials have, and what an absent one is told about it.
PERINTAH_PEJABAT = {
    "/papan": (papan.tampilkan, "Selama itu papan kantor dibuka oleh penggantinya. "),
    "/pengingat": (pengingat.tampilkan, "Selama itu pengingat dan ringkasan pagi sampai kepada penggantinya; pengaturan Bapak/Ibu tetap tersimpan. "),
    "/mulai": (ajukan.mulai_sop, "Selama itu SOP dimulai oleh penggantinya. "),
    "/tugas": (tugas.daftar, ""),
}


def tanya(kantor: Kantor, chat: int, perintah: Any) -> str:
    """The message that answers a command."""
    siapa, sebelum = pengirim(kantor, chat), len(kantor.pesan(chat))
    kantor.di(lambda m: perintah(m, siapa))
    [jawab] = kantor.pesan(chat)[sebelum:]
    return jawab


def test_an_absent_holder_is_never_told_that_he_is_no_official(kantor: Kantor) -> None:
    tunjuk(kantor, usul(kantor, lama=3))
    for perintah, (fungsi, selama) in PERINTAH_PEJABAT.items():
        assert tanya(kantor, POST["kadis"], fungsi) == (
            "🪑 Tugas Bapak/Ibu sebagai <b>Kadis</b> sedang ditangani <b>sekretaris 202 (contoh)</b> sebagai Plh sampai "
            f"<b>Rabu, 25 November 2026</b>.\n{selama}Sesudah itu tugas kembali ke sini dengan sendirinya; untuk mengakhirinya "
            "lebih awal, ketik /plh."), perintah  # fmt: skip
    siapa = pengirim(kantor, POST["kadis"])
    kantor.di(lambda m: kalender_kantor.tampilkan(m, siapa))
    assert "Kalender kantor" in kantor.teks_kartu(POST["kadis"], "kalender"), "hari libur boleh dilihat siapa pun yang memegang jabatan"


def test_whoever_s_post_ended_hears_since_when_and_who_has_its_work(kantor: Kantor) -> None:
    [id_] = kantor.di(lambda m: [b.id for b in m.g.penempatan(m.sekarang, orang_id=kantor.orang["kabid"])])
    kantor.di(lambda m: m.g.akhiri_penugasan(id_, m.sekarang))
    kantor.jam.maju(minutes=1)
    awal = "Jabatan Bapak/Ibu sebagai <b>Kepala Bidang Statistik dan Persandian</b> berakhir <b>Senin, 23 November 2026</b>. Tugasnya kini "
    akhir = ".\nBila Bapak/Ibu memegang jabatan lain, mintalah tautan undangan kepada admin kantor."
    semua = {**{k: f for k, (f, _) in PERINTAH_PEJABAT.items()}, "/kalender": kalender_kantor.tampilkan, "/plh": plh.tampilkan,
             "/pejabat": pejabat.tampilkan}  # fmt: skip
    for perintah, fungsi in semua.items():
        assert tanya(kantor, POST["kabid"], fungsi) == f"{awal}menunggu pejabat berikutnya{akhir}", perintah
    kantor.tautkan("kabid", 777, "Kabid baru (contoh)")
    assert tanya(kantor, POST["kabid"], papan.tampilkan) == f"{awal}ditangani <b>Kabid baru (contoh)</b>{akhir}"


def test_whoever_s_post_is_to_come_hears_from_when_and_a_citizen_that_this_is_for_officials(kantor: Kantor) -> None:
    orang = kantor.warga()
    assert "untuk pejabat yang sudah ditautkan" in tanya(kantor, SARI, papan.tampilkan)
    assert "untuk pejabat yang sudah ditautkan" in tanya(kantor, 9_999_999, papan.tampilkan), "tanpa akun"
    besok = kantor.jam.saat + timedelta(days=1)
    kantor.di(lambda m: m.g.tambah_penugasan("kabid", orang, jenis="definitif", mulai_at=besok))
    assert tanya(kantor, SARI, papan.tampilkan) == ("Jabatan Bapak/Ibu sebagai <b>Kepala Bidang Statistik dan Persandian</b> mulai <b>Selasa, 24 November "
                                                    "2026</b>. Sejak hari itu perintah ini dapat dipakai.")  # fmt: skip


def test_a_plh_whose_fortnight_is_over_hears_who_has_the_work_again(kantor: Kantor) -> None:
    orang = kantor.warga()  # his own post ended long ago
    kantor.di(lambda m: m.g.tambah_penugasan("kadis", orang, jenis="plh", mulai_at=m.sekarang, mewakili=kantor.orang["kadis"],
                                             selesai_at=datetime(2026, 11, 23, 16, tzinfo=UTC)))  # fmt: skip
    sampai(kantor, SENIN + timedelta(days=1))
    assert "sebagai <b>Plh. Kadis</b> berakhir <b>Senin, 23 November 2026</b>. Tugasnya kini ditangani <b>kadis 201 (contoh)</b>." in (
        tanya(kantor, SARI, tugas.daftar))  # fmt: skip
