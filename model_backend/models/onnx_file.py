"""A model file read from disk, and refused where it is more than one file of known operators.

Weights that lie elsewhere could be any file of the disk, and operators that are not part of ONNX
come from libraries that a runtime would have to load. Every file passes here before a runtime
opens it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import onnx

from ..protocol import HighwaterError

DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml", "com.microsoft"})
"""Sets of operators that are taken: the two of ONNX, and what ONNX Runtime itself brings."""


def load_model(path: Path, name: str = "") -> onnx.ModelProto:
    """Read a model file without following anything that it refers to.

    Args:
        path: The ``.onnx`` file.
        name: What messages call it; empty: its own name.

    Raises:
        HighwaterError: ``model.missing``, ``model.not_onnx``, ``model.external_data`` or
            ``model.custom_operators``.
    """
    if not path.is_file():
        raise HighwaterError(
            "model.missing", f"The model file “{path}” does not exist.", "Choose another one."
        )
    try:
        proto = onnx.load(str(path), load_external_data=False)
    except Exception as error:  # protobuf has exception types of its own
        raise not_onnx(path, str(error), name) from error
    require_self_contained(proto, name or path.name)
    return proto


def properties_of(proto: onnx.ModelProto) -> dict[str, str]:
    """The metadata properties of a model, as text whatever a damaged file has there."""
    return {_text(entry.key): _text(entry.value) for entry in proto.metadata_props}


def _text(value: str | bytes) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def not_onnx(path: Path, detail: str, name: str = "") -> HighwaterError:
    """The error of a file that is no model.

    Args:
        path: The file.
        detail: For the log.
        name: What the message calls it; empty: its own name.
    """
    return HighwaterError(
        "model.not_onnx",
        f"The model “{name or path.name}” is no ONNX file, or is truncated.",
        "Choose an .onnx file, or copy it again; one of a newer ONNX needs a newer backend.",
        detail,
    )


def require_self_contained(proto: onnx.ModelProto, name: str) -> None:
    """Refuse a model that needs other files, or operators that no runtime has by itself.

    Args:
        proto: The model.
        name: What messages call it.

    Raises:
        HighwaterError: ``model.external_data`` or ``model.custom_operators``.
    """
    own = {(function.domain, function.name) for function in proto.functions}
    unknown: set[str] = set()
    for node in _nodes(proto):
        if node.domain not in DOMAINS and (node.domain, node.op_type) not in own:
            unknown.add(f"{node.domain}.{node.op_type}")
    if unknown:
        named = sorted(unknown)
        more = f" and {len(named) - 3} more" if len(named) > 3 else ""
        raise HighwaterError(
            "model.custom_operators",
            f"The model “{name}” needs operators that are not part of ONNX:"
            f" {', '.join(named[:3])}{more}.",
            "Export it again with the operators of ONNX only.",
        )
    for tensor in _tensors(proto):
        if tensor.external_data or tensor.data_location == onnx.TensorProto.EXTERNAL:
            where = {entry.key: entry.value for entry in tensor.external_data}.get("location", "?")
            raise HighwaterError(
                "model.external_data",
                f"The model “{name}” keeps weights outside its file, in “{where}”.",
                "Export it again as one file.",
            )


def _graphs(proto: onnx.ModelProto) -> Iterator[onnx.GraphProto]:
    """The graphs of a model with all that lie within them."""
    yield proto.graph
    for part in proto.training_info:
        yield from (part.initialization, part.algorithm)
    for node in _nodes(proto):
        for attribute in node.attribute:
            yield attribute.g
            yield from attribute.graphs


def _nodes(proto: onnx.ModelProto) -> Iterator[onnx.NodeProto]:
    """All nodes: of the graphs, of those within them, and of the functions."""
    rest = [proto.graph.node, *(function.node for function in proto.functions)]
    for part in proto.training_info:
        rest += [part.initialization.node, part.algorithm.node]
    while rest:
        for node in rest.pop():
            yield node
            for attribute in node.attribute:
                rest.append(attribute.g.node)
                rest += [graph.node for graph in attribute.graphs]


def _tensors(proto: onnx.ModelProto) -> Iterator[onnx.TensorProto]:
    """All tensors, wherever a graph or a node may keep one."""
    sparse: list[onnx.SparseTensorProto] = []
    for graph in _graphs(proto):
        yield from graph.initializer
        sparse += graph.sparse_initializer
    for node in _nodes(proto):
        for attribute in node.attribute:
            yield attribute.t
            yield from attribute.tensors
            sparse += [attribute.sparse_tensor, *attribute.sparse_tensors]
    for function in proto.functions:
        for attribute in function.attribute_proto:
            yield attribute.t
            yield from attribute.tensors
    for tensor in sparse:
        yield from (tensor.values, tensor.indices)
