"""Tiny ONNX networks whose output is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def write_network(
    path: Path,
    channels: int,
    metadata: dict[str, str] | None = None,
    kernel: int = 1,
    size: tuple[int | str, int | str, int | str] = ("n", "h", "w"),
    weight: float = -0.5,
    bias: float = -8.5,
    sigmoid: bool = True,
    instead: float | None = None,
) -> str:
    """Write sigmoid(bias + weight × mean over bands and kernel); returns the path.

    ``instead`` is what a value that is not a number counts as; None: it makes the result such.
    """
    shape = (1, channels, kernel, kernel)
    weights = np.full(shape, weight / np.prod(shape), np.float32)
    known = "x" if instead is None else "known"
    values = {"w": weights, "b": np.array([bias], np.float32)}
    nodes = [helper.make_node("Conv", [known, "w", "b"], ["c"], pads=[kernel // 2] * 4)]
    if instead is not None:
        missing = helper.make_node("IsNaN", ["x"], ["missing"])
        values["instead"] = np.array(instead, np.float32)
        nodes = [missing, helper.make_node("Where", ["missing", "instead", "x"], [known]), *nodes]
    if sigmoid:
        nodes.append(helper.make_node("Sigmoid", ["c"], ["y"]))
    batch, height, width = size
    graph = helper.make_graph(
        nodes,
        "network",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [batch, channels, height, width])],
        [
            helper.make_tensor_value_info(
                "y" if sigmoid else "c", TensorProto.FLOAT, [batch, 1, height, width]
            )
        ],
        [numpy_helper.from_array(value, name) for name, value in values.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    helper.set_model_props(model, metadata or {})
    onnx.save(model, str(path))
    return str(path)
