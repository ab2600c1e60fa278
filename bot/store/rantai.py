"""The event chain of one case: what is hashed, how a link is made, and how the whole is verified."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from functools import cache
from json.encoder import encode_basestring
from operator import attrgetter
from types import NoneType
from typing import Any

from bot.domain.berkas import LangkahBerkas
from bot.domain.peristiwa import Peristiwa, ke_data
from bot.store.ingatan import per_saat
from bot.store.models import PeristiwaRow

AWAL = "0" * 64  # what the first event of every case follows


#: Made once: with settings of its own `json.dumps` makes a new one at each call.
_PENULIS = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def kanonis(data: Any) -> str:
    """One JSON text per value: sorted keys, no spaces."""
    return _PENULIS.encode(data)


class _Penulis(dict[type[Any], Callable[[Any], str]]):
    """How a value of each type is written; of a type that was not met before it is worked out once."""

    def __missing__(self, jenis: type[Any]) -> Callable[[Any], str]:
        if issubclass(jenis, str):  # an Aksi
            tulis: Callable[[Any], str] = encode_basestring
        elif is_dataclass(jenis):
            tulis = _penulis_medan(jenis)
        else:
            tulis = _lain
        self[jenis] = tulis
        return tulis


def _lain(nilai: Any) -> str:
    return kanonis(ke_data(nilai))


@per_saat
def _waktu(nilai: date) -> str:
    return f'"{nilai.isoformat()}"'


def _deret(nilai: Iterable[Any]) -> str:
    return f"[{','.join([_CARA[type(x)](x) for x in nilai])}]"


_CARA = _Penulis({str: encode_basestring, int: int.__repr__, bool: {True: "true", False: "false"}.__getitem__, NoneType: {None: "null"}.__getitem__,
                  datetime: _waktu, date: _waktu, tuple: _deret, list: _deret})  # fmt: skip


def _pola(nama: Iterable[str]) -> str:
    return f"{{{','.join([f'{encode_basestring(x)}:%s' for x in nama])}}}"


def _penulis_medan(kelas: Any) -> Callable[[Any], str]:
    pola, baca, _, _ = _medan(kelas)
    return lambda nilai: pola % tuple([_CARA[type(x)](x) for x in baca(nilai)])


@cache
def _medan(kelas: Any) -> tuple[str, Callable[[Any], tuple[Any, ...]], str, int]:
    """Of a dataclass (of two fields or more): its text without the values, and what reads these in their order; the same text with
    `rahasia`, and its place."""
    nama = sorted(x for x in kelas.__dataclass_fields__ if x != "rahasia")
    semua = sorted([*nama, "rahasia"])
    return _pola(nama), attrgetter(*nama), _pola(semua), semua.index("rahasia")


_kunjungan = _penulis_medan(LangkahBerkas)

#: The texts of visits written last, by the very object: most visits of a case stay as they are in a step, of a fan-out hundreds do. Not by what they
#: are equal to, for the same moment in two zones is written in two ways.
_TEKS_KUNJUNGAN: dict[int, tuple[LangkahBerkas, str]] = {}

#: Visits whose text is kept: some 2 MB.
KUNJUNGAN_DIINGAT = 2048


def _tulis_kunjungan(kunjungan: LangkahBerkas) -> str:
    ada = _TEKS_KUNJUNGAN.get(id(kunjungan))
    if ada is not None:  # the object is held here, so nothing else can have its id
        return ada[1]
    if len(_TEKS_KUNJUNGAN) >= KUNJUNGAN_DIINGAT:
        _TEKS_KUNJUNGAN.clear()
    teks = _kunjungan(kunjungan)
    _TEKS_KUNJUNGAN[id(kunjungan)] = (kunjungan, teks)
    return teks


_CARA[LangkahBerkas] = _tulis_kunjungan


def kanonis_nilai(nilai: Any) -> str:
    """The canonical text of a value of the domain: the same as `kanonis(ke_data(nilai))`, without the plain data between."""
    return _CARA[type(nilai)](nilai)


def kanonis_peristiwa(event: Peristiwa, sandi: str | None) -> str:
    """The canonical text of an event, with the ciphertext of what is secret in it."""
    if sandi is None:
        return kanonis_nilai(event)
    jenis: Any = type(event)
    _, baca, pola, letak = _medan(jenis)
    isi = [_CARA[type(x)](x) for x in baca(event)]
    isi.insert(letak, encode_basestring(sandi))
    return pola % tuple(isi)


@per_saat
def _saat_utc(pada: datetime) -> str:
    return pada.astimezone(UTC).isoformat()


def hash_peristiwa(
    sebelum: str, instansi: str, berkas_id: str, urut: int, jenis: str, data: str, *, pada: datetime, orang_id: str | None
) -> str:
    """sha256 over the hash before and every column of the event: when, whose key, and what happened."""
    bagian = (sebelum, instansi, berkas_id, str(urut), jenis, _saat_utc(pada), orang_id or "", data)
    return hashlib.sha256("\n".join(bagian).encode("utf-8", "surrogatepass")).hexdigest()


def periksa_rantai(baris: Iterable[PeristiwaRow], kepala: str, versi: int) -> str | None:
    """What is wrong with the events of one case (given in order), or None when the chain holds up to its head."""
    sebelum, urut = AWAL, 0
    for row in baris:
        urut += 1
        if row.urut != urut:
            return f"peristiwa {urut} hilang"
        if row.sebelum != sebelum:
            return f"peristiwa {urut} tidak menyambung"
        if row.hash != hash_peristiwa(sebelum, row.instansi, row.berkas_id, row.urut, row.jenis, row.data, pada=row.pada,
                                      orang_id=row.orang_id):  # fmt: skip
            return f"peristiwa {urut} berubah"
        sebelum = row.hash
    if sebelum != kepala or urut != versi:
        return "kepala rantai berbeda"
    return None
