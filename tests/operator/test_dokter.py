"""The doctor: a healthy office passes, each ailment is named with what to do, and looking changes nothing."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from alat_operator import INSTANSI, KATALOG, POST, TOKEN, Kantor, Lakon, setelan
from typer.testing import CliRunner

from bot.__main__ import app
from bot.application.jangkar import buat_jangkar
from bot.application.ports_pipa import DitolakTelegram, Terkirim, TidakPasti
from bot.operator import dokter
from bot.operator.dokter import Hasil, periksa_semua
from bot.settings import Settings
from bot.wiring import meja_operator
from sandbox.testing import SandboxClient, running_sandbox
from tests import siaga

AKAR = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _katalog_sekali(monkeypatch: pytest.MonkeyPatch) -> None:
    """The specifications are read once for all tests, unless a test brings its own."""
    asli = dokter.muat_katalog
    monkeypatch.setattr(dokter, "muat_katalog", lambda s: asli(s) if s.SOP_SPECS_DIR else KATALOG)


def satu(s: Settings, apa: str) -> Hasil:
    """The first result about `apa` that is worth reading, else the last one."""
    cocok = [h for h in periksa_semua(s) if h.apa.startswith(apa)]
    return next((h for h in cocok if not h.baik), next((h for h in cocok if h.saran), cocok[-1]))


def sidik(folder: Path) -> dict[str, str]:
    """Every file with its content; SQLite's shared memory belongs to whoever looks."""
    return {str(j.relative_to(folder)): hashlib.sha256(j.read_bytes()).hexdigest() for j in sorted(folder.rglob("*"))
            if j.is_file() and not j.name.endswith(("-shm", "-wal"))}  # fmt: skip


# --- health --------------------------------------------------------------------------------------------------------


def test_a_healthy_office_passes_without_telegram_and_nothing_is_changed(kantor: Kantor) -> None:
    sebelum = sidik(kantor.s.DATA_DIR)
    hasil = periksa_semua(kantor.s)
    assert [h.apa for h in hasil if not h.baik] == []
    assert {h.apa for h in hasil} >= {"Setelan", "SOP", "Jam", "DATA_DIR", "Ruang disk", "Basis data", "Kunci induk",
                                      "Catatan berkas", "Pesan", "Berkas terbuka", "Insiden", "Arsip", "PDF"}  # fmt: skip
    assert sidik(kantor.s.DATA_DIR) == sebelum


def test_a_placeholder_for_the_emblem_is_advice_until_the_office_has_sent_its_own(kantor: Kantor) -> None:
    hasil = satu(kantor.s, "Lambang")
    assert hasil.baik and hasil.saran and "/logo" in hasil.kalimat
    kantor.sql("INSERT INTO lambang (sha256, pada, instansi) VALUES (?, '2026-01-01 00:00:00.000000', 'dkisp-tarakan')", "0" * 64)
    hasil = satu(kantor.s, "Lambang")
    assert hasil.baik and not hasil.saran


def test_it_works_while_somebody_is_in_the_middle_of_writing(kantor: Kantor) -> None:
    with closing(sqlite3.connect(kantor.db, isolation_level=None)) as lain:
        lain.execute("BEGIN IMMEDIATE")
        lain.execute("DELETE FROM peristiwa")
        assert all(h.baik for h in periksa_semua(kantor.s))
        lain.execute("ROLLBACK")


def test_an_empty_folder_is_not_furnished_by_looking_at_it(tmp_path: Path) -> None:
    hasil = satu(setelan(tmp_path / "baru"), "Basis data")
    assert not hasil.baik
    assert "paraf migrate" in hasil.kalimat
    assert list(tmp_path.iterdir()) == []


# --- ailments ------------------------------------------------------------------------------------------------------


