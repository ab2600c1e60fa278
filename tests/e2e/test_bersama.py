"""Several programs on one PostgreSQL: parts that are split, and a kill -9 of the one that held everything."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.specs.konversi import sop_dari_json
from bot.store.pemeriksaan import dalam_bacaan, periksa_invarian
from tests.e2e.panggung import SARI, Panggung, Rekan, panggung
from tests.e2e.test_bunuh import TAMAT, jalani, sekali
from tests.postgres import Server

#: What may exist once, in the program that does it.
SEKALI = {"pengirim:7000001", "surat", "unduhan", "periksa", "jadwal"}


@dataclass
class Lakon:
    """The stage, whose own program receives and shows pages, and two programs that do the rest."""

    p: Panggung
    rekan: list[Rekan]


@pytest.fixture(scope="module")
def lakon(tmp_path_factory: pytest.TempPathFactory, server_postgres: Server) -> Iterator[Lakon]:
    nama, rekan = server_postgres.basis_data(), list[Rekan]()

    def datang(p: Panggung) -> None:
        rekan.extend(Rekan(p, nama, "worker,dispatcher,scheduler") for nama in ("satu", "dua"))
        habis = time.monotonic() + 180
        while not all("paraf berjalan" in r.catatan.read_text() for r in rekan):
            assert time.monotonic() < habis, [r.catatan.read_text()[-2000:] for r in rekan]
            time.sleep(0.1)

    try:
        with panggung(tmp_path_factory.mktemp("panggung"), hanya="receiver,web", saat_mulai=datang,
                      DATABASE_URL=server_postgres.url(nama)) as stage:  # fmt: skip
            yield Lakon(stage, rekan)
            assert {r.berhenti() for r in rekan if r.proses.poll() is None} == {0}
            stage.periksa_catatan()
    finally:
        for r in rekan:
            r.proses.kill()
            r.proses.wait()
    server_postgres.buang(nama)


def test_a_kill_of_the_program_that_held_everything_stops_nobody(lakon: Lakon) -> None:
    p, (satu, dua) = lakon.p, lakon.rekan
    p.batas = 60.0
    try:
        p.sampai(lambda: satu.giliran().keys() | dua.giliran().keys() == SEKALI)
    except AssertionError as galat:
        galat.add_note("\n".join(f"{r.catatan.name} ({r.proses.poll()}): {r.catatan.read_text()[-3000:]}" for r in (satu, dua)))
        raise
    assert not satu.giliran().keys() & dua.giliran().keys(), "tidak ada yang berjalan dua kali"
    (mati, hidup) = (satu, dua) if "pengirim:7000001" in satu.giliran() else (dua, satu)
    p.sampai_pertanyaan(8)
    sekali(p, SARI, "Excel", "Pertanyaan 8 dari")
    p.tunggu(SARI, "Pertanyaan 9 dari")
    p.tulis(SARI, "penyusunan skripsi")
    sekali(p, SARI, "Lewati", "Pertanyaan 10 dari")
    ringkasan = p.tunggu(SARI, "Ringkasan", tombol="Kirim")
    p.sandbox.ketuk(SARI, ringkasan["message_id"], "Kirim", tunggu=0)
    saat = time.time()  # the tap is on its way through the program that is killed
    mati.proses.kill()
    mati.proses.wait()
    p.sampai(lambda: hidup.giliran().keys() == SEKALI)
    lama = max(hidup.giliran()[r] for r in mati.giliran()) - saat
    assert lama < 5, lama  # about half a second, and room for a busy machine
    teks = str(p.tunggu(SARI, "Permohonan terkirim dengan nomor agenda")["text"])
    nomor = teks.rsplit(" ", 1)[1].rstrip(".")
    jalani(p, nomor)
    p.tenang()
    assert {k: v for k, v in p.jumlah(nomor).items() if k in TAMAT} == TAMAT
    sekarang, kini = p.di_meja(lambda m: m.sekarang), datetime.now(UTC)
    temuan = dalam_bacaan(p.env["DATABASE_URL"], lambda s: periksa_invarian(s, baca_sop=sop_dari_json, sekarang=sekarang, nyata=kini))
    assert temuan == []
    assert p.sql("select count(*) from inbox where status <> 'selesai'") == [(0,)]


def test_parts_are_for_postgresql_and_have_names(tmp_path: Path) -> None:
    lingkungan = {"DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/a.db", "DATA_DIR": str(tmp_path), "BOT_TOKEN": "7000001:contoh",
                  "INSTANSI": "dkisp-tarakan"}  # fmt: skip
    hasil = CliRunner().invoke(app, ["run", "--only", "worker,gudang"], env=lingkungan)
    assert hasil.exit_code == 2
    assert re.search(r"'gudang' tidak dikenal", hasil.stderr) and "memerlukan PostgreSQL" in hasil.stderr
    assert not (tmp_path / "a.db").exists()
