"""Hostile updates, from a seed: random bytes and JSON, too large, too deep, the right shape with the wrong things in it."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

TEKS = ["", "a" * 4096, "a" * 200_000, "\x00", "\ud800", "\u202e/start", "/start " + "x" * 5000, "/berkas ' OR 1=1 --", "{{7*7}}", "<b>&lt;",
        "/" + "a" * 300, "\U0001f600" * 2000, "../../etc/passwd", "%s%n%x", "NaN", "null", "/mulai\n/tugas"]  # fmt: skip
ANGKA = [0, -1, 1, 2**31, 2**63 - 1, 2**63, 2**64, -(2**63), 10**400, 1.5, 1e308, True, None, "1", [], {}]
KUNCI = ["message", "edited_message", "callback_query", "my_chat_member", "channel_post", "inline_query", "poll", "chat_member", "x" * 500,
         "business_message", "shipping_query", "message_reaction"]  # fmt: skip


def _acak(r: random.Random, dalam: int = 0) -> Any:
    pilih = r.randrange(9 if dalam < 4 else 6)
    match pilih:
        case 0 | 1:
            return r.choice(ANGKA)
        case 2 | 3:
            return r.choice(TEKS)
        case 4:
            return r.getrandbits(60)
        case 5:
            return r.random() < 0.5
        case 6:
            return [_acak(r, dalam + 1) for _ in range(r.randrange(5))]
        case _:
            return {r.choice(["id", "from", "chat", "text", "date", "message", "data", "entities", "user", "document", "photo", "type"]):
                    _acak(r, dalam + 1) for _ in range(r.randrange(6))}  # fmt: skip


def _pesan(r: random.Random) -> dict[str, Any]:
    """A message that is almost right: one or two of its parts are not."""
    siapa = 5_000_000 + r.randrange(500)
    isi: dict[str, Any] = {
        "message_id": r.randrange(1, 10**6), "date": 1_772_000_000, "text": r.choice(TEKS),
        "from": {"id": siapa, "is_bot": False, "first_name": "Tamu (contoh)"}, "chat": {"id": siapa, "type": "private"},
    }  # fmt: skip
    for _ in range(r.randrange(3)):
        isi[r.choice([*isi, "entities", "document", "photo", "contact", "reply_to_message", "via_bot", "sender_chat"])] = _acak(r)
    return isi


def jahat(benih: int, banyak: int, *, mulai: int = 1) -> Iterator[bytes]:
    """So many bodies as a webhook would get them; update_id counts on from `mulai` where there is one."""
    r = random.Random(benih)
    for n in range(banyak):
        nomor = mulai + n
        match r.randrange(12):
            case 0:
                yield r.randbytes(r.randrange(2000))
            case 1:
                yield json.dumps(_acak(r)).encode()
            case 2:
                dalam = r.choice([100, 1_000, 20_000, 200_000])
                yield f'{{"update_id": {nomor}, "message": '.encode() + b"[" * dalam + b"]" * dalam + b"}"
            case 3:
                dalam = r.choice([100, 900, 5_000])
                yield f'{{"update_id": {nomor}, "message": '.encode() + b'{"chat":' * dalam + b"1" + b"}" * dalam + b"}"
            case 4 if n % 5 == 0:
                yield json.dumps({"update_id": nomor, "message": {"text": "x" * r.choice([900_000, 1_100_000])}}).encode()
            case 5:
                yield json.dumps({"update_id": r.choice(ANGKA), r.choice(KUNCI): _acak(r)}).encode()
            case 6:
                siapa = {"id": 5_000_000 + r.randrange(500), "is_bot": False, "first_name": "x"}
                yield json.dumps({"update_id": nomor, "callback_query": {
                    "id": r.choice(["1", "", None]), "from": siapa, "chat_instance": "1", "data": r.choice(TEKS)[:200],
                    "message": r.choice([_acak(r), _pesan(r)])}}).encode()  # fmt: skip
            case 7:
                yield json.dumps({"update_id": nomor, r.choice(KUNCI): _acak(r)}).encode()
            case _:
                yield json.dumps({"update_id": nomor, r.choice(["message", "edited_message"]): _pesan(r)}).encode()
