"""unoserver: letters come out whole, the server is started anew however it ends, nothing is left behind."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot.letters import mesin, peladen_uno
from bot.letters import mesin_uno as modul
from bot.letters.errors import KonversiGagal
from bot.letters.manifest import SuratTemplate
from bot.letters.mesin import pilih_converter
from bot.letters.mesin_uno import UnoserverConverter, paket_unoserver, python_uno
from bot.letters.pdf import SofficeConverter, TanpaPdf
from bot.letters.peladen_uno import porta_bebas
from bot.letters.render import render_surat
from tests.letters.alat_pdf import docx_biasa, docx_gambar_tautan, halaman, perlu, proses_hidup, sisa_proses

# --- the real server ------------------------------------------------------------------------------


class Nyata:
    """The real server, in folders of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._dibuat: list[UnoserverConverter] = []

    def buat(self, **pilihan: float) -> UnoserverConverter:
        """Start one."""
        python, paket = python_uno(), paket_unoserver()
        perlu(python is not None, "python3-uno")
        assert python is not None and paket is not None
        luar = SofficeConverter(self.folder / "profil", slots=1)
        self._dibuat.append(UnoserverConverter(luar, python=python, paket=paket, **pilihan))  # type: ignore[arg-type]
        return self._dibuat[-1]

    def soffice(self, detik: float = 60) -> int:
        """The process that converts, once it is there."""
        sampai = time.monotonic() + detik
        while time.monotonic() < sampai:
            for pid in proses_hidup(str(self.folder)):
                if b"soffice.bin" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0]:
                    return pid
            time.sleep(0.05)
        raise AssertionError("soffice.bin tidak berjalan")

    def tutup(self) -> None:
        """End all that were started."""
        for converter in self._dibuat:
            converter.tutup()


@pytest.fixture
def nyata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Nyata]:
    """Everything of the server lies below the test's folder, so that its processes can be told from others."""
    monkeypatch.setattr(modul.tempfile, "tempdir", str(tmp_path))
    nyata = Nyata(tmp_path)
    yield nyata
    nyata.tutup()
    assert not sisa_proses(str(tmp_path))
    assert not list(tmp_path.glob("paraf-uno-*"))


async def test_letters_come_out_as_from_soffice_and_ten_at_once_wait_for_one_another(
    nyata: Nyata, soffice: SofficeConverter, daftar_templat: dict[str, SuratTemplate]
) -> None:
    converter = nyata.buat()
    for kode in ("surat-balasan", "lembar-disposisi"):
        docx = render_surat(daftar_templat[kode], daftar_templat[kode].contoh)
        assert halaman(await converter.convert(docx)) == halaman(await soffice.convert(docx))
    sepuluh = await asyncio.gather(*(converter.convert(docx_biasa(f"Surat nomor {n} dari sepuluh")) for n in range(10)))
    assert [halaman(pdf)[0].strip() for pdf in sepuluh] == [f"Surat nomor {n} dari sepuluh" for n in range(10)]


async def test_a_server_that_was_killed_froze_or_used_up_its_conversions_is_replaced_and_no_letter_is_lost(
    nyata: Nyata, soffice: SofficeConverter
) -> None:
    converter = nyata.buat(batas_detik=10, habis=4)
    await converter.convert(docx_biasa())
    pertama = nyata.soffice()
    os.kill(pertama, signal.SIGKILL)
    assert "Surat kedua" in halaman(await converter.convert(docx_biasa("Surat kedua")))[0]
    kedua = nyata.soffice()
    os.kill(kedua, signal.SIGSTOP)
    assert "Surat ketiga" in halaman(await converter.convert(docx_biasa("Surat ketiga")))[0]
    ketiga = nyata.soffice()
    for n in range(5):
        assert f"Surat ke-{n}" in halaman(await converter.convert(docx_biasa(f"Surat ke-{n}")))[0]
    assert len({pertama, kedua, ketiga, nyata.soffice()}) == 4


