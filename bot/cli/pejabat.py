"""`paraf pejabat`: posts, people and accounts."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.dasar import INSTANSI, berhenti_rapi, kantor_ini, salah
from bot.domain.galat import KonfigurasiSalah

app = typer.Typer(help="Pejabat dan akunnya.", no_args_is_help=True)


def _nik(isian: str) -> str:
    """The NIK of an option, asked for unseen when it is `-`: what stands on a command line is seen by every user of the machine.

    Raises:
        KonfigurasiSalah: it is no NIK.
    """
    nik = "".join((typer.prompt("NIK", hide_input=True) if isian == "-" else isian).split())
    if nik and not (nik.isdecimal() and len(nik) == 16):
        raise KonfigurasiSalah(["--nik: NIK terdiri dari 16 angka."])
    return nik


@app.command("undang")
@berhenti_rapi
def pejabat_undang(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kadis; atau admin.")],
    nama: Annotated[str, typer.Option(help="Nama lengkap dengan gelar.")],
    pangkat: Annotated[str, typer.Option(help="Pangkat/golongan untuk surat.")] = "",
    nip: Annotated[str, typer.Option(help="NIP untuk surat.")] = "",
    nik: Annotated[str, typer.Option(help="NIK untuk TTE BSrE; disimpan tersandi. Tulis - agar ditanyakan dan tidak tampak di layar.")] = "",
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Membuat tautan undangan sekali pakai untuk seorang pejabat."""
    from bot.application.undangan import undang

    nik = _nik(nik)
    kantor = kantor_ini(instansi)
    username = kantor.bot()
    tautan = kantor.di_meja(lambda m: undang(m, jabatan, nama, pangkat=pangkat, nip=nip, nik=nik))
    alamat = f"https://t.me/{username}?start={tautan.token}"
    isi: dict[str, Any] = {"token": tautan.token, "tautan": alamat, "berlaku_sampai": tautan.berlaku_sampai.isoformat()}
    if json_:
        typer.echo(json.dumps(isi))
    else:
        typer.echo(f"Tautan untuk {nama} ({jabatan}), sekali pakai sampai {tautan.berlaku_sampai:%d-%m-%Y %H.%M} UTC:\n{alamat}")


ORANG = typer.Option(help="Id orang dari paraf pejabat daftar, bila jabatan itu dijabat beberapa orang.")


