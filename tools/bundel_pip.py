"""Pack the pip of this Python as `tools/pip.tar.xz`, for machines that have neither pip nor ensurepip.

Run it with a Python whose pip is the wanted one: `python tools/bundel_pip.py`. The same pip gives the same bytes.
Left out is what only Windows or Pythons older than ours need; every licence text stays.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import io
import lzma
import tarfile
from pathlib import Path

BUNDEL = Path(__file__).with_name("pip.tar.xz")

#: The repository carries no file above this size, in bytes.
PALING_BESAR = 1_000_000

#: Parts of a path that stay out: Windows launchers, compiled files, metadata reading for Python 3.10, the component list.
TANPA_AKHIRAN = (".exe", ".pyc", ".cdx.json")
TANPA_FOLDER = ("pkg_resources",)
#: Written by whoever installed it; these would differ from machine to machine.
TANPA_NAMA = ("INSTALLER", "REQUESTED", "RECORD", "direct_url.json")


def ikut(jalur: str) -> bool:
    """Whether a file of the installed pip belongs in the bundle; licences always do."""
    bagian = jalur.split("/")
    if bagian[0] != "pip" and not bagian[0].startswith("pip-"):
        return False
    if bagian[-1].startswith(("LICENSE", "COPYING", "AUTHORS")):
        return True
    return not (jalur.endswith(TANPA_AKHIRAN) or set(bagian) & set(TANPA_FOLDER) or bagian[-1] in TANPA_NAMA)


def bungkus() -> bytes:
    """The bundle before it is compressed: sorted names, no owner, no date.

    Raises:
        SystemExit: no pip here.
    """
    try:
        dist = importlib.metadata.distribution("pip")
    except importlib.metadata.PackageNotFoundError:
        raise SystemExit("Python ini tidak punya pip.") from None
    isi_berkas = {b.as_posix(): Path(str(dist.locate_file(b))).read_bytes()
                  for b in dist.files or () if ikut(b.as_posix())}  # fmt: skip
    catatan = f"pip-{dist.version}.dist-info/RECORD"  # what is here, so that pip can replace itself later
    isi_berkas[catatan] = "".join(f"{jalur},,\n" for jalur in sorted({*isi_berkas, catatan})).encode()
    keluar = io.BytesIO()
    with tarfile.open(fileobj=keluar, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for jalur, isi in sorted(isi_berkas.items()):
            info = tarfile.TarInfo(jalur)
            info.size, info.mode = len(isi), 0o644
            tar.addfile(info, io.BytesIO(isi))
    return keluar.getvalue()


def main() -> None:
    """Write the bundle and its sha256 beside it."""
    isi = lzma.compress(bungkus(), preset=9 | lzma.PRESET_EXTREME)
    if len(isi) >= PALING_BESAR:
        raise SystemExit(f"{len(isi)} byte: terlalu besar.")
    BUNDEL.write_bytes(isi)
    sidik = hashlib.sha256(isi).hexdigest()
    BUNDEL.with_name(BUNDEL.name + ".sha256").write_text(f"{sidik}  {BUNDEL.name}\n")
    print(f"pip {importlib.metadata.version('pip')}: {len(isi)} byte, sha256 {sidik}")


if __name__ == "__main__":
    main()
