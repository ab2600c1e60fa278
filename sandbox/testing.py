"""Helpers for tests: a sandbox in a thread of its own, and a client for its control API."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from sandbox.app import create_app
from sandbox.clock import Deadline
from sandbox.config import Config
from sandbox.server import Server, loopback_socket

Json = dict[str, Any]
CONTOH_CONFIG: Json = {
    "bots": [{"token": "7000001:contoh-token", "username": "paraf_contoh_bot", "nama": "Paraf (contoh)"}],
    "personas": [
        {"id": 101, "nama": "Sari (contoh)", "keterangan": "Mahasiswi", "kelompok": "Pemohon"},
        {
            "id": 201,
            "nama": "Budi (contoh)",
            "keterangan": "Kepala Bidang",
            "kelompok": "Pejabat",
            "sudah_mulai": True,
        },
        {
            "id": 202,
            "nama": "Rina (contoh)",
            "keterangan": "Analis",
            "kelompok": "Pejabat",
            "sudah_mulai": True,
        },
    ],
}


class SandboxClient:
    """Acts as persons and looks around, over HTTP. Blocking: in async code call it through a thread."""

    def __init__(self, base: str) -> None:
        self.base = base
        self._http = httpx.Client(base_url=f"{base}/sandbox", timeout=70, trust_env=False, verify=False)  # loopback only  # nosec B501

    @property
    def bot_base(self) -> str:
        """Return what python-telegram-bot wants as base_url."""
        return f"{self.base}/bot"

    @property
    def file_base(self) -> str:
        """Return what python-telegram-bot wants as base_file_url."""
        return f"{self.base}/file/bot"

    def get(self, path: str, **query: Any) -> Any:
        """Return the JSON of a control address; raises httpx.HTTPStatusError when it is refused."""
        return self._http.get(path, params=query).raise_for_status().json()

    def post(self, path: str, body: Any) -> Any:
        """Send JSON to a control address and return its JSON; raises httpx.HTTPStatusError when refused."""
        return self._http.post(path, json=body).raise_for_status().json()

    def kirim(self, persona: int, teks: str = "", **more: Any) -> Json:
        """Send as a person (`bot`, `grup`, `balas_ke`, `stiker`, `kontak`, `teruskan`); return the first message."""
        sent: Json = self.post("/kirim", {"persona": persona, "teks": teks, **more})
        return dict(sent["pesan"][0])

    def kirim_berkas(
        self, persona: int, *files: tuple[str, bytes], teks: str = "", **more: Any
    ) -> list[Json]:
        """Send files (name, bytes) as a person; `sebagai="foto"` sends photos."""
        form = {"persona": str(persona), "teks": teks, **{name: str(value) for name, value in more.items()}}
        answer = self._http.post("/kirim", data=form, files=[("berkas", item) for item in files])
        return list(answer.raise_for_status().json()["pesan"])

    def ketuk(
        self, persona: int, message_id: int, tombol: str = "", *, tunggu: float = 0, **more: Any
    ) -> Json:
        """Tap a button by label (or `data=`); with `tunggu` the answer is under `jawaban`."""
        body = {"persona": persona, "message_id": message_id, "tombol": tombol, "tunggu": tunggu, **more}
        return dict(self.post("/ketuk", body))

    def pesan(self, persona: int | None = None, **query: Any) -> list[Json]:
        """Return the messages of a chat (`bot`, `grup`, `sejak`, `tunggu`)."""
        known = {} if persona is None else {"persona": persona}
        return list(self.get("/pesan", **known, **query)["pesan"])

    def tunggu_pesan(
        self, persona: int, cocok: Callable[[Json], bool], *, detik: float = 20, **query: Any
    ) -> Json:
        """Wait for a standing message of a bot that fits; return it as it is now.

        Raises:
            TimeoutError: no such message within `detik` real seconds.
        """
        deadline, since = Deadline(detik), 0
        seen: list[str] = []
        while deadline.left():
            answer = self.get(
                "/pesan", persona=persona, sejak=since, tunggu=min(deadline.left(), 20), **query
            )
            since = answer["versi"]
            for message in answer["pesan"]:
                if message["dari_bot"] and not message["dihapus"] and cocok(message):
                    return dict(message)
                seen.append(str(message.get("text") or message.get("caption") or message.keys()))
        raise TimeoutError(f"tidak ada pesan yang cocok dalam {detik} detik; terlihat: {seen[-10:]}")

    def berkas(self, file_id: str) -> bytes:
        """Return the bytes of a file that lies in a chat."""
        return self._http.get(f"/berkas/{file_id}").raise_for_status().content

    def jurnal(self, **query: Any) -> list[Json]:
        """Return the journal of Bot API calls (`metode`, `bot`, `kode`, `sejak`)."""
        return list(self.get("/jurnal", **query)["panggilan"])

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()


@contextmanager
def running_sandbox(
    config: Json | None = None, *, state: Path | None = None, port: int = 0
) -> Iterator[SandboxClient]:
    """Run a sandbox in a thread on a free loopback port while the block lasts."""
    listener = loopback_socket("127.0.0.1", port)
    server = Server(create_app(Config.from_json(config or CONTOH_CONFIG), state), log_level="critical")
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="sandbox")
    thread.start()
    client = SandboxClient(f"http://127.0.0.1:{listener.getsockname()[1]}")
    try:
        client.get("/clock")
        yield client
    finally:
        client.close()
        server.should_exit = True
        thread.join()
        listener.close()
