"""The office's calendar in the admin's hand: every open deadline follows, and people are told once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.application.kalender import JEDA_KABAR, cabut_hari, langkah_pergeseran, mulai, tambah_hari
from bot.application.ports import HariKantor, Meja, TombolTersimpan
from bot.domain.galat import Ditolak
from bot.domain.kalender import Kalender, jam_biasa, tanggal_lokal
from bot.store import models as t
from handlers import kalender as penangan
from handlers.konteks import Ketukan, Pengirim, PesanTeks
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor, KisahMeja, kalender

RABU = date(2026, 11, 25)
KAL = kalender("dkisp-tarakan")(datetime(2026, 11, 23, tzinfo=UTC))


@pytest.fixture
def kisah(kantor: Kantor) -> KisahMeja:
    """A case with the analis on Monday: due on Thursday."""
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    kisah.sampai(4)
    return kisah


def admin(kantor: Kantor) -> str:
    return kantor.di(lambda m: m.g.akun(ADMIN_ID).orang_id)  # type: ignore[union-attr]


def libur(tanggal: date = RABU, jenis: str = "libur", jam: str = "") -> HariKantor:
    return HariKantor(0, tanggal, jenis, "Libur daerah (contoh)", "SE Wali Kota 100/2026", jam)


def tambah(kantor: Kantor, hari: HariKantor) -> None:
    siapa = admin(kantor)
    kantor.di(lambda m: tambah_hari(m, siapa, hari))


def jalan(kantor: Kantor) -> None:
    """The sweep, until it has nothing more to do."""
    while kantor.di(langkah_pergeseran):
        pass


def kabar(kantor: Kantor) -> None:
    """The sweep after people may be told."""
    jalan(kantor)
    kantor.jam.saat_nyata += JEDA_KABAR + timedelta(seconds=1)
    jalan(kantor)


def tenggat(kantor: Kantor, kisah: KisahMeja) -> date:
    saat = kantor.di(lambda m: m.g.tenggat(kisah.b().id))[kisah.utama().lb]
    assert saat is not None
    return tanggal_lokal(KAL, saat)


def bergeser(kantor: Kantor, chat: int) -> list[str]:
    return [x for x in kantor.pesan(chat) if "Kalender kantor berubah" in x]


def test_a_new_day_off_moves_the_deadline_the_card_and_the_rungs_and_is_told_once(kantor: Kantor, kisah: KisahMeja) -> None:
    assert tenggat(kantor, kisah) == date(2026, 11, 26)
    tambah(kantor, libur())
    kabar(kantor)
    assert tenggat(kantor, kisah) == date(2026, 11, 27)
    assert "Jumat, 27 Nov 2026" in kantor.teks_kartu(POST["analis"], "tugas:")
    lb = kisah.utama().lb
    rung = next(r for r in kantor.baris(t.PengingatRow, t.PengingatRow.lb == lb) if r.status == "menunggu")
    assert tanggal_lokal(KAL, rung.jatuh_at) == date(2026, 11, 26)  # one working day before the new limit
    assert len(bergeser(kantor, POST["analis"])) == 1
    assert "Rabu, 25 November 2026 menjadi hari libur: Libur daerah (contoh) (SE Wali Kota 100/2026)." in bergeser(kantor, POST["analis"])[0]
    assert "0001/2026 langkah 4" in bergeser(kantor, POST["analis"])[0]
    assert not bergeser(kantor, POST["kadis"]), "hanya yang berkepentingan"
    kabar(kantor)
    assert len(bergeser(kantor, POST["analis"])) == 1


def test_what_moved_at_night_is_read_in_the_morning(kantor: Kantor, kisah: KisahMeja) -> None:
    kantor.jam.saat = datetime(2026, 11, 23, 14, tzinfo=UTC)  # ten at night
    tambah(kantor, libur())
    kabar(kantor)
    [satu] = kantor.baris(t.OutboxRow, t.OutboxRow.dedupe.startswith("geser:"))
    assert satu.not_before == datetime(2026, 11, 23, 23, 30, tzinfo=UTC), "Selasa 07.30"


def test_two_changes_in_a_row_are_one_message_and_one_taken_back_is_none(kantor: Kantor, kisah: KisahMeja) -> None:
    tambah(kantor, libur())
    jalan(kantor)
    tambah(kantor, libur(date(2026, 11, 26)))
    kabar(kantor)
    assert tenggat(kantor, kisah) == date(2026, 11, 30)
    [satu] = bergeser(kantor, POST["analis"])
    assert "25 November" in satu and "26 November" in satu
    tambah(kantor, libur(date(2026, 11, 27)))
    siapa = admin(kantor)
    hari = next(h for h in kantor.di(lambda m: m.g.hari_kantor()) if h.tanggal.day == 27)
    kantor.di(lambda m: cabut_hari(m, siapa, hari.id))
    kabar(kantor)
    assert len(bergeser(kantor, POST["analis"])) == 1
    with pytest.raises(Ditolak, match="hari_sudah_dicabut"):
        kantor.di(lambda m: cabut_hari(m, siapa, hari.id))


def test_a_worked_saturday_brings_a_deadline_nearer(kantor: Kantor, kisah: KisahMeja) -> None:
    tambah(kantor, libur())
    tambah(kantor, libur(date(2026, 11, 26)))
    tambah(kantor, libur(date(2026, 11, 28), "masuk", "08.00-12.00"))
    kabar(kantor)
    saat = kantor.di(lambda m: m.g.tenggat(kisah.b().id))[kisah.utama().lb]
    assert saat == datetime(2026, 11, 28, 12, 0, tzinfo=KAL.tz)


@pytest.mark.parametrize(
    ("hari", "kode"),
    [
        (HariKantor(0, RABU, "libur", "", "SE 1"), "hari_tidak_lengkap"),
        (HariKantor(0, RABU, "libur", "Libur", ""), "hari_tidak_lengkap"),
        (HariKantor(0, date(2036, 1, 1), "libur", "Libur", "SE 1"), "hari_terlalu_jauh"),
        (HariKantor(0, RABU, "masuk", "Masuk", "SE 1", "pagi"), "jam_tidak_terbaca"),
    ],
)
def test_a_day_that_cannot_be_meant_changes_nothing(kantor: Kantor, hari: HariKantor, kode: str) -> None:
    with pytest.raises(Ditolak, match=kode):
        tambah(kantor, hari)
    assert kantor.di(lambda m: m.g.hari_kantor()) == []
    assert kantor.di(lambda m: m.g.pergeseran()) is None


def test_only_the_admin_changes_the_calendar_and_a_day_stands_once(kantor: Kantor, kisah: KisahMeja) -> None:
    kadis = kisah.pelaku("kadis").orang
    with pytest.raises(Ditolak, match="bukan_wewenang"):
        kantor.di(lambda m: tambah_hari(m, kadis, libur()))
    tambah(kantor, libur())
    with pytest.raises(Ditolak, match="hari_sudah_ada"):
        tambah(kantor, libur())


def test_a_changed_file_moves_the_deadlines_at_the_next_start(kantor: Kantor, kisah: KisahMeja) -> None:
    kantor.di(mulai)
    assert kantor.di(lambda m: m.g.pergeseran()) is None, "pertama kali hanya dicatat"
    kantor.di(lambda m: m.g.simpan_kalender_dasar("sidik lama"))
    kantor.di(mulai)
    assert kantor.di(lambda m: m.g.pergeseran()) is not None
    kabar(kantor)
    kantor.di(mulai)
    assert kantor.di(lambda m: m.g.pergeseran()) is None
    assert not bergeser(kantor, POST["analis"]), "tidak ada yang bergeser"


# --- in chat ---------------------------------------------------------------------------------------------------------


def siapa(m: Meja, chat: int) -> Pengirim:
    return Pengirim(chat, chat, m.g.akun(chat))


def tulis(kantor: Kantor, chat: int, teks: str) -> None:
    def jalankan(m: Meja) -> None:
        dialog = m.g.dialog(chat)
        assert dialog is not None
        penangan.terima_hari(m, PesanTeks(siapa(m, chat), teks, 0, None, 1), dialog)

    kantor.di(jalankan)


def ketuk(kantor: Kantor, fn: Any, chat: int, data: dict[str, Any]) -> None:
    kantor.di(lambda m: fn(m, Ketukan(siapa(m, chat), TombolTersimpan("t", chat, "x", data, None, None, None), None)))


def test_the_admin_adds_a_day_in_one_line_and_withdraws_it_with_a_button(kantor: Kantor) -> None:
    kantor.di(lambda m: penangan.tampilkan(m, siapa(m, ADMIN_ID)))
    assert "Tambah hari libur" in kantor.label(ADMIN_ID, "kalender")
    ketuk(kantor, penangan.tanya, ADMIN_ID, {"jenis": "libur"})
    for salah in ("besok; Libur; SE 1", "31-02-2026; Libur; SE 1", "24-12-2026; Libur"):
        with pytest.raises(Ditolak, match="hari_tidak_terbaca"):
            tulis(kantor, ADMIN_ID, salah)
    tulis(kantor, ADMIN_ID, "2-12-2026;  Libur   daerah ; SE Wali Kota 100/2026")
    assert "Rab 2 Des 2026: libur, Libur daerah (SE Wali Kota 100/2026)" in kantor.teks_kartu(ADMIN_ID, "kalender")
    assert "Cabut Rab 2 Des 2026" in kantor.label(ADMIN_ID, "kalender")
    [hari] = kantor.di(lambda m: m.g.hari_kantor())
    ketuk(kantor, penangan.cabut, ADMIN_ID, {"id": hari.id})
    assert kantor.di(lambda m: m.g.hari_kantor()) == []
    assert [r.dicabut_oleh for r in kantor.baris(t.HariKantorRow)] == [admin(kantor)], "yang dicabut tetap tercatat"


def test_the_admin_sets_the_days_of_ramadan_and_hours_and_deadlines_follow(kantor: Kantor, kisah: KisahMeja) -> None:
    def kal() -> Kalender:
        return kantor.di(lambda m: m.kantor.kalender(m.sekarang))

    kantor.di(lambda m: penangan.tampilkan(m, siapa(m, ADMIN_ID)))
    assert "Jam kerja Ramadan: Sen 8 Feb 2027 sampai Sel 9 Mar 2027" in kantor.teks_kartu(ADMIN_ID, "kalender")
    assert not any("Cabut Ramadan" in x for x in kantor.label(ADMIN_ID, "kalender")), "yang di berkas diubah di berkas"
    ketuk(kantor, penangan.tanya, ADMIN_ID, {"jenis": "ramadan"})
    for salah, kode in (("8-2-2027; KMA", "ramadan_tidak_terbaca"), ("", "ramadan_tidak_terbaca"), ("9-3-2027; 8-2-2027; KMA 1", "ramadan_tidak_sah"),
                        ("8-2-2027; 10-3-2027; KMA 1", "ramadan_tidak_sah"), ("8-2-2027; 9-3-2027; ", "hari_tidak_lengkap")):  # fmt: skip
        with pytest.raises(Ditolak, match=kode):
            tulis(kantor, ADMIN_ID, salah)
    tulis(kantor, ADMIN_ID, "9-2-2027; 10-3-2027; KMA 100/2027 (contoh)")
    assert [(r.mulai, r.selesai) for r in kal().ramadan if r.mulai.year == 2027] == [(date(2027, 2, 9), date(2027, 3, 10))]
    assert [str(jam_biasa(kal(), date(2027, *x))[0][0]) for x in ((2, 5), (2, 10), (3, 5), (3, 22))] == ["07:30:00", "08:00:00", "08:00:00", "07:30:00"]
    assert "Jam kerja Ramadan: Sel 9 Feb 2027 sampai Rab 10 Mar 2027 (KMA 100/2027 (contoh))" in kantor.teks_kartu(ADMIN_ID, "kalender")
    with pytest.raises(Ditolak, match="hari_sudah_ada"):
        tambah(kantor, HariKantor(0, date(2027, 3, 1), "ramadan", "Ramadan", "KMA 2", sampai=date(2027, 3, 20)))
    tambah(kantor, HariKantor(0, date(2027, 2, 9), "libur", "Awal Ramadan", "SE 1/2027 (contoh)"))
    tambah(kantor, HariKantor(0, date(2026, 11, 20), "ramadan", "Ramadan", "KMA 3 (contoh)", sampai=date(2026, 11, 30)))
    kabar(kantor)
    assert "Kamis, 26 Nov 2026 pukul 15.00 WITA" in kantor.teks_kartu(POST["analis"], "tugas:"), "tenggat ikut jam pulang Ramadan"
    [isi] = bergeser(kantor, POST["analis"])
    assert "Jam kerja Ramadan berlaku Jumat, 20 November 2026 sampai Senin, 30 November 2026 (KMA 3 (contoh))." in isi
    hari = next(h for h in kantor.di(lambda m: m.g.hari_kantor()) if h.tanggal.year == 2026)
    ketuk(kantor, penangan.cabut, ADMIN_ID, {"id": hari.id})
    assert "Cabut Ramadan Sel 9 Feb 2027" in kantor.label(ADMIN_ID, "kalender")


def test_the_admin_sets_the_hours_of_the_week_and_deadlines_follow(kantor: Kantor, kisah: KisahMeja) -> None:
    def kal() -> Kalender:
        return kantor.di(lambda m: m.kantor.kalender(m.sekarang))

    biasa = str(KAL.jam_kerja)
    kantor.di(lambda m: penangan.tampilkan(m, siapa(m, ADMIN_ID)))
    assert f"Jam kerja: {biasa}\n" in kantor.teks_kartu(ADMIN_ID, "kalender")
    assert "Cabut perubahan jam kerja" not in kantor.label(ADMIN_ID, "kalender")
    ketuk(kantor, penangan.tanya, ADMIN_ID, {"jenis": "jam"})
    hari = ["Sen", "Selasa", "Rabu", "Kamis", "Jumat"]
    for salah, kode in (("Senin 08.00-16.00", "jam_kerja_tidak_terbaca"), ("Senin-Rebo 08.00-16.00; SE 1", "jam_kerja_tidak_terbaca"),
                        ("Senin 16.00-08.00; SE 1", "jam_kerja_tidak_terbaca"), ("Senin 08.00-16.00; ", "jam_kerja_tidak_terbaca"),
                        ("Senin-Rabu 08.00-16.00; Rabu 08.00-15.00; SE 1", "jam_kerja_tidak_terbaca"),
                        ("; ".join(f"{x.replace('Sen', 'Senin')} 08.00-12.0{n}, 13.00-16.0{n}" for n, x in enumerate(hari)) + "; SE 1",
                         "jam_kerja_terlalu_panjang")):  # fmt: skip
        with pytest.raises(Ditolak, match=kode):
            tulis(kantor, ADMIN_ID, salah)
    for jam, akhir in (("Senin-Kamis 8.00-12.00, 13.00-15.30;  Jumat 08.00-11.30", "15.30"), ("senin\u2013jumat 08.00-14.00", "14.00")):
        ketuk(kantor, penangan.tanya, ADMIN_ID, {"jenis": "jam"})
        tulis(kantor, ADMIN_ID, f"{jam} ; SE Wali Kota 7/2026 (contoh)")
        kabar(kantor)
        assert f"Kamis, 26 Nov 2026 pukul {akhir} WITA" in kantor.teks_kartu(POST["analis"], "tugas:")
    assert "Jam kerja menjadi Senin-Kamis 08.00-12.00, 13.00-15.30; Jumat 08.00-11.30 (SE Wali Kota 7/2026 (contoh))." in bergeser(
        kantor, POST["analis"])[0]  # fmt: skip
    assert "Jam kerja: Senin-Jumat 08.00-14.00 (SE Wali Kota 7/2026 (contoh))\n" in kantor.teks_kartu(ADMIN_ID, "kalender")
    assert [bool(r.dicabut_at) for r in kantor.baris(t.HariKantorRow)] == [True, False], "yang digantikan tetap tercatat"
    tambah(kantor, libur(kantor.di(lambda m: m.kantor.tanggal(m.sekarang))))
    [satu] = [h for h in kantor.di(lambda m: m.g.hari_kantor()) if h.jenis == "jam"]
    ketuk(kantor, penangan.cabut, ADMIN_ID, {"id": satu.id})
    kabar(kantor)
    assert str(kal().jam_kerja) == biasa
    assert "Perubahan jam kerja tidak berlaku lagi." in bergeser(kantor, POST["analis"])[-1]


def test_officials_see_the_calendar_without_buttons_and_citizens_do_not(kantor: Kantor, kisah: KisahMeja) -> None:
    kantor.di(lambda m: penangan.tampilkan(m, siapa(m, POST["kadis"])))
    assert "Libur 60 hari ke depan" in kantor.teks_kartu(POST["kadis"], "kalender")
    assert kantor.label(POST["kadis"], "kalender") == []
    kantor.di(lambda m: penangan.tampilkan(m, siapa(m, SARI)))
    assert not kantor.kartu(SARI, "kalender")
    with pytest.raises(Ditolak, match="bukan_wewenang"):
        ketuk(kantor, penangan.tanya, POST["kadis"], {"jenis": "libur"})
