"""`paraf sop`: procedures checked, printed, drawn, measured, read from a table."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.application.ukur import Ukuran
from bot.cli.dasar import SOP, berhenti_rapi, kantor_ini, ke_pdf, simpan_berkas, sop_ini, tujuan_berkas
from bot.domain.galat import KonfigurasiSalah
from bot.settings import baca
from bot.specs.temuan import temuan_ke_teks

if TYPE_CHECKING:
    from bot.domain.sop import Sop

app = typer.Typer(help="Memeriksa, mencetak, dan menggambar SOP.", no_args_is_help=True)


@app.command("check")
@berhenti_rapi
def sop_check(
    ketat: Annotated[bool, typer.Option("--ketat", help="Gagal juga bila ada saran.")] = False,
    json_: Annotated[bool, typer.Option("--json")] = False,
    folder: Annotated[Path | None, typer.Argument(help="Folder SOP; bila kosong, bawaan dan SOP_SPECS_DIR.")] = None,
) -> None:
    """Memeriksa semua SOP: kesalahan dan saran."""
    from bot.specs.check import periksa_semua
    from bot.specs.lokasi import folder_sop
    from bot.specs.temuan import Tingkat, temuan_ke_json

    s = baca()
    dirs = [folder] if folder else [folder_sop()] + ([s.SOP_SPECS_DIR] if s.SOP_SPECS_DIR else [])
    temuan = periksa_semua(dirs)
    typer.echo(temuan_ke_json(temuan) if json_ else temuan_ke_teks(temuan) or "Tidak ada temuan.")
    galat = any(t.tingkat is Tingkat.GALAT for t in temuan)
    if galat or (ketat and temuan):
        raise typer.Exit(1)


@app.command("form")
@berhenti_rapi
def sop_form(
    id_sop: Annotated[str, SOP],
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .docx atau .pdf; bila kosong, .docx di folder ini.")] = None,
    ukuran: Annotated[bool, typer.Option("--ukur", help="Tambahkan kolom waktu nyata dari berkas yang selesai.")] = False,
) -> None:
    """Mencetak SOP dalam bentuk PermenPAN-RB 35/2012."""
    from bot.diagrams.form import form_docx
    from bot.letters.kemasan import kemas_tetap

    s = baca()
    sop, instansi = sop_ini(id_sop, s)
    tujuan = tujuan_berkas(keluaran, sop, (".docx", ".pdf"))
    isi = kemas_tetap(form_docx(sop, instansi, ukuran=_kolom_ukuran(sop) if ukuran else None))
    simpan_berkas(tujuan, isi if tujuan.suffix.lower() == ".docx" else asyncio.run(ke_pdf(isi, s)))


@app.command("gambar")
@berhenti_rapi
def sop_gambar(
    id_sop: Annotated[str, SOP],
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .svg atau .png; bila kosong, .svg di folder ini.")] = None,
) -> None:
    """Menggambar bagan alir SOP."""
    from bot.diagrams.gambar import gambar_png, gambar_svg

    sop, _ = sop_ini(id_sop, baca())
    tujuan = tujuan_berkas(keluaran, sop, (".svg", ".png"))
    simpan_berkas(tujuan, gambar_svg(sop).encode() if tujuan.suffix.lower() == ".svg" else gambar_png(sop))


@app.command("ukur")
@berhenti_rapi
def sop_ukur(
    id_sop: Annotated[str, SOP],
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Waktu nyata tiap langkah dibanding janji SOP, dari berkas yang sudah selesai."""
    from bot.application.ukur import lama_terbaca

    sop, _ = sop_ini(id_sop, baca())
    hasil = _ukur(sop)
    if json_:
        typer.echo(json.dumps([
            {"no": u.no, "waktu": u.waktu, "banyak": u.banyak, "tepat": u.tepat,
             "median_menit": u.median.total_seconds() / 60 if u.median is not None else None,
             "p90_menit": u.p90.total_seconds() / 60 if u.p90 is not None else None} for u in hasil
        ]))  # fmt: skip
        return
    for u in hasil:
        tepat = f"{u.tepat:.0%} tepat waktu" if u.tepat is not None else "belum ada ukuran"
        typer.echo(f"{u.no:>2}. janji {u.waktu:<22} {u.banyak:>4} kali, tengah {lama_terbaca(u.median)}, "
                   f"9 dari 10 dalam {lama_terbaca(u.p90)}, {tepat}")  # fmt: skip


