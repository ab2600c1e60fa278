"""The picture of one berkas: what it says about done, current, coming, late and returned steps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.diagrams.alur import alur_sop
from bot.diagrams.kanvas import Kanvas, Teks, huruf
from bot.diagrams.riwayat import HIJAU, JINGGA, MERAH, Keadaan, daftar_tahap, gambar_berkas, hitung_kembali, tata_berkas
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.nilai import ganti
from bot.domain.sop import Sop
from tests.diagrams.alat import KATALOG
from tests.diagrams.test_bagan import sop_acak

TARAKAN = KATALOG.sop["dkisp-tarakan/layanan-data-statistik-sektoral"]
WITA = ZoneInfo("Asia/Makassar")
PAGI = datetime(2026, 11, 16, 1, 12, tzinfo=UTC)  # Monday 09.12 WITA


def kunjungan(lb: int, no: int, bagian: int = 0, status: str = "selesai", dari: int | None = None, sop: Sop = TARAKAN,
              samping: bool = False, induk: int | None = None) -> LangkahBerkas:  # fmt: skip
    b = sop.ambil(no).bagian[bagian]
    at = PAGI + timedelta(days=lb)
    return LangkahBerkas(lb, no, bagian, b.aksi, b.pemegang, None, at, dari, samping=samping, induk=induk, status=status,
                         selesai_at=None if status == "terbuka" else at + timedelta(hours=2))  # fmt: skip


def berkas(*langkah: LangkahBerkas, status: str = "berjalan") -> Berkas:
    akhir = PAGI + timedelta(days=30) if status != "berjalan" else None
    return Berkas(
        "b", "0007/2026", TARAKAN.id, TARAKAN.versi, "p", PAGI, status=status, langkah=langkah, selesai_at=akhir
    )


#: Up to row 5, back to 4, again up to row 6, back to 4, and now at row 5 once more.
BOLAK_BALIK = berkas(
    kunjungan(1, 1), kunjungan(2, 1, 1), kunjungan(3, 2), kunjungan(4, 3), kunjungan(5, 4),
    kunjungan(6, 5, status="dikembalikan", dari=5), kunjungan(7, 4, dari=6), kunjungan(8, 5, dari=7),
    kunjungan(9, 6, status="dikembalikan", dari=8), kunjungan(10, 4, dari=9), kunjungan(11, 5, status="terbuka", dari=10),
)  # fmt: skip


def gambar(
    b: Berkas, tenggat: dict[int, datetime | None] | None = None, sekarang: datetime = PAGI, sop: Sop = TARAKAN
) -> Kanvas:
    return tata_berkas(sop, b, sekarang=sekarang, tenggat=tenggat or {}, nama_jabatan=str.capitalize,
                       pemegang=lambda k: "Siti Aminah (contoh)", zona=WITA)  # fmt: skip


def kata(kanvas: Kanvas) -> list[str]:
    return [u.isi for u in kanvas.unsur if isinstance(u, Teks)]


def test_steps_before_the_current_one_are_done_and_steps_after_it_are_to_come_even_when_walked_before() -> None:
    keadaan = [t.keadaan for t in daftar_tahap(alur_sop(TARAKAN), TARAKAN, BOLAK_BALIK)]
    assert keadaan == [Keadaan.SUDAH] * 5 + [Keadaan.SEKARANG] + [Keadaan.NANTI] * 4


def test_returns_are_counted_by_where_they_came_from() -> None:
    assert dict(hitung_kembali(alur_sop(TARAKAN), TARAKAN, BOLAK_BALIK)) == {(5, 4): 1, (6, 4): 1}
    isi = kata(gambar(BOLAK_BALIK))
    assert "×2" in isi
    assert isi.count("Dikembalikan ke langkah 4 ×1") == 2
    assert "Dikerjakan ×3" in isi


def test_the_current_step_names_its_holder_and_its_due_date() -> None:
    isi = gambar(BOLAK_BALIK, {11: PAGI + timedelta(days=1)})
    warna = {u.isi: u.warna for u in isi.unsur if isinstance(u, Teks)}
    assert warna["Sekarang di Statistisi: Siti Aminah (contoh)"] == JINGGA
    assert "Tenggat Sel 17 Nov 2026 09.12" in warna
    assert "Langkah 5 dari 9" in warna


def test_late_steps_are_marked_whether_open_or_done() -> None:
    tenggat = {11: PAGI + timedelta(days=1), 3: PAGI + timedelta(days=3, hours=2), 4: PAGI + timedelta(days=4, hours=1)}
    isi = gambar(BOLAK_BALIK, dict(tenggat), sekarang=PAGI + timedelta(days=2))
    merah = [u.isi for u in isi.unsur if isinstance(u, Teks) and u.warna == MERAH and "ambat" in u.isi]
    assert merah == ["Selesai terlambat", "Terlambat, tenggat Sel 17 Nov 2026 09.12"]


def test_a_step_without_a_holder_names_the_post_alone() -> None:
    isi = tata_berkas(
        TARAKAN, BOLAK_BALIK, sekarang=PAGI, tenggat={}, nama_jabatan=str.capitalize, pemegang=lambda k: "", zona=WITA
    )
    assert "Sekarang di Statistisi" in kata(isi)


def test_a_finished_case_has_only_done_steps() -> None:
    jalan = [(x.no, k) for x in TARAKAN.langkah for k in range(len(x.bagian))]
    selesai = berkas(*(kunjungan(n, no, k) for n, (no, k) in enumerate(jalan, 1)), status="selesai")
    assert {t.keadaan for t in daftar_tahap(alur_sop(TARAKAN), TARAKAN, selesai)} == {Keadaan.SUDAH}
    warna = {u.isi: u.warna for u in gambar(selesai).unsur if isinstance(u, Teks)}
    assert warna["Selesai, Rab 16 Des 2026 09.12"] == HIJAU


def test_a_dropped_case_says_so_and_has_no_current_step() -> None:
    batal = berkas(kunjungan(1, 1), kunjungan(2, 1, 1, status="batal"), status="batal")
    assert [t.keadaan for t in daftar_tahap(alur_sop(TARAKAN), TARAKAN, batal)][:3] == [
        Keadaan.SUDAH,
        Keadaan.NANTI,
        Keadaan.NANTI,
    ]
    assert any(isi.startswith("Dibatalkan") for isi in kata(gambar(batal)))


def test_side_tasks_and_branches_are_counted_and_never_move_the_case() -> None:
    b = berkas(kunjungan(1, 1), kunjungan(2, 1, 1, status="terbuka"), kunjungan(3, 5, status="terbuka", samping=True),
               kunjungan(4, 1, 1, induk=2), kunjungan(5, 1, 1, status="terbuka", induk=2))  # fmt: skip
    keadaan = [t.keadaan for t in daftar_tahap(alur_sop(TARAKAN), TARAKAN, b)]
    assert keadaan[:3] == [Keadaan.SUDAH, Keadaan.SEKARANG, Keadaan.NANTI]
    isi = kata(gambar(b))
    assert "1 dari 2 sudah masuk" in isi
    assert "1 tugas samping berjalan" in isi


def test_the_picture_fits_a_phone_and_is_the_same_every_time() -> None:
    def buat() -> bytes:
        return gambar_berkas(TARAKAN, BOLAK_BALIK, sekarang=PAGI, tenggat={11: None}, nama_jabatan=str.capitalize,
                             pemegang=lambda k: "Siti (contoh)", zona=WITA)  # fmt: skip

    lebar, tinggi = Image.open(BytesIO(buat())).size
    assert lebar == 1080 and 1080 < tinggi < 9000  # Telegram refuses photos with width and height above 10000 together
    assert buat() == buat()
    assert min(u.ukuran for u in gambar(BOLAK_BALIK).unsur if isinstance(u, Teks)) >= 28


@pytest.mark.parametrize("sop", list(KATALOG.sop.values()), ids=lambda s: s.id)
def test_long_procedures_stay_within_what_telegram_takes(sop: Sop) -> None:
    b = ganti(berkas(kunjungan(1, 1, status="terbuka", sop=sop)), sop=sop.id)
    kanvas = gambar(b, sop=sop)
    assert kanvas.lebar + kanvas.tinggi <= 10000
    assert kanvas.tinggi / kanvas.lebar <= 20


@settings(max_examples=40, deadline=None)
@given(sop_acak(), st.data())
def test_no_text_leaves_the_picture_and_none_lies_on_another(sop: Sop, data: st.DataObject) -> None:
    tempat = [(x.no, k) for x in sop.langkah for k in range(len(x.bagian))]
    langkah = []
    for lb in range(1, data.draw(st.integers(1, 12)) + 1):
        no, bagian = data.draw(st.sampled_from(tempat))
        status = data.draw(st.sampled_from(("selesai", "terbuka", "dikembalikan", "batal")))
        langkah.append(
            kunjungan(lb, no, bagian, status, dari=lb - 1 or None, sop=sop, samping=data.draw(st.booleans()))
        )
    kanvas = gambar(berkas(*langkah), {1: PAGI}, PAGI + timedelta(days=9), sop)
    teks = sorted((u for u in kanvas.unsur if isinstance(u, Teks) and not u.isi.startswith("×")), key=lambda u: u.y)
    for u in teks:
        assert u.x >= 0 and u.x + huruf().lebar(u.isi, u.ukuran, u.tebal) <= kanvas.lebar
        assert 0 < u.y < kanvas.tinggi
    assert all(b.y - a.y >= b.ukuran * 0.9 for a, b in pairwise(teks))
