"""The stage of the stories: the pretend Telegram, the real bot as its own process, and people who tap what they see."""

from __future__ import annotations

import html
import http.client
import io
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bot.application.laksana import buka_berkas
from bot.application.ports import ADMIN, Meja
from bot.application.undangan import undang
from bot.domain.perintah import AjukanPermohonan
from bot.domain.peristiwa import Pelaku
from bot.gateways.jam import JamNyata
from bot.settings import Settings
from bot.store.migrasi import jalankan_migrasi
from bot.wiring import meja_operator, muat_katalog
from sandbox.testing import SandboxClient, running_sandbox
from tests import kenari, postgres, siaga

TOKEN = "7000001:contoh-latihan"
INSTANSI = "dkisp-tarakan"
SARI = 101
ADMIN_ID = 200
POST = {"kadis": 201, "sekretaris": 202, "kabid": 203, "statistisi": 204, "analis": 205}
AKAR = Path(__file__).resolve().parents[2]

#: A working Monday morning in Tarakan.
SENIN_PAGI = "2026-11-23T08:00:00+08:00"

#: The contact every pemohon gives; no log may repeat it.
KONTAK = "sari.kenari@contoh.id, 0812-5550-1947, Jl. Kenari Rahasia 1"

#: A file that is a PDF by its looks.
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def porta() -> int:
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        return int(soket.getsockname()[1])


def konfigurasi(mulai: str = SENIN_PAGI, limits: str = "off") -> dict[str, Any]:
    orang = [{"id": SARI, "nama": "Sari (contoh)", "kelompok": "Pemohon"},
             {"id": 102, "nama": "Bram (contoh)", "kelompok": "Pemohon"},
             {"id": ADMIN_ID, "nama": "Admin (contoh)", "kelompok": "Admin"}]  # fmt: skip
    orang += [{"id": id_, "nama": f"{kode} (contoh)", "kelompok": "Pejabat"} for kode, id_ in POST.items()]
    return {"bots": [{"token": TOKEN, "username": "paraf_contoh_bot", "nama": "Paraf (contoh)"}], "personas": orang,
            "limits": limits, "mulai_jam": mulai}  # fmt: skip


class JamPanggung(JamNyata):
    """The clock of the stage."""

    def __init__(self, sandbox: SandboxClient) -> None:
        self._selisih = timedelta(seconds=sandbox.get("/clock")["offset"])

    def sekarang(self) -> datetime:
        """Office time as the sandbox has moved it."""
        return super().sekarang() + self._selisih


