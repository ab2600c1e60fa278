"""The program as a whole: running it, the training room, its database, its health, its backups."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import muatan
from bot.catatan import siapkan_log
from bot.cli.dasar import INSTANSI, berhenti_rapi, berhenti_tercatat, salah, umumkan
from bot.domain.galat import KonfigurasiSalah
from bot.settings import baca

if TYPE_CHECKING:
    from bot.operator.cadangan import Ringkas

app = typer.Typer()

#: Seconds after the start in which nobody shall wait for a sweep of the memory.
SESUDAH_SIAP = 3.0


@app.command()
@berhenti_tercatat
def run(
    only: Annotated[str, typer.Option(metavar="BAGIAN", help="Hanya bagian ini, dipisah koma: receiver, worker, dispatcher, "
                                      "scheduler, web. Untuk beberapa program di satu PostgreSQL.")] = "",
) -> None:
    """Menjalankan bot (polling, atau webhook bila PUBLIC_URL dan WEBHOOK_SECRET diisi)."""
    bekukan = muatan.tunda_sapu()
    from bot.wiring import Program

    s = baca()
    siapkan_log(s.LOG_LEVEL, s.rahasia, s.LOG_FORMAT)
    program = Program(s, hanya=[x.strip() for x in only.split(",") if x.strip()])
    if program.induk.baru:
        umumkan("kunci_induk_dibuat", f"Kunci induk baru dibuat di {s.DATA_DIR / 'kunci-induk'}. Simpan salinannya di tempat aman.")

    def siap() -> None:
        asyncio.get_running_loop().call_later(SESUDAH_SIAP, bekukan)
        nama = ", ".join(f"{k.lingkungan.instansi.nama_singkat} (@{k.lingkungan.nama_bot})"
                         for k in program.kantor.values())  # fmt: skip
        cara = "webhook" if s.webhook else "polling"
        sehat = f" Kesehatan: http://{s.HTTP_HOST}:{program.web_port}/healthz" if program.web_port else ""
        bagian = f"{cara}; hanya {only}" if only else cara
        umumkan("berjalan", f"paraf berjalan ({bagian}): {nama}.{sehat}")

    asyncio.run(program.jalan(saat_siap=siap))


@app.command()
@berhenti_rapi
def demo(
    port: Annotated[int, typer.Option(help="Porta halaman latihan.")] = 8081,
    folder: Annotated[Path, typer.Option(help="Tempat data latihan; dikosongkan setiap mulai.")] = Path("data/demo"),
    instansi: Annotated[str, typer.Option(help="Kantor yang dimainkan.")] = "dkisp-tarakan",
    lanjut: Annotated[bool, typer.Option("--lanjut", help="Teruskan data latihan yang lalu.")] = False,
) -> None:
    """Memainkan SOP di peramban, tanpa token Telegram."""
    from bot.operator.demo import jalankan_demo

    siapkan_log("WARNING", ())
    asyncio.run(jalankan_demo(port=port, folder=folder, instansi_id=instansi, lanjut=lanjut, tulis=typer.echo))


@app.command()
@berhenti_rapi
def migrate() -> None:
    """Memutakhirkan susunan basis data."""
    from bot.store.migrasi import jalankan_migrasi

    jalankan_migrasi(baca().DATABASE_URL)
    typer.echo("Basis data sudah mutakhir.")


@app.command("migrate-to")
@berhenti_rapi
def migrate_to(
    tujuan: Annotated[str, typer.Argument(metavar="URL", help="Basis data yang masih kosong, misalnya postgresql+asyncpg://paraf@HOST/paraf; "
                                          "sandi yang dikosongkan dibaca dari ~/.pgpass atau PGPASSWORD.")],
) -> None:
    """Memindahkan seluruh basis data dari SQLite ke PostgreSQL, atau sebaliknya. Bot harus berhenti."""
    from bot.store.pindahan import pindahkan

    hasil = pindahkan(baca().DATABASE_URL, tujuan)
    typer.echo(f"Dipindahkan: {hasil.tabel} tabel, {hasil.baris} baris, {hasil.berkas} berkas kerja. Isi setiap tabel sama dengan asalnya, "
               f"rantai catatan utuh.\n"
               f"Sekarang ganti satu setelan di .env:\n    DATABASE_URL={hasil.tujuan}\n"
               f"{'Tulis sandinya di tempat ***. ' if '***' in hasil.tujuan else ''}DATA_DIR dan kunci induk tetap. Lalu: paraf doctor, paraf run.\n"
               f"Yang lama ({hasil.asal}) tidak diubah. Jangan jalankan bot di sana lagi; simpan sampai semuanya terbukti baik.")  # fmt: skip


@app.command()
@berhenti_rapi
def doctor(
    json_: Annotated[bool, typer.Option("--json")] = False,
    jangkar: Annotated[str, typer.Option(metavar="JANGKAR", help="Jangkar catatan yang pernah dikirim kepada admin: memastikan "
                                         "tidak ada catatan yang hilang sejak itu.")] = "",
) -> None:
    """Memeriksa setelan, token, jam, disk, cadangan, basis data, rantai catatan, PDF, tanda tangan, dan siapa yang tidak terjangkau."""
    from bot.application.jangkar import baca_jangkar
    from bot.operator.dokter import periksa_semua

    s = baca()
    siapkan_log("ERROR", s.rahasia)
    tanda = baca_jangkar(jangkar) if jangkar else None
    if jangkar and tanda is None:
        raise KonfigurasiSalah(["--jangkar: salin seluruh baris jangkar dari pesan bot, misalnya 202611250100-128-9f2a... (32 huruf "
                                "dan angka di akhir)."])  # fmt: skip
    hasil = periksa_semua(s, tanda)
    if json_:
        typer.echo(json.dumps([h.ke_data() for h in hasil], ensure_ascii=False))
    else:
        for h in hasil:
            typer.echo(f"{'✘' if not h.baik else '!' if h.saran else '✔'} {h.apa}: {h.kalimat}")
    if not all(h.baik for h in hasil):
        raise typer.Exit(1)


@app.command()
@berhenti_rapi
def tenggat(
    instansi: Annotated[str, INSTANSI],
    mulai: Annotated[str, typer.Option(help="Saat mulai menurut jam kantor, misalnya 2026-03-16T09:00.")],
    waktu: Annotated[str, typer.Option(help='Waktu seperti pada SOP, misalnya "10 hari", "30 menit", "1 minggu".')],
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Menghitung tenggat menurut kalender kantor, dan menerangkan hari yang dihitung dan yang dilewati."""
    from bot.domain.tenggat import hitung_tenggat
    from bot.domain.waktu import Waktu, WaktuTidakSah
    from bot.presenters.tenggat import jatuh_tempo, uraian
    from bot.wiring import kalender_kantor

    s = baca()
    try:
        saat = datetime.fromisoformat(mulai)
        lama = Waktu.parse(waktu)
    except WaktuTidakSah as salah:
        raise KonfigurasiSalah([f"--waktu: {salah.alasan}."]) from None
    except ValueError:
        raise KonfigurasiSalah([f"--mulai: '{mulai}' tidak terbaca; tulis seperti 2026-03-16T09:00."]) from None
    kal = kalender_kantor(s, instansi, saat)
    try:
        saat = saat.replace(tzinfo=kal.tz) if saat.tzinfo is None else saat.astimezone(kal.tz)
        hasil = hitung_tenggat(kal, saat, lama)
    except OverflowError:  # beyond the years 1 to 9999
        raise KonfigurasiSalah([f"--mulai: tenggat dari '{mulai}' jatuh di luar kalender."]) from None
    assert hasil.jatuh_tempo is not None  # only an open pause leaves it open
    penjelasan = uraian(hasil, kal.tz)
    if json_:
        typer.echo(json.dumps({
            "jatuh_tempo": hasil.jatuh_tempo.astimezone(kal.tz).isoformat(), "mulai": saat.isoformat(), "waktu": str(lama),
            "dihitung": [t.isoformat() for t in hasil.dihitung], "perkiraan": hasil.perkiraan,
            "dilewati": [{"tanggal": h.tanggal.isoformat(), "sebab": h.sebab, "nama": h.libur.nama if h.libur else "",
                          "dasar": h.libur.dasar if h.libur else ""} for h in hasil.dilewati],
            "penjelasan": penjelasan}, ensure_ascii=False))  # fmt: skip
        return
    typer.echo(f"Jatuh tempo: {jatuh_tempo(hasil, kal.tz)}")
    for baris in penjelasan:
        typer.echo(baris)


