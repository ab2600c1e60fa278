"""What a start does not load."""

import json
import subprocess
import sys


def test_nobody_brings_rich_and_pygments_along_and_help_still_has_them() -> None:
    kode = "import json, sys, bot.__main__, bot.wiring; print(json.dumps(sorted({'rich', 'pygments'} & sys.modules.keys()))); import rich.console, pygments"
    hasil = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, check=True)
    assert json.loads(hasil.stdout) == []
