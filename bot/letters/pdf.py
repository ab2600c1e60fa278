"""From .docx to PDF by LibreOffice, and from PDF to a picture; every result is checked."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import re
import shutil
import signal
import struct
import subprocess
import zipfile
import zlib
from collections.abc import AsyncIterator, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Literal, Protocol
from xml.etree import ElementTree

from bot.letters.errors import KonversiGagal
from bot.letters.kemasan import ZIP_RUSAK, kemas_tetap
from bot.letters.render import W

MesinPdf = Literal["soffice", "unoserver", "none"]

MAKS_DOCX = 50_000_000  # bytes, packed and unpacked
MAKS_MEMORI = 4 << 30  # bytes of address space; LibreOffice maps far more than the 205 MiB it uses
MAKS_CPU = 60  # seconds of processor time for one conversion
MAKS_BERKAS = 200_000_000  # bytes of any file the engine writes
MAKS_PROFIL = 64  # profiles in one folder, over all processes that share it
BATAS_POPPLER = 30.0  # seconds
SARING_MASUK = "MS Word 2007 XML"  # a file is read as this or not at all; by itself LibreOffice would guess
PANJANG_SENTINEL = 24  # letters and digits from the end of the document

_LARANGAN = ("BlockUntrustedRefererLinks", "DisableMacrosExecution")
_BUKAN_HURUF = re.compile(r"[^A-Za-z0-9]")


class PdfConverter(Protocol):
    """Turns a Word document into a PDF, once; the same bytes are previewed, signed and delivered."""

    @property
    def tersedia(self) -> bool:
        """Whether `convert` can succeed at all."""

    async def convert(self, docx: bytes, *, dari_luar: bool = False) -> bytes:
        """The PDF of a document; `dari_luar` marks one edited outside (passed by periksa_docx before).

        Raises:
            KonversiGagal: with the reason.
        """


class TanpaPdf:
    """No PDF engine: letters stay Word files, and the flow knows it."""

    tersedia = False
    terisolasi = False

    def __init__(self, alasan: str) -> None:
        self.alasan = alasan  # why, for the operator

    def tutup(self) -> None:
        """Nothing to give back."""

    async def convert(self, docx: bytes, *, dari_luar: bool = False) -> bytes:
        """Never a PDF.

        Raises:
            KonversiGagal: `tanpa_mesin`.
        """
        raise KonversiGagal("tanpa_mesin", rinci=self.alasan)


class SofficeConverter:
    """LibreOffice, one process per conversion.

    Each slot has a profile of its own: two runs in one profile lose output without an error. Profiles are
    locked against other processes that use the same folder. The engine runs without network where the system
    permits it, in a session of its own that is killed as a whole (the wrapper's end leaves soffice.bin).
    """

    tersedia = True

    def __init__(
        self,
        profil_dir: Path,
        *,
        slots: int = 2,
        batas_detik: float = 30,
        soffice: str | None = None,
    ) -> None:
        """Reserve the profiles.

        Args:
            profil_dir: folder for the profiles, on a local disk.
            slots: conversions at the same time; as many as there are cores.
            batas_detik: real seconds for one attempt; there are at most two.
            soffice: the program, default from PATH.
        """
        self._soffice = soffice or shutil.which("soffice") or "soffice"
        self._batas_detik = batas_detik
        self._tanpa_jaringan = tanpa_jaringan()
        # LibreOffice runs in a folder of its own, where a relative path means something else.
        self._kunci = _kunci_profil(profil_dir.absolute(), slots)
        self._bebas: asyncio.Queue[Path] = asyncio.Queue()
        for folder in self._kunci:
            self._bebas.put_nowait(folder)

    @property
    def terisolasi(self) -> bool:
        """Whether the engine is cut off from the network; without it, documents from outside are refused."""
        return bool(self._tanpa_jaringan)

    def tutup(self) -> None:
        """Give the profiles back."""
        for fd in self._kunci.values():
            os.close(fd)
        self._kunci = {}

    async def convert(self, docx: bytes, *, dari_luar: bool = False) -> bytes:
        """The PDF of a document, checked to be readable and to reach the document's last words.

        Raises:
            KonversiGagal: with the reason; only what a fresh profile might cure is tried a second time.
        """
        if dari_luar and not self.terisolasi:
            raise KonversiGagal("tanpa_isolasi")
        sentinel = sentinel_docx(docx)
        if dari_luar:  # packed anew: LibreOffice sees the parts that were checked, and no second reading of the archive
            docx = await asyncio.to_thread(kemas_tetap, docx)
        async with self._slot() as profil:
            try:
                return await self._sekali(docx, sentinel, profil)
            except KonversiGagal:
                await asyncio.to_thread(shutil.rmtree, profil, ignore_errors=True)
                return await self._sekali(docx, sentinel, profil)

    @contextlib.asynccontextmanager
    async def _slot(self) -> AsyncIterator[Path]:
        """A free profile, waited for."""
        profil = await self._bebas.get()
        try:
            yield profil
        finally:
            self._bebas.put_nowait(profil)

    async def _sekali(self, docx: bytes, sentinel: str, profil: Path) -> bytes:
        """One attempt in a private folder that is gone afterwards."""
        folder = _folder_kerja(profil)
        masukan, keluaran = folder / "surat.docx", folder / "hasil" / "surat.pdf"
        try:
            await asyncio.to_thread(self._siapkan, profil, masukan, docx)
            galat = await _jalankan(
                self._perintah(masukan, keluaran.parent, profil),
                folder,
                self._batas_detik,
                self._kunci[profil],
            )
            if not keluaran.is_file():
                raise KonversiGagal("mesin_gagal", rinci=galat)
            pdf = await asyncio.to_thread(keluaran.read_bytes)
            await periksa_pdf(pdf, sentinel)
            return pdf
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @staticmethod
    def _siapkan(profil: Path, masukan: Path, docx: bytes) -> None:
        siapkan_profil(profil)
        masukan.parent.mkdir(mode=0o700)
        masukan.write_bytes(docx)

    def _perintah(self, masukan: Path, keluaran: Path, profil: Path) -> list[str]:
        """The command line: limits, no network, own profile."""
        return [
            *batas_sumber(),
            *self._tanpa_jaringan,
            self._soffice,
            f"-env:UserInstallation={profil.absolute().as_uri()}",
            *("--headless", "--norestore", "--nologo", "--nolockcheck", f"--infilter={SARING_MASUK}"),
            *(
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                str(keluaran),
                str(masukan),
            ),
        ]


def sentinel_docx(docx: bytes) -> str:
    """The last letters and digits a document shows, which its PDF must show too; empty when there are none.

    LibreOffice turns garbage named .docx into a PDF with exit code 0, so the input is checked here as well.

    Raises:
        KonversiGagal: `bukan_docx`.
    """
    try:
        if len(docx) > MAKS_DOCX:
            raise KonversiGagal("bukan_docx", rinci="terlalu besar")
        with zipfile.ZipFile(BytesIO(docx)) as arsip:
            if sum(info.file_size for info in arsip.infolist()) > MAKS_DOCX:
                raise KonversiGagal("bukan_docx", rinci="terlalu besar")
            if arsip.testzip() is not None:
                raise KonversiGagal("bukan_docx", rinci="isi rusak")
            akar = ElementTree.fromstring(arsip.read("word/document.xml"))  # no DTD gets here: made by us, or let in by periksa_docx  # nosec B314
        return _padat("".join(_teks_tampak(akar)))[-PANJANG_SENTINEL:]
    except (*ZIP_RUSAK, ElementTree.ParseError) as galat:  # also what is nested too deep
        raise KonversiGagal("bukan_docx", rinci=type(galat).__name__) from galat


def _teks_tampak(akar: ElementTree.Element) -> Iterator[str]:
    """The texts of the visible runs in the body, in order; drawings and hidden runs are no part of it."""
    for unsur in akar:
        if unsur.tag == f"{W}r":
            if unsur.find(f"{W}rPr/{W}vanish") is None:
                yield from (t.text or "" for t in unsur.findall(f"{W}t"))
        elif unsur.tag != f"{W}del":
            yield from _teks_tampak(unsur)


def _padat(teks: str) -> str:
    """Only ASCII letters and digits: what survives line breaks, ligatures and fonts unchanged."""
    return _BUKAN_HURUF.sub("", teks)


async def periksa_pdf(pdf: bytes, sentinel: str) -> int:
    """The number of pages of a PDF that reaches the document's last words.

    Raises:
        KonversiGagal: `pdf_rusak` or `pdf_tidak_lengkap`.
    """
    if not pdf.startswith(b"%PDF-"):
        raise KonversiGagal("pdf_rusak", rinci="bukan PDF")
    keluaran = await poppler(("pdftotext", "-q", "-enc", "UTF-8", "-", "-"), pdf)
    halaman = keluaran.count(b"\f") if keluaran is not None else 0
    if keluaran is None or halaman < 1:
        raise KonversiGagal("pdf_rusak", rinci="tidak ada halaman")
    if not _terbaca(sentinel, keluaran.decode("utf-8", "replace")):
        raise KonversiGagal("pdf_tidak_lengkap", hilang=sentinel)
    return halaman


async def periksa_surat_pdf(pdf: bytes, docx: bytes, nomor: str) -> None:
    """Hold a PDF that somebody made by hand against the letter it is to be: its words, its number, no signature yet.

    Raises:
        KonversiGagal: `bukan_pdf`, `pdf_rusak`, `pdf_tidak_lengkap`, `pdf_tanpa_nomor` or `pdf_sudah_bertanda_tangan`.
    """
    if not pdf.startswith(b"%PDF-"):
        raise KonversiGagal("bukan_pdf")
    if b"/ByteRange" in pdf:
        raise KonversiGagal("pdf_sudah_bertanda_tangan")
    await periksa_pdf(pdf, sentinel_docx(docx))
    teks = await poppler(("pdftotext", "-q", "-enc", "UTF-8", "-", "-"), pdf)
    if teks is None or _padat(nomor) not in _padat(teks.decode("utf-8", "replace")):
        raise KonversiGagal("pdf_tanpa_nomor")


def _terbaca(sentinel: str, teks: str) -> bool:
    """Whether the PDF shows the document's last words, perhaps with a footer between two halves of them."""
    padat = _padat(teks)
    tengah = len(sentinel) // 2
    return sentinel in padat or all(bagian in padat for bagian in (sentinel[:tengah], sentinel[tengah:]))


async def pdf_ke_png(pdf: bytes, halaman: int = 1, dpi: int = 100, *, abu: bool = False) -> bytes | None:
    """One page as PNG (in grey when `abu`, under half the size), or None without poppler or such a page."""
    nomor = str(halaman)
    bentuk = "-gray" if abu else "-png"  # with both, poppler writes colour
    perintah = ("pdftoppm", bentuk, "-singlefile", "-r", str(dpi), "-f", nomor, "-l", nomor, "-")
    keluaran = await poppler(perintah, pdf)
    if abu and keluaran:
        keluaran = await asyncio.to_thread(_png_abu, keluaran)
    return keluaran if keluaran and keluaran.startswith(b"\x89PNG") else None


def _png_abu(pgm: bytes) -> bytes:
    """A binary PGM of 8 bits as PNG."""
    _, ukuran, _, piksel = pgm.split(b"\n", 3)
    lebar, tinggi = (int(n) for n in ukuran.split())
    baris = b"".join(b"\0" + piksel[n * lebar : (n + 1) * lebar] for n in range(tinggi))
    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 0, 0, 0, 0)
    bagian = ((b"IHDR", kepala), (b"IDAT", zlib.compress(baris)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(isi)) + nama + isi + struct.pack(">I", zlib.crc32(nama + isi))
        for nama, isi in bagian
    )


