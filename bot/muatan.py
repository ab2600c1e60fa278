"""What the program does not load, and that what it does load is not gone through again. Imported first of all, by `bot/__main__.py`."""

import gc
import sys
from collections.abc import Callable
from contextlib import suppress

# Where rich and pygments are installed (typer brings them), structlog loads them for tracebacks with the values of variables, which ours
# must never show (`bot/catatan.py`), httpx for a command of its own, and alembic's mako for pages: at each start megabytes and a fifth of a
# second for nothing.
# None is how the import system notes what is not there.
_tanpa = [nama for nama in ("rich", "pygments") if nama not in sys.modules]
sys.modules |= dict.fromkeys(_tanpa)  # type: ignore[arg-type]
try:
    import httpx  # noqa: F401
    import structlog  # noqa: F401

    with suppress(ImportError):  # alembic's affair
        import mako.exceptions  # type: ignore[import-untyped] # noqa: F401
finally:
    for _nama in _tanpa:
        del sys.modules[_nama]


def tunda_sapu() -> Callable[[], None]:
    """Let Python's collector look at new objects only while a program starts; what is returned sweeps once and sets aside what stays.

    What a start loads stays until the end. Gone through now and then, as it would be otherwise, it stops everybody for a sixth of a second.
    """
    biasa = gc.get_threshold()
    gc.set_threshold(*biasa[:2], 1_000_000)

    def bekukan() -> None:
        gc.collect()
        gc.freeze()
        gc.set_threshold(*biasa)

    return bekukan
