"""Logging: one line per event on standard error, as JSON or as text; no token, no payload, nothing about a person.

What happens to a case is logged under its number once it is committed (`peristiwa`), with the kind of the event and without who did it.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from typing import Any

import structlog

#: What a line about an event of a case holds beside its name.
ISI_PERISTIWA = ("instansi", "berkas", "urut", "jenis")

#: Loggers of libraries that repeat addresses with tokens, statements or texts: heard from WARNING on, whatever the level.
SENYAP = ("aiohttp", "httpx", "httpcore", "telegram", "apscheduler", "asyncio", "aiosqlite", "sqlalchemy", "alembic", "asyncpg", "uvicorn", "PIL",
          "fontTools", "docxtpl", "docx", "multipart", "python_multipart")  # fmt: skip

#: Loggers whose warnings name the signer of a letter or repeat a whole answer of Telegram: not heard. What failed there reaches the
#: log through the error that is raised.
BISU = ("pyhanko", "pyhanko_certvalidator", "telegram.request")

#: How a line begins as text.
DI_DEPAN = ("timestamp", "level", "event")


def redam() -> None:
    """Quieten the libraries, whatever the level of the program."""
    for nama in SENYAP:
        logging.getLogger(nama).setLevel(logging.WARNING)
    for nama in BISU:
        logging.getLogger(nama).setLevel(logging.CRITICAL + 1)


def siapkan_log(tingkat: str, rahasia: Iterable[str], bentuk: str = "json") -> None:
    """Set up structlog and the standard loggers; `rahasia` (tokens, keys, passwords) is cut out of whatever slips through.

    `bentuk` is `json`, or `teks` for a terminal (logfmt).
    """
    daftar = tuple(r for r in rahasia if r)

    def sensor(_logger: Any, _nama: str, peristiwa: structlog.typing.EventDict) -> structlog.typing.EventDict:
        return {kunci: tanpa_rahasia(nilai) for kunci, nilai in peristiwa.items()}

    def tanpa_rahasia(nilai: Any) -> Any:
        """The value without a secret in it, however deep."""
        if isinstance(nilai, bool | int | float | None):
            return nilai
        if isinstance(nilai, dict):
            return {tanpa_rahasia(k): tanpa_rahasia(v) for k, v in nilai.items()}
        if isinstance(nilai, list | tuple | set | frozenset):
            return [tanpa_rahasia(x) for x in nilai]
        teks = nilai if isinstance(nilai, str) else repr(nilai)
        for r in daftar:
            teks = teks.replace(r, "[token]")
        return teks

    bersama: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        structlog.stdlib.PositionalArgumentsFormatter(),
    ]
    structlog.configure(
        processors=[*bersama, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    pena = logging.StreamHandler(sys.stderr)
    penulis = (structlog.processors.JSONRenderer() if bentuk == "json"  # ASCII: nothing written can move a terminal
               else structlog.processors.LogfmtRenderer(key_order=DI_DEPAN, drop_missing=True))  # fmt: skip
    pena.setFormatter(structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[*bersama, structlog.stdlib.ExtraAdder(ISI_PERISTIWA)],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, sensor, penulis],
    ))  # fmt: skip
    akar = logging.getLogger()
    akar.handlers[:] = [pena]
    akar.setLevel(tingkat)
    redam()
    logging.captureWarnings(True)  # a warning is one line too
