"""/papan as people read it: one phone screen whatever an office looks like, and words that are safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.application.papan import BarisTerbuka, DaftarRisiko, Papan, PapanSop, Risiko, Terukur
from bot.presenters.bentuk import panjang
from bot.presenters.papan import papan, papan_lewat, papan_sendiri

WITA = ZoneInfo("Asia/Makassar")
SAAT = datetime(2026, 11, 25, 1, 12, tzinfo=UTC)

RISIKO = Risiko("b1", "0001/2026", 4, "Statistisi", SAAT - timedelta(days=1), True, (5, "Kabid"), SAAT + timedelta(days=13),
                SAAT + timedelta(days=14), SAAT + timedelta(days=9))  # fmt: skip
BIASA = Papan(
    kantor="DKISP Kota Tarakan", saat=SAAT, zona=WITA,
    sop=(PapanSop("s", "Layanan Data Statistik Sektoral", 7, (BarisTerbuka(1, "Kadis", False, 4, 1, 2),)),),
    pilihan=(("s", "Layanan Data Statistik Sektoral"),), satu=False, lewat=1, hari_ini=2, berisiko=3, ramalan=(RISIKO,), lewat_batas=1,
    terlama=Terukur("Layanan Data", 4, "Menyiapkan", "Statistisi", "3 hari kerja", 5, 3, timedelta(hours=32), 1.4),
    ketepatan=(23, 25),
)  # fmt: skip


def test_the_board_of_one_procedure_reads_as_one_screen() -> None:
    assert papan(papan=BIASA).teks == (
        "📊 <b>Papan DKISP Kota Tarakan</b>\nRabu, 25 Nov 2026 pukul 09.12 WITA\n\n"
        "<b>7</b> berkas berjalan · ⏰ <b>1</b> terlambat · <b>2</b> jatuh tempo hari ini\n\n"
        "<b>Layanan Data Statistik Sektoral</b>: 7\n1. Kadis: 4, ⏰ 1 terlambat, 2 hari ini\n\n"
        "<b>Perkiraan</b>\n⚠️ 1 berkas diperkirakan lewat batas UU KIP.\n"
        "• 0001/2026, langkah 4 (Statistisi): selesai Sel 8 Des 2026, batas Jum 4 Des 2026\n\n"
        "<b>Langkah terlama bulan ini</b>\nlangkah 4 (Statistisi): 4,3 hari dari waktu 3 hari kerja\n"
        "Median dari 5 kali, 3 di antaranya terlambat.\n\n"
        "<b>Ketepatan waktu Bapak/Ibu sendiri</b> (3 bulan)\n92%: 23 dari 25 langkah selesai tepat waktu."
    )
    label = [[b.label for b in baris] for baris in papan(papan=BIASA).tombol]
    assert label == [["Lihat yang mendesak (3)"], ["Kirim gambar", "Perbarui"]]
    for lewat, kata in ((0, "segera jatuh tempo"), (3, "terlambat")):
        assert papan(papan=replace(BIASA, lewat=lewat)).tombol[0][0].label == f"Lihat yang {kata} (3)"


def test_a_board_of_many_procedures_shows_the_late_rows_first_and_a_button_for_each() -> None:
    baris = tuple(BarisTerbuka(n, f"Jabatan <{n}> yang namanya panjang sekali", False, 99, 9 if n == 16 else 0, 0) for n in range(1, 17))
    sop = tuple(PapanSop(f"s{i}", f"SOP <{i}> " + "panjang " * 20, 400, baris) for i in range(4))
    penuh = replace(BIASA, sop=sop, pilihan=tuple((s.id, s.nama) for s in sop), ramalan=(RISIKO,) * 3, berisiko=999)
    isi = papan(papan=penuh)
    assert panjang(isi.teks) <= 1900 and "<4>" not in isi.teks
    assert isi.teks.count("16. Jabatan") == 4 and isi.teks.count("… dan 13 baris lain") == 4
    assert [b.data["sop"] for baris_tombol in isi.tombol for b in baris_tombol if b.aksi == "papan_sop"] == ["s0", "s1", "s2", "s3", ""]
    satu = papan(papan=replace(penuh, sop=sop[:1], satu=True))
    assert ["Lihat semua SOP"] in [[b.label for b in x] for x in satu.tombol]
    assert {b.data["sop"] for x in satu.tombol for b in x if b.aksi in ("papan_lewat", "papan_gambar")} == {"s0"}


def test_an_empty_office_says_so_without_a_button_that_leads_nowhere() -> None:
    isi = papan(papan=replace(BIASA, sop=(PapanSop("s", "Layanan", 0, ()),), lewat=0, hari_ini=0, berisiko=0, ramalan=(), lewat_batas=0,
                              terlama=None, ketepatan=(0, 0)))  # fmt: skip
    assert "<b>0</b> berkas berjalan\n" in isi.teks and "Perkiraan" not in isi.teks
    assert "Belum ada langkah yang selesai." in isi.teks
    assert [b.aksi for x in isi.tombol for b in x] == ["papan_gambar", "papan_sop"]


def test_a_page_of_risks_says_what_comes_next_and_what_a_slip_moves() -> None:
    isi = papan_lewat(daftar=DaftarRisiko((RISIKO, replace(RISIKO, nomor="0002/2026", lewat=False, batas_at=None, berikut=None)), "", 12, 2, 3, WITA))
    assert "<b>Terlambat dan segera jatuh tempo: 12</b> (halaman 2 dari 3)" in isi.teks
    assert ("<b>0001/2026</b> · langkah 4, Statistisi\n⏰ terlambat sejak Selasa, 24 Nov 2026 pukul 09.12 WITA\n"
            "Selesai Sel 8 Des 2026; mundur 1 hari kerja: Rab 9 Des 2026, berikutnya langkah 5 (Kabid)\n"
            "⚠️ diperkirakan lewat batas UU KIP (Jum 4 Des 2026)") in isi.teks  # fmt: skip
    assert "<b>0002/2026</b> · langkah 4, Statistisi\njatuh tempo Selasa" in isi.teks
    assert [b.label for x in isi.tombol for b in x] == ["Riwayat 0001/2026", "Riwayat 0002/2026", "‹ Sebelumnya", "Berikutnya ›"]
    assert papan_lewat(daftar=DaftarRisiko((), "", 0, 1, 1, WITA)).tombol == ()


def test_an_official_without_a_board_reads_his_own_rate() -> None:
    assert "50%: 1 dari 2 langkah selesai tepat waktu." in papan_sendiri(tepat=1, semua=2).teks
    assert "Belum ada langkah bertenggat" in papan_sendiri(tepat=0, semua=0).teks
