"""The five SOPs as patient people play them: nobody trusts the toast of a tap, everybody acts on what the chat shows.

A tap may be answered, or its answer may die with the program. Either way the person waits until the program has read what he did
and shown what came of it, and goes on from there; nobody does anything twice.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bot.operator.demo import susun_sandbox
from sandbox.testing import SandboxClient, running_sandbox
from tests.e2e.panggung import PDF
from tests.e2e.panggung_kantor import BALIKPAPAN, METRO, TANGERANG, PanggungKantor, RuangUji, ruang

TARAKAN = "dkisp-tarakan"
MULAI = "2026-11-23T09:00:00+08:00"
OPD = (("dinas-kesehatan", "Dinas Kesehatan"), ("dinas-pendidikan", "Dinas Pendidikan"))
SARI = 101

#: Seconds of patience with one message; a kill costs a start.
SABAR = 300.0


#: Seconds between two looks; people who wait must not take the processor from a program that starts.
SELANG = 0.4


class Usai(Exception):
    """The battery is over; whoever still plays stops."""


class SandboxTercatat(SandboxClient):
    """Counts what each person sent: every update must become one row."""

    def __init__(self, base: str) -> None:
        super().__init__(base)
        self.dikirim: Counter[int] = Counter()

    def kirim(self, persona: int, teks: str = "", **more: Any) -> dict[str, Any]:
        pesan = super().kirim(persona, teks, **more)
        self.dikirim[persona] += 1
        return pesan

    def kirim_berkas(self, persona: int, *files: tuple[str, bytes], teks: str = "", **more: Any) -> list[dict[str, Any]]:
        pesan = super().kirim_berkas(persona, *files, teks=teks, **more)
        self.dikirim[persona] += len(pesan)
        return pesan

    def ketuk(self, persona: int, message_id: int, tombol: str = "", *, tunggu: float = 0, **more: Any) -> dict[str, Any]:
        jawab = super().ketuk(persona, message_id, tombol, tunggu=tunggu, **more)
        self.dikirim[persona] += 1
        return jawab


class PanggungSabar(PanggungKantor):
    """A stage whose people bear it when the program dies under their hands."""

    def __init__(self, sandbox: SandboxTercatat, folder: Path, kantor: Sequence[RuangUji], **env: str) -> None:
        super().__init__(sandbox, folder, kantor, mulai=MULAI, **env)
        self.tercatat = sandbox
        self.program = ["-m", "tools.baterai.program", "run"]
        self.batas = SABAR
        self.diakui = 0  # taps whose outcome the person saw
        self.usai = threading.Event()
        self._kantor = {akun: r for r in kantor for akun, *_ in r.pejabat()}

    def luncurkan(self) -> None:
        """Start the program and do not wait for it."""
        self.log = (self.folder / "bot.log").open("ab")
        self.proses = subprocess.Popen([sys.executable, *self.program], env=self.env, cwd=self.folder,
                                       stdout=self.log, stderr=self.log)  # fmt: skip

    def mulai(self) -> None:
        """Start it and wait until it is ready, however busy the machine is."""
        self.luncurkan()
        habis = time.monotonic() + SABAR
        while not self._siap():
            assert self.proses is not None and self.proses.poll() is None, f"bot berhenti: {self.catatan()[-3000:]}"
            assert time.monotonic() < habis, "bot tidak siap"
            time.sleep(0.2)

    def tunggu(self, siapa: int, *isi: str, tombol: str | None = None) -> dict[str, Any]:
        """As ever, in short waits: when the battery is over nobody waits any longer.

        Raises:
            Usai: it is.
        """
        habis = time.monotonic() + SABAR
        while True:
            cocok = [p for p in self.pesan(siapa) if self._cocok(p, isi, tombol)]
            if cocok:
                return cocok[-1]
            if self.usai.is_set():
                raise Usai
            assert time.monotonic() < habis, f"{siapa} menunggu {isi} {tombol}; terlihat {self.isi(siapa)[-6:]}"
            time.sleep(SELANG)

    def _cocok(self, p: dict[str, Any], isi: tuple[str, ...], tombol: str | None) -> bool:
        teks = str(p.get("text") or p.get("caption") or "") + str((p.get("document") or {}).get("file_name", ""))
        return all(x in teks for x in isi) and (tombol is None or self.label(p, tombol) is not None)

    def dibaca(self, siapa: int) -> None:
        """Wait until all he sent was read, and what came of it was shown.

        Raises:
            Usai: the battery is over.
        """
        kantor = self._kantor.get(siapa, self._kantor[min(self._kantor)])  # citizens write to the first
        bot, id_ = kantor.token.partition(":")[0], kantor.instansi.id
        tanya = ("select (select count(*) from inbox where chat=? and status<>'baru'), "
                 "(select count(*) from outbox where bot=? and status='antre' and not_before is null), "
                 "(select count(*) from tugas_latar where instansi=? and status='menunggu'), "
                 "(select count(*) from unduhan where instansi=? and status='menunggu')")  # fmt: skip
        habis = time.monotonic() + SABAR
        while True:
            dibaca, antre, tugas, unduh = self.sql(tanya, str(siapa), bot, id_, id_)[0]
            if dibaca >= self.tercatat.dikirim[siapa] and not (antre or tugas or unduh):
                return
            if self.usai.is_set():
                raise Usai
            assert time.monotonic() < habis, f"belum tenang: {dibaca} dari {self.tercatat.dikirim[siapa]}, {antre}, {tugas}, {unduh}"
            time.sleep(SELANG)

    def tulis(self, siapa: int, teks: str, **lain: Any) -> dict[str, Any]:
        pesan = super().tulis(siapa, teks, **lain)
        self.dibaca(siapa)
        return pesan

    def berkas(self, siapa: int, nama: str, isi: bytes) -> None:
        """Send a file."""
        self.sandbox.kirim_berkas(siapa, (nama, isi))
        self.dibaca(siapa)

    def ketuk(self, siapa: int, tombol: str, *isi: str, tunggu: float = 3) -> str:
        """Tap once; returns the toast, empty when nobody saw one."""
        while True:
            pesan = self.tunggu(siapa, *isi, tombol=tombol)
            label = self.label(pesan, tombol)
            if label is None:
                continue
            try:
                jawab = self.sandbox.ketuk(siapa, pesan["message_id"], label, tunggu=tunggu)
            except httpx.HTTPStatusError as galat:
                if galat.response.status_code != 400:
                    raise
                time.sleep(0.2)  # edited between the look and the tap
                continue
            break
        toast = str((jawab.get("jawaban") or {}).get("text") or "")
        self.diakui += jawab.get("jawaban") is not None
        self.dibaca(siapa)
        return toast

    def nomor_terbaru(self, instansi: str, sop: str) -> str:
        """The number of the case that was opened last."""
        baris = self.sql("select nomor from berkas where instansi=? and sop_id like ? order by nomor desc", instansi, f"%{sop}%")
        return str(baris[0][0])

    def mulai_berkas(self, siapa: int, judul: str, instansi: str, sop: str, *jawaban: str | None) -> str:
        """/mulai, the SOP, its questions (None: skipped), `Kirim`; returns the number."""
        self.babak_baru(siapa)
        self.tulis(siapa, "/mulai")
        self.ketuk(siapa, judul)
        for i, isi in enumerate(jawaban, 1):
            self.tunggu(siapa, f"Pertanyaan {i} dari {len(jawaban)}")
            if isi is None:
                self.ketuk(siapa, "Lewati", f"Pertanyaan {i} dari")
            else:
                self.tulis(siapa, isi)
        self.ketuk(siapa, "Kirim", "Ringkasan")
        return self.nomor_terbaru(instansi, sop)

    def beri_disposisi(self, siapa: int, nomor: str, *isi: str) -> None:
        self.ketuk(siapa, "Disposisikan", nomor, *isi)
        self.ketuk(siapa, "Kirim disposisi", nomor)

    def tulis_hasil(self, siapa: int, nomor: str, langkah: int, teks: str) -> None:
        self.ketuk(siapa, "Tulis hasil", nomor, f"langkah {langkah} dari")
        self.tulis(siapa, teks)
        self.ketuk(siapa, "Selesai", nomor, f"langkah {langkah} dari")

    def kirim_hasil(self, siapa: int, nomor: str, langkah: int, nama: str, isi: bytes) -> None:
        self.ketuk(siapa, "Lampirkan berkas", nomor, f"langkah {langkah} dari")
        self.berkas(siapa, nama, isi)
        self.ketuk(siapa, "Selesai", nomor, f"langkah {langkah} dari")

    def tandatangan(self, siapa: int, nomor: str) -> None:
        """Sign, and say yes."""
        self.ketuk(siapa, "Tanda tangani", nomor)
        self.ketuk(siapa, "Ya", nomor)

    def sebarkan(self, siapa: int, nomor: str, langkah: int) -> None:
        """Begin a row for everybody it names."""
        self.ketuk(siapa, "Mulai", nomor, f"langkah {langkah} dari")
        self.ketuk(siapa, "Mulai", nomor, "Dipilih")

    def balas_data(self, akun: int, nama: str) -> None:
        """An office sends what it was asked for."""
        self.ketuk(akun, "Kirim ", "Permintaan data")
        self.berkas(akun, nama, f"indikator,nilai\nA,{len(nama)}\n".encode())
        self.ketuk(akun, "Selesai", nama)

    def arsipkan(self, siapa: int, nomor: str, langkah: int) -> None:
        """The last row."""
        self.ketuk(siapa, "Arsipkan", nomor, f"langkah {langkah} dari")
        self.tulis(siapa, "000.8.1")
        self.tunggu(siapa, nomor, "Diarsipkan")


def tarakan(p: PanggungSabar) -> str:
    """A citizen asks for data; nine rows."""
    r = p.ruang[TARAKAN]
    kadis, sekretaris, kabid, statistisi, analis = (r.akun(k) for k in ("kadis", "sekretaris", "kabid", "statistisi", "analis"))
    p.babak_baru(SARI)
    p.tulis(SARI, "/start")
    if p.label(p.tunggu(SARI, "Selamat datang"), "Setuju"):
        p.ketuk(SARI, "Setuju")
    p.ketuk(SARI, "Ajukan permohonan")
    for i, isi in enumerate(("Sari (contoh)", "mahasiswa", "sari@contoh.id", "pelaku UMKM", "2025", "Kota Tarakan", "kelurahan", "",
                             "skripsi"), 1):  # fmt: skip
        p.tunggu(SARI, f"Pertanyaan {i} dari")
        if isi:
            p.tulis(SARI, isi)
        else:
            p.ketuk(SARI, "Excel", f"Pertanyaan {i} dari")
    p.ketuk(SARI, "Lewati", "Pertanyaan 10 dari")
    p.ketuk(SARI, "Kirim", "Ringkasan")
    nomor = p.nomor_terbaru(TARAKAN, "")
    for siapa in (kadis, kabid, statistisi):
        p.beri_disposisi(siapa, nomor)
    p.ketuk(analis, "Lampirkan berkas", nomor)
    p.berkas(analis, "umkm.csv", b"a,b\n1,2\n")
    p.ketuk(analis, "Selesai", nomor)
    for siapa in (statistisi, kabid, sekretaris):
        p.ketuk(siapa, "Paraf", nomor)
    p.tandatangan(kadis, nomor)
    p.ketuk(analis, "Serahkan", nomor)
    p.ketuk(SARI, "Terima", nomor)
    return nomor


def infografis(p: PanggungSabar) -> str:
    """Tangerang's ten rows, once sent back."""
    r = p.ruang[TANGERANG]
    kabid, kasie, analis, desain = (r.akun(k) for k in ("kabid", "kasie", "analis", "infografis"))
    nomor = p.mulai_berkas(kabid, "Prosedur Penyusunan Infografis", TANGERANG, "infografis", "kependudukan", "2025", None)
    p.beri_disposisi(kabid, nomor)
    p.tulis_hasil(kasie, nomor, 2, "Jadwal.")
    p.kirim_hasil(analis, nomor, 3, "data.csv", b"kecamatan,jiwa\nCipondoh,250000\n")
    p.kirim_hasil(desain, nomor, 4, "infografis.pdf", PDF)
    p.tulis_hasil(desain, nomor, 5, "Diajukan.")
    p.ketuk(kasie, "Kembalikan", nomor, "langkah 6 dari")
    p.tulis(kasie, "Judul grafik belum ada.")
    p.kirim_hasil(desain, nomor, 4, "infografis-2.pdf", PDF + b"%2")
    p.tulis_hasil(desain, nomor, 5, "Diperbaiki.")
    p.ketuk(kasie, "Teruskan", nomor, "langkah 6 dari")
    p.tulis_hasil(desain, nomor, 7, "Dokumentasi.")
    p.tulis_hasil(desain, nomor, 8, "Laporan.")
    p.ketuk(kabid, "Teruskan", nomor, "langkah 9 dari")
    p.arsipkan(kabid, nomor, 10)
    return nomor


