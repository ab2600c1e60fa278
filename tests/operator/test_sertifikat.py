"""`paraf sertifikat`, what the doctor says of signing, and the settings that do not go together."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from alat_operator import KATALOG, Kantor, setelan
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
from typer.testing import CliRunner

from bot.__main__ import app
from bot.application.ports_ttd import PenandaTangan, PermintaanTtd
from bot.letters.ttd.lokal import PenyediaLokal
from bot.letters.ttd.sertifikat import MASA_SERTIFIKAT, OtoritasSertifikat
from bot.operator import dokter
from bot.operator.dokter import Hasil
from bot.settings import kunci_induk, periksa
from bot.wiring import penanda_tangan

INSTANSI = frozenset(KATALOG.instansi)


def paraf(kantor: Kantor, *kata: str) -> tuple[int, str]:
    """Run a command in an office's folder; exit code and everything it said."""
    env = {"BOT_TOKEN": kantor.s.BOT_TOKEN, "INSTANSI": kantor.s.INSTANSI, "DATA_DIR": str(kantor.s.DATA_DIR),
           "DATABASE_URL": kantor.s.DATABASE_URL, "KUNCI_INDUK": "", "SIGNING_PROVIDER": "local"}  # fmt: skip
    hasil = CliRunner(env=env).invoke(app, ["sertifikat", *kata])
    return hasil.exit_code, hasil.output


def otoritas(kantor: Kantor) -> OtoritasSertifikat:
    return OtoritasSertifikat(kantor.s.DATA_DIR / "sertifikat", kunci_induk(kantor.s).kunci)


# --- commands ------------------------------------------------------------------------------------------------------


def test_certificates_are_made_listed_and_revoked_by_command(kantor: Kantor) -> None:
    assert paraf(kantor, "daftar")[1] == "Belum ada sertifikat.\n"
    kode, kata = paraf(kantor, "terbitkan", "--instansi", "dkisp-tarakan", "--jabatan", "kadis")
    assert kode == 2
    assert "paraf sertifikat init" in kata
    assert "baru dibuat" in paraf(kantor, "init")[1]
    assert "sudah ada" in paraf(kantor, "init")[1]
    kode, kata = paraf(kantor, "terbitkan", "--instansi", "dkisp-tarakan", "--jabatan", "kadis", "--json")
    (satu,) = json.loads(kata)
    assert (kode, satu["orang_id"], satu["jabatan"], satu["penyedia"]) == (0, kantor.orang["kadis"], "kadis", "local")
    paraf(kantor, "terbitkan", "--instansi", "dkisp-tarakan", "--orang", kantor.orang["kabid"])
    assert [x["jabatan"] for x in json.loads(paraf(kantor, "daftar", "--json")[1])] == ["kadis", "kabid"]
    kode, kata = paraf(kantor, "cabut", satu["sidik"][:12])
    assert kode == 0
    assert "dicabut" in kata
    terdaftar = otoritas(kantor).cari(satu["sidik"])
    assert terdaftar is not None
    assert terdaftar.dicabut_at is not None
    assert "(contoh)" not in paraf(kantor, "daftar")[1], "the list names posts, not people"


@pytest.mark.parametrize(
    ("kata", "bagian"),
    [
        (("terbitkan", "--instansi", "tidak-ada", "--jabatan", "kadis"), "tidak dikenal"),
        (("terbitkan", "--instansi", "dkisp-tarakan"), "salah satu saja"),
        (("terbitkan", "--instansi", "dkisp-tarakan", "--jabatan", "kadis", "--orang", "x"), "salah satu saja"),
        (("terbitkan", "--instansi", "dkisp-tarakan", "--jabatan", "hantu"), "Tidak ada pemegang"),
        (("cabut", "abc"), "Ada 0 sertifikat"),
    ],
)
def test_wrong_use_is_said_and_changes_nothing(kata: tuple[str, ...], bagian: str, kantor: Kantor) -> None:
    kode, keluaran = paraf(kantor, *kata)
    assert kode == 2
    assert bagian in keluaran
    assert not (kantor.s.DATA_DIR / "sertifikat" / "ca.crt").exists()


