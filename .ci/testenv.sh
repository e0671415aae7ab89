#!/bin/sh
# The environments of the tests, in .venv/: made once, made again when what they need changes.
#
#   .venv/backend  the packages of the predict tier and of the service as locked, and the tools
#   .venv/serve    the packages of the service as locked, on request only
#   .venv/train    both tiers, as the plugin itself installs them, and the tools
#   .venv/qgis     PyQGIS of this machine, and pytest
#   .venv/site     what builds the guide as a site (made only when asked for)
#   .venv/supply   what makes the list of parts and looks for known vulnerabilities; only if asked for
set -eu
cd "$(dirname "$0")/.."

python_for_backend() {
    for candidate in /usr/bin/python3 python3 python3.13 python3.12 python3.11 python3.10; do
        if "$candidate" -c "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))" \
            2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    echo "A Python 3.10 or newer with its modules venv and ensurepip is needed." >&2
    return 1
}

# make NAME PYTHON "VENV OPTIONS" REQUIREMENTS...
make_environment() {
    folder=.venv/$1 python=$2 options=$3
    shift 3
    key="$("$python" --version) $(cat "$@" | cksum)"
    if [ "$(cat "$folder/made-from" 2>/dev/null)" = "$key" ]; then
        return 0
    fi
    echo "Making $folder" >&2
    rm -rf "$folder"
    # shellcheck disable=SC2086
    "$python" -m venv $options "$folder"
    for requirements in "$@"; do
        "$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements"
    done
    echo "$key" >"$folder/made-from"
}

# The plugin's own way to install it: torch in the build for this machine.
make_training_environment() {
    requirements=model_backend/environment/requirements
    key="$("$1" --version) $(cat $requirements/*.txt tests/requirements-backend.txt | cksum)"
    if [ "$(cat .venv/train/made-from 2>/dev/null)" = "$key" ]; then
        return 0
    fi
    echo "Making .venv/train" >&2
    rm -rf .venv/home .venv/train
    python="$(HIGHWATER_HOME="$PWD/.venv/home" "$1" -m model_backend.environment \
        install --tier train --python "$1" --quiet)"
    folder="${python%/bin/python}"
    ln -s "home/backend/${folder##*/}" .venv/train
    .venv/train/bin/python -m pip install --quiet --disable-pip-version-check \
        -r tests/requirements-backend.txt
    echo "$key" >.venv/train/made-from
}

wanted=${1:-all}
case "$wanted" in
    all | backend | train | qgis) ;;
    site)
        make_environment site "$(python_for_backend)" "" .ci/requirements-site.txt
        exit 0
        ;;
    serve)
        make_environment serve "$(python_for_backend)" "" \
            model_backend/environment/requirements/serve.txt
        exit 0
        ;;
    supply)
        make_environment supply "$(python_for_backend)" "" tests/requirements-supply.txt
        exit 0
        ;;
    *) echo "usage: $0 [all|backend|train|qgis|site|serve|supply]" >&2; exit 2 ;;
esac
if [ "$wanted" != qgis ]; then
    make_environment backend "$(python_for_backend)" "" \
        model_backend/environment/requirements/serve.txt tests/requirements-backend.txt
fi
if [ "$wanted" = all ] || [ "$wanted" = train ]; then
    make_training_environment "$(python_for_backend)"
fi
if [ "$wanted" = all ] || [ "$wanted" = qgis ]; then
    make_environment qgis "$(.ci/system.sh python)" --system-site-packages \
        tests/requirements-qgis.txt
fi
