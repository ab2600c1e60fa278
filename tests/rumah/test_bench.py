"""`make bench` in small: every chapter runs, compares like with like, and says what was held. No figure is judged here."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tools import bench
from tools.banding import langkah
from tools.banding.hasil import Bab, Janji, gambar
from tools.banding.lawan import Lawan

KECIL: dict[str, dict[str, Any]] = {
    "langkah": {"ronde": 2, "berkas": 1, "lawan": False},
    "pembaruan": {"ronde": 1, "banyak": 4, "per_detik": 40.0},
    "kabar": {"banyak": 5},
    "mulai": {"ronde": 2, "diam": 0.1},
    "tumbuh": {"sedikit": 10, "banyak": 30, "langkah": 1},
    "banyak": {"instansi": 2, "pesan": 4, "diam": 0.1},
}


@pytest.mark.parametrize("nama", [pytest.param(n, marks=[pytest.mark.lama] * (n in ("kabar", "mulai", "banyak"))) for n in KECIL])
def test_a_chapter_of_the_bench_runs_in_small(nama: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    bab = bench.ukur(nama, **KECIL[nama])
    assert bab.nama == nama and bab.angka and all(v >= 0 for v in bab.angka.values())
    assert bab.janji or nama == "banyak"
    assert not list(tmp_path.iterdir())


def test_the_limit_notices_when_it_does_not_write_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asli = langkah.Batas.laju
    monkeypatch.setattr(langkah.Batas, "laju", lambda diri, semua: asli(diri, semua[:-1]))
    with pytest.raises(AssertionError, match="baris yang sama"):
        langkah.ukur(tmp_path, ronde=1, berkas=1, lawan=False)


def test_a_peer_counts_its_own_steps_in_its_own_process(tmp_path: Path) -> None:
    with Lawan(Path(sys.executable), "lawan_spiff.py", tmp_path) as spiff:
        assert spiff.laju(10) > 0


def test_promises_say_whether_they_were_held_and_are_drawn() -> None:
    janji = [Janji("laju", 0.4, 0.5, True, " kali"), Janji("tunda", 1.5, 2.0, False, " kali"), Janji("ditolak", 0.0, 0.0, False)]
    assert [j.dipegang for j in janji] == [False, True, True]
    assert str(janji[0]) == "TIDAK     laju: 0.40 kali (paling sedikit 0.50 kali)"
    svg = gambar([Bab("x", "contoh", janji=janji)])
    assert svg.count("<rect") == 4 and 'width="120.0"' in svg and 'width="200.0"' in svg and 'width="300.0"' in svg


def test_an_unknown_chapter_is_refused_with_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        bench.main(["--bagian", "langkah,kabur"])
    assert "kabur" in (keluar := capsys.readouterr().err) and "tumbuh" in keluar


def test_the_figures_are_given_to_other_programs_as_json(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bench, "ukur", lambda nama: Bab(nama, "contoh", {"laju": 2.0}, [Janji("laju", 2.0, 1.0, True)]))
    bench.main(["--bagian", "kabar", "--json"])
    hasil = json.loads(capsys.readouterr().out)
    assert hasil["bagian"]["kabar"]["janji"][0]["dipegang"] is True and {"tanggal", "mesin"} <= hasil.keys()
