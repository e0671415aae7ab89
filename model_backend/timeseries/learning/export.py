"""From a trained network to one ``.onnx`` file that takes the images of a place."""

from __future__ import annotations

import copy
import dataclasses
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor

from ... import __version__
from ...models.export import OPSET, weights_sha256
from ...models.parity import TOLERANCE
from ...models.session import processor_session
from ...protocol import HighwaterError
from ..facts import SequenceFacts
from ..metadata import input_names, output_names, sequence_metadata
from ..networks.images import SequenceBatch
from ..networks.model import SequenceGraph, SequenceModel
from ..spec import LOGARITHMIC, ORBITS, RADAR, SENSORS, SequenceSpec

LENGTHS = ((5, 3), (2, 9), (1, 1), (40, 20))
"""Images of each sensor with which file and network are compared; the first is what is traced."""


def write_model(
    path: Path, model: SequenceModel, facts: SequenceFacts, samples: Sequence[SequenceBatch]
) -> SequenceFacts:
    """Write the model file, and hold it against the network that it was made from.

    Args:
        path: File to write; it is there only when the file agrees with the network.
        model: Trained and calibrated; not changed.
        facts: What is known about it.
        samples: Single places on which agreement is checked besides random images, such as some of
            the validation part: far from these, probabilities are 0 or 1 and agree by chance.

    Returns:
        The facts with the file's agreement and number of weights.

    Raises:
        HighwaterError: ``model.export`` or ``model.parity``.
    """
    graph = SequenceGraph(copy.deepcopy(model).cpu().float().requires_grad_(False)).eval()
    facts = dataclasses.replace(
        facts, parameters=sum(weight.numel() for weight in model.parameters())
    )
    try:
        _trace(path, graph)
        facts = dataclasses.replace(facts, parity=_difference(path, graph, facts.name, samples))
        proto = onnx.load(str(path))
        onnx.helper.set_model_props(
            proto, sequence_metadata(model.spec, facts, weights_sha256(model))
        )
        proto.producer_name, proto.producer_version = "Highwater", __version__
        proto.doc_string = f"{facts.name}: images of a place to the probability of a flood in each"
        onnx.save(proto, str(path))
        onnx.checker.check_model(str(path), full_check=True)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return facts


def _trace(path: Path, graph: SequenceGraph) -> None:
    spec = graph.model.spec
    names = input_names(spec)
    axes = {name: {0: f"{name.split('_')[0]}_images"} for name in names}
    axes |= {name: {0: f"{name.split('_')[0]}_images"} for name in output_names(spec)[:-1]}
    with warnings.catch_warnings(), torch.no_grad():
        # That this exporter is the older one is known.
        warnings.simplefilter("ignore")
        try:
            torch.onnx.export(
                graph,
                _example(spec, LENGTHS[0], 0),
                str(path),
                dynamo=False,
                opset_version=OPSET,
                input_names=names,
                output_names=output_names(spec),
                dynamic_axes=axes,
            )
        except Exception as error:  # the exporter has an exception type per kind of failure
            raise HighwaterError(
                "model.export",
                f"The network {spec.architecture} cannot be written as a model file.",
                "The weights are kept in the run folder (best.safetensors).",
                str(error),
            ) from error


def _example(spec: SequenceSpec, lengths: tuple[int, ...], seed: int) -> tuple[Tensor, ...]:
    """Images at random, with no data here and there."""
    random = np.random.default_rng(seed)
    inputs: list[np.ndarray] = []
    for sensor, count in zip(SENSORS, lengths):
        bands = spec.bands(sensor)
        if not bands:
            continue
        shape = count, len(bands), spec.side, spec.side
        mean = np.array([band.mean for band in bands]).reshape(1, -1, 1, 1)
        deviation = np.array([band.deviation for band in bands]).reshape(1, -1, 1, 1)
        # A place with changes that are small against it.
        surface = random.normal(size=(1, *shape[1:]))
        values = mean + deviation * (surface + 0.2 * random.normal(size=shape))
        if spec.unit(sensor) == LOGARITHMIC:
            values = np.exp(values)
        values[0, :, : spec.side // 3] = np.nan
        days = np.sort(random.uniform(0, 90, count))
        further = random.integers(0, len(ORBITS), count) if sensor == RADAR else None
        cloud = random.random(count)
        cloud[0] = np.nan
        seen = np.ones(count) if count > 1 else np.zeros(count)
        inputs += [values, days, seen, cloud if further is None else further]
    return tuple(
        torch.from_numpy(
            value.astype(np.int64 if np.issubdtype(value.dtype, np.integer) else np.float32)
        )
        for value in inputs
    )


def _inputs_of(sample: SequenceBatch, spec: SequenceSpec) -> tuple[Tensor, ...]:
    """A place as the file takes it."""
    inputs: list[Tensor] = []
    for sensor in spec.sensors:
        images = sample.images.get(sensor)
        if images is not None:
            further = images.orbit if sensor == RADAR else images.cloud
            inputs += [images.values, images.days, torch.ones_like(images.days), further]
        else:
            nothing = torch.full((1, len(spec.bands(sensor)), spec.side, spec.side), torch.nan)
            kind = torch.int64 if sensor == RADAR else torch.float32
            inputs += [nothing, torch.zeros(1), torch.zeros(1), torch.zeros(1, dtype=kind)]
    return tuple(inputs)


def _difference(
    path: Path, graph: SequenceGraph, name: str, samples: Sequence[SequenceBatch]
) -> float:
    """Largest difference in probability between file and network.

    Raises:
        HighwaterError: ``model.export`` or ``model.parity``.
    """
    largest = 0.0
    try:
        session = processor_session(path)
        spec = graph.model.spec
        random = (_example(spec, lengths, seed) for seed, lengths in enumerate(LENGTHS))
        for inputs in (*random, *(_inputs_of(sample, spec) for sample in samples)):
            named = dict(zip(input_names(spec), (value.numpy() for value in inputs)))
            found = session.run(None, named)
            with torch.no_grad():
                wanted = graph(*inputs)
            for one, other in zip(found, wanted):
                largest = max(largest, float(np.abs(one - other.numpy()).max()))
    except Exception as error:  # the runtime has an exception type per status code
        raise HighwaterError(
            "model.export",
            f"The model file of “{name}” cannot be run on sequences of every length.",
            "The weights are kept in the run folder (best.safetensors).",
            str(error),
        ) from error
    if not largest <= TOLERANCE:
        raise HighwaterError(
            "model.parity",
            f"The model file of “{name}” gives probabilities that differ by up to {largest:.2g}"
            f" from those of the trained network; {TOLERANCE:g} is allowed.",
            "The weights are kept in the run folder (best.safetensors).",
        )
    return largest
