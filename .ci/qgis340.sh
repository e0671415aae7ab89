#!/bin/sh
# The tests of the QGIS side in QGIS 3.40, which Debian 13 (trixie) has.
#
#   .ci/qgis340.sh                 the suites qgis, cli and gui
#   .ci/qgis340.sh qgis            some of them
#   .ci/qgis340.sh -- COMMAND ...  a command in there, in a copy of the working tree
#
# A folder in the cache holds that Debian; the first call fills it. The tests run in a copy of the
# working tree, so that nothing they make is left in it. QGIS brings Python 3.13, and the predict
# tier is installed for it from the locked requirements. The training tier, whose torch is large, is
# that of this machine (.venv/train), with the Python that it was made from: QGIS and the backend
# share no Python anyway.
set -eu
cd "$(dirname "$0")/.."

root=${HIGHWATER_TRIXIE:-${XDG_CACHE_HOME:-$HOME/.cache}/highwater/qgis-3.40}
tree=$root/highwater

# The mirror from which apt takes Debian itself on this machine.
mirror() {
    apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/^Debian //p' | head -n 1
}

require() {
    if [ "$(id -u)" != 0 ]; then
        echo "This has to be run as root: it makes a chroot and enters it." >&2
        exit 1
    elif [ -z "$(mirror)" ]; then
        echo "This needs a Debian machine: it takes the mirror from its apt." >&2
        exit 1
    elif ! command -v debootstrap >/dev/null; then
        apt-get update -q >&2
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends debootstrap >&2
    fi
}

make_root() {
    [ ! -e "$root/made" ] || return 0
    if [ -e "$root" ] && [ ! -e "$root/being-made" ]; then
        echo "“$root” is something else; name another folder as HIGHWATER_TRIXIE." >&2
        exit 1
    fi
    echo "Making $root" >&2
    rm -rf "$root"
    mkdir -p "$root"
    touch "$root/being-made"
    debootstrap --variant=minbase --include=ca-certificates,git,make trixie "$root" "$(mirror)" >&2
    for scheme in http https; do
        apt-config dump "Acquire::$scheme::Proxy"
    done >"$root/etc/apt/apt.conf.d/90proxy"
    mv "$root/being-made" "$root/made"
}

# What this machine's tree holds now, committed or not, over what an earlier call has left.
copy_tree() {
    mkdir -p "$tree/.venv"
    find "$tree" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
    index=$(mktemp -u)
    GIT_INDEX_FILE=$index git read-tree HEAD
    GIT_INDEX_FILE=$index git add --all
    GIT_INDEX_FILE=$index git checkout-index --all --prefix="$tree/"
    rm -f "$index"
    (
        cd "$tree"
        git init -q
        git add --all
        git -c user.name=tests -c user.email=tests@localhost commit -q -m "The tree as it stands"
    )
}

# bind PATH TARGET: show a file or folder of this machine in there, as it is and not to be changed.
bind() {
    if [ -d "$1" ]; then
        mkdir -p "$2"
    else
        touch "$2"
    fi
    mount --bind "$1" "$2"
    mount -o remount,bind,ro "$2"
}

mount_all() {
    mount --rbind /dev "$root/dev"
    mount --rbind /proc "$root/proc"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    # What this machine trusts, which may be more: a proxy with a certificate of its own.
    certificates=/etc/ssl/certs/ca-certificates.crt
    [ ! -s "$certificates" ] || bind "$certificates" "$root$certificates"
    lend_training_tier
}

# An environment in there of the packages and the Python out here. The environment itself would not
# do: its links lead to another Python in there.
lend_training_tier() {
    .ci/testenv.sh train
    train=$(readlink -f .venv/train)
    python=$("$train/bin/python" -c 'import sys; print(sys._base_executable)')
    library=$("$train/bin/python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
    if [ ! -s "$root$python" ]; then
        bind "$python" "$root$python"
        bind "$library" "$root$library"
    fi
    mkdir -p "$tree/.venv/train/bin"
    ln -sf "$python" "$tree/.venv/train/bin/python"
    cp "$train/pyvenv.cfg" "$tree/.venv/train/pyvenv.cfg"
    bind "$train/lib" "$tree/.venv/train/lib"
}

enter() {
    rm -rf "$root/tmp" && mkdir -m 1777 "$root/tmp"
    exec chroot "$root" env HOME=/root TMPDIR=/tmp sh -euc '
        cd /highwater
        .ci/system.sh test
        .ci/testenv.sh backend
        .ci/testenv.sh qgis
        exec "$@"' sh "$@"
}

if [ "${HIGHWATER_MOUNTING:-}" != 1 ]; then
    require
    make_root
    copy_tree
    # The mounts are seen by this process alone, and end with it.
    exec env HIGHWATER_MOUNTING=1 unshare --mount "$0" "$@"
fi
unset HIGHWATER_MOUNTING
mount_all
if [ "${1:-}" = "--" ]; then
    shift
    enter "$@"
elif [ $# = 0 ]; then
    set -- qgis cli gui
fi
enter .venv/qgis/bin/python .ci/suites.py "$@"
