"""docs/keamanan.md and the tests say the same: S1 to S19 in order, each with tests that exist and carry its number."""

from __future__ import annotations

import ast
import re

from bot.store.data_diri import PETA
from bot.store.models import Base
from tests.rumah.alat_rumah import AKAR

SEMUA = [f"S{n}" for n in range(1, 20)]


def _uji() -> dict[str, set[str]]:
    """Every test of the repository with the S-numbers in its docstring and in that of its module."""
    hasil: dict[str, set[str]] = {}
    for berkas in (AKAR / "tests").rglob("test_*.py"):
        for simpul in ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))):
            if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef) and simpul.name.startswith("test_"):
                hasil.setdefault(simpul.name, set()).update(re.findall(r"\bS\d{1,2}\b", ast.get_docstring(simpul) or ""))
    return hasil


def _tabel() -> dict[str, str]:
    baris = re.findall(r"^\| (S\d+) \| (.*)$", (AKAR / "docs" / "keamanan.md").read_text(encoding="utf-8"), re.M)
    assert [nomor for nomor, _ in baris] == SEMUA
    return dict(baris)


def test_every_check_has_a_test_that_carries_its_number() -> None:
    bernomor = set().union(*_uji().values())
    assert [n for n in SEMUA if n not in bernomor] == []


def test_the_page_names_for_every_check_tests_that_exist_and_carry_its_number() -> None:
    uji = _uji()
    for nomor, isi in _tabel().items():
        nama = re.findall(r"`(test_\w+)`", isi)
        assert nama, nomor
        assert [n for n in nama if nomor not in uji.get(n, set())] == [], nomor
        assert not re.search(r"@S\d+@", isi), nomor


def test_every_column_is_in_the_register_of_personal_data() -> None:
    """S14, S15: a new column is entered in docs/data-pribadi.md, as personal or not, before it is used."""
    tabel = re.findall(r"^\| `(\w+)` \| (.*?) \| .*? \| (.*?) \|$", (AKAR / "docs" / "data-pribadi.md").read_text(encoding="utf-8"), re.M)
    tercatat = {nama: sorted([*re.findall(r"`(\w+)`", pribadi), *lain.split()]) for nama, pribadi, lain in tabel}
    assert tercatat == {t.name: sorted(k.name for k in t.columns) for t in Base.metadata.sorted_tables}
    sandi = {(t.name, k.name) for t in Base.metadata.sorted_tables for k in t.columns if k.name.endswith("_sandi")}
    assert sandi <= {(nama, k) for nama, pribadi, _ in tabel for k in re.findall(r"`(\w+)`", pribadi)}


def test_copy_and_erasure_know_every_table_with_personal_data_and_the_page_says_what_becomes_of_each() -> None:
    """S15: UU 27/2022."""
    halaman = (AKAR / "docs" / "data-pribadi.md").read_text(encoding="utf-8")
    tabel = re.findall(r"^\| `(\w+)` \| (.*?) \| .*? \| .*? \|$", halaman, re.M)
    pribadi = {nama: set(re.findall(r"`(\w+)`", isi)) for nama, isi in tabel if isi != "-"}
    assert {x.tabel.__tablename__ for x in PETA} == set(pribadi) and len(PETA) == len(pribadi)
    for x in PETA:
        assert set(x.orang + x.nomor) <= pribadi[x.tabel.__tablename__] and set(x.berkas) <= {"berkas_id"}, x.tabel
    nasib = dict(zip(("hapus", "kosongkan", "tetap"), re.findall(r"^\| [^|`]+ \| ((?:`\w+` ?)+) \|$", halaman, re.M), strict=True))
    for jenis, isi in nasib.items():
        assert set(re.findall(r"`(\w+)`", isi)) == {x.tabel.__tablename__ for x in PETA if x.nasib == jenis}, jenis
