"""Run the sandbox: `python -m sandbox --port 8081 --config FILE.json [--state FILE]`."""

import argparse
import sys
from contextlib import suppress
from pathlib import Path

from sandbox.app import create_app
from sandbox.config import Config
from sandbox.errors import WrongUse
from sandbox.server import Server, loopback_socket


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted; return 0, or 2 for wrong use."""
    parser = argparse.ArgumentParser(
        prog="python -m sandbox", description="Telegram pura-pura di satu komputer."
    )
    parser.add_argument(
        "--config", type=Path, required=True, help="berkas JSON: bots, personas, limits, mulai_jam"
    )
    parser.add_argument("--port", type=int, default=8081, help="port (0: bebas)")
    parser.add_argument("--host", default="127.0.0.1", help="alamat loopback")
    parser.add_argument("--state", type=Path, help="berkas JSON yang menyimpan percakapan")
    options = parser.parse_args(arguments)
    try:
        config = Config.from_file(options.config)
        listener = loopback_socket(options.host, options.port)
    except WrongUse as problem:
        print(problem, file=sys.stderr)
        return 2
    print(f"Sandbox: buka http://{options.host}:{listener.getsockname()[1]}/", flush=True)
    with suppress(KeyboardInterrupt):
        Server(create_app(config, options.state)).run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
