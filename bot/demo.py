"""`paraf demo`: the whole service in a browser, without a Telegram token: a pretend Telegram beside the real bot."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx

from bot.application.ports import ADMIN, Meja
from bot.domain.galat import KonfigurasiSalah
from bot.domain.instansi import Instansi
from bot.settings import Settings
from bot.wiring import Program, meja_operator, muat_katalog

BOT_ID = 7_000_001
TOKEN = f"{BOT_ID}:contoh-latihan"
ADMIN_ID = 200

#: Pretend citizens: id, name, who they are.
PEMOHON = ((101, "Sari (contoh)", "Mahasiswi"), (102, "Bram (contoh)", "Wartawan"))
NAMA = ("Rahmawati", "Andi Saputra", "Dewi Lestari", "Bambang Hartono", "Citra Anggraini", "Eko Prasetyo",
        "Fitri Handayani", "Gilang Ramadhan", "Hana Pertiwi", "Indra Wijaya")  # fmt: skip



def persona_pejabat(instansi: Instansi) -> list[tuple[int, str, str, str]]:
    """(user id, name, post code, post) for every post of the office, all invented."""
    return [(ADMIN_ID + 1 + i, f"{NAMA[i % len(NAMA)]} (contoh)", j.kode, j.nama)
            for i, j in enumerate(instansi.jabatan)]  # fmt: skip


def susun_sandbox(instansi: Instansi, sekarang: datetime) -> dict[str, object]:
    """The sandbox's configuration: one bot, citizens, officials by post, an admin."""
    orang: list[dict[str, object]] = [
        {"id": id_, "nama": nama, "keterangan": siapa, "kelompok": "Pemohon", "sudah_mulai": False}
        for id_, nama, siapa in PEMOHON
    ]
    orang += [
        {"id": id_, "nama": nama, "keterangan": jabatan, "kelompok": "Pejabat", "sudah_mulai": True}
        for id_, nama, _, jabatan in persona_pejabat(instansi)
    ]
    orang.append({"id": ADMIN_ID, "nama": "Admin (contoh)", "keterangan": "Admin bot", "kelompok": "Admin",
                  "sudah_mulai": True})  # fmt: skip
    zona = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}.get(instansi.zona, "WIB")
    return {
        "bots": [{"token": TOKEN, "username": "paraf_contoh_bot", "nama": f"{instansi.nama_singkat} (contoh)"}],
        "personas": orang,
        "zona": zona,
        "mulai_jam": sekarang.isoformat(),
    }


def tautkan(m: Meja, instansi: Instansi) -> None:
    """Every official is linked already, as if invited yesterday."""
    semua = [(id_, nama, kode) for id_, nama, kode, _ in persona_pejabat(instansi)]
    for user_id, nama, kode in [*semua, (ADMIN_ID, "Admin (contoh)", ADMIN)]:
        if m.g.akun(user_id) is not None:
            continue
        orang = m.g.buat_orang(nama, pangkat="Pembina (contoh)", nip="00000000 000000 0 000", at=m.sekarang)
        m.g.buat_akun(user_id, user_id, orang, at=m.sekarang)
        m.g.tambah_penugasan(kode, orang, jenis="definitif", mulai_at=m.sekarang)


def pagi_kerja(program_kalender: Callable[[datetime], object], zona: str) -> datetime:
    """Today at the office when it is open, else the next working morning."""
    from bot.domain.kalender import Kalender, buka_berikutnya

    sekarang = datetime.now(ZoneInfo(zona))
    kal = program_kalender(sekarang)
    assert isinstance(kal, Kalender)
    return buka_berikutnya(kal, sekarang)


async def jalankan_demo(*, port: int, folder: Path, instansi_id: str, lanjut: bool, tulis: Callable[[str], object]) -> None:
    """Start the sandbox as its own process, link the officials, run the bot until interrupted.

    Raises:
        KonfigurasiSalah: the port is taken, or the office does not exist.
    """
    from bot.wiring import buat_kalender

    if not _bebas(port):
        raise KonfigurasiSalah([f"Porta {port} sedang dipakai. Coba: paraf demo --port {port + 1}"])
    if not lanjut and folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    base = f"http://127.0.0.1:{port}"
    s = Settings(
        _env_file=None,  # type: ignore[call-arg]
        BOT_TOKEN=TOKEN, INSTANSI=instansi_id, TELEGRAM_API_BASE=base, CLOCK_URL=base, DATA_DIR=folder, CONTOH=True,
        DATABASE_URL=f"sqlite+aiosqlite:///{folder / 'paraf.db'}", HTTP_PORT=0, LOG_LEVEL="WARNING",
        PUBLIC_URL="", WEBHOOK_SECRET="", BOT_TOKENS={}, KUNCI_INDUK="", SOP_SPECS_DIR=None,
    )  # fmt: skip
    katalog = muat_katalog(s)
    if instansi_id not in katalog.instansi:
        raise KonfigurasiSalah([f"Instansi '{instansi_id}' tidak dikenal. Yang ada: {', '.join(sorted(katalog.instansi))}."])
    instansi = katalog.instansi[instansi_id]
    mulai = pagi_kerja(buat_kalender(instansi), instansi.zona)
    setelan = folder / "sandbox.json"
    setelan.write_text(json.dumps(susun_sandbox(instansi, mulai), ensure_ascii=False, indent=1))
    sandbox = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", str(port), "--config", str(setelan), "--state",
        str(folder / "sandbox-state.json"), start_new_session=True)  # fmt: skip
    try:
        await _siap(base, sandbox)
        from bot.store.migrasi import jalankan_migrasi

        jalankan_migrasi(s.DATABASE_URL)
        meja_operator(s, katalog, instansi_id, lambda m: tautkan(m, instansi))
        program = Program(s)
        if shutil.which("soffice") is None:
            tulis("LibreOffice belum ada: surat tampil sebagai .docx. Untuk PDF jalankan: make deps")

        def siap() -> None:
            tulis(f"\nparaf siap dicoba. Buka {base} di peramban.\n"
                  "Mulailah sebagai Sari (contoh): kirim /start. Tekan Ctrl+C untuk berhenti.\n")  # fmt: skip

        await program.jalan(saat_siap=siap)
    finally:
        if sandbox.returncode is None:
            sandbox.terminate()
            await sandbox.wait()


def _bebas(port: int) -> bool:
    with socket.socket() as soket:
        soket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            soket.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


async def _siap(base: str, proses: asyncio.subprocess.Process) -> None:
    async with httpx.AsyncClient() as http:
        for _ in range(200):
            if proses.returncode is not None:
                raise KonfigurasiSalah(["Halaman latihan tidak dapat dimulai; lihat pesan di atas."])
            try:
                await http.get(f"{base}/sandbox/clock", timeout=1)
                return
            except httpx.HTTPError:
                await asyncio.sleep(0.05)
    raise KonfigurasiSalah(["Halaman latihan tidak menjawab."])