def test_a_certificate_of_bsre_is_shown_first_and_registered_only_when_somebody_says_so(kantor: Kantor, tmp_path: Path) -> None:
    luar = OtoritasSertifikat(tmp_path / "luar", b"l" * 32)
    luar.buat(datetime.now(UTC))
    siapa = PenandaTangan("01luar", "kadis", "Sinta Dewi (contoh)", "Kepala Dinas")
    waktu = datetime.now(UTC)
    awal = tmp_path / "awal.pdf"
    w = PdfFileWriter()
    w.insert_page(PageObject(contents=w.add_object(StreamObject(stream_data=b"")), media_box=(0, 0, 610, 936)))
    with awal.open("wb") as berkas:
        w.write(berkas)
    hasil = asyncio.run(PenyediaLokal(luar).tanda_tangani(
        PermintaanTtd("dkisp-tarakan", awal.read_bytes(), siapa, waktu, "hari ini", "1", "Tarakan", ""), None))  # fmt: skip
    (tmp_path / "ttd.pdf").write_bytes(hasil.pdf)
    kata = ("kenali", str(tmp_path / "ttd.pdf"), "--instansi", "dkisp-tarakan", "--jabatan", "kadis")
    kode, keluaran = paraf(kantor, *kata)
    assert kode == 0
    assert "Sinta Dewi (contoh)" in keluaran
    assert hasil.sidik in keluaran
    assert otoritas(kantor).daftar() == ()
    paraf(kantor, *kata, "--ya")
    (satu,) = otoritas(kantor).daftar()
    assert (satu.sidik, satu.orang_id, satu.jabatan, satu.penyedia) == (hasil.sidik, kantor.orang["kadis"], "kadis", "bsre")
    for buruk in (awal, tmp_path / "tidak-ada.pdf"):
        assert paraf(kantor, "kenali", str(buruk), "--instansi", "dkisp-tarakan", "--jabatan", "kadis", "--ya")[0] == 2
    assert paraf(kantor, *kata[:-1], "hantu", "--ya")[0] == 2
    assert len(otoritas(kantor).daftar()) == 1


# --- the doctor ----------------------------------------------------------------------------------------------------


def hasil(kantor: Kantor, **lain: Any) -> dict[str, Hasil]:
    s = setelan(kantor.s.DATA_DIR, **lain)
    return {h.apa: h for h in dokter._tanda_tangan(s)}


def test_the_doctor_knows_the_state_of_the_certificates(kantor: Kantor) -> None:
    assert hasil(kantor)["Tanda tangan"].baik
    assert "belum ada" in hasil(kantor, SIGNING_PROVIDER="local")["Sertifikat"].kalimat
    paraf(kantor, "init")
    paraf(kantor, "terbitkan", "--instansi", "dkisp-tarakan", "--jabatan", "kadis")
    sehat = hasil(kantor, SIGNING_PROVIDER="local")
    assert all(h.baik and not h.saran for h in sehat.values()), sehat
    assert "1 sertifikat berlaku, 0 dicabut" in sehat["Sertifikat"].kalimat
    assert "Berlaku sampai" in sehat["Daftar pencabutan"].kalimat


def test_the_doctor_sees_what_ends_soon_is_open_to_others_or_has_the_wrong_key(kantor: Kantor) -> None:
    paraf(kantor, "init")
    folder = kantor.s.DATA_DIR / "sertifikat"
    (siapa,) = kantor.di_meja(lambda m: penanda_tangan(m, jabatan="kadis", orang_id=None))
    otoritas(kantor).terbitkan("dkisp-tarakan", siapa, datetime.now(UTC) - MASA_SERTIFIKAT + timedelta(days=5))
    segera = hasil(kantor, SIGNING_PROVIDER="local")["Sertifikat"]
    assert segera.saran
    assert "diperbarui sendiri" in segera.kalimat
    (folder / "ca.kunci").chmod(0o644)
    (folder / "pencabutan.crl").write_bytes(b"rusak")
    semua = [h for h in dokter._tanda_tangan(setelan(kantor.s.DATA_DIR, SIGNING_PROVIDER="local")) if not h.baik]
    assert ["chmod 600" in semua[0].kalimat, semua[1].apa] == [True, "Daftar pencabutan"]
    (kantor.s.DATA_DIR / "kunci-induk").write_text("eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHg=\n")
    assert "tidak terbuka dengan kunci induk" in hasil(kantor, SIGNING_PROVIDER="local")["Sertifikat"].kalimat


