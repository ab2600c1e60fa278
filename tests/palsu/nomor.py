"""The register of numbers in memory: that part of the port `Gudang` which counts, and an office's desk with nothing else on it.

How to drive it: `KantorNomor(memori)` runs functions at a desk (`di`) as `Kantor` of tests/application does; its `m.g` knows
`nomor_berikut`, `catat_nomor`, `daftar_nomor`, `nomor_surat_per_kode` and `akhiri_nomor`, and raises AttributeError for all else:
cases have no fake. Rows are looked at in `memori.nomor`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar, cast

from bot.application.ports import BarisNomor, Gudang, Lingkungan, Meja, NomorTercatat
from bot.gateways.acak import AcakSistem
from bot.presenters.penyaji import PenyajiIndonesia
from tests.application.alat_meja import INSTANSI, JamTetap, kalender
from tests.domain.alat_alur import MULAI, katalog
from tests.palsu.memori import BarisBukuNomor, Memori

T = TypeVar("T")


class NomorPalsu:
    """Numbers of one office on a `Memori`."""

    def __init__(self, memori: Memori, instansi: str) -> None:
        self._m = memori
        self._instansi = instansi

    def _milik(self) -> list[BarisBukuNomor]:
        return sorted((n for n in self._m.nomor.values() if n.instansi == self._instansi), key=lambda n: (n.tahun, n.aliran, n.urut))

    def nomor_berikut(self, aliran: str, tahun: int) -> int:
        """See `Gudang.nomor_berikut`."""
        return max((n.urut for n in self._milik() if (n.aliran, n.tahun) == (aliran, tahun)), default=0) + 1

    def catat_nomor(self, aliran: str, tahun: int, urut: int, nomor: str, *, status: str, berkas_id: str | None, at: datetime,
                    kode: str | None = None, keterangan: str | None = None) -> None:  # fmt: skip
        """See `Gudang.catat_nomor`; a number that is taken, or a code, is refused as the tables refuse it."""
        if any((n.aliran, n.tahun, n.urut) == (aliran, tahun, urut) for n in self._milik()) or (
            kode is not None and any(n.kode == kode for n in self._m.nomor.values())
        ):
            raise ValueError("not unique")
        row = BarisBukuNomor(self._m.id_baru(), self._instansi, aliran, tahun, urut, nomor, status, berkas_id, kode, at, None, keterangan)
        self._m.nomor[row.id] = row

    def daftar_nomor(self, tahun: int | None = None) -> Sequence[NomorTercatat]:
        """See `Gudang.daftar_nomor`; there are no cases here, so no number knows that of its case."""
        return [NomorTercatat(n.id, n.aliran, n.tahun, n.urut, n.nomor, n.status, None, n.keterangan, n.dipesan_at, n.berakhir_at)
                for n in self._milik() if tahun in (None, n.tahun)]  # fmt: skip

    def nomor_surat_per_kode(self, kode: str) -> BarisNomor | None:
        """See `Gudang.nomor_surat_per_kode`."""
        return next((BarisNomor(n.berkas_id, n.nomor, n.status) for n in self._milik() if n.kode == kode and n.berkas_id is not None), None)

    def akhiri_nomor(self, aliran: str, tahun: int, urut: int, *, status: str, at: datetime) -> None:
        """See `Gudang.akhiri_nomor`."""
        for n in self._milik():
            if (n.aliran, n.tahun, n.urut) == (aliran, tahun, urut):
                n.status, n.berakhir_at = status, at


class KantorNomor:
    """The office of `Kantor`, with a register of numbers and no cases."""

    def __init__(self, memori: Memori) -> None:
        self.memori = memori
        self.jam = JamTetap(MULAI)
        kal = kalender(INSTANSI)
        self.lingkungan = Lingkungan(instansi=katalog().instansi[INSTANSI], sop={}, kalender=kal, jam=self.jam, acak=AcakSistem(),
                                     penyaji=PenyajiIndonesia(kal(MULAI).tz))  # fmt: skip

    def di(self, fn: Callable[[Meja], T]) -> T:
        """Run `fn` at the desk in one unit of work."""

        def unit(m: Memori) -> T:
            return fn(Meja(cast("Gudang", NomorPalsu(m, INSTANSI)), self.lingkungan, self.jam.sekarang(), self.jam.nyata(), "uji"))

        return self.memori.tulis_langsung(unit)
