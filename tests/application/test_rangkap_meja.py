"""Who holds two posts of one ladder acts once, at the desk: cards, reminders, the history, the letter, and the way out of an own request."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.application import kursi
from bot.application.laksana import laksanakan
from bot.application.pandangan import pandangan_riwayat
from bot.application.surat import catatan_cakupan
from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import Cakupan, Pelaku
from bot.domain.rangkap import paraf_menyusul
from bot.domain.sop import Aksi
from bot.presenters.kartu import riwayat as teks_riwayat
from bot.store import models as t
from bot.store.pemeriksaan import _keutuhan
from tests.application.alat_meja import ADMIN_ID, POST, Kantor, KisahMeja

SENIN = date(2026, 11, 23)


def tunjuk(kantor: Kantor, jabatan: str, ganti: str, *, mulai: date = SENIN, lama: int = 5) -> int:
    u = kursi.UsulPlh(jabatan, "plh", kantor.orang[ganti], mulai, mulai + timedelta(days=lama - 1), kantor.orang[jabatan])
    return kantor.di(lambda m: kursi.tunjuk(m, kantor.orang[jabatan], u))


def akhiri(kantor: Kantor, jabatan: str, id_: int) -> None:
    kantor.di(lambda m: kursi.akhiri(m, kantor.orang[jabatan], id_))


def riwayat(kantor: Kantor, kisah: KisahMeja) -> str:
    berkas = kantor.ambil(kisah.b().id)
    return kantor.di(lambda m: teks_riwayat(pandangan_riwayat(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi))).teks)


def catatan(kantor: Kantor, kisah: KisahMeja) -> str:
    berkas = kantor.ambil(kisah.b().id)
    return kantor.di(lambda m: catatan_cakupan(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi)))


def utuh(kantor: Kantor) -> list[str]:
    return [str(x) for x in kantor.sesi(lambda s: list(_keutuhan(s)), semua=True)]


def kartu_langkah(kantor: Kantor, kisah: KisahMeja, chat: int, lb: int) -> list[t.KartuRow]:
    return kantor.kartu(chat, f"tugas:{kisah.b().id}:{lb}")


def test_a_plh_of_the_kadis_is_not_asked_for_his_own_paraf_and_everything_says_why(kantor: Kantor, kisah: KisahMeja) -> None:
    tunjuk(kantor, "kadis", "kabid")
    kisah.sampai(7)
    dicakup = next(k for k in kisah.b().langkah if k.no == 6)
    assert dicakup.status == "selesai" and dicakup.dicakup is not None
    assert not kartu_langkah(kantor, kisah, POST["kabid"], dicakup.lb), "tidak ada kartu untuk paraf yang dicakup"
    assert not kantor.baris(t.PengingatRow, t.PengingatRow.lb == dicakup.lb), "tidak ada pengingat"
    kalimat = "rangkap: paraf Kabid dicakup tanda tangan Plh. Kadis (kabid 203 (contoh) memegang kedua jabatan)"
    assert kalimat in riwayat(kantor, kisah)
    assert kalimat in kantor.teks_kartu(POST["sekretaris"], "tugas:")
    assert catatan(kantor, kisah) == "Paraf Kabid dicakup tanda tangan Plh. Kadis (rangkap jabatan)"
    kisah.tamat()
    assert kalimat in riwayat(kantor, kisah)
    nomor = kantor.baris(t.NomorRow, t.NomorRow.aliran != "agenda")
    assert [(n.urut, n.status) for n in nomor] == [(1, "final")]
    assert not utuh(kantor)


def test_a_plh_that_begins_while_the_paraf_waits_ends_the_visit_and_its_card_says_so(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.sampai(6)
    lb = kisah.utama().lb
    assert "Paraf" in kantor.label(POST["kabid"], "tugas:")
    tunjuk(kantor, "kadis", "kabid")
    [kartu] = kartu_langkah(kantor, kisah, POST["kabid"], lb)
    assert not kartu.hidup
    assert "<b>Rangkap jabatan</b>: dicakup tanda tangan Plh. Kadis" in str((kartu.isi or {}).get("text"))
    assert all(x.status != "menunggu" for x in kantor.baris(t.PengingatRow, t.PengingatRow.lb == lb))
    kisah.berkas = kantor.ambil(kisah.b().id)
    assert kisah.utama().no == 7
    kisah.tamat()
    assert not utuh(kantor)


def test_when_the_plh_ends_before_he_signed_his_paraf_is_asked_for_and_the_signer_waits_for_it(kantor: Kantor, kisah: KisahMeja) -> None:
    id_ = tunjuk(kantor, "kadis", "kabid")
    kisah.sampai(8)
    akhiri(kantor, "kadis", id_)
    kisah.berkas = kantor.ambil(kisah.b().id)
    [menyusul] = paraf_menyusul(kisah.b())
    [kartu] = kartu_langkah(kantor, kisah, POST["kabid"], menyusul.lb)
    assert kartu.hidup and "Mohon periksa surat dan datanya, lalu paraf atau kembalikan." in str((kartu.isi or {}).get("text"))
    assert "tugas tambahan" not in str((kartu.isi or {}).get("text"))
    assert kantor.baris(t.PengingatRow, t.PengingatRow.lb == menyusul.lb, t.PengingatRow.status == "menunggu")
    assert "Menunggu paraf Kabid" in kantor.teks_kartu(POST["kadis"], "tugas:")
    kisah.beri(kisah.render())
    assert "Tanda tangani" not in kantor.label(POST["kadis"], "tugas:")
    assert catatan(kantor, kisah) == "", "tidak ada lagi yang dicakup"
    kisah.maju()
    assert "Tanda tangani" in kantor.label(POST["kadis"], "tugas:")
    assert "diminta tersendiri, karena jabatan di atasnya kini dipegang pejabat lain" in riwayat(kantor, kisah)
    kisah.tamat()
    assert not utuh(kantor)


def test_a_second_holder_who_is_linked_to_the_higher_post_brings_the_paraf_back(kantor: Kantor, kisah: KisahMeja) -> None:
    kantor.tautkan("kadis", POST["kabid"])  # the same account in both posts, and one holder more
    kadis = kantor.di(lambda m: [x for x in m.g.penugasan(m.sekarang, jabatan="kadis") if x.orang_id == kantor.orang["kadis"]])[0]
    kantor.di(lambda m: m.g.akhiri_penugasan(kadis.id, m.sekarang))
    kantor.jam.maju(minutes=1)
    kisah.sampai(8)
    assert [k.no for k in kisah.b().langkah if k.dicakup is not None] == [6]
    kantor.tautkan("kadis", 401)
    kisah.berkas = kantor.ambil(kisah.b().id)
    assert [k.no for k in paraf_menyusul(kisah.b())] == [6]
    kisah.beri(c.TerimaTugas(oleh=kisah.pemegang("kadis")[-1], lb=kisah.utama().lb))
    kisah.tamat()
    assert not utuh(kantor)


def test_a_pemohon_who_is_an_official_decides_nothing_of_his_own_and_the_case_goes_on_with_a_plh(kantor: Kantor) -> None:
    kabid = kantor.orang["kabid"]
    kisah = kantor.kisah(kantor.ajukan(kabid, chat_id=POST["kabid"]))
    kisah.sampai(6)
    lb = kisah.utama().lb
    for chat in (ADMIN_ID, POST["kadis"]):  # the head, not the sekretaris, stands above the kabid in this tree
        assert any("pejabatnya adalah pemohonnya sendiri" in x and "langkah 6" in x for x in kantor.pesan(chat)), chat
    teks = kantor.teks_kartu(POST["kabid"], f"tugas:{kisah.b().id}:{lb}")
    assert "harus diputus pejabat lain" in teks
    label = kantor.label(POST["kabid"], f"tugas:{kisah.b().id}:{lb}")
    assert not {"Paraf", "Terima"} & set(label)
    with pytest.raises(Ditolak, match="permohonan_sendiri"):
        kantor.di(lambda m: laksanakan(m, kisah.b().id, c.BubuhkanParaf(oleh=Pelaku(kabid, "kabid"), lb=lb,
                                                                        isi_hash=str(kisah.b().isi_hash))))  # fmt: skip
    tunjuk(kantor, "kabid", "statistisi")  # by the pemohon himself, as the card says; admin and superior may as well
    kisah.berkas = kantor.ambil(kisah.b().id)
    assert "Paraf" in kantor.label(POST["statistisi"], f"tugas:{kisah.b().id}:{lb}")
    kisah.tamat()
    paraf = [e.oleh for e in kantor.acara(kisah.b().id) if isinstance(e, p.ParafDibubuhkan)]
    assert kabid not in {x.orang for x in paraf if x is not None}
    assert not utuh(kantor)


def test_a_kadis_who_asks_for_data_himself_is_signed_for_by_a_plh_and_never_by_himself(kantor: Kantor) -> None:
    kadis = kantor.orang["kadis"]
    kisah = kantor.kisah(kantor.ajukan(kadis, chat_id=POST["kadis"]))
    kisah.sampai(8)
    assert any("pejabatnya adalah pemohonnya sendiri" in x for x in kantor.pesan(ADMIN_ID))
    assert "Tanda tangani" not in kantor.label(POST["kadis"], f"tugas:{kisah.b().id}:{kisah.utama().lb}")
    tunjuk(kantor, "kadis", "sekretaris")  # who gave his paraf already, and signs as Plh now
    kisah.berkas = kantor.ambil(kisah.b().id)
    kisah.tamat()
    [ttd] = [e for e in kantor.acara(kisah.b().id) if isinstance(e, p.SuratDitandatangani)]
    assert ttd.oleh is not None and (ttd.oleh.orang, ttd.oleh.sebagai) == (kantor.orang["sekretaris"], "plh")
    assert not utuh(kantor)


def test_the_office_of_a_pemohon_is_never_offered_as_the_superior_who_takes_his_own_case(kantor: Kantor) -> None:
    kadis = kantor.orang["kadis"]
    kabid = kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan="kabid"))[0]
    kisah = kantor.kisah(kantor.ajukan(kadis, chat_id=POST["kadis"]))
    kisah.sampai(5)
    kantor.di(lambda m: m.g.akhiri_penugasan(kabid.id, m.sekarang))
    kantor.jam.maju(minutes=1)
    kisah.maju()
    assert any("langkah 6" in x and "belum ada pejabat" in x for x in kantor.pesan(ADMIN_ID))
    assert not any("langkah 6" in x and "belum ada pejabat" in x for x in kantor.pesan(POST["kadis"]))


def test_the_audit_finds_a_paraf_that_was_covered_without_both_posts(kantor: Kantor, kisah: KisahMeja) -> None:
    kisah.sampai(6)
    utama = kisah.utama()
    satu, dua = Pelaku(kantor.orang["kabid"], "kabid"), Pelaku(kantor.orang["kabid"], "kadis")
    palsu = p.ParafDicakup(at=datetime(2026, 11, 24, tzinfo=UTC), oleh=None, lb=utama.lb, pemegang=satu,
                           cakupan=Cakupan(8, 0, Aksi.TANDATANGANI, dua), sebab="rangkap")  # fmt: skip
    kisah.beri(c.CakupParaf(oleh=None, lb=utama.lb, pemegang=satu, no=8, bagian=0, atas=dua))
    assert palsu.cakupan.oleh == dua
    assert any("[I7]" in x and "ParafDicakup" in x for x in utuh(kantor))
