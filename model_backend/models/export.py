"""From a trained network to one ``.onnx`` file that takes raw values and says what it is."""

from __future__ import annotations

import copy
import dataclasses
import hashlib
import tempfile
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from .. import __version__
from ..protocol import HighwaterError
from .carried import carries
from .facts import ModelFacts
from .halo import measure_halo, tile_and_overlap
from .metadata import mlm_metadata
from .model import FloodModel
from .parity import check_parity

OPSET = 17
UNTRAINED = 0.05
"""Difference in probability that is let pass before training: a wrong graph differs by more."""

INPUT, OUTPUT = "image", "probability"
_AXES = {0: "batch", 2: "height", 3: "width"}
_TRACED = 96  # pixels along a side; every size is traced alike


def write_model(
    path: Path, model: FloodModel, facts: ModelFacts, samples: Sequence[np.ndarray] = ()
) -> ModelFacts:
    """Write the model file, and hold it against the network that it was made from.

    The graph takes raw values float32 (batch, bands, height, width) of any size, NaN where there
    is no data, and gives the calibrated probability of water (batch, 1, height, width).

    Args:
        path: File to write; it is there only when the file agrees with the network.
        model: Trained; on any device, not changed.
        facts: What is known about it.
        samples: Raw images float32 (bands, rows, columns), such as tiles of the validation part,
            on which agreement is checked besides random ones.

    Returns:
        The facts with the file's agreement, number of weights and halo.

    Raises:
        HighwaterError: ``model.export`` when the network cannot be written, ``model.parity`` when
            the file's probabilities differ from the network's.
    """
    graph = _Graph(copy.deepcopy(model).cpu().float().requires_grad_(False)).eval()
    halo = measure_halo(graph.model)
    tile, overlap = tile_and_overlap(graph.model.spec, halo)
    facts = dataclasses.replace(
        facts, halo=halo, parameters=sum(weight.numel() for weight in model.parameters())
    )
    try:
        _trace(path, graph)
        proto = onnx.load(str(path))
        facts = dataclasses.replace(
            facts, parity=check_parity(path, graph.model, facts.name, samples)
        )
        weights = {name: value.numpy() for name, value in graph.model.state_dict().items()}
        metadata = mlm_metadata(
            facts.name,
            model.spec.bands,
            model.spec.unit,
            model.spec.pixel_size,
            tile,
            overlap,
            facts.threshold,
            model.spec.optional,
            model.spec,
            facts,
            weights_sha256(model),
            carries(proto, weights),
        )
        onnx.helper.set_model_props(proto, metadata)
        proto.producer_name, proto.producer_version = "Highwater", __version__
        proto.doc_string = f"{facts.name}: raw values of {', '.join(model.spec.bands)} to water"
        onnx.save(proto, str(path))
        _check(path, facts.name)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return facts


def check_exportable(model: FloodModel) -> None:
    """Refuse a network that could not become a model file, before it is trained for hours.

    It is exported as it is and run at several sizes, in half a second to a few seconds. How well
    file and network agree is seen only when it is trained: weights at random can amplify what
    rounding leaves.

    Args:
        model: With any weights; not changed.

    Raises:
        HighwaterError: ``model.export`` or ``model.parity``.
    """
    graph = _Graph(copy.deepcopy(model).cpu().float().requires_grad_(False)).eval()
    with tempfile.TemporaryDirectory(prefix="highwater-") as folder:
        path = Path(folder) / "model.onnx"
        _trace(path, graph)
        check_parity(path, graph.model, graph.model.spec.architecture, tolerance=UNTRAINED)


def weights_sha256(model: nn.Module) -> str:
    """SHA-256 of names and values of all weights: the same one, the same network."""
    total = hashlib.sha256()
    for name, value in sorted(model.state_dict().items()):
        total.update(name.encode())
        total.update(value.detach().cpu().contiguous().numpy().tobytes())
    return total.hexdigest()


class _Graph(nn.Module):
    """What the file computes."""

    def __init__(self, model: FloodModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, raw: Tensor) -> Tensor:
        return self.model.probability(raw)


def _trace(path: Path, graph: _Graph) -> None:
    example = torch.zeros(1, len(graph.model.spec.bands), _TRACED, _TRACED)
    with warnings.catch_warnings(), torch.no_grad():
        # That sizes are traced, and that this exporter is the older one, is known.
        warnings.simplefilter("ignore")
        try:
            torch.onnx.export(
                graph,
                (example,),
                str(path),
                dynamo=False,
                opset_version=OPSET,
                input_names=[INPUT],
                output_names=[OUTPUT],
                dynamic_axes={INPUT: _AXES, OUTPUT: _AXES},
                # Batch norms stay what they are, so that training can go on from the file.
                training=torch.onnx.TrainingMode.PRESERVE,
            )
        except Exception as error:  # the exporter has an exception type per kind of failure
            raise _not_exported(graph.model, error) from error


def _check(path: Path, name: str) -> None:
    try:
        onnx.checker.check_model(str(path), full_check=True)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        raise HighwaterError(
            "model.export",
            f"The model file of “{name}” is not valid ONNX.",
            "The weights are kept in the run folder (best.safetensors); please report the"
            " architecture.",
            str(error),
        ) from error


def _not_exported(model: FloodModel, error: Exception) -> HighwaterError:
    spec = model.spec
    network = f"{spec.architecture} with {spec.encoder}" if spec.encoder else spec.architecture
    return HighwaterError(
        "model.export",
        f"The network {network} cannot be written as a model file.",
        "The weights are kept in the run folder (best.safetensors); choose another encoder or"
        " architecture.",
        str(error),
    )
