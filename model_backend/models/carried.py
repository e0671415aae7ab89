"""Weights that a model file carries under the names that they have in its network.

Such a file is all that training needs to go on, and that evidence of a map is found with: batch
norms stand in its graph as they were trained, and every engine merges them into the convolutions as
it loads the file. Of networks with matrix products (transformers) some weights stand in the graph
turned round, under other names; those go on from the checkpoint beside the file instead.

Needs no torch and runs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from .described import read_model

CHECKPOINT = ".safetensors"
"""Ending of the checkpoint beside a model file."""

_PREFIX = "model."  # what the exporter puts before the names: the attribute that holds the model


def weights_in(proto: onnx.ModelProto) -> dict[str, np.ndarray]:
    """What a graph holds under names of a network, as float32 of whatever it is stored in."""
    tensors = {tensor.name: tensor for tensor in proto.graph.initializer}
    # Of weights with the same values one is kept; the others are said to be that one.
    for node in proto.graph.node:
        if node.op_type == "Identity" and node.input[0] in tensors:
            tensors[node.output[0]] = tensors[node.input[0]]
    return {
        name[len(_PREFIX) :]: numpy_helper.to_array(tensor).astype(np.float32)
        for name, tensor in tensors.items()
        if name.startswith(_PREFIX)
    }


def carries(proto: onnx.ModelProto, weights: Mapping[str, np.ndarray]) -> bool:
    """Whether a graph holds all weights of a network, to the last bit.

    Args:
        proto: Made of the network.
        weights: Of the network, by name.
    """
    found = weights_in(proto)
    return all(
        name in found and np.array_equal(found[name], value)
        for name, value in weights.items()
        if not is_counter(name)
    )


def is_counter(name: str) -> bool:
    """Whether a weight counts the batches that a norm has seen, which changes no result."""
    return name.endswith("num_batches_tracked")


def weights_file(path: Path) -> Path | None:
    """The file that the weights of a model are read from.

    Args:
        path: The ``.onnx`` file, or a checkpoint.

    Returns:
        The file itself where it carries them, else the checkpoint beside it; None: neither.

    Raises:
        HighwaterError: As :func:`.read_model`.
    """
    beside = path.with_suffix(CHECKPOINT)
    if path != beside and read_model(path).carries_weights:
        return path
    return beside if beside.is_file() else None