class Panggung:
    """One bot, one sandbox, and what people do."""

    def __init__(self, sandbox: SandboxClient, folder: Path, *, webhook: bool = False, pdf: str = "none",
                 **env: str) -> None:  # fmt: skip
        self.sandbox = sandbox
        self.folder = folder
        self.porta = int(env.get("HTTP_PORT") or porta())
        self.env = {
            **{k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "VIRTUAL_ENV")},
            "PYTHONUNBUFFERED": "1", "LOG_LEVEL": "DEBUG", "BOT_TOKEN": TOKEN, "INSTANSI": INSTANSI, "TELEGRAM_API_BASE": sandbox.base,
            "CLOCK_URL": sandbox.base, "DATA_DIR": str(folder / "data"), "HTTP_PORT": str(self.porta),
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'data' / 'paraf.db'}", "PDF_ENGINE": pdf, "CONTOH": "true",
            "OUTBOX_LIMITS": "off", "PYTHONPATH": str(AKAR), **env,
        }  # fmt: skip
        if webhook:
            self.env |= {"PUBLIC_URL": f"http://127.0.0.1:{self.porta}", "WEBHOOK_SECRET": "rahasia-uji-" + "x" * 32}
        self.program = ["-m", "tests.e2e.program", "run"]
        self.proses: subprocess.Popen[bytes] | siaga.Proses | None = None
        self.dimuat_sendiri = False  # where the start itself or its memory is looked at: no fork of a program that is loaded already
        self.batas = 60.0  # seconds of patience; only a story that fails uses them up
        self.sejak: dict[int, int] = {}  # messages up to this one are from an earlier story of the same person
        self.kenari = [TOKEN, KONTAK, "0812-5550-1947"]  # nothing of this may stand in the log
        self._berikut = 1000

    # --- the bot ---------------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        return Settings(_env_file=None, **{k: v for k, v in self.env.items() if k in Settings.model_fields})  # type: ignore[call-arg,arg-type]

    def mulai(self) -> None:
        """Start the bot and wait until it is ready."""
        self.log = (self.folder / "bot.log").open("ab")
        if self.dimuat_sendiri:
            self.proses = subprocess.Popen([sys.executable, *self.program], env=self.env, cwd=self.folder,
                                           stdout=self.log, stderr=self.log)  # fmt: skip
        else:
            self.proses = siaga.mulai(self.program, env=self.env, cwd=self.folder, keluar=self.log)
        habis = time.monotonic() + 90
        while time.monotonic() < habis:
            if self.proses.poll() is not None:
                raise AssertionError(f"bot berhenti: {(self.folder / 'bot.log').read_text()[-3000:]}")
            if self._siap():
                return
            time.sleep(0.05)
        raise AssertionError("bot tidak siap")

    def _siap(self) -> bool:
        sambungan = http.client.HTTPConnection("127.0.0.1", self.porta, timeout=1)
        try:
            sambungan.request("GET", "/readyz")
            return sambungan.getresponse().status == 200
        except OSError:
            return False
        finally:
            sambungan.close()

    def bunuh(self) -> None:
        """kill -9."""
        assert self.proses is not None
        self.proses.send_signal(signal.SIGKILL)
        self.proses.wait()
        self.log.close()

    def berhenti(self) -> int:
        """SIGTERM and wait."""
        if self.proses is None or self.proses.poll() is not None:
            kenari.baca_berkas(self.folder / "bot.log")
            return 0
        self.proses.terminate()
        kode = self.proses.wait(40)
        self.log.close()
        kenari.baca_berkas(self.folder / "bot.log")
        return kode

    def catatan(self) -> str:
        """What the bot has logged."""
        return (self.folder / "bot.log").read_text()

    def di_meja(self, fn: Any) -> Any:
        """Look into the store beside the running bot."""
        s = self.settings()
        return meja_operator(s, muat_katalog(s), INSTANSI, fn, jam=JamPanggung(self.sandbox))

    def periksa_catatan(self) -> None:
        """No token, no name, no contact in the log, and no error nobody expected."""
        catatan = self.catatan()
        for rahasia in self.kenari:
            assert rahasia not in catatan, rahasia
        for kejadian in ("pekerja_rusak", "pengirim_rusak", "pembaruan_gagal", "tugas_gagal", "kabar_gagal",
                         "Traceback"):  # fmt: skip
            assert kejadian not in catatan, [b for b in catatan.splitlines() if kejadian in b][:3]

    def sql(self, perintah: str, *nilai: Any) -> list[Any]:
        """Ask the database directly, beside the running bot."""
        if self.env["DATABASE_URL"].startswith("postgresql"):
            return postgres.tanya(self.env["DATABASE_URL"], perintah, *nilai)
        with closing(sqlite3.connect(self.folder / "data" / "paraf.db", timeout=10)) as db, db:
            return db.execute(perintah, nilai).fetchall()

    def peristiwa(self, nomor: str) -> list[Any]:
        """The events of a case, oldest first."""
        return list(self.di_meja(lambda m: m.g.acara(m.g.cari_nomor(nomor) or "")))

    def jumlah(self, nomor: str) -> dict[str, int]:
        """How many events of each kind a case has."""
        nama = [type(e).__name__ for e in self.peristiwa(nomor)]
        return {n: nama.count(n) for n in nama}

    def undangan(self, jabatan: str, nama: str) -> str:
        """A fresh invitation; its token."""
        token = str(self.di_meja(lambda m: undang(m, jabatan, nama).token))
        self.kenari.append(token)
        return token

    def orang_baru(self, nama: str) -> int:
        """A further person in the sandbox."""
        self._berikut += 1
        self.sandbox.post("/personas", {"id": self._berikut, "nama": nama, "kelompok": "Lain"})
        return self._berikut

    def tautkan(self) -> None:
        """Invite everybody and let them use their links."""
        s = self.settings()
        jalankan_migrasi(s.DATABASE_URL)

        def semua(m: Meja) -> dict[int, str]:
            hasil = {ADMIN_ID: undang(m, ADMIN, "Admin (contoh)").token}
            for kode, id_ in POST.items():
                hasil[id_] = undang(m, kode, f"Drs. {kode.title()} (contoh)", pangkat="Pembina (contoh)",
                                    nip="00000000 000000 0 000").token  # fmt: skip
            return hasil

        for id_, token in self.di_meja(semua).items():
            self.kenari.append(token)
            self.sandbox.kirim(id_, f"/start {token}")
        for id_ in (ADMIN_ID, *POST.values()):
            self.tunggu(id_, "tertaut")

    # --- people ----------------------------------------------------------------------------------------------------

    def tulis(self, siapa: int, teks: str, **lain: Any) -> dict[str, Any]:
        return self.sandbox.kirim(siapa, teks, **lain)

    def tunggu(self, siapa: int, *isi: str, tombol: str | None = None) -> dict[str, Any]:
        """Wait for a message of the bot that holds every text (and a button beginning with `tombol`)."""

        def cocok(p: dict[str, Any]) -> bool:
            if p["message_id"] <= self.sejak.get(siapa, 0):
                return False
            teks = str(p.get("text") or p.get("caption") or "") + str((p.get("document") or {}).get("file_name", ""))
            return all(x in teks for x in isi) and (tombol is None or self.label(p, tombol) is not None)

        return self.sandbox.tunggu_pesan(siapa, cocok, detik=self.batas)

    def isi(self, siapa: int) -> list[str]:
        """The texts of the bot in this chat, as they stand now, newest last."""
        return [str(p.get("text") or p.get("caption") or "") for p in self.pesan(siapa)]

    def pesan(self, siapa: int) -> list[dict[str, Any]]:
        """The standing messages of the bot in this chat since the present story began."""
        return [p for p in self.sandbox.pesan(siapa)
                if p["dari_bot"] and not p["dihapus"] and p["message_id"] > self.sejak.get(siapa, 0)]  # fmt: skip

    def babak_baru(self, siapa: int) -> None:
        """From here on only newer messages of this chat are looked at."""
        self.sejak[siapa] = max((p["message_id"] for p in self.sandbox.pesan(siapa)), default=0)

    def selesai_dibaca(self, siapa: int) -> None:
        """Wait until everything this person sent was read and answered: answers keep their order within a chat."""
        sejak = self.sejak.get(siapa, 0)
        self.babak_baru(siapa)
        self.tulis(siapa, "/cek tidak-ada")
        self.tunggu(siapa, "Kode itu tidak terdaftar")
        self.sejak[siapa] = sejak

    def isi_berkas(self, pesan: dict[str, Any]) -> bytes:
        """The file of a message."""
        return self.sandbox.berkas(str(pesan["document"]["file_id"]))

    def sampai(self, benar: Callable[[], bool], apa: str = "") -> None:
        """Wait until something is so."""
        habis = time.monotonic() + self.batas
        while not benar():
            assert time.monotonic() < habis, apa or "tidak juga terjadi"
            time.sleep(0.05)

    def tenang(self) -> None:
        """Wait until nothing is under way: every update read, every message sent and recorded, no slow work owed."""
        tanya = ("select (select count(*) from inbox where status='baru') + (select count(*) from unduhan where "
                 "status='menunggu') + (select count(*) from tugas_latar where status='menunggu') + "
                 "(select count(*) from outbox where status='antre')")  # fmt: skip
        self.sampai(lambda: self.sql(tanya)[0][0] == 0, "masih ada yang berjalan")

    def label(self, pesan: dict[str, Any], awal: str) -> str | None:
        for baris in (pesan.get("reply_markup") or {}).get("inline_keyboard", []):
            for t in baris:
                if t["text"].removeprefix("☐ ").removeprefix("☑ ").startswith(awal):
                    return str(t["text"])
        return None

    def ketuk(self, siapa: int, tombol: str, *isi: str, tunggu: float = 55) -> str:
        """Tap the newest button that begins with `tombol`, on a message that holds `isi`; returns the toast.

        A card may be edited between the look and the tap: then people look again.
        """
        for lagi in range(5):
            pesan = self.tunggu(siapa, *isi, tombol=tombol)
            semua = [p for p in self.pesan(siapa) if self.label(p, tombol) is not None
                     and all(x in str(p.get("text") or "") for x in isi)]  # fmt: skip
            pesan = semua[-1] if semua else pesan
            label = self.label(pesan, tombol)
            assert label is not None
            try:
                jawab = self.sandbox.ketuk(siapa, pesan["message_id"], label, tunggu=tunggu)
            except httpx.HTTPStatusError as galat:
                if galat.response.status_code != 400 or lagi == 4:
                    raise
                time.sleep(0.2)
                continue
            break
        return str((jawab.get("jawaban") or {}).get("text") or "")

    def maju(self, **ke: Any) -> None:
        """Move the clock of the office."""
        self.sandbox.post("/clock", ke)

    # --- chapters of the story -------------------------------------------------------------------------------------

    def sampai_pertanyaan(self, ke: int, nama: str = "Sari (contoh)", *, siapa: int = SARI,
                          judul: str = "jumlah pelaku UMKM") -> None:  # fmt: skip
        """From /start to question number `ke` of the opening conversation."""
        self.babak_baru(siapa)
        self.tulis(siapa, "/start")
        pembuka = self.tunggu(siapa, "Selamat datang")
        if self.label(pembuka, "Setuju"):
            self.ketuk(siapa, "Setuju")
        self.ketuk(siapa, "Ajukan permohonan")
        jawaban = [nama, "mahasiswa Universitas Borneo", KONTAK, judul, "2021 sampai 2025", "Kota Tarakan",
                   "menurut kelurahan", "", "penyusunan skripsi"]  # fmt: skip
        for i, isi in enumerate(jawaban[: ke - 1], 1):
            self.tunggu(siapa, f"Pertanyaan {i} dari")
            if isi:
                self.tulis(siapa, isi)
            else:
                self.ketuk(siapa, "Excel", f"Pertanyaan {i} dari")
        self.tunggu(siapa, f"Pertanyaan {ke} dari")

    def ajukan(self, nama: str = "Sari (contoh)", *, siapa: int = SARI, judul: str = "jumlah pelaku UMKM",
               surat: bytes | None = None) -> str:  # fmt: skip
        """From /start to `Kirim`; returns the agenda number."""
        self.sampai_pertanyaan(10, nama, siapa=siapa, judul=judul)
        if surat is None:
            self.ketuk(siapa, "Lewati", "Pertanyaan 10 dari")
        else:
            self.sandbox.kirim_berkas(siapa, ("surat.pdf", surat))
            self.tunggu(siapa, "tekan Kirim")
        toast = self.ketuk(siapa, "Kirim", "Ringkasan")
        assert "nomor agenda" in toast, toast
        return toast.rsplit(" ", 1)[1].rstrip(".")

    def buka_banyak(self, banyak: int, *, dari: int = 0) -> None:
        """So many requests at once, as the office's own program would open them: B000/2026 and on, or from another number."""

        def semua(m: Meja) -> None:
            sop = next(x for x in m.kantor.sop.values() if x.pengaju == "pemohon")
            jawaban = {t.kode: "contoh" for t in sop.pertanyaan if t.jenis != "berkas"}
            for i in range(dari, dari + banyak):
                orang = m.g.buat_orang(f"Warga {i} (contoh)", at=m.sekarang)
                perintah = AjukanPermohonan(oleh=Pelaku(orang), nomor=f"B{i:03}/2026", pemohon=orang, jawaban=jawaban,
                                            dokumen=())  # fmt: skip
                buka_berkas(m, sop, Pelaku(orang), perintah=perintah, berkas_id=m.kantor.acak.id())

        self.di_meja(semua)

    def disposisi(self, kode: str, nomor: str) -> None:
        """Two taps: the card's first act, and send."""
        self.ketuk(POST[kode], "Disposisikan", nomor)
        assert self.ketuk(POST[kode], "Kirim disposisi", nomor) == "Disposisi terkirim."

    def susun(self, nomor: str, data: bytes = b"kelurahan,umkm\nKarang Anyar,120\n") -> None:
        """The analis attaches the data and finishes."""
        analis = POST["analis"]
        self.tunggu(analis, f"Draf-{nomor.replace('/', '-')}")
        kartu = self.tunggu(analis, nomor, tombol="Lampirkan berkas")
        self.sandbox.kirim_berkas(analis, ("umkm.csv", data), balas_ke=kartu["message_id"])
        self.tunggu(analis, nomor, "umkm.csv", tombol="Selesai")
        assert self.ketuk(analis, "Selesai", nomor) == "Langkah selesai."

    def paraf(self, kode: str, nomor: str) -> None:
        assert self.ketuk(POST[kode], "Paraf", nomor) == "Paraf dibubuhkan."

    def tandatangani(self, nomor: str) -> str:
        self.ketuk(POST["kadis"], "Tanda tangani", nomor)
        return self.ketuk(POST["kadis"], "Ya", nomor)

    def serah_terima(self, nomor: str, *, siapa: int = SARI) -> None:
        self.ketuk(POST["analis"], "Serahkan", nomor)
        self.tunggu(siapa, nomor, tombol="Terima")
        assert "selesai" in self.ketuk(siapa, "Terima", nomor)

    def sampai_analis(self, nomor: str) -> None:
        """Rows 1 to 3."""
        for kode in ("kadis", "kabid", "statistisi"):
            self.disposisi(kode, nomor)

    def naik(self, nomor: str) -> None:
        """Rows 5 to 7: the parafs."""
        for kode in ("statistisi", "kabid", "sekretaris"):
            self.paraf(kode, nomor)

    def sampai_tamat(self, nomor: str) -> None:
        """Rows 1 to 9, from the kadis' disposisi to the receipt."""
        self.sampai_analis(nomor)
        self.susun(nomor)
        self.naik(nomor)
        assert "ditandatangani" in self.tandatangani(nomor)
        self.serah_terima(nomor)
        self.tunggu(SARI, "Bukti serah terima", nomor)


