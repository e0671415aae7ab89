"""Whether a model file computes what the trained network computes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from ..protocol import HighwaterError
from ..runtimes.onnx import onnxruntime
from ..sar.bands import is_radar
from ..sar.units import STRETCHED, from_db
from .facts import Parity
from .model import FloodModel
from .session import processor_session
from .spec import ModelSpec

TOLERANCE = 1e-4
"""Largest difference in probability that is let pass."""

SIZES = ((1, 96, 96), (2, 131, 77), (1, 64, 200))
"""Images that are tried: batch, rows, columns; the first is about what was traced."""


def check_parity(
    path: Path,
    model: FloodModel,
    name: str,
    samples: Sequence[np.ndarray] = (),
    seed: int = 0,
    tolerance: float = TOLERANCE,
) -> Parity:
    """Run file and network on the same images: random ones of several sizes, with no data.

    Args:
        path: The ``.onnx`` file.
        model: On the CPU, in evaluation mode.
        name: Of the model, for the message.
        samples: Further raw images (bands, rows, columns).
        seed: Of the random images.
        tolerance: Largest difference in probability that is let pass.

    Returns:
        The largest difference.

    Raises:
        HighwaterError: ``model.parity`` beyond the tolerance, ``model.export`` when the file cannot
            be run.
    """
    images = [*random_images(model.spec, seed), *(sample[None] for sample in samples)]
    largest = 0.0
    try:
        session = processor_session(path)
        for image in images:
            (found,) = session.run(None, {session.get_inputs()[0].name: image})
            with torch.no_grad():
                wanted = model.probability(torch.from_numpy(image)).numpy()
            largest = max(largest, _difference(found, wanted))
    except HighwaterError:
        raise
    except Exception as error:  # the runtime has an exception type per status code
        raise HighwaterError(
            "model.export",
            f"The model file of “{name}” cannot be run on images of every size.",
            "The weights are kept in the run folder (best.safetensors); choose another encoder or"
            " architecture.",
            str(error),
        ) from error
    if not largest <= tolerance:
        raise HighwaterError(
            "model.parity",
            f"The model file of “{name}” gives probabilities that differ by up to {largest:.2g}"
            f" from those of the trained network; {tolerance:g} is allowed.",
            "The weights are kept in the run folder (best.safetensors); choose another encoder or"
            " architecture.",
        )
    sizes = tuple((len(image), *image.shape[2:]) for image in images)
    return Parity(largest, tuple(dict.fromkeys(sizes)), f"onnxruntime {onnxruntime.__version__}")


def random_images(spec: ModelSpec, seed: int = 0) -> Iterator[np.ndarray]:
    """Raw images of each of :data:`SIZES`, with values beyond the limits and with no data."""
    random = np.random.default_rng(seed)
    limits = {channel.name: (channel.low, channel.high) for channel in spec.channels}
    for batch, rows, columns in SIZES:
        planes = []
        for band in spec.bands:
            low, high = limits.get(band, (0.0, 255.0) if spec.unit == STRETCHED else (-30.0, 5.0))
            # Patches of some pixels with speckle on them, as networks see it.
            coarse = random.random((batch, -(-rows // 16), -(-columns // 16)))
            level = np.repeat(np.repeat(coarse, 16, 1), 16, 2)[:, :rows, :columns]
            level = level + random.normal(0, 0.15, level.shape)
            values = (low + level * (high - low)).astype(np.float32)
            if band not in limits and is_radar(band):
                values = from_db(values, spec.unit)
            planes.append(values)
        image = np.stack(planes, axis=1)
        image[:, :, rows // 3 : rows // 2, columns // 4 : columns // 2] = np.nan
        for band in spec.optional:
            image[-1, spec.bands.index(band)] = np.nan
        image[0, 0, 0, :3] = np.inf, -np.inf, 1e30
        yield image


def _difference(found: np.ndarray, wanted: np.ndarray) -> float:
    if found.shape != wanted.shape:
        return float("inf")
    difference = np.abs(found.astype(np.float64) - wanted)
    return float("inf") if np.isnan(difference).any() else float(difference.max())
