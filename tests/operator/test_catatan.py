"""The log: one event is one line, in either form, whoever wrote it; and secrets may lie in files."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from bot import settings
from bot.catatan import siapkan_log
from bot.domain.galat import KonfigurasiSalah
from bot.settings import baca

TOKEN = "7000001:contoh-rahasia"


@pytest.fixture(autouse=True)
def _log_kembali() -> Iterator[None]:
    akar = logging.getLogger()
    sebelum, tingkat = akar.handlers[:], akar.level
    yield
    akar.handlers[:] = sebelum
    akar.setLevel(tingkat)
    structlog.reset_defaults()


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
