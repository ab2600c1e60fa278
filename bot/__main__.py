"""The program's commands. Exit 0 good, 1 errors in what was checked, 2 wrong use or settings."""

from __future__ import annotations

from bot import muatan  # before anything that loads structlog or httpx

# isort: split

import asyncio
import json
import logging
import sys
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from functools import wraps
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ParamSpec, TypeVar

import structlog
import typer

from bot.application.ukur import Ukuran
from bot.catatan import siapkan_log
from bot.domain.galat import GalatParaf, KonfigurasiSalah
from bot.letters.errors import TemplatTidakSah
from bot.settings import baca, bentuk_log
from bot.specs.temuan import SpecTidakSah, temuan_ke_teks

if TYPE_CHECKING:
    from bot.application.ports import NomorTercatat
    from bot.cadangan import Ringkas
    from bot.domain.instansi import Instansi
    from bot.domain.sop import Sop
    from bot.kantor import Kantor
    from bot.letters.ttd.sertifikat import OtoritasSertifikat, Terdaftar
    from bot.settings import Settings

#: Seconds after the start in which nobody shall wait for a sweep of the memory.
SESUDAH_SIAP = 3.0

P = ParamSpec("P")
R = TypeVar("R")

log = structlog.get_logger(__name__)

app = typer.Typer(help="paraf: bot Telegram yang menjalankan SOP kantor pemerintah.", no_args_is_help=True,
                  add_completion=False, pretty_exceptions_enable=False)  # fmt: skip
sop_app = typer.Typer(help="Memeriksa, mencetak, dan menggambar SOP.", no_args_is_help=True)
pejabat_app = typer.Typer(help="Pejabat dan akunnya.", no_args_is_help=True)
app.add_typer(sop_app, name="sop")
nomor_app = typer.Typer(help="Nomor surat: buku nomor, dan blok untuk surat di kertas.", no_args_is_help=True)
app.add_typer(pejabat_app, name="pejabat")
surat_app = typer.Typer(help="Memeriksa dan melihat templat surat.", no_args_is_help=True)
app.add_typer(surat_app, name="surat")
app.add_typer(nomor_app, name="nomor")
instansi_app = typer.Typer(help="Setelan kantor yang bukan berkas.", no_args_is_help=True)
app.add_typer(instansi_app, name="instansi")
data_diri_app = typer.Typer(help="Hak seseorang atas data dirinya (UU 27/2022): salinan dan penghapusan.", no_args_is_help=True)
app.add_typer(data_diri_app, name="data-diri")
sertifikat_app = typer.Typer(help="Sertifikat penanda tangan.", no_args_is_help=True)
app.add_typer(sertifikat_app, name="sertifikat")

INSTANSI = typer.Option(help="Id instansi, misalnya dkisp-tarakan.")
SOP = typer.Argument(metavar="ID", help="Id SOP, misalnya dkisp-tarakan/layanan-data-statistik-sektoral.")


def _sebut_versi(ya: bool) -> None:
    if ya:
        typer.echo(f"paraf {version('paraf')}")
        raise typer.Exit


@app.callback()
def pilihan_umum(
    versi: Annotated[bool, typer.Option("--version", help="Menyebut versi program ini.", callback=_sebut_versi, is_eager=True)] = False,
) -> None:
    """Options of the program itself."""


def _salah(*baris: str) -> None:
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
            _salah(*kepala, *sebab)
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
                _salah(*kepala, *sebab)
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


#: What people can mend.
HENTI = (SpecTidakSah, TemplatTidakSah, GalatParaf)


def _sebab(galat: Exception) -> tuple[list[str], list[str]]:
    """What stops a command: the heading, and each reason on its own line."""
    match galat:
        case KonfigurasiSalah():
            return ["paraf tidak dapat dijalankan:"], [f"- {x}" for x in galat.daftar]
        case SpecTidakSah():
            return ["Spesifikasi SOP belum benar:"], temuan_ke_teks(galat.temuan).splitlines()
        case TemplatTidakSah():
            return ["Templat surat belum benar:"], [f"- {folder}: {alasan}" for folder, alasan in galat.temuan]
        case GalatParaf():
            return [_kalimat(galat)], []
    raise galat


