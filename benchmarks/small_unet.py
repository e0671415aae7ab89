"""A small U-Net as an ONNX file, to measure speed with; its weights are random."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from model_backend.models.metadata import mlm_metadata

BANDS = ("VV", "VH")
WIDTHS = (16, 32, 64, 128)  # channels from the full size down to an eighth


class _Graph:
    """Collects the nodes and weights of a network.

    Args:
        seed: Of the weights.
    """

    def __init__(self, seed: int) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self._random = np.random.default_rng(seed)

    def add(self, kind: str, *inputs: str, **attributes: object) -> str:
        """Add a node with one output, whose name is returned."""
        output = f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))
        return output

    def constant(self, values: np.ndarray) -> str:
        """Add an array, whose name is returned."""
        name = f"weights_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values.astype(np.float32), name))
        return name

    def convolve(self, image: str, before: int, after: int, kernel: int = 3) -> str:
        """Add a convolution that keeps the size."""
        shape = (after, before, kernel, kernel)
        spread = np.sqrt(2 / (before * kernel * kernel))
        kernels = self.constant(self._random.normal(0, spread, shape))
        bias = self.constant(np.zeros(after))
        return self.add("Conv", image, kernels, bias, pads=[kernel // 2] * 4)

    def block(self, image: str, before: int, after: int) -> str:
        """Add two convolutions, each with its rectifier."""
        first = self.add("Relu", self.convolve(image, before, after))
        return self.add("Relu", self.convolve(first, after, after))

    def enlarge(self, image: str, before: int, after: int) -> str:
        """Add a transposed convolution that doubles the size."""
        spread = np.sqrt(1 / before)
        kernels = self.constant(self._random.normal(0, spread, (before, after, 2, 2)))
        return self.add("ConvTranspose", image, kernels, strides=[2, 2])


def write_small_unet(path: Path, seed: int = 0) -> Path:
    """Write the network: dB of VV and VH in, probability out; any batch and size.

    Args:
        path: The ``.onnx`` file.
        seed: Of the weights.
    """
    graph = _Graph(seed)
    scaled = graph.add("Div", "image", graph.constant(np.array(20.0)))
    image, channels, skipped = scaled, len(BANDS), []
    for width in WIDTHS[:-1]:
        image = graph.block(image, channels, width)
        skipped.append((image, width))
        image = graph.add("MaxPool", image, kernel_shape=[2, 2], strides=[2, 2])
        channels = width
    image = graph.block(image, channels, WIDTHS[-1])
    channels = WIDTHS[-1]
    for skip, width in reversed(skipped):
        larger = graph.enlarge(image, channels, width)
        image = graph.block(graph.add("Concat", skip, larger, axis=1), 2 * width, width)
        channels = width
    output = graph.add("Sigmoid", graph.convolve(image, channels, 1, kernel=1))
    sizes = ["batch", "height", "width"]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "small U-Net",
            [_tensor("image", sizes[0], len(BANDS), *sizes[1:])],
            [_tensor(output, sizes[0], 1, *sizes[1:])],
            graph.weights,
        ),
        opset_imports=[helper.make_opsetid("", 17)],
        ir_version=8,
    )
    onnx.checker.check_model(model, full_check=True)
    helper.set_model_props(model, mlm_metadata("Small U-Net", BANDS, "db", 10.0))
    onnx.save(model, str(path))
    return path


def _tensor(name: str, *shape: object) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))
