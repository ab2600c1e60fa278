"""What the office's settings make of its letters: the letterhead, the signature block, the emblem in the archive."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.application import unduhan
from bot.application.ports import UnduhanBaru
from bot.application.surat import bahan_balasan, kop, penanda_tangan
from bot.domain.galat import Ditolak
from bot.domain.instansi import Instansi
from bot.store import models as t
from handlers import kiriman, lambang
from handlers.konteks import Pengirim
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor

GAMBAR = UnduhanBaru("AgAC1", "lambang.png", "image/png", 5000)


def atur(kantor: Kantor, **setelan: object) -> Instansi:
    kantor.lingkungan = replace(kantor.lingkungan, instansi=replace(kantor.lingkungan.instansi, **setelan))  # type: ignore[arg-type]
    return kantor.lingkungan.instansi


@pytest.mark.parametrize(
    ("rantai", "baris"),
    [
        ((), ("", "Kepala Dinas", "", "")),
        (("sekretaris", "kabid"), ("", "Kepala Dinas", "", "")),  # not who signs by the SOP
        (("sekretaris", "kadis"), ("a.n.", "Sekretaris", "Kepala Dinas", "")),
        (("analis", "sekretaris", "kadis"), ("a.n.", "Analis", "Sekretaris", "Kepala Dinas")),
    ],
)
def test_the_signature_block_follows_the_settings(kantor: Kantor, rantai: tuple[str, ...], baris: tuple[str, ...]) -> None:
    atur(kantor, atas_nama={"surat-balasan": rantai} if rantai else {})
    sop = next(iter(kantor.lingkungan.sop.values()))
    blok = kantor.di(lambda m: penanda_tangan(m, sop, "surat-balasan"))
    for nilai, awal in zip((blok["awalan"], blok["jabatan"], blok.get("pelaksana", ""), blok.get("ub", "")), baris, strict=True):
        assert nilai.startswith(awal) and bool(nilai) is bool(awal)
    assert kantor.di(lambda m: penanda_tangan(m, sop, "undangan"))["awalan"] == ""


def test_margins_and_lines_of_the_letterhead_reach_the_letter(kantor: Kantor) -> None:
    atur(kantor, baris_kop=("Dinas Komunikasi Informatika", "Statistik dan Persandian"), kertas="A4")
    berkas = kantor.ajukan(kantor.warga())
    sop = next(iter(kantor.lingkungan.sop.values()))
    isi = kantor.di(lambda m: bahan_balasan(m, m.g.muat(berkas.id), sop))
    assert isi["kop"]["opd"] == "DINAS KOMUNIKASI INFORMATIKA\nSTATISTIK DAN PERSANDIAN"
    assert (isi["kertas"], isi["margin"]) == ("A4", {"atas": 20, "kanan": 20, "bawah": 25, "kiri": 30})


def kirim(kantor: Kantor, siapa: int, keterangan: str) -> None:
    kantor.di(lambda m: kiriman.terima_berkas(
        m, kiriman.Kiriman(Pengirim(siapa, siapa, m.g.akun(siapa)), GAMBAR, None, None, keterangan)))  # fmt: skip


def test_only_the_admin_sends_an_emblem_by_caption_or_when_asked(kantor: Kantor) -> None:
    kantor.warga()
    for siapa in (SARI, POST["kadis"]):
        with pytest.raises(Ditolak) as galat:
            kirim(kantor, siapa, "/logo")
        assert galat.value.kode == "bukan_admin"
    kirim(kantor, ADMIN_ID, "/logo")
    kantor.di(lambda m: lambang.minta(m, Pengirim(ADMIN_ID, ADMIN_ID, m.g.akun(ADMIN_ID))))
    kirim(kantor, ADMIN_ID, "")
    assert [r.tujuan for r in kantor.baris(t.UnduhanRow)] == [{"jenis": "lambang"}] * 2
    tiba = unduhan.BerkasTiba("u1", ADMIN_ID, "orang", "lambang.png", "image/png", {"jenis": "lambang"})
    kantor.di(lambda m: unduhan.selesai(m, tiba, "a" * 64, 5000))
    (tugas,) = kantor.baris(t.TugasLatarRow)
    assert (tugas.jenis, tugas.berkas_id) == ("lambang", None)


def test_the_newest_emblem_is_on_the_letterhead_and_is_no_orphan(kantor: Kantor) -> None:
    assert kantor.di(lambda m: kop(m)["lambang"]) == ""
    for sha256 in ("a" * 64, "b" * 64):
        kantor.di(lambda m, sha256=sha256: m.g.simpan_lambang(sha256, at=m.sekarang))  # type: ignore[misc]
    assert kantor.di(lambda m: kop(m)["lambang"]) == "b" * 64