def rapat(p: PanggungSabar, nomor: str, langkah: int, tamu: Sequence[int]) -> None:
    """A meeting in three minutes: called, answered, held, minuted."""
    tim = p.ruang[TANGERANG].akun("tim")
    mulai = datetime.fromisoformat(p.sandbox.get("/clock")["sekarang"]) + timedelta(minutes=4)
    p.ketuk(tim, "Atur rapat", nomor, f"langkah {langkah} dari")
    lokal = mulai.astimezone(datetime.fromisoformat("2026-11-23T09:00:00+07:00").tzinfo)
    p.tulis(tim, f"{lokal:%d-%m-%Y %H.%M}")
    p.tulis(tim, "Ruang rapat")
    p.tulis(tim, f"Pembahasan {nomor} langkah {langkah}")
    if langkah == 5:
        p.ketuk(tim, "Kominfo", "Undangan rapat")
    p.ketuk(tim, "Kirim undangan", "Undangan rapat")
    for akun in tamu:
        p.ketuk(akun, "Hadir", "Undangan rapat dari", f"Pembahasan {nomor} langkah {langkah}")
    p.maju(maju=300)
    p.tunggu(tim, "Rapat sudah dimulai", nomor, f"langkah {langkah} dari")
    p.ketuk(tim, "Tulis notulensi", nomor, f"langkah {langkah} dari")
    p.tulis(tim, "1. Data disepakati.")
    p.ketuk(tim, "Selesai", nomor, f"langkah {langkah} dari")


