"""Numbers in memory and on both databases: blocks for paper, voids, the year's turn at the office's midnight; eight writers at once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import app
from bot.application import nomor
from bot.application.laksana import pesan_nomor
from bot.application.ports import BarisNomor, Meja
from bot.domain.galat import Ditolak, KonflikVersi, TidakDitemukan
from bot.store import models as t
from bot.store.database import Database
from bot.store.pemeriksaan import _celah_nomor
from tests.application.alat_meja import Kantor
from tests.conftest import Gudang
from tests.palsu.memori import BarisBukuNomor, Memori
from tests.palsu.nomor import KantorNomor
from tests.palsu.wadah import Wadah, isi

AKAR = Path(__file__).resolve().parents[2]


@pytest.fixture
def kantor(tmp_path: Path, db: Database) -> Kantor:
    """An office at work, with cases: a database of each kind."""
    k = Kantor(tmp_path, db=db)
    k.tautkan_semua()
    return k


@pytest.fixture
def buku(tmp_path: Path, wadah: Wadah) -> Kantor | KantorNomor:
    """An office's register and nobody at work: the fake, and a database of each kind."""
    return KantorNomor(wadah) if isinstance(wadah, Memori) else Kantor(tmp_path, db=wadah)


def isi_nomor(kantor: Kantor | KantorNomor) -> Sequence[t.NomorRow | BarisBukuNomor]:
    """All rows, by number."""
    semua = isi(kantor.memori, t.NomorRow) if isinstance(kantor, KantorNomor) else kantor.baris(t.NomorRow)
    return sorted(semua, key=lambda r: (r.tahun, r.urut))


def surat(kantor: Kantor | KantorNomor) -> list[tuple[int, str]]:
    return [(r.urut, r.status) for r in isi_nomor(kantor) if r.aliran != "agenda"]


def test_a_block_for_paper_counts_on_and_the_bots_letters_follow_it(kantor: Kantor) -> None:
    satu = kantor.kisah(kantor.ajukan(kantor.warga()))
    satu.sampai(9)
    blok = kantor.di(lambda m: nomor.pesan_blok(m, 3, "  undangan rapat\n koordinasi "))
    assert [(n.urut, n.status, n.keterangan, n.berkas) for n in blok] == [
        (u, "kertas", "undangan rapat koordinasi", None) for u in (2, 3, 4)
    ]
    assert blok[0].nomor == kantor.lingkungan.instansi.nomor_surat.susun(2, kantor.lingkungan.tanggal(kantor.jam.saat))
    dua = kantor.kisah(kantor.ajukan(kantor.warga(301), chat_id=301))
    dua.sampai(8)
    assert surat(kantor) == [(1, "final"), (2, "kertas"), (3, "kertas"), (4, "kertas"), (5, "dipesan")]
    daftar = kantor.di(lambda m: m.g.daftar_nomor(2026))
    assert [n.berkas for n in daftar if n.urut == 5 and n.aliran != "agenda"] == [dua.b().nomor]


def test_a_number_of_a_block_that_was_not_used_is_void_and_stays_counted(buku: Kantor | KantorNomor) -> None:
    blok = buku.di(lambda m: nomor.pesan_blok(m, 2, "nota dinas"))
    batal = buku.di(lambda m: nomor.batalkan_kertas(m, blok[1].nomor))
    assert (batal.status, batal.berakhir_at) == ("batal", buku.jam.saat)
    assert surat(buku) == [(1, "kertas"), (2, "batal")]
    assert buku.di(lambda m: m.g.nomor_berikut(nomor.aliran_surat(m.kantor.instansi), 2026)) == 3
    assert list(_celah_nomor(isi_nomor(buku))) == []  # type: ignore[arg-type] # what has the fields of the rows
    with pytest.raises(Ditolak) as galat:
        buku.di(lambda m: nomor.batalkan_kertas(m, blok[1].nomor))
    assert galat.value.kode == "nomor_bukan_kertas"
    with pytest.raises(TidakDitemukan):
        buku.di(lambda m: nomor.batalkan_kertas(m, "tidak/ada"))


def test_a_letter_of_a_case_is_not_voided_from_outside(kantor: Kantor) -> None:
    kantor.kisah(kantor.ajukan(kantor.warga())).sampai(8)
    (pesanan,) = [n for n in kantor.di(lambda m: m.g.daftar_nomor()) if n.aliran != "agenda"]
    with pytest.raises(Ditolak):
        kantor.di(lambda m: nomor.batalkan_kertas(m, pesanan.nomor))
    assert surat(kantor) == [(1, "dipesan")]


@pytest.mark.parametrize(("banyak", "keterangan"), [(0, "x"), (201, "x"), (1, " "), (1, "x" * 201)])
def test_a_senseless_block_is_refused_and_takes_no_number(buku: Kantor | KantorNomor, banyak: int, keterangan: str) -> None:
    with pytest.raises(Ditolak):
        buku.di(lambda m: nomor.pesan_blok(m, banyak, keterangan))
    assert surat(buku) == []


def test_the_year_turns_at_the_offices_midnight_and_not_at_utcs(buku: Kantor | KantorNomor) -> None:
    """Tarakan is UTC+8: its new year begins at 16.00 UTC."""
    berkas = SimpleNamespace(id="b1")
    hasil = []
    for saat in (datetime(2026, 12, 31, 15, 59, 59, tzinfo=UTC), datetime(2026, 12, 31, 16, 0, tzinfo=UTC),
                 datetime(2027, 1, 1, 0, 0, tzinfo=UTC)):  # fmt: skip
        buku.jam.saat = saat
        hasil.append(buku.di(lambda m: pesan_nomor(m, berkas)))
    assert [(n.tahun, n.urut) for n in hasil] == [(2026, 1), (2027, 1), (2027, 2)]
    assert hasil[0].nomor.endswith("2026") and hasil[1].nomor.endswith("2027")


