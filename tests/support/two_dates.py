"""A tiny model that compares two dates, and what it does by numpy."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from scipy import ndimage

from model_backend.models.metadata import mlm_metadata

BANDS = ("VV_BEFORE", "VV_AFTER")
SLOPE, MARGIN, KERNEL = 0.2, 50.0, 5
"""Logits per grey value, grey values that the later date must be darker by, and pixels that the
mean is taken over, against speckle."""


def write_two_dates(
    path: Path,
    bands: tuple[str, ...] = BANDS,
    unit: str = "stretched",
    margin: float = MARGIN,
    **described,
) -> str:
    """Write a model: flood is where ``VV_AFTER`` is darker than ``VV_BEFORE``; returns the path.

    Further bands are taken in and have no influence, unless they are not a number.
    """
    weights = np.zeros((1, len(bands), KERNEL, KERNEL), np.float32)
    weights[:, bands.index("VV_BEFORE")] = SLOPE / KERNEL**2
    weights[:, next(n for n, name in enumerate(bands) if name in ("VV_AFTER", "VV"))] = (
        -SLOPE / KERNEL**2
    )
    values = {
        "w": weights,
        "b": np.array([-SLOPE * margin], np.float32),
        "none": np.array(0, np.float32),
    }
    nodes = [
        helper.make_node("IsNaN", ["x"], ["missing"]),
        helper.make_node("Where", ["missing", "none", "x"], ["known"]),
        helper.make_node("Conv", ["known", "w", "b"], ["c"], pads=[KERNEL // 2] * 4),
        helper.make_node("Sigmoid", ["c"], ["y"]),
    ]
    size = ["n", len(bands), "h", "w"]
    graph = helper.make_graph(
        nodes,
        "network",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, size)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 1, "h", "w"])],
        [numpy_helper.from_array(value, name) for name, value in values.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    described = {"tile": 128, "overlap": 32, **described}
    helper.set_model_props(model, mlm_metadata("Pair", bands, unit, None, **described))
    onnx.save(model, str(path))
    return str(path)


def expected(before: np.ndarray, after: np.ndarray, margin: float = MARGIN) -> np.ndarray:
    """What the model makes of values (rows, columns), but near the border."""
    difference = ndimage.uniform_filter(before.astype(float) - after, KERNEL)
    return 1 / (1 + np.exp(-SLOPE * (difference - margin)))
