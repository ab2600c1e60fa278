"""From .docx to PDF by a LibreOffice that stays: unoserver, watched over and started anew whenever it ends."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import importlib.util
import logging
import math
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import xmlrpc.client  # our own server, on loopback  # nosec B411
from pathlib import Path
from typing import Any

import structlog

from bot.letters.errors import KonversiGagal
from bot.letters.pdf import (
    SARING_MASUK,
    SofficeConverter,
    batas_sumber,
    lingkungan_mesin,
    periksa_pdf,
    sentinel_docx,
    siapkan_profil,
    tanpa_jaringan,
)

log = structlog.get_logger(__name__)

HABIS = 500  # conversions until a fresh server takes over
BATAS_MULAI = 60.0  # seconds a server may take until it answers
JEDA_TERPANJANG = 60.0  # seconds between two starts

_PELADEN = Path(__file__).with_name("peladen_uno.py")


def python_uno() -> str | None:
    """The Python that can talk to LibreOffice: the system's own with python3-uno, else the one LibreOffice brings."""
    soffice = shutil.which("soffice")
    bawaan = [str(Path(soffice).resolve().with_name("python"))] if soffice else []
    for program in ("/usr/bin/python3", *bawaan):
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            uji = subprocess.run((program, "-I", "-c", "import uno"), capture_output=True, check=False, timeout=20)
            if uji.returncode == 0:
                return program
    return None


def paket_unoserver() -> str | None:
    """The folder that holds the package unoserver."""
    spec = importlib.util.find_spec("unoserver")
    return str(Path(spec.origin).parents[1]) if spec is not None and spec.origin else None


