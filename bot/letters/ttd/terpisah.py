"""Reading the signatures of a stranger's file in a process of its own: it may break, hang or swell there, and only there.

The parent sends one line of JSON and the file; the child answers with one line of JSON. It gets no secret, no database and no
environment beyond what Python needs.
"""

from __future__ import annotations

import base64
import json
import os
import resource
import subprocess
import sys
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.domain.galat import Gangguan

if TYPE_CHECKING:
    from bot.letters.ttd.pades import TandaTangan

#: Seconds of processor time for one file; a letter of ours takes about one, most of it Python's own start. On a machine that
#: is busy with other things it may take longer by the clock, and that is not the file's fault.
BATAS_CPU = 15
BATAS_WAKTU = 110.0
BATAS_MEMORI = 1024 * 1024 * 1024  # bytes of address space


def baca_terpisah(pdf: bytes, *, akar: bytes | None, crl: bytes | None, saat: datetime) -> tuple[TandaTangan, ...]:
    """As `pades.baca`, outside this process. Blocks.

    Raises:
        PdfTakTerbaca: it is none that can be read, or not with reasonable means.
        Gangguan: the machine was too busy.
    """
    from bot.letters.ttd.pades import PdfTakTerbaca, TandaTangan

    kepala = {"akar": _teks(akar), "crl": _teks(crl), "saat": saat.isoformat()}
    try:
        proses = subprocess.run(
            [sys.executable, "-P", "-m", "bot.letters.ttd.terpisah"], input=json.dumps(kepala).encode() + b"\n" + pdf,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=BATAS_WAKTU, check=False,
            env={k: v for k, v in os.environ.items() if k in ("PATH", "PYTHONPATH", "LANG", "VIRTUAL_ENV")})  # fmt: skip
    except subprocess.TimeoutExpired:
        raise Gangguan("pemeriksaan_terlalu_lama") from None
    try:
        jawaban = json.loads(proses.stdout) if proses.returncode == 0 else {}
    except ValueError:
        jawaban = {}
    if "semua" not in jawaban:
        raise PdfTakTerbaca(terkunci=bool(jawaban.get("terkunci")))
    return tuple(TandaTangan(**{**x, "sertifikat": base64.b64decode(x["sertifikat"])}) for x in jawaban["semua"])


def _teks(isi: bytes | None) -> str | None:
    return None if isi is None else base64.b64encode(isi).decode()


def _bita(teks: str | None) -> bytes | None:
    return None if teks is None else base64.b64decode(teks)


def main() -> None:
    """The child."""
    resource.setrlimit(resource.RLIMIT_AS, (BATAS_MEMORI, BATAS_MEMORI))
    resource.setrlimit(resource.RLIMIT_CPU, (BATAS_CPU, BATAS_CPU))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    kepala = json.loads(sys.stdin.buffer.readline())
    pdf = sys.stdin.buffer.read()
    from bot.letters.ttd.pades import PdfTakTerbaca, baca

    jawaban: dict[str, Any]
    try:
        semua = baca(pdf, akar=_bita(kepala["akar"]), crl=_bita(kepala["crl"]), saat=datetime.fromisoformat(kepala["saat"]))
        jawaban = {"semua": [{**asdict(x), "sertifikat": _teks(x.sertifikat)} for x in semua]}
    except PdfTakTerbaca as galat:
        jawaban = {"terkunci": galat.terkunci}
    sys.stdout.write(json.dumps(jawaban))


if __name__ == "__main__":
    main()
