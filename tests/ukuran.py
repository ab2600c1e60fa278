"""How much of a long test runs: a share each time, everything with `make test-lama`.

A test that is long because of its numbers takes them from `bagian`; one that is long as it stands and whose promise a shorter
test holds too is marked `lama`.
"""

from __future__ import annotations

import os

#: Set by `make test-lama`.
PENUH = os.environ.get("PARAF_UJI_PENUH") == "1"


def bagian(biasa: int, *, penuh: int) -> int:
    """The number of examples: `biasa` in `make test`, `penuh` in `make test-lama`."""
    return penuh if PENUH else biasa
