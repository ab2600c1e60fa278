"""Word files packed the same way every time, so that equal content has equal bytes."""

import struct
import zipfile
import zlib
from io import BytesIO

# All that zipfile raises on damaged or hostile archives; NotImplementedError is its word for a packing or version it does not know.
ZIP_RUSAK = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)

MAKS_XML = 10_000_000  # bytes of one XML part; a tree of it takes ten times as much, and a letter needs a tenth

_SAAT_TETAP = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say
_PERTAMA = "[Content_Types].xml"


def kemas_tetap(data: bytes) -> bytes:
    """Pack a zip anew with fixed times, attributes and order."""
    keluaran = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as lama, zipfile.ZipFile(keluaran, "w") as baru:
        for nama in sorted(lama.namelist(), key=lambda n: (n != _PERTAMA, n)):
            info = zipfile.ZipInfo(nama, _SAAT_TETAP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            baru.writestr(info, lama.read(nama))
    return keluaran.getvalue()