# --- processes ------------------------------------------------------------------------------------


def tanpa_jaringan() -> tuple[str, ...]:
    """The prefix that runs a program without network, or nothing where the system does not permit it."""
    for awalan in (("unshare", "-n", "--"), ("unshare", "-r", "-n", "--")):
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            if subprocess.run((*awalan, "true"), capture_output=True, check=False, timeout=5).returncode == 0:
                return awalan
    return ()


def siapkan_profil(profil: Path) -> None:
    """Make a profile in which LibreOffice follows no link to pictures elsewhere, on this machine either, and runs no macro."""
    setelan = profil / "user" / "registrymodifications.xcu"
    if setelan.is_file() and all(nama in setelan.read_text("utf-8", "replace") for nama in _LARANGAN):
        return
    shutil.rmtree(profil, ignore_errors=True)
    setelan.parent.mkdir(parents=True)
    butir = "".join(
        f'<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="{nama}" oor:op="fuse">'
        "<value>true</value></prop></item>"
        for nama in _LARANGAN
    )
    setelan.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        f"{butir}</oor:items>\n",
        "utf-8",
    )


def batas_sumber(*, cpu: bool = True) -> tuple[str, ...]:
    """The prefix that limits memory, file size and (unless the program is to stay) processor time, where prlimit exists."""
    if shutil.which("prlimit") is None:
        return ()
    return (
        "prlimit",
        f"--as={MAKS_MEMORI}",
        *((f"--cpu={MAKS_CPU}",) if cpu else ()),
        f"--fsize={MAKS_BERKAS}",
        "--core=0",
        "--",
    )


