"""The letters' side room at the desk: what its rows owe is done at once, without a PDF engine, and what it made can be read."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from docx import Document
from docx.oxml.ns import qn
from sqlalchemy import update

from bot.application.ports import Meja, TugasLatar
from bot.domain.berkas import Berkas
from bot.domain.decide import perlu_draf
from bot.gateways.arsip import ArsipBerkas
from bot.letters.manifest import SuratTemplate
from bot.letters.pdf import PdfConverter, TanpaPdf
from bot.letters.ruang import RuangSurat
from bot.letters.templates import load_template
from bot.specs.daftar import baca_daftar, baca_kontak
from bot.specs.lokasi import folder_templat
from bot.store import models as t
from tests.application.alat_meja import Kantor, KisahMeja

T = TypeVar("T")


@lru_cache(maxsize=1)
def templat() -> dict[str, SuratTemplate]:
    """The templates that are shipped, not tried out again."""
    return {x.name: load_template(x, uji=False) for x in sorted(folder_templat().iterdir()) if x.is_dir()}


class TokoMeja:
    """The store of slow work on a desk of the tests."""

    def __init__(self, kantor: Kantor) -> None:
        self.kantor = kantor

    async def ambil(self, batas: int, kecuali: Sequence[int]) -> Sequence[TugasLatar]:
        raise AssertionError("the tests hand the work out themselves")

    async def dalam(self, tugas: TugasLatar, fn: Callable[[Meja], T], *, tutup: bool) -> T:
        hasil = self.kantor.di(fn)
        if tutup:
            self.kantor.sesi(lambda s: s.execute(update(t.TugasLatarRow).where(t.TugasLatarRow.id == tugas.id).values(status="selesai")))
        return hasil

    async def mulai(self, tugas: TugasLatar) -> bool:
        return True

    async def tunda(self, tugas: TugasLatar, galat: str, pada: datetime) -> None:
        raise AssertionError(f"{tugas.jenis} failed: {galat}")

    async def menyerah(self, tugas: TugasLatar, galat: str) -> None:
        raise AssertionError(f"{tugas.jenis} failed: {galat}")


class MesinPalsu:
    """An engine whose PDFs are no PDFs: nothing here looks into them."""

    tersedia = True

    async def convert(self, docx: bytes, *, dari_luar: bool = False) -> bytes:
        return b"%PDF " + docx


class Ruang:
    """The room of one office."""

    def __init__(self, kantor: Kantor, folder: Path) -> None:
        self.kantor = kantor
        self.arsip = ArsipBerkas(folder)
        self._folder = folder
        self.mesin: PdfConverter = TanpaPdf("uji")

    def kerjakan(self, *jenis: str) -> int:
        """Do all work of these kinds that is owed; returns how much it was."""
        baris = self.kantor.baris(t.TugasLatarRow, t.TugasLatarRow.status == "menunggu", t.TugasLatarRow.jenis.in_(jenis))
        tugas = [TugasLatar(r.id, r.instansi, r.jenis, r.berkas_id or "", r.data or {}, 0) for r in baris]

        async def jalan() -> None:
            async def converter() -> PdfConverter:
                return self.mesin

            ruang = RuangSurat(store=TokoMeja(self.kantor), arsip=self.arsip, templat=templat(), converter=converter(),
                               baca_daftar=baca_daftar, baca_kontak=baca_kontak, lukis=lambda _: b"")  # fmt: skip
            for satu in tugas:
                await ruang.kerjakan(satu)

        asyncio.run(jalan())
        return len(tugas)

    def susun(self, kisah: KisahMeja) -> None:
        """Draft the letter with the room's own drafts, up to the first paraf."""
        no = kisah.utama().no
        while kisah.utama().no == no:
            if perlu_draf(kisah.b()):
                self.kerjakan("draf")
                kisah.berkas, kisah.acara = self.kantor.ambil(kisah.b().id), self.kantor.acara(kisah.b().id)
            else:
                kisah.maju()

    def render(self, kisah: KisahMeja) -> int:
        """Render what has to be; the story goes on with what is stored."""
        banyak = self.kerjakan("render")
        kisah.berkas, kisah.acara = self.kantor.ambil(kisah.b().id), self.kantor.acara(kisah.b().id)
        return banyak

    def tersimpan(self) -> set[str]:
        """The files that lie in the archive."""
        return {x.name for x in self._folder.glob("dokumen/??/*")}

    def baris(self, sha256: str, *, kotak: bool | None = None) -> list[str]:
        """The lines of a Word file: of its signature block, of all that is outside it, or both; its footer last."""
        dokumen = Document(io.BytesIO(self.arsip.baca(sha256)))
        semua = list(dokumen.element.body.iter(qn("w:p")))
        sel = next((next(p.iterancestors(qn("w:tc")), None) for p in semua if "#TTD1#" in teks(p)), None)
        hasil = [teks(p) for p in semua if teks(p) and kotak in (None, sel is not None and sel in p.iterancestors(qn("w:tc")))]
        kaki = [p for s in dokumen.sections for p in s.footer._element.iter(qn("w:p"))]
        return hasil if kotak else hasil + [teks(p) for p in kaki if teks(p)]


def teks(paragraf: Any) -> str:
    """What a paragraph says."""
    return "".join(x.text or "" for x in paragraf.iter(qn("w:t")))


def surat_jadi(berkas: Berkas) -> str:
    """The sha256 of the numbered letter as it is now."""
    assert berkas.surat is not None and berkas.surat.docx is not None
    return berkas.surat.docx.sha256
