"""S13: what is on record cannot be changed, cut off or rewritten unnoticed; the anchor that says so goes to the admin's chat."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.application.jangkar import baca_jangkar, buat_jangkar, kirim_jangkar
from bot.domain.galat import Gangguan
from bot.store import models as t
from bot.store.database import Database
from bot.store.jangkar import hitung
from bot.store.migrasi import jalankan_migrasi
from bot.store.rantai import hash_peristiwa, periksa_rantai
from tests import postgres
from tests.application.alat_meja import ADMIN_ID, INSTANSI, Kantor, KisahMeja

AKAR = Path(__file__).resolve().parents[2]
KOLOM = [k.key for k in t.PeristiwaRow.__table__.columns]


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Kantor]:
    """An office on SQLite."""
    satu = Kantor(tmp_path)
    satu.tautkan_semua()
    yield satu
    satu.tutup()


@pytest.fixture
def kisah(kantor: Kantor) -> KisahMeja:
    """A case on its way, and another that ended."""
    return berjalan(kantor)


def berjalan(kantor: Kantor) -> KisahMeja:
    warga = kantor.warga()
    selesai = kantor.kisah(kantor.ajukan(warga))
    selesai.sampai(3)
    jalan = kantor.kisah(kantor.ajukan(warga))
    jalan.sampai(5)
    return jalan


def rusak(baris: list[SimpleNamespace], r: random.Random) -> list[SimpleNamespace]:
    """One change to the record: a flipped bit, a missing row, two rows in each other's place, or a missing end."""
    i = r.randrange(len(baris))
    match r.choice(["bit", "bit", "hapus", "tukar", "potong"]):
        case "hapus":
            return baris[:i] + baris[i + 1 :]
        case "potong":
            return baris[:i]
        case "tukar":
            j = (i + 1 + r.randrange(len(baris) - 1)) % len(baris)
            baris[i], baris[j] = baris[j], baris[i]
            return baris
        case _:
            kolom = r.choice(KOLOM)
            nilai = getattr(baris[i], kolom)
            if kolom == "urut":
                baru: object = nilai + r.choice([-1, 1])
            elif kolom == "pada":
                baru = nilai + timedelta(microseconds=r.choice([-1, 1]))
            elif nilai is None:
                baru = "x"
            else:
                j = r.randrange(len(nilai))
                baru = nilai[:j] + chr(ord(nilai[j]) ^ (1 << r.randrange(7)) or 1) + nilai[j + 1 :]
            setattr(baris[i], kolom, baru)
            return baris


def test_every_one_of_a_thousand_changes_to_a_chain_is_found(kisah: KisahMeja, kantor: Kantor) -> None:
    """S13: flip, delete, reorder, truncate; 1,000 of 1,000."""
    b = kisah.b()
    asli = kantor.baris(t.PeristiwaRow, t.PeristiwaRow.berkas_id == b.id)
    (row,) = kantor.baris(t.BerkasRow, t.BerkasRow.id == b.id)
    assert periksa_rantai(asli, row.kepala, row.versi) is None
    r = random.Random(13)
    lolos = 0
    for _ in range(1000):
        salinan = [SimpleNamespace(**{k: getattr(x, k) for k in KOLOM}) for x in asli]
        lolos += periksa_rantai(rusak(salinan, r), row.kepala, row.versi) is None  # type: ignore[arg-type]
    assert lolos == 0


def potong(s: Any, berkas_id: str) -> None:
    """Take away a case's last event and make its chain whole again, as whoever can write the database could."""
    akhir = s.scalars(select(t.PeristiwaRow).where(t.PeristiwaRow.berkas_id == berkas_id).order_by(t.PeristiwaRow.urut.desc())).first()
    s.execute(update(t.BerkasRow).where(t.BerkasRow.id == berkas_id).values(kepala=akhir.sebelum, versi=akhir.urut - 1))
    s.delete(akhir)


def tulis_ulang(s: Any, berkas_id: str) -> None:
    """Change what an event says, and compute every hash after it anew."""
    semua = s.scalars(select(t.PeristiwaRow).where(t.PeristiwaRow.berkas_id == berkas_id).order_by(t.PeristiwaRow.urut)).all()
    sebelum = semua[0].sebelum
    for satu in semua:
        satu.sebelum, satu.data = sebelum, satu.data.replace("biasa", "segera")
        satu.hash = sebelum = hash_peristiwa(sebelum, satu.instansi, berkas_id, satu.urut, satu.jenis, satu.data, pada=satu.pada,
                                             orang_id=satu.orang_id)  # fmt: skip
    s.execute(update(t.BerkasRow).where(t.BerkasRow.id == berkas_id).values(kepala=sebelum))


def hapus(s: Any, berkas_id: str) -> None:
    """A whole case, as if it had never been."""
    s.execute(delete(t.PeristiwaRow).where(t.PeristiwaRow.berkas_id == berkas_id))


class Gulung(Exception):
    """Roll back."""


def test_a_record_cut_short_or_rewritten_whole_does_not_match_the_anchor(tmp_path: Path, db: Database) -> None:
    """S13: on each kind of database; the chain alone would pass, the line in the admin's chat does not."""
    kantor = Kantor(tmp_path, db=db)
    kantor.tautkan_semua()
    b = berjalan(kantor).b()
    kantor.jam.maju(hours=1)
    jangkar = kantor.di(buat_jangkar)
    assert baca_jangkar(str(jangkar)) == jangkar and jangkar.banyak == len(kantor.baris(t.PeristiwaRow))

    def coba(ubah: Any) -> tuple[str | None, bool]:
        hasil: tuple[str | None, bool] = ("", True)

        def jalan(s: Any) -> None:
            nonlocal hasil
            ubah(s, b.id)
            s.flush()
            s.expire_all()
            row = s.get_one(t.BerkasRow, b.id)
            baris = s.scalars(select(t.PeristiwaRow).where(t.PeristiwaRow.berkas_id == b.id).order_by(t.PeristiwaRow.urut)).all()
            banyak_, hash_ = hitung(s, INSTANSI, jangkar.sampai)
            hasil = periksa_rantai(baris, row.kepala, row.versi), (banyak_, hash_[:32]) == (jangkar.banyak, jangkar.hash)
            raise Gulung

        with pytest.raises(Gulung):
            kantor.sesi(jalan)
        return hasil

    assert coba(lambda _s, _b: None) == (None, True)
    assert coba(potong) == (None, False)
    assert coba(tulis_ulang) == (None, False)
    assert coba(hapus)[1] is False


