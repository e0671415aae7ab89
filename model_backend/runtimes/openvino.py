"""OpenVINO."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def load_openvino() -> Any:
    """OpenVINO.

    Without its module for sending it takes a stub that it brings for this.
    """
    modules: dict[str, ModuleType | None] = sys.modules  # type: ignore[assignment]
    modules["openvino_telemetry"] = None
    import openvino

    return openvino
