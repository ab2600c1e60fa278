"""`paraf pejabat daftar | pindah | akhiri | ubah | impor`, beside a running bot."""

from __future__ import annotations

import json
import logging
import stat
from pathlib import Path
from typing import Any

import pytest
from alat_operator import Kantor
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import app
from bot.operator import kantor as kantor_operator

DAFTAR = """jabatan;nama;nip;nik;mulai
sekretaris;Kenari Wicaksana (contoh);198001012005011001;6471000000000001;01-11-2026
kabid;Ani Contoh (contoh);;;2026-11-01
"""


@pytest.fixture
def paraf(kantor: Kantor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """The command, on a copy of the played office."""

    async def username(token: str, base: str) -> str:
        return "paraf_contoh_bot"

    monkeypatch.setenv("DATABASE_URL", kantor.s.DATABASE_URL)
    monkeypatch.setenv("DATA_DIR", str(kantor.s.DATA_DIR))
    monkeypatch.setenv("BOT_TOKEN", kantor.s.BOT_TOKEN)
    monkeypatch.setenv("INSTANSI", kantor.id)
    monkeypatch.setattr(kantor_operator, "nama_bot", username)
    monkeypatch.chdir(tmp_path)

    def jalan(perintah: str, *lain: str) -> Result:
        return CliRunner().invoke(app, ["pejabat", perintah, *lain, "--instansi", kantor.id])

    return jalan


def pohon(paraf: Any) -> dict[str, Any]:
    return {k["jabatan"]: k for k in json.loads(paraf("daftar", "--json").output)}


def test_the_tree_says_who_sits_where_since_when_and_who_is_linked(paraf: Any, kantor: Kantor) -> None:
    hasil = paraf("daftar")
    assert hasil.exit_code == 0, hasil.output
    assert "kadis (contoh), sejak" in hasil.output and "tertaut" in hasil.output
    assert [x for x in hasil.output.splitlines() if x.startswith("    ") and "(statistisi)" in x], "bawahan menjorok"
    semua = pohon(paraf)
    assert semua["kadis"]["pemegang"][0]["orang"] == kantor.orang["kadis"] and semua["kabid"]["tingkat"] == 1
    assert semua["admin"]["pemegang"][0]["tertaut"] is True


def test_moving_and_ending_name_the_person_where_there_are_several(paraf: Any, kantor: Kantor) -> None:
    assert paraf("pindah", "--dari", "sekretaris", "--ke", "kabid", "--mulai", "besok").exit_code == 2
    hari = kantor.di_meja(lambda m: m.kantor.tanggal(m.nyata)).isoformat()
    hasil = paraf("pindah", "--dari", "sekretaris", "--ke", "kabid", "--mulai", hari)
    assert hasil.exit_code == 0, hasil.output
    ganda = paraf("akhiri", "--jabatan", "kabid")
    assert ganda.exit_code == 2 and kantor.orang["sekretaris"] in ganda.output and "--orang" in ganda.output
    assert paraf("akhiri", "--jabatan", "kabid", "--orang", kantor.orang["sekretaris"]).exit_code == 0
    semua = pohon(paraf)
    assert semua["sekretaris"]["pemegang"] == [] and [p["orang"] for p in semua["kabid"]["pemegang"]] == [kantor.orang["kabid"]]
    kosong = paraf("akhiri", "--jabatan", "sekretaris")
    assert kosong.exit_code == 2 and "Tidak ada yang menjabat" in kosong.output


def test_a_nik_is_added_to_an_official_who_is_linked_already_and_is_printed_nowhere(paraf: Any, kantor: Kantor) -> None:
    assert paraf("ubah", "--jabatan", "kadis").exit_code == 2
    for perintah in (("ubah", "--jabatan", "kadis"), ("undang", "--jabatan", "kadis", "--nama", "Ani Contoh (contoh)")):
        salah = paraf(*perintah, "--nik", "123")
        assert salah.exit_code == 2 and "NIK terdiri dari 16 angka" in salah.output
    hasil = CliRunner().invoke(app, ["pejabat", "ubah", "--instansi", kantor.id, "--jabatan", "kadis", "--nik", "-"],
                               input="6471 0000 0000 0009\n")  # fmt: skip
    assert hasil.exit_code == 0 and "0009" not in hasil.output, hasil.output
    profil = kantor.di_meja(lambda m: m.g.profil(kantor.orang["kadis"]))
    assert (profil.nik, profil.nama) == ("6471000000000009", "kadis (contoh)")


def test_a_list_is_tried_first_then_applied_as_a_whole_with_links_nobody_else_reads(
    paraf: Any, kantor: Kantor, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    berkas = tmp_path / "pejabat.csv"
    berkas.write_text(DAFTAR, encoding="utf-8-sig")
    sebelum = pohon(paraf)
    coba = paraf("impor", str(berkas))
    assert coba.exit_code == 0 and "Belum ada yang diubah" in coba.output, coba.output
    assert "masih dijabat sekretaris (contoh)" in coba.output and "6471" not in coba.output
    assert pohon(paraf) == sebelum
    tautan = tmp_path / "tautan.csv"
    hasil = paraf("impor", str(berkas), "--terapkan", "--keluaran", str(tautan))
    assert hasil.exit_code == 0, hasil.output
    assert stat.S_IMODE(tautan.stat().st_mode) == 0o600
    isi = tautan.read_text(encoding="utf-8-sig").splitlines()
    assert len(isi) == 3 and "https://t.me/paraf_contoh_bot?start=" in isi[1]
    token = isi[1].split("?start=")[1].split(";")[0]
    assert all(token not in x for x in (hasil.output, caplog.text, *capfd.readouterr()))
    assert {p["nama"] for p in pohon(paraf)["sekretaris"]["pemegang"]} == {"sekretaris (contoh)", "Kenari Wicaksana (contoh)"}
    assert paraf("impor", str(berkas), "--terapkan", "--keluaran", str(tautan)).exit_code == 2, "berkas tautan tidak ditimpa"
    lagi = json.loads(paraf("impor", str(berkas), "--terapkan", "--json").output)
    assert [u["nama"] for u in lagi["undangan"]] == ["Kenari Wicaksana (contoh)", "Ani Contoh (contoh)"]
    assert all(x.endswith("tetap") for x in lagi["rencana"])


def test_bad_rows_refuse_the_whole_list_each_with_its_row_and_reason(paraf: Any, tmp_path: Path) -> None:
    sebelum = pohon(paraf)
    berkas = tmp_path / "pejabat.csv"
    berkas.write_text(DAFTAR + "raja;;1980;;2026-13-01\nkepala;Budi (contoh);;;2026-11-01\nkabid;Ani Contoh (contoh);;;2026-11-01\n", encoding="utf-8")
    for cara in (("--keluaran", str(tmp_path / "t.csv")), ("--json",)):
        hasil = paraf("impor", str(berkas), "--terapkan", *cara)
        assert hasil.exit_code == 1 and not (tmp_path / "t.csv").exists()
        for alasan in ("Baris 4: kolom nama kosong", "Baris 4: NIP terdiri dari 18 angka", "Baris 4: tanggal mulai '2026-13-01' tidak terbaca",
                       "Baris 4: jabatan 'raja' tidak ada", "Baris 5: jabatan 'kepala' tidak ada", "Baris 6: sama dengan baris 3"):  # fmt: skip
            assert alasan in hasil.output
    berkas.write_text(DAFTAR.splitlines()[0] + "\n", encoding="utf-8")
    assert "Tidak ada satu baris pun" in paraf("impor", str(berkas)).output
    berkas.write_text("jabatan,nama,telepon\nkadis,Budi (contoh),1\n", encoding="utf-8")
    hasil = paraf("impor", str(berkas))
    assert hasil.exit_code == 1 and "Kolom nip tidak ada" in hasil.output and "Kolom 'telepon' tidak dikenal" in hasil.output
    assert pohon(paraf) == sebelum
