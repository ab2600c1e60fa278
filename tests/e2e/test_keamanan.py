"""S1, S2, S11 on the real program: hostile updates, a flood from one person, and a token that has to be changed."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.panggung import POST, SARI, Panggung, panggung
from tests.keamanan.alat_jahat import jahat
from tests.keamanan.alat_keamanan import catat_angka
from tests.ukuran import bagian

TABEL = ("berkas", "peristiwa", "langkah_berkas", "dokumen", "orang", "akun", "undangan", "nomor", "dialog", "coba_tautan")
PENUGASAN = "select jabatan, orang_id, jenis, mulai_at, selesai_at from penugasan order by id"  # `keadaan` is the sweep's own


@pytest.fixture(scope="module")
def p(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panggung]:
    with panggung(tmp_path_factory.mktemp("keamanan"), webhook=True, dimuat_sendiri=True, OUTBOX_LIMITS="on") as stage:
        yield stage


def isi(p: Panggung) -> dict[str, list[Any]]:
    return {x: p.sql(f"select * from {x} order by 1, 2") for x in TABEL} | {"penugasan": p.sql(PENUGASAN)}


def rss(p: Panggung) -> float:
    """Resident memory in MB."""
    assert p.proses is not None
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{p.proses.pid}/status").read_text())[1]) / 1024  # type: ignore[index]


def antar(p: Panggung, badan: Iterator[bytes]) -> dict[int, int]:
    """Deliver these bodies as Telegram would, with the right secret; how often each answer came."""
    bot = p.env["BOT_TOKEN"].partition(":")[0]
    kepala = {"X-Telegram-Bot-Api-Secret-Token": p.env["WEBHOOK_SECRET"]}
    hasil: dict[int, int] = {}
    with httpx.Client(trust_env=False, timeout=60) as klien, ThreadPoolExecutor(8) as kolam:
        for kode in kolam.map(lambda b: klien.post(f"http://127.0.0.1:{p.porta}/telegram/{bot}", content=b, headers=kepala).status_code,
                              badan):  # fmt: skip
            hasil[kode] = hasil.get(kode, 0) + 1
    return hasil


def test_hostile_updates_change_nothing_and_the_program_lives(p: Panggung) -> None:
    """S1: 10,000 random, oversized, malformed and deep-nested updates; memory within 1.5 times, everybody still served."""
    p.tulis(SARI, "/start")
    p.tunggu(SARI, "Selamat datang")
    antar(p, jahat(7, 100, mulai=900_000_000))
    p.sampai(lambda: p.sql("select count(*) from inbox where status='baru'")[0][0] == 0)
    sebelum, memori = isi(p), rss(p)
    hasil = antar(p, jahat(8, bagian(300, penuh=10_000), mulai=910_000_000))
    assert set(hasil) <= {200, 400, 413} and hasil[200] > 0 and hasil[400] > 0, hasil
    p.batas = 600.0
    p.sampai(lambda: p.sql("select count(*) from inbox where status='baru'")[0][0] == 0)
    assert isi(p) == sebelum
    assert rss(p) < 1.5 * memori, (rss(p), memori)
    assert httpx.get(f"http://127.0.0.1:{p.porta}/readyz", trust_env=False).status_code == 200
    p.babak_baru(SARI)
    p.tulis(SARI, "/bantuan")
    p.tunggu(SARI, "Bantuan")
    catat_angka("S1 pembaruan jahat", jawaban=hasil, rss_sebelum=round(memori), rss_sesudah=round(rss(p)))


def test_a_flooder_waits_his_turn_and_nobody_else_does(p: Panggung) -> None:
    """S11: 300 messages of one person in a moment; he is told once, and everybody else is answered at once."""
    banjir = p.orang_baru("Banjir (contoh)")
    p.tulis(banjir, "/start")
    p.tunggu(banjir, "Selamat datang")

    def satu(n: int) -> bytes:
        orang = {"id": banjir, "is_bot": False, "first_name": "Banjir (contoh)"}
        return httpx.Request("POST", "http://x", json={"update_id": 920_000_000 + n, "message": {
            "message_id": 50_000 + n, "date": 1_772_000_000, "text": "/bantuan", "from": orang,
            "entities": [{"type": "bot_command", "offset": 0, "length": 8}], "chat": {"id": banjir, "type": "private"}}}).read()  # fmt: skip

    assert antar(p, (satu(n) for n in range(300))) == {200: 300}
    awal = time.monotonic()
    for siapa in (SARI, *POST.values()):
        p.babak_baru(siapa)
        p.tulis(siapa, "/bantuan")
    for siapa in (SARI, *POST.values()):
        p.tunggu(siapa, "Bantuan")
    assert time.monotonic() - awal < 20  # the flooder's rest takes ten minutes
    menunggu, semua = p.sql(f"select sum(status='baru'), count(*) from inbox where chat='{banjir}' and update_id >= 920000000")[0]
    assert semua <= 200 + 60 and menunggu > 100
    p.tunggu(banjir, "datang terlalu cepat")
    assert sum("datang terlalu cepat" in x for x in p.isi(banjir)) == 1
    p.sql(f"update inbox set status='selesai', payload=null, klaim=null, selesai_at=diterima_at where chat='{banjir}' and status='baru'")


def test_a_token_is_changed_within_minutes_and_no_message_is_lost(p: Panggung) -> None:
    """S2: as docs/runbook.md says, `Mengganti token`: what came and what was owed while the old token was dead arrives with the new one."""
    assert p.proses is not None
    assert p.env["BOT_TOKEN"].encode() not in Path(f"/proc/{p.proses.pid}/cmdline").read_bytes()
    lama, baru = p.env["BOT_TOKEN"], "7000001:token-pengganti"
    p.babak_baru(SARI)
    p.sandbox.post("/token", {"token": baru})
    awal = time.monotonic()
    p.tulis(SARI, "/bantuan")  # Telegram keeps it, or delivers it; its answer meets a refused token
    for kode in POST:
        p.tulis(POST[kode], "/tugas")
    time.sleep(1)
    p.bunuh()  # a stop would wait for the calls that are refused
    p.env["BOT_TOKEN"] = baru
    p.mulai()
    p.tunggu(SARI, "Bantuan")
    for siapa in POST.values():
        p.tunggu(siapa, "tugas")
    assert time.monotonic() - awal < 300
    p.sampai(lambda: p.sql("select count(*) from outbox where status='antre'")[0][0] == 0)
    assert p.sql("select count(*) from outbox where status='mati' and galat like '401%'")[0][0] == 0
    assert lama not in p.catatan() and baru not in p.catatan()