def ktda(p: PanggungSabar) -> str:
    """Tangerang's sixteen rows: proposals, three meetings, a check by BPS."""
    r = p.ruang[TANGERANG]
    kominfo, tim, bps = (r.akun(k) for k in ("kominfo", "tim", "bps"))
    opd = [r.akun(f"opd:{kode}") for kode, _ in OPD]
    for akun in (*opd, bps):
        p.babak_baru(akun)
    nomor = p.mulai_berkas(kominfo, "Prosedur Penyusunan dan Pengumpulan", TANGERANG, "ktda", "2027", "semua kecamatan", None)
    p.ketuk(kominfo, "Selesai", nomor, "langkah 1 dari")
    p.sebarkan(kominfo, nomor, 2)
    for n, akun in enumerate((*opd, bps)):
        p.balas_data(akun, f"usulan-{n}.csv")
    p.ketuk(kominfo, "Selesai", nomor, "langkah 3 dari")
    p.kirim_hasil(kominfo, nomor, 3, "SP-Walikota.pdf", PDF)
    p.sebarkan(kominfo, nomor, 4)
    for akun in (tim, *opd, bps):
        p.ketuk(akun, "Terima", "Penyampaian")
    rapat(p, nomor, 5, [kominfo])
    p.sebarkan(tim, nomor, 6)
    for n, akun in enumerate((*opd, bps)):
        p.balas_data(akun, f"ktda-{n}.csv")
    p.kirim_hasil(tim, nomor, 7, "rekap.csv", b"indikator,nilai\nA,3\n")
    p.tulis_hasil(tim, nomor, 8, "Analisis selesai.")
    rapat(p, nomor, 9, [*opd, bps])
    rapat(p, nomor, 10, [*opd, bps])
    p.kirim_hasil(tim, nomor, 11, "finalisasi.csv", b"indikator,nilai\nA,4\n")
    p.kirim_hasil(kominfo, nomor, 12, "naskah.pdf", PDF + b"%naskah")
    p.ketuk(bps, "Teruskan", nomor, "langkah 13 dari")
    p.tulis_hasil(kominfo, nomor, 14, "Tercetak.")
    p.sebarkan(kominfo, nomor, 15)
    for akun in (tim, *opd, bps):
        p.ketuk(akun, "Terima", "Penyampaian")
    p.arsipkan(kominfo, nomor, 16)
    return nomor


