"""Ids are as long and as even as they say."""

from __future__ import annotations

from collections import Counter

from bot.gateways.acak import AcakSistem


def test_an_id_is_26_letters_of_base32_each_as_likely_as_another() -> None:
    semua = [AcakSistem().id() for _ in range(2000)]
    assert {len(x) for x in semua} == {26} and len(set(semua)) == 2000
    banyak = Counter("".join(semua))
    assert set(banyak) == set("abcdefghijklmnopqrstuvwxyz234567")
    assert max(banyak.values()) < 1.25 * min(banyak.values())  # 1625 each, give or take 40
