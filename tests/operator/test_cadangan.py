"""Backup beside writers, restore elsewhere: everything acknowledged is there, and what is damaged comes back nowhere."""

from __future__ import annotations

import base64
import errno
import hashlib
import io
import json
import os
import random
import shutil
import sqlite3
import stat
import tarfile
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alat_operator import POST, TOKEN, Kantor, Lakon, periksa, setelan

from bot.application.ports_ttd import PenandaTangan
from bot.domain.galat import Gangguan, KonfigurasiSalah
from bot.gateways import amplop
from bot.letters.ttd.sertifikat import OtoritasSertifikat
from bot.operator import cadangan
from bot.operator.cadangan import CadanganRusak, buat_cadangan, pulihkan
from bot.settings import kunci_induk
from bot.store.kunci_jalan import KunciJalan
from bot.store.migrasi import jalankan_migrasi

Isi = dict[str, bytes]

SANDI = base64.b64encode(b"kunci cadangan, panjangnya 32 b.").decode()


def jumlah(db: Path, tabel: str) -> int:
    with closing(sqlite3.connect(db)) as koneksi:
        return int(koneksi.execute(f"SELECT count(*) FROM {tabel}").fetchone()[0])


def bongkar(tar: Path) -> Isi:
    with tarfile.open(tar) as arsip:
        return {a.name: arsip.extractfile(a).read() for a in arsip}  # type: ignore[union-attr]


def bungkus(tar: Path, isi: Isi, *tambahan: tarfile.TarInfo) -> None:
    with tarfile.open(tar, "w") as arsip:
        for anggota in tambahan:
            arsip.addfile(anggota, io.BytesIO(b"x" * anggota.size))
        for nama, badan in isi.items():
            anggota = tarfile.TarInfo(nama)
            anggota.size = len(badan)
            arsip.addfile(anggota, io.BytesIO(badan))


@pytest.fixture
def tar(kantor: Kantor, tmp_path: Path) -> Path:
    buat_cadangan(kantor.s, tmp_path / "c.tar")
    return tmp_path / "c.tar"


def ditolak(tar: Path, tujuan: Path) -> list[str]:
    """Restoring is refused with findings, and nothing at all was written."""
    with pytest.raises(CadanganRusak) as galat:
        pulihkan(setelan(tujuan), tar)
    assert not tujuan.exists()
    return galat.value.daftar


# --- there and back ------------------------------------------------------------------------------------------------


def test_what_was_backed_up_stands_elsewhere_and_works_on(lakon: Lakon, tar: Path, tmp_path: Path) -> None:
    baru = tmp_path / "lain" / "data"
    baru.mkdir(parents=True)
    shutil.copy(lakon.kantor.s.DATA_DIR / "kunci-induk", baru)
    ringkas = pulihkan(setelan(baru), tar)
    assert (ringkas.berkas, ringkas.dokumen, ringkas.temuan) == (3, 8, ())
    assert periksa(baru / "paraf.db") == []
    pulih = Kantor(baru, lakon.kantor.orang)
    assert pulih.di_meja(lambda m: m.g.profil(pulih.orang["kadis"]).nama) == "kadis (contoh)"
    assert pulih.arsip.baca(pulih.sql("SELECT sha256 FROM dokumen WHERE slot = 'data'")[0][0]).startswith(b"data ")
    for kode in ("statistisi", "kabid", "sekretaris"):
        pulih.paraf(lakon.paraf, kode)
    assert pulih.periksa() == []
    assert not list(baru.glob(".*")), "nothing temporary is left"


def test_an_archive_and_what_comes_out_of_it_are_for_their_owner_only(tar: Path, tmp_path: Path) -> None:
    pulihkan(setelan(tmp_path / "baru"), tar)
    for jalur in (tar, tmp_path / "baru" / "paraf.db", *(tmp_path / "baru" / "dokumen").glob("??/*")):
        assert jalur.stat().st_mode & 0o077 == 0, jalur