def test_what_happens_afterwards_leaves_an_anchor_good(kantor: Kantor, kisah: KisahMeja) -> None:
    """S13: also an erased person: the hash is over the ciphertext."""
    kantor.jam.maju(hours=1)
    jangkar = kantor.di(buat_jangkar)
    kisah.tamat()
    kantor.ajukan(kantor.di(lambda m: m.g.akun(101).orang_id))  # type: ignore[union-attr]
    kantor.sesi(lambda s: s.execute(update(t.KunciRow).where(t.KunciRow.orang_id == kisah.b().pemohon).values(kunci=None)))
    banyak_, hash_ = kantor.sesi(lambda s: hitung(s, INSTANSI, jangkar.sampai), semua=True)
    assert (banyak_, hash_[:32]) == (jangkar.banyak, jangkar.hash)


def test_an_anchor_takes_no_longer_for_a_case_with_a_long_history(kantor: Kantor, kisah: KisahMeja) -> None:
    """S13: the end of each chain is looked up, whatever lies before it; counted in steps of SQLite's machine."""
    kantor.jam.maju(hours=1)
    sampai = kantor.jam.sekarang()

    def langkah(s: Any) -> int:
        banyak = 0

        def satu() -> None:
            nonlocal banyak
            banyak += 1

        mesin = s.connection().connection.dbapi_connection
        mesin.set_progress_handler(satu, 1)
        try:
            hitung(s, INSTANSI, sampai)
            return banyak
        finally:
            mesin.set_progress_handler(None, 1)

    dahulu = kantor.sesi(langkah)
    isi = {k: getattr(kantor.baris(t.PeristiwaRow)[0], k) for k in KOLOM}
    kantor.sesi(lambda s: s.execute(insert(t.PeristiwaRow), [isi | {"urut": n} for n in range(1000, 1500)]))
    assert dahulu > 0 and kantor.sesi(langkah) == dahulu


def test_the_admin_gets_one_anchor_a_working_day_in_working_hours(kantor: Kantor, kisah: KisahMeja) -> None:
    """S13: one short message; none at night, none at the weekend, none twice."""

    def sapu() -> int:
        return kantor.di(kirim_jangkar)

    assert [sapu(), sapu()] == [1, 0]  # Monday morning
    kantor.jam.maju(hours=12)
    assert sapu() == 0
    for _ in range(4):
        kantor.jam.maju(hours=12)
        assert [sapu(), sapu()] == [1, 0]
        kantor.jam.maju(hours=12)
    kantor.jam.maju(hours=12)
    assert sapu() == 0  # Saturday
    teks = [x for x in kantor.pesan(ADMIN_ID) if "Jangkar catatan" in x]
    assert len(teks) == 5
    assert all(len(x) < 500 and "paraf doctor --jangkar 2026" in x for x in teks)


@pytest.mark.parametrize("bukan", ["", "x", "202611250125-12", "202613250125-1-" + "0" * 32, "202611250125-1-" + "g" * 32])
def test_what_is_no_anchor_is_not_taken_for_one(bukan: str) -> None:
    """S13."""
    assert baca_jangkar(bukan) is None


def test_a_database_role_may_add_to_the_record_and_neither_change_nor_delete_it(tmp_path: Path, server_postgres: postgres.Server) -> None:
    """S13: docs/peran-postgresql.sql on a real server: the bot's role plays a whole case, and cannot touch what is written."""
    nama = server_postgres.basis_data()
    if not server_postgres.sql("SELECT 1 FROM pg_roles WHERE rolname = 'paraf_bot'"):
        server_postgres.sql("CREATE ROLE paraf_bot LOGIN")
    sql = (AKAR / "docs" / "peran-postgresql.sql").read_text()
    server_postgres.dalam(lambda s: s.execute(sql), nama)
    url = server_postgres.url(nama).replace("paraf@", "paraf_bot@")
    jalankan_migrasi(url)  # nothing to do: the program starts with this role
    db = Database(url)
    try:
        kantor = Kantor(tmp_path, db=db)
        kantor.tautkan_semua()
        kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
        kisah.sampai(6)
        kisah.kembalikan()
        kisah.tamat()
        sebelum = kantor.baris(t.PeristiwaRow)
        assert len(sebelum) > 20
        for perintah in ("UPDATE peristiwa SET data = '{}'", "DELETE FROM peristiwa", "TRUNCATE peristiwa", "DROP TABLE peristiwa",
                         "UPDATE alembic_version SET version_num = 'x'"):  # fmt: skip
            with pytest.raises((DBAPIError, Gangguan)) as galat:
                kantor.sesi(lambda s, perintah=perintah: s.connection().execute(text(perintah)), semua=True)  # type: ignore[misc]
            assert any(x in str(galat.value) for x in ("permission denied", "must be owner")), galat.value
        assert [x.hash for x in kantor.baris(t.PeristiwaRow)] == [x.hash for x in sebelum]
    finally:
        db.tutup_langsung()
        server_postgres.buang(nama)