def test_an_act_that_fails_gives_its_numbers_back_and_a_number_is_given_once(buku: Kantor | KantorNomor) -> None:
    def batal(m: Meja) -> None:
        nomor.pesan_blok(m, 3, "nota dinas")
        raise KonflikVersi("dibatalkan")

    with pytest.raises(KonflikVersi):
        buku.di(batal)
    assert surat(buku) == []
    assert [n.urut for n in buku.di(lambda m: nomor.pesan_blok(m, 2, "nota dinas"))] == [1, 2]

    def lagi(m: Meja) -> None:
        m.g.catat_nomor(nomor.aliran_surat(m.kantor.instansi), 2026, 2, "dua", status="kertas", berkas_id=None, at=m.sekarang)

    with pytest.raises(Exception, match=r"(?i)unique"):  # as each kind says it
        buku.di(lagi)
    assert surat(buku) == [(1, "kertas"), (2, "kertas")]


def test_a_code_leads_to_the_number_of_its_case_and_a_stream_counts_for_itself(buku: Kantor | KantorNomor) -> None:
    surat_b1 = buku.di(lambda m: pesan_nomor(m, SimpleNamespace(id="b1")))  # type: ignore[arg-type] # only its id counts
    assert buku.di(lambda m: m.g.nomor_surat_per_kode(surat_b1.kode)) == BarisNomor("b1", surat_b1.nomor, "dipesan")
    buku.di(lambda m: m.g.akhiri_nomor(surat_b1.aliran, surat_b1.tahun, surat_b1.urut, status="final", at=m.sekarang))
    assert buku.di(lambda m: m.g.nomor_surat_per_kode(surat_b1.kode)) == BarisNomor("b1", surat_b1.nomor, "final")
    assert buku.di(lambda m: m.g.nomor_surat_per_kode("tidak ada")) is None
    assert buku.di(lambda m: (m.g.nomor_berikut("agenda", surat_b1.tahun), m.g.nomor_berikut(surat_b1.aliran, surat_b1.tahun))) == (1, 2)


PENULIS = """
import os, random, sys
from pathlib import Path
from bot.application import nomor
from bot.domain.galat import Gangguan, KonflikVersi
from bot.store.database import Database
from tests.application.alat_meja import Kantor, kalender
from tests.domain.alat_alur import MULAI

folder, url = Path(sys.argv[1]), sys.argv[2]
kalender("dkisp-tarakan")(MULAI)  # once, before there are eight
mulai, tahan = os.pipe()

def tulis(benih):
    os.close(tahan)
    os.read(mulai, 1)
    kantor, r = Kantor(folder, db=Database(url)), random.Random(benih)
    for i in range(12):
        def ambil(m):
            hasil = [n.urut for n in nomor.pesan_blok(m, r.choice((1, 1, 1, 4)), f"penulis {benih}")]
            if r.random() < 0.3:
                raise KonflikVersi("dibatalkan")  # rolled back: its numbers are the next one's
            return hasil
        try:
            os.write(1, "".join(f"{urut}\\n" for urut in kantor.di(ambil)).encode())
        except (KonflikVersi, Gangguan):  # on a busy machine SQLite may give up waiting: nothing was written then
            pass
    kantor.tutup()

anak = []
for benih in range(8):
    if (pid := os.fork()) == 0:
        tulis(benih)
        os._exit(0)
    anak.append(pid)
os.close(tahan)
sys.exit(any(os.waitpid(pid, 0)[1] for pid in anak))
"""


def test_eight_programs_at_once_leave_no_gap_and_no_number_twice(gudang: Gudang, kantor: Kantor, tmp_path: Path) -> None:
    selesai = subprocess.run([sys.executable, "-c", PENULIS, str(tmp_path), gudang.url], cwd=AKAR, capture_output=True, text=True,
                             timeout=240)  # fmt: skip
    assert selesai.returncode == 0, selesai.stderr
    tercatat = [urut for urut, _ in surat(kantor)]
    assert len(tercatat) > 60
    assert sorted(map(int, selesai.stdout.split())) == tercatat == list(range(1, len(tercatat) + 1))


def test_the_register_on_the_command_line(gudang: Gudang, tmp_path: Path) -> None:
    lingkungan = {"DATABASE_URL": gudang.url, "DATA_DIR": str(tmp_path / "data"), "INSTANSI": "", "BOT_TOKEN": ""}

    def paraf(*argumen: str) -> Result:
        return CliRunner().invoke(app, ["nomor", *argumen, "--instansi", "dkisp-tarakan"], env=lingkungan)

    blok = paraf("blok", "--banyak", "2", "--keterangan", "undangan di kertas", "--json")
    assert blok.exit_code == 0, blok.stderr
    satu, dua = json.loads(blok.stdout)
    assert (satu["urut"], satu["status"], satu["keterangan"]) == (1, "kertas", "undangan di kertas")
    assert paraf("batal", "--nomor", dua["nomor"]).stdout == f"{dua['nomor']} dicatat batal.\n"
    assert [(n["urut"], n["status"]) for n in json.loads(paraf("daftar", "--json").stdout)] == [(1, "kertas"), (2, "batal")]
    assert dua["nomor"] in paraf("daftar", "--status", "batal").stdout
    salah = paraf("batal", "--nomor", "9/9")
    assert (salah.exit_code, salah.stderr) == (2, "Nomor 9/9 tidak ada di buku nomor kantor ini.\n")
    banyak = paraf("blok", "--banyak", "0", "--keterangan", "x")
    assert banyak.exit_code == 2 and "paling sedikit 1" in banyak.stderr
