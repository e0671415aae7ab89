"""The environment variables that a backend process may see."""

from __future__ import annotations

import os
from typing import Dict, Mapping, Optional

# QGIS (and whoever starts it) points these at its own Python, GDAL, PROJ and Qt. In the backend
# they would load the wrong library or read the wrong data.
_NAMES = frozenset(
    {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONEXECUTABLE",
        "PYTHONSTARTUP",
        "PYTHONPLATLIBDIR",
        "PYTHONUSERBASE",
        "__PYVENV_LAUNCHER__",
        "VIRTUAL_ENV",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "PIP_TARGET",
        "PIP_USER",
        "PIP_PREFIX",
    }
)
_PREFIXES = ("QGIS_", "GDAL_", "PROJ_", "DYLD_", "OSR_", "CPL_")


def clean_environment(base: Optional[Mapping[str, str]] = None) -> Dict[str, str]:
    """Copy of ``base`` (default: this process's) without what would mislead the backend."""
    source = os.environ if base is None else base
    kept = {
        name: value
        for name, value in source.items()
        if name not in _NAMES and not name.startswith(_PREFIXES)
    }
    kept["PYTHONNOUSERSITE"] = "1"
    kept["PYTHONUNBUFFERED"] = "1"
    kept["PYTHONIOENCODING"] = "utf-8"
    return kept
