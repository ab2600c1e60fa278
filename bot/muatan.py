"""What the program does not load. Imported first of all, by `bot/__main__.py`."""

import sys

# Where rich and pygments are installed (typer brings them), structlog loads them for tracebacks with the values of variables, which ours
# must never show (`bot/catatan.py`), and httpx for a command of its own: at each start megabytes and a fifth of a second for nothing.
# None is how the import system notes what is not there.
_tanpa = [nama for nama in ("rich", "pygments") if nama not in sys.modules]
sys.modules |= dict.fromkeys(_tanpa)  # type: ignore[arg-type]
try:
    import httpx  # noqa: F401
    import structlog  # noqa: F401
finally:
    for _nama in _tanpa:
        del sys.modules[_nama]
