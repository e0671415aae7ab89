"""A network of several convolutions that maps the tiles of :mod:`.overconfident`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model_backend.models.facts import ModelFacts
from model_backend.models.metadata import mlm_metadata
from tests.support.overconfident import BANDS, BIAS, WEIGHT

CHANNELS = 8


def write_convolutions(
    path: Path,
    rough: bool = False,
    facts: ModelFacts | None = None,
    opset: int = 17,
    size: tuple[int | str, int | str, int | str] = ("n", "h", "w"),
) -> str:
    """Write a network that gives the honest probability; returns the path.

    It sets NaN aside, has three convolutions, and no names for its nodes.

    Args:
        path: Where to.
        rough: Whether one channel is so large that 8 bits leave little to the others.
        facts: Of a training.
        opset: Version of the operators.
        size: Images, rows, columns; texts: any.
    """
    random = np.random.default_rng(3)
    first = random.normal(0, 0.1, (CHANNELS, 2, 1, 1)).astype(np.float32)
    first[0], first[1] = 0.5, -0.5  # the mean of both bands, up and down
    start = np.zeros(CHANNELS, np.float32)
    middle = np.eye(CHANNELS, dtype=np.float32)[:, :, None, None].copy()
    if rough:
        start[7] = 4000
    last = np.zeros((1, CHANNELS, 1, 1), np.float32)
    last[0, 0], last[0, 1] = WEIGHT, -WEIGHT
    centre = -15.0
    end = np.array([BIAS + WEIGHT * centre], np.float32)
    weights = {"first": first, "start": start, "middle": middle, "last": last, "end": end}
    weights["centre"] = np.array(centre, np.float32)
    nodes = [
        helper.make_node("IsNaN", ["image"], ["missing"]),
        helper.make_node("Where", ["missing", "centre", "image"], ["known"]),
        helper.make_node("Sub", ["known", "centre"], ["centred"]),
        helper.make_node("Conv", ["centred", "first", "start"], ["a"]),
        helper.make_node("Relu", ["a"], ["b"]),
        helper.make_node("Conv", ["b", "middle"], ["c"]),
        helper.make_node("Relu", ["c"], ["d"]),
        helper.make_node("Conv", ["d", "last", "end"], ["logits"]),
        helper.make_node("Sigmoid", ["logits"], ["probability"]),
    ]
    images, rows, columns = size
    graph = helper.make_graph(
        nodes,
        "convolutions",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [images, 2, rows, columns])],
        [
            helper.make_tensor_value_info(
                "probability", TensorProto.FLOAT, [images, 1, rows, columns]
            )
        ],
        [numpy_helper.from_array(values, name) for name, values in weights.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    said = mlm_metadata("Lakes", BANDS, "db", 10.0, facts=facts, weights_sha256="cd" * 32)
    helper.set_model_props(model, said)
    onnx.save(model, str(path))
    return str(path)
