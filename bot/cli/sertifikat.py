"""`paraf sertifikat`: the certificates that letters are signed with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.dasar import INSTANSI, berhenti_rapi, kantor_ini
from bot.domain.galat import KonfigurasiSalah
from bot.settings import baca

if TYPE_CHECKING:
    from bot.letters.ttd.sertifikat import OtoritasSertifikat, Terdaftar
    from bot.settings import Settings

app = typer.Typer(help="Sertifikat penanda tangan.", no_args_is_help=True)


@app.command("init")
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


@app.command("terbitkan")
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
    kantor = kantor_ini(instansi)
    siapa = kantor.di_meja(lambda m: penanda_tangan(m, jabatan=jabatan or None, orang_id=orang or None))
    if not siapa:
        raise KonfigurasiSalah(["Tidak ada pemegang jabatan itu sekarang. Undang dengan: paraf pejabat undang"])
    otoritas = _otoritas(kantor.s)
    _tulis_sertifikat([otoritas.terbitkan(instansi, x, datetime.now(UTC)) for x in siapa], json_=json_)


@app.command("cabut")
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


@app.command("kenali")
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

    kantor = kantor_ini(instansi)
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


@app.command("daftar")
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
