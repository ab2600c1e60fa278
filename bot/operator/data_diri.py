"""The commands of `paraf data-diri`: finding a person, a copy of everything kept of him, and erasing him (UU 27/2022)."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path

from bot.application import data_diri
from bot.application.data_diri import Pemilik
from bot.application.ports import Meja
from bot.domain.galat import KonfigurasiSalah
from bot.gateways.arsip import ArsipBerkas
from bot.operator.kantor import Kantor
from bot.store.data_diri import gosok

BACA_SAYA = """Salinan data diri menurut UU 27/2022 pasal 7.

data.json  semua yang tersimpan, dapat dibuka dengan penyunting teks: orang, berkas (permohonan beserta peristiwanya), dan catatan lain.
berkas/    dokumen setiap permohonan.
"""


@dataclass(frozen=True, slots=True)
class Pilihan:
    """How the operator names a person: exactly one of these."""

    berkas: str = ""
    akun: int | None = None
    orang: str = ""

    def cari(self, m: Meja) -> str:
        """The person's id.

        Raises:
            KonfigurasiSalah: none or several ways were given.
            TidakDitemukan: nobody.
        """
        if sum((bool(self.berkas), self.akun is not None, bool(self.orang))) != 1:
            raise KonfigurasiSalah(["Sebutkan orangnya dengan salah satu: --berkas NOMOR, --akun NOMOR, atau --orang ID."])
        return data_diri.cari(m, berkas=self.berkas, akun=self.akun, orang=self.orang)


def cetak(semua: Pemilik) -> str:
    """A person on one line."""
    berkas = ", ".join(f"{nomor} ({status})" for nomor, status in semua.berkas) or "tanpa permohonan"
    return f"{semua.orang_id}  {semua.nama}: {berkas}"


def salin(kantor: Kantor, siapa: Pilihan, tujuan: Path) -> tuple[int, list[str]]:
    """Write the copy as a .zip only its owner reads; returns how many documents went along, and those that are missing.

    Raises:
        KonfigurasiSalah: the file exists or cannot be written; nothing was recorded.
    """
    try:
        keluar = open(tujuan, "xb", opener=lambda jalur, mode: os.open(jalur, mode, 0o600))  # noqa: SIM115 - kept only when all went well
    except FileExistsError:
        raise KonfigurasiSalah([f"{tujuan} sudah ada dan tidak akan ditimpa. Pilih nama lain dengan --keluaran."]) from None
    except OSError as galat:
        raise KonfigurasiSalah([f"{tujuan} tidak dapat ditulis: {galat.strerror}."]) from None
    try:
        with keluar:
            arsip, hilang = ArsipBerkas(kantor.s.DATA_DIR), []
            isi = kantor.di_meja(lambda m: data_diri.salin(m, siapa.cari(m)))
            with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as zip_:
                zip_.writestr("BACA-SAYA.txt", BACA_SAYA)
                zip_.writestr("data.json", json.dumps(isi.isi, ensure_ascii=False, indent=2))
                for d in isi.dokumen:
                    try:
                        zip_.writestr(d.nama, arsip.baca(d.sha256))
                    except FileNotFoundError:
                        hilang.append(d.nama)
    except BaseException:
        tujuan.unlink(missing_ok=True)
        raise
    return len(isi.dokumen) - len(hilang), hilang


def hapus(kantor: Kantor, siapa: Pilihan) -> tuple[int, bool]:
    """Erase the person, his files that belong to no case, and what deleted rows left in the files of the database.

    For somebody who is erased already only the last is done again. Returns how many files went, and whether the last was done.
    """

    def kerjakan(m: Meja) -> list[str]:
        orang = siapa.cari(m)
        return [] if m.g.orang_terhapus(orang) else list(data_diri.hapus(m, orang))

    yatim = kantor.di_meja(kerjakan)
    arsip = ArsipBerkas(kantor.s.DATA_DIR)
    for sha256 in yatim:
        arsip.buang(sha256)
    return len(yatim), gosok(kantor.s.DATABASE_URL)
