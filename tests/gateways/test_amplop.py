"""The amplop: what was written comes back in pieces, and whatever was done to the file is said instead."""

from __future__ import annotations

import io
import os
import tracemalloc
from pathlib import Path

import pytest

from bot.gateways.amplop import (
    KEPALA,
    POTONG,
    TAG,
    AmplopRusak,
    AmplopTerkunci,
    PembacaAmplop,
    PenulisAmplop,
    disandikan,
)

KUNCI = bytes(range(32))
BAGIAN = POTONG + TAG


def tulis(isi: bytes, kunci: bytes = KUNCI) -> bytes:
    keluar = io.BytesIO()
    amplop = PenulisAmplop(keluar, kunci)
    for awal in range(0, len(isi), 700_001):
        amplop.write(isi[awal : awal + 700_001])
    amplop.tutup()
    return keluar.getvalue()


def baca(sandi: bytes, kunci: bytes = KUNCI) -> bytes:
    return PembacaAmplop(io.BytesIO(sandi), kunci).read()


def keluhan(sandi: bytes) -> str:
    with pytest.raises(AmplopRusak) as galat:
        baca(sandi)
    return galat.value.keterangan


@pytest.fixture(scope="module")
def isi() -> bytes:
    return os.urandom(3 * POTONG + 12345)


@pytest.fixture(scope="module")
def sandi(isi: bytes) -> bytes:
    return tulis(isi)


@pytest.mark.parametrize("panjang", [0, 1, POTONG - 1, POTONG, POTONG + 1, 2 * POTONG])
def test_every_length_comes_back(panjang: int) -> None:
    isi = os.urandom(panjang)
    sandi = tulis(isi)
    assert baca(sandi) == isi
    assert len(sandi) == KEPALA + panjang + TAG * max(1, -(-panjang // POTONG))


def test_it_is_read_in_any_portions(isi: bytes, sandi: bytes) -> None:
    amplop, hasil = PembacaAmplop(io.BytesIO(sandi), KUNCI), bytearray()
    for banyak in (1, 511, POTONG, 2 * POTONG, 10 * POTONG):
        hasil += amplop.read(banyak)
    assert hasil == isi and amplop.read(10) == b""


def test_nothing_of_the_content_stands_in_it_and_no_two_are_equal(tmp_path: Path) -> None:
    isi = b"Sari Kenari (contoh) " * 100
    satu, dua = tulis(isi), tulis(isi)
    assert b"Kenari" not in satu and satu[KEPALA:] != dua[KEPALA:]
    (tmp_path / "a").write_bytes(satu)
    (tmp_path / "b").write_bytes(isi)
    assert disandikan(tmp_path / "a") and not disandikan(tmp_path / "b")


def test_another_key_opens_nothing(sandi: bytes) -> None:
    with pytest.raises(AmplopTerkunci):
        PembacaAmplop(io.BytesIO(sandi), KUNCI[::-1])


def test_a_file_that_ends_early_is_said_to_be_cut_off(sandi: bytes) -> None:
    for panjang in (0, 5, KEPALA - 1):
        assert keluhan(sandi[:panjang]) == "berkasnya terpotong di awal."
    assert keluhan(sandi[: KEPALA + 2 * BAGIAN]) == "berkasnya terpotong sesudah bagian ke-2."
    for panjang in (KEPALA, KEPALA + 7, KEPALA + BAGIAN - 1, len(sandi) - 1, len(sandi) - TAG):
        assert "terpotong" in keluhan(sandi[:panjang])


def test_a_changed_bit_anywhere_is_found(sandi: bytes) -> None:
    for tempat in (KEPALA, KEPALA + 5, KEPALA + BAGIAN - 1, KEPALA + 2 * BAGIAN + 9, len(sandi) - 1):
        rusak = bytearray(sandi)
        rusak[tempat] ^= 4
        assert "diubah" in keluhan(bytes(rusak))
    for tempat in (len(b"PARAFC1\n") + 3, KEPALA - 1):  # salt, and what is said of the key
        rusak = bytearray(sandi)
        rusak[tempat] ^= 4
        with pytest.raises(AmplopTerkunci):
            baca(bytes(rusak))


def test_pieces_in_another_order_doubled_left_out_or_of_another_file_do_not_open(sandi: bytes, isi: bytes) -> None:
    kepala = sandi[:KEPALA]
    a, b, c, d = (sandi[KEPALA + n * BAGIAN : KEPALA + (n + 1) * BAGIAN] for n in range(4))
    asing = tulis(isi)[KEPALA : KEPALA + BAGIAN]
    for urutan in ((b, a, c, d), (a, c, b, d), (a, a, b, c, d), (a, b, d), (a, b, c, d, d), (a, b, c, d, b"x"), (asing, b, c, d)):
        assert "tidak di tempatnya" in keluhan(kepala + b"".join(urutan))


def test_no_byte_of_a_wrong_piece_leaves(sandi: bytes, isi: bytes) -> None:
    rusak = bytearray(sandi)
    rusak[KEPALA + BAGIAN + 100] ^= 1
    amplop = PembacaAmplop(io.BytesIO(bytes(rusak)), KUNCI)
    assert amplop.read(POTONG) == isi[:POTONG]
    with pytest.raises(AmplopRusak):
        amplop.read(1)


def test_a_large_stream_needs_the_memory_of_a_few_pieces(tmp_path: Path) -> None:
    jalur = tmp_path / "besar"
    tracemalloc.start()
    try:
        with open(jalur, "wb") as keluar:
            amplop = PenulisAmplop(keluar, KUNCI)
            for _ in range(48):
                amplop.write(b"x" * POTONG)
            amplop.tutup()
        with open(jalur, "rb") as masuk:
            PembacaAmplop(masuk, KUNCI).habiskan()
        assert tracemalloc.get_traced_memory()[1] < 10 * POTONG
    finally:
        tracemalloc.stop()
    assert jalur.stat().st_size > 48 * POTONG
