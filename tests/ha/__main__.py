"""`make test-ha`: kill the primary database or its whole node, again and again, while an official works; ends with 1 when an act
that was acknowledged is lost, one is done twice, an invariant is broken, or the service stays away too long.

The bot is the program itself (`paraf run`) with all three databases in its address; the official taps in the sandbox over HTTP and
counts as acknowledged only what his toast said. An outage lasts from the kill to the first tap made after it that is answered, which
happens after its commit; "Sedang diproses…" is no answer.
"""

from __future__ import annotations

import argparse
import platform
import random
import signal
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx

from bot.specs.konversi import sop_dari_json
from bot.store.pemeriksaan import dalam_bacaan, periksa_invarian
from tests.e2e.panggung import POST, Panggung, panggung
from tests.ha.klaster import Klaster, klaster

#: Seconds the service may be away: the database died, or its whole node did.
BATAS = {"basis data": 5.0, "simpul": 25.0}

KADIS = POST["kadis"]
DIAKUI = "Disposisi terkirim."
BELUM = "Sedang diproses…"

#: Seconds between two acts, two taps each, while nothing is wrong.
TENANG = 3.0

#: Requests opened at once, and how few may be left before more are.
SEKALIGUS, SISA = 40, 15


@dataclass(frozen=True)
class Ketukan:
    """One tap that was answered."""

    nomor: str
    mulai: float
    selesai: float
    kata: str


class Pejabat(threading.Thread):
    """The kadis, who sends on one request after another, as they lie before him."""

    def __init__(self, p: Panggung) -> None:
        super().__init__(name="kadis", daemon=True)
        self._p = p
        self._usai = threading.Event()
        self.antre: list[str] = []
        self.dijawab: list[Ketukan] = []
        self.ayo = threading.Event()  # no pause now: it is measured
        self.dimulai = 0  # acts begun
        self.tanpa_kabar: list[str] = []  # done as the card says, but no toast said so
        self.galat: BaseException | None = None

    @property
    def diakui(self) -> list[Ketukan]:
        """The taps that were told their disposisi had been sent."""
        return [x for x in list(self.dijawab) if x.kata == DIAKUI]

    def run(self) -> None:
        """Work until told to stop."""
        try:
            while not self._usai.is_set():
                if self.antre:
                    self.dimulai += 1
                    self._kerjakan(self.antre.pop(0))
                time.sleep(0.05)
                self.ayo.wait(TENANG)  # a chat has a pace it must keep (LAJU in bot/inbox/pekerja.py)
        except BaseException as galat:
            self.galat = galat

    def selesai(self) -> None:
        """Stop after the act under way."""
        self._usai.set()
        self.ayo.set()
        self.join(120)
        if self.galat is not None:
            raise self.galat
        assert not self.is_alive(), "pejabat tidak selesai"

    def _kerjakan(self, nomor: str) -> None:
        pernah, tanpa_tombol = False, 0.0
        while True:
            kartu = [x for x in self._p.pesan(KADIS) if nomor in str(x.get("text") or "")]
            tombol = next(((x["message_id"], label) for x in reversed(kartu) for awal in ("Kirim disposisi", "Disposisikan")
                           if (label := self._p.label(x, awal)) is not None), None)  # fmt: skip
            if tombol is None:
                # Before the card has come, or after it has lost its buttons although no toast said so.
                tanpa_tombol = tanpa_tombol or time.monotonic()
                if pernah and time.monotonic() - tanpa_tombol > 0.5:
                    self.tanpa_kabar.append(nomor)
                    return
                time.sleep(0.1)
                continue
            pernah, tanpa_tombol, mulai = True, 0.0, time.monotonic()
            try:
                jawab = self._p.sandbox.ketuk(KADIS, tombol[0], tombol[1], tunggu=30)
            except httpx.HTTPStatusError:  # the card changed between the look and the tap
                time.sleep(0.1)
                continue
            if (isi := jawab.get("jawaban")) is None or (kata := str(isi.get("text") or "")) == BELUM:
                time.sleep(0.1)
                continue
            self.dijawab.append(Ketukan(nomor, mulai, time.monotonic(), kata))
            if kata == DIAKUI:
                return


@dataclass(frozen=True)
class Kejadian:
    """One kill and how long nobody could work."""

    jenis: str
    lama: float


def _isi_meja(p: Panggung, pejabat: Pejabat, dibuka: int) -> int:
    """Lay further requests before the official when few are left; how many there are now in all."""
    if len(pejabat.antre) >= SISA:
        return dibuka
    p.buka_banyak(SEKALIGUS, dari=dibuka)
    pejabat.antre += [f"B{i:03}/2026" for i in range(dibuka, dibuka + SEKALIGUS)]
    return dibuka + SEKALIGUS


def _satu(k: Klaster, pejabat: Pejabat, jenis: str) -> Kejadian:
    """Kill, wait for the first tap that is answered, and let the dead node come back."""
    utama = k.utama()
    saat = time.monotonic()
    k.bunuh(utama, simpul=jenis == "simpul")
    pejabat.ayo.set()
    while True:
        sesudah = [x for x in list(pejabat.dijawab) if x.mulai >= saat]
        if sesudah:
            break
        assert time.monotonic() - saat < 120 and pejabat.is_alive(), f"layanan tidak kembali: {pejabat.galat!r} {k.keadaan()}"
        time.sleep(0.02)
    pejabat.ayo.clear()
    if jenis == "simpul":
        utama.mulai_patroni()
    return Kejadian(jenis, sesudah[0].selesai - saat)


