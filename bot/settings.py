"""The settings, from the environment or `.env`; wrong ones stop the start with the whole list."""

from __future__ import annotations

import base64
import binascii
import json
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SecretsSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from bot.domain.galat import KonfigurasiSalah

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{3,100}")
_RAHASIA = re.compile(r"[A-Za-z0-9_-]{1,256}")

TELEGRAM = "https://api.telegram.org"

#: Settings that open something; a `.env` that holds one is for its owner's eyes only.
RAHASIA = ("BOT_TOKEN", "BOT_TOKENS", "WEBHOOK_SECRET", "KUNCI_INDUK", "KUNCI_CADANGAN", "BSRE_PASSWORD")

#: Where Docker puts secrets.
RAHASIA_DOCKER = "/run/secrets"


class _BerkasRahasia(SecretsSettingsSource):
    """A file per setting; an empty one is a setting that is not given."""

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """See `SecretsSettingsSource.get_field_value`."""
        nilai, nama, rumit = super().get_field_value(field, field_name)
        return nilai or None, nama, rumit


class Settings(BaseSettings):
    """One field per setting; `.env.example` explains each."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    BOT_TOKEN: str = ""
    INSTANSI: str = ""
    BOT_TOKENS: dict[str, str] = Field(default_factory=dict)
    TELEGRAM_API_BASE: str = TELEGRAM
    DATABASE_URL: str = "sqlite+aiosqlite:///data/paraf.db"
    DATA_DIR: Path = Path("data")
    PUBLIC_URL: str = ""
    WEBHOOK_SECRET: str = ""
    HTTP_HOST: str = "127.0.0.1"
    HTTP_PORT: int = 8080
    PDF_ENGINE: Literal["soffice", "unoserver", "none"] | None = None
    SIGNING_PROVIDER: Literal["none", "local", "bsre"] = "none"
    TSA_URL: str = ""
    BSRE_URL: str = ""
    BSRE_USER: str = ""
    BSRE_PASSWORD: SecretStr = SecretStr("")
    BSRE_PASSWORD_FILE: Path | None = None
    BSRE_LETAK: Literal["koordinat", "tag"] = "koordinat"
    OUTBOX_LIMITS: Literal["on", "off"] = "on"
    KUNCI_INDUK: str = ""
    KUNCI_CADANGAN: str = ""
    SOP_SPECS_DIR: Path | None = None
    CLOCK_URL: str = ""
    CONTOH: bool = False
    LOG_LEVEL: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    LOG_FORMAT: Literal["json", "teks"] = "json"

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource, env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource, file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Who is asked for a value, the first that has it wins."""
        assert isinstance(file_secret_settings, SecretsSettingsSource)
        return init_settings, env_settings, dotenv_settings, _BerkasRahasia(settings_cls, file_secret_settings.secrets_dir)

    @field_validator("TELEGRAM_API_BASE", "PUBLIC_URL", "CLOCK_URL", "BSRE_URL")
    @classmethod
    def _tanpa_garis_akhir(cls, nilai: str) -> str:
        return nilai.rstrip("/")

    @property
    def token_per_instansi(self) -> dict[str, str]:
        """Office id -> token."""
        return dict(self.BOT_TOKENS) or ({self.INSTANSI: self.BOT_TOKEN} if self.BOT_TOKEN else {})

    @property
    def bsre_password(self) -> str:
        """This application's password at the Esign Client Service, from the setting or its file.

        Raises:
            OSError: the file cannot be read.
        """
        if self.BSRE_PASSWORD_FILE is not None:
            return self.BSRE_PASSWORD_FILE.read_text("utf-8").strip()
        return self.BSRE_PASSWORD.get_secret_value()

    @property
    def rahasia(self) -> tuple[str, ...]:
        """What must never appear in a log."""
        try:
            sandi = self.bsre_password
        except OSError:
            sandi = ""
        basis_data = urlsplit(self.DATABASE_URL).password or ""
        semua = (*self.token_per_instansi.values(), sandi, self.WEBHOOK_SECRET, self.KUNCI_INDUK, self.KUNCI_CADANGAN, basis_data,
                 unquote(basis_data))  # fmt: skip
        return tuple(dict.fromkeys(x for x in semua if x))

    @property
    def postgres(self) -> bool:
        """Whether the database is a PostgreSQL server, which several programs may share."""
        return self.DATABASE_URL.startswith("postgresql+asyncpg://")

    @property
    def webhook(self) -> bool:
        """Webhook when both PUBLIC_URL and WEBHOOK_SECRET are set, else polling."""
        return bool(self.PUBLIC_URL and self.WEBHOOK_SECRET)


def folder_rahasia() -> list[Path]:
    """Where a setting may lie as a file of its name: what systemd (LoadCredential=) and Docker (secrets) give this process."""
    tempat = [Path(x) for x in (os.environ.get("CREDENTIALS_DIRECTORY"), RAHASIA_DOCKER) if x]
    return [x for x in tempat if x.is_dir() and os.access(x, os.R_OK | os.X_OK)]


