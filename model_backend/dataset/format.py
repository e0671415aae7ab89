"""What all tiles of a dataset have in common, and whether more may join them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Tuple

from ..protocol import HighwaterError
from .layout import DESCRIPTION, INDEX

VERSION = 1
LARGEST_TILE = 2**16  # pixels; a larger one is a damaged number
DECIBEL = "dB"
STRETCHED = "stretched 8-bit values"
"""Units of the polarisations that Highwater gives tiles."""
PIXEL_TOLERANCE = 1.5  # a model trained at 10 m sees about the same at 7 to 15 m


@dataclass(frozen=True)
class DatasetFormat:
    """Bands and sizes of a dataset.

    Attributes:
        bands: Names, in the order of the files.
        unit: Of the polarisations: :data:`DECIBEL`, :data:`STRETCHED`, or in words what else the
            values are.
        tile_size: Pixels along each side.
        step: Pixels from one tile to the next; equal to the size: tiles do not overlap.
        pixel_size: Metres; None: unknown.
    """

    bands: Tuple[str, ...]
    unit: str
    tile_size: int
    step: int
    pixel_size: Optional[float]

    def require_joinable(self, other: DatasetFormat, name: str, mixed: bool) -> None:
        """Refuse tiles of another kind.

        Args:
            other: What is to be added.
            name: Name of this dataset, for the message.
            mixed: Whether the user allows other pixel sizes.

        Raises:
            HighwaterError: ``dataset.other_bands``, ``dataset.other_unit``,
                ``dataset.other_tile_size`` or ``dataset.other_pixel_size``.
        """
        if other.bands != self.bands:
            raise _other(
                "bands",
                f"The dataset “{name}” has the bands {', '.join(self.bands)}, but the new tiles"
                f" would have {', '.join(other.bands)}.",
            )
        if other.unit != self.unit:
            raise _other(
                "unit",
                f"The dataset “{name}” is in {self.unit}, but the new tiles would be in"
                f" {other.unit}.",
            )
        if other.tile_size != self.tile_size:
            raise _other(
                "tile_size",
                f"The dataset “{name}” has tiles of {self.tile_size} pixels, but the new ones would"
                f" have {other.tile_size}.",
            )
        if mixed or self.pixel_size is None or other.pixel_size is None:
            return
        factor = other.pixel_size / self.pixel_size
        if not 1 / PIXEL_TOLERANCE <= factor <= PIXEL_TOLERANCE:
            raise _other(
                "pixel_size",
                f"The dataset “{name}” has pixels of {self.pixel_size:.3g} m, but those of the new"
                f" tiles would have {other.pixel_size:.3g} m.",
                "State the dataset's pixel size, allow a mix, or choose another folder.",
            )


def read_format(folder: Path) -> DatasetFormat:
    """Format of the dataset in a folder.

    Raises:
        HighwaterError: ``dataset.missing`` or ``dataset.description_damaged``.
    """
    description = read_description(folder)
    try:
        said = description["format"]
        found = DatasetFormat(
            tuple(said["bands"]),
            str(said["unit"]),
            int(said["tile_size"]),
            int(said["step"]),
            None if said["pixel_size"] is None else float(said["pixel_size"]),
        )
        _require_sensible(found)
        return found
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise _damaged(folder, str(error)) from error


def _require_sensible(format: DatasetFormat) -> None:
    if not format.bands or not all(isinstance(band, str) for band in format.bands):
        raise ValueError(f"bands {format.bands}")
    if not 0 < format.tile_size <= LARGEST_TILE or abs(format.step) > LARGEST_TILE:
        raise ValueError(f"tiles of {format.tile_size} pixels every {format.step}")


def read_description(folder: Path) -> dict[str, Any]:
    """Everything that ``dataset.json`` says.

    Raises:
        HighwaterError: ``dataset.missing`` or ``dataset.description_damaged``.
    """
    path = folder / DESCRIPTION
    if not path.is_file() or not (folder / INDEX).is_file():
        raise HighwaterError(
            "dataset.missing",
            f"“{folder}” holds no dataset: {DESCRIPTION} or {INDEX} is missing.",
            "Choose the folder of a dataset that Highwater has prepared or imported.",
        )
    try:
        description = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(folder, str(error)) from error
    if not isinstance(description, dict):
        raise _damaged(folder, "not an object")
    version = description.get("version", 0)
    if not isinstance(version, int):
        raise _damaged(folder, f"version {version!r}")
    if version > VERSION:
        raise HighwaterError(
            "dataset.newer",
            f"The dataset “{folder.name}” was made by a newer Highwater.",
            "Update the plugin.",
        )
    return description


def _damaged(folder: Path, detail: str) -> HighwaterError:
    return HighwaterError(
        "dataset.description_damaged",
        f"The file {DESCRIPTION} of the dataset “{folder.name}” is damaged.",
        "Restore it from a copy, or prepare the dataset again.",
        detail,
    )


def _other(what: str, sentence: str, remedy: str = "") -> HighwaterError:
    remedy = remedy or "Choose another folder for these, or prepare them the same way."
    return HighwaterError(f"dataset.other_{what}", sentence, remedy)
