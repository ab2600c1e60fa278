"""The longer commands of `paraf pejabat`: the tree of posts on a terminal, and the officials of a whole office from a list."""

from __future__ import annotations

import csv
import os
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from bot.application import impor_pejabat, pejabat
from bot.application.impor_pejabat import Rencana, Undangan
from bot.application.pejabat import Kursi, Pemegang
from bot.application.ports import Meja
from bot.domain.galat import KonfigurasiSalah
from bot.domain.kursi import DEFINITIF
from bot.operator.kantor import Kantor
from bot.specs.daftar import DaftarTidakSah
from bot.specs.pejabat_csv import baca_pejabat, baca_tanggal

T = TypeVar("T")

SEBAGAI = {"plt": "Plt. ", "plh": "Plh. "}


def tanggal(opsi: str, teks: str) -> date:
    """A day given on the command line.

    Raises:
        KonfigurasiSalah: not readable.
    """
    hari = baca_tanggal(teks)
    if hari is None:
        raise KonfigurasiSalah([f"{opsi}: '{teks}' tidak terbaca; tulis seperti 2026-11-30 atau 30-11-2026."])
    return hari


def pilih(m: Meja, jabatan: str, orang: str) -> int:
    """The appointment that is meant: the only one of the post, or that of a person.

    Raises:
        KonfigurasiSalah: no such post, nobody there, or several and none named.
    """
    kursi = {k.kode: k for k in pejabat.pohon(m, opd=True)}
    if jabatan not in kursi:
        raise KonfigurasiSalah([f"Jabatan '{jabatan}' tidak ada. Yang ada: {', '.join(kursi)}."])
    ada = [p for p in kursi[jabatan].pemegang if p.jenis == DEFINITIF and orang in ("", p.orang_id)]
    if not ada:
        raise KonfigurasiSalah([f"Tidak ada yang menjabat '{jabatan}'" + (f" dengan id {orang}." if orang else ".")])
    if len(ada) > 1:
        raise KonfigurasiSalah([f"'{jabatan}' dijabat {len(ada)} orang; sebutkan salah satu dengan --orang ID:",
                                *(f"{p.orang_id}  {p.nama}" for p in ada)])  # fmt: skip
    return ada[0].id


# --- the tree -----------------------------------------------------------------------------------------------------------


def data_pohon(daftar: list[Kursi]) -> list[dict[str, Any]]:
    """The tree as JSON."""
    return [{
        "jabatan": k.kode, "nama": k.nama, "tingkat": k.tingkat, "menunggu": k.menunggu,
        "pemegang": [{"orang": p.orang_id, "nama": p.nama, "sebagai": p.jenis, "mulai": p.mulai.isoformat(),
                      "sampai": p.sampai.isoformat() if p.sampai else None, "berlaku": p.berlaku, "tertaut": p.tertaut,
                      "terjangkau": p.terjangkau, "tautan_sampai": _iso(p.tautan_sampai)} for p in k.pemegang],
        "diundang": [{"nama": nama, "berlaku_sampai": _iso(sampai)} for nama, sampai in k.diundang],
    } for k in daftar]  # fmt: skip


def _iso(saat: datetime | None) -> str | None:
    return saat.isoformat() if saat is not None else None


def cetak_pohon(daftar: list[Kursi]) -> list[str]:
    """The tree for people."""
    baris: list[str] = []
    for k in daftar:
        kepala = f"{'  ' * k.tingkat}{k.singkat} ({k.kode})"
        isi = [_pemegang(p, beberapa=len(k.pemegang) > 1) for p in k.pemegang]
        isi += [f"{nama}, diundang, tautan berlaku sampai {sampai:%d-%m-%Y %H.%M} UTC" for nama, sampai in k.diundang]
        tugas = f"; {k.menunggu} tugas menunggu" if k.menunggu and not k.terjangkau else ""
        baris.append(f"{kepala:<32} {isi[0] if isi else 'kosong'}{tugas}".rstrip())
        baris += [f"{'':<32} {x}" for x in isi[1:]]
    return baris