def metro(p: PanggungSabar) -> str:
    """Metro's fifteen rows, from the first order to the archive."""
    r = p.ruang[METRO]
    kadis, kabid, kasi, jfu = (r.akun(k) for k in ("kadis", "kabid", "kasi", "jfu"))
    opd = [r.akun(f"opd:{kode}") for kode, _ in OPD]
    for akun in opd:
        p.babak_baru(akun)
    nomor = p.mulai_berkas(kadis, "Proses Pengumpulan", METRO, "pengumpulan", "tahun 2026", "data sektoral", None)
    p.beri_disposisi(kadis, nomor, "langkah 1 dari")
    p.beri_disposisi(kabid, nomor, "langkah 2 dari")
    p.beri_disposisi(kasi, nomor, "langkah 3 dari")
    p.ketuk(jfu, "Selesai", nomor, "langkah 4 dari")
    p.ketuk(kasi, "Teruskan", nomor, "langkah 5 dari")
    p.ketuk(kabid, "Teruskan", nomor, "langkah 6 dari")
    p.tandatangan(kadis, nomor)
    p.beri_disposisi(kabid, nomor, "langkah 8 dari")
    p.beri_disposisi(kasi, nomor, "langkah 9 dari")
    p.sebarkan(jfu, nomor, 10)
    for akun in opd:
        p.ketuk(akun, "Terima", "Penyampaian surat")
    p.sebarkan(jfu, nomor, 11)
    for n, akun in enumerate(opd):
        p.balas_data(akun, f"data-{n}.csv")
    p.beri_disposisi(kasi, nomor, "langkah 12 dari")
    p.kirim_hasil(jfu, nomor, 12, "analisis.csv", b"indikator,nilai\nA,1\n")
    p.ketuk(kasi, "Teruskan", nomor, "langkah 13 dari")
    p.beri_disposisi(kasi, nomor, "langkah 14 dari")
    p.tulis_hasil(jfu, nomor, 14, "https://satudata.metro.contoh.id/2026")
    p.arsipkan(jfu, nomor, 15)
    return nomor


