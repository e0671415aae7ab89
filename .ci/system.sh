#!/bin/sh
# What has to be on the machine itself: QGIS with its Python, and for the tests a virtual screen.
#
#   .ci/system.sh venv    a Python that can make virtual environments
#   .ci/system.sh qgis    QGIS, installed where it is missing and may be
#   .ci/system.sh test    the same, and what the tests need
#   .ci/system.sh words   Qt's lrelease, which compiles translations
#   .ci/system.sh python  print a Python that has PyQGIS
#   .ci/system.sh process print a qgis_process that runs
set -eu

python_with_qgis() {
    # The first python3 of PATH is often another one than that for which QGIS was built.
    for candidate in ${HIGHWATER_QGIS_PYTHON:-} /usr/bin/python3 python3; do
        if QT_QPA_PLATFORM=offscreen "$candidate" -c "import qgis.core" 2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

working_qgis_process() {
    # Some packages wrap the command in a script that does not find it.
    for candidate in ${HIGHWATER_QGIS_PROCESS:-} qgis_process qgis_process.bin; do
        if QT_QPA_PLATFORM=offscreen "$candidate" --version >/dev/null 2>&1; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

can_make_environments() {
    /usr/bin/python3 -c "import venv, ensurepip" 2>/dev/null
}

can_compile_texts() {
    command -v lrelease >/dev/null || command -v lrelease-qt6 >/dev/null ||
        command -v lrelease-qt5 >/dev/null || command -v pyside6-lrelease >/dev/null
}

lacking() {
    can_make_environments || echo python3 python3-venv
    [ "$1" != venv ] || return 0
    if [ "$1" = words ]; then
        can_compile_texts || echo qttools5-dev-tools
        return 0
    fi
    if ! python_with_qgis >/dev/null || ! working_qgis_process >/dev/null; then
        echo qgis python3-qgis
    fi
    if [ "$1" = test ]; then
        command -v xvfb-run >/dev/null || echo xvfb xauth
        can_compile_texts || echo qttools5-dev-tools
    fi
    return 0
}

install() {
    packages=$(lacking "$1" | tr '\n' ' ')
    [ -n "$packages" ] || return 0
    command="apt-get install -y --no-install-recommends $packages"
    if ! command -v apt-get >/dev/null; then
        echo "Highwater needs these, by the names that Debian has for them: $packages" >&2
        exit 1
    elif [ "$(id -u)" = 0 ]; then
        become=""
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        become="sudo"
    else
        echo "QGIS or something beside it is missing. Run this once, then try again:" >&2
        echo "    sudo sh -c 'apt-get update && $command'" >&2
        exit 1
    fi
    echo "Installing $packages" >&2
    $become apt-get update -q >&2
    $become env DEBIAN_FRONTEND=noninteractive $command >&2
    left=$(lacking "$1" | tr '\n' ' ')
    if [ -n "$left" ]; then
        echo "Installed, yet these do not work: $left" >&2
        exit 1
    fi
}

case "${1:-}" in
    venv | qgis | test | words) install "$1" ;;
    python) python_with_qgis || { echo "No Python with PyQGIS was found." >&2; exit 1; } ;;
    process) working_qgis_process || { echo "No qgis_process that runs was found." >&2; exit 1; } ;;
    *) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