def test_each_broken_invariant_names_its_case(lakon: Lakon) -> None:
    k = lakon.kantor
    k.sql("UPDATE berkas SET kepala = '' WHERE id = ?", lakon.tamat)
    k.sql("DELETE FROM pengingat WHERE berkas_id = ?", lakon.paraf)
    k.sql("UPDATE outbox SET dibuat_at = '2020-01-01 00:00:00.000000' WHERE id = 1")
    nomor = dict(k.sql("SELECT id, nomor FROM berkas"))
    hasil = {h.apa: h for h in periksa_semua(k.s)}
    assert not hasil["Catatan berkas"].baik
    assert nomor[lakon.tamat] in hasil["Catatan berkas"].kalimat
    assert not hasil["Berkas terbuka"].baik
    assert nomor[lakon.paraf] in hasil["Berkas terbuka"].kalimat
    assert not hasil["Pesan"].baik
    assert "paraf run" in hasil["Pesan"].kalimat


def test_many_findings_are_counted_not_all_spelled_out(kantor: Kantor) -> None:
    kantor.sql("UPDATE outbox SET status = 'mati', galat = NULL")
    banyak = kantor.sql("SELECT count(*) FROM outbox")[0][0]
    assert f"(dan {banyak - dokter.DISEBUT} lagi)" in satu(kantor.s, "Pesan").kalimat


@pytest.mark.parametrize("rusak", [False, True])
def test_a_lost_or_rotten_document_is_named(kantor: Kantor, rusak: bool) -> None:
    sha256 = kantor.sql("SELECT sha256 FROM dokumen")[0][0]
    jalur = kantor.s.DATA_DIR / "dokumen" / sha256[:2] / sha256
    if rusak:
        jalur.write_bytes(b"rusak")
    else:
        jalur.unlink()
    hasil = satu(kantor.s, "Arsip")
    assert not hasil.baik
    assert f"{sha256[:2]}/{sha256}" in hasil.kalimat


def test_a_large_archive_is_sampled_but_every_document_looked_for(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dokter, "HASH_SEMUA", 0)
    monkeypatch.setattr(dokter, "CONTOH_DOKUMEN", 2)
    assert "2 di antaranya" in satu(kantor.s, "Arsip").kalimat
    sha256 = kantor.sql("SELECT sha256 FROM dokumen")[0][0]
    (kantor.s.DATA_DIR / "dokumen" / sha256[:2] / sha256).unlink()
    assert not satu(kantor.s, "Arsip").baik


def test_orphans_are_counted_and_harmless(kantor: Kantor) -> None:
    """As the sweep sees them: not the emblem, which a row names, nor what is younger than a day and may yet be named."""
    lama, lambang = kantor.arsip.simpan(b"tidak disebut siapa pun"), kantor.arsip.simpan(b"lambang")
    kantor.sql("INSERT INTO lambang (sha256, pada, instansi) VALUES (?, '2026-01-01 00:00:00.000000', 'dkisp-tarakan')", lambang)
    assert not satu(kantor.s, "Arsip").saran
    for sha256 in (lama, lambang):
        os.utime(kantor.s.DATA_DIR / "dokumen" / sha256[:2] / sha256, (0, 0))
    hasil = satu(kantor.s, "Arsip")
    assert hasil.baik
    assert hasil.saran
    assert hasil.kalimat.startswith("1 berkas")


@pytest.mark.parametrize(("ubah", "kata"), [
    (lambda jalur: jalur.unlink(), "tidak ada"),
    (lambda jalur: jalur.chmod(0o644), "chmod 600"),
    (lambda jalur: jalur.write_text("bukan kunci"), "bukan kunci"),
    (lambda jalur: jalur.write_bytes(b"\xff\xfe"), "bukan kunci"),
    (lambda jalur: jalur.write_text("eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg="), "kunci yang lama"),
], ids=["hilang", "terbuka", "isi", "biner", "lain"])  # fmt: skip
def test_the_master_key_must_be_there_closed_and_right(kantor: Kantor, ubah: Any, kata: str) -> None:
    ubah(kantor.s.DATA_DIR / "kunci-induk")
    hasil = satu(kantor.s, "Kunci induk")
    assert not hasil.baik
    assert kata in hasil.kalimat


