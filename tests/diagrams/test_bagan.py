"""The flow of an SOP and its pictures: what the layout promises for every procedure, ours and random ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.diagrams.alur import KEPUTUSAN, MULAI, SELESAI, Simbol, alur_sop, potong
from bot.diagrams.gambar import UKURAN, gambar_png, gambar_svg, tata_gambar, waktu_cetak
from bot.diagrams.halaman import bagi_kolom, susun_halaman
from bot.diagrams.kanvas import Garis, Kanvas, Kotak, Poligon, Teks, huruf, ke_svg
from bot.diagrams.tata import Bidang, Tata
from bot.domain.sop import Aksi, Bagian, Langkah, Peran, Sop
from bot.domain.waktu import Waktu
from tests.diagrams.alat import SEMUA_SOP

PAS = 1e-6


# --- builders --------------------------------------------------------------------------------------------------------


@st.composite
def sop_acak(draw: st.DrawFn) -> Sop:
    """A procedure of any shape the rules allow, and some they do not (a return without a maker)."""
    peran = [f"p{n}" for n in range(draw(st.integers(1, 7)))]
    langkah = []
    for no in range(1, draw(st.integers(1, 14)) + 1):
        bagian = tuple(
            Bagian(
                pelaksana=draw(st.sampled_from(peran)),
                aksi=draw(st.sampled_from(Aksi)),
                kembali_ke=draw(st.none() | st.integers(1, max(no - 1, 1))),
            )
            for _ in range(draw(st.sampled_from((1, 1, 1, 2, 3))))
        )
        kegiatan = draw(st.text(st.characters(codec="utf-8"), min_size=1, max_size=draw(st.sampled_from((20, 300)))))
        waktu = draw(st.none() | st.just(Waktu(3, "hari")) | st.just(Waktu(1, "minggu", per="data")))
        langkah.append(
            Langkah(no, kegiatan, bagian, ("komputer",), waktu, ("surat",), draw(st.sampled_from(("", "x"))))
        )
    return Sop("a/b", "0" * 64, "a", draw(st.text(min_size=1, max_size=80)), "1", tuple(Peran(p, f"Kepala {p}") for p in peran),
               tuple(langkah))  # fmt: skip


def satu_langkah(aksi: Aksi, banyak: int = 1) -> Sop:
    langkah = tuple(Langkah(n, "Menyusun", (Bagian("a", aksi),), (), None, ()) for n in range(1, banyak + 1))
    return Sop("a/b", "0" * 64, "a", "Nama", "1", (Peran("a", "A"),), langkah)


# --- what a layout promises ------------------------------------------------------------------------------------------


def bertemu(a: Bidang, b: Bidang) -> bool:
    return a.x0 < b.x1 - PAS and b.x0 < a.x1 - PAS and a.y0 < b.y1 - PAS and b.y0 < a.y1 - PAS


def ruas(tata: Tata) -> Iterator[tuple[int, Bidang]]:
    """Every straight stretch of every arrow, with the arrow's index."""
    for n, jalur in enumerate(tata.jalur):
        for (xa, ya), (xb, yb) in pairwise(jalur.titik):
            yield n, Bidang(min(xa, xb), min(ya, yb), max(xa, xb), max(ya, yb))


def di_tepi(titik: tuple[float, float], b: Bidang) -> bool:
    """A point on the border where all symbols have one: the middles of the sides."""
    x, y = b.tengah
    return any(
        abs(titik[0] - px) < PAS and abs(titik[1] - py) < PAS for px, py in ((b.x0, y), (b.x1, y), (x, b.y0), (x, b.y1))
    )


def periksa_tata(tata: Tata, teks: tuple[Bidang, ...] = ()) -> None:
    """No symbols or words on each other, arrows level or upright from border to border, past all other symbols and words."""
    for a, b in combinations([x.bidang for x in tata.bentuk], 2):
        assert not bertemu(a, b)
    for jalur in tata.jalur:
        assert di_tepi(jalur.titik[0], tata.bentuk[jalur.alir.dari].bidang)
        assert di_tepi(jalur.titik[-1], tata.bentuk[jalur.alir.ke].bidang)
        assert jalur.titik[-2] != jalur.titik[-1]
        assert all(xa == xb or abs(ya - yb) < PAS for (xa, ya), (xb, yb) in pairwise(jalur.titik))
    kata = [*teks, *(label.bidang for label in tata.label)]
    for n, r in ruas(tata):
        for bentuk in tata.bentuk:
            assert not bertemu(r, bentuk.bidang), (tata.jalur[n], bentuk)
        assert not any(bertemu(r, k) for k in kata)
    for label in tata.label:
        assert not any(bertemu(label.bidang, k) for k in kata if k is not label.bidang)
    for (n, r), (m, s) in combinations(ruas(tata), 2):
        if n != m and tata.jalur[n].alir.ke != tata.jalur[m].alir.ke:
            assert not _berimpit(r, s), (tata.jalur[n], tata.jalur[m])


