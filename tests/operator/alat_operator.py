"""An office with real cases, played by function calls at a desk: no Telegram, no processes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.application.laksana import buka_berkas, laksanakan
from bot.application.ports import ADMIN, Lingkungan, Meja
from bot.domain import perintah as c
from bot.domain.berkas import Berkas
from bot.domain.peristiwa import DokumenRef, Pelaku
from bot.gateways.acak import AcakSistem
from bot.gateways.arsip import ArsipBerkas
from bot.presenters.penyaji import PenyajiIndonesia
from bot.settings import Settings, kunci_induk
from bot.specs.konversi import sop_dari_json
from bot.store.database import Database
from bot.store.migrasi import jalankan_migrasi
from bot.store.pemeriksaan import Pelanggaran, periksa_invarian, sesi_baca
from bot.store.sandi import Brankas
from bot.wiring import buat_kalender, buat_pabrik, muat_katalog

T = TypeVar("T")

INSTANSI = "dkisp-tarakan"
TOKEN = "7000001:contoh-latihan"
POST = {"kadis": 201, "sekretaris": 202, "kabid": 203, "statistisi": 204, "analis": 205, ADMIN: 200}
SARI = 101
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

KATALOG = muat_katalog(Settings(_env_file=None, SOP_SPECS_DIR=None))  # type: ignore[call-arg]
KALENDER = {id_: buat_kalender(instansi) for id_, instansi in KATALOG.instansi.items()}


class JamUji:
    """Real time, with an office time that begins an hour ago and moves a second at every look."""

    def __init__(self) -> None:
        self._mulai = datetime.now(UTC) - timedelta(hours=1)
        self._detik = 0

    def sekarang(self) -> datetime:
        self._detik += 1
        return self._mulai + timedelta(seconds=self._detik)

    def nyata(self) -> datetime:
        return datetime.now(UTC)

    def monoton(self) -> float:
        return 0.0


def setelan(folder: Path, **lain: Any) -> Settings:
    """Settings with everything in one folder, independent of the environment."""
    nilai: dict[str, Any] = {
        "BOT_TOKEN": TOKEN, "INSTANSI": INSTANSI, "BOT_TOKENS": {}, "TELEGRAM_API_BASE": "http://127.0.0.1:9",
        "DATA_DIR": folder, "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'paraf.db'}", "PUBLIC_URL": "",
        "WEBHOOK_SECRET": "", "PDF_ENGINE": "none", "KUNCI_INDUK": "", "SOP_SPECS_DIR": None, "CLOCK_URL": "",
    }  # fmt: skip
    return Settings(_env_file=None, **(nilai | lain))  # type: ignore[call-arg]


class Kantor:
    """An office (Tarakan's) on a real SQLite file. Given the people of another, it stands on a copy of its folder."""

    def __init__(self, folder: Path, orang: dict[str, str] | None = None, *, instansi: str = INSTANSI,
                 post: dict[str, int] = POST, **lain: Any) -> None:  # fmt: skip
        self.s = setelan(folder, INSTANSI=instansi, **lain)
        self.id, self.post = instansi, post
        self.db = folder / "paraf.db"
        self.jam = JamUji()
        self.arsip = ArsipBerkas(folder)
        self.orang = dict(orang or {})
        kal = KALENDER[instansi]
        self.lingkungan = Lingkungan(
            instansi=KATALOG.instansi[instansi], sop={x.id: x for x in KATALOG.sop_milik(instansi)}, kalender=kal,
            jam=self.jam, acak=AcakSistem(), penyaji=PenyajiIndonesia(kal(self.jam.sekarang()).tz))  # fmt: skip
        if orang is None:
            jalankan_migrasi(self.s.DATABASE_URL)
            self.di_meja(self._tautkan)

    def di_meja(self, fn: Callable[[Meja], T]) -> T:
        """Run `fn` at the desk in one transaction, on a connection of its own."""
        induk = kunci_induk(self.s).kunci
        db = Database(self.s.DATABASE_URL)
        try:
            pabrik = buat_pabrik(db, Brankas(induk), induk, self.id, TOKEN.partition(":")[0], self.jam)
            return db.tulis_langsung(
                lambda sesi: fn(Meja(pabrik.buka(sesi), self.lingkungan, self.jam.sekarang(), self.jam.nyata(), "uji")),
                instansi=self.id)  # fmt: skip
        finally:
            db.tutup_langsung()

    def _tautkan(self, m: Meja) -> None:
        for kode, user_id in {**self.post, "sari": SARI}.items():
            orang = m.g.buat_orang(f"{kode} (contoh)", at=m.sekarang)
            m.g.buat_akun(user_id, user_id, orang, at=m.sekarang)
            self.orang[kode] = orang
            if kode != "sari":
                m.g.tambah_penugasan(kode, orang, jenis="definitif", mulai_at=m.sekarang)

    # --- a case ----------------------------------------------------------------------------------------------------

    def pelaku(self, kode: str) -> Pelaku:
        return Pelaku(self.orang[kode], kode)

    def dokumen(self, m: Meja, slot: str, isi: bytes, lb: int | None = None) -> DokumenRef:
        return DokumenRef(m.kantor.acak.id(), slot, self.arsip.simpan(isi), len(isi), DOCX, lb)

    def ajukan(self, isi: bytes = b"surat pengantar") -> str:
        """Open a case with one attached letter; returns its id."""

        def buka(m: Meja) -> str:
            sop = next(iter(m.kantor.sop.values()))
            tanggal = m.kantor.tanggal(m.sekarang)
            urut = m.g.nomor_berikut("agenda", tanggal.year)
            nomor = m.kantor.instansi.nomor_agenda.susun(urut, tanggal)
            id_ = m.kantor.acak.id()
            oleh = Pelaku(self.orang["sari"])
            buka_berkas(m, sop, oleh, berkas_id=id_, perintah=c.AjukanPermohonan(
                oleh=oleh, nomor=nomor, pemohon=self.orang["sari"], dokumen=(self.dokumen(m, "permohonan", isi),),
                jawaban={t.kode: f"jawaban {t.kode}" for t in sop.pertanyaan}))  # fmt: skip
            m.g.catat_nomor("agenda", tanggal.year, urut, nomor, status="final", berkas_id=id_, at=m.sekarang)
            return id_

        return self.di_meja(buka)

    def lakukan(self, id_: str, buat: Callable[[Meja, Berkas, int], c.Perintah]) -> Berkas:
        """Carry out one command on the open main visit."""

        def fn(m: Meja) -> Berkas:
            berkas = m.g.muat(id_)
            assert berkas.utama is not None
            return laksanakan(m, id_, buat(m, berkas, berkas.utama.lb))

        return self.di_meja(fn)

    def disposisi(self, id_: str, kode: str) -> Berkas:
        return self.lakukan(id_, lambda m, b, lb: c.BeriDisposisi(oleh=self.pelaku(kode), lb=lb, catatan="segera (contoh)"))

    def sampai_surat(self, id_: str) -> None:
        """Rows 1 to 4: three disposisi, the draft, the data."""
        for kode in ("kadis", "kabid", "statistisi"):
            self.disposisi(id_, kode)
        analis = self.pelaku("analis")
        self.lakukan(id_, lambda m, b, lb: c.LampirkanDokumen(
            oleh=analis, lb=lb, dokumen=self.dokumen(m, "data", b"data " + id_.encode(), lb), nama="umkm.csv"))  # fmt: skip
        self.lakukan(id_, lambda m, b, lb: c.SusunDraf(
            oleh=None, lb=lb, isi_versi=b.surat.isi_versi if b.surat else 0, sumber="isian",
            dokumen=self.dokumen(m, "draf", b"draf " + id_.encode())))  # fmt: skip
        self.lakukan(id_, lambda m, b, lb: c.SelesaikanLangkah(oleh=analis, lb=lb))

    def paraf(self, id_: str, kode: str) -> Berkas:
        return self.lakukan(id_, lambda m, b, lb: c.BubuhkanParaf(oleh=self.pelaku(kode), lb=lb, isi_hash=b.isi_hash or ""))

    def sampai_tamat(self, id_: str) -> None:
        """Rows 1 to 9."""
        self.sampai_surat(id_)
        for kode in ("statistisi", "kabid", "sekretaris"):
            self.paraf(id_, kode)
        self.lakukan(id_, lambda m, b, lb: c.CatatRender(
            oleh=None, isi_hash=b.isi_hash or "", tanggal=m.kantor.tanggal(m.sekarang),
            docx=self.dokumen(m, "surat", b"surat " + id_.encode()), pdf=None))  # fmt: skip
        self.lakukan(id_, lambda m, b, lb: c.TandaTangani(
            oleh=self.pelaku("kadis"), lb=lb, isi_hash=b.isi_hash or "", penyedia="none",
            tanggal=m.kantor.tanggal(m.sekarang)))  # fmt: skip
        self.lakukan(id_, lambda m, b, lb: c.Serahkan(oleh=self.pelaku("analis"), lb=lb))
        self.lakukan(id_, lambda m, b, lb: c.KonfirmasiTerima(oleh=Pelaku(self.orang["sari"]), lb=lb))

    # --- looking, and breaking -------------------------------------------------------------------------------------

    def sql(self, perintah: str, *nilai: Any) -> list[Any]:
        """Write past the program, as a careless hand would: no foreign keys, no triggers, no questions."""
        with closing(sqlite3.connect(self.db)) as db:
            db.execute("PRAGMA synchronous=OFF")
            hasil = db.execute(perintah, nilai).fetchall()
            db.commit()
        return hasil

    def periksa(self) -> list[Pelanggaran]:
        return periksa(self.db)

    def kode(self) -> set[str]:
        """The invariants that do not hold."""
        return {x.kode for x in self.periksa()}


def periksa(db: Path, *, lewat: timedelta = timedelta()) -> list[Pelanggaran]:
    """Every violation, as seen `lewat` later."""
    kini = datetime.now(UTC) + lewat
    with sesi_baca(db) as sesi:
        return periksa_invarian(sesi, baca_sop=sop_dari_json, sekarang=kini, nyata=kini)


@dataclass(frozen=True)
class Lakon:
    """The office and its three cases: finished, waiting for parafs, just opened."""

    kantor: Kantor
    tamat: str
    paraf: str
    baru: str
