"""Copies made slot by slot are those of `dataclasses.replace`."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from typing import Any

import pytest

from bot.domain import berkas as modul
from bot.domain.salin import ganti

KELAS = [x for x in vars(modul).values() if isinstance(x, type) and is_dataclass(x) and x.__module__ == modul.__name__]


@pytest.mark.parametrize("kelas", KELAS)
def test_a_copy_differs_in_what_was_said_and_in_nothing_else(kelas: Any) -> None:
    asal = kelas(**{f.name: (f.name,) for f in fields(kelas)})
    for f in fields(kelas):
        assert ganti(asal, **{f.name: "lain"}) == replace(asal, **{f.name: "lain"})
    assert asal == kelas(**{f.name: (f.name,) for f in fields(kelas)}), "the first one stays as it was"
    with pytest.raises(AttributeError):
        ganti(asal, tidak_ada=1)
    with pytest.raises(FrozenInstanceError):
        setattr(ganti(asal), fields(kelas)[0].name, 1)
