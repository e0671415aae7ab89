"""Find a Python to build the backend environment with, and look at the ones that are chosen.

``sys.executable`` is never asked: inside QGIS it is ``qgis-bin.exe`` on Windows, the application
on macOS and whatever started ``qgis_process`` elsewhere. Every candidate is run instead.
"""

from __future__ import annotations

import glob
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import List, Tuple

from ..protocol import HighwaterError
from .console import ask

OLDEST = (3, 10)
NEWEST = (3, 14)
"""Last minor version for which the locked packages have wheels."""

_SCRIPT = """
import importlib.util, json, struct, sys
has = lambda name: importlib.util.find_spec(name) is not None
print(json.dumps({
    "executable": sys.executable,
    "base": getattr(sys, "_base_executable", "") or sys.executable,
    "version": list(sys.version_info[:3]),
    "bits": struct.calcsize("P") * 8,
    "venv": has("venv"),
    "ensurepip": has("ensurepip"),
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """What a Python says of itself.

    Attributes:
        path: The Python itself (what a launcher or shim leads to).
        base: The Python outside of any virtual environment.
        version: Major, minor, micro.
        bits: 32 or 64.
        can_create: Whether it can make a virtual environment with pip in it.
    """

    path: str
    base: str
    version: Tuple[int, int, int]
    bits: int
    can_create: bool

    @property
    def version_text(self) -> str:
        """The version as text, e.g. ``"3.11.2"``."""
        return ".".join(str(part) for part in self.version)


def probe(path: str) -> Interpreter:
    """Run a Python and ask what it is.

    Raises:
        HighwaterError: ``environment.no_interpreter`` when there is no such file or it cannot
            be run as a Python.
    """
    if not os.path.isfile(path):
        raise HighwaterError(
            "environment.no_interpreter",
            f"There is no Python at “{path}”.",
            "Choose another one, or the managed environment, under Settings ▸ Options ▸ Highwater.",
        )
    return _probe(path, os.stat(path).st_mtime_ns)


@lru_cache(maxsize=64)
def _probe(path: str, _modified: int) -> Interpreter:
    try:
        found = json.loads(ask(path, "-I", "-S", "-c", _SCRIPT))
        return Interpreter(
            found["executable"],
            found["base"],
            tuple(found["version"]),
            found["bits"],
            found["venv"] and found["ensurepip"],
        )
    except (OSError, ValueError, KeyError, TypeError, subprocess.SubprocessError) as error:
        raise HighwaterError(
            "environment.no_interpreter",
            f"“{path}” is not a Python that can be run.",
            "Choose the python of a virtual environment (bin/python, or Scripts\\python.exe on"
            " Windows), or the managed environment.",
            f"{error}\n{getattr(error, 'stderr', '') or ''}",
        ) from error


def require_version(found: Interpreter) -> None:
    """Refuse a Python that the backend cannot run on.

    Raises:
        HighwaterError: ``environment.python_version``.
    """
    if found.version[:2] < OLDEST or found.bits != 64:
        what = "32-bit Python" if found.bits != 64 else f"Python {found.version_text}"
        raise HighwaterError(
            "environment.python_version",
            f"“{found.path}” is {what}, but the backend needs a 64-bit Python"
            f" {OLDEST[0]}.{OLDEST[1]} or newer.",
            "Choose a newer Python, or the managed environment.",
        )


def base_interpreter(chosen: str = "") -> Interpreter:
    """A Python that can create the backend environment.

    Args:
        chosen: Path that the user gave; empty: search.

    Raises:
        HighwaterError: ``environment.no_interpreter``, ``environment.python_version`` or
            ``environment.no_venv``.
    """
    if chosen:
        found = probe(shutil.which(chosen) or chosen)
        require_version(found)
        if not found.can_create:
            raise _no_venv(found)
        return found
    without_venv = None
    for path in candidates():
        try:
            found = probe(path)
        except HighwaterError:
            continue  # a shim that leads nowhere, a link to a Python that was removed
        if found.bits != 64 or not OLDEST <= found.version[:2] <= NEWEST:
            continue
        if found.can_create:
            return found
        without_venv = without_venv or found
    if without_venv is not None:
        raise _no_venv(without_venv)
    raise HighwaterError(
        "environment.no_interpreter",
        f"No 64-bit Python between {OLDEST[0]}.{OLDEST[1]} and {NEWEST[0]}.{NEWEST[1]} was found"
        " on this computer.",
        "Install one (Debian and Ubuntu: sudo apt install python3 python3-venv; elsewhere from"
        " python.org), or give its path as the parameter Python.",
    )


def candidates() -> List[str]:
    """Paths that may be a Python, best first; each still has to be probed."""
    paths: List[str] = []
    if sys.platform == "win32":
        paths += _windows_candidates()
    elif sys.platform == "darwin":
        paths += _mac_candidates()
    else:
        # The system's own Python is the one least likely to be removed under the environment.
        paths += ["/usr/bin/python3", "/usr/local/bin/python3"]
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = f"python3.{minor}"
        paths += [f"/usr/bin/{name}", f"/usr/local/bin/{name}", shutil.which(name) or ""]
    paths.append(shutil.which("python3") or "")
    if sys.platform != "darwin":  # there it may be a stub that offers to install Xcode
        paths.append(shutil.which("python") or "")
    unique = dict.fromkeys(path for path in paths if path and os.path.isfile(path))
    return [path for path in unique if not _is_stub(path)]


def _windows_candidates() -> List[str]:
    """QGIS's own Python first: it is certain to be there."""
    paths = [os.path.join(sys.base_prefix, "python.exe")]
    root = os.environ.get("OSGEO4W_ROOT", "")
    if root:
        paths += sorted(glob.glob(os.path.join(root, "apps", "Python3*", "python.exe")))[::-1]
    for variable in ("LOCALAPPDATA", "ProgramFiles"):
        base = os.environ.get(variable, "")
        if base:
            for pattern in ("Programs/Python/Python3*/python.exe", "Python3*/python.exe"):
                paths += sorted(glob.glob(os.path.join(base, *pattern.split("/"))))[::-1]
    return paths


def _mac_candidates() -> List[str]:
    paths = ["/opt/homebrew/bin/python3", "/usr/local/bin/python3"]
    framework = "/Library/Frameworks/Python.framework/Versions/3.*/bin/python3"
    paths += sorted(glob.glob(framework))[::-1]
    paths += [os.path.join(sys.base_prefix, "bin", "python3")]
    return paths


def _is_stub(path: str) -> bool:
    """Whether the file only offers to install a Python (Windows Store, macOS without Xcode)."""
    if sys.platform == "win32":
        return "WindowsApps" in Path(path).parts
    return sys.platform == "darwin" and path.startswith("/usr/bin/")


def _no_venv(found: Interpreter) -> HighwaterError:
    minor = f"{found.version[0]}.{found.version[1]}"
    if os.path.exists("/etc/debian_version"):
        remedy = f"Run: sudo apt install python{minor}-venv"
    else:
        remedy = "Install its venv and ensurepip modules, or give the path of another Python."
    return HighwaterError(
        "environment.no_venv",
        f"The Python “{found.path}” ({found.version_text}) cannot create virtual environments.",
        remedy,
    )
