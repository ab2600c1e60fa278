"""`Kembalikan` at the desk: to whom is asked where there is a choice, and checked at the tap and at the reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.application.laksana import buka_berkas
from bot.application.ports import Meja
from bot.domain import perintah as c
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.decide import tujuan_kembali
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import BerkasDikembalikan, Pelaku
from handlers import rute, tugas
from handlers.konteks import Ketukan, Pengirim, PesanTeks
from tests.application.alat_meja import Kantor, KisahMeja

TANGERANG = "diskominfo-tangerang"
INFOGRAFIS, KTDA = f"{TANGERANG}/infografis-statistik-layanan-publik", f"{TANGERANG}/ktda-kcda"
AKUN = {"kabid": 301, "kasie": 302, "analis": 303, "infografis": 304, "kominfo": 305, "tim": 306, "bps": 307}
OPD = {"opd:1": 311, "opd:2": 312}


def buat_kantor(folder: Path) -> Kantor:
    """Tangerang with one holder for each post and the contacts of two other offices."""
    k = Kantor(folder, instansi=TANGERANG)
    for kode, akun in AKUN.items():
        k.tautkan(kode, akun, f"{kode.title()} (contoh)")
    k.di(lambda m: m.g.simpan_daftar([("", kode.removeprefix("opd:"), f"Dinas {kode} (contoh)") for kode in OPD]))
    for kode, akun in OPD.items():
        k.tautkan(kode, akun)
    return k


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Kantor]:
    k = buat_kantor(tmp_path)
    yield k
    k.tutup()


def kasus(kantor: Kantor, sop_id: str) -> KisahMeja:
    """A case as its opener begins it."""
    sop = kantor.lingkungan.sop[sop_id]
    jawaban = {x.kode: "contoh" for x in sop.pertanyaan if not x.boleh_lewati}

    def buka(m: Meja) -> Berkas:
        oleh = Pelaku(m.g.penugasan(m.sekarang, jabatan=sop.pengaju)[0].orang_id, sop.pengaju)
        perintah = c.AjukanPermohonan(oleh=oleh, nomor="0001/2026", pemohon=None, jawaban=jawaban)
        return buka_berkas(m, sop, oleh, perintah=perintah, berkas_id="b1")

    return kantor.kisah(kantor.di(buka))


def sampai(kantor: Kantor, kisah: KisahMeja, no: int) -> LangkahBerkas:
    """Play on until row `no`, through meetings with the clock put after their beginning."""
    for _ in range(200):
        k = kisah.utama()
        if k.no == no:
            return k
        if k.rapat is not None and k.rapat.hadir:
            kantor.jam.saat = max(kantor.jam.saat, k.rapat.mulai_at)
        kisah.maju()
    raise AssertionError(f"langkah {no} tidak tercapai")


def ketuk(kantor: Kantor, akun: int, awal: str, label: str) -> str:
    """Tap a button of the card whose key begins with `awal`; the toast."""
    isi = kantor.kartu(akun, awal)[-1].isi or {}
    papan = [b for baris in isi["reply_markup"]["inline_keyboard"] for b in baris]
    data = next(b["callback_data"] for b in papan if b["text"].lstrip("●○ ").startswith(label))
    return tekan(kantor, akun, data)


def tekan(kantor: Kantor, akun: int, data: str) -> str:
    """What the tap route does with a callback."""

    def jalan(m: Meja) -> str:
        tombol = m.g.tombol(data)
        assert tombol is not None
        return rute.TOMBOL[tombol.aksi](m, Ketukan(Pengirim(akun, akun, m.g.akun(akun)), tombol, None)).teks

    return kantor.di(jalan)


def tulis(kantor: Kantor, akun: int, teks: str) -> None:
    """Answer the open question."""

    def jalan(m: Meja) -> None:
        dialog = m.g.dialog(akun)
        assert dialog is not None
        rute.DIALOG_TEKS[dialog.jenis](m, PesanTeks(Pengirim(akun, akun, m.g.akun(akun)), teks, 0, None, 1), dialog)

    kantor.di(jalan)


def pertanyaan(kantor: Kantor, akun: int) -> str:
    """The key of the question card of a chat."""
    return next(k.kunci for k in kantor.kartu(akun, "") if k.kunci == tugas.pengajuan.KARTU)


@pytest.mark.parametrize(("sop_id", "no", "kode"), [(INFOGRAFIS, 6, "kasie"), (INFOGRAFIS, 9, "kabid"), (KTDA, 13, "bps")])
def test_setiap_pembuat_ditawarkan_dan_yang_menurut_sop_terpilih(kantor: Kantor, sop_id: str, no: int, kode: str) -> None:
    kisah = kasus(kantor, sop_id)
    k = sampai(kantor, kisah, no)
    akun = AKUN[kode]
    ketuk(kantor, akun, "tugas:", "Kembalikan")
    kunci = pertanyaan(kantor, akun)
    label = kantor.label(akun, kunci)
    tujuan = tujuan_kembali(kisah.sop, k)
    assert label[-1] == "Batal"
    assert [x[2:].split(".")[0] for x in label[:-1]] == [str(n) for n, _ in tujuan]
    assert len(set(label)) == len(label), "setiap pembuat dapat dibedakan"
    assert label[0].startswith("● ")
    assert all(x.startswith("○ ") for x in label[1:-1])
    for ke, nama in zip(tujuan, label[:-1], strict=True):
        ketuk(kantor, akun, kunci, nama[2:])
        kini = kantor.label(akun, kunci)
        assert [x[2:] for x in kini if x.startswith("● ")] == [nama[2:]]
        assert f"langkah {ke[0]}, " in kantor.teks_kartu(akun, kunci)
    assert kisah.b().putaran == 1, "memilih belum mengembalikan apa pun"


def test_alasan_membawa_berkas_ke_pembuat_yang_dipilih_lalu_sampai_tamat(kantor: Kantor) -> None:
    kisah = kasus(kantor, INFOGRAFIS)
    kisah.sampai(6)
    kasie = AKUN["kasie"]
    ketuk(kantor, kasie, "tugas:", "Kembalikan")
    ketuk(kantor, kasie, pertanyaan(kantor, kasie), "3.")
    tulis(kantor, kasie, "Data wilayah belum lengkap.")
    kisah = kantor.kisah(kantor.ambil("b1"))
    k = kisah.utama()
    assert (k.no, k.jabatan, k.putaran) == (3, "analis", 2)
    assert "(langkah 3, " in kantor.teks_kartu(kasie, pertanyaan(kantor, kasie))
    assert "Data wilayah belum lengkap." in kantor.teks_kartu(AKUN["analis"], "tugas:")
    kisah.tamat()
    assert kisah.b().status == "selesai"


def test_tanpa_menyentuh_pilihan_alasan_saja_sudah_cukup(kantor: Kantor) -> None:
    kisah = kasus(kantor, INFOGRAFIS)
    kisah.sampai(9)
    ketuk(kantor, AKUN["kabid"], "tugas:", "Kembalikan")
    tulis(kantor, AKUN["kabid"], "Kurang jumlah.")
    assert kantor.ambil("b1").langkah[-1].no == 8


def test_tombol_pembuat_sesudah_batal_atau_sesudah_langkah_berlalu_ditolak(kantor: Kantor) -> None:
    kisah = kasus(kantor, INFOGRAFIS)
    k = kisah.sampai(6)
    kasie = AKUN["kasie"]
    ketuk(kantor, kasie, "tugas:", "Kembalikan")
    papan = (kantor.kartu(kasie, pertanyaan(kantor, kasie))[-1].isi or {})["reply_markup"]["inline_keyboard"]
    tiga = next(b["callback_data"] for baris in papan for b in baris if "3." in b["text"])
    ketuk(kantor, kasie, pertanyaan(kantor, kasie), "Batal")
    with pytest.raises(Ditolak, match="tombol_usang"):
        tekan(kantor, kasie, tiga)
    ketuk(kantor, kasie, "tugas:", "Kembalikan")
    kisah.maju(k)
    with pytest.raises(Ditolak, match="langkah_sudah_berlalu"):
        tekan(kantor, kasie, tiga)
    with pytest.raises(Ditolak, match="langkah_sudah_berlalu"):
        tulis(kantor, kasie, "Terlambat.")
    assert not [e for e in kantor.acara("b1") if isinstance(e, BerkasDikembalikan)]


def test_yang_kehilangan_jabatan_di_tengah_jalan_tidak_dapat_mengembalikan(kantor: Kantor) -> None:
    kisah = kasus(kantor, INFOGRAFIS)
    kisah.sampai(6)
    kasie = AKUN["kasie"]
    ketuk(kantor, kasie, "tugas:", "Kembalikan")
    kantor.jam.maju(minutes=1)

    def lepas(m: Meja) -> None:
        for tugas_ in m.g.penugasan(m.sekarang, jabatan="kasie"):
            m.g.akhiri_penugasan(tugas_.id, m.sekarang - timedelta(seconds=1))

    kantor.di(lepas)
    with pytest.raises(Ditolak, match="bukan_pemegang"):
        ketuk(kantor, kasie, pertanyaan(kantor, kasie), "3.")
    with pytest.raises(Ditolak, match="bukan_pemegang"):
        tulis(kantor, kasie, "Masih boleh?")
    assert kantor.ambil("b1").putaran == 1


def test_bagian_kedua_tidak_menyebut_pengembalian_yang_ditujukan_ke_bagian_pertama(kantor: Kantor) -> None:
    kisah = kasus(kantor, KTDA)
    sampai(kantor, kisah, 13)
    bps, kominfo = AKUN["bps"], AKUN["kominfo"]
    ketuk(kantor, bps, "tugas:", "Kembalikan")
    surat, hasil = (x for x in kantor.label(bps, pertanyaan(kantor, bps)) if x[2:].startswith("3."))
    assert "menyusun surat" in surat
    assert "mengerjakan" in hasil
    ketuk(kantor, bps, pertanyaan(kantor, bps), surat[2:])
    tulis(kantor, bps, "Nama tim keliru.")
    kisah = kantor.kisah(kantor.ambil("b1"))
    assert "Dikembalikan oleh" in kantor.teks_kartu(kominfo, "tugas:")
    while (kisah.utama().no, kisah.utama().bagian) == (3, 0):
        kisah.maju()
    assert (kisah.utama().no, kisah.utama().bagian) == (3, 1)
    assert "<b>Dikembalikan oleh" not in kantor.teks_kartu(kominfo, "tugas:")


def test_pembuat_disebut_namanya_bila_jabatannya_dipegang_beberapa_orang(kantor: Kantor) -> None:
    kantor.tautkan("analis", 399, "Analis Kedua (contoh)")
    kisah = kasus(kantor, INFOGRAFIS)
    k = kisah.sampai(3)
    kedua = kantor.di(lambda m: m.g.akun(399))
    assert kedua is not None
    kisah.beri(c.TerimaTugas(oleh=Pelaku(kedua.orang_id, "analis"), lb=k.lb))
    kisah.sampai(6)
    ketuk(kantor, AKUN["kasie"], "tugas:", "Kembalikan")
    label = kantor.label(AKUN["kasie"], pertanyaan(kantor, AKUN["kasie"]))
    assert [x for x in label if "Analis Kedua (contoh)" in x and x[2:].startswith("3.")]