async def test_the_server_has_neither_a_way_out_nor_a_port_others_can_reach(nyata: Nyata, soffice: SofficeConverter) -> None:
    perlu(soffice.terisolasi, "unshare")
    diminta: list[str] = []

    class Pencatat(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            diminta.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Pencatat)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        docx = docx_gambar_tautan(f"http://127.0.0.1:{server.server_port}/jebakan.png")
        assert "Isi surat" in halaman(await nyata.buat().convert(docx))[0]
    finally:
        server.shutdown()
        server.server_close()
    assert diminta == []
    perintah = Path(f"/proc/{nyata.soffice()}/cmdline").read_text()
    porta = re.search(r"port=(\d+)", perintah)
    assert porta is not None
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(porta[1])), timeout=5).close()
    (folder,) = nyata.folder.glob("paraf-uno-*")
    assert folder.stat().st_mode & 0o077 == 0


def test_the_server_goes_when_the_bot_is_killed(nyata: Nyata) -> None:
    nyata.buat()  # only to skip where it cannot run
    nyata.tutup()
    program = (
        "import sys, tempfile, time\nfrom pathlib import Path\nfrom bot.letters.mesin_uno import *\n"
        "tempfile.tempdir = sys.argv[1]\n"
        "c = UnoserverConverter(SofficeConverter(Path(sys.argv[1], 'lain')), python=python_uno(), paket=paket_unoserver())\n"
        "c._tunggu_siap()\nprint('siap', flush=True)\ntime.sleep(300)\n"
    )
    with subprocess.Popen((sys.executable, "-c", program, str(nyata.folder)), stdout=subprocess.PIPE) as bot:
        assert bot.stdout is not None
        assert bot.stdout.readline() == b"siap\n"
        assert nyata.soffice()
        bot.kill()
    assert not sisa_proses(str(nyata.folder), 20)
    assert not list(nyata.folder.glob("paraf-uno-*"))


async def test_it_is_chosen_when_asked_for_and_has_shown_that_it_works(nyata: Nyata) -> None:
    perlu(python_uno() is not None, "python3-uno")
    converter = await pilih_converter("unoserver", nyata.folder / "profil")
    assert isinstance(converter, UnoserverConverter)
    converter.tutup()


# --- a pretend server -----------------------------------------------------------------------------

PURA_PURA = '''
import argparse, os, sys, time, xmlrpc.client, xmlrpc.server
from pathlib import Path

def main():
    p = argparse.ArgumentParser()
    for nama in ("port", "uno-port", "conversion-timeout", "temp-dir", "user-installation"):
        p.add_argument("--" + nama)
    p.add_argument("--quiet", action="store_true")
    a = p.parse_args()
    rumah = Path(__file__).parents[1]
    mulai = rumah / "mulai"
    mulai.write_text((mulai.read_text() if mulai.exists() else "") + str(time.monotonic()) + "\\n")
    laku = (rumah / "laku").read_text().split()
    laku = laku[min(len(mulai.read_text().split()), len(laku)) - 1]
    if laku == "mati":
        sys.exit("porta sudah dipakai")
    if laku == "bisu":
        time.sleep(300)
    def convert(inpath, indata, outpath, ke, saring, pilihan, indeks, masuk):
        (rumah / "masuk").write_bytes(indata.data)
        if laku == "jatuh":
            os._exit(1)
        if laku == "beku":
            (rumah / "beku").touch()
            time.sleep(300)
        if laku == "salah":
            raise ValueError("dokumen tidak terbaca")
        if laku == "lambat":
            raise TimeoutError
        if laku == "teks":
            return "bukan bita"
        return xmlrpc.client.Binary(b"sampah" if laku == "sampah" else (rumah / "benar.pdf").read_bytes())
    with xmlrpc.server.SimpleXMLRPCServer(("127.0.0.1", int(a.port)), allow_none=True, logRequests=False) as s:
        s.register_introspection_functions()
        s.register_function(convert)
        s.serve_forever()
'''

BuatPura = Callable[..., UnoserverConverter]


