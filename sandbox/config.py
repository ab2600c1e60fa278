"""The configuration file of a sandbox: bots, personas, limits, clock."""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sandbox.errors import WrongUse

_TOKEN = re.compile(r"\d{3,15}:[A-Za-z0-9_-]{3,64}")
_USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{2,31}")


@dataclass(frozen=True)
class BotConfig:
    """One bot: its token (`123456:abc`), username and display name."""

    token: str
    username: str
    nama: str
    baca_semua_grup: bool = False  # privacy mode off: sees every message of its groups

    @classmethod
    def from_json(cls, item: Any) -> "BotConfig":
        """Read one entry of `bots`; raises WrongUse when it is incomplete."""
        if not isinstance(item, dict) or not _TOKEN.fullmatch(str(item.get("token", ""))):
            raise WrongUse("Setiap bot perlu token berbentuk 123456:abc.")
        if not _USERNAME.fullmatch(str(item.get("username", ""))):
            raise WrongUse("Setiap bot perlu username: huruf, angka, garis bawah.")
        return cls(
            token=item["token"],
            username=item["username"],
            nama=str(item.get("nama") or item["username"]),
            baca_semua_grup=bool(item.get("baca_semua_grup", False)),
        )


@dataclass(frozen=True)
class PersonaConfig:
    """One pretend person who uses the page or is driven by a test."""

    id: int
    nama: str
    keterangan: str = ""  # subtitle, for example the post
    kelompok: str = "Pemohon"  # heading at the left of the page
    username: str | None = None
    sudah_mulai: bool = False  # True: every bot may write first
    bot: str | None = None  # username of the only bot this person knows; none: all of them

    @classmethod
    def from_json(cls, item: Any) -> "PersonaConfig":
        """Read one entry of `personas`; raises WrongUse when it is incomplete."""
        if not isinstance(item, dict):
            raise WrongUse("Persona ditulis sebagai objek JSON.")
        number = item.get("id")
        if isinstance(number, bool) or not isinstance(number, int) or number <= 0:
            raise WrongUse("Setiap persona perlu id: bilangan bulat di atas nol.")
        if not str(item.get("nama") or "").strip():
            raise WrongUse(f"Persona {number} perlu nama.")
        return cls(
            id=number,
            nama=str(item["nama"]),
            keterangan=str(item.get("keterangan") or ""),
            kelompok=str(item.get("kelompok") or "Pemohon"),
            username=str(item["username"]) if item.get("username") else None,
            sudah_mulai=bool(item.get("sudah_mulai", False)),
            bot=str(item["bot"]) if item.get("bot") else None,
        )


@dataclass(frozen=True)
class Config:
    """Everything a sandbox starts with."""

    bots: list[BotConfig]
    personas: list[PersonaConfig] = field(default_factory=list)
    limits: bool = True  # Telegram's pace and its 429
    mulai_jam: datetime | None = None  # sandbox time at the start; none: real time
    zona: str = "WIB"  # office zone the page shows first: WIB, WITA or WIT
    callback_detik: float = 60.0  # how long a button tap may be answered, real seconds
    webhook_jeda: float = 0.5  # first pause before a webhook delivery is repeated, doubled up to 10 s

    @classmethod
    def from_json(cls, body: Any) -> "Config":
        """Read a configuration as written in the file.

        Raises:
            WrongUse: something is missing or of the wrong kind.
        """
        if not isinstance(body, dict) or not isinstance(body.get("bots"), list) or not body["bots"]:
            raise WrongUse(
                'Konfigurasi perlu sedikitnya satu bot: {"bots": [{"token", "username", "nama"}]}.'
            )
        config = cls(
            bots=[BotConfig.from_json(item) for item in body["bots"]],
            personas=[PersonaConfig.from_json(item) for item in body.get("personas") or []],
            limits=body.get("limits", "on") in ("on", True),
            mulai_jam=parse_time(body["mulai_jam"]) if body.get("mulai_jam") else None,
            zona=str(body.get("zona", "WIB")),
            callback_detik=float(body.get("callback_detik", 60.0)),
            webhook_jeda=float(body.get("webhook_jeda", 0.5)),
        )
        if config.zona not in ("WIB", "WITA", "WIT"):
            raise WrongUse("zona harus WIB, WITA atau WIT.")
        for kind, names in (
            ("Token bot", [bot.token.split(":")[0] for bot in config.bots]),
            ("Username bot", [bot.username.lower() for bot in config.bots]),
            ("Id persona", [str(persona.id) for persona in config.personas]),
        ):
            if len(set(names)) < len(names):
                raise WrongUse(f"{kind} tidak boleh berulang.")
        return config

    @classmethod
    def from_file(cls, path: Path) -> "Config":
        """Read a configuration file; raises WrongUse when it cannot be read."""
        try:
            return cls.from_json(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError) as error:
            raise WrongUse(f"{path} tidak terbaca: {error}") from error


def parse_time(text: Any) -> datetime:
    """Read an ISO time with its zone (`2026-03-02T08:00:00+08:00`); raises WrongUse otherwise."""
    try:
        when = datetime.fromisoformat(str(text))
    except ValueError as error:
        raise WrongUse(f"Waktu tidak terbaca: {text}") from error
    if when.tzinfo is None:
        raise WrongUse("Waktu perlu zona, misalnya 2026-03-02T08:00:00+08:00.")
    return when
