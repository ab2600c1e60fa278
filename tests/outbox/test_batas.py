"""The pace: never above what Telegram takes, and never slower than needed."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.outbox.batas import LETUPAN, PER_BOT, PER_GRUP, Batas


def jalankan(chats: list[int], detik: float, lama: Callable[[], float] = lambda: 0.0) -> list[tuple[float, float, int]]:
    """Send to these chats as fast as the limits allow for `detik`; returns (start, end, chat) of each call."""
    batas, kini = Batas(), 0.0
    kiriman: list[tuple[float, float, int]] = []
    di_jalan: list[tuple[float, int]] = []  # (end, chat); one in flight per chat
    while kini < detik:
        while di_jalan and di_jalan[0][0] <= kini:
            batas.berakhir(heapq.heappop(di_jalan)[0])
        tertahan = batas.tertahan(kini) | {chat for _, chat in di_jalan}
        siap = [chat for chat in chats if chat not in tertahan][: max(0, batas.izin(kini))]
        for chat in siap:
            selesai = kini + lama()
            batas.mulai(chat, kini)
            heapq.heappush(di_jalan, (selesai, chat))
            kiriman.append((kini, selesai, chat))
        if not siap:
            berikut = batas.berikut(kini)
            saat = [kini + berikut] if berikut else []
            kini = min(saat + [selesai for selesai, _ in di_jalan], default=kini + 0.05)
    return kiriman


def terpadat(saat: list[float], jendela: float) -> int:
    """The largest number of moments within any half-open window of this length."""
    return max((sum(1 for lain in saat if mulai <= lain < mulai + jendela - 1e-9) for mulai in saat), default=0)


_chats = st.lists(st.integers(-6, 60).filter(bool), min_size=1, max_size=60, unique=True)


@given(_chats, st.floats(1, 8))
def test_no_window_is_ever_fuller_than_telegram_allows(chats: list[int], detik: float) -> None:
    kiriman = jalankan(chats, detik)
    assert terpadat([saat for saat, _, _ in kiriman], 1.0) <= PER_BOT < 30
    for chat in chats:
        milik = [saat for saat, _, di in kiriman if di == chat]
        for lebar in (1.0, 3.0, 7.0):
            assert terpadat(milik, lebar) <= LETUPAN + lebar


@given(_chats, st.randoms(use_true_random=False))
def test_no_delay_on_the_way_squeezes_more_calls_together_than_allowed(chats: list[int], acak: Random) -> None:
    kiriman = jalankan(chats, 6, lambda: acak.choice([0.001, 0.01, 0.3, 1.5]))
    tiba = [acak.uniform(mulai, selesai) for mulai, selesai, _ in kiriman]
    assert terpadat(tiba, 1.0) <= PER_BOT
    assert terpadat([selesai for _, selesai, _ in kiriman], 1.0) <= PER_BOT


def test_a_group_takes_at_most_nineteen_in_any_minute() -> None:
    saat = [pada for pada, _, _ in jalankan([-100], 150)]
    assert terpadat(saat, 60.0) == PER_GRUP < 20
    assert len(saat) >= 2 * PER_GRUP


def test_a_rested_chat_gets_its_burst_at_once_and_then_one_a_second() -> None:
    saat = [round(pada, 3) for pada, _, _ in jalankan([7], 4.5)]
    assert saat == [0, 0, 0, 1, 2, 3, 4]


def test_many_chats_use_the_whole_allowance_of_the_bot() -> None:
    assert len(jalankan(list(range(1, 500)), 10)) == 10 * PER_BOT


def test_a_refused_chat_waits_exactly_as_long_as_telegram_says_and_alone() -> None:
    batas = Batas()
    batas.tolak(7, 4.0, 100.0)
    assert batas.tertahan(103.999) == {7}
    assert batas.izin(100.0) > 0
    assert batas.berikut(100.0) == 4.0
    assert batas.tertahan(104.0) == set()


def test_a_second_refusal_elsewhere_silences_the_whole_bot() -> None:
    batas = Batas()
    batas.tolak(7, 4.0, 100.0)
    batas.tolak(8, 5.0, 101.0)
    assert batas.izin(105.999) == 0
    assert batas.izin(106.0) > 0


def test_a_chat_refused_twice_in_turn_does_not_silence_the_bot() -> None:
    batas = Batas()
    batas.tolak(7, 4.0, 100.0)
    batas.tertahan(104.0)
    batas.tolak(7, 4.0, 104.5)
    assert batas.izin(104.5) > 0
    assert batas.tertahan(108.0) == {7}


def test_without_limits_only_telegrams_own_word_counts() -> None:
    batas = Batas(aktif=False)
    for _ in range(1000):
        assert batas.izin(0.0) > 0
        assert batas.tertahan(0.0) == set()
        batas.mulai(7, 0.0)
        batas.berakhir(0.0)
    batas.tolak(7, 2.0, 0.0)
    assert batas.tertahan(1.9) == {7}
