"""What every command has in common: how it stops, the office and the procedure it works in, the files it makes.

Exit 0 good, 1 errors in what was checked, 2 wrong use or settings.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

import structlog
import typer

from bot.catatan import siapkan_log
from bot.domain.galat import GalatParaf, KonfigurasiSalah
from bot.letters.errors import TemplatTidakSah
from bot.settings import baca, bentuk_log, tak_terbuka
from bot.specs.temuan import SpecTidakSah, temuan_ke_teks

if TYPE_CHECKING:
    from bot.domain.instansi import Instansi
    from bot.domain.sop import Sop
    from bot.operator.kantor import Kantor
    from bot.settings import Settings

P = ParamSpec("P")
R = TypeVar("R")

log = structlog.get_logger(__name__)

INSTANSI = typer.Option(help="Id instansi, misalnya dkisp-tarakan.")
SOP = typer.Argument(metavar="ID", help="Id SOP, misalnya dkisp-tarakan/layanan-data-statistik-sektoral.")

#: What people can mend.
HENTI = (SpecTidakSah, TemplatTidakSah, GalatParaf, PermissionError)


def salah(*baris: str) -> None:
    """Lines for whoever typed the command, on stderr."""
    for b in baris:
        typer.echo(b, err=True)


def berhenti_rapi(fn: Callable[P, R]) -> Callable[P, R]:
    """What stops a command is said as a whole list, with exit code 2; no traceback for what people can mend."""

    @wraps(fn)
    def bungkus(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return fn(*args, **kwargs)
        except HENTI as galat:
            kepala, sebab = _sebab(galat)
            salah(*kepala, *sebab)
        raise typer.Exit(2)

    return bungkus


def berhenti_tercatat(fn: Callable[P, R]) -> Callable[P, R]:
    """As `berhenti_rapi`, for the program whose lines somebody collects: also what stops its start is one event a line.

    A terminal is read by people and gets the list. An error nobody expected goes through the log too, which cuts secrets out of it.
    """

    @wraps(fn)
    def bungkus(*args: P.args, **kwargs: P.kwargs) -> R:
        siapkan_log("INFO", (), bentuk_log())  # until the settings are read
        try:
            return fn(*args, **kwargs)
        except HENTI as galat:
            kepala, sebab = _sebab(galat)
            if sys.stderr.isatty():
                salah(*kepala, *sebab)
            else:
                for satu in sebab or kepala:
                    log.error("tidak_dapat_dijalankan", sebab=satu.removeprefix("- "))
            raise typer.Exit(2) from None
        except typer.Exit:
            raise
        except Exception:
            log.exception("berhenti_karena_galat")
            raise typer.Exit(1) from None

    return bungkus


def _sebab(galat: Exception) -> tuple[list[str], list[str]]:
    """What stops a command: the heading, and each reason on its own line."""
    match galat:
        case KonfigurasiSalah():
            return ["paraf tidak dapat dijalankan:"], [f"- {x}" for x in galat.daftar]
        case SpecTidakSah():
            return ["Spesifikasi SOP belum benar:"], temuan_ke_teks(galat.temuan).splitlines()
        case TemplatTidakSah():
            return ["Templat surat belum benar:"], [f"- {folder}: {alasan}" for folder, alasan in galat.temuan]
        case PermissionError():
            return ["paraf tidak dapat dijalankan:"], [f"- {tak_terbuka(galat)}"]
        case GalatParaf():
            return [_kalimat(galat)], []
    raise galat


def umumkan(peristiwa: str, kalimat: str) -> None:
    """Say to whoever started the program what became of it: a sentence on a terminal, else a line of the log at any LOG_LEVEL."""
    if sys.stderr.isatty():
        typer.echo(kalimat)
    else:
        logging.getLogger("paraf.mulai").setLevel(logging.INFO)
        structlog.get_logger("paraf.mulai").info(peristiwa, keterangan=kalimat)


def _kalimat(galat: GalatParaf) -> str:
    if galat.kode == "jabatan_tidak_ada":
        return f"Jabatan '{galat.data['jabatan']}' tidak ada. Yang ada: {', '.join(galat.data['ada'])}."
    if galat.kode == "sudah_berjalan":
        return f"Sudah ada 'paraf run' lain yang memakai basis data {galat.data['berkas']}. Hentikan dahulu yang itu."
    if galat.kode == "bot_versi_lain":
        return ("Bot yang sedang berjalan di basis data ini versinya lain. Pakailah paraf versi bot itu, atau mulai ulang bot dengan "
                "versi ini, lalu ulangi.")  # fmt: skip
    if galat.kode == "basis_data":
        return f"Basis data tidak dapat dipakai: {galat.keterangan}."
    if galat.kode == "blok_nomor":
        return f"--banyak: paling sedikit 1 dan paling banyak {galat.data['maks']} nomor."
    if galat.kode == "keterangan_blok":
        return f"--keterangan: sebutkan untuk surat apa, paling banyak {galat.data['maks']} huruf."
    if galat.kode.startswith("data_diri_"):
        return _kalimat_umum(galat).format(**galat.data)
    if galat.kode == "nomor":
        return f"Nomor {galat.data['nomor']} tidak ada di buku nomor kantor ini."
    if galat.kode == "nomor_bukan_kertas":
        return f"Nomor {galat.data['nomor']} berstatus {galat.data['status']}; hanya nomor dari blok kertas yang dapat dibatalkan di sini."
    return galat.keterangan or _kalimat_umum(galat)


def _kalimat_umum(galat: GalatParaf) -> str:
    """What people in the office read of a refusal."""
    from bot.presenters.teks import GALAT

    return GALAT.get(galat.kode, galat.kode)


def kantor_ini(instansi: str) -> Kantor:
    """The office a command works in.

    Raises:
        KonfigurasiSalah: there is no such office.
    """
    from bot.operator.kantor import buka

    return buka(baca(), instansi)


def sop_ini(id_sop: str, s: Settings) -> tuple[Sop, Instansi]:
    """The procedure with this id and its office.

    Raises:
        KonfigurasiSalah: there is no such procedure.
    """
    from bot.wiring import muat_katalog

    katalog = muat_katalog(s)
    if id_sop not in katalog.sop:
        raise KonfigurasiSalah([f"SOP '{id_sop}' tidak dikenal. Yang ada: {', '.join(sorted(katalog.sop))}."])
    sop = katalog.sop[id_sop]
    return sop, katalog.instansi[sop.instansi]


def tujuan_berkas(keluaran: Path | None, sop: Sop, akhiran: tuple[str, ...]) -> Path:
    """Where a file goes; without a wish, the SOP's name in this folder.

    Raises:
        KonfigurasiSalah: the name ends otherwise.
    """
    tujuan = keluaran or Path(f"{sop.id.partition('/')[2]}{akhiran[0]}")
    if tujuan.suffix.lower() not in akhiran:
        raise KonfigurasiSalah([f"Nama berkas '{tujuan.name}' harus berakhiran {' atau '.join(akhiran)}."])
    return tujuan


def simpan_berkas(tujuan: Path, isi: bytes) -> None:
    """Write a file that was asked for, and say so.

    Raises:
        KonfigurasiSalah: it cannot be written.
    """
    try:
        tujuan.write_bytes(isi)
    except OSError as galat:
        raise KonfigurasiSalah([f"Berkas '{tujuan}' tidak dapat ditulis: {galat.strerror}."]) from galat
    typer.echo(f"{tujuan} sudah dibuat.")


async def ke_pdf(docx: bytes, s: Settings, saran: str = "Simpan sebagai .docx.") -> bytes:
    """One document as PDF.

    Raises:
        KonfigurasiSalah: no engine, or it failed; with `saran`, what to do instead.
    """
    from tempfile import TemporaryDirectory

    from bot.letters.errors import KonversiGagal
    from bot.letters.mesin import pilih_converter
    from bot.letters.pdf import TanpaPdf

    with TemporaryDirectory(prefix="paraf-", ignore_cleanup_errors=True) as profil:
        # One document: the LibreOffice behind unoserver, run once, is there sooner than the server.
        engine = "soffice" if s.PDF_ENGINE == "unoserver" else s.PDF_ENGINE
        mesin = await pilih_converter(engine, Path(profil), slots=1, batas_detik=60)
        if isinstance(mesin, TanpaPdf):
            raise KonfigurasiSalah([f"PDF tidak dapat dibuat: {mesin.alasan}. {saran}"])
        try:
            return await mesin.convert(docx)
        except KonversiGagal as galat:
            raise KonfigurasiSalah([f"PDF tidak dapat dibuat ({galat.code}). {saran}"]) from galat
        finally:
            mesin.tutup()
