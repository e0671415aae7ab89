"""The runtimes for networks, kept from telling their makers that they are used.

As it comes, every process that imports ONNX Runtime sends events about itself, its models and its
runs over HTTPS, and numbers the user's computer in a file below the home folder. Every import of
OpenVINO sends one to an analytics service, from a process that it forks for this. What is computed
at an emergency desk, and how often, is told nobody: whatever needs a runtime imports it from here.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType
from typing import Any

# Before the import: afterwards a first event is on its way, and the computer has its number.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import onnxruntime as onnxruntime

# What the variable does not reach: traces that Windows collects.
onnxruntime.disable_telemetry_events()


def load_openvino() -> Any:
    """OpenVINO.

    Without its module for sending it takes a stub that it brings for this.
    """
    modules: dict[str, ModuleType | None] = sys.modules  # type: ignore[assignment]
    modules["openvino_telemetry"] = None
    import openvino

    return openvino
