"""A model file as it is on disk: what it says of itself, and what its graph shows anyway.

Needs no torch and runs nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import onnx

from ..prediction.model import MLM_KEY, ModelDescription, describe
from ..protocol import HighwaterError
from ..protocol.plain import from_plain
from .facts import CalibrationFacts, ModelFacts, PrecisionFacts
from .metadata import CARRIED_KEY
from .onnx_file import load_model, not_onnx, properties_of
from .spec import ModelSpec

T = TypeVar("T")


@dataclass(frozen=True)
class ModelFile:
    """A model file.

    Attributes:
        name: Of the file.
        size: Bytes.
        description: What prediction reads.
        item: The STAC item; None: there is none.
        metadata: All metadata properties.
        channels: Bands that its input takes; None: any number, or not to be told.
        inputs: Name, type and shape of each input.
        outputs: As ``inputs``.
        producer: Program that wrote it.
        opset: Version of the operators.
        parameters: Number of weights.
        spec: Of a model trained by Highwater; None otherwise.
        facts: As ``spec``.
        calibration: How it was calibrated after its training; None: it was not.
        precision: How its precision was reduced; None: it was not.
    """

    name: str
    size: int
    description: ModelDescription
    item: dict[str, Any] | None
    metadata: dict[str, str]
    channels: int | None
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    producer: str
    opset: int
    parameters: int
    spec: ModelSpec | None
    facts: ModelFacts | None
    calibration: CalibrationFacts | None = None
    precision: PrecisionFacts | None = None

    @property
    def said(self) -> dict[str, Any]:
        """Properties of the item; empty where there is none."""
        return self.item["properties"] if self.item is not None else {}

    @property
    def carries_weights(self) -> bool:
        """Whether its graph holds the weights as training left them: see :mod:`.carried`."""
        known = self.spec is not None and self.facts is not None
        return known and self.said.get(CARRIED_KEY) is True


def read_model(path: Path, name: str = "") -> ModelFile:
    """Read a model file of any origin.

    Args:
        path: The ``.onnx`` file.
        name: What it will be called; empty: its own name.

    Raises:
        HighwaterError: As :func:`.load_model`; ``model.bad_metadata``.
    """
    proto = _proto(path)
    metadata = properties_of(proto)
    description = describe(metadata, path)
    item = json.loads(metadata[MLM_KEY]) if MLM_KEY in metadata else None
    spec, facts, calibration, precision = _said(item, path)
    weights = {tensor.name for tensor in proto.graph.initializer}
    # Older files list their weights among the inputs.
    inputs = [port for port in proto.graph.input if port.name not in weights]
    return ModelFile(
        name=name or path.name,
        size=path.stat().st_size,
        description=description,
        item=item,
        metadata=metadata,
        channels=_channels(inputs),
        inputs=tuple(_port(port) for port in inputs),
        outputs=tuple(_port(port) for port in proto.graph.output),
        producer=f"{proto.producer_name} {proto.producer_version}".strip(),
        opset=max((entry.version for entry in proto.opset_import if not entry.domain), default=0),
        parameters=_parameters(proto) if facts is None else facts.parameters or _parameters(proto),
        spec=spec,
        facts=facts,
        calibration=calibration,
        precision=precision,
    )


def metadata_in(path: Path) -> dict[str, str]:
    """Metadata properties of a model file.

    Raises:
        HighwaterError: As :func:`.load_model`.
    """
    return properties_of(_proto(path))


def _proto(path: Path) -> onnx.ModelProto:
    proto = load_model(path)
    try:
        onnx.checker.check_model(proto)
    except Exception as error:  # the checker has exception types of its own
        raise not_onnx(path, str(error)) from error
    return proto


def _said(
    item: dict[str, Any] | None, path: Path
) -> tuple[ModelSpec | None, ModelFacts | None, CalibrationFacts | None, PrecisionFacts | None]:
    properties = item["properties"] if item is not None else {}

    def read(cls: type[T], key: str, words: str) -> T | None:
        plain = properties.get(f"highwater:{key}")
        return None if plain is None else from_plain(cls, plain, f"{words} of the model")

    try:
        return (
            read(ModelSpec, "spec", "specification"),
            read(ModelFacts, "facts", "facts"),
            read(CalibrationFacts, "calibration", "calibration"),
            read(PrecisionFacts, "precision", "precision"),
        )
    except HighwaterError as error:
        raise HighwaterError(
            "model.bad_metadata",
            f"The description inside the model “{path.name}” cannot be understood.",
            "Update the plugin, or export the model again.",
            error.sentence,
        ) from error


def _parameters(proto: onnx.ModelProto) -> int:
    floating = (onnx.TensorProto.FLOAT, onnx.TensorProto.FLOAT16, onnx.TensorProto.DOUBLE)
    return sum(
        int(np.prod(tensor.dims)) for tensor in proto.graph.initializer
        if tensor.data_type in floating
    )  # fmt: skip


def _channels(inputs: list[onnx.ValueInfoProto]) -> int | None:
    sizes = inputs[0].type.tensor_type.shape.dim if len(inputs) == 1 else []
    return (sizes[1].dim_value or None) if len(sizes) == 4 else None


def _port(port: onnx.ValueInfoProto) -> str:
    tensor = port.type.tensor_type
    sizes = [str(size.dim_value or size.dim_param or "?") for size in tensor.shape.dim]
    return f"{port.name}: {onnx.TensorProto.DataType.Name(tensor.elem_type).lower()}" + (
        f" ({', '.join(sizes)})" if sizes else ""
    )
