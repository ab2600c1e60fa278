"""The public page about one letter, for a phone: what the register says of it, and a form to hold a PDF against it."""

from __future__ import annotations

from html import escape

from bot.application.keaslian import EntriSurat
from bot.application.ports_ttd import HasilPeriksa
from bot.presenters.keaslian import (
    CONTOH,
    STATUS,
    TIDAK_SAH,
    cocokkan,
    judul_terdaftar,
    kalimat_alasan,
    keterangan,
    rincian,
)

_GAYA = """
:root{color-scheme:light dark}*{box-sizing:border-box}
body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;padding:20px 16px 40px;max-width:34rem;overflow-wrap:anywhere}
h1{font-size:1.3rem;margin:0 0 12px;line-height:1.3}h2{font-size:1.08rem;margin:28px 0 8px}
p{margin:0 0 12px}ul{margin:0 0 12px;padding-left:1.2rem}
.kotak{border:1px solid #8886;border-left:6px solid #8889;border-radius:10px;padding:14px;margin:0 0 16px}
.ya{border-left-color:#0b6b3a}.tidak{border-left-color:#b3261e}.ragu{border-left-color:#b26a00}
dl{margin:0}dt{font-size:.86rem;opacity:.75}dd{margin:0 0 10px;font-weight:600}dd:last-child{margin:0}
.kecil{opacity:.78;font-size:.92rem}form+.kecil{margin-top:12px}.contoh{font-weight:700;color:#b3261e}
label{display:block;font-weight:600;margin:0 0 6px}
input,button{font:inherit;width:100%;padding:13px;border-radius:10px;border:1px solid #8889}
input[type=text]{letter-spacing:.06em;text-transform:uppercase}
button{margin-top:12px;border:0;background:#0b4a8f;color:#fff;font-weight:600}
@media (prefers-color-scheme:dark){.contoh{color:#ff8a80}.tidak{border-left-color:#ff8a80}.ya{border-left-color:#57c98a}}
"""

#: What the page says instead of a verdict when the file could not be looked at.
KENDALA = {
    "tanpa_berkas": "Pilih berkas PDF-nya lebih dahulu, lalu tekan Periksa berkas.",
    "terlalu_besar": "Berkas itu lebih besar dari 20 MB. Surat dari kantor ini jauh lebih kecil, jadi berkas itu bukan suratnya.",
    "terlalu_lama": "Berkas belum selesai diterima. Periksa sambungan Bapak/Ibu, lalu coba lagi.",
    "terlalu_sering": "Terlalu banyak pemeriksaan dari sambungan ini. Mohon tunggu sebentar, lalu coba lagi.",
    "sibuk": "Pemeriksaan sedang ramai. Mohon coba lagi sebentar lagi.",
    "gangguan": "Mohon maaf, pemeriksaan belum dapat dilakukan. Silakan coba lagi beberapa saat lagi.",
}


def halaman_surat(entri: EntriSurat, alamat: str, nonce: str, *, hasil: HasilPeriksa | None = None, kendala: str = "") -> str:
    """One letter: what is known of it, then a verdict on a file where there is one, and the form."""
    jenis = {"dibatalkan": "tidak", "belum": "ragu"}.get(entri.status, "ya")
    judul = judul_terdaftar(entri) if entri.berlaku else STATUS[entri.status]
    if hasil is not None and not hasil.sah:  # nothing green beside a refusal
        jenis, judul = "", "Surat yang terdaftar dengan kode ini"
    daftar = "".join(f"<dt>{escape(label)}</dt><dd>{escape(nilai)}</dd>" for label, nilai in rincian(entri))
    contoh = f'<p class="contoh">{CONTOH}</p>' if entri.contoh else ""
    isi = [_hasil(hasil), _kendala(kendala), f"<h1>{judul}</h1>{contoh}",
           f'<div class="kotak {jenis}"><dl>{daftar}</dl></div><p>{escape(keterangan(entri))}</p>']  # fmt: skip
    if entri.berlaku:
        isi.append(f"<p>{cocokkan(entri)}</p>" + _formulir(entri, alamat))
    return _bungkus("Keaslian surat", "".join(isi), nonce)


def halaman_tidak_ada(alamat: str, nonce: str, *, kendala: str = "") -> str:
    """No such letter, whatever was asked."""
    return _bungkus("Keaslian surat", (
        f"{_kendala(kendala)}<h1>Kode tidak terdaftar</h1><p>Tidak ada surat dengan kode itu. Periksa kembali penulisannya: 16 huruf dan "
        "angka, tercetak pada surat di dekat kode QR.</p><p>Bila kodenya sudah benar, surat itu bukan dari kantor yang memakai layanan "
        f"ini. Mohon jangan menggunakannya.</p>{_formulir_kode(alamat)}"), nonce)  # fmt: skip


def halaman_tanya(alamat: str, nonce: str, *, kendala: str = "") -> str:
    """Where one types a code."""
    isi = f"{_kendala(kendala)}<h1>Memeriksa keaslian surat</h1><p>Ketik kode yang tercetak pada surat di dekat kode QR.</p>"
    return _bungkus("Keaslian surat", isi + _formulir_kode(alamat), nonce)


def _hasil(hasil: HasilPeriksa | None) -> str:
    if hasil is None:
        return ""
    if hasil.sah:
        return ('<div class="kotak ya" role="status"><h1>Berkas ini asli</h1><p>Berkas yang Bapak/Ibu kirim sama persis dengan surat '
                "di bawah ini dan tidak berubah.</p></div>")  # fmt: skip
    alasan = "".join(f"<li>{escape(x)}</li>" for x in kalimat_alasan(hasil))
    return f'<div class="kotak tidak" role="alert"><h1>Berkas ini tidak sah</h1><ul>{alasan}</ul><p>{TIDAK_SAH}</p></div>'


def _kendala(kode: str) -> str:
    return f'<div class="kotak ragu" role="alert">{KENDALA[kode]}</div>' if kode else ""


def _formulir(entri: EntriSurat, alamat: str) -> str:
    jenis = "PDF" if entri.pdf else "surat"
    terima = ' accept="application/pdf,.pdf"' if entri.pdf else ""
    return (f'<h2>Periksa berkas {jenis}-nya</h2><form method="post" action="{alamat}/{entri.kode}" enctype="multipart/form-data">'
            f'<label for="berkas">Berkas {jenis}</label><input id="berkas" name="berkas" type="file" required{terima}>'
            "<button>Periksa berkas</button></form>"
            '<p class="kecil">Paling besar 20 MB. Berkas hanya diperiksa, tidak disimpan.</p>')  # fmt: skip


def _formulir_kode(alamat: str) -> str:
    return (f'<form method="get" action="{alamat}"><label for="kode">Kode surat</label><input id="kode" name="kode" type="text" required '
            'maxlength="40" autocomplete="off" spellcheck="false" placeholder="ABCD-EFGH-JKLM-2345"><button>Periksa</button></form>')  # fmt: skip


def _bungkus(judul: str, isi: str, nonce: str) -> str:
    return ('<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" '
            f'content="width=device-width,initial-scale=1"><title>{judul}</title>'
            f'<style nonce="{nonce}">{_GAYA}</style></head><body><main>{isi}</main></body></html>')  # fmt: skip
