"""Tile and pixel size of an import, from the first chip that can be opened."""

from __future__ import annotations

from ...protocol import HighwaterError
from ...protocol.parameters import ImportDatasetParameters
from ..format import DatasetFormat
from .plan import ImportPlan, LeftOut, OpenChip


def format_of(plan: ImportPlan, parameters: ImportDatasetParameters) -> DatasetFormat:
    """Format of the tiles that a plan gives.

    Raises:
        HighwaterError: ``import.not_square`` when chips are to be kept whole but are no squares,
            ``import.nothing`` when none can be opened.
    """
    reason = ""
    for chip in plan.chips:
        try:
            with chip.open() as opened:
                size = parameters.tile_size or _side(chip.name, opened)
                return DatasetFormat(plan.bands, plan.unit, size, size, pixel_size(opened))
        except LeftOut as why:
            reason = reason or f"{chip.name} {why}"
    raise HighwaterError(
        "import.nothing",
        f"No chip of {plan.title} can be opened: {reason}.",
        "Check that the data set was downloaded and unpacked completely.",
    )


def pixel_size(chip: OpenChip) -> float | None:
    """Mean side of a chip's pixels, metres; None: it has no place."""
    if chip.grid is None:
        return None
    along_row, along_column = chip.grid.pixel_size()
    return round((along_row * along_column) ** 0.5, 3)


def require_fit(chip: OpenChip, format: DatasetFormat, whole: bool, mixed: bool) -> None:
    """Leave out a chip whose size does not fit the dataset.

    Args:
        chip: The chip.
        format: Of the dataset.
        whole: Whether chips are kept whole.
        mixed: Whether other pixel sizes are accepted.

    Raises:
        LeftOut: With the sizes.
    """
    size = format.tile_size
    has = f"is {chip.width} × {chip.height} pixels"
    if whole and (chip.width, chip.height) != (size, size):
        raise LeftOut(f"{has}, the others are {size} × {size}; choose a tile size to cut them")
    if chip.width < size and chip.height < size:
        raise LeftOut(f"{has}, smaller than a tile of {size}")
    own = DatasetFormat(format.bands, format.unit, size, size, pixel_size(chip))
    try:
        format.require_joinable(own, "", mixed)
    except HighwaterError as error:
        raise LeftOut(
            f"has pixels of {own.pixel_size:.3g} m, the dataset of {format.pixel_size:.3g} m"
        ) from error


def _side(name: str, chip: OpenChip) -> int:
    if chip.width != chip.height:
        raise HighwaterError(
            "import.not_square",
            f"“{name}” is {chip.width} × {chip.height} pixels, so it cannot be kept whole as a"
            " tile.",
            "Choose a tile size, such as 256.",
        )
    return chip.width
