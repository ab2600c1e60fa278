"""The large fan-out played in chat, over HTTP against the sandbox: from the daftar data to the join that opens row 6.

What is counted is what a phone rings for: new messages per person and event. Contacts work side by side, as they would.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from bot.specs.daftar import kode_opd
from tests.e2e.panggung_kantor import BALIKPAPAN, PanggungKantor, panggung_kantor, ruang

SOP = "Pengumpulan Data Statistik Sektoral"
BANYAK_OPD = 25

#: Contacts who send at the same time, and how long one of them waits for the bot, in seconds.
SERENTAK, SABAR = 8, 600.0

#: From the start to a working morning after the week of row 5, in seconds.
LEWAT = 9 * 86400


@dataclass
class Cerita:
    """What came of it."""

    detik: dict[str, float] = field(default_factory=dict)  # by chapter
    pesan: dict[str, tuple[int, int]] = field(default_factory=dict)  # by event: most texts a holder, a contact got
    huruf: int = 0  # the longest screen anybody has

    def __str__(self) -> str:
        baris = [f"Obrolan lewat HTTP: {sum(self.detik.values()):.0f} s; layar terpanjang {self.huruf} huruf"]
        baris += [f"  {nama}: {detik:.0f} s" for nama, detik in self.detik.items()]
        baris += [f"  {nama}: paling banyak {pemegang} pesan untuk pemegang, {kontak} untuk satu kontak"
                  for nama, (pemegang, kontak) in self.pesan.items()]  # fmt: skip
        return "\n".join(baris)


def mainkan(banyak: int) -> Cerita:
    """Play it with `banyak` datasets of 25 OPD, at least 125, so that each has some to send before and after the deadline; the
    first OPD owes 60 of 500.

    Raises:
        AssertionError: a holder got more than one message for one event, or a screen does not fit.
    """
    nama = [f"Dinas Urusan {n:02d} (contoh)" for n in range(BANYAK_OPD)]
    assert banyak >= 125
    milik = [0 if i < banyak * 60 // 500 else 1 + i % (BANYAK_OPD - 1) for i in range(banyak)]
    daftar = "dataset;opd\n" + "".join(f"Jumlah sasaran menurut kecamatan {i + 1:03d} (contoh);{nama[n]}\n" for i, n in enumerate(milik))
    kantor = ruang(BALIKPAPAN, opd=tuple((kode_opd(n), n) for n in nama))
    with tempfile.TemporaryDirectory(prefix="paraf-") as folder, panggung_kantor(Path(folder), *kantor) as p:
        p.batas = SABAR
        r, cerita = p.ruang[BALIKPAPAN], Cerita()
        staf, kontak = r.akun("staf"), [r.akun(f"opd:{kode_opd(n)}") for n in nama]
        utang = [milik.count(n) for n in range(BANYAK_OPD)]
        nomor = _surat(p)

        with _Bab(p, cerita, "Daftar diterima", staf, kontak, sendiri=True):
            p.ketuk(staf, "Mulai", nomor, "langkah 5 dari 6")
            p.tunggu(staf, "Kirim daftar dalam CSV atau Excel")
            p.sandbox.kirim_berkas(staf, ("daftar.csv", daftar.encode()))
            p.tunggu(staf, nomor, f"{banyak} butir untuk {BANYAK_OPD} penerima")
            p.ketuk(staf, "Mulai", nomor, f"{banyak} butir untuk")
            p.tunggu(staf, f"Dipilih {banyak} dari {banyak}")

        with _Bab(p, cerita, "Membuka", staf, kontak):
            p.ketuk(staf, "Mulai", nomor, f"Dipilih {banyak} dari {banyak}")
            for akun, n in zip(kontak, utang, strict=True):
                p.tunggu(akun, "Permintaan data", f"0 dari {n} sudah masuk")

        with _Bab(p, cerita, "Daftar dibuka", staf, kontak):
            p.ketuk(staf, "Lihat daftar", nomor, f"0 dari {banyak}")
            p.tunggu(staf, f"0 dari {banyak}", "Halaman 1 dari")

        with _Bab(p, cerita, "Seperlima masuk", staf, kontak, sendiri=True):
            _kirim(p, kontak, [0] * BANYAK_OPD, seperlima := [n // 5 for n in utang], utang)
            p.tunggu(staf, f"{sum(seperlima)} dari {banyak} masuk", "Halaman 1 dari")  # the open list has followed

        with _Bab(p, cerita, "Lewat tenggat", staf, kontak):
            p.maju(maju=LEWAT)
            for akun in kontak:
                p.tunggu(akun, "Pengingat", "Permintaan data")
            p.tunggu(staf, nomor, f"{banyak - sum(seperlima)} data dari {BANYAK_OPD} OPD lewat tenggat")

        with _Bab(p, cerita, "Sisanya masuk kecuali satu", staf, kontak, sendiri=True):
            hampir = [*utang[:-1], utang[-1] - 1]
            _kirim(p, kontak, seperlima, hampir, utang)
            p.tunggu(staf, nomor, f"{banyak - 1} dari {banyak}", "data masuk")

        with _Bab(p, cerita, "Yang terakhir membuka langkah 6", staf, kontak, sendiri=True):
            assert "langkah 6" not in "".join(p.isi(staf))
            _kirim(p, kontak, hampir, utang, utang)
            p.tunggu(staf, nomor, "langkah 6 dari 6", f"0 dari {banyak}")

        for nama_bab, banyaknya in cerita.pesan.items():
            assert max(banyaknya) <= 1 or nama_bab == "Daftar diterima", (nama_bab, banyaknya)  # there the holder talks
        cerita.huruf = max(len(t.encode("utf-16-le")) // 2 for akun in (staf, *kontak) for t in p.isi(akun))
        assert cerita.huruf <= 4096
        p.periksa_catatan()
    return cerita


class _Bab:
    """A chapter: how long it takes, and the new messages of each person in it once everything is sent."""

    def __init__(self, p: PanggungKantor, cerita: Cerita, nama: str, staf: int, kontak: Sequence[int], *,
                 sendiri: bool = False) -> None:  # fmt: skip
        self.p, self.cerita, self.nama, self.staf, self.kontak, self.sendiri = p, cerita, nama, staf, kontak, sendiri

    def __enter__(self) -> None:
        self.p.tenang()
        self.pesan = {akun: _rincian(self.p, akun) for akun in (self.staf, *self.kontak)}
        self.mulai = time.monotonic()

    def __exit__(self, galat: type[BaseException] | None, *_: object) -> None:
        if galat is not None:
            return
        self.p.tenang()
        self.cerita.detik[self.nama] = time.monotonic() - self.mulai
        baru = {akun: _rincian(self.p, akun) - n for akun, n in self.pesan.items()}
        # Whoever sends his own data gets a question and a thank-you for each: answers, not news.
        kontak = 0 if self.sendiri else max(baru[akun] for akun in self.kontak)
        self.cerita.pesan.setdefault(self.nama, (baru[self.staf], kontak))


def _rincian(p: PanggungKantor, akun: int) -> int:
    """Texts the bot has sent to one person, edits not counted; a letter that goes with a request is a document."""
    return sum(1 for x in p.sandbox.pesan(akun) if x["dari_bot"] and x.get("text"))


def _surat(p: PanggungKantor) -> str:
    """Rows 1 to 4: the signed letter."""
    r = p.ruang[BALIKPAPAN]
    kadis, sekretaris, kabid, kasi = (r.akun(k) for k in ("kadis", "sekretaris", "kabid", "kasi"))
    nomor = p.mulai_sop(kasi, SOP, "2026", "Permintaan data statistik sektoral tahun 2026", None)
    p.tunggu(kasi, "Draf-", "-v1.docx")
    p.ketuk(kasi, "Selesai", nomor, "langkah 1 dari 6")
    for siapa in (kabid, sekretaris):
        p.ketuk(siapa, "Paraf", nomor)
    p.ketuk(kadis, "Tanda tangani", nomor)
    p.ketuk(kadis, "Ya", nomor)
    p.tunggu(r.akun("staf"), nomor, "langkah 5 dari 6")
    return nomor


def _kirim(p: PanggungKantor, kontak: Sequence[int], dari: Sequence[int], sampai: Sequence[int], utang: Sequence[int]) -> None:
    """Each contact sends his next datasets as links, several contacts side by side."""

    def satu(n: int) -> None:
        for i in range(dari[n], sampai[n]):
            p.ketuk(kontak[n], "Kirim", f"{i} dari {utang[n]} sudah masuk")
            p.tulis(kontak[n], f"https://data.balikpapan.contoh.id/{n}/{i}")
        if sampai[n] < utang[n]:
            p.tunggu(kontak[n], f"{sampai[n]} dari {utang[n]} sudah masuk")

    with ThreadPoolExecutor(SERENTAK) as kolam:
        list(kolam.map(satu, range(len(kontak))))
