"""The archive of document bytes."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.gateways.arsip import ArsipBerkas

ISI = b"%PDF-contoh"
SHA = hashlib.sha256(ISI).hexdigest()


def tak_disebut(_daftar: Collection[str]) -> Collection[str]:
    return []


def tuakan(tmp_path: Path) -> None:
    """Make every stored file two days old."""
    for jalur in tmp_path.rglob("*"):
        if jalur.is_file():
            os.utime(jalur, (jalur.stat().st_mtime - 172_800,) * 2)


def test_bytes_come_back_under_their_hash_and_are_kept_once(tmp_path: Path) -> None:
    arsip = ArsipBerkas(tmp_path)
    assert arsip.simpan(ISI) == arsip.simpan(ISI) == SHA
    assert arsip.baca(SHA) == ISI
    assert arsip.ada(SHA)
    jalur = [jalur for jalur in tmp_path.rglob("*") if jalur.is_file()]
    assert len(jalur) == 1
    assert jalur[0].stat().st_mode & 0o077 == 0


def test_what_is_not_there_is_not_there(tmp_path: Path) -> None:
    arsip = ArsipBerkas(tmp_path)
    assert not arsip.ada(SHA)
    with pytest.raises(FileNotFoundError):
        arsip.baca(SHA)


@pytest.mark.parametrize("nama", ["", "../../etc/passwd", "a" * 63, "A" * 64, "a" * 63 + "/"])
def test_only_a_hash_names_a_file(tmp_path: Path, nama: str) -> None:
    with pytest.raises(ValueError, match="not a sha256"):
        ArsipBerkas(tmp_path).baca(nama)


def test_a_write_that_fails_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def penuh(_pegangan: int) -> None:
        raise OSError(28, "No space left on device")

    arsip = ArsipBerkas(tmp_path)
    monkeypatch.setattr(os, "fsync", penuh)
    with pytest.raises(OSError, match="No space"):
        arsip.simpan(ISI)
    assert not [jalur for jalur in tmp_path.rglob("*") if jalur.is_file()]
    assert not arsip.ada(SHA)


def test_the_file_is_on_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arsip, urutan = ArsipBerkas(tmp_path), []
    fsync, rename = os.fsync, os.rename
    monkeypatch.setattr(os, "fsync", lambda pegangan: (urutan.append("fsync"), fsync(pegangan))[1])
    monkeypatch.setattr(os, "rename", lambda dari, ke: (urutan.append("rename"), rename(dari, ke))[1])
    arsip.simpan(ISI)
    assert urutan == ["fsync", "rename", "fsync", "fsync"]


def test_the_sweep_takes_old_orphans_only(tmp_path: Path) -> None:
    arsip, kini = ArsipBerkas(tmp_path), datetime.now(UTC)
    bernama = arsip.simpan(b"bernama")
    arsip.simpan(b"yatim")
    (tmp_path / "dokumen" / "sementara" / "setengah").write_bytes(b"x")
    assert arsip.sapu(tak_disebut, kini) == 0
    tuakan(tmp_path)
    muda = arsip.simpan(b"muda")
    assert arsip.sapu(lambda daftar: [bernama] if bernama in daftar else [], kini) == 2
    assert arsip.ada(bernama)
    assert arsip.ada(muda)
    assert not arsip.ada(hashlib.sha256(b"yatim").hexdigest())


def test_an_orphan_stored_anew_is_young_again(tmp_path: Path) -> None:
    arsip = ArsipBerkas(tmp_path)
    arsip.simpan(ISI)
    tuakan(tmp_path)
    arsip.simpan(ISI)
    assert arsip.sapu(tak_disebut, datetime.now(UTC) + timedelta(hours=23)) == 0


def test_the_sweep_asks_for_one_folder_at_a_time(tmp_path: Path) -> None:
    """An office with 100,000 files: no question holds more than a few hundred hashes."""
    arsip, ditanya = ArsipBerkas(tmp_path), list[Collection[str]]()
    for n in range(40):
        arsip.simpan(b"%d" % n)
    tuakan(tmp_path)
    assert arsip.sapu(lambda daftar: (ditanya.append(daftar), [])[1], datetime.now(UTC)) == 40
    assert len(ditanya) > 20 and all(len({sha256[:2] for sha256 in daftar}) == 1 for daftar in ditanya)


@pytest.mark.parametrize("ke", [1, 2], ids=["seen as an orphan", "put aside"])
@pytest.mark.parametrize("cara", ["stored anew", "named by a row"])
def test_what_is_attached_while_the_sweep_looks_stays(tmp_path: Path, ke: int, cara: str) -> None:
    arsip, kali = ArsipBerkas(tmp_path), 0
    arsip.simpan(ISI)
    tuakan(tmp_path)
    bernama: list[str] = []

    def disebut(daftar: Collection[str]) -> Collection[str]:
        nonlocal kali
        kali += 1
        hasil = [x for x in bernama if x in daftar]
        if kali == ke:
            if cara == "stored anew":
                arsip.simpan(ISI)
            else:
                bernama.append(SHA)
        return [x for x in bernama if x in daftar] if kali == 2 else hasil

    assert arsip.sapu(disebut, datetime.now(UTC)) == (1 if (cara, ke) == ("stored anew", 2) else 0)
    assert arsip.baca(SHA) == ISI
    assert kali == 2 and [x.name for x in (tmp_path / "dokumen" / "sementara").iterdir()] == []


def test_what_lay_aside_when_the_program_was_killed_comes_back_first(tmp_path: Path) -> None:
    arsip = ArsipBerkas(tmp_path)
    arsip.simpan(ISI)
    tuakan(tmp_path)

    def mati(_daftar: Collection[str]) -> Collection[str]:
        if not arsip.ada(SHA):
            raise KeyboardInterrupt
        return []

    with pytest.raises(KeyboardInterrupt):
        arsip.sapu(mati, datetime.now(UTC))
    assert not arsip.ada(SHA)
    assert arsip.sapu(lambda daftar: daftar, datetime.now(UTC)) == 0
    assert arsip.baca(SHA) == ISI