class UnoserverConverter:
    """One LibreOffice for all letters, one letter at a time: a tenth of a second each instead of most of one.

    A document from outside is not shown to it. What is wrong with such a document must end with it and not stay
    in the process the next letter goes through, so it gets a LibreOffice of its own (`luar`).
    """

    tersedia = True

    def __init__(self, luar: SofficeConverter, *, python: str, paket: str, batas_detik: float = 30,
                 habis: int = HABIS) -> None:  # fmt: skip
        """Start the server; whoever converts waits for it.

        Args:
            luar: converts what comes from outside; closed together with this one.
            python: the program of `python_uno`.
            paket: the folder of `paket_unoserver`.
            batas_detik: real seconds for one attempt; there are at most two.
            habis: conversions until a fresh server takes over.
        """
        self._luar = luar
        self._batas_detik = batas_detik
        self._perintah = (*batas_sumber(cpu=False), *tanpa_jaringan(), python, "-I", str(_PELADEN), paket)
        self._batas_peladen = str(math.ceil(batas_detik))
        self._habis = habis
        self._giliran = asyncio.Lock()
        self._ganti = threading.Condition()  # guards the two below
        self._peladen: _Peladen | None = None  # the server that stands or is being started
        self._siap = False
        self._henti = threading.Event()
        self._kata_terakhir = ""
        self._pengawas = threading.Thread(target=self._awasi, name="unoserver", daemon=True)
        self._pengawas.start()

    @property
    def terisolasi(self) -> bool:
        """Whether documents from outside can be converted without network; otherwise they are refused."""
        return self._luar.terisolasi

    def tutup(self) -> None:
        """End the server and everything it started."""
        self._henti.set()
        with self._ganti:
            if self._peladen is not None:
                self._peladen.bunuh()
            self._ganti.notify_all()
        self._pengawas.join()
        self._luar.tutup()

    async def convert(self, docx: bytes, *, dari_luar: bool = False) -> bytes:
        """The PDF of a document, checked to be readable and to reach the document's last words.

        Raises:
            KonversiGagal: with the reason; only what a fresh server might cure is tried a second time.
        """
        if dari_luar:
            return await self._luar.convert(docx, dari_luar=True)
        sentinel = sentinel_docx(docx)
        async with self._giliran:
            try:
                return await self._sekali(docx, sentinel)
            except KonversiGagal as galat:
                log.warning("unoserver_gagal", galat=galat.code, rinci=galat.fields.get("rinci"))
                return await self._sekali(docx, sentinel)

    async def _sekali(self, docx: bytes, sentinel: str) -> bytes:
        """One attempt; a server that failed at it is not used again."""
        peladen = await asyncio.to_thread(self._tunggu_siap)
        try:
            pdf = await asyncio.to_thread(peladen.convert, docx, self._batas_detik)
            await periksa_pdf(pdf, sentinel)
        except BaseException:  # also when cancelled: the server still works on a letter nobody waits for
            self._buang(peladen)
            raise
        if peladen.konversi >= self._habis:
            # Counted here and not by unoserver, which would break off the letter that comes next.
            self._buang(peladen)
        return pdf

    def _tunggu_siap(self) -> _Peladen:
        """The server, once it stands.

        Raises:
            KonversiGagal: `mesin_gagal` when it does not come in time.
        """
        with self._ganti:
            self._ganti.wait_for(lambda: self._siap or self._henti.is_set(), BATAS_MULAI)
            if self._siap and self._peladen is not None:
                return self._peladen
        raise KonversiGagal("mesin_gagal", rinci=f"unoserver tidak berjalan {self._kata_terakhir}".strip())

    def _buang(self, peladen: _Peladen) -> None:
        """End a server, if it still is the one in use."""
        with self._ganti:
            if self._peladen is peladen:
                self._siap = False
                peladen.bunuh()

    def _awasi(self) -> None:
        """Keep one server standing until told to stop; the pause grows while starts fail."""
        jeda = 0.0
        while not self._henti.is_set():
            try:
                konversi = self._satu_peladen()
            except OSError as galat:
                konversi, self._kata_terakhir = None, str(galat)
            if self._henti.is_set():
                return
            if konversi is None:  # it never stood
                jeda = min(max(jeda * 2, 1.0), JEDA_TERPANJANG)
            else:
                jeda = 0.0 if konversi >= self._habis else 1.0
            log.log(logging.ERROR if jeda else logging.INFO, "unoserver_berakhir", mulai_lagi_detik=jeda,
                    konversi=konversi, rinci=self._kata_terakhir)  # fmt: skip
            self._henti.wait(jeda)

    def _satu_peladen(self) -> int | None:
        """Start a server and see it to its end; how many conversions it was given, None when it never stood."""
        peladen = _Peladen((*self._perintah, self._batas_peladen))
        with self._ganti:
            self._peladen = peladen
        try:
            siap = not self._henti.is_set() and peladen.tunggu_siap(self._henti)
            with self._ganti:
                self._siap = siap and not peladen.dibunuh
                self._ganti.notify_all()
            if not siap:
                peladen.bunuh()
            peladen.tunggu_akhir()
            return peladen.konversi if siap else None
        finally:
            with self._ganti:
                self._siap, self._peladen = False, None
            self._kata_terakhir = peladen.bereskan()


