"""The two templates, of images and of labels, that the tiles of a scene are written with."""

from __future__ import annotations

import numpy as np

from ..categories import DRY, MASK_CATEGORIES, NO_DATA, WATER, Category
from ..raster.grid import Grid
from .format import DatasetFormat
from .geotiff import TileTemplate

LABEL_CATEGORIES = tuple(
    Category(item.value, "Invalid", item.colour) if item.value == NO_DATA else item
    for item in MASK_CATEGORIES
    if item.value in (DRY, WATER, NO_DATA)
)

Templates = tuple[TileTemplate, TileTemplate]


class SceneTemplates:
    """Gives the templates of a tile; those of the tile before, as long as they fit.

    Args:
        format: Of the dataset.
        tags: Metadata of every image.
        label_tags: Metadata of every label.
    """

    def __init__(
        self, format: DatasetFormat, tags: dict[str, str], label_tags: dict[str, str]
    ) -> None:
        self._format = format
        self._tags = tags
        self._label_tags = label_tags
        self._latest: Templates | None = None
        self._latest_of: object = None

    def of(self, image: np.ndarray, label: np.ndarray, grid: Grid | None) -> Templates:
        """Templates that fit a tile; GDAL reads it back from new ones.

        Args:
            image: float32 (bands, size, size).
            label: uint8 (size, size).
            grid: The tile's own pixels; None: it has no place on the map.

        Raises:
            RuntimeError: As :meth:`.TileTemplate.check`.
        """
        key: object = None
        if grid is not None:
            place = grid.transform
            key = (grid.crs, place.a, place.b, place.d, place.e)
        if self._latest is None or key != self._latest_of:
            self._latest, self._latest_of = self._describe(image, label, grid), key
        return self._latest

    def _describe(self, image: np.ndarray, label: np.ndarray, grid: Grid | None) -> Templates:
        crs, transform = (None, None) if grid is None else (grid.crs, grid.transform)
        bands, size = self._format.bands, self._format.tile_size
        images = TileTemplate(
            (len(bands), size, size), "float32", bands, float("nan"), crs, transform, self._tags
        )
        labels = TileTemplate(
            (1, size, size),
            "uint8",
            ("label",),
            NO_DATA,
            crs,
            transform,
            self._label_tags,
            LABEL_CATEGORIES,
            deflate=True,
        )
        images.check(images.encode(image, transform), image, transform)
        values = label[np.newaxis]
        labels.check(labels.encode(values, transform), values, transform)
        return images, labels
