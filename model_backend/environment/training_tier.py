"""Whether the backend can train, asked before a job is started."""

from __future__ import annotations

import json
import subprocess
from typing import List

from ..protocol import HighwaterError
from .console import ask
from .locate import Located

MODULES = ("torch", "lightning", "segmentation_models_pytorch", "safetensors")
"""What the training tier is known by; finding them takes no time, loading them would."""

_SCRIPT = """
import importlib.util, json, sys
names = json.loads(sys.argv[1])
print(json.dumps([name for name in names if importlib.util.find_spec(name) is None]))
"""


def require_training(backend: Located) -> None:
    """Refuse a backend without the training tier.

    Args:
        backend: Whose Python to ask.

    Raises:
        HighwaterError: ``environment.training_tier``, or ``environment.no_interpreter`` when the
            Python does not answer.
    """
    missing = _missing(backend.interpreter)
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


def _missing(python: str) -> List[str]:
    try:
        found = json.loads(ask(python, "-I", "-c", _SCRIPT, json.dumps(MODULES)))
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise HighwaterError(
            "environment.no_interpreter",
            f"The Python of the backend, “{python}”, does not answer.",
            "Run the algorithm “Check backend” (Highwater ▸ Backend).",
            f"{error}\n{getattr(error, 'stderr', '') or ''}",
        ) from error
    return list(found)