def balikpapan(p: PanggungSabar) -> str:
    """Balikpapan's six rows: a daftar of two datasets, gathered and checked."""
    r = p.ruang[BALIKPAPAN]
    kadis, sekretaris, kabid, kasi, staf = (r.akun(k) for k in ("kadis", "sekretaris", "kabid", "kasi", "staf"))
    opd = [r.akun(f"opd:{kode}") for kode, _ in OPD]
    for akun in opd:
        p.babak_baru(akun)
    nomor = p.mulai_berkas(kasi, "Pengumpulan Data Statistik Sektoral", BALIKPAPAN, "pengumpulan", "2026", "Permintaan data", None)
    p.ketuk(kasi, "Selesai", nomor, "langkah 1 dari")
    for siapa in (kabid, sekretaris):
        p.ketuk(siapa, "Paraf", nomor)
    p.tandatangan(kadis, nomor)
    p.sebarkan(staf, nomor, 5)
    for n, akun in enumerate(opd):
        p.balas_data(akun, f"data-{n}.csv")
    p.ketuk(staf, "Teruskan", nomor, "langkah 6 dari")
    return nomor


KISAH: dict[str, Callable[[PanggungSabar], str]] = {
    "tarakan": tarakan, "infografis": infografis, "ktda": ktda, "metro": metro, "balikpapan": balikpapan}  # fmt: skip

#: Whose story it is.
KANTOR = {"tarakan": TARAKAN, "infografis": TANGERANG, "ktda": TANGERANG, "metro": METRO, "balikpapan": BALIKPAPAN}


def kantor_kisah(kisah: Sequence[str]) -> tuple[RuangUji, ...]:
    """The offices of these stories; the one with citizens comes first."""
    id_ = list(dict.fromkeys(KANTOR[k] for k in KISAH if k in kisah))
    return tuple(RuangUji(r.instansi, r.urut, daftar_opd=() if r.instansi.id == TARAKAN else OPD) for r in ruang(*id_))


@contextmanager
def panggung_sabar(folder: Path, kantor: Sequence[RuangUji], url: str | None = None) -> Iterator[PanggungSabar]:
    """A stage with these offices and everybody linked; both processes are gone afterwards."""
    with running_sandbox({**susun_sandbox(kantor, datetime.fromisoformat(MULAI)), "limits": "off"}) as biasa:
        sandbox = SandboxTercatat(biasa.base)
        p = PanggungSabar(sandbox, folder, kantor, **({"DATABASE_URL": url} if url else {}))
        (folder / "data").mkdir(parents=True, exist_ok=True)
        p.tautkan()
        if BALIKPAPAN in p.ruang:  # its fifth row goes by datasets
            p.di_kantor(BALIKPAPAN, lambda m: m.g.simpan_daftar([(f"Data {kode}", kode, nama) for kode, nama in OPD]))
        try:
            p.mulai()
            yield p
        finally:
            p.usai.set()
            if p.proses is not None and p.proses.poll() is None:
                p.bunuh()  # its hundredth death
            sandbox.close()
