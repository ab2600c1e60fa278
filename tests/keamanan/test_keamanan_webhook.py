"""S1: the webhook in front of the real inbox. Without the secret nothing is read, and nothing is written."""

from __future__ import annotations

import random
import string
from pathlib import Path

import httpx
from sqlalchemy import func, select

from bot.gateways.jam import JamNyata
from bot.inbox.penerima import PintuWebhook
from bot.settings import Settings, periksa
from bot.store.database import Database
from bot.store.inbox import InboxSql
from bot.store.models import Base, InboxRow
from bot.web.app import KEPALA_SECRET, buat_app
from tests.keamanan.alat_jahat import jahat
from tests.keamanan.alat_keamanan import catat_angka
from tests.ukuran import bagian

SECRET = "rahasia-contoh_0123456789-0123456789"
HURUF = string.ascii_letters + string.digits + "_-"


def palsu(r: random.Random) -> bytes | None:
    """No secret, a random one, or one that is almost right: a letter more, less, other or in the other case."""
    i = r.randrange(len(SECRET))
    semua: list[bytes | None] = [
        None, b"", "".join(r.choice(HURUF) for _ in range(len(SECRET))).encode(), SECRET[:i].encode(), SECRET.encode() + b"x",
        (SECRET[:i] + r.choice(HURUF.replace(SECRET[i], "")) + SECRET[i + 1 :]).encode(), SECRET.swapcase().encode(),
        SECRET.encode()[::-1], r.randbytes(40).replace(b"\r", b"").replace(b"\n", b"").strip(), SECRET.encode() * 20,
    ]  # fmt: skip
    return r.choice(semua)


async def test_no_forged_delivery_writes_a_row(tmp_path: Path) -> None:
    """S1: 10,000 tries with missing, wrong and near-miss secrets: 401 each, 0 rows; then the right one is kept."""
    db = Database(f"sqlite+aiosqlite:///{tmp_path}/paraf.db")
    Base.metadata.create_all(db.engine)
    inbox = InboxSql(db, JamNyata(), pemegang="uji", teks_insiden=str, insiden_baru=lambda *_: None)
    pintu = PintuWebhook(bot="7", instansi="a", secret=SECRET, store=inbox, bangunkan=lambda: None)

    async def siap() -> dict[str, bool]:
        return {}

    r = random.Random(1)
    n = bagian(500, penuh=10_000)
    transport = httpx.ASGITransport(buat_app(siap=siap, pintu={"7": pintu}))
    async with httpx.AsyncClient(transport=transport, base_url="http://paraf.contoh") as klien:
        for nomor, badan in enumerate(jahat(1, n), 1):
            secret = palsu(r)
            isi = badan if nomor % 3 else f'{{"update_id": {nomor}, "message": {{}}}}'.encode()
            jawaban = await klien.post(f"/telegram/{r.choice(['7', '8', '7%00', '-1'])}", content=isi,
                                       headers=[] if secret is None else [(KEPALA_SECRET.encode(), secret)])  # fmt: skip
            assert jawaban.status_code in (401, 404) and jawaban.content in (b"", b"Not Found"), secret
        assert await db.baca(lambda s: s.scalar(select(func.count()).select_from(InboxRow))) == 0
        catat_angka("S1 kiriman palsu", kali=n, baris=0)
        benar = await klien.post("/telegram/7", content=b'{"update_id": 1, "message": {}}', headers={KEPALA_SECRET: SECRET})
        assert benar.status_code == 200
        assert await db.baca(lambda s: s.scalar(select(func.count()).select_from(InboxRow))) == 1
    await db.tutup()


def test_a_short_secret_and_a_door_to_the_world_are_not_accepted_by_default() -> None:
    """S1: 32 characters of Telegram's alphabet at least; the program listens on this machine only, behind its proxy."""
    for secret in ("x" * 31, "x" * 40 + "!", "é" * 40):
        s = Settings(_env_file=None, BOT_TOKEN="1:abc", INSTANSI="a", PUBLIC_URL="https://x", WEBHOOK_SECRET=secret)  # type: ignore[call-arg]
        assert any(m.startswith("WEBHOOK_SECRET") for m in periksa(s, frozenset({"a"})))
    assert Settings.model_fields["HTTP_HOST"].default == "127.0.0.1"