@app.command()
@berhenti_rapi
def backup(
    tujuan: Annotated[Path, typer.Argument(help="Berkas .tar yang akan dibuat, atau folder yang sudah ada: di sana namanya paraf-TANGGAL-JAM.tar "
                                             "(.tar.sandi bila KUNCI_CADANGAN diisi).")],
    dengan_kunci: Annotated[bool, typer.Option("--dengan-kunci", help="Sertakan kunci induk; simpan di tempat terkunci.")] = False,
    simpan: Annotated[int, typer.Option(min=0, help="Dari folder itu hanya sekian cadangan terbaru yang disimpan; 0: semua.")] = 0,
) -> None:
    """Menyalin basis data dan dokumen ke satu berkas, juga saat bot berjalan; disandikan bila KUNCI_CADANGAN diisi."""
    from bot.operator.cadangan import buang_lama, buat_cadangan, nama_harian

    s = baca()
    folder = tujuan if tujuan.is_dir() else None
    if simpan and folder is None:
        raise KonfigurasiSalah(["--simpan: hanya untuk folder yang sudah ada."])
    if folder is not None:
        tujuan = nama_harian(folder, datetime.now(UTC), sandi=bool(s.KUNCI_CADANGAN))
    ringkas = _cadangan(lambda: buat_cadangan(s, tujuan, dengan_kunci=dengan_kunci))
    typer.echo(f"Cadangan {tujuan}: {ringkas.berkas} berkas kerja, {ringkas.dokumen} dokumen, sudah diperiksa.")
    if simpan and folder is not None and (lama := buang_lama(folder, simpan)):
        typer.echo(f"Cadangan lama dihapus: {', '.join(x.name for x in lama)}.")
    _tutup_cadangan(ringkas)


