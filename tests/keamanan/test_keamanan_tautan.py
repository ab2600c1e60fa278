"""S5: invitations. 128 random bits, stored as a hash, for one person and one day; guessing locks, a second use is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.application.undangan import BERLAKU, hash_token, undang
from bot.gateways.acak import AcakSistem
from bot.store import models as t
from tests.application.alat_meja import ADMIN_ID, Kantor
from tests.keamanan.alat_keamanan import loket

TAMU, LAIN = 801, 802


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Kantor]:
    satu = Kantor(tmp_path)
    satu.tautkan("admin", ADMIN_ID)
    yield satu
    satu.tutup()


@pytest.fixture
def mulai(kantor: Kantor) -> Iterator[Callable[[int, str], str]]:
    """Open a link as somebody; what he reads."""
    with asyncio.Runner() as putar:
        buka = loket(kantor)
        satu = putar.run(buka.__aenter__())

        def jalan(siapa: int, token: str) -> str:
            kartu, baris = len(kantor.kartu(siapa, "sapa")), len(kantor.pesan(siapa))
            assert putar.run(satu.tulis(siapa, f"/start {token}")) is None
            baru = kantor.pesan(siapa)[baris:]
            return baru[-1] if baru and baru[-1] else kantor.teks_kartu(siapa, "sapa") if len(kantor.kartu(siapa, "sapa")) >= kartu else ""

        yield jalan
        putar.run(buka.__aexit__(None, None, None))


def undangan(kantor: Kantor, jabatan: str = "kadis") -> str:
    return kantor.di(lambda m: undang(m, jabatan, "Tamu Kantor (contoh)")).token


def jabatan(kantor: Kantor, siapa: int) -> list[str]:
    akun = kantor.di(lambda m: m.g.akun(siapa))
    return [] if akun is None else [x.jabatan for x in kantor.di(lambda m: m.g.penugasan(m.sekarang, orang_id=akun.orang_id))]


def test_a_token_has_128_bits_and_stands_nowhere_in_the_database(kantor: Kantor) -> None:
    """S5: 22 characters of the 64 Telegram lets a link carry; only its hash is kept, for a day."""
    semua = {AcakSistem().token() for _ in range(1000)}
    assert len(semua) == 1000 and all(22 <= len(x) <= 64 for x in semua)
    token = undangan(kantor)
    (row,) = [u for u in kantor.baris(t.UndanganRow) if u.dipakai_at is None]
    assert row.token_hash == hash_token(token)
    assert (row.berlaku_sampai - kantor.jam.nyata()) == BERLAKU and BERLAKU.total_seconds() <= 24 * 3600
    assert token.encode() not in b"".join(x.read_bytes() for x in kantor.berkas_db.parent.glob("paraf.db*"))


def test_five_wrong_links_lock_the_account_for_fifteen_minutes_also_for_the_right_one(
    kantor: Kantor, mulai: Callable[[int, str], str]
) -> None:
    """S5: the admin is told once; others are not locked out; afterwards the right link still works."""
    token = undangan(kantor)
    for i in range(4):
        assert "Tautan undangan tidak berlaku" in mulai(TAMU, f"{i}tebakan-{i}")
    assert "Terlalu banyak tautan yang salah" in mulai(TAMU, "kelima")
    kantor.jam.maju(minutes=14, seconds=59)
    assert "Terlalu banyak tautan yang salah" in mulai(TAMU, token)
    assert jabatan(kantor, TAMU) == []
    assert sum("tautan undangan yang salah" in x for x in kantor.pesan(ADMIN_ID)) == 1
    mulai(LAIN, undangan(kantor, "sekretaris"))
    assert jabatan(kantor, LAIN) == ["sekretaris"]
    kantor.jam.maju(seconds=2)
    mulai(TAMU, token)
    assert jabatan(kantor, TAMU) == ["kadis"]


def test_a_used_link_gives_a_second_person_nothing_and_the_admin_hears_of_it(kantor: Kantor, mulai: Callable[[int, str], str]) -> None:
    """S5: once, however often it is tried; whoever used it may open it again and is only greeted."""
    token = undangan(kantor)
    mulai(TAMU, token)
    sebelum = len(kantor.pesan(ADMIN_ID))
    for _ in range(2):
        assert "sudah dipakai" in mulai(LAIN, token)
    assert jabatan(kantor, LAIN) == [] and jabatan(kantor, TAMU) == ["kadis"]
    kabar = kantor.pesan(ADMIN_ID)[sebelum:]
    assert len(kabar) == 1 and "Tamu Kantor (contoh)" in kabar[0] and "dibuka lagi oleh akun lain" in kabar[0]
    mulai(TAMU, token)
    assert jabatan(kantor, TAMU) == ["kadis"]
    assert len(kantor.pesan(ADMIN_ID)) == sebelum + len(kabar)


def test_a_link_that_came_too_late_is_refused_and_no_guess(kantor: Kantor, mulai: Callable[[int, str], str]) -> None:
    """S5."""
    token = undangan(kantor)
    kantor.jam.maju(hours=25)
    for _ in range(6):
        assert "lewat masa berlakunya" in mulai(TAMU, token)
    assert [r for r in kantor.baris(t.CobaTautanRow) if r.salah or r.kunci_sampai] == []