class Rekan:
    """A further program on the database of the stage."""

    def __init__(self, p: Panggung, nama: str, hanya: str) -> None:
        self.catatan = p.folder / f"{nama}.log"
        with self.catatan.open("wb") as log:
            self.proses = siaga.mulai(["-m", "bot", "run", "--only", hanya], env=p.env, cwd=p.folder, keluar=log)

    def giliran(self) -> dict[str, float]:
        """The rooms that opened here, and when."""
        baris = [json.loads(b) for b in self.catatan.read_text().splitlines() if b.startswith("{")]
        return {b["ruang"]: datetime.fromisoformat(b["timestamp"]).timestamp() for b in baris if b["event"] == "giliran"}

    def berhenti(self) -> int:
        self.proses.terminate()
        return self.proses.wait(60)


@contextmanager
def panggung(folder: Path, *, webhook: bool = False, pdf: str = "none", mulai: str = SENIN_PAGI, limits: str = "off",
             hanya: str = "", program: str = "tests.e2e.program", dimuat_sendiri: bool = False, saat_mulai: Callable[[Panggung], None] = lambda p: None,
             **env: str) -> Iterator[Panggung]:  # fmt: skip
    """A stage with everybody linked; both processes are gone afterwards.

    `hanya` are the parts its bot is, `program` is the module that is run ("bot" has no patience of its own); `saat_mulai` starts whoever does the rest, before people come.
    """
    with running_sandbox(konfigurasi(mulai, limits)) as sandbox:
        p = Panggung(sandbox, folder, webhook=webhook, pdf=pdf, **env)
        (folder / "data").mkdir(parents=True, exist_ok=True)
        p.program[1] = program
        p.dimuat_sendiri = dimuat_sendiri
        if hanya:
            p.program += ["--only", hanya]
        try:
            p.mulai()
            saat_mulai(p)
            p.tautkan()
            yield p
        finally:
            p.berhenti()


