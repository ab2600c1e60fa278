"""`paraf demo`: the whole service in a browser, without a Telegram token: a pretend Telegram beside the real bot."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx

from bot.application.pandangan import AWALAN_OPD
from bot.application.ports import ADMIN, Meja
from bot.domain.galat import KonfigurasiSalah
from bot.domain.instansi import Instansi
from bot.domain.kalender import buka_berikutnya
from bot.domain.sop import Aksi, Sop
from bot.gateways.tls import konteks_tls
from bot.settings import Settings
from bot.store.kunci_jalan import KunciJalan, SudahBerjalan
from bot.store.migrasi import jalankan_migrasi
from bot.wiring import Program, buat_kalender, instansi_dikenal, meja_operator, muat_katalog

#: Pretend citizens: id, name, who they are.
PEMOHON = ((101, "Sari (contoh)", "Mahasiswi"), (102, "Bram (contoh)", "Wartawan"))
NAMA = ("Rahmawati", "Andi Saputra", "Dewi Lestari", "Bambang Hartono", "Citra Anggraini", "Eko Prasetyo",
        "Fitri Handayani", "Gilang Ramadhan", "Hana Pertiwi", "Indra Wijaya")  # fmt: skip

#: Other offices of the training room, each with one contact.
OPD = (("dinas-kesehatan", "Dinas Kesehatan"), ("dinas-pendidikan", "Dinas Pendidikan"),
       ("dinas-perdagangan", "Dinas Perdagangan"))  # fmt: skip

#: The daftar data of the training room: dataset and who owes it.
DAFTAR = (("Jumlah puskesmas per kecamatan", 0), ("Jumlah tenaga kesehatan", 0), ("Jumlah siswa per jenjang", 1),
          ("Jumlah pelaku UMKM", 2))  # fmt: skip

#: Marks a folder as a training room's.
PENANDA = "sandbox.json"

ZONA = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


@dataclass(frozen=True, slots=True)
class Ruang:
    """One office in the training room: its bot and its people."""

    instansi: Instansi
    urut: int  # 1, 2, 3, ...

    @property
    def token(self) -> str:
        """The pretend token."""
        return f"{7_000_000 + self.urut}:contoh-latihan"

    @property
    def username(self) -> str:
        """The pretend username."""
        return f"{self.instansi.id.replace('-', '_')}_contoh_bot"[:32]

    @property
    def admin_id(self) -> int:
        """The admin's account."""
        return 200 + 100 * (self.urut - 1)

    def pejabat(self) -> list[tuple[int, str, str, str]]:
        """(account, name, code of the post, post): every post of the office and the contacts of other offices."""
        kantor = [(j.kode, j.nama) for j in self.instansi.jabatan if not j.luar or j.kode == "bps"]
        luar = [(AWALAN_OPD + kode, f"Kontak {nama}") for kode, nama in self.opd]
        return [(self.admin_id + 1 + i, f"{NAMA[i % len(NAMA)]} (contoh)", kode, nama)
                for i, (kode, nama) in enumerate((*kantor, *luar))]  # fmt: skip

    @property
    def opd(self) -> tuple[tuple[str, str], ...]:
        """Offices that have an `opd` post work with other offices."""
        return OPD if any(j.kode == "opd" for j in self.instansi.jabatan) else ()


def pemula(sop: Iterable[Sop]) -> set[tuple[str, str]]:
    """The posts (office, code) that begin an SOP of their own with /mulai."""
    awal = {(s.instansi, s.langkah[0].bagian[0]) for s in sop}
    return {(instansi, b.pemegang) for instansi, b in awal if b.aksi is not Aksi.AJUKAN}


def susun_sandbox(daftar: Sequence[Ruang], sekarang: datetime, sop: Iterable[Sop] = ()) -> dict[str, object]:
    """The sandbox's configuration: a bot per office, citizens, officials by post, admins; who begins an SOP says so."""
    memulai = pemula(sop)
    orang: list[dict[str, object]] = [
        {"id": id_, "nama": nama, "keterangan": siapa, "kelompok": "Pemohon", "bot": daftar[0].username}
        for id_, nama, siapa in PEMOHON
    ]
    for ruang in daftar:
        kelompok = ruang.instansi.nama_singkat
        orang += [
            {"id": id_, "nama": nama, "kelompok": kelompok, "sudah_mulai": True, "bot": ruang.username,
             "keterangan": f"/mulai · {jabatan}" if (ruang.instansi.id, kode) in memulai else jabatan}
            for id_, nama, kode, jabatan in ruang.pejabat()
        ]
        orang.append({"id": ruang.admin_id, "nama": "Admin (contoh)", "keterangan": "Admin bot", "kelompok": kelompok,
                      "sudah_mulai": True, "bot": ruang.username})  # fmt: skip
    return {
        "bots": [{"token": r.token, "username": r.username, "nama": f"{r.instansi.nama_singkat} (contoh)"} for r in daftar],
        "personas": orang,
        "zona": ZONA.get(daftar[0].instansi.zona, "WIB"),
        "mulai_jam": sekarang.isoformat(),
    }