def _umumkan(peristiwa: str, kalimat: str) -> None:
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
        _umumkan("kunci_induk_dibuat", f"Kunci induk baru dibuat di {s.DATA_DIR / 'kunci-induk'}. Simpan salinannya di tempat aman.")

    def siap() -> None:
        asyncio.get_running_loop().call_later(SESUDAH_SIAP, bekukan)
        nama = ", ".join(f"{k.lingkungan.instansi.nama_singkat} (@{k.lingkungan.nama_bot})"
                         for k in program.kantor.values())  # fmt: skip
        cara = "webhook" if s.webhook else "polling"
        sehat = f" Kesehatan: http://{s.HTTP_HOST}:{program.web_port}/healthz" if program.web_port else ""
        bagian = f"{cara}; hanya {only}" if only else cara
        _umumkan("berjalan", f"paraf berjalan ({bagian}): {nama}.{sehat}")

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
    from bot.demo import jalankan_demo

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
    from bot.dokter import periksa_semua

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
    from bot.cadangan import buang_lama, buat_cadangan, nama_harian

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
    from bot.cadangan import pulihkan

    ringkas = _cadangan(lambda: pulihkan(baca(), sumber))
    typer.echo(f"Dipulihkan: {ringkas.berkas} berkas kerja, {ringkas.dokumen} dokumen.")
    _tutup_cadangan(ringkas)


def _cadangan(fn: Callable[[], Ringkas]) -> Ringkas:
    """A damaged archive or database is said as a whole list, with exit code 1."""
    from bot.cadangan import CadanganRusak

    try:
        return fn()
    except CadanganRusak as galat:
        _salah(galat.keterangan, *(f"- {x}" for x in galat.daftar))
        raise typer.Exit(1) from None


def _tutup_cadangan(ringkas: Ringkas) -> None:
    for pesan in ringkas.pesan:
        typer.echo(pesan)
    if ringkas.temuan:
        _salah("Basis data yang dicadangkan sudah bermasalah sebelumnya; jalankan paraf doctor:",
               *(f"- {x}" for x in ringkas.temuan))  # fmt: skip
        raise typer.Exit(1)


@sop_app.command("check")
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


def _kantor(instansi: str) -> Kantor:
    """The office a command works in.

    Raises:
        KonfigurasiSalah: there is no such office.
    """
    from bot.kantor import buka

    return buka(baca(), instansi)


def _sop(id_sop: str, s: Settings) -> tuple[Sop, Instansi]:
    """The procedure with this id and its office."""
    from bot.wiring import muat_katalog

    katalog = muat_katalog(s)
    if id_sop not in katalog.sop:
        raise KonfigurasiSalah([f"SOP '{id_sop}' tidak dikenal. Yang ada: {', '.join(sorted(katalog.sop))}."])
    sop = katalog.sop[id_sop]
    return sop, katalog.instansi[sop.instansi]


def _tujuan(keluaran: Path | None, sop: Sop, akhiran: tuple[str, ...]) -> Path:
    """Where a file goes; without a wish, the SOP's name in this folder."""
    tujuan = keluaran or Path(f"{sop.id.partition('/')[2]}{akhiran[0]}")
    if tujuan.suffix.lower() not in akhiran:
        raise KonfigurasiSalah([f"Nama berkas '{tujuan.name}' harus berakhiran {' atau '.join(akhiran)}."])
    return tujuan


def _simpan(tujuan: Path, isi: bytes) -> None:
    try:
        tujuan.write_bytes(isi)
    except OSError as galat:
        raise KonfigurasiSalah([f"Berkas '{tujuan}' tidak dapat ditulis: {galat.strerror}."]) from galat
    typer.echo(f"{tujuan} sudah dibuat.")


