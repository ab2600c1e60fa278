"""The port `Penyaji`: texts and cards, joined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from bot.application.pandangan import PandanganRiwayat, PandanganStatus, PandanganTugas
from bot.application.ports import Isi
from bot.application.sebaran import PandanganSebar
from bot.presenters import bentuk, kartu, sebar, teks

BULAN = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
         "Desember")  # fmt: skip


class PenyajiIndonesia:
    """Formal Indonesian, for the zone of one office."""

    def __init__(self, zona: tzinfo) -> None:
        self._zona = zona

    def pesan(self, kode: str, /, **data: Any) -> Isi:
        """A short message by its code."""
        return teks.pesan(kode, **data)

    def galat(self, kode: str, data: Mapping[str, Any]) -> str:
        """The sentence of a refusal."""
        sekarang = data.get("sekarang")

        def pukul(saat: datetime) -> str:
            hari_lain = isinstance(sekarang, datetime) and bentuk.tanggal(saat, self._zona) != bentuk.tanggal(
                sekarang, self._zona
            )
            awalan = f"pada {bentuk.tanggal(saat, self._zona)} " if hari_lain else ""
            return f"{awalan}pukul {bentuk.jam(saat, self._zona)}"

        return teks.galat(kode, data, pukul)

    def kata(self, kode: str, /, **data: Any) -> str:
        """A phrase of a letter."""
        return teks.kata(kode, **data)

    def tanggal(self, tanggal: date) -> str:
        """`20 November 2026`, as letters write it."""
        return f"{tanggal.day} {BULAN[tanggal.month - 1]} {tanggal.year}"

    def hari_tanggal(self, tanggal: date) -> str:
        """`Senin, 23 November 2026`."""
        return f"{bentuk.HARI[tanggal.weekday()]}, {self.tanggal(tanggal)}"

    def waktu(self, saat: datetime, zona: tzinfo) -> str:
        """`20 November 2026 pukul 09.12 WITA`."""
        lokal = saat.astimezone(zona)
        return f"{self.tanggal(lokal.date())} pukul {bentuk.jam(saat, zona)} {bentuk.nama_zona(zona, saat)}"

    def kartu_tugas(self, pandangan: PandanganTugas) -> Isi:
        """A task card."""
        return kartu.kartu_tugas(pandangan)

    def kartu_status(self, pandangan: PandanganStatus) -> Isi:
        """The pemohon's status card."""
        return kartu.kartu_status(pandangan)

    def riwayat(self, pandangan: PandanganRiwayat) -> Isi:
        """The whole case."""
        return kartu.riwayat(pandangan)

    def kartu_sebar(self, pandangan: PandanganSebar) -> Isi:
        """The branches of a fan-out."""
        return sebar.kartu_sebar(pandangan)

    def daftar_tugas(self, baris: Sequence[Any], zona: tzinfo, *, halaman: int, banyak_halaman: int,
                     siap_ttd: int = 0) -> Isi:  # fmt: skip
        """The list of open tasks."""
        return kartu.daftar_tugas(baris, zona, halaman, banyak_halaman, siap_ttd)
