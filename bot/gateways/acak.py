"""Randomness of the operating system, behind the port `Acak`."""

from __future__ import annotations

import base64
import secrets

#: Of any byte the letter or digit of base32 that its lower five bits stand for.
_BASE32 = bytes(b"abcdefghijklmnopqrstuvwxyz234567"[satu & 31] for satu in range(256))


class AcakSistem:
    """Ids, tokens and codes from `secrets`."""

    def id(self) -> str:
        """130 random bits as 26 characters."""
        return secrets.token_bytes(26).translate(_BASE32).decode()

    def token(self, bit: int = 128) -> str:
        """A URL-safe secret; 128 bits are 22 characters."""
        return secrets.token_urlsafe(bit // 8)

    def kode(self) -> str:
        """80 random bits as 16 base32 characters."""
        return base64.b32encode(secrets.token_bytes(10)).decode()