def _pemegang(p: Pemegang, *, beberapa: bool) -> str:
    sampai = f" sampai {p.sampai:%d-%m-%Y}" if p.sampai else ""
    akun = "tertaut" if p.terjangkau else "memblokir bot" if p.tertaut else "belum tertaut"
    id_ = f" [{p.orang_id}]" if beberapa else ""
    return f"{SEBAGAI.get(p.jenis, '')}{p.nama}, {'sejak' if p.berlaku else 'mulai'} {p.mulai:%d-%m-%Y}{sampai}, {akun}{id_}"


# --- a whole office -----------------------------------------------------------------------------------------------------


def impor(kantor: Kantor, berkas: Path, *, terapkan: bool) -> tuple[Rencana, list[Undangan]]:
    """Read the list, and with `terapkan` carry all of it out in one transaction; without, nothing is written."""
    try:
        isi = berkas.read_bytes()
    except OSError as galat:
        raise KonfigurasiSalah([f"Berkas '{berkas}' tidak dapat dibaca: {galat.strerror}."]) from galat

    def di_meja(m: Meja) -> tuple[Rencana, list[Undangan]]:
        try:
            baris = baca_pejabat(berkas.name, isi, hari_ini=m.kantor.tanggal(m.sekarang))
        except DaftarTidakSah as galat:
            return Rencana(temuan=tuple(galat.temuan)), []
        rencana = impor_pejabat.rencanakan(m, baris)
        if rencana.temuan or not terapkan:
            return rencana, []
        return rencana, impor_pejabat.terapkan(m, rencana)

    return kantor.di_meja(di_meja)


def cetak_rencana(rencana: Rencana) -> list[str]:
    """What the list changes, row by row."""
    hasil = []
    for p in rencana.perubahan:
        b = p.baris
        if p.menjabat:
            apa = f"tetap; {', '.join(p.ubah)} diperbarui" if p.ubah else "tetap"
        else:
            apa = f"mulai {b.mulai:%d-%m-%Y}" + (f"; {', '.join(p.ubah)} diperbarui" if p.ubah else "")
        lain = f" (masih dijabat {', '.join(p.lain)}; akhiri dengan: paraf pejabat akhiri)" if p.lain and not p.menjabat else ""
        hasil.append(f"Baris {b.nomor}: {b.nama}, {b.jabatan}: {apa}{lain}")
    return hasil


class BerkasTautan:
    """The file the links go to: nobody else may read it, and it is there before the links are."""

    def __init__(self, lokasi: Path) -> None:
        self.lokasi = lokasi
        try:
            self._fd = os.open(lokasi, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as galat:
            raise KonfigurasiSalah([f"Berkas '{lokasi}' tidak dapat dibuat: {galat.strerror}."]) from galat

    def tulis(self, bot: str, daftar: list[Undangan]) -> None:
        """One line per person."""
        with os.fdopen(self._fd, "w", encoding="utf-8-sig", newline="") as keluar:
            tulis = csv.writer(keluar, delimiter=";")
            tulis.writerow(["nama", "jabatan", "tautan", "berlaku_sampai"])
            for d in data_tautan(bot, daftar):
                tulis.writerow([_aman(d["nama"]), _aman(", ".join(d["jabatan"])), d["tautan"], d["berlaku_sampai"]])

    def buang(self) -> None:
        """No link was made: no file."""
        os.close(self._fd)
        self.lokasi.unlink(missing_ok=True)


def _aman(sel: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{sel}" if sel.startswith(("=", "+", "-", "@")) else sel


def data_tautan(bot: str, daftar: list[Undangan]) -> list[dict[str, Any]]:
    """The links, one per person."""
    return [{"nama": u.nama, "jabatan": u.jabatan, "tautan": f"https://t.me/{bot}?start={u.tautan.token}",
             "berlaku_sampai": u.tautan.berlaku_sampai.isoformat()} for u in daftar if u.tautan is not None]  # fmt: skip
