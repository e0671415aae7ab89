"""A model file, run on the tiles of a dataset."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import ndimage

from ..context import JobContext
from ..dataset.describe import digest
from ..dataset.samples import Sample
from ..dataset.store import Dataset
from ..dataset.tile import TileRecord
from ..models.described import read_model
from ..prediction.engine import SIZE_MULTIPLE, OnnxEngine
from ..prediction.network import PIXELS_PER_BATCH
from ..prediction.pixel_size import TOLERANCE
from ..prediction.tiling import blend_weights, starts
from ..protocol import HighwaterError
from ..sar.bands import is_radar
from .dataset_units import Conversion
from .seen import seen_by, why_unknown

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

    Raises:
        HighwaterError: ``model.…``.
    """

    kind = "model"

    def __init__(self, path: Path, dataset: Dataset, context: JobContext) -> None:
        self._engine = OnnxEngine(path)
        model, self._dataset = self._engine.description, dataset
        self.name, self.file, self.sha256 = model.name, path.name, model.sha256
        self.threshold, self.bands = model.threshold, model.bands
        self.needed = tuple(band for band in model.bands if band not in model.optional)
        self._check_description()
        there = dataset.format.bands
        self._numbers = [there.index(band) if band in there else None for band in self.bands]
        self._needed = [band in self.needed for band in self.bands]
        self._radar = [is_radar(band) for band in self.bands]
        self._convert = Conversion(dataset, model.unit or "db", self.name)
        self._as_they_are = self._numbers == list(range(len(there))) and not self._convert.needed
        size, shape = dataset.format.tile_size, self._engine.shape
        whole = -(-size // SIZE_MULTIPLE) * SIZE_MULTIPLE
        self._height, self._width = shape.height or whole, shape.width or whole
        self.batch = shape.batch or max(PIXELS_PER_BATCH // (self._height * self._width), 1)
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
        rows, columns = (self._starts(size, side) for side in (self._height, self._width))
        images = [
            self._fill(image[:, row : row + self._height, column : column + self._width])
            for image, _ in prepared
            for row in rows
            for column in columns
        ]
        windows = iter(self._run(images))
        result = np.empty((len(samples), size, size), np.float32)
        for place, (_, missing) in zip(result, prepared):
            place[...] = self._joined(windows, rows, columns, size)
            if missing is not None:
                place[missing] = np.nan
        # Rounding in the network's own arithmetic may leave the range by a hair.
        return np.clip(result, 0, 1, out=result)

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
            nearest = ndimage.distance_transform_edt(
                missing, return_distances=False, return_indices=True
            )
            planes = planes[:, nearest[0], nearest[1]]
        return planes, missing

    def _fill(self, image: np.ndarray) -> np.ndarray:
        """A window in the network's size, what lies beyond the tile filled from its edge."""
        rows, columns = image.shape[1:]
        if (rows, columns) == (self._height, self._width):
            return image
        beyond = ((0, 0), (0, self._height - rows), (0, self._width - columns))
        return np.pad(image, beyond, mode="edge")

    def _run(self, images: list[np.ndarray]) -> list[np.ndarray]:
        found: list[np.ndarray] = []
        for first in range(0, len(images), self.batch):
            part = images[first : first + self.batch]
            if self._engine.shape.batch:
                part = part + [part[-1]] * (self.batch - len(part))
            found += list(self._engine.run(np.stack(part)))[: len(images) - first]
        return found

    def _starts(self, length: int, side: int) -> list[int]:
        return starts(length, side, self._overlap(side))

    def _overlap(self, side: int) -> int:
        return min(self._engine.description.overlap, side // 2)

    def _joined(self, windows, rows: list[int], columns: list[int], size: int) -> np.ndarray:
        if len(rows) == len(columns) == 1:
            return next(windows)[:size, :size]
        weights = np.outer(
            blend_weights(self._height, self._overlap(self._height)),
            blend_weights(self._width, self._overlap(self._width)),
        )
        total = np.zeros((max(size, self._height), max(size, self._width)), np.float32)
        weight = np.zeros_like(total)
        for row in rows:
            for column in columns:
                place = np.s_[row : row + self._height, column : column + self._width]
                total[place] += next(windows) * weights
                weight[place] += weights
        return total[:size, :size] / weight[:size, :size]

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
        without = [band for band, number in zip(self.bands, self._numbers) if number is None]
        if without:
            context.warn(
                f"The dataset “{self._dataset.name}” has no {', '.join(without)}; “{self.name}”"
                " does without."
            )
        own, usual = self._dataset.format.pixel_size, self._engine.description.pixel_size
        if own and usual and not 1 / TOLERANCE <= own / usual <= TOLERANCE:
            context.warn(
                f"The pixels of the dataset “{self._dataset.name}” are {own:.3g} m, but"
                f" “{self.name}” is made for {usual:.3g} m; it may be worse here than it can be."
            )