@sop_app.command("form")
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
    sop, instansi = _sop(id_sop, s)
    tujuan = _tujuan(keluaran, sop, (".docx", ".pdf"))
    isi = kemas_tetap(form_docx(sop, instansi, ukuran=_kolom_ukuran(sop) if ukuran else None))
    _simpan(tujuan, isi if tujuan.suffix.lower() == ".docx" else asyncio.run(_ke_pdf(isi, s)))


async def _ke_pdf(docx: bytes, s: Settings, saran: str = "Simpan sebagai .docx.") -> bytes:
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


@sop_app.command("gambar")
@berhenti_rapi
def sop_gambar(
    id_sop: Annotated[str, SOP],
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .svg atau .png; bila kosong, .svg di folder ini.")] = None,
) -> None:
    """Menggambar bagan alir SOP."""
    from bot.diagrams.gambar import gambar_png, gambar_svg

    sop, _ = _sop(id_sop, baca())
    tujuan = _tujuan(keluaran, sop, (".svg", ".png"))
    _simpan(tujuan, gambar_svg(sop).encode() if tujuan.suffix.lower() == ".svg" else gambar_png(sop))


@sop_app.command("ukur")
@berhenti_rapi
def sop_ukur(
    id_sop: Annotated[str, SOP],
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Waktu nyata tiap langkah dibanding janji SOP, dari berkas yang sudah selesai."""
    from bot.application.ukur import lama_terbaca

    sop, _ = _sop(id_sop, baca())
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

    return _kantor(sop.instansi).di_meja(lambda m: ukur(m, sop))


def _kolom_ukuran(sop: Sop) -> dict[int, str]:
    """The measured column of the form: median and share in time."""
    from bot.application.ukur import lama_terbaca

    return {u.no: lama_terbaca(u.median) + (f" ({u.tepat:.0%} tepat)" if u.tepat is not None else "")
            for u in _ukur(sop)}  # fmt: skip


@sop_app.command("move")
@berhenti_rapi
def sop_move(
    id_sop: Annotated[str, SOP],
    ya: Annotated[bool, typer.Option("--ya", help="Pindahkan; tanpa ini hanya menunjukkan rencana.")] = False,
) -> None:
    """Memindahkan berkas yang berjalan ke versi SOP yang berlaku sekarang."""
    from bot.application.pindah import pindahkan, rencanakan

    sop, _ = _sop(id_sop, baca())
    rencana = _kantor(sop.instansi).di_meja(lambda m: (pindahkan if ya else rencanakan)(m, sop))
    if not rencana:
        typer.echo("Semua berkas yang berjalan sudah memakai versi yang berlaku.")
    for satu in rencana:
        hasil = "tetap di versi lama: " + "; ".join(satu.halangan) if satu.halangan else "dipindahkan" if ya else "dapat dipindahkan"
        typer.echo(f"{satu.nomor}: {hasil}")
        for beda in satu.perbedaan:
            typer.echo(f"   - {beda}")


@sop_app.command("bpmn")
@berhenti_rapi
def sop_bpmn(
    id_sop: Annotated[str, SOP],
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .bpmn; bila kosong, di folder ini.")] = None,
) -> None:
    """Menulis SOP sebagai BPMN 2.0 untuk dibuka di perangkat pemodel."""
    from bot.diagrams.bpmn import bpmn_xml

    sop, _ = _sop(id_sop, baca())
    _simpan(_tujuan(keluaran, sop, (".bpmn", ".xml")), bpmn_xml(sop))


@sop_app.command("import")
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
    _simpan(tujuan, draf_ke_yaml(draf).encode())
    ragu = sum(bool(b.ragu) for b in draf.langkah)
    typer.echo(f"{len(draf.langkah)} langkah, {ragu} di antaranya belum pasti ({draf.banyak_ragu} sel). Periksa tanda 'ragu'.")
    for catatan in draf.catatan:
        typer.echo(f"- {catatan}")


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


@nomor_app.command("blok")
@berhenti_rapi
def nomor_blok(
    instansi: Annotated[str, INSTANSI],
    banyak: Annotated[int, typer.Option(help="Banyaknya nomor, 1 sampai 200.")],
    keterangan: Annotated[str, typer.Option(help="Untuk surat apa, tanpa nama orang.")],
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Menyisihkan nomor surat berikutnya untuk surat di kertas."""
    from bot.application.nomor import pesan_blok

    _tulis_nomor(_kantor(instansi).di_meja(lambda m: pesan_blok(m, banyak, keterangan)), sebagai_json=json_)


@nomor_app.command("batal")
@berhenti_rapi
def nomor_batal(
    instansi: Annotated[str, INSTANSI],
    nomor: Annotated[str, typer.Option(help="Nomor surat lengkap seperti di paraf nomor daftar.")],
) -> None:
    """Mencatat bahwa sebuah nomor dari blok kertas tidak jadi dipakai; nomornya tetap terhitung."""
    from bot.application.nomor import batalkan_kertas

    tercatat = _kantor(instansi).di_meja(lambda m: batalkan_kertas(m, nomor))
    typer.echo(f"{tercatat.nomor} dicatat batal.")


@nomor_app.command("daftar")
@berhenti_rapi
def nomor_daftar(
    instansi: Annotated[str, INSTANSI],
    tahun: Annotated[int | None, typer.Option(help="Hanya tahun ini.")] = None,
    status: Annotated[str, typer.Option(help="Hanya yang berstatus dipesan, final, batal, atau kertas.")] = "",
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Buku nomor: agenda dan surat menurut tahun dan aliran, juga yang batal dan yang disisihkan untuk kertas."""
    semua = _kantor(instansi).di_meja(lambda m: m.g.daftar_nomor(tahun))
    _tulis_nomor([n for n in semua if status in ("", n.status)], sebagai_json=json_)


def _nik(isian: str) -> str:
    """The NIK of an option, asked for unseen when it is `-`: what stands on a command line is seen by every user of the machine.

    Raises:
        KonfigurasiSalah: it is no NIK.
    """
    nik = "".join((typer.prompt("NIK", hide_input=True) if isian == "-" else isian).split())
    if nik and not (nik.isdecimal() and len(nik) == 16):
        raise KonfigurasiSalah(["--nik: NIK terdiri dari 16 angka."])
    return nik


@pejabat_app.command("undang")
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
    kantor = _kantor(instansi)
    username = kantor.bot()
    tautan = kantor.di_meja(lambda m: undang(m, jabatan, nama, pangkat=pangkat, nip=nip, nik=nik))
    alamat = f"https://t.me/{username}?start={tautan.token}"
    isi: dict[str, Any] = {"token": tautan.token, "tautan": alamat, "berlaku_sampai": tautan.berlaku_sampai.isoformat()}
    if json_:
        typer.echo(json.dumps(isi))
    else:
        typer.echo(f"Tautan untuk {nama} ({jabatan}), sekali pakai sampai {tautan.berlaku_sampai:%d-%m-%Y %H.%M} UTC:\n{alamat}")


ORANG = typer.Option(help="Id orang dari paraf pejabat daftar, bila jabatan itu dijabat beberapa orang.")


@pejabat_app.command("daftar")
@berhenti_rapi
def pejabat_daftar(instansi: Annotated[str, INSTANSI], json_: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Jabatan sebagai pohon: siapa yang menjabat, sejak kapan, dan apakah akunnya tertaut."""
    from bot.application.pejabat import pohon
    from bot.pejabat import cetak_pohon, data_pohon

    semua = _kantor(instansi).di_meja(lambda m: pohon(m, opd=True))
    typer.echo(json.dumps(data_pohon(semua), ensure_ascii=False) if json_ else "\n".join(cetak_pohon(semua)))


@pejabat_app.command("pindah")
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
    from bot.pejabat import pilih, tanggal

    hari = tanggal("--mulai", mulai)
    _kantor(instansi).di_meja(lambda m: pindahkan(m, None, pilih(m, dari, orang), ke, mulai=hari))
    typer.echo(f"Dicatat: pindah dari {dari} ke {ke} mulai {hari:%d-%m-%Y}.")


@pejabat_app.command("akhiri")
@berhenti_rapi
def pejabat_akhiri(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kabid.")],
    sampai: Annotated[str, typer.Option(help="Hari terakhir, masih termasuk; bila kosong, berakhir sekarang.")] = "",
    orang: Annotated[str, ORANG] = "",
) -> None:
    """Mengakhiri penugasan seorang pejabat. Pekerjaan yang terbuka tetap di jabatan; kursi yang kosong dilaporkan bot."""
    from bot.application.pejabat import akhiri
    from bot.pejabat import pilih, tanggal

    hari = tanggal("--sampai", sampai) if sampai else None
    _kantor(instansi).di_meja(lambda m: akhiri(m, None, pilih(m, jabatan, orang), hari_terakhir=hari))
    typer.echo(f"Dicatat: penugasan {jabatan} berakhir {f'setelah {hari:%d-%m-%Y}' if hari else 'sekarang'}.")


@pejabat_app.command("ubah")
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
    from bot.pejabat import pilih

    nik = _nik(nik)
    if not (nama or pangkat or nip or nik):
        raise KonfigurasiSalah(["Sebutkan yang diubah: --nama, --pangkat, --nip, atau --nik."])
    siapa = _kantor(instansi).di_meja(
        lambda m: ubah_profil(m, None, pilih(m, jabatan, orang), nama=nama, pangkat=pangkat, nip=nip, nik=nik))
    typer.echo(f"Data {siapa} ({jabatan}) diperbarui.")


@pejabat_app.command("ganti-akun")
@berhenti_rapi
def pejabat_ganti_akun(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kadis.")],
    orang: Annotated[str, ORANG] = "",
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Membuat tautan untuk pindah ke akun Telegram lain; berlaku setelah atasan atau admin mengonfirmasi."""
    from bot.application.pejabat import tautan_ganti
    from bot.pejabat import pilih

    kantor = _kantor(instansi)
    username = kantor.bot()
    tautan, nama = kantor.di_meja(lambda m: tautan_ganti(m, None, pilih(m, jabatan, orang)))
    alamat = f"https://t.me/{username}?start={tautan.token}"
    if json_:
        typer.echo(json.dumps({"token": tautan.token, "tautan": alamat, "berlaku_sampai": tautan.berlaku_sampai.isoformat()}))
    else:
        typer.echo(f"Tautan ganti akun untuk {nama} ({jabatan}), dibuka dengan akun yang baru, sampai "
                   f"{tautan.berlaku_sampai:%d-%m-%Y %H.%M} UTC:\n{alamat}")  # fmt: skip


@pejabat_app.command("impor")
@berhenti_rapi
def pejabat_impor(
    berkas: Annotated[Path, typer.Argument(metavar="BERKAS", help="CSV atau Excel: jabatan, nama, nip, mulai; boleh nik, pangkat.")],
    instansi: Annotated[str, INSTANSI],
    terapkan: Annotated[bool, typer.Option("--terapkan", help="Lakukan; tanpa ini hanya menunjukkan yang akan berubah.")] = False,
    keluaran: Annotated[Path | None, typer.Option(help="Berkas baru untuk tautan undangan (izin 0600).")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Cetak hasilnya, termasuk tautan, sebagai JSON.")] = False,
) -> None:
    """Memasukkan pejabat satu kantor dari satu daftar, dalam satu transaksi. Yang sudah ada tidak diakhiri."""
    from bot.pejabat import BerkasTautan, cetak_rencana, data_tautan, impor

    kantor = _kantor(instansi)
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
        _salah(f"{berkas} belum dapat dipakai; tidak ada yang diubah:", *(f"- {x}" for x in rencana.temuan))
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


DATA_BERKAS = typer.Option(help="Nomor agenda sebuah permohonannya, misalnya 001/AGD/2026.")
DATA_AKUN = typer.Option(help="Nomor akun Telegramnya.")
DATA_ORANG = typer.Option(help="Id orang, dari pesan bot kepada admin atau paraf data-diri cari.")


@data_diri_app.command("cari")
@berhenti_rapi
def data_diri_cari(
    nama: Annotated[str, typer.Argument(help="Sebagian nama.")],
    instansi: Annotated[str, INSTANSI],
) -> None:
    """Mencari orang menurut nama; setiap nama dibuka sandinya, jadi di kantor besar perlu waktu."""
    from bot.application.data_diri import cari_nama
    from bot.data_diri import cetak

    semua = _kantor(instansi).di_meja(lambda m: [cetak(x) for x in cari_nama(m, nama)])
    typer.echo("\n".join(semua) or "Tidak ada.")


@data_diri_app.command("salin")
@berhenti_rapi
def data_diri_salin(
    instansi: Annotated[str, INSTANSI],
    berkas: Annotated[str, DATA_BERKAS] = "",
    akun: Annotated[int | None, DATA_AKUN] = None,
    orang: Annotated[str, DATA_ORANG] = "",
    keluaran: Annotated[Path | None, typer.Option(help="Berkas .zip baru (izin 0600); bila kosong, di folder ini.")] = None,
) -> None:
    """Membuat salinan semua yang tersimpan tentang seseorang, untuk diserahkan kepadanya: data.json dan dokumennya."""
    from bot.data_diri import Pilihan, salin

    tujuan = keluaran or Path(f"data-diri-{datetime.now(UTC):%Y%m%d-%H%M%S}.zip")
    banyak, hilang = salin(_kantor(instansi), Pilihan(berkas, akun, orang), tujuan)
    typer.echo(f"{tujuan} sudah dibuat, dengan {banyak} dokumen. Isinya tidak tersandi: periksa dahulu apakah memuat data orang lain, serahkan "
               "kepada orangnya saja, lalu hapus dari mesin ini.")  # fmt: skip
    if hilang:
        _salah("Dokumen yang tidak ada di arsip:", *(f"- {x}" for x in hilang))
        raise typer.Exit(1)


@data_diri_app.command("hapus")
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
    from bot.data_diri import Pilihan, cetak, hapus

    kantor, siapa = _kantor(instansi), Pilihan(berkas, akun, orang)
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
        _salah("Basis data sedang sibuk, jadi sisa baris lama belum ditimpa. Ulangi perintah ini saat sepi.")
        raise typer.Exit(1)


@surat_app.command("check")
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


@surat_app.command("preview")
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
        pdf = await _ke_pdf(docx, s, saran="Pasang LibreOffice (make deps), lalu coba lagi.")
    except KonfigurasiSalah as galat:
        _salah(*galat.daftar)
        raise typer.Exit(1) from None
    _simpan(tujuan.with_name(f"{tujuan.name}.pdf"), pdf)
    nomor = 1
    while (png := await pdf_ke_png(pdf, nomor, 100)) is not None:
        _simpan(tujuan.with_name(f"{tujuan.name}-{nomor}.png"), png)
        nomor += 1


@instansi_app.command("logo")
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

    kantor = _kantor(instansi)
    try:
        with open(gambar, "rb") as berkas:
            png = periksa_lambang(berkas.read(MAKS_BYTE + 1))
    except OSError as galat:
        raise KonfigurasiSalah([f"Berkas '{gambar}' tidak dapat dibaca: {galat.strerror}."]) from galat
    except BerkasDitolak as galat:
        _salah(GALAT[galat.code])
        raise typer.Exit(1) from None
    sha256 = ArsipBerkas(kantor.s.DATA_DIR).simpan(png)
    kantor.di_meja(lambda m: m.g.simpan_lambang(sha256, at=m.sekarang))
    typer.echo(f"Lambang {kantor.katalog.instansi[instansi].nama_singkat} dipasang; dipakai pada surat yang disusun mulai sekarang.")


@sertifikat_app.command("init")
@berhenti_rapi
def sertifikat_init() -> None:
    """Membuat CA internal, bila belum ada. SIGNING_PROVIDER=local membuatnya sendiri saat mulai pertama kali."""
    from bot.letters.ttd.lokal import siapkan

    s = baca()
    otoritas = _otoritas(s)
    baru = siapkan(otoritas, datetime.now(UTC))
    akar = otoritas.akar()
    typer.echo(f"{'CA internal baru dibuat' if baru else 'CA internal sudah ada'} di {s.DATA_DIR / 'sertifikat'}, berlaku sampai "
               f"{akar.not_valid_after_utc:%d-%m-%Y}. Sertifikatnya internal: bukan sertifikat elektronik tersertifikasi.")  # fmt: skip


@sertifikat_app.command("terbitkan")
@berhenti_rapi
def sertifikat_terbitkan(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan: untuk setiap pemegangnya sekarang.")] = "",
    orang: Annotated[str, typer.Option(help="Id orang: untuk setiap jabatan yang dipegangnya sekarang.")] = "",
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Menerbitkan sertifikat baru, misalnya sesudah yang lama dicabut. Yang pertama terbit sendiri saat tanda tangan pertama."""
    from bot.wiring import penanda_tangan

    if bool(jabatan) == bool(orang):
        raise KonfigurasiSalah(["Sebutkan --jabatan atau --orang, salah satu saja."])
    kantor = _kantor(instansi)
    siapa = kantor.di_meja(lambda m: penanda_tangan(m, jabatan=jabatan or None, orang_id=orang or None))
    if not siapa:
        raise KonfigurasiSalah(["Tidak ada pemegang jabatan itu sekarang. Undang dengan: paraf pejabat undang"])
    otoritas = _otoritas(kantor.s)
    _tulis_sertifikat([otoritas.terbitkan(instansi, x, datetime.now(UTC)) for x in siapa], json_=json_)


@sertifikat_app.command("cabut")
@berhenti_rapi
def sertifikat_cabut(
    sidik: Annotated[str, typer.Argument(help="Sidik dari paraf sertifikat daftar; paling sedikit 8 karakter pertama.")],
    json_: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Mencabut sertifikat mulai saat ini. Surat yang sudah ditandatangani tetap sah."""
    otoritas = _otoritas(baca())
    cocok = [x for x in otoritas.daftar() if len(sidik) >= 8 and x.sidik.startswith(sidik.lower())]
    if len(cocok) != 1:
        raise KonfigurasiSalah([f"Ada {len(cocok)} sertifikat dengan sidik itu. Salin sidiknya dari: paraf sertifikat daftar"])
    dicabut = otoritas.cabut(cocok[0].sidik, datetime.now(UTC))
    assert dicabut is not None
    _tulis_sertifikat([dicabut], json_=json_)


@sertifikat_app.command("kenali")
@berhenti_rapi
def sertifikat_kenali(
    pdf: Annotated[Path, typer.Argument(metavar="BERKAS", help="PDF yang ditandatangani lewat BSrE.")],
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan penanda tangannya.")],
    ya: Annotated[bool, typer.Option("--ya", help="Catat; tanpa ini sertifikatnya hanya ditunjukkan.")] = False,
) -> None:
    """Mencatat sertifikat BSrE seorang pejabat dari PDF-nya, bila tanda tangan pertamanya berakhir tidak pasti."""
    from cryptography import x509

    from bot.letters.ttd.pades import PdfTakTerbaca
    from bot.letters.ttd.pades import baca as baca_pdf
    from bot.wiring import penanda_tangan

    kantor = _kantor(instansi)
    try:
        semua = baca_pdf(pdf.read_bytes(), akar=None, crl=None, saat=datetime.now(UTC))
    except (OSError, PdfTakTerbaca):
        raise KonfigurasiSalah([f"{pdf} bukan PDF yang dapat dibaca."]) from None
    if not semua or not semua[-1].utuh:
        raise KonfigurasiSalah([f"{pdf} tidak memuat tanda tangan yang utuh."])
    sertifikat = x509.load_der_x509_certificate(semua[-1].sertifikat)
    typer.echo(f"Pemilik : {sertifikat.subject.rfc4514_string()}\nPenerbit: {sertifikat.issuer.rfc4514_string()}\n"
               f"Sidik   : {semua[-1].sidik}")  # fmt: skip
    siapa = kantor.di_meja(lambda m: penanda_tangan(m, jabatan=jabatan, orang_id=None))
    if len(siapa) != 1:
        raise KonfigurasiSalah([f"Jabatan '{jabatan}' dipegang {len(siapa)} orang sekarang; perintah ini memerlukan tepat satu."])
    if not ya:
        typer.echo(f"Pastikan pemilik dan penerbitnya benar, lalu ulangi dengan --ya agar dicatat sebagai milik {jabatan}.")
        return
    _tulis_sertifikat([_otoritas(kantor.s).catat(semua[-1].sertifikat, instansi, siapa[0], "bsre")], json_=False)


@sertifikat_app.command("daftar")
@berhenti_rapi
def sertifikat_daftar(json_: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Semua sertifikat yang pernah dipakai, dari yang paling lama."""
    _tulis_sertifikat(_otoritas(baca()).daftar(), json_=json_)


def _otoritas(s: Settings) -> OtoritasSertifikat:
    from bot.letters.ttd.sertifikat import OtoritasSertifikat
    from bot.settings import kunci_induk

    return OtoritasSertifikat(s.DATA_DIR / "sertifikat", kunci_induk(s).kunci)


def _tulis_sertifikat(daftar: Sequence[Terdaftar], *, json_: bool) -> None:
    if json_:
        typer.echo(json.dumps([x.ke_data() for x in daftar]))
        return
    for x in daftar:
        keadaan = f"dicabut {x.dicabut_at:%d-%m-%Y %H.%M} UTC" if x.dicabut_at else f"berlaku sampai {x.berlaku_sampai:%d-%m-%Y}"
        typer.echo(f"{x.sidik[:16]}  {x.penyedia:5}  {x.instansi} {x.jabatan} (orang {x.orang_id}), {keadaan}")
    if not daftar:
        typer.echo("Belum ada sertifikat.")


@pejabat_app.command("totp-reset")
@berhenti_rapi
def pejabat_totp_reset(
    instansi: Annotated[str, INSTANSI],
    jabatan: Annotated[str, typer.Option(help="Kode jabatan, misalnya kadis.")],
) -> None:
    """Mencabut kode tanda tangan pemegang jabatan; ia mendaftar ulang saat menandatangani berikutnya."""
    from bot.application.faktor import reset

    nama = _kantor(instansi).di_meja(lambda m: reset(m, jabatan))
    if not nama:
        _salah(f"Tidak ada pemegang jabatan '{jabatan}' yang mempunyai kode tanda tangan.")
        raise typer.Exit(1)
    typer.echo(f"Kode tanda tangan dicabut: {', '.join(nama)}. Pendaftaran ulang dilakukan saat menandatangani berikutnya.")


def main() -> None:
    """The console script `paraf`."""
    app()


if __name__ == "__main__":
    main()
