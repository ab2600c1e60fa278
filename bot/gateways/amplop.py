"""The amplop: a backup as one encrypted stream, written and read a piece at a time.

Layout: `MAGIC`, 16 bytes of salt, 16 bytes that say which key; then pieces of 1 MiB, each encrypted with AES-256-GCM and followed by its
tag. The key of the file is HKDF-SHA256 of the key in the settings and the salt, so no two files share one. The nonce of a piece is
its number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizar, 2015): a piece that is changed, moved,
doubled, left out or cut off does not open. ADR 31.
"""

from __future__ import annotations

import hmac
import os
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.domain.galat import GalatParaf

MAGIC = b"PARAFC1\n"
KEPALA = len(MAGIC) + 32
POTONG = 1 << 20  # bytes of a piece before encryption
TAG = 16


class AmplopRusak(GalatParaf):
    """The stream is not what was written. `keterangan` says what was found, as a sentence."""

    def __init__(self, keterangan: str) -> None:
        super().__init__("amplop_rusak", keterangan)


class AmplopTerkunci(GalatParaf):
    """The key is not the one the stream was written with."""

    def __init__(self) -> None:
        super().__init__("amplop_terkunci")


def disandikan(berkas: Path) -> bool:
    """Whether the file begins like an amplop.

    Raises:
        OSError: it cannot be read.
    """
    with open(berkas, "rb") as aliran:
        return aliran.read(len(MAGIC)) == MAGIC


def _kunci(kunci: bytes, garam: bytes) -> tuple[AESGCM, bytes]:
    """(the file's own key, what its head says of the key it comes from)."""
    turunan = HKDF(SHA256(), 48, garam, b"paraf cadangan 1").derive(kunci)
    return AESGCM(turunan[:32]), turunan[32:]


def _nonce(nomor: int, *, akhir: bool) -> bytes:
    return nomor.to_bytes(11, "big") + bytes([akhir])


class PenulisAmplop:
    """Takes bytes and writes them encrypted to `keluar`; only `tutup` makes the stream complete."""

    def __init__(self, keluar: BinaryIO, kunci: bytes) -> None:
        garam = os.urandom(16)
        self._keluar = keluar
        self._sandi, tanda = _kunci(kunci, garam)
        self._kepala = MAGIC + garam + tanda
        self._sisa, self._nomor = bytearray(), 0
        keluar.write(self._kepala)

    def write(self, badan: bytes) -> int:
        """Take some bytes; whole pieces leave at once, except the newest, which may be the last."""
        self._sisa += badan
        while len(self._sisa) > POTONG:
            self._tulis(bytes(self._sisa[:POTONG]), akhir=False)
            del self._sisa[:POTONG]
        return len(badan)

    def tutup(self) -> None:
        """Write what is left as the last piece."""
        self._tulis(bytes(self._sisa), akhir=True)
        self._sisa.clear()

    def _tulis(self, potong: bytes, *, akhir: bool) -> None:
        self._keluar.write(self._sandi.encrypt(_nonce(self._nomor, akhir=akhir), potong, self._kepala))
        self._nomor += 1


class PembacaAmplop:
    """Gives the bytes of an amplop; none leaves before its piece has proved itself.

    Raises:
        AmplopTerkunci: `kunci` is not the one it was written with.
        AmplopRusak: it is no amplop, or cut off in its head.
    """

    def __init__(self, masuk: BinaryIO, kunci: bytes) -> None:
        self._masuk = masuk
        self._kepala = masuk.read(KEPALA)
        if len(self._kepala) < KEPALA or not self._kepala.startswith(MAGIC):
            raise AmplopRusak("berkasnya terpotong di awal.")
        garam, tanda = self._kepala[len(MAGIC) : -16], self._kepala[-16:]
        self._sandi, seharusnya = _kunci(kunci, garam)
        if not hmac.compare_digest(tanda, seharusnya):
            raise AmplopTerkunci
        self._nomor, self._terbuka = 0, memoryview(b"")
        self._berikut: bytes | None = masuk.read(POTONG + TAG)

    def read(self, banyak: int = -1) -> bytes:
        """At most `banyak` bytes, empty at the end; without a number all that is left.

        Raises:
            AmplopRusak: the next piece is not what was written, or the file ends too early.
        """
        hasil = bytearray()
        while banyak < 0 or len(hasil) < banyak:
            if not self._terbuka:
                if self._berikut is None:
                    break
                self._terbuka = memoryview(self._buka())
            ambil = len(self._terbuka) if banyak < 0 else min(banyak - len(hasil), len(self._terbuka))
            hasil += self._terbuka[:ambil]
            self._terbuka = self._terbuka[ambil:]
        return bytes(hasil)

    def habiskan(self) -> None:
        """Read to the end, so that the last piece has proved itself too."""
        while self.read(POTONG):
            pass

    def _buka(self) -> bytes:
        potong = self._berikut or b""
        sesudah = self._masuk.read(POTONG + TAG)
        akhir = not sesudah
        self._berikut = sesudah or None
        try:
            terbuka = self._sandi.decrypt(_nonce(self._nomor, akhir=akhir), potong, self._kepala)
        except InvalidTag:
            raise AmplopRusak(self._sebab(potong, akhir=akhir)) from None
        self._nomor += 1
        return terbuka

    def _sebab(self, potong: bytes, *, akhir: bool) -> str:
        """Why a piece does not open, as far as it can be known."""
        if akhir:
            try:
                self._sandi.decrypt(_nonce(self._nomor, akhir=False), potong, self._kepala)
            except InvalidTag:
                pass
            else:
                return f"berkasnya terpotong sesudah bagian ke-{self._nomor + 1}."
        return f"bagian ke-{self._nomor + 1} terpotong, diubah, atau tidak di tempatnya."