def _berimpit(a: Bidang, b: Bidang) -> bool:
    """Whether two stretches lie upon each other for a length."""
    if a.x0 == a.x1 and b.x0 == b.x1 and abs(a.x0 - b.x0) < PAS:
        return min(a.y1, b.y1) - max(a.y0, b.y0) > PAS
    if a.y0 == a.y1 and b.y0 == b.y1 and abs(a.y0 - b.y0) < PAS:
        return min(a.x1, b.x1) - max(a.x0, b.x0) > PAS
    return False


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_pictures_of_our_procedures_keep_every_promise_of_the_layout(sop: Sop) -> None:
    t = tata_gambar(sop)
    periksa_tata(t.tata, t.teks)
    for a, b in combinations(t.teks, 2):
        assert not bertemu(a, b)
    for b in t.teks:
        assert b.x0 >= 0 and b.x1 <= t.kanvas.lebar and b.y0 >= 0 and b.y1 <= t.kanvas.tinggi


@settings(max_examples=60, deadline=None)
@given(sop_acak())
def test_any_procedure_can_be_drawn_in_order(sop: Sop) -> None:
    t = tata_gambar(sop)
    periksa_tata(t.tata, t.teks)
    ElementTree.fromstring(ke_svg(t.kanvas))


@settings(max_examples=40, deadline=None)
@given(sop_acak(), st.sampled_from((60.0, 120.0, 160.0)))
def test_any_procedure_can_be_distributed_over_pages(sop: Sop, muat: float) -> None:
    kolom = bagi_kolom(sop, 306, dengan_ukuran=False)
    halaman = susun_halaman(sop, kolom, muat, muat, 10)
    assert [b.indeks for h in halaman for b in h.baris] == list(range(len(sop.langkah)))
    for h in halaman:
        periksa_tata(h.tata)
        tinggi = sum(b.tinggi for b in h.baris)
        assert tinggi <= muat or len(h.baris) == 1
        assert all(b.bidang.y0 >= 0 and b.bidang.y1 <= tinggi for b in h.tata.bentuk)


def test_symbols_of_different_widths_in_one_column_are_joined_straight_whatever_the_rounding() -> None:
    for banyak in range(12):
        sop = replace(
            satu_langkah(Aksi.KERJAKAN, 6), peran=(Peran("a", "A"), *(Peran(f"p{n}", "P") for n in range(banyak)))
        )
        for h in susun_halaman(sop, bagi_kolom(sop, 306, dengan_ukuran=False), 60, 60, 10):
            assert all(len(jalur.titik) == 2 for jalur in h.tata.jalur)


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_each_row_stands_in_the_picture_with_its_number_activity_time_and_symbols(sop: Sop) -> None:
    t = tata_gambar(sop)
    semua = " ".join(u.isi for u in t.kanvas.unsur if isinstance(u, Teks))
    for i, langkah in enumerate(sop.langkah):
        assert f"{langkah.no}" in semua.split()
        assert " ".join(langkah.kegiatan.split()) in semua
        assert waktu_cetak(langkah.waktu) in semua
        bagian = [b.simpul for b in t.tata.bentuk if b.simpul.baris == i and b.simpul.bagian is not None]
        assert [sop.peran[s.kolom].kode for s in bagian] == [b.pelaksana for b in langkah.bagian]
    for peran in sop.peran:
        assert peran.nama in semua


# --- the flow --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_a_flow_begins_and_ends_once_and_only_decisions_have_two_ways_out(sop: Sop) -> None:
    alur = alur_sop(sop)
    assert [s.teks for s in alur.simpul if s.teks] == [MULAI, SELESAI]
    for n, simpul in enumerate(alur.simpul):
        keluar = sorted(a.label for a in alur.alir if a.dari == n)
        if simpul.simbol is Simbol.BELAH_KETUPAT:
            assert keluar == ["tidak", "ya"]
        else:
            assert keluar == ([] if n == len(alur.simpul) - 1 else [""])


def test_a_refusal_leads_back_to_the_named_row_of_the_procedure() -> None:
    tarakan = next(s for s in SEMUA_SOP if s.instansi == "dkisp-tarakan")
    alur = alur_sop(tarakan)
    balik = {tarakan.langkah[alur.simpul[a.dari].baris].no: tarakan.langkah[alur.simpul[a.ke].baris].no
             for a in alur.alir if a.mundur}  # fmt: skip
    assert balik == {5: 4, 6: 4, 7: 4, 8: 4}


