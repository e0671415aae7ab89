"""OpenVINO."""

from __future__ import annotations

import sys
import threading
from types import ModuleType
from typing import Any

_ALONE = threading.Lock()


def load_openvino() -> Any:
    """OpenVINO.

    Without its module for sending it takes a stub that it brings for this.
    """
    modules: dict[str, ModuleType | None] = sys.modules  # type: ignore[assignment]
    modules["openvino_telemetry"] = None
    with _ALONE:
        import openvino

        # It makes a table of NumPy's types when one is first asked for. Two threads that ask first
        # at the same moment (two streams, with their first images) would wait for each other for
        # ever: one holds the table, the other one the interpreter.
        openvino.Type.f32.to_dtype()
    return openvino
