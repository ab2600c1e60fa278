"""From a file's model to the domain, and a `Sop` to JSON and back for pinning it in the database."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from datetime import date, time
from typing import Any, get_args

from bot.domain.instansi import AturanPengingat, Instansi, Jabatan, Margin, PolaNomor
from bot.domain.kalender import (
    JAM_KERJA_PERPRES_21_2023,
    JAM_RAMADAN_PERPRES_21_2023,
    HariMasuk,
    Libur,
    Ramadan,
    parse_interval,
)
from bot.domain.sop import Aksi, Bagian, Langkah, Peran, Pertanyaan, Sop
from bot.domain.waktu import Waktu
from bot.specs.model import BATAS_UU_KIP_HARI, InstansiSpec, LangkahSpec, NamaBulan, SopSpec

#: What the form prints and the flow does not know: it may be corrected without making a new version.
_BULAN = get_args(NamaBulan)
_BUKAN_ALUR = ("versi", "nama", "nomor", "waktu_total", "identitas", "resume_bulanan")


def ke_sop(spec: SopSpec, *, instansi: str, slug: str) -> Sop:
    """The procedure as the domain runs it, with `versi` computed.

    Args:
        spec: a model that passed the rules of `aturan`.
        instansi: id of the office.
        slug: file name without ".yaml".
    """
    sop = Sop(
        id=f"{instansi}/{slug}",
        versi="",
        instansi=instansi,
        nama=spec.identitas.nama,
        nomor=spec.identitas.nomor,
        peran=tuple(Peran(p.kode, p.nama, tuple(p.alias)) for p in spec.peran),
        langkah=tuple(_langkah(baris) for baris in spec.langkah),
        pertanyaan=tuple(
            Pertanyaan(p.kode, p.tanya, p.label, p.jenis, tuple(p.pilihan), p.boleh_lewati, p.maks)
            for p in spec.pertanyaan
        ),
        pengaju=spec.pengaju,
        batas_hukum_hari=BATAS_UU_KIP_HARI if _berlaku_uu_kip(spec) else None,
        mulai_setiap=_BULAN.index(spec.mulai_setiap) + 1 if spec.mulai_setiap else None,
        resume_bulanan=tuple(spec.resume_bulanan),
        waktu_total=_waktu(spec.waktu_total),
        identitas=_identitas(spec),
    )
    return replace(sop, versi=_hitung_versi(sop))


def sop_ke_json(sop: Sop) -> str:
    """The procedure as canonical JSON text, nothing left out."""
    return _kanonis(_ke_isi(sop))


def sop_dari_json(teks: str) -> Sop:
    """The procedure that `sop_ke_json` wrote, equal to it in every field; `versi` is taken as written."""
    return _dari_isi(json.loads(teks))


def ke_instansi(spec: InstansiSpec) -> Instansi:
    """The office as the domain knows it."""
    jam_ramadan = spec.jam_ramadan.ke_jam_kerja() if spec.jam_ramadan else JAM_RAMADAN_PERPRES_21_2023
    libur: dict[date, Libur] = {h.tanggal: Libur(h.nama, "daerah", h.dasar) for h in spec.libur_daerah}
    libur |= {h.tanggal: Libur(h.nama, "koreksi", h.dasar) for h in spec.koreksi.libur}
    return Instansi(
        id=spec.id,
        nama=spec.nama,
        nama_singkat=spec.nama_singkat,
        pemerintah=spec.pemerintah,
        alamat=spec.alamat,
        tempat=spec.tempat,
        zona=spec.zona,
        jabatan=tuple(
            Jabatan(j.kode, j.nama, j.singkat, j.atasan, tuple(j.alias), j.luar) for j in spec.jabatan
        ),
        nomor_surat=PolaNomor(spec.nomor_surat.pola, spec.nomor_surat.klasifikasi, spec.nomor_surat.unit),
        nomor_agenda=PolaNomor(spec.nomor_agenda.pola, spec.nomor_surat.klasifikasi, spec.nomor_surat.unit),
        instruksi_disposisi=tuple(spec.instruksi_disposisi),
        kode_pos=spec.kode_pos,
        telepon=spec.telepon,
        laman=spec.laman,
        pos_el=spec.pos_el,
        kertas=spec.kertas,
        margin=Margin(**spec.margin.model_dump()),
        baris_kop=tuple(spec.baris_kop),
        atas_nama={kode: tuple(rantai) for kode, rantai in spec.atas_nama.items()},
        tembusan=tuple(spec.tembusan),
        jam_kerja=spec.jam_kerja.ke_jam_kerja() if spec.jam_kerja else JAM_KERJA_PERPRES_21_2023,
        ramadan=tuple(Ramadan(r.mulai, r.selesai, jam_ramadan, r.dasar) for r in spec.ramadan),
        libur=libur,
        hari_masuk={
            h.tanggal: HariMasuk(h.nama, h.dasar, parse_interval(h.jam) if h.jam else ())
            for h in spec.koreksi.masuk
        },
        cuti_bersama_libur=spec.cuti_bersama_libur,
        pengingat=AturanPengingat(spec.pengingat.atasan_setelah,
                                  time.fromisoformat(spec.pengingat.ringkasan.replace(".", ":")),
                                  spec.pengingat.ringkas_di_atas),
        papan=tuple(spec.papan),
    )


def _berlaku_uu_kip(spec: SopSpec) -> bool:
    if spec.batas_hukum is not None:
        return spec.batas_hukum == "uu_kip"
    return any(b.aksi is Aksi.AJUKAN for langkah in spec.langkah for b in langkah.daftar_bagian)


def _identitas(spec: SopSpec) -> dict[str, Any]:
    halaman = ("dasar_hukum", "kualifikasi", "keterkaitan", "peralatan", "peringatan", "pencatatan")
    return (
        spec.identitas.model_dump()
        | {kunci: list(getattr(spec, kunci)) for kunci in halaman}
        | {"waktu_total_tercetak": spec.waktu_total_tercetak, "catatan_sumber": spec.catatan_sumber}
    )


def _langkah(spec: LangkahSpec) -> Langkah:
    return Langkah(
        no=spec.no,
        kegiatan=spec.kegiatan,
        bagian=tuple(
            Bagian(b.pelaksana, b.aksi, b.surat, b.dengan_paraf, b.kembali_ke, b.pengendali, tuple(b.peserta))
            for b in spec.daftar_bagian
        ),
        kelengkapan=tuple(spec.kelengkapan),
        waktu=_waktu(spec.waktu),
        output=tuple(spec.output),
        keterangan=spec.keterangan,
    )


def _hitung_versi(sop: Sop) -> str:
    alur = {kunci: nilai for kunci, nilai in _ke_isi(sop).items() if kunci not in _BUKAN_ALUR}
    return hashlib.sha256(_kanonis(alur).encode()).hexdigest()


def _kanonis(isi: dict[str, Any]) -> str:
    return json.dumps(isi, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _ke_isi(sop: Sop) -> dict[str, Any]:
    isi = asdict(sop)
    # a waktu is written as on the form; asdict would take it apart
    isi["waktu_total"] = _teks_waktu(sop.waktu_total)
    for baris, langkah in zip(isi["langkah"], sop.langkah, strict=True):
        baris["waktu"] = _teks_waktu(langkah.waktu)
    return isi


def _dari_isi(isi: dict[str, Any]) -> Sop:
    return Sop(
        **isi
        | {
            "peran": tuple(Peran(**(p | {"alias": tuple(p["alias"])})) for p in isi["peran"]),
            "langkah": tuple(_langkah_dari_isi(baris) for baris in isi["langkah"]),
            "pertanyaan": tuple(
                Pertanyaan(**(p | {"pilihan": tuple(p["pilihan"])})) for p in isi["pertanyaan"]
            ),
            "resume_bulanan": tuple(isi.get("resume_bulanan", ())),
            "waktu_total": _waktu(isi["waktu_total"]),
        }
    )


def _langkah_dari_isi(baris: dict[str, Any]) -> Langkah:
    return Langkah(
        **baris
        | {
            "bagian": tuple(
                Bagian(**(b | {"aksi": Aksi(b["aksi"]), "peserta": tuple(b["peserta"])})) for b in baris["bagian"]
            ),
            "kelengkapan": tuple(baris["kelengkapan"]),
            "waktu": _waktu(baris["waktu"]),
            "output": tuple(baris["output"]),
        }
    )


def _waktu(teks: str | None) -> Waktu | None:
    return None if teks is None else Waktu.parse(teks)


def _teks_waktu(waktu: Waktu | None) -> str | None:
    return None if waktu is None else str(waktu)