@app.command("daftar")
@berhenti_rapi
def pejabat_daftar(instansi: Annotated[str, INSTANSI], json_: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Jabatan sebagai pohon: siapa yang menjabat, sejak kapan, dan apakah akunnya tertaut."""
    from bot.application.pejabat import pohon
    from bot.operator.pejabat import cetak_pohon, data_pohon

    semua = kantor_ini(instansi).di_meja(lambda m: pohon(m, opd=True))
    typer.echo(json.dumps(data_pohon(semua), ensure_ascii=False) if json_ else "\n".join(cetak_pohon(semua)))


@app.command("pindah")
@berhenti_rapi
def pejabat_pindah(
    instansi: Annotated[str, INSTANSI],
    dari: Annotated[str, typer.Option(help="Kode jabatan yang sekarang.")],
    ke: Annotated[str, typer.Option(help="Kode jabatan yang baru.")],
    mulai: Annotated[str, typer.Option(help="Hari pertama di jabatan baru (TMT), misalnya 2026-12-01; hari ini: mulai sekarang.")],
    orang: Annotated[str, ORANG] = "",
) -> None:
    """Memindahkan seorang pejabat ke jabatan lain mulai sebuah tanggal. Akunnya ikut; pekerjaan tetap di jabatan."""
    from bot.application.pejabat import pindahkan
    from bot.operator.pejabat import pilih, tanggal

    hari = tanggal("--mulai", mulai)
    kantor_ini(instansi).di_meja(lambda m: pindahkan(m, None, pilih(m, dari, orang), ke, mulai=hari))
    typer.echo(f"Dicatat: pindah dari {dari} ke {ke} mulai {hari:%d-%m-%Y}.")


@app.command("akhiri")
@berhenti_rapi
def pejabat_akhiri(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kabid.")],
    sampai: Annotated[str, typer.Option(help="Hari terakhir, masih termasuk; bila kosong, berakhir sekarang.")] = "",
    orang: Annotated[str, ORANG] = "",
) -> None:
    """Mengakhiri penugasan seorang pejabat. Pekerjaan yang terbuka tetap di jabatan; kursi yang kosong dilaporkan bot."""
    from bot.application.pejabat import akhiri
    from bot.operator.pejabat import pilih, tanggal

    hari = tanggal("--sampai", sampai) if sampai else None
    kantor_ini(instansi).di_meja(lambda m: akhiri(m, None, pilih(m, jabatan, orang), hari_terakhir=hari))
    typer.echo(f"Dicatat: penugasan {jabatan} berakhir {f'setelah {hari:%d-%m-%Y}' if hari else 'sekarang'}.")


@app.command("ubah")
@berhenti_rapi
def pejabat_ubah(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kadis.")],
    orang: Annotated[str, ORANG] = "",
    nama: Annotated[str, typer.Option(help="Nama lengkap dengan gelar.")] = "",
    pangkat: Annotated[str, typer.Option(help="Pangkat/golongan untuk surat.")] = "",
    nip: Annotated[str, typer.Option(help="NIP untuk surat.")] = "",
    nik: Annotated[str, typer.Option(help="NIK untuk TTE BSrE; disimpan tersandi. Tulis - agar ditanyakan dan tidak tampak di layar.")] = "",
) -> None:
    """Mengubah yang tercatat tentang seorang pejabat yang sudah menjabat, juga menambahkan NIK untuk TTE BSrE."""
    from bot.application.pejabat import ubah_profil
    from bot.operator.pejabat import pilih

    nik = _nik(nik)
    if not (nama or pangkat or nip or nik):
        raise KonfigurasiSalah(["Sebutkan yang diubah: --nama, --pangkat, --nip, atau --nik."])
    siapa = kantor_ini(instansi).di_meja(
        lambda m: ubah_profil(m, None, pilih(m, jabatan, orang), nama=nama, pangkat=pangkat, nip=nip, nik=nik))
    typer.echo(f"Data {siapa} ({jabatan}) diperbarui.")


@app.command("ganti-akun")
@berhenti_rapi
def pejabat_ganti_akun(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kadis.")],
    orang: Annotated[str, ORANG] = "",
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Membuat tautan untuk pindah ke akun Telegram lain; berlaku setelah atasan atau admin mengonfirmasi."""
    from bot.application.pejabat import tautan_ganti
    from bot.operator.pejabat import pilih

    kantor = kantor_ini(instansi)
    username = kantor.bot()
    tautan, nama = kantor.di_meja(lambda m: tautan_ganti(m, None, pilih(m, jabatan, orang)))
    alamat = f"https://t.me/{username}?start={tautan.token}"
    if json_:
        typer.echo(json.dumps({"token": tautan.token, "tautan": alamat, "berlaku_sampai": tautan.berlaku_sampai.isoformat()}))
    else:
        typer.echo(f"Tautan ganti akun untuk {nama} ({jabatan}), dibuka dengan akun yang baru, sampai "
                   f"{tautan.berlaku_sampai:%d-%m-%Y %H.%M} UTC:\n{alamat}")  # fmt: skip


@app.command("impor")
@berhenti_rapi
def pejabat_impor(
    berkas: Annotated[Path, typer.Argument(metavar="BERKAS", help="CSV atau Excel: jabatan, nama, nip, mulai; boleh nik, pangkat.")],
    instansi: Annotated[str, INSTANSI],
    terapkan: Annotated[bool, typer.Option("--terapkan", help="Lakukan; tanpa ini hanya menunjukkan yang akan berubah.")] = False,
    keluaran: Annotated[Path | None, typer.Option(help="Berkas baru untuk tautan undangan (izin 0600).")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Cetak hasilnya, termasuk tautan, sebagai JSON.")] = False,
) -> None:
    """Memasukkan pejabat satu kantor dari satu daftar, dalam satu transaksi. Yang sudah ada tidak diakhiri."""
    from bot.operator.pejabat import BerkasTautan, cetak_rencana, data_tautan, impor

    kantor = kantor_ini(instansi)
    username = kantor.bot() if terapkan else ""
    tujuan = keluaran or Path(f"undangan-{instansi}-{datetime.now(UTC):%Y%m%d-%H%M%S}.csv")
    simpan = BerkasTautan(tujuan) if terapkan and not json_ else None
    try:
        rencana, undangan = impor(kantor, berkas, terapkan=terapkan)
    except BaseException:
        if simpan is not None:
            simpan.buang()
        raise
    if simpan is not None and undangan:
        simpan.tulis(username, undangan)
    elif simpan is not None:
        simpan.buang()
    if rencana.temuan:
        salah(f"{berkas} belum dapat dipakai; tidak ada yang diubah:", *(f"- {x}" for x in rencana.temuan))
        raise typer.Exit(1)
    if json_:
        typer.echo(json.dumps({"diterapkan": terapkan, "rencana": cetak_rencana(rencana),
                               "undangan": data_tautan(username, undangan)}, ensure_ascii=False))  # fmt: skip
        return
    for baris in cetak_rencana(rencana):
        typer.echo(baris)
    if not terapkan:
        typer.echo("Belum ada yang diubah. Ulangi dengan --terapkan untuk melakukannya.")
    elif undangan:
        typer.echo(f"Diterapkan. {len(undangan)} tautan undangan ada di {tujuan}; berlaku 24 jam. Tautan lama orang yang sama "
                   "tidak berlaku lagi. Hapus setelah dibagikan.")
    else:
        typer.echo("Diterapkan. Semua orang dalam daftar sudah tertaut.")


@app.command("totp-reset")
@berhenti_rapi
def pejabat_totp_reset(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kadis.")],
) -> None:
    """Mencabut kode tanda tangan pemegang jabatan; ia mendaftar ulang saat menandatangani berikutnya."""
    from bot.application.faktor import reset

    nama = kantor_ini(instansi).di_meja(lambda m: reset(m, jabatan))
    if not nama:
        salah(f"Tidak ada pemegang jabatan '{jabatan}' yang mempunyai kode tanda tangan.")
        raise typer.Exit(1)
    typer.echo(f"Kode tanda tangan dicabut: {', '.join(nama)}. Pendaftaran ulang dilakukan saat menandatangani berikutnya.")
