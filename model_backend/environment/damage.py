"""Find packages that are not whole, such as those pip was killed over, and take them out.

Pip takes a package for installed as soon as its ``.dist-info`` is there, whether or not the
files are.
"""

from __future__ import annotations

import base64
import contextlib
import csv
import hashlib
import os
import shutil
from pathlib import Path
from typing import List, Set


def site_packages(folder: Path) -> Path:
    """The folder of the installed packages of the virtual environment ``folder``."""
    if os.name == "nt":
        return folder / "Lib" / "site-packages"
    found = sorted((folder / "lib").glob("python3.*/site-packages"))
    return found[0] if found else folder / "lib" / "site-packages"


def scripts_folder(folder: Path) -> Path:
    """The folder of the commands of the virtual environment ``folder``."""
    return folder / ("Scripts" if os.name == "nt" else "bin")


def damaged(folder: Path, hashes: bool = False) -> List[Path]:
    """The ``.dist-info`` folders of packages of which files are missing or differ.

    Args:
        folder: The virtual environment.
        hashes: Whether to read every file and compare its checksum (some seconds), instead of
            its size.
    """
    site = site_packages(folder)
    return [info for info in sorted(site.glob("*.dist-info")) if not _is_whole(info, hashes)]


def remove_damaged(folder: Path, hashes: bool = False) -> List[str]:
    """Make pip forget packages that are not whole, so that it installs them again.

    Returns:
        Their names.
    """
    found = damaged(folder, hashes)
    for info in found:
        shutil.rmtree(info)
    return [info.name.split("-")[0] for info in found]


def entries(folder: Path) -> Set[str]:
    """What packages have put into the environment, one level deep, relative to ``folder``."""
    found = set()
    for place in (site_packages(folder), scripts_folder(folder), folder / "share", folder / "etc"):
        if place.is_dir():
            found |= {str((place / name).relative_to(folder)) for name in os.listdir(place)}
    return found


def remove_entries(folder: Path, names: Set[str]) -> None:
    """Remove what :func:`entries` named; what is gone already is no error."""
    for name in names:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            with contextlib.suppress(FileNotFoundError):
                path.unlink()


def _is_whole(info: Path, hashes: bool) -> bool:
    record = info / "RECORD"
    try:
        with record.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
    except OSError:
        return False
    return bool(rows) and all(_is_file_whole(info.parent, row, hashes) for row in rows)


def _is_file_whole(site: Path, row: List[str], hashes: bool) -> bool:
    name, checksum, size = [*row, "", ""][:3]
    if name.endswith(".pyc"):
        return True  # made again by Python when absent
    path = site / name
    try:
        if size and path.stat().st_size != int(size):
            return False
        if hashes and checksum.startswith("sha256="):
            return _sha256(path) == checksum[len("sha256=") :]
        return path.exists()
    except (OSError, ValueError):
        return False


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode("ascii")
