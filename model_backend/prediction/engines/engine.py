"""What prediction needs of whatever runs a network."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from ..model import ModelDescription

PIXELS_PER_RUN = 2**18  # more is no faster on a CPU and takes its memory
MOST_STREAMS = 4  # each has its own activations; with more, memory grows faster than speed


@dataclass(frozen=True)
class InputShape:
    """What a network takes; None where any size will do.

    Attributes:
        batch: Images at once.
        channels: Bands.
        height: Rows.
        width: Columns.
    """

    batch: int | None
    channels: int | None
    height: int | None
    width: int | None


class Engine(Protocol):
    """A model file, ready to run.

    Attributes:
        name: Of the library.
        precision: Numbers that it computes with: ``float32``, ``bfloat16``, ``float16`` or
            ``int8`` (convolutions; the rest as the file says).
        device: ``cpu`` or ``gpu``.
        path: The file.
        description: What the model says of itself.
        shape: What its input takes.
        streams: How many calls of :meth:`run` at the same time are worth it.
        pixels: How many pixels one call is best given of images that come one by one.
        longest: Side of a tile beyond which it gets slower per pixel.
    """

    name: str
    precision: str
    device: str
    path: Path
    description: ModelDescription
    shape: InputShape
    streams: int
    pixels: int
    longest: int

    @property
    def version(self) -> str:
        """Of the library."""

    def run(self, images: np.ndarray) -> np.ndarray:
        """Water probability of a batch; may be called by several threads at once.

        Args:
            images: float32 (batch, bands, rows, columns); NaN only in bands that the model says
                are optional.

        Returns:
            float32 (batch, rows, columns), 0 to 1; the caller's own.

        Raises:
            HighwaterError: ``model.output`` when the network gives no probability per pixel,
                ``model.failed`` when it cannot run.
        """

    def require_consistent(self) -> None:
        """Refuse a model whose description and input differ in their number of bands.

        Raises:
            HighwaterError: ``model.contradicts_itself``.
        """

    def close(self) -> None:
        """Give memory back; the engine is of no use afterwards."""


def run_one(engine: Engine, image: np.ndarray) -> np.ndarray:
    """Water probability of one image, by a network that may take a fixed number at once.

    Args:
        engine: The network.
        image: float32 (bands, rows, columns).

    Returns:
        float32 (rows, columns).
    """
    return engine.run(np.repeat(image[np.newaxis], engine.shape.batch or 1, axis=0))[0]


def available_threads() -> int:
    """Processor threads that this process may use."""
    if hasattr(os, "sched_getaffinity"):  # Linux only
        return max(len(os.sched_getaffinity(0)), 1)
    return os.cpu_count() or 1


def sensible_streams(threads: int) -> int:
    """Streams for a number of threads: the more, the less the threads wait for each other."""
    return max(min(threads, MOST_STREAMS), 1)
