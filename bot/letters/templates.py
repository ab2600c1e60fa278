"""Letter templates on disk: folders of template.docx, manifest.yaml and contoh.json, checked when loaded."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import yaml
from jinja2 import TemplateError
from pydantic import ValidationError

from bot.letters.errors import SuratGagal, TemplatTidakSah
from bot.letters.kemasan import ZIP_RUSAK
from bot.letters.manifest import Isian, Nilai, SuratManifest, SuratTemplate
from bot.letters.qr import qr_gambar
from bot.letters.render import KERTAS, MARGIN, W, isian_dipakai, render_surat, rendered_texts

__all__ = ["FONT_BOLEH", "compare", "lint", "load_template", "load_templates", "templat_untuk"]

# Fonts that LibreOffice replaces by metric-compatible free ones: line and page breaks stay as in Word.
FONT_BOLEH = frozenset(
    {
        "Arial",
        "Arial Narrow",
        "Calibri",
        "Carlito",
        "Courier New",
        "Liberation Mono",
        "Liberation Sans",
        "Liberation Sans Narrow",
        "Liberation Serif",
        "Symbol",
        "Times New Roman",
        "Wingdings",
    }
)

#: The fast reader where libyaml is; both read the same and make plain values only.
PEMUAT = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_BAGIAN = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml\Z")


def load_templates(daftar_folder: Iterable[Path], *, teruji: Collection[Path] = (),
                   instansi: Collection[str] | None = None) -> dict[str, SuratTemplate]:  # fmt: skip
    """All templates below the folders by kode; a later folder replaces a template of an earlier one.

    A folder may also hold folders of templates named after an office: those are kept as `<instansi>/<kode>` and used by
    that office alone (`templat_untuk`).

    Args:
        daftar_folder: Folders of template folders.
        teruji: Those of them that were linted before they were shipped; linting takes a third of a second each.
        instansi: The offices there are; None when they are not known.

    Raises:
        TemplatTidakSah: with every finding in every template.
    """
    hasil: dict[str, SuratTemplate] = {}
    temuan: list[tuple[str, str]] = []
    for induk in daftar_folder:
        bawaan = dict(hasil)
        for nama, folder in _template_folders(induk, instansi, temuan):
            try:
                templat = load_template(folder, uji=induk not in teruji)
                lama = bawaan.get(folder.name)
                temuan += [(nama, alasan) for alasan in compare(templat.manifest, lama.manifest)] if lama else []
                hasil[nama] = templat
            except TemplatTidakSah as galat:
                temuan += [(nama, alasan) for _, alasan in galat.temuan]
    if temuan:
        raise TemplatTidakSah(tuple(temuan))
    return hasil


def templat_untuk(daftar: Mapping[str, SuratTemplate], instansi: str, kode: str) -> SuratTemplate:
    """The template of this kind of letter for an office: its own, or the one for all.

    Raises:
        KeyError: there is no such template.
    """
    return daftar.get(f"{instansi}/{kode}") or daftar[kode]


def _template_folders(
    induk: Path, instansi: Collection[str] | None, temuan: list[tuple[str, str]]
) -> Iterator[tuple[str, Path]]:
    """Every folder with a template, and its name; a folder that holds none is a finding."""
    for folder in sorted(f for f in induk.iterdir() if f.is_dir() and not f.name.startswith((".", "_"))):
        if (folder / "manifest.yaml").is_file():
            yield folder.name, folder
            continue
        di_dalam = sorted(f for f in folder.iterdir() if (f / "manifest.yaml").is_file())
        if not di_dalam:
            temuan.append((folder.name, "manifest.yaml tidak ada"))
        elif instansi is not None and folder.name not in instansi:
            temuan.append((folder.name, f"bukan id instansi; yang ada: {', '.join(sorted(instansi))}"))
        else:
            yield from ((f"{folder.name}/{f.name}", f) for f in di_dalam)


def compare(manifest: SuratManifest, bawaan: SuratManifest) -> Iterator[str]:
    """What keeps a replaced template from being filled by the program, which fills the fields of the shipped one."""
    yield from _compare_fields(manifest.isian, bawaan.isian, "")


def _compare_fields(isian: Mapping[str, Isian], bawaan: Mapping[str, Isian], jalur: str) -> Iterator[str]:
    for nama, asal in bawaan.items():
        ini = isian.get(nama)
        if ini is None:
            yield f"isian {jalur}{nama} diisi oleh program tetapi tidak ada dalam manifest.yaml"
        elif ini.jenis != asal.jenis or (ini.butir and ini.butir.jenis) != (asal.butir and asal.butir.jenis):
            yield f"isian {jalur}{nama} harus berjenis {asal.jenis} seperti pada templat bawaan"
        else:
            if ini.maks is not None and asal.maks is not None and ini.maks < asal.maks:
                yield f"isian {jalur}{nama} memuat paling sedikit {asal.maks} (maks)"
            if set(asal.pilihan) - set(ini.pilihan):
                yield f"isian {jalur}{nama} harus memuat semua pilihan templat bawaan"
            yield from _compare_fields(ini.isian, asal.isian, f"{jalur}{nama}.")
            if ini.butir is not None and asal.butir is not None:
                yield from _compare_fields(ini.butir.isian, asal.butir.isian, f"{jalur}{nama}[].")
    for nama, ini in isian.items():
        if ini.wajib and nama not in bawaan:
            yield f"isian {jalur}{nama} wajib tetapi tidak diisi oleh program"


def load_template(folder: Path, *, uji: bool = True) -> SuratTemplate:
    """One template, read and (with `uji`) linted.

    Raises:
        TemplatTidakSah: with every finding.
    """
    try:
        manifest = SuratManifest.model_validate(yaml.load((folder / "manifest.yaml").read_text("utf-8"), PEMUAT))  # noqa: S506  # PEMUAT is a SafeLoader  # nosec B506
        docx = (folder / "template.docx").read_bytes()
        contoh = _sample(folder / "contoh.json")
        # contoh-<varian>.json holds what differs from contoh.json
        varian = {f.stem.removeprefix("contoh-"): {**contoh, **_sample(f)} for f in sorted(folder.glob("contoh-*.json"))}
    except (OSError, ValueError, TypeError, yaml.YAMLError) as galat:
        raise TemplatTidakSah(((folder.name, _sentence(galat)),)) from galat
    template = SuratTemplate(manifest, docx, contoh, varian)
    temuan = list(lint(template)) if uji else []
    if manifest.kode != folder.name:
        temuan.insert(0, f"kode {manifest.kode} tidak sama dengan nama folder")
    if temuan:
        raise TemplatTidakSah(tuple((folder.name, alasan) for alasan in temuan))
    return template


def _sample(berkas: Path) -> dict[str, Nilai]:
    """The sample data in a file.

    Raises:
        OSError, ValueError, TypeError: it cannot be read, or is no object.
    """
    isi = json.loads(berkas.read_text("utf-8"), object_hook=_picture)
    if not isinstance(isi, dict):
        raise TypeError(f"{berkas.name} harus berisi satu objek")
    return isi


def lint(template: SuratTemplate) -> Iterator[str]:
    """Everything that would make a letter of this template fail or look different in the PDF."""
    try:
        dipakai = isian_dipakai(template.docx)
        font = _fonts(template.docx)
    except (*ZIP_RUSAK, TemplateError, ElementTree.ParseError) as galat:
        yield f"template.docx tidak dapat dibaca: {_sentence(galat)}"
        return
    for nama in sorted(dipakai - set(template.manifest.isian) - {KERTAS, MARGIN}):
        yield f"isian {nama} dipakai dalam template.docx tetapi tidak ada dalam manifest.yaml"
    for nama in sorted(font - FONT_BOLEH):
        yield f"font {nama} tidak termasuk font yang boleh dipakai"
    yield from _misplaced_tags(template.docx)
    yield from _unprinted(template)
    sampel = {"contoh.json": template.contoh} | {f"contoh-{n}.json": isi for n, isi in template.varian.items()}
    for berkas, isi in sampel.items():
        # the words of a variant do not depend on the paper
        for kertas in list(template.manifest.ukuran)[: None if berkas == "contoh.json" else 1]:
            try:
                render_surat(template, {**isi, KERTAS: kertas})
            except SuratGagal as galat:
                yield f"{berkas} pada kertas {kertas} gagal: {galat.code} {galat.fields}"


def _picture(objek: dict[str, Nilai]) -> Nilai:
    """In contoh.json `{"qr": text, "lebar_mm": n}` stands for a QR picture."""
    match objek:
        case {"qr": str(teks), "lebar_mm": int() | float() as lebar} if len(objek) == 2:
            return qr_gambar(teks, lebar)
    return objek


def _sentence(galat: Exception) -> str:
    """What a person who repairs the folder needs to read."""
    if isinstance(galat, ValidationError):
        return "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in galat.errors())
    return str(galat)


# --- tags and fields ------------------------------------------------------------------------------


def _misplaced_tags(docx: bytes) -> Iterator[str]:
    """Tags that docxtpl would quietly turn into a broken letter.

    `{%p ... %}` takes its whole paragraph away and `{%tr ... %}` its whole row, so nothing else may stand there; a plain
    `{% for %}` or `{% if %}` must end in the paragraph it began in, else it cuts through paragraphs, cells and rows.
    """
    with zipfile.ZipFile(BytesIO(docx)) as arsip:
        akar = [ElementTree.fromstring(arsip.read(n)) for n in arsip.namelist() if _BAGIAN.match(n)]  # no DTD gets here: made by us, or let in by periksa_docx  # nosec B314
    for bagian in akar:
        for baris in bagian.iter(f"{W}tr"):
            teks = "".join(t.text or "" for t in baris.iter(f"{W}t")).strip()
            if "{%tr" in teks and not re.fullmatch(r"{%tr [^%]*%}", teks):
                yield f"tanda {{%tr harus sendirian dalam barisnya: {teks[:60]}"
        for paragraf in bagian.iter(f"{W}p"):
            teks = "".join(t.text or "" for t in paragraf.iter(f"{W}t")).strip()
            if "{%p" in teks and not re.fullmatch(r"{%p [^%]*%}", teks):
                yield f"tanda {{%p harus sendirian dalam paragrafnya: {teks[:60]}"
            if re.search(r"{%(tc|r)\b|{%-|-%}|{{-|-}}", teks):
                yield f"tanda {{%tc, {{%r dan {{%- tidak dipakai: {teks[:60]}"
            for kata in ("if", "for"):
                biasa = len(re.findall(rf"{{%\s+{kata}\s", teks)), len(re.findall(rf"{{%\s+end{kata}\s", teks))
                if biasa[0] != biasa[1]:
                    yield f"tanda {{% {kata} %}} harus ditutup dalam paragraf yang sama; gunakan {{%p atau {{%tr: {teks[:60]}"


def _unprinted(template: SuratTemplate) -> Iterator[str]:
    """Text fields of the manifest that no letter ever shows, whatever is chosen."""
    isian = template.manifest.isian
    pilihan = {n: a.pilihan for n, a in isian.items() if a.jenis == "pilihan"}
    ragam: list[dict[str, Nilai]] = [{n: semua[0] for n, semua in pilihan.items()}]
    ragam += [{**ragam[0], n: kode} for n, semua in pilihan.items() for kode in semua[1:]]
    ragam += [{n: "" for n, a in isian.items() if a.jenis == "teks" and not a.wajib}]  # the branches of what is empty
    penanda: dict[str, str] = {}
    penuh = {n: _filled(a, n, penanda) for n, a in isian.items()}
    belum = {tanda for tanda, jalur in penanda.items() if jalur}
    terbaca = False
    for beda in ragam:
        try:
            teks = "".join(rendered_texts(template, {**penuh, **beda}))
        except SuratGagal:
            continue  # the samples say it better
        terbaca = True
        belum = {tanda for tanda in belum if tanda not in teks}
    for tanda in sorted(belum if terbaca else (), key=lambda x: penanda[x]):
        yield f"isian {penanda[tanda]} ada dalam manifest.yaml tetapi tidak pernah tercetak"


def _filled(aturan: Isian, jalur: str, penanda: dict[str, str]) -> Nilai:
    """A value for this field, texts as marks that can be found again; each is noted with its path, empty when it need
    not be printed.
    """
    jalur = "" if aturan.boleh_tak_tercetak else jalur
    match aturan.jenis:
        case "kelompok":
            return {n: _filled(a, jalur and f"{jalur}.{n}", penanda) for n, a in aturan.isian.items()}
        case "daftar" if aturan.butir is not None:
            return [_filled(aturan.butir, jalur and f"{jalur}[]", penanda)]
        case "teks":
            tanda = f"\u2039{len(penanda)}\u203a"
            penanda[tanda] = jalur
            return tanda
        case "pilihan":
            return aturan.pilihan[0]
        case "gambar":
            return qr_gambar("contoh", 20)
        case "ya_tidak":
            return True
    return 1


# --- fonts ----------------------------------------------------------------------------------------


def _fonts(docx: bytes) -> set[str]:
    """The Latin fonts a document really uses: its runs' own and those of the styles it names."""
    with zipfile.ZipFile(BytesIO(docx)) as arsip:
        nama = arsip.namelist()
        isi = [ElementTree.fromstring(arsip.read(n)) for n in nama if _BAGIAN.match(n)]  # no DTD gets here: made by us, or let in by periksa_docx  # nosec B314
        gaya = ElementTree.fromstring(arsip.read("word/styles.xml"))  # no DTD gets here: made by us, or let in by periksa_docx  # nosec B314
        tema = (
            ElementTree.fromstring(arsip.read("word/theme/theme1.xml"))  # no DTD gets here: made by us, or let in by periksa_docx  # nosec B314
            if "word/theme/theme1.xml" in nama
            else None
        )
    per_id = {str(g.get(f"{W}styleId")): g for g in gaya.iter(f"{W}style")}
    dipakai = {
        k for k, g in per_id.items() if g.get(f"{W}default") == "1" and g.get(f"{W}type") == "paragraph"
    }
    for akar in isi:
        for tag in ("pStyle", "rStyle", "tblStyle"):
            dipakai |= {str(u.get(f"{W}val")) for u in akar.iter(f"{W}{tag}")}
    hasil = {font for akar in isi for unsur in akar.iter(f"{W}rFonts") for font in _names(unsur, tema)}
    for kunci in dipakai & set(per_id):
        hasil |= _style_fonts(kunci, per_id, gaya, tema)
    return hasil


