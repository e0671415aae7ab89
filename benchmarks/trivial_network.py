"""A network that costs next to nothing, to see what everything else costs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model_backend.models.metadata import mlm_metadata
from model_backend.models.spec import Channel, ModelSpec

KERNEL = 7
BANDS = (Channel("VV", -30.0, 0.0, -12.0, 4.0), Channel("VH", -35.0, -5.0, -18.0, 5.0))


def write_trivial(path: Path) -> Path:
    """Write a mean over a few pixels and a threshold; its maps look like those of real networks."""
    names = tuple(channel.name for channel in BANDS)
    spec = ModelSpec("small_unet", "", "batch", 0.0, names, BANDS, (), "zscore", "db", 10.0, 256)
    weights = np.full((1, len(BANDS), KERNEL, KERNEL), -4 / (len(BANDS) * KERNEL**2), np.float32)
    sizes = ["n", "h", "w"]
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["x", "w", "b"], ["c"], pads=[KERNEL // 2] * 4),
            helper.make_node("Sigmoid", ["c"], ["y"]),
        ],
        "trivial",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [sizes[0], len(BANDS), *sizes[1:]])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [sizes[0], 1, *sizes[1:]])],
        [
            numpy_helper.from_array(weights, "w"),
            numpy_helper.from_array(np.array([-72], np.float32), "b"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    metadata = mlm_metadata("Trivial", names, "db", 10.0, tile=512, overlap=32, spec=spec)
    helper.set_model_props(model, metadata)
    onnx.save(model, str(path))
    return path
