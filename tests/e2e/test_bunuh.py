"""kill -9 at bad moments: the story goes on, what was acknowledged happened once, and no message is lost."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.panggung import POST, SARI, Panggung, panggung

#: What the nine rows leave behind, each exactly once or as often as the SOP says.
TAMAT = {"PermohonanDiajukan": 1, "DisposisiDiberikan": 3, "ParafDibubuhkan": 3, "NomorSuratDipesan": 1,
         "SuratDitandatangani": 1, "BerkasDiserahkan": 1, "SerahTerimaDikonfirmasi": 1, "BerkasSelesai": 1}  # fmt: skip

#: Messages of one case that may be under way at the moment of a kill: one per chat, and few chats hear of one act.
DALAM_PERJALANAN = 3

#: Kills in one story; each costs a start.
PALING_BANYAK = 4


class Pembunuh(threading.Thread):
    """Kills the bot and starts it again, at moments nobody chose."""

    def __init__(self, p: Panggung, benih: int) -> None:
        super().__init__(name="pembunuh")
        self._p = p
        self._acak = random.Random(benih)
        self._usai = threading.Event()
        self.banyak = 0
        self.galat: BaseException | None = None

    def run(self) -> None:
        """Kill, start, let it live for a moment; until told to stop."""
        try:
            while self.banyak < PALING_BANYAK and not self._usai.wait(self._acak.uniform(0.2, 1.6)):
                self._p.bunuh()
                self.banyak += 1
                self._p.mulai()
        except BaseException as galat:
            self.galat = galat

    def selesai(self) -> None:
        """Stop killing; the bot lives."""
        self._usai.set()
        self.join()
        if self.galat is not None:
            raise self.galat


@contextmanager
def pembunuh(p: Panggung, benih: int) -> Iterator[Pembunuh]:
    """A killer about while the block lasts."""
    tokoh = Pembunuh(p, benih)
    tokoh.start()
    try:
        yield tokoh
    finally:
        tokoh.selesai()


def sekali(p: Panggung, siapa: int, tombol: str, *isi: str) -> None:
    """Tap once and do not look at the answer: it may have died with the bot, the tap has not."""
    pesan = p.tunggu(siapa, *isi, tombol=tombol)
    label = p.label(pesan, tombol)
    assert label is not None
    p.sandbox.ketuk(siapa, pesan["message_id"], label)


def jalani(p: Panggung, nomor: str) -> None:
    """Rows 1 to 9 as patient people play them: everybody acts when the card is there."""
    for kode in ("kadis", "kabid", "statistisi"):
        sekali(p, POST[kode], "Disposisikan", nomor)
        sekali(p, POST[kode], "Kirim disposisi", nomor)
    analis = POST["analis"]
    kartu = p.tunggu(analis, nomor, tombol="Lampirkan berkas")
    p.sandbox.kirim_berkas(analis, ("umkm.csv", b"a,b\n1,2\n"), balas_ke=kartu["message_id"])
    sekali(p, analis, "Selesai", nomor, "umkm.csv")
    for kode in ("statistisi", "kabid", "sekretaris"):
        sekali(p, POST[kode], "Paraf", nomor)
    sekali(p, POST["kadis"], "Tanda tangani", nomor)
    sekali(p, POST["kadis"], "Ya", nomor)
    sekali(p, analis, "Serahkan", nomor)
    sekali(p, SARI, "Terima", nomor)
    p.tunggu(SARI, "Bukti serah terima", nomor)


def kembar(p: Panggung) -> int:
    """How many messages stand in a chat a second time, word for word."""
    banyak = 0
    for chat in (SARI, *POST.values()):
        hitung = Counter(
            (str(x.get("text") or x.get("caption")), str((x.get("document") or {}).get("file_name"))) for x in p.pesan(chat)
        )
        banyak += sum(n - 1 for n in hitung.values())
    return banyak


def test_the_story_outlives_kills_at_random_moments(tmp_path: Path) -> None:
    with panggung(tmp_path) as p:
        p.batas = 300.0  # every kill costs a start, and a busy machine starts slowly
        with pembunuh(p, benih=7) as tokoh:
            p.sampai_pertanyaan(8)
            sekali(p, SARI, "Excel", "Pertanyaan 8 dari")
            p.tunggu(SARI, "Pertanyaan 9 dari")
            p.tulis(SARI, "penyusunan skripsi")
            sekali(p, SARI, "Lewati", "Pertanyaan 10 dari")
            sekali(p, SARI, "Kirim", "Ringkasan")
            teks = str(p.tunggu(SARI, "Permohonan terkirim dengan nomor agenda")["text"])
            nomor = teks.rsplit(" ", 1)[1].rstrip(".")
            jalani(p, nomor)
        assert tokoh.banyak >= 3
        p.tenang()

        jumlah = p.jumlah(nomor)
        assert {k: jumlah.get(k) for k in TAMAT} == TAMAT
        assert p.sql("select count(*) from berkas")[0][0] == 1
        assert p.sql("select status, count(*) from inbox group by status") == [("selesai", jumlah_inbox(p))]
        assert p.sql("select count(*) from outbox where status='mati'")[0][0] == 0
        assert p.sql("select count(*) from insiden")[0][0] == 0
        assert kembar(p) <= tokoh.banyak * DALAM_PERJALANAN
        p.periksa_catatan()


def jumlah_inbox(p: Panggung) -> int:
    """Every update Telegram delivered."""
    return int(p.sql("select count(*) from inbox")[0][0])


def test_a_kill_right_after_an_answer_loses_nothing_and_repeats_nothing(p: Panggung) -> None:
    p.sampai_pertanyaan(10)
    p.sandbox.kirim_berkas(SARI, ("surat.pdf", b"%PDF-1.4 " + bytes(4_000_000)))
    time.sleep(0.05)
    p.bunuh()  # while the file is fetched, or before
    p.mulai()
    p.tunggu(SARI, "Ringkasan permohonan", "surat.pdf", "Bila sudah benar", tombol="Kirim")
    assert p.ketuk(SARI, "Kirim", "Ringkasan")  # whatever the toast says, the program has answered
    p.bunuh()
    p.mulai()
    p.tunggu(SARI, "nomor agenda")
    nomor = str(p.sql("select nomor from berkas")[0][0])
    assert p.jumlah(nomor)["PermohonanDiajukan"] == 1
    p.disposisi("kadis", nomor)
    p.bunuh()
    p.mulai()
    p.tunggu(POST["kabid"], nomor, tombol="Disposisikan")
    p.tenang()
    assert p.jumlah(nomor)["DisposisiDiberikan"] == 1
    assert p.sql("select count(*) from berkas")[0][0] == 1
