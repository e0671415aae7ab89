"""A model file, run on the tiles of a dataset."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.samples import Sample
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..language import Quantity, Saying, phrase
from ..models.described import read_model
from ..prediction.averaging import require_turnable
from ..prediction.engines.choosing import open_exact, probabilities
from ..prediction.engines.engine import InputShape
from ..prediction.filling import fill_missing
from ..prediction.members import averaged
from ..prediction.model import ModelDescription
from ..prediction.pixel_size import TOLERANCE
from ..prediction.plan import margin_of, plan_tiles
from ..prediction.tiling import SIZE_MULTIPLE, Span, weigh
from ..protocol import HighwaterError
from ..raster.turning import TURNS, turned, turned_back
from ..sar.bands import is_radar
from .dataset_units import Conversion
from .seen import seen_by, why_unknown

BATCHES_PER_STREAM = 4
"""Batches that each stream of an engine is given at once."""
REMEDY = (
    "Export it with a description, or map with it and choose the folder of probability rasters."
)


class NetworkPredictor:
    """A network of an ``.onnx`` file, given whole tiles where its size allows it.

    Tiles larger than a network of fixed size are covered by overlapping windows that are blended,
    smaller ones are filled up; pixels without data get the values of the nearest that has some,
    as in prediction.

    Args:
        path: The file.
        dataset: That it is run on.
        context: For warnings.
        turns: Whether the mean over all positions of each window is taken.
        withheld: Bands that it does not get, which it must be able to do without.

    Attributes:
        description: What the model says of itself.

    Raises:
        HighwaterError: ``model.…``.
    """

    kind = "model"

    def __init__(
        self,
        path: Path,
        dataset: Dataset,
        context: JobContext,
        turns: bool = False,
        withheld: Collection[str] = (),
    ) -> None:
        self._engine = open_exact(path)
        model, self._dataset, self.turns = self._engine.description, dataset, turns
        self.description = model
        self.name, self.file, self.sha256 = model.name, path.name, model.sha256
        self.threshold, self.bands = model.threshold, model.bands
        self.needed = tuple(band for band in model.bands if band not in model.optional)
        self._check_description()
        if turns:
            require_turnable(model, self._engine.shape)
        there = dataset.format.bands
        given = {band: there.index(band) for band in there if band not in withheld}
        self._numbers = [given.get(band) for band in self.bands]
        self.without = tuple(band for band in self.bands if band not in given)
        self._needed = [band in self.needed for band in self.bands]
        self._radar = [is_radar(band) for band in self.bands]
        self._convert = Conversion(dataset, model.unit or "db", self.name)
        self._as_they_are = self._numbers == list(range(len(there))) and not self._convert.needed
        size, shape = dataset.format.tile_size, self._engine.shape
        self._rows, self._columns = _spans(model, shape, size)
        self._height, self._width = self._rows[0].side, self._columns[0].side
        self.batch = shape.batch or max(self._engine.pixels // (self._height * self._width), 1)
        # Streams run some batches at the same time, and wait for each other once for all of these.
        self.batch *= self._engine.streams * BATCHES_PER_STREAM
        self._facts = read_model(path).facts
        self._digest = digest(dataset.tiles())
        self.doubt = why_unknown(self._facts, self.name, self._digest)
        self._warn(context)

    def prepare(self, tiles: Sequence[TileRecord], context: JobContext) -> None:
        """Run the network once, so that what is wrong with it shows before the long work.

        Raises:
            HighwaterError: ``model.failed`` or ``model.output``.
        """
        count = self._engine.shape.batch or 1
        image = np.zeros((len(self.bands), self._height, self._width), np.float32)
        for plane, number, radar in zip(image, self._numbers, self._radar):
            plane[...] = np.nan if number is None else -12.0 if radar else 0.0
        self._engine.run(np.stack([image] * count))

    def probability(self, samples: Sequence[Sample]) -> np.ndarray:
        """As of :class:`~model_backend.holdout.predictors.Predictor`."""
        prepared = [self._prepare(sample.image) for sample in samples]
        size = self._dataset.format.tile_size
        images = [window for image, _ in prepared for window in self._windows(image)]
        windows = iter(self._run(np.stack(images)))
        result = np.empty((len(samples), size, size), np.float32)
        for place, (_, missing) in zip(result, prepared):
            self._join(windows, place)
            if missing is not None:
                place[missing] = np.nan
        # Rounding in the network's own arithmetic may leave the range by a hair.
        return np.clip(result, 0, 1, out=result)

    def _run(self, windows: np.ndarray) -> np.ndarray:
        """Probability (n, rows, columns) of windows (n, bands, rows, columns)."""
        if not self.turns:
            return probabilities(self._engine, windows)
        found = (
            turned_back(probabilities(self._engine, turned(windows, *position)), *position)
            for position in TURNS
        )
        return averaged(found)[0]

    def seen(self, tiles: Sequence[TileRecord]) -> tuple[str, ...]:
        """As of :class:`~model_backend.holdout.predictors.Predictor`."""
        return seen_by(self._facts, self._digest, tiles)

    def _prepare(self, image: np.ndarray) -> tuple[np.ndarray, np.ndarray | None]:
        """The model's bands in its unit, and where a needed one is missing; None: nowhere."""
        if self._as_they_are:
            planes = image
        else:
            planes = np.empty((len(self.bands), *image.shape[1:]), np.float32)
            for plane, number, radar in zip(planes, self._numbers, self._radar):
                if number is None:
                    plane[...] = np.nan
                else:
                    plane[...] = self._convert(image[number]) if radar else image[number]
        needed = [plane for plane, wanted in zip(planes, self._needed) if wanted]
        # A minimum is NaN where any value is: the usual tile costs no array.
        if np.isfinite([plane.min() for plane in needed]).all():
            return planes, None
        missing = np.logical_not(np.isfinite(needed).all(axis=0))
        if missing.all():
            planes = planes.copy()
            planes[self._needed] = 0.0
        else:
            planes = planes.copy() if planes is image else planes
            fill_missing(planes, missing, sum(missing.shape), [0.0] * len(planes))
        return planes, missing

    def batches(self, sample: Sample) -> Iterator[np.ndarray]:
        """What the network is given for a tile, float32 (images, bands, rows, columns)."""
        for window in self._windows(self._prepare(sample.image)[0]):
            yield np.stack([window] * (self._engine.shape.batch or 1))

    def _windows(self, image: np.ndarray) -> list[np.ndarray]:
        """A prepared tile in pieces of the network's size."""
        return [self._window(image, row, column) for row in self._rows for column in self._columns]

    @staticmethod
    def _window(image: np.ndarray, row: Span, column: Span) -> np.ndarray:
        """What the network sees; what lies beyond the tile is filled from its edge."""
        size = image.shape[1]
        if (row.start, row.side, column.start, column.side) == (0, size, 0, size):
            return image
        rows, columns = (
            np.clip(np.arange(span.start, span.start + span.side), 0, size - 1)
            for span in (row, column)
        )
        return image[:, rows[:, np.newaxis], columns]

    def _join(self, windows: Iterator[np.ndarray], place: np.ndarray) -> None:
        """Put what the network says of the windows of a tile together."""
        place[...] = 0
        for row in self._rows:
            for column in self._columns:
                values = next(windows)[row.inside, column.inside]
                place[row.first : row.last, column.first : column.last] += weigh(
                    values, row, column
                )

    def _check_description(self) -> None:
        model = self._engine.description
        if not model.bands or (not model.unit and any(map(is_radar, model.bands))):
            raise HighwaterError(
                "model.undescribed",
                f"The model “{model.name}” does not say which bands it takes, or in which unit.",
                REMEDY,
            )
        self._engine.require_consistent()
        there = self._dataset.format.bands
        missing = [band for band in self.needed if band not in there]
        if missing:
            raise HighwaterError(
                "model.other_bands",
                f"The model “{model.name}” needs the bands {', '.join(self.needed)}, but the"
                f" dataset “{self._dataset.name}” has {', '.join(there)}: {', '.join(missing)}"
                f" {'is' if len(missing) == 1 else 'are'} missing.",
                "Choose a dataset with these bands, or a model that does without them.",
            )

    def _warn(self, context: JobContext) -> None:
        named = {"dataset": self._dataset.name, "model": self.name}
        absent = [band for band in self.without if band not in self._dataset.format.bands]
        if absent:
            text = phrase("The dataset “{dataset}” has no {bands}; “{model}” does without.")
            context.warn(Saying(text, {**named, "bands": ", ".join(absent)}))
        own, usual = self._dataset.format.pixel_size, self._engine.description.pixel_size
        if own and usual and not 1 / TOLERANCE <= own / usual <= TOLERANCE:
            text = phrase(
                "The pixels of the dataset “{dataset}” are {own}, but “{model}” is made for"
                " {usual}; it may be worse here than it can be."
            )
            sizes = {"own": Quantity(f"{own:.3g}", "m"), "usual": Quantity(f"{usual:.3g}", "m")}
            context.warn(Saying(text, {**named, **sizes}))


def _spans(
    model: ModelDescription, shape: InputShape, size: int
) -> tuple[Sequence[Span], Sequence[Span]]:
    """Windows of the network's size that cover a tile: the tile itself, where the network may."""
    if not (shape.height or shape.width):
        whole = -(-size // SIZE_MULTIPLE) * SIZE_MULTIPLE
        return [Span(0, whole, 0, size)], [Span(0, whole, 0, size)]
    window, margin = Window(0, 0, size, size), margin_of(model)
    plan = plan_tiles(window, (size, size), model, shape, margin, size, free=False)
    return plan.rows, plan.columns
