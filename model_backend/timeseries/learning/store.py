"""All images of some places on their grids, decoded once into a file that is mapped into memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from ...protocol import HighwaterError
from ..grid import grid_of
from ..images import read_image
from ..places import Place

READERS = 2
"""Threads; GDAL works without Python's lock."""


class SequenceStore:
    """Decoded images.

    Args:
        folder: For the files; created.
        places: Whose images are wanted.
        bands: By sensor.
        side: Of the grids, cells.
        skip: Whether images that cannot be read, or hold nothing, are left out.
        progress: Told the share that is done and the number of images.

    Attributes:
        left_out: Reason by names of place and image.

    Raises:
        HighwaterError: ``sequences.unreadable`` or ``sequences.nothing_valid``.
    """

    def __init__(
        self,
        folder: Path,
        places: Sequence[Place],
        bands: dict[str, tuple[str, ...]],
        side: int,
        skip: bool,
        progress: Callable[[float, int], None],
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.left_out: dict[tuple[str, str], str] = {}
        self._rows: dict[tuple[str, str], int] = {}
        self._files: dict[str, np.ndarray] = {}
        counts = {sensor: 0 for sensor in bands}
        for place in places:
            for image in place.images:
                if image.sensor in bands:
                    self._rows[place.name, image.name] = counts[image.sensor]
                    counts[image.sensor] += 1
        for sensor, names in bands.items():
            if counts[sensor]:
                # Two bytes a value are enough: a hundredth of a decibel.
                self._files[sensor] = np.lib.format.open_memmap(
                    folder / f"{sensor}.npy",
                    "w+",
                    np.float16,
                    (counts[sensor], len(names), side, side),
                )
        self._decode(places, bands, side, skip, progress)

    def _decode(
        self,
        places: Sequence[Place],
        bands: dict[str, tuple[str, ...]],
        side: int,
        skip: bool,
        progress: Callable[[float, int], None],
    ) -> None:
        def decode(place: Place) -> int:
            grid = grid_of(place, side)
            wanted = [image for image in place.images if image.sensor in bands]
            for image in wanted:
                key = place.name, image.name
                try:
                    values = read_image(image, bands[image.sensor], grid)
                    if not np.isfinite(values).all(axis=0).any():
                        raise HighwaterError(
                            "sequences.nothing_valid",
                            f"The image “{image.name}” of the sequence “{place.name}” has no data"
                            " on the place.",
                            "Remove it from the index, or let such images be left out.",
                        )
                except HighwaterError as error:
                    if not skip:
                        raise
                    self.left_out[key] = error.sentence
                    continue
                self._files[image.sensor][self._rows[key]] = values
            return len(wanted)

        total = max(len(self._rows), 1)
        done = 0
        with ThreadPoolExecutor(READERS, thread_name_prefix="reading") as pool:
            # One place at a time and thread: memory does not grow with their number.
            running = [pool.submit(decode, place) for place in places]
            try:
                for future in running:
                    done += future.result()
                    progress(done / total, done)
            except BaseException:
                pool.shutdown(wait=True, cancel_futures=True)
                raise

    def values(self, place: str, sensor: str, images: Sequence[str]) -> np.ndarray:
        """Images of a place, float32 (images, bands, side, side), NaN where there is no data."""
        rows = [self._rows[place, name] for name in images]
        return np.asarray(self._files[sensor][rows], np.float32)
