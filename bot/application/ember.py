"""Token buckets per client or chat, in bounded memory: enough to keep one of them from using up what is there for all."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

#: Clients remembered at once; the one that was quiet for longest is forgotten first.
BANYAK = 4096


class Ember:
    """Every client may do `muat` things at once and then one more every `detik` seconds."""

    def __init__(self, muat: int, detik: float, monoton: Callable[[], float], *, banyak: int = BANYAK) -> None:
        """`monoton`: seconds that only go forward."""
        self._muat = muat
        self._detik = detik
        self._monoton = monoton
        self._banyak = banyak
        self._isi: OrderedDict[str, tuple[float, float]] = OrderedDict()  # client -> (tokens, at)

    def ambil(self, klien: str) -> bool:
        """Take one token; False when there is none."""
        kini = self._monoton()
        sisa, pada = self._isi.pop(klien, (float(self._muat), kini))
        sisa = min(float(self._muat), sisa + (kini - pada) / self._detik)
        boleh = sisa >= 1
        self._isi[klien] = (sisa - 1 if boleh else sisa, kini)
        if len(self._isi) > self._banyak:
            self._isi.popitem(last=False)
        return boleh

    def __len__(self) -> int:
        """How many clients are remembered."""
        return len(self._isi)


def klien(alamat: str) -> str:
    """Who is behind an address: a household has a whole /64 of IPv6."""
    try:
        ip = ip_address(alamat)
    except ValueError:
        return alamat
    if isinstance(ip, IPv6Address):
        return ip.ipv4_mapped.compressed if ip.ipv4_mapped else ":".join(ip.exploded.split(":")[:4])
    return alamat
