"""ONNX Runtime."""

from __future__ import annotations

import os

from ..environment.clean import SILENT

# Before the import: afterwards a first event is on its way, and the computer has its number.
os.environ.update(SILENT)

import onnxruntime as onnxruntime

# What the variables do not reach: traces that Windows collects.
onnxruntime.disable_telemetry_events()
