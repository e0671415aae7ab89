"""Sensors and modes of one dataset: a mix is possible only when it is said."""

from __future__ import annotations

from ..protocol import HighwaterError
from .store import Dataset
from .tile import TileAttributes


def require_same_kind(dataset: Dataset, attributes: TileAttributes, mixed: bool) -> None:
    """Refuse another sensor or acquisition mode than the dataset's.

    Args:
        dataset: Existing dataset.
        attributes: Of the tiles to add.
        mixed: Whether the user allows a mix.

    Raises:
        HighwaterError: ``dataset.other_sensor`` or ``dataset.other_mode``.
    """
    if mixed:
        return
    tiles = dataset.tiles()
    for what, new in (("sensor", attributes.sensor), ("mode", attributes.mode)):
        known = {getattr(tile, what) for tile in tiles}
        if known and new not in known:
            raise HighwaterError(
                f"dataset.other_{what}",
                f"The dataset “{dataset.name}” holds the {what}"
                f" {', '.join(sorted(name or 'unknown' for name in known))}, but the new tiles are"
                f" of {new or 'an unknown one'}.",
                "State the same one, allow a mix, or choose another folder.",
            )
