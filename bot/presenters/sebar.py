"""Cards of fan-out and meetings: the holder's list, an office's own part, the panels to begin."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.application.pandangan import PandanganTugas
from bot.application.ports import Isi, Tombol
from bot.application.sebaran import BarisSebar, PandanganSebar
from bot.domain.sop import Aksi
from bot.presenters.bentuk import balik_halaman, isian, potong, waktu, waktu_ringkas

Baris = tuple[Tombol, ...]

_CARA = {"dokumen": "berkas", "tautan": "tautan portal", "terima": "diterima", "luar": "dicatat petugas"}


def kartu_sebar(p: PandanganSebar) -> Isi:
    """The branches of a fan-out, a page at a time."""
    if not p.pemegang:
        return _kartu_pihak(p)
    if not p.terbuka:
        return Isi("\n".join([*_kepala(p), "", "✔️ Daftar ini sudah selesai."]))
    return _pilih_pihak(p) if p.letak.memilih else _daftar_pemegang(p)


def _kartu_pihak(p: PandanganSebar) -> Isi:
    """What one other office is asked for, or receives."""
    himpun = p.aksi is Aksi.HIMPUN
    kepala = "⏰ <b>Pengingat</b>\n" if p.pengingat else ""
    judul = "Permintaan data" if himpun else "Penyampaian surat"
    teks = [f"{kepala}<b>{judul}</b> dari {isian(p.instansi, 120)}", f"{isian(p.nomor, 60)} · {isian(p.sop, 100)}", ""]
    if p.masuk == p.total:
        teks.append("✔️ Lengkap. Terima kasih." if himpun else "✔️ Sudah diterima. Terima kasih.")
    elif himpun:
        teks.append(f"Mohon kirim datanya di percakapan ini, {p.masuk} dari {p.total} sudah masuk.")
    else:
        teks.append("Mohon tekan Terima setelah berkas di atas diterima.")
    if himpun and p.tenggat_at is not None and p.masuk < p.total:
        teks.append(f"Tenggat: {waktu(p.tenggat_at, p.zona)}{' <b>(lewat)</b>' if p.lewat else ''}")
    teks += ["", *(_baris(p, b, pihak=False) for b in p.baris), *_posisi(p)]
    tombol: list[Baris] = []
    for b in p.baris:
        if not b.selesai:
            label = f"Kirim {b.judul}" if himpun else "Terima"
            aksi = "sebar_pilih" if himpun else "sebar_terima"
            tombol.append((Tombol(potong(label, 60), aksi, lb=b.lb, gaya=None if himpun else "success"),))
    return Isi("\n".join(teks), (*tombol, *_balik(p, "sebar_hal_pihak")))


def _daftar_pemegang(p: PandanganSebar) -> Isi:
    """The holder's list: n of m, who is missing, with an act per line."""
    kosong = "Tidak ada yang lewat tenggat." if p.saring == "lewat" else "Tidak ada yang menunggu."
    teks = [*_kepala(p), "", *([_baris(p, b, pihak=p.pihak is None) for b in p.baris] or [kosong]), *_posisi(p)]
    tombol: list[Baris] = []
    for b in p.baris:
        if p.periksa and b.selesai and not b.lolos:
            tombol.append((Tombol(potong(f"Lihat {b.judul}", 30), "data_lihat", lb=b.lb),
                           Tombol("Terima", "data_lolos", {"kunci": b.kunci}, lb=p.lb, gaya="success"),
                           Tombol("Kembalikan", "data_kembali", {"kunci": b.kunci}, lb=p.lb, gaya="danger")))  # fmt: skip
        elif not b.selesai and p.aksi is Aksi.HIMPUN:
            tombol.append((Tombol(potong(f"Terima berkas {b.judul}", 60), "sebar_pilih", lb=b.lb),))
        elif not b.selesai:
            tombol.append((Tombol(potong(f"Catat diterima: {b.pihak}", 60), "sebar_luar", lb=b.lb),))
        elif b.selesai and p.aksi is Aksi.HIMPUN:
            tombol.append((Tombol(potong(f"Lihat {b.judul}", 60), "data_lihat", lb=b.lb),))
    tombol += _balik(p, "sebar_hal")
    lain = [saring for saring in _SARING if saring != p.saring and (saring != "lewat" or p.terlambat)]
    atur = [Tombol(_SARING[saring], "sebar_hal", p.letak.ke(saring=saring), lb=p.lb) for saring in lain]
    if p.pihak is not None:
        atur.append(Tombol("Lihat semua OPD", "sebar_hal", p.letak.ke(pihak=""), lb=p.lb))
    if p.banyak_pihak > 1:
        atur.append(Tombol("Pilih OPD", "sebar_hal", p.letak.ke(memilih=True, pihak=""), lb=p.lb))
    atur.append(Tombol("Undang kontak", "opd_daftar", {"h": 1}, lb=p.lb))
    tombol += [tuple(atur[i : i + 2]) for i in range(0, len(atur), 2)]
    return Isi("\n".join(teks), tuple(tombol))


