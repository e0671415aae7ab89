"""Tiles as the request wants them, where it says so."""

from __future__ import annotations

import dataclasses

from ..protocol import HighwaterError
from ..protocol.parameters import PredictParameters
from .engines.head import ModelHead


def with_tiles(head: ModelHead, parameters: PredictParameters) -> ModelHead:
    """A model's head with the tiles that the request asks for.

    Args:
        head: Of the model.
        parameters: The request.

    Raises:
        HighwaterError: ``parameter.tile`` where the network takes another size only, or where the
            tiles overlap by half or more.
    """
    if parameters.tile is None and parameters.overlap is None:
        return head
    model = head.description
    tile = model.tile if parameters.tile is None else parameters.tile
    overlap = (
        min(model.overlap, tile // 2 - 1) if parameters.overlap is None else parameters.overlap
    )
    if parameters.tile is not None and any(
        side not in (0, None, tile) for side in (head.shape.height, head.shape.width)
    ):
        raise HighwaterError(
            "parameter.tile",
            f"The model “{model.name}” takes tiles of {head.shape.width} × {head.shape.height}"
            f" pixels only, not of {tile}.",
            "Leave the size of the tiles open.",
        )
    if not 0 <= 2 * overlap < tile:
        raise HighwaterError(
            "parameter.tile",
            f"Tiles of {tile} pixels cannot overlap by {overlap}.",
            "Take an overlap of less than half of a tile.",
        )
    return dataclasses.replace(
        head, description=dataclasses.replace(model, tile=tile, overlap=overlap)
    )
