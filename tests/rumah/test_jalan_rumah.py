"""What an operator is given: commands, settings, files and metrics that are named there exist as they are named."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from bot.__main__ import app
from bot.application.ports_ukur import UkuranKantor
from bot.settings import RAHASIA, Settings
from bot.web.metrik import Keadaan, Metrik
from tests.postgres import program
from tests.rumah.alat_rumah import AKAR

DEPLOY = AKAR / "deploy"
TULISAN = (AKAR / "docs" / "runbook.md", AKAR / "docs" / "postgresql.md", AKAR / "README.md", AKAR / "docs" / "tanda-tangan.md", AKAR / "docs" / "pejabat.md")
UNIT = sorted((DEPLOY / "systemd").glob("*.service"))
PERINTAH: Any = typer.main.get_command(app)

#: Of a unit's or image's environment, what is the system's and no setting.
BUKAN_SETELAN = {"HOME", "PATH", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"}


# --- commands ------------------------------------------------------------------------------------------------------


def perintah_di(tulisan: str) -> Iterator[tuple[str, bool]]:
    """Each `paraf ...` of a text, and whether it is a line to be typed as it stands."""
    for baris in re.findall(r"^ {4,}(?:\S*/|docker compose exec bot )?paraf ((?!\.\.\.).+)$", tulisan, re.M):
        yield baris, True
    for kutipan in re.findall(r"`(?:\S*/)?paraf ([a-z][^`]*)`", tulisan):
        yield kutipan, False


def periksa_perintah(tulisan: str, *, utuh: bool) -> None:
    """Raises a usage error of typer, or AssertionError, when the program would not take this."""
    sisa, di = shlex.split(tulisan), PERINTAH
    while hasattr(di, "commands"):
        if not sisa and not utuh:
            return
        assert sisa[0] in di.commands, f"tidak ada perintah: paraf {tulisan}"
        di = di.commands[sisa.pop(0)]
    if utuh:
        di.make_context("paraf", sisa)
        return
    ada = {o for p in di.params for o in p.opts}
    assert {x for x in sisa if x.startswith("--")} <= ada, f"tidak ada opsi: paraf {tulisan}"


@pytest.mark.parametrize("berkas", TULISAN, ids=lambda b: b.name)
def test_every_command_in_the_documents_is_one_the_program_takes(berkas: Path) -> None:
    semua = list(perintah_di(berkas.read_text()))
    assert len(semua) >= 2
    for tulisan, utuh in semua:
        for satu in re.split(r"` / `| / ", tulisan) if not utuh else [tulisan]:
            if satu == tulisan or satu.split()[0] in PERINTAH.commands:
                periksa_perintah(satu, utuh=utuh)


@pytest.mark.parametrize("berkas", sorted((AKAR / "docs").glob("*.md")), ids=lambda b: b.name)
def test_no_document_has_a_secret_typed_on_a_command_line(berkas: Path) -> None:
    """S15: whoever lists the processes of a machine sees their arguments."""
    for perintah, _ in perintah_di(berkas.read_text()):
        assert not re.search(r"://[^/@\s:]*:[^@\s]+@|\b(SANDI|TOKEN|KUNCI)\w*\b", perintah), perintah


@pytest.mark.parametrize("salah", ["bakup x.tar", "backup", "backup x --seimpan 3", "pejabat undang --instansi a", "backup x --simpan banyak"])
def test_a_command_the_program_does_not_take_is_noticed(salah: str) -> None:
    with pytest.raises((AssertionError, typer.BadParameter.__mro__[1])):
        periksa_perintah(salah, utuh=True)


def test_the_readme_and_the_changelog_lead_to_the_runbook() -> None:
    assert "(docs/runbook.md)" in (AKAR / "README.md").read_text()


def test_links_within_the_runbook_lead_to_a_heading() -> None:
    isi = (AKAR / "docs" / "runbook.md").read_text()
    judul = {re.sub(r"[^\w -]", "", j).strip().lower().replace(" ", "-") for j in re.findall(r"^#+ (.+)$", isi, re.M)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", isi)) <= judul


# --- metrics -------------------------------------------------------------------------------------------------------


#: What Prometheus itself adds to every sample.
LABEL_PENGUMPUL = {"instance", "job"}


def ukuran() -> dict[str, set[str]]:
    """Every sample this program exports, with its labels."""
    metrik = Metrik()
    metrik.ditangani("a", 0.1, "selesai")
    metrik.dikirim("a", "Berhasil")
    metrik.disapu("pengingat", 1.0)
    metrik.galat("uji")
    teks = metrik.teks(Keadaan(True, {"a": UkuranKantor(*range(11))}, {"pekerja": True}, {"data": 1}, 1.0)).decode()
    contoh = re.findall(r"^([a-z_0-9]+)(?:\{(.*)\})? ", teks, re.M)
    return {nama: set(re.findall(r'(\w+)="', isi)) | LABEL_PENGUMPUL for nama, isi in contoh} | {"up": LABEL_PENGUMPUL}


def nama_ukuran() -> set[str]:
    return set(ukuran())


def label_asing(ungkapan: str, tampil: str = "") -> set[str]:
    """Labels a query selects, groups or shows by that its metrics do not have."""
    semua, asing = ukuran(), set[str]()
    for nama, isi in re.findall(r"\b((?:paraf|process)_\w+)\{([^}]*)\}", ungkapan):
        asing |= set(re.findall(r"(\w+)\s*(?:=~|!~|!=|=)", isi)) - semua[nama]
    dikenal = set().union(*(semua[nama] for nama in dipakai(ungkapan)))
    for daftar in re.findall(r"\b(?:by|without)\s*\(([^)]*)\)", ungkapan):
        asing |= {x.strip() for x in daftar.split(",")} - dikenal
    return asing | (set(re.findall(r"\{\{\s*(?:\$labels\.)?(\w+)\s*\}\}", tampil)) - dikenal)


def dipakai(ungkapan: str) -> set[str]:
    return set(re.findall(r"\b(?:paraf_|process_)\w+|\bup\b", ungkapan))


def aturan() -> list[dict[str, Any]]:
    isi = yaml.safe_load((DEPLOY / "prometheus" / "paraf.rules.yml").read_text())
    return [a for kelompok in isi["groups"] for a in kelompok["rules"]]


def test_every_query_of_the_dashboard_names_metrics_there_are() -> None:
    dasbor = json.loads((DEPLOY / "grafana" / "paraf.json").read_text())
    variabel = [v["definition"] for v in dasbor["templating"]["list"] if "definition" in v]
    ungkapan = [(t["expr"], t.get("legendFormat", "")) for p in dasbor["panels"] for t in p["targets"]] + [(x, "") for x in variabel]
    assert len(ungkapan) > 20
    for satu, tampil in ungkapan:
        assert dipakai(satu) and dipakai(satu) <= nama_ukuran(), satu
        assert label_asing(satu, tampil) == set(), (satu, tampil)
    for nama, label in re.findall(r"label_values\((\w+), (\w+)\)", " ".join(variabel)):
        assert label in ukuran()[nama]


def test_a_label_that_a_metric_does_not_have_is_noticed() -> None:
    assert label_asing('sum by (kantor) (paraf_insiden{chat="1"})', "{{orang}}") == {"kantor", "chat", "orang"}
    assert label_asing("max by (instansi, instance) (paraf_insiden)", "{{instansi}}") == set()


def test_every_alarm_names_metrics_there_are_and_has_its_chapter_in_the_runbook() -> None:
    buku = (AKAR / "docs" / "runbook.md").read_text()
    assert {"ParafSapuanTenggatBerhenti", "ParafOutboxTua", "ParafInboxLambat", "ParafDiskHabis"} <= {a["alert"] for a in aturan()}
    for satu in aturan():
        assert dipakai(satu["expr"]) and dipakai(satu["expr"]) <= nama_ukuran(), satu["expr"]
        assert label_asing(satu["expr"], satu["annotations"]["ringkas"]) == set(), satu["alert"]
        assert f"\n### {satu['alert']}\n" in buku
        assert satu["annotations"]["ringkas"] and satu["labels"]["tingkat"] in ("darurat", "perhatian")
    assert sorted(re.findall(r"^### (Paraf\w+)$", buku, re.M)) == sorted(a["alert"] for a in aturan())


def test_outcomes_named_in_a_query_are_outcomes_a_call_can_have() -> None:
    from bot.application import ports_pipa

    for satu in aturan():
        for daftar in re.findall(r'hasil=~"([^"]+)"', satu["expr"]):
            assert all(hasattr(ports_pipa, x) for x in daftar.split("|"))


# --- systemd -------------------------------------------------------------------------------------------------------


def unit(berkas: Path) -> list[tuple[str, str]]:
    return [(k, v) for k, _, v in (b.partition("=") for b in berkas.read_text().splitlines() if re.match(r"[A-Z]\w+=", b))]


@pytest.mark.parametrize("berkas", UNIT, ids=lambda b: b.name)
def test_a_unit_names_settings_there_are_and_gives_nothing_away(berkas: Path) -> None:
    isi = unit(berkas)
    setelan = {v.split("=")[0] for k, v in isi if k == "Environment"} | {v.split(":")[0] for k, v in isi if k == "LoadCredential"}
    assert setelan - BUKAN_SETELAN <= set(Settings.model_fields)
    assert {"BOT_TOKEN", "KUNCI_INDUK", "DATABASE_URL"} <= {v.split(":")[0] for k, v in isi if k == "LoadCredential"}
    assert all(v == f"{v.split(':')[0]}:/etc/paraf/rahasia/{v.split(':')[0]}" for k, v in isi if k == "LoadCredential")
    nilai = dict(isi)
    for kunci, mesti in {"User": "paraf", "NoNewPrivileges": "true", "ProtectSystem": "strict", "ProtectHome": "true", "PrivateTmp": "true",
                         "CapabilityBoundingSet": "", "UMask": "0077", "StateDirectoryMode": "0700"}.items():  # fmt: skip
        assert nilai[kunci] == mesti, kunci
    periksa_perintah(nilai["ExecStart"].removeprefix("/opt/paraf/.venv/bin/paraf "), utuh=True)


def test_the_service_starts_again_and_has_time_to_drain() -> None:
    nilai = dict(unit(DEPLOY / "systemd" / "paraf.service"))
    assert (nilai["Restart"], nilai["KillSignal"]) == ("always", "SIGTERM")
    assert int(nilai["TimeoutStopSec"]) > 30 + 10, "the rooms' drain and the web server's"
    assert nilai["RestrictNamespaces"] == "user net", "unshare keeps LibreOffice off the network"


def test_the_runbook_makes_every_secret_the_units_load() -> None:
    buku = (AKAR / "docs" / "runbook.md").read_text()
    (dibuat,) = re.findall(r"for x in ([A-Z_ ]+); do", buku)
    muat = {berkas.name: {v.split(":")[0] for k, v in unit(berkas) if k == "LoadCredential"} for berkas in UNIT}
    assert muat["paraf-backup.service"] == set(dibuat.split())
    assert muat["paraf.service"] == set(dibuat.split()) - {"KUNCI_CADANGAN"}, "the bot itself needs no key to its backups"
    assert len(muat) == len(UNIT) == 2


def test_systemd_itself_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    penguji = shutil.which("systemd-analyze")
    for berkas in (DEPLOY / "systemd").iterdir():
        isi = berkas.read_text().replace("/opt/paraf/.venv/bin/paraf", "/bin/true").replace("file:///opt/paraf", "file:///tmp")
        (tmp_path / berkas.name).write_text(isi)
    if penguji is None:  # a machine without systemd: the other tests have read the units
        assert not Path("/usr/lib/systemd/systemd").exists()
        return
    hasil = subprocess.run([penguji, "verify", "--man=no", *(str(x) for x in tmp_path.glob("*.[st]*"))], capture_output=True, text=True, timeout=60)
    assert (hasil.returncode, [b for b in hasil.stderr.splitlines() if str(tmp_path) in b or "paraf" in b]) == (0, [])


# --- Docker --------------------------------------------------------------------------------------------------------


def langkah() -> list[tuple[str, str]]:
    """The Dockerfile, one instruction with its continued lines after another."""
    isi = re.sub(r"^#.*\n", "", (DEPLOY / "Dockerfile").read_text(), flags=re.M).replace("\\\n", " ")
    return [(k, v.strip()) for k, _, v in (b.partition(" ") for b in isi.splitlines() if b.strip())]


def test_the_image_copies_what_there_is_and_everything_the_wheel_needs() -> None:
    disalin = [x for k, v in langkah() if k == "COPY" and not v.startswith("--from") for x in v.split()[:-1]]
    assert all((AKAR / x).exists() for x in disalin)
    proyek = (AKAR / "pyproject.toml").read_text()
    (paket,) = re.findall(r'^packages = (\["bot", .+\])$', proyek.partition("[tool.pytest]")[0], re.M)
    for nama in (*json.loads(paket), "letter_templates", "sop_specs", "requirements.lock"):
        assert nama in disalin
    diabaikan = (AKAR / ".dockerignore").read_text().split()
    assert {".*", "deploy/rahasia"} <= set(diabaikan) and not {x.split("/")[0] for x in disalin} & set(diabaikan)


def test_the_image_is_nobody_special_holds_no_secret_and_says_whether_it_lives() -> None:
    isi = langkah()
    assert [v for k, v in isi if k == "USER"] == ["10001:10001"]
    assert isi[-2:] == [("ENTRYPOINT", '["/usr/bin/tini", "--", "paraf"]'), ("CMD", '["run"]')]
    (sehat,) = [v for k, v in isi if k == "HEALTHCHECK"]
    assert "/healthz" in sehat and json.loads(sehat[sehat.index("["):])[0] == "python3"
    lingkungan = set(re.findall(r"(?:^|\s)([A-Z_]+)=", " ".join(v for k, v in isi if k in ("ENV", "ARG"))))
    assert lingkungan - BUKAN_SETELAN <= set(Settings.model_fields)
    assert not [k for k, _ in isi if k == "ARG"] and not lingkungan & set(RAHASIA)


def test_the_image_has_what_the_program_uses_beside_python() -> None:
    butuh = set(re.findall(r"printf ' (\S+)'", (AKAR / "tools" / "deps.sh").read_text()))
    butuh -= {"chromium", "libnss3-tools", "postgresql", "etcd-server", "patroni"}  # only the tests use them
    terakhir = [v for k, v in langkah() if k == "RUN"][-1]
    assert butuh | {"tini", "util-linux"} <= set(terakhir.split())


def susunan() -> dict[str, Any]:
    isi: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    return isi


#: What the Compose specification knows, as far as this file could use it; anything else is a slip of the pen, which an engine refuses.
KUNCI_COMPOSE = {
    "": {"name", "services", "secrets", "volumes"},
    "services": {"image", "build", "restart", "init", "stop_grace_period", "depends_on", "healthcheck", "environment", "secrets", "volumes", "ports",
                 "read_only", "tmpfs", "cap_drop", "security_opt"},
    "build": {"context", "dockerfile"},
    "healthcheck": {"test", "interval", "timeout", "start_period", "retries"},
    "secrets": {"file"},
}  # fmt: skip


def test_compose_holds_only_what_the_specification_knows() -> None:
    isi = susunan()
    assert set(isi) == KUNCI_COMPOSE[""] and re.fullmatch(r"[a-z0-9][a-z0-9_-]*", isi["name"])
    assert all(set(x) == KUNCI_COMPOSE["secrets"] for x in isi["secrets"].values())
    for layanan in isi["services"].values():
        assert set(layanan) <= KUNCI_COMPOSE["services"] and set(layanan["healthcheck"]) <= KUNCI_COMPOSE["healthcheck"]
        assert set(layanan.get("build", {})) <= KUNCI_COMPOSE["build"]
        assert layanan["restart"] in ("no", "always", "on-failure", "unless-stopped")
        lama = [layanan["healthcheck"][k] for k in ("interval", "timeout")] + [layanan.get("stop_grace_period", "1s")]
        assert all(re.fullmatch(r"\d+(s|m|h)", x) for x in lama)
        assert all(isinstance(v, str) for v in layanan["environment"].values()), "a number or yes is no text to every engine"
        for nama, syarat in layanan.get("depends_on", {}).items():
            assert syarat == {"condition": "service_healthy"} and "healthcheck" in isi["services"][nama]
        for kata in re.findall(r"\$\{(\w+)[^}]*\}", str(layanan)):
            assert kata in Settings.model_fields


def test_the_bots_health_is_asked_the_same_way_in_the_image_and_in_compose_and_the_question_works() -> None:
    """An image in OCI format has no HEALTHCHECK of its own."""
    periksa = susunan()["services"]["bot"]["healthcheck"]
    (di_citra,) = [v for k, v in langkah() if k == "HEALTHCHECK"]
    assert periksa["test"] == ["CMD", *json.loads(di_citra[di_citra.index("[") :])]
    assert all(f"--{k.replace('_', '-')}={periksa[k]} " in di_citra for k in ("interval", "timeout", "start_period", "retries"))

    class Sehat(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/healthz" else 404)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Sehat)
    utas = threading.Thread(target=server.serve_forever, args=(0.01,))
    utas.start()
    tanya = [sys.executable, *periksa["test"][2:]]
    lingkungan = {"PATH": "", "HTTP_PORT": str(server.server_port)}
    assert subprocess.run(tanya, env=lingkungan, timeout=30, check=False).returncode == 0
    server.shutdown()
    utas.join()
    server.server_close()
    assert subprocess.run(tanya, env=lingkungan, timeout=30, check=False, stderr=subprocess.DEVNULL).returncode != 0


def test_compose_asks_postgresql_with_options_it_has_and_as_the_user_it_makes() -> None:
    pg = susunan()["services"]["basisdata"]
    perintah, nama, *opsi = pg["healthcheck"]["test"]
    bantuan = subprocess.run([program(nama), "--help"], capture_output=True, text=True, timeout=30, check=True).stdout
    assert perintah == "CMD" and all(x in bantuan for x in opsi if x.startswith("--"))
    pasangan = dict(zip(opsi[::2], opsi[1::2], strict=True))
    assert pasangan == {"--host": "127.0.0.1", "--username": pg["environment"]["POSTGRES_USER"], "--dbname": pg["environment"]["POSTGRES_DB"]}
    buku = (AKAR / "docs" / "runbook.md").read_text()
    assert f"postgresql+asyncpg://{pasangan['--username']}:%s@basisdata/{pasangan['--dbname']}" in buku
    bantuan = subprocess.run([program("initdb"), "--help"], capture_output=True, text=True, timeout=30, check=True).stdout
    assert all(x.partition("=")[0] in bantuan for x in pg["environment"]["POSTGRES_INITDB_ARGS"].split())


def test_compose_names_settings_there_are_and_reads_secrets_from_files() -> None:
    isi = susunan()
    bot, pg = isi["services"]["bot"], isi["services"]["basisdata"]
    assert set(bot["environment"]) | set(bot["secrets"]) <= set(Settings.model_fields)
    assert not set(bot["environment"]) & set(RAHASIA) and bot["environment"]["DATABASE_URL"] == ""
    assert set(bot["secrets"]) | set(pg["secrets"]) == set(isi["secrets"]) and all(v["file"] == f"rahasia/{k}" for k, v in isi["secrets"].items())
    assert {v.split(":")[0] for s in (bot, pg) for v in s["volumes"]} == set(isi["volumes"])
    assert (DEPLOY / bot["build"]["context"] / bot["build"]["dockerfile"]).is_file()
    assert bot["read_only"] and bot["cap_drop"] == ["ALL"] and "no-new-privileges:true" in bot["security_opt"]
    assert all(p.startswith("127.0.0.1:") for p in bot["ports"]) and "ports" not in pg
    assert int(bot["stop_grace_period"].removesuffix("s")) > 40
    dibuat = (AKAR / "docs" / "runbook.md").read_text()
    assert all(re.search(rf"(> |touch .*)\b{nama}\b", dibuat) for nama in isi["secrets"])