_SARING = {"semua": "Lihat semua", "belum": "Lihat yang belum", "lewat": "Lihat yang lewat"}


def _pilih_pihak(p: PandanganSebar) -> Isi:
    """The offices with their n of m; a tap shows the list of one."""
    teks = [*_kepala(p), "", "Pilih OPD untuk melihat datanya saja.", *_posisi(p)]
    tombol: list[Baris] = []
    for x in p.pilihan:
        tanda = "⏰ " if x.lewat else ("☑ " if x.masuk == x.total else "")
        label = f"{tanda}{x.masuk} dari {x.total} · {potong(x.nama, 44)}"  # a phone cuts the end off
        tombol.append((Tombol(label, "sebar_hal", p.letak.ke(memilih=False, pihak=x.jabatan), lb=p.lb),))
    tombol += _balik(p, "sebar_hal")
    tombol.append((Tombol("Kembali ke daftar", "sebar_hal", p.letak.ke(memilih=False), lb=p.lb),))
    return Isi("\n".join(teks), tuple(tombol))


def _kepala(p: PandanganSebar) -> list[str]:
    """Which case, n of m in all, and of the one office that is looked at."""
    apa = "lolos" if p.periksa else ("masuk" if p.aksi is Aksi.HIMPUN else "diterima")
    lewat = f", {p.terlambat} lewat tenggat" if p.terlambat and p.aksi is Aksi.HIMPUN else ""
    baris = [f"<b>{isian(p.nomor, 60)}</b> · {isian(p.kegiatan, 120)}", f"<b>{p.masuk} dari {p.total}</b> {apa}{lewat}"]
    if p.pihak is not None:
        baris.append(f"{isian(p.pihak.nama, 80)}: <b>{p.pihak.masuk} dari {p.pihak.total}</b> {apa}")
    if p.saring != "semua" and p.terbuka:
        baris.append(f"Ditampilkan: yang {p.saring} {'tenggat' if p.saring == 'lewat' else apa}")
    return baris


def _posisi(p: PandanganSebar) -> list[str]:
    return ["", f"Halaman {p.halaman} dari {p.banyak_halaman}"] if p.banyak_halaman > 1 else []


def _balik(p: PandanganSebar, aksi: str) -> list[Baris]:
    return balik_halaman(aksi, p.halaman, p.banyak_halaman, lb=p.lb, data=p.letak.ke())


def _baris(p: PandanganSebar, b: BarisSebar, *, pihak: bool) -> str:
    tanda = "☐"
    if b.selesai:
        tanda = "☑" if b.lolos is not False else "🔎"
    dari = f" – {isian(b.pihak, 60)}" if pihak and b.pihak != b.judul else ""
    akhir = f" ({_CARA.get(b.cara or '', 'selesai')}{', ' + waktu_ringkas(b.at, p.zona) if b.at else ''})" if b.selesai else ""
    if b.terlambat and p.aksi is Aksi.DISTRIBUSIKAN:
        akhir = " <b>(lebih dari sehari belum konfirmasi)</b>"
    elif b.terlambat and p.pemegang:
        akhir = " <b>(lewat)</b>"
    alasan = f"\n   ↩️ <i>{isian(b.alasan, 200)}</i>" if b.alasan else ""
    return f"{tanda} {isian(b.judul, 90)}{dari}{akhir}{alasan}"


# --- lines and panels of the holder's card -------------------------------------------------------------------------


