"""Pinning: JSON there and back, and a version that changes with the flow and with nothing else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.sop import Aksi, Bagian, Langkah, Peran, Pertanyaan, Sop
from bot.domain.waktu import Waktu
from bot.specs.konversi import ke_sop, sop_dari_json, sop_ke_json
from bot.specs.load import load_specs
from bot.specs.lokasi import folder_sop

KATALOG = load_specs([folder_sop()])
TARAKAN = "dkisp-tarakan/layanan-data-statistik-sektoral"

teks = st.text(max_size=20)
waktu = st.none() | st.builds(
    Waktu, st.integers(1, 99), st.sampled_from(["menit", "jam", "hari", "minggu", "bulan"])
)
bagian = st.builds(
    Bagian, teks, st.sampled_from(Aksi), st.none() | teks, st.booleans(), st.none() | st.integers(1, 9)
)
langkah = st.builds(
    Langkah,
    st.integers(1, 99),
    teks,
    st.lists(bagian, max_size=2).map(tuple),
    st.lists(teks, max_size=2).map(tuple),
    waktu,
    st.lists(teks, max_size=2).map(tuple),
    teks,
)
sop = st.builds(
    Sop,
    id=teks,
    versi=teks,
    instansi=teks,
    nama=teks,
    nomor=teks,
    peran=st.lists(st.builds(Peran, teks, teks, st.lists(teks, max_size=2).map(tuple)), max_size=2).map(
        tuple
    ),
    langkah=st.lists(langkah, max_size=3).map(tuple),
    pertanyaan=st.lists(
        st.builds(Pertanyaan, teks, teks, teks, teks, st.lists(teks, max_size=2).map(tuple), st.booleans()),
        max_size=2,
    ).map(tuple),
    pengaju=teks,
    batas_hukum_hari=st.none() | st.integers(1, 30),
    waktu_total=waktu,
    identitas=st.dictionaries(teks, st.none() | teks | st.lists(teks, max_size=2), max_size=3),
)


@given(sop)
def test_a_sop_comes_back_from_json_as_it_went(asal: Sop) -> None:
    kembali = sop_dari_json(sop_ke_json(asal))
    assert kembali == asal
    assert kembali.identitas == asal.identitas  # left out of equality
    assert sop_ke_json(kembali) == sop_ke_json(asal)


@pytest.mark.parametrize("id_", KATALOG.sop)
def test_the_shipped_procedures_come_back_from_json(id_: str) -> None:
    asal = KATALOG.sop[id_]
    kembali = sop_dari_json(sop_ke_json(asal))
    assert kembali == asal
    assert kembali.identitas == asal.identitas


def versi_setelah(tmp_path: Path, ganti: str, dengan: str) -> str:
    """The version of Tarakan's SOP with one text replaced."""
    asal = folder_sop() / f"{TARAKAN}.yaml"
    folder = tmp_path / "dkisp-tarakan"
    folder.mkdir()
    isi = asal.read_text(encoding="utf-8")
    assert ganti in isi
    (folder / asal.name).write_text(isi.replace(ganti, dengan, 1), encoding="utf-8")
    return load_specs([folder_sop(), tmp_path]).sop[TARAKAN].versi


@pytest.mark.parametrize(
    ("ganti", "dengan"),
    [
        ("nomor: 000.8.3.3.3/30", "nomor: 000.8.3.3.3/31"),
        ("nama: Layanan Data", "nama: Pelayanan Data"),
        ("tanggal_revisi: 10 Juli 2024", "tanggal_revisi: 11 Juli 2024"),
        ("  - Server\n", ""),
        ("pengaju: pemohon\n", "pengaju: pemohon\nwaktu_total: 11 hari\n"),
        ('Pindaian membaca "kapid"; ditulis kabid.', "Sudah dibetulkan."),
        ("waktu: 3 hari", "waktu: 3 hari kerja  # the same, said in full"),
    ],
)
def test_what_only_the_form_prints_leaves_the_version(tmp_path: Path, ganti: str, dengan: str) -> None:
    assert versi_setelah(tmp_path, ganti, dengan) == KATALOG.sop[TARAKAN].versi


@pytest.mark.parametrize(
    ("ganti", "dengan"),
    [
        ("waktu: 3 hari", "waktu: 2 hari"),
        ("waktu: 3 hari", "waktu: 3 hari kalender"),
        ("pelaksana: sekretaris", "pelaksana: kabid"),
        ("aksi: serahkan", "aksi: arsipkan"),
        ("batas_hukum: uu_kip", "batas_hukum: tidak_ada"),
        ("pilihan: [Excel, PDF, CSV, Apa saja]", "pilihan: [Excel, PDF]"),
        ("output: [disposisi surat]", "output: [lembar disposisi]"),
    ],
)
def test_a_change_of_the_flow_is_a_new_version(tmp_path: Path, ganti: str, dengan: str) -> None:
    assert versi_setelah(tmp_path, ganti, dengan) != KATALOG.sop[TARAKAN].versi


def test_the_same_flow_of_another_procedure_has_another_version() -> None:
    spec = KATALOG.dokumen[TARAKAN].spec
    assert ke_sop(spec, instansi="dkisp-tarakan", slug="lain").versi != KATALOG.sop[TARAKAN].versi


def test_the_identity_page_keeps_what_the_document_prints() -> None:
    identitas = KATALOG.sop[TARAKAN].identitas
    assert identitas["tanggal_pengesahan"] == "02 Agustus 2024"
    assert identitas["pencatatan"] == [
        "surat masuk diagendakan di dokumen arsip, dan dibuatkan resume per bulan"
    ]