@app.command()
@berhenti_rapi
def restore(sumber: Annotated[Path, typer.Argument(help="Berkas hasil paraf backup.")]) -> None:
    """Memulihkan cadangan ke tempat data yang masih kosong."""
    from bot.operator.cadangan import pulihkan

    ringkas = _cadangan(lambda: pulihkan(baca(), sumber))
    typer.echo(f"Dipulihkan: {ringkas.berkas} berkas kerja, {ringkas.dokumen} dokumen.")
    _tutup_cadangan(ringkas)


def _cadangan(fn: Callable[[], Ringkas]) -> Ringkas:
    """A damaged archive or database is said as a whole list, with exit code 1."""
    from bot.operator.cadangan import CadanganRusak

    try:
        return fn()
    except CadanganRusak as galat:
        salah(galat.keterangan, *(f"- {x}" for x in galat.daftar))
        raise typer.Exit(1) from None


def _tutup_cadangan(ringkas: Ringkas) -> None:
    for pesan in ringkas.pesan:
        typer.echo(pesan)
    if ringkas.temuan:
        salah("Basis data yang dicadangkan sudah bermasalah sebelumnya; jalankan paraf doctor:",
               *(f"- {x}" for x in ringkas.temuan))  # fmt: skip
        raise typer.Exit(1)
