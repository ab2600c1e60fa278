"""Encryption of text about people: a data key per person, wrapped with the master key KUNCI_INDUK.

Destroying a person's key erases that person's text everywhere at once, in old backups too; the event chain still
verifies, because it hashes the ciphertext.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.domain.galat import KonfigurasiSalah
from bot.store import siap
from bot.store.database import SesiInstansi
from bot.store.models import KunciRow
from bot.store.teks import kanonis

NONCE = 12  # bytes


class KunciHilang(Exception):
    """The person's key was destroyed: the text is gone for good."""


class Brankas:
    """Wraps and unwraps the keys of people. `acak` gives random bytes; only a simulation gives its own."""

    def __init__(self, kunci_induk: bytes, acak: Callable[[int], bytes] = os.urandom) -> None:
        if len(kunci_induk) != 32:
            raise KonfigurasiSalah(["KUNCI_INDUK harus berisi 32 byte (base64)."])
        self._induk = AESGCM(kunci_induk)
        self._acak = acak

    def buat(self, sesi: SesiInstansi, orang_id: str) -> None:
        """Make a key for a new person."""
        nonce = self._acak(NONCE)
        bungkus = nonce + self._induk.encrypt(nonce, self._acak(32), orang_id.encode())
        sesi.add(KunciRow(orang_id=orang_id, kunci=bungkus))
        sesi.flush()

    def kunci(self, sesi: SesiInstansi, orang_id: str) -> AESGCM:
        """The person's data key.

        Raises:
            KunciHilang: it was destroyed, or never made.
            KonfigurasiSalah: KUNCI_INDUK is not the one it was wrapped with.
        """
        simpanan: dict[str, AESGCM] = sesi.info.setdefault("kunci", {})
        if (ada := simpanan.get(orang_id)) is not None:
            return ada
        if (bungkus := sesi.info.get("bungkus", {}).get(orang_id)) is None:
            row = sesi.jalankan(siap.KUNCI_ORANG, {"orang_id": orang_id}).first()
            bungkus = row.kunci if row is not None else None
        self.buka_kunci(sesi, orang_id, bungkus)
        return simpanan[orang_id]

    def titip(self, sesi: SesiInstansi, orang_id: str | None, bungkus: bytes | None) -> None:
        """Keep a wrapped key that was read with something else, for the rest of the transaction: it is unwrapped when needed."""
        if orang_id is not None and bungkus is not None:
            sesi.info.setdefault("bungkus", {})[orang_id] = bungkus

    def buka_kunci(self, sesi: SesiInstansi, orang_id: str, bungkus: bytes | None) -> None:
        """Unwrap a person's key that was read with something else, for the rest of the transaction; None: it was destroyed.

        Raises:
            KunciHilang, KonfigurasiSalah: as for `kunci`.
        """
        simpanan: dict[str, AESGCM] = sesi.info.setdefault("kunci", {})
        if orang_id in simpanan:
            return
        if bungkus is None:
            raise KunciHilang(orang_id)
        try:
            terbuka = self._induk.decrypt(bungkus[:NONCE], bungkus[NONCE:], orang_id.encode())
        except InvalidTag as error:
            raise KonfigurasiSalah(["KUNCI_INDUK tidak cocok dengan basis data ini."]) from error
        simpanan[orang_id] = AESGCM(terbuka)

    def tutup(self, sesi: SesiInstansi, orang_id: str, isi: Any, konteks: str) -> bytes:
        """Encrypt JSON data under the person's key; `konteks` (where it stands) is authenticated with it."""
        nonce = self._acak(NONCE)
        teks = kanonis(isi).encode("utf-8", "surrogatepass")
        return nonce + self.kunci(sesi, orang_id).encrypt(nonce, teks, konteks.encode())

    def buka(self, sesi: SesiInstansi, orang_id: str, sandi: bytes, konteks: str) -> Any:
        """The data again.

        Raises:
            KunciHilang: the person was erased.
        """
        teks = self.kunci(sesi, orang_id).decrypt(sandi[:NONCE], sandi[NONCE:], konteks.encode())
        return json.loads(teks.decode("utf-8", "surrogatepass"))


def lupakan_kunci(sesi: SesiInstansi) -> None:
    """The keys that were read in this transaction are asked for anew: one was destroyed in it."""
    sesi.info.pop("kunci", None)
    sesi.info.pop("bungkus", None)


def ke_teks(sandi: bytes) -> str:
    """Ciphertext as it stands in an event."""
    return base64.b64encode(sandi).decode()


def dari_teks(teks: str) -> bytes:
    """The inverse of `ke_teks`."""
    return base64.b64decode(teks)
