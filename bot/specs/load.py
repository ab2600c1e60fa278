"""Reading the folders of specifications into a catalogue, or saying at once everything that is wrong with them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.domain.instansi import Instansi
from bot.domain.sop import Sop
from bot.specs import model
from bot.specs.aturan import periksa_aturan_instansi, periksa_aturan_sop, periksa_peran
from bot.specs.berkas_yaml import BerkasYaml, baca_yaml
from bot.specs.konversi import ke_instansi, ke_sop
from bot.specs.model import InstansiSpec, SopSpec
from bot.specs.temuan import SpecTidakSah, Temuan

INSTANSI_YAML = "instansi.yaml"

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class DokumenSop:
    """One SOP as its file says it: the model with all that the form prints, the domain value, and where lines stand."""

    spec: SopSpec
    sop: Sop
    yaml: BerkasYaml


@dataclass(frozen=True)
class Katalog:
    """Every office and procedure of this deployment, by id."""

    instansi: Mapping[str, Instansi] = field(default_factory=dict)
    sop: Mapping[str, Sop] = field(default_factory=dict)
    dokumen: Mapping[str, DokumenSop] = field(default_factory=dict)  # by SOP id

    def sop_milik(self, instansi: str) -> tuple[Sop, ...]:
        """The procedures of one office, by id."""
        return tuple(sop for _, sop in sorted(self.sop.items()) if sop.instansi == instansi)


def load_specs(dirs: Sequence[Path], templat: Collection[str] | None = None) -> Katalog:
    """Read the folders; a file in a later one replaces the file of the same name in an earlier one, or adds to them.

    Args:
        dirs: folders laid out as `<instansi>/instansi.yaml` and `<instansi>/<sop>.yaml`.
        templat: names of the letter templates there are, to check `surat` against; None skips that check.

    Raises:
        SpecTidakSah: with every finding in every file.
    """
    katalog, temuan = muat(dirs, templat)
    if temuan:
        raise SpecTidakSah(temuan)
    return katalog


def muat(dirs: Sequence[Path], templat: Collection[str] | None = None) -> tuple[Katalog, list[Temuan]]:
    """What `load_specs` reads, without raising: the parts that are sound, and the findings about the rest."""
    berkas, temuan = _temukan_berkas(dirs)
    instansi: dict[str, Instansi] = {}
    jabatan: dict[str, list[str]] = {}
    for (folder, slug), path in berkas.items():
        if slug is not None:
            continue
        dok, spec = _baca(path, InstansiSpec, partial(periksa_aturan_instansi, folder=folder))
        jabatan[folder] = _kode_jabatan(dok)
        temuan += dok.temuan
        if spec is not None and not dok.temuan:
            instansi[folder] = ke_instansi(spec)
    dokumen: dict[str, DokumenSop] = {}
    for (folder, slug), path in berkas.items():
        if slug is None:
            continue
        dok, sop_spec = _baca(path, SopSpec, partial(periksa_aturan_sop, templat=templat))
        if folder in jabatan:
            periksa_peran(dok, jabatan[folder])
        else:
            dok.temukan((), f"Folder '{folder}' belum memiliki {INSTANSI_YAML}.", "Tambahkan berkas itu.")
        temuan += dok.temuan
        if sop_spec is not None and not dok.temuan:
            sop = ke_sop(sop_spec, instansi=folder, slug=slug)
            dokumen[sop.id] = DokumenSop(sop_spec, sop, dok)
    return Katalog(instansi, {id_: d.sop for id_, d in dokumen.items()}, dokumen), sorted(temuan)


def _temukan_berkas(dirs: Sequence[Path]) -> tuple[dict[tuple[str, str | None], Path], list[Temuan]]:
    """The file in force for each (folder, slug), slug None for instansi.yaml; and what is misplaced."""
    berkas: dict[tuple[str, str | None], Path] = {}
    temuan: list[Temuan] = []
    for akar in dirs:
        if not akar.is_dir():
            temuan.append(Temuan(str(akar), 1, "", "Folder spesifikasi tidak ada.", "Periksa SOP_SPECS_DIR."))
            continue
        for path in sorted(akar.glob("*/*")):
            if path.suffix == ".yml":
                temuan.append(Temuan(str(path), 1, "", "Akhiran .yml tidak dibaca.", "Ganti menjadi .yaml."))
            if path.suffix != ".yaml":
                continue
            for nama in (path.parent.name, path.stem):
                if not _SLUG.fullmatch(nama):
                    saran = "Gunakan huruf kecil, angka, dan tanda hubung."
                    temuan.append(Temuan(str(path), 1, "", f"Nama '{nama}' tidak dapat dipakai.", saran))
            slug = None if path.name == INSTANSI_YAML else path.stem
            berkas[path.parent.name, slug] = path
    if not any(slug for _, slug in berkas) and not temuan:
        nama = ", ".join(str(akar) for akar in dirs)
        temuan.append(
            Temuan(nama, 1, "", "Tidak ada satu pun SOP.", "Letakkan <instansi>/<sop>.yaml di sini.")
        )
    return dict(sorted(berkas.items(), key=lambda isi: (isi[0][0], isi[0][1] or ""))), temuan


def _baca(path: Path, bentuk: type[M], aturan: Callable[[BerkasYaml], None]) -> tuple[BerkasYaml, M | None]:
    """Read one file against its model and the rules; the model is None when the shape is wrong."""
    dok = baca_yaml(path)
    if not isinstance(dok.isi, dict):
        return dok, None
    isi = _tanpa_kosong(dok.isi)
    dok.isi = isi
    spec: M | None = None
    try:
        spec = bentuk.model_validate(isi)
    except ValidationError as galat:
        for rinci in galat.errors():
            dok.temukan(rinci["loc"], *_kalimat(rinci))
    aturan(dok)
    return dok, spec


def _tanpa_kosong(nilai: Any) -> Any:
    """A key without a value is the same as no key: `tanggal_revisi:` on a form that leaves it blank."""
    if isinstance(nilai, dict):
        return {kunci: _tanpa_kosong(isi) for kunci, isi in nilai.items() if isi is not None}
    if isinstance(nilai, list):
        return [_tanpa_kosong(isi) for isi in nilai]
    return nilai


def _kode_jabatan(dok: BerkasYaml) -> list[str]:
    daftar = dok.isi.get("jabatan") if isinstance(dok.isi, dict) else None
    return [str(j.get("kode")) for j in daftar if isinstance(j, dict)] if isinstance(daftar, list) else []


_BENTUK = {
    "string_type": "teks",
    "int_type": "bilangan bulat",
    "int_parsing": "bilangan bulat",
    "bool_type": "true atau false",
    "bool_parsing": "true atau false",
    "list_type": "daftar, tiap isinya diawali tanda '- '",
    "model_type": "pasangan 'kunci: nilai'",
    "dict_type": "pasangan 'kunci: nilai'",
    "date_from_datetime_parsing": "tanggal seperti 2026-03-19",
    "date_parsing": "tanggal seperti 2026-03-19",
}


def _kalimat(rinci: ErrorDetails) -> tuple[str, str]:
    """What pydantic found, as a plain sentence and an advice."""
    jenis, ctx = rinci["type"], rinci.get("ctx", {})
    kunci = rinci["loc"][-1] if rinci["loc"] else ""
    nilai = rinci["input"]
    if jenis == "missing":
        return f"Kunci '{kunci}' wajib diisi.", _keterangan(str(kunci))
    if jenis == "extra_forbidden":
        mirip = difflib.get_close_matches(str(kunci), _semua_kunci(), n=1)
        return (
            f"Kunci '{kunci}' tidak dikenal.",
            f"Mungkin maksudnya '{mirip[0]}'?" if mirip else "Hapus kunci ini.",
        )
    if jenis in ("enum", "literal_error"):
        harapan = str(ctx.get("expected", "")).replace(" or ", " atau ").replace("'", "")
        return f"Nilai '{nilai}' tidak dikenal.", f"Pilihannya: {harapan}."
    if jenis == "value_error":
        return f"{str(ctx.get('error', ''))[:1].upper()}{str(ctx.get('error', ''))[1:]}.", ""
    if jenis == "string_pattern_mismatch":
        return (
            f"Kode '{nilai}' tidak sah.",
            "Gunakan huruf kecil dan angka, kata disambung '_' (untuk id dan templat surat '-').",
        )
    if jenis == "string_too_long":
        return (
            f"Teks terlalu panjang ({len(str(nilai))} huruf).",
            f"Paling banyak {ctx.get('max_length')} huruf.",
        )
    if jenis in ("string_too_short", "too_short"):
        return f"'{kunci}' tidak boleh kosong.", ""
    if jenis in ("greater_than_equal", "less_than_equal"):
        batas = f"sedikitnya {ctx['ge']}" if "ge" in ctx else f"paling banyak {ctx.get('le')}"
        return f"Bilangan {nilai} di luar batas.", f"Harus {batas}."
    return f"Nilai '{nilai}' tidak sesuai.", f"Seharusnya {_BENTUK[jenis]}." if jenis in _BENTUK else ""


def _model_spec() -> list[type[BaseModel]]:
    return [m for m in vars(model).values() if isinstance(m, type) and issubclass(m, BaseModel)]


def _semua_kunci() -> list[str]:
    return sorted({kunci for m in _model_spec() for kunci in m.model_fields})


def _keterangan(kunci: str) -> str:
    """The description of a key, when all models that have it agree on one."""
    ada = {m.model_fields[kunci].description or "" for m in _model_spec() if kunci in m.model_fields}
    return ada.pop() if len(ada) == 1 else ""