def _mainkan(k: Klaster, p: Panggung, acak: random.Random, kali: int, habis: float) -> tuple[list[Kejadian], Pejabat, int]:
    pejabat, daftar = Pejabat(p), list[Kejadian]()
    dibuka = _isi_meja(p, pejabat, 0)
    pejabat.start()
    for ke in range(kali):
        if time.monotonic() > habis:
            break
        k.tunggu_utuh(120)
        dibuka = _isi_meja(p, pejabat, dibuka)
        banyak = pejabat.dimulai
        while pejabat.dimulai < banyak + 2:  # he works, and is in the middle of it when it happens
            assert pejabat.is_alive(), repr(pejabat.galat)
            time.sleep(0.02)
        time.sleep(acak.uniform(0, 1.0))
        daftar.append(_satu(k, pejabat, ("basis data", "simpul")[ke % 2]))
        print(f"  {ke + 1:3}  {daftar[-1].jenis:11}{daftar[-1].lama:6.2f} detik", flush=True)
    k.tunggu_utuh(120)
    pejabat.selesai()
    return daftar, pejabat, dibuka


def _periksa(p: Panggung, url: str, pejabat: Pejabat, dibuka: int, daftar: list[Kejadian]) -> list[str]:
    """Whatever must hold and does not."""
    p.tenang()
    tercatat = Counter({str(nomor): int(banyak) for nomor, banyak in p.sql(
        "select b.nomor, count(*) from peristiwa e join berkas b on b.id = e.berkas_id where e.jenis = 'DisposisiDiberikan' group by b.nomor")})  # fmt: skip
    salah = [f"hilang: {x.nomor}" for x in pejabat.diakui if tercatat[x.nomor] == 0]
    salah += [f"dua kali: {nomor}" for nomor, banyak in tercatat.items() if banyak > 1]
    if (ada := p.sql("select count(*) from berkas")[0][0]) != dibuka:
        salah.append(f"berkas: {ada}, dibuka {dibuka}")
    for tabel, syarat in (("inbox", "status <> 'selesai'"), ("outbox", "status = 'mati'"), ("insiden", "true")):
        if banyak := p.sql(f"select count(*) from {tabel} where {syarat}")[0][0]:
            salah.append(f"{tabel}: {banyak} baris {syarat}")
    sekarang, kini = p.di_meja(lambda m: m.sekarang), datetime.now(UTC)
    salah += map(str, dalam_bacaan(url, lambda s: periksa_invarian(s, baca_sop=sop_dari_json, sekarang=sekarang, nyata=kini)))
    salah += [f"{x.jenis}: {x.lama:.2f} detik, batasnya {BATAS[x.jenis]:.0f}" for x in daftar if x.lama > BATAS[x.jenis]]
    return salah


def _angka(p: Panggung, pejabat: Pejabat, dibuka: int, daftar: list[Kejadian]) -> None:
    for jenis, batas in BATAS.items():
        lama = [x.lama for x in daftar if x.jenis == jenis]
        if lama:
            print(f"{jenis}: {len(lama)} kali, median {statistics.median(lama):.2f}, paling lama {max(lama):.2f} detik (batas {batas:.0f})")
    catatan = p.catatan()
    print(f"{dibuka} berkas; {len(pejabat.diakui)} disposisi diakui, {len(pejabat.tanpa_kabar)} tercatat tanpa kabar; "
          f"{catatan.count('hasil_belum_pasti')} kali hasil simpan tidak diketahui, {catatan.count('penjaga_tersambung_lagi')} kali kunci diambil lagi")  # fmt: skip


def main() -> int:
    """The command."""
    a = argparse.ArgumentParser(prog="test-ha", description=__doc__)
    a.add_argument("--kali", type=int, default=20, help="berapa kali dibunuh; basis data dan simpul bergantian")
    a.add_argument("--benih", type=int, default=1)
    a.add_argument("--menit", type=float, default=0.0, help="tidak membunuh lagi sesudah sekian menit; 0: tanpa batas")
    a.add_argument("--webhook", action="store_true", help="pesan datang lewat webhook, bukan polling")
    pilihan = a.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that everything we started is ended
    habis = time.monotonic() + 60 * pilihan.menit if pilihan.menit else float("inf")
    print(f"benih {pilihan.benih}, {'webhook' if pilihan.webhook else 'polling'}, Python {platform.python_version()}, {platform.platform()}")
    with klaster() as k, tempfile.TemporaryDirectory() as folder:
        url = k.url()
        with panggung(Path(folder), webhook=pilihan.webhook, program="bot", dimuat_sendiri=True, DATABASE_URL=url) as p:
            daftar, pejabat, dibuka = _mainkan(k, p, random.Random(pilihan.benih), pilihan.kali, habis)
            _angka(p, pejabat, dibuka, daftar)
            salah = _periksa(p, url, pejabat, dibuka, daftar)
            if salah:
                simpan = Path(tempfile.mkdtemp(prefix="paraf-ha-catatan-")) / "bot.log"
                simpan.write_text(p.catatan())
                print(f"catatan bot: {simpan}", file=sys.stderr)
    for kalimat in salah:
        print(kalimat, file=sys.stderr)
    print(f"{len(daftar)} kali dibunuh: " + ("ada yang salah" if salah else "tidak ada yang hilang, tidak ada yang dua kali, invarian utuh"))
    return 1 if salah else 0


if __name__ == "__main__":
    sys.exit(main())
