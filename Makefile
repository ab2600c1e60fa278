# Two commands for a fresh machine: `make demo` plays the whole service in a browser, `make test` checks everything.
# Each makes its own .venv from the lock files; nothing is installed outside it, except by `make deps`.

.DEFAULT_GOAL := bantuan
.PHONY: bantuan demo run test lint setup deps bench bench-letters bench-pengingat simulasi soak lock skema skema-lama naskah gambar clean siap-jalan siap-kembang test-lama test-ha

# The first Python that fits; say PYTHON=... to choose another. The system's own comes first: it gets its security updates with
# the machine, and distributions build it with profiles (one compiled by hand without them takes twice as long for everything).
PYTHON_SISTEM ?= /usr/bin/python3
PYTHON ?= $(shell for p in $(PYTHON_SISTEM) python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys, lzma, sqlite3, ssl, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PY := .venv/bin/python

# Programs that tests and benchmarks start by the hundred are compiled once, also where somebody switched that off.
unexport PYTHONDONTWRITEBYTECODE

# Test processes side by side; the stories mostly wait for other processes.
SERENTAK ?= 3

bantuan: ## Daftar perintah ini
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 20

demo: siap-jalan ## Memainkan layanan di peramban, tanpa token (PORT=8081)
	@exec $(PY) -m bot demo $(if $(PORT),--port $(PORT))

run: siap-jalan ## Menjalankan bot dengan setelan di .env
	@exec $(PY) -m bot run

test: siap-kembang ## Memeriksa semuanya, seperti di CI
	@tools/deps.sh --boleh
	@$(MAKE) --no-print-directory gaya
	@$(MAKE) --no-print-directory --jobs 3 tipe celah uji

test-lama: siap-kembang ## Semua pemeriksaan dengan ukuran penuhnya (setengah jam)
	@tools/deps.sh --boleh
	PARAF_UJI_PENUH=1 $(PY) -m pytest -m "lama or not lama" --numprocesses $(SERENTAK) --dist loadfile --no-loadscope-reorder

test-ha: siap-kembang ## Membunuh basis data dan simpul klaster Patroni bergantian (KALI=20 BENIH=1 MENIT=0 WEBHOOK=1)
	@tools/deps.sh --klaster
	@$(PY) -m tests.ha --kali $(or $(KALI),20) --benih $(or $(BENIH),1) --menit $(or $(MENIT),0) $(if $(WEBHOOK),--webhook)

test-keamanan: siap-kembang ## Pemeriksaan keamanan S1-S19 dengan angka penuh (belasan menit; docs/keamanan.md)
	PARAF_UJI_PENUH=1 $(PY) -m pytest tests/e2e/test_keamanan.py tests/keamanan
	@$(PY) -m tools.banjir

audit: .venv/audit/cap ## Mencocokkan setiap paket terkunci dengan celah yang diumumkan; gagal bila ada yang belum diperiksa
	@PYTHONPATH=.venv/audit:. $(PY) -m tools.audit

sbom: .venv/audit/cap ## Menulis daftar komponen (CycloneDX) ke dist/paraf.cdx.json
	@mkdir -p dist
	@PYTHONPATH=.venv/audit $(PY) -m cyclonedx_py requirements requirements.lock --pyproject pyproject.toml \
		--output-reproducible --of JSON -o dist/paraf.cdx.json
	@$(PY) -c 'import json; print(len(json.load(open("dist/paraf.cdx.json"))["components"]), "komponen di dist/paraf.cdx.json")'

.venv/audit/cap: requirements-audit.lock | siap-kembang
	@$(PY) -I -m pip install -qq --require-hashes --no-deps --upgrade --target .venv/audit --requirement requirements-audit.lock
	@touch $@

.PHONY: baterai test-kill
test-kill: siap-kembang ## Mematikan bot dengan kill -9 di tengah kelima SOP, di SQLite dan PostgreSQL (KALI=300 SEED=1)
	@$(PY) -m tools.baterai bunuh --benih $(or $(SEED),1) --banyak $(or $(KALI),300)

baterai: siap-kembang ## Hari buruk yang disengaja, ukuran penuh: yang terakhir perlu root (SEED=1)
	@for satu in gangguan rebutan replika alih bunuh penuh; do $(PY) -m tools.baterai $$satu --benih $(or $(SEED),1) || exit 1; done

lint: siap-kembang ## Gaya, celah yang lazim, tipe, dan arah impor
	@$(MAKE) --no-print-directory gaya
	@$(MAKE) --no-print-directory --jobs 2 tipe celah

# What is done in a second comes first; the slow ones go side by side, in `make test` beside the tests.
.PHONY: gaya tipe celah uji
gaya:
	$(PY) -m ruff check .
	.venv/bin/lint-imports

tipe:
	$(PY) -m mypy

celah:
	$(PY) -m bandit --quiet --recursive --severity-level medium bot handlers sandbox tools

uji:
	$(PY) -m pytest --numprocesses $(SERENTAK) --dist loadfile --no-loadscope-reorder --durations 15

setup: siap-kembang deps ## Menyiapkan semua untuk bekerja pada kode ini

deps: ## Memasang LibreOffice, python3-uno, huruf, poppler, peramban, PostgreSQL dengan apt
	@tools/deps.sh

bench: siap-kembang ## Mengukur kecepatan, bersisian dengan pembanding (BAGIAN=langkah,kabar JSON=1 GAMBAR=berkas.svg)
	@$(PY) -m tools.bench $(if $(BAGIAN),--bagian $(BAGIAN)) $(if $(JSON),--json) $(if $(GAMBAR),--gambar $(GAMBAR))

bench-pengingat: siap-kembang ## Mengukur pagi dengan 5.000 pengingat dari 100.000 langkah terbuka (JSON=1)
	@$(PY) -m tools.bench_pengingat $(if $(JSON),--json)

bench-letters: siap-jalan ## Mengukur surat dari isian sampai tanda tangan (JSON=1)
	@$(PY) -m tools.bench_letters $(if $(JSON),--json)

simulasi: siap-kembang ## Memainkan kantor dengan jam semu (SEED=1 HARI=250)
	@$(PY) -m tools.simulasi $(if $(SEED),--benih $(SEED)) $(if $(HARI),--hari $(HARI)) $(if $(BERKAS),--berkas $(BERKAS)) \
		$(if $(GANGGUAN),--gangguan $(GANGGUAN))

soak: siap-kembang ## Banyak benih dengan gangguan (SEED=1 PUTARAN=20 HARI=30 MENIT=0)
	@$(PY) -m tools.simulasi --benih $(or $(SEED),1) --putaran $(or $(PUTARAN),20) --hari $(or $(HARI),30) --berkas $(or $(BERKAS),15) \
		--gangguan $(or $(GANGGUAN),1) --menit $(or $(MENIT),0)

lock: ## Menyusun ulang berkas kunci paket (perlu uv)
	@command -v uv >/dev/null || { echo "Perlu uv untuk menyusun berkas kunci." >&2; exit 2; }
	$(kunci) pyproject.toml --group build --output-file requirements.lock
	$(kunci) pyproject.toml --group build --group dev --constraint requirements.lock --output-file requirements-dev.lock
	$(kunci) --group audit --constraint requirements-dev.lock --output-file requirements-audit.lock
	$(kunci) --group banding --output-file requirements-banding.lock
	@! grep -n '://' requirements.lock requirements-dev.lock requirements-audit.lock requirements-banding.lock

kunci = UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile --quiet --generate-hashes --universal \
	--python-version 3.11 --no-emit-index-url --no-emit-find-links

skema: siap-jalan ## Menulis ulang docs/skema dari model SOP
	@$(PY) -m tools.skema

skema-lama: siap-kembang ## Menyimpan susunan basis data terbaru beserta berkas terbuka untuk uji pemutakhiran
	@$(PY) -m tools.skema_lama

naskah: siap-kembang ## Menulis ulang naskah acuan setiap templat surat
	@$(PY) -m tools.naskah

gambar: siap-kembang ## Memotret ulang halaman latihan untuk README
	@$(PY) -m tools.potret

clean: ## Menghapus .venv dan sisa pemeriksaan (data/ tetap ada)
	rm -rf .venv .venv-banding build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

siap-jalan:
	@$(siapkan) jalan

siap-kembang:
	@$(siapkan) kembang

define siapkan
p="$(PYTHON)"; [ -n "$$p" ] || { echo "Perlu Python 3.11 ke atas: sudo apt-get install python3" >&2; exit 2; }; "$$p" tools/siapkan.py
endef