def lingkungan_mesin(folder: Path) -> dict[str, str]:
    """All that LibreOffice is told of where it runs: nothing of the bot's settings and secrets, and large pages of memory.

    The large pages are glibc's own switch (other C libraries do not read it): a conversion touches some 300,000 small pages,
    14,000 with it, and takes about half the time.
    """
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8",
            "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}  # fmt: skip


def _kunci_profil(profil_dir: Path, jumlah: int) -> dict[Path, int]:
    """Lock `jumlah` profiles that no other process uses. A lock lives as long as its descriptor is open, here or in a LibreOffice that
    was handed it: one that outlives a killed program keeps its profile from the next.

    Raises:
        KonversiGagal: `mesin_gagal` when all profiles of the folder are in use.
    """
    profil_dir.mkdir(parents=True, exist_ok=True)
    kunci: dict[Path, int] = {}
    for nomor in range(MAKS_PROFIL):
        if len(kunci) == jumlah:
            return kunci
        fd = os.open(profil_dir / f"slot{nomor}.kunci", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(fd)
            continue
        profil = profil_dir / f"slot{nomor}"
        kunci[profil] = fd
        shutil.rmtree(_folder_kerja(profil), ignore_errors=True)  # the letter of a program that was killed
    for fd in kunci.values():
        os.close(fd)
    raise KonversiGagal("mesin_gagal", rinci="semua profil sedang dipakai")


def _folder_kerja(profil: Path) -> Path:
    """Where the letter lies while it is converted in this profile; who holds the profile finds what was left there."""
    return profil.with_name(f"{profil.name}.kerja")


async def _jalankan(perintah: Sequence[str], folder: Path, batas_detik: float, kunci: int) -> str:
    """Run a program in a session of its own and end everything it started; what it said on stderr. It holds the lock `kunci` with us.

    Raises:
        KonversiGagal: `batas_waktu`, or `mesin_gagal` when it cannot be started.
    """
    catatan = folder / "stderr"
    with catatan.open("wb") as stderr:
        try:
            proses = await asyncio.create_subprocess_exec(
                *perintah,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=stderr,
                cwd=folder,
                env=lingkungan_mesin(folder),
                start_new_session=True,
                pass_fds=(kunci,),
            )
        except OSError as galat:
            raise KonversiGagal("mesin_gagal", rinci=str(galat)) from galat
    try:
        async with asyncio.timeout(batas_detik):
            await proses.wait()
    except TimeoutError as galat:
        raise KonversiGagal("batas_waktu", detik=batas_detik) from galat
    finally:
        await _akhiri(proses)
    return catatan.read_text("utf-8", "replace")[-500:]


async def _akhiri(proses: asyncio.subprocess.Process) -> None:
    """Kill the whole group of a process and collect it; harmless when all are gone already."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(proses.pid, signal.SIGKILL)
    await asyncio.shield(proses.wait())


async def poppler(perintah: Sequence[str], pdf: bytes) -> bytes | None:
    """What a poppler tool makes of a PDF, or None when it is missing, fails or takes too long."""
    try:
        proses = await asyncio.create_subprocess_exec(
            *perintah,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except FileNotFoundError:
        return None
    try:
        async with asyncio.timeout(BATAS_POPPLER):
            keluaran, _ = await proses.communicate(pdf)
    except TimeoutError:
        return None
    finally:
        await _akhiri(proses)
    return keluaran if proses.returncode == 0 else None
