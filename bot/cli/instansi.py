"""`paraf instansi`: what an office sets that is no file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.dasar import INSTANSI, berhenti_rapi, kantor_ini, salah
from bot.domain.galat import KonfigurasiSalah

app = typer.Typer(help="Setelan kantor yang bukan berkas.", no_args_is_help=True)


@app.command("logo")
@berhenti_rapi
def instansi_logo(
    gambar: Annotated[Path, typer.Argument(metavar="BERKAS", help="Lambang daerah, PNG atau JPEG, paling besar 2 MB.")],
    instansi: Annotated[str, INSTANSI],
) -> None:
    """Memasang lambang pada kop surat sebuah kantor, juga saat bot berjalan."""
    from bot.gateways.arsip import ArsipBerkas
    from bot.letters.errors import BerkasDitolak
    from bot.letters.lambang import MAKS_BYTE, periksa_lambang
    from bot.presenters.teks import GALAT

    kantor = kantor_ini(instansi)
    try:
        with open(gambar, "rb") as berkas:
            png = periksa_lambang(berkas.read(MAKS_BYTE + 1))
    except OSError as galat:
        raise KonfigurasiSalah([f"Berkas '{gambar}' tidak dapat dibaca: {galat.strerror}."]) from galat
    except BerkasDitolak as galat:
        salah(GALAT[galat.code])
        raise typer.Exit(1) from None
    sha256 = ArsipBerkas(kantor.s.DATA_DIR).simpan(png)
    kantor.di_meja(lambda m: m.g.simpan_lambang(sha256, at=m.sekarang))
    typer.echo(f"Lambang {kantor.katalog.instansi[instansi].nama_singkat} dipasang; dipakai pada surat yang disusun mulai sekarang.")
