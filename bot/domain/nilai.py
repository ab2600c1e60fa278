"""What cases and events are made of: values that rows hold as text; and a copy of one with other fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:  # knows which fields there are and of what types; what msgspec says of its own takes anything
    from dataclasses import replace as ganti
else:
    from msgspec.structs import replace as ganti


class Nilai(Struct, frozen=True, forbid_unknown_fields=True):
    """Root of the values that rows hold.

    A field that is not known here was written by a newer version: to go on without it would drop what it says at the next save, and with it
    perhaps a paraf. So it is refused.
    """


__all__ = ["Nilai", "ganti"]
