"""An office changes its SOP while cases run; and it measures what it promised."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.application.pindah import pindahkan, rencanakan
from bot.application.ports import Meja
from bot.application.ukur import lama_terbaca, ukur
from bot.domain.sop import Aksi, Sop
from bot.domain.waktu import Waktu


def baru(m: Meja, **ubah: Any) -> Sop:
    """The SOP with row 5 changed, under a version of its own."""
    sop = next(iter(m.kantor.sop.values()))
    return replace(sop, versi="f" * 64, langkah=tuple(replace(x, **ubah) if x.no == 5 else x for x in sop.langkah))


def test_a_longer_waktu_moves_every_open_case_and_its_due_time(lakon: Any) -> None:
    kantor = lakon.kantor

    def cerita(m: Meja) -> tuple[Any, Any, Any, Any]:
        sop = baru(m, waktu=Waktu.parse("4 hari"))
        sebelum = m.g.tenggat(lakon.paraf)
        rencana = rencanakan(m, sop)
        pindahkan(m, sop)
        return rencana, sebelum, m.g.tenggat(lakon.paraf), m.g.muat(lakon.paraf)

    rencana, sebelum, sesudah, berkas = kantor.di_meja(cerita)
    assert {r.berkas_id for r in rencana} == {lakon.paraf, lakon.baru}
    assert all(r.perbedaan == ("langkah 5: waktu 1 hari kerja menjadi 4 hari kerja",) for r in rencana)
    assert berkas.sop_versi == "f" * 64
    terbuka = berkas.utama.lb
    assert sesudah[terbuka] > sebelum[terbuka]
    assert {lb: t for lb, t in sesudah.items() if lb != terbuka} == {lb: t for lb, t in sebelum.items() if lb != terbuka}
    assert kantor.di_meja(lambda m: rencanakan(m, baru(m, waktu=Waktu.parse("4 hari")))) == []
    assert kantor.periksa() == []


def test_a_case_whose_open_row_changes_hands_stays_on_its_version_and_says_why(lakon: Any) -> None:
    kantor = lakon.kantor

    def cerita(m: Meja) -> Any:
        sop = next(iter(m.kantor.sop.values()))
        bagian = replace(sop.ambil(5).bagian[0], pelaksana="sekretaris")
        return pindahkan(m, baru(m, bagian=(bagian,))), m.g.muat(lakon.paraf).sop_versi, m.g.muat(lakon.baru).sop_versi

    rencana, tetap, pindah = kantor.di_meja(cerita)
    halangan = {r.berkas_id: r.halangan for r in rencana}
    assert halangan == {lakon.paraf: ("langkah 5 berpindah ke sekretaris, semula statistisi",), lakon.baru: ()}
    assert tetap != "f" * 64
    assert pindah == "f" * 64


def test_a_row_that_was_walked_may_not_change_its_act(lakon: Any) -> None:
    def cerita(m: Meja) -> Any:
        sop = next(iter(m.kantor.sop.values()))
        empat = replace(sop.ambil(4), bagian=(replace(sop.ambil(4).bagian[0], aksi=Aksi.KERJAKAN),))
        ubah = replace(sop, versi="e" * 64, langkah=tuple(empat if x.no == 4 else x for x in sop.langkah))
        return {r.berkas_id: r.halangan for r in rencanakan(m, ubah)}

    assert lakon.kantor.di_meja(cerita)[lakon.paraf] == ("langkah 4 menjadi kerjakan, semula susun_surat",)


def test_measured_times_come_from_finished_cases_only(lakon: Any) -> None:
    hasil = lakon.kantor.di_meja(lambda m: ukur(m, next(iter(m.kantor.sop.values()))))
    assert [u.no for u in hasil] == list(range(1, 10))
    assert [u.banyak for u in hasil] == [1] * 9  # one case ended; the citizen's own part is not measured
    assert all(u.tepat == 1.0 for u in hasil)
    assert all(u.median == u.p90 for u in hasil)


def test_working_time_is_read_in_minutes_hours_or_days() -> None:
    assert [lama_terbaca(timedelta(minutes=x)) for x in (5, 119, 150, 899, 900, 4500)] == [
        "5 menit", "119 menit", "2,5 jam", "15,0 jam", "2,0 hari", "10,0 hari"]  # fmt: skip
    assert lama_terbaca(None) == "-"