def test_a_key_in_the_settings_is_held_to_the_same(kantor: Kantor) -> None:
    benar = (kantor.s.DATA_DIR / "kunci-induk").read_text().strip()
    assert satu(setelan(kantor.s.DATA_DIR, KUNCI_INDUK=benar), "Kunci induk").baik
    for salah in ("x", "eHh4", "é"):
        assert not satu(setelan(kantor.s.DATA_DIR, KUNCI_INDUK=salah), "Kunci induk").baik


def test_what_this_user_may_not_read_is_a_sentence() -> None:
    def bagian() -> Iterator[Hasil]:
        yield Hasil("a", True, "b")
        raise PermissionError(13, "Permission denied", "/data/paraf.db")

    hasil = list(dokter._terbaca("Basis data", bagian()))
    assert [h.baik for h in hasil] == [True, False]
    assert "/data/paraf.db" in hasil[1].kalimat


def test_an_address_that_is_none_is_named(kantor: Kantor) -> None:
    assert not satu(setelan(kantor.s.DATA_DIR, TELEGRAM_API_BASE="http://[::1"), "Bot").baik


def test_empty_chairs_are_named_and_work_waiting_there_is_an_error(lakon: Lakon) -> None:
    k = lakon.kantor
    k.sql("UPDATE akun SET terjangkau = 0 WHERE user_id = ?", POST["sekretaris"])
    hasil = satu(k.s, "Kursi")
    assert hasil.baik
    assert hasil.saran
    assert "ekretaris" in hasil.kalimat
    k.sql("UPDATE penugasan SET selesai_at = mulai_at WHERE jabatan = 'statistisi'")
    hasil = satu(k.s, "Kursi")
    assert not hasil.baik
    assert hasil.kalimat.startswith("1 tugas menunggu")
    assert "paraf pejabat undang --instansi dkisp-tarakan" in hasil.kalimat


def test_incidents_and_dead_letters_are_counted(kantor: Kantor) -> None:
    kantor.sql("UPDATE outbox SET status = 'mati', galat = 'chat not found' WHERE id = 1")
    kantor.sql("INSERT INTO insiden VALUES ('INS-ABC234', 'outbox', 'uji', ?, 'x')", str(datetime.now(UTC).replace(tzinfo=None)))
    hasil = satu(kantor.s, "Insiden")
    assert hasil.baik
    assert hasil.saran
    assert "1 insiden" in hasil.kalimat
    assert "1 pesan keluar" in hasil.kalimat
    assert "INS-ABC234" in hasil.kalimat


def test_a_damaged_or_foreign_database_file_is_a_sentence_and_no_crash(kantor: Kantor) -> None:
    kantor.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    badan = bytearray(kantor.db.read_bytes())
    badan[4096 * 3 : 4096 * 3 + 300] = os.urandom(300)
    kantor.db.write_bytes(badan)
    assert "paraf restore" in satu(kantor.s, "Basis data").kalimat
    kantor.db.write_bytes(b"bukan basis data " * 400)
    assert not satu(kantor.s, "Basis data").baik