def terbuka(env: Path) -> str | None:
    """What is wrong with a `.env` that holds secrets and that others may read or change."""
    if not env.is_file() or not env.stat().st_mode & 0o077:
        return None
    isi = dotenv_values(env)
    sandi = urlsplit(isi.get("DATABASE_URL") or "").password
    if not sandi and not any(isi.get(nama) for nama in RAHASIA):
        return None
    return f"{env}: memuat rahasia dan dapat dibaca orang lain. Jalankan: chmod 600 {env}"


def bentuk_log() -> str:
    """LOG_FORMAT as far as it can be told before the settings are read, which may be wrong."""
    diminta = os.environ.get("LOG_FORMAT") or dotenv_values(".env").get("LOG_FORMAT")
    return "teks" if diminta == "teks" else "json"


def baca(**nilai: object) -> Settings:
    """The settings of this process: from the environment, else `.env`, else a file of `folder_rahasia`.

    Raises:
        KonfigurasiSalah: with every finding; also when `.env` holds a secret and is open to others.
    """
    if masalah := terbuka(Path(".env")):
        raise KonfigurasiSalah([masalah])
    try:
        return Settings(_secrets_dir=folder_rahasia() or None, **nilai)  # type: ignore[arg-type,call-arg]
    except ValidationError as error:
        raise KonfigurasiSalah(
            [f"{'.'.join(map(str, e['loc']))}: nilai tidak sah ({e['msg']})." for e in error.errors()]
        ) from None
    except (SettingsError, json.JSONDecodeError):
        raise KonfigurasiSalah(["BOT_TOKENS: harus JSON, misalnya {\"dkisp-tarakan\": \"123:abc\"}."]) from None


def periksa(s: Settings, instansi: frozenset[str], *, perlu_token: bool = True) -> list[str]:
    """Everything that stops `paraf run`, as sentences."""
    masalah: list[str] = []
    if perlu_token and not s.token_per_instansi:
        masalah.append("BOT_TOKEN: belum diisi. Dapatkan dari @BotFather, lalu isi BOT_TOKEN dan INSTANSI di .env.")
    if s.BOT_TOKEN and s.BOT_TOKENS:
        masalah.append("BOT_TOKEN dan BOT_TOKENS: isi salah satu saja.")
    if s.BOT_TOKEN and not s.INSTANSI:
        masalah.append(f"INSTANSI: belum diisi. Pilih salah satu: {', '.join(sorted(instansi))}.")
    for id_, token in s.token_per_instansi.items():
        if id_ and id_ not in instansi:
            masalah.append(f"INSTANSI: '{id_}' tidak dikenal. Yang ada: {', '.join(sorted(instansi))}.")
        if not _TOKEN.fullmatch(token):
            masalah.append(f"Token bot untuk '{id_}': bentuknya tidak seperti token dari @BotFather.")
    daftar_bot = [t.split(":")[0] for t in s.token_per_instansi.values()]
    if len(set(daftar_bot)) != len(daftar_bot):
        masalah.append("BOT_TOKENS: dua instansi memakai bot yang sama.")
    if s.WEBHOOK_SECRET and not s.PUBLIC_URL:
        masalah.append("WEBHOOK_SECRET: webhook memerlukan PUBLIC_URL juga. Untuk polling kosongkan WEBHOOK_SECRET.")
    if s.PUBLIC_URL and not s.PUBLIC_URL.startswith(("http://", "https://")):
        masalah.append("PUBLIC_URL: harus alamat http:// atau https://, misalnya https://paraf.contoh.go.id.")
    if s.WEBHOOK_SECRET and (len(s.WEBHOOK_SECRET) < 32 or not _RAHASIA.fullmatch(s.WEBHOOK_SECRET)):
        masalah.append("WEBHOOK_SECRET: paling sedikit 32 karakter dari A-Z a-z 0-9 _ -.")
    if not s.DATABASE_URL.startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
        masalah.append("DATABASE_URL: harus sqlite+aiosqlite:///LOKASI atau postgresql+asyncpg://PENGGUNA:SANDI@HOST/NAMA.")
    if not 0 <= s.HTTP_PORT <= 65535:
        masalah.append("HTTP_PORT: di luar 0 sampai 65535.")
    if s.TSA_URL and not s.TSA_URL.startswith(("http://", "https://")):
        masalah.append("TSA_URL: harus alamat http:// atau https:// dari penyedia cap waktu (RFC 3161).")
    if s.TSA_URL and s.SIGNING_PROVIDER != "local":
        masalah.append("TSA_URL: hanya dipakai dengan SIGNING_PROVIDER=local. Kosongkan, atau ganti penyedianya.")
    if s.SIGNING_PROVIDER == "bsre":
        masalah += _periksa_bsre(s)
    masalah += [f"{nama}: harus base64 dari 32 byte." for nama in ("KUNCI_INDUK", "KUNCI_CADANGAN")
                if getattr(s, nama) and _kunci_32(getattr(s, nama)) is None]  # fmt: skip
    if s.KUNCI_CADANGAN and s.KUNCI_CADANGAN == s.KUNCI_INDUK:
        masalah.append("KUNCI_CADANGAN: jangan sama dengan KUNCI_INDUK. Buat yang lain: openssl rand -base64 32")
    return masalah


