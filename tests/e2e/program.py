"""The program as the stories start it: `python -m tests.e2e.program run`.

It is `paraf`, but a tap waits longer for its outcome before it is answered "Sedang diproses…": a story reads outcomes, and how
long they take on a busy machine is not its subject.
"""

from __future__ import annotations

from bot import __main__ as program
from handlers import register

SABAR = 50.0  # seconds; the sandbox takes an answer for 60


def main() -> None:
    """`paraf`, with patience."""
    register.SABAR = SABAR
    program.main()


if __name__ == "__main__":
    main()
