"""Whether the packages of an environment can be loaded, not merely found."""

from __future__ import annotations

import json
import subprocess

from ..protocol import HighwaterError
from .clean import clean_environment
from .console import no_console
from .requirements import Requirements

# Packages with compiled parts, which is what fails on a computer that is too old or lacks a
# runtime. The others are pure Python.
_COMPILED = (
    "numpy",
    "scipy",
    "rasterio",
    "pyproj",
    "pyogrio",
    "shapely",
    "psutil",
    "onnx",
    "onnxruntime",
    "openvino",
    "torch",
    "safetensors",
)

_SCRIPT = """
import importlib, importlib.metadata, json, sys, traceback
for name in json.loads(sys.argv[1]):
    try:
        importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        continue  # not for this computer, or pip would have installed it
    try:
        importlib.import_module(name)
    except Exception:
        print(name)
        traceback.print_exc()
        sys.exit(1)
"""


def check_loading(python: str, requirements: Requirements, tier: str) -> None:
    """Load the packages of a tier in a process of the environment.

    Raises:
        HighwaterError: ``environment.loading`` when one of them cannot be loaded.
    """
    locked = {name for name, _, _ in requirements.pins(tier)}
    names = [name for name in _COMPILED if name in locked]
    answer = subprocess.run(
        [python, "-I", "-c", _SCRIPT, json.dumps(names)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=clean_environment(),
        check=False,
        encoding="utf-8",
        errors="replace",
        **no_console(),
    )
    if answer.returncode == 0:
        return
    name = answer.stdout.strip() or "one of the packages"
    last = (answer.stderr.strip().splitlines() or ["the process died"])[-1]
    raise HighwaterError(
        "environment.loading",
        f"The packages were installed, but {name} cannot be loaded on this computer: {last}",
        "On Windows install the Microsoft Visual C++ runtime; elsewhere try another Python, or"
        " see the log.",
        answer.stderr,
    )
