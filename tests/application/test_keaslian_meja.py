"""What the register says of a letter, and what a file is held against: from number to signature, across letters of one case."""

from __future__ import annotations

import asyncio
from hashlib import sha256
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from bot.application.keaslian import EntriSurat, Patokan, cari, cari_berkas, hakimi, kode_disebut
from bot.application.ports_pipa import Gerbang
from bot.application.ports_ttd import HasilPeriksa, PemeriksaTtd
from bot.domain.aturan import jalankan
from bot.domain.nilai import ganti
from bot.domain.peristiwa import LangkahDibuka
from bot.domain.sop import Aksi
from bot.presenters.keaslian import ALASAN
from bot.presenters.penyaji import PenyajiIndonesia
from bot.store import models as t
from bot.store.database import Database
from bot.store.gudang import GudangSql
from bot.wiring import KantorBot, RegisterSurat
from tests.application.alat_meja import INSTANSI, Kantor, KisahMeja, kalender
from tests.application.alat_ttd import KantorTtd, Pemeriksa


def kode(kantor: Kantor, kisah: KisahMeja) -> str:
    surat = kantor.ambil(kisah.b().id).surat
    assert surat is not None and surat.nomor is not None
    return surat.nomor.kode


def siap(kantor: Kantor, *, tamat: bool = True) -> KisahMeja:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga(), judul_data="jumlah pelaku UMKM"))
    kisah.sampai(9 if tamat else 8)
    return kisah


def patokan(kantor: Kantor, teks: str) -> Patokan | None:
    return kantor.di(lambda m: cari(m, teks))


def test_an_approved_letter_is_told_by_number_date_subject_and_post(kantor: Kantor) -> None:
    kisah = siap(kantor)
    p = patokan(kantor, kode(kantor, kisah))
    assert p is not None and p.catatan is None
    e = p.entri
    assert (e.status, e.penyedia, e.jabatan.startswith("Kepala Dinas")) == ("disetujui", "none", True)
    assert "jumlah pelaku UMKM" in e.hal and e.nomor.startswith("000.8.3.3.3/") and e.tanggal.endswith("2026")
    assert "Sari" not in str(e) and "kadis 201" not in str(e)


def test_a_letter_that_is_not_signed_yet_says_only_that(kantor: Kantor) -> None:
    kisah = siap(kantor, tamat=False)
    p = patokan(kantor, kode(kantor, kisah))
    assert p is not None and (p.entri.status, p.entri.hal, p.entri.jabatan, p.sha256) == ("belum", "", "", "")
    assert asyncio.run(hakimi(p, b"%PDF-1.7", Pemeriksa())) == HasilPeriksa(False, ("belum",))


def test_a_number_that_was_dropped_is_told_as_dropped(kantor: Kantor) -> None:
    kisah = siap(kantor, tamat=False)
    k = kode(kantor, kisah)
    kantor.sesi(lambda s: s.execute(t.NomorRow.__table__.update().where(t.NomorRow.kode == k).values(status="batal")))
    p = patokan(kantor, k)
    assert p is not None and p.entri.status == "dibatalkan"
    assert not asyncio.run(hakimi(p, b"%PDF-1.7", Pemeriksa())).sah


def test_an_approved_letter_is_its_bytes_and_nothing_else(kantor: Kantor) -> None:
    p = patokan(kantor, kode(kantor, siap(kantor)))
    assert p is not None and p.sha256
    asli = Patokan(p.entri, sha256(b"%PDF-1.7 asli").hexdigest())
    assert asyncio.run(hakimi(asli, b"%PDF-1.7 asli", Pemeriksa())).sah
    assert asyncio.run(hakimi(asli, b"%PDF-1.7 asli ", Pemeriksa())).alasan == ("bita_berbeda",)
    assert asyncio.run(hakimi(asli, b"PK", Pemeriksa())).alasan == ("bukan_pdf",)


def test_a_signed_letter_is_held_by_its_signature(tmp_path: Path) -> None:
    k = KantorTtd(tmp_path)
    kisah = k.surat()
    k.aktifkan(kisah)
    k.ketuk_surat("tandatangani", kisah)
    k.ketik(k.kode())
    asyncio.run(k.kerjakan())
    p = patokan(k, kode(k, kisah))
    assert p is not None and p.catatan is not None
    surat = k.ambil(kisah.b().id).surat
    assert surat is not None and surat.pdf is not None and surat.bertanda is not None
    assert (p.entri.status, p.entri.penyedia, p.catatan.bidang) == ("ditandatangani", "local", ("TTD1",))
    assert (p.catatan.sha256_awal, p.catatan.sha256_akhir, p.catatan.jabatan) == (surat.pdf.sha256, surat.bertanda.sha256, "kadis")
    k.tutup()


