"""`paraf surat`: letter templates."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.dasar import berhenti_rapi, ke_pdf, salah, simpan_berkas
from bot.domain.galat import KonfigurasiSalah
from bot.letters.errors import TemplatTidakSah
from bot.settings import baca

if TYPE_CHECKING:
    from bot.settings import Settings

app = typer.Typer(help="Memeriksa dan melihat templat surat.", no_args_is_help=True)


@app.command("check")
@berhenti_rapi
def surat_check(json_: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Memeriksa semua templat surat, bawaan dan milik kantor: isian, font, penanda akhir, tanda, dan contoh di tiap kertas."""
    from bot.letters.templates import load_templates
    from bot.wiring import folder_surat, muat_katalog

    s = baca()
    temuan: tuple[tuple[str, str], ...] = ()
    daftar: Collection[str] = ()
    try:
        daftar = load_templates(folder_surat(s), instansi=muat_katalog(s).instansi)
    except TemplatTidakSah as galat:
        temuan = galat.temuan
    if json_:
        typer.echo(json.dumps([{"templat": kode, "temuan": alasan} for kode, alasan in temuan], ensure_ascii=False))
    elif temuan:
        typer.echo("\n".join(f"✘ {kode}: {alasan}" for kode, alasan in temuan))
    else:
        typer.echo(f"{len(daftar)} templat, tidak ada temuan: {', '.join(sorted(daftar))}.")
    if temuan:
        raise typer.Exit(1)


@app.command("preview")
@berhenti_rapi
def surat_preview(
    kode: Annotated[str, typer.Argument(metavar="KODE", help="Nama folder templat, misalnya surat-balasan.")],
    kertas: Annotated[str, typer.Option(help="F4 atau A4; bila kosong, setelan kantor atau templat.")] = "",
    instansi: Annotated[str, typer.Option(help="Id instansi: kop, margin, lambang dan templatnya dipakai.")] = "",
    varian: Annotated[str, typer.Option(help="Contoh lain dari templat itu (contoh-VARIAN.json).")] = "",
) -> None:
    """Membuat PDF dan PNG sebuah templat dari data contohnya, di folder ini."""
    from bot.letters.render import render_surat
    from bot.letters.templates import load_templates, templat_untuk
    from bot.specs.lokasi import folder_templat
    from bot.wiring import folder_surat, instansi_dikenal, isian_kantor, muat_katalog

    s = baca()
    katalog = muat_katalog(s)
    if instansi:
        instansi_dikenal(katalog, instansi)
    daftar = load_templates(folder_surat(s), teruji=[folder_templat()], instansi=katalog.instansi)
    try:
        templat = templat_untuk(daftar, instansi, kode)
    except KeyError:
        raise KonfigurasiSalah([f"Templat '{kode}' tidak ada. Yang ada: {', '.join(sorted(daftar))}."]) from None
    if varian and varian not in templat.varian:
        raise KonfigurasiSalah([f"Varian '{varian}' tidak ada. Yang ada: {', '.join(templat.varian) or '-'}."])
    if kertas and kertas not in templat.manifest.ukuran:
        raise KonfigurasiSalah([f"Kertas '{kertas}' tidak dikenal. Yang ada: {', '.join(templat.manifest.ukuran)}."])
    isi = isian_kantor(s, katalog, instansi, templat, templat.varian[varian] if varian else templat.contoh)
    asyncio.run(_pratinjau(s, Path(kode), render_surat(templat, {**isi, "kertas": kertas} if kertas else isi)))


async def _pratinjau(s: Settings, tujuan: Path, docx: bytes) -> None:
    from bot.letters.pdf import pdf_ke_png

    try:
        pdf = await ke_pdf(docx, s, saran="Pasang LibreOffice (make deps), lalu coba lagi.")
    except KonfigurasiSalah as galat:
        salah(*galat.daftar)
        raise typer.Exit(1) from None
    simpan_berkas(tujuan.with_name(f"{tujuan.name}.pdf"), pdf)
    nomor = 1
    while (png := await pdf_ke_png(pdf, nomor, 100)) is not None:
        simpan_berkas(tujuan.with_name(f"{tujuan.name}-{nomor}.png"), png)
        nomor += 1
