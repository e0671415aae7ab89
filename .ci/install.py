"""Install the plugin into the user's QGIS profile, replacing the version that is there.

The profile is the default one of QGIS on this system, or the folder that ``HIGHWATER_PROFILE``
names. Standard library only, Python 3.9.
"""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from pathlib import Path

from package import build


def profile() -> Path:
    """Folder of the profile; it need not exist."""
    named = os.environ.get("HIGHWATER_PROFILE")
    if named:
        return Path(named).expanduser().absolute()
    # A user of QGIS 4 has its folder; whoever has both meets us in the newer one.
    folders = [data_folder() / "QGIS" / f"QGIS{version}" for version in (4, 3)]
    chosen = next((folder for folder in folders if folder.is_dir()), folders[-1])
    return chosen / "profiles" / "default"


def data_folder() -> Path:
    """Where programs of this user keep their data."""
    if sys.platform == "win32":
        return Path(os.environ["APPDATA"])
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def install(package: Path, plugins: Path) -> Path:
    """Unpack the package beside the other plugins and return its folder."""
    target = plugins / "highwater"
    unpacked = plugins / ".highwater-new"
    plugins.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(unpacked, ignore_errors=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(unpacked)
    if target.is_symlink():
        target.unlink()
    elif target.exists():
        shutil.rmtree(target)
    (unpacked / "highwater").rename(target)
    unpacked.rmdir()
    return target


if __name__ == "__main__":
    print(f"Installed in {install(build(), profile() / 'python' / 'plugins')}")
    print("In QGIS: Plugins ▸ Manage and Install Plugins ▸ Installed: tick Highwater.")
