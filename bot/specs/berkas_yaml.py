"""Reading a YAML file so that every value still knows the line it stood on.

A narrow reading on purpose: only text, whole numbers, true/false and empty. Dates and words such as `no` or `on`
stay text (the column `no` of the form is a key, not the word "false"), and tags, anchors and merge keys are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from bot.specs.temuan import Temuan

#: Where a value stands in a document: keys and list positions from the root.
Jalur: TypeAlias = tuple[str | int, ...]

#: The fast reader where libyaml is.
PEMUAT = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_BILANGAN = re.compile(r"-?(0|[1-9][0-9]*)")
#: What YAML itself gives to values without a tag.
_TAG = frozenset(
    f"tag:yaml.org,2002:{jenis}"
    for jenis in ("map", "seq", "str", "int", "float", "bool", "null", "timestamp", "value")
)
_KOSONG = frozenset({"", "~", "null"})
_BENAR_SALAH = {"true": True, "false": False}


@dataclass(slots=True)
class BerkasYaml:
    """A YAML file that was read: its value, the line of every part, and what could not be read."""

    nama: str  # the path, as shown to people
    isi: Any = None  # plain dicts, lists, str, int, bool, None
    baris_kunci: dict[Jalur, int] = field(default_factory=dict)
    temuan: list[Temuan] = field(default_factory=list)

    def baris(self, jalur: Jalur) -> int:
        """The line of this place, or of the nearest enclosing place that stands in the file."""
        while jalur and jalur not in self.baris_kunci:
            jalur = jalur[:-1]
        return self.baris_kunci.get(jalur, 1)

    def temukan(self, jalur: Jalur, pesan: str, saran: str = "") -> None:
        """Add a finding about this place."""
        self.temuan.append(Temuan(self.nama, self.baris(jalur), tulis_jalur(jalur), pesan, saran))


def tulis_jalur(jalur: Jalur) -> str:
    """A place as people read it: `langkah[3].waktu` is the key `waktu` of the third entry of `langkah`."""
    teks = ""
    for bagian in jalur:
        teks += f"[{bagian + 1}]" if isinstance(bagian, int) else f".{bagian}" if teks else str(bagian)
    return teks


def baca_yaml(path: Path, nama: str | None = None) -> BerkasYaml:
    """Read one file; what is wrong with it as YAML lies in `temuan` of the result."""
    hasil = BerkasYaml(nama or str(path))
    try:
        teks = path.read_text(encoding="utf-8-sig")  # an editor may begin it with a mark
    except UnicodeDecodeError as galat:
        baris = path.read_bytes()[: galat.start].count(b"\n") + 1
        hasil.temuan.append(
            Temuan(hasil.nama, baris, "", "Berkas bukan teks UTF-8.", "Simpan ulang sebagai UTF-8.")
        )
        return hasil
    except OSError as galat:
        hasil.temuan.append(Temuan(hasil.nama, 1, "", f"Berkas tidak dapat dibaca ({galat.strerror})."))
        return hasil
    for nomor, isi_baris in enumerate(teks.splitlines(), start=1):
        if "\t" in isi_baris[: len(isi_baris) - len(isi_baris.lstrip())]:
            hasil.temuan.append(
                Temuan(
                    hasil.nama,
                    nomor,
                    "",
                    "Baris menjorok dengan tab.",
                    "Gunakan spasi, dua untuk tiap tingkat.",
                )
            )
    if hasil.temuan:
        return hasil
    try:
        akar = _susun(teks)
    except yaml.MarkedYAMLError as galat:
        tanda = galat.problem_mark or galat.context_mark
        baris = tanda.line + 1 if tanda else 1
        pesan = f"Susunan YAML tidak terbaca ({galat.problem or galat.context})."
        saran = "Periksa spasi di awal baris, tanda titik dua, dan tanda kutip; teks yang memuat ': ' diberi tanda kutip."
        hasil.temuan.append(Temuan(hasil.nama, baris, "", pesan, saran))
        return hasil
    except yaml.YAMLError as galat:
        hasil.temuan.append(Temuan(hasil.nama, 1, "", f"Susunan YAML tidak terbaca ({galat})."))
        return hasil
    if akar is None:
        hasil.temuan.append(Temuan(hasil.nama, 1, "", "Berkas kosong."))
        return hasil
    _Pembaca(hasil).baca(akar, ())
    if not hasil.temuan and not isinstance(hasil.isi, dict):
        hasil.temukan((), "Berkas harus berisi pasangan 'kunci: nilai'.")
    return hasil


def _susun(teks: str) -> yaml.Node | None:
    """The nodes of a file; a broken one is read again slowly, so that its finding reads the same on every machine."""
    try:
        akar: yaml.Node | None = yaml.compose(teks, Loader=PEMUAT)
    except yaml.YAMLError:
        akar = yaml.compose(teks, Loader=yaml.SafeLoader)
    return akar


class _Pembaca:
    """Walks the nodes of one file, filling value and lines."""

    def __init__(self, hasil: BerkasYaml) -> None:
        self.hasil = hasil
        self.sudah: set[int] = set()  # identities of nodes met, to notice anchors

    def baca(self, akar: yaml.Node, jalur: Jalur) -> None:
        """Read the whole document."""
        self.hasil.baris_kunci[jalur] = akar.start_mark.line + 1
        self.hasil.isi = self._nilai(akar, jalur)

    def _nilai(self, node: yaml.Node, jalur: Jalur) -> Any:
        if id(node) in self.sudah:
            self.hasil.temukan(
                jalur, "Penanda YAML (& dan *) tidak dipakai di sini.", "Tulis nilainya lengkap."
            )
            return None
        self.sudah.add(id(node))
        if node.tag not in _TAG:
            self.hasil.temukan(jalur, f"Tag YAML '{node.tag}' tidak dipakai di sini.", "Tulis nilainya saja.")
            return None
        if isinstance(node, yaml.MappingNode):
            return self._pasangan(node, jalur)
        if isinstance(node, yaml.SequenceNode):
            return [self._anak(anak, (*jalur, i), anak) for i, anak in enumerate(node.value)]
        return self._skalar(node)

    def _anak(self, node: yaml.Node, jalur: Jalur, tanda: yaml.Node) -> Any:
        self.hasil.baris_kunci[jalur] = tanda.start_mark.line + 1
        return self._nilai(node, jalur)

    def _pasangan(self, node: yaml.MappingNode, jalur: Jalur) -> dict[str, Any]:
        isi: dict[str, Any] = {}
        for kunci, nilai in node.value:
            if not isinstance(kunci, yaml.ScalarNode):
                self.hasil.baris_kunci.setdefault(jalur, kunci.start_mark.line + 1)
                self.hasil.temukan(jalur, "Kunci harus berupa satu kata.")
                continue
            tempat = (*jalur, str(kunci.value))
            if kunci.value in isi:
                pertama = self.hasil.baris(tempat)
                self.hasil.temuan.append(
                    Temuan(
                        self.hasil.nama,
                        kunci.start_mark.line + 1,
                        tulis_jalur(tempat),
                        f"Kunci '{kunci.value}' ditulis dua kali (pertama di baris {pertama}).",
                        "Sisakan satu.",
                    )
                )
                continue
            isi[str(kunci.value)] = self._anak(nilai, tempat, kunci)
        return isi

    def _skalar(self, node: yaml.Node) -> Any:
        teks = str(node.value)
        if getattr(node, "style", None):  # quoted or block text is text; plain is None or "", by loader
            return teks
        if teks.lower() in _KOSONG:
            return None
        if teks.lower() in _BENAR_SALAH:
            return _BENAR_SALAH[teks.lower()]
        return int(teks) if _BILANGAN.fullmatch(teks) else teks
