"""The documents: links that lead somewhere, settings explained, words defined, decisions numbered, schemas fresh."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from bot.domain import perintah, peristiwa
from bot.domain.sop import Aksi
from bot.settings import Settings
from tests.rumah.alat_rumah import AKAR, berkas_rumah
from tools.skema import FOLDER, SKEMA, teks

TULISAN = list(berkas_rumah(".md"))
CONTOH = (AKAR / ".env.example").read_text()
ADR = sorted((AKAR / "docs" / "adr").glob("[0-9]*.md"))


@pytest.mark.parametrize("berkas", TULISAN, ids=lambda b: str(b.relative_to(AKAR)))
def test_links_to_files_lead_somewhere(berkas: Path) -> None:
    for tujuan in re.findall(r"\]\(([^)\s]+)\)", berkas.read_text()):
        if "://" not in tujuan and not tujuan.startswith("#"):
            assert (berkas.parent / unquote(tujuan.partition("#")[0])).exists(), tujuan


@pytest.mark.parametrize("berkas", [AKAR / "docs" / "architecture.md", AKAR / "CONTRIBUTING.md", *ADR], ids=lambda b: b.name)
def test_files_named_in_the_documents_exist(berkas: Path) -> None:
    akar = r"(?:bot|handlers|sandbox|tests|tools|docs|sop_specs|letter_templates)/"
    for nama in re.findall(rf"`({akar}[\w./-]+)`", berkas.read_text()):
        assert (AKAR / nama).exists(), nama


def test_the_picture_of_the_page_is_small_enough_to_load_at_once() -> None:
    assert 10_000 < (AKAR / "docs" / "gambar" / "halaman.png").stat().st_size < 300_000


def test_both_ways_in_fit_on_one_screen_of_the_readme() -> None:
    baris = (AKAR / "README.md").read_text().splitlines()
    assert max(i for i, b in enumerate(baris) if "make demo" in b or "make run" in b) < 40
    assert any("halaman.png" in b for b in baris[:20])


def test_env_example_explains_exactly_the_settings_there_are() -> None:
    nama = re.findall(r"^#?([A-Z][A-Z_]+)=", CONTOH, re.M)
    assert sorted(nama) == sorted(Settings.model_fields)


def test_each_setting_in_env_example_stands_below_an_explanation() -> None:
    for paragraf in CONTOH.split("\n\n"):
        if re.search(r"^#?[A-Z][A-Z_]+=", paragraf, re.M):
            assert paragraf.startswith("# "), paragraf


def test_env_example_names_the_defaults_as_they_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for nama in Settings.model_fields:
        monkeypatch.delenv(nama, raising=False)
    berkas = tmp_path / "env"
    contoh = {"INSTANSI", "BOT_TOKENS"}  # these hold examples, not defaults
    tulis = [b.removeprefix("#") for b in CONTOH.splitlines() if re.match(r"#?[A-Z][A-Z_]+=", b)]
    berkas.write_text("\n".join(b for b in tulis if b.partition("=")[0] not in contoh))
    assert Settings(_env_file=berkas) == Settings(_env_file=None)  # type: ignore[call-arg]


def test_a_copy_of_env_example_needs_only_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    for nama in Settings.model_fields:
        monkeypatch.delenv(nama, raising=False)
    s = Settings(_env_file=AKAR / ".env.example", BOT_TOKEN="123456:contoh")  # type: ignore[call-arg]
    assert s.token_per_instansi == {"dkisp-tarakan": "123456:contoh"}
    assert (AKAR / "sop_specs" / s.INSTANSI).is_dir()


@pytest.mark.parametrize("nama", SKEMA)
def test_schemas_are_those_of_the_model(nama: str) -> None:
    assert (FOLDER / nama).read_text(encoding="utf-8") == teks(SKEMA[nama]()), "make skema"


def _kata_kelas(modul: object) -> set[str]:
    kelas = [k for k in vars(modul).values() if isinstance(k, type) and k.__module__ == modul.__name__]  # type: ignore[attr-defined]
    return {kata.lower() for k in kelas for kata in re.findall(r"[A-Z][a-z]+", k.__name__)}


def test_every_business_word_in_a_command_or_event_is_in_the_glossary() -> None:
    glosarium = set(re.findall(r"[a-z]+", (AKAR / "docs" / "glosarium.md").read_text().lower()))
    kata = _kata_kelas(perintah) | _kata_kelas(peristiwa)
    assert kata - glosarium - {"ref"} == set()  # mechanics: DokumenRef


def test_every_aksi_is_in_the_glossary() -> None:
    glosarium = (AKAR / "docs" / "glosarium.md").read_text()
    assert [a.value for a in Aksi if f"`{a.value}`" not in glosarium] == []


def test_decisions_are_numbered_without_gap_and_told_in_the_same_four_parts() -> None:
    assert [b.name[:4] for b in ADR] == [f"{i:04d}" for i in range(1, len(ADR) + 1)]
    daftar = (AKAR / "docs" / "adr" / "README.md").read_text()
    for berkas in ADR:
        isi = berkas.read_text()
        assert re.findall(r"^## (.+)", isi, re.M) == ["Context", "Decision", "Alternatives", "Consequences"], berkas.name
        assert f"({berkas.name})" in daftar
