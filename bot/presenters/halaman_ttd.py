"""The page for a passphrase, for a phone: what is about to be signed, one field, and afterwards what became of it."""

from __future__ import annotations

import html
from collections.abc import Sequence

from bot.application.ports_ttd import LembarTtd

_GAYA = """
:root{color-scheme:light dark}*{box-sizing:border-box}
body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;padding:20px 16px;max-width:34rem}
h1{font-size:1.25rem;margin:0 0 12px}ul{list-style:none;padding:0;margin:0 0 16px}
li{border:1px solid #8886;border-radius:10px;padding:10px 12px;margin:0 0 10px}
.kecil{opacity:.75;font-size:.92rem}label{display:block;font-weight:600;margin:0 0 6px}
input,button{font:inherit;width:100%;padding:13px;border-radius:10px;border:1px solid #8889}
button{margin-top:12px;border:0;background:#0b6b3a;color:#fff;font-weight:600}
.jadi{border-left:5px solid #0b6b3a}.ditolak{border-left:5px solid #b3261e}.tidak_pasti{border-left:5px solid #b26a00}
.salah{color:#b3261e;font-weight:600}
"""

_HASIL = {
    "jadi": "Sudah ditandatangani.",
    "ditolak": "Belum ditandatangani.",
    "tidak_pasti": "Hasilnya belum pasti. Mohon lihat pesan di Telegram sebelum mengulang.",
}


def halaman_ttd(layar: str, daftar: Sequence[LembarTtd], nonce: str) -> str:
    """The whole page as HTML; it asks for nothing from anywhere else."""
    if layar in ("tanya", "kosong"):
        isi = _tanya(daftar, kosong=layar == "kosong")
    elif layar == "hasil":
        isi = _akhir(daftar)
    elif layar == "gangguan":
        isi = ("<h1>Belum dapat dicatat</h1><p>Hasil tanda tangan belum dapat dicatat. Mohon lihat kartunya di Telegram; jangan "
               "mengulang sebelum jelas.</p>")  # fmt: skip
    else:
        isi = ("<h1>Tautan tidak berlaku</h1><p>Tautan ini sudah dipakai atau lewat masa berlakunya. Tekan <b>Tanda tangani</b> "
               "pada kartu di Telegram untuk tautan baru.</p>")  # fmt: skip
    return (
        '<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" '
        'content="width=device-width,initial-scale=1"><title>Tanda tangan surat</title>'
        f'<style nonce="{nonce}">{_GAYA}</style></head><body><main>{isi}</main></body></html>'
    )


def _tanya(daftar: Sequence[LembarTtd], *, kosong: bool) -> str:
    apa = "Tanda tangani surat" if len(daftar) == 1 else f"Tanda tangani {len(daftar)} surat"
    salah = '<p class="salah" role="alert">Mohon isi kata sandi sertifikat.</p>' if kosong else ""
    return (
        f"<h1>{apa}</h1><ul>{''.join(_surat(x) for x in daftar)}</ul>{salah}"
        '<form method="post" autocomplete="off"><label for="sandi">Kata sandi sertifikat (passphrase)</label>'
        '<input id="sandi" name="sandi" type="password" required maxlength="256" autocomplete="off" autofocus>'
        f"<button>{apa}</button></form>"
        '<p class="kecil">Kata sandi hanya diteruskan ke penyedia tanda tangan dan tidak disimpan. Halaman ini sekali pakai.</p>'
    )


def _akhir(daftar: Sequence[LembarTtd]) -> str:
    jadi = sum(x.hasil == "jadi" for x in daftar)
    judul = "Selesai" if jadi == len(daftar) else f"{jadi} dari {len(daftar)} surat ditandatangani"
    return (f"<h1>{judul}</h1><ul>{''.join(_surat(x) for x in daftar)}</ul>"
            '<p class="kecil">Halaman ini boleh ditutup. Surat yang sudah ditandatangani ada di Telegram.</p>')  # fmt: skip


def _surat(x: LembarTtd) -> str:
    hasil = ""
    if x.hasil is not None:
        sebab = f" {html.escape(x.sebab)}" if x.sebab and x.hasil == "ditolak" else ""
        hasil = f"<br><b>{_HASIL[x.hasil]}</b>{sebab}"
    return (f'<li class="{x.hasil or ""}"><b>{html.escape(x.nomor)}</b><br>{html.escape(x.hal)}<br>'
            f'<span class="kecil">Berkas {html.escape(x.nomor_berkas)} · sebagai {html.escape(x.jabatan)}</span>{hasil}</li>')  # fmt: skip