def _ukur(sop: Sop) -> list[Ukuran]:
    from bot.application.ukur import ukur

    return kantor_ini(sop.instansi).di_meja(lambda m: ukur(m, sop))


def _kolom_ukuran(sop: Sop) -> dict[int, str]:
    """The measured column of the form: median and share in time."""
    from bot.application.ukur import lama_terbaca

    return {u.no: lama_terbaca(u.median) + (f" ({u.tepat:.0%} tepat)" if u.tepat is not None else "")
            for u in _ukur(sop)}  # fmt: skip


@app.command("move")
@berhenti_rapi
def sop_move(
    id_sop: Annotated[str, SOP],
    ya: Annotated[bool, typer.Option("--ya", help="Pindahkan; tanpa ini hanya menunjukkan rencana.")] = False,
) -> None:
    """Memindahkan berkas yang berjalan ke versi SOP yang berlaku sekarang."""
    from bot.application.pindah import pindahkan, rencanakan

    sop, _ = sop_ini(id_sop, baca())
    rencana = kantor_ini(sop.instansi).di_meja(lambda m: (pindahkan if ya else rencanakan)(m, sop))
    if not rencana:
        typer.echo("Semua berkas yang berjalan sudah memakai versi yang berlaku.")
    for satu in rencana:
        hasil = "tetap di versi lama: " + "; ".join(satu.halangan) if satu.halangan else "dipindahkan" if ya else "dapat dipindahkan"
        typer.echo(f"{satu.nomor}: {hasil}")
        for beda in satu.perbedaan:
            typer.echo(f"   - {beda}")


@app.command("bpmn")
@berhenti_rapi
def sop_bpmn(
    id_sop: Annotated[str, SOP],
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .bpmn; bila kosong, di folder ini.")] = None,
) -> None:
    """Menulis SOP sebagai BPMN 2.0 untuk dibuka di perangkat pemodel."""
    from bot.diagrams.bpmn import bpmn_xml

    sop, _ = sop_ini(id_sop, baca())
    simpan_berkas(tujuan_berkas(keluaran, sop, (".bpmn", ".xml")), bpmn_xml(sop))


@app.command("import")
@berhenti_rapi
def sop_import(
    naskah: Annotated[Path, typer.Argument(metavar="BERKAS", help="Tabel SOP: .docx, .md, .csv, atau .txt (kolom dipisah tab).")],
    instansi: Annotated[str, typer.Option(help="Id instansi; jabatannya menjadi kode peran.")] = "",
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .yaml baru; bila kosong, nama naskah di folder ini.")] = None,
) -> None:
    """Membaca tabel SOP menjadi draf YAML; yang diragukan ditandai dan tidak dijalankan sebelum diperiksa orang."""
    from bot.specs.impor import draf_ke_yaml, impor
    from bot.wiring import instansi_dikenal, muat_katalog

    kantor = None
    if instansi:
        kantor = instansi_dikenal(muat_katalog(baca()), instansi)
    tujuan = keluaran or Path(f"{naskah.stem}.yaml")
    if tujuan.suffix.lower() != ".yaml":
        raise KonfigurasiSalah([f"Nama berkas '{tujuan.name}' harus berakhiran .yaml."])
    if tujuan.exists():
        raise KonfigurasiSalah([f"Berkas '{tujuan}' sudah ada dan tidak ditimpa. Pilih nama lain dengan --keluaran."])
    draf = impor(naskah, kantor)
    simpan_berkas(tujuan, draf_ke_yaml(draf).encode())
    ragu = sum(bool(b.ragu) for b in draf.langkah)
    typer.echo(f"{len(draf.langkah)} langkah, {ragu} di antaranya belum pasti ({draf.banyak_ragu} sel). Periksa tanda 'ragu'.")
    for catatan in draf.catatan:
        typer.echo(f"- {catatan}")