@contextmanager
def menjawab(http: int, isi: bytes = b"{}") -> Iterator[str]:
    """A server that gives one answer to every POST."""

    class Penangan(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(http)
            self.send_header("Content-Length", str(len(isi)))
            self.end_headers()
            self.wfile.write(isi)

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Penangan)
    benang = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    benang.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        benang.join()


def bsre(url: str) -> dict[str, Any]:
    return {"SIGNING_PROVIDER": "bsre", "BSRE_URL": url, "BSRE_USER": "paraf", "BSRE_PASSWORD": "sandi-rahasia",
            "PUBLIC_URL": "https://paraf.contoh.go.id", "WEBHOOK_SECRET": "x" * 40}  # fmt: skip


def test_the_doctor_asks_bsre_and_the_time_stamping_authority(kantor: Kantor) -> None:
    with menjawab(200) as url:
        assert hasil(kantor, **bsre(url))["BSrE"].baik
    with menjawab(401) as url:
        assert "menolak nama atau sandi" in hasil(kantor, **bsre(url))["BSrE"].kalimat
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        tutup = f"http://127.0.0.1:{s.getsockname()[1]}"
    assert "tidak terjangkau" in hasil(kantor, **bsre(tutup))["BSrE"].kalimat
    assert "belum lengkap" in hasil(kantor, SIGNING_PROVIDER="bsre")["BSrE"].kalimat
    for url in (tutup, "http://[salah"):
        assert not hasil(kantor, SIGNING_PROVIDER="local", TSA_URL=url)["Cap waktu"].baik
    with menjawab(200, b"bukan cap waktu") as url:
        assert not hasil(kantor, SIGNING_PROVIDER="local", TSA_URL=url)["Cap waktu"].baik


# --- settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nilai", "bagian"),
    [
        ({"BSRE_URL": ""}, "BSRE_URL"),
        ({"BSRE_URL": "10.0.0.5"}, "BSRE_URL"),
        ({"BSRE_USER": ""}, "BSRE_USER"),
        ({"BSRE_PASSWORD": ""}, "BSRE_PASSWORD"),
        ({"BSRE_PASSWORD_FILE": Path("/tidak/ada")}, "salah satu saja"),
        ({"BSRE_PASSWORD": "", "BSRE_PASSWORD_FILE": Path("/tidak/ada")}, "tidak dapat dibaca"),
        ({"PUBLIC_URL": "", "WEBHOOK_SECRET": ""}, "tidak pernah di obrolan"),
        ({"PUBLIC_URL": "http://paraf.contoh.go.id"}, "tidak pernah di obrolan"),
        ({"TSA_URL": "https://tsa.contoh"}, "hanya dipakai dengan SIGNING_PROVIDER=local"),
        ({"SIGNING_PROVIDER": "local", "TSA_URL": "tsa.contoh"}, "RFC 3161"),
    ],
)
def test_settings_that_do_not_go_together_are_named(nilai: dict[str, Any], bagian: str, tmp_path: Path) -> None:
    benar = bsre("http://10.0.0.5")
    assert periksa(setelan(tmp_path, **benar), INSTANSI) == []
    masalah = periksa(setelan(tmp_path, **(benar | nilai)), INSTANSI)
    assert any(bagian in x for x in masalah), masalah


def test_the_password_may_lie_in_a_file_of_its_own_and_is_never_shown(tmp_path: Path) -> None:
    berkas = tmp_path / "sandi"
    berkas.write_text("sandi-dari-berkas\n")
    berkas.chmod(0o600)
    s = setelan(tmp_path, **(bsre("http://10.0.0.5") | {"BSRE_PASSWORD": "", "BSRE_PASSWORD_FILE": berkas}))
    assert periksa(s, INSTANSI) == []
    assert s.bsre_password == "sandi-dari-berkas"
    assert "sandi-dari-berkas" in s.rahasia
    assert "sandi-rahasia" not in repr(setelan(tmp_path, **bsre("http://10.0.0.5")))
    berkas.chmod(0o644)
    assert any("chmod 600" in x for x in periksa(s, INSTANSI))
