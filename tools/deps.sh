#!/bin/sh
# Install with apt what the program uses beside Python (LibreOffice for PDF, its line to Python for PDF_ENGINE=unoserver, the
# letters' fonts, poppler for checks and previews) and what only the tests use (a browser, PostgreSQL, certutil). Does nothing
# when everything is there.
#   tools/deps.sh          fails when something is missing and may not be installed
#   tools/deps.sh --boleh  says so and goes on
#   tools/deps.sh --klaster  also what only `make test-ha` uses, etcd and Patroni; their services are switched off
set -u
cd "$(dirname "$0")/.."

ada() { command -v "$1" >/dev/null 2>&1; }
huruf() { [ -n "$(find /usr/share/fonts /usr/local/share/fonts -iname "$1*" 2>/dev/null | head -n 1)" ]; }
peramban() {
    ada chromium || ada chromium-browser || ada google-chrome ||
        ls -d "${PLAYWRIGHT_BROWSERS_PATH:-$HOME/.cache/ms-playwright}"/chromium* >/dev/null 2>&1
}

kurang() {
    ada soffice || printf ' libreoffice-writer-nogui'
    /usr/bin/python3 -c 'import uno' 2>/dev/null || printf ' python3-uno'
    huruf LiberationSerif || printf ' fonts-liberation'
    huruf Carlito || printf ' fonts-crosextra-carlito'
    huruf DejaVuSans || printf ' fonts-dejavu-core'
    ada pdftoppm || printf ' poppler-utils'
    peramban || printf ' chromium'
    ada certutil || printf ' libnss3-tools'
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || ada initdb || printf ' postgresql'
    [ "$klaster" = tidak ] || { ada etcd || printf ' etcd-server'; ada patroni || printf ' patroni'; }
}

klaster=tidak
[ "${1:-}" != --klaster ] || klaster=ya
daftar=$(kurang)
[ -n "$daftar" ] || exit 0

if ada apt-get && [ "$(id -u)" = 0 ]; then apt="env DEBIAN_FRONTEND=noninteractive apt-get"
elif ada apt-get && ada sudo && sudo -n true 2>/dev/null; then apt="sudo -n env DEBIAN_FRONTEND=noninteractive apt-get"
else apt=""
fi
if [ -n "$apt" ]; then
    echo "Memasang:$daftar"
    $apt update -qq
    for paket in $daftar; do # one by one: what this system does not have must not hold up the others
        $apt install -y -qq --no-install-recommends "$paket" >/dev/null
        case $paket in etcd-server | patroni)
            ! ada systemctl || ${apt%env*} systemctl disable --quiet --now "${paket%-server}" 2>/dev/null ;; # the tests start their own
        esac
    done
    # Ubuntu has chromium only as a snap; playwright brings its own.
    peramban || [ ! -x .venv/bin/playwright ] || .venv/bin/playwright install --with-deps chromium
    daftar=$(kurang)
    [ -n "$daftar" ] || exit 0
fi
echo "Belum ada di komputer ini:$daftar (pasang dengan: sudo apt-get install$daftar)." >&2
[ "${1:-}" = --boleh ]
