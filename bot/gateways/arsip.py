"""Document bytes on disk under their sha256: written, fsynced, renamed, and only then named by a row."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

#: A file without a row is kept this long: its row may be about to be written.
USIA_YATIM = timedelta(days=1)


class ArsipBerkas:
    """The archive of document bytes under `DATA_DIR`, shared by all replicas."""

    def __init__(self, data_dir: Path) -> None:
        self._akar = data_dir / "dokumen"
        self._sementara = self._akar / "sementara"
        self._sementara.mkdir(parents=True, exist_ok=True, mode=0o700)

    def simpan(self, isi: bytes) -> str:
        """Keep the bytes durably and return their sha256; equal bytes are kept once. Blocks for the disk."""
        sha256 = hashlib.sha256(isi).hexdigest()
        tujuan = self._jalur(sha256)
        with suppress(FileNotFoundError):
            os.utime(tujuan)  # named anew: the sweep must not see an old orphan
            return sha256
        baru = not tujuan.parent.exists()
        tujuan.parent.mkdir(exist_ok=True, mode=0o700)
        sementara = self._sementara / f"{sha256[:16]}-{secrets.token_hex(8)}"
        try:
            with open(sementara, "xb") as berkas:
                os.fchmod(berkas.fileno(), 0o600)
                berkas.write(isi)
                berkas.flush()
                os.fsync(berkas.fileno())
            os.rename(sementara, tujuan)
        except BaseException:
            sementara.unlink(missing_ok=True)
            raise
        fsync_folder(tujuan.parent)
        if baru:
            fsync_folder(self._akar)
        return sha256

    def baca(self, sha256: str) -> bytes:
        """The bytes; raises FileNotFoundError when they are not there."""
        return self._jalur(sha256).read_bytes()

    def ada(self, sha256: str) -> bool:
        """Whether the bytes lie here."""
        return self._jalur(sha256).exists()

    def buang(self, sha256: str) -> None:
        """Remove the bytes; the caller knows that no row names them, nor is about to."""
        self._jalur(sha256).unlink(missing_ok=True)

    def sapu(self, disebut: Callable[[Collection[str]], Collection[str]], nyata: datetime) -> int:
        """Remove files that no row names and that are older than a day; returns how many.

        `disebut` is given hashes, those of one folder at a time, and returns those that a row names; each time it looks anew. `nyata`
        is real time. An orphan is put aside first and removed only when it is still old and nobody names it then: whoever stores the
        same bytes meanwhile either has made it young or writes them anew.
        """
        batas = (nyata - USIA_YATIM).timestamp()
        banyak = 0
        for sisa in list(self._sementara.iterdir()):
            if len(sisa.name) == 64:  # put aside when the program was killed
                sisa.rename(self._jalur(sisa.name))
            elif _lebih_tua(sisa, batas):
                sisa.unlink(missing_ok=True)
                banyak += 1
        for yatim in _yatim(self._akar, disebut, batas):
            disisihkan = [jalur.name for jalur in yatim if self._sisihkan(jalur)]
            tetap = set(disebut(disisihkan))
            for sha256 in disisihkan:
                sisih = self._sementara / sha256
                if sha256 in tetap or not _lebih_tua(sisih, batas):
                    sisih.rename(self._jalur(sha256))
                else:
                    sisih.unlink(missing_ok=True)
                    banyak += 1
        return banyak

    def _sisihkan(self, jalur: Path) -> bool:
        try:
            jalur.rename(self._sementara / jalur.name)
        except FileNotFoundError:
            return False
        return True

    def _jalur(self, sha256: str) -> Path:
        if len(sha256) != 64 or set(sha256) - set("0123456789abcdef"):
            raise ValueError("not a sha256")
        return self._akar / sha256[:2] / sha256


def yatim(data_dir: Path, disebut: Callable[[Collection[str]], Collection[str]], nyata: datetime) -> list[Path]:
    """The files that no row names and that are older than a day, as `ArsipBerkas.sapu` will remove them. Nothing is changed."""
    batas = (nyata - USIA_YATIM).timestamp()
    return [jalur for bagian in _yatim(data_dir / "dokumen", disebut, batas) for jalur in bagian]


def _yatim(akar: Path, disebut: Callable[[Collection[str]], Collection[str]], batas: float) -> Iterator[list[Path]]:
    """The orphans of one folder after another: a few hundred files of an office with 100,000."""
    for folder in sorted(akar.glob("??")):
        tua = {jalur.name: jalur for jalur in folder.iterdir() if _lebih_tua(jalur, batas)}
        if tua and (sisa := tua.keys() - set(disebut(sorted(tua)))):
            yield [tua[sha256] for sha256 in sorted(sisa)]


def _lebih_tua(jalur: Path, batas: float) -> bool:
    try:
        return jalur.stat().st_mtime < batas
    except FileNotFoundError:
        return False


def fsync_folder(folder: Path) -> None:
    """Put the names in a folder on disk: a file is only there for good when its name is."""
    pegangan = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(pegangan)
    finally:
        os.close(pegangan)
