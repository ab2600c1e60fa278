"""S15: secrets lie where only their owner reads them, or the program does not start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.domain.galat import KonfigurasiSalah
from bot.settings import RAHASIA, Settings, baca

TOKEN = "123456:contoh-rahasia"


@pytest.fixture(autouse=True)
def sepi(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for nama in (*Settings.model_fields, "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(nama, raising=False)
    monkeypatch.chdir(tmp_path)


def tulis(berkas: Path, isi: str, izin: int) -> Path:
    berkas.write_text(isi)
    berkas.chmod(izin)
    return berkas


@pytest.mark.parametrize("izin", [0o644, 0o640, 0o604, 0o660, 0o602])
@pytest.mark.parametrize("baris", [f"BOT_TOKEN={TOKEN}", 'BOT_TOKENS={"a": "1:abc"}', "KUNCI_INDUK=AAAA", "WEBHOOK_SECRET=x",
                                   "BSRE_PASSWORD=x", "DATABASE_URL=postgresql+asyncpg://u:sandi@h/n"])  # fmt: skip
def test_an_env_file_with_a_secret_that_others_may_touch_stops_the_start(tmp_path: Path, izin: int, baris: str) -> None:
    """S15."""
    tulis(tmp_path / ".env", f"INSTANSI=dkisp-tarakan\n{baris}\n", izin)
    with pytest.raises(KonfigurasiSalah) as galat:
        baca()
    assert galat.value.daftar == [".env: memuat rahasia dan dapat dibaca orang lain. Jalankan: chmod 600 .env"]
    (tmp_path / ".env").chmod(0o600)
    assert baca().INSTANSI == "dkisp-tarakan"


def test_an_env_file_without_secrets_may_be_read_by_all(tmp_path: Path) -> None:
    """S15: an example is no secret."""
    tulis(tmp_path / ".env", "INSTANSI=dkisp-tarakan\nBOT_TOKEN=\nDATABASE_URL=sqlite+aiosqlite:///x.db\n", 0o644)
    assert baca().INSTANSI == "dkisp-tarakan"


def test_the_command_says_so_in_one_sentence_and_ends_with_2(tmp_path: Path) -> None:
    """S15: seen from the shell, without a traceback and without the token."""
    tulis(tmp_path / ".env", f"INSTANSI=dkisp-tarakan\nBOT_TOKEN={TOKEN}\n", 0o644)
    hasil = subprocess.run([sys.executable, "-m", "bot", "run"], capture_output=True, text=True, check=False,
                           env={"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2])})  # fmt: skip
    assert hasil.returncode == 2
    assert "chmod 600 .env" in hasil.stderr
    assert "Traceback" not in hasil.stderr and TOKEN not in hasil.stdout + hasil.stderr


def test_a_systemd_credential_is_a_setting(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """S15: LoadCredential=BOT_TOKEN:..., and the environment still wins."""
    (tmp_path / "kredensial").mkdir()
    tulis(tmp_path / "kredensial" / "BOT_TOKEN", f"{TOKEN}\n", 0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "kredensial"))
    monkeypatch.setenv("INSTANSI", "dkisp-tarakan")
    assert baca().token_per_instansi == {"dkisp-tarakan": TOKEN}
    monkeypatch.setenv("BOT_TOKEN", "1:lain")
    assert baca().BOT_TOKEN == "1:lain"


def test_every_secret_is_cut_out_of_the_log() -> None:
    """S2, S15: what opens something is named to the log as never to be shown."""
    s = Settings(_env_file=None, BOT_TOKEN=TOKEN, INSTANSI="a", WEBHOOK_SECRET="rahasia-web", KUNCI_INDUK="kunci",  # type: ignore[call-arg]
                 KUNCI_CADANGAN="kunci-dua", BSRE_PASSWORD="sandi-bsre", DATABASE_URL="postgresql+asyncpg://u:sandi%2Fpg@h/n")  # fmt: skip
    assert set(s.rahasia) == {TOKEN, "rahasia-web", "kunci", "kunci-dua", "sandi-bsre", "sandi%2Fpg", "sandi/pg"}


@pytest.mark.parametrize("bentuk", ["json", "teks"])
def test_no_line_shows_a_secret_wherever_in_the_event_it_stands(bentuk: str) -> None:
    """S2, S15: each secret setting as a canary, in a text, a number of a list, a key, an object, and a traceback."""
    kenari = {"BOT_TOKEN": TOKEN, "BOT_TOKENS": '{"b": "1:kenari-dua"}', "WEBHOOK_SECRET": "kenari-webhook", "KUNCI_INDUK": "kenari/induk+",
              "KUNCI_CADANGAN": "kenari/cadangan=", "BSRE_PASSWORD": "kenari-bsre", "DATABASE_URL": "postgresql+asyncpg://u:kenari%2Fpg@h/n"}  # fmt: skip
    assert set(kenari) >= set(RAHASIA)
    kode = """
import sys
import structlog
from bot.catatan import siapkan_log
from bot.settings import Settings
s = Settings(_env_file=None)
siapkan_log("DEBUG", s.rahasia, sys.argv[1])
log = structlog.get_logger("uji")
for r in s.rahasia:
    log.info("teks " + r, a=r, b=[r, ("x", {r: r})], c=ValueError(r), d={"e": {"f": r}}, g=7)
    try:
        raise RuntimeError(r)
    except RuntimeError:
        log.exception("galat")
"""
    hasil = subprocess.run([sys.executable, "-c", kode, bentuk], capture_output=True, text=True, check=True,
                           env=kenari | {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2])})  # fmt: skip
    assert hasil.stderr.count("[token]") >= 6 * 8 and "RuntimeError" in hasil.stderr
    assert "kenari" not in hasil.stderr and TOKEN not in hasil.stderr