@pytest.fixture(scope="module")
def pdf_benar(soffice: SofficeConverter) -> bytes:
    """A PDF of `docx_biasa()`."""
    return asyncio.run(soffice.convert(docx_biasa()))


@pytest.fixture
def pura(tmp_path: Path, pdf_benar: bytes, monkeypatch: pytest.MonkeyPatch) -> BuatPura:
    """Start a converter on a pretend server: `laku` says, start by start, how it behaves; the last one stays."""
    monkeypatch.setattr(modul.tempfile, "tempdir", str(tmp_path))
    (tmp_path / "unoserver").mkdir()
    (tmp_path / "unoserver" / "__init__.py").touch()
    (tmp_path / "unoserver" / "converter.py").write_text("class UnoConverter: ...")
    (tmp_path / "unoserver" / "server.py").write_text(PURA_PURA)
    (tmp_path / "benar.pdf").write_bytes(pdf_benar)

    def buat(*laku: str, batas_detik: float = 20) -> UnoserverConverter:
        (tmp_path / "laku").write_text(" ".join(laku))
        luar = SofficeConverter(tmp_path / "profil", slots=1, soffice="/tak-ada")
        return UnoserverConverter(luar, python=sys.executable, paket=str(tmp_path), batas_detik=batas_detik)

    return buat


def kali_mulai(folder: Path) -> list[float]:
    """When the pretend server was started."""
    return [float(baris) for baris in (folder / "mulai").read_text().split()]


@pytest.mark.parametrize("laku", ["mati", *(pytest.param(x, marks=pytest.mark.lama) for x in ("jatuh", "salah", "teks", "lambat")), "sampah"])
async def test_one_failure_is_cured_by_a_fresh_server(laku: str, pura: BuatPura, tmp_path: Path) -> None:
    converter = pura(laku, "jalan")
    try:
        assert await converter.convert(docx_biasa()) == (tmp_path / "benar.pdf").read_bytes()
    finally:
        converter.tutup()
    assert len(kali_mulai(tmp_path)) == 2
    assert not sisa_proses(str(tmp_path))


@pytest.mark.parametrize(
    ("laku", "kode"),
    [("jatuh", "mesin_gagal"), ("salah", "mesin_gagal"), ("sampah", "pdf_rusak"), ("lambat", "batas_waktu")],
)
async def test_two_failures_are_told_with_their_reason(laku: str, kode: str, pura: BuatPura) -> None:
    converter = pura(laku)
    try:
        with pytest.raises(KonversiGagal) as galat:
            await converter.convert(docx_biasa())
    finally:
        converter.tutup()
    assert galat.value.code == kode


async def test_a_pdf_that_does_not_reach_the_last_words_is_a_failure(pura: BuatPura) -> None:
    converter = pura("jalan")
    try:
        with pytest.raises(KonversiGagal) as galat:
            await converter.convert(docx_biasa("Kalimat yang tidak ada di sana"))
    finally:
        converter.tutup()
    assert galat.value.code == "pdf_tidak_lengkap"


async def test_a_server_that_never_stands_is_tried_at_growing_intervals_and_quoted(
    pura: BuatPura, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modul, "BATAS_MULAI", 4.0)
    converter = pura("mati")
    try:
        with pytest.raises(KonversiGagal) as galat:
            await converter.convert(docx_biasa())
    finally:
        converter.tutup()
    assert galat.value.code == "mesin_gagal"
    assert "porta sudah dipakai" in str(galat.value.fields["rinci"])
    mulai = kali_mulai(tmp_path)
    jeda = [b - a for a, b in pairwise(mulai)]
    assert len(jeda) >= 2
    assert jeda[0] >= 1
    assert jeda[1] >= 2


async def test_a_server_that_does_not_answer_in_time_is_ended(
    pura: BuatPura, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modul, "BATAS_MULAI", 1.0)
    converter = pura("bisu")
    try:
        with pytest.raises(KonversiGagal):
            await converter.convert(docx_biasa())
    finally:
        converter.tutup()
    assert not sisa_proses(str(tmp_path))