def tautkan(m: Meja, ruang: Ruang) -> None:
    """Every official is linked already, other offices are known, and a daftar data is in force."""
    nama = [n for _, n in ruang.opd]
    if ruang.opd and not m.g.daftar_opd():
        m.g.simpan_daftar([(judul, ruang.opd[i][0], nama[i]) for judul, i in DAFTAR])
    semua = [(id_, n, kode) for id_, n, kode, _ in ruang.pejabat()]
    for user_id, orang_nama, kode in [*semua, (ruang.admin_id, "Admin (contoh)", ADMIN)]:
        if m.g.akun(user_id) is not None:
            continue
        orang = m.g.buat_orang(orang_nama, pangkat="Pembina (contoh)", nip="00000000 000000 0 000", at=m.sekarang)
        m.g.buat_akun(user_id, user_id, orang, at=m.sekarang)
        m.g.tambah_penugasan(kode, orang, jenis="definitif", mulai_at=m.sekarang)


def pagi_kerja(instansi: Instansi) -> datetime:
    """Now when the office is open, else its next working morning."""
    sekarang = datetime.now(ZoneInfo(instansi.zona))
    return buka_berikutnya(buat_kalender(instansi)(sekarang), sekarang)


async def jalankan_demo(*, port: int, folder: Path, instansi_id: str, lanjut: bool, tulis: Callable[[str], object]) -> None:
    """Start the sandbox as its own process, link the officials, run the bots until interrupted.

    Raises:
        KonfigurasiSalah: the port is taken, or the office does not exist.
    """
    if not _bebas(port):
        raise KonfigurasiSalah([f"Porta {port} sedang dipakai. Coba: paraf demo --port {port + 1}"])
    base = f"http://127.0.0.1:{port}"
    s = Settings(
        _env_file=None,  # type: ignore[call-arg]
        BOT_TOKEN="", INSTANSI="", TELEGRAM_API_BASE=base, CLOCK_URL=base, DATA_DIR=folder, CONTOH=True,
        DATABASE_URL=f"sqlite+aiosqlite:///{folder / 'paraf.db'}", HTTP_PORT=0, LOG_LEVEL="WARNING",
        PUBLIC_URL="", WEBHOOK_SECRET="", BOT_TOKENS={}, KUNCI_INDUK="", SOP_SPECS_DIR=None,
    )  # fmt: skip
    katalog = muat_katalog(s)
    instansi_dikenal(katalog, instansi_id)
    urutan = [instansi_id, *(i for i in sorted(katalog.instansi) if i != instansi_id)]
    daftar = [Ruang(katalog.instansi[i], n) for n, i in enumerate(urutan, 1)]
    s = s.model_copy(update={"BOT_TOKENS": {r.instansi.id: r.token for r in daftar}})
    _siapkan_folder(folder, lanjut=lanjut)
    setelan = folder / PENANDA
    setelan.write_text(json.dumps(susun_sandbox(daftar, pagi_kerja(daftar[0].instansi), katalog.sop.values()), ensure_ascii=False, indent=1))
    sandbox = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", str(port), "--config", str(setelan), "--state",
        str(folder / "sandbox-state.json"), start_new_session=True)  # fmt: skip
    try:
        jalankan_migrasi(s.DATABASE_URL)
        for ruang in daftar:
            meja_operator(s, katalog, ruang.instansi.id, partial(tautkan, ruang=ruang))
        program = Program(s)
        await _siap(base, sandbox)  # it started beside all this
        if shutil.which("soffice") is None:
            tulis("LibreOffice belum ada: surat tampil sebagai .docx. Untuk PDF jalankan: make deps")

        def siap() -> None:
            tulis(f"\nparaf siap dicoba. Buka {base} di peramban.\n"
                  "Mulailah sebagai Sari (contoh): kirim /start. SOP lain dimulai pejabat yang bertanda /mulai di daftar orang.\n"
                  "Tekan Ctrl+C untuk berhenti.\n")  # fmt: skip

        await program.jalan(saat_siap=siap)
    finally:
        if sandbox.returncode is None:
            sandbox.terminate()
            await sandbox.wait()


def _siapkan_folder(folder: Path, *, lanjut: bool) -> None:
    """Empty the folder of an earlier training; anything else is never touched.

    Raises:
        KonfigurasiSalah: the folder holds something that is not ours, or a training is running in it.
    """
    if folder.exists() and any(folder.iterdir()):
        if not (folder / PENANDA).is_file():
            raise KonfigurasiSalah([f"Folder {folder} berisi data lain. Pilih folder lain: paraf demo --folder FOLDER"])
        try:
            with KunciJalan(folder / "paraf.db"):
                if not lanjut:
                    shutil.rmtree(folder)
        except SudahBerjalan:
            raise KonfigurasiSalah([f"Latihan lain sedang berjalan di {folder}. Pilih folder lain dengan --folder."]) from None
    folder.mkdir(parents=True, exist_ok=True)


def _bebas(port: int) -> bool:
    with socket.socket() as soket:
        soket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            soket.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


async def _siap(base: str, proses: asyncio.subprocess.Process) -> None:
    async with httpx.AsyncClient(verify=konteks_tls()) as http:
        for _ in range(200):
            if proses.returncode is not None:
                raise KonfigurasiSalah(["Halaman latihan tidak dapat dimulai; lihat pesan di atas."])
            try:
                await http.get(f"{base}/sandbox/clock", timeout=1)
                return
            except httpx.HTTPError:
                await asyncio.sleep(0.05)
    raise KonfigurasiSalah(["Halaman latihan tidak menjawab."])
