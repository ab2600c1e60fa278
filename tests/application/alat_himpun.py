"""A large fan-out at a desk: Balikpapan's row 5 with hundreds of datasets, and every screen of its lists by real taps."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import update

from bot.application.laksana import buka_berkas, laksanakan, pelaku_langkah
from bot.application.pengingat import ingatkan
from bot.application.ports import Meja, PengingatJatuh, TombolTersimpan
from bot.application.sebaran import usulan_butir
from bot.domain import perintah as c
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.peristiwa import Pelaku
from bot.presenters.bentuk import panjang
from bot.store import models as t
from bot.store.database import SesiInstansi
from handlers import register, rute
from handlers.konteks import Ketukan, Pengirim
from tests.application.alat_meja import BALIKPAPAN, Kantor

#: The topics put their buttons into the table when they are imported.
TOMBOL = rute.TOMBOL if register.TOPIK else {}

#: The holder of row 5, and the contact of the office that owes most; the other contacts follow.
STAF, KASI, KONTAK = 901, 902, 1000

#: Buttons that only show something else: a walk presses every one of them.
MELIHAT = frozenset({"sebar_hal", "sebar_hal_pihak", "opd_daftar", "tugas_hal", "sb_hal"})

BERKAS = "himpun"


@dataclass(frozen=True)
class Layar:
    """One screen of a walk."""

    teks: str
    tombol: tuple[tuple[str, str], ...]  # label and id
    detik: float

    @property
    def huruf(self) -> int:
        """Its length as Telegram counts."""
        return panjang(self.teks)


def opd(n: int) -> str:
    """Code of the nth office."""
    return f"opd-{n:02d}"


class Himpun:
    """An office with a daftar data in force and its row 5 open."""

    def __init__(self, folder: Path, banyak: int, banyak_opd: int = 25, *, terbanyak: int = 60,
                 judul: str = "Jumlah <sasaran> & capaian menurut kecamatan, kelompok umur dan jenis kelamin") -> None:  # fmt: skip
        self.kantor = Kantor(folder, instansi=BALIKPAPAN)
        self.banyak, self.banyak_opd, self.terbanyak, self.judul = banyak, banyak_opd, terbanyak, judul
        self.kantor.di(self._siapkan)

    def pemilik(self, i: int) -> int:
        """Which office owes dataset `i`: the first one `terbanyak` of them, the others the rest in turn."""
        return 0 if i < self.terbanyak or self.banyak_opd == 1 else 1 + i % (self.banyak_opd - 1)

    def _siapkan(self, m: Meja) -> None:
        m.g.simpan_daftar([(f"{self.judul} {i + 1:03d} (contoh)", opd(n), f"Dinas Urusan {n:02d} (contoh)")
                           for i in range(self.banyak) for n in [self.pemilik(i)]])  # fmt: skip
        for chat, kode in ((KASI, "kasi"), (STAF, "staf"), *((KONTAK + n, f"opd:{opd(n)}") for n in range(self.banyak_opd))):
            orang = m.g.buat_orang(f"{kode} (contoh)", at=m.sekarang)
            m.g.buat_akun(chat, chat, orang, at=m.sekarang)
            m.g.tambah_penugasan(kode, orang, jenis="definitif", mulai_at=m.sekarang)
        sop = next(iter(m.kantor.sop.values()))
        akun = m.g.akun(KASI)
        assert akun is not None
        kasi = Pelaku(akun.orang_id, sop.pengaju)
        perintah = c.AjukanPermohonan(oleh=kasi, nomor="0001/2026", pemohon=None,
                                      jawaban={x.kode: "contoh" for x in sop.pertanyaan if x.jenis != "berkas"})  # fmt: skip
        buka_berkas(m, replace(sop, langkah=sop.langkah[4:]), kasi, perintah=perintah, berkas_id=BERKAS)

    # --- what people do --------------------------------------------------------------------------------------------

    def mulai(self) -> None:
        """The holder begins with the whole list."""

        def jalan(m: Meja) -> None:
            berkas = m.g.muat(BERKAS)
            utama = berkas.utama
            assert utama is not None
            butir = usulan_butir(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi), utama)
            laksanakan(m, BERKAS, c.MulaiSebar(oleh=self._pelaku(m, STAF, utama.lb), lb=utama.lb, butir=butir))

        self.kantor.di(jalan)

    def masuk(self, *cabang: LangkahBerkas) -> None:
        """Datasets come in as links, each sent by its own office, one transaction each."""
        for k in cabang:
            self.kantor.di(lambda m, k=k: laksanakan(m, BERKAS, c.CatatHasilSebar(  # type: ignore[misc]
                oleh=self._pelaku(m, self.kontak(k), k.lb), lb=k.lb, cara="tautan", tautan=f"https://data.contoh.id/{k.kunci}")))  # fmt: skip

    def kembalikan(self, kunci: str, alasan: str) -> None:
        """The holder of the check sends a dataset back."""
        utama = self.berkas.utama
        assert utama is not None
        lb = utama.lb
        self.kantor.di(lambda m: laksanakan(m, BERKAS, c.KembalikanData(oleh=self._pelaku(m, STAF, lb), lb=lb, kunci=kunci,
                                                                        alasan=alasan)))  # fmt: skip

    def sapu(self) -> None:
        """Every reminder that is due, once, each in its own transaction."""
        for row in self.kantor.baris(t.PengingatRow, t.PengingatRow.status == "menunggu",
                                     t.PengingatRow.jatuh_at <= self.kantor.jam.saat):  # fmt: skip
            jatuh = PengingatJatuh(row.id, row.instansi, row.berkas_id, row.lb, row.kode, row.jatuh_at)
            assert self.kantor.di(lambda m, j=jatuh: ingatkan(m, j)), "office hours"  # type: ignore[misc]

    def cabang(self, n: int | None = None) -> list[LangkahBerkas]:
        """The open branches, of one office or of all."""
        return [k for k in self.berkas.terbuka if k.induk is not None and n in (None, int(k.jabatan[-2:]))]

    def kontak(self, k: LangkahBerkas) -> int:
        """The chat of the contact who owes this branch."""
        return KONTAK + int(k.jabatan[-2:])

    @property
    def berkas(self) -> Berkas:
        """The case as it is."""
        return self.kantor.ambil(BERKAS)

    def _pelaku(self, m: Meja, chat: int, lb: int) -> Pelaku:
        akun = m.g.akun(chat)
        assert akun is not None
        return pelaku_langkah(m, akun.orang_id, m.g.muat(BERKAS), lb)

    # --- what people see -------------------------------------------------------------------------------------------

    def terkirim(self) -> None:
        """Telegram has shown everything there is so far."""

        def jalan(s: SesiInstansi) -> None:
            s.execute(update(t.KartuRow).values(message_id=t.KartuRow.id, versi_terkirim=t.KartuRow.versi))
            s.execute(update(t.OutboxRow).values(status="terkirim"))

        self.kantor.sesi(jalan)

    def pesan_baru(self, chat: int) -> int:
        """New messages (no edits) that wait for a chat since `terkirim`."""
        kartu = [k for k in self.kantor.kartu(chat, "") if k.message_id is None]
        kirim = self.kantor.baris(t.OutboxRow, t.OutboxRow.chat_id == chat, t.OutboxRow.status == "antre",
                                  t.OutboxRow.metode.in_(["sendMessage", "sendDocument"]))  # fmt: skip
        return len(kartu) + len(kirim)

    def layar(self, chat: int, awal: str, detik: float = 0.0) -> Layar:
        """What the newest card whose key begins so is to show."""
        isi = self.kantor.kartu(chat, awal)[-1].isi or {}
        baris = (isi.get("reply_markup") or {}).get("inline_keyboard", [])
        return Layar(str(isi.get("text", "")), tuple((x["text"], x["callback_data"]) for b in baris for x in b), detik)

    def tekan(self, chat: int, tombol: str) -> float:
        """Press the button with this id; returns the seconds until what it does is committed."""

        def jalan(m: Meja) -> None:
            arti = m.g.tombol(tombol)
            assert arti is not None
            TOMBOL[arti.aksi](m, Ketukan(Pengirim(chat, chat, m.g.akun(chat)), arti, None))

        mulai = time.perf_counter()
        self.kantor.di(jalan)
        return time.perf_counter() - mulai

    def ketuk(self, chat: int, awal: str, label: str) -> None:
        """Press the first button of a card that begins with `label`."""
        layar = self.layar(chat, awal)
        self.tekan(chat, next(id_ for nama, id_ in layar.tombol if nama.startswith(label)))

    def jelajah(self, chat: int, awal: str, *, batas: int = 5000) -> Iterator[Layar]:
        """Every screen of a list that can be reached by buttons that only show, each once."""
        antre, sudah = [""], {""}
        while antre and batas:
            tombol, batas = antre.pop(0), batas - 1
            layar = self.layar(chat, awal, self.tekan(chat, tombol) if tombol else 0.0)
            yield layar
            for nama, id_ in layar.tombol:
                if id_ not in sudah and self._aksi(id_) in MELIHAT and not nama.startswith("Undang"):
                    sudah.add(id_)
                    antre.append(id_)

    def _aksi(self, tombol: str) -> str:
        arti: TombolTersimpan | None = self.kantor.di(lambda m: m.g.tombol(tombol))
        assert arti is not None
        return arti.aksi


__all__ = ["KONTAK", "STAF", "Himpun", "Layar"]
