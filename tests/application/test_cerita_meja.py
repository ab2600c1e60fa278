"""Stories at the desk, without Telegram: who gets which card, who is told, what a conversation keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.application import pengajuan, unduhan
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.pengingat import ingatkan, tunda_ke_jam_kerja
from bot.application.ports import PengingatJatuh, UnduhanBaru
from bot.application.surat import IsiSurat, hal_bawaan
from bot.application.undangan import batalkan, pakai, undang
from bot.domain import perintah as c
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak
from bot.domain.kalender import dalam_jam_kerja
from bot.store import models as t
from handlers.surat import BANYAK_PARAGRAF, MAKS_HAL, MAKS_ISI, MAKS_PARAGRAF, _dengan
from tests.application.alat_meja import ADMIN_ID, POST, SARI, TARAKAN, Kantor, KisahMeja, kalender

KABID_DUA = 303


@pytest.fixture
def sari(kantor: Kantor) -> str:
    return kantor.warga()


def cerita(kantor: Kantor, sari: str, **lain: str) -> KisahMeja:
    return kantor.kisah(kantor.ajukan(sari, **lain))


# --- cards and messages --------------------------------------------------------------------------------------------


def test_hanya_pemegang_jabatan_yang_mendapat_kartu_dan_kartu_lama_ditutup(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    for kode, chat in POST.items():
        assert bool(kantor.kartu(chat, "tugas:")) is (kode == "kadis")
    assert "Disposisikan" in kantor.label(POST["kadis"], "tugas:")
    kisah.maju()
    lama = kantor.kartu(POST["kadis"], "tugas:")[-1]
    assert not lama.hidup
    assert "reply_markup" not in (lama.isi or {})
    assert kantor.kartu(POST["kabid"], "tugas:")[-1].hidup


def test_seluruh_sembilan_langkah_sampai_bukti_dan_kartu_status_pemohon(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    assert "0001/2026" in kantor.teks_kartu(SARI, "status:")
    kisah.tamat()
    assert kisah.b().status == "selesai"
    jenis = sorted({r.jenis for r in kantor.baris(t.TugasLatarRow)})
    assert jenis == ["arsip", "bukti", "draf", "lembar", "render"]
    assert len([r for r in kantor.baris(t.TugasLatarRow) if r.jenis == "lembar"]) == 3
    assert not any(k.hidup for chat in POST.values() for k in kantor.kartu(chat, "tugas:"))
    surat = [p for p in kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == SARI) if p.metode == "sendDocument"]
    assert len(surat) == 2, "surat dan satu berkas data"


def test_dua_pemegang_yang_pertama_menerima_yang_lain_diberi_tahu(kantor: Kantor, sari: str) -> None:
    dua = kantor.tautkan("kabid", KABID_DUA, "Kabid Dua (contoh)")
    kisah = cerita(kantor, sari)
    kisah.maju()
    for chat in (POST["kabid"], KABID_DUA):
        assert any(x.startswith("Terima") for x in kantor.label(chat, "tugas:")), "keduanya boleh menerima"
        assert not any(x.startswith("Disposisikan") for x in kantor.label(chat, "tugas:"))
    lb = kisah.utama().lb
    kantor.di(lambda m: laksanakan(m, kisah.b().id, c.TerimaTugas(oleh=pelaku_langkah(m, dua, kisah.b(), lb), lb=lb)))
    assert "Disposisikan" in kantor.label(KABID_DUA, "tugas:")
    assert "sudah diterima oleh Kabid Dua (contoh)" in kantor.teks_kartu(POST["kabid"], "tugas:")
    assert not kantor.kartu(POST["kabid"], "tugas:")[-1].hidup


def test_pemegang_yang_pergi_meninggalkan_tugasnya_kepada_yang_lain(kantor: Kantor, sari: str) -> None:
    """Work belongs to the post: a visit taken by one who left it is there for the others again."""
    dua = kantor.tautkan("kabid", KABID_DUA)
    kisah = cerita(kantor, sari)
    kisah.maju()
    lb = kisah.utama().lb
    kantor.di(lambda m: laksanakan(m, kisah.b().id, c.TerimaTugas(oleh=pelaku_langkah(m, dua, kisah.b(), lb), lb=lb)))
    admin = kantor.di(lambda m: m.g.akun(ADMIN_ID))
    assert admin is not None
    undangan = kantor.baris(t.UndanganRow, t.UndanganRow.dipakai_user_id == KABID_DUA)[0]
    kantor.di(lambda m: batalkan(m, undangan.id, orang_id=admin.orang_id))
    berkas = kantor.ambil(kisah.b().id)
    assert berkas.utama is not None
    assert berkas.utama.orang is None
    assert "Disposisikan" in kantor.label(POST["kabid"], "tugas:")
    assert kantor.kartu(POST["kabid"], "tugas:")[-1].hidup
    kantor.kisah(berkas).tamat()


def test_pembuat_yang_sudah_pergi_tidak_menahan_berkas_yang_dikembalikan(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(5)
    analis = kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan="analis"))[0]
    kantor.tautkan("analis", 305, "Analis Baru (contoh)")
    kantor.di(lambda m: m.g.akhiri_penugasan(analis.id, m.sekarang))
    kantor.jam.maju(minutes=1)
    kisah.kembalikan()
    assert kisah.utama().no == 4
    assert kisah.utama().orang is None
    assert kantor.kartu(305, "tugas:")[-1].hidup
    kisah.tamat()


def test_disposisi_kepada_orang_yang_tidak_lagi_memegang_jabatan_sampai_pada_jabatannya(
    kantor: Kantor, sari: str
) -> None:
    kisah = cerita(kantor, sari)
    kisah.beri(c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2, orang="orang-lama"))
    assert kisah.utama().orang is None
    assert kantor.kartu(POST["kabid"], "tugas:")[-1].hidup


def test_kursi_kosong_diberitahukan_kepada_admin_dan_terisi_saat_ada_yang_datang(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path)
    kantor.tautkan("admin", ADMIN_ID)
    berkas = kantor.ajukan(kantor.warga())
    assert any("menunggu" in x and "Kepala Dinas" in x for x in kantor.pesan(ADMIN_ID))
    kantor.tautkan("kadis", POST["kadis"])
    assert "Disposisikan" in kantor.label(POST["kadis"], "tugas:")
    assert berkas.utama is not None
    kantor.tutup()


def test_kursi_yang_hanya_diduduki_pemohonnya_sendiri_dianggap_kosong_untuk_paraf(kantor: Kantor) -> None:
    kabid = kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan="kabid"))[0].orang_id
    kisah = kantor.kisah(kantor.ajukan(kabid, chat_id=POST["kabid"]))
    kisah.sampai(6)
    assert any("langkah 6" in x for x in kantor.pesan(ADMIN_ID))
    label = kantor.label(POST["kabid"], "tugas:")
    assert not any(x.startswith("Paraf") for x in label)


def test_paraf_yang_gugur_diberitahukan_kepada_yang_pernah_memaraf(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(7)
    kisah.kembalikan()
    kisah.beri(kisah.draf(kisah.utama().lb))
    for kode in ("statistisi", "kabid"):
        assert any("tidak berlaku lagi" in x for x in kantor.pesan(POST[kode])), kode
    assert not any("tidak berlaku lagi" in x for x in kantor.pesan(POST["sekretaris"]))


def test_penolakan_tidak_meninggalkan_kartu_atau_pesan(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    sebelum = [(r.id, r.payload) for r in kantor.baris(t.OutboxRow)]
    with pytest.raises(Ditolak):
        kisah.beri(c.BeriDisposisi(oleh=kisah.pelaku("kabid"), lb=2))
    assert [(r.id, r.payload) for r in kantor.baris(t.OutboxRow)] == sebelum


# --- the opening conversation --------------------------------------------------------------------------------------


def sampai_ringkasan(kantor: Kantor, sari: str) -> None:
    kantor.mulai(sari)
    for i, tanya in enumerate(kantor.lingkungan.sop[TARAKAN].pertanyaan):
        if tanya.jenis == "berkas":
            kantor.lakukan(pengajuan.lewati, sari, tanya.kode)
        else:
            kantor.tulis(tanya.pilihan[0] if tanya.pilihan else f"jawaban {tanya.kode}", sari, detik=100 * i)


def test_berhari_hari_di_antara_dua_jawaban_tidak_mengubah_apa_pun(kantor: Kantor, sari: str) -> None:
    kantor.mulai(sari)
    kantor.tulis("Sari", sari)
    kantor.jam.maju(days=9)
    kantor.tulis("mahasiswa", sari, detik=777_600)
    assert kantor.dialog().posisi == "kontak"
    assert kantor.dialog().data["jawaban"] == {"nama": "Sari", "pekerjaan": "mahasiswa"}


def test_satu_jawaban_dibetulkan_dari_ringkasan_dan_kembali_ke_ringkasan(kantor: Kantor, sari: str) -> None:
    sampai_ringkasan(kantor, sari)
    assert kantor.dialog().posisi == pengajuan.RINGKASAN
    kantor.lakukan(pengajuan.ubah, sari, "tahun")
    kantor.tulis("2020", sari, detik=5000)
    assert kantor.dialog().posisi == pengajuan.RINGKASAN
    assert "2020" in kantor.teks_kartu(SARI, "tanya")
    assert kantor.dialog().data["jawaban"]["wilayah"] == "jawaban wilayah"


def test_yang_wajib_tidak_dapat_dilewati_dan_tombol_lama_tidak_berlaku(kantor: Kantor, sari: str) -> None:
    kantor.mulai(sari)
    for fn, nilai, kode in (
        (pengajuan.lewati, ("nama",), "tidak_boleh_lewati"),
        (pengajuan.lewati, ("rincian",), "tombol_usang"),
        (pengajuan.pilih, ("format", "PDF"), "tombol_usang"),
        (pengajuan.ubah, ("tahun",), "tombol_usang"),
        (pengajuan.kirim, (), "tombol_usang"),
    ):
        with pytest.raises(Ditolak) as galat:
            kantor.lakukan(fn, sari, *nilai)  # type: ignore[arg-type]
        assert galat.value.kode == kode


@pytest.mark.parametrize("kode", ["format", "surat_permohonan"])
def test_jenis_jawaban_yang_salah_diminta_lagi(kantor: Kantor, sari: str, kode: str) -> None:
    kantor.mulai(sari)
    kantor.di(lambda m: m.g.simpan_dialog(SARI, sari, replace(m.g.dialog(SARI), posisi=kode)))  # type: ignore[type-var]
    kantor.tulis("jawaban yang tidak cocok", sari)
    assert kantor.dialog().posisi == kode
    assert kode not in kantor.dialog().data["jawaban"]


def test_jawaban_kosong_diminta_lagi(kantor: Kantor, sari: str) -> None:
    kantor.mulai(sari)
    kantor.tulis("   ", sari)
    assert kantor.dialog().posisi == "nama"


def kantor_panjang(tmp_path: Path, maks: int) -> tuple[Kantor, str]:
    kantor = Kantor(tmp_path)
    asal = kantor.lingkungan.sop[TARAKAN]
    tanya = tuple(replace(x, maks=maks) if x.kode == "tujuan" else x for x in asal.pertanyaan)
    kantor.lingkungan.sop[TARAKAN] = replace(asal, pertanyaan=tanya)  # type: ignore[index]
    sari = kantor.warga()
    kantor.mulai(sari)
    kantor.di(lambda m: m.g.simpan_dialog(SARI, sari, replace(m.g.dialog(SARI), posisi="tujuan")))  # type: ignore[type-var]
    return kantor, sari


def test_bagian_teks_panjang_dalam_dua_detik_menjadi_satu_jawaban(tmp_path: Path) -> None:
    kantor, sari = kantor_panjang(tmp_path, 12_000)
    kantor.tulis("a" * 4096, sari, detik=10)
    kantor.tulis("b" * 4096, sari, detik=12)
    kantor.tulis("c" * 100, sari, detik=13)
    assert kantor.dialog().data["jawaban"]["tujuan"] == "a" * 4096 + "b" * 4096 + "c" * 100
    assert kantor.dialog().posisi == "surat_permohonan"
    kantor.tutup()


def test_teks_sesudah_tiga_detik_bukan_sambungan(tmp_path: Path) -> None:
    kantor, sari = kantor_panjang(tmp_path, 12_000)
    kantor.tulis("a" * 4096, sari, detik=10)
    kantor.tulis("b", sari, detik=13)
    assert kantor.dialog().data["jawaban"]["tujuan"] == "a" * 4096
    kantor.tutup()


def test_sepuluh_ribu_karakter_ditolak_dengan_satu_kalimat(kantor: Kantor, sari: str) -> None:
    kantor.mulai(sari)
    sebelum = kantor.kartu(SARI, "tanya")[-1].versi
    for i, bagian in enumerate(("a" * 4096, "b" * 4096, "c" * 1808)):
        kantor.tulis(bagian, sari, detik=i)
    kartu = kantor.kartu(SARI, "tanya")[-1]
    assert kartu.versi == sebelum + 1, "satu jawaban untuk tiga bagian"
    assert kantor.dialog().posisi == "nama"
    assert "nama" not in kantor.dialog().data["jawaban"]
    assert len((kartu.isi or {})["text"]) < 1000


def test_sambungan_yang_melewati_batas_saat_membetulkan_tetap_kembali_ke_ringkasan(tmp_path: Path) -> None:
    kantor, sari = kantor_panjang(tmp_path, 5000)
    kantor.di(lambda m: m.g.simpan_dialog(SARI, sari, replace(m.g.dialog(SARI), posisi=pengajuan.RINGKASAN)))  # type: ignore[type-var]
    kantor.lakukan(pengajuan.ubah, sari, "tujuan")
    kantor.tulis("a" * 4096, sari, detik=10)
    kantor.tulis("b" * 4096, sari, detik=11)
    assert kantor.dialog().posisi == "tujuan"
    kantor.tulis("singkat", sari, detik=60)
    assert kantor.dialog().posisi == pengajuan.RINGKASAN
    kantor.tutup()


def kirim_file(kantor: Kantor, sari: str, nama: str, album: str | None = None) -> None:
    masuk = pengajuan.BerkasMasuk(UnduhanBaru(f"file-{nama}", nama, "application/pdf", 100), album)
    kantor.lakukan(pengajuan.jawab_berkas, sari, masuk)


def ke_berkas(kantor: Kantor, sari: str) -> None:
    sampai_ringkasan(kantor, sari)
    kantor.lakukan(pengajuan.ubah, sari, "surat_permohonan")


def tiba(kantor: Kantor, nama_kolom: int, *, gagal: str | None = None) -> None:
    row = kantor.baris(t.UnduhanRow)[nama_kolom]
    masuk = unduhan.BerkasTiba(row.id, row.chat_id, row.orang_id, f"surat-{nama_kolom}.pdf", row.mime, row.tujuan)

    def jalan(m):  # type: ignore[no-untyped-def]
        m.g._s.execute(
            update(t.UnduhanRow).where(t.UnduhanRow.id == row.id).values(status="gagal" if gagal else "selesai")
        )
        if gagal:
            unduhan.gagal(m, masuk, gagal)
        else:
            unduhan.selesai(m, masuk, f"{nama_kolom}" * 64, 100)

    kantor.di(jalan)


def test_album_adalah_satu_jawaban(kantor: Kantor, sari: str) -> None:
    ke_berkas(kantor, sari)
    for nama in ("a.pdf", "b.pdf", "c.pdf"):
        kirim_file(kantor, sari, nama, "album-1")
    assert [x["nama"] for x in kantor.dialog().data["berkas"]] == ["a.pdf", "b.pdf", "c.pdf"]
    assert kantor.dialog().posisi == pengajuan.RINGKASAN
    with pytest.raises(Ditolak) as galat:
        kantor.lakukan(pengajuan.kirim, sari)
    assert galat.value.kode == "berkas_sedang_disimpan"
    for i in range(3):
        tiba(kantor, i)
    berkas: Berkas = kantor.lakukan(pengajuan.kirim, sari)
    assert len(berkas.dokumen_slot("permohonan")) == 3


def test_kartu_kadis_hanya_mencentang_surat_permohonan_yang_berkasnya_ada(kantor: Kantor, sari: str) -> None:
    """Tarakan 1: the application made in chat stands for the letter, and a tick would say that there is a file."""
    cerita(kantor, sari)
    kartu = kantor.teks_kartu(POST["kadis"], "tugas:")
    assert "Kelengkapan: surat permohonan (diajukan lewat Telegram, tanpa berkas surat)\n" in kartu + "\n"
    ke_berkas(kantor, sari)
    kirim_file(kantor, sari, "surat.pdf")
    tiba(kantor, 0)
    kantor.lakukan(pengajuan.kirim, sari)
    assert "Kelengkapan: ☑ surat permohonan\nBerkas (1): surat.pdf" in kantor.teks_kartu(POST["kadis"], "tugas:")


def test_berkas_kedua_mengganti_yang_pertama_dan_yang_lama_tidak_diunduh(kantor: Kantor, sari: str) -> None:
    ke_berkas(kantor, sari)
    kirim_file(kantor, sari, "lama.pdf")
    (lama,) = [r.id for r in kantor.baris(t.UnduhanRow)]
    kantor.lakukan(pengajuan.ubah, sari, "surat_permohonan")
    kirim_file(kantor, sari, "baru.pdf")
    assert [x["nama"] for x in kantor.dialog().data["berkas"]] == ["baru.pdf"]
    assert {r.id == lama: r.status for r in kantor.baris(t.UnduhanRow)} == {True: "gagal", False: "menunggu"}


def test_berkas_yang_gagal_disimpan_diminta_lagi(kantor: Kantor, sari: str) -> None:
    ke_berkas(kantor, sari)
    kirim_file(kantor, sari, "rusak.pdf")
    tiba(kantor, 0, gagal="telegram")
    assert kantor.dialog().posisi == "surat_permohonan"
    kantor.lakukan(pengajuan.lewati, sari, "surat_permohonan")
    assert kantor.dialog().posisi == pengajuan.RINGKASAN


def test_berkas_pada_pertanyaan_teks_ditolak_dengan_ramah(kantor: Kantor, sari: str) -> None:
    kantor.mulai(sari)
    kirim_file(kantor, sari, "a.pdf")
    assert kantor.dialog().posisi == "nama"
    assert kantor.baris(t.UnduhanRow) == []


def test_pejabat_yang_sudah_pindah_tidak_dapat_membuka_berkas(tmp_path: Path) -> None:
    kantor = Kantor(tmp_path, instansi="diskominfo-tangerang")
    sop_id = "diskominfo-tangerang/infografis-statistik-layanan-publik"
    orang = kantor.tautkan("kabid", 401)
    kantor.mulai(orang, sop_id=sop_id, chat_id=401)
    for i, x in enumerate(kantor.lingkungan.sop[sop_id].pertanyaan):
        kantor.tulis(x.pilihan[0] if x.pilihan else "isi", orang, chat_id=401, detik=100 * i)
    tugas = kantor.di(lambda m: m.g.penugasan(m.sekarang, orang_id=orang))[0]
    kantor.di(lambda m: m.g.akhiri_penugasan(tugas.id, m.sekarang))
    with pytest.raises(Ditolak) as galat:
        kantor.lakukan(pengajuan.kirim, orang, chat_id=401)
    assert galat.value.kode == "bukan_pemegang"
    assert kantor.baris(t.BerkasRow) == []
    kantor.tutup()


# --- invitations ---------------------------------------------------------------------------------------------------


def test_undangan_dipakai_orang_lain_kedaluwarsa_dan_ditarik(kantor: Kantor) -> None:
    admin = kantor.di(lambda m: m.g.akun(ADMIN_ID)).orang_id  # type: ignore[union-attr]
    satu, dua, tiga = (kantor.di(lambda m: undang(m, "kabid", "Baru (contoh)")).token for _ in range(3))
    kantor.di(lambda m: pakai(m, satu, user_id=501, chat_id=501))

    def gagal(token: str, user_id: int) -> str:
        with pytest.raises(Ditolak) as galat:
            kantor.di(lambda m: pakai(m, token, user_id=user_id, chat_id=user_id))
        return galat.value.kode

    assert gagal(satu, 502) == "undangan_sudah_dipakai"
    assert gagal("tidak-ada", 502) == "undangan_tidak_berlaku"
    kantor.jam.saat_nyata += timedelta(hours=24, seconds=1)
    assert gagal(dua, 502) == "undangan_kedaluwarsa"
    kantor.jam.saat_nyata -= timedelta(hours=24)
    nomor = kantor.baris(t.UndanganRow)[-1].id
    kantor.di(lambda m: batalkan(m, nomor, orang_id=admin))
    assert gagal(tiga, 502) == "undangan_tidak_berlaku"
    assert all(satu not in repr([getattr(r, k.key) for k in t.UndanganRow.__table__.columns])
               for r in kantor.baris(t.UndanganRow)), "hanya hash yang disimpan"  # fmt: skip


def test_pemegang_lain_dan_admin_diberi_tahu_dan_boleh_menarik(kantor: Kantor) -> None:
    kantor.tautkan("kabid", KABID_DUA, "Kabid Dua (contoh)")
    for chat in (ADMIN_ID, POST["kabid"]):
        assert any("Kabid Dua (contoh)" in x for x in kantor.pesan(chat))
    undangan = kantor.baris(t.UndanganRow, t.UndanganRow.dipakai_user_id == KABID_DUA)[0]
    analis = kantor.di(lambda m: m.g.akun(POST["analis"])).orang_id  # type: ignore[union-attr]
    with pytest.raises(Ditolak) as galat:
        kantor.di(lambda m: batalkan(m, undangan.id, orang_id=analis))
    assert galat.value.kode == "bukan_wewenang"
    kabid = kantor.di(lambda m: m.g.akun(POST["kabid"])).orang_id  # type: ignore[union-attr]
    kantor.di(lambda m: batalkan(m, undangan.id, orang_id=kabid))
    assert len(kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan="kabid"))) == 1
    with pytest.raises(Ditolak):
        kantor.di(lambda m: batalkan(m, undangan.id, orang_id=kabid))


def test_undangan_kedua_ke_jabatan_yang_sama_tidak_membuat_dua_pemegang(kantor: Kantor, sari: str) -> None:
    kantor.tautkan("kadis", POST["kadis"])
    assert len(kantor.di(lambda m: m.g.penugasan(m.sekarang, jabatan="kadis"))) == 1
    kantor.ajukan(sari)
    assert "Disposisikan" in kantor.label(POST["kadis"], "tugas:"), "sendirian ia tidak perlu menerima dahulu"


def test_jabatan_dan_nama_undangan_diperiksa(kantor: Kantor) -> None:
    for jabatan, nama, kode in (("rektor", "X", "jabatan_tidak_ada"), ("kadis", "  ", "nama_kosong")):
        with pytest.raises(Ditolak) as galat:
            kantor.di(lambda m, j=jabatan, n=nama: undang(m, j, n))
        assert galat.value.kode == kode


# --- reminders -----------------------------------------------------------------------------------------------------


def sapu(kantor: Kantor) -> list[str]:
    """One sweep over what is due, as the store does it; returns the codes that were sent."""
    terkirim = []
    for _ in range(50):
        rows = kantor.baris(
            t.PengingatRow, t.PengingatRow.status == "menunggu", t.PengingatRow.jatuh_at <= kantor.jam.saat
        )
        if not rows:
            return terkirim
        for row in rows:
            jatuh = PengingatJatuh(row.id, kantor.instansi, row.berkas_id, row.lb, row.kode, row.jatuh_at)

            def proses(m, jatuh=jatuh):  # type: ignore[no-untyped-def]
                milik = m.g._s.get_one(t.PengingatRow, jatuh.id)
                if ingatkan(m, jatuh):
                    milik.status = "terkirim"
                    return True
                milik.jatuh_at = tunda_ke_jam_kerja(m)
                return False

            if kantor.di(proses):
                terkirim.append(row.kode)
    raise AssertionError("sapuan tidak berhenti")


def jam_demi_jam(kantor: Kantor, jam: int) -> list[tuple[datetime, str]]:
    hasil = []
    for _ in range(jam):
        kantor.jam.maju(hours=1)
        hasil += [(kantor.jam.saat, kode) for kode in sapu(kantor)]
    return hasil


def test_setiap_anak_tangga_sekali_dan_hanya_di_jam_kerja(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    hasil = jam_demi_jam(kantor, 24 * 5)
    assert [kode for _, kode in hasil] == ["jatuh_tempo", "lewat:1", "lewat:2", "lewat:3"]
    kal = kalender(kantor.instansi)(kantor.jam.saat)
    assert all(dalam_jam_kerja(kal, saat) for saat, _ in hasil)
    assert len({saat.date() for saat, _ in hasil}) == 4
    kartu = kantor.kartu(POST["kadis"], f"tugas:{kisah.b().id}")
    assert len(kartu) == 1, "pengingat memakai kartu yang sama, dikirim baru"


def test_sesudah_lama_mati_hanya_satu_pengingat_dan_isinya_benar_sekarang(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(4)
    assert [r.kode for r in kantor.baris(t.PengingatRow, t.PengingatRow.status == "menunggu")] == ["h-1"]
    kantor.jam.saat = datetime(2026, 12, 7, 1, 0, tzinfo=kantor.jam.saat.tzinfo)  # Monday 09.00 WITA
    assert sapu(kantor) == ["h-1"]
    teks = kantor.teks_kartu(POST["analis"], "tugas:")
    assert "lewat" in teks.lower()
    assert sapu(kantor) == []
    (berikut,) = kantor.baris(t.PengingatRow, t.PengingatRow.status == "menunggu")
    assert berikut.jatuh_at > kantor.jam.saat


def test_peringatan_h_1_yang_terlambat_mengatakan_hari_ini(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    k = kisah.sampai(4)
    tenggat = kantor.di(lambda m: m.g.tenggat(kisah.b().id))[k.lb]
    assert tenggat is not None
    kantor.jam.saat = tenggat - timedelta(hours=2)
    assert sapu(kantor) == ["h-1"]
    teks = kantor.teks_kartu(POST["analis"], "tugas:").lower()
    assert "besok" not in teks
    assert "hari ini" in teks


def test_kepala_pengingat_tetap_ada_setelah_kartunya_disegarkan(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)

    def kepala() -> str:
        return kantor.teks_kartu(POST["kadis"], "tugas:").splitlines()[0]

    assert "⏰" not in kepala()
    for kata in ("atuh tempo hari ini", "enggat lewat 1 hari kerja"):
        while not sapu(kantor):
            assert kata not in kepala()
            kantor.jam.maju(hours=1)
        assert "Pengingat: " in kepala()
        assert kata in kepala()
        kadis = kisah.pelaku("kadis")
        kisah.beri(c.TambahCatatan(oleh=kadis, teks="Mohon ditunggu.", lb=kisah.utama().lb))
        assert "Mohon ditunggu." in kantor.teks_kartu(POST["kadis"], "tugas:"), "kartunya disegarkan"
        assert kata in kepala()
        assert "Pengingat" not in kepala(), "yang menyegarkan bukan pengingat"
    kisah.maju()
    assert "⏰" not in kantor.teks_kartu(POST["kadis"], "tugas:")


def test_langkah_yang_selesai_tidak_diingatkan_lagi(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.tamat()
    assert kantor.baris(t.PengingatRow, t.PengingatRow.status == "menunggu") == []
    assert jam_demi_jam(kantor, 24 * 3) == []


def test_pemohon_yang_belum_menjawab_ditanya_lagi_setiap_tiga_hari_kerja(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(9)
    kisah.maju()
    hasil = jam_demi_jam(kantor, 24 * 10)
    assert [kode for _, kode in hasil] == ["konfirmasi:1", "konfirmasi:2"]
    assert any(x.startswith("Terima") for x in kantor.label(SARI, "terima:"))
    kisah.maju()
    assert kisah.b().status == "selesai"
    assert jam_demi_jam(kantor, 24 * 10) == []


# --- files on their way --------------------------------------------------------------------------------------------


def antre(kantor: Kantor, kisah: KisahMeja, nama: str) -> unduhan.BerkasTiba:
    lb, orang = kisah.utama().lb, kisah.pelaku("analis").orang

    def jalan(m) -> str:  # type: ignore[no-untyped-def]
        return str(m.g.antre_unduhan(POST["analis"], orang, UnduhanBaru("f", nama, "text/csv", 5),
                                     {"jenis": "berkas", "berkas": kisah.b().id, "lb": lb}, at=m.sekarang))  # fmt: skip

    id_ = kantor.di(jalan)
    return unduhan.BerkasTiba(id_, POST["analis"], orang, nama, "text/csv",
                              {"jenis": "berkas", "berkas": kisah.b().id, "lb": lb})  # fmt: skip


def tutup_unduhan(kantor: Kantor, id_: str) -> None:
    kantor.sesi(lambda s: s.execute(update(t.UnduhanRow).where(t.UnduhanRow.id == id_).values(status="selesai")))


def test_lampiran_terhitung_baru_sesudah_tersimpan(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(4)
    masuk = antre(kantor, kisah, "umkm.csv")
    assert kantor.di(lambda m: m.g.unduhan_tertunda(kisah.b().id, kisah.utama().lb)) == 1
    assert kantor.ambil(kisah.b().id).dokumen_slot("data") == ()
    tutup_unduhan(kantor, masuk.id)
    kantor.di(lambda m: unduhan.selesai(m, masuk, "a" * 64, 5))
    assert [d.sha256 for d in kantor.ambil(kisah.b().id).dokumen_slot("data")] == ["a" * 64]
    assert "umkm.csv" in kantor.teks_kartu(POST["analis"], "baki:")


def test_lampiran_yang_gagal_diberitahukan_dan_tidak_ada_di_berkas(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(4)
    masuk = antre(kantor, kisah, "umkm.csv")
    tutup_unduhan(kantor, masuk.id)
    kantor.di(lambda m: unduhan.gagal(m, masuk, "telegram"))
    assert any("umkm.csv" in x for x in kantor.pesan(POST["analis"]))
    assert kantor.ambil(kisah.b().id).dokumen_slot("data") == ()


@pytest.mark.parametrize("cara", ["gagal", "kembar"])
def test_baki_tidak_menunggu_lampiran_yang_tidak_jadi_masuk(kantor: Kantor, sari: str, cara: str) -> None:
    """Else it would say for ever that a file is being stored."""
    kisah = cerita(kantor, sari)
    kisah.sampai(4)
    lb = kisah.utama().lb
    kunci = f"baki:{kisah.b().id}:{lb}"
    for nama, sha256 in (("satu.csv", "a" * 64), ("dua.csv", None if cara == "gagal" else "a" * 64)):
        masuk = antre(kantor, kisah, nama)
        masuk = replace(masuk, tujuan={**masuk.tujuan, "kartu": kunci})
        kantor.di(lambda m: unduhan.baki(m, m.g.muat(kisah.b().id), lb, POST["analis"], kunci=kunci, baru=True))
        assert "1 berkas sedang disimpan" in kantor.teks_kartu(POST["analis"], kunci)
        tutup_unduhan(kantor, masuk.id)
        kantor.di(lambda m, masuk=masuk, sha256=sha256: unduhan.selesai(m, masuk, sha256, 5) if sha256 else unduhan.gagal(m, masuk, "telegram"))  # type: ignore[misc]
    assert any("dua.csv" in x and "tidak diterima" in x for x in kantor.pesan(POST["analis"]))
    assert "sedang disimpan" not in kantor.teks_kartu(POST["analis"], kunci)
    assert kantor.label(POST["analis"], kunci) == ["Hapus satu.csv"]


def test_lampiran_yang_tiba_sesudah_langkah_berlalu_ditolak_dengan_ramah(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(4)
    masuk = antre(kantor, kisah, "terlambat.csv")
    kisah.sampai(5)
    versi = kisah.b().versi
    tutup_unduhan(kantor, masuk.id)
    kantor.di(lambda m: unduhan.selesai(m, masuk, "b" * 64, 5))
    assert kantor.ambil(kisah.b().id).versi == versi
    assert any("terlambat.csv" in x for x in kantor.pesan(POST["analis"]))


def test_docx_yang_masih_diperiksa_menahan_selesai(kantor: Kantor, sari: str) -> None:
    kisah = cerita(kantor, sari)
    kisah.sampai(4)
    masuk = antre(kantor, kisah, "Draf-0001-2026-v1.docx")
    tutup_unduhan(kantor, masuk.id)
    kantor.di(lambda m: unduhan.selesai(m, masuk, "c" * 64, 5))
    assert kantor.di(lambda m: m.g.unduhan_tertunda(kisah.b().id, kisah.utama().lb)) == 1
    (tugas,) = kantor.baris(t.TugasLatarRow, t.TugasLatarRow.jenis == "unggahan")
    kantor.sesi(
        lambda s: s.execute(update(t.TugasLatarRow).where(t.TugasLatarRow.id == tugas.id).values(status="selesai"))
    )
    assert kantor.di(lambda m: m.g.unduhan_tertunda(kisah.b().id, kisah.utama().lb)) == 0


@pytest.mark.parametrize(("judul", "hal"), [("data jumlah UMKM", "Penyampaian Data jumlah UMKM"), ("Data  UMKM", "Penyampaian Data UMKM"),
                                            ("jumlah UMKM", "Penyampaian Data jumlah UMKM"), ("database desa", "Penyampaian Data database desa"),
                                            ("data", "Penyampaian Data data")])  # fmt: skip
def test_hal_surat_tidak_menyebut_data_dua_kali(kantor: Kantor, sari: str, judul: str, hal: str) -> None:
    kisah = cerita(kantor, sari, judul_data=judul)
    assert kantor.di(lambda m: hal_bawaan(m, m.g.acara(kisah.b().id), kisah.sop, "diberikan")) == hal


# --- the fields of the letter --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("apa", "teks", "kode"),
    [
        ("hal", "x" * (MAKS_HAL + 1), "teks_terlalu_panjang"),
        ("hal", "", "teks_kosong"),
        ("paragraf", "x" * (MAKS_ISI + 1), "teks_terlalu_panjang"),
        ("paragraf", "\n\n".join("p" * (BANYAK_PARAGRAF + 1)), "terlalu_banyak_paragraf"),
        ("tembusan", "x" * 161, "teks_terlalu_panjang"),
    ],
)
def test_isian_surat_yang_melewati_batas_ditolak(apa: str, teks: str, kode: str) -> None:
    with pytest.raises(Ditolak) as galat:
        _dengan(IsiSurat(), apa, teks)
    assert galat.value.kode == kode


def test_isian_surat_dibaca_menurut_barisnya() -> None:
    assert _dengan(IsiSurat(), "hal", "Permintaan  data\nUMKM").hal == "Permintaan data UMKM"
    assert _dengan(IsiSurat(), "tembusan", "Sekda\n-\n\nBPS").tembusan == ("Sekda", "BPS")
    assert _dengan(IsiSurat(), "paragraf", "satu\nbaris\n\n\n\ndua").paragraf == ("satu baris", "dua")
    panjang = _dengan(IsiSurat(), "paragraf", "Kalimat pertama. " * 500).paragraf
    assert len(panjang) == 3
    assert all(len(x) <= MAKS_PARAGRAF and x.endswith(".") for x in panjang)
    assert " ".join(panjang) == ("Kalimat pertama. " * 500).strip()


def test_pesan_selalu_punya_kunci_yang_tidak_berulang(kantor: Kantor, sari: str) -> None:
    cerita(kantor, sari).tamat()
    kunci = kantor.sesi(lambda s: list(s.scalars(select(t.OutboxRow.dedupe))))
    assert len(kunci) == len(set(kunci))
