"""S2, S10, S14: what stands in the log. One event is one line, and nothing in it is a secret or about a person."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
import structlog

from tests import kenari
from tests.e2e.panggung import KONTAK, TOKEN

AKAR = Path(__file__).resolve().parents[2]

JAHAT = ["a\nlevel=error event=palsu", "a\r\nb", "{\"event\": \"palsu\"}", "\u2028\u2029\u0085", "\u202eterbalik\u202c", "\x1b[2Jlayar",
         "<b>&amp;_*`", "\x00\ud800"]  # fmt: skip

PROGRAM = """
import logging, sys, warnings, json
from bot.catatan import siapkan_log
import structlog
siapkan_log("DEBUG", ["7000001:contoh-latihan"])
jahat = json.loads(sys.argv[1])
log = structlog.get_logger("uji")
for satu in jahat:
    log.info(satu, nilai=satu, token="bot7000001:contoh-latihan/x")
    logging.getLogger("pustaka").warning("pesan %s", satu)
    logging.getLogger("httpx").info("POST https://x/bot7000001:contoh-latihan/getMe")
    try:
        raise ValueError("7000001:contoh-latihan " + satu)
    except ValueError:
        log.exception("gagal")
warnings.warn("peringatan\\nbaris kedua")
"""


def test_one_event_is_one_json_line_whatever_it_says_and_no_line_holds_the_token() -> None:
    """S2, S10: line breaks, separators, right-to-left marks and escape sequences stay inside their line, as ASCII."""
    hasil = subprocess.run([sys.executable, "-c", PROGRAM, json.dumps(JAHAT)], capture_output=True, check=True,
                           env={"PATH": os.environ["PATH"], "PYTHONPATH": str(AKAR)})  # fmt: skip
    baris = hasil.stderr.decode("ascii").splitlines()
    isi = [json.loads(b) for b in baris]
    assert len(isi) == 3 * len(JAHAT) + 1
    assert [x["event"] for x in isi if x.get("nilai")] == JAHAT
    assert b"contoh-latihan" not in hasil.stderr and b"getMe" not in hasil.stderr
    assert b"[token]" in hasil.stderr


@pytest.mark.parametrize("bocor", [f"POST /bot{TOKEN}/sendMessage", KONTAK, "nama: Sari (contoh)", "NIK 6473010101900001",
                                   "NIP 19800101 200001 1 001", "hubungi 0812-5550-1947"])  # fmt: skip
def test_a_planted_leak_is_heard_in_every_way_to_log(bocor: str, tmp_path: Path) -> None:
    """S2, S14: what listens to the whole suite does hear; what it heard here is forgotten again."""
    sebelum = len(kenari.temuan)
    logging.getLogger("pustaka").debug("isi: %s", bocor)
    structlog.get_logger("uji").debug("kejadian", isi={"dalam": [bocor]})
    (tmp_path / "bot.log").write_text(json.dumps({"event": bocor}))
    kenari.baca_berkas(tmp_path / "bot.log")
    baru = kenari.temuan[sebelum:]
    del kenari.temuan[sebelum:]
    assert len(baru) >= 3 and any("test_a_planted_leak" in x for x in baru)
