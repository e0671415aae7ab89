"""Where the backend environment lives: outside the plugin folder, which upgrades replace."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import List

from .requirements import REQUIREMENTS, Requirements

STATE_NAME = "highwater.json"
"""File in an environment's folder that exists only while the environment is whole."""


def backend_root() -> Path:
    """Folder that holds the environments; it need not exist."""
    return data_root() / "backend"


def library_root() -> Path:
    """Folder of the user's model library; it need not exist."""
    return data_root() / "models"


def data_root() -> Path:
    """Folder of everything that Highwater keeps for the user; it need not exist.

    ``HIGHWATER_HOME`` overrides the user's data folder of the platform.
    """
    home = os.environ.get("HIGHWATER_HOME")
    if home:
        return Path(home).expanduser().absolute()
    return _data_folder() / "highwater"


def environment_folder(requirements: Requirements = REQUIREMENTS) -> Path:
    """Folder of the environment for these requirements.

    Its name changes with the locked versions, so that an upgrade never mixes two sets.
    """
    return backend_root() / requirements.key()


def older_environments(requirements: Requirements = REQUIREMENTS) -> List[Path]:
    """Environments that other versions of the requirements have left."""
    root = backend_root()
    if not root.is_dir():
        return []
    current = requirements.key()
    return sorted(p for p in root.iterdir() if p.name != current and (p / "pyvenv.cfg").exists())


def python_of(folder: Path) -> Path:
    """The interpreter of the virtual environment in ``folder``."""
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def _data_folder() -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) if local else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    # A relative path is invalid by the XDG specification and must be ignored.
    xdg = os.environ.get("XDG_DATA_HOME", "")
    return Path(xdg) if os.path.isabs(xdg) else Path.home() / ".local" / "share"
