"""The far side of UnoserverConverter: unoserver behind a Unix socket, run by the Python that has LibreOffice's `uno`.

Never imported by the bot. Whoever reaches unoserver's ports can have files read and macros run in the bot's name. So
where the system permits it the ports lie in a network of their own, without a way out and without a way in; the one
door is a socket in a folder only this user may enter.

Arguments: the folder that holds the package unoserver, seconds for one conversion, the private folder. It ends, with
LibreOffice, when its standard input is closed.
"""

import fcntl
import os
import shutil
import signal
import socket
import struct
import sys
import threading
import time
from typing import Any

_BACA_FLAG, _TULIS_FLAG, _NAIK = 0x8913, 0x8914, 1  # SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP


def nyalakan_loopback() -> None:
    """A new network has its loopback switched off."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as soket:
        bentuk = "16sH22x"
        (flag,) = struct.unpack("16xH22x", fcntl.ioctl(soket, _BACA_FLAG, struct.pack(bentuk, b"lo", 0)))
        if not flag & _NAIK:
            fcntl.ioctl(soket, _TULIS_FLAG, struct.pack(bentuk, b"lo", flag | _NAIK))


def porta_bebas() -> "tuple[int, int]":
    """Two ports nobody uses; should somebody take one in between, the server ends and is started anew."""
    with socket.socket() as satu, socket.socket() as dua:
        for soket in (satu, dua):
            soket.bind(("127.0.0.1", 0))
        return satu.getsockname()[1], dua.getsockname()[1]


def layani(pintu: socket.socket, porta: int) -> None:
    """Pass every connection of the socket on to the server's port."""
    while True:
        klien, _ = pintu.accept()
        threading.Thread(target=_sambungkan, args=(klien, porta), daemon=True).start()


def _sambungkan(klien: socket.socket, porta: int) -> None:
    with klien:
        while True:  # the server needs its seconds; when it never comes, this process ends
            try:
                hulu = socket.create_connection(("127.0.0.1", porta))
                break
            except ConnectionRefusedError:
                time.sleep(0.05)
        with hulu:
            threading.Thread(target=_salin, args=(klien, hulu), daemon=True).start()
            _salin(hulu, klien)


def _salin(dari: socket.socket, ke: socket.socket) -> None:
    try:
        while data := dari.recv(65536):
            ke.sendall(data)
    except OSError:
        pass  # one side left; both are closed by whoever opened them


def jaga(folder: str) -> None:
    """End with everything when the bot is gone, however it went."""
    while os.read(0, 1):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os.killpg(0, signal.SIGKILL)


class Meja:
    """LibreOffice's desktop, which opens documents hidden."""

    def __init__(self, desktop: Any) -> None:
        self._desktop = desktop

    def __getattr__(self, nama: str) -> Any:
        return getattr(self._desktop, nama)

    def loadComponentFromURL(self, alamat: str, bingkai: str, cari: int, sifat: "tuple[Any, ...]") -> Any:
        """As UNO has it."""
        import uno

        tersembunyi = uno.createUnoStruct("com.sun.star.beans.PropertyValue", Name="Hidden", Value=True)
        return self._desktop.loadComponentFromURL(alamat, bingkai, cari, (*sifat, tersembunyi))


def tanpa_jendela(konverter: Any) -> Any:
    """unoserver's converter without the window that LibreOffice else builds and paints for every letter: two fifths of the time."""

    class TanpaJendela(konverter):  # type: ignore[misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.desktop: Any = Meja(self.desktop)

    return TanpaJendela


def main() -> None:
    """The command line."""
    paket, batas_detik, folder = sys.argv[1:]
    threading.Thread(target=jaga, args=(folder,), daemon=True).start()
    nyalakan_loopback()
    pintu = socket.socket(socket.AF_UNIX)
    pintu.bind(os.path.join(folder, "soket"))
    pintu.listen()
    porta, porta_uno = porta_bebas()
    threading.Thread(target=layani, args=(pintu, porta), daemon=True).start()
    sys.path.insert(0, paket)
    from unoserver import converter, server  # these, whatever else this Python may have; and nothing else from there

    sys.path.remove(paket)
    converter.UnoConverter = tanpa_jendela(converter.UnoConverter)
    sys.argv = ["unoserver", "--port", str(porta), "--uno-port", str(porta_uno), "--conversion-timeout", batas_detik,
                "--temp-dir", folder, "--user-installation", os.path.join(folder, "profil"), "--quiet"]  # fmt: skip
    sys.exit(server.main())


if __name__ == "__main__":
    main()