def _style_fonts(
    kunci: str,
    per_id: Mapping[str, ElementTree.Element],
    gaya: ElementTree.Element,
    tema: ElementTree.Element | None,
) -> set[str]:
    """The font a style gives, from itself, its ancestors or the document's defaults."""
    dilihat: set[str] = set()
    while kunci in per_id and kunci not in dilihat:
        dilihat.add(kunci)
        font = per_id[kunci].find(f"{W}rPr/{W}rFonts")
        if font is not None and (nama := set(_names(font, tema))):
            return nama
        induk = per_id[kunci].find(f"{W}basedOn")
        kunci = "" if induk is None else str(induk.get(f"{W}val"))
    bawaan = gaya.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts")
    return set() if bawaan is None else set(_names(bawaan, tema))


def _names(font: ElementTree.Element, tema: ElementTree.Element | None) -> Iterator[str]:
    """Font names of one rFonts, a theme reference resolved (it wins over a name, as in Word)."""
    for sisi in ("ascii", "hAnsi"):
        rujukan = font.get(f"{W}{sisi}Theme")
        if rujukan and tema is not None:
            besar = "majorFont" if rujukan.startswith("major") else "minorFont"
            latin = tema.find(f".//{_A}{besar}/{_A}latin")
            if latin is not None and latin.get("typeface"):
                yield str(latin.get("typeface"))
        elif nama := font.get(f"{W}{sisi}"):
            yield nama
