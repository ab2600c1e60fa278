"""kill -9 at random moments over the stories of all five SOPs: what was acknowledged happened once, whatever died.

Each SOP is first played to its end undisturbed, once; what that leaves in the record is the measure. Then all five are played side by
side, again and again, while the program is killed and started; after every kill the invariants are checked on what lies there.
"""

from __future__ import annotations

import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.outbox.pengirim import SERENTAK
from bot.specs.konversi import sop_dari_json
from bot.store.pemeriksaan import Luar, dalam_bacaan, periksa_invarian
from tests.e2e.panggung import JamPanggung, Panggung
from tests.postgres import Server
from tools.baterai.hasil import Hasil
from tools.baterai.kisah import KANTOR, KISAH, PanggungSabar, Usai, kantor_kisah, panggung_sabar
from tools.baterai.program import LABEL

MESIN = ("sqlite", "postgresql")

#: The calls a person sees as a new message.
BARU = ("sendMessage", "sendDocument", "sendPhoto", "sendMediaGroup")

#: How long a program lives once it is ready, in seconds.
PENDEK, PANJANG = (0.05, 1.5), (3.0, 9.0)

#: Events of a case as the record counts them.
JENIS = "select p.jenis, count(*) from peristiwa p join berkas b on b.id = p.berkas_id where b.instansi=? and b.nomor=? group by p.jenis"


def jalankan(benih: int, *, banyak: int = 300, mesin: Sequence[str] = MESIN, kisah: Sequence[str] = tuple(KISAH),
             menit: float | None = None) -> Hasil:  # fmt: skip
    """Kill `banyak` times, shared between the databases; with `menit` stop after so many minutes of killing each."""
    h, acuan = Hasil("bunuh", benih), dict[str, Counter[str]]()
    for n, nama in enumerate(mesin):
        jatah = banyak // len(mesin) + (n < banyak % len(mesin))
        with _basis_data(nama) as url, tempfile.TemporaryDirectory(prefix="paraf-") as folder:
            with panggung_sabar(Path(folder), kantor_kisah(kisah), url) as p:
                _satu(h, nama, p, random.Random(f"{benih}:{nama}"), jatah, kisah, menit, acuan)
    return h


@contextmanager
def _basis_data(nama: str) -> Iterator[str | None]:
    if nama == "sqlite":
        yield None
        return
    server = Server()
    try:
        yield server.url(server.basis_data(migrasi=False))
    finally:
        server.berhenti()


class Pembunuh:
    """Kills and starts, and looks at what lies there in between."""

    def __init__(self, p: PanggungSabar, acak: random.Random, h: Hasil, nama: str) -> None:
        self._p, self._acak, self._h, self._nama = p, acak, h, nama
        self.kali = 0
        self.di_jalan = 0  # messages that may have been under way at the kills, in all

    def sekali(self) -> None:
        """Let it live a moment, kill it, check, start it; one of five dies again before it is ready.

        One life in six is long: a letter takes longer than the others live, and would be begun anew for ever.
        """
        p = self._p
        time.sleep(self._acak.uniform(*(PANJANG if self._acak.random() < 1 / 6 else PENDEK)))
        p.bunuh()
        self._lihat()
        while self._acak.random() < 0.2:
            p.luncurkan()
            time.sleep(self._acak.uniform(0.2, 3.0))
            p.bunuh()
            self._lihat()
        p.mulai()

    def _lihat(self) -> None:
        self.kali += 1
        antre = self._p.sql("select bot, count(distinct chat_id) from outbox where status='antre' group by bot")
        self.di_jalan += sum(min(int(n), SERENTAK) for _, n in antre)
        temuan = invarian(self._p)
        self._h.periksa("invarian sesudah tiap kematian", not temuan, *(f"{self._nama}, kematian {self.kali}: {t}" for t in temuan[:5]))


def invarian(p: Panggung, luar: Luar | None = None) -> list[str]:
    """What `paraf doctor` would find, and with `luar` what Telegram knows better."""
    sekarang, kini = JamPanggung(p.sandbox).sekarang(), datetime.now(UTC)
    return [str(t) for t in dalam_bacaan(
        p.env["DATABASE_URL"], lambda s: periksa_invarian(s, baca_sop=sop_dari_json, sekarang=sekarang, nyata=kini, luar=luar))]  # fmt: skip