def test_a_refusal_without_a_named_row_leads_back_to_the_latest_maker() -> None:
    langkah = [
        Langkah(n, "x", (Bagian("a", aksi),), (), None, ())
        for n, aksi in enumerate((Aksi.KERJAKAN, Aksi.SUSUN_SURAT, Aksi.DISPOSISI, Aksi.PARAF), 1)
    ]
    sop = replace(satu_langkah(Aksi.KERJAKAN), langkah=tuple(langkah))
    assert [(a.dari, a.ke) for a in alur_sop(sop).alir if a.mundur] == [(3, 1)]


def test_a_check_with_nobody_to_return_to_is_an_activity() -> None:
    assert [s.simbol for s in alur_sop(satu_langkah(Aksi.PERIKSA, 3)).simpul] == [
        Simbol.KAPSUL,
        Simbol.KOTAK,
        Simbol.KAPSUL,
    ]


def test_a_procedure_of_one_activity_still_begins_and_ends() -> None:
    assert [s.teks for s in alur_sop(satu_langkah(Aksi.KERJAKAN)).simpul] == [MULAI, SELESAI]


@settings(max_examples=60, deadline=None)
@given(sop_acak(), st.integers(1, 5))
def test_connectors_of_one_letter_join_the_same_places_on_both_sides_of_a_break(sop: Sop, per_halaman: int) -> None:
    banyak = len(sop.langkah)
    halaman = [range(n, min(n + per_halaman, banyak)) for n in range(0, banyak, per_halaman)]
    utuh = alur_sop(sop)
    bagian = potong(utuh, halaman)
    asli = [s for alur in bagian for s in alur.simpul if s.simbol is not Simbol.SEGI_LIMA]
    assert asli == list(utuh.simpul)
    keluar: dict[str, set[object]] = {}
    masuk: dict[str, set[object]] = {}
    langsung = set()
    for alur in bagian:
        for a in alur.alir:
            dari, ke = alur.simpul[a.dari], alur.simpul[a.ke]
            if ke.simbol is Simbol.SEGI_LIMA:
                keluar.setdefault(ke.teks, set()).add(dari)
            elif dari.simbol is Simbol.SEGI_LIMA:
                masuk.setdefault(dari.teks, set()).add(ke)
            else:
                langsung.add((dari, ke))
    assert keluar.keys() == masuk.keys()
    assert all(len(tujuan) == 1 for tujuan in masuk.values())
    lewat = {(dari, ke) for huruf_ in keluar for dari in keluar[huruf_] for ke in masuk[huruf_]}
    assert langsung | lewat == {(utuh.simpul[a.dari], utuh.simpul[a.ke]) for a in utuh.alir}


def test_decisions_are_what_may_be_refused() -> None:
    assert set(KEPUTUSAN) == {Aksi.PERIKSA, Aksi.PARAF, Aksi.TANDATANGANI}


# --- backends --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sop", SEMUA_SOP, ids=lambda s: s.id)
def test_svg_and_png_are_the_same_drawing_and_the_same_every_time(sop: Sop) -> None:
    svg, png = gambar_svg(sop), gambar_png(sop, skala=1)
    assert (svg, png) == (gambar_svg(sop), gambar_png(sop, skala=1))
    akar = ElementTree.fromstring(svg)
    kanvas = tata_gambar(sop).kanvas
    assert Image.open(BytesIO(png)).size == (round(kanvas.lebar), round(kanvas.tinggi))
    assert [t.text for t in akar.iter("{http://www.w3.org/2000/svg}text")] == [
        u.isi for u in kanvas.unsur if isinstance(u, Teks)
    ]


def test_what_a_drawing_holds_cannot_become_markup() -> None:
    jahat = '</text><script>alert("x")</script>\x00\x1b'
    svg = ke_svg(Kanvas(10, 10, (Teks(0, 5, jahat, 8),), jahat))
    akar = ElementTree.fromstring(svg)
    assert akar.find(".//{http://www.w3.org/2000/svg}script") is None
    assert akar.find("{http://www.w3.org/2000/svg}text").text == jahat.rstrip("\x00\x1b")  # type: ignore[union-attr]


def test_only_the_permitted_symbols_are_drawn() -> None:
    for sop in SEMUA_SOP:
        t = tata_gambar(sop)
        assert {b.simpul.simbol for b in t.tata.bentuk} <= set(Simbol)
        isi = {type(u) for u in t.kanvas.unsur}
        assert isi <= {Kotak, Poligon, Garis, Teks}
    assert UKURAN.simbol.keys() == set(Simbol)


@given(st.text(max_size=200), st.floats(30, 400))
def test_wrapped_text_is_complete_and_fits(teks: str, lebar: float) -> None:
    baris = huruf().bungkus(teks, 15, lebar)
    assert "".join(baris).replace(" ", "") == "".join(teks.split())
    assert all(huruf().lebar(b, 15) <= lebar for b in baris if len(b) > 1)
