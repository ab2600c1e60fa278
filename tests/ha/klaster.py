"""Three etcd and three PostgreSQL under Patroni on loopback, from Debian's packages and the files of `deploy/patroni`.

All of it lives in one temporary folder and runs as the user postgres. Every process is known by its pid and ends with the thread
that started it, however that ends.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any

import httpx

from tests.postgres import bukan_root, program

CONTOH = Path(__file__).resolve().parents[2] / "deploy" / "patroni"
NAMA = ("satu", "dua", "tiga")
BASIS_DATA = "paraf"


def _porta() -> int:
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        return int(soket.getsockname()[1])


def _mulai(catatan: Path, *perintah: str) -> subprocess.Popen[bytes]:
    """Start as the user postgres; SIGTERM comes when the thread that starts it is gone."""
    with catatan.open("ab") as log:
        return subprocess.Popen(["setpriv", "--pdeathsig", "TERM", *perintah], stdout=log, stderr=log, cwd=catatan.parent,
                                env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}, start_new_session=True,
                                **bukan_root())  # fmt: skip


@dataclass
class Anggota:
    """One of the three machines, in so far as they are machines."""

    nama: str
    folder: Path
    porta: int = field(default_factory=_porta)
    porta_api: int = field(default_factory=_porta)
    porta_etcd: int = field(default_factory=_porta)
    porta_sejawat: int = field(default_factory=_porta)
    etcd: subprocess.Popen[bytes] | None = None
    patroni: subprocess.Popen[bytes] | None = None

    def postmaster(self) -> int | None:
        """The pid of its PostgreSQL, if that runs."""
        try:
            pid = int((self.folder / "data" / "postmaster.pid").read_text().split("\n", 1)[0])
            keadaan = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
            return None if keadaan == "Z" else pid
        except (OSError, ValueError, IndexError):
            return None

    def mulai_patroni(self) -> None:
        """Start Patroni, as the machine's init does after a crash."""
        self.patroni = _mulai(self.folder / "patroni.log", "patroni", str(self.folder / "patroni.yml"))


def _anak(induk: int) -> list[int]:
    hasil = []
    for berkas in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(berkas.read_text().rsplit(")", 1)[1].split()[1]) == induk:
                hasil.append(int(berkas.parent.name))
        except (OSError, IndexError):
            continue
    return hasil


def _bunuh(*daftar: int) -> None:
    for pid in daftar:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