async def test_closing_or_cancelling_in_the_middle_of_a_letter_leaves_no_process_and_no_letter(
    pura: BuatPura, tmp_path: Path
) -> None:
    converter = pura("beku", "beku", "jalan")
    for akhiri in ("batal", "tutup"):
        tugas = asyncio.create_task(converter.convert(docx_biasa()))
        while not (tmp_path / "beku").exists():
            assert not tugas.done()
            await asyncio.sleep(0.02)
        (tmp_path / "beku").unlink()
        if akhiri == "batal":
            tugas.cancel()
            with pytest.raises(asyncio.CancelledError):
                await tugas
        else:
            await asyncio.to_thread(converter.tutup)
            with pytest.raises(KonversiGagal):
                await tugas
    assert not sisa_proses(str(tmp_path))
    assert not list(tmp_path.glob("paraf-uno-*"))


async def test_documents_from_outside_and_garbage_never_reach_the_server(pura: BuatPura, tmp_path: Path) -> None:
    converter = pura("jalan")
    try:
        for docx, dari_luar in ((docx_biasa(), True), (b"teks biasa", False)):
            with pytest.raises(KonversiGagal):  # from the missing soffice of `luar`, and from the check
                await converter.convert(docx, dari_luar=dari_luar)
        assert not (tmp_path / "masuk").exists()
        docx = docx_biasa()
        await converter.convert(docx)
        assert (tmp_path / "masuk").read_bytes() == docx
    finally:
        converter.tutup()


def test_two_different_free_ports_are_found() -> None:
    satu, dua = porta_bebas()
    assert satu != dua
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", satu))


# --- choosing -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("hilang", "alasan"), [("python_uno", "python3-uno"), ("paket_unoserver", "paket unoserver")])
async def test_what_is_missing_is_named_and_no_other_engine_steps_in(
    hilang: str, alasan: str, soffice: SofficeConverter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mesin, hilang, lambda: None)
    monkeypatch.setattr(mesin, "python_uno" if hilang != "python_uno" else "paket_unoserver", lambda: sys.executable)
    converter = await pilih_converter("unoserver", tmp_path)
    assert isinstance(converter, TanpaPdf)
    assert alasan in converter.alasan


async def test_a_server_that_fails_its_self_test_is_not_used(
    soffice: SofficeConverter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "unoserver").mkdir()
    (tmp_path / "unoserver" / "__init__.py").touch()
    (tmp_path / "unoserver" / "converter.py").write_text("class UnoConverter: ...")
    (tmp_path / "unoserver" / "server.py").write_text("raise ImportError('pustaka hilang')")
    monkeypatch.setattr(mesin, "python_uno", lambda: sys.executable)
    monkeypatch.setattr(mesin, "paket_unoserver", lambda: str(tmp_path))
    monkeypatch.setattr(modul, "BATAS_MULAI", 2.0)
    converter = await pilih_converter("unoserver", tmp_path / "profil")
    assert isinstance(converter, TanpaPdf)
    assert "uji unoserver gagal: mesin_gagal" in converter.alasan
    assert "pustaka hilang" in converter.alasan


def test_documents_are_opened_without_a_window(monkeypatch: pytest.MonkeyPatch) -> None:
    class Desktop:
        nama = "desktop"

        def loadComponentFromURL(self, *args: Any) -> Any:
            return args

    class Konverter:
        def __init__(self, porta: int) -> None:
            self.porta, self.desktop = porta, Desktop()

    def sifat(_jenis: str, **isi: Any) -> Any:
        return isi

    monkeypatch.setitem(sys.modules, "uno", SimpleNamespace(createUnoStruct=sifat))
    konverter = peladen_uno.tanpa_jendela(Konverter)(7)
    assert (konverter.porta, konverter.desktop.nama) == (7, "desktop")
    dibuka = konverter.desktop.loadComponentFromURL("file:///surat.docx", "_default", 0, ("hanya baca",))
    assert dibuka == ("file:///surat.docx", "_default", 0, ("hanya baca", {"Name": "Hidden", "Value": True}))
