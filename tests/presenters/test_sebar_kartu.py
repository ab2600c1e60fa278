"""Lists of a fan-out: they fit one message whatever people wrote into them, and show no markup of theirs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.application.ports import Isi
from bot.application.sebaran import SEHALAMAN, BarisSebar, PandanganSebar
from bot.domain.sop import Aksi
from bot.presenters.bentuk import panjang
from bot.presenters.sebar import kartu_sebar
from bot.presenters.teks import pesan

SAAT = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


def baris(n: int = 1, **lain: Any) -> BarisSebar:
    nilai: dict[str, Any] = {"lb": n, "kunci": f"d{n}", "judul": f"Data {n}", "pihak": "Dinas Sosial", "selesai": False,
                             "cara": None, "tautan": "", "at": None, "lolos": None, "terlambat": False, "alasan": ""}  # fmt: skip
    return BarisSebar(**nilai | lain)


def daftar(*b: BarisSebar, **lain: Any) -> PandanganSebar:
    nilai: dict[str, Any] = {
        "nomor": "0001/2026", "sop": "Pengumpulan Data", "instansi": "Dinas Kominfo", "aksi": Aksi.HIMPUN,
        "kegiatan": "Mengumpulkan data", "lb": 5, "baris": b, "halaman": 1, "banyak_halaman": 1, "total": len(b),
        "masuk": sum(x.selesai for x in b), "saring": "semua", "pemegang": True, "periksa": False, "tenggat_at": SAAT,
        "lewat": False, "zona": ZoneInfo("Asia/Makassar"), "pengingat": False,
    }  # fmt: skip
    return PandanganSebar(**nilai | lain)


def label(isi: Isi) -> list[str]:
    return [t.label for b in isi.tombol for t in b]


kata = st.text(max_size=400) | st.just("<b>&amp;" * 60) | st.just("😀" * 200)


@given(kata, kata, kata, st.booleans(), st.booleans(), st.booleans(), st.booleans())
@settings(max_examples=80, deadline=None)
def test_a_page_fits_one_message_and_its_buttons_fit_a_phone(
    judul: str, pihak: str, alasan: str, pemegang: bool, periksa: bool, selesai: bool, lama: bool
) -> None:
    b = [baris(i, judul=judul, pihak=pihak, alasan=alasan, selesai=selesai, terlambat=lama, cara="tautan", at=SAAT,
               lolos=False if periksa else None) for i in range(SEHALAMAN)]  # fmt: skip
    isi = kartu_sebar(daftar(*b, pemegang=pemegang, periksa=periksa, nomor=judul, sop=pihak, instansi=alasan,
                             kegiatan=judul, banyak_halaman=63, halaman=2, total=500))  # fmt: skip
    assert panjang(isi.teks) <= 4096
    assert len(isi.teks.encode()) <= 9000
    assert "<b>&amp;<b>" not in isi.teks
    assert all(0 < len(x.encode("utf-16-le")) // 2 <= 64 for x in label(isi))


def test_what_people_wrote_is_escaped() -> None:
    isi = kartu_sebar(daftar(baris(judul="Data <script> & lain", pihak="Dinas <A>", alasan="kolom <i>satuan</i>")))
    for mentah in ("<script>", "Dinas <A>", "<i>satuan"):
        assert mentah not in isi.teks
    assert "Data &lt;script&gt; &amp; lain" in isi.teks


def test_the_holder_takes_in_what_came_by_other_ways_and_looks_at_what_is_in() -> None:
    isi = kartu_sebar(daftar(baris(1), baris(2, selesai=True, cara="dokumen", at=SAAT)))
    assert "<b>1 dari 2</b> masuk" in isi.teks
    assert "Data 2 – Dinas Sosial (berkas, 24 Nov 10.00)" in isi.teks
    assert label(isi) == ["Terima berkas Data 1", "Lihat Data 2", "Lihat yang belum", "Undang kontak"]


def test_the_check_offers_to_pass_or_return_each_dataset_that_is_in() -> None:
    isi = kartu_sebar(daftar(baris(1, selesai=True, lolos=False), baris(2, selesai=True, lolos=True), periksa=True))
    assert label(isi)[:3] == ["Lihat Data 1", "Terima", "Kembalikan"]
    assert "Lihat Data 2" in label(isi)


def test_an_office_sees_only_what_is_asked_of_it_and_why_it_came_back() -> None:
    isi = kartu_sebar(daftar(baris(1, alasan="Satuan belum ada."), baris(2, selesai=True), pemegang=False))
    assert "Mohon kirim datanya" in isi.teks
    assert "Satuan belum ada." in isi.teks
    assert "Dinas Sosial" not in isi.teks
    assert label(isi) == ["Kirim Data 1"]


def test_a_receiver_confirms_with_one_button_and_the_late_one_is_named() -> None:
    pihak = kartu_sebar(daftar(baris(1), aksi=Aksi.DISTRIBUSIKAN, pemegang=False))
    assert label(pihak) == ["Terima"]
    assert "Tenggat" not in pihak.teks  # the row's minutes are the officer's, not the receiver's
    pemegang = kartu_sebar(daftar(baris(1, terlambat=True), aksi=Aksi.DISTRIBUSIKAN))
    assert "lebih dari sehari belum konfirmasi" in pemegang.teks


def test_a_refused_list_shows_its_first_twenty_findings_each_on_a_line() -> None:
    isi = pesan("daftar_ditolak", temuan=[f"Baris {i}: kolom <opd> kosong." for i in range(2, 60)])
    assert isi.teks.count("\n• ") == 20
    assert "dan 38 temuan lagi" in isi.teks
    assert "<opd>" not in isi.teks