def baris_sebar(p: PandanganTugas) -> list[str]:
    """How far the fan-out is, on the holder's card."""
    d: dict[str, Any] = p.data.get("sebar") or {}
    if not d:
        return []
    if not d["tersebar"]:
        if not d["usulan"]:
            return ["Belum ada daftar. Tekan tombol Mulai, lalu kirim daftarnya (CSV atau Excel: dataset, opd)."]
        return [f"Daftar siap: {d['usulan']} butir untuk {d['opd']} penerima."]
    apa = {Aksi.HIMPUN: "data masuk", Aksi.PERIKSA: "data lolos pemeriksaan"}.get(p.aksi, "penerima sudah konfirmasi")
    baris = [f"<b>{d['masuk']} dari {d['total']}</b> {apa}."]
    if d.get("tanpa_kontak"):
        baris.append(f"⚠️ {d['tanpa_kontak']} penerima belum mempunyai kontak. Tekan Lihat daftar, lalu Undang kontak.")
    if d.get("terlambat"):
        baris.append(f"⏰ {d['terlambat']} data dari {d['terlambat_pihak']} OPD lewat tenggat." if p.aksi is Aksi.HIMPUN
                     else f"⏰ {d['terlambat']} penerima belum konfirmasi setelah sehari.")  # fmt: skip
    if d.get("menunggu"):
        baris.append(f"{d['menunggu']} data sedang diperbaiki OPD.")
    return baris


def baris_rapat(p: PandanganTugas) -> list[str]:
    """The meeting on the organiser's card."""
    d: dict[str, Any] = p.data.get("rapat") or {}
    if not d:
        return []
    return [f"Rapat: {waktu(d['mulai_at'], p.zona)}", f"Tempat: {isian(d['tempat'], 120)}", f"Acara: {isian(d['acara'], 160)}",
            f"Diundang {d['peserta']}, hadir {d['hadir']}, berhalangan {d['berhalangan']}."
            + (" Notulensi sudah dicatat." if d["notulensi"] else "")]  # fmt: skip


def panel_sebar(p: PandanganTugas) -> Isi:
    """Choose who is concerned, then begin."""
    pilihan = p.data.get("sebar_pilihan") or []
    buang = set(p.data.get("buang") or ())
    per = 8
    banyak = max(1, -(-len(pilihan) // per))
    hal = min(int(p.data.get("hal") or 1), banyak)
    apa = "data" if p.data.get("per_data") else "penerima"
    teks = (f"<b>{isian(p.nomor, 60)}</b> · {isian(p.kegiatan, 120)}\n\nDipilih <b>{len(pilihan) - len(buang)} dari {len(pilihan)}"
            f"</b> {apa}. Tekan nama untuk mengubah pilihan, lalu tekan Mulai.")  # fmt: skip
    if banyak > 1:
        teks += f"\nHalaman {hal} dari {banyak}"
    tombol: list[Baris] = [
        (Tombol(potong(f"{'☐' if kunci in buang else '☑'} {nama}", 60), "sb_ubah", {"kunci": kunci}, lb=p.lb),)
        for kunci, nama in pilihan[(hal - 1) * per : hal * per]
    ]
    tombol += balik_halaman("sb_hal", hal, banyak, lb=p.lb)
    tombol.append((Tombol("Mulai", "sb_kirim", lb=p.lb, gaya="success"), Tombol("Ganti daftar", "sb_ganti", lb=p.lb)))
    tombol.append((Tombol("Batal", "tutup_panel", lb=p.lb),))
    return Isi(teks, tuple(tombol))


def panel_peserta(p: PandanganTugas) -> Isi:
    """Tick the guests, then send the invitation."""
    pilihan = p.data.get("peserta_pilihan") or []
    dipilih = set(p.data.get("peserta") or ())
    hal, per = int(p.data.get("hal") or 1), 8
    banyak = max(1, -(-len(pilihan) // per))
    teks = (f"<b>Undangan rapat</b>\n{waktu(datetime.fromisoformat(p.data['mulai_iso']), p.zona)}\nTempat: {isian(p.data.get('tempat', ''), 120)}\n"
            f"Acara: {isian(p.data.get('acara', ''), 160)}\n\nDiundang: {len(dipilih)}. Tekan nama untuk memilih, lalu "
            "tekan Kirim undangan.")  # fmt: skip
    tombol: list[Baris] = [
        (Tombol(potong(f"{'☑' if kode in dipilih else '☐'} {nama}", 60), "rp_ubah", {"kode": kode}, lb=p.lb),)
        for kode, nama in pilihan[(hal - 1) * per : hal * per]
    ]
    tombol += balik_halaman("rp_hal", hal, banyak, lb=p.lb)
    tombol.append((Tombol("Kirim undangan", "rp_kirim", lb=p.lb, gaya="success"), Tombol("Batal", "tutup_panel", lb=p.lb)))
    return Isi(teks, tuple(tombol))
