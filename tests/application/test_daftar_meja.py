"""A daftar data is put in force by whoever may do so at that moment, not at the moment it was sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.application.unduhan import BerkasTiba, selesai
from bot.store import models as t
from tests.application.alat_himpun import BERKAS, STAF, Himpun
from tests.application.alat_ruang import Ruang

DAFTAR = b"dataset,opd\nJumlah pasar (contoh),Dinas Urusan 00 (contoh)\n"


@pytest.fixture
def himpun(tmp_path: Path) -> Iterator[Himpun]:
    """Two datasets in force, and row 5 waits for its holder to begin or to send another list."""
    himpun = Himpun(tmp_path, 2, 1)
    yield himpun
    himpun.kantor.tutup()


def kirim(himpun: Himpun, ruang: Ruang, isi: bytes = DAFTAR) -> None:
    """The holder's list arrives in the archive."""
    utama = himpun.berkas.utama
    assert utama is not None
    tujuan = {"berkas": BERKAS, "lb": utama.lb}
    sha256 = ruang.arsip.simpan(isi)
    himpun.kantor.di(lambda m: selesai(m, BerkasTiba("u1", STAF, m.g.akun(STAF).orang_id, "daftar.csv", "text/csv", tujuan), sha256, len(isi)))


def judul(himpun: Himpun) -> list[str]:
    """The datasets of the list in force."""
    return [x[1] for x in himpun.kantor.di(lambda m: list(m.g.daftar_data()))]


def lepas_jabatan(himpun: Himpun) -> None:
    himpun.kantor.sesi(lambda s: s.execute(update(t.PenugasanRow).where(t.PenugasanRow.jabatan == "staf").values(
        selesai_at=himpun.kantor.jam.saat)))  # fmt: skip
    himpun.kantor.jam.maju(minutes=1)


def test_the_list_of_the_holder_is_put_in_force(himpun: Himpun, tmp_path: Path) -> None:
    ruang = Ruang(himpun.kantor, tmp_path / "data")
    kirim(himpun, ruang)
    assert ruang.kerjakan("daftar") == 1
    assert judul(himpun) == ["Jumlah pasar (contoh)"]


@pytest.mark.parametrize(("berubah", "sebab"), [(lepas_jabatan, "milik jabatan lain"), (Himpun.mulai, "sudah dimulai")])
@pytest.mark.parametrize("isi", [DAFTAR, b"bukan daftar"], ids=["benar", "salah"])
def test_a_list_whose_sender_may_not_send_it_any_more_changes_nothing(
    himpun: Himpun, tmp_path: Path, berubah: Callable[[Himpun], None], sebab: str, isi: bytes
) -> None:
    ruang = Ruang(himpun.kantor, tmp_path / "data")
    sebelum = judul(himpun)
    kirim(himpun, ruang, isi)
    berubah(himpun)
    assert ruang.kerjakan("daftar") == 1
    assert judul(himpun) == sebelum
    [jawaban] = [x for x in himpun.kantor.pesan(STAF) if "daftar.csv" in x]
    assert sebab in jawaban
