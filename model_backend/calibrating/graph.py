"""The temperature in the graph of a model file: changed where there is one, put in where not."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from ..protocol import HighwaterError

NEAREST = 2.0**-24
"""Distance from 0 and 1 at which probabilities are cut: no float32 lies nearer to 1."""

OLDEST_OPSET = 8  # from here on, shapes need not agree in arithmetic
_NAME = "highwater_temperature"


def temperature_of(model: onnx.ModelProto) -> float:
    """What a model's logits are divided by before its last sigmoid; 1: by nothing."""
    constant = _temperature(model.graph)
    return 1.0 if constant is None else float(numpy_helper.to_array(constant).item())


def has_logits(model: onnx.ModelProto) -> bool:
    """Whether the graph ends with a sigmoid of single precision, whose input are logits."""
    return _last_sigmoid(model.graph) is not None


def scale_temperature(model: onnx.ModelProto, factor: float) -> float:
    """Multiply the temperature of a model, in place.

    A graph that ends with a sigmoid has its logits divided. One that ends otherwise gets the
    steps from probability to logit and back behind its output, which gives the probabilities
    that ``sigmoid(logit(old) / factor)`` says, with 0 and 1 kept apart from infinity.

    Args:
        model: The model.
        factor: Positive.

    Returns:
        The new temperature.

    Raises:
        HighwaterError: ``model.old_opset``.
    """
    graph = model.graph
    constant = _temperature(graph)
    if constant is not None:
        old = numpy_helper.to_array(constant)
        new = (old * factor).astype(old.dtype)
        constant.CopyFrom(numpy_helper.from_array(new, constant.name))
        return float(new.item())
    opset = max((entry.version for entry in model.opset_import if not entry.domain), default=0)
    if opset < OLDEST_OPSET:
        raise HighwaterError(
            "model.old_opset",
            f"The model uses ONNX operators of version {opset}, into which no temperature can be"
            " put.",
            f"Export it again with operators of version {OLDEST_OPSET} or newer.",
        )
    sigmoid = _last_sigmoid(graph)
    if sigmoid is not None:
        _divide_before(graph, sigmoid, factor)
    else:
        _append(graph, factor)
    return float(np.float32(factor))


def _temperature(graph: onnx.GraphProto) -> onnx.TensorProto | None:
    """The one number that the logits are divided by and that nothing else uses."""
    sigmoid = _last_sigmoid(graph)
    if sigmoid is None:
        return None
    divide = _producer(graph, sigmoid.input[0])
    if divide is None or divide.op_type != "Div" or _uses(graph, divide.input[1]) != 1:
        return None
    constant = next((item for item in _constants(graph) if item[0] == divide.input[1]), None)
    if constant is None or int(np.prod(constant[1].dims)) != 1:
        return None
    return constant[1]


def _last_sigmoid(graph: onnx.GraphProto) -> onnx.NodeProto | None:
    output = graph.output[0]
    node = _producer(graph, output.name)
    single = output.type.tensor_type.elem_type == TensorProto.FLOAT
    if node is None or node.op_type != "Sigmoid" or not single or _uses(graph, output.name):
        return None
    return node


def _divide_before(graph: onnx.GraphProto, sigmoid: onnx.NodeProto, factor: float) -> None:
    name = _free(graph, _NAME)
    scaled = _free(graph, "highwater_logits")
    nodes = [_constant(name, factor), helper.make_node("Div", [sigmoid.input[0], name], [scaled])]
    place = list(graph.node).index(sigmoid)
    sigmoid.input[0] = scaled
    for node in reversed(nodes):
        graph.node.insert(place, node)


def _append(graph: onnx.GraphProto, factor: float) -> None:
    output = graph.output[0]
    raw = _free(graph, f"{output.name}_uncalibrated")
    for node in graph.node:
        for names in (node.input, node.output):
            for position, name in enumerate(names):
                if name == output.name:
                    names[position] = raw
    step = [_free(graph, f"highwater_{number}") for number in range(7)]
    low, high, one, temperature = (
        _free(graph, f"highwater_{name}") for name in ("lowest", "highest", "one", "temperature")
    )
    graph.node.extend(
        [
            _constant(low, NEAREST),
            _constant(high, 1 - NEAREST),
            _constant(one, 1.0),
            _constant(temperature, factor),
            helper.make_node("Cast", [raw], [step[0]], to=TensorProto.FLOAT),
            helper.make_node("Max", [step[0], low], [step[1]]),
            helper.make_node("Min", [step[1], high], [step[2]]),
            helper.make_node("Sub", [one, step[2]], [step[3]]),
            helper.make_node("Div", [step[2], step[3]], [step[4]]),
            helper.make_node("Log", [step[4]], [step[5]]),
            helper.make_node("Div", [step[5], temperature], [step[6]]),
            helper.make_node("Sigmoid", [step[6]], [output.name]),
        ]
    )
    output.type.tensor_type.elem_type = TensorProto.FLOAT


def _constant(name: str, value: float) -> onnx.NodeProto:
    # A node rather than an initializer, which old files would have to list among their inputs.
    tensor = numpy_helper.from_array(np.array([value], np.float32), name)
    return helper.make_node("Constant", [], [name], value=tensor)


def _constants(graph: onnx.GraphProto) -> Iterator[tuple[str, onnx.TensorProto]]:
    for tensor in graph.initializer:
        yield tensor.name, tensor
    for node in graph.node:
        if node.op_type == "Constant":
            for attribute in node.attribute:
                if attribute.name == "value":
                    yield node.output[0], attribute.t


def _producer(graph: onnx.GraphProto, name: str) -> onnx.NodeProto | None:
    return next((node for node in graph.node if name in node.output), None)


def _uses(graph: onnx.GraphProto, name: str) -> int:
    return sum(list(node.input).count(name) for node in graph.node)


def _free(graph: onnx.GraphProto, name: str) -> str:
    taken = {tensor.name for tensor in graph.initializer} | {port.name for port in graph.input}
    taken |= {output for node in graph.node for output in node.output}
    while name in taken:
        name += "_"
    return name
