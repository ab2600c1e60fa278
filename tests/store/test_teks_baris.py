"""The canonical text of cases and events, which is what the chain hashes: one text per value, and the value again."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.nilai import ganti
from bot.domain.peristiwa import JENIS, LangkahDiterima, Pelaku
from bot.domain.sop import Aksi
from bot.store.gudang import berkas as gudang_berkas
from bot.store.teks import baca_berkas, baca_peristiwa, kanonis, teks_berkas, teks_kolom, teks_peristiwa

TEKS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)  # half a surrogate pair no database takes as text
POLOS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEKS, int: st.integers(-(2**53), 2**53), bool: st.booleans(), NoneType: st.none(), Aksi: st.sampled_from(Aksi), date: st.dates(),
    datetime: st.datetimes(datetime(1970, 1, 1), timezones=st.sampled_from([ZoneInfo("Asia/Makassar"), ZoneInfo("UTC")])),
}  # fmt: skip


@cache
def nilai(jenis: Any) -> st.SearchStrategy[Any]:
    """Values of an annotated type of the domain; an event with a secret or without."""
    if jenis in POLOS:
        return POLOS[jenis]
    if get_origin(jenis) is tuple:
        return st.lists(nilai(get_args(jenis)[0]), max_size=2).map(tuple)
    if hasattr(jenis, "__struct_fields__"):
        return st.builds(jenis, **{nama: nilai(satu) for nama, satu in get_type_hints(jenis).items() if nama != "__struct_config__"})
    if get_args(jenis) == (str, Any):  # `rahasia`
        return st.dictionaries(st.just("kata_rahasia"), TEKS, max_size=1)
    return st.one_of(*map(nilai, get_args(jenis)))


@pytest.mark.parametrize("kelas", JENIS.values())
@settings(max_examples=5)
@given(data=st.data(), sandi=TEKS)
def test_an_event_is_written_with_its_ciphertext_in_place_of_its_secret_and_read_again(kelas: Any, data: st.DataObject, sandi: str) -> None:
    event = data.draw(nilai(kelas))
    tanpa = {k: v for k, v in msgspec.to_builtins(event).items() if k != "rahasia"}
    terbuka = ganti(event, rahasia={})
    assert teks_peristiwa(event, None) == kanonis(tanpa)
    assert teks_peristiwa(event, sandi) == kanonis({**tanpa, "rahasia": sandi})
    assert baca_peristiwa(kelas.__name__, teks_peristiwa(event, None)) == (terbuka, None)
    assert baca_peristiwa(kelas.__name__, teks_peristiwa(event, sandi)) == (terbuka, sandi)


@settings(max_examples=40)
@given(berkas=nilai(Berkas))
def test_a_case_is_written_with_sorted_keys_and_read_again(berkas: Berkas) -> None:
    teks = teks_berkas(berkas)
    assert teks == kanonis(json.loads(teks))
    assert baca_berkas(teks) == berkas
    assert teks_berkas(baca_berkas(teks)) == teks


def test_the_same_moment_in_two_zones_is_written_as_each_says_it() -> None:
    wita = datetime(2026, 11, 23, 8, 0, tzinfo=ZoneInfo("Asia/Makassar"))
    satu = Berkas(id="a", nomor="1", sop="s", sop_versi="v", pemohon=None, dibuat_at=wita)
    dua = [satu, ganti(satu, dibuat_at=wita.astimezone(UTC))]
    assert dua[0] == dua[1]
    assert [json.loads(teks_berkas(x))["dibuat_at"] for x in dua] == ["2026-11-23T08:00:00+08:00", "2026-11-23T00:00:00Z"]


def test_rows_that_were_written_otherwise_before_are_read_the_same() -> None:
    """Earlier versions wrote UTC as +00:00, and knew fewer fields."""
    saat = datetime(2026, 11, 23, 0, 0, 0, 120, UTC)
    kunjungan = LangkahBerkas(lb=1, no=1, bagian=0, aksi=Aksi.KERJAKAN, jabatan="kabid", orang=None, mulai_at=saat)
    berkas = Berkas(id="a", nomor="1", sop="s", sop_versi="v", pemohon=None, dibuat_at=saat, langkah=(kunjungan,))
    data = json.loads(teks_berkas(berkas).replace("00.000120Z", "00.000120+00:00"))
    assert data["dibuat_at"] == saat.isoformat()
    del data["perpanjangan_hari"], data["langkah"][0]["dicakup"]
    assert baca_berkas(json.dumps(data)) == berkas


def test_a_field_of_a_newer_version_is_refused_and_not_dropped_at_the_next_save() -> None:
    saat = datetime(2026, 11, 23, tzinfo=UTC)
    kunjungan = LangkahBerkas(lb=1, no=1, bagian=0, aksi=Aksi.KERJAKAN, jabatan="kabid", orang=None, mulai_at=saat)
    berkas = teks_berkas(Berkas(id="a", nomor="1", sop="s", sop_versi="v", pemohon=None, dibuat_at=saat, langkah=(kunjungan,)))
    peristiwa = teks_peristiwa(LangkahDiterima(at=saat, oleh=Pelaku("o"), lb=1), "sandi")
    for baca, teks in ((baca_berkas, berkas), (lambda t: baca_peristiwa("LangkahDiterima", t), peristiwa)):
        baca(teks)
        for awal in re.finditer("{", teks):
            with pytest.raises(msgspec.ValidationError, match="unknown field"):
                baca(f'{teks[: awal.end()]}"baru":1,{teks[awal.end() :]}')


def test_what_no_row_may_hold_is_found_where_it_is_written() -> None:
    """By every test: a struct takes it when it is made, and its case could never be read again."""
    saat = datetime(2026, 11, 23, tzinfo=UTC)
    berkas = Berkas(id="a", nomor="1", sop="s", sop_versi="v", pemohon=None, dibuat_at=saat)
    peristiwa = LangkahDiterima(at=saat, oleh=Pelaku("o"), lb=1)
    gudang_berkas.teks_berkas(berkas)
    gudang_berkas.teks_peristiwa(peristiwa, None)
    salah: Any = "1"
    with pytest.raises(msgspec.ValidationError):
        gudang_berkas.teks_berkas(ganti(berkas, versi=salah))
    with pytest.raises(msgspec.ValidationError):
        gudang_berkas.teks_peristiwa(ganti(peristiwa, lb=salah), None)


@pytest.mark.parametrize("teks", ["", "{}", '{"id":1}', "[" * 5000])
def test_what_is_no_case_is_refused(teks: str) -> None:
    with pytest.raises((msgspec.MsgspecError, RecursionError)):
        baca_berkas(teks)


def test_plain_data_from_outside_is_written_whatever_it_holds() -> None:
    assert kanonis({"b": 2**70, "a": "\ud800"}) == '{"a":"\ud800","b":1180591620717411303424}'


class Kata(str):
    """Text of a kind of its own."""


@pytest.mark.parametrize("data", [{"a": 2**70}, {"\ud800": ["\ud800"]}, {"a": Kata("a")}, {Kata("a"): (1, None)}, {"a": {None: True, True: 1.5}}, {"a": Aksi.PARAF},
                                  {"a": "é\u2028\0", "b": -(2**63)}])  # fmt: skip
def test_a_column_reads_back_as_the_standard_library_has_it(data: dict[str, Any]) -> None:
    assert json.loads(teks_kolom(data)) == json.loads(json.dumps(data))
