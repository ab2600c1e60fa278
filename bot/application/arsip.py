"""The list of contents of a finished case: every document with its sha256, size and time, under a classification."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.application.pandangan import nama_dokumen, nama_jabatan, ringkas_ukuran
from bot.application.ports import Meja
from bot.domain import peristiwa as p
from bot.domain.berkas import Berkas
from bot.domain.peristiwa import DokumenRef, Peristiwa, dokumen_baru
from bot.domain.sop import Sop

#: Where the list itself lies among the documents; it does not list itself.
SLOT = "arsip"

_JENIS = {
    "permohonan": "Permohonan", "data": "Data", "hasil": "Hasil", "draf": "Draf surat", "surat": "Surat", "bukti": "Bukti serah terima",
    "disposisi": "Lembar disposisi", "rapat": "Rapat dan tanda terima", "himpunan": "Data terhimpun", "pindaian": "Pindaian",
}  # fmt: skip


def klasifikasi(m: Meja, berkas: Berkas) -> str:
    """The code the case was filed under, else the office's own; empty when it has none."""
    for event in reversed(m.g.acara(berkas.id)):
        if isinstance(event, p.BerkasDiarsipkan):
            return event.klasifikasi
    return m.kantor.instansi.nomor_surat.klasifikasi


def daftar_isi(m: Meja, berkas: Berkas, sop: Sop) -> dict[str, Any]:
    """The list as data, documents in the order they came."""
    acara = m.g.acara(berkas.id)
    nama = nama_dokumen(acara)
    surat = berkas.surat
    return {
        "instansi": m.kantor.instansi.nama,
        "berkas": berkas.nomor,
        "sop": sop.nama,
        "klasifikasi": klasifikasi(m, berkas),
        "dibuka": berkas.dibuat_at.isoformat(),
        "selesai": berkas.selesai_at.isoformat() if berkas.selesai_at else None,
        "nomor_surat": surat.nomor.nomor if surat and surat.nomor else None,
        "penanda_tangan": nama_jabatan(m, sop, surat.ditandatangani_oleh.jabatan)
        if surat and surat.ditandatangani_oleh and surat.ditandatangani_oleh.jabatan else None,
        "dokumen": [
            {"nama": nama.get(d.id) or _nama(berkas, event, d), "jenis": d.slot, "sha256": d.sha256, "ukuran": d.ukuran,
             "mime": d.mime, "waktu": event.at.isoformat()}
            for event in acara for d in dokumen_baru(event) if d.slot != SLOT
        ],
    }  # fmt: skip


def _nama(berkas: Berkas, event: Peristiwa, dokumen: DokumenRef) -> str:
    """The file name of what the program made itself."""
    akhiran = {"application/pdf": "pdf", "image/png": "png"}.get(dokumen.mime, "docx")
    nomor = berkas.nomor.replace("/", "-")
    if isinstance(event, p.DrafSuratDisusun):
        return f"Draf-{nomor}-v{event.versi}.{akhiran}"
    if isinstance(event, p.SuratDitandatangani):
        return f"Surat-{event.nomor.replace('/', '-')}-bertanda-tangan.{akhiran}"
    if isinstance(event, p.SuratDirender | p.PdfSuratDisusulkan):
        return f"Surat-{nomor}-{'halaman-1' if akhiran == 'png' else 'siap-tanda-tangan'}.{akhiran}"
    return f"{dokumen.slot}-{nomor}.{akhiran}"


def daftar_isi_terbaca(m: Meja, daftar: dict[str, Any]) -> str:
    """The same list for people, as plain text that opens on every machine."""
    kal = m.kantor.kalender(m.sekarang)

    def waktu(iso: str | None) -> str:
        return m.kantor.penyaji.waktu(datetime.fromisoformat(iso), kal.tz) if iso else "-"

    baris = [
        "DAFTAR ISI ARSIP", "",
        f"Instansi       : {daftar['instansi']}",
        f"Berkas         : {daftar['berkas']}",
        f"SOP            : {daftar['sop']}",
        f"Klasifikasi    : {daftar['klasifikasi'] or 'belum ditetapkan'}",
        f"Dibuka         : {waktu(daftar['dibuka'])}",
        f"Selesai        : {waktu(daftar['selesai'])}",
        f"Nomor surat    : {daftar['nomor_surat'] or '-'}",
        f"Penanda tangan : {daftar['penanda_tangan'] or '-'}",
        "", f"{len(daftar['dokumen'])} dokumen, menurut waktu masuk:", "",
    ]  # fmt: skip
    for i, d in enumerate(daftar["dokumen"], 1):
        baris += [f"{i:>3}. {d['nama']}",
                  f"     {_JENIS.get(d['jenis'], d['jenis'])}, {ringkas_ukuran(d['ukuran'])}, {waktu(d['waktu'])}",
                  f"     SHA-256 {d['sha256']}"]  # fmt: skip
    return "\n".join(baris) + "\n"
