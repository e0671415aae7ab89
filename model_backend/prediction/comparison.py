"""The built-in method beside a model, or in its mean, row by row."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import numpy as np

from ..context import JobContext
from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters
from ..sar.bands import POLARISATIONS
from ..sar.scene import RadarScene, open_scene
from ..sar.thresholds import Threshold, estimate_thresholds
from ..sar.units import STRETCHED
from . import physics
from .levels import rounded
from .strip import Mapped

_REMEDY = "Switch off the comparison and the average with the built-in method."


class Baseline:
    """What the built-in method says where a model maps; a context manager.

    Args:
        parameters: The request.
        scene: What the model maps; its radar bands of one date are used.
        context: For the log and to be cancelled.

    Raises:
        HighwaterError: ``compare.no_radar`` where there is no backscatter, ``compare.two_dates``
            where the model maps the flood between two dates.

    Attributes:
        thresholds: One per band.
    """

    def __init__(
        self, parameters: PredictParameters, scene: RadarScene, context: JobContext
    ) -> None:
        if scene.before:
            raise HighwaterError(
                "compare.two_dates",
                "The built-in method has nothing to say beside this model: it maps all water of one"
                f" date, the model the flood since “{scene.before}”.",
                _REMEDY,
            )
        bands = [choice for choice in scene.choices if choice.name in POLARISATIONS]
        if not bands or scene.unit.code == STRETCHED:
            raise HighwaterError(
                "compare.no_radar",
                f"The built-in method has nothing to say beside this model: “{scene.name}” gives it"
                " no backscatter of a polarisation such as VV.",
                _REMEDY,
            )
        quiet = context.silent()
        layers = (parameters.input, *parameters.auxiliary)
        # A scene of its own: the method wants polarisations alone, and nothing around the part.
        self._scene = open_scene(
            layers, quiet, bands, parameters.unit, parameters.extent, pixel_size=scene.pixel_size
        )
        try:
            self.thresholds: list[Threshold] = estimate_thresholds(self._scene, context)
        except BaseException:
            self._scene.close()
            raise
        self._rows = physics.map_water(self._scene, self.thresholds, quiet)
        self._first = 0
        self._waiting = np.empty((0, self._scene.grid.width), np.float32)

    def __enter__(self) -> Baseline:
        return self

    def __exit__(self, *_: object) -> None:
        self._scene.close()

    def beside(self, mapped: Iterator[Mapped]) -> Iterator[Mapped]:
        """Add the built-in method's probability to rows."""
        for rows in mapped:
            yield dataclasses.replace(rows, baseline=self._take(rows.row, len(rows.probability)))

    def _take(self, row: int, count: int) -> np.ndarray:
        """Some rows; each is asked for once, from top to bottom."""
        while self._first + len(self._waiting) < row + count:
            self._waiting = np.concatenate([self._waiting, next(self._rows).probability])
        taken = self._waiting[row - self._first : row - self._first + count]
        self._waiting = self._waiting[row - self._first + count :]
        self._first = row + count
        return taken


def mean_with_baseline(mapped: Iterator[Mapped], models: int) -> Iterator[Mapped]:
    """The mean of some models and the built-in method, in which each counts the same.

    Where the method says nothing, as where one of its bands has no data, the models stand alone.

    Args:
        mapped: Rows of the models' mean, with the built-in method's probability beside it.
        models: How many there are.
    """
    share = np.float32(1 / (models + 1))
    for rows in mapped:
        gap = np.nan_to_num(_baseline_of(rows) - rows.probability)
        # The spread of two groups: that within the models, and that between them and the method.
        within = 0 if rows.spread is None else np.square(rows.spread)
        spread = np.sqrt((1 - share) * (within + share * np.square(gap)))
        spread[np.isnan(rows.probability)] = np.nan
        yield dataclasses.replace(
            rows,
            probability=rounded(rows.probability + share * gap),
            spread=rounded(spread, spread=True),
        )


def _baseline_of(rows: Mapped) -> np.ndarray:
    if rows.baseline is None:
        raise ValueError("the built-in method was not run")
    return rows.baseline