def test_a_file_is_found_by_its_bytes_its_code_or_its_number_and_a_given_code_counts_first(kantor: Kantor) -> None:
    kisah = siap(kantor)
    k = kode(kantor, kisah)
    p = patokan(kantor, k)
    assert p is not None
    terbaca = "-".join(k[i : i + 4] for i in range(0, 16, 4))
    for sidik, teks in ((p.sha256, ""), ("0" * 64, f"Kode verifikasi: {terbaca} 000/1/X"), ("0" * 64, f"Nomor : {p.entri.nomor}\nHal")):
        assert kantor.di(lambda m, s=sidik, x=teks: cari_berkas(m, s, x)) == p
    assert kantor.di(lambda m: cari_berkas(m, p.sha256, terbaca, "A" * 16)) is None
    assert kantor.di(lambda m: cari_berkas(m, "0" * 64, "surat biasa 12/34/56")) is None
    assert kantor.di(lambda m: cari_berkas(m, "0" * 64, kisah.b().nomor)) is None  # an agenda number is no letter


def test_a_letter_stays_known_when_its_case_drafts_another(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kisah = siap(kantor)
    k, b = kode(kantor, kisah), kantor.ambil(kisah.b().id)
    dulu = patokan(kantor, k)
    acara = kantor.acara(b.id)
    buka = next(e for e in acara if isinstance(e, LangkahDibuka) and e.aksi is Aksi.SUSUN_SURAT)
    acara.append(ganti(buka, lb=99, no=99))
    kini = jalankan(None, acara, id=b.id)
    assert kini.surat is None
    monkeypatch.setattr(GudangSql, "acara", lambda self, berkas_id: acara)
    monkeypatch.setattr(GudangSql, "intip", lambda self, berkas_id: kini)
    assert patokan(kantor, k) == dulu is not None


async def test_the_page_reads_the_register_of_either_kind_of_database_without_writing(db: Database, tmp_path: Path) -> None:
    kantor = Kantor(tmp_path, db=db)
    await asyncio.to_thread(kantor.tautkan_semua)
    kisah = await asyncio.to_thread(siap, kantor)
    k = await asyncio.to_thread(kode, kantor, kisah)
    bot = KantorBot(lingkungan=kantor.lingkungan, pabrik=kantor.pabrik, gerbang=cast(Gerbang, None), db=db, jam=kantor.jam,
                    bot="7000001", kalender=kalender(INSTANSI))  # fmt: skip
    register = RegisterSurat(db, {INSTANSI: bot}, Pemeriksa())
    ada = await register.cari(k)
    assert ada is not None and ada.entri.status == "disetujui"
    assert [await register.cari(x) for x in ("A" * 16, "", "' or 1=1")] == [None] * 3
    assert await RegisterSurat(db, {}, Pemeriksa()).cari(k) is None  # an office whose bot does not run here
    assert (await register.hakimi(ada, b"%PDF-")).alasan == ("bita_berbeda",)
    await db.tutup()


def test_another_office_knows_nothing_of_it(kantor: Kantor, tmp_path: Path) -> None:
    k = kode(kantor, siap(kantor))
    lain = Kantor(tmp_path, instansi="diskominfo-metro", bot="7000009", db=kantor.db)
    assert patokan(lain, k) is None


@pytest.mark.parametrize(("teks", "kode"), [
    ("K7QX-2M4P-RT4D-W3ZB", "K7QX2M4PRT4DW3ZB"), ("k7qx 2m4p rt4d w3zb", "K7QX2M4PRT4DW3ZB"),
    ("https://paraf.contoh.go.id/v/K7QX2M4PRT4DW3ZB", "K7QX2M4PRT4DW3ZB"),
    ("https://t.me/paraf_contoh_bot?start=cek-K7QX2M4PRT4DW3ZB", "K7QX2M4PRT4DW3ZB"),
    ("data yang oleh kami", ""), ("pertanggungjawab", ""), ("0001/2026", ""), ("", ""),
])  # fmt: skip
def test_a_code_in_a_message_is_told_from_ordinary_words(teks: str, kode: str) -> None:
    assert kode_disebut(teks) == kode


def test_every_reason_of_the_gate_has_its_sentence() -> None:
    kode = {x.strip("`., ") for x in (PemeriksaTtd.periksa.__doc__ or "").split("`")[1::2]} - {"alasan", "Gangguan"}
    assert len(kode) == 11 and kode <= ALASAN.keys()
    assert len(set(ALASAN.values())) == len(ALASAN)


def test_the_texts_fit_one_message_even_with_long_names(kantor: Kantor) -> None:
    e = EntriSurat("A" * 16, "Dinas " * 60, "9" * 90, "ditandatangani", "1 Januari 2026", "Hal " * 200, "Plt. " + "Kepala " * 60, "bsre", contoh=True)
    penyaji = PenyajiIndonesia(ZoneInfo("Asia/Makassar"))
    for isi in (penyaji.pesan("cek", entri=e), penyaji.pesan("cek_hasil", entri=e, hasil=HasilPeriksa(False, tuple(ALASAN)))):
        assert len(isi.teks) < 4096
