"""Where rows lie, in a database of either kind or in memory, and a look at them that is the same for all three."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Any, TypeAlias

from bot.store.database import Database
from bot.store.models import InboxRow, InsidenRow, KartuRow, NomorRow, OutboxRow
from tests.palsu.memori import BarisInsiden, BarisKartu, BarisKeluar, BarisMasuk, Memori

#: What the fixture `wadah` gives.
Wadah: TypeAlias = Database | Memori

TABEL: dict[type[Any], str] = {InboxRow: "masuk", OutboxRow: "keluar", KartuRow: "kartu", InsidenRow: "insiden", NomorRow: "nomor"}


def isi(wadah: Wadah, kelas: type[Any]) -> list[Any]:
    """The rows of a table as they are now, by id; of `Memori` copies, which stay as they are."""
    if isinstance(wadah, Memori):
        return [copy(row) for _, row in sorted(getattr(wadah, TABEL[kelas]).items())]
    return wadah.tulis_langsung(lambda sesi: sesi.query(kelas).order_by(kelas.id).all())


def isi_inbox(wadah: Wadah) -> Sequence[InboxRow | BarisMasuk]:
    """All updates, by update_id."""
    return sorted(isi(wadah, InboxRow), key=lambda row: row.update_id)


def isi_outbox(wadah: Wadah) -> Sequence[OutboxRow | BarisKeluar]:
    """All calls owed or made, in order."""
    return isi(wadah, OutboxRow)


def isi_kartu(wadah: Wadah) -> Sequence[KartuRow | BarisKartu]:
    """All cards, in order."""
    return isi(wadah, KartuRow)


def isi_insiden(wadah: Wadah) -> Sequence[InsidenRow | BarisInsiden]:
    """All incidents."""
    return isi(wadah, InsidenRow)
