"""Weights and activations as 8-bit integers, with ranges taken from tiles."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx

from ..runtimes import onnx as _silent  # noqa: F401  before the runtime itself is imported

# isort: split
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)

from ..protocol import HighwaterError
from .parts import TYPES, at_home, body_of, heavy_nodes, name_nodes, nothing_to_do

OLDEST_OPSET = 13  # from here on, a weight may have a scale for each channel
INTEGER_TYPES = tuple(kind for kind in TYPES if kind not in ("MatMul", "Gemm"))
"""Operators that compute with integers. Matrix products of transformers stay in floats: measured
on one (DPT), they made three quarters of the difference in ONNX Runtime and saved no time."""

METHOD = "minimum and maximum of each activation; weights in 7 bits, a scale for each channel"
"""How ranges are chosen, for the card.

Measured on a U-Net with ResNet-18 and on the small one: entropy gives the same ranges, percentiles
change as many classes and need every activation in memory. Weights keep 7 of 8 bits because
processors without VNNI add up pairs of products in 16 bits, which 8 bits would overflow: the file
gives the same map on all of them."""

_PREPARED = ("onnx.quant.pre_process", "onnxruntime.quant")


def quantise(
    proto: onnx.ModelProto, images: Iterator[np.ndarray], name: str, scratch: Path
) -> tuple[onnx.ModelProto, int, int]:
    """A copy of a model whose convolutions compute with integers.

    Args:
        proto: The model.
        images: Batches that the ranges are taken from, float32 (n, bands, rows, columns), as the
            model takes them; read one by one.
        name: Of the model, for messages.
        scratch: Existing folder for temporary files.

    Returns:
        The copy; how many of its convolutions compute with integers, and how many it has.

    Raises:
        HighwaterError: ``export.old_opset``, ``export.nothing_to_do`` or
            ``export.cannot_quantise``.
    """
    opset = max((entry.version for entry in proto.opset_import if not entry.domain), default=0)
    if opset < OLDEST_OPSET:
        raise HighwaterError(
            "export.old_opset",
            f"The model “{name}” uses ONNX operators of version {opset}, which cannot hold integers"
            " with a scale for each channel.",
            f"Export it again with operators of version {OLDEST_OPSET} or newer.",
        )
    copy = onnx.ModelProto()
    copy.CopyFrom(proto)
    name_nodes(copy.graph)
    body = at_home(copy.graph, body_of(copy.graph, name))
    heavy = heavy_nodes(copy.graph)
    kinds = {node.name: node.op_type for node in copy.graph.node}
    body = [item for item in body if kinds[item] in INTEGER_TYPES]
    if not set(heavy) & set(body):
        raise nothing_to_do(name)
    # Shapes are found anyway; the library asks loudly for more, which would change the graph.
    key, value = _PREPARED
    onnx.helper.set_model_props(copy, {key: value})
    source, target = scratch / "source.onnx", scratch / "quantised.onnx"
    onnx.save(copy, str(source))
    try:
        with _quiet():
            quantize_static(
                str(source),
                str(target),
                _Reader(copy.graph, images),
                quant_format=QuantFormat.QDQ,
                op_types_to_quantize=list(INTEGER_TYPES),
                nodes_to_quantize=body,
                per_channel=True,
                reduce_range=True,
                activation_type=QuantType.QUInt8,
                weight_type=QuantType.QInt8,
                calibrate_method=CalibrationMethod.MinMax,
            )
    except HighwaterError:
        raise
    except Exception as error:  # the library has no exception types of its own
        raise HighwaterError(
            "export.cannot_quantise",
            f"The model “{name}” cannot be turned into integers.",
            "Use it as it is, or export it as float16.",
            repr(error),
        ) from error
    return onnx.load(str(target)), len(set(heavy) & set(body)), len(heavy)


class _Reader(CalibrationDataReader):
    """Feeds batches to the library, one at a time."""

    def __init__(self, graph: onnx.GraphProto, images: Iterator[np.ndarray]) -> None:
        weights = {tensor.name for tensor in graph.initializer}
        self._input = next(port.name for port in graph.input if port.name not in weights)
        self._images = images

    def get_next(self) -> dict[str, np.ndarray] | None:
        images = next(self._images, None)
        return None if images is None else {self._input: images}


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep the library's advice to programmers out of the user's log."""
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.ERROR)
    try:
        yield
    finally:
        root.setLevel(before)