@pytest.mark.usefixtures("log_kembali")
@pytest.mark.parametrize("apa", ["bukan basis data", "halamannya rusak"])
def test_the_other_commands_say_that_the_file_is_damaged_and_what_to_do(kantor: Kantor, apa: str) -> None:
    kantor.sql("PRAGMA wal_checkpoint(TRUNCATE)")
    isi = bytearray(kantor.db.read_bytes())
    if apa == "bukan basis data":
        isi[:100] = b"x" * 100
    else:
        for halaman in range(5, len(isi) // 4096):  # the schema stays whole: a migration finds nothing to do
            isi[halaman * 4096 : (halaman + 1) * 4096] = b"x" * 4096
    kantor.db.write_bytes(isi)
    env = {"DATABASE_URL": kantor.s.DATABASE_URL, "DATA_DIR": str(kantor.s.DATA_DIR), "BOT_TOKEN": kantor.s.BOT_TOKEN, "INSTANSI": kantor.id,
           "TELEGRAM_API_BASE": "http://127.0.0.1:9", "HTTP_PORT": "0", "PDF_ENGINE": "none"}  # fmt: skip
    for perintah in ([["migrate"], ["run"]] if apa == "bukan basis data" else []) + [["pejabat", "daftar", "--instansi", kantor.id]]:
        hasil = CliRunner().invoke(app, perintah, env=env)
        assert hasil.exit_code == 2 and "berkasnya rusak atau bukan basis data; jalankan paraf doctor" in hasil.stderr, (hasil.output, hasil.exception)


def test_a_database_of_another_program_version_is_told_apart(kantor: Kantor) -> None:
    kantor.sql("UPDATE alembic_version SET version_num = '9999'")
    assert "lebih baru" in satu(kantor.s, "Basis data").kalimat
    kantor.sql("DELETE FROM alembic_version")
    assert "paraf migrate" in satu(kantor.s, "Basis data").kalimat


def test_wrong_settings_are_one_list(kantor: Kantor) -> None:
    s = setelan(kantor.s.DATA_DIR, BOT_TOKEN="salah", INSTANSI="entah", WEBHOOK_SECRET="pendek", KUNCI_INDUK="x")
    hasil = satu(s, "Setelan")
    assert not hasil.baik
    for kata in ("@BotFather", "entah", "WEBHOOK_SECRET", "KUNCI_INDUK"):
        assert kata in hasil.kalimat
    assert satu(setelan(kantor.s.DATA_DIR, OUTBOX_LIMITS="off"), "Setelan").saran


def test_a_wrong_specification_is_left_to_its_own_command(kantor: Kantor, tmp_path: Path) -> None:
    folder = tmp_path / "sop" / "dkisp-tarakan"
    folder.mkdir(parents=True)
    (folder / "instansi.yaml").write_text("salah: [")
    hasil = satu(setelan(kantor.s.DATA_DIR, SOP_SPECS_DIR=tmp_path / "sop"), "SOP")
    assert not hasil.baik
    assert "paraf sop check" in hasil.kalimat


def test_a_missing_engine_is_advice_unless_it_was_asked_for(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/tak-ada")
    assert satu(setelan(kantor.s.DATA_DIR, PDF_ENGINE=None), "PDF").saran
    for engine in ("soffice", "unoserver"):
        assert not satu(setelan(kantor.s.DATA_DIR, PDF_ENGINE=engine), "PDF").baik


@pytest.mark.parametrize(("bebas", "baik", "saran"), [(10 << 30, True, False), (1 << 30, True, True), (1 << 20, False, False)])
def test_a_disk_that_runs_full_is_told_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bebas: int, baik: bool, saran: bool
) -> None:
    monkeypatch.setattr(dokter.shutil, "disk_usage", lambda _: type("U", (), {"free": bebas})())
    hasil = dokter._ruang(tmp_path)
    assert (hasil.baik, hasil.saran) == (baik, saran)


def test_shared_and_local_file_systems_are_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tabel = tmp_path / "mountinfo"
    tabel.write_text(
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        f"40 22 0:50 / {tmp_path.resolve()}/nas\\040satu rw - nfs4 server:/x rw\n"
    )
    (tmp_path / "nas satu").mkdir()
    assert dokter.jenis_sistem_berkas(tmp_path, tabel) == "ext4"
    assert dokter.jenis_sistem_berkas(tmp_path / "nas satu", tabel) == "nfs4"
    assert dokter.jenis_sistem_berkas(tmp_path, tmp_path / "tak-ada") == "tidak diketahui"
    asli = dokter.jenis_sistem_berkas
    monkeypatch.setattr(dokter, "jenis_sistem_berkas", lambda folder: asli(folder, tabel))
    assert "setempat" in satu(setelan(tmp_path), "DATA_DIR").kalimat
    bersama = setelan(tmp_path / "nas satu", DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/paraf.db")
    assert satu(bersama, "DATA_DIR").baik
    assert "beberapa mesin" in satu(bersama, "DATA_DIR").kalimat
    assert not satu(setelan(tmp_path / "nas satu"), "DATA_DIR").baik, "SQLite on a network file system"


# --- Telegram ------------------------------------------------------------------------------------------------------


@pytest.fixture
def sandbox() -> Iterator[SandboxClient]:
    orang = [{"id": 101, "nama": "Sari (contoh)", "kelompok": "Pemohon"}]
    bot = [{"token": TOKEN, "username": "paraf_contoh_bot", "nama": "Paraf (contoh)"}]
    with running_sandbox({"bots": bot, "personas": orang}) as client:
        yield client


def test_token_webhook_and_clock_are_asked_of_telegram(kantor: Kantor, sandbox: SandboxClient) -> None:
    s = setelan(kantor.s.DATA_DIR, TELEGRAM_API_BASE=sandbox.base)
    hasil = {h.apa: h for h in periksa_semua(s)}
    assert "@paraf_contoh_bot" in hasil["Bot dkisp-tarakan"].kalimat
    assert hasil["Webhook dkisp-tarakan"] == Hasil("Webhook dkisp-tarakan", True, hasil["Webhook dkisp-tarakan"].kalimat)
    assert hasil["Jam"] == Hasil("Jam", True, "Jam mesin sesuai dengan Telegram.")

    asing = "http://127.0.0.1:9/lain"
    httpx.post(f"{sandbox.base}/bot{TOKEN}/setWebhook", data={"url": asing}, trust_env=False).raise_for_status()
    assert "127.0.0.1" in satu(s, "Webhook").kalimat
    assert not satu(s, "Webhook").baik

    salah = satu(setelan(kantor.s.DATA_DIR, TELEGRAM_API_BASE=sandbox.base, BOT_TOKEN="7000009:bukan-token-ini"), "Bot")
    assert not salah.baik
    assert "@BotFather" in salah.kalimat


def test_no_sentence_holds_the_token(kantor: Kantor) -> None:
    assert all(TOKEN.split(":")[1] not in json.dumps(h.ke_data()) for h in periksa_semua(kantor.s))


WEBHOOK = {"PUBLIC_URL": "https://bot.contoh.id", "WEBHOOK_SECRET": "r" * 32}
KINI = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


@pytest.mark.parametrize(("setel", "info", "baik", "kata"), [
    ({}, {"url": ""}, True, "polling"),
    (WEBHOOK, {"url": ""}, True, "paraf run memasangnya"),
    (WEBHOOK, {"url": "https://bot.contoh.id/telegram/7000001"}, True, "Terpasang"),
    (WEBHOOK, {"url": "https://lama.contoh.id/telegram/7000001"}, False, "lama.contoh.id"),
    ({}, {"url": "https://lama.contoh.id/hook"}, False, "lama.contoh.id"),
    (WEBHOOK, {"url": "https://bot.contoh.id/telegram/7000001", "last_error_date": KINI.timestamp().__int__() - 60,
               "last_error_message": "SSL error"}, False, "SSL error"),
    (WEBHOOK, {"url": "https://bot.contoh.id/telegram/7000001", "last_error_date": KINI.timestamp().__int__() - 86_400,
               "last_error_message": "SSL error"}, True, "Terpasang"),
])  # fmt: skip
def test_the_webhook_at_telegram_is_held_against_the_settings(
    tmp_path: Path, setel: dict[str, Any], info: dict[str, Any], baik: bool, kata: str
) -> None:
    hasil = dokter._webhook(setelan(tmp_path, **setel), "Webhook", "7000001", Terkirim(info), KINI)
    assert hasil.baik is baik
    assert kata in hasil.kalimat


def test_an_unreachable_telegram_is_no_fault_but_a_refused_token_is() -> None:
    assert dokter._kenal("Bot", TidakPasti("ConnectError")).baik
    assert dokter._kenal("Bot", DitolakTelegram(502, "")).baik
    assert not dokter._kenal("Bot", DitolakTelegram(401, "Unauthorized")).baik


def test_a_clock_that_is_off_is_an_error_in_both_directions() -> None:
    assert dokter._bandingkan_jam(timedelta(seconds=20)).baik
    assert "lebih cepat 120 detik" in dokter._bandingkan_jam(timedelta(minutes=2)).kalimat
    assert "terlambat 120 detik" in dokter._bandingkan_jam(timedelta(minutes=-2)).kalimat
    assert not dokter._bandingkan_jam(timedelta(minutes=-2)).baik


# --- the commands --------------------------------------------------------------------------------------------------


def jalankan(s: Settings, *argumen: str) -> subprocess.CompletedProcess[str]:
    """`paraf ...` as a process of its own, away from any .env; `tests/rumah/test_roda.py` executes it as it is installed."""
    env = {k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "VIRTUAL_ENV")}
    env |= {"PYTHONPATH": str(AKAR), "BOT_TOKEN": TOKEN, "INSTANSI": s.INSTANSI, "DATA_DIR": str(s.DATA_DIR),
            "DATABASE_URL": s.DATABASE_URL, "TELEGRAM_API_BASE": s.TELEGRAM_API_BASE, "PDF_ENGINE": "none"}  # fmt: skip
    return siaga.jalankan(["-m", "bot", *argumen], env=env, cwd=s.DATA_DIR.parent)


def test_the_doctor_ends_with_0_when_well_and_1_when_not(lakon: Lakon) -> None:
    s = lakon.kantor.s
    baik = jalankan(s, "doctor", "--json")
    assert baik.returncode == 0, baik.stdout
    assert all(h["baik"] for h in json.loads(baik.stdout))
    lakon.kantor.sql("UPDATE berkas SET kepala = '' WHERE id = ?", lakon.tamat)
    buruk = jalankan(s, "doctor")
    assert buruk.returncode == 1
    assert "✘ Catatan berkas: [I8]" in buruk.stdout
    assert "! Jam: " in buruk.stdout
    assert buruk.stderr == ""


def test_backup_and_restore_end_with_0_1_or_2(kantor: Kantor, tmp_path: Path) -> None:
    dibuat = jalankan(kantor.s, "backup", "c.tar")
    assert dibuat.returncode == 0, dibuat.stderr
    assert "3 berkas kerja, 8 dokumen" in dibuat.stdout
    assert "kunci-induk" in dibuat.stdout
    lagi = jalankan(kantor.s, "backup", "c.tar")
    assert lagi.returncode == 2
    assert "sudah ada" in lagi.stderr
    baru = setelan(tmp_path / "baru")
    assert jalankan(baru, "restore", "c.tar").returncode == 0
    assert jalankan(baru, "restore", "c.tar").returncode == 2
    (tmp_path / "rusak.tar").write_bytes((tmp_path / "c.tar").read_bytes()[:9000])
    rusak = jalankan(setelan(tmp_path / "lain"), "restore", "rusak.tar")
    assert rusak.returncode == 1
    assert "manifest.json tidak ada" in rusak.stderr
    assert "Traceback" not in rusak.stderr


def test_the_doctor_holds_the_record_against_an_anchor(lakon: Lakon) -> None:
    """S13: the line the admin once got still fits, or the end of the record is missing."""
    kantor = lakon.kantor
    tanda = str(meja_operator(kantor.s, KATALOG, INSTANSI, lambda m: buat_jangkar(replace(m, sekarang=m.sekarang + timedelta(hours=2)))))

    def periksa() -> str:
        hasil = jalankan(kantor.s, "doctor", "--jangkar", tanda)
        return next(b for b in hasil.stdout.splitlines() if "Jangkar" in b)

    assert periksa().startswith("✔ Jangkar: Cocok")
    kantor.sql("DELETE FROM peristiwa WHERE berkas_id = ? AND urut = (SELECT max(urut) FROM peristiwa WHERE berkas_id = ?)",
               lakon.tamat, lakon.tamat)  # fmt: skip
    assert periksa().startswith("✘ Jangkar: Tidak cocok")
    salah = jalankan(kantor.s, "doctor", "--jangkar", "12-ab")
    assert salah.returncode == 2 and "salin seluruh baris jangkar" in salah.stderr
