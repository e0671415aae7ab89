"""How large the tiles of a request may be, and how much they see around."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters
from .engines.engine import Engine
from .engines.head import ModelHead
from .plan import LARGEST_MARGIN, SMALLEST_LARGE_TILE, Needs, longest_side, margin_of
from .shared import SettledTiles
from .tiling import SIZE_MULTIPLE


def settle_tiles(
    heads: Sequence[ModelHead],
    needs: Sequence[Needs],
    engines: Sequence[Engine],
    parameters: PredictParameters,
) -> SettledTiles:
    """Sides and margin of the tiles.

    Args:
        heads: Of the models.
        needs: What was measured of each network; empty: nothing was.
        engines: Of each network.
        parameters: The request.

    Raises:
        HighwaterError: ``parameter.tile`` where nothing would be left of a tile.
    """
    margin, found = _margin(heads, needs)
    if parameters.overlap is not None:
        margin, found = margin_of(heads[0].description), "as asked for"
    memory = max((need.memory for need in needs), default=0.0)
    longest = min(longest_side(memory), *map(_longest, engines))
    if parameters.tile is not None:
        longest = min(longest, _asked_side(parameters.tile, margin))
    return SettledTiles(margin, longest, found)


def _asked_side(tile: int, margin: int) -> int:
    """A side that tiles can have.

    Raises:
        HighwaterError: ``parameter.tile``.
    """
    side = tile // SIZE_MULTIPLE * SIZE_MULTIPLE
    least = 2 * margin + SIZE_MULTIPLE
    if side < least:
        raise HighwaterError(
            "parameter.tile",
            f"Of tiles of {tile} pixels nothing is left: the network looks at {margin} pixels on"
            " each side.",
            f"Take tiles of {least} pixels or more, or leave the size open.",
        )
    return side


def _longest(engine: Engine) -> int:
    """Largest side of a tile that suits an engine; on a GPU its own memory decides."""
    if engine.device == "cpu":
        return engine.longest
    return max(int(engine.pixels**0.5) // SIZE_MULTIPLE * SIZE_MULTIPLE, SMALLEST_LARGE_TILE)


def _margin(heads: Sequence[ModelHead], needs: Sequence[Needs]) -> tuple[int, str]:
    """Pixels that tiles see around, and how they were found, in words."""
    said = max(margin_of(head.description) for head in heads)
    if not needs:
        return said, "as the model says"
    measured = [need.margin for need in needs]
    if None in measured:
        return LARGEST_MARGIN, "the most there is: the network looks further"
    return max(filter(None, measured)), "measured on the scene"
