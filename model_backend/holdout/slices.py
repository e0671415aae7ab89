"""What may make pixels difficult: the classes that scores are told apart by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from ..dataset.samples import Sample
from ..dataset.statistics import band_quantiles
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..language import numeral, tr
from ..raster.grid import Grid
from ..sar.bands import POLARISATIONS, is_radar
from .near_edge import ranges_of_distance
from .words import some

NONE = -1
"""In place of a class: the pixel has none."""

WATER_SHARES = (0.01, 0.05, 0.2, 0.5)
EDGE_DISTANCES = (1.0, 2.0, 5.0, 10.0)  # pixels
DECILES = tuple(step / 10 for step in range(1, 10))


class Slicer(Protocol):
    """Tells the class of each pixel.

    Attributes:
        id: As of :class:`~model_backend.holdout.results.Slice`.
    """

    id: str

    @property
    def title(self) -> str:
        """In words, with its unit."""

    def classes(self, sample: Sample, grid: Grid | None) -> np.ndarray | int:
        """Class of each pixel of a tile, integers (rows, columns), or one for all; :data:`NONE`.

        Args:
            sample: The tile.
            grid: Its pixels on the map; None: it has no place, or none was asked for.
        """

    def name(self, number: int) -> str:
        """How a class is shown."""

    def note(self) -> str:
        """Where it comes from, and what could not be used, once all tiles were asked."""


def binned(values: np.ndarray, edges: Sequence[float]) -> np.ndarray:
    """How many of the rising edges lie below each value; int16, :data:`NONE` where it is NaN."""
    found = np.zeros(values.shape, np.int16)
    for edge in edges:
        found += values > np.float32(edge)
    found[np.isnan(values)] = NONE
    return found


def range_names(edges: Sequence[float], unit: str) -> list[str]:
    """Names of the ranges that edges cut: up to the first, between two, above the last."""
    ends = [numeral(f"{edge:g}") for edge in edges]
    between = [
        tr("{low} to {high}").format(low=low, high=f"{high}{unit}")
        for low, high in zip(ends, ends[1:])
    ]
    return [
        tr("up to {high}").format(high=f"{ends[0]}{unit}"),
        *between,
        tr("above {low}").format(low=f"{ends[-1]}{unit}"),
    ]


class WaterShare:
    """Tiles by how much of them is labelled water."""

    id = "water_share"

    @property
    def title(self) -> str:
        """As of :class:`Slicer`."""
        return tr("Share of the tile that is water")

    def classes(self, sample: Sample, grid: Grid | None) -> np.ndarray | int:
        """As of :class:`Slicer`."""
        valid = int(np.count_nonzero(sample.label <= 1))
        water = int(np.count_nonzero(sample.label == 1))
        if not valid:
            return NONE
        return 1 + sum(water > edge * valid for edge in WATER_SHARES) if water else 0

    def name(self, number: int) -> str:
        """As of :class:`Slicer`."""
        percent = range_names([100 * edge for edge in WATER_SHARES], " %")
        return tr("no water") if number == 0 else percent[number - 1]

    def note(self) -> str:
        """As of :class:`Slicer`."""
        return tr("water among the valid pixels of the label")


class EdgeDistance:
    """Pixels by how far they lie from the edge of labelled water."""

    id = "edge_distance"

    @property
    def title(self) -> str:
        """As of :class:`Slicer`."""
        return tr("Distance to the water's edge, pixels")

    def classes(self, sample: Sample, grid: Grid | None) -> np.ndarray | int:
        """As of :class:`Slicer`."""
        return ranges_of_distance(sample.label, EDGE_DISTANCES)

    def name(self, number: int) -> str:
        """As of :class:`Slicer`."""
        names = [*range_names(EDGE_DISTANCES, ""), tr("no edge in the tile")]
        return names[number]

    def note(self) -> str:
        """As of :class:`Slicer`."""
        return tr("from the labels; an edge beyond the tile is not known")


class Backscatter:
    """Pixels by how bright they are in the radar image, in tenths of the judged tiles.

    Args:
        dataset: The dataset.
        tiles: That are judged.
        band: Of the dataset.
        edges: Of the tenths, in the dataset's unit.
    """

    id = "backscatter"

    def __init__(self, dataset: Dataset, band: str, edges: Sequence[float]) -> None:
        self._number = dataset.format.bands.index(band)
        self._edges = list(edges)
        self._band = band
        self._unit = dataset.format.unit

    @property
    def title(self) -> str:
        """As of :class:`Slicer`."""
        return tr("Backscatter {band}, {unit}").format(band=self._band, unit=tr(self._unit))

    @classmethod
    def of(cls, dataset: Dataset, tiles: Sequence[TileRecord]) -> Backscatter | None:
        """By VV, or else the first radar band; None: there is none, or it was not measured."""
        bands = dataset.format.bands
        radar = [band for band in bands if is_radar(band)]
        band = next((band for band in POLARISATIONS if band in bands), radar[0] if radar else "")
        if not band:
            return None
        edges = sorted(set(band_quantiles(tiles, dataset.index.statistics(), band, DECILES)))
        return cls(dataset, band, edges) if edges else None

    def classes(self, sample: Sample, grid: Grid | None) -> np.ndarray | int:
        """As of :class:`Slicer`."""
        return binned(sample.image[self._number], self._edges)

    def name(self, number: int) -> str:
        """As of :class:`Slicer`."""
        edges = [round(edge, 1 if abs(edge) >= 1 else 4) for edge in self._edges]
        return range_names(edges, "")[number]

    def note(self) -> str:
        """As of :class:`Slicer`."""
        text = tr("tenths of the pixels of band {band} of the judged tiles")
        return text.format(band=self._band)


def without_place(tiles: int) -> str:
    """The note on tiles that a layer could not be read for; empty: none."""
    text = tr("; {tiles} without a place on the map not in it")
    return text.format(tiles=some(tiles, "tile")) if tiles else ""
