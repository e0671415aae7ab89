"""Which engines could run a model here, the fastest first."""

from __future__ import annotations

import dataclasses
import platform
from dataclasses import dataclass

from ...protocol import HighwaterError
from ...protocol.parameters.mapping import ENGINE_DEVICES, ENGINE_PRECISIONS, ENGINES
from . import openvino_engine
from .head import ModelHead
from .providers import gpu_provider

X86 = ("x86_64", "AMD64")


@dataclass(frozen=True)
class Candidate:
    """An engine that could be opened.

    Attributes:
        engine: ``onnxruntime`` or ``openvino``.
        precision: ``float32`` or ``bfloat16``; what the file itself is in, for ONNX Runtime.
        device: ``cpu`` or ``gpu``.
        why: What speaks for it, after “it”.
        asked: Whether it is taken even if it changes the map, because it was asked for.
    """

    engine: str
    precision: str
    device: str
    why: str
    asked: bool = False


def candidates(head: ModelHead, engine: str, precision: str, device: str) -> list[Candidate]:
    """Engines to try, in a fixed order, so that the same choice is made again.

    Args:
        head: The model.
        engine: One of :data:`ENGINES`.
        precision: One of :data:`ENGINE_PRECISIONS`.
        device: One of :data:`ENGINE_DEVICES`.

    Returns:
        At least one; the last one is taken if no other keeps the tolerance.

    Raises:
        HighwaterError: ``parameter.engine``, ``parameter.precision``, ``parameter.device``,
            ``engine.not_installed``, ``engine.no_bfloat16``, ``engine.no_gpu`` or
            ``engine.fixed_precision``.
    """
    _check(head, engine, precision, device)
    if engine == "onnxruntime" and precision == "bfloat16":
        raise HighwaterError(
            "engine.no_bfloat16",
            "ONNX Runtime does not compute with bfloat16 on the processor.",
            "Choose the engine OpenVINO or automatic, or the precision float32.",
        )
    if engine == "openvino" and device == "gpu":
        raise HighwaterError(
            "engine.no_gpu",
            "OpenVINO runs on the processor here, not on a GPU.",
            "Choose the engine ONNX Runtime or automatic, or the device automatic.",
        )
    if engine == "openvino" or precision == "bfloat16":
        openvino_engine.require_available("float32" if precision == "auto" else precision)
    found: list[Candidate] = []
    if engine != "openvino" and precision != "bfloat16" and device != "cpu" and gpu_provider():
        on_gpu = Candidate(
            "onnxruntime", head.precision, "gpu", "runs on the GPU", asked=device == "gpu"
        )
        found.append(on_gpu)
    if engine != "onnxruntime" and (engine == "openvino" or openvino_is_usual()):
        found += _of_openvino(head, precision)
    if engine != "openvino" and precision != "bfloat16":
        found.append(
            Candidate("onnxruntime", head.precision, "cpu", "is the reference that runs anywhere")
        )
    # Whoever has named an engine or a precision gets one that fits, whatever it changes.
    found[-1] = dataclasses.replace(found[-1], asked=True)
    return found


def _of_openvino(head: ModelHead, precision: str) -> list[Candidate]:
    found = []
    if precision != "float32" and openvino_engine.has_bfloat16():
        # In a quantised file, what is left in floats; measured 8 % faster.
        why = "computes with bfloat16, which this processor has instructions for"
        found.append(Candidate("openvino", "bfloat16", "cpu", why))
    if precision != "bfloat16":
        why = "is the fastest on processors of this kind"
        found.append(Candidate("openvino", "float32", "cpu", why))
    return found


def openvino_is_usual() -> bool:
    """Whether OpenVINO is there, on a kind of processor where it measured fastest."""
    return openvino_engine.is_installed() and platform.machine() in X86


def _check(head: ModelHead, engine: str, precision: str, device: str) -> None:
    for name, value, values in (
        ("engine", engine, ENGINES),
        ("precision", precision, ENGINE_PRECISIONS),
        ("device", device, ENGINE_DEVICES),
    ):
        if value not in values:
            raise HighwaterError(
                f"parameter.{name}",
                f"“{value}” is no {name} that networks can be run with.",
                f"Choose one of {', '.join(values)}.",
            )
    if precision != "auto" and head.precision != "float32":
        raise HighwaterError(
            "engine.fixed_precision",
            f"The model “{head.description.name}” is stored in {head.precision} and cannot be run"
            f" in {precision}.",
            "Choose the precision automatic, or the model that it was exported from.",
        )
