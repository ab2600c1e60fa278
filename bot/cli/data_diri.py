"""`paraf data-diri`: what is kept of a person (UU 27/2022)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.dasar import INSTANSI, berhenti_rapi, kantor_ini, salah

app = typer.Typer(help="Hak seseorang atas data dirinya (UU 27/2022): salinan dan penghapusan.", no_args_is_help=True)

DATA_BERKAS = typer.Option(help="Nomor agenda sebuah permohonannya, misalnya 001/AGD/2026.")
DATA_AKUN = typer.Option(min=1, max=2**53, help="Nomor akun Telegramnya.")
DATA_ORANG = typer.Option(help="Id orang, dari pesan bot kepada admin atau paraf data-diri cari.")


@app.command("cari")
@berhenti_rapi
def data_diri_cari(
    nama: Annotated[str, typer.Argument(help="Sebagian nama.")],
    instansi: Annotated[str, INSTANSI],
) -> None:
    """Mencari orang menurut nama; setiap nama dibuka sandinya, jadi di kantor besar perlu waktu."""
    from bot.application.data_diri import cari_nama
    from bot.operator.data_diri import cetak

    semua = kantor_ini(instansi).di_meja(lambda m: [cetak(x) for x in cari_nama(m, nama)])
    typer.echo("\n".join(semua) or "Tidak ada.")


@app.command("salin")
@berhenti_rapi
def data_diri_salin(
    instansi: Annotated[str, INSTANSI],
    berkas: Annotated[str, DATA_BERKAS] = "",
    akun: Annotated[int | None, DATA_AKUN] = None,
    orang: Annotated[str, DATA_ORANG] = "",
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .zip baru (izin 0600); bila kosong, di folder ini.")] = None,
) -> None:
    """Membuat salinan semua yang tersimpan tentang seseorang, untuk diserahkan kepadanya: data.json dan dokumennya."""
    from bot.operator.data_diri import Pilihan, salin

    tujuan = keluaran or Path(f"data-diri-{datetime.now(UTC):%Y%m%d-%H%M%S}.zip")
    banyak, hilang = salin(kantor_ini(instansi), Pilihan(berkas, akun, orang), tujuan)
    typer.echo(f"{tujuan} sudah dibuat, dengan {banyak} dokumen. Isinya tidak tersandi: periksa dahulu apakah memuat data orang lain, serahkan "
               "kepada orangnya saja, lalu hapus dari mesin ini.")  # fmt: skip
    if hilang:
        salah("Dokumen yang tidak ada di arsip:", *(f"- {x}" for x in hilang))
        raise typer.Exit(1)


@app.command("hapus")
@berhenti_rapi
def data_diri_hapus(
    instansi: Annotated[str, INSTANSI],
    berkas: Annotated[str, DATA_BERKAS] = "",
    akun: Annotated[int | None, DATA_AKUN] = None,
    orang: Annotated[str, DATA_ORANG] = "",
    ya: Annotated[bool, typer.Option("--ya", help="Hapus; tanpa ini hanya menunjukkan siapa dan apakah boleh. Tidak dapat dibatalkan.")] = False,
) -> None:
    """Menghapus data seseorang: kuncinya dimusnahkan, akunnya dilupakan; catatan berkas dan surat tetap sebagai arsip."""
    from bot.application.data_diri import boleh_hapus, pemilik
    from bot.operator.data_diri import Pilihan, cetak, hapus

    kantor, siapa = kantor_ini(instansi), Pilihan(berkas, akun, orang)
    ditemukan = kantor.di_meja(lambda m: pemilik(m, siapa.cari(m)))
    typer.echo(cetak(ditemukan))
    if not ya:
        kantor.di_meja(lambda m: boleh_hapus(m, ditemukan.orang_id))
        typer.echo("Belum ada yang dihapus. Pastikan orangnya benar, lalu ulangi dengan --ya. Penghapusan tidak dapat dibatalkan.")
        return
    banyak, bersih = hapus(kantor, siapa if not ditemukan.terhapus else Pilihan(orang=ditemukan.orang_id))
    typer.echo(f"Dihapus: kunci dan data orang ini, {banyak} lampiran di luar berkas. Rantai catatan tetap utuh. Surat dan dokumen di dalam berkas "
               "tetap sebagai arsip; cadangan lama masih memuat data ini sampai dibuang.")  # fmt: skip
    if not bersih:
        salah("Basis data sedang sibuk, jadi sisa baris lama belum ditimpa. Ulangi perintah ini saat sepi.")
        raise typer.Exit(1)
