"""What a model file says before anything runs it: description, input, precision."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto

from ...models.onnx_file import load_model, not_onnx, properties_of
from ...protocol import HighwaterError
from ..model import ModelDescription, describe
from .engine import InputShape

_TYPES: dict[int, type] = {TensorProto.FLOAT: np.float32, TensorProto.FLOAT16: np.float16}
_QUANTISED = {"QuantizeLinear", "DequantizeLinear", "QLinearConv", "ConvInteger", "MatMulInteger"}


@dataclass(frozen=True)
class ModelHead:
    """A model file, read but not loaded.

    Attributes:
        path: The file.
        description: What it says of itself.
        shape: What its input takes.
        input: Name of the input.
        output: Name of the output that is read.
        dtype: Numbers that the input takes.
        precision: Numbers that the graph computes with: ``float32``, ``float16`` or ``int8``.
    """

    path: Path
    description: ModelDescription
    shape: InputShape
    input: str
    output: str
    dtype: type
    precision: str


def read_head(path: Path) -> ModelHead:
    """Read a model file.

    Args:
        path: The ``.onnx`` file.

    Raises:
        HighwaterError: As :func:`.load_model`; ``model.not_image`` or ``model.bad_metadata``.
    """
    proto = load_model(path)
    if not proto.graph.node or not proto.graph.output:
        raise not_onnx(path, "The graph is empty.")
    # First of all: a model that is for something else is told so by name.
    description = describe(properties_of(proto), path)
    weights = {tensor.name for tensor in proto.graph.initializer}
    # Older files list their weights among the inputs.
    inputs = [port for port in proto.graph.input if port.name not in weights]
    types = [port.type.tensor_type for port in inputs]
    sizes = [[item.dim_value or item.dim_param or "?" for item in kind.shape.dim] for kind in types]
    if len(inputs) != 1 or len(sizes[0]) != 4 or types[0].elem_type not in _TYPES:
        found = ", ".join(
            f"{_type_name(kind.elem_type)} ({' × '.join(map(str, size))})"
            for kind, size in zip(types, sizes)
        )
        raise HighwaterError(
            "model.not_image",
            f"The model “{path.name}” takes {found or 'nothing'} where one batch of images is"
            " needed.",
            "Use a segmentation model with one input (images, bands, rows, columns).",
        )
    fixed = (size if isinstance(size, int) and size > 0 else None for size in sizes[0])
    return ModelHead(
        path,
        description,
        InputShape(*fixed),
        inputs[0].name,
        proto.graph.output[0].name,
        _TYPES[types[0].elem_type],
        precision_of(proto),
    )


def require_consistent(head: ModelHead) -> None:
    """Refuse a model whose description and input differ in their number of bands.

    Raises:
        HighwaterError: ``model.contradicts_itself``.
    """
    said, taken = len(head.description.bands), head.shape.channels
    if taken is not None and taken != said:
        raise HighwaterError(
            "model.contradicts_itself",
            f"The model “{head.description.name}” describes {said} bands but takes {taken}.",
            "Export it again.",
        )


def precision_of(proto: onnx.ModelProto) -> str:
    """Numbers that a graph computes with: those of its quantised nodes, else of its weights.

    Weights that are only stored in half precision, and cast before anything is computed, say
    nothing of that.
    """
    if any(node.op_type in _QUANTISED for node in proto.graph.node):
        return "int8"
    stored = {node.input[0] for node in proto.graph.node if node.op_type == "Cast"}
    tensors = [
        tensor
        for tensor in proto.graph.initializer
        if len(tensor.dims) > 1 and tensor.name not in stored
    ]
    half = sum(tensor.data_type == TensorProto.FLOAT16 for tensor in tensors)
    return "float16" if half > len(tensors) / 2 else "float32"


def _type_name(number: int) -> str:
    return TensorProto.DataType.Name(number).lower()
