"""An office whose letters are signed by a provider, at the desk: signers, codes, and an archive in memory."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import pyotp

from bot.application.ports import Dialog, Meja, TombolTersimpan, TugasLatar
from bot.application.ports_ttd import CatatanSurat, Faktor, HasilPeriksa, HasilTtd, NamaPenyedia, PermintaanTtd
from bot.domain.berkas import Berkas
from bot.letters.ruang_ttd import RuangTtd
from bot.store.tugas import TugasSql
from handlers import rute
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.register import TOPIK
from tests.application.alat_meja import POST, Kantor, KisahMeja

T = TypeVar("T")

KADIS = POST["kadis"]
assert TOPIK  # the handlers are registered by their import


class ArsipMemori:
    """Bytes by sha256; what was never stored is a PDF that names its own hash."""

    def __init__(self) -> None:
        self.isi: dict[str, bytes] = {}

    def baca(self, sha256: str) -> bytes:
        """The bytes."""
        return self.isi.get(sha256, b"%PDF-contoh " + sha256.encode())

    def simpan(self, isi: bytes) -> str:
        """Keep."""
        sidik = hashlib.sha256(isi).hexdigest()
        self.isi[sidik] = isi
        return sidik


@dataclass
class Penyedia:
    """Signs by adding a line, or does what `jawab` says. Keeps what it was given."""

    nama: NamaPenyedia = "local"
    faktor: Faktor = "totp"
    catatan_kaki: str = "Ditandatangani dengan sertifikat contoh (contoh)."
    jawab: Callable[[PermintaanTtd, str | None], HasilTtd] = field(default=lambda p, _: HasilTtd(p.pdf + b"\n%ttd", "ab", "1"))
    permintaan: list[PermintaanTtd] = field(default_factory=list)
    rahasia: list[str | None] = field(default_factory=list)

    async def tanda_tangani(self, permintaan: PermintaanTtd, rahasia: str | None) -> HasilTtd:
        """See `PenyediaTtd`."""
        self.permintaan.append(permintaan)
        self.rahasia.append(rahasia)
        return self.jawab(permintaan, rahasia)


class Pemeriksa:
    """Takes every PDF that ends as ours do."""

    async def periksa(self, pdf: bytes, catatan: CatatanSurat) -> HasilPeriksa:
        """See `PemeriksaTtd`."""
        sah = hashlib.sha256(pdf[: catatan.ukuran_awal]).hexdigest() == catatan.sha256_awal
        return HasilPeriksa(sah, () if sah else ("bukan_surat_ini",))


class KantorTtd(Kantor):
    """Tarakan with a provider."""

    def __init__(self, folder: Path, penyedia: Penyedia | None = None) -> None:
        super().__init__(folder)
        self.penyedia = penyedia or Penyedia()
        self.lingkungan = replace(self.lingkungan, penyedia_ttd=self.penyedia.nama, faktor_ttd=self.penyedia.faktor,
                                  catatan_kaki=self.penyedia.catatan_kaki, alamat_ttd="https://paraf.contoh.id/ttd")  # fmt: skip
        self.arsip = ArsipMemori()
        self.tugas = TugasSql(self.db, self.jam, meja={self.instansi: self.meja}, menyerah=lambda m, jenis, nomor: None)
        self.ruang = RuangTtd(store=self.tugas, arsip=self.arsip, penyedia=self.penyedia, pemeriksa=Pemeriksa())
        self.pejabat = self.tautkan_semua()
        self._pesan = 5000

    async def di_meja(self, fn: Callable[[Meja], T]) -> T:
        """As `KantorBot.di_meja`."""
        return self.di(fn)

    # --- letters ---------------------------------------------------------------------------------------------------

    def surat(self, *, siap: bool = True, pdf: bool = True, warga: int = 3000) -> KisahMeja:
        """A case whose letter lies with the kadis, rendered or not."""
        user = warga + self._urut
        kisah = self.kisah(self.ajukan(self.warga(user, f"Warga {user} (contoh)"), chat_id=user))
        kisah.penyedia = self.penyedia.nama
        kisah.sampai(8)
        if siap:
            kisah.beri(kisah.render(pdf=pdf))
        return kisah

    # --- the signer's hands ----------------------------------------------------------------------------------------

    def pengirim(self, chat: int = KADIS) -> Pengirim:
        """Who taps."""
        return Pengirim(chat, chat, self.di(lambda m: m.g.akun(chat)))

    def ketuk(self, aksi: str, *, chat: int = KADIS, berkas: Berkas | None = None, lb: int | None = None,
              isi_hash: str | None = None, **data: Any) -> Jawaban:  # fmt: skip
        """Press a button with this meaning; raises what the handler raises."""
        siapa = self.pengirim(chat)
        tombol = TombolTersimpan("x", chat, aksi, data, berkas.id if berkas else None, lb, isi_hash)
        return self.di(lambda m: rute.TOMBOL[aksi](m, Ketukan(siapa, tombol, None)))

    def ketuk_surat(self, aksi: str, kisah: KisahMeja, *, chat: int = KADIS, **data: Any) -> Jawaban:
        """Press a button of the letter's card."""
        b = self.ambil(kisah.b().id)
        assert b.utama is not None
        return self.ketuk(aksi, chat=chat, berkas=b, lb=b.utama.lb, isi_hash=b.isi_hash, **data)

    def ketik(self, teks: str, *, chat: int = KADIS) -> int:
        """Write a text to the open conversation; returns the message's id."""
        self._pesan += 1
        siapa, nomor = self.pengirim(chat), self._pesan

        def jalan(m: Meja) -> None:
            dialog = m.g.dialog(chat)
            assert isinstance(dialog, Dialog), "tidak ada percakapan"
            rute.DIALOG_TEKS[dialog.jenis](m, PesanTeks(siapa, teks, 0, None, nomor), dialog)

        self.di(jalan)
        return nomor

    def kode(self, geser: int = 0, chat: int = KADIS) -> str:
        """What the authenticator shows, `geser` time steps from now."""
        orang = self.pengirim(chat).orang_id
        faktor = self.di(lambda m: m.g.faktor(orang))
        assert faktor is not None
        return pyotp.TOTP(faktor.rahasia).generate_otp(int(self.jam.nyata().timestamp()) // 30 + geser)

    def aktifkan(self, kisah: KisahMeja) -> None:
        """Enrol the kadis and let the first time step pass."""
        self.ketuk_surat("tandatangani", kisah)
        self.ketik(self.kode())
        self.jam.maju(seconds=90)

    # --- the side room ---------------------------------------------------------------------------------------------

    async def kerjakan(self, ruang: RuangTtd | None = None) -> list[TugasLatar]:
        """Work off what is owed around signatures."""
        kerja = (ruang or self.ruang).kerja
        daftar: Sequence[TugasLatar] = await self.tugas.ambil(5000, [])
        jalan = [t for t in daftar if t.jenis in kerja]
        for t in jalan:
            await kerja[t.jenis](t)
        return jalan


def jalankan(kerja: Any) -> Any:
    """Run a coroutine from a plain test."""
    return asyncio.run(kerja)
