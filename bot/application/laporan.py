"""Reports made of what is on record: the report of a `kerjakan`, and the monthly resume of an office's requests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from typing import Any

from bot.application.pandangan import (
    dokumen_tampil,
    jawaban_pembuka,
    nama_jabatan,
    ringkas_jawaban,
    ringkas_ukuran,
    sebut,
)
from bot.application.ports import Meja
from bot.application.surat import halaman, kop
from bot.domain import peristiwa as p
from bot.domain.batas import tenggat_hukum
from bot.domain.berkas import Berkas
from bot.domain.kalender import (
    SEHARI,
    apakah_hari_kerja,
    buka,
    bulan_kemudian,
    dalam_jam_kerja,
    hari_kerja_mulai,
    ke_utc,
)
from bot.domain.peristiwa import Peristiwa
from bot.domain.sop import Aksi, Sop

RESUME = "resume-bulanan"

#: Rows of the register: more requests than this in one month go into a second program's hands, not onto paper.
MAKS_BARIS = 5000


def bahan_laporan(m: Meja, berkas: Berkas, sop: Sop, lb: int) -> dict[str, Any]:
    """The fields of a report (`laporan-infografis`) on the work up to visit `lb`: texts, checks and files on record."""
    acara = m.g.acara(berkas.id)
    kunjungan = berkas.ambil(lb)
    assert kunjungan is not None
    pelaku = kunjungan.oleh
    orang = m.g.profil(pelaku.orang) if pelaku is not None else None
    awal, akhir = m.kantor.tanggal(berkas.dibuat_at), m.kantor.tanggal(kunjungan.selesai_at or m.sekarang)
    tanggal = m.kantor.penyaji.tanggal
    jawaban = jawaban_pembuka(acara)
    ringkas = ringkas_jawaban(sop, dict(jawaban))
    jabatan = nama_jabatan(m, sop, kunjungan.jabatan)
    return {
        "contoh": m.kantor.contoh,
        **halaman(m),
        "kop": kop(m),
        "nomor_berkas": berkas.nomor,
        "substansi": _potong(str(jawaban.get("substansi") or (ringkas[0][1] if ringkas else sop.nama)), 300),
        "tahun": _potong(str(jawaban.get("tahun") or ""), 60),
        "waktu": tanggal(awal) if awal == akhir else f"{tanggal(awal)} sampai {tanggal(akhir)}",
        "penyusun": _potong(", ".join(x for x in (jabatan, orang.nama if orang else "") if x), 300),
        "isi": [_potong(x.strip(), 4000) for x in _teks_hasil(acara, lb) if x.strip()][:200],
        "pemeriksaan": list(_pemeriksaan(m, sop, acara))[:100],
        "berkas": [{"nama": d.nama, "ukuran": ringkas_ukuran(d.ukuran), "sha256": d.sha256[:16]}
                   for d in dokumen_tampil(berkas, acara, ("hasil",))][:300],
        "cara": "aplikasi",
        "tempat": m.kantor.instansi.tempat,
        "tanggal": tanggal(akhir),
        "penanda_tangan": {"jabatan": jabatan, "nama": orang.nama if orang else "-", "pangkat": orang.pangkat if orang else "",
                           "nip": orang.nip if orang else ""},
    }  # fmt: skip


def _teks_hasil(acara: Sequence[Peristiwa], lb: int) -> list[str]:
    """What was written at this visit, line by line."""
    return [baris for e in acara if isinstance(e, p.HasilDicatat) and e.lb == lb
            for baris in str(e.rahasia.get("teks") or "").split("\n")]  # fmt: skip


def _pemeriksaan(m: Meja, sop: Sop, acara: Sequence[Peristiwa]) -> Sequence[str]:
    """Who passed the work or sent it back, and when."""
    hasil = []
    for e in acara:
        if isinstance(e, p.HasilDiperiksa | p.BerkasDikembalikan) and e.oleh is not None:
            putusan = m.kantor.penyaji.kata("disetujui" if isinstance(e, p.HasilDiperiksa) else "dikembalikan")
            waktu = m.kantor.penyaji.waktu(e.at, m.kantor.kalender(e.at).tz)
            hasil.append(_potong(f"{sebut(m, sop, e.oleh)}, {m.g.profil(e.oleh.orang).nama}: {putusan}, {waktu}", 400))
    return hasil


# --- the monthly resume --------------------------------------------------------------------------------------------


def minta_resume(m: Meja) -> int:
    """Have the resume of the month before made, from the first working day of each month on, once.

    A program that was down that day makes it up. Returns how many were asked for.
    """
    kal = m.kantor.kalender(m.sekarang)
    awal = m.kantor.tanggal(m.sekarang).replace(day=1)
    if not dalam_jam_kerja(kal, m.sekarang) or m.sekarang < buka(kal, hari_kerja_mulai(kal, awal)):
        return 0
    bulan = bulan_kemudian(awal, -1)
    banyak = 0
    for sop in m.kantor.sop.values():
        kunci = f"resume:{sop.id}:{bulan:%Y-%m}"
        if sop.resume_bulanan and not m.g.tugas_pernah(kunci):
            m.g.antre_tugas("resume", kunci, "", {"sop": sop.id, "bulan": bulan.isoformat()}, at=m.sekarang)
            banyak += 1
    return banyak


@dataclass(frozen=True, slots=True)
class _Permohonan:
    """One request as the register tells it."""

    nomor: str
    diterima: date
    data: str
    jawaban: str  # outcome, or empty while nothing was answered
    hari: int | None  # working days until the answer
    tepat: bool | None
    status: str


def bahan_resume(m: Meja, sop: Sop, bulan: date) -> dict[str, Any]:
    """The fields of `resume-bulanan`: what came in during a month and what became of it; no names of applicants."""
    kal = m.kantor.kalender(m.sekarang)
    dari, sampai = (ke_utc(datetime(x.year, x.month, 1, tzinfo=kal.tz)) for x in (bulan, bulan_kemudian(bulan, 1)))
    daftar = [_baca(m, sop, m.g.muat(id_)) for id_ in m.g.berkas_dibuat(sop.id, dari, sampai)]
    dijawab = [x for x in daftar if x.jawaban]
    hari = [x.hari for x in dijawab if x.hari is not None]
    batal = sum(x.status in ("batal", "ditutup") and not x.jawaban for x in daftar)
    kata, tanggal = m.kantor.penyaji.kata, m.kantor.penyaji.tanggal
    return {
        "contoh": m.kantor.contoh,
        **halaman(m),
        "kop": kop(m),
        "layanan": _potong(sop.nama, 250),
        "bulan": tanggal(bulan).partition(" ")[2],
        "per": tanggal(m.kantor.tanggal(m.sekarang)),
        "jumlah": {
            "diterima": str(len(daftar)),
            "dijawab": str(len(dijawab)),
            "ditolak": str(sum(x.jawaban == "ditolak" for x in daftar)),
            "tepat_waktu": f"{sum(bool(x.tepat) for x in dijawab)} dari {len(dijawab)}",
            "batal": str(batal),
            "diproses": str(len(daftar) - len(dijawab) - batal),
            "median": f"{median(hari):g}".replace(".", ",") if hari else "",
        },
        "permohonan": [
            {"nomor": x.nomor, "diterima": tanggal(x.diterima), "data": _potong(x.data, 300),
             "jawaban": kata(f"hasil_{x.jawaban}") if x.jawaban else
             kata("resume_batal" if x.status in ("batal", "ditutup") else "resume_masih"),
             "hari": str(x.hari) if x.hari is not None else ""}
            for x in daftar[:MAKS_BARIS]
        ],
    }  # fmt: skip


def _baca(m: Meja, sop: Sop, berkas: Berkas) -> _Permohonan:
    acara = m.g.acara(berkas.id)
    hasil, dijawab_at = "diberikan", None
    for e in acara:
        if isinstance(e, p.IsiSuratDiubah) and e.hasil:
            hasil = e.hasil
        elif isinstance(e, p.SuratDitandatangani):
            dijawab_at = e.at
    batas = tenggat_hukum(m.kantor.kalender, berkas, sop)
    jatuh = batas.jatuh_tempo if batas is not None else None
    return _Permohonan(
        berkas.nomor, m.kantor.tanggal(berkas.dibuat_at), str(jawaban_pembuka(acara).get("judul_data") or ""),
        hasil if dijawab_at else "", _hari_kerja(m, berkas.dibuat_at, dijawab_at) if dijawab_at else None,
        jatuh is None or dijawab_at <= jatuh if dijawab_at else None, berkas.status)  # fmt: skip


def _hari_kerja(m: Meja, dari: datetime, sampai: datetime) -> int:
    """Working days after the day a request came, up to the day of the answer, that day included."""
    kal = m.kantor.kalender(dari)
    hari, akhir, banyak = m.kantor.tanggal(dari), m.kantor.tanggal(sampai), 0
    while hari < akhir:
        hari += SEHARI
        banyak += apakah_hari_kerja(kal, hari)
    return banyak


def penerima_resume(m: Meja, sop: Sop) -> list[int]:
    """The chats of whoever holds the posts the SOP names."""
    return sorted({akun.chat_id for jabatan in sop.resume_bulanan for t in m.g.penugasan(m.sekarang, jabatan=jabatan)
                   for akun in m.g.akun_orang(t.orang_id)})  # fmt: skip


def laporan_dari(sop: Sop, berkas: Berkas, lb: int) -> str | None:
    """The report template of a visit whose `kerjakan` makes one."""
    kunjungan = berkas.ambil(lb)
    if kunjungan is None or kunjungan.aksi is not Aksi.KERJAKAN or kunjungan.samping or kunjungan.induk is not None:
        return None
    return sop.ambil(kunjungan.no).bagian[kunjungan.bagian].surat


def _potong(teks: str, maks: int) -> str:
    return teks if len(teks) <= maks else teks[: maks - 1] + "…"