def test_backups_are_whole_while_officials_keep_working(kantor: Kantor, tmp_path: Path) -> None:
    henti, diakui, galat = threading.Event(), [], []

    def bekerja() -> None:
        nomor = 0
        while not henti.is_set():
            nomor += 1
            try:
                id_ = kantor.ajukan(b"surat %d" % nomor)
                kantor.disposisi(id_, "kadis")
                diakui.append(id_)
            except Exception as salah:
                galat.append(salah)
                return

    penulis = threading.Thread(target=bekerja)
    penulis.start()
    try:
        for n in range(4):
            sebelum = list(diakui)
            kunci = SANDI if n % 2 else ""
            ringkas = buat_cadangan(kantor.s.model_copy(update={"KUNCI_CADANGAN": kunci}), tmp_path / f"{n}.tar")
            sesudah = len(diakui)
            assert 3 + len(sebelum) <= ringkas.berkas <= 3 + sesudah + 1
            pulihkan(setelan(tmp_path / str(n), KUNCI_CADANGAN=kunci), tmp_path / f"{n}.tar")
            assert periksa(tmp_path / str(n) / "paraf.db") == []
            with closing(sqlite3.connect(tmp_path / str(n) / "paraf.db")) as db:
                assert set(sebelum) <= {b[0] for b in db.execute("SELECT id FROM berkas")}, "what was acknowledged is in it"
    finally:
        henti.set()
        penulis.join()
    assert galat == []
    assert len(diakui) > 4


def test_a_backup_waits_for_nobody_who_holds_the_write_lock(kantor: Kantor, tmp_path: Path) -> None:
    with closing(sqlite3.connect(kantor.db, isolation_level=None)) as lain:
        lain.execute("BEGIN IMMEDIATE")
        lain.execute("DELETE FROM tugas_latar")
        assert buat_cadangan(kantor.s, tmp_path / "c.tar").berkas == 3
        lain.execute("ROLLBACK")


def test_the_master_key_goes_along_only_when_asked(kantor: Kantor, tar: Path, tmp_path: Path) -> None:
    kunci = base64.b64decode((kantor.s.DATA_DIR / "kunci-induk").read_text())
    assert "kunci-induk" not in bongkar(tar)
    assert base64.b64encode(kunci) not in tar.read_bytes()
    assert kunci not in tar.read_bytes()
    ringkas = buat_cadangan(kantor.s, tmp_path / "k.tar", dengan_kunci=True)
    assert "IKUT" in ringkas.pesan[0]
    pulihkan(setelan(tmp_path / "baru"), tmp_path / "k.tar")
    assert (tmp_path / "baru" / "kunci-induk").stat().st_mode & 0o777 == 0o600
    assert Kantor(tmp_path / "baru", kantor.orang).di_meja(lambda m: m.g.profil(kantor.orang["kabid"]).nama) == "kabid (contoh)"


def test_without_the_key_the_operator_is_told_where_it_lies_and_what_to_do(kantor: Kantor, tmp_path: Path) -> None:
    dibuat = buat_cadangan(kantor.s, tmp_path / "c.tar")
    assert str(kantor.s.DATA_DIR / "kunci-induk") in dibuat.pesan[0]
    pulih = pulihkan(setelan(tmp_path / "baru"), tmp_path / "c.tar")
    assert str(tmp_path / "baru" / "kunci-induk") in pulih.pesan[0]
    assert "pesan yang menunggu" in pulih.pesan[1]
    assert "ulangi penghapusannya" in pulih.pesan[2]


def test_own_letter_templates_travel_with_the_data(kantor: Kantor, tmp_path: Path) -> None:
    templat = kantor.s.DATA_DIR / "letter_templates" / "surat-balasan"
    templat.mkdir(parents=True)
    (templat / "manifest.yaml").write_text("contoh")
    buat_cadangan(kantor.s, tmp_path / "c.tar")
    pulihkan(setelan(tmp_path / "baru"), tmp_path / "c.tar")
    assert (tmp_path / "baru" / "letter_templates" / "surat-balasan" / "manifest.yaml").read_text() == "contoh"


