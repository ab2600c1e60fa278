"""Who acts for a post at a moment: appointed holders, Plt for a vacancy, Plh for an absence, and chains of them.

Source: UU 30/2014 article 14. A Plh stands in the absent holder's place while it lasts; the holder's own row stays as it is,
so that everything is as before at the first minute after.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

DEFINITIF, PLT, PLH = "definitif", "plt", "plh"


@dataclass(frozen=True, slots=True)
class Penempatan:
    """A person put into a post for a time, as it is on record."""

    id: int
    jabatan: str
    orang_id: str
    jenis: str  # definitif | plt | plh
    mulai_at: datetime
    selesai_at: datetime | None  # the first moment after; None: until further notice
    mewakili: str | None = None  # of a Plh: the absent holder; None where nobody was linked
    keadaan: str | None = None  # of a Plt or Plh: menunggu | berjalan | selesai

    def berlaku(self, at: datetime) -> bool:
        """Whether it holds at this moment."""
        return self.mulai_at <= at and (self.selesai_at is None or self.selesai_at > at)

    def bertemu(self, lain: Penempatan) -> bool:
        """Whether the two times share a moment."""
        return (self.selesai_at is None or self.selesai_at > lain.mulai_at) and (
            lain.selesai_at is None or lain.selesai_at > self.mulai_at
        )


def yang_bertindak(baris: Iterable[Penempatan], at: datetime) -> list[Penempatan]:
    """Who acts for each post in `baris` at this moment, each person once per post.

    An absent holder is left out of his post. Whoever stands in for him and is away himself is replaced by his own Plh: for
    the same post where there is one, else for whatever he is away from. The rows have to hold every Plt and Plh of the
    moment, and the appointed holders of the posts that are asked for.
    """
    berlaku = [b for b in baris if b.berlaku(at)]
    wakil: dict[str, list[Penempatan]] = {}
    for b in berlaku:
        if b.jenis == PLH and b.mewakili is not None:
            wakil.setdefault(b.mewakili, []).append(b)
    hasil: dict[tuple[str, str], Penempatan] = {}
    for b in berlaku:
        if b.jenis == DEFINITIF:
            if not any(w.jabatan == b.jabatan for w in wakil.get(b.orang_id, ())):
                hasil[b.jabatan, b.orang_id] = b  # his own post before one he stands in for
            continue
        orang, dilalui = b.orang_id, {b.mewakili, b.orang_id}
        while lanjut := wakil.get(orang):
            orang = next((w for w in lanjut if w.jabatan == b.jabatan), lanjut[0]).orang_id
            if orang in dilalui:  # refused when it is made; a record that holds one all the same must not hang
                break
            dilalui.add(orang)
        hasil.setdefault((b.jabatan, orang), replace(b, orang_id=orang))
    return sorted(hasil.values(), key=lambda b: b.id)


def berputar(baris: Sequence[Penempatan], baru: Penempatan) -> bool:
    """Whether `baru` would close a circle: following who stands in for whom from its person leads back to the absent one."""
    if baru.mewakili is None:
        return False
    pengganti: dict[str, set[str]] = {}
    for b in baris:
        if b.jenis == PLH and b.mewakili is not None and b.bertemu(baru):
            pengganti.setdefault(b.mewakili, set()).add(b.orang_id)
    dilihat, menunggu = set[str](), [baru.orang_id]
    while menunggu:
        orang = menunggu.pop()
        if orang == baru.mewakili:
            return True
        if orang not in dilihat:
            dilihat.add(orang)
            menunggu += pengganti.get(orang, ())
    return False
