"""A person's copy holds everything, and after his erasure nothing of him is left but what the page says (UU 27/2022)."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
import zipfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from alat_operator import INSTANSI, Kantor, Lakon
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.application.ports import BALASAN, Dialog, Isi, Meja, TombolTersimpan, UnduhanBaru
from bot.domain import perintah as c
from bot.domain.peristiwa import HakDataDipenuhi
from bot.store import models as t
from bot.store.data_diri import PETA
from handlers import ajukan, berkas, privasi
from handlers.konteks import Ketukan, Pengirim
from handlers.rute import TOMBOL

NAMA, NIK, WARGA = "Wati Kenari (contoh)", "6473015505900001", 5550001
TEKS = ("Untuk skripsi Kenari Rahasia tentang pasar.", "Alamat lama Kenari Rahasia 17.", "ktp-kenari-rahasia.pdf", "kenari lampiran lepas")


@dataclass
class Warga:
    """A citizen with a finished case, a dialog, an upload that belongs to no case, and messages about her."""

    kantor: Kantor
    id: str
    kasus: str
    nomor: str
    lepas: str  # sha256 of the upload

    def cli(self, *argumen: str) -> Result:
        s = self.kantor.s
        return CliRunner().invoke(app, ["data-diri", *argumen, "--instansi", INSTANSI],
                                  env={"DATABASE_URL": s.DATABASE_URL, "DATA_DIR": str(s.DATA_DIR)})  # fmt: skip


@pytest.fixture(scope="module")
def _warga_asal(_asal: Lakon, tmp_path_factory: pytest.TempPathFactory) -> Warga:
    """She is played once; every test gets a copy."""
    folder = tmp_path_factory.mktemp("warga") / "data"
    shutil.copytree(_asal.kantor.s.DATA_DIR, folder)
    kantor = Kantor(folder, _asal.kantor.orang)

    def kenalkan(m: Meja) -> str:
        orang = m.g.buat_orang(NAMA, nik=NIK, at=m.sekarang)
        m.g.buat_akun(WARGA, WARGA, orang, at=m.sekarang)
        m.g.catat_setuju(WARGA, m.sekarang)
        return orang

    wati = kantor.di_meja(kenalkan)
    sari, kantor.orang["sari"] = kantor.orang["sari"], wati
    kasus = kantor.ajukan(b"surat permohonan milik Wati")
    kantor.lakukan(kasus, lambda m, b, lb: c.TambahCatatan(oleh=kantor.pelaku("kadis"), teks=TEKS[0], lb=lb))
    kantor.sampai_tamat(kasus)
    kantor.orang["sari"] = sari
    lepas = kantor.arsip.simpan(TEKS[3].encode())

    def tambah(m: Meja) -> str:
        m.g.simpan_dialog(WARGA, wati, Dialog("ajukan", "alamat", {"jawaban": {"alamat": TEKS[1]}}, m.sekarang))
        m.g.antre_unduhan(WARGA, wati, UnduhanBaru("file-id-x", TEKS[2], "application/pdf", 10), {"jenis": "dialog"}, at=m.sekarang)
        m.g.pesan(200, Isi(f"Permohonan dari <b>{NAMA}</b>."), dedupe="uji:admin", prioritas=BALASAN)
        privasi.tampilkan(m, Pengirim(WARGA, WARGA, m.g.akun(WARGA)))
        return m.g.muat(kasus).nomor

    nomor = kantor.di_meja(tambah)
    return Warga(kantor, wati, kasus, nomor, lepas)


@pytest.fixture
def warga(_warga_asal: Warga, tmp_path: Path) -> Warga:
    w = _warga_asal
    shutil.copytree(w.kantor.s.DATA_DIR, tmp_path / "data")
    return Warga(Kantor(tmp_path / "data", w.kantor.orang), w.id, w.kasus, w.nomor, w.lepas)


def tenang(w: Warga) -> None:
    """Everything that waits was sent or done."""
    w.kantor.sql("UPDATE unduhan SET status = 'selesai', sha256 = ? WHERE orang_id = ?", w.lepas, w.id)
    w.kantor.sql("UPDATE outbox SET status = 'terkirim', terkirim_at = dibuat_at")
    w.kantor.sql("UPDATE kartu SET isi = NULL, versi_terkirim = versi, message_id = id")
    w.kantor.sql("UPDATE tugas_latar SET status = 'selesai', data = '{}'")


def isi_berkas(w: Warga) -> bytes:
    """Every byte in DATA_DIR but the documents of cases."""
    kasus = {b[0] for b in w.kantor.sql("SELECT sha256 FROM dokumen")}
    return b"".join(x.read_bytes() for x in w.kantor.s.DATA_DIR.rglob("*") if x.is_file() and x.name not in kasus)


def test_the_copy_holds_everything_kept_of_the_person(warga: Warga, tmp_path: Path) -> None:
    tujuan = tmp_path / "salinan.zip"
    hasil = warga.cli("salin", "--berkas", warga.nomor, "--keluaran", str(tujuan))
    assert hasil.exit_code == 0, hasil.output
    assert tujuan.stat().st_mode & 0o777 == 0o600 and NAMA not in hasil.output
    with zipfile.ZipFile(tujuan) as zip_:
        isi = json.loads(zip_.read("data.json"))
        badan = {zip_.read(n) for n in zip_.namelist()}
    assert isi["orang"] == {"id": warga.id, "nama": NAMA, "pangkat": "", "nip": "", "nik": NIK}
    teks = json.dumps(isi, ensure_ascii=False)
    assert [x for x in TEKS[:3] if x not in teks] == []
    assert "jawaban nama" in teks
    assert {b"surat permohonan milik Wati", b"surat " + warga.kasus.encode(), b"draf " + warga.kasus.encode()} <= badan
    (kasus,) = isi["berkas"]
    assert kasus["nomor"] == warga.nomor and {x["jenis"] for x in kasus["peristiwa"]} >= {"PermohonanDiajukan", "SuratDitandatangani"}
    assert isi["catatan"]["akun"][0]["user_id"] == WARGA and isi["catatan"]["outbox"] and isi["catatan"]["kartu"]
    assert "kunci" not in isi["catatan"]["kunci"][0], "her key is no data about her"
    for lain in ("sari (contoh)", "kadis (contoh)"):
        assert lain not in teks
    (acara,) = warga.kantor.di_meja(lambda m: [e for e in m.g.acara(warga.kasus) if isinstance(e, HakDataDipenuhi)])
    assert acara.hak == "salinan"
    assert warga.kantor.sql("SELECT apa FROM jejak_pejabat WHERE orang_id = ?", warga.id) == [("beri_salinan",)]
    assert warga.kantor.periksa() == []
    assert warga.cli("salin", "--orang", warga.id, "--keluaran", str(tujuan)).exit_code == 2, "nothing is written over"


def test_after_the_erasure_nothing_of_the_person_is_left_and_the_record_verifies(warga: Warga) -> None:
    k = warga.kantor
    bersama = k.sql("SELECT count(*) FROM peristiwa WHERE berkas_id <> ?", warga.kasus)
    tenang(warga)
    lama = time.time() - 3600
    os.utime(k.s.DATA_DIR / "dokumen" / warga.lepas[:2] / warga.lepas, (lama, lama))
    sebelum = isi_berkas(warga)
    assert NAMA.encode() in sebelum and TEKS[3].encode() in sebelum, "the test would see it"
    (kunci,) = k.sql("SELECT kunci FROM kunci WHERE orang_id = ?", warga.id)[0]
    assert kunci in sebelum

    rencana = warga.cli("hapus", "--akun", str(WARGA))
    assert rencana.exit_code == 0 and "Belum ada yang dihapus" in rencana.output and k.di_meja(lambda m: m.g.profil(warga.id).nik) == NIK
    hasil = warga.cli("hapus", "--akun", str(WARGA), "--ya")
    assert hasil.exit_code == 0, hasil.output
    assert "1 lampiran di luar berkas" in hasil.output

    sesudah = isi_berkas(warga)
    assert [x for x in (NAMA, NIK, "Kenari Rahasia", "kenari lampiran", "kenari-rahasia", "file-id-x") if x.encode() in sesudah] == []
    assert kunci not in sesudah, "the wrapped key is gone from the file and its log too"
    assert k.periksa() == [], "chains, replay, numbers and queues hold"
    assert k.di_meja(lambda m: m.g.profil(warga.id).nama) == "(data dihapus)"
    assert all(not e.rahasia for e in k.di_meja(lambda m: m.g.acara(warga.kasus)))
    assert k.di_meja(lambda m: m.g.acara(warga.kasus))[-1] == HakDataDipenuhi(at=k.di_meja(lambda m: m.g.acara(warga.kasus))[-1].at, oleh=None, hak="hapus")

    # what stays is what the page says: one message that tells her, and ids in the record
    for letak in PETA:
        if letak.nasib == "hapus":
            for kolom, nilai in [(x, warga.id) for x in letak.orang] + [(x, WARGA) for x in letak.nomor]:
                ada = k.sql(f"SELECT * FROM {letak.tabel.__tablename__} WHERE {kolom} = ?", nilai)
                assert len(ada) == (1 if letak.tabel is t.OutboxRow else 0), (letak.tabel.__tablename__, kolom)
    assert k.sql("SELECT apa FROM jejak_pejabat WHERE orang_id = ?", warga.id) == [("hapus_data",)]
    (pamit,) = k.sql("SELECT payload FROM outbox WHERE chat_id = ?", WARGA)
    assert "sudah kami hapus" in pamit[0]
    (kabar,) = k.sql("SELECT payload FROM outbox WHERE status = 'antre' AND chat_id = 200")
    assert f"--orang {warga.id} --ya" in kabar[0]

    # others are as they were
    assert k.di_meja(lambda m: (m.g.profil(k.orang["sari"]).nama, m.g.profil(k.orang["kadis"]).nama)) == ("sari (contoh)", "kadis (contoh)")
    assert k.sql("SELECT count(*) FROM peristiwa WHERE berkas_id <> ?", warga.kasus) == bersama
    assert k.sql("SELECT count(*) FROM akun")[0][0] == 7

    # officials still read the case, she is a stranger, and a second run only cleans
    k.di_meja(lambda m: berkas.lihat(m, Pengirim(201, 201, m.g.akun(201)), warga.nomor))
    k.di_meja(lambda m: TOMBOL["riwayat"](m, Ketukan(Pengirim(201, 201, m.g.akun(201)), _tombol(m, warga), None)))
    k.di_meja(lambda m: ajukan.status(m, Pengirim(WARGA, WARGA, m.g.akun(WARGA))))
    assert warga.cli("salin", "--orang", warga.id).exit_code == 2
    lagi = warga.cli("hapus", "--orang", warga.id, "--ya")
    assert lagi.exit_code == 0 and "0 lampiran" in lagi.output


def _tombol(m: Meja, w: Warga) -> TombolTersimpan:
    return TombolTersimpan("x", 201, "riwayat", {}, w.kasus, m.g.muat(w.kasus).langkah[-1].lb, None)


def test_erasure_is_refused_with_its_reason_and_changes_nothing(warga: Warga) -> None:
    k = warga.kantor
    sebelum = k.sql("SELECT count(*), max(urut) FROM peristiwa")
    for orang, kata in ((k.orang["sari"], "masih berjalan"), (k.orang["kadis"], "pernah menjabat"), (warga.id, "sedang berjalan"),
                        ("tidak-ada", "tidak ditemukan")):  # fmt: skip
        hasil = warga.cli("hapus", "--orang", orang, "--ya")
        assert hasil.exit_code == 2 and kata in hasil.stderr, hasil.output
    assert "salah satu" in warga.cli("hapus", "--ya").stderr
    assert k.sql("SELECT count(*), max(urut) FROM peristiwa") == sebelum
    assert k.sql("SELECT count(*) FROM kunci WHERE kunci IS NULL")[0][0] == 0


def test_a_person_is_found_by_a_part_of_the_name(warga: Warga) -> None:
    hasil = warga.cli("cari", "KENARI")
    assert hasil.output.strip() == f"{warga.id}  {NAMA}: {warga.nomor} (selesai)"
    assert warga.cli("cari", "tidak ada").output.strip() == "Tidak ada."


def test_erasure_beside_somebody_who_reads_says_that_it_has_to_be_repeated(warga: Warga, monkeypatch: pytest.MonkeyPatch) -> None:
    tenang(warga)
    monkeypatch.setattr("bot.store.data_diri.BUSY_TIMEOUT_MS", 50)
    with closing(sqlite3.connect(warga.kantor.db, isolation_level=None)) as lain:
        lain.execute("BEGIN")
        lain.execute("SELECT count(*) FROM berkas").fetchall()
        hasil = warga.cli("hapus", "--orang", warga.id, "--ya")
        assert hasil.exit_code == 1 and "Ulangi perintah ini" in hasil.stderr
    assert warga.kantor.di_meja(lambda m: m.g.orang_terhapus(warga.id))
    assert warga.cli("hapus", "--orang", warga.id, "--ya").exit_code == 0
    assert b"Kenari" not in isi_berkas(warga)