class _Peladen:
    """One server: a session of processes, and a private folder with its socket, profile and letters."""

    def __init__(self, perintah: tuple[str, ...]) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="paraf-uno-"))
        self.konversi = 0
        self.dibunuh = False
        try:
            siapkan_profil(self._folder / "profil")
            with (self._folder / "stderr").open("wb") as stderr:
                self._proses = subprocess.Popen((*perintah, str(self._folder)), cwd=self._folder, env=lingkungan_mesin(self._folder),
                                                stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=stderr,
                                                start_new_session=True)  # fmt: skip
        except OSError:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise

    def tunggu_siap(self, henti: threading.Event) -> bool:
        """Whether the server answers, before it ends or the time is up."""
        sampai = time.monotonic() + BATAS_MULAI
        while not henti.is_set() and not self._berakhir() and time.monotonic() < sampai:
            with contextlib.suppress(OSError, http.client.HTTPException, xmlrpc.client.Error):
                with self._sambungan(sampai - time.monotonic()) as peladen:
                    peladen.system.listMethods()
                return True
            henti.wait(0.05)
        return False

    def convert(self, docx: bytes, batas_detik: float) -> bytes:
        """The PDF as the server made it.

        Raises:
            KonversiGagal: `batas_waktu` or `mesin_gagal`.
        """
        self.konversi += 1
        try:
            # The server itself gives up after `batas_detik`; a little later we no longer believe in it.
            with self._sambungan(batas_detik + 5) as peladen:
                hasil = peladen.convert(None, xmlrpc.client.Binary(docx), None, "pdf", "writer_pdf_Export", [], False,
                                        SARING_MASUK)  # fmt: skip
        except TimeoutError as galat:
            raise KonversiGagal("batas_waktu", detik=batas_detik) from galat
        except xmlrpc.client.Fault as galat:
            if "TimeoutError" in galat.faultString:  # all faults have one code; the class is only in the text
                raise KonversiGagal("batas_waktu", detik=batas_detik) from galat
            raise KonversiGagal("mesin_gagal", rinci=galat.faultString[-500:]) from galat
        except (OSError, http.client.HTTPException, xmlrpc.client.Error, ValueError) as galat:
            raise KonversiGagal("mesin_gagal", rinci=type(galat).__name__) from galat
        if not isinstance(hasil, xmlrpc.client.Binary):
            raise KonversiGagal("mesin_gagal", rinci="jawaban tanpa isi")
        return hasil.data

    def bunuh(self) -> None:
        """Kill the server with everything it started."""
        self.dibunuh = True
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._proses.pid, signal.SIGKILL)

    def tunggu_akhir(self) -> None:
        """Wait for the end of the server, leaving its number taken, so that its group can still be named safely."""
        os.waitid(os.P_PID, self._proses.pid, os.WEXITED | os.WNOWAIT)

    def bereskan(self) -> str:
        """End what the server left behind; what it said last."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._proses.pid, signal.SIGKILL)
        self._proses.communicate()
        kata = (self._folder / "stderr").read_text("utf-8", "replace").splitlines()
        shutil.rmtree(self._folder, ignore_errors=True)
        return next((baris for baris in reversed(kata) if baris.strip() and '"POST /' not in baris), "")[:300]

    def _berakhir(self) -> bool:
        return os.waitid(os.P_PID, self._proses.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None

    def _sambungan(self, batas_detik: float) -> xmlrpc.client.ServerProxy:
        return xmlrpc.client.ServerProxy("http://unoserver", _Pengantar(self._folder / "soket", batas_detik), allow_none=True)


class _Pengantar(xmlrpc.client.Transport):
    """XML-RPC over the server's Unix socket."""

    def __init__(self, soket: Path, batas_detik: float) -> None:
        super().__init__(use_builtin_types=False)
        self._soket, self._batas_detik = soket, batas_detik

    def request(self, *args: Any, **kwargs: Any) -> Any:
        """One request, sent once: the standard client quietly sends it again when the server breaks off."""
        return self.single_request(*args, **kwargs)

    def make_connection(self, host: tuple[str, dict[str, str]] | str) -> http.client.HTTPConnection:
        """One connection; host and port mean nothing here."""
        sambungan = _Sambungan(self._soket, self._batas_detik)
        self._connection = host, sambungan  # what the standard client closes after an error
        return sambungan


class _Sambungan(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, soket: Path, batas_detik: float) -> None:
        super().__init__("unoserver", timeout=batas_detik)
        self._soket = soket

    def connect(self) -> None:
        """Open the socket."""
        soket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            soket.settimeout(self.timeout)
            soket.connect(str(self._soket))
        except OSError:
            soket.close()
            raise
        self.sock = soket
