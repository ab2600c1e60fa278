"""The daily backup: into a folder, only so many kept, and the doctor knows when it was."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alat_operator import Kantor, Lakon
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.gateways import tanda_cadangan
from bot.gateways.tanda_cadangan import CadanganTerakhir
from bot.operator.dokter import _cadangan, _jangkauan
from bot.store.pemeriksaan import sesi_baca

KINI = datetime(2026, 11, 25, 9, tzinfo=UTC)


def backup(kantor: Kantor, *argumen: str, kunci: str = "") -> Result:
    s = kantor.s
    return CliRunner().invoke(app, ["backup", *argumen],
                              env={"DATABASE_URL": s.DATABASE_URL, "DATA_DIR": str(s.DATA_DIR), "KUNCI_CADANGAN": kunci})  # fmt: skip


def test_a_folder_gets_a_dated_backup_and_keeps_only_the_newest(kantor: Kantor, tmp_path: Path) -> None:
    folder = tmp_path / "harian"
    folder.mkdir()
    lama = [folder / f"paraf-202611{i:02}-020000.tar" for i in range(1, 5)]
    for berkas in (*lama, folder / "paraf-penting.tar", folder / "lain.tar"):
        berkas.write_bytes(b"")
    hasil = backup(kantor, str(folder), "--simpan", "3")
    assert hasil.exit_code == 0, hasil.output
    ada = sorted(x.name for x in folder.iterdir())
    (baru,) = set(ada) - {x.name for x in lama} - {"paraf-penting.tar", "lain.tar"}
    assert ada == ["lain.tar", "paraf-20261103-020000.tar", "paraf-20261104-020000.tar", baru, "paraf-penting.tar"]
    assert f"Cadangan lama dihapus: {lama[0].name}, {lama[1].name}." in hasil.stdout
    terakhir = tanda_cadangan.baca(kantor.s.DATA_DIR)
    assert terakhir is not None and terakhir.berkas == str(folder / baru)
    assert _cadangan(kantor.s, datetime.now(UTC)).kalimat == (
        f"Dibuat 0 jam lalu: {folder / baru}, tidak tersandi. Isi KUNCI_CADANGAN bila salinannya meninggalkan mesin ini.")
    assert "Cadangan ini tidak disandikan" in hasil.stdout


def test_with_a_key_the_dated_backup_is_encrypted_and_older_ones_of_both_kinds_make_room(kantor: Kantor, tmp_path: Path) -> None:
    folder = tmp_path / "harian"
    folder.mkdir()
    for nama in ("paraf-20261101-020000.tar", "paraf-20261102-020000.tar.sandi", "paraf-20261103-020000.tar"):
        (folder / nama).write_bytes(b"")
    kunci = base64.b64encode(b"k" * 32).decode()
    hasil = backup(kantor, str(folder), "--simpan", "2", kunci=kunci)
    assert hasil.exit_code == 0, hasil.output
    lama, baru = sorted(x.name for x in folder.iterdir())
    assert lama == "paraf-20261103-020000.tar" and baru.endswith(".tar.sandi")
    assert "Cadangan lama dihapus: paraf-20261101-020000.tar, paraf-20261102-020000.tar.sandi." in hasil.stdout
    assert "disandikan dengan KUNCI_CADANGAN" in hasil.stdout and kunci not in hasil.output
    s = kantor.s.model_copy(update={"KUNCI_CADANGAN": kunci})
    assert _cadangan(s, datetime.now(UTC)).kalimat == f"Dibuat 0 jam lalu: {folder / baru}, tersandi."
    assert backup(kantor, str(folder), kunci="bukan kunci").exit_code == 2
    (folder / baru).write_bytes(b"terbuka")
    hasil_doctor = _cadangan(s, datetime.now(UTC))
    assert hasil_doctor.saran and "belum tersandi" in hasil_doctor.kalimat


def test_keeping_only_some_needs_a_folder_and_a_failed_backup_removes_nothing(kantor: Kantor, tmp_path: Path) -> None:
    hasil = backup(kantor, str(tmp_path / "satu.tar"), "--simpan", "3")
    assert hasil.exit_code == 2 and "--simpan" in hasil.stderr
    folder = tmp_path / "harian"
    folder.mkdir()
    (folder / "paraf-20261101-020000.tar").write_bytes(b"")
    kantor.db.write_bytes(b"bukan basis data")
    assert backup(kantor, str(folder), "--simpan", "1").exit_code == 1
    assert [x.name for x in folder.iterdir()] == ["paraf-20261101-020000.tar"]
    assert tanda_cadangan.baca(kantor.s.DATA_DIR) is None


@pytest.mark.parametrize(("umur", "baik", "saran", "kata"), [
    (timedelta(hours=20), True, False, "Dibuat 20 jam lalu"), (timedelta(days=3), True, True, "sudah 3 hari lalu"),
    (timedelta(days=8), False, False, "sudah 8 hari lalu"),
])  # fmt: skip
def test_the_doctor_says_how_old_the_last_backup_is(kantor: Kantor, tmp_path: Path, umur: timedelta, baik: bool, saran: bool, kata: str) -> None:
    (tmp_path / "a.tar").write_bytes(b"")
    tanda_cadangan.catat(kantor.s.DATA_DIR, CadanganTerakhir(KINI - umur, str(tmp_path / "a.tar")))
    hasil = _cadangan(kantor.s, KINI)
    assert (hasil.baik, hasil.saran) == (baik, saran) and kata in hasil.kalimat


def test_a_backup_that_is_gone_or_never_was_is_said(kantor: Kantor, tmp_path: Path) -> None:
    assert "Belum pernah" in _cadangan(kantor.s, KINI).kalimat
    tanda_cadangan.catat(kantor.s.DATA_DIR, CadanganTerakhir(KINI, str(tmp_path / "hilang.tar")))
    assert "tidak lagi di tempatnya" in _cadangan(kantor.s, KINI).kalimat
    (kantor.s.DATA_DIR / tanda_cadangan.NAMA).write_text("rusak")
    assert "Belum pernah" in _cadangan(kantor.s, KINI).kalimat


def test_the_doctor_names_who_cannot_be_reached_and_what_waits_for_them(lakon: Lakon) -> None:
    k = lakon.kantor

    def jangkauan() -> tuple[bool, bool, str]:
        with sesi_baca(k.db) as sesi:
            hasil = _jangkauan(sesi, k.lingkungan.instansi, k.jam.sekarang())
            return hasil.baik, hasil.saran, hasil.kalimat

    assert jangkauan() == (True, False, "6 pemegang jabatan dapat dihubungi.")
    k.sql("UPDATE akun SET terjangkau = 0 WHERE orang_id = ?", k.orang["sekretaris"])
    baik, saran, kalimat = jangkauan()
    assert (baik, saran) == (True, True) and kalimat.startswith("Memblokir bot: Sekretaris. Minta")
    k.sql("DELETE FROM akun WHERE orang_id = ?", k.orang["kabid"])
    k.sql("UPDATE langkah_berkas SET orang_id = ? WHERE status = 'terbuka' AND jabatan = 'kabid'", k.orang["kabid"])
    k.sql("INSERT INTO undangan (jabatan, orang_id, token_hash, berlaku_sampai, dibuat_at, instansi) "
          "VALUES ('kasi', ?, 'x', '2027-01-01 00:00:00', '2026-01-01 00:00:00', ?)", k.orang["sari"], k.id)
    baik, saran, kalimat = jangkauan()
    assert (baik, saran) == (False, False)
    assert "Belum terhubung ke akun: Kabid" in kalimat and "Undangan belum dibuka: kasi." in kalimat and "1 tugas menunggu mereka." in kalimat
