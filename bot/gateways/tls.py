"""The TLS context every line out shares: reading the certificates takes longer than the rest of opening a line."""

import ssl
from functools import cache

import httpx


@cache
def konteks_tls() -> ssl.SSLContext:
    """Certificates as httpx chooses them (SSL_CERT_FILE and SSL_CERT_DIR are respected), read once."""
    return httpx.create_ssl_context()
