"""The program as the kill battery starts it: as in the stories, and every call carries the number of its row.

Telegram ignores a parameter it does not know; the sandbox's journal keeps it, so a message that was sent twice can be told from
two messages with the same words.
"""

from __future__ import annotations

from typing import Any

from bot.application.ports_pipa import Kiriman
from bot.outbox.pengirim import Pengirim
from tests.e2e import program

LABEL = "kiriman"


def main() -> None:
    """`paraf`, with labels."""
    asli = Pengirim._isi

    def berlabel(self: Pengirim, kiriman: Kiriman) -> dict[str, Any]:
        return {**asli(self, kiriman), LABEL: f"{kiriman.id}.{kiriman.versi}"}

    Pengirim._isi = berlabel  # type: ignore[method-assign]
    program.main()


if __name__ == "__main__":
    main()
