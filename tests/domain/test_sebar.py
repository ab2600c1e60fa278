"""Fan-out: any order of arrivals joins exactly once; who may act for whom; datasets are checked one by one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain import peristiwa as p
from bot.domain.peristiwa import ButirSebar, Pelaku
from bot.domain.sebar import PALING_BANYAK, terkumpul
from bot.domain.sop import Sop
from tests.domain.alat_alur import Kisah, c, dari_jenis, dokumen, katalog, mulai, nama_acara

BALIKPAPAN = "diskominfo-balikpapan/pengumpulan-data-statistik-sektoral"
METRO = "diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral"


def sop(id_: str) -> Sop:
    return katalog().sop[id_]


def butir(n: int, opd: int = 3) -> tuple[ButirSebar, ...]:
    """n datasets over a few OPD."""
    return tuple(ButirSebar(f"d{i}", f"Data {i}", f"opd:{i % opd}") for i in range(n))


def tersebar(n: int, sop_id: str = BALIKPAPAN, no: int = 5) -> Kisah:
    """A case whose row `no` was fanned out over n branches."""
    kisah = mulai(sop(sop_id))
    k = kisah.sampai(no)
    kisah.beri(c.MulaiSebar(oleh=kisah.bertindak(k), lb=k.lb, butir=butir(n)))
    return kisah


def opd(kisah: Kisah, lb: int) -> Pelaku:
    """The contact that owns a branch."""
    k = kisah.b().ambil(lb)
    assert k is not None
    return Pelaku(f"orang-{k.jabatan}", k.jabatan)


def masuk(kisah: Kisah, lb: int, cara: str) -> list[p.Peristiwa]:
    """One branch comes in: as a file or a link, from the OPD or taken in by the holder."""
    induk = kisah.utama()
    oleh = kisah.bertindak(induk) if cara == "luar" else opd(kisah, lb)
    if cara == "tautan":
        return kisah.beri(c.CatatHasilSebar(oleh=oleh, lb=lb, cara="tautan", tautan=f"https://data.contoh.id/{lb}"))
    kisah.beri(c.LampirkanDokumen(oleh=oleh, lb=lb, nama="data.csv", dokumen=dokumen(kisah.baru(), "himpunan", lb)))
    return kisah.beri(c.SelesaikanLangkah(oleh=oleh, lb=lb))


@given(st.data())
@settings(max_examples=30, deadline=None)
def test_the_last_branch_and_only_it_opens_the_next_row(data: st.DataObject) -> None:
    n = data.draw(st.integers(1, 9))
    kisah = tersebar(n)
    induk = kisah.utama()
    urutan = data.draw(st.permutations([k.lb for k in kisah.b().cabang(induk.lb)]))
    for i, lb in enumerate(urutan, 1):
        acara = masuk(kisah, lb, data.draw(st.sampled_from(["tautan", "dokumen", "luar"])))
        buka = list(dari_jenis(acara, p.LangkahDibuka))
        assert len(buka) == (i == n)
        assert kisah.utama().no == (6 if i == n else 5)
    assert [k.no for k in kisah.b().langkah if k.no == 6] == [6]
    assert {k.cara for k in kisah.b().cabang(induk.lb)} <= {"dokumen", "tautan"}


def test_every_branch_has_its_own_start_and_one_number_with_its_row() -> None:
    kisah = tersebar(4)
    cabang = kisah.b().cabang(kisah.utama().lb)
    assert {k.no for k in cabang} == {5}
    assert all(k.mulai_at == kisah.sekarang for k in cabang)
    assert [k.judul for k in cabang] == ["Data 0", "Data 1", "Data 2", "Data 3"]


def test_another_office_may_neither_end_nor_see_through_somebody_elses_branch() -> None:
    kisah = tersebar(3)
    lb = kisah.b().cabang(kisah.utama().lb)[0].lb
    asing = Pelaku("orang-asing", "opd:2")
    assert kisah.tolak(c.CatatHasilSebar(oleh=asing, lb=lb, cara="tautan", tautan="https://x.id")) == "bukan_pemegang"
    assert kisah.tolak(c.LampirkanDokumen(oleh=asing, lb=lb, nama="a", dokumen=dokumen("a", "himpunan", lb))) == "bukan_pemegang"
    assert kisah.tolak(c.SelesaikanLangkah(oleh=None, lb=lb)) == "bukan_pemegang"


def test_a_branch_ends_once_and_only_with_its_output() -> None:
    kisah = tersebar(2)
    lb = kisah.b().cabang(kisah.utama().lb)[0].lb
    oleh = opd(kisah, lb)
    assert kisah.tolak(c.SelesaikanLangkah(oleh=oleh, lb=lb)) == "data_belum_dilampirkan"
    masuk(kisah, lb, "tautan")
    assert kisah.tolak(c.CatatHasilSebar(oleh=oleh, lb=lb, cara="tautan", tautan="https://x.id")) == "langkah_sudah_berlalu"


@pytest.mark.parametrize("tautan", ["http://x.id", "x.id", "https://x.id/a b", "https://" + "x" * 600, ""])
def test_a_link_is_a_link(tautan: str) -> None:
    kisah = tersebar(2)
    lb = kisah.b().cabang(kisah.utama().lb)[0].lb
    assert kisah.tolak(c.CatatHasilSebar(oleh=opd(kisah, lb), lb=lb, cara="tautan", tautan=tautan)) == "tautan_tidak_sah"


def test_a_fan_out_begins_once_with_a_list_that_makes_sense() -> None:
    kisah = mulai(sop(BALIKPAPAN))
    k = kisah.sampai(5)
    oleh = kisah.bertindak(k)
    for salah in ((), butir(1) * 2, butir(PALING_BANYAK + 1)):
        assert kisah.tolak(c.MulaiSebar(oleh=oleh, lb=k.lb, butir=salah)) == "daftar_tidak_sah"
    assert kisah.tolak(c.MulaiSebar(oleh=Pelaku("x", "opd:1"), lb=k.lb, butir=butir(1))) == "bukan_pemegang"
    assert kisah.tolak(c.SelesaikanLangkah(oleh=oleh, lb=k.lb)) == "bukan_waktunya"
    kisah.beri(c.MulaiSebar(oleh=oleh, lb=k.lb, butir=butir(2)))
    assert kisah.tolak(c.MulaiSebar(oleh=oleh, lb=k.lb, butir=butir(3))) == "sudah_tersebar"


def test_a_receiver_confirms_for_himself_and_the_officer_notes_what_came_on_paper() -> None:
    kisah = tersebar(3, METRO, 10)
    satu, dua, tiga = (k.lb for k in kisah.b().cabang(kisah.utama().lb))
    jfu = kisah.bertindak(kisah.utama())
    assert kisah.tolak(c.CatatHasilSebar(oleh=jfu, lb=satu, cara="terima")) == "bukan_waktunya"
    assert kisah.tolak(c.CatatHasilSebar(oleh=opd(kisah, satu), lb=satu, cara="luar")) == "bukan_waktunya"
    kisah.beri(c.CatatHasilSebar(oleh=opd(kisah, satu), lb=satu, cara="terima"))
    kisah.beri(c.CatatHasilSebar(oleh=opd(kisah, dua), lb=dua, cara="terima"))
    acara = kisah.beri(c.CatatHasilSebar(oleh=jfu, lb=tiga, cara="luar"))
    assert nama_acara(acara) == ["HasilSebaranDicatat", "LangkahSelesai", "LangkahSelesai", "LangkahDibuka"]
    assert kisah.utama().no == 11


# --- the check of what was gathered ------------------------------------------------------------------------------


def terhimpun(n: int) -> Kisah:
    """A case at row 6 with n datasets in."""
    kisah = tersebar(n)
    for k in kisah.b().cabang(kisah.utama().lb):
        masuk(kisah, k.lb, "tautan")
    return kisah


@given(st.lists(st.sampled_from(["lolos", "kembali", "masuk"]), max_size=25), st.data())
@settings(max_examples=30, deadline=None)
def test_the_check_ends_exactly_when_every_dataset_has_passed(langkah: list[str], data: st.DataObject) -> None:
    kisah = terhimpun(3)
    periksa = kisah.utama()
    staf = kisah.bertindak(periksa)
    for apa in langkah:
        if kisah.b().status != "berjalan":
            break
        kunci = data.draw(st.sampled_from(["d0", "d1", "d2"]))
        cabang = terkumpul(kisah.b())[kunci]
        if apa == "masuk":
            if cabang.terbuka:
                masuk(kisah, cabang.lb, "tautan")
            continue
        perintah = (c.LoloskanData(oleh=staf, lb=periksa.lb, kunci=(kunci,)) if apa == "lolos"
                    else c.KembalikanData(oleh=staf, lb=periksa.lb, kunci=kunci, alasan="Satuan belum ada."))  # fmt: skip
        if cabang.terbuka:
            assert kisah.tolak(perintah) == "data_belum_masuk"
            continue
        kisah.beri(perintah)
        kini = kisah.b().ambil(periksa.lb)
        assert kini is not None
        assert (kisah.b().status == "selesai") == (set(kini.lolos) == {"d0", "d1", "d2"})


def test_a_returned_dataset_goes_to_its_own_office_with_the_loop_counted_and_holds_up_the_check() -> None:
    kisah = terhimpun(3)
    periksa = kisah.utama()
    staf = kisah.bertindak(periksa)
    kisah.beri(c.LoloskanData(oleh=staf, lb=periksa.lb, kunci=("d1", "d2")))
    assert kisah.tolak(c.KembalikanData(oleh=staf, lb=periksa.lb, kunci="d1", alasan=" ")) == "teks_kosong"
    kisah.beri(c.KembalikanData(oleh=staf, lb=periksa.lb, kunci="d1", alasan="Satuan belum ada."))
    ulang = terkumpul(kisah.b())["d1"]
    assert (ulang.jabatan, ulang.putaran, ulang.terbuka) == ("opd:1", 2, True)
    assert kisah.tolak(c.TeruskanPeriksa(oleh=staf, lb=periksa.lb)) == "data_belum_masuk"
    assert kisah.tolak(c.KembalikanBerkas(oleh=staf, lb=periksa.lb, alasan="x")) == "tidak_dapat_dikembalikan"
    masuk(kisah, ulang.lb, "tautan")
    assert kisah.utama().no == 6
    kisah.beri(c.TeruskanPeriksa(oleh=staf, lb=periksa.lb))
    assert kisah.b().status == "selesai"


def test_only_the_holder_of_the_check_passes_or_returns_datasets() -> None:
    kisah = terhimpun(2)
    lb = kisah.utama().lb
    asing = Pelaku("orang-opd:0", "opd:0")
    assert kisah.tolak(c.LoloskanData(oleh=asing, lb=lb, kunci=("d0",))) == "bukan_pemegang"
    assert kisah.tolak(c.KembalikanData(oleh=asing, lb=lb, kunci="d0", alasan="x")) == "bukan_pemegang"
