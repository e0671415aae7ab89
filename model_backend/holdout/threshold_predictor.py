"""The built-in adaptive threshold, run on the tiles of a dataset."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence

import numpy as np

from .. import __version__
from ..context import JobContext
from ..dataset.samples import Sample, TileSamples
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..language import Saying
from ..prediction.physics import DEFAULT_THRESHOLD, NAME
from ..protocol import HighwaterError
from ..sar.bands import POLARISATIONS, is_radar
from ..sar.speckle import smooth
from ..sar.thresholds import SMOOTHING, TILE, Threshold, ThresholdSearch, window_starts
from ..sar.units import STRETCHED
from ..sar.water import water_probability
from .dataset_units import Conversion, unit_of

MAX_TILES = 256
"""Of a scene that are asked for its thresholds, evenly chosen; more change them no more."""


class ThresholdPredictor:
    """Thresholds of each scene, from its tiles.

    In prediction they come from the whole scene; here its tiles in the dataset, of whichever
    part, stand for it. No label is looked at. A tile's edge lacks the neighbours that it has in a
    scene.

    Args:
        dataset: That it is run on.
        withheld: Bands of it that are left out.

    Raises:
        HighwaterError: ``bands.unknown`` or ``unit.stretched``.
    """

    kind = "builtin"
    name = NAME
    file = ""
    threshold = DEFAULT_THRESHOLD
    batch = 4
    doubt: Saying | None = None
    turns = False

    def __init__(self, dataset: Dataset, withheld: Collection[str] = ()) -> None:
        self._dataset = dataset
        if unit_of(dataset) == STRETCHED and any(map(is_radar, dataset.format.bands)):
            raise HighwaterError(
                "unit.stretched",
                f"The dataset “{dataset.name}” holds {dataset.format.unit}, which have lost the"
                f" backscatter that “{NAME}” needs.",
                "Choose a dataset in dB, or a model that was trained on such values.",
            )
        there = [band for band in dataset.format.bands if band in POLARISATIONS]
        self.without = tuple(band for band in there if band in withheld)
        self.bands = self.needed = tuple(band for band in there if band not in withheld)
        if not self.bands:
            raise HighwaterError(
                "bands.unknown",
                f"The dataset “{dataset.name}” has no radar polarisation for “{NAME}”: its bands"
                f" are {', '.join(dataset.format.bands)}"
                + (f", of which {', '.join(self.without)} are withheld." if self.without else "."),
                "Choose another model, or a dataset with VV, VH, HH or HV.",
            )
        self._in_db = Conversion(dataset, "db", NAME)
        self._numbers = [dataset.format.bands.index(band) for band in self.bands]
        self._thresholds: dict[str, list[Threshold]] = {}

    @property
    def sha256(self) -> str:
        """Of the method's name and version: it has no file."""
        return hashlib.sha256(f"{NAME} {__version__}".encode()).hexdigest()

    def prepare(self, tiles: Sequence[TileRecord], context: JobContext) -> None:
        """Find the thresholds of every scene that has one of the tiles."""
        scenes = {tile.scene for tile in tiles}
        members: dict[str, list[str]] = {}
        for tile in self._dataset.tiles():
            if tile.scene in scenes and tile.valid_percent > 0:
                members.setdefault(tile.scene, []).append(tile.tile)
        for number, scene in enumerate(sorted(scenes)):
            names = members.get(scene, [])
            search = ThresholdSearch(self.bands)
            for name in names[:: -(-len(names) // MAX_TILES) or 1]:
                context.progress(0.05 * number / len(scenes), "Looking for water thresholds")
                sample = TileSamples(self._dataset, (), tiles=[name])[0]
                self._ask(search, self._planes(sample.image))
            self._thresholds[scene] = search.thresholds()

    def probability(self, samples: Sequence[Sample]) -> np.ndarray:
        """As of :class:`~model_backend.holdout.predictors.Predictor`."""
        return np.stack(
            [
                water_probability(self._planes(item.image), self._thresholds[item.tile.scene])
                for item in samples
            ]
        )

    def seen(self, tiles: Sequence[TileRecord]) -> tuple[str, ...]:
        """None: it learns from no tile."""
        return ()

    def _planes(self, image: np.ndarray) -> np.ndarray:
        """The polarisations in dB, NaN in all where any has no data."""
        planes = self._in_db(image[self._numbers])
        missing = ~np.isfinite(planes).all(axis=0)
        if missing.any():
            planes = np.where(missing, np.float32(np.nan), planes)
        return planes

    @staticmethod
    def _ask(search: ThresholdSearch, planes: np.ndarray) -> None:
        smoothed = smooth(planes, np.isfinite(planes[0]), SMOOTHING)
        for row in window_starts(smoothed.shape[1]):
            for column in window_starts(smoothed.shape[2]):
                search.look(smoothed[:, row : row + TILE, column : column + TILE])
