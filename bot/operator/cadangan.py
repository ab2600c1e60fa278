"""Backup and restore: one .tar with the database, every document it names, and a manifest that holds their hashes.

A backup is taken beside a running bot and read back before it gets its name; a restore checks everything before it writes
anything, and only into an empty place. The manifest is the last member: a torn archive has none. With KUNCI_CADANGAN the .tar is
an amplop (`bot/gateways/amplop.py`); what it holds then never lies in the open beside it, and no part of it is held in memory whole.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import shutil
import sqlite3
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path
from typing import IO, Any, cast
from urllib.parse import quote

from pydantic import BaseModel, ValidationError
from sqlalchemy import select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.domain.galat import GalatParaf, Gangguan, KonfigurasiSalah
from bot.gateways import tanda_cadangan
from bot.gateways.amplop import AmplopRusak, AmplopTerkunci, PembacaAmplop, PenulisAmplop, disandikan
from bot.gateways.arsip import ArsipBerkas, fsync_folder
from bot.settings import Settings, kunci_cadangan, kunci_induk, tak_terbuka
from bot.store import models as t
from bot.store.kunci_jalan import KunciJalan, SudahBerjalan
from bot.store.migrasi import jalankan_migrasi, revisi
from bot.store.pemeriksaan import kunci_tertutup, periksa_berkas_sqlite, periksa_keutuhan, revisi_dikenal, sesi_baca
from bot.store.pindahan import berisi, dipakai, isi_dari_sqlite, salin_ke_sqlite

FORMAT = 1
MANIFES = "manifest.json"
BASIS_DATA = "paraf.db"
KUNCI = "kunci-induk"

#: Folders of DATA_DIR that travel along beside the documents: an office's own templates, and its certificates (their keys
#: are encrypted with the master key).
LAIN = ("letter_templates", "sertifikat")

#: The only names an archive may hold; whatever else is in it is neither read nor written.
_ANGGOTA = re.compile(
    r"paraf\.db|kunci-induk|manifest\.json|dokumen/([0-9a-f]{2})/\1[0-9a-f]{62}"
    r"|letter_templates/[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*"
    r"|sertifikat/(?:daftar\.json|ca\.crt|ca\.kunci|pencabutan\.crl|[0-9a-f]{64}\.(?:crt|p12))",
    re.ASCII,
)

_MAKS_MANIFES = 512 << 20  # bytes; a million documents take about 150 MB
_POTONG = 1 << 20


class CadanganRusak(GalatParaf):
    """The archive, or the database it was to be made of, is damaged; nothing was written. `daftar` holds every finding."""

    def __init__(self, kepala: str, daftar: list[str]) -> None:
        super().__init__("cadangan_rusak", kepala)
        self.daftar = daftar


@dataclass(frozen=True, slots=True)
class Ringkas:
    """What went into an archive or came out of it."""

    berkas: int  # cases
    dokumen: int
    pesan: tuple[str, ...] = ()  # what the operator has to know, e.g. where the key lies
    temuan: tuple[str, ...] = ()  # damage the database itself carried when it was copied


class _Anggota(BaseModel):
    """One member of an archive."""

    sha256: str
    ukuran: int  # bytes


class _Manifes(BaseModel):
    """What an archive says of itself."""

    format: int
    program: str  # version that made it
    skema: str | None  # revision of the database inside
    dibuat_at: datetime
    berkas: int  # cases
    temuan: list[str]  # damage the database carried already
    isi: dict[str, _Anggota]  # every member but this one


@dataclass(frozen=True, slots=True)
class _Terperiksa:
    """An archive that was read to its end and found whole."""

    manifes: _Manifes
    basis_data: Path  # a copy outside the archive, migrated to this program
    dokumen: frozenset[str]
    kunci: bytes | None
    folder: frozenset[str]  # of `LAIN`, those it holds something of


# --- backup --------------------------------------------------------------------------------------------------------


def buat_cadangan(s: Settings, tujuan: Path, *, dengan_kunci: bool = False) -> Ringkas:
    """Write a checked backup to `tujuan`, also while the bot runs.

    Raises:
        KonfigurasiSalah: wrong use: another database, no database yet, `tujuan` exists.
        CadanganRusak: the database file itself is damaged.
        Gangguan: the disk is full or away; no file is left behind.
    """
    basis_data = None if s.postgres else lokasi_sqlite(s, "paraf backup")
    if basis_data is None:
        _pastikan_mutakhir(s)
    elif not basis_data.is_file() or basis_data.stat().st_size == 0:
        raise KonfigurasiSalah([f"Basis data {basis_data} belum ada; belum ada yang dapat dicadangkan."])
    if tujuan.exists():
        raise KonfigurasiSalah([f"{tujuan} sudah ada dan tidak akan ditimpa. Pilih nama lain."])
    if not tujuan.parent.is_dir():
        raise KonfigurasiSalah([f"Folder {tujuan.parent} tidak ada. Buat dahulu, atau periksa apakah diskanya terpasang."])
    kunci = kunci_yang_ada(s) if dengan_kunci else None
    if dengan_kunci and kunci is None:
        raise KonfigurasiSalah([f"Kunci induk tidak ada di {s.DATA_DIR / KUNCI}; cadangan tanpa --dengan-kunci tetap dapat dibuat."])
    sandi = kunci_cadangan(s)
    with _tanpa_jejak("Cadangan"), ExitStack() as tumpukan:
        folder = kerja = Path(tumpukan.enter_context(tempfile.TemporaryDirectory(prefix=".cadangan-", dir=tujuan.parent)))
        if sandi is not None:  # what is not encrypted stays where the database itself lies
            s.DATA_DIR.mkdir(parents=True, exist_ok=True)
            kerja = Path(tumpukan.enter_context(tempfile.TemporaryDirectory(prefix=".cadangan-", dir=s.DATA_DIR)))
        salinan = kerja / BASIS_DATA
        if basis_data is None:
            salin_ke_sqlite(s.DATABASE_URL, salinan)
            salinan.chmod(0o600)
        else:
            _salin_basis_data(basis_data, salinan)
        ringkas = _tulis_arsip(s, salinan, folder / "cadangan.tar", kunci, sandi)
        salinan.unlink()
        (kerja / "baca").mkdir()
        _periksa_arsip(folder / "cadangan.tar", kerja / "baca", sandi)
        _terbitkan(folder / "cadangan.tar", tujuan)
        tanda_cadangan.catat(s.DATA_DIR, tanda_cadangan.CadanganTerakhir(datetime.now(UTC), str(tujuan.absolute())))
    return ringkas


def nama_harian(folder: Path, kini: datetime, *, sandi: bool) -> Path:
    """The name a backup gets in a folder of backups."""
    return folder / f"paraf-{kini:%Y%m%d-%H%M%S}.tar{'.sandi' if sandi else ''}"


def buang_lama(folder: Path, simpan: int) -> list[Path]:
    """Remove all but the newest `simpan` backups that `nama_harian` named; returns what was removed."""
    lama = sorted(x for x in folder.glob("paraf-*") if re.fullmatch(r"paraf-\d{8}-\d{6}\.tar(\.sandi)?", x.name, re.ASCII))[:-simpan]
    for berkas in lama:
        berkas.unlink()
    return lama


def _pastikan_mutakhir(s: Settings) -> None:
    """Raises KonfigurasiSalah when a PostgreSQL database has another layout than this program."""
    kini, terbaru = revisi(s.DATABASE_URL)
    if kini is None:
        raise KonfigurasiSalah(["Basis data di DATABASE_URL masih kosong; belum ada yang dapat dicadangkan."])
    if kini != terbaru:
        raise KonfigurasiSalah([f"Susunan basis data ({kini}) bukan susunan program ini ({terbaru}). Jalankan paraf migrate, atau pakai "
                                "paraf yang sesuai; salinan dari luar dapat dibuat dengan pg_dump."])  # fmt: skip


def _salin_basis_data(sumber: Path, salinan: Path) -> None:
    """One consistent moment of a database somebody may be writing to; writers are not held up (WAL)."""
    alamat = f"file:{quote(str(sumber.absolute()))}?mode=ro"
    with closing(sqlite3.connect(alamat, uri=True, timeout=60)) as dari, closing(sqlite3.connect(salinan)) as ke:
        dari.backup(ke)
        ke.execute("PRAGMA journal_mode=DELETE")  # one file, without -wal beside it
    salinan.chmod(0o600)


def _tulis_arsip(s: Settings, salinan: Path, tar: Path, kunci: bytes | None, sandi: bytes | None) -> Ringkas:
    """The archive of this database copy, synced to disk, encrypted with `sandi` when there is one."""
    with closing(sqlite3.connect(salinan)) as db:
        banyak = int(db.execute("SELECT count(*) FROM berkas").fetchone()[0])
        wajib = {baris[0] for baris in db.execute("SELECT sha256 FROM dokumen")}
        wajib |= _lambang(db)
        lain = {baris[0] for baris in db.execute("SELECT sha256 FROM unduhan WHERE sha256 IS NOT NULL")}
    isi: dict[str, _Anggota] = {}
    with open(tar, "xb", opener=lambda jalur, mode: os.open(jalur, mode, 0o600)) as berkas:
        amplop = PenulisAmplop(berkas, sandi) if sandi is not None else None
        keluar = cast("IO[bytes]", amplop or berkas)
        with tarfile.open(fileobj=keluar, mode="w|", bufsize=_POTONG, format=tarfile.PAX_FORMAT) as arsip:
            _tambah_berkas(arsip, isi, BASIS_DATA, salinan)
            tersimpan = _tambah_dokumen(arsip, isi, s.DATA_DIR, wajib | lain)
            # the register of certificates first: whatever it names lies there already
            lain_lain = sorted((s.DATA_DIR / "letter_templates").glob("*/*")) + sorted(
                (s.DATA_DIR / "sertifikat").glob("*"), key=lambda jalur: jalur.suffix != ".json")
            for jalur in lain_lain:
                nama = jalur.relative_to(s.DATA_DIR).as_posix()
                if jalur.is_file() and _ANGGOTA.fullmatch(nama):
                    _tambah_berkas(arsip, isi, nama, jalur)
            if kunci is not None:
                _tambah(arsip, isi, KUNCI, base64.b64encode(kunci) + b"\n")
            with tempfile.TemporaryDirectory(dir=salinan.parent) as kerja:
                skema, temuan = _temuan(Path(shutil.copy(salinan, kerja)), tersimpan)
            manifes = _Manifes(format=FORMAT, program=versi_program(), skema=skema, dibuat_at=datetime.now(UTC),
                               berkas=banyak, temuan=temuan, isi=isi)  # fmt: skip
            _tambah(arsip, {}, MANIFES, manifes.model_dump_json(indent=1).encode())
        if amplop is not None:
            amplop.tutup()
        berkas.flush()
        os.fsync(berkas.fileno())
    pesan = (_letak_kunci(s, ikut=kunci is not None, tersandi=sandi is not None), _pesan_sandi(tersandi=sandi is not None))
    return Ringkas(banyak, len(wajib & tersimpan), pesan, tuple(temuan))


def _lambang(db: sqlite3.Connection) -> set[str]:
    """The emblems in use; a database that was never brought up to date has no such table."""
    ada = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'lambang'").fetchone()
    return {baris[0] for baris in db.execute("SELECT sha256 FROM lambang")} if ada else set()


def _tambah_dokumen(arsip: tarfile.TarFile, isi: dict[str, _Anggota], data_dir: Path, nama: set[str]) -> set[str]:
    """Add the documents that lie in DATA_DIR with the right bytes; returns which."""
    simpanan = ArsipBerkas(data_dir)
    ada = set()
    for sha256 in sorted(nama):
        try:
            badan = simpanan.baca(sha256)
        except (FileNotFoundError, ValueError):
            continue
        if hashlib.sha256(badan).hexdigest() == sha256:
            _tambah(arsip, isi, f"dokumen/{sha256[:2]}/{sha256}", badan)
            ada.add(sha256)
    return ada


def _tambah(arsip: tarfile.TarFile, isi: dict[str, _Anggota], nama: str, badan: bytes) -> None:
    kepala = _kepala(nama, len(badan))
    arsip.addfile(kepala, BytesIO(badan))
    isi[nama] = _Anggota(sha256=hashlib.sha256(badan).hexdigest(), ukuran=len(badan))


def _tambah_berkas(arsip: tarfile.TarFile, isi: dict[str, _Anggota], nama: str, jalur: Path) -> None:
    with open(jalur, "rb") as berkas:
        sidik = hashlib.file_digest(berkas, "sha256").hexdigest()
        ukuran = berkas.tell()
        berkas.seek(0)
        arsip.addfile(_kepala(nama, ukuran), berkas)
    isi[nama] = _Anggota(sha256=sidik, ukuran=ukuran)


def _kepala(nama: str, ukuran: int) -> tarfile.TarInfo:
    kepala = tarfile.TarInfo(nama)
    kepala.size, kepala.mode = ukuran, 0o600
    kepala.mtime = int(datetime.now(UTC).timestamp())
    return kepala


def _pesan_sandi(*, tersandi: bool) -> str:
    if tersandi:
        return ("Cadangan ini disandikan dengan KUNCI_CADANGAN. Simpan salinan kunci itu di luar mesin ini: tanpa kunci itu tidak seorang pun "
                "dapat membukanya.")  # fmt: skip
    return "Cadangan ini tidak disandikan: dokumen di dalamnya dapat dibaca siapa pun yang memegangnya. Isi KUNCI_CADANGAN agar disandikan."


def _letak_kunci(s: Settings, *, ikut: bool, tersandi: bool) -> str:
    if ikut and tersandi:
        return "Kunci induk ikut di dalamnya, tersandi bersama cadangannya."
    if ikut:
        return "Kunci induk IKUT di dalamnya: siapa pun yang memegang berkas ini dapat membaca semua data. Simpan di tempat terkunci."
    letak = "setelan KUNCI_INDUK" if s.KUNCI_INDUK else str(s.DATA_DIR / KUNCI)
    return f"Kunci induk tidak ikut; letaknya: {letak}. Simpan salinannya terpisah: tanpa kunci itu cadangan ini tidak dapat dibaca."


def _terbitkan(sementara: Path, tujuan: Path) -> None:
    """Give the finished archive its name, never in place of another file."""
    try:
        os.link(sementara, tujuan)
    except FileExistsError:
        raise KonfigurasiSalah([f"{tujuan} sudah ada dan tidak akan ditimpa. Pilih nama lain."]) from None
    except OSError:  # a file system without hard links (USB sticks)
        os.rename(sementara, tujuan)
    fsync_folder(tujuan.parent)


# --- restore -------------------------------------------------------------------------------------------------------


def pulihkan(s: Settings, sumber: Path) -> Ringkas:
    """Bring a backup back into an empty place, migrated to this program.

    Raises:
        KonfigurasiSalah: wrong use: the place is not empty, the bot runs, or the master key here is another one.
        CadanganRusak: the archive is damaged; nothing was written.
        Gangguan: the disk is full or away; what was written is taken back.
    """
    basis_data = None if s.postgres else lokasi_sqlite(s, "paraf restore")
    if not sumber.is_file():
        raise KonfigurasiSalah([f"{sumber} tidak ada."])
    _pastikan_kosong(s, basis_data)
    sandi = kunci_cadangan(s)
    # on the disk the data will lie on: /tmp may be small, and somebody else's to read
    with _tanpa_jejak("Pemulihan"), tempfile.TemporaryDirectory(prefix=".pulih-", dir=terdekat(s.DATA_DIR)) as kerja:
        arsip = _periksa_arsip(sumber, Path(kerja), sandi)
        kunci_sini = kunci_yang_ada(s)
        _cocokkan_kunci(arsip, kunci_sini)
        if "letter_templates" in arsip.folder and any((s.DATA_DIR / "letter_templates").glob("*/*")):
            raise KonfigurasiSalah([f"{s.DATA_DIR / 'letter_templates'} sudah berisi templat. Pindahkan dahulu, lalu ulangi."])
        if "sertifikat" in arsip.folder and any((s.DATA_DIR / "sertifikat").glob("*")):
            raise KonfigurasiSalah([f"{s.DATA_DIR / 'sertifikat'} sudah berisi sertifikat. Pindahkan dahulu, lalu ulangi."])
        try:
            with _sendirian(s, basis_data):
                _pastikan_kosong(s, basis_data)
                _tempatkan(s, sumber, sandi, arsip, basis_data, tulis_kunci=arsip.kunci is not None and kunci_sini is None)
        except SudahBerjalan:
            raise KonfigurasiSalah(["Bot sedang berjalan di basis data ini. Hentikan dahulu, lalu ulangi."]) from None
        with sesi_baca(arsip.basis_data) as sesi:
            menunggu = len(sesi.scalars(select(t.OutboxRow.id).where(t.OutboxRow.status == "antre")).all())
    pesan = []
    if arsip.kunci is None and kunci_sini is None:
        pesan.append(f"Sebelum paraf run: letakkan kunci induk yang lama di {s.DATA_DIR / KUNCI} (chmod 600), atau isi KUNCI_INDUK. "
                     "Tanpa itu nama dan isi permohonan tidak terbaca.")  # fmt: skip
    if menunggu:
        pesan.append(f"{menunggu} pesan yang menunggu saat cadangan dibuat akan dikirim begitu bot berjalan.")
    pesan.append(f"Data diri yang dihapus sesudah {arsip.manifes.dibuat_at:%d-%m-%Y %H.%M} UTC ada lagi di sini: ulangi penghapusannya dari pesan bot "
                 "yang disimpan admin (paraf data-diri hapus).")  # fmt: skip
    return Ringkas(arsip.manifes.berkas, len(arsip.dokumen), tuple(pesan), tuple(arsip.manifes.temuan))


def _sendirian(s: Settings, basis_data: Path | None) -> AbstractContextManager[object]:
    """While this is held no bot starts on a SQLite file; on PostgreSQL none may be running.

    Raises:
        SudahBerjalan: one is running.
    """
    if basis_data is not None:
        return KunciJalan(basis_data)
    if dipakai(s.DATABASE_URL):
        raise SudahBerjalan("sudah_berjalan")
    return nullcontext()


def _pastikan_kosong(s: Settings, basis_data: Path | None) -> None:
    """Raises KonfigurasiSalah when something lies here that a restore would bury."""
    masalah, data_dir = [], s.DATA_DIR
    if basis_data is None:
        if berisi(s.DATABASE_URL):
            masalah.append("Basis data di DATABASE_URL sudah berisi. Pemulihan hanya ke tempat kosong: buat basis data baru (createdb), "
                           "lalu arahkan DATABASE_URL ke sana.")  # fmt: skip
    elif basis_data.exists() and basis_data.stat().st_size > 0:
        if _berbaris(basis_data):
            masalah.append(f"Basis data {basis_data} sudah berisi. Pemulihan hanya ke tempat kosong: pindahkan dahulu, "
                           "atau arahkan DATABASE_URL ke tempat lain.")  # fmt: skip
    elif (wal := basis_data.with_name(basis_data.name + "-wal")).exists() and wal.stat().st_size > 0:
        masalah.append(f"{wal} adalah sisa basis data lain. Pindahkan dahulu, lalu ulangi.")
    if next((data_dir / "dokumen").glob("??/*"), None) is not None:
        masalah.append(f"Arsip {data_dir / 'dokumen'} sudah berisi. Pindahkan dahulu, atau arahkan DATA_DIR ke tempat lain.")
    if masalah:
        raise KonfigurasiSalah(masalah)


def _berbaris(basis_data: Path) -> bool:
    """Whether any table but Alembic's holds a row; what cannot be read counts as full."""
    try:
        with closing(sqlite3.connect(f"file:{quote(str(basis_data.absolute()))}?mode=ro", uri=True, timeout=10)) as db:
            tabel = [b[0] for b in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return any(db.execute(f'SELECT 1 FROM "{nama}" LIMIT 1').fetchone()  # noqa: S608 - names from the file's own list  # nosec B608
                       for nama in tabel if nama != "alembic_version")  # fmt: skip
    except sqlite3.Error:
        return True


def _cocokkan_kunci(arsip: _Terperiksa, kunci_sini: bytes | None) -> None:
    kunci = kunci_sini or arsip.kunci
    if kunci is None:
        return
    with sesi_baca(arsip.basis_data) as sesi:
        tertutup = kunci_tertutup(sesi, kunci)
    if tertutup:
        raise KonfigurasiSalah([f"Kunci induk di tempat ini bukan kunci cadangan itu ({tertutup} kunci data tidak terbuka). "
                                "Letakkan kunci induk yang lama, lalu ulangi."])  # fmt: skip


def _tempatkan(s: Settings, sumber: Path, sandi: bytes | None, arsip: _Terperiksa, basis_data: Path | None, *, tulis_kunci: bool) -> None:
    """Write everything beside its place, then rename; the database last, for it names all else."""
    s.DATA_DIR.mkdir(parents=True, exist_ok=True)
    dipasang: list[Path] = []
    with tempfile.TemporaryDirectory(prefix=".pulih-", dir=s.DATA_DIR) as nama, \
            tempfile.TemporaryDirectory(prefix=".pulih-", dir=basis_data.parent if basis_data else None) as nama_db:  # fmt: skip
        folder, db_baru = Path(nama), Path(nama_db) / BASIS_DATA
        _keluarkan(sumber, folder, sandi)
        if basis_data is None:
            jalankan_migrasi(s.DATABASE_URL)
        else:
            shutil.copyfile(arsip.basis_data, db_baru)
            db_baru.chmod(0o600)
            with open(db_baru, "rb") as berkas:
                os.fsync(berkas.fileno())
        try:
            shutil.rmtree(s.DATA_DIR / "dokumen", ignore_errors=True)  # empty folders only, see `_pastikan_kosong`
            for isi in ("dokumen", *LAIN):
                if (folder / isi).exists():
                    shutil.rmtree(s.DATA_DIR / isi, ignore_errors=True)
                    os.rename(folder / isi, s.DATA_DIR / isi)
                    dipasang.append(s.DATA_DIR / isi)
            if tulis_kunci:
                _tulis_kunci(s.DATA_DIR / KUNCI, arsip.kunci or b"")
                dipasang.append(s.DATA_DIR / KUNCI)
            fsync_folder(s.DATA_DIR)
            if basis_data is None:
                isi_dari_sqlite(s.DATABASE_URL, arsip.basis_data)
                return
            for akhiran in ("-wal", "-shm"):  # a log of another file must never meet the new one
                basis_data.with_name(basis_data.name + akhiran).unlink(missing_ok=True)
            os.replace(db_baru, basis_data)
            fsync_folder(basis_data.parent)
        except (OSError, Gangguan):
            for jalur in dipasang:
                shutil.rmtree(jalur) if jalur.is_dir() else jalur.unlink()
            raise


def _keluarkan(sumber: Path, folder: Path, sandi: bytes | None) -> None:
    """Documents, templates and certificates of a checked archive into `folder`; the bytes are hashed once more on their way."""
    simpanan = ArsipBerkas(folder)
    with _buka_arsip(sumber, sandi) as tar:
        for anggota in tar:
            bagian = anggota.name.split("/")
            if bagian[0] not in ("dokumen", *LAIN):
                continue
            badan = _buka(tar, anggota).read()
            if bagian[0] in LAIN:
                tempat = folder.joinpath(*bagian)
                rahasia = bagian[0] == "sertifikat"
                tempat.parent.mkdir(mode=0o700 if rahasia else 0o777, parents=True, exist_ok=True)
                tempat.touch(mode=0o600 if rahasia else 0o666)
                tempat.write_bytes(badan)
            elif simpanan.simpan(badan) != bagian[2]:
                raise CadanganRusak("Cadangan berubah saat dibaca.", [anggota.name])


def _tulis_kunci(lokasi: Path, kunci: bytes) -> None:
    with open(lokasi, "xb", opener=lambda jalur, mode: os.open(jalur, mode, 0o600)) as berkas:
        berkas.write(base64.b64encode(kunci) + b"\n")
        berkas.flush()
        os.fsync(berkas.fileno())


# --- looking into an archive ---------------------------------------------------------------------------------------


@contextmanager
def _buka_arsip(sumber: Path, sandi: bytes | None) -> Iterator[tarfile.TarFile]:
    """The members of an archive in their order, once; of an amplop to its very end.

    Raises:
        KonfigurasiSalah: it is encrypted, and there is no key or another one.
        AmplopRusak: it is encrypted, and not as it was written.
    """
    if not disandikan(sumber):
        with tarfile.open(sumber, "r:") as tar:
            yield tar
        return
    if sandi is None:
        raise KonfigurasiSalah([f"{sumber} disandikan. Isi KUNCI_CADANGAN dengan kunci yang dipakai saat membuatnya, lalu ulangi."])
    with open(sumber, "rb") as berkas:
        try:
            amplop = PembacaAmplop(berkas, sandi)
        except AmplopTerkunci:
            raise KonfigurasiSalah([f"KUNCI_CADANGAN bukan kunci {sumber}. Cari kunci yang dipakai saat membuatnya, lalu ulangi."]) from None
        with tarfile.open(fileobj=cast("IO[bytes]", amplop), mode="r|", bufsize=_POTONG) as tar:
            yield tar
        amplop.habiskan()


def _periksa_arsip(sumber: Path, kerja: Path, sandi: bytes | None) -> _Terperiksa:
    """Read the whole archive, take its database out into the folder `kerja`, migrate that copy and check it.

    Members are never extracted by the names they bear: only known names are read, so none leads anywhere else.

    Raises:
        CadanganRusak: with every finding.
        KonfigurasiSalah: it is encrypted, and there is no key or another one.
    """
    kepala = f"Cadangan {sumber} rusak dan tidak dipakai; tidak ada yang ditulis."
    salah: list[str] = []
    ada: dict[str, _Anggota] = {}
    kecil: dict[str, bytes] = {}
    try:
        with _buka_arsip(sumber, sandi) as tar:
            for anggota in tar:
                if not _ANGGOTA.fullmatch(anggota.name) or not anggota.isreg() or anggota.issparse():
                    salah.append(f"anggota asing: {anggota.name[:80]!r}.")
                elif anggota.name in ada:
                    salah.append(f"{anggota.name}: ada dua kali.")
                else:
                    ada[anggota.name] = _sidik(tar, anggota, kerja, kecil)
    except AmplopRusak as galat:  # what follows from it would only hide it
        raise CadanganRusak(kepala, [galat.keterangan]) from None
    except (tarfile.TarError, EOFError, OSError, UnicodeError) as galat:
        salah.append(f"arsip tidak terbaca sampai akhir ({type(galat).__name__}); mungkin terpotong.")
    manifes = _manifes(kecil.get(MANIFES), salah)
    ada.pop(MANIFES, None)
    salah += _bandingkan(manifes.isi, ada) if manifes else []
    dokumen = frozenset(nama.rpartition("/")[2] for nama in ada if nama.startswith("dokumen/"))
    for nama, sifat in ada.items():
        if nama.startswith("dokumen/") and not nama.endswith(f"/{sifat.sha256}"):
            salah.append(f"{nama}: isinya rusak.")
    kunci = _kunci_arsip(kecil.get(KUNCI), salah)
    if BASIS_DATA in ada:
        dikenal = set(manifes.temuan) if manifes else set()
        try:
            salah += [x for x in _temuan(kerja / BASIS_DATA, set(dokumen))[1] if x not in dikenal]
        except CadanganRusak as galat:
            salah += galat.daftar
    if salah or manifes is None:
        raise CadanganRusak(kepala, list(dict.fromkeys(salah)))
    folder = frozenset(nama.partition("/")[0] for nama in ada).intersection(LAIN)
    return _Terperiksa(manifes, kerja / BASIS_DATA, dokumen, kunci, folder)


def _sidik(tar: tarfile.TarFile, anggota: tarfile.TarInfo, kerja: Path, kecil: dict[str, bytes]) -> _Anggota:
    """Hash and size of a member; the database goes to `kerja`, manifest and key are kept."""
    if anggota.name in (MANIFES, KUNCI):
        badan = _buka(tar, anggota).read(_MAKS_MANIFES)
        kecil[anggota.name] = badan
        return _Anggota(sha256=hashlib.sha256(badan).hexdigest(), ukuran=len(badan))
    sidik, ukuran = hashlib.sha256(), 0
    aliran = _buka(tar, anggota)
    with open(kerja / BASIS_DATA if anggota.name == BASIS_DATA else os.devnull, "wb") as salinan:
        while potong := aliran.read(_POTONG):
            sidik.update(potong)
            ukuran += len(potong)
            salinan.write(potong)
    if ukuran != anggota.size:
        raise EOFError(anggota.name)
    return _Anggota(sha256=sidik.hexdigest(), ukuran=ukuran)


def _buka(tar: tarfile.TarFile, anggota: tarfile.TarInfo) -> Any:
    aliran = tar.extractfile(anggota)
    assert aliran is not None  # a regular file, see `_periksa_arsip`
    return aliran


def _manifes(badan: bytes | None, salah: list[str]) -> _Manifes | None:
    if badan is None:
        salah.append(f"{MANIFES} tidak ada: berkas ini bukan cadangan paraf, atau terpotong.")
        return None
    try:
        manifes = _Manifes.model_validate_json(badan)
    except ValidationError:
        salah.append(f"{MANIFES} tidak terbaca.")
        return None
    if manifes.format != FORMAT:
        salah.append(f"format {manifes.format} tidak dikenal; pakai paraf yang membuatnya ({manifes.program}).")
        return None
    return manifes


def _bandingkan(manifes: Mapping[str, _Anggota], ada: Mapping[str, _Anggota]) -> Iterator[str]:
    for nama in sorted(manifes.keys() | ada.keys() | {BASIS_DATA}):
        if nama not in ada:
            yield f"{nama}: tidak ada di dalam arsip."
        elif nama not in manifes:
            yield f"{nama}: tidak disebut {MANIFES}."
        elif manifes[nama] != ada[nama]:
            yield f"{nama}: isinya rusak."


def _kunci_arsip(badan: bytes | None, salah: list[str]) -> bytes | None:
    if badan is None:
        return None
    try:
        kunci = base64.b64decode(badan.strip(), validate=True)
    except ValueError:
        kunci = b""
    if len(kunci) != 32:
        salah.append(f"{KUNCI}: bukan kunci.")
        return None
    return kunci


def _temuan(basis_data: Path, dokumen: set[str]) -> tuple[str | None, list[str]]:
    """(revision it had, what is wrong inside) of a database copy, which is migrated on the way.

    Raises:
        CadanganRusak: it is no database, a damaged one, or one of a newer program.
    """
    try:
        with sesi_baca(basis_data) as sesi:
            rusak = periksa_berkas_sqlite(sesi)
            revisi, terbaru, dikenal = revisi_dikenal(sesi.connection())
        if rusak:
            raise CadanganRusak("Basis data rusak.", [f"basis data: {x}." for x in rusak])
        if not dikenal:
            raise CadanganRusak("Basis data tidak dikenal.", [f"susunan basis data {revisi} tidak dikenal program ini "
                                                              f"({terbaru}); pakai paraf yang lebih baru."])  # fmt: skip
        jalankan_migrasi(URL.create("sqlite", database=str(basis_data)).render_as_string())
        with sesi_baca(basis_data) as sesi:
            temuan = [str(x) for x in periksa_keutuhan(sesi)]
            disebut = set(sesi.scalars(select(t.DokumenRow.sha256)))
    except SQLAlchemyError as galat:
        asal = getattr(galat, "orig", None) or type(galat).__name__
        raise CadanganRusak("Basis data rusak.", [f"basis data tidak terbaca ({asal})."]) from None
    temuan += [f"dokumen {sha256}: tidak ada atau rusak." for sha256 in sorted(disebut - dokumen)]
    return revisi, temuan


# --- small things --------------------------------------------------------------------------------------------------


def lokasi_sqlite(s: Settings, perintah: str) -> Path:
    """The database file.

    Raises:
        KonfigurasiSalah: the database is no SQLite file.
    """
    try:
        url = make_url(s.DATABASE_URL)
    except SQLAlchemyError:
        raise KonfigurasiSalah(["DATABASE_URL: tidak terbaca. Contoh: sqlite+aiosqlite:///data/paraf.db"]) from None
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        raise KonfigurasiSalah([f"{perintah}: DATABASE_URL harus sqlite+aiosqlite:///LOKASI atau "
                                "postgresql+asyncpg://PENGGUNA:SANDI@HOST/NAMA."])  # fmt: skip
    return Path(url.database)


def kunci_yang_ada(s: Settings) -> bytes | None:
    """The master key, without making one; None when there is none yet.

    Raises:
        KonfigurasiSalah: the key file can be read by others, or not by us, or holds no key.
    """
    letak = "KUNCI_INDUK" if s.KUNCI_INDUK else str(s.DATA_DIR / KUNCI)
    try:
        kunci = kunci_induk(s).kunci if s.KUNCI_INDUK or (s.DATA_DIR / KUNCI).exists() else None
    except OSError as galat:
        raise KonfigurasiSalah([tak_terbuka(galat, letak)]) from None
    except ValueError:
        kunci = b""
    if kunci is not None and len(kunci) != 32:
        raise KonfigurasiSalah([f"{letak}: isinya bukan kunci 32 byte (base64)."])
    return kunci


def terdekat(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    folder = folder.absolute()
    return next(f for f in (folder, *folder.parents) if f.exists())


def versi_program() -> str:
    """This program's version, or a dash when it runs from a folder without installation."""
    try:
        return version("paraf")
    except PackageNotFoundError:
        return "-"


@contextmanager
def _tanpa_jejak(apa: str) -> Iterator[None]:
    """Trouble with disk or database as a sentence; temporary folders are gone by then."""
    try:
        yield
    except sqlite3.DatabaseError as galat:
        if not isinstance(galat, sqlite3.OperationalError):
            raise CadanganRusak("Basis data rusak.", [f"basis data: {galat}."]) from None
        raise Gangguan("cadangan", f"{apa} gagal: {galat}. Tidak ada yang ditinggalkan; perbaiki lalu ulangi.") from galat
    except OSError as galat:
        alasan = galat.strerror or str(galat)
        raise Gangguan("cadangan", f"{apa} gagal: {alasan}. Tidak ada yang ditinggalkan; perbaiki lalu ulangi.") from galat
