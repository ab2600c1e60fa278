"""A pretend Esign Client Service (API v2) on loopback: it signs with a key of its own, or fails in every way known."""

import base64
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from alat_ttd import KADIS, SAAT, KantorTtd

PENGGUNA, SANDI = "aplikasi-paraf", "sandi-aplikasi-RAHASIA"
NIK, PASSPHRASE = "6473010101700001", "kata kunci RAHASIA 7319"


class BsreTiruan:
    """Set `status` and `jawab` before a call; `panggilan` holds every (path, body) that arrived."""

    def __init__(self, penerbit: KantorTtd) -> None:
        self.status: Any = {"status": "ISSUE", "message": "user siap"}
        self.jawab: Callable[[bytes], tuple[int, bytes] | None] = self.tanda_tangani
        self.panggilan: list[tuple[str, dict[str, Any]]] = []
        self._kunci = penerbit.otoritas.untuk_menandatangani("bsre", KADIS, SAAT)
        self._penerbit = penerbit
        self.url = ""

    def tanda_tangani(self, pdf: bytes) -> tuple[int, bytes]:
        """200 with the signed file."""
        return self.berkas(self._penerbit.bubuhkan_kasar(pdf, self._kunci, "Signature1"))

    @staticmethod
    def berkas(pdf: bytes) -> tuple[int, bytes]:
        """200 with this file."""
        return 200, json.dumps({"time": 862, "file": [base64.b64encode(pdf).decode()]}).encode()

    @staticmethod
    def galat(kode: int, http: int = 400) -> tuple[int, bytes]:
        """A refusal as the service words it; it may repeat what it was sent."""
        return http, json.dumps({"error": f"Proses signing gagal : {PASSPHRASE} {NIK}", "status_code": kode}).encode()

    def banyak(self, jalur: str) -> int:
        """How often a path was called."""
        return sum(p == jalur for p, _ in self.panggilan)

    @property
    def sifat(self) -> dict[str, Any]:
        """The signatureProperties of the last sign call."""
        return dict(self.panggilan[-1][1]["signatureProperties"][0])


@contextmanager
def layani(tiruan: BsreTiruan) -> Iterator[BsreTiruan]:
    """The service while the block lasts."""

    class Penangan(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            isi = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            masuk = "Basic " + base64.b64encode(f"{PENGGUNA}:{SANDI}".encode()).decode()
            if self.headers["Authorization"] != masuk:
                return self._balas(401, b'{"error":"Unauthorized"}')
            tiruan.panggilan.append((self.path, isi))
            if self.path == "/api/v2/user/check/status":
                http, data = tiruan.status if isinstance(tiruan.status, tuple) else (200, json.dumps(tiruan.status).encode())
                return self._balas(http, data)
            jawaban = tiruan.jawab(base64.b64decode(isi["file"][0]))
            if jawaban is not None:
                self._balas(*jawaban)
            return None

        def _balas(self, http: int, isi: bytes) -> None:
            self.send_response(http)
            self.send_header("Content-Length", str(len(isi)))
            self.end_headers()
            self.wfile.write(isi)

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            pass  # the other side hung up, as it should

    server = Server(("127.0.0.1", 0), Penangan)
    tiruan.url = f"http://127.0.0.1:{server.server_port}"
    benang = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    benang.start()
    try:
        yield tiruan
    finally:
        server.shutdown()
        server.server_close()
        benang.join()


def lambat(detik: float) -> Callable[[bytes], tuple[int, bytes] | None]:
    """An answer that comes too late."""

    def jawab(_: bytes) -> tuple[int, bytes]:
        time.sleep(detik)
        return 200, b"{}"

    return jawab