def test_certificates_travel_with_the_data_and_open_again(kantor: Kantor, tmp_path: Path) -> None:
    induk = kunci_induk(kantor.s).kunci
    asal = OtoritasSertifikat(kantor.s.DATA_DIR / "sertifikat", induk)
    asal.buat(datetime.now(UTC))
    siapa = PenandaTangan("01kadis", "kadis", "Sinta (contoh)", "Kepala Dinas")
    terbit = asal.untuk_menandatangani("dkisp-tarakan", siapa, datetime.now(UTC))
    buat_cadangan(kantor.s, tmp_path / "c.tar", dengan_kunci=True)
    pulihkan(setelan(tmp_path / "baru"), tmp_path / "c.tar")
    folder = tmp_path / "baru" / "sertifikat"
    pulih = OtoritasSertifikat(folder, induk)
    pulih.periksa_kunci()
    assert pulih.untuk_menandatangani("dkisp-tarakan", siapa, datetime.now(UTC)) == terbit
    assert {stat.S_IMODE(f.stat().st_mode) for f in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    terisi = setelan(tmp_path / "terisi")
    OtoritasSertifikat(terisi.DATA_DIR / "sertifikat", induk).buat(datetime.now(UTC))
    with pytest.raises(KonfigurasiSalah, match="sudah berisi sertifikat"):
        pulihkan(terisi, tmp_path / "c.tar")


def test_the_manifest_says_what_it_is(kantor: Kantor, tar: Path) -> None:
    """Also S2: the token is no part of a backup."""
    manifes = json.loads(bongkar(tar)["manifest.json"])
    assert manifes["skema"] == kantor.sql("SELECT version_num FROM alembic_version")[0][0]
    assert manifes["berkas"] == 3
    assert set(manifes["isi"]) == set(bongkar(tar)) - {"manifest.json"}
    assert TOKEN.encode() not in tar.read_bytes()


# --- encrypted (S15) -----------------------------------------------------------------------------------------------


@pytest.fixture
def sandi(kantor: Kantor, tmp_path: Path) -> Path:
    """An encrypted backup with the master key inside."""
    s = kantor.s.model_copy(update={"KUNCI_CADANGAN": SANDI})
    ringkas = buat_cadangan(s, tmp_path / "c.tar.sandi", dengan_kunci=True)
    assert (ringkas.berkas, ringkas.dokumen, ringkas.temuan) == (3, 8, ())
    assert ringkas.pesan[0] == "Kunci induk ikut di dalamnya, tersandi bersama cadangannya."
    return tmp_path / "c.tar.sandi"


def test_an_encrypted_backup_stands_on_another_machine_with_its_key_alone(lakon: Lakon, sandi: Path, tmp_path: Path) -> None:
    baru = tmp_path / "lain" / "data"
    ringkas = pulihkan(setelan(baru, KUNCI_CADANGAN=SANDI), sandi)
    assert (ringkas.berkas, ringkas.dokumen, ringkas.temuan) == (3, 8, ())
    assert periksa(baru / "paraf.db") == []
    pulih = Kantor(baru, lakon.kantor.orang)
    assert pulih.di_meja(lambda m: m.g.profil(pulih.orang["kadis"]).nama) == "kadis (contoh)"
    for kode in ("statistisi", "kabid", "sekretaris"):
        pulih.paraf(lakon.paraf, kode)
    assert pulih.periksa() == []
    assert not list(baru.glob(".*")), "nothing temporary is left"


def test_nothing_readable_lies_in_an_encrypted_backup_or_beside_it_while_it_is_made(
    kantor: Kantor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S15: neither in the file nor in the folder it is made in."""
    tujuan = tmp_path / "usb" / "c.tar.sandi"
    tujuan.parent.mkdir()
    dokumen = [isi for x in (kantor.s.DATA_DIR / "dokumen").glob("??/*") if len(isi := x.read_bytes()) > 4]
    assert len(dokumen) > 4
    asli, dilihat = cadangan._terbitkan, []

    def lihat(sementara: Path, nama: Path) -> None:
        for berkas in (x for x in tujuan.parent.rglob("*") if x.is_file()):
            badan = berkas.read_bytes()
            dilihat.append(berkas.name)
            assert not [x for x in (*dokumen, b"SQLite format 3", b"manifest.json", b"paraf.db") if x in badan]
        asli(sementara, nama)

    monkeypatch.setattr(cadangan, "_terbitkan", lihat)
    buat_cadangan(kantor.s.model_copy(update={"KUNCI_CADANGAN": SANDI}), tujuan)
    assert dilihat == ["cadangan.tar"]
    assert not list(kantor.s.DATA_DIR.glob(".cadangan-*")) and [x.name for x in tujuan.parent.iterdir()] == [tujuan.name]


def test_an_encrypted_backup_is_refused_without_its_key_and_with_another(sandi: Path, tmp_path: Path) -> None:
    for kunci, kata in (("", f"{sandi} disandikan. Isi KUNCI_CADANGAN"), (base64.b64encode(b"x" * 32).decode(), "bukan kunci"),
                        ("pendek", "KUNCI_CADANGAN: harus base64")):  # fmt: skip
        with pytest.raises(KonfigurasiSalah) as galat:
            pulihkan(setelan(tmp_path / "baru", KUNCI_CADANGAN=kunci), sandi)
        assert kata in galat.value.daftar[0]
        assert not (tmp_path / "baru").exists()


def test_an_encrypted_backup_that_was_cut_off_changed_or_reordered_is_refused_in_one_sentence(
    kantor: Kantor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S15: with smaller pieces, so that this small office fills two."""
    monkeypatch.setattr(amplop, "POTONG", 1 << 19)
    sandi = tmp_path / "c.tar.sandi"
    buat_cadangan(kantor.s.model_copy(update={"KUNCI_CADANGAN": SANDI}), sandi)
    utuh = sandi.read_bytes()
    kepala, bagian = 40, (1 << 19) + 16
    assert len(utuh) > kepala + bagian, "more than one piece"
    rusak = bytearray(utuh)
    rusak[kepala + bagian + 5] ^= 1
    satu, dua = utuh[kepala : kepala + bagian], utuh[kepala + bagian :]
    for isi, kata in ((utuh[:20], "terpotong di awal"), (utuh[: kepala + bagian], "terpotong sesudah bagian ke-1"),
                      (utuh[:-1], "bagian ke-2 terpotong, diubah"), (bytes(rusak), "bagian ke-2 terpotong, diubah"),
                      (utuh[:kepala] + dua + satu, "tidak di tempatnya"), (utuh + b"\0", "tidak di tempatnya")):  # fmt: skip
        sandi.write_bytes(isi)
        with pytest.raises(CadanganRusak) as galat:
            pulihkan(setelan(tmp_path / "baru", KUNCI_CADANGAN=SANDI), sandi)
        assert len(galat.value.daftar) == 1 and kata in galat.value.daftar[0]
        assert "tidak ada yang ditulis" in galat.value.keterangan
        assert not (tmp_path / "baru").exists()


def test_an_older_backup_in_the_open_still_comes_back_where_a_key_is_set(tar: Path, tmp_path: Path) -> None:
    assert pulihkan(setelan(tmp_path / "baru", KUNCI_CADANGAN=SANDI), tar).berkas == 3


# --- damage --------------------------------------------------------------------------------------------------------


def test_no_flipped_byte_in_any_content_passes(tar: Path, tmp_path: Path) -> None:
    utuh = tar.read_bytes()
    with tarfile.open(tar) as arsip:
        daerah = [(a.offset_data, a.size) for a in arsip if a.name != "manifest.json"]
    acak = random.Random(7319)
    for awal, ukuran in daerah * 2:
        rusak = bytearray(utuh)
        rusak[awal + acak.randrange(ukuran)] ^= 1 << acak.randrange(8)
        tar.write_bytes(rusak)
        assert any("rusak" in x for x in ditolak(tar, tmp_path / "baru"))


def test_no_truncated_archive_passes(tar: Path, tmp_path: Path) -> None:
    utuh = tar.read_bytes()
    with tarfile.open(tar) as arsip:
        akhir = max(a.offset_data + a.size for a in arsip)
    for panjang in (0, 100, 512, 5000, len(utuh) // 2, akhir - 1):
        tar.write_bytes(utuh[:panjang])
        ditolak(tar, tmp_path / "baru")


def _tanpa_dokumen(isi: Isi) -> Isi:
    korban = next(n for n in isi if n.startswith("dokumen/"))
    return {n: b for n, b in isi.items() if n != korban}


def _manifes(**ganti: Any) -> Callable[[Isi], Isi]:
    def ubah(isi: Isi) -> Isi:
        return {**isi, "manifest.json": json.dumps({**json.loads(isi["manifest.json"]), **ganti}).encode()}

    return ubah


@pytest.mark.parametrize(("ubah", "kata"), [
    (_tanpa_dokumen, "tidak ada di dalam arsip"),
    (lambda isi: {n: b for n, b in isi.items() if n != "paraf.db"}, "paraf.db: tidak ada"),
    (lambda isi: {n: b for n, b in isi.items() if n != "manifest.json"}, "manifest.json tidak ada"),
    (lambda isi: {**isi, "manifest.json": b"{"}, "manifest.json tidak terbaca"),
    (_manifes(isi={}), "tidak disebut"),
    (_manifes(format=99), "format 99"),
    (lambda isi: {**isi, "dokumen/aa/" + "a" * 64: b"lain"}, "tidak disebut"),
    (lambda isi: {**isi, "kunci-induk": b"bukan"}, "bukan kunci"),
    (lambda isi: {**isi, "../../lari": b"x"}, "anggota asing"),
    (lambda isi: {**isi, "/etc/lari": b"x"}, "anggota asing"),
    (lambda isi: {**isi, "letter_templates/../../lari": b"x"}, "anggota asing"),
    (lambda isi: {**isi, "dokumen/../lari": b"x"}, "anggota asing"),
], ids=range(12))  # fmt: skip
def test_an_altered_archive_is_refused_with_its_findings(tar: Path, tmp_path: Path, ubah: Callable[[Isi], Isi], kata: str) -> None:
    bungkus(tar, ubah(bongkar(tar)))
    assert any(kata in x for x in ditolak(tar, tmp_path / "baru"))
    assert not (tmp_path / "lari").exists()


@pytest.mark.parametrize("jenis", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE])
def test_links_and_devices_in_an_archive_are_refused(tar: Path, tmp_path: Path, jenis: bytes) -> None:
    anggota = tarfile.TarInfo("dokumen/aa/" + "a" * 64)
    anggota.type, anggota.linkname = jenis, "/etc/passwd"
    bungkus(tar, bongkar(tar), anggota)
    assert any("anggota asing" in x for x in ditolak(tar, tmp_path / "baru"))


def test_a_name_twice_is_refused(tar: Path, tmp_path: Path) -> None:
    kembar = tarfile.TarInfo("paraf.db")
    kembar.size = 10
    bungkus(tar, bongkar(tar), kembar)
    assert any("dua kali" in x for x in ditolak(tar, tmp_path / "baru"))


def test_all_findings_come_at_once(tar: Path, tmp_path: Path) -> None:
    isi = bongkar(tar)
    dokumen = [n for n in isi if n.startswith("dokumen/")]
    for nama in dokumen[:3]:
        isi[nama] = b"rusak"
    bungkus(tar, isi)
    assert {n for n in dokumen if any(x.startswith(n) for x in ditolak(tar, tmp_path / "baru"))} == set(dokumen[:3])


def test_a_database_whose_history_was_rewritten_is_refused_even_with_a_matching_manifest(
    lakon: Lakon, tar: Path, tmp_path: Path
) -> None:
    isi = bongkar(tar)
    db = tmp_path / "ubah.db"
    db.write_bytes(isi["paraf.db"])
    with closing(sqlite3.connect(db)) as koneksi:
        koneksi.execute("UPDATE peristiwa SET data = replace(data, 'biasa', 'segera') WHERE jenis = 'DisposisiDiberikan'")
        koneksi.commit()
    isi["paraf.db"] = db.read_bytes()
    manifes = json.loads(isi["manifest.json"])
    sidik = hashlib.sha256(isi["paraf.db"]).hexdigest()
    manifes["isi"]["paraf.db"] = {"sha256": sidik, "ukuran": len(isi["paraf.db"])}
    isi["manifest.json"] = json.dumps(manifes).encode()
    bungkus(tar, isi)
    assert any("I8" in x for x in ditolak(tar, tmp_path / "baru"))


def test_damage_the_office_already_had_is_told_and_does_not_stop_backups(lakon: Lakon, tmp_path: Path) -> None:
    sha256 = lakon.kantor.sql("SELECT sha256 FROM dokumen WHERE slot = 'surat'")[0][0]
    (lakon.kantor.s.DATA_DIR / "dokumen" / sha256[:2] / sha256).write_bytes(b"rusak")
    dibuat = buat_cadangan(lakon.kantor.s, tmp_path / "c.tar")
    assert dibuat.temuan == (f"dokumen {sha256}: tidak ada atau rusak.",)
    assert pulihkan(setelan(tmp_path / "baru"), tmp_path / "c.tar").temuan == dibuat.temuan


def test_a_damaged_database_file_makes_no_backup(kantor: Kantor, tmp_path: Path) -> None:
    kantor.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    badan = bytearray(kantor.db.read_bytes())
    for awal in range(4096 * 3, len(badan), 4096 * 5):
        badan[awal : awal + 200] = os.urandom(200)
    kantor.db.write_bytes(badan)
    with pytest.raises(CadanganRusak):
        buat_cadangan(kantor.s, tmp_path / "c.tar")
    assert [x.name for x in tmp_path.iterdir()] == ["data"]


def test_a_database_of_a_newer_program_is_left_to_that_program(kantor: Kantor, tmp_path: Path) -> None:
    kantor.sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(CadanganRusak) as galat:
        buat_cadangan(kantor.s, tmp_path / "c.tar")
    assert "9999" in galat.value.daftar[0]


# --- wrong use -----------------------------------------------------------------------------------------------------


def test_nothing_is_overwritten(kantor: Kantor, tar: Path, tmp_path: Path) -> None:
    sebelum = tar.read_bytes()
    with pytest.raises(KonfigurasiSalah):
        buat_cadangan(kantor.s, tar)
    assert tar.read_bytes() == sebelum
    with pytest.raises(KonfigurasiSalah) as galat:
        pulihkan(kantor.s, tar)
    assert len(galat.value.daftar) == 2, "the database and the archive are both named"
    assert kantor.periksa() == []


def test_a_file_that_appears_meanwhile_is_not_overwritten(kantor: Kantor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asli = cadangan._terbitkan

    def menyela(sementara: Path, tujuan: Path) -> None:
        tujuan.write_text("milik orang lain")
        asli(sementara, tujuan)

    monkeypatch.setattr(cadangan, "_terbitkan", menyela)
    with pytest.raises(KonfigurasiSalah):
        buat_cadangan(kantor.s, tmp_path / "c.tar")
    assert (tmp_path / "c.tar").read_text() == "milik orang lain"


def test_a_migrated_database_without_a_row_counts_as_empty(tar: Path, tmp_path: Path) -> None:
    s = setelan(tmp_path / "baru")
    jalankan_migrasi(s.DATABASE_URL)
    (tmp_path / "baru" / "paraf.db-wal").write_bytes(b"")
    assert pulihkan(s, tar).berkas == 3
    assert periksa(tmp_path / "baru" / "paraf.db") == []


def test_leftovers_of_another_database_are_refused(tar: Path, tmp_path: Path) -> None:
    (tmp_path / "baru").mkdir()
    (tmp_path / "baru" / "paraf.db-wal").write_bytes(b"sisa")
    with pytest.raises(KonfigurasiSalah):
        pulihkan(setelan(tmp_path / "baru"), tar)


def test_nothing_is_restored_under_a_running_bot(tar: Path, tmp_path: Path) -> None:
    s = setelan(tmp_path / "baru")
    jalankan_migrasi(s.DATABASE_URL)
    with KunciJalan(tmp_path / "baru" / "paraf.db"), pytest.raises(KonfigurasiSalah) as galat:
        pulihkan(s, tar)
    assert "sedang berjalan" in galat.value.daftar[0]
    assert jumlah(tmp_path / "baru" / "paraf.db", "berkas") == 0


@pytest.mark.parametrize("dengan_kunci", [False, True])
def test_a_place_with_another_master_key_is_refused(kantor: Kantor, tmp_path: Path, dengan_kunci: bool) -> None:
    buat_cadangan(kantor.s, tmp_path / "c.tar", dengan_kunci=dengan_kunci)
    with pytest.raises(KonfigurasiSalah) as galat:
        pulihkan(setelan(tmp_path / "baru", KUNCI_INDUK=base64.b64encode(b"x" * 32).decode()), tmp_path / "c.tar")
    assert "bukan kunci" in galat.value.daftar[0]
    assert not (tmp_path / "baru").exists()


def test_an_unknown_database_is_refused_and_the_sentence_says_what_may_stand_there(kantor: Kantor, tmp_path: Path) -> None:
    s = setelan(tmp_path, DATABASE_URL="mysql+asyncmy://u@localhost/paraf")
    for fn in (buat_cadangan, pulihkan):
        with pytest.raises(KonfigurasiSalah) as galat:
            fn(s, tmp_path / "c.tar")
        assert "postgresql+asyncpg://" in galat.value.daftar[0]


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    with pytest.raises(KonfigurasiSalah):
        buat_cadangan(setelan(tmp_path / "tak-ada"), tmp_path / "c.tar")
    assert list(tmp_path.iterdir()) == []


# --- a disk that gives up ------------------------------------------------------------------------------------------


def test_a_full_disk_leaves_no_half_archive(kantor: Kantor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def penuh(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(cadangan, "_tambah_dokumen", penuh)
    with pytest.raises(Gangguan, match="No space left"):
        buat_cadangan(kantor.s, tmp_path / "c.tar")
    assert [x.name for x in tmp_path.iterdir()] == ["data"]


def test_a_restore_that_cannot_finish_takes_everything_back(
    kantor: Kantor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    buat_cadangan(kantor.s, tmp_path / "c.tar", dengan_kunci=True)

    def gagal(*_: Any) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as sebentar:
        sebentar.setattr(cadangan.os, "replace", gagal)
        with pytest.raises(Gangguan):
            pulihkan(setelan(tmp_path / "baru"), tmp_path / "c.tar")
    assert [x.name for x in (tmp_path / "baru").rglob("*")] == ["paraf.db.kunci"]
    assert pulihkan(setelan(tmp_path / "baru"), tmp_path / "c.tar").berkas == 3


def test_everybody_is_still_linked_after_a_restore(kantor: Kantor, tar: Path, tmp_path: Path) -> None:
    pulihkan(setelan(tmp_path / "baru"), tar)
    assert jumlah(tmp_path / "baru" / "paraf.db", "penugasan") == len(POST)
