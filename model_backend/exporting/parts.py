"""Which parts of a graph compute in another precision: those between its convolutions."""

from __future__ import annotations

import onnx

from ..protocol import HighwaterError

HEAVY = ("Conv", "ConvTranspose", "Gemm", "MatMul")
"""Operators that nearly all of the time goes into."""
TYPES = (
    *HEAVY,
    "Add",
    "AveragePool",
    "Clip",
    "Concat",
    "GlobalAveragePool",
    "LeakyRelu",
    "MaxPool",
    "Mul",
    "Relu",
    "Resize",
)
"""Operators that take part in the other precision between two convolutions."""


def name_nodes(graph: onnx.GraphProto) -> None:
    """Give each node a name of its own, in place: files of other programs may have none."""
    taken: set[str] = set()
    for number, node in enumerate(graph.node):
        if not node.name or node.name in taken:
            node.name = f"{node.op_type}_{number}"
            while node.name in taken:
                node.name += "_"
        taken.add(node.name)


def at_home(graph: onnx.GraphProto, body: list[str]) -> list[str]:
    """Those of a body whose rounding pays.

    A sum or product that goes into something else than :data:`TYPES`, as the residuals of a
    transformer into their normalisation, would be rounded for nothing.
    """
    readers: dict[str, set[str]] = {}
    for node in graph.node:
        for tensor in node.input:
            readers.setdefault(tensor, set()).add(node.op_type)
    kinds = {node.name: (node.op_type, node.output[0]) for node in graph.node}
    return [
        name
        for name in body
        if kinds[name][0] not in ("Add", "Mul") or readers.get(kinds[name][1], set()) <= set(TYPES)
    ]


def heavy_nodes(graph: onnx.GraphProto) -> list[str]:
    """Names of the convolutions and matrix products, in the graph's order."""
    return [node.name for node in graph.node if node.op_type in HEAVY]


def body_of(graph: onnx.GraphProto, name: str) -> list[str]:
    """Names of the nodes between the first convolutions and the last ones.

    What comes before (clipping, what is not a number, derived bands) and behind (cutting,
    temperature, sigmoid) stays as it is, and so do the first and the last convolution: with their
    few channels they cost little time, and the rounding of the last one is that of the logits
    (measured: it made most of the changes of class).

    Args:
        graph: With named nodes.
        name: Of the model, for the message.

    Raises:
        HighwaterError: ``export.nothing_to_do``.
    """
    outer = _last_heavy(graph)
    behind: set[str] = set()  # tensors that a convolution has gone into
    downstream = set()
    for node in graph.node:
        after_another = any(item in behind for item in node.input)
        if node.op_type in HEAVY and not after_another:
            outer.add(node.name)
        if node.op_type in HEAVY or after_another:
            downstream.add(node.name)
            behind.update(node.output)
    ahead: set[str] = set()  # tensors that go into a convolution
    upstream = set()
    for node in reversed(graph.node):
        if node.op_type in HEAVY or any(item in ahead for item in node.output):
            upstream.add(node.name)
            ahead.update(node.input)
    names = [
        node.name
        for node in graph.node
        if node.name in downstream and node.name in upstream and node.name not in outer
    ]
    kinds = {node.name: node.op_type for node in graph.node}
    if not any(kinds[item] in HEAVY for item in names):
        raise nothing_to_do(name)
    return names


def nothing_to_do(name: str) -> HighwaterError:
    """For a network that would stay as it is."""
    return HighwaterError(
        "export.nothing_to_do",
        f"The model “{name}” has no convolutions between its first and its last one, which alone"
        " could compute in another precision.",
        "Use the model as it is.",
    )


def _last_heavy(graph: onnx.GraphProto) -> set[str]:
    """Names of the convolutions that the output is reached from without another one between."""
    producers = {output: node for node in graph.node for output in node.output}
    found, seen, waiting = set(), set(), [graph.output[0].name]
    while waiting:
        tensor = waiting.pop()
        if tensor in seen or tensor not in producers:
            continue
        seen.add(tensor)
        node = producers[tensor]
        if node.op_type in HEAVY:
            found.add(node.name)
        else:
            waiting += list(node.input)
    return found
