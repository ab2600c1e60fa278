"""The canonical text of cases and events, which is what the chain hashes: written in one pass, the same to the byte."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.peristiwa import JENIS, ke_data
from bot.domain.sop import Aksi
from bot.store import rantai
from bot.store.rantai import kanonis, kanonis_nilai, kanonis_peristiwa

POLOS: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(), max_size=8),  # lone surrogates too
    int: st.integers(), bool: st.booleans(), NoneType: st.none(), Aksi: st.sampled_from(Aksi), date: st.dates(),
    datetime: st.datetimes(timezones=st.sampled_from([ZoneInfo("Asia/Makassar"), ZoneInfo("UTC")])),
}  # fmt: skip


@cache
def nilai(jenis: Any) -> st.SearchStrategy[Any]:
    """Values of an annotated type of the domain; an event with a secret or without."""
    if jenis in POLOS:
        return POLOS[jenis]
    if get_origin(jenis) is tuple:
        return st.lists(nilai(get_args(jenis)[0]), max_size=2).map(tuple)
    if hasattr(jenis, "__dataclass_fields__"):
        return st.builds(jenis, **{nama: nilai(satu) for nama, satu in get_type_hints(jenis).items()})
    if get_args(jenis) == (str, Any):  # `rahasia`
        return st.dictionaries(st.just("teks"), POLOS[str], max_size=1)
    return st.one_of(*map(nilai, get_args(jenis)))


@pytest.mark.parametrize("kelas", JENIS.values())
@settings(max_examples=5)
@given(data=st.data(), sandi=POLOS[str])
def test_the_text_of_an_event_is_that_of_its_plain_data(kelas: Any, data: st.DataObject, sandi: str) -> None:
    event = data.draw(nilai(kelas))
    polos = ke_data(event)
    assert kanonis_peristiwa(event, None) == kanonis(polos)
    assert kanonis_peristiwa(event, sandi) == kanonis({**polos, "rahasia": sandi})


@settings(max_examples=40)
@given(berkas=nilai(Berkas))
def test_the_text_of_a_case_is_that_of_its_plain_data(berkas: Berkas) -> None:
    assert kanonis_nilai(berkas) == kanonis(ke_data(berkas))


@given(berkas=nilai(Berkas).filter(lambda b: len(b.langkah) > 1), judul=POLOS[str])
@settings(max_examples=20)
def test_a_visit_that_was_written_before_is_written_as_it_is_now(berkas: Berkas, judul: str) -> None:
    kanonis_nilai(berkas)
    satu, *lain = berkas.langkah
    for langkah in ((replace(satu, judul=judul), *lain), (*lain, satu), tuple(lain)):
        baru = replace(berkas, langkah=langkah)
        assert kanonis_nilai(baru) == kanonis(ke_data(baru))


def test_the_same_moment_in_two_zones_is_written_as_each_says_it() -> None:
    wita = datetime(2026, 11, 23, 8, 0, tzinfo=ZoneInfo("Asia/Makassar"))
    dua = [LangkahBerkas(lb=1, no=1, bagian=0, aksi=Aksi.KERJAKAN, jabatan="kabid", orang=None, mulai_at=saat)
           for saat in (wita, wita.astimezone(ZoneInfo("UTC")))]  # fmt: skip
    assert dua[0] == dua[1]
    assert [json.loads(kanonis_nilai(x))["mulai_at"] for x in dua] == ["2026-11-23T08:00:00+08:00", "2026-11-23T00:00:00+00:00"]


def test_no_more_visits_are_kept_than_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rantai, "KUNJUNGAN_DIINGAT", 3)
    monkeypatch.setattr(rantai, "_TEKS_KUNJUNGAN", {})
    for lb in range(10):
        kunjungan = LangkahBerkas(lb=lb, no=1, bagian=0, aksi=Aksi.KERJAKAN, jabatan="kabid", orang=None, mulai_at=datetime.now(UTC))
        assert kanonis_nilai(kunjungan) == kanonis_nilai(kunjungan) == kanonis(ke_data(kunjungan))
        assert len(rantai._TEKS_KUNJUNGAN) <= 3
