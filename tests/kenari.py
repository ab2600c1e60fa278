"""Canaries: what no log may hold. The whole suite listens at DEBUG, and what was heard is told when it ends.

Every invented person carries "(contoh)" in his name, so a name anywhere in a log is found; so are the tokens, numbers and addresses the
tests use.
"""

from __future__ import annotations

import logging
import os
import re
from pathlib import Path
from typing import Any

import structlog

from bot.catatan import redam

#: Names, bot tokens, NIP and NIK, telephone, e-mail, address.
KENARI = re.compile(r"\(contoh\)|(?<!\d)7\d{6}:[A-Za-z0-9_-]{3}|\b123456:contoh|(?:19800101 ?200001|0{8} ?0{6} ?0 ?0{3})|\b6473\d{12}\b"
                    r"|0812-?5550|sari\.kenari|Kenari Rahasia")  # fmt: skip

#: Where a canary was heard: the test or the file, and what was around it.
temuan: list[str] = []


def dengar(teks: str, asal: str) -> None:
    """Note every canary in a text."""
    temuan.extend(f"{asal}: ...{teks[max(0, c.start() - 80) : c.end() + 20]!r}" for c in KENARI.finditer(teks))


def _kini() -> str:
    return os.environ.get("PYTEST_CURRENT_TEST", "?")


class Telinga(logging.Handler):
    """Hears every record of the standard loggers, arguments and tracebacks included."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        dengar(self.format(record), _kini())


def telinga_structlog(_logger: Any, _metode: str, kejadian: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Hears every event of structlog, as long as a test leaves its settings alone."""
    dengar(repr(kejadian), _kini())
    return kejadian


_telinga = Telinga()


def pasang() -> None:
    """Listen, at the level and with the quiet libraries of `LOG_LEVEL=DEBUG`; again after a test that set up logging for itself."""
    akar = logging.getLogger()
    akar.setLevel(logging.DEBUG)
    if _telinga not in akar.handlers:
        akar.addHandler(_telinga)
    redam()
    penyaring = structlog.get_config()["processors"]
    if telinga_structlog not in penyaring:
        structlog.configure(processors=[telinga_structlog, *penyaring])


def baca_berkas(berkas: Path) -> None:
    """Listen to what a program of its own has written."""
    if berkas.is_file():
        dengar(berkas.read_text(errors="replace"), berkas.parent.name)
