"""Wrong use and wrong settings of the short commands: a sentence and exit code 2, no traceback, and nothing of a password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from traceback import format_exception

import pytest
from typer import Exit
from typer.testing import CliRunner, Result

from bot.__main__ import app
from bot.cli.dasar import berhenti_rapi, berhenti_tercatat
from bot.domain.galat import Gangguan
from bot.store.pemeriksaan import dalam_bacaan

KANTOR = ["--instansi", "dkisp-tarakan"]
#: An @ in a password that nobody wrote as %40: what follows it is taken for host and port.
TAK_TERBACA = "postgresql+asyncpg://paraf:RAHASIA@x:RAHASIA@127.0.0.1/paraf"


def jalankan(folder: Path, *perintah: str, **lain: str) -> Result:
    env = {"DATA_DIR": f"{folder}/data", "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/data/paraf.db", "KUNCI_INDUK": ""}
    return CliRunner().invoke(app, perintah, env=env | lain)


def sopan(hasil: Result) -> None:
    assert (hasil.exit_code, type(hasil.exception)) == (2, SystemExit), hasil.output
    assert "RAHASIA" not in hasil.output and "Traceback" not in hasil.output


@pytest.mark.parametrize("perintah", [["pejabat", "daftar", *KANTOR], ["migrate"], ["backup", "cadangan.tar"], ["restore", "pyproject.toml"]],
                         ids=lambda x: x[0])  # fmt: skip
@pytest.mark.parametrize("alamat", [TAK_TERBACA, "bukan-alamat"])
def test_an_address_that_cannot_be_read_is_said_and_not_repeated(perintah: list[str], alamat: str, tmp_path: Path) -> None:
    sopan(jalankan(tmp_path, *perintah, DATABASE_URL=alamat))


@pytest.mark.parametrize("alamat", [TAK_TERBACA, "bukan-alamat"])
def test_nor_does_doctor_repeat_it(alamat: str) -> None:
    with pytest.raises(Gangguan, match="tidak terbaca") as galat:
        dalam_bacaan(alamat, lambda _sesi: None)
    assert "RAHASIA" not in "".join(format_exception(galat.value))


def test_nor_is_one_to_move_to(tmp_path: Path) -> None:
    sopan(jalankan(tmp_path, "migrate-to", TAK_TERBACA))


@pytest.mark.parametrize("setelan", ["DATABASE_URL", "DATA_DIR"])
def test_a_folder_that_cannot_be_made_is_said(setelan: str, tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    nilai = {"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/berkas/paraf.db", "DATA_DIR": f"{tmp_path}/berkas/data"}[setelan]
    sopan(jalankan(tmp_path, *(["pejabat", "daftar", *KANTOR] if setelan == "DATABASE_URL" else ["sertifikat", "daftar"]), **{setelan: nilai}))


@pytest.mark.parametrize("perintah", [["nomor", "daftar", "--tahun"], ["data-diri", "hapus", "--akun"]], ids=lambda x: x[0])
def test_a_number_no_database_holds_is_refused(perintah: list[str], tmp_path: Path) -> None:
    sopan(jalankan(tmp_path, *perintah, "9" * 30, *KANTOR))


@pytest.mark.parametrize("bungkus", [berhenti_rapi, berhenti_tercatat])
def test_a_file_of_another_user_is_said(bungkus: Callable[[Callable[[], None]], Callable[[], None]], capsys: pytest.CaptureFixture[str],
                                        caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    """Root may open anything, so no test opens such a file. Where an earlier test has set up the log, the sentence goes there."""
    monkeypatch.setattr("bot.cli.dasar.siapkan_log", lambda *_: None)

    def perintah() -> None:
        raise PermissionError(13, "Permission denied", "/srv/paraf/data/paraf.db")

    with pytest.raises(Exit) as keluar:
        bungkus(perintah)()
    tampak = capsys.readouterr()
    assert keluar.value.exit_code == 2
    kalimat = "/srv/paraf/data/paraf.db: tidak dapat dibuka (Permission denied). Jalankan sebagai pengguna yang menjalankan bot."
    assert kalimat in tampak.out + tampak.err + caplog.text
