"""Images of the landscape, before and in the flood."""

from __future__ import annotations

import numpy as np

from .geometry import Geometry
from .ground import EARLIER, LAYERS, Ground
from .landcover import WATER
from .receiver import Receiver
from .rows import Rows
from .speckle import Speckle
from .variety import Variety


class Radar:
    """Makes images of rows of the landscape.

    Args:
        seed: Of the scene.
        looks: Equivalent number of looks.
        dates: Images whose mean is that before the flood.
        geometry: Of the view.
        ground: Mean backscatter of the landscape.
        variety: Nature of the scene.
        earlier: Which earlier date the image before the flood is of; 0: the last one.

    Attributes:
        reach: Rows on each side of those asked for that the images of them need.
    """

    def __init__(
        self,
        seed: int,
        looks: float,
        dates: int,
        geometry: Geometry,
        ground: Ground,
        variety: Variety,
        earlier: int = 0,
    ) -> None:
        self._geometry, self._ground = geometry, ground
        self._receiver = Receiver(seed, geometry.angle, variety)
        self.reach = self._receiver.reach
        width = len(geometry.angle)
        correlation = (variety.correlation_along, variety.correlation_across)
        # The mean of independent images has the looks of all of them.
        counts = [looks * variety.looks * (dates if i < 2 else 1) for i in range(4)]
        layers = [100, 101, 102, 103]
        if earlier:
            layers[:2] = (EARLIER + LAYERS * earlier + number for number in (8, 9))
        self._grain = [
            Speckle(seed, layer, count, width, *correlation) for layer, count in zip(layers, counts)
        ]

    def images(
        self, row0: int, rows: Rows, wanted: tuple[bool, bool], inner: slice
    ) -> list[np.ndarray | None]:
        """Images before and in the flood.

        Args:
            row0: First row of the landscape.
            rows: The landscape, :attr:`reach` rows beyond the images where the scene has them.
            wanted: Which of the two are made.
            inner: Rows of the landscape that the images have.

        Returns:
            float32 (2, rows, columns), VV and VH in dB, or None where not wanted.
        """
        view = self._geometry.view(rows.elevation)
        water = rows.cover == WATER
        flashes = self._receiver.flashes(row0, rows)
        first, count = row0 + inner.start, inner.stop - inner.start
        results: list[np.ndarray | None] = []
        for after, mean in enumerate(self._ground.means(row0, rows, wanted)):
            if mean is None:
                results.append(None)
                continue
            grain = [self._grain[2 * after + band].rows(first, count) for band in range(2)]
            results.append(self._receiver.image(mean, flashes, view, water, grain, inner))
        return results
