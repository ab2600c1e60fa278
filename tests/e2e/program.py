"""The program as the stories start it: `python -m tests.e2e.program run`.

It is `paraf`, but a tap waits longer for its outcome before it is answered "Sedang diproses…": a story reads outcomes, and how
long they take on a busy machine is not its subject. And an authenticator's clock may be an hour ahead: a story that needs several
codes takes the next ones and does not wait half a minute for each; a code is still good once.
"""

from __future__ import annotations

from bot import __main__ as program
from bot.application import faktor
from handlers import register

SABAR = 50.0  # seconds; the sandbox takes an answer for 60
KELONGGARAN = 120  # time steps of half a minute


def main() -> None:
    """`paraf`, with patience."""
    register.SABAR = SABAR
    faktor.KELONGGARAN = KELONGGARAN
    program.main()


if __name__ == "__main__":
    main()
