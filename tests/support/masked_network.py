"""A tiny network that sets aside what is not a number, as exported models do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model_backend.models.metadata import mlm_metadata


def write_masked_network(
    path: Path,
    half: bool = False,
    size: int | str = "h",
    seed: int = 7,
    threshold: float = 0.5,
) -> Path:
    """Write sigmoid(3x3 convolutions of VV and VH), VH optional: NaN counts as -15.

    Args:
        path: Where to.
        half: Whether input and weights are float16.
        size: Rows and columns; text: any.
        seed: Of the weights.
        threshold: That it says of itself.
    """
    kind, dtype = (TensorProto.FLOAT16, np.float16) if half else (TensorProto.FLOAT, np.float32)
    random = np.random.default_rng(seed)
    first = random.normal(0, 0.3, (8, 2, 3, 3)).astype(dtype)
    second = random.normal(0, 0.3, (1, 8, 3, 3)).astype(dtype)
    width = size if isinstance(size, int) else "w"
    nodes = [
        helper.make_node("Cast", ["image"], ["single"], to=TensorProto.FLOAT),
        helper.make_node("IsNaN", ["single"], ["missing"]),
        helper.make_node("Where", ["missing", "mean", "image"], ["known"]),
        helper.make_node("Sub", ["known", "mean"], ["centred"]),
        helper.make_node("Conv", ["centred", "first"], ["hidden"], name="first", pads=[1] * 4),
        helper.make_node("Relu", ["hidden"], ["active"]),
        helper.make_node("Conv", ["active", "second"], ["logits"], name="second", pads=[1] * 4),
        helper.make_node("Sigmoid", ["logits"], ["probability"]),
    ]
    graph = helper.make_graph(
        nodes,
        "masked",
        [helper.make_tensor_value_info("image", kind, ["batch", 2, size, width])],
        [helper.make_tensor_value_info("probability", kind, ["batch", 1, size, width])],
        [
            numpy_helper.from_array(first, "first"),
            numpy_helper.from_array(second, "second"),
            numpy_helper.from_array(np.array(-15, dtype), "mean"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    said = mlm_metadata("Masked", ("VV", "VH"), "db", 10.0, 64, 8, threshold, ("VH",))
    helper.set_model_props(model, said)
    onnx.save(model, str(path))
    return path


def backscatter(count: int = 2, size: int = 64, seed: int = 0) -> np.ndarray:
    """Images like radar's in dB, float32 (count, 2, size, size)."""
    random = np.random.default_rng(seed)
    return random.normal(-15, 4, (count, 2, size, size)).astype(np.float32)
