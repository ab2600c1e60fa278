"""`paraf nomor`: the book of numbers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.dasar import INSTANSI, berhenti_rapi, kantor_ini

if TYPE_CHECKING:
    from bot.application.ports import NomorTercatat

app = typer.Typer(help="Nomor surat: buku nomor, dan blok untuk surat di kertas.", no_args_is_help=True)


def _tulis_nomor(semua: Sequence[NomorTercatat], *, sebagai_json: bool) -> None:
    if sebagai_json:
        typer.echo(json.dumps([
            {"tahun": n.tahun, "aliran": n.aliran, "urut": n.urut, "nomor": n.nomor, "status": n.status, "berkas": n.berkas,
             "keterangan": n.keterangan, "dipesan_at": n.dipesan_at.isoformat(),
             "berakhir_at": n.berakhir_at.isoformat() if n.berakhir_at else None} for n in semua
        ], ensure_ascii=False))  # fmt: skip
        return
    for n in semua:
        typer.echo(f"{n.tahun}  {n.nomor:<32} {n.status:<8} {n.berkas or n.keterangan or ''}".rstrip())


@app.command("blok")
@berhenti_rapi
def nomor_blok(
    instansi: Annotated[str, INSTANSI],
    banyak: Annotated[int, typer.Option(help="Banyaknya nomor, 1 sampai 200.")],
    keterangan: Annotated[str, typer.Option(help="Untuk surat apa, tanpa nama orang.")],
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Menyisihkan nomor surat berikutnya untuk surat di kertas."""
    from bot.application.nomor import pesan_blok

    _tulis_nomor(kantor_ini(instansi).di_meja(lambda m: pesan_blok(m, banyak, keterangan)), sebagai_json=json_)


@app.command("batal")
@berhenti_rapi
def nomor_batal(
    instansi: Annotated[str, INSTANSI],
    nomor: Annotated[str, typer.Option(help="Nomor surat lengkap seperti di paraf nomor daftar.")],
) -> None:
    """Mencatat bahwa sebuah nomor dari blok kertas tidak jadi dipakai; nomornya tetap terhitung."""
    from bot.application.nomor import batalkan_kertas

    tercatat = kantor_ini(instansi).di_meja(lambda m: batalkan_kertas(m, nomor))
    typer.echo(f"{tercatat.nomor} dicatat batal.")


@app.command("daftar")
@berhenti_rapi
def nomor_daftar(
    instansi: Annotated[str, INSTANSI],
    tahun: Annotated[int | None, typer.Option(min=1, max=9999, help="Hanya tahun ini.")] = None,
    status: Annotated[str, typer.Option(help="Hanya yang berstatus dipesan, final, batal, atau kertas.")] = "",
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Buku nomor: agenda dan surat menurut tahun dan aliran, juga yang batal dan yang disisihkan untuk kertas."""
    semua = kantor_ini(instansi).di_meja(lambda m: m.g.daftar_nomor(tahun))
    _tulis_nomor([n for n in semua if status in ("", n.status)], sebagai_json=json_)