def _kunci_32(teks: str) -> bytes | None:
    """A key of 32 bytes as it stands in a setting, or None when it is none."""
    try:
        kunci = base64.b64decode(teks.strip(), validate=True)
    except (ValueError, binascii.Error):
        return None
    return kunci if len(kunci) == 32 else None


def kunci_cadangan(s: Settings) -> bytes | None:
    """The key backups are encrypted with, or None when none is set.

    Raises:
        KonfigurasiSalah: the setting holds no key.
    """
    if not s.KUNCI_CADANGAN:
        return None
    kunci = _kunci_32(s.KUNCI_CADANGAN)
    if kunci is None:
        raise KonfigurasiSalah(["KUNCI_CADANGAN: harus base64 dari 32 byte (openssl rand -base64 32)."])
    return kunci


def _periksa_bsre(s: Settings) -> list[str]:
    masalah: list[str] = []
    if not s.BSRE_URL.startswith(("http://", "https://")):
        masalah.append("BSRE_URL: SIGNING_PROVIDER=bsre memerlukan alamat Esign Client Service milik instansi, misalnya http://10.0.0.5.")
    if not s.BSRE_USER:
        masalah.append("BSRE_USER: belum diisi. Buat akun aplikasi di halaman admin Esign Client Service.")
    if s.BSRE_PASSWORD_FILE is not None and s.BSRE_PASSWORD.get_secret_value():
        masalah.append("BSRE_PASSWORD dan BSRE_PASSWORD_FILE: isi salah satu saja.")
    try:
        if s.BSRE_PASSWORD_FILE is not None and s.BSRE_PASSWORD_FILE.stat().st_mode & 0o077:
            masalah.append(f"{s.BSRE_PASSWORD_FILE}: dapat dibaca orang lain. Jalankan: chmod 600 {s.BSRE_PASSWORD_FILE}")
        if not s.bsre_password:
            masalah.append("BSRE_PASSWORD: belum diisi (atau BSRE_PASSWORD_FILE, nama berkas yang berisi sandi itu).")
    except (OSError, ValueError):
        masalah.append(f"BSRE_PASSWORD_FILE: {s.BSRE_PASSWORD_FILE} tidak dapat dibaca.")
    if not s.PUBLIC_URL.startswith("https://"):
        masalah.append("PUBLIC_URL: SIGNING_PROVIDER=bsre memerlukan alamat https://, karena passphrase diberikan di halaman sekali pakai, "
                       "tidak pernah di obrolan.")  # fmt: skip
    return masalah


@dataclass(frozen=True, slots=True)
class KunciInduk:
    """The master key, and whether it was made just now."""

    kunci: bytes
    baru: bool


def tak_terbuka(galat: OSError, lokasi: Path | str | None = None) -> str:
    """What is said of a file that cannot be opened, most often because it belongs to another user."""
    return f"{lokasi or galat.filename}: tidak dapat dibuka ({galat.strerror}). Jalankan sebagai pengguna yang menjalankan bot."


def kunci_induk(s: Settings) -> KunciInduk:
    """The master key for data at rest: from the setting, or from a 0600 file made on the first start.

    Raises:
        KonfigurasiSalah: the file can be read by others, or not by us, or holds no key.
    """
    if s.KUNCI_INDUK:
        return KunciInduk(base64.b64decode(s.KUNCI_INDUK), False)
    lokasi = s.DATA_DIR / "kunci-induk"
    try:
        s.DATA_DIR.mkdir(parents=True, exist_ok=True)
        deskriptor = os.open(lokasi, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        if lokasi.stat().st_mode & 0o077:
            raise KonfigurasiSalah([f"{lokasi}: dapat dibaca orang lain. Jalankan: chmod 600 {lokasi}"]) from None
        try:
            ada = _kunci_32(lokasi.read_text("ascii", "replace"))
        except OSError as galat:
            raise KonfigurasiSalah([tak_terbuka(galat, lokasi)]) from None
        if ada is None:
            raise KonfigurasiSalah([f"{lokasi}: isinya bukan kunci 32 byte (base64)."]) from None
        return KunciInduk(ada, False)
    except OSError as galat:
        raise KonfigurasiSalah([tak_terbuka(galat, lokasi)]) from None
    kunci = secrets.token_bytes(32)
    with os.fdopen(deskriptor, "w") as berkas:
        berkas.write(base64.b64encode(kunci).decode() + "\n")
        berkas.flush()
        os.fsync(berkas.fileno())
    return KunciInduk(kunci, True)
