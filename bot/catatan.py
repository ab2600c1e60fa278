"""Logging: one JSON line per event on standard error; no token, no payload, nothing about a person."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable
from typing import Any

import structlog


def siapkan_log(tingkat: str, rahasia: Iterable[str]) -> None:
    """Set up structlog and the standard loggers; `rahasia` (bot tokens) is cut out of whatever slips through."""
    daftar = tuple(r for r in rahasia if r)

    def sensor(_logger: Any, _nama: str, peristiwa: structlog.typing.EventDict) -> structlog.typing.EventDict:
        for kunci, nilai in peristiwa.items():
            if isinstance(nilai, str):
                for r in daftar:
                    nilai = nilai.replace(r, "[token]")
                peristiwa[kunci] = nilai
        return peristiwa

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
    pena.setFormatter(structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=bersama,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, sensor,
                    structlog.processors.JSONRenderer(ensure_ascii=False)],
    ))  # fmt: skip
    akar = logging.getLogger()
    akar.handlers[:] = [pena]
    akar.setLevel(tingkat)
    for nama in ("httpx", "httpcore", "telegram", "apscheduler", "asyncio", "aiosqlite"):
        logging.getLogger(nama).setLevel(logging.WARNING)