def teks_docx(docx: bytes) -> str:
    """The words of a Word document with its headers and footers, one line per paragraph."""
    with zipfile.ZipFile(io.BytesIO(docx)) as arsip:
        xml = "".join(arsip.read(nama).decode() for nama in sorted(arsip.namelist())
                      if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", nama))  # fmt: skip
    paragraf = re.findall(r"<w:p[ >].*?</w:p>", xml, re.DOTALL)
    return "\n".join(html.unescape("".join(re.findall(r"<w:t(?: [^>]*)?>(.*?)</w:t>", x))) for x in paragraf)


def ubah_docx(docx: bytes, ganti: dict[str, str] | None = None, tambah: dict[str, bytes] | None = None) -> bytes:
    """A Word document opened and saved by another program, with words replaced and with further parts in its archive."""
    from docx import Document

    disimpan, keluar = io.BytesIO(), io.BytesIO()
    Document(io.BytesIO(docx)).save(disimpan)
    with zipfile.ZipFile(disimpan) as masuk, zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as arsip:
        for info in masuk.infolist():
            isi = masuk.read(info)
            if info.filename.endswith(".xml"):
                for lama, baru in (ganti or {}).items():
                    isi = isi.replace(lama.encode(), baru.encode())
            arsip.writestr(info, isi)
        for nama, isi in (tambah or {}).items():
            arsip.writestr(nama, isi)
    return keluar.getvalue()
