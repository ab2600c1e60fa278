"""The stage for whole offices: one bot program with one or several offices, everybody linked through the store."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.application.pandangan import AWALAN_OPD
from bot.application.ports import Meja
from bot.application.undangan import undang
from bot.gateways.jam import JamNyata
from bot.operator.demo import Ruang, susun_sandbox, tautkan
from bot.settings import Settings
from bot.store.migrasi import jalankan_migrasi
from bot.wiring import meja_operator, muat_katalog
from sandbox.testing import SandboxClient, running_sandbox
from tests.e2e.panggung import Panggung

BALIKPAPAN, METRO, TANGERANG = "diskominfo-balikpapan", "diskominfo-metro", "diskominfo-tangerang"

#: A working Monday morning in Jakarta and in Balikpapan.
SENIN = "2026-11-23T09:00:00+07:00"


@dataclass(frozen=True)
class RuangUji(Ruang):
    """An office of the stage. Its other offices are known and linked from the start, or come by invitation (`tamu`)."""

    daftar_opd: tuple[tuple[str, str], ...] = ()
    tamu: int = 0  # accounts that are nobody yet

    @property
    def opd(self) -> tuple[tuple[str, str], ...]:
        """The other offices that are linked from the start."""
        return self.daftar_opd

    def akun(self, kode: str) -> int:
        """The account that holds a post; `opd:<kode>` for a contact."""
        return next(id_ for id_, _, k, _ in self.pejabat() if k == kode)

    def akun_tamu(self, n: int) -> int:
        """The account of the nth guest."""
        return self.admin_id + 60 + n


class JamTetap(JamNyata):
    """Office time stands still, for what is linked before the clock of the stage began."""

    def __init__(self, saat: datetime) -> None:
        self._saat = saat

    def sekarang(self) -> datetime:
        """The moment that was given."""
        return self._saat


class PanggungKantor(Panggung):
    """Several offices in one program, each with its own bot."""

    def __init__(self, sandbox: SandboxClient, folder: Path, ruang: Sequence[RuangUji], *, pdf: str = "none",
                 mulai: str = SENIN, **env: Any) -> None:  # fmt: skip
        super().__init__(sandbox, folder, pdf=pdf, BOT_TOKEN="", INSTANSI="",
                         BOT_TOKENS=json.dumps({r.instansi.id: r.token for r in ruang}), **env)  # fmt: skip
        self.ruang = {r.instansi.id: r for r in ruang}
        self.jam = JamTetap(datetime.fromisoformat(mulai))

    def settings(self) -> Settings:
        """The settings the program was started with."""
        nilai: dict[str, Any] = {k: v for k, v in self.env.items() if k in Settings.model_fields}
        return Settings(_env_file=None, **nilai | {"BOT_TOKENS": json.loads(nilai["BOT_TOKENS"])})  # type: ignore[call-arg]

    def di_kantor(self, instansi: str, fn: Any) -> Any:
        """Look into the store of one office beside the running bot."""
        s = self.settings()
        return meja_operator(s, muat_katalog(s), instansi, fn, jam=self.jam)

    def tautkan(self) -> None:
        """Everybody is linked through the store."""
        jalankan_migrasi(self.settings().DATABASE_URL)
        for id_, ruang in self.ruang.items():
            self.di_kantor(id_, lambda m, ruang=ruang: _tautkan(m, ruang))

    def undang_opd(self, instansi: str, kode: str, akun: int) -> None:
        """The contact of another office uses his link."""
        token = self.di_kantor(instansi, lambda m: undang(m, AWALAN_OPD + kode, f"Kontak {kode} (contoh)").token)
        self.tulis(akun, f"/start {token}")
        self.tunggu(akun, "tertaut")

    # --- what people do --------------------------------------------------------------------------------------------

    def mulai_sop(self, siapa: int, sop: str, *jawaban: str | None) -> str:
        """/mulai, the SOP, its questions (None: skipped), `Kirim`; returns the number."""
        self.tulis(siapa, "/mulai")
        self.ketuk(siapa, sop)
        for i, isi in enumerate(jawaban, 1):
            self.tunggu(siapa, f"Pertanyaan {i} dari {len(jawaban)}")
            if isi is None:
                self.ketuk(siapa, "Lewati", f"Pertanyaan {i} dari")
            else:
                self.tulis(siapa, isi)
        toast = self.ketuk(siapa, "Kirim", "Ringkasan")
        assert "nomor agenda" in toast, toast
        return toast.rsplit(" ", 1)[1].rstrip(".")

    def beri_disposisi(self, siapa: int, nomor: str, *isi: str) -> None:
        """Two taps."""
        self.ketuk(siapa, "Disposisikan", nomor, *isi)
        assert self.ketuk(siapa, "Kirim disposisi", nomor) == "Disposisi terkirim."

    def tulis_hasil(self, siapa: int, nomor: str, langkah: int, teks: str) -> None:
        """The output as text, then `Selesai`."""
        self.ketuk(siapa, "Tulis hasil", nomor, f"langkah {langkah} dari")
        self.tunggu(siapa, "Tulis hasil pekerjaan", nomor)
        self.tulis(siapa, teks)
        assert self.ketuk(siapa, "Selesai", nomor, f"langkah {langkah} dari") == "Langkah selesai."

    def kirim_hasil(self, siapa: int, nomor: str, langkah: int, nama: str, isi: bytes) -> None:
        """The output as a file, then `Selesai`."""
        self.tunggu(siapa, nomor, f"langkah {langkah} dari", tombol="Tulis hasil")
        self.ketuk(siapa, "Lampirkan berkas", nomor, f"langkah {langkah} dari")
        self.tunggu(siapa, "Kirim berkas untuk", nomor)
        self.sandbox.kirim_berkas(siapa, (nama, isi))
        self.tunggu(siapa, nomor, nama, tombol="Selesai")
        assert self.ketuk(siapa, "Selesai", nomor, f"langkah {langkah} dari") == "Langkah selesai."

    def kembalikan(self, siapa: int, nomor: str, langkah: int, alasan: str, *, ke: int | None = None) -> None:
        """Back to the maker the SOP names, with a reason; or to the maker in row `ke`."""
        self.ketuk(siapa, "Kembalikan", nomor, f"langkah {langkah} dari")
        self.tunggu(siapa, "Mengapa berkas", nomor)
        if ke is not None:
            self.ketuk(siapa, f"○ {ke}.", "Mengapa berkas", nomor)
            self.tunggu(siapa, "Mengapa berkas", nomor, f"Dikembalikan kepada: langkah {ke}, ")
        self.tulis(siapa, alasan)
        self.tunggu(siapa, "dikembalikan kepada pembuat", nomor, *([f"(langkah {ke}, "] if ke is not None else []))

    def unduh(self, siapa: int, *isi: str) -> bytes:
        """The newest document whose name and caption hold every text."""
        pesan = self.tunggu_terbaru(siapa, *isi)
        return self.sandbox.berkas(pesan["document"]["file_id"])

    def tunggu_terbaru(self, siapa: int, *isi: str) -> dict[str, Any]:
        """The newest message that holds every text."""
        self.tunggu(siapa, *isi)

        def teks(p: dict[str, Any]) -> str:
            return str(p.get("text") or p.get("caption") or "") + str((p.get("document") or {}).get("file_name", ""))

        return [p for p in self.sandbox.pesan(siapa) if p["dari_bot"] and all(x in teks(p) for x in isi)][-1]

    def dari_bot(self, siapa: int) -> list[dict[str, Any]]:
        """What the bot has shown this person."""
        return [p for p in self.sandbox.pesan(siapa) if p["dari_bot"] and not p["dihapus"]]


def _tautkan(m: Meja, ruang: RuangUji) -> None:
    if ruang.opd:
        m.g.simpan_daftar([("", kode, nama) for kode, nama in ruang.opd])
    tautkan(m, ruang)


@contextmanager
def panggung_kantor(folder: Path, *kantor: RuangUji, pdf: str = "none", mulai: str = SENIN,
                    **env: str) -> Iterator[PanggungKantor]:  # fmt: skip
    """A stage with these offices; both processes are gone afterwards."""
    saat = datetime.fromisoformat(mulai)
    susunan = susun_sandbox(kantor, saat)
    orang = susunan["personas"]
    assert isinstance(orang, list)
    orang += [{"id": r.akun_tamu(n), "nama": f"Tamu {n} (contoh)", "kelompok": "Tamu", "bot": r.username}
              for r in kantor for n in range(1, r.tamu + 1)]  # fmt: skip
    with running_sandbox({**susunan, "limits": "off"}) as sandbox:
        p = PanggungKantor(sandbox, folder, kantor, pdf=pdf, mulai=mulai, **env)
        (folder / "data").mkdir(parents=True, exist_ok=True)
        p.tautkan()
        try:
            p.mulai()
            yield p
        finally:
            p.berhenti()


def ruang(*id_: str, tamu: int = 0, opd: tuple[tuple[str, str], ...] = ()) -> tuple[RuangUji, ...]:
    """Offices by their ids, numbered in order."""
    katalog = muat_katalog(Settings(_env_file=None))  # type: ignore[call-arg]
    return tuple(RuangUji(katalog.instansi[i], n, daftar_opd=opd, tamu=tamu) for n, i in enumerate(id_, 1))


__all__ = ["BALIKPAPAN", "METRO", "SENIN", "TANGERANG", "PanggungKantor", "RuangUji", "panggung_kantor", "ruang"]
