"""The program `paraf`: its commands are in `bot/cli`."""

from __future__ import annotations

from bot import muatan  # noqa: F401  # before anything that loads structlog or httpx

# isort: split

from importlib.metadata import version
from typing import Annotated

import typer

from bot.cli import data_diri, instansi, nomor, pejabat, program, sertifikat, sop, surat

app = typer.Typer(help="paraf: bot Telegram yang menjalankan SOP kantor pemerintah.", no_args_is_help=True,
                  add_completion=False, pretty_exceptions_enable=False)  # fmt: skip
app.add_typer(program.app)
for nama, kelompok in (("sop", sop), ("pejabat", pejabat), ("surat", surat), ("nomor", nomor), ("instansi", instansi),
                       ("data-diri", data_diri), ("sertifikat", sertifikat)):  # fmt: skip
    app.add_typer(kelompok.app, name=nama)


def _sebut_versi(ya: bool) -> None:
    if ya:
        typer.echo(f"paraf {version('paraf')}")
        raise typer.Exit


@app.callback()
def pilihan_umum(
    versi: Annotated[bool, typer.Option("--version", help="Menyebut versi program ini.", callback=_sebut_versi, is_eager=True)] = False,
) -> None:
    """Options of the program itself."""


def main() -> None:
    """The console script `paraf`."""
    app()


if __name__ == "__main__":
    main()
