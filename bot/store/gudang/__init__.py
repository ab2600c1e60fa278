"""The repositories of the use cases: the port `Gudang` on our tables, inside one transaction of one office.

One file for each thing that is kept; `GudangSql` is all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.application.ports import Acak, JamKantor
from bot.domain.sop import Sop
from bot.store.database import Database, SesiInstansi
from bot.store.gudang.berkas import GudangBerkas
from bot.store.gudang.dasar import TERHAPUS
from bot.store.gudang.kantor import GudangKantor
from bot.store.gudang.latar import GudangLatar
from bot.store.gudang.nomor import GudangNomor
from bot.store.gudang.orang import GudangOrang
from bot.store.gudang.papan import GudangPapan
from bot.store.gudang.pengingat import GudangPengingat
from bot.store.gudang.pesan import GudangPesan
from bot.store.gudang.ttd import GudangTtd
from bot.store.sandi import Brankas

__all__ = ["TERHAPUS", "GudangSql", "PabrikGudang"]


class GudangSql(GudangOrang, GudangTtd, GudangBerkas, GudangPapan, GudangNomor, GudangKantor, GudangPesan, GudangPengingat, GudangLatar):
    """See `bot.application.ports.Gudang`."""


class PabrikGudang:
    """Makes the store of one office for one transaction, with the moment it happens in."""

    def __init__(self, db: Database, *, instansi: str, bot: str, brankas: Brankas, acak: Acak, jam: JamKantor,
                 nyata: Callable[[], datetime], kunci_tombol: bytes, baca_sop: Callable[[str], Sop],
                 tulis_sop: Callable[[Sop], str]) -> None:  # fmt: skip
        self.db = db
        self.instansi = instansi
        self._bot = bot
        self._brankas = brankas
        self._acak = acak
        self._jam = jam
        self._nyata = nyata
        self._kunci_tombol = kunci_tombol
        self._baca_sop = baca_sop
        self._tulis_sop = tulis_sop
        self._sop: dict[tuple[str, str], Sop] = {}

    def buka(self, sesi: SesiInstansi) -> GudangSql:
        """The store on a session that belongs to the office."""
        return GudangSql(sesi, bot=self._bot, brankas=self._brankas, acak=self._acak, sekarang=self._jam.sekarang(),
                         nyata=self._nyata(), kunci_tombol=self._kunci_tombol, baca_sop=self._baca_sop,
                         tulis_sop=self._tulis_sop, sop=self._sop)  # fmt: skip
