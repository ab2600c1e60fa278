"""The log: one event is one line, in either form, whoever wrote it; and secrets may lie in files."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner

from bot import settings, wiring
from bot.__main__ import app
from bot.catatan import siapkan_log
from bot.domain.galat import KonfigurasiSalah
from bot.settings import baca

TOKEN = "7000001:contoh-rahasia"


pytestmark = pytest.mark.usefixtures("log_kembali")


def tulis() -> None:
    """What rooms, cases, libraries and accidents write."""
    structlog.get_logger("uji").warning("ruang_uji", ruang="surat", jumlah=2)
    logging.getLogger("paraf.peristiwa").info("peristiwa", extra={"instansi": "a", "berkas": "001/AGD/2026", "urut": 3, "jenis": "ParafDibubuhkan"})
    logging.getLogger("lain").error("dua\nbaris dengan %s", TOKEN)
    try:
        raise RuntimeError("tak terduga")
    except RuntimeError:
        structlog.get_logger("uji").exception("rusak")


@pytest.mark.parametrize("bentuk", ["json", "teks"])
def test_one_event_is_one_line(bentuk: str, capsys: pytest.CaptureFixture[str]) -> None:
    siapkan_log("INFO", [TOKEN], bentuk)
    tulis()
    baris = capsys.readouterr().err.splitlines()
    assert len(baris) == 4
    assert TOKEN not in "".join(baris) and "[token]" in baris[2]
    if bentuk == "json":
        isi = [json.loads(b) for b in baris]
        assert [x["event"] for x in isi] == ["ruang_uji", "peristiwa", "dua\nbaris dengan [token]", "rusak"]
        assert (isi[1]["berkas"], isi[1]["urut"], isi[1]["jenis"]) == ("001/AGD/2026", 3, "ParafDibubuhkan")
        assert "RuntimeError" in isi[3]["exception"]
    else:
        assert baris[1].startswith("timestamp=") and "berkas=001/AGD/2026" in baris[1] and "jenis=ParafDibubuhkan" in baris[1]


def test_the_level_decides_what_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    siapkan_log("ERROR", [])
    tulis()
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_also_what_stops_the_start_is_one_event_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    salah = {"BOT_TOKEN": "bukan token", "INSTANSI": "antah-berantah", "DATA_DIR": str(tmp_path), "LOG_LEVEL": "ERROR"}
    hasil = CliRunner().invoke(app, ["run"], env=salah)
    baris = [json.loads(b) for b in hasil.stderr.splitlines()]
    assert (hasil.exit_code, hasil.stdout, {b["event"] for b in baris}, len(baris)) == (2, "", {"tidak_dapat_dijalankan"}, 2)
    assert "'antah-berantah' tidak dikenal" in baris[0]["sebab"] and "bentuknya tidak seperti token" in baris[1]["sebab"]
    for tak_terbaca in ({"HTTP_PORT": "delapan"}, {"LOG_FORMAT": "xml"}):
        hasil = CliRunner().invoke(app, ["run"], env=salah | tak_terbaca)
        assert hasil.exit_code == 2 and [json.loads(b)["level"] for b in hasil.stderr.splitlines()] == ["error"]
    teks = CliRunner().invoke(app, ["run"], env=salah | {"LOG_FORMAT": "teks"}).stderr.splitlines()
    assert len(teks) == 2 and all(b.startswith("timestamp=") for b in teks)


def test_an_error_nobody_expected_ends_the_program_with_one_line_and_no_secret_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """S2: a traceback may hold an address with the token in it."""

    def rusak(*_: object, **__: object) -> None:
        raise RuntimeError(f"POST /bot{TOKEN}/getMe")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(wiring, "Program", rusak)
    hasil = CliRunner().invoke(app, ["run"], env={"BOT_TOKEN": TOKEN, "INSTANSI": "dkisp-tarakan", "DATA_DIR": str(tmp_path)})
    (baris,) = map(json.loads, hasil.stderr.splitlines())
    assert hasil.exit_code == 1 and baris["event"] == "berhenti_karena_galat"
    assert "RuntimeError: POST /bot[token]/getMe" in baris["exception"] and TOKEN not in hasil.output


def test_a_secret_may_lie_in_a_file_of_its_name_and_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for nama in settings.Settings.model_fields:
        monkeypatch.delenv(nama, raising=False)
    (tmp_path / "r").mkdir()
    (tmp_path / "r" / "BOT_TOKEN").write_text(TOKEN + "\n")
    (tmp_path / "r" / "DATABASE_URL").write_text("postgresql+asyncpg://paraf:x@db/paraf\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "r"))
    monkeypatch.setattr(settings, "RAHASIA_DOCKER", str(tmp_path / "tidak-ada"))
    for kosong in ("BOT_TOKENS", "KUNCI_INDUK", "WEBHOOK_SECRET"):
        (tmp_path / "r" / kosong).write_text("")
    assert (baca().BOT_TOKEN, baca().postgres, baca().BOT_TOKENS) == (TOKEN, True, {})
    monkeypatch.setenv("BOT_TOKEN", "7000002:lain")
    assert baca().BOT_TOKEN == "7000002:lain"
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    monkeypatch.setattr(settings, "RAHASIA_DOCKER", str(tmp_path / "r"))
    assert baca().postgres
    (tmp_path / "r" / "DATABASE_URL").write_text("")
    (tmp_path / "r" / "BOT_TOKENS").write_text('{"a": "1:abc"}')
    assert (baca().postgres, baca().BOT_TOKENS) == (False, {"a": "1:abc"})
    (tmp_path / "r" / "BOT_TOKENS").write_text("bukan JSON")
    with pytest.raises(KonfigurasiSalah, match="BOT_TOKENS"):
        baca()
    (tmp_path / "r" / "BOT_TOKENS").write_text("")
    monkeypatch.setenv("LOG_FORMAT", "xml")
    with pytest.raises(KonfigurasiSalah, match="LOG_FORMAT"):
        baca()