class Klaster:
    """The three of them."""

    def __init__(self, folder: Path) -> None:
        self.anggota = [Anggota(nama, folder / nama) for nama in NAMA]
        self._sandi = {nama: secrets.token_urlsafe(12) for nama in ("UTAMA", "REPLIKASI", "GULUNG", "PARAF")}
        self._http = httpx.Client(timeout=2, trust_env=False)
        sejawat = ",".join(f"{a.nama}=http://127.0.0.1:{a.porta_sejawat}" for a in self.anggota)
        siapa = bukan_root()
        for a in self.anggota:
            isi = {
                "NAMA": a.nama, "ALAMAT": "127.0.0.1", "JARINGAN": "127.0.0.1/32", "PORTA": a.porta, "PORTA_API": a.porta_api,
                "PORTA_ETCD": a.porta_etcd, "PORTA_SEJAWAT": a.porta_sejawat, "SEJAWAT": sejawat,
                "ETCD": ",".join(f"127.0.0.1:{x.porta_etcd}" for x in self.anggota), "BIN": Path(program("postgres")).parent,
                "PGPASS": a.folder / "pgpass", "SOKET": a.folder, "WATCHDOG": "off",
                **{f"SANDI_{nama}": sandi for nama, sandi in self._sandi.items()},
            }  # fmt: skip
            a.folder.mkdir()
            for nama, data in (("etcd.yml", a.folder / "etcd"), ("patroni.yml", a.folder / "data")):
                berkas = a.folder / nama
                berkas.write_text(Template((CONTOH / nama).read_text()).substitute(isi, DATA=data))
                berkas.chmod(0o600)
            if siapa:
                for berkas in (a.folder, *a.folder.iterdir()):
                    os.chown(berkas, siapa["user"], siapa["group"])

    def mulai(self) -> None:
        """Start everything, wait until all three work, and make the program's user and database."""
        for a in self.anggota:
            a.etcd = _mulai(a.folder / "etcd.log", "etcd", "--config-file", str(a.folder / "etcd.yml"))
        for a in self.anggota:
            a.mulai_patroni()
        self.tunggu_utuh(120)
        utama = self.utama()
        for perintah in (f"CREATE ROLE paraf LOGIN PASSWORD '{self._sandi['PARAF']}'", f"CREATE DATABASE {BASIS_DATA} OWNER paraf"):
            subprocess.run([program("psql"), "-h", "127.0.0.1", "-p", str(utama.porta), "-U", "postgres", "-qc", perintah, "postgres"],
                           check=True, timeout=30, env={"PATH": os.environ["PATH"], "PGPASSWORD": self._sandi["UTAMA"]})  # fmt: skip

    def url(self) -> str:
        """DATABASE_URL."""
        hosts = "&".join(f"host=127.0.0.1:{a.porta}" for a in self.anggota)
        return f"postgresql+asyncpg://paraf:{self._sandi['PARAF']}@/{BASIS_DATA}?{hosts}&target_session_attrs=read-write"

    # --- what it is like -------------------------------------------------------------------------------------------

    def keadaan(self) -> list[dict[str, Any]]:
        """The members as Patroni sees them; empty while nobody answers."""
        for a in self.anggota:
            try:
                return list(self._http.get(f"http://127.0.0.1:{a.porta_api}/cluster").raise_for_status().json()["members"])
            except (httpx.HTTPError, KeyError, ValueError):
                continue
        return []

    def utuh(self) -> bool:
        """Whether one leads, two follow on its timeline, and one of them has every commit."""
        m = self.keadaan()
        return (sorted(x["role"] for x in m) == ["leader", "replica", "sync_standby"] and len({x.get("timeline") for x in m}) == 1
                and all(x["state"] in ("running", "streaming") for x in m))  # fmt: skip

    def tunggu_utuh(self, detik: float) -> None:
        """Wait until all three work.

        Raises:
            AssertionError: they do not; with what they wrote last.
        """
        habis = time.monotonic() + detik
        while not self.utuh():
            if time.monotonic() > habis:
                catatan = "\n".join(f"== {a.nama}\n{(a.folder / 'patroni.log').read_text()[-1500:]}" for a in self.anggota)
                raise AssertionError(f"klaster tidak utuh: {self.keadaan()}\n{catatan}")
            time.sleep(0.2)

    def utama(self) -> Anggota:
        """The member that leads."""
        nama = next(x["name"] for x in self.keadaan() if x["role"] == "leader")
        return next(a for a in self.anggota if a.nama == nama)

    # --- what befalls it -------------------------------------------------------------------------------------------

    def bunuh(self, a: Anggota, *, simpul: bool) -> None:
        """SIGKILL its postmaster and every backend; with `simpul` its Patroni too, and first."""
        pid = a.postmaster()
        assert pid is not None and a.patroni is not None
        if simpul:
            a.patroni.kill()
        _bunuh(pid)  # first: it would let the others end in order
        _bunuh(*_anak(pid), *_yatim(a.folder / "data"))
        if simpul:
            a.patroni.wait()

    def berhenti(self) -> None:
        """End every process there is, by its pid."""
        for a in self.anggota:
            if a.patroni is not None and a.patroni.poll() is None:
                a.patroni.kill()
                a.patroni.wait()
            if (pid := a.postmaster()) is not None:
                os.kill(pid, signal.SIGQUIT)
        for a in self.anggota:
            habis = time.monotonic() + 20
            while (pid := a.postmaster()) is not None and time.monotonic() < habis:
                time.sleep(0.05)
            if pid is not None:
                _bunuh(pid)
            if a.etcd is not None:
                a.etcd.terminate()
                a.etcd.wait(20)
        self._http.close()


def _yatim(data: Path) -> list[int]:
    """Backends of this folder whose postmaster is dead: they work in it."""
    hasil = []
    for kerja in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if kerja.readlink() == data:
                hasil.append(int(kerja.parent.name))
        except OSError:
            continue
    return hasil


@contextmanager
def klaster() -> Iterator[Klaster]:
    """A cluster that works; everything is gone afterwards."""
    for nama in ("etcd", "patroni", "setpriv"):
        assert shutil.which(nama), f"{nama} belum terpasang: tools/deps.sh --klaster"
    folder = Path(tempfile.mkdtemp(prefix="paraf-ha-"))
    folder.chmod(0o755)
    k = Klaster(folder)
    try:
        k.mulai()
        yield k
    finally:
        k.berhenti()
        shutil.rmtree(folder, ignore_errors=True)
