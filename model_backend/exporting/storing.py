"""Weights stored in 16 bits, in a graph that computes with float32 as before.

The file is half as large, and what it carries of its network stays in it: each weight is cast where
a convolution reads it, which every engine does once, as it loads the file.
"""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ..protocol import HighwaterError
from .halving import LARGEST
from .parts import HEAVY, heavy_nodes, name_nodes

METHOD = "each weight rounded to the nearest"
"""How numbers are converted, for the card."""


def store(proto: onnx.ModelProto, name: str) -> tuple[onnx.ModelProto, int, int]:
    """A copy of a model whose convolutions read weights that are stored in 16 bits.

    Args:
        proto: The model.
        name: Of the model, for messages.

    Returns:
        The copy; how many of its convolutions read such weights, and how many it has.

    Raises:
        HighwaterError: ``export.already``.
    """
    copy = onnx.ModelProto()
    copy.CopyFrom(proto)
    graph = copy.graph
    name_nodes(graph)
    weights = {
        tensor.name: tensor
        for tensor in graph.initializer
        if tensor.data_type == TensorProto.FLOAT and len(tensor.dims) > 1
    }
    casts: dict[str, str] = {}
    readers = 0
    for node in [node for node in graph.node if node.op_type in HEAVY]:
        read = [tensor for tensor in node.input if tensor in weights]
        readers += bool(read)
        casts.update({tensor: f"float32_{tensor}" for tensor in read})
    if not casts:
        raise HighwaterError(
            "export.already",
            f"The model “{name}” has no weights of convolutions in 32 bits.",
            "Use the model as it is.",
        )
    for tensor in casts:
        values = np.clip(numpy_helper.to_array(weights[tensor]), -LARGEST, LARGEST)
        weights[tensor].CopyFrom(numpy_helper.from_array(values.astype(np.float16), tensor))
    for node in graph.node:
        for position, tensor in enumerate(node.input):
            node.input[position] = casts.get(tensor, tensor)
    nodes = [
        helper.make_node("Cast", [tensor], [whole], name=f"Cast_to_{whole}", to=TensorProto.FLOAT)
        for tensor, whole in casts.items()
    ] + [onnx.NodeProto.FromString(node.SerializeToString()) for node in graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    return copy, readers, len(heavy_nodes(graph))
