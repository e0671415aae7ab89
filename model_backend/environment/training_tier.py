"""Whether the backend can train, asked before a job is started."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Dict, List, Optional, Tuple

from ..protocol import HighwaterError
from .console import ask
from .locate import Located

MODULES = ("torch", "lightning", "segmentation_models_pytorch", "safetensors")
"""What the training tier is known by; finding them takes no time, loading them would."""

_SCRIPT = """
import importlib.util, json, sys
names = json.loads(sys.argv[1])
missing = [name for name in names if importlib.util.find_spec(name) is None]
print(json.dumps({"missing": missing, "path": sys.path}))
"""

_Stamps = List[Tuple[str, Optional[int]]]
_known: Dict[Tuple[str, ...], Tuple[_Stamps, List[str]]] = {}
"""By Python and modules: where it looked, when that was changed, and what it lacks."""


def require_training(backend: Located) -> None:
    """Refuse a backend without the training tier.

    Args:
        backend: Whose Python to ask.

    Raises:
        HighwaterError: ``environment.training_tier``, or ``environment.no_interpreter`` when the
            Python does not answer.
    """
    missing = missing_modules(backend.interpreter)
    if not missing:
        return
    if backend.source == "managed":
        raise HighwaterError(
            "environment.training_tier",
            "The backend can predict, but not train yet: its training tier is not installed.",
            "Run the algorithm “Install backend” (Highwater ▸ Backend) with “Training”.",
            f"{backend.interpreter} lacks {', '.join(missing)}",
        )
    raise HighwaterError(
        "environment.training_tier",
        f"The Python of the backend, “{backend.interpreter}”, cannot train: it lacks"
        f" {', '.join(missing)}.",
        "Install the training requirements there, or use the managed environment (Settings ▸"
        " Options ▸ Highwater) with the tier “Training”.",
    )


def missing_modules(python: str) -> List[str]:
    """What a Python lacks of :data:`MODULES`, which the training tier brings.

    It is run again only where something was installed or removed since: forms ask in the main
    thread of QGIS, more than once before a job begins.

    Raises:
        HighwaterError: ``environment.no_interpreter``.
    """
    key = (python, *MODULES)
    stamps, missing = _known.get(key, ([], []))
    if not stamps or stamps != _stamps([path for path, _ in stamps]):
        missing, looked_in = _ask(python)
        _known[key] = _stamps([python, *looked_in]), missing
    return missing


def _ask(python: str) -> Tuple[List[str], List[str]]:
    """Run a Python: the modules that it lacks, and where it looked."""
    try:
        found = json.loads(ask(python, "-I", "-c", _SCRIPT, json.dumps(MODULES)))
        return list(found["missing"]), list(found["path"])
    except (OSError, ValueError, KeyError, TypeError, subprocess.SubprocessError) as error:
        raise HighwaterError(
            "environment.no_interpreter",
            f"The Python of the backend, “{python}”, does not answer.",
            "Run the algorithm “Check backend” (Highwater ▸ Backend).",
            f"{error}\n{getattr(error, 'stderr', '') or ''}",
        ) from error


def _stamps(paths: List[str]) -> _Stamps:
    """When each was changed; None where there is nothing."""
    return [(path, _changed(path)) for path in paths]


def _changed(path: str) -> Optional[int]:
    try:
        return os.stat(path).st_mtime_ns
    except OSError:
        return None
