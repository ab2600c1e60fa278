"""What a start does not load."""

import json
import subprocess
import sys


def test_neither_the_log_nor_http_brings_rich_along_and_help_still_has_it() -> None:
    kode = "import json, sys, bot.__main__, bot.wiring; print(json.dumps('rich' in sys.modules)); import rich.console"
    hasil = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert json.loads(hasil.stdout) is False
