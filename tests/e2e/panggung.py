"""The stage of the stories: the pretend Telegram, the real bot as its own process, and people who tap what they see."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from bot.application.ports import ADMIN, Meja
from bot.application.undangan import undang
from bot.settings import Settings
from bot.store.migrasi import jalankan_migrasi
from bot.wiring import meja_operator, muat_katalog
from sandbox.testing import SandboxClient, running_sandbox

TOKEN = "7000001:contoh-latihan"
INSTANSI = "dkisp-tarakan"
SARI = 101
ADMIN_ID = 200
POST = {"kadis": 201, "sekretaris": 202, "kabid": 203, "statistisi": 204, "analis": 205}
AKAR = Path(__file__).resolve().parents[2]

#: A working Monday morning in Tarakan.
SENIN_PAGI = "2026-11-23T08:00:00+08:00"


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


class Panggung:
    """One bot, one sandbox, and what people do."""

    def __init__(self, sandbox: SandboxClient, folder: Path, *, webhook: bool = False, pdf: str = "none",
                 **env: str) -> None:  # fmt: skip
        self.sandbox = sandbox
        self.folder = folder
        self.porta = porta()
        self.env = {
            **{k: v for k, v in os.environ.items() if k in ("PATH", "HOME", "LANG", "VIRTUAL_ENV")},
            "PYTHONUNBUFFERED": "1", "BOT_TOKEN": TOKEN, "INSTANSI": INSTANSI, "TELEGRAM_API_BASE": sandbox.base,
            "CLOCK_URL": sandbox.base, "DATA_DIR": str(folder / "data"), "HTTP_PORT": str(self.porta),
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'data' / 'paraf.db'}", "PDF_ENGINE": pdf, "CONTOH": "true",
            "OUTBOX_LIMITS": "off", "PYTHONPATH": str(AKAR), **env,
        }  # fmt: skip
        if webhook:
            self.env |= {"PUBLIC_URL": f"http://127.0.0.1:{self.porta}", "WEBHOOK_SECRET": "rahasia-uji-" + "x" * 32}
        self.proses: subprocess.Popen[bytes] | None = None
        self.batas = 25.0
        self.sejak: dict[int, int] = {}

    # --- the bot ---------------------------------------------------------------------------------------------------

    def settings(self) -> Settings:
        return Settings(_env_file=None, **{k: v for k, v in self.env.items() if k in Settings.model_fields})  # type: ignore[call-arg,arg-type]

    def mulai(self) -> None:
        """Start the bot and wait until it is ready."""
        self.log = (self.folder / "bot.log").open("ab")
        self.proses = subprocess.Popen([sys.executable, "-m", "bot", "run"], env=self.env, cwd=self.folder,
                                       stdout=self.log, stderr=self.log)  # fmt: skip
        for _ in range(600):
            if self.proses.poll() is not None:
                raise AssertionError(f"bot berhenti: {(self.folder / 'bot.log').read_text()[-3000:]}")
            try:
                if httpx.get(f"http://127.0.0.1:{self.porta}/readyz", timeout=1, trust_env=False).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.05)
        raise AssertionError("bot tidak siap")

    def bunuh(self) -> None:
        """kill -9."""
        assert self.proses is not None
        self.proses.send_signal(signal.SIGKILL)
        self.proses.wait()
        self.log.close()

    def berhenti(self) -> int:
        """SIGTERM and wait."""
        if self.proses is None or self.proses.poll() is not None:
            return 0
        self.proses.terminate()
        kode = self.proses.wait(40)
        self.log.close()
        return kode

    def catatan(self) -> str:
        """What the bot has logged."""
        return (self.folder / "bot.log").read_text()

    def di_meja(self, fn: Any) -> Any:
        """Look into the store beside the running bot."""
        s = self.settings()
        return meja_operator(s, muat_katalog(s), INSTANSI, fn)

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
            self.sandbox.kirim(id_, f"/start {token}")
        for id_ in (ADMIN_ID, *POST.values()):
            self.tunggu(id_, "tertaut")

    # --- people ----------------------------------------------------------------------------------------------------

    def tulis(self, siapa: int, teks: str, **lain: Any) -> dict[str, Any]:
        return self.sandbox.kirim(siapa, teks, **lain)

    def tunggu(self, siapa: int, *isi: str, tombol: str | None = None) -> dict[str, Any]:
        """Wait for a message of the bot that holds every text (and a button beginning with `tombol`)."""

        def cocok(p: dict[str, Any]) -> bool:
            teks = str(p.get("text") or p.get("caption") or "") + str((p.get("document") or {}).get("file_name", ""))
            return all(x in teks for x in isi) and (tombol is None or self.label(p, tombol) is not None)

        return self.sandbox.tunggu_pesan(siapa, cocok, detik=self.batas)

    def label(self, pesan: dict[str, Any], awal: str) -> str | None:
        for baris in (pesan.get("reply_markup") or {}).get("inline_keyboard", []):
            for t in baris:
                if t["text"].removeprefix("☐ ").removeprefix("☑ ").startswith(awal):
                    return str(t["text"])
        return None

    def ketuk(self, siapa: int, tombol: str, *isi: str, tunggu: float = 20) -> str:
        """Tap the newest button that begins with `tombol`, on a message that holds `isi`; returns the toast."""
        pesan = self.tunggu(siapa, *isi, tombol=tombol)
        semua = [p for p in self.sandbox.pesan(siapa)
                 if p["dari_bot"] and not p["dihapus"] and self.label(p, tombol) is not None
                 and all(x in str(p.get("text") or "") for x in isi)]  # fmt: skip
        pesan = semua[-1] if semua else pesan
        label = self.label(pesan, tombol)
        assert label is not None
        jawab = self.sandbox.ketuk(siapa, pesan["message_id"], label, tunggu=tunggu)
        return str((jawab.get("jawaban") or {}).get("text") or "")

    def maju(self, **ke: Any) -> None:
        """Move the clock of the office."""
        self.sandbox.post("/clock", ke)

    # --- chapters of the story -------------------------------------------------------------------------------------

    def ajukan(self, nama: str = "Sari (contoh)", *, siapa: int = SARI, judul: str = "jumlah pelaku UMKM",
               surat: bytes | None = None) -> str:  # fmt: skip
        """From /start to `Kirim`; returns the agenda number."""
        self.tulis(siapa, "/start")
        self.ketuk(siapa, "Setuju")
        self.ketuk(siapa, "Ajukan permohonan")
        jawaban = [nama, "mahasiswa Universitas Borneo", "sari@contoh.id, Jl. Contoh 1", judul, "2021 sampai 2025",
                   "Kota Tarakan", "menurut kelurahan"]  # fmt: skip
        for i, isi in enumerate(jawaban, 1):
            self.tunggu(siapa, f"Pertanyaan {i} dari")
            self.tulis(siapa, isi)
        self.ketuk(siapa, "Excel", "Pertanyaan 8 dari")
        self.tunggu(siapa, "Pertanyaan 9 dari")
        self.tulis(siapa, "penyusunan skripsi")
        self.tunggu(siapa, "Pertanyaan 10 dari")
        if surat is None:
            self.ketuk(siapa, "Lewati", "Pertanyaan 10 dari")
        else:
            self.sandbox.kirim_berkas(siapa, ("surat.pdf", surat))
            self.tunggu(siapa, "tekan Kirim")
        toast = self.ketuk(siapa, "Kirim", "Ringkasan")
        assert "nomor agenda" in toast, toast
        return toast.rsplit(" ", 1)[1].rstrip(".")

    def disposisi(self, kode: str, nomor: str) -> None:
        """Two taps: the card's first act, and send."""
        self.ketuk(POST[kode], "Disposisikan", nomor)
        assert self.ketuk(POST[kode], "Kirim disposisi", nomor) == "Disposisi terkirim."

    def susun(self, nomor: str, data: bytes = b"kelurahan,umkm\nKarang Anyar,120\n") -> None:
        """The analis attaches the data and finishes."""
        analis = POST["analis"]
        self.tunggu(analis, "Draf-")
        self.sandbox.kirim_berkas(analis, ("umkm.csv", data))
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

    def sampai_tamat(self, nomor: str) -> None:
        """Rows 1 to 9, from the kadis' disposisi to the receipt."""
        for kode in ("kadis", "kabid", "statistisi"):
            self.disposisi(kode, nomor)
        self.susun(nomor)
        for kode in ("statistisi", "kabid", "sekretaris"):
            self.paraf(kode, nomor)
        assert "ditandatangani" in self.tandatangani(nomor)
        self.serah_terima(nomor)
        self.tunggu(SARI, "Bukti serah terima")


@contextmanager
def panggung(folder: Path, *, webhook: bool = False, pdf: str = "none", mulai: str = SENIN_PAGI, limits: str = "off",
             **env: str) -> Iterator[Panggung]:  # fmt: skip
    """A stage with everybody linked; both processes are gone afterwards."""
    with running_sandbox(konfigurasi(mulai, limits)) as sandbox:
        p = Panggung(sandbox, folder, webhook=webhook, pdf=pdf, **env)
        (folder / "data").mkdir(parents=True, exist_ok=True)
        try:
            p.mulai()
            p.tautkan()
            yield p
        finally:
            p.berhenti()


def jurnal_json(p: Panggung) -> str:
    return json.dumps(p.sandbox.jurnal())
