"""Weights and activations as 16-bit floats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ..protocol import HighwaterError
from .parts import TYPES, body_of, heavy_nodes, name_nodes

METHOD = "convolutions and what lies between them, each number rounded to the nearest"
"""How numbers are converted, for the card."""

LARGEST = float(np.finfo(np.float16).max)
_NOT_HALVED = {"Resize": (1, 2, 3)}
"""Inputs that are float32, or no numbers of the image, whatever the others are."""


def halve(proto: onnx.ModelProto, name: str) -> tuple[onnx.ModelProto, int, int]:
    """A copy of a model whose convolutions compute with 16-bit floats.

    Input and output, and all before the first and behind the last convolution, stay float32: in
    dB, float16 would round backscatter to a hundredth.

    Args:
        proto: The model.
        name: Of the model, for messages.

    Returns:
        The copy; how many of its convolutions compute with 16 bits, and how many it has.

    Raises:
        HighwaterError: ``export.nothing_to_do`` or ``export.cannot_convert``.
    """
    copy = onnx.ModelProto()
    copy.CopyFrom(proto)
    graph = copy.graph
    name_nodes(graph)
    body = set(body_of(graph, name))
    heavy = heavy_nodes(graph)
    try:
        images = _images(copy)
        _Halving(graph, body, images).run()
        onnx.checker.check_model(copy, full_check=True)
    except Exception as error:  # the library has an exception type for each thing it checks
        raise HighwaterError(
            "export.cannot_convert",
            f"The model “{name}” cannot be turned into float16.",
            "Use it as it is, or export it as int8.",
            repr(error),
        ) from error
    return copy, len(set(heavy) & body), len(heavy)


def _images(model: onnx.ModelProto) -> set[str]:
    """Tensors of float32 with two dimensions or more, as against computed sizes."""
    inferred = onnx.shape_inference.infer_shapes(model).graph
    return {
        item.name
        for item in (*inferred.value_info, *inferred.input, *inferred.output)
        if item.type.tensor_type.elem_type == TensorProto.FLOAT
        and len(item.type.tensor_type.shape.dim) > 1
    }


class _Halving:
    """Rewrites a graph in place.

    Args:
        graph: With named nodes.
        body: Names of the nodes that may be converted.
        images: Of :func:`_images`.
    """

    def __init__(self, graph: onnx.GraphProto, body: set[str], images: set[str]) -> None:
        self._graph = graph
        self._body = {
            node.name
            for node in graph.node
            if node.name in body and node.op_type in TYPES and node.output[0] in images
        }
        self._constants = dict(_constants(graph))
        self._halves: set[str] = set()  # tensors that are float16 from now on
        self._casts: dict[tuple[str, int], str] = {}
        self._new: list[onnx.NodeProto] = []

    def run(self) -> None:
        """Convert."""
        for node in self._graph.node:
            inside = node.name in self._body
            spared = _NOT_HALVED.get(node.op_type, ())
            for position, tensor in enumerate(node.input):
                if not tensor:
                    continue
                if inside and position not in spared:
                    node.input[position] = self._as_half(tensor)
                elif tensor in self._halves:
                    node.input[position] = self._cast(tensor, TensorProto.FLOAT)
            if inside:
                self._halves.update(node.output)
            self._new.append(node)
        _replace(self._graph.node, self._new)
        del self._graph.value_info[:]  # their types are no longer those
        self._drop_unused()

    def _as_half(self, tensor: str) -> str:
        if tensor in self._halves:
            return tensor
        constant = self._constants.get(tensor)
        if constant is None:
            return self._cast(tensor, TensorProto.FLOAT16)
        half = f"{tensor}_float16"
        if half not in self._halves:
            values = np.clip(numpy_helper.to_array(constant), -LARGEST, LARGEST)
            self._graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), half))
            self._halves.add(half)
        return half

    def _cast(self, tensor: str, to: int) -> str:
        name = self._casts.get((tensor, to))
        if name is None:
            kind = TensorProto.DataType.Name(to).lower()
            name = self._casts[tensor, to] = f"{tensor}_as_{kind}"
            self._new.append(
                helper.make_node("Cast", [tensor], [name], name=f"Cast_to_{name}", to=to)
            )
        return name

    def _drop_unused(self) -> None:
        used = {tensor for node in self._graph.node for tensor in node.input}
        used |= {port.name for port in self._graph.output}
        weights = self._graph.initializer
        _replace(weights, [item for item in weights if item.name in used])
        nodes = self._graph.node
        _replace(
            nodes, [item for item in nodes if item.op_type != "Constant" or item.output[0] in used]
        )


def _replace(field: Any, items: Sequence[Any]) -> None:
    """Put other items into a repeated field; those that it held are gone with it."""
    copies = [type(item).FromString(item.SerializeToString()) for item in items]
    del field[:]
    field.extend(copies)


def _constants(graph: onnx.GraphProto) -> Iterator[tuple[str, onnx.TensorProto]]:
    """Tensors of float32 that are known beforehand, by name."""
    for tensor in graph.initializer:
        if tensor.data_type == TensorProto.FLOAT:
            yield tensor.name, tensor
    for node in graph.node:
        if node.op_type == "Constant":
            for attribute in node.attribute:
                if attribute.name == "value" and attribute.t.data_type == TensorProto.FLOAT:
                    yield node.output[0], attribute.t
