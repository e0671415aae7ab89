"""The environment variables that a backend process may see."""

from __future__ import annotations

import os
from pathlib import Path
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
        "PYTHONPYCACHEPREFIX",
        "PYTHONUSERBASE",
        "__PYVENV_LAUNCHER__",
        "VIRTUAL_ENV",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "PIP_TARGET",
        "PIP_USER",
        "PIP_PREFIX",
        "PIP_ROOT",
        "PIP_PYTHON",
        "PIP_DRY_RUN",
        "PIP_IGNORE_INSTALLED",
        "PIP_CONSTRAINT",
        "PIP_REQUIREMENT",
        "PIP_QUIET",
    }
)
SILENT = {"ORT_DISABLE_TELEMETRY": "1"}
"""Keep ONNX Runtime from reporting that it is used; see :mod:`model_backend.runtimes`."""
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
    kept.update(SILENT)  # whoever imports the runtime first
    return kept


def pip_environment(temporary: Path) -> Dict[str, str]:
    """Environment for pip inside our virtual environment.

    Proxies, certificates, indexes and folders of wheels that the user configured stay; what
    would send the packages elsewhere does not.

    Args:
        temporary: Existing folder for pip's temporary files.
    """
    environment = clean_environment()
    environment["PIP_USER"] = "0"  # a pip.conf that says "user = true" would fail in a venv
    environment["PIP_NO_INPUT"] = "1"
    environment["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    environment["LC_ALL"] = "C.UTF-8"  # messages that failures.py can recognise
    for name in ("TMPDIR", "TEMP", "TMP"):
        environment[name] = str(temporary)
    return environment
