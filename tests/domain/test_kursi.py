"""Who acts for a post at a moment: absences, vacancies, chains, and the circles that are refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.kursi import Penempatan, berputar, yang_bertindak

AWAL = datetime(2026, 11, 1, tzinfo=UTC)
HARI = timedelta(days=1)


def duduk(id_: int, jabatan: str, orang: str, jenis: str = "definitif", *, mulai: int = 0, selesai: int | None = None,
          mewakili: str | None = None) -> Penempatan:  # fmt: skip
    return Penempatan(id_, jabatan, orang, jenis, AWAL + mulai * HARI, None if selesai is None else AWAL + selesai * HARI, mewakili)


def bertindak(baris: list[Penempatan], jabatan: str, hari: float) -> list[tuple[str, str, str | None]]:
    return [(b.orang_id, b.jenis, b.mewakili) for b in yang_bertindak(baris, AWAL + hari * HARI) if b.jabatan == jabatan]


KANTOR = [duduk(1, "kadis", "A"), duduk(2, "sekretaris", "B"), duduk(3, "kabid", "C")]


def test_a_plh_acts_from_the_first_minute_to_the_first_minute_after_and_the_holder_comes_back_by_himself() -> None:
    baris = [*KANTOR, duduk(4, "kadis", "B", "plh", mulai=2, selesai=5, mewakili="A")]
    assert bertindak(baris, "kadis", 1.999) == [("A", "definitif", None)]
    assert bertindak(baris, "kadis", 2) == [("B", "plh", "A")]
    assert bertindak(baris, "kadis", 4.999) == [("B", "plh", "A")]
    assert bertindak(baris, "kadis", 5) == [("A", "definitif", None)]
    assert bertindak(baris, "sekretaris", 3) == [("B", "definitif", None)], "jabatannya sendiri tetap dipegangnya"


def test_a_chain_ends_with_the_last_one_who_is_there_and_names_the_first_absent_one() -> None:
    baris = [*KANTOR, duduk(4, "kadis", "B", "plh", mulai=0, selesai=9, mewakili="A"),
             duduk(5, "sekretaris", "C", "plh", mulai=3, selesai=5, mewakili="B")]  # fmt: skip
    assert bertindak(baris, "kadis", 1) == [("B", "plh", "A")]
    assert bertindak(baris, "kadis", 3) == [("C", "plh", "A")]
    assert bertindak(baris, "sekretaris", 3) == [("C", "plh", "B")]
    assert bertindak(baris, "kadis", 5) == [("B", "plh", "A")]


def test_of_two_holders_only_the_absent_one_is_replaced_and_nobody_acts_twice_for_one_post() -> None:
    dua = [duduk(1, "analis", "A"), duduk(2, "analis", "B")]
    assert bertindak([*dua, duduk(3, "analis", "C", "plh", mewakili="A", selesai=9)], "analis", 1) == [
        ("B", "definitif", None), ("C", "plh", "A")]  # fmt: skip
    assert bertindak([*dua, duduk(3, "analis", "B", "plh", mewakili="A", selesai=9)], "analis", 1) == [("B", "definitif", None)]


def test_a_plt_holds_an_empty_post_until_further_notice() -> None:
    baris = [duduk(1, "kabid", "B"), duduk(2, "kadis", "B", "plt")]
    assert bertindak(baris, "kadis", 300) == [("B", "plt", None)]
    baris.append(duduk(3, "kabid", "C", "plh", mewakili="B", mulai=10, selesai=12))
    assert bertindak(baris, "kadis", 11) == [("C", "plt", None)], "Plt yang berhalangan diwakili Plh-nya"


def test_a_circle_is_seen_before_it_is_made_and_a_recorded_one_does_not_hang() -> None:
    satu = duduk(4, "kadis", "B", "plh", selesai=9, mewakili="A")
    dua = duduk(5, "sekretaris", "C", "plh", selesai=9, mewakili="B")
    tiga = duduk(6, "kabid", "A", "plh", mulai=8, selesai=12, mewakili="C")
    assert berputar([satu, dua], tiga)
    assert not berputar([satu, dua], duduk(6, "kabid", "A", "plh", mulai=9, selesai=12, mewakili="C")), "waktunya tidak bertemu"
    assert bertindak([*KANTOR, satu, dua, tiga], "kadis", 8.5)


orang = st.sampled_from("ABCDE")


@given(st.lists(st.tuples(orang, orang, st.integers(0, 9), st.integers(1, 9)), max_size=12), st.integers(0, 18))
def test_what_is_accepted_never_leaves_a_post_to_somebody_who_is_away(usul: list[tuple[str, str, int, int]], hari: int) -> None:
    kantor = [duduk(i, x.lower(), x) for i, x in enumerate("ABCDE")]
    sementara: list[Penempatan] = []
    for i, (pergi, ganti, mulai, lama) in enumerate(usul):
        baru = duduk(10 + i, pergi.lower(), ganti, "plh", mulai=mulai, selesai=mulai + lama, mewakili=pergi)
        if not berputar(sementara, baru) and not any(b.mewakili == pergi and b.bertemu(baru) for b in sementara):
            sementara.append(baru)
    saat = AWAL + hari * HARI
    pergi_kini = {b.mewakili for b in sementara if b.berlaku(saat)}
    kini = yang_bertindak([*kantor, *sementara], saat)
    assert {b.jabatan for b in kini} == set("abcde"), "tidak ada kursi kosong"
    assert not {b.orang_id for b in kini} & pergi_kini