def _satu(h: Hasil, nama: str, p: PanggungSabar, acak: random.Random, banyak: int, kisah: Sequence[str], menit: float | None,
          acuan: dict[str, Counter[str]]) -> None:  # fmt: skip
    def jejak(k: str, nomor: str) -> Counter[str]:
        return Counter({str(j): int(n) for j, n in p.sql(JENIS, KANTOR[k], nomor)})

    tamat: list[tuple[str, str]] = []
    with ThreadPoolExecutor(len(kisah)) as kolam:
        try:
            baru = [k for k in kisah if k not in acuan]
            for k, nomor in zip(baru, kolam.map(lambda k: KISAH[k](p), baru), strict=True):
                acuan[k] = jejak(k, nomor)
            tokoh, cukup = Pembunuh(p, acak, h, nama), threading.Event()

            def ulangi(k: str) -> None:
                """Once more, until enough were killed; a story that began is played to its end."""
                while not cukup.is_set():
                    tamat.append((k, KISAH[k](p)))

            mulai = time.monotonic()
            pemain: list[Future[None]] = [kolam.submit(ulangi, k) for k in kisah]
            while tokoh.kali < banyak and (menit is None or time.monotonic() - mulai < menit * 60):
                tokoh.sekali()
                if any(f.done() for f in pemain):
                    break  # it failed: say so now
            cukup.set()
            wait(pemain, return_when=FIRST_EXCEPTION)
        finally:
            p.usai.set()
        for f in pemain:
            galat = f.exception()
            h.periksa("semua cerita sampai tamat", galat is None or isinstance(galat, Usai), f"{nama}: {galat}")
    p.tenang()
    for k, nomor in tamat:
        beda = jejak(k, nomor)
        h.periksa("tiap tindakan tepat sekali", beda == acuan[k],
                  f"{nama}, {k} {nomor}: lebih {dict(beda - acuan[k])}, kurang {dict(acuan[k] - beda)}")  # fmt: skip
    terbuka = int(p.sql("select count(*) from berkas where status<>'selesai'")[0][0])
    h.periksa("tidak ada berkas yang tertinggal", terbuka == 0, f"{nama}: {terbuka}")
    dikirim, rincian = sum(p.tercatat.dikirim.values()), dict(p.sql("select status, count(*) from inbox group by status"))
    h.periksa("tiap pembaruan dibaca tepat sekali", rincian == {"selesai": dikirim}, f"{nama}: {dikirim} dikirim, {rincian}")
    mati = int(p.sql("select count(*) from outbox where status='mati'")[0][0])
    insiden = int(p.sql("select count(*) from insiden")[0][0])
    h.periksa("tidak ada pesan yang mati, tidak ada insiden", mati == insiden == 0, f"{nama}: {mati} mati, {insiden} insiden")
    diterima: list[tuple[int, int, bool]] = []
    for x in p.sandbox.jurnal(kode=200):
        if label := x["parameter"].get(LABEL):
            id_, _, versi = str(label).partition(".")
            diterima.append((int(id_), int(versi), x["metode"] in BARU))
    pesan = Counter((id_, versi) for id_, versi, baru in diterima if baru)
    kembar = sum(n - 1 for n in pesan.values())
    h.periksa("pesan kembar tidak lebih dari yang di jalan", kembar <= tokoh.di_jalan, f"{nama}: {kembar} > {tokoh.di_jalan}")
    temuan = invarian(p, Luar((), diterima, tokoh.di_jalan))
    h.periksa("invarian di akhir, juga terhadap catatan Telegram", not temuan, *temuan[:5])
    h.angka |= {f"{nama}: kematian": tokoh.kali, f"{nama}: berkas tamat": len(tamat), f"{nama}: pembaruan": dikirim,
                f"{nama}: ketukan yang terjawab": p.diakui, f"{nama}: pesan": len(pesan), f"{nama}: pesan kembar": kembar,
                f"{nama}: paling banyak di jalan": tokoh.di_jalan, f"{nama}: detik": round(time.monotonic() - mulai)}  # fmt: skip
